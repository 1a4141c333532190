import { citeLog } from '../cite.ts';
import { check } from '../define.ts';
import { runAndStart } from '../fixes.ts';
import { lastWords } from '../log.ts';
import { consequencesOfRefusal } from './problems.ts';

export const notAFile = check({
  code: 'DT104',
  name: 'config-not-a-file',
  causes: ['daemon-json.not-a-file'],
  needs: ['config', 'engine', 'logs'],
  explains: consequencesOfRefusal,
  signatures: [
    {
      pattern:
        /unable to configure the Docker daemon with file \S+: (?:read \S+: is a directory|open \S+: too many levels of symbolic links)/,
      samples: [
        {
          text: 'unable to configure the Docker daemon with file /etc/docker/daemon.json: read /etc/docker/daemon.json: is a directory',
          seen: 'dockerd 26.1.5',
        },
        {
          text: 'unable to configure the Docker daemon with file /etc/docker/daemon.json: open /etc/docker/daemon.json: too many levels of symbolic links',
          seen: 'dockerd 26.1.5',
        },
      ],
      misses: ['unable to configure the Docker daemon with file /etc/docker/daemon.json: EOF'],
    },
  ],
  find: ({ config, engine, logs }) => {
    const { stat, path } = config;
    // a link that is read well, or leads to nothing, is as good as a file, or none
    const loop = stat?.type === 'link' && config.status === 'failed';
    if (!stat || stat.type === 'file' || (stat.type === 'link' && !loop)) return undefined;
    const words = engine.state === 'up' ? undefined : lastWords(logs);
    const what = loop ? 'a link that leads to no file' : stat.type === 'directory' ? 'a directory' : `a ${stat.type}`;
    return {
      code: 'DT104',
      cause: 'daemon-json.not-a-file',
      severity: 'error',
      confidence: 'certain',
      data: { path, what },
      cites: [
        { source: path, text: `${stat.type} ${stat.mode} ${stat.owner}:${stat.group}`, note: 'dockerd expects a file here' },
        ...(words ? [citeLog(words)] : []),
      ],
      fixes: [
        runAndStart('move-aside', `move the ${stat.type} aside; dockerd starts with its defaults`, [['mv', path, `${path}.not-a-file`]]),
      ],
    };
  },
});
