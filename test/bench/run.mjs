// One command for all figures: npm run bench. Every job is run once a round, one after the other, so that a busy machine is busy for all of them;
// figures are medians and ratios within this run. As root, with dockerd installed, it runs on a host of its own with a real daemon.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openBundle } from '../../src/bundle/open.ts';
import { measure, median } from './measure.mjs';
import { scaling } from './scaling.mjs';

const home = join(import.meta.dirname, '../..');
const main = join(home, 'dist/main.js');
const has = (program) => spawnSync('bash', ['-c', `command -v ${program}`]).status === 0;

if (process.getuid() === 0 && has('dockerd') && process.env.BENCH_INSIDE === undefined) {
  const script = `start || true; export BENCH_INSIDE=1; ${process.execPath} ${import.meta.filename}`;
  process.exit(spawnSync(join(home, 'test/real/host.sh'), [script], { stdio: 'inherit' }).status ?? 1);
}

const folder = mkdtempSync(join(tmpdir(), 'docker-triage-bench-'));
const rounds = Number(process.env.BENCH_ROUNDS ?? 5);
let zips = 0;
const zip = () => join(folder, `${zips++}.zip`);
const node = process.execPath;
const executable = process.env.BENCH_EXECUTABLE;

const sos = (plugins) => ['sos', 'report', '--batch', '--quiet', '--tmp-dir', mkdtempSync(join(folder, 'sos-')), '-o', plugins];
const larger = 'docker,logs,networking,filesys,process,kernel';
const jobs = [
  { name: '`node -e 0`', argv: () => [node, '-e', '0'] },
  { name: '`--version`', argv: () => [node, main, '--version'] },
  { name: 'metadata of the plug-in', argv: () => [node, main, 'docker-cli-plugin-metadata'] },
  { name: '`--help`', argv: () => [node, main, '--help'] },
  { name: '`explain DT101`', argv: () => [node, main, 'explain', 'DT101'] },
  { name: 'diagnosis of a recorded host', argv: () => [node, main, join(home, 'test/cases/hosts-conflict'), '--format', 'json'] },
  { name: '`--collect`', argv: () => [node, main, '--collect', '-o', zip()], memory: ['main.js', 'looker.js'], key: 'collect' },
  ...(executable
    ? [
        { name: '`--version` of the single executable', argv: () => [executable, '--version'] },
        { name: '`--collect` of the single executable', argv: () => [executable, '--collect', '-o', zip()], key: 'executable' },
      ]
    : []),
  ...(has('sos')
    ? [
        { name: '`sos report -o docker`', argv: () => sos('docker'), key: 'sos', rounds: 3 },
        { name: `\`sos report -o ${larger}\``, argv: () => sos(larger), key: 'sos-larger', rounds: 2 },
      ]
    : []),
];

/** The commands of a bundle, each by itself: what a shell script would run one after the other. */
async function rawCommands() {
  const path = zip();
  spawnSync(node, [main, '--collect', '-o', path]);
  const { manifest } = await openBundle(path);
  const times = [];
  for (const { ask, status } of manifest.asks)
    if (ask.kind === 'run' && (status === 'ok' || status === 'failed')) times.push((await measure(['timeout', '10', ...ask.argv])).wall);
  return { count: times.length, sum: times.reduce((a, b) => a + b, 0), max: Math.max(...times), asks: manifest.asks.length };
}

const sizeOf = (path) =>
  statSync(path).isDirectory() ? readdirSync(path).reduce((sum, n) => sum + sizeOf(join(path, n)), 0) : statSync(path).size;
const more = `In the bundle and not in those archives: the causes and the diffs that mend them; which file and line each setting comes from, and what
dockerd says of the file; who may open the socket, and which daemon the client means; who holds a port that dockerd wants; what fills each file system
that the daemon writes to; the state of its databases; certificates with their dates and names; goroutines of a daemon that hangs; all of it redacted.
`;
const ms = (value) => `${value.toFixed(0)} ms`;
const kb = (bytes) => `${(bytes / 1024).toFixed(0)} KB`;

/** Every job once a round, one after the other. */
async function race(list) {
  const results = list.map((job) => ({ ...job, walls: [], cpus: [], peaks: new Map() }));
  for (let round = 0; round < rounds; round++) {
    for (const job of results) {
      if (round >= (job.rounds ?? rounds)) continue;
      const { wall, cpu, peaks } = await measure(job.argv(), { cwd: folder, memory: job.memory });
      job.walls.push(wall);
      job.cpus.push(cpu);
      for (const [name, peak] of peaks) job.peaks.set(name, Math.max(job.peaks.get(name) ?? 0, peak));
    }
  }
  return results;
}

const of = (results, key) => results.find((r) => r.key === key);

/** The shares of sos's time that a run takes. */
function against(results, host) {
  const shares = (us, them) =>
    ['walls', 'cpus'].map((figure) => `1/${(median(of(results, them)[figure]) / median(of(results, us)[figure])).toFixed(1)}`);
  const ours = [
    ['collect', '`--collect`'],
    ['executable', 'the single executable'],
  ].filter(([key]) => of(results, key));
  const theirs = [
    ['sos', 'docker plugin'],
    ['sos-larger', 'larger set'],
  ].filter(([key]) => of(results, key));
  return ours.flatMap(([us, called]) =>
    theirs.map(([them, name]) => `| ${called} against sos, ${name}, ${host} | ${shares(us, them).join(' | ')} |`),
  );
}

const systemd = existsSync('/run/systemd/system');
const shell = (script) => spawnSync('sh', ['-c', script], { stdio: 'ignore' });

const usual = 50;

/** Gives this host the containers of a usual one; they never run. False where it has no image to make them of. */
function addContainers() {
  const made = shell(
    `image=$(docker images -q | head -n 1); [ -n "$image" ] && for i in $(seq ${usual}); do docker create "$image" true; done`,
  );
  return made.status === 0;
}

/** Takes the daemon of this host away, as a comma too many in its configuration does. */
async function breakDaemon() {
  writeFileSync('/etc/docker/daemon.json', '{ "debug": true, }\n');
  if (systemd) {
    shell('systemctl restart docker; for i in $(seq 100); do systemctl is-failed -q docker && break; sleep 0.2; done');
    return;
  }
  process.kill(Number(readFileSync('/run/docker.pid', 'utf8')));
  for (let i = 0; i < 100 && existsSync('/run/docker.pid'); i++) await new Promise((resolve) => setTimeout(resolve, 100));
  shell('dockerd >>/var/log/docker.log 2>&1');
}

try {
  const results = await race(jobs);
  const base = median(results[0].walls);
  const rows = results.map(
    ({ name, walls, cpus }) => `| ${name} | ${ms(median(walls))} | ${(median(walls) / base).toFixed(1)} | ${ms(median(cpus))} |`,
  );
  const collect = of(results, 'collect');
  const ratios = against(results, 'a healthy host');
  const archives = readdirSync(folder)
    .filter((n) => n.startsWith('sos-'))
    .map((n) => sizeOf(join(folder, n)))
    .filter((n) => n > 0)
    .sort((a, b) => a - b);
  const bundle = statSync(join(folder, '0.zip')).size;
  const raw = await rawCommands();
  if (process.env.BENCH_INSIDE) {
    const sosAndUs = jobs.filter((job) => job.key);
    if (addContainers()) ratios.push(...against(await race(sosAndUs), `a host with ${usual} containers`));
    await breakDaemon();
    ratios.push(...against(await race(sosAndUs), 'a daemon that does not start'));
    if (systemd) shell('systemctl stop docker.socket docker');
  }
  const grown = await scaling(main, folder);
  const page = `# What a run costs

Made by \`npm run bench\`: one run on one machine, ${rounds} rounds, every job once a round, medians. Compare figures inside the page, not between machines.
CPU is user and system time of the job and of all that it started.${process.env.BENCH_INSIDE ? ` The host is one of its own, with a real dockerd that runs${systemd ? ', and systemd' : ''}.` : ''}

| job | wall | against \`node -e 0\` | CPU |
|---|---|---|---|
${rows.join('\n')}
${ratios.length > 0 ? `\n| | wall | CPU |\n|---|---|---|\n${ratios.join('\n')}\n\n${more}` : '\nsos was not installed: its rows are missing.\n'}
- \`--collect\` asks ${raw.asks} things. Its ${raw.count} commands, one after the other, take ${ms(raw.sum)}, the slowest of them ${ms(raw.max)}.
- Peak memory of \`--collect\`: ${collect.peaks.get('main.js')?.toFixed(0) ?? '?'} MB, and ${collect.peaks.get('looker.js')?.toFixed(0) ?? '?'} MB in the process that looks at files and sockets.
- Size of the bundle: ${kb(bundle)}${archives.length > 1 ? `; of sos's archives: ${kb(archives[0])} and ${kb(archives.at(-1))}` : ''}.

## What grows with the host

${grown}
No compile cache is written: it would save about a tenth of a run, and it would be a file on a host that the tool promises not to change. Set Node's own
\`NODE_COMPILE_CACHE\` to a private folder to have it.
`;
  writeFileSync(process.env.BENCH_OUT ?? join(home, 'docs/performance.md'), page);
  console.log(page);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
