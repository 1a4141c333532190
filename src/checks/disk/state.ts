import type { LogEntry } from '../../../collectors/logs.ts';
import type { Database } from '../../../collectors/state.ts';
import type { Signature } from '../../model/check.ts';
import type { Code, Finding, Fix, Step } from '../../model/finding.ts';
import { citeLog } from '../cite.ts';
import { check } from '../define.ts';
import { startDaemon } from '../fixes.ts';
import { lastMatch } from '../log.ts';
import { consequences } from '../systemd/settings.ts';

/** Stops the daemon, moves files aside, starts it. Nothing is deleted. */
function moveAside(id: string, title: string, paths: readonly string[], note: string): Fix {
  const steps: Step[] = [
    { run: ['systemctl', 'stop', 'docker.socket', 'docker.service'] },
    ...paths.map((path) => ({ run: ['mv', path, `${path}.broken`] }) as const),
    ...startDaemon,
  ];
  return { id, title, risk: 'loses-data', steps, note };
}

interface Damage {
  code: Code;
  cause: string;
  bad: readonly Database[];
  path: string;
  signatures: readonly Signature[];
  entries: readonly LogEntry[];
  note: string;
  up: boolean;
}

function damaged({ code, cause, bad, path, signatures, entries, note, up }: Damage): Finding | undefined {
  const words = up ? undefined : lastMatch(entries, signatures);
  if (bad.length === 0 && !words) return undefined;
  const [first] = bad;
  const shown = first ? { source: first.path, text: 'the first page is not that of a database' } : undefined;
  return {
    code,
    cause,
    severity: 'error',
    confidence: shown && words ? 'certain' : 'likely',
    data: { path },
    cites: shown ? [shown, ...(words ? [citeLog(words.entry)] : [])] : [citeLog((words as NonNullable<typeof words>).entry)],
    fixes: [moveAside('move-aside', `move ${path} aside; dockerd makes a new one`, [path], note)],
  };
}

const volumeSignatures: Signature[] = [
  {
    pattern: /error while opening volume store metadata database \((?<path>[^)]+)\): (?!timeout)/,
    samples: [
      {
        text: 'failed to start daemon: error while opening volume store metadata database (/var/lib/docker/volumes/metadata.db): invalid database',
        seen: 'dockerd 26.1.5',
      },
    ],
    misses: ['failed to start daemon: error while opening volume store metadata database (/var/lib/docker/volumes/metadata.db): timeout'],
  },
];

export const volumeDb = check({
  code: 'DT532',
  name: 'volume-db',
  causes: ['state.corrupt-volume-db'],
  needs: ['engine', 'logs', 'state', 'target'],
  explains: consequences,
  signatures: volumeSignatures,
  find: ({ engine, logs, state, target }) => {
    const db = state.databases.volumes;
    return damaged({
      code: 'DT532',
      cause: 'state.corrupt-volume-db',
      bad: db.state === 'bad' ? [db] : [],
      path: `${target.dataRoot}/volumes/metadata.db`,
      signatures: volumeSignatures,
      entries: logs.lastStart,
      note: 'The volumes themselves are folders beside it and stay. Lost are labels, options and drivers of volumes that are not plain local ones.',
      up: engine.state === 'up',
    });
  },
});

const networkSignatures: Signature[] = [
  {
    pattern:
      /(?:error (?:obtaining|creating) controller instance|Error initializing network controller).*(?:invalid database|checksum error|version mismatch)|panic: (?:page \d+ already freed|freepages: failed|invalid freelist page)/,
    samples: [
      {
        text: 'failed to start daemon: Error initializing network controller: error obtaining controller instance: invalid database',
        seen: 'moby libnetwork/datastore',
      },
    ],
    misses: ['failed to start daemon: Error initializing network controller: error obtaining controller instance: timeout'],
  },
];

export const networkDb = check({
  code: 'DT531',
  name: 'network-db',
  causes: ['state.corrupt-network-db'],
  needs: ['engine', 'logs', 'state', 'target'],
  explains: consequences,
  signatures: networkSignatures,
  find: ({ engine, logs, state, target }) => {
    const db = state.databases.network;
    return damaged({
      code: 'DT531',
      cause: 'state.corrupt-network-db',
      bad: db.state === 'bad' ? [db] : [],
      path: `${target.dataRoot}/network/files/local-kv.db`,
      signatures: networkSignatures,
      entries: logs.lastStart,
      note: 'Networks that were made by hand or by compose are lost and have to be made anew; bridge, host and none come back by themselves.',
      up: engine.state === 'up',
    });
  },
});

const buildkitSignatures: Signature[] = [
  {
    pattern:
      /error (?:initializing|creating) buildkit[^:]*: .*(?:invalid database|checksum error|version mismatch)|buildkit\/\S+\.db.*invalid database/,
    samples: [
      { text: 'error initializing buildkit: error creating buildkit instance: invalid database', seen: 'moby builder/builder-next' },
    ],
    misses: ['error initializing buildkit: error creating buildkit instance: failed to parse size: lots'],
  },
];

export const buildkitDb = check({
  code: 'DT533',
  name: 'buildkit-db',
  causes: ['state.corrupt-buildkit-db'],
  needs: ['engine', 'logs', 'state', 'target'],
  explains: [...consequences, 'DT803'],
  signatures: buildkitSignatures,
  find: ({ engine, logs, state, target }) =>
    damaged({
      code: 'DT533',
      cause: 'state.corrupt-buildkit-db',
      bad: state.buildkit.filter((d) => d.state === 'bad'),
      path: `${target.dataRoot}/buildkit`,
      signatures: buildkitSignatures,
      entries: logs.lastStart,
      note: 'Only the build cache is lost: the next builds take longer.',
      up: engine.state === 'up',
    }),
});

const repositoriesSignatures: Signature[] = [
  {
    pattern: /Couldn't create (?:reference store repository|Tag store repositories)/,
    samples: [{ text: "failed to start daemon: Couldn't create reference store repository: unexpected EOF", seen: 'dockerd 26.1.5' }],
  },
];

export const imageDb = check({
  code: 'DT535',
  name: 'image-db',
  causes: ['state.corrupt-image-db'],
  needs: ['engine', 'logs', 'state'],
  explains: consequences,
  signatures: repositoriesSignatures,
  find: ({ engine, logs, state }): Finding | undefined => {
    const [path] = state.brokenRepositories;
    if (engine.state === 'up' || !path) return undefined;
    const words = lastMatch(logs.lastStart, repositoriesSignatures);
    return {
      code: 'DT535',
      cause: 'state.corrupt-image-db',
      severity: 'error',
      confidence: words ? 'certain' : 'likely',
      data: { path },
      cites: [{ source: path, text: 'no well-formed JSON' }, ...(words ? [citeLog(words.entry)] : [])],
      fixes: [
        moveAside(
          'move-aside',
          `move ${path} aside; dockerd makes a new one`,
          [path],
          'Images lose their names and tags, not their layers: containers keep running from them, and a pull gives the names back.',
        ),
      ],
    };
  },
});

const idSignatures: Signature[] = [
  {
    pattern: /error (?:loading|saving) ID file (?<path>\S+?): /,
    samples: [
      {
        text: 'failed to start daemon: error loading ID file /var/lib/docker/engine-id: read /var/lib/docker/engine-id: is a directory',
        seen: 'dockerd 26.1.5',
      },
    ],
  },
];

export const engineId = check({
  code: 'DT536',
  name: 'engine-id',
  causes: ['state.corrupt-engine-id'],
  needs: ['engine', 'logs', 'state', 'target'],
  explains: consequences,
  signatures: idSignatures,
  find: ({ engine, logs, state, target }): Finding | undefined => {
    const words = lastMatch(logs.lastStart, idSignatures);
    const odd = state.engineId && state.engineId.type !== 'file';
    if (engine.state === 'up' || (!odd && !words)) return undefined;
    const path = `${target.dataRoot}/engine-id`;
    return {
      code: 'DT536',
      cause: 'state.corrupt-engine-id',
      severity: 'error',
      confidence: words ? 'certain' : 'likely',
      data: { path },
      cites: [
        { source: path, text: state.engineId ? `${state.engineId.type} ${state.engineId.mode}` : 'cannot be read' },
        ...(words ? [citeLog(words.entry)] : []),
      ],
      fixes: [
        {
          ...moveAside(
            'move-aside',
            'move it aside; dockerd gives itself a new id',
            [path],
            'The id only names this daemon in `docker info`.',
          ),
          risk: 'restarts-daemon',
        },
      ],
    };
  },
});

const containerSignatures: Signature[] = [
  {
    pattern: /^[Ff]ailed to load container(?: mount)?\b.*(?:EOF|invalid character|cannot unmarshal|no such file)/,
    samples: [{ text: 'failed to load container: unexpected EOF', seen: 'dockerd 26.1.5' }],
    misses: ['failed to start container: no such container'],
  },
];

export const containerState = check({
  code: 'DT534',
  name: 'container-state',
  causes: ['state.corrupt-container'],
  needs: ['logs', 'target'],
  signatures: containerSignatures,
  find: ({ logs, target }): Finding[] => {
    const ids = new Map<string, LogEntry>();
    for (const entry of logs.lastStart) {
      const id = containerSignatures[0]?.pattern.test(entry.message) ? /\bcontainer=([0-9a-f]{12,64})/.exec(entry.text)?.[1] : undefined;
      if (id) ids.set(id, entry);
    }
    return [...ids].slice(0, 10).map(([id, entry]) => {
      const path = `${target.dataRoot}/containers/${id}`;
      return {
        code: 'DT534',
        cause: 'state.corrupt-container',
        severity: 'error',
        confidence: 'certain',
        data: { id: id.slice(0, 12), path },
        cites: [citeLog(entry)],
        fixes: [
          moveAside(
            'move-aside',
            `move ${path} aside, so that the name is free again`,
            [path],
            'The container is lost, with what was written in it; its image and its volumes stay. A copy of config.v2.json from a backup, put in its place while the daemon is stopped, brings it back.',
          ),
        ],
      };
    });
  },
});

const layerSignatures: Signature[] = [
  {
    pattern:
      /error creating overlay mount to (?<path>\S+): (?:no such file or directory|invalid argument)|layer does not exist|failed to (?:get|register) layer|(?:lstat|stat|readlink|open) \S*\/overlay2\/\S+: no such file or directory/,
    samples: [
      {
        text: 'failed to start container: error creating overlay mount to /var/lib/docker/overlay2/88b967b5413e/merged: no such file or directory',
        seen: 'dockerd 26.1.5',
      },
    ],
    misses: ['error unmounting /var/lib/docker/overlay2/88b967b5413e/merged: invalid argument'],
  },
];

export const missingLayer = check({
  code: 'DT537',
  name: 'missing-layer',
  causes: ['state.missing-layer'],
  needs: ['logs', 'target'],
  signatures: layerSignatures,
  find: ({ logs, target }): Finding | undefined => {
    const words = lastMatch(logs.lastStart, layerSignatures);
    if (!words) return undefined;
    return {
      code: 'DT537',
      cause: 'state.missing-layer',
      severity: 'error',
      confidence: 'likely',
      data: { dataRoot: target.dataRoot },
      cites: [citeLog(words.entry)],
      fixes: [],
    };
  },
});

const lockSignatures: Signature[] = [
  {
    pattern:
      /boltdb file (?<path>\S+) is already open|volume store metadata database \((?<volumes>[^)]+)\): timeout|error obtaining controller instance: timeout/,
    samples: [
      {
        text: 'failed to start daemon: error while opening volume store metadata database (/var/lib/docker/volumes/metadata.db): timeout',
        seen: 'moby volume/service/store.go',
      },
      { text: 'boltdb file /var/lib/docker/network/files/local-kv.db is already open', seen: 'moby 28 libnetwork' },
    ],
    misses: [
      'failed to start daemon: error while opening volume store metadata database (/var/lib/docker/volumes/metadata.db): invalid database',
    ],
  },
];

export const dbLocked = check({
  code: 'DT538',
  name: 'db-locked',
  causes: ['state.db-locked'],
  needs: ['engine', 'logs', 'service', 'target'],
  explains: consequences,
  signatures: lockSignatures,
  find: ({ engine, logs, service, target }): Finding | undefined => {
    const words = lastMatch(logs.lastStart, lockSignatures);
    if (engine.state === 'up' || !words) return undefined;
    const holders = service.processes.filter((p) => /(^|\/)dockerd$/.test(p.argv[0] ?? ''));
    return {
      code: 'DT538',
      cause: 'state.db-locked',
      severity: 'error',
      confidence: holders.length > 0 ? 'certain' : 'likely',
      data: {
        dataRoot: target.dataRoot,
        holder:
          holders.length > 0
            ? `dockerd with process number ${holders.map((h) => h.pid).join(', ')} runs`
            : 'no dockerd of this host was seen',
      },
      cites: [citeLog(words.entry), ...holders.map((h) => ({ source: 'ps', text: `${h.pid} ${h.command}` }))],
      fixes: [],
    };
  },
});
