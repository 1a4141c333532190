import type { Evidence } from '../../../collectors/index.ts';
import type { Check } from '../../model/check.ts';
import { encoding } from './encoding.ts';
import { flagConflict } from './flag-conflict.ts';
import { missingConfig } from './missing.ts';
import { missingFile } from './missing-file.ts';
import { notAFile } from './not-a-file.ts';
import { problemCheck } from './problems.ts';
import { refused } from './refused.ts';

export const configChecks: readonly Check<Evidence>[] = [
  missingConfig,
  notAFile,
  encoding,
  problemCheck('DT102', 'json-syntax', ['daemon-json.syntax']),
  problemCheck('DT106', 'unknown-key', ['daemon-json.unknown-key']),
  problemCheck('DT107', 'removed-option', ['daemon-json.removed-option']),
  flagConflict,
  problemCheck('DT108', 'wrong-type', ['daemon-json.wrong-type']),
  problemCheck('DT109', 'bad-value', ['daemon-json.bad-value'], () => true, ['DT714', 'DT715']),
  missingFile,
  refused,
  problemCheck('DT110', 'ignored-key', ['daemon-json.ignored-key']),
  problemCheck('DT111', 'duplicate-key', ['daemon-json.duplicate-key']),
];
