import type { Finding } from '../../model/finding.ts';
import { citeLog } from '../cite.ts';
import { check } from '../define.ts';
import { lastMatch } from '../log.ts';
import { spokenCheck } from '../messages.ts';

const signatures = [
  {
    pattern:
      /pair interfaces: operation not supported|Module (?<module>\S+) not found in directory|failed to mount overlay: no such device|Table does not exist \(do you need to insmod\?\)/,
    samples: [
      {
        text: 'failed to add the host (veth1d85371) <=> sandbox (vethbc264f6) pair interfaces: operation not supported',
        seen: 'https://github.com/moby/moby/issues/27426',
      },
      {
        text: "iptables v1.8.7 (legacy): can't initialize iptables table `nat': Table does not exist (do you need to insmod?)",
        seen: 'iptables 1.8.7',
      },
    ],
    sure: 'possible',
  },
] as const;

export const kernelNoReboot = check({
  code: 'DT721',
  name: 'kernel-no-reboot',
  causes: ['kernel.no-reboot'],
  needs: ['engine', 'kernel', 'logs'],
  explains: ['DT204', 'DT206', 'DT304', 'DT523', 'DT522', 'DT613', 'DT621', 'DT623', 'DT624'],
  signatures,
  find: ({ engine, kernel, logs }): Finding | undefined => {
    const words = lastMatch(logs.lastStart, signatures);
    if (!words || !kernel.release || kernel.installed.length === 0 || kernel.installed.includes(kernel.release)) return undefined;
    return {
      code: 'DT721',
      cause: 'kernel.no-reboot',
      severity: 'error',
      confidence: engine.state === 'up' ? 'likely' : 'certain',
      data: { release: kernel.release, installed: kernel.installed.join(', ') },
      cites: [
        { source: 'uname -r', text: kernel.release },
        { source: '/lib/modules', text: kernel.installed.join(' '), note: 'no folder for the kernel that runs' },
        citeLog(words.entry),
      ],
      fixes: [],
    };
  },
});

export const cgroupSetup = spokenCheck({
  code: 'DT723',
  name: 'cgroup-setup',
  cause: 'cgroup.setup',
  while: 'down',
  explains: ['DT204', 'DT206', 'DT304'],
  signatures: [
    {
      pattern:
        /Devices cgroup isn't mounted|Failed to parse cgroup information|systemd not running on this host, cannot use systemd cgroups manager|native\.cgroupdriver=systemd requires cgroup v2/,
      samples: [{ text: "failed to start daemon: Devices cgroup isn't mounted", seen: 'dockerd 20.10.24' }],
      misses: ['Unable to find memory controller'],
    },
  ],
});

export const lsmDenied = spokenCheck({
  code: 'DT724',
  name: 'lsm-denied',
  cause: 'lsm.denied',
  while: 'down',
  explains: ['DT204', 'DT206', 'DT304'],
  signatures: [
    {
      pattern:
        /AppArmor enabled on system but the (?<profile>\S+) profile could not be loaded|fork\/exec \S*apparmor_parser: no such file or directory|avc:\s+denied\s+\{[^}]*\}.*comm="(?:dockerd|containerd|runc)"/,
      samples: [
        {
          text: 'AppArmor enabled on system but the docker-default profile could not be loaded: exec: "apparmor_parser": executable file not found in $PATH',
          seen: 'moby daemon/apparmor_default.go',
        },
      ],
    },
  ],
});

export const limitsExhausted = spokenCheck({
  code: 'DT725',
  name: 'limits-exhausted',
  cause: 'limits.exhausted',
  while: 'any',
  severity: 'error',
  signatures: [
    {
      pattern:
        /too many open files|fork\/exec \S+: resource temporarily unavailable|pthread_create failed|inotify.*(?:no space left on device|too many)|join session keyring: .*disk quota exceeded/,
      samples: [{ text: 'failed to create fsnotify watcher: too many open files', seen: 'moby pkg/filenotify' }],
      misses: ['open file ulimit (1024) is far too small'],
    },
  ],
});
