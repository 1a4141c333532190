import type { Evidence } from '../../collectors/index.ts';
import type { Glance } from '../model/tree.ts';

const api: Record<string, Omit<Glance, 'what'>> = {
  up: { says: 'answers', mood: 'good' },
  slow: { says: 'answers late', mood: 'bad' },
  hung: { says: 'hangs: it takes connections, and questions stay without an answer', mood: 'bad' },
  down: { says: 'nobody answers', mood: 'bad' },
  denied: { says: 'this user may not open the socket', mood: 'bad' },
};

function unitSays({ service, target }: Evidence): Glance {
  const unit = service.units.docker;
  if (!service.systemd) return { what: 'Unit', says: 'no systemd here, or it did not answer', mood: 'unknown' };
  if (unit.load === 'not-found') return { what: 'Unit', says: `there is no ${target.unit}`, mood: 'bad' };
  const words = [unit.active, unit.sub].filter((word, i, all) => word !== '' && all.indexOf(word) === i).join(', ');
  const result = unit.result === '' || unit.result === 'success' ? '' : ` (${unit.result})`;
  const at = ['StateChangeTimestamp', 'ActiveEnterTimestamp', 'InactiveEnterTimestamp']
    .map((name) => unit.properties.get(name))
    .find((time) => time);
  return {
    what: 'Unit',
    says: `${target.unit} ${words || 'in no known state'}${result}${at ? `, since ${at}` : ''}`,
    mood: unit.active === 'active' ? 'good' : unit.active === '' ? 'unknown' : 'bad',
  };
}

function processSays({ service }: Evidence): Glance {
  const daemons = service.processes.filter((p) => /(?:^|\/)dockerd$/.test(p.argv[0] ?? p.command));
  const [first] = daemons;
  if (!first) return { what: 'Process', says: 'no dockerd runs', mood: 'bad' };
  const minutes = Math.floor(first.seconds / 60);
  const age = minutes < 1 ? 'for less than a minute' : minutes < 120 ? `for ${minutes} min` : `for ${Math.floor(minutes / 60)} h`;
  const others = daemons.length > 1 ? `, and ${daemons.length - 1} more` : '';
  return {
    what: 'Process',
    says: `dockerd ${first.pid}, ${age}${first.state.startsWith('T') ? ', stopped' : ''}${others}`,
    mood: first.state.startsWith('T') || daemons.length > 1 ? 'bad' : 'good',
  };
}

function socketSays({ socket, target }: Evidence): Glance {
  if (!target.socket) return { what: 'Socket', says: 'this daemon has no local one', mood: 'unknown' };
  const { stat, status } = socket;
  if (stat)
    return {
      what: 'Socket',
      says: `${target.socket}, ${stat.owner}:${stat.group} ${stat.mode}${stat.type === 'socket' ? '' : `, a ${stat.type}`}`,
      mood: stat.type === 'socket' || stat.type === 'link' ? 'good' : 'bad',
    };
  return {
    what: 'Socket',
    says: `${target.socket}, ${status === 'missing' ? 'is not there' : 'could not be looked at'}`,
    mood: status === 'missing' ? 'bad' : 'unknown',
  };
}

/** The state of the daemon in four lines: unit, process, socket, API. */
export function glanceAt(evidence: Evidence): readonly Glance[] {
  return [
    unitSays(evidence),
    processSays(evidence),
    socketSays(evidence),
    { what: 'API', ...(api[evidence.engine.state] ?? { says: 'its state could not be told', mood: 'unknown' }) },
  ];
}
