import type { StatfsLine } from '../model/ask.ts';

/** A file system counts as full where less than 1 % or less than 8 MB is left. */
export const isFull = ({ bytes, free }: StatfsLine) => bytes > 0 && (free * 100 < bytes || free < 8 * 1024 * 1024);
/** The same for inodes; file systems without a fixed number of them say 0. */
export const isOutOfInodes = ({ inodes, inodesFree }: StatfsLine) => inodes > 0 && inodesFree * 100 < inodes;
