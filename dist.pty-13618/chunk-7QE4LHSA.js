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

// src/dockerd/option-words-table.ts
var WORDS = {
  "authorization-plugins": {
    about: "Plug-ins that are asked before each API request",
    removing: "resets",
    risk: ["exposure"],
    note: "A reload without the key switches them all off; one that cannot be found ends the daemon."
  },
  bip: { about: "Address and prefix of docker0, e.g. 172.26.0.1/16", note: "It concerns the default network only." },
  bip6: { about: "IPv6 address and prefix of docker0", note: "It concerns the default network only." },
  bridge: { about: 'Your own bridge in the place of docker0; "none" for no default network', windows: !0 },
  "bridge-accept-fwmark": { about: "Firewall mark, and mask, of packets that bridge networks let in", risk: ["exposure"] },
  builder: { about: "Garbage collection, entitlements and history of BuildKit" },
  "cdi-spec-dirs": { about: "Folders with device descriptions in CDI form" },
  "cgroup-parent": { about: "Parent cgroup of all containers", note: "With the systemd cgroup driver it is a slice: name.slice." },
  containerd: {
    about: "Socket of the containerd to use",
    note: "Packaged units pass it as a flag, so that the key conflicts with them."
  },
  "containerd-namespace": { about: "Namespace of containers in containerd", risk: ["data"] },
  "containerd-plugins-namespace": { about: "Namespace of plug-ins in containerd; works as a flag only" },
  "cpu-rt-period": { about: "Period of the real-time scheduler for containers, in microseconds" },
  "cpu-rt-runtime": { about: "Real-time CPU that containers get in each period, in microseconds" },
  "cri-containerd": { about: "Starts the containerd that dockerd manages with its CRI service" },
  "data-root": {
    about: "Folder of images, volumes, containers and networks",
    windows: !0,
    risk: ["data"],
    note: "What lies in the old folder stays there and is not seen any more."
  },
  debug: { about: "Verbose log", removing: "keeps", windows: !0, note: "Write false to turn it off by a reload." },
  "default-address-pools": {
    about: "Networks out of which new bridge networks are cut",
    note: "They replace the built-in ones, docker0 takes its own network out of the first, and existing networks keep theirs."
  },
  "default-cgroupns-mode": { about: "Cgroup namespace of containers: their own or that of the host", removing: "keeps" },
  "default-gateway": { about: "IPv4 gateway that containers on docker0 get" },
  "default-gateway-v6": { about: "IPv6 gateway that containers on docker0 get" },
  "default-ipc-mode": { about: "Whether containers may share their IPC namespace", removing: "keeps" },
  "default-network-opts": { about: "Driver options of new networks, by driver" },
  "default-runtime": { about: "OCI runtime of containers that name none", removing: "keeps" },
  "default-shm-size": { about: "Size of /dev/shm in containers, as a string such as 64M", removing: "keeps" },
  "default-stop-timeout": { about: "Seconds that a container has to stop before it is killed", removing: "keeps", windows: !0 },
  "default-ulimits": { about: "Resource limits of containers, by name", note: "The names are looked at only when a container starts." },
  dns: { about: "Name servers that containers get", note: "The daemon itself asks those of the host." },
  "dns-opts": { about: "Resolver options that containers get" },
  "dns-search": { about: "Search domains that containers get" },
  "exec-opts": { about: "The cgroup driver: native.cgroupdriver=systemd or =cgroupfs", windows: !0 },
  "exec-root": { about: "Folder of what lives until the next boot" },
  experimental: { about: "Features that are not finished", windows: !0 },
  features: {
    about: "Switches of single features, such as buildkit or containerd-snapshotter",
    removing: "resets",
    windows: !0,
    risk: ["data"],
    note: "Any name is accepted. Switching containerd-snapshotter changes where images are looked for."
  },
  "firewall-backend": { about: "How firewall rules are written: iptables or nftables" },
  "fixed-cidr": { about: "Part of the network of docker0 out of which containers get addresses", windows: !0 },
  "fixed-cidr-v6": { about: "IPv6 network of docker0", note: "Up to 27 it is needed as soon as ipv6 is on." },
  group: {
    about: "Group that may open the unix socket",
    windows: !0,
    risk: ["exposure"],
    note: "Its members are as good as root. With fd:// the socket unit decides."
  },
  "host-gateway-ip": { about: "Address that host-gateway stands for in containers" },
  "host-gateway-ips": { about: "Addresses that host-gateway stands for in containers, one of each IP version" },
  hosts: {
    about: "Where the API listens: unix://, tcp:// and fd:// addresses",
    windows: !0,
    risk: ["exposure"],
    note: "Packaged units pass -H fd://, so that the key conflicts with them. Without unix:// or fd:// the local client finds nobody."
  },
  "http-proxy": { about: "Accepted here by accident; belongs into proxies", windows: !0 },
  "https-proxy": { about: "Accepted here by accident; belongs into proxies", windows: !0 },
  "no-proxy": { about: "Accepted here by accident; belongs into proxies", windows: !0 },
  proxies: { about: "Proxies by which the daemon reaches registries", windows: !0, note: "They win over HTTP_PROXY and its kin." },
  icc: { about: "Whether containers on docker0 may talk to each other", risk: ["exposure"], note: "null counts as false." },
  init: { about: "Runs a small init as process 1 of each container" },
  "init-path": { about: "Path of that init" },
  "insecure-registries": {
    about: "Registries and networks that are asked without TLS, or with any certificate",
    removing: "keeps",
    windows: !0,
    risk: ["exposure"]
  },
  ip: { about: "Address on which ports are published where none is named", risk: ["exposure"] },
  "ip-forward": { about: "Turns on IP forwarding in the kernel", note: "null counts as false." },
  "ip-forward-no-drop": { about: "Leaves the policy of the FORWARD chain alone", risk: ["exposure"] },
  "ip-masq": { about: "Hides containers behind the address of the host", note: "null counts as false." },
  ip6tables: { about: "Writes IPv6 firewall rules", risk: ["exposure"], note: "Up to 26 it is experimental and off." },
  iptables: {
    about: "Writes firewall rules",
    risk: ["exposure"],
    note: "Off, nothing separates networks, and published ports work through the userland proxy only. null counts as false."
  },
  ipv6: { about: "IPv6 on docker0", note: "It concerns the default network only." },
  "allow-direct-routing": { about: "Lets other hosts reach containers by their own addresses", risk: ["exposure"] },
  labels: { about: "key=value pairs that the daemon says of itself", removing: "keeps", windows: !0 },
  "live-restore": {
    about: "Containers go on running while the daemon is down",
    removing: "keeps",
    note: "It excludes swarm mode: the next start fails on a node of a swarm. Write false to turn it off by a reload."
  },
  "log-driver": { about: "Where the output of containers goes", windows: !0, note: "It holds for new containers." },
  "log-format": { about: "Form of the daemon's own log", windows: !0 },
  "log-level": { about: "Level of the daemon's own log", windows: !0 },
  "log-opts": {
    about: "Options of the log driver; all values are strings",
    windows: !0,
    note: "It holds for new containers. max-file without max-size rotates nothing."
  },
  "max-concurrent-downloads": { about: "Layers that one pull fetches at a time", removing: "resets", windows: !0 },
  "max-concurrent-uploads": { about: "Layers that one push sends at a time", removing: "resets", windows: !0 },
  "max-download-attempts": { about: "How often a layer is tried again", removing: "resets", windows: !0 },
  "metrics-addr": {
    about: "host:port on which Prometheus metrics are served",
    risk: ["exposure"],
    note: "In clear text and to everybody who can reach it."
  },
  "min-api-version": { about: "Oldest API version that the daemon speaks" },
  mtu: { about: "MTU of docker0", windows: !0, note: "It concerns the default network only; default-network-opts is for the others." },
  "network-control-plane-mtu": { about: "MTU of the control traffic of overlay networks" },
  "network-diagnostic-port": { about: "Port of the diagnostic server of networks; 0 is off", removing: "resets", risk: ["exposure"] },
  "no-new-privileges": { about: "Containers cannot gain privileges by set-uid programs" },
  "node-generic-resources": { about: "Resources that this swarm node offers, e.g. gpu=2" },
  "nri-opts": { about: "Plug-ins of the Node Resource Interface", removing: "resets" },
  pidfile: { about: "File with the process id of the daemon", windows: !0 },
  "raw-logs": { about: "Time stamps in full and no colours in the log", windows: !0 },
  "registry-mirrors": { about: "Mirrors of Docker Hub", removing: "keeps", windows: !0, note: "Other registries are not mirrored." },
  "resolv-conf": { about: "Looks like an option and is refused as unknown" },
  "default-init": { about: "Looks like an option and is refused as unknown" },
  "containerd-plugin-namespace": { about: "Looks like an option and is refused as unknown" },
  "swarm-raft-heartbeat-tick": { about: "Looks like an option and is refused as unknown" },
  "swarm-raft-election-tick": { about: "Looks like an option and is refused as unknown" },
  rootless: { about: "Runs without root; RootlessKit sets it" },
  runtimes: {
    about: "Further OCI runtimes, by name",
    removing: "keeps",
    note: "The only option that may stand in the file and on the command line."
  },
  "seccomp-profile": {
    about: "Seccomp profile of containers: builtin, unconfined or a path",
    risk: ["exposure"],
    note: "The file is opened at the start and read when a container starts."
  },
  "selinux-enabled": { about: "Labels containers for SELinux" },
  "shutdown-timeout": { about: "Seconds that containers have when the daemon ends; -1 waits for ever", removing: "keeps", windows: !0 },
  "storage-driver": {
    about: "How image layers are stored",
    risk: ["data"],
    note: "Images and containers of another driver stay on the disk and are not seen. 29 keeps new images in containerd."
  },
  "storage-opts": { about: "Options of the storage driver, driver.name=value", windows: !0 },
  "swarm-default-advertise-addr": { about: "Address or interface that a swarm node tells the others" },
  tls: {
    about: "TLS on tcp:// addresses",
    windows: !0,
    risk: ["exposure"],
    note: "In the file there are no default paths: tlscert and tlskey are needed."
  },
  tlsverify: {
    about: "Clients on tcp:// addresses have to show a certificate",
    windows: !0,
    risk: ["exposure"],
    note: "The key alone, even false, turns TLS on."
  },
  tlscacert: { about: "CA of client certificates", windows: !0, note: "Without it the CAs of the system count." },
  tlscert: { about: "Certificate of the daemon", windows: !0 },
  tlskey: { about: "Private key of the daemon", windows: !0 },
  "userland-proxy": {
    about: "A process for each published port that serves connections from the host itself",
    note: "null counts as false."
  },
  "userland-proxy-path": { about: "Path of docker-proxy" },
  "userns-remap": {
    about: 'User, or user:group, to whose subordinate ids containers are mapped; "default" for one that dockerd creates',
    risk: ["data"],
    note: "Switched on, the daemon works in a folder of its own inside data-root: images and containers seem gone."
  },
  "allow-nondistributable-artifacts": { about: "Registries to which foreign layers may be pushed", removing: "keeps" },
  "api-cors-header": { about: "CORS header of the API", risk: ["exposure"] },
  "cluster-store": { about: "Key-value store of the old overlay networks", removing: "resets" },
  "cluster-advertise": { about: "Address that was told to that store", removing: "resets" },
  "cluster-store-opts": { about: "Options of that store", removing: "resets" },
  graph: { about: "Old name of data-root", risk: ["data"] },
  "oom-score-adjust": { about: "OOM score of the daemon; the unit sets it today" },
  "deprecated-key-path": { about: "Key of the first registry protocol" },
  "disable-legacy-registry": { about: "Switched off the first registry protocol" },
  "api-enable-cors": { about: "Old name of api-cors-header" },
  restart: { about: "Flag only. false keeps containers from being restarted with the daemon" },
  validate: { about: "Flag only. true makes every start check the file and exit" },
  help: { about: "Flag only" },
  version: { about: "Flag only" },
  "config-file": { about: "Flag only: the path of this file" }
};

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
  row("ip6tables", BOOL, { default: !0, defaultBefore: { version: "27.0", value: !1 }, flag: "ip6tables", takes: "bool" }),
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
  row("min-api-version", TEXT, { default: "1.40", defaultBefore: { version: "29.3", value: "1.44" }, since: "29.0" }),
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
  row("disable-legacy-registry", BOOL, { flag: "disable-legacy-registry", takes: "bool", deprecated: "17.12", removed: "19.03" }),
  row("api-enable-cors", BOOL, { flag: "api-enable-cors", takes: "bool", deprecated: "1.6", removed: "17.09" }),
  row("restart", BOOL, { default: !0, flag: "restart", short: "r", takes: "bool", flagOnly: !0 }),
  row("validate", BOOL, { default: !1, flag: "validate", takes: "bool", flagOnly: !0 }),
  row("help", BOOL, { default: !1, flag: "help", takes: "bool", flagOnly: !0 }),
  row("version", BOOL, { default: !1, flag: "version", short: "v", takes: "bool", flagOnly: !0 }),
  row("config-file", TEXT, { default: "/etc/docker/daemon.json", flag: "config-file", flagOnly: !0 })
];

// src/dockerd/options.ts
var OPTIONS2 = OPTIONS.map((row2) => ({ ...WORDS[row2.key], ...row2 })), BY_KEY = new Map(OPTIONS2.map((o) => [o.key, o])), SINGULAR = new Map(
  OPTIONS2.filter((o) => o.takes === "list" && o.flag && o.flag !== o.key && o.key !== "host-gateway-ips").map((o) => [o.flag, o.key])
), options = () => OPTIONS2;
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
  for (let { key } of OPTIONS2) {
    if (!usable(key)) continue;
    if (key.replaceAll("-", "") === squeezed || key.split("-").sort().join("-") === sorted) return key;
    if (Math.abs(plain.length - key.length) > 4) continue;
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
