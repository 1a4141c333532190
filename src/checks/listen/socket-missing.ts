import { effective } from '../../dockerd/unit-file.ts';
import type { Step } from '../../model/finding.ts';
import { citeSetting } from '../cite.ts';
import { check } from '../define.ts';
import { dropSettings } from '../systemd/settings.ts';

const anew: readonly Step[] = [
  { run: ['systemctl', 'stop', 'docker.service'] },
  { run: ['systemctl', 'restart', 'docker.socket'] },
  { run: ['systemctl', 'start', 'docker.service'] },
];

const running = (state: string) => state === 'active' || state === 'reloading';

export const socketMissing = check({
  code: 'DT304',
  name: 'socket-missing',
  causes: ['listen.socket-missing'],
  needs: ['caller', 'client', 'engine', 'service', 'socket', 'target'],
  find: ({ client, engine, service, socket, target }) => {
    const unit = service.units.docker;
    const nobody = engine.connect.status === 'missing' || engine.connect.status === 'failed';
    if (running(unit.active) && nobody && socket.status !== 'unknown') {
      // systemd listens for it, and was told to do so in another place
      const streams = effective(service.units.socket.settings, 'Socket', 'ListenStream');
      const usual = (path: string) => path.replace(/^\/var\/run\//, '/run/');
      const elsewhere =
        service.exec.some((word) => word.endsWith('fd://')) && streams.every((s) => usual(s.value) !== usual(socket.path ?? ''))
          ? streams
          : [];
      const [moved] = elsewhere;
      const back = moved?.path.includes('.d/')
        ? dropSettings(
            service.units.socket,
            service.units.socket.settings.filter((s) => s.path === moved.path && s.key === 'ListenStream'),
          )
        : undefined;
      return {
        code: 'DT304',
        cause: 'listen.socket-missing',
        severity: 'error',
        confidence: 'certain',
        data: { path: socket.path ?? target.endpoint, why: socket.status === 'missing' ? 'does not exist' : 'has no listener' },
        cites: [
          { source: engine.endpoint, text: 'says' in engine.connect ? engine.connect.says : engine.connect.text, note: 'nobody listens' },
          { source: `systemctl show ${unit.name}`, text: `ActiveState=${unit.active} MainPID=${unit.mainPid}` },
          ...elsewhere.map((s) => citeSetting(s, 'systemd listens here')),
        ],
        fixes: [
          ...(back
            ? [
                {
                  id: 'usual-path',
                  title: `listen on ${socket.path} again`,
                  risk: 'restarts-daemon' as const,
                  steps: [{ edit: back }, { run: ['systemctl', 'daemon-reload'] as const }, ...anew],
                },
              ]
            : []),
          {
            id: 'restart',
            title: 'restart daemon and socket, which makes the socket anew',
            risk: 'restarts-daemon',
            steps: anew,
          },
        ],
      };
    }
    // the daemon answers, but on another socket than the one where every client looks
    const lost =
      client.decidedBy === 'default' &&
      engine.state === 'up' &&
      engine.clientPing.status !== 'ok' &&
      engine.clientConnect.status === 'missing';
    if (!lost) return undefined;
    return {
      code: 'DT304',
      cause: 'listen.socket-missing',
      severity: 'warning',
      confidence: 'certain',
      data: { path: client.endpoint, why: `is not among the hosts of the daemon: ${target.hosts.join(', ')}` },
      cites: [{ source: client.endpoint, text: 'no such socket' }],
      fixes: [],
    };
  },
});
