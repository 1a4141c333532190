import { readFile } from 'node:fs/promises';
import type { Redacts } from '../core/gather.ts';
import { liveMachine } from '../host/index.ts';
import { createRedactor, type IdentityKind, namesIn, parseOwnRules, passThrough, type Redactor } from '../redact/index.ts';
import { introduce } from './introduction.ts';

/** What the command line says of redaction. */
export interface RedactionWanted {
  case?: string;
  /** A file with rules of one's own. */
  redactors?: string;
  /** Names, mail and addresses stay, all or those of some kinds. */
  keepIdentities?: boolean | readonly IdentityKind[];
  /** `off`: nothing is replaced. It takes a second word of the person, see `unredacted.ts`. */
  redact?: 'on' | 'off';
}

/** The redactor of one diagnosis: it also learns, from the host, whose names are to go. */
export type EvidenceRedactor = Redactor & Redacts;

/** The redactor after this machine has told it its names: for a text that may be of this host. */
export async function introduced(redactor: EvidenceRedactor): Promise<EvidenceRedactor> {
  const machine = liveMachine();
  await redactor.introduce?.((ask) => machine.answer(ask, AbortSignal.timeout(3000)));
  return redactor;
}

/**
 * The redactor of evidence that is going to be diagnosed. Secrets go, and so do the names, mail and public addresses of this host:
 * checks compare placeholders as they would compare values, and an ask that is made from one is turned back at the door.
 */
export async function evidenceRedactor(wanted: RedactionWanted): Promise<EvidenceRedactor> {
  if (wanted.redact === 'off') return passThrough();
  const redactor = createRedactor({
    ...(wanted.case === undefined ? {} : { caseKey: wanted.case }),
    ...(wanted.keepIdentities ? { keepIdentities: wanted.keepIdentities } : {}),
    ...(wanted.redactors === undefined ? {} : { ownRules: parseOwnRules(await readFile(wanted.redactors, 'utf8')) }),
  });
  if (wanted.keepIdentities === true) return redactor;
  return {
    ...redactor,
    meet: (text, source) => redactor.learn(namesIn(text, source)),
    introduce: async (ask) => redactor.learn(await introduce(ask)),
  };
}
