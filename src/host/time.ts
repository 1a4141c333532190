/** A timer that lets what has already arrived be read before it strikes: on a busy machine a deadline must not beat an answer that is there. */
export function afterMs(ms: number, strike: () => void): { cancel(): void; unref(): void } {
  let immediate: NodeJS.Immediate | undefined;
  const timer = setTimeout(() => {
    immediate = setImmediate(() => {
      immediate = setImmediate(strike);
    });
  }, ms);
  return {
    cancel() {
      clearTimeout(timer);
      clearImmediate(immediate);
    },
    unref: () => timer.unref(),
  };
}
