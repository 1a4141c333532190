import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import "./chunk-6636AVS4.js";

// src/cli/plugin/stop.ts
import { connect } from "node:net";
var grace = 2e4;
function stopWithDocker(name, hurry = () => process.exit(130)) {
  if (!name) return;
  let controller = new AbortController(), socket = connect({ path: name.startsWith("@") ? `\0${name.slice(1)}` : name }), met = !1;
  return socket.on("connect", () => {
    met = !0;
  }), socket.on("error", () => {
  }), socket.on("close", () => {
    met && (controller.abort(), setTimeout(hurry, grace).unref());
  }), socket.resume(), socket.unref(), controller.signal;
}
export {
  stopWithDocker
};
