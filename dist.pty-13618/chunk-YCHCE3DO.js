import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/report/neutral.ts
var harmful = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/g, visibly = (c) => `\\u${(c.codePointAt(0) ?? 0).toString(16).padStart(4, "0")}`;
function neutral(text) {
  return text.replace(/\r\n/g, `
`).replace(harmful, visibly);
}
function neutralLine(text) {
  return neutral(text).replace(/\n/g, "\\n").replace(/\t/g, " ");
}
function markdownWords(text) {
  return text.split(/(`[^`\n]*`)/).map(
    (part, i) => i % 2 ? part : part.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/@(?=\w)/g, "@\u2060").replace(/([\\[\]*_~|])/g, "\\$1")
  ).join("").replace(/^(\s*)([#+-]|\d+\.)(?=\s)/gm, "$1\\$2");
}
function fence(text, language = "") {
  let longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length)), mark = "`".repeat(longest + 1);
  return `${mark}${language}
${text.replace(/\n$/, "")}
${mark}`;
}

export {
  neutral,
  neutralLine,
  markdownWords,
  fence
};
