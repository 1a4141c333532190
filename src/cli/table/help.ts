import { command } from './spec.ts';

export const completion = command({
  name: 'completion',
  says: 'print the completion script of a shell',
  arguments: [{ name: '<shell>', says: 'bash, zsh or fish', choices: ['bash', 'zsh', 'fish'] }],
  examples: [{ run: 'docker-triage completion bash', does: 'for /usr/share/bash-completion/completions/docker-triage' }],
  async run({ wiring, args: [shell], screen }) {
    screen(false).out(wiring.templates.text(`completions/docker-triage.${shell}`));
    return 0;
  },
});

export const help = command({
  name: 'help',
  says: 'the help of a command, or of a topic; help topics lists them',
  arguments: [{ name: '[what]', says: 'a command, a topic, or topics', completes: 'command' }],
  examples: [
    { run: 'docker-triage help topics', does: 'what there is to read' },
    { run: 'docker-triage help exit-codes', does: 'one topic' },
    { run: 'docker-triage help patch', does: 'one command' },
  ],
  async run({ wiring, args: [what], screen, help: helpOf }) {
    const { helpText } = await import('../help.ts');
    const out = screen(false);
    const text = helpText(what, { templates: wiring.templates, width: out.width, helpOf });
    if (text !== undefined) {
      out.out(text);
      return 0;
    }
    out.note(`docker-triage: there is no help on '${what}'. All topics: docker-triage help topics\n`);
    return 2;
  },
});
