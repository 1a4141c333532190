import { HEX, LOWER, type Source } from './source.ts';

/** A line of evidence and the pieces of it that have to survive, marked by `‹` and `›`. */
type KeptLine = (s: Source) => string;

const id = (s: Source) => s.from(HEX, 64);
const short = (s: Source) => s.from(HEX, 12);
const uuid = (s: Source) => [8, 4, 4, 4, 12].map((n) => s.from(HEX, n)).join('-');
const version = (s: Source) => `${1 + s.int(29)}.${s.int(20)}.${s.int(30)}`;
const private4 = (s: Source) =>
  s.pick([
    `10.${s.int(256)}.${s.int(256)}.${1 + s.int(254)}`,
    `172.${16 + s.int(16)}.${s.int(256)}.${1 + s.int(254)}`,
    `192.168.${s.int(256)}.${1 + s.int(254)}`,
    `100.${64 + s.int(64)}.${s.int(256)}.${1 + s.int(254)}`,
    `169.254.${s.int(256)}.${1 + s.int(254)}`,
  ]);

/** Lines as dockerd, containerd, systemd, docker and their files write them. */
export const keptLines: readonly KeptLine[] = [
  (s) => `time="‹2026-01-02T03:04:${10 + s.int(49)}.${s.from('0123456789', 9)}Z›" level=‹info› msg="‹Starting up›"`,
  (s) =>
    `level=error msg="‹failed to start daemon›" error="‹pid file found, ensure docker is not running or delete /var/run/docker.pid›" id=${s.int(9)}`,
  (s) => `‹failed to load listeners: no sockets found via socket activation›: try ${s.int(99)}`,
  (s) => `container=‹${id(s)}› state=‹exited› code=‹${s.int(256)}›`,
  (s) => `"Id": "‹sha256:${id(s)}›", "Size": ‹${s.int(90000000)}›`,
  (s) => `‹registry.example.com:5000/team/app@sha256:${id(s)}›`,
  (s) =>
    `${short(s).replace(/^/, '‹')}›   ‹nginx:1.${s.int(30)}›   "‹/docker-entrypoint.…›"   Up ${s.int(9)} hours   ‹0.0.0.0:${8000 + s.int(999)}->80/tcp›`,
  (s) => `"IPAddress": "‹${private4(s)}›", "MacAddress": "‹02:42:ac:11:${s.from(HEX, 2)}:${s.from(HEX, 2)}›", "IPPrefixLen": ‹16›`,
  (s) => `"Subnet": "‹172.${17 + s.int(14)}.0.0/16›", "Gateway": "‹172.${17 + s.int(14)}.0.1›"`,
  (s) => `dial tcp ‹${private4(s)}:${1024 + s.int(60000)}›: ‹connect: connection refused›`,
  (s) => `dial tcp ‹203.0.113.${1 + s.int(254)}:443›: ‹i/o timeout›`,
  (s) => `lookup x on ‹8.8.8.8:53›: ‹no such host› (${s.int(9)})`,
  (s) => `‹Docker version ${version(s)}, build ${s.from(HEX, 7)}›`,
  (s) => `‹containerd github.com/containerd/containerd v${version(s)} ${s.from(HEX, 40)}›`,
  (s) => `kernel ‹5.${s.int(20)}.0-${s.int(200)}-generic #${s.int(200)}-Ubuntu SMP›`,
  (s) => `‹docker-ce=5:${version(s)}-1~ubuntu.22.04~jammy›`,
  (s) => `‹/var/lib/docker/overlay2/${id(s)}/diff›`,
  (s) => `‹/var/lib/docker/containers/${id(s)}/${id(s)}-json.log›`,
  (s) => `mount: ‹/var/lib/docker/volumes/app_data${s.int(99)}/_data› on ‹/data› type ‹ext4 (rw,relatime)›`,
  (s) => `{"‹tlscacert›": "‹/etc/docker/ca.pem›", "‹tlskey›": "‹/etc/docker/key${s.int(9)}.pem›", "‹tlsverify›": ‹true›}`,
  (s) => `{"‹log-driver›": "‹json-file›", "‹log-opts›": {"‹max-size›": "‹${1 + s.int(99)}m›", "‹max-file›": "‹3›"}}`,
  (s) => `{"‹insecure-registries›": ["‹${private4(s)}:5000›"], "‹registry-mirrors›": ["‹https://mirror.gcr.io›"]}`,
  (s) => `{"‹authorization-plugins›": ["‹opa-docker-authz›"], "‹group›": "‹docker›", "‹debug›": ‹${s.pick(['true', 'false'])}›}`,
  (s) => `{"‹credsStore›": "‹pass›", "‹credHelpers›": {"‹gcr.io›": "‹gcloud›"}, "‹detachKeys›": "‹ctrl-e,e›", "n": ${s.int(9)}}`,
  (s) => `{"‹default-address-pools›": [{"‹base›": "‹10.${s.int(256)}.0.0/16›", "‹size›": ‹24›}]}`,
  (s) => `‹docker.service: Main process exited, code=exited, status=${1 + s.int(3)}/FAILURE›`,
  (s) => `‹docker.service: Scheduled restart job, restart counter is at ${1 + s.int(9)}.›`,
  (s) => `InvocationID=‹${s.from(HEX, 32)}›`,
  (s) => `ExecStart=‹/usr/bin/dockerd -H fd:// --containerd=/run/containerd/containerd.sock --data-root=/srv/docker${s.int(99)}›`,
  (s) => `EnvironmentFile=‹-/etc/default/docker${s.int(9)}›`,
  (s) => `POSTGRES_PASSWORD_FILE=‹/run/secrets/db_password${s.int(99)}›`,
  (s) => `SECRET_NAME=‹db_${s.pick(['password', 'token', 'key'])}›`,
  (s) => `TOKEN_TTL=‹${1 + s.int(90)}m›`,
  (s) => `PASSWORD_MIN_LENGTH=‹${8 + s.int(20)}›`,
  (s) => `AUTH_METHOD=‹${s.pick(['ldap', 'none', 'basic', 'oauth2'])}›`,
  (s) => `KEYCLOAK_URL=‹http://keycloak:8080/realms/app${s.int(99)}›`,
  (s) => `PATH=‹/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin:/opt/x${s.int(99)}›`,
  (s) => `NODE_VERSION=‹${version(s)}›`,
  (s) => `TZ=‹Europe/${s.pick(['Berlin', 'Paris', 'Rome'])}›`,
  (s) => `‹unauthorized: authentication required› (attempt ${s.int(9)})`,
  (s) => `‹denied: requested access to the resource is denied› for app${s.int(99)}`,
  (s) => `‹unauthorized: incorrect username or password› ${s.int(9)}`,
  (s) => `‹tls: private key does not match public key› /etc/docker/key${s.int(9)}.pem`,
  (s) => `‹x509: certificate signed by unknown authority› ${s.int(99)}`,
  (s) => `‹password authentication failed for user "app"› pid ${s.int(9999)}`,
  (s) => `‹token expired›: ‹exp not satisfied› (${s.int(9)})`,
  (s) => `invalid password: ‹must have ${8 + s.int(9)} characters›`,
  (s) => `"engine-id": "‹${uuid(s)}›"`,
  (s) => `UUID=‹${uuid(s)}› /var/lib/docker xfs defaults 0 0`,
  (s) => `spanID=‹${s.from(HEX, 16)}› traceID=‹${s.from(HEX, 32)}›`,
  (s) => `LISTEN 0 4096 ‹0.0.0.0:${2000 + s.int(999)}› 0.0.0.0:* users:((‹"dockerd",pid=${s.int(9999)},fd=3›))`,
  (s) => `cgroup ‹/system.slice/docker-${id(s)}.scope›`,
  (s) => `veth‹${s.from(HEX, 7)}›: ‹entered blocking state›`,
  (s) => `br-‹${short(s)}›: port 1(‹veth${s.from(HEX, 7)}›) ‹entered disabled state›`,
  (s) => `‹Out of memory: Killed process ${s.int(99999)} (java)› total-vm:‹${s.int(9999999)}kB›`,
  (s) => `‹no space left on device›: ‹/var/lib/docker/tmp/GetImageBlob${s.int(999999999)}›`,
  (s) => `git clone ‹git@github.com:team/app${s.int(99)}.git›`,
  (s) => `commit ‹${s.from(HEX, 40)}›`,
  (s) => `"NetworkID": "‹${id(s)}›", "EndpointID": "‹${id(s)}›"`,
  (s) => `‹inet6 fe80::42:${s.from(HEX, 4)}:${s.from(HEX, 4)}:${1 + s.int(9)}${s.from(HEX, 3)}/64 scope link›`,
  (s) => `fd00:‹dead:beef::${1 + s.int(99)}› dev docker0`,
  (s) => `secrets: [‹db_password›, ‹api_token_${s.pick(['a', 'b', 'c'])}›]`,
  (s) => `docker run ‹-p ${8000 + s.int(999)}:80 -v /etc/passwd:/etc/passwd:ro --name web${s.int(99)} nginx›`,
  (s) => `--secret ‹id=npmrc${s.int(9)},src=/root/.npmrc›`,
  (s) => `"SecurityOptions": ["‹name=seccomp,profile=builtin›", "‹name=apparmor›"], "n": ${s.int(9)}`,
  (s) => `{"‹name›":"‹config.json›","‹type›":"‹file›","‹mode›":"‹0600›","‹uid›":0,"bytes":‹${s.int(9999)}›}`,
  (s) => `unit ‹app-${s.from(LOWER, 6)}.service› ‹loaded inactive dead›`,
  (s) => `‹ssh-rsa host key verification failed› (${s.int(9)})`,
  (s) => `‹passwd: files systemd›`.replace('systemd', s.pick(['systemd', 'sss', 'ldap'])),
];
