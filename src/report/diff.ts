import { createTwoFilesPatch } from 'diff';
import type { Edit } from '../model/finding.ts';

/** A unified diff that `patch -p1` applies from `/`. A new or a removed file is shown against /dev/null. */
export function unifiedDiff(edit: Edit): string {
  const from = edit.before === null ? '/dev/null' : `a${edit.path}`;
  const to = edit.after === null ? '/dev/null' : `b${edit.path}`;
  const text = createTwoFilesPatch(from, to, edit.before ?? '', edit.after ?? '', undefined, undefined, { context: 3 });
  return text.replace(/^=+\n/, '').replace(/^(---|\+\+\+) (.*?)\t$/gm, '$1 $2');
}
