import type { Finding, Fix } from '../../model/finding.ts';
import { citeLog } from '../cite.ts';
import { check } from '../define.ts';
import { startDaemon } from '../fixes.ts';
import { lastMatch } from '../log.ts';
import { consequences } from '../systemd/settings.ts';
import { isRecent } from './option.ts';
import { ownsNetwork } from './own.ts';
import { forwardsToDocker, hasDocker, hasDockerChain, hasDockerNft, hasNat, nftForwardsToDocker } from './rules.ts';

const signatures = [
  {
    pattern: /ip6?tables.*: No chain\/target\/match by that name/,
    samples: [
      {
        text: 'iptables failed: iptables --wait -t nat -A DOCKER -p tcp -d 0/0 --dport 80 -j DNAT --to-destination 172.17.0.2:80 ! -i docker0: iptables: No chain/target/match by that name.',
        seen: 'moby/moby#16816',
      },
    ],
    misses: ['iptables: Bad rule (does a matching rule exist in that chain?).'],
  },
];

const again: Fix = { id: 'restart', title: 'restart the daemon: it makes its rules again', risk: 'restarts-daemon', steps: startDaemon };

export const flushed = check({
  code: 'DT625',
  name: 'rules-flushed',
  causes: ['firewall.flushed'],
  needs: ['caller', 'engine', 'logs', 'network', 'target'],
  explains: consequences,
  signatures,
  find: ({ caller, engine, logs, network, target }): Finding | undefined => {
    const { current, nft, legacy, tables, tablesText, services, nftablesConf } = network.firewall;
    if (!ownsNetwork({ target })) return undefined;
    const words = lastMatch(logs.lastStart, signatures);
    if (engine.state !== 'up' || !current) {
      // what the rules are now is not known, or does not matter: only the daemon's own words count
      if (!words || (engine.state === 'up' && !isRecent(words.entry, caller))) return undefined;
      return {
        code: 'DT625',
        cause: 'firewall.flushed',
        severity: 'error',
        confidence: 'likely',
        data: { lost: 'a chain that dockerd had made is not there', who: services.length > 0 ? `${services.join(', ')} runs here.` : '' },
        cites: [citeLog(words.entry)],
        fixes: [again],
      };
    }
    if (target.options.get('iptables')?.value === false || target.options.get('bridge')?.value === 'none') return undefined;
    if (target.options.get('firewall-backend')?.value === 'nftables' && tablesText === undefined) return undefined;
    // a table that iptables cannot show may hold everything
    if (hasDockerNft(tables) || (tablesText === undefined && /use 'nft' tool/.test(current.text))) return undefined;
    const sets = [current, nft, legacy].flatMap((s) => (s ? [s] : []));
    const nat = sets.some((s) => hasDocker(s.tables, 'nat')) || hasDockerChain(tables, 'nat');
    const filter = sets.some((s) => hasDocker(s.tables, 'filter') && forwardsToDocker(s.tables)) || nftForwardsToDocker(tables);
    const masks = hasNat(network);
    const wantsMask = target.options.get('ip-masq')?.value !== false;
    const lost = [
      ...(nat ? [] : ['the chain DOCKER of the table nat']),
      ...(filter ? [] : ['the way from FORWARD to the chains of Docker']),
      ...(masks || !wantsMask ? [] : ['the address translation in POSTROUTING']),
    ];
    if (lost.length === 0) return undefined;
    const flush = nftablesConf?.split('\n').findIndex((l) => /^\s*flush ruleset/.test(l)) ?? -1;
    return {
      code: 'DT625',
      cause: 'firewall.flushed',
      severity: 'error',
      confidence: 'certain',
      data: { lost: lost.join(', '), who: services.length > 0 ? `${services.join(', ')} runs here.` : '' },
      cites: [
        { source: current.source, text: `missing: ${lost.join(', ')}` },
        ...(flush >= 0
          ? [{ source: '/etc/nftables.conf', line: flush + 1, text: 'flush ruleset', note: 'removes the rules of Docker too' }]
          : []),
      ],
      fixes: [again],
    };
  },
});
