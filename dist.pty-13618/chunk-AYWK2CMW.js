import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/cli/exit.ts
var exitCodes = { done: 0, failed: 1, usage: 2, errors: 3, warnings: 4, partial: 5, interrupted: 130 };
function exitCode(file, { failOn, strict }) {
  let severities = new Set(file.causes.map((c) => c.severity));
  return failOn && severities.has("error") ? exitCodes.errors : failOn === "warning" && severities.has("warning") ? exitCodes.warnings : strict && file.couldNotLook.length > 0 ? exitCodes.partial : exitCodes.done;
}

export {
  exitCodes,
  exitCode
};
