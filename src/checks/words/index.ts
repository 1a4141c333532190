import type { Code } from '../../model/finding.ts';
import { clientWords } from './client.ts';
import { configWords } from './config.ts';
import { containerdWords } from './containerd.ts';
import { daemonWords } from './daemon.ts';
import { diskWords } from './disk.ts';
import { firewallWords } from './firewall.ts';
import { flagWords } from './flags.ts';
import { hostWords } from './host.ts';
import { kernelWords } from './kernel.ts';
import { listenWords } from './listen.ts';
import { nameWords } from './names.ts';
import { networkWords } from './network.ts';
import { programWords } from './programs.ts';
import { registryWords } from './registry.ts';
import { runtimeWords } from './runtime.ts';
import type { Words, WordTable } from './says.ts';
import { stateWords } from './state.ts';
import { storageWords } from './storage.ts';
import { systemdWords } from './systemd.ts';
import { tlsWords } from './tls.ts';
import { variantWords } from './variants.ts';

const all: WordTable = {
  ...programWords,
  ...systemdWords,
  ...flagWords,
  ...configWords,
  ...listenWords,
  ...clientWords,
  ...tlsWords,
  ...diskWords,
  ...storageWords,
  ...stateWords,
  ...containerdWords,
  ...runtimeWords,
  ...hostWords,
  ...kernelWords,
  ...variantWords,
  ...networkWords,
  ...nameWords,
  ...firewallWords,
  ...registryWords,
  ...daemonWords,
};

/** What is said when the fault of a check is there, by its code. */
export const wordsOf = (code: Code): Words | undefined => all[code];

/** The codes that have words. */
export const spokenCodes: readonly string[] = Object.keys(all);
