import { addressIn, isIp, isV6 } from './address.ts';
import { bad, each } from './check-value.ts';
import { type Case, fixRemove, fixSet, fixShadowed, occurrences, quote, since } from './problem.ts';

/** Options that hold bare addresses, and the one that holds an address with a port. */
export function checkAddresses(c: Case): void {
  each(c, 'dns', (value, path) => {
    const said = since(c, '25.0') ? value : value.trim();
    if (isIp(said, since(c, '29.0')) || (value === '' && since(c, '25.0'))) return;
    const meant = addressIn(value);
    bad(
      c,
      'rejected',
      'not-an-address',
      path,
      `"dns": ${quote(value)} is no IP address`,
      'dockerd wants the bare address of a server: no name, no port, no prefix.',
      meant ? fixSet(c, 'bare-address', path, meant) : fixRemove(c, path),
    );
  });
  for (const key of ['ip', 'default-gateway', 'default-gateway-v6', 'host-gateway-ip']) {
    // read as it is met, so that a shadowed one fails too
    const all = occurrences(c, key);
    const at = all.findIndex((p) => typeof p.children?.[1]?.value === 'string' && p.children[1].value !== '' && !isIp(p.children[1].value));
    if (at < 0) continue;
    const value = String(all[at]!.children![1]!.value);
    const meant = addressIn(value);
    const cause = key.startsWith('default-gateway') ? 'network.default-gateway' : undefined;
    bad(
      c,
      'rejected',
      'not-an-address',
      [key],
      `"${key}": ${quote(value)} is no IP address`,
      'dockerd wants a bare address.',
      at < all.length - 1 ? fixShadowed(c, all[at]!) : meant ? fixSet(c, 'bare-address', [key], meant) : fixRemove(c, [key]),
      cause,
    );
  }
  const seen = new Set<boolean>();
  if (since(c, '28.0')) {
    each(c, 'host-gateway-ips', (value, path) => {
      if (value === '') return;
      if (!isIp(value, true))
        bad(
          c,
          'rejected',
          'not-an-address',
          path,
          `"host-gateway-ips": ${quote(value)} is no IP address`,
          'dockerd wants bare addresses.',
          fixRemove(c, path),
        );
      else if (seen.has(isV6(value)))
        bad(
          c,
          'rejected',
          'one-per-family',
          path,
          '"host-gateway-ips" has two addresses of one kind',
          'It holds at most one IPv4 and one IPv6 address.',
          fixRemove(c, path),
        );
      else seen.add(isV6(value));
    });
  }
  const metrics = c.value['metrics-addr'];
  if (typeof metrics === 'string' && metrics !== '') {
    const found = /^(?:\[[^\]]*\]|[^:/\s]*):(\d+)$/.exec(metrics);
    if (!found || Number(found[1]) > 65535) {
      const bare = metrics
        .trim()
        .replace(/^[a-z]+:\/\//i, '')
        .replace(/\/.*$/, '');
      const meant = /^\d+$/.test(bare)
        ? `127.0.0.1:${bare}`
        : /:\d{1,5}$/.test(bare) && Number(bare.split(':').at(-1)) <= 65535
          ? bare
          : /^[\w.-]+$/.test(bare)
            ? `${bare}:9323`
            : undefined;
      bad(
        c,
        'fails-at-start',
        'metrics-addr',
        ['metrics-addr'],
        `"metrics-addr": ${quote(metrics)} is no address with a port`,
        'dockerd wants host:port, such as 127.0.0.1:9323.',
        meant ? fixSet(c, 'host-and-port', ['metrics-addr'], meant) : fixRemove(c, ['metrics-addr']),
      );
    }
  }
}
