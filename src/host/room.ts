import { setFlagsFromString } from 'node:v8';

/** V8 would double its room for new objects once more, for a moment's work: 16 MB that a sick host may not have. */
export const keepSmall = (): void => setFlagsFromString('--semi-space-growth-factor=1');
