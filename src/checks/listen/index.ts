import type { Evidence } from '../../../collectors/index.ts';
import type { Check } from '../../model/check.ts';
import { addressNotLocal } from './address-not-local.ts';
import { blocked } from './blocked.ts';
import { clientApiVersion, clientConfig, credentialHelper } from './client-config.ts';
import { clientContext, clientDockerHost, clientTls } from './client-endpoint.ts';
import { clientPlugin } from './client-plugin.ts';
import { groupMissing } from './group-missing.ts';
import { insecureTcp, metricsExposed } from './insecure-tcp.ts';
import { portInUse } from './port-in-use.ts';
import { publishedPort } from './published-port.ts';
import { socketIsDirectory } from './socket-is-directory.ts';
import { socketMissing } from './socket-missing.ts';
import { socketPermission, socketTooOpen } from './socket-permission.ts';
import { usernsNoSubuid, usernsNoUser } from './userns.ts';

export const listenChecks: readonly Check<Evidence>[] = [
  usernsNoUser,
  usernsNoSubuid,
  groupMissing,
  socketIsDirectory,
  portInUse,
  addressNotLocal,
  blocked,
  insecureTcp,
  socketPermission,
  socketTooOpen,
  socketMissing,
  clientTls,
  clientDockerHost,
  clientContext,
  clientConfig,
  credentialHelper,
  clientApiVersion,
  clientPlugin,
  metricsExposed,
  publishedPort,
];
