import type { Terminal } from './commands.ts';
import type { RedactionWanted } from './evidence-redactor.ts';

export interface UnredactedWanted extends RedactionWanted {
  yesIWantSecretsInTheFile?: boolean;
  quiet?: boolean;
}

const word = 'secrets in the file';

/** Whether a bundle may be written as it was asked for. Without redaction a person has to want it twice. */
export async function mayWrite(wanted: UnredactedWanted, screen: Pick<Terminal, 'note'>): Promise<boolean> {
  if (wanted.redact !== 'off' || wanted.yesIWantSecretsInTheFile) return true;
  if (!process.stdin.isTTY) {
    screen.note('docker-triage: --redact=off also wants --yes-i-want-secrets-in-the-file\n');
    return false;
  }
  const { createInterface } = await import('node:readline/promises');
  const reader = createInterface({ input: process.stdin, output: process.stderr });
  try {
    const ended = new Promise<string>((resolve) => reader.once('close', () => resolve('')));
    const asked = reader.question(`Passwords, keys and names of this host will be readable in this bundle. To write it, type: ${word}\n> `);
    if ((await Promise.race([asked, ended])).trim() === word) return true;
    screen.note('No bundle was written.\n');
    return false;
  } finally {
    reader.close();
  }
}

/** `out.zip` as `out-UNREDACTED.zip`: the name tells it to whoever gets the file. */
export function unredactedName(path: string): string {
  return /unredacted/i.test(path.replace(/^.*\//, '')) ? path : path.replace(/(\.zip)?(\.age)?$/, '-UNREDACTED$1$2');
}
