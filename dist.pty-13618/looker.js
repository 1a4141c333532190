import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  findProgram,
  look
} from "./chunk-N4PYK6B3.js";
import "./chunk-6636AVS4.js";

// src/host/looker.ts
var asked = /* @__PURE__ */ new Map(), reply = (message) => process.send?.(message, void 0, void 0, () => {
});
async function handle(request) {
  let { id } = request;
  if ("cancel" in request) asked.get(id)?.abort();
  else if ("program" in request) reply({ id, found: await findProgram(request.program, request.folders) });
  else {
    let controller = new AbortController();
    asked.set(id, controller);
    let answer = await look(request.look, request.timeoutMs, controller.signal);
    asked.delete(id), reply({ id, answer });
  }
}
process.on("message", (request) => {
  handle(request);
});
process.on("disconnect", () => process.kill(process.pid, "SIGKILL"));
reply({ ready: !0 });
