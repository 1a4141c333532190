import { setKey } from '../../dockerd/edit.ts';
import { parseJson } from '../../dockerd/json.ts';
import { isWithin } from '../../dockerd/mounts.ts';
import { isFull } from '../../dockerd/space.ts';
import type { Edit, Fix } from '../../model/finding.ts';
import { check } from '../define.ts';
import { startDaemon } from '../fixes.ts';

const gigabyte = 1024 ** 3;
const megabytes = (bytes: number) => `${Math.round(bytes / 1024 / 1024)} MB`;

export const containerLogs = check({
  code: 'DT504',
  name: 'container-logs',
  causes: ['disk.logs'],
  needs: ['config', 'disk', 'target'],
  explains: ['DT501', 'DT204', 'DT206', 'DT304'],
  find: ({ config, disk, target }) => {
    const logs = disk.containerLogs;
    const total = logs.reduce((sum, f) => sum + f.bytes, 0);
    const fileSystem = disk.fileSystems.find((f) => f.paths.includes(target.dataRoot));
    const [first] = logs;
    if (!first || !fileSystem) return undefined;
    const fills = isFull(fileSystem) && total * 5 > fileSystem.bytes;
    const opts = target.options.get('log-opts')?.value;
    const limited = typeof opts === 'object' && opts !== null && 'max-size' in opts;
    if (!fills && (limited || first.bytes < gigabyte)) return undefined;
    const text = config.text?.trim() ? config.text : undefined;
    const driver = target.options.get('log-driver')?.value;
    const canLimit =
      !limited &&
      (driver === undefined || driver === 'json-file' || driver === 'local') &&
      (text === undefined ? config.status === 'missing' : parseJson(text).root !== undefined);
    const limit = (t: string) => setKey(setKey(t, ['log-opts', 'max-size'], '10m'), ['log-opts', 'max-file'], '3');
    const edit: Edit | undefined = canLimit
      ? text === undefined
        ? {
            path: config.path,
            before: null,
            after: '{\n  "log-opts": {\n    "max-size": "10m",\n    "max-file": "3"\n  }\n}\n',
            mode: '0644',
          }
        : { path: config.path, before: text, after: limit(text) }
      : undefined;
    const large = logs.filter((f) => f.bytes * 10 > total && isWithin(f.path, target.dataRoot));
    const fix: Fix = {
      id: 'empty-and-limit',
      title: edit ? 'empty the large logs, and limit those of new containers' : 'empty the large logs',
      risk: 'loses-data',
      steps: [...large.map((f) => ({ run: ['truncate', '-s', '0', f.path] }) as const), ...(edit ? [{ edit }] : []), ...startDaemon],
      verify: `\`df -h ${fileSystem.point}\` shows the room, and \`sudo docker info\` answers`,
      note: 'The lines in these logs are lost. Containers that exist keep their own log options until they are made anew.',
    };
    return {
      code: 'DT504',
      cause: 'disk.logs',
      severity: fills ? 'error' : 'warning',
      confidence: 'certain',
      data: {
        total: megabytes(total),
        path: first.path,
        point: fileSystem.point,
        limit: limited ? 'A limit is set, for newer containers.' : 'No limit is set for them.',
      },
      cites: [
        { source: 'find', text: `${first.bytes} ${first.path}` },
        { source: `df ${fileSystem.point}`, text: `${megabytes(fileSystem.bytes)} in all, ${megabytes(fileSystem.free)} free` },
      ],
      fixes: [fix],
    };
  },
});
