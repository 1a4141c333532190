import type { Symptom } from '../model/tree.ts';

export const noSpace: Symptom = {
  id: 'no-space',
  title: 'No space left on the disk',
  shownBy: ['file-system-full'],
  questions: [
    { id: 'logs', asks: 'Do container logs fill it?', looks: ['DT504'] },
    { id: 'full', asks: 'Is a file system full, of bytes or of inodes?', looks: ['DT501', 'DT502', 'DT505'] },
    { id: 'read-only', asks: 'Is it read-only, or not mounted?', looks: ['DT503', 'DT512', 'DT514'] },
    { id: 'limits', asks: 'Is another limit of the host used up?', looks: ['DT725', 'DT211'] },
  ],
  otherwise:
    'Neither bytes nor inodes are short where the daemon writes. A quota, or a volume of its own, may be: send the bundle with the exact message to whoever keeps the storage.',
};
