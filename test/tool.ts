import { join } from 'node:path';

const built = process.env.DOCKER_TRIAGE_TOOL;

/** How tests start the tool: as npm brings it, or another build of it that a variable names. */
export const toolArgv: readonly [string, ...string[]] = built ? [built] : [process.execPath, join(import.meta.dirname, '../dist/main.js')];
