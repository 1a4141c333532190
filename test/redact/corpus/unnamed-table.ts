import type { SecretKind } from './kinds-table.ts';
import { ALNUM, HEX, LOWER, type Source, URL64 } from './source.ts';

const words = 'Plover Bellows Sorrel Gantry Tundra Cormorant Spindle Larch Pumice Sextant Burdock Trellis'.split(' ');
/** What people type. */
const typed = (s: Source) => `${s.pick(words)}-${s.pick(words)}${10 + s.int(90)}`;
/** What a generator makes. */
const made = (s: Source) => `${s.from(LOWER, 5)}${s.pick(['Q', 'V', 'Z'])}${2 + s.int(8)}-${s.from(ALNUM, 6)}`;
const b64 = (text: string) => Buffer.from(text).toString('base64');
const uuid = (s: Source) => [8, 4, 4, 4, 12].map((n) => s.from(HEX, n)).join('-');
const group = (s: Source) => `${s.from('ABCDEFGHJKLMNPQRSTUVWXYZ', 2)}${2 + s.int(8)}${s.from('ABCDEFGHJKLMNPQRSTUVWXYZ', 2)}`;

/** Secrets that no key names: told by their place, by what they look like there, or by a word of the sentence. */
const rows: readonly [kind: string, write: (s: Source) => string, tier?: 'hard'][] = [
  ['variable-of-any-name', (s) => `docker run -d -e CORRAL='‹${typed(s)}›' -e TZ=Europe/Rome app`],
  ['variable-of-any-name-listed', (s) => `"Args": ["-e", "CORRAL=‹${made(s)}›"]`],
  ['variables-of-a-unit', (s) => `Environment=LANG=C.UTF-8 CORRAL=‹${made(s)}› PADDOCK=‹${typed(s)}›`],
  ['variables-of-a-service', (s) => `services:\n  app:\n    environment:\n      CORRAL: "‹${typed(s)}›"\n      LOG_LEVEL: debug\n`],
  ['variables-in-a-list', (s) => `  app:\n    environment:\n      - CORRAL=‹${made(s)}›\n      - TZ=Europe/Rome\n`],
  ['exported', (s) => `export CORRAL=‹${typed(s)}›`],
  ['key-of-32-bytes', (s) => `SEAL=‹aQ7+x/${s.from(ALNUM, 9)}/${s.from(ALNUM, 8)}+${s.from(ALNUM, 9)}/${s.from(ALNUM, 8)}›=`],
  ['argument-below', (s) => `    command:\n      - --db-pass\n      - ‹${typed(s)}›\n      - --verbose\n`],
  ['argument-in-flow', (s) => `command: [serve, --db-password, ‹${typed(s)}›, --verbose]`],
  ['value-of', (s) => `LEDGER_PASS_PROD=‹${typed(s)}›`],
  ['value-word', (s) => `TLSPSKValue ‹${s.from(HEX, 62)}a7›`],
  ['root-token', (s) => `vault server -dev -dev-root-token-id=‹${typed(s)}›`],
  ['flag-key', (s) => `/usr/bin/ddns -domain x -key ‹${s.from(LOWER, 29)}4k2› -interval 5m`],
  ['glued-auth', (s) => `socat TCP:10.1.1.1:443,proxyauth=relay:‹${made(s)}› -`],
  ['user-option', (s) => `/usr/bin/uplink -u relay:‹${typed(s)}› status`],
  ['hash-password', (s) => `caddy hash-password --plaintext ‹${typed(s)}›`],
  ['printed-into', (s) => `printf '‹${typed(s)}›' > /run/pw`],
  ['printed-to', (s) => `echo -n "‹${typed(s)}›" | cryptsetup open /dev/sdb data -`],
  ['cifs-percent', (s) => `//nas/bk /mnt/bk cifs user=corp/bk%‹${typed(s)}›,_netdev 0 0`],
  ['ftp-mount', (s) => `curlftpfs#relay:‹${typed(s)}›@192.168.40.5 /mnt/f fuse`],
  ['go-dsn-no-host', (s) => `-db.dsn=relay:‹${typed(s)}›@/app`],
  ['escaped-dollar', (s) => `Environment=HTTPS_PROXY=http://\\x24vc:‹${typed(s)}›@192.168.40.1:8080`],
  ['cloud-init-list', (s) => `chpasswd:\n  expire: false\n  list: |\n    ops:‹${typed(s)}›\n    dev:‹${made(s)}›\n`],
  ['monitored-auth', (s) => `1617.1 [0 10.0.0.7:1] "AUTH" "default" "‹${typed(s)}›"`],
  ['second-quoted', (s) => `MANAGEMENT: CMD 'password "Auth" "‹${typed(s)}›"'`],
  ['erlang-pair', (s) => `user 'guest' auth {<<"shop">>,<<"‹${typed(s)}›">>}`],
  ['lisp-pair', (s) => `((user . "ops") (password . "‹${typed(s)}›"))`],
  ['php-call', (s) => `#0 /srv/x.php(3): mysqli_connect('db', 'app', '‹${typed(s)}›', 'x')`],
  ['swarm-data', (s) => `form data: {"Data":"‹${b64(typed(s))}›","Labels":null,"Name":"pg"}`],
  ['gossip', (s) => `consul agent -encrypt=‹${b64(s.from(ALNUM, 32))}› -data-dir=/consul`],
  ['webhook', (s) => `POST https://n8n.example.com/webhook/‹${uuid(s)}› 200`],
  ['invitation', (s) => `GET /invite/‹${s.from(URL64, 12)}7x${s.from(URL64, 12)}› HTTP/1.1`],
  ['license-of-five', (s) => `"lic=‹${group(s)}-${group(s)}-${group(s)}-${group(s)}›"`],
  [
    'openvpn-static',
    (s) => {
      const body = Array.from({ length: 4 }, () => s.from(HEX, 32)).join('\n');
      return `-----${'BEGIN'} OpenVPN Static key V1-----\n‹${body}›\n-----${'END'} OpenVPN Static key V1-----`;
    },
  ],
  ['digest-users', (s) => `traefik.http.middlewares.m.digestauth.users=ops:traefik:‹${s.from(HEX, 32)}›`],
  [
    'audited-command',
    (s) =>
      `USER_CMD pid=7 cmd=‹${Buffer.from(`docker login -u ci -p ${made(s)}`)
        .toString('hex')
        .toUpperCase()}› terminal=pts/0`,
  ],
  ['pair-of-words', (s) => `app[7]: u=ops p=‹${typed(s)}›`],
  ['login-and-password', (s) => `app[7]: login: ops, password: ‹${s.from('abcdefghijkmnop', 11)}›, role: admin`],
  ['told-in-a-sentence', (s) => `app[7]: reset the password of the mirror yesterday, it is now ‹${typed(s)}› everywhere`, 'hard'],
  ['told-in-german', (s) => `app[7]: Passwort für den Benutzer lautet "‹${typed(s)}›"`, 'hard'],
  ['changed-to', (s) => `app[7]: passphrase was changed from ‹${typed(s)}› to ‹${typed(s)}›`, 'hard'],
  ['credentials-apart', (s) => `app[7]: credentials ops / ‹${typed(s)}› rejected`, 'hard'],
];

export const unnamedKinds: readonly SecretKind[] = rows.map(([kind, write, tier]) => ({ kind, tier: tier ?? 'core', write }));
