#!/usr/bin/env node
// Node is checked, and the questions that need no code are answered, before anything else is loaded.
import manifest from '../package.json' with { type: 'json' };

const oldest = [22, 12] as const;
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
const [first] = process.argv.slice(2);

if (major < oldest[0] || (major === oldest[0] && minor < oldest[1])) {
  process.stderr.write(`docker-triage needs Node ${oldest.join('.')} or later; this is Node ${process.versions.node}.\n`);
  process.exitCode = 1;
} else if (first === 'docker-cli-plugin-metadata') {
  const metadata = {
    SchemaVersion: '0.1.0',
    Vendor: 'docker-triage',
    Version: manifest.version,
    ShortDescription: 'Find out why the Docker daemon is unwell',
  };
  process.stdout.write(`${JSON.stringify(metadata)}\n`);
} else if (first === '--version' || first === '-V') {
  process.stdout.write(`docker-triage ${manifest.version}\n`);
} else {
  process.once('SIGINT', () => process.exit(130));
  process.once('SIGTERM', () => process.exit(143));
  // a reader that has seen enough, such as head(1), is no failure
  process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
  // docker hands a plug-in its whole command line: global flags, then the name of the plug-in
  const words = process.argv.slice(2);
  const asPlugin = process.env.DOCKER_CLI_PLUGIN_ORIGINAL_CLI_COMMAND !== undefined;
  const { start } = await import('./wire.ts');
  await start(asPlugin ? words.slice(words.indexOf('triage') + 1) : words, {
    version: manifest.version,
    templates: new URL('../templates/', import.meta.url),
  });
  // a command that the kernel does not let die would keep this process waiting for it; output on Linux is written by now
  process.exit();
}
