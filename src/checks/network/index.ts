import type { Evidence } from '../../../collectors/index.ts';
import type { Check } from '../../model/check.ts';
import { bipOverlap } from './bip-overlap.ts';
import { brNetfilter } from './br-netfilter.ts';
import { bridgeMissing } from './bridge-missing.ts';
import { containerDns } from './container-dns.ts';
import { flushed } from './flushed.ts';
import { hostDns } from './host-dns.ts';
import { interference } from './interference.ts';
import { ipForward } from './ip-forward.ts';
import { iptablesBackend, nftIncompatible } from './iptables-backend.ts';
import { iptablesMissing } from './iptables-missing.ts';
import { iptablesOff } from './iptables-off.ts';
import { poolsExhausted } from './pools-exhausted.ts';
import { proxyMalformed, proxyUnreachable } from './proxy-address.ts';
import { proxyNotSet } from './proxy-not-set.ts';
import { registryAuth, registryHttp, registryUnknownCa } from './registry.ts';
import { stateStale } from './state-stale.ts';
import { bipInvalid, defaultGateway, fixedCidr, ipv6Pool, poolInvalid } from './values.ts';

export const networkChecks: readonly Check<Evidence>[] = [
  bipInvalid,
  fixedCidr,
  defaultGateway,
  ipv6Pool,
  poolInvalid,
  iptablesMissing,
  nftIncompatible,
  iptablesBackend,
  brNetfilter,
  bridgeMissing,
  stateStale,
  poolsExhausted,
  bipOverlap,
  iptablesOff,
  flushed,
  interference,
  ipForward,
  hostDns,
  containerDns,
  proxyMalformed,
  proxyUnreachable,
  proxyNotSet,
  registryHttp,
  registryUnknownCa,
  registryAuth,
];
