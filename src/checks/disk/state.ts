import type { LogEntry } from '../../../collectors/logs.ts';
import type { Signature } from '../../model/check.ts';
import type { Finding } from '../../model/finding.ts';
import { citeLog } from '../cite.ts';
import { check } from '../define.ts';
import { lastMatch } from '../log.ts';
import { consequences } from '../systemd/settings.ts';
import { moveAside } from './damage.ts';

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
      /error creating overlay mount to (?<path>\S+): no such file or directory|layer does not exist|failed to load container mount\b.*mount does not exist|failed to get layer|failed to register layer: (?:rename|stat|lstat|readlink|symlink|open)\b(?!.*not supported)|\/(?:overlay2|aufs|btrfs)\/\S+\/committed|(?:lstat|stat|readlink|open) \S*\/overlay2\/\S+: no such file or directory/,
    samples: [
      {
        text: 'failed to start container: error creating overlay mount to /var/lib/docker/overlay2/88b967b5413e/merged: no such file or directory',
        seen: 'dockerd 26.1.5',
      },
      {
        text: 'time="2026-11-24T23:52:07.887228537Z" level=error msg="failed to load container mount" container=dcbb1dae78499c5fc65e3f9e0c1a461721a33e7b1a173d050438c0ba7b2d04fc error="mount does not exist"',
        seen: 'dockerd 26.1.5',
      },
    ],
    misses: [
      'error unmounting /var/lib/docker/overlay2/88b967b5413e/merged: invalid argument',
      'error creating overlay mount to /var/lib/docker/overlay2/88b967b5413e/merged: invalid argument',
      // of a file system that knows no symbolic links
      'failed to register layer: symlink ../1c28/diff /mnt/cifs/docker/fuse-overlayfs/l/H5MC2XABMHL2F3IDR3PRZZTLOT: operation not supported',
    ],
  },
];

export const missingLayer = check({
  code: 'DT537',
  name: 'missing-layer',
  outranks: ['DT534'],
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
