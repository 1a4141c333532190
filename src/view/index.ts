import type { Evidence } from '../../collectors/index.ts';
import type { AnswerText, Overview } from '../model/overview.ts';
import { dockerInfo, dockerVersion } from './docker-cli.ts';
import { factRows } from './facts.ts';
import { optionRows } from './options.ts';
import { timelineOf } from './timeline.ts';

/** Everything that a report shows beside the findings. */
export function overviewOf(evidence: Evidence, answer: AnswerText): Overview {
  const { disk, logs, caller } = evidence;
  const { events, left } = timelineOf(logs);
  return {
    takenAt: caller.now,
    timeline: events,
    left,
    space: disk.fileSystems.map(({ point, mount, paths, bytes, free, inodes, inodesFree }) => ({
      point,
      type: mount?.type ?? '',
      readOnly: mount?.readOnly ?? false,
      paths,
      bytes,
      free,
      inodes,
      inodesFree,
    })),
    containerLogs: disk.containerLogs.slice(0, 20),
    options: optionRows(evidence),
    facts: factRows(evidence, answer),
    dockerVersion: dockerVersion(evidence, answer),
    dockerInfo: dockerInfo(evidence),
  };
}
