import { diffLines } from 'diff';
import { describe, expect, test } from 'vitest';
import { decode } from '../../src/dockerd/decode.ts';
import { parseJson, positionAt } from '../../src/dockerd/json.ts';
import { mend } from '../../src/dockerd/mend.ts';
import { type Problem, validate } from '../../src/dockerd/validate.ts';
import { parseVersion } from '../../src/dockerd/version.ts';
import { configuration, randomOf } from './generate.ts';
import { engines, fileOf, refusal, rows } from './measured.ts';

const name = (p: Problem) => `${p.code} ${p.path.join('/')} ${p.title}`;

/** Lines of the file that an edit takes or changes although they have nothing to do with the problem; a comma more or less is none. */
function unrelated(text: string, problem: Problem): string[] {
  const { root } = parseJson(text);
  const first = problem.path[0];
  if (!root || first === undefined || !text.includes('\n')) return [];
  // an edit may belong to two keys that exclude each other or belong together
  const said = `${problem.title} ${problem.why} ${problem.suggestion!.title} "${first}" ${first === 'runtimes' ? '"default-runtime"' : ''}`;
  const whole = root.children?.filter((p) => said.includes(`"${p.children?.[0]?.value}"`)) ?? [];
  const own = whole.map((p) => [positionAt(text, p.offset).line, positionAt(text, p.offset + p.length).line] as const);
  const changes = diffLines(text, problem.suggestion!.after);
  const plain = (line: string) => line.replace(/,?\s*$/, '').replace(/^\ufeff?\s*/, '');
  const added = new Set(changes.filter((c) => c.added).flatMap((c) => c.value.split('\n').map(plain)));
  const lost: string[] = [];
  let line = 1;
  for (const change of changes) {
    if (change.added) continue;
    for (const row of change.value.split('\n').slice(0, change.count)) {
      if (
        change.removed &&
        !own.some(([from, to]) => line >= from && line <= to) &&
        !added.has(plain(row)) &&
        !/^[{}[\]]*$/.test(plain(row))
      )
        lost.push(`${line}: ${row}`);
      line++;
    }
  }
  return lost;
}

describe.each(['23.0.18', '26.1.5', '28.5.2', '29.7.2'])('each edit for dockerd %s', (version) => {
  const engine = parseVersion(version)!;
  const random = randomOf(version.length * 1000 + engine[0]);
  const files = Array.from({ length: 400 }, () => decode(configuration(random)));

  test('takes its problem away, brings no other, and leaves the rest of the file as it was', () => {
    let tried = 0;
    const wrong = files.flatMap(({ text, encoding }) => {
      const before = validate(text, { engine, encoding });
      const known = new Set(before.map((p) => `${p.code} ${p.path}`));
      return before.flatMap((problem) => {
        if (!problem.suggestion || problem.path.length === 0) return [];
        tried++;
        const after = validate(problem.suggestion.after, { engine });
        const left = after.filter((p) => name(p) === name(problem)).length >= before.filter((p) => name(p) === name(problem)).length;
        const fresh = after.filter((p) => (p.kind === 'rejected' || p.kind === 'fails-at-start') && !known.has(`${p.code} ${p.path}`));
        const lost = unrelated(text, problem);
        return left || fresh.length > 0 || lost.length > 0
          ? [
              `${name(problem)}: ${JSON.stringify(text)} -> ${JSON.stringify(problem.suggestion.after)} left ${left} new ${fresh.map(name)} lost ${lost}`,
            ]
          : [];
      });
    });
    expect(wrong.slice(0, 20)).toEqual([]);
    expect(tried).toBeGreaterThan(200);
  });
});

test.each(engines)('of the files that dockerd %s refused, 95 %% are mended', (column, engine) => {
  const refused = rows.filter((row) => !row.flags && !row.env && refusal(row, column) !== undefined);
  const mended = refused.filter((row) => {
    const { text, encoding } = fileOf(row);
    return mend(text, { engine, encoding }) !== undefined;
  });
  expect(mended.length / refused.length).toBeGreaterThan(0.95);
});
