import type { Code } from './finding.ts';

/** A verdict or the next question. Plain data. */
export type Branch = { ask: string; look: readonly Code[]; yes: string; no: Branch | 'clear' };

/** What a person sees, and the order in which its possible causes are looked at. */
export interface Symptom {
  id: string;
  title: string;
  /** Facts that make this symptom the likely one, by the code of the findings that show it. */
  questions: readonly Question[];
}

/** One question of the walk. It is answered by the findings of `looks`: one of them present means yes. */
export interface Question {
  id: string;
  asks: string;
  /** The collectors whose facts answer it. */
  reads: readonly string[];
  looks: readonly Code[];
}
