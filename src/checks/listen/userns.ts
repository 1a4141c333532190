import type { Config } from '../../../collectors/config.ts';
import { setKey } from '../../dockerd/edit.ts';
import { nodeAt, parseJson } from '../../dockerd/json.ts';
import type { Cite, Code, Fix } from '../../model/finding.ts';
import { citeConfig, citeLog } from '../cite.ts';
import { check } from '../define.ts';
import { editAndStart, runAndStart } from '../fixes.ts';
import { lastWords } from '../log.ts';
import { consequences } from '../systemd/settings.ts';

function place(config: Config): Cite {
  const node = nodeAt(parseJson(config.text ?? '').root, ['userns-remap']);
  return node ? citeConfig(config, node.offset, node.length) : { source: 'command line', text: '--userns-remap' };
}

function dropTheKey(config: Config): Fix[] {
  const before = config.text;
  if (before === undefined || !nodeAt(parseJson(before).root, ['userns-remap'])) return [];
  return [
    editAndStart(
      'drop-the-key',
      'do without user namespaces',
      { path: config.path, before, after: setKey(before, ['userns-remap'], undefined) },
      {
        note: 'Images and containers made under the remapped user lie in a folder of their own, and are not seen without it.',
      },
    ),
  ];
}

const explains: readonly Code[] = [...consequences, 'DT113'];

export const usernsNoUser = check({
  code: 'DT317',
  name: 'userns-no-user',
  causes: ['userns.no-user'],
  needs: ['accounts', 'config', 'engine', 'logs'],
  explains,
  signatures: [
    {
      pattern: /Error during [ug]id lookup for "(?<user>[^"]+)"|Uid \d+ has no entry in \/etc\/passwd/,
      samples: [
        {
          text: 'Error during uid lookup for "dockermap": getent unable to find entry "dockermap" in passwd database',
          seen: 'dockerd 26.1.5',
        },
      ],
      misses: ['Can\'t create ID mappings: no subuid ranges found for user "dockermap"'],
    },
  ],
  find: ({ accounts, config, engine, logs }) => {
    const { remap } = accounts;
    // the user of the value `default` is made by dockerd itself
    if (engine.state === 'up' || !remap || remap.user === 'dockremap') return undefined;
    const noGroup = remap.exists === true && remap.groupExists === false;
    if (remap.exists !== false && !noGroup) return undefined;
    const words = lastWords(logs);
    return {
      code: 'DT317',
      cause: 'userns.no-user',
      severity: 'error',
      confidence: 'certain',
      data: noGroup ? { what: 'group', name: remap.group ?? '' } : { what: 'user', name: remap.user },
      cites: [place(config), ...(words ? [citeLog(words)] : [])],
      fixes: dropTheKey(config),
    };
  },
});

export const usernsNoSubuid = check({
  code: 'DT318',
  name: 'userns-no-subuid',
  causes: ['userns.no-subuid'],
  needs: ['accounts', 'config', 'engine', 'logs'],
  explains,
  signatures: [
    {
      pattern: /(?:Can't create|error creating) ID mappings: (?:no subuid|no subgid)/,
      samples: [{ text: 'Can\'t create ID mappings: no subuid ranges found for user "dockermap"', seen: 'dockerd 26.1.5' }],
      misses: ['Error during uid lookup for "dockermap": getent unable to find entry "dockermap" in passwd database'],
    },
  ],
  find: ({ accounts, config, engine, logs }) => {
    const { remap } = accounts;
    if (engine.state === 'up' || remap?.exists !== true || (remap.subuid !== false && remap.subgid !== false)) return undefined;
    const words = lastWords(logs);
    const range = '100000-165535';
    const add = runAndStart(
      'add-ranges',
      `give ${remap.user} the ids ${range}`,
      [['usermod', '--add-subuids', range, '--add-subgids', range, remap.user]],
      {
        note: 'Another user may hold these ids already: look into /etc/subuid first.',
      },
    );
    return {
      code: 'DT318',
      cause: 'userns.no-subuid',
      severity: 'error',
      confidence: 'certain',
      data: { user: remap.user, file: remap.subuid === false ? '/etc/subuid' : '/etc/subgid' },
      cites: [
        place(config),
        { source: remap.subuid === false ? '/etc/subuid' : '/etc/subgid', text: `no line for ${remap.user}` },
        ...(words ? [citeLog(words)] : []),
      ],
      fixes: [...dropTheKey(config), add],
    };
  },
});
