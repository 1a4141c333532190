import { effective } from '../../dockerd/unit-file.ts';
import type { Finding, Step } from '../../model/finding.ts';
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
  find: ({ client, engine, service, socket, target }): Finding | undefined => {
    const daemon = service.units.docker;
    const nobody = engine.connect.status === 'missing' || engine.connect.status === 'failed';
    if (running(daemon.active) && nobody && socket.status !== 'unknown') {
      return {
        code: 'DT304',
        cause: 'listen.socket-missing',
        severity: 'error',
        confidence: 'certain',
        data: { path: socket.path ?? target.endpoint, why: socket.status === 'missing' ? 'does not exist' : 'has no listener' },
        cites: [
          { source: engine.endpoint, text: 'says' in engine.connect ? engine.connect.says : engine.connect.text, note: 'nobody listens' },
          { source: `systemctl show ${daemon.name}`, text: `ActiveState=${daemon.active} MainPID=${daemon.mainPid}` },
        ],
        fixes: [
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
    // by systemd's hands, which were told so in a drop-in
    const unit = service.units.socket;
    const streams = effective(unit.settings, 'Socket', 'ListenStream');
    const moved = streams.find((s) => s.path.includes('.d/') && !/^(?:\/var)?\/run\/docker\.sock$/.test(s.value));
    const back =
      moved && service.exec.some((word) => word.endsWith('fd://'))
        ? dropSettings(
            unit,
            unit.settings.filter((s) => s.path === moved.path && s.key === 'ListenStream'),
          )
        : undefined;
    return {
      code: 'DT304',
      cause: 'listen.socket-missing',
      severity: 'warning',
      confidence: 'certain',
      data: { path: client.endpoint, why: `is not among the hosts of the daemon: ${target.hosts.join(', ')}` },
      cites: [{ source: client.endpoint, text: 'no such socket' }, ...(moved ? [citeSetting(moved, 'systemd listens here')] : [])],
      fixes: back
        ? [
            {
              id: 'usual-path',
              title: `listen on ${client.endpoint.replace(/^unix:\/\//, '')} again`,
              risk: 'restarts-daemon',
              steps: [{ edit: back }, { run: ['systemctl', 'daemon-reload'] }, ...anew],
            },
          ]
        : [],
    };
  },
});
