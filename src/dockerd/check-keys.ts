import { proxyName } from './check-proxy-names.ts';
import { coerce, fits, isRecord } from './coerce.ts';
import { setKey } from './edit.ts';
import { hasFlag, nearestKey, optionFor, options, SINGULAR, standing } from './options.ts';
import { type Case, fixRemove, fixRename, isFull, isRefused, report, since, spare } from './problem.ts';
import type { Path, Suggestion } from './problem-types.ts';

/** Objects that dockerd takes as one value. All others it opens, one level deep, before it looks for unknown names. */
const WHOLE = ['cluster-store-opts', 'log-opts', 'runtimes', 'default-ulimits', 'features', 'builder'];
const FEATURES = [
  'buildkit',
  'containerd-snapshotter',
  'cdi',
  'windows-dns-proxy',
  'containerd-migration',
  'time-namespaces',
  'swarm-nftables',
  'embedded-containerd',
];
const LOG_OPTS = ['max-size', 'max-file', 'compress', 'max-buffer-size'];
const TRUE_BY_DEFAULT = ['icc', 'iptables', 'ip-forward', 'ip-masq', 'userland-proxy'];

/** Keys that this engine does not know, no longer knows, or takes without reading them. */
export function checkKeys(c: Case): void {
  for (const key in c.value) {
    const value = c.value[key];
    // of a full list only its verdict can change
    if (isFull(c) && isRefused(c)) break;
    if (isFull(c) && !refuses(c, key, value)) continue;
    if (isRecord(value) && !isWhole(c, key)) opened(c, key, value);
    else judge(c, [key], key, value);
  }
}

/** True where dockerd's search for unknown names stops at that key. */
const refuses = (c: Case, key: string, value: unknown): boolean =>
  isRecord(value) && !isWhole(c, key) ? Object.keys(value).some((name) => !accepted(c, name)) : !accepted(c, key);

/** True where dockerd takes the object under that key as one value. */
export function isWhole(c: Case, key: string): boolean {
  return WHOLE.includes(key) || (key === 'default-network-opts' && since(c, '24.0')) || (key === 'nri-opts' && since(c, '29.2'));
}

/** The keys whose objects dockerd opens. A file may have very many keys, so they are looked for once. */
export function openedKeys(c: Case): string[] {
  c.opened ??= (c.root.children ?? []).flatMap((p) => {
    const key = String(p.children?.[0]?.value);
    return p.children?.[1]?.type === 'object' && !isWhole(c, key) ? [key] : [];
  });
  return c.opened.filter((key) => isRecord(c.value[key]));
}

/** An object that dockerd opens: its inner names count as if they stood at the top. */
function opened(c: Case, key: string, value: Record<string, unknown>): void {
  const status = standing(key, c.engine);
  const wrapper = key !== 'proxies' && status !== 'known';
  const inner = Object.keys(value);
  const strange = inner.filter((name) => !accepted(c, name));
  if (key === 'proxies' && status === 'known') {
    for (const name of strange) proxyName(c, name, value[name]);
    for (const name of inner.filter((n) => !strange.includes(n) && !/^(?:https?|no)-proxy$/.test(n))) ignoredInside(c, key, name);
    return;
  }
  // the wrong kind for a known key is told by its kind, with the same edit
  if (!wrapper) return;
  const near = status === 'singular' ? SINGULAR.get(key) : nearestKey(key, c.engine);
  const option = near ? optionFor(near) : undefined;
  if (option && (fits(value, option.shape) || coerce(value, option.shape))) {
    unknown(c, [key], key, value, strange.length > 0 ? 'unknown' : 'ignored');
  } else if (strange.length > 0) {
    const fix = unwrap(c, key, value) ?? fixRemove(c, [key]);
    if (status === 'too-new' || status === 'removed') judge(c, [key], key, value);
    else
      report(c, {
        kind: 'rejected',
        cause: 'daemon-json.unknown-key',
        code: 'unknown-key',
        path: [key],
        mark: 'key',
        title: `"${key}" is no option of dockerd, nor is "${strange[0]}" in it`,
        why: 'dockerd opens an object that it does not know and looks for its inner names among its options.',
        fix,
      });
  } else {
    report(c, {
      kind: 'ignored',
      cause: 'daemon-json.ignored-key',
      code: 'wrapped',
      path: [key],
      mark: 'key',
      title: `"${key}" is no option of dockerd; what is in it has no effect`,
      why: 'The inner names are options, so dockerd accepts the file, but it reads options at the top level only.',
      fix: unwrap(c, key, value) ?? fixRemove(c, [key]),
    });
  }
}

/** Moves what stands in an invented object one level up. */
function unwrap(c: Case, key: string, value: Record<string, unknown>): Suggestion | undefined {
  if (!spare(c)) return undefined;
  const inner = Object.entries(value);
  const known = inner.map(([name, v]) => [standing(name, c.engine) === 'known' ? name : nearestKey(name, c.engine), v] as const);
  if (inner.length === 0 || known.some(([name]) => name === undefined || name in c.value)) return undefined;
  let after = setKey(c.text, [key], undefined);
  for (const [name, v] of known) {
    const shape = optionFor(name!)?.shape;
    after = setKey(after, [name!], shape && !fits(v, shape) ? (coerce(v, shape)?.to ?? v) : v);
  }
  return { id: 'unwrap', title: `move what is in "${key}" to the top level`, after };
}

function ignoredInside(c: Case, key: string, name: string): void {
  const free = !(name in c.value);
  const moved = setKey(setKey(c.text, [key, name], undefined), [name], (c.value[key] as Record<string, unknown>)[name]);
  report(c, {
    kind: 'ignored',
    cause: 'daemon-json.ignored-key',
    code: 'wrapped',
    path: [key, name],
    mark: 'key',
    title: `"${name}" in "${key}" has no effect`,
    why: 'dockerd accepts the name there and reads it at the top level only.',
    fix: free ? { id: 'unwrap', title: `move "${name}" to the top level`, after: moved } : fixRemove(c, [key, name]),
  });
}

/** The names that pass dockerd's search for unknown directives. */
function accepted(c: Case, name: string): boolean {
  const status = standing(name, c.engine);
  if (status === 'removed') return refusesItself(c, name);
  if (status === 'too-new') return false;
  if (status === 'unknown') return alsoFlag(c, name);
  // an object key without a flag is known as an object only
  return name !== 'proxies';
}

const refusesItself = (c: Case, key: string) => {
  const option = optionFor(key);
  return option?.unknown !== undefined && c.engine !== undefined && !since(c, option.unknown);
};

/** One key and what this engine makes of it. */
function judge(c: Case, path: Path, key: string, value: unknown): void {
  const status = standing(key, c.engine);
  const option = optionFor(key);
  if (status === 'known') {
    if (option?.deprecated && c.engine && since(c, option.deprecated) && key !== 'host-gateway-ip') deprecated(c, path, key);
    if (value === null && (TRUE_BY_DEFAULT.includes(key) || (key === 'ip6tables' && since(c, '27.0')))) {
      report(c, {
        kind: 'risky',
        cause: 'daemon-json.bad-value',
        code: 'null-is-off',
        path,
        title: `"${key}": null turns ${key} off`,
        why: 'It is on by default, but dockerd reads null as false here.',
        fix: fixRemove(c, path),
      });
    }
    return;
  }
  if (status === 'removed') {
    // for a while dockerd refuses what such a key says, not the key
    if (['api-cors-header', 'oom-score-adjust', 'graph'].includes(key) && [null, '', 0].includes(value as null) && refusesItself(c, key))
      return;
    const successor = option?.successor && !(option.successor in c.value) ? option.successor : undefined;
    report(c, {
      kind: 'rejected',
      cause: 'daemon-json.removed-option',
      code: 'removed-option',
      path,
      mark: 'key',
      title: `"${key}" was removed in Docker ${option?.removed}`,
      why: option?.successor
        ? `Its successor is "${option.successor}".`
        : 'Nothing takes its place; dockerd refuses a file that still has it.',
      fix: successor ? fixRename(c, path, successor) : fixRemove(c, path),
    });
  } else if (status === 'too-new') {
    report(c, {
      kind: 'rejected',
      cause: 'daemon-json.unknown-key',
      code: 'too-new',
      path,
      mark: 'key',
      title: `"${key}" needs Docker ${option?.since} or newer`,
      why: `This is ${c.engine?.join('.')}, which does not know the option and refuses the file.`,
      fix:
        key === 'host-gateway-ips' && Array.isArray(value) && typeof value[0] === 'string'
          ? fixRename(c, path, 'host-gateway-ip', { to: value[0] })
          : fixRemove(c, path),
    });
  } else if (status === 'flag-only') flagOnly(c, path, key, value);
  else unknown(c, path, key, value, status === 'unknown' ? (alsoFlag(c, key) ? 'ignored' : 'unknown') : 'ignored');
}

const alsoFlag = (c: Case, name: string) =>
  options().some((o) => o.flag === name && hasFlag(o, c.engine) && standing(o.key, c.engine) === 'known');

function deprecated(c: Case, path: Path, key: string): void {
  const next = optionFor(key)?.successor;
  report(c, {
    kind: 'deprecated',
    cause: 'daemon-json.removed-option',
    code: 'deprecated',
    path,
    mark: 'key',
    title: `"${key}" is deprecated`,
    why: 'A newer engine will refuse or ignore it.',
    fix: next && !(next in c.value) ? fixRename(c, path, next) : fixRemove(c, path),
  });
}

function flagOnly(c: Case, path: Path, key: string, value: unknown): void {
  const fatal = key === 'validate' && value === true;
  const works = key === 'restart' && value === false;
  report(c, {
    kind: fatal ? 'fails-at-start' : works ? 'risky' : 'ignored',
    cause: fatal ? 'daemon-json.bad-value' : 'daemon-json.ignored-key',
    code: 'flag-only',
    path,
    mark: 'key',
    title: fatal
      ? '"validate": true makes dockerd check its file and exit'
      : works
        ? '"restart": false keeps containers from restarting'
        : `"${key}" has no effect in daemon.json`,
    why: `"${key}" is an option of the command line. The file accepts it by accident.`,
    fix: fixRemove(c, path),
  });
}

function unknown(c: Case, path: Path, key: string, value: unknown, how: 'unknown' | 'ignored'): void {
  const near = nearestKey(key, c.engine);
  const fix = moveInside(c, key, value) ?? renamed(c, path, near, value) ?? fixRemove(c, path);
  const target = near && fix.id === 'rename-key' ? near : undefined;
  report(c, {
    kind: how === 'unknown' ? 'rejected' : 'ignored',
    cause: how === 'unknown' ? 'daemon-json.unknown-key' : 'daemon-json.ignored-key',
    code: how === 'unknown' ? 'unknown-key' : 'ignored-key',
    path,
    mark: 'key',
    title:
      how === 'unknown'
        ? `"${key}" is no option of dockerd${target ? `; "${target}" is` : ''}`
        : `"${key}" is accepted and has no effect${target ? `; use "${target}"` : ''}`,
    why:
      how === 'unknown'
        ? 'dockerd refuses a file with a key that it does not know; names are written in lower case with hyphens.'
        : 'It is the name of a flag, so dockerd does not complain, but the file uses another name and this one is never read.',
    fix,
  });
}

function renamed(c: Case, path: Path, near: string | undefined, value: unknown): Suggestion | undefined {
  if (!near || near in c.value) return undefined;
  const shape = optionFor(near)?.shape;
  if (!shape || fits(value, shape)) return fixRename(c, path, near);
  const meant = coerce(value, shape);
  return meant ? fixRename(c, path, near, meant) : undefined;
}

/** Names that are right, but one level further in. */
function moveInside(c: Case, key: string, value: unknown): Suggestion | undefined {
  if (!spare(c)) return undefined;
  const gone = setKey(c.text, [key], undefined);
  const put = (inner: Path, v: unknown): Suggestion | undefined => {
    const parent = c.value[String(inner[0])];
    if (
      parent !== undefined &&
      (inner.length === 2 && typeof inner[1] === 'string' ? !isRecord(parent) || inner[1] in parent : !Array.isArray(parent))
    )
      return undefined;
    const path = Array.isArray(parent) ? [inner[0]!, parent.length] : inner;
    return {
      id: 'move-inside',
      title: `move "${key}" into "${inner[0]}"`,
      after: parent === undefined && typeof inner[1] === 'number' ? setKey(gone, [inner[0]!], [v]) : setKey(gone, path, v),
    };
  };
  if (FEATURES.includes(key) && coerce(value, 'boolean')) return put(['features', key], coerce(value, 'boolean')!.to);
  if (LOG_OPTS.includes(key) && coerce(value, 'string')) return put(['log-opts', key], coerce(value, 'string')!.to);
  if (/^(?:https?|no)-proxy$/i.test(key.replaceAll('_', '-')) && typeof value === 'string' && since(c, '23.0'))
    return put(['proxies', key.replaceAll('_', '-').toLowerCase()], value);
  if (/^(?:native\.)?cgroup-?driver$/i.test(key) && typeof value === 'string') return put(['exec-opts', 0], `native.cgroupdriver=${value}`);
  return undefined;
}
