import { collectors, type Evidence } from '../collectors/index.ts';
import { validateArgv } from '../collectors/validate.ts';
import { checks } from './checks/index.ts';
import type { HostConfig } from './cli/host-config.ts';
import type { Wiring } from './cli/session.ts';
import { readPages, type Words } from './cli/templates.ts';
import type { Consent, Requested } from './model/requested.ts';
import type { TargetLine } from './report/findings.ts';
import { factWords } from './tree/fact-words.ts';
import { factsOf } from './tree/facts.ts';
import { glanceAt } from './tree/glance.ts';
import { symptoms } from './tree/index.ts';
import type { Lines } from './tui/line-walk.ts';
import type { TerminalOptions } from './tui/screens.tsx';
import type { Session } from './tui/session.ts';
import { overviewOf } from './view/index.ts';

/** The target as the report's first lines and `findings.json` name it. */
function targetLine({ target, config, engine }: Evidence): TargetLine {
  const running = engine.version?.Version;
  return {
    kind: target.kind,
    unit: target.unit,
    configFile: target.configFile,
    dataRoot: target.dataRoot,
    socket: target.socket ?? null,
    endpoint: target.endpoint,
    engine: typeof running === 'string' ? running : (config.version ?? null),
    state: engine.state,
  };
}

/** What `validate` and `config` judge by. */
function configured({ caller, config, engine, service }: Evidence): HostConfig {
  const live = service.processes.find((p) => /(^|\/)dockerd$/.test(p.argv[0] ?? ''));
  const started = live && Date.parse(caller.now) - live.seconds * 1000;
  return {
    path: config.path,
    explicit: config.explicit,
    status: config.status,
    text: config.text,
    engine: config.engine,
    argv: config.argv,
    exec: service.execSetting,
    environmentFiles: service.environmentFiles,
    live: live && { pid: live.pid, argv: live.argv, seconds: live.seconds },
    changedSince: started && config.stat ? Date.parse(config.stat.mtime) > started : undefined,
    info: engine.info,
    named: config.named,
  };
}

/** The configuration as dockerd would judge it before it is there. */
function candidate({ config }: Evidence) {
  const argv = validateArgv(config, config.path);
  return argv && config.text !== undefined ? { path: config.path, text: config.text, argv } : undefined;
}

async function terminal(session: Session, options: TerminalOptions | Lines): Promise<number> {
  if ('ask' in options) {
    const { lineWalk } = await import('./tui/line-walk.ts');
    return lineWalk(session, options);
  }
  const { openTerminal } = await import('./tui/open.ts');
  return openTerminal(session, options);
}

async function consent(requested: Requested, options: TerminalOptions): Promise<Consent> {
  const { openRequest } = await import('./tui/open-request.ts');
  return openRequest(requested, options);
}

/** Puts the units into the machinery: the only place that knows both. It is loaded where a command needs them. */
export function wire({ version, templates, self }: { version: string; templates: Words; self: string }): Wiring<Evidence> {
  return {
    version,
    self,
    collectors,
    checks,
    targetLine,
    templates: readPages(templates),
    symptoms,
    facts: factsOf,
    overview: overviewOf,
    factWords,
    glance: glanceAt,
    configured,
    candidate,
    terminal,
    consent,
  };
}
