import type { Fact } from '../model/tree.ts';

/** Each fact as a person reads it behind "the host shows:". */
export const factWords: Readonly<Record<Fact, string>> = {
  'not-installed': 'no Docker daemon was found',
  'daemon-up': 'the daemon answers',
  'daemon-down': 'nobody answers on its socket',
  'daemon-hung': 'the daemon answers late or not at all',
  'unit-failed': 'its unit failed',
  'unit-inactive': 'its unit is not active',
  'socket-denied': 'this user may not open the socket',
  'config-rejected': 'the configuration has a fault',
  'file-system-full': 'a file system is full or read-only',
  'port-taken': 'a port or an address is taken',
  'client-elsewhere': 'the client goes elsewhere, and nobody answers there',
  'tls-broken': 'TLS has a fault',
  'network-broken': 'the network of containers has a fault',
  'pulls-fail': 'a proxy, the resolver or a registry has a fault',
  'containers-at-risk': 'the daemon was killed, or live-restore cannot hold',
  'containers-refused': 'a runtime or a plugin has a fault',
  'data-gone': 'state of the daemon is damaged or hidden',
  'resources-short': 'a limit is used up, or debug logs were left on',
};
