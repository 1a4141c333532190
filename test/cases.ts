import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { collectors, type Evidence } from '../collectors/index.ts';
import { bundleAnswerer, openBundle } from '../src/bundle/open.ts';
import { checks } from '../src/checks/index.ts';
import { type Diagnosis, diagnose } from '../src/core/diagnose.ts';

const folder = join(import.meta.dirname, 'cases');

/** What a recorded host has to give: its root causes in order, as code, cause and severity. */
export interface Expected {
  engine: string;
  causes: [code: string, cause: string, severity: string][];
}

/** The recorded hosts, by the name of their folder. */
export const caseNames = readdirSync(folder).filter((name) => existsSync(join(folder, name, 'manifest.json')));

export const casePath = (name: string) => join(folder, name);

export function expected(name: string): Expected {
  return JSON.parse(readFileSync(join(folder, name, 'expected.json'), 'utf8'));
}

/** The diagnosis of a recorded host. */
export async function diagnoseCase(name: string): Promise<Diagnosis<Evidence>> {
  return diagnose(collectors, checks, bundleAnswerer(await openBundle(casePath(name))));
}
