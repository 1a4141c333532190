import type { Evidence } from '../../../collectors/index.ts';
import type { Check } from '../../model/check.ts';
import { badPem, fileMissing, keyMismatch, keyPermissions } from './usable.ts';
import { clockWrong, expired, notYetValid, sanMismatch, verifyWithoutCa, wrongCa } from './valid.ts';

export const tlsChecks: readonly Check<Evidence>[] = [
  fileMissing,
  badPem,
  keyMismatch,
  clockWrong,
  expired,
  notYetValid,
  wrongCa,
  sanMismatch,
  verifyWithoutCa,
  keyPermissions,
];
