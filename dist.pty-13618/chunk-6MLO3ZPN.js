import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  annotations,
  sarif,
  toFindings
} from "./chunk-577PSAMP.js";
import {
  layout
} from "./chunk-HXJ25DGL.js";
import {
  fill
} from "./chunk-BV7LYR5S.js";
import {
  paintPlain
} from "./chunk-DTTK7JPO.js";
import {
  gutter,
  riskWords
} from "./chunk-IRM3FUKV.js";
import {
  fence,
  markdownWords,
  neutral,
  neutralLine
} from "./chunk-YCHCE3DO.js";

// src/report/markdown-fit.ts
var note = (text) => ({ kind: "words", text });
function shortDiff(block) {
  if (block.kind !== "diff" || block.text.length <= 8e3) return [block];
  let end = block.text.lastIndexOf(`
`, 8e3), left = block.text.slice(end + 1).split(`
`).length - 1;
  return [
    { kind: "diff", text: block.text.slice(0, end + 1) },
    note(`This diff is cut: ${left} more lines are in the bundle, under \`fixes/\`.`)
  ];
}
function articles(blocks) {
  let found = [];
  for (let block of blocks)
    (block.kind === "cause" || found.length === 0) && found.push([]), found.at(-1)?.push(block);
  return found;
}
function fewerCauses(report, kept) {
  let all = articles(report.causes), left = all.slice(kept).flatMap(([first]) => first?.kind === "cause" ? [first.code] : []);
  return {
    ...report,
    causes: [...all.slice(0, kept).flat(), note(`Cut for its length: ${left.length} more, ${[...new Set(left)].join(", ")}.`)]
  };
}
function* shorter(report) {
  yield report;
  let now = { ...report, causes: report.causes.flatMap(shortDiff) };
  yield now, now = { ...now, walk: [note("How it got there is cut for its length; `walk.json` of the bundle has it.")] }, yield now, now = { ...now, healthy: [note("What looks healthy is cut for its length; `findings.json` has it.")] }, yield now, now = { ...now, notLooked: [note("What could not be looked at is cut for its length; `findings.json` has it.")] }, yield now;
  for (let kept = articles(now.causes).length - 1; kept >= 0; kept--) yield fewerCauses(now, kept);
}
function fitting(report, paint3, most = 65536) {
  let text = "";
  for (let form of shorter(report))
    if (text = paint3(form), text.length <= most) return text;
  return text.slice(0, most);
}

// src/report/markdown.ts
var list = (items) => items.map((item) => `- ${markdownWords(neutral(item))}`).join(`
`);
function paint(block) {
  switch (block.kind) {
    case "title":
      return `# ${markdownWords(neutral(block.text))}`;
    case "section":
      return `## ${markdownWords(neutral(block.text))}`;
    case "cause":
      return `## ${block.severity} ${block.code}: ${markdownWords(neutral(block.text))}${block.confidence === "certain" ? "" : ` (${block.confidence})`}`;
    case "words":
      return markdownWords(neutral(block.text));
    case "quote":
      return fence(neutral(gutter(block.cite).join(`
`)), "text");
    case "fix":
      return `### ${block.first ? "Fix" : "Or"}: ${markdownWords(neutral(block.text))} [${riskWords[block.risk]}]`;
    case "diff":
      return fence(neutral(block.text), "diff");
    case "commands":
      return fence(neutral(block.lines.join(`
`)), "sh");
    case "steps":
      return `${markdownWords(neutral(block.heading))}

${list(block.items)}`;
    case "groups":
      return block.groups.map(({ heading, items }) => `- **${markdownWords(neutral(heading))}**: ${markdownWords(neutral(items.join(" ")))}`).join(`
`);
    case "list":
      return list(block.items);
  }
}
var joined = (blocks) => blocks.map(paint).join(`

`);
function paintMarkdown(report, template) {
  return fitting(
    report,
    (one) => fill(template, {
      title: joined(one.title),
      summary: joined(one.summary),
      causes: joined(one.causes),
      healthy: joined(one.healthy),
      notLooked: joined(one.notLooked),
      walk: joined(one.walk)
    }).replace(/\n{3,}/g, `

`)
  );
}

// src/core/walk.ts
function step(question, known, skipped) {
  if (skipped) return { question: question.id, asks: question.asks, answer: "skipped", by: [] };
  let by = question.looks.filter((code) => known.found.has(code)), lost = question.looks.some((code) => !known.clear.has(code));
  return { question: question.id, asks: question.asks, answer: by.length > 0 ? "yes" : lost ? "unknown" : "no", by };
}
function walkSymptom(symptom, known, skipped = /* @__PURE__ */ new Set()) {
  let steps = [], verdict = [];
  for (let question of symptom.questions) {
    let answered = step(question, known, skipped.has(question.id));
    if (steps.push(answered), verdict.push(...known.roots.filter((code) => answered.by.includes(code) && !verdict.includes(code))), verdict.length > 0) break;
  }
  return {
    symptom: symptom.id,
    title: symptom.title,
    because: symptom.shownBy.filter((fact) => known.facts.has(fact)),
    steps,
    verdict,
    ...verdict.length === 0 ? { otherwise: symptom.otherwise } : {}
  };
}
function walk(symptoms, known) {
  let shown = symptoms.filter((s) => s.shownBy.some((fact) => known.facts.has(fact)));
  return (shown.length > 0 ? shown : symptoms.slice(-1)).map((symptom) => walkSymptom(symptom, known));
}

// src/report/forms.ts
var dockerFields = [
  { id: "description", label: "Description", from: "description" },
  { id: "repro", label: "Reproduce", from: "repro" },
  { id: "expected", label: "Expected behavior", from: "expected" },
  { id: "version", label: "docker version", from: "version", code: !0 },
  { id: "info", label: "docker info", from: "info", code: !0 },
  { id: "additional", label: "Additional Info", from: "additional" }
], forms = {
  moby: { address: "https://github.com/moby/moby/issues/new?template=bug_report.yml", fields: dockerFields },
  cli: { address: "https://github.com/docker/cli/issues/new?template=bug_report.yml", fields: dockerFields },
  compose: {
    address: "https://github.com/docker/compose/issues/new?template=bug_report.yml",
    fields: [
      { label: "Description", from: "description" },
      { label: "Steps To Reproduce", from: "repro" },
      { label: "Compose Version", from: "version", code: !0 },
      { label: "Docker Environment", from: "info", code: !0 },
      { label: "Anything else?", from: "additional" }
    ]
  }
};
function cut(text, most) {
  if (text.length <= most) return text;
  let note2 = (left) => `
[cut: ${left} more characters are in the bundle]`, kept = Math.max(0, most - note2(text.length).length), end = /[\ud800-\udbff]/.test(text[kept - 1] ?? "") ? kept - 1 : kept;
  return `${text.slice(0, end)}${note2(text.length - end)}`;
}
var words = (text) => markdownWords(neutral(text)), asCode = (text) => neutral(text).replace(/`{3,}|~{3,}/g, (run) => run.replace(/./g, "'"));
function causeText({ severity, code, title, confidence, cites, summary }) {
  let sure = confidence === "certain" ? "" : ` (${confidence})`, quotes = cites.slice(0, 4).map((cite) => fence(neutral(gutter(cite, 160).join(`
`)), "text"));
  return [`**${severity} ${code}: ${words(title)}**${sure}`, ...quotes, words(summary)].join(`

`);
}
function description(file) {
  let state = `The daemon (${words(file.target.engine ? `Docker Engine ${file.target.engine}` : "version unknown")}) is in the state "${words(file.target.state)}".`;
  if (file.causes.length === 0) return `${state} docker-triage found nothing that is wrong.

(Please say what happens.)`;
  let shown = file.causes.slice(0, 6), more = file.causes.length > shown.length ? [`... and ${file.causes.length - shown.length} more in the bundle.`] : [];
  return [`${state} docker-triage found:`, ...shown.map(causeText), ...more].join(`

`);
}
function repro({ target }, overview2) {
  let set = overview2.options.filter((o) => o.from !== "default"), options = set.map((o) => `${o.key} = ${o.value} (${o.from} ${o.where})`).join(`
`);
  return [
    `1. Set the options below.
2. ${target.state === "up" || target.state === "slow" ? "Use the daemon" : `Start the daemon, e.g. \`systemctl start ${neutralLine(target.unit).replaceAll("`", "'")}\``}.
3. (Please say what you did, and what you saw.)`,
    set.length > 0 ? fence(cut(neutral(options), 6e3), "text") : "Every option has its default."
  ].join(`

`);
}
function additional(overview2) {
  let facts = overview2.facts.filter((f) => f.group === "Versions" || f.group === "Kernel" || f.group === "Host" || f.group === "Units"), events = overview2.timeline.slice(-25).map((e) => `${e.time} ${e.kind} ${e.program}: ${e.text}${e.times > 1 ? ` (${e.times} times)` : ""}`);
  return [
    "Evidence, with secrets redacted, is in the attached bundle (docker-triage --collect).",
    fence(cut(neutral(facts.map((f) => `${f.group}, ${f.name}: ${f.value}`).join(`
`)), 6e3), "text"),
    ...events.length > 0 ? ["Starts, failures and errors:", fence(cut(neutral(events.join(`
`)), 9e3), "text")] : []
  ].join(`

`);
}
function bugReport(file, overview2) {
  let answers = file.target.state === "up" ? "(Please say what you expected.)" : `The daemon starts and answers on ${words(file.target.socket ?? file.target.endpoint)}.`;
  return {
    description: closed(cut(description(file), 2e4)),
    repro: closed(cut(repro(file, overview2), 8e3)),
    expected: answers,
    version: cut(asCode(overview2.dockerVersion), 4e3),
    info: cut(asCode(overview2.dockerInfo), 1e4),
    additional: closed(cut(additional(overview2), 18e3))
  };
}
function formText(answers, project) {
  let { address, fields } = forms[project], parts = fields.map(({ id, label, from }) => `===== ${label}${id ? ` (${id})` : ""} =====
${answers[from]}
`);
  return `Open ${address}
and paste what stands under each line of equals signs into the field of that name.

${parts.join(`
`)}`;
}
var longestAddress = 8e3, given = [
  { from: "additional", least: 90 },
  { from: "info", least: 600 },
  { from: "repro", least: 300 },
  { from: "description", least: 800 },
  { from: "version", least: 300 }
];
function formAddress(answers, project, title) {
  let { address, fields } = forms[project], build = (held2) => {
    let filled = fields.flatMap(({ id, from }) => id ? [`&${id}=${encodeURIComponent(held2[from])}`] : []);
    return `${address}&title=${encodeURIComponent(cut(neutralLine(title), 200))}${filled.join("")}`;
  }, held = answers;
  for (let { from, least } of given)
    for (; build(held).length > longestAddress && held[from].length > least; )
      held = { ...held, [from]: closed(cut(answers[from], Math.max(least, Math.floor(held[from].length / 2)))) };
  return `${build(held)}
`;
}
function closed(text) {
  let open = [...text.matchAll(/^(`{3,})(?:\w*)$/gm)].map(([, mark]) => mark ?? "");
  return open.length % 2 === 1 ? `${text}
${open.at(-1)}` : text;
}

// src/report/html/index.ts
import { createHash } from "node:crypto";

// src/report/html/escape.ts
var entities = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" }, entity = (c) => entities[c] ?? c, esc = (text) => neutral(text).replace(/[&<>"']/g, entity), escLine = (text) => neutralLine(text).replace(/[&<>"']/g, entity), inline = (text) => text.split(/(`[^`\n]+`)/).map((part, i) => i % 2 ? `<code>${esc(part.slice(1, -1))}</code>` : esc(part)).join("");
function prose(text) {
  return text.trim().split(/\n{2,}/).map((block) => {
    let lines = block.split(`
`);
    if (!lines.some((l) => /^\s*[-*] /.test(l))) return `<p>${inline(lines.join(" "))}</p>`;
    let items = [], before = [];
    for (let line of lines) {
      let item = /^\s*[-*] (.*)$/.exec(line);
      item ? items.push(item[1] ?? "") : items.length > 0 ? items[items.length - 1] += ` ${line.trim()}` : before.push(line);
    }
    return `${before.length > 0 ? `<p>${inline(before.join(" "))}</p>` : ""}<ul>${items.map((i) => `<li>${inline(i)}</li>`).join("")}</ul>`;
  }).join(`
`);
}

// src/report/html/blocks.ts
function quote(cite) {
  let at = cite.line === void 0 ? "" : `:${cite.line}${cite.column === void 0 ? "" : `:${cite.column}`}`, from = (cite.column ?? 1) - 1, marked = cite.column !== void 0 && cite.length !== void 0, [before, middle, after] = marked ? [cite.text.slice(0, from), cite.text.slice(from, from + (cite.length ?? 0)), cite.text.slice(from + (cite.length ?? 0))] : [cite.text, "", ""], number = cite.line === void 0 ? "" : `<span class="no">${cite.line}</span>`, mark = middle === "" ? "" : `<mark>${escLine(middle)}</mark>`, note2 = cite.note ? `<p class="note">${inline(neutralLine(cite.note))}</p>` : "";
  return `<figure class="quote"><figcaption>${escLine(cite.source)}${at}</figcaption><pre>${number}<code>${escLine(before)}${mark}${escLine(after)}</code></pre>${note2}</figure>`;
}
var lineClass = (line) => /^(?:---|\+\+\+) /.test(line) ? "file" : line.startsWith("@@") ? "at" : line.startsWith("+") ? "add" : line.startsWith("-") ? "del" : "";
function diff(text) {
  return `<pre class="diff"><code>${text.replace(/\n$/, "").split(`
`).map((l) => `<span class="${lineClass(l)}">${escLine(l)}
</span>`).join("")}</code></pre>`;
}
var list2 = (items) => `<ul>${items.map((i) => `<li class="item">${inline(i)}</li>`).join("")}</ul>`;
function paint2(block) {
  switch (block.kind) {
    case "title":
      return `<h1>${inline(block.text)}</h1>`;
    case "section":
      return `<h2>${inline(block.text)}</h2>`;
    case "cause":
      return `<h3><span class="badge ${block.severity}">${block.severity} ${esc(block.code)}</span> ${inline(block.text)}${block.confidence === "certain" ? "" : ` <small>(${block.confidence})</small>`}</h3>`;
    case "words":
      return prose(block.text);
    case "quote":
      return quote(block.cite);
    case "fix":
      return `<h4>${block.first ? "Fix" : "Or"}: ${inline(block.text)} <span class="risk">${esc(riskWords[block.risk])}</span></h4>`;
    case "diff":
      return diff(block.text);
    case "commands":
      return `<div class="commands"><pre><code>${esc(block.lines.join(`
`))}</code></pre></div>`;
    case "steps":
      return `<div class="item"><h3>${inline(block.heading)}</h3><ol>${block.items.map((i) => `<li>${inline(i)}</li>`).join("")}</ol></div>`;
    case "groups":
      return block.groups.map(
        ({ heading, items }) => `<details><summary>${inline(heading)} <small>(${items.length})</small></summary>${list2(items)}</details>`
      ).join(`
`);
    case "list":
      return list2(block.items);
  }
}
function causes(blocks) {
  let articles2 = [];
  for (let block of blocks)
    (block.kind === "cause" || articles2.length === 0) && articles2.push([]), articles2.at(-1)?.push(block);
  return articles2.map((inside, i) => {
    let [first] = inside;
    return `<article class="cause item${first?.kind === "cause" ? ` ${first.severity}" id="${esc(first.code)}-${i + 1}` : ""}">
${inside.map(paint2).join(`
`)}
</article>`;
  }).join(`
`);
}

// src/report/html/charts.ts
var units = ["B", "KB", "MB", "GB", "TB", "PB"];
function size(bytes) {
  let n = Math.max(0, bytes), unit = 0;
  for (; n >= 1024 && unit < units.length - 1; )
    n /= 1024, unit++;
  return `${n >= 100 || unit === 0 ? Math.round(n) : n.toFixed(1)} ${units[unit]}`;
}
var share = (part, whole) => whole > 0 ? Math.min(100, Math.max(0, part / whole * 100)) : 0, level = (percent) => percent >= 99 ? "bad" : percent >= 90 ? "warn" : "good";
function bar(percent, words2, tone) {
  let width = percent.toFixed(1);
  return `<svg class="bar ${tone}" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true"><rect class="all" width="100" height="6"/><rect class="used" width="${width}" height="6"/></svg><span>${esc(words2)}</span>`;
}
function spaceRow({ point, type, readOnly, paths, bytes, free, inodes, inodesFree }) {
  let used = share(bytes - free, bytes), nodes = share(inodes - inodesFree, inodes), what = [type, readOnly ? "read-only" : ""].filter(Boolean).join(", ");
  return `<tr class="item"><th scope="row"><code>${escLine(point)}</code> <small>${esc(what)}</small><br><small>${paths.map(escLine).join(", ")}</small></th>
<td>${bytes > 0 ? bar(used, `${Math.round(used)} % of ${size(bytes)}, ${size(free)} left`, level(used)) : "no size"}</td>
<td>${inodes > 0 ? bar(nodes, `${Math.round(nodes)} %, ${inodesFree} left`, level(nodes)) : "no fixed number"}</td></tr>`;
}
function spaceTable(rows) {
  return rows.length === 0 ? "<p>No file system could be looked at.</p>" : `<table><thead><tr><th scope="col">File system</th><th scope="col">Space in use</th><th scope="col">Inodes in use</th></tr></thead><tbody>${rows.map(spaceRow).join(`
`)}</tbody></table>`;
}
function logTable(logs) {
  if (logs.length === 0) return "<p>No container log of more than 1 MB was seen.</p>";
  let largest = Math.max(...logs.map((l) => l.bytes));
  return `<table><thead><tr><th scope="col">Container log</th><th scope="col">Size</th></tr></thead><tbody>${logs.map(
    ({ path, bytes }) => `<tr class="item"><th scope="row"><code>${escLine(path)}</code></th><td>${bar(share(bytes, largest), size(bytes), "good")}</td></tr>`
  ).join(`
`)}</tbody></table>`;
}
var kinds = {
  start: "start",
  up: "up",
  stop: "stop",
  failure: "failure",
  error: "error",
  warning: "warning"
};
function strip(events) {
  let at = events.flatMap((e) => {
    let ms = Date.parse(`${e.time.replace(" ", "T")}Z`);
    return Number.isNaN(ms) ? [] : [{ ms, kind: e.kind }];
  }), from = Math.min(...at.map((a) => a.ms)), span = Math.max(...at.map((a) => a.ms)) - from;
  if (at.length < 3 || span <= 0) return "";
  let seen = /* @__PURE__ */ new Set();
  return `<svg class="strip" viewBox="0 0 1000 40" preserveAspectRatio="none" aria-hidden="true">${at.flatMap(({ ms, kind }) => {
    let x = ((ms - from) / span * 990).toFixed(0);
    if (seen.has(`${x}${kind}`)) return [];
    seen.add(`${x}${kind}`);
    let row = kind === "start" || kind === "up" ? 0 : kind === "failure" || kind === "stop" ? 14 : 28;
    return [`<rect class="${kinds[kind]}" x="${x}" y="${row}" width="10" height="12"/>`];
  }).join("")}</svg>`;
}
function eventRow(event) {
  let times = event.times > 1 ? ` <small>${event.times} times, last ${escLine(event.last ?? "")}</small>` : "";
  return `<tr class="item"><td><time>${event.time.split(" ").map((part) => `<span>${escLine(part)}</span>`).join(" ") || "no time"}</time></td><td><span class="badge ${event.kind}">${kinds[event.kind]}</span> <code>${escLine(event.program)}</code> ${escLine(event.text)}${times} <small class="where">${escLine(event.source)}:${event.line}</small></td></tr>`;
}
function timeline({ timeline: events, left }) {
  if (events.length === 0) return "<p>No log told of a start, a failure or an error.</p>";
  let note2 = left > 0 ? `<p>${left} events in the middle are left out.</p>` : "";
  return `${strip(events)}${note2}<table class="timeline"><thead><tr><th scope="col">Time (UTC)</th><th scope="col">What happened</th></tr></thead><tbody>${events.map(eventRow).join(`
`)}</tbody></table>`;
}

// src/report/html/script.ts
var script = `
(function(){
'use strict';
var form=document.querySelector('.search'),box=form.querySelector('input'),status=form.querySelector('[role=status]');
var items=[].slice.call(document.querySelectorAll('.item')),details=[].slice.call(document.querySelectorAll('details'));
var sections=[].slice.call(document.querySelectorAll('main section'));
var texts=items.map(function(e){return e.textContent.toLowerCase()});
var open=null;
form.hidden=false;
function search(){
  var words=box.value.toLowerCase().split(/\\s+/).filter(Boolean),found=0;
  items.forEach(function(e,i){
    var hit=words.every(function(w){return texts[i].indexOf(w)>=0});
    e.hidden=!hit;
    if(hit)found++;
  });
  if(words.length&&!open)open=details.map(function(d){return d.open});
  details.forEach(function(d,i){
    if(words.length){d.open=true;d.hidden=!d.querySelector('.item:not([hidden])')}
    else{d.hidden=false;if(open)d.open=open[i]}
  });
  if(!words.length)open=null;
  sections.forEach(function(s){s.hidden=words.length>0&&!s.querySelector('.item:not([hidden])')});
  status.textContent=words.length?(found===1?'1 match':found+' matches'):'';
}
box.addEventListener('input',search);
form.addEventListener('submit',function(e){e.preventDefault()});
document.addEventListener('keydown',function(e){
  if(e.key==='/'&&document.activeElement!==box&&!e.ctrlKey&&!e.metaKey&&!e.altKey){e.preventDefault();box.focus()}
  else if(e.key==='Escape'&&document.activeElement===box){box.value='';search();box.blur()}
});
[].forEach.call(document.querySelectorAll('.commands'),function(d){
  if(!navigator.clipboard)return;
  var b=document.createElement('button');
  b.type='button';b.textContent='Copy';
  b.addEventListener('click',function(){
    navigator.clipboard.writeText(d.querySelector('code').textContent).then(function(){b.textContent='Copied'},function(){b.textContent='Select and copy by hand'});
  });
  d.appendChild(b);
});
window.addEventListener('beforeprint',function(){details.forEach(function(d){d.open=true})});
})();
`;

// src/report/html/style.ts
var style = `
:root{color-scheme:light dark;--bg:#fff;--fg:#1b1f24;--dim:#57606a;--line:#d0d7de;--soft:#f6f8fa;--link:#0550ae;--bad:#b3261e;--warn:#805600;--hint:#0a5f8a;--good:#1a6b34;--badbg:#fdecea;--warnbg:#fdf3dc;--hintbg:#e4f1f9;--goodbg:#e6f4ea;--mark:#ffe08a;--markfg:#1b1f24}
@media (prefers-color-scheme:dark){:root{--bg:#10141a;--fg:#e6e9ee;--dim:#a3adb8;--line:#333b45;--soft:#181e26;--link:#82b7ff;--bad:#ff9b93;--warn:#f0c060;--hint:#7cc7f2;--good:#7fd69a;--badbg:#3b1a18;--warnbg:#352a10;--hintbg:#10293a;--goodbg:#122e1c;--mark:#6b5200;--markfg:#fff}}
*{box-sizing:border-box}
body{margin:0;background:var(--bg);color:var(--fg);font:16px/1.55 system-ui,-apple-system,"Segoe UI",Roboto,sans-serif}
header,main,footer,nav>div{max-width:68rem;margin:0 auto;padding:0 1rem}
h1{font-size:1.6rem;margin:1.2rem 0 .4rem}h2{font-size:1.3rem;margin:2.4rem 0 .6rem;padding-bottom:.2rem;border-bottom:1px solid var(--line)}h3{font-size:1.1rem;margin:1rem 0 .5rem}h4{font-size:1rem;margin:1.3rem 0 .4rem}
p{margin:.5rem 0;max-width:75ch}ul,ol{padding-left:1.3rem;margin:.5rem 0}
small{color:var(--dim);font-size:.85em;font-weight:400}
code,pre{font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,"Liberation Mono",monospace;font-size:.9em}
pre{margin:0;padding:.6rem .8rem;background:var(--soft);border:1px solid var(--line);border-radius:6px;white-space:pre-wrap;overflow-wrap:anywhere}
p code,li code,td code,th code,h3 code,h4 code{overflow-wrap:anywhere}
a{color:var(--link)}
:focus-visible{outline:3px solid var(--link);outline-offset:2px;border-radius:3px}
.skip{position:absolute;left:-9999px}.skip:focus{left:1rem;top:1rem;background:var(--bg);padding:.5rem 1rem;z-index:9}
header ul{list-style:none;padding:0;color:var(--dim)}
header .verdict{font-size:1.15rem;font-weight:600;margin:.8rem 0}
nav{position:sticky;top:0;background:var(--bg);border-bottom:1px solid var(--line);z-index:5}
nav>div{display:flex;flex-wrap:wrap;gap:.3rem 1rem;align-items:center;padding-top:.5rem;padding-bottom:.5rem}
nav ul{display:flex;flex-wrap:wrap;gap:.2rem .9rem;list-style:none;padding:0;margin:0}
nav a{display:inline-block;padding:.15rem 0}
.search{display:flex;gap:.5rem;align-items:center;margin-left:auto}
.search[hidden]{display:none}
.search input{font:inherit;padding:.25rem .6rem;border:1px solid var(--dim);border-radius:6px;background:var(--bg);color:var(--fg);width:16rem;max-width:100%}
.cause{border:1px solid var(--line);border-left:5px solid var(--hint);border-radius:8px;padding:.2rem 1rem 1rem;margin:1rem 0;scroll-margin-top:6rem}
section{scroll-margin-top:5rem}
.cause.error{border-left-color:var(--bad)}.cause.warning{border-left-color:var(--warn)}
.badge{display:inline-block;font-size:.78rem;font-weight:700;padding:.1rem .5rem;border-radius:99px;border:1px solid currentColor;white-space:nowrap}
.badge.error,.badge.failure{color:var(--bad);background:var(--badbg)}.badge.warning{color:var(--warn);background:var(--warnbg)}.badge.hint,.badge.start{color:var(--hint);background:var(--hintbg)}.badge.up{color:var(--good);background:var(--goodbg)}.badge.stop{color:var(--dim);background:var(--soft)}
.quote{margin:.8rem 0}.quote figcaption{color:var(--dim);font-size:.85rem;overflow-wrap:anywhere}
.quote .no{color:var(--dim);padding-right:.8rem;user-select:none}
mark{background:var(--mark);color:var(--markfg);border-bottom:2px solid var(--bad);padding:0 1px}
.note{margin:.2rem 0 0;color:var(--dim);font-size:.9rem}
.risk{font-size:.8rem;font-weight:400;color:var(--dim);border:1px solid var(--line);border-radius:4px;padding:.05rem .4rem}
.diff span{display:block}.diff .add{color:var(--good);background:var(--goodbg)}.diff .del{color:var(--bad);background:var(--badbg)}.diff .file{font-weight:700}.diff .at{color:var(--hint)}
.commands{position:relative;margin:.6rem 0}.commands button{position:absolute;right:.4rem;top:.4rem;font:inherit;font-size:.8rem;padding:.1rem .5rem;border:1px solid var(--dim);border-radius:5px;background:var(--bg);color:var(--fg);cursor:pointer}
.diff{margin:.6rem 0}
table{border-collapse:collapse;width:100%;margin:.6rem 0}th,td{text-align:left;vertical-align:top;padding:.35rem .6rem .35rem 0;border-bottom:1px solid var(--line);overflow-wrap:anywhere;font-weight:400}thead th{font-weight:600;color:var(--dim);font-size:.85rem}
tbody th{width:32%}.timeline td:first-child{width:11.5rem;font-variant-numeric:tabular-nums}time span{display:inline-block}
.bar{display:block;width:100%;height:.7rem;border-radius:3px;margin:.35rem 0 .1rem}.bar .all{fill:var(--line)}.bar .used{fill:var(--good)}.bar.warn .used{fill:var(--warn)}.bar.bad .used{fill:var(--bad)}
.bar+span{font-size:.85rem}
.strip{display:block;width:100%;height:3rem;background:var(--soft);border:1px solid var(--line);border-radius:6px;padding:.2rem 0}.strip .start{fill:var(--hint)}.strip .up{fill:var(--good)}.strip .failure,.strip .error{fill:var(--bad)}.strip .stop{fill:var(--dim)}.strip .warning{fill:var(--warn)}
.where{display:block}
details{margin:.4rem 0}summary{cursor:pointer;padding:.25rem 0}
[hidden]{display:none!important}
footer{color:var(--dim);font-size:.9rem;padding-top:1rem;padding-bottom:2rem;margin-top:2rem;border-top:1px solid var(--line)}
@media (max-width:40rem){.search{margin-left:0;width:100%}.search input{width:100%}.timeline td:first-child{width:6.3rem}nav{position:static}tbody th{width:auto}.cause{padding:.1rem .7rem .8rem}}
@media print{nav,.skip,.commands button{display:none}body{font-size:11pt}.cause{break-inside:auto}pre,figure,tr{break-inside:avoid}a{color:inherit}}
@media (prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}
`;

// src/report/html/tables.ts
var longest = 600, short = (text) => text.length > longest ? `${text.slice(0, longest)} ...` : text;
function optionRow({ key, value, from, where }) {
  return `<tr class="item"><th scope="row"><code>${escLine(key)}</code></th><td><code>${escLine(short(value))}</code></td><td>${from}${where ? ` <small>${escLine(where)}</small>` : ""}</td></tr>`;
}
var optionTable = (rows) => `<table><thead><tr><th scope="col">Option</th><th scope="col">Value</th><th scope="col">From</th></tr></thead><tbody>${rows.map(optionRow).join(`
`)}</tbody></table>`;
function configuration(rows) {
  let set = rows.filter((r) => r.from !== "default"), rest = rows.filter((r) => r.from === "default");
  return `${set.length > 0 ? optionTable(set) : "<p>No option was set.</p>"}
<details><summary>Options with their default <small>(${rest.length})</small></summary>${optionTable(rest)}</details>`;
}
function factTable(rows) {
  return [...Map.groupBy(rows, (r) => r.group)].map(
    ([group, inside]) => `<details><summary>${group} <small>(${inside.length})</small></summary><table><tbody>${inside.map((r) => `<tr class="item"><th scope="row">${escLine(r.name)}</th><td>${escLine(short(r.value))}</td></tr>`).join(`
`)}</tbody></table></details>`
  ).join(`
`);
}

// src/report/html/index.ts
var sum = (text) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`, body = (blocks) => blocks.filter((b) => b.kind !== "section").map(paint2).join(`
`);
function sections(report, overview2) {
  return [
    {
      id: "findings",
      short: "Findings",
      heading: "What was found",
      body: report.causes.length > 0 ? causes(report.causes) : '<p class="item">Nothing was found that is wrong.</p>'
    },
    { id: "timeline", short: "Timeline", heading: "Starts, failures and errors", body: timeline(overview2) },
    {
      id: "disks",
      short: "Disks",
      heading: "Disks and container logs",
      body: `${spaceTable(overview2.space)}
${logTable(overview2.containerLogs)}`
    },
    { id: "configuration", short: "Configuration", heading: "Effective configuration", body: configuration(overview2.options) },
    { id: "host", short: "Host", heading: "The host", body: factTable(overview2.facts) },
    { id: "healthy", short: "Healthy", heading: "Looks healthy", body: body(report.healthy) },
    { id: "not-looked", short: "Not looked at", heading: "Could not look", body: body(report.notLooked) },
    { id: "walk", short: "Way", heading: "How it got there", body: body(report.walk) }
  ];
}
function shell({ title, header, sections: parts }) {
  let policy = `default-src 'none'; style-src ${sum(style)}; script-src ${sum(script)}; base-uri 'none'; form-action 'none'`, links = parts.map(({ id, short: short2 }) => `<li><a href="#${id}">${short2}</a></li>`).join(""), main = parts.map(({ id, heading, body: body2 }) => `<section id="${id}" aria-labelledby="${id}-h"><h2 id="${id}-h">${heading}</h2>
${body2}
</section>`).join(`
`);
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
<a class="skip" href="#${parts[0]?.id ?? ""}">Skip to what was found</a>
<header>
${header}
</header>
<nav aria-label="Sections"><div><ul>${links}</ul><form class="search" role="search" hidden><label for="q">Search</label><input id="q" type="search" autocomplete="off" placeholder="press / to search" aria-describedby="q-found"><span role="status" id="q-found"></span></form></div></nav>
<main>
${main}
</main>
<footer><p>Written by docker-triage. Secrets were redacted before anything was read; nothing on the host was changed.</p></footer>
<script>${script}</script>
</body>
</html>
`;
}
function paintHtml(report, overview2) {
  return shell({
    title: `Docker daemon diagnosis, ${overview2.takenAt}`,
    header: `${report.title.map(paint2).join(`
`).replaceAll(' class="item"', "")}
<div class="verdict">${report.summary.map(paint2).join(`
`)}</div>
<p><small>Looked at ${esc(overview2.takenAt)}</small></p>`,
    sections: sections(report, overview2)
  });
}

// src/cli/render.ts
function knownOf(wiring, diagnosis, file) {
  let found = new Set(diagnosis.causes.flatMap(({ finding, consequences }) => [finding, ...consequences].map((f) => f.code)));
  return {
    facts: wiring.facts(diagnosis.evidence, found),
    found,
    clear: new Set(file.healthy.map((h) => h.code)),
    roots: [...new Set(diagnosis.causes.map(({ finding }) => finding.code))]
  };
}
function toResult(wiring, diagnosis) {
  let file = toFindings(wiring, diagnosis), walks = walk(wiring.symptoms, knownOf(wiring, diagnosis, file)), pages = (code) => wiring.templates.page(code);
  return { diagnosis, file, walks, report: layout(file, { pages, walks, healthy: (code) => pages(code).sections.get("Healthy")?.replace(/\s*\n\s*/g, " ") }) };
}
function jsonText(file) {
  return `${JSON.stringify(file, null, 2)}
`;
}
function markdownText(wiring, { report }) {
  return paintMarkdown(report, wiring.templates.text("diagnosis.md"));
}
function overview(wiring, { diagnosis }) {
  let held = new Map(diagnosis.records.map((r) => [`${r.collector}/${r.key}`, r.answer]));
  return wiring.overview(diagnosis.evidence, (collector, key) => {
    let answer = held.get(`${collector}/${key}`);
    return answer && "text" in answer ? answer.text : void 0;
  });
}
function htmlText(wiring, result) {
  return paintHtml(result.report, overview(wiring, result));
}
var titleOf = ({ causes: [first], target }) => first?.title ?? `Docker daemon is in the state ${target.state}`;
function render(wiring, result, format, terminal, form = "moby") {
  switch (format) {
    case "json":
      return jsonText(result.file);
    case "markdown":
      return markdownText(wiring, result);
    case "html":
      return htmlText(wiring, result);
    case "sarif":
      return sarif(result.file, (code) => wiring.templates.page(code), wiring.version);
    case "annotations":
      return annotations(result.file);
    case "github":
      return formText(bugReport(result.file, overview(wiring, result)), form);
    case "github-url":
      return formAddress(bugReport(result.file, overview(wiring, result)), form, titleOf(result.file));
    case "text":
      return paintPlain(result.report, terminal);
  }
}

export {
  paintMarkdown,
  walkSymptom,
  escLine,
  shell,
  knownOf,
  toResult,
  jsonText,
  markdownText,
  overview,
  htmlText,
  render
};
