import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { removeOccurrence, renameKey, replaceAt, setKey } from '../../src/dockerd/edit.ts';

const FILE = '{\n    "debug": true,\n    "log-opts": {\n        "max-size": "10m"\n    },\n    "dns": ["192.0.2.1"]\n}\n';

describe('setKey', () => {
  test.each([
    [['debug'], false, FILE.replace('true', 'false')],
    [['debug'], undefined, FILE.replace('    "debug": true,\n', '')],
    [['dns'], undefined, FILE.replace(',\n    "dns": ["192.0.2.1"]', '')],
    [['mtu'], 1400, FILE.replace('.1"]', '.1"],\n    "mtu": 1400')],
    [['log-opts', 'max-file'], '3', FILE.replace('"10m"', '"10m",\n        "max-file": "3"')],
    [['log-opts', 'max-size'], undefined, FILE.replace('{\n        "max-size": "10m"\n    }', '{}')],
    [['dns', 1], '192.0.2.2', FILE.replace('.1"', '.1", "192.0.2.2"')],
    [['features', 'cdi'], true, FILE.replace('.1"]', '.1"],\n    "features": {\n        "cdi": true\n    }')],
  ])('%j to %j', (path, value, after) => {
    expect(setKey(FILE, path, value)).toBe(after);
    const crlf = (t: string) => t.replaceAll('\n', '\r\n');
    expect(setKey(crlf(FILE), path, value)).toBe(crlf(after));
  });

  test('one line stays one line', () => {
    expect(setKey('{"a":1}', ['b'], ['x'])).toBe('{"a":1, "b":["x"]}');
    expect(setKey('{"a": 1, "b": 2, "c": 3}', ['b'], undefined)).toBe('{"a": 1, "c": 3}');
    expect(setKey('{}', ['a'], 1)).toBe('{\n  "a": 1\n}');
    expect(setKey('', ['a'], 1)).toBe('{\n  "a": 1\n}\n');
  });

  test('all other keys keep their values, and the text round the edit stays', () => {
    const object = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd'), fc.jsonValue(), { noNullPrototype: true });
    fc.assert(
      fc.property(
        object,
        fc.constantFrom('a', 'b', 'x'),
        fc.option(fc.jsonValue(), { nil: undefined }),
        fc.constantFrom(undefined, 2, '\t'),
        (value, key, to, indent) => {
          const text = JSON.stringify(value, null, indent);
          const after = setKey(text, [key], to);
          const { [key]: _, ...rest } = value;
          expect(JSON.parse(after)).toEqual(JSON.parse(JSON.stringify(to === undefined ? rest : { ...rest, [key]: to })));
          if (to === undefined && !(key in value)) expect(after).toBe(text);
          // the longest common head and tail leave no more than the edited member
          if (to !== undefined && key in value) expect(after.startsWith(text.slice(0, text.indexOf(`"${key}"`)))).toBe(true);
        },
      ),
    );
  });

  test('a key that stands twice goes twice', () => {
    expect(setKey('{"a": 1, "b": 2, "a": 3}', ['a'], undefined)).toBe('{"b": 2}');
    expect(setKey('{"a": 1, "b": 2, "a": 3}', ['a'], 4)).toBe('{"a": 1, "b": 2, "a": 4}');
    expect(removeOccurrence('{"a": 1, "b": 2, "a": 3}', ['a'], 0)).toBe('{"b": 2, "a": 3}');
  });
});

test('a key gets another name and nothing else changes', () => {
  expect(renameKey(FILE, ['log-opts', 'max-size'], 'max-file')).toBe(FILE.replace('max-size', 'max-file'));
  expect(renameKey(FILE, ['nothing'], 'x')).toBe(FILE);
  expect(renameKey('{', ['a'], 'b')).toBe('{');
});

test('a stretch of text is replaced', () => {
  expect(replaceAt('abcdef', 2, 2, 'X')).toBe('abXef');
});
