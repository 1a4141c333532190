import { setKey } from '../../dockerd/edit.ts';
import { nodeAt, parseJson } from '../../dockerd/json.ts';
import { repairJson } from '../../dockerd/repair.ts';
import type { Finding } from '../../model/finding.ts';
import { citeConfig, citeLog, citeText } from '../cite.ts';
import { check } from '../define.ts';
import { editAndStart } from '../fixes.ts';
import { lastWords } from '../log.ts';
import { consequencesOfRefusal } from './problems.ts';

export const missingFile = check({
  code: 'DT112',
  name: 'named-file-missing',
  causes: ['daemon-json.missing-file', 'daemon-json.bad-value'],
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
    const dropKey = (key: string, note: string) =>
      editAndStart(
        'drop-the-key',
        `remove "${key}"; dockerd uses its built-in default`,
        { path: config.path, before: text, after: setKey(text, [key], undefined) },
        { note },
      );
    // dockerd reads the profile into its memory and looks into it when a container starts
    const broken = config.named.flatMap((file): Finding[] => {
      const problem = file.text === undefined ? undefined : parseJson(file.text).problem;
      const node = nodeAt(root, [file.key]);
      if (file.text === undefined || !problem || !node) return [];
      const repaired = repairJson(file.text);
      return [
        {
          code: 'DT112',
          cause: 'daemon-json.bad-value',
          severity: 'error',
          confidence: 'certain',
          data: {
            key: file.key,
            path: file.path,
            file: config.path,
            what: 'is no JSON',
            why: 'dockerd starts with it, and no container does.',
          },
          cites: [
            citeText(file.path, file.text, problem.offset, problem.length, problem.message),
            citeConfig(config, node.offset, node.length),
          ],
          fixes: [
            ...(repaired
              ? [
                  editAndStart('repair', `the smallest edit that mends ${file.path}`, {
                    path: file.path,
                    before: file.text,
                    after: repaired.text,
                  }),
                ]
              : []),
            dropKey(file.key, `To keep the setting, mend ${file.path} instead.`),
          ],
        },
      ];
    });
    const lost = config.named
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
            data: {
              key,
              path,
              file: config.path,
              what: 'does not exist',
              why: 'dockerd opens that file when it starts and stops when it cannot.',
            },
            cites: [citeConfig(config, node.offset, node.length, 'no such file'), ...(words ? [citeLog(words)] : [])],
            fixes: [dropKey(key, `To keep the setting, put the file back at ${path} instead.`)],
          },
        ];
      });
    return [...broken, ...lost];
  },
});
