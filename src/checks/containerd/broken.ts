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

// ELF, and a script with its interpreter; the machine stands at the byte 18 of an ELF header
const elf = '7f454c46';
const script = '2321';
const machine = (head: string) => head.slice(36, 40);

/** What a file is that the kernel refuses to run: a web page in the place of a download, a program of another machine. */
function noProgram(head: string | undefined, own: string | undefined): string | undefined {
  if (!head || head.startsWith(script)) return undefined;
  if (!head.startsWith(elf)) return 'is no program';
  return own?.startsWith(elf) && machine(head).length === 4 && machine(own) !== machine(head)
    ? 'is a program of another kind of machine'
    : undefined;
}

// where containerd looks a program up that has no path, as systemd starts it
const order = ['/usr/local/sbin/', '/usr/local/bin/', '/usr/sbin/', '/usr/bin/', '/sbin/', '/bin/'];
const rank = (path: string) => order.findIndex((folder) => path.startsWith(folder) && !path.slice(folder.length).includes('/'));

/** Another file of the name, found before the one that a package brought: out of the way, it hides that one no longer. */
const moveAside = (path: string): Fix => ({
  id: 'move-aside',
  title: `move ${path} aside, so that the one of the package is found`,
  risk: 'none',
  steps: [{ run: ['mv', path, `${path}.not-a-program`] }],
  verify: '`docker run --rm busybox true` ends without an error',
});

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
    return containerd.runtimes.flatMap(({ name, path, stat, head }): Finding[] => {
      const unfit =
        stat.type === 'directory'
          ? 'is a directory'
          : stat.bytes === 0 && stat.type === 'file'
            ? 'is an empty file'
            : noProgram(head, containerd.ownHead);
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
      const first = !containerd.runtimes.some((r) => r.name === name && rank(r.path) >= 0 && rank(r.path) < rank(path));
      const needed = first && (name === 'runc' || name === usual || name.startsWith('containerd-shim'));
      const packaged = containerd.packages.filter((p) => p.program === name);
      const hides =
        unfit &&
        packaged.length > 0 &&
        !packaged.some((p) => p.path === path) &&
        containerd.runtimes.some((r) => r.name === name && r.path !== path);
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
          fixes: rights && !unfit ? [chmod] : hides ? [moveAside(path)] : packaged.map(reinstall),
        },
      ];
    });
  },
});
