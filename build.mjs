// Builds dist/: one entry and split chunks, so that a script which only collects never loads the terminal interface.
// A build that fails leaves the last good one.
import { chmodSync, renameSync, rmSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';

/** What both builds have in common: that of the npm package, and that of the executable. */
export const common = {
  bundle: true,
  format: 'esm',
  platform: 'node',
  // jsonc-parser's main file hides its parts from a bundler
  mainFields: ['module', 'main'],
  target: 'node22',
  minifySyntax: true,
  legalComments: 'none',
  logLevel: 'warning',
  // React's development build grows without end, and its devtools are never wanted here
  define: { 'process.env.NODE_ENV': '"production"' },
  alias: { 'react-devtools-core': './src/tui/no-devtools.ts' },
  banner: { js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);" },
};

if (import.meta.main) {
  const { values } = parseArgs({ options: { out: { type: 'string', default: 'dist' } } });
  const fresh = `${values.out}.new-${process.pid}`;
  try {
    // the process that looks and the thread that redacts are files of their own
    const entryPoints = { main: 'src/main.ts', looker: 'src/host/looker.ts', 'redact-worker': 'src/cli/redact-worker.ts' };
    await build({ ...common, entryPoints, outdir: fresh, splitting: true, chunkNames: '[name]-[hash]' });
    // docker takes only what can be run for a plug-in
    chmodSync(`${fresh}/main.js`, 0o755);
    rmSync(values.out, { recursive: true, force: true });
    renameSync(fresh, values.out);
  } catch {
    rmSync(fresh, { recursive: true, force: true });
    process.exitCode = 1;
  }
}
