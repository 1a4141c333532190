import type { Evidence } from '../../../collectors/index.ts';
import { setKey } from '../../dockerd/edit.ts';
import { nodeAt, parseJson } from '../../dockerd/json.ts';
import { mountOf } from '../../dockerd/mounts.ts';
import type { Cite, Finding, Fix } from '../../model/finding.ts';
import { citeConfig, citeLog } from '../cite.ts';
import { findingOf, problemCheck, problemsOf } from '../config/problems.ts';
import { check } from '../define.ts';
import { editAndStart } from '../fixes.ts';
import { lastMatch } from '../log.ts';
import { consequences } from '../systemd/settings.ts';

const driverSignatures = [
  {
    pattern:
      /error initializing graphdriver: (?:driver not supported|prerequisites for driver not satisfied \(wrong filesystem\?\)|.*\bnot (?:available|registered)\b)(?:: (?<driver>\S+))?|failed to initialize graphdriver|no supported storage driver found/,
    samples: [
      {
        text: 'failed to start daemon: error initializing graphdriver: prerequisites for driver not satisfied (wrong filesystem?): zfs',
        seen: 'dockerd 26.1.5',
      },
      { text: 'failed to start daemon: error initializing graphdriver: driver not supported: overlay2', seen: 'dockerd 26.1.5' },
    ],
    misses: ['[graphdriver] using prior storage driver: overlay2'],
  },
];
const fsSignatures = [
  {
    pattern:
      /failed to mount overlay: invalid argument|backing file system is unsupported|is formatted without d_type support|'?overlay2?'? is not supported (?:over|on)/,
    samples: [
      { text: 'failed to mount overlay: invalid argument', seen: 'dockerd 26.1.5' },
      { text: 'error initializing graphdriver: backing file system is unsupported for this graph driver', seen: 'moby daemon/graphdriver' },
    ],
    misses: ['failed to mount overlay: permission denied', 'failed to mount overlay: no such device'],
  },
];

type Storage = Pick<Evidence, 'config' | 'target' | 'state'>;

function driverOf({ target }: Pick<Evidence, 'target'>): string | undefined {
  const value = target.options.get('storage-driver')?.value;
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function citeKey({ config }: Pick<Evidence, 'config'>, key: string, note?: string): Cite[] {
  const node = nodeAt(parseJson(config.text ?? '').root, [key]);
  return node ? [citeConfig(config, node.offset, node.length, note)] : [];
}

/** daemon.json with the driver that has the images of this host, or overlay2. */
function useDriver(evidence: Storage, other: string): Fix[] {
  const { config } = evidence;
  const before = config.text;
  if (before === undefined || citeKey(evidence, 'storage-driver').length === 0) return [];
  return [editAndStart('use-that-driver', `use ${other}`, { path: config.path, before, after: setKey(before, ['storage-driver'], other) })];
}

export const unknownDriver = problemCheck('DT521', 'unknown-driver', ['storage.unknown-driver']);

export const unsupportedDriver = check({
  code: 'DT522',
  name: 'unsupported-driver',
  causes: ['storage.unsupported-driver'],
  needs: ['caller', 'config', 'disk', 'engine', 'logs', 'service', 'state', 'target'],
  explains: consequences,
  signatures: driverSignatures,
  find: (evidence) => {
    const { disk, engine, logs, state } = evidence;
    const problems = problemsOf(evidence).filter((p) => p.cause === 'storage.unsupported-driver');
    if (problems.length > 0) return problems.map((p) => findingOf('DT522', p, evidence));
    const driver = driverOf(evidence);
    if (engine.state === 'up' || !driver || driver === 'overlay2' || problemsOf(evidence).some((p) => p.cause === 'storage.unknown-driver'))
      return undefined;
    const words = lastMatch(logs.lastStart, driverSignatures);
    const needsKernel = ['zfs', 'btrfs'].includes(driver);
    if (!words || (needsKernel && disk.kernelTypes.includes(driver) && !words.match.groups?.driver?.includes(driver))) return undefined;
    const other = state.drivers.find((d) => d !== driver) ?? 'overlay2';
    const [cite] = citeKey(
      evidence,
      'storage-driver',
      needsKernel && !disk.kernelTypes.includes(driver) ? `this kernel has no ${driver}` : 'not possible here',
    );
    return {
      code: 'DT522',
      cause: 'storage.unsupported-driver',
      severity: 'error',
      confidence: 'certain',
      data: {
        title: `Storage driver ${driver} cannot be used on this host`,
        why: `The kernel, the tools or the file system under the data-root lack what ${driver} needs.`,
      },
      cites: cite ? [cite, citeLog(words.entry)] : [citeLog(words.entry)],
      fixes: useDriver(evidence, other),
    };
  },
});

const fine = /^(ext4|ext3|xfs|btrfs|zfs|tmpfs|f2fs)$/;

export const unsupportedFs = check({
  code: 'DT523',
  name: 'unsupported-fs',
  causes: ['storage.unsupported-fs'],
  needs: ['config', 'disk', 'engine', 'logs', 'state', 'target'],
  explains: consequences,
  signatures: fsSignatures,
  find: (evidence): Finding | undefined => {
    const { config, disk, engine, logs, target } = evidence;
    const driver = driverOf(evidence) ?? 'overlay2';
    if (engine.state === 'up' || !/^overlay/.test(driver)) return undefined;
    const mount = mountOf(disk.mounts, target.dataRoot);
    const words = lastMatch(logs.lastStart, [...fsSignatures, ...driverSignatures]);
    if (!mount || !words || (fine.test(mount.type) && !lastMatch(logs.lastStart, fsSignatures))) return undefined;
    const before = config.text ?? '';
    const root = citeKey(evidence, 'data-root', `on ${mount.type}`);
    const standard = mountOf(disk.mounts, '/var/lib/docker');
    const back = root.length > 0 && standard && fine.test(standard.type) && standard.point !== mount.point;
    const explicit = citeKey(evidence, 'storage-driver');
    const fixes: Fix[] = [
      ...(back
        ? [
            editAndStart('use-the-default', `go back to /var/lib/docker, on ${standard.type}`, {
              path: config.path,
              before,
              after: setKey(before, ['data-root'], undefined),
            }),
          ]
        : []),
      ...(explicit.length > 0
        ? [
            editAndStart('another-driver', 'use vfs, which works on every file system and needs much more room', {
              path: config.path,
              before,
              after: setKey(before, ['storage-driver'], 'vfs'),
            }),
          ]
        : []),
    ];
    const [first = { source: '/proc/self/mountinfo', line: mount.line, text: mount.text }, ...rest] = [...root, ...explicit];
    return {
      code: 'DT523',
      cause: 'storage.unsupported-fs',
      severity: 'error',
      confidence: fine.test(mount.type) ? 'likely' : 'certain',
      data: { driver, path: target.dataRoot, type: mount.type },
      cites: [first, ...rest, citeLog(words.entry)],
      fixes,
    };
  },
});

export const driverSwitched = check({
  code: 'DT524',
  name: 'driver-switched',
  causes: ['storage.driver-switched'],
  needs: ['config', 'engine', 'state', 'target'],
  find: (evidence): Finding | undefined => {
    const { engine, state, target } = evidence;
    const now = engine.info?.Driver;
    const images = engine.info?.Images;
    if (typeof now !== 'string' || typeof images !== 'number' || images > 0) return undefined;
    const other = state.drivers.find((d) => d !== now);
    if (!other || !state.entries.some((e) => e.name === other)) return undefined;
    return {
      code: 'DT524',
      cause: 'storage.driver-switched',
      severity: 'error',
      confidence: 'likely',
      data: { now, other, dataRoot: target.dataRoot },
      cites: [
        ...citeKey(evidence, 'storage-driver'),
        { source: `${engine.endpoint}/info`, text: `Driver ${now}, Images ${images}` },
        { source: `${target.dataRoot}/image`, text: state.drivers.join(' '), note: `${other} has images too` },
      ] as unknown as [Cite],
      fixes: useDriver(evidence, other),
    };
  },
});

const priorSignatures = [
  {
    pattern:
      /\[graphdriver\] prior storage driver (?<driver>\S+) (?:failed|is deprecated)|contains several valid graphdrivers: (?<several>[^;]+)/,
    samples: [
      {
        text: '[graphdriver] prior storage driver btrfs failed: prerequisites for driver not satisfied (wrong filesystem?)',
        seen: 'moby daemon/graphdriver/driver.go',
      },
      {
        text: 'failed to start daemon: error initializing graphdriver: /var/lib/docker contains several valid graphdrivers: overlay2, btrfs; cleanup or explicitly choose storage driver (-s <DRIVER>)',
        seen: 'moby daemon/graphdriver/driver.go',
      },
    ],
    misses: ['[graphdriver] using prior storage driver: overlay2'],
  },
];

export const priorDriver = check({
  code: 'DT525',
  name: 'prior-driver',
  causes: ['storage.prior-driver'],
  needs: ['config', 'engine', 'logs', 'target'],
  explains: [...consequences, 'DT522'],
  signatures: priorSignatures,
  find: ({ config, engine, logs, target }): Finding | undefined => {
    const words = lastMatch(logs.lastStart, priorSignatures);
    if (engine.state === 'up' || !words) return undefined;
    const { driver, several } = words.match.groups ?? {};
    const names = several?.split(/,\s*/) ?? [];
    const choice = names.find((n) => n === 'overlay2') ?? 'overlay2';
    const before = config.text?.trim() ? config.text : undefined;
    const edit =
      before === undefined
        ? {
            path: config.path,
            before: config.status === 'missing' ? null : (config.text ?? null),
            after: `{\n  "storage-driver": "${choice}"\n}\n`,
          }
        : { path: config.path, before, after: setKey(before, ['storage-driver'], choice) };
    return {
      code: 'DT525',
      cause: 'storage.prior-driver',
      severity: 'error',
      confidence: 'certain',
      data: { dataRoot: target.dataRoot, drivers: driver ?? names.join(' and ') },
      cites: [citeLog(words.entry)],
      fixes: [
        editAndStart('choose-a-driver', `say which driver: ${choice}`, edit, {
          note: 'Images and containers of the other driver stay on the disk and are not seen.',
        }),
      ],
    };
  },
});

const optionSignatures = [
  {
    pattern:
      /overlay2: unknown option (?<option>\S+?)(?::|$)|[Uu]nable to parse (?:key\/value option|storage-opt key\/value)|Storage [Oo]ption overlay2\.size/,
    samples: [
      { text: 'error initializing graphdriver: overlay2: unknown option dm.basesize: overlay2', seen: 'dockerd 26.1.5' },
      { text: 'Storage Option overlay2.size only supported for backingFS XFS. Found extfs', seen: 'moby daemon/graphdriver/overlay2' },
    ],
  },
];

export const badOption = check({
  code: 'DT526',
  name: 'storage-option',
  causes: ['storage.bad-option'],
  needs: ['config', 'engine', 'logs'],
  explains: consequences,
  signatures: optionSignatures,
  find: (evidence): Finding | undefined => {
    const { config, engine, logs } = evidence;
    const words = lastMatch(logs.lastStart, optionSignatures);
    if (engine.state === 'up' || !words || problemsOf(evidence).some((p) => p.key === 'storage-opts')) return undefined;
    const before = config.text ?? '';
    const [cite] = citeKey(evidence, 'storage-opts');
    return {
      code: 'DT526',
      cause: 'storage.bad-option',
      severity: 'error',
      confidence: 'certain',
      data: { option: words.match.groups?.option ?? 'an option' },
      cites: cite ? [cite, citeLog(words.entry)] : [citeLog(words.entry)],
      fixes: cite
        ? [
            editAndStart('drop-the-options', 'do without storage options', {
              path: config.path,
              before,
              after: setKey(before, ['storage-opts'], undefined),
            }),
          ]
        : [],
    };
  },
});
