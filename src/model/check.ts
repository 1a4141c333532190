import type { Code, Finding } from './finding.ts';

/** A message of dockerd, systemd or the kernel that points to a cause. */
export interface Signature {
  /** Matched against one message, ANSI stripped, without time and program. */
  pattern: RegExp;
  /** Verbatim messages that must match, and where each was seen. */
  samples: readonly { text: string; seen: string }[];
  /** Messages that look alike and must not match. */
  misses?: readonly string[];
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
  /** It only hands on what nobody else could explain: its finding is a consequence of any that explains something which it explains too. */
  residual?: boolean;
  signatures?: readonly Signature[];
  find(evidence: Pick<E, N>): readonly Finding[] | Finding | undefined;
}
