/** The routes of a host with two bridges, as `ip route show table all` prints them. */
export const routes = `default via 10.80.0.1 dev eth0 proto static
10.80.0.0/24 dev eth0 proto kernel scope link src 10.80.0.2
172.17.0.0/16 dev docker0 proto kernel scope link src 172.17.0.1
172.18.0.0/16 dev br-efb0bf09aa84 proto kernel scope link src 172.18.0.1 linkdown
local 10.80.0.2 dev eth0 table local proto kernel scope host src 10.80.0.2
broadcast 10.80.0.255 dev eth0 table local proto kernel scope link src 10.80.0.2
`;
export const vpn = ['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16'].map((n) => `${n} dev tun0 scope link linkdown\n`).join('');
export const intranet = '172.16.0.0/12 via 10.80.0.1 dev eth0\n';

/** What `iptables-save` prints after a start of dockerd. */
export const saved = `*filter
:INPUT ACCEPT [0:0]
:FORWARD DROP [0:0]
:OUTPUT ACCEPT [0:0]
:DOCKER - [0:0]
:DOCKER-USER - [0:0]
-A FORWARD -j DOCKER-USER
-A FORWARD -o docker0 -m conntrack --ctstate RELATED,ESTABLISHED -j ACCEPT
-A FORWARD -o docker0 -j DOCKER
-A FORWARD -i docker0 ! -o docker0 -j ACCEPT
-A DOCKER-USER -j RETURN
COMMIT
*nat
:PREROUTING ACCEPT [0:0]
:POSTROUTING ACCEPT [0:0]
:DOCKER - [0:0]
-A PREROUTING -m addrtype --dst-type LOCAL -j DOCKER
-A POSTROUTING -s 172.17.0.0/16 ! -o docker0 -j MASQUERADE
COMMIT
`;
export const userRules = (...rules: string[]) =>
  saved.replace('-A DOCKER-USER -j RETURN\n', `${rules.map((r) => `-A DOCKER-USER ${r}\n`).join('')}-A DOCKER-USER -j RETURN\n`);
