import { check } from '../define.ts';

export const notInstalled = check({
  code: 'DT216',
  name: 'not-installed',
  causes: ['docker.not-installed'],
  needs: ['client', 'config', 'service', 'engine', 'target'],
  explains: ['DT304', 'DT204', 'DT213', 'DT308', 'DT310'],
  find: ({ client, config, service, engine, target }) => {
    if (config.binary || service.exec.length > 0 || engine.state === 'up' || target.kind !== 'none') return undefined;
    // nobody looked, so nothing is known
    if (client.programsStatus !== 'looked') return undefined;
    const tool = client.programs.find((p) => p.endsWith('/docker'));
    return {
      code: 'DT216',
      cause: 'docker.not-installed',
      severity: 'error',
      confidence: 'certain',
      data: { client: tool ? `The client ${tool} is here, but it is only the client.` : 'The client is not here either.' },
      cites: [{ source: 'programs', text: tool ? `${tool}, no dockerd, no docker.service` : 'no docker, no dockerd, no docker.service' }],
      fixes: [],
    };
  },
});
