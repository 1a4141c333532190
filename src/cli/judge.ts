import { diagnose } from '../core/diagnose.ts';
import type { Recorded } from '../core/gather.ts';
import { overlaidAnswerer } from '../core/overlay.ts';
import { liveMachine } from '../host/index.ts';
import type { RawAnswer } from '../model/answer.ts';
import { createRedactor } from '../redact/index.ts';
import type { PatchEntry } from './patch.ts';
import type { Wiring } from './session.ts';

const timeoutMs = 10_000;

/** dockerd looks for docker-proxy in the PATH that it is given here, not in that of its unit. */
const ofOurPath = /userland-proxy-path|permission denied/;

function words(path: string, answer: RawAnswer): string | undefined {
  if (answer.status === 'ok') return `dockerd accepts ${path} as it will be: it was tried with dockerd --validate.`;
  if (answer.status !== 'failed' || ofOurPath.test(answer.text)) return undefined;
  const said = answer.text.trim().split('\n').at(-1) ?? '';
  return `dockerd would still refuse ${path}: ${createRedactor().redact(said).text}`;
}

/**
 * The verdict of this host's own dockerd on its configuration as the edits leave it, with the flags as they leave them.
 * Undefined where no edit touches it, or dockerd cannot be asked. Nothing is written to a disk.
 */
export async function judge<E extends object>(
  wiring: Wiring<E>,
  records: readonly Recorded[],
  entries: readonly PatchEntry[],
): Promise<string | undefined> {
  const edits = entries.flatMap((e) => e.steps.flatMap((s) => ('edit' in s ? [s.edit] : [])));
  const overlay = new Map(edits.map(({ path, after }) => [path, after]));
  if (overlay.size === 0) return undefined;
  const { evidence } = await diagnose(wiring.collectors, [], overlaidAnswerer(records, overlay));
  const tried = wiring.candidate(evidence);
  if (!tried || typeof overlay.get(tried.path) !== 'string') return undefined;
  const ask = { kind: 'run', argv: tried.argv, why: 'whether dockerd accepts the file as it will be', timeoutMs } as const;
  return words(tried.path, await liveMachine().given(ask, tried.path, tried.text, AbortSignal.timeout(timeoutMs)));
}
