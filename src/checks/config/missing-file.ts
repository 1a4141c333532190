import { setKey } from '../../dockerd/edit.ts';
import { nodeAt, parseJson } from '../../dockerd/json.ts';
import type { Finding } from '../../model/finding.ts';
import { citeConfig, citeLog } from '../cite.ts';
import { check } from '../define.ts';
import { editAndStart } from '../fixes.ts';
import { lastWords } from '../log.ts';
import { consequencesOfRefusal } from './problems.ts';

export const missingFile = check({
  code: 'DT112',
  name: 'named-file-missing',
  causes: ['daemon-json.missing-file'],
  needs: ['config', 'engine', 'logs'],
  explains: consequencesOfRefusal,
  signatures: [
    {
      pattern: /opening seccomp profile \((?<path>[^)]*)\) failed: open \S+: no such file or directory/,
      samples: [
        {
          text: 'failed to start daemon: opening seccomp profile (/etc/docker/seccomp.json) failed: open /etc/docker/seccomp.json: no such file or directory',
          seen: 'dockerd 26.1.5',
        },
      ],
      misses: [
        'failed to start daemon: opening seccomp profile (/etc/docker/seccomp.json) failed: open /etc/docker/seccomp.json: permission denied',
      ],
    },
  ],
  find: ({ config, engine, logs }) => {
    const text = config.text ?? '';
    const { root } = parseJson(text);
    const words = engine.state === 'up' ? undefined : lastWords(logs);
    return config.named
      .filter((file) => file.status === 'missing')
      .flatMap(({ key, path }): Finding[] => {
        const node = nodeAt(root, [key]);
        if (!node) return [];
        return [
          {
            code: 'DT112',
            cause: 'daemon-json.missing-file',
            severity: engine.state === 'up' ? 'warning' : 'error',
            confidence: 'certain',
            data: { key, path, file: config.path },
            cites: [citeConfig(config, node.offset, node.length, 'no such file'), ...(words ? [citeLog(words)] : [])],
            fixes: [
              editAndStart(
                'drop-the-key',
                `remove "${key}"; dockerd uses its built-in default`,
                { path: config.path, before: text, after: setKey(text, [key], undefined) },
                {
                  note: `To keep the setting, put the file back at ${path} instead.`,
                },
              ),
            ],
          },
        ];
      });
  },
});
