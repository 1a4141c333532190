import { checkAddresses } from './check-addresses.ts';
import { checkChoices, checkNumbers } from './check-choices.ts';
import { checkHosts, checkMirrors, checkRegistries, checkTls } from './check-listen.ts';
import { checkOthers } from './check-others.ts';
import { checkResources } from './check-resources.ts';
import { checkRuntimes } from './check-runtimes.ts';
import { bad, each } from './check-value.ts';
import { nearest } from './distance.ts';
import { propertyAt } from './json.ts';
import { type Case, fixRemove, fixSet, fixShadowed, quote, report, since } from './problem.ts';
import type { Path } from './problem-types.ts';

/** Values of the right kind that dockerd refuses all the same. */
export function checkValues(c: Case): void {
  checkChoices(c);
  checkNumbers(c);
  checkAddresses(c);
  each(c, 'dns-search', (value, path) => {
    const domain = value.trim();
    const ok =
      domain === '.' ||
      (/[a-zA-Z]/.test(domain) &&
        domain.length < 255 &&
        /^(?:[a-z0-9]|[a-z0-9][a-z0-9-]*[a-z0-9])(?:\.(?:[a-z0-9]|[a-z0-9][a-z0-9-]*[a-z0-9]))*\.?$/i.test(domain));
    if (!ok)
      bad(
        c,
        'rejected',
        'dns-search',
        path,
        `"dns-search": ${quote(value)} is no domain`,
        'A domain has letters, digits and hyphens, and at least one letter.',
        fixRemove(c, path),
      );
  });
  labels(c);
  checkResources(c);
  each(c, 'exec-opts', (value, path) => execOption(c, value, path));
  // read as it is met, so that a shadowed one fails too
  for (const property of c.root.children ?? []) {
    const node = property.children?.[0]?.value === 'default-shm-size' ? property.children[1] : undefined;
    // dockerd looks at the characters of the file, escapes and all
    const shm = node?.type === 'string' ? c.text.slice(node.offset + 1, node.offset + node.length - 1) : undefined;
    if (shm === undefined || isSize(c, shm)) continue;
    const digits = /\d+/.exec(shm)?.[0];
    bad(
      c,
      'rejected',
      'shm-size',
      ['default-shm-size'],
      `"default-shm-size": ${quote(shm)} is no size`,
      'dockerd wants a number with a unit, such as 64M or 1g.',
      property !== propertyAt(c.root, 'default-shm-size')
        ? fixShadowed(c, property)
        : digits
          ? fixSet(c, 'set-size', ['default-shm-size'], `${digits}M`)
          : fixRemove(c, ['default-shm-size']),
    );
  }
  checkOthers(c);
  checkHosts(c);
  checkMirrors(c);
  checkRegistries(c);
  checkTls(c);
  checkRuntimes(c);
  if (c.value.debug === true) {
    report(c, {
      kind: 'risky',
      cause: 'daemon-json.debug-left-on',
      code: 'debug-on',
      path: ['debug'],
      title: '"debug" is on',
      why: 'dockerd writes a line for nearly everything that it does; on a busy machine the journal fills with them.',
      fix: fixRemove(c, ['debug']),
    });
  }
}

/** A number with a unit, as dockerd reads sizes. */
function isSize(c: Case, text: string): boolean {
  if (!since(c, '27.0')) return /^\d+(?:\.\d+)? ?(?:[kmgtp]?i?b?)$/i.test(text);
  // Go reads inf and nan as numbers too, where a blank ends them
  if (/^(?:\+?inf(?:inity)?|nan) (?:b|[kmgtp](?:i?b)?)?$/i.test(text)) return true;
  return /^(?:\+?(?:\d(?:_?\d)*\.?(?:\d(?:_?\d)*)?|\.\d(?:_?\d)*)(?:e[+-]?\d+)?|-0+(?:\.0*)?) ?(?:b|[kmgtp](?:i?b)?)?$/i.test(text);
}

function labels(c: Case): void {
  const said = new Map<string, { value: string; path: Path }>();
  each(c, 'labels', (label, path) => {
    const at = label.indexOf('=');
    if (at < 0) {
      const meant = label.includes(':') ? label.replace(/\s*:\s*/, '=') : `${label.trim()}=true`;
      bad(
        c,
        'rejected',
        'label',
        path,
        `the label ${quote(label)} has no value`,
        'A label is key=value.',
        label.trim() === '' ? fixRemove(c, path) : fixSet(c, 'add-value', path, meant),
      );
      return;
    }
    if (/^(?:com\.docker|io\.docker|org\.dockerproject)\./i.test(label))
      bad(
        c,
        'rejected',
        'label',
        path,
        `the label ${quote(label)} uses a reserved name`,
        'Names under com.docker, io.docker and org.dockerproject belong to Docker.',
        fixRemove(c, path),
      );
    const before = said.get(label.slice(0, at));
    if (before && before.value !== label)
      bad(
        c,
        'rejected',
        'label',
        path,
        `the labels ${quote(before.value)} and ${quote(label)} conflict`,
        'One key can have one value only; the first one is removed here.',
        fixRemove(c, before.path),
      );
    said.set(label.slice(0, at), { value: label, path });
  });
}

function execOption(c: Case, value: string, path: Path): void {
  const [, name = '', rest = ''] = /^\s*([^=]*?)\s*=\s*(.*?)\s*$/.exec(value) ?? [];
  const strict = since(c, '28.0');
  const cgroup = name.toLowerCase() === 'native.cgroupdriver';
  const kind = strict ? 'rejected' : 'ignored';
  if (name === '' || rest === '') {
    const meant = /^native\.cgroupdriver$/i.test(value.trim()) || cgroup ? undefined : /^(systemd|cgroupfs)$/.exec(value.trim())?.[1];
    bad(
      c,
      kind,
      'exec-opt',
      path,
      `the exec option ${quote(value)} is not name=value`,
      strict ? 'dockerd refuses it.' : 'This engine skips it; 28.0 and newer refuse it.',
      meant ? fixSet(c, 'full-option', path, `native.cgroupdriver=${meant}`) : fixRemove(c, path),
    );
  } else if (cgroup) {
    if (!['systemd', 'cgroupfs'].includes(rest)) {
      bad(
        c,
        'fails-at-start',
        'cgroup-driver',
        path,
        `dockerd has no cgroup driver ${quote(rest)}`,
        'It is systemd or cgroupfs.',
        fixSet(c, 'nearest-driver', path, `native.cgroupdriver=${nearest(rest, ['systemd', 'cgroupfs']) ?? 'systemd'}`),
      );
    }
  } else {
    const near = nearest(name, ['native.cgroupdriver']);
    bad(
      c,
      kind,
      'exec-opt',
      path,
      `dockerd has no exec option ${quote(name)}`,
      name.toLowerCase() === 'isolation' ? 'isolation exists on Windows only.' : 'native.cgroupdriver is the only one on Linux.',
      near ? fixSet(c, 'nearest-option', path, `${near}=${rest}`) : fixRemove(c, path),
    );
  }
}
