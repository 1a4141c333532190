import { type GoroutineDump, readGoroutines } from '../src/dockerd/goroutines.ts';
import type { Answers } from '../src/model/answer.ts';
import type { Asks } from '../src/model/ask.ts';
import type { Collector } from '../src/model/collector.ts';
import type { Engine } from './engine.ts';
import type { Logs } from './logs.ts';
import type { Service } from './service.ts';

/** What a daemon that does not answer waits for. */
export interface Goroutines {
  /** Undefined where nobody asked, or no dump came. */
  dump: GoroutineDump | undefined;
  /** Where the dump was read: the question to the daemon, or the file that it wrote. */
  source: string;
}

interface Seen {
  engine: Engine;
  logs: Logs;
  service: Service;
}

const path = '/debug/pprof/goroutine?debug=2';
// a thousand goroutines have some 1.5 MB; those of a lock that is held look all alike
const keep = { head: 1_500_000, tail: 250_000 };

const isStopped = ({ service }: Seen) => service.processes.some((p) => /(^|\/)dockerd$/.test(p.argv[0] ?? '') && /^[Tt]/.test(p.state));
const ails = ({ engine }: Seen) => engine.state === 'hung' || engine.state === 'slow';

/** The last file that this run of the daemon says it wrote on SIGUSR1. */
const written = ({ logs }: Seen) =>
  logs.lastStart
    .flatMap((e) => /goroutine stacks written to (\/\S+\/goroutine-stacks-[\dTZ:+-]+\.log)\b/.exec(e.message)?.[1] ?? [])
    .at(-1);

const read = (answers: Answers, key: string): GoroutineDump | undefined => {
  const dump = readGoroutines(answers.text(key) ?? '');
  return dump.total > 0 ? dump : undefined;
};

/** A healthy daemon is not asked: Go stops the whole program while it writes its goroutines. */
export const goroutines: Collector<Goroutines, Seen> = {
  name: 'goroutines',
  title: 'What a daemon that does not answer waits for',
  needs: ['engine', 'logs', 'service'],
  asks: (seen): Asks =>
    ails(seen) && !isStopped(seen)
      ? {
          dump: {
            kind: 'dial',
            endpoint: seen.engine.endpoint,
            path,
            why: 'what the daemon waits for',
            timeoutMs: 5000,
            detail: true,
            keep,
          },
        }
      : {},
  more: (answers, seen): Asks => {
    const file = written(seen);
    return answers.keys().length > 0 && !read(answers, 'dump') && file
      ? { file: { kind: 'file', path: file, why: 'what the daemon said that it waits for', needs: 'root', detail: true, keep } }
      : {};
  },
  read: (answers, seen): Goroutines => {
    const asked = read(answers, 'dump');
    return { dump: asked ?? read(answers, 'file'), source: asked ? `${seen.engine.endpoint}${path}` : (written(seen) ?? '') };
  },
};
