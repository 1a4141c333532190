import { expect, test } from 'vitest';
import { createRedactor } from '../../src/redact/index.ts';
import { hex, password, random } from './invented.ts';

const pw = password(3);
const word = 'Quartz_1987_lantern';
const uuid = `${hex(8)}-${hex(4, 2)}-4${hex(3, 3)}-a${hex(3, 4)}-${hex(12, 5)}`;

// [what it is, the text, what must be gone, its file]
const planted: [string, string, string, string?][] = [
  ['a table with semicolons', `username;password\nbilling;${pw}\n`, pw],
  ['a table with commas', `id,login,password,role\n8,etl,Tassel47_,reader\n`, 'Tassel47_'],
  ['a table of Markdown', '| user | password | role |\n|---|---|---|\n| etl | AnvilJasper29 | reader |\n', 'AnvilJasper29'],
  [
    'a table of psql',
    ' id | login |   password   | t\n----+-------+----------+---\n  7 | etl   | KipperTassel24   | t\n',
    'KipperTassel24',
  ],
  ['a table with tabs', 'id\tlogin\ttoken\n9\tetl\tGusset9Pepper63\n', 'Gusset9Pepper63'],
  [
    'columns of a table that was made before',
    `CREATE TABLE u (id INTEGER, pass VARCHAR(8));\nINSERT INTO u VALUES (1,'Zork77xx');`,
    'Zork77xx',
  ],
  ['columns with names', `INSERT INTO t (id, name, password) VALUES (1, 'o''k', 'hello99'), (2,'b','Zork77xx');`, 'Zork77xx'],
  ['a name and its value in a row', `INSERT INTO wp_options VALUES (9,'mailserver_pass','Zork77xx','no');`, 'Zork77xx'],
  ['a token in a table of log-ins', `INSERT INTO oc_authtoken VALUES (91,'bob','Firefox','${hex(128)}');`, hex(128)],
  ['a dump of PostgreSQL', 'COPY public.users (id, login, password) FROM stdin;\n1\tbob\tZork77xx\n\\.\n', 'Zork77xx'],
  ['a value that is there already', `DETAIL:  Key (tenant, token)=(4, ${hex(40)}) already exists.`, hex(40)],
  ['a value that was bound', `WHERE api_token = $1  [["api_token", "${hex(40)}"], ["LIMIT", 1]]`, hex(40)],
  ['a page in a page', `app: &lt;add key=&quot;SmtpPassword&quot; value=&quot;buoy&#39;n&amp;53VUSx&quot; /&gt;`, '53VUSx'],
  ['an array in a page', `&#39;password&#39; =&gt; &#39;9DmU8&amp;ol0b&lt;Pte&quot;Yr5&#39;`, 'ol0b'],
  ['a command and its key in a list', '["set","password","HatterMagpie67"]', 'HatterMagpie67'],
  ['words and a number in a table of log-ins', `INSERT INTO users VALUES (10,'etl','BlueHeron71','x');`, 'BlueHeron71'],
  ['the first of two keys', `'key' => 'D8SZPQUPZ97J9MV46VEW', 'secret' => '${random(40)}'`, 'D8SZPQUPZ97J9MV46VEW'],
  ['the first part of a key', `FCM_SERVER_KEY=AAAA${random(7)}:APA91b${random(140)}`, `AAAA${random(7)}`],
  ['a request that is known again', `GET /callback?code=1&state=bXwzG8TK6pRWxak-g8EHOH HTTP/2.0`, 'bXwzG8TK6pRWxak'],
  ['a page with settings', '<tr><td>DB_PASSWORD</td><td><span>R&lt;eeJoKs&gt;HT7yh</span></td></tr>', 'eeJoKs'],
  ['a sealed block', `$ANSIBLE_VAULT;1.1;AES256\n${hex(80)}\n${hex(80, 2)}\n${hex(30, 3)}\n`, hex(30, 3)],
  ['a sealed block in a log', `a | $ANSIBLE_VAULT;1.1;AES256\na | ${hex(80)}\na | ${hex(40, 2)}\n`, hex(40, 2)],
  ['a token and its salt in a query', `GET /rest/ping?u=bob&t=${hex(32)}&s=3owl12hi7&v=1`, hex(32)],
  ['a password in a query beside a user', `http://t:8086/write?db=power&u=bob&p=${word}`, word],
  ['a share', 'GET /index.php/s/Lh2rR4Vag77nb7O HTTP/1.1', 'Lh2rR4Vag77nb7O'],
  ['a push', 'curl "https://up.example/api/push/tQl6vLUzIY?status=up"', 'tQl6vLUzIY'],
  ['a channel', `channels: https://conda.example/t/an-${uuid}/main`, uuid],
  ['a feed', `https://cal.example/feed/${hex(40)}/basic.ics`, hex(40)],
  ['a tracker', `https://t.example/${hex(32)}/announce: refused`, hex(32)],
  ['a log-in that is kept', `user login via saml session=${hex(48)}`, hex(48)],
  ['the same, of a mail server', 'TLS, session=<+mVwEDSpgspAmvTl>', '+mVwEDSpgspAmvTl'],
  ['the same, of OpenID', `GET /callback?state=1&session_state=${uuid}`, uuid],
  ['a setting of a block on one line', 'authentication { auth_type PASS auth_pass eTOAYJIB } }', 'eTOAYJIB'],
  ['an element', '<credential-store><clear-text>QUdp38g6b4</clear-text></credential-store>', 'QUdp38g6b4'],
  ['a header in a message', `403 Invalid token: Splunk ${uuid.toUpperCase()}"`, uuid.toUpperCase()],
  ['a hash that is a password', `PassNTLMv2 ${hex(32).toUpperCase()}`, hex(32).toUpperCase()],
  [
    'Digest without its header',
    `Digest username=\\"admin\\", realm=\\"r\\", nonce=\\"${hex(32, 3)}\\", response=\\"${hex(32)}\\"`,
    hex(32),
  ],
  ['the secret of TLS sessions', `CLIENT_RANDOM ${hex(64)} ${hex(96, 2)}`, hex(96, 2)],
  ['a hash of Redis', `user relay on #${hex(64)} ~* +@all`, hex(64)],
  ['a password of Redis', `user worker on +@all ~* >${word}`, word],
  ['a share of a key', `Unseal Key 1: rbb0k/${hex(38)}`, hex(38)],
  ['a key in a function', `SELECT pgp_sym_encrypt(ssn, '${word}') FROM staff`, word],
  ['the line below a label', `Password:\n${word}\n`, word],
  ['the line below a tag', `<passphrase>\n      ${word}\n</passphrase>`, word],
  [
    'the line below a label, in a log',
    `app | Password for the user (reset with \`bin/reset -u x\`):\napp |   47t9edGKeW*3DY\n`,
    '47t9edGKeW*3DY',
  ],
  ['chap-secrets', '"ops" * "gulls over the bay" *\n', 'over the bay', '/etc/ppp/chap-secrets'],
  ['chap-secrets, by the head of a section', `# /etc/ppp/chap-secrets\n"ops" * "${word}" *\n`, word],
  ['the same, as tail writes it', `==> /etc/ppp/pap-secrets <==\nops * ${word} *\n\n`, word],
  ['sasl_passwd in a section', `# sasl_passwd\n[smtp.example]:587 a@b.example:${word}\n`, word],
  ['two lines', `bob\n${word}\n`, word, '/etc/openvpn/auth.txt'],
  ['two lines in a section', `# auth-user-pass\nbob\n${word}\n# next\n`, word],
  ['accounts of a server', 'legacy:hBck0xvkzFXxI\n', 'hBck0xvkzFXxI', '/etc/squid/passwd'],
  ['a pooler', `"app" "${word}"\n`, word, '/etc/pgbouncer/userlist.txt'],
  ['an agent', `001 web any ${hex(64)}\n`, hex(64), '/var/ossec/etc/client.keys'],
  ['a file of secrets', `wifi_ssid: Home\nota: ${hex(32)}\n`, hex(32), '/srv/homeassistant/secrets.yaml'],
];

test.each(planted)('%s', (_, text, secret, source) => {
  const { text: redacted } = createRedactor().redact(text, source);
  expect(redacted).not.toContain(secret);
  expect(createRedactor().redact(redacted, source).text).toBe(redacted);
  expect(redacted.split('\n').length).toBe(text.split('\n').length);
});

const harmless: [string, string?][] = [
  ['| Name | Password | Default |\n|---|---|---|\n| db | string | none |\n'],
  ['NAME,TYPE,SECRET\nweb,Opaque,db-password\n'],
  ['error, password, and so on\nthis, that99x, other\n'],
  ['a | token | b\nsentence of more words than the head has\n'],
  ["INSERT INTO logs VALUES (1,'2026-01-02','container web-1 started');"],
  ["INSERT INTO users (id, name) VALUES (1, 'bob');"],
  ["INSERT INTO opts VALUES (10,'users_can_register','0','yes'),(11,'auth_key_length','64','yes');"],
  ['COPY --from=build /app/token /usr/bin/\n'],
  ['["rsa.Token", "rsa.RSAPublicKey2"] ["password", "string"]'],
  ['  "Token",\n  "QuotedString",\n  "WordEnd8bit",\n'],
  ['Key (id)=(42) already exists.'],
  ['["docker", "compose"] ["name", "web"]'],
  ['<td>Status</td><td>running</td><th>Token</th><td>null</td>'],
  [`$ANSIBLE_VAULT is a header\n${'ab'.repeat(4)}\n`],
  ['GET /v1.47/containers/json?t=3&s=1 HTTP/1.1'],
  ['GET /x?p=2&u=1 HTTP/1.1'],
  [`GET /containers/${hex(64)}/json?t=10 HTTP/1.1`],
  ['https://h/t/topic-about-networks/123 https://h/p/MyProject2026 /a/b/c /share/fonts/truetype'],
  ['session 5 of user ops; session=c5; session=fq2o8x9y3w1z7v5u4t6s2r1q0'],
  ['time="x" level=info msg="sandbox" session="default"'],
  ['<a href=&quot;/docs?a=1&amp;b=2&quot;>docs&#39; page</a> it&#39;s &lt;running&gt;'],
  ['GET /callback?state=running&code=0 ?state=exited-with-an-error'],
  ['challenge failed for the domain h'],
  ['splunk driver: splunk-url is expected'],
  ['Password:\nlogin incorrect\n'],
  ['Password:\ndocker0\n'],
  ['secret:\n2026-01-02T03:04:05Z\n'],
  ['# /etc/hosts\n127.0.0.1 localhost\n'],
  ['# chap-secrets are below\na b c d\n'],
  ['{"type":"file","mode":"0644","uid":0}', '/etc/passwd'],
  ['wifi_ssid: Home\nhome_latitude: 59.9\nmqtt_host: broker.lan\ntls: true\n', '/srv/homeassistant/secrets.yaml'],
];

/** What xxd and hexdump -C print. */
function dumped(text: string, canonical: boolean): string {
  const lines: string[] = [];
  for (let at = 0; at < text.length; at += 16) {
    const row = Buffer.from(text.slice(at, at + 16));
    const offset = at.toString(16).padStart(8, '0');
    const pairs = [...row].map((byte) => byte.toString(16).padStart(2, '0'));
    if (canonical) lines.push(`${offset}  ${pairs.slice(0, 8).join(' ')}  ${pairs.slice(8).join(' ')}  |${row}|`);
    else
      lines.push(
        `${offset}: ${pairs
          .join('')
          .replace(/.{4}(?=.)/g, '$& ')
          .padEnd(39)}  ${row}`,
      );
  }
  return `${lines.join('\n')}\n`;
}

test.each([true, false])('bytes in columns (canonical: %s)', (canonical) => {
  const secret = 'Rowan-gantry46-lantern';
  const { text } = createRedactor().redact(dumped(`PATH=/usr/bin;DB_PASSWORD=${secret};HOME=/root;TERM=xterm`, canonical));
  expect(text).not.toMatch(/Rowan-|gantry46|526f|52 6f/);
  expect(text).toContain('/root;TE');
  expect(text).toContain('PATH=/usr/bin;DB');
  expect(text.split('\n').length).toBe(6);
  expect(createRedactor().redact(text).text).toBe(text);
  const harmless = dumped('PATH=/usr/bin;HOME=/root;TERM=xterm;LANG=C.UTF-8', canonical);
  expect(createRedactor().redact(harmless).text).toBe(harmless);
});

test.each(harmless)('stays: %s', (text, source) => {
  expect(createRedactor().redact(text, source).text).toBe(text);
});
