import { connect } from 'node:net';

// docker is gone: what is there has to be written by then
const grace = 20_000;

/**
 * docker holds a socket open as long as it lives. Its end ends the run: the looks are given up and what is there is written.
 * Without that a plug-in would run on behind the back of a person who has ended docker.
 */
export function stopWithDocker(name: string | undefined, hurry: () => void = () => process.exit(130)): AbortSignal | undefined {
  if (!name) return undefined;
  const controller = new AbortController();
  const socket = connect({ path: name.startsWith('@') ? `\0${name.slice(1)}` : name });
  let met = false;
  socket.on('connect', () => {
    met = true;
  });
  socket.on('error', () => {});
  socket.on('close', () => {
    // a socket that was never there says nothing
    if (!met) return;
    controller.abort();
    setTimeout(hurry, grace).unref();
  });
  socket.resume();
  // it is no reason to stay
  socket.unref();
  return controller.signal;
}
