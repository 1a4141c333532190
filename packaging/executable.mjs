// Builds the single executables for Linux x64 and arm64 from the locked packages alone, and prints their sizes and start times.
// --out FOLDER, --arch x64|arm64 (both), --record: write the figures to docs/executable.md
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { common } from '../build.mjs';
import { packagesOf, runtimeOf, sbom, thirdParty } from './inventory.mjs';

const home = join(import.meta.dirname, '..');
const runtimes = join(import.meta.dirname, 'runtime');
// the baseline build starts on processors without AVX2, too
const targets = { x64: 'bun-linux-x64-baseline', arm64: 'bun-linux-aarch64' };
const starts = [['docker-cli-plugin-metadata'], ['--version'], ['--help']];

const runtime = (arch) => join(runtimes, 'node_modules/@oven', targets[arch], 'bin/bun');

/** Both runtimes, whatever this machine's processor is; npm holds them against the sums of their lock. */
function fetchRuntimes() {
  if (Object.keys(targets).every((arch) => existsSync(runtime(arch)))) return;
  const args = ['ci', '--force', '--ignore-scripts', '--loglevel=error', '--prefer-offline'];
  execFileSync('npm', args, { cwd: runtimes, stdio: ['ignore', 'ignore', 'inherit'] });
}

// one file is both the tool and the process that looks for it
const entry = `
if (process.argv[2] === '__look') await import('./src/host/looker.ts');
else await import('./src/main.ts');
`;
const looker = `
import { spawn } from 'node:child_process';
export const startLooker = ({ execArgv, ...options }) => spawn(process.execPath, ['__look'], options);
`;

/** Puts the words inside, and other modules in place of those that name files beside them. */
const inside = {
  name: 'inside',
  setup({ onLoad }) {
    const folder = join(home, 'templates');
    const names = readdirSync(folder, { recursive: true }).filter((name) => statSync(join(folder, name)).isFile());
    const words = Object.fromEntries(names.sort().map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
    const place = `export const words = ${JSON.stringify(words)}; export const self = process.execPath;`;
    onLoad({ filter: /\/src\/place\.ts$/ }, () => ({ contents: place, loader: 'js' }));
    onLoad({ filter: /\/src\/host\/start-looker\.ts$/ }, () => ({ contents: looker, loader: 'js' }));
  },
};

function compile(arch, script, path) {
  rmSync(path, { force: true });
  // a folder's .env and bunfig.toml must not decide what a root shell in it runs
  const still = ['dotenv', 'bunfig', 'tsconfig', 'package-json'].map((file) => `--no-compile-autoload-${file}`);
  const from = `--compile-executable-path=${runtime(arch)}`;
  const args = ['build', '--compile', '--bytecode', '--format=esm', '--minify', ...still, from, `--outfile=${path}`, script];
  const cwd = join(script, '..');
  execFileSync(runtime(process.arch), args, { stdio: ['ignore', 'ignore', 'inherit'], cwd, env: { PATH: process.env.PATH, HOME: cwd } });
}

/** The best of several starts: the noise of the machine only adds. */
function best(path, args) {
  const times = Array.from({ length: 30 }, () => {
    const from = performance.now();
    spawnSync(path, args);
    return performance.now() - from;
  });
  return `${Math.min(...times).toFixed(0)} ms`;
}

function record(rows) {
  const page = join(home, 'docs/executable.md');
  const table = `| | size | ${starts.map((args) => `\`${args[0]}\``).join(' | ')} |\n|---|---|---|---|---|\n${rows.join('')}`;
  writeFileSync(page, readFileSync(page, 'utf8').replace(/(?<=<!-- figures -->\n)[\s\S]*?(?=<!-- end -->)/, `\n${table}\n`));
}

const { values } = parseArgs({
  options: {
    out: { type: 'string', default: 'dist-executable' },
    arch: { type: 'string', multiple: true, default: Object.keys(targets) },
    record: { type: 'boolean', default: false },
  },
});
if (!targets[process.arch]) throw new Error(`executables are built on Linux x64 or arm64, not on ${process.arch}`);

const work = mkdtempSync(join(tmpdir(), 'docker-triage-build-'));
try {
  fetchRuntimes();
  const script = join(work, 'main.js');
  const stdin = { contents: entry, resolveDir: home, loader: 'js' };
  const { metafile } = await build({ ...common, stdin, absWorkingDir: home, outfile: script, plugins: [inside], metafile: true });
  mkdirSync(values.out, { recursive: true });
  const packages = packagesOf(home, metafile);
  const { version } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'));
  writeFileSync(join(values.out, 'THIRD-PARTY.txt'), thirdParty(packages, runtimeOf(runtimes)));
  writeFileSync(join(values.out, 'sbom.cdx.json'), `${JSON.stringify(sbom(version, [...packages, ...runtimeOf(runtimes)]), null, 2)}\n`);
  const rows = values.arch.map((arch) => {
    const path = join(resolve(values.out), `docker-triage-linux-${arch}`);
    compile(arch, script, path);
    const size = `${(statSync(path).size / 1e6).toFixed(1)} MB`;
    const times = starts.map((args) => (arch === process.arch ? best(path, args) : 'not measured'));
    console.log(`${relative('', path)}  ${size}  ${starts.map((args, i) => `${args[0]} ${times[i]}`).join(', ')}`);
    return `| ${arch} | ${size} | ${times.join(' | ')} |\n`;
  });
  if (values.record) record(rows);
} finally {
  rmSync(work, { recursive: true, force: true });
}
