import { createHash } from 'node:crypto';
import type { Overview } from '../../model/overview.ts';
import type { Block, Report } from '../layout.ts';
import { causes, paint } from './blocks.ts';
import { logTable, spaceTable, timeline } from './charts.ts';
import { esc, type Markup } from './escape.ts';
import { script } from './script.ts';
import { style } from './style.ts';
import { configuration, factTable } from './tables.ts';

const sum = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

export interface Section {
  id: string;
  /** For the row of links. */
  short: string;
  heading: string;
  body: Markup;
}

const body = (blocks: readonly Block[]) =>
  blocks
    .filter((b) => b.kind !== 'section')
    .map(paint)
    .join('\n');

function sections(report: Report, overview: Overview): Section[] {
  return [
    {
      id: 'findings',
      short: 'Findings',
      heading: 'What was found',
      body: report.causes.length > 0 ? causes(report.causes) : '<p class="item">Nothing was found that is wrong.</p>',
    },
    { id: 'timeline', short: 'Timeline', heading: 'Starts, failures and errors', body: timeline(overview) },
    {
      id: 'disks',
      short: 'Disks',
      heading: 'Disks and container logs',
      body: `${spaceTable(overview.space)}\n${logTable(overview.containerLogs)}`,
    },
    { id: 'configuration', short: 'Configuration', heading: 'Effective configuration', body: configuration(overview.options) },
    { id: 'host', short: 'Host', heading: 'The host', body: factTable(overview.facts) },
    { id: 'healthy', short: 'Healthy', heading: 'Looks healthy', body: body(report.healthy) },
    { id: 'not-looked', short: 'Not looked at', heading: 'Could not look', body: body(report.notLooked) },
    { id: 'walk', short: 'Way', heading: 'How it got there', body: body(report.walk) },
    ...(report.replaced ? [{ id: 'replaced', short: 'Replaced', heading: 'What was replaced', body: body(report.replaced) }] : []),
  ];
}

interface Shell {
  title: string;
  header: Markup;
  sections: readonly Section[];
}

/**
 * One file that needs nothing else. Its own style and script are named by their sums in a content policy,
 * so that nothing else in it could run or be fetched, even if text of a host came through as markup.
 */
export function shell({ title, header, sections: parts }: Shell): string {
  const policy = `default-src 'none'; style-src ${sum(style)}; script-src ${sum(script)}; base-uri 'none'; form-action 'none'`;
  const links = parts.map(({ id, short }) => `<li><a href="#${id}">${short}</a></li>`).join('');
  const main = parts
    .map(({ id, heading, body }) => `<section id="${id}" aria-labelledby="${id}-h"><h2 id="${id}-h">${heading}</h2>\n${body}\n</section>`)
    .join('\n');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>${esc(title)}</title>
<style>${style}</style>
</head>
<body>
<a class="skip" href="#${parts[0]?.id ?? ''}">Skip to what was found</a>
<header>
${header}
</header>
<nav aria-label="Sections"><div><ul>${links}</ul><form class="search" role="search" hidden><label for="q">Search</label><input id="q" type="search" autocomplete="off" placeholder="press / to search" aria-describedby="q-found"><span role="status" id="q-found"></span></form></div></nav>
<main>
${main}
</main>
<footer><p>Written by docker-triage, which changed nothing on the host.</p></footer>
<script>${script}</script>
</body>
</html>
`;
}

/** The report of one host. */
export function paintHtml(report: Report, overview: Overview): string {
  return shell({
    title: `Docker daemon diagnosis, ${overview.takenAt}`,
    header: `${report.title.map(paint).join('\n').replaceAll(' class="item"', '')}
<div class="verdict">${report.summary.map(paint).join('\n')}</div>
<p><small>Looked at ${esc(overview.takenAt)}</small></p>`,
    sections: sections(report, overview),
  });
}
