/** A line of a file that was searched for. */
export interface FoundLine {
  path: string;
  line: number;
  text: string;
}

/** Reads lines of `grep -Hn`. */
export function readFound(text: string | undefined): FoundLine[] {
  return (text ?? '').split('\n').flatMap((row) => {
    const found = /^([^:]+):(\d+):(.*)$/.exec(row);
    return found?.[1] ? [{ path: found[1], line: Number(found[2]), text: found[3] ?? '' }] : [];
  });
}

/** Servers that containers took over from the host; copies that an option of the daemon or of the container made are left out. */
export function containerResolvers(text: string | undefined): (FoundLine & { address: string })[] {
  const found = readFound(text);
  const overridden = new Set(found.filter((f) => /^# Overrides: \[.*nameservers/.test(f.text)).map((f) => f.path));
  return found.flatMap((f) => {
    const address = /^nameserver\s+(\S+)/.exec(f.text)?.[1];
    return address && !overridden.has(f.path) ? [{ ...f, address }] : [];
  });
}
