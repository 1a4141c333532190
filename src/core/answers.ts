import type { Answer, Answers } from '../model/answer.ts';
import type { Safe } from '../model/safe.ts';

const notAsked: Answer = { status: 'skipped', says: 'not asked' as Safe };

/** Wraps a map of answers for a collector's `read`. */
export function toAnswers(held: ReadonlyMap<string, Answer>): Answers {
  const get = (key: string) => held.get(key) ?? notAsked;
  return {
    get,
    keys: () => [...held.keys()],
    text: (key) => {
      const answer = get(key);
      return answer.status === 'ok' ? answer.text : undefined;
    },
    output: (key) => {
      const answer = get(key);
      return answer.status === 'ok' || answer.status === 'failed' ? answer.text : undefined;
    },
  };
}
