import { check } from '../define.ts';

export const notRunning = check({
  code: 'DT204',
  name: 'not-running',
  causes: ['systemd.not-running'],
  needs: ['service', 'engine'],
  explains: ['DT304'],
  find: ({ service, engine }) => {
    const { docker, socket } = service.units;
    if (!service.systemd || docker.load !== 'loaded' || docker.active !== 'inactive' || engine.state === 'up') return undefined;
    // a socket that systemd holds starts the daemon with the first connection
    if (socket.active === 'active' || service.jobs.some((j) => j.unit === docker.name)) return undefined;
    const disabled = docker.enabled === 'disabled';
    return {
      code: 'DT204',
      cause: 'systemd.not-running',
      severity: 'error',
      confidence: 'certain',
      data: { state: disabled ? 'stopped and disabled' : 'stopped', enabled: docker.enabled },
      cites: [
        { source: `systemctl show ${docker.name}`, text: `ActiveState=${docker.active} UnitFileState=${docker.enabled}` },
        { source: `systemctl show ${socket.name}`, text: `ActiveState=${socket.active} UnitFileState=${socket.enabled}` },
      ],
      fixes: [
        {
          id: 'start',
          title: disabled ? 'start it, now and at every boot' : 'start it',
          risk: 'none',
          steps: [
            ...(disabled ? [{ run: ['systemctl', 'enable', 'docker.service', 'docker.socket'] } as const] : []),
            { run: ['systemctl', 'start', 'docker.socket', 'docker.service'] },
          ],
        },
      ],
    };
  },
});
