import { addressIn, isIp, isV6 } from './address.ts';
import { isRecord } from './coerce.ts';
import { checkHosts, checkMirrors, checkRegistries, checkTls } from './check-listen.ts';
import { checkRuntimes } from './check-runtimes.ts';
import { nearest } from './distance.ts';
import { optionFor } from './options.ts';
import { type Case, fixRemove, fixSet, quote, report, since } from './problem.ts';
import type { Path, ProblemKind, Suggestion } from './problem-types.ts';

/** Values of the right kind that dockerd refuses all the same. */
export function checkValues(c: Case): void {
  enums(c);
  numbers(c);
  addresses(c);
  each(c, 'dns-search', (value, path) => {
    const domain = value.trim();
    const ok = domain === '.' || (/[a-zA-Z]/.test(domain) && domain.length < 255 && /^(?:[a-z0-9]|[a-z0-9][a-z0-9-]*[a-z0-9])(?:\.(?:[a-z0-9]|[a-z0-9][a-z0-9-]*[a-z0-9]))*\.?$/i.test(domain));
    if (!ok) bad(c, 'rejected', 'dns-search', path, `"dns-search": ${quote(value)} is no domain`, 'A domain has letters, digits and hyphens, and at least one letter.', fixRemove(c, path));
  });
  labels(c);
  each(c, 'node-generic-resources', (value, path) => {
    const [name, amount] = [value.slice(0, value.indexOf('=')), value.slice(value.indexOf('=') + 1)];
    if (!value.includes('=')) bad(c, 'rejected', 'generic-resource', path, `the resource ${quote(value)} has no amount`, 'dockerd wants name=number or name=id.', fixSet(c, 'add-amount', path, `${value}=1`));
    else if (/^-\d/.test(amount)) bad(c, 'rejected', 'generic-resource', path, `the resource ${quote(name)} has a negative amount`, 'There is no less than none of a resource.', fixRemove(c, path));
  });
  each(c, 'exec-opts', (value, path) => execOption(c, value, path));
  // read as it is met, so that a shadowed one fails too
  for (const property of c.root.children ?? []) {
    const shm = property.children?.[0]?.value === 'default-shm-size' ? (property.children[1]?.value as unknown) : undefined;
    if (typeof shm !== 'string' || /^\d+(?:\.\d+)* ?(?:[kmgtp]?i?b?)$/i.test(shm)) continue;
    const digits = /\d+/.exec(shm)?.[0];
    bad(c, 'rejected', 'shm-size', ['default-shm-size'], `"default-shm-size": ${quote(shm)} is no size`, 'dockerd wants a number with a unit, such as 64M or 1g.', digits ? fixSet(c, 'set-size', ['default-shm-size'], `${digits}M`) : fixRemove(c, ['default-shm-size']));
  }
  others(c);
  checkHosts(c);
  checkMirrors(c);
  checkRegistries(c);
  checkTls(c);
  checkRuntimes(c);
  if (c.value.debug === true) {
    report(c, { kind: 'risky', cause: 'daemon-json.debug-left-on', code: 'debug-on', path: ['debug'], title: '"debug" is on', why: 'dockerd writes a line for nearly everything that it does; on a busy machine the journal fills with them.', fix: fixRemove(c, ['debug']) });
  }
}

function bad(c: Case, kind: ProblemKind, code: string, path: Path, title: string, why: string, fix: Suggestion | undefined, cause = 'daemon-json.bad-value'): void {
  report(c, { kind, cause, code, path, title, why, fix });
}

/** Each string of a list. */
export function each(c: Case, key: string, look: (value: string, path: Path) => void): void {
  const list = c.value[key];
  if (Array.isArray(list)) list.forEach((value: unknown, i) => typeof value === 'string' && look(value, [key, i]));
}

const LEVELS: Record<string, string> = { warning: 'warn', warnings: 'warn', err: 'error', errors: 'error', critical: 'fatal', verbose: 'debug', notice: 'info', information: 'info', off: 'error', all: 'debug' };
const CHOICES = ['log-level', 'log-format', 'default-ipc-mode', 'default-cgroupns-mode', 'firewall-backend'];

function enums(c: Case): void {
  for (const key of CHOICES) {
    const value = c.value[key];
    const choices = optionFor(key)?.values ?? [];
    if (typeof value !== 'string' || value === '') continue;
    const said = key === 'log-level' ? value.toLowerCase() : value;
    if (choices.includes(said) || (said === 'warning' && key === 'log-level' && !since(c, '25.0'))) continue;
    if (key === 'firewall-backend' && !since(c, '29.0')) continue;
    if (key === 'log-format' && !since(c, '25.0')) continue;
    const alias = key === 'log-level' ? LEVELS[said] : undefined;
    const meant = alias ?? nearest(value, choices);
    bad(c, 'rejected', 'not-a-choice', [key], `"${key}": ${quote(value)} is none of its values`, `dockerd takes ${choices.join(', ')}${key === 'log-level' ? '' : ', in lower case'}.`, meant ? fixSet(c, 'nearest-value', [key], meant) : fixRemove(c, [key]));
  }
}

function numbers(c: Case): void {
  const least: Record<string, number> = { mtu: since(c, '23.0') ? 0 : Number.NEGATIVE_INFINITY, 'max-concurrent-downloads': 0, 'max-concurrent-uploads': 0, 'max-download-attempts': since(c, '23.0') ? 0 : 1, 'default-stop-timeout': 0 };
  for (const [key, low] of Object.entries(least)) {
    const value = c.value[key];
    if (typeof value === 'number' && value < low && (key !== 'default-stop-timeout' || since(c, '29.7'))) {
      bad(c, 'rejected', 'out-of-range', [key], `"${key}": ${value} is below ${low}`, 'dockerd refuses a number that makes no sense here.', fixRemove(c, [key]));
    }
  }
  const port = c.value['network-diagnostic-port'];
  if (typeof port === 'number' && (port < 0 || port > 65535) && since(c, '28.0')) {
    bad(c, 'rejected', 'out-of-range', ['network-diagnostic-port'], `"network-diagnostic-port": ${port} is no port`, 'Ports run from 0 to 65535; 0 is off.', fixRemove(c, ['network-diagnostic-port']));
  }
}

function addresses(c: Case): void {
  each(c, 'dns', (value, path) => {
    const said = since(c, '25.0') ? value : value.trim();
    if (isIp(said, since(c, '29.0')) || (value === '' && since(c, '25.0'))) return;
    const meant = addressIn(value);
    bad(c, 'rejected', 'not-an-address', path, `"dns": ${quote(value)} is no IP address`, 'dockerd wants the bare address of a server: no name, no port, no prefix.', meant ? fixSet(c, 'bare-address', path, meant) : fixRemove(c, path));
  });
  for (const key of ['ip', 'default-gateway', 'default-gateway-v6', 'host-gateway-ip']) {
    const value = c.value[key];
    if (typeof value !== 'string' || value === '' || isIp(value.trim())) continue;
    const meant = addressIn(value);
    const cause = key.startsWith('default-gateway') ? 'network.default-gateway' : undefined;
    bad(c, 'rejected', 'not-an-address', [key], `"${key}": ${quote(value)} is no IP address`, 'dockerd wants a bare address.', meant ? fixSet(c, 'bare-address', [key], meant) : fixRemove(c, [key]), cause);
  }
  const seen = new Set<boolean>();
  if (since(c, '28.0')) {
    each(c, 'host-gateway-ips', (value, path) => {
      if (!isIp(value, true)) bad(c, 'rejected', 'not-an-address', path, `"host-gateway-ips": ${quote(value)} is no IP address`, 'dockerd wants bare addresses.', fixRemove(c, path));
      else if (seen.has(isV6(value))) bad(c, 'rejected', 'one-per-family', path, '"host-gateway-ips" has two addresses of one kind', 'It holds at most one IPv4 and one IPv6 address.', fixRemove(c, path));
      else seen.add(isV6(value));
    });
  }
  const metrics = c.value['metrics-addr'];
  if (typeof metrics === 'string' && metrics !== '') {
    const found = /^(?:\[[^\]]*\]|[^:/\s]*):(\d+)$/.exec(metrics);
    if (!found || Number(found[1]) > 65535) {
      const bare = metrics.trim().replace(/^[a-z]+:\/\//i, '').replace(/\/.*$/, '');
      const meant = /^\d+$/.test(bare) ? `127.0.0.1:${bare}` : /:\d{1,5}$/.test(bare) && Number(bare.split(':').at(-1)) <= 65535 ? bare : /^[\w.-]+$/.test(bare) ? `${bare}:9323` : undefined;
      bad(c, 'fails-at-start', 'metrics-addr', ['metrics-addr'], `"metrics-addr": ${quote(metrics)} is no address with a port`, 'dockerd wants host:port, such as 127.0.0.1:9323.', meant ? fixSet(c, 'host-and-port', ['metrics-addr'], meant) : fixRemove(c, ['metrics-addr']));
    }
  }
}

function labels(c: Case): void {
  const said = new Map<string, { value: string; path: Path }>();
  each(c, 'labels', (label, path) => {
    const at = label.indexOf('=');
    if (at < 0) {
      const meant = label.includes(':') ? label.replace(/\s*:\s*/, '=') : `${label.trim()}=true`;
      bad(c, 'rejected', 'label', path, `the label ${quote(label)} has no value`, 'A label is key=value.', label.trim() === '' ? fixRemove(c, path) : fixSet(c, 'add-value', path, meant));
      return;
    }
    if (/^(?:com\.docker|io\.docker|org\.dockerproject)\./i.test(label)) bad(c, 'rejected', 'label', path, `the label ${quote(label)} uses a reserved name`, 'Names under com.docker, io.docker and org.dockerproject belong to Docker.', fixRemove(c, path));
    const before = said.get(label.slice(0, at));
    if (before && before.value !== label) bad(c, 'rejected', 'label', path, `the labels ${quote(before.value)} and ${quote(label)} conflict`, 'One key can have one value only; the first one is removed here.', fixRemove(c, before.path));
    said.set(label.slice(0, at), { value: label, path });
  });
}

function execOption(c: Case, value: string, path: Path): void {
  const [, name = '', rest = ''] = /^\s*([^=]*?)\s*=\s*(.*?)\s*$/.exec(value) ?? [];
  const strict = since(c, '28.0');
  const cgroup = name.toLowerCase() === 'native.cgroupdriver';
  const kind = strict ? 'rejected' : 'ignored';
  if (name === '' || rest === '') {
    const meant = /^native\.cgroupdriver$/i.test(value.trim()) || cgroup ? undefined : /^(systemd|cgroupfs)$/.exec(value.trim())?.[1];
    bad(c, kind, 'exec-opt', path, `the exec option ${quote(value)} is not name=value`, strict ? 'dockerd refuses it.' : 'This engine skips it; 28.0 and newer refuse it.', meant ? fixSet(c, 'full-option', path, `native.cgroupdriver=${meant}`) : fixRemove(c, path));
  } else if (cgroup) {
    if (!['systemd', 'cgroupfs'].includes(rest)) {
      bad(c, 'fails-at-start', 'cgroup-driver', path, `dockerd has no cgroup driver ${quote(rest)}`, 'It is systemd or cgroupfs.', fixSet(c, 'nearest-driver', path, `native.cgroupdriver=${nearest(rest, ['systemd', 'cgroupfs']) ?? 'systemd'}`));
    }
  } else {
    const near = nearest(name, ['native.cgroupdriver']);
    bad(c, kind, 'exec-opt', path, `dockerd has no exec option ${quote(name)}`, name.toLowerCase() === 'isolation' ? 'isolation exists on Windows only.' : 'native.cgroupdriver is the only one on Linux.', near ? fixSet(c, 'nearest-option', path, `${near}=${rest}`) : fixRemove(c, path));
  }
}

function others(c: Case): void {
  const text = (key: string) => (typeof c.value[key] === 'string' ? (c.value[key] as string) : '');
  const seccomp = text('seccomp-profile');
  if (seccomp !== '' && seccomp !== 'builtin' && seccomp !== 'unconfined' && !seccomp.startsWith('/')) {
    const meant = seccomp === 'default' ? 'builtin' : nearest(seccomp, ['builtin', 'unconfined']);
    bad(c, 'fails-at-start', 'seccomp-profile', ['seccomp-profile'], `"seccomp-profile": ${quote(seccomp)} is no absolute path`, 'It is a path, or one of the words builtin and unconfined.', meant ? fixSet(c, 'nearest-value', ['seccomp-profile'], meant) : fixRemove(c, ['seccomp-profile']));
  }
  const proxy = text('userland-proxy-path');
  if (proxy !== '' && !proxy.startsWith('/') && since(c, '25.0') && c.value['userland-proxy'] !== false) bad(c, 'rejected', 'relative-path', ['userland-proxy-path'], `"userland-proxy-path": ${quote(proxy)} is no absolute path`, 'dockerd wants the full path of the program.', fixRemove(c, ['userland-proxy-path']));
  if (text('userns-remap').split(':').length > 2) bad(c, since(c, '26.0') ? 'rejected' : 'fails-at-start', 'userns-remap', ['userns-remap'], `"userns-remap": ${quote(text('userns-remap'))} is no user and group`, 'It is a user, or a user and a group with one colon between them.', fixSet(c, 'user-and-group', ['userns-remap'], text('userns-remap').split(':').slice(0, 2).join(':')));
  const mark = text('bridge-accept-fwmark');
  const number = '(?:0[xX][0-9a-fA-F]{1,8}|0[bB][01]+|0[oO]?[0-7]*|[1-9]\\d{0,9})';
  if (mark !== '' && since(c, '29.0') && !new RegExp(`^${number}(?:/${number})?$`).test(mark)) bad(c, 'rejected', 'fwmark', ['bridge-accept-fwmark'], `"bridge-accept-fwmark": ${quote(mark)} is no firewall mark`, 'It is a number, or a number and a mask: 0x1/0x3.', fixRemove(c, ['bridge-accept-fwmark']));
  const age = isRecord(c.value.builder) ? Object.entries(c.value.builder).find(([k]) => k.toLowerCase() === 'history')?.[1] : undefined;
  const max = isRecord(age) ? Object.entries(age).find(([k]) => k.toLowerCase() === 'maxage') : undefined;
  if (max && typeof max[1] === 'string' && since(c, '25.0') && !/^[-+]?(?:0|\d+|(?:\d+(?:\.\d*)?(?:ns|us|µs|ms|s|m|h))+)$/.test(max[1])) bad(c, 'rejected', 'duration', ['builder', 'history', max[0]], `"maxAge": ${quote(max[1])} is no duration`, 'It is a number with a unit, such as 48h.', fixRemove(c, ['builder', 'history', max[0]]));
  if (text('containerd-namespace') === (text('containerd-plugins-namespace') || 'plugins.moby')) bad(c, 'fails-at-start', 'namespace', ['containerd-namespace'], '"containerd-namespace" is that of the plugins', 'Containers and plugins need two namespaces.', fixRemove(c, ['containerd-namespace']));
  features(c);
  const api = text('min-api-version');
  if (api !== '' && since(c, '29.0') && !/^1\.(?:2[4-9]|[3-9]\d)$/.test(api)) bad(c, 'fails-at-start', 'api-version', ['min-api-version'], `"min-api-version": ${quote(api)} is no version that it speaks`, 'It is 1.24 or newer, without a v.', /^v1\.\d\d$/.test(api) ? fixSet(c, 'bare-version', ['min-api-version'], api.slice(1)) : fixRemove(c, ['min-api-version']));
}

function features(c: Case): void {
  const on = isRecord(c.value.features) ? c.value.features : {};
  if (on['embedded-containerd'] === true && c.value['cri-containerd'] === true && since(c, '29.7')) bad(c, 'rejected', 'exclusive', ['cri-containerd'], '"cri-containerd" and "embedded-containerd" exclude each other', 'The built-in containerd has no CRI.', fixRemove(c, ['cri-containerd']));
  if (on['containerd-snapshotter'] === true && typeof c.value['userns-remap'] === 'string' && c.value['userns-remap'] !== '' && since(c, '29.0')) bad(c, 'rejected', 'exclusive', ['features', 'containerd-snapshotter'], '"containerd-snapshotter" and "userns-remap" exclude each other', 'The image store of containerd cannot remap users.', fixRemove(c, ['features', 'containerd-snapshotter']));
}
