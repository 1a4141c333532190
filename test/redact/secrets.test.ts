import { expect, test } from 'vitest';
import { createRedactor } from '../../src/redact/index.ts';
import { base64, glue, hex, password, pem, random } from './invented.ts';

const pw = password(3);
const login = base64(`bob:${pw}`);
const jwt = [base64('{"alg":"HS256"}'), base64('{"sub":"1234567890"}'), random(43, 9)].map((p) => p.replace(/=+$/, '')).join('.');

// [where it stands, the text, what must be gone (the invented password unless told)]
const planted: [string, string, string?][] = [
  ['user-info of a URL', `dial https://bob:${pw}@registry.corp.net/v2/: refused`],
  ['user-info with raw marks', `DATABASE_URL=postgres://app:pa/${pw}?w#x@db:5432/app`],
  ['user-info, percent-encoded', `next=postgres%3A%2F%2Fapp%3A${pw}%40db%3A5432%2Fapp&x=1`],
  ['user-info, JSON-escaped slashes', `{"u":"https:\\/\\/bob:${pw}@h\\/v2"}`],
  ['a token as user', `git clone https://${glue('gh', 'p_')}${random(36)}@github.com/a/b`, random(36)],
  ['Basic', `> Authorization: Basic ${login}`, login],
  ['Basic in a Go map', `map[Authorization:[Basic ${login}] Accept:[*/*]]`, login],
  ['Bearer in JSON', `{"Authorization":["Bearer ${random(40)}"]}`, random(40)],
  ['Digest', `Proxy-Authorization: Digest username="bob", realm="r", response="${hex(32)}"`, hex(32)],
  ['a header of its own', `curl -H 'X-Api-Key: ${pw}' https://h/`],
  ['X-Registry-Auth', `X-Registry-Auth: ${base64(`{"username":"bob","password":"${pw}"}`)}`, base64(`"password":"${pw}"`).slice(4, 20)],
  ['Cookie', `Cookie: theme=dark; session=${pw}`],
  ['Set-Cookie', `Set-Cookie: sid=${pw}; Path=/; HttpOnly`],
  ['config.json auth', `{"auths":{"ghcr.io":{"auth":"${login}"}}}`, login],
  ['config.json identitytoken', `{"auths":{"ghcr.io":{"identitytoken":"${pw}"}}}`],
  ['struct dump', `auth &AuthConfig{Username:bob Password:${pw} Auth: Email: ServerAddress:https://index.docker.io/v1/}`],
  ['struct dump with marks', `types.AuthConfig{Username:"bob", Password:"${pw}", Auth:""}`],
  ['JSON', `{"password": "${pw}"}`],
  ['JSON in a log', `{"log":"{\\"password\\":\\"${pw}\\"}\\n","stream":"stderr"}`],
  ['JSON in JSON in a log', `{"log":"{\\"m\\":\\"{\\\\\\"password\\\\\\":\\\\\\"${pw}\\\\\\"}\\"}\\n"}`],
  ['a number in JSON', `{"password": 83650274, "port": 1}`, '83650274'],
  ['env', `DB_PASSWORD=${pw}`],
  ['env with marks', `export DB_PASSWORD='${pw}'`],
  ['env in a list of JSON', `"Env": ["PATH=/usr/bin","DB_PASSWORD=zx,${pw} tail"]`],
  ['env on a command line', `docker run -e TOKEN=${pw} nginx`],
  ['a unit', `Environment="API_TOKEN=${pw}"`],
  ['logfmt', `level=info token=${pw} msg="x"`],
  ['YAML', `services:\n  db:\n    environment:\n      POSTGRES_PASSWORD: ${pw}\n`],
  ['a secret of Compose', `services: {}\nsecrets:\n  db:\n    file: ./x\n  inline:\n    content: ${pw}\nnetworks: {}\n`],
  ['a block of YAML', `password: |\n  ${pw}\nnext: 1\n`],
  ['ini with blanks', `password = correct horse ${pw}`],
  ['an option', `mysqld --password ${pw} --port 3306`],
  ['an option with =', `mysqld --password=${pw}`],
  ['an option in a list', `["mysqld","--password","${pw}"]`],
  ['mysql -p', `mysql -uroot -p${pw} -h db`],
  ['curl -u', `curl -fsS -u admin:${pw} https://h/`],
  ['sshpass -p', `sshpass -p '${pw}' ssh h`],
  ['docker login -p', `docker login -u bob -p ${pw} ghcr.io`],
  ['a variable named after what it syncs', `Environment=A=1 SYNC_SECRET="${pw} and more"`],
  ['a registry of schemas', `basic.auth.user.info=sr:${pw}`],
  ['the cookie of Erlang', `EMQX_NODE__COOKIE=Ab.${pw}`],
  ['a key with a word before its UUID', 'LAUNCHDARKLY_SDK_KEY=sdk-61e96442-581e-44c0-a89c-a5ae4c097a40', '61e96442-581e'],
  ['a session in percent-encoding', `laravel_session=${random(30)}%2B${random(12)}%2F${random(40)}; x=1`, random(12)],
  ['a seed on a command line', `oathtool --totp -b ${'WVHHT2YOZRABSR77'}`, 'WVHHT2YOZRABSR77'],
  ['a session of Keycloak', `KEYCLOAK_SESSION=master/41e7811c-09f1-4743-aa4f-f7ef127e98ef/${random(20)}; x=1`, random(20)],
  ['a session in a path', `GET /app;jsessionid=${hex(32).toUpperCase()}?x=1 HTTP/1.1`, hex(32).toUpperCase()],
  ['a sum of PostgreSQL', `"legacy" "md5${hex(32)}"`, hex(32)],
  ['doubled marks', `primary_conninfo = 'host=db user=repl password=''${pw}'' sslmode=verify-full'`],
  ['the login of a relay', `[smtp.example.org]:587 robot@example.org:${pw}`],
  ['a query', `GET /x?user=1&access_token=${pw}&n=2 HTTP/1.1`],
  ['XML', `<password>${pw}</password>`],
  ['a sentence', `the password is ${pw}, tell nobody`],
  ['a JSON Web Token', `sent ${jwt} to the server`, jwt.split('.')[1]!],
  [
    'a swarm token',
    `docker swarm join --token ${glue('SWM', 'TKN-1-')}${random(50, 3, 'abcdefghij0123456789')}-${random(25)} 10.0.0.1:2377`,
    random(25),
  ],
  ['a swarm key', `SWMKEY-1-${random(43)}`, random(43)],
  ['a shadow hash', `root:$6$${random(16)}$${random(86)}:19000:0:99999:7:::`, random(86)],
  ['an htpasswd line', `bob:$apr1$${random(8)}$${random(22)}`, random(22)],
];

test.each(planted)('%s', (_, text, secret = pw) => {
  const redacted = createRedactor().redact(text).text;
  expect(redacted).not.toContain(secret);
  expect(redacted.split('\n').length).toBe(text.split('\n').length);
});

const tokens: [string, string][] = [
  [glue('gh', 's_'), random(36)],
  [glue('github', '_pat_'), `${random(22)}_${random(59)}`],
  [glue('gl', 'pat-'), random(20)],
  [glue('AK', 'IA'), random(16, 5, 'ABCDEFGHIJ234567')],
  [glue('AI', 'za'), random(35)],
  [glue('xox', 'b-'), `${random(12, 2, '0123456789')}-${random(24)}`],
  [glue('sk_', 'live_'), random(24)],
  [glue('np', 'm_'), random(36)],
  [glue('pypi-', 'AgEIcHlwaS5vcmc'), random(80)],
  [glue('dckr', '_pat_'), random(27)],
  [glue('hv', 's.'), random(90)],
  [glue('dop', '_v1_'), hex(64)],
  [glue('S', 'K'), hex(32)],
  [glue('S', 'G.'), `${random(22)}.${random(43)}`],
  [glue('sk-', 'ant-'), `api03-${random(80)}`],
  [glue('sk-', 'proj-'), random(60)],
  [glue('AGE-SECRET', '-KEY-1'), random(58, 4, 'QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L')],
  [glue('https://hooks.slack', '.com/services/'), `T${random(8)}/B${random(8)}/${random(24)}`],
  [glue('https://discord', '.com/api/webhooks/'), `${random(18, 3, '0123456789')}/${random(68)}`],
];

test.each(tokens)('%s', (prefix, body) => {
  for (const text of [`pushed with ${prefix}${body}, failed`, `{"x":"${prefix}${body}"}`, `x=${prefix}${body}\n`, `\\n${prefix}${body}`]) {
    const redacted = createRedactor().redact(text).text;
    expect(redacted).not.toContain(body.slice(0, 12));
    expect(redacted).toContain('secret-');
  }
});

test('a private key loses its body, and no line', () => {
  for (const label of ['RSA PRIVATE KEY', 'PRIVATE KEY', 'OPENSSH PRIVATE KEY', 'EC PRIVATE KEY', 'PGP PRIVATE KEY BLOCK']) {
    const { text, body } = pem(label, 6);
    const forms = [
      text,
      text.replace(/^/gm, '    '),
      text.replace(/\n/g, '\r\n'),
      JSON.stringify({ key: text }),
      JSON.stringify(JSON.stringify({ key: text })),
      text.replace(/^/gm, 'Jan 02 03:04:05 host app[1]: '),
    ];
    for (const form of forms) {
      const redacted = createRedactor().redact(`before\n${form}\nafter\n`).text;
      for (const line of body) expect(redacted).not.toContain(line.slice(0, 20));
      expect(redacted.split('\n').length).toBe(`before\n${form}\nafter\n`.split('\n').length);
      expect(redacted).toMatch(/^before\n[\s\S]*\nafter\n$/);
    }
  }
});

test('a key that was only announced swallows nothing', () => {
  const fake = `${pem('PRIVATE KEY').text.split('\n')[0]}\nlevel=error msg="no space left on device"\ndockerd\nexit status 1\n`;
  expect(createRedactor().redact(fake).text).toBe(fake);
});

test('a learned value is found in other texts, however it is written', () => {
  const redactor = createRedactor();
  const secret = `q"${random(9, 3)}/+ ${random(7, 4)}`;
  redactor.redact(JSON.stringify({ password: secret }));
  for (const text of [
    `it was ${secret} there`,
    base64(`x${secret}yy`),
    base64(`xy${secret}yy`),
    base64(`xyz${secret}yy`),
    Buffer.from(secret).toString('hex'),
    encodeURIComponent(secret),
    JSON.stringify(JSON.stringify(secret)),
  ]) {
    const redacted = redactor.redact(`before ${text} after`).text;
    expect(redacted).toMatch(/secret-[0-9a-f]{10}/);
  }
});

test('the same value has the same placeholder, and a case key keeps it over runs', () => {
  const text = `a: {"password":"${pw}"} b: token=${pw} c: https://u:${pw}@h/`;
  const shown = new Set(
    createRedactor()
      .redact(text)
      .text.match(/secret-[0-9a-f]+/g),
  );
  expect(shown.size).toBe(1);
  const withKey = () => createRedactor({ caseKey: 'case-1' }).redact(text).text;
  expect(withKey()).toBe(withKey());
  expect(createRedactor().redact(text).text).not.toBe(createRedactor().redact(text).text);
});

test('a value that looks like a placeholder is redacted all the same', () => {
  const text = `password=${glue('secret', '-deadbeef00')}`;
  expect(createRedactor().redact(text).text).not.toContain('deadbeef00');
});

test('counts name the rules, and totals add them up', () => {
  const redactor = createRedactor();
  expect(redactor.redact(`DB_PASSWORD=${pw}\nX_TOKEN=${pw}\n`).counts).toEqual({ 'named-value': 2 });
  redactor.redact(`https://a:${pw}@h/`);
  expect(redactor.totals()).toEqual({ 'named-value': 2, 'url-userinfo': 1 });
});
