import { createHash } from 'node:crypto';
import { deflateRawSync, gzipSync } from 'node:zlib';
import type { ProblemKind } from '../../src/bundle/problem.ts';
import { type End, extraField, type Raw, u64, writeZip } from './zip-writer.ts';

const sum = (text: string | Buffer) => createHash('sha256').update(text).digest('hex');

const files = { 'README.md': 'What this is.\n', 'answers/config/daemon-json.txt': '{ "debug": true }\n' };

/** A sound manifest over `files`, as plain data to be spoiled. */
export function soundManifest() {
  return {
    schemaVersion: 1 as unknown,
    tool: { name: 'docker-triage', version: '0.1.0' } as unknown,
    target: {} as unknown,
    takenAt: '2026-11-24T12:00:00.000Z' as unknown,
    limits: { timeoutMs: 60_000 } as unknown,
    asks: [
      {
        collector: 'config',
        key: 'daemon-json',
        ask: { kind: 'file', path: '/etc/docker/daemon.json', why: 'the settings' },
        status: 'ok',
        ms: 1,
        originalBytes: 18,
        redactions: {},
        file: 'answers/config/daemon-json.txt',
        bytes: 18,
      },
    ] as unknown[],
    files: Object.entries(files).map(([path, text]) => ({ path, sha256: sum(text), bytes: Buffer.byteLength(text) })) as unknown[],
    redaction: { counts: {}, proof: 'passed' } as unknown,
  };
}

const entries = (manifest: unknown = soundManifest(), root = 'b/'): Raw[] => [
  ...Object.entries(files).map(([path, data]) => ({ name: `${root}${path}`, data })),
  { name: `${root}manifest.json`, data: typeof manifest === 'string' ? manifest : JSON.stringify(manifest) },
];

/** A bundle with nothing wrong, and whatever is added. */
export const bundleZip = (more: readonly Raw[] = [], end: End = {}) => writeZip([...entries(), ...more], end);

const withManifest = (change: (manifest: ReturnType<typeof soundManifest>) => void) => {
  const manifest = soundManifest();
  change(manifest);
  return writeZip(entries(manifest));
};
const named = (name: string | Buffer, rest: Partial<Raw> = {}) => bundleZip([{ name, data: 'x', ...rest }]);
const zeros = (bytes: number) => deflateRawSync(Buffer.alloc(bytes));
const zip64Sizes = (...sizes: bigint[]) => extraField(1, Buffer.concat(sizes.map(u64)));
const changedAsk = (change: object) =>
  withManifest((m) => {
    m.asks = [{ ...(m.asks[0] as object), ...change }];
  });
const MB = 1024 * 1024;

/** A quine-like bomb: one packed body, listed many times under its own names. */
function overlapping(): Buffer {
  return bundleZip([{ name: 'b/one', data: Buffer.alloc(MB), alias: 'b/two' }]);
}

/** Each file, what it is, and the kind of problem that has to be told. */
export const hostile: readonly [what: string, bytes: () => Buffer, kind: ProblemKind, says: RegExp][] = [
  // names
  ['a name with ..', () => named('b/../../etc/cron.d/x'), 'name-escapes', /"b\/\.\.\/\.\.\/etc\/cron\.d\/x" leads out/],
  ['only ..', () => named('..'), 'name-escapes', /leads out/],
  ['an absolute name', () => named('/etc/passwd'), 'name-escapes', /absolute/],
  ['a name of a Windows share', () => named('//host/share/x'), 'name-escapes', /absolute/],
  ['a drive letter', () => named('C:/Windows/x'), 'name-escapes', /drive/],
  ['backslashes', () => named('b\\..\\..\\x'), 'name-escapes', /backslash/],
  ['a backslash in a folder', () => named('b/answers\\x'), 'name-escapes', /backslash/],
  ['a device name', () => named('b/NUL'), 'name-device', /device/],
  ['a device name with an ending', () => named('b/answers/com1.txt'), 'name-device', /device/],
  ['a device name as a folder', () => named('b/aux/x'), 'name-device', /device/],
  ['a hidden stream', () => named('b/x.txt:evil'), 'name', /colon/],
  ['a zero byte in a name', () => named('b/x\u0000.txt'), 'name', /control/],
  ['an escape in a name', () => named('b/\u001b]0;owned\u0007'), 'name', /\\u001b\]0;owned\\u0007" has a control/],
  ['a newline in a name', () => named('b/x\ny'), 'name', /control/],
  ['an empty name', () => named(''), 'name', /empty/],
  ['a blank at the end', () => named('b/x /y'), 'name', /dot or blank/],
  ['a dot at the end', () => named('b/manifest.json.'), 'name', /dot or blank/],
  ['a part that is a dot', () => named('b/./x'), 'name', /dot or blank/],
  ['an empty part', () => named('b//x'), 'name', /empty/],
  ['a very long name', () => named(`b/${'x'.repeat(60_000)}`), 'name', /240/],
  ['a name that is not UTF-8', () => named(Buffer.from([0x62, 0x2f, 0xff, 0xfe])), 'name', /UTF-8/],
  [
    'another name by an extra field',
    () => {
      const field = Buffer.concat([Buffer.from([1]), crcOf('b/fine'), Buffer.from('../evil')]);
      return named('b/fine', { extra: extraField(0x7075, field) });
    },
    'name-escapes',
    /"\.\.\/evil" leads out/,
  ],
  ['another name before the data', () => named('b/fine', { local: { name: '../evi' } }), 'name-other', /another name/],
  // entries
  ['a duplicate', () => bundleZip([{ name: 'b/README.md', data: 'other' }]), 'duplicate', /"b\/README\.md" is there more than once/],
  ['a duplicate by case', () => bundleZip([{ name: 'b/readme.MD', data: 'other' }]), 'duplicate', /more than once/],
  [
    'a duplicate by composition',
    () =>
      bundleZip([
        { name: 'b/\u00e9', data: '1' },
        { name: 'b/e\u0301', data: '2' },
      ]),
    'duplicate',
    /more than once/,
  ],
  ['two manifests', () => bundleZip([{ name: 'b/manifest.json', data: '{}' }]), 'duplicate', /manifest/],
  ['a symbolic link', () => named('b/link', { data: '/etc/shadow', mode: 0o120777 }), 'special-file', /symbolic link/],
  ['a device', () => named('b/sda', { mode: 0o060660 }), 'special-file', /device/],
  ['a pipe', () => named('b/pipe', { mode: 0o010600 }), 'special-file', /pipe/],
  ['a folder with content', () => named('b/folder/', { data: 'text' }), 'size', /folder with content/],
  ['an encrypted entry', () => named('b/secret', { flags: 0x801, method: 8 }), 'encrypted', /age/],
  ['strong encryption', () => named('b/secret', { flags: 0x841 }), 'encrypted', /encrypted/],
  ['encrypted only before the data', () => named('b/x', { local: { flags: 0x801 } }), 'method', /otherwise/],
  ['packed by lzma', () => named('b/x', { method: 14, packed: Buffer.from('x') }), 'method', /method 14/],
  ['another method before the data', () => named('b/x', { local: { method: 0 } }), 'method', /otherwise/],
  // bombs
  ['a bomb that tells its size', () => named('b/bomb', { data: '', packed: zeros(300 * MB), size: 300 * MB }), 'bomb', /64 MB/],
  ['a bomb of 60 MB', () => named('b/bomb', { data: '', packed: zeros(60 * MB), size: 60 * MB }), 'bomb', /200 times/],
  [
    'a bomb that lies about its size',
    () => named('b/bomb', { data: '', packed: zeros(300 * MB), size: 10 }),
    'size',
    /more than it states/,
  ],
  [
    'many middling bombs',
    () => bundleZip(Array.from({ length: 30 }, (_, i) => ({ name: `b/${i}`, packed: zeros(7 * MB), size: 7 * MB }))),
    'bomb',
    /160 MB/,
  ],
  ['a body listed twice', overlapping, 'name-other', /another name/],
  [
    'a body inside of another',
    () => {
      const inner = writeZip([{ name: 'b/in', data: 'y' }]).subarray(0, 40);
      const zip = bundleZip([{ name: 'b/out', data: '', packed: inner, method: 0, size: inner.length, crc: 0 }]);
      const at = zip.indexOf(inner);
      return bundleZip([
        { name: 'b/out', packed: inner, method: 0, size: inner.length, crc: 0 },
        { name: 'b/in', data: 'y', offset: at },
      ]);
    },
    'overlap',
    /lies over/,
  ],
  ['20,001 entries', () => bundleZip(Array.from({ length: 20_001 }, (_, i) => ({ name: `b/${i}`, method: 0 }))), 'too-many', /20000/],
  // sizes and sums
  ['less than it states', () => named('b/x', { size: 100 }), 'size', /less than it states/],
  ['stored with two sizes', () => named('b/x', { method: 0, size: 5, packedSize: 1 }), 'size', /two different sizes/],
  ['a wrong check sum', () => named('b/x', { crc: 1 }), 'checksum', /check sum/],
  ['data that is not packed', () => named('b/x', { packed: Buffer.from('\u00ff\u00ff\u00ff\u00ff') }), 'data', /damaged/],
  // the end and the list
  ['an empty file', () => Buffer.alloc(0), 'empty', /empty/],
  ['one byte', () => Buffer.from('P'), 'not-a-zip', /not a zip/],
  ['cut in the middle', () => bundleZip().subarray(0, 200), 'truncated', /cut/],
  ['cut by one byte', () => bundleZip().subarray(0, -1), 'truncated', /cut/],
  ['its beginning cut off', () => bundleZip().subarray(120), 'directory', /list of entries|not where/],
  ['bytes behind the end', () => bundleZip([], { trailing: Buffer.from('more') }), 'trailing', /behind its end/],
  [
    'a second end in the comment',
    () => bundleZip([], { comment: writeZip([{ name: 'evil', data: 'x' }]) }),
    'directory',
    /list of entries|not where/,
  ],
  ['one disk of several', () => bundleZip([], { disk: 3 }), 'multi-disk', /several parts/],
  ['a list behind the end', () => bundleZip([], { directoryOffset: 0x7fffffff }), 'truncated', /own end/],
  ['a list in the middle of data', () => bundleZip([], { directoryOffset: 10 }), 'directory', /list of entries/],
  ['more counted than listed', () => bundleZip([], { entries: 9 }), 'truncated', /own end/],
  [
    'less counted than listed',
    () => bundleZip([{ name: 'b/hidden', data: 'x' }], { entries: 3 }),
    'hidden-entries',
    /more entries than it counts/,
  ],
  ['an entry behind the end', () => named('b/x', { offset: 0x7ffffff0 }), 'truncated', /behind the end/],
  ['an entry that is longer than the file', () => named('b/x', { packedSize: 100_000 }), 'truncated', /behind the end/],
  ['an entry at no header', () => named('b/x', { offset: 3 }), 'directory', /not where/],
  ['a damaged extra field', () => named('b/x', { extra: Buffer.from([1, 0, 255, 255]) }), 'directory', /list of entries/],
  ['no entry at all', () => writeZip([]), 'no-bundle', /no docker-triage bundle/],
  // zip64
  ['zip64 with a size of 16 EB', () => named('b/x', { size: 0xffffffff, extra: zip64Sizes(2n ** 64n - 1n) }), 'bomb', /64 MB/],
  ['zip64 without its sizes', () => named('b/x', { size: 0xffffffff, extra: zip64Sizes() }), 'zip64', /zip64/],
  ['zip64 with 2^60 entries', () => bundleZip([], { zip64: { entries: 2n ** 60n } }), 'too-many', /20000/],
  ['zip64 with a list behind the end', () => bundleZip([], { zip64: { offset: 2n ** 52n } }), 'truncated', /own end/],
  ['zip64 whose record is elsewhere', () => bundleZip([], { zip64: { recordAt: 2n ** 62n } }), 'truncated', /own end/],
  ['zip64 whose record is none', () => bundleZip([], { zip64: { signature: 7 } }), 'zip64', /zip64/],
  // other files
  ['a gzip file', () => gzipSync('x'), 'not-a-zip', /gzip/],
  ['a tar archive', () => Buffer.concat([Buffer.alloc(257), Buffer.from('ustar'), Buffer.alloc(300)]), 'not-a-zip', /tar/],
  ['a web page', () => Buffer.from('<!DOCTYPE html><title>Sign in</title>'), 'not-a-zip', /web page/],
  ['an age file', () => Buffer.from('age-encryption.org/v1\n-> X25519 abc\n'), 'not-a-zip', /--identity/],
  ['JSON', () => Buffer.from('{"schemaVersion":1}'), 'not-a-zip', /JSON/],
  ['65 MB of nothing', () => Buffer.alloc(65 * MB), 'too-large', /64 MB/],
  ['a zip of something else', () => writeZip([{ name: 'photo.jpg', data: 'x' }]), 'no-bundle', /no manifest/],
  [
    'a manifest too deep',
    () => writeZip([{ name: 'a/b/manifest.json', data: JSON.stringify(soundManifest()) }]),
    'no-bundle',
    /no manifest/,
  ],
  ['two bundles', () => writeZip([...entries(), ...entries(soundManifest(), 'c/')]), 'two-bundles', /two bundles/],
  // manifests
  [
    'a newer schema',
    () =>
      withManifest((m) => {
        m.schemaVersion = 2;
        m.asks = ['of another form'];
      }),
    'newer-schema',
    /newer docker-triage \(schema 2/,
  ],
  [
    'a schema that is a text',
    () =>
      withManifest((m) => {
        m.schemaVersion = '1';
      }),
    'manifest',
    /schemaVersion/,
  ],
  [
    'a schema below one',
    () =>
      withManifest((m) => {
        m.schemaVersion = 0;
      }),
    'manifest',
    /schemaVersion/,
  ],
  ['no JSON in the manifest', () => writeZip(entries('{')), 'manifest', /not JSON/],
  ['a manifest that is a list', () => writeZip(entries('[]')), 'manifest', /manifest\.json/],
  ['a manifest that is null', () => writeZip(entries('null')), 'manifest', /manifest\.json/],
  ['a manifest in latin1', () => writeZip([{ name: 'b/manifest.json', data: Buffer.from([0x22, 0xff, 0x22]) }]), 'manifest', /not JSON/],
  ['100,000 brackets', () => writeZip(entries(`${'['.repeat(100_000)}${']'.repeat(100_000)}`)), 'manifest', /levels|JSON/],
  [
    'a manifest of another tool',
    () =>
      withManifest((m) => {
        m.tool = { name: 'other', version: '1' };
      }),
    'manifest',
    /tool/,
  ],
  [
    'asks that are a text',
    () =>
      withManifest((m) => {
        m.asks = 'none' as never;
      }),
    'manifest',
    /asks/,
  ],
  ['an ask of an unknown kind', () => changedAsk({ ask: { kind: 'write', path: '/x', why: 'y' } }), 'manifest', /asks/],
  ['an argv that is a text', () => changedAsk({ ask: { kind: 'run', argv: 'rm -rf /', why: 'y' } }), 'manifest', /argv/],
  ['an ask without why', () => changedAsk({ ask: { kind: 'file', path: '/x' } }), 'manifest', /why/],
  ['a status of its own', () => changedAsk({ status: 'fine' }), 'manifest', /status/],
  ['a file outside', () => changedAsk({ file: '../../../etc/shadow' }), 'manifest', /leads out|no path inside/],
  ['an absolute file', () => changedAsk({ file: '/etc/shadow' }), 'manifest', /no path inside/],
  ['a size below zero', () => changedAsk({ bytes: -1 }), 'manifest', /bytes/],
  [
    'a prototype as counts',
    () =>
      writeZip(
        entries(
          JSON.stringify(soundManifest())
            .replace('"redactions":{}', '"redactions":{"__proto__":1}')
            .replace('"why":"the settings"', '"__proto__":{"why":"x"}'),
        ),
      ),
    'manifest',
    /why/,
  ],
  [
    'one ask twice',
    () =>
      withManifest((m) => {
        m.asks.push(m.asks[0]);
      }),
    'duplicate',
    /ask "config\/daemon-json" more than once/,
  ],
  [
    'one sum twice',
    () =>
      withManifest((m) => {
        m.files.push(m.files[0]);
      }),
    'duplicate',
    /file "README\.md" more than once/,
  ],
  [
    'a sum that is none',
    () =>
      withManifest((m) => {
        m.files = [{ path: 'x', sha256: 'yes', bytes: 1 }];
      }),
    'manifest',
    /sum/,
  ],
  [
    'no proof of redaction',
    () =>
      withManifest((m) => {
        m.redaction = { counts: {}, proof: 'skipped' };
      }),
    'manifest',
    /proof/,
  ],
];

function crcOf(text: string): Buffer {
  const entry = writeZip([{ name: 'x', data: text }]);
  return entry.subarray(14, 18);
}
