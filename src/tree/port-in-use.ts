import type { Symptom } from '../model/tree.ts';

export const portInUse: Symptom = {
  id: 'port-in-use',
  title: 'A port or an address is in use',
  shownBy: ['port-taken'],
  questions: [
    { id: 'holder', asks: 'Does another process hold the port?', looks: ['DT301'] },
    { id: 'address', asks: 'Is the address not one of this host?', looks: ['DT302'] },
    { id: 'duplicate', asks: 'Is it another dockerd?', looks: ['DT215', 'DT214'] },
    { id: 'socket', asks: 'Is something else at the path of the socket?', looks: ['DT303'] },
  ],
  otherwise:
    'No port or address of the daemon is taken. Where a container is refused its port, `ss -ltnp` names the holder; send the bundle to whoever keeps that service.',
};
