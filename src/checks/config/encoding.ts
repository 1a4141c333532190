import type { Config } from '../../../collectors/config.ts';
import type { Fix } from '../../model/finding.ts';
import { check } from '../define.ts';
import { runAndStart } from '../fixes.ts';
import { consequencesOfRefusal, findingOf, problemsOf } from './problems.ts';

const charsets: Partial<Record<Config['encoding'], string>> = { 'utf-16le': 'UTF-16', 'utf-16be': 'UTF-16', latin1: 'LATIN1' };

/** A file that is no UTF-8 cannot be edited as text: iconv writes it anew, from a copy that stays. */
function convert({ path, encoding }: Config): Fix | undefined {
  const charset = charsets[encoding];
  if (!charset) return undefined;
  const copy = `${path}.${charset.toLowerCase()}`;
  return runAndStart('convert-to-utf-8', `convert the file from ${charset} to UTF-8; the old one stays as ${copy}`, [
    ['cp', '-p', path, copy],
    ['iconv', '-f', charset, '-t', 'UTF-8', '-o', path, copy],
  ]);
}

export const encoding = check({
  code: 'DT103',
  name: 'json-encoding',
  causes: ['daemon-json.encoding'],
  needs: ['caller', 'config', 'engine', 'logs', 'service'],
  explains: consequencesOfRefusal,
  find: (evidence) =>
    problemsOf(evidence)
      .filter((p) => p.cause === 'daemon-json.encoding')
      .map((problem) => {
        const fix = convert(evidence.config);
        return findingOf('DT103', problem, evidence, fix ? [fix] : undefined);
      }),
});
