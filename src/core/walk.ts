import type { Code } from '../model/finding.ts';
import type { Fact, Question, Symptom, Walk, WalkStep } from '../model/tree.ts';

/** What a walk is decided by. */
export interface Known {
  facts: ReadonlySet<Fact>;
  /** Findings and their consequences, by code. */
  found: ReadonlySet<Code>;
  /** Checks that looked and found nothing. */
  clear: ReadonlySet<Code>;
  /** Root causes in their order. */
  roots: readonly Code[];
}

function step(question: Question, known: Known, skipped: boolean): WalkStep {
  if (skipped) return { question: question.id, asks: question.asks, answer: 'skipped', by: [] };
  const by = question.looks.filter((code) => known.found.has(code));
  const lost = question.looks.some((code) => !known.clear.has(code));
  return { question: question.id, asks: question.asks, answer: by.length > 0 ? 'yes' : lost ? 'unknown' : 'no', by };
}

/** Walks one symptom: questions are asked in order until one is answered yes and holds a root cause. A question in `skipped` is passed over. */
export function walkSymptom(symptom: Symptom, known: Known, skipped: ReadonlySet<string> = new Set()): Walk {
  const steps: WalkStep[] = [];
  const verdict: Code[] = [];
  for (const question of symptom.questions) {
    const answered = step(question, known, skipped.has(question.id));
    steps.push(answered);
    verdict.push(...known.roots.filter((code) => answered.by.includes(code) && !verdict.includes(code)));
    if (verdict.length > 0) break;
  }
  return {
    symptom: symptom.id,
    title: symptom.title,
    because: symptom.shownBy.filter((fact) => known.facts.has(fact)),
    steps,
    verdict,
    ...(verdict.length === 0 ? { otherwise: symptom.otherwise } : {}),
  };
}

/** Walks every symptom that the host shows; where it shows none, the last of the list, which looks at everything. */
export function walk(symptoms: readonly Symptom[], known: Known): Walk[] {
  const shown = symptoms.filter((s) => s.shownBy.some((fact) => known.facts.has(fact)));
  return (shown.length > 0 ? shown : symptoms.slice(-1)).map((symptom) => walkSymptom(symptom, known));
}
