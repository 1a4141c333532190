import type { Signature } from '../../model/check.ts';
import type { Code } from '../../model/finding.ts';

/** What is said when a check's fault is there, beside the signatures that the check itself looks for on a host. */
export interface Words {
  says: readonly Signature[];
  /** Checks that read the same lines less exactly. */
  outranks?: readonly Code[];
  /** What follows from it, beside what the check itself names. */
  explains?: readonly Code[];
}

export type WordTable = Readonly<Partial<Record<Code, Words>>>;

/** A signature: a pattern, messages in which it was seen, and where. */
export function says(
  pattern: RegExp,
  samples: readonly (readonly [text: string, seen: string])[],
  more: Partial<Omit<Signature, 'pattern' | 'samples'>> = {},
): Signature {
  return { pattern, samples: samples.map(([text, seen]) => ({ text, seen })), ...more };
}

// the API of the engine is versioned /v1.44/, a registry's is /v1/ or /v2/
export const registryPath = String.raw`\/v[12]\/`;
