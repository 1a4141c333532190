import type { Diagnosis } from '../core/diagnose.ts';
import type { Redacts } from '../core/gather.ts';
import type { ParsedFlags } from '../dockerd/flags.ts';
import type { UnitSetting } from '../dockerd/unit-file.ts';
import type { Version } from '../dockerd/version.ts';
import { passThrough } from '../redact/index.ts';
import { diagnoseHost, type Wiring } from './session.ts';

/** What a host says of its daemon's configuration. */
export interface HostConfig {
  /** Of the configuration file. */
  path: string;
  /** True where a flag names it: then it has to be there. */
  explicit: boolean;
  status: string;
  text: string | undefined;
  engine: Version | undefined;
  /** What the unit would start, else what runs: without the program. */
  argv: readonly string[];
  /** The line of the unit that says so. */
  exec: UnitSetting | undefined;
  environmentFiles: readonly { path: string; text: string | undefined }[];
  /** The running daemon, its command line and since when it has run. */
  live: { pid: number; argv: readonly string[]; seconds: number } | undefined;
  /** True where the file was changed after the daemon had started. */
  changedSince: boolean | undefined;
  /** What the running daemon says of itself. */
  info: Readonly<Record<string, unknown>> | undefined;
  /** Files that options name. */
  named: readonly { path: string; status: string }[];
}

const reads = ['caller', 'client', 'service', 'config'];

/** Looks at this machine, and at nothing but the configuration. Without redaction it is for the memory only. */
export async function hostConfig<E extends object>(
  wiring: Wiring<E>,
  redactor: Redacts = passThrough(),
  more: readonly string[] = [],
): Promise<HostConfig> {
  const wanted = [...reads, ...more];
  const options = { timeoutMs: 20_000, skip: (name: string) => !wanted.includes(name) };
  const { evidence }: Diagnosis<E> = await diagnoseHost(wiring, redactor, options);
  return wiring.configured(evidence);
}

/** The file and line in which a flag stands: an environment file, or the unit's own setting. */
export function placeOfFlag(host: HostConfig, flags: ParsedFlags, flag: string): { source: string; line?: number; text: string } {
  for (const { path, text = '' } of host.environmentFiles) {
    const lines = text.split('\n');
    const at = lines.findIndex((l) => !/^\s*#/.test(l) && l.includes(flag));
    if (at >= 0) return { source: path, line: at + 1, text: lines[at]! };
  }
  if (host.exec?.value.includes(flag)) return { source: host.exec.path, line: host.exec.line, text: host.exec.text };
  return host.live
    ? { source: `process ${host.live.pid}`, text: host.live.argv.join(' ') }
    : { source: 'the command line', text: flags.given.map((f) => f.flag).join(' ') };
}
