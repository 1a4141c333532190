import type { Evidence } from '../../../collectors/index.ts';
import type { Finding, Fix, Step } from '../../model/finding.ts';
import { citeLog } from '../cite.ts';
import { check } from '../define.ts';
import { runAndStart } from '../fixes.ts';
import { lastMatch } from '../log.ts';
import { consequences } from '../systemd/settings.ts';
import { ownsNetwork } from './own.ts';
import { type Dropped, droppedByNft, droppedBySet, hasDocker } from './rules.ts';

const words = (text: string) => [...text.matchAll(/"((?:[^"\\]|\\.)*)"|(\S+)/g)].map((m) => m[1] ?? m[2] ?? '');

/** Lets Docker's packets pass a base chain of nftables whose policy, or a later rule, drops them. */
const passes = ['iifname "docker0" accept', 'iifname "br-*" accept', 'ct state established,related accept', 'ct status dnat accept'];

function letThrough(conf: string | undefined, table: string, chain: string): Step[] {
  const lines = conf?.split('\n') ?? [];
  const opened = lines.findIndex((l) => new RegExp(`^\\s*table\\s+(?:inet|ip)\\s+${table}\\b`).test(l));
  const started = lines.findIndex((l, i) => i > opened && new RegExp(`^\\s*chain\\s+${chain}\\b`).test(l));
  const hook = lines.findIndex((l, i) => i >= started && /\bhook\s+forward\b/.test(l));
  if (conf === undefined || opened < 0 || started < 0 || hook < 0 || lines[hook]?.includes('}')) return [];
  const indent = /^\s*/.exec(lines[hook] ?? '')?.[0] ?? '';
  return [
    {
      edit: { path: '/etc/nftables.conf', before: conf, after: lines.toSpliced(hook + 1, 0, ...passes.map((p) => indent + p)).join('\n') },
    },
  ];
}

function fixesFor(drop: Dropped, conf: string | undefined): Fix[] {
  const text = drop.fate.by?.text ?? '';
  if (drop.where.kind === 'iptables') {
    const program = drop.where.set.source.replace(/-save$/, '');
    if (!text.startsWith('-A ')) return [];
    const [, ...rule] = words(text);
    return [
      {
        id: 'delete-the-rule',
        title: 'delete that rule',
        risk: 'none',
        steps: [{ run: [program, '-w', '-D', ...rule] }],
        note: 'Whoever made it makes it again: look in the firewall of the host, or in /etc/iptables.',
      },
    ];
  }
  const { family, table, chain } = drop.where;
  const edits = /^type /.test(text) ? letThrough(conf, table, chain) : [];
  return [
    {
      id: 'let-docker-through',
      title: `let the packets of containers pass ${family} ${table} ${chain}`,
      risk: 'none',
      steps: [
        ...edits,
        ...passes.toReversed().map((p) => ({ run: ['nft', 'insert', 'rule', family, table, chain, ...p.split(' ')] }) as Step),
      ],
      note:
        edits.length > 0
          ? 'The rules hold at once and after a boot.'
          : 'The rules hold until that table is loaded again: add them to the file that loads it.',
    },
  ];
}

const signatures = [
  {
    pattern:
      /ZONE_CONFLICT: '(?<device>[^']+)' already bound to (?:'(?<zone>[^']+)'|a zone)|INVALID_ZONE: docker|[Ff]irewalld: failed to add/,
    samples: [
      {
        text: 'failed to start daemon: Error initializing network controller: Error creating default "bridge" network: Failed to program NAT chain: ZONE_CONFLICT: \'docker0\' already bound to a zone',
        seen: 'moby/moby#41609',
      },
      { text: 'Firewalld: failed to add policy docker-forwarding', seen: 'moby 28 libnetwork/iptables' },
    ],
    misses: ['unable to initialize firewalld; using raw iptables instead'],
  },
];

/** firewalld has docker0 in a zone of its own choice, and dockerd may not put it into the zone docker. */
function zones({ engine, logs }: Pick<Evidence, 'engine' | 'logs'>): Finding | undefined {
  const words = engine.state === 'up' ? undefined : lastMatch(logs.lastStart, signatures);
  if (!words) return undefined;
  const { device = 'docker0', zone = 'trusted' } = words.match.groups ?? {};
  return {
    code: 'DT626',
    cause: 'firewall.interference',
    severity: 'error',
    confidence: 'certain',
    data: { what: 'what dockerd set up: firewalld has the bridge in another zone', source: 'firewall-cmd --get-active-zones' },
    cites: [citeLog(words.entry)],
    fixes: [
      runAndStart(
        'leave-the-zone',
        `take ${device} out of the zone ${zone}`,
        [
          ['firewall-cmd', '--permanent', `--zone=${zone}`, `--remove-interface=${device}`],
          ['firewall-cmd', '--reload'],
        ],
        { note: `\`firewall-cmd --get-zone-of-interface=${device}\` says which zone has it.` },
      ),
    ],
  };
}

export const interference = check({
  code: 'DT626',
  name: 'firewall-interference',
  causes: ['firewall.interference'],
  needs: ['engine', 'logs', 'network', 'target'],
  explains: [...consequences, 'DT610', 'DT611'],
  signatures,
  find: (evidence): Finding | undefined => {
    const { engine, network, target } = evidence;
    const { current, nftablesConf } = network.firewall;
    if (engine.state !== 'up') return zones(evidence);
    if (!ownsNetwork({ target })) return undefined;
    const own = current && hasDocker(current.tables, 'filter') ? droppedBySet(evidence, current) : undefined;
    const drop = own ?? droppedByNft(evidence);
    if (!drop?.fate.by) return undefined;
    return {
      code: 'DT626',
      cause: 'firewall.interference',
      severity: 'error',
      confidence: 'likely',
      data: { what: drop.what, source: drop.source },
      cites: [{ source: drop.source, line: drop.fate.by.line, text: drop.fate.by.text }],
      fixes: fixesFor(drop, nftablesConf),
    };
  },
});
