import { check } from '../define.ts';
import { startDaemon } from '../fixes.ts';
import { lastWords } from '../log.ts';

export const needsReload = check({
  code: 'DT205',
  name: 'needs-reload',
  causes: ['systemd.needs-reload'],
  needs: ['service', 'engine', 'logs'],
  // systemd ran into its limit with files that are gone
  explains: ['DT204', 'DT206', 'DT304'],
  signatures: [
    {
      pattern: /docker\.service' changed on disk|changed on disk\. Run 'systemctl daemon-reload'/,
      samples: [
        {
          text: "Warning: The unit file, source configuration file or drop-ins of docker.service changed on disk. Run 'systemctl daemon-reload' to reload units.",
          seen: 'systemd 257',
        },
      ],
    },
  ],
  find: ({ service, engine, logs }) => {
    const { docker } = service.units;
    // dockerd itself was run, and said why it ended: the change of the file need not matter
    const stale = engine.state !== 'up' && docker.needsReload && docker.active === 'failed' && !lastWords(logs);
    const units = [service.units.docker, service.units.socket, service.units.containerd].filter((u) => u.needsReload);
    const [first] = units;
    if (!first) return undefined;
    return {
      code: 'DT205',
      cause: 'systemd.needs-reload',
      severity: stale ? 'error' : 'warning',
      confidence: 'certain',
      data: { units: units.map((u) => u.name).join(', ') },
      cites: [{ source: `systemctl show ${first.name}`, text: 'NeedDaemonReload=yes' }],
      fixes: [
        {
          id: 'daemon-reload',
          title: 'make systemd read its files again, and restart what changed',
          risk: 'restarts-daemon',
          steps: startDaemon,
        },
      ],
    };
  },
});
