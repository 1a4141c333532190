import { expect, test } from 'vitest';
import { createRedactor } from '../../src/redact/index.ts';
import { random } from './invented.ts';

const inspect = (...env: string[]) => JSON.stringify([{ Config: { Env: env, Image: 'nginx:1.25' } }], null, 4);
const redact = (text: string) => createRedactor().redact(text).text;

test.each([
  'PATH=/usr/local/sbin:/usr/local/bin:/usr/bin',
  'NGINX_VERSION=1.25.3',
  'PKG_RELEASE=1~bookworm',
  'GPG_KEY=A035C8C19219BA821ECEA86B64E628F8D684696D',
  'NODE_ENV=production',
  'LANG=C.UTF-8',
  'JAVA_OPTS=-Xmx1g -XX:+UseG1GC -Dfile.encoding=UTF-8',
  'DB_HOST=db.internal:5432',
  'DB_URL=postgres://db:5432/app?sslmode=disable',
  'ALLOWED=10.0.0.0/8,172.16.0.0/12',
  'GREETING=hello world',
  'FEATURES=a,b,c',
  'TIMEOUT=30s',
  'EMPTY=',
  'UUID=01234567-89ab-cdef-0123-456789abcdef',
])('stays: %s', (entry) => {
  expect(JSON.parse(redact(inspect('A=1', entry)))[0].Config.Env).toEqual(['A=1', entry]);
});

test.each([`LICENSE=${random(24)}`, `BLOB=${random(12)}+/${random(30)}==`, 'PEPPER=Walnut-Otter42x', `X=${random(10)}!${random(8)}`])(
  'goes: %s',
  (entry) => {
    const [name, value] = entry.split(/=(.*)/s);
    const shown = JSON.parse(redact(inspect('A=1', entry, 'B=2')))[0].Config.Env as string[];
    expect(shown[1]).toMatch(new RegExp(`^${name}=secret-[0-9a-f]{10}$`));
    expect(shown.join()).not.toContain(value);
    expect(shown[2]).toBe('B=2');
  },
);
