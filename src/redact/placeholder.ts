import { createHash, createHmac, randomBytes } from 'node:crypto';
import { detached } from './detached.ts';

/** What a placeholder stands for; the reader of a report learns the kind, never the value. */
export type Kind = 'secret' | 'host' | 'domain' | 'user' | 'ip4' | 'ip6' | 'mac' | 'mail' | 'account';

/** What a request may leave readable: a name that somebody logs in with is a secret's neighbour, and always goes. */
export type IdentityKind = Exclude<Kind, 'secret' | 'account'>;

const KINDS = 'secret|host|domain|user|ip6|mac|mail|account';
/** Eight keyed digits: two of 10,000 values share a placeholder with a chance of 1 in 100. Two more are a sum over the rest. */
const SHAPE = new RegExp(`(?<![A-Za-z0-9])(?:(?:${KINDS})-[0-9a-f]{10}|ip4-[0-9a-f]{6}-[0-9a-f]{6})(?![0-9A-Za-z])`, 'g');
const ONE = new RegExp(SHAPE.source);
const DASHED = new RegExp(`(?:${KINDS}|ip4)-`);
/** Marks that a sentence, a quotation or a list puts round a word; they can hide nothing. */
const DRESS = /["'`()[\]{}<>,;:.!?*|\\&#%=\s-]/g;

/** Two digits over the other characters. They keep nobody from forging one: they tell a password that looks alike by chance. */
function sumOf(head: string): string {
  let sum = 0x811c9dc5;
  for (let i = 0; i < head.length; i++) sum = Math.imul(sum ^ head.charCodeAt(i), 0x01000193);
  return ((sum ^ (sum >>> 13)) & 255).toString(16).padStart(2, '0');
}
const isGenuine = (shape: string) => sumOf(shape.slice(0, -2)) === shape.slice(-2);

/**
 * True if nothing but placeholders stands there, of this or of an earlier run. One with letters at its side is none, and one whose
 * check digits are wrong is none: a value that only looks like a placeholder is redacted like any other.
 */
export function isPlaceholder(value: string): boolean {
  if (value.length > 512 || !DASHED.test(value)) return false;
  const rest = value.replace(SHAPE, (shape) => (isGenuine(shape) ? '' : shape));
  return rest !== value && rest.replace(DRESS, '') === '';
}

/** True if a placeholder stands anywhere in the value; such a value is never learned and never a key. */
export function holdsPlaceholder(value: string): boolean {
  const found = DASHED.test(value) ? ONE.exec(value) : null;
  return found !== null && isGenuine(found[0]);
}

/** The value without the placeholders in it, also without one that a narrow column has cut at its end. */
export function withoutPlaceholders(value: string): string {
  return value.replace(SHAPE, (shape) => (isGenuine(shape) ? '' : shape)).replace(CUT, '');
}
const CUT = new RegExp(`(?<![A-Za-z0-9])(?:${KINDS}|ip4)-[0-9a-f-]{0,13}(?=(?:\\.{3}|\u2026|\\s|$))`, 'g');

/** Gives each value its placeholder: the same one for the same value, and no way back without the key. */
export type Placeholders = (value: string, kind?: Kind) => string;

/** The placeholders of one redactor. */
export interface PlaceholderBook {
  readonly placeholderOf: Placeholders;
  /** The text with the placeholders of identities turned back, within the process that made them. Secrets are never turned back. */
  reveal(text: string): string;
}

/** How many placeholders are remembered. */
const REMEMBERED = 4096;
/** More identities than any host has; beyond it memory would grow with hostile evidence. */
const MOST_IDENTITIES = 20_000;
const NAMES: ReadonlySet<Kind> = new Set(['host', 'domain', 'user']);

/** Makes the placeholders of one redactor. Without a case key the key is random and dies with the process. */
export function createPlaceholders(caseKey?: string): PlaceholderBook {
  const key = caseKey === undefined ? randomBytes(32) : createHash('sha256').update('docker-triage case key\0').update(caseKey).digest();
  const made = new Map<string, string>();
  const identities = new Map<string, string>();
  const placeholderOf: Placeholders = (value, kind = 'secret') => {
    const name = `${kind} ${value}`;
    let placeholder = made.get(name);
    if (placeholder === undefined) {
      const digits = (of: string, count: number) => createHmac('sha256', key).update(`${kind} ${of}`).digest('hex').slice(0, count);
      // Two addresses of one network are to be seen as such.
      const network = value.replace(/\.\d+$/, '.0/24');
      const head = kind === 'ip4' ? `ip4-${digits(network, 6)}-${digits(value, 4)}` : `${kind}-${digits(value, 8)}`;
      placeholder = detached(head + sumOf(head));
      // Evidence may hold any number of values; a lost entry is made again, and is the same. A few, so that they die young.
      if (made.size >= REMEMBERED) made.clear();
      made.set(detached(name), placeholder);
    }
    // names are as many as were learned; only what is found by its form can be without end
    if (kind !== 'secret' && (identities.size < MOST_IDENTITIES || NAMES.has(kind)) && !identities.has(placeholder))
      identities.set(placeholder, detached(value));
    return placeholder;
  };
  const reveal = (text: string) => {
    if (identities.size === 0 || !DASHED.test(text)) return text;
    return text.replace(SHAPE, (shape, at: number) => {
      const value = identities.get(shape);
      if (value === undefined) return shape;
      // The brackets of a URL went with the address.
      return shape.startsWith('ip6-') && text.slice(0, at).endsWith('://') ? `[${value}]` : value;
    });
  };
  return { placeholderOf, reveal };
}
