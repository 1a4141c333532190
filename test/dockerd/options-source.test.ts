import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { WORDS } from '../../src/dockerd/option-words-table.ts';
import { type Option, optionFor, options, standing } from '../../src/dockerd/options.ts';
import { OPTIONS } from '../../src/dockerd/options-table.ts';
import { daemonSchema } from '../../src/dockerd/schema.ts';
import { parseVersion, type Version } from '../../src/dockerd/version.ts';

interface Measured {
  key: string;
  type: string;
  default?: unknown;
  flag?: string;
  short?: string;
  list?: boolean;
  hot?: true | string;
  reload?: string;
  windows?: boolean;
  enum?: string[];
  engines: Record<string, string>;
  deprecated?: string;
  removed?: string;
}

const measured = JSON.parse(readFileSync(new URL('data/options.json', import.meta.url), 'utf8')) as Measured[];
const rowOf = (key: string): Option => options().find((o) => o.key === key)!;
const RELEASE: Record<string, string> = {
  20: '20.10.24',
  23: '23.0.18',
  24: '24.0.9',
  25: '25.0.17',
  26: '26.1.5',
  27: '27.5.1',
  28: '28.5.2',
  29: '29.7.2',
};
const versions = (list: string): Version[] => list.split(' ').map((v) => parseVersion(RELEASE[v])!);

test('the table has the keys that were measured, and no other', () => {
  expect(options().map((o) => o.key)).toEqual(measured.map((m) => m.key));
  expect(Object.keys(WORDS)).toEqual(OPTIONS.map((o) => o.key));
});

describe.each(measured.map((m) => [m.key, m] as const))('%s', (key, source) => {
  const row = rowOf(key);

  test('what each engine makes of it', () => {
    for (const [said, list] of Object.entries(source.engines)) {
      for (const engine of versions(list)) {
        const ours = standing(key, engine);
        const place = `${key} ${engine.join('.')}: ${said}`;
        // an object that an engine does not know is opened, and accepted where its inner names are options
        if (said === 'ok' && /^object/.test(source.type)) expect(['known', 'too-new'], place).toContain(ours);
        else if (said === 'ok') expect(['known', 'ignored', 'flag-only'], place).toContain(ours);
        else if (said === 'unknown') expect(['unknown', 'too-new', 'removed', 'flag-only'], place).toContain(ours);
        else if (/any configuration option/.test(said)) expect(['too-new', 'unknown'], place).toContain(ours);
        else if (/TLS|flag and in the configuration/.test(said)) expect(['known', 'flag-only'], place).toContain(ours);
        else expect(ours, place).toBe('removed');
      }
    }
  });

  test('its flag, and whether it can be given more than once', () => {
    expect(row.flag).toBe(source.flag);
    expect(row.short).toBe(source.short);
    if (source.flag) expect(row.takes === 'list').toBe(source.list === true && key !== 'host-gateway-ip');
    if (row.takes === 'bool') expect(source.type).toMatch(/^bool/);
  });

  test('its kind and its default', () => {
    const { shape } = row;
    const kind = typeof shape === 'string' ? shape : 'list' in shape ? 'array' : 'object';
    expect(kind).toBe(/^bool/.test(source.type) ? 'boolean' : /^u?int/.test(source.type) ? 'integer' : /^[a-z]+/.exec(source.type)![0]);
    if (typeof source.default === 'number' || typeof source.default === 'boolean') expect(row.default ?? false).toBe(source.default);
    if (Array.isArray(source.default) && key !== 'insecure-registries') expect(row.default ?? []).toEqual(source.default);
    if (source.enum && row.values) for (const value of row.values) expect(source.enum.join(' | ')).toContain(value);
  });

  test('whether a reload takes it, and what it makes of a key that is gone', () => {
    expect(row.hot === true).toBe(source.hot !== undefined);
    if (!source.hot) expect(row.removing).toBeUndefined();
    else if (source.reload) {
      const resets = /REPLACED|replaced|always reset|-> diagnostic server stopped/.test(source.reload);
      expect(row.removing).toBe(resets ? 'resets' : 'keeps');
    } else expect(row.removing).toBeDefined();
  });

  test('its platform and its end', () => {
    expect(row.windows === true).toBe(source.windows === true);
    const [first] = /\d+\.\d+/.exec(source.removed ?? '') ?? [];
    if (first) expect([row.removed, row.noEffect]).toContain(first);
    if (source.deprecated) expect(row.deprecated).toBe(/\d+\.\d+/.exec(source.deprecated)?.[0] ?? source.deprecated);
  });

  test('its meaning fits a line', () => {
    expect(row.about.length).toBeGreaterThan(5);
    expect(row.about.length).toBeLessThan(115);
    expect(row.about).toMatch(/^[A-Za-z].*[^.]$/);
  });
});

test('the schema offers what the newest engine reads, marks what is gone, and nothing else', () => {
  const { properties } = daemonSchema() as { properties: Record<string, { deprecated?: boolean; not?: object }> };
  for (const { key, engines } of measured) {
    const newest = Object.entries(engines).find(([, list]) => list.split(' ').includes('29'))![0];
    const now = properties[key];
    if (newest === 'ok' && standing(key) === 'known') expect(now, key).toBeDefined();
    if (newest === 'unknown' && now) expect(now, key).toMatchObject({ deprecated: true, not: {} });
  }
  for (const key of Object.keys(properties)) expect(optionFor(key), key).toBeDefined();
});
