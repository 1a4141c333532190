import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import "./chunk-6636AVS4.js";

// src/cli/plugin/hooks.ts
var unreachable = {
  says: "Find out why the daemon does not answer: docker triage",
  patterns: [
    /Cannot connect to the Docker daemon/i,
    /Is the docker daemon running\?/i,
    /failed to connect to the docker API/i,
    /^error during connect: /im,
    /(?:Get|Post|Head) "http[^"]*docker\.sock[^"]*": /i,
    /dial unix \S*docker\S*\.sock: connect: /i,
    /client version [\d.]+ is too (?:old|new)/i,
    /Client sent an HTTP request to an HTTPS server/i,
    /server gave HTTP response to HTTPS client.*(?:2375|2376)/i
  ]
}, denied = {
  says: "Find out what this user lacks: docker triage",
  patterns: [/permission denied while trying to connect to the (?:docker API|Docker daemon socket)/i]
}, unwell = {
  says: "Find out what ails the daemon: docker triage",
  patterns: [
    /no space left on device/i,
    /read-only file system.*\/var\/lib\/(?:docker|containerd)|\/var\/lib\/(?:docker|containerd)\S*: read-only file system/i,
    /containerd\.sock.*(?:connection refused|no such file|permission denied|connection error)/i,
    /Error response from daemon: .*(?:iptables failed|iptables: No chain|Failed to Setup IP tables|unable to insert jump)/i,
    /Error response from daemon: .*could not find an available, non-overlapping IPv4 address pool/i,
    /Error response from daemon: .*all predefined address pools have been fully subnetted/i,
    /Error response from daemon: .*(?:input\/output error|structure needs cleaning)/i,
    /Error response from daemon: .*(?:unknown or invalid runtime name|failed to create (?:shim )?task: .*(?:cgroup|executable file not found in \$PATH: unknown.*runc))/i,
    /Error response from daemon: This node is not a swarm manager\. .*lost/i
  ]
};
function hookAnswer(data) {
  let error;
  try {
    ({ CommandError: error } = JSON.parse(data ?? ""));
  } catch {
    return "";
  }
  if (typeof error != "string" || error === "") return "";
  let blamed = [denied, unreachable, unwell].find(({ patterns }) => patterns.some((p) => p.test(error)));
  return blamed ? `${JSON.stringify({ Type: 0, Template: blamed.says })}
` : "";
}
export {
  hookAnswer
};
