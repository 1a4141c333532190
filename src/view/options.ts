import type { Evidence } from '../../collectors/index.ts';
import type { OptionRow } from '../model/overview.ts';

function words(value: unknown): string {
  if (value === undefined || value === '') return '(none)';
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** The effective configuration, what was set before what was not, and where each value comes from. */
export function optionRows({ target, config, service }: Pick<Evidence, 'target' | 'config' | 'service'>): OptionRow[] {
  const command = service.execSetting ? `${service.execSetting.path}:${service.execSetting.line}` : 'command line';
  const rows = [...target.options].map(([key, { value, from, line, flag }]): OptionRow => {
    const where =
      from === 'file'
        ? `${config.path}${line === undefined ? '' : `:${line}`}`
        : from === 'flag'
          ? `${flag ?? ''} in ${command}`.trim()
          : '';
    return { key, value: words(value), from, where };
  });
  const order = (row: OptionRow) => (row.from === 'default' ? 1 : 0);
  return rows.sort((a, b) => order(a) - order(b) || (a.key < b.key ? -1 : 1));
}
