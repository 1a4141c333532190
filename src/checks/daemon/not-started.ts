import type { Finding } from '../../model/finding.ts';
import { check } from '../define.ts';

/** Nobody runs dockerd on a host without systemd, and nothing tells why. With systemd, the state of the unit tells more. */
export const notStarted = check({
  code: 'DT809',
  name: 'not-started',
  causes: ['daemon.not-running'],
  needs: ['config', 'engine', 'service', 'target'],
  explains: ['DT304'],
  residual: true,
  find: ({ config, engine, service, target }): Finding | undefined => {
    const runs = service.processes.some((p) => /(^|\/)dockerd$/.test(p.argv[0] ?? ''));
    if (service.systemd || runs || engine.state !== 'down' || target.kind !== 'rootful' || !config.binary) return undefined;
    const { initScript } = service;
    return {
      code: 'DT809',
      cause: 'daemon.not-running',
      severity: 'error',
      confidence: 'likely',
      data: { binary: config.binary },
      cites: [{ source: 'ps', text: 'no dockerd among the processes' }],
      fixes: initScript ? [{ id: 'start', title: 'start it', risk: 'none', steps: [{ run: ['service', 'docker', 'start'] }] }] : [],
    };
  },
});
