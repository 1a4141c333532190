import { realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { neutralLine } from '../../report/neutral.ts';
import type { Terminal } from '../commands.ts';
import { exitCodes } from '../exit.ts';
import { atPath, changeConfig, hookOf, link, otherFolders, PluginError, placesOf, unhooked, unlink, withHook } from './install.ts';

export interface PluginOptions {
  system?: boolean;
  hook?: 'error' | 'always';
  config?: string;
}

function install(options: PluginOptions, self: string, screen: Terminal): void {
  const places = placesOf(options);
  if (/[/\\]_npx[/\\]/.test(self))
    throw new PluginError('npx keeps packages only for a while: install it first (npm install -g docker-triage), then run this again.');
  const made = link(places.link, self);
  screen.out(
    `${made === 'made' ? 'Linked' : 'Already linked'}: ${neutralLine(places.link)} -> ${neutralLine(self)}\nTry it: docker triage --help\n`,
  );
  const { hook } = options;
  if (!hook) return;
  const changed = changeConfig(places.config, (text) => withHook(text, hook, places.config));
  screen.out(`${changed ? 'Hook set' : 'Hook already set'} in ${neutralLine(places.config)}.\n`);
}

function uninstall(options: PluginOptions, screen: Terminal): void {
  const places = placesOf(options);
  const changed = changeConfig(places.config, (text) => (text ? unhooked(text, places.config) : undefined));
  if (changed) screen.out(`Hook taken out of ${neutralLine(places.config)}.\n`);
  screen.out(unlink(places.link) ? `Removed: ${neutralLine(places.link)}\n` : `Nothing to remove at ${neutralLine(places.link)}\n`);
}

function line(path: string, self: string): string {
  const there = atPath(path);
  if (there.kind === 'none') return `  no    ${path}\n`;
  if (there.kind === 'file') return `  file  ${path}\n`;
  return `  ${there.real === undefined ? 'dead' : there.real === self ? 'this' : 'link'}  ${path} -> ${there.to}\n`;
}

function status(options: PluginOptions, self: string, screen: Terminal): number {
  const places = placesOf({ config: options.config });
  const paths = [dirname(places.link), ...otherFolders].map((folder) => join(folder, 'docker-triage'));
  screen.out(`docker takes the first of these:\n${paths.map((path) => neutralLine(line(path, self).trimEnd())).join('\n')}\n`);
  screen.out(`Hook in ${neutralLine(places.config)}: ${hookOf(places.config) ?? 'none'}\n`);
  return paths.some((path) => atPath(path).kind !== 'none') ? exitCodes.done : exitCodes.failed;
}

/** `plugin install`, `plugin uninstall`, `plugin status`: the only commands that write outside the current folder, and only links and two keys. */
export async function runPlugin(
  action: string,
  options: PluginOptions,
  { self = '' }: { self?: string },
  screen: Terminal,
): Promise<number> {
  try {
    const real = realpathSync(self);
    if (action === 'status') return status(options, real, screen);
    if (action === 'install') install(options, real, screen);
    else uninstall(options, screen);
    return exitCodes.done;
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (!(error instanceof PluginError) && !code) throw error;
    screen.note(`docker-triage: ${neutralLine(message)}\n`);
    if ((code === 'EACCES' || code === 'EPERM') && options.system)
      screen.note('For all users it takes root: sudo docker-triage plugin install --system\n');
    return exitCodes.failed;
  }
}
