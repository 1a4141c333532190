import type { Rootless } from '../../../collectors/rootless.ts';
import type { Finding, Fix } from '../../model/finding.ts';
import { citeLog } from '../cite.ts';
import { check } from '../define.ts';
import { lastMatch } from '../log.ts';

const rootlessSignatures = [
  {
    pattern: /\[rootlesskit:(?:parent|child ?)\] error: (?<why>.+)/,
    samples: [
      {
        text: '[rootlesskit:parent] error: failed to start the child: fork/exec /proc/self/exe: operation not permitted',
        seen: 'https://github.com/containerd/nerdctl/issues/3063',
      },
      {
        text: '[rootlesskit:parent] error: failed to setup UID/GID map: failed to compute uid/gid map: No subuid ranges found for user 1000 ("me")',
        seen: 'rootlesskit pkg/parent',
      },
    ],
  },
  {
    pattern:
      /(?<why>XDG_RUNTIME_DIR needs to be set and writable|could not get XDG_RUNTIME_DIR|HOME needs to be set and exist|rootlesskit needs to be installed|One of slirp4netns .* needs to be installed|This script must be executed as a non-privileged user|dockerd-rootless\.sh conflicts with containerd-rootless\.sh|rootless mode needs to be enabled for running with RootlessKit|error while connecting to RootlessKit API socket|apparmor_restrict_unprivileged_userns is set to 1|native\.cgroupdriver=systemd requires cgroup v2 for rootless mode)/,
    samples: [
      { text: 'XDG_RUNTIME_DIR needs to be set and writable', seen: 'moby contrib/dockerd-rootless.sh' },
      { text: 'rootlesskit needs to be installed', seen: 'moby contrib/dockerd-rootless.sh' },
      {
        text: 'error while connecting to RootlessKit API socket: dial unix /run/user/1000/dockerd-rootless/api.sock: connect: no such file or directory',
        seen: 'moby cmd/dockerd',
      },
    ],
    misses: ['Running in rootless mode. This mode has feature limitations.'],
  },
  {
    pattern:
      /newuidmap(?: \d+ \[[^\]]*\])? failed|\[ERROR\] (?:RootlessKit failed|Missing system requirements)|dockerd-rootless\S*: (?:command not found|No such file)/,
    samples: [
      {
        text: 'newuidmap 1234 [0 1000 1 1 100000 65536] failed: newuidmap: write to uid_map failed: Operation not permitted',
        seen: 'rootlesskit pkg/parent',
      },
    ],
  },
] as const;

/** What the host lacks, where it shows: the reason, the line that shows it, the command that mends it. */
function lackOf(rootless: Rootless, user: string): { why: string; source: string; text: string; fixes: Fix[] } | undefined {
  const restart = { run: ['systemctl', '--user', 'restart', 'docker.service'] } as const;
  if (rootless.newuidmap === false)
    return { why: 'newuidmap is not installed (package uidmap)', source: '/usr/bin/newuidmap', text: 'no such file', fixes: [] };
  if (rootless.subuid === false || rootless.subgid === false) {
    const range = '231072-296607';
    return {
      why: `${user} has no range of ids`,
      source: rootless.subuid === false ? '/etc/subuid' : '/etc/subgid',
      text: `no line for ${user}`,
      fixes: [
        {
          id: 'add-ranges',
          title: `give ${user} the ids ${range}`,
          risk: 'none',
          steps: [{ run: ['usermod', '--add-subuids', range, '--add-subgids', range, user] }],
          note: 'Another user may hold these ids already: look into /etc/subuid first. Then, as that user: `systemctl --user restart docker`.',
        },
      ],
    };
  }
  if (rootless.maxNamespaces === '0')
    return {
      why: 'the host allows no user namespaces',
      source: '/proc/sys/user/max_user_namespaces',
      text: '0',
      fixes: [
        { id: 'allow-namespaces', title: 'allow them', risk: 'none', steps: [{ run: ['sysctl', '-w', 'user.max_user_namespaces=28633'] }] },
      ],
    };
  if (rootless.clone === '0')
    return {
      why: 'only root may make user namespaces on this host',
      source: '/proc/sys/kernel/unprivileged_userns_clone',
      text: '0',
      fixes: [
        {
          id: 'allow-namespaces',
          title: 'allow users to make them',
          risk: 'none',
          steps: [{ run: ['sysctl', '-w', 'kernel.unprivileged_userns_clone=1'] }],
        },
      ],
    };
  if (rootless.apparmorRestricts) {
    const path = '/etc/apparmor.d/usr.bin.rootlesskit';
    return {
      why: 'AppArmor lets no program without a profile make user namespaces',
      source: '/proc/sys/kernel/apparmor_restrict_unprivileged_userns',
      text: '1',
      fixes: [
        {
          id: 'add-a-profile',
          title: 'give rootlesskit a profile that may',
          risk: 'none',
          steps: [
            {
              edit: {
                path,
                before: null,
                after:
                  'abi <abi/4.0>,\ninclude <tunables/global>\n\nprofile rootlesskit /usr/bin/rootlesskit flags=(unconfined) {\n  userns,\n  include if exists <local/rootlesskit>\n}\n',
                mode: '0644',
              },
            },
            { run: ['systemctl', 'restart', 'apparmor.service'] },
          ],
          note: `Where rootlesskit lies in another folder, write that path in the profile. Then, as the user: \`${restart.run.join(' ')}\`.`,
        },
      ],
    };
  }
  return undefined;
}

export const rootlessSetup = check({
  code: 'DT731',
  name: 'rootless-setup',
  causes: ['rootless.setup'],
  needs: ['caller', 'engine', 'logs', 'rootless'],
  explains: ['DT204', 'DT206', 'DT304', 'DT310', 'DT311'],
  outranks: ['DT318', 'DT724', 'DT513', 'DT723'],
  signatures: rootlessSignatures,
  find: ({ caller, engine, logs, rootless }): Finding | undefined => {
    const words = lastMatch(logs.lastStart, rootlessSignatures);
    const failed = rootless.active === 'failed' || rootless.result === 'exit-code';
    if (engine.state === 'up' || !rootless.installed || rootless.active === 'active' || (!words && !failed)) return undefined;
    const lack = lackOf(rootless, caller.user);
    if (!words && !lack) return undefined;
    return {
      code: 'DT731',
      cause: 'rootless.setup',
      severity: 'error',
      confidence: words && lack ? 'certain' : 'likely',
      data: { user: caller.user, why: lack?.why ?? words?.match.groups?.why ?? words?.match[0] ?? '' },
      cites: lack
        ? [{ source: lack.source, text: lack.text }, ...(words ? [citeLog(words.entry)] : [])]
        : [citeLog((words as NonNullable<typeof words>).entry)],
      fixes: lack?.fixes ?? [],
    };
  },
});

const snapSignatures = [
  {
    pattern: /error while creating mount source path '(?<path>[^']+)': mkdir \S+: read-only file system/,
    samples: [
      {
        text: "error while creating mount source path '/var/lib/docker': mkdir /var/lib/docker: read-only file system",
        seen: 'https://github.com/ruanbekker/docker-monitoring-stack-gpnc/issues/2',
      },
    ],
    misses: ['chmod /var/lib/docker: read-only file system'],
  },
  {
    pattern:
      /^snap\.(?<path>[\w-]+)\.[\w.-]*docker\S*\.service: (?:Main process exited|Failed with result)|cannot communicate with the snap|snap-confine has elevated permissions|\/var\/snap\/docker\/\S+: (?:permission denied|read-only file system)|mkdir \/var\/snap\/docker/,
    samples: [
      {
        text: 'snap.microk8s.daemon-docker.service: Main process exited, code=exited, status=1/FAILURE',
        seen: 'https://github.com/canonical/microk8s/issues/36',
      },
    ],
    misses: ['docker.service: Main process exited, code=exited, status=1/FAILURE'],
  },
] as const;

export const snapConfinement = check({
  code: 'DT732',
  name: 'snap-confinement',
  causes: ['snap.confinement'],
  needs: ['logs', 'target'],
  explains: ['DT204', 'DT206', 'DT304', 'DT106', 'DT113'],
  outranks: ['DT503'],
  signatures: snapSignatures,
  find: ({ logs, target }): Finding | undefined => {
    const words = lastMatch(logs.lastStart, snapSignatures);
    if (target.kind !== 'snap' || !words) return undefined;
    return {
      code: 'DT732',
      cause: 'snap.confinement',
      severity: 'error',
      confidence: 'likely',
      data: { path: words.match.groups?.path ?? 'a path of the host' },
      cites: [citeLog(words.entry)],
      fixes: [],
    };
  },
});

const desktopSignatures = [
  {
    pattern:
      /Docker Desktop (?:is unable to start|(?:is )?not running|stopped|starting|requires|failed|service .* not running|- (?:WSL|Unexpected))|running WSL command wsl\.exe|deploying WSL2 distributions|docker-desktop(?:-data)?\b.*(?:wsl|distro|vhdx)|(?:wsl|distro|vhdx).*docker-desktop(?:-data)?\b|WSL 2 (?:installation is incomplete|distro)|com\.docker\.(?:backend|service|driver|hyperkit|virtualization|diagnose)\b.*(?:fail|error|exit|crash)|dockerDesktopLinuxEngine|dockerDesktopWindowsEngine|docker_engine_windows/i,
    samples: [
      { text: 'Docker Desktop is unable to start', seen: 'Docker Desktop 4.40' },
      {
        text: 'ensuring data disk is available: exit code: 4294967295: running WSL command wsl.exe C:\\Windows\\System32\\wsl.exe --mount --bare --vhd',
        seen: 'https://github.com/docker/for-win/issues/14746',
      },
      {
        text: 'error during connect: Get "http://%2F%2F.%2Fpipe%2FdockerDesktopLinuxEngine/v1.45/containers/json": open //./pipe/dockerDesktopLinuxEngine: The system cannot find the file specified.',
        seen: 'docker 26.1.5 on Windows',
      },
    ],
    misses: ['Cannot connect to the Docker daemon at unix:///var/run/docker.sock. Is the docker daemon running?'],
  },
  {
    pattern:
      /(?:Could not access KVM kernel module|\/dev\/kvm: (?:No such file|Permission denied|no such file|permission denied)|KVM is not (?:available|enabled)|Hyper-V (?:is not|was not)|[Vv]irtuali[sz]ation (?:support (?:not|wasn't)|must be enabled|is not (?:enabled|supported))|Hardware assisted virtualization|qemu(?:-system\S*)?: .*(?:fail|error|could not)|[Hh]ypervisor (?:is not|framework))/,
    samples: [{ text: 'qemu-system-x86_64: failed to initialize kvm: Permission denied', seen: 'QEMU 7.2' }],
  },
] as const;

export const desktopVm = check({
  code: 'DT733',
  name: 'desktop-vm',
  causes: ['desktop.vm'],
  needs: ['engine', 'logs', 'rootless', 'target'],
  explains: ['DT304', 'DT310', 'DT311'],
  signatures: desktopSignatures,
  find: ({ engine, logs, rootless, target }): Finding | undefined => {
    if (target.kind !== 'desktop' || engine.state === 'up' || engine.clientPing.status === 'ok' || !rootless.desktop.installed)
      return undefined;
    const words = lastMatch(logs.lastStart, desktopSignatures);
    const noKvm = rootless.kvm.status === 'missing' || rootless.kvm.status === 'denied';
    return {
      code: 'DT733',
      cause: 'desktop.vm',
      severity: 'error',
      confidence: noKvm ? 'certain' : 'likely',
      data: { why: noKvm ? 'There is no /dev/kvm, which the machine needs.' : `Its unit is ${rootless.desktop.active || 'not running'}.` },
      cites: [
        { source: target.endpoint, text: 'nobody answers' },
        ...(noKvm ? [{ source: '/dev/kvm', text: rootless.kvm.status }] : []),
        ...(words ? [citeLog(words.entry)] : []),
      ],
      fixes: noKvm
        ? []
        : [
            {
              id: 'start-desktop',
              title: 'start Docker Desktop',
              risk: 'none',
              steps: [{ run: ['systemctl', '--user', 'start', 'docker-desktop.service'] }],
              verify: '`docker version` shows a server',
            },
          ],
    };
  },
});
