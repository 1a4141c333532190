const words = (list: string) => new Set(list.trim().split(/\s+/));

/** Accounts that every host has, or a distribution or an image makes: they name nobody. */
const ACCOUNTS = words(`
root daemon bin sys sync games man lp mail news uucp proxy www-data backup list irc gnats nobody nogroup nfsnobody messagebus syslog sshd
adm shutdown halt operator ftp dbus polkitd chrony tss rpc rpcuser ntp abrt postfix dockremap docker dockerroot containerd podman
systemd-network systemd-resolve systemd-timesync systemd-coredump systemd-oom systemd-bus-proxy landscape pollinate lxd uuidd tcpdump
avahi colord geoclue hplip kernoops pulse rtkit saned speech-dispatcher usbmux whoopsie cups-pk-helper fwupd-refresh dnsmasq unbound
ubuntu debian centos fedora admin administrator ec2-user core vagrant opc cloud-user rocky almalinux alpine azureuser pi user users guest
test tester default postgres postgresql mysql mariadb redis mongodb mongo rabbitmq nginx apache httpd caddy traefik haproxy www node app
application web server git gitlab gitea jenkins runner github-runner gitlab-runner elasticsearch kibana grafana prometheus consul vault
oracle grid splunk tomcat weblogic wildfly jboss db2inst1 informix hadoop kafka zookeeper solr ceph nexus sonar artifactory mssql
nomad etcd kube kubernetes k3s rancher zabbix nagios telegraf influxdb ansible terraform deploy deployer build builder service services
svc system kernel host hosts local localhost none null true false name names owner group groups home data info error errors warning debug
trace fatal state status start stop stopped running exited created image images container containers network networks volume volumes
driver overlay overlay2 bridge config configs secret secrets plugin plugins swarm manager worker engine socket sockets file files path
paths mount mounts device devices memory swap disk disks port ports address listen type mode size bytes time date version level message
process processes command session sessions login sudo wheel staff audio video plugdev netdev shadow utmp input render sgx kvm crontab ssl-cert
master main root-user superuser postmaster webmaster hostmaster abuse support sales security ops devops dev developer demo example monitor
monitoring logs logger journal auditd audit cron dockerd runc compose buildkit buildx registry mirror client public private shared temp tmp
`);

/** Names that a distribution, an image or a habit gives to a host. */
const HOSTS = words(`
localhost localhost4 localhost6 localdomain ip6-localhost ip6-loopback ip6-allnodes ip6-allrouters broadcasthost ubuntu debian fedora centos rocky almalinux alpine arch
archlinux linux linuxkit docker dockerhost docker-host docker-desktop dockerd docker-server docker-node docker01 docker1 host hosts server
server1 node node1 node01 node-1 master worker manager desktop laptop raspberrypi raspberry vagrant vm virtualbox virtualmachine test testing
staging production prod devel develop build builder runner gateway router kali mint lxc container instance default main home office cloud
machine computer workstation kube kubernetes minikube swarm unknown none null kernel systemd audit containerd host-gateway registry
keycloak harbor nexus artifactory sonarqube sonar minio nextcloud portainer traefik vaultwarden bitwarden authentik authelia drone woodpecker
argocd argo flux jaeger zipkin loki tempo mimir alertmanager pushgateway cadvisor kafka zookeeper cassandra clickhouse opensearch logstash
mssql mysql mariadb postgres oracle adfs splunk tomcat weblogic websphere jboss wildfly db2 hana vcenter esxi ntp dns dhcp vpn wiki
fluentd fluent-bit filebeat memcached keydb valkey nats mosquitto mqtt emqx solr neo4j couchdb dial mail smtp imap ldap radius proxy files
jupyter airflow superset metabase n8n wordpress drupal joomla matomo mattermost rocketchat zulip jitsi homeassistant pihole adguard unifi
`);

/** Domains of services that everybody uses, and names that are reserved for examples and local use. */
const DOMAINS = words(`
docker.io docker.com docker.internal dockerproject.org mobyproject.org moby.org github.com github.io githubusercontent.com gitlab.com bitbucket.org ghcr.io gcr.io
pkg.dev quay.io k8s.io kubernetes.io cncf.io opencontainers.org containerd.io amazonaws.com amazon.com aws.amazon.com public.ecr.aws ecr.aws googleapis.com google.com
gstatic.com cloud.google.com azurecr.io azure.com azure.net windows.net microsoft.com mcr.microsoft.com windows.com office.com live.com ubuntu.com
canonical.com launchpad.net snapcraft.io debian.org debian.net fedoraproject.org redhat.com centos.org rockylinux.org almalinux.org
alpinelinux.org opensuse.org suse.com archlinux.org gentoo.org kernel.org freedesktop.org gnu.org systemd.io nixos.org oracle.com
npmjs.org npmjs.com nodejs.org yarnpkg.com pypi.org python.org pythonhosted.org golang.org go.dev crates.io rust-lang.org rubygems.org
maven.org apache.org nginx.org nginx.com postgresql.org mysql.com mariadb.org redis.io mongodb.org mongodb.com elastic.co grafana.com
grafana.net prometheus.io hashicorp.com vaultproject.io letsencrypt.org cloudflare.com cloudflare-dns.com akamai.net fastly.net
digitalocean.com hetzner.com hetzner.de hetzner.cloud ovh.net linode.com scaleway.com nvidia.com nvcr.io intel.com amd.com jfrog.io
slack.com discord.com telegram.org stripe.com sentry.io datadoghq.com newrelic.com openai.com anthropic.com example.com example.org
example.net example.edu test.com localhost.localdomain local.localdomain home.arpa in-addr.arpa ip6.arpa compute.internal ec2.internal
cluster.local svc.cluster ntp.org pool.ntp w3.org schema.org json-schema.org gmail.com googlemail.com outlook.com hotmail.com yahoo.com
icloud.com proton.me protonmail.com openssh.com libssh.org gmx.de gmx.net web.de users.noreply aliyuncs.com aliyun.com tencentyun.com tencentcloudcr.com daocloud.io ustc.edu.cn netease.com 163.com
`);
const RESERVED =
  /\.(?:localdomain|example|invalid|localhost|arpa|service|socket|target|timer|mount|slice|scope|path|device|swap|automount|sock|json|conf|log|pid|db|so)$/;

/** True for an account that names nobody. */
export const isCommonAccount = (name: string) => ACCOUNTS.has(name.toLowerCase()) || /^(?:systemd-|_|gdm|snap_)/.test(name.toLowerCase());
/** True for a host name that thousands of hosts have. */
export const isCommonHost = (name: string) =>
  HOSTS.has(name.toLowerCase()) || ACCOUNTS.has(name.toLowerCase()) || /^[0-9a-f]{12}$/.test(name);
/** True for a domain that says nothing about whose host this is. */
export const isPublicDomain = (domain: string) => DOMAINS.has(domain) || RESERVED.test(`.${domain}`);
