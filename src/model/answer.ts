import type { Safe } from './safe.ts';

/** What was left out of the middle of a long text. */
export interface Dropped {
  bytes: number;
  /** Line of the marker in the kept text, from 1. */
  atLine: number;
}

/** How the bytes of a file were read. `latin1` is the last resort for bytes that are no UTF-8. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'latin1';

/** Silence is evidence too: what came back from one ask, after redaction. `says` is the system's own word for the refusal. */
export type Answer =
  | { status: 'ok'; text: Safe; encoding?: Encoding; dropped?: Dropped }
  | { status: 'failed'; exitCode: number; text: Safe; dropped?: Dropped }
  | { status: 'missing' | 'denied' | 'timeout' | 'skipped'; says: Safe };

/** What the door to the machine gives before redaction. It never leaves `core/gather`. */
export type RawAnswer =
  | { status: 'ok'; text: string; encoding?: Encoding; dropped?: Dropped; originalBytes: number }
  | { status: 'failed'; exitCode: number; text: string; dropped?: Dropped; originalBytes: number }
  | { status: 'missing' | 'denied' | 'timeout' | 'skipped'; says: string };

/** The answers of one collector, by key of the ask. Asking for a key that was never asked gives `skipped`. */
export interface Answers {
  get(key: string): Answer;
  keys(): readonly string[];
  /** The text of an answer whose look succeeded, else undefined. */
  text(key: string): Safe | undefined;
  /** The text of an answer, also of a command that failed. */
  output(key: string): Safe | undefined;
}
