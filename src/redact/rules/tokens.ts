import { bytesIn } from '../mirror.ts';
import { add, type Handler } from '../scan.ts';

/** The characters a token is made of, by the name used in the table. */
const ALPHABETS = {
  hex: '0-9a-f',
  HEX: '0-9A-F',
  lower: 'a-z0-9',
  upper: 'A-Z0-9',
  base32: 'A-Z2-7',
  alnum: 'A-Za-z0-9',
  url: 'A-Za-z0-9_-',
  dotted: 'A-Za-z0-9._-',
  base64: 'A-Za-z0-9+/=',
  path: 'A-Za-z0-9+/=_.:~@-',
  loose: 'A-Za-z0-9+/=_.:~-',
  scram: 'A-Za-z0-9./$=+:',
  crypt: 'A-Za-z0-9./$=,+',
} as const;

interface TokenShape {
  readonly prefix: string;
  readonly of: keyof typeof ALPHABETS;
  readonly min: number;
  readonly max: number;
  /** How much of the prefix stays readable: it says whose token it was. */
  readonly also?: RegExp;
  /** The prefix may stand in the middle of a word. */
  readonly inside?: true;
}

const shape = (prefix: string, of: keyof typeof ALPHABETS, min: number, max: number, also?: RegExp): TokenShape => ({
  prefix,
  of,
  min,
  max,
  ...(also ? { also } : {}),
});

const MIXED = /(?=.*\d)(?=.*[A-Za-z])/;
const DIGIT = /\d/;

/** Tokens that show what they are by their first characters. */
const SHAPES: readonly TokenShape[] = [
  // source hosts and package registries
  ...['ghp_', 'gho_', 'ghu_', 'ghs_', 'ghr_'].map((prefix) => shape(prefix, 'alnum', 20, 255)),
  shape('github_pat_', 'url', 20, 255),
  ...'glpat- gldt- glrt- glptt- glft- glsoat- glimt- glagent- glcbt- glffct- GR1348941 gloas- _gitlab_session='
    .split(' ')
    .map((prefix) => shape(prefix, 'dotted', 12, 300)),
  shape('ATBB', 'alnum', 24, 64, MIXED),
  shape('ATATT3', 'loose', 20, 400),
  shape('ATCTT3', 'loose', 20, 400),
  shape('npm_', 'alnum', 30, 80, MIXED),
  shape('pypi-AgE', 'url', 20, 400),
  shape('rubygems_', 'hex', 32, 64),
  shape('K00', 'base64', 28, 28, MIXED),
  shape('oy2', 'lower', 40, 48, DIGIT),
  shape('CLOJARS_', 'hex', 40, 64),
  shape('cio', 'alnum', 32, 32, MIXED),
  shape('AKCp', 'alnum', 60, 80),
  shape('cmVmdGtu', 'alnum', 40, 80),
  shape('sqp_', 'hex', 32, 64),
  shape('sqa_', 'hex', 32, 64),
  shape('squ_', 'hex', 32, 64),
  shape('pul-', 'hex', 32, 64),
  shape('bkua_', 'hex', 32, 64),
  shape('tfp_', 'url', 30, 100),
  shape('CCIPAT_', 'url', 20, 120),
  shape('CCIPRJ_', 'url', 20, 120),
  // Docker
  ...'dckr_pat_ dckr_oat_ dckrp_ dckr_jti_ dckr_svc_'.split(' ').map((prefix) => shape(prefix, 'url', 16, 120)),
  shape('SWMTKN-1-', 'dotted', 20, 160),
  shape('SWMKEY-1-', 'loose', 20, 160),
  // clouds
  ...'AKIA ASIA ABIA ACCA AIDA AROA AGPA ANPA ANVA APKA ASCA'.split(' ').map((prefix) => shape(prefix, 'upper', 16, 17, DIGIT)),
  shape('bedrock-api-key-', 'base64', 20, 600),
  shape('ABSKQmVkcm9ja', 'base64', 20, 300),
  shape('FwoGZXIvYXdz', 'base64', 40, 3000),
  shape('IQoJb3JpZ2lu', 'base64', 40, 3000),
  shape('amzn.mws.', 'dotted', 20, 80),
  shape('AIza', 'url', 33, 40),
  shape('ya29.', 'dotted', 20, 3000),
  shape('GOCSPX-', 'url', 20, 60),
  shape('GOOG1E', 'alnum', 50, 70),
  shape('K00', 'base64', 28, 28, MIXED),
  shape('1//0', 'url', 30, 200),
  shape('4/0A', 'url', 30, 200),
  shape('AccountKey=', 'base64', 20, 200),
  shape('SharedAccessKey=', 'base64', 20, 200),
  shape('SharedAccessSignature sr=', 'loose', 10, 400),
  shape('LTAI', 'alnum', 12, 30, MIXED),
  shape('AKID', 'alnum', 28, 44, MIXED),
  shape('dop_v1_', 'hex', 40, 80),
  shape('doo_v1_', 'hex', 40, 80),
  shape('dor_v1_', 'hex', 40, 80),
  shape('scw-secret-', 'dotted', 20, 60),
  shape('ovh_', 'alnum', 30, 80, MIXED),
  shape('FlyV1 ', 'loose', 20, 3000),
  shape('fm1r_', 'loose', 20, 3000),
  shape('fm2_', 'loose', 20, 3000),
  shape('fo1_', 'url', 30, 100),
  shape('HRKU-', 'url', 30, 100),
  shape('rnd_', 'alnum', 24, 60, MIXED),
  shape('vercel_', 'alnum', 20, 60, MIXED),
  shape('nfp_', 'alnum', 30, 60, MIXED),
  shape('pscale_tkn_', 'dotted', 20, 80),
  shape('pscale_pw_', 'dotted', 20, 80),
  shape('pscale_oauth_', 'dotted', 20, 80),
  shape('dapi', 'hex', 32, 40),
  shape('sbp_', 'hex', 40, 64),
  shape('sb_secret_', 'url', 20, 80),
  shape('cfut_', 'alnum', 30, 80),
  shape('v1.0-', 'hex', 24, 200, /-[0-9a-f]{100,}/),
  shape('LKC', 'upper', 40, 60, DIGIT),
  // cluster tools
  ...'hvs. hvb. hvr.'.split(' ').map((prefix) => shape(prefix, 'url', 20, 300)),
  shape('s.', 'alnum', 24, 24, /(?=.*\d)(?=.*[a-z])(?=.*[A-Z])/),
  shape('b.AAAAA', 'url', 60, 300),
  shape('K10', 'loose', 66, 200, /^[0-9a-f]{64}::/),
  shape('tskey-', 'url', 16, 120),
  shape(':25000/', 'base64', 32, 60, /^[0-9a-f]{32}(?:\/|$)/),
  shape('dp.', 'dotted', 40, 80, /^(?:pt|st|ct|sa|scim|audit)\./),
  shape('op_', 'dotted', 200, 2000),
  shape('ops_eyJ', 'url', 100, 3000),
  shape('A3-', 'dotted', 24, 60, /^[A-Z0-9]{6}-/),
  ...['SUA', 'SAA', 'SNA', 'SOA', 'SCA'].map((prefix) => shape(prefix, 'base32', 55, 55, DIGIT)),
  shape('AGE-SECRET-KEY-1', 'upper', 50, 64),
  shape('AGE-PLUGIN-', 'upper', 40, 120),
  shape('infisical', 'dotted', 30, 200, /^(?:st|tok)\./),
  // observability
  shape('glsa_', 'url', 32, 60),
  shape('glc_', 'base64', 32, 400),
  shape('eyJrIjoi', 'base64', 40, 400),
  shape('eyJhIjoi', 'base64', 80, 400),
  ...['hcaik_', 'hcxik_'].map((prefix) => shape(prefix, 'alnum', 30, 80)),
  shape('NRAK-', 'upper', 20, 40),
  shape('NRII-', 'url', 20, 60),
  shape('NRJS-', 'hex', 19, 30),
  shape('NRSP-', 'url', 20, 60),
  shape('sntrys_', 'base64', 30, 300),
  shape('sntryu_', 'hex', 40, 80),
  shape('lin_api_', 'alnum', 20, 60),
  shape('lin_oauth_', 'alnum', 20, 80),
  shape('phc_', 'alnum', 30, 60),
  shape('phx_', 'alnum', 30, 60),
  shape('hlb_', 'alnum', 24, 60, MIXED),
  shape('dt0c01.', 'dotted', 40, 120),
  shape('ddapi_', 'alnum', 24, 80),
  shape('pdus+', 'alnum', 16, 40),
  // payments, messages, machine learning, the rest
  ...'sk_live_ sk_test_ rk_live_ rk_test_ pk_live_ whsec_ sk_prod_'.split(' ').map((prefix) => shape(prefix, 'base64', 16, 255)),
  shape('sq0atp-', 'url', 20, 40),
  shape('sq0csp-', 'url', 40, 60),
  shape('EAAAE', 'url', 55, 80, MIXED),
  shape('EAACEdEose0cBA', 'alnum', 10, 400),
  shape('access_token$production$', 'lower', 20, 80),
  ...'xoxb- xoxp- xoxa- xoxr- xoxs- xoxe- xoxe. xoxc- xoxd- xoxo- xapp-'.split(' ').map((prefix) => shape(prefix, 'loose', 10, 255)),
  shape('hooks.slack.com/services/', 'base64', 20, 100),
  shape('hooks.slack.com/workflows/', 'base64', 20, 140),
  shape('hooks.slack.com/triggers/', 'base64', 20, 140),
  shape('discord.com/api/webhooks/', 'loose', 40, 160),
  shape('discordapp.com/api/webhooks/', 'loose', 40, 160),
  shape('hooks.zapier.com/hooks/catch/', 'base64', 8, 80),
  shape('outlook.office.com/webhook/', 'path', 40, 300),
  shape('webhook.office.com/webhookb2/', 'path', 40, 300),
  shape('chat.googleapis.com/v1/spaces/', 'loose', 60, 300),
  shape('hc-ping.com/', 'dotted', 20, 80),
  shape('ecks.io/ping/', 'dotted', 20, 80),
  shape('/v1/heartbeat/', 'alnum', 16, 60, DIGIT),
  shape('/integration/', 'lower', 28, 60, DIGIT),
  shape('ifttt.com/use/', 'url', 16, 80),
  shape('/with/key/', 'url', 16, 80),
  shape('/hooks/', 'lower', 26, 26, DIGIT),
  shape('webhook.site/', 'dotted', 30, 60),
  shape('/v1/http/', 'base64', 40, 300),
  ...['cronitor.link/p/', 'cronitor.io/p/', 'cronitor.io/ping/'].map((prefix) => shape(prefix, 'lower', 20, 60)),
  shape('.honeybadger.io/v1/check_in/', 'alnum', 6, 40),
  shape('packagecloud.io/priv/', 'hex', 32, 64),
  shape('anaconda.org/t/', 'url', 16, 80),
  shape('login.tailscale.com/a/', 'alnum', 10, 40),
  shape('ntfy.sh/', 'url', 8, 64, DIGIT),
  shape('mfa.', 'url', 60, 100),
  shape('SG.', 'dotted', 40, 80),
  shape('SK', 'hex', 32, 32, DIGIT),
  shape('key-', 'hex', 32, 32, DIGIT),
  shape('pubkey-', 'hex', 32, 32, DIGIT),
  shape('xkeysib-', 'url', 40, 120),
  shape('md-', 'url', 22, 22, /(?=.*\d)(?=.*[A-Z])/),
  ...'sk-ant- sk-proj- sk-svcacct- sk-admin- sk-or-'.split(' ').map((prefix) => shape(prefix, 'url', 20, 300)),
  shape('sk-', 'alnum', 32, 64, MIXED),
  ...'gsk_ xai- pplx- fw_ r8_ co_ nvapi- jina_ csk- tgp_v1_'.split(' ').map((prefix) => shape(prefix, 'url', 28, 120, MIXED)),
  shape('hf_', 'alnum', 30, 60, /(?=.*[a-z])(?=.*[A-Z])/),
  shape('api_org_', 'alnum', 30, 60),
  shape('tk_', 'lower', 29, 29, DIGIT),
  shape('token-', 'loose', 60, 60, /^[a-z0-9]{5}:(?=.*\d)[a-z0-9]{54}$/),
  shape('wandb_v1_', 'url', 30, 120),
  ...'shpat_ shpca_ shppa_ shpss_ shptka_'.split(' ').map((prefix) => shape(prefix, 'hex', 32, 40)),
  shape('secret_', 'alnum', 40, 50, MIXED),
  shape('ntn_', 'alnum', 40, 60),
  shape('PMAK-', 'url', 50, 80),
  shape('figd_', 'url', 36, 60),
  shape('pat', 'dotted', 70, 100, /^[A-Za-z0-9]{14}\.[0-9a-f]{64}$/),
  shape('patp_', 'alnum', 30, 80),
  shape('CFPAT-', 'url', 40, 60),
  shape('sl.', 'url', 100, 1500),
  shape('uplay_', 'alnum', 30, 60),
  shape('ubtoken_', 'alnum', 30, 60),
  shape('EZAK', 'alnum', 54, 60),
  shape('EZTK', 'alnum', 54, 60),
  shape('duffel_live_', 'url', 40, 60),
  shape('dsec_', 'alnum', 30, 60, MIXED),
  shape('lob_live_', 'hex', 32, 40),
  shape('live_', 'hex', 35, 35),
  shape('flwseck-', 'alnum', 30, 60, MIXED),
  shape('ion_', 'alnum', 40, 60),
  shape('v1.public.', 'dotted', 40, 400),
  shape('v2.local.', 'dotted', 40, 4000),
  shape('v4.local.', 'dotted', 40, 4000),
  shape('base64:', 'base64', 43, 44, /[0-9A-Z]/),
  shape('gAAAAA', 'url', 60, 4000),
  shape('django-insecure-', 'loose', 20, 80),
  // hashes of passwords: they can be guessed from
  ...'$2a$ $2b$ $2y$ $1$ $5$ $6$ $7$ $y$ $apr1$ $scrypt$ $pbkdf2- $P$B $H$9 $sha1$ $gy$ $ml$'
    .split(' ')
    .map((prefix) => ({ ...shape(prefix, 'crypt', 16, 300), inside: true as const })),
  ...'$$2a$$ $$2b$$ $$2y$$ $$5$$ $$6$$ $$y$$ $$apr1$$'
    .split(' ')
    .map((prefix) => ({ ...shape(prefix, 'crypt', 16, 300), inside: true as const })),
  ...'{SSHA} {SHA} {SMD5} {SSHA256} {SSHA512} {PBKDF2} {PBKDF2-SHA256} {CRYPT}'
    .split(' ')
    .map((prefix) => ({ ...shape(prefix, 'crypt', 20, 300), inside: true as const })),
  { ...shape("'*", 'HEX', 40, 40), inside: true },
  { ...shape('-pbkdf2-', 'crypt', 40, 300), inside: true },
  { ...shape('pbkdf2_sha256$', 'crypt', 20, 200), inside: true },
  { ...shape('SCRAM-SHA-256$', 'scram', 40, 300), inside: true },
];

/** Prefixes that are as long as a secret: somebody who searches for pieces of it would take them for one. */
const WHOLE = /^[\w$.{}-]{12,}$|^K10$/;
const WORD = /[A-Za-z0-9_]/;
/** Of these the last characters are the end of a sentence rather than of the token. */
const TRAILING = /[.:,~-]+$/;

const IN_ALPHABET: Readonly<Record<string, Uint8Array>> = Object.fromEntries(
  Object.entries(ALPHABETS).map(([name, characters]) => [name, bytesIn(new RegExp(`[${characters}]`))]),
);

/** A handler per shape. The whole token goes, its prefix stays: it says which service has to be told. */
export const tokenAnchors: readonly { word: string; handle: Handler }[] = SHAPES.map((one) => ({
  word: one.prefix,
  handle: tokenHandler(one),
}));

function tokenHandler({ prefix, of, min, max, also, inside }: TokenShape): Handler {
  const body = new RegExp(`[${ALPHABETS[of]}]{${min},${max}}`, 'y');
  const more = new RegExp(`[${ALPHABETS[of]}]`);
  const taken = IN_ALPHABET[of]!;
  const first = prefix.charCodeAt(0);
  const whole = WHOLE.test(prefix);
  return (scan, start, end) => {
    const { text, marks } = scan;
    if (start < scan.done || marks.bytes[start] !== first || taken[marks.bytes[end]!] === 0) return;
    // The automaton folds letter case; a prefix does not.
    if (text.slice(start, end) !== prefix) return;
    if (!inside && start > 0 && WORD.test(text[start - 1]!) && WORD.test(prefix[0]!) && !endsEscape(text, start)) return;
    body.lastIndex = end;
    const found = body.exec(text)?.[0];
    if (found === undefined) return;
    // A longer run of the same characters is something else, unless the shape has no upper end to speak of.
    if (max < 200 && more.test(text[end + found.length] ?? ' ') && min === max) return;
    const value = found.replace(TRAILING, '');
    if (value.length < min || (also && !also.test(value))) return;
    add(scan, {
      start: whole ? start : end,
      end: end + value.length,
      rule: 'known-shape',
      value,
      learn: value.length >= 16 ? [value] : [],
    });
  };
}

/** True behind `\n`, `\t` and the like, `%3D`, `\u0022`: the letter before belongs to an escape, not to the token. */
function endsEscape(text: string, at: number): boolean {
  return /(?:\\[nrtbf]|%[0-9A-Fa-f]{2}|\\u[0-9A-Fa-f]{4}|\\x[0-9A-Fa-f]{2}|\x1b\[[\d;]*m)$/.test(text.slice(Math.max(0, at - 8), at));
}
