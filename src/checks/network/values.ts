import { problemCheck } from '../config/problems.ts';

/** Addresses of daemon.json that dockerd refuses at its start; `dockerd --validate` sees few of them. */
export const bipInvalid = problemCheck('DT601', 'bip-invalid', ['network.bip-invalid']);
export const fixedCidr = problemCheck('DT603', 'fixed-cidr', ['network.fixed-cidr']);
export const defaultGateway = problemCheck('DT604', 'default-gateway', ['network.default-gateway']);
export const poolInvalid = problemCheck('DT606', 'address-pools', ['network.address-pools']);
export const ipv6Pool = problemCheck('DT607', 'ipv6-pool', ['network.ipv6-pool']);
