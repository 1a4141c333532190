import type { Answer, RawAnswer } from '../model/answer.ts';
import type { Ask, Asks } from '../model/ask.ts';
import type { Collector } from '../model/collector.ts';
import type { Safe } from '../model/safe.ts';
import { toAnswers } from './answers.ts';
import { withTexts } from './ask-texts.ts';

/** One ask, its answer and its figures, as the manifest records them. */
export interface Recorded {
  collector: string;
  key: string;
  ask: Ask;
  answer: Answer;
  ms: number;
  originalBytes: number;
  /** How often each redaction rule fired in this answer. */
  redactions: Readonly<Record<string, number>>;
}

/** How one look can be ended by a person, and how it tells that its turn has come. */
export interface Look {
  signal: AbortSignal;
  started(): void;
}

/** Answers one ask, redacted: from a machine, or from a bundle. */
export type Answerer = (collector: string, key: string, ask: Ask, look?: Look) => Promise<Recorded>;

export type Progress = (event: {
  /** `asked`: it waits for its turn. `started`: it is under way. */
  state: 'asked' | 'started' | 'answered';
  collector: string;
  key: string;
  ask: Ask;
  status?: Answer['status'];
  ms?: number;
  /** Ends this look: its answer is then that it was skipped. */
  skip?: () => void;
}) => void;

/** What an answer says that the person did not wait for, or left out of a bundle. Nothing may be called healthy without it. */
export const byThePerson = { skipped: 'skipped by the person', leftOut: 'left out by the person' } as const;

/** A collector that failed with an error of its own: a bug of this tool, reported and survived. */
export interface BrokenCollector {
  collector: string;
  step: 'asks' | 'more' | 'read';
  error: string;
}

export interface Gathered<E> {
  evidence: E;
  records: readonly Recorded[];
  broken: readonly BrokenCollector[];
}

/**
 * Runs every collector as soon as the facts that it needs are read. All asks of a round run at once, in the pool of the answerer.
 * A collector that throws is noted; those that need it get what it reads from no answers.
 */
export async function gather<E extends object>(
  collectors: readonly Collector<unknown, E>[],
  answer: Answerer,
  progress: Progress = () => {},
): Promise<Gathered<E>> {
  const records: Recorded[] = [];
  const evidence: Record<string, unknown> = {};
  const reading = new Map<string, Promise<void>>();
  const broken: BrokenCollector[] = [];

  const attempt = <T>(collector: string, step: BrokenCollector['step'], work: () => T, otherwise: () => T): T => {
    try {
      return work();
    } catch (error) {
      broken.push({ collector, step, error: error instanceof Error ? error.message : String(error) });
      return otherwise();
    }
  };

  const askAll = async (collector: string, asks: Asks, into: Map<string, Answer>) => {
    await Promise.all(
      Object.entries(asks).map(async ([key, ask]) => {
        const own = new AbortController();
        progress({ state: 'asked', collector, key, ask, skip: () => own.abort() });
        const started = () => progress({ state: 'started', collector, key, ask });
        const record = await answer(collector, key, ask, { signal: own.signal, started }).catch(
          (): Recorded => unanswered(collector, key, ask),
        );
        into.set(key, record.answer);
        records.push(record);
        progress({ state: 'answered', collector, key, ask, status: record.answer.status, ms: record.ms });
      }),
    );
  };

  const collect = async (one: Collector<unknown, E>) => {
    await Promise.all(one.needs.map((name) => start(name)));
    const seen = evidence as E;
    const held = new Map<string, Answer>();
    const { name, more } = one;
    await askAll(
      name,
      attempt(
        name,
        'asks',
        () => one.asks(seen),
        () => ({}),
      ),
      held,
    );
    if (more) {
      const asks = attempt(
        name,
        'more',
        () => more.call(one, toAnswers(held), seen),
        () => ({}),
      );
      await askAll(name, asks, held);
    }
    const nothing = () =>
      attempt(
        name,
        'read',
        () => one.read(toAnswers(new Map()), seen),
        () => undefined,
      );
    evidence[name] = attempt(name, 'read', () => one.read(toAnswers(held), seen), nothing);
  };

  const start = (name: string): Promise<void> => {
    const running = reading.get(name);
    if (running) return running;
    const one = collectors.find((c) => c.name === name);
    if (!one) throw new Error(`collector '${name}' is needed and not listed`);
    const promise = collect(one);
    reading.set(name, promise);
    return promise;
  };

  await Promise.all(collectors.map((one) => start(one.name)));
  records.sort((a, b) => (a.collector === b.collector ? compare(a.key, b.key) : compare(a.collector, b.collector)));
  broken.sort((a, b) => compare(a.collector, b.collector));
  return { evidence: evidence as E, records, broken };
}

// the error of an answerer may quote what was not redacted: it is not told
const unanswered = (collector: string, key: string, ask: Ask): Recorded => ({
  collector,
  key,
  ask,
  answer: { status: 'skipped', says: 'the tool failed at this look' as Safe },
  ms: 0,
  originalBytes: 0,
  redactions: {},
});

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** The redactor as the gatherer needs it. */
export interface Redacts {
  redact(text: string, source?: string): { text: Safe; counts: Record<string, number> };
  /** Turns replaced names back: an ask is made from redacted answers, and the machine knows no placeholder. */
  reveal?(text: string): string;
  /** Sees an answer as it came, to learn whose names are to be replaced. */
  meet?(text: string, source: string): void;
  /** Asks the machine who it is, before anything else is asked. */
  introduce?(ask: (ask: Ask) => Promise<RawAnswer>): Promise<void>;
}

/** What an ask is called where it is quoted: the path, or the command. */
export function sourceOf(ask: Ask): string {
  switch (ask.kind) {
    case 'run':
      return ask.argv.join(' ');
    case 'dial':
      return `${ask.endpoint}${ask.path}`;
    case 'env':
      return 'environment';
    case 'caller':
      return 'caller';
    default:
      return ask.path;
  }
}

/** Looks until the person has had enough of it. A look that does not heed its signal is not waited for. */
function unlessSkipped(
  own: AbortSignal | undefined,
  look: (signal: AbortSignal) => Promise<RawAnswer>,
  run: AbortSignal,
): Promise<RawAnswer> {
  if (!own) return look(run);
  const skipped: RawAnswer = { status: 'skipped', says: byThePerson.skipped };
  if (own.aborted) return Promise.resolve(skipped);
  return new Promise((resolve, reject) => {
    const skip = () => resolve(skipped);
    own.addEventListener('abort', skip, { once: true });
    look(AbortSignal.any([own, run]))
      .then(resolve, reject)
      .finally(() => own.removeEventListener('abort', skip));
  });
}

/** Answers from a live machine: at most `width` asks at once, every answer redacted before anything else sees it. */
export function liveAnswerer(
  machine: { answer(ask: Ask, signal: AbortSignal): Promise<RawAnswer> },
  redactor: Redacts,
  options: { width: number; signal: AbortSignal; skip?: (collector: string) => boolean },
): Answerer {
  let running = 0;
  const waiting: (() => void)[] = [];
  const enter = async () => {
    if (running >= options.width) await new Promise<void>((resolve) => waiting.push(resolve));
    running++;
  };
  const leave = () => {
    running--;
    waiting.shift()?.();
  };
  // only the machine sees what is turned back; what is recorded, shown and told in errors is the ask as it was made
  const revealed = (ask: Ask) => (redactor.reveal ? withTexts(ask, redactor.reveal) : ask);
  return async (collector, key, ask, look) => {
    await enter();
    look?.started();
    const from = performance.now();
    let raw: RawAnswer;
    try {
      if (options.skip?.(collector)) raw = { status: 'skipped', says: 'skipped by request' };
      else if (options.signal.aborted)
        raw = { status: 'timeout', says: typeof options.signal.reason === 'string' ? options.signal.reason : 'the run was over' };
      else raw = await unlessSkipped(look?.signal, (signal) => machine.answer(revealed(ask), signal), options.signal);
    } finally {
      leave();
    }
    const ms = Math.round(performance.now() - from);
    const source = sourceOf(ask);
    redactor.meet?.('text' in raw ? raw.text : raw.says, source);
    if ('text' in raw) {
      const { text, counts } = redactor.redact(raw.text, source);
      const { originalBytes, ...rest } = raw;
      return { collector, key, ask, answer: { ...rest, text }, ms, originalBytes, redactions: counts };
    }
    const { text, counts } = redactor.redact(raw.says, source);
    return { collector, key, ask, answer: { status: raw.status, says: text }, ms, originalBytes: 0, redactions: counts };
  };
}
