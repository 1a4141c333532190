import { command } from './spec.ts';

export const explain = command({
  name: 'explain',
  says: 'what a check looks for, why it matters, and its fixes',
  arguments: [{ name: '<code>', says: 'a code such as DT101, or a name', completes: 'code' }],
  examples: [{ run: 'docker-triage explain DT101', does: 'the page of a check' }],
  async run({ wiring, args: [wanted = ''], screen }) {
    const { runExplain } = await import('../explain.ts');
    return runExplain(wiring, wanted, screen(false));
  },
});
