import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { caseNames, casePath } from '../cases.ts';
import { evil, evilReport } from '../loop/evil-report.ts';

const main = join(import.meta.dirname, '../../dist/main.js');
const shots = join(import.meta.dirname, '../../test-results/html');
const folder = mkdtempSync(join(tmpdir(), 'docker-triage-html-'));
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
let browser: Browser;

beforeAll(async () => {
  mkdirSync(shots, { recursive: true });
  browser = await chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--headless',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
  });
});
afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Opens a report as a person does, from the disk, and keeps what the browser complains of and what it asks for. */
async function open(html: string, options: { width?: number; colorScheme?: 'light' | 'dark'; javaScriptEnabled?: boolean } = {}) {
  const path = join(folder, 'report.html');
  writeFileSync(path, html);
  const { width = 1400, ...rest } = options;
  const context = await browser.newContext({ viewport: { width, height: 900 }, ...rest });
  const page = await context.newPage();
  const complaints: string[] = [];
  const asked: string[] = [];
  page.on('console', (m) => complaints.push(m.text()));
  page.on('pageerror', (e) => complaints.push(e.message));
  page.on('dialog', (d) => {
    complaints.push(`dialog: ${d.message()}`);
    void d.dismiss();
  });
  page.on('request', (r) => asked.push(r.url()));
  await page.goto(pathToFileURL(path).href);
  return { page, complaints, asked: () => asked.filter((url) => url !== pathToFileURL(path).href), close: () => context.close() };
}

async function seriousViolations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() =>
    (
      globalThis as unknown as { axe: { run(): Promise<{ violations: { id: string; impact: string; nodes: { html: string }[] }[] }> } }
    ).axe.run(),
  );
  return violations
    .filter((v) => v.impact === 'serious' || v.impact === 'critical')
    .map(
      (v) =>
        `${v.id}: ${v.nodes
          .map((n) => n.html)
          .join(' | ')
          .slice(0, 400)}`,
    );
}

const fold = (open: boolean) => `for (const details of document.querySelectorAll('details')) details.open = ${open}`;

const reportOf = (...bundles: string[]) => {
  try {
    return execFileSync(process.execPath, [main, ...bundles, '--format', 'html'], { encoding: 'utf8', maxBuffer: 1e8 });
  } catch (error) {
    // exit 3: errors were found
    return (error as { stdout: string }).stdout;
  }
};

const reports: [name: string, html: () => string][] = [
  ...caseNames.slice(0, 2).map((name): [string, () => string] => [name, () => reportOf(casePath(name))]),
  ['many-hosts', () => reportOf(...caseNames.map(casePath))],
  ['hostile', evilReport],
];

describe.each(reports)('the report of %s', (name, html) => {
  test.each([
    [1400, 'light'],
    [1400, 'dark'],
    [400, 'light'],
    [400, 'dark'],
  ] as const)('at %i px, %s: no complaint, no request, no serious violation, nothing beside the screen', async (width, colorScheme) => {
    const { page, complaints, asked, close } = await open(html(), { width, colorScheme });
    await page.evaluate(fold(true));
    expect(await seriousViolations(page)).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')).toBeLessThanOrEqual(0);
    await page.evaluate(fold(false));
    const shot = join(shots, `${name}-${width}-${colorScheme}.png`);
    await page.screenshot({ path: shot, fullPage: true });
    expect(statSync(shot).size).toBeGreaterThan(10_000);
    expect(complaints).toEqual([]);
    expect(asked()).toEqual([]);
    await close();
  });
});

test('text of a host does nothing: no element, no attribute, no script comes of it', async () => {
  const { page, complaints, close } = await open(evilReport());
  await page.waitForTimeout(200);
  expect(complaints).toEqual([]);
  expect(await page.evaluate(() => (globalThis as { pwned?: unknown }).pwned)).toBeUndefined();
  expect(
    await page.locator('img, iframe, object, embed, base, link, body *:not(script)[onload], [onerror], [onclick], [style]').count(),
  ).toBe(0);
  expect(await page.locator('script').count()).toBe(1);
  expect(await page.locator('a:not([href^="#"])').count()).toBe(0);
  expect(await page.locator('body').textContent()).toContain(evil);
  await close();
});

test('even markup that came through could not run and could fetch nothing', async () => {
  const html = evilReport().replace(
    '<main>',
    '<main><script>pwned=1</script><img src="http://127.0.0.1:9/x" onerror="pwned=2"><p style="color:red">x</p>',
  );
  const { page, asked, close } = await open(html);
  await page.waitForTimeout(200);
  expect(await page.evaluate(() => (globalThis as { pwned?: unknown }).pwned)).toBeUndefined();
  expect(asked().filter((url) => !url.startsWith('http://127.0.0.1:9/'))).toEqual([]);
  await close();
});

test('searching, by keyboard alone, leaves what matches and says how much', async () => {
  const { page, close } = await open(reportOf(casePath('hosts-conflict')));
  await page.keyboard.press('/');
  await page.keyboard.type('exec-root');
  expect(await page.locator('#configuration').isVisible()).toBe(true);
  expect(await page.locator('#configuration details tr.item:visible').count()).toBeGreaterThan(0);
  expect(await page.locator('#disks').isVisible()).toBe(false);
  expect(await page.locator('[role=status]').textContent()).toMatch(/^\d+ match/);
  await page.keyboard.press('Escape');
  expect(await page.locator('#disks').isVisible()).toBe(true);
  expect(await page.locator('#configuration details').first().getAttribute('open')).toBeNull();
  // the first stop of the Tab key leads past the head
  await page.reload();
  await page.keyboard.press('Tab');
  expect(await page.evaluate('document.activeElement.textContent')).toBe('Skip to what was found');
  await close();
});

test('without scripts, and on paper, everything is there', async () => {
  const plain = await open(reportOf(casePath('hosts-conflict')), { javaScriptEnabled: false });
  expect(await plain.page.locator('.search').isVisible()).toBe(false);
  expect(await plain.page.locator('article.cause').count()).toBeGreaterThan(0);
  await plain.close();
  const { page, close } = await open(reportOf(casePath('hosts-conflict')));
  const pdf = await page.pdf({ path: join(shots, 'hosts-conflict.pdf'), format: 'A4' });
  expect(pdf.length).toBeGreaterThan(20_000);
  await close();
});
