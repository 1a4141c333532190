import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { proxyProblem, proxyTarget } from '../../src/dockerd/proxy.ts';
import { readResolv, withServers } from '../../src/dockerd/resolv.ts';

describe('proxies and resolvers', () => {
  test.each([
    ['http://proxy.lab:3128', undefined],
    ['https://user:secret-1a2b3c4d5e@proxy.lab:3128/', undefined],
    ['proxy.lab:3128', undefined],
    ['socks5://10.0.0.1:1080', undefined],
    ['http//proxy.lab:3128', 'http://proxy.lab:3128'],
    ['http:/proxy.lab:3128', 'http://proxy.lab:3128'],
    ['http:proxy.lab:3128', 'http://proxy.lab:3128'],
    ['htpp://proxy.lab:3128', 'http://proxy.lab:3128'],
    ['"http://proxy.lab:3128"', 'http://proxy.lab:3128'],
    ['http://proxy.lab:3128 ', 'http://proxy.lab:3128'],
    ['http://proxy.lab:99999', 'nothing'],
    ['http://proxy lab:port', 'nothing'],
  ])('%s', (value, meant) => {
    const problem = proxyProblem(value);
    if (meant === undefined) expect(problem).toBeUndefined();
    else expect(problem?.meant ?? 'nothing').toBe(meant);
  });

  test('what is proposed for a proxy can itself be used', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const meant = proxyProblem(text)?.meant;
        return meant === undefined || proxyProblem(meant) === undefined;
      }),
    );
    expect(proxyTarget('http://a:b@10.0.0.1:3128/')).toEqual({ host: '10.0.0.1', port: 3128 });
  });

  test('servers of a resolv.conf, and others in their place', () => {
    const text = '# by hand\nsearch lab\nnameserver 198.18.0.99\nnameservers 1.2.3.4\nnameserver 198.18.0.98\noptions edns0\n';
    expect(readResolv(text).map((s) => [s.address, s.line])).toEqual([
      ['198.18.0.99', 3],
      ['198.18.0.98', 5],
    ]);
    expect(withServers(text, ['198.18.0.53'])).toBe('# by hand\nsearch lab\nnameserver 198.18.0.53\nnameservers 1.2.3.4\noptions edns0\n');
    expect(withServers('', ['198.18.0.53'])).toBe('nameserver 198.18.0.53\n');
  });
});
