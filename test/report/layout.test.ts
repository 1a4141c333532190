import { expect, test } from 'vitest';
import type { CauseEntry, FindingsFile } from '../../src/report/findings.ts';
import { layout } from '../../src/report/layout.ts';
import { parsePage } from '../../src/report/page.ts';

const page = parsePage(
  '# A port is taken\n\nIt stops.\n\n## Why\nOne only.\n\n## Fixes\nWhoever runs it decides.\n\n### move\nMoves `{{key}}`\nto another.\n',
);
const cause: CauseEntry = {
  code: 'DT301',
  name: 'port-in-use',
  cause: 'listen.port-in-use',
  severity: 'error',
  confidence: 'likely',
  title: 'A port is taken',
  summary: 'It stops.',
  cites: [{ source: 'text', line: 1, text: 'bind: address already in use' }],
  explains: [],
  fixes: [],
};
const target = { kind: 'rootful', unit: 'u', configFile: 'c', dataRoot: 'd', socket: null, endpoint: 'e', engine: null, state: 'down' };

const reportOf = (kind: string, fixes: CauseEntry['fixes']) => {
  const file: FindingsFile = {
    schemaVersion: 1,
    target: { ...target, kind },
    causes: [{ ...cause, fixes }],
    healthy: [],
    couldNotLook: [],
  };
  return JSON.stringify(layout(file, { pages: () => page, walks: [], healthy: () => undefined }).causes);
};

test('where no fix could be made a report says what to decide', () => {
  expect(reportOf('rootful', [])).toContain('Whoever runs it decides.');
  const fix = { id: 'move', title: 'move it', risk: 'none', steps: [], verify: 'it listens' } as const;
  expect(reportOf('rootful', [fix])).not.toContain('Whoever runs it decides.');
});

test('where a text is all there is, it also tells what may mend it, one line each', () => {
  expect(reportOf('none', [])).toContain('Moves `KEY` to another.');
  expect(reportOf('rootful', [])).not.toContain('Moves');
});
