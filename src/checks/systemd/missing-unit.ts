import type { Service } from '../../../collectors/service.ts';
import { isWithin } from '../../dockerd/mounts.ts';
import { effective } from '../../dockerd/unit-file.ts';
import type { Edit, Finding, Fix } from '../../model/finding.ts';
import { citeSetting } from '../cite.ts';
import { check } from '../define.ts';
import { editAndStart, runAndStart } from '../fixes.ts';
import { changeSetting, consequences, dropSettings } from './settings.ts';

const signatures = [
  {
    pattern:
      /Failed to \S+ (?:docker|containerd|snap\.docker\.dockerd)(?:\.service)?: Unit (?!docker\.socket)(?<unit>\S+) (?:not found|failed to load: No such file or directory)/,
    samples: [
      { text: 'Failed to start docker.service: Unit docker.service not found.', seen: 'systemd 257' },
      {
        text: 'Failed to start docker.service: Unit containerd.service not found.',
        seen: 'https://github.com/debops/debops/issues/582',
      },
    ],
    misses: [
      'Failed to start docker.service: Unit docker.service is masked.',
      'Failed to start docker.service: Unit docker.socket not found.',
    ],
  },
  {
    pattern: /Unit (?<unit>(?:docker|containerd)\.service) could not be found|docker: unrecognized service/,
    samples: [
      { text: 'Unit docker.service could not be found.', seen: 'systemctl 257' },
      { text: 'docker: unrecognized service', seen: 'service(8) of Debian' },
    ],
  },
] as const;

const needsKeys = ['Requires', 'BindsTo', 'Requisite'];
const path = '/etc/systemd/system/docker.service';

/** A unit for a dockerd that is installed without one. */
function unitText(binary: string, hasSocket: boolean, hasContainerd: boolean): string {
  const units = [hasContainerd ? 'containerd.service' : '', hasSocket ? 'docker.socket' : ''].filter(Boolean).join(' ');
  const listen = hasSocket ? 'fd://' : 'unix:///var/run/docker.sock';
  return [
    '[Unit]',
    'Description=Docker Application Container Engine',
    `After=network-online.target firewalld.service ${units}`.trim(),
    'Wants=network-online.target',
    ...(units ? [`Requires=${units}`] : []),
    '',
    '[Service]',
    'Type=notify',
    `ExecStart=${binary} -H ${listen}${hasContainerd ? ' --containerd=/run/containerd/containerd.sock' : ''}`,
    'ExecReload=/bin/kill -s HUP $MAINPID',
    'Restart=always',
    'RestartSec=2',
    'TimeoutStartSec=0',
    'Delegate=yes',
    'KillMode=process',
    'TasksMax=infinity',
    'LimitNPROC=infinity',
    'LimitCORE=infinity',
    '',
    '[Install]',
    'WantedBy=multi-user.target',
    '',
  ].join('\n');
}

/** The path of a mount unit, as systemd-escape(1) writes it. */
const mountPoint = (unit: string) =>
  `/${unit
    .replace(/\.mount$/, '')
    .replaceAll('-', '/')
    .replace(/\\x([0-9a-f]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))}`;

function failedUnit(unit: string, service: Service, dataRoot: string): Finding {
  const { docker } = service.units;
  const keys = ['RequiresMountsFor', ...needsKeys];
  const point = unit.endsWith('.mount') ? mountPoint(unit) : undefined;
  const setting = keys
    .flatMap((key) => effective(docker.settings, 'Unit', key))
    .findLast((s) => s.value.split(/\s+/).some((word) => word === unit || (point && isWithin(word, point))));
  return {
    code: 'DT213',
    cause: point && isWithin(dataRoot, point) ? 'dataroot.not-mounted' : 'systemd.missing-unit',
    severity: 'error',
    confidence: 'certain',
    data: { unit, state: 'failed', who: `${docker.name} requires ${unit}` },
    cites: [
      ...(setting ? [citeSetting(setting, 'so dockerd is not started without it')] : []),
      { source: 'systemctl list-units --state=failed', text: `${unit} failed` },
    ] as unknown as Finding['cites'],
    fixes: [
      runAndStart('start-it-first', `start ${unit} again, then the daemon`, [['systemctl', 'start', unit]], {
        note: `It fails again where its own cause is still there: \`systemctl status ${unit}\`.`,
      }),
    ],
  };
}

export const missingUnit = check({
  code: 'DT213',
  name: 'missing-unit',
  causes: ['systemd.missing-unit', 'dataroot.not-mounted'],
  needs: ['client', 'config', 'engine', 'service', 'target'],
  explains: [...consequences, 'DT208', 'DT701'],
  signatures,
  find: ({ client, config, engine, service, target }): Finding | undefined => {
    const { docker, socket, containerd } = service.units;
    if (!service.systemd || engine.state === 'up' || service.processes.some((p) => /(^|\/)dockerd$/.test(p.argv[0] ?? '')))
      return undefined;
    if (docker.load === 'not-found') {
      if (!config.binary || target.kind !== 'rootful' || client.programsStatus !== 'looked') return undefined;
      const edit: Edit = {
        path,
        before: null,
        after: unitText(config.binary, socket.load === 'loaded', containerd.load === 'loaded'),
        mode: '0644',
      };
      const fix: Fix = {
        ...editAndStart('write-a-unit', 'write a unit for the dockerd that is installed', edit, {
          note: 'Where the package is at hand, install it again instead: it brings its own unit.',
        }),
        risk: 'none',
      };
      return {
        code: 'DT213',
        cause: 'systemd.missing-unit',
        severity: 'error',
        confidence: 'certain',
        data: { unit: docker.name, state: 'does not exist', who: `${config.binary} is installed, and systemd has no unit that starts it` },
        cites: [
          { source: `systemctl show ${docker.name}`, text: `LoadState=${docker.load}` },
          { source: 'programs', text: config.binary },
        ],
        fixes: [{ ...fix, steps: [...fix.steps, { run: ['systemctl', 'enable', 'docker.service'] }] }],
      };
    }
    const wanted = needsKeys.flatMap((key) => (docker.properties.get(key) ?? '').split(' '));
    const absent = new Set([...service.notFound, ...(containerd.load === 'not-found' ? [containerd.name] : [])]);
    const lost = [
      ...wanted,
      ...needsKeys.flatMap((key) => effective(docker.settings, 'Unit', key).flatMap((s) => s.value.split(/\s+/))),
    ].find((unit) => absent.has(unit) && unit !== socket.name);
    // what docker.service requires was started before it, and failed: then dockerd is not even run
    const failed = docker.active === 'active' ? undefined : wanted.find((unit) => service.failed.includes(unit) && unit !== socket.name);
    if (!lost && failed && failed !== containerd.name) return failedUnit(failed, service, target.dataRoot);
    if (!lost) return undefined;
    const setting = needsKeys
      .flatMap((key) => effective(docker.settings, 'Unit', key))
      .findLast((s) => s.value.split(/\s+/).includes(lost));
    const others = setting?.value.split(/\s+/).filter((u) => u !== lost) ?? [];
    const edit =
      setting &&
      (others.length > 0 ? changeSetting(docker, setting, () => `${setting.key}=${others.join(' ')}`) : dropSettings(docker, [setting]));
    return {
      code: 'DT213',
      cause: 'systemd.missing-unit',
      severity: 'error',
      confidence: 'certain',
      data: { unit: lost, state: 'does not exist', who: `${docker.name} requires ${lost}` },
      cites: [
        setting ? citeSetting(setting, 'no such unit') : { source: `systemctl show ${docker.name}`, text: `Requires=${wanted.join(' ')}` },
        { source: `systemctl list-units --state=not-found`, text: `${lost} not-found` },
      ],
      fixes: edit ? [editAndStart('drop-the-requirement', `do not require ${lost}`, edit)] : [],
    };
  },
});
