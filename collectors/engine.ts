import type { Answer } from '../src/model/answer.ts';
import type { Asks } from '../src/model/ask.ts';
import type { Collector } from '../src/model/collector.ts';
import type { Target } from './target.ts';

/** The state of the daemon as its API shows it, from the bottom of the ladder to the top. */
export interface Engine {
  /** The local endpoint that was dialled: the daemon's own socket, not the client's choice. */
  endpoint: string;
  /** up: answers at once. slow: connects, `_ping` answers late. hung: connects, and never answers `_ping`, or never `/info`. down: nobody listens. denied: the caller may not. */
  state: 'up' | 'slow' | 'hung' | 'down' | 'denied' | 'unknown';
  connect: Answer;
  ping: Answer;
  /** What came of the question that needs the daemon's state; `info` holds it where it was answered. */
  infoAnswer: Answer;
  version: Readonly<Record<string, unknown>> | undefined;
  info: Readonly<Record<string, unknown>> | undefined;
  networks: readonly Readonly<Record<string, unknown>>[];
  containers: readonly Readonly<Record<string, unknown>>[];
  /** The client's own endpoint, where it is another one. */
  clientEndpoint: string;
  clientConnect: Answer;
  clientPing: Answer;
}

interface Seen {
  target: Target;
}

const localEndpoint = ({ target }: Seen) =>
  target.socket ? `unix://${target.socket}` : (target.hosts[0] ?? 'unix:///var/run/docker.sock');

function parse(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? '');
  } catch {
    return undefined;
  }
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
const objects = (value: unknown) => (Array.isArray(value) ? value.filter(isObject) : []);

/** True where the whole time of the question passed. A look that ended with the run says nothing of the daemon. */
const silent = (answer: Answer) => answer.status === 'timeout' && /^no answer within/.test(answer.says);

function stateOf(connect: Answer, ping: Answer, late: Answer, info: Answer): Engine['state'] {
  if (connect.status === 'denied' || ping.status === 'denied') return 'denied';
  if (ping.status === 'ok') return silent(info) ? 'hung' : 'up';
  if (connect.status === 'missing' || connect.status === 'failed') return 'down';
  if (late.status === 'ok') return 'slow';
  if (ping.status === 'timeout') return 'hung';
  if (ping.status === 'failed' || ping.status === 'missing') return 'down';
  return 'unknown';
}

export const engine: Collector<Engine, Seen> = {
  name: 'engine',
  title: 'The Engine API',
  needs: ['target'],
  asks: (seen): Asks => {
    const endpoint = localEndpoint(seen);
    const client = seen.target.endpoint;
    return {
      connect: { kind: 'dial', endpoint, path: '', why: 'whether anybody listens', timeoutMs: 3000 },
      'client-connect': { kind: 'dial', endpoint: client, path: '', why: 'whether the endpoint of the client answers', timeoutMs: 3000 },
      'client-ping': {
        kind: 'dial',
        endpoint: client,
        path: '/_ping',
        why: 'whether the endpoint of the client is a Docker daemon',
        timeoutMs: 4000,
      },
    };
  },
  more: (answers, seen): Asks => {
    if (answers.get('connect').status !== 'ok') return {};
    const endpoint = localEndpoint(seen);
    const get = (path: string, why: string, timeoutMs = 6000) => ({ kind: 'dial', endpoint, path, why, timeoutMs }) as const;
    return {
      ping: get('/_ping', 'the cheapest question that the API has', 2500),
      'ping-late': get('/_ping', 'tells a slow daemon from one that hangs', 10_000),
      version: get('/version', 'version of the engine that runs'),
      // as long as the late ping: a host that is only busy answers in this time
      info: get('/info', 'storage driver, cgroups, runtimes, warnings, live-restore', 10_000),
      networks: get('/networks', 'subnets that the daemon has given out'),
      containers: { ...get('/containers/json?all=1&limit=200', 'which containers run'), keep: { head: 1_000_000, tail: 0 } },
    };
  },
  read: (answers, seen): Engine => {
    const connect = answers.get('connect');
    const ping = answers.get('ping');
    const version = parse(answers.text('version'));
    const info = parse(answers.text('info'));
    return {
      endpoint: localEndpoint(seen),
      state: stateOf(connect, ping, answers.get('ping-late'), answers.get('info')),
      connect,
      ping,
      infoAnswer: answers.get('info'),
      version: isObject(version) ? version : undefined,
      info: isObject(info) ? info : undefined,
      networks: objects(parse(answers.text('networks'))),
      containers: objects(parse(answers.text('containers'))),
      clientEndpoint: seen.target.endpoint,
      clientConnect: answers.get('client-connect'),
      clientPing: answers.get('client-ping'),
    };
  },
};
