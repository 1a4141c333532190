import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseJson } from '../../src/dockerd/json.ts';
import { repairJson, unwrapRoot } from '../../src/dockerd/repair.ts';
import { BREAKS, FILES } from './breaks.ts';

const LAYOUTS = [
  (v: unknown) => `${JSON.stringify(v, null, 2)}\n`,
  (v: unknown) => `${JSON.stringify(v, null, '\t')}\n`,
  (v: unknown) => `${JSON.stringify(v)}\n`,
];

describe('a single fault is repaired to the value that was meant', () => {
  test.each(Object.keys(BREAKS))('%s', (name) => {
    let tried = 0;
    let same = 0;
    fc.assert(
      fc.property(fc.constantFrom(...FILES), fc.constantFrom(...LAYOUTS), fc.nat(), (value, layout, seed) => {
        const broken = BREAKS[name]!(layout(value), (count) => seed % count);
        if (broken === undefined || parseJson(broken).root) return;
        tried++;
        const repaired = repairJson(broken);
        const read = repaired ? parseJson(repaired.text).value : undefined;
        if (JSON.stringify(sorted(read)) === JSON.stringify(sorted(value))) same++;
      }),
      { numRuns: 150, seed: 7 },
    );
    expect(tried).toBeGreaterThan(0);
    expect(same / tried).toBeGreaterThanOrEqual(0.95);
  });
});

const sorted = (value: unknown): unknown =>
  value && typeof value === 'object' && !Array.isArray(value) ? Object.fromEntries(Object.entries(value).sort()) : value;

test('a text that is JSON, or empty, is left alone', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(repairJson(JSON.stringify(value))).toBeUndefined();
    }),
  );
  expect(repairJson('')).toBeUndefined();
  expect(repairJson(' \n')).toBeUndefined();
});

test('any text is survived, and what comes back is JSON that needs no repair', () => {
  const bit = fc.oneof(
    fc.constantFrom('{', '}', '[', ']', ',', ':', '"', "'", '\n', '//', '/*', '“', 'debug', 'true', '\\', '\u00a0', 'EOF', '=', '0x'),
    fc.string({ maxLength: 3 }),
  );
  fc.assert(
    fc.property(fc.array(bit, { maxLength: 30 }), (bits) => {
      const repaired = repairJson(bits.join(''));
      if (!repaired) return;
      expect(parseJson(repaired.text).problem).toBeUndefined();
      expect(repairJson(repaired.text)).toBeUndefined();
    }),
    { numRuns: 500 },
  );
});

test.each([
  ['{\r\n  "debug": true,\r\n}\r\n', '{\r\n  "debug": true\r\n}\r\n'],
  ['{\n  // why\n  "debug": true // on\n}\n', '{\n  "debug": true\n}\n'],
  [
    '{\n  "log-opts": {\n    "max-size": "10m",\n  "debug": true\n}\n',
    '{\n  "log-opts": {\n    "max-size": "10m"\n  },\n  "debug": true\n}\n',
  ],
  ['{"log-opts": {"max-size": "10m", "dns": ["192.0.2.1"]}', '{"log-opts": {"max-size": "10m"}, "dns": ["192.0.2.1"]}'],
  ['{"data-root": "D:\\docker\\new"}', '{"data-root": "D:\\\\docker\\\\new"}'],
  ['{"dns": {"192.0.2.1", "192.0.2.2"}}', '{"dns": ["192.0.2.1", "192.0.2.2"]}'],
  ['{"debug": true}, "ipv6": false}', '{"debug": true, "ipv6": false}'],
  ['{"hosts": [tcp://0.0.0.0:2376, fd://]}', '{"hosts": ["tcp://0.0.0.0:2376", "fd://"]}'],
  ['{"debug": ture, "ipv6": No}', '{"debug": true, "ipv6": false}'],
  ['"debug": true,\n"ipv6": false\n', '{\n  "debug": true,\n  "ipv6": false\n}\n'],
])('%j', (broken, whole) => {
  expect(repairJson(broken)?.text).toBe(whole);
});

test('two objects with the same keys: lists and maps are united, else the later one stays', () => {
  const repaired = repairJson('{"dns": ["192.0.2.1"], "mtu": 1400}\n{"dns": ["192.0.2.2"], "mtu": 1450}\n');
  expect(parseJson(repaired!.text)).toMatchObject({ value: { dns: ['192.0.2.1', '192.0.2.2'], mtu: 1450 }, duplicates: [] });
});

test('a change names its place in the file as it was', () => {
  expect(repairJson('{\n  "debug": true\n  "ipv6": false,\n}\n')?.changes).toEqual([
    { line: 2, column: 16, what: 'added the missing comma' },
    { line: 3, column: 16, what: 'removed a trailing comma' },
  ]);
});

test('what is no configuration is not repaired', () => {
  for (const text of ['<!DOCTYPE html><html>{"a": 1}</html>', 'hello world', '{"a', '\u0000\u0001\u0002'])
    expect(repairJson(text)).toBeUndefined();
});

test('a list round the object is taken off', () => {
  expect(unwrapRoot('[\n  {\n    "debug": true\n  }\n]\n')).toBe('{\n  "debug": true\n}\n');
  expect(unwrapRoot('[{}, {}]')).toBeUndefined();
});
