import type { Evidence } from '../../../collectors/index.ts';
import type { Cite } from '../../model/finding.ts';
import { citeLog } from '../cite.ts';
import { check } from '../define.ts';
import { lastWords } from '../log.ts';
import { problemsOf } from './problems.ts';

const refusal = /unable to configure the Docker daemon with file (?<file>\S+): (?<cause>.+)/;

const causes: readonly (readonly [RegExp, string])[] = [
  [/don't match any configuration option/, 'daemon-json.unknown-key'],
  [/specified both as a flag/, 'flags.conflict'],
  [/invalid character|unexpected end of JSON|\bEOF\b/, 'daemon-json.syntax'],
  [/decode configuration JSON|encoding/, 'daemon-json.encoding'],
  [/cannot unmarshal/, 'daemon-json.wrong-type'],
  [/is a directory|too many levels of symbolic links/, 'daemon-json.not-a-file'],
  [/deprecated|removed/i, 'daemon-json.removed-option'],
];

function said({
  config,
  engine,
  logs,
  validate,
}: Pick<Evidence, 'config' | 'engine' | 'logs' | 'validate'>): { message: string; cite: Cite } | undefined {
  const words = engine.state === 'up' ? undefined : lastWords(logs);
  const found = words && refusal.exec(words.message);
  // said of an earlier text of the file; an engine before 23.0 has no --validate that would tell
  const old = words && config.stat && Date.parse(config.stat.mtime) > Date.parse(words.time);
  if (found && words && !old) return { message: found.groups?.cause ?? words.message, cite: citeLog(words) };
  if (validate.verdict === 'rejected')
    return { message: validate.message.replace(refusal, '$<cause>'), cite: { source: validate.command, text: validate.message } };
  return undefined;
}

/** dockerd refuses its configuration, and no rule of this tool knows why: its own words are handed on. */
export const refused = check({
  code: 'DT113',
  name: 'config-refused',
  causes: ['daemon-json.bad-value', ...causes.map(([, cause]) => cause)],
  needs: ['caller', 'config', 'engine', 'logs', 'service', 'validate'],
  explains: ['DT204', 'DT206', 'DT304'],
  signatures: [
    {
      pattern: refusal,
      samples: [{ text: 'unable to configure the Docker daemon with file /etc/docker/daemon.json: EOF', seen: 'dockerd 20.10.24' }],
      sure: 'possible',
      misses: ['failed to start daemon: error initializing graphdriver: driver not supported: overlay3'],
    },
  ],
  find: (evidence) => {
    const words = said(evidence);
    if (!words) return undefined;
    const { config } = evidence;
    const known = problemsOf(evidence).some((p) => p.kind === 'rejected');
    if (known || config.stat?.type === 'directory' || (config.stat?.type === 'link' && config.status === 'failed')) return undefined;
    // the daemon said it of an earlier text of the file, and accepts today's
    if (evidence.validate.verdict === 'accepted') return undefined;
    return {
      code: 'DT113',
      cause: causes.find(([pattern]) => pattern.test(words.message))?.[1] ?? 'daemon-json.bad-value',
      severity: 'error',
      confidence: 'likely',
      data: { message: words.message, path: config.path },
      cites: [words.cite],
      fixes: [],
    };
  },
});
