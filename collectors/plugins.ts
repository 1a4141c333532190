import type { Asks } from '../src/model/ask.ts';
import type { Collector } from '../src/model/collector.ts';
import { readList } from './client.ts';
import type { Target } from './target.ts';

/** Plug-ins of the daemon that are on this host. */
export interface Plugins {
  /** Names under which a plug-in can be found by its socket or its description. */
  names: readonly string[];
  /** True where the folders could be looked into. */
  known: boolean;
  /** Numbers of installed managed plug-ins; their names are only in the daemon. */
  managed: number;
}

interface Seen {
  target: Target;
}

const folders = { sockets: '/run/docker/plugins', etc: '/etc/docker/plugins', usr: '/usr/lib/docker/plugins' } as const;

export const plugins: Collector<Plugins, Seen> = {
  name: 'plugins',
  title: 'Plug-ins of the daemon',
  needs: ['target'],
  asks: ({ target }): Asks => ({
    ...Object.fromEntries(
      Object.entries(folders).map(([key, path]) => [key, { kind: 'list', path, why: 'plug-ins that the daemon can find' } as const]),
    ),
    managed: { kind: 'list', path: `${target.dataRoot}/plugins`, why: 'plug-ins that the daemon manages itself', needs: 'root' },
  }),
  read: (answers): Plugins => {
    const keys = Object.keys(folders);
    return {
      names: keys.flatMap((key) => readList(answers.text(key)).flatMap((e) => (e.name ?? '').replace(/\.(?:sock|spec|json)$/, '') || [])),
      known: keys.every((key) => ['ok', 'missing'].includes(answers.get(key).status)),
      managed: readList(answers.text('managed')).filter((e) => /^[0-9a-f]{64}$/.test(e.name ?? '')).length,
    };
  },
};
