import { type FleetFile, some } from '../fleet.ts';
import { escLine, type Markup } from './escape.ts';
import { type Section, shell } from './index.ts';

const table = (heads: readonly string[], rows: readonly Markup[]) =>
  rows.length === 0
    ? '<p>None.</p>'
    : `<table><thead><tr>${heads.map((h) => `<th scope="col">${h}</th>`).join('')}</tr></thead><tbody>${rows.join('\n')}</tbody></table>`;

const row = (first: Markup, ...cells: readonly Markup[]) =>
  `<tr class="item"><th scope="row">${first}</th>${cells.map((c) => `<td>${c}</td>`).join('')}</tr>`;

function share(part: number, whole: number): Markup {
  const width = whole > 0 ? ((part / whole) * 100).toFixed(1) : '0';
  return `<svg class="bar good" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true"><rect class="all" width="100" height="6"/><rect class="used" width="${width}" height="6"/></svg><span>${part} of ${whole}</span>`;
}

/** Many hosts as one file. */
export function paintFleetHtml(fleet: FleetFile): string {
  const all = fleet.hosts.length;
  const sections: Section[] = [
    {
      id: 'causes',
      short: 'Causes',
      heading: 'By cause',
      body: table(
        ['Cause', 'Share', 'Hosts'],
        fleet.causes.map(({ severity, code, name, hosts }) =>
          row(
            `<span class="badge ${severity}">${severity} ${escLine(code)}</span> ${escLine(name)}`,
            share(hosts.length, all),
            hosts.map(escLine).join(', '),
          ),
        ),
      ),
    },
    {
      id: 'engines',
      short: 'Versions',
      heading: 'Docker Engine',
      body: table(
        ['Version', 'Share', 'Hosts'],
        fleet.engines.map(({ version, hosts }) => row(escLine(version), share(hosts.length, all), escLine(some(hosts)))),
      ),
    },
    {
      id: 'odd',
      short: 'Odd ones out',
      heading: 'The odd ones out',
      body: table(
        ['What', 'Value', 'Hosts', 'Elsewhere'],
        fleet.oddOnesOut.flatMap(({ name, usual, odd }) =>
          odd.map(({ value, hosts }) =>
            row(escLine(name), `<code>${escLine(value)}</code>`, escLine(some(hosts)), `<code>${escLine(usual)}</code>`),
          ),
        ),
      ),
    },
    {
      id: 'hosts',
      short: 'Hosts',
      heading: 'Hosts',
      body: table(
        ['Host', 'Engine', 'State', 'Found'],
        fleet.hosts.map(({ label, engine, state, causes }) =>
          row(
            `<code>${escLine(label)}</code>`,
            escLine(engine ?? 'unknown'),
            escLine(state),
            causes.length === 0
              ? 'nothing'
              : causes.map((c) => `<span class="badge ${c.severity}">${escLine(c.code)}</span> ${escLine(c.title)}`).join('<br>'),
          ),
        ),
      ),
    },
    ...(fleet.unreadable.length > 0
      ? [
          {
            id: 'unreadable',
            short: 'Not read',
            heading: 'Not read',
            body: table(
              ['Bundle', 'Why'],
              fleet.unreadable.map(({ label, why }) => row(`<code>${escLine(label)}</code>`, escLine(why))),
            ),
          },
        ]
      : []),
  ];
  const sick = fleet.hosts.filter((h) => h.causes.some((c) => c.severity === 'error')).length;
  return shell({
    title: `${all} Docker hosts`,
    header: `<h1>${all} Docker hosts</h1><div class="verdict"><p>${sick} of ${all} have an error; ${fleet.causes.length} different causes.</p></div>`,
    sections,
  });
}
