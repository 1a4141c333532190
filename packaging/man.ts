import { type ArgumentSpec, type CommandSpec, type OptionSpec, sentence } from '../src/cli/table/spec.ts';

/** Everything that the page is made from. */
export interface Book {
  version: string;
  root: CommandSpec;
  commands: readonly CommandSpec[];
  /** Markdown, as `help <topic>` prints it. */
  topics: readonly string[];
}

/** Running text: no character of it means anything to the formatter. */
const text = (words: string) =>
  words
    .replace(/\\/g, '\\e')
    .replace(/-/g, '\\-')
    .replace(/^(['.])/gm, '\\&$1')
    .replace(/"/g, '\\(dq');
const heading = (words: string) => `.SH "${text(words).toUpperCase()}"\n`;
const bold = (words: string) => `\\fB${text(words)}\\fR`;
const italic = (words: string) => `\\fI${text(words)}\\fR`;

/** `-o, --output <file>`: what is typed is bold, what stands for something is slanted. */
const flags = (spec: string) =>
  spec.replace(/(--?[\w-]+)|([<[][^>\]]+[>\]])|([^-<[]+)/g, (_, flag, value, other) =>
    flag ? bold(flag) : value ? italic(value) : text(other),
  );

function option(spec: OptionSpec): string {
  const fallback = spec.defaultSays ?? (spec.default === undefined ? undefined : String(spec.default));
  const more = [...(spec.choices ? [`one of ${spec.choices.join(', ')}`] : []), ...(fallback ? [`default ${fallback}`] : [])];
  return `.TP\n${flags(spec.flags)}\n${text(spec.says)}${more.length > 0 ? ` (${text(more.join('; '))})` : ''}.\n`;
}

const argument = ({ name, says, choices }: ArgumentSpec) =>
  `.TP\n${italic(name)}\n${text(says)}${choices ? ` (${text(choices.join(', '))})` : ''}.\n`;

const details = ({ arguments: args = [], options = [] }: CommandSpec) => [...args.map(argument), ...options.map(option)].join('');

const examples = (spec: CommandSpec) => spec.examples.map(({ run, does }) => `.TP\n${bold(run)}\n${text(does)}.\n`).join('');

const synopsis = ({ name, arguments: args = [] }: CommandSpec) =>
  `.br\n${bold(name ? `docker-triage ${name}` : 'docker-triage')} [options]${args.map((a) => ` ${italic(a.name)}`).join('')}\n`;

function topic(markdown: string): string {
  const [title = '', ...rest] = markdown.trim().split('\n');
  const body = rest
    .join('\n')
    .split(/\n{2,}/)
    .filter((block) => block.trim() !== '')
    .map((block) => {
      if (block.trimStart() !== block && block.startsWith('    '))
        return `.PP\n.RS 4\n.nf\n${text(block.replace(/^ {4}/gm, ''))}\n.fi\n.RE\n`;
      const items = block
        .split(/^- /m)
        .map((item) => item.trim().replace(/\n/g, ' '))
        .filter(Boolean);
      return block.trim().startsWith('- ') ? items.map((item) => `.IP \\(bu 2\n${text(item)}\n`).join('') : `.PP\n${text(block.trim())}\n`;
    })
    .join('');
  return `${heading(title.replace(/^# /, ''))}${body}`;
}

/** docker-triage(1). */
export function manPage({ version, root, commands, topics }: Book): string {
  return [
    `.\\" Made from the table of commands by packaging/generate.ts.\n.TH DOCKER\\-TRIAGE 1 "" "docker\\-triage ${text(version)}" "User Commands"\n.nh\n.ad l\n`,
    `${heading('Name')}docker\\-triage \\- ${text(root.says)}\n`,
    `${heading('Synopsis')}${[root, ...commands]
      .map(synopsis)
      .join('')
      .replace(/^\.br\n/, '')}`,
    `${heading('Description')}${root.about?.map((paragraph) => `.PP\n${text(paragraph)}\n`).join('') ?? ''}`,
    `${heading('Options')}${details(root)}`,
    `${heading('Commands')}${commands.map((c) => `.SS "${text(c.name)}"\n${text(sentence(c.says))}\n${c.about ? `${c.about.map((p) => `.PP\n${text(p)}\n`).join('')}` : ''}${details(c)}`).join('')}`,
    ...topics.map(topic),
    `${heading('Examples')}${[root, ...commands].map(examples).join('')}`,
    `${heading('See also')}${bold('docker')}(1), ${bold('dockerd')}(8), ${bold('journalctl')}(1), ${bold('patch')}(1)\n`,
  ].join('');
}
