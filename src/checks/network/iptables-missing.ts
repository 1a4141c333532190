import type { Evidence } from '../../../collectors/index.ts';
import type { Finding, Fix } from '../../model/finding.ts';
import { citeLog } from '../cite.ts';
import { check } from '../define.ts';
import { runAndStart } from '../fixes.ts';
import { lastMatch } from '../log.ts';
import { consequences } from '../systemd/settings.ts';
import { ownsNetwork } from './own.ts';

const signatures = [
  {
    pattern:
      /\biptables not found|ip6tables is missing|[Ff]ailed to find (?<tool>ip6?tables|nft)\b|exec: "(?<program>ip6?tables|nft)": executable file not found/,
    samples: [
      {
        text: 'failed to start daemon: Error initializing network controller: error obtaining controller instance: failed to register "bridge" driver: failed to create NAT chain DOCKER: iptables not found',
        seen: 'dockerd 26.1.5',
      },
      {
        text: 'firewall-backend is set to nftables: failed to find nft tool: exec: "nft": executable file not found in $PATH',
        seen: 'moby 29 daemon/libnetwork',
      },
      { text: 'failed to find iptables: exec: "iptables": executable file not found in $PATH', seen: 'moby libnetwork/iptables' },
    ],
    misses: ['exec: "docker-proxy": executable file not found in $PATH', 'unable to initialize firewalld; using raw iptables instead'],
  },
];

/** The command that puts the package back, by distribution. */
function install(os: string, tool: string): readonly [string, ...string[]] | undefined {
  const name = tool === 'nft' ? 'nftables' : 'iptables';
  if (/debian|ubuntu|mint|raspbian|pop!_os|kali/i.test(os)) return ['apt-get', 'install', '--reinstall', '-y', name];
  if (/fedora|red hat|centos|rocky|alma|amazon|oracle/i.test(os))
    return ['dnf', 'install', '-y', name === 'iptables' ? 'iptables-nft' : name];
  if (/suse/i.test(os)) return ['zypper', '--non-interactive', 'install', '-f', name];
  if (/arch|manjaro/i.test(os)) return ['pacman', '-S', '--noconfirm', name];
  if (/alpine/i.test(os)) return ['apk', 'add', name];
  return undefined;
}

/** Where the link of iptables leads nowhere and another kind is installed, the link is what is to be mended. */
function relink({ firewall }: Evidence['network']): readonly (readonly [string, ...string[]])[] {
  const kinds = ['nft', 'legacy'].filter((k) => firewall.programs.get(`iptables-${k}`));
  const [kind] = kinds;
  if (!kind || firewall.programs.get('iptables')) return [];
  return ['iptables', 'ip6tables'].map((name) => ['update-alternatives', '--set', name, `/usr/sbin/${name}-${kind}`] as const);
}

export const iptablesMissing = check({
  code: 'DT621',
  name: 'iptables-missing',
  causes: ['firewall.iptables-missing'],
  needs: ['engine', 'logs', 'network', 'system', 'target'],
  explains: consequences,
  signatures,
  find: ({ engine, logs, network, system, target }): Finding | undefined => {
    const up = engine.state === 'up';
    const words = up ? undefined : lastMatch(logs.lastStart, signatures);
    const gone = network.firewall.program === 'missing';
    if (!words && !(up && gone && ownsNetwork({ target }) && target.options.get('iptables')?.value !== false)) return undefined;
    const { program, tool: sought } = words?.match.groups ?? {};
    const tool = program ?? sought ?? 'iptables';
    const links = relink(network);
    const locked = network.firewall.notRunnable.filter((path) => /\/(?:xtables|ip6?tables)[^/]*$/.test(path));
    const unlock: Fix[] =
      locked.length > 0 && tool !== 'nft'
        ? [runAndStart('allow-to-run', `make ${locked.join(' and ')} executable`, [['chmod', '0755', ...locked]])]
        : [];
    const command = install(system.os, tool);
    const withLinks: Fix[] =
      links.length > 0 ? [runAndStart('set-the-link', 'let the name iptables lead to the kind that is installed', links)] : [];
    const reinstall: Fix[] = command ? [runAndStart('install-it', `install ${tool} again`, [command])] : [];
    return {
      code: 'DT621',
      cause: 'firewall.iptables-missing',
      severity: words ? 'error' : 'warning',
      confidence: words && gone ? 'certain' : 'likely',
      data: {
        tool,
        effect: words ? 'dockerd stops when it sets its networks up.' : 'dockerd still runs; its next start, and new networks, fail.',
      },
      cites: [
        ...(words ? [citeLog(words.entry)] : []),
        {
          source: `${tool} --version`,
          text:
            locked.length > 0 ? `nobody may run ${locked.join(', ')}` : gone ? 'no such program' : network.firewall.version || 'no answer',
        },
      ] as unknown as Finding['cites'],
      fixes: [...unlock, ...withLinks, ...reinstall],
    };
  },
});
