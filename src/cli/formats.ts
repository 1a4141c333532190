/** How a diagnosis can be printed. */
export const formats = ['text', 'json', 'markdown', 'html', 'github'] as const;
export type Format = (typeof formats)[number];
