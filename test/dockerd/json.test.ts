import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nodeAt, parseJson, positionAt } from '../../src/dockerd/json.ts';

test('what JSON.parse reads is read, with the same value', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.constantFrom(undefined, 2, '\t'), (value, indent) => {
      const text = JSON.stringify(value, null, indent);
      expect(parseJson(text).value).toEqual(JSON.parse(text));
    }),
  );
});

test('what JSON.parse refuses is refused, at a place within the text', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const { problem } = parseJson(text);
      let good = true;
      try {
        JSON.parse(text);
      } catch {
        good = false;
      }
      expect(problem === undefined).toBe(good);
      if (problem) expect(problem.offset + problem.length).toBeLessThanOrEqual(Math.max(text.length + 1, 1));
    }),
    { numRuns: 500 },
  );
});

test.each([
  ['{"debug": true,}', 'trailing-comma', 1, 15, "invalid character '}' looking for beginning of object key string"],
  ['{\n  "debug": true\n  "ipv6": false\n}', 'missing-comma', 2, 16, `invalid character '"' after object key:value pair`],
  ['{"debug" true}', 'missing-colon', 1, 9, "invalid character 't' after object key"],
  ['{"debug": true', 'missing-bracket', 1, 1, 'unexpected end of JSON input'],
  ["{'debug': true}", 'single-quote', 1, 2, "invalid character '\\'' looking for beginning of object key string"],
  ['{“debug”: true}', 'smart-quote', 1, 2, "invalid character 'â' looking for beginning of object key string"],
  ['{"debug": True}', 'bare-word', 1, 11, "invalid character 'T' looking for beginning of value"],
  ['{"debug": trup}', 'bare-word', 1, 11, "invalid character 'p' in literal true (expecting 'e')"],
  ['{"mtu": 01500}', 'bad-number', 1, 9, "invalid character '1' after object key:value pair"],
  ['{"a": "b\tc"}', 'control-character', 1, 9, "invalid character '\\t' in string literal"],
  ['{"a": "C:\\docker"}', 'bad-escape', 1, 10, "invalid character 'd' in string escape code"],
  ['{"a": 1}}', 'extra-bracket', 1, 9, "invalid character '}' after top-level value"],
  ['{"a": 1}\n{"b": 2}', 'two-values', 2, 1, "invalid character '{' after top-level value"],
  ['{\u00a0"a": 1}', 'no-break-space', 1, 2, "invalid character 'Â' looking for beginning of object key string"],
  ['', 'empty', 1, 1, 'EOF'],
])('%j', (text, kind, line, column, message) => {
  expect(parseJson(text).problem).toMatchObject({ kind, line, column, message });
});

test('a byte order mark is skipped and offsets stay those of the file', () => {
  const { root, value } = parseJson('\ufeff{"debug": true}');
  expect(value).toEqual({ debug: true });
  expect(nodeAt(root, ['debug'])?.offset).toBe(11);
  expect(positionAt('\ufeff{"debug": true}', 11)).toEqual({ line: 1, column: 11 });
});

test('of a key that stands twice the last one counts', () => {
  const { root, value, duplicates } = parseJson('{"a": {"b": 1, "b": 2}}');
  expect(value).toEqual({ a: { b: 2 } });
  expect(nodeAt(root, ['a', 'b'])?.value).toBe(2);
  expect(duplicates).toEqual([{ path: ['a', 'b'], key: 'b', offsets: [7, 15] }]);
});
