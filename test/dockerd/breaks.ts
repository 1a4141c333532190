/** Ways to break a valid daemon.json, each at a place that `at` chooses. A way that does not apply gives undefined. */
type Break = (text: string, at: (count: number) => number) => string | undefined;

const splice = (text: string, at: number, length: number, put: string) => text.slice(0, at) + put + text.slice(at + length);

/** Offsets of these characters outside of strings. */
function outside(text: string, chars: string): number[] {
  const found: number[] = [];
  let inString = false;
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '\\' && inString) i++;
    else if (text[i] === '"') inString = !inString;
    else if (!inString && chars.includes(text[i]!)) found.push(i);
  }
  return found;
}

function pick<T>(list: readonly T[], at: (count: number) => number): T | undefined {
  return list.length === 0 ? undefined : list[at(list.length)];
}

const atOne =
  (chars: string, put: (text: string, at: number) => string): Break =>
  (text, at) => {
    const place = pick(outside(text, chars), at);
    return place === undefined ? undefined : put(text, place);
  };

const atMatch =
  (pattern: RegExp, put: (found: RegExpMatchArray) => string): Break =>
  (text, at) => {
    const found = pick([...text.matchAll(pattern)], at);
    return found ? splice(text, found.index, found[0].length, put(found)) : undefined;
  };

const addLine =
  (line: string, from: number): Break =>
  (text, at) => {
    const lines = text.split('\n');
    if (lines.length < 4) return undefined;
    lines.splice(from + at(lines.length - 1 - from), 0, line);
    return lines.join('\n');
  };

export const BREAKS: Record<string, Break> = {
  'trailing comma': atOne('}]', (t, i) => (/[{[]\s*$/.test(t.slice(0, i)) ? t : splice(t, t.slice(0, i).trimEnd().length, 0, ','))),
  'missing comma': atOne(',', (t, i) => splice(t, i, 1, ' ')),
  'double comma': atOne(',', (t, i) => splice(t, i, 0, ',')),
  'missing colon': atOne(':', (t, i) => splice(t, i, 1, '')),
  'equals sign': atOne(':', (t, i) => splice(t, i, 1, '=')),
  semicolon: atOne(',', (t, i) => splice(t, i, 1, ';')),
  'slash comment': addLine('  // a "comment", here', 1),
  'hash comment': addLine("# it's {a} comment", 0),
  'block comment': atOne(',:{[', (t, i) => splice(t, i + 1, 0, ' /* a: "b", */ ')),
  'single quotes': atMatch(/"([^"']*)"/g, (m) => `'${m[1]}'`),
  'all single quotes': (t) => (t.includes("'") ? undefined : t.replaceAll('"', "'")),
  'curly quotes': atMatch(/"([^"]*)"/g, (m) => `“${m[1]}”`),
  'all curly quotes': (t) => t.replace(/"([^"]*)"/g, '“$1”'),
  'bare key': atMatch(/"([\w-]+)"(\s*:)/g, (m) => `${m[1]}${m[2]}`),
  'all keys bare': (t) => t.replace(/"([\w-]+)"(\s*:)/g, '$1$2'),
  'bare value': atMatch(/: *"([^" ,]+)"/g, (m) => m[0].replaceAll('"', '')),
  'Python words': (t) => (/true|false/.test(t) ? t.replace(/true/g, 'True').replace(/false/g, 'False') : undefined),
  'lost closing bracket': atOne('}]', (t, i) => splice(t, i, 1, '')),
  'lost opening bracket': atOne('{[', (t, i) => splice(t, i, 1, '')),
  'extra closing bracket': atOne('}]', (t, i) => splice(t, i, 0, t[i]!)),
  'wrong closing bracket': atOne('}]', (t, i) => splice(t, i, 1, t[i] === '}' ? ']' : '}')),
  'shell prompt': (t) => `root@h:~# cat /etc/docker/daemon.json\n${t}root@h:~# \n`,
  'code fence': (t) => `\`\`\`json\n${t}\`\`\`\n`,
  heredoc: (t) => `${t.trimEnd()}\nEOF\n`,
  'no-break space': atMatch(/(?<=[,:{[]) /g, () => '\u00a0'),
  'zero-width space': atOne(',:{}[]', (t, i) => splice(t, i, 0, '\u200b')),
  'mark in the middle': atOne(',:}]', (t, i) => splice(t, i, 0, '\ufeff')),
  'no outer braces': (t) => t.trim().slice(1, -1).replace(/^\n/, ''),
  'lost opening quote': atMatch(/"([^"]*")/g, (m) => m[1]!),
  'lost closing quote': atMatch(/("[^"]*)"/g, (m) => m[1]!),
  'plus sign': atMatch(/(?<=: ?)[1-9]\d*/g, (m) => `+${m[0]}`),
  'leading zero': atMatch(/(?<=: ?)[1-9]\d*/g, (m) => `0${m[0]}`),
  hexadecimal: atMatch(/(?<=: ?)[1-9]\d*/g, (m) => `0x${Number(m[0]).toString(16)}`),
  'two objects': (t) => {
    const entries = Object.entries(JSON.parse(t) as object);
    const half = Math.ceil(entries.length / 2);
    return [entries.slice(0, half), entries.slice(half)].map((e) => `${JSON.stringify(Object.fromEntries(e), null, 2)}\n`).join('');
  },
};

/** Files as people have them. */
export const FILES: readonly Record<string, unknown>[] = [
  {
    debug: true,
    'log-driver': 'json-file',
    'log-opts': { 'max-size': '10m', 'max-file': '3' },
    dns: ['192.0.2.53', '198.51.100.53'],
    mtu: 1450,
  },
  {
    'data-root': '/srv/docker',
    'storage-driver': 'overlay2',
    'live-restore': true,
    'default-address-pools': [
      { base: '10.10.0.0/16', size: 24 },
      { base: '10.20.0.0/16', size: 24 },
    ],
  },
  {
    'registry-mirrors': ['https://mirror.example.com:5000'],
    features: { 'containerd-snapshotter': false },
    runtimes: { nvidia: { path: 'nvidia-container-runtime', runtimeArgs: [] } },
    'default-runtime': 'nvidia',
  },
  {
    'exec-opts': ['native.cgroupdriver=systemd'],
    'default-ulimits': { nofile: { Name: 'nofile', Hard: 64000, Soft: 64000 } },
    labels: ['env=prod, eu'],
    proxies: { 'no-proxy': 'localhost,127.0.0.1' },
    ipv6: false,
  },
];
