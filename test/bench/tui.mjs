// What a person feels of the screens: the time to the first frame, frames a second while looking, CPU while nothing happens.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spawn } from '@lydell/node-pty';

const main = join(import.meta.dirname, '../../dist/main.js');
const host = join(import.meta.dirname, '../tui/hosts/hosts-conflict');
const folder = mkdtempSync(join(tmpdir(), 'docker-triage-bench-'));
const rounds = 7;
const median = (list) => [...list].sort((a, b) => a - b)[list.length >> 1];

function start(argv, env = {}) {
  const from = performance.now();
  const pty = spawn(process.execPath, argv, {
    name: 'xterm-256color',
    cols: 80,
    rows: 24,
    cwd: folder,
    env: { PATH: process.env.PATH, HOME: folder, LANG: 'C.UTF-8', ...env },
  });
  let text = '';
  const waiting = [];
  pty.onData((data) => {
    text += data;
    for (const w of waiting) if (w.what.test(text)) w.done(performance.now() - from);
  });
  const exit = new Promise((resolve) => pty.onExit(() => resolve(performance.now() - from)));
  const until = (what) =>
    what.test(text) ? Promise.resolve(performance.now() - from) : new Promise((done) => waiting.push({ what, done }));
  const early = exit.then(() => {
    throw new Error(`it ended early: ${text}`);
  });
  early.catch(() => {});
  return { pty, raw: () => text, exit, until: (what) => Promise.race([until(what), early]) };
}

/** Seconds of CPU that a process has used. */
function cpu(pid) {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
    .replace(/^.*\) /, '')
    .split(' ');
  return (Number(fields[11]) + Number(fields[12])) / 100;
}

const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
// a frame is what Ink writes at once
const frames = (raw) => raw.split('\u001b[?2026h').length - 1;

// a daemon that never answers keeps the look under way for seconds
const deaf = createServer(() => {}).listen(join(folder, 'deaf.sock'));
try {
  const base = [];
  const first = [];
  const symptoms = [];
  for (let i = 0; i < rounds; i++) {
    base.push(await start(['-e', '0']).exit);
    const live = start([main]);
    first.push(await live.until(/Looking at this host/));
    live.pty.write('\u0003\u0003');
    await live.exit;
    const bundle = start([main, host]);
    symptoms.push(await bundle.until(/what do you see/));
    bundle.pty.write('q');
    await bundle.exit;
  }
  const row = (name, value) => console.log(`${name.padEnd(44)} ${value}`);
  const ms = (list) => `${(median(list) / median(base)).toFixed(1).padStart(6)} x  (${median(list).toFixed(0)} ms)`;
  row('an empty Node process in a terminal', ms(base));
  row('first frame, this machine', ms(first));
  row('symptoms of a recorded host', ms(symptoms));

  const looking = start([main], { DOCKER_HOST: `unix://${folder}/deaf.sock` });
  await looking.until(/of \d+ looks/);
  await sleep(300);
  const [f0, c0, b0] = [frames(looking.raw()), cpu(looking.pty.pid), looking.raw().length];
  await sleep(2000);
  const [f1, c1, b1] = [frames(looking.raw()), cpu(looking.pty.pid), looking.raw().length];
  row('frames a second while looking', ((f1 - f0) / 2).toFixed(1));
  row('bytes a second while looking', ((b1 - b0) / 2).toFixed(0));
  row('CPU while looking', `${(((c1 - c0) / 2) * 100).toFixed(1)} % of a core`);
  looking.pty.write('\u0003\u0003');
  await looking.exit;

  const idle = start([main, host]);
  await idle.until(/what do you see/);
  await sleep(1000);
  const [i0, n0] = [cpu(idle.pty.pid), idle.raw().length];
  await sleep(5000);
  row('CPU when idle', `${(((cpu(idle.pty.pid) - i0) / 5) * 100).toFixed(1)} % of a core, ${idle.raw().length - n0} bytes`);
  for (let i = 0; i < 40; i++) {
    idle.pty.write(i % 20 < 10 ? 'j' : 'k');
    await sleep(25);
  }
  row('frames for 40 keys in a second', String(frames(idle.raw().slice(n0))));
  row('memory', `${(Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${idle.pty.pid}/status`, 'utf8'))[1]) / 1024).toFixed(0)} MB`);
  idle.pty.write('q');
  await idle.exit;
} finally {
  deaf.close();
  rmSync(folder, { recursive: true, force: true });
}
