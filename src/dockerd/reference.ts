import { isThere, type Option, options } from './options.ts';

const cell = (text: string) => text.replaceAll('|', '\\|');

function kind(option: Option): string {
  const { shape } = option;
  if (option.values) return option.values.map((v) => `\`${v}\``).join(', ');
  if (shape === 'boolean') return 'true or false';
  if (shape === 'integer') return 'whole number';
  if (typeof shape === 'string') return 'string';
  if ('list' in shape) return shape.list === 'string' ? 'list of strings' : 'list of objects';
  return 'object';
}

function standard(option: Option): string {
  const { default: value, defaultBefore } = option;
  if (value === undefined) return '';
  const said = option.key === 'default-address-pools' ? '31 networks in 172.17-172.31 and 192.168' : `\`${JSON.stringify(value)}\``;
  return defaultBefore ? `${said}; before ${defaultBefore.version} \`${JSON.stringify(defaultBefore.value)}\`` : said;
}

const flag = (option: Option) =>
  option.flag
    ? `\`--${option.flag}\`${option.short ? `, \`-${option.short}\`` : ''}${option.flagRemoved ? ` (until ${option.flagRemoved})` : ''}`
    : 'none';

const reload = (option: Option) =>
  option.hot
    ? `yes${option.removing === 'keeps' ? '; without the key the old value stays' : option.removing === 'resets' ? '; without the key the default comes back' : ''}`
    : 'no';

function versions(option: Option): string {
  return [
    option.since ? `since ${option.since}` : '',
    option.deprecated ? `deprecated ${option.deprecated}` : '',
    option.noEffect ? `no effect from ${option.noEffect}` : '',
    option.removed ? `removed ${option.removed}` : '',
    option.successor ? `now \`${option.successor}\`` : '',
  ]
    .filter(Boolean)
    .join(', ');
}

const risks = (option: Option) => (option.risk ?? []).join(', ');

const line = (o: Option) =>
  `| \`${o.key}\` | ${cell(`${o.about}.${o.note ? ` ${o.note}` : ''}`)} | ${cell(kind(o))} | ${cell(standard(o))} | ${flag(o)} | ${reload(o)} | ${versions(o)} | ${o.windows ? 'both' : 'Linux'} | ${risks(o)} |`;

const HEAD = ['| key | meaning | value | default | flag | reload | versions | platform | risk |', '|---|---|---|---|---|---|---|---|---|'];

const table = (list: readonly Option[]) => [...HEAD, ...list.map(line)].join('\n');

/** `docs/daemon-json.md`: every key, from the table that the checks use. `words` is the text around it. */
export function reference(words: string): string {
  const all = [...options()].sort((a, b) => (a.key < b.key ? -1 : 1));
  const live = all.filter((o) => isThere(o) && !o.never && !o.ignored && !o.flagOnly && !o.noEffect);
  const accident = all.filter((o) => o.ignored || o.flagOnly || o.never);
  const gone = all.filter((o) => !live.includes(o) && !accident.includes(o));
  return words
    .replace('{{options}}', table(live))
    .replace('{{gone}}', table(gone))
    .replace('{{accident}}', accident.map((o) => `- \`${o.key}\`: ${o.about}.`).join('\n'));
}
