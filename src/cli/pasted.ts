import type { Answerer } from '../core/gather.ts';
import { optionFor } from '../dockerd/options.ts';
import type { Answer } from '../model/answer.ts';
import type { CallerLine } from '../model/ask.ts';
import type { Safe } from '../model/safe.ts';

const bare = (line: string) => line.replace(/\r$/, '').replace(/^\s{0,3}(?:>\s?)+(?=\S|$)/, '');

/** Where the object that opens at a line ends: at its last brace, else at the next empty line or fence. */
function endOfObject(lines: readonly string[], from: number): number {
  let depth = 0;
  for (let i = from; i < lines.length; i++) {
    const line = lines[i] ?? '';
    if (i > from && (line.trim() === '' || /^\s*```/.test(line))) return i;
    for (const c of line) depth += c === '{' || c === '[' ? 1 : c === '}' || c === ']' ? -1 : 0;
    if (depth <= 0) return i + 1;
  }
  return lines.length;
}

/** A daemon.json that stands in the text: an object with at least one key that is an option of dockerd. */
function configIn(text: string): string | undefined {
  const lines = text.split('\n').map(bare);
  for (let i = 0; i < lines.length; i++) {
    if (!/^\s*\{/.test(lines[i] ?? '')) continue;
    const block = lines.slice(i, endOfObject(lines, i)).join('\n');
    const keys = [...block.matchAll(/"([\w-]+)"\s*:/g)].map((m) => m[1] ?? '');
    const isLog = keys.some((k) => ['msg', 'MESSAGE', 'level', 'log', 'Id', 'Server'].includes(k));
    if (!isLog && keys.some((k) => optionFor(k))) return `${block}\n`;
  }
  return undefined;
}

/** The command line of the unit that stands in the text, with flags that a file gives it. A backslash at its end goes on in the next line. */
function unitIn(text: string): { unit: string; environment: string } | undefined {
  const lines = text
    .split('\n')
    .map(bare)
    .join('\n')
    .replace(/\\\n\s*/g, ' ')
    .split('\n');
  const starts = lines.flatMap((line) => /(?:^|\s)ExecStart=(\S*dockerd\S*(?:\s[^(\n]*)?)/.exec(line)?.[1]?.trim() ?? []);
  const environment = lines.filter((line) => /^\s*(?:OPTIONS|DOCKER_OPTS|OTHER_ARGS)=/.test(line)).map((line) => line.trim());
  const exec = starts.findLast((s) => s !== '');
  if (exec === undefined && environment.length === 0) return undefined;
  const flags = (exec ?? '/usr/bin/dockerd').replace(/\s*\S*(?:>|\.\.\.|…)$/, '').replace(/\s*\$\w+/g, '');
  const unit = `# /usr/lib/systemd/system/docker.service\n[Service]\nEnvironmentFile=-/etc/default/docker\nExecStart=${flags} $OPTIONS $DOCKER_OPTS $OTHER_ARGS\n`;
  return { unit, environment: `${environment.join('\n')}\n` };
}

/** Answers from a text alone: what it says counts as the daemon's log; a daemon.json and a command line that stand in it are read as such. */
export function pastedAnswerer(text: Safe, now: string, redactions: Readonly<Record<string, number>> = {}): Answerer {
  const caller: CallerLine = { uid: -1, gid: -1, user: '', home: '', groups: [], platform: 'none', now };
  const unit = unitIn(text);
  const held = new Map<string, string | undefined>([
    ['caller/caller', JSON.stringify(caller)],
    ['logs/docker', text],
    ['config/file', configIn(text)],
    ['service/cat-docker', unit?.unit],
    ['service/environment-0', unit?.environment],
  ]);
  return async (collector, key, ask) => {
    const found = held.get(`${collector}/${key}`);
    const answer: Answer =
      found === undefined ? { status: 'skipped', says: 'there is only a text' as Safe } : { status: 'ok', text: found as Safe };
    return { collector, key, ask, answer, ms: 0, originalBytes: found?.length ?? 0, redactions: key === 'docker' ? redactions : {} };
  };
}
