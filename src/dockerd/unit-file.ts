/** One `Key=Value` of a systemd unit file or drop-in. `line` is where it begins, counted in the output of `systemctl cat`. */
export interface UnitSetting {
  section: string;
  key: string;
  value: string;
  path: string;
  /** Line within the file, from 1. */
  line: number;
  /** The line as written (the first one of a continued setting). */
  text: string;
  /** How many lines it takes. */
  rows: number;
}

/** One file of a unit: the fragment first, then the drop-ins in the order in which systemd reads them. */
export interface UnitFile {
  path: string;
  text: string;
}

/** Splits the output of `systemctl cat UNIT`: each file follows a line `# /its/path`. */
export function splitCat(output: string): UnitFile[] {
  const files: UnitFile[] = [];
  let lines: string[] | undefined;
  let path = '';
  const close = () => {
    if (!lines) return;
    // systemctl prints one empty line before the next header; it belongs to no file
    if (lines.length > 0 && lines.at(-1) === '') lines.pop();
    files.push({ path, text: lines.length > 0 ? `${lines.join('\n')}\n` : '' });
  };
  for (const line of output.replace(/\n$/, '').split('\n')) {
    const header = /^# (\/\S.*\.(?:service|socket|conf|target))$/.exec(line);
    if (header?.[1] && header[1] !== path) {
      close();
      path = header[1];
      lines = [];
    } else lines?.push(line);
  }
  close();
  return files;
}

/** All settings of a unit's files, in reading order. Continued lines are joined; comments are left out. */
export function unitSettings(files: readonly UnitFile[]): UnitSetting[] {
  const settings: UnitSetting[] = [];
  for (const file of files) {
    let section = '';
    const lines = file.text.split('\n');
    for (let i = 0; i < lines.length; i++) {
      const start = i;
      const text = lines[i] ?? '';
      let logical = text;
      while (logical.endsWith('\\') && i + 1 < lines.length) logical = `${logical.slice(0, -1)} ${(lines[++i] ?? '').trim()}`;
      const trimmed = logical.trim();
      if (trimmed === '' || /^[#;]/.test(trimmed)) continue;
      const head = /^\[(.+)\]$/.exec(trimmed);
      if (head) section = head[1] ?? '';
      else {
        const at = trimmed.indexOf('=');
        if (at > 0)
          settings.push({
            section,
            key: trimmed.slice(0, at).trim(),
            value: trimmed.slice(at + 1).trim(),
            path: file.path,
            line: start + 1,
            text,
            rows: i - start + 1,
          });
      }
    }
  }
  return settings;
}

/** The values of a list setting that hold in the end: an empty assignment resets what came before. */
export function effective(settings: readonly UnitSetting[], section: string, key: string): UnitSetting[] {
  let kept: UnitSetting[] = [];
  for (const s of settings) {
    if (s.section !== section || s.key !== key) continue;
    if (s.value === '') kept = [];
    else kept.push(s);
  }
  return kept;
}

/** The TCP address of a `ListenStream=`: a port alone is one of every address. Undefined for paths and other kinds. */
export function streamAddress(value: string): { host: string; port: number } | undefined {
  const found = /^(?:\[([0-9a-fA-F:.]+)\]:|(\d+\.\d+\.\d+\.\d+):)?(\d+)$/.exec(value);
  return found ? { host: found[1] ?? found[2] ?? '::', port: Number(found[3]) } : undefined;
}

/** Splits text into words as systemd does: blanks, quotes and C escapes. */
export function splitWords(line: string): string[] {
  const words: string[] = [];
  let word = '';
  let quote = '';
  let open = false;
  for (let i = 0; i < line.length; i++) {
    const c = line[i] ?? '';
    if (quote) {
      if (c === quote) quote = '';
      else if (c === '\\' && i + 1 < line.length) word += line[++i];
      else word += c;
    } else if (c === '"' || c === "'") {
      quote = c;
      open = true;
    } else if (/\s/.test(c)) {
      if (open || word) words.push(word);
      word = '';
      open = false;
    } else if (c === '\\' && i + 1 < line.length) word += line[++i];
    else word += c;
  }
  if (open || word) words.push(word);
  return words;
}

/** The words of an `ExecStart=`: prefixes of the program such as `-` and `@` are dropped. */
export function splitExec(line: string): string[] {
  const [program, ...args] = splitWords(line);
  return program === undefined ? [] : [program.replace(/^[-@:+!|]+/, ''), ...args];
}

/** Replaces `$NAME` (split into words, as systemd does for a whole word) and `${NAME}` in a split command line. */
export function expandExec(words: readonly string[], environment: ReadonlyMap<string, string>): string[] {
  return words.flatMap((word) => {
    const whole = /^\$([A-Za-z_]\w*)$/.exec(word);
    if (whole?.[1]) return splitWords(environment.get(whole[1]) ?? '');
    return [word.replace(/\$\{([A-Za-z_]\w*)\}/g, (_, name: string) => environment.get(name) ?? '')];
  });
}
