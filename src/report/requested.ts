import type { RequestedItem } from '../model/requested.ts';

/** Bytes, as roughly as they are known before a look. */
export function about(bytes: number): string {
  if (bytes < 1000) return 'under 1 kB';
  return bytes < 1_000_000 ? `about ${Math.round(bytes / 1000)} kB` : `about ${(bytes / 1_000_000).toFixed(1)} MB`;
}

/** How much an item is, and what rights it needs: in parts, so that a screen can set them in columns. */
export function priceOf({ takes }: RequestedItem): string[] {
  if (!takes) return [];
  const { looks, root, group, bytes } = takes;
  const rights = [...(root > 0 ? [`root for ${root}`] : []), ...(group ? ['docker group'] : [])];
  return [looks === 0 ? 'if needed' : `${looks}+ looks`, about(bytes), rights.join(', ')].filter((part) => part !== '');
}
