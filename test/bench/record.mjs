// Records a walk of the real program in a real terminal: docs/walk.txt, its frames as text, and docs/walk.svg, which plays them.
// node test/bench/record.mjs [COMMAND ...]     without a command: the built tool over a recorded host
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { spawn } from '@lydell/node-pty';
import xterm from '@xterm/headless';

const root = join(import.meta.dirname, '../..');
const [program = process.execPath, ...given] = process.argv.slice(2);
const argv = process.argv.length > 2 ? given : ['dist/main.js', 'test/cases/hosts-conflict'];
const columns = 80;
const rows = 24;

// what is pressed, what must then be seen, and what a reader is told of it
const walk = [
  { press: '', see: /what do you see/, says: 'What the host shows is marked, and chosen' },
  { press: '\r', see: /Verdict/, says: 'Enter: the questions, and what answered them' },
  { press: '\r', see: /cause 1 of/, says: 'Enter: the cause, with its evidence' },
  { press: ' ', see: /lines (?!1-)\d+-/, says: 'Space: why, and the repair as a diff' },
  { press: 'e', see: /quoted line|journalctl|daemon\.json/, says: 'e: the evidence in full' },
  { press: 'qq', see: undefined, says: '' },
];

const terminal = new xterm.Terminal({ cols: columns, rows, allowProposedApi: true });
const pty = spawn(program, argv, {
  name: 'xterm-256color',
  cols: columns,
  rows,
  cwd: root,
  env: { ...process.env, LANG: 'C.UTF-8', CI: '', NO_COLOR: '' },
});
pty.onData((data) => terminal.write(data));
const ended = new Promise((resolve) => pty.onExit(resolve));
const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
const lines = () => Array.from({ length: rows }, (_, y) => terminal.buffer.active.getLine(terminal.buffer.active.baseY + y));
const text = () => lines().map((line) => line?.translateToString(true).trimEnd() ?? '');

/** The runs of one line that look alike. */
function runs(line) {
  const out = [];
  for (let x = 0; x < columns; x++) {
    const cell = line?.getCell(x);
    const chars = cell?.getChars() || ' ';
    const look = cell
      ? `${cell.isFgPalette() ? cell.getFgColor() : ''}|${cell.isBold() ? 'b' : ''}${cell.isDim() ? 'd' : ''}${cell.isInverse() ? 'i' : ''}`
      : '|';
    const last = out.at(-1);
    if (last?.look === look) last.text += chars;
    else out.push({ look, text: chars, x });
  }
  return out.filter((run) => run.text.trim() !== '' || run.look.includes('i'));
}

const frames = [];
for (const { press, see, says } of walk) {
  if (press) pty.write(press);
  if (!see) break;
  for (let i = 0; i < 200 && !see.test(text().join('\n')); i++) await sleep(50);
  await sleep(300);
  if (!see.test(text().join('\n'))) throw new Error(`never seen: ${see}\n${text().join('\n')}`);
  frames.push({ says, text: text(), runs: lines().map(runs) });
}
await ended;

writeFileSync(
  join(root, 'docs/walk.txt'),
  `${frames.map((frame) => `--- ${frame.says}\n${frame.text.join('\n').trimEnd()}\n`).join('\n')}`,
);

const colours = ['#1d1f21', '#cc6666', '#8fae5d', '#d7a85f', '#81a2be', '#b294bb', '#6fb3ab', '#c5c8c6'];
const entities = (s) => s.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
const [wide, high, seconds] = [8.43, 18, 4];

function drawn(run, y) {
  const [colour, flags] = run.look.split('|');
  const fill = flags.includes('i') ? colours[0] : colour === '' ? colours[7] : colours[Number(colour) % 8];
  const at = `x="${(run.x * wide).toFixed(1)}"`;
  const back = flags.includes('i')
    ? `<rect ${at} y="${y * high}" width="${(run.text.length * wide).toFixed(1)}" height="${high}" fill="${colours[7]}"/>`
    : '';
  const style = `${flags.includes('b') ? ' font-weight="bold"' : ''}${flags.includes('d') ? ' opacity="0.6"' : ''}`;
  return `${back}<text ${at} y="${y * high + 13}" fill="${fill}" textLength="${(run.text.length * wide).toFixed(1)}"${style} xml:space="preserve">${entities(run.text)}</text>`;
}

const total = frames.length * seconds;
const part = 100 / frames.length;
const svg = [
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-12 -12 ${Math.ceil(columns * wide) + 24} ${rows * high + 54}" font-family="ui-monospace, Menlo, Consolas, monospace" font-size="14">`,
  `<style>.f{visibility:hidden;animation:show ${total}s step-end infinite}@keyframes show{0%{visibility:visible}${part}%{visibility:hidden}}</style>`,
  `<rect x="-12" y="-12" width="100%" height="100%" rx="8" fill="${colours[0]}"/>`,
  ...frames.map(
    (frame, i) =>
      `<g class="f" style="animation-delay:${i * seconds - total}s">${frame.runs.flatMap((line, y) => line.map((run) => drawn(run, y))).join('')}<text x="0" y="${rows * high + 26}" fill="${colours[3]}">${entities(frame.says)}</text></g>`,
  ),
  '</svg>',
].join('\n');
writeFileSync(join(root, 'docs/walk.svg'), `${svg}\n`);
console.log(`${frames.length} frames, ${readFileSync(join(root, 'docs/walk.svg')).length} bytes of SVG`);
