import { describe, expect, test } from 'vitest';
import { createRedactor } from '../../src/redact/index.ts';
import { hex, random } from './invented.ts';

// Secrets that no sign joins to a key: what tells them is a place in a line, an argument, a program's own format.
const redact = (text: string, source = '') => createRedactor().redact(text, source).text;
const typed = 'Harbourlantern42';
const made = random(14, 3);
const letters = 'WqrsTYLAUAWhPBfyIMkzvjEPr';

type Planted = readonly [name: string, text: string, secret: string, source?: string];
const goes = (planted: readonly Planted[]) => {
  for (const [name, text, secret, source] of planted)
    test(`goes: ${name}`, () => {
      const shown = redact(text, source);
      expect(shown).not.toContain(secret);
      expect(shown).toMatch(/secret-[0-9a-f]{10}/);
      expect(shown.split('\n').length).toBe(text.split('\n').length);
    });
};
const stays = (texts: readonly (readonly [text: string, source?: string])[]) => {
  for (const [text, source] of texts) test(`stays: ${text}`, () => expect(redact(text, source)).toBe(text));
};

describe('routers, switches and SNMP', () => {
  goes([
    ['enable password', `hostname r1\nenable password ${typed}\nrouter bgp 65012`, typed],
    ['enable password with its type', `enable password level 7 7 ${hex(20)}`, hex(20)],
    ['the key of a server', `tacacs-server host 10.1.0.4 key 7 ${hex(26)}`, hex(26)],
    ['the key of OSPF', ` ip ospf message-digest-key 1 md5 ${made}`, made],
    ['a key chain', `  key-string ${made}`, made],
    ['a community of a switch', `snmp-server community ${made} RO`, made],
    ['a community that traps go with', `snmp-server host 10.2.0.9 version 2c ${made}`, made],
    ['a community by its words', `snmp-server host 10.2.0.9 traps ${typed}`, typed],
    ['a user of SNMP, to encrypt', `createUser mon SHA-256 "${made}" AES "${typed}"`, typed],
    ['a user of a switch', `snmp-server user mon grp v3 auth sha ${made} priv aes 128 ${typed}`, typed],
    ['com2sec', `com2sec readonly default ${made}`, made],
    ['a variable', 'SNMP_COMMUNITY: qwertlamp', 'qwertlamp'],
    ['a member of a list of SNMP', `[[inputs.snmp]]\n  agents = ["udp://10.0.0.1:161"]\n  community = "${typed}"`, typed],
    ['a BMC', `SNMP Community String   : ${made}`, made],
  ]);
  stays([
    ['enable password recovery'],
    ['no service password-recovery'],
    ['snmp-server community public RO'],
    ['snmp-server host 10.2.0.9 version 2c public'],
    ['com2sec readonly default public'],
    ['community: docker-ce'],
    ['set community 65000:100'],
    ['SNMP community strings are set'],
    ['snmp_communities_total 4'],
    ['SNMP is off\ncommunity = 65000:120'],
    ['edition: Docker Engine - Community'],
    ['community: https://forums.docker.com'],
  ]);
});

describe('digits', () => {
  goes([
    ['a variable of an administrator', 'PIN_ADMIN=73920184', '73920184'],
    ['a code', 'pin_code: 4821', '4821'],
    ['a sentence', 'PIN for door 7: 73920184', '73920184'],
    ['a sentence without a sign', 'VPN PIN 738201-4642 for the guard', '738201-4642'],
    ['a debugger', ' * Debugger PIN: 316-281-904', '316-281-904'],
    ['a login', 'OTP for login is 480213', '480213'],
    ['a login in a log of containers', '{"log":"OTP for login is 480213\\n","stream":"stdout"}', '480213'],
  ]);
  stays([
    ['PIN_LED=13'],
    ['GPIO pin 17: 1024 edges'],
    ['pin: 4'],
    ['PIN_MODE=output'],
    ['pin for socket 0: 4096 pages'],
    ['spin_lock: 1234567'],
    ['pinned to cpu 2'],
    ['Pin: release a=stable'],
    ['OTP 27.1.2 is installed'],
  ]);
});

describe('users and secrets side by side', () => {
  goes([
    ['FreeRADIUS', `Login incorrect (pap: no match): [bob/${typed}] (from client sw port 0)`, typed],
    ['FreeRADIUS, of words', 'Login OK: [bob/lanternroom] (from client sw port 0)', 'lanternroom'],
    ['a password for a name', `sshd[1]: Invalid user Harbour-Lantern_4.x from 10.1.2.3 port 4`, 'Harbour-Lantern_4.x'],
    ['an access list of Redis', `user app on +@all ~* >${typed}`, typed],
    ['an access list of words', 'ACL SETUSER app on ~app:* >lanternroom', 'lanternroom'],
    ['a macro of Nagios', `$USER7$=${typed}`, typed],
    ['a note', `wifi for guests: hall-guest / ${typed}`, typed],
    ['a first account', `Seeded admin account: ops@acme.example / ${typed}`, typed],
  ]);
  stays([
    ['Login incorrect: [bob/<via Auth-Type = eap>] (from client sw port 0)'],
    ['sshd[1]: Invalid user Administrator from 10.1.2.3 port 4'],
    ['sshd[1]: Invalid user admin2 from 10.1.2.3 port 4'],
    ['sshd[1]: Invalid user oracle from 10.1.2.3 port 4'],
    ['user app on nopass ~* +@all'],
    ['user app on the host runs >output.log'],
    ['$USER1$=/usr/lib/nagios/plugins'],
    ['$USER3$=public'],
    ['login: 3 users / 2 sessions'],
    ['latency of a query: average / Maximum2024x'],
  ]);
});

describe('arguments', () => {
  goes([
    ['a function of SQL', `SELECT pgp_sym_encrypt(ssn, '${typed}') FROM staff`, typed],
    ['a function of SQL around another', `SELECT AES_DECRYPT(UNHEX(c), '${typed}')`, typed],
    ['bound parameters', `DETAIL:  parameters: $1 = 'bob', $2 = '${typed}'`, typed],
    ['a trace of PHP, cut', `PDO->__construct('mysql:host=10.20...', 'shop', 'Harbourlanternr')`, 'Harbourlanternr'],
    ['mosquitto_passwd', `mosquitto_passwd -b /etc/p sensor ${typed}`, typed],
    ['net rpc', `net rpc password bob ${typed}`, typed],
    ['net use', `net use \\\\nas\\vol /user:svc ${typed}`, typed],
    ['ejabberdctl', `ejabberdctl register bob chat.local ${typed}`, typed],
    ['reset-admin-password', 'grafana cli admin reset-admin-password lanternroom', 'lanternroom'],
    ['words of a process, by lines', `/usr/bin/agentd\n--server\nmon\n--password\n${typed}\n--interval\n30s\n`, typed],
    ['words of a process, a short option', `/usr/bin/mongosh\n-u\nroot\n-p\n${typed}\n`, typed, '/proc/41/cmdline'],
    ['base 16 of a variable', Buffer.from(`MYSQL_ROOT_PASSWORD=${typed}`).toString('hex'), Buffer.from(typed).toString('hex')],
    ['base 16 of a short name', Buffer.from(`DB_PASS=${typed}`).toString('hex'), Buffer.from(typed).toString('hex')],
    ['squid', `cachemgr_passwd ${typed} all`, typed],
    ['a plan of Terraform', `  ~ password = "${made}" -> "${typed}"`, typed],
    ['a plan of Terraform, first', `  ~ password = null -> "${typed}"`, typed],
    ['the words of a wallet', `wallet mnemonic: ${'amber lagoon '.repeat(5)}walnut violin`, 'walnut'],
  ]);
  stays([
    ['SELECT pgp_sym_encrypt(ssn, $1) FROM staff'],
    ["SELECT encode(data, 'base64')"],
    ["DETAIL:  parameters: $1 = 'bob', $2 = '2026-01-02 03:04:05', $3 = 'order_items'"],
    ["new PDO('mysql:host=db', 'user', 'password')"],
    ['Usage: net rpc password <user> <password>'],
    ['net user bob *'],
    ['-p, --password\n-u, --user\n'],
    ['--password\n--user\n'],
    ['--password\n      Password for the registry\n'],
    ['dockerd\n--tlskey\n/etc/docker/key.pem\n', '/proc/41/cmdline'],
    ['cachemgr_passwd disable shutdown'],
    ['image = "a:1" -> "a:2"'],
    ['a mnemonic: the words that you must write down and never show to any other'],
  ]);
});

describe('sentences', () => {
  goes([
    ['a word and a number', `Passphrase for the above: ${typed}`, typed],
    ['a word and a number, without a sign', `temporary password ${typed}`, typed],
    ['what is now', `password for svc is now ${typed}`, typed],
    ['the next line', `Enter new root password:\n${typed}\npasswd: updated`, typed],
    ['made of letters', `Your master user: a@b.local password ${letters}`, letters],
    ['made of a few letters', 'A temporary password is provided for this session: szqaxJqWs', 'szqaxJqWs'],
  ]);
  stays([
    ['password prompt of Windows11'],
    ['password for the user: adminUser'],
    ['A temporary password is provided for the user: adminUser'],
    ['password HTTPSServerConnectionFactory failed'],
    ['wrong password, Keycloak26 closes'],
  ]);

  test('a password that is made like a name is found again as a whole word, and only so', () => {
    const redactor = createRedactor();
    redactor.redact(`ADMIN_PASSWORD=${typed}`);
    expect(redactor.redact(`trying ${typed} for admin`).text).not.toContain(typed);
    expect(redactor.redact(`volume ${typed}-data`).text).toBe(`volume ${typed}-data`);
  });
});

describe('files that are known by their name', () => {
  goes([
    ['PgBouncer', '"shop" "lanternroom"\n', 'lanternroom', 'etc/pgbouncer/userlist.txt'],
    ['a name and a password', 'bob\nlanternroom\n', 'lanternroom', 'etc/openvpn/auth.txt'],
    ['tokens of Kubernetes', `${hex(32)},bob,1000\n`, hex(32), 'etc/kubernetes/known_tokens.csv'],
    ['Exim', `*.acme.example:bob:${typed}\n`, typed, 'etc/exim4/passwd.client'],
  ]);
  stays([
    ['"a" "b" "c"\n', 'etc/app/list.txt'],
    ['bob\nlanternroom\nthird\n', 'etc/openvpn/auth.txt'],
    ['auth = basic\nrealm = x\n', 'etc/app/auth.conf'],
  ]);
});

describe('tables', () => {
  goes([
    ['psql', ` id | login | password | active\n----+-------+----------+--------\n  7 | bob   | ${typed} | t\n(1 row)`, typed],
    ['mysql', `+----+----------+\n| id | password |\n+----+----------+\n|  7 | ${typed} |\n+----+----------+`, typed],
    ['values with commas', `id,login,password,role\n8,bob,${typed},reader`, typed],
    ['values with tabs', `id\tlogin\tapi_token\n8\tbob\t${hex(32)}`, hex(32)],
    ['INSERT with columns', "INSERT INTO people (name, password) VALUES ('bob', 'lanternroom')", 'lanternroom'],
    ['INSERT, a second row', `INSERT INTO people (name, password) VALUES ('bob', NULL), ('eve', '${typed}');`, typed],
    ['INSERT without columns', `INSERT INTO users VALUES (10,'bob','${typed}','x');`, typed],
    ['COPY', `COPY public.users (id, password) FROM stdin;\n11\t${typed}\n\\.`, typed],
    ['an error of COPY', `CONTEXT:  COPY users, line 2: "11\t${typed}\tf"`, typed],
    ['a duplicate', `DETAIL:  Key (id, token)=(4, ${hex(40)}) already exists.`, hex(40)],
  ]);
  stays([
    [' id | login | status\n----+-------+--------\n  7 | bob   | Active2024x\n'],
    ['| option | password |\n|---|---|\n| user | required |\n'],
    ['id,login,password_changed_at\n8,bob,2026-01-02T03:04:05Z'],
    ['id,login,password\n8,bob,NULL\n9,eve,unset'],
    ["INSERT INTO images (id, digest) VALUES (1, 'Harbourlantern42')"],
    ["INSERT INTO orders VALUES (1, 'Harbourlantern42')"],
    ['a password, a token, a key\nand more, and so on, to the end'],
    ['DETAIL:  Key (id, name)=(4, Harbourlantern42) already exists.'],
    ['COPY images: 11\tHarbourlantern42\tf'],
  ]);
});

describe('programs and their forms', () => {
  const key32 = hex(32, 5);
  goes([
    ['an option in a list, a line for each', `"test": [\n  "mysqladmin",\n  "ping",\n  "-uroot",\n  "-p${made}"\n]`, made],
    ['an option in a list of YAML', `command:\n  - mysqladmin\n  - ping\n  - -p${made}\n`, made],
    ['an option behind a backslash', `docker login \\\n  -u bob \\\n  -p ${typed} ghcr.io`, typed],
    ['an option of an unknown program', `+ gitea admin user change-password -u bob -p ${typed}`, typed],
    ['Bundler', `bundle config set --global gems.acme.example ${hex(8)}:${hex(8, 3)}`, hex(8, 3)],
    ['Oracle', `impdp system/${made} directory=DUMPS`, made],
    ['Oracle, a connection', `SQL> CONNECT etl/${typed}@//db:1521/X`, typed],
    [
      'a name and a value',
      `iscsiadm -m node -o update -n node.session.auth.password -v ${random(16, 4, 'abcdefXYZUVW')}`,
      random(16, 4, 'abcdefXYZUVW'),
    ],
    ['a name and a value, long', `aws ssm put-parameter --name /db/password --value ${typed} --type SecureString`, typed],
    ['user-secrets', `dotnet user-secrets set Smtp:Pass ${typed}`, typed],
    ['ODBC', 'Driver={X};Uid=bob;Pwd={Lantern;Room7};', 'Lantern;Room7'],
    ['HTML', '&#39;password&#39; =&gt; &#39;La&amp;ntern7&#39;', 'ntern7'],
    ['HTML, beside', '&lt;add key=&quot;SmtpPassword&quot; value=&quot;La&#39;ntern7&quot; /&gt;', 'ntern7'],
    ['a pair of a list', `[["api_token", "${hex(40)}"], ["LIMIT", 1]]`, hex(40)],
    ['a salt', "define('NONCE_SALT', 'u|>tL7q;Wz,-jb~Kx4Pd#ge')", 'Kx4Pd'],
    ['Hibernate', `binding parameter (2:VARCHAR) <- [${typed}]`, typed],
    ['MyBatis', `==> Parameters: bob(String), ${typed}(String)`, typed],
    ['the name of a container before each line', `db | Password for bob (reset with \`x\`):\ndb | \ndb |   ${typed}\n`, typed],
    ['a key alone', `password\n${typed}\n`, typed],
    ['a key of setup', `"SetupKey":"85D4E3FC-FDFA-4A00-A6A0-B9E1BB628477"`, '85D4E3FC-FDFA-4A00-A6A0-B9E1BB628477'],
    ['a key of a store like S3', `access_key_id = ${random(20, 8, 'ABCDEFGHJKLM0123456789')}`, random(20, 8, 'ABCDEFGHJKLM0123456789')],
    ['Vault', 'Unseal Key 1: RBb0K/6mqb/nxc2gly/lWWdcI/gpzap/A6BWO/QwZG', 'lWWdcI'],
    ['Ansible', `$ANSIBLE_VAULT;1.1;AES256\n${hex(80)}\n${hex(40, 9)}\n`, hex(40, 9)],
    ['TLS', `CLIENT_RANDOM ${hex(64)} ${hex(96, 4)}`, hex(96, 4)],
    ['ZooKeeper', "'digest:bob:n2J7/N0S+pH5Z/J18/BWAITaNUQ=:cdrwa'", 'BWAITaNUQ'],
    ['Firebase', `FCM_SERVER_KEY=AAAAWxyz123:APA91b${random(134)}`, 'AAAAWxyz123'],
    ['Mailchimp', `mailchimp ${key32}-us21`, key32],
    ['Backblaze', 'key = K001erb/9RwP+CRB/mtg+XTP/wCk+Ji', 'mtg+XTP'],
    ['NATS', `nkey seed loaded SU${random(56, 2, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567')}`, random(56, 2, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567')],
    ['a feed', `https://cal.acme.example/feed/${hex(40)}/basic.ics`, hex(40)],
    ['a ping', `https://api.cronitor.io/p/${key32}/x`, key32],
    ['a license', 'License: AT44O7-A7HKFK-8JFT17-F8LP5Q', 'A7HKFK'],
    ['a state of OAuth', 'GET /cb?state=bXwzG8TK6-xak-g8EHO HTTP/1.1', 'g8EHO'],
    ['a weather map', `GET /data?q=x&appid=${key32}&u=m`, key32],
    ['a crumb', `Jenkins-Crumb: ${hex(64)}`, hex(64)],
    ['a hash of Redis', `user app on #${hex(64)} ~* +@all`, hex(64)],
    ['a switch', `username bob privilege 15 password 7 ${hex(22).toUpperCase()}`, hex(22).toUpperCase()],
    ['PPP with blanks', `"a"\t*\t"gulls over ${made}"\t10.0.0.1\n`, made, 'etc/ppp/chap-secrets'],
    ['a file of hashes', 'bob:hBck0xvkzFXxI\n', 'hBck0xvkzFXxI', 'etc/squid/passwd'],
  ]);
  stays([
    ['docker run -u 1000 -p 8080:80 nginx'],
    ['ps -u root -p 4711'],
    ['mkdir -p Harbourlantern42'],
    ['"mysql",\n"x": "-p"\n'],
    ['bundle config set path vendor/bundle'],
    ['rman target /'],
    ['password={ type = "env" }'],
    ['Pwd={password};'],
    ['[["password", "username"], ["token", "role"]]'],
    ['["password", "reset"]'],
    ['password\nemail\nname\n'],
    ['password for:\n- bob\n- eve\n'],
    ['License: Apache-2.0'],
    ['License: AGPL-3.0-OR-LATER'],
    ['GET /cb?state=running HTTP/1.1'],
    ['us-east-1 eu-us2'],
    [`/usr/share/${hex(40)}/x`],
    ['https://acme.example/share/getting-started-with-docker'],
    ['access_key_id = minioadmin'],
    ['the digest:sha256 of it'],
    [`color #${hex(64)}`],
    ['username and password not accepted'],
    ['username + password pair,'],
    ['root:x:0:0:root:/root:/bin/bash\n', 'etc/passwd'],
  ]);

  test('what one rule has learned is known though another one has replaced it', () => {
    const redactor = createRedactor();
    redactor.redact(JSON.stringify({ Env: [`DB_PASSWORD=Mz~${made}-p`] }));
    expect(redactor.redact(`worker said Mz~${made}-p twice`).text).not.toContain(made);
  });
});

describe('more programs', () => {
  goes([
    ['HSRP', `standby 1 authentication ${typed}`, typed],
    ['a wireless network', `wpa-psk ascii 0 ${typed}`, typed],
    ['RouterOS', `/snmp community set name=${typed}`, typed],
    ['a proxy of SNMP', `proxy -v 2c -c ${typed} 10.0.0.1 .1`, typed],
    ['a passkey', 'Confirm passkey 482913 (yes/no)', '482913'],
    ['a PUK', 'PUK 48291373', '48291373'],
    ['a code in groups', 'HomeKit setup code 482-91-373', '482-91-373'],
    ['a second factor', 'MFA code is 482 913', '482 913'],
    ['an account and pass', `user bob pass ${typed}`, typed],
    ['a login by a slash', `default login admin/${typed}`, typed],
    ['French', `le mot de passe est ${typed}`, typed],
    ['backwards', `I used ${typed} as password`, typed],
    ['unrar', `unrar x -p${typed} a.rar`, typed],
    ['WinRM', `winrm -r:h -u:bob -p:${typed} dir`, typed],
    ['isql', `isql dsn bob ${typed}`, typed],
    ['Db2', `db2 connect to x user bob using ${typed}`, typed],
    ['Dovecot', `doveadm auth test bob ${typed}`, typed],
    ['a here string', `pass insert -e x <<< ${typed}`, typed],
    ['PowerShell', 'ConvertTo-SecureString "lanternroom" -AsPlainText -Force', 'lanternroom'],
    ['a credential of .NET', `New-Object PSCredential("bob", "${typed}")`, typed],
    ['OpenVPN, inline', '<auth-user-pass>\nbob\nlanternroom\n</auth-user-pass>', 'lanternroom'],
    ['Redis, a word', 'requirepass lanternroom', 'lanternroom'],
    ['LDAP of Apache, a word', 'AuthLDAPBindPassword lanternroom', 'lanternroom'],
    ['Sentinel', `sentinel auth-pass mymaster ${typed}`, typed],
    ['HAProxy, a word', ' stats auth bob:lanternroom', 'lanternroom'],
    ['a file of curl', `user = "bob:${typed}"`, typed],
    ['a list of users', `users:\n  - "bob:${typed}"\n  - "eve:${made}!x"`, `${made}!x`],
    ['a symbol of Ruby', ':password: lanternroom', 'lanternroom'],
    ['Lisp, a word', '(setq smtp-password "lanternroom")', 'lanternroom'],
    ['a role, a word', "ALTER ROLE b ENCRYPTED PASSWORD 'lanternroom'", 'lanternroom'],
    ['MySQL, a word', "SET PASSWORD FOR 'b'@'%' = 'lanternroom'", 'lanternroom'],
    ['SQLCipher', "PRAGMA key = 'lanternroom'", 'lanternroom'],
    ['SQLite', "ATTACH DATABASE 'x' AS y KEY 'lanternroom'", 'lanternroom'],
    ['PostgreSQL, crypt', `SELECT crypt('${typed}', gen_salt('bf'))`, typed],
    ['REPLACE', "REPLACE INTO people (u,password) VALUES ('b','lanternroom')", 'lanternroom'],
    ['clients of RADIUS', '127.0.0.1 lanternroom 3\n', 'lanternroom', 'etc/pam_radius_auth.conf'],
  ]);
  stays([
    ['requirepass is not set'],
    ['user: "1000:1000"'],
    ['users:\n  - bob:1000\n'],
    ['user = "bob:users"'],
    ['users: alice:reader'],
    ['the mot de passe est obligatoire'],
    ['winrm -r:h dir'],
    ['PRAGMA key = ?'],
    ['lines used: Harbourlantern42 as image'],
    [
      '-----BEGIN PUBLIC KEY-----\nMIGfMA0GCSqGSIb3DQEBAQUAA4GNADCBiQKBgQDMXtERXVxp0KvTuWpMQWpSk\nU01UbSuvDV1Ai2TT1\n-----END PUBLIC KEY-----',
    ],
    ['standby mode: authentication failed'],
    ['snmp community set'],
    ['login failed: see docs/guide'],
  ]);
});
