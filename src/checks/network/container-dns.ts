import type { Evidence } from '../../../collectors/index.ts';
import { setKey } from '../../dockerd/edit.ts';
import { ADDRESS } from '../../dockerd/hidden.ts';
import { isLoopback, isPublicResolver } from '../../dockerd/resolv.ts';
import type { Cite, Finding } from '../../model/finding.ts';
import { citeLog } from '../cite.ts';
import { check } from '../define.ts';
import { editAndStart } from '../fixes.ts';
import { lastMatch } from '../log.ts';
import { citeOption, configEdit, isRecent } from './option.ts';

const signatures = [
  {
    pattern: /\[resolver\] failed to query (?:external )?DNS server|DNS resolver has no external nameservers/,
    samples: [
      {
        text: '[resolver] failed to query external DNS server: read udp 172.18.0.2:41022->10.0.0.2:53: i/o timeout',
        seen: 'moby libnetwork/resolver.go',
      },
      {
        text: '[resolver] failed to query DNS server: 10.0.0.2:53, query: ;example.com.\tIN\t A: read udp: i/o timeout',
        seen: 'dockerd 24',
      },
    ],
    misses: ['No non-localhost DNS nameservers are left in resolv.conf. Using default external servers'],
  },
];

const reads = ['caller', 'config', 'engine', 'logs', 'network', 'service', 'target'] as const;
type Read = Pick<Evidence, (typeof reads)[number]>;

interface Verdict {
  server: string;
  what: string;
  severity: Finding['severity'];
  confidence: Finding['confidence'];
  cites: readonly Cite[];
}

const dnsOf = ({ target }: Read) => {
  const dns = target.options.get('dns')?.value;
  return (Array.isArray(dns) ? dns : []).filter((d): d is string => typeof d === 'string');
};

/** A container cannot ask a resolver on the loopback of the host: on the default bridge dockerd gives it public servers in its place. */
function onlyOwn({ engine, network }: Read): Verdict | undefined {
  const { servers } = network.resolv;
  const [own] = servers;
  if (engine.state !== 'up' || !own || network.upstream.length > 0 || !servers.every((s) => isLoopback(s.address))) return undefined;
  const waiting = network.unanswered.find((u) => isPublicResolver(u.server));
  return {
    server: own.address,
    what: 'cannot be asked by containers, which get public servers in its place',
    severity: waiting ? 'error' : 'hint',
    confidence: waiting ? 'likely' : 'possible',
    cites: [
      { source: '/etc/resolv.conf', line: own.line, text: own.text, note: 'in a container that is the container' },
      ...(waiting ? [{ source: waiting.path, line: waiting.line, text: waiting.text }] : []),
    ],
  };
}

const askedServer = new RegExp(`(?:dns-server="?(?:udp|tcp):|->|DNS server: )\\[?(${ADDRESS.replace('+', '+?')})\\]?:53\\b`);

function judge(evidence: Read): Verdict | undefined {
  const { caller, config, logs, network } = evidence;
  const dns = dnsOf(evidence);
  const [first] = dns;
  const quoted = (note: string) => [citeOption(evidence, 'dns', note)].flatMap((c) => c ?? []);
  const words = lastMatch(logs.lastStart, signatures);
  const asked = words && askedServer.exec(words.entry.text)?.[1];
  if (words && isRecent(words.entry, caller) && (!asked || dns.length === 0 || dns.includes(asked))) {
    const server = asked ?? first ?? 'the DNS server';
    const what = 'did not answer containers';
    // one or two may be the weather
    const often = logs.lastStart.filter((e) => signatures.some((s) => s.pattern.test(e.message)) && isRecent(e, caller)).length > 2;
    const cites = [...quoted('asked by containers'), citeLog(words.entry)];
    return { server, what, severity: often ? 'error' : 'hint', confidence: often ? 'likely' : 'possible', cites };
  }
  if (!first) return onlyOwn(evidence);
  if (dns.every(isLoopback))
    return {
      server: first,
      what: 'is the container itself, seen from a container',
      severity: 'error',
      confidence: 'likely',
      cites: quoted('in a container that is the container'),
    };
  const waiting = network.unanswered.find((u) => dns.includes(u.server));
  if (waiting)
    return {
      server: waiting.server,
      what: 'leaves questions without an answer',
      severity: 'error',
      confidence: 'likely',
      cites: [...quoted('asked by containers'), { source: waiting.path, line: waiting.line, text: waiting.text }],
    };
  // the host asks somebody else, and the key was written last: it may be a choice, or a slip
  const host = network.resolv.servers;
  const [own] = host;
  const known = new Set([...host, ...network.upstream].map((s) => s.address));
  const written = Date.parse(config.stat?.mtime ?? '');
  const resolved = Date.parse(network.resolv.stat?.mtime ?? '');
  if (!own || isLoopback(own.address) || dns.some((d) => known.has(d) || isPublicResolver(d)) || written < resolved) return undefined;
  return {
    server: first,
    what: `is not the one that the host asks, ${own.address}`,
    severity: 'hint',
    confidence: 'possible',
    cites: [...quoted('only containers ask it'), { source: '/etc/resolv.conf', line: own.line, text: own.text }],
  };
}

export const containerDns = check({
  code: 'DT611',
  name: 'container-dns',
  causes: ['network.container-dns'],
  needs: reads,
  signatures,
  find: (evidence): Finding | undefined => {
    const verdict = judge(evidence);
    const [first, ...rest] = verdict?.cites ?? [];
    if (!verdict || !first) return undefined;
    const { config, network, target } = evidence;
    const own = network.resolv.servers.map((s) => s.address).filter((a) => !isLoopback(a));
    const servers = own.length > 0 ? own : network.upstream.map((s) => s.address);
    const fromFile = target.options.get('dns')?.from === 'file';
    const useHosts = configEdit(config, (text) => setKey(text, ['dns'], servers.slice(0, 3)));
    const drop = configEdit(config, (text) => setKey(text, ['dns'], undefined));
    return {
      code: 'DT611',
      cause: 'network.container-dns',
      severity: verdict.severity,
      confidence: verdict.confidence,
      data: { server: verdict.server, what: verdict.what },
      cites: [first, ...rest],
      fixes: [
        ...(fromFile && useHosts && servers.length > 0
          ? [editAndStart('use-the-hosts', `let containers ask ${servers.slice(0, 3).join(', ')}, as the host does`, useHosts)]
          : []),
        ...(fromFile && drop ? [editAndStart('drop-the-key', 'drop the key: containers then get the servers of the host', drop)] : []),
      ],
    };
  },
});
