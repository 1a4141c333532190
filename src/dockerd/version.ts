/** An engine version as compared here: major, minor, patch. */
export type Version = readonly [number, number, number];

/** Reads `26.1.5+dfsg1`, `Docker version 28.5.2, build ...` or `20.10.24`; undefined where no version stands. */
export function parseVersion(text: string | undefined): Version | undefined {
  const found = /(\d+)\.(\d+)(?:\.(\d+))?/.exec(text ?? '');
  return found ? [Number(found[1]), Number(found[2]), Number(found[3] ?? 0)] : undefined;
}

/** Negative, zero or positive, as `Array.sort` wants it. */
export function compareVersions(a: Version, b: Version): number {
  return a[0] - b[0] || a[1] - b[1] || a[2] - b[2];
}

/** True where `version` is known and at least `minimum`. */
export function atLeast(version: Version | undefined, minimum: string): boolean {
  const least = parseVersion(minimum);
  return version !== undefined && least !== undefined && compareVersions(version, least) >= 0;
}
