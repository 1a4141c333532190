import { indentUnit, lineIndent, newline } from './edit.ts';
import { optionFor } from './options.ts';
import { type Candidate, change, wholeLines } from './proposals.ts';
import type { Frame, Scan } from './scan.ts';

const CLOSER = { '{': '}', '[': ']' } as const;

/** Repairs of brackets inside the file: the missing, the wrong and the superfluous ones. */
export function proposeBrackets(text: string, read: Scan): Candidate[] {
  const { offset, stack, state, previous } = read;
  const c = text[offset];
  const frame = stack.at(-1);
  if (!frame) return [];
  const found: Candidate[] = [];
  if (c === undefined) {
    found.push(...earlier(text, read));
    if (state === 'after-pair' || state === 'after-element' || state === 'key-or-end' || state === 'value-or-end')
      found.push(closeAll(text, read));
    return found;
  }
  if ((c === '}' || c === ']') && state !== 'colon') {
    const wanted = CLOSER[frame.open];
    const ended = state.startsWith('after') || state.endsWith('end');
    if (ended) {
      found.push(...earlier(text, read));
      const alone = /^[ \t]*$/.test(text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset));
      if (stack.length > 1 || c === ']') {
        const gap = alone && wide(text, frame) ? `${newline(text)}${lineIndent(text, frame.at)}` : '';
        found.push(change(1, `added the missing ${wanted}`, previous.end, previous.end, `${gap}${wanted}`));
      }
      found.push(change(1, `replaced ${c} by ${wanted}`, offset, offset + 1, wanted));
      if (scalarAt(text, frame.value) && frame.open === '{' && c === ']')
        found.push(change(1.1, 'added the missing [', frame.value, frame.value, '['));
    }
    found.push(change(1.5, `removed a ${c} too many`, ...wholeLines(text, offset, offset + 1)));
  }
  if (c === ':' && state === 'after-element') {
    // the string before is a key: the list should have ended before it, or is an object
    if (frame.comma >= 0 && stack.length > 1) {
      const gap =
        wide(text, frame) && text.slice(frame.comma, frame.value).includes('\n') ? `${newline(text)}${lineIndent(text, frame.at)}` : '';
      found.push(change(1, 'added the missing ]', endBefore(text, frame.comma), endBefore(text, frame.comma), `${gap}]`));
    }
    if (frame.comma < 0) found.push(change(1.2, 'replaced [ by {', frame.at, frame.at + 1, '{'));
    if (frame.value >= 0) found.push(change(1.3, 'added the missing {', frame.value, frame.value, '{'));
  }
  if (c === ':' && state === 'after-pair' && frame.value >= 0) found.push(change(1, 'added the missing {', frame.value, frame.value, '{'));
  if ((c === '{' || c === '[') && (state === 'key' || state === 'key-or-end'))
    found.push(change(1.6, `removed a ${c} too many`, ...wholeLines(text, offset, offset + 1)));
  if (c === '{' && state === 'key' && text[previous.start] === ',') {
    const at = endBefore(text, previous.start);
    // an entry of a list that was not closed, or a list that was not opened
    if (stack.at(-2)?.open === '[') {
      const gap = wide(text, frame) ? `${newline(text)}${lineIndent(text, frame.at)}` : '';
      found.push(change(1, 'added the missing }', at, at, /\n[ \t]*$/.test(text.slice(at, previous.start)) ? `${gap}}` : '}'));
    }
    if (text[frame.value] === '{') found.push(change(1.1, 'added the missing [', frame.value, frame.value, '['));
  }
  // `"max-size": "10m", { "max-file"`: an opening that nothing names
  if (c === '{' && state === 'after-pair') found.push(change(2, 'removed a { too many', offset, offset + 1));
  return found;
}

/** Repairs before the outermost value and behind it. */
export function proposeRoot(text: string, read: Scan): Candidate[] {
  return read.state === 'top' ? before(text, read) : behind(text, read);
}

function before(text: string, { offset }: Scan): Candidate[] {
  const c = text[offset];
  if (c === undefined) return [];
  const found: Candidate[] = [];
  const brace = text.indexOf('{', offset);
  if (/^[A-Za-z_$"'“]?[\w.\-$]*["'”]?\s*[:=]/.test(text.slice(offset, offset + 200))) found.push(wrap(text, offset));
  if (brace > offset) {
    const words = text.slice(offset, brace).replace(/\s/g, '').length;
    const line = text.lastIndexOf('\n', brace - 1) + 1;
    const blank = text.slice(line, brace).trim() === '';
    found.push(change(1 + words * 0.004, 'removed the text before the first {', offset, blank ? Math.max(offset, line) : brace));
  }
  if (c === '}' || c === ']' || c === ',') found.push(change(1, `removed ${c}`, ...wholeLines(text, offset, offset + 1)));
  return found;
}

/** Puts the outer braces round a file that has none. */
function wrap(text: string, offset: number): Candidate {
  const eol = newline(text);
  const end = text.trimEnd().length;
  const opens = `{${eol}`;
  const flat = lineIndent(text, offset) === '';
  const splices = [{ start: offset, end: offset, text: flat ? opens + indentUnit(text) : opens + lineIndent(text, offset) }];
  if (flat && text.length < 20_000) {
    for (const m of text.slice(offset).matchAll(/\n(?=[^\r\n}])/g))
      splices.push({ start: offset + m.index + 1, end: offset + m.index + 1, text: indentUnit(text) });
  }
  // a file of that kind may still have its last brace
  const balance = [...text.slice(offset).replace(/"(?:[^"\\\n]|\\.)*"/g, '')].reduce(
    (n, c) => n + ('{['.includes(c) ? 1 : '}]'.includes(c) ? -1 : 0),
    0,
  );
  if (balance >= 0) splices.push({ start: end, end, text: `${eol}}` });
  return { splices, what: 'added the missing outer braces', cost: 1 };
}

function behind(text: string, { offset, rootStart, previous }: Scan): Candidate[] {
  const c = text[offset];
  const found: Candidate[] = [];
  if (c === undefined) return found;
  const rest = text.slice(offset);
  const isObject = text[rootStart] === '{';
  if (c === ':' || (c === '=' && text[rootStart] === '"')) {
    found.push(wrap(text, rootStart));
    return found;
  }
  if (c === '}' || c === ']') {
    // `{"a": 1}, "b": 2}`: the first one closes too early, where something comes between
    found.push(change(1, `removed a ${c} too many`, ...wholeLines(text, offset, offset + 1)));
  }
  if (isObject && (c === '{' || /^,\s*\{/.test(rest))) {
    const open = offset + rest.indexOf('{');
    const close = previous.end - 1;
    // the comma takes the place of `} {`; an empty one of the two needs none
    const empty = /^\{\s*$/.test(text.slice(rootStart, close)) || /^\{\s*\}/.test(text.slice(open));
    const from = text.slice(0, close).trimEnd().length;
    const inline = !text.slice(rootStart, close).includes('\n');
    const follows = text.slice(open + 1);
    const gap = inline ? ' ' : `${newline(text)}${indentUnit(text)}`;
    const lead = /^(?:[ \t]*\r?\n|\})/.test(follows) || (inline && /^\s/.test(follows)) ? '' : gap;
    found.push({
      splices: [{ start: from, end: open + 1, text: (empty ? '' : ',') + lead }],
      what: 'joined two objects into one',
      cost: 1,
      at: open,
      joins: true,
    });
  }
  if (isObject && !'}]{['.includes(c)) {
    const more = /^[,;]?\s*(?:"|[A-Za-z_][\w-]*["']?\s*[:=])/.test(rest);
    // a brace that closed the file too early
    if (more) found.push(change(1, 'removed a } too many', ...wholeLines(text, previous.start, previous.end)));
  }
  const next = text.indexOf('{', offset);
  const stop = isObject ? text.length : next < 0 ? text.length : next;
  const words = text.slice(offset, stop).replace(/\s/g, '').length;
  // the blanks between the last bracket and the text stay, the final newline too
  const keepEol = text.slice(previous.end, offset).includes('\n') ? '' : newline(text);
  const tail = /\r?\n[ \t\r\n]*$/.test(text) && stop === text.length ? keepEol : '';
  const inQuotes = (rest.match(/"/g)?.length ?? 0) * 0.4;
  found.push(change(1.05 + words * 0.004 + inQuotes, 'removed the text after the last }', offset, stop, tail));
  const eol = text.indexOf('\n', offset);
  if (eol > 0 && eol < text.length - 1 && text.slice(eol).trim() !== '') {
    found.push(
      change(
        1.05 + text.slice(offset, eol).replace(/\s/g, '').length * 0.004,
        'removed a line that is no JSON',
        ...wholeLines(text, offset, eol),
      ),
    );
  }
  if (!isObject && next > offset)
    found.push(
      change(1 + text.slice(rootStart, next).replace(/\s/g, '').length * 0.004, 'removed the text before the first {', rootStart, next),
    );
  return found;
}

/** A list or an object needs no bracket before it. */
const scalarAt = (text: string, at: number) => at >= 0 && text[at] !== '{' && text[at] !== '[';

const wide = (text: string, frame: Frame) => /^[ \t]*\r?\n/.test(text.slice(frame.at + 1));

const endBefore = (text: string, at: number) => text.slice(0, at).trimEnd().length;

/** Closes all that is open at the end of the file, in the file's own manner. */
function closeAll(text: string, read: Scan): Candidate {
  const end = endBefore(text, text.length);
  let added = '';
  for (const frame of read.stack.toReversed()) {
    const empty = read.previous.start === frame.at;
    const gap = wide(text, frame) && !empty ? newline(text) + lineIndent(text, frame.at) : '';
    added += gap + CLOSER[frame.open];
  }
  return change(1 + (read.stack.length - 1) * 0.4, `added the missing ${added.replace(/\s/g, '')}`, end, end, added);
}

/**
 * A bracket that is missing shows only at the end of the file. It belongs where the indentation falls back to that of its
 * line, or before the first key that only the outermost object can have.
 */
function earlier(text: string, read: Scan): Candidate[] {
  const found: Candidate[] = [];
  for (const { open, close } of pairs(text).slice(1)) {
    const isWide = /^[ \t]*\r?\n/.test(text.slice(open + 1, open + 200));
    const outer = lineIndent(text, open).length;
    if (isWide && close >= 0 && lineIndent(text, close).length === outer) continue;
    const gap = isWide ? newline(text) + lineIndent(text, open) : '';
    const stop = close < 0 ? read.offset : close;
    const fallsBack = isWide ? indentFalls(text, open + 1, outer) : -1;
    const option = fallsBack < 0 || fallsBack > stop ? firstOption(text, open + 1, stop) : -1;
    const place = option >= 0 ? option : fallsBack;
    if (place < 0 || place > stop) continue;
    let at = endBefore(text, place);
    if (text[at - 1] === ',') at = endBefore(text, at - 1);
    const mark = CLOSER[text[open] as '{' | '['];
    if (at > open) found.push(change(option >= 0 ? 0.95 : 0.9, `added the missing ${mark}`, at, at, gap + mark));
    if (found.length >= 4) break;
  }
  return found;
}

/** Where the lines from `from` on fall back to `outer` columns of indentation, -1 if they never do. */
function indentFalls(text: string, from: number, outer: number): number {
  for (const m of text.slice(from).matchAll(/\n([ \t]*)(?=["}\]{\w])/g)) if (m[1]!.length <= outer) return from + m.index;
  return -1;
}

/** All brackets of a text with their partners, strings left out; -1 where there is none. */
function pairs(text: string): { open: number; close: number }[] {
  const found: { open: number; close: number }[] = [];
  const stack: { open: number; close: number }[] = [];
  for (const m of text.matchAll(/"(?:[^"\\\n]|\\.)*"|[{}[\]]/g)) {
    if (m[0] === '{' || m[0] === '[') {
      const pair = { open: m.index, close: -1 };
      found.push(pair);
      stack.push(pair);
    } else if (m[0] === '}' || m[0] === ']') {
      const top = stack.at(-1);
      // a partner of the other kind closes nothing
      if (top && CLOSER[text[top.open] as '{' | '['] === m[0]) stack.pop()!.close = m.index;
    }
  }
  return found;
}

/** The first key from `from` on that names an option of daemon.json, -1 if none. */
function firstOption(text: string, from: number, stop: number): number {
  for (const m of text.slice(from, Math.min(stop, from + 20_000)).matchAll(/[,\n]\s*"([a-z][a-z0-9-]+)"\s*:/g)) {
    if (optionFor(m[1]!)) return from + m.index + m[0].indexOf('"');
  }
  return -1;
}
