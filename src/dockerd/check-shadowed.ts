import { isIp, parseCidr } from './address.ts';
import { isRecord } from './coerce.ts';
import { type Case, fixShadowed, occurrences, quote, report, since } from './problem.ts';

const low = (value: Record<string, unknown>, name: string) => Object.entries(value).find(([k]) => k.toLowerCase() === name)?.[1];

/** Options whose words are read while the file is unpacked: one that a later line replaces is read too. */
const READERS: readonly { key: string; from: string; wrong(c: Case, value: unknown): unknown }[] = [
  { key: 'dns', from: '25.0', wrong: (c, v) => strings(v).find((s) => s !== '' && !isIp(s, since(c, '29.0'))) },
  { key: 'host-gateway-ips', from: '28.0', wrong: (_, v) => strings(v).find((s) => s !== '' && !isIp(s, true)) },
  {
    key: 'default-address-pools',
    from: '27.0',
    wrong: (_, v) =>
      (Array.isArray(v) ? v : [])
        .filter(isRecord)
        .map((pool) => low(pool, 'base'))
        .find((base) => typeof base === 'string' && base !== '' && !parseCidr(base)),
  },
  {
    key: 'builder',
    from: '25.0',
    wrong: (_, v) => {
      const history = isRecord(v) ? low(v, 'history') : undefined;
      const age = isRecord(history) ? low(history, 'maxage') : undefined;
      return typeof age === 'string' && age !== '' && !isDuration(age) ? age : undefined;
    },
  },
];

const strings = (value: unknown) => (Array.isArray(value) ? value.filter((v): v is string => typeof v === 'string') : []);

/** A length of time as dockerd reads it: units behind numbers, or nanoseconds without one. */
export const isDuration = (text: string): boolean => /^[-+]?(?:0|\d+|(?:(?:\d+\.?\d*|\.\d+)(?:ns|us|µs|ms|s|m|h))+)$/.test(text);

/** Values that a later line of the same key replaces, and that stop dockerd all the same. */
export function checkShadowed(c: Case): void {
  for (const { key, from, wrong } of READERS) {
    if (!since(c, from)) continue;
    for (const property of occurrences(c, key).slice(0, -1)) {
      const node = property.children?.[1];
      if (!node) continue;
      const said = wrong(c, JSON.parse(c.text.slice(node.offset, node.offset + node.length)));
      if (said === undefined) continue;
      report(c, {
        kind: 'rejected',
        cause: 'daemon-json.bad-value',
        code: 'shadowed-value',
        path: [key],
        mark: property.children![0]!,
        title: `an earlier "${key}" holds ${quote(said)}, which dockerd cannot read`,
        why: 'A later line replaces it, but dockerd reads both and stops at the first that is wrong.',
        fix: fixShadowed(c, property),
      });
    }
  }
}
