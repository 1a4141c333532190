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
  | 'client-elsewhere'
  | 'tls-broken'
  | 'network-broken'
  | 'pulls-fail'
  | 'containers-at-risk'
  | 'containers-refused'
  | 'data-gone'
  | 'resources-short';

/** One question of a walk. It is answered yes where one of `looks` found something. */
export interface Question {
  id: string;
  asks: string;
  /** The checks whose findings answer it. */
  looks: readonly Code[];
  /** How a person can tell, where no look could. */
  hint?: string;
}

/** What a person sees, and the questions that lead from it to a cause, in the order in which they are asked. */
export interface Symptom {
  id: string;
  title: string;
  /** One of these facts makes the symptom the likely one. */
  shownBy: readonly Fact[];
  questions: readonly Question[];
  /** The verdict where no question leads to a cause: what else it can be, what to send and to whom. */
  otherwise: string;
}

/** One answered question. `unknown` where a look that it needs was lost, `skipped` where the person went past it. */
export interface WalkStep {
  question: string;
  asks: string;
  answer: 'yes' | 'no' | 'unknown' | 'skipped';
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
  /** Where nothing was found: what to send and to whom. */
  otherwise?: string;
  /** A person chose this walk; without it, the tool walked because of what the host shows. */
  by?: 'person';
}

/** One line of the daemon's state, for who has just opened the tool. */
export interface Glance {
  what: 'Unit' | 'Process' | 'Socket' | 'API';
  says: string;
  mood: 'good' | 'bad' | 'unknown';
}
