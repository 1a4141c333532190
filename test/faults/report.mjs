// Writes docs/reliability.md from the results of the fault-injection suite:
//   vitest run --project fast test/faults --reporter=json --outputFile=A.json
//   vitest run --project real test/real/faults.test.ts test/real/hung.test.ts --reporter=json --outputFile=B.json
//   node test/faults/report.mjs A.json B.json
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

const titles = {
  'commands.test.ts': 'Commands that misbehave',
  'daemon.test.ts': 'A daemon that misbehaves',
  'paths.test.ts': 'Hostile paths',
  'logs.test.ts': 'Logs of any size',
  'writing.test.ts': 'The place of the bundle',
  'signals.test.ts': 'Signals',
  'crowd.test.ts': 'Sudden death',
  'clock.test.ts': 'The clock',
  'proof.test.ts': 'Redaction that is not complete',
  'startup.test.ts': 'Start-up',
  'faults.test.ts': 'Real hosts (as root, each in namespaces of its own)',
  'hung.test.ts': 'A file system that never answers (as root)',
};

const [, , ...files] = process.argv;
if (files.length === 0) throw new Error('give the JSON results of the fault tests');
const suites = files.flatMap((file) => JSON.parse(readFileSync(file, 'utf8')).testResults);
const words = { passed: 'holds', failed: 'FAILED', skipped: 'not run here', pending: 'not run here' };
const cell = (text) => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

const parts = Object.keys(titles).flatMap((name) => {
  const suite = suites.find((s) => basename(s.name) === name);
  if (!suite) return [];
  const rows = suite.assertionResults.map(({ title, ancestorTitles, status }) => {
    const whole = [...ancestorTitles, title].join(': ');
    return `| ${cell(whole.charAt(0).toUpperCase() + whole.slice(1))} | ${words[status] ?? status} |`;
  });
  return [`## ${titles[name]}\n\n| fault, and what happens | result |\n|---|---|\n${rows.join('\n')}\n`];
});

const failed = suites.flatMap((s) => s.assertionResults).filter((r) => r.status === 'failed').length;
const head = `# What goes wrong, and what happens then

Made from the results of \`test/faults\` and \`test/real\` by \`npm run reliability\`. Each line is a test that breaks something on purpose.

- Nothing hangs: each look has a deadline, the run has one too (\`--timeout\`). At its deadline a command is ended with all that it started; a system
  call that never returns (a dead NFS server) holds a helper process, which is left behind. What was not answered stands in the report as \`timeout\`.
- Nothing half is left: the zip is proved in memory, written beside its place with mode 0600, and named when it is on the disk. Only a kill with SIGKILL in
  that moment leaves a hidden \`.<name>.part-*\` file, never a file under the final name.
- Nothing is lost with the disk: the diagnosis is printed in any case, and the bundle goes to \`--fallback-dir\`, else to \`$XDG_STATE_HOME\`, \`/run\` or \`/dev/shm\`.
- The evidence that a fault takes away is what lies behind it: the answers of the daemon that hangs, the files on the mount that is dead.
`;
writeFileSync(join(import.meta.dirname, '../../docs/reliability.md'), `${head}\n${parts.join('\n')}`);
console.log(`docs/reliability.md: ${suites.length} files, ${failed} failures`);
if (failed > 0) process.exitCode = 1;
