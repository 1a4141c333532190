import type { Shape } from './options.ts';

const BOOL: Shape = 'boolean';
const INT: Shape = 'integer';
const TEXT: Shape = 'string';
const LIST: Shape = { list: TEXT };
const POLICY: Shape = {
  list: { fields: { all: BOOL, reservedspace: TEXT, maxusedspace: TEXT, minfreespace: TEXT, keepstorage: TEXT, filter: 'list-or-object' } },
};
const SPACE: Record<string, Shape> = {
  defaultreservedspace: TEXT,
  defaultmaxusedspace: TEXT,
  defaultminfreespace: TEXT,
  defaultkeepstorage: TEXT,
};
const BUILDER: Shape = {
  fields: {
    gc: { fields: { enabled: BOOL, policy: POLICY, ...SPACE } },
    entitlements: { fields: { 'network-host': BOOL, 'security-insecure': BOOL, device: BOOL } },
    history: { fields: { maxage: 'duration', maxentries: INT } },
  },
};
const POOLS = [
  ...['172.17.0.0/16', '172.18.0.0/16', '172.19.0.0/16', '172.20.0.0/14', '172.24.0.0/14', '172.28.0.0/14'].map((base) => ({
    base,
    size: 16,
  })),
  { base: '192.168.0.0/16', size: 20 },
];

/** What engines make of one key. Versions are those of the first engine for which it holds; without `since` it is older than 20.10. */
export interface Row {
  key: string;
  shape: Shape;
  default?: unknown;
  /** The default of engines before a version. */
  defaultBefore?: { version: string; value: unknown };
  /** Long and short name on the command line; without it the key exists in the file only. */
  flag?: string;
  short?: string;
  takes?: 'bool' | 'list';
  flagSince?: string;
  flagRemoved?: string;
  /** A reload (SIGHUP) brings it into effect; all others need a restart. */
  hot?: boolean;
  since?: string;
  deprecated?: string;
  /** From here on dockerd refuses it, with a text of its own at first; from `unknown` on as any unknown key. */
  removed?: string;
  unknown?: string;
  /** From here on it is accepted and does nothing. */
  noEffect?: string;
  successor?: string;
  /** Looks like a key of dockerd, but no engine takes it. */
  never?: boolean;
  /** Accepted at the top level and without any effect there. */
  ignored?: boolean;
  /** Belongs on the command line; accepted in the file by accident. */
  flagOnly?: boolean;
  /** The only values, or for drivers the built-in ones. */
  values?: readonly string[];
}

const row = (key: string, shape: Shape, more: Omit<Row, 'key' | 'shape'> = {}): Row => ({ key, shape, ...more });

/** Every key that dockerd from 20.10 to 29 knows, has known or accepts by accident, one line each. */
export const OPTIONS: readonly Row[] = [
  row('authorization-plugins', LIST, { flag: 'authorization-plugin', takes: 'list', hot: true }),
  row('bip', TEXT, { flag: 'bip' }),
  row('bip6', TEXT, { flag: 'bip6', since: '28.0' }),
  row('bridge', TEXT, { flag: 'bridge', short: 'b' }),
  row('bridge-accept-fwmark', TEXT, { flag: 'bridge-accept-fwmark', since: '29.0' }),
  row('builder', BUILDER),
  row('cdi-spec-dirs', LIST, { default: ['/etc/cdi', '/var/run/cdi'], flag: 'cdi-spec-dir', takes: 'list', since: '25.0' }),
  row('cgroup-parent', TEXT, { flag: 'cgroup-parent' }),
  row('containerd', TEXT, { flag: 'containerd' }),
  row('containerd-namespace', TEXT, { default: 'moby', flag: 'containerd-namespace' }),
  row('containerd-plugins-namespace', TEXT, { default: 'plugins.moby', flag: 'containerd-plugins-namespace', ignored: true }),
  row('cpu-rt-period', INT, { default: 0, flag: 'cpu-rt-period' }),
  row('cpu-rt-runtime', INT, { default: 0, flag: 'cpu-rt-runtime' }),
  row('cri-containerd', BOOL, { default: false, flag: 'cri-containerd', takes: 'bool' }),
  row('data-root', TEXT, { default: '/var/lib/docker', flag: 'data-root' }),
  row('debug', BOOL, { default: false, flag: 'debug', short: 'D', takes: 'bool', hot: true }),
  row(
    'default-address-pools',
    { list: { fields: { base: TEXT, size: INT } } },
    { default: POOLS, flag: 'default-address-pool', takes: 'list' },
  ),
  row('default-cgroupns-mode', TEXT, { flag: 'default-cgroupns-mode', hot: true, values: ['host', 'private'] }),
  row('default-gateway', TEXT, { flag: 'default-gateway' }),
  row('default-gateway-v6', TEXT, { flag: 'default-gateway-v6' }),
  row('default-ipc-mode', TEXT, { default: 'private', flag: 'default-ipc-mode', hot: true, values: ['private', 'shareable'] }),
  row('default-network-opts', { map: { map: TEXT } }, { flag: 'default-network-opt', takes: 'list', since: '24.0' }),
  row('default-runtime', TEXT, { default: 'runc', flag: 'default-runtime', hot: true }),
  row('default-shm-size', TEXT, { default: '64M', flag: 'default-shm-size', hot: true }),
  row('default-stop-timeout', INT, { default: 10, flag: 'default-stop-timeout', hot: true, since: '29.7' }),
  row('default-ulimits', { map: { fields: { name: TEXT, hard: INT, soft: INT } } }, { flag: 'default-ulimit', takes: 'list' }),
  row('dns', LIST, { flag: 'dns', takes: 'list' }),
  row('dns-opts', LIST, { flag: 'dns-opt', takes: 'list' }),
  row('dns-search', LIST, { flag: 'dns-search', takes: 'list' }),
  row('exec-opts', LIST, { flag: 'exec-opt', takes: 'list' }),
  row('exec-root', TEXT, { default: '/var/run/docker', flag: 'exec-root' }),
  row('experimental', BOOL, { default: false, flag: 'experimental', takes: 'bool' }),
  row('features', { map: BOOL }, { flag: 'feature', takes: 'list', hot: true, flagSince: '27.3' }),
  row('firewall-backend', TEXT, { default: 'iptables', flag: 'firewall-backend', since: '29.0', values: ['iptables', 'nftables'] }),
  row('fixed-cidr', TEXT, { flag: 'fixed-cidr' }),
  row('fixed-cidr-v6', TEXT, { flag: 'fixed-cidr-v6' }),
  row('group', TEXT, { default: 'docker', flag: 'group', short: 'G' }),
  row('host-gateway-ip', TEXT, { flag: 'host-gateway-ip', successor: 'host-gateway-ips', deprecated: '28.0' }),
  row('host-gateway-ips', LIST, { flag: 'host-gateway-ip', takes: 'list', since: '28.0' }),
  row('hosts', LIST, { default: ['unix:///var/run/docker.sock'], flag: 'host', short: 'H', takes: 'list' }),
  row('http-proxy', TEXT, { flag: 'http-proxy', since: '23.0', ignored: true }),
  row('https-proxy', TEXT, { flag: 'https-proxy', since: '23.0', ignored: true }),
  row('no-proxy', TEXT, { flag: 'no-proxy', since: '23.0', ignored: true }),
  row('proxies', { fields: { 'http-proxy': TEXT, 'https-proxy': TEXT, 'no-proxy': TEXT } }, { since: '23.0' }),
  row('icc', BOOL, { default: true, flag: 'icc', takes: 'bool' }),
  row('init', BOOL, { default: false, flag: 'init', takes: 'bool' }),
  row('init-path', TEXT, { flag: 'init-path' }),
  row('insecure-registries', LIST, { flag: 'insecure-registry', takes: 'list', hot: true }),
  row('ip', TEXT, { default: '0.0.0.0', flag: 'ip' }),
  row('ip-forward', BOOL, { default: true, flag: 'ip-forward', takes: 'bool' }),
  row('ip-forward-no-drop', BOOL, { default: false, flag: 'ip-forward-no-drop', takes: 'bool', since: '28.0' }),
  row('ip-masq', BOOL, { default: true, flag: 'ip-masq', takes: 'bool' }),
  row('ip6tables', BOOL, { default: true, defaultBefore: { version: '27.0', value: false }, flag: 'ip6tables', takes: 'bool' }),
  row('iptables', BOOL, { default: true, flag: 'iptables', takes: 'bool' }),
  row('ipv6', BOOL, { default: false, flag: 'ipv6', takes: 'bool' }),
  row('allow-direct-routing', BOOL, { default: false, flag: 'allow-direct-routing', takes: 'bool', since: '28.2' }),
  row('labels', LIST, { flag: 'label', takes: 'list', hot: true }),
  row('live-restore', BOOL, { default: false, flag: 'live-restore', takes: 'bool', hot: true }),
  row('log-driver', TEXT, {
    default: 'json-file',
    flag: 'log-driver',
    values: ['json-file', 'local', 'journald', 'syslog', 'gelf', 'fluentd', 'awslogs', 'splunk', 'gcplogs', 'none'],
  }),
  row('log-format', TEXT, { default: 'text', flag: 'log-format', since: '25.0', values: ['text', 'json'] }),
  row('log-level', TEXT, {
    default: 'info',
    flag: 'log-level',
    short: 'l',
    values: ['debug', 'info', 'warn', 'error', 'fatal', 'panic', 'trace'],
  }),
  row('log-opts', { map: TEXT }, { flag: 'log-opt', takes: 'list' }),
  row('max-concurrent-downloads', INT, { default: 3, flag: 'max-concurrent-downloads', hot: true }),
  row('max-concurrent-uploads', INT, { default: 5, flag: 'max-concurrent-uploads', hot: true }),
  row('max-download-attempts', INT, { default: 5, flag: 'max-download-attempts', hot: true }),
  row('metrics-addr', TEXT, { flag: 'metrics-addr' }),
  row('min-api-version', TEXT, { default: '1.40', defaultBefore: { version: '29.3', value: '1.44' }, since: '29.0' }),
  row('mtu', INT, { default: 1500, flag: 'mtu' }),
  row('network-control-plane-mtu', INT, { default: 1500, flag: 'network-control-plane-mtu' }),
  row('network-diagnostic-port', INT, { default: 0, flag: 'network-diagnostic-port', hot: true }),
  row('no-new-privileges', BOOL, { default: false, flag: 'no-new-privileges', takes: 'bool' }),
  row('node-generic-resources', LIST, { flag: 'node-generic-resource', takes: 'list' }),
  row(
    'nri-opts',
    { fields: { enable: BOOL, 'plugin-path': TEXT, 'plugin-config-path': TEXT, 'socket-path': TEXT } },
    { flag: 'nri-opts', hot: true, since: '29.2' },
  ),
  row('pidfile', TEXT, { default: '/var/run/docker.pid', flag: 'pidfile', short: 'p' }),
  row('raw-logs', BOOL, { default: false, flag: 'raw-logs', takes: 'bool' }),
  row('registry-mirrors', LIST, { flag: 'registry-mirror', takes: 'list', hot: true }),
  row('resolv-conf', TEXT, { never: true }),
  row('default-init', TEXT, { never: true }),
  row('containerd-plugin-namespace', TEXT, { default: 'plugins.moby', never: true }),
  row('swarm-raft-heartbeat-tick', INT, { default: 0, never: true }),
  row('swarm-raft-election-tick', INT, { default: 0, never: true }),
  row('rootless', BOOL, { default: false, flag: 'rootless', takes: 'bool' }),
  row(
    'runtimes',
    { map: { fields: { path: TEXT, runtimeargs: LIST, runtimetype: TEXT, options: { map: 'anything' } } } },
    { flag: 'add-runtime', takes: 'list', hot: true },
  ),
  row('seccomp-profile', TEXT, { default: 'builtin', flag: 'seccomp-profile' }),
  row('selinux-enabled', BOOL, { default: false, flag: 'selinux-enabled', takes: 'bool' }),
  row('shutdown-timeout', INT, { default: 15, flag: 'shutdown-timeout', hot: true }),
  row('storage-driver', TEXT, {
    flag: 'storage-driver',
    short: 's',
    values: ['overlay2', 'fuse-overlayfs', 'btrfs', 'zfs', 'vfs', 'overlayfs', 'native'],
  }),
  row('storage-opts', LIST, { flag: 'storage-opt', takes: 'list' }),
  row('swarm-default-advertise-addr', TEXT, { flag: 'swarm-default-advertise-addr' }),
  row('tls', BOOL, { flag: 'tls', takes: 'bool' }),
  row('tlsverify', BOOL, { flag: 'tlsverify', takes: 'bool' }),
  row('tlscacert', TEXT, { flag: 'tlscacert' }),
  row('tlscert', TEXT, { flag: 'tlscert' }),
  row('tlskey', TEXT, { flag: 'tlskey' }),
  row('userland-proxy', BOOL, { default: true, flag: 'userland-proxy', takes: 'bool' }),
  row('userland-proxy-path', TEXT, { flag: 'userland-proxy-path' }),
  row('userns-remap', TEXT, { flag: 'userns-remap' }),
  row('allow-nondistributable-artifacts', LIST, {
    flag: 'allow-nondistributable-artifacts',
    takes: 'list',
    hot: true,
    deprecated: '28.0',
    noEffect: '28.0',
    flagRemoved: '29.0',
  }),
  row('api-cors-header', TEXT, { flag: 'api-cors-header', removed: '28.0', unknown: '29.0', deprecated: '27.0' }),
  row('cluster-store', TEXT, { flag: 'cluster-store', hot: true, removed: '23.0', unknown: '24.0', deprecated: '20.10' }),
  row('cluster-advertise', TEXT, { flag: 'cluster-advertise', hot: true, removed: '23.0', unknown: '24.0', deprecated: '20.10' }),
  row(
    'cluster-store-opts',
    { map: TEXT },
    { flag: 'cluster-store-opt', takes: 'list', hot: true, removed: '23.0', unknown: '24.0', deprecated: '20.10' },
  ),
  row('graph', TEXT, { flag: 'graph', short: 'g', removed: '23.0', unknown: '24.0', successor: 'data-root', deprecated: '17.05' }),
  row('oom-score-adjust', INT, { flag: 'oom-score-adjust', removed: '25.0', unknown: '26.0', deprecated: '24.0' }),
  row('deprecated-key-path', TEXT, { deprecated: '20.10', noEffect: '24.0' }),
  row('disable-legacy-registry', BOOL, { flag: 'disable-legacy-registry', takes: 'bool', deprecated: '17.12', removed: '19.03' }),
  row('api-enable-cors', BOOL, { flag: 'api-enable-cors', takes: 'bool', deprecated: '1.6', removed: '17.09' }),
  row('restart', BOOL, { default: true, flag: 'restart', short: 'r', takes: 'bool', flagOnly: true }),
  row('validate', BOOL, { default: false, flag: 'validate', takes: 'bool', flagOnly: true }),
  row('help', BOOL, { default: false, flag: 'help', takes: 'bool', flagOnly: true }),
  row('version', BOOL, { default: false, flag: 'version', short: 'v', takes: 'bool', flagOnly: true }),
  row('config-file', TEXT, { default: '/etc/docker/daemon.json', flag: 'config-file', flagOnly: true }),
];
