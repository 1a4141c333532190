import { flagValue } from '../../../collectors/config.ts';
import { citeSetting } from '../cite.ts';
import { check } from '../define.ts';
import { editAndStart, runAndStart } from '../fixes.ts';
import { consequencesOfRefusal } from './problems.ts';

export const missingConfig = check({
  code: 'DT105',
  name: 'config-missing',
  causes: ['daemon-json.missing'],
  needs: ['config', 'service'],
  explains: consequencesOfRefusal,
  signatures: [
    {
      pattern: /unable to configure the Docker daemon with file \S+: open \S+: no such file or directory/,
      samples: [
        {
          text: 'unable to configure the Docker daemon with file /etc/docker/daemon.json: open /etc/docker/daemon.json: no such file or directory',
          seen: 'dockerd 28.5.2 --validate',
        },
      ],
      misses: ['unable to configure the Docker daemon with file /etc/docker/daemon.json: open /etc/docker/daemon.json: permission denied'],
    },
  ],
  find: ({ config, service }) => {
    const named = flagValue(config.argv, '--config-file');
    if (config.status !== 'missing' || !named) return undefined;
    const { execSetting } = service;
    const create = editAndStart('create-the-file', `create ${named} with no options set`, {
      path: named,
      before: null,
      after: '{}\n',
      mode: '0644',
    });
    const copy =
      config.path !== '/etc/docker/daemon.json'
        ? [runAndStart('copy-the-default', 'use a copy of /etc/docker/daemon.json', [['cp', '-p', '/etc/docker/daemon.json', named]])]
        : [];
    return {
      code: 'DT105',
      cause: 'daemon-json.missing',
      severity: 'error',
      confidence: 'certain',
      data: { path: named },
      cites: [execSetting ? citeSetting(execSetting, 'names a file that is absent') : { source: named, text: 'no such file' }],
      fixes: [create, ...copy],
    };
  },
});
