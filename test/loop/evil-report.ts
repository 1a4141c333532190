import type { Finding } from '../../src/model/finding.ts';
import type { Overview } from '../../src/model/overview.ts';
import type { FindingsFile } from '../../src/report/findings.ts';
import { paintHtml } from '../../src/report/html/index.ts';
import { layout } from '../../src/report/layout.ts';
import { parsePage } from '../../src/report/page.ts';

/** What an attacker would put into a log, a label or a file name. */
export const evil = `"'></code></pre><script>pwned=1</script><img src=x onerror=pwned=2><a href="javascript:pwned=3">x</a> \${pwned=4} </style><base href=//evil>`;

/** A diagnosis in which every text of the host is hostile. */
export function evilParts() {
  const page = parsePage(`# ${evil}\n\n${evil}\n\n- ${evil}\n\n## Why\n${evil}\n\n## Fixes\n### a\n${evil}\n\n## Healthy\n${evil}\n`);
  const fix: Finding['fixes'][number] = {
    id: evil,
    title: evil,
    risk: 'none',
    note: evil,
    steps: [{ edit: { path: `/etc/${evil}`, before: `${evil}\n`, after: `a\n${evil}\n` } }, { run: ['echo', evil] }],
  };
  const file: FindingsFile = {
    schemaVersion: 1,
    target: { kind: evil, unit: evil, configFile: evil, dataRoot: evil, socket: evil, endpoint: evil, engine: evil, state: evil },
    causes: [
      {
        code: 'DT101',
        name: evil,
        cause: evil,
        severity: 'error',
        confidence: 'possible',
        title: evil,
        summary: evil,
        cites: [
          { source: evil, line: 3, column: 3, length: 40, text: evil, note: evil },
          { source: evil, text: `\u001b[31m\u202e${evil}` },
        ],
        explains: [],
        fixes: [{ ...fix, verify: evil }],
      },
    ],
    healthy: [{ code: 'DT102', name: evil }],
    couldNotLook: [{ collector: evil, source: evil, status: 'denied', why: evil, command: evil }],
  };
  const overview: Overview = {
    takenAt: evil,
    timeline: ['2026-11-24 10:00:00', evil, '2026-11-24 10:00:05', '2026-11-24 10:00:09'].map((time, i) => ({
      time,
      kind: i % 2 ? 'failure' : 'start',
      program: evil,
      text: evil,
      times: 2,
      last: evil,
      source: evil,
      line: 1,
    })),
    left: 1,
    space: [{ point: evil, type: evil, readOnly: true, paths: [evil], bytes: 100, free: 1, inodes: 100, inodesFree: 50 }],
    containerLogs: [{ path: evil, bytes: 5_000_000 }],
    options: [
      { key: evil, value: evil, from: 'file', where: evil },
      { key: evil, value: evil, from: 'default', where: '' },
    ],
    facts: [{ group: 'Host', name: evil, value: evil }],
    dockerVersion: evil,
    dockerInfo: evil,
  };
  const walk = {
    symptom: evil,
    title: evil,
    because: [],
    steps: [{ question: evil, asks: evil, answer: 'yes' as const, by: [] }],
    verdict: [],
  };
  return { file, overview, page, report: layout(file, { pages: () => page, walks: [walk], healthy: () => evil }) };
}

export function evilReport(): string {
  const { report, overview } = evilParts();
  return paintHtml(report, overview);
}
