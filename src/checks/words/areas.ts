import type { Signature } from '../../model/check.ts';
import type { Code } from '../../model/finding.ts';
import { says } from './says.ts';

const area = (pattern: RegExp, ...samples: readonly (readonly [text: string, seen: string])[]): Signature =>
  says(pattern, samples, { sure: 'possible', weak: true });

/**
 * The area that a reason names, for where nobody knows its words: no cause, but where to look.
 * The words of a message change with every version; the names of the things that it is about do not.
 */
export const areas: Readonly<Partial<Record<Code, Signature>>> = {
  DT208: area(/socket activation|sd_listen_fds|\bLISTEN_FDS\b|docker\.socket\b/i, [
    'failed to load listeners: no sockets found via socket activation: make sure the service was started by systemd',
    'moby daemon/listeners',
  ]),
  DT301: area(/\blisten(?:er|ing)?\b|\bbind\b|address already in use|userland proxy/i, [
    'failed to load listener on tcp://:2375: no luck',
    'moby daemon/listeners',
  ]),
  DT314: area(/credential/i, ['error getting credentials - err: exit status 3', 'docker-credential-helpers']),
  DT317: area(/\bsub[ug]ids?\b|userns|user namespace|lookup (?:user|group)\b/i, [
    'Error response from daemon: mapping of user namespace went wrong',
    'moby pkg/idtools',
  ]),
  DT407: area(/\bx509\b|\btls\b|certificate/i, ['Error response from daemon: tls: something new', 'Go crypto/tls']),
  DT501: area(/\bspace\b|\bquota\b|\binodes?\b|\bdisk\b/i, [
    'Error response from daemon: write /var/lib/docker/a: disk is exhausted',
    'Linux',
  ]),
  DT522: area(
    /graph ?driver|\boverlay\w*\b|\baufs\b|\bbtrfs\b|\bzfs\b|device ?mapper|\bfuse\b|devmapper|device metadata|thin[- ]?pool|\bdm_\w+|snapshotter|storage driver/i,
    [
      'Error response from daemon: error creating overlay mount to /var/lib/docker/overlay2/a/merged: something new',
      'moby daemon/graphdriver/overlay2',
    ],
  ),
  DT531: area(/\bbolt(?:db)?\b|\bdatabase\b|\.db\b|\bfreelist\b/i, ['failed to start daemon: database is odd', 'bbolt']),
  DT535: area(/\blayers?\b|\bimage(?:db)?\b|\bblob\b|\bdigest\b|content store/i, [
    'Error response from daemon: layer is odd',
    'moby layer',
  ]),
  DT609: area(/\bnetworks?\b|\bbridge\b|\bendpoint\b|\bsandbox\b|\bveth\w*\b|\bdocker0\b|\bnetlink\b|network namespace|libnetwork/i, [
    'Error starting daemon: Error initializing network controller: something new',
    'moby daemon/libnetwork',
  ]),
  DT610: area(/\blookup \S+\.\S|\bDNS\b|resolv\.conf|resolver/i, [
    'Error response from daemon: lookup auth.docker.io: something new',
    'Go net',
  ]),
  DT623: area(/\bip6?tables\b|\bnft\w*\b|firewalld?\b|\bNAT\b|DOCKER-\w+ chain/i, [
    'failed to start daemon: Error initializing network controller: iptables said something new',
    'moby daemon/libnetwork/iptables',
  ]),
  DT632: area(
    /(?<!userland |docker-)\bproxy\w*\b|i\/o timeout|context deadline exceeded|connection (?:refused|reset|timed)|unexpected HTTP (?:status|response)|\bEOF\b|no route to host|unreachable|Client\.Timeout/i,
    [
      'Error response from daemon: Get https://registry-1.docker.io/v2/: Received unexpected HTTP status: 500 Internal Server Error',
      'https://github.com/docker-library/official-images/issues/1489',
    ],
  ),
  DT643: area(/\bdenied\b|unauthori[sz]ed|forbidden|\b40[13]\b|authenticat\w+/i, ['Error response from daemon: denied', 'distribution']),
  DT701: area(/containerd\b/i, ['failed to start daemon: containerd said something new', 'moby libcontainerd']),
  DT713: area(
    /: unknown\.?\s*$|\bstatus provided\b|\brunc\b|\bOCI\b|\bshim\b|oci runtime|exec format|libcontainer|container process|Cannot start container/i,
    ['Error response from daemon: OCI runtime said something new', 'runc'],
  ),
  DT714: area(/\bplugins?\b|\b(?:Volume|Network|Ipam|Log)Driver\.\w+/i, [
    'Error response from daemon: plugin said something new',
    'moby pkg/plugins',
  ]),
  DT715: area(/log(?:ging)? driver/i, [
    'Error response from daemon: failed to initialize logging driver: something new',
    'moby daemon/logger',
  ]),
  DT722: area(/\bkernel\b|\bmodprobe\b|\bmodules?\b|function not implemented|not supported|no such device|exec format error/i, [
    'failed to start daemon: this kernel is odd',
    'moby daemon',
  ]),
  DT723: area(/cgroups?\d?\b|\bunit (?:name|type)\b|\.(?:scope|slice)\b/i, ['Error response from daemon: cgroups: something new', 'runc']),
  DT724: area(/selinux|apparmor|seccomp|\blsm\b|(?:permission denied|operation not permitted)/i, [
    'Error response from daemon: open /var/lib/docker/overlay/a/merged/etc/hosts: operation not permitted.',
    'https://github.com/scaleway/kernel-tools/issues/43',
  ]),
  DT725: area(/out of memory|cannot allocate|too many|\blimits?\b|resource temporarily|exhausted/i, [
    'Error response from daemon: too many of them',
    'Linux',
  ]),
  DT731: area(/rootless/i, ['rootless said something new', 'moby contrib']),
  DT732: area(/\/snap\/|\bsnapd?\b/, ['error: snap "docker" said something new', 'snapd']),
  DT733: area(/\bwsl\w*\b|hyper-?v\b|Docker Desktop|\bVM\b|virtual machine|com\.docker\./i, [
    'Error response from daemon: Docker Desktop said something new',
    'Docker Desktop',
  ]),
  DT801: area(/\btime(?:d )?-?out\b|deadline exceeded/i, ['Error response from daemon: timeout', 'moby']),
  DT805: area(/\bswarm\b|\braft\b|\bmanagers?\b|cluster/i, ['Error response from daemon: swarm said something new', 'moby daemon/cluster']),
};
