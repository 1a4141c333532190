import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';

const home = join(import.meta.dirname, '../..');
const made = mkdtempSync(join(tmpdir(), 'triage-packages-'));
const [arch, machine] = process.arch === 'arm64' ? ['arm64', 'aarch64'] : ['amd64', 'x86_64'];
const { version } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as { version: string };
const deb = `docker-triage_${version}_${arch}.deb`;
const rpm = `docker-triage-${version}-1.${machine}.rpm`;
const unit = '/usr/lib/systemd/system/docker-triage-on-failure.service';
const traces = `traces() { find / -xdev -name '*docker-triage*' -not -path '/mnt/*' -not -path '/tmp/*' -not -path '${home}/*' -not -path '/root/*' -not -path '/var/cache/man/*' 2>/dev/null | sort; }`;

/** A Debian whose changes are thrown away, without Node. */
function onDebian(script: string): string {
  const { status, stdout, stderr } = spawnSync(join(import.meta.dirname, 'debian.sh'), [made, script], {
    encoding: 'utf8',
    timeout: 170_000,
  });
  expect(status, stdout + stderr).toBe(0);
  return stdout;
}

beforeAll(() => {
  const build = (file: string, ...args: string[]) =>
    execFileSync(process.execPath, [join(home, 'packaging', file), ...args], { cwd: home, stdio: ['ignore', 'ignore', 'inherit'] });
  build('executable.mjs', '--out', made);
  build('linux.mjs', '--from', made);
}, 600_000);
afterAll(() => rmSync(made, { recursive: true, force: true }));

test('the .deb is installed, works and is purged without a trace', () => {
  const out = onDebian(`
    ${traces}
    traces >/tmp/before
    dpkg -i /mnt/packages/${deb} >/dev/null 2>&1
    docker-triage --version
    cd /tmp && docker triage --collect -o packed.zip >/dev/null && docker triage verify packed.zip
    man -w docker-triage
    MANPAGER=cat man docker-triage | head -4
    source /usr/share/bash-completion/completions/docker-triage
    COMP_WORDS=(docker-triage --format g); COMP_CWORD=2; _docker_triage; echo "completed: \${COMPREPLY[*]}"
    COMP_WORDS=(docker-triage --format = ma); COMP_CWORD=3; _docker_triage; echo "completed: \${COMPREPLY[*]}"
    dpkg --verify docker-triage
    mkdir /var/lib/docker-triage
    dpkg -P docker-triage >/dev/null 2>&1
    traces | diff /tmp/before - && echo 'no trace'
  `);
  expect(out).toMatch(`docker-triage ${version}\n`);
  expect(out).toMatch(/packed\.zip: \d+ files/);
  expect(out).toContain('/usr/share/man/man1/docker-triage.1.gz');
  expect(out).toContain('DOCKER-TRIAGE(1)');
  expect(out).toContain('completed: github');
  expect(out).toContain('completed: markdown');
  expect(out).toContain('no trace');
});

test('the .rpm is installed, works and is removed without a trace', () => {
  const out = onDebian(`
    ${traces}
    traces >/tmp/before
    rpms() { rpm --dbpath /tmp/rpms "$@"; }
    rpm -qp --requires /mnt/packages/${rpm}
    # what it requires is here, and not in the list of rpm
    rpms -i --nodeps /mnt/packages/${rpm}
    rpms -V --nodeps docker-triage && echo 'as it was packed'
    docker-triage --version
    cd /tmp && docker triage --collect -o packed.zip >/dev/null && docker triage verify packed.zip
    MANPAGER=cat man docker-triage | head -4
    rpms -e docker-triage
    traces | diff /tmp/before - && echo 'no trace'
  `);
  expect(out).toContain('glibc >= 2.17');
  expect(out).toContain('as it was packed');
  expect(out).toMatch(`docker-triage ${version}\n`);
  expect(out).toMatch(/packed\.zip: \d+ files/);
  expect(out).toContain('DOCKER-TRIAGE(1)');
  expect(out).toContain('no trace');
});

test.each([
  ['x64', 'amd64', 'x86_64'],
  ['arm64', 'arm64', 'aarch64'],
])('both packages for %s say so, and hold its executable', (processor, ofDeb, ofRpm) => {
  const sum = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');
  const executable = sum(readFileSync(join(made, `docker-triage-linux-${processor}`)));
  const asked = (program: string, ...args: string[]) => execFileSync(program, args, { encoding: 'utf8', cwd: made });
  const inDeb = join(made, `x-${ofDeb}`);
  asked('dpkg-deb', '-x', `docker-triage_${version}_${ofDeb}.deb`, inDeb);
  expect(sum(readFileSync(join(inDeb, 'usr/bin/docker-triage')))).toBe(executable);
  expect(asked('dpkg-deb', '-f', `docker-triage_${version}_${ofDeb}.deb`, 'Architecture').trim()).toBe(ofDeb);
  const format = '%{ARCH}\\n[%{FILENAMES} %{FILEDIGESTS}\\n]';
  const said = asked('rpm', '-qp', '--qf', format, `docker-triage-${version}-1.${ofRpm}.rpm`).split('\n');
  expect(said[0]).toBe(ofRpm);
  expect(said).toContain(`/usr/bin/docker-triage ${executable}`);
});

test('the unit is one that systemd takes, with its limits', () => {
  const out = onDebian(`
    dpkg -i /mnt/packages/${deb} >/dev/null 2>&1
    systemd-analyze verify ${unit} 2>&1 | grep docker-triage || echo 'nothing to say'
    . <(sed -n 's/^Environment=//p' ${unit})
    mkdir /tmp/kept && cd /tmp/kept
    for n in 1 2 3 4; do head -c 40000000 /dev/urandom >docker-triage-2026010\${n}T000000Z.zip; done
    touch of-somebody-else
    export DOCKER_TRIAGE_FOLDER_KB
    sed -n 's/^ExecStopPost=//p' ${unit} | sed 's/\\$\\$/$/g' >/tmp/cap
    sh /tmp/cap
    ls
  `);
  expect(out).toContain('nothing to say');
  expect(out.split('\n').filter((line) => line.endsWith('.zip'))).toEqual([
    'docker-triage-20260103T000000Z.zip',
    'docker-triage-20260104T000000Z.zip',
  ]);
  expect(out).toContain('of-somebody-else');
});

test('licences and parts of everything inside are told', () => {
  const contents = join(made, 'x');
  execFileSync('dpkg-deb', ['-x', join(made, deb), contents]);
  const doc = (name: string) => gunzipSync(readFileSync(join(contents, 'usr/share/doc/docker-triage', name))).toString();
  const parts = JSON.parse(doc('sbom.cdx.json.gz')) as {
    bomFormat: string;
    components: { name: string; purl: string; licenses: unknown[] }[];
  };
  expect(parts.bomFormat).toBe('CycloneDX');
  const names = parts.components.map((c) => c.name);
  expect(parts.components.map((c) => c.purl)).toEqual([...new Set(parts.components.map((c) => c.purl))]);
  for (const name of ['ink', 'react', 'archiver', 'commander', '@oven/bun-linux-aarch64']) expect(names).toContain(name);
  const licences = doc('THIRD-PARTY.gz');
  for (const { name } of parts.components.filter((c) => !c.name.startsWith('@oven/'))) expect(licences).toContain(`\n${name} `);
  expect(licences).toContain('JavaScriptCore');
});
