import type { LogEntry } from '../../../collectors/logs.ts';
import { effective, splitWords } from '../../dockerd/unit-file.ts';
import type { Finding } from '../../model/finding.ts';
import { citeLog, citeSetting } from '../cite.ts';
import { check } from '../define.ts';
import { editAndStart } from '../fixes.ts';
import { lastMatch } from '../log.ts';
import { changeSetting, isLocal } from '../systemd/settings.ts';

const moduleSignatures = [
  {
    pattern: /Module (?<module>[\w-]+) not found in directory (?<folder>\/lib\/modules\/\S+)|could not open moddep file '(?<file>[^']+)'/,
    samples: [
      {
        text: 'Running modprobe bridge br_netfilter failed with message: modprobe: WARNING: Module bridge not found in directory /lib/modules/5.10.0-8-amd64: exit status 1',
        seen: 'moby libnetwork/drivers/bridge',
      },
    ],
    sure: 'possible',
  },
  {
    pattern:
      /Table does not exist \(do you need to insmod\?\)|Failed to initialize nft: Protocol not supported|failed to mount overlay: no such device|please ensure that br_netfilter kernel module is loaded/,
    samples: [
      {
        text: "iptables v1.8.7 (legacy): can't initialize iptables table `nat': Table does not exist (do you need to insmod?)",
        seen: 'iptables 1.8.7',
      },
      { text: 'failed to mount overlay: no such device', seen: 'dockerd 26.1.5' },
      {
        text: 'iptables/1.8.7 Failed to initialize nft: Protocol not supported',
        seen: 'https://github.com/qxhome/rk3568-kernel5.10-alldrivers/issues/2',
      },
    ],
    misses: ['failed to mount overlay: invalid argument'],
    sure: 'possible',
  },
  {
    pattern:
      /pair interfaces: operation not supported|[Ff]ailed to create bridge \S+ via netlink.*operation not supported|exec: "modprobe": executable file not found/,
    samples: [
      {
        text: 'failed to add the host (veth1d85371) <=> sandbox (vethbc264f6) pair interfaces: operation not supported',
        seen: 'https://github.com/moby/moby/issues/27426',
      },
    ],
    sure: 'possible',
  },
] as const;

const loud = (entry: LogEntry) => !/^(?:info|debug|trace|warn|warning)$/.test(entry.level);

export const modulesMissing = check({
  code: 'DT722',
  name: 'modules-missing',
  causes: ['kernel.modules-missing'],
  needs: ['engine', 'kernel', 'logs', 'service'],
  explains: ['DT204', 'DT206', 'DT304', 'DT523', 'DT621', 'DT623', 'DT522'],
  signatures: moduleSignatures,
  find: ({ engine, kernel, logs, service }): Finding | undefined => {
    const words = lastMatch(logs.lastStart.filter(loud), moduleSignatures);
    // without a folder for the running kernel where others have one, it was upgraded and not rebooted
    const other = kernel.installed.length > 0 && !kernel.installed.includes(kernel.release);
    if (engine.state === 'up' || !words || !kernel.release || other) return undefined;
    const none = kernel.installed.length === 0;
    const unit = service.units.docker;
    const { module } = words.match.groups ?? {};
    const asked = effective(unit.settings, 'Service', 'ExecStartPre').find(
      (s) => module && isLocal(s.path) && !s.value.startsWith('-') && /\bmodprobe\b/.test(s.value) && splitWords(s.value).includes(module),
    );
    const soft = asked && changeSetting(unit, asked, (text) => text.replace(/=\s*/, '=-'));
    return {
      code: 'DT722',
      cause: 'kernel.modules-missing',
      severity: 'error',
      confidence: none ? 'likely' : 'possible',
      data: { release: kernel.release, module: words.match.groups?.module ?? 'what dockerd needs' },
      cites: [
        citeLog(words.entry),
        ...(asked ? [citeSetting(asked, 'where it fails, dockerd is not run')] : []),
        { source: 'uname -r', text: kernel.release },
        {
          source: '/lib/modules',
          text: kernel.installed.join(' ') || 'empty',
          ...(none ? { note: 'this kernel has no modules here' } : {}),
        },
      ],
      fixes: soft ? [editAndStart('start-without-it', `let dockerd start where ${module} cannot be loaded`, soft)] : [],
    };
  },
});

const entropySignatures = [
  {
    pattern: /crypto\/rand: blocked for \d+ seconds|random: (?:dockerd|containerd): uninitialized urandom read/,
    samples: [{ text: 'crypto/rand: blocked for 60 seconds waiting to read random data from the kernel', seen: 'Go crypto/rand' }],
  },
];
const short = 64;

export const noEntropy = check({
  code: 'DT726',
  name: 'no-entropy',
  causes: ['kernel.no-entropy'],
  needs: ['engine', 'kernel', 'logs', 'service'],
  explains: ['DT204', 'DT207', 'DT304', 'DT801', 'DT802'],
  signatures: entropySignatures,
  find: ({ engine, kernel, logs, service }): Finding | undefined => {
    const words = lastMatch([...logs.lastStart, ...logs.kernel], entropySignatures);
    const waits = service.units.docker.active === 'activating' || engine.state === 'hung';
    const low = kernel.entropy !== undefined && kernel.entropy < short;
    if (engine.state === 'up' || !waits || (!low && !words)) return undefined;
    return {
      code: 'DT726',
      cause: 'kernel.no-entropy',
      severity: 'error',
      confidence: low && words ? 'certain' : low ? 'likely' : 'possible',
      data: { bits: kernel.entropy === undefined ? 'few' : String(kernel.entropy) },
      cites: [
        { source: '/proc/sys/kernel/random/entropy_avail', text: String(kernel.entropy ?? 'unknown') },
        ...(words ? [citeLog(words.entry)] : []),
      ],
      fixes: [],
    };
  },
});
