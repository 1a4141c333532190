import { matchAt } from '../quoting.ts';
import { addAhead, type Handler, type Scan } from '../scan.ts';
import { isRandom } from './random.ts';
import { isLearnable, isMixed } from './values.ts';

function put(scan: Scan, start: number, value: string): void {
  addAhead(scan, { start, end: start + value.length, rule: 'named-value', value, learn: isLearnable(value) ? [value] : [] });
}

const SEGMENT = /s?\/([\w~-]{16,128})(?=[/?#.\s"'<>)\\,;]|$)/y;
const IN_URL = /(?::\/\/[^\s"'<>]{3,160}|\b(?:GET|POST|PUT|HEAD)[ ]\/[^\s"'<>]{0,160})$/;

/** Links that are as good as a password, whoever serves them: a feed, a share, a ping, and a segment that nobody can guess. */
const capability: Handler = (scan, start, end) => {
  if (start < scan.done) return;
  const found = matchAt(SEGMENT, scan.text, end);
  const value = found?.[1];
  if (!found || value === undefined || !IN_URL.test(scan.text.slice(Math.max(0, start - 170), start))) return;
  if (!/^(?:[0-9a-f]{24,128}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/.test(value) && !isRandom(value) && !isMixed(value)) return;
  put(scan, end + found[0].length - value.length, value);
};

const behind =
  (pattern: RegExp): Handler =>
  (scan, start, end) => {
    if (start < scan.done) return;
    const found = matchAt(pattern, scan.text, end);
    if (found) put(scan, end + found[0].length - found[1]!.length, found[1]!);
  };

/** Secrets that a program writes in a form of its own, behind words that stand nowhere else. */
export const capabilityAnchors: readonly { word: string; handle: Handler }[] = [
  ...[
    '/feed',
    '/ical',
    '/calendar',
    '/share',
    '/private',
    '/priv',
    '/ping',
    '/heartbeat',
    '/check_in',
    '/checkin',
    '/telemetry',
    '/unsubscribe',
  ].map((word) => ({ word, handle: capability })),
  // a log of the keys of TLS: a random number, and the secret
  ...['client_random', 'traffic_secret_0', 'handshake_traffic_secret', 'early_traffic_secret', 'exporter_secret'].map((word) => ({
    word,
    handle: behind(/[ \t][0-9a-f]{64}[ \t]([0-9a-f]{64,128})(?![0-9a-f])/iy),
  })),
  // `digest:user:x` of the access lists of ZooKeeper
  ...['digest:', 'digest,'].map((word) => ({ word, handle: behind(/[\w.@-]{1,64}:([A-Za-z0-9+/]{27}=)(?=[:,'"\s\\]|$)/y) })),
  ...['unseal key', 'recovery key', 'key share'].map((word) => ({
    word,
    handle: behind(/(?:[ \t](?:\d{1,2}|\([^)\n]{1,40}\))){0,2}[ \t]{0,2}:[ \t]{1,4}([A-Za-z0-9+/]{20,128}={0,2})(?![\w+/])/y),
  })),
  ...['license', 'licence', 'lizenz', 'serial'].map((word) => ({
    word,
    handle: behind(
      /(?:[ \t_-]?(?:key|code|number))?[ \t]{0,2}[:=][ \t"']{1,4}((?=(?:[A-Z-]{0,40}\d){2})[A-Z0-9]{4,8}(?:-[A-Z0-9]{4,8}){2,7})(?![\w-])/y,
    ),
  })),
  ...['appid=', 'app_key=', 'appkey='].map((word) => ({ word, handle: behind(/([0-9a-f]{32,64})(?![\w-])/y) })),
  // a seed of NATS is a private key
  { word: 'nkey', handle: behind(/[\w-]{0,12}[ \t:="']{1,4}(?:\w{1,12}[ \t:]{1,2}){0,3}(S[A-Z2-7]{54,60})(?![A-Z2-7])/y) },
];
