import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  gutter,
  riskWords,
  stringWidth
} from "./chunk-IRM3FUKV.js";
import {
  neutral
} from "./chunk-YCHCE3DO.js";

// src/report/plain.ts
import { styleText } from "node:util";
var indent = "  ";
function wrap(text, width) {
  let lines = [];
  for (let paragraph of text.split(`
`)) {
    let line = "";
    for (let word of paragraph.split(" "))
      line !== "" && stringWidth(line) + 1 + stringWidth(word) > width ? (lines.push(line), line = word) : line = line === "" ? word : `${line} ${word}`;
    lines.push(line);
  }
  return lines;
}
function reflow(text) {
  return text.replace(/([^\n])\n(?!\n|\s*[-*] |\s*\d+\. )/g, "$1 ");
}
var severityStyle = { error: "red", warning: "yellow", hint: "cyan" };
function paint(block, { width, colour }) {
  let style = (format, text) => colour ? styleText(format, text, { validateStream: !1 }) : text, room = width - indent.length;
  switch (block.kind) {
    case "title":
      return [style("bold", neutral(block.text))];
    case "section":
      return ["", style("bold", neutral(block.text))];
    case "cause": {
      let head = `${block.severity} ${block.code}`, doubt = block.confidence === "certain" ? "" : ` (${block.confidence})`, [first = "", ...rest] = wrap(`${head}  ${neutral(block.text)}${doubt}`, width);
      return [
        "",
        `${style(["bold", severityStyle[block.severity]], first.slice(0, head.length))}${style("bold", first.slice(head.length))}`,
        ...rest.map((l) => style("bold", l))
      ];
    }
    case "words":
      return ["", ...wrap(reflow(neutral(block.text)), room).map((l) => indent + l)];
    case "quote":
      return [
        "",
        ...gutter(block.cite, room).map(
          (l, i) => indent + (i === 0 ? style("dim", l) : /^\s*\| +\^/.test(l) ? style(severityStyle.error, l) : l)
        )
      ];
    case "fix":
      return [
        "",
        ...wrap(`${block.first ? "Fix" : "Or"}: ${neutral(block.text)} [${riskWords[block.risk]}]`, room).map(
          (l) => indent + style("bold", l)
        )
      ];
    case "diff":
      return [
        "",
        ...neutral(block.text).replace(/\n$/, "").split(`
`).map((l) => indent + (l.startsWith("+") ? style("green", l) : l.startsWith("-") ? style("red", l) : l))
      ];
    case "commands":
      return ["", ...block.lines.map((l) => `${indent}${indent}${neutral(l)}`)];
    case "steps":
      return [
        "",
        ...wrap(neutral(block.heading), room).map((l) => indent + l),
        ...block.items.flatMap((item) => wrap(neutral(item), room - 4).map((l, i) => `${indent}  ${i === 0 ? "- " : "  "}${l}`))
      ];
    case "groups":
      return block.groups.map(({ heading, items }) => `${indent}- ${heading}: ${items.length} checks found nothing`);
    case "list":
      return block.items.flatMap((item) => wrap(neutral(item), room - 2).map((l, i) => `${indent}${i === 0 ? "- " : "  "}${l}`));
  }
}
function paintPlain(report, options) {
  return `${[...report.title, ...report.summary, ...report.causes, ...report.healthy, ...report.notLooked, ...report.walk].flatMap((block) => paint(block, options)).join(`
`)}
`;
}

export {
  wrap,
  paintPlain
};
