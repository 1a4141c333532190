import { deflateRawSync } from 'node:zlib';
import type { Recorded } from '../core/gather.ts';
import type { Safe } from '../model/safe.ts';

/** What an answer says that had to go so that the bundle keeps its size. */
export const leftForSize = 'left out to keep the bundle within --max-size';

const keep = { head: 16 * 1024, tail: 48 * 1024 };

const packedSize = ({ answer }: Recorded) => ('text' in answer ? deflateRawSync(answer.text, { level: 6 }).length : 0);

/** Only the two ends of a text, cut at lines, with a marker where the middle was. */
function ends(record: Recorded): Recorded {
  const { answer } = record;
  if (!('text' in answer) || answer.text.length <= 2 * (keep.head + keep.tail)) return record;
  const head = answer.text.slice(0, answer.text.lastIndexOf('\n', keep.head) + 1);
  const from = answer.text.length - keep.tail;
  const tail = answer.text.slice(answer.text.indexOf('\n', from) + 1 || from);
  const bytes = Buffer.byteLength(answer.text) - Buffer.byteLength(head) - Buffer.byteLength(tail);
  const marker = `[docker-triage: ${bytes} bytes left out here]\n`;
  const dropped = { bytes: bytes + (answer.dropped?.bytes ?? 0), atLine: head.split('\n').length };
  return { ...record, answer: { ...answer, text: `${head}${marker}${tail}` as Safe, dropped } };
}

const nothing = (record: Recorded): Recorded => ({ ...record, answer: { status: 'skipped', says: leftForSize as Safe } });

/**
 * Makes answers smaller until they fit, the least valuable first: what only adds detail, then what no cause quotes, then the rest; the largest of each first.
 * Long texts lose their middle before any text goes as a whole. The quotes of a cause are what the reader needs: they are cut last.
 */
export function shrink(records: readonly Recorded[], quotes: readonly string[], budget: number): readonly Recorded[] {
  const isQuoted = ({ answer }: Recorded) => 'text' in answer && quotes.some((quote) => answer.text.includes(quote));
  const value = (record: Recorded) => (isQuoted(record) ? 2 : record.ask.detail ? 0 : 1);
  const held = records.map((record) => ({ record, value: value(record), size: packedSize(record) }));
  let total = held.reduce((sum, one) => sum + one.size, 0);
  const order = [...held].sort((a, b) => a.value - b.value || b.size - a.size);
  for (const make of [ends, nothing]) {
    for (const one of order) {
      if (total <= budget) break;
      // the evidence of a cause never goes as a whole
      if (make === nothing && one.value === 2) continue;
      const smaller = make(one.record);
      if (smaller === one.record) continue;
      total -= one.size;
      one.record = smaller;
      one.size = packedSize(smaller);
      total += one.size;
    }
  }
  return held.map((one) => one.record);
}
