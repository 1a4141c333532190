import { describe, expect, test } from 'vitest';
import type { FindingsFile } from '../../src/report/findings.ts';
import { bugReport, cut, formAddress, forms, formText } from '../../src/report/forms.ts';
import type { Block, Report } from '../../src/report/layout.ts';
import { paintMarkdown } from '../../src/report/markdown.ts';
import { longestIssue } from '../../src/report/markdown-fit.ts';
import { sarif } from '../../src/report/sarif.ts';
import { evil, evilParts } from './evil-report.ts';

// .github/ISSUE_TEMPLATE/bug_report.yml of moby/moby and docker/cli: the ids of its fields, in order
const ids = ['description', 'repro', 'expected', 'version', 'info', 'additional'];
const { file, overview, page, report } = evilParts();
const sane: FindingsFile = { ...file, target: { ...file.target, socket: '/run/docker.sock', state: 'down' } };

describe('the bug report forms', () => {
  test('have the fields of their repositories', () => {
    expect(forms.moby.fields.map((f) => f.id)).toEqual(ids);
    expect(forms.cli.fields.map((f) => f.id)).toEqual(ids);
    expect(forms.moby.fields.filter((f) => f.code).map((f) => f.id)).toEqual(['version', 'info']);
    expect(forms.compose.fields.map((f) => f.label)).toEqual([
      'Description',
      'Steps To Reproduce',
      'Compose Version',
      'Docker Environment',
      'Anything else?',
    ]);
    expect(forms.moby.address).toBe('https://github.com/moby/moby/issues/new?template=bug_report.yml');
  });

  test('to be pasted: every field under its name, required ones never empty', () => {
    const text = formText(bugReport(sane, overview), 'moby');
    const found = [...text.matchAll(/^===== .* \((\w+)\) =====$/gm)].map((m) => m[1]);
    expect(found).toEqual(ids);
    for (const part of text.split(/^=====.*$/m).slice(1)) expect(part.trim()).not.toBe('');
  });

  test('the two fields that the form shows as code hold no fence', () => {
    const fenced = bugReport(sane, { ...overview, dockerVersion: '```\nx\n~~~~\n````js', dockerInfo: '```' });
    expect(fenced.version).not.toMatch(/`{3}|~{3}/);
    expect(fenced.info).not.toMatch(/`{3}|~{3}/);
  });

  test('hostile text stays text: no mention, no markup, every fence is closed', () => {
    const answers = bugReport({ ...sane, target: { ...sane.target, engine: `@moby/owners ${evil}` } }, overview);
    expect(answers.description).not.toMatch(/(?<!\u2060)@moby|^<script/m);
    for (const text of Object.values(answers)) expect([...text.matchAll(/^`{3,}/gm)].length % 2).toBe(0);
  });

  test('a huge report fits an issue and says what was cut', () => {
    const long = {
      ...overview,
      dockerInfo: 'x'.repeat(200_000),
      options: Array.from({ length: 5000 }, (_, i) => ({ key: `k${i}`, value: 'v', from: 'file' as const, where: '/f' })),
    };
    const many = {
      ...sane,
      causes: Array.from({ length: 300 }, () => ({ ...(sane.causes[0] as FindingsFile['causes'][0]), summary: 's '.repeat(3000) })),
    };
    const answers = bugReport(many, long);
    expect(Object.values(answers).join('').length).toBeLessThan(longestIssue);
    expect(answers.info).toMatch(/\[cut: \d+ more characters are in the bundle\]$/);
    expect(answers.description).toMatch(/\[cut: \d+ more/);
    for (const text of Object.values(answers)) expect([...text.matchAll(/^`{3,}/gm)].length % 2).toBe(0);
    const address = formAddress(answers, 'moby', 'title');
    expect(address.length).toBeLessThanOrEqual(8001);
    const query = new URL(address.trim()).searchParams;
    expect(query.get('template')).toBe('bug_report.yml');
    for (const id of ids) expect(query.get(id), id).not.toBeNull();
    expect(query.get('info')).toMatch(/cut/);
  });

  test('a short report fills the address whole', () => {
    const small = { ...overview, timeline: [], options: [], facts: [], dockerVersion: 'Version: 29', dockerInfo: 'Images: 1' };
    const answers = bugReport({ ...sane, causes: [] }, small);
    const query = new URL(formAddress(answers, 'moby', 'The daemon does not start').trim()).searchParams;
    expect(Object.fromEntries(ids.map((id) => [id, query.get(id)]))).toEqual(answers);
    expect(query.get('title')).toBe('The daemon does not start');
  });

  test('a cut leaves no half character', () => {
    expect(cut('a'.repeat(10), 10)).toBe('a'.repeat(10));
    for (let n = 60; n < 70; n++) expect(() => encodeURIComponent(cut('\u{1f600}'.repeat(100), n))).not.toThrow();
  });
});

describe('Markdown fits an issue', () => {
  const cause = (i: number): Block[] => [
    { kind: 'cause', severity: 'error', code: `DT${100 + i}`, text: 'wrong', confidence: 'certain' },
    { kind: 'words', text: 'w '.repeat(1000) },
  ];
  const big = (over: Partial<Report>): Report => ({ ...report, ...over });
  const paint = (one: Report) => paintMarkdown(one, '{{title}}\n\n{{summary}}\n\n{{causes}}\n\n{{healthy}}\n\n{{notLooked}}\n\n{{walk}}\n');

  test('what tells least goes first, and each cut is said', () => {
    const walk = [{ kind: 'words', text: 'x '.repeat(40_000) } as const];
    const text = paint(big({ walk }));
    expect(text.length).toBeLessThanOrEqual(longestIssue);
    expect(text).toContain('How it got there is cut');
    expect(text).not.toContain('What looks healthy is cut');
  });

  test('of very many causes the first stay, and the others are named', () => {
    const text = paint(big({ causes: Array.from({ length: 60 }, (_, i) => cause(i)).flat() }));
    expect(text.length).toBeLessThanOrEqual(longestIssue);
    expect(text).toContain('error DT100');
    expect(text).toMatch(/Cut for its length: \d+ more, .*DT159\./);
  });

  test('a report that fits is left whole', () => {
    expect(paint(report)).not.toContain('is cut');
  });
});

test('SARIF: findings in files with their lines, and fixes that give the file as it should be', () => {
  const before = '{\n  "debug": true,\n  "hosts": []\n}\n';
  const after = '{\n  "debug": true\n}\n';
  const cause = {
    ...(file.causes[0] as FindingsFile['causes'][0]),
    cites: [{ source: '/etc/docker/daemon.json', line: 3, column: 3, length: 7, text: '  "hosts": []' }] as const,
    fixes: [
      { id: 'a', title: 'b', risk: 'none' as const, steps: [{ edit: { path: '/etc/docker/daemon.json', before, after } }], verify: 'c' },
    ],
  };
  const logged = { ...cause, code: 'DT808' as const, cites: [{ source: 'journalctl -u docker', text: 'x' }] as const };
  const log = JSON.parse(sarif({ ...file, causes: [cause, logged] }, () => page, '1.0.0'));
  expect(log.version).toBe('2.1.0');
  const [run] = log.runs;
  expect(run.tool.driver.rules.map((r: { id: string }) => r.id)).toEqual(['DT101']);
  expect(run.results).toHaveLength(1);
  const [result] = run.results;
  expect(result.locations[0].physicalLocation).toMatchObject({
    artifactLocation: { uri: 'etc/docker/daemon.json', uriBaseId: 'HOST' },
    region: { startLine: 3, startColumn: 3, endColumn: 10 },
  });
  const [{ deletedRegion: gone, insertedContent }] = result.fixes[0].artifactChanges[0].replacements;
  const lines = before.split(/(?<=\n)/);
  expect([...lines.slice(0, gone.startLine - 1), insertedContent.text, ...lines.slice(gone.endLine - 1)].join('')).toBe(after);
});
