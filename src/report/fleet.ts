import type { Overview } from '../model/overview.ts';
import type { CauseEntry, FindingsFile } from './findings.ts';
import type { Block, Report } from './layout.ts';

/** One bundle of many, as far as a table needs it. */
export interface Host {
  label: string;
  takenAt: string;
  engine: string | null;
  state: string;
  causes: { code: string; severity: CauseEntry['severity']; title: string }[];
  /** Facts and set options, by name. */
  traits: ReadonlyMap<string, string>;
}

export interface FleetCause {
  code: string;
  name: string;
  severity: CauseEntry['severity'];
  hosts: string[];
}

export interface Trait {
  name: string;
  /** What most hosts have. */
  usual: string;
  /** What few have, and who. */
  odd: { value: string; hosts: string[] }[];
}

/** What `docker-triage A B C --format json` prints. */
export interface FleetFile {
  schemaVersion: 1;
  hosts: Omit<Host, 'traits'>[];
  unreadable: { label: string; why: string }[];
  /** The most common first. */
  causes: FleetCause[];
  engines: { version: string; hosts: string[] }[];
  oddOnesOut: Trait[];
}

const telling = new Set(['Versions', 'Kernel', 'Host', 'Disks', 'Images', 'Containers']);
const everywhereElse = /^(?:daemon|listens on|endpoint of the client|module |number|modules on the disk)|in use$|size$/;

/** The facts by which hosts of one fleet should be alike. */
function traitsOf({ facts, options }: Overview): Map<string, string> {
  const found = new Map<string, string>();
  for (const { group, name, value } of facts)
    if (telling.has(group) && !everywhereElse.test(name) && !/^running|^exited|, image /.test(value)) found.set(name, value);
  for (const { key, value, from } of options) if (from !== 'default') found.set(`option ${key}`, value);
  return found;
}

/** One line of the table, out of a diagnosis. The rest of the bundle can be let go. */
export function hostOf(label: string, file: FindingsFile, overview: Overview): Host & { names: ReadonlyMap<string, string> } {
  return {
    label,
    takenAt: overview.takenAt,
    engine: file.target.engine,
    state: file.target.state,
    causes: file.causes.map(({ code, severity, title }) => ({ code, severity, title })),
    traits: traitsOf(overview),
    names: new Map(file.causes.map((c) => [c.code, c.name])),
  };
}

const ranks = { error: 0, warning: 1, hint: 2 } as const;

/** Where most hosts agree and few differ. An option that only few set counts too. */
function odd(hosts: readonly Host[]): Trait[] {
  if (hosts.length < 3) return [];
  const names = [...new Set(hosts.flatMap((h) => [...h.traits.keys()]))].sort();
  return names.flatMap((name) => {
    const values = Map.groupBy(hosts, (h) => h.traits.get(name) ?? (name.startsWith('option ') ? '(default)' : '(not known)'));
    const sorted = [...values].sort(([, a], [, b]) => b.length - a.length);
    const [first, ...rest] = sorted;
    const few = rest.filter(([value, who]) => value !== '(not known)' && who.length <= Math.max(1, hosts.length / 10));
    if (!first || first[0] === '(not known)' || first[1].length * 3 < hosts.length * 2 || few.length === 0) return [];
    return [{ name, usual: first[0], odd: few.map(([value, who]) => ({ value, hosts: who.map((h) => h.label) })) }];
  });
}

/** Joins the hosts: by cause, by version, and who differs from the rest. */
export function fleetOf(hosts: readonly (Host & { names: ReadonlyMap<string, string> })[], unreadable: FleetFile['unreadable']): FleetFile {
  const causes = new Map<string, FleetCause>();
  for (const host of hosts)
    for (const { code, severity } of host.causes) {
      const known = causes.get(code) ?? { code, name: host.names.get(code) ?? '', severity, hosts: [] };
      if (!known.hosts.includes(host.label)) known.hosts.push(host.label);
      if (ranks[severity] < ranks[known.severity]) known.severity = severity;
      causes.set(code, known);
    }
  return {
    schemaVersion: 1,
    hosts: hosts.map(({ traits: _, names: __, ...host }) => host),
    unreadable,
    causes: [...causes.values()].sort(
      (a, b) => b.hosts.length - a.hosts.length || ranks[a.severity] - ranks[b.severity] || (a.code < b.code ? -1 : 1),
    ),
    engines: [...Map.groupBy(hosts, (h) => /^\d+(?:\.\d+)*/.exec(h.engine ?? '')?.[0] ?? h.engine ?? 'unknown')]
      .map(([version, who]) => ({ version, hosts: who.map((h) => h.label) }))
      .sort((a, b) => b.hosts.length - a.hosts.length || (a.version < b.version ? -1 : 1)),
    oddOnesOut: odd(hosts),
  };
}

const mostNames = 12;

/** Some names, and how many more. */
export const some = (names: readonly string[]) =>
  names.length <= mostNames ? names.join(', ') : `${names.slice(0, mostNames).join(', ')} and ${names.length - mostNames} more`;

const list = (heading: string, items: readonly string[]): Block[] =>
  items.length === 0
    ? []
    : [
        { kind: 'section', text: heading },
        { kind: 'list', items },
      ];

const causeLine = ({ severity, code, name, hosts }: FleetCause, all: number) =>
  `${severity} ${code} ${name}: ${hosts.length} of ${all}: ${some(hosts)}`;
const clip = (text: string) => (text.length > 120 ? `${text.slice(0, 117)}...` : text);

/** Lays out a fleet for the painters of reports. */
export function layoutFleet(fleet: FleetFile): Report {
  const all = fleet.hosts.length;
  const sick = fleet.hosts.filter((h) => h.causes.some((c) => c.severity === 'error')).length;
  const rare = fleet.causes.filter((c) => c.hosts.length === 1 && all > 2);
  return {
    title: [{ kind: 'title', text: `${all} hosts` }],
    summary: [
      {
        kind: 'words',
        text: `${sick} of ${all} have an error; ${fleet.causes.length} different causes.${fleet.unreadable.length > 0 ? ` ${fleet.unreadable.length} bundles could not be read.` : ''}`,
      },
    ],
    causes: [
      ...list(
        all > 2 ? 'Causes of more than one host' : 'Causes',
        fleet.causes.filter((c) => !rare.includes(c)).map((c) => causeLine(c, all)),
      ),
      ...list(
        'Causes of one host only',
        rare.map((c) => causeLine(c, all)),
      ),
      ...list(
        'Docker Engine',
        fleet.engines.map(({ version, hosts }) => `${version}: ${hosts.length}: ${some(hosts)}`),
      ),
      ...list(
        'The odd ones out',
        fleet.oddOnesOut.flatMap(({ name, usual, odd: few }) =>
          few.map(({ value, hosts }) => `${name}: ${clip(value)} on ${some(hosts)}; elsewhere ${clip(usual)}`),
        ),
      ),
      ...list(
        'Hosts',
        fleet.hosts.map(
          ({ label, engine, state, causes }) =>
            `${label}: ${engine ?? 'version unknown'}, ${state}; ${causes.length > 0 ? [...new Set(causes.map((c) => c.code))].join(', ') : 'nothing found'}`,
        ),
      ),
      ...list(
        'Not read',
        fleet.unreadable.map(({ label, why }) => `${label}: ${why}`),
      ),
    ],
    healthy: [],
    notLooked: [],
    walk: [],
  };
}
