import type { Evidence } from '../../../collectors/index.ts';
import { setKey } from '../../dockerd/edit.ts';
import { nodeAt, parseJson } from '../../dockerd/json.ts';
import type { Finding, Fix } from '../../model/finding.ts';
import { citeConfig } from '../cite.ts';
import { problemCheck } from '../config/problems.ts';
import { check } from '../define.ts';
import { editAndStart } from '../fixes.ts';

export const runtimeUndefined = problemCheck('DT712', 'runtime-undefined', ['runtime.undefined']);

const needed = ['runc', 'containerd-shim-runc-v2'];

type Package = Evidence['containerd']['packages'][number];

export const reinstall = ({ name, path, manager }: Package): Fix => ({
  id: 'reinstall',
  title: `install the package ${name} again, which brings ${path}`,
  risk: 'none',
  steps: [{ run: manager === 'apt' ? ['apt-get', 'install', '--reinstall', '-y', name] : ['dnf', 'reinstall', '-y', name] }],
  verify: `\`${path} --version\` answers`,
  note: 'Containers that run go on. Find out first who moved the program away.',
});

const useRunc = ({ path, text = '' }: Evidence['config']): Fix =>
  editAndStart(
    'use-runc',
    'let containers run with runc',
    { path, before: text, after: setKey(text, ['default-runtime'], undefined) },
    {
      note: 'Containers that were made with the other runtime want it still: make those anew, or install its program.',
    },
  );

export const runtimeMissing = check({
  code: 'DT711',
  name: 'runtime-missing',
  causes: ['runtime.binary-missing'],
  needs: ['client', 'config', 'containerd', 'target'],
  signatures: [
    {
      pattern:
        /exec: "(?<program>runc|containerd-shim-runc-v2)": executable file not found|fork\/exec (?<path>\S*containerd-shim\S*): no such file or directory|runtime "(?<runtime>[^"]+)" binary not installed/,
      samples: [
        {
          text: 'failed to create task for container: failed to start shim: start failed: : fork/exec /usr/bin/containerd-shim-runc-v2: no such file or directory: unknown',
          seen: 'dockerd 26.1.5',
        },
        {
          text: 'unable to retrieve OCI runtime error (open /run/containerd/io.containerd.runtime.v2.task/moby/3f29/log.json: no such file or directory): exec: "runc": executable file not found in $PATH: unknown',
          seen: 'dockerd 26.1.5',
        },
      ],
    },
  ],
  find: ({ client, config, containerd, target }): Finding[] => {
    const looked = client.programsStatus === 'looked' && config.binary !== undefined && target.kind === 'rootful';
    const absent = looked ? needed.filter((name) => !client.programs.some((p) => p.endsWith(`/${name}`))) : [];
    const root = parseJson(config.text ?? '').root;
    return [
      ...absent.map(
        (name): Finding => ({
          code: 'DT711',
          cause: 'runtime.binary-missing',
          severity: 'error',
          confidence: 'certain',
          data: { name },
          cites: [
            { source: 'programs', text: `no ${name} in /usr/bin, /usr/sbin, /usr/local/bin`, note: 'every start of a container needs it' },
            ...containerd.packages
              .filter((p) => p.program === name)
              .map((p) => ({ source: `package ${p.name}`, text: p.path, note: 'where the package puts it' })),
          ],
          fixes: containerd.packages.filter((p) => p.program === name).map(reinstall),
        }),
      ),
      ...containerd.missingRuntimes.map(({ name, path }): Finding => {
        const node = nodeAt(root, ['runtimes', name, 'path']) ?? nodeAt(root, ['runtimes', name, 'runtimeType']);
        const isDefault = target.options.get('default-runtime')?.value === name;
        return {
          code: 'DT711',
          cause: 'runtime.binary-missing',
          severity: isDefault ? 'error' : 'warning',
          confidence: 'certain',
          data: { name: path },
          cites: [node ? citeConfig(config, node.offset, node.length, 'no such program') : { source: path, text: 'no such program' }],
          fixes: isDefault && nodeAt(root, ['default-runtime']) ? [useRunc(config)] : [],
        };
      }),
    ];
  },
});
