import { isDuration } from './check-shadowed.ts';
import { bad } from './check-value.ts';
import { isRecord } from './coerce.ts';
import { nearest } from './distance.ts';
import { type Case, fixRemove, fixSet, quote, report, since } from './problem.ts';

/** Options with a rule of their own, one line or two each. */
export function checkOthers(c: Case): void {
  const text = (key: string) => (typeof c.value[key] === 'string' ? (c.value[key] as string) : '');
  const seccomp = text('seccomp-profile');
  if (seccomp !== '' && seccomp !== 'builtin' && seccomp !== 'unconfined' && !seccomp.startsWith('/')) {
    const meant = seccomp === 'default' ? 'builtin' : nearest(seccomp, ['builtin', 'unconfined']);
    bad(
      c,
      'fails-at-start',
      'seccomp-profile',
      ['seccomp-profile'],
      `"seccomp-profile": ${quote(seccomp)} is no absolute path`,
      'It is a path, or one of the words builtin and unconfined.',
      meant ? fixSet(c, 'nearest-value', ['seccomp-profile'], meant) : fixRemove(c, ['seccomp-profile']),
    );
  }
  const proxy = text('userland-proxy-path');
  if (proxy !== '' && !proxy.startsWith('/') && since(c, '25.0') && c.value['userland-proxy'] !== false)
    bad(
      c,
      'rejected',
      'relative-path',
      ['userland-proxy-path'],
      `"userland-proxy-path": ${quote(proxy)} is no absolute path`,
      'dockerd wants the full path of the program.',
      fixRemove(c, ['userland-proxy-path']),
    );
  if (text('userns-remap').split(':').length > 2)
    bad(
      c,
      since(c, '26.0') ? 'rejected' : 'fails-at-start',
      'userns-remap',
      ['userns-remap'],
      `"userns-remap": ${quote(text('userns-remap'))} is no user and group`,
      'It is a user, or a user and a group with one colon between them.',
      fixSet(c, 'user-and-group', ['userns-remap'], text('userns-remap').split(':').slice(0, 2).join(':')),
    );
  checkUlimits(c);
  const mark = text('bridge-accept-fwmark');
  const number = '(?:0[xX][0-9a-fA-F]{1,8}|0[bB][01]+|0[oO]?[0-7]*|[1-9]\\d{0,9})';
  if (mark !== '' && since(c, '29.0') && !new RegExp(`^${number}(?:/${number})?$`).test(mark))
    bad(
      c,
      'rejected',
      'fwmark',
      ['bridge-accept-fwmark'],
      `"bridge-accept-fwmark": ${quote(mark)} is no firewall mark`,
      'It is a number, or a number and a mask: 0x1/0x3.',
      fixRemove(c, ['bridge-accept-fwmark']),
    );
  const age = isRecord(c.value.builder) ? Object.entries(c.value.builder).find(([k]) => k.toLowerCase() === 'history')?.[1] : undefined;
  const max = isRecord(age) ? Object.entries(age).find(([k]) => k.toLowerCase() === 'maxage') : undefined;
  if (max && typeof max[1] === 'string' && max[1] !== '' && since(c, '25.0') && !isDuration(max[1]))
    bad(
      c,
      'rejected',
      'duration',
      ['builder', 'history', max[0]],
      `"maxAge": ${quote(max[1])} is no duration`,
      'It is a number with a unit, such as 48h.',
      fixRemove(c, ['builder', 'history', max[0]]),
    );
  if (text('containerd-namespace') === (text('containerd-plugins-namespace') || 'plugins.moby'))
    bad(
      c,
      'fails-at-start',
      'namespace',
      ['containerd-namespace'],
      '"containerd-namespace" is that of the plugins',
      'Containers and plugins need two namespaces.',
      fixRemove(c, ['containerd-namespace']),
    );
  features(c);
  const api = text('min-api-version');
  if (api !== '' && since(c, '29.0') && !/^1\.(?:2[4-9]|[3-9]\d)$/.test(api))
    bad(
      c,
      'fails-at-start',
      'api-version',
      ['min-api-version'],
      `"min-api-version": ${quote(api)} is no version that it speaks`,
      'It is 1.24 or newer, without a v.',
      /^v1\.\d\d$/.test(api) ? fixSet(c, 'bare-version', ['min-api-version'], api.slice(1)) : fixRemove(c, ['min-api-version']),
    );
}

function features(c: Case): void {
  const on = isRecord(c.value.features) ? c.value.features : {};
  if (on['embedded-containerd'] === true && c.value['cri-containerd'] === true && since(c, '29.7'))
    bad(
      c,
      'rejected',
      'exclusive',
      ['cri-containerd'],
      '"cri-containerd" and "embedded-containerd" exclude each other',
      'The built-in containerd has no CRI.',
      fixRemove(c, ['cri-containerd']),
    );
  if (
    on['containerd-snapshotter'] === true &&
    typeof c.value['userns-remap'] === 'string' &&
    c.value['userns-remap'] !== '' &&
    since(c, '29.0')
  )
    bad(
      c,
      'rejected',
      'exclusive',
      ['features', 'containerd-snapshotter'],
      '"containerd-snapshotter" and "userns-remap" exclude each other',
      'The image store of containerd cannot remap users.',
      fixRemove(c, ['features', 'containerd-snapshotter']),
    );
}

/** What setrlimit(2) knows, by the names that runc takes. */
const LIMITS = 'as core cpu data fsize locks memlock msgqueue nice nofile nproc rss rtprio rttime sigpending stack'.split(' ');

/** Limits of containers: runc takes no soft limit above the hard one, and dockerd looks when a container is made. */
function checkUlimits(c: Case): void {
  const limits = c.value['default-ulimits'];
  if (!isRecord(limits)) return;
  for (const [name, limit] of Object.entries(limits)) {
    if (!isRecord(limit)) continue;
    // runc is given the name that the limit says of itself
    const [nameKey, said] = Object.entries(limit).find(([key]) => key.toLowerCase() === 'name') ?? [];
    const own = typeof said === 'string' ? said : '';
    if (nameKey !== undefined && own !== '' && !LIMITS.includes(own.toLowerCase())) {
      const near = nearest(own.toLowerCase(), LIMITS);
      report(c, {
        kind: 'risky',
        cause: 'daemon-json.bad-value',
        code: 'ulimit',
        path: ['default-ulimits', name, nameKey],
        title: `the kernel has no limit ${quote(own)}`,
        why: 'dockerd starts, but no container does: the limits are looked at only then.',
        fix: near ? fixSet(c, 'nearest-limit', ['default-ulimits', name, nameKey], near) : fixRemove(c, ['default-ulimits', name]),
      });
      continue;
    }
    const of = (wanted: string) => Object.entries(limit).find(([key]) => key.toLowerCase() === wanted);
    const [softKey, soft] = of('soft') ?? [];
    const [, hard] = of('hard') ?? [];
    if (softKey === undefined || typeof soft !== 'number' || typeof hard !== 'number' || hard === -1 || (soft !== -1 && soft <= hard))
      continue;
    report(c, {
      kind: 'risky',
      cause: 'daemon-json.bad-value',
      code: 'ulimit',
      path: ['default-ulimits', name, softKey],
      title: `the soft limit of ${quote(name)} is above the hard one`,
      why: 'dockerd starts, but no container does: the limits are looked at only then.',
      fix: fixSet(c, 'lower-soft', ['default-ulimits', name, softKey], hard),
    });
  }
}
