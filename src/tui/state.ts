import type { Recorded } from '../core/gather.ts';
import type { Ask } from '../model/ask.ts';
import type { Code } from '../model/finding.ts';
import type { Requested } from '../model/requested.ts';
import type { Action, ScreenName } from './keys.ts';
import type { Plan, Session, Shown } from './session.ts';
import type { Theme } from './theme.ts';

/** A quoted line: the answer that holds it, and where. */
export interface Place {
  answer: string;
  line: number;
}

export type Screen =
  | { at: 'gathering' }
  | { at: 'symptoms'; row: number }
  | { at: 'walk'; symptom: string; row: number }
  | { at: 'cause'; index: number; fix: number; top: number }
  | { at: 'nothing'; symptom: string | undefined; top: number }
  | { at: 'explain'; code: Code; top: number }
  | { at: 'answers'; row: number; filter: string; typing: boolean }
  | { at: 'answer'; answer: string; top: number; find: string; typing: boolean; places: readonly Place[]; place: number }
  | { at: 'again'; change: Change; top: number }
  | { at: 'consent'; row: number; open: ReadonlySet<string>; typing: boolean }
  | { at: 'redacted'; answer: string; top: number }
  | { at: 'saved'; path: string; bytes: number; top: number }
  | { at: 'request'; row: number }
  | { at: 'question'; index: number; top: number; typing: true }
  | { at: 'help'; of: ScreenName; top: number };

/** One ask on its way. Times are milliseconds since the look began. */
export interface Asked {
  name: string;
  source: string;
  why: string;
  timeoutMs: number;
  since: number | undefined;
  status: 'waiting' | 'asked' | 'skipping' | Recorded['answer']['status'];
  ms: number;
  needs: Ask['needs'];
}

/** What another look brought. */
export interface Change {
  verdict: 'cured' | 'same' | 'other' | 'better' | 'fine';
  /** The cause that was looked at, where there was one. */
  watched: string | undefined;
  gone: readonly string[];
  came: readonly string[];
  left: readonly string[];
  states: readonly { what: string; before: string; now: string }[];
}

export interface State {
  columns: number;
  rows: number;
  /** The screens from the first to the one that is seen. */
  stack: readonly Screen[];
  /** The looks of the run under way, or of the last one. */
  asked: readonly Asked[];
  elapsed: number;
  shown: Shown | undefined;
  /** What was there before the last look. */
  before: Shown | undefined;
  watched: Code | undefined;
  /** Questions that the person skips, by symptom. */
  skipped: Readonly<Record<string, readonly string[]>>;
  /** Symptoms that the person walked, in the order in which that was first done. */
  taken: readonly string[];
  leaveOut: ReadonlySet<string>;
  notes: string;
  /** Items of a request that the person refuses. */
  refused: ReadonlySet<string>;
  /** Answers to the questions of a request, by their id. */
  replies: ReadonlyMap<string, string>;
  /** The end of the request was in sight. */
  read: boolean;
  agreed: boolean;
  /** One line for the person, until the next key. */
  note: string;
  /** Files that were written, to be named after the end. */
  written: readonly string[];
  patches: Readonly<Record<string, string>>;
  busy: '' | 'looking' | 'packing' | 'patching';
  /** Ctrl-C was pressed; once more leaves at once. */
  interrupted: boolean;
  exit: number | undefined;
}

export type Event =
  | { type: 'act'; action: Action; number?: number }
  | { type: 'text'; text: string }
  | { type: 'edit'; key: 'enter' | 'escape' | 'backspace' | 'clear' }
  | { type: 'no-key'; key: string }
  | { type: 'resize'; columns: number; rows: number }
  | { type: 'asks'; asked: readonly Asked[]; elapsed: number }
  | { type: 'shown'; shown: Shown }
  | { type: 'failed'; what: string; why: string }
  | { type: 'copied'; what: string; problem: string }
  | { type: 'patched'; fix: string; path: string }
  | { type: 'saved'; path: string; bytes: number };

/** What is to be done outside of the state. */
export type Effect =
  | { do: 'look' }
  | { do: 'skip' }
  | { do: 'stop' }
  | { do: 'suspend' }
  | { do: 'redraw' }
  | { do: 'leave' }
  | { do: 'copy'; text: string; what: string }
  | { do: 'patch'; code: Code; fix: string }
  | { do: 'save'; plan: Plan };

/** What the state is reduced against, and does not change. */
export interface World extends Pick<Session, 'origin' | 'symptoms' | 'factWords' | 'walk' | 'check' | 'healthy' | 'explain' | 'items'> {
  theme: Theme;
  /** What a stranger asks for, where that is what is looked at. */
  requested?: Requested;
}

/** Before the first look at a host, or at a bundle. */
export function startState(columns: number, rows: number): State {
  return {
    columns,
    rows,
    stack: [{ at: 'gathering' }],
    asked: [],
    elapsed: 0,
    shown: undefined,
    before: undefined,
    watched: undefined,
    skipped: {},
    taken: [],
    leaveOut: new Set(),
    notes: '',
    refused: new Set(),
    replies: new Map(),
    read: false,
    agreed: false,
    note: '',
    written: [],
    patches: {},
    busy: 'looking',
    interrupted: false,
    exit: undefined,
  };
}

/** Before anything is looked at: a request, and what was said to it on the command line. */
export function requestState(columns: number, rows: number, { given }: Requested): State {
  const start = startState(columns, rows);
  return {
    ...start,
    stack: [{ at: 'request', row: 0 }],
    busy: '',
    refused: new Set(given.refused),
    replies: new Map(Object.entries(given.answers)),
  };
}

export const current = (state: State): Screen => state.stack.at(-1) ?? { at: 'gathering' };

/** The name by which an answer is known: its collector and its key. */
export const nameOf = ({ collector, key }: { collector: string; key: string }): string => `${collector}/${key}`;
