import type { Answers } from './answer.ts';
import type { Asks } from './ask.ts';

/**
 * A shopping list and a pure reading. A collector never touches the machine.
 * `needs` names the facts of other collectors that decide what to ask; it is asked as soon as those are read.
 */
export interface Collector<Facts = unknown, Seen = object> {
  /** Folder of its answers in the bundle, and its name in `--only` and `--skip`. */
  name: string;
  title: string;
  needs: readonly (keyof Seen & string)[];
  asks(seen: Seen): Asks;
  /** A second round that the first one's answers call for. */
  more?(answers: Answers, seen: Seen): Asks;
  read(answers: Answers, seen: Seen): Facts;
}
