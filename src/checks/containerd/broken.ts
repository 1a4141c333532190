import type { Finding, Fix } from '../../model/finding.ts';
import { citeLog } from '../cite.ts';
import { check } from '../define.ts';
import { lastMatch } from '../log.ts';
import { reinstall } from './runtime.ts';

const signatures = [
  {
    pattern: /fork\/exec (?<path>\S*(?:runc|runtime|shim|crun)\S*): (?<why>permission denied|exec format error|text file busy)/,
    samples: [
      {
        text: 'failed to start shim: start failed: : fork/exec /usr/bin/containerd-shim-runc-v2: permission denied: unknown',
        seen: 'dockerd 26.1.5',
      },
      { text: 'OCI runtime create failed: fork/exec /usr/bin/runc: exec format error: unknown', seen: 'containerd 1.7 go-runc' },
    ],
    misses: ['failed to start shim: start failed: : fork/exec /usr/bin/containerd-shim-runc-v2: no such file or directory: unknown'],
  },
  {
    pattern: /exec: "(?<path>[^"]*(?:runc|runtime|shim|crun)[^"]*)": (?<why>permission denied|exec format error)/,
    samples: [
      {
        text: 'unable to retrieve OCI runtime error (open /run/containerd/io.containerd.runtime.v2.task/moby/3f29/log.json: no such file or directory): exec: "/usr/local/bin/runc": permission denied: unknown',
        seen: 'containerd 1.7 go-runc',
      },
    ],
    misses: ['exec: "runc": executable file not found in $PATH: unknown'],
  },
  {
    pattern:
      /OCI runtime (?:create|exec|start) failed: .*(?:did not terminate success?fully|exec format error)|nvidia-container-cli: \w+ error|container_linux\.go:\d+: starting container process caused.*(?:runc|libseccomp|unknown version)/,
    samples: [
      {
        text: 'failed to create task for container: failed to create shim task: OCI runtime create failed: /usr/bin/runc did not terminate successfully: exit status 127: /usr/bin/runc: symbol lookup error: unknown',
        seen: 'containerd 1.7 go-runc',
      },
    ],
    sure: 'possible',
  },
] as const;

const executable = (mode: string) => (Number.parseInt(mode, 8) & 0o111) !== 0;

export const runtimeBroken = check({
  code: 'DT713',
  name: 'runtime-broken',
  causes: ['runtime.broken'],
  needs: ['caller', 'containerd', 'logs', 'target'],
  signatures,
  find: ({ caller, containerd, logs, target }): Finding[] => {
    const words = lastMatch(logs.lastStart, signatures.slice(0, 2));
    const { runc } = containerd;
    const usual = target.options.get('default-runtime')?.value ?? 'runc';
    return containerd.runtimes.flatMap(({ name, path, stat }): Finding[] => {
      const unfit =
        stat.type === 'directory' ? 'is a directory' : stat.bytes === 0 && stat.type === 'file' ? 'is an empty file' : undefined;
      const rights = stat.type === 'file' && !executable(stat.mode) ? `has mode ${stat.mode}, which nobody may run` : undefined;
      const says =
        name === 'runc' && runc.status === 'failed'
          ? `ends with code ${runc.exitCode}: ${runc.text.trim().split('\n').at(-1) ?? ''}`
          : name === 'runc' && runc.status === 'denied' && caller.uid === 0
            ? 'cannot be run'
            : undefined;
      const why = unfit ?? rights ?? says;
      if (!why) return [];
      const chmod: Fix = {
        id: 'make-executable',
        title: `let ${path} be run`,
        risk: 'none',
        steps: [{ run: ['chmod', '0755', path] }],
        verify: `\`${path} --version\` answers`,
      };
      const needed = name === 'runc' || name === usual || name.startsWith('containerd-shim');
      return [
        {
          code: 'DT713',
          cause: 'runtime.broken',
          severity: needed ? 'error' : 'warning',
          confidence: 'certain',
          data: { path, why },
          cites: [
            { source: path, text: `${stat.type} ${stat.mode} ${stat.owner}:${stat.group} ${stat.bytes} bytes` },
            ...('text' in runc && says ? [{ source: 'runc --version', text: runc.text.trim().split('\n')[0] ?? '' }] : []),
            ...(words ? [citeLog(words.entry)] : []),
          ],
          fixes: rights && !unfit ? [chmod] : containerd.packages.filter((p) => p.program === name).map(reinstall),
        },
      ];
    });
  },
});
