import { bindings, keyName, type ScreenName } from './keys.ts';

const screens: readonly (readonly [ScreenName, string])[] = [
  ['gathering', 'While the host is looked at'],
  ['symptoms', 'Symptoms'],
  ['walk', 'The walk through a symptom'],
  ['cause', 'A cause'],
  ['answers', 'The list of answers'],
  ['answer', 'An answer'],
  ['consent', 'Before a bundle is written'],
  ['again', 'After another look'],
  ['request', 'A request, before anything is collected'],
];

const row = (keys: readonly string[], help: string) =>
  `| ${keys.map((key) => `\`${keyName(key).replace('|', '\\|')}\``).join(' ')} | ${help} |`;

/** `docs/keys.md`, made from the key map. */
export function keysPage(): string {
  const own = (screen: ScreenName) =>
    bindings.filter((b) => b.on !== 'everywhere' && b.on.includes(screen) && b.on.length <= 2 && b.action !== 'back');
  const shared = bindings.filter((b) => b.on === 'everywhere' || b.on.length > 2);
  const table = (list: typeof shared) => ['| key | what it does |', '|---|---|', ...list.map((b) => row(b.keys, b.help))];
  return [
    '# The keys of the terminal interface',
    '',
    'Made from `src/tui/keys.ts` and held to it by a test (`test/house/keys.test.ts`). On the screen itself, `?` shows them.',
    '',
    '## On all screens where they make sense',
    '',
    ...table(shared),
    ...screens.flatMap(([screen, title]) => {
      const list = own(screen);
      return list.length === 0 ? [] : ['', `## ${title}`, '', ...table(list)];
    }),
    '',
  ].join('\n');
}
