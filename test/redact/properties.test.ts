import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createRedactor, prove } from '../../src/redact/index.ts';
import { base64, glue, password, pem, random } from './invented.ts';

const lineCount = (text: string) => text.split('\n').length;
const redactOnce = (text: string) => createRedactor({ caseKey: 'property' }).redact(text).text;

/** Pieces that lead to rules, and the marks between them: random text of these finds more than random letters do. */
const pieces = fc.constantFrom(
  'password',
  'token=',
  'secret',
  '"auth":"',
  'Authorization: Basic ',
  'Bearer ',
  'Cookie: a=',
  'https://',
  'u:p@',
  '@',
  '://',
  '%3A%2F%2F',
  glue('gh', 'p_'),
  'eyJhbGciOiJIUzI1NiJ9.',
  '-----BEGIN PRIVATE KEY-----',
  '-----END PRIVATE KEY-----',
  random(64),
  random(20),
  random(8),
  'key: |',
  'curl -u a:',
  ' -p ',
  '--password',
  'mysql -p',
  '"',
  "'",
  '\\"',
  '\\\\"',
  '\\',
  '\n',
  '\r\n',
  '\t',
  ' ',
  '=',
  ':',
  ': ',
  '{',
  '}',
  '[',
  ']',
  ',',
  ';',
  '&',
  '&quot;',
  '%22',
  '\x1b[31m',
  '\0',
  '\u200b',
  '\u202e',
  '\ufeff',
  'é',
  '😀',
  '\ud800',
  'secret-7f3a2b9c00',
  'null',
  'true',
  '123456',
  'hello',
  'is',
  '$',
  '$6$',
  '<',
  '>',
  '#',
  '|',
  '@tcp(',
);
const hostile = fc.oneof(
  { weight: 4, arbitrary: fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join('')) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 200 }) },
);

test('no text makes it throw, lose a line or change its mind the second time', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const once = redactOnce(text);
      expect(lineCount(once)).toBe(lineCount(text));
      expect(redactOnce(once)).toBe(once);
    }),
    { numRuns: 1200 },
  );
});

const secret = fc.integer({ min: 1, max: 1e6 }).map(password);
const forms: ((value: string) => string)[] = [
  (v) => `DB_PASSWORD=${v}`,
  (v) => `"password":"${v}"`,
  (v) => `https://bob:${v}@registry.corp.net/v2/`,
  (v) => `Authorization: Basic ${base64(`bob:${v}`)}`,
  (v) => `--password ${v}`,
  (v) => `token: ${v}`,
  (v) => `curl -u bob:${v} https://h/`,
  (v) => `{\\"password\\":\\"${v}\\"}`,
  (v) => `Password:${v} Auth:`,
];
const noise = fc.constantFrom(
  'level=info msg="ok" ',
  'GET /v1.43/info ',
  '[a, b] ',
  '(x) ',
  'it was so. ',
  '\n',
  '10.0.0.1:2376 ',
  'sha256:0123 ',
  '\t',
  '| ',
);

test('a planted secret is nowhere, in no spelling, wherever it stands', () => {
  fc.assert(
    fc.property(
      fc.array(noise, { maxLength: 12 }),
      fc.array(noise, { maxLength: 12 }),
      secret,
      fc.constantFrom(...forms),
      (before, after, value, form) => {
        const text = `${before.join('')} ${form(value)} ${after.join('')}`;
        const redactor = createRedactor();
        const redacted = redactor.redact(text).text;
        for (const spelling of [value, base64(`bob:${value}`), base64(value)]) expect(redacted).not.toContain(spelling);
        expect(prove(redactor, [{ name: 'answers/a.txt', bytes: Buffer.from(redacted) }])).toEqual([]);
      },
    ),
    { numRuns: 500 },
  );
});

test('JSON stays JSON, with the same keys', () => {
  const keys = fc.constantFrom('password', 'Env', 'token', 'auth', 'name', 'hosts', 'secret', 'tlskey', 'port');
  const leaf = fc.oneof(
    secret,
    fc.string(),
    fc.integer(),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.boolean(),
    fc.constant(null),
    secret.map((v) => `A_TOKEN=${v}`),
  );
  const value = fc.letrec((tie) => ({
    any: fc.oneof({ depthSize: 'small' }, leaf, fc.dictionary(keys, tie('any')), fc.array(tie('any'), { maxLength: 4 })),
  })).any;
  const shape = (v: unknown): unknown =>
    Array.isArray(v)
      ? v.map(shape)
      : typeof v === 'object' && v !== null
        ? Object.fromEntries(Object.entries(v).map(([k, x]) => [k, shape(x)]))
        : '';
  fc.assert(
    fc.property(value, fc.constantFrom(undefined, 2), (v, indent) => {
      const redacted: unknown = JSON.parse(redactOnce(JSON.stringify(v, null, indent)));
      expect(shape(redacted)).toEqual(shape(v));
    }),
    { numRuns: 500 },
  );
});

test('a number behind a long object of passwords stays a number', () => {
  const text =
    '[{"password":[],"tlskey":{"password":"","secret":"A_TOKEN=aaaaaaaaaaaaa","tlskey":"aaaaaaaaaaaaaaaaa","port":1.0012995680579823e+25}}]';
  expect(JSON.parse(redactOnce(text))[0].tlskey.port).toBe(1.0012995680579823e25);
});

test('a value that looks like an option takes no key for its argument', () => {
  for (const text of ['{"hosts":"-PW","name":[]}', '{"password":{"secret":{"name":"-pw","auth":false}}}'])
    expect(redactOnce(text)).toBe(text);
  expect(redactOnce('["mysqld","--password","Kx93mQpz7w"]')).not.toContain('Kx93');
});

test('a URL stays a URL with its host and path', () => {
  fc.assert(
    fc.property(fc.webUrl({ withQueryParameters: true }), secret, (address, value) => {
      const url = new URL(address);
      url.username = 'bob';
      url.password = value;
      const redacted = new URL(redactOnce(url.href));
      expect(redacted.host).toBe(url.host);
      expect(redacted.password).toMatch(/^secret-[0-9a-f]{10}$/);
    }),
    { numRuns: 300 },
  );
});

/** Work is counted by the clock, on texts long enough and with room: the point is to see a square, not a slow machine. */
const timeOf = (text: string) => {
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < 2; i++) {
    const from = performance.now();
    redactOnce(text);
    best = Math.min(best, performance.now() - from);
  }
  return best;
};

test.each([
  ['keys', 'password'],
  ['keys with dots', 'password.'],
  ['open quotation marks', '"password":"'],
  ['escaped marks', 'password=\\"\\\\"'],
  ['addresses', 'https://a:b'],
  ['at signs', 'x://a:@@@@'],
  ['announced keys', '-----BEGIN PRIVATE KEY-----'],
  ['announced keys with a body', `-----BEGIN PRIVATE KEY-----\n${random(20)}\n`],
  ['base64', 'cGFzc3dvcm'],
  ['tokens', glue('gh', 'p_')],
  ['json web tokens', 'eyJhbGciOiJ.'],
  ['cookies', 'Cookie: a=b; '],
  ['lists', 'password=["a",'],
  ['commands', 'curl -u '],
  ['blanks', 'password: |\n \n \n'],
  ['backslashes', '\\'],
  ['percent signs', '%3a%2f%2f'],
  ['key types', '"kty"'],
  ['block scalars', 'key: password: |\n'],
  ['escape sequences', '\x1b]8;;'],
  ['digest', 'Authorization: Digest a="'],
  ['keys whose values are none', 'pin='],
  ['numbers of sessions', 'sid='],
  ['secrets of Kubernetes', 'kind: Secret\ndata:\n  a: b\n'],
  ['random letters', 'a1Bc2De3FgH4iJkL5mN'],
  ['random letters in a path', 'a1Bc2De3FgH4iJkL5mN/'],
  ['here-strings', 'docker login <<<'],
  ['three marks', 'password=""""'],
  ['open maps', 'map[password:x{'],
  ['pairs at hosts', 'a:bbbb1@1.1.1.1 '],
  ['directives', '\npassword "'],
  ['numbers of algorithms', '302a8648'],
  ['members before a value', '"password","a":"b",'],
  ['lists of bytes', 'a_key: [1,1,1,1,1,1,1,1,'],
  ['open blocks', 'tokens { a = "b" '],
  ['base64 of JSON', 'eyJBMWJDMmRFM2ZHIjo0LCJhIjoxfQ== '],
  ['agents of SNMP', 'snmpwalk -A '],
  ['calls', 'auth("a","b'],
  ['audited arguments', ' argc=2 a0="curl" a1="-u"'],
  ['flow maps', 'a: {token: b, '],
  ['words of sentences', 'password login '],
  ['second words', 'password "Auth" "'],
  ['variables', ' -e A=b1Xyz9 export C=d2Xyz_8 '],
  ['blocks of variables', 'environment:\n  - A=b1Xyz9_k\n'],
  ['frames', 'aa:bb:cc:dd:ee:ff:'],
  ['lists of chpasswd', 'chpasswd:\n list: |\n  a:b1c\n'],
  ['pieces of keys', 'aB1+cD2/'],
  ['constants in sentences', 'A_TOKEN Abcdefg1'],
])('twice the %s take about twice the time', (_, piece) => {
  const text = (bytes: number) => piece.repeat(Math.ceil(bytes / piece.length));
  timeOf(text(10_000));
  // A square would be 16 times; linear is 4. Small times say nothing, and a busy machine is given another chance.
  let ratio = Number.POSITIVE_INFINITY;
  for (let chance = 0; chance < 4 && ratio > 9; chance++) {
    const one = timeOf(text(30_000));
    const four = timeOf(text(120_000));
    ratio = Math.min(ratio, four < 250 ? 4 : four / one);
  }
  expect(ratio).toBeLessThan(9);
});

test('the proof names rule and member, and never the value', () => {
  const redactor = createRedactor();
  const value = password(77);
  redactor.redact(`password=${value}`);
  const files = [
    { name: 'a.txt', bytes: Buffer.from(`see ${base64(`xx${value}`)}`) },
    { name: 'b.txt', bytes: Buffer.from('nothing here') },
    { name: 'c.txt', bytes: Buffer.from(pem().text) },
    { name: `${value}.txt`, bytes: Buffer.from('x') },
    { name: 'd.bin', bytes: Buffer.from(`\0${value}`, 'utf16le') },
  ];
  const leaks = prove(redactor, files);
  expect(leaks.map((l) => l.member)).toEqual(['a.txt', 'c.txt', '(a member with an unsafe name)', 'd.bin']);
  expect(JSON.stringify(leaks)).not.toContain(value);
});

test('what a report makes of a placeholder is no leak', () => {
  const redactor = createRedactor();
  const { text } = redactor.redact(`DB_PASSWORD=${password(5)}\nhttps://u:${password(6)}@h/`);
  const shown = [text, JSON.stringify(text), text.slice(0, 18), `${text.slice(0, 20)}\u2026`, text.replace(/\n/g, ' | ')];
  expect(
    prove(
      redactor,
      shown.map((t, i) => ({ name: `${i}`, bytes: Buffer.from(t) })),
    ),
  ).toEqual([]);
});
