// How fast text is redacted, and with how much memory: a generated log of 40 % dockerd lines, 40 % container lines, 20 % access log.
// node test/bench/redact.mjs [MB]

import { createRedactor } from '../../src/redact/index.ts';

const megabytes = Number(process.argv[2] ?? 200);

let state = 42;
const random = (below) => {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return Math.floor((state / 2 ** 32) * below);
};
const hex = (length) => Array.from({ length }, () => random(16).toString(16)).join('');
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

const lines = [];
for (let size = 0; size < 1 << 20; ) {
  const share = random(10);
  const line = share < 4 ? pick(dockerd) : share < 8 ? container() : access();
  lines.push(random(500) === 0 ? `${line} password=${hex(12)}` : line);
  size += line.length + 1;
}
const megabyte = `${lines.join('\n')}\n`;

const redactor = createRedactor({ identities: { hostNames: ['tarnbeck9.quillmore.net'], users: ['ottilie'] } });
const stream = redactor.stream('bench');
const from = process.cpuUsage();
let written = 0;
for (let i = 0; i < megabytes; i++) written += stream.push(megabyte).length;
written += stream.end().length;
const { user, system } = process.cpuUsage(from);
const seconds = (user + system) / 1e6;
const peak = process.resourceUsage().maxRSS / 1024;
console.log(
  `${megabytes} MB, ${seconds.toFixed(2)} CPU seconds, ${(megabytes / seconds).toFixed(1)} MB per CPU second, peak ${peak.toFixed(0)} MB, ${written} characters`,
);
