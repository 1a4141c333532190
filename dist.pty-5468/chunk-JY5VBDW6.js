import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/dockerd/version.ts
function parseVersion(text) {
  let found = /(\d+)\.(\d+)(?:\.(\d+))?/.exec(text ?? "");
  return found ? [Number(found[1]), Number(found[2]), Number(found[3] ?? 0)] : void 0;
}
function compareVersions(a, b) {
  return a[0] - b[0] || a[1] - b[1] || a[2] - b[2];
}
function atLeast(version, minimum) {
  let least = parseVersion(minimum);
  return version !== void 0 && least !== void 0 && compareVersions(version, least) >= 0;
}

// src/dockerd/distance.ts
function distance(a, b) {
  if (a.length > 80 || b.length > 80) return a === b ? 0 : 80;
  let rows = [];
  for (let i = 0; i <= a.length; i++) {
    let row2 = [];
    for (let j = 0; j <= b.length; j++)
      if (i === 0 || j === 0) row2.push(i + j);
      else {
        let wrong = rows[i - 1][j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1), least = Math.min(wrong, rows[i - 1][j] + 1, row2[j - 1] + 1);
        i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] && (least = Math.min(least, rows[i - 2][j - 2] + 1)), row2.push(least);
      }
    rows.push(row2);
  }
  return rows[a.length][b.length];
}
function nearest(word, words) {
  let lower = word.trim().toLowerCase(), plain = (w) => w.toLowerCase().replace(/[^a-z0-9]/g, ""), same = words.find((w) => plain(w) === plain(word));
  if (same) return same;
  let far = (w) => distance(lower, w.toLowerCase()), best = [...words].sort((a, b) => far(a) - far(b))[0];
  return best !== void 0 && far(best) <= Math.max(1, Math.floor(Math.min(best.length, lower.length) / 3)) ? best : void 0;
}

// src/dockerd/options-table.ts
var BOOL = "boolean", INT = "integer", TEXT = "string", LIST = { list: TEXT }, POLICY = {
  list: { fields: { all: BOOL, reservedspace: TEXT, maxusedspace: TEXT, minfreespace: TEXT, keepstorage: TEXT, filter: "list-or-object" } }
}, SPACE = {
  defaultreservedspace: TEXT,
  defaultmaxusedspace: TEXT,
  defaultminfreespace: TEXT,
  defaultkeepstorage: TEXT
}, BUILDER = {
  fields: {
    gc: { fields: { enabled: BOOL, policy: POLICY, ...SPACE } },
    entitlements: { fields: { "network-host": BOOL, "security-insecure": BOOL, device: BOOL } },
    history: { fields: { maxage: "duration", maxentries: INT } }
  }
}, POOLS = [
  ...["172.17.0.0/16", "172.18.0.0/16", "172.19.0.0/16", "172.20.0.0/14", "172.24.0.0/14", "172.28.0.0/14"].map((base) => ({
    base,
    size: 16
  })),
  { base: "192.168.0.0/16", size: 20 }
], row = (key, shape, more = {}) => ({ key, shape, ...more }), OPTIONS = [
  row("authorization-plugins", LIST, { flag: "authorization-plugin", takes: "list", hot: !0 }),
  row("bip", TEXT, { flag: "bip" }),
  row("bip6", TEXT, { flag: "bip6", since: "28.0" }),
  row("bridge", TEXT, { flag: "bridge", short: "b" }),
  row("bridge-accept-fwmark", TEXT, { flag: "bridge-accept-fwmark", since: "29.0" }),
  row("builder", BUILDER),
  row("cdi-spec-dirs", LIST, { default: ["/etc/cdi", "/var/run/cdi"], flag: "cdi-spec-dir", takes: "list", since: "25.0" }),
  row("cgroup-parent", TEXT, { flag: "cgroup-parent" }),
  row("containerd", TEXT, { flag: "containerd" }),
  row("containerd-namespace", TEXT, { default: "moby", flag: "containerd-namespace" }),
  row("containerd-plugins-namespace", TEXT, { default: "plugins.moby", flag: "containerd-plugins-namespace", ignored: !0 }),
  row("cpu-rt-period", INT, { default: 0, flag: "cpu-rt-period" }),
  row("cpu-rt-runtime", INT, { default: 0, flag: "cpu-rt-runtime" }),
  row("cri-containerd", BOOL, { default: !1, flag: "cri-containerd", takes: "bool" }),
  row("data-root", TEXT, { default: "/var/lib/docker", flag: "data-root" }),
  row("debug", BOOL, { default: !1, flag: "debug", short: "D", takes: "bool", hot: !0 }),
  row(
    "default-address-pools",
    { list: { fields: { base: TEXT, size: INT } } },
    { default: POOLS, flag: "default-address-pool", takes: "list" }
  ),
  row("default-cgroupns-mode", TEXT, { flag: "default-cgroupns-mode", hot: !0, values: ["host", "private"] }),
  row("default-gateway", TEXT, { flag: "default-gateway" }),
  row("default-gateway-v6", TEXT, { flag: "default-gateway-v6" }),
  row("default-ipc-mode", TEXT, { default: "private", flag: "default-ipc-mode", hot: !0, values: ["private", "shareable"] }),
  row("default-network-opts", { map: { map: TEXT } }, { flag: "default-network-opt", takes: "list", since: "24.0" }),
  row("default-runtime", TEXT, { default: "runc", flag: "default-runtime", hot: !0 }),
  row("default-shm-size", TEXT, { default: "64M", flag: "default-shm-size", hot: !0 }),
  row("default-stop-timeout", INT, { default: 10, flag: "default-stop-timeout", hot: !0, since: "29.7" }),
  row("default-ulimits", { map: { fields: { name: TEXT, hard: INT, soft: INT } } }, { flag: "default-ulimit", takes: "list" }),
  row("dns", LIST, { flag: "dns", takes: "list" }),
  row("dns-opts", LIST, { flag: "dns-opt", takes: "list" }),
  row("dns-search", LIST, { flag: "dns-search", takes: "list" }),
  row("exec-opts", LIST, { flag: "exec-opt", takes: "list" }),
  row("exec-root", TEXT, { default: "/var/run/docker", flag: "exec-root" }),
  row("experimental", BOOL, { default: !1, flag: "experimental", takes: "bool" }),
  row("features", { map: BOOL }, { flag: "feature", takes: "list", hot: !0, flagSince: "27.3" }),
  row("firewall-backend", TEXT, { default: "iptables", flag: "firewall-backend", since: "29.0", values: ["iptables", "nftables"] }),
  row("fixed-cidr", TEXT, { flag: "fixed-cidr" }),
  row("fixed-cidr-v6", TEXT, { flag: "fixed-cidr-v6" }),
  row("group", TEXT, { default: "docker", flag: "group", short: "G" }),
  row("host-gateway-ip", TEXT, { flag: "host-gateway-ip", successor: "host-gateway-ips", deprecated: "28.0" }),
  row("host-gateway-ips", LIST, { flag: "host-gateway-ip", takes: "list", since: "28.0" }),
  row("hosts", LIST, { default: ["unix:///var/run/docker.sock"], flag: "host", short: "H", takes: "list" }),
  row("http-proxy", TEXT, { flag: "http-proxy", since: "23.0", ignored: !0 }),
  row("https-proxy", TEXT, { flag: "https-proxy", since: "23.0", ignored: !0 }),
  row("no-proxy", TEXT, { flag: "no-proxy", since: "23.0", ignored: !0 }),
  row("proxies", { fields: { "http-proxy": TEXT, "https-proxy": TEXT, "no-proxy": TEXT } }, { since: "23.0" }),
  row("icc", BOOL, { default: !0, flag: "icc", takes: "bool" }),
  row("init", BOOL, { default: !1, flag: "init", takes: "bool" }),
  row("init-path", TEXT, { flag: "init-path" }),
  row("insecure-registries", LIST, { flag: "insecure-registry", takes: "list", hot: !0 }),
  row("ip", TEXT, { default: "0.0.0.0", flag: "ip" }),
  row("ip-forward", BOOL, { default: !0, flag: "ip-forward", takes: "bool" }),
  row("ip-forward-no-drop", BOOL, { default: !1, flag: "ip-forward-no-drop", takes: "bool", since: "28.0" }),
  row("ip-masq", BOOL, { default: !0, flag: "ip-masq", takes: "bool" }),
  row("ip6tables", BOOL, { default: !0, flag: "ip6tables", takes: "bool" }),
  row("iptables", BOOL, { default: !0, flag: "iptables", takes: "bool" }),
  row("ipv6", BOOL, { default: !1, flag: "ipv6", takes: "bool" }),
  row("allow-direct-routing", BOOL, { default: !1, flag: "allow-direct-routing", takes: "bool", since: "28.2" }),
  row("labels", LIST, { flag: "label", takes: "list", hot: !0 }),
  row("live-restore", BOOL, { default: !1, flag: "live-restore", takes: "bool", hot: !0 }),
  row("log-driver", TEXT, {
    default: "json-file",
    flag: "log-driver",
    values: ["json-file", "local", "journald", "syslog", "gelf", "fluentd", "awslogs", "splunk", "gcplogs", "none"]
  }),
  row("log-format", TEXT, { default: "text", flag: "log-format", since: "25.0", values: ["text", "json"] }),
  row("log-level", TEXT, {
    default: "info",
    flag: "log-level",
    short: "l",
    values: ["debug", "info", "warn", "error", "fatal", "panic", "trace"]
  }),
  row("log-opts", { map: TEXT }, { flag: "log-opt", takes: "list" }),
  row("max-concurrent-downloads", INT, { default: 3, flag: "max-concurrent-downloads", hot: !0 }),
  row("max-concurrent-uploads", INT, { default: 5, flag: "max-concurrent-uploads", hot: !0 }),
  row("max-download-attempts", INT, { default: 5, flag: "max-download-attempts", hot: !0 }),
  row("metrics-addr", TEXT, { flag: "metrics-addr" }),
  row("min-api-version", TEXT, { since: "29.0" }),
  row("mtu", INT, { default: 1500, flag: "mtu" }),
  row("network-control-plane-mtu", INT, { default: 1500, flag: "network-control-plane-mtu" }),
  row("network-diagnostic-port", INT, { default: 0, flag: "network-diagnostic-port", hot: !0 }),
  row("no-new-privileges", BOOL, { default: !1, flag: "no-new-privileges", takes: "bool" }),
  row("node-generic-resources", LIST, { flag: "node-generic-resource", takes: "list" }),
  row(
    "nri-opts",
    { fields: { enable: BOOL, "plugin-path": TEXT, "plugin-config-path": TEXT, "socket-path": TEXT } },
    { flag: "nri-opts", hot: !0, since: "29.2" }
  ),
  row("pidfile", TEXT, { default: "/var/run/docker.pid", flag: "pidfile", short: "p" }),
  row("raw-logs", BOOL, { default: !1, flag: "raw-logs", takes: "bool" }),
  row("registry-mirrors", LIST, { flag: "registry-mirror", takes: "list", hot: !0 }),
  row("resolv-conf", TEXT, { never: !0 }),
  row("default-init", TEXT, { never: !0 }),
  row("containerd-plugin-namespace", TEXT, { default: "plugins.moby", never: !0 }),
  row("swarm-raft-heartbeat-tick", INT, { default: 0, never: !0 }),
  row("swarm-raft-election-tick", INT, { default: 0, never: !0 }),
  row("rootless", BOOL, { default: !1, flag: "rootless", takes: "bool" }),
  row(
    "runtimes",
    { map: { fields: { path: TEXT, runtimeargs: LIST, runtimetype: TEXT, options: { map: "anything" } } } },
    { flag: "add-runtime", takes: "list", hot: !0 }
  ),
  row("seccomp-profile", TEXT, { default: "builtin", flag: "seccomp-profile" }),
  row("selinux-enabled", BOOL, { default: !1, flag: "selinux-enabled", takes: "bool" }),
  row("shutdown-timeout", INT, { default: 15, flag: "shutdown-timeout", hot: !0 }),
  row("storage-driver", TEXT, {
    flag: "storage-driver",
    short: "s",
    values: ["overlay2", "fuse-overlayfs", "btrfs", "zfs", "vfs", "overlayfs", "native"]
  }),
  row("storage-opts", LIST, { flag: "storage-opt", takes: "list" }),
  row("swarm-default-advertise-addr", TEXT, { flag: "swarm-default-advertise-addr" }),
  row("tls", BOOL, { flag: "tls", takes: "bool" }),
  row("tlsverify", BOOL, { flag: "tlsverify", takes: "bool" }),
  row("tlscacert", TEXT, { flag: "tlscacert" }),
  row("tlscert", TEXT, { flag: "tlscert" }),
  row("tlskey", TEXT, { flag: "tlskey" }),
  row("userland-proxy", BOOL, { default: !0, flag: "userland-proxy", takes: "bool" }),
  row("userland-proxy-path", TEXT, { flag: "userland-proxy-path" }),
  row("userns-remap", TEXT, { flag: "userns-remap" }),
  row("allow-nondistributable-artifacts", LIST, {
    flag: "allow-nondistributable-artifacts",
    takes: "list",
    hot: !0,
    deprecated: "28.0",
    noEffect: "28.0",
    flagRemoved: "29.0"
  }),
  row("api-cors-header", TEXT, { flag: "api-cors-header", removed: "28.0", unknown: "29.0", deprecated: "27.0" }),
  row("cluster-store", TEXT, { flag: "cluster-store", hot: !0, removed: "23.0", unknown: "24.0", deprecated: "20.10" }),
  row("cluster-advertise", TEXT, { flag: "cluster-advertise", hot: !0, removed: "23.0", unknown: "24.0", deprecated: "20.10" }),
  row(
    "cluster-store-opts",
    { map: TEXT },
    { flag: "cluster-store-opt", takes: "list", hot: !0, removed: "23.0", unknown: "24.0", deprecated: "20.10" }
  ),
  row("graph", TEXT, { flag: "graph", short: "g", removed: "23.0", unknown: "24.0", successor: "data-root", deprecated: "17.05" }),
  row("oom-score-adjust", INT, { flag: "oom-score-adjust", removed: "25.0", unknown: "26.0", deprecated: "24.0" }),
  row("deprecated-key-path", TEXT, { deprecated: "20.10", noEffect: "24.0" }),
  row("disable-legacy-registry", BOOL, { flag: "disable-legacy-registry", takes: "bool", removed: "19.03" }),
  row("api-enable-cors", BOOL, { flag: "api-enable-cors", takes: "bool", removed: "17.09" }),
  row("restart", BOOL, { flag: "restart", short: "r", takes: "bool", flagOnly: !0 }),
  row("validate", BOOL, { default: !1, flag: "validate", takes: "bool", flagOnly: !0 }),
  row("help", BOOL, { default: !1, flag: "help", takes: "bool", flagOnly: !0 }),
  row("version", BOOL, { default: !1, flag: "version", short: "v", takes: "bool", flagOnly: !0 }),
  row("config-file", TEXT, { default: "/etc/docker/daemon.json", flag: "config-file", flagOnly: !0 })
];

// src/dockerd/options.ts
var BY_KEY = new Map(OPTIONS.map((o) => [o.key, o])), SINGULAR = new Map(
  OPTIONS.filter((o) => o.takes === "list" && o.flag && o.flag !== o.key && o.key !== "host-gateway-ips").map((o) => [o.flag, o.key])
), options = () => OPTIONS;
function optionFor(key) {
  let option = BY_KEY.get(key);
  return option?.never ? void 0 : option;
}
var folded = (name) => name.toLowerCase().replaceAll("\u017F", "s").replaceAll("\u212A", "k"), fieldFor = (name) => BY_KEY.get(name) ?? BY_KEY.get(folded(name));
function standing(key, engine) {
  let option = BY_KEY.get(key), singular = SINGULAR.get(key);
  return option ? option.never ? "unknown" : option.removed && (!engine || atLeast(engine, option.removed)) ? "removed" : isThere(option, engine) ? option.flagOnly ? "flag-only" : option.ignored || option.noEffect && (!engine || atLeast(engine, option.noEffect)) ? "ignored" : "known" : "too-new" : singular && isThere(BY_KEY.get(singular), engine) ? "singular" : "unknown";
}
function isThere(option, engine) {
  return !option.never && !(option.removed && (!engine || atLeast(engine, option.removed))) && (!option.since || !engine || atLeast(engine, option.since));
}
var SHORT = {
  D: "debug",
  H: "hosts",
  g: "data-root",
  s: "storage-driver",
  l: "log-level",
  G: "group",
  p: "pidfile",
  b: "bridge"
}, ALIAS = {
  graph: "data-root",
  "data-dir": "data-root",
  datadir: "data-root",
  "docker-root": "data-root",
  "docker-root-dir": "data-root",
  "root-dir": "data-root",
  dataroot: "data-root",
  "data-path": "data-root",
  "bridge-ip": "bip",
  "add-runtime": "runtimes",
  "default-address-pool": "default-address-pools",
  "address-pools": "default-address-pools",
  "default-pools": "default-address-pools",
  mirror: "registry-mirrors",
  mirrors: "registry-mirrors",
  "registry-mirror": "registry-mirrors",
  "insecure-registry": "insecure-registries",
  "insecure-registrys": "insecure-registries",
  "log-options": "log-opts",
  "logging-opts": "log-opts",
  "logging-driver": "log-driver",
  "storage-options": "storage-opts",
  "exec-options": "exec-opts",
  "dns-options": "dns-opts",
  "dns-servers": "dns",
  "dns-server": "dns",
  nameservers: "dns",
  nameserver: "dns",
  "search-domains": "dns-search",
  "dns-searches": "dns-search",
  ulimits: "default-ulimits",
  ulimit: "default-ulimits",
  proxy: "proxies",
  "ip-masquerade": "ip-masq",
  "ip-forwarding": "ip-forward",
  "ipv6-enabled": "ipv6",
  "enable-ipv6": "ipv6",
  "pid-file": "pidfile",
  "shm-size": "default-shm-size",
  runtime: "runtimes",
  "containerd-plugin-namespace": "containerd-plugins-namespace",
  "tls-ca-cert": "tlscacert",
  "no-new-privs": "no-new-privileges",
  "socket-group": "group",
  userns: "userns-remap",
  feature: "features"
};
function nearestKey(name, engine) {
  let usable = (key) => {
    let option = key ? BY_KEY.get(key) : void 0;
    return option && isThere(option, engine) && !option.ignored && !option.flagOnly && option.key !== name ? option.key : void 0;
  };
  if (SHORT[name.replace(/^-/, "")]) return usable(SHORT[name.replace(/^-/, "")]);
  let plain = name.trim().replace(/^-+/, "").replace(/([a-z0-9])([A-Z])/g, "$1-$2").toLowerCase().replace(/[_\s.]+/g, "-"), forms = [
    plain,
    ALIAS[plain],
    SINGULAR.get(plain),
    BY_KEY.get(plain)?.successor,
    `${plain}s`,
    plain.replace(/s$/, ""),
    plain.replace(/y$/, "ies"),
    plain.replace(/ies$/, "y")
  ];
  for (let form of forms) if (usable(form)) return form;
  if (BY_KEY.has(plain) && !BY_KEY.get(plain).never) return;
  let squeezed = plain.replaceAll("-", ""), sorted = plain.split("-").sort().join("-"), best;
  for (let { key } of OPTIONS) {
    if (!usable(key)) continue;
    if (key.replaceAll("-", "") === squeezed || key.split("-").sort().join("-") === sorted) return key;
    let far = Math.min(distance(plain, key), distance(squeezed, key.replaceAll("-", "")) + 0.5);
    far <= reach(plain, key) && (!best || far < best.far) && (best = { key, far });
  }
  return best?.key;
}
function reach(name, key) {
  let length = Math.min(name.length, key.length);
  return name.replace(/\D/g, "") !== key.replace(/\D/g, "") ? 0 : length <= 3 ? name.length === key.length && [...name].sort().join("") === [...key].sort().join("") ? 1 : 0 : length <= 5 ? 1 : length <= 9 ? 2 : 3;
}

export {
  nearest,
  parseVersion,
  atLeast,
  SINGULAR,
  options,
  optionFor,
  fieldFor,
  standing,
  isThere,
  nearestKey
};
