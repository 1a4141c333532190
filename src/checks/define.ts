import type { Evidence } from '../../collectors/index.ts';
import type { Check } from '../model/check.ts';
import type { Finding } from '../model/finding.ts';
import { learn } from './cut.ts';
import { isFatal, isTextAlone, lastResort, spoken } from './spoken.ts';
import { areas } from './words/areas.ts';
import { wordsOf } from './words/index.ts';

const listOf = (found: readonly Finding[] | Finding | undefined): readonly Finding[] =>
  found === undefined ? [] : 'code' in found ? [found] : found;

/** True for a file that stands in the text beside the log: a daemon.json, the command line of the unit. */
const isQuoted = ({ config, service }: Evidence, source: string) =>
  (config.text !== undefined && source === config.path) ||
  service.units.docker.files.some((f) => f.path === source) ||
  service.environmentFiles.some((f) => f.path === source);

/** True where systemd did not come as far as dockerd, so that nothing which dockerd would refuse was the reason. */
const neverRan = (entries: Evidence['logs']['docker']) =>
  entries.some(({ message }) =>
    /Job docker\.service\/start failed with result 'dependency'|Dependency failed for (?:docker\.service|Docker App)/.test(message),
  ) && !entries.some((entry) => entry.pid !== undefined && /^docker/.test(entry.program));

// what dockerd or systemd refuses before anything else
const refusedAtOnce: ReadonlySet<string> = new Set(['DT101', 'DT102', 'DT103', 'DT106', 'DT107', 'DT217', 'DT218', 'DT219']);
const answered = /\bError response from daemon: |^API listen on |^Daemon has completed initialization/;
const failed =
  /Failed to start|Failed with result|Active: (?:failed|activating)|exited, code=|Job for docker\.service|Cannot connect to the Docker daemon|unable to configure/;

/** True where the daemon answers, and nothing tells of a start that failed: it took the configuration that is quoted beside it. */
const runs = (entries: Evidence['logs']['docker']) =>
  entries.some(({ message }) => answered.test(message)) && !entries.some((entry) => isFatal(entry) || failed.test(entry.message));

/**
 * Declares a check: `find` may read only the facts that `needs` names.
 * Where the host shows it nothing and the daemon gave up with words that it knows, it says that it is possible.
 * Where there is a text and no machine, a check that has nothing but the text to go by says what its signatures read there, and is as sure as they are.
 */
export function check<const N extends keyof Evidence>(declared: Check<Evidence, N>): Check<Evidence> {
  const own = declared as unknown as Check<Evidence>;
  const words = wordsOf(own.code);
  const outranks = [...(own.outranks ?? []), ...(words?.outranks ?? [])];
  const explains = [...(own.explains ?? []), ...(words?.explains ?? [])];
  const area = areas[own.code];
  const signatures = [...(own.signatures ?? []), ...(words?.says ?? []), ...(area ? [area] : [])];
  learn(own.code, own.causes, signatures);
  const whole: Check<Evidence> = {
    ...own,
    ...(signatures.length > 0 ? { signatures } : {}),
    ...(explains.length > 0 ? { explains } : {}),
    ...(outranks.length > 0 ? { outranks } : {}),
  };
  return {
    ...whole,
    find: (evidence) => {
      const found = listOf(own.find(evidence));
      if (!isTextAlone(evidence)) return found.length > 0 ? found : lastResort(whole, evidence);
      const shown = found.filter((f) => f.spoken || f.cites.some(({ source }) => isQuoted(evidence, source)));
      const heard = spoken(whole, evidence);
      // a fault of a configuration that is quoted, while the daemon gave up with other words
      const fatal = new Set(evidence.logs.docker.filter(isFatal).map(({ line }) => line));
      const aside = fatal.size > 0 && !heard.some(({ cites }) => cites.some(({ line }) => line !== undefined && fatal.has(line)));
      const { docker } = evidence.logs;
      if (shown.length > 0 && (neverRan(docker) || (refusedAtOnce.has(own.code) && runs(docker))))
        return shown.map((f) => ({ ...f, severity: f.severity === 'error' ? 'warning' : f.severity, confidence: 'possible' }));
      if (shown.length > 0) return shown.map((f) => (aside ? { ...f, confidence: 'possible' } : f));
      return heard.length > 0 ? heard : found.map((f) => ({ ...f, confidence: f.confidence === 'certain' ? 'likely' : f.confidence }));
    },
  };
}
