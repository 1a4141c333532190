import type { Evidence } from '../../../collectors/index.ts';
import type { Check } from '../../model/check.ts';
import { keyUsage, sanMismatch } from './names.ts';
import { keyPermissions } from './permissions.ts';
import { badPem, fileMissing, keyMismatch } from './usable.ts';
import { clockWrong, expired, notYetValid, verifyWithoutCa, wrongCa } from './valid.ts';

export const tlsChecks: readonly Check<Evidence>[] = [
  fileMissing,
  badPem,
  keyMismatch,
  clockWrong,
  expired,
  notYetValid,
  wrongCa,
  keyUsage,
  sanMismatch,
  verifyWithoutCa,
  keyPermissions,
];
