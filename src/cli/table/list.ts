import { command } from './spec.ts';

export const list = command({
  name: 'list',
  says: 'the checks or the collectors, one per line',
  arguments: [{ name: '[what]', says: 'what is listed', choices: ['checks', 'collectors'], default: 'checks' }],
  examples: [
    { run: 'docker-triage list', does: 'every check: code, name, causes' },
    { run: 'docker-triage list collectors', does: 'what can be given to --only and --skip' },
  ],
  async run({ wiring, args: [what], screen }) {
    const { listChecks, listCollectors } = await import('../explain.ts');
    screen(false).out(what === 'collectors' ? listCollectors(wiring) : listChecks(wiring));
    return 0;
  },
});

export const tree = command({
  name: 'tree',
  says: 'the questions that lead from a symptom to a cause',
  examples: [{ run: 'docker-triage tree', does: 'every symptom, its questions and the checks behind them' }],
  async run({ wiring, screen }) {
    const { listTree } = await import('../explain.ts');
    screen(false).out(listTree(wiring));
    return 0;
  },
});
