import type { Engine } from '../../../collectors/engine.ts';
import type { Goroutines } from '../../../collectors/goroutines.ts';
import type { Evidence } from '../../../collectors/index.ts';
import type { LogEntry } from '../../../collectors/logs.ts';
import type { DaemonProcess, Service } from '../../../collectors/service.ts';
import { setKey } from '../../dockerd/edit.ts';
import { type GoroutineGroup, readGoroutines, shortName, stuckGroups } from '../../dockerd/goroutines.ts';
import type { Answer } from '../../model/answer.ts';
import type { Cite, Finding, Fix, Step } from '../../model/finding.ts';
import { citeLog } from '../cite.ts';
import { check } from '../define.ts';
import { editAndStart, startDaemon } from '../fixes.ts';
import { isTextAlone } from '../spoken.ts';
import { dropFlag } from '../systemd/flag-place.ts';

const isDaemon = (word: string | undefined) => /(^|\/)dockerd$/.test(word ?? '');
const daemonOf = ({ processes }: Service) => processes.find((p) => isDaemon(p.argv[0]));
const isStopped = (daemon: DaemonProcess | undefined) => /^[Tt]/.test(daemon?.state ?? '');
const wordsOf = (answer: Answer) => ('says' in answer ? answer.says : answer.text);
const citePs = ({ pid, state, command }: DaemonProcess): Cite => ({ source: 'ps', text: `${pid} ${state} ${command}` });

/** The rungs of the API from the bottom up, as far as they were answered, and the first one that was not. */
function ladder({ endpoint, connect, ping, infoAnswer }: Engine): [Cite, ...Cite[]] {
  const top: Cite[] =
    ping.status === 'ok'
      ? [
          { source: `${endpoint}/_ping`, text: wordsOf(ping), note: 'the cheapest question is answered' },
          { source: `${endpoint}/info`, text: wordsOf(infoAnswer), note: 'what needs its state is not' },
        ]
      : [{ source: `${endpoint}/_ping`, text: wordsOf(ping), note: 'connected, and no answer' }];
  return [{ source: endpoint, text: wordsOf(connect), note: 'it takes connections' }, ...top];
}

const minutes = (n: number) => (n === 1 ? '1 minute' : `${n} minutes`);

interface Waits {
  /** One sentence; empty where there is no dump. */
  words: string;
  cites: Cite[];
  /** Somebody waits for longer than a busy daemon lets anybody wait. */
  long: boolean;
}

/** What the daemon's own goroutines tell of the wait: the largest group and the oldest one. */
function waitsOf({ dump, source }: Goroutines): Waits {
  if (!dump) return { words: '', cites: [], long: false };
  const stuck = stuckGroups(dump);
  const most = stuck[0];
  if (!most) return { words: `None of its ${dump.total} goroutines waits for a lock or with a request.`, cites: [], long: false };
  const oldest = stuck.reduce((a, b) => (b.minutes > a.minutes ? b : a));
  const cite = (g: GoroutineGroup, note: string): Cite => ({ source, line: g.line, text: g.header, note });
  const shown = [...new Set([most, oldest, ...stuck])].slice(0, 3);
  const longest = oldest.minutes > 0 ? `; the longest wait is ${minutes(oldest.minutes)}` : '';
  return {
    words: `Of its ${dump.total} goroutines ${most.count} ${most.count === 1 ? 'waits' : 'wait'} in \`${shortName(most)}\` (${most.state})${longest}.`,
    cites: shown.map((g) => cite(g, `${g.count} in ${shortName(g)}${g === oldest && g.minutes > 0 ? ', the longest wait' : ''}`)),
    long: oldest.minutes > 0,
  };
}

// the runtime prints the same stacks when a program dies of an error of its own
const died = /^(?:panic|fatal error): |\[signal SIG/;

/** A dump of goroutines that stands in a text: somebody asked a daemon for it that did not answer. */
function dumped(entries: readonly LogEntry[]): Finding | undefined {
  if (entries.some(({ message }) => died.test(message))) return undefined;
  const waits = entries.filter(({ message }) => /^\s*goroutine \d+ \[[^\]]+, \d+ minutes/.test(message));
  const first = waits[0];
  if (!first) return undefined;
  const [oldest] = stuckGroups(readGoroutines(entries.map(({ message }) => message.trimStart()).join('\n')))
    .filter((g) => g.minutes > 0)
    .sort((a, b) => b.minutes - a.minutes);
  const quoted = oldest && waits.find(({ message }) => message.trim() === oldest.header);
  const sure = quoted ? 'likely' : 'possible';
  const why = oldest ? `A goroutine has waited in \`${shortName(oldest)}\` for ${minutes(oldest.minutes)} (${oldest.state}).` : '';
  return {
    code: 'DT801',
    cause: 'daemon.hung',
    severity: 'error',
    confidence: sure,
    data: { why },
    cites: [citeLog(quoted ?? first)],
    fixes: [],
    spoken: sure,
  };
}

const startSeconds = 8;
const longSeconds = 180;

/** A start that does not come to its end: after the long part of it nothing but the plug-ins is left to wait for. */
function stuckStart(
  { config, engine, logs, plugins, service, target }: Pick<Evidence, 'config' | 'engine' | 'logs' | 'plugins' | 'service' | 'target'>,
  daemon: DaemonProcess,
): Finding | undefined {
  const last = logs.lastStart.findLast((e) => e.program.startsWith('dockerd'));
  const set = /^Docker daemon\b/.test(last?.message ?? '');
  const wanted = target.options.get('authorization-plugins')?.value;
  const named = Array.isArray(wanted) ? wanted.map(String) : [];
  const asked = set && named.length > 0 && named.every((n) => !plugins.known || plugins.names.includes(n.split(':')[0] ?? n));
  if (daemon.seconds < startSeconds || (!asked && daemon.seconds < longSeconds)) return undefined;
  const before = config.text ?? '';
  const after = asked ? setKey(before, ['authorization-plugins'], undefined) : before;
  const flag = asked && after === before ? dropFlag(service, '--authorization-plugin') : undefined;
  const edit = asked && after !== before ? { path: config.path, before, after } : flag?.edit;
  return {
    code: 'DT801',
    cause: 'daemon.hung',
    severity: 'error',
    confidence: asked ? 'likely' : 'possible',
    data: {
      pid: String(daemon.pid),
      why: asked
        ? `It has been starting for ${daemon.seconds} seconds, and waits for the plug-in ${named.join(', ')}, which does not answer.`
        : `It has been starting for ${daemon.seconds} seconds.`,
    },
    cites: [...ladder(engine), ...(last ? [citeLog(last)] : []), citePs(daemon)],
    fixes: edit
      ? [
          editAndStart('drop-the-plugin', `do without ${named.join(', ')}`, edit, {
            note: 'It decided who may do what with the daemon. Restarting the plug-in may be enough; then leave the setting.',
          }),
        ]
      : [],
  };
}

export const daemonHung = check({
  code: 'DT801',
  name: 'daemon-hung',
  causes: ['daemon.hung'],
  needs: ['caller', 'config', 'engine', 'goroutines', 'logs', 'plugins', 'service', 'target'],
  explains: ['DT304', 'DT802'],
  find: ({ caller, config, engine, goroutines, logs, plugins, service, target }): Finding | undefined => {
    if (isTextAlone({ caller })) return dumped(logs.docker);
    const daemon = daemonOf(service);
    const unit = service.units.docker;
    if (engine.state === 'hung' && daemon && service.systemd && unit.active === 'activating')
      return stuckStart({ config, engine, logs, plugins, service, target }, daemon);
    if (engine.state !== 'hung' || !daemon || (service.systemd && unit.active !== 'active')) return undefined;
    const stopped = isStopped(daemon);
    const pings = engine.ping.status === 'ok';
    const waits = waitsOf(goroutines);
    const goOn: Step[] = stopped ? [{ run: ['kill', '-CONT', String(daemon.pid)] }] : [];
    const keep = goroutines.dump
      ? 'It takes the goroutine dump away, which a bug report needs: `docker-triage --collect` keeps it.'
      : `First let it say what it waits for: \`sudo kill -USR1 ${daemon.pid}\` writes goroutine-stacks-*.log into ${target.execRoot}.`;
    const restart: Fix = {
      id: 'restart',
      title: stopped ? 'let it go on, then restart it' : 'restart it',
      risk: 'restarts-daemon',
      steps: [...goOn, ...startDaemon],
      ...(stopped ? {} : { note: keep }),
    };
    const why = stopped
      ? 'It was stopped by a signal (state T).'
      : pings
        ? 'It answers `_ping`, and `/info` never.'
        : `It does not answer even \`_ping\`; its state is ${daemon.state}.`;
    return {
      code: 'DT801',
      cause: 'daemon.hung',
      severity: 'error',
      confidence: stopped || waits.long ? 'certain' : 'likely',
      data: { pid: String(daemon.pid), why: waits.words ? `${why} ${waits.words}` : why },
      cites: [...ladder(engine), ...waits.cites, citePs(daemon)],
      fixes: [restart],
    };
  },
});

export const daemonSlow = check({
  code: 'DT802',
  name: 'daemon-slow',
  causes: ['daemon.slow'],
  needs: ['engine', 'goroutines', 'service'],
  find: ({ engine, goroutines, service }): Finding | undefined => {
    const daemon = daemonOf(service);
    // something stops it and lets it go on: it answers in the moments between
    const held = engine.state === 'up' && isStopped(daemon);
    if (engine.state !== 'slow' && !held) return undefined;
    return {
      code: 'DT802',
      cause: 'daemon.slow',
      severity: 'error',
      confidence: 'certain',
      data: { state: daemon?.state ?? 'unknown' },
      cites: [
        {
          source: `${engine.endpoint}/_ping`,
          text: wordsOf(engine.ping),
          note: held ? 'it answers, and it stands still when it is looked at' : 'it answered later',
        },
        ...waitsOf(goroutines).cites,
        ...(daemon ? [citePs(daemon)] : []),
      ],
      fixes: [],
    };
  },
});
