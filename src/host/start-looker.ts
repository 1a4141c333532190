import { type ChildProcess, type ForkOptions, fork } from 'node:child_process';

const here = import.meta.url;

/** Starts the process that looks, which is a file beside this one. The build of the executable puts a module of its own in this place. */
export function startLooker(options: ForkOptions): ChildProcess {
  return fork(new URL(here.endsWith('.ts') ? './looker.ts' : './looker.js', here), options);
}
