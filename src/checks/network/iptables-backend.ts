import type { Evidence } from '../../../collectors/index.ts';
import type { Finding, Fix } from '../../model/finding.ts';
import { citeLog } from '../cite.ts';
import { check } from '../define.ts';
import { runAndStart, startDaemon } from '../fixes.ts';
import { lastMatch } from '../log.ts';
import { consequences } from '../systemd/settings.ts';
import { ownsNetwork } from './own.ts';
import { droppedBySet, hasDocker, hasDockerChain } from './rules.ts';

const legacySignatures = [
  {
    pattern: /\(legacy\): can't initialize ip6?tables table `(?<table>nat|filter|mangle)'|Module ip_tables not found/,
    sure: 'possible' as const,
    samples: [
      {
        text: "failed to create NAT chain DOCKER: iptables failed: iptables --wait -t nat -N DOCKER: iptables v1.8.13 (legacy): can't initialize iptables table `nat': Table does not exist (do you need to insmod?)",
        seen: 'chainguard-images/images#3126',
      },
    ],
    misses: [
      "iptables v1.8.3 (legacy): can't initialize iptables table `raw': Table does not exist (do you need to insmod?)",
      'iptables v1.8.7 (nf_tables): Could not fetch rule set generation id: Permission denied (you must be root)',
    ],
  },
];

const nftSignatures = [
  {
    pattern:
      /Failed to initialize nft: (?<why>[^()]+)|\(nf_tables\):\s+(?:RULE_(?:APPEND|INSERT|REPLACE)|CHAIN_(?:ADD|USER_ADD)|TABLE_ADD) failed|\(nf_tables\): Could not fetch rule set generation id: (?<reason>[^(]+)|table `(?<table>\w+)' is incompatible, use 'nft' tool/,
    samples: [
      {
        text: 'failed to create NAT chain DOCKER: iptables failed: iptables -t nat -N DOCKER: iptables: Failed to initialize nft: Protocol not supported',
        seen: 'moby/moby issues',
      },
      {
        text: 'iptables --wait -A DOCKER-ISOLATION-STAGE-1 -j RETURN: iptables v1.8.7 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain DOCKER-ISOLATION-STAGE-1',
        seen: 'microsoft/WSL#6655',
      },
      { text: "iptables v1.8.11 (nf_tables): table `nat' is incompatible, use 'nft' tool.", seen: 'iptables 1.8.11' },
    ],
    misses: ["iptables v1.8.7 (legacy): can't initialize iptables table `nat': Table does not exist (do you need to insmod?)"],
  },
];

/** Lets the names iptables and ip6tables lead to the other kind. */
function switchTo({ firewall }: Evidence['network'], kind: 'nft' | 'legacy'): Fix[] {
  if (firewall.programs.get(`iptables-${kind}`) === false) return [];
  const commands = ['iptables', 'ip6tables'].map((n) => ['update-alternatives', '--set', n, `/usr/sbin/${n}-${kind}`] as const);
  return [
    runAndStart(`use-${kind}`, `use iptables-${kind}`, commands, {
      note: 'On systems without update-alternatives the package iptables-nft or iptables-legacy decides.',
    }),
  ];
}

export const iptablesBackend = check({
  code: 'DT623',
  name: 'iptables-backend',
  causes: ['firewall.iptables-backend'],
  needs: ['engine', 'kernel', 'logs', 'network', 'target'],
  explains: [...consequences, 'DT721', 'DT625', 'DT626'],
  signatures: legacySignatures,
  find: (evidence): Finding | undefined => {
    const { engine, kernel, logs, network, target } = evidence;
    const { firewall } = network;
    const common = { code: 'DT623', cause: 'firewall.iptables-backend', severity: 'error' } as const;
    const version = { source: 'iptables --version', text: firewall.version || 'no answer' };
    if (engine.state !== 'up') {
      const words = lastMatch(logs.lastStart, legacySignatures);
      const works = firewall.tablesText !== undefined;
      // modules of another kernel on the disk: that is a kernel that was replaced, and not the kind of iptables
      const replaced = !works && kernel.installed.length > 0 && !kernel.installed.includes(kernel.release);
      if (!words || replaced) return undefined;
      return {
        ...common,
        confidence: works ? 'certain' : 'likely',
        data: { what: 'iptables is the legacy kind, and this kernel has only nf_tables' },
        cites: [citeLog(words.entry), version],
        fixes: switchTo(network, 'nft'),
      };
    }
    if (!ownsNetwork({ target }) || target.options.get('iptables')?.value === false) return undefined;
    const [other, name] = firewall.backend === 'legacy' ? ([firewall.nft, 'nf_tables'] as const) : ([firewall.legacy, 'legacy'] as const);
    if (!firewall.backend || !other) return undefined;
    const restart: Fix = {
      id: 'restart',
      title: 'restart the daemon: it makes its rules with the kind that is used now',
      risk: 'restarts-daemon',
      steps: startDaemon,
    };
    const elsewhere = hasDocker(other.tables, 'nat');
    if (
      elsewhere &&
      firewall.current &&
      !hasDocker(firewall.current.tables, 'nat') &&
      (name === 'nf_tables' || !hasDockerChain(firewall.tables, 'nat'))
    ) {
      return {
        ...common,
        confidence: 'certain',
        data: { what: `Docker's rules are of the ${name} kind, and iptables is now ${firewall.backend}` },
        cites: [version, { source: other.source, text: 'the chains of Docker are here' }],
        fixes: [restart],
      };
    }
    const drop = droppedBySet(evidence, other);
    if (!drop?.fate.by) return undefined;
    const clear: Fix = {
      id: 'clear-the-other-kind',
      title: `take the rules of the ${name} kind away`,
      risk: 'restarts-daemon',
      steps: [
        ...['-P FORWARD ACCEPT', '-F', '-t nat -F'].map(
          (args) =>
            ({ run: [`iptables-${name === 'legacy' ? 'legacy' : 'nft'}`, '-w', ...args.split(' ')] as [string, ...string[]] }) as const,
        ),
        ...startDaemon,
      ],
      note: 'Look first who made them: a firewall of the host that uses that kind makes them again.',
    };
    return {
      ...common,
      confidence: 'likely',
      data: { what: `rules of the ${name} kind stop ${drop.what}, and dockerd does not see them` },
      cites: [{ source: drop.source, line: drop.fate.by.line, text: drop.fate.by.text }, version],
      fixes: [clear],
    };
  },
});

export const nftIncompatible = check({
  code: 'DT624',
  name: 'nft-incompatible',
  causes: ['firewall.nft-incompatible'],
  needs: ['engine', 'logs', 'network'],
  explains: consequences,
  signatures: nftSignatures,
  find: ({ engine, logs, network }): Finding | undefined => {
    const words = engine.state === 'up' ? undefined : lastMatch(logs.lastStart, nftSignatures);
    if (!words) return undefined;
    const table = words.match.groups?.table;
    const native = network.firewall.tables.find((t) => t.family === 'ip' && t.name === table);
    const rename: Fix[] = native
      ? [
          runAndStart('drop-the-table', `remove the native table ip ${table}`, [['nft', 'delete', 'table', 'ip', native.name]], {
            note: 'Its own rules go with it: give the table another name in the file that loads it, and load it again.',
          }),
        ]
      : [];
    return {
      code: 'DT624',
      cause: 'firewall.nft-incompatible',
      severity: 'error',
      confidence: 'likely',
      data: {
        what: table
          ? `the nftables table ip ${table} holds rules that iptables cannot read`
          : 'the nf_tables kind of iptables does not work with this kernel',
      },
      cites: [
        citeLog(words.entry),
        { source: 'iptables --version', text: network.firewall.version || 'no answer' },
        ...(native ? [{ source: 'nft -a list ruleset', line: native.line, text: `table ip ${native.name}` }] : []),
      ],
      fixes: [...rename, ...switchTo(network, 'legacy')],
    };
  },
});
