import type { ParsedFlags } from './flags.ts';
export interface Setting { value: unknown; from: 'file' | 'flag' | 'default'; line?: number; flag?: string }
export type Effective = Map<string, Setting>;
/** stub */
export function effectiveConfig(input: { text?: string | undefined; flags?: ParsedFlags | undefined; rootless?: { home: string; runtimeDir: string } | undefined }): Effective { void input; return new Map(); }
/** stub */
export function hosts(config: Effective): string[] { void config; return []; }
/** stub */
export function dataRoot(config: Effective): string { void config; return '/var/lib/docker'; }
/** stub */
export function execRoot(config: Effective): string { void config; return '/var/run/docker'; }
/** stub */
export function pidfile(config: Effective): string { void config; return '/var/run/docker.pid'; }
