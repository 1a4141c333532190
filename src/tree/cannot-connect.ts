import type { Symptom } from '../model/tree.ts';

export const cannotConnect: Symptom = {
  id: 'cannot-connect',
  title: 'The client cannot connect',
  shownBy: ['client-elsewhere', 'daemon-hung'],
  questions: [
    { id: 'client', asks: 'Does the client look elsewhere?', looks: ['DT310', 'DT311', 'DT312', 'DT315'] },
    {
      id: 'tls',
      asks: 'Do client and daemon disagree about TLS?',
      looks: ['DT313', 'DT401', 'DT404', 'DT405', 'DT406', 'DT407', 'DT408', 'DT410', 'DT411'],
    },
    { id: 'socket', asks: 'Is the socket gone or in the way?', looks: ['DT303', 'DT304', 'DT307', 'DT316'] },
    { id: 'hung', asks: 'Does the daemon take connections and not answer?', looks: ['DT801', 'DT802', 'DT701', 'DT703', 'DT704', 'DT733'] },
    { id: 'exposed', asks: 'Is the API open to the network without protection?', looks: ['DT305', 'DT306'] },
  ],
  otherwise:
    "The daemon's side looks right from here. Try it as the user and in the shell where it fails, and send that bundle to your support.",
};
