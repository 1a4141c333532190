import type { Code } from '../../model/finding.ts';
import { clientWords } from './client.ts';
import { otherClientWords } from './clients.ts';
import { configWords } from './config.ts';
import { containerdWords } from './containerd.ts';
import { daemonWords } from './daemon.ts';
import { diskWords } from './disk.ts';
import { firewallWords } from './firewall.ts';
import { flagWords } from './flags.ts';
import { frontendWords } from './frontends.ts';
import { hostWords } from './host.ts';
import { kernelWords } from './kernel.ts';
import { listenWords } from './listen.ts';
import { machineWords } from './machine.ts';
import { nameWords } from './names.ts';
import { networkWords } from './network.ts';
import { poolWords } from './pools.ts';
import { programWords } from './programs.ts';
import { registryWords } from './registry.ts';
import { runtimeWords } from './runtime.ts';
import type { Words, WordTable } from './says.ts';
import { stateWords } from './state.ts';
import { storageWords } from './storage.ts';
import { systemdWords } from './systemd.ts';
import { tlsWords } from './tls.ts';
import { unitWords } from './units.ts';
import { variantWords } from './variants.ts';

const tables: readonly WordTable[] = [
  programWords,
  systemdWords,
  unitWords,
  flagWords,
  configWords,
  listenWords,
  clientWords,
  otherClientWords,
  frontendWords,
  tlsWords,
  diskWords,
  machineWords,
  storageWords,
  stateWords,
  containerdWords,
  runtimeWords,
  hostWords,
  kernelWords,
  variantWords,
  networkWords,
  poolWords,
  nameWords,
  firewallWords,
  registryWords,
  daemonWords,
];

const both = <T>(a: readonly T[] | undefined, b: readonly T[] | undefined): readonly T[] => [...(a ?? []), ...(b ?? [])];

/** A check may have words in several tables. */
const all = new Map<string, Words>();
for (const table of tables)
  for (const [code, words] of Object.entries(table) as [Code, Words][]) {
    const before = all.get(code);
    all.set(code, {
      says: both(before?.says, words.says),
      outranks: both(before?.outranks, words.outranks),
      explains: both(before?.explains, words.explains),
    });
  }

/** What is said when the fault of a check is there, by its code. */
export const wordsOf = (code: Code): Words | undefined => all.get(code);

/** The codes that have words. */
export const spokenCodes: readonly string[] = [...all.keys()];
