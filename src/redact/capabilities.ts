import { matchAt } from './quoting.ts';
import { isRandom } from './random.ts';
import { addAhead, type Handler, type Scan } from './scan.ts';
import { isLearnable, isMixed } from './values.ts';

function put(scan: Scan, start: number, value: string): void {
  addAhead(scan, { start, end: start + value.length, rule: 'named-value', value, learn: isLearnable(value) ? [value] : [] });
}

const SEGMENT = /s?\/([\w~-]{16,128})(?=[/?#.\s"'<>)\\,;]|$)/y;
const IN_URL = /:\/\/[^\s"'<>]{3,160}$/;

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

/** `$ANSIBLE_VAULT;1.1;AES256` and its lines: whoever has them can try passwords. Each line is a span of its own. */
const vault: Handler = (scan, start, end) => {
  const head = matchAt(/[\d.]{1,5};\w{3,12}(?:;[\w.-]{1,64})?[ \t]{0,8}/y, scan.text, end);
  if (!head || start < scan.done) return;
  let at = end + head[0].length;
  for (let count = 0; count < 400; count++) {
    const line = matchAt(/(?:\r?\n|\\{1,7}n)[ \t]{0,32}([0-9a-f]{20,160})(?![\w])/y, scan.text, at);
    if (!line) return;
    at += line[0].length;
    put(scan, at - line[1]!.length, line[1]!);
  }
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
  { word: '$ansible_vault;', handle: vault },
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
  // the state of a login by OAuth binds it to a browser
  ...['?state=', '&state='].map((word) => ({
    word,
    handle: behind(/((?=[\w~.-]{0,40}?\d)(?=[\w~.-]{0,40}?[a-z])(?=[\w~.-]{0,40}?[A-Z])[\w~.-]{16,512}(?:%3D){0,2})(?=[&\s"'\\#]|$)/y),
  })),
];
