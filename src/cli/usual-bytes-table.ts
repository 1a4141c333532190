/** The most that the answers of a collector came to on a recorded host, in bytes of text: what a person may expect before a look. */
export const usualBytes: Readonly<Record<string, number>> = {
  accounts: 20,
  client: 580,
  config: 820,
  containerd: 1_400,
  disk: 7_700,
  engine: 13_000,
  // no recorded host gave one: some hundreds of goroutines in a few lines each
  goroutines: 200_000,
  kernel: 300,
  logs: 46_000,
  network: 16_000,
  plugins: 300,
  ports: 1_300,
  process: 150,
  rootless: 10,
  service: 24_000,
  socket: 310,
  state: 3_500,
  system: 3_100,
  tls: 4_300,
  validate: 250,
};
