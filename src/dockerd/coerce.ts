import type { Shape } from './options.ts';

/** A value in the kind that was wanted, as the person meant it; undefined where that cannot be told. */
export function coerce(value: unknown, shape: Shape): { to: unknown } | undefined {
  if (shape === 'boolean') return boolean(value);
  if (shape === 'integer') return integer(value);
  if (shape === 'string' || shape === 'duration') return text(value);
  if (shape === 'anything') return { to: value };
  if (shape === 'list-or-object') return typeof value === 'string' ? { to: [value] } : undefined;
  if ('list' in shape) return list(value, shape.list);
  if ('map' in shape) return map(value, shape.map);
  return isRecord(value) ? members(value, (key) => shape.fields[key.toLowerCase()]) : undefined;
}

/** True where a value has the kind that dockerd wants; null passes everywhere. */
export function fits(value: unknown, shape: Shape): boolean {
  if (value === null || shape === 'anything') return true;
  if (shape === 'boolean') return typeof value === 'boolean';
  if (shape === 'integer') return Number.isInteger(value);
  if (shape === 'string') return typeof value === 'string';
  if (shape === 'duration') return typeof value === 'string' || Number.isInteger(value);
  if (shape === 'list-or-object') return typeof value === 'object';
  if ('list' in shape) return Array.isArray(value) && value.every((v) => fits(v, shape.list));
  if (!isRecord(value)) return false;
  return Object.entries(value).every(([key, v]) => {
    const inner = 'map' in shape ? shape.map : shape.fields[key.toLowerCase()];
    return inner === undefined || fits(v, inner);
  });
}

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const only = (value: unknown) => (Array.isArray(value) && value.length === 1 ? (value[0] as unknown) : undefined);

function boolean(value: unknown): { to: boolean } | undefined {
  const single = only(value) ?? value;
  if (typeof single === 'boolean') return { to: single };
  // an object may have a toString of its own
  if (typeof single === 'object') return undefined;
  const word = String(single).trim().toLowerCase();
  if (/^(?:1|t|true|yes|y|on|enabled?)$/.test(word)) return { to: true };
  return /^(?:0|f|false|no|n|off|disabled?)$/.test(word) ? { to: false } : undefined;
}

function integer(value: unknown): { to: number } | undefined {
  const single = only(value) ?? value;
  if (typeof single === 'number') return Number.isSafeInteger(Math.round(single)) ? { to: Math.round(single) } : undefined;
  const found = typeof single === 'string' ? /^\s*(-?\d{1,15})(?:\.0+)?\s*(?:s|sec|seconds)?\s*$/.exec(single) : null;
  return found ? { to: Number(found[1]) } : undefined;
}

function text(value: unknown): { to: string } | undefined {
  if (typeof value === 'string') return { to: value };
  // beyond 2^53 the digits of the file are lost in reading
  if (typeof value === 'number') return Math.abs(value) <= Number.MAX_SAFE_INTEGER ? { to: String(value) } : undefined;
  if (typeof value === 'boolean') return { to: String(value) };
  if (Array.isArray(value) && value.length > 0 && value.every((v) => typeof v === 'string')) return { to: value.join(',') };
  const inner = isRecord(value) ? Object.values(value) : [];
  // `"log-driver": {"type": "local"}`: one word in a wrapping
  return inner.length === 1 &&
    typeof inner[0] === 'string' &&
    inner[0].length < 60 &&
    /^(?:type|name|driver|path|value|default)$/i.test(Object.keys(value as object)[0]!)
    ? { to: inner[0] }
    : undefined;
}

function list(value: unknown, inner: Shape): { to: unknown[] } | undefined {
  if (Array.isArray(value)) {
    const entries = value.map((v) => (fits(v, inner) ? { to: v as unknown } : coerce(v, inner)));
    return entries.every((e) => e !== undefined) ? { to: entries.map((e) => e.to) } : undefined;
  }
  if (typeof value === 'string' && inner === 'string') {
    const parts = value
      .split(value.includes(',') ? ',' : /\s+/)
      .map((p) => p.trim())
      .filter((p) => p !== '');
    return { to: parts };
  }
  if (isRecord(value) && inner === 'string') {
    const entries = Object.entries(value);
    return entries.every(([, v]) => typeof v !== 'object') ? { to: entries.map(([k, v]) => `${k}=${String(v)}`) } : undefined;
  }
  const one = fits(value, inner) && value !== null ? { to: value } : coerce(value, inner);
  return one ? { to: [one.to] } : undefined;
}

function map(value: unknown, inner: Shape): { to: Record<string, unknown> } | undefined {
  if (isRecord(value)) {
    if (typeof inner === 'object' && 'map' in inner && Object.values(value).every((v) => typeof v !== 'object')) {
      const options = members(value, () => inner.map);
      return options ? { to: { bridge: options.to } } : undefined;
    }
    return members(value, () => inner, inner);
  }
  if (Array.isArray(value) && value.length === 0) return { to: {} };
  const words = typeof value === 'string' ? value.split(',') : Array.isArray(value) ? value : [];
  const result: Record<string, unknown> = {};
  for (const word of words) {
    if (isRecord(word)) Object.assign(result, word);
    else if (Array.isArray(word)) return undefined;
    else {
      const [, key, rest] = /^\s*([^=:\s]+)\s*(?:[=:]\s*(.*?))?\s*$/.exec(String(word)) ?? [];
      if (!key || (rest === undefined && inner !== 'boolean')) return undefined;
      const entry = inner === 'boolean' ? boolean(rest ?? true) : inner === 'string' ? { to: rest } : ulimit(key, rest ?? '');
      if (!entry) return undefined;
      result[key] = entry.to;
    }
  }
  return words.length > 0 ? { to: result } : undefined;
}

function members(
  value: Record<string, unknown>,
  shapeOf: (key: string) => Shape | undefined,
  limits?: Shape,
): { to: Record<string, unknown> } | undefined {
  const result: Record<string, unknown> = {};
  for (const [key, v] of Object.entries(value)) {
    const shape = shapeOf(key);
    const entry =
      shape === undefined || fits(v, shape)
        ? { to: v }
        : (coerce(v, shape) ?? (limits && typeof v !== 'object' ? ulimit(key, String(v)) : undefined));
    if (!entry) return undefined;
    result[key] = entry.to;
  }
  return { to: result };
}

/** `nofile=1024:2048` as the file wants it. */
function ulimit(name: string, limits: string): { to: unknown } | undefined {
  const found = /^\s*(-?\d+)(?::(-?\d+))?\s*$/.exec(limits);
  if (!found) return undefined;
  const soft = Number(found[1]);
  return { to: { Name: name, Hard: found[2] === undefined ? soft : Number(found[2]), Soft: soft } };
}
