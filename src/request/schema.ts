import type { InferOutput } from 'valibot';

/** Schema version of request files that this tool reads and writes. */
export const requestVersion = 1;

/** What a request may hold at most, so that reading one is cheap whoever wrote it. */
export const requestLimits = { bytes: 64 * 1024, items: 50, patterns: 20, patternLength: 100, questions: 20 } as const;

/** A recipient of the age format: X25519, or the hybrid ones of newer versions. */
export const ageRecipient = /^age1[a-z0-9]{2,3000}$/;

// no control characters: it is shown on a terminal and stands in file names
const plain = /^[^\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069]*$/u;

/** What may stay readable where the person agrees; secrets never do. */
export const readableKinds = ['hosts', 'domains', 'users', 'addresses', 'macs', 'mail'] as const;

/** The schema. Unknown keys are refused: a request can ask for nothing that is not written here. */
export async function requestSchema() {
  const v = await import('valibot');
  const line = (most: number) => v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(most), v.regex(plain, 'one line of plain text'));
  const name = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{0,60}$/, 'a name in small letters'));
  return v.strictObject({
    version: v.literal(requestVersion),
    case: v.pipe(v.string(), v.regex(/^[A-Za-z0-9][A-Za-z0-9-]{0,39}$/, 'letters, digits and dashes, at most 40')),
    from: v.strictObject({ name: line(100), contact: v.optional(line(200)) }),
    why: v.pipe(
      v.string(),
      v.trim(),
      v.minLength(1),
      v.maxLength(2000),
      v.regex(/^[^\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e]*$/, 'plain text'),
    ),
    collectors: v.optional(v.pipe(v.array(name), v.maxLength(requestLimits.items))),
    symptoms: v.optional(v.pipe(v.array(name), v.maxLength(requestLimits.items))),
    since: v.optional(v.pipe(v.string(), v.regex(/^\d{1,4}(?:m|h|d)$/, 'a time such as 24h or 7d'))),
    maxSize: v.optional(v.pipe(v.string(), v.regex(/^\d{1,4}(?:KB|MB)$/, 'a size such as 25MB'))),
    readable: v.optional(v.pipe(v.array(v.picklist(readableKinds)), v.maxLength(readableKinds.length))),
    patterns: v.optional(v.pipe(v.array(line(requestLimits.patternLength)), v.maxLength(requestLimits.patterns))),
    expires: v.pipe(v.string(), v.isoTimestamp('a time such as 2026-12-31T00:00:00Z')),
    encryptTo: v.optional(v.pipe(v.array(v.pipe(v.string(), v.regex(ageRecipient, 'a public key of age'))), v.maxLength(20))),
    questions: v.optional(v.pipe(v.array(v.strictObject({ id: name, text: line(500) })), v.maxLength(requestLimits.questions))),
  });
}

export type Request = InferOutput<Awaited<ReturnType<typeof requestSchema>>>;
