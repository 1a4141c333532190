import type { Finding, Fix, Step } from '../../model/finding.ts';
import { citeLog } from '../cite.ts';
import { check } from '../define.ts';
import { startDaemon } from '../fixes.ts';
import { lastMatch } from '../log.ts';
import { consequences } from '../systemd/settings.ts';

const signatures = [
  {
    pattern:
      /cannot create network \S+ \((?<bridge>[^)]*)\): conflicts with network|networks have same bridge name|could not delete the default "(?<name>[^"]+)" network|existing interface docker0 is not a bridge|bridge IPv4 \((?<have>[^)]*)\) does not match requested configuration (?<want>\S+)/,
    samples: [
      {
        text: 'failed to start daemon: Error initializing network controller: error creating default "bridge" network: cannot create network e6df46e3462f284f46bb95fe8bdfa5530dfb1451b2859e886896fcecffe0f00a (docker0): conflicts with network 34958e77236c09db2c3cbe6198a3eb085736a648650638a1295480847abcf4b6 (docker0): networks have same bridge name',
        seen: 'docker/for-linux#1512',
      },
      {
        text: 'failed to start daemon: Error initializing network controller: could not delete the default "bridge" network: network bridge id 1234 has active endpoints',
        seen: 'moby daemon/daemon_unix.go',
      },
      { text: 'bridge IPv4 (172.18.0.1) does not match requested configuration 172.17.0.1', seen: 'moby libnetwork/drivers/bridge' },
    ],
    misses: ['existing interface br0 is not a bridge'],
  },
];

/** What an earlier life of docker0 left behind: in the kernel, or in the daemon's network database. */
export const stateStale = check({
  code: 'DT609',
  name: 'state-stale',
  causes: ['network.state-stale'],
  needs: ['engine', 'logs', 'network', 'target'],
  explains: [...consequences, 'DT531'],
  signatures,
  find: ({ engine, logs, network, target }): Finding | undefined => {
    const words = lastMatch(logs.lastStart, signatures);
    if (engine.state === 'up' || !words) return undefined;
    const path = `${target.dataRoot}/network/files/local-kv.db`;
    const inKernel = /is not a bridge|does not match requested/.test(words.match[0]);
    const stop: Step = { run: ['systemctl', 'stop', 'docker.socket', 'docker.service'] };
    const dropLink: Fix = {
      id: 'drop-docker0',
      title: 'remove the interface docker0; dockerd makes it anew',
      risk: 'restarts-daemon',
      steps: [stop, { run: ['ip', 'link', 'delete', 'docker0'] }, ...startDaemon],
    };
    const moveAside: Fix = {
      id: 'move-aside',
      title: 'move the network database aside; dockerd makes a new one',
      risk: 'loses-data',
      steps: [stop, { run: ['mv', path, `${path}.broken`] }, ...startDaemon],
      note: 'Networks that were made by hand or by compose have to be made anew; images, containers and volumes stay.',
    };
    return {
      code: 'DT609',
      cause: 'network.state-stale',
      severity: 'error',
      confidence: 'certain',
      data: {
        path,
        where: inKernel
          ? 'The interface docker0 is not as the daemon wants it.'
          : "Both networks are records in the daemon's own database.",
      },
      cites: [
        citeLog(words.entry),
        ...network.addresses.filter((a) => a.device === 'docker0').map((a) => ({ source: 'ip -o addr show', line: a.line, text: a.text })),
      ],
      fixes: inKernel && network.docker0.exists ? [dropLink, moveAside] : [moveAside],
    };
  },
});
