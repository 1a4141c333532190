import { isRecord } from './coerce.ts';
import { nearest } from './distance.ts';
import { setKey } from './edit.ts';
import { type Case, fixRemove, fixRename, report } from './problem.ts';

/** A name in `proxies` that dockerd does not know, such as the client's spelling. */
export function proxyName(c: Case, name: string, value: unknown): void {
  const meant = nearest(name.replace(/([a-z])([A-Z])/g, '$1-$2'), ['http-proxy', 'https-proxy', 'no-proxy', 'ftp-proxy']);
  let fix = fixRemove(c, ['proxies', name]);
  if (meant && meant !== 'ftp-proxy' && !isRecord(value)) fix = fixRename(c, ['proxies', name], meant);
  if (isRecord(value)) {
    // the form of the client's config.json: one more level
    const inner = Object.fromEntries(
      Object.entries(value)
        .map(([k, v]) => [k.replace(/([a-z])([A-Z])/g, '$1-$2').toLowerCase(), v])
        .filter(([k]) => /^(?:https?|no)-proxy$/.test(String(k))),
    );
    if (Object.keys(inner).length > 0)
      fix = { id: 'unwrap', title: `move what is in "${name}" to "proxies"`, after: setKey(c.text, ['proxies'], inner) };
  }
  report(c, {
    kind: 'rejected',
    cause: 'daemon-json.unknown-key',
    code: 'unknown-key',
    path: ['proxies', name],
    mark: 'key',
    title: `"${name}" in "proxies" is not known to dockerd`,
    why: 'The daemon wants http-proxy, https-proxy and no-proxy; the spelling httpProxy belongs to the client.',
    fix,
  });
}
