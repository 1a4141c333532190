import {
  chownSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { setKey } from '../../dockerd/edit.ts';
import { parseJson } from '../../dockerd/json.ts';

/** Something stands in the way; the message says what to do. */
export class PluginError extends Error {}

export interface Places {
  link: string;
  config: string;
}

export const systemFolder = '/usr/local/lib/docker/cli-plugins';

/** Where docker looks, in its order, after the folders that config.json names. */
export const otherFolders = [
  systemFolder,
  '/usr/local/libexec/docker/cli-plugins',
  '/usr/lib/docker/cli-plugins',
  '/usr/libexec/docker/cli-plugins',
];

export function placesOf({ config, system }: { config?: string | undefined; system?: boolean | undefined }): Places {
  const folder = config ?? process.env.DOCKER_CONFIG ?? join(homedir(), '.docker');
  return { link: join(system ? systemFolder : join(folder, 'cli-plugins'), 'docker-triage'), config: join(folder, 'config.json') };
}

/** What lies at a path: nothing, a link and where it leads, or a file. */
export function atPath(path: string): { kind: 'none' } | { kind: 'link'; to: string; real: string | undefined } | { kind: 'file' } {
  try {
    if (!lstatSync(path).isSymbolicLink()) return { kind: 'file' };
  } catch {
    return { kind: 'none' };
  }
  let real: string | undefined;
  try {
    real = realpathSync(path);
  } catch {}
  return { kind: 'link', to: readlinkSync(path), real };
}

/** Links the executable; a link that leads elsewhere is replaced, a file is not. */
export function link(path: string, self: string): 'made' | 'kept' {
  const there = atPath(path);
  if (there.kind === 'file') {
    if (realpathSync(path) === realpathSync(self)) return 'kept';
    throw new PluginError(`${path} is a file of its own and was left as it is. Remove it, then install again.`);
  }
  if (there.kind === 'link' && there.to === self) return 'kept';
  mkdirSync(dirname(path), { recursive: true, mode: 0o755 });
  const fresh = `${path}.${process.pid}`;
  symlinkSync(self, fresh);
  try {
    renameSync(fresh, path);
  } catch (error) {
    rmSync(fresh, { force: true });
    throw error;
  }
  return 'made';
}

/** Takes the link away, and the folder where nothing else is in it. */
export function unlink(path: string): boolean {
  const there = atPath(path);
  if (there.kind === 'none') return false;
  if (there.kind === 'file')
    throw new PluginError(`${path} is a file and no link: it was not made by this command, and was left as it is.`);
  rmSync(path);
  try {
    rmdirSync(dirname(path));
  } catch {}
  return true;
}

function readConfig(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

interface Held {
  plugins?: Record<string, Record<string, unknown> | undefined>;
  features?: Record<string, unknown>;
}

function held(text: string | undefined, path: string): Held {
  if (text === undefined || text.trim() === '') return {};
  const { root, problem } = parseJson(text);
  if (problem || root?.type !== 'object') throw new PluginError(`${path} is not JSON that docker can read; it was left as it is.`);
  return JSON.parse(text.replace(/^\uFEFF/, '')) as Held;
}

// every command that talks to a daemon; docker compares from the left, word by word
const hooked =
  'ps,run,build,pull,push,images,info,version,start,stop,restart,kill,exec,logs,create,rm,rmi,inspect,events,stats,top,attach,cp,commit,load,save,login,search,tag,container,image,network,volume,system,swarm,service,stack,node,secret,config,plugin,compose,buildx';
// tells uninstall what install made: the switch, or the whole file
const mark = 'made-features-hooks';
const ours: readonly string[] = ['error-hooks', 'hooks', mark];

/** config.json with the hook; nothing else of its text changes. */
export function withHook(text: string | undefined, when: 'error' | 'always', path: string): string {
  const { features } = held(text, path);
  let next = withoutHook(text ?? '{}\n', path);
  next = setKey(next, ['plugins', 'triage', when === 'error' ? 'error-hooks' : 'hooks'], hooked);
  // remembered, so that uninstall takes back this and nothing that was there before
  if (features?.hooks === undefined || markOf(text, path) !== undefined) {
    next = setKey(next, ['plugins', 'triage', mark], text === undefined ? 'file' : (markOf(text, path) ?? 'true'));
    next = setKey(next, ['features', 'hooks'], 'true');
  } else if (features.hooks !== 'true')
    throw new PluginError(`${path} says "hooks": ${JSON.stringify(features.hooks)} under "features": hooks are switched off there.`);
  return next;
}

const markOf = (text: string | undefined, path: string) => held(text, path).plugins?.triage?.[mark];

/** config.json without what `withHook` put in; nothing where the hook was the reason for the file. */
export function unhooked(text: string, path: string): string | null {
  const next = withoutHook(text, path);
  return markOf(text, path) === 'file' && next.trim() === '{}' ? null : next;
}

/** config.json without what `withHook` put in. */
export function withoutHook(text: string, path: string): string {
  const { plugins, features } = held(text, path);
  const own = plugins?.triage;
  if (!own) return text;
  let next = text;
  if (own[mark] !== undefined && features?.hooks === 'true')
    next = setKey(next, Object.keys(features).length === 1 ? ['features'] : ['features', 'hooks'], undefined);
  const others = Object.keys(own).filter((k) => !ours.includes(k));
  if (others.length === 0) return setKey(next, Object.keys(plugins).length === 1 ? ['plugins'] : ['plugins', 'triage'], undefined);
  for (const key of ours) if (key in own) next = setKey(next, ['plugins', 'triage', key], undefined);
  return next;
}

/** Changes config.json as a whole or not at all, keeping its mode; a link is followed. Null: the file goes; undefined: it stays. */
export function changeConfig(path: string, change: (text: string | undefined) => string | null | undefined): boolean {
  const text = readConfig(path);
  const next = change(text);
  if (next === undefined || next === text) return false;
  if (next === null) {
    rmSync(path);
    return true;
  }
  const real = text === undefined ? path : realpathSync(path);
  const there = text === undefined ? undefined : statSync(real);
  mkdirSync(dirname(real), { recursive: true, mode: 0o700 });
  const fresh = `${real}.${process.pid}`;
  try {
    writeFileSync(fresh, next, { flag: 'wx', mode: there ? there.mode & 0o777 : 0o600 });
    // under sudo the file stays its owner's
    if (there) chownSync(fresh, there.uid, there.gid);
    renameSync(fresh, real);
  } catch (error) {
    rmSync(fresh, { force: true });
    throw error;
  }
  return true;
}

/** What the hook is set to, undefined where there is none. */
export function hookOf(path: string): 'error' | 'always' | undefined {
  const triage = held(readConfig(path), path).plugins?.triage;
  return triage?.hooks !== undefined ? 'always' : triage?.['error-hooks'] !== undefined ? 'error' : undefined;
}
