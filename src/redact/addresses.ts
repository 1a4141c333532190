import { detached } from './detached.ts';
import type { Handler, Span } from './scan.ts';

/** Resolvers that everybody uses: they tell nothing about a host, and much about its configuration. */
const PUBLIC_SERVICES =
  /^(?:8\.8\.(?:8\.8|4\.4)|1\.[01]\.[01]\.[1-3]|9\.9\.9\.\d+|149\.112\.112\.\d+|208\.67\.22[02]\.22[02]|94\.140\.1[45]\.\d+|4\.2\.2\.[12])$/;
const PUBLIC_SERVICES_6 = /^(?:2001:4860:4860:|2606:4700:4700:|2620:fe:)/i;

/** True for an address that belongs to one host on the Internet; private, shared, link-local, multicast and documentation ones do not. */
function isPublic4(a: number, b: number, c: number): boolean {
  if (a === 0 || a === 10 || a === 127 || a >= 224) return false;
  if (a === 172 && b >= 16 && b <= 31) return false;
  if (a === 192 && (b === 168 || (b === 0 && (c === 0 || c === 2)) || (b === 88 && c === 99))) return false;
  if (a === 169 && b === 254) return false;
  if (a === 100 && b >= 64 && b <= 127) return false;
  if (a === 198 && (b === 18 || b === 19 || (b === 51 && c === 100))) return false;
  return !(a === 203 && b === 0 && c === 113);
}

/** True for an address that names nobody though it is public: a service's, or one half of a VPN's default route, the base of a large pool. */
const isEverybodys = (address: string) => PUBLIC_SERVICES.test(address) || address.endsWith('.0.0.0');

/** True for an address that tells whose host it is of. */
export function isPublicAddress(address: string): boolean {
  const [a = 0, b = 0, c = 0] = address.split('.').map(Number);
  return isPublic4(a, b, c) && !isEverybodys(address);
}

/** Before a number of four parts these say that it is a version, an object identifier or a part of a name. */
const VERSION =
  /(?:\bv|version\\?["']?[ ]?(?:=>|[:=])?[ ]{0,3}\\?["']?v?|release[:= ]{0,3}|\bver[:= .]{0,2}|[a-z0-9]-|[a-z]\.|[a-z]\/v?|\d\.|==|\/[a-z0-9._-]{1,12}:|~|\bbuild |\bsections? |\bchapter |\brfc )$/i;

const DOT = 46;
const isDigit = (code: number) => code >= 48 && code <= 57;
const isLetter = (code: number) => (code | 32) >= 97 && (code | 32) <= 122;

/** Where the digits begin that end at `end`; no more than four are looked at. */
function digitsBefore(bytes: Uint8Array, end: number): number {
  let from = end;
  while (from > 0 && end - from < 4 && isDigit(bytes[from - 1]!)) from--;
  return from;
}

/** The number that stands there, or -1 if it is no part of an address. */
function partOf(bytes: Uint8Array, start: number, end: number): number {
  if (end === start || end - start > 3 || (bytes[start] === 48 && end - start > 1)) return -1;
  let part = 0;
  for (let at = start; at < end; at++) part = part * 10 + bytes[at]! - 48;
  return part > 255 ? -1 : part;
}

/** More than any log needs; beyond it memory would grow with hostile evidence. */
const MOST_KNOWN = 20_000;

/**
 * Public IPv4 addresses. Behind a slash or a word a number of four parts is often a version, but not where it is `known` as an address. `ends` are the places
 * behind the first digit of a fourth number.
 */
export function findAddresses4(text: string, bytes: Uint8Array, ends: readonly number[], known: Set<string>, spans: Span[]): void {
  for (const place of ends) {
    const third = digitsBefore(bytes, place - 2);
    const second = digitsBefore(bytes, third - 1);
    const start = digitsBefore(bytes, second - 1);
    const a = partOf(bytes, start, second - 1);
    const b = partOf(bytes, second, third - 1);
    const c = partOf(bytes, third, place - 2);
    if (a < 0 || b < 0 || c < 0 || !isPublic4(a, b, c)) continue;
    let end = place;
    while (end - place < 3 && isDigit(bytes[end]!)) end++;
    if (partOf(bytes, place - 1, end) < 0 || (bytes[end] === DOT && isDigit(bytes[end + 1]!))) continue;
    // `Chrome/120.0.0.0`, which is in half of all access logs; the rest of what a version looks like is told below.
    if (start > 1 && bytes[start - 1] === 47 && isLetter(bytes[start - 2]!)) continue;
    const address = text.slice(start, end);
    // a zone of the name service is written backwards
    if (text.startsWith('.in-addr', end) && !isPublicAddress(address.split('.').reverse().join('.'))) continue;
    if (isEverybodys(address) || (a === 2 && b === 5 && (c === 4 || c === 29))) continue;
    const before = text.slice(Math.max(0, start - 16), start);
    if (/[A-Za-z0-9_]$/.test(before) && !/(?:\\[nrt]|%[0-9A-F]{2}|\bip|IP)$/.test(before)) continue;
    if (
      /^[A-Za-z_~+]|^-[A-Za-z]/.test(text.slice(end, end + 2)) ||
      (VERSION.test(before) && !known.has(address) && !/:\/\/[^\s/]{0,12}$|(?<!\bversion)(?<!=)=\/?$/i.test(before))
    )
      continue;
    if (known.size < MOST_KNOWN) known.add(detached(address));
    spans.push({ start, end, rule: 'identity', kind: 'ip4', value: address });
  }
}

/** The heading of such a table. */
export const socketAnchors: readonly { word: string; handle: Handler }[] = [
  { word: 'local_address', handle: ({ marks }, start) => marks.sockets.push(start) },
];

const HEX = /(?<![0-9A-F])(?:[0-9A-F]{32}|[0-9A-F]{8})(?=:[0-9A-F]{4}(?![0-9A-F]))/g;

/** Public addresses in the kernel's own tables of sockets, which writes them as hexadecimal words of four bytes, the last byte first. */
export function findSocketAddresses(text: string, spans: Span[]): void {
  for (const { 0: hex, index } of text.matchAll(HEX)) {
    const bytes = hex.match(/.{8}/g)!.flatMap((word) => word.match(/../g)!.reverse());
    const four =
      bytes.length === 4 || hex.startsWith('0000000000000000FFFF0000')
        ? bytes
            .slice(-4)
            .map((b) => Number.parseInt(b, 16))
            .join('.')
        : undefined;
    const six =
      four === undefined
        ? bytes
            .join('')
            .toLowerCase()
            .replace(/.{4}(?=.)/g, '$&:')
        : '';
    if (four === undefined ? !isOwn6(six) : !isPublicAddress(four)) continue;
    const end = index + hex.length;
    spans.push(
      four === undefined
        ? { start: index, end, rule: 'identity', kind: 'ip6', value: six }
        : { start: index, end, rule: 'identity', kind: 'ip4', value: four },
    );
  }
}

/** A time has two colons, a hardware address five and two digits between them. */
const COLONS = /::|:[0-9A-Fa-f]{1,4}:[0-9A-Fa-f]{1,4}:/g;

/** A time and a mapping of ports have few colons: `ends` are the places behind two in a row, or behind seven with hexadecimal digits between. */
export function findAddresses6(text: string, bytes: Uint8Array, ends: readonly number[], spans: Span[]): void {
  let done = 0;
  for (const place of ends) {
    if (place <= done) continue;
    let start = place - 1;
    while (start > done && isGroup(bytes[start - 1]!)) start--;
    done = place;
    while (isGroup(bytes[done]!)) done++;
    inGroups(text, start, text.slice(start, done), spans);
  }
}

const isGroup = (code: number) => code === 58 || isDigit(code) || ((code | 32) >= 97 && (code | 32) <= 102);

/** Public IPv6 addresses, and link-local ones that carry the hardware address of a card, in a run of hexadecimal digits and colons. */
function inGroups(text: string, first: number, groups: string, spans: Span[]): void {
  COLONS.lastIndex = 0;
  let done = 0;
  for (let found = COLONS.exec(groups); found; found = COLONS.exec(groups)) {
    const from = Math.max(done, found.index - 30);
    const run = groups.slice(from, from + 39);
    done = Math.max(from + run.length, found.index + 1);
    COLONS.lastIndex = done;
    if (!run.includes('::') && run.split(':').length < 8) continue;
    const start = first + from;
    const address = run.replace(/([^:]):$/, '$1');
    if (/[A-Za-z0-9_.]/.test(text[start - 1] ?? ' ') && !/\\[nrt]$/.test(text.slice(Math.max(0, start - 2), start))) continue;
    if (/[A-Za-z0-9_]/.test(text[start + address.length] ?? ' ')) continue;
    if (!isAddress6(address) || !isOwn6(address)) continue;
    const end = start + address.length;
    // A placeholder in square brackets would be no host of a URL: there the brackets go, too.
    const bracketed = text[start - 1] === '[' && text[end] === ']' && /[/@]/.test(text[start - 2] ?? '');
    const value = address.toLowerCase();
    spans.push(
      bracketed
        ? { start: start - 1, end: end + 1, rule: 'identity', kind: 'ip6', value }
        : { start, end, rule: 'identity', kind: 'ip6', value },
    );
  }
}

function isAddress6(address: string): boolean {
  const parts = address.split('::');
  if (parts.length > 2 || address.includes(':::') || /^:[^:]|[^:]:$/.test(address)) return false;
  const groups = address.split(':').filter((group) => group !== '');
  if (groups.some((group) => group.length > 4)) return false;
  return parts.length === 2 ? groups.length >= 2 && groups.length <= 7 : groups.length === 8;
}

/** Global unicast apart from documentation; link-local with `ff:fe` in it unless the card is one of Docker's. */
function isOwn6(address: string): boolean {
  if (PUBLIC_SERVICES_6.test(address)) return false;
  const first = Number.parseInt(/^[^:]*/.exec(address)![0] || '0', 16);
  if (first >= 0x2000 && first <= 0x3fff) return !/^2001:0?db8:|^2002:|^2001:0{0,4}:|^3fff:/i.test(address);
  if (first >= 0xfe80 && first <= 0xfebf) {
    const card = /([0-9a-f]{0,4}):[0-9a-f]{0,2}ff:fe[0-9a-f]{2}:[0-9a-f]{1,4}$/i.exec(address)?.[1];
    if (card === undefined) return false;
    const bytes = Number.parseInt(card || '0', 16);
    // of all cards but those that Docker makes up, as the addresses of the cards themselves
    return bytes !== 0x0042;
  }
  return false;
}

/** The two cards and the protocol of a frame, as the firewall logs them in one run. */
const FRAME = 14;
const PAIR = /[0-9A-Fa-f]{2}/y;

/** How many pairs with this mark between them begin there. */
function pairsFrom(text: string, start: number, mark: string): number {
  let count = 0;
  for (let at = start; count < 34; at += 3) {
    PAIR.lastIndex = at;
    if (!PAIR.test(text)) break;
    count++;
    if (text[at + 2] !== mark) break;
  }
  return count;
}

/** Hardware addresses other than those that Docker makes up, the empty one and multicast. `ends` are the places behind five marks and pairs. */
export function findHardware(text: string, ends: readonly number[], spans: Span[]): void {
  let done = 0;
  for (const end of ends) {
    const start = end - 17;
    if (
      start < done ||
      start < 0 ||
      !/^[0-9A-Fa-f]{2}[:-]/.test(text.slice(start, start + 3)) ||
      /[0-9A-Za-z:]/.test(text[start - 1] ?? ' ')
    )
      continue;
    const count = pairsFrom(text, start, text[start + 2]!);
    done = start + count * 3;
    if (/[0-9A-Za-z]/.test(text[done - 1] ?? ' ')) continue;
    // who asks for a lease says before it of which kind it is: Ethernet
    if (count === 7 && text.startsWith('01', start)) putHardware(start + 3, text.slice(start + 3, start + 20), spans);
    if (count !== 6 && count !== FRAME) continue;
    for (let at = start; at < start + count * 3 - 6; at += 18) putHardware(at, text.slice(at, at + 17), spans);
  }
}

function putHardware(start: number, address: string, spans: Span[]): void {
  const plain = address.toLowerCase().replaceAll('-', ':');
  if (/^(?:02:42|00:00:00:00:00:00|ff:ff:ff|33:33|01:00:5e|01:80:c2)/.test(plain)) return;
  spans.push({ start, end: start + address.length, rule: 'identity', kind: 'mac', value: plain });
}
