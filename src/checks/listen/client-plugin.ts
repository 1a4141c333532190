import type { LogEntry } from '../../../collectors/logs.ts';
import type { Confidence, Finding } from '../../model/finding.ts';
import { citeLog } from '../cite.ts';
import { check } from '../define.ts';

// commands of the client that come as programs of their own; any other word is a slip of the pen
const plugins = 'ai|app|buildx|cloud|compose|debug|desktop|extension|init|mcp|model|offload|sandbox|sbom|scan|scout';

const signatures = [
  {
    pattern: new RegExp(
      String.raw`docker: '(?<plugin>${plugins})' is not a docker command|unknown command: docker (?<other>${plugins})\b|Plugin "(?<broken>\S+)" is not valid: `,
    ),
    samples: [
      { text: "docker: 'compose' is not a docker command.", seen: 'docker/cli v20.10.24 cmd/docker/docker.go' },
      { text: 'docker: unknown command: docker compose', seen: 'docker/cli v28.5.2 cmd/docker/docker.go' },
      {
        text: 'WARNING: Plugin "/usr/lib/docker/cli-plugins/docker-compose" is not valid: failed to fetch metadata: exit status 1',
        seen: 'docker/cli v28.5.2 cli/command/system/info.go',
      },
    ],
    misses: ["docker: 'daemon' is not a docker command.", "docker: 'isntall' is not a docker command."],
  },
] as const;

const flag = /unknown (?:shorthand )?flag: (?:'(?<letter>\w)' in )?-/;
// the client's root command; with `docker run --help` a command of its own refused the flag
const root = /(?:See|Run) '(?:\S*\/)?docker --help'|Usage:\s+docker \[OPTIONS\]/;
const other = /(?:See|Run) '(?:\S*\/)?docker(?:d| \w+[^']*) --help'/;
const daemonLetters = /[bdDegGHlprsv]/;
const service = /\bdocker\.service\b|ExecStart=|DOCKER_OPTS|\binit: docker\b/;
const near = 8;
// a line without a name before it counts as the daemon's elsewhere; here it matters whose it is
const speaker = ({ text, message }: LogEntry) => /\bdockerd?\b/.exec(text.slice(0, Math.max(0, text.indexOf(message))))?.[0];

/**
 * The client without the plug-in takes `compose` for an argument of its own and stumbles over the flags behind it.
 * dockerd says the same words of its own flags: who says them, and which help is offered, tells the two apart.
 */
function stumbled(entries: readonly LogEntry[]): { entry: LogEntry; sure: Confidence } | undefined {
  const named = entries.some(({ message }) => /\bdocker (?:compose|buildx)\b/.test(message));
  const inService = entries.some(({ message }) => service.test(message));
  let last: LogEntry | undefined;
  let sure: Confidence = 'possible';
  for (const [i, entry] of entries.entries()) {
    const match = flag.exec(entry.message);
    if (!match || speaker(entry) === 'dockerd') continue;
    const { letter } = match.groups ?? {};
    const after = entries.slice(i, i + near).map(({ message }) => message);
    const helps = after.find((message) => root.test(message) || other.test(message));
    if (helps !== undefined && !root.test(helps)) continue;
    const ofDaemon = letter === undefined || daemonLetters.test(letter);
    if (ofDaemon && (inService || speaker(entry) === 'docker' || (helps === undefined && last === undefined))) continue;
    last = entry;
    if (named || helps !== undefined || !ofDaemon) sure = 'likely';
  }
  return last && { entry: last, sure };
}

export const clientPlugin = check({
  code: 'DT319',
  name: 'client-plugin',
  causes: ['plugin.missing'],
  needs: ['logs'],
  outranks: ['DT217', 'DT218'],
  signatures,
  find: ({ logs }): Finding[] => {
    const found = stumbled(logs.docker);
    if (!found) return [];
    return [
      {
        code: 'DT319',
        cause: 'plugin.missing',
        severity: 'error',
        confidence: found.sure,
        data: { message: found.entry.message },
        cites: [citeLog(found.entry)],
        fixes: [],
        spoken: found.sure,
      },
    ];
  },
});
