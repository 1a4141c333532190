// How fast text is redacted, and with how much memory, as a whole process from its start to its end: a generated log of 40 % dockerd lines,
// 40 % container lines, 20 % access log. Beside it gzip -6 and seven rules of sed on the same file, and the same text as one line.
// node test/bench/redact.mjs [MB]

import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { measure } from './measure.mjs';

const megabytes = Number(process.argv[2] ?? 200);
const main = join(import.meta.dirname, '../../dist/main.js');

let state = 42;
const random = (below) => {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return Math.floor((state / 2 ** 32) * below);
};
const hex = (length) => {
  let digits = '';
  while (digits.length < length) digits += random(16).toString(16);
  return digits;
};
const time = () => `2026-01-02T${10 + random(14)}:${10 + random(50)}:${10 + random(50)}.${100000000 + random(899999999)}Z`;
const pick = (list) => list[random(list.length)]();

const dockerd = [
  () =>
    `time="${time()}" level=info msg="ignoring event" container=${hex(64)} module=libcontainerd namespace=moby topic=/tasks/delete type="*events.TaskDelete"`,
  () => `time="${time()}" level=debug msg="Calling GET /v1.43/containers/${hex(64)}/json"`,
  () =>
    `time="${time()}" level=warning msg="Error getting v2 registry: Get \\"https://10.0.0.5:5000/v2/\\": http: server gave HTTP response to HTTPS client"`,
  () => `time="${time()}" level=error msg="Handler for POST /v1.43/images/create returned error: unauthorized: authentication required"`,
  () => `time="${time()}" level=info msg="loading plugin \\"io.containerd.grpc.v1.images\\"..." type=io.containerd.grpc.v1`,
];
const message = [
  () => `INFO  [main] com.example.app.Server started on port ${random(65536)} in ${random(9999)} ms`,
  () => `user ${random(9999)} logged in from 10.0.${random(256)}.${random(256)}`,
  () => `query took ${random(900)} ms: SELECT id, name FROM items WHERE id = ${random(99999)}`,
  () => `cache miss for key item:${random(99999)}, loading`,
  () => `retrying request ${hex(8)}-${hex(4)} after timeout`,
];
const container = () => JSON.stringify({ log: `${pick(message)}\n`, stream: random(5) === 0 ? 'stderr' : 'stdout', time: time() });
const access = () =>
  `10.0.${random(256)}.${random(256)} - - [02/Jan/2026:10:11:12 +0000] "GET /items/${random(9999)}?page=${random(99)} HTTP/1.1" 200 ${random(99999)} "https://shop.example.com/" "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36"`;

const line = () => {
  const share = random(10);
  const one = share < 4 ? pick(dockerd) : share < 8 ? container() : access();
  return random(500) === 0 ? `${one} password=${hex(12)}` : one;
};

function writeLog(path, size, end) {
  const file = openSync(path, 'w');
  for (let written = 0; written < size * 1e6; ) {
    let piece = '';
    while (piece.length < 1e6) piece += line() + end;
    written += writeSync(file, piece);
  }
  closeSync(file);
}

const SED = [
  's/(password|passwd|secret|token)=[^ "]+/\\1=X/g',
  's/Bearer [A-Za-z0-9._~+-]+=*/Bearer X/g',
  's#(://[^:/@ ]+):[^@ ]+@#\\1:X@#g',
  's/AKIA[0-9A-Z]{16}/X/g',
  's/gh[pousr]_[A-Za-z0-9]{36}/X/g',
  's/eyJ[A-Za-z0-9_-]+[.][A-Za-z0-9_-]+[.][A-Za-z0-9_-]+/X/g',
  's/[A-Za-z0-9._%+-]+@[A-Za-z0-9.-]+[.][A-Za-z]{2,}/X/g',
].flatMap((rule) => ['-e', rule]);

const folder = mkdtempSync(join(tmpdir(), 'redact-bench-'));
try {
  const tell = async (name, size, argv) => {
    const { cpu, peaks } = await measure(argv, { cwd: folder, memory: ['main.js'] });
    const peak = peaks.get('main.js');
    const memory = peak === undefined ? '' : `, peak ${peak.toFixed(0)} MB`;
    console.log(
      `${name}: ${size} MB, ${(cpu / 1000).toFixed(2)} CPU seconds, ${((size * 1000) / cpu).toFixed(1)} MB per CPU second${memory}`,
    );
  };
  // a shell opens the file, as a person does
  const redact = (path) => ['bash', '-c', 'exec "$0" "$1" redact - < "$2"', process.execPath, main, path];
  const log = join(folder, 'lines.log');
  writeLog(log, megabytes, '\n');
  await tell('redact', megabytes, redact(log));
  await tell('gzip -6', megabytes, ['gzip', '-6', '-c', log]);
  await tell('sed -E, seven rules', megabytes, ['sed', '-E', ...SED, log]);
  rmSync(log);
  const one = join(folder, 'one.log');
  writeLog(one, megabytes / 2, ' ');
  await tell('redact, one line', megabytes / 2, redact(one));
} finally {
  rmSync(folder, { recursive: true });
}
