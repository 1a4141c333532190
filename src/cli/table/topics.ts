import type { Topic } from './spec.ts';

/** What `help topics` lists. The text of each is `templates/topics/<name>.md`; it is a section of the man page too. */
export const topics: readonly Topic[] = [
  { name: 'exit-codes', says: 'what the exit code tells a script' },
  { name: 'formats', says: 'text, json, markdown, html and others: which for what' },
  { name: 'environment', says: 'variables that are read' },
  { name: 'files', says: 'files that are written, and which are read' },
  { name: 'root', says: 'what a user without root gets, and what root adds' },
  { name: 'privacy', says: 'what is redacted, what is not, and how to check it' },
  { name: 'docker', says: 'docker triage, and the hook after failures' },
];
