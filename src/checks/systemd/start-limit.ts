import { citeLog } from '../cite.ts';
import { check } from '../define.ts';
import { startDaemon } from '../fixes.ts';

export const startLimit = check({
  code: 'DT206',
  name: 'start-limit',
  causes: ['systemd.start-limit'],
  needs: ['service', 'engine', 'logs', 'validate'],
  explains: ['DT304'],
  signatures: [
    {
      pattern: /docker\.service: Start request repeated too quickly/,
      samples: [{ text: 'docker.service: Start request repeated too quickly.', seen: 'systemd 257' }],
      sure: 'possible',
      misses: ['docker.service: Scheduled restart job, restart counter is at 2.'],
    },
  ],
  find: ({ service, engine, logs, validate }) => {
    const { docker, socket } = service.units;
    if (docker.active !== 'failed' || engine.state === 'up') return undefined;
    const said = logs.docker.findLast((e) => /docker\.service: Start request repeated too quickly/.test(e.message));
    if (!said && docker.result !== 'start-limit-hit' && socket.result !== 'service-start-limit-hit') return undefined;
    return {
      code: 'DT206',
      cause: 'systemd.start-limit',
      severity: 'error',
      confidence: validate.verdict === 'accepted' ? 'likely' : 'possible',
      data: {},
      cites: [
        said ? citeLog(said) : { source: `systemctl show ${docker.name}`, text: `ActiveState=${docker.active} Result=${docker.result}` },
      ],
      fixes: [{ id: 'reset-failed', title: 'forget the failures and start it', risk: 'none', steps: startDaemon }],
    };
  },
});
