import type { CallerLine } from '../src/model/ask.ts';
import type { Collector } from '../src/model/collector.ts';

/** Who runs the tool, and the moment that the whole diagnosis counts as now. */
export type Caller = CallerLine;

const unknown: Caller = { uid: -1, gid: -1, user: '', home: '', groups: [], platform: '', now: '1970-01-01T00:00:00Z' };

export const caller: Collector<Caller> = {
  name: 'caller',
  title: 'Who runs the tool',
  needs: [],
  asks: () => ({ caller: { kind: 'caller', why: 'decides what may be looked at, and which dates lie in the past' } }),
  read: (answers) => {
    const text = answers.text('caller');
    return text ? { ...unknown, ...(JSON.parse(text) as Partial<Caller>) } : unknown;
  },
};
