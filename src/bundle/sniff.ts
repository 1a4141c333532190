// what people send instead of a zip, by the first bytes
const kinds: readonly [looks: RegExp, what: string][] = [
  [/^PK\u0003\u0004/, 'is a zip whose end is missing: the copy or the download was cut'],
  [/^PK\u0007\u0008|^PK00/, 'is one part of a zip in several parts'],
  [/^age-encryption\.org\/|^-----BEGIN AGE ENCRYPTED FILE/, 'is encrypted with age: open it with --identity FILE'],
  [/^-----BEGIN PGP|^\u0085[\u0001-\u0003]/, 'is encrypted with PGP: decrypt it first'],
  [/^\u001f\u008b/, 'is a gzip file, not a zip'],
  [/^\u00fd7zXZ/, 'is an xz file, not a zip'],
  [/^\u0028\u00b5\u002f\u00fd/, 'is a zstd file, not a zip'],
  [/^BZh/, 'is a bzip2 file, not a zip'],
  [/^7z\u00bc\u00af/, 'is a 7z archive, not a zip'],
  [/^Rar!/, 'is a rar archive, not a zip'],
  [/^[\u0000-\u00ff]{257}ustar/, 'is a tar archive, not a zip'],
  [/^\s*<(?:!doctype html|html)/i, 'is a web page: the download wanted a login, or led elsewhere'],
  [/^\s*[{[]/, 'is JSON, not a bundle'],
];

/** Says what a file is that has no end of a zip. */
export function sniff(head: Buffer): string {
  const text = head.toString('latin1');
  return kinds.find(([looks]) => looks.test(text))?.[1] ?? 'is not a zip';
}

/** True for a file in the age format, armoured or not. */
export const isAge = (head: Buffer) => /^age-encryption\.org\/|^-----BEGIN AGE ENCRYPTED FILE/.test(head.toString('latin1'));

/** True if the file begins as a zip does: then it is one that was cut. */
export const beginsAsZip = (head: Buffer) => head.toString('latin1').startsWith('PK\u0003\u0004');
