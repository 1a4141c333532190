import type { Finding, Step } from '../../model/finding.ts';
import { citeLog } from '../cite.ts';
import { check } from '../define.ts';
import { editAndStart, startDaemon } from '../fixes.ts';
import { lastMatch } from '../log.ts';
import { consequences } from '../systemd/settings.ts';
import { citeOption, dropOption } from './option.ts';
import { ownsNetwork } from './own.ts';

const signatures = [
  {
    pattern:
      /(?:Enabling|failed to set) IP forwarding|IPv4 forwarding is disabled: check your host's firewalling|[Ss]etup IP forwarding failed/,
    samples: [
      {
        text: 'failed to start daemon: Error initializing network controller: error creating default "bridge" network: setup IP forwarding failed: Enabling IP forwarding failed: open /proc/sys/net/ipv4/ip_forward: read-only file system',
        seen: 'dockerd 26.1.5',
      },
      {
        text: 'Error starting daemon: Error initializing network controller: Error initializing bridge driver: Setup IP forwarding failed: open /proc/sys/net/ipv4/ip_forward: read-only file system',
        seen: 'https://github.com/docker-library/docker/issues/5',
      },
      {
        text: "IPv4 forwarding is disabled: check your host's firewalling and set sysctl net.ipv4.ip_forward=1, or disable this check using daemon option --ip-forward=false",
        seen: 'moby 29 libnetwork/drivers/bridge',
      },
    ],
    misses: ['WARNING: IPv4 forwarding is disabled'],
  },
];

export const ipForward = check({
  code: 'DT612',
  name: 'ip-forward',
  causes: ['network.ip-forward'],
  needs: ['config', 'engine', 'logs', 'network', 'service', 'target'],
  explains: consequences,
  signatures,
  find: (evidence): Finding | undefined => {
    const { engine, logs, network, target } = evidence;
    const up = engine.state === 'up';
    const words = up ? undefined : lastMatch(logs.lastStart, signatures);
    // dockerd turns it on at its start: an off switch means something only while it runs, or where it said so
    if (network.forward !== '0' || (!up && !words) || !ownsNetwork({ target })) return undefined;
    if (target.options.get('bridge')?.value === 'none') return undefined;
    const gone = target.options.get('ip-forward')?.value === false ? dropOption(evidence, 'ip-forward') : undefined;
    const chosen = target.options.get('ip-forward')?.value === false;
    const lines = network.sysctl.filter((s) => s.value === '0');
    const local = lines.filter((s) => s.path.startsWith('/etc/'));
    const edits = [...new Set(local.map((s) => s.path))].flatMap((path): Step[] => {
      const before = network.sysctlFiles.get(path);
      if (before === undefined) return [];
      const gone = new Set(local.filter((s) => s.path === path).map((s) => s.line - 1));
      const after = before
        .split('\n')
        .map((line, i) => (gone.has(i) ? line.replace(/=\s*0\b/, (assigned) => assigned.replace('0', '1')) : line))
        .join('\n');
      return [{ edit: { path, before, after } }];
    });
    return {
      code: 'DT612',
      cause: 'network.ip-forward',
      severity: chosen ? 'warning' : 'error',
      confidence: 'certain',
      data: {
        where: lines[0]
          ? `${lines[0].path}:${lines[0].line} turns it off.`
          : chosen
            ? '"ip-forward": false tells dockerd to leave it alone, and no sysctl file turns it on.'
            : 'No sysctl file of this host sets it. dockerd turns it on when it starts; something turned it off afterwards.',
      },
      cites: [
        { source: '/proc/sys/net/ipv4/ip_forward', line: 1, text: '0' },
        ...lines.map(({ path, line, text }) => ({ source: path, line, text })),
        ...(chosen ? [citeOption(evidence, 'ip-forward')].flatMap((c) => c ?? []) : []),
        ...(words ? [citeLog(words.entry)] : []),
      ],
      fixes: [
        ...(gone ? [editAndStart('leave-it-to-dockerd', 'let dockerd turn it on when it starts', gone)] : []),
        {
          id: 'turn-it-on',
          title: edits.length > 0 ? 'turn it on, now and at every boot' : 'turn it on',
          risk: words ? 'restarts-daemon' : 'none',
          steps: [...edits, { run: ['sysctl', '-w', 'net.ipv4.ip_forward=1'] }, ...(words ? startDaemon : [])],
        },
      ],
    };
  },
});
