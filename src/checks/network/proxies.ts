import type { Evidence } from '../../../collectors/index.ts';
import { isRecord } from '../../dockerd/coerce.ts';
import { setKey } from '../../dockerd/edit.ts';
import { nodeAt, parseJson } from '../../dockerd/json.ts';
import { effective, splitWords } from '../../dockerd/unit-file.ts';
import type { Cite, Edit } from '../../model/finding.ts';
import { citeConfig, citeSetting } from '../cite.ts';
import { changeSetting, dropSettings } from '../systemd/settings.ts';
import { configEdit } from './option.ts';

/** A proxy that the daemon is given, where that stands, and how to give it another. */
export interface DaemonProxy {
  /** HTTP_PROXY, HTTPS_PROXY or NO_PROXY; written in small letters they count the same. */
  name: string;
  value: string;
  cite: Cite;
  replace(value: string): Edit | undefined;
  /** The edit that takes it away. */
  drop(): Edit | undefined;
}

type Read = Pick<Evidence, 'config' | 'service'>;

const isProxy = /^(https?|no)_proxy$/i;

function fromConfig({ config }: Read): DaemonProxy[] {
  const root = parseJson(config.text ?? '').root;
  const value = parseJson(config.text ?? '').value;
  const proxies = isRecord(value) && isRecord(value.proxies) ? value.proxies : {};
  return Object.entries(proxies).flatMap(([key, address]) => {
    const node = nodeAt(root, ['proxies', key]);
    if (typeof address !== 'string' || address === '' || !node || !/^(https?|no)-proxy$/.test(key)) return [];
    return [
      {
        name: key.toUpperCase().replace('-', '_'),
        value: address,
        cite: citeConfig(config, node.offset, node.length),
        replace: (other: string) => configEdit(config, (text) => setKey(text, ['proxies', key], other)),
        drop: () =>
          configEdit(config, (text) =>
            Object.entries(proxies)
              .filter(([k, other]) => k === key || (k !== 'no-proxy' && other === address))
              .reduce((now, [k]) => setKey(now, ['proxies', k], undefined), text),
          ),
      },
    ];
  });
}

function fromUnit({ service }: Read): DaemonProxy[] {
  const unit = service.units.docker;
  return effective(unit.settings, 'Service', 'Environment').flatMap((setting) =>
    splitWords(setting.value).flatMap((word) => {
      const at = word.indexOf('=');
      const name = word.slice(0, at);
      const value = word.slice(at + 1);
      if (at < 1 || !isProxy.test(name) || value === '') return [];
      return [
        {
          name: name.toUpperCase(),
          value,
          cite: citeSetting(setting),
          replace: (other: string) => changeSetting(unit, setting, (text) => text.replace(value, other)),
          drop: () => {
            const same = (w: string) => isProxy.test(w.slice(0, w.indexOf('='))) && w.slice(w.indexOf('=') + 1) === value;
            const rest = splitWords(setting.value).filter((w) => !same(w));
            // a line of its own for each of http and https, as a rule
            if (rest.length === 0)
              return dropSettings(
                unit,
                unit.settings.filter((s) => s.path === setting.path && s.key === 'Environment' && splitWords(s.value).every(same)),
              );
            return changeSetting(unit, setting, () => `Environment=${rest.map((w) => (/\s/.test(w) ? `"${w}"` : w)).join(' ')}`);
          },
        },
      ];
    }),
  );
}

function fromFiles({ service }: Read): DaemonProxy[] {
  return service.environmentFiles.flatMap(({ path, text = '' }) =>
    text.split('\n').flatMap((line, i) => {
      const found = /^\s*(\w+)=(["']?)(.*?)\2\s*$/.exec(line);
      const [, name = '', , value = ''] = found ?? [];
      if (!isProxy.test(name) || value === '') return [];
      const rows = text.split('\n');
      const isSame = (row: string) => {
        const [, other = '', , its] = /^\s*(\w+)=(["']?)(.*?)\2\s*$/.exec(row) ?? [];
        return isProxy.test(other) && its === value;
      };
      return [
        {
          name: name.toUpperCase(),
          value,
          cite: { source: path, line: i + 1, text: line },
          replace: (other: string) => ({ path, before: text, after: rows.with(i, line.replace(value, other)).join('\n') }),
          drop: () => ({ path, before: text, after: rows.filter((r, k) => k !== i && !isSame(r)).join('\n') }),
        },
      ];
    }),
  );
}

/** The proxies that the daemon has, the one that counts of each name: daemon.json before files before the unit. */
export function daemonProxies(read: Read): DaemonProxy[] {
  const byName = new Map<string, DaemonProxy>();
  for (const proxy of [...fromUnit(read), ...fromFiles(read), ...fromConfig(read)]) byName.set(proxy.name, proxy);
  return [...byName.values()];
}
