import { expect, test } from 'vitest';
import { parseJson } from '../../src/dockerd/json.ts';
import { daemonSchema } from '../../src/dockerd/schema.ts';
import { validate } from '../../src/dockerd/validate.ts';
import { parseVersion } from '../../src/dockerd/version.ts';
import { refusal, rows } from './measured.ts';

type Schema = Record<string, unknown> | boolean;

const typeOf = (value: unknown) =>
  value === null ? 'null' : Array.isArray(value) ? 'array' : Number.isInteger(value) ? 'integer' : typeof value;

/** The keywords that the schema uses; an unknown one fails the test. */
function holds(schema: Schema, value: unknown): boolean {
  if (typeof schema === 'boolean') return schema;
  return Object.entries(schema).every(([keyword, said]) => {
    const record = typeOf(value) === 'object' ? (value as Record<string, unknown>) : undefined;
    const has = (keys: string[]) => record === undefined || keys.every((k) => Object.hasOwn(record, k));
    switch (keyword) {
      case '$schema':
      case 'title':
      case 'description':
      case 'deprecated':
      case 'default':
      case 'examples':
        return true;
      case 'type':
        return [said].flat().some((t) => t === typeOf(value) || (t === 'number' && typeof value === 'number'));
      case 'enum':
        return (said as unknown[]).includes(value);
      case 'const':
        return said === value;
      case 'pattern':
        return typeof value !== 'string' || new RegExp(said as string, 'u').test(value);
      case 'minimum':
        return typeof value !== 'number' || value >= (said as number);
      case 'maximum':
        return typeof value !== 'number' || value <= (said as number);
      case 'items':
        return !Array.isArray(value) || value.every((v) => holds(said as Schema, v));
      case 'properties':
        return (
          record === undefined ||
          Object.entries(said as object).every(([k, s]) => !Object.hasOwn(record, k) || holds(s as Schema, record[k]))
        );
      case 'additionalProperties': {
        const known = Object.keys((schema.properties ?? {}) as object);
        return record === undefined || Object.entries(record).every(([k, v]) => known.includes(k) || holds(said as Schema, v));
      }
      case 'required':
        return has(said as string[]);
      case 'dependentRequired':
        return (
          record === undefined ||
          Object.entries(said as Record<string, string[]>).every(([k, needs]) => !Object.hasOwn(record, k) || has(needs))
        );
      case 'not':
        return !holds(said as Schema, value);
      case 'anyOf':
        return (said as Schema[]).some((s) => holds(s, value));
      case 'allOf':
        return (said as Schema[]).every((s) => holds(s, value));
      default:
        throw new Error(`the schema uses ${keyword}`);
    }
  });
}

const schema = daemonSchema();
const engine = parseVersion('29.7.2')!;
const plain = rows.filter((row) => !row.flags && !row.env && row.file !== undefined && parseJson(row.file).root !== undefined);

test('no file that the newest engine takes whole is refused by the schema', () => {
  const wrong = plain.filter(
    (row) =>
      refusal(row, '29') === undefined &&
      validate(row.file!, { engine }).length === 0 &&
      // null stands for the default nearly everywhere; nobody writes it on purpose
      !/null/.test(row.file!) &&
      // below the top level dockerd takes names in any case, an editor offers one
      !/"(?:Base|Entitlements|GC)"/.test(row.file!) &&
      !holds(schema, parseJson(row.file!).value),
  );
  expect(wrong.map((row) => row.file)).toEqual([]);
});

test('what the newest engine refuses for its name, its kind or its form, the schema refuses too', () => {
  const refused = plain.filter((row) => /configuration option|cannot unmarshal|removed/.test(refusal(row, '29') ?? ''));
  // what a parsed value no longer shows: a number's form, a key that stands twice
  const seen = refused.filter((row) => !/\de\d|\d\.0|"debug": "x", "debug"/.test(row.file!));
  const missed = seen.filter((row) => holds(schema, parseJson(row.file!).value));
  expect(missed.map((row) => row.file)).toEqual([]);
  expect(refused.length).toBeGreaterThan(80);
});
