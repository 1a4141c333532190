import { setKey } from '../../dockerd/edit.ts';
import { nodeAt, parseJson } from '../../dockerd/json.ts';
import { effective } from '../../dockerd/unit-file.ts';
import type { Finding, Fix, Step } from '../../model/finding.ts';
import { citeConfig, citeLog, citeSetting, citeText } from '../cite.ts';
import { check } from '../define.ts';
import { editAndStart, startDaemon } from '../fixes.ts';
import { lastMatch } from '../log.ts';
import { changeSetting, dropSettings } from '../systemd/settings.ts';
import { answers, configPath, explains } from './config.ts';
import { secondContainerd, waitsForLock } from './second.ts';

const standard = '/run/containerd/containerd.sock';

const dialSignatures = [
  {
    pattern: /failed to dial "(?<address>[^"]+)"|timeout waiting for containerd to start|failed to start containerd/,
    samples: [
      {
        text: 'failed to start daemon: failed to dial "/run/containerd/containerd.sock": failed to dial "/run/containerd/containerd.sock": context deadline exceeded',
        seen: 'dockerd 26.1.5',
      },
      { text: 'failed to start containerd: timeout waiting for containerd to start', seen: 'dockerd 20.10.24' },
    ],
    misses: ['containerd not running, starting managed containerd'],
  },
];

export const containerdState = check({
  code: 'DT705',
  name: 'containerd-state',
  causes: ['containerd.state'],
  needs: ['engine', 'logs', 'state'],
  explains: [...explains, 'DT701'],
  signatures: [
    {
      pattern: /unknown service containerd\.services\.\S+: not implemented|failed to load plugin.*io\.containerd\.metadata\.v1\.bolt/,
      samples: [
        {
          text: 'failed to start daemon: failed to dial "/run/containerd/containerd.sock": unknown service containerd.services.namespaces.v1.Namespaces: not implemented',
          seen: 'dockerd 26.1.5',
        },
      ],
    },
  ],
  find: ({ engine, logs, state }): Finding | undefined => {
    const db = state.databases.containerd;
    if (db.state !== 'bad') return undefined;
    const words = answers({ engine }) ? undefined : lastMatch(logs.lastStart, dialSignatures);
    const steps: Step[] = [
      { run: ['systemctl', 'stop', 'docker.socket', 'docker.service', 'containerd.service'] },
      { run: ['mv', db.path, `${db.path}.broken`] },
      { run: ['systemctl', 'reset-failed'] },
      { run: ['systemctl', 'start', 'containerd.service'] },
      ...startDaemon,
    ];
    return {
      code: 'DT705',
      cause: 'containerd.state',
      severity: 'error',
      confidence: words ? 'certain' : 'likely',
      data: { path: db.path },
      cites: [{ source: db.path, text: 'the first page is not that of a database' }, ...(words ? [citeLog(words.entry)] : [])],
      fixes: [
        {
          id: 'move-aside',
          title: 'move it aside; containerd makes a new one',
          risk: 'loses-data',
          steps,
          note: "Docker's images and containers are in its own data-root and stay, unless the containerd image store is in use.",
        },
      ],
    };
  },
});

export const containerdHung = check({
  code: 'DT703',
  name: 'containerd-hung',
  causes: ['containerd.hung'],
  needs: ['logs', 'process', 'service'],
  explains: [...explains, 'DT701', 'DT711', 'DT713'],
  signatures: [waitsForLock],
  find: ({ logs, process, service }): Finding | undefined => {
    const stopped = service.processes.find((p) => /(^|\/)containerd$/.test(p.argv[0] ?? '') && /^[Tt]/.test(p.state));
    if (!stopped) return secondContainerd({ logs, process, service });
    return {
      code: 'DT703',
      cause: 'containerd.hung',
      severity: 'error',
      confidence: 'certain',
      data: {
        pid: String(stopped.pid),
        how: 'was stopped and does not answer',
        what: `Its state is ${stopped.state}. It holds its socket open, so that dockerd waits for it.`,
      },
      cites: [{ source: 'ps', text: `${stopped.pid} ${stopped.state} ${stopped.command}`, note: 'T: stopped by a signal' }],
      fixes: [
        {
          id: 'continue-and-restart',
          title: 'let it go on, then restart it and the daemon',
          risk: 'restarts-daemon',
          steps: [{ run: ['kill', '-CONT', String(stopped.pid)] }, { run: ['systemctl', 'restart', 'containerd.service'] }, ...startDaemon],
        },
      ],
    };
  },
});

export const containerdDown = check({
  code: 'DT701',
  name: 'containerd-down',
  causes: ['containerd.down'],
  needs: ['containerd', 'engine', 'logs', 'service', 'target'],
  explains,
  signatures: dialSignatures,
  find: ({ containerd, engine, logs, service }): Finding | undefined => {
    const unit = service.units.containerd;
    const lives = service.processes.some((p) => /(^|\/)containerd$/.test(p.argv[0] ?? ''));
    if (!service.systemd || lives || unit.active === 'active' || (unit.load !== 'loaded' && unit.load !== 'masked')) return undefined;
    if (containerd.address === undefined && answers({ engine })) return undefined;
    const words = answers({ engine }) ? undefined : lastMatch(logs.lastStart, dialSignatures);
    const masked = unit.load === 'masked' || unit.enabled === 'masked';
    const steps: Step[] = [
      ...(masked ? [{ run: ['systemctl', 'unmask', unit.name] } as const] : []),
      { run: ['systemctl', 'reset-failed'] },
      { run: ['systemctl', 'start', unit.name] },
      ...startDaemon,
    ];
    // a local command line whose program is not there
    const noProgram = logs.containerd
      .slice(-20)
      .findLast((e) => /Unable to locate executable|Failed to locate executable|code=exited,? status=203/.test(e.message));
    const setting = effective(unit.settings, 'Service', 'ExecStart').at(-1);
    const local =
      !masked && noProgram && setting?.path.includes('.d/')
        ? dropSettings(
            unit,
            unit.settings.filter((s) => s.path === setting.path && s.key === 'ExecStart'),
          )
        : undefined;
    const folder = containerd.type === 'directory' ? (containerd.address ?? standard) : undefined;
    const away: Fix[] = folder
      ? [
          {
            id: 'move-the-folder',
            title: `move the folder ${folder} aside, then start containerd and the daemon`,
            risk: 'restarts-daemon',
            steps: [{ run: ['mv', folder, `${folder}.folder`] }, ...steps],
            note: 'A bind mount of that path makes such a folder while containerd is down.',
          },
        ]
      : [];
    const back: Fix[] = local
      ? [
          {
            id: 'drop-the-line',
            title: 'go back to the packaged command line of containerd',
            risk: 'restarts-daemon',
            steps: [{ edit: local }, { run: ['systemctl', 'daemon-reload'] }, ...steps],
          },
        ]
      : [];
    return {
      code: 'DT701',
      cause: 'containerd.down',
      severity: 'error',
      confidence: 'certain',
      data: { state: masked ? 'masked' : unit.active, address: containerd.address ?? standard },
      cites: [
        { source: `systemctl show ${unit.name}`, text: `LoadState=${unit.load} ActiveState=${unit.active} Result=${unit.result}` },
        ...(folder ? [{ source: folder, text: 'directory', note: 'containerd cannot listen there' }] : []),
        ...(setting && noProgram ? [citeSetting(setting, 'no such program'), citeLog(noProgram)] : []),
        ...(words ? [citeLog(words.entry)] : []),
      ],
      fixes: [
        ...away,
        ...back,
        {
          id: 'start',
          title: masked ? 'unmask and start containerd, then the daemon' : 'start containerd, then the daemon',
          risk: 'restarts-daemon',
          steps,
        },
      ],
    };
  },
});

/** Where config.toml gives the address of containerd's socket, if it is not the usual one. */
function ownAddress(text: string | undefined): { offset: number; length: number } | undefined {
  const found = /^\[grpc\][^[]*?^\s*address\s*=\s*(["'])(?<path>[^"'\n]+)\1/m.exec(text ?? '');
  const path = found?.groups?.path;
  if (!found || !path || path === standard) return undefined;
  return { offset: found.index + found[0].length - path.length - 2, length: path.length + 2 };
}

export const containerdSocketPath = check({
  code: 'DT704',
  name: 'containerd-socket-path',
  causes: ['containerd.socket-path'],
  needs: ['config', 'containerd', 'engine', 'service'],
  explains,
  find: ({ config, containerd, engine, service }): Finding | undefined => {
    const { address, exists } = containerd;
    const unit = service.units.containerd;
    if (answers({ engine }) || !address || exists !== false || unit.active !== 'active') return undefined;
    const before = config.text ?? '';
    const node = nodeAt(parseJson(before).root, ['containerd']);
    const setting = service.execSetting?.value.includes(address) ? service.execSetting : undefined;
    // containerd was told to listen elsewhere, and dockerd looks at the usual place
    const own = address === standard ? ownAddress(containerd.configText) : undefined;
    const moved = own && {
      path: configPath,
      before: containerd.configText ?? '',
      after: `${(containerd.configText ?? '').slice(0, own.offset)}"${standard}"${(containerd.configText ?? '').slice(own.offset + own.length)}`,
    };
    const edit = setting
      ? changeSetting(service.units.docker, setting, (text) => text.replace(address, standard))
      : node
        ? { path: config.path, before, after: setKey(before, ['containerd'], standard) }
        : undefined;
    const fix: Fix[] = moved
      ? [
          {
            id: 'usual-path',
            title: `let containerd listen on ${standard} again`,
            risk: 'restarts-daemon',
            steps: [{ edit: moved }, { run: ['systemctl', 'restart', 'containerd.service'] }, ...startDaemon],
          },
        ]
      : edit && address !== standard
        ? [editAndStart('right-path', `use ${standard}`, edit)]
        : [];
    return {
      code: 'DT704',
      cause: 'containerd.socket-path',
      severity: 'error',
      confidence: 'certain',
      data: { address },
      cites: [
        setting
          ? citeSetting(setting, 'no such socket')
          : node
            ? citeConfig(config, node.offset, node.length, 'no such socket')
            : { source: address, text: 'no such socket' },
        ...(own ? [citeText(configPath, containerd.configText ?? '', own.offset, own.length, 'containerd listens here')] : []),
      ],
      fixes: fix,
    };
  },
});
