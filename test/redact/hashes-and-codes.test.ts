import { expect, test } from 'vitest';
import { createRedactor } from '../../src/redact/index.ts';
import { hex, random } from './invented.ts';

const HEX = (length: number, seed = 7) => hex(length, seed).toUpperCase();
/** Without capitals: else their randomness gives them away, whatever stands round them. */
const b64 = (length: number, seed = 7) => random(length, seed, 'abcdefghijklmnopqrstuvwxyz0123456789');
const digits = (length: number, seed = 7) => random(length, seed, '0123456789');
const base32 = (length: number, seed = 7) => random(length, seed, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567');
const uuid = (seed = 3) => `${hex(8, seed)}-${hex(4, seed + 1)}-4${hex(3, seed + 2)}-a${hex(3, seed + 3)}-${hex(12, seed + 4)}`;
const words = 'orchard velvet tunnel gauge cradle ripple walnut fiction magnet oblige sunset harvest';

// [what it is, the text, what must be gone]
const planted: [string, string, string][] = [
  ['PHC, with what Django writes before it', `argon2$argon2id$v=19$m=102400,t=2,p=8$${b64(22)}$${b64(43, 9)}`, 'argon2$argon2id$'],
  ['PHC, with the number of a version before it', `('bob','3|$argon2id$v=19$m=65536,t=4,p=1$${b64(22)}$${b64(43, 9)}')`, '3|$argon2id$'],
  ['PHC of another function', `pwhash = $BALLOON-SHA256$v=1$s=1024,t=32$${b64(24)}==$${b64(43, 9)}=`, b64(24)],
  ['PHC in a compose file', `ADMIN: $$argon2id$$v=19$$m=65536,t=3,p=4$$${b64(22)}$$${b64(43, 9)}`, b64(22)],
  ['werkzeug', `user: scrypt:32768:8:1$${b64(16)}$${hex(128)}`, hex(128)],
  ['werkzeug, PBKDF2', `user: pbkdf2:sha256:600000$${b64(16)}$${hex(64)}`, hex(64)],
  ['Django, scrypt', `scrypt$16384$${b64(22)}$8$1$${b64(86, 5)}==`, b64(22)],
  ['Django, an old one', `sha1$${b64(12)}$${hex(40)}`, hex(40)],
  ['a ticket of Kerberos', `$krb5tgs$23$*svc$CORP*$${hex(32)}$${hex(200, 3)}`, hex(200, 3)],
  ['SAP', `PWDSALTEDHASH={x-issha, 1024}${b64(43)}=`, b64(43)],
  ['Oracle', `sys.user$: APP ${HEX(16)} S:${HEX(60, 3)};T:${HEX(160, 4)}`, HEX(160, 4)],
  ['Oracle, the old one beside it', `sys.user$: APP ${HEX(16)} S:${HEX(60, 3)};T:${HEX(160, 4)}`, HEX(16)],
  ['SQL Server', `sid, 0x0200${HEX(136)} 1`, HEX(136)],
  ['a dump of Windows accounts', `bob:1001:${HEX(32)}:${HEX(32, 8)}:::`, HEX(32, 8)],
  ['smbpasswd', `bob:1001:${'X'.repeat(32)}:${HEX(32, 8)}:[U          ]:LCT-64`, HEX(32, 8)],
  ['a scheme of a mail server', `ops:{PLAIN}Frost-lark71`, 'Frost-lark71'],
  ['codes below a heading', `Recovery codes (keep them):\nab3f9-kd02x\nq81zz-7tt0p\n`, 'q81zz-7tt0p'],
  ['codes behind a sentence', 'INFO Recovery authentication codes for ops: KX3H-1W62-GN8V, CE9P-0X5P-U25U', 'CE9P-0X5P-U25U'],
  ['codes of digits', 'BACKUP_CODES="54391456 48642397 33325289"', '33325289'],
  ['codes of a service', 'GitHub codes: 5f544-fd36a, f86dc-8a33e', 'f86dc-8a33e'],
  ['the key of a disk', `Recovery key (BitLocker): ${Array.from({ length: 8 }, (_, at) => digits(6, at + 1)).join('-')}`, digits(6, 4)],
  ['codes in a string of a log', String.raw`"Your backup codes:\n  1. 1234-5678\n  2. 8765-4321"`, '8765-4321'],
  ['the key of an account', 'Recovery key: EsTc 8kYf 4Rgw Jj3k H2sN mAb1 Qw9e Zx7v', '4Rgw Jj3k'],
  ['a number that is used once', 'POST /wp-admin?_wpnonce=4a1f9b2c3d&x=1', '4a1f9b2c3d'],
  ['the code of a device', 'HomeKit setup code of the bridge: 385-45-488', '385-45-488'],
  ['the code of another device', 'Matter manual pairing: 2857-631-3969', '2857-631-3969'],
  ['the words of a wallet', `wallet mnemonic: ${words}`, 'velvet tunnel'],
  ['the words of a passphrase', `{"MESSAGE":"Your initial passphrase is: ${words.slice(0, 54)}"}`, 'velvet tunnel'],
  ['the seed of one-time passwords', `2FA seed for the admin: ${base32(32)}`, base32(32)],
  ['a UUID in capitals', `environment: { NB_SETUP_KEY: ${uuid().toUpperCase()}, NB_URL: "https://h" }`, uuid().toUpperCase()],
  ['an id that activates', `ActivationId=${uuid()} LogLevel=5`, uuid()],
  ['what is mixed into hashes', `'passwordsalt' => '${b64(30)}',`, b64(30)],
  ['the same, of WordPress', `define( 'NONCE_SALT',   '${b64(20)}.Wc;${b64(20, 2)}' );`, b64(20, 2)],
  ['a crumb', `-H "Jenkins-Crumb: ${hex(64)}" https://h/`, hex(64)],
  ['an id of an application in a query', `GET /weather?q=Bonn&appid=${hex(32)}&units=metric`, hex(32)],
  ['a symmetric key', 'pass4SymmKey = QuartzLantern26', 'QuartzLantern26'],
  ['a header that is nothing but a key', `> X-Gotify-Key: C${b64(14)}`, b64(14)],
  ['an option behind another word', `agent link --key=${hex(64)} --host=h`, hex(64)],
  [
    'a key that activates',
    `register --org=11009103 --activationkey=nvg-${random(14, 4, 'abcdefgh0123456789')}`,
    random(14, 4, 'abcdefgh0123456789'),
  ],
  ['the half of a pair that names it', `VERACODE_API_KEY_ID=${hex(32)}`, hex(32)],
  ['a license', `TFE_LICENSE=02MV${random(180, 3, 'ABCDEFGHJKLMNPQRSTUV0123456789')}`, random(180, 3, 'ABCDEFGHJKLMNPQRSTUV0123456789')],
  ['a PIN in marks', 'seal "pkcs11" { slot = "0" pin = "5961-y60fb4oe" }', '5961-y60fb4oe'],
  ['a PIN of an officer', 'softhsm2-util --init-token --so-pin 2710313344', '2710313344'],
  ['a PIN in a URI', 'pkcs11:object=k;type=private&pin-value=848680999', '848680999'],
  ['ODBC, in brackets', 'dsn=DRIVER={ODBC Driver 18 for SQL Server};UID=etl;PWD={Orchid79!Fl}"', 'Orchid79!Fl'],
  ['LAPS', '{"n":"Administrator","t":"1dc4a11b7c3e9f2","p":"QXRP6fDmcB"}'.replace(/^/, 'msLAPS-Password: '), 'QXRP6fDmcB'],
  ['entities in a value', 'connectionString="User ID=x;Password=Vr&amp;APf&lt;&quot;ocJp;Max Pool Size=100"', 'ocJp'],
  ['an encoded mark in a query', 'GET /p?q=form&password=%C3%96l%26Farbe%20%23frmdqk HTTP/1.1', 'Farbe'],
  [
    'an environment in hexadecimal',
    `env: ${Buffer.from('DB_PASSWORD=Rowan-gantry46').toString('hex')}`,
    Buffer.from('Rowan-gantry46').toString('hex'),
  ],
  [
    'a connection in hexadecimal',
    `dump ${Buffer.from('User ID=sa;Password=tZTPcEpns9B;').toString('hex')}`,
    Buffer.from('tZTPcEpns9B').toString('hex'),
  ],
  [
    'a header in hexadecimal',
    `0x0030: ${Buffer.from(`Authorization: Bearer ${b64(30)}`).toString('hex')}`,
    Buffer.from(b64(30)).toString('hex'),
  ],
  ['a key of an NKey', `nkey seed loaded SU${base32(56)}`, base32(56)],
  ['a key with its data centre', `mailchimp ${hex(32)}-us21`, hex(32)],
];

test.each(planted)('%s', (_, text, secret) => {
  const { text: redacted } = createRedactor().redact(text);
  expect(redacted).not.toContain(secret);
  expect(createRedactor().redact(redacted).text).toBe(redacted);
  expect(redacted.split('\n').length).toBe(text.split('\n').length);
});

const harmless = [
  `password_hashers: argon2id, scrypt: not built in, sha1$ is old`,
  'argon2: m=65536,t=3,p=4 v=19',
  `image: registry/app@sha256:${hex(64)}`,
  `{"license":"Apache-2.0","licenses":["MIT"]}`,
  'LICENSE=accept ACCEPT_EULA=Y',
  `org.opencontainers.image.licenses=GPL-2.0-or-later`,
  'nonce: 0 crumb trail csrf: enabled',
  'recovery: 3 backup codes left; emergency codes: see the manual',
  'backup: codes 200, 404, 500',
  'Recovery codes: none generated yet',
  'backup code: E_NOT_FOUND',
  'seed: the list of nodes that a member of the cluster asks first when it starts',
  'recovery phrase: use short names for the hosts that are in the same rack as this one',
  'passphrase is not set for the given user in the file of the daemon',
  'recovery key: this will have been kept safe with your bank since last year',
  'pin = "nixos-24.05"',
  'pin: "GPIO17"',
  'pinned: true, pin: 4, pin=12',
  'homekit pairing: 3 devices',
  'matter: 2857 nodes, 631 links',
  'X-Cache-Key: /v2/library/alpine/manifests/latest',
  'X-Sort-Key: createdAt',
  `KEY_ID=4411 node.session.auth.key-id = 7`,
  `PWD=/srv/app OLDPWD=/root`,
  'SET PASSWORD = {ts}; state {a=1}',
  `Get "https://h/v2/?n=1&last=x&amp;y=2": EOF`,
  'User ID=sa;Integrated Security=True;Max Pool Size=100',
  `proctitle=${Buffer.from('/usr/bin/dockerd -H fd://').toString('hex')}`,
  'us-east-1 eu-us2 3f-us12',
  'bob:1001:100:Bob:/home/bob:/bin/sh',
];

test.each(harmless)('stays: %s', (text) => {
  expect(createRedactor().redact(text).text).toBe(text);
});
