import type { Evidence } from '../../../collectors/index.ts';
import { parseFlags } from '../../dockerd/flags.ts';
import { type Problem, validate } from '../../dockerd/validate.ts';
import type { Check } from '../../model/check.ts';
import type { Cite, Code, Finding, Fix, Severity } from '../../model/finding.ts';
import { citeConfig, citeLog } from '../cite.ts';
import { check } from '../define.ts';
import { editAndStart, runAndStart } from '../fixes.ts';
import { lastWords } from '../log.ts';

const reads = ['caller', 'config', 'engine', 'logs', 'service'] as const;
type Read = Pick<Evidence, (typeof reads)[number]>;

/** Consequences of a file that dockerd refuses: systemd's start limit, a dead socket, a unit that is not running, dockerd's own verdict. */
export const consequencesOfRefusal: readonly Code[] = ['DT113', 'DT204', 'DT206', 'DT304'];

/** Every problem of daemon.json, with the flags of the unit. */
export function problemsOf({ config }: Pick<Evidence, 'config'>): Problem[] {
  if (config.text === undefined) return [];
  return validate(config.text, {
    ...(config.engine ? { engine: config.engine } : {}),
    flags: parseFlags(config.argv, config.engine),
    encoding: config.encoding,
  });
}

/** True where the daemon that answers now was started after the last change of the file: whatever a rule says, dockerd took this file. */
export function wasAccepted({ caller, config, engine, service }: Pick<Evidence, 'caller' | 'config' | 'engine' | 'service'>): boolean {
  const daemon = service.processes.find((p) => /(^|\/)dockerd$/.test(p.argv[0] ?? ''));
  if (engine.state !== 'up' || !daemon || !config.stat) return false;
  return Date.parse(caller.now) - daemon.seconds * 1000 > Date.parse(config.stat.mtime) + 1000;
}

const severities: Record<Problem['kind'], Severity> = {
  rejected: 'error',
  'fails-at-start': 'error',
  ignored: 'warning',
  risky: 'warning',
  deprecated: 'hint',
};

/** dockerd takes these, and no container starts with them. */
const noContainer: ReadonlySet<string> = new Set(['log-opt-value', 'ulimit']);

function fixesOf(problem: Problem, { config }: Read): Fix[] {
  const { suggestion } = problem;
  const text = config.text ?? '';
  // a web page: no setting can be saved from it
  if (!suggestion && problem.code === 'not-json' && /^[\ufeff\s]*</.test(text) && !/"[\w-]{1,60}"\s{0,9}:/.test(text))
    return [runAndStart('move-aside', 'move it aside; dockerd starts with its defaults', [['mv', config.path, `${config.path}.not-json`]])];
  if (!suggestion || suggestion.after === config.text) return [];
  return [editAndStart(suggestion.id, suggestion.title, { path: config.path, before: config.text ?? '', after: suggestion.after })];
}

/** Turns a problem of daemon.json into a finding: the place in the file first, dockerd's own confession last. */
export function findingOf(code: Code, problem: Problem, evidence: Read, fixes?: readonly Fix[]): Finding {
  const { config, logs } = evidence;
  const stops = problem.kind === 'rejected' || problem.kind === 'fails-at-start';
  const doubted = stops && wasAccepted(evidence);
  const words = stops && !doubted && evidence.engine.state !== 'up' ? lastWords(logs) : undefined;
  const cites: [Cite, ...Cite[]] = [citeConfig(config, problem.offset, problem.length)];
  if (words) cites.push(citeLog(words));
  return {
    code,
    cause: problem.cause,
    severity: doubted ? 'warning' : noContainer.has(problem.code) ? 'error' : severities[problem.kind],
    confidence: doubted ? 'possible' : 'certain',
    data: { title: problem.title, why: problem.why, key: problem.key ?? '', file: config.path, line: String(problem.line) },
    cites,
    fixes: fixes ?? fixesOf(problem, evidence),
  };
}

/** A check for the problems of one cause. */
export function problemCheck(
  code: Code,
  name: string,
  causes: readonly string[],
  wanted: (problem: Problem) => boolean = () => true,
  explains: readonly Code[] = [],
): Check<Evidence> {
  return check({
    code,
    name,
    causes,
    needs: reads,
    explains: [...consequencesOfRefusal, ...explains],
    find: (evidence) =>
      problemsOf(evidence)
        .filter((p) => causes.includes(p.cause) && wanted(p))
        .map((p) => findingOf(code, p, evidence)),
  });
}
