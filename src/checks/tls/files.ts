import type { Caller } from '../../../collectors/caller.ts';
import type { Evidence } from '../../../collectors/index.ts';
import { setKey } from '../../dockerd/edit.ts';
import { nodeAt, parseJson } from '../../dockerd/json.ts';
import type { Cite, Fix } from '../../model/finding.ts';
import { citeConfig } from '../cite.ts';
import { editAndStart } from '../fixes.ts';

export type TlsOption = 'tlscacert' | 'tlscert' | 'tlskey';

/** Where daemon.json names a TLS file; undefined where a flag does. */
export function citeOption({ config }: Pick<Evidence, 'config'>, key: TlsOption, note: string): Cite | undefined {
  const node = nodeAt(parseJson(config.text ?? '').root, [key]);
  return node && citeConfig(config, node.offset, node.length, note);
}

/** daemon.json with another file for a TLS option. */
export function useFile({ config }: Pick<Evidence, 'config'>, key: TlsOption, path: string): Fix[] {
  const before = config.text;
  if (before === undefined || !nodeAt(parseJson(before).root, [key])) return [];
  return [editAndStart('use-that-file', `use ${path}`, { path: config.path, before, after: setKey(before, [key], path) })];
}

/** Puts another file into the folder of the client; the one that lies there stays beside it. */
export function giveToClient({ uid, gid, user }: Caller, from: string, path: string, mode: string): Fix {
  return {
    id: 'copy-for-the-client',
    title: `give the client ${from}`,
    risk: 'none',
    steps: [{ run: ['cp', '-p', path, `${path}.old`] }, { run: ['install', '-o', String(uid), '-g', String(gid), '-m', mode, from, path] }],
    note: `The old one stays as ${path}.old.`,
    verify: `\`docker version\` as ${user} shows the server`,
  };
}

/** How near two file names are: letters in common from both ends. */
export function likeness(a: string, b: string): number {
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  return (start + end) / Math.max(a.length, b.length);
}
