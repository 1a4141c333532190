/** Every way in which a value may be written that a reader could turn back. */
function spellings(value: string): string[] {
  const bytes = Buffer.from(value);
  const aligned = [0, 1, 2].map((before) => {
    const padded = Buffer.concat([Buffer.alloc(before), bytes]);
    return padded.toString('base64').slice(Math.ceil((before * 8) / 6), Math.floor((padded.length * 8) / 6));
  });
  const hex = bytes.toString('hex');
  const percent = hex.replace(/../g, '%$&');
  return [value, JSON.stringify(value).slice(1, -1), encodeURIComponent(value), hex, hex.toUpperCase(), percent, ...aligned];
}

/** The texts that bytes may be read as. */
const readings = (bytes: Buffer) =>
  [bytes.toString('latin1'), bytes.toString('utf16le'), bytes.subarray(1).toString('utf16le')].map((text) => text.toLowerCase());

/** Those of the values that bytes hold, in any spelling that can be turned back. */
export function heldIn(bytes: Buffer, values: readonly string[]): string[] {
  const texts = readings(bytes);
  return values.filter((value) => spellings(value).some((spelling) => texts.some((text) => text.includes(spelling.toLowerCase()))));
}

/** A diagnosis as JSON, without what a person at the host is to apply: that has the real names. */
export function withoutFixes(bytes: Buffer): Buffer {
  const file = JSON.parse(bytes.toString('utf8'));
  for (const cause of file.causes) for (const fix of cause.fixes) fix.steps = [];
  return Buffer.from(JSON.stringify(file));
}
