/** Goroutines that stand at the same place in the same state. */
export interface GoroutineGroup {
  /** The innermost function of dockerd itself, with its package path; where there is none, of a library that is not Go's own. */
  name: string;
  /** As the runtime names it: `sync.Mutex.Lock`, `chan receive`, `IO wait`. */
  state: string;
  count: number;
  /** How long the oldest of them waits, at least: the runtime notes it when it cleans up, and tells whole minutes. */
  minutes: number;
  /** They wait for a lock that another goroutine holds. */
  lock: boolean;
  /** How many of them serve a request of the API that should have ended long ago. Streams, which wait by trade, do not count. */
  requests: number;
  /** The header of the oldest one, and its line in the dump from 1. */
  header: string;
  line: number;
}

/** What a dump of goroutines tells. */
export interface GoroutineDump {
  total: number;
  /** The largest group first. Goroutines of which only the header was left are in none. */
  groups: readonly GoroutineGroup[];
}

// a dump has some 1.5 KB for each goroutine
const mostChars = 8_000_000;
const mostGroups = 500;
const mostFrames = 100;

const headerLine = /^goroutine (\d{1,18}) [^[\n]{0,80}\[([^\]\n]{1,120})\]/;
const lockFrame = /^(?:internal\/)?sync\.\(\*(?:RW)?Mutex\)\./;
const lockState = /^sync\.(?:RW)?Mutex\./;
// the second one is what several equal requests wait for together: it runs beside the server
const request = /^net\/http\.serverHandler\.ServeHTTP$|\/api\/server\/router\//;
/** What a client may hold open for days: events, logs that are followed, an attached terminal, a build. */
const stream =
  /\.(?:getEvents|getContainersLogs|getServiceLogs|getTaskLogs|getContainersStats|postContainersWait|postContainersAttach|wsContainersAttach|postContainerExecStart|postBuild|postImages\w+|postSession|handlePprof)\b|^(?:net\/http|runtime)\/pprof\./;

/** The function of a frame; empty for a line that is none. `a/b.(*T).F(0xc0, {0x1, 0x2})` gives `a/b.(*T).F`. */
function functionOf(line: string): string {
  if (!line.endsWith(')') || line.length > 2000) return '';
  const name = line.slice(0, line.lastIndexOf('('));
  return /^[\w./~%*()[\]·-]+$/.test(name) && name.includes('.') ? name : '';
}

/** True for Go's own library: the first part of its import paths is no domain. */
function isGo(name: string): boolean {
  const slash = name.indexOf('/');
  return slash < 0 ? !name.startsWith('main.') : !name.slice(0, slash).includes('.');
}

// what dockerd is made of; a library says less of what was wanted than the function that called it
const isOwn = (name: string) => /^(?:main|github\.com\/(?:docker|moby))\b/.test(name) && !/\/locker\.|\/vendor\//.test(name);
const isMachinery = (name: string) => /^(?:runtime|sync|syscall|internal)\b/.test(name);

function placeOf(frames: readonly string[]): string {
  const found = frames.find(isOwn) ?? frames.find((f) => !isGo(f)) ?? frames.find((f) => !isMachinery(f)) ?? frames[0] ?? '';
  const at = found.lastIndexOf('/vendor/');
  return at < 0 ? found : found.slice(at + '/vendor/'.length);
}

/**
 * Reads goroutines as Go prints them: `/debug/pprof/goroutine?debug=2`, the file that SIGUSR1 makes dockerd write, a crash.
 * Takes any text: what is cut off, or is no dump, counts as far as it can be read.
 */
export function readGoroutines(text: string): GoroutineDump {
  const groups = new Map<string, GoroutineGroup>();
  let total = 0;
  let open: { header: string; words: string; line: number; frames: string[] } | undefined;

  const close = () => {
    if (!open || open.frames.length === 0) return;
    const { header, words, line, frames } = open;
    const [state = '', ...rest] = words.split(', ');
    const minutes = Number(rest.map((word) => /^(\d{1,9}) minutes$/.exec(word)?.[1]).find(Boolean) ?? 0);
    const name = placeOf(frames);
    const key = `${name}\n${state}`;
    const known = groups.get(key);
    if (!known && groups.size >= mostGroups) return;
    const serves = frames.some((f) => request.test(f)) && !frames.some((f) => stream.test(f));
    const group = known ?? { name, state, count: 0, minutes: -1, lock: false, requests: 0, header, line };
    const oldest = minutes > group.minutes ? { minutes, header, line } : {};
    const lock = group.lock || lockState.test(state) || frames.some((f) => lockFrame.test(f));
    groups.set(key, { ...group, ...oldest, lock, count: group.count + 1, requests: group.requests + (serves ? 1 : 0) });
  };

  const kept = text.slice(0, mostChars);
  let number = 0;
  for (let from = 0; from < kept.length; ) {
    const at = kept.indexOf('\n', from);
    const end = at < 0 ? kept.length : at;
    // a longer line is no frame
    const line = kept.slice(from, Math.min(end, from + 4000)).trimEnd();
    from = end + 1;
    number++;
    const header = headerLine.exec(line);
    if (header) {
      close();
      total++;
      open = { header: line, words: header[2] ?? '', line: number, frames: [] };
    } else if (open && open.frames.length < mostFrames) {
      const name = functionOf(line);
      if (name) open.frames.push(name);
      // what was cut out of the middle belongs to nobody
      else if (line.startsWith('[')) {
        close();
        open = undefined;
      }
    }
  }
  close();
  return { total, groups: [...groups.values()].sort((a, b) => b.count - a.count || b.minutes - a.minutes) };
}

/**
 * What keeps callers waiting: groups that wait for a lock or serve a request, the largest first.
 * The other goroutines of a daemon wait all its life for work: their times say nothing.
 */
export function stuckGroups({ groups }: GoroutineDump): GoroutineGroup[] {
  return groups.filter((g) => (g.lock || g.requests > 0) && !/^runn/.test(g.state));
}

/** A function without the path of its package: `daemon.(*Daemon).ContainerInspect`. */
export const shortName = ({ name }: GoroutineGroup) => name.slice(name.lastIndexOf('/') + 1);
