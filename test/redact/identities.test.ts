import { expect, test } from 'vitest';
import { createRedactor, OwnRulesError, parseOwnRules } from '../../src/redact/index.ts';
import { password } from './invented.ts';

const identities = { hostNames: ['tarnbeck9.ops.quillmore.net'], domains: ['quillmore.net'], users: ['ottilie', 'root', 'docker', 'bob'] };
const make = (more = {}) => createRedactor({ caseKey: 'identities', identities, ...more });
const redact = (text: string) => make().redact(text).text;

test.each([
  ['this host', 'tarnbeck9 dockerd[1]: x', /^host-[0-9a-f]{10} dockerd\[1\]: x$/],
  [
    'this host with its domain',
    'https://tarnbeck9.ops.quillmore.net:2376/',
    /^https:\/\/host-[0-9a-f]{10}\.ops\.domain-[0-9a-f]{10}:2376\/$/,
  ],
  ['another host of the domain', 'registry.quillmore.net:5000/app', /^registry\.domain-[0-9a-f]{10}:5000\/app$/],
  ['this host in a name', 'volume tarnbeck9-data', /^volume host-[0-9a-f]{10}-data$/],
  ['an account', '/home/ottilie/.docker', /^\/home\/user-[0-9a-f]{10}\/\.docker$/],
  ['an account in JSON', '{"owner":"ottilie","group":"docker"}', /^\{"owner":"user-[0-9a-f]{10}","group":"docker"\}$/],
  ['mail', 'O. <ottilie.b@quillmore.net>', /^O\. <mail-[0-9a-f]{10}>$/],
  ['a public address', 'dial tcp 85.214.77.19:443', /^dial tcp ip4-[0-9a-f]{6}-[0-9a-f]{6}:443$/],
  ['a public address of the sixth version', 'tcp://[2a01:4f8:c17::1]:2376/x', /^tcp:\/\/ip6-[0-9a-f]{10}:2376\/x$/],
  ['hardware', 'link/ether 3c:ec:ef:4a:91:d7 brd', /^link\/ether mac-[0-9a-f]{10} brd$/],
  ['one outside of a URL', 'dial tcp [2a01:4f8:c17::1]:443: refused', /^dial tcp \[ip6-[0-9a-f]{10}\]:443: refused$/],
  ['a host behind a password with raw marks', 'ldap://cn=admin:Tr/NV7Ic#b7ma@ldap.ops.quillmore.net', /@ldap\.ops\.domain-[0-9a-f]{10}$/],
  ['mail in a path behind a port', 'https://h:8080/users/ann@example-mail.net', /users\/mail-[0-9a-f]{10}$/],
  [
    'the identifier of who asks for a lease',
    '1764460000 a8:a1:59:2b:a9:3e 10.0.0.9 * 01:a8:a1:59:2b:a9:3e',
    /^1764460000 (mac-[0-9a-f]{10}) 10\.0\.0\.9 \* 01:\1$/,
  ],
  ['mail in a query', 'GET /x?mail=ann.lee%40gmail.com&n=1', /^GET \/x\?mail=mail-[0-9a-f]{10}&n=1$/],
  ['hardware of a virtual card in a link-local address', 'fe80::9400:1ff:fe05:5cf6/64', /^ip6-[0-9a-f]{10}\/64$/],
  ['hardware in a link-local address', 'fe80::3eec:efff:fe4a:91d7/64', /^ip6-[0-9a-f]{10}\/64$/],
  ['an account with a cloud', 'arn:aws:iam::493817265504:role/x', /^arn:aws:iam::account-[0-9a-f]{10}:role\/x$/],
  ['a queue', 'https://sqs.eu-west-1.amazonaws.com/493817265504/q', /^https:\/\/sqs\.eu-west-1\.amazonaws\.com\/account-\w+\/q$/],
  ['an account by its key', '{"accountId": "493817265504"}', /^\{"accountId": "account-\w+"\}$/],
  ['an account in a sentence', 'bucket in account 493817265504, KMS', /^bucket in account account-\w+, KMS$/],
  ['a subscription', 'AZURE_SUBSCRIPTION_ID=01234567-89ab-cdef-0123-456789abcdef', /^AZURE_SUBSCRIPTION_ID=account-\w+$/],
  ['a project', 'GOOGLE_CLOUD_PROJECT=tarn-ops-417306', /^GOOGLE_CLOUD_PROJECT=account-\w+$/],
  [
    'a project and its number, from the metadata',
    'project-id tarn-ops-417306 numeric-project-id 533811383720',
    /^project-id account-\w+ numeric-project-id account-\w+$/,
  ],
  ['a project in a path', 'projects/tarn-ops-417306/zones/europe-west1-b', /^projects\/account-\w+\/zones\/europe-west1-b$/],
  ['a door', 'https://493817265504.signin.aws.amazon.com/console', /^https:\/\/account-\w+\.signin\.aws\.amazon\.com\/console$/],
  ['a bucket', 's3://cdk-assets-493817265504-eu-west-1/x', /^s3:\/\/cdk-assets-account-\w+-eu-west-1\/x$/],
  ['an account of any service', 'newrelic_account_id=7714203 state=linked', /^newrelic_account_id=account-\w+ state=linked$/],
  [
    'a tenant',
    'https://login.microsoftonline.com/01234567-89ab-cdef-0123-456789abcdef/oauth2',
    /^https:\/\/login\.microsoftonline\.com\/account-\w+\/oauth2$/,
  ],
  ['a project of an option', 'gcloud run deploy --project=tarn-ops-417306 x', /^gcloud run deploy --project=account-\w+ x$/],
  ['a project of a registry', 'gcr.io/tarn-ops-417306/app:1', /^gcr\.io\/account-\w+\/app:1$/],
  ['a tenancy', `tenancy=ocid1.tenancy.oc1..${'a7'.repeat(30)}`, /^tenancy=account-\w+$/],
  ['an account of Cloudflare', `CF_Account_ID='${'0123456789abcdef'.repeat(2)}'`, /^CF_Account_ID='account-\w+'$/],
  [
    'a domain behind a login that is none of mail',
    'jdbc:oracle:thin:etl/Xk29fjQpzL7t@oracle-fin.quillmore.net:1521:FIN',
    /@oracle-fin\.domain-\w+:1521:FIN$/,
  ],
])('%s', (_, text, expected) => {
  expect(redact(text)).toMatch(expected);
});

test('the domain behind a login goes in a stream, too, which is read once', () => {
  const stream = make().stream();
  const text = stream.push('jdbc:oracle:thin:etl/Xk29fjQpzL7t@oracle-fin.quillmore.net:1521:FIN\n') + stream.end();
  expect(text).not.toContain('quillmore');
});

test.each([
  'root docker bob localhost',
  '10.1.2.3 172.17.0.1 192.168.1.1 127.0.0.1 169.254.1.1 100.64.0.1 224.0.0.1 203.0.113.9 198.51.100.7 0.0.0.0 255.255.255.0 8.8.8.8',
  '::1 fe80::42:acff:fe11:2 fd00:dead:beef::1 2001:db8::1 ff02::1 ::',
  '02:42:ac:11:00:02 ff:ff:ff:ff:ff:ff',
  'version 5.15.0.91 v1.2.3.4 linux-6.1.2.3 containerd 1.7.2',
  'git@github.com:team/app.git getty@tty1.service user@1000.service ssh://ops@build.example.com app@sha256:0123',
  'docker.io ghcr.io/team/app registry-1.docker.io quay.io',
  'tarnbeck91 xottilie',
  'at 03:04:05 12:34:56:789 0000:00:1f.2',
  'gcr.io/kaniko-project/executor gcr.io/cadvisor/cadvisor:v0.49.1 npx vitest --project frontend gs://backups-2026/x s3://backups-2026/x',
  'gcr.io/google-containers/pause projects/debian-cloud/global/images/debian-12',
  'CI_PROJECT_ID=4711 "project_id": 42 project_id=shop-frontend',
  'account: 42 accountId: alice owner 20260102 subscription_id=7',
  `instance ocid1.instance.oc1.phx.${'b'.repeat(40)}`,
  'sha256:aa:bb:cc:dd:ee:ff:00:11:22:33',
])('stays: %s', (text) => {
  expect(redact(text)).toBe(text);
});

test('two addresses of one network are seen as such', () => {
  const [, a, b] = /ip4-(\w+)-\w+ ip4-(\w+)-\w+/.exec(redact('85.214.77.19 85.214.77.20'))!;
  expect(a).toBe(b);
});

test('the same name has the same placeholder in ps, stat and id', () => {
  const redactor = make();
  const texts = ['ottilie  812 1 S 1 dockerd', '{"owner":"ottilie"}', 'uid=1000(ottilie)', '/home/ottilie'].map(
    (text) => redactor.redact(text).text,
  );
  expect(new Set(texts.map((text) => /user-\w+/.exec(text)?.[0])).size).toBe(1);
});

test('asks that are made out of redacted answers reach the machine, and secrets stay where they are', () => {
  const redactor = make();
  const raw = 'file /home/ottilie/.docker tcp://[2a01:4f8:c17::1]:2376 tcp://85.214.77.19:2375 ssh://ottilie@tarnbeck9.ops.quillmore.net';
  const shown = redactor.redact(raw).text;
  expect(shown).not.toContain('ottilie');
  expect(redactor.reveal(shown)).toBe(raw);
  const secret = redactor.redact(`password=${password(2)}`).text;
  expect(redactor.reveal(secret)).toBe(secret);
});

test('identities stay where that is wanted, secrets do not', () => {
  const text = `tarnbeck9 ottilie 85.214.77.19 password=${password(1)}`;
  expect(make({ keepIdentities: true }).redact(text).text).toMatch(/^tarnbeck9 ottilie 85\.214\.77\.19 password=secret-/);
});

test('a host that nobody has introduced is learned from its files', () => {
  const redactor = createRedactor();
  redactor.observe('tarnbeck9\n', 'etc/hostname');
  redactor.observe('root:x:0:0:root:/root:/bin/sh\nottilie:x:1000:1000:Ottilie Brandt,,,:/home/ottilie:/bin/bash\n', 'etc/passwd');
  redactor.observe('search ops.quillmore.net\n', 'etc/resolv.conf');
  expect(redactor.redact('tarnbeck9 ottilie Ottilie Brandt db.quillmore.net root').text).toMatch(
    /^host-\w+ user-\w+ user-\w+ db\.domain-\w+ root$/,
  );
});

const yaml = `
literals: [Nightjar Project]
keys: [internal_code]
patterns:
  - name: ticket
    pattern: 'TCK-(?<number>[0-9]+)'
keep: [tarnbeck9]
`;

test("one's own rules: literals, keys, patterns with groups, and what stays", () => {
  const redacted = make({ ownRules: parseOwnRules(yaml) }).redact('Nightjar Project internal_code: abc TCK-12345 tarnbeck9 ottilie').text;
  expect(redacted).toMatch(/^secret-\w+ internal_code: secret-\w+ TCK-secret-\w+ tarnbeck9 user-\w+$/);
});

test.each([
  ['(a+)+', 'repeats a group'],
  ['(a)\\1', 'refers back'],
  ['(?=a)b', 'looks ahead'],
  ['a*b*c*', 'more than twice'],
  ['a*', 'matches nothing'],
  ['[', 'regular expression'],
])('the pattern %s is refused with a reason', (pattern, reason) => {
  const text = JSON.stringify({ patterns: [{ name: 'x', pattern }] });
  expect(() => parseOwnRules(text)).toThrow(OwnRulesError);
  expect(() => parseOwnRules(text)).toThrow(new RegExp(reason, 'i'));
});

test('all faults of a file of rules are told at once', () => {
  expect(() => parseOwnRules('literal: [a]\nkeys: x\nliterals: [a]')).toThrow(
    /literal: there is no such field[\s\S]*literals\[0\][\s\S]*keys: it should be a list/,
  );
});

test('kinds that are wanted readable stay; secrets go all the same', () => {
  const identities = { hostNames: ['quillmore01'], users: ['ottilie'], domains: [] };
  const { redact } = createRedactor({ identities, keepIdentities: ['host'] });
  const { text } = redact('host quillmore01 user ottilie uid=1000(ottilie) password=Xk29fjQpzL7t');
  expect(text).toContain('quillmore01');
  expect(text).not.toContain('ottilie');
  expect(text).not.toContain('Xk29fjQpzL7t');
});

test('the host behind a long token of a URL is no domain of a mailbox, not even in one pass', () => {
  const stream = make().stream();
  const text = stream.push(`index = https://svc:${'x7Kq'.repeat(24)}@files.quillmore.net/simple\n`) + stream.end();
  expect(text).toMatch(/^index = https:\/\/svc:secret-[0-9a-f]{10}@files\.domain-[0-9a-f]{10}\/simple\n$/);
});
