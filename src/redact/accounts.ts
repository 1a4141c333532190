import type { Anchor, Span } from './scan.ts';

const CLOUD =
  /arn:aws[a-z-]{0,8}:[a-z0-9-]{1,32}:[a-z0-9-]{0,20}:(\d{12})|(?<![0-9A-Za-z])(\d{12})\.dkr\.ecr\.|\/subscriptions\/([0-9a-fA-F-]{36})/g;

const numberIn = (found: RegExpExecArray) => found[1] ?? found[2] ?? found[3]!;

/** The numbers of cloud accounts that a text names in full. */
export const cloudAccounts = (text: string): string[] => [...text.matchAll(CLOUD)].map(numberIn);

/** Where one of these stands it is worth looking for such a number. */
export const accountAnchors: readonly Anchor[] = ['arn:aws', '.dkr.ecr.', '/subscriptions/'].map((word) => ({
  word,
  handle: ({ marks }, start) => {
    marks.accounts.push(start);
  },
}));

/** Numbers of accounts with a cloud. */
export function findAccounts(text: string, spans: Span[]): void {
  for (const found of text.matchAll(CLOUD)) {
    const value = numberIn(found);
    const start = found.index + found[0].indexOf(value);
    spans.push({ start, end: start + value.length, rule: 'identity', kind: 'account', value });
  }
}
