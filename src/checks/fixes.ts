import type { Unit } from '../../collectors/service.ts';
import type { Edit, Fix, Step } from '../model/finding.ts';

/** The commands after which a repaired daemon starts: systemd reads its files again, forgets the failures, starts socket and daemon. */
export const startDaemon: readonly Step[] = [
  { run: ['systemctl', 'daemon-reload'] },
  { run: ['systemctl', 'reset-failed', 'docker.service', 'docker.socket'] },
  { run: ['systemctl', 'restart', 'docker.service'] },
];

/** An edit of a file, then a start of the daemon. */
export function editAndStart(id: string, title: string, edit: Edit, more: Partial<Fix> = {}): Fix {
  return { id, title, risk: 'restarts-daemon', steps: [{ edit }, ...startDaemon], ...more };
}

/** Commands, then a start of the daemon. */
export function runAndStart(
  id: string,
  title: string,
  commands: readonly (readonly [string, ...string[]])[],
  more: Partial<Fix> = {},
): Fix {
  return { id, title, risk: 'restarts-daemon', steps: [...commands.map((run) => ({ run })), ...startDaemon], ...more };
}

/** The text of one file of a unit, as systemd read it; undefined where it is not one of the unit's files. */
export function unitFileText(unit: Unit, path: string): string | undefined {
  return unit.files.find((file) => file.path === path)?.text;
}
