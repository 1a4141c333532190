import { Box, type SuspendTerminal, Text, useApp, useInput, usePaste, useWindowSize } from 'ink';
import { Component, type ReactNode, useEffect, useSyncExternalStore } from 'react';
import { frameOf } from './frame.ts';
import { eventOf, namesOf } from './press.ts';
import { current } from './state.ts';
import type { Store } from './store.ts';

/** Draws the state; every key goes to the store. */
export function App({ store, onSuspendable }: { store: Store; onSuspendable(suspend: SuspendTerminal): void }) {
  const { suspendTerminal } = useApp();
  useEffect(() => onSuspendable(suspendTerminal), [onSuspendable, suspendTerminal]);
  const { columns, rows } = useWindowSize();
  const state = useSyncExternalStore(store.subscribe, store.state);
  useEffect(() => {
    const { columns: wide, rows: high } = store.state();
    if (wide !== columns || high !== rows) store.send({ type: 'resize', columns, rows });
  }, [store, columns, rows]);
  useInput((input, key) => {
    for (const name of namesOf(input, key)) {
      const event = eventOf(store.state(), name);
      if (event) store.send(event);
    }
  });
  usePaste((text) => {
    const screen = current(store.state());
    if ('typing' in screen && screen.typing) store.send({ type: 'text', text });
  });
  const lines = frameOf(state, store.world);
  return (
    <Box flexDirection="column" width={state.columns} height={store.world.theme.spoken ? undefined : state.rows} overflow="hidden">
      {lines.map((text, i) => (
        <Text key={i} wrap="truncate">
          {text || ' '}
        </Text>
      ))}
    </Box>
  );
}

/** Catches what a screen throws, so that the person gets a sentence and not a stack. */
export class Guard extends Component<{ onError(error: unknown): void; children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override componentDidCatch(error: unknown) {
    this.props.onError(error);
  }

  override render() {
    return this.state.failed ? null : this.props.children;
  }
}
