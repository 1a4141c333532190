import { isRecord } from './coerce.ts';
import { nearest } from './distance.ts';
import { setKey } from './edit.ts';
import { optionFor } from './options.ts';
import { type Case, fixRemove, fixRename, fixSet, quote, report, since } from './problem.ts';

const ANY = ['mode', 'max-buffer-size', 'cache-disabled', 'cache-max-size', 'cache-max-file', 'cache-compress'];
const NAMING = ['labels', 'labels-regex', 'env', 'env-regex', 'tag'];
/** The options of the drivers that keep their logs on this machine; of the others dockerd alone knows. */
const LOG_OPTS: Record<string, readonly string[]> = {
  'json-file': ['max-size', 'max-file', 'compress', ...NAMING],
  local: ['max-size', 'max-file', 'compress'],
  journald: NAMING,
};

/** Beginnings of names that belong to one driver each. */
const PREFIXES = ['syslog', 'gelf', 'fluentd', 'awslogs', 'splunk', 'gcp'];

/** Options that belong to another driver; of drivers whose own names only dockerd knows. */
function foreign(c: Case, driver: string, opts: Record<string, unknown>): void {
  for (const name of Object.keys(opts)) {
    const owner = ['max-size', 'max-file', 'compress'].includes(name)
      ? 'json-file and local'
      : PREFIXES.find((p) => name.startsWith(`${p}-`));
    if (!owner || driver.startsWith(owner)) continue;
    report(c, {
      kind: 'fails-at-start',
      cause: 'daemon-json.bad-value',
      code: 'log-opt',
      path: ['log-opts', name],
      mark: 'key',
      title: `the ${driver} log driver has no option "${name}"`,
      why: `It belongs to ${owner}; dockerd stops at an option that its driver does not know.`,
      fix: fixRemove(c, ['log-opts', name]),
    });
  }
}

/** The log driver and its options. dockerd looks at their names at the start, at their values when a container starts. */
export function checkLogs(c: Case): void {
  const driver = c.value['log-driver'];
  const known = [...(optionFor('log-driver')?.values ?? []), ...(since(c, '25.0') ? [] : ['logentries'])];
  if (typeof driver === 'string' && driver !== '' && !known.includes(driver)) {
    // a name with a tag or a path is a plugin, which only the machine knows
    if (/[:/]/.test(driver)) return;
    const near = nearest(driver, known);
    report(c, {
      kind: 'fails-at-start',
      cause: 'daemon-json.bad-value',
      code: 'log-driver',
      path: ['log-driver'],
      title: `dockerd has no log driver ${quote(driver)}${near ? `; "${near}" it has` : ''}`,
      why: 'The name is none of the built-in drivers; dockerd looks for a plugin of that name and stops when there is none.',
      fix: near ? fixSet(c, 'nearest-driver', ['log-driver'], near) : fixRemove(c, ['log-driver']),
    });
    return;
  }
  const flag = c.flags.given.findLast((f) => f.key === 'log-driver')?.value;
  const name = typeof driver === 'string' && driver !== '' ? driver : typeof flag === 'string' ? flag : 'json-file';
  const opts = c.value['log-opts'];
  const mine = LOG_OPTS[name];
  if (isRecord(opts) && !mine && known.includes(name)) foreign(c, name, opts);
  if (!isRecord(opts) || !mine) return;
  for (const [key, value] of Object.entries(opts)) {
    if (![...mine, ...ANY].includes(key)) {
      const near = nearest(key, [...mine, ...ANY]);
      report(c, {
        kind: 'fails-at-start',
        cause: 'daemon-json.bad-value',
        code: 'log-opt',
        path: ['log-opts', key],
        mark: 'key',
        title: `the ${name} log driver has no option "${key}"`,
        why: 'Each log driver has options of its own, and dockerd stops at one that its driver does not know.',
        fix: near && !(near in opts) ? fixRename(c, ['log-opts', key], near) : fixRemove(c, ['log-opts', key]),
      });
    } else if (typeof value === 'string') optionValue(c, key, value, opts);
  }
  if (name === 'json-file' && 'max-file' in opts && !('max-size' in opts)) {
    report(c, {
      kind: 'ignored',
      cause: 'daemon-json.ignored-key',
      code: 'max-file-alone',
      path: ['log-opts', 'max-file'],
      title: '"max-file" without "max-size" rotates nothing',
      why: 'json-file begins a new file when max-size is reached; without it the first file grows without end.',
      fix: { id: 'add-max-size', title: 'add "max-size": "10m"', after: setKey(c.text, ['log-opts', 'max-size'], '10m') },
    });
  }
}

function optionValue(c: Case, key: string, value: string, opts: Record<string, unknown>): void {
  const path = ['log-opts', key];
  const note = (kind: 'fails-at-start' | 'risky', title: string, why: string, to: string) =>
    report(c, { kind, cause: 'daemon-json.bad-value', code: 'log-opt-value', path, title, why, fix: fixSet(c, 'set-value', path, to) });
  if (key === 'mode' && value !== 'blocking' && value !== 'non-blocking') {
    note(
      'fails-at-start',
      `the log mode ${quote(value)} does not exist`,
      'It is blocking or non-blocking.',
      nearest(value, ['blocking', 'non-blocking']) ?? 'non-blocking',
    );
  } else if (key === 'max-buffer-size' && opts.mode !== 'non-blocking') {
    report(c, {
      kind: 'fails-at-start',
      cause: 'daemon-json.bad-value',
      code: 'log-opt-value',
      path,
      title: '"max-buffer-size" needs "mode": "non-blocking"',
      why: 'Only the non-blocking mode has a buffer.',
      fix: fixSet(c, 'set-mode', ['log-opts', 'mode'], 'non-blocking'),
    });
  } else if (key === 'max-size' && !/^(?:-1|\d+(?:\.\d+)? ?(?:[kmgtp]i?b?|b)?)$/i.test(value)) {
    const digits = /\d+/.exec(value)?.[0];
    note(
      'risky',
      `"max-size": ${quote(value)} is no size`,
      'dockerd starts, but no container does: the size is read only then.',
      digits ? `${digits}m` : '10m',
    );
  } else if (key === 'max-file' && !/^\+?[1-9]\d*$/.test(value)) {
    note(
      'risky',
      `"max-file": ${quote(value)} is no number of files`,
      'dockerd starts, but no container does: the number is read only then.',
      /[1-9]\d*/.exec(value)?.[0] ?? '3',
    );
  } else if (key === 'compress' && !/^(?:1|0|t|f|true|false)$/i.test(value)) {
    note(
      'risky',
      `"compress": ${quote(value)} is neither true nor false`,
      'dockerd starts, but no container does: the word is read only then.',
      'true',
    );
  }
}

const REMOVED: Record<string, string> = { aufs: '24.0', overlay: '24.0', devicemapper: '25.0' };
const DRIVERS = ['overlay2', 'fuse-overlayfs', 'btrfs', 'zfs', 'vfs'];
/** Snapshotters of containerd, which 29 takes in the place of a driver. */
const SNAPSHOTTERS = ['overlayfs', 'native', 'blockfile', 'erofs', 'stargz', 'soci', 'nydus', 'devmapper', 'windows'];
const STORAGE_OPTS: Record<string, readonly string[]> = {
  overlay2: ['overlay2.size'],
  btrfs: ['btrfs.min_space'],
  zfs: ['zfs.fsname'],
  vfs: ['size'],
  'fuse-overlayfs': [],
};

/** The storage driver and its options; dockerd reads both at the start only. */
export function checkStorage(c: Case): void {
  const driver = c.value['storage-driver'];
  if (typeof driver === 'string' && driver !== '') {
    const gone = REMOVED[driver];
    const snapshots = isRecord(c.value.features) && c.value.features['containerd-snapshotter'] === true;
    if (gone && since(c, gone)) {
      report(c, {
        kind: 'fails-at-start',
        cause: 'storage.unsupported-driver',
        code: 'removed-driver',
        path: ['storage-driver'],
        title: `the storage driver "${driver}" was removed in Docker ${gone}`,
        why: 'What it stored stays on the disk, but this engine cannot read it; overlay2 takes its place.',
        fix: fixSet(c, 'use-overlay2', ['storage-driver'], 'overlay2'),
      });
    } else if (!gone && !DRIVERS.includes(driver) && !((snapshots || since(c, '29.0')) && SNAPSHOTTERS.includes(driver))) {
      const near = nearest(driver, DRIVERS) ?? (/overlay/i.test(driver) ? 'overlay2' : undefined);
      report(c, {
        kind: 'fails-at-start',
        cause: 'storage.unknown-driver',
        code: 'unknown-driver',
        path: ['storage-driver'],
        title: `dockerd has no storage driver ${quote(driver)}${near ? `; "${near}" it has` : ''}`,
        why: `It knows ${DRIVERS.join(', ')}, and chooses one itself where none is named.`,
        fix: near ? fixSet(c, 'nearest-driver', ['storage-driver'], near) : fixRemove(c, ['storage-driver']),
      });
      return;
    }
  }
  const opts = c.value['storage-opts'];
  if (!Array.isArray(opts)) return;
  const flag = c.flags.given.findLast((f) => f.key === 'storage-driver')?.value;
  const named = typeof driver === 'string' && driver !== '' ? driver : typeof flag === 'string' ? flag : undefined;
  const mine = STORAGE_OPTS[named ?? 'overlay2'];
  opts.forEach((opt: unknown, i) => {
    if (typeof opt !== 'string') return;
    const path = ['storage-opts', i];
    const name = opt.split('=')[0]!.trim().toLowerCase();
    const remove = fixRemove(c, path);
    if (!opt.includes('=')) {
      report(c, {
        kind: 'fails-at-start',
        cause: 'daemon-json.bad-value',
        code: 'storage-opt',
        path,
        title: `the storage option ${quote(opt)} has no value`,
        why: 'dockerd wants name=value.',
        fix: remove,
      });
    } else if (mine && !mine.includes(name) && !(name === 'overlay2.override_kernel_check' && !since(c, '24.0'))) {
      // without a driver in the file the machine decides; an option of a driver that is gone fails in any case
      if (!named && Object.values(STORAGE_OPTS).some((list) => list.includes(name))) return;
      const near = nearest(name, mine);
      report(c, {
        kind: 'fails-at-start',
        cause: 'daemon-json.bad-value',
        code: 'storage-opt',
        path,
        title: `${named ?? 'overlay2'} does not know the storage option ${quote(name)}`,
        why: name.startsWith('dm.')
          ? 'Options that begin with dm. belong to devicemapper, which is another driver.'
          : 'dockerd stops at a storage option that its driver does not know.',
        fix: near ? fixSet(c, 'nearest-option', path, `${near}${opt.slice(opt.indexOf('='))}`) : remove,
      });
    }
  });
}
