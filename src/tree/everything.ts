import type { Symptom } from '../model/tree.ts';

export const everything: Symptom = {
  id: 'everything',
  title: 'I do not know: look at everything',
  shownBy: [],
  questions: [
    { id: 'security', asks: 'Is the daemon open to people who should not reach it?', looks: ['DT305', 'DT306', 'DT309', 'DT404'] },
    { id: 'data', asks: 'Are images, containers or layers damaged or hidden?', looks: ['DT512', 'DT524', 'DT534', 'DT537', 'DT514'] },
    {
      id: 'network',
      asks: 'Do containers lack a network?',
      looks: ['DT602', 'DT608', 'DT610', 'DT611', 'DT612', 'DT622', 'DT623', 'DT625', 'DT626'],
    },
    { id: 'registry', asks: 'Can images not be pulled?', looks: ['DT631', 'DT632', 'DT633', 'DT641', 'DT642', 'DT643'] },
    { id: 'runtime', asks: 'Can containers not be started?', looks: ['DT711', 'DT713', 'DT714', 'DT715'] },
    { id: 'client', asks: 'Is the client set up wrong?', looks: ['DT310', 'DT311', 'DT312', 'DT313', 'DT314', 'DT315'] },
    { id: 'debug', asks: 'Was something left on after an earlier search?', looks: ['DT807', 'DT205', 'DT110', 'DT111'] },
  ],
};
