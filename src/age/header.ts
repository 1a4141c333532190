import { createHmac, timingSafeEqual } from 'node:crypto';
import { derive } from './primitives.ts';
import { from64, type Stanza, to64 } from './stanza.ts';

const intro = 'age-encryption.org/v1';
const longest = 64 * 1024;
const columns = 64;

const macOf = (fileKey: Buffer, text: string) =>
  createHmac('sha256', derive(fileKey, Buffer.alloc(0), 'header'))
    .update(text, 'latin1')
    .digest();

function bodyLines(body: Buffer): string {
  const text = to64(body);
  const lines: string[] = [];
  for (let at = 0; at <= text.length; at += columns) lines.push(text.slice(at, at + columns));
  // a body ends with a line that is not full, be it an empty one
  return lines.join('\n');
}

/** The head of an age file: the stanzas, sealed with the key that they hold. */
export function writeHeader(stanzas: readonly Stanza[], fileKey: Buffer): Buffer {
  const text = [intro, ...stanzas.map(({ kind, args, body }) => `-> ${[kind, ...args].join(' ')}\n${bodyLines(body)}`), '---'].join('\n');
  return Buffer.from(`${text} ${to64(macOf(fileKey, text))}\n`, 'latin1');
}

export interface Header {
  stanzas: Stanza[];
  /** True where this key sealed the head. */
  sealedWith(fileKey: Buffer): boolean;
  /** Where the content begins. */
  end: number;
}

/** Reads the head of an age file; undefined where it is none. */
export function readHeader(bytes: Buffer): Header | undefined {
  const text = bytes.subarray(0, longest).toString('latin1');
  const tail = /\n--- ([A-Za-z0-9+/]{43})\n/.exec(text);
  if (!text.startsWith(`${intro}\n`) || !tail) return undefined;
  const stanzas: Stanza[] = [];
  const lines = text.slice(intro.length + 1, tail.index).split('\n');
  for (let i = 0; i < lines.length; ) {
    const first = /^-> ([\u0021-\u007e]+(?: [\u0021-\u007e]+)*)$/.exec(lines[i++] ?? '');
    if (!first) return undefined;
    let body = '';
    for (let line: string | undefined; (line = lines[i]) !== undefined && !line.startsWith('-> '); ) {
      body += line;
      i++;
      if (line.length < columns) break;
    }
    const held = from64(body);
    const [kind = '', ...args] = first[1]?.split(' ') ?? [];
    if (held === undefined) return undefined;
    stanzas.push({ kind, args, body: held });
  }
  const mac = from64(tail[1] ?? '');
  const sealed = text.slice(0, tail.index + 4);
  return {
    stanzas,
    sealedWith: (fileKey) => mac?.length === 32 && timingSafeEqual(mac, macOf(fileKey, sealed)),
    end: tail.index + tail[0].length,
  };
}
