import { type CommandSpec, type OptionSpec, sentence } from '../src/cli/table/spec.ts';
import type { Book } from './man.ts';

const cell = (words: string) => words.replace(/\|/g, '\\|');

function meaning({
  says,
  choices,
  default: fallback,
  defaultSays,
}: Pick<OptionSpec, 'says' | 'choices' | 'default' | 'defaultSays'>): string {
  const more = [...(choices ? [choices.join(', ')] : []), ...(fallback === undefined ? [] : [`default ${defaultSays ?? fallback}`])];
  return cell(more.length > 0 ? `${says} (${more.join('; ')})` : says);
}

function tables({ arguments: args = [], options = [] }: CommandSpec): string {
  const rows = [...args.map((a) => [a.name, meaning(a)] as const), ...options.map((o) => [o.flags, meaning(o)] as const)];
  return rows.length === 0 ? '' : `\n| | |\n|---|---|\n${rows.map(([name, says]) => `| \`${cell(name)}\` | ${says} |\n`).join('')}`;
}

function section(spec: CommandSpec): string {
  const about = spec.about ? `\n${spec.about.join('\n')}\n` : '';
  const shown = spec.examples.map(({ run, does }) => `# ${does}\n${run}\n`).join('');
  return `\n## ${spec.name ? `docker-triage ${spec.name}` : 'docker-triage'}\n\n${sentence(spec.says)}\n${about}${tables(spec)}\n\`\`\`sh\n${shown}\`\`\`\n`;
}

/** docs/commands.md: the same as the man page, to be read in a browser. */
export function commandsPage({ root, commands, topics }: Book): string {
  const sunk = topics.map((t) => `\n${t.trim().replace(/^#/gm, '##')}\n`);
  return `# Commands\n\nMade from the table of commands by \`npm run generate\`; change \`src/cli/table/\`, not this page.\n${[root, ...commands].map(section).join('')}${sunk.join('')}`;
}

/** The block of commands in the README. */
export function readmeUse({ root, commands }: Book): string {
  const usage = ({ name, arguments: args = [] }: CommandSpec) =>
    ['docker-triage', name, ...args.map((a) => a.name)].filter(Boolean).join(' ');
  const rows = [
    ['docker-triage', 'in a terminal: walk from a symptom to the cause; else print the diagnosis'],
    ['docker-triage --collect', 'write a bundle, say where it is and what was found'],
    ['docker-triage <bundle>', 'the same diagnosis from a bundle, zip or unpacked'],
    ...commands.map((c) => [usage(c), c.says]),
  ];
  const widest = Math.max(...rows.map(([run = '']) => run.length));
  const options = (root.options ?? []).map((o) => `| \`${cell(o.flags)}\` | ${meaning(o)} |\n`).join('');
  return `\`\`\`\n${rows.map(([run = '', does]) => `${run.padEnd(widest)}  ${does}\n`).join('')}\`\`\`\n\n| option | meaning |\n|---|---|\n${options}`;
}
