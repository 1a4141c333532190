import { mountOf } from '../../dockerd/mounts.ts';
import type { Finding } from '../../model/finding.ts';
import { citeLog } from '../cite.ts';
import { check } from '../define.ts';
import { lastMatch } from '../log.ts';
import { consequences } from '../systemd/settings.ts';

const signatures = [
  {
    // the quota of the kernel's keyring prints the same words and is another limit
    pattern: /^(?!.*(?:keyring|session key)).*?(?<path>\/\S+)?: disk quota exceeded/,
    samples: [{ text: 'write /var/lib/docker/tmp/GetImageBlob197301894: disk quota exceeded', seen: 'Linux EDQUOT, moby distribution' }],
    misses: [
      'join session keyring: create session key: disk quota exceeded',
      'write /var/lib/docker/tmp/GetImageBlob1: no space left on device',
    ],
  },
];

export const diskQuota = check({
  code: 'DT505',
  name: 'disk-quota',
  causes: ['disk.quota'],
  needs: ['disk', 'logs', 'target'],
  explains: [...consequences, 'DT534'],
  signatures,
  find: ({ disk, logs, target }): Finding | undefined => {
    const words = lastMatch(logs.lastStart, signatures);
    if (!words) return undefined;
    const path = words.match.groups?.path ?? target.dataRoot;
    const mount = mountOf(disk.mounts, path);
    return {
      code: 'DT505',
      cause: 'disk.quota',
      severity: 'error',
      confidence: 'likely',
      data: { path },
      cites: [citeLog(words.entry), ...(mount ? [{ source: '/proc/self/mountinfo', line: mount.line, text: mount.text }] : [])],
      fixes: [],
    };
  },
});
