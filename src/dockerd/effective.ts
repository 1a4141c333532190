import { isRecord } from './coerce.ts';
import { boolOf, type ParsedFlags } from './flags.ts';
import { parseJson, positionAt, propertyAt } from './json.ts';
import { type Option, optionFor, options } from './options.ts';
import { atLeast, type Version } from './version.ts';

/** One option as dockerd has it in the end, and where that came from. */
interface Setting {
  value: unknown;
  from: 'file' | 'flag' | 'default';
  /** In the file, from 1. */
  line?: number;
  /** As it was written on the command line. */
  flag?: string;
}

/** Every known option by its key in daemon.json. */
export type Effective = Map<string, Setting>;

/**
 * What holds after defaults, flags and the file. The file wins over a flag (dockerd refuses both, but the person's newer wish is
 * as a rule the file's). An empty value in the file means the default, except that of a switch. A broken file counts as empty.
 */
export function effectiveConfig(input: {
  text?: string | undefined;
  flags?: ParsedFlags | undefined;
  engine?: Version | undefined;
}): Effective {
  const result: Effective = new Map();
  for (const option of options()) {
    if (option.never || option.flagOnly || option.ignored || option.removed) continue;
    result.set(option.key, { value: defaultOf(option, input.engine), from: 'default' });
  }
  for (const { key, flag, value } of input.flags?.given ?? []) {
    const option = optionFor(key);
    if (!option || option.flagOnly) continue;
    const before = result.get(key);
    const read = flagValue(option, value);
    const list = Array.isArray(read) && before?.from === 'flag' && Array.isArray(before.value) ? [...before.value, ...read] : read;
    const map = isRecord(read) && before?.from === 'flag' && isRecord(before.value) ? { ...before.value, ...read } : list;
    if (/^(?:https?|no)-proxy$/.test(key)) {
      const proxies = isRecord(result.get('proxies')?.value) ? (result.get('proxies')!.value as object) : {};
      result.set('proxies', { value: { ...proxies, [key]: value }, from: 'flag', flag });
    } else result.set(key, { value: map, from: 'flag', flag });
  }
  const parsed = parseJson(input.text ?? '');
  if (!isRecord(parsed.value)) return result;
  for (const [key, value] of Object.entries(parsed.value)) {
    const option = optionFor(key);
    if (!option || option.flagOnly || option.ignored) continue;
    const node = propertyAt(parsed.root, key);
    const line = positionAt(input.text ?? '', node?.offset ?? 0).line;
    if (value === null && option.shape === 'boolean' && option.default === true) result.set(key, { value: false, from: 'file', line });
    else if (!isZero(value) || typeof value === 'boolean') result.set(key, { value, from: 'file', line });
  }
  const gateway = result.get('host-gateway-ip');
  if (gateway && gateway.from !== 'default' && result.get('host-gateway-ips')?.from === 'default')
    result.set('host-gateway-ips', { ...gateway, value: [gateway.value] });
  return result;
}

/** The addresses that dockerd listens on. */
export function hosts(config: Effective): string[] {
  const value = config.get('hosts')?.value;
  const named =
    config.get('hosts')?.from !== 'default' && Array.isArray(value) ? value.filter((v): v is string => typeof v === 'string') : [];
  const tls = config.get('tlsverify')?.value !== undefined || config.get('tls')?.value === true;
  const fallback = tls ? 'tcp://localhost:2376' : 'unix:///var/run/docker.sock';
  return (named.length > 0 ? named : [fallback]).map((h) => (h.trim() === '' ? fallback : h.trim()));
}

/** Where images, volumes and containers are kept. */
export const dataRoot = (config: Effective): string => path(config, 'data-root', '/var/lib/docker');

/** Where dockerd keeps what lives until the next boot. */
export const execRoot = (config: Effective): string => path(config, 'exec-root', '/var/run/docker');

/** Where dockerd writes its process id. */
export const pidfile = (config: Effective): string => path(config, 'pidfile', '/var/run/docker.pid');

function path(config: Effective, key: string, otherwise: string): string {
  const value = config.get(key)?.value;
  return typeof value === 'string' && value !== '' ? value : otherwise;
}

function defaultOf(option: Option, engine: Version | undefined): unknown {
  if (option.defaultBefore && engine && !atLeast(engine, option.defaultBefore.version)) return option.defaultBefore.value;
  if (option.default !== undefined) return option.default;
  if (typeof option.shape === 'object') return 'list' in option.shape ? [] : {};
  return option.shape === 'string' ? '' : undefined;
}

const isZero = (value: unknown) => value === null || value === 0 || value === '' || (Array.isArray(value) && value.length === 0);

/** The value of a flag in the kind that the file would have. */
export function flagValue(option: Option, value: string | true): unknown {
  const { shape } = option;
  if (shape === 'boolean') return boolOf(value) ?? value;
  const text = value === true ? 'true' : value;
  if (shape === 'integer') return /^-?\d+$/.test(text) ? Number(text) : text;
  if (typeof shape !== 'object') return text;
  if (option.key === 'default-address-pools') {
    const pool = Object.fromEntries(
      text.split(',').map((part) => [part.split('=')[0]!.trim(), part.slice(part.indexOf('=') + 1).trim()] as const),
    );
    return [{ base: pool.base, size: Number(pool.size) }];
  }
  if ('list' in shape) return [text];
  const at = text.indexOf('=');
  const [name, rest] = at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
  if (option.key === 'runtimes') return { [name]: { path: rest } };
  if (option.key === 'features') return { [name]: at < 0 ? true : (boolOf(rest) ?? rest) };
  return { [name]: rest };
}
