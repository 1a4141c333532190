import type { Code, Confidence, Finding } from './finding.ts';

/** A message of dockerd, systemd, the kernel or the client that points to a cause. */
export interface Signature {
  /** Matched against one message, ANSI stripped, without time and program. */
  pattern: RegExp;
  /** Verbatim messages that must match, and where each was seen. */
  samples: readonly { text: string; seen: string }[];
  /** Messages that look alike and must not match. */
  misses?: readonly string[];
  /** The cause that these words mean, where the check knows several; else its first one. */
  cause?: string;
  /** How sure the words alone are: `likely` unless told, `possible` where other causes are told in the same words. */
  sure?: Confidence;
  /** True where the message comes as a warning or as information, and is the cause all the same. */
  mild?: boolean;
  /** Only where this program said it. */
  from?: RegExp;
  /** Only where a message like this stands in the same log or text, since the words alone mean something else more often. */
  beside?: RegExp;
  /** An area rather than a cause: listened to only in last words and refusals, and dropped where anything more exact was heard. */
  weak?: boolean;
}

/** One kind of fault, found in evidence. Pure: same evidence, same findings. */
export interface Check<E, N extends keyof E = keyof E> {
  code: Code;
  /** The page is `templates/checks/<code>-<name>.md`. */
  name: string;
  /** Every cause that it may report. */
  causes: readonly string[];
  /** The facts that it reads; the compiler hides the rest. */
  needs: readonly N[];
  /** Findings of these checks are consequences when this one fires. */
  explains?: readonly Code[];
  /** Where one of these reads the same line, this check is the more exact one, and they are silent about it. */
  outranks?: readonly Code[];
  /** It only hands on what nobody else could explain: its finding is a consequence of any that explains something which it explains too. */
  residual?: boolean;
  signatures?: readonly Signature[];
  find(evidence: Pick<E, N>): readonly Finding[] | Finding | undefined;
}
