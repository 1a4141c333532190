import { describe, expect, test } from 'vitest';
import { judge } from '../../src/dockerd/command-line.ts';
import { parseFlags } from '../../src/dockerd/flags.ts';
import { options } from '../../src/dockerd/options.ts';
import type { Problem } from '../../src/dockerd/validate.ts';
import type { Version } from '../../src/dockerd/version.ts';
import { blamed, engines, fileOf, isAbout, machine, type Row, refusal, rows } from './measured.ts';

const keys = new Set(options().map((o) => o.key));

// the program that was asked has these two flags itself
const asked = ['--validate', '--config-file=/etc/docker/daemon.json'];

function refusals(row: Row, engine: Version): Problem[] {
  const { text, encoding } = fileOf(row);
  const flags = parseFlags([...asked, ...(row.flags ?? [])], engine);
  return judge(text, { engine, encoding, flags, around: machine(row) }).filter((p) => p.kind === 'rejected');
}

describe.each(engines)('what dockerd %s said', (name, engine) => {
  test('to each file: accepted or refused', () => {
    const wrong = rows.flatMap((row) => {
      const said = refusal(row, name);
      const ours = refusals(row, engine);
      return (said !== undefined) === ours.length > 0
        ? []
        : [
            `${row.id} ${row.file ?? ''} ${row.flags ?? ''}: dockerd says ${said ?? 'OK'}, we say ${ours.map((p) => p.title).join('; ') || 'OK'}`,
          ];
    });
    expect(wrong).toEqual([]);
  });

  test('the options that it names are the ones that we name', () => {
    let named = 0;
    const wrong = rows.flatMap((row) => {
      const names = blamed(refusal(row, name) ?? '', keys);
      if (names.length > 0) named++;
      const ours = refusals(row, engine);
      const missed = names.filter((n) => !ours.some((p) => isAbout(p, n, fileOf(row).text)));
      return missed.length === 0 ? [] : [`${row.id} ${row.file}: dockerd names ${missed}, we say ${ours.map((p) => p.title).join('; ')}`];
    });
    expect(wrong).toEqual([]);
    expect(named).toBeGreaterThan(150);
  });
});
