import type { Config } from '../../../collectors/config.ts';
import type { Service } from '../../../collectors/service.ts';
import { setKey } from '../../dockerd/edit.ts';
import { parseFlags } from '../../dockerd/flags.ts';
import { parseJson } from '../../dockerd/json.ts';
import { splitExec } from '../../dockerd/unit-file.ts';
import type { Fix } from '../../model/finding.ts';
import { citeSetting } from '../cite.ts';
import { check } from '../define.ts';
import { editAndStart } from '../fixes.ts';
import { consequencesOfRefusal, findingOf, problemsOf } from './problems.ts';

const local = /^(unix|fd):\/\//;
const loopback = /^tcp:\/\/(127\.|localhost\b|\[::1\])/;

/** True where the listed hosts keep the local client working and open nothing to the network without client certificates. */
function hostsAreSafe(options: Record<string, unknown>): boolean {
  const { hosts } = options;
  if (!Array.isArray(hosts) || !hosts.some((h) => local.test(String(h)))) return false;
  return hosts.every((h) => local.test(String(h)) || loopback.test(String(h)) || options.tlsverify === true);
}

function dropTheKey(key: string, config: Config): Fix {
  const text = config.text ?? '';
  return editAndStart('drop-the-key', `remove "${key}" from ${config.path}; the flag keeps its value`, {
    path: config.path,
    before: text,
    after: setKey(text, [key], undefined),
  });
}

/** A drop-in that starts dockerd by the same command line without the flag. Undefined where the flag stands elsewhere, e.g. in an environment file. */
function dropTheFlag(key: string, config: Config, service: Service): Fix | undefined {
  const setting = service.execSetting;
  if (!setting) return undefined;
  const words = splitExec(setting.value);
  const argv = words.slice(1);
  const given = parseFlags(argv, config.engine).given.filter((g) => g.key === key);
  if (given.length === 0) return undefined;
  const gone = new Set(
    given.flatMap((g) =>
      argv[g.index]?.includes('=') || (argv[g.index]?.length ?? 0) > g.flag.length || g.value === true ? [g.index] : [g.index, g.index + 1],
    ),
  );
  const kept = [words[0] ?? 'dockerd', ...argv.filter((_, i) => !gone.has(i))];
  const path = '/etc/systemd/system/docker.service.d/zz-daemon-json-hosts.conf'.replace('hosts', key);
  return editAndStart(
    'drop-the-flag',
    `start dockerd without ${given[0]?.flag}; ${config.path} says it`,
    { path, before: null, after: `[Service]\nExecStart=\nExecStart=${kept.join(' ')}\n`, mode: '0644' },
    { note: 'The empty `ExecStart=` takes back the command line of the packaged unit.' },
  );
}

export const flagConflict = check({
  code: 'DT101',
  name: 'flag-conflict',
  causes: ['flags.conflict'],
  needs: ['caller', 'config', 'engine', 'logs', 'service'],
  explains: consequencesOfRefusal,
  signatures: [
    {
      pattern: /the following directives are specified both as a flag and in the configuration file: (?<list>.+)/,
      samples: [
        {
          text: 'unable to configure the Docker daemon with file /etc/docker/daemon.json: the following directives are specified both as a flag and in the configuration file: hosts: (from flag: [fd://], from file: [unix:///run/docker.sock tcp://127.0.0.1:2375])',
          seen: 'dockerd 26.1.5',
        },
      ],
      misses: ["the following directives don't match any configuration option: hots"],
    },
  ],
  find: (evidence) => {
    const { config, service } = evidence;
    const value = parseJson(config.text ?? '').value;
    const options = typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
    return problemsOf(evidence)
      .filter((p) => p.cause === 'flags.conflict')
      .map((problem) => {
        const key = problem.key ?? '';
        const flag = dropTheFlag(key, config, service);
        const keyFix = dropTheKey(key, config);
        const fixes = flag && key === 'hosts' && hostsAreSafe(options) ? [flag, keyFix] : flag ? [keyFix, flag] : [keyFix];
        const finding = findingOf('DT101', problem, evidence, fixes);
        const [first, ...rest] = finding.cites;
        return service.execSetting
          ? { ...finding, cites: [first, citeSetting(service.execSetting, 'the flag'), ...rest] as const }
          : finding;
      });
  },
});
