import { optionFor, options } from '../../src/dockerd/options.ts';
import { FILES, VALUES, WORDS } from './generate-table.ts';

/** Numbers from a seed, the same on every machine: mulberry32. */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** A JSON text before it is printed: keys may stand twice, and a scalar is what stands there, right or wrong. */
type Tree = { raw: string } | { list: Tree[] } | { map: [string, Tree][] };

type Random = () => number;
const pick = <T>(list: readonly T[], random: Random): T => list[Math.floor(random() * list.length)]!;
const chance = (of: number, random: Random) => random() < of;

function treeOf(value: unknown): Tree {
  if (Array.isArray(value)) return { list: value.map(treeOf) };
  if (typeof value === 'object' && value !== null) return { map: Object.entries(value).map(([k, v]) => [JSON.stringify(k), treeOf(v)]) };
  return { raw: JSON.stringify(value) };
}

function print(tree: Tree, indent: string, depth: number): string {
  if ('raw' in tree) return tree.raw;
  const entries =
    'list' in tree
      ? tree.list.map((t) => print(t, indent, depth + 1))
      : tree.map.map(([k, v]) => `${k}:${indent ? ' ' : ''}${print(v, indent, depth + 1)}`);
  const [open, close] = 'list' in tree ? '[]' : '{}';
  if (entries.length === 0 || !indent) return `${open}${entries.join(indent ? ', ' : ',')}${close}`;
  const line = `\n${indent.repeat(depth + 1)}`;
  return `${open}${line}${entries.join(`,${line}`)}\n${indent.repeat(depth)}${close}`;
}

/** Every place of a tree, with a way to put something else there. */
function places(tree: Tree, put: (t: Tree) => void, found: { tree: Tree; put: (t: Tree) => void }[] = []) {
  found.push({ tree, put });
  if ('list' in tree) tree.list.forEach((t, i) => void places(t, (n) => (tree.list[i] = n), found));
  if ('map' in tree) tree.map.forEach((pair) => void places(pair[1], (n) => (pair[1] = n), found));
  return found;
}

const NUMBERS = [
  '-1',
  '0',
  '-0',
  '1500.0',
  '15e2',
  '1E+2',
  '0x5dc',
  '01',
  '1500.5',
  '99999999999999999999',
  '9223372036854775807',
  '9223372036854775808',
  '-9223372036854775808',
  '65536',
  '4294967296',
  '.5',
  '5.',
  '+1',
  '1_000',
  'NaN',
  'Infinity',
  '1e400',
  '2147483648',
];

function scalar(random: Random): Tree {
  const kind = Math.floor(random() * 6);
  if (kind === 0) return { raw: pick(NUMBERS, random) };
  if (kind === 1)
    return {
      raw: pick(['true', 'false', 'null', 'True', 'TRUE', 'None', 'yes', 'undefined'].slice(0, chance(0.8, random) ? 3 : 8), random),
    };
  return { raw: JSON.stringify(pick(WORDS, random)) };
}

function anything(random: Random, depth = 0): Tree {
  const kind = depth > 2 ? 0 : Math.floor(random() * 5);
  if (kind === 1) return { list: Array.from({ length: Math.floor(random() * 3) }, () => anything(random, depth + 1)) };
  if (kind === 2)
    return {
      map: Array.from({ length: Math.floor(random() * 3) }, () => [
        JSON.stringify(pick([...KEYS, ...WORDS], random)),
        anything(random, depth + 1),
      ]),
    };
  return scalar(random);
}

const KEYS = options().map((o) => o.key);

/** A value that its option takes, or one that only looks like it. */
function valueFor(key: string, random: Random): Tree {
  const known = VALUES[key];
  if (known && chance(0.85, random)) return treeOf(pick(known, random));
  const shape = optionFor(key)?.shape;
  if (shape === 'boolean') return treeOf(chance(0.5, random));
  if (shape === 'integer') return treeOf(Math.floor(random() * 3000));
  if (typeof shape === 'object' && 'list' in shape) return { list: [treeOf(pick(WORDS, random))] };
  return treeOf(pick(WORDS, random));
}

function renamed(key: string, random: Random): string {
  const name = key.slice(1, -1);
  const at = Math.floor(random() * Math.max(1, name.length));
  const ways = [
    name.toUpperCase(),
    name.charAt(0).toUpperCase() + name.slice(1),
    name.replace(/-(\w)/g, (_, c: string) => c.toUpperCase()),
    name.replaceAll('-', '_'),
    name.replace(/(?:ies|s)$/, (s) => (s === 'ies' ? 'y' : '')),
    `${name}s`,
    name.slice(0, at) + name.slice(at + 1),
    name.slice(0, at) + pick([...'aexs-_ 1é'], random) + name.slice(at),
    ` ${name}`,
    `${name} `,
    `--${name}`,
    name.replace(/e/, '\\u0065'),
    name.replace(/s/, 'ſ').replace(/k/, '\u212a'),
    pick(KEYS, random),
    pick(WORDS, random).replace(/["\\\u0000-\u001f]/g, ''),
  ];
  return `"${pick(ways, random)}"`;
}

/** One change of the tree: kinds, nesting, names, nulls, doubles. */
function changeTree(root: Tree, random: Random): Tree {
  const holder = { root };
  const all = places(root, (t) => {
    holder.root = t;
  });
  // a file that is no object has nothing to mend: that is tried seldom
  const at = pick(all.length > 1 && chance(0.9, random) ? all.slice(1) : all, random);
  const maps = all.filter((p) => 'map' in p.tree && p.tree.map.length > 0).map((p) => (p.tree as { map: [string, Tree][] }).map);
  const map = maps.length > 0 ? pick(chance(0.5, random) ? maps : maps.slice(0, 1), random) : undefined;
  const pair = map && pick(map, random);
  switch (Math.floor(random() * 13)) {
    case 0:
      at.put(scalar(random));
      break;
    case 1:
      at.put({ raw: 'null' });
      break;
    case 2:
      at.put({ list: chance(0.8, random) ? [at.tree] : [at.tree, scalar(random)] });
      break;
    case 3:
      at.put({ map: [[JSON.stringify(pick([...KEYS, ...WORDS], random)), at.tree]] });
      break;
    case 4:
      at.put(anything(random));
      break;
    case 5:
    case 6:
      if (pair) pair[0] = renamed(pair[0], random);
      break;
    case 7:
      if (map && pair) map.push([pair[0], chance(0.5, random) ? structuredClone(pair[1]) : anything(random)]);
      break;
    case 8: {
      const key = pick(KEYS, random);
      maps[0]?.push([JSON.stringify(key), valueFor(key, random)]);
      break;
    }
    case 9:
      if ('list' in at.tree) at.tree.list.push(scalar(random));
      else if ('raw' in at.tree && at.tree.raw.startsWith('"')) at.put({ raw: `"${twist(at.tree.raw.slice(1, -1), random)}"` });
      break;
    case 10:
      if ('raw' in at.tree && /^[-\d]/.test(at.tree.raw)) at.put({ raw: chance(0.5, random) ? pick(NUMBERS, random) : `"${at.tree.raw}"` });
      else if ('list' in at.tree && at.tree.list.length > 0) at.put(at.tree.list[0]!);
      break;
    case 11: {
      const strings = all.filter((p) => 'raw' in p.tree && p.tree.raw.startsWith('"'));
      if (strings.length > 0) {
        const chosen = pick(strings, random);
        chosen.put({ raw: `"${twist((chosen.tree as { raw: string }).raw.slice(1, -1), random)}"` });
      }
      break;
    }
    default:
      if (maps[0]) maps[0].push([JSON.stringify(pick(WORDS, random)), anything(random)]);
  }
  return holder.root;
}

/** A string with a slip in it; it stays a JSON string. */
function twist(body: string, random: Random): string {
  const at = Math.floor(random() * (body.length + 1));
  const whole = (text: string) => {
    try {
      JSON.parse(`"${text}"`);
      return text;
    } catch {
      return body;
    }
  };
  return whole(
    pick(
      [
        ` ${body}`,
        `${body} `,
        body.slice(0, at),
        body.slice(at),
        body.slice(0, at) + body.slice(at + 1),
        body.slice(0, at) + pick([...'/:.-_=%@#?[]0aZ é😀,'], random) + body.slice(at),
        body.toUpperCase(),
        body.replace(/\d+/, (d) => String(Number(d) * 1000)),
        body.replace(/\d/, '0'),
        body + body,
        body.replace(/:\/\//, ':'),
        `${body}\\u0000`,
        `${body}\\n`,
        `\\ud800${body}`,
        body.replace(/[./:]/, (c) => c + c),
      ],
      random,
    ),
  );
}

const NO_FILES = [
  ...['', ' \n', '\ufeff', '\u00a0', 'null', '[]', '"x"', '1', 'true', '{}', '{', '}', '-', '{"":1}', '[{}]', '{"a"}'],
  ...['<html></html>', '\0\u0001', 'debug', '{"log-driver"', "#!/bin/sh\necho '{}'"],
];

/** One change of the printed text: what hands, editors and web pages do to it. */
function changeText(text: string, random: Random): string {
  // next to nothing, or something else altogether
  if (chance(0.03, random)) return pick(NO_FILES, random);
  const at = Math.floor(random() * (text.length + 1));
  const quote = text.indexOf('"', at) < 0 ? text.indexOf('"') : text.indexOf('"', at);
  const ways: (() => string)[] = [
    () => text.slice(0, at),
    () => text.slice(0, at) + text.slice(at + 1),
    () =>
      text.slice(0, at) +
      pick([...'{}[],:"\'\\/#;= \t\n\r\u00a0\u200b\u0000\u0001\u007f“”é😀0a-+.\ufeff\u0085\u2003\v\f'], random) +
      text.slice(at),
    () => text.replace(/([}\]])(?=[^}\]]*$)/, ',$1'),
    () => text.replace(/,/, ''),
    () => text.replace(/:/, ''),
    () => (quote < 0 ? text : `${text.slice(0, quote)}'${text.slice(quote + 1)}`),
    () => text.replaceAll('"', "'"),
    () => text.replace(/"([^"]*)"/g, '“$1”'),
    () => text.replace(/\n/, ' // a note\n'),
    () => `# a note\n${text}`,
    () => `/* a note */${text}`,
    () => text + text,
    () =>
      `${text}${pick(['x', '}', ']', '\0', '\u00a0', '\u2003\n', '\u0085', '\v', '{}', '\n\n', '// end', ';', '\u200b', '\u3000'], random)}`,
    () => pick(['\ufeff', '\ufeff\ufeff', '\u00a0', '\u2003', '\v\f', '\n\n', '\u200b', '\u0085', '\u3000', '\u2028'], random) + text,
    () => text.replace(/\n/g, '\r\n'),
    () => text.replace(/ +/g, '\u00a0'),
    () => text.replace(/^\{|\}\s*$/g, ''),
    () => text.replace(/"([\w-]+)"(\s*:)/, '$1$2'),
    () => text.replace(/true|false/, (w) => w.charAt(0).toUpperCase() + w.slice(1)),
  ];
  return pick(ways, random)();
}

/** The bytes of a text, now and then in another encoding or with a byte that belongs to none. */
function encode(text: string, random: Random): Buffer {
  const way = Math.floor(random() * 40);
  const plain = Buffer.from(text);
  if (way === 0) return Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);
  if (way === 1) return Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(text, 'utf16le').swap16()]);
  if (way === 2) return Buffer.from(text, 'utf16le');
  if (way === 3) return Buffer.from(text, 'latin1');
  if (way === 4) {
    const at = Math.floor(random() * (plain.length + 1));
    const bad = pick([[0xe9], [0xff], [0xc0, 0xaf], [0xed, 0xa0, 0x80], [0x80], [0xf4, 0x90, 0x80, 0x80]], random);
    return Buffer.concat([plain.subarray(0, at), Buffer.from(bad), plain.subarray(at)]);
  }
  if (way === 5) return Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le'), Buffer.from([0x41])]);
  return plain;
}

/** One configuration: a valid file with none to three changes. */
export function configuration(random: Random): Buffer {
  let tree = treeOf(chance(0.6, random) ? pick(FILES, random) : {});
  if ('map' in tree)
    for (let n = Math.floor(random() * 4); n > 0; n--) {
      const key = pick(KEYS, random);
      if (!tree.map.some(([k]) => k === JSON.stringify(key))) tree.map.push([JSON.stringify(key), valueFor(key, random)]);
    }
  for (let n = Math.floor(random() * 3); n > 0; n--) tree = changeTree(tree, random);
  let text = print(tree, pick(['', '  ', '\t', '    '], random), 0) + pick(['', '\n'], random);
  if (chance(0.3, random)) text = changeText(text, random);
  return encode(text, random);
}
