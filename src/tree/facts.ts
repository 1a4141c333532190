import type { Evidence } from '../../collectors/index.ts';
import type { Code } from '../model/finding.ts';
import type { Fact } from '../model/tree.ts';

/** The facts that choose a branch of the tree, from evidence and from what the checks found. */
export function factsOf({ engine, service, target, client }: Evidence, found: ReadonlySet<Code>): ReadonlySet<Fact> {
  const unit = service.units.docker;
  const any = (from: number, to: number) => [...found].some((code) => Number(code.slice(2)) >= from && Number(code.slice(2)) <= to);
  const one = (...codes: Code[]) => codes.some((code) => found.has(code));
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
    'tls-broken': any(401, 410) || one('DT313'),
    'network-broken': any(601, 629),
    'pulls-fail': any(631, 649),
    'containers-at-risk': one('DT803', 'DT806', 'DT212'),
    'containers-refused': any(711, 715),
    'data-gone': one('DT512', 'DT524', 'DT537') || any(531, 536),
    'resources-short': one('DT211', 'DT725', 'DT807'),
    'client-elsewhere': client.decidedBy !== 'default' && engine.clientPing.status !== 'ok',
  };
  return new Set((Object.keys(holds) as Fact[]).filter((fact) => holds[fact]));
}
