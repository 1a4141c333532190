import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/core/answers.ts
var notAsked = { status: "skipped", says: "not asked" };
function toAnswers(held) {
  let get = (key) => held.get(key) ?? notAsked;
  return {
    get,
    keys: () => [...held.keys()],
    text: (key) => {
      let answer = get(key);
      return answer.status === "ok" ? answer.text : void 0;
    },
    output: (key) => {
      let answer = get(key);
      return answer.status === "ok" || answer.status === "failed" ? answer.text : void 0;
    }
  };
}

// src/core/gather.ts
var byThePerson = { skipped: "skipped by the person", leftOut: "left out by the person" };
async function gather(collectors, answer, progress = () => {
}) {
  let records = [], evidence = {}, reading = /* @__PURE__ */ new Map(), broken = [], attempt = (collector, step, work, otherwise) => {
    try {
      return work();
    } catch (error) {
      return broken.push({ collector, step, error: error instanceof Error ? error.message : String(error) }), otherwise();
    }
  }, askAll = async (collector, asks, into) => {
    await Promise.all(
      Object.entries(asks).map(async ([key, ask]) => {
        let own = new AbortController();
        progress({ state: "asked", collector, key, ask, skip: () => own.abort() });
        let started = () => progress({ state: "started", collector, key, ask }), record = await answer(collector, key, ask, { signal: own.signal, started }).catch(
          () => unanswered(collector, key, ask)
        );
        into.set(key, record.answer), records.push(record), progress({ state: "answered", collector, key, ask, status: record.answer.status, ms: record.ms });
      })
    );
  }, collect = async (one) => {
    await Promise.all(one.needs.map((name2) => start(name2)));
    let seen = evidence, held = /* @__PURE__ */ new Map(), { name, more } = one;
    if (await askAll(
      name,
      attempt(
        name,
        "asks",
        () => one.asks(seen),
        () => ({})
      ),
      held
    ), more) {
      let asks = attempt(
        name,
        "more",
        () => more.call(one, toAnswers(held), seen),
        () => ({})
      );
      await askAll(name, asks, held);
    }
    let nothing = () => attempt(
      name,
      "read",
      () => one.read(toAnswers(/* @__PURE__ */ new Map()), seen),
      () => {
      }
    );
    evidence[name] = attempt(name, "read", () => one.read(toAnswers(held), seen), nothing);
  }, start = (name) => {
    let running = reading.get(name);
    if (running) return running;
    let one = collectors.find((c) => c.name === name);
    if (!one) throw new Error(`collector '${name}' is needed and not listed`);
    let promise = collect(one);
    return reading.set(name, promise), promise;
  };
  return await Promise.all(collectors.map((one) => start(one.name))), records.sort((a, b) => a.collector === b.collector ? compare(a.key, b.key) : compare(a.collector, b.collector)), broken.sort((a, b) => compare(a.collector, b.collector)), { evidence, records, broken };
}
var unanswered = (collector, key, ask) => ({
  collector,
  key,
  ask,
  answer: { status: "skipped", says: "the tool failed at this look" },
  ms: 0,
  originalBytes: 0,
  redactions: {}
}), compare = (a, b) => a < b ? -1 : a > b ? 1 : 0;
function sourceOf(ask) {
  switch (ask.kind) {
    case "run":
      return ask.argv.join(" ");
    case "dial":
      return `${ask.endpoint}${ask.path}`;
    case "env":
      return "environment";
    case "caller":
      return "caller";
    default:
      return ask.path;
  }
}
function unlessSkipped(own, look, run) {
  if (!own) return look(run);
  let skipped = { status: "skipped", says: byThePerson.skipped };
  return own.aborted ? Promise.resolve(skipped) : new Promise((resolve, reject) => {
    let skip = () => resolve(skipped);
    own.addEventListener("abort", skip, { once: !0 }), look(AbortSignal.any([own, run])).then(resolve, reject).finally(() => own.removeEventListener("abort", skip));
  });
}
function liveAnswerer(machine, redactor, options) {
  let running = 0, waiting = [], enter = async () => {
    running >= options.width && await new Promise((resolve) => waiting.push(resolve)), running++;
  }, leave = () => {
    running--, waiting.shift()?.();
  };
  return async (collector, key, ask, look) => {
    await enter(), look?.started();
    let from = performance.now(), raw;
    try {
      options.skip?.(collector) ? raw = { status: "skipped", says: "skipped by request" } : options.signal.aborted ? raw = { status: "timeout", says: "the deadline of the run had passed" } : raw = await unlessSkipped(look?.signal, (signal) => machine.answer(ask, signal), options.signal);
    } finally {
      leave();
    }
    let ms = Math.round(performance.now() - from), source = sourceOf(ask);
    if ("text" in raw) {
      let { text: text2, counts: counts2 } = redactor.redact(raw.text, source), { originalBytes, ...rest } = raw;
      return { collector, key, ask, answer: { ...rest, text: text2 }, ms, originalBytes, redactions: counts2 };
    }
    let { text, counts } = redactor.redact(raw.says, source);
    return { collector, key, ask, answer: { status: raw.status, says: text }, ms, originalBytes: 0, redactions: counts };
  };
}

export {
  byThePerson,
  gather,
  sourceOf,
  liveAnswerer
};
