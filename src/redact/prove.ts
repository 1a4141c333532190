import { Buffer } from 'node:buffer';
import type { Redactor } from './index.ts';
import { normalise } from './normalise.ts';
import { withoutPlaceholders } from './placeholder.ts';

/** What the proof found, without the value: the rule, and the member of the zip. */
export interface Leak {
  rule: string;
  member: string;
}

/**
 * Looks at every member of a finished bundle, names and bytes: no rule may find anything new, and no value that the redactor has
 * learned may stand there in any spelling. An empty list is the only proof; an error in here is no proof either and is thrown.
 */
export function prove(redactor: Redactor, files: Iterable<{ name: string; bytes: Uint8Array }>): Leak[] {
  const leaks: Leak[] = [];
  const newIn = (text: string, source: string) => redactor.finds(text, source).filter((span) => isNew(text, span));
  for (const { name, bytes } of files) {
    const inName = newIn(name, '');
    const rules = new Set(inName.map(({ rule }) => rule));
    for (const text of readings(bytes)) for (const { rule } of newIn(text, name)) rules.add(rule);
    // A name that leaks must not be told either.
    const member = inName.length > 0 ? '(a member with an unsafe name)' : name;
    for (const rule of rules) leaks.push({ rule, member });
  }
  return leaks;
}

/** The texts that the bytes may be read as. */
function readings(bytes: Uint8Array): string[] {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const plain = buffer.toString('utf8');
  const cleared = normalise(plain);
  const texts = cleared === plain ? [plain] : [plain, cleared];
  if (plain.includes('\ufffd')) texts.push(buffer.toString('latin1'));
  if (plain.includes('\0')) texts.push(buffer.toString('utf16le'), Buffer.from(buffer.subarray(1)).toString('utf16le'));
  return texts;
}

/** A report cuts and wraps what it quotes; a piece of a placeholder is nothing new. */
function isNew(text: string, { start, end }: { start: number; end: number }): boolean {
  if (end - start > 4096) return true;
  const tail = /^(.{1,6}?)(?:\.{3}|\u2026|)$/.exec(text.slice(start, end + 3))?.[1];
  if (tail !== undefined && 'secret-'.startsWith(tail)) return false;
  return /[A-Za-z0-9]{3}/.test(withoutPlaceholders(text.slice(start, end)));
}
