import type { Manifest } from '../model/bundle.ts';
import { nameProblem } from './names.ts';
import { Fatal, type Problem, shown } from './problem.ts';

const maxBytes = 16 * 1024 * 1024;
const maxDepth = 16;
const supported = 1;

function tooDeep(value: unknown): boolean {
  let level: unknown[] = [value];
  for (let depth = 0; depth < maxDepth; depth++) {
    level = level.flatMap((one) => (typeof one === 'object' && one !== null ? Object.values(one) : []));
    if (level.length === 0) return false;
  }
  return true;
}

async function schema() {
  const v = await import('valibot');
  const text = v.string();
  const count = v.pipe(v.number(), v.integer(), v.minValue(0));
  const counts = v.record(text, count);
  const path = v.pipe(
    text,
    v.check((name) => !name.endsWith('/') && nameProblem(name) === undefined, 'is no path inside of a bundle'),
  );
  // keys that a later tool adds are kept: within a schema version keys are only added
  const common = {
    why: text,
    needs: v.optional(v.picklist(['root', 'docker-group'])),
    timeoutMs: v.optional(count),
    detail: v.optional(v.literal(true)),
    keep: v.optional(v.looseObject({ head: count, tail: count })),
  };
  const ask = v.variant('kind', [
    v.looseObject({ ...common, kind: v.literal('run'), argv: v.pipe(v.array(text), v.minLength(1)) }),
    v.looseObject({ ...common, kind: v.picklist(['file', 'stat', 'list', 'statfs', 'key']), path: text }),
    v.looseObject({ ...common, kind: v.literal('head'), path: text, bytes: count }),
    v.looseObject({ ...common, kind: v.literal('certificates'), path: text, authorities: v.optional(text) }),
    v.looseObject({ ...common, kind: v.literal('dial'), endpoint: text, path: text }),
    v.looseObject({ ...common, kind: v.literal('env'), names: v.array(text) }),
    v.looseObject({ ...common, kind: v.literal('caller') }),
  ]);
  const entry = v.looseObject({
    collector: v.pipe(text, v.regex(/^[a-z][a-z0-9-]{0,60}$/, 'is no name of a collector')),
    key: v.pipe(text, v.maxLength(300)),
    ask,
    status: v.picklist(['ok', 'failed', 'missing', 'denied', 'timeout', 'skipped']),
    ms: v.pipe(v.number(), v.minValue(0)),
    originalBytes: count,
    file: v.optional(path),
    bytes: v.optional(count),
    exitCode: v.optional(v.pipe(v.number(), v.integer())),
    encoding: v.optional(v.picklist(['utf-8', 'utf-16le', 'utf-16be', 'latin1'])),
    dropped: v.optional(v.looseObject({ bytes: count, atLine: count })),
    says: v.optional(text),
    redactions: counts,
  });
  const manifest = v.looseObject({
    schemaVersion: v.literal(supported),
    tool: v.looseObject({ name: v.literal('docker-triage'), version: v.pipe(text, v.maxLength(60)) }),
    target: v.looseObject({}),
    takenAt: v.pipe(text, v.isoTimestamp('is no time')),
    limits: v.looseObject({ timeoutMs: v.pipe(v.number(), v.minValue(0)) }),
    asks: v.pipe(v.array(entry), v.maxLength(20_000)),
    files: v.pipe(
      v.array(v.looseObject({ path, sha256: v.pipe(text, v.regex(/^[0-9a-f]{64}$/, 'is no SHA-256 sum')), bytes: count })),
      v.maxLength(20_000),
    ),
    request: v.optional(
      v.looseObject({ case: text, signedBy: v.nullable(text), expires: text, refused: v.array(text), answers: v.record(text, text) }),
    ),
    redaction: v.looseObject({
      counts,
      proof: v.picklist(['passed', 'off']),
      identities: v.optional(v.picklist(['replaced', 'kept'])),
      readable: v.optional(v.array(v.picklist(['host', 'domain', 'user', 'ip4', 'ip6', 'mac', 'mail']))),
      own: v.optional(v.array(text)),
    }),
  });
  return { parse: (value: unknown) => v.safeParse(manifest, value, { abortEarly: true }), pathOf: v.getDotPath };
}

/** Reads `manifest.json` and checks every type in it: it may be written by anybody. */
export async function parseManifest(bytes: Buffer): Promise<Manifest> {
  const wrong = (why: string) => new Fatal('manifest', `its manifest.json ${why}`);
  if (bytes.length > maxBytes) throw wrong(`has more than ${maxBytes / 1024 / 1024} MB`);
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes), (key, inner) => (key === '__proto__' ? undefined : inner));
  } catch {
    throw wrong('is not JSON');
  }
  if (tooDeep(value)) throw wrong(`is nested more than ${maxDepth} levels deep`);
  const version = (value as { schemaVersion?: unknown } | null)?.schemaVersion;
  if (typeof version === 'number' && Number.isInteger(version) && version > supported)
    throw new Fatal(
      'newer-schema',
      `it was written by a newer docker-triage (schema ${version}; this one reads ${supported}): update docker-triage`,
    );
  const { parse, pathOf } = await schema();
  const result = parse(value);
  if (result.success) return result.output as unknown as Manifest;
  const [issue] = result.issues;
  throw wrong(
    `has no sound ${shown(pathOf(issue) ?? 'content')}: ${issue.type === 'check' || issue.type === 'regex' ? issue.message : `${issue.expected ?? issue.type} was expected`}`,
  );
}

/** What is listed twice: two answers to one ask, two asks with one file, two sums of one file. */
export function doubles(manifest: Manifest): Problem[] {
  const lists: [what: string, names: string[]][] = [
    ['the ask', manifest.asks.map((a) => `${a.collector}/${a.key}`)],
    ['the file of an answer', manifest.asks.flatMap((a) => (a.file ? [a.file] : []))],
    ['the file', manifest.files.map((f) => f.path)],
  ];
  return lists.flatMap(([what, names]) =>
    [...new Set(names.filter((name, i) => names.indexOf(name) !== i))].map((name) => ({
      kind: 'duplicate' as const,
      message: `manifest.json lists ${what} ${shown(name)} more than once`,
    })),
  );
}
