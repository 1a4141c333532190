import type { Evidence } from '../../../collectors/index.ts';
import { type Cidr, hostCidr, networkText, parseCidr, within } from '../../dockerd/address.ts';
import { setKey } from '../../dockerd/edit.ts';
import { bridgeAddress, freeRange, poolsOf } from '../../dockerd/pools.ts';
import { overlap, type Route } from '../../dockerd/routes.ts';
import type { Cite, Finding, Fix } from '../../model/finding.ts';
import { citeLog } from '../cite.ts';
import { check } from '../define.ts';
import { editAndStart } from '../fixes.ts';
import { lastMatch } from '../log.ts';
import { consequences } from '../systemd/settings.ts';
import { citeOption, configEdit } from './option.ts';
import { dockerRoutes, othersRoutes, remoteServers, takenNetworks } from './own.ts';

const signatures = [
  {
    pattern: /Pool overlaps with other one on this address space/,
    samples: [
      {
        text: 'failed to start daemon: Error initializing network controller: error creating default "bridge" network: Pool overlaps with other one on this address space',
        seen: 'moby libnetwork/ipams/defaultipam',
      },
    ],
    misses: ['all predefined address pools have been fully subnetted'],
  },
];

const reads = ['config', 'engine', 'logs', 'network', 'service', 'target'] as const;
type Read = Pick<Evidence, (typeof reads)[number]>;

/** A network of Docker, by the route to it or as `bip` wants it. */
interface Own {
  name: string;
  network: Cidr;
  cite: Cite;
}

/** What a network of Docker hides. `hard`: the host itself needs it. */
interface Hidden {
  own: Own;
  what: string;
  cite: Cite;
  hard: boolean;
}

function ownNetworks(evidence: Read): Own[] {
  const { network, target } = evidence;
  const routes = dockerRoutes(evidence).map((r) => ({
    name: r.device ?? '',
    network: r.network,
    cite: citeRoute(network.routesSource, r),
  }));
  const bip = target.options.get('bip')?.value;
  const wanted = typeof bip === 'string' && target.options.get('bip')?.from !== 'default' ? parseCidr(bip) : undefined;
  const cite = wanted && citeOption(evidence, 'bip');
  if (!wanted || wanted.v6 || !cite) return routes;
  return [{ name: 'docker0', network: wanted, cite }, ...routes.filter((r) => r.name !== 'docker0')];
}

const citeRoute = (source: string, { line, text }: Route, note?: string): Cite => ({ source, line, text, ...(note ? { note } : {}) });

function hiddenBy(own: Own, evidence: Read): Hidden[] {
  const { network } = evidence;
  const foreign = othersRoutes(evidence).filter((r) => r.table === 'main' && r.network.prefix >= 8);
  const gateways = network.routes.filter((r) => r.network.prefix === 0 && r.via);
  const inside = (address: string) => {
    const host = hostCidr(address);
    return host !== undefined && within(host, own.network) === true;
  };
  const clashes = evidence.engine.state !== 'up' && lastMatch(evidence.logs.lastStart, signatures) !== undefined;
  return [
    ...dockerRoutes(evidence)
      .filter((r) => clashes && own.name === 'docker0' && r.device !== 'docker0' && overlap(r.network, own.network))
      .map((r) => ({ own, what: `the network ${r.destination} of Docker itself`, cite: citeRoute(network.routesSource, r), hard: true })),
    ...remoteServers(evidence)
      .filter((s) => inside(s.address))
      .map(({ address, source, line, text }) => ({
        own,
        what: `the DNS server ${address}`,
        cite: { source, ...(line ? { line } : {}), text },
        hard: true,
      })),
    ...gateways
      .filter((r) => inside(r.via ?? ''))
      .map((r) => ({ own, what: `the gateway ${r.via}`, cite: citeRoute(network.routesSource, r), hard: true })),
    ...foreign
      .filter((r) => overlap(r.network, own.network))
      .map((r) => ({
        own,
        what: `a part of ${r.destination}, which lies behind ${r.via ?? r.device ?? 'another interface'}`,
        cite: citeRoute(network.routesSource, r),
        hard: r.scope === 'link' && r.proto === 'kernel' && within(r.network, own.network) === true,
      })),
  ];
}

function moveAway(evidence: Read, docker0: Own | undefined): Fix[] {
  const { config, target } = evidence;
  const taken = takenNetworks(evidence);
  const range = freeRange(taken);
  if (!range || !docker0) return [];
  const named = target.options.get('bip')?.from === 'file';
  const bip = bridgeAddress(range, named ? docker0.network.prefix : 24);
  const pools = target.options.get('default-address-pools');
  const foreign = othersRoutes(evidence).filter((r) => r.network.prefix >= 8);
  const poolsToo = pools?.from !== 'flag' && !named && poolsOf(pools?.value).some((p) => foreign.some((r) => overlap(r.network, p.base)));
  const edit = configEdit(config, (text) => {
    const moved = setKey(text, ['bip'], bip);
    const clean = target.options.get('fixed-cidr')?.from === 'file' ? setKey(moved, ['fixed-cidr'], undefined) : moved;
    return poolsToo ? setKey(clean, ['default-address-pools'], [{ base: networkText(range), size: 24 }]) : clean;
  });
  if (!edit || target.options.get('bip')?.from === 'flag') return [];
  return [
    editAndStart('move-docker0', `give docker0 ${bip}${poolsToo ? `, and further networks ${networkText(range)}` : ''}`, edit, {
      note: poolsToo
        ? 'Networks that were made by hand or by compose keep their addresses until they are made anew.'
        : 'Containers get new addresses in that network.',
    }),
  ];
}

export const bipOverlap = check({
  code: 'DT602',
  name: 'bip-overlap',
  causes: ['network.bip-overlap', 'network.address-pools'],
  needs: reads,
  explains: [...consequences, 'DT610', 'DT611', 'DT632', 'DT633'],
  signatures,
  find: (evidence): Finding | undefined => {
    const hidden = ownNetworks(evidence).flatMap((own) => hiddenBy(own, evidence));
    const worst = hidden.find((h) => h.hard) ?? hidden[0];
    if (!worst) return undefined;
    const same = hidden.filter((h) => h.what === worst.what);
    const docker0 = hidden.find((h) => h.own.name === 'docker0')?.own;
    const words = evidence.engine.state === 'up' ? undefined : lastMatch(evidence.logs.lastStart, signatures);
    const cites = [worst.own.cite, ...new Set(same.slice(1).map((h) => h.own.cite)), worst.cite, ...(words ? [citeLog(words.entry)] : [])];
    return {
      code: 'DT602',
      cause: docker0 ? 'network.bip-overlap' : 'network.address-pools',
      severity: worst.hard ? 'error' : 'warning',
      confidence: worst.hard ? 'certain' : 'likely',
      data: { name: worst.own.name, network: networkText(worst.own.network), what: worst.what },
      cites: cites as [Cite, ...Cite[]],
      fixes: moveAway(evidence, docker0),
    };
  },
});
