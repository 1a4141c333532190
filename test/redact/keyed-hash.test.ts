import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createKeyedHash } from '../../src/redact/keyed-hash.ts';

test('it is HMAC-SHA-256 as node:crypto gives it, for any key and any text', () => {
  fc.assert(
    fc.property(
      fc.uint8Array({ maxLength: 64 }),
      fc.array(fc.string({ unit: 'binary', maxLength: 400 }), { maxLength: 4 }),
      (key, texts) => {
        const hash = createKeyedHash(key);
        for (const text of texts) expect(hash(text)).toBe(createHmac('sha256', key).update(text).digest('hex'));
      },
    ),
  );
  const hash = createKeyedHash(Buffer.from('key'));
  for (let length = 0; length < 300; length++)
    expect(hash('a'.repeat(length))).toBe(createHmac('sha256', 'key').update('a'.repeat(length)).digest('hex'));
});
