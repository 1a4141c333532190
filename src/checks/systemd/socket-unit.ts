import type { Finding } from '../../model/finding.ts';
import { citeLog, citeSetting } from '../cite.ts';
import { check } from '../define.ts';
import { runAndStart } from '../fixes.ts';
import { lastMatch } from '../log.ts';

const noSockets = {
  pattern: /no sockets found via socket activation/,
  samples: [
    {
      text: 'failed to load listeners: no sockets found via socket activation: make sure the service was started by systemd',
      seen: 'dockerd 26.1.5',
    },
  ],
  misses: ['docker.socket: Deactivated successfully.'],
};

export const socketUnit = check({
  code: 'DT208',
  name: 'socket-unit',
  causes: ['systemd.socket-unit'],
  needs: ['service', 'engine', 'logs'],
  explains: ['DT204', 'DT206', 'DT304', 'DT205'],
  signatures: [
    {
      pattern: /Unit docker\.socket (?:is masked|not found)/,
      samples: [{ text: 'Failed to start docker.service: Unit docker.socket is masked.', seen: 'systemd 257' }],
      misses: ['docker.socket: Deactivated successfully.'],
    },
    noSockets,
  ],
  find: ({ service, engine, logs }): Finding | undefined => {
    const { docker, socket } = service.units;
    const wantsFd = service.exec.some((word) => /^(-H=?|--host=)?fd:\/\//.test(word));
    if (!service.systemd || !wantsFd || engine.state === 'up' || docker.load === 'masked' || !service.execSetting) return undefined;
    const bad = socket.load === 'masked' || socket.load === 'not-found' || socket.load === 'bad-setting';
    const words = lastMatch(logs.lastStart, [noSockets]);
    const idle = socket.load === 'loaded' && socket.active === 'inactive' && words;
    if (!bad && !idle) return undefined;
    const state =
      { loaded: 'was not started', masked: 'is masked', 'not-found': 'does not exist', 'bad-setting': 'is refused by systemd' }[
        socket.load
      ] ?? 'is not there';
    return {
      code: 'DT208',
      cause: 'systemd.socket-unit',
      severity: 'error',
      confidence: 'certain',
      data: { state },
      cites: [
        {
          source: `systemctl show ${socket.name}`,
          text: `LoadState=${socket.load} ActiveState=${socket.active} UnitFileState=${socket.enabled}`,
        },
        citeSetting(service.execSetting, 'dockerd takes its socket from systemd'),
        ...(idle ? [citeLog(idle.entry)] : []),
      ],
      fixes:
        socket.load === 'masked'
          ? [
              runAndStart('unmask', 'unmask docker.socket and start both', [
                ['systemctl', 'unmask', 'docker.socket'],
                ['systemctl', 'start', 'docker.socket'],
              ]),
            ]
          : idle
            ? [
                runAndStart('start-the-socket', 'start docker.socket, now and at every boot, then the daemon', [
                  ['systemctl', 'stop', 'docker.service'],
                  ['systemctl', 'enable', '--now', 'docker.socket'],
                ]),
              ]
            : [],
    };
  },
});
