import type { FactRow, OptionRow } from '../../model/overview.ts';
import { escLine, type Markup } from './escape.ts';

const longest = 600;
const short = (text: string) => (text.length > longest ? `${text.slice(0, longest)} ...` : text);

function optionRow({ key, value, from, where }: OptionRow): Markup {
  return `<tr class="item"><th scope="row"><code>${escLine(key)}</code></th><td><code>${escLine(short(value))}</code></td><td>${from}${where ? ` <small>${escLine(where)}</small>` : ''}</td></tr>`;
}

const optionTable = (rows: readonly OptionRow[]) =>
  `<table><thead><tr><th scope="col">Option</th><th scope="col">Value</th><th scope="col">From</th></tr></thead><tbody>${rows.map(optionRow).join('\n')}</tbody></table>`;

/** The effective configuration: what was set, and folded away what was not. */
export function configuration(rows: readonly OptionRow[]): Markup {
  const set = rows.filter((r) => r.from !== 'default');
  const rest = rows.filter((r) => r.from === 'default');
  return `${set.length > 0 ? optionTable(set) : '<p>No option was set.</p>'}
<details><summary>Options with their default <small>(${rest.length})</small></summary>${optionTable(rest)}</details>`;
}

/** The host in figures and words, by group. */
export function factTable(rows: readonly FactRow[]): Markup {
  return [...Map.groupBy(rows, (r) => r.group)]
    .map(
      ([group, inside]) =>
        `<details><summary>${group} <small>(${inside.length})</small></summary><table><tbody>${inside
          .map((r) => `<tr class="item"><th scope="row">${escLine(r.name)}</th><td>${escLine(short(r.value))}</td></tr>`)
          .join('\n')}</tbody></table></details>`,
    )
    .join('\n');
}
