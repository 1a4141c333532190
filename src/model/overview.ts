import type { Safe } from './safe.ts';

/** What the daemon went through, from its logs. `times` counts equal messages in a row; `last` is the time of the last of them. */
export interface TimelineEvent {
  /** `2026-11-24 17:10:15`, UTC; where the log has another form, as it stands there; empty where it has none. */
  time: string;
  last?: string;
  kind: 'start' | 'up' | 'stop' | 'failure' | 'error' | 'warning';
  program: string;
  text: string;
  times: number;
  source: string;
  line: number;
}

/** A file system that the daemon writes to. Sizes in bytes. */
export interface SpaceRow {
  point: string;
  type: string;
  readOnly: boolean;
  paths: readonly string[];
  bytes: number;
  free: number;
  inodes: number;
  inodesFree: number;
}

/** One option as dockerd has it in the end. `where` is the file and line, or the command line, that says so. */
export interface OptionRow {
  key: string;
  value: string;
  from: 'default' | 'file' | 'flag' | 'environment';
  where: string;
}

/** A fact that is worth comparing. A figure differs from another only by more than its tolerance. */
export interface FactRow {
  group: 'Versions' | 'Kernel' | 'Units' | 'Disks' | 'Networks' | 'Images' | 'Containers' | 'Host';
  name: string;
  value: string;
  about?: number;
  tolerance?: number;
  /** Told by the daemon itself: where it does not answer, nothing is known of it. */
  live?: true;
}

/** What a report shows beside the findings, as plain data. All of it is computed from redacted evidence. */
export interface Overview {
  /** When the host was looked at, ISO 8601 UTC. */
  takenAt: string;
  timeline: readonly TimelineEvent[];
  /** Events that were left out of the middle of the timeline. */
  left: number;
  space: readonly SpaceRow[];
  containerLogs: readonly { path: string; bytes: number }[];
  options: readonly OptionRow[];
  facts: readonly FactRow[];
  /** What `docker version` and `docker info` would print, as far as it is known. */
  dockerVersion: string;
  dockerInfo: string;
}

/** Text of one answer, by collector and key; undefined where there is none. */
export type AnswerText = (collector: string, key: string) => Safe | undefined;
