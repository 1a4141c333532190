import { compare } from './compare.ts';
import { config } from './config.ts';
import { diagnose } from './diagnose.ts';
import { explain } from './explain.ts';
import { completion, help } from './help.ts';
import { list, tree } from './list.ts';
import { log } from './log.ts';
import { patch } from './patch.ts';
import { plugin } from './plugin.ts';
import { redact } from './redact.ts';
import { request } from './request.ts';
import type { CommandSpec } from './spec.ts';
import { validate } from './validate.ts';
import { verify } from './verify.ts';

export { topics } from './topics.ts';

/** The tool itself, which has no name of its own. */
export const root: CommandSpec = diagnose;

/** Every command, in the order of the help. A new one is an entry here. */
export const commands: readonly CommandSpec[] = [
  patch,
  validate,
  config,
  log,
  explain,
  list,
  tree,
  verify,
  compare,
  request,
  redact,
  plugin,
  completion,
  help,
];
