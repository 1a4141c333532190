import { beforeAll, expect, test } from 'vitest';
import { judge } from '../../src/dockerd/command-line.ts';
import { decode } from '../../src/dockerd/decode.ts';
import { parseFlags } from '../../src/dockerd/flags.ts';
import { mend } from '../../src/dockerd/mend.ts';
import { options as table } from '../../src/dockerd/options.ts';
import { configuration, randomOf } from '../dockerd/generate.ts';
import { blamed, engines as columns, fileOf, isAbout, rows } from '../dockerd/measured.ts';
import { type Engine, thisMachine, unpackEngines, type Verdict, withVerdicts } from './engine.ts';

// SEED=... repeats a run, COUNT=... makes it shorter or longer
const seed = Number(process.env.SEED ?? Math.floor(Math.random() * 2 ** 31));
const count = Number(process.env.COUNT ?? 3000);
const around = thisMachine();
const keys = new Set(table().map((o) => o.key));
let engines: Engine[] = [];

beforeAll(() => {
  engines = unpackEngines();
  console.log(`SEED=${seed} COUNT=${count}, dockerd ${engines.map((e) => e.name).join(' and ')}`);
});

const show = (bytes: Uint8Array) => {
  const text = Buffer.from(bytes).toString();
  return `${JSON.stringify(text.slice(0, 600))} (base64 ${Buffer.from(bytes).toString('base64').slice(0, 1200)})`;
};

interface Counts {
  asked: number;
  /** Refusals that name an option. */
  named: number;
  refused: number;
  offered: number;
  /** What has no edit that mends it. */
  left: string[];
  wrong: string[];
}

/** Letters may be written as their numbers, in keys too. */
const unescaped = (text: string) => text.replace(/\\u([0-9a-f]{4})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));

/** Judges one file with a real engine and with the rules, then mends it and asks again. */
async function compare(bytes: Uint8Array, engine: Engine, ask: Verdict, counts: Counts): Promise<void> {
  if (/"userns-remap"\s*:\s*"default/.test(unescaped(decode(bytes).text))) return;
  const said = await ask(engine, bytes);
  const { text, encoding } = decode(bytes);
  // the program that is asked has these two flags itself
  const options = { engine: engine.version, encoding, around, flags: parseFlags(['--validate', '--config-file=FILE'], engine.version) };
  const ours = judge(text, options).filter((p) => p.kind === 'rejected');
  counts.asked++;
  if ((said === undefined) !== (ours.length === 0)) {
    counts.wrong.push(`${engine.name} ${show(bytes)}\n  dockerd: ${said ?? 'OK'}\n  we: ${ours.map((p) => p.title).join('; ') || 'OK'}`);
    return;
  }
  if (said === undefined) return;
  counts.refused++;
  const names = blamed(said, keys);
  if (names.length > 0) counts.named++;
  const missed = names.filter((name) => !ours.some((p) => isAbout(p, name, text)));
  if (missed.length > 0)
    counts.wrong.push(`${engine.name} ${show(bytes)}\n  dockerd names ${missed}: ${said}\n  we: ${ours.map((p) => p.title).join('; ')}`);
  const mended = mend(text, options);
  if (!mended) {
    counts.left.push(`${engine.name} ${show(bytes)}\n  dockerd: ${said}\n  we: ${ours.map((p) => p.title).join('; ')}`);
    return;
  }
  counts.offered++;
  // that option makes dockerd look for users, and create one
  if (/userns-remap/.test(unescaped(mended.text))) return;
  const again = await ask(engine, Buffer.from(mended.text));
  if (again !== undefined)
    counts.wrong.push(`${engine.name} ${show(bytes)}\n  mended: ${show(Buffer.from(mended.text))}\n  dockerd: ${again}`);
}

test('fresh configurations: the real engine and the rules agree on each, and what was mended it accepts', {
  timeout: 1_500_000,
}, async () => {
  const random = randomOf(seed);
  const files = Array.from({ length: count }, () => configuration(random));
  const counts: Counts = { asked: 0, named: 0, refused: 0, offered: 0, left: [], wrong: [] };
  await withVerdicts((ask) => Promise.all(files.flatMap((bytes) => engines.map((engine) => compare(bytes, engine, ask, counts)))));
  const { asked, named, refused, offered, left, wrong } = counts;
  console.log(
    `asked ${asked}, refused ${refused}, of these ${named} by name, mended ${offered} (${((100 * offered) / refused).toFixed(1)} %)`,
  );
  expect(wrong, `SEED=${seed} COUNT=${count}\n${wrong.slice(0, 30).join('\n')}`).toEqual([]);
  expect(refused).toBeGreaterThan(count * 0.2);
  expect(named).toBeGreaterThan(refused * 0.2);
  expect(offered / refused, `SEED=${seed} COUNT=${count}, without an edit:\n${left.slice(0, 60).join('\n')}`).toBeGreaterThanOrEqual(0.95);
});

test('the recorded answers are those of the real engines', { timeout: 300_000 }, async () => {
  const plain = rows.filter((row) => !row.flags && !row.env && !/"\/tls|userns-remap/.test(row.file ?? ''));
  const counts: Counts = { asked: 0, named: 0, refused: 0, offered: 0, left: [], wrong: [] };
  const recorded = engines.filter((e) => columns.some(([, version]) => version.join('.') === e.version.join('.')));
  expect(recorded.length).toBeGreaterThan(0);
  await withVerdicts((ask) =>
    Promise.all(
      plain.flatMap((row) => {
        const bytes = row.base64 ? Buffer.from(row.base64, 'base64') : Buffer.from(fileOf(row).text);
        return recorded.map((engine) => compare(bytes, engine, ask, counts));
      }),
    ),
  );
  expect(counts.wrong).toEqual([]);
  expect(counts.offered / counts.refused).toBeGreaterThanOrEqual(0.95);
});
