import { effective } from '../../dockerd/unit-file.ts';
import { citeLog, citeSetting } from '../cite.ts';
import { check } from '../define.ts';
import { editAndStart } from '../fixes.ts';
import { lastMatch } from '../log.ts';
import { consequences, dropSettings, milliseconds } from './settings.ts';

const signatures = [
  {
    pattern: /docker\.service: (?:start operation|State 'start') timed out|docker\.service: Start operation timed out/i,
    samples: [{ text: 'docker.service: start operation timed out. Terminating.', seen: 'systemd 257' }],
    misses: ["docker.service: State 'stop-sigterm' timed out. Killing."],
  },
];
const tooShortMs = 60_000;

export const startTimeout = check({
  code: 'DT207',
  name: 'start-timeout',
  causes: ['systemd.start-timeout'],
  needs: ['service', 'logs', 'engine'],
  explains: consequences,
  signatures,
  find: ({ service, logs, engine }) => {
    const unit = service.units.docker;
    if (engine.state === 'up' || unit.active === 'active') return undefined;
    const settings = ['TimeoutStartSec', 'TimeoutSec'].flatMap((key) => effective(unit.settings, 'Service', key));
    const last = settings.at(-1);
    const words = lastMatch(logs.lastStart, signatures);
    if (!last || !words || milliseconds(last.value) > tooShortMs) return undefined;
    const edit = dropSettings(unit, [last]);
    return {
      code: 'DT207',
      cause: 'systemd.start-timeout',
      severity: 'error',
      confidence: 'certain',
      data: { value: last.value, file: last.path, key: last.key },
      cites: [citeSetting(last, 'shorter than a start takes'), citeLog(words.entry)],
      fixes: edit ? [editAndStart('drop-the-timeout', `take ${last.key}= out of ${last.path}`, edit)] : [],
    };
  },
});
