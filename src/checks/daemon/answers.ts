import { setKey } from '../../dockerd/edit.ts';
import { nodeAt, parseJson } from '../../dockerd/json.ts';
import type { Cite, Finding } from '../../model/finding.ts';
import { citeConfig, citeLog } from '../cite.ts';
import { check } from '../define.ts';
import { editAndStart } from '../fixes.ts';
import { lastWords } from '../log.ts';
import { spokenCheck } from '../messages.ts';

export const daemonCrashed = spokenCheck({
  code: 'DT803',
  name: 'daemon-crashed',
  cause: 'daemon.crashed',
  while: 'down',
  explains: ['DT204', 'DT206', 'DT304'],
  signatures: [
    {
      pattern: /^panic: (?!.*connect to the Docker daemon)|^fatal error: |\[signal SIG(?:SEGV|BUS)/,
      samples: [{ text: 'panic: runtime error: invalid memory address or nil pointer dereference', seen: 'moby/moby issues' }],
      misses: ['panic in a container is not one of dockerd'],
    },
  ],
});

export const swarmCertificate = spokenCheck({
  code: 'DT804',
  name: 'swarm-cert-expired',
  cause: 'swarm.cert-expired',
  while: 'any',
  signatures: [
    {
      pattern:
        /Swarm certificates have expired|swarm component could not be started.*certificate.*expired|error while loading TLS certificate in \S+: .*expired/,
      samples: [
        {
          text: 'swarm component could not be started: error while loading TLS certificate in /var/lib/docker/swarm/certificates/swarm-node.crt: certificate (1 - abc) not valid after Tue, 01 Sep 2026 10:00:00 UTC, and it is currently Tue, 24 Nov 2026 10:00:00 UTC: x509: certificate has expired',
          seen: 'moby daemon/cluster',
        },
      ],
    },
  ],
});

export const swarmRaft = spokenCheck({
  code: 'DT805',
  name: 'swarm-raft',
  cause: 'swarm.raft',
  while: 'any',
  severity: 'error',
  signatures: [
    {
      pattern:
        /can't initialize raft node|cluster exited with error: manager stopped|(?:failed to|could not|can't) (?:load|open|read|repair|decrypt|create) (?:the )?(?:raft|WAL|snapshot)\b|\bwal: (?:crc mismatch|file not found|unexpected)|\braft(?:log)?: .*(?:corrupt|panic|tocommit)|tocommit\(\d+\) is out of range/,
      samples: [
        {
          text: "cluster exited with error: manager stopped: can't initialize raft node: rpc error: code = Unknown desc = could not connect to prospective new cluster member using its advertised address",
          seen: 'moby daemon/cluster/noderunner.go',
        },
      ],
      misses: ['raft: 5f2e became leader at term 3'],
    },
    {
      pattern:
        /swarm component could not be started(?: before timeout was reached)?(?!.*certificate)|(?:failed to start|Error (?:creating|starting)) cluster component: (?!--)|Swarm is encrypted and needs to be unlocked|The swarm does not have a leader/,
      samples: [
        { text: 'swarm component could not be started before timeout was reached', seen: 'moby daemon/cluster' },
        {
          text: 'failed to start cluster component: could not find local IP address: dial udp 10.0.0.1:1: connect: network is unreachable',
          seen: 'moby daemon/cluster',
        },
      ],
      misses: ['failed to start cluster component: --live-restore daemon configuration is incompatible with swarm mode'],
    },
  ],
});

export const liveRestoreSwarm = check({
  code: 'DT806',
  name: 'live-restore-swarm',
  causes: ['daemon-json.live-restore-swarm'],
  needs: ['config', 'engine', 'logs', 'state', 'target'],
  explains: ['DT204', 'DT206', 'DT304', 'DT113'],
  signatures: [
    {
      pattern: /--live-restore daemon configuration is incompatible with swarm mode/,
      samples: [
        {
          text: 'failed to start cluster component: --live-restore daemon configuration is incompatible with swarm mode',
          seen: 'dockerd 26.1.5',
        },
      ],
    },
  ],
  find: ({ config, engine, logs, state, target }): Finding | undefined => {
    if (target.options.get('live-restore')?.value !== true || !state.swarm) return undefined;
    const before = config.text ?? '';
    const node = nodeAt(parseJson(before).root, ['live-restore']);
    const words = engine.state === 'up' ? undefined : lastWords(logs);
    return {
      code: 'DT806',
      cause: 'daemon-json.live-restore-swarm',
      severity: 'error',
      confidence: words ? 'certain' : 'likely',
      data: { dataRoot: target.dataRoot },
      cites: [
        node ? citeConfig(config, node.offset, node.length) : { source: 'command line', text: '--live-restore' },
        { source: `${target.dataRoot}/swarm`, text: 'this node is in a swarm' },
        ...(words ? [citeLog(words)] : []),
      ],
      fixes: node
        ? [
            editAndStart('drop-the-key', 'do without live-restore', {
              path: config.path,
              before,
              after: setKey(before, ['live-restore'], undefined),
            }),
          ]
        : [],
    };
  },
});

export const debugLeftOn = check({
  code: 'DT807',
  name: 'debug-left-on',
  causes: ['daemon-json.debug-left-on'],
  needs: ['config', 'engine', 'service', 'target'],
  find: ({ config, engine, service, target }): Finding | undefined => {
    const option = target.options.get('debug');
    if (option?.value !== true || engine.state !== 'up') return undefined;
    const before = config.text ?? '';
    const node = nodeAt(parseJson(before).root, ['debug']);
    const cite: Cite = node
      ? citeConfig(config, node.offset, node.length)
      : service.execSetting
        ? { source: service.execSetting.path, line: service.execSetting.line, text: service.execSetting.text }
        : { source: 'command line', text: '--debug' };
    return {
      code: 'DT807',
      cause: 'daemon-json.debug-left-on',
      severity: 'warning',
      confidence: 'certain',
      data: { where: node ? config.path : 'the command line' },
      cites: [cite],
      fixes: node
        ? [
            editAndStart(
              'drop-the-key',
              'turn it off',
              { path: config.path, before, after: setKey(before, ['debug'], undefined) },
              {
                verify: '`sudo docker info` shows `Debug Mode: false`',
              },
            ),
          ]
        : [],
    };
  },
});
