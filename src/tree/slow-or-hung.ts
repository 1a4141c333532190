import type { Symptom } from '../model/tree.ts';

export const slowOrHung: Symptom = {
  id: 'slow-or-hung',
  title: 'The daemon is slow, or hangs',
  shownBy: ['daemon-hung', 'resources-short'],
  questions: [
    { id: 'hung', asks: 'Does it take connections and not answer?', looks: ['DT801'] },
    { id: 'containerd', asks: 'Does containerd hang, or is it down?', looks: ['DT703', 'DT701'] },
    { id: 'slow', asks: 'Does it answer late?', looks: ['DT802'] },
    { id: 'logs', asks: 'Do debug logs or container logs keep it busy?', looks: ['DT807', 'DT504'] },
    { id: 'disk', asks: 'Is its disk full, or a network file system?', looks: ['DT501', 'DT502', 'DT514'] },
    { id: 'limits', asks: 'Is a limit of the host or of the unit used up?', looks: ['DT725', 'DT211', 'DT724'] },
    { id: 'lock', asks: 'Does a lock of a database stay held?', looks: ['DT538'] },
  ],
  otherwise:
    'It answers in time now. Run this tool while it hangs; a goroutine dump then tells more than anything: `sudo pkill -USR1 -x dockerd` writes one. Send both to github.com/moby/moby/issues.',
};
