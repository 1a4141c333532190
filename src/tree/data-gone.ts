import type { Symptom } from '../model/tree.ts';

export const dataGone: Symptom = {
  id: 'data-gone',
  title: 'Images, containers or volumes are gone',
  shownBy: ['data-gone'],
  questions: [
    { id: 'mount', asks: 'Is the disk of the data-root not mounted?', looks: ['DT512', 'DT511'] },
    { id: 'driver', asks: 'Was the storage driver switched?', looks: ['DT524', 'DT525'] },
    { id: 'damaged', asks: 'Is the state on the disk damaged?', looks: ['DT531', 'DT532', 'DT533', 'DT534', 'DT535', 'DT536', 'DT537'] },
    { id: 'elsewhere', asks: 'Does the client talk to another daemon?', looks: ['DT310', 'DT311'] },
  ],
  otherwise:
    'The daemon has all the state that its data-root holds. An older data-root may be elsewhere: look for `overlay2` folders before anything is deleted, and send the bundle to whoever keeps the backups.',
};
