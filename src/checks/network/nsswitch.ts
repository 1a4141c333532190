import type { Evidence } from '../../../collectors/index.ts';
import type { Finding } from '../../model/finding.ts';

const path = '/etc/nsswitch.conf';
// sources that know this machine and its containers, and nobody else
const local = /^(?:files|db|compat|myhostname|mymachines|\[.*\])$/;

/** The line that says where names are looked up leaves DNS out: then no server of resolv.conf is asked, by Go neither. */
export function noDns({ network }: Pick<Evidence, 'network'>): Finding | undefined {
  const before = network.nsswitch ?? '';
  const rows = before.split('\n');
  const at = rows.findIndex((row) => /^\s*hosts:/.test(row));
  const row = rows[at] ?? '';
  const [, head = '', rest = ''] = /^(\s*hosts:[^#]*?)(\s*(?:#.*)?)$/.exec(row) ?? [];
  const sources = head.replace(/^\s*hosts:/, '').match(/\[[^\]]*\]|\S+/g) ?? [];
  if (sources.length === 0 || !sources.every((s) => local.test(s)) || network.resolv.servers.length === 0) return undefined;
  return {
    code: 'DT610',
    cause: 'network.host-dns',
    severity: 'error',
    confidence: 'certain',
    data: { file: path, what: 'does not name DNS among the sources of host names', stub: '' },
    cites: [{ source: path, line: at + 1, text: row, note: 'no dns here' }],
    fixes: [
      {
        id: 'ask-dns',
        title: 'look names up in DNS too',
        risk: 'restarts-daemon',
        steps: [
          { edit: { path, before, after: rows.with(at, `${head} dns${rest}`).join('\n') } },
          { run: ['systemctl', 'restart', 'docker.service'] },
        ],
        verify: '`getent hosts registry-1.docker.io` answers',
      },
    ],
  };
}
