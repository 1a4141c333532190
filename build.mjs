// Builds dist/: one entry and split chunks, so that a script which only collects never loads the terminal interface.
import { rmSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';

const { values } = parseArgs({ options: { out: { type: 'string', default: 'dist' } } });
rmSync(values.out, { recursive: true, force: true });
await build({
  entryPoints: ['src/main.ts'],
  outdir: values.out,
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node22',
  minifySyntax: true,
  legalComments: 'none',
  logLevel: 'warning',
  // React's development build grows without end, and its devtools are never wanted here
  define: { 'process.env.NODE_ENV': '"production"' },
  alias: { 'react-devtools-core': './src/tui/no-devtools.ts' },
  banner: { js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);" },
  chunkNames: '[name]-[hash]',
});
