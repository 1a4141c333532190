import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  sourceOf
} from "./chunk-23D7GNVF.js";
import {
  shellWords
} from "./chunk-HXJ25DGL.js";
import {
  gutter,
  riskWords,
  stringWidth
} from "./chunk-IRM3FUKV.js";
import {
  neutral,
  neutralLine
} from "./chunk-YCHCE3DO.js";

// src/tui/state.ts
function startState(columns, rows) {
  return {
    columns,
    rows,
    stack: [{ at: "gathering" }],
    asked: [],
    elapsed: 0,
    shown: void 0,
    before: void 0,
    watched: void 0,
    skipped: {},
    taken: [],
    leaveOut: /* @__PURE__ */ new Set(),
    notes: "",
    note: "",
    written: [],
    patches: {},
    busy: "looking",
    interrupted: !1,
    exit: void 0
  };
}
var current = (state) => state.stack.at(-1) ?? { at: "gathering" }, nameOf = ({ collector, key }) => `${collector}/${key}`;

// src/tui/known.ts
function walkOf(state, world, id) {
  let symptom = world.symptoms.find((s) => s.id === id);
  return symptom && world.walk(symptom, new Set(state.skipped[id] ?? []));
}
function takenWalks(state, world) {
  return state.taken.flatMap((id) => {
    let walk = walkOf(state, world, id);
    return walk ? [{ ...walk, by: "person" }] : [];
  });
}
function likelyOf(shown) {
  return new Map(shown.walks.filter((w) => w.because.length > 0).map((w) => [w.symptom, w]));
}
function proposed(shown, symptoms) {
  let likely = likelyOf(shown), first = shown.file.causes[0]?.code, at = (fits) => symptoms.findIndex((s) => {
    let walk = likely.get(s.id);
    return walk !== void 0 && fits(walk);
  });
  return [at((w) => first !== void 0 && w.verdict.includes(first)), at((w) => w.verdict.length > 0), at(() => !0)].find((index) => index >= 0) ?? symptoms.length - 1;
}
function placesOf(cause, records) {
  return cause.cites.flatMap(({ source, line: line2, text }) => {
    let wanted = text.trim(), exact = records.filter((r) => sourceOf(r.ask) === source && "text" in r.answer), candidates = exact.length > 0 ? exact : records.filter((r) => "text" in r.answer && wanted !== "" && r.answer.text.includes(wanted));
    for (let record of candidates) {
      if (!("text" in record.answer)) continue;
      let lines = record.answer.text.split(`
`), given = line2 !== void 0 && lines[line2 - 1]?.includes(wanted) ? line2 : lines.findIndex((l) => l.includes(wanted)) + 1, at = given > 0 ? given : line2 ?? 1;
      return [{ answer: nameOf(record), line: Math.min(at, lines.length) }];
    }
    return [];
  });
}
var recordOf = (shown, name) => shown?.records.find((r) => nameOf(r) === name);
function commandsOf(cause, index, saved) {
  let fix = cause.fixes[index];
  if (!fix) return [];
  let name = `${cause.code}/${fix.id}`, path = saved[name], patch = path ? `sudo patch -p1 -d / < ${shellWords([path])}` : `sudo docker-triage patch ${name} | sudo patch -p1 -d /`, commands = [];
  for (let step of fix.steps)
    "run" in step ? commands.push(`sudo ${shellWords(step.run)}`) : commands.includes(patch) || commands.push(patch);
  return commands;
}
var causeIndex = (shown, codes) => shown.file.causes.findIndex((c) => codes.includes(c.code));

// src/tui/lines.ts
function span(text, role = "plain") {
  return { text: neutralLine(text), role };
}
var line = (...parts) => parts.map((part) => typeof part == "string" ? span(part) : part), blank = [], textOf = (spans) => spans.map((s) => s.text).join(""), widthOf = (spans) => stringWidth(textOf(spans)), segmenter = new Intl.Segmenter(void 0, { granularity: "grapheme" }), printable = /^[\x20-\x7e]*$/;
function split(text, room) {
  if (printable.test(text)) return [text.slice(0, Math.max(1, room)), text.slice(Math.max(1, room))];
  let width = 0;
  for (let { segment, index } of segmenter.segment(text))
    if (width += stringWidth(segment), width > room && index > 0) return [text.slice(0, index), text.slice(index)];
  return [text, ""];
}
function truncated(spans, width, more) {
  if (widthOf(spans) <= width) return spans;
  let out = [], room = Math.max(0, width - stringWidth(more));
  for (let part of spans) {
    let wide = stringWidth(part.text);
    if (wide <= room) {
      out.push(part), room -= wide;
      continue;
    }
    room > 0 && out.push({ ...part, text: split(part.text, room)[0] }), out.push({ text: more, role: "dim" });
    break;
  }
  return out;
}
function folded(spans, width) {
  if (widthOf(spans) <= width) return [spans];
  let rows = [[]], room = width;
  for (let part of spans)
    for (let rest = part.text; rest !== ""; ) {
      room <= 0 && (rows.push([]), room = width);
      let [head, tail] = stringWidth(rest) <= room ? [rest, ""] : split(rest, room);
      rows.at(-1)?.push({ ...part, text: head }), room -= stringWidth(head), rest = tail;
    }
  return rows;
}
function worded(text, width, { indent: indent2 = "", role = "plain" } = {}) {
  let room = Math.max(8, width - indent2.length);
  return neutral(text).split(`
`).flatMap((paragraph) => {
    let spans = paragraph.split("`").map((piece, i) => span(piece, i % 2 === 1 ? "strong" : role));
    return wordFolded(spans, room).map((row) => indent2 === "" ? row : [span(indent2), ...row]);
  });
}
function wordFolded(spans, width) {
  let words = spans.flatMap((s) => s.text.split(/(?<= )/).map((text) => ({ ...s, text }))), rows = [[]], used = 0;
  for (let [i, word] of words.entries()) {
    let wide = stringWidth(word.text.trimEnd());
    for (let next = i + 1; next < words.length && !words[next - 1]?.text.endsWith(" "); next++)
      wide += stringWidth(words[next]?.text.trimEnd() ?? "");
    (i === 0 || (words[i - 1]?.text.endsWith(" ") ?? !0)) && used > 0 && used + wide > width && (rows.push([]), used = 0);
    for (let [n, row] of folded([word], Math.max(1, width)).entries())
      n > 0 && (rows.push([]), used = 0), rows.at(-1)?.push(...row), used += widthOf(row);
  }
  return rows.map(trimmed);
}
function trimmed(spans) {
  let last = spans.at(-1);
  return last?.text.endsWith(" ") ? [...spans.slice(0, -1), { ...last, text: last.text.trimEnd() }] : spans;
}
var placeholder = /(?<![A-Za-z0-9])(?:secret|host|user|ip4|ip6|mac|mail|account)-[0-9a-f]{10}(?![0-9A-Za-z])/g;
function marked(text, find = "") {
  let clean = neutralLine(text), cuts = [];
  if (find !== "") {
    let low = clean.toLowerCase(), wanted = find.toLowerCase();
    for (let at = low.indexOf(wanted); at >= 0; at = low.indexOf(wanted, at + wanted.length))
      cuts.push({ from: at, to: at + wanted.length, role: "match" });
  }
  for (let found of clean.matchAll(placeholder)) {
    let [from2, to] = [found.index, found.index + found[0].length];
    cuts.some((c) => c.from < to && from2 < c.to) || cuts.push({ from: from2, to, role: "redacted" });
  }
  let out = [], from = 0;
  for (let cut of cuts.sort((a, b) => a.from - b.from))
    cut.from > from && out.push({ text: clean.slice(from, cut.from), role: "plain" }), out.push({ text: clean.slice(cut.from, cut.to), role: cut.role }), from = cut.to;
  return (from < clean.length || out.length === 0) && out.push({ text: clean.slice(from), role: "plain" }), out;
}
function painted(spans, theme, over) {
  return (over ? [...spans, { text: " ".repeat(Math.max(0, over.width - widthOf(spans))), role: "plain" }] : spans).filter((part) => part.text !== "").map(({ text, role }) => {
    let sgr = [theme.sgr(role), over ? theme.sgr(over.role) : ""].filter((code) => code !== "").join(";");
    return sgr === "" ? text : `\x1B[${sgr}m${text}\x1B[0m`;
  }).join("");
}

// src/tui/views/blocks.ts
var indent = "  ", reflowed = (text) => text.replace(/([^\n])\n(?!\n|\s*[-*] |\s*\d+\. )/g, "$1 ");
function diffRole(text) {
  return text.startsWith("+") ? "added" : text.startsWith("-") ? "removed" : text.startsWith("@@") ? "dim" : "plain";
}
function diffLines(text, width) {
  return text.replace(/\n$/, "").split(`
`).flatMap((row) => {
    let role = diffRole(row), parts = marked(row).map((part) => part.role === "plain" ? { ...part, role } : part);
    return folded(parts, Math.max(8, width - indent.length)).map((spans) => [span(indent), ...spans]);
  });
}
function quoteLines(block, width) {
  return gutter(block.cite, Math.max(24, width - indent.length)).flatMap((row, i) => {
    let role = i === 0 ? "dim" : /^\s*\| +\^/.test(row) ? "error" : "plain", parts = role === "plain" ? marked(row) : [span(row, role)];
    return folded(parts, Math.max(8, width - indent.length)).map((spans) => [span(indent), ...spans]);
  });
}
function blockLines(block, width) {
  switch (block.kind) {
    case "title":
      return [line(span(block.text, "strong"))];
    case "section":
      return [blank, line(span(block.text, "strong"))];
    case "cause": {
      let doubt = block.confidence === "certain" ? "" : ` (${block.confidence})`, [first = blank, ...rest] = worded(`${block.text}${doubt}`, width - 8, { role: "strong" }), name = `${block.severity} ${block.code}  `, whole = worded(`${name}${block.text}${doubt}`, width, { role: "strong" });
      return width < 60 ? [line(span(name.trim(), block.severity)), first, ...rest] : [line(span(name, block.severity), ...dropped(whole[0] ?? blank, name.length)), ...whole.slice(1)];
    }
    case "words":
      return [blank, ...worded(reflowed(block.text), width, { indent })];
    case "quote":
      return [blank, ...quoteLines(block, width)];
    case "fix":
      return [
        blank,
        ...worded(`${block.first ? "Fix" : "Or"}: ${block.text} [${riskWords[block.risk]}]`, width, { indent, role: "strong" })
      ];
    case "diff":
      return [blank, ...diffLines(block.text, width)];
    case "commands":
      return [blank, ...block.lines.flatMap((text) => commandLines(text, width))];
    case "steps":
      return [blank, ...worded(block.heading, width, { indent }), ...block.items.flatMap((item) => bullet(item, width))];
    case "groups":
      return block.groups.flatMap(({ heading, items }) => bullet(`${heading}: ${items.length} checks found nothing`, width));
    case "list":
      return block.items.flatMap((item) => bullet(item, width));
  }
}
function dropped(spans, count) {
  let left = count;
  return spans.flatMap((part) => {
    let gone = Math.min(left, part.text.length);
    return left -= gone, gone === part.text.length ? [] : [{ ...part, text: part.text.slice(gone) }];
  });
}
function bullet(text, width, role = "plain") {
  return worded(text, width - 4, { role }).map((row, i) => [span(i === 0 ? `${indent}- ` : `${indent}  `), ...row]);
}
function commandLines(text, width) {
  let room = width - 4, words = text.split(" ");
  if (text.length > room && !/['"\\\n]/.test(text) && words.every((word) => word.length < room - 4)) {
    let rows = [""];
    for (let word of words) {
      let row = rows.at(-1) ?? "";
      row.length + word.length + 3 > room ? rows.push(`  ${word}`) : rows[rows.length - 1] = row === "" ? word : `${row} ${word}`;
    }
    return rows.map((row, i) => [span(indent + indent), span(i < rows.length - 1 ? `${row} \\` : row, "key")]);
  }
  return folded([span(text, "key")], Math.max(8, width - 4)).map((row) => [span(indent + indent), ...row]);
}

// src/tui/views/cause.ts
function causeBlocks(blocks) {
  let causes = [];
  for (let block of blocks)
    block.kind === "cause" && causes.push([]), causes.at(-1)?.push(block);
  return causes;
}
var held = /* @__PURE__ */ new WeakMap();
function reportLines(shown, index, width) {
  let known = held.get(shown) ?? /* @__PURE__ */ new Map();
  held.set(shown, known);
  let name = `${index} ${width}`, made = known.get(name) ?? (causeBlocks(shown.report.causes)[index] ?? []).flatMap((block) => blockLines(block, width));
  return known.set(name, made), made;
}
function causeView(state, world, index, fixAt, top) {
  let { shown, columns, patches } = state, cause = shown?.file.causes[index];
  if (!shown || !cause) return { title: "no cause", head: [], body: [line("Nothing was found that is wrong.")], top: 0, tip: "" };
  let fix = cause.fixes[fixAt], commands = commandsOf(cause, fixAt, patches), path = fix && patches[`${cause.code}/${fix.id}`], apply = fix === void 0 ? [blank, ...worded("There is no fix that could be shown; the page of the check (x) tells more.", columns, { indent: "  " })] : [
    blank,
    ...worded(cause.fixes.length > 1 ? `To apply fix ${fixAt + 1} of ${cause.fixes.length}: ${fix.title}` : "To apply it", columns, {
      role: "strong"
    }),
    ...worded(
      `Nothing is applied by this tool; these are the commands for you [${riskWords[fix.risk]}].${path ? ` The patch is saved: ${path}.` : ""}`,
      columns,
      { indent: "  " }
    ),
    blank,
    ...commands.flatMap((command) => commandLines(command, columns)),
    blank,
    ...worded(
      world.origin.kind === "host" ? "Then `r` looks again and tells whether it is cured." : "Run them on the host of this bundle.",
      columns,
      {
        indent: "  "
      }
    )
  ];
  return {
    title: `cause ${index + 1} of ${shown.file.causes.length}`,
    head: [],
    body: [...reportLines(shown, index, columns), ...apply],
    top,
    tip: "Nothing is applied by this tool."
  };
}
function fixLine(state, index, fixAt) {
  let { shown, columns } = state;
  if (!shown) return 0;
  let blocks = causeBlocks(shown.report.causes)[index] ?? [], seen = -1, lines = 0;
  for (let block of blocks) {
    if (block.kind === "fix" && ++seen === fixAt) return lines + 1;
    lines += blockLines(block, columns).length;
  }
  return 0;
}
function nothingView(state, world, id, top) {
  let { shown, columns } = state, symptom = world.symptoms.find((s) => s.id === id) ?? world.symptoms.at(-1), ruledOut = [...new Set((symptom?.questions ?? []).flatMap((q) => q.looks))].flatMap(
    (code) => shown?.file.healthy.some((h) => h.code === code) ? world.healthy(code) ?? [] : []
  ), causes = shown?.file.causes ?? [];
  return {
    title: "nothing found",
    head: [],
    body: [
      line(span(symptom ? `${symptom.title}: no cause was found on this branch.` : "No cause was found.", "strong")),
      ...causes.length > 0 ? [
        blank,
        ...worded(
          `Elsewhere something was found: ${causes.map((c) => `${c.code} ${c.title}`).join("; ")}. Go back, and press \`a\` for it.`,
          columns,
          { indent: "  " }
        )
      ] : [],
      ...symptom ? [blank, line(span("What to send, and to whom", "strong")), ...worded(symptom.otherwise, columns, { indent: "  " })] : [],
      ...worded("`b` shows what a bundle would hold, and writes it.", columns, { indent: "  " }),
      blank,
      line(span("Ruled out", "strong")),
      ...ruledOut.length > 0 ? [...new Set(ruledOut)].flatMap((text) => blockLines({ kind: "list", items: [text.replace(/\s*\n\s*/g, " ")] }, columns)) : blockLines({ kind: "list", items: ["Nothing: the looks that it needs were lost."] }, columns),
      ...(shown?.report.notLooked ?? []).flatMap((block) => blockLines(block, columns))
    ],
    top,
    tip: "Nothing found is not a proof: see what could not be looked at."
  };
}

export {
  startState,
  current,
  nameOf,
  walkOf,
  takenWalks,
  likelyOf,
  proposed,
  placesOf,
  recordOf,
  commandsOf,
  causeIndex,
  span,
  line,
  blank,
  widthOf,
  truncated,
  folded,
  worded,
  placeholder,
  marked,
  painted,
  bullet,
  causeBlocks,
  causeView,
  fixLine,
  nothingView
};
