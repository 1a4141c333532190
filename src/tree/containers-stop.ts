import type { Symptom } from '../model/tree.ts';

export const containersStop: Symptom = {
  id: 'containers-stop',
  title: 'Containers stop when the daemon restarts',
  shownBy: ['containers-at-risk'],
  questions: [
    { id: 'swarm', asks: 'Does swarm mode rule out live-restore?', looks: ['DT806'] },
    { id: 'crash', asks: 'Does the daemon crash, or is it killed?', looks: ['DT803', 'DT212'] },
    { id: 'unit', asks: 'Does the unit take the containers down with it?', looks: ['DT210', 'DT207', 'DT201'] },
    { id: 'state', asks: 'Is the state of containers damaged?', looks: ['DT534', 'DT705'] },
    { id: 'loop', asks: 'Is it started over and over?', looks: ['DT206', 'DT209', 'DT808'] },
  ],
  otherwise:
    'Nothing here stops containers but the restart itself: without `live-restore` in daemon.json that is what dockerd does. With it on, send the bundle and the journal of one restart to github.com/moby/moby/issues.',
};
