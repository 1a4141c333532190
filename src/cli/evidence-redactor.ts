import { createRedactor, type Redactor } from '../redact/index.ts';

/**
 * The redactor of evidence that is going to be diagnosed. Secrets go; names, addresses and mail stay: checks hold addresses against
 * subnets and accounts against groups, and an ask may be made from an earlier answer. `docker-triage redact` takes them out of any text.
 */
export function evidenceRedactor(wanted: { case?: string }): Redactor {
  return createRedactor({ keepIdentities: true, ...(wanted.case === undefined ? {} : { caseKey: wanted.case }) });
}
