import type { Evidence } from '../../../collectors/index.ts';
import { isV6 } from '../../dockerd/address.ts';
import type { Finding, Fix } from '../../model/finding.ts';
import { citeLog } from '../cite.ts';
import { check } from '../define.ts';
import { editAndStart, runAndStart } from '../fixes.ts';
import { lastMatch } from '../log.ts';
import { consequences } from '../systemd/settings.ts';
import { citeOption, dropOption } from './option.ts';
import { bridgeOf, ownsNetwork } from './own.ts';

const signatures = [
  {
    pattern:
      /bridge device with non default name (?<bridge>\S+) must be created manually|existing interface (?<other>\S+) is not a bridge|bridge has no IPv4 address configured/,
    samples: [
      {
        text: 'failed to start daemon: Error initializing network controller: error creating default "bridge" network: bridge device with non default name br0 must be created manually',
        seen: 'dockerd 26.1.5',
      },
      { text: 'existing interface lan0 is not a bridge', seen: 'moby libnetwork/drivers/bridge' },
      { text: 'bridge has no IPv4 address configured', seen: 'moby libnetwork/drivers/bridge' },
    ],
    misses: ['bridge IPv4 (172.18.0.1) does not match requested configuration 172.17.0.1'],
  },
];

/** A daemon that runs, and whose networks have lost their bridges: it makes them when it starts, and never again. */
function lost(evidence: Pick<Evidence, 'engine' | 'network' | 'target'>): Finding | undefined {
  const { engine, network } = evidence;
  // in a container or a namespace /sys may show the interfaces of another network
  const isOwnView = network.devices.length > 0 && network.addresses.every((a) => network.devices.includes(a.device));
  if (!ownsNetwork(evidence) || !isOwnView) return undefined;
  const gone = engine.networks.flatMap((n) => {
    const bridge = n.Driver === 'bridge' ? bridgeOf(n) : undefined;
    return bridge && !network.devices.includes(bridge) ? [{ bridge, name: String(n.Name) }] : [];
  });
  const [first, ...rest] = gone;
  if (!first) return undefined;
  return {
    code: 'DT605',
    cause: 'network.bridge-missing',
    severity: 'error',
    confidence: 'certain',
    data: {
      title: `The bridge ${first.bridge} of Docker's network ${first.name} is gone`,
      what: `No container can be started in ${gone.map((g) => g.name).join(', ')}, and those that run there are cut off. Somebody deleted the interface while dockerd ran; it makes the bridges of its networks when it starts.`,
    },
    cites: [
      { source: '/sys/class/net', text: network.devices.join(' '), note: `no ${first.bridge}` },
      ...rest.slice(0, 2).map((g) => ({ source: 'docker network ls', text: g.name, note: `its bridge is ${g.bridge}` })),
    ],
    fixes: [
      runAndStart('start-anew', 'start the daemon anew: it makes the bridges of its networks', [], {
        risk: 'stops-containers',
        note: 'Containers with a restart policy come back; the others have to be started.',
      }),
    ],
  };
}

export const bridgeMissing = check({
  code: 'DT605',
  name: 'bridge-missing',
  causes: ['network.bridge-missing'],
  needs: ['config', 'engine', 'logs', 'network', 'service', 'target'],
  explains: consequences,
  signatures,
  find: (evidence): Finding | undefined => {
    const { engine, logs, network } = evidence;
    const { bridge } = network;
    if (engine.state === 'up') return lost(evidence);
    if (!bridge) return undefined;
    const words = lastMatch(logs.lastStart, signatures);
    const address = network.addresses.find((a) => a.device === bridge.name && !isV6(a.address));
    const wrong = !bridge.exists
      ? 'does not exist'
      : !bridge.isBridge
        ? 'is no bridge'
        : !address && words
          ? 'has no IPv4 address'
          : undefined;
    if (!wrong) return undefined;
    const cite = citeOption(evidence, 'bridge', wrong);
    const edit = dropOption(evidence, 'bridge');
    const make: Fix[] = bridge.exists
      ? []
      : [
          runAndStart(
            'make-the-bridge',
            `make ${bridge.name}, until the next boot`,
            [
              ['ip', 'link', 'add', bridge.name, 'type', 'bridge'],
              ['ip', 'addr', 'add', '172.30.0.1/24', 'dev', bridge.name],
              ['ip', 'link', 'set', bridge.name, 'up'],
            ],
            { note: "To have it after a boot too, define it in the host's network configuration, ordered before Docker." },
          ),
        ];
    return {
      code: 'DT605',
      cause: 'network.bridge-missing',
      severity: 'error',
      confidence: words ? 'certain' : 'likely',
      data: {
        title: `The bridge ${bridge.name} that dockerd should use ${wrong}`,
        what: 'With `bridge` set dockerd makes no docker0. It takes the interface that is named, and stops where it cannot.',
      },
      cites: [
        cite ?? { source: 'command line', text: `--bridge ${bridge.name}`, note: wrong },
        { source: '/sys/class/net', text: network.devices.join(' ') || 'not listed' },
        ...(words ? [citeLog(words.entry)] : []),
      ],
      fixes: [...(edit ? [editAndStart('use-docker0', 'do without the option: dockerd makes docker0 itself', edit)] : []), ...make],
    };
  },
});
