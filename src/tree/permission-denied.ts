import type { Symptom } from '../model/tree.ts';

export const permissionDenied: Symptom = {
  id: 'permission-denied',
  title: 'Permission denied on the socket',
  shownBy: ['socket-denied'],
  questions: [
    { id: 'caller', asks: 'May this user not open the socket?', looks: ['DT307'] },
    { id: 'group', asks: 'Is the group of the socket missing?', looks: ['DT308'] },
    { id: 'open', asks: 'Is the socket open to everybody instead?', looks: ['DT309'] },
    { id: 'client', asks: 'Is it the client and its own files?', looks: ['DT312', 'DT314'] },
  ],
  otherwise:
    'The caller of this run may open the socket. Look again as the user who is refused: `sudo -u USER docker-triage --collect`; send that bundle to whoever keeps this host.',
};
