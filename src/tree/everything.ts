import type { Code } from '../model/finding.ts';
import type { Question, Symptom } from '../model/tree.ts';

const own: readonly Question[] = [
  { id: 'security', asks: 'Is the daemon open to people who should not reach it?', looks: ['DT305', 'DT306', 'DT309', 'DT404'] },
  { id: 'client', asks: 'Is the client set up wrong?', looks: ['DT310', 'DT311', 'DT312', 'DT313', 'DT314', 'DT315', 'DT319'] },
  { id: 'debug', asks: 'Was something left on after an earlier search?', looks: ['DT807', 'DT205', 'DT110', 'DT111'] },
];

// in the order of a start of the daemon; what is open or left on comes last
const areas: readonly (readonly [digit: string, asks: string])[] = [
  ['2', 'Is the service, or its unit, at fault?'],
  ['1', 'Is daemon.json, or a flag?'],
  ['3', 'Is it the sockets, or the client?'],
  ['4', 'Is it TLS, or the clock?'],
  ['5', 'Is it the disk, or the data on it?'],
  ['7', 'Is it containerd, a runtime, or the kernel?'],
  ['6', 'Is it the network, a proxy, or a registry?'],
  ['8', 'Is it the daemon itself?'],
];

/** Looks at everything that any symptom looks at, by area. */
export function everything(others: readonly Symptom[]): Symptom {
  const codes = [...new Set([...others.flatMap((s) => s.questions), ...own].flatMap((q) => q.looks))].sort();
  const inArea = (digit: string): Code[] => codes.filter((code) => code.charAt(2) === digit);
  return {
    id: 'everything',
    title: 'I do not know: look at everything',
    shownBy: [],
    questions: [...areas.map(([digit, asks]) => ({ id: `area-${digit}`, asks, looks: inArea(digit) })), ...own],
    otherwise:
      'Nothing that this tool knows is wrong here. Add to the bundle what you saw and what was changed last, and send it to your support; a message of dockerd that nobody knows belongs to github.com/moby/moby/issues.',
  };
}
