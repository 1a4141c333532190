import type { Corpus, Planted } from './corpus/index.ts';

/** What a redacted corpus is worth. */
export interface Score {
  leaked: { id: string; tier: string }[];
  core: number;
  hard: number;
  identities: number;
  lost: string[];
  /** Identities that have one placeholder in all their places, and share it with none. */
  inconsistent: string[];
}

const RUN = 12;
const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f' };

const unescapeJson = (text: string) =>
  text.replace(/\\(?:u([0-9a-fA-F]{4})|(.))/gs, (_, code: string | undefined, char: string) =>
    code ? String.fromCharCode(Number.parseInt(code, 16)) : (ESCAPES[char] ?? char),
  );
const unescapePercent = (text: string) =>
  text.replace(/%([0-9a-fA-F]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

/** Every text that somebody who wants to know can read out of one. */
function readings(text: string): string[] {
  const once = unescapeJson(text);
  const all = [text, once, unescapeJson(once), unescapePercent(text), text.replace(/\x1b\[[\d;]*m/g, '')];
  for (const base of [text, once]) {
    for (const run of base.matchAll(/[A-Za-z0-9+/_-]{12,}/g))
      for (let skip = 0; skip < 4; skip++) all.push(Buffer.from(run[0].slice(skip), 'base64').toString('latin1'));
    for (const run of base.matchAll(/(?:[0-9a-fA-F]{2}){8,}/g)) all.push(Buffer.from(run[0], 'hex').toString('latin1'));
    for (const list of base.matchAll(/\[\d{1,3}(?:,\d{1,3}){7,}\]/g))
      all.push(Buffer.from(JSON.parse(list[0]) as number[]).toString('latin1'));
  }
  return all;
}

function isReadable(planted: Planted, texts: readonly string[]): boolean {
  return planted.core.some((core) => {
    if (planted.class === 'pii') {
      const whole = new RegExp(`(?<![A-Za-z0-9])${core.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![A-Za-z0-9])`);
      return texts.some((text) => whole.test(text));
    }
    if (core.length <= RUN) return texts.some((text) => text.includes(core));
    const runs = Array.from({ length: core.length - RUN + 1 }, (_, at) => core.slice(at, at + RUN));
    return runs.some((run) => texts.some((text) => text.includes(run)));
  });
}

/** Scores redacted texts, by the names that they have in the corpus. */
export function score({ manifest }: Corpus, redacted: ReadonlyMap<string, string>): Score {
  const leaked: Planted[] = [];
  const lost: string[] = [];
  const seen = new Map<string, Set<string>>();
  for (const { file, secrets, keep, probes } of manifest.files) {
    const text = redacted.get(file) ?? '';
    const texts = readings(text);
    leaked.push(...secrets.filter((planted) => isReadable(planted, texts)));
    lost.push(...keep.filter((kept) => !text.includes(kept.text)).map((kept) => `${file}: ${kept.text}`));
    for (const { identity, before, after } of probes) {
      const from = text.indexOf(before);
      const to = text.indexOf(after, from);
      if (from >= 0 && to >= 0) seen.set(identity, (seen.get(identity) ?? new Set()).add(text.slice(from + before.length, to)));
    }
  }
  const all = manifest.files.flatMap(({ secrets }) => secrets);
  const recall = (wanted: (p: Planted) => boolean) => 1 - leaked.filter(wanted).length / Math.max(1, all.filter(wanted).length);
  const placeholders = [...seen.values()].flatMap((set) => [...set]);
  return {
    leaked: leaked.map(({ id, tier }) => ({ id, tier })),
    core: recall((p) => p.class === 'secret' && p.tier === 'core'),
    hard: recall((p) => p.class === 'secret' && p.tier === 'hard'),
    identities: recall((p) => p.class === 'pii'),
    lost,
    inconsistent: [...seen].filter(([, set]) => set.size > 1 || placeholders.filter((p) => p === [...set][0]).length > 1).map(([id]) => id),
  };
}
