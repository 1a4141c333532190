import type { Symptom } from '../model/tree.ts';

export const configuration: Symptom = {
  id: 'configuration',
  title: 'The configuration was changed, or is to be checked',
  shownBy: ['config-rejected'],
  questions: [
    { id: 'file', asks: 'Can the file not be read?', looks: ['DT103', 'DT104', 'DT105'] },
    { id: 'syntax', asks: 'Is it no well-formed JSON?', looks: ['DT102', 'DT111'] },
    { id: 'keys', asks: 'Does it hold a key that this engine does not know?', looks: ['DT106', 'DT107', 'DT110'] },
    {
      id: 'values',
      asks: 'Does it hold a value that dockerd does not take?',
      looks: ['DT108', 'DT109', 'DT112', 'DT521', 'DT526', 'DT601', 'DT603', 'DT604', 'DT606', 'DT607', 'DT712'],
    },
    { id: 'flags', asks: 'Do the flags of the unit disagree with it?', looks: ['DT101', 'DT217', 'DT218'] },
    { id: 'words', asks: 'Does dockerd refuse it for another reason?', looks: ['DT113'] },
    { id: 'reload', asks: 'Is a change not in force yet, or only meant for a while?', looks: ['DT205', 'DT807'] },
  ],
  otherwise:
    'The configuration is one that this engine takes. Where the daemon still does something else, send the bundle with the change that you made to your support.',
};
