import type { Check } from '../model/check.ts';
import type { Cite, Code, Confidence, Finding, Fix, Severity } from '../model/finding.ts';
import { fill, type Page } from './page.ts';
import { verifyOf } from './verify.ts';

/** What `findings.json` holds, see docs/findings.md. All text in it is redacted. */
export interface FindingsFile {
  schemaVersion: 1;
  target: TargetLine;
  causes: CauseEntry[];
  healthy: { code: Code; name: string }[];
  couldNotLook: NotLooked[];
}

export interface TargetLine {
  kind: string;
  unit: string;
  configFile: string;
  dataRoot: string;
  socket: string | null;
  endpoint: string;
  engine: string | null;
  state: string;
}

export interface CauseEntry {
  code: Code;
  name: string;
  cause: string;
  severity: Severity;
  confidence: Confidence;
  title: string;
  summary: string;
  cites: readonly Cite[];
  explains: Code[];
  fixes: readonly ShownFix[];
}

/** A fix with the way to see that it worked. */
export type ShownFix = Fix & { verify: string };

/** A look that gave nothing, and what would give it. */
export interface NotLooked {
  collector: string;
  source: string;
  status: 'denied' | 'timeout' | 'missing' | 'skipped';
  why: string;
  /** The one command that adds it, where there is one. */
  command: string | null;
}

export type Pages = (code: Code) => Page;

interface Parts<E> {
  checks: readonly Check<E>[];
  pages: Pages;
  /** Title and summary of a finding that was read from a text alone. */
  spoken?(finding: Finding): { title: string; summary: string } | undefined;
  target: TargetLine;
  causes: readonly { finding: Finding; consequences: readonly Finding[] }[];
  healthy: readonly Code[];
  couldNotLook: readonly NotLooked[];
}

/** Joins what was found with the words of the pages. */
export function findingsFile<E>({ checks, pages, spoken, target, causes, healthy, couldNotLook }: Parts<E>): FindingsFile {
  const names = new Map(checks.map((c) => [c.code, c.name]));
  return {
    schemaVersion: 1,
    target,
    causes: causes.map(({ finding, consequences }) => {
      const page = pages(finding.code);
      const words = finding.spoken ? spoken?.(finding) : undefined;
      return {
        code: finding.code,
        name: names.get(finding.code) ?? '',
        cause: finding.cause,
        severity: finding.severity,
        confidence: finding.confidence,
        title: words?.title ?? fill(page.title, finding.data),
        summary: words?.summary ?? fill(page.summary, finding.data),
        cites: finding.cites,
        explains: [...new Set(consequences.map((f) => f.code))],
        fixes: finding.fixes.map((fix) => ({ ...fix, verify: verifyOf(fix, finding.code, target) })),
      };
    }),
    healthy: healthy.map((code) => ({ code, name: names.get(code) ?? '' })),
    couldNotLook: [...couldNotLook],
  };
}
