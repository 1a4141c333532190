import { complete, offersText } from './cli/complete.ts';
import { readPages } from './cli/templates.ts';

/** What a shell may offer. The collectors are loaded only where one of them is being typed. */
export async function offer(words: readonly string[], templates: URL): Promise<string> {
  const offers = await complete(words, {
    codes: () => readPages(templates).codes(),
    async collectors() {
      const { collectors } = await import('../collectors/index.ts');
      return collectors.map((c) => [c.name, c.title] as const);
    },
  });
  return offersText(offers);
}
