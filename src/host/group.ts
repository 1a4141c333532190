import { readdirSync, readFileSync } from 'node:fs';

/** The groups that run now: none of them may outlive this process, however it ends. */
const running = new Set<Group>();
/** Ends all that runs now, at once. */
export const endAll = (): void => {
  for (const group of running) group.kill();
};
process.once('exit', endAll);

function kill(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch {
    // it has ended by itself, or is not ours
  }
}

function childrenOf(pid: number): number[] {
  try {
    return readdirSync(`/proc/${pid}/task`).flatMap((thread) =>
      readFileSync(`/proc/${pid}/task/${thread}/children`, 'utf8').trim().split(' ').filter(Boolean).map(Number),
    );
  } catch {
    return [];
  }
}

/** A process and all below it, also those that left its group for a session of their own. */
function familyOf(pid: number, seen = new Set<number>()): Set<number> {
  if (seen.has(pid) || seen.size > 1000) return seen;
  seen.add(pid);
  for (const child of childrenOf(pid)) familyOf(child, seen);
  return seen;
}

/** Sends a signal to a group, and to those of its family that have left it. */
export function killGroup(pid: number, signal: NodeJS.Signals): void {
  const family = familyOf(pid);
  kill(-pid, signal);
  family.delete(pid);
  for (const member of family) kill(member, signal);
}

/** A child that leads a group of its own, from its start to its end. */
export class Group {
  readonly pid: number;
  /** Those who were there when the end was asked for: once their parent is gone, nothing leads to them. */
  #family = new Set<number>();

  constructor(pid: number) {
    this.pid = pid;
    running.add(this);
  }

  terminate(): void {
    this.#family = familyOf(this.pid);
    killGroup(this.pid, 'SIGTERM');
  }

  kill(): void {
    for (const member of familyOf(this.pid)) this.#family.add(member);
    killGroup(this.pid, 'SIGKILL');
    this.#family.delete(this.pid);
    for (const member of this.#family) kill(member, 'SIGKILL');
  }

  /** Nothing of it is left to be ended. */
  ended(): void {
    running.delete(this);
  }
}
