import type { Evidence } from '../../../collectors/index.ts';
import { hostCidr, networkText } from '../../dockerd/address.ts';
import { setKey } from '../../dockerd/edit.ts';
import { freeRange, poolsOf, poolUse } from '../../dockerd/pools.ts';
import { overlap } from '../../dockerd/routes.ts';
import type { Cite, Finding, Fix } from '../../model/finding.ts';
import { citeLog } from '../cite.ts';
import { check } from '../define.ts';
import { editAndStart } from '../fixes.ts';
import { lastMatch } from '../log.ts';
import { consequences } from '../systemd/settings.ts';
import { citeOption, configEdit, isRecent } from './option.ts';
import { dockerRoutes, dockerSubnets, othersRoutes, remoteServers, takenNetworks } from './own.ts';

const reads = ['caller', 'config', 'engine', 'logs', 'network', 'service', 'target'] as const;
type Read = Pick<Evidence, (typeof reads)[number]>;

const signatures = [
  {
    pattern:
      /could not find an available(?:, non-overlapping IPv\d address pool among the defaults| predefined network)|all predefined address pools have been fully subnetted|PredefinedLocalScopeDefaultNetworks List: \[[^\]]*\]: no available network/,
    samples: [
      {
        text: 'failed to start daemon: Error initializing network controller: error creating default "bridge" network: could not find an available, non-overlapping IPv4 address pool among the defaults to assign to the network',
        seen: 'dockerd 26.1.5',
      },
      {
        text: 'failed to start daemon: Error initializing network controller: list bridge addresses failed: PredefinedLocalScopeDefaultNetworks List: [172.17.0.0/16 192.168.0.0/20]: no available network',
        seen: 'dockerd 20.10.24, the list shortened',
      },
      {
        text: 'Handler for POST /v1.51/networks/create returned error: all predefined address pools have been fully subnetted',
        seen: 'moby 28 libnetwork/ipams/defaultipam',
      },
      {
        text: 'failed to parse pool request for address space "LocalDefault" pool "" subpool "": could not find an available predefined network',
        seen: 'docker/compose#2279',
      },
    ],
    misses: ['invalid pool request: Pool overlaps with other one on this address space'],
  },
];

function moreRoom(evidence: Read, blocked: boolean): Fix[] {
  const { config, target, engine } = evidence;
  const range = freeRange(takenNetworks(evidence));
  const option = target.options.get('default-address-pools');
  const held = option?.from === 'file' && Array.isArray(option.value) ? option.value : [];
  const pool = range && { base: networkText(range), size: 24 };
  const edit =
    pool && option?.from !== 'flag'
      ? configEdit(config, (text) => setKey(text, ['default-address-pools'], blocked ? [pool] : [...held, pool]))
      : undefined;
  return [
    ...(edit && range
      ? [
          editAndStart('add-a-pool', `give Docker ${networkText(range)} for its networks`, edit, {
            note: 'Networks that exist keep their addresses.',
          }),
        ]
      : []),
    ...(engine.state === 'up' && !blocked
      ? [
          {
            id: 'prune-networks',
            title: 'remove the networks that no container uses',
            risk: 'none' as const,
            steps: [{ run: ['docker', 'network', 'prune', '--force'] as const }],
            verify: '`sudo docker network ls` shows fewer networks',
          },
        ]
      : []),
  ];
}

export const poolsExhausted = check({
  code: 'DT608',
  name: 'pools-exhausted',
  causes: ['network.pools-exhausted', 'network.address-pools'],
  needs: reads,
  explains: [...consequences, 'DT602'],
  signatures,
  find: (evidence): Finding | undefined => {
    const { caller, engine, logs, network, target } = evidence;
    const words = lastMatch(logs.lastStart, signatures);
    const said = words && (engine.state !== 'up' || isRecent(words.entry, caller)) ? words : undefined;
    if (!said && engine.state !== 'up') return undefined;
    const pools = poolsOf(target.options.get('default-address-pools')?.value);
    // dockerd passes by what is on the link, and older ones by every route but the default
    const foreign = othersRoutes(evidence).filter((r) => r.table === 'main' && (said || r.scope === 'link'));
    const others = [...foreign.map((r) => r.network), ...remoteServers(evidence).flatMap((s) => hostCidr(s.address) ?? [])];
    const docker = [...dockerRoutes(evidence).map((r) => r.network), ...dockerSubnets(evidence)];
    const use = poolUse(pools, docker, others);
    if (network.routes.length === 0 && !said) return undefined;
    if (use.free > 0 && !said) return undefined;
    const blocked = use.taken > use.used;
    const covering = foreign.filter((r) => pools.some((p) => overlap(p.base, r.network)));
    const pool = citeOption(evidence, 'default-address-pools', `${use.total} networks in all`);
    const cites: Cite[] = [
      ...(pool ? [pool] : []),
      ...(blocked ? covering.slice(0, 6).map((r) => ({ source: network.routesSource, line: r.line, text: r.text })) : []),
      ...(!blocked && engine.state === 'up' ? [{ source: `${engine.endpoint}/networks`, text: `${engine.networks.length} networks` }] : []),
      ...(said ? [citeLog(said.entry)] : []),
    ];
    const [first, ...rest] = cites;
    if (!first) return undefined;
    return {
      code: 'DT608',
      cause: blocked ? 'network.address-pools' : 'network.pools-exhausted',
      severity: said ? 'error' : 'warning',
      confidence: use.free === 0 ? 'certain' : 'likely',
      data: {
        total: String(use.total),
        used: String(use.used),
        taken: String(use.taken),
        what: blocked ? `routes of this host cover ${use.taken} of them` : `Docker's own networks use ${use.used} of them`,
      },
      cites: [first, ...rest],
      fixes: moreRoom(evidence, blocked),
    };
  },
});
