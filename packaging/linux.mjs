// Builds the .deb and the .rpm from the executables that npm run build:sea has made, with all that belongs to them.
// --from FOLDER (dist-executable), --out FOLDER (the same), --arch x64|arm64 (both), --only deb|rpm
import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';

const home = join(import.meta.dirname, '..');
const { version, description } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'));
const names = { x64: { deb: 'amd64', rpm: 'x86_64' }, arm64: { deb: 'arm64', rpm: 'aarch64' } };
const read = (path) => readFileSync(join(home, path));
const gz = (bytes) => gzipSync(bytes, { level: 9 });

/** Where everything of a package goes; the same in both kinds but for the folder of zsh. */
function files(from, arch, zsh) {
  const doc = 'usr/share/doc/docker-triage';
  return {
    'usr/bin/docker-triage': { copy: join(from, `docker-triage-linux-${arch}`), mode: 0o755 },
    'usr/libexec/docker/cli-plugins/docker-triage': { link: '../../../bin/docker-triage' },
    'usr/share/man/man1/docker-triage.1.gz': { bytes: gz(read('man/docker-triage.1')) },
    'usr/share/bash-completion/completions/docker-triage': { bytes: read('templates/completions/docker-triage.bash') },
    [`${zsh}/_docker-triage`]: { bytes: read('templates/completions/docker-triage.zsh') },
    'usr/share/fish/vendor_completions.d/docker-triage.fish': { bytes: read('templates/completions/docker-triage.fish') },
    'usr/lib/systemd/system/docker-triage-on-failure.service': { bytes: read('packaging/linux/docker-triage-on-failure.service') },
    [`${doc}/copyright`]: {
      bytes: Buffer.concat([
        Buffer.from('docker-triage is under the licence below. THIRD-PARTY.gz holds the licences of what is inside.\n\n'),
        read('LICENSE'),
      ]),
    },
    [`${doc}/changelog.gz`]: { bytes: gz(read('CHANGELOG.md')) },
    [`${doc}/THIRD-PARTY.gz`]: { bytes: gz(readFileSync(join(from, 'THIRD-PARTY.txt'))) },
    [`${doc}/sbom.cdx.json.gz`]: { bytes: gz(readFileSync(join(from, 'sbom.cdx.json'))) },
  };
}

function lay(root, tree) {
  for (const [path, { bytes, copy, link, mode = 0o644 }] of Object.entries(tree)) {
    const to = join(root, path);
    mkdirSync(dirname(to), { recursive: true });
    if (link) symlinkSync(link, to);
    else if (copy) copyFileSync(copy, to);
    else writeFileSync(to, bytes);
    if (!link) chmodSync(to, mode);
  }
}

const quiet = { stdio: ['ignore', 'ignore', 'inherit'] };

function deb(from, out, arch, work) {
  const root = join(work, `deb-${arch}`);
  lay(root, files(from, arch, 'usr/share/zsh/vendor-completions'));
  const kb = Math.ceil(statSync(join(from, `docker-triage-linux-${arch}`)).size / 1024) + 200;
  const control = {
    Package: 'docker-triage',
    Version: version,
    Architecture: names[arch].deb,
    Maintainer: 'docker-triage maintainers <docker-triage@users.noreply.github.com>',
    'Installed-Size': String(kb),
    Depends: 'libc6 (>= 2.17)',
    Suggests: 'docker.io | docker-ce, patch',
    Section: 'admin',
    Priority: 'optional',
    Description: `find out why the Docker daemon is unwell\n ${description}`,
  };
  mkdirSync(join(root, 'DEBIAN'));
  writeFileSync(
    join(root, 'DEBIAN/control'),
    Object.entries(control)
      .map(([k, v]) => `${k}: ${v}\n`)
      .join(''),
  );
  // what systemd needs to see a unit that came or went; the folder of bundles belongs to who purges
  writeFileSync(join(root, 'DEBIAN/postinst'), '#!/bin/sh\nset -e\n[ ! -d /run/systemd/system ] || systemctl daemon-reload || true\n', {
    mode: 0o755,
  });
  writeFileSync(
    join(root, 'DEBIAN/postrm'),
    '#!/bin/sh\nset -e\n[ ! -d /run/systemd/system ] || systemctl daemon-reload || true\n[ "$1" != purge ] || rm -rf /var/lib/docker-triage\n',
    { mode: 0o755 },
  );
  const path = join(out, `docker-triage_${version}_${names[arch].deb}.deb`);
  execFileSync('dpkg-deb', ['--build', '--root-owner-group', '-Zxz', '-z1', root, path], {
    ...quiet,
    env: { ...process.env, SOURCE_DATE_EPOCH: '0' },
  });
  return path;
}

function rpm(from, out, arch, work) {
  const root = join(work, `rpm-${arch}`);
  const tree = files(from, arch, 'usr/share/zsh/site-functions');
  lay(join(root, 'laid'), tree);
  const spec = `Name: docker-triage
Version: ${version}
Release: 1
Summary: Find out why the Docker daemon is unwell
License: Apache-2.0
Requires: glibc >= 2.17
AutoReqProv: no
%description
${description}
%install
cp -a ${join(root, 'laid')}/. %{buildroot}/
%files
%dir /usr/share/doc/docker-triage
${Object.keys(tree)
  .map((path) => `${path.startsWith('usr/share/doc') ? '%doc ' : ''}/${path}`)
  .join('\n')}
%post
[ ! -d /run/systemd/system ] || systemctl daemon-reload || :
%postun
[ ! -d /run/systemd/system ] || systemctl daemon-reload || :
`;
  writeFileSync(join(root, 'docker-triage.spec'), spec);
  const settings = {
    _topdir: join(root, 'top'),
    _rpmdir: join(root, 'made'),
    _build_id_links: 'none',
    __os_install_post: '%{nil}',
    _binary_payload: 'w3.gzdio',
    source_date_epoch_from_changelog: '0',
    // the same files give the same package, wherever and whenever it is made
    use_source_date_epoch_as_buildtime: '1',
    clamp_mtime_to_source_date_epoch: '1',
    _buildhost: 'docker-triage',
  };
  const defines = Object.entries(settings).flatMap(([name, value]) => ['--define', `${name} ${value}`]);
  // the executable is not taken apart: what it carries stands behind its last section
  execFileSync('rpmbuild', ['-bb', '--quiet', '--target', `${names[arch].rpm}-linux`, ...defines, join(root, 'docker-triage.spec')], {
    ...quiet,
    env: { ...process.env, SOURCE_DATE_EPOCH: '0' },
  });
  const [made] = readdirSync(join(root, 'made'), { recursive: true }).filter((name) => name.endsWith('.rpm'));
  const path = join(out, `docker-triage-${version}-1.${names[arch].rpm}.rpm`);
  copyFileSync(join(root, 'made', made), path);
  return path;
}

const { values } = parseArgs({
  options: {
    from: { type: 'string', default: 'dist-executable' },
    out: { type: 'string' },
    arch: { type: 'string', multiple: true, default: Object.keys(names) },
    only: { type: 'string', multiple: true, default: ['deb', 'rpm'] },
  },
});
const work = mkdtempSync(join(tmpdir(), 'docker-triage-packages-'));
try {
  const from = resolve(values.from);
  const out = resolve(values.out ?? values.from);
  mkdirSync(out, { recursive: true });
  for (const arch of values.arch)
    for (const kind of values.only) {
      const path = { deb, rpm }[kind](from, out, arch, work);
      console.log(`${relative('', path)}  ${(statSync(path).size / 1e6).toFixed(1)} MB`);
    }
} finally {
  rmSync(work, { recursive: true, force: true });
}
