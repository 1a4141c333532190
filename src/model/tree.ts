import type { Code } from './finding.ts';

/** A plain fact about the state of a host, by which the tree chooses its branches. */
export type Fact =
  | 'not-installed'
  | 'daemon-up'
  | 'daemon-down'
  | 'daemon-hung'
  | 'unit-failed'
  | 'unit-inactive'
  | 'socket-denied'
  | 'config-rejected'
  | 'file-system-full'
  | 'port-taken'
  | 'client-elsewhere';

/** One question of a walk. It is answered yes where one of `looks` found something. */
export interface Question {
  id: string;
  asks: string;
  /** The checks whose findings answer it. */
  looks: readonly Code[];
}

/** What a person sees, and the questions that lead from it to a cause, in the order in which they are asked. */
export interface Symptom {
  id: string;
  title: string;
  /** One of these facts makes the symptom the likely one. */
  shownBy: readonly Fact[];
  questions: readonly Question[];
}

/** One answered question. `unknown` where a look that it needs was lost. */
export interface WalkStep {
  question: string;
  asks: string;
  answer: 'yes' | 'no' | 'unknown';
  by: readonly Code[];
}

/** A walk through one symptom: `walk.json` is a list of these. */
export interface Walk {
  symptom: string;
  title: string;
  because: readonly Fact[];
  steps: readonly WalkStep[];
  /** The root causes that it ended at; empty where nothing was found. */
  verdict: readonly Code[];
}
