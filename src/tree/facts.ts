import type { Evidence } from '../../collectors/index.ts';
import type { Code } from '../model/finding.ts';
import type { Fact } from '../model/tree.ts';

/** The facts that choose a branch of the tree, from evidence and from what the checks found. */
export function factsOf({ engine, service, target, client }: Evidence, found: ReadonlySet<Code>): ReadonlySet<Fact> {
  const unit = service.units.docker;
  const any = (from: number, to: number) => [...found].some((code) => Number(code.slice(2)) >= from && Number(code.slice(2)) <= to);
  const holds: Record<Fact, boolean> = {
    'not-installed': target.kind === 'none',
    'daemon-up': engine.state === 'up',
    'daemon-down': engine.state === 'down' && target.kind !== 'none',
    'daemon-hung': engine.state === 'hung' || engine.state === 'slow',
    'unit-failed': unit.active === 'failed' || unit.sub === 'auto-restart',
    'unit-inactive': unit.active === 'inactive' || unit.active === 'activating',
    'socket-denied': engine.state === 'denied',
    'config-rejected': any(101, 116),
    'file-system-full': any(501, 505),
    'port-taken': any(301, 302),
    'client-elsewhere': client.decidedBy !== 'default' && engine.clientPing.status !== 'ok',
  };
  return new Set((Object.keys(holds) as Fact[]).filter((fact) => holds[fact]));
}
