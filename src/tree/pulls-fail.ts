import type { Symptom } from '../model/tree.ts';

export const pullsFail: Symptom = {
  id: 'pulls-fail',
  title: 'Images cannot be pulled (DNS, proxy, TLS)',
  shownBy: ['pulls-fail'],
  questions: [
    { id: 'names', asks: 'Can the host not resolve the name of the registry?', looks: ['DT610', 'DT611'] },
    {
      id: 'proxy',
      asks: 'Is the proxy wrong, missing, or only in your shell?',
      looks: ['DT631', 'DT632', 'DT633'],
      hint: 'dockerd pulls, not the client: `systemctl show docker -p Environment` holds the proxy that counts.',
    },
    { id: 'trust', asks: 'Does the daemon not trust the certificate of the registry?', looks: ['DT642', 'DT406', 'DT410'] },
    { id: 'plain', asks: 'Does the registry speak plain HTTP?', looks: ['DT641'] },
    { id: 'login', asks: 'Is the login refused, or its helper missing?', looks: ['DT643', 'DT314'] },
    { id: 'space', asks: 'Is there no room for the layers?', looks: ['DT501', 'DT502', 'DT503'] },
  ],
  otherwise:
    'From the host nothing stands in the way. The registry itself may refuse, or limit the rate: send the bundle with the full output of `docker pull` to whoever keeps it.',
};
