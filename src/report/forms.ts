import type { Overview } from '../model/overview.ts';
import type { FindingsFile } from './findings.ts';
import { gutter } from './gutter.ts';
import { fence, markdownWords, neutral, neutralLine } from './neutral.ts';

/** What a bug report needs, before it is laid into the fields of a form. */
export interface Answers {
  description: string;
  repro: string;
  expected: string;
  version: string;
  info: string;
  additional: string;
}

export type Project = 'moby' | 'cli' | 'compose';

export interface Field {
  /** The id by which an address can fill it; a form without ids cannot be filled that way. */
  id?: string;
  label: string;
  from: keyof Answers;
  /** The form shows it as code: no fence of its own may stand in it. */
  code?: true;
}

const dockerFields: readonly Field[] = [
  { id: 'description', label: 'Description', from: 'description' },
  { id: 'repro', label: 'Reproduce', from: 'repro' },
  { id: 'expected', label: 'Expected behavior', from: 'expected' },
  { id: 'version', label: 'docker version', from: 'version', code: true },
  { id: 'info', label: 'docker info', from: 'info', code: true },
  { id: 'additional', label: 'Additional Info', from: 'additional' },
];

/** The bug report forms, as their repositories have them. */
export const forms: Readonly<Record<Project, { address: string; fields: readonly Field[] }>> = {
  moby: { address: 'https://github.com/moby/moby/issues/new?template=bug_report.yml', fields: dockerFields },
  cli: { address: 'https://github.com/docker/cli/issues/new?template=bug_report.yml', fields: dockerFields },
  compose: {
    address: 'https://github.com/docker/compose/issues/new?template=bug_report.yml',
    fields: [
      { label: 'Description', from: 'description' },
      { label: 'Steps To Reproduce', from: 'repro' },
      { label: 'Compose Version', from: 'version', code: true },
      { label: 'Docker Environment', from: 'info', code: true },
      { label: 'Anything else?', from: 'additional' },
    ],
  },
};

/** Shortens a text and says by how much. */
export function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  const note = (left: number) => `\n[cut: ${left} more characters are in the bundle]`;
  const kept = Math.max(0, most - note(text.length).length);
  // half a character at the cut would be none
  const end = /[\ud800-\udbff]/.test(text[kept - 1] ?? '') ? kept - 1 : kept;
  return `${text.slice(0, end)}${note(text.length - end)}`;
}

const words = (text: string) => markdownWords(neutral(text));
// three backticks or tildes would end the code that the form makes of the field
const asCode = (text: string) => neutral(text).replace(/`{3,}|~{3,}/g, (run) => run.replace(/./g, "'"));

function causeText({ severity, code, title, confidence, cites, summary }: FindingsFile['causes'][number]): string {
  const sure = confidence === 'certain' ? '' : ` (${confidence})`;
  const quotes = cites.slice(0, 4).map((cite) => fence(neutral(gutter(cite, 160).join('\n')), 'text'));
  return [`**${severity} ${code}: ${words(title)}**${sure}`, ...quotes, words(summary)].join('\n\n');
}

function description(file: FindingsFile): string {
  const state = `The daemon (${words(file.target.engine ? `Docker Engine ${file.target.engine}` : 'version unknown')}) is in the state "${words(file.target.state)}".`;
  if (file.causes.length === 0) return `${state} docker-triage found nothing that is wrong.\n\n(Please say what happens.)`;
  const shown = file.causes.slice(0, 6);
  const more = file.causes.length > shown.length ? [`... and ${file.causes.length - shown.length} more in the bundle.`] : [];
  return [`${state} docker-triage found:`, ...shown.map(causeText), ...more].join('\n\n');
}

function repro({ target }: FindingsFile, overview: Overview): string {
  const set = overview.options.filter((o) => o.from !== 'default');
  const options = set.map((o) => `${o.key} = ${o.value} (${o.from} ${o.where})`).join('\n');
  const start =
    target.state === 'up' || target.state === 'slow'
      ? 'Use the daemon'
      : `Start the daemon, e.g. \`systemctl start ${neutralLine(target.unit).replaceAll('`', "'")}\``;
  return [
    `1. Set the options below.\n2. ${start}.\n3. (Please say what you did, and what you saw.)`,
    set.length > 0 ? fence(cut(neutral(options), 6000), 'text') : 'Every option has its default.',
  ].join('\n\n');
}

function additional(overview: Overview): string {
  const facts = overview.facts.filter((f) => f.group === 'Versions' || f.group === 'Kernel' || f.group === 'Host' || f.group === 'Units');
  const events = overview.timeline
    .slice(-25)
    .map((e) => `${e.time} ${e.kind} ${e.program}: ${e.text}${e.times > 1 ? ` (${e.times} times)` : ''}`);
  return [
    'Evidence, with secrets redacted, is in the attached bundle (docker-triage --collect).',
    fence(cut(neutral(facts.map((f) => `${f.group}, ${f.name}: ${f.value}`).join('\n')), 6000), 'text'),
    ...(events.length > 0 ? ['Starts, failures and errors:', fence(cut(neutral(events.join('\n')), 9000), 'text')] : []),
  ].join('\n\n');
}

/** The fields of a bug report, all of it redacted and harmless. Together they fit an issue of GitHub (65,536 characters). */
export function bugReport(file: FindingsFile, overview: Overview): Answers {
  const answers =
    file.target.state === 'up'
      ? '(Please say what you expected.)'
      : `The daemon starts and answers on ${words(file.target.socket ?? file.target.endpoint)}.`;
  return {
    description: closed(cut(description(file), 20_000)),
    repro: closed(cut(repro(file, overview), 8000)),
    expected: answers,
    version: cut(asCode(overview.dockerVersion), 4000),
    info: cut(asCode(overview.dockerInfo), 10_000),
    additional: closed(cut(additional(overview), 18_000)),
  };
}

/** The fields one after the other, each under its name, to be pasted one by one. */
export function formText(answers: Answers, project: Project): string {
  const { address, fields } = forms[project];
  const parts = fields.map(({ id, label, from }) => `===== ${label}${id ? ` (${id})` : ''} =====\n${answers[from]}\n`);
  return `Open ${address}\nand paste what stands under each line of equals signs into the field of that name.\n\n${parts.join('\n')}`;
}

const longestAddress = 8000;
// what is given up first: it is all in the bundle
const given: readonly { from: keyof Answers; least: number }[] = [
  { from: 'additional', least: 90 },
  { from: 'info', least: 600 },
  { from: 'repro', least: 300 },
  { from: 'description', least: 800 },
  { from: 'version', least: 300 },
];

/** An address that opens the form with its fields filled. It fits what browsers and GitHub take; what is cut says so. */
export function formAddress(answers: Answers, project: Project, title: string): string {
  const { address, fields } = forms[project];
  const build = (held: Answers) => {
    const filled = fields.flatMap(({ id, from }) => (id ? [`&${id}=${encodeURIComponent(held[from])}`] : []));
    return `${address}&title=${encodeURIComponent(cut(neutralLine(title), 200))}${filled.join('')}`;
  };
  let held = answers;
  for (const { from, least } of given) {
    // halve a field until the address fits or there is only its least left
    while (build(held).length > longestAddress && held[from].length > least)
      held = { ...held, [from]: closed(cut(answers[from], Math.max(least, Math.floor(held[from].length / 2)))) };
  }
  return `${build(held)}\n`;
}

/** Ends a fence that the cut left open. */
function closed(text: string): string {
  const open = [...text.matchAll(/^(`{3,})(?:\w*)$/gm)].map(([, mark]) => mark ?? '');
  return open.length % 2 === 1 ? `${text}\n${open.at(-1)}` : text;
}
