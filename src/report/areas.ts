/** What the first digit of a code stands for. */
const areas: Readonly<Record<string, string>> = {
  1: 'daemon.json and flags',
  2: 'systemd and the unit',
  3: 'Listening, socket and client',
  4: 'TLS and the clock',
  5: 'Data-root, disk and state',
  6: 'Network, proxy and registries',
  7: 'containerd, runtimes and kernel',
  8: 'The daemon itself',
};

/** The area of a check, by its code: `DT5xx` is the data-root. */
export function areaOf(code: string): string {
  return areas[code.charAt(2)] ?? 'Others';
}
