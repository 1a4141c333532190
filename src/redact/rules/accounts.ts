import type { Anchor, Span } from '../scan.ts';

/** Between a key and its value: the marks of JSON, YAML, env and of tables, in a text that may itself be a string. */
const IS = String.raw`\\{0,7}["']?[ \t]{0,4}[:=]?[ \t]{0,4}\\{0,7}["']?`;
const END = String.raw`(?![\w-])`;
const UUID = '[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}';
const PROJECT = '[a-z][a-z0-9-]{4,28}[a-z0-9]';

interface Account {
  /** Where one of these stands it is worth looking. */
  readonly words: readonly string[];
  /** The account is its only group. */
  readonly pattern: string;
}

/** Numbers and names of accounts with a cloud, in the places where its programs write them. */
const ACCOUNTS: readonly Account[] = [
  // Amazon
  { words: ['arn:aws'], pattern: String.raw`arn:aws[a-z-]{0,8}:[a-z0-9-]{1,32}:[a-z0-9-]{0,20}:(\d{12})` },
  { words: ['.dkr.ecr.'], pattern: String.raw`(?<![0-9A-Za-z])(\d{12})\.dkr\.ecr\.` },
  {
    words: ['sqs.', '.queue.amazonaws'],
    pattern: String.raw`(?:sqs\.[a-z0-9-]{4,24}|queue)\.amazonaws\.com(?:\.cn)?(?::\d{1,5})?/(\d{12})(?=/)`,
  },
  {
    words: ['account', 'ownerid', 'owner-id', 'owner_id', 'registryid', 'registry-id'],
    pattern: String.raw`(?:account|owner|registry)s?(?:[ _-]?(?:id|number|no\.?))?(?:[ \t](?:is|ist))?${IS}(\d{12}|\d{4}-\d{4}-\d{4})(?![\w-]|\.\d)`,
  },
  { words: ['.signin.aws'], pattern: String.raw`(?<![\w-])(\d{12})\.signin\.aws` },
  { words: ['s3://', ':s3:::'], pattern: String.raw`s3:(?://|::)[a-z0-9.-]{0,50}?(?<!\d)(\d{12})(?!\d)` },
  // of any service
  { words: ['account_id', 'account-id', 'accountid'], pattern: `account[_-]?id${IS}(\\d{6,16}|${UUID})(?![\\w-]|\\.\\d)` },
  // Azure
  { words: ['.microsoftonline.'], pattern: `login\\.microsoftonline\\.(?:com|us|cn)/(${UUID})` },
  { words: ['az account set'], pattern: `az account set (?:-s|--subscription)[= ]["']?(${UUID})` },
  { words: ['/subscriptions/'], pattern: `/subscriptions/(${UUID})` },
  { words: ['subscription'], pattern: `subscription(?:[_-]?id)?${IS}(${UUID})${END}` },
  { words: ['tenant'], pattern: `tenant[_-]?id${IS}(${UUID})${END}` },
  // Google: a project has a number and a name
  {
    words: ['google_', 'gcp_', 'gcloud_', 'cloudsdk_'],
    pattern: `(?:google|gcp|gcloud|cloudsdk)(?:_cloud|_core)?_project(?:_id)?${IS}(${PROJECT})${END}`,
  },
  { words: ['project-id'], pattern: `(?<![\\w-])project-id${IS}(${PROJECT})(?=[\\s"'\\\\,;}]|$)` },
  {
    words: ['gcloud ', 'quota_project'],
    pattern: `(?:gcloud [^\\n]{0,180}?(?:--project[= ]|config set project )["']?|quota_project_id${IS})(${PROJECT})${END}`,
  },
  // of any registry only what Google has made unique by a number: the others are public
  {
    words: ['--project', 'gcr.io/', '.pkg.dev/', '.appspot.', 'gs://', '.cloudfunctions.', '.firebaseio.', '.run.app'],
    pattern: String.raw`(?:gcr\.io/|-docker\.pkg\.dev/|gs://|--project[= ])([a-z][a-z0-9-]{3,23}-\d{5,6})(?![\w-])|([a-z][a-z0-9-]{3,23}-\d{5,6})\.(?:appspot|cloudfunctions|firebaseio)\.`,
  },
  { words: ['service_account'], pattern: `"service_account\\\\{0,7}",\\s{0,16}\\\\{0,7}"project_id${IS}(${PROJECT})${END}` },
  { words: ['.iam.gserviceaccount'], pattern: String.raw`@(${PROJECT})\.iam\.gserviceaccount` },
  {
    words: ['project-id', 'project_number', 'projectnumber', 'project-number'],
    pattern: String.raw`(?:numeric-project-id|project[_-]?number)${IS}(\d{9,13})${END}`,
  },
  {
    words: ['projects/'],
    pattern: `(?<![\\w.-])projects/(\\d{9,13}|${PROJECT})/(?:locations|zones|regions|instances|global|secrets|topics|subscriptions|serviceAccounts|databases|networks|datasets|logs|repositories|machineTypes)(?![\\w-])`,
  },
  // Oracle: whose it is, not which machine
  {
    words: ['ocid1.'],
    pattern: String.raw`(ocid1\.(?:tenancy|compartment|user|group|domain|saml2idp)\.[a-z0-9]{1,8}\.[a-z0-9-]{0,24}\.[a-z0-9]{20,80})`,
  },
  // Cloudflare
  { words: ['account'], pattern: String.raw`account[_-]?(?:id|tag)${IS}([0-9a-f]{32})(?![\w-])` },
  { words: ['/accounts/'], pattern: String.raw`/accounts/([0-9a-f]{32}|\d{12})(?![\w-])` },
  {
    words: ['.r2.cloudflarestorage', 'dash.cloudflare'],
    pattern: String.raw`(?<![\w-])([0-9a-f]{32})(?=\.(?:eu\.)?r2\.cloudflarestorage)|dash\.cloudflare\.com/([0-9a-f]{32})`,
  },
  // Alibaba, IBM, OpenStack
  { words: ['acs:'], pattern: String.raw`(?<!\w)acs:[a-z]{2,16}:[a-z0-9-]{0,20}:(\d{16})(?=:)` },
  { words: ['crn:v1'], pattern: `crn:v1:[a-z-]{1,24}:[a-z-]{1,24}:[a-z0-9-]{0,48}:[a-z0-9-]{0,24}:a/([0-9a-f]{32})` },
  { words: ['os_project', 'os_tenant'], pattern: `os_(?:project|tenant)_id${IS}([0-9a-f]{32})(?![\\w-])` },
];

const WORDS = [...new Set(ACCOUNTS.flatMap(({ words }) => words))];
const WORD = new RegExp(WORDS.map((word) => word.replaceAll('.', '\\.')).join('|'), 'gi');
const CLOUD = new RegExp(ACCOUNTS.map(({ pattern }) => pattern).join('|'), 'gid');
/** How far before and behind such a word its account stands. */
const BEFORE = 64;
const BEHIND = 220;

/** The projects of Google's own images and of those that everybody uses. */
const PUBLIC_PROJECT =
  /^(?:google|gke|gcp|gcr|k8s|kubernetes|cloud|distroless|projectcalico)(?:-|$)|-(?:cloud|public)(?:-\w{1,12})?$|^(?:docker|library|example)/;
/** What stands in an example for the account of the reader. */
const EXAMPLE = /^(?:my|your|some|test|demo|sample)?[-_]?(?:proj|account|tenant)|^(\d)\1+$|^12345678|^98765432/i;
const isPublic = (value: string) =>
  PUBLIC_PROJECT.test(value) || EXAMPLE.test(value) || /^[a-z]*[A-Z]/.test(value.replace(/^[0-9A-F-]+$/, ''));

/** Each account with its place. `places` are those of the words: the text between them is not read. */
function* accountsAt(text: string, places: Iterable<number>): Generator<{ start: number; end: number; value: string }> {
  let from = -1;
  let to = -1;
  function* read() {
    for (const { indices } of text.slice(from, to).matchAll(CLOUD)) {
      const [start, end] = indices!.slice(1).find((range) => range !== undefined)!;
      const value = text.slice(from + start, from + end);
      if (!isPublic(value)) yield { start: from + start, end: from + end, value };
    }
  }
  for (const place of places) {
    if (to >= 0 && place - BEFORE > to) yield* read();
    if (to < 0 || place - BEFORE > to) from = Math.max(0, place - BEFORE);
    to = place + BEHIND;
  }
  if (to >= 0) yield* read();
}

/** A name is searched elsewhere only if it is no single word. */
const isTelling = (value: string) => /\d/.test(value) || (value.length >= 10 && value.includes('-'));

function* placesIn(text: string): Generator<number> {
  for (const { index } of text.matchAll(WORD)) yield index;
}

/** The accounts with a cloud that a text names in full. */
export const cloudAccounts = (text: string): string[] => [...accountsAt(text, placesIn(text))].map(({ value }) => value).filter(isTelling);

/** Where one of these stands it is worth looking for such an account. */
export const accountAnchors: readonly Anchor[] = WORDS.map((word) => ({
  word,
  handle: ({ marks }, start) => {
    marks.accounts.push(start);
  },
}));

/** Accounts with a cloud. `places` are those of the words, in the order of their ends. */
export function findAccounts(text: string, places: readonly number[], spans: Span[]): void {
  for (const { start, end, value } of accountsAt(text, places)) spans.push({ start, end, rule: 'identity', kind: 'account', value });
}
