import { matchAt } from '../quoting.ts';
import { add, addAhead, type Handler, type Scan } from '../scan.ts';

/** Telegram: the number of the bot stands before the mark. */
const telegram: Handler = (scan, start) => {
  const number = /(?:^|[^\d])(\d{8,10})$/.exec(scan.text.slice(Math.max(scan.done, start - 11), start))?.[1];
  const token = matchAt(/:AA[A-Za-z0-9_-]{32,35}(?![A-Za-z0-9_-])/y, scan.text, start);
  if (number === undefined || !token) return;
  const value = number + token[0];
  add(scan, { start: start - number.length, end: start + token[0].length, rule: 'known-shape', value, learn: [value] });
};

/** Firebase: the number of the sender stands before the mark. */
const firebase: Handler = (scan, start, end) => {
  const head = /(?:^|[^\w-])(A[\w-]{5,20})$/.exec(scan.text.slice(Math.max(scan.done, start - 22), start))?.[1] ?? '';
  const body = matchAt(/[\w-]{60,200}/y, scan.text, end)?.[0];
  if (body === undefined) return;
  const from = head === '' ? start + 1 : start - head.length;
  const value = scan.text.slice(from, end + body.length);
  add(scan, { start: from, end: end + body.length, rule: 'known-shape', value, learn: [value] });
};

/** Mailchimp: a key of hexadecimal digits, and behind it the data centre. */
const mailchimp: Handler = (scan, start, end) => {
  const key = /(?<![0-9a-fA-F])[0-9a-f]{32}$/.exec(scan.text.slice(Math.max(scan.done, start - 33), start))?.[0];
  const centre = key === undefined ? undefined : matchAt(/\d{1,2}(?![\w-])/y, scan.text, end)?.[0];
  if (key === undefined || centre === undefined) return;
  const stop = end + centre.length;
  add(scan, { start: start - 32, end: stop, rule: 'known-shape', value: scan.text.slice(start - 32, stop), learn: [key] });
};

/** Terraform Cloud: the name of the token stands before the mark and is a part of it. */
const terraform: Handler = (scan, start, end) => {
  const name = /[A-Za-z0-9]{14}$/.exec(scan.text.slice(Math.max(scan.done, start - 14), start))?.[0];
  const body = matchAt(/[A-Za-z0-9_-]{40,90}/y, scan.text, end)?.[0];
  if (name === undefined || body === undefined) return;
  add(scan, {
    start: start - name.length,
    end: end + body.length,
    rule: 'known-shape',
    value: scan.text.slice(start - name.length, end + body.length),
    learn: [body],
  });
};

/** Discord: three parts, and nothing to begin with. */
const THREE_PARTS = /\.[\w-]{6}\.[\w-]{27,40}(?![\w.-])/y;
/** How much of it the form holds that led here. */
const KNOWN_PARTS = 14;

/** Tokens that only their form as a whole tells. `ends` are the places where one may be under way. */
export function readForms(scan: Scan, ends: readonly number[]): void {
  for (const end of ends) {
    const found = matchAt(THREE_PARTS, scan.text, end - KNOWN_PARTS);
    if (!found) continue;
    const head = /(?:^|[^\w.-])([MNO][A-Za-z0-9]{22,27})$/.exec(scan.text.slice(Math.max(0, found.index - 29), found.index))?.[1];
    if (head === undefined || !/\d/.test(head + found[0]) || !/[a-z][A-Z]/.test(head)) continue;
    const start = found.index - head.length;
    const value = head + found[0];
    addAhead(scan, { start, end: start + value.length, rule: 'known-shape', value, learn: [value] });
  }
}

/** A license: four groups of five capitals and digits and more, in which both are. */
const GROUPS = /[A-Z\d]{5}(?:-[A-Z\d]{5}){3,7}(?![\w-])/y;

export function readGroups(scan: Scan, ends: readonly number[]): void {
  for (const end of ends) {
    const start = end - 17;
    if (start < 0 || /[\w-]/.test(scan.text[start - 1] ?? ' ')) continue;
    const value = matchAt(GROUPS, scan.text, start)?.[0];
    if (value === undefined || (value.match(/\d/g)?.length ?? 0) < 2 || !/[A-Z].*[A-Z].*[A-Z]/.test(value)) continue;
    addAhead(scan, { start, end: start + value.length, rule: 'known-shape', value, learn: [value] });
  }
}

/** A password of PostgreSQL: the sum of it and the name. */
const postgres: Handler = (scan, start, end) => {
  const sum = /["'\s]/.test(scan.text[start - 1] ?? ' ') ? matchAt(/[0-9a-f]{32}(?=["'\s\\]|$)/y, scan.text, end)?.[0] : undefined;
  if (sum !== undefined) add(scan, { start, end: end + sum.length, rule: 'known-shape', value: `md5${sum}`, learn: [sum] });
};

export const formAnchors: readonly { word: string; handle: Handler }[] = [
  { word: ':aa', handle: telegram },
  { word: ':apa91b', handle: firebase },
  { word: '-us', handle: mailchimp },
  { word: 'md5', handle: postgres },
  { word: '.atlasv1.', handle: terraform },
];
