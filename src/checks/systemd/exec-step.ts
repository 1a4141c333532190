import type { LogEntry } from '../../../collectors/logs.ts';
import type { Unit } from '../../../collectors/service.ts';
import { effective, splitWords, type UnitSetting } from '../../dockerd/unit-file.ts';
import type { Finding, Fix } from '../../model/finding.ts';
import { citeLog, citeSetting } from '../cite.ts';
import { check } from '../define.ts';
import { editAndStart, runAndStart } from '../fixes.ts';
import { lastMatch } from '../log.ts';
import { consequences, dropSettings, isLocal } from './settings.ts';

const signatures = [
  {
    pattern:
      /docker\.service: (?:Changing to the requested working directory|Failed to set up (?:mount namespacing|standard (?:output|error))).*/,
    samples: [
      { text: 'docker.service: Changing to the requested working directory failed: No such file or directory', seen: 'systemd 257' },
      { text: 'docker.service: Failed to set up mount namespacing: /srv/images: No such file or directory', seen: 'systemd 257' },
      { text: 'docker.service: Failed to set up standard output: No such file or directory', seen: 'systemd 257' },
    ],
    misses: ["docker.service: Failed with result 'exit-code'."],
  },
  {
    pattern: /docker\.service: Failed at step (?!EXEC|USER)(?<step>[A-Z_]+) spawning /,
    samples: [{ text: 'docker.service: Failed at step CHDIR spawning /usr/sbin/dockerd: No such file or directory', seen: 'systemd 252' }],
    misses: ['docker.service: Failed at step EXEC spawning /usr/bin/dockerd: No such file or directory'],
  },
];

const paths = ['ReadWritePaths', 'ReadOnlyPaths', 'InaccessiblePaths', 'ExecPaths', 'NoExecPaths', 'BindPaths', 'BindReadOnlyPaths'];

/** Exit codes with which systemd says at what it failed before dockerd ran (systemd.exec(5)), and the settings that ask for it. */
const steps: Readonly<Record<string, { what: string; keys: readonly string[] }>> = {
  '200': { what: 'change into a folder', keys: ['WorkingDirectory'] },
  '201': { what: 'set its priority', keys: ['Nice'] },
  '205': { what: 'set its limits', keys: ['LimitNOFILE', 'LimitNPROC', 'LimitCORE', 'LimitMEMLOCK', 'LimitAS', 'LimitSTACK'] },
  '206': { what: 'adjust its OOM score', keys: ['OOMScoreAdjust'] },
  '209': { what: 'open its output', keys: ['StandardOutput'] },
  '210': { what: 'change its root', keys: ['RootDirectory', 'RootImage'] },
  '214': { what: 'set its scheduler', keys: ['CPUSchedulingPolicy', 'CPUSchedulingPriority'] },
  '215': { what: 'bind it to these CPUs', keys: ['CPUAffinity'] },
  '216': { what: 'find a group', keys: ['Group', 'SupplementaryGroups'] },
  '218': { what: 'give it these capabilities', keys: ['AmbientCapabilities', 'CapabilityBoundingSet'] },
  '222': { what: 'open its error output', keys: ['StandardError', 'StandardOutput'] },
  '224': { what: 'open a PAM session', keys: ['PAMName'] },
  '225': { what: 'join its network namespace', keys: ['NetworkNamespacePath', 'PrivateNetwork'] },
  '226': { what: 'set up its view of the files', keys: [...paths, 'RootDirectory', 'TemporaryFileSystem', 'MountImages'] },
  '229': { what: 'set its SELinux context', keys: ['SELinuxContext'] },
  '231': { what: 'load its AppArmor profile', keys: ['AppArmorProfile'] },
  '242': { what: 'set its NUMA policy', keys: ['NUMAPolicy', 'NUMAMask'] },
  '243': { what: 'give it its credentials', keys: ['LoadCredential', 'LoadCredentialEncrypted', 'SetCredential'] },
};

/** The settings that can be meant: where systemd names a path, those that name it too. */
function meant(unit: Unit, keys: readonly string[], words: LogEntry | undefined): UnitSetting[] {
  const all = keys.flatMap((key) => effective(unit.settings, 'Service', key)).filter((s) => isLocal(s.path));
  const named = /(?:namespacing|output|error): (\/[^:]+): /.exec(words?.message ?? '')?.[1];
  const exact = named === undefined ? [] : all.filter((s) => splitWords(s.value).some((w) => w.replace(/^[-+]*/, '').startsWith(named)));
  return exact.length > 0 ? exact : all;
}

/** A log file in a folder that is not there: the folder can be made. */
function folderOf(settings: readonly UnitSetting[], words: LogEntry | undefined): string | undefined {
  const file = settings.flatMap((s) => /^(?:append|file|truncate):(\/.+)\/[^/]+$/.exec(s.value)?.[1] ?? []).at(-1);
  return /No such file or directory/.test(words?.message ?? '') ? file : undefined;
}

/** systemd gave up while it set up the process, before dockerd ran: the exit code names the step, and the step the setting. */
export const execStep = check({
  code: 'DT221',
  name: 'exec-step',
  causes: ['systemd.hardening'],
  needs: ['engine', 'logs', 'service'],
  explains: [...consequences, 'DT210', 'DT211'],
  outranks: ['DT202', 'DT211'],
  signatures,
  find: ({ engine, logs, service }): Finding | undefined => {
    const unit = service.units.docker;
    const status = unit.properties.get('ExecMainStatus') ?? '';
    const step = unit.load === 'loaded' && engine.state !== 'up' && unit.active !== 'active' ? steps[status] : undefined;
    if (!step) return undefined;
    const words = lastMatch(logs.lastStart, signatures)?.entry;
    const settings = meant(unit, step.keys, words);
    const file = settings.at(-1)?.path;
    const here = settings.filter((s) => s.path === file);
    const [first, ...others] = here;
    if (!first) return undefined;
    const edit = dropSettings(unit, here);
    const folder = folderOf(here, words);
    const fixes: Fix[] = [
      ...(folder ? [runAndStart('make-the-folder', `make ${folder}`, [['mkdir', '-p', folder]])] : []),
      ...(edit ? [editAndStart('drop-the-setting', `take it out of ${first.path}`, edit)] : []),
    ];
    return {
      code: 'DT221',
      cause: 'systemd.hardening',
      severity: 'error',
      confidence: 'certain',
      data: { what: step.what, settings: here.map((s) => `${s.key}=${s.value}`).join(', '), file: first.path, status },
      cites: [
        citeSetting(first),
        ...others.map((s) => citeSetting(s)),
        words ? citeLog(words) : { source: `systemctl show ${unit.name}`, text: `ExecMainStatus=${status}` },
      ],
      fixes,
    };
  },
});
