import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readGoroutines, shortName, stuckGroups } from '../../src/dockerd/goroutines.ts';

const served = `github.com/docker/docker/api/server.(*Server).makeHTTPHandler.func1({0x5581e3ac1a88, 0xc000c3e1c0}, 0xc000d3c000)
	github.com/docker/docker/api/server/server.go:53 +0x1d3
net/http.HandlerFunc.ServeHTTP(0xc000d3c000?, {0x5581e3ac1a88?, 0xc000c3e1c0?}, 0x5581e1d0f0f0?)
	net/http/server.go:2136 +0x29
net/http.serverHandler.ServeHTTP({0xc00119a8a0?}, {0x5581e3ac1a88, 0xc000c3e1c0}, 0xc000ceb100)
	net/http/server.go:2938 +0x8e
net/http.(*conn).serve(0xc0001aa780, {0x5581e3ac3c18, 0xc00109eae0})
	net/http/server.go:2009 +0x5f4
created by net/http.(*Server).Serve in goroutine 1
	net/http/server.go:3086 +0x5cb
`;
const inspect = (id: number, minutes: number) => `goroutine ${id} [sync.Mutex.Lock${minutes > 0 ? `, ${minutes} minutes` : ''}]:
sync.runtime_SemacquireMutex(0xc000b8a2a4?, 0x5?, 0x5581e1a43e05?)
	runtime/sema.go:77 +0x25
sync.(*Mutex).lockSlow(0xc000b8a2a0)
	sync/mutex.go:171 +0x15d
sync.(*Mutex).Lock(...)
	sync/mutex.go:90
github.com/docker/docker/daemon.(*Daemon).ContainerInspectCurrent(0xc0004bc008, {0x5581e3ac3c18, 0xc000e0f4a0}, {0xc000a7b2d5, 0xc}, 0x0)
	github.com/docker/docker/daemon/inspect.go:40 +0xa5
github.com/docker/docker/daemon.(*Daemon).ContainerInspect(0x5581e3ac3c18?, {0xc000a7b2d5?, 0xc?}, 0x0?, {0xc000a7b2c6?, 0x4?})
	github.com/docker/docker/daemon/inspect.go:29 +0xe5
${served}`;
// it holds the lock, and waits for containerd
const start = `goroutine 911 [select, 44 minutes]:
google.golang.org/grpc/internal/transport.(*Stream).waitOnHeader(0xc000f0a120)
	github.com/docker/docker/vendor/google.golang.org/grpc/internal/transport/transport.go:321 +0x7c
github.com/docker/docker/vendor/google.golang.org/grpc.(*csAttempt).recvMsg(0xc000c0a0d0, {0x5581e2f0f3e0, 0xc00071b740}, 0x0)
	github.com/docker/docker/vendor/google.golang.org/grpc/stream.go:1070 +0xc5
github.com/docker/docker/libcontainerd/remote.(*container).NewTask(0xc000a0c5a0, {0x5581e3ac3c18, 0xc000e0f4a0})
	github.com/docker/docker/libcontainerd/remote/client.go:206 +0x6ca
github.com/docker/docker/daemon.(*Daemon).containerStart(0xc0004bc008, {0x5581e3ac3c18, 0xc000e0f4a0}, 0xc000b8a280)
	github.com/docker/docker/daemon/start.go:208 +0xf3f
${served}`;
const idle = `goroutine 15 [select, 40321 minutes]:
go.opencensus.io/stats/view.(*worker).start(0xc000814080)
	go.opencensus.io/stats/view/worker.go:292 +0xad
created by go.opencensus.io/stats/view.init.0
	go.opencensus.io/stats/view/worker.go:34 +0x8d
`;
const events = `goroutine 300 [select, 900 minutes]:
github.com/docker/docker/api/server/router/system.(*systemRouter).getEvents(0xc000a0a000, {0x0, 0x0}, {0x0, 0x0}, 0x0, 0x0)
	github.com/docker/docker/api/server/router/system/system_routes.go:270 +0x65b
${served}`;
const asking = `goroutine 157 [running]:
runtime/pprof.writeGoroutineStacks({0x560af258ab80, 0xc000b04380})
	runtime/pprof/pprof.go:692 +0x70
net/http/pprof.handler.ServeHTTP({0xc000380461, 0x9}, {0x555e2624c138, 0xc0001a4460}, 0x555e25dddba0?)
	net/http/pprof/pprof.go:253 +0x4a5
${served}`;

const dump = [asking, idle, events, inspect(120, 43), inspect(121, 12), inspect(122, 0), start].join('\n');

describe('a dump of a daemon that hangs', () => {
  test('goroutines are counted by the function of dockerd in which they stand', () => {
    const { total, groups } = readGoroutines(dump);
    expect(total).toBe(7);
    expect(groups[0]).toEqual({
      name: 'github.com/docker/docker/daemon.(*Daemon).ContainerInspectCurrent',
      state: 'sync.Mutex.Lock',
      count: 3,
      minutes: 43,
      lock: true,
      requests: 3,
      header: 'goroutine 120 [sync.Mutex.Lock, 43 minutes]:',
      line: dump.split('\n').indexOf('goroutine 120 [sync.Mutex.Lock, 43 minutes]:') + 1,
    });
  });

  test('only those count as stuck that wait for a lock or serve a request; a stream and a worker wait by trade', () => {
    expect(stuckGroups(readGoroutines(dump)).map((g) => [shortName(g), g.count, g.minutes])).toEqual([
      ['daemon.(*Daemon).ContainerInspectCurrent', 3, 43],
      ['remote.(*container).NewTask', 1, 44],
    ]);
  });

  test.each([
    ['semacquire', 'goroutine 4 [semacquire, 3 minutes]:', 'semacquire', 3],
    ['locked to a thread', 'goroutine 1 [syscall, 2 minutes, locked to thread]:', 'syscall', 2],
    ['with its g', 'goroutine 7 gp=0xc000007c00 m=0 mp=0x55 [chan receive (nil chan)]:', 'chan receive (nil chan)', 0],
  ])('headers: %s', (_, header, state, minutes) => {
    const text = `${header}\nmain.run(0x1)\n\tmain.go:1 +0x1\n`;
    expect(readGoroutines(text).groups).toMatchObject([{ name: 'main.run', state, minutes, count: 1 }]);
  });

  test('indentation may be lost, and names of old builds have their vendor folder', () => {
    const text = `goroutine 9 [IO wait]:\ninternal/poll.runtime_pollWait(0x7f, 0x72)\n/usr/lib/go/src/runtime/netpoll.go:302 +0x89\ngithub.com/docker/docker/vendor/go.etcd.io/bbolt.(*DB).mmap(0xc0, 0x1)\n/build/db.go:1 +0x1\n`;
    expect(readGoroutines(text).groups.map((g) => g.name)).toEqual(['go.etcd.io/bbolt.(*DB).mmap']);
    expect(
      readGoroutines('goroutine 9 [IO wait]:\ninternal/poll.runtime_pollWait(0x7f, 0x72)\nnet.(*conn).Read(0xc0)\n').groups[0]?.name,
    ).toBe('net.(*conn).Read');
  });

  test('what was cut out of the middle joins no two goroutines', () => {
    const whole = inspect(1, 5);
    const cut = `${whole.slice(0, whole.indexOf('github.com'))}[docker-triage: 900 bytes left out here]\nmain.other(0x1)\n\tmain.go:1\n\n${inspect(2, 7)}`;
    const { total, groups } = readGoroutines(cut);
    expect(total).toBe(2);
    expect(groups.map((g) => [g.name.split('.').at(-1), g.count])).toEqual([
      ['ContainerInspectCurrent', 1],
      ['runtime_SemacquireMutex', 1],
    ]);
  });
});

describe('any text', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      'goroutine ',
      'goroutine 1 [',
      ', 43 minutes',
      ']:',
      '\n',
      '\t',
      '(',
      ')',
      '.',
      '/',
      'sync.(*Mutex).Lock(...)',
      '[',
      inspect(1, 2),
    ),
    fc.string({ unit: 'binary' }),
  );

  test('is survived, and no more is counted than stands there', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join('');
        const { total, groups } = readGoroutines(text);
        expect(groups.reduce((sum, g) => sum + g.count, 0)).toBeLessThanOrEqual(total);
        expect(total).toBeLessThanOrEqual(text.split('goroutine ').length - 1);
        for (const g of groups) expect(text.split('\n')[g.line - 1]?.trimEnd().slice(0, 4000)).toBe(g.header);
      }),
    );
  });

  test('a dump cut anywhere is read up to there', () => {
    fc.assert(
      fc.property(fc.nat(dump.length), (at) => {
        const { total, groups } = readGoroutines(dump.slice(0, at));
        expect(total).toBeLessThanOrEqual(7);
        expect(groups.length).toBeLessThanOrEqual(5);
      }),
    );
  });

  test.each([
    ['one line', 'goroutine 1 [a]:('.repeat(200_000)],
    ['brackets', `goroutine 1 ${'['.repeat(2_000_000)}`],
    ['headers', 'goroutine 1 [select]:\n'.repeat(100_000)],
    ['names that differ', Array.from({ length: 30_000 }, (_, i) => `goroutine ${i} [select]:\nmain.f${i}(0x1)\n`).join('\n')],
  ])('takes little time: %s', (_, text) => {
    const from = performance.now();
    expect(readGoroutines(text).groups.length).toBeLessThanOrEqual(500);
    expect(performance.now() - from).toBeLessThan(5000);
  });
});
