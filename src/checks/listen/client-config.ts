import { setKey } from '../../dockerd/edit.ts';
import { nodeAt, parseJson } from '../../dockerd/json.ts';
import { repairJson } from '../../dockerd/repair.ts';
import type { Finding, Fix } from '../../model/finding.ts';
import { citeText } from '../cite.ts';
import { check } from '../define.ts';
import { unset } from './profile.ts';

export const clientConfig = check({
  code: 'DT312',
  name: 'client-config',
  causes: ['client.config'],
  needs: ['caller', 'client'],
  signatures: [
    {
      pattern: /(?:WARNING: Error )?(?:loading|parsing) config file(?:: | \()(?<file>\S+?)\)?:/,
      samples: [
        {
          text: 'WARNING: Error loading config file: /home/dev/.docker/config.json: open /home/dev/.docker/config.json: permission denied',
          seen: 'docker 20.10.24',
        },
      ],
    },
  ],
  find: ({ caller, client }): Finding | undefined => {
    const { configStat: file, folderStat: folder, configText: text, configPath: path } = client;
    const foreign = [file, folder].find((s) => s !== undefined && s.uid !== caller.uid);
    if (caller.uid !== 0 && foreign && path.startsWith(`${caller.home}/`)) {
      const folderPath = path.replace(/\/[^/]*$/, '');
      const own: Fix = {
        id: 'own-it',
        title: `give ${folderPath} to ${caller.user}`,
        risk: 'none',
        steps: [{ run: ['chown', '-R', `${caller.uid}:${caller.gid}`, folderPath] }],
      };
      return {
        code: 'DT312',
        cause: 'client.config',
        severity: client.configStatus === 'denied' ? 'error' : 'warning',
        confidence: 'certain',
        data: {
          path,
          what: `belongs to ${foreign.owner}, and ${caller.user} may not ${client.configStatus === 'denied' ? 'read' : 'write'} it`,
        },
        cites: [
          { source: foreign === file ? path : folderPath, text: `${foreign.type} ${foreign.mode} ${foreign.owner}:${foreign.group}` },
        ],
        fixes: [own],
      };
    }
    const problem = text === undefined ? undefined : parseJson(text).problem;
    if (text === undefined || !problem || problem.kind === 'empty') return undefined;
    const repaired = repairJson(text);
    return {
      code: 'DT312',
      cause: 'client.config',
      severity: 'error',
      confidence: 'certain',
      data: { path, what: `is no well-formed JSON: ${problem.message}` },
      cites: [citeText(path, text, problem.offset, problem.length)],
      fixes: repaired
        ? [
            {
              id: 'repair',
              title: 'the smallest edit that mends it',
              risk: 'none',
              steps: [{ edit: { path, before: text, after: repaired.text } }],
              verify: '`docker version` gives no warning about its configuration file',
            },
          ]
        : [],
    };
  },
});

export const credentialHelper = check({
  code: 'DT314',
  name: 'credential-helper',
  causes: ['client.credential-helper'],
  needs: ['client'],
  signatures: [
    {
      pattern:
        /error (?:getting|storing|erasing|listing) credentials - err: exec: "docker-credential-(?<name>[^"]+)": executable file not found/,
      samples: [
        {
          text: 'error getting credentials - err: exec: "docker-credential-desktop": executable file not found in $PATH, out: ``',
          seen: 'docker 26.1.5',
        },
      ],
    },
  ],
  find: ({ client }): Finding[] => {
    const text = client.configText;
    if (text === undefined || client.programsStatus !== 'looked') return [];
    const { value, root } = parseJson(text);
    if (typeof value !== 'object' || value === null) return [];
    const { credsStore, credHelpers } = value as { credsStore?: unknown; credHelpers?: unknown };
    const named: (readonly [string, (string | number)[]])[] = [
      ...(typeof credsStore === 'string' && credsStore !== '' ? [[credsStore, ['credsStore']] as const] : []),
      ...Object.entries(typeof credHelpers === 'object' && credHelpers !== null ? credHelpers : {}).map(
        ([registry, helper]) => [String(helper), ['credHelpers', registry]] as const,
      ),
    ].map(([name, path]) => [name, [...path]] as const);
    return named.flatMap(([name, path]): Finding[] => {
      const node = nodeAt(root, path);
      // docker-credential-pass keeps nothing before `pass init` has named a key
      const unset = name === 'pass' && client.passwordStore === 'missing';
      if ((client.helpers.includes(name) && !unset) || !node) return [];
      const bare = client.helpers.includes(name);
      return [
        {
          code: 'DT314',
          cause: 'client.credential-helper',
          severity: 'warning',
          confidence: 'certain',
          data: { name, path: client.configPath, key: path.join('.'), state: bare ? 'has no store yet' : 'is not installed' },
          cites: [
            citeText(
              client.configPath,
              text,
              node.offset,
              node.length,
              bare ? 'pass was not initialized' : `no docker-credential-${name} on this host`,
            ),
          ],
          fixes: [
            {
              id: 'drop-the-helper',
              title: 'do without the helper',
              risk: 'none',
              verify: '`docker-triage` no longer finds DT314',
              steps: [{ edit: { path: client.configPath, before: text, after: setKey(text, path, undefined) } }],
              note: 'The client then keeps credentials in its own file, readable for whoever reads that file.',
            },
          ],
        },
      ];
    });
  },
});

const number = (version: unknown) =>
  typeof version === 'string' && /^\d+\.\d+$/.test(version)
    ? Number(version.split('.')[0]) * 1000 + Number(version.split('.')[1])
    : undefined;

export const clientApiVersion = check({
  code: 'DT315',
  name: 'client-api-version',
  causes: ['client.api-version'],
  needs: ['client', 'engine'],
  signatures: [
    {
      pattern: /client version (?<client>[\d.]+) is too (?<how>old|new)\. (?:Minimum|Maximum) supported API version is (?<limit>[\d.]+)/,
      samples: [
        {
          text: 'Error response from daemon: client version 1.24 is too old. Minimum supported API version is 1.44, please upgrade your client to a newer version',
          seen: 'dockerd 29.0.0',
        },
      ],
    },
  ],
  find: ({ client, engine }): Finding | undefined => {
    const pinned = number(client.env.get('DOCKER_API_VERSION'));
    const least = number(engine.version?.MinAPIVersion);
    const most = number(engine.version?.ApiVersion);
    if (pinned === undefined || least === undefined || most === undefined || (pinned >= least && pinned <= most)) return undefined;
    const line = client.profile.find((l) => l.name === 'DOCKER_API_VERSION');
    return {
      code: 'DT315',
      cause: 'client.api-version',
      severity: 'error',
      confidence: 'certain',
      data: {
        pinned: client.env.get('DOCKER_API_VERSION') ?? '',
        least: String(engine.version?.MinAPIVersion),
        most: String(engine.version?.ApiVersion),
      },
      cites: [
        line
          ? { source: line.path, line: line.line, text: line.text }
          : { source: 'environment', text: `DOCKER_API_VERSION=${client.env.get('DOCKER_API_VERSION')}` },
      ],
      fixes: unset(client, 'DOCKER_API_VERSION'),
    };
  },
});
