import { expect, test } from 'vitest';
import { withTexts } from '../../src/core/ask-texts.ts';
import { gather, liveAnswerer } from '../../src/core/gather.ts';
import { overlaidAnswerer } from '../../src/core/overlay.ts';
import type { RawAnswer } from '../../src/model/answer.ts';
import type { Ask, Asks } from '../../src/model/ask.ts';
import type { Collector } from '../../src/model/collector.ts';
import { createRedactor } from '../../src/redact/index.ts';

type Facts = Record<string, unknown>;

/** Asks a second time for what a first answer named: a home, a registry, an address to dial. */
const follower: Collector<unknown, Facts> = {
  name: 'follower',
  title: 'asks from an answer',
  needs: [],
  asks: (): Asks => ({ first: { kind: 'file', path: '/etc/first', why: 'names the rest' } }),
  more: (answers): Asks => {
    const [home = '', host = '', address = ''] = (answers.text('first') ?? '').split(' ');
    return {
      file: { kind: 'file', path: `${home}/.docker/config.json`, why: `what ${home} holds` },
      run: { kind: 'run', argv: ['getent', 'hosts', host], why: 'x' },
      dial: { kind: 'dial', endpoint: `tcp://${address}:2376`, path: '/_ping', why: 'x' },
    };
  },
  read: (answers) => answers.keys().map((key) => [key, answers.get(key)]),
};

const planted = ['ottilie', 'quillbox7', 'tarnbeck-labs', '85.214.77.19', '2a01:4f8'];

test.each(['85.214.77.19', '[2a01:4f8:c17::1]'])(
  'the machine is asked with the real names, what is recorded has none, and a replay finds the answers (%s)',
  async (address) => {
    const asked: Ask[] = [];
    const machine = {
      async answer(ask: Ask): Promise<RawAnswer> {
        asked.push(ask);
        if (ask.kind === 'file' && ask.path === '/etc/first') {
          const text = `/home/ottilie quillbox7.tarnbeck-labs.net ${address}`;
          return { status: 'ok', text, originalBytes: text.length };
        }
        // the machine's own words quote what it was asked for
        return { status: 'missing', says: `no ${JSON.stringify(ask)}` };
      },
    };
    const redactor = createRedactor({ identities: { hostNames: ['quillbox7.tarnbeck-labs.net'], users: ['ottilie'] } });
    const live = liveAnswerer(machine, redactor, { width: 2, signal: new AbortController().signal });
    const { evidence, records } = await gather<Facts>([follower], live);
    expect(
      asked.flatMap((a) =>
        'path' in a && a.kind === 'file' ? [a.path] : 'argv' in a ? [a.argv.join(' ')] : 'endpoint' in a ? [a.endpoint] : [],
      ),
    ).toEqual(['/etc/first', '/home/ottilie/.docker/config.json', 'getent hosts quillbox7.tarnbeck-labs.net', `tcp://${address}:2376`]);
    for (const word of planted) expect(JSON.stringify(records)).not.toContain(word);
    const again = await gather<Facts>([follower], overlaidAnswerer(records, new Map()));
    expect(again.evidence).toEqual(evidence);
    expect(again.records).toEqual(records);
  },
);

test('each text of an ask is changed but for its kind', () => {
  const ask: Ask = { kind: 'run', argv: ['run', 'x'], why: 'run', needs: 'root', timeoutMs: 5 };
  expect(withTexts(ask, (text) => `${text}!`)).toEqual({ kind: 'run', argv: ['run!', 'x!'], why: 'run!', needs: 'root!', timeoutMs: 5 });
});
