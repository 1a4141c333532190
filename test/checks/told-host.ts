import { expect } from 'vitest';
import { collectors, type Evidence } from '../../collectors/index.ts';
import { checks } from '../../src/checks/index.ts';
import { examine } from '../../src/core/examine.ts';
import { gather } from '../../src/core/gather.ts';
import type { Safe } from '../../src/model/safe.ts';

export const now = '2026-11-24T23:59:00.000Z';
const packaged = `# /usr/lib/systemd/system/docker.service
[Unit]
Requires=docker.socket

[Service]
Type=notify
EnvironmentFile=-/etc/default/docker
ExecStart=/usr/sbin/dockerd -H fd:// --containerd=/run/containerd/containerd.sock $DOCKER_OPTS
`;
export const dropIn = (text: string, name = 'override') => `${packaged}\n# /etc/systemd/system/docker.service.d/${name}.conf\n${text}`;
export const exec = (line: string) => dropIn(`[Service]\nExecStart=\nExecStart=/usr/sbin/dockerd -H fd:// ${line}\n`);
export const failed =
  'LoadState=loaded\nActiveState=failed\nSubState=failed\nResult=exit-code\nNeedDaemonReload=no\nExecMainStatus=1\nMainPID=0\n';
export const active = failed.replaceAll('failed', 'active').replace('exit-code', 'success');
/** Lines of the journal after the last start, as systemd 257 and dockerd 26.1.5 wrote them. */
export const journal = (...lines: string[]) =>
  ['systemd[1]: Starting docker.service - Docker Application Container Engine...', ...lines]
    .map((line) => `2026-11-24T23:58:00.000000+00:00 ${line}\n`)
    .join('');
export const gaveUp = [
  'systemd[1]: docker.service: Start request repeated too quickly.',
  "systemd[1]: docker.service: Failed with result 'exit-code'.",
  'systemd[1]: Failed to start docker.service - Docker Application Container Engine.',
];
export const down: Record<string, string | undefined> = {
  'caller/caller': JSON.stringify({ uid: 0, gid: 0, user: 'root', home: '/root', groups: [], platform: 'linux', now }),
  'client/programs': '/usr/sbin/dockerd\n/usr/bin/docker\n/usr/bin/containerd\n/usr/sbin/runc\n/usr/bin/containerd-shim-runc-v2\n',
  'config/version': 'Docker version 26.1.5, build 411e817\n',
  'config/file': undefined,
  'service/show-docker': failed,
  'service/show-socket': failed,
  'service/show-containerd': active,
  'service/cat-docker': packaged,
  'engine/connect': undefined,
};
export const up = {
  'engine/connect': 'connected',
  'engine/ping': 'OK',
  'engine/version': '{"Version":"26.1.5"}',
  'engine/info': '{}',
  'engine/networks': '[]',
  'service/show-docker': active,
  'service/show-socket': active,
};

/** The causes on a host that gives these answers; `undefined` is not there, the rest was not looked at. */
export async function foundOn(given: Record<string, string | undefined>) {
  const all = { ...down, ...given };
  const { evidence } = await gather<Evidence>(collectors, async (collector, key, ask) => {
    const name = `${collector}/${key}`;
    const text = all[name];
    const status = name in all ? 'missing' : 'skipped';
    const refused = name === 'engine/connect' && 'socket/stat' in given;
    const answer = refused
      ? ({ status: 'denied', says: 'EACCES' as Safe } as const)
      : text === 'no answer'
        ? ({ status: 'timeout', says: 'no answer within 5000 ms' as Safe } as const)
        : text === undefined
          ? ({ status, says: 'ENOENT' as Safe } as const)
          : text === 'exit 2' || text === 'EISDIR' || text?.startsWith('no certificate')
            ? ({ status: 'failed', exitCode: text === 'exit 2' ? 2 : 1, text: text as Safe } as const)
            : ({ status: 'ok', text: text as Safe } as const);
    return { collector, key, ask, answer, ms: 0, originalBytes: 0, redactions: {} };
  });
  const { causes, broken } = examine(checks, evidence);
  expect(broken).toEqual([]);
  return causes.map(({ finding }) => finding);
}

/** The errors among them, with the first fix. */
export async function causesOn(given: Record<string, string | undefined>) {
  return (await foundOn(given)).filter((f) => f.severity === 'error').map((f) => ({ cause: f.cause, fix: f.fixes[0] }));
}

export const edited = (fix: { steps: readonly unknown[] } | undefined) => {
  const step = fix?.steps[0] as
    | { edit?: { path: string; before: string | null; after: string | null }; run?: readonly string[] }
    | undefined;
  return step?.edit ? `${step.edit.path}: ${step.edit.after?.trim().split('\n').at(-1) ?? 'gone'}` : step?.run?.join(' ');
};

export const override = '/etc/systemd/system/docker.service.d/override.conf';

export const certificate = (more: object) =>
  JSON.stringify({
    subject: 'CN=server',
    issuer: 'CN=ca',
    names: 'DNS:localhost, IP Address:127.0.0.1',
    notBefore: '2026-11-01T00:00:00.000Z',
    notAfter: '2027-11-01T00:00:00.000Z',
    serial: '01',
    usage: ['1.3.6.1.5.5.7.3.1'],
    authority: false,
    spki: 'bb22',
    trusted: true,
    ...more,
  });
export const tlsHost = {
  ...up,
  'config/file':
    '{"tls": true, "tlsverify": true, "tlscacert": "/etc/docker/tls/ca.pem", "tlscert": "/etc/docker/tls/server.pem", "tlskey": "/etc/docker/tls/server-key.pem"}',
  'tls/ca': certificate({ subject: 'CN=ca', authority: true, spki: 'aa11' }),
  'tls/cert': certificate({}),
  'tls/cert-for-client': certificate({}),
  'tls/key': '{"encrypted":false,"spki":"bb22"}',
  'tls/client-ca': certificate({ subject: 'CN=ca', authority: true, spki: 'aa11' }),
  'tls/client-cert': certificate({ subject: 'CN=client', usage: ['1.3.6.1.5.5.7.3.2'], spki: 'cc33' }),
  'tls/folder': '{"name":"client-key.pem","type":"file","mode":"0600","uid":0,"gid":0,"owner":"root","group":"root","bytes":241}\n',
};
