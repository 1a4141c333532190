import { expect, test } from 'vitest';
import { createRedactor } from '../../src/redact/index.ts';

// Lines as dockerd, systemd, docker and their files write them: whatever is changed here is missing in a diagnosis.
const lines = `
time="2026-01-02T03:04:05.678901234Z" level=info msg="Starting up"
time="2026-01-02T03:04:05.678901234Z" level=error msg="failed to start daemon" error="pid file found, ensure docker is not running or delete /var/run/docker.pid"
failed to load listeners: no sockets found via socket activation: make sure the service was started by systemd
unable to configure the Docker daemon with file /etc/docker/daemon.json: the following directives are specified both as a flag and in the configuration file: hosts: (from flag: [fd://], from file: [tcp://0.0.0.0:2375])
unable to configure the Docker daemon with file /etc/docker/daemon.json: the following directives don't match any configuration option: tlskey2, log-opt
invalid character '}' looking for beginning of object key string
{"tls": true, "tlscacert": "/etc/docker/ca.pem", "tlscert": "/etc/docker/cert.pem", "tlskey": "/etc/docker/key.pem", "tlsverify": true}
{"hosts": ["unix:///var/run/docker.sock", "tcp://0.0.0.0:2376"], "group": "docker", "authorization-plugins": ["opa-docker-authz"]}
{"log-driver": "json-file", "log-opts": {"max-size": "10m", "max-file": "3", "labels": "production"}}
{"registry-mirrors": ["https://mirror.gcr.io"], "insecure-registries": ["10.0.0.5:5000", "registry.local:5000"]}
{"credsStore": "pass", "credHelpers": {"gcr.io": "gcloud", "public.ecr.aws": "ecr-login"}, "currentContext": "default"}
{"userns-remap": "default", "data-root": "/var/lib/docker", "storage-driver": "overlay2", "key-file": "/etc/docker/key.json"}
{"name":"config.json","type":"file","mode":"0600","uid":0,"gid":0,"owner":"root","group":"root","bytes":412,"mtime":"2026-01-02T03:04:05.000Z"}
unauthorized: authentication required
denied: requested access to the resource is denied
error response from daemon: Get "https://registry-1.docker.io/v2/": unauthorized: incorrect username or password
Error response from daemon: authorization denied by plugin opa-docker-authz: request rejected by administrative policy
could not load X509 key pair (cert: "/etc/docker/cert.pem", key: "/etc/docker/key.pem"): tls: private key does not match public key
Error initializing network controller: error obtaining controller instance: failed to create NAT chain DOCKER: iptables failed
failed to start containerd: timeout waiting for containerd to start
docker.service: Main process exited, code=exited, status=1/FAILURE
docker.service: Start request repeated too quickly.
Dependency failed for docker.service - Docker Application Container Engine.
ExecStart=/usr/bin/dockerd -H fd:// --containerd=/run/containerd/containerd.sock --tlskey=/etc/docker/key.pem
ExecStart={ path=/usr/bin/dockerd ; argv[]=/usr/bin/dockerd -H fd:// ; ignore_errors=no ; start_time=[n/a] ; stop_time=[n/a] ; pid=0 ; code=(null) ; status=0/0 }
InvocationID=0123456789abcdef0123456789abcdef
PasswordFile=/run/secrets/x
POSTGRES_PASSWORD_FILE=/run/secrets/db-password
SECRET_NAME=db_password
TOKEN_TTL=30m
image: registry.example.com:5000/team/app@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef
level=info msg="loading plugin" id=io.containerd.grpc.v1.cri type=io.containerd.grpc.v1
level=warning msg="Error getting v2 registry: Get \\"https://10.0.0.5:5000/v2/\\": http: server gave HTTP response to HTTPS client"
level=debug msg="Calling HEAD /_ping" spanID=0123456789abcdef traceID=0123456789abcdef0123456789abcdef
level=info msg="auth_method" auth=none key=value passed=true
no-new-privileges:true seccomp:unconfined
http://proxy.example.com:3128 NO_PROXY=localhost,127.0.0.1,.example.com
HTTP_PROXY=http://proxy.example.com:3128
LISTEN 0 4096 0.0.0.0:2375 0.0.0.0:* users:(("dockerd",pid=812,fd=3))
root         812       1 S       4242 /usr/bin/dockerd -H fd:// --containerd=/run/containerd/containerd.sock
git clone git@github.com:team/app.git
ssh://ops@build.example.com
ghcr.io/team/app@v1.2.3
systemd[1]: docker.socket: Socket service docker.service already active, refusing.
secrets: [db_password, api_token]
secret: db_password
--secret id=npmrc,src=/root/.npmrc
"SecurityOptions":["name=apparmor","name=seccomp,profile=builtin","name=cgroupns"]
"Authorization":null,"IndexServerAddress":"https://index.docker.io/v1/"
docker run -p 8080:80 -v /etc/passwd:/etc/passwd:ro nginx
overlay2: the backing xfs filesystem is formatted without d_type support, which leads to incorrect behavior.
level=error msg="Handler for POST /v1.43/auth returned error: login attempt to https://registry-1.docker.io/v2/ failed with status: 401 Unauthorized"
/etc/docker/key.json: permission denied
dial unix /var/run/docker.sock: connect: permission denied
x509: certificate signed by unknown authority
ssh-rsa host key verification failed
keyring: cannot allocate memory
passwd: files systemd
polkit-agent-helper-1: pam_authenticate failed: Authentication failure
password authentication failed for user "app"
Warning: Your password will be stored unencrypted in /root/.docker/config.json.
Token: expired
token=invalid
DOCKER_CONTENT_TRUST_ROOT_PASSPHRASE is not set
key "/etc/docker/key.pem" not found
{"status":"missing","says":"no such file or directory"}
api-key-auth=off
image: registry.example.com:5000/team/auth-token:1.4.2
ghcr.io/team/app-secret:sha-0ab12cd34
python3-jwt:amd64 (2.6.0-1, automatic)
LoadCredential=passwd.hashed-password.root
docker login -u <username> -p <password> registry.example.com
passwd=$(getent passwd "$user")
MONKEY=banana
Using --password via the CLI is insecure.
--password flag is deprecated
password_encryption = scram-sha-256
pass: 14
pass the unit's own flags: dockerd --validate
password: required
salt: installed
seed: 42
Pin: origin deb.example.com
kex: curve25519-sha256@libssh.org
aes128-gcm@openssh.com
opencv-python==4.10.0.84
RSA SHA256:q2hehdE7HTsknOqhA0cXRo1PRtHiBecIJzY5R0v9DVk
signed by ed25519:OhSazW9A9ZLcF+pqPSrzoDAY6vAfqupAGdOHBmYpntE=
ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIGk2T7mHq0Zc9dRw4LxV1bYp8NsJ3uQfA6eKhXoMvB5C
"integrity": "sha512-z8Rk2Qw7Vn4Tb1Lx9Hs3Jd6Fg0Pc5Ym8Ae2Ui4Ok7Wq1Xz3=="
-----BEGIN CERTIFICATE-----\nMIIDazCCAlOgAwIBAgIUJq7hR2Xk9vT4cB1nZ0yLw8sD3eMwDQYJKoZIhvcNAQEL\n-----END CERTIFICATE-----
_ZN4core3fmt9Formatter12pad_integral17h3B8aD1c2E9f04a7bE
com.example.MyServiceImpl$$EnhancerBySpringCGLIB$$3a7b9c1d
nvme-Samsung_SSD_970_EVO_Plus_1TB_S4EWNX0N123456A
"SecretID": "t9oxnw2sin90rd4rrf8fdjfgu"
verification code is required
user "root" has no password
routing_key: orders.created
CACHE_KEY=deps-v2-linux
app:v2@sha256:1111222233334444555566667777888899990000aaaabbbbccccddddeeeeffff
private_key = $dir/private/cakey.pem
level=info msg="enter the password:" container=abc
level=info msg="    authorization:" container=abc
level=info msg="  \\"Secrets\\": [" container=abc
level=info msg="  \\"--password\\"," container=abc
{"log":"\\"pass\\": true\\n","stream":"stdout"}
{"log":"  \\"completion_tokens\\": 311\\n","stream":"stdout"}
MYSQL_ALLOW_EMPTY_PASSWORD=1
ignore_pass = 3
systemd-logind[611]: New session 42 of user root.
eyJ0eXBlIjp7ImNvbnRhaW5lciI6dHJ1ZX19
ewogICJkZWJ1ZyI6IHRydWUsCiAgImxvZy1kcml2ZXIiOiAianNvbi1maWxlIgp9
dGhpcyBpcyBhIHBsYWluIHRleHQgZmlsZQp3aXRoIHR3byBsaW5lcyBvZiB0ZXh0Cg==
OLDPWD=/srv/app
bypass=enabled
gcloud auth login --no-launch-browser
snmpwalk -v2c -c public 10.0.0.9
curl -b cookies.txt http://10.0.0.9
Authorization: Bearer token missing
app[3]: token_type: bearer
app[3]: secret_name: db_password
sort_key: [10, 20, 30, 40, 50, 60, 70, 80]
{"app":{"key":"frontend-main"}}
type=EXECVE msg=audit(17:4): argc=3 a0="ls" a1="-p" a2="/srv/data"
{name: db, key: password}
account	[success=1 new_authtok_reqd=done default=ignore]	pam_unix.so
/dev/mapper/secret-vg on /var/lib/docker type ext4 (rw,relatime)
`
  .split('\n')
  .filter(Boolean);

test.each(lines)('%s', (line) => {
  expect(createRedactor().redact(line).text).toBe(line);
});

test('all of them as one text, in JSON, in logfmt', () => {
  const all = lines.join('\n');
  expect(createRedactor().redact(all).text).toBe(all);
  const json = JSON.stringify(lines);
  expect(createRedactor().redact(json).text).toBe(json);
});
