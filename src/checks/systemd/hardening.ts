import type { Unit } from '../../../collectors/service.ts';
import { effective, type UnitSetting } from '../../dockerd/unit-file.ts';
import type { Finding } from '../../model/finding.ts';
import { citeLog, citeSetting } from '../cite.ts';
import { check } from '../define.ts';
import { editAndStart } from '../fixes.ts';
import { lastWords } from '../log.ts';
import { consequences, dropSettings } from './settings.ts';

const needed = /CAP_(NET_ADMIN|SYS_ADMIN|NET_RAW|CHOWN|DAC_OVERRIDE|SETUID|SETGID|MKNOD|SYS_CHROOT|FOWNER)/;

// settings that take away what dockerd needs, and when their value does
const breaks: Readonly<Record<string, (value: string) => boolean>> = {
  User: (v) => v !== 'root' && v !== '0',
  DynamicUser: (v) => on(v),
  ProtectSystem: (v) => v === 'strict' || v === 'full',
  ProtectKernelTunables: on,
  ProtectControlGroups: (v) => on(v) || v === 'strict' || v === 'private',
  PrivateNetwork: on,
  PrivateUsers: (v) => v !== 'no' && v !== 'false',
  PrivateDevices: on,
  RestrictNamespaces: (v) => v !== 'no' && v !== 'false',
  ReadOnlyPaths: (v) => /(^|\s)-?\/(\s|$|etc|run|var)/.test(v),
  InaccessiblePaths: (v) => /(^|\s)-?\/(run|var|etc\/docker|sys|proc)/.test(v),
  RestrictAddressFamilies: (v) =>
    v === 'none' || (!v.startsWith('~') && !/AF_NETLINK/.test(v)) || (v.startsWith('~') && /AF_(NETLINK|UNIX|INET)\b/.test(v)),
  CapabilityBoundingSet: (v) => (v.startsWith('~') ? needed.test(v) : !/CAP_SYS_ADMIN/.test(v) || !/CAP_NET_ADMIN/.test(v)),
  SystemCallFilter: (v) => (v.startsWith('~') ? /@mount|@clone|@privileged|mount|unshare|clone/.test(v) : !/@mount|@default|mount/.test(v)),
  MemoryDenyWriteExecute: () => false,
};

function on(value: string): boolean {
  return /^(yes|true|on|1)$/i.test(value);
}

/** The settings of a unit that take away what dockerd needs. */
export function harmful(unit: Unit): UnitSetting[] {
  return Object.entries(breaks).flatMap(([key, harms]) => effective(unit.settings, 'Service', key).filter((s) => harms(s.value)));
}

export const hardening = check({
  code: 'DT210',
  name: 'hardening',
  causes: ['systemd.hardening'],
  needs: ['service', 'engine', 'logs'],
  explains: [
    ...consequences,
    'DT621',
    'DT623',
    'DT624',
    'DT503',
    'DT513',
    'DT525',
    'DT724',
    'DT723',
    'DT605',
    'DT607',
    'DT610',
    'DT611',
    'DT632',
  ],
  signatures: [
    {
      pattern: /dockerd needs to be started with root/,
      samples: [
        {
          text: 'dockerd needs to be started with root privileges. To run dockerd in rootless mode as an unprivileged user, see https://docs.docker.com/go/rootless/',
          seen: 'dockerd 26.1.5',
        },
      ],
    },
  ],
  find: ({ service, engine, logs }) => {
    const unit = service.units.docker;
    if (unit.load === 'masked') return undefined;
    const runs = engine.state === 'up' || unit.active === 'active';
    const words = runs ? undefined : lastWords(logs);
    // in a network of its own dockerd starts, and reaches nobody; where /proc/sys is read-only, no interface of a container is set up
    const settings = harmful(unit).filter((s) => !runs || /^(?:PrivateNetwork|ProtectKernelTunables)$/.test(s.key));
    const files = [...new Set(settings.map((s) => s.path))];
    return files.map((file): Finding => {
      const here = settings.filter((s) => s.path === file);
      const [first = here[0] as UnitSetting, ...others] = here;
      const edit = dropSettings(unit, here);
      return {
        code: 'DT210',
        cause: 'systemd.hardening',
        severity: 'error',
        confidence: words || runs ? 'certain' : 'likely',
        data: { settings: here.map((s) => `${s.key}=${s.value}`).join(', '), file },
        cites: [citeSetting(first), ...others.map((s) => citeSetting(s)), ...(words ? [citeLog(words)] : [])],
        fixes: edit ? [editAndStart('drop-the-setting', `take it out of ${file}`, edit)] : [],
      };
    });
  },
});
