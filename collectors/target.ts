import { effectiveConfig } from '../src/dockerd/effective.ts';
import { parseFlags } from '../src/dockerd/flags.ts';
import type { Collector } from '../src/model/collector.ts';
import type { Caller } from './caller.ts';
import type { Client } from './client.ts';
import type { Config } from './config.ts';
import type { Service } from './service.ts';

/** The daemon that is meant, and what follows from it. Every report names it in its first lines. */
export interface Target {
  kind: 'rootful' | 'rootless' | 'snap' | 'desktop' | 'podman' | 'remote' | 'none';
  unit: string;
  configFile: string;
  dataRoot: string;
  execRoot: string;
  pidFile: string;
  /** What dockerd is told to listen on; `fd://` stands for the socket unit. */
  hosts: readonly string[];
  /** The local socket, as a path; undefined where the daemon has none. */
  socket: string | undefined;
  /** Where the caller's client goes. */
  endpoint: string;
  decidedBy: Client['decidedBy'];
  /** Each option's value and where it came from. */
  options: ReturnType<typeof effectiveConfig>;
}

interface Seen {
  caller: Caller;
  client: Client;
  service: Service;
  config: Config;
}

function kindOf({ client, service, config }: Seen, endpoint: string): Target['kind'] {
  if (/^(ssh|tcp):\/\//.test(endpoint) && !config.binary && service.exec.length === 0) return 'remote';
  if (/\/\.docker\/(desktop|run)\/docker\.sock$/.test(endpoint)) return 'desktop';
  if (/\/podman\/podman\.sock$/.test(endpoint)) return 'podman';
  if (/^unix:\/\/\/run\/user\/\d+\/docker\.sock$/.test(endpoint) && service.processes.some((p) => /rootlesskit/.test(p.command)))
    return 'rootless';
  if (config.binary || service.exec.length > 0 || service.units.docker.load === 'masked') return 'rootful';
  if (client.programs.includes('/snap/bin/docker')) return 'snap';
  return 'none';
}

const pathOf = (host: string) => (host.startsWith('unix://') ? host.slice('unix://'.length) : undefined);

export const target: Collector<Target, Seen> = {
  name: 'target',
  title: 'Which daemon is meant',
  needs: ['caller', 'client', 'service', 'config'],
  asks: () => ({}),
  read: (_, seen): Target => {
    const { client, config, service } = seen;
    const options = effectiveConfig({
      ...(config.text === undefined ? {} : { text: config.text }),
      flags: parseFlags(config.argv, config.engine),
    });
    const text = (key: string, otherwise: string) => {
      const value = options.get(key)?.value;
      return typeof value === 'string' && value !== '' ? value : otherwise;
    };
    const listed = options.get('hosts')?.value;
    const hosts =
      Array.isArray(listed) && listed.length > 0
        ? listed.filter((h): h is string => typeof h === 'string')
        : ['unix:///var/run/docker.sock'];
    const listens = service.units.socket.settings.findLast((s) => s.key === 'ListenStream' && s.value.startsWith('/'))?.value;
    const socket = hosts.some((h) => h.startsWith('fd://')) ? (listens ?? '/run/docker.sock') : hosts.map(pathOf).find(Boolean);
    return {
      kind: kindOf(seen, client.endpoint),
      unit: 'docker.service',
      configFile: config.path,
      dataRoot: text('data-root', '/var/lib/docker'),
      execRoot: text('exec-root', '/var/run/docker'),
      pidFile: text('pidfile', '/var/run/docker.pid'),
      hosts,
      socket,
      endpoint: client.endpoint,
      decidedBy: client.decidedBy,
      options,
    };
  },
};
