import type { Collector } from '../src/model/collector.ts';
import { type Accounts, accounts } from './accounts.ts';
import { type Caller, caller } from './caller.ts';
import { type Client, client } from './client.ts';
import { type Config, config } from './config.ts';
import { type Containerd, containerd } from './containerd.ts';
import { type Disk, disk } from './disk.ts';
import { type Engine, engine } from './engine.ts';
import { type Goroutines, goroutines } from './goroutines.ts';
import { type Kernel, kernel } from './kernel.ts';
import { type Logs, logs } from './logs.ts';
import { type Network, network } from './network.ts';
import { type Plugins, plugins } from './plugins.ts';
import { type Ports, ports } from './ports.ts';
import { type ProcessFacts, process } from './process.ts';
import { type Rootless, rootless } from './rootless.ts';
import { type Service, service } from './service.ts';
import { type SocketFacts, socket } from './socket.ts';
import { type State, state } from './state.ts';
import { type System, system } from './system.ts';
import { type Target, target } from './target.ts';
import { type Tls, tls } from './tls.ts';
import { type Validation, validate } from './validate.ts';

/** All that is known of a host, by collector. */
export interface Evidence {
  accounts: Accounts;
  caller: Caller;
  client: Client;
  config: Config;
  containerd: Containerd;
  disk: Disk;
  engine: Engine;
  goroutines: Goroutines;
  kernel: Kernel;
  logs: Logs;
  network: Network;
  plugins: Plugins;
  ports: Ports;
  process: ProcessFacts;
  rootless: Rootless;
  service: Service;
  socket: SocketFacts;
  state: State;
  system: System;
  target: Target;
  tls: Tls;
  validate: Validation;
}

type AnyCollector = Collector<unknown, never>;

/** Every collector, one line each. Each is asked as soon as the facts that it needs are read. */
export const collectors: readonly Collector<unknown, Evidence>[] = [
  accounts,
  caller,
  client,
  config,
  containerd,
  disk,
  engine,
  goroutines,
  kernel,
  logs,
  network,
  plugins,
  ports,
  process,
  rootless,
  service,
  socket,
  state,
  system,
  target,
  tls,
  validate,
] satisfies AnyCollector[] as never;
