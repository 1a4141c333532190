import { isThere, type Option, options, type Shape } from './options.ts';
import { spelled } from './spelling.ts';

type Schema = Record<string, unknown> | boolean;

const SIZE = '^[+]?[0-9]+([.][0-9]+)? ?([bB]|[kKmMgGtTpP]([iI]?[bB])?)?$';
const CIDR = '^[0-9a-fA-F.:]+/[0-9]{1,3}$';
const ADDRESS = '^[0-9a-fA-F.:]*$';
const ZONED = '^[0-9a-fA-F.:]*(%.+)?$';

/** What JSON Schema can say of a value besides its kind. All of it is what dockerd refuses, at the latest when it starts. */
const LIMITS: Record<string, Record<string, unknown>> = {
  bip: { pattern: CIDR },
  bip6: { pattern: CIDR },
  'fixed-cidr': { pattern: CIDR },
  'fixed-cidr-v6': { pattern: CIDR },
  'default-gateway': { pattern: ADDRESS },
  'default-gateway-v6': { pattern: ADDRESS },
  ip: { pattern: ADDRESS },
  'default-shm-size': { pattern: SIZE },
  mtu: { minimum: 0 },
  'max-concurrent-downloads': { minimum: 0 },
  'max-concurrent-uploads': { minimum: 0 },
  'max-download-attempts': { minimum: 0 },
  'default-stop-timeout': { minimum: 0 },
  'network-diagnostic-port': { minimum: 0, maximum: 65535 },
  'metrics-addr': { pattern: ':[0-9]{1,5}$' },
};

const ENTRIES: Record<string, Record<string, unknown>> = {
  labels: { pattern: '=' },
  'storage-opts': { pattern: '=' },
  'exec-opts': { pattern: '=' },
  'node-generic-resources': { pattern: '=' },
  dns: { pattern: ZONED },
  'host-gateway-ips': { pattern: ZONED },
  hosts: { pattern: '^(unix://|fd://|tcp://|[^/]*$)' },
  'registry-mirrors': { pattern: '^[hH][tT][tT][pP][sS]?://[^?#@]+$' },
};

function shapeSchema(shape: Shape, key: string): Record<string, unknown> {
  if (shape === 'anything') return {};
  if (shape === 'list-or-object') return { type: ['array', 'object'] };
  if (shape === 'duration') return { type: 'string' };
  if (typeof shape === 'string') return { type: shape };
  if ('list' in shape) return { type: 'array', items: { ...shapeSchema(shape.list, key), ...ENTRIES[key] } };
  if ('map' in shape) return { type: 'object', additionalProperties: shapeSchema(shape.map, key) };
  const fields = Object.entries(shape.fields).map(([name, inner]) => [spelled(name), shapeSchema(inner, key)] as const);
  return { type: 'object', properties: Object.fromEntries(fields), additionalProperties: key === 'runtimes' };
}

const ALWAYS = ['log-level', 'log-driver', 'storage-driver'];

/** The lines under which an editor shows an option. */
export function describe(option: Option): string {
  const reload = option.hot
    ? `A reload (SIGHUP) applies it${option.removing === 'keeps' ? '; taking the key out does not take the value back' : ''}.`
    : 'It needs a restart of the daemon.';
  return [
    `${option.about}.`,
    option.note,
    option.since ? `Since Docker ${option.since}.` : undefined,
    option.removed
      ? `Removed in Docker ${option.removed}.`
      : option.noEffect
        ? `Without effect since Docker ${option.noEffect}.`
        : undefined,
    option.deprecated && !option.removed ? `Deprecated since Docker ${option.deprecated}.` : undefined,
    option.successor ? `Use ${option.successor}.` : undefined,
    option.removed ? undefined : reload,
  ]
    .filter(Boolean)
    .join(' ');
}

function optionSchema(option: Option): Schema {
  const description = describe(option);
  if (option.removed) return { description, deprecated: true, not: {} };
  const base = shapeSchema(option.shape, option.key);
  const choices = option.values && !ALWAYS.includes(option.key) ? { enum: [...option.values, ''] } : {};
  const level = option.key === 'log-level' ? { pattern: `^(?:${option.values!.map((v) => eitherCase(v)).join('|')}|)$` } : {};
  const examples = option.values && ALWAYS.includes(option.key) ? { examples: option.values } : {};
  const fallback = option.default === undefined || typeof option.default === 'object' ? {} : { default: option.default };
  return {
    description,
    ...(option.deprecated || option.noEffect ? { deprecated: true } : {}),
    ...base,
    ...choices,
    ...level,
    ...LIMITS[option.key],
    ...examples,
    ...fallback,
  };
}

const eitherCase = (word: string) => [...word].map((c) => `[${c}${c.toUpperCase()}]`).join('');

/** JSON Schema (draft 2020-12) of daemon.json on Linux: what the newest engine takes and reads, and what is gone, marked as such. */
export function daemonSchema(): Record<string, unknown> {
  const listed = options().filter((o) => !o.never && !o.flagOnly && !o.ignored && (o.removed || isThere(o)));
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Configuration file of dockerd',
    description: 'daemon.json of Docker Engine on Linux. A key is known by its exact name; an unknown one stops the daemon.',
    type: ['object', 'null'],
    properties: Object.fromEntries(listed.map((o) => [o.key, optionSchema(o)])),
    additionalProperties: false,
    dependentRequired: { tlsverify: ['tlscert', 'tlskey'] },
    allOf: [
      { anyOf: [{ properties: { tls: { not: { const: true } } } }, { required: ['tlscert', 'tlskey'] }] },
      { not: { required: ['host-gateway-ip', 'host-gateway-ips'] } },
    ],
  };
}
