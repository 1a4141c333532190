import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { spawn } from '@lydell/node-pty';
import { afterAll, beforeAll, expect, test } from 'vitest';

const home = join(import.meta.dirname, '../..');
const work = mkdtempSync(join(tmpdir(), 'docker-triage-executable-'));
const host = join(work, 'host');
const executable = (arch = process.arch) => join(work, `docker-triage-linux-${arch}`);
const npm = (...args: string[]) => spawnSync(process.execPath, [join(home, 'dist/main.js'), ...args], { encoding: 'utf8', cwd: home });
const alone = (...args: string[]) => spawnSync(executable(), args, { encoding: 'utf8', cwd: home });
/** In a folder tree that holds the executable, libc, /proc and nothing else: no shell, no Node, no program to run. */
const bare = (...args: string[]) => {
  const enter = `mount -t proc proc ${host}/proc && exec env -i HOME=/root "$(command -v chroot)" ${host} /bin/docker-triage "$@"`;
  return spawnSync('unshare', ['--mount', 'sh', '-c', enter, 'sh', ...args], { encoding: 'utf8', timeout: 120_000 });
};

beforeAll(() => {
  execFileSync(process.execPath, [join(home, 'packaging/executable.mjs'), '--out', work], {
    cwd: home,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  for (const folder of ['bin', 'proc', 'tmp', 'root', 'etc']) mkdirSync(join(host, folder), { recursive: true });
  copyFileSync(executable(), join(host, 'bin/docker-triage'));
  for (const [, library = ''] of execFileSync('ldd', [executable()], { encoding: 'utf8' }).matchAll(/(\/\S+) \(0x/g)) {
    mkdirSync(dirname(join(host, library)), { recursive: true });
    copyFileSync(library, join(host, library));
  }
  cpSync(join(home, 'test/cases/hosts-conflict'), join(host, 'case'), { recursive: true });
});
afterAll(() => rmSync(work, { recursive: true, force: true }));

test('it says the same as the npm package, byte for byte', () => {
  const recorded = 'test/cases/hosts-conflict';
  const codes = npm('list').stdout.match(/^DT\d+/gm) ?? [];
  expect(codes.length).toBeGreaterThan(50);
  const lines = [
    ...['text', 'json', 'markdown', 'github'].map((format) => [recorded, '--format', format]),
    ...[
      'list',
      'list collectors',
      'tree',
      '--help',
      'help topics',
      'help privacy',
      'completion bash',
      '__complete expl',
      'patch --help',
      'nonsense --x',
    ].map((l) => l.split(' ')),
    ...codes.filter((_, i) => i % 10 === 0).map((code) => ['explain', code]),
  ];
  for (const line of lines) {
    const [one, other] = [alone(...line), npm(...line)];
    expect([one.status, one.stdout, one.stderr], line.join(' ')).toEqual([other.status, other.stdout, other.stderr]);
  }
});

test('its looks give what those of the npm package give', () => {
  const looks = (program: string, ...first: string[]) => {
    const zip = join(work, `${first.length}.zip`);
    spawnSync(program, [...first, '--collect', '-o', zip]);
    const [root = ''] = execFileSync('unzip', ['-Z1', zip], { encoding: 'utf8' }).split('/');
    const manifest = execFileSync('unzip', ['-p', zip, `${root}/manifest.json`], { encoding: 'utf8', maxBuffer: 1e8 });
    const { asks } = JSON.parse(manifest) as { asks: { collector: string; key: string; status: string }[] };
    // processes come and go between the two
    return asks.filter((a) => a.collector !== 'process').map((a) => `${a.collector}/${a.key} ${a.status}`);
  };
  expect(looks(executable())).toEqual(looks(process.execPath, join(home, 'dist/main.js')));
});

test('it encrypts what the npm package opens, and opens what that encrypts', () => {
  const file = (name: string) => join(work, name);
  execFileSync('age-keygen', ['-o', file('identity.txt')], { stdio: 'ignore' });
  writeFileSync(file('words'), 'correct horse\n');
  const keys = [
    [
      ['--encrypt-to', execFileSync('age-keygen', ['-y', file('identity.txt')], { encoding: 'utf8' }).trim()],
      ['--identity', file('identity.txt')],
    ],
    [
      ['--passphrase-file', file('words')],
      ['--passphrase-file', file('words')],
    ],
  ] as const;
  for (const [i, [to, from]] of keys.entries())
    for (const [shuts, opens] of [
      [alone, npm],
      [npm, alone],
    ] as const) {
      const path = file(`${i}-${shuts.name}.age`);
      const shut = shuts('--collect', '--only', 'kernel', ...to, '-o', path);
      expect(shut.status, shut.stderr).toBe(0);
      const opened = opens('verify', path, ...from);
      expect(opened.status, opened.stderr + opened.stdout).toBe(0);
    }
});

test('alone on a host without anything it collects, reads its bundle and links itself', () => {
  const collected = bare('--collect', '-o', '/tmp/out.zip');
  expect([0, 3, 4], collected.stderr).toContain(collected.status);
  expect(bare('verify', '/tmp/out.zip').status).toBe(0);
  expect(JSON.parse(bare('/tmp/out.zip', '--format', 'json').stdout)).toHaveProperty('causes');
  expect(bare('/case').stdout).toContain('DT101');
  expect(bare('explain', 'DT101').stdout).toContain('DT101');
  expect(bare('plugin', 'install').stdout).toContain('-> /bin/docker-triage');
  expect(readdirSync(join(host, 'tmp'))).toEqual(['out.zip']);
});

test('the terminal interface opens, works and closes', async () => {
  const pty = spawn(executable(), [], {
    cols: 80,
    rows: 24,
    cwd: work,
    env: { ...process.env, TERM: 'xterm', CI: '' } as Record<string, string>,
  });
  let seen = '';
  pty.onData((text) => {
    seen += text;
  });
  const ended = new Promise<{ exitCode: number }>((done) => pty.onExit(done));
  await expect.poll(() => seen, { timeout: 20_000 }).toContain('quit');
  pty.write('q');
  expect((await ended).exitCode).toBe(0);
  // the screen that was there before comes back
  expect(seen).toContain('\u001b[?1049l');
});

test('files of the folder that it is run in decide nothing', () => {
  const folder = join(work, 'hostile');
  mkdirSync(folder);
  writeFileSync(join(folder, '.env'), 'DOCKER_HOST=tcp://hostile.example:1\nNO_COLOR=1\n');
  writeFileSync(join(folder, 'bunfig.toml'), 'preload = ["./run.js"]\n');
  writeFileSync(join(folder, 'run.js'), 'console.log("hostile")\n');
  writeFileSync(join(folder, 'tsconfig.json'), '{"compilerOptions":{"paths":{"*":["./run.js"]}}}');
  writeFileSync(join(folder, 'package.json'), '{"imports":{"#x":"./run.js"},"type":"commonjs"}');
  const { stdout } = spawnSync(executable(), ['--no-tui', '--format', 'json'], { encoding: 'utf8', cwd: folder });
  expect(stdout).not.toContain('hostile');
  expect(JSON.parse(stdout)).toHaveProperty('target');
});

test.runIf(process.arch === 'x64')('the one for arm64 says the same', () => {
  const arm = (...args: string[]) =>
    spawnSync('qemu-aarch64-static', ['-L', '/usr/aarch64-linux-gnu', executable('arm64'), ...args], {
      encoding: 'utf8',
      cwd: home,
      timeout: 120_000,
    });
  for (const line of [['--version'], ['docker-cli-plugin-metadata'], ['test/cases/hosts-conflict']]) {
    const [one, other] = [arm(...line), npm(...line)];
    expect([one.status, one.stdout], `${line} ${one.stderr}`).toEqual([other.status, other.stdout]);
  }
});

test('docs/executable.md holds the figures of a build', () => {
  const page = readFileSync(join(home, 'docs/executable.md'), 'utf8');
  expect(page).toMatch(/^\| x64 \| [\d.]+ MB \| \d+ ms \| \d+ ms \| \d+ ms \|$/m);
});
