import ipaddr from 'ipaddr.js';
import { isHidden, isV6, standIn } from './hidden.ts';

export { isV6 } from './hidden.ts';

/** An address with its prefix length. */
export interface Cidr {
  /** Of one that redaction has replaced, what stands for it. */
  address: ipaddr.IPv4 | ipaddr.IPv6;
  prefix: number;
  v6: boolean;
  /** What redaction has put in the place of the address. */
  hidden?: string;
}

const V4 = /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?:\.(?=\d)|$)){4}$/;

/** True for what Go takes as an IP address: four decimal numbers without leading zeros, or IPv6; a zone only where allowed. */
export function isIp(text: string, zones = false): boolean {
  if (V4.test(text) || isHidden(text)) return true;
  const at = text.indexOf('%');
  if (at >= 0 && (!zones || at === text.length - 1)) return false;
  return isIpv6(at < 0 ? text : text.slice(0, at));
}

function isIpv6(text: string): boolean {
  const halves = text.split('::');
  if (!text.includes(':') || halves.length > 2 || text.includes(':::')) return false;
  let fields = 0;
  for (const [i, half] of halves.entries()) {
    if (half === '') continue;
    const parts = half.split(':');
    for (const [k, part] of parts.entries()) {
      const last = k === parts.length - 1 && (i === 1 || halves.length === 1);
      if (/^[0-9a-f]{1,4}$/i.test(part)) fields++;
      else if (last && V4.test(part)) fields += 2;
      else return false;
    }
  }
  return halves.length === 1 ? fields === 8 : fields < 8;
}

/** Reads `address/prefix`; undefined where it is none. Older engines take zeros before the prefix. */
export function parseCidr(text: string, zeros = false): Cidr | undefined {
  const found = /^([^/%]+)\/(\d{1,9})$/.exec(text);
  if (!found?.[1] || !isIp(found[1]) || (!zeros && /^0\d/.test(found[2]!))) return undefined;
  const v6 = isV6(found[1]);
  const prefix = Number(found[2]);
  if (prefix > (v6 ? 128 : 32)) return undefined;
  const figures = standIn(found[1]) ?? found[1];
  const hidden = figures === found[1] ? {} : { hidden: found[1] };
  return { address: v6 ? ipaddr.IPv6.parse(figures) : ipaddr.IPv4.parse(figures), prefix, v6, ...hidden };
}

/** One address as a network of its own. */
export const hostCidr = (address: string): Cidr | undefined => parseCidr(`${address}/${isV6(address) ? 128 : 32}`);

/** Whether the network of `inner` lies wholly within that of `outer`; undefined where redaction has taken what would decide it. */
export function within(inner: Cidr, outer: Cidr): boolean | undefined {
  if (inner.v6 !== outer.v6 || inner.prefix < outer.prefix) return false;
  if (inner.hidden && outer.hidden && inner.hidden !== outer.hidden) {
    // of two that were replaced, all that is known is whether they are of one /24
    const alike = !inner.v6 && (inner.address as ipaddr.IPv4).match(outer.address as ipaddr.IPv4, 24);
    return alike && outer.prefix <= 24 ? true : !inner.v6 && !alike && outer.prefix >= 24 ? false : undefined;
  }
  return (inner.address as ipaddr.IPv4).match(outer.address as ipaddr.IPv4, outer.prefix);
}

/** The bytes of a network, all host bits zero. */
export function networkOf(cidr: Cidr): number[] {
  return cidr.address
    .toByteArray()
    .map((byte, i) => byte & (cidr.prefix >= (i + 1) * 8 ? 255 : cidr.prefix <= i * 8 ? 0 : (0xff << (8 - (cidr.prefix - i * 8))) & 255));
}

/** The first host address of a network: bit 0 set. */
export function firstHost(cidr: Cidr): string {
  const bytes = networkOf(cidr);
  bytes[bytes.length - 1]! |= 1;
  return ipaddr.fromByteArray(bytes).toString();
}

/** The upper half of a network, as text: it leaves the gateway, which stands low, outside. */
export function upperHalf(cidr: Cidr): string {
  const bytes = networkOf(cidr);
  if (cidr.prefix >= bytes.length * 8 - 1) return `${ipaddr.fromByteArray(bytes).toString()}/${cidr.prefix}`;
  bytes[Math.floor(cidr.prefix / 8)]! |= 128 >> (cidr.prefix % 8);
  return `${ipaddr.fromByteArray(bytes).toString()}/${cidr.prefix + 1}`;
}

/** The network as text. */
export const networkText = (cidr: Cidr): string => `${cidr.hidden ?? ipaddr.fromByteArray(networkOf(cidr)).toString()}/${cidr.prefix}`;

/** True where an address is that of its own network, e.g. `10.0.0.0/24`. */
export const isNetwork = (cidr: Cidr): boolean => !cidr.hidden && cidr.address.toByteArray().join() === networkOf(cidr).join();

/** The address that hides in a text: without port, prefix, brackets, scheme and blanks. */
export function addressIn(text: string): string | undefined {
  const bare = text
    .trim()
    .replace(/^[a-z]+:\/\//i, '')
    .replace(/^\[([^\]]+)\](?::\d+)?$/, '$1')
    .replace(/\/\d*$/, '');
  const plain = /^(?:\d+\.\d+\.\d+\.\d+|ip[46]-[0-9a-f-]+):\d+$/.test(bare) ? bare.replace(/:\d+$/, '') : bare;
  const zeros = plain.includes('.') && !plain.includes(':') ? plain.replace(/(^|\.)0+(?=\d)/g, '$1') : plain;
  return [plain, zeros].find((p) => isIp(p));
}
