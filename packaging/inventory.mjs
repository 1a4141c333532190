// What is inside a bundle: every package with its version, licence and text, out of what the bundler says it took.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const licenceFile = /^(?:licen[cs]e|copying|notice)(?:[.-].*)?$/i;

/** The packages that a build took something of, by name. */
export function packagesOf(home, metafile) {
  const lock = JSON.parse(readFileSync(join(home, 'package-lock.json'), 'utf8')).packages;
  const folders = new Set(
    Object.keys(metafile.inputs).flatMap((path) => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? []),
  );
  const all = [...folders].map((folder) => {
    const { name, version, license, author } = JSON.parse(readFileSync(join(home, folder, 'package.json'), 'utf8'));
    const texts = readdirSync(join(home, folder)).filter((file) => licenceFile.test(file));
    return {
      name,
      version,
      licence: typeof license === 'string' ? license : (license?.type ?? 'see its text'),
      author: typeof author === 'string' ? author : author?.name,
      text: texts.map((file) => readFileSync(join(home, folder, file), 'utf8').trim()).join('\n\n'),
      integrity: lock[folder]?.integrity,
    };
  });
  // one package may lie in several folders
  return [...new Map(all.map((p) => [`${p.name}@${p.version}`, p])).values()].sort((a, b) =>
    a.name + a.version < b.name + b.version ? -1 : 1,
  );
}

/** The runtime of the executables. */
export function runtimeOf(runtimes) {
  const lock = JSON.parse(readFileSync(join(runtimes, 'package-lock.json'), 'utf8')).packages;
  return Object.entries(lock)
    .filter(([path]) => path !== '')
    .map(([path, { version, license, integrity }]) => ({
      name: path.replace('node_modules/', ''),
      version,
      licence: license,
      integrity,
      text: '',
    }));
}

const line = '-'.repeat(78);

/** The licences of all that is inside, for people. */
export function thirdParty(packages, runtimes) {
  const entries = packages.map(
    (p) =>
      `${line}\n${p.name} ${p.version}  (${p.licence})\n${p.author ? `by ${p.author}\n` : ''}\n${p.text || 'Its package holds no text of the licence.'}\n`,
  );
  const bun =
    runtimes.length > 0
      ? `${line}\nBun ${runtimes[0].version}  (MIT; it links JavaScriptCore, LGPL-2.0, and the libraries that its own LICENSE.md lists)\n\nOnly in the executables. The relinking that LGPL-2.0 asks for: packaging/executable.mjs builds the\nexecutable anew from this project's source and any build of that runtime.\n`
      : '';
  return `docker-triage is under Apache-2.0. Inside are packages of others, under their licences.\n\n${entries.join('\n')}\n${bun}`;
}

const hex = (integrity) => Buffer.from(integrity.replace(/^sha512-/, ''), 'base64').toString('hex');

/** The same as a CycloneDX document. The same packages give the same bytes. */
export function sbom(version, packages) {
  const purl = ({ name, version: v }) => `pkg:npm/${name.replace('@', '%40')}@${v}`;
  const components = packages.map((p) => ({
    type: 'library',
    'bom-ref': purl(p),
    name: p.name,
    version: p.version,
    purl: purl(p),
    licenses: [/^[\w.+-]+$/.test(p.licence) ? { license: { id: p.licence } } : { expression: p.licence }],
    ...(p.integrity ? { hashes: [{ alg: 'SHA-512', content: hex(p.integrity) }] } : {}),
  }));
  const self = {
    type: 'application',
    'bom-ref': 'docker-triage',
    name: 'docker-triage',
    version,
    licenses: [{ license: { id: 'Apache-2.0' } }],
  };
  const sum = createHash('sha256')
    .update(JSON.stringify([self, components]))
    .digest('hex');
  // the form of a random identifier, made from what it names
  const serial = `${sum.slice(0, 8)}-${sum.slice(8, 12)}-4${sum.slice(13, 16)}-8${sum.slice(17, 20)}-${sum.slice(20, 32)}`;
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    serialNumber: `urn:uuid:${serial}`,
    version: 1,
    metadata: { component: self },
    components,
    dependencies: [{ ref: 'docker-triage', dependsOn: components.map((c) => c['bom-ref']) }],
  };
}
