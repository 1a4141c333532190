import type { Words } from './cli/templates.ts';

// The build of the executable puts a module of its own in this place: the words are inside, and the file is the program itself.

/** Where the words lie. */
export const words: Words = new URL('../templates/', import.meta.url);

/** The file that was started, for links to it. */
export const self: string = process.argv[1] ?? '';
