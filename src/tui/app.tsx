import { Box, Text, useApp, useInput, useWindowSize } from 'ink';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Walk } from '../model/tree.ts';
import { type Asked, causeBlocks, Gathering, linesOf, Pager, Symptoms, walkLines } from './screens.tsx';
import { visible } from './scroll.ts';
import type { Session, Shown } from './session.ts';

type View = { at: 'symptoms' } | { at: 'walk'; walk: Walk } | { at: 'cause'; index: number; walk: Walk | undefined };

const keys: Record<View['at'], string> = {
  symptoms: 'up/down or 1-9 choose  Enter walk  a all causes  b bundle  r look again  q quit',
  walk: 'Enter the cause  Esc back  r look again  q quit',
  cause: 'up/down/space scroll  n/p next, previous cause  Esc back  b bundle  q quit',
};

/** The whole interface: gather, choose a symptom, walk, read a cause. Nothing is ever applied. */
export function App({ session }: { session: Session }) {
  const { exit } = useApp();
  const { columns, rows } = useWindowSize();
  const width = Math.max(40, columns);
  const height = Math.max(8, rows) - 2;
  const [shown, setShown] = useState<Shown>();
  const [asked, setAsked] = useState<readonly Asked[]>([]);
  const [done, setDone] = useState(0);
  const [seconds, setSeconds] = useState(0);
  const [view, setView] = useState<View>({ at: 'symptoms' });
  const [at, setAt] = useState(0);
  const [top, setTop] = useState(0);
  const [note, setNote] = useState('');
  const before = useRef<readonly string[] | undefined>(undefined);

  const look = useCallback(() => {
    const from = Date.now();
    const now = () => Math.floor((Date.now() - from) / 1000);
    setShown(undefined);
    setAsked([]);
    setDone(0);
    setSeconds(0);
    const timer = setInterval(() => setSeconds(now()), 500);
    session
      .look(({ state, collector, key }) => {
        const label = `${collector}: ${key}`;
        if (state === 'asked') setAsked((list) => [...list, { label, since: now() }]);
        else {
          setAsked((list) => list.filter((a) => a.label !== label));
          setDone((n) => n + 1);
        }
      })
      .then((result) => {
        const found = result.file.causes.map((c) => c.title);
        if (before.current) {
          const gone = before.current.filter((t) => !found.includes(t));
          const fresh = found.filter((t) => !before.current?.includes(t));
          setNote(
            fresh.length > 0
              ? `Now something else: ${fresh[0]}`
              : gone.length > 0
                ? `Cured: ${gone[0]}`
                : found.length > 0
                  ? 'Still there.'
                  : 'Still nothing found.',
          );
        }
        before.current = found;
        const likely = session.symptoms.findIndex((s) => result.walks.some((w) => w.symptom === s.id && w.because.length > 0));
        setAt(Math.max(0, likely < 0 ? session.symptoms.length - 1 : likely));
        setView({ at: 'symptoms' });
        setShown(result);
      }, exit)
      .finally(() => clearInterval(timer));
  }, [session, exit]);

  useEffect(look, [look]);

  const causes = useMemo(() => (shown ? causeBlocks(shown.report.causes) : []), [shown]);
  const lines = useMemo(() => {
    if (!shown) return [];
    if (view.at === 'walk') {
      const verdict =
        view.walk.verdict.length > 0
          ? `Verdict: ${view.walk.verdict.join(', ')}. Enter shows it.`
          : 'Nothing was found on this branch. What was ruled out:';
      const rest = view.walk.verdict.length > 0 ? [] : linesOf([...shown.report.healthy, ...shown.report.notLooked], width, session.colour);
      return [...walkLines(view.walk), '', verdict, ...rest];
    }
    if (view.at === 'cause') {
      const blocks = causes[view.index];
      return blocks
        ? linesOf(blocks, width, session.colour)
        : linesOf([...shown.report.summary, ...shown.report.healthy, ...shown.report.notLooked], width, session.colour);
    }
    return [];
  }, [shown, view, causes, width, session.colour]);

  const open = (next: View) => {
    setTop(0);
    setNote('');
    setView(next);
  };
  const save = () => {
    setNote('Writing the bundle ...');
    session.save().then(
      (path) => setNote(`The bundle is ${path}`),
      (error: Error) => setNote(`The bundle could not be written: ${error.message}`),
    );
  };

  useInput((input, key) => {
    if ((key.ctrl && input === 'c') || input === 'q') return exit(key.ctrl ? 130 : 0);
    if (!shown) return;
    if (input === 'r') return look();
    if (input === 'b') return save();
    if (view.at === 'symptoms') {
      const last = session.symptoms.length - 1;
      const number = Number(input);
      if (key.upArrow || input === 'k') setAt((i) => Math.max(0, i - 1));
      else if (key.downArrow || input === 'j') setAt((i) => Math.min(last, i + 1));
      else if (input === 'a') open({ at: 'cause', index: 0, walk: undefined });
      else if (key.return || (number >= 1 && number <= last + 1)) {
        const symptom = session.symptoms[key.return ? at : number - 1];
        const walk = symptom && session.walk(symptom);
        if (walk) open({ at: 'walk', walk });
      }
      return;
    }
    if (key.escape || key.backspace || key.leftArrow)
      return open(view.at === 'cause' && view.walk ? { at: 'walk', walk: view.walk } : { at: 'symptoms' });
    if (key.upArrow || input === 'k') return setTop((t) => visible(lines, t, height).top - 1);
    if (key.downArrow || input === 'j') return setTop((t) => visible(lines, t + 1, height).top);
    if (key.pageUp) return setTop((t) => visible(lines, t - height, height).top);
    if (key.pageDown || input === ' ') return setTop((t) => visible(lines, t + height, height).top);
    if (view.at === 'walk' && key.return) {
      const index = shown.file.causes.findIndex((c) => view.walk.verdict.includes(c.code));
      return open({ at: 'cause', index: Math.max(0, index), walk: view.walk });
    }
    if (view.at === 'cause' && (input === 'n' || input === 'p')) {
      const index = Math.min(Math.max(0, view.index + (input === 'n' ? 1 : -1)), Math.max(0, causes.length - 1));
      return open({ ...view, index });
    }
  });

  const more = view.at !== 'symptoms' && lines.length > height ? ` (line ${visible(lines, top, height).top + 1} of ${lines.length})` : '';
  return (
    <Box flexDirection="column" height={height + 2} width={width}>
      <Box flexGrow={1} flexDirection="column" overflow="hidden">
        {!shown && <Gathering asked={asked} done={done} seconds={seconds} width={width} height={height} />}
        {shown && view.at === 'symptoms' && (
          <Symptoms symptoms={session.symptoms} shown={shown} at={at} width={width} colour={session.colour} height={height} />
        )}
        {shown && view.at !== 'symptoms' && <Pager lines={lines} top={top} height={height} />}
      </Box>
      <Text wrap="truncate">{note || `Nothing is applied by this tool.${more}`}</Text>
      <Text dimColor wrap="truncate">
        {shown ? keys[view.at] : 'q quit'}
      </Text>
    </Box>
  );
}
