import { createRedactor } from '../redact/index.ts';
import { diffText, patches } from './patch.ts';
import { diagnoseHost, toFindings, type Wiring } from './session.ts';

export async function runCli<E extends object>(argv: readonly string[], wiring: Wiring<E>): Promise<number> {
  const format = argv.includes('--format') ? argv[argv.indexOf('--format') + 1] : 'text';
  if (argv[0] === 'patch') {
    const entries = await patches(wiring, argv[1]?.startsWith('DT') ? argv[1] : undefined, { timeoutMs: 60_000 });
    process.stdout.write(format === 'json' ? `${JSON.stringify(entries, null, 2)}\n` : diffText(entries));
    return 0;
  }
  const redactor = createRedactor();
  const diagnosis = await diagnoseHost(wiring, redactor, { timeoutMs: 60_000 });
  process.stdout.write(`${JSON.stringify(toFindings(wiring, diagnosis), null, 2)}\n`);
  for (const b of diagnosis.broken) process.stderr.write(`check ${b.code} failed: ${b.error}\n`);
  return 0;
}
