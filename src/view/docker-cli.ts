import type { Evidence } from '../../collectors/index.ts';
import type { AnswerText } from '../model/overview.ts';
import { listOf, plainOf, text } from './plain.ts';

type Line = [name: string, value: string];

const lines = (rows: readonly Line[], indent = ' ') =>
  rows.filter(([, value]) => value !== '').map(([name, value]) => `${indent}${name}: ${value}`);
const unreachable = 'Cannot connect to the Docker daemon. What is known without it:';

/** What `docker version` says of the server; where the daemon is down, what its program says of itself. */
export function dockerVersion({ engine, config }: Evidence, answer: AnswerText): string {
  const { version } = engine;
  if (!version) {
    const own = answer('config', 'version')?.trim().split('\n') ?? [];
    const containerd = answer('containerd', 'version')?.trim().split('\n') ?? [];
    const runc = answer('containerd', 'runc')?.trim().split('\n') ?? [];
    return [
      unreachable,
      ...own,
      ...containerd,
      ...runc,
      ...(own.length === 0 && config.engine ? [`dockerd ${config.engine.join('.')}`] : []),
    ].join('\n');
  }
  const server: Line[] = [
    ['Version', text(version.Version)],
    ['API version', `${text(version.ApiVersion)}${text(version.MinAPIVersion) ? ` (minimum version ${text(version.MinAPIVersion)})` : ''}`],
    ['Go version', text(version.GoVersion)],
    ['Git commit', text(version.GitCommit)],
    ['Built', text(version.BuildTime)],
    ['OS/Arch', `${text(version.Os)}/${text(version.Arch)}`],
    ['Kernel', text(version.KernelVersion)],
  ];
  const parts = listOf(version.Components).filter((c) => text(c.Name) !== 'Engine');
  return [
    `Server: ${text(plainOf(version.Platform).Name) || 'Docker Engine'}`,
    ...lines(server),
    ...parts.flatMap((c) => [
      ` ${text(c.Name)}:`,
      ...lines(
        [
          ['Version', text(c.Version)],
          ['GitCommit', text(plainOf(c.Details).GitCommit)],
        ],
        '  ',
      ),
    ]),
  ].join('\n');
}

const pairs = (value: unknown): Line[] =>
  Array.isArray(value) ? value.filter(Array.isArray).map(([name, held]) => [` ${text(name)}`, text(held)]) : [];
const words = (value: unknown) => (Array.isArray(value) ? value.map(text).filter(Boolean).join(' ') : '');

/** What `docker info` says, as far as it helps: no name of the host, no identity of the daemon. */
export function dockerInfo({ engine, kernel, system, target, service }: Evidence): string {
  const { info } = engine;
  if (!info) {
    const unit = service.units.docker;
    return [
      unreachable,
      ...lines([
        ['State', engine.state],
        ['Unit', unit.load === '' ? '' : `${unit.name} ${unit.active} (${unit.sub}), result ${unit.result}`],
        ['Command line', service.exec.join(' ')],
        ['Docker Root Dir', target.dataRoot],
        ['Kernel Version', kernel.release],
        ['Operating System', system.os],
        ['Cgroup Version', kernel.cgroup],
        ['Security Modules', kernel.lsm.join(' ')],
      ]),
    ].join('\n');
  }
  const plugins = plainOf(info.Plugins);
  const security = (Array.isArray(info.SecurityOptions) ? info.SecurityOptions.map(text) : []).map((s) => s.replace(/^name=/, ''));
  const flag = (value: unknown) => (typeof value === 'boolean' ? String(value) : '');
  const rows: Line[] = [
    ['Containers', text(info.Containers)],
    [' Running', text(info.ContainersRunning)],
    [' Paused', text(info.ContainersPaused)],
    [' Stopped', text(info.ContainersStopped)],
    ['Images', text(info.Images)],
    ['Server Version', text(info.ServerVersion)],
    ['Storage Driver', text(info.Driver)],
    ...pairs(info.DriverStatus),
    ['Logging Driver', text(info.LoggingDriver)],
    ['Cgroup Driver', text(info.CgroupDriver)],
    ['Cgroup Version', text(info.CgroupVersion)],
    ['Volume plugins', words(plugins.Volume)],
    ['Network plugins', words(plugins.Network)],
    ['Log plugins', words(plugins.Log)],
    ['Swarm', text(plainOf(info.Swarm).LocalNodeState)],
    ['Runtimes', Object.keys(plainOf(info.Runtimes)).join(' ')],
    ['Default Runtime', text(info.DefaultRuntime)],
    ['Init Binary', text(info.InitBinary)],
    ['Security Options', security.join(' ')],
    ['Kernel Version', text(info.KernelVersion)],
    ['Operating System', text(info.OperatingSystem)],
    ['OSType', text(info.OSType)],
    ['Architecture', text(info.Architecture)],
    ['CPUs', text(info.NCPU)],
    ['Total Memory', typeof info.MemTotal === 'number' ? `${(info.MemTotal / 1024 ** 3).toFixed(2)}GiB` : ''],
    ['Docker Root Dir', text(info.DockerRootDir)],
    ['Debug Mode', flag(info.Debug)],
    ['HTTP Proxy', text(info.HttpProxy)],
    ['HTTPS Proxy', text(info.HttpsProxy)],
    ['No Proxy', text(info.NoProxy)],
    ['Experimental', flag(info.ExperimentalBuild)],
    ['Live Restore Enabled', flag(info.LiveRestoreEnabled)],
    ['Firewall Backend', text(plainOf(info.FirewallBackend).Driver)],
  ];
  const warnings = Array.isArray(info.Warnings) ? info.Warnings.map(text).filter(Boolean) : [];
  return ['Server:', ...lines(rows), ...warnings].join('\n');
}
