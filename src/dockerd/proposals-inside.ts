import { type Candidate, change, wholeLines } from './proposals.ts';
import { proposeBrackets, proposeRoot } from './proposals-brackets.ts';
import type { Scan } from './scan.ts';

const WORDS: Record<string, string> = {
  true: 'true',
  yes: 'true',
  on: 'true',
  enabled: 'true',
  enable: 'true',
  t: 'true',
  false: 'false',
  no: 'false',
  off: 'false',
  disabled: 'false',
  disable: 'false',
  f: 'false',
  null: 'null',
  none: 'null',
  nil: 'null',
  undefined: 'null',
  nan: 'null',
};

/** Repairs between the strings: commas, colons, bare words, numbers, brackets. */
export function proposeInside(text: string, read: Scan): Candidate[] {
  const { state } = read;
  if (state === 'top' || state === 'end') return proposeRoot(text, read);
  const found: Candidate[] = [];
  if (state === 'colon') found.push(...colons(text, read));
  else if (state === 'after-pair' || state === 'after-element') found.push(...commas(text, read));
  else if (state === 'key' || state === 'key-or-end') found.push(...keys(text, read));
  else found.push(...values(text, read));
  found.push(...proposeBrackets(text, read));
  return found;
}

function colons(text: string, { offset, previous, stack }: Scan): Candidate[] {
  const sign = /^(?::=|=>|==?|->|：|：=)\s?/.exec(text.slice(offset, offset + 4))?.[0];
  if (sign) return [change(1, `replaced ${sign.trim()} by :`, offset, offset + sign.trimEnd().length, ':')];
  const c = text[offset];
  const found: Candidate[] = [];
  if (c !== undefined && !'},]:'.includes(c)) {
    const gap = offset === previous.end ? ': ' : ':';
    found.push(change(1, 'added the missing :', previous.end, previous.end, gap));
  }
  const frame = stack.at(-1)!;
  if ((c === ',' || c === '}') && stack.length > 1 && frame.value < 0) {
    found.push(change(1.2, 'replaced { by [', frame.at, frame.at + 1, '['));
  }
  if ((c === ',' || c === ']') && frame.value >= 0 && text[frame.value] !== '[' && text[frame.value] !== '{') {
    found.push(change(1.2, 'added the missing [', frame.value, frame.value, '['));
  }
  // the file was cut off in a key
  if (c === undefined && frame.comma >= 0) found.push(change(3.5, 'removed a key without a value', frame.comma, previous.end));
  if (c === ',' || c === '}') found.push(change(3.5, 'removed a key without a value', frame.key, previous.end));
  return found;
}

function commas(text: string, read: Scan): Candidate[] {
  const { offset, previous } = read;
  const c = text[offset];
  if (c === undefined) return [];
  const found: Candidate[] = [];
  if (';，、|'.includes(c)) {
    const closes = /^.\s*[}\]]/.test(text.slice(offset));
    found.push(closes ? change(1, `removed ${c}`, offset, offset + 1) : change(1, `replaced ${c} by ,`, offset, offset + 1, ','));
  }
  if (c === '.' && /^\.\s/.test(text.slice(offset))) found.push(change(1, 'replaced . by ,', offset, offset + 1, ','));
  // a number that ran into something: 0x5dc, 01500, 10m, 8.8.8.8
  if (offset === previous.end && /[\w.+\-/:%]/.test(c) && /[\d\w]/.test(text[previous.start] ?? ''))
    found.push(...words(text, previous.start, read));
  else if (/["'\w{[\-“”/$.]/.test(c))
    found.push(change(1, 'added the missing comma', previous.end, previous.end, offset === previous.end ? ', ' : ','));
  return found;
}

function keys(text: string, { offset, previous, stack }: Scan): Candidate[] {
  const c = text[offset];
  const comma = text[previous.start] === ',' ? previous : undefined;
  if (c === undefined) return comma ? [change(0.3, 'removed a comma', comma.start, comma.end)] : [];
  const found: Candidate[] = [];
  if ((c === '}' || c === ']') && comma) found.push(change(0.8, 'removed a trailing comma', comma.start, comma.end));
  if (c === ',') found.push(change(0.9, 'removed a comma too many', ...wholeLines(text, offset, offset + 1)));
  if (c === ':') found.push(change(2, 'removed a colon too many', offset, offset + 1));
  const rest = text.slice(offset, offset + 300);
  const bare = /^-{0,2}([A-Za-z_$@][\w.\-$/]*)(?=\s*[:=：])/.exec(rest);
  if (bare) found.push(change(1, 'put a key in quotation marks', offset, offset + bare[0].length, `"${bare[1]}"`));
  const half = /^-{0,2}[\w.\-$ /]*"(?=\s*[:=])/.exec(rest);
  if (half) found.push(change(1, 'added the missing "', offset, offset, '"'));
  const number = /^-?\d[\w.]*(?=\s*:)/.exec(rest);
  if (number) found.push(change(1, 'put a key in quotation marks', offset, offset + number[0].length, `"${number[0]}"`));
  if (/^-\s/.test(rest)) found.push(change(1, 'removed a dash', offset, offset + 2));
  const word = /^[A-Za-z_][\w-]*(?=\s+["{[\d])/.exec(rest);
  if (word) found.push(change(1.2, 'put a key in quotation marks', offset, offset + word[0].length, `"${word[0]}"`));
  // `{"dns": {8.8.8.8}}` and `{"a", ...` where a list was meant
  if (stack.length > 1 && stack.at(-1)!.key < 0 && /[\d\w]/.test(c))
    found.push(change(2, 'replaced { by [', stack.at(-1)!.at, stack.at(-1)!.at + 1, '['));
  return found;
}

function values(text: string, read: Scan): Candidate[] {
  const { offset, previous, stack, state } = read;
  const c = text[offset];
  const found: Candidate[] = [];
  const before = text[previous.start];
  const frame = stack.at(-1);
  if (state === 'number' || state === 'literal') return words(text, read.tokenStart, read);
  if (c === undefined || c === '}' || c === ']' || c === ',') {
    if (before === ',' && c !== ',')
      found.push(change(c === undefined ? 0.3 : 0.8, 'removed a trailing comma', previous.start, previous.end));
    else if (c === ',' && before !== ':') found.push(change(0.9, 'removed a comma too many', offset, offset + 1));
    else if (before === ':' && frame && frame.key >= 0) {
      if (c === ']') found.push(change(1, 'added the missing [', offset, offset, '['));
      if (c === '}') found.push(change(2.5, 'added the missing {', offset, offset, '{'));
      found.push(change(3, 'removed a key without a value', frame.key, previous.end));
      if (frame.comma >= 0 && frame.comma < frame.key) found.push(change(2.8, 'removed a key without a value', frame.comma, previous.end));
    }
    return found;
  }
  if (':='.includes(c)) found.push(change(1, `removed ${c}`, offset, offset + 1 + (text[offset + 1] === '=' ? 1 : 0)));
  if (c === '-' && /^-\s+/.test(text.slice(offset))) found.push(change(1, 'removed a dash', offset, offset + 2));
  found.push(...words(text, offset, read));
  return found;
}

/** A value without quotation marks, or a number that JSON does not know. */
function words(text: string, start: number, read: Scan): Candidate[] {
  const lineEnd = text.indexOf('\n', start) < 0 ? text.length : text.indexOf('\n', start);
  const line = text.slice(start, Math.min(lineEnd, start + 2000)).trimEnd();
  const token = /^[^\s,{}[\]"'“”;#]+/.exec(line)?.[0] ?? '';
  const found: Candidate[] = [];
  if (token === '') return found;
  const end = start + token.length;
  const plain = numberOf(token);
  if (plain !== undefined) return [change(0.9, `wrote ${token} as ${plain}`, start, end, plain)];
  const known = literalOf(token);
  if (known && token !== known) found.push(change(0.9, `wrote ${token} as ${known}`, start, end, known));
  const half = /^[^"\n]*"(?=\s*(?:[,}\]:]|$))/.exec(line);
  if (half) found.push(change(1 + (/[,{}[\]]/.test(half[0]) ? 0.3 : 0), 'added the missing "', start, start, '"'));
  const cost = read.state === 'literal' || known ? 1.3 : 1;
  const run = /^[^,{}[\]"\n]*?(?=\s*(?:,|[}\]]|$|\s\/\/|\s#|\/\*))/.exec(line)?.[0] ?? token;
  for (const body of new Set([token, run])) {
    if (body !== '' && body.length >= token.length)
      found.push(
        change(cost + (body === token ? 0 : 0.1), 'put a value in quotation marks', start, start + body.length, JSON.stringify(body)),
      );
  }
  return found;
}

function numberOf(token: string): string | undefined {
  const t = token.replace(/^\+/, '');
  if (/^-?0[xX][0-9a-fA-F]{1,12}$/.test(t)) return String(t.startsWith('-') ? -Number(t.slice(1)) : Number(t));
  const octal = /^0o([0-7]+)$/i.exec(t);
  if (octal) return String(Number.parseInt(octal[1]!, 8));
  if (/^\d{1,3}(?:_\d{3})+$/.test(t)) return t.replaceAll('_', '');
  const digits = /^(-?)0*(\d*)(\.\d+)?\.?$/.exec(t);
  if (!digits || !/\d/.test(t)) return undefined;
  const plain = `${digits[1]}${digits[2] || '0'}${digits[3] ?? ''}`;
  return plain === token ? undefined : plain;
}

/** The JSON word that a person meant: `True`, `yes`, `flase`. */
function literalOf(token: string): string | undefined {
  const lower = token.toLowerCase();
  if (WORDS[lower]) return WORDS[lower];
  if (!/^[a-z]{3,6}$/.test(lower)) return undefined;
  return ['true', 'false', 'null'].find((word) => near(lower, word));
}

/** One letter too many, too few, wrong, or two of them swapped. */
function near(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let i = 0;
  while (i < Math.min(a.length, b.length) && a[i] === b[i]) i++;
  const [restA, restB] = [a.slice(i), b.slice(i)];
  return (
    restA.slice(1) === restB ||
    restA === restB.slice(1) ||
    restA.slice(1) === restB.slice(1) ||
    (restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2))
  );
}
