#!/usr/bin/env node
// Node is checked, and the questions that need no code are answered, before anything else is loaded.
import manifest from '../package.json' with { type: 'json' };
import { Interrupt } from './cli/interrupt.ts';
import { unwrap } from './cli/plugin/argv.ts';
import { self, words as templates } from './place.ts';

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
} else {
  const interrupt = new Interrupt();
  interrupt.listen();
  // a reader that has seen enough, such as head(1), is no failure
  process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
  // notes that nobody reads must not end the run
  process.stderr.on('error', () => {});
  const { asPlugin, words, aim, env, notes } = unwrap(process.argv.slice(2), process.env);
  const [command, ...rest] = words;
  if (command === '--version' || command === '-V') process.stdout.write(`docker-triage ${manifest.version}\n`);
  else if (command === 'docker-cli-plugin-hooks') {
    const { hookAnswer } = await import('./cli/plugin/hooks.ts');
    process.stdout.write(hookAnswer(rest[0]));
  } else if (command === '__complete' || command === '__completeNoDesc') {
    const { offer } = await import('./offer.ts');
    process.stdout.write(await offer(rest, templates));
  } else {
    Object.assign(process.env, env);
    for (const note of notes) process.stderr.write(`docker-triage: ${note}\n`);
    const { stopWithDocker } = await import('./cli/plugin/stop.ts');
    const stop = asPlugin ? stopWithDocker(process.env.DOCKER_CLI_PLUGIN_SOCKET) : undefined;
    const { runCli } = await import('./cli/program.ts');
    const units = async () => (await import('./wire.ts')).wire({ version: manifest.version, templates, self });
    process.exitCode = await runCli(words, units, {
      called: asPlugin ? 'docker triage' : 'docker-triage',
      aim,
      stop: stop ? AbortSignal.any([stop, interrupt.signal]) : interrupt.signal,
      gentle: () => interrupt.finishFirst(),
    });
    if (interrupt.code !== undefined) process.exitCode = interrupt.code;
  }
  // a command that the kernel does not let die would keep this process waiting for it; output on Linux is written by now
  process.exit();
}
