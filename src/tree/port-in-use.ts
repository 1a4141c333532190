import type { Symptom } from '../model/tree.ts';

export const portInUse: Symptom = {
  id: 'port-in-use',
  title: 'A port or an address is in use',
  shownBy: ['port-taken'],
  questions: [
    { id: 'holder', asks: 'Does another process hold the port?', looks: ['DT301'] },
    { id: 'address', asks: 'Is the address not one of this host?', looks: ['DT302'] },
    { id: 'duplicate', asks: 'Is it another dockerd?', looks: ['DT215', 'DT214'] },
    { id: 'container', asks: 'Is it a port that a container publishes?', looks: ['DT321'] },
    { id: 'socket', asks: 'Is something else at the path of the socket?', looks: ['DT303'] },
  ],
  otherwise:
    'No port or address is taken, neither of the daemon nor of a container. Send the bundle to whoever keeps the service that is refused.',
};
