import { crc32, deflateRawSync } from 'node:zlib';

/** One entry, every field of it open to lies. */
export interface Raw {
  name: string | Buffer;
  data?: string | Buffer;
  /** What stands in the file instead of the packed data. */
  packed?: Buffer;
  method?: number;
  flags?: number;
  /** Unix mode with its type bits, e.g. 0o120777 for a link. */
  mode?: number;
  crc?: number;
  size?: number;
  packedSize?: number;
  offset?: number;
  extra?: Buffer;
  /** What the header before the data says instead. */
  local?: { name?: string; method?: number; flags?: number };
  /** Listed a second time with the same data, under this name. */
  alias?: string;
}

export interface End {
  entries?: number;
  disk?: number;
  directoryOffset?: number;
  comment?: Buffer;
  trailing?: Buffer;
  before?: Buffer;
  /** A zip64 record: with these numbers, or sound ones. */
  zip64?: { entries?: bigint; offset?: bigint; signature?: number; recordAt?: bigint };
}

const u16 = (n: number) => {
  const b = Buffer.alloc(2);
  b.writeUInt16LE(n & 0xffff);
  return b;
};
const u32 = (n: number) => {
  const b = Buffer.alloc(4);
  b.writeUInt32LE(n >>> 0);
  return b;
};
export const u64 = (n: bigint) => {
  const b = Buffer.alloc(8);
  b.writeBigUInt64LE(n);
  return b;
};

/** An extra field of an entry. */
export const extraField = (id: number, data: Buffer) => Buffer.concat([u16(id), u16(data.length), data]);

/** Writes a zip, byte by byte, with all the lies that it is told. */
export function writeZip(entries: readonly Raw[], end: End = {}): Buffer {
  const parts: Buffer[] = end.before ? [end.before] : [];
  const directory: Buffer[] = [];
  let at = end.before?.length ?? 0;
  for (const raw of entries) {
    const name = Buffer.from(raw.name);
    const data = Buffer.from(raw.data ?? '');
    const method = raw.method ?? 8;
    const packed = raw.packed ?? (method === 0 ? data : deflateRawSync(data));
    const flags = raw.flags ?? 0x800;
    const extra = raw.extra ?? Buffer.alloc(0);
    const localName = Buffer.from(raw.local?.name ?? raw.name);
    const crc = u32(raw.crc ?? crc32(data));
    const sizes = Buffer.concat([crc, u32(raw.packedSize ?? packed.length), u32(raw.size ?? data.length)]);
    const list = (listed: Buffer) =>
      Buffer.concat([
        Buffer.from('PK\u0001\u0002'),
        u16(0x0314),
        u16(20),
        u16(flags),
        u16(method),
        u32(0x00210000),
        sizes,
        u16(listed.length),
        u16(extra.length),
        u16(0),
        u16(0),
        u16(0),
        u32((raw.mode ?? 0o100600) * 0x10000),
        u32(raw.offset ?? at),
        listed,
        extra,
      ]);
    directory.push(list(name));
    if (raw.alias !== undefined) directory.push(list(Buffer.from(raw.alias)));
    const local = Buffer.concat([
      Buffer.from('PK\u0003\u0004'),
      u16(20),
      u16(raw.local?.flags ?? flags),
      u16(raw.local?.method ?? method),
      u32(0x00210000),
      sizes,
      u16(localName.length),
      u16(0),
      localName,
      packed,
    ]);
    parts.push(local);
    at += local.length;
  }
  const list = Buffer.concat(directory);
  const counted = end.entries ?? directory.length;
  if (end.zip64) {
    const { zip64 } = end;
    const record = Buffer.concat([
      u32(zip64.signature ?? 0x06064b50),
      u64(44n),
      u16(45),
      u16(45),
      u32(0),
      u32(0),
      u64(zip64.entries ?? BigInt(counted)),
      u64(zip64.entries ?? BigInt(counted)),
      u64(BigInt(list.length)),
      u64(zip64.offset ?? BigInt(at)),
    ]);
    const locator = Buffer.concat([Buffer.from('PK\u0006\u0007'), u32(0), u64(zip64.recordAt ?? BigInt(at + list.length)), u32(1)]);
    parts.push(list, record, locator);
  } else parts.push(list);
  const comment = end.comment ?? Buffer.alloc(0);
  parts.push(
    Buffer.from('PK\u0005\u0006'),
    u16(end.disk ?? 0),
    u16(0),
    u16(end.zip64 ? 0xffff : counted),
    u16(end.zip64 ? 0xffff : counted),
    u32(list.length),
    u32(end.zip64 ? 0xffffffff : (end.directoryOffset ?? at)),
    u16(comment.length),
    comment,
    end.trailing ?? Buffer.alloc(0),
  );
  return Buffer.concat(parts);
}
