import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { collectors } from '../../collectors/index.ts';
import { checks } from '../../src/checks/index.ts';
import { pastedAnswerer } from '../../src/cli/pasted.ts';
import { diagnose } from '../../src/core/diagnose.ts';
import type { Safe } from '../../src/model/safe.ts';

interface PublicCase {
  id: string;
  url: string;
  /** The settled cause, and others that the words alone cannot tell from it. */
  accept: string[];
  printed: string[][];
  quoted: string[][];
}

const cases = JSON.parse(readFileSync(join(import.meta.dirname, 'cases.json'), 'utf8')) as PublicCase[];
const now = '2026-11-24T10:00:00Z';
const least = { first: 0.8, amongThree: 0.92 };

async function causesOf({ printed, quoted }: PublicCase): Promise<string[]> {
  const text = [...printed, ...quoted].map((lines) => `${lines.join('\n')}\n`).join('\n');
  const { causes, broken } = await diagnose(collectors, checks, pastedAnswerer(text as Safe, now));
  expect(broken).toEqual([]);
  return causes.map(({ finding }) => finding.cause);
}

test('a settled cause comes first, or among the first three', async () => {
  const ranks = await Promise.all(
    cases.map(async (one) => {
      const causes = await causesOf(one);
      return { one, causes, rank: causes.findIndex((cause) => one.accept.includes(cause)) };
    }),
  );
  const misses = ranks
    .filter(({ rank }) => rank !== 0)
    .map(
      ({ one, causes, rank }) =>
        `${rank < 0 ? 'not found' : `place ${rank + 1}`}: ${one.id}, told ${causes.slice(0, 4).join(', ') || 'nothing'}; ${one.url}`,
    );
  const share = (n: number) => n / cases.length;
  const first = share(ranks.filter(({ rank }) => rank === 0).length);
  const amongThree = share(ranks.filter(({ rank }) => rank >= 0 && rank < 3).length);
  console.info(
    `first ${(first * 100).toFixed(1)} %, among three ${(amongThree * 100).toFixed(1)} % of ${cases.length}\n${misses.join('\n')}`,
  );
  expect(first).toBeGreaterThanOrEqual(least.first);
  expect(amongThree).toBeGreaterThanOrEqual(least.amongThree);
});

const healthy = [
  'level=info msg="Daemon has completed initialization"',
  'level=info msg="API listen on /run/docker.sock"',
  'level=warning msg="skip loading plugin \\"io.containerd.snapshotter.v1.btrfs\\"..." error="path must be a btrfs filesystem: skip plugin"',
  'level=warning msg="WARNING: No memory limit support"',
  'level=warning msg="Unable to find memory controller"',
  'level=warning msg="WARNING: Support for cgroup v1 is deprecated and planned to be removed by no later than May 2029"',
  'level=warning msg="could not change group /var/run/docker.sock to docker: group docker not found"',
  'level=info msg="[graphdriver] using prior storage driver: overlay2"',
  'level=info msg="ccResolverWrapper: sending update to cc: {[{unix:///run/containerd/containerd.sock 0  <nil>}] <nil>}" module=grpc',
  'level=debug msg="sending heartbeat to manager {xyz 10.0.0.1:2377} with timeout 5s" method="(*session).heartbeat" module=node/agent',
  'level=info msg="containerd not running, starting managed containerd"',
  'level=info msg="Firewalld running: false"',
  'level=info msg="Loading containers: start."',
  'level=warning msg="Your kernel does not support swap memory limit"',
  'level=info msg="CDI directory does not exist, skipping" dir=/etc/cdi',
  'level=info msg="NRI is disabled"',
  'level=info msg="Deleting nftables IPv4 rules" error="exit status 1"',
  'level=info msg="stopping event stream following graceful shutdown" error="<nil>" module=libcontainerd namespace=moby',
  'level=info msg="skip loading plugin \\"io.containerd.snapshotter.v1.aufs\\"..." error="aufs is not supported (modprobe aufs failed: exit status 1 \\"modprobe: FATAL: Module aufs not found in directory /lib/modules/5.15.0\\\\n\\"): skip plugin"',
  'level=warning msg="failed to load plugin io.containerd.snapshotter.v1.devmapper" error="devmapper not configured"',
  'level=warning msg="cleaning up after shim disconnected" id=abc namespace=moby',
  'level=info msg="Default bridge (docker0) is assigned with an IP address 172.17.0.0/16. Daemon option --bip can be used to set a preferred IP address"',
  'level=warning msg="WARNING: bridge-nf-call-iptables is disabled"',
  'level=info msg="No non-localhost DNS nameservers are left in resolv.conf. Using default external servers"',
  'level=info msg="User namespaces: ID ranges will be mapped to subuid/subgid ranges of: dockremap:dockremap"',
  'level=error msg="Handler for GET /v1.45/containers/db/json returned error: No such container: db"',
  'level=info msg="Firewalld: docker zone already exists, returning"',
  'level=error msg="AUFS was not found in /proc/filesystems" storage-driver=aufs',
  'level=info msg="Container b6464851dc52 failed to exit within 10 seconds of signal 15 - using the force"',
  'level=info msg="[graphdriver] trying provided driver: overlay2"',
  'level=warning msg="Running modprobe bridge br_netfilter failed with message: modprobe: ERROR: ../libkmod/libkmod.c:586 kmod_search_moddep() could not open moddep file \'/lib/modules/5.15.0-91-generic/modules.dep.bin\'\\n, error: exit status 1"',
  'level=debug msg="libdevmapper(6): ioctl/libdm-iface.c:1795 (4) dm version   OF   [16384] (*1)"',
];

test.each(healthy)('a line of a healthy start is no error: %s', async (line) => {
  const { causes } = await diagnose(
    collectors,
    checks,
    pastedAnswerer(`Nov 24 10:00:00 host dockerd[1]: time="2026" ${line}\n` as Safe, now),
  );
  expect(causes.filter(({ finding }) => finding.severity === 'error').map(({ finding }) => finding.cause)).toEqual([]);
});

const around = [
  'Nov 24 10:00:00 host systemd[1]: Started docker.service - Docker Application Container Engine.',
  'Nov 24 10:00:00 host systemd[1]: docker.service: Consumed 1.2s CPU time.',
  'Nov 24 10:00:00 host systemd[900]: Started Docker Application Container Engine (Rootless).',
  'Nov 24 10:00:00 host kernel: docker0: port 1(veth4ea851e) entered forwarding state',
  'Nov 24 10:00:00 host kernel: overlayfs: upper fs does not support RENAME_WHITEOUT.',
  'Nov 24 10:00:00 host systemd[1]: docker.service: Main process exited, code=exited, status=0/SUCCESS',
  'Nov 24 10:00:00 host kernel: EXT4-fs (sda1): mounted filesystem with ordered data mode. Opts: (null)',
  'Nov 24 10:00:00 host kernel: XFS (dm-3): Ending clean mount',
  'Nov 24 10:00:00 host kernel: nf_conntrack version 0.5.0 (16384 buckets, 65536 max)',
  'Nov 24 10:00:00 host systemd[1]: docker.service: Current command vanished from the unit file, execution of the command list will not be resumed.',
  "/lib/systemd/system/docker.service:35: Unknown lvalue 'TasksMax' in section 'Service'",
  '   Main PID: 812 (dockerd)',
  'desktop-linux *   Docker Desktop                            unix:///home/dev/.docker/desktop/docker.sock',
  '/dev/loop3      100M  100M     0 100% /snap/core/123',
  'overlay          20G   10G   10G  50% /var/lib/docker/overlay2/abc/merged',
  'srw-rw---- 1 root docker 0 Jan 22 08:37 /var/run/docker.sock',
  '/dev/sda1 / ext4 rw,relatime,errors=remount-ro 0 0',
  "Unable to find image 'hello-world:latest' locally",
  'Status: Downloaded newer image for hello-world:latest',
  '3c1a   nginx   "nginx"   2 days ago   Exited (1) 2 hours ago             web',
  'ux3enftr6krhlrp8bbodo2q1l *   node6   Ready   Active   Leader',
  '2024/01/01 10:00:00 [error] 31#31: *1 open() "/usr/share/nginx/html/favicon.ico" failed (2: No such file or directory)',
  'unable to modify root key limit, number of containers could be limited by this quota: open /proc/sys/kernel/keys/root_maxkeys: permission denied',
  'unable to initialize firewalld; using raw iptables instead: Failed to connect to D-Bus system bus: dial unix /run/dbus/system_bus_socket: connect: no such file or directory',
  '[ OK ] Finished docker.service',
  'The docker network is not available in host mode',
  'sudo: unable to resolve host web1: Name or service not known',
  '- CONFIG_VETH: enabled (as module)',
  '- CONFIG_ZFS: missing',
  '{"level":"info","message":"Starting provider","error":"","providerName":"docker"}',
  '0.0.0.0/1 via 10.8.0.5 dev tun0',
  'Nov 24 10:00:00 host audit[1]: AVC apparmor="STATUS" operation="profile_load" profile="unconfined" name="docker-default" pid=900 comm="apparmor_parser"',
];

test.each(around)('what systemd, the kernel and others say beside a healthy daemon is no error: %s', async (line) => {
  const { causes } = await diagnose(collectors, checks, pastedAnswerer(`${line}\n` as Safe, now));
  expect(causes.filter(({ finding }) => finding.severity === 'error').map(({ finding }) => finding.cause)).toEqual([]);
});

const refused: readonly (readonly [text: string, cause: string | undefined])[] = [
  ['Error response from daemon: the shim said what nobody has heard yet', 'runtime.broken'],
  ['2014/09/03 13:55:06 Error response from daemon: iptables said what nobody has heard yet', 'firewall.iptables-backend'],
  ['Error response from daemon: No such container: swarm-manager', undefined],
  ['Error response from daemon: Conflict. The container name "/raft" is already in use by container "3c1".', undefined],
];

test.each(refused)('of a refusal in unknown words the area is told, of a wrong name nothing: %s', async (text, cause) => {
  const { causes } = await diagnose(collectors, checks, pastedAnswerer(`${text}\n` as Safe, now));
  expect(causes[0]?.finding.cause).toBe(cause);
  expect(causes[0]?.finding.confidence).toBe(cause && 'possible');
});

test('a line without end, and a text that is no log, are read in time', async () => {
  const began = performance.now();
  const long = `dockerd[1]: ${'docker'.repeat(200_000)}\n`;
  const spaces = `dockerd[1]: time="2026" level=error msg="x" ${' '.repeat(200_000)}y\n`;
  for (const text of [long, spaces, '{'.repeat(20_000), '> '.repeat(50_000), '\u0000\u001b[31m\r\n'.repeat(1000), ''])
    await diagnose(collectors, checks, pastedAnswerer(text as Safe, now));
  expect(performance.now() - began).toBeLessThan(20_000);
}, 60_000);
