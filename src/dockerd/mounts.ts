/** One mounted file system, as /proc/self/mountinfo lists it. */
export interface Mount {
  /** Where it is mounted. */
  point: string;
  type: string;
  source: string;
  readOnly: boolean;
  /** Line in mountinfo, from 1, and its text. */
  line: number;
  text: string;
}

const unescapeOctal = (text: string) => text.replace(/\\(\d{3})/g, (_, octal: string) => String.fromCharCode(Number.parseInt(octal, 8)));

/** Reads /proc/self/mountinfo (proc_pid_mountinfo(5)). */
export function readMounts(text: string): Mount[] {
  return text.split('\n').flatMap((line, i) => {
    const found = /^\d+ \d+ \S+ \S+ (\S+) (\S+) .*?- (\S+) (\S+) (\S+)$/.exec(line);
    if (!found) return [];
    const [, point = '', options = '', type = '', source = '', superOptions = ''] = found;
    const has = (list: string) => list.split(',').includes('ro');
    return [
      {
        point: unescapeOctal(point),
        type,
        source: unescapeOctal(source),
        readOnly: has(options) || has(superOptions),
        line: i + 1,
        text: line,
      },
    ];
  });
}

/** True where `path` is `folder` or lies in it. */
export const isWithin = (path: string, folder: string) => path === folder || path.startsWith(folder === '/' ? '/' : `${folder}/`);

/** The mount that holds a path: the longest mount point above it, of equal ones the last. */
export function mountOf(mounts: readonly Mount[], path: string): Mount | undefined {
  let best: Mount | undefined;
  for (const mount of mounts) if (isWithin(path, mount.point) && mount.point.length >= (best?.point.length ?? 0)) best = mount;
  return best;
}

/** One line of /etc/fstab. */
export interface FstabEntry {
  point: string;
  options: readonly string[];
  line: number;
  text: string;
}

/** Reads /etc/fstab: the entries that have a mount point. */
export function readFstab(text: string): FstabEntry[] {
  return text.split('\n').flatMap((line, i) => {
    const [source, point, , options = ''] = line.trim().split(/\s+/);
    if (!source || source.startsWith('#') || !point?.startsWith('/')) return [];
    return [
      { point: point.length > 1 ? unescapeOctal(point).replace(/\/$/, '') : point, options: options.split(','), line: i + 1, text: line },
    ];
  });
}
