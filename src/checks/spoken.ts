import type { Evidence } from '../../collectors/index.ts';
import type { LogEntry } from '../../collectors/logs.ts';
import type { Check, Signature } from '../model/check.ts';
import type { Confidence, Finding } from '../model/finding.ts';
import { citeLog } from './cite.ts';
import { completions, isCut } from './cut.ts';
import { lastWords } from './log.ts';

/** True where there is no machine to look at, only a text that somebody handed on. */
export const isTextAlone = ({ caller }: Pick<Evidence, 'caller'>) => caller.platform === 'none';

const mild = /^(?:info|debug|trace|warn|warning)$/;
const lastWord =
  /^(?:failed to (?:start|load|create)\b.*\b(?:daemon|containerd|listeners|cluster|metrics|API)|Error (?:starting|creating|initializing) (?:daemon|cluster|network)|unable to configure|invalid TLS|Status: (?!Downloaded|Image is up)|panic: |fatal error: |dockerd needs to be|listen (?:tcp\d?|unix|udp\d?) \S+: bind: |can't create unix socket )/;

/** True for the words with which a daemon gives up. */
export const isFatal = ({ level, message }: LogEntry) =>
  level === 'fatal' ||
  level === 'panic' ||
  lastWord.test(message) ||
  /^Daemon shutdown complete error="?failed to start daemon: /.test(message);
const isMild = (entry: LogEntry) => !isFatal(entry) && (mild.test(entry.level) || /^warning: /i.test(entry.message));

interface Heard {
  entry: LogEntry;
  match: RegExpExecArray;
  signature: Signature;
  /** It was said in passing, by whomever. */
  aside?: boolean;
}

const weight = ({ entry, signature }: Heard) => (isFatal(entry) ? 3 : isMild(entry) && !signature.mild ? 1 : 2);
const order: readonly Confidence[] = ['certain', 'likely', 'possible'];

// a message of dockerd is short; a line without end must not hold the reader up
const longest = 4000;
const shortened = (message: string) =>
  message.length > longest ? `${message.slice(0, longest / 2)} ${message.slice(-longest / 2)}` : message;

// containerd says so at each start of every plugin that it was not built or set up for; dockerd of a quota that it may not raise, and where firewalld is absent
const everyday =
  /^(?:skip loading plugin|unable to modify root key limit|unable to initialize firewalld; using raw|could not use snapshotter|failed to load plugin "?io\.containerd\.snapshotter\.v1\.(?:aufs|btrfs|devmapper|zfs|blockfile|erofs))/;

const refusal = /\bError response from daemon: |^docker: |^ERROR: /;
// clients of 2013 and 2014 wrote the time before it
const complaint = /^(?:\d{4}\/\d\d\/\d\d [\d:]+ )?(?:error|failed|cannot|unable|could not|fatal)\b/i;
// what somebody asked for that is not there, or is there already: nothing ails the daemon
const asked =
  /No such (?:container|image|network|volume|object|exec|service|node)|(?:container|network|volume) \S+ (?:not found|is not running|is restarting)|is already in use by container|manifest \S+ not found|manifest unknown|has active endpoints|with name \S+ already exists|Unable to find image \S+ locally|conflict: unable to|is not a docker command|invalid reference format|unknown (?:shorthand )?flag/i;

const isOthers = ({ program }: LogEntry) => /^(?:systemd|kernel|audit)/.test(program);

/** True where a message is the reason why something was not done, so that the area which it names counts. */
const isReason = (entry: LogEntry) =>
  !asked.test(entry.message) &&
  (entry.level === 'error' ||
    isFatal(entry) ||
    refusal.test(entry.message) ||
    (entry.level === '' && !isOthers(entry) && complaint.test(entry.message)));

// words that stand in the midst of a line, after whatever a program puts before them
const trouble =
  /\b(?:errors?|err(?==)|fail(?:ed|ure|s)?|cannot|can't|couldn't|unable to|could not|fatal|panic|denied|refused|rejected|timed? ?out|(?:is|are|was|were|does|do|could)(?: not|n't) (?:be |been |found|supported|permitted|available|exist|running|enabled|valid|work|start\w*)|not (?:found|permitted|supported|available)|no such|invalid|corrupt\w*|exception|unexpected|missing|stopped|died|crash\w*)\b/i;
const engine = /docker|containerd|\brunc\b|\bmoby\b|\bcontainers?\b/i;

/** True where a line of no level complains, and it or who says it has to do with the engine: less than a reason, and more than noise. */
const isComplaint = (entry: LogEntry) =>
  entry.level === '' &&
  !isOthers(entry) &&
  !asked.test(entry.message) &&
  trouble.test(entry.message) &&
  (engine.test(entry.message) || engine.test(entry.program));

function heardIn(entries: readonly LogEntry[], all: readonly Signature[]): Heard[] {
  const signatures = all.filter(({ beside }) => !beside || entries.some(({ message }) => beside.test(shortened(message))));
  return entries.flatMap((entry) => {
    if (everyday.test(entry.message)) return [];
    const message = shortened(entry.message);
    const reason = isReason(entry);
    const complains = reason || isComplaint(entry);
    // what is told of each step says nothing of how it ended
    const step = /^(?:debug|trace)$/.test(entry.level) && !isFatal(entry);
    return signatures.flatMap((signature): Heard[] => {
      if ((signature.weak && !complains) || (step && !signature.mild)) return [];
      const match = !signature.from || signature.from.test(entry.program) ? signature.pattern.exec(message) : null;
      return match ? [{ entry, match, signature, ...(signature.weak && !reason ? { aside: true } : {}) }] : [];
    });
  });
}

/** How sure words alone are: what the signature says, less where dockerd said it in passing or gave up with other words. */
function sureness({ entry, signature }: Heard, gaveUp: boolean): Confidence {
  const sure = signature.sure ?? 'likely';
  if (signature.mild) return sure;
  return isMild(entry) || (gaveUp && !isFatal(entry)) ? 'possible' : sure;
}

/** What a check can say of a text alone: one finding for each cause that its signatures read in it. */
export function spoken<E>(check: Check<E>, { logs }: Pick<Evidence, 'logs'>): Finding[] {
  const since = hear(check, logs.lastStart, logs.docker.some(isFatal), true);
  return since.length > 0 ? since : hear(check, logs.docker, logs.docker.some(isFatal), true);
}

const fewest = 3;

/** What a check can say of a line that was cut before its words: how sure depends on how many known messages begin like it. */
function guess(code: Finding['code'], entries: readonly LogEntry[], gaveUp: boolean): Finding[] {
  for (const entry of entries.toReversed()) {
    if (!(isFatal(entry) || isCut(entry.text)) || isMild(entry)) continue;
    const all = completions(entry.message, isFatal(entry) && isCut(entry.text));
    const mine = all.find((one) => one.code === code);
    const rivals = new Set(all.map(({ cause }) => cause)).size;
    if (!mine || rivals > fewest) continue;
    const sure = rivals === 1 ? 'likely' : 'possible';
    return [
      {
        code,
        cause: mine.cause,
        severity: 'error',
        confidence: gaveUp && !isFatal(entry) ? 'possible' : sure,
        data: { message: entry.message },
        cites: [citeLog(entry)],
        fixes: [],
        spoken: sure,
      },
    ];
  }
  return [];
}

function hear<E>({ code, causes, signatures }: Check<E>, entries: readonly LogEntry[], gaveUp: boolean, text = false): Finding[] {
  if (!signatures || signatures.length === 0) return [];
  // of two patterns of one check the one that reads more of a line is the more exact
  const all = heardIn(entries, signatures).sort((a, b) => b.match[0].length - a.match[0].length);
  const exact = all.filter(({ signature }) => !signature.weak);
  const heard = exact.length > 0 ? exact : all;
  // what was said in passing is less than the last words, cut as they are
  const guessed = exact.some(({ entry }) => !isMild(entry)) || !text ? [] : guess(code, entries, gaveUp);
  if (guessed.length > 0) return guessed;
  return [...Map.groupBy(heard, ({ signature }) => signature.cause ?? causes[0] ?? '')].map(([cause, group]): Finding => {
    // the firmest word, and of several the last
    const best = group.reduce((a, b) => {
      const better = order.indexOf(sureness(a, gaveUp)) - order.indexOf(sureness(b, gaveUp)) || weight(b) - weight(a);
      return better > 0 || (better === 0 && b.entry.line > a.entry.line) ? b : a;
    });
    const groups = Object.entries(best.match.groups ?? {}).flatMap(([key, value]) => (value === undefined ? [] : [[key, value] as const]));
    return {
      code,
      cause,
      severity:
        (isMild(best.entry) && !best.signature.mild) || (best.signature.weak && (best.aside || best.entry.level === 'error'))
          ? 'warning'
          : 'error',
      confidence: sureness(best, gaveUp),
      data: { ...Object.fromEntries(groups), message: best.match[0] },
      cites: [citeLog(best.entry)],
      fixes: [],
      spoken: best.signature.sure ?? 'likely',
      ...(best.signature.weak ? { weak: true } : {}),
    };
  });
}

/** True where the daemon said its last words of a configuration that was changed since, or that it takes by now. */
export function isOver({ config, validate }: Pick<Evidence, 'config' | 'validate'>, words: LogEntry): boolean {
  const changed = config.stat !== undefined && words.time !== '' && Date.parse(config.stat.mtime) > Date.parse(words.time);
  return changed || (validate.verdict === 'accepted' && /unable to configure/.test(words.message));
}

/** On a host whose daemon is down: what a check can say of the daemon's last words where the host shows it nothing. Never more than possible. */
export function lastResort<E>(check: Check<E>, evidence: Evidence): Finding[] {
  const { engine, logs, target } = evidence;
  if (engine.state !== 'down' || target.kind === 'none') return [];
  const words = lastWords(logs);
  if (!words || !isFatal(words) || isOver(evidence, words)) return [];
  return hear({ ...check, signatures: (check.signatures ?? []).filter((s) => s.sure !== 'possible') }, [words], true).map((f) => ({
    ...f,
    confidence: 'possible',
  }));
}
