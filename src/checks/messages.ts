import type { Evidence } from '../../collectors/index.ts';
import type { Check, Signature } from '../model/check.ts';
import type { Code, Finding } from '../model/finding.ts';
import { citeLog } from './cite.ts';
import { check } from './define.ts';
import { lastMatch } from './log.ts';

interface Spoken {
  code: Code;
  name: string;
  cause: string;
  signatures: readonly Signature[];
  explains?: readonly Code[];
  /** `down`: it counts only while the daemon does not answer. `any`: it also counts while it runs. */
  while: 'down' | 'any';
  severity?: Finding['severity'];
}

/** A check for a fault of which the host shows nothing but the message. Its groups fill the slots of the page. */
export function spokenCheck({ code, name, cause, signatures, explains, severity = 'error', while: when }: Spoken): Check<Evidence> {
  return check({
    code,
    name,
    causes: [cause],
    needs: ['engine', 'logs'],
    signatures,
    ...(explains ? { explains } : {}),
    find: ({ engine, logs }): Finding | undefined => {
      if (when === 'down' && engine.state === 'up') return undefined;
      const found = lastMatch(logs.lastStart, signatures);
      if (!found) return undefined;
      const data = Object.fromEntries(Object.entries(found.match.groups ?? {}).map(([key, value]) => [key, value ?? '']));
      return {
        code,
        cause,
        severity,
        confidence: 'likely',
        data: { ...data, message: found.match[0] },
        cites: [citeLog(found.entry)],
        fixes: [],
      };
    },
  });
}
