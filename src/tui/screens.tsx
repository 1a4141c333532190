import { Box, Text } from 'ink';
import type { Symptom, Walk } from '../model/tree.ts';
import type { Block } from '../report/layout.ts';
import { paintPlain } from '../report/plain.ts';
import { visible } from './scroll.ts';
import type { Shown } from './session.ts';

const empty = { title: [], summary: [], causes: [], healthy: [], notLooked: [], walk: [] };

/** Lines of some blocks, wrapped for the screen. */
export function linesOf(blocks: readonly Block[], width: number, colour: boolean): string[] {
  return paintPlain({ ...empty, causes: [...blocks] }, { width, colour })
    .replace(/^\n|\n$/g, '')
    .split('\n');
}

/** The blocks of each cause, apart. */
export function causeBlocks(blocks: readonly Block[]): Block[][] {
  const causes: Block[][] = [];
  for (const block of blocks) {
    if (block.kind === 'cause') causes.push([]);
    causes.at(-1)?.push(block);
  }
  return causes;
}

export interface Asked {
  label: string;
  since: number;
}

/** The looks that are under way, the oldest first, and how many are done. */
export function Gathering({
  asked,
  done,
  seconds,
  width,
  height,
}: {
  asked: readonly Asked[];
  done: number;
  seconds: number;
  width: number;
  height: number;
}) {
  const total = done + asked.length;
  const room = Math.max(10, width - 24);
  const filled = total === 0 ? 0 : Math.round((done / total) * room);
  return (
    <Box flexDirection="column">
      <Text bold>Looking at this host. Nothing is changed.</Text>
      <Text>{`[${'#'.repeat(filled)}${'.'.repeat(room - filled)}] ${done} of ${total}, ${seconds} s`}</Text>
      {asked.slice(0, Math.max(0, height - 4)).map(({ label, since }) => (
        <Text key={label} wrap="truncate">{`  ${label}${seconds - since > 1 ? `  ${seconds - since} s` : ''}`}</Text>
      ))}
    </Box>
  );
}

/** The symptoms: what the host shows is marked, with what shows it. */
export function Symptoms({
  symptoms,
  shown,
  at,
  width,
  colour,
  height,
}: {
  symptoms: readonly Symptom[];
  shown: Shown;
  at: number;
  width: number;
  colour: boolean;
  height: number;
}) {
  const because = new Map(shown.walks.filter((w) => w.because.length > 0).map((w) => [w.symptom, w.because.join(', ')]));
  const head = linesOf([...shown.report.title, ...shown.report.summary], width, colour);
  return (
    <Box flexDirection="column">
      {head.slice(0, Math.max(0, height - symptoms.length - 2)).map((line, i) => (
        <Text key={i}>{line || ' '}</Text>
      ))}
      <Text> </Text>
      <Text bold>What do you see?</Text>
      {symptoms.map((s, i) => (
        <Text key={s.id} inverse={i === at} wrap="truncate">
          {`${i === at ? '>' : ' '} ${i + 1} ${s.title}${because.has(s.id) ? `   <- likely: ${because.get(s.id)}` : ''}`}
        </Text>
      ))}
    </Box>
  );
}

/** One text in a window that scrolls. */
export function Pager({ lines, top, height }: { lines: readonly string[]; top: number; height: number }) {
  const part = visible(lines, top, height);
  return (
    <Box flexDirection="column">
      {part.rows.map((line, i) => (
        <Text key={part.top + i} wrap="truncate">
          {line || ' '}
        </Text>
      ))}
    </Box>
  );
}

/** The questions of a walk as lines: what was asked, what answered. */
export function walkLines(walk: Walk): string[] {
  const marks = { yes: 'yes', no: 'no ', unknown: ' ? ', skipped: ' - ' };
  return [walk.title, ...walk.steps.map((s) => `  ${marks[s.answer]}  ${s.asks}${s.by.length > 0 ? `  ${s.by.join(' ')}` : ''}`)];
}
