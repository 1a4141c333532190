import type { Finding } from '../../model/finding.ts';
import { citeLog } from '../cite.ts';
import { check } from '../define.ts';
import { startDaemon } from '../fixes.ts';
import { lastMatch } from '../log.ts';
import { consequences } from '../systemd/settings.ts';
import { citeOption } from './option.ts';

const signatures = [
  {
    pattern: /cannot restrict inter-container communication(?: or run without the userland proxy)?: (?<why>.+)/,
    samples: [
      {
        text: 'failed to start daemon: Error initializing network controller: error creating default "bridge" network: cannot restrict inter-container communication or run without the userland proxy: stat /proc/sys/net/bridge/bridge-nf-call-iptables: no such file or directory: set environment variable DOCKER_IGNORE_BR_NETFILTER_ERROR=1 to ignore',
        seen: 'moby 28 libnetwork/drivers/bridge',
      },
      {
        text: 'cannot restrict inter-container communication: please ensure that br_netfilter kernel module is loaded',
        seen: 'moby libnetwork/drivers/bridge before 28',
      },
    ],
    misses: ['Running modprobe bridge br_netfilter failed with message: modprobe: WARNING: Module bridge not found'],
  },
];

const path = '/etc/modules-load.d/br_netfilter.conf';

export const brNetfilter = check({
  code: 'DT613',
  name: 'br-netfilter',
  causes: ['kernel.modules-missing'],
  needs: ['config', 'engine', 'logs', 'network', 'service', 'target'],
  explains: consequences,
  signatures,
  find: (evidence): Finding | undefined => {
    const { engine, logs, network } = evidence;
    const words = engine.state === 'up' ? undefined : lastMatch(logs.lastStart, signatures);
    if (!words || network.bridgeFilter === 'present') return undefined;
    return {
      code: 'DT613',
      cause: 'kernel.modules-missing',
      severity: 'error',
      confidence: network.bridgeFilter === 'missing' ? 'certain' : 'likely',
      data: {},
      cites: [citeLog(words.entry), ...['icc', 'userland-proxy'].flatMap((key) => citeOption(evidence, key) ?? [])],
      fixes: [
        {
          id: 'load-the-module',
          title: 'load br_netfilter, now and at every boot',
          risk: 'restarts-daemon',
          steps: [
            { edit: { path, before: null, after: 'br_netfilter\n', mode: '0644' } },
            { run: ['modprobe', 'br_netfilter'] },
            ...startDaemon,
          ],
        },
      ],
    };
  },
});
