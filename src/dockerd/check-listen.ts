import { isIp } from './address.ts';
import { openedKeys } from './check-keys.ts';
import { each } from './check-value.ts';
import { boolOf } from './flags.ts';
import { parseGoUrl, splitPort } from './go-url.ts';
import { isHidden } from './hidden.ts';
import { type Case, fixRemove, fixSet, quote, report, short, since } from './problem.ts';
import type { Path } from './problem-types.ts';

/** Where dockerd is to listen. */
export function checkHosts(c: Case): void {
  const tls = tlsOn(c);
  each(c, 'hosts', (value, path) => {
    const host = since(c, '29.0') ? value : value.trim();
    const problem = hostProblem(c, host);
    if (problem) {
      const meant = meantHost(value.trim());
      report(c, {
        kind: problem.late ? 'fails-at-start' : 'rejected',
        cause: 'daemon-json.bad-value',
        code: 'bad-host',
        path,
        title: `"hosts": ${quote(value)} ${problem.what}`,
        why: problem.why,
        fix: meant && !hostProblem(c, meant) ? fixSet(c, 'right-host', path, meant) : fixRemove(c, path),
      });
      return;
    }
    const address = /^(?:tcp:\/\/)?(.*)$/.exec(host)?.[1] ?? '';
    const isTcp = host.startsWith('tcp://') || (host !== '' && !host.includes('://'));
    if (isTcp && !tls.verified && !/^(?:127\.|localhost|\[::1\]|::1|$)/.test(address)) {
      report(c, {
        kind: 'risky',
        cause: 'listen.insecure-tcp',
        code: 'insecure-tcp',
        path,
        title: `${short(host)} is open without client certificates`,
        why: 'Who reaches this port is root on the machine. dockerd also waits some seconds at each start to warn of it.',
        fix: fixRemove(c, path),
      });
    }
  });
}

interface HostProblem {
  what: string;
  why: string;
  late?: boolean;
}

const NO_ADDRESS: HostProblem = { what: 'is no address', why: 'There are characters in it that no address has.' };

function hostProblem(c: Case, host: string): HostProblem | undefined {
  if (host === '') return undefined;
  const [, proto = 'tcp', rest = host] = /^(.*?):\/\/(.*)$/s.exec(host) ?? [];
  if (proto === 'fd') return undefined;
  if ((proto === 'unix' || proto === 'npipe') && rest.includes('://'))
    return { what: 'is no path of a socket', why: 'Behind unix:// stands the path of a socket.' };
  if (proto === 'npipe') return { what: 'is for Windows only', why: 'Named pipes do not exist here.', late: true };
  if (proto === 'unix') return undefined;
  if (proto !== 'tcp')
    return { what: `has a scheme that dockerd does not know`, why: 'dockerd listens on unix://, tcp:// and fd://, written in lower case.' };
  const url = parseGoUrl(host.includes('://') ? host : `tcp://${host}`);
  if (rest.includes('/') && url?.path !== '')
    return { what: 'has a path', why: 'An address to listen on is host and port; for a socket write unix:// before its path.' };
  if (!url)
    return /:[^:\]]*$/.test(rest) && !/:\d*$/.test(rest)
      ? { what: 'has a port that is no number', why: 'The port is a number; 2376 is usual with TLS.' }
      : NO_ADDRESS;
  const { name, port } = splitPort(url.host);
  if (/^0+$/.test(port)) return { what: 'has port 0', why: 'dockerd wants a fixed port.' };
  if (Number(port) > 65535)
    return { what: 'has a port above 65535', why: 'No such port exists, so dockerd cannot listen there.', late: Number(port) < 2 ** 63 };
  // dockerd writes the address anew and reads it once more; newer builds take only IPv6 in brackets
  const again = parseGoUrl(`tcp://${name.includes(':') ? `[${name}]` : name}:${port || '2375'}`);
  const bracketed = name.includes(':') || url.host.startsWith('[');
  return !again || (bracketed && since(c, '28.0') && !isIp(name, true)) ? NO_ADDRESS : undefined;
}

function meantHost(value: string): string | undefined {
  if (/^(?:unix:)?\/+[^:]*$/.test(value)) return `unix:///${value.replace(/^(?:unix:)?\/+/, '')}`;
  const found = /^([a-z]+):\/\/([^/]*)/i.exec(value);
  const proto = found?.[1]?.toLowerCase();
  if (proto === 'unix') return `unix:///${value.replace(/^.*?:\/+/, '')}`;
  const rest = (found?.[2] ?? value.replace(/\/.*$/, '')).replace(/:0+$/, ':2376').trim();
  if (proto === 'fd') return 'fd://';
  return proto === undefined || ['tcp', 'http', 'https'].includes(proto)
    ? /\s/.test(rest) || rest === ''
      ? undefined
      : `tcp://${rest}`
    : undefined;
}

/** The object that is opened in the search for unknown names and holds that one: it then counts as set, though it is never read. */
function wrapperOf(c: Case, name: string): string | undefined {
  return openedKeys(c).find((key) => name in (c.value[key] as object));
}

/** Whether TLS is on, and whether clients have to show a certificate, from file and flags. */
function tlsOn(c: Case): { on: boolean; verified: boolean } {
  const said = (key: string): boolean | undefined => {
    const flag = c.flags.given.findLast((f) => f.key === key);
    if (flag) return boolOf(flag.value);
    // that it is there is enough for tlsverify, so null is false and not nothing
    if (key === 'tlsverify' && c.value[key] === null) return false;
    return typeof c.value[key] === 'boolean' ? (c.value[key] as boolean) : undefined;
  };
  const on = said('tlsverify') !== undefined || wrapperOf(c, 'tlsverify') !== undefined || said('tls') === true;
  return { on, verified: on && said('tlsverify') !== false };
}

/** TLS that is on and has no certificate to show. */
export function checkTls(c: Case): void {
  const flags = c.flags.given.map((f) => f.key);
  const wrapper = wrapperOf(c, 'tlsverify');
  const key = wrapper || typeof c.value.tlsverify === 'boolean' || c.value.tlsverify === null ? 'tlsverify' : 'tls';
  const path = wrapper ? [wrapper, key] : [key];
  // switched on by a flag it has default paths, which only the machine knows
  if (!tlsOn(c).on || flags.includes('tls') || flags.includes('tlsverify')) return;
  const missing = ['tlscert', 'tlskey'].filter((k) => !c.value[k] && !flags.includes(k));
  if (missing.length === 0) return;
  report(c, {
    kind: 'rejected',
    cause: 'tls.file-missing',
    code: 'tls-without-certificate',
    path,
    title: `"${key}" is set, and ${missing.map((m) => `"${m}"`).join(' and ')} ${missing.length > 1 ? 'are' : 'is'} not`,
    why:
      key === 'tlsverify' && !c.value.tlsverify
        ? 'The key alone switches TLS on, even when it is false.'
        : 'Switched on in the file, TLS has no default paths: dockerd needs the certificate and the key named.',
    fix: !c.value.tlsverify || !Array.isArray(c.value.hosts) ? fixRemove(c, path) : undefined,
  });
}

/** Mirrors of Docker Hub. From 28 on dockerd looks at them when it reads the file, before that at the start. */
export function checkMirrors(c: Case): void {
  const kind = since(c, '28.0') ? 'rejected' : 'fails-at-start';
  each(c, 'registry-mirrors', (value, path) => {
    const note = (what: string, why: string, meant: string | undefined) => {
      report(c, {
        kind,
        cause: 'daemon-json.bad-value',
        code: 'bad-mirror',
        path,
        title: `the mirror ${quote(value)} ${what}`,
        why,
        fix: meant ? fixSet(c, 'right-mirror', path, meant) : fixRemove(c, path),
      });
    };
    const found = /^(.+?):\/\/([^/?#]*)([^?#]*)(.*)$/s.exec(value);
    const url = found ? parseGoUrl(value) : undefined;
    const [, , authority = '', rest = '', tail = ''] = found ?? [];
    const host = authority.replace(/^.*@/, '');
    if (!found) {
      const bare = value.trim().replace(/^\/+/, '');
      const port = /:(\d+)(?:\/|$)/.exec(bare)?.[1];
      const meant = /^[\w.-]+(?::\d+)?(?:\/[\w./-]*)?$/.test(bare)
        ? `${port && !['443', '8443'].includes(port) ? 'http' : 'https'}://${bare}`
        : undefined;
      note('has no scheme', 'A mirror is a URL that begins with https:// or http://.', meant);
    } else if (!url) note('is no URL', 'There are characters in it that no URL has.', undefined);
    else if (url.scheme !== 'http' && url.scheme !== 'https')
      note('has another scheme than http', 'dockerd speaks https and http to a mirror.', `https://${host}${rest}`);
    else if (url.query !== '' || url.fragment !== '')
      note('has a query or a fragment', 'A mirror is a host and a path, nothing behind it.', `${url.scheme}://${host}${rest}`);
    else if (url.user)
      note('holds a user name', 'dockerd sends no password to a mirror and refuses one in its URL.', `${url.scheme}://${host}${rest}`);
    else if (url.host === '')
      report(c, {
        kind: 'risky',
        cause: 'daemon-json.bad-value',
        code: 'mirror-without-host',
        path,
        title: `the mirror ${quote(value)} names no host`,
        why: 'dockerd takes it and asks nobody.',
        fix: fixRemove(c, path),
      });
    else if (!since(c, '23.0') && rest !== '' && rest !== '/')
      note('has a path', 'Before 23.0 a mirror is a host without a path.', `${url.scheme}://${host}${tail}`);
  });
}

/** Registries without TLS: any string passes the file, not all pass the start. */
export function checkRegistries(c: Case): void {
  each(c, 'insecure-registries', (value, path: Path) => {
    const bare = value.replace(/^https?:\/\//i, '');
    const host = bare.replace(/:\d+$/, '');
    const port = /:(\d+)$/.exec(bare)?.[1];
    const wrong = bare.includes('://') || /^-|-$/.test(host) || /[\s*?#]/.test(bare) || (port !== undefined && Number(port) > 65535);
    const net = /^\S+\/\d{1,3}$/.test(bare) && (/^[0-9a-f.:]+\//i.test(bare) || isHidden(bare.replace(/\/.*$/, '')));
    if (value !== '' && !wrong && (net || !bare.includes('/'))) return;
    if (!net && bare.includes('/') && !wrong) {
      const meant = bare.replace(/\/.*$/, '');
      report(c, {
        kind: 'fails-at-start',
        cause: 'daemon-json.bad-value',
        code: 'bad-registry',
        path,
        title: `the registry ${quote(value)} has a path`,
        why: 'A registry without TLS is named by host and port.',
        fix: fixSet(c, 'host-and-port', path, meant),
      });
    } else if (value !== '') {
      const meant = /^[\w.-]+:\/\/([\w.-]+(?::\d+)?)/.exec(bare)?.[1];
      report(c, {
        kind: 'fails-at-start',
        cause: 'daemon-json.bad-value',
        code: 'bad-registry',
        path,
        title: `the registry ${quote(value)} is no host`,
        why: 'It is a host, a host and a port, or a network in CIDR form.',
        fix: meant ? fixSet(c, 'host-and-port', path, meant) : fixRemove(c, path),
      });
    }
  });
}
