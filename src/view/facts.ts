import type { Evidence } from '../../collectors/index.ts';
import { isWithin, mountOf } from '../dockerd/mounts.ts';
import type { AnswerText, FactRow } from '../model/overview.ts';
import { listOf, type Plain, plainOf, text } from './plain.ts';

const GB = 1024 ** 3;
const percent = (part: number, whole: number) => (whole > 0 ? Math.round((part / whole) * 100) : 0);
const fact = (group: FactRow['group'], name: string, value: string | undefined): FactRow[] => (value ? [{ group, name, value }] : []);
const figure = (group: FactRow['group'], name: string, value: string, about: number, tolerance: number): FactRow => ({
  group,
  name,
  value,
  about,
  tolerance,
});

function versions({ engine, config }: Evidence, answer: AnswerText): FactRow[] {
  const { version } = engine;
  const components = listOf(version?.Components).map((c) => [text(c.Name), text(c.Version)] as const);
  const answered = (name: string) => components.find(([n]) => n === name)?.[1];
  const first = (key: string) => answer('containerd', key)?.split('\n', 1)[0] ?? '';
  return [
    ...fact('Versions', 'dockerd, on the disk', config.engine?.join('.')),
    ...fact('Versions', 'containerd', answered('containerd') ?? / v?(\d\S+)/.exec(first('version'))?.[1]),
    ...fact('Versions', 'runc', answered('runc') ?? /version (\S+)/.exec(first('runc'))?.[1]),
  ];
}

function kernelFacts({ kernel }: Evidence, answer: AnswerText): FactRow[] {
  return [
    ...fact('Kernel', 'release', kernel.release),
    ...fact('Kernel', 'control groups', kernel.cgroup),
    ...fact('Kernel', 'security modules', kernel.lsm.join(', ')),
    ...fact('Kernel', 'architecture', answer('kernel', 'uname')?.trim().split(' ').at(-1)),
    ...fact('Kernel', 'modules on the disk', kernel.installed.join(', ')),
    ...['overlay', 'br_netfilter', 'bridge', 'nf_tables', 'ip_tables', 'xt_conntrack'].flatMap((name) =>
      kernel.loaded.length > 0 ? fact('Kernel', `module ${name}`, kernel.loaded.includes(name) ? 'loaded' : 'not loaded') : [],
    ),
  ];
}

function unitFacts({ service, containerd }: Evidence): FactRow[] {
  const asked = (['docker', 'socket', 'containerd'] as const).map((key) => service.units[key]).filter((u) => u.load !== '');
  return [
    ...asked.flatMap((unit) => [
      ...fact('Units', unit.name, [unit.active, unit.sub, unit.result === 'success' ? '' : unit.result].filter(Boolean).join(', ')),
      ...fact('Units', `${unit.name}, load`, unit.load),
      ...fact('Units', `${unit.name}, at boot`, unit.enabled),
      ...fact('Units', `${unit.name}, files`, unit.files.map((f) => f.path).join(', ')),
      ...fact('Units', `${unit.name}, daemon-reload`, unit.needsReload ? 'needed' : 'not needed'),
    ]),
    ...fact('Units', 'command line', service.exec.join(' ')),
    ...fact('Units', 'containerd socket', containerd.address),
  ];
}

function diskFacts({ disk, target }: Evidence): FactRow[] {
  const root = disk.mounts.filter((m) => isWithin(target.dataRoot, m.point)).sort((a, b) => b.point.length - a.point.length)[0];
  return [
    ...fact('Disks', 'data-root', target.dataRoot),
    ...fact('Disks', 'data-root lies on', root && `${root.point} (${root.type}${root.readOnly ? ', read-only' : ''})`),
    // by the daemon's path, not by the mount: which paths share a file system differs from host to host
    ...[...new Set([target.dataRoot, '/var/lib/containerd', '/', '/run', '/tmp'])].flatMap((path) => {
      const fs = disk.fileSystems.find((one) => one.paths.includes(path));
      if (!fs) return [];
      const mount = mountOf(disk.mounts, path);
      const [space, nodes] = [percent(fs.bytes - fs.free, fs.bytes), percent(fs.inodes - fs.inodesFree, fs.inodes)];
      return [
        ...fact('Disks', `${path}, type`, mount && `${mount.type}${mount.readOnly ? ', read-only' : ''}`),
        figure('Disks', `${path}, size`, `${(fs.bytes / GB).toFixed(1)} GB`, fs.bytes, fs.bytes / 100),
        figure('Disks', `${path}, in use`, `${space} %`, space, 4),
        ...(fs.inodes > 0 ? [figure('Disks', `${path}, inodes in use`, `${nodes} %`, nodes, 4)] : []),
      ];
    }),
    ...fact('Disks', 'container logs over 1 MB', String(disk.containerLogs.length)),
  ];
}

const subnets = (network: Plain) =>
  listOf(plainOf(network.IPAM).Config)
    .map((c) => text(c.Subnet))
    .filter(Boolean)
    .join(', ');

function endpointFacts({ engine, target }: Evidence): FactRow[] {
  return [
    ...fact('Host', 'daemon', engine.state),
    ...fact('Host', 'endpoint of the client', target.endpoint),
    ...fact('Host', 'listens on', target.hosts.join(', ')),
  ];
}

/** What only the daemon itself can tell. */
function engineFacts({ engine }: Evidence): FactRow[] {
  const info = engine.info ?? {};
  const init = listOf(engine.version?.Components).find((c) => c.Name === 'docker-init');
  const count = (key: string) => (typeof info[key] === 'number' ? String(info[key]) : undefined);
  return [
    ...fact('Versions', 'Docker Engine, running', text(engine.version?.Version)),
    ...fact('Versions', 'API', text(engine.version?.ApiVersion)),
    ...fact('Versions', 'docker-init', text(init?.Version)),
    ...engine.networks.flatMap((n) => fact('Networks', text(n.Name), [text(n.Driver), subnets(n)].filter(Boolean).join(' '))),
    ...fact('Images', 'number', count('Images')),
    ...fact('Images', 'storage driver', text(info.Driver)),
    ...engine.containers.flatMap((c) =>
      fact(
        'Containers',
        listOfText(c.Names)
          .map((n) => n.replace(/^\//, ''))
          .join(', ') || text(c.Id).slice(0, 12),
        `${text(c.State)}, image ${text(c.Image)}`,
      ),
    ),
    ...fact('Containers', 'live-restore', typeof info.LiveRestoreEnabled === 'boolean' ? String(info.LiveRestoreEnabled) : undefined),
    ...fact('Containers', 'log driver', text(info.LoggingDriver)),
    ...fact('Containers', 'control group driver', text(info.CgroupDriver)),
  ];
}

const listOfText = (value: unknown) => (Array.isArray(value) ? value.map(text) : []);

function stored(answer: AnswerText): FactRow[] {
  for (const driver of ['overlay2', 'btrfs', 'zfs', 'vfs', 'fuse-overlayfs']) {
    const held = answer('state', `repositories-${driver}`);
    if (held === undefined) continue;
    return Object.entries(plainOf(plainOf(parsed(held)).Repositories)).flatMap(([, tags]) =>
      Object.entries(plainOf(tags))
        .filter(([name]) => !name.includes('@'))
        .flatMap(([name, id]) =>
          fact(
            'Images',
            name,
            text(id)
              .replace(/^sha256:/, '')
              .slice(0, 12),
          ),
        ),
    );
  }
  return [];
}

function parsed(held: string): unknown {
  try {
    return JSON.parse(held);
  } catch {
    return undefined;
  }
}

/** What is worth comparing between two hosts, or one host at two times. Process ids, times and counters are not in it. */
export function factRows(evidence: Evidence, answer: AnswerText): FactRow[] {
  const { system, target } = evidence;
  return [
    ...versions(evidence, answer),
    ...fact('Host', 'operating system', system.os),
    ...fact('Host', 'virtualization', system.virtualization),
    ...fact('Host', 'kind of daemon', target.kind),
    ...kernelFacts(evidence, answer),
    ...unitFacts(evidence),
    ...diskFacts(evidence),
    ...endpointFacts(evidence),
    ...engineFacts(evidence).map((row) => ({ ...row, live: true }) as const),
    ...stored(answer),
  ];
}
