import type { Answer, Dropped, Encoding } from './answer.ts';
import type { Ask } from './ask.ts';

/** One ask in `manifest.json`. `file` is where the answer's text lies; an answer without text has none. */
export interface ManifestAsk {
  collector: string;
  key: string;
  ask: Ask;
  status: Answer['status'];
  ms: number;
  originalBytes: number;
  file?: string;
  bytes?: number;
  exitCode?: number;
  encoding?: Encoding;
  dropped?: Dropped;
  says?: string;
  redactions: Readonly<Record<string, number>>;
}

export interface ManifestRequest {
  case: string;
  /** The public key that signed it; null where nobody did. */
  signedBy: string | null;
  expires: string;
  /** Items that a person left out. */
  refused: string[];
  /** Answers to the questions, by id, redacted. */
  answers: Readonly<Record<string, string>>;
}

/** `manifest.json`: what was asked, what was answered, what was redacted, and the sum of every other file. */
export interface Manifest {
  schemaVersion: 1;
  tool: { name: 'docker-triage'; version: string };
  target: object;
  /** When the host was looked at, ISO 8601 UTC. */
  takenAt: string;
  limits: { timeoutMs: number; maxBytes?: number };
  asks: ManifestAsk[];
  files: { path: string; sha256: string; bytes: number }[];
  /** Where the bundle answers a request: whose, and what was refused of it. */
  request?: ManifestRequest;
  redaction: {
    /** How often each rule, or kind of identity, was replaced in all answers. */
    counts: Readonly<Record<string, number>>;
    /** off: a person wanted the bundle without redaction. */
    proof: 'passed' | 'off';
    /** Whether names and addresses were replaced, too; bundles of earlier versions do not say it, and kept them. */
    identities?: 'replaced' | 'kept';
    /** Kinds of names and addresses that the request wanted readable, and the person let be. */
    readable?: readonly string[];
    /** Files of the tool's own in which something had to be replaced at the very end. */
    own?: readonly string[];
  };
}
