import type { Symptom } from '../model/tree.ts';

export const remoteApi: Symptom = {
  id: 'remote-api',
  title: 'The remote API and TLS',
  shownBy: ['tls-broken'],
  questions: [
    { id: 'files', asks: 'Can the daemon not use its TLS files?', looks: ['DT401', 'DT402', 'DT403', 'DT409'] },
    { id: 'dates', asks: 'Has a certificate expired, or is it not valid yet?', looks: ['DT405', 'DT406', 'DT410'] },
    { id: 'trust', asks: 'Do client and server not trust each other?', looks: ['DT407', 'DT408', 'DT313'] },
    { id: 'listen', asks: 'Does the daemon not listen where the client goes?', looks: ['DT301', 'DT302', 'DT310', 'DT311'] },
    { id: 'keys', asks: 'May others read a private key?', looks: ['DT404'] },
    { id: 'open', asks: 'Is the API open without TLS?', looks: ['DT305', 'DT306'] },
  ],
  otherwise:
    "The daemon's side of TLS is right. Run this tool on the client too, and compare: send both bundles to whoever issued the certificates.",
};
