import type { Span } from './scan.ts';

/** Resolvers that everybody uses: they tell nothing about a host, and much about its configuration. */
const PUBLIC_SERVICES =
  /^(?:8\.8\.(?:8\.8|4\.4)|1\.[01]\.[01]\.[1-3]|9\.9\.9\.\d+|149\.112\.112\.\d+|208\.67\.22[02]\.22[02]|94\.140\.1[45]\.\d+|4\.2\.2\.[12])$/;
const PUBLIC_SERVICES_6 = /^(?:2001:4860:4860:|2606:4700:4700:|2620:fe:)/i;

/** True for an address that belongs to one host on the Internet; private, shared, link-local, multicast and documentation ones do not. */
export function isPublic4(address: string): boolean {
  const [a = 0, b = 0, c = 0] = address.split('.').map(Number);
  if (a === 0 || a === 10 || a === 127 || a >= 224) return false;
  if (a === 172 && b >= 16 && b <= 31) return false;
  if (a === 192 && (b === 168 || (b === 0 && (c === 0 || c === 2)) || (b === 88 && c === 99))) return false;
  if (a === 169 && b === 254) return false;
  if (a === 100 && b >= 64 && b <= 127) return false;
  if (a === 198 && (b === 18 || b === 19 || (b === 51 && c === 100))) return false;
  if (a === 203 && b === 0 && c === 113) return false;
  // the first address of sixteen million names nobody: it is one half of a VPN's default route, or the base of a pool
  return !PUBLIC_SERVICES.test(address) && !/\.0\.0\.0$/.test(address);
}

const QUAD = /\.(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?!\.?\d)/g;
/** Before a number of four parts these say that it is a version, an object identifier or a part of a name. */
const VERSION =
  /(?:\bv|version["']?[:= ]{0,3}["']?v?|release[:= ]{0,3}|\bver[:= .]{0,2}|[a-z0-9]-|[a-z]\/v?|\d\.|@|~|\bbuild |\bsections? |\bchapter |\brfc )$/i;

function octetBefore(text: string, at: number): string | undefined {
  let from = at;
  while (from > 0 && at - from < 4 && isDigit(text.charCodeAt(from - 1))) from--;
  const octet = text.slice(from, at);
  return octet === '' || octet.length > 3 || Number(octet) > 255 || (octet.length > 1 && octet[0] === '0') ? undefined : octet;
}

const isDigit = (code: number) => code >= 48 && code <= 57;

/** Public IPv4 addresses. */
export function findAddresses4(text: string, spans: Span[]): void {
  QUAD.lastIndex = 0;
  for (let found = QUAD.exec(text); found; found = QUAD.exec(text)) {
    const first = octetBefore(text, found.index);
    // Most addresses of a Docker host are of this network: none of them goes.
    if (first === undefined || first === '10') continue;
    const start = found.index - first.length;
    const end = found.index + found[0].length;
    const address = first + found[0];
    if (!isPublic4(address) || /^2\.5\.(?:4|29)\./.test(address)) continue;
    const before = text.slice(Math.max(0, start - 16), start);
    if (/[A-Za-z0-9_]$/.test(before) && !/(?:\\[nrt]|%[0-9A-F]{2}|\bip|IP)$/.test(before)) continue;
    if (/^[A-Za-z_~+]|^-[A-Za-z]/.test(text.slice(end, end + 2)) || (VERSION.test(before) && !/:\/\/[^\s/]{0,12}$|=\/?$/.test(before)))
      continue;
    spans.push({ start, end, rule: 'identity', kind: 'ip4', value: address });
  }
}

const HEX = /(?<![0-9A-F])(?:[0-9A-F]{32}|[0-9A-F]{8})(?=:[0-9A-F]{4}(?![0-9A-F]))/g;

/** Public addresses in the kernel's own tables of sockets, which writes them as hexadecimal words of four bytes, the last byte first. */
export function findSocketAddresses(text: string, spans: Span[]): void {
  if (!text.includes('local_address')) return;
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
    if (four === undefined ? !isOwn6(six) : !isPublic4(four)) continue;
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
const GROUPS = /[0-9A-Fa-f:]{3,39}/y;

/** Public IPv6 addresses, and link-local ones that carry the hardware address of a card. */
export function findAddresses6(text: string, spans: Span[]): void {
  COLONS.lastIndex = 0;
  let done = 0;
  for (let found = COLONS.exec(text); found; found = COLONS.exec(text)) {
    if (found.index < done) continue;
    const left = /[0-9A-Fa-f:]{0,30}$/.exec(text.slice(Math.max(done, found.index - 30), found.index))![0].length;
    const start = found.index - left;
    GROUPS.lastIndex = start;
    const run = GROUPS.exec(text)?.[0] ?? '';
    done = start + Math.max(run.length, left + 1);
    COLONS.lastIndex = done;
    // A time and a mapping of ports have few colons.
    if (!run.includes('::') && run.split(':').length < 8) continue;
    const address = run.replace(/([^:]):$/, '$1');
    if (/[A-Za-z0-9_.]/.test(text[start - 1] ?? ' ') && !/\\[nrt]$/.test(text.slice(Math.max(0, start - 2), start))) continue;
    if (/[A-Za-z0-9_]/.test(text[start + address.length] ?? ' ')) continue;
    if (!isAddress6(address) || !isOwn6(address)) continue;
    const end = start + address.length;
    // A placeholder in square brackets would be no host of a URL: the brackets go, too.
    const bracketed = text[start - 1] === '[' && text[end] === ']' && (text[end + 1] === ':' || text[start - 2] === '/');
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
    // The second bit says that a maker gave the address; a virtual cable's is made up anew each time. 52:54:00 stays for years.
    return (bytes & 0x0200) !== 0 || bytes === 0x5054;
  }
  return false;
}

const PAIRS = /([:-])[0-9A-Fa-f]{2}\1[0-9A-Fa-f]{2}\1[0-9A-Fa-f]{2}\1[0-9A-Fa-f]{2}\1[0-9A-Fa-f]{2}(?![0-9A-Fa-f]|\1[0-9A-Fa-f])/g;

/** Hardware addresses other than those that Docker makes up, the empty one and multicast. */
export function findHardware(text: string, spans: Span[]): void {
  PAIRS.lastIndex = 0;
  for (let found = PAIRS.exec(text); found; found = PAIRS.exec(text)) {
    const start = found.index - 2;
    const address = text.slice(start, found.index + found[0].length);
    if (!/^[0-9A-Fa-f]{2}[:-]/.test(address) || /[0-9A-Za-z:]/.test(text[start - 1] ?? ' ')) continue;
    const plain = address.toLowerCase().replaceAll('-', ':');
    if (/^(?:02:42|00:00:00:00:00:00|ff:ff:ff|33:33|01:00:5e|01:80:c2)/.test(plain)) continue;
    spans.push({ start, end: start + address.length, rule: 'identity', kind: 'mac', value: plain });
  }
}
