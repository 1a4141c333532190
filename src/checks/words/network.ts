import type { WordTable } from './says.ts';

export const networkWords: WordTable = {};
