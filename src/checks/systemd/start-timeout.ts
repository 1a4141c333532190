import type { LogEntry } from '../../../collectors/logs.ts';
import type { Service } from '../../../collectors/service.ts';
import { effective, type UnitSetting } from '../../dockerd/unit-file.ts';
import type { Finding, Step } from '../../model/finding.ts';
import { citeLog, citeSetting } from '../cite.ts';
import { check } from '../define.ts';
import { editAndStart, startDaemon } from '../fixes.ts';
import { lastMatch } from '../log.ts';
import { consequences, dropSettings, milliseconds } from './settings.ts';

const signatures = [
  {
    pattern: /docker\.service: (?:start operation|State 'start') timed out|docker\.service: Start operation timed out/i,
    samples: [{ text: 'docker.service: start operation timed out. Terminating.', seen: 'systemd 257' }],
    misses: ["docker.service: State 'stop-sigterm' timed out. Killing."],
  },
];
const unheard = {
  pattern: /docker\.service: Got notification message from PID \d+, but reception (?:only permitted for main PID|is disabled)/,
  samples: [
    {
      text: 'docker.service: Got notification message from PID 412, but reception only permitted for main PID 410',
      seen: 'systemd 257',
    },
  ],
  misses: ['containerd.service: Got notification message from PID 412, but reception is disabled'],
};
const ready = { pattern: /Daemon has completed initialization/, samples: [] };
const tooShortMs = 60_000;
const notifyPath = '/etc/systemd/system/docker.service.d/notify-access.conf';

/** dockerd reported that it is ready, and systemd does not take its word: a child of what it started says it, or nobody may. */
function notHeard(service: Service, said: LogEntry, main: UnitSetting): Finding {
  const unit = service.units.docker;
  const access = effective(unit.settings, 'Service', 'NotifyAccess').at(-1);
  const edit = (access && dropSettings(unit, [access])) ?? {
    path: notifyPath,
    before: null,
    after: '[Service]\nNotifyAccess=all\n',
    mode: '0644',
  };
  // the unit kills its main process only: the dockerd below it lives on, and holds socket and pid file
  const left = service.processes
    .filter((p) => /(^|\/)dockerd$/.test(p.argv[0] ?? ''))
    .flatMap(({ pid }): Step[] => [
      { run: ['systemctl', 'stop', 'docker.socket', unit.name] },
      { run: ['kill', String(pid)] },
      { run: ['timeout', '40', 'tail', `--pid=${pid}`, '-f', '/dev/null'] },
    ]);
  return {
    code: 'DT207',
    cause: 'systemd.start-timeout',
    severity: 'error',
    confidence: 'certain',
    data: {
      why: access
        ? `has NotifyAccess=${access.value}, and so never hears that dockerd is ready`
        : 'hears that dockerd is ready from a child only',
      file: (access ?? main).path,
      key: (access ?? main).key,
    },
    cites: [citeSetting(access ?? main), citeLog(said)],
    fixes: [
      access
        ? editAndStart('drop-the-access', `take ${access.text.trim()} out of ${access.path}`, edit)
        : editAndStart('hear-children', 'let systemd hear the children of what it starts', edit, {
            steps: [{ edit }, ...left, ...startDaemon],
            note: 'A wrapper that ends with `exec dockerd ...` needs no such setting.',
          }),
    ],
  };
}

export const startTimeout = check({
  code: 'DT207',
  name: 'start-timeout',
  causes: ['systemd.start-timeout'],
  needs: ['service', 'logs', 'engine'],
  explains: consequences,
  signatures: [...signatures, unheard],
  find: ({ service, logs, engine }): Finding | undefined => {
    const unit = service.units.docker;
    if (unit.active === 'active') return undefined;
    const settings = ['TimeoutStartSec', 'TimeoutSec'].flatMap((key) => effective(unit.settings, 'Service', key));
    const last = settings.at(-1);
    const words = lastMatch(logs.lastStart, signatures) ?? lastMatch(logs.docker.slice(-200), signatures);
    // dockerd stays in the foreground: systemd would wait for it to fork, or to end, and meanwhile it even answers
    const type = effective(unit.settings, 'Service', 'Type').at(-1);
    if (type && /^(?:forking|oneshot|dbus)$/.test(type.value) && (words || unit.active === 'activating')) {
      const edit = dropSettings(unit, [type]);
      return {
        code: 'DT207',
        cause: 'systemd.start-timeout',
        severity: 'error',
        confidence: 'certain',
        data: { why: `is of Type=${type.value}, which dockerd is not`, file: type.path, key: type.key },
        cites: [citeSetting(type, 'dockerd is of the type notify'), ...(words ? [citeLog(words.entry)] : [])],
        fixes: edit ? [editAndStart('drop-the-type', `take ${type.text.trim()} out of ${type.path}`, edit)] : [],
      };
    }
    const recent = logs.docker.slice(-200);
    // systemd 257 says so for debugging only: a wrapper timed out whose dockerd had long been ready
    const wrapped = words !== undefined && service.exec.length > 0 && !/(^|\/)dockerd$/.test(service.exec[0] ?? '');
    const said =
      (words || unit.active === 'activating' ? lastMatch(recent, [unheard]) : undefined) ??
      (wrapped ? lastMatch(recent, [ready]) : undefined);
    if (said && service.execSetting) return notHeard(service, said.entry, service.execSetting);
    const now = lastMatch(logs.lastStart, signatures);
    if (engine.state === 'up' || !last || !now || milliseconds(last.value) > tooShortMs) return undefined;
    const edit = dropSettings(unit, [last]);
    return {
      code: 'DT207',
      cause: 'systemd.start-timeout',
      severity: 'error',
      confidence: 'certain',
      data: { why: `gets ${last.value} to start, which is too short`, file: last.path, key: last.key },
      cites: [citeSetting(last, 'shorter than a start takes'), citeLog(now.entry)],
      fixes: edit ? [editAndStart('drop-the-timeout', `take ${last.key}= out of ${last.path}`, edit)] : [],
    };
  },
});
