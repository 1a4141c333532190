import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  BundleError,
  bundleAnswerer,
  openBundle
} from "./chunk-6STMKMVT.js";
import {
  escLine,
  overview,
  paintMarkdown,
  shell,
  toResult
} from "./chunk-6MLO3ZPN.js";
import {
  diagnoseRecorded
} from "./chunk-577PSAMP.js";
import "./chunk-23D7GNVF.js";
import "./chunk-N4PYK6B3.js";
import "./chunk-HXJ25DGL.js";
import "./chunk-DI5SO3FZ.js";
import "./chunk-BV7LYR5S.js";
import {
  paintPlain
} from "./chunk-DTTK7JPO.js";
import "./chunk-IRM3FUKV.js";
import {
  neutralLine
} from "./chunk-YCHCE3DO.js";
import {
  exitCodes
} from "./chunk-AYWK2CMW.js";
import "./chunk-6636AVS4.js";

// src/report/fleet.ts
var telling = /* @__PURE__ */ new Set(["Versions", "Kernel", "Host", "Disks", "Images", "Containers"]), everywhereElse = /^(?:daemon|listens on|endpoint of the client|module |number|modules on the disk)|in use$|size$/;
function traitsOf({ facts, options }) {
  let found = /* @__PURE__ */ new Map();
  for (let { group, name, value } of facts)
    telling.has(group) && !everywhereElse.test(name) && !/^running|^exited|, image /.test(value) && found.set(name, value);
  for (let { key, value, from } of options) from !== "default" && found.set(`option ${key}`, value);
  return found;
}
function hostOf(label, file, overview2) {
  return {
    label,
    takenAt: overview2.takenAt,
    engine: file.target.engine,
    state: file.target.state,
    causes: file.causes.map(({ code, severity, title }) => ({ code, severity, title })),
    traits: traitsOf(overview2),
    names: new Map(file.causes.map((c) => [c.code, c.name]))
  };
}
var ranks = { error: 0, warning: 1, hint: 2 };
function odd(hosts) {
  return hosts.length < 3 ? [] : [...new Set(hosts.flatMap((h) => [...h.traits.keys()]))].sort().flatMap((name) => {
    let sorted = [...Map.groupBy(hosts, (h) => h.traits.get(name) ?? (name.startsWith("option ") ? "(default)" : "(not known)"))].sort(([, a], [, b]) => b.length - a.length), [first, ...rest] = sorted, few = rest.filter(([value, who]) => value !== "(not known)" && who.length <= Math.max(1, hosts.length / 10));
    return !first || first[0] === "(not known)" || first[1].length * 3 < hosts.length * 2 || few.length === 0 ? [] : [{ name, usual: first[0], odd: few.map(([value, who]) => ({ value, hosts: who.map((h) => h.label) })) }];
  });
}
function fleetOf(hosts, unreadable) {
  let causes = /* @__PURE__ */ new Map();
  for (let host of hosts)
    for (let { code, severity } of host.causes) {
      let known = causes.get(code) ?? { code, name: host.names.get(code) ?? "", severity, hosts: [] };
      known.hosts.includes(host.label) || known.hosts.push(host.label), ranks[severity] < ranks[known.severity] && (known.severity = severity), causes.set(code, known);
    }
  return {
    schemaVersion: 1,
    hosts: hosts.map(({ traits: _, names: __, ...host }) => host),
    unreadable,
    causes: [...causes.values()].sort(
      (a, b) => b.hosts.length - a.hosts.length || ranks[a.severity] - ranks[b.severity] || (a.code < b.code ? -1 : 1)
    ),
    engines: [...Map.groupBy(hosts, (h) => /^\d+(?:\.\d+)*/.exec(h.engine ?? "")?.[0] ?? h.engine ?? "unknown")].map(([version, who]) => ({ version, hosts: who.map((h) => h.label) })).sort((a, b) => b.hosts.length - a.hosts.length || (a.version < b.version ? -1 : 1)),
    oddOnesOut: odd(hosts)
  };
}
var mostNames = 12, some = (names) => names.length <= mostNames ? names.join(", ") : `${names.slice(0, mostNames).join(", ")} and ${names.length - mostNames} more`, list = (heading, items) => items.length === 0 ? [] : [
  { kind: "section", text: heading },
  { kind: "list", items }
], causeLine = ({ severity, code, name, hosts }, all) => `${severity} ${code} ${name}: ${hosts.length} of ${all}: ${some(hosts)}`, clip = (text) => text.length > 120 ? `${text.slice(0, 117)}...` : text;
function layoutFleet(fleet) {
  let all = fleet.hosts.length, sick = fleet.hosts.filter((h) => h.causes.some((c) => c.severity === "error")).length, rare = fleet.causes.filter((c) => c.hosts.length === 1 && all > 2);
  return {
    title: [{ kind: "title", text: `${all} hosts` }],
    summary: [
      {
        kind: "words",
        text: `${sick} of ${all} have an error; ${fleet.causes.length} different causes.${fleet.unreadable.length > 0 ? ` ${fleet.unreadable.length} bundles could not be read.` : ""}`
      }
    ],
    causes: [
      ...list(
        all > 2 ? "Causes of more than one host" : "Causes",
        fleet.causes.filter((c) => !rare.includes(c)).map((c) => causeLine(c, all))
      ),
      ...list(
        "Causes of one host only",
        rare.map((c) => causeLine(c, all))
      ),
      ...list(
        "Docker Engine",
        fleet.engines.map(({ version, hosts }) => `${version}: ${hosts.length}: ${some(hosts)}`)
      ),
      ...list(
        "The odd ones out",
        fleet.oddOnesOut.flatMap(
          ({ name, usual, odd: few }) => few.map(({ value, hosts }) => `${name}: ${clip(value)} on ${some(hosts)}; elsewhere ${clip(usual)}`)
        )
      ),
      ...list(
        "Hosts",
        fleet.hosts.map(
          ({ label, engine, state, causes }) => `${label}: ${engine ?? "version unknown"}, ${state}; ${causes.length > 0 ? [...new Set(causes.map((c) => c.code))].join(", ") : "nothing found"}`
        )
      ),
      ...list(
        "Not read",
        fleet.unreadable.map(({ label, why }) => `${label}: ${why}`)
      )
    ],
    healthy: [],
    notLooked: [],
    walk: []
  };
}

// src/report/html/fleet.ts
var table = (heads, rows) => rows.length === 0 ? "<p>None.</p>" : `<table><thead><tr>${heads.map((h) => `<th scope="col">${h}</th>`).join("")}</tr></thead><tbody>${rows.join(`
`)}</tbody></table>`, row = (first, ...cells) => `<tr class="item"><th scope="row">${first}</th>${cells.map((c) => `<td>${c}</td>`).join("")}</tr>`;
function share(part, whole) {
  return `<svg class="bar good" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true"><rect class="all" width="100" height="6"/><rect class="used" width="${whole > 0 ? (part / whole * 100).toFixed(1) : "0"}" height="6"/></svg><span>${part} of ${whole}</span>`;
}
function paintFleetHtml(fleet) {
  let all = fleet.hosts.length, sections = [
    {
      id: "causes",
      short: "Causes",
      heading: "By cause",
      body: table(
        ["Cause", "Share", "Hosts"],
        fleet.causes.map(
          ({ severity, code, name, hosts }) => row(
            `<span class="badge ${severity}">${severity} ${escLine(code)}</span> ${escLine(name)}`,
            share(hosts.length, all),
            hosts.map(escLine).join(", ")
          )
        )
      )
    },
    {
      id: "engines",
      short: "Versions",
      heading: "Docker Engine",
      body: table(
        ["Version", "Share", "Hosts"],
        fleet.engines.map(({ version, hosts }) => row(escLine(version), share(hosts.length, all), escLine(some(hosts))))
      )
    },
    {
      id: "odd",
      short: "Odd ones out",
      heading: "The odd ones out",
      body: table(
        ["What", "Value", "Hosts", "Elsewhere"],
        fleet.oddOnesOut.flatMap(
          ({ name, usual, odd: odd2 }) => odd2.map(
            ({ value, hosts }) => row(escLine(name), `<code>${escLine(value)}</code>`, escLine(some(hosts)), `<code>${escLine(usual)}</code>`)
          )
        )
      )
    },
    {
      id: "hosts",
      short: "Hosts",
      heading: "Hosts",
      body: table(
        ["Host", "Engine", "State", "Found"],
        fleet.hosts.map(
          ({ label, engine, state, causes }) => row(
            `<code>${escLine(label)}</code>`,
            escLine(engine ?? "unknown"),
            escLine(state),
            causes.length === 0 ? "nothing" : causes.map((c) => `<span class="badge ${c.severity}">${escLine(c.code)}</span> ${escLine(c.title)}`).join("<br>")
          )
        )
      )
    },
    ...fleet.unreadable.length > 0 ? [
      {
        id: "unreadable",
        short: "Not read",
        heading: "Not read",
        body: table(
          ["Bundle", "Why"],
          fleet.unreadable.map(({ label, why }) => row(`<code>${escLine(label)}</code>`, escLine(why)))
        )
      }
    ] : []
  ], sick = fleet.hosts.filter((h) => h.causes.some((c) => c.severity === "error")).length;
  return shell({
    title: `${all} Docker hosts`,
    header: `<h1>${all} Docker hosts</h1><div class="verdict"><p>${sick} of ${all} have an error; ${fleet.causes.length} different causes.</p></div>`,
    sections
  });
}

// src/cli/fleet.ts
var paintable = ["text", "json", "markdown", "html"];
function counter(all, screen, quiet) {
  let shown = !quiet && process.stderr.isTTY && process.env.TERM !== "dumb" && all > 3, last = 0;
  return {
    at(done) {
      let now = performance.now();
      if (!shown || now - last < 100 && done < all) return;
      last = now;
      let width = 30, filled = Math.round(done / all * width);
      screen.note(`\r[${"#".repeat(filled)}${".".repeat(width - filled)}] ${done} of ${all}`);
    },
    end: () => shown && screen.note("\r\x1B[K")
  };
}
async function readFleet(wiring, paths, seen) {
  let hosts = [], unreadable = [];
  for (let [i, path] of paths.entries()) {
    try {
      let result = toResult(wiring, await diagnoseRecorded(wiring, bundleAnswerer(await openBundle(path))));
      hosts.push(hostOf(path, result.file, overview(wiring, result)));
    } catch (error) {
      if (!(error instanceof BundleError)) throw error;
      unreadable.push({ label: path, why: error.problems[0]?.message ?? error.message });
    }
    seen(i + 1);
  }
  return fleetOf(hosts, unreadable);
}
async function runFleet(wiring, paths, wanted, screen) {
  if (!paintable.includes(wanted.format))
    return screen.note(`docker-triage: several bundles can be printed as ${paintable.join(", ")}; '${neutralLine(wanted.format)}' is for one.
`), exitCodes.usage;
  let progress = counter(paths.length, screen, wanted.quiet ?? !1), fleet = await readFleet(wiring, paths, progress.at);
  if (progress.end(), wanted.format === "json" ? screen.out(`${JSON.stringify(fleet, null, 2)}
`) : wanted.format === "html" ? screen.out(paintFleetHtml(fleet)) : wanted.format === "markdown" ? screen.out(paintMarkdown(layoutFleet(fleet), wiring.templates.text("diagnosis.md"))) : screen.out(paintPlain(layoutFleet(fleet), screen)), fleet.unreadable.length > 0) return exitCodes.failed;
  let severities = new Set(fleet.causes.map((c) => c.severity));
  return severities.has("error") ? exitCodes.errors : wanted.failOn === "warning" && severities.has("warning") ? exitCodes.warnings : exitCodes.done;
}
export {
  readFleet,
  runFleet
};
