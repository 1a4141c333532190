import ipaddr from 'ipaddr.js';

/** An address with its prefix length. */
export interface Cidr {
  address: ipaddr.IPv4 | ipaddr.IPv6;
  prefix: number;
  v6: boolean;
}

/** True for what Go takes as an IP address: four decimal numbers without leading zeros, or IPv6; a zone only where allowed. */
export function isIp(text: string, zones = false): boolean {
  if (/^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?:\.|$)){4}$/.test(text) && !text.endsWith('.')) return true;
  const [address = '', zone, ...more] = text.split('%');
  if (more.length > 0 || (zone !== undefined && (!zones || zone === ''))) return false;
  return address.includes(':') && /^[0-9a-f:.]+$/i.test(address) && ipaddr.IPv6.isValid(address);
}

export const isV6 = (text: string): boolean => text.includes(':');

/** Reads `address/prefix`; undefined where it is none. */
export function parseCidr(text: string): Cidr | undefined {
  const found = /^([^/%]+)\/(\d{1,3})$/.exec(text);
  if (!found?.[1] || !isIp(found[1]) || /^0\d/.test(found[2]!)) return undefined;
  const v6 = isV6(found[1]);
  const prefix = Number(found[2]);
  if (prefix > (v6 ? 128 : 32)) return undefined;
  return { address: v6 ? ipaddr.IPv6.parse(found[1]) : ipaddr.IPv4.parse(found[1]), prefix, v6 };
}

/** True where the network of `inner` lies wholly within that of `outer`. */
export function within(inner: Cidr, outer: Cidr): boolean {
  return (
    inner.v6 === outer.v6 &&
    inner.prefix >= outer.prefix &&
    (inner.address as ipaddr.IPv4).match(outer.address as ipaddr.IPv4, outer.prefix)
  );
}

/** The bytes of a network, all host bits zero. */
function networkOf(cidr: Cidr): number[] {
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
export const networkText = (cidr: Cidr): string => `${ipaddr.fromByteArray(networkOf(cidr)).toString()}/${cidr.prefix}`;

/** True where an address is that of its own network, e.g. `10.0.0.0/24`. */
export const isNetwork = (cidr: Cidr): boolean => cidr.address.toByteArray().join() === networkOf(cidr).join();

/** The address that hides in a text: without port, prefix, brackets, scheme and blanks. */
export function addressIn(text: string): string | undefined {
  const bare = text
    .trim()
    .replace(/^[a-z]+:\/\//i, '')
    .replace(/^\[([^\]]+)\](?::\d+)?$/, '$1')
    .replace(/\/\d*$/, '');
  const plain = /^\d+\.\d+\.\d+\.\d+:\d+$/.test(bare) ? bare.replace(/:\d+$/, '') : bare;
  const zeros = plain.includes('.') && !plain.includes(':') ? plain.replace(/(^|\.)0+(?=\d)/g, '$1') : plain;
  return [plain, zeros].find((p) => isIp(p));
}
