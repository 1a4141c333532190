import type { LogEntry } from '../../../collectors/logs.ts';
import type { Unit } from '../../../collectors/service.ts';
import { effective } from '../../dockerd/unit-file.ts';
import type { Cite, Finding, Fix } from '../../model/finding.ts';
import { citeLog, citeSetting } from '../cite.ts';
import { check } from '../define.ts';
import { editAndStart, startDaemon } from '../fixes.ts';
import { lastMatch } from '../log.ts';
import { consequences, dropSettings, isLocal, milliseconds } from './settings.ts';

const unitSignatures = [
  {
    pattern: /docker\.service: Main process exited, code=(?:killed|dumped), status=(?<signal>\d+\/(?:KILL|XCPU|XFSZ))/,
    samples: [{ text: 'docker.service: Main process exited, code=killed, status=9/KILL', seen: 'systemd 257' }],
    misses: [
      'docker.service: Main process exited, code=exited, status=1/FAILURE',
      // an orderly stop
      'docker.service: Main process exited, code=killed, status=15/TERM',
    ],
  },
  // a program brings these on itself: where it says what happened, that is the cause
  {
    pattern: /docker\.service: Main process exited, code=(?:killed|dumped), status=(?<signal>\d+\/(?:SEGV|ABRT|BUS|FPE|ILL|TRAP|SYS))/,
    samples: [{ text: 'docker.service: Main process exited, code=dumped, status=6/ABRT', seen: 'systemd 257' }],
    sure: 'possible',
  },
  {
    pattern: /(?:docker|containerd)\.service: (?:A process of this unit has been killed by the OOM killer|Failed with result 'oom-kill')/,
    samples: [
      { text: 'docker.service: A process of this unit has been killed by the OOM killer.', seen: 'systemd 257' },
      { text: "docker.service: Failed with result 'oom-kill'.", seen: 'systemd 257' },
    ],
  },
] as const;
const kernelSignatures = [
  {
    pattern: /[Oo]ut of memory: Kill(?:ed)? process \d+ \((?<name>dockerd|containerd|docker-container\S*)\)/,
    samples: [{ text: 'Out of memory: Killed process 1234 (dockerd) total-vm:1kB', seen: 'Linux mm/oom_kill.c' }],
    misses: ['Out of memory: Killed process 1234 (java) total-vm:1kB'],
  },
  {
    pattern: /invoked oom-killer: /,
    samples: [
      {
        text: 'dockerd invoked oom-killer: gfp_mask=0x100cca(GFP_HIGHUSER_MOVABLE), order=0, oom_score_adj=-500',
        seen: 'Linux mm/oom_kill.c',
      },
    ],
    sure: 'possible',
  },
] as const;

// settings by which the kernel or systemd ends a process that takes too much
const caps = ['MemoryMax', 'MemoryLimit', 'MemoryHigh', 'LimitAS', 'LimitDATA', 'LimitCPU', 'LimitFSIZE', 'RuntimeMaxSec'];

const watchdogSignature = {
  pattern: /docker\.service: Watchdog timeout \(limit (?<limit>[^)]+)\)/,
  samples: [{ text: 'docker.service: Watchdog timeout (limit 30s)!', seen: 'systemd 257' }],
  misses: ['systemd-journald.service: Watchdog timeout (limit 3min)!'],
};

/** dockerd gives systemd no sign of life after its start: with WatchdogSec= it is killed again and again, whether it answers just now or not. */
function byWatchdog(unit: Unit, entries: readonly LogEntry[]): Finding | undefined {
  const setting = effective(unit.settings, 'Service', 'WatchdogSec').at(-1);
  // it dies with SIGABRT, and what Go then prints may have pushed systemd's word out of the log
  const words = lastMatch(entries, [watchdogSignature]);
  if (!setting || (!words && unit.result !== 'watchdog') || !Number.isFinite(milliseconds(setting.value))) return undefined;
  const edit = dropSettings(unit, [setting]);
  return {
    code: 'DT212',
    cause: 'systemd.killed',
    severity: 'error',
    confidence: 'certain',
    data: { how: `by the watchdog of systemd, after ${words?.match.groups?.limit ?? setting.value}` },
    cites: [
      citeSetting(setting, 'dockerd sends no sign of life'),
      words ? citeLog(words.entry) : { source: `systemctl show ${unit.name}`, text: `Result=${unit.result}` },
    ],
    fixes: edit ? [editAndStart('drop-the-watchdog', `take WatchdogSec= out of ${edit.path}`, edit)] : [],
  };
}

export const killed = check({
  code: 'DT212',
  name: 'killed',
  causes: ['systemd.killed'],
  needs: ['engine', 'logs', 'service'],
  explains: [...consequences, 'DT207', 'DT801'],
  signatures: [...unitSignatures, ...kernelSignatures, watchdogSignature],
  find: ({ engine, logs, service }): Finding | undefined => {
    const unit = service.units.docker;
    const watched = byWatchdog(unit, logs.docker);
    if (watched) return watched;
    // where it was started again and answers, nothing is left to mend
    if (engine.state === 'up' || unit.active === 'active' || unit.result === 'timeout') return undefined;
    const words = lastMatch(logs.lastStart, unitSignatures);
    const result = ['signal', 'oom-kill', 'core-dump'].includes(unit.result);
    const stopped = unit.properties.get('ExecMainStatus') === '15';
    if ((!words && !result) || (stopped && unit.result !== 'oom-kill')) return undefined;
    const oom = lastMatch(logs.kernel, kernelSignatures.slice(0, 1));
    const byMemory = unit.result === 'oom-kill' || oom !== undefined || /OOM/.test(words?.entry.message ?? '');
    const settings = caps
      .flatMap((key) => effective(unit.settings, 'Service', key))
      .filter((s) => isLocal(s.path) && s.value !== 'infinity');
    const [setting] = settings;
    const edit =
      setting &&
      dropSettings(
        unit,
        settings.filter((s) => s.path === setting.path),
      );
    const shown: Cite = words
      ? citeLog(words.entry)
      : {
          source: `systemctl show ${unit.name}`,
          text: `Result=${unit.result} ExecMainCode=${unit.properties.get('ExecMainCode')} ExecMainStatus=${unit.properties.get('ExecMainStatus')}`,
        };
    const start: Fix = {
      id: 'start',
      title: 'start it again',
      risk: 'none',
      steps: startDaemon,
      note: 'Where memory is short it will be killed again: see which process takes it, `journalctl -k | grep -i oom`.',
    };
    return {
      code: 'DT212',
      cause: 'systemd.killed',
      severity: 'error',
      confidence: words || unit.result === 'oom-kill' ? 'certain' : 'likely',
      data: {
        how: byMemory ? 'for lack of memory' : `by signal ${words?.match.groups?.signal ?? unit.properties.get('ExecMainStatus') ?? ''}`,
      },
      cites: setting ? [citeSetting(setting), shown] : oom ? [shown, citeLog(oom.entry)] : [shown],
      fixes: edit ? [editAndStart('drop-the-cap', `take the limit out of ${edit.path}`, edit), start] : [start],
    };
  },
});
