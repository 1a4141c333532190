/** How a diagnosis can be printed. */
export const formats = ['text', 'json', 'markdown', 'html', 'sarif', 'github', 'github-url', 'annotations'] as const;
export type Format = (typeof formats)[number];
