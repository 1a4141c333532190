import { beforeAll, expect, test } from 'vitest';
import { decode } from '../../src/dockerd/decode.ts';
import { options } from '../../src/dockerd/options.ts';
import { validate } from '../../src/dockerd/validate.ts';
import { configuration, randomOf } from '../dockerd/generate.ts';
import { type Engine, thisMachine, unpackEngines, withVerdicts } from './engine.ts';

const seed = Number(process.env.SEED ?? Math.floor(Math.random() * 2 ** 31));
const count = Number(process.env.COUNT ?? 3000);
let engines: Engine[] = [];
const around = thisMachine();
const keys = new Set(options().map((o) => o.key));

beforeAll(() => {
  engines = unpackEngines();
  console.log(`seed ${seed}: ${count} configurations, engines ${engines.map((e) => e.name).join(', ')}`);
});

const show = (bytes: Buffer) =>
  (bytes.length < 400 ? JSON.stringify(bytes.toString()) : `${bytes.length} bytes`) + ` base64 ${bytes.toString('base64').slice(0, 2000)}`;

test('fresh configurations: the real engine and the rules agree on each', async () => {
  const random = randomOf(seed);
  const files = Array.from({ length: count }, () => configuration(random));
  const wrong = await withVerdicts(async (ask) => {
    const found = await Promise.all(
      files.flatMap((bytes) =>
        engines.map(async (engine) => {
          const said = await ask(engine, bytes);
          const { text, encoding } = decode(bytes);
          const ours = validate(text, { engine: engine.version, encoding, around }).filter((p) => p.kind === 'rejected');
          return (said === undefined) === (ours.length === 0)
            ? undefined
            : `${engine.name} ${show(bytes)}\n  dockerd: ${said ?? 'OK'}\n  we: ${ours.map((p) => p.title).join('; ') || 'OK'}`;
        }),
      ),
    );
    return found.filter((f) => f !== undefined);
  });
  expect(wrong, `seed ${seed}\n${wrong.slice(0, 40).join('\n')}`).toEqual([]);
}, 900_000);
void keys;
