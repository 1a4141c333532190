import { check } from '../define.ts';

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
      return {
        code: 'DT304',
        cause: 'listen.socket-missing',
        severity: 'error',
        confidence: 'certain',
        data: { path: socket.path ?? target.endpoint, why: socket.status === 'missing' ? 'does not exist' : 'has no listener' },
        cites: [
          { source: engine.endpoint, text: 'says' in engine.connect ? engine.connect.says : engine.connect.text, note: 'nobody listens' },
          { source: `systemctl show ${unit.name}`, text: `ActiveState=${unit.active} MainPID=${unit.mainPid}` },
        ],
        fixes: [
          {
            id: 'restart',
            title: 'restart daemon and socket, which makes the socket anew',
            risk: 'restarts-daemon',
            steps: [
              { run: ['systemctl', 'stop', 'docker.service'] },
              { run: ['systemctl', 'restart', 'docker.socket'] },
              { run: ['systemctl', 'start', 'docker.service'] },
            ],
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
