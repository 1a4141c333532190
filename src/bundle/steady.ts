const kinds = 'secret|host|domain|user|ip6|mac|mail|account';
const placeholder = /\b([a-z]{2,12}|ip6)-[0-9a-f]{8,10}\b|\bip4-[0-9a-f]{6}-[0-9a-f]{6}\b/g;

/** The same text for every key: `secret-1f2e3d4c5b` and `secret-9a8b7c6d5e` are both `secret-*`. */
export const withoutPlaceholders = (text: string): string =>
  text.replace(placeholder, (_, kind: string | undefined) => `${kind ?? 'ip4'}-*`);

const made = new RegExp(`\\b(?:(?:${kinds})-[0-9a-f]{8,10}|ip4-[0-9a-f]{6}-[0-9a-f]{6})\\b`, 'g');

function placeholders(texts: Iterable<string>): Set<string> {
  const found = new Set<string>();
  for (const text of texts) for (const [one] of text.matchAll(made)) found.add(one);
  return found;
}

/** True where placeholders can be compared: there are none, or the two sides share one, so they were made with the same key. */
export function commonKey(a: Iterable<string>, b: Iterable<string>): boolean {
  const [x, y] = [placeholders(a), placeholders(b)];
  return x.size === 0 || y.size === 0 || [...x].some((one) => y.has(one));
}

// answers that are figures of the moment and nothing else
const figures =
  /^(?:caller\/caller|system\/(?:uptime|loadavg|meminfo|file-nr|time|date-\d+)|kernel\/entropy|disk\/(?:df|usage|statfs-.+)|service\/(?:processes|status)|state\/head-.+|process\/.+)$/;
const logs = /^logs\//;
const volatileKeys =
  /^(?:SystemTime|NFd|NGoroutines|NEventsListener|Created|Status|SharedSize|mtime|pid|Pid|UsageData|LastUsedAt|UsageCount)$/;

const masks: readonly [what: RegExp, by: string][] = [
  [/\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:[.,]\d+)?(?:Z| ?UTC|[+-]\d\d:?\d\d)?/g, 'TIME'],
  [/\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) TIME/g, 'TIME'],
  [/\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) [ \d]\d \d\d:\d\d:\d\d/g, 'TIME'],
  [/\[\d+\](?=:)/g, '[PID]'],
  [/\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/g, 'ID'],
  [/\b[0-9a-f]{12,64}\b/g, 'ID'],
  [/\b(pid|PID)([= ])\d+/g, '$1$2PID'],
  [/^(\w*(?:PID|Timestamp\w*|NRestarts|Current|InvocationID|USec)=).*$/gm, '$1*'],
  [/\b\d+(?:\.\d+)?(?:ns|µs|us|ms|s|min)\b/g, 'DURATION'],
];

const masked = (text: string) => masks.reduce((so, [what, by]) => so.replace(what, by), text);

/** JSON on one line as many, sorted, without figures of the moment. */
function spread(text: string): string | undefined {
  if (!/^\s*[[{]/.test(text)) return undefined;
  const sorted = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(sorted);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value)
        .filter(([key]) => !volatileKeys.test(key))
        .sort(([x], [y]) => (x < y ? -1 : 1))
        .map(([key, inner]) => [key, sorted(inner)]),
    );
  };
  try {
    return JSON.stringify(sorted(JSON.parse(text)), null, 1);
  } catch {
    const lines = text.trim().split('\n');
    if (!lines.every((l) => l.startsWith('{'))) return undefined;
    try {
      return lines.map((l) => JSON.stringify(sorted(JSON.parse(l)))).join('\n');
    } catch {
      return undefined;
    }
  }
}

/** An answer without what differs at every look: times, process ids, ids, counters. A log is each of its messages once. */
export function steady(name: string, text: string): string {
  if (figures.test(name)) return '';
  const calm = masked(spread(text) ?? text);
  if (!logs.test(name)) return calm;
  return [...new Set(calm.split('\n').map((l) => l.replace(/\d+/g, '#')))].join('\n');
}
