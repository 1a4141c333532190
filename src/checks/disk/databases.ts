import type { LogEntry } from '../../../collectors/logs.ts';
import type { Signature } from '../../model/check.ts';
import type { Cite, Code, Finding } from '../../model/finding.ts';
import { citeLog } from '../cite.ts';
import { check } from '../define.ts';
import { runAndStart } from '../fixes.ts';
import { lastMatch } from '../log.ts';
import { consequences } from '../systemd/settings.ts';
import { damaged } from './damage.ts';

const panicked: Signature = {
  pattern: /^panic: (?:page \d+ already freed|freepages: failed|invalid freelist page|assertion failed: Page expected to be)/,
  samples: [
    { text: 'panic: invalid freelist page: 0, page type is unknown<00>', seen: 'bbolt 1.3 in dockerd 26.1.5' },
    { text: 'panic: page 21 already freed', seen: 'bbolt 1.3' },
  ],
  misses: ['panic: runtime error: invalid memory address or nil pointer dereference'],
};

// packages in the trace that follows, innermost first: whose database it was
const owners: readonly (readonly [RegExp, Code])[] = [
  [/\/volume\/service\b|service\.NewVolumeStore/, 'DT532'],
  [/\/libnetwork\b|\/kvstore\/boltdb\b/, 'DT531'],
  [/\/builder-next\b|moby\/buildkit/, 'DT533'],
];

/** The check whose database bbolt gave up on. Without a trace it is taken for that of the networks, which is opened first. */
function ownerOfPanic(entries: readonly LogEntry[]): Code {
  const at = entries.findLastIndex((e) => panicked.pattern.test(e.message));
  const trace = at < 0 ? [] : entries.slice(at).map((e) => e.text);
  return trace.flatMap((line) => owners.find(([pattern]) => pattern.test(line))?.[1] ?? [])[0] ?? 'DT531';
}

const saidBy = (code: Code, own: readonly Signature[], entries: readonly LogEntry[]) =>
  ownerOfPanic(entries) === code ? [...own, panicked] : own;

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
  explains: [...consequences, 'DT803'],
  signatures: volumeSignatures,
  find: ({ engine, logs, state, target }) => {
    const db = state.databases.volumes;
    return damaged({
      code: 'DT532',
      cause: 'state.corrupt-volume-db',
      bad: db.state === 'bad' ? [db] : [],
      path: `${target.dataRoot}/volumes/metadata.db`,
      signatures: saidBy('DT532', volumeSignatures, logs.lastStart),
      entries: logs.lastStart,
      note: 'The volumes themselves are folders beside it and stay. Lost are labels, options and drivers of volumes that are not plain local ones.',
      up: engine.state === 'up',
    });
  },
});

const networkSignatures: Signature[] = [
  {
    pattern:
      /(?:error (?:obtaining|creating) controller instance|Error initializing network controller).*(?:invalid database|checksum error|version mismatch)/,
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
  explains: [...consequences, 'DT803'],
  signatures: [...networkSignatures, panicked],
  find: ({ engine, logs, state, target }) => {
    const db = state.databases.network;
    return damaged({
      code: 'DT531',
      cause: 'state.corrupt-network-db',
      bad: db.state === 'bad' ? [db] : [],
      path: `${target.dataRoot}/network/files/local-kv.db`,
      signatures: saidBy('DT531', networkSignatures, logs.lastStart),
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
      signatures: saidBy('DT533', buildkitSignatures, logs.lastStart),
      entries: logs.lastStart,
      note: 'Only the build cache is lost: the next builds take longer.',
      up: engine.state === 'up',
    }),
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
    sure: 'possible',
    misses: [
      'failed to start daemon: error while opening volume store metadata database (/var/lib/docker/volumes/metadata.db): invalid database',
    ],
  },
];

export const dbLocked = check({
  code: 'DT538',
  name: 'db-locked',
  causes: ['state.db-locked'],
  needs: ['engine', 'logs', 'service', 'state', 'target'],
  explains: consequences,
  signatures: lockSignatures,
  find: ({ engine, logs, service, state, target }): Finding | undefined => {
    const words = lastMatch(logs.lastStart, lockSignatures);
    const daemons = service.processes.filter((p) => /(^|\/)dockerd$/.test(p.argv[0] ?? ''));
    const holder = state.holders.find((h) => !/(^|\/)dockerd\s/.test(`${h.command} `));
    // older engines wait for a locked database without end, and without a word
    if (engine.state === 'up' || service.units.docker.active === 'active' || (!words && !holder)) return undefined;
    const certain = daemons.length > 0 || holder !== undefined;
    const cites: Cite[] = [
      ...(words ? [citeLog(words.entry)] : []),
      ...(holder ? [{ source: '/proc/locks', text: holder.lock, note: `${holder.path}, held by ${holder.command}` }] : []),
      ...daemons.map((h) => ({ source: 'ps', text: `${h.pid} ${h.command}` })),
    ];
    const [first, ...others] = cites;
    if (!first) return undefined;
    // a login's own unit is more than this process
    const unit = holder?.unit && /\.service$/.test(holder.unit) && !/^(user@|docker\b|containerd\b)/.test(holder.unit) ? holder.unit : '';
    return {
      code: 'DT538',
      cause: 'state.db-locked',
      severity: 'error',
      confidence: words && certain ? 'certain' : 'likely',
      data: {
        dataRoot: target.dataRoot,
        holder: holder
          ? `process ${holder.pid} (${holder.command})${unit && `, of ${unit},`} holds ${holder.path}`
          : daemons.length > 0
            ? `dockerd with process number ${daemons.map((h) => h.pid).join(', ')} runs`
            : 'no dockerd of this host was seen',
      },
      cites: [first, ...others],
      fixes: unit
        ? [
            runAndStart('stop-the-holder', `stop ${unit}, which holds the database`, [['systemctl', 'stop', unit]], {
              verify: '`systemctl is-active docker` says active',
            }),
          ]
        : [],
    };
  },
});
