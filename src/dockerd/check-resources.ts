import { bad, each } from './check-value.ts';
import { type Case, fixRemove, fixSet, quote } from './problem.ts';
import type { Path } from './problem-types.ts';

interface Term {
  amount: string;
  value: string;
  path: Path;
}

/** A whole number as Go reads one into 64 bits. */
const isCount = (text: string) =>
  /^[+-]?\d+$/.test(text) && BigInt(text.replace('+', '')) < 2n ** 63n && BigInt(text.replace('+', '')) >= -(2n ** 63n);

/** Resources that a swarm node offers: each has an amount, or names of its own, and not both. */
export function checkResources(c: Case): void {
  const terms = new Map<string, Term[]>();
  each(c, 'node-generic-resources', (value, path) => {
    const [name = '', amount, ...more] = value.split('=');
    if (amount === undefined || more.length > 0) {
      const plain = /^\s*[\w.-]+\s*$/.test(value);
      bad(
        c,
        'rejected',
        'generic-resource',
        path,
        amount === undefined ? `the resource ${quote(value)} has no amount` : `the resource ${quote(value)} has more than one equals sign`,
        'dockerd wants name=number or name=id, one in each entry.',
        plain ? fixSet(c, 'add-amount', path, `${value.trim()}=1`) : fixRemove(c, path),
      );
      return;
    }
    const same = terms.get(name.trim()) ?? [];
    same.push({ amount: amount.trim(), value, path });
    terms.set(name.trim(), same);
  });
  for (const [name, same] of terms) {
    const [first, ...others] = same;
    if (others.length === 0) {
      if (isCount(first!.amount) && BigInt(first!.amount.replace('+', '')) < 0n)
        bad(
          c,
          'rejected',
          'generic-resource',
          first!.path,
          `the resource ${quote(name)} has a negative amount`,
          'There is no less than none of a resource.',
          fixRemove(c, first!.path),
        );
    } else if (same.some((t) => isCount(t.amount))) {
      const odd = same.find((t) => isCount(t.amount))!;
      bad(
        c,
        'rejected',
        'generic-resource',
        odd.path,
        `the resource ${quote(name)} is given more than once, with a number`,
        'A resource has one number, or several ids; the two do not mix.',
        fixRemove(c, odd.path),
      );
    }
  }
}
