/** One message of a log, the time and the program taken off. */
export interface LogEntry {
  /** The command or file that holds it, for cites. */
  source: string;
  /** Line in that answer, from 1. */
  line: number;
  /** ISO 8601; empty where the log has none. */
  time: string;
  /** dockerd, containerd, systemd, kernel ... */
  program: string;
  pid: number | undefined;
  /** The line as it stands in the answer. */
  text: string;
  /** The plain words: `msg` of a logrus line, joined with its `error`; else the rest of the line. */
  message: string;
  /** logrus level; empty where there is none. */
  level: string;
}

const ansi = /\u001b\[[0-9;?]*[A-Za-z]/g;
const longest = 8000;
const longestLine = 8000;

const unquote = (text: string) => text.replace(/\\(["\\nt])/g, (_, c: string) => (c === 'n' || c === 't' ? ' ' : c));
const joined = (words: string, why: unknown) => (typeof why === 'string' && why !== '' && why !== '<nil>' ? `${words}: ${why}` : words);
// the pager cuts long lines, so the closing quote may be gone
const field = (name: string) => new RegExp(`(?:^|\\s)${name}=(?:"((?:[^"\\\\]|\\\\.)*)(?:"|$)|(\\S+))`);
const [msgField, errorField, levelField] = ['msg', 'error', 'level'].map(field) as [RegExp, RegExp, RegExp];
const levelOf = (text: string) => {
  const found = levelField.exec(text);
  return found?.[1] ?? found?.[2] ?? '';
};
const levels: Readonly<Record<string, string>> = {
  FATA: 'fatal',
  PANI: 'panic',
  ERRO: 'error',
  WARN: 'warning',
  INFO: 'info',
  DEBU: 'debug',
};

function parseObject(text: string): Record<string, unknown> | undefined {
  if (!/^\{.*\}$/.test(text)) return undefined;
  try {
    return JSON.parse(text) as Record<string, unknown>;
  } catch {
    return undefined;
  }
}

/** Takes a message apart: logrus as text, as JSON and as a terminal shows it (`FATA[0000] ...`); other text is returned as it is. */
export function readMessage(raw: string): { message: string; level: string } {
  const text = raw.replace(ansi, '');
  const object = parseObject(text.trim());
  if (object && typeof object.msg === 'string')
    return { message: joined(object.msg, object.error), level: typeof object.level === 'string' ? object.level : '' };
  const shown = /^\s*(FATA|PANI|ERRO|WARN|INFO|DEBU)\[[^\]]*\]\s+(.*)$/.exec(text);
  if (shown) {
    const error = errorField.exec(shown[2] ?? '');
    const words = (shown[2] ?? '').replace(/\s{2,}\w[\w.-]*=.*$/, '').trim();
    return { message: joined(words, unquote(error?.[1] ?? error?.[2] ?? '')), level: levels[shown[1] ?? ''] ?? '' };
  }
  const msg = msgField.exec(text);
  if (!msg || !/(?:^|\s)(?:level|time)=/.test(text)) return { message: text, level: '' };
  const error = errorField.exec(text);
  return {
    message: joined(unquote(msg[1] ?? msg[2] ?? ''), unquote(error?.[1] ?? error?.[2] ?? '')),
    level: levelOf(text),
  };
}

const iso = String.raw`\d{4}-\d\d-\d\d[T ][\d:.,]+(?:Z|[+-]\d\d:?\d\d)?`;
// month and day as any language writes them: `Nov 24`, `nov. 12`, `1月 05`, `24. Nov`
const local = String.raw`(?:\d{1,2}月|[^\s\d:]{2,9}\.?)\s+\d{1,2}\.?,?\s+(?:\d{4}\s+)?\d\d:\d\d:\d\d(?:\.\d+)?|\d{1,2}\.?\s+[^\s\d:]{3,9}\.?\s+\d\d:\d\d:\d\d`;
const prefixed = new RegExp(String.raw`^\s*(?:<\d+>)?(${iso}|${local})\s+(?:[\w.:-]+\s+)??(\([^)]*\)|[\w@.:/-]+?)(?:\[(\d+)\])?:\s(.*)$`);
const nameless = /^\s*(\([^)]*\)|[A-Za-z][\w@.-]*)\[(\d+)\]:\s(.*)$/;
const fromKernel = /^\s*(?:<\d+>)?\[\s*(\d+\.\d+)\]\s+(.*)$/;
// `docker compose logs` and container platforms wrap the line of a program
const stamped = new RegExp(String.raw`^\s*(${iso})\s+(?:stderr|stdout)?\s*[FP]?\s*(.+)$`);

interface Head {
  time: string;
  program: string;
  pid: number | undefined;
  rest: string;
  /** True where a journal or syslog wrote the line: what follows without a head belongs to it. */
  byLogger: boolean;
}

function readObject(object: Record<string, unknown>): Head | undefined {
  const text = (key: string) => (typeof object[key] === 'string' || typeof object[key] === 'number' ? String(object[key]) : '');
  const bytes = object.MESSAGE;
  const message = Array.isArray(bytes) ? String.fromCharCode(...bytes.filter((b): b is number => typeof b === 'number')) : text('MESSAGE');
  if (message) {
    const micros = Number(text('__REALTIME_TIMESTAMP'));
    return {
      time: micros > 0 ? new Date(micros / 1000).toISOString() : '',
      program: text('SYSLOG_IDENTIFIER') || text('_COMM'),
      pid: Number(text('_PID')) || undefined,
      rest: message,
      byLogger: true,
    };
  }
  const wrapped = text('log') || text('message');
  // zerolog and zap write the reason into a field of its own, beside `message`
  const why = text('error') || text('err');
  const rest = wrapped && why && !wrapped.includes(why) ? `${wrapped}: ${why}` : wrapped;
  if (wrapped && text('msg') === '') return { time: text('time'), program: '', pid: undefined, rest: rest.trimEnd(), byLogger: false };
  return undefined;
}

function readHead(line: string): Head | undefined {
  const object = parseObject(line.trim());
  if (object) return readObject(object);
  const full = prefixed.exec(line);
  if (full) {
    const [, time = '', program = '', pid, rest = ''] = full;
    return { time, program: program.replace(/[()]/g, ''), pid: pid ? Number(pid) : undefined, rest, byLogger: true };
  }
  const kernel = fromKernel.exec(line);
  if (kernel) return { time: '', program: 'kernel', pid: undefined, rest: kernel[2] ?? '', byLogger: true };
  const bare = nameless.exec(line);
  if (bare) return { time: '', program: (bare[1] ?? '').replace(/[()]/g, ''), pid: Number(bare[2]), rest: bare[3] ?? '', byLogger: true };
  const verbose = /^\s+MESSAGE=(.*)$/.exec(line);
  if (verbose) return { time: '', program: '', pid: undefined, rest: verbose[1] ?? '', byLogger: true };
  const wrapped = stamped.exec(line);
  if (wrapped) return { time: wrapped[1] ?? '', program: '', pid: undefined, rest: wrapped[2] ?? '', byLogger: false };
  return undefined;
}

/** Lines that a person or a pager put between the messages: quote marks are taken off, fences, catalogue texts and rulers are left out. */
const bare = (line: string) =>
  line
    .replace(ansi, '')
    .replace(/\r+$/, '')
    .replace(/^\s{0,3}(?:>\s?)+(?=\S|$)/, '');
const isFrame = (line: string) => /^\s*(?:```|~~~)/.test(line) || /^(?:--|░░)(?:\s|$)/.test(line);

const listed = /^\s+[\w ./()-]{1,24}:\s/;
const begins = /^\s*(?:time=|level=|[A-Z]{4}\[|[{[]|[$#%] |goroutine\b|\w+=)/;
const mayBegin = /^\s*(?:docker\b|error\b|failed\b|panic\b)/i;

/** Whether a line without a head goes on with the message above it, and how: lines that were cut in the middle of a word are glued. */
function goesOn(last: LogEntry, byLogger: boolean, previous: string, line: string): ' ' | '' | undefined {
  if (last.message.length > longest || begins.test(line)) return undefined;
  if (/^\s{8,}\S/.test(line)) return ' ';
  const indented = /^\s+\S/.test(line) && !listed.test(line);
  const open = /[:,]\s*$/.test(previous);
  if (mayBegin.test(line) && !open && !indented) return undefined;
  if (!byLogger) return (indented && !/^\s+\S+:?\s*$/.test(previous)) || open ? ' ' : undefined;
  if (indented || open) return ' ';
  return previous.length >= 72 && /^[a-z(]/.test(line) ? (/[\s:;,.)\]"'-]$/.test(previous) ? ' ' : '') : undefined;
}

/** Reads a log in any of the formats in which journald, syslog, dockerd or a person hands it on. Messages of several lines are joined. */
export function readJournal(text: string, source: string): LogEntry[] {
  const entries: LogEntry[] = [];
  let byLogger = false;
  let previous = '';
  for (const [i, raw] of text.split('\n').entries()) {
    const line = bare(raw.length > longestLine ? raw.slice(0, longestLine) : raw);
    if (line.trim() === '' || isFrame(line)) {
      previous = '';
      continue;
    }
    const head = readHead(line);
    const last = entries.at(-1);
    const glue = head || !last || previous === '' ? undefined : goesOn(last, byLogger, previous, line);
    previous = line;
    if (last && glue !== undefined) {
      entries[entries.length - 1] = { ...last, message: `${last.message}${glue}${glue ? line.trim() : line.trimEnd()}` };
      continue;
    }
    byLogger = head?.byLogger ?? false;
    const stamp = head ? head.time : (/^time="?([^"\s]+)"? /.exec(line)?.[1] ?? '');
    entries.push({
      source,
      line: i + 1,
      time: stamp,
      program: head?.program || 'dockerd',
      pid: head?.pid,
      text: raw.replace(/\r+$/, ''),
      ...readMessage(head?.rest ?? line),
    });
  }
  return entries;
}
