import { isRecord } from './coerce.ts';
import { nearest } from './distance.ts';
import { type Case, fixRemove, fixRename, fixSet, quote, report, since } from './problem.ts';
import type { Path, Suggestion } from './problem-types.ts';

const BUILT_IN = ['runc', 'io.containerd.runc.v2'];

/** The runtimes and which of them is the default. Up to 24 dockerd refuses the file, from 25 on it stops at the start. */
export function checkRuntimes(c: Case): void {
  const kind = since(c, '25.0') ? 'fails-at-start' : 'rejected';
  const runtimes = isRecord(c.value.runtimes) ? c.value.runtimes : {};
  const note = (path: Path, code: string, title: string, why: string, fix: Suggestion, mark?: 'key') =>
    report(c, {
      kind: code === 'reserved' ? kind : 'fails-at-start',
      cause: 'daemon-json.bad-value',
      code,
      path,
      title,
      why,
      fix,
      ...(mark ? { mark } : {}),
    });
  for (const [name, entry] of Object.entries(runtimes)) {
    const path = ['runtimes', name];
    if (name === 'runc')
      note(
        path,
        'reserved',
        'the runtime name "runc" is reserved',
        'dockerd has its own runtime of that name; another one needs another name.',
        fixRename(c, path, 'custom-runc'),
        'key',
      );
    if (!isRecord(entry)) continue;
    const has = (want: string) =>
      Object.entries(entry).some(([k, v]) => k.toLowerCase() === want && v !== '' && v !== null && !(Array.isArray(v) && v.length === 0));
    if (!has('path') && !has('runtimetype') && since(c, '23.0'))
      note(
        path,
        'runtime-shape',
        `the runtime ${quote(name)} has neither path nor runtimeType`,
        'One of them says what to run.',
        fixRemove(c, path),
        'key',
      );
    if (!since(c, '23.0')) continue;
    if (has('path') && has('runtimetype'))
      note(
        path,
        'runtime-shape',
        `the runtime ${quote(name)} has both path and runtimeType`,
        'dockerd wants one of them.',
        fixRemove(c, [...path, 'path']),
        'key',
      );
    else if (has('path') && has('options'))
      note(
        path,
        'runtime-shape',
        `the runtime ${quote(name)} has a path and options`,
        'options belong to a runtimeType; a path takes runtimeArgs.',
        fixRemove(c, [...path, 'options']),
        'key',
      );
    else if (has('runtimetype') && has('runtimeargs'))
      note(
        path,
        'runtime-shape',
        `the runtime ${quote(name)} has a runtimeType and runtimeArgs`,
        'runtimeArgs belong to a path; a runtimeType takes options.',
        fixRemove(c, [...path, 'runtimeArgs']),
        'key',
      );
  }
  const chosen = c.value['default-runtime'];
  if (typeof chosen !== 'string' || chosen === '' || BUILT_IN.includes(chosen) || chosen in runtimes) return;
  if (c.flags.given.some((f) => f.key === 'runtimes' && String(f.value).startsWith(`${chosen}=`))) return;
  // the name of a shim needs no entry
  if (/^[\w-]+(?:\.[\w-]+){2,}$/.test(chosen)) return;
  const near = nearest(chosen, ['runc', ...Object.keys(runtimes)]);
  report(c, {
    kind,
    cause: 'runtime.undefined',
    code: 'runtime-undefined',
    path: ['default-runtime'],
    title: `"default-runtime" ${quote(chosen)} is not defined`,
    why: 'It has to be runc or a name in "runtimes"; the installer of a runtime usually adds that entry.',
    fix: near ? fixSet(c, 'nearest-runtime', ['default-runtime'], near) : fixRemove(c, ['default-runtime']),
  });
}
