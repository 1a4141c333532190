import {
  effective,
  expandExec,
  splitCat,
  splitExec,
  splitWords,
  type UnitFile,
  type UnitSetting,
  unitSettings,
} from '../src/dockerd/unit-file.ts';
import type { Answers } from '../src/model/answer.ts';
import type { Asks } from '../src/model/ask.ts';
import type { Collector } from '../src/model/collector.ts';
import type { Caller } from './caller.ts';

export type UnitKey = 'docker' | 'socket' | 'containerd' | 'network';

/** One systemd unit: what systemd holds of it (`show`), and its files (`cat`). */
export interface Unit {
  name: string;
  /** LoadState: loaded, not-found, masked, bad-setting, error. Empty where systemd was not asked. */
  load: string;
  /** ActiveState: active, inactive, failed, activating, deactivating, reloading. */
  active: string;
  sub: string;
  /** Result of the last run: success, exit-code, timeout, start-limit-hit, oom-kill, signal, resources ... */
  result: string;
  /** UnitFileState: enabled, disabled, masked, static ... */
  enabled: string;
  mainPid: number;
  needsReload: boolean;
  /** All properties that were asked for, as systemd prints them. */
  properties: ReadonlyMap<string, string>;
  files: readonly UnitFile[];
  settings: readonly UnitSetting[];
  /** Name of the command that printed the files, for cites. */
  source: string;
}

export interface DaemonProcess {
  pid: number;
  ppid: number;
  user: string;
  /** State letter of ps(1): R, S, D, T (stopped), Z. */
  state: string;
  seconds: number;
  argv: readonly string[];
  command: string;
}

export interface EnvironmentFile {
  path: string;
  /** True where systemd ignores its absence (`-` before the path). */
  optional: boolean;
  text: string | undefined;
}

export interface Service {
  /** False where this machine has no systemd, or systemctl did not answer. */
  systemd: boolean;
  units: Readonly<Record<UnitKey, Unit>>;
  /** dockerd, containerd and their kin that run now. */
  processes: readonly DaemonProcess[];
  environmentFiles: readonly EnvironmentFile[];
  /** The command line that the unit would start: program and arguments, variables replaced. Empty without a unit. */
  exec: readonly string[];
  /** The setting that gives `exec`: the last `ExecStart=` after resets. */
  execSetting: UnitSetting | undefined;
  /** Waiting systemd jobs: unit, type and state. */
  jobs: readonly { unit: string; type: string; state: string }[];
  /** Units that others name and that systemd does not find. */
  notFound: readonly string[];
  /** Units that were started and failed. */
  failed: readonly string[];
  /** The init script of a host without systemd, where there is one. */
  initScript: string | undefined;
}

const initScript = '/etc/init.d/docker';

const unitNames: Record<UnitKey, string> = {
  docker: 'docker.service',
  socket: 'docker.socket',
  containerd: 'containerd.service',
  network: 'systemd-networkd-wait-online.service',
};

const properties = [
  'Id,LoadState,LoadError,ActiveState,SubState,Result,UnitFileState,FragmentPath,DropInPaths,NeedDaemonReload,MainPID,NRestarts',
  'ExecMainPID,ExecMainCode,ExecMainStatus,ExecMainStartTimestamp,ExecMainExitTimestamp,StateChangeTimestamp,ActiveEnterTimestamp',
  'InactiveEnterTimestamp,InactiveExitTimestamp,ConditionResult,AssertResult,Requires,Wants,BindsTo,After,TriggeredBy,Job',
  'User,Group,TimeoutStartUSec,LimitNOFILE,LimitNPROC,TasksMax,TasksCurrent,CapabilityBoundingSet,ProtectSystem,ProtectHome,PrivateTmp',
  'PrivateDevices,PrivateNetwork,NoNewPrivileges,ReadOnlyPaths,MountFlags,MemoryMax,KillMode,Delegate,Type,Restart,Environment,EnvironmentFiles',
  'SocketUser,SocketGroup,SocketMode,Listen,ExecStart',
].join(',');

const show = (unit: string, why: string) =>
  ({ kind: 'run', argv: ['systemctl', 'show', '--no-pager', '--timestamp=utc', `--property=${properties}`, unit], why }) as const;
const cat = (unit: string) =>
  ({ kind: 'run', argv: ['systemctl', 'cat', '--no-pager', unit], why: `the files of ${unit}, with drop-ins, line by line` }) as const;

function parseShow(text: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const line of text.split('\n')) {
    const at = line.indexOf('=');
    if (at > 0) found.set(line.slice(0, at), line.slice(at + 1));
  }
  return found;
}

function readUnit(answers: Answers, key: UnitKey): Unit {
  const held = parseShow(answers.text(`show-${key}`) ?? '');
  // `systemctl cat` says which files there are; their own text is exact to the last byte, as an edit needs it
  const files = splitCat(answers.text(`cat-${key}`) ?? '').map((file, i) => ({
    path: file.path,
    text: answers.text(`file-${key}-${i}`) ?? file.text,
  }));
  return {
    name: unitNames[key],
    load: held.get('LoadState') ?? '',
    active: held.get('ActiveState') ?? '',
    sub: held.get('SubState') ?? '',
    result: held.get('Result') ?? '',
    enabled: held.get('UnitFileState') ?? '',
    mainPid: Number(held.get('MainPID') ?? 0),
    needsReload: held.get('NeedDaemonReload') === 'yes',
    properties: held,
    files,
    settings: unitSettings(files),
    source: `systemctl cat ${unitNames[key]}`,
  };
}

/** Reads `ps -o pid=,ppid=,user=,stat=,etimes=,args=`. */
export function readProcesses(text: string): DaemonProcess[] {
  return text.split('\n').flatMap((line) => {
    const found = /^\s*(\d+)\s+(\d+)\s+(\S+)\s+(\S+)\s+(\d+)\s+(.+)$/.exec(line);
    if (!found) return [];
    const [, pid, ppid, user = '', state = '', seconds, command = ''] = found;
    return [{ pid: Number(pid), ppid: Number(ppid), user, state, seconds: Number(seconds), command, argv: splitWords(command) }];
  });
}

/** The files that `EnvironmentFile=` names, in reading order. */
export function environmentPaths(settings: readonly UnitSetting[]): { path: string; optional: boolean }[] {
  return effective(settings, 'Service', 'EnvironmentFile').map(({ value }) => ({
    path: value.replace(/^-/, ''),
    optional: value.startsWith('-'),
  }));
}

/** `NAME=value` lines of an environment file, as systemd reads them: quotes are taken off, comments left out. */
export function readEnvironmentFile(text: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const line of text.split('\n')) {
    const pair = /^\s*([A-Za-z_]\w*)=(.*)$/.exec(line);
    if (pair?.[1]) found.set(pair[1], (pair[2] ?? '').trim().replace(/^(["'])(.*)\1$/, '$2'));
  }
  return found;
}

/** The variables that the unit gives to dockerd: `Environment=` first, then its environment files. */
export function unitEnvironment(settings: readonly UnitSetting[], files: readonly EnvironmentFile[]): Map<string, string> {
  const found = new Map<string, string>();
  for (const setting of effective(settings, 'Service', 'Environment')) {
    for (const word of splitWords(setting.value)) {
      const at = word.indexOf('=');
      if (at > 0) found.set(word.slice(0, at), word.slice(at + 1));
    }
  }
  for (const file of files) for (const [name, value] of readEnvironmentFile(file.text ?? '')) found.set(name, value);
  return found;
}

interface Seen {
  caller: Caller;
}

export const service: Collector<Service, Seen> = {
  name: 'service',
  title: 'systemd units and running daemons',
  needs: ['caller'],
  asks: (): Asks => ({
    'show-docker': show('docker.service', 'state, result and limits of the daemon unit'),
    'show-socket': show('docker.socket', 'whether systemd listens for the daemon'),
    'show-containerd': show('containerd.service', 'whether containerd runs'),
    'show-network': show('systemd-networkd-wait-online.service', 'what docker.service may be waiting for'),
    'cat-docker': cat('docker.service'),
    'cat-socket': cat('docker.socket'),
    'cat-containerd': cat('containerd.service'),
    'cat-network': cat('systemd-networkd-wait-online.service'),
    status: {
      kind: 'run',
      argv: ['systemctl', 'status', '--no-pager', '--full', '--lines=10', 'docker.service', 'docker.socket', 'containerd.service'],
      why: 'the state as a person sees it',
    },
    enabled: {
      kind: 'run',
      argv: ['systemctl', 'is-enabled', 'docker.service', 'docker.socket', 'containerd.service'],
      why: 'whether the units start at boot',
    },
    'init-script': { kind: 'stat', path: initScript, why: 'how a host without systemd starts the daemon' },
    jobs: { kind: 'run', argv: ['systemctl', 'list-jobs', '--no-pager', '--no-legend', '--full'], why: 'starts that wait for something' },
    'not-found': {
      kind: 'run',
      argv: ['systemctl', 'list-units', '--all', '--state=not-found', '--plain', '--no-legend', '--no-pager', '--full'],
      why: 'units that docker.service needs and that are not there',
    },
    failed: {
      kind: 'run',
      argv: ['systemctl', 'list-units', '--all', '--state=failed', '--plain', '--no-legend', '--no-pager', '--full'],
      why: 'units that docker.service needs and that failed',
    },
    processes: {
      kind: 'run',
      argv: [
        'ps',
        '-C',
        'dockerd,containerd,docker-proxy,dockerd-rootless,rootlesskit,podman',
        '-o',
        'pid=,ppid=,user:32=,stat=,etimes=,args=',
        '-ww',
      ],
      why: 'daemons that run now, with their command line',
    },
  }),
  more: (answers): Asks => {
    const paths = environmentPaths(unitSettings(splitCat(answers.text('cat-docker') ?? '')));
    const keys = Object.keys(unitNames) as UnitKey[];
    return Object.fromEntries([
      ...paths.map(({ path }, i) => [
        `environment-${i}`,
        { kind: 'file', path, why: 'flags and proxies that the unit reads from a file' } as const,
      ]),
      ...keys.flatMap((key) =>
        splitCat(answers.text(`cat-${key}`) ?? '').map(({ path }, i) => [
          `file-${key}-${i}`,
          { kind: 'file', path, why: `a file of ${unitNames[key]}, exact to the byte` } as const,
        ]),
      ),
    ]);
  },
  read: (answers): Service => {
    const units = {
      docker: readUnit(answers, 'docker'),
      socket: readUnit(answers, 'socket'),
      containerd: readUnit(answers, 'containerd'),
      network: readUnit(answers, 'network'),
    };
    const environmentFiles = environmentPaths(units.docker.settings).map((file, i) => ({
      ...file,
      text: answers.text(`environment-${i}`),
    }));
    // a unit that systemd made of an init script runs that script, and tells nothing of dockerd's command line
    const execSetting = effective(units.docker.settings, 'Service', 'ExecStart').findLast(
      (s) => !s.path.startsWith('/run/systemd/generator'),
    );
    return {
      systemd: answers.get('show-docker').status === 'ok' && units.docker.load !== '',
      units,
      processes: readProcesses(answers.output('processes') ?? ''),
      environmentFiles,
      execSetting,
      exec: execSetting ? expandExec(splitExec(execSetting.value), unitEnvironment(units.docker.settings, environmentFiles)) : [],
      initScript: answers.get('init-script').status === 'ok' ? initScript : undefined,
      jobs: (answers.text('jobs') ?? '').split('\n').flatMap((line) => {
        const [, unit, type, state] = line.trim().split(/\s+/);
        return unit && type && state ? [{ unit, type, state }] : [];
      }),
      failed: (answers.text('failed') ?? '').split('\n').flatMap((line) => /^\s*(\S+)\s+\S+\s+failed\s/.exec(line)?.[1] ?? []),
      notFound: (answers.text('not-found') ?? '').split('\n').flatMap((line) => /^\s*(\S+)\s+not-found\s/.exec(line)?.[1] ?? []),
    };
  },
};
