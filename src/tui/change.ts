import type { Code } from '../model/finding.ts';
import type { CauseEntry } from '../report/findings.ts';
import { placeholder } from './lines.ts';
import type { Shown } from './session.ts';
import type { Change } from './state.ts';

// every look draws its own placeholders: they do not make two causes differ
const nameOf = ({ code, title }: CauseEntry) => `${code} ${title.replace(placeholder, 'secret')}`;
const saysOf = ({ code, title }: CauseEntry) => `${code} ${title}`;

// that time goes by is no change
const still = (says: string) => says.replace(/, for .*$/, '');

/** What is new, gone and left between two looks. `watched` is the cause that the person was at. */
export function changeBetween(before: Shown, now: Shown, watched: Code | undefined): Change {
  const was = new Map(before.file.causes.map((c) => [nameOf(c), c]));
  const is = new Map(now.file.causes.map((c) => [nameOf(c), c]));
  const gone = [...was].filter(([name]) => !is.has(name)).map(([, c]) => saysOf(c));
  const came = [...is].filter(([name]) => !was.has(name));
  const left = [...is].filter(([name]) => was.has(name)).map(([, c]) => saysOf(c));
  const subject = before.file.causes.find((c) => c.code === watched) ?? before.file.causes[0];
  const states = now.glance.flatMap(({ what, says }) => {
    const old = before.glance.find((g) => g.what === what)?.says ?? '';
    return still(old) !== still(says) ? [{ what, before: old, now: says }] : [];
  });
  const errors = came.some(([, c]) => c.severity === 'error');
  const verdict = (): Change['verdict'] => {
    if (!subject) return came.length > 0 ? 'other' : 'fine';
    if (is.has(nameOf(subject))) return gone.length > 0 ? 'better' : 'same';
    if (errors || now.file.causes.some((c) => c.code === subject.code)) return 'other';
    return 'cured';
  };
  return { verdict: verdict(), watched: subject && saysOf(subject), gone, came: came.map(([, c]) => saysOf(c)), left, states };
}
