import type { Check } from '../model/check.ts';
import type { Code, Confidence, Finding, Severity } from '../model/finding.ts';

/** A root cause, with the findings that it explains. */
export interface Cause {
  finding: Finding;
  consequences: readonly Finding[];
}

export interface Examined {
  /** Root causes, the one to mend first before the others. */
  causes: readonly Cause[];
  /** Checks that looked and found nothing. */
  healthy: readonly Code[];
  /** Checks that failed with an error of their own: a bug of this tool, reported and survived. */
  broken: readonly { code: Code; error: string }[];
}

/** Runs every check. A check that throws is noted and the others go on. */
export function examine<E>(checks: readonly Check<E>[], evidence: E): Examined {
  const findings: Finding[] = [];
  const healthy: Code[] = [];
  const broken: { code: Code; error: string }[] = [];
  for (const check of checks) {
    try {
      const found = check.find(evidence as Pick<E, keyof E>);
      const list = found === undefined ? [] : 'code' in found ? [found] : found;
      if (list.length === 0) healthy.push(check.code);
      findings.push(...list);
    } catch (error) {
      broken.push({ code: check.code, error: error instanceof Error ? error.message : String(error) });
    }
  }
  return { causes: rank(checks, findings), healthy, broken };
}

const severities: Record<Severity, number> = { error: 0, warning: 1, hint: 2 };
const confidences: Record<Confidence, number> = { certain: 0, likely: 1, possible: 2 };

/**
 * Orders findings and hangs consequences under their cause.
 * Order: severity, confidence, then the order of the list of checks, which follows the start-up of the daemon.
 */
export function rank<E>(checks: readonly Check<E>[], findings: readonly Finding[]): Cause[] {
  const order = new Map(checks.map((c, i) => [c.code, i]));
  const explains = new Map(checks.map((c) => [c.code, new Set(c.explains ?? [])]));
  const outranks = new Map(checks.map((c) => [c.code, new Set(c.outranks ?? [])]));
  const residual = new Set(checks.filter((c) => c.residual).map((c) => c.code));
  const shadowed = (code: Code, by: Code) =>
    residual.has(code) &&
    !residual.has(by) &&
    !explains.get(code)?.has(by) &&
    [...(explains.get(code) ?? [])].some((c) => explains.get(by)?.has(c));
  // where nobody looked at a host: what half of the checks explain is a symptom, and comes after causes
  const explainers = new Map<Code, number>();
  for (const codes of explains.values()) for (const code of codes) explainers.set(code, (explainers.get(code) ?? 0) + 1);
  const symptom = ({ code, spoken }: Finding) => (spoken && (explainers.get(code) ?? 0) * 4 > checks.length ? 1 : 0);
  // the area that words name says nothing beside a cause
  const exact = findings.some((f) => !f.weak && !residual.has(f.code));
  const sorted = findings
    .filter((f) => !f.weak || !exact)
    .sort(
      (a, b) =>
        symptom(a) - symptom(b) ||
        severities[a.severity] - severities[b.severity] ||
        confidences[a.confidence] - confidences[b.confidence] ||
        (order.get(a.code) ?? 0) - (order.get(b.code) ?? 0),
    );
  // two that read the same line are rivals, unless one of them is the more exact reader
  const sameLine = (a: Finding, b: Finding) =>
    a.cites.some((x) => b.cites.some((y) => x.line !== undefined && x.source === y.source && x.line === y.line));
  // what was read from words alone is a guess beside what a host showed
  const guessed = (finding: Finding, other: Finding) =>
    finding.spoken &&
    !other.spoken &&
    !residual.has(other.code) &&
    confidences[other.confidence] <= confidences[finding.confidence] &&
    (sameLine(finding, other) || [...(explains.get(other.code) ?? [])].some((c) => explains.get(finding.code)?.has(c)));
  const explained = (finding: Finding, other: Finding) =>
    finding.spoken && other.spoken && sameLine(finding, other)
      ? other.spoken !== 'possible' && outranks.get(other.code)?.has(finding.code)
      : explains.get(other.code)?.has(finding.code) ||
        shadowed(finding.code, other.code) ||
        guessed(finding, other) ||
        (residual.has(finding.code) && sameLine(finding, other));
  const parents = new Map<Finding, Finding>();
  const rootOf = (finding: Finding): Finding => {
    let at = finding;
    for (let up = parents.get(at); up; up = parents.get(at)) at = up;
    return at;
  };
  // from the last to the first, so that of two which explain each other the first stays a root; a warning explains no error
  for (const finding of sorted.toReversed()) {
    const parent = sorted.find(
      (other) => explained(finding, other) && severities[other.severity] <= severities[finding.severity] && rootOf(other) !== finding,
    );
    if (parent) parents.set(finding, parent);
  }
  return sorted
    .filter((f) => rootOf(f) === f)
    .map((finding) => ({ finding, consequences: sorted.filter((f) => f !== finding && rootOf(f) === finding) }));
}
