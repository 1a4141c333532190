import { says, type WordTable } from './says.ts';

const start = 'failed to start daemon: Error initializing network controller:';

/** What is said of the pools that networks take their addresses from. */
export const poolWords: WordTable = {
  DT606: {
    says: [
      says(
        /could not construct (?:local|global) address space|invalid base pool "[^"]*": |is not in canonical form|invalid pools size|failed to split the default address|smaller prefix .* than the target size|default-address-pools?.*(?:invalid|must)/,
        [
          [
            `${start} error obtaining controller instance: could not construct local address space: network at index 0 (&{10.0.0.0/8 0}) is not in canonical form`,
            'moby v28.5.2 libnetwork/ipamutils',
          ],
          [
            'failed to start daemon: Error initializing network controller: error obtaining controller instance: invalid pools size: 8',
            'dockerd 26.1.5',
          ],
          [
            `${start} error obtaining controller instance: invalid base pool "10.123.0.0": invalid CIDR address: 10.123.0.0`,
            'https://github.com/moby/libnetwork/pull/2538',
          ],
        ],
        { misses: ['Error response from daemon: invalid pool request: Pool overlaps with other one on this address space'] },
      ),
    ],
    outranks: ['DT109', 'DT113', 'DT609'],
  },
  DT608: {
    says: [
      says(
        /(?:find|have) an(?:y)? available.*(?:address pool|network)|non-overlapping IPv\d address pool|address pools? (?:are|is)? ?(?:exhausted|full)/,
        [
          [
            'ERROR: could not find an available, non-overlapping IPv4 address pool among the defaults to assign to the network',
            'https://github.com/docker/for-linux/issues/418',
          ],
        ],
      ),
      says(
        /no available (?:network|IPv4 addresses)|list bridge addresses failed/,
        [['list bridge addresses failed: no available network', 'moby v17.12 daemon/daemon_unix.go']],
        { sure: 'possible' },
      ),
      // docker0 comes before all other networks: at its start only routes, as those of a VPN, can hold every pool
      says(
        /list bridge addresses failed|(?:Error initializing network controller|[Ee]rror creating default "?bridge"? network).*(?:could not find an available|no available network|fully subnetted)/,
        [
          [
            'Error starting daemon: Error initializing network controller: list bridge addresses failed: PredefinedLocalScopeDefaultNetworks List: [172.17.0.0/16 172.18.0.0/16]: no available network',
            'moby v17.12 daemon/daemon_unix.go',
          ],
          [
            'failed to start daemon: Error initializing network controller: error creating default "bridge" network: all predefined address pools have been fully subnetted',
            'moby v28.5.2 libnetwork/ipam',
          ],
        ],
        { cause: 'network.address-pools' },
      ),
      says(
        /could not find an available(?:, non-overlapping IPv\d address pool| predefined network)|all predefined address pools have been fully subnetted/,
        [['Error response from daemon: all predefined address pools have been fully subnetted', 'moby v28.5.2 libnetwork/ipam']],
        { cause: 'network.address-pools', sure: 'possible' },
      ),
    ],
  },
};
