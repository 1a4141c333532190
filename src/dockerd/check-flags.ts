import { openedKeys } from './check-keys.ts';
import { isRecord } from './coerce.ts';
import { setKey } from './edit.ts';
import { type Case, fixRemove, report, short, since } from './problem.ts';

/** What stands both in the file and on the command line. dockerd goes by presence: equal values conflict too. */
export function checkFlags(c: Case): void {
  const given = new Map<string, string[]>();
  for (const flag of c.flags.given) {
    const values = given.get(flag.key) ?? [];
    values.push(flag.value === true ? 'true' : flag.value);
    given.set(flag.key, values);
    if (flag.key === 'host-gateway-ips') given.set('host-gateway-ip', values);
  }
  // an object that dockerd opens counts by its inner names only
  const opened = new Set(openedKeys(c));
  for (const [key, flags] of given) {
    if (!(key in c.value) || opened.has(key) || (key === 'runtimes' && isRecord(c.value[key]))) continue;
    conflict(c, [key], key, flags);
  }
  for (const key of opened)
    for (const inner of Object.keys(c.value[key] as object)) if (given.has(inner)) conflict(c, [key, inner], inner, given.get(inner)!);
  if ('host-gateway-ip' in c.value && 'host-gateway-ips' in c.value && c.value['host-gateway-ip'] !== null && since(c, '28.0')) {
    report(c, {
      kind: 'rejected',
      cause: 'daemon-json.bad-value',
      code: 'both-forms',
      path: ['host-gateway-ip'],
      mark: 'key',
      title: '"host-gateway-ip" and "host-gateway-ips" exclude each other',
      why: 'The second is the new name of the first; dockerd wants one of them.',
      fix: fixRemove(c, ['host-gateway-ip']),
    });
  }
}

function conflict(c: Case, path: string[], key: string, flags: string[]): void {
  // a proxy may carry a password
  const shown = /proxy/.test(key) ? 'a proxy' : short(flags.join(' '), 24);
  report(c, {
    kind: 'rejected',
    cause: 'flags.conflict',
    code: 'flag-conflict',
    path,
    mark: 'key',
    title: `"${key}" is set here and by a flag (${shown})`,
    why: 'dockerd refuses to start when an option is given twice, even with the same value.',
    fix: { id: 'drop-the-key', title: `remove "${key}" and keep the flag`, after: setKey(c.text, path, undefined) },
  });
}
