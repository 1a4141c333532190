import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  repairJson,
  validate
} from "./chunk-MMAAKGD5.js";
import {
  collectors,
  flagValue,
  foreignRoutes,
  isDockerDevice,
  isFull,
  isLoopback,
  isOutOfInodes,
  isPublicResolver,
  isWithin,
  mountOf,
  overlap,
  routeTo,
  withServers
} from "./chunk-ZXG4QX5D.js";
import {
  effective,
  firstHost,
  isRecord,
  networkText,
  parseCidr,
  parseFlags,
  splitExec,
  splitWords,
  unitSettings,
  within
} from "./chunk-5UOKYAMD.js";
import {
  readPages
} from "./chunk-LDCDHRL3.js";
import {
  commands,
  root,
  sentence
} from "./chunk-FI7AT3A2.js";
import {
  atLeast
} from "./chunk-7QE4LHSA.js";
import {
  setKey
} from "./chunk-S6GD5GGM.js";
import {
  nodeAt,
  parseJson
} from "./chunk-A2FEEDDM.js";
import {
  BundleError
} from "./chunk-6STMKMVT.js";
import "./chunk-BV7LYR5S.js";
import {
  neutral
} from "./chunk-YCHCE3DO.js";
import {
  exitCodes
} from "./chunk-AYWK2CMW.js";
import "./chunk-6636AVS4.js";

// src/checks/cite.ts
function citeLog(entry, note) {
  return { source: entry.source, line: entry.line, text: entry.text, ...note ? { note } : {} };
}
function citeSetting(setting, note) {
  return {
    source: setting.path,
    line: setting.line,
    column: 1,
    length: setting.text.length,
    text: setting.text,
    ...note ? { note } : {}
  };
}
function citeText(source, text2, offset, length, note) {
  let start3 = text2.lastIndexOf(`
`, offset - 1) + 1, end = text2.indexOf(`
`, offset), line = text2.slice(start3, end < 0 ? void 0 : end).replace(/\r$/, ""), column = offset - start3 + 1;
  return {
    source,
    line: text2.slice(0, start3).split(`
`).length,
    column,
    length: Math.max(1, Math.min(length, line.length - column + 1)),
    text: line,
    ...note ? { note } : {}
  };
}
function citeConfig(config, offset, length, note) {
  return citeText(config.path, config.text ?? "", offset, length, note);
}

// src/checks/log.ts
function lastMatch(entries, signatures29) {
  for (let i = entries.length - 1; i >= 0; i--) {
    let entry = entries[i];
    if (entry)
      for (let { pattern } of signatures29) {
        let match = pattern.exec(entry.message);
        if (match) return { entry, match };
      }
  }
}
function lastWords(logs) {
  return logs.lastStart.findLast(
    (e) => e.program !== "systemd" && !/^(?:info|debug|warning)$/.test(e.level) && !/failed to (?:start|load) (?:container|plugin|shim|userland|sandbox)/i.test(e.message) && /failed to (?:start|load)|unable to configure|: Status: |\bStatus: |panic:|level=fatal|dockerd needs to be started/.test(e.text)
  );
}

// src/checks/spoken.ts
var isTextAlone = ({ caller }) => caller.platform === "none", mild = /^(?:info|debug|trace|warn|warning)$/, lastWord = /^(?:failed to (?:start|load|create)\b.*\b(?:daemon|containerd|listeners|cluster|metrics|API)|Error (?:starting|creating|initializing) (?:daemon|cluster|network)|unable to configure|invalid TLS|Status: |panic: |fatal error: |dockerd needs to be)/, isFatal = ({ level, message }) => level === "fatal" || level === "panic" || lastWord.test(message), isMild = ({ level, message }) => mild.test(level) || /^warning: /i.test(message), weight = ({ entry, signature }) => isFatal(entry) ? 3 : isMild(entry) && !signature.mild ? 1 : 2, order = ["certain", "likely", "possible"];
function heardIn(entries, signatures29) {
  return entries.flatMap(
    (entry) => signatures29.flatMap((signature) => {
      let match = !signature.from || signature.from.test(entry.program) ? signature.pattern.exec(entry.message) : null;
      return match ? [{ entry, match, signature }] : [];
    })
  );
}
function sureness({ entry, signature }, gaveUp) {
  let sure = signature.sure ?? "likely";
  return signature.mild ? sure : isMild(entry) || gaveUp && !isFatal(entry) ? "possible" : sure;
}
function spoken(check2, { logs }) {
  let since = hear(check2, logs.lastStart, logs.docker.some(isFatal));
  return since.length > 0 ? since : hear(check2, logs.docker, logs.docker.some(isFatal));
}
function hear({ code, causes: causes2, signatures: signatures29 }, entries, gaveUp) {
  if (!signatures29 || signatures29.length === 0) return [];
  let heard = heardIn(entries, signatures29).sort((a, b) => b.match[0].length - a.match[0].length);
  return [...Map.groupBy(heard, ({ signature }) => signature.cause ?? causes2[0] ?? "")].map(([cause, group]) => {
    let best = group.reduce((a, b) => {
      let better = order.indexOf(sureness(a, gaveUp)) - order.indexOf(sureness(b, gaveUp)) || weight(b) - weight(a);
      return better > 0 || better === 0 && b.entry.line > a.entry.line ? b : a;
    }), groups = Object.entries(best.match.groups ?? {}).flatMap(([key, value]) => value === void 0 ? [] : [[key, value]]);
    return {
      code,
      cause,
      severity: isMild(best.entry) && !best.signature.mild ? "warning" : "error",
      confidence: sureness(best, gaveUp),
      data: { ...Object.fromEntries(groups), message: best.match[0] },
      cites: [citeLog(best.entry)],
      fixes: [],
      spoken: best.signature.sure ?? "likely"
    };
  });
}
function isOver({ config, validate: validate2 }, words5) {
  return config.stat !== void 0 && words5.time !== "" && Date.parse(config.stat.mtime) > Date.parse(words5.time) || validate2.verdict === "accepted" && /unable to configure/.test(words5.message);
}
function lastResort(check2, evidence) {
  let { engine, logs, target } = evidence;
  if (engine.state !== "down" || target.kind === "none") return [];
  let words5 = lastWords(logs);
  return !words5 || !isFatal(words5) || isOver(evidence, words5) ? [] : hear({ ...check2, signatures: (check2.signatures ?? []).filter((s) => s.sure !== "possible") }, [words5], !0).map((f) => ({
    ...f,
    confidence: "possible"
  }));
}

// src/checks/words/says.ts
function says(pattern, samples, more = {}) {
  return { pattern, samples: samples.map(([text2, seen]) => ({ text: text2, seen })), ...more };
}
var registryPath = String.raw`\/v[12]\/`;

// src/checks/words/client.ts
var oldClient = "https://github.com/moby/moby/issues/26841", clientWords = {
  DT307: {
    says: [
      says(/pipe\/docker\w*: Access is denied|docker-users/, [
        [
          "error during connect: Get http://%2F%2F.%2Fpipe%2Fdocker_engine/v1.37/containers/json: open //./pipe/docker_engine: Access is denied.",
          "docker 18 on Windows"
        ]
      ]),
      says(/[Pp]ermission denied while trying to connect to the [Dd]ocker (?:API|daemon)/, [
        ["Got permission denied while trying to connect to the docker API", "docker 29"]
      ]),
      says(
        /dial unix (?!\S*(?:containerd|plugins))\S+\.sock: (?:connect: )?permission denied|'Connection aborted\.', (?:PermissionError|error)\(13, 'Permission denied'\)|docker\.sock['"]?: (?:permission denied|Permission denied)|[Gg]ot permission denied while trying to connect to the Docker daemon/,
        [
          [
            'Got permission denied while trying to connect to the Docker daemon socket at unix:///var/run/docker.sock: Post "http://%2Fvar%2Frun%2Fdocker.sock/v1.24/containers/create": dial unix /var/run/docker.sock: connect: permission denied',
            "https://github.com/kata-containers/tests/issues/3847"
          ],
          [
            "docker.errors.DockerException: Error while fetching server API version: ('Connection aborted.', PermissionError(13, 'Permission denied'))",
            "docker-py 4.4"
          ]
        ]
      ),
      // clients before 1.13 print this for a socket that they may not open too
      says(
        /Cannot connect to the Docker daemon\. Is the docker daemon running on this host|Couldn't connect to Docker daemon at http\+(?:docker|unix)/,
        [["docker: Cannot connect to the Docker daemon. Is the docker daemon running on this host?.", oldClient]],
        { sure: "possible" }
      )
    ],
    outranks: ["DT733", "DT513", "DT316"]
  },
  DT310: {
    says: [
      says(/HTTPS?ConnectionPool\(host='(?!registry|index)[^']+', port=\d+\): (?:Max retries|Read timed out).*url: \/v(?:ersion|1\.\d)/, [
        [
          "Error while fetching server API version: HTTPConnectionPool(host='localhost', port=2375): Max retries exceeded with url: /version (Caused by NewConnectionError('Failed to establish a new connection: [Errno 111] Connection refused'))",
          "docker-py 3"
        ]
      ]),
      says(
        /Cannot connect to the Docker daemon at (?<host>(?:tcp|ssh|http|https|npipe):\/\/\S+?)\. Is the|error during connect: .*dial tcp: lookup (?<name>\S+?)(?: on \S+)?: (?:no such host|server misbehaving|Temporary failure)|error during connect: .*dial tcp \S+: (?:connect(?:ex)?: )?(?:connection refused|no connection|no route to host|connection timed out|network is unreachable|i\/o timeout)|unable to parse docker host|command \[ssh .*\] has exited with exit status|invalid bind address format|failed to connect to the docker API at (?:tcp|ssh):/,
        [
          [
            "Cannot connect to the Docker daemon at tcp://127.0.0.1:2375. Is the docker daemon running?",
            "https://github.com/docker/for-win/issues/3570"
          ],
          [
            'error during connect: Get "http://docker:2375/v1.24/info": dial tcp: lookup docker on 10.0.0.2:53: no such host',
            "docker 26.1.5 in a CI job"
          ],
          [
            "command [ssh -l me -- h docker system dial-stdio] has exited with exit status 255, make sure the URL is valid, and Docker 18.09 or later is installed on the remote host: stderr=Permission denied (publickey).",
            "docker 28 connhelper"
          ]
        ]
      ),
      says(
        /unix:\/\/(?:\/home\/|\/Users\/|\/root\/|\/run\/user\/|\/tmp\/)\S+\.sock\. Is the docker daemon running|failed to connect to the docker API at unix:\/\/(?:\/home\/|\/Users\/|\/root\/|\/run\/user\/)/,
        [["Cannot connect to the Docker daemon at unix:///run/user/1000/docker.sock. Is the docker daemon running?", "docker 26.1.5"]],
        { sure: "possible" }
      )
    ],
    outranks: ["DT633", "DT632", "DT610", "DT316", "DT626", "DT731"]
  },
  DT311: {
    says: [
      says(
        /Cannot connect to the Docker daemon at unix:\/\/(?<host>\/(?:home|Users|root)\/\S+?)\. Is the|failed to connect to the docker API at unix:\/\/(?<other>\/(?:home|Users|root)\/\S+?);|conflicting options: cannot specify both --host and --context/,
        [
          [
            "Cannot connect to the Docker daemon at unix:///home/dev/.docker/desktop/docker.sock. Is the docker daemon running?",
            "https://github.com/henki-robotics/robotics_essentials_ros2/issues/17"
          ],
          ["conflicting options: cannot specify both --host and --context", "docker 28 cli/context"]
        ]
      )
    ],
    outranks: ["DT401"]
  },
  DT312: {
    says: [
      says(
        /(?:open|stat|mkdir|rename|remove) \S*\/\.docker\/\S*: (?:permission denied|not a directory)|Error (?:loading|parsing|saving) (?:config|docker config)|Error loading config file|\.docker\/config\.json.*(?:invalid character|unexpected end of JSON|EOF)/,
        [
          ["WARNING: Error parsing config file (/root/.docker/config.json): invalid character", "docker 28 cli/config"],
          ["ERROR: open /home/dev/.docker/buildx/current: permission denied", "docker buildx 0.11"]
        ],
        { mild: !0 }
      )
    ],
    outranks: ["DT513", "DT102"]
  },
  DT313: {
    says: [
      says(
        new RegExp(
          String.raw`^(?!.*(?:${registryPath}|proxyconnect|registry)).*(?:http: server gave HTTP response to HTTPS client|first record does not look like a TLS handshake|malformed HTTP response|Are you trying to connect to a TLS-enabled daemon without TLS|tlsverify\) enabled|server probably has client authentication|TLS-enabled daemon|tls: oversized record received)`
        ),
        [
          [
            'net/http: HTTP/1.x transport connection broken: malformed HTTP response "\\x15\\x03\\x01\\x00\\x02\\x02". * Are you trying to connect to a TLS-enabled daemon without TLS?',
            "docker 28 client"
          ],
          [
            'error during connect: the server probably has client authentication (--tlsverify) enabled; check your TLS client certification settings: Get "https://h:2376/v1.51/info": remote error: tls: bad certificate',
            "docker 28 client"
          ]
        ],
        {
          misses: [
            "Get https://10.0.0.15:5000/v2/: http: server gave HTTP response to HTTPS client",
            "Get https://registry-1.docker.io/v2/: proxyconnect tcp: tls: first record does not look like a TLS handshake"
          ]
        }
      )
    ]
  },
  DT314: {
    says: [
      says(
        /error (?:getting|storing|erasing|listing|saving) credentials|Error saving credentials|docker-credential-[\w.-]+["']?: (?:executable file not found|not found|permission denied|exec format error)|Cannot autolaunch D-Bus without X11|pass not initialized|no credentials server URL|"credsStore"\s*:\s*"(?:desktop|wincred|osxkeychain)(?:\.exe)?"/,
        [
          [
            'error getting credentials - err: exit status 1, out: error getting credentials - err: exec: "docker-credential-wincred.exe": executable file not found in %PATH%, out: `',
            "https://github.com/ddev/ddev/issues/2342"
          ],
          [
            "Error saving credentials: error storing credentials - err: exit status 1, out: `Cannot autolaunch D-Bus without X11 $DISPLAY`",
            "docker-credential-secretservice"
          ]
        ]
      )
    ],
    outranks: ["DT711"]
  },
  DT315: {
    says: [
      says(
        /requires API version (?<client>[\d.]+), but the Docker (?:daemon|server) API version is (?<limit>[\d.]+)|client is newer than server|client and server don't have same version|client version (?<pinned>[\d.]+) is too (?:old|new)|API version [\d.]+ is (?:too old|not supported)/,
        [
          ['"annotation" requires API version 1.43, but the Docker daemon API version is 1.41', "docker 28 client"],
          [
            "client version 1.42 is too old. Minimum supported API version is 1.44, please upgrade your client to a newer version",
            "https://github.com/docker/compose/issues/13389"
          ],
          [
            "Error response from daemon: client is newer than server (client API version: 1.24, server API version: 1.21)",
            "moby v1.12 api/server"
          ]
        ]
      )
    ]
  }
};

// src/checks/words/config.ts
var file = "unable to configure the Docker daemon with file /etc/docker/daemon.json:", merged = `${file} merged configuration validation from file and command line flags failed:`, removed = "graph|cluster-advertise|cluster-store(?:-opts?)?|api-cors-header|oom-score-adjust|allow-nondistributable-artifacts|disable-legacy-registry|storage-opts\\.dm|deprecated-key-path|kernel-memory", configWords = {
  DT101: { says: [], outranks: ["DT113"] },
  DT102: {
    says: [
      says(
        /(?:daemon\.json|configur\w+)\b.*?(?:invalid JSON: )?(?:invalid character '[^']*'|unexpected end of JSON input|unexpected EOF|\bEOF\s*$|invalid JSON)/,
        [
          [`${file} invalid character '}' looking for beginning of object key string`, "moby v28.5.2 daemon/config/config.go"],
          [`${file} unexpected end of JSON input`, "dockerd 26.1.5"],
          [`${file} EOF`, "https://github.com/moby/moby/issues/41268"]
        ],
        { misses: [`${file} json: cannot unmarshal string into Go value of type []string`] }
      )
    ],
    outranks: ["DT113"]
  },
  DT103: {
    says: [
      says(
        /(?:daemon\.json|configur\w+)\b.*?(?:invalid character '(?:Â|ï|ÿ|þ|\\u00a0|\\ufeff|\\x00|\\u0000)'|decode configuration JSON|encoding: invalid UTF-8)/,
        [
          [`${file} failed to decode configuration JSON at offset 22: encoding: invalid UTF-8`, "moby v28.5.2 daemon/config/config.go"],
          [`${file} invalid character '\xEF' looking for beginning of value`, "dockerd 20.10.24"],
          [`${file} invalid character '\xC2' looking for beginning of object key string`, "dockerd 26.1.5"]
        ],
        { misses: [`${file} invalid character '}' looking for beginning of object key string`] }
      )
    ],
    outranks: ["DT102", "DT113"]
  },
  DT104: {
    says: [
      says(
        /unable to configure the Docker daemon with file \S+: open \S+: (?:permission denied|not a directory|too many levels of symbolic links)/,
        [[`${file} open /etc/docker/daemon.json: permission denied`, "moby v28.5.2 daemon/config/config.go"]]
      )
    ],
    outranks: ["DT113", "DT513"]
  },
  DT105: { says: [], outranks: ["DT113"] },
  DT106: {
    says: [
      says(new RegExp(String.raw`the following directives don't match any configuration option: (?!.*\b(?:${removed})\b)(?<key>.+)`), [
        [`${file} the following directives don't match any configuration option: foo, bar`, "moby v28.5.2 daemon/config/config.go"],
        [
          `${file} the following directives don't match any configuration option: firewall-backend`,
          "https://github.com/dyrnq/install-docker/issues/25"
        ]
      ]),
      says(/invalid JSON: json: unknown field "(?<key>[^"]+)"/, [
        [`${file} invalid JSON: json: unknown field "foo"`, "moby 29 daemon/config"]
      ])
    ],
    outranks: ["DT113", "DT102"]
  },
  DT107: {
    says: [
      says(new RegExp(String.raw`the following directives don't match any configuration option: .*\b(?<key>${removed})\b`), [
        [`${file} the following directives don't match any configuration option: graph`, "dockerd 26.1.5"]
      ]),
      says(
        /the "(?<key>[^"]+)" config file option is deprecated|"(?<option>[^"]+)" config parameter and the dockerd .* option have been removed|The 'cluster-advertise'.* options have been removed/,
        [
          ['the "graph" config file option is deprecated; use "data-root" instead', "moby v23.0.18 daemon/config/config.go"],
          [
            'DEPRECATED: The "api-cors-header" config parameter and the dockerd "--api-cors-header" option have been removed; use a reverse proxy if you need CORS headers',
            "moby v28.5.2 cmd/dockerd/daemon.go"
          ],
          [
            "Host-discovery and overlay networks with external k/v stores are deprecated. The 'cluster-advertise', 'cluster-store', and 'cluster-store-opt' options have been removed",
            "moby v23.0.18 daemon/config/config.go"
          ]
        ]
      )
    ],
    outranks: ["DT106", "DT113"]
  },
  DT108: {
    says: [
      says(/cannot unmarshal \w+ into Go (?:value|struct field)|interface conversion: interface \{\} is \S+, not/, [
        [`${file} json: cannot unmarshal array into Go value of type map[string]string`, "https://github.com/moby/moby/issues/22311"],
        [
          `${file} json: cannot unmarshal string into Go struct field Config.CommonConfig.hosts of type []string`,
          "moby v28.5.2 daemon/config/config.go"
        ],
        ["panic: interface conversion: interface {} is float64, not string", "moby cmd/dockerd"]
      ])
    ],
    outranks: ["DT113", "DT803"]
  },
  DT109: {
    says: [
      says(
        /(?:merged )?configuration validation from file(?: and command line flags)? failed: (?<why>.+)|file configuration validation failed/,
        [
          [`${merged} invalid logging level: verbose`, "moby v28.5.2 daemon/config/config.go"],
          [
            `${file} configuration validation from file failed: invalid max concurrent downloads: -1`,
            "moby v20.10.24 daemon/config/config.go"
          ],
          ["file configuration validation failed: invalid max concurrent downloads: -1", "moby v28.5.2 daemon/config/config.go"]
        ]
      ),
      says(
        /unable to configure .*: (?:invalid (?:IP address|size|duration|userland-proxy-path|CIDR|bind address)|netip\.|conflict labels|host-gateway-ip and|labels? )|conflict labels for|invalid DOCKER_MIN_API_VERSION|invalid minimum API version/,
        [
          [`${file} invalid IP address: 8.8.8.8:53`, "moby v28.5.2 daemon/config/config.go"],
          [`${file} netip.ParsePrefix("10.0.0.0"): no '/'`, "moby v27.5.1 daemon/config/config.go"],
          ["conflict labels for a=c and a=b", "moby v28.5.2 daemon/config/config.go"],
          [
            "failed to start API server: invalid minimum API version (1.10): must be between 1.24 and 1.55",
            "moby docker-v29.7.2 cmd/dockerd"
          ]
        ]
      ),
      says(
        /invalid mirror: |insecure registry .* is not valid|invalid index name \(|native\.cgroupdriver option \S+ not supported|cgroup-parent for systemd cgroup should be|runtime name '\S+' is reserved|containers namespace and plugins namespace cannot be the same|daemon-scoped cpu-rt|You specified (?:-b & --bip|--iptables=false)|ip6tables rules are only available if experimental|could not parse GenericResource|failed to parse size: |expected PROTO:\/\/ADDR|invalid protocol format|invalid userland-proxy-path|Failed to set bridge MTU \S+ via netlink.*invalid argument/,
        [
          ['failed to start daemon: invalid mirror: unsupported scheme "" in "mirror.example.com"', "moby v28.5.2 registry/config.go"],
          ['failed to start daemon: insecure registry my reg is not valid: invalid host "my reg"', "moby v28.5.2 registry/config.go"],
          ["failed to start daemon: native.cgroupdriver option foo not supported", "moby v28.5.2 daemon/daemon_unix.go"],
          [
            "failed to start daemon: You specified -b & --bip, mutually exclusive options. Please specify only one",
            "moby v28.5.2 daemon/daemon_unix.go"
          ],
          [
            "error initializing buildkit: error creating buildkit instance: failed to parse size: lots",
            "moby v28.5.2 builder/builder-next"
          ]
        ]
      ),
      says(
        /containerd-snapshotter is explicitly enabled, but is not compatible|graphdriver is explicitly enabled but|conflicting options: cannot use the "embedded-containerd"|Invalid user\/group specification in --userns-remap/,
        [
          [
            "containerd-snapshotter is explicitly enabled, but is not compatible with userns remapping. Please disable userns remapping or containerd-snapshotter",
            "moby docker-v29.7.2 daemon/image_store_choice.go"
          ],
          ['Invalid user/group specification in --userns-remap: "a:b:c"', "moby v28.5.2 cmd/dockerd"]
        ]
      ),
      says(
        /error looking up logging plugin (?<why>\S+): plugin/,
        [
          [
            'failed to start daemon: failed to set log opts: failed to set log opts: error looking up logging plugin json-files: plugin "json-files" not found',
            "dockerd 26.1.5"
          ]
        ],
        { sure: "possible" }
      )
    ],
    outranks: ["DT113", "DT533"]
  },
  DT112: { says: [], outranks: ["DT113"] }
};

// src/checks/words/containerd.ts
var containerdWords = {
  DT701: {
    says: [
      says(
        /Error response from daemon: (?:grpc: the connection is unavailable|transport is closing|ttrpc: closed|all SubConns are in TransientFailure|connection error: desc = "transport)|error reading from server: EOF: unavailable/,
        [["docker: Error response from daemon: grpc: the connection is unavailable.", "moby v1.13 libcontainerd"]]
      ),
      says(
        /failed to (?:dial|connect to) "?(?<address>\S*containerd\S*?)"?:|[Ff]ailed to start containerd|Failed to start containerd container runtime|containerd: failed to get listener|exec: "(?:docker-)?containerd": executable file not found|error initializing (?:containerd|libcontainerd)|[Ff]ailed to connect to containerd|(?:Main|Control) process exited.*containerd\.service|containerd\.service: (?:Failed with result|Main process exited|Control process exited)|[Cc]annot connect to containerd|[Uu]nit containerd\.service is masked|dial unix \S*containerd\S*\.sock: connect: (?:connection refused|no such file)/,
        [
          ["Failed to start containerd container runtime.", "https://github.com/moby/moby/issues/38157"],
          ['failed to start containerd: exec: "containerd": executable file not found in $PATH', "moby v28.5.2 libcontainerd/supervisor"],
          [
            "containerd: failed to get listener for main endpoint: listen unix /run/containerd/containerd.sock: bind: address already in use",
            "containerd v1.7 cmd/containerd"
          ],
          [
            'Failed to connect to containerd: failed to dial "/var/run/docker/containerd/docker-containerd.sock": dial unix: timeout',
            "https://github.com/docker/for-linux/issues/281"
          ]
        ]
      ),
      says(
        /containerd did not exit successfully|Error while testing if containerd API is ready|containerd health check returned error|[Ff]ailed to get event.*(?:containerd|Unavailable|EOF)|Unit containerd\.service not found/,
        [["containerd did not exit successfully: exit status 1", "moby v28.5.2 libcontainerd/supervisor"]],
        { sure: "possible" }
      )
    ],
    outranks: ["DT711"]
  },
  DT702: {
    says: [
      says(
        /failed to load TOML|invalid (?:disabled|required) plugin URI|expected containerd config version|containerd: .*(?:toml|config(?:uration)?).*(?:invalid|unknown|line \d+)|invalid plugin config|containerd: invalid/,
        [
          [
            'containerd: failed to load TOML from /var/run/docker/containerd/containerd.toml: invalid disabled plugin URI "opt" expect io.containerd.x.vx',
            "https://github.com/tianon/dockerfiles/pull/713"
          ],
          [
            "containerd: failed to load TOML: expected containerd config version equal to or less than `3`, got `4`",
            "containerd v2 cmd/containerd"
          ]
        ]
      )
    ],
    outranks: ["DT701"]
  },
  DT703: {
    says: [
      says(
        /waiting for response from boltdb open|task containerd:\d+ blocked for more than/,
        [
          ["waiting for response from boltdb open", "containerd v1.7 metadata plugin"],
          ["INFO: task containerd:812 blocked for more than 120 seconds.", "Linux kernel/hung_task.c"]
        ],
        { mild: !0 }
      )
    ]
  },
  DT705: {
    says: [
      says(
        /^panic: (?:page \d+|freepages|invalid (?:page|freelist)|assertion failed|runtime error)/,
        [["panic: page 22 already freed", "go.etcd.io/bbolt freelist.go, in containerd"]],
        { from: /containerd/ }
      ),
      says(
        /(?:rpc error: code = (?:2|Unknown|NotFound) desc = )?containerd: container not found|failed to (?:load|recover|read) (?:state|metadata|shim)|snapshot .* does not exist: not found|content digest \S+: not found/,
        [["rpc error: code = 2 desc = containerd: container not found", "https://github.com/moby/moby/issues/33728"]],
        { sure: "possible" }
      ),
      says(
        /github\.com\/containerd\/containerd\/(?:\S*\/)?(?:vendor\/)?(?:go\.etcd\.io|\S*)\/?bbolt|io\.containerd\.metadata\.v1\.bolt.*(?:invalid database|checksum|corrupt|timeout)|unknown service containerd\.services\.|io\.containerd\.metadata\.v1\.bolt\/meta\.db.*(?:invalid|corrupt|unexpected)/,
        [
          [
            "github.com/containerd/containerd/vendor/go.etcd.io/bbolt.unsafeByteSlice(...)",
            "https://github.com/containerd/containerd/issues/5797"
          ]
        ]
      )
    ],
    outranks: ["DT803", "DT701", "DT531"],
    explains: ["DT803"]
  }
};

// src/checks/words/daemon.ts
var daemonWords = {
  DT801: {
    says: [
      says(
        /docker\.sock: connect: resource temporarily unavailable|docker\.sock: read: connection reset|read unix @->\S*docker\.sock: read: connection reset by peer/,
        [["read unix @->/var/run/docker.sock: read: connection reset by peer", "https://github.com/moby/moby/issues/27155"]],
        { sure: "possible" }
      ),
      says(
        /task dockerd:\d+ blocked for more than|net\/http: request canceled \(Client\.Timeout exceeded while awaiting headers\).*docker\.sock|docker\.sock.*(?:i\/o timeout|context deadline exceeded)|Read timed out\. \(read timeout=\d+\)/,
        [
          ["INFO: task dockerd:1234 blocked for more than 120 seconds.", "Linux kernel/hung_task.c"],
          ["UnixHTTPConnectionPool(host='localhost', port=None): Read timed out. (read timeout=60)", "docker-py 3"]
        ],
        { sure: "possible" }
      )
    ]
  },
  DT803: {
    says: [
      says(
        /read unix @->\S*docker\.sock: read: connection reset by peer|docker main process \(\d+\) terminated with status 2|docker\.service: Main process exited, code=exited, status=2|code=dumped, s(?:tatus|ignal)=(?:11\/)?SEGV/,
        [
          ["docker.service: Main process exited, code=exited, status=2/INVALIDARGUMENT", "systemd 241 after a Go panic"],
          ["init: docker main process (8822) terminated with status 2", "https://github.com/moby/moby/issues/19678"]
        ],
        { sure: "possible" }
      ),
      says(
        /^(?:panic|fatal error): (?<what>.+)|\[signal SIG(?:SEGV|BUS|ILL)|unexpected fault address|github\.com\/(?:docker\/docker|moby\/moby)\/\S+\.\S+\(/,
        [
          [
            "panic: runtime error: slice bounds out of range [::2407710372] with length 2147483647",
            "https://github.com/containerd/containerd/issues/5797"
          ],
          ["fatal error: unexpected signal during runtime execution", "Go runtime"]
        ],
        { sure: "possible" }
      )
    ]
  },
  DT804: {
    says: [
      says(/agent: session failed.*certificate has expired|session failed.*x509: certificate has expired/, [
        [
          'agent: session failed: rpc error: code = Unavailable desc = connection error: desc = "transport: authentication handshake failed: x509: certificate has expired or is not yet valid"',
          "moby swarmkit agent"
        ]
      ]),
      says(
        /swarm\/certificates\/swarm-node\.crt.*not valid after|[Ss]warm certificates? ha(?:s|ve) expired|error while loading TLS certificate in \S*swarm\S*:.*(?:expired|not valid)/,
        [
          [
            "error while loading TLS certificate in /var/lib/docker/swarm/certificates/swarm-node.crt: certificate (1 - abc) not valid after Mon, 01 Jan 2024 and it is currently Tue: x509: certificate has expired or is not yet valid",
            "moby swarmkit ca/certificates.go"
          ]
        ]
      ),
      // every authority of a swarm carries this name: who shows such a certificate has looked at its dates
      says(
        /Issuer: CN ?= ?swarm-ca\b.*Not After ?:/,
        [
          [
            "Certificate: Data: Version: 3 (0x2) Issuer: CN=swarm-ca Validity Not Before: Aug 12 23:30:00 2016 GMT Not After : Nov 10 23:30:00 2016 GMT",
            "https://github.com/docker/for-mac/issues/954"
          ]
        ],
        { sure: "possible" }
      )
    ],
    outranks: ["DT405", "DT805", "DT407", "DT410"]
  },
  DT805: {
    explains: ["DT204", "DT206", "DT304"],
    says: [
      says(
        /agent: session failed|remote root CA certificate|heartbeat to manager|node (?:is not|left) .*swarm|failed to join (?:the )?(?:cluster|swarm)/,
        [
          [
            "failed to retrieve remote root CA certificate: rpc error: code = DeadlineExceeded desc = context deadline exceeded",
            "moby swarmkit node"
          ]
        ],
        { sure: "possible" }
      ),
      says(
        /cluster exited with error|swarm (?:component|node|manager)\b.*(?:failed|error|could not)/,
        [["cluster exited with error: context deadline exceeded", "moby v26.1.5 daemon/cluster"]],
        { sure: "possible" }
      ),
      says(
        /Timeout was reached before node (?:was )?joined|rpc error: .*(?:The swarm does not have a leader|no leader)|swarm does not have (?:a leader|quorum)/,
        [
          [
            "Error response from daemon: Timeout was reached before node was joined. Attempt to join the cluster will continue in the background.",
            "https://github.com/moby/moby/issues/24078"
          ],
          ["Error response from daemon: rpc error: code = Unknown desc = The swarm does not have a leader.", "moby swarmkit"]
        ],
        { sure: "possible" }
      )
    ]
  },
  DT806: {
    says: [
      says(/--live-restore daemon co|firewall-backend=nftables is incompatible with swarm/, [
        ["Error creating cluster component: --live-restore daemon co", "https://github.com/NixOS/nixpkgs/issues/27637"],
        [
          "Error starting cluster component: --live-restore daemon configuration is incompatible with swarm mode",
          "moby v26.1.5 daemon/cluster"
        ]
      ])
    ],
    outranks: ["DT805", "DT113"]
  },
  DT802: {
    says: [
      says(
        /A start job is running for Docker Application Container Engine|docker\.service: (?:start|stop) operation is taking/,
        [["A start job is running for Docker Application Container Engine (1min 30s / no limit)", "systemd at boot"]],
        { sure: "possible" }
      )
    ]
  },
  DT808: {
    says: [
      says(
        /Job for docker\.service (?:failed|canceled)|docker\.service: (?:Main|main) process exited, code=exited,? status=1|docker\.service: Failed with result 'exit-code'|Failed to start (?:docker\.service|Docker Application Container Engine)|^\s*Active: failed \(Result: exit-code\)/,
        [
          ["Job for docker.service failed because the control process exited with error code.", "systemctl 257"],
          ["docker.service: Failed with result 'exit-code'.", "systemd 257"]
        ],
        { sure: "possible" }
      )
    ]
  }
};

// src/checks/words/disk.ts
var diskWords = {
  DT501: {
    says: [
      says(/^(?!.*(?:\/sys\/fs\/cgroup|inotify|user_namespaces|\/proc\/self\/exe)).*No space left on device/, [
        ["mkdir: cannot create directory /var/lib/docker/tmp: No space left on device", "coreutils 9"]
      ]),
      says(
        /disk is full|not enough (?:free )?(?:disk )?space|out of disk space|ENOSPC|You don't have enough free space/i,
        [["E: You don't have enough free space in /var/cache/apt/archives/.", "apt 2.6"]],
        { sure: "possible" }
      )
    ]
  },
  DT502: {
    says: [
      says(
        /^(?!.*(?:\/sys\/fs\/cgroup|inotify|user_namespaces|\/proc\/self\/exe)).*No space left on device/,
        [["mkdir: cannot create directory /var/lib/docker/tmp: No space left on device", "coreutils 9"]],
        { sure: "possible" }
      ),
      says(
        /^(?!.*(?:\/sys\/fs\/cgroup|inotify|user_namespaces|\/proc\/self\/exe)).*no space left on device/,
        [["mkdir /var/lib/docker/tmp: no space left on device", "moby v28.5.2 os.MkdirAll"]],
        { sure: "possible" }
      )
    ]
  },
  DT503: {
    says: [
      says(/Read-only file system/, [["touch: cannot touch /var/lib/docker/x: Read-only file system", "coreutils 9"]]),
      says(
        /input\/output error|Input\/output error|Buffer I\/O error|I\/O error, dev/,
        [["blk_update_request: I/O error, dev sda, sector 123456", "Linux block layer"]],
        { sure: "possible" }
      ),
      says(
        /Remounting filesystem read-only|EXT4-fs error .*(?:aborted journal|remounting)|XFS .*: (?:Corruption|Filesystem has been shut down|log I\/O error)/i,
        [["EXT4-fs (sda1): Remounting filesystem read-only", "Linux fs/ext4"]]
      )
    ]
  },
  DT511: {
    says: [
      says(/canonical path points to a file|(?:mkdir|stat|open|lstat) (?<path>\/\S+): not a directory/, [
        ["Unable to get the full path to root (/srv/docker.img): canonical path points to a file '/srv/docker.img'", "dockerd 26.1.5"]
      ])
    ],
    outranks: ["DT513"]
  },
  DT512: {
    says: [
      says(
        /^mount: .*(?:can't read superblock|does not exist|unknown filesystem)|(?:Timed out|timed out) waiting for device|\.mount: .*[Ff]ailed with result/,
        [["mount: /var/lib/docker: can't read superblock on /dev/sdb1.", "util-linux 2.38"]]
      ),
      says(
        /Directory (?<path>\/\S*) to mount over is not empty|^mount: .*(?:wrong fs type|special device .* does not exist|can't find)|(?:Dependency failed for|Failed to mount|Timed out waiting for device) .*\/(?:var\/lib\/docker|docker|data|mnt|srv)\b|\S*docker\S*\.mount: (?:Failed|Mount process exited)/,
        [
          [
            "var-lib-docker.mount: Directory /var/lib/docker to mount over is not empty, mounting anyway.",
            "https://github.com/coreos/bugs/issues/1088"
          ],
          ["mount: wrong fs type, bad option, bad superblock", "https://github.com/projectatomic/container-storage-setup/issues/282"],
          ["Dependency failed for /var/lib/docker.", "systemd 257"]
        ]
      )
    ]
  },
  DT513: {
    says: [
      says(/mkdir (?<path>\/\S+): file exists|Error starting daemon: .*(?:permission denied|operation not permitted)\s*$/, [
        ["Error starting daemon: mkdir /var/lib/docker: file exists", "moby pkg, os.MkdirAll over a dangling link"]
      ]),
      says(
        /couldn't create plugin manager.*permission denied|error (?:loading|saving) ID file \S+: permission denied|restricts access to the remapped root/,
        [
          [
            "a subdirectory in your graphroot path (/data/docker/100000.100000) restricts access to the remapped root uid/gid; please fix by allowing 'o+x' permissions on existing directories",
            "moby v28.5.2 daemon/daemon_unix.go"
          ]
        ]
      )
    ],
    outranks: ["DT536", "DT714"]
  },
  DT514: {
    says: [
      says(
        /Error processing tar file.*operation not permitted|failed to Lchown .*operation not permitted/,
        [["failed to register layer: Error processing tar file(exit status 1): operation not permitted", "moby pkg/archive"]],
        { sure: "possible" }
      ),
      says(/failed to register layer: .*(?:lchown|chown) \S+: operation not permitted/, [
        [
          "failed to register layer: ApplyLayer exit status 1 stdout:  stderr: lchown /etc/gshadow: operation not permitted",
          "moby pkg/archive on NFS"
        ]
      ]),
      says(/Backing Filesystem: (?<type>nfs\d?|cifs|smb\S*|fuse\S*|9p|glusterfs|ceph|lustre)/i, [
        ["Backing Filesystem: nfs", "https://github.com/moby/moby/issues/32964"]
      ]),
      says(
        /failed to register layer: .*(?:lchown|chown|setxattr|lsetxattr|operation not supported).*(?:operation not (?:permitted|supported)|not supported)|NFS over .* not supported|overlayfs: .* NFS/,
        [
          [
            "failed to register layer: ApplyLayer exit status 1 stdout:  stderr: lsetxattr /usr/bin/ping: operation not supported",
            "moby pkg/archive on NFS"
          ]
        ],
        { sure: "possible" }
      )
    ],
    outranks: ["DT513", "DT537"]
  }
};

// src/checks/words/firewall.ts
var firewallWords = {
  DT621: {
    says: [
      says(
        /(?:ip6?tables|nft)['"]?: (?:executable file not found|command not found|No such file)|iptables not found|failed to create (?:NAT|FILTER) chain \S+: iptables not found/,
        [["failed to create NAT chain DOCKER: iptables not found", "moby v28.5.2 libnetwork/iptables"]]
      )
    ],
    outranks: ["DT711"]
  },
  DT623: {
    says: [
      says(
        /[Ff]ailed to (?:program|[Ss]et ?[Uu]p) (?:NAT|FILTER|IP) (?:chain|tables)/,
        [["Failed to Setup IP tables: Unable to enable NAT rule: (iptables failed: x", "moby v20.10.24 libnetwork"]],
        { sure: "possible" }
      ),
      says(/^(?!.*modprobe).*\(legacy\): can't initialize ip6?tables table `(?:nat|filter)'/, [
        [
          "failed to create NAT chain DOCKER: iptables failed: iptables --wait -t nat -N DOCKER: iptables v1.8.13 (legacy): can't initialize iptables table `nat': Table does not exist (do you need to insmod?)",
          "https://github.com/chainguard-images/images/issues/3126"
        ]
      ]),
      // from this kernel on the legacy tables may be left out
      says(/Module ip6?_tables not found in directory \/lib\/modules\/(?:6\.(?:1[7-9]|[2-9]\d)|[7-9]\.)/, [
        [
          "modprobe: FATAL: Module ip_tables not found in directory /lib/modules/6.18.29+rpt-rpi-v8",
          "https://github.com/MichaIng/DietPi/issues/8163"
        ]
      ]),
      says(
        /iptables-legacy tables present|incompatible, use 'nft' tool|iptables v\S+ \(legacy\)|Another app is currently holding the xtables lock|failed to (?:create|add) \S*\s?(?:NAT|FILTER|jump|return)\b.*iptables|iptables failed: /,
        [
          ["# Warning: iptables-legacy tables present, use iptables-legacy to see them", "iptables-nft 1.8"],
          [
            "failed to create FILTER chain DOCKER-FORWARD: iptables failed: iptables -t filter -N DOCKER-FORWARD: x",
            "moby v28.5.2 libnetwork/iptables"
          ]
        ],
        { sure: "possible" }
      )
    ]
  },
  DT624: {
    says: [
      says(
        /unable to add return rule in \S+ chain|\(nf_tables\): .*(?:failed|not supported|Invalid argument|unknown option|No such file)|nft(?:ables)?:? .*(?:Could not process rule|Operation not supported|Protocol not supported)/,
        [
          [
            "unable to add return rule in DOCKER-ISOLATION-STAGE-1 chain:  (iptables failed: iptables --wait -A DOCKER-ISOLATION-STAGE-1 -j RETURN: iptables v1.8.7 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain DOCKER-ISOLATION-STAGE-1",
            "https://github.com/microsoft/WSL/issues/6655"
          ]
        ]
      )
    ]
  },
  DT625: {
    says: [
      says(
        /No chain\/target\/match by that name|Chain 'DOCKER\S*' does not exist|iptables: Bad rule \(does a matching rule exist|(?:Couldn't|Could not) find (?:target|chain) `?DOCKER/,
        [["iptables failed - No chain/target/match by that name", "https://github.com/moby/moby/issues/16816"]]
      )
    ]
  },
  DT626: {
    outranks: ["DT625"],
    says: [
      says(
        /Failed to program (?:NAT|FILTER) chain: \w+_\w+|python-slip|org\.fedoraproject\.FirewallD1|nftables service|firewalld\.service.*(?:Stopped|Started|Reload)/,
        [
          [
            'Error creating default "bridge" network: Failed to program NAT chain: INVALID_ZONE: docker',
            "moby v20.10.24 libnetwork with firewalld"
          ]
        ],
        { sure: "possible" }
      ),
      says(
        /firewalld?:? .*(?:failed|error)|COMMAND_FAILED|INVALID_ZONE|ZONE_CONFLICT|Firewalld: failed|xtables contention detected|\bufw\b.*(?:BLOCK|docker)/i,
        [
          ["Firewalld: failed to add policy docker-forwarding", "moby v28.5.2 libnetwork/iptables/firewalld.go"],
          ["ERROR: COMMAND_FAILED: INVALID_ZONE: docker", "firewalld 1.3"]
        ],
        { misses: ["Firewalld running: false"] }
      ),
      // Docker Desktop answers look-ups at this address; what blocks its process blocks them
      says(
        /lookup \S+ on 192\.168\.65\.\d+:53: .*(?:i\/o timeout|connection refused)/,
        [
          [
            "Get https://registry-1.docker.io/v2/: dial tcp: lookup registry-1.docker.io on 192.168.65.1:53: read udp 192.168.65.3:37317->192.168.65.1:53: i/o timeout",
            "https://github.com/docker/for-win/issues/3828"
          ]
        ],
        { sure: "possible" }
      ),
      says(
        /dial tcp [\d.]+:\d+: connect: no route to host|dial tcp \S+: (?:i\/o timeout|connect: connection timed out)/,
        [["dial tcp 10.0.0.5:443: connect: no route to host", "Go net"]],
        { sure: "possible" }
      )
    ]
  }
};

// src/checks/words/host.ts
var hostWords = {
  DT721: {
    outranks: ["DT722", "DT623"],
    says: [
      says(
        /Module \S+ not found in directory \/lib\/modules\/(?:[2-5]\.\d+|6\.(?:\d|1[0-6]))\.\d+\S*(?:generic|amd64|arm64|arch\d|ARCH|\.fc\d|\.el\d|pve|azure|aws|MANJARO|default|-lts|cloud)/,
        [["modprobe: FATAL: Module ip_tables not found in directory /lib/modules/5.15.0-25-generic", "kmod 29"]]
      )
    ]
  },
  DT722: {
    explains: ["DT522"],
    outranks: ["DT609", "DT522", "DT623"],
    says: [
      says(/[Ee]rror (?:creating|initializing) .*(?:operation not supported|package not installed|protocol not supported)\s*$/, [
        [
          'Error starting daemon: Error initializing network controller: Error creating default "bridge" network: package not installed',
          "moby v1.10 netlink"
        ]
      ]),
      says(
        /package not installed|could not get initial namespace|address family not supported by protocol|protocol not supported|failed to set namespace on link|Protocol not supported/,
        [['Error initializing network controller: Error creating default "bridge" network: package not installed', "moby v1.10 netlink"]],
        { sure: "possible" }
      ),
      // the kernel knows no file system of this name
      says(/failed to mount overlay: no such device|unknown filesystem type '?overlay/, [
        ["failed to mount overlay: no such device", "moby v28.5.2 daemon/graphdriver/overlayutils"]
      ]),
      says(
        /was not found in \/proc\/filesystems|modprobe \w+ failed/,
        [["AUFS was not found in /proc/filesystems", "moby v17.05 daemon/graphdriver/aufs"]],
        { sure: "possible" }
      ),
      says(/cannot restrict inter-container communication|please ensure that br_netfilter kernel module is loaded/, [
        [
          'failed to start daemon: Error initializing network controller: error creating default "bridge" network: cannot restrict inter-container communication or run without the userland proxy: stat /proc/sys/net/bridge/bridge-nf-call-iptables: no such file or directory: set environment variable DOCKER_IGNORE_BR_NETFILTER_ERROR=1 to ignore',
          "moby v28.5.2 libnetwork/drivers/bridge"
        ]
      ]),
      // the engine needs this table from 28 on, which kernels of appliances are built without
      says(/can't initialize ip6?tables table `(?<module>raw|mangle|security)': Table does not exist/, [
        [
          "iptables failed: iptables --wait -t raw -A PREROUTING -d 172.18.0.2 ! -i br-9a975926250f -j DROP: iptables v1.8.3 (legacy): can't initialize iptables table `raw': Table does not exist (do you need to insmod?)",
          "https://github.com/telnetdoogie/synology-docker/issues/43"
        ]
      ]),
      says(
        /Perhaps iptables or your kernel needs to be upgraded|Couldn't load (?:match|target) `(?<module>\w+)'|failed to create vxlan|operation not supported.*(?:vxlan|macvlan|ipvlan)|Extension (?<extension>\w+) revision \d+ not supported/,
        [["Perhaps iptables or your kernel needs to be upgraded.", "iptables 1.8.7"]],
        { sure: "possible" }
      )
    ]
  },
  DT723: {
    says: [
      says(
        /appl(?:y|ying) cgroup configuration|error mounting "?cgroup"?|rootfs at "?\/sys\/fs\/cgroup|kubelet cgroup driver|unable to start unit "docker-|error setting cgroup config|failed to write .* to cgroup|cgroups?: cannot |systemd cgroup driver/,
        [
          [
            'OCI runtime create failed: unable to apply cgroup configuration: unable to start unit "docker-abc.scope": Interactive authentication required',
            "runc 1.1 libcontainer"
          ]
        ]
      ),
      says(
        /^(?!.*(?:EventChan|memory\.events|inotify)).*(?:Devices cgroup isn't mounted|cgroup mountpoint does not exist|no cgroup mount found|cannot find cgroup mount|expected cgroupsPath to be of format|cannot use systemd cgroups manager|requires cgroup v2 for rootless|Failed to parse cgroup information|failed to (?:create|write) .*\/sys\/fs\/cgroup\/\S+: (?:no such file|invalid argument|device or resource busy|permission denied|read-only)|\/sys\/fs\/cgroup\/\S+: (?:no such file or directory|invalid argument|read-only file system|device or resource busy)|cgroup(?:s|v2)?.*(?:controller|subsystem).*(?:not (?:available|found|mounted|enabled|delegated))|cgroup already mounted)/,
        [
          ["failed to start daemon: Devices cgroup isn't mounted", "https://github.com/docker/cli/issues/2104"],
          [
            'OCI runtime create failed: expected cgroupsPath to be of format "slice:prefix:name" for systemd cgroups, got "/docker/abc" instead',
            "runc 1.1"
          ],
          ["cgroups: cgroup mountpoint does not exist: unknown", "containerd cgroups"]
        ],
        { misses: ["mkdir /sys/fs/cgroup/memory/docker/406c: no space left on device"] }
      )
    ],
    outranks: ["DT503", "DT513", "DT713"]
  },
  DT724: {
    says: [
      says(/SELinux is preventing \S*(?:docker|containerd|runc)|(?:audit|avc).*denied.*(?:dockerd|containerd|runc|docker_t|container_t)/, [
        ["SELinux is preventing /usr/bin/dockerd from write access on the sock_file docker.sock", "setroubleshoot 3.3"]
      ]),
      says(
        /apparmor_parser|docker apparmor profile|AppArmor .*(?:could not be loaded|failed)|apparmor="?DENIED"?.*(?:docker|containerd|runc)|SELinux is not supported|avc:\s+denied|seccomp is not enabled in your kernel|Docker could not enable SELinux|SELinux policy denies|error setting label on mount source|relabel(?:ing|l) .* not (?:allowed|supported)|apparmor failed to apply profile/,
        [
          [
            "Error loading docker apparmor profile: fork/exec /sbin/apparmor_parser: no such file or directory () ",
            "https://github.com/docker-archive/libcontainer/pull/532"
          ],
          [
            "Error starting daemon: SELinux is not supported with the overlay2 graph driver on this kernel. Either boot into a newer kernel or disable selinux in docker (--selinux-enabled=false)",
            "https://github.com/kubicorn/bootstrap/pull/9"
          ],
          ['avc:  denied  { write } for pid=1 comm="dockerd" name="docker.sock" scontext=system_u:system_r:container_t:s0', "Linux audit"]
        ]
      )
    ],
    outranks: ["DT711", "DT713", "DT523", "DT522"]
  },
  DT725: {
    says: [
      says(
        /can't get final child's PID from pipe|unshare: .*[Nn]o space left|fork: (?:retry: )?(?:Resource temporarily unavailable|Cannot allocate memory)/,
        [["unable to start container process: can't get final child's PID from pipe: EOF", "runc 1.1 libcontainer"]],
        { sure: "possible" }
      ),
      says(
        /adding interface \S+ to bridge \S+ failed: exchange full|max_user_watches|Too many open files|EMFILE/,
        [
          [
            "docker: Error response from daemon: failed to create endpoint x on network bridge: adding interface vethabc to bridge docker0 failed: exchange full.",
            "moby v20.10.24 libnetwork"
          ]
        ],
        { misses: ["Found dockerd's open file ulimit (1024) is far too small"] }
      ),
      says(
        /\/sys\/fs\/cgroup\/\S*: no space left on device|session key(?:ring)?: .*(?:quota exceeded|cannot allocate)|(?:inotify\w*|fsnotify|watches?)\b.*(?:[Nn]o space left|too many|limit)|(?:fork\/exec|clone|newosproc|fork)\S*.*(?:resource temporarily unavailable|cannot allocate memory)|max_user_namespaces|user namespaces?.*no space left|too many open files|(?:nf_conntrack|neighbour): .*(?:table full|overflow)|cannot allocate memory/,
        [
          [
            'oci runtime error: process_linux.go:258: applying cgroup configuration for process caused "mkdir /sys/fs/cgroup/memory/docker/406cfca0: no space left on device"',
            "https://github.com/moby/moby/issues/29638"
          ],
          [
            "container init caused: join session keyring: create session key: disk quota exceeded: unknown",
            "https://github.com/ArmyCyberInstitute/cmgr/issues/40"
          ],
          ["failed to create fsnotify watcher: too many open files", "moby v28.5.2 pkg/filenotify"]
        ]
      )
    ],
    outranks: ["DT501", "DT502", "DT723", "DT505", "DT713"]
  },
  DT731: {
    says: [
      says(
        /Aborting because rootful Docker|systemctl --user|loginctl enable-linger|newuidmap|newgidmap|slirp4netns|Failed to connect to bus: (?:No such file|No medium)/,
        [
          [
            "Aborting because rootful Docker (/var/run/docker.sock) is running and accessible. Set --force to ignore.",
            "moby contrib/dockerd-rootless-setuptool.sh"
          ]
        ],
        { sure: "possible" }
      ),
      says(
        /fork\/exec \/proc\/self\/exe: (?:operation not permitted|permission denied|no space left)|RootlessKit|rootless containerd not running|unix:\/\/\/run\/user\/\d+\/docker\.sock\. Is the docker daemon running/,
        [
          [
            "failed to start the child: fork/exec /proc/self/exe: permission denied",
            "https://github.com/rootless-containers/rootlesskit/pull/421"
          ]
        ],
        { sure: "possible" }
      )
    ],
    outranks: ["DT725", "DT701"]
  },
  DT733: {
    outranks: ["DT304", "DT204", "DT513"],
    says: [
      says(
        /docker\.raw\.sock|\/host_mnt\/|Bad response from Docker engine|This error may (?:also )?indicate that the docker daemon is not running|\/run\/desktop\/|mounts denied/,
        [["Error response from daemon: dial unix docker.raw.sock: connect: no such file or directory", "Docker Desktop 4 for Mac"]]
      ),
      says(
        /[\\/]pipe[\\/]+docker\w*|com\.docker\.(?:vmnetd|service|backend|supervisor|build)\b|[Hh]yper-?[vV]\b|Virtual Machine Management Service|Docker\.(?:Core|ApiServices|Backend)\.\w+/,
        [
          [
            "initializing backend: fixing hyperv service: Virtual Machine Management Service is not running",
            "Docker Desktop 4 for Windows"
          ]
        ]
      ),
      says(
        /wsl exited with code|[Rr]unning wsl distro proxy|wsl-distro-proxy|Failed to deploy distro|WSL distro (?:stopped|terminated)|provisioning docker WSL|importing WSL distro|docker-desktop-proxy|[Hh]ardware assisted virtuali[sz]ation|com\.docker\.(?:hyperkit|driver|virtualization|vmnetd)\b.*(?:fatal|fail|error)|at Docker\.(?:Core|Backend|ApiServices|Engines)\./,
        [
          ["wsl exited with code -1. Stderr is:", "https://github.com/docker/for-win/issues/5097"],
          ["Running wsl distro proxy in Ubuntu-22.04 distro: exit status 1", "https://github.com/docker/for-win/issues/14187"],
          ["System.InvalidOperationException: Failed to deploy distro docker-desktop", "https://github.com/docker/for-win/issues/6859"]
        ]
      ),
      says(
        /could not be found in this WSL|(?:\.docker\/run|\.docker\/desktop)\/docker\.sock|check if the server supports the requested API version|Internal Server Error for API route|Docker Desktop|desktop-linux|\bHyper-V\b/,
        [
          ["The command 'docker' could not be found in this WSL 2 distro.", "Docker Desktop 4 for Windows"],
          [
            "Cannot connect to the Docker daemon at unix:///Users/dev/.docker/run/docker.sock. Is the docker daemon running?",
            "docker 26.1.5 on macOS"
          ]
        ],
        { sure: "possible" }
      ),
      says(/dockerDesktop(?:Linux|Windows)Engine|pipe\/docker_engine|\\\\pipe\\\\docker_engine|docker_engine: The system cannot find/, [
        [
          'error during connect: This error may indicate that the docker daemon is not running.: Get "http://%2F%2F.%2Fpipe%2Fdocker_engine/v1.24/info": open //./pipe/docker_engine: The system cannot find the file specified.',
          "docker 20.10 on Windows"
        ]
      ])
    ]
  },
  DT732: {
    says: [
      says(
        /profile="snap\.(?<path>[\w.-]*docker[\w.-]*)"|mkdir \/snap: permission denied|mount namespace file for namespace group|hook of "docker" snap|snap\.docker\.\S+ .*(?:denied|failed)|\/var\/snap\/docker\/\S+: (?:no such file|permission denied|read-only)/,
        [
          [
            'AVC apparmor="DENIED" operation="open" profile="snap.docker.dockerd" name="/etc/docker/daemon.json" pid=644 comm="dockerd" requested_mask="r" denied_mask="r" fsuid=0 ouid=1000',
            "https://github.com/docker-archive/docker-snap/issues/36"
          ],
          ["docker: failed to register layer: mkdir /snap: permission denied.", "https://github.com/canonical/docker-snap/issues/281"]
        ]
      )
    ],
    outranks: ["DT724", "DT513", "DT537"]
  }
};

// src/checks/words/listen.ts
var listenWords = {
  DT301: {
    says: [
      says(
        /driver failed programming external connectivity.*(?:port is already allocated|address already in use)|failed to bind host port\b|Bind for \S+ failed: port is already allocated|Ports are not available: .*(?:address already in use|Only one usage|forbidden by its access permissions)/,
        [
          [
            "driver failed programming external connectivity on endpoint web (abc): Bind for 0.0.0.0:80 failed: port is already allocated",
            "moby v28.5.2 libnetwork/drivers/bridge"
          ],
          ["failed to bind host port for 0.0.0.0:80:172.17.0.2:80/tcp: address already in use", "moby v28.5.2 libnetwork/drivers/bridge"]
        ]
      )
    ]
  },
  DT303: {
    says: [
      says(
        /docker\.socket: Failed to listen on sockets: (?:Address already in use|Is a directory)/,
        [["docker.socket: Failed to listen on sockets: Address already in use", "systemd 257"]],
        { sure: "possible" }
      ),
      says(
        /^(?:Error starting daemon: )?is a directory\s*$|can't create unix socket \S+: .*(?:is a directory|device or resource busy|directory not empty)/,
        [
          ["is a directory", "https://github.com/moby/moby/issues/19204"],
          ["can't create unix socket /var/run/docker.sock: is a directory", "https://github.com/moby/moby/issues/30348"]
        ]
      ),
      says(/^d\S{9}\.?\s.*\/?docker\.sock\/?$/, [["drwxr-xr-x 2 root root 40 Jan 22 08:37 /var/run/docker.sock", "ls -ld"]])
    ]
  },
  DT304: {
    says: [
      says(
        /dial unix \S*docker\.sock: connect: connection refused|shutting down due to ServeAPI error|ServeAPI error: accept .* use of closed network connection/,
        [
          ["dial unix /var/run/docker.sock: connect: connection refused", "docker 26.1.5"],
          [
            "shutting down due to ServeAPI error: accept unix /run/docker.sock: use of closed network connection",
            "moby v28.5.2 cmd/dockerd"
          ]
        ],
        { sure: "possible" }
      )
    ]
  },
  DT308: {
    says: [
      says(
        /docker\.socket: (?:Control|Main) process exited, code=exited,? status=216|status=216\/GROUP|docker\.socket: Failed (?:to chown socket )?at step GROUP/,
        [["docker.socket: Control process exited, code=exited status=216", "https://github.com/Mhynlo/readynas-docker-cli/issues/1"]]
      )
    ],
    outranks: ["DT303"]
  },
  DT316: { says: [], outranks: ["DT513", "DT503"] },
  DT317: {
    says: [
      says(/[Ee]rror during "[^"]+" user creation|[Ee]rror during (?:uid|gid|group) lookup for|Gid \d+ has no entry/, [
        [
          'Error during "dockremap" user creation: error adding user "dockremap": failed to add user with error: exit status 1; output: "..."',
          "moby v28.5.2 pkg/idtools"
        ]
      ])
    ]
  },
  DT318: {
    says: [
      says(
        /not (?:be )?enough IDs available in the namespace|lchown \S+: invalid argument|failed to map .* container ID \d+ cannot be mapped/,
        [
          [
            "failed to register layer: ApplyLayer exit status 1 stdout:  stderr: Container ID 1000000 cannot be mapped to a host ID: failed to map 0 container ID 1000000 cannot be mapped",
            "moby pkg/archive"
          ]
        ]
      ),
      says(
        /(?:Can't create ID mappings|subordinate ID ranges|[Ee]rror while looking for sub[ug]id ranges|\/etc\/sub[ug]id: no such file|No sub[ug]id ranges found|no sub[ug]id ranges found)/,
        [
          [
            `Error starting daemon: Can't create ID mappings: No subuid ranges found for user "dockremap"`,
            "https://github.com/moby/moby/issues/20751"
          ],
          [
            "Error starting daemon: Can't create ID mappings: open /etc/subuid: no such file or directory",
            "https://github.com/moby/moby/issues/20751"
          ]
        ]
      )
    ],
    outranks: ["DT537", "DT514", "DT317", "DT513"]
  }
};

// src/checks/words/network.ts
var start = "failed to start daemon: Error initializing network controller:", networkWords = {
  DT601: {
    says: [
      says(/parse bip6? failed|Error initializing network controller: invalid CIDR address|bip must be|[Ii]nvalid bip\b/, [
        [`${start} parse bip failed: invalid CIDR address: 192.168.1.5`, "moby v28.5.2 daemon/daemon_unix.go"],
        [`${start} invalid CIDR address: 192.168.1.5`, "moby v26.1.5 daemon/daemon_unix.go"]
      ])
    ],
    outranks: ["DT109", "DT113"]
  },
  DT602: {
    says: [
      says(
        /failed to allocate gateway \(\S+\): Address already in use|conflicts with network/,
        [["Error response from daemon: failed to allocate gateway (172.18.0.1): Address already in use", "moby v20.10.24 libnetwork"]],
        { sure: "possible" }
      ),
      says(
        /Pool overlaps with other one on this address space|overlaps with (?:an )?existing (?:route|network|subnet)|cannot create network \S+ \([^)]*\): conflicts with network .*: networks have overlapping/,
        [
          ["invalid pool request: Pool overlaps with other one on this address space", "moby v28.5.2 libnetwork/ipam"],
          [
            `${start} error creating default "bridge" network: Pool overlaps with other one on this address space`,
            "moby v28.5.2 libnetwork/ipam"
          ]
        ]
      )
    ]
  },
  DT603: {
    says: [
      says(
        /parse fixed-cidr failed|invalid fixed-cidr(?!-v6)\b|fixed-cidr .* (?:not|outside)|(?:range|sub-?pool) .* (?:outside|not (?:a subset|within))/i,
        [
          [
            "failed to start daemon: Error initializing network controller: parse fixed-cidr failed: invalid CIDR address: 10.0.0.0",
            "moby v28.5.2 daemon/daemon_unix.go"
          ]
        ]
      )
    ],
    outranks: ["DT109", "DT113"]
  },
  DT604: {
    says: [
      says(/default gateway ip must be part of the network|[Ii]nvalid default gateway|default-gateway .* not in/, [
        ["default gateway ip must be part of the network", "moby v28.5.2 libnetwork/drivers/bridge"]
      ])
    ],
    outranks: ["DT109", "DT113"]
  },
  DT606: {
    says: [
      says(
        /could not construct (?:local|global) address space|is not in canonical form|invalid pools size|failed to split the default address|smaller prefix .* than the target size|default-address-pools?.*(?:invalid|must)/,
        [
          [
            `${start} error obtaining controller instance: could not construct local address space: network at index 0 (&{10.0.0.0/8 0}) is not in canonical form`,
            "moby v28.5.2 libnetwork/ipamutils"
          ],
          [
            "failed to start daemon: Error initializing network controller: error obtaining controller instance: invalid pools size: 8",
            "dockerd 26.1.5"
          ]
        ]
      )
    ],
    outranks: ["DT109", "DT113"]
  },
  DT607: {
    says: [
      says(
        /IPv6 is enabled for the default bridge, but no subnet|Cannot read IPv6 setup for bridge|could not find an available, non-overlapping IPv6 address pool|invalid fixed-cidr-v6/,
        [
          [
            `${start} IPv6 is enabled for the default bridge, but no subnet is configured. Specify an IPv6 subnet using --fixed-cidr-v6`,
            "moby v27.5.1 daemon/daemon_unix.go"
          ],
          [
            "Cannot read IPv6 setup for bridge docker0: open /proc/sys/net/ipv6/conf/docker0/disable_ipv6: no such file or directory",
            "moby v28.5.2 libnetwork"
          ]
        ]
      )
    ],
    outranks: ["DT109", "DT113", "DT608", "DT513"]
  },
  DT608: {
    says: [
      says(
        /(?:find|have) an(?:y)? available.*(?:address pool|network)|non-overlapping IPv\d address pool|address pools? (?:are|is)? ?(?:exhausted|full)/,
        [
          [
            "ERROR: could not find an available, non-overlapping IPv4 address pool among the defaults to assign to the network",
            "https://github.com/docker/for-linux/issues/418"
          ]
        ]
      ),
      // routes of a VPN that cover every pool leave the same words
      says(/no available (?:network|IPv4 addresses)|list bridge addresses failed/, [
        [
          "Error starting daemon: Error initializing network controller: list bridge addresses failed: PredefinedLocalScopeDefaultNetworks List: [172.17.0.0/16 172.18.0.0/16]: no available network",
          "moby v17.12 daemon/daemon_unix.go"
        ]
      ]),
      says(
        /could not find an available(?:, non-overlapping IPv\d address pool| predefined network)|all predefined address pools have been fully subnetted/,
        [["Error response from daemon: all predefined address pools have been fully subnetted", "moby v28.5.2 libnetwork/ipam"]],
        { cause: "network.address-pools", sure: "possible" }
      )
    ]
  },
  DT609: {
    says: [
      says(
        /network \S+ not found|failed to allocate gateway \(\S+\): Address already in use/,
        [["Error response from daemon: failed to allocate gateway (172.18.0.1): Address already in use", "moby v20.10.24 libnetwork"]],
        { sure: "possible" }
      ),
      says(
        /Error initializing network controller|[Ee]rror creating default "?bridge"? network/,
        [["failed to start daemon: Error initializing network controller: x", "moby v28.5.2 daemon/daemon.go"]],
        { sure: "possible" }
      ),
      says(
        /networks have same bridge name|has active endpoints|endpoint with name \S+ already exists|(?:network|endpoint) \S+ (?:is )?not found in (?:store|cluster)|could not (?:delete|find) .*endpoint|Address already in use.*docker0|failed to (?:get|find) network .*: network \S+ not found/,
        [["Error response from daemon: endpoint with name web already exists in network bridge.", "moby v26.1.5 libnetwork"]]
      )
    ]
  },
  DT610: {
    says: [
      says(
        /lookup \S+(?: on \S+)?: (?:no such host|.*i\/o timeout|.*connection refused|server misbehaving)|Temporary failure in name resolution|Could not resolve host|Name or service not known/,
        [["dial tcp: lookup registry-1.docker.io: no such host", "dockerd 26.1.5"]],
        { sure: "possible", misses: ["failed to lookup myhost address in host specification"] }
      )
    ]
  },
  DT612: {
    says: [
      says(
        /failed to set IP forwarding|^WARNING: IPv4 forwarding is disabled|IPv4 forwarding is disabled\. Networking will not work/,
        [
          [
            "failed to set IP forwarding '/proc/sys/net/ipv4/ip_forward' = '1': open /proc/sys/net/ipv4/ip_forward: read-only file system",
            "moby v28.5.2 libnetwork"
          ],
          ["WARNING: IPv4 forwarding is disabled. Networking will not work.", "docker run"]
        ],
        { mild: !0 }
      )
    ],
    outranks: ["DT503"]
  }
};

// src/checks/words/registry.ts
var registryWords = {
  DT631: {
    says: [
      says(
        /lookup https?(?: on \S+)?: |proxyconnect tcp: (?:tls:|.*http: server gave)|[Ii]nvalid (?:proxy|URL)|net\/url: invalid|(?:unsupported|unknown) (?:proxy|protocol) scheme|parse "?https?:\/\/\S+: (?:invalid|first path|net\/url)|invalid port ":/,
        [
          ["proxyconnect tcp: dial tcp: lookup http on 10.0.0.2:53: no such host", "dockerd 26.1.5"],
          ['parse "http://user:p@ss#word@proxy:8080": net/url: invalid userinfo', "Go net/url"]
        ]
      )
    ],
    outranks: ["DT632", "DT610"]
  },
  DT632: {
    outranks: ["DT610"],
    says: [
      says(
        /received unexpected HTTP status: (?:502|503|504)|"?: EOF\s*$|net\/http: TLS handshake timeout|Client\.Timeout exceeded/,
        [["Error response from daemon: Get https://registry-1.docker.io/v2/: net/http: TLS handshake timeout", "moby v20.10.24 registry"]],
        { sure: "possible" }
      ),
      says(/error connecting to proxy|proxyconnect tcp: |407 Proxy Authentication/, [
        ["http: error connecting to proxy http://proxy:3128 : dial tcp: lookup proxy: no such host", "moby v1.9 registry"]
      ]),
      says(
        /Get "?https?:\/\/[^"\s]+"?: (?:dial tcp (?:[\d.:[\]a-f]+): .*(?:timeout|refused|reset)|net\/http: (?:TLS handshake timeout|request canceled)|Service Unavailable|Proxy Authentication Required|Forbidden)|Proxy Authentication Required/,
        [['Get "https://registry-1.docker.io/v2/": Proxy Authentication Required', "dockerd 26.1.5"]],
        { sure: "possible" }
      )
    ]
  },
  DT641: {
    says: [
      says(
        /https?:\/\/[^"\s]*\/v[12]\/[^"\s]*"?: http: server gave HTTP response to HTTPS client|supports only HTTP or HTTPS with an unknown CA|[Ii]nvalid registry endpoint/,
        [
          [
            "Attempting next endpoint for push after error: Get https://10.0.0.15:5000/v2/: http: server gave HTTP response to HTTPS client",
            "https://github.com/distribution/distribution/issues/2061"
          ]
        ]
      )
    ]
  },
  DT642: {
    says: [
      says(/^(?=.*(?:push|pull|registry|manifest|image|login)).*x509: certificate signed by unknown authority/, [
        ["x509: certificate signed by unknown authority when pushing to https://reg.local:5000/v2/", "docker push"]
      ]),
      says(/\/v[12]\/.*x509: |(?:pull|push|registry|manifest|image).*x509: certificate signed by unknown authority/, [
        [
          'Error response from daemon: Get "https://reg.local/v2/": tls: failed to verify certificate: x509: certificate signed by unknown authority',
          "moby v28.5.2 registry"
        ]
      ])
    ],
    outranks: ["DT641", "DT407", "DT405"]
  },
  DT643: {
    says: [
      says(
        /\/(?:manifests|blobs|token)\/?\S*"?: (?:unauthorized|denied|[Ff]orbidden)|(?:received|unexpected) (?:HTTP )?status:? (?:code )?40[13]|failed with status: 401/,
        [['Error response from daemon: Head "https://ghcr.io/v2/x/manifests/latest": unauthorized', "moby v28.5.2 distribution"]]
      ),
      says(
        /toomanyrequests|pull access denied|unauthorized: (?:authentication required|incorrect username|access)|no basic auth credentials|denied: requested access to the resource|repository does not exist or may require|401 Unauthorized|incorrect username or password/,
        [
          ["toomanyrequests: You have reached your unauthenticated pull rate limit.", "docker pull"],
          ["pull access denied for foo, repository does not exist or may require 'docker login'", "moby v28.5.2 distribution"]
        ]
      )
    ]
  }
};

// src/checks/words/runtime.ts
var runtimeName = String.raw`(?:docker-)?runc|crun|runsc|youki|kata-\S+|nvidia-container-\S+|containerd-shim\S*|docker-containerd-shim\S*|docker-init|docker-proxy|\S*-runtime`, runtimeWords = {
  DT711: {
    says: [
      says(
        new RegExp(
          String.raw`exec: \\?"?(?<program>\S*(?:${runtimeName}))\\?"?: (?:executable file not found|stat \S+: no such file)|fork\/exec (?<path>\S*(?:${runtimeName})): no such file or directory|runtime \\?"(?<runtime>[^"\\]+)\\?" binary not installed|looking up the specified runtime path`
        ),
        [
          [
            'docker: Error response from daemon: OCI runtime create failed: unable to retrieve OCI runtime error (open /run/containerd/io.containerd.runtime.v1.linux/moby/9edb/log.json: no such file or directory): exec: "nvidia-container-runtime": executable file not found in $PATH: unknown.',
            "https://github.com/NVIDIA/nvidia-container-runtime/issues/98"
          ],
          [
            'error while looking up the specified runtime path: exec: "/x": stat /x: no such file or directory',
            "moby v28.5.2 daemon/runtime_unix.go"
          ]
        ],
        {
          misses: [
            'OCI runtime create failed: runc create failed: unable to start container process: exec: "bash": executable file not found in $PATH: unknown'
          ]
        }
      ),
      says(
        /Failed to run \[\S+ features\]|Failed to find docker-init|exec: "docker-proxy": executable file not found/,
        [['Failed to run [/no/such/binary features]: ""', "moby v28.5.2 daemon/runtime_unix.go"]],
        { sure: "possible" }
      )
    ],
    outranks: ["DT713"]
  },
  DT712: {
    says: [
      says(
        /specified default runtime '(?<name>[^']+)' does not exist|[Uu]nknown (?:or invalid )?runtime(?: name|:? specified)?:? (?<other>\S+)|runtime \S+: either a runtimeType or a path|could not select device driver/,
        [
          ["failed to start daemon: specified default runtime 'nvidia' does not exist", "moby v28.5.2 daemon/runtime_unix.go"],
          ["unknown or invalid runtime name: nvidia", "moby v28.5.2 daemon/runtime_unix.go"],
          ["failed to start daemon: runtime x: either a runtimeType or a path must be configured", "moby v28.5.2 daemon/runtime_unix.go"]
        ]
      )
    ]
  },
  DT713: {
    says: [
      says(
        /OCI runtime (?:create|exec|start) failed|failed to create shim(?: task)?:|nvidia-container-cli|error running hook|oci runtime error/,
        [["OCI runtime create failed: x: unknown", "containerd 1.7"]],
        { sure: "possible", misses: ["OCI runtime state failed"] }
      )
    ]
  },
  DT714: {
    says: [
      says(
        /\/run\/docker\/plugins\/\S+: connect: |error looking up logging plugin|[Pp]lugin \S+ (?:is )?not (?:found|enabled)|plugin "(?<plugin>[^"]+)" not found/,
        [['error looking up volume plugin vieux/sshfs: plugin "vieux/sshfs" not found', "moby v28.5.2 volume/drivers"]],
        { sure: "possible" }
      )
    ],
    outranks: ["DT204", "DT304", "DT113", "DT715"]
  },
  DT715: {
    says: [
      says(
        /[Ff]ailed to initialize logging driver|error looking up logging plugin (?<driver>\S+?):|logging driver .*(?:not (?:found|registered|supported)|failed)|[Ff]ailed to create log(?:ging driver|ger)/,
        [
          [
            "Error response from daemon: Failed to initialize logging driver: EmptyStaticCreds: static credentials are empty",
            "moby daemon/logger/awslogs"
          ]
        ],
        { misses: ["configured logging driver does not support reading"] }
      )
    ],
    outranks: ["DT109", "DT610", "DT626", "DT513"]
  }
};

// src/checks/words/state.ts
var stateWords = {
  DT531: {
    says: [
      says(/failed to (?:update|read|open) (?:bridge )?store|(?:networks?|endpoint) store .*(?:corrupt|invalid|EOF)/, [
        [
          'error creating default "bridge" network: failed to update bridge store for object type *bridge.networkConfiguration: invalid database',
          "moby v18.09 libnetwork"
        ]
      ]),
      says(
        /page \d+(?: already freed|: )|panic: invalid page type|panic: assertion failed: Page expected|freepages: failed|invalid freelist page|(?:error (?:obtaining|creating) controller instance|Error initializing network controller).*(?:invalid database|checksum error|version mismatch|unexpected end of JSON|invalid character)|docker\/docker\/vendor\/(?:go\.etcd\.io\/bbolt|github\.com\/boltdb\/bolt)|local-kv\.db.*(?:corrupt|invalid)/,
        [
          ["panic: invalid freelist page: 48, page type is leaf", "https://github.com/moby/moby/issues/42099"],
          ["panic: page 3 already freed", "go.etcd.io/bbolt freelist.go"],
          [
            "failed to start daemon: Error initializing network controller: error obtaining controller instance: unexpected end of JSON input",
            "moby v28.5.2 libnetwork"
          ]
        ]
      ),
      says(
        /networks have same bridge name|could not delete the default "?bridge"? network: .*has active endpoints/,
        [
          [
            'failed to start daemon: Error initializing network controller: error creating default "bridge" network: cannot create network e6df (docker0): conflicts with network 3495 (docker0): networks have same bridge name',
            "https://github.com/docker/for-linux/issues/1512"
          ]
        ],
        { sure: "possible" }
      )
    ],
    outranks: ["DT609", "DT803"],
    explains: ["DT803"]
  },
  DT532: {
    says: [
      says(
        /opening volume store metadata database(?: \([^)]*\))?: (?!timeout|resource temporarily)\S|volumes\/metadata\.db.*(?:invalid|corrupt|checksum)/,
        [
          [
            "Error starting daemon: error while opening volume store metadata database: invalid database",
            "moby v18.09 volume/service/store.go"
          ]
        ],
        { misses: ["error while opening volume store metadata database (/var/lib/docker/volumes/metadata.db): timeout"] }
      )
    ],
    outranks: ["DT538"]
  },
  DT533: {
    says: [
      says(/^invalid database\s*$/, [["invalid database", "dockerd 26.1.5, a damaged database of the build cache"]]),
      says(
        /error initializing buildkit|error creating buildkit instance/,
        [["failed to start daemon: error initializing buildkit: x", "moby v28.5.2 daemon/daemon.go"]],
        { sure: "possible" }
      ),
      says(
        /(?:snapshots|cache|containerdmeta|metadata_v2|history)\.db.*(?:invalid database|checksum|corrupt|unexpected)|error (?:initializing|creating) buildkit.*(?:invalid database|checksum|version mismatch|timeout|bolt)/,
        [
          [
            "error initializing buildkit: error creating buildkit instance: failed to open database file /var/lib/docker/buildkit/cache.db: invalid database",
            "moby v28.5.2 builder/builder-next"
          ]
        ]
      )
    ]
  },
  DT534: {
    says: [
      says(
        /libcontainerd\/\S+\/(?:process|state|config)\.json: no such file|[Ff]ailed to load container(?: mount)?\b|config\.v2\.json.*(?:no such file|unexpected|invalid character|EOF)|\/containers\/[0-9a-f]{12,64}\/\S+: (?:no such file|unexpected)/,
        [
          [
            "open /var/run/docker/libcontainerd/containerd/10cf98fe5158d10b4c337017d7a6cb67166ac1ea3d1aa2733a8b27fa6c235a07/state.json: no such file or directory",
            "https://github.com/moby/moby/issues/29748"
          ]
        ]
      )
    ],
    outranks: ["DT513"]
  },
  DT535: {
    says: [
      says(
        /Couldn't create (?:reference store|Tag store|image store)|(?:image|layer)db\/\S+: (?:no such file|unexpected|input\/output)|failed to (?:read|load|get) (?:image|layer) (?:config|metadata)|repositories(?:-\w+|\.json)\b.*(?:EOF|invalid character|unexpected end)/,
        [
          [
            "failed to start daemon: Couldn't create reference store repository: unexpected end of JSON input",
            "moby v28.5.2 daemon/daemon.go"
          ]
        ]
      )
    ]
  },
  DT537: { says: [] },
  DT538: { says: [] }
};

// src/checks/words/storage.ts
var known = "overlay2?\\b|aufs|btrfs|zfs|vfs|devicemapper|fuse-overlayfs|windowsfilter", storageWords = {
  DT521: {
    says: [
      says(
        new RegExp(
          String.raw`driver not supported: (?!${known})(?<driver>\S+)|configured driver "(?!${known})(?<other>[^"]+)" not available`
        ),
        [["failed to start daemon: error initializing graphdriver: driver not supported: nonsense", "moby v28.5.2 daemon/graphdriver"]]
      )
    ],
    outranks: ["DT522"]
  },
  DT522: {
    says: [
      says(
        /the (?<driver>\S+) storage-driver is deprecated/,
        [
          [
            "[graphdriver] WARNING: the devicemapper storage-driver is deprecated and will be removed in a future release",
            "moby v23.0.18 daemon/graphdriver"
          ]
        ],
        { sure: "possible", mild: !0 }
      ),
      says(/error initializing graphdriver: .*(?:devmapper|devicemapper|zfs|btrfs): /, [
        [
          "Error starting daemon: error initializing graphdriver: devicemapper: Non existing device docker-thinpool",
          "https://github.com/docker/docs/issues/6942"
        ]
      ]),
      says(
        /error initializing graphdriver: |was not found in \/proc\/filesystems|AUFS was not found/,
        [["Error starting daemon: error initializing graphdriver: driver not supported", "https://github.com/moby/moby/issues/22685"]],
        { sure: "possible" }
      ),
      says(
        /storage-driver has been deprecated and removed|configured driver "[^"]+" not available|snapshotter selection failed|containerd snapshotter is enabled but containerd is not configured|Cannot find root filesystem|prerequisites for driver not satisfied|driver not supported: (?<driver>overlay2?|aufs|btrfs|zfs|devicemapper|fuse-overlayfs|vfs)/,
        [
          [
            "failed to start daemon: error initializing graphdriver: [graphdriver] ERROR: the aufs storage-driver has been deprecated and removed; visit https://docs.docker.com/go/storage-driver/ for more information: aufs",
            "moby v24.0.9 daemon/graphdriver"
          ],
          ["Cannot find root filesystem tank/docker: exit status 1", "moby v28.5.2 daemon/graphdriver/zfs"],
          ["failed to start daemon: snapshotter selection failed, no drivers available: unavailable", "moby docker-v29.7.2 daemon"]
        ]
      ),
      says(
        /devmapper: |devicemapper: Error|[Tt]hin [Pp]ool|Base Device UUID and Filesystem verification failed/,
        [
          [
            "Error starting daemon: error initializing graphdriver: devmapper: Base Device UUID and Filesystem verification failed: devicemapper: Error running deviceCreate",
            "moby v17.05 daemon/graphdriver/devmapper"
          ]
        ],
        { sure: "possible", misses: ["[graphdriver] using prior storage driver: devicemapper"] }
      )
    ]
  },
  DT523: {
    says: [
      says(/maximum fs stacking depth exceeded|overlay(?:fs)?: .*not supported|workdir .* not supported/, [
        ["overlayfs: maximum fs stacking depth exceeded", "Linux fs/overlayfs"]
      ]),
      says(
        /overlayfs: (?:upper fs (?:needs to support d_type|does not support)|filesystem on '[^']*' not supported|missing 'lowerdir'|workdir and upperdir must|failed to (?:resolve|get|set) )|error creating overlay mount to \S+: invalid arg|without d_type support|Supports d_type: false|does not support fs of type|backing file system is unsupported|'overlay2?' (?:is )?not supported/,
        [
          ["overlayfs: upper fs needs to support d_type.", "https://github.com/moby/moby/issues/22937"],
          [
            "docker: Error response from daemon: error creating overlay mount to /var/lib/docker/overlay2/4b95b3f6376d76b51530af79ea72530de99dc8051ce313b5ab53f296cc6a56ae-init/merged: invalid argument.",
            "https://github.com/moby/moby/issues/32964"
          ],
          [
            "overlay2: the backing xfs filesystem is formatted without d_type support, which leads to incorrect behavior. Reformat the filesystem with ftype=1 to enable d_type support. Backing filesystems without d_type support are not supported.",
            "moby v28.5.2 daemon/graphdriver/overlay2"
          ]
        ],
        { misses: ["error creating overlay mount to /var/lib/docker/overlay2/88b967b5413e/merged: no such file or directory"] }
      ),
      says(/error creating overlay mount to \S+: invalid arg|failed to mount overlay: invalid argument/, [
        ["failed to mount overlay: invalid argument", "dockerd 26.1.5"]
      ])
    ],
    outranks: ["DT537", "DT722", "DT721"],
    explains: ["DT522"]
  },
  DT524: {
    says: [
      says(/images in graph driver "(?<other>[^"]+)" are no longer visible/, [
        ['Failed to migrate images to containerd, images in graph driver "overlay2" are no longer visible', "moby docker-v29.7.2 daemon"]
      ])
    ]
  },
  DT525: {
    says: [
      says(/contains other graphdriver/, [
        [
          'Error starting daemon: error initializing graphdriver: "/var/lib/docker" contains other graphdriver',
          "https://github.com/moby/moby/issues/18729"
        ]
      ]),
      says(
        /contains other graphdrivers: (?<several>[^;]+)|contains several valid graphdrivers|prior storage driver \S+ (?:failed|is deprecated)/,
        [
          [
            'Error starting daemon: error initializing graphdriver: "/var/lib/docker" contains other graphdrivers: overlay; Please cleanup or explicitly choose storage driver (-s <DRIVER>)',
            "https://github.com/coreos/bugs/issues/466"
          ]
        ]
      )
    ],
    outranks: ["DT522"]
  },
  DT526: {
    says: [
      says(
        /unable to parse (?:storage-opt )?key\/value|[Uu]nknown option (?:dm|overlay2?|zfs|btrfs)\.\S+|only supported for backingFS XFS|--storage-opt is supported only for overlay/,
        [
          ["unable to parse storage-opt key/value: overlay2.size", "moby v28.5.2 pkg/parsers"],
          [
            "--storage-opt is supported only for overlay over xfs with 'pquota' mount option.",
            "moby v20.10.24 daemon/graphdriver/overlay2"
          ]
        ]
      )
    ],
    outranks: ["DT522"]
  }
};

// src/checks/words/systemd.ts
var systemdWords = {
  DT216: {
    says: [
      says(
        /(?:^|\s)(?:sudo: )?docker(?:d)?: (?:command )?not found|Command 'docker' not found|docker: unrecognized service|Package docker-ce is not (?:available|installed)/,
        [
          ["bash: docker: command not found", "bash"],
          ["Command 'docker' not found, but can be installed with:", "command-not-found of Ubuntu"]
        ]
      ),
      says(
        /Failed to \S+ docker(?:\.service)?: Unit docker\.service (?:not found|could not be found|failed to load)|Unit docker\.service could not be found/,
        [["Failed to start docker.service: Unit docker.service not found.", "systemd 257"]],
        { sure: "possible" }
      )
    ]
  },
  DT202: {
    says: [
      says(/dockerd: (?:cannot execute|error while loading shared libraries|Exec format error)|dockerd: No such file or directory/, [
        ["/usr/bin/dockerd: cannot execute binary file: Exec format error", "bash 5"]
      ]),
      says(
        /docker\.service: (?:Main|Control) process exited, code=exited,? status=203|docker\.service: Failed (?:at step EXEC spawning|to execute)|Failed to execute \/\S*docker/,
        [
          ["docker.service: Main process exited, code=exited, status=203/EXEC", "systemd 252"],
          ["docker.service: Failed at step EXEC spawning /usr/bin/dockerd: No such file or directory", "systemd 241"]
        ]
      )
    ]
  },
  DT203: {
    says: [
      says(
        /(?:Unit|unit) (?:file )?(?:docker\.service )?is masked|docker\.service\s+masked|Loaded: masked \((?:\/dev\/null|Reason: Unit docker\.service)/,
        [
          ["Failed to restart docker.service: Unit docker.service is masked.", "systemd 257"],
          ["   Loaded: masked (Reason: Unit docker.service is masked.)", "systemctl status"]
        ]
      )
    ]
  },
  DT204: {
    says: [
      says(
        /[Dd]ocker daemon is not running|Is the docker daemon running|docker\.sock: (?:no such file or directory|connect: no such file)|docker service is not running/,
        [["error: Docker daemon is not running.", "front ends"]],
        { sure: "possible", misses: [] }
      ),
      says(
        /Cannot connect to the Docker daemon(?: at unix:\/\/(?:\/var)?\/run\/docker\.sock)?\. Is the docker daemon running|[Cc]ouldn't connect to Docker daemon|dial unix (?:\/var)?\/run\/docker\.sock: connect: (?:connection refused|no such file or directory)|failed to connect to the docker API at unix:\/\/(?:\/var)?\/run\/docker\.sock; check if|'Connection aborted\.', (?:FileNotFoundError|ConnectionRefusedError)|dial unix (?:\/var)?\/run\/docker\.sock: no such file/,
        [
          ["Cannot connect to the Docker daemon at unix:///var/run/docker.sock. Is the docker daemon running?", "docker 26.1.5"],
          [
            "failed to connect to the docker API at unix:///var/run/docker.sock; check if the path is correct and if the daemon is running: dial unix /var/run/docker.sock: connect: no such file or directory",
            "docker 29"
          ],
          [
            "docker: Cannot connect to the Docker daemon. Is the docker daemon running on this host?.",
            "https://github.com/moby/moby/issues/26841"
          ]
        ],
        { sure: "possible", misses: ["Cannot connect to the Docker daemon at tcp://10.80.0.77:2375. Is the docker daemon running?"] }
      ),
      says(
        /^\s*Active: inactive \(dead\)|docker(?:\.service)? is not running|^\* docker is not running/,
        [["   Active: inactive (dead) since Wed 2020-07-15 03:07:00 UTC; 14h ago", "systemctl status"]],
        { sure: "possible" }
      )
    ]
  },
  DT206: {
    says: [
      says(
        /(?:docker\.service|docker\.socket).*(?:start-limit|start request repeated too quickly)|^start request repeated too quickly for docker/i,
        [
          ["docker.service: Failed with result 'start-limit-hit'.", "systemd 257"],
          ["docker.socket: Failed with result 'service-start-limit-hit'.", "systemd 257"],
          ["start request repeated too quickly for docker.service", "systemd 219"]
        ],
        { sure: "possible" }
      ),
      says(
        /^docker\.service: Start request repeated too quickly/,
        [["docker.service: Start request repeated too quickly.", "systemd 257"]],
        { sure: "possible" }
      )
    ]
  },
  DT207: {
    says: [
      says(
        /docker\.service:? (?:start operation|State 'start')? ?(?:operation )?timed out|Job for docker\.service failed because a timeout was exceeded|docker\.service: Failed with result 'timeout'/,
        [
          ["Job for docker.service failed because a timeout was exceeded.", "systemctl 257"],
          ["docker.service: Failed with result 'timeout'.", "systemd 257"],
          ["docker.service start operation timed out. Terminating.", "systemd 219"]
        ]
      )
    ]
  },
  DT208: {
    says: [
      says(
        /failed to parse systemd fd address|too few socket activated files passed in|docker\.socket: Socket service docker\.service already active, refusing/,
        [
          [
            "failed to load listeners: failed to parse systemd fd address: should be a number: docker.socket",
            "moby v28.5.2 daemon/listeners"
          ],
          ["failed to load listeners: too few socket activated files passed in by systemd", "moby v28.5.2 daemon/listeners"]
        ]
      ),
      says(
        /Dependency failed for (?:docker\.service|Docker Application Container Engine)|Failed to listen on (?:docker\.socket|Docker Socket)/,
        [["Dependency failed for docker.service - Docker Application Container Engine.", "systemd 257"]],
        { sure: "possible" }
      )
    ]
  },
  DT209: {
    says: [
      says(
        /(?:Failed to start|A start job is running for|Dependency failed for|Timed out .*)\s*(?:\S+ - )?(?:Wait for Network|Network is Online|Network Manager Wait Online)|wait-online.*(?:[Tt]imeout|timed out) occurred/,
        [["Failed to start systemd-networkd-wait-online.service - Wait for Network to be Configured.", "systemd 257"]],
        { sure: "possible" }
      )
    ]
  },
  DT210: {
    outranks: ["DT202"],
    says: [
      says(
        /Permission denied \(you must be root\)|unable to apply caps: operation not permitted/,
        [["iptables v1.8.7 (nf_tables): Could not fetch rule set generation id: Permission denied (you must be root)", "iptables 1.8.7"]],
        { sure: "possible" }
      ),
      says(
        /docker\.service: (?:Failed at step (?:NAMESPACE|USER|CAPABILITIES|SECCOMP|CHDIR|CHROOT|APPARMOR_PROFILE|SELINUX_CONTEXT|CGROUP|SETSCHEDULER)|(?:Main|Control) process exited, code=exited, status=2[0-4]\d\/(?:NAMESPACE|USER|CAPABILITIES|SECCOMP|CHDIR|NO_NEW_PRIVILEGES))|failed to set umask: expected/,
        [
          ["docker.service: Failed at step NAMESPACE spawning /usr/bin/dockerd: No such file or directory", "systemd 252"],
          ["failed to set umask: expected 022, got 077", "moby v28.5.2 cmd/dockerd/daemon_unix.go"]
        ]
      )
    ]
  },
  DT213: {
    says: [
      says(/Unit file (?<unit>\S*docker\S*) does not exist|Unit (?<other>\S*(?:docker|containerd)\S*) failed to load: No such file/, [
        ["Failed to enable unit: Unit file docker.service does not exist.", "systemctl 257"],
        ["Failed to issue method call: Unit docker.service failed to load: No such file or directory.", "systemd 208"]
      ])
    ],
    outranks: ["DT216"]
  },
  DT217: {
    says: [
      says(
        /^"dockerd" accepts no argument|^(?:dockerd: )?unknown (?:shorthand )?flag: (?<flag>.+?)(?: in |$)|^flag provided but not defined: (?<old>\S+)|'(?<word>\S+)' is not a dockerd? command/,
        [
          ['"dockerd" accepts no argument(s).', "moby v26.1.5 cmd/dockerd/docker.go"],
          ["unknown flag: --graph", "moby v28.5.2 cmd/dockerd"]
        ]
      )
    ],
    outranks: ["DT113"]
  },
  DT218: {
    says: [
      says(
        /(?:unknown (?:shorthand )?flag|flag provided but not defined): (?<flag>-d\b|--?(?:graph|cluster-[\w-]+|api-cors-header|api-enable-cors|disable-legacy-registry|restart|oom-score-adjust|allow-nondistributable-artifacts)\b|'[dgr]' in -)|docker: 'daemon' is not a docker command|`docker daemon` is not supported|Command "daemon" is deprecated/,
        [
          ["flag provided but not defined: -d", "https://github.com/luxas/kubernetes-on-arm/issues/57"],
          ["Status: unknown flag: --graph See 'dockerd --help'., Code: 125", "moby v28.5.2 cmd/dockerd"]
        ],
        { misses: ["Status: unknown flag: --registry-mirrors, See 'dockerd --help'., Code: 125"] }
      )
    ],
    outranks: ["DT217"]
  },
  DT212: {
    says: [
      says(
        /docker(?:\.service)?:? (?:main process|Main process|.*main process \(\d+\)) (?:exited, code=)?(?:killed|dumped)(?:,? status=(?!15|TERM)(?<signal>\S+)| by (?!TERM)\w+ signal)|(?:containerd|dockerd) invoked oom-killer|Kill(?:ed)? process \d+ \((?:dockerd|containerd)/,
        [["docker.service: main process exited, code=killed, status=9/KILL", "systemd 219"]],
        { misses: ["docker.service: Main process exited, code=killed, status=15/TERM"] }
      )
    ]
  },
  DT201: {
    says: [
      says(/docker\.service:? (?:Service )?(?:has more than one ExecStart=|lacks both ExecStart= and ExecStop=|has no ExecStart=)/, [
        ["docker.service: Service lacks both ExecStart= and ExecStop= setting. Refusing.", "systemd 245"]
      ])
    ]
  },
  DT211: {
    says: [
      says(/ulimit: error setting limit|ulimit: open files: cannot modify limit/, [
        ["/etc/init.d/docker: 62: ulimit: error setting limit (Invalid argument)", "init script of docker.io"]
      ])
    ]
  },
  DT215: {
    outranks: ["DT725"],
    says: [
      says(
        /metadata database(?: \([^)]*\))?: resource temporarily unavailable|Another (?:instance of )?docker(?:d)? (?:daemon )?is (?:already )?running|docker daemon (?:is )?already running/,
        [["error while opening volume store metadata database: resource temporarily unavailable", "bbolt flock"]]
      )
    ]
  }
};

// src/checks/words/tls.ts
var tlsWords = {
  DT401: {
    says: [
      says(
        /(?:[Cc]ould not load X509 key pair|could not read CA certificate|TLS configuration|could not load (?:CA|client|server)|unable to resolve docker endpoint).*(?:no such file or directory|cannot find the (?:file|path))/,
        [
          [
            'invalid TLS configuration: could not read CA certificate "/ca.pem": open /ca.pem: no such file or directory',
            "moby v28.5.2 cmd/dockerd"
          ],
          ["unable to resolve docker endpoint: open /root/.docker/ca.pem: no such file or directory", "docker 26.1.5"]
        ]
      )
    ],
    outranks: ["DT402", "DT113"]
  },
  DT402: {
    says: [
      says(
        /failed to append certificates from PEM|failed to find any PEM (?:data|block)|(?:private )?key is encrypted|could not decrypt|(?:Error reading|Could not load) X509 key pair .*(?:PEM|asn1|permission denied|malformed|parse)/,
        [
          ['invalid TLS configuration: failed to append certificates from PEM file: "/ca.pem"', "moby v28.5.2 cmd/dockerd"],
          [
            'Could not load X509 key pair (cert: "/c.pem", key: "/k.pem"): tls: failed to find any PEM data in certificate input',
            "moby v28.5.2 cmd/dockerd"
          ]
        ]
      )
    ],
    outranks: ["DT513"]
  },
  DT403: { says: [], outranks: ["DT402", "DT401"] },
  DT405: {
    says: [
      says(
        /x509: certificate has expired or is not yet valid(?!: current time \S+ is before)(?!.*is before)|tls: (?:expired certificate|certificate expired)|[Ee]rror validating certificates for host|certificate (?:has )?expired/,
        [
          [
            "Unable to query docker version: Get https://165.227.213.201:2376/v1.15/version: x509: certificate has expired or is not yet valid",
            "https://github.com/docker-archive-public/docker.machine/issues/4397"
          ]
        ]
      )
    ],
    outranks: ["DT407"]
  },
  DT406: {
    says: [
      says(/x509: certificate has expired or is not yet valid: current time \S+ is before (?<time>\S+)|certificate is not yet valid/, [
        [
          "x509: certificate has expired or is not yet valid: current time 2026-01-01T00:00:00Z is before 2026-02-01T00:00:00Z",
          "Go crypto/x509"
        ]
      ])
    ],
    outranks: ["DT405", "DT407"]
  },
  DT407: {
    says: [
      says(
        new RegExp(
          String.raw`^(?!.*(?:${registryPath}|registry|pull|push|manifest)).*(?:x509: certificate signed by unknown authority|certificate has been signed by unknown|crypto\/rsa: verification error)`
        ),
        [
          [
            "error during connect: Get https://192.168.99.100:2376/v1.37/containers/json: x509: certificate signed by unknown authority",
            "https://github.com/docker-archive-public/docker.machine/issues/4547"
          ]
        ]
      ),
      says(
        /TLS handshake error from \S+: .*(?:bad certificate|unknown (?:certificate )?authority|client didn't provide a certificate)|remote error: tls: (?:bad certificate|unknown certificate|certificate required|handshake failure)/,
        [["http: TLS handshake error from 10.0.0.5:5000: remote error: tls: bad certificate", "moby v28.5.2 net/http"]],
        { sure: "possible" }
      )
    ]
  },
  DT408: {
    says: [
      says(/doesn't contain any (?:IP )?SANs|certificate is valid for .+, not |relies on legacy Common Name/, [
        [
          "error during connect: Get https://127.0.0.1:2376/v1.24/info: x509: cannot validate certificate for 127.0.0.1 because it doesn't contain any IP SANs",
          "https://github.com/docker-library/docker/issues/164"
        ]
      ])
    ],
    outranks: ["DT407"]
  },
  DT410: {
    outranks: ["DT642", "DT407", "DT405", "DT406"],
    says: [
      says(
        /(?:docker\.(?:io|com)|gcr\.io|ghcr\.io|quay\.io|mcr\.microsoft\.com|amazonaws\.com)\S*"?: .*x509: certificate has expired or is not yet valid/,
        [
          [
            'Error response from daemon: Get "https://registry-1.docker.io/v2/": x509: certificate has expired or is not yet valid: current time 2022-01-01T00:10:00Z is before 2025-05-05T00:00:00Z',
            "moby v26.1.5 registry"
          ]
        ]
      ),
      says(/current time (?:19[7-9]\d|200\d|201[0-5])-\S+ is before/, [
        [
          "x509: certificate has expired or is not yet valid: current time 1970-01-01T00:00:10Z is before 2024-01-01T00:00:00Z",
          "Go crypto/x509"
        ]
      ]),
      says(
        /current time \S+ is (?:before|after)|certificate (?:has expired or )?is not yet valid/,
        [
          [
            "x509: certificate has expired or is not yet valid: current time 2026-01-01T00:00:00Z is before 2026-02-01T00:00:00Z",
            "Go crypto/x509"
          ]
        ],
        { sure: "possible" }
      ),
      // a certificate of the swarm that is not valid yet on the other node
      says(
        /Timeout was reached before node (?:was )?joined/,
        [
          [
            "Error response from daemon: Timeout was reached before node was joined. Attempt to join the cluster will continue in the background.",
            "https://github.com/moby/moby/issues/24078"
          ]
        ],
        { sure: "possible" }
      )
    ]
  }
};

// src/checks/words/index.ts
var all = {
  ...systemdWords,
  ...configWords,
  ...listenWords,
  ...clientWords,
  ...tlsWords,
  ...diskWords,
  ...storageWords,
  ...stateWords,
  ...containerdWords,
  ...runtimeWords,
  ...hostWords,
  ...networkWords,
  ...firewallWords,
  ...registryWords,
  ...daemonWords
}, wordsOf = (code) => all[code], spokenCodes = Object.keys(all);

// src/checks/define.ts
var listOf = (found) => found === void 0 ? [] : "code" in found ? [found] : found, isQuoted = ({ config, service }, source) => config.text !== void 0 && source === config.path || service.units.docker.files.some((f) => f.path === source) || service.environmentFiles.some((f) => f.path === source);
function check(declared) {
  let own2 = declared, words5 = wordsOf(own2.code), outranks = [...own2.outranks ?? [], ...words5?.outranks ?? []], explains4 = [...own2.explains ?? [], ...words5?.explains ?? []], whole = {
    ...own2,
    ...words5 ? { signatures: [...own2.signatures ?? [], ...words5.says] } : {},
    ...explains4.length > 0 ? { explains: explains4 } : {},
    ...outranks.length > 0 ? { outranks } : {}
  };
  return {
    ...whole,
    find: (evidence) => {
      let found = listOf(own2.find(evidence));
      if (!isTextAlone(evidence)) return found.length > 0 ? found : lastResort(whole, evidence);
      let shown = found.filter((f) => f.spoken || f.cites.some(({ source }) => isQuoted(evidence, source))), heard = spoken(whole, evidence), aside = heard.length === 0 && evidence.logs.docker.some(isFatal);
      return shown.length > 0 ? shown.map((f) => aside ? { ...f, confidence: "possible" } : f) : heard.length > 0 ? heard : found.map((f) => ({ ...f, confidence: f.confidence === "certain" ? "likely" : f.confidence }));
    }
  };
}

// src/checks/fixes.ts
var startDaemon = [
  { run: ["systemctl", "daemon-reload"] },
  { run: ["systemctl", "reset-failed", "docker.service", "docker.socket"] },
  { run: ["systemctl", "restart", "docker.service"] }
];
function editAndStart(id, title, edit, more = {}) {
  return { id, title, risk: "restarts-daemon", steps: [{ edit }, ...startDaemon], ...more };
}
function runAndStart(id, title, commands2, more = {}) {
  return { id, title, risk: "restarts-daemon", steps: [...commands2.map((run) => ({ run })), ...startDaemon], ...more };
}
function unitFileText(unit, path5) {
  return unit.files.find((file2) => file2.path === path5)?.text;
}

// src/checks/config/problems.ts
var reads = ["caller", "config", "engine", "logs", "service"], consequencesOfRefusal = ["DT113", "DT204", "DT206", "DT304"];
function problemsOf({ config }) {
  return config.text === void 0 ? [] : validate(config.text, {
    ...config.engine ? { engine: config.engine } : {},
    flags: parseFlags(config.argv, config.engine),
    encoding: config.encoding
  });
}
function wasAccepted({ caller, config, engine, service }) {
  let daemon = service.processes.find((p) => /(^|\/)dockerd$/.test(p.argv[0] ?? ""));
  return engine.state !== "up" || !daemon || !config.stat ? !1 : Date.parse(caller.now) - daemon.seconds * 1e3 > Date.parse(config.stat.mtime) + 1e3;
}
var severities = {
  rejected: "error",
  "fails-at-start": "error",
  ignored: "warning",
  risky: "warning",
  deprecated: "hint"
};
function fixesOf(problem, { config }) {
  let { suggestion } = problem;
  return !suggestion || suggestion.after === config.text ? [] : [editAndStart(suggestion.id, suggestion.title, { path: config.path, before: config.text ?? "", after: suggestion.after })];
}
function findingOf(code, problem, evidence, fixes2) {
  let { config, logs } = evidence, stops = problem.kind === "rejected" || problem.kind === "fails-at-start", doubted = stops && wasAccepted(evidence), words5 = stops && !doubted && evidence.engine.state !== "up" ? lastWords(logs) : void 0, cites = [citeConfig(config, problem.offset, problem.length)];
  return words5 && cites.push(citeLog(words5)), {
    code,
    cause: problem.cause,
    severity: doubted ? "warning" : severities[problem.kind],
    confidence: doubted ? "possible" : "certain",
    data: { title: problem.title, why: problem.why, key: problem.key ?? "", file: config.path, line: String(problem.line) },
    cites,
    fixes: fixes2 ?? fixesOf(problem, evidence)
  };
}
function problemCheck(code, name, causes2, wanted = () => !0) {
  return check({
    code,
    name,
    causes: causes2,
    needs: reads,
    explains: consequencesOfRefusal,
    find: (evidence) => problemsOf(evidence).filter((p) => causes2.includes(p.cause) && wanted(p)).map((p) => findingOf(code, p, evidence))
  });
}

// src/checks/config/encoding.ts
var charsets = { "utf-16le": "UTF-16", "utf-16be": "UTF-16", latin1: "LATIN1" };
function convert({ path: path5, encoding: encoding2 }) {
  let charset = charsets[encoding2];
  if (!charset) return;
  let copy = `${path5}.${charset.toLowerCase()}`;
  return runAndStart("convert-to-utf-8", `convert the file from ${charset} to UTF-8; the old one stays as ${copy}`, [
    ["cp", "-p", path5, copy],
    ["iconv", "-f", charset, "-t", "UTF-8", "-o", path5, copy]
  ]);
}
var encoding = check({
  code: "DT103",
  name: "json-encoding",
  causes: ["daemon-json.encoding"],
  needs: ["caller", "config", "engine", "logs", "service"],
  explains: consequencesOfRefusal,
  find: (evidence) => problemsOf(evidence).filter((p) => p.cause === "daemon-json.encoding").map((problem) => {
    let fix = convert(evidence.config);
    return findingOf("DT103", problem, evidence, fix ? [fix] : void 0);
  })
});

// src/checks/config/flag-conflict.ts
var local = /^(unix|fd):\/\//, loopback = /^tcp:\/\/(127\.|localhost\b|\[::1\])/;
function hostsAreSafe(options) {
  let { hosts } = options;
  return !Array.isArray(hosts) || !hosts.some((h) => local.test(String(h))) ? !1 : hosts.every((h) => local.test(String(h)) || loopback.test(String(h)) || options.tlsverify === !0);
}
function dropTheKey(key, config) {
  let text2 = config.text ?? "";
  return editAndStart("drop-the-key", `remove "${key}" from ${config.path}; the flag keeps its value`, {
    path: config.path,
    before: text2,
    after: setKey(text2, [key], void 0)
  });
}
function dropTheFlag(key, config, service) {
  let setting = service.execSetting;
  if (!setting) return;
  let words5 = splitExec(setting.value), argv = words5.slice(1), given = parseFlags(argv, config.engine).given.filter((g) => g.key === key);
  if (given.length === 0) return;
  let gone = new Set(
    given.flatMap(
      (g) => argv[g.index]?.includes("=") || (argv[g.index]?.length ?? 0) > g.flag.length || g.value === !0 ? [g.index] : [g.index, g.index + 1]
    )
  ), kept = [words5[0] ?? "dockerd", ...argv.filter((_, i) => !gone.has(i))], path5 = "/etc/systemd/system/docker.service.d/zz-daemon-json-hosts.conf".replace("hosts", key);
  return editAndStart(
    "drop-the-flag",
    `start dockerd without ${given[0]?.flag}; ${config.path} says it`,
    { path: path5, before: null, after: `[Service]
ExecStart=
ExecStart=${kept.join(" ")}
`, mode: "0644" },
    { note: "The empty `ExecStart=` takes back the command line of the packaged unit." }
  );
}
var flagConflict = check({
  code: "DT101",
  name: "flag-conflict",
  causes: ["flags.conflict"],
  needs: ["caller", "config", "engine", "logs", "service"],
  explains: consequencesOfRefusal,
  signatures: [
    {
      pattern: /the following directives are specified both as a flag and in the configuration file: (?<list>.+)/,
      samples: [
        {
          text: "unable to configure the Docker daemon with file /etc/docker/daemon.json: the following directives are specified both as a flag and in the configuration file: hosts: (from flag: [fd://], from file: [unix:///run/docker.sock tcp://127.0.0.1:2375])",
          seen: "dockerd 26.1.5"
        }
      ],
      misses: ["the following directives don't match any configuration option: hots"]
    }
  ],
  find: (evidence) => {
    let { config, service } = evidence, value = parseJson(config.text ?? "").value, options = typeof value == "object" && value !== null ? value : {};
    return problemsOf(evidence).filter((p) => p.cause === "flags.conflict").map((problem) => {
      let key = problem.key ?? "", flag = dropTheFlag(key, config, service), keyFix = dropTheKey(key, config), fixes2 = flag && key === "hosts" && hostsAreSafe(options) ? [flag, keyFix] : flag ? [keyFix, flag] : [keyFix], finding2 = findingOf("DT101", problem, evidence, fixes2), [first, ...rest] = finding2.cites;
      return service.execSetting ? { ...finding2, cites: [first, citeSetting(service.execSetting, "the flag"), ...rest] } : finding2;
    });
  }
});

// src/checks/config/missing.ts
var missingConfig = check({
  code: "DT105",
  name: "config-missing",
  causes: ["daemon-json.missing"],
  needs: ["config", "service"],
  explains: consequencesOfRefusal,
  signatures: [
    {
      pattern: /unable to configure the Docker daemon with file \S+: open \S+: no such file or directory/,
      samples: [
        {
          text: "unable to configure the Docker daemon with file /etc/docker/daemon.json: open /etc/docker/daemon.json: no such file or directory",
          seen: "dockerd 28.5.2 --validate"
        }
      ],
      misses: ["unable to configure the Docker daemon with file /etc/docker/daemon.json: open /etc/docker/daemon.json: permission denied"]
    }
  ],
  find: ({ config, service }) => {
    let named = flagValue(config.argv, "--config-file");
    if (config.status !== "missing" || !named) return;
    let { execSetting } = service, create = editAndStart("create-the-file", `create ${named} with no options set`, {
      path: named,
      before: null,
      after: `{}
`,
      mode: "0644"
    }), copy = config.path !== "/etc/docker/daemon.json" ? [runAndStart("copy-the-default", "use a copy of /etc/docker/daemon.json", [["cp", "-p", "/etc/docker/daemon.json", named]])] : [];
    return {
      code: "DT105",
      cause: "daemon-json.missing",
      severity: "error",
      confidence: "certain",
      data: { path: named },
      cites: [execSetting ? citeSetting(execSetting, "names a file that is absent") : { source: named, text: "no such file" }],
      fixes: [create, ...copy]
    };
  }
});

// src/checks/config/missing-file.ts
var missingFile = check({
  code: "DT112",
  name: "named-file-missing",
  causes: ["daemon-json.missing-file"],
  needs: ["config", "engine", "logs"],
  explains: consequencesOfRefusal,
  signatures: [
    {
      pattern: /opening seccomp profile \((?<path>[^)]*)\) failed: open \S+: no such file or directory/,
      samples: [
        {
          text: "failed to start daemon: opening seccomp profile (/etc/docker/seccomp.json) failed: open /etc/docker/seccomp.json: no such file or directory",
          seen: "dockerd 26.1.5"
        }
      ],
      misses: [
        "failed to start daemon: opening seccomp profile (/etc/docker/seccomp.json) failed: open /etc/docker/seccomp.json: permission denied"
      ]
    }
  ],
  find: ({ config, engine, logs }) => {
    let text2 = config.text ?? "", { root: root2 } = parseJson(text2), words5 = engine.state === "up" ? void 0 : lastWords(logs);
    return config.named.filter((file2) => file2.status === "missing").flatMap(({ key, path: path5 }) => {
      let node = nodeAt(root2, [key]);
      return node ? [
        {
          code: "DT112",
          cause: "daemon-json.missing-file",
          severity: engine.state === "up" ? "warning" : "error",
          confidence: "certain",
          data: { key, path: path5, file: config.path },
          cites: [citeConfig(config, node.offset, node.length, "no such file"), ...words5 ? [citeLog(words5)] : []],
          fixes: [
            editAndStart(
              "drop-the-key",
              `remove "${key}"; dockerd uses its built-in default`,
              { path: config.path, before: text2, after: setKey(text2, [key], void 0) },
              {
                note: `To keep the setting, put the file back at ${path5} instead.`
              }
            )
          ]
        }
      ] : [];
    });
  }
});

// src/checks/config/not-a-file.ts
var notAFile = check({
  code: "DT104",
  name: "config-not-a-file",
  causes: ["daemon-json.not-a-file"],
  needs: ["config", "engine", "logs"],
  explains: consequencesOfRefusal,
  signatures: [
    {
      pattern: /unable to configure the Docker daemon with file \S+: read \S+: is a directory/,
      samples: [
        {
          text: "unable to configure the Docker daemon with file /etc/docker/daemon.json: read /etc/docker/daemon.json: is a directory",
          seen: "dockerd 26.1.5"
        }
      ],
      misses: ["unable to configure the Docker daemon with file /etc/docker/daemon.json: EOF"]
    }
  ],
  find: ({ config, engine, logs }) => {
    let { stat, path: path5 } = config;
    if (!stat || stat.type === "file" || stat.type === "link") return;
    let words5 = engine.state === "up" ? void 0 : lastWords(logs), what = stat.type === "directory" ? "a directory" : `a ${stat.type}`;
    return {
      code: "DT104",
      cause: "daemon-json.not-a-file",
      severity: "error",
      confidence: "certain",
      data: { path: path5, what },
      cites: [
        { source: path5, text: `${stat.type} ${stat.mode} ${stat.owner}:${stat.group}`, note: "dockerd expects a file here" },
        ...words5 ? [citeLog(words5)] : []
      ],
      fixes: [
        runAndStart("move-aside", `move the ${stat.type} aside; dockerd starts with its defaults`, [["mv", path5, `${path5}.not-a-file`]])
      ]
    };
  }
});

// src/checks/config/refused.ts
var refusal = /unable to configure the Docker daemon with file (?<file>\S+): (?<cause>.+)/, causes = [
  [/don't match any configuration option/, "daemon-json.unknown-key"],
  [/specified both as a flag/, "flags.conflict"],
  [/invalid character|unexpected end of JSON|\bEOF\b/, "daemon-json.syntax"],
  [/decode configuration JSON|encoding/, "daemon-json.encoding"],
  [/cannot unmarshal/, "daemon-json.wrong-type"],
  [/deprecated|removed/i, "daemon-json.removed-option"]
];
function said({ engine, logs, validate: validate2 }) {
  let words5 = engine.state === "up" ? void 0 : lastWords(logs), found = words5 && refusal.exec(words5.message);
  if (found && words5) return { message: found.groups?.cause ?? words5.message, cite: citeLog(words5) };
  if (validate2.verdict === "rejected")
    return { message: validate2.message.replace(refusal, "$<cause>"), cite: { source: validate2.command, text: validate2.message } };
}
var refused = check({
  code: "DT113",
  name: "config-refused",
  causes: ["daemon-json.bad-value", ...causes.map(([, cause]) => cause)],
  needs: ["caller", "config", "engine", "logs", "service", "validate"],
  explains: ["DT204", "DT206", "DT304"],
  signatures: [
    {
      pattern: refusal,
      samples: [{ text: "unable to configure the Docker daemon with file /etc/docker/daemon.json: EOF", seen: "dockerd 20.10.24" }],
      sure: "possible",
      misses: ["failed to start daemon: error initializing graphdriver: driver not supported: overlay3"]
    }
  ],
  find: (evidence) => {
    let words5 = said(evidence);
    if (!words5) return;
    let { config } = evidence;
    if (!(problemsOf(evidence).some((p) => p.kind === "rejected") || config.stat?.type === "directory") && evidence.validate.verdict !== "accepted")
      return {
        code: "DT113",
        cause: causes.find(([pattern]) => pattern.test(words5.message))?.[1] ?? "daemon-json.bad-value",
        severity: "error",
        confidence: "likely",
        data: { message: words5.message, path: config.path },
        cites: [words5.cite],
        fixes: []
      };
  }
});

// src/checks/config/index.ts
var configChecks = [
  missingConfig,
  notAFile,
  encoding,
  problemCheck("DT102", "json-syntax", ["daemon-json.syntax"]),
  problemCheck("DT106", "unknown-key", ["daemon-json.unknown-key"]),
  problemCheck("DT107", "removed-option", ["daemon-json.removed-option"]),
  flagConflict,
  problemCheck("DT108", "wrong-type", ["daemon-json.wrong-type"]),
  problemCheck("DT109", "bad-value", ["daemon-json.bad-value"]),
  missingFile,
  refused,
  problemCheck("DT110", "ignored-key", ["daemon-json.ignored-key"]),
  problemCheck("DT111", "duplicate-key", ["daemon-json.duplicate-key"])
];

// src/checks/containerd/runtime.ts
var runtimeUndefined = problemCheck("DT712", "runtime-undefined", ["runtime.undefined"]), needed = ["runc", "containerd-shim-runc-v2"], reinstall = ({ name, path: path5, manager }) => ({
  id: "reinstall",
  title: `install the package ${name} again, which brings ${path5}`,
  risk: "none",
  steps: [{ run: manager === "apt" ? ["apt-get", "install", "--reinstall", "-y", name] : ["dnf", "reinstall", "-y", name] }],
  note: "Containers that run go on. Find out first who moved the program away."
}), runtimeMissing = check({
  code: "DT711",
  name: "runtime-missing",
  causes: ["runtime.binary-missing"],
  needs: ["client", "config", "containerd", "target"],
  signatures: [
    {
      pattern: /exec: "(?<program>runc|containerd-shim-runc-v2)": executable file not found|fork\/exec (?<path>\S*containerd-shim\S*): no such file or directory|runtime "(?<runtime>[^"]+)" binary not installed/,
      samples: [
        {
          text: "failed to create task for container: failed to start shim: start failed: : fork/exec /usr/bin/containerd-shim-runc-v2: no such file or directory: unknown",
          seen: "dockerd 26.1.5"
        },
        {
          text: 'unable to retrieve OCI runtime error (open /run/containerd/io.containerd.runtime.v2.task/moby/3f29/log.json: no such file or directory): exec: "runc": executable file not found in $PATH: unknown',
          seen: "dockerd 26.1.5"
        }
      ]
    }
  ],
  find: ({ client, config, containerd, target }) => {
    let absent = client.programsStatus === "looked" && config.binary !== void 0 && target.kind === "rootful" ? needed.filter((name) => !client.programs.some((p) => p.endsWith(`/${name}`))) : [], root2 = parseJson(config.text ?? "").root;
    return [
      ...absent.map(
        (name) => ({
          code: "DT711",
          cause: "runtime.binary-missing",
          severity: "error",
          confidence: "certain",
          data: { name },
          cites: [
            { source: "programs", text: `no ${name} in /usr/bin, /usr/sbin, /usr/local/bin`, note: "every start of a container needs it" },
            ...containerd.packages.filter((p) => p.program === name).map((p) => ({ source: `package ${p.name}`, text: p.path, note: "where the package puts it" }))
          ],
          fixes: containerd.packages.filter((p) => p.program === name).map(reinstall)
        })
      ),
      ...containerd.missingRuntimes.map(({ name, path: path5 }) => {
        let node = nodeAt(root2, ["runtimes", name, "path"]);
        return {
          code: "DT711",
          cause: "runtime.binary-missing",
          severity: target.options.get("default-runtime")?.value === name ? "error" : "warning",
          confidence: "certain",
          data: { name: path5 },
          cites: [node ? citeConfig(config, node.offset, node.length, "no such program") : { source: path5, text: "no such program" }],
          fixes: []
        };
      })
    ];
  }
});

// src/checks/containerd/broken.ts
var signatures = [
  {
    pattern: /fork\/exec (?<path>\S*(?:runc|runtime|shim|crun)\S*): (?<why>permission denied|exec format error|text file busy)/,
    samples: [
      {
        text: "failed to start shim: start failed: : fork/exec /usr/bin/containerd-shim-runc-v2: permission denied: unknown",
        seen: "dockerd 26.1.5"
      },
      { text: "OCI runtime create failed: fork/exec /usr/bin/runc: exec format error: unknown", seen: "containerd 1.7 go-runc" }
    ],
    misses: ["failed to start shim: start failed: : fork/exec /usr/bin/containerd-shim-runc-v2: no such file or directory: unknown"]
  },
  {
    pattern: /exec: "(?<path>[^"]*(?:runc|runtime|shim|crun)[^"]*)": (?<why>permission denied|exec format error)/,
    samples: [
      {
        text: 'unable to retrieve OCI runtime error (open /run/containerd/io.containerd.runtime.v2.task/moby/3f29/log.json: no such file or directory): exec: "/usr/local/bin/runc": permission denied: unknown',
        seen: "containerd 1.7 go-runc"
      }
    ],
    misses: ['exec: "runc": executable file not found in $PATH: unknown']
  },
  {
    pattern: /OCI runtime (?:create|exec|start) failed: .*(?:did not terminate success?fully|exec format error)|nvidia-container-cli: \w+ error|container_linux\.go:\d+: starting container process caused.*(?:runc|libseccomp|unknown version)/,
    samples: [
      {
        text: "failed to create task for container: failed to create shim task: OCI runtime create failed: /usr/bin/runc did not terminate successfully: exit status 127: /usr/bin/runc: symbol lookup error: unknown",
        seen: "containerd 1.7 go-runc"
      }
    ],
    sure: "possible"
  }
], executable = (mode) => (Number.parseInt(mode, 8) & 73) !== 0, runtimeBroken = check({
  code: "DT713",
  name: "runtime-broken",
  causes: ["runtime.broken"],
  needs: ["caller", "containerd", "logs", "target"],
  signatures,
  find: ({ caller, containerd, logs, target }) => {
    let words5 = lastMatch(logs.lastStart, signatures.slice(0, 2)), { runc } = containerd, usual = target.options.get("default-runtime")?.value ?? "runc";
    return containerd.runtimes.flatMap(({ name, path: path5, stat }) => {
      let unfit = stat.type === "directory" ? "is a directory" : stat.bytes === 0 && stat.type === "file" ? "is an empty file" : void 0, rights = stat.type === "file" && !executable(stat.mode) ? `has mode ${stat.mode}, which nobody may run` : void 0, says2 = name === "runc" && runc.status === "failed" ? `ends with code ${runc.exitCode}: ${runc.text.trim().split(`
`).at(-1) ?? ""}` : name === "runc" && runc.status === "denied" && caller.uid === 0 ? "cannot be run" : void 0, why = unfit ?? rights ?? says2;
      if (!why) return [];
      let chmod = {
        id: "make-executable",
        title: `let ${path5} be run`,
        risk: "none",
        steps: [{ run: ["chmod", "0755", path5] }]
      };
      return [
        {
          code: "DT713",
          cause: "runtime.broken",
          severity: name === "runc" || name === usual || name.startsWith("containerd-shim") ? "error" : "warning",
          confidence: "certain",
          data: { path: path5, why },
          cites: [
            { source: path5, text: `${stat.type} ${stat.mode} ${stat.owner}:${stat.group} ${stat.bytes} bytes` },
            ..."text" in runc && says2 ? [{ source: "runc --version", text: runc.text.trim().split(`
`)[0] ?? "" }] : [],
            ...words5 ? [citeLog(words5.entry)] : []
          ],
          fixes: rights && !unfit ? [chmod] : containerd.packages.filter((p) => p.program === name).map(reinstall)
        }
      ];
    });
  }
});

// src/checks/systemd/settings.ts
var consequences = ["DT204", "DT206", "DT304"], isLocal = (path5) => path5.startsWith("/etc/") || path5.startsWith("/run/systemd/");
function dropSettings(unit, settings) {
  let path5 = settings[0]?.path;
  if (!path5 || !isLocal(path5) || settings.some((s) => s.path !== path5)) return;
  let before = unitFileText(unit, path5);
  if (before === void 0) return;
  let gone = new Set(settings.map((s) => s.line - 1)), kept = before.split(`
`).filter((_, i) => !gone.has(i)), empty = path5.includes(".d/") && kept.every((line) => /^\s*($|[#;]|\[)/.test(line));
  return { path: path5, before, after: empty ? null : kept.join(`
`) };
}
function changeSetting(unit, setting, text2) {
  let before = unitFileText(unit, setting.path);
  if (before === void 0 || !isLocal(setting.path)) return;
  let lines2 = before.split(`
`);
  return lines2[setting.line - 1] = text2, { path: setting.path, before, after: lines2.join(`
`) };
}
function milliseconds(text2) {
  if (/^(infinity|0)$/.test(text2.trim())) return Number.POSITIVE_INFINITY;
  let units2 = {
    us: 1e-3,
    ms: 1,
    s: 1e3,
    sec: 1e3,
    "": 1e3,
    min: 6e4,
    m: 6e4,
    h: 36e5,
    d: 864e5
  }, sum = 0;
  for (let [, n, unit = ""] of text2.matchAll(/(\d+(?:\.\d+)?)\s*([a-z]*)/g)) sum += Number(n) * (units2[unit] ?? Number.NaN);
  return sum;
}

// src/checks/containerd/containerd.ts
var standard = "/run/containerd/containerd.sock", explains = ["DT204", "DT206", "DT304", "DT801", "DT802", "DT207"], dialSignatures = [
  {
    pattern: /failed to dial "(?<address>[^"]+)"|timeout waiting for containerd to start|failed to start containerd/,
    samples: [
      {
        text: 'failed to start daemon: failed to dial "/run/containerd/containerd.sock": failed to dial "/run/containerd/containerd.sock": context deadline exceeded',
        seen: "dockerd 26.1.5"
      },
      { text: "failed to start containerd: timeout waiting for containerd to start", seen: "dockerd 20.10.24" }
    ],
    misses: ["containerd not running, starting managed containerd"]
  }
], answers = ({ engine }) => engine.state === "up" || engine.state === "denied", containerdState = check({
  code: "DT705",
  name: "containerd-state",
  causes: ["containerd.state"],
  needs: ["engine", "logs", "state"],
  explains: [...explains, "DT701"],
  signatures: [
    {
      pattern: /unknown service containerd\.services\.\S+: not implemented|failed to load plugin.*io\.containerd\.metadata\.v1\.bolt/,
      samples: [
        {
          text: 'failed to start daemon: failed to dial "/run/containerd/containerd.sock": unknown service containerd.services.namespaces.v1.Namespaces: not implemented',
          seen: "dockerd 26.1.5"
        }
      ]
    }
  ],
  find: ({ engine, logs, state }) => {
    let db = state.databases.containerd;
    if (db.state !== "bad") return;
    let words5 = answers({ engine }) ? void 0 : lastMatch(logs.lastStart, dialSignatures), steps = [
      { run: ["systemctl", "stop", "docker.socket", "docker.service", "containerd.service"] },
      { run: ["mv", db.path, `${db.path}.broken`] },
      { run: ["systemctl", "reset-failed"] },
      { run: ["systemctl", "start", "containerd.service"] },
      ...startDaemon
    ];
    return {
      code: "DT705",
      cause: "containerd.state",
      severity: "error",
      confidence: words5 ? "certain" : "likely",
      data: { path: db.path },
      cites: [{ source: db.path, text: "the first page is not that of a database" }, ...words5 ? [citeLog(words5.entry)] : []],
      fixes: [
        {
          id: "move-aside",
          title: "move it aside; containerd makes a new one",
          risk: "loses-data",
          steps,
          note: "Docker's images and containers are in its own data-root and stay, unless the containerd image store is in use."
        }
      ]
    };
  }
}), containerdConfig = check({
  code: "DT702",
  name: "containerd-config",
  causes: ["containerd.config"],
  needs: ["containerd", "engine", "logs", "service"],
  explains: [...explains, "DT701"],
  signatures: [
    {
      pattern: /containerd: (?:failed to load TOML|.*\btoml: )|failed to load TOML|invalid (?:plugin|configuration) .*config\.toml|expected containerd config version/i,
      samples: [
        {
          text: "containerd: failed to load TOML: /etc/containerd/config.toml: toml: expected newline but got U+003D",
          seen: "containerd 1.7"
        }
      ]
    }
  ],
  find: ({ containerd, engine, logs, service }) => {
    let unit = service.units.containerd;
    if (answers({ engine }) || unit.active === "active") return;
    let words5 = logs.containerd.findLast(
      (e) => /failed to load TOML|\btoml: |expected containerd config version|invalid plugin config/i.test(e.message)
    );
    if (words5)
      return {
        code: "DT702",
        cause: "containerd.config",
        severity: "error",
        confidence: containerd.configText === void 0 ? "likely" : "certain",
        data: { unit: unit.name },
        cites: [citeLog(words5), { source: `systemctl show ${unit.name}`, text: `ActiveState=${unit.active} Result=${unit.result}` }],
        fixes: [
          {
            id: "move-aside",
            title: "move config.toml aside; containerd runs with its defaults",
            risk: "restarts-daemon",
            steps: [
              { run: ["mv", "/etc/containerd/config.toml", "/etc/containerd/config.toml.broken"] },
              { run: ["systemctl", "reset-failed"] },
              { run: ["systemctl", "restart", "containerd.service"] },
              ...startDaemon
            ]
          }
        ]
      };
  }
}), containerdHung = check({
  code: "DT703",
  name: "containerd-hung",
  causes: ["containerd.hung"],
  needs: ["service"],
  explains: [...explains, "DT701", "DT711", "DT713"],
  find: ({ service }) => {
    let stopped = service.processes.find((p) => /(^|\/)containerd$/.test(p.argv[0] ?? "") && /^[Tt]/.test(p.state));
    if (stopped)
      return {
        code: "DT703",
        cause: "containerd.hung",
        severity: "error",
        confidence: "certain",
        data: { pid: String(stopped.pid), state: stopped.state },
        cites: [{ source: "ps", text: `${stopped.pid} ${stopped.state} ${stopped.command}`, note: "T: stopped by a signal" }],
        fixes: [
          {
            id: "continue-and-restart",
            title: "let it go on, then restart it and the daemon",
            risk: "restarts-daemon",
            steps: [{ run: ["kill", "-CONT", String(stopped.pid)] }, { run: ["systemctl", "restart", "containerd.service"] }, ...startDaemon]
          }
        ]
      };
  }
}), containerdDown = check({
  code: "DT701",
  name: "containerd-down",
  causes: ["containerd.down"],
  needs: ["containerd", "engine", "logs", "service", "target"],
  explains,
  signatures: dialSignatures,
  find: ({ containerd, engine, logs, service }) => {
    let unit = service.units.containerd, lives = service.processes.some((p) => /(^|\/)containerd$/.test(p.argv[0] ?? ""));
    if (!service.systemd || lives || unit.active === "active" || unit.load !== "loaded" && unit.load !== "masked" || containerd.address === void 0 && answers({ engine })) return;
    let words5 = answers({ engine }) ? void 0 : lastMatch(logs.lastStart, dialSignatures), masked2 = unit.load === "masked" || unit.enabled === "masked", steps = [
      ...masked2 ? [{ run: ["systemctl", "unmask", unit.name] }] : [],
      { run: ["systemctl", "reset-failed"] },
      { run: ["systemctl", "start", unit.name] },
      ...startDaemon
    ];
    return {
      code: "DT701",
      cause: "containerd.down",
      severity: "error",
      confidence: "certain",
      data: { state: masked2 ? "masked" : unit.active, address: containerd.address ?? standard },
      cites: [
        { source: `systemctl show ${unit.name}`, text: `LoadState=${unit.load} ActiveState=${unit.active} Result=${unit.result}` },
        ...words5 ? [citeLog(words5.entry)] : []
      ],
      fixes: [
        {
          id: "start",
          title: masked2 ? "unmask and start containerd, then the daemon" : "start containerd, then the daemon",
          risk: "restarts-daemon",
          steps
        }
      ]
    };
  }
}), containerdSocketPath = check({
  code: "DT704",
  name: "containerd-socket-path",
  causes: ["containerd.socket-path"],
  needs: ["config", "containerd", "engine", "service"],
  explains,
  find: ({ config, containerd, engine, service }) => {
    let { address: address2, exists } = containerd, unit = service.units.containerd;
    if (answers({ engine }) || !address2 || exists !== !1 || unit.active !== "active") return;
    let before = config.text ?? "", node = nodeAt(parseJson(before).root, ["containerd"]), setting = service.execSetting?.text.includes(address2) ? service.execSetting : void 0, edit = setting ? changeSetting(service.units.docker, setting, setting.text.replace(address2, standard)) : node ? { path: config.path, before, after: setKey(before, ["containerd"], standard) } : void 0, fix = edit ? [editAndStart("right-path", `use ${standard}`, edit)] : [];
    return {
      code: "DT704",
      cause: "containerd.socket-path",
      severity: "error",
      confidence: "certain",
      data: { address: address2 },
      cites: [
        setting ? citeSetting(setting, "no such socket") : node ? citeConfig(config, node.offset, node.length, "no such socket") : { source: address2, text: "no such socket" }
      ],
      fixes: fix
    };
  }
});

// src/checks/containerd/host-kernel.ts
var moduleSignatures = [
  {
    pattern: /Module (?<module>[\w-]+) not found in directory (?<folder>\/lib\/modules\/\S+)|could not open moddep file '(?<file>[^']+)'/,
    samples: [
      {
        text: "Running modprobe bridge br_netfilter failed with message: modprobe: WARNING: Module bridge not found in directory /lib/modules/5.10.0-8-amd64: exit status 1",
        seen: "moby libnetwork/drivers/bridge"
      }
    ],
    sure: "possible"
  },
  {
    pattern: /Table does not exist \(do you need to insmod\?\)|Failed to initialize nft: Protocol not supported|failed to mount overlay: no such device|please ensure that br_netfilter kernel module is loaded/,
    samples: [
      {
        text: "iptables v1.8.7 (legacy): can't initialize iptables table `nat': Table does not exist (do you need to insmod?)",
        seen: "iptables 1.8.7"
      },
      { text: "failed to mount overlay: no such device", seen: "dockerd 26.1.5" },
      {
        text: "iptables/1.8.7 Failed to initialize nft: Protocol not supported",
        seen: "https://github.com/qxhome/rk3568-kernel5.10-alldrivers/issues/2"
      }
    ],
    misses: ["failed to mount overlay: invalid argument"],
    sure: "possible"
  },
  {
    pattern: /pair interfaces: operation not supported|[Ff]ailed to create bridge \S+ via netlink.*operation not supported|exec: "modprobe": executable file not found/,
    samples: [
      {
        text: "failed to add the host (veth1d85371) <=> sandbox (vethbc264f6) pair interfaces: operation not supported",
        seen: "https://github.com/moby/moby/issues/27426"
      }
    ],
    sure: "possible"
  }
], loud = (entry) => !/^(?:info|debug|trace|warn|warning)$/.test(entry.level), modulesMissing = check({
  code: "DT722",
  name: "modules-missing",
  causes: ["kernel.modules-missing"],
  needs: ["engine", "kernel", "logs"],
  explains: ["DT204", "DT206", "DT304", "DT523", "DT621", "DT623", "DT522"],
  signatures: moduleSignatures,
  find: ({ engine, kernel, logs }) => {
    let words5 = lastMatch(logs.lastStart.filter(loud), moduleSignatures), other = kernel.installed.length > 0 && !kernel.installed.includes(kernel.release);
    if (engine.state === "up" || !words5 || !kernel.release || other) return;
    let none = kernel.installed.length === 0;
    return {
      code: "DT722",
      cause: "kernel.modules-missing",
      severity: "error",
      confidence: none ? "likely" : "possible",
      data: { release: kernel.release, module: words5.match.groups?.module ?? "what dockerd needs" },
      cites: [
        citeLog(words5.entry),
        { source: "uname -r", text: kernel.release },
        {
          source: "/lib/modules",
          text: kernel.installed.join(" ") || "empty",
          ...none ? { note: "this kernel has no modules here" } : {}
        }
      ],
      fixes: []
    };
  }
}), entropySignatures = [
  {
    pattern: /crypto\/rand: blocked for \d+ seconds|random: (?:dockerd|containerd): uninitialized urandom read/,
    samples: [{ text: "crypto/rand: blocked for 60 seconds waiting to read random data from the kernel", seen: "Go crypto/rand" }]
  }
], short = 64, noEntropy = check({
  code: "DT726",
  name: "no-entropy",
  causes: ["kernel.no-entropy"],
  needs: ["engine", "kernel", "logs", "service"],
  explains: ["DT204", "DT207", "DT304", "DT801", "DT802"],
  signatures: entropySignatures,
  find: ({ engine, kernel, logs, service }) => {
    let words5 = lastMatch([...logs.lastStart, ...logs.kernel], entropySignatures), waits = service.units.docker.active === "activating" || engine.state === "hung", low = kernel.entropy !== void 0 && kernel.entropy < short;
    if (!(engine.state === "up" || !waits || !low && !words5))
      return {
        code: "DT726",
        cause: "kernel.no-entropy",
        severity: "error",
        confidence: low && words5 ? "certain" : low ? "likely" : "possible",
        data: { bits: kernel.entropy === void 0 ? "few" : String(kernel.entropy) },
        cites: [
          { source: "/proc/sys/kernel/random/entropy_avail", text: String(kernel.entropy ?? "unknown") },
          ...words5 ? [citeLog(words5.entry)] : []
        ],
        fixes: []
      };
  }
});

// src/checks/messages.ts
function spokenCheck({ code, name, cause, signatures: signatures29, explains: explains4, severity = "error", while: when }) {
  return check({
    code,
    name,
    causes: [cause],
    needs: ["engine", "logs"],
    signatures: signatures29,
    ...explains4 ? { explains: explains4 } : {},
    find: ({ engine, logs }) => {
      if (when === "down" && engine.state === "up") return;
      let found = lastMatch(logs.lastStart, signatures29);
      if (!found) return;
      let data = Object.fromEntries(Object.entries(found.match.groups ?? {}).map(([key, value]) => [key, value ?? ""]));
      return {
        code,
        cause,
        severity,
        confidence: "likely",
        data: { ...data, message: found.match[0] },
        cites: [citeLog(found.entry)],
        fixes: []
      };
    }
  });
}

// src/checks/containerd/kernel.ts
var signatures2 = [
  {
    pattern: /pair interfaces: operation not supported|Module (?<module>\S+) not found in directory|failed to mount overlay: no such device|Table does not exist \(do you need to insmod\?\)/,
    samples: [
      {
        text: "failed to add the host (veth1d85371) <=> sandbox (vethbc264f6) pair interfaces: operation not supported",
        seen: "https://github.com/moby/moby/issues/27426"
      },
      {
        text: "iptables v1.8.7 (legacy): can't initialize iptables table `nat': Table does not exist (do you need to insmod?)",
        seen: "iptables 1.8.7"
      }
    ],
    sure: "possible"
  }
], kernelNoReboot = check({
  code: "DT721",
  name: "kernel-no-reboot",
  causes: ["kernel.no-reboot"],
  needs: ["engine", "kernel", "logs"],
  explains: ["DT204", "DT206", "DT304", "DT523", "DT522", "DT613", "DT621", "DT623", "DT624"],
  signatures: signatures2,
  find: ({ engine, kernel, logs }) => {
    let words5 = lastMatch(logs.lastStart, signatures2);
    if (!(!words5 || !kernel.release || kernel.installed.length === 0 || kernel.installed.includes(kernel.release)))
      return {
        code: "DT721",
        cause: "kernel.no-reboot",
        severity: "error",
        confidence: engine.state === "up" ? "likely" : "certain",
        data: { release: kernel.release, installed: kernel.installed.join(", ") },
        cites: [
          { source: "uname -r", text: kernel.release },
          { source: "/lib/modules", text: kernel.installed.join(" "), note: "no folder for the kernel that runs" },
          citeLog(words5.entry)
        ],
        fixes: []
      };
  }
}), cgroupSetup = spokenCheck({
  code: "DT723",
  name: "cgroup-setup",
  cause: "cgroup.setup",
  while: "down",
  explains: ["DT204", "DT206", "DT304"],
  signatures: [
    {
      pattern: /Devices cgroup isn't mounted|Failed to parse cgroup information|systemd not running on this host, cannot use systemd cgroups manager|native\.cgroupdriver=systemd requires cgroup v2/,
      samples: [{ text: "failed to start daemon: Devices cgroup isn't mounted", seen: "dockerd 20.10.24" }],
      misses: ["Unable to find memory controller"]
    }
  ]
}), lsmDenied = spokenCheck({
  code: "DT724",
  name: "lsm-denied",
  cause: "lsm.denied",
  while: "down",
  explains: ["DT204", "DT206", "DT304"],
  signatures: [
    {
      pattern: /AppArmor enabled on system but the (?<profile>\S+) profile could not be loaded|fork\/exec \S*apparmor_parser: no such file or directory|avc:\s+denied\s+\{[^}]*\}.*comm="(?:dockerd|containerd|runc)"/,
      samples: [
        {
          text: 'AppArmor enabled on system but the docker-default profile could not be loaded: exec: "apparmor_parser": executable file not found in $PATH',
          seen: "moby daemon/apparmor_default.go"
        }
      ]
    }
  ]
}), limitsExhausted = spokenCheck({
  code: "DT725",
  name: "limits-exhausted",
  cause: "limits.exhausted",
  while: "any",
  severity: "error",
  signatures: [
    {
      pattern: /too many open files|fork\/exec \S+: resource temporarily unavailable|pthread_create failed|inotify.*(?:no space left on device|too many)|join session keyring: .*disk quota exceeded/,
      samples: [{ text: "failed to create fsnotify watcher: too many open files", seen: "moby pkg/filenotify" }],
      misses: ["open file ulimit (1024) is far too small"]
    }
  ]
});

// src/checks/containerd/log-driver.ts
var signatures3 = [
  {
    pattern: /failed to initialize logging driver: (?<why>.+)/,
    samples: [
      {
        text: "failed to create task for container: failed to initialize logging driver: dial tcp 127.0.0.1:24224: connect: connection refused",
        seen: "moby daemon/start.go"
      },
      {
        text: "failed to initialize logging driver: journald is not enabled on this host",
        seen: "https://github.com/docker/desktop-linux/issues/68"
      }
    ],
    misses: ["configured logging driver does not support reading"]
  },
  {
    pattern: /[Ff]ailed to set log opts: (?<why>.+)|unknown log opt '(?<opt>[^']+)' for (?<driver>\S+) log driver/,
    samples: [
      { text: "failed to start daemon: failed to set log opts: unknown log opt 'nope' for json-file log driver", seen: "dockerd 26.1.5" },
      {
        text: "failed to start daemon: failed to set log opts: logger: no log driver named 'nonsense' is registered",
        seen: "dockerd 26.1.5"
      }
    ]
  }
], fluentdPort = 24224;
function deadFluentd({ ports, target }) {
  if (target.options.get("log-driver")?.value !== "fluentd" || ports.listeners.length === 0) return;
  let opts = target.options.get("log-opts")?.value ?? {};
  if (opts["fluentd-async"] === "true" || opts["fluentd-async-connect"] === "true") return;
  let address2 = String(opts["fluentd-address"] ?? `localhost:${fluentdPort}`).replace(/^tcp:\/\//, ""), found = /^(localhost|127\.[\d.]+|\[::1\])(?::(\d+))?$/.exec(address2), port = Number(found?.[2] ?? fluentdPort);
  return found && !ports.listeners.some((l) => l.port === port) ? address2 : void 0;
}
var logDriver = check({
  code: "DT715",
  name: "log-driver",
  causes: ["log-driver.failure"],
  needs: ["caller", "config", "engine", "logs", "ports", "service", "target"],
  explains: ["DT204", "DT206", "DT304"],
  signatures: signatures3,
  find: (evidence) => {
    let { config, engine, logs, target } = evidence, words5 = lastMatch(logs.lastStart, signatures3), dead2 = deadFluentd(evidence);
    if (!words5 && !dead2 || words5 && engine.state !== "up" && problemsOf(evidence).some((p) => p.key === "log-driver" || p.key === "log-opts"))
      return;
    let before = config.text ?? "", { root: root2 } = parseJson(before), node = nodeAt(root2, ["log-driver"]) ?? nodeAt(root2, ["log-opts"]), driver = target.options.get("log-driver")?.value, shown = node ? [citeConfig(config, node.offset, node.length)] : [], after2 = setKey(setKey(before, ["log-opts"], void 0), ["log-driver"], void 0), fixes2 = node && after2 !== before ? [
      editAndStart(
        "use-the-default",
        "log to local files, as Docker does by default",
        { path: config.path, before, after: after2 },
        {
          note: "Containers that exist keep their log driver until they are made anew."
        }
      )
    ] : [];
    return {
      code: "DT715",
      cause: "log-driver.failure",
      severity: "error",
      confidence: words5 && (dead2 || node) ? "certain" : "likely",
      data: {
        driver: typeof driver == "string" ? driver : "the log driver",
        why: dead2 ? `nobody listens on ${dead2}` : words5?.match.groups?.why ?? words5?.match[0] ?? ""
      },
      cites: [
        ...shown,
        ...dead2 ? [{ source: evidence.ports.source, text: `no listener on ${dead2}` }] : [],
        ...words5 ? [citeLog(words5.entry)] : []
      ],
      fixes: fixes2
    };
  }
});

// src/checks/containerd/plugin-missing.ts
var signatures4 = [
  {
    pattern: /validat\w+ authorization plugin.*plugin \\?"(?<plugin>[^"\\]+)\\?" not found/,
    samples: [
      { text: 'failed to validate authorization plugin: plugin "opa" not found', seen: "moby 28 cmd/dockerd/daemon.go" },
      { text: 'Error validating authorization plugin: plugin "opa" not found', seen: "moby 26 cmd/dockerd/daemon.go" }
    ],
    misses: ['failed to set log opts: error looking up logging plugin json-files: plugin "json-files" not found']
  },
  {
    pattern: /Unable to (?:locate plugin: (?<plugin>[^,\s]+), retrying|connect to plugin: (?<socket>[^,\s]+))|legacy plugin: Post \S+: dial unix \S+: connect/,
    samples: [{ text: "Unable to locate plugin: rexray, retrying in 1s", seen: "moby pkg/plugins" }],
    misses: ['skip loading plugin "io.containerd.snapshotter.v1.btrfs"...'],
    mild: !0
  },
  {
    pattern: /error (?:looking up|getting) (?:volume|network|ipam) (?:driver )?plugin (?<plugin>\S+?): plugin "[^"]+" not found|couldn't create plugin manager|failed to enable plugin/,
    samples: [
      { text: 'error looking up volume plugin rexray: plugin "rexray" not found', seen: "moby volume/drivers/extpoint.go" },
      {
        text: "failed to start daemon: couldn't create plugin manager: failed to restore plugins: failed to read /var/lib/docker/plugins: permission denied",
        seen: "moby daemon/daemon.go"
      }
    ]
  }
], pluginMissing = check({
  code: "DT714",
  name: "plugin-missing",
  causes: ["plugin.missing"],
  needs: ["config", "engine", "logs", "plugins", "target"],
  explains: ["DT204", "DT206", "DT304", "DT801", "DT802"],
  signatures: signatures4,
  find: ({ config, engine, logs, plugins, target }) => {
    let words5 = lastMatch(logs.lastStart, signatures4), wanted = target.options.get("authorization-plugins")?.value, named = Array.isArray(wanted) ? wanted.filter((n) => typeof n == "string") : [], before = config.text ?? "", node = nodeAt(parseJson(before).root, ["authorization-plugins"]), absent = plugins.known && plugins.managed === 0 ? named.filter((n) => !plugins.names.includes(n.split(":")[0] ?? n)) : [], [first] = absent;
    if (first && engine.state !== "up") {
      let cite3 = node ? citeConfig(config, node.offset, node.length, "no such plug-in") : { source: "command line", text: `--authorization-plugin=${first}` }, kept = named.filter((n) => !absent.includes(n)), drop = node ? [
        editAndStart(
          "drop-the-plugin",
          `do without ${absent.join(", ")}`,
          { path: config.path, before, after: setKey(before, ["authorization-plugins"], kept.length > 0 ? kept : void 0) },
          { note: "It decided who may do what with the daemon. Without it everybody who may open the socket may do everything." }
        )
      ] : [];
      return [
        {
          code: "DT714",
          cause: "plugin.missing",
          severity: "error",
          confidence: words5 ? "certain" : "likely",
          data: { plugin: first },
          cites: [cite3, ...words5 ? [citeLog(words5.entry)] : []],
          fixes: drop
        }
      ];
    }
    if (!words5) return [];
    let plugin = words5.match.groups?.plugin;
    return engine.state === "up" && plugin && plugins.names.includes(plugin) ? [] : [
      {
        code: "DT714",
        cause: "plugin.missing",
        severity: engine.state === "up" ? "warning" : "error",
        confidence: "likely",
        data: { plugin: plugin ?? "that a volume, a network or a container uses" },
        cites: [citeLog(words5.entry)],
        fixes: []
      }
    ];
  }
});

// src/checks/containerd/variants.ts
var rootlessSignatures = [
  {
    pattern: /\[rootlesskit:(?:parent|child ?)\] error: (?<why>.+)/,
    samples: [
      {
        text: "[rootlesskit:parent] error: failed to start the child: fork/exec /proc/self/exe: operation not permitted",
        seen: "https://github.com/containerd/nerdctl/issues/3063"
      },
      {
        text: '[rootlesskit:parent] error: failed to setup UID/GID map: failed to compute uid/gid map: No subuid ranges found for user 1000 ("me")',
        seen: "rootlesskit pkg/parent"
      }
    ]
  },
  {
    pattern: /(?<why>XDG_RUNTIME_DIR needs to be set and writable|could not get XDG_RUNTIME_DIR|HOME needs to be set and exist|rootlesskit needs to be installed|One of slirp4netns .* needs to be installed|This script must be executed as a non-privileged user|dockerd-rootless\.sh conflicts with containerd-rootless\.sh|rootless mode needs to be enabled for running with RootlessKit|error while connecting to RootlessKit API socket|apparmor_restrict_unprivileged_userns is set to 1|native\.cgroupdriver=systemd requires cgroup v2 for rootless mode)/,
    samples: [
      { text: "XDG_RUNTIME_DIR needs to be set and writable", seen: "moby contrib/dockerd-rootless.sh" },
      { text: "rootlesskit needs to be installed", seen: "moby contrib/dockerd-rootless.sh" },
      {
        text: "error while connecting to RootlessKit API socket: dial unix /run/user/1000/dockerd-rootless/api.sock: connect: no such file or directory",
        seen: "moby cmd/dockerd"
      }
    ],
    misses: ["Running in rootless mode. This mode has feature limitations."]
  },
  {
    pattern: /newuidmap(?: \d+ \[[^\]]*\])? failed|\[ERROR\] (?:RootlessKit failed|Missing system requirements)|dockerd-rootless\S*: (?:command not found|No such file)/,
    samples: [
      {
        text: "newuidmap 1234 [0 1000 1 1 100000 65536] failed: newuidmap: write to uid_map failed: Operation not permitted",
        seen: "rootlesskit pkg/parent"
      }
    ]
  }
];
function lackOf(rootless, user) {
  let restart2 = { run: ["systemctl", "--user", "restart", "docker.service"] };
  if (rootless.newuidmap === !1)
    return { why: "newuidmap is not installed (package uidmap)", source: "/usr/bin/newuidmap", text: "no such file", fixes: [] };
  if (rootless.subuid === !1 || rootless.subgid === !1) {
    let range = "231072-296607";
    return {
      why: `${user} has no range of ids`,
      source: rootless.subuid === !1 ? "/etc/subuid" : "/etc/subgid",
      text: `no line for ${user}`,
      fixes: [
        {
          id: "add-ranges",
          title: `give ${user} the ids ${range}`,
          risk: "none",
          steps: [{ run: ["usermod", "--add-subuids", range, "--add-subgids", range, user] }],
          note: "Another user may hold these ids already: look into /etc/subuid first. Then, as that user: `systemctl --user restart docker`."
        }
      ]
    };
  }
  if (rootless.maxNamespaces === "0")
    return {
      why: "the host allows no user namespaces",
      source: "/proc/sys/user/max_user_namespaces",
      text: "0",
      fixes: [
        { id: "allow-namespaces", title: "allow them", risk: "none", steps: [{ run: ["sysctl", "-w", "user.max_user_namespaces=28633"] }] }
      ]
    };
  if (rootless.clone === "0")
    return {
      why: "only root may make user namespaces on this host",
      source: "/proc/sys/kernel/unprivileged_userns_clone",
      text: "0",
      fixes: [
        {
          id: "allow-namespaces",
          title: "allow users to make them",
          risk: "none",
          steps: [{ run: ["sysctl", "-w", "kernel.unprivileged_userns_clone=1"] }]
        }
      ]
    };
  if (rootless.apparmorRestricts)
    return {
      why: "AppArmor lets no program without a profile make user namespaces",
      source: "/proc/sys/kernel/apparmor_restrict_unprivileged_userns",
      text: "1",
      fixes: [
        {
          id: "add-a-profile",
          title: "give rootlesskit a profile that may",
          risk: "none",
          steps: [
            {
              edit: {
                path: "/etc/apparmor.d/usr.bin.rootlesskit",
                before: null,
                after: `abi <abi/4.0>,
include <tunables/global>

profile rootlesskit /usr/bin/rootlesskit flags=(unconfined) {
  userns,
  include if exists <local/rootlesskit>
}
`,
                mode: "0644"
              }
            },
            { run: ["systemctl", "restart", "apparmor.service"] }
          ],
          note: `Where rootlesskit lies in another folder, write that path in the profile. Then, as the user: \`${restart2.run.join(" ")}\`.`
        }
      ]
    };
}
var rootlessSetup = check({
  code: "DT731",
  name: "rootless-setup",
  causes: ["rootless.setup"],
  needs: ["caller", "engine", "logs", "rootless"],
  explains: ["DT204", "DT206", "DT304", "DT310", "DT311"],
  outranks: ["DT318", "DT724", "DT513", "DT723"],
  signatures: rootlessSignatures,
  find: ({ caller, engine, logs, rootless }) => {
    let words5 = lastMatch(logs.lastStart, rootlessSignatures), failed = rootless.active === "failed" || rootless.result === "exit-code";
    if (engine.state === "up" || !rootless.installed || rootless.active === "active" || !words5 && !failed) return;
    let lack = lackOf(rootless, caller.user);
    if (!(!words5 && !lack))
      return {
        code: "DT731",
        cause: "rootless.setup",
        severity: "error",
        confidence: words5 && lack ? "certain" : "likely",
        data: { user: caller.user, why: lack?.why ?? words5?.match.groups?.why ?? words5?.match[0] ?? "" },
        cites: lack ? [{ source: lack.source, text: lack.text }, ...words5 ? [citeLog(words5.entry)] : []] : [citeLog(words5.entry)],
        fixes: lack?.fixes ?? []
      };
  }
}), snapSignatures = [
  {
    pattern: /error while creating mount source path '(?<path>[^']+)': mkdir \S+: read-only file system/,
    samples: [
      {
        text: "error while creating mount source path '/var/lib/docker': mkdir /var/lib/docker: read-only file system",
        seen: "https://github.com/ruanbekker/docker-monitoring-stack-gpnc/issues/2"
      }
    ],
    misses: ["chmod /var/lib/docker: read-only file system"]
  },
  {
    pattern: /^snap\.(?<path>[\w-]+)\.[\w.-]*docker\S*\.service: (?:Main process exited|Failed with result)|cannot communicate with the snap|snap-confine has elevated permissions|\/var\/snap\/docker\/\S+: (?:permission denied|read-only file system)|mkdir \/var\/snap\/docker/,
    samples: [
      {
        text: "snap.microk8s.daemon-docker.service: Main process exited, code=exited, status=1/FAILURE",
        seen: "https://github.com/canonical/microk8s/issues/36"
      }
    ],
    misses: ["docker.service: Main process exited, code=exited, status=1/FAILURE"]
  }
], snapConfinement = check({
  code: "DT732",
  name: "snap-confinement",
  causes: ["snap.confinement"],
  needs: ["logs", "target"],
  explains: ["DT204", "DT206", "DT304", "DT106", "DT113"],
  outranks: ["DT503"],
  signatures: snapSignatures,
  find: ({ logs, target }) => {
    let words5 = lastMatch(logs.lastStart, snapSignatures);
    if (!(target.kind !== "snap" || !words5))
      return {
        code: "DT732",
        cause: "snap.confinement",
        severity: "error",
        confidence: "likely",
        data: { path: words5.match.groups?.path ?? "a path of the host" },
        cites: [citeLog(words5.entry)],
        fixes: []
      };
  }
}), desktopSignatures = [
  {
    pattern: /Docker Desktop (?:is unable to start|(?:is )?not running|stopped|starting|requires|failed|service .* not running|- (?:WSL|Unexpected))|running WSL command wsl\.exe|deploying WSL2 distributions|docker-desktop(?:-data)?\b.*(?:wsl|distro|vhdx)|(?:wsl|distro|vhdx).*docker-desktop(?:-data)?\b|WSL 2 (?:installation is incomplete|distro)|com\.docker\.(?:backend|service|driver|hyperkit|virtualization|diagnose)\b.*(?:fail|error|exit|crash)|dockerDesktopLinuxEngine|dockerDesktopWindowsEngine|docker_engine_windows/i,
    samples: [
      { text: "Docker Desktop is unable to start", seen: "Docker Desktop 4.40" },
      {
        text: "ensuring data disk is available: exit code: 4294967295: running WSL command wsl.exe C:\\Windows\\System32\\wsl.exe --mount --bare --vhd",
        seen: "https://github.com/docker/for-win/issues/14746"
      },
      {
        text: 'error during connect: Get "http://%2F%2F.%2Fpipe%2FdockerDesktopLinuxEngine/v1.45/containers/json": open //./pipe/dockerDesktopLinuxEngine: The system cannot find the file specified.',
        seen: "docker 26.1.5 on Windows"
      }
    ],
    misses: ["Cannot connect to the Docker daemon at unix:///var/run/docker.sock. Is the docker daemon running?"]
  },
  {
    pattern: /(?:Could not access KVM kernel module|\/dev\/kvm: (?:No such file|Permission denied|no such file|permission denied)|KVM is not (?:available|enabled)|Hyper-V (?:is not|was not)|[Vv]irtuali[sz]ation (?:support (?:not|wasn't)|must be enabled|is not (?:enabled|supported))|Hardware assisted virtualization|qemu(?:-system\S*)?: .*(?:fail|error|could not)|[Hh]ypervisor (?:is not|framework))/,
    samples: [{ text: "qemu-system-x86_64: failed to initialize kvm: Permission denied", seen: "QEMU 7.2" }]
  }
], desktopVm = check({
  code: "DT733",
  name: "desktop-vm",
  causes: ["desktop.vm"],
  needs: ["engine", "logs", "rootless", "target"],
  explains: ["DT304", "DT310", "DT311"],
  signatures: desktopSignatures,
  find: ({ engine, logs, rootless, target }) => {
    if (target.kind !== "desktop" || engine.state === "up" || engine.clientPing.status === "ok" || !rootless.desktop.installed)
      return;
    let words5 = lastMatch(logs.lastStart, desktopSignatures), noKvm = rootless.kvm.status === "missing" || rootless.kvm.status === "denied";
    return {
      code: "DT733",
      cause: "desktop.vm",
      severity: "error",
      confidence: noKvm ? "certain" : "likely",
      data: { why: noKvm ? "There is no /dev/kvm, which the machine needs." : `Its unit is ${rootless.desktop.active || "not running"}.` },
      cites: [
        { source: target.endpoint, text: "nobody answers" },
        ...noKvm ? [{ source: "/dev/kvm", text: rootless.kvm.status }] : [],
        ...words5 ? [citeLog(words5.entry)] : []
      ],
      fixes: noKvm ? [] : [
        {
          id: "start-desktop",
          title: "start Docker Desktop",
          risk: "none",
          steps: [{ run: ["systemctl", "--user", "start", "docker-desktop.service"] }]
        }
      ]
    };
  }
});

// src/checks/containerd/index.ts
var containerdChecks = [
  containerdHung,
  containerdState,
  containerdConfig,
  containerdDown,
  containerdSocketPath,
  runtimeUndefined,
  rootlessSetup,
  snapConfinement,
  desktopVm,
  pluginMissing,
  logDriver,
  kernelNoReboot,
  modulesMissing,
  noEntropy,
  cgroupSetup,
  lsmDenied,
  limitsExhausted,
  runtimeMissing,
  runtimeBroken
];

// src/checks/daemon/answers.ts
var isDaemon = (word) => /(^|\/)dockerd$/.test(word ?? ""), daemonHung = check({
  code: "DT801",
  name: "daemon-hung",
  causes: ["daemon.hung"],
  needs: ["engine", "service"],
  explains: ["DT304", "DT802"],
  find: ({ engine, service }) => {
    let daemon = service.processes.find((p) => isDaemon(p.argv[0])), unit = service.units.docker;
    if (engine.state !== "hung" || !daemon || service.systemd && unit.active !== "active") return;
    let stopped = /^[Tt]/.test(daemon.state), goOn = stopped ? [{ run: ["kill", "-CONT", String(daemon.pid)] }] : [], restart2 = {
      id: "restart",
      title: stopped ? "let it go on, then restart it" : "restart it",
      risk: "restarts-daemon",
      steps: [...goOn, ...startDaemon]
    };
    return {
      code: "DT801",
      cause: "daemon.hung",
      severity: "error",
      confidence: stopped ? "certain" : "likely",
      data: { pid: String(daemon.pid), why: stopped ? "It was stopped by a signal (state T)." : `Its state is ${daemon.state}.` },
      cites: [
        {
          source: `${engine.endpoint}/_ping`,
          text: "says" in engine.ping ? engine.ping.says : engine.ping.text,
          note: "connected, and no answer"
        },
        { source: "ps", text: `${daemon.pid} ${daemon.state} ${daemon.command}` }
      ],
      fixes: [restart2]
    };
  }
}), daemonSlow = check({
  code: "DT802",
  name: "daemon-slow",
  causes: ["daemon.slow"],
  needs: ["engine", "service"],
  find: ({ engine, service }) => {
    if (engine.state !== "slow") return;
    let daemon = service.processes.find((p) => isDaemon(p.argv[0]));
    return {
      code: "DT802",
      cause: "daemon.slow",
      severity: "error",
      confidence: "certain",
      data: { state: daemon?.state ?? "unknown" },
      cites: [
        {
          source: `${engine.endpoint}/_ping`,
          text: "says" in engine.ping ? engine.ping.says : engine.ping.text,
          note: "it answered later"
        },
        ...daemon ? [{ source: "ps", text: `${daemon.pid} ${daemon.state} ${daemon.command}` }] : []
      ],
      fixes: []
    };
  }
}), daemonCrashed = spokenCheck({
  code: "DT803",
  name: "daemon-crashed",
  cause: "daemon.crashed",
  while: "down",
  explains: ["DT204", "DT206", "DT304"],
  signatures: [
    {
      pattern: /^panic: |^fatal error: |\[signal SIG(?:SEGV|BUS)/,
      samples: [{ text: "panic: runtime error: invalid memory address or nil pointer dereference", seen: "moby/moby issues" }],
      misses: ["panic in a container is not one of dockerd"]
    }
  ]
}), swarmCertificate = spokenCheck({
  code: "DT804",
  name: "swarm-cert-expired",
  cause: "swarm.cert-expired",
  while: "any",
  signatures: [
    {
      pattern: /Swarm certificates have expired|swarm component could not be started.*certificate.*expired|error while loading TLS certificate in \S+: .*expired/,
      samples: [
        {
          text: "swarm component could not be started: error while loading TLS certificate in /var/lib/docker/swarm/certificates/swarm-node.crt: certificate (1 - abc) not valid after Tue, 01 Sep 2026 10:00:00 UTC, and it is currently Tue, 24 Nov 2026 10:00:00 UTC: x509: certificate has expired",
          seen: "moby daemon/cluster"
        }
      ]
    }
  ]
}), swarmRaft = spokenCheck({
  code: "DT805",
  name: "swarm-raft",
  cause: "swarm.raft",
  while: "any",
  severity: "error",
  signatures: [
    {
      pattern: /can't initialize raft node|cluster exited with error: manager stopped|(?:failed to|could not|can't) (?:load|open|read|repair|decrypt|create) (?:the )?(?:raft|WAL|snapshot)\b|\bwal: (?:crc mismatch|file not found|unexpected)|\braft(?:log)?: .*(?:corrupt|panic|tocommit)|tocommit\(\d+\) is out of range/,
      samples: [
        {
          text: "cluster exited with error: manager stopped: can't initialize raft node: rpc error: code = Unknown desc = could not connect to prospective new cluster member using its advertised address",
          seen: "moby daemon/cluster/noderunner.go"
        }
      ],
      misses: ["raft: 5f2e became leader at term 3"]
    },
    {
      pattern: /swarm component could not be started(?: before timeout was reached)?(?!.*certificate)|(?:failed to start|Error (?:creating|starting)) cluster component: (?!--)|Swarm is encrypted and needs to be unlocked|The swarm does not have a leader/,
      samples: [
        { text: "swarm component could not be started before timeout was reached", seen: "moby daemon/cluster" },
        {
          text: "failed to start cluster component: could not find local IP address: dial udp 10.0.0.1:1: connect: network is unreachable",
          seen: "moby daemon/cluster"
        }
      ],
      misses: ["failed to start cluster component: --live-restore daemon configuration is incompatible with swarm mode"]
    }
  ]
}), liveRestoreSwarm = check({
  code: "DT806",
  name: "live-restore-swarm",
  causes: ["daemon-json.live-restore-swarm"],
  needs: ["config", "engine", "logs", "state", "target"],
  explains: ["DT204", "DT206", "DT304", "DT113"],
  signatures: [
    {
      pattern: /--live-restore daemon configuration is incompatible with swarm mode/,
      samples: [
        {
          text: "failed to start cluster component: --live-restore daemon configuration is incompatible with swarm mode",
          seen: "dockerd 26.1.5"
        }
      ]
    }
  ],
  find: ({ config, engine, logs, state, target }) => {
    if (target.options.get("live-restore")?.value !== !0 || !state.swarm) return;
    let before = config.text ?? "", node = nodeAt(parseJson(before).root, ["live-restore"]), words5 = engine.state === "up" ? void 0 : lastWords(logs);
    return {
      code: "DT806",
      cause: "daemon-json.live-restore-swarm",
      severity: "error",
      confidence: words5 ? "certain" : "likely",
      data: { dataRoot: target.dataRoot },
      cites: [
        node ? citeConfig(config, node.offset, node.length) : { source: "command line", text: "--live-restore" },
        { source: `${target.dataRoot}/swarm`, text: "this node is in a swarm" },
        ...words5 ? [citeLog(words5)] : []
      ],
      fixes: node ? [
        editAndStart("drop-the-key", "do without live-restore", {
          path: config.path,
          before,
          after: setKey(before, ["live-restore"], void 0)
        })
      ] : []
    };
  }
}), debugLeftOn = check({
  code: "DT807",
  name: "debug-left-on",
  causes: ["daemon-json.debug-left-on"],
  needs: ["config", "engine", "service", "target"],
  find: ({ config, engine, service, target }) => {
    if (target.options.get("debug")?.value !== !0 || engine.state !== "up") return;
    let before = config.text ?? "", node = nodeAt(parseJson(before).root, ["debug"]), cite3 = node ? citeConfig(config, node.offset, node.length) : service.execSetting ? { source: service.execSetting.path, line: service.execSetting.line, text: service.execSetting.text } : { source: "command line", text: "--debug" };
    return {
      code: "DT807",
      cause: "daemon-json.debug-left-on",
      severity: "warning",
      confidence: "certain",
      data: { where: node ? config.path : "the command line" },
      cites: [cite3],
      fixes: node ? [editAndStart("drop-the-key", "turn it off", { path: config.path, before, after: setKey(before, ["debug"], void 0) })] : []
    };
  }
});

// src/checks/daemon/not-started.ts
var notStarted = check({
  code: "DT809",
  name: "not-started",
  causes: ["daemon.not-running"],
  needs: ["config", "engine", "service", "target"],
  explains: ["DT304"],
  residual: !0,
  find: ({ config, engine, service, target }) => {
    let runs = service.processes.some((p) => /(^|\/)dockerd$/.test(p.argv[0] ?? ""));
    if (service.systemd || runs || engine.state !== "down" || target.kind !== "rootful" || !config.binary) return;
    let { initScript } = service;
    return {
      code: "DT809",
      cause: "daemon.not-running",
      severity: "error",
      confidence: "likely",
      data: { binary: config.binary },
      cites: [{ source: "ps", text: "no dockerd among the processes" }],
      fixes: initScript ? [{ id: "start", title: "start it", risk: "none", steps: [{ run: ["service", "docker", "start"] }] }] : []
    };
  }
});

// src/checks/daemon/start-failed.ts
var startFailed = check({
  code: "DT808",
  name: "start-failed",
  causes: ["daemon.start-failed"],
  needs: ["config", "engine", "logs", "validate"],
  explains: ["DT204", "DT206", "DT304"],
  residual: !0,
  find: ({ config, engine, logs, validate: validate2 }) => {
    let words5 = engine.state === "up" ? void 0 : lastWords(logs);
    if (!(!words5 || isOver({ config, validate: validate2 }, words5)))
      return {
        code: "DT808",
        cause: "daemon.start-failed",
        severity: "error",
        confidence: "possible",
        data: { message: words5.message },
        cites: [citeLog(words5)],
        fixes: [{ id: "try-again", title: "where the cause may be gone by now, try again", risk: "none", steps: startDaemon }]
      };
  }
});

// src/checks/daemon/index.ts
var daemonChecks = [
  liveRestoreSwarm,
  swarmCertificate,
  swarmRaft,
  daemonHung,
  daemonSlow,
  daemonCrashed,
  debugLeftOn,
  startFailed,
  notStarted
];

// src/checks/disk/container-logs.ts
var gigabyte = 1024 ** 3, megabytes = (bytes) => `${Math.round(bytes / 1024 / 1024)} MB`, containerLogs = check({
  code: "DT504",
  name: "container-logs",
  causes: ["disk.logs"],
  needs: ["config", "disk", "target"],
  explains: ["DT501", "DT204", "DT206", "DT304"],
  find: ({ config, disk, target }) => {
    let logs = disk.containerLogs, total = logs.reduce((sum, f) => sum + f.bytes, 0), fileSystem = disk.fileSystems.find((f) => f.paths.includes(target.dataRoot)), [first] = logs;
    if (!first || !fileSystem) return;
    let fills = isFull(fileSystem) && total * 5 > fileSystem.bytes, opts = target.options.get("log-opts")?.value, limited = typeof opts == "object" && opts !== null && "max-size" in opts;
    if (!fills && (limited || first.bytes < gigabyte)) return;
    let text2 = config.text?.trim() ? config.text : void 0, driver = target.options.get("log-driver")?.value, canLimit = !limited && (driver === void 0 || driver === "json-file" || driver === "local") && (text2 === void 0 ? config.status === "missing" : parseJson(text2).root !== void 0), limit = (t) => setKey(setKey(t, ["log-opts", "max-size"], "10m"), ["log-opts", "max-file"], "3"), edit = canLimit ? text2 === void 0 ? {
      path: config.path,
      before: null,
      after: `{
  "log-opts": {
    "max-size": "10m",
    "max-file": "3"
  }
}
`,
      mode: "0644"
    } : { path: config.path, before: text2, after: limit(text2) } : void 0, large = logs.filter((f) => f.bytes * 10 > total && isWithin(f.path, target.dataRoot)), fix = {
      id: "empty-and-limit",
      title: edit ? "empty the large logs, and limit those of new containers" : "empty the large logs",
      risk: "loses-data",
      steps: [...large.map((f) => ({ run: ["truncate", "-s", "0", f.path] })), ...edit ? [{ edit }] : [], ...startDaemon],
      note: "The lines in these logs are lost. Containers that exist keep their own log options until they are made anew."
    };
    return {
      code: "DT504",
      cause: "disk.logs",
      severity: fills ? "error" : "warning",
      confidence: "certain",
      data: {
        total: megabytes(total),
        path: first.path,
        point: fileSystem.point,
        limit: limited ? "A limit is set, for newer containers." : "No limit is set for them."
      },
      cites: [
        { source: "find", text: `${first.bytes} ${first.path}` },
        { source: `df ${fileSystem.point}`, text: `${megabytes(fileSystem.bytes)} in all, ${megabytes(fileSystem.free)} free` }
      ],
      fixes: [fix]
    };
  }
});

// src/checks/disk/data-root.ts
var stop = ["systemctl", "stop", "docker.socket", "docker.service"], readOnlySignatures = [
  {
    pattern: /(?<path>\/(?!proc\/|sys\/)\S*): read-only file system/,
    samples: [{ text: "chmod /var/lib/docker: read-only file system", seen: "dockerd 26.1.5" }],
    misses: ["mkdir /var/lib/docker/tmp: no space left on device"]
  }
], readOnly = check({
  code: "DT503",
  name: "read-only",
  causes: ["disk.read-only"],
  needs: ["disk", "logs", "target"],
  explains: [...consequences, "DT501"],
  signatures: readOnlySignatures,
  find: ({ disk, logs, target }) => {
    let mount = mountOf(disk.mounts, target.dataRoot);
    if (!mount?.readOnly) return;
    let words5 = lastMatch(logs.lastStart, readOnlySignatures);
    return {
      code: "DT503",
      cause: "disk.read-only",
      severity: "error",
      confidence: "certain",
      data: { point: mount.point, dataRoot: target.dataRoot },
      cites: [{ source: "/proc/self/mountinfo", line: mount.line, text: mount.text }, ...words5 ? [citeLog(words5.entry)] : []],
      fixes: [
        runAndStart(
          "remount",
          `mount ${mount.point} for writing again`,
          [
            ["mount", "-o", "remount,rw", mount.point],
            ["systemctl", "restart", "containerd.service"]
          ],
          { note: "Where the kernel made it read-only after errors of the disk, check the disk first: `journalctl -k`." }
        )
      ]
    };
  }
});
function citeOption(config, key, note) {
  let node = nodeAt(parseJson(config.text ?? "").root, [key]);
  return node && citeConfig(config, node.offset, node.length, note);
}
var notADirectory = check({
  code: "DT511",
  name: "data-root-not-a-directory",
  causes: ["dataroot.not-a-directory"],
  needs: ["config", "disk", "logs", "target"],
  explains: consequences,
  signatures: [
    {
      pattern: /mkdir (?<path>\S+): not a directory/,
      samples: [{ text: "mkdir /srv/docker.img: not a directory", seen: "dockerd 26.1.5" }]
    }
  ],
  find: ({ config, disk, logs, target }) => {
    let { dataRoot: stat } = disk;
    if (!stat || stat.type === "directory" || stat.type === "link") return;
    let cite3 = citeOption(config, "data-root", `a ${stat.type}`), words5 = lastWords(logs), text2 = config.text ?? "";
    return {
      code: "DT511",
      cause: "dataroot.not-a-directory",
      severity: "error",
      confidence: "certain",
      data: { path: target.dataRoot, what: stat.type },
      cites: [
        cite3 ?? { source: target.dataRoot, text: `${stat.type} ${stat.mode} ${stat.owner}:${stat.group}` },
        ...words5 ? [citeLog(words5)] : []
      ],
      fixes: cite3 ? [
        editAndStart("use-the-default", "go back to /var/lib/docker", {
          path: config.path,
          before: text2,
          after: setKey(text2, ["data-root"], void 0)
        })
      ] : [runAndStart("move-aside", "move it aside", [["mv", target.dataRoot, `${target.dataRoot}.not-a-directory`]])]
    };
  }
}), notMounted = check({
  code: "DT512",
  name: "data-root-not-mounted",
  causes: ["dataroot.not-mounted"],
  needs: ["disk", "target"],
  explains: [...consequences, "DT523", "DT524", "DT513"],
  find: ({ disk, target }) => {
    if (disk.mounts.length === 0) return;
    let entry = disk.fstab.filter(
      (e) => e.point !== "/" && !e.options.includes("noauto") && !e.options.includes("x-systemd.automount") && isWithin(target.dataRoot, e.point)
    ).sort((a, b) => b.point.length - a.point.length).find((e) => !disk.mounts.some((m) => m.point === e.point));
    if (!entry) return;
    let holder = mountOf(disk.mounts, target.dataRoot);
    return {
      code: "DT512",
      cause: "dataroot.not-mounted",
      severity: "error",
      confidence: "certain",
      data: { point: entry.point, dataRoot: target.dataRoot, holder: holder?.point ?? "/" },
      cites: [
        { source: "/etc/fstab", line: entry.line, text: entry.text, note: "not mounted" },
        { source: "/proc/self/mountinfo", text: `${target.dataRoot} lies on ${holder?.point ?? "/"}` }
      ],
      fixes: [
        {
          id: "mount-it",
          title: `stop the daemon, mount ${entry.point}, start again`,
          risk: "stops-containers",
          steps: [{ run: stop }, { run: ["mount", entry.point] }, ...startDaemon],
          note: "What the daemon wrote in the meantime lies below the mount point and is not seen then; it is not deleted."
        }
      ]
    };
  }
}), inaccessibleSignatures = [
  {
    pattern: /could not create or set daemon root permissions|[Uu]nable to get the (?:TempDir|full path)[^:]*: .*(?:permission denied|no such file or directory|operation not permitted)|(?:mkdir|chmod|chown|lstat|stat|open) (?<path>\/(?!proc\/|sys\/|etc\/docker\/)\S+): (?:permission denied|operation not permitted)/,
    samples: [
      {
        text: "failed to start daemon: could not create or set daemon root permissions: /mnt/x: chown /mnt/x: operation not permitted",
        seen: "moby daemon/daemon_unix.go"
      },
      {
        text: "Unable to get the full path to root (/var/lib/docker): failed to canonicalise path for /var/lib/docker: lstat /mnt/d: no such file or directory",
        seen: "moby daemon/daemon.go"
      }
    ],
    misses: ["mkdir /var/lib/docker/tmp: no space left on device"]
  }
], inaccessible = check({
  code: "DT513",
  name: "data-root-inaccessible",
  causes: ["dataroot.inaccessible"],
  needs: ["config", "disk", "engine", "logs", "target"],
  explains: consequences,
  signatures: inaccessibleSignatures,
  find: ({ config, disk, engine, logs, target }) => {
    if (engine.state === "up") return;
    let words5 = lastMatch(logs.lastStart, inaccessibleSignatures), dangling = disk.dataRoot?.type === "link" && !disk.fileSystems.some((f) => f.paths.includes(target.dataRoot));
    if (!words5 && !dangling) return;
    let cite3 = citeOption(config, "data-root", "dockerd cannot use it");
    return {
      code: "DT513",
      cause: "dataroot.inaccessible",
      severity: "error",
      confidence: "likely",
      data: {
        path: target.dataRoot,
        why: dangling ? `it is a link to ${disk.dataRoot?.target}, which is not there` : "dockerd is refused"
      },
      cites: [
        ...cite3 ? [cite3] : [],
        words5 ? citeLog(words5.entry) : { source: target.dataRoot, text: `link to ${disk.dataRoot?.target ?? "?"}` }
      ],
      fixes: []
    };
  }
}), remote = /^(nfs4?|cifs|smb3|smbfs|fuse\.sshfs|fuse\.glusterfs|glusterfs|ceph|9p|afs|lustre|fuse\.s3fs)$/, networkFs = check({
  code: "DT514",
  name: "data-root-network-fs",
  causes: ["dataroot.network-fs"],
  needs: ["disk", "engine", "target"],
  explains: ["DT523"],
  find: ({ disk, engine, target }) => {
    let mount = mountOf(disk.mounts, target.dataRoot);
    if (!(!mount || !remote.test(mount.type)))
      return {
        code: "DT514",
        cause: "dataroot.network-fs",
        severity: engine.state === "up" ? "warning" : "error",
        confidence: "certain",
        data: { path: target.dataRoot, type: mount.type },
        cites: [{ source: "/proc/self/mountinfo", line: mount.line, text: mount.text }],
        fixes: []
      };
  }
});

// src/checks/disk/damage.ts
function moveAside(id, title, paths, note) {
  let steps = [
    { run: ["systemctl", "stop", "docker.socket", "docker.service"] },
    ...paths.map((path5) => ({ run: ["mv", path5, `${path5}.broken`] })),
    ...startDaemon
  ];
  return { id, title, risk: "loses-data", steps, note };
}
function damaged({ code, cause, bad, path: path5, signatures: signatures29, entries, note, up }) {
  let words5 = up ? void 0 : lastMatch(entries, signatures29);
  if (bad.length === 0 && !words5) return;
  let [first] = bad, shown = first ? { source: first.path, text: "the first page is not that of a database" } : void 0;
  return {
    code,
    cause,
    severity: "error",
    confidence: shown && words5 ? "certain" : "likely",
    data: { path: path5 },
    cites: shown ? [shown, ...words5 ? [citeLog(words5.entry)] : []] : [citeLog(words5.entry)],
    fixes: [moveAside("move-aside", `move ${path5} aside; dockerd makes a new one`, [path5], note)]
  };
}

// src/checks/disk/databases.ts
var volumeSignatures = [
  {
    pattern: /error while opening volume store metadata database \((?<path>[^)]+)\): (?!timeout)/,
    samples: [
      {
        text: "failed to start daemon: error while opening volume store metadata database (/var/lib/docker/volumes/metadata.db): invalid database",
        seen: "dockerd 26.1.5"
      }
    ],
    misses: ["failed to start daemon: error while opening volume store metadata database (/var/lib/docker/volumes/metadata.db): timeout"]
  }
], volumeDb = check({
  code: "DT532",
  name: "volume-db",
  causes: ["state.corrupt-volume-db"],
  needs: ["engine", "logs", "state", "target"],
  explains: consequences,
  signatures: volumeSignatures,
  find: ({ engine, logs, state, target }) => {
    let db = state.databases.volumes;
    return damaged({
      code: "DT532",
      cause: "state.corrupt-volume-db",
      bad: db.state === "bad" ? [db] : [],
      path: `${target.dataRoot}/volumes/metadata.db`,
      signatures: volumeSignatures,
      entries: logs.lastStart,
      note: "The volumes themselves are folders beside it and stay. Lost are labels, options and drivers of volumes that are not plain local ones.",
      up: engine.state === "up"
    });
  }
}), networkSignatures = [
  {
    pattern: /(?:error (?:obtaining|creating) controller instance|Error initializing network controller).*(?:invalid database|checksum error|version mismatch)|panic: (?:page \d+ already freed|freepages: failed|invalid freelist page)/,
    samples: [
      {
        text: "failed to start daemon: Error initializing network controller: error obtaining controller instance: invalid database",
        seen: "moby libnetwork/datastore"
      }
    ],
    misses: ["failed to start daemon: Error initializing network controller: error obtaining controller instance: timeout"]
  }
], networkDb = check({
  code: "DT531",
  name: "network-db",
  causes: ["state.corrupt-network-db"],
  needs: ["engine", "logs", "state", "target"],
  explains: consequences,
  signatures: networkSignatures,
  find: ({ engine, logs, state, target }) => {
    let db = state.databases.network;
    return damaged({
      code: "DT531",
      cause: "state.corrupt-network-db",
      bad: db.state === "bad" ? [db] : [],
      path: `${target.dataRoot}/network/files/local-kv.db`,
      signatures: networkSignatures,
      entries: logs.lastStart,
      note: "Networks that were made by hand or by compose are lost and have to be made anew; bridge, host and none come back by themselves.",
      up: engine.state === "up"
    });
  }
}), buildkitSignatures = [
  {
    pattern: /error (?:initializing|creating) buildkit[^:]*: .*(?:invalid database|checksum error|version mismatch)|buildkit\/\S+\.db.*invalid database/,
    samples: [
      { text: "error initializing buildkit: error creating buildkit instance: invalid database", seen: "moby builder/builder-next" }
    ],
    misses: ["error initializing buildkit: error creating buildkit instance: failed to parse size: lots"]
  }
], buildkitDb = check({
  code: "DT533",
  name: "buildkit-db",
  causes: ["state.corrupt-buildkit-db"],
  needs: ["engine", "logs", "state", "target"],
  explains: [...consequences, "DT803"],
  signatures: buildkitSignatures,
  find: ({ engine, logs, state, target }) => damaged({
    code: "DT533",
    cause: "state.corrupt-buildkit-db",
    bad: state.buildkit.filter((d) => d.state === "bad"),
    path: `${target.dataRoot}/buildkit`,
    signatures: buildkitSignatures,
    entries: logs.lastStart,
    note: "Only the build cache is lost: the next builds take longer.",
    up: engine.state === "up"
  })
}), lockSignatures = [
  {
    pattern: /boltdb file (?<path>\S+) is already open|volume store metadata database \((?<volumes>[^)]+)\): timeout|error obtaining controller instance: timeout/,
    samples: [
      {
        text: "failed to start daemon: error while opening volume store metadata database (/var/lib/docker/volumes/metadata.db): timeout",
        seen: "moby volume/service/store.go"
      },
      { text: "boltdb file /var/lib/docker/network/files/local-kv.db is already open", seen: "moby 28 libnetwork" }
    ],
    sure: "possible",
    misses: [
      "failed to start daemon: error while opening volume store metadata database (/var/lib/docker/volumes/metadata.db): invalid database"
    ]
  }
], dbLocked = check({
  code: "DT538",
  name: "db-locked",
  causes: ["state.db-locked"],
  needs: ["engine", "logs", "service", "target"],
  explains: consequences,
  signatures: lockSignatures,
  find: ({ engine, logs, service, target }) => {
    let words5 = lastMatch(logs.lastStart, lockSignatures);
    if (engine.state === "up" || !words5) return;
    let holders = service.processes.filter((p) => /(^|\/)dockerd$/.test(p.argv[0] ?? ""));
    return {
      code: "DT538",
      cause: "state.db-locked",
      severity: "error",
      confidence: holders.length > 0 ? "certain" : "likely",
      data: {
        dataRoot: target.dataRoot,
        holder: holders.length > 0 ? `dockerd with process number ${holders.map((h) => h.pid).join(", ")} runs` : "no dockerd of this host was seen"
      },
      cites: [citeLog(words5.entry), ...holders.map((h) => ({ source: "ps", text: `${h.pid} ${h.command}` }))],
      fixes: []
    };
  }
});

// src/checks/disk/df-table.ts
var pseudo = /^\/(?:dev|sys|proc|run\/(?:lock|user)|snap|boot\/efi)\b/;
function fullRows({ docker }) {
  let found = [], of;
  for (let entry of docker)
    if (/\bI(?:Use|used)%|\bIUse\b|%iused|\bInodes\s+I?Used/i.test(entry.text)) of = "inodes";
    else if (/\b(?:Use%|Capacity)\s/.test(entry.text)) of = "bytes";
    else {
      let row = /^\s*(?:>\s?)*(\S+)\s.*?\s(\d{1,3})%\s+(\/\S*)\s*$/.exec(entry.text);
      if (!of || !row) continue;
      let [, device = "", percent2, point = ""] = row;
      Number(percent2) >= 99 && !pseudo.test(point) && !/^\/dev\/loop.*/.test(point) && !/squashfs/.test(device) && found.push({ of, entry, point });
    }
  return found;
}

// src/checks/disk/full.ts
var noSpace = [
  {
    // a full table of the kernel prints the same words
    pattern: /^(?!.*(?:\/sys\/fs\/cgroup|inotify|user_namespaces|\/proc\/self\/exe)).*[Nn]o space left on device/,
    samples: [{ text: "mkdir /var/lib/docker/tmp: no space left on device", seen: "moby pkg, os.MkdirAll" }],
    misses: ["mkdir /var/lib/docker: read-only file system", "mkdir /sys/fs/cgroup/memory/docker/406cfca0: no space left on device"]
  }
], megabytes2 = (bytes) => `${Math.round(bytes / 1024 / 1024)} MB`, ownNames = /* @__PURE__ */ new Set(["engine-id", "docker-daemon.pid", "nuke-graph-directory.sh"]);
function freeing({ path: path5 }, dataRoot) {
  let name = path5.replace(/^.*\//, "");
  if (isWithin(path5, "/var/log") && /\.log(\.\d+)?$|syslog|messages|\.out$/.test(name)) return { run: ["truncate", "-s", "0", path5] };
  let stranger = path5 === `${dataRoot}/${name}` && !ownNames.has(name);
  if (/^core(\.\d+)?$/.test(name) || stranger) return { run: ["rm", "-f", path5] };
}
var onFileSystem = (disk, fileSystem, files) => files.filter((f) => {
  let point = mountOf(disk.mounts, f.path)?.point;
  return point === void 0 || point === fileSystem.point || fileSystem.paths.some((path5) => mountOf(disk.mounts, path5)?.point === point);
}), cite = ({ point, bytes, free, inodes, inodesFree, mount }) => ({
  source: `df ${point}`,
  text: `${megabytes2(bytes)} in all, ${megabytes2(free)} free; ${inodes} inodes, ${inodesFree} free${mount ? ` (${mount.type}, ${mount.source})` : ""}`
});
function inTable(code, cause, of, logs) {
  let [row] = fullRows(logs).filter((r) => r.of === of);
  if (!row) return [];
  let words5 = lastMatch(logs.docker, noSpace);
  return [
    {
      code,
      cause,
      severity: "error",
      confidence: words5 ? "certain" : "likely",
      data: { point: row.point },
      cites: [citeLog(row.entry), ...words5 ? [citeLog(words5.entry)] : []],
      fixes: [],
      spoken: "likely"
    }
  ];
}
var diskFull = check({
  code: "DT501",
  name: "disk-full",
  causes: ["disk.full"],
  needs: ["disk", "logs", "target"],
  explains: [...consequences, "DT534", "DT711", "DT713"],
  signatures: noSpace,
  find: ({ disk, logs, target }) => {
    let words5 = lastMatch(logs.lastStart, noSpace);
    return disk.fileSystems.length === 0 ? inTable("DT501", "disk.full", "bytes", logs) : disk.fileSystems.filter((f) => isFull(f) && f.mount?.type !== "squashfs" && !f.mount?.readOnly).map((fileSystem) => {
      let large = onFileSystem(disk, fileSystem, disk.largeFiles), half = large.filter((f) => f.bytes * 20 > fileSystem.bytes), steps = half.flatMap((f) => freeing(f, target.dataRoot) ?? []), [biggest] = large, fix = {
        id: "make-room",
        title: `make room: ${half.map((f) => `${f.path} (${megabytes2(f.bytes)})`).join(", ")}`,
        risk: "loses-data",
        steps: [...steps, { run: ["systemctl", "restart", "containerd.service"] }, ...startDaemon],
        note: "What these files hold is lost. Copy them to another disk first if anybody may need them."
      };
      return {
        code: "DT501",
        cause: "disk.full",
        severity: "error",
        confidence: "certain",
        data: {
          point: fileSystem.point,
          paths: fileSystem.paths.join(", "),
          biggest: biggest ? `The largest file found is ${biggest.path}, ${megabytes2(biggest.bytes)}.` : ""
        },
        cites: [
          cite(fileSystem),
          ...large.slice(0, 3).map((f) => ({ source: "find", text: `${f.bytes} ${f.path}` })),
          ...words5 ? [citeLog(words5.entry)] : []
        ],
        fixes: steps.length > 0 ? [fix] : []
      };
    });
  }
}), outOfInodes = check({
  code: "DT502",
  name: "out-of-inodes",
  causes: ["disk.inodes"],
  needs: ["disk", "logs", "target"],
  explains: consequences,
  find: ({ disk, logs, target }) => {
    let words5 = lastMatch(logs.lastStart, noSpace);
    return disk.fileSystems.length === 0 ? inTable("DT502", "disk.inodes", "inodes", logs) : disk.fileSystems.filter(isOutOfInodes).map((fileSystem) => {
      let crowded = onFileSystem(disk, fileSystem, disk.crowdedFolders), strangers = crowded.filter(
        (f) => isWithin(f.path, target.dataRoot) && !dockerFolder.test(f.path.slice(target.dataRoot.length + 1)) && f.path !== target.dataRoot
      ), [first] = strangers, fix = first && {
        id: "remove-the-crowd",
        title: `remove ${first.path}, which is none of Docker's folders and holds very many files`,
        risk: "loses-data",
        steps: [{ run: ["rm", "-rf", first.path] }, ...startDaemon],
        note: "Look into it first. What it holds is lost."
      };
      return {
        code: "DT502",
        cause: "disk.inodes",
        severity: "error",
        confidence: "certain",
        data: {
          point: fileSystem.point,
          paths: fileSystem.paths.join(", "),
          crowd: crowded[0] ? `Very many files lie in ${crowded[0].path}.` : ""
        },
        cites: [
          cite(fileSystem),
          ...crowded.slice(0, 3).map((f) => ({ source: "find", text: `${f.bytes} ${f.path}`, note: "bytes of the folder itself" })),
          ...words5 ? [citeLog(words5.entry)] : []
        ],
        fixes: fix ? [fix] : []
      };
    });
  }
}), dockerFolder = /^(overlay2|image|containers|volumes|network|buildkit|plugins|swarm|runtimes|tmp|containerd|trust|builder|btrfs|zfs|vfs|fuse-overlayfs|rootfs)(\/|$)/;

// src/checks/disk/quota.ts
var signatures5 = [
  {
    // the quota of the kernel's keyring prints the same words and is another limit
    pattern: /^(?!.*(?:keyring|session key)).*?(?<path>\/\S+)?: disk quota exceeded/,
    samples: [{ text: "write /var/lib/docker/tmp/GetImageBlob197301894: disk quota exceeded", seen: "Linux EDQUOT, moby distribution" }],
    misses: [
      "join session keyring: create session key: disk quota exceeded",
      "write /var/lib/docker/tmp/GetImageBlob1: no space left on device"
    ]
  }
], diskQuota = check({
  code: "DT505",
  name: "disk-quota",
  causes: ["disk.quota"],
  needs: ["disk", "logs", "target"],
  explains: [...consequences, "DT534"],
  signatures: signatures5,
  find: ({ disk, logs, target }) => {
    let words5 = lastMatch(logs.lastStart, signatures5);
    if (!words5) return;
    let path5 = words5.match.groups?.path ?? target.dataRoot, mount = mountOf(disk.mounts, path5);
    return {
      code: "DT505",
      cause: "disk.quota",
      severity: "error",
      confidence: "likely",
      data: { path: path5 },
      cites: [citeLog(words5.entry), ...mount ? [{ source: "/proc/self/mountinfo", line: mount.line, text: mount.text }] : []],
      fixes: []
    };
  }
});

// src/checks/disk/state.ts
var repositoriesSignatures = [
  {
    pattern: /Couldn't create (?:reference store repository|Tag store repositories)/,
    samples: [{ text: "failed to start daemon: Couldn't create reference store repository: unexpected EOF", seen: "dockerd 26.1.5" }]
  }
], imageDb = check({
  code: "DT535",
  name: "image-db",
  causes: ["state.corrupt-image-db"],
  needs: ["engine", "logs", "state"],
  explains: consequences,
  signatures: repositoriesSignatures,
  find: ({ engine, logs, state }) => {
    let [path5] = state.brokenRepositories;
    if (engine.state === "up" || !path5) return;
    let words5 = lastMatch(logs.lastStart, repositoriesSignatures);
    return {
      code: "DT535",
      cause: "state.corrupt-image-db",
      severity: "error",
      confidence: words5 ? "certain" : "likely",
      data: { path: path5 },
      cites: [{ source: path5, text: "no well-formed JSON" }, ...words5 ? [citeLog(words5.entry)] : []],
      fixes: [
        moveAside(
          "move-aside",
          `move ${path5} aside; dockerd makes a new one`,
          [path5],
          "Images lose their names and tags, not their layers: containers keep running from them, and a pull gives the names back."
        )
      ]
    };
  }
}), idSignatures = [
  {
    pattern: /error (?:loading|saving) ID file (?<path>\S+?): /,
    samples: [
      {
        text: "failed to start daemon: error loading ID file /var/lib/docker/engine-id: read /var/lib/docker/engine-id: is a directory",
        seen: "dockerd 26.1.5"
      }
    ]
  }
], engineId = check({
  code: "DT536",
  name: "engine-id",
  causes: ["state.corrupt-engine-id"],
  needs: ["engine", "logs", "state", "target"],
  explains: consequences,
  signatures: idSignatures,
  find: ({ engine, logs, state, target }) => {
    let words5 = lastMatch(logs.lastStart, idSignatures), odd = state.engineId && state.engineId.type !== "file";
    if (engine.state === "up" || !odd && !words5) return;
    let path5 = `${target.dataRoot}/engine-id`;
    return {
      code: "DT536",
      cause: "state.corrupt-engine-id",
      severity: "error",
      confidence: words5 ? "certain" : "likely",
      data: { path: path5 },
      cites: [
        { source: path5, text: state.engineId ? `${state.engineId.type} ${state.engineId.mode}` : "cannot be read" },
        ...words5 ? [citeLog(words5.entry)] : []
      ],
      fixes: [
        {
          ...moveAside(
            "move-aside",
            "move it aside; dockerd gives itself a new id",
            [path5],
            "The id only names this daemon in `docker info`."
          ),
          risk: "restarts-daemon"
        }
      ]
    };
  }
}), containerSignatures = [
  {
    pattern: /^[Ff]ailed to load container(?: mount)?\b.*(?:EOF|invalid character|cannot unmarshal|no such file)/,
    samples: [{ text: "failed to load container: unexpected EOF", seen: "dockerd 26.1.5" }],
    misses: ["failed to start container: no such container"]
  }
], containerState = check({
  code: "DT534",
  name: "container-state",
  causes: ["state.corrupt-container"],
  needs: ["logs", "target"],
  signatures: containerSignatures,
  find: ({ logs, target }) => {
    let ids = /* @__PURE__ */ new Map();
    for (let entry of logs.lastStart) {
      let id = containerSignatures[0]?.pattern.test(entry.message) ? /\bcontainer=([0-9a-f]{12,64})/.exec(entry.text)?.[1] : void 0;
      id && ids.set(id, entry);
    }
    return [...ids].slice(0, 10).map(([id, entry]) => {
      let path5 = `${target.dataRoot}/containers/${id}`;
      return {
        code: "DT534",
        cause: "state.corrupt-container",
        severity: "error",
        confidence: "certain",
        data: { id: id.slice(0, 12), path: path5 },
        cites: [citeLog(entry)],
        fixes: [
          moveAside(
            "move-aside",
            `move ${path5} aside, so that the name is free again`,
            [path5],
            "The container is lost, with what was written in it; its image and its volumes stay. A copy of config.v2.json from a backup, put in its place while the daemon is stopped, brings it back."
          )
        ]
      };
    });
  }
}), layerSignatures = [
  {
    pattern: /error creating overlay mount to (?<path>\S+): no such file or directory|layer does not exist|failed to get layer|failed to register layer: (?:rename|stat|lstat|readlink|symlink|open)\b|\/(?:overlay2|aufs|btrfs)\/\S+\/committed|(?:lstat|stat|readlink|open) \S*\/overlay2\/\S+: no such file or directory/,
    samples: [
      {
        text: "failed to start container: error creating overlay mount to /var/lib/docker/overlay2/88b967b5413e/merged: no such file or directory",
        seen: "dockerd 26.1.5"
      }
    ],
    misses: [
      "error unmounting /var/lib/docker/overlay2/88b967b5413e/merged: invalid argument",
      "error creating overlay mount to /var/lib/docker/overlay2/88b967b5413e/merged: invalid argument"
    ]
  }
], missingLayer = check({
  code: "DT537",
  name: "missing-layer",
  causes: ["state.missing-layer"],
  needs: ["logs", "target"],
  signatures: layerSignatures,
  find: ({ logs, target }) => {
    let words5 = lastMatch(logs.lastStart, layerSignatures);
    if (words5)
      return {
        code: "DT537",
        cause: "state.missing-layer",
        severity: "error",
        confidence: "likely",
        data: { dataRoot: target.dataRoot },
        cites: [citeLog(words5.entry)],
        fixes: []
      };
  }
});

// src/checks/disk/storage.ts
var driverSignatures = [
  {
    pattern: /error initializing graphdriver: (?:driver not supported|prerequisites for driver not satisfied \(wrong filesystem\?\)|.*\bnot (?:available|registered)\b)(?:: (?<driver>\S+))?|failed to initialize graphdriver|no supported storage driver found/,
    samples: [
      {
        text: "failed to start daemon: error initializing graphdriver: prerequisites for driver not satisfied (wrong filesystem?): zfs",
        seen: "dockerd 26.1.5"
      },
      { text: "failed to start daemon: error initializing graphdriver: driver not supported: overlay2", seen: "dockerd 26.1.5" }
    ],
    misses: ["[graphdriver] using prior storage driver: overlay2"]
  }
], fsSignatures = [
  {
    pattern: /failed to mount overlay: invalid argument|backing file system is unsupported|is formatted without d_type support|'?overlay2?'? is not supported (?:over|on)/,
    samples: [
      { text: "failed to mount overlay: invalid argument", seen: "dockerd 26.1.5" },
      { text: "error initializing graphdriver: backing file system is unsupported for this graph driver", seen: "moby daemon/graphdriver" }
    ],
    misses: ["failed to mount overlay: permission denied", "failed to mount overlay: no such device"]
  }
];
function driverOf({ target }) {
  let value = target.options.get("storage-driver")?.value;
  return typeof value == "string" && value !== "" ? value : void 0;
}
function citeKey({ config }, key, note) {
  let node = nodeAt(parseJson(config.text ?? "").root, [key]);
  return node ? [citeConfig(config, node.offset, node.length, note)] : [];
}
function useDriver(evidence, other) {
  let { config } = evidence, before = config.text;
  return before === void 0 || citeKey(evidence, "storage-driver").length === 0 ? [] : [editAndStart("use-that-driver", `use ${other}`, { path: config.path, before, after: setKey(before, ["storage-driver"], other) })];
}
var unknownDriver = problemCheck("DT521", "unknown-driver", ["storage.unknown-driver"]), unsupportedDriver = check({
  code: "DT522",
  name: "unsupported-driver",
  causes: ["storage.unsupported-driver"],
  needs: ["caller", "config", "disk", "engine", "logs", "service", "state", "target"],
  explains: consequences,
  signatures: driverSignatures,
  find: (evidence) => {
    let { disk, engine, logs, state } = evidence, problems = problemsOf(evidence).filter((p) => p.cause === "storage.unsupported-driver");
    if (problems.length > 0) return problems.map((p) => findingOf("DT522", p, evidence));
    let driver = driverOf(evidence);
    if (engine.state === "up" || !driver || driver === "overlay2" || problemsOf(evidence).some((p) => p.cause === "storage.unknown-driver"))
      return;
    let words5 = lastMatch(logs.lastStart, driverSignatures), needsKernel = ["zfs", "btrfs"].includes(driver);
    if (!words5 || needsKernel && disk.kernelTypes.includes(driver) && !words5.match.groups?.driver?.includes(driver)) return;
    let other = state.drivers.find((d) => d !== driver) ?? "overlay2", [cite3] = citeKey(
      evidence,
      "storage-driver",
      needsKernel && !disk.kernelTypes.includes(driver) ? `this kernel has no ${driver}` : "not possible here"
    );
    return {
      code: "DT522",
      cause: "storage.unsupported-driver",
      severity: "error",
      confidence: "certain",
      data: {
        title: `Storage driver ${driver} cannot be used on this host`,
        why: `The kernel, the tools or the file system under the data-root lack what ${driver} needs.`
      },
      cites: cite3 ? [cite3, citeLog(words5.entry)] : [citeLog(words5.entry)],
      fixes: useDriver(evidence, other)
    };
  }
}), fine = /^(ext4|ext3|xfs|btrfs|zfs|tmpfs|f2fs)$/, unsupportedFs = check({
  code: "DT523",
  name: "unsupported-fs",
  causes: ["storage.unsupported-fs"],
  needs: ["config", "disk", "engine", "logs", "state", "target"],
  explains: consequences,
  signatures: fsSignatures,
  find: (evidence) => {
    let { config, disk, engine, logs, target } = evidence, driver = driverOf(evidence) ?? "overlay2";
    if (engine.state === "up" || !/^overlay/.test(driver)) return;
    let mount = mountOf(disk.mounts, target.dataRoot), words5 = lastMatch(logs.lastStart, [...fsSignatures, ...driverSignatures]);
    if (!mount || !words5 || fine.test(mount.type) && !lastMatch(logs.lastStart, fsSignatures)) return;
    let before = config.text ?? "", root2 = citeKey(evidence, "data-root", `on ${mount.type}`), standard2 = mountOf(disk.mounts, "/var/lib/docker"), back = root2.length > 0 && standard2 && fine.test(standard2.type) && standard2.point !== mount.point, explicit = citeKey(evidence, "storage-driver"), fixes2 = [
      ...back ? [
        editAndStart("use-the-default", `go back to /var/lib/docker, on ${standard2.type}`, {
          path: config.path,
          before,
          after: setKey(before, ["data-root"], void 0)
        })
      ] : [],
      ...explicit.length > 0 ? [
        editAndStart("another-driver", "use vfs, which works on every file system and needs much more room", {
          path: config.path,
          before,
          after: setKey(before, ["storage-driver"], "vfs")
        })
      ] : []
    ], [first = { source: "/proc/self/mountinfo", line: mount.line, text: mount.text }, ...rest] = [...root2, ...explicit];
    return {
      code: "DT523",
      cause: "storage.unsupported-fs",
      severity: "error",
      confidence: fine.test(mount.type) ? "likely" : "certain",
      data: { driver, path: target.dataRoot, type: mount.type },
      cites: [first, ...rest, citeLog(words5.entry)],
      fixes: fixes2
    };
  }
}), driverSwitched = check({
  code: "DT524",
  name: "driver-switched",
  causes: ["storage.driver-switched"],
  needs: ["config", "engine", "state", "target"],
  find: (evidence) => {
    let { engine, state, target } = evidence, now = engine.info?.Driver, images = engine.info?.Images;
    if (typeof now != "string" || typeof images != "number" || images > 0) return;
    let other = state.drivers.find((d) => d !== now);
    if (!(!other || !state.entries.some((e) => e.name === other)))
      return {
        code: "DT524",
        cause: "storage.driver-switched",
        severity: "error",
        confidence: "likely",
        data: { now, other, dataRoot: target.dataRoot },
        cites: [
          ...citeKey(evidence, "storage-driver"),
          { source: `${engine.endpoint}/info`, text: `Driver ${now}, Images ${images}` },
          { source: `${target.dataRoot}/image`, text: state.drivers.join(" "), note: `${other} has images too` }
        ],
        fixes: useDriver(evidence, other)
      };
  }
}), priorSignatures = [
  {
    pattern: /\[graphdriver\] prior storage driver (?<driver>\S+) (?:failed|is deprecated)|contains several valid graphdrivers: (?<several>[^;]+)/,
    samples: [
      {
        text: "[graphdriver] prior storage driver btrfs failed: prerequisites for driver not satisfied (wrong filesystem?)",
        seen: "moby daemon/graphdriver/driver.go"
      },
      {
        text: "failed to start daemon: error initializing graphdriver: /var/lib/docker contains several valid graphdrivers: overlay2, btrfs; cleanup or explicitly choose storage driver (-s <DRIVER>)",
        seen: "moby daemon/graphdriver/driver.go"
      }
    ],
    misses: ["[graphdriver] using prior storage driver: overlay2"]
  }
], priorDriver = check({
  code: "DT525",
  name: "prior-driver",
  causes: ["storage.prior-driver"],
  needs: ["config", "engine", "logs", "target"],
  explains: [...consequences, "DT522"],
  signatures: priorSignatures,
  find: ({ config, engine, logs, target }) => {
    let words5 = lastMatch(logs.lastStart, priorSignatures);
    if (engine.state === "up" || !words5) return;
    let { driver, several } = words5.match.groups ?? {}, names2 = several?.split(/,\s*/) ?? [], choice = names2.find((n) => n === "overlay2") ?? "overlay2", before = config.text?.trim() ? config.text : void 0, edit = before === void 0 ? {
      path: config.path,
      before: config.status === "missing" ? null : config.text ?? null,
      after: `{
  "storage-driver": "${choice}"
}
`
    } : { path: config.path, before, after: setKey(before, ["storage-driver"], choice) };
    return {
      code: "DT525",
      cause: "storage.prior-driver",
      severity: "error",
      confidence: "certain",
      data: { dataRoot: target.dataRoot, drivers: driver ?? names2.join(" and ") },
      cites: [citeLog(words5.entry)],
      fixes: [
        editAndStart("choose-a-driver", `say which driver: ${choice}`, edit, {
          note: "Images and containers of the other driver stay on the disk and are not seen."
        })
      ]
    };
  }
}), optionSignatures = [
  {
    pattern: /overlay2: unknown option (?<option>\S+?)(?::|$)|[Uu]nable to parse (?:key\/value option|storage-opt key\/value)|Storage [Oo]ption overlay2\.size/,
    samples: [
      { text: "error initializing graphdriver: overlay2: unknown option dm.basesize: overlay2", seen: "dockerd 26.1.5" },
      { text: "Storage Option overlay2.size only supported for backingFS XFS. Found extfs", seen: "moby daemon/graphdriver/overlay2" }
    ]
  }
], badOption = check({
  code: "DT526",
  name: "storage-option",
  causes: ["storage.bad-option"],
  needs: ["config", "engine", "logs"],
  explains: consequences,
  signatures: optionSignatures,
  find: (evidence) => {
    let { config, engine, logs } = evidence, words5 = lastMatch(logs.lastStart, optionSignatures);
    if (engine.state === "up" || !words5 || problemsOf(evidence).some((p) => p.key === "storage-opts")) return;
    let before = config.text ?? "", [cite3] = citeKey(evidence, "storage-opts");
    return {
      code: "DT526",
      cause: "storage.bad-option",
      severity: "error",
      confidence: "certain",
      data: { option: words5.match.groups?.option ?? "an option" },
      cites: cite3 ? [cite3, citeLog(words5.entry)] : [citeLog(words5.entry)],
      fixes: cite3 ? [
        editAndStart("drop-the-options", "do without storage options", {
          path: config.path,
          before,
          after: setKey(before, ["storage-opts"], void 0)
        })
      ] : []
    };
  }
});

// src/checks/disk/index.ts
var diskChecks = [
  notMounted,
  notADirectory,
  readOnly,
  containerLogs,
  diskFull,
  outOfInodes,
  diskQuota,
  inaccessible,
  networkFs,
  unknownDriver,
  unsupportedDriver,
  unsupportedFs,
  priorDriver,
  badOption,
  driverSwitched,
  engineId,
  dbLocked,
  volumeDb,
  networkDb,
  imageDb,
  buildkitDb,
  containerState,
  missingLayer
];

// src/checks/listen/hosts.ts
function split(text2, defaultPort) {
  let rest = text2.replace(/^tcp:\/\//, "").replace(/\/.*$/, ""), found = /^(?:\[([^\]]*)\]|([^:]*))(?::(\d+))?$/.exec(rest);
  return { host: found?.[1] ?? found?.[2] ?? rest, port: Number(found?.[3] ?? defaultPort) };
}
function tcpAddresses(target) {
  let metrics = target.options.get("metrics-addr")?.value;
  return [
    ...target.hosts.flatMap((text2, i) => {
      if (/^(unix|fd|npipe):\/\//.test(text2)) return [];
      let { host, port } = split(text2, 2375);
      return [{ text: text2, host: host || "localhost", port, key: "hosts", index: target.options.get("hosts")?.from === "file" ? i : void 0 }];
    }),
    ...typeof metrics == "string" && metrics !== "" ? [{ text: metrics, ...split(metrics, 0), key: "metrics-addr", index: void 0 }] : []
  ];
}
var isLoopback2 = (host) => /^(127\.|localhost$|::1$)/.test(host), isAny = (host) => host === "" || host === "0.0.0.0" || host === "::" || host === "*";
function overlaps(one, other) {
  let a = one === "localhost" ? "127.0.0.1" : one, b = other === "localhost" ? "127.0.0.1" : other;
  return a === b || isAny(a) || isAny(b);
}
var pathOf = ({ key, index }) => key === "hosts" ? index === void 0 ? void 0 : ["hosts", index] : ["metrics-addr"];
function citeAddress(config, address2, note) {
  let path5 = pathOf(address2), node = path5 && nodeAt(parseJson(config.text ?? "").root, path5);
  return node && citeConfig(config, node.offset, node.length, note);
}
function changeAddress(config, address2, next) {
  let path5 = pathOf(address2), before = config.text;
  if (before === void 0 || !path5 || !nodeAt(parseJson(before).root, path5)) return;
  let { value } = parseJson(before), hosts = value.hosts ?? [], last = next === void 0 && address2.key === "hosts" && hosts.length === 1;
  return {
    path: config.path,
    before,
    after: last ? setKey(before, ["hosts"], ["unix:///var/run/docker.sock"]) : setKey(before, path5, next)
  };
}

// src/checks/listen/address-not-local.ts
var signatures6 = [
  {
    pattern: /listen tcp\d? (?<address>\S+): bind: cannot assign requested address/,
    samples: [
      { text: "failed to load listeners: listen tcp 192.0.2.7:2375: bind: cannot assign requested address", seen: "dockerd 20.10.24" }
    ],
    misses: ["failed to load listeners: listen tcp 127.0.0.1:2375: bind: address already in use"]
  }
], addressNotLocal = check({
  code: "DT302",
  name: "address-not-local",
  causes: ["listen.address-not-local"],
  needs: ["config", "engine", "logs", "ports", "target"],
  explains: consequences,
  signatures: signatures6,
  find: ({ config, engine, logs, ports, target }) => {
    if (engine.state === "up" || ports.addresses.length === 0) return;
    let words5 = lastMatch(logs.lastStart, signatures6);
    return tcpAddresses(target).flatMap((address2) => {
      let { host, text: text2 } = address2;
      if (isAny(host) || isLoopback2(host) || !/^[\d.]+$|:/.test(host) || ports.addresses.includes(host)) return [];
      let cite3 = citeAddress(config, address2, "no address of this host"), edit = changeAddress(config, address2, text2.replace(host, "127.0.0.1")), dropped = address2.key === "hosts" ? changeAddress(config, address2, void 0) : void 0;
      return [
        {
          code: "DT302",
          cause: "listen.address-not-local",
          severity: "error",
          confidence: words5 ? "certain" : "likely",
          data: { address: text2, host, have: ports.addresses.filter((a) => !isLoopback2(a)).join(", ") || "none but loopback" },
          cites: [
            cite3 ?? { source: "command line", text: text2 },
            { source: "ip addr", text: ports.addresses.join(" ") },
            ...words5 ? [citeLog(words5.entry)] : []
          ],
          fixes: [
            ...edit ? [editAndStart("listen-on-loopback", "listen on 127.0.0.1 until the right address is known", edit)] : [],
            ...dropped ? [editAndStart("drop-the-address", `do not listen on ${text2}`, dropped)] : []
          ]
        }
      ];
    });
  }
});

// src/checks/listen/blocked.ts
var signatures7 = [
  {
    pattern: /listen (?:tcp\d?|unix) (?<address>\S+): (?:bind: )?(?<why>permission denied|operation not permitted)/,
    samples: [
      {
        text: "can't create unix socket /var/run/docker.sock: listen unix /var/run/docker.sock: bind: permission denied",
        seen: "moby daemon/listeners"
      },
      { text: "failed to load listeners: listen tcp 0.0.0.0:80: bind: permission denied", seen: "moby daemon/listeners" }
    ],
    misses: ["failed to load listeners: listen tcp 127.0.0.1:2375: bind: address already in use"]
  },
  {
    pattern: /can't create unix socket (?<address>\S+): (?:listen unix \S+: )?(?:bind: )?(?<why>no such file or directory|permission denied|invalid argument|read-only file system)|listen tcp\d?: address (?<port>\S+): invalid port|failed to lookup (?<name>\S+) address in host specification/,
    samples: [
      {
        text: "failed to load listeners: can't create unix socket /run/nowhere/docker.sock: listen unix /run/nowhere/docker.sock: bind: no such file or directory",
        seen: "moby daemon/listeners"
      },
      { text: "failed to load listeners: listen tcp: address 99999: invalid port", seen: "moby daemon/listeners" },
      { text: "failed to load listeners: failed to lookup myhost address in host specification", seen: "moby cmd/dockerd" }
    ],
    misses: ["can't create unix socket /var/run/docker.sock: is a directory"]
  },
  {
    pattern: /dial tcp (?<address>[\d.:[\]a-f]+:237[56]): (?:i\/o timeout|connect: (?:no route to host|connection timed out))/,
    samples: [
      {
        text: 'error during connect: Get "https://10.0.0.5:2376/v1.45/info": dial tcp 10.0.0.5:2376: i/o timeout',
        seen: "docker 26.1.5"
      }
    ],
    sure: "possible"
  }
], blocked = check({
  code: "DT316",
  name: "listen-blocked",
  causes: ["listen.blocked"],
  needs: ["config", "engine", "logs"],
  explains: consequences,
  signatures: signatures7,
  find: ({ config, engine, logs }) => {
    let words5 = lastMatch(logs.lastStart, signatures7.slice(0, 2));
    if (engine.state === "up" || !words5) return;
    let { address: address2 = "", why = "", port, name } = words5.match.groups ?? {}, said2 = address2 || port || name || "", before = config.text ?? "", hosts = parseJson(before).value?.hosts, listed = Array.isArray(hosts) ? hosts : [], index = said2 === "" ? -1 : listed.findIndex((h) => typeof h == "string" && h.includes(said2)), node = index >= 0 ? nodeAt(parseJson(before).root, ["hosts", index]) : void 0, kept = listed.filter((_, i) => i !== index), edit = node && kept.some((h) => /^(?:unix|fd):/.test(String(h))) ? { path: config.path, before, after: setKey(before, ["hosts", index], void 0) } : void 0;
    return {
      code: "DT316",
      cause: "listen.blocked",
      severity: "error",
      confidence: node ? "certain" : "likely",
      data: { address: said2, why: why || "this is no address that it could use" },
      cites: node ? [citeConfig(config, node.offset, node.length), citeLog(words5.entry)] : [citeLog(words5.entry)],
      fixes: edit ? [editAndStart("drop-the-address", `do not listen on ${said2}`, edit)] : []
    };
  }
});

// src/checks/listen/client-config.ts
var clientConfig = check({
  code: "DT312",
  name: "client-config",
  causes: ["client.config"],
  needs: ["caller", "client"],
  signatures: [
    {
      pattern: /(?:WARNING: Error )?(?:loading|parsing) config file(?:: | \()(?<file>\S+?)\)?:/,
      samples: [
        {
          text: "WARNING: Error loading config file: /home/dev/.docker/config.json: open /home/dev/.docker/config.json: permission denied",
          seen: "docker 20.10.24"
        }
      ]
    }
  ],
  find: ({ caller, client }) => {
    let { configStat: file2, folderStat: folder, configText: text2, configPath: path5 } = client, foreign = [file2, folder].find((s) => s !== void 0 && s.uid !== caller.uid);
    if (caller.uid !== 0 && foreign && path5.startsWith(`${caller.home}/`)) {
      let folderPath = path5.replace(/\/[^/]*$/, ""), own2 = {
        id: "own-it",
        title: `give ${folderPath} to ${caller.user}`,
        risk: "none",
        steps: [{ run: ["chown", "-R", `${caller.uid}:${caller.gid}`, folderPath] }]
      };
      return {
        code: "DT312",
        cause: "client.config",
        severity: client.configStatus === "denied" ? "error" : "warning",
        confidence: "certain",
        data: {
          path: path5,
          what: `belongs to ${foreign.owner}, and ${caller.user} may not ${client.configStatus === "denied" ? "read" : "write"} it`
        },
        cites: [
          { source: foreign === file2 ? path5 : folderPath, text: `${foreign.type} ${foreign.mode} ${foreign.owner}:${foreign.group}` }
        ],
        fixes: [own2]
      };
    }
    let problem = text2 === void 0 ? void 0 : parseJson(text2).problem;
    if (text2 === void 0 || !problem || problem.kind === "empty") return;
    let repaired2 = repairJson(text2);
    return {
      code: "DT312",
      cause: "client.config",
      severity: "error",
      confidence: "certain",
      data: { path: path5, what: `is no well-formed JSON: ${problem.message}` },
      cites: [citeText(path5, text2, problem.offset, problem.length)],
      fixes: repaired2 ? [
        {
          id: "repair",
          title: "the smallest edit that mends it",
          risk: "none",
          steps: [{ edit: { path: path5, before: text2, after: repaired2.text } }]
        }
      ] : []
    };
  }
}), credentialHelper = check({
  code: "DT314",
  name: "credential-helper",
  causes: ["client.credential-helper"],
  needs: ["client"],
  signatures: [
    {
      pattern: /error (?:getting|storing|erasing|listing) credentials - err: exec: "docker-credential-(?<name>[^"]+)": executable file not found/,
      samples: [
        {
          text: 'error getting credentials - err: exec: "docker-credential-desktop": executable file not found in $PATH, out: ``',
          seen: "docker 26.1.5"
        }
      ]
    }
  ],
  find: ({ client }) => {
    let text2 = client.configText;
    if (text2 === void 0 || client.programsStatus !== "looked") return [];
    let { value, root: root2 } = parseJson(text2);
    if (typeof value != "object" || value === null) return [];
    let { credsStore, credHelpers } = value;
    return [
      ...typeof credsStore == "string" && credsStore !== "" ? [[credsStore, ["credsStore"]]] : [],
      ...Object.entries(typeof credHelpers == "object" && credHelpers !== null ? credHelpers : {}).map(
        ([registry, helper]) => [String(helper), ["credHelpers", registry]]
      )
    ].map(([name, path5]) => [name, [...path5]]).flatMap(([name, path5]) => {
      let node = nodeAt(root2, path5);
      return client.helpers.includes(name) || !node ? [] : [
        {
          code: "DT314",
          cause: "client.credential-helper",
          severity: "warning",
          confidence: "certain",
          data: { name, path: client.configPath, key: path5.join(".") },
          cites: [citeText(client.configPath, text2, node.offset, node.length, `no docker-credential-${name} on this host`)],
          fixes: [
            {
              id: "drop-the-helper",
              title: "do without the helper",
              risk: "none",
              steps: [{ edit: { path: client.configPath, before: text2, after: setKey(text2, path5, void 0) } }],
              note: "The client then keeps credentials in its own file, readable for whoever reads that file."
            }
          ]
        }
      ];
    });
  }
}), number = (version) => typeof version == "string" && /^\d+\.\d+$/.test(version) ? Number(version.split(".")[0]) * 1e3 + Number(version.split(".")[1]) : void 0, clientApiVersion = check({
  code: "DT315",
  name: "client-api-version",
  causes: ["client.api-version"],
  needs: ["client", "engine"],
  signatures: [
    {
      pattern: /client version (?<client>[\d.]+) is too (?<how>old|new)\. (?:Minimum|Maximum) supported API version is (?<limit>[\d.]+)/,
      samples: [
        {
          text: "Error response from daemon: client version 1.24 is too old. Minimum supported API version is 1.44, please upgrade your client to a newer version",
          seen: "dockerd 29.0.0"
        }
      ]
    }
  ],
  find: ({ client, engine }) => {
    let pinned = number(client.env.get("DOCKER_API_VERSION")), least2 = number(engine.version?.MinAPIVersion), most2 = number(engine.version?.ApiVersion);
    if (pinned === void 0 || least2 === void 0 || most2 === void 0 || pinned >= least2 && pinned <= most2) return;
    let line = client.profile.find((l) => l.name === "DOCKER_API_VERSION");
    return {
      code: "DT315",
      cause: "client.api-version",
      severity: "error",
      confidence: "certain",
      data: {
        pinned: client.env.get("DOCKER_API_VERSION") ?? "",
        least: String(engine.version?.MinAPIVersion),
        most: String(engine.version?.ApiVersion)
      },
      cites: [
        line ? { source: line.path, line: line.line, text: line.text } : { source: "environment", text: `DOCKER_API_VERSION=${client.env.get("DOCKER_API_VERSION")}` }
      ],
      fixes: []
    };
  }
});

// src/checks/listen/client-endpoint.ts
function withoutLines(client, lines2) {
  return [...new Set(lines2.map((l) => l.path))].flatMap((path5) => {
    let before = client.profileFiles.get(path5);
    if (!before) return [];
    let gone = new Set(lines2.filter((l) => l.path === path5).map((l) => l.line - 1)), kept = before.split(`
`).filter((_, i) => !gone.has(i)), empty = path5.startsWith("/etc/profile.d/") && kept.every((l) => /^\s*(#.*)?$/.test(l));
    return [{ path: path5, before, after: empty ? null : kept.join(`
`) }];
  });
}
var citeProfile = ({ path: path5, line, text: text2 }) => ({ source: path5, line, column: 1, length: text2.length, text: text2 }), answersElsewhere = (engine) => engine.state === "up" || engine.state === "denied" || engine.state === "slow", reason = ({ clientConnect: c, clientPing: p }) => {
  let answer = c.status === "ok" ? p : c;
  return answer.status === "missing" ? "no such socket" : "says" in answer ? answer.says : answer.text.split(`
`)[0]?.slice(0, 100) || answer.status;
}, dead = (engine) => engine.clientEndpoint !== engine.endpoint && engine.clientPing.status !== "ok" && engine.clientConnect.status !== "skipped" && !/HTTP request to an HTTPS server/.test(reason(engine)), tlsOn = (client) => !!(client.env.get("DOCKER_TLS_VERIFY") || client.env.get("DOCKER_TLS")), clientDockerHost = check({
  code: "DT310",
  name: "client-docker-host",
  causes: ["client.docker-host"],
  needs: ["client", "engine"],
  explains: ["DT304"],
  signatures: [
    {
      pattern: /Cannot connect to the Docker daemon at (?<host>tcp:\/\/\S+)\. Is the docker daemon running\?/,
      samples: [
        { text: "Cannot connect to the Docker daemon at tcp://10.80.0.77:2375. Is the docker daemon running?", seen: "docker 26.1.5" }
      ],
      misses: ["Cannot connect to the Docker daemon at unix:///var/run/docker.sock. Is the docker daemon running?"]
    }
  ],
  find: ({ client, engine }) => {
    if (client.decidedBy !== "DOCKER_HOST" || !answersElsewhere(engine) || !dead(engine)) return;
    let lines2 = client.profile.filter((l) => l.name === "DOCKER_HOST" && l.value === client.endpoint), edits = withoutLines(client, lines2), [first] = lines2;
    return {
      code: "DT310",
      cause: "client.docker-host",
      severity: "error",
      confidence: "certain",
      data: {
        endpoint: client.endpoint,
        where: first ? `${first.path}:${first.line}` : "the environment of this shell",
        local: engine.endpoint
      },
      cites: [
        first ? citeProfile(first) : { source: "environment", text: `DOCKER_HOST=${client.endpoint}` },
        { source: client.endpoint, text: reason(engine) }
      ],
      fixes: edits.length > 0 ? [
        {
          id: "unset-it",
          title: `take DOCKER_HOST out of ${edits.map((e) => e.path).join(", ")}`,
          risk: "none",
          steps: edits.map((edit) => ({ edit })),
          note: "It holds from the next login on; in this shell: `unset DOCKER_HOST`."
        }
      ] : []
    };
  }
}), clientContext = check({
  code: "DT311",
  name: "client-context",
  causes: ["client.context"],
  needs: ["client", "engine"],
  explains: ["DT304"],
  signatures: [
    {
      pattern: /context "(?<name>[^"]+)": context not found|Current context "(?<current>[^"]+)" is not found/,
      samples: [
        {
          text: 'Current context "remote" is not found on the file system, please check your config file at /home/dev/.docker/config.json',
          seen: "docker 26.1.5"
        }
      ]
    }
  ],
  find: ({ client, engine }) => {
    let wanted = client.env.get("DOCKER_CONTEXT") || client.currentContext;
    if (!wanted || wanted === "default" || client.decidedBy === "DOCKER_HOST" || !answersElsewhere(engine)) return;
    let known3 = client.contexts.find((c) => c.name === wanted);
    if (known3 && (!dead(engine) || client.endpoint !== known3.host)) return;
    let text2 = client.configText, node = client.decidedBy === "currentContext" && text2 ? nodeAt(parseJson(text2).root, ["currentContext"]) : void 0, edit = text2 !== void 0 && node ? { path: client.configPath, before: text2, after: setKey(text2, ["currentContext"], void 0) } : void 0;
    return {
      code: "DT311",
      cause: "client.context",
      severity: "error",
      confidence: "certain",
      data: { name: wanted, leads: known3 ? `leads to ${known3.host}, where nobody answers` : "does not exist", local: engine.endpoint },
      cites: [
        text2 !== void 0 && node ? citeText(client.configPath, text2, node.offset, node.length) : { source: "environment", text: `DOCKER_CONTEXT=${wanted}` },
        {
          source: known3?.source ?? "docker context ls",
          text: known3 ? `${known3.name}: ${known3.host}` : `no context ${wanted}`,
          note: known3 ? reason(engine) : "not found"
        }
      ],
      fixes: edit ? [
        {
          id: "use-default",
          title: "go back to the context of this host (docker context use default)",
          risk: "none",
          steps: [{ edit }]
        }
      ] : []
    };
  }
}), loopback2 = /^tcp:\/\/(?:127\.|localhost|\[::1\])/;
function plainFixes(client, engine, tls, hosts) {
  let local2 = engine.endpoint.startsWith("unix://") && loopback2.test(client.endpoint) && hosts.length > 0, fix = (id, words5, lines2) => {
    let edits = withoutLines(client, lines2);
    return edits.length === 0 ? [] : [
      { id, title: `take ${words5} out of ${edits.map((e) => e.path).join(", ")}`, risk: "none", steps: edits.map((edit) => ({ edit })) }
    ];
  };
  return [
    ...local2 ? fix("use-the-socket", "DOCKER_HOST and the TLS variables", [...tls, ...hosts]) : [],
    ...fix("plain-client", "the TLS variables", tls)
  ];
}
var clientTls = check({
  code: "DT313",
  name: "client-tls-mismatch",
  causes: ["client.tls-mismatch"],
  needs: ["client", "engine"],
  explains: ["DT310", "DT304"],
  signatures: [
    {
      pattern: /Client sent an HTTP request to an HTTPS server|error during connect: .*(?:http: server gave HTTP response to HTTPS client|first record does not look like a TLS handshake)/,
      samples: [
        { text: "Error response from daemon: Client sent an HTTP request to an HTTPS server.", seen: "docker 26.1.5" },
        {
          text: 'error during connect: Get "https://127.0.0.1:2375/v1.45/info": http: server gave HTTP response to HTTPS client',
          seen: "docker 26.1.5"
        }
      ]
    }
  ],
  find: ({ client, engine }) => {
    if (!client.endpoint.startsWith("tcp://")) return;
    let plainServer = engine.clientPing.status === "ok", tlsServer = engine.clientPing.status === "failed" && /HTTP request to an HTTPS server/.test(engine.clientPing.text), wantsTls = tlsOn(client);
    if (!(plainServer && wantsTls) && !(tlsServer && !wantsTls)) return;
    let lines2 = client.profile.filter((l) => l.name === "DOCKER_TLS_VERIFY" || l.name === "DOCKER_TLS"), hosts = client.profile.filter((l) => l.name === "DOCKER_HOST" && l.value === client.endpoint), [first] = lines2;
    return {
      code: "DT313",
      cause: "client.tls-mismatch",
      severity: "error",
      confidence: "certain",
      data: {
        endpoint: client.endpoint,
        client: wantsTls ? "speaks TLS" : "speaks plain HTTP",
        server: plainServer ? "plain HTTP" : "TLS"
      },
      cites: [
        first && plainServer ? citeProfile(first) : { source: "environment", text: `DOCKER_HOST=${client.endpoint}${wantsTls ? " DOCKER_TLS_VERIFY=1" : ""}` },
        { source: client.endpoint, text: plainServer ? "answers plain HTTP" : "answers TLS only" }
      ],
      fixes: plainServer ? plainFixes(client, engine, lines2, hosts) : []
    };
  }
});

// src/checks/listen/group-missing.ts
var signatures8 = [
  {
    pattern: /failed to load listeners: group (?<group>\S+) not found|docker\.socket: Failed to resolve group (?<unitGroup>\S+?):|docker\.socket: Control process exited, code=exited,? status=216\/GROUP/,
    samples: [
      { text: "failed to load listeners: group dockers not found", seen: "dockerd 26.1.5" },
      { text: "docker.socket: Failed to resolve group docker: No such process", seen: "systemd 257" }
    ],
    misses: ["could not change group /var/run/docker.sock to docker: group docker not found"]
  }
], groupMissing = check({
  code: "DT308",
  name: "group-missing",
  causes: ["socket.group-missing"],
  needs: ["accounts", "config", "engine", "logs", "service", "socket", "target"],
  explains: [...consequences, "DT208", "DT307"],
  signatures: signatures8,
  find: ({ accounts, config, engine, logs, service, socket, target }) => {
    if (engine.state === "up") return;
    let words5 = lastMatch(logs.lastStart, signatures8) ?? lastMatch(logs.docker.slice(-40), signatures8), bySystemd2 = target.hosts.some((h) => h.startsWith("fd://")), setting = bySystemd2 ? effective(service.units.socket.settings, "Socket", "SocketGroup").at(-1) : void 0, option2 = target.options.get("group"), group = setting?.value ?? (typeof option2?.value == "string" && option2.value !== "" ? option2.value : "docker");
    if (accounts.groups.get(group) !== !1 || !bySystemd2 && group === "docker") return;
    let text2 = config.text ?? "", node = bySystemd2 ? void 0 : nodeAt(parseJson(text2).root, ["group"]), cite3 = setting ? citeSetting(setting, "no such group") : node ? citeConfig(config, node.offset, node.length, "no such group") : { source: "getent group", text: `${group}: not found` }, create = runAndStart("create-the-group", `create the group ${group}`, [["groupadd", "--system", group]]), useDocker = node && socket.dockerGroup !== void 0 ? [
      editAndStart("use-docker", "use the group docker", {
        path: config.path,
        before: text2,
        after: setKey(text2, ["group"], "docker")
      })
    ] : [];
    return {
      code: "DT308",
      cause: "socket.group-missing",
      severity: "error",
      confidence: words5 ? "certain" : "likely",
      data: { group, where: setting ? "docker.socket" : config.path },
      cites: [cite3, ...words5 ? [citeLog(words5.entry)] : []],
      fixes: [...useDocker, create]
    };
  }
});

// src/checks/listen/insecure-tcp.ts
function asksForCertificates(options) {
  let tls = options.get("tls");
  return options.get("tlsverify")?.value === !0 || tls?.value === !0 && tls.from === "file";
}
var insecureTcp = check({
  code: "DT305",
  name: "insecure-tcp",
  causes: ["listen.insecure-tcp"],
  needs: ["config", "ports", "service", "target"],
  signatures: [
    {
      pattern: /Binding to (?:an )?IP address without --tlsverify is (?:insecure|deprecated)/i,
      samples: [
        {
          text: "Binding to IP address without --tlsverify is insecure and gives root access on this machine to everyone who has access to your network.",
          seen: "dockerd 26.1.5"
        }
      ]
    }
  ],
  find: ({ config, ports, service, target }) => {
    if (!asksForCertificates(target.options))
      return tcpAddresses(target).filter((a) => a.key === "hosts").flatMap((address2) => {
        let open = ports.listeners.find((l) => l.port === address2.port && l.process === "dockerd"), cite3 = citeAddress(config, address2) ?? (service.execSetting ? { source: service.execSetting.path, line: service.execSetting.line, text: service.execSetting.text } : { source: "command line", text: address2.text }), edit = changeAddress(config, address2, void 0);
        return [
          {
            code: "DT305",
            cause: "listen.insecure-tcp",
            severity: isLoopback2(address2.host) ? "warning" : "error",
            confidence: "certain",
            data: {
              address: address2.text,
              who: isLoopback2(address2.host) ? "every local user and every container on the host network" : "everybody who can reach this port"
            },
            cites: [cite3, ...open ? [{ source: ports.source, line: open.line, text: open.text }] : []],
            fixes: edit ? [editAndStart("close-it", `do not listen on ${address2.text}`, edit)] : []
          }
        ];
      });
  }
}), metricsExposed = check({
  code: "DT306",
  name: "metrics-exposed",
  causes: ["listen.insecure-tcp"],
  needs: ["config", "target"],
  find: ({ config, target }) => tcpAddresses(target).filter((a) => a.key === "metrics-addr" && !isLoopback2(a.host)).map((address2) => {
    let edit = changeAddress(config, address2, `127.0.0.1:${address2.port}`);
    return {
      code: "DT306",
      cause: "listen.insecure-tcp",
      severity: "warning",
      confidence: "certain",
      data: { address: address2.text },
      cites: [citeAddress(config, address2) ?? { source: "command line", text: `--metrics-addr=${address2.text}` }],
      fixes: edit ? [editAndStart("loopback-only", `serve the metrics on 127.0.0.1:${address2.port}`, edit)] : []
    };
  })
});

// src/checks/listen/port-in-use.ts
var signatures9 = [
  {
    pattern: /listen tcp\d? (?<address>\S+): bind: address already in use|failed to allocate daemon listening port (?<port>\d+)/,
    samples: [
      { text: "failed to start metrics server: listen tcp 127.0.0.1:9323: bind: address already in use", seen: "dockerd 26.1.5" },
      { text: "failed to load listeners: listen tcp 127.0.0.1:2375: bind: address already in use", seen: "dockerd 20.10.24" }
    ],
    misses: ["failed to load listeners: listen tcp 192.0.2.7:2375: bind: cannot assign requested address"]
  }
], highest = 65535, portInUse = check({
  code: "DT301",
  name: "port-in-use",
  causes: ["listen.port-in-use"],
  needs: ["config", "engine", "logs", "ports", "target"],
  explains: consequences,
  signatures: signatures9,
  find: ({ config, engine, logs, ports, target }) => {
    if (engine.state === "up" || engine.state === "slow" || engine.state === "hung") return;
    let words5 = lastMatch(logs.lastStart, signatures9), taken = (port) => ports.listeners.some((l) => l.port === port);
    return tcpAddresses(target).flatMap((address2) => {
      let holder = ports.listeners.find(
        (l) => l.port === address2.port && overlaps(l.address, address2.host) && l.process !== "dockerd"
      );
      if (!holder) return [];
      let free = address2.port + 1;
      for (; taken(free) && free < highest; ) free++;
      let edit = changeAddress(config, address2, address2.text.replace(`:${address2.port}`, `:${free}`)), cite3 = citeAddress(config, address2), cites = [
        ...cite3 ? [cite3] : [],
        { source: ports.source, line: holder.line, text: holder.text },
        ...words5 ? [citeLog(words5.entry)] : []
      ], who = holder.process ? `${holder.process}${holder.unit ? ` (${holder.unit})` : ""}` : "another process", move = edit && address2.text.includes(`:${address2.port}`) ? [
        editAndStart("move-the-port", `listen on port ${free} instead`, edit, {
          note: "Who connects to the old port has to be told."
        })
      ] : [], stop2 = holder.unit ? [runAndStart("stop-the-holder", `stop ${holder.unit}, which holds the port`, [["systemctl", "stop", holder.unit]])] : [], [first = { source: ports.source, text: holder.text }, ...rest] = cites;
      return [
        {
          code: "DT301",
          cause: "listen.port-in-use",
          severity: "error",
          confidence: words5 ? "certain" : "likely",
          data: { address: address2.text, key: address2.key, holder: who },
          cites: [first, ...rest],
          fixes: [...move, ...stop2]
        }
      ];
    });
  }
});

// src/checks/listen/socket-is-directory.ts
var signatures10 = [
  {
    pattern: /can't create unix socket (?<path>\S+): (?:is a directory|remove \S+: directory not empty)|docker\.socket: Failed to create listening socket .*(?:Is a directory|Address already in use|Directory not empty)/,
    samples: [{ text: "failed to load listeners: can't create unix socket /var/run/docker.sock: is a directory", seen: "dockerd 26.1.5" }],
    misses: ["failed to load listeners: can't create unix socket /var/run/docker.sock: permission denied"]
  }
], socketIsDirectory = check({
  code: "DT303",
  name: "socket-is-directory",
  causes: ["listen.socket-path-is-directory"],
  needs: ["socket", "logs"],
  explains: [...consequences, "DT208"],
  signatures: signatures10,
  find: ({ socket, logs }) => {
    if (socket.stat?.type !== "directory" || !socket.path) return;
    let words5 = lastMatch(logs.lastStart, signatures10), { mode, owner, group } = socket.stat;
    return {
      code: "DT303",
      cause: "listen.socket-path-is-directory",
      severity: "error",
      confidence: "certain",
      data: { path: socket.path },
      cites: [
        { source: socket.path, text: `directory ${mode} ${owner}:${group}`, note: "a socket belongs here" },
        ...words5 ? [citeLog(words5.entry)] : []
      ],
      fixes: [runAndStart("move-aside", "move the directory aside", [["mv", socket.path, `${socket.path}.directory`]])]
    };
  }
});

// src/checks/listen/socket-missing.ts
var running = (state) => state === "active" || state === "reloading", socketMissing = check({
  code: "DT304",
  name: "socket-missing",
  causes: ["listen.socket-missing"],
  needs: ["caller", "client", "engine", "service", "socket", "target"],
  find: ({ client, engine, service, socket, target }) => {
    let unit = service.units.docker, nobody = engine.connect.status === "missing" || engine.connect.status === "failed";
    if (running(unit.active) && nobody && socket.status !== "unknown")
      return {
        code: "DT304",
        cause: "listen.socket-missing",
        severity: "error",
        confidence: "certain",
        data: { path: socket.path ?? target.endpoint, why: socket.status === "missing" ? "does not exist" : "has no listener" },
        cites: [
          { source: engine.endpoint, text: "says" in engine.connect ? engine.connect.says : engine.connect.text, note: "nobody listens" },
          { source: `systemctl show ${unit.name}`, text: `ActiveState=${unit.active} MainPID=${unit.mainPid}` }
        ],
        fixes: [
          {
            id: "restart",
            title: "restart daemon and socket, which makes the socket anew",
            risk: "restarts-daemon",
            steps: [
              { run: ["systemctl", "stop", "docker.service"] },
              { run: ["systemctl", "restart", "docker.socket"] },
              { run: ["systemctl", "start", "docker.service"] }
            ]
          }
        ]
      };
    if (client.decidedBy === "default" && engine.state === "up" && engine.clientPing.status !== "ok" && engine.clientConnect.status === "missing")
      return {
        code: "DT304",
        cause: "listen.socket-missing",
        severity: "warning",
        confidence: "certain",
        data: { path: client.endpoint, why: `is not among the hosts of the daemon: ${target.hosts.join(", ")}` },
        cites: [{ source: client.endpoint, text: "no such socket" }],
        fixes: []
      };
  }
});

// src/checks/listen/socket-permission.ts
var groupMayUse = (mode) => (Number.parseInt(mode, 8) & 48) === 48, othersMayUse = (mode) => (Number.parseInt(mode, 8) & 6) === 6, socketPermission = check({
  code: "DT307",
  name: "socket-permission",
  causes: ["socket.permission"],
  needs: ["caller", "engine", "service", "socket", "target"],
  signatures: [
    {
      pattern: /permission denied while trying to connect to the (?:Docker daemon socket|docker API) at (?<host>\S+)/,
      samples: [
        {
          text: 'permission denied while trying to connect to the Docker daemon socket at unix:///var/run/docker.sock: Get "http://%2Fvar%2Frun%2Fdocker.sock/v1.45/info": dial unix /var/run/docker.sock: connect: permission denied',
          seen: "docker 26.1.5"
        }
      ],
      misses: ["Cannot connect to the Docker daemon at unix:///var/run/docker.sock. Is the docker daemon running?"]
    }
  ],
  find: ({ caller, engine, service, socket, target }) => {
    let { stat, path: path5 } = socket;
    if (stat?.type !== "socket" || !path5 || othersMayUse(stat.mode)) return;
    let option2 = target.options.get("group"), configured2 = option2 && option2.from !== "default" && typeof option2.value == "string" && option2.value !== "" ? option2.value : void 0, bySystemd2 = target.hosts.some((h) => h.startsWith("fd://")), wanted = (bySystemd2 ? void 0 : configured2) ?? "docker", text2 = `${stat.type} ${stat.mode} ${stat.owner}:${stat.group}`, shown = { source: path5, text: text2 }, settings = bySystemd2 ? ["SocketMode", "SocketGroup", "SocketUser"].flatMap((key) => effective(service.units.socket.settings, "Socket", key)).filter((s) => isLocal(s.path)) : [], [setting] = settings, wrong = !groupMayUse(stat.mode) || stat.group !== wanted && !setting?.value.includes(stat.group), members = socket.dockerGroup ?? [], denied = engine.state === "denied";
    if (wrong && (denied || members.length > 0) && socket.dockerGroup !== void 0) {
      let edit = dropSettings(service.units.socket, settings), repair = [{ run: ["chgrp", wanted, path5] }, { run: ["chmod", "0660", path5] }], fix = edit ? {
        id: "drop-the-setting",
        title: `take it out of ${edit.path}, and give the socket back to ${wanted} at once`,
        risk: "none",
        steps: [{ edit }, { run: ["systemctl", "daemon-reload"] }, ...repair]
      } : { id: "give-it-back", title: `give the socket back to group ${wanted}`, risk: "none", steps: repair };
      return {
        code: "DT307",
        cause: "socket.permission",
        severity: "error",
        confidence: "certain",
        data: {
          who: denied ? caller.user : `group ${wanted} (${members.join(", ")})`,
          path: path5,
          mode: `${stat.mode} ${stat.owner}:${stat.group}`
        },
        cites: [...setting ? [citeSetting(setting)] : [], shown],
        fixes: [fix]
      };
    }
    if (!denied) return;
    let known3 = members.includes(caller.user), add = {
      id: "join-the-group",
      title: `add ${caller.user} to group ${stat.group}: this gives the rights of root`,
      risk: "none",
      steps: [{ run: ["usermod", "-aG", stat.group, caller.user] }],
      note: "It holds from the next login on."
    };
    return {
      code: "DT307",
      cause: "socket.permission",
      severity: "error",
      confidence: "certain",
      data: { who: caller.user, path: path5, mode: `${stat.mode} ${stat.owner}:${stat.group}` },
      cites: [
        shown,
        {
          source: "id",
          text: `${caller.user}: ${caller.groups.join(" ")}`,
          note: known3 ? `this login is older than the membership in ${stat.group}: log in again` : `not in group ${stat.group}`
        }
      ],
      fixes: known3 ? [] : [add]
    };
  }
}), socketTooOpen = check({
  code: "DT309",
  name: "socket-too-open",
  causes: ["socket.too-open"],
  needs: ["service", "socket"],
  find: ({ service, socket }) => {
    let { stat, path: path5 } = socket;
    if (!path5 || stat?.type !== "socket" || !othersMayUse(stat.mode)) return;
    let settings = effective(service.units.socket.settings, "Socket", "SocketMode").filter((s) => isLocal(s.path)), [setting] = settings, edit = dropSettings(service.units.socket, settings), shown = { source: path5, text: `${stat.type} ${stat.mode} ${stat.owner}:${stat.group}` };
    return {
      code: "DT309",
      cause: "socket.too-open",
      severity: "error",
      confidence: "certain",
      data: { path: path5, mode: stat.mode },
      cites: [...setting ? [citeSetting(setting)] : [], shown],
      fixes: [
        {
          id: "close-it",
          title: "leave it to root and its group",
          risk: "none",
          steps: [...edit ? [{ edit }, { run: ["systemctl", "daemon-reload"] }] : [], { run: ["chmod", "0660", path5] }]
        }
      ]
    };
  }
});

// src/checks/listen/userns.ts
function place(config) {
  let node = nodeAt(parseJson(config.text ?? "").root, ["userns-remap"]);
  return node ? citeConfig(config, node.offset, node.length) : { source: "command line", text: "--userns-remap" };
}
function dropTheKey2(config) {
  let before = config.text;
  return before === void 0 || !nodeAt(parseJson(before).root, ["userns-remap"]) ? [] : [
    editAndStart(
      "drop-the-key",
      "do without user namespaces",
      { path: config.path, before, after: setKey(before, ["userns-remap"], void 0) },
      {
        note: "Images and containers made under the remapped user lie in a folder of their own, and are not seen without it."
      }
    )
  ];
}
var explains2 = [...consequences, "DT113"], usernsNoUser = check({
  code: "DT317",
  name: "userns-no-user",
  causes: ["userns.no-user"],
  needs: ["accounts", "config", "engine", "logs"],
  explains: explains2,
  signatures: [
    {
      pattern: /Error during uid lookup for "(?<user>[^"]+)"|Uid \d+ has no entry in \/etc\/passwd/,
      samples: [
        {
          text: 'Error during uid lookup for "dockermap": getent unable to find entry "dockermap" in passwd database',
          seen: "dockerd 26.1.5"
        }
      ],
      misses: [`Can't create ID mappings: no subuid ranges found for user "dockermap"`]
    }
  ],
  find: ({ accounts, config, engine, logs }) => {
    let { remap } = accounts;
    if (engine.state === "up" || remap?.exists !== !1 || remap.user === "dockremap") return;
    let words5 = lastWords(logs);
    return {
      code: "DT317",
      cause: "userns.no-user",
      severity: "error",
      confidence: "certain",
      data: { user: remap.user },
      cites: [place(config), ...words5 ? [citeLog(words5)] : []],
      fixes: dropTheKey2(config)
    };
  }
}), usernsNoSubuid = check({
  code: "DT318",
  name: "userns-no-subuid",
  causes: ["userns.no-subuid"],
  needs: ["accounts", "config", "engine", "logs"],
  explains: explains2,
  signatures: [
    {
      pattern: /(?:Can't create|error creating) ID mappings: (?:no subuid|no subgid)/,
      samples: [{ text: `Can't create ID mappings: no subuid ranges found for user "dockermap"`, seen: "dockerd 26.1.5" }],
      misses: ['Error during uid lookup for "dockermap": getent unable to find entry "dockermap" in passwd database']
    }
  ],
  find: ({ accounts, config, engine, logs }) => {
    let { remap } = accounts;
    if (engine.state === "up" || remap?.exists !== !0 || remap.subuid !== !1 && remap.subgid !== !1) return;
    let words5 = lastWords(logs), range = "100000-165535", add = runAndStart(
      "add-ranges",
      `give ${remap.user} the ids ${range}`,
      [["usermod", "--add-subuids", range, "--add-subgids", range, remap.user]],
      {
        note: "Another user may hold these ids already: look into /etc/subuid first."
      }
    );
    return {
      code: "DT318",
      cause: "userns.no-subuid",
      severity: "error",
      confidence: "certain",
      data: { user: remap.user, file: remap.subuid === !1 ? "/etc/subuid" : "/etc/subgid" },
      cites: [
        place(config),
        { source: remap.subuid === !1 ? "/etc/subuid" : "/etc/subgid", text: `no line for ${remap.user}` },
        ...words5 ? [citeLog(words5)] : []
      ],
      fixes: [...dropTheKey2(config), add]
    };
  }
});

// src/checks/listen/index.ts
var listenChecks = [
  usernsNoUser,
  usernsNoSubuid,
  groupMissing,
  socketIsDirectory,
  portInUse,
  addressNotLocal,
  blocked,
  insecureTcp,
  socketPermission,
  socketTooOpen,
  socketMissing,
  clientTls,
  clientDockerHost,
  clientContext,
  clientConfig,
  credentialHelper,
  clientApiVersion,
  metricsExposed
];

// src/dockerd/pools.ts
var builtInPools = [
  ...Array.from({ length: 15 }, (_, i) => pool(`172.${17 + i}.0.0/16`, 16)),
  pool("192.168.0.0/16", 20)
];
function pool(base, size) {
  return { base: parseCidr(base), size };
}
function poolsOf(value) {
  let named = (Array.isArray(value) ? value : []).flatMap((entry) => {
    if (!isRecord(entry)) return [];
    let base = parseCidr(String(entry.base ?? entry.Base ?? "")), size = Number(entry.size ?? entry.Size ?? 0);
    return base && !base.v6 && size >= base.prefix && size <= 32 ? [{ base, size }] : [];
  });
  return named.length > 0 ? named : builtInPools;
}
var number2 = (cidr) => cidr.address.toByteArray().reduce((sum, byte) => sum * 256 + byte, 0), dotted = (n) => [24, 16, 8, 0].map((shift) => Math.floor(n / 2 ** shift) % 256).join(".");
function networksOf({ base, size }, most2 = 4096) {
  let start3 = number2(parseCidr(networkText(base))), count = Math.min(most2, 2 ** (size - base.prefix));
  return Array.from({ length: count }, (_, i) => parseCidr(`${dotted(start3 + i * 2 ** (32 - size))}/${size}`));
}
function poolUse(pools, docker, others) {
  let all3 = pools.flatMap((p) => networksOf(p)), used = all3.filter((n) => docker.some((d) => overlap(n, d))), taken = all3.filter((n) => !used.includes(n) && others.some((o) => overlap(n, o)));
  return { total: all3.length, used: used.length, taken: taken.length, free: all3.length - used.length - taken.length };
}
var candidates = [
  ...Array.from({ length: 14 }, (_, i) => `172.${30 - i}.0.0/16`),
  ...[200, 210, 220, 230, 240, 190, 180, 170, 160, 150].map((n) => `10.${n}.0.0/16`),
  "192.168.192.0/18",
  "192.168.128.0/18",
  "198.19.0.0/16"
];
function freeRange(taken) {
  return candidates.map((c) => parseCidr(c)).find((c) => !taken.some((t) => overlap(c, t)));
}
function bridgeAddress(range, prefix = 24) {
  let length = Math.max(prefix, range.prefix);
  return `${firstHost({ ...range, prefix: length })}/${length}`;
}

// src/checks/network/option.ts
function configEdit(config, change) {
  if (config.text === void 0)
    return config.status === "missing" ? { path: config.path, before: null, after: change(""), mode: "0644" } : void 0;
  if (config.encoding !== "utf-8" || config.text.trim() !== "" && !parseJson(config.text).root) return;
  let after2 = change(config.text);
  return after2 === config.text ? void 0 : { path: config.path, before: config.text, after: after2 };
}
function citeOption2({ config, service, target }, key, note) {
  let node = nodeAt(parseJson(config.text ?? "").root, [key]);
  if (node) return citeConfig(config, node.offset, node.length, note);
  let option2 = target.options.get(key);
  if (option2?.from === "flag")
    return service.execSetting?.text.includes(`--${key}`) ? citeSetting(service.execSetting, note) : { source: "command line", text: `${option2.flag ?? `--${key}`} ${String(option2.value)}`, ...note ? { note } : {} };
}
function dropOption({ config, service, target }, key) {
  if (nodeAt(parseJson(config.text ?? "").root, [key])) return configEdit(config, (text2) => setKey(text2, [key], void 0));
  let setting = service.execSetting;
  if (target.options.get(key)?.from !== "flag" || !setting) return;
  let without = setting.text.replace(new RegExp(`\\s+--${key}(?:=\\S+|(?:\\s+(?!-)\\S+)?)`), "");
  return without === setting.text ? void 0 : changeSetting(service.units.docker, setting, without);
}
var minute = 6e4;
function age(entry, caller) {
  if (!/^\d{4}-/.test(entry.time)) return;
  let at = Date.parse(entry.time.replace(",", ".").replace(/([+-]\d\d)(\d\d)$/, "$1:$2"));
  return Number.isNaN(at) ? void 0 : (Date.parse(caller.now) - at) / minute;
}
var isRecent = (entry, caller) => (age(entry, caller) ?? 0) < 60;

// src/checks/network/own.ts
var ownsNetwork = ({ target }) => target.kind === "rootful" || target.kind === "snap";
function dockerDevices({ engine, network, target }) {
  let named = target.options.get("bridge")?.value, bridges = engine.networks.flatMap((n) => {
    let name = (isRecord(n.Options) ? n.Options : {})["com.docker.network.bridge.name"];
    return typeof name == "string" ? [name] : typeof n.Id == "string" ? [`br-${n.Id.slice(0, 12)}`] : [];
  });
  return /* @__PURE__ */ new Set([
    "docker0",
    ...typeof named == "string" && named !== "none" ? [named] : [],
    ...bridges,
    ...network.routes.flatMap((r) => isDockerDevice(r.device) ? [r.device] : [])
  ]);
}
function dockerRoutes(read) {
  let own2 = dockerDevices(read);
  return read.network.routes.filter((r) => r.table !== "local" && own2.has(r.device ?? "") && r.scope === "link" && r.network.prefix < 32);
}
var othersRoutes = (read) => foreignRoutes(read.network.routes, dockerDevices(read));
function dockerSubnets({ engine }) {
  return engine.networks.flatMap((n) => (isRecord(n.IPAM) && Array.isArray(n.IPAM.Config) ? n.IPAM.Config : []).flatMap((c) => isRecord(c) && typeof c.Subnet == "string" ? parseCidr(c.Subnet) ?? [] : []));
}
function containerAddresses({ engine }) {
  return new Set(
    engine.containers.flatMap((c) => (isRecord(c.NetworkSettings) && isRecord(c.NetworkSettings.Networks) ? Object.values(c.NetworkSettings.Networks) : []).flatMap((n) => isRecord(n) && typeof n.IPAddress == "string" ? [n.IPAddress] : []))
  );
}
function remoteServers(read) {
  let { network, target } = read, here = new Set(network.addresses.map((a) => a.address)), containers = containerAddresses(read), dns = target.options.get("dns")?.value;
  return [
    ...network.resolv.servers.map((s) => ({ address: s.address, source: "/etc/resolv.conf", line: s.line, text: s.text })),
    ...network.upstream.map((s) => ({ address: s.address, source: "/run/systemd/resolve/resolv.conf", line: s.line, text: s.text })),
    ...(Array.isArray(dns) ? dns : []).flatMap((d) => typeof d == "string" ? [{ address: d, source: "dns", text: `"dns": ${d}` }] : [])
  ].filter(({ address: address2 }) => !address2.includes(":") && !isLoopback(address2) && !here.has(address2) && !containers.has(address2));
}
function takenNetworks(read) {
  return [
    ...othersRoutes(read).flatMap((r) => r.network.prefix >= 8 ? [r.network] : []),
    ...dockerRoutes(read).map((r) => r.network),
    ...dockerSubnets(read).filter((c) => !c.v6),
    ...read.network.addresses.flatMap((a) => parseCidr(`${a.address}/${a.prefix}`) ?? []).filter((c) => !c.v6 && c.prefix >= 8),
    ...remoteServers(read).flatMap((s) => parseCidr(`${s.address}/32`) ?? [])
  ];
}

// src/checks/network/bip-overlap.ts
var signatures11 = [
  {
    pattern: /Pool overlaps with other one on this address space/,
    samples: [
      {
        text: 'failed to start daemon: Error initializing network controller: error creating default "bridge" network: Pool overlaps with other one on this address space',
        seen: "moby libnetwork/ipams/defaultipam"
      }
    ],
    misses: ["all predefined address pools have been fully subnetted"]
  }
], reads2 = ["config", "engine", "logs", "network", "service", "target"];
function ownNetworks(evidence) {
  let { network, target } = evidence, routes = dockerRoutes(evidence).map((r) => ({
    name: r.device ?? "",
    network: r.network,
    cite: citeRoute(network.routesSource, r)
  })), bip = target.options.get("bip")?.value, wanted = typeof bip == "string" && target.options.get("bip")?.from !== "default" ? parseCidr(bip) : void 0, cite3 = wanted && citeOption2(evidence, "bip");
  return !wanted || wanted.v6 || !cite3 ? routes : [{ name: "docker0", network: wanted, cite: cite3 }, ...routes.filter((r) => r.name !== "docker0")];
}
var citeRoute = (source, { line, text: text2 }, note) => ({ source, line, text: text2, ...note ? { note } : {} });
function hiddenBy(own2, evidence) {
  let { network } = evidence, foreign = othersRoutes(evidence).filter((r) => r.table === "main" && r.network.prefix >= 8), gateways = network.routes.filter((r) => r.network.prefix === 0 && r.via), inside = (address2) => {
    let host = parseCidr(`${address2}/32`);
    return host !== void 0 && within(host, own2.network);
  }, clashes = evidence.engine.state !== "up" && lastMatch(evidence.logs.lastStart, signatures11) !== void 0;
  return [
    ...dockerRoutes(evidence).filter((r) => clashes && own2.name === "docker0" && r.device !== "docker0" && overlap(r.network, own2.network)).map((r) => ({ own: own2, what: `the network ${r.destination} of Docker itself`, cite: citeRoute(network.routesSource, r), hard: !0 })),
    ...remoteServers(evidence).filter((s) => inside(s.address)).map(({ address: address2, source, line, text: text2 }) => ({
      own: own2,
      what: `the DNS server ${address2}`,
      cite: { source, ...line ? { line } : {}, text: text2 },
      hard: !0
    })),
    ...gateways.filter((r) => inside(r.via ?? "")).map((r) => ({ own: own2, what: `the gateway ${r.via}`, cite: citeRoute(network.routesSource, r), hard: !0 })),
    ...foreign.filter((r) => overlap(r.network, own2.network)).map((r) => ({
      own: own2,
      what: `a part of ${r.destination}, which lies behind ${r.via ?? r.device ?? "another interface"}`,
      cite: citeRoute(network.routesSource, r),
      hard: r.scope === "link" && r.proto === "kernel" && within(r.network, own2.network)
    }))
  ];
}
function moveAway(evidence, docker0) {
  let { config, target } = evidence, taken = takenNetworks(evidence), range = freeRange(taken);
  if (!range || !docker0) return [];
  let named = target.options.get("bip")?.from === "file", bip = bridgeAddress(range, named ? docker0.network.prefix : 24), pools = target.options.get("default-address-pools"), foreign = othersRoutes(evidence).filter((r) => r.network.prefix >= 8), poolsToo = pools?.from !== "flag" && !named && poolsOf(pools?.value).some((p) => foreign.some((r) => overlap(r.network, p.base))), edit = configEdit(config, (text2) => {
    let moved = setKey(text2, ["bip"], bip), clean = target.options.get("fixed-cidr")?.from === "file" ? setKey(moved, ["fixed-cidr"], void 0) : moved;
    return poolsToo ? setKey(clean, ["default-address-pools"], [{ base: networkText(range), size: 24 }]) : clean;
  });
  return !edit || target.options.get("bip")?.from === "flag" ? [] : [
    editAndStart("move-docker0", `give docker0 ${bip}${poolsToo ? `, and further networks ${networkText(range)}` : ""}`, edit, {
      note: poolsToo ? "Networks that were made by hand or by compose keep their addresses until they are made anew." : "Containers get new addresses in that network."
    })
  ];
}
var bipOverlap = check({
  code: "DT602",
  name: "bip-overlap",
  causes: ["network.bip-overlap", "network.address-pools"],
  needs: reads2,
  explains: [...consequences, "DT610", "DT611", "DT632", "DT633"],
  signatures: signatures11,
  find: (evidence) => {
    let hidden = ownNetworks(evidence).flatMap((own2) => hiddenBy(own2, evidence)), worst = hidden.find((h) => h.hard) ?? hidden[0];
    if (!worst) return;
    let same = hidden.filter((h) => h.what === worst.what), docker0 = hidden.find((h) => h.own.name === "docker0")?.own, words5 = evidence.engine.state === "up" ? void 0 : lastMatch(evidence.logs.lastStart, signatures11), cites = [worst.own.cite, ...new Set(same.slice(1).map((h) => h.own.cite)), worst.cite, ...words5 ? [citeLog(words5.entry)] : []];
    return {
      code: "DT602",
      cause: docker0 ? "network.bip-overlap" : "network.address-pools",
      severity: worst.hard ? "error" : "warning",
      confidence: worst.hard ? "certain" : "likely",
      data: { name: worst.own.name, network: networkText(worst.own.network), what: worst.what },
      cites,
      fixes: moveAway(evidence, docker0)
    };
  }
});

// src/checks/network/br-netfilter.ts
var signatures12 = [
  {
    pattern: /cannot restrict inter-container communication(?: or run without the userland proxy)?: (?<why>.+)/,
    samples: [
      {
        text: 'failed to start daemon: Error initializing network controller: error creating default "bridge" network: cannot restrict inter-container communication or run without the userland proxy: stat /proc/sys/net/bridge/bridge-nf-call-iptables: no such file or directory: set environment variable DOCKER_IGNORE_BR_NETFILTER_ERROR=1 to ignore',
        seen: "moby 28 libnetwork/drivers/bridge"
      },
      {
        text: "cannot restrict inter-container communication: please ensure that br_netfilter kernel module is loaded",
        seen: "moby libnetwork/drivers/bridge before 28"
      }
    ],
    misses: ["Running modprobe bridge br_netfilter failed with message: modprobe: WARNING: Module bridge not found"]
  }
], path = "/etc/modules-load.d/br_netfilter.conf", brNetfilter = check({
  code: "DT613",
  name: "br-netfilter",
  causes: ["kernel.modules-missing"],
  needs: ["config", "engine", "logs", "network", "service", "target"],
  explains: consequences,
  signatures: signatures12,
  find: (evidence) => {
    let { engine, logs, network } = evidence, words5 = engine.state === "up" ? void 0 : lastMatch(logs.lastStart, signatures12);
    if (!(!words5 || network.bridgeFilter === "present"))
      return {
        code: "DT613",
        cause: "kernel.modules-missing",
        severity: "error",
        confidence: network.bridgeFilter === "missing" ? "certain" : "likely",
        data: {},
        cites: [citeLog(words5.entry), ...["icc", "userland-proxy"].flatMap((key) => citeOption2(evidence, key) ?? [])],
        fixes: [
          {
            id: "load-the-module",
            title: "load br_netfilter, now and at every boot",
            risk: "restarts-daemon",
            steps: [
              { edit: { path, before: null, after: `br_netfilter
`, mode: "0644" } },
              { run: ["modprobe", "br_netfilter"] },
              ...startDaemon
            ]
          }
        ]
      };
  }
});

// src/checks/network/bridge-missing.ts
var signatures13 = [
  {
    pattern: /bridge device with non default name (?<bridge>\S+) must be created manually|existing interface (?<other>\S+) is not a bridge|bridge has no IPv4 address configured/,
    samples: [
      {
        text: 'failed to start daemon: Error initializing network controller: error creating default "bridge" network: bridge device with non default name br0 must be created manually',
        seen: "dockerd 26.1.5"
      },
      { text: "existing interface lan0 is not a bridge", seen: "moby libnetwork/drivers/bridge" },
      { text: "bridge has no IPv4 address configured", seen: "moby libnetwork/drivers/bridge" }
    ],
    misses: ["bridge IPv4 (172.18.0.1) does not match requested configuration 172.17.0.1"]
  }
], bridgeMissing = check({
  code: "DT605",
  name: "bridge-missing",
  causes: ["network.bridge-missing"],
  needs: ["config", "engine", "logs", "network", "service", "target"],
  explains: consequences,
  signatures: signatures13,
  find: (evidence) => {
    let { engine, logs, network } = evidence, { bridge } = network;
    if (engine.state === "up" || !bridge) return;
    let words5 = lastMatch(logs.lastStart, signatures13), address2 = network.addresses.find((a) => a.device === bridge.name && !a.address.includes(":")), wrong = bridge.exists ? bridge.isBridge ? !address2 && words5 ? "has no IPv4 address" : void 0 : "is no bridge" : "does not exist";
    if (!wrong) return;
    let cite3 = citeOption2(evidence, "bridge", wrong), edit = dropOption(evidence, "bridge"), make = bridge.exists ? [] : [
      runAndStart(
        "make-the-bridge",
        `make ${bridge.name}, until the next boot`,
        [
          ["ip", "link", "add", bridge.name, "type", "bridge"],
          ["ip", "addr", "add", "172.30.0.1/24", "dev", bridge.name],
          ["ip", "link", "set", bridge.name, "up"]
        ],
        { note: "To have it after a boot too, define it in the host's network configuration, ordered before Docker." }
      )
    ];
    return {
      code: "DT605",
      cause: "network.bridge-missing",
      severity: "error",
      confidence: words5 ? "certain" : "likely",
      data: { bridge: bridge.name, wrong },
      cites: [
        cite3 ?? { source: "command line", text: `--bridge ${bridge.name}`, note: wrong },
        { source: "/sys/class/net", text: network.devices.join(" ") || "not listed" },
        ...words5 ? [citeLog(words5.entry)] : []
      ],
      fixes: [...edit ? [editAndStart("use-docker0", "do without the option: dockerd makes docker0 itself", edit)] : [], ...make]
    };
  }
});

// src/checks/network/container-dns.ts
var signatures14 = [
  {
    pattern: /\[resolver\] failed to query (?:external )?DNS server|DNS resolver has no external nameservers/,
    samples: [
      {
        text: "[resolver] failed to query external DNS server: read udp 172.18.0.2:41022->10.0.0.2:53: i/o timeout",
        seen: "moby libnetwork/resolver.go"
      },
      {
        text: "[resolver] failed to query DNS server: 10.0.0.2:53, query: ;example.com.	IN	 A: read udp: i/o timeout",
        seen: "dockerd 24"
      }
    ],
    misses: ["No non-localhost DNS nameservers are left in resolv.conf. Using default external servers"]
  }
], reads3 = ["caller", "config", "engine", "logs", "network", "service", "target"], dnsOf = ({ target }) => {
  let dns = target.options.get("dns")?.value;
  return (Array.isArray(dns) ? dns : []).filter((d) => typeof d == "string");
};
function judge(evidence) {
  let { caller, config, logs, network } = evidence, dns = dnsOf(evidence), [first] = dns, quoted = (note) => [citeOption2(evidence, "dns", note)].flatMap((c) => c ?? []), words5 = lastMatch(logs.lastStart, signatures14), asked = words5 && /(?:dns-server="?(?:udp|tcp):|->|DNS server: )\[?([0-9a-fA-F.:]+?)\]?:53\b/.exec(words5.entry.text)?.[1];
  if (words5 && isRecent(words5.entry, caller) && (!asked || dns.length === 0 || dns.includes(asked))) {
    let server = asked ?? first ?? "the DNS server", what = "did not answer containers", often = logs.lastStart.filter((e) => signatures14.some((s) => s.pattern.test(e.message)) && isRecent(e, caller)).length > 2, cites = [...quoted("asked by containers"), citeLog(words5.entry)];
    return { server, what, severity: often ? "error" : "hint", confidence: often ? "likely" : "possible", cites };
  }
  if (!first) return;
  if (dns.every(isLoopback))
    return {
      server: first,
      what: "is the container itself, seen from a container",
      severity: "error",
      confidence: "likely",
      cites: quoted("in a container that is the container")
    };
  let waiting = network.unanswered.find((u) => dns.includes(u.server));
  if (waiting)
    return {
      server: waiting.server,
      what: "leaves questions without an answer",
      severity: "error",
      confidence: "likely",
      cites: [...quoted("asked by containers"), { source: waiting.path, line: waiting.line, text: waiting.text }]
    };
  let host = network.resolv.servers, [own2] = host, known3 = new Set([...host, ...network.upstream].map((s) => s.address)), written = Date.parse(config.stat?.mtime ?? ""), resolved = Date.parse(network.resolv.stat?.mtime ?? "");
  if (!(!own2 || isLoopback(own2.address) || dns.some((d) => known3.has(d) || isPublicResolver(d)) || written < resolved))
    return {
      server: first,
      what: `is not the one that the host asks, ${own2.address}`,
      severity: "hint",
      confidence: "possible",
      cites: [...quoted("only containers ask it"), { source: "/etc/resolv.conf", line: own2.line, text: own2.text }]
    };
}
var containerDns = check({
  code: "DT611",
  name: "container-dns",
  causes: ["network.container-dns"],
  needs: reads3,
  signatures: signatures14,
  find: (evidence) => {
    let verdict = judge(evidence), [first, ...rest] = verdict?.cites ?? [];
    if (!verdict || !first) return;
    let { config, network, target } = evidence, own2 = network.resolv.servers.map((s) => s.address).filter((a) => !isLoopback(a)), servers = own2.length > 0 ? own2 : network.upstream.map((s) => s.address), fromFile = target.options.get("dns")?.from === "file", useHosts = configEdit(config, (text2) => setKey(text2, ["dns"], servers.slice(0, 3))), drop = configEdit(config, (text2) => setKey(text2, ["dns"], void 0));
    return {
      code: "DT611",
      cause: "network.container-dns",
      severity: verdict.severity,
      confidence: verdict.confidence,
      data: { server: verdict.server, what: verdict.what },
      cites: [first, ...rest],
      fixes: [
        ...fromFile && useHosts && servers.length > 0 ? [editAndStart("use-the-hosts", `let containers ask ${servers.slice(0, 3).join(", ")}, as the host does`, useHosts)] : [],
        ...fromFile && drop ? [editAndStart("drop-the-key", "drop the key: containers then get the servers of the host", drop)] : []
      ]
    };
  }
});

// src/dockerd/firewall.ts
var maxDepth = 16;
function matches(rule, packet) {
  let sure = rule.sure;
  for (let condition of rule.conditions) {
    let answer = condition(packet);
    if (answer === !1) return !1;
    answer === void 0 && (sure = !1);
  }
  return sure ? !0 : void 0;
}
function walk(chains, chain, packet, depth) {
  let doubt = !1, pass = { verdict: "return", by: void 0 };
  for (let rule of chain.rules) {
    let match = matches(rule, packet);
    if (match === !1 || rule.verdict === "none") continue;
    if (match === void 0) {
      doubt ||= rule.verdict !== "drop";
      continue;
    }
    if (rule.verdict === "accept" || rule.verdict === "drop")
      return rule.verdict === "drop" && doubt ? { verdict: "unknown", by: rule } : { verdict: rule.verdict, by: rule };
    if (rule.verdict === "return") return doubt ? { verdict: "unknown", by: rule } : pass;
    let next = chains.get(rule.target ?? "");
    if (!next || depth >= maxDepth) continue;
    let fate = walk(chains, next, packet, depth + 1);
    if (fate.verdict === "accept") return fate;
    if (fate.verdict === "drop") return doubt ? { verdict: "unknown", by: fate.by } : fate;
    if (fate.verdict === "unknown" && (doubt = !0), rule.verdict === "goto") break;
  }
  return doubt ? { verdict: "unknown", by: void 0 } : pass;
}
function fateOf(chains, name, packet) {
  let chain = chains.get(name);
  if (!chain) return { verdict: "accept", by: void 0 };
  let fate = walk(chains, chain, packet, 0);
  return fate.verdict !== "return" ? fate : { verdict: chain.policy ?? "accept", by: chain };
}
function addressIn(address2) {
  let host = parseCidr(`${address2}/${address2.includes(":") ? 128 : 32}`);
  return (network) => {
    let range = parseCidr(network.includes("/") ? network : `${network}/${network.includes(":") ? 128 : 32}`);
    return host && range ? within(host, range) : void 0;
  };
}

// src/checks/network/rules.ts
var isDocker = (name) => /^DOCKER(-|$)/.test(name ?? ""), hasDocker = (tables, table) => [...tables?.get(table)?.keys() ?? []].some((name) => isDocker(name) && name !== "DOCKER-USER"), hasDockerChain = (tables, name) => tables.some((t) => t.family === "ip" && t.name === name && [...t.chains.keys()].some((c) => isDocker(c) && c !== "DOCKER-USER")), nftForwardsToDocker = (tables) => tables.some((t) => t.family === "ip" && t.name === "filter" && (t.chains.get("FORWARD")?.rules ?? []).some((r) => isDocker(r.target))), forwardsToDocker = (tables) => (tables.get("filter")?.get("FORWARD")?.rules ?? []).some((r) => isDocker(r.target)), hidesSource = /MASQUERADE|SNAT|\bmasquerade\b|\bsnat\b/;
function hasNat({ firewall }) {
  return [firewall.current, firewall.nft, firewall.legacy].some((s) => (s?.tables.get("nat")?.get("POSTROUTING")?.rules ?? []).some((r) => hidesSource.test(r.text))) || firewall.tables.some((t) => [...t.chains.values()].some((c) => c.rules.some((r) => hidesSource.test(r.text))));
}
var hasDockerNft = (tables) => tables.some((t) => /^docker-bridges/.test(t.name)), farAway = "93.184.215.14";
function containerTrips(read) {
  let bridge = dockerRoutes(read).find((r) => r.device === "docker0") ?? dockerRoutes(read)[0], outside = read.network.routes.find((r) => r.network.prefix === 0 && r.device)?.device;
  if (!bridge?.device || !outside) return [];
  let container = networkText({ ...bridge.network, prefix: bridge.network.prefix }).replace(/\.\d+\/.*$/, ".2"), trip = (protocol, port) => ({
    in: bridge.device ?? "",
    out: outside,
    protocol,
    port,
    state: "NEW",
    from: addressIn(container),
    to: addressIn(farAway)
  }), back = {
    in: outside,
    out: bridge.device,
    protocol: "tcp",
    port: 4e4,
    state: "ESTABLISHED",
    from: addressIn(farAway),
    to: addressIn(container)
  };
  return [
    { what: "what containers send out", packet: trip("tcp", 443) },
    { what: "DNS questions of containers", packet: trip("udp", 53) },
    { what: "the answers that come back for containers", packet: back }
  ];
}
function daemonTrips({ network }) {
  let outside = network.routes.find((r) => r.network.prefix === 0 && r.device)?.device;
  if (!outside) return [];
  let own2 = network.addresses.find((a) => a.device === outside && !a.address.includes(":"))?.address ?? "", server = network.resolv.servers.find((s) => !s.address.includes(":") && !s.address.startsWith("127."))?.address, packet = (protocol, port, to, out) => ({
    in: "",
    out,
    protocol,
    port,
    state: "NEW",
    from: addressIn(own2),
    to: addressIn(to)
  });
  return [
    { what: "the daemon's connections to registries", packet: packet("tcp", 443, farAway, outside) },
    ...server ? [{ what: "the host's DNS questions", packet: packet("udp", 53, server, routeTo(network.routes, server)?.device ?? outside) }] : []
  ];
}
function through(trips, chains, base) {
  for (let { what, packet } of trips) {
    let fate = fateOf(chains, base, packet);
    if (fate.verdict === "drop") return { what, fate };
  }
}
function droppedBySet(read, set) {
  let filter = set.tables.get("filter");
  if (!filter) return;
  let found = through(containerTrips(read), filter, "FORWARD") ?? through(daemonTrips(read), filter, "OUTPUT");
  return found && { ...found, source: set.source, where: { kind: "iptables", set } };
}
function droppedByNft(read) {
  for (let table of read.network.firewall.tables) {
    if (!["ip", "inet"].includes(table.family)) continue;
    let isIptables = table.family === "ip" && table.name === "filter" && table.chains.has("FORWARD");
    for (let base of table.bases) {
      if (isIptables && /^(INPUT|FORWARD|OUTPUT)$/.test(base.name)) continue;
      let trips = base.hook === "forward" ? containerTrips(read) : base.hook === "output" ? daemonTrips(read) : [], found = base.type === "filter" ? through(trips, table.chains, base.name) : void 0;
      if (found)
        return {
          ...found,
          source: "nft -a list ruleset",
          where: { kind: "nft", family: table.family, table: table.name, chain: base.name }
        };
    }
  }
}

// src/checks/network/flushed.ts
var signatures15 = [
  {
    pattern: /ip6?tables.*: No chain\/target\/match by that name/,
    samples: [
      {
        text: "iptables failed: iptables --wait -t nat -A DOCKER -p tcp -d 0/0 --dport 80 -j DNAT --to-destination 172.17.0.2:80 ! -i docker0: iptables: No chain/target/match by that name.",
        seen: "moby/moby#16816"
      }
    ],
    misses: ["iptables: Bad rule (does a matching rule exist in that chain?)."]
  }
], again = { id: "restart", title: "restart the daemon: it makes its rules again", risk: "restarts-daemon", steps: startDaemon }, flushed = check({
  code: "DT625",
  name: "rules-flushed",
  causes: ["firewall.flushed"],
  needs: ["caller", "engine", "logs", "network", "target"],
  explains: consequences,
  signatures: signatures15,
  find: ({ caller, engine, logs, network, target }) => {
    let { current, nft, legacy, tables, tablesText, services, nftablesConf } = network.firewall;
    if (!ownsNetwork({ target })) return;
    let words5 = lastMatch(logs.lastStart, signatures15);
    if (engine.state !== "up" || !current)
      return !words5 || engine.state === "up" && !isRecent(words5.entry, caller) ? void 0 : {
        code: "DT625",
        cause: "firewall.flushed",
        severity: "error",
        confidence: "likely",
        data: { lost: "a chain that dockerd had made is not there", who: services.length > 0 ? `${services.join(", ")} runs here.` : "" },
        cites: [citeLog(words5.entry)],
        fixes: [again]
      };
    if (target.options.get("iptables")?.value === !1 || target.options.get("bridge")?.value === "none" || target.options.get("firewall-backend")?.value === "nftables" && tablesText === void 0 || hasDockerNft(tables) || tablesText === void 0 && /use 'nft' tool/.test(current.text)) return;
    let sets = [current, nft, legacy].flatMap((s) => s ? [s] : []), nat = sets.some((s) => hasDocker(s.tables, "nat")) || hasDockerChain(tables, "nat"), filter = sets.some((s) => hasDocker(s.tables, "filter") && forwardsToDocker(s.tables)) || nftForwardsToDocker(tables), masks = hasNat(network), wantsMask = target.options.get("ip-masq")?.value !== !1, lost = [
      ...nat ? [] : ["the chain DOCKER of the table nat"],
      ...filter ? [] : ["the way from FORWARD to the chains of Docker"],
      ...masks || !wantsMask ? [] : ["the address translation in POSTROUTING"]
    ];
    if (lost.length === 0) return;
    let flush = nftablesConf?.split(`
`).findIndex((l) => /^\s*flush ruleset/.test(l)) ?? -1;
    return {
      code: "DT625",
      cause: "firewall.flushed",
      severity: "error",
      confidence: "certain",
      data: { lost: lost.join(", "), who: services.length > 0 ? `${services.join(", ")} runs here.` : "" },
      cites: [
        { source: current.source, text: `missing: ${lost.join(", ")}` },
        ...flush >= 0 ? [{ source: "/etc/nftables.conf", line: flush + 1, text: "flush ruleset", note: "removes the rules of Docker too" }] : []
      ],
      fixes: [again]
    };
  }
});

// src/checks/network/lookup.ts
var lookupSignatures = [
  {
    pattern: /lookup (?<name>\S+?)(?: on (?<server>\[?[0-9a-fA-F.:]+\]?):53)?: (?:read (?:udp|tcp) \S+: (?<read>i\/o timeout|(?:read: )?connection refused|(?:read: )?no route to host)|(?<dial>dial (?:udp|tcp) \S+: \S.*)|(?<word>i\/o timeout|server misbehaving|connection refused|Temporary failure in name resolution))/,
    samples: [
      {
        text: 'Handler for POST /v1.45/images/create returned error: Get "https://registry-1.docker.io/v2/": dial tcp: lookup registry-1.docker.io on 198.18.0.99:53: read udp 10.80.0.2:58119->198.18.0.99:53: i/o timeout',
        seen: "dockerd 26.1.5"
      },
      {
        text: "dial tcp: lookup registry-1.docker.io on 127.0.1.1:53: read udp 127.0.0.1:39049->127.0.1.1:53: read: connection refused",
        seen: "docker/cli#2299"
      },
      { text: "dial tcp: lookup registry-1.docker.io on 127.0.0.53:53: server misbehaving", seen: "moby/moby issues" },
      { text: "dial tcp: lookup registry-1.docker.io: Temporary failure in name resolution", seen: "docker/for-linux issues" }
    ],
    misses: [
      'Get "https://nosuch.lab/v2/": dial tcp: lookup nosuch.lab on 198.18.0.53:53: no such host',
      "proxyconnect tcp: dial tcp 198.18.0.30:3129: connect: connection refused"
    ]
  }
];

// src/checks/network/host-dns.ts
var reads4 = ["caller", "engine", "logs", "network", "ports", "target"], path2 = "/etc/resolv.conf", stub = "/run/systemd/resolve/stub-resolv.conf";
function noServer({ network, ports }) {
  let { resolv } = network;
  if (resolv.status === "unknown" || resolv.servers.length > 0 || ports.listeners.some((l) => l.port === 53 && /^(127\.0\.0\.1|0\.0\.0\.0|::|::1)$/.test(l.address))) return;
  let leads = resolv.stat?.target, what = resolv.status === "missing" ? leads ? `is a link to ${leads}, which does not exist` : "does not exist" : "names no server that can be read", first = resolv.text?.split(`
`).findIndex((l) => l.trim() !== "" && !l.startsWith("#")) ?? -1, text2 = first >= 0 ? resolv.text?.split(`
`)[first] ?? "" : leads ? `${path2} -> ${leads}` : what;
  return { what, severity: "error", confidence: "certain", cites: [{ source: path2, ...first >= 0 ? { line: first + 1 } : {}, text: text2 }] };
}
function nobodyListens({ network, ports }) {
  if (ports.listeners.length === 0) return;
  let { servers } = network.resolv, deaf = servers.filter(
    (s) => isLoopback(s.address) && !ports.listeners.some((l) => l.port === 53 && [s.address, "0.0.0.0", "::"].includes(l.address))
  ), [first] = deaf;
  if (!(!first || deaf.length < servers.length))
    return {
      what: `names ${first.address}, where nobody listens on port 53`,
      severity: "error",
      confidence: "likely",
      cites: [
        { source: path2, line: first.line, text: first.text },
        { source: ports.source, text: `no listener on ${first.address}:53` }
      ]
    };
}
function unreachable({ network }) {
  let servers = network.resolv.servers.filter((s) => !s.address.includes(":") && !isLoopback(s.address));
  if (network.routes.length === 0 || servers.length === 0 || servers.length < network.resolv.servers.length) return;
  let lost = servers.filter((s) => {
    let route = routeTo(network.routes, s.address);
    return !route || /^(unreachable|blackhole|prohibit)$/.test(route.type) || network.deadNeighbours.some((n) => n.address === s.address);
  }), [first] = lost;
  if (!first || lost.length < servers.length || network.routes.some((r) => r.table !== "main" && r.table !== "local")) return;
  let neighbour = network.deadNeighbours.find((n) => n.address === first.address), alone = !network.routes.some((r) => r.destination === "default");
  return {
    what: neighbour ? `names ${first.address}, which does not answer on its own network` : `names ${first.address}, to which no route leads`,
    severity: alone ? "warning" : "error",
    confidence: alone ? "possible" : "likely",
    cites: [
      { source: path2, line: first.line, text: first.text },
      neighbour ? { source: neighbour.path, line: neighbour.line, text: neighbour.text } : { source: network.routesSource, text: `no route to ${first.address}` }
    ]
  };
}
function spoken2({ caller, logs, network }) {
  let words5 = lastMatch(logs.lastStart, lookupSignatures);
  if (!words5) return;
  let server = words5.match.groups?.server?.replace(/^\[|\]$/g, ""), named = network.resolv.servers.find((s) => s.address === server);
  if (server && network.resolv.status === "ok" && !named) return;
  let recent = isRecent(words5.entry, caller) && words5.match.groups?.word !== "server misbehaving";
  return {
    what: server ? `names ${server}, which did not answer the daemon` : "names a server that did not answer the daemon",
    severity: recent ? "error" : "warning",
    confidence: recent ? "likely" : "possible",
    cites: [...named ? [{ source: path2, line: named.line, text: named.text }] : [], citeLog(words5.entry)]
  };
}
function unanswered({ network }) {
  let server = network.resolv.servers.find((s) => network.unanswered.filter((u) => u.server === s.address).length > 1), question = network.unanswered.find((u) => u.server === server?.address);
  if (!(!server || !question))
    return {
      what: `names ${server.address}, which leaves questions without an answer`,
      severity: "error",
      confidence: "likely",
      cites: [
        { source: path2, line: server.line, text: server.text },
        { source: question.path, line: question.line, text: question.text }
      ]
    };
}
var generated = /NetworkManager|dhclient|dhcpcd|resolvconf|systemd-resolved|connman|netconfig|WSL|cloud-init|Tailscale/i;
function changed({ network, target }) {
  let { servers, stat } = network.resolv, dns = target.options.get("dns")?.value, given = new Set(Array.isArray(dns) ? dns : []), before = network.containerResolvers.filter((c) => !given.has(c.address) && !isLoopback(c.address)), [first] = before, [now] = servers;
  if (!generated.test(network.resolv.text ?? "") && !(!first || !now || stat?.type !== "file" || servers.some((s) => isLoopback(s.address))) && !before.some((c) => servers.some((s) => s.address === c.address) || network.upstream.some((u) => u.address === c.address)))
    return {
      what: `names ${now.address}, and containers were started with ${first.address}`,
      severity: "warning",
      confidence: "possible",
      cites: [
        { source: path2, line: now.line, text: now.text, note: `changed ${stat.mtime}` },
        { source: first.path, line: first.line, text: first.text }
      ]
    };
}
function fixes({ network, target, engine }, verdict) {
  let { resolv } = network, dns = target.options.get("dns")?.value, bad = new Set(resolv.servers.map((s) => s.address)), known3 = [
    ...network.upstream.map((u) => u.address),
    ...network.containerResolvers.map((c) => c.address),
    ...Array.isArray(dns) ? dns.filter((d) => typeof d == "string") : []
  ].filter((a) => !bad.has(a) && !isLoopback(a)), servers = [...new Set(known3)].slice(0, 3), note = engine.state === "up" ? "The daemon reads the file again within seconds; containers have to be restarted." : void 0, more = note ? { note } : {}, isLink = resolv.stat?.type === "link";
  if (network.hasResolved && (resolv.stat?.target?.includes("systemd/resolve") || bad.has("127.0.0.53")))
    return [
      {
        id: "start-resolved",
        title: "start systemd-resolved, which answers there",
        risk: "none",
        steps: [{ run: ["systemctl", "enable", "--now", "systemd-resolved.service"] }],
        ...more
      }
    ];
  if (servers.length === 0 || verdict.what === "") return [];
  let title = `ask ${servers.join(", ")} instead`;
  if (isLink && resolv.status === "missing")
    return [
      {
        id: "name-a-server",
        title,
        risk: "none",
        steps: [{ run: ["rm", path2] }, { edit: { path: path2, before: null, after: withServers("", servers), mode: "0644" } }],
        ...more
      }
    ];
  if (isLink) return [];
  let edit = {
    path: path2,
    before: resolv.text ?? null,
    after: withServers(resolv.text ?? "", servers),
    ...resolv.text === void 0 ? { mode: "0644" } : {}
  };
  return [{ id: "name-a-server", title, risk: "none", steps: [{ edit }], ...more }];
}
var hostDns = check({
  code: "DT610",
  name: "host-dns",
  causes: ["network.host-dns"],
  needs: reads4,
  explains: ["DT611", "DT632", "DT633", "DT643"],
  signatures: lookupSignatures,
  find: (evidence) => {
    let verdict = noServer(evidence) ?? nobodyListens(evidence) ?? unreachable(evidence) ?? unanswered(evidence) ?? spoken2(evidence) ?? changed(evidence), [first, ...rest] = verdict?.cites ?? [];
    if (!(!verdict || !first))
      return {
        code: "DT610",
        cause: "network.host-dns",
        severity: verdict.severity,
        confidence: verdict.confidence,
        data: { what: verdict.what, stub },
        cites: [first, ...rest],
        fixes: fixes(evidence, verdict)
      };
  }
});

// src/checks/network/interference.ts
var words = (text2) => [...text2.matchAll(/"((?:[^"\\]|\\.)*)"|(\S+)/g)].map((m) => m[1] ?? m[2] ?? ""), passes = ['iifname "docker0" accept', 'iifname "br-*" accept', "ct state established,related accept", "ct status dnat accept"];
function letThrough(conf, table, chain) {
  let lines2 = conf?.split(`
`) ?? [], opened = lines2.findIndex((l) => new RegExp(`^\\s*table\\s+(?:inet|ip)\\s+${table}\\b`).test(l)), started = lines2.findIndex((l, i) => i > opened && new RegExp(`^\\s*chain\\s+${chain}\\b`).test(l)), hook = lines2.findIndex((l, i) => i >= started && /\bhook\s+forward\b/.test(l));
  if (conf === void 0 || opened < 0 || started < 0 || hook < 0 || lines2[hook]?.includes("}")) return [];
  let indent = /^\s*/.exec(lines2[hook] ?? "")?.[0] ?? "";
  return [
    {
      edit: { path: "/etc/nftables.conf", before: conf, after: lines2.toSpliced(hook + 1, 0, ...passes.map((p) => indent + p)).join(`
`) }
    }
  ];
}
function fixesFor(drop, conf) {
  let text2 = drop.fate.by?.text ?? "";
  if (drop.where.kind === "iptables") {
    let program2 = drop.where.set.source.replace(/-save$/, "");
    if (!text2.startsWith("-A ")) return [];
    let [, ...rule] = words(text2);
    return [
      {
        id: "delete-the-rule",
        title: "delete that rule",
        risk: "none",
        steps: [{ run: [program2, "-w", "-D", ...rule] }],
        note: "Whoever made it makes it again: look in the firewall of the host, or in /etc/iptables."
      }
    ];
  }
  let { family, table, chain } = drop.where, edits = /^type /.test(text2) ? letThrough(conf, table, chain) : [];
  return [
    {
      id: "let-docker-through",
      title: `let the packets of containers pass ${family} ${table} ${chain}`,
      risk: "none",
      steps: [
        ...edits,
        ...passes.toReversed().map((p) => ({ run: ["nft", "insert", "rule", family, table, chain, ...p.split(" ")] }))
      ],
      note: edits.length > 0 ? "The rules hold at once and after a boot." : "The rules hold until that table is loaded again: add them to the file that loads it."
    }
  ];
}
var signatures16 = [
  {
    pattern: /ZONE_CONFLICT: '(?<device>[^']+)' already bound to (?:'(?<zone>[^']+)'|a zone)|INVALID_ZONE: docker|[Ff]irewalld: failed to add/,
    samples: [
      {
        text: `failed to start daemon: Error initializing network controller: Error creating default "bridge" network: Failed to program NAT chain: ZONE_CONFLICT: 'docker0' already bound to a zone`,
        seen: "moby/moby#41609"
      },
      { text: "Firewalld: failed to add policy docker-forwarding", seen: "moby 28 libnetwork/iptables" }
    ],
    misses: ["unable to initialize firewalld; using raw iptables instead"]
  }
];
function zones({ engine, logs }) {
  let words5 = engine.state === "up" ? void 0 : lastMatch(logs.lastStart, signatures16);
  if (!words5) return;
  let { device = "docker0", zone = "trusted" } = words5.match.groups ?? {};
  return {
    code: "DT626",
    cause: "firewall.interference",
    severity: "error",
    confidence: "certain",
    data: { what: "what dockerd set up: firewalld has the bridge in another zone", source: "firewall-cmd --get-active-zones" },
    cites: [citeLog(words5.entry)],
    fixes: [
      runAndStart(
        "leave-the-zone",
        `take ${device} out of the zone ${zone}`,
        [
          ["firewall-cmd", "--permanent", `--zone=${zone}`, `--remove-interface=${device}`],
          ["firewall-cmd", "--reload"]
        ],
        { note: `\`firewall-cmd --get-zone-of-interface=${device}\` says which zone has it.` }
      )
    ]
  };
}
var interference = check({
  code: "DT626",
  name: "firewall-interference",
  causes: ["firewall.interference"],
  needs: ["engine", "logs", "network", "target"],
  explains: [...consequences, "DT610", "DT611"],
  signatures: signatures16,
  find: (evidence) => {
    let { engine, network, target } = evidence, { current, nftablesConf } = network.firewall;
    if (engine.state !== "up") return zones(evidence);
    if (!ownsNetwork({ target })) return;
    let drop = (current && hasDocker(current.tables, "filter") ? droppedBySet(evidence, current) : void 0) ?? droppedByNft(evidence);
    if (drop?.fate.by)
      return {
        code: "DT626",
        cause: "firewall.interference",
        severity: "error",
        confidence: "likely",
        data: { what: drop.what, source: drop.source },
        cites: [{ source: drop.source, line: drop.fate.by.line, text: drop.fate.by.text }],
        fixes: fixesFor(drop, nftablesConf)
      };
  }
});

// src/checks/network/ip-forward.ts
var signatures17 = [
  {
    pattern: /(?:Enabling|failed to set) IP forwarding|IPv4 forwarding is disabled: check your host's firewalling|setup IP forwarding failed/,
    samples: [
      {
        text: 'failed to start daemon: Error initializing network controller: error creating default "bridge" network: setup IP forwarding failed: Enabling IP forwarding failed: open /proc/sys/net/ipv4/ip_forward: read-only file system',
        seen: "dockerd 26.1.5"
      },
      {
        text: "IPv4 forwarding is disabled: check your host's firewalling and set sysctl net.ipv4.ip_forward=1, or disable this check using daemon option --ip-forward=false",
        seen: "moby 29 libnetwork/drivers/bridge"
      }
    ],
    misses: ["WARNING: IPv4 forwarding is disabled"]
  }
], ipForward = check({
  code: "DT612",
  name: "ip-forward",
  causes: ["network.ip-forward"],
  needs: ["config", "engine", "logs", "network", "service", "target"],
  explains: consequences,
  signatures: signatures17,
  find: (evidence) => {
    let { engine, logs, network, target } = evidence, up = engine.state === "up", words5 = up ? void 0 : lastMatch(logs.lastStart, signatures17);
    if (network.forward !== "0" || !up && !words5 || !ownsNetwork({ target }) || target.options.get("bridge")?.value === "none") return;
    let chosen = target.options.get("ip-forward")?.value === !1, lines2 = network.sysctl.filter((s) => s.value === "0"), local2 = lines2.filter((s) => s.path.startsWith("/etc/")), edits = [...new Set(local2.map((s) => s.path))].flatMap((path5) => {
      let before = network.sysctlFiles.get(path5);
      if (before === void 0) return [];
      let gone = new Set(local2.filter((s) => s.path === path5).map((s) => s.line - 1)), after2 = before.split(`
`).map((line, i) => gone.has(i) ? line.replace(/=\s*0\b/, (assigned) => assigned.replace("0", "1")) : line).join(`
`);
      return [{ edit: { path: path5, before, after: after2 } }];
    });
    return {
      code: "DT612",
      cause: "network.ip-forward",
      severity: chosen ? "warning" : "error",
      confidence: "certain",
      data: { where: lines2[0] ? `${lines2[0].path}:${lines2[0].line} turns it off.` : "No sysctl file of this host sets it." },
      cites: [
        { source: "/proc/sys/net/ipv4/ip_forward", line: 1, text: "0" },
        ...lines2.map(({ path: path5, line, text: text2 }) => ({ source: path5, line, text: text2 })),
        ...chosen ? [citeOption2(evidence, "ip-forward")].flatMap((c) => c ?? []) : [],
        ...words5 ? [citeLog(words5.entry)] : []
      ],
      fixes: [
        {
          id: "turn-it-on",
          title: edits.length > 0 ? "turn it on, now and at every boot" : "turn it on",
          risk: words5 ? "restarts-daemon" : "none",
          steps: [...edits, { run: ["sysctl", "-w", "net.ipv4.ip_forward=1"] }, ...words5 ? startDaemon : []]
        }
      ]
    };
  }
});

// src/checks/network/iptables-backend.ts
var legacySignatures = [
  {
    pattern: /\(legacy\): can't initialize ip6?tables table `(?<table>nat|filter|mangle)'|Module ip_tables not found/,
    sure: "possible",
    samples: [
      {
        text: "failed to create NAT chain DOCKER: iptables failed: iptables --wait -t nat -N DOCKER: iptables v1.8.13 (legacy): can't initialize iptables table `nat': Table does not exist (do you need to insmod?)",
        seen: "chainguard-images/images#3126"
      }
    ],
    misses: [
      "iptables v1.8.3 (legacy): can't initialize iptables table `raw': Table does not exist (do you need to insmod?)",
      "iptables v1.8.7 (nf_tables): Could not fetch rule set generation id: Permission denied (you must be root)"
    ]
  }
], nftSignatures = [
  {
    pattern: /Failed to initialize nft: (?<why>[^()]+)|\(nf_tables\):\s+(?:RULE_(?:APPEND|INSERT|REPLACE)|CHAIN_(?:ADD|USER_ADD)|TABLE_ADD) failed|\(nf_tables\): Could not fetch rule set generation id: (?<reason>[^(]+)|table `(?<table>\w+)' is incompatible, use 'nft' tool/,
    samples: [
      {
        text: "failed to create NAT chain DOCKER: iptables failed: iptables -t nat -N DOCKER: iptables: Failed to initialize nft: Protocol not supported",
        seen: "moby/moby issues"
      },
      {
        text: "iptables --wait -A DOCKER-ISOLATION-STAGE-1 -j RETURN: iptables v1.8.7 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain DOCKER-ISOLATION-STAGE-1",
        seen: "microsoft/WSL#6655"
      },
      { text: "iptables v1.8.11 (nf_tables): table `nat' is incompatible, use 'nft' tool.", seen: "iptables 1.8.11" }
    ],
    misses: ["iptables v1.8.7 (legacy): can't initialize iptables table `nat': Table does not exist (do you need to insmod?)"]
  }
];
function switchTo({ firewall }, kind) {
  if (firewall.programs.get(`iptables-${kind}`) === !1) return [];
  let commands2 = ["iptables", "ip6tables"].map((n) => ["update-alternatives", "--set", n, `/usr/sbin/${n}-${kind}`]);
  return [
    runAndStart(`use-${kind}`, `use iptables-${kind}`, commands2, {
      note: "On systems without update-alternatives the package iptables-nft or iptables-legacy decides."
    })
  ];
}
var iptablesBackend = check({
  code: "DT623",
  name: "iptables-backend",
  causes: ["firewall.iptables-backend"],
  needs: ["engine", "kernel", "logs", "network", "target"],
  explains: [...consequences, "DT721", "DT625", "DT626"],
  signatures: legacySignatures,
  find: (evidence) => {
    let { engine, kernel, logs, network, target } = evidence, { firewall } = network, common = { code: "DT623", cause: "firewall.iptables-backend", severity: "error" }, version = { source: "iptables --version", text: firewall.version || "no answer" };
    if (engine.state !== "up") {
      let words5 = lastMatch(logs.lastStart, legacySignatures), works = firewall.tablesText !== void 0, replaced = !works && kernel.installed.length > 0 && !kernel.installed.includes(kernel.release);
      return !words5 || replaced ? void 0 : {
        ...common,
        confidence: works ? "certain" : "likely",
        data: { what: "iptables is the legacy kind, and this kernel has only nf_tables" },
        cites: [citeLog(words5.entry), version],
        fixes: switchTo(network, "nft")
      };
    }
    if (!ownsNetwork({ target }) || target.options.get("iptables")?.value === !1) return;
    let [other, name] = firewall.backend === "legacy" ? [firewall.nft, "nf_tables"] : [firewall.legacy, "legacy"];
    if (!firewall.backend || !other) return;
    let restart2 = {
      id: "restart",
      title: "restart the daemon: it makes its rules with the kind that is used now",
      risk: "restarts-daemon",
      steps: startDaemon
    };
    if (hasDocker(other.tables, "nat") && firewall.current && !hasDocker(firewall.current.tables, "nat") && (name === "nf_tables" || !hasDockerChain(firewall.tables, "nat")))
      return {
        ...common,
        confidence: "certain",
        data: { what: `Docker's rules are of the ${name} kind, and iptables is now ${firewall.backend}` },
        cites: [version, { source: other.source, text: "the chains of Docker are here" }],
        fixes: [restart2]
      };
    let drop = droppedBySet(evidence, other);
    if (!drop?.fate.by) return;
    let clear = {
      id: "clear-the-other-kind",
      title: `take the rules of the ${name} kind away`,
      risk: "restarts-daemon",
      steps: [
        ...["-P FORWARD ACCEPT", "-F", "-t nat -F"].map(
          (args) => ({ run: [`iptables-${name === "legacy" ? "legacy" : "nft"}`, "-w", ...args.split(" ")] })
        ),
        ...startDaemon
      ],
      note: "Look first who made them: a firewall of the host that uses that kind makes them again."
    };
    return {
      ...common,
      confidence: "likely",
      data: { what: `rules of the ${name} kind stop ${drop.what}, and dockerd does not see them` },
      cites: [{ source: drop.source, line: drop.fate.by.line, text: drop.fate.by.text }, version],
      fixes: [clear]
    };
  }
}), nftIncompatible = check({
  code: "DT624",
  name: "nft-incompatible",
  causes: ["firewall.nft-incompatible"],
  needs: ["engine", "logs", "network"],
  explains: consequences,
  signatures: nftSignatures,
  find: ({ engine, logs, network }) => {
    let words5 = engine.state === "up" ? void 0 : lastMatch(logs.lastStart, nftSignatures);
    if (!words5) return;
    let table = words5.match.groups?.table, native = network.firewall.tables.find((t) => t.family === "ip" && t.name === table), rename = native ? [
      runAndStart("drop-the-table", `remove the native table ip ${table}`, [["nft", "delete", "table", "ip", native.name]], {
        note: "Its own rules go with it: give the table another name in the file that loads it, and load it again."
      })
    ] : [];
    return {
      code: "DT624",
      cause: "firewall.nft-incompatible",
      severity: "error",
      confidence: "likely",
      data: {
        what: table ? `the nftables table ip ${table} holds rules that iptables cannot read` : "the nf_tables kind of iptables does not work with this kernel"
      },
      cites: [
        citeLog(words5.entry),
        { source: "iptables --version", text: network.firewall.version || "no answer" },
        ...native ? [{ source: "nft -a list ruleset", line: native.line, text: `table ip ${native.name}` }] : []
      ],
      fixes: [...rename, ...switchTo(network, "legacy")]
    };
  }
});

// src/checks/network/iptables-missing.ts
var signatures18 = [
  {
    pattern: /\biptables not found|ip6tables is missing|[Ff]ailed to find (?<tool>ip6?tables|nft)\b|exec: "(?<program>ip6?tables|nft)": executable file not found/,
    samples: [
      {
        text: 'failed to start daemon: Error initializing network controller: error obtaining controller instance: failed to register "bridge" driver: failed to create NAT chain DOCKER: iptables not found',
        seen: "dockerd 26.1.5"
      },
      {
        text: 'firewall-backend is set to nftables: failed to find nft tool: exec: "nft": executable file not found in $PATH',
        seen: "moby 29 daemon/libnetwork"
      },
      { text: 'failed to find iptables: exec: "iptables": executable file not found in $PATH', seen: "moby libnetwork/iptables" }
    ],
    misses: ['exec: "docker-proxy": executable file not found in $PATH', "unable to initialize firewalld; using raw iptables instead"]
  }
];
function install(os, tool) {
  let name = tool === "nft" ? "nftables" : "iptables";
  if (/debian|ubuntu|mint|raspbian|pop!_os|kali/i.test(os)) return ["apt-get", "install", "--reinstall", "-y", name];
  if (/fedora|red hat|centos|rocky|alma|amazon|oracle/i.test(os))
    return ["dnf", "install", "-y", name === "iptables" ? "iptables-nft" : name];
  if (/suse/i.test(os)) return ["zypper", "--non-interactive", "install", "-f", name];
  if (/arch|manjaro/i.test(os)) return ["pacman", "-S", "--noconfirm", name];
  if (/alpine/i.test(os)) return ["apk", "add", name];
}
function relink({ firewall }) {
  let kinds = ["nft", "legacy"].filter((k) => firewall.programs.get(`iptables-${k}`)), [kind] = kinds;
  return !kind || firewall.programs.get("iptables") ? [] : ["iptables", "ip6tables"].map((name) => ["update-alternatives", "--set", name, `/usr/sbin/${name}-${kind}`]);
}
var iptablesMissing = check({
  code: "DT621",
  name: "iptables-missing",
  causes: ["firewall.iptables-missing"],
  needs: ["engine", "logs", "network", "system", "target"],
  explains: consequences,
  signatures: signatures18,
  find: ({ engine, logs, network, system, target }) => {
    let up = engine.state === "up", words5 = up ? void 0 : lastMatch(logs.lastStart, signatures18), gone = network.firewall.program === "missing";
    if (!words5 && !(up && gone && ownsNetwork({ target }) && target.options.get("iptables")?.value !== !1)) return;
    let { program: program2, tool: sought } = words5?.match.groups ?? {}, tool = program2 ?? sought ?? "iptables", links = relink(network), command = install(system.os, tool), withLinks = links.length > 0 ? [runAndStart("set-the-link", "let the name iptables lead to the kind that is installed", links)] : [], reinstall2 = command ? [runAndStart("install-it", `install ${tool} again`, [command])] : [];
    return {
      code: "DT621",
      cause: "firewall.iptables-missing",
      severity: words5 ? "error" : "warning",
      confidence: words5 && gone ? "certain" : "likely",
      data: {
        tool,
        effect: words5 ? "dockerd stops when it sets its networks up." : "dockerd still runs; its next start, and new networks, fail."
      },
      cites: [
        ...words5 ? [citeLog(words5.entry)] : [],
        { source: `${tool} --version`, text: gone ? "no such program" : network.firewall.version || "no answer" }
      ],
      fixes: [...withLinks, ...reinstall2]
    };
  }
});

// src/checks/network/iptables-off.ts
var iptablesOff = check({
  code: "DT622",
  name: "iptables-off",
  causes: ["firewall.iptables-off"],
  needs: ["config", "engine", "network", "service", "target"],
  explains: ["DT611", "DT625"],
  find: (evidence) => {
    let { network, target } = evidence, { current, nft, tablesText } = network.firewall;
    if (target.options.get("iptables")?.value !== !1 || target.options.get("bridge")?.value === "none") return;
    let cite3 = citeOption2(evidence, "iptables", "no rules are made");
    if (!cite3) return;
    let readable = current !== void 0 || nft !== void 0 || tablesText !== void 0, left = [current, nft].some((s) => hasDocker(s?.tables, "nat"));
    if (readable && hasNat(network) && !left) return;
    let edit = dropOption(evidence, "iptables"), source = current?.source ?? nft?.source ?? "nft list ruleset";
    return {
      code: "DT622",
      cause: "firewall.iptables-off",
      severity: readable && !left ? "error" : "warning",
      confidence: readable && !left ? "certain" : "possible",
      data: {
        state: readable ? left ? "The rules of an earlier start still stand; after a boot they are gone." : "No rule of this host does that work." : "Whether other rules do that work could not be read."
      },
      cites: [cite3, ...readable && !left ? [{ source, text: "no MASQUERADE or SNAT in POSTROUTING" }] : []],
      fixes: edit ? [editAndStart("drop-the-option", "let dockerd make its rules", edit)] : []
    };
  }
});

// src/checks/network/pools-exhausted.ts
var reads5 = ["caller", "config", "engine", "logs", "network", "service", "target"], signatures19 = [
  {
    pattern: /could not find an available(?:, non-overlapping IPv\d address pool among the defaults| predefined network)|all predefined address pools have been fully subnetted|PredefinedLocalScopeDefaultNetworks List: \[[^\]]*\]: no available network/,
    samples: [
      {
        text: 'failed to start daemon: Error initializing network controller: error creating default "bridge" network: could not find an available, non-overlapping IPv4 address pool among the defaults to assign to the network',
        seen: "dockerd 26.1.5"
      },
      {
        text: "failed to start daemon: Error initializing network controller: list bridge addresses failed: PredefinedLocalScopeDefaultNetworks List: [172.17.0.0/16 192.168.0.0/20]: no available network",
        seen: "dockerd 20.10.24, the list shortened"
      },
      {
        text: "Handler for POST /v1.51/networks/create returned error: all predefined address pools have been fully subnetted",
        seen: "moby 28 libnetwork/ipams/defaultipam"
      },
      {
        text: 'failed to parse pool request for address space "LocalDefault" pool "" subpool "": could not find an available predefined network',
        seen: "docker/compose#2279"
      }
    ],
    misses: ["invalid pool request: Pool overlaps with other one on this address space"]
  }
];
function moreRoom(evidence, blocked2) {
  let { config, target, engine } = evidence, range = freeRange(takenNetworks(evidence)), option2 = target.options.get("default-address-pools"), held = option2?.from === "file" && Array.isArray(option2.value) ? option2.value : [], pool2 = range && { base: networkText(range), size: 24 }, edit = pool2 && option2?.from !== "flag" ? configEdit(config, (text2) => setKey(text2, ["default-address-pools"], blocked2 ? [pool2] : [...held, pool2])) : void 0;
  return [
    ...edit && range ? [
      editAndStart("add-a-pool", `give Docker ${networkText(range)} for its networks`, edit, {
        note: "Networks that exist keep their addresses."
      })
    ] : [],
    ...engine.state === "up" && !blocked2 ? [
      {
        id: "prune-networks",
        title: "remove the networks that no container uses",
        risk: "none",
        steps: [{ run: ["docker", "network", "prune", "--force"] }]
      }
    ] : []
  ];
}
var poolsExhausted = check({
  code: "DT608",
  name: "pools-exhausted",
  causes: ["network.pools-exhausted", "network.address-pools"],
  needs: reads5,
  explains: [...consequences, "DT602"],
  signatures: signatures19,
  find: (evidence) => {
    let { caller, engine, logs, network, target } = evidence, words5 = lastMatch(logs.lastStart, signatures19), said2 = words5 && (engine.state !== "up" || isRecent(words5.entry, caller)) ? words5 : void 0;
    if (!said2 && engine.state !== "up") return;
    let pools = poolsOf(target.options.get("default-address-pools")?.value), foreign = othersRoutes(evidence).filter((r) => r.table === "main" && (said2 || r.scope === "link")), others = [...foreign.map((r) => r.network), ...remoteServers(evidence).flatMap((s) => parseCidr(`${s.address}/32`) ?? [])], docker = [...dockerRoutes(evidence).map((r) => r.network), ...dockerSubnets(evidence)], use = poolUse(pools, docker, others);
    if (network.routes.length === 0 && !said2 || use.free > 0 && !said2) return;
    let blocked2 = use.taken > use.used, covering = foreign.filter((r) => pools.some((p) => overlap(p.base, r.network))), pool2 = citeOption2(evidence, "default-address-pools", `${use.total} networks in all`), cites = [
      ...pool2 ? [pool2] : [],
      ...blocked2 ? covering.slice(0, 6).map((r) => ({ source: network.routesSource, line: r.line, text: r.text })) : [],
      ...!blocked2 && engine.state === "up" ? [{ source: `${engine.endpoint}/networks`, text: `${engine.networks.length} networks` }] : [],
      ...said2 ? [citeLog(said2.entry)] : []
    ], [first, ...rest] = cites;
    if (first)
      return {
        code: "DT608",
        cause: blocked2 ? "network.address-pools" : "network.pools-exhausted",
        severity: said2 ? "error" : "warning",
        confidence: use.free === 0 ? "certain" : "likely",
        data: {
          total: String(use.total),
          used: String(use.used),
          taken: String(use.taken),
          what: blocked2 ? `routes of this host cover ${use.taken} of them` : `Docker's own networks use ${use.used} of them`
        },
        cites: [first, ...rest],
        fixes: moreRoom(evidence, blocked2)
      };
  }
});

// src/dockerd/proxy.ts
var schemes = ["http", "https", "socks5", "socks5h"], address = /^(?:[^\s@/?#]*@)?(?:\[[0-9a-f:.]+\]|[A-Za-z0-9._-]+)(?::\d{1,5})?$/i;
function proxyProblem(value) {
  let text2 = value.trim();
  if (text2 === "") return;
  let found = /^([A-Za-z][A-Za-z0-9+.-]*):\/\/(.*)$/.exec(text2), rest = (found?.[2] ?? text2).replace(/\/+$/, ""), port = Number(/:(\d+)$/.exec(rest)?.[1] ?? 80), good = address.test(rest) && port > 0 && port < 65536;
  if (good && text2 === value && (!found || schemes.includes(found[1] ?? ""))) return;
  let meant2 = repaired(text2);
  return good && found && schemes.includes((found[1] ?? "").toLowerCase()) ? { what: "has blanks or capitals that do not belong there", meant: meant2 } : good && found ? { what: `has the scheme "${found[1]}", which is none of a proxy`, meant: meant2 } : /^["'].*["']$/.test(text2) || /["'`]/.test(text2) ? { what: "has quotation marks in it", meant: meant2 } : /\s/.test(text2) ? { what: "has a blank in it", meant: meant2 } : port >= 65536 || /:\d{6,}$/.test(rest) ? { what: "has a port above 65535", meant: meant2 } : found ? { what: "is no address of a host with a port", meant: meant2 } : { what: "is no address: the colon or the slashes behind its scheme are wrong", meant: meant2 };
}
function repaired(text2) {
  let bare = text2.replace(/["'`\s]/g, ""), slips = /^(h+t+p+s?|htp|hhtp|https?|http|socks5h?)(?::\/*|;\/*|\/\/+|:\\+|\.\/\/)(.+)$/i.exec(bare) ?? /^()(.+)$/.exec(bare), scheme = (slips?.[1] ?? "").toLowerCase(), known3 = scheme.startsWith("socks") ? scheme : scheme === "https" ? "https" : "http", rest = (slips?.[2] ?? "").replace(/^[/\\:]+/, "").replace(/[/\\,;]+$/, "");
  return address.test(rest) && Number(/:(\d+)$/.exec(rest)?.[1] ?? 80) < 65536 ? `${known3}://${rest}` : void 0;
}
function proxyTarget(value) {
  let found = /^(?:([a-z0-9]+):\/\/)?(?:[^@/]*@)?(\[[0-9a-f:.]+\]|[^:/\s]+)(?::(\d+))?\/?$/i.exec(value.trim());
  if (!found?.[2]) return;
  let usual = found[1] === "https" ? 443 : found[1]?.startsWith("socks") ? 1080 : 80;
  return { host: found[2].replace(/^\[|\]$/g, ""), port: Number(found[3] ?? usual) };
}

// src/checks/network/proxies.ts
var isProxy = /^(https?|no)_proxy$/i;
function fromConfig({ config }) {
  let root2 = parseJson(config.text ?? "").root, value = parseJson(config.text ?? "").value, proxies = isRecord(value) && isRecord(value.proxies) ? value.proxies : {};
  return Object.entries(proxies).flatMap(([key, address2]) => {
    let node = nodeAt(root2, ["proxies", key]);
    return typeof address2 != "string" || address2 === "" || !node || !/^(https?|no)-proxy$/.test(key) ? [] : [
      {
        name: key.toUpperCase().replace("-", "_"),
        value: address2,
        cite: citeConfig(config, node.offset, node.length),
        replace: (other) => configEdit(config, (text2) => setKey(text2, ["proxies", key], other)),
        drop: () => configEdit(config, (text2) => setKey(text2, ["proxies", key], void 0))
      }
    ];
  });
}
function fromUnit({ service }) {
  let unit = service.units.docker;
  return effective(unit.settings, "Service", "Environment").flatMap(
    (setting) => splitWords(setting.value).flatMap((word) => {
      let at = word.indexOf("="), name = word.slice(0, at), value = word.slice(at + 1);
      return at < 1 || !isProxy.test(name) || value === "" ? [] : [
        {
          name: name.toUpperCase(),
          value,
          cite: citeSetting(setting),
          replace: (other) => setting.text.includes(value) ? changeSetting(unit, setting, setting.text.replace(value, other)) : void 0,
          drop: () => {
            let rest = splitWords(setting.value).filter((w) => w !== word);
            return rest.length === 0 ? dropSettings(unit, [setting]) : changeSetting(unit, setting, `Environment=${rest.map((w) => /\s/.test(w) ? `"${w}"` : w).join(" ")}`);
          }
        }
      ];
    })
  );
}
function fromFiles({ service }) {
  return service.environmentFiles.flatMap(
    ({ path: path5, text: text2 = "" }) => text2.split(`
`).flatMap((line, i) => {
      let found = /^\s*(\w+)=(["']?)(.*?)\2\s*$/.exec(line), [, name = "", , value = ""] = found ?? [];
      if (!isProxy.test(name) || value === "") return [];
      let rows = text2.split(`
`);
      return [
        {
          name: name.toUpperCase(),
          value,
          cite: { source: path5, line: i + 1, text: line },
          replace: (other) => ({ path: path5, before: text2, after: rows.with(i, line.replace(value, other)).join(`
`) }),
          drop: () => ({ path: path5, before: text2, after: rows.toSpliced(i, 1).join(`
`) })
        }
      ];
    })
  );
}
function daemonProxies(read) {
  let byName = /* @__PURE__ */ new Map();
  for (let proxy of [...fromUnit(read), ...fromFiles(read), ...fromConfig(read)]) byName.set(proxy.name, proxy);
  return [...byName.values()];
}

// src/checks/network/proxy-address.ts
var reads6 = ["caller", "client", "config", "engine", "logs", "network", "ports", "service"], tlsSignatures = [
  {
    pattern: /proxyconnect tcp: (?:tls: (?:first record does not look like a TLS handshake|oversized record received)|.*http: server gave HTTP response)/,
    samples: [
      {
        text: 'Get "https://registry-1.docker.io/v2/": proxyconnect tcp: tls: first record does not look like a TLS handshake',
        seen: "dockerd 26.1.5"
      },
      {
        text: "Get https://registry-1.docker.io/v2/: proxyconnect tcp: tls: oversized record received with length 20527",
        seen: "docker/docs#7631"
      }
    ],
    misses: ["proxyconnect tcp: dial tcp 10.0.0.1:3128: connect: connection refused"]
  }
], deadSignatures = [
  {
    pattern: /proxyconnect tcp: (?:dial tcp (?<address>\S+): (?:connect: )?(?<why>connection refused|i\/o timeout|no route to host|network is unreachable)|dial tcp: lookup (?<host>\S+?)(?: on \S+)?: (?<dns>no such host|.*i\/o timeout|server misbehaving))|proxyconnect tcp: EOF/,
    samples: [
      {
        text: 'Get "https://registry-1.docker.io/v2/": proxyconnect tcp: dial tcp 198.18.0.30:3129: connect: connection refused',
        seen: "dockerd 26.1.5"
      },
      {
        text: 'Get "https://registry-1.docker.io/v2/": proxyconnect tcp: dial tcp: lookup proxy.local on 127.0.0.53:53: no such host',
        seen: "moby/moby issues"
      }
    ],
    misses: ["dial tcp: lookup registry-1.docker.io on 198.18.0.53:53: no such host"]
  }
], restart = (steps) => [...steps, ...startDaemon], addresses = (read) => daemonProxies(read).filter((p) => p.name !== "NO_PROXY"), proxyMalformed = check({
  code: "DT631",
  name: "proxy-malformed",
  causes: ["proxy.malformed"],
  needs: reads6,
  explains: ["DT632"],
  signatures: tlsSignatures,
  find: (read) => {
    let { caller, logs } = read, tls = lastMatch(logs.lastStart, tlsSignatures), confession = lastMatch(logs.lastStart, [...tlsSignatures, ...deadSignatures]);
    return addresses(read).flatMap((proxy) => {
      let problem = proxyProblem(proxy.value);
      return problem ? [{ proxy, ...problem }] : !tls || !isRecent(tls.entry, caller) || !/^https:\/\//i.test(proxy.value) ? [] : [{ proxy, what: "says https, and the proxy itself speaks plain HTTP", meant: proxy.value.replace(/^https/i, "http") }];
    }).map(({ proxy, what, meant: meant2 }) => {
      let edit = meant2 ? proxy.replace(meant2) : void 0;
      return {
        code: "DT631",
        cause: "proxy.malformed",
        severity: "error",
        confidence: "certain",
        data: { name: proxy.name, value: proxy.value, what },
        cites: [proxy.cite, ...confession ? [citeLog(confession.entry)] : []],
        fixes: edit && meant2 ? [{ id: "right-address", title: `write ${meant2}`, risk: "restarts-daemon", steps: restart([{ edit }]) }] : []
      };
    });
  }
});
function otherAddress({ client }, proxy) {
  return [
    ...client.profile.map((l) => ({ name: l.name, value: l.value })),
    ...[...client.env].map(([name, value]) => ({ name, value }))
  ].find((k) => k.name.toUpperCase() === proxy.name && k.value !== proxy.value && !proxyProblem(k.value))?.value;
}
var proxyUnreachable = check({
  code: "DT632",
  name: "proxy-unreachable",
  causes: ["proxy.unreachable"],
  needs: reads6,
  signatures: deadSignatures,
  find: (read) => {
    let { caller, logs, network, ports } = read, words5 = lastMatch(logs.lastStart, deadSignatures);
    for (let proxy of addresses(read)) {
      let to = proxyTarget(proxy.value);
      if (!to || proxyProblem(proxy.value)) continue;
      let { address: address2, host } = words5?.match.groups ?? {}, about = words5 && (!(address2 ?? host) || host === to.host || address2 === `${to.host}:${to.port}` || !/^[\d.]+$/.test(to.host)), silent = (/^(127\.|localhost$)/.test(to.host) || network.addresses.some((a) => a.address === to.host)) && ports.listeners.length > 0 && !ports.listeners.some((l) => l.port === to.port), neighbour = network.deadNeighbours.find((n) => n.address === to.host);
      if (!about && !silent && !neighbour) continue;
      let recent = silent || neighbour !== void 0 || words5 !== void 0 && isRecent(words5.entry, caller), other = otherAddress(read, proxy), edit = other ? proxy.replace(other) : void 0, gone = proxy.drop();
      return {
        code: "DT632",
        cause: "proxy.unreachable",
        severity: recent ? "error" : "warning",
        confidence: recent ? "likely" : "possible",
        data: { name: proxy.name, value: proxy.value, host: to.host, port: String(to.port) },
        cites: [
          proxy.cite,
          ...silent ? [{ source: ports.source, text: `no listener on port ${to.port}` }] : [],
          ...neighbour ? [{ source: neighbour.path, line: neighbour.line, text: neighbour.text }] : [],
          ...about && words5 ? [citeLog(words5.entry)] : []
        ],
        fixes: [
          ...edit && other ? [
            {
              id: "use-the-shells",
              title: `use ${other}, as the shells do`,
              risk: "restarts-daemon",
              steps: restart([{ edit }])
            }
          ] : [],
          ...gone ? [
            {
              id: "drop-the-proxy",
              title: "do without it, where the daemon may go out by itself",
              risk: "restarts-daemon",
              steps: restart([{ edit: gone }])
            }
          ] : []
        ]
      };
    }
  }
});

// src/checks/network/proxy-not-set.ts
var signatures20 = [
  {
    pattern: /Get "?https?:\/\/(?<registry>[^/"]+)\/[^"\s]*"?: (?:dial tcp (?:[\d.:[\]a-f]+): (?:connect: )?(?:i\/o timeout|connection refused|no route to host|network is unreachable)|read tcp \S+: read: connection reset by peer|EOF|net\/http: (?:request canceled|TLS handshake timeout)|context deadline exceeded)/,
    samples: [
      {
        text: 'Handler for POST /v1.45/images/create returned error: Get "https://registry-1.docker.io/v2/": read tcp 10.80.0.2:59452->198.18.0.10:443: read: connection reset by peer',
        seen: "dockerd 26.1.5"
      },
      {
        text: 'Get "https://registry-1.docker.io/v2/": net/http: request canceled while waiting for connection (Client.Timeout exceeded while awaiting headers)',
        seen: "moby/moby issues"
      }
    ],
    misses: ['Get "https://registry-1.docker.io/v2/": proxyconnect tcp: dial tcp 10.0.0.1:3128: connect: connection refused']
  }
], reads7 = ["caller", "client", "config", "engine", "logs", "service", "target"];
function shellProxies({ client }) {
  let files = client.profile.map((l) => ({
    name: l.name.toUpperCase(),
    value: l.value,
    cite: { source: l.path, line: l.line, text: l.text },
    common: l.path.startsWith("/etc/")
  })), env = [...client.env].map(([name, value]) => ({
    name: name.toUpperCase(),
    value,
    cite: { source: "environment", text: `${name}=${value}` },
    common: !1
  })), byName = /* @__PURE__ */ new Map();
  for (let one of [...env, ...files]) /^(HTTPS?|NO)_PROXY$/.test(one.name) && one.value !== "" && byName.set(one.name, one);
  return [...byName.values()];
}
function give(read, proxies) {
  let { config, service } = read, quote = (text2) => /[\s"'\\]/.test(text2) ? void 0 : text2.replaceAll("%", "%%"), lines2 = proxies.flatMap((p) => {
    let value = quote(p.value);
    return value ? [`Environment=${p.name}=${value}`] : [];
  }), taken = new Set(service.units.docker.files.map((f) => f.path)), path5 = ["http-proxy", "proxy", "docker-proxy-environment"].map((n) => `/etc/systemd/system/docker.service.d/${n}.conf`).find((p) => !taken.has(p)), dropIn = service.systemd && path5 && lines2.length > 0 ? { path: path5, before: null, after: `[Service]
${lines2.join(`
`)}
`, mode: "0644" } : void 0, inConfig = atLeast(config.engine, "23.0.0") ? configEdit(
    config,
    (text2) => proxies.reduce((held, p) => setKey(held, ["proxies", p.name.toLowerCase().replace("_", "-")], p.value), text2)
  ) : void 0;
  return [
    ...dropIn ? [editAndStart("drop-in", "give the daemon the same proxy, in a drop-in of its unit", dropIn)] : [],
    ...inConfig ? [editAndStart("in-daemon-json", "give it the same proxy in daemon.json", inConfig)] : []
  ];
}
var proxyNotSet = check({
  code: "DT633",
  name: "proxy-not-set",
  causes: ["proxy.not-set"],
  needs: reads7,
  signatures: signatures20,
  find: (read) => {
    let { caller, engine, logs, target } = read, live = ["HttpProxy", "HttpsProxy"].some((k) => typeof engine.info?.[k] == "string" && engine.info[k] !== "");
    if (target.kind !== "rootful" || live || daemonProxies(read).some((p) => p.name !== "NO_PROXY")) return;
    let proxies = shellProxies(read).filter((p) => p.name === "NO_PROXY" || !proxyProblem(p.value)), first = proxies.find((p) => p.name === "HTTPS_PROXY") ?? proxies.find((p) => p.name === "HTTP_PROXY");
    if (!first) return;
    let words5 = lastMatch(logs.lastStart, signatures20), said2 = words5 && isRecent(words5.entry, caller) ? words5 : void 0;
    if (!(!first.common && !said2))
      return {
        code: "DT633",
        cause: "proxy.not-set",
        severity: said2 ? "error" : "warning",
        confidence: said2 ? "likely" : "possible",
        data: { name: first.name, value: first.value, where: first.cite.source },
        cites: [
          first.cite,
          {
            source: "systemctl show docker.service",
            text: `Environment=${read.service.units.docker.properties.get("Environment") ?? ""}`,
            note: "no proxy"
          },
          ...said2 ? [citeLog(said2.entry)] : []
        ],
        fixes: give(read, proxies)
      };
  }
});

// src/checks/network/registry.ts
function lastWords2({ logs }, signatures29) {
  let found = /* @__PURE__ */ new Map();
  for (let entry of logs.lastStart)
    for (let { pattern } of signatures29) {
      let match = pattern.exec(entry.message);
      match && found.set(match.groups?.registry ?? "The registry", entry);
    }
  return found;
}
var isInsecure = ({ target }, registry) => {
  let list = target.options.get("insecure-registries")?.value;
  return Array.isArray(list) && list.includes(registry);
}, reads8 = ["caller", "config", "engine", "logs", "network", "service", "target"], httpSignatures = [
  {
    pattern: /https:\/\/(?<registry>[^/"\s]+)\/v[12]\/\S* http: server gave HTTP response to HTTPS client/,
    samples: [
      {
        text: 'Handler for POST /v1.45/images/create returned error: Get "https://registry.lab:5000/v2/": http: server gave HTTP response to HTTPS client',
        seen: "dockerd 26.1.5"
      },
      {
        text: "Attempting next endpoint for push after error: Get https://10.0.0.15:5000/v2/: http: server gave HTTP response to HTTPS client",
        seen: "distribution/distribution#2061"
      }
    ],
    misses: ['error during connect: Get "https://127.0.0.1:2375/v1.45/info": http: server gave HTTP response to HTTPS client']
  }
], registryHttp = check({
  code: "DT641",
  name: "registry-http",
  causes: ["registry.http"],
  needs: reads8,
  signatures: httpSignatures,
  find: (read) => [...lastWords2(read, httpSignatures)].flatMap(([registry, entry]) => {
    if (isInsecure(read, registry)) return [];
    let { caller, config, target } = read, held = target.options.get("insecure-registries"), list = Array.isArray(held?.value) ? held.value : [], edit = held?.from === "flag" ? void 0 : configEdit(config, (text2) => setKey(text2, ["insecure-registries"], [...list, registry])), recent = isRecent(entry, caller);
    return [
      {
        code: "DT641",
        cause: "registry.http",
        severity: recent ? "error" : "warning",
        confidence: recent ? "certain" : "likely",
        data: { registry },
        cites: [citeLog(entry), ...[citeOption2(read, "insecure-registries")].flatMap((c) => c ?? [])],
        fixes: edit ? [
          editAndStart("allow-plain-http", `let the daemon speak plain HTTP to ${registry}`, edit, {
            note: "What goes to and from it can then be read and changed on the way; a certificate for the registry is the better cure."
          })
        ] : []
      }
    ];
  })
}), caSignatures = [
  {
    pattern: /https:\/\/(?<registry>[^/"\s]+)\/v[12]\/[^"\s]*"?: (?:tls: failed to verify certificate: )?x509: certificate signed by unknown authority/,
    samples: [
      {
        text: 'Handler for POST /v1.45/images/create returned error: Get "https://private.lab:5443/v2/": tls: failed to verify certificate: x509: certificate signed by unknown authority',
        seen: "dockerd 26.1.5"
      },
      {
        text: "Get https://registry.example.com/v1/_ping: x509: certificate signed by unknown authority. If this private registry supports only HTTP or HTTPS with an unknown CA certificate, please add `--insecure-registry registry.example.com`",
        seen: "moby/moby#10452"
      }
    ],
    misses: [
      'Get "https://private.lab:5443/v2/": x509: certificate has expired or is not yet valid',
      'Get "https://192.168.99.100:2376/v1.41/version": x509: certificate signed by unknown authority'
    ]
  }
], registryUnknownCa = check({
  code: "DT642",
  name: "registry-unknown-ca",
  causes: ["registry.unknown-ca"],
  needs: reads8,
  signatures: caSignatures,
  find: (read) => [...lastWords2(read, caSignatures)].flatMap(([registry, entry]) => {
    if (isInsecure(read, registry)) return [];
    let folder = `/etc/docker/certs.d/${registry}`, there = read.network.certificates.filter((p) => p.startsWith(`${folder}/`)), crt = there.some((p) => p.endsWith(".crt")), recent = isRecent(entry, read.caller), state = crt ? "There is a .crt file in it, of another authority or put there since." : there.length > 0 ? "It holds no file that ends in .crt, and only those are read." : "There is no such folder, or nothing in it.";
    return [
      {
        code: "DT642",
        cause: "registry.unknown-ca",
        severity: recent && !crt ? "error" : "warning",
        confidence: crt ? "possible" : "likely",
        data: { registry, folder, state },
        cites: [citeLog(entry), { source: folder, text: there.join(" ") || "no certificate" }],
        fixes: []
      }
    ];
  })
}), authSignatures = [
  {
    pattern: /(?:https?:\/\/(?<registry>[^/"\s]+)\/.*)?(?:unauthorized: (?:authentication required|incorrect username or password|.*expired)|no basic auth credentials|toomanyrequests: )/,
    samples: [
      {
        text: 'Handler for POST /v1.45/images/create returned error: Head "https://registry.example.com/v2/app/manifests/1": no basic auth credentials',
        seen: "moby/moby issues"
      },
      {
        text: 'Handler for POST /v1.45/auth returned error: Get "https://registry-1.docker.io/v2/": unauthorized: incorrect username or password',
        seen: "moby/moby issues"
      }
    ],
    misses: ["pull access denied for foo, repository does not exist or may require 'docker login'"]
  }
], registryAuth = check({
  code: "DT643",
  name: "registry-auth",
  causes: ["registry.auth"],
  needs: reads8,
  signatures: authSignatures,
  find: (read) => [...lastWords2(read, authSignatures)].flatMap(
    ([registry, entry]) => isRecent(entry, read.caller) ? [
      {
        code: "DT643",
        cause: "registry.auth",
        severity: "warning",
        confidence: "likely",
        data: { registry },
        cites: [citeLog(entry)],
        fixes: []
      }
    ] : []
  )
});

// src/checks/network/state-stale.ts
var signatures21 = [
  {
    pattern: /cannot create network \S+ \((?<bridge>[^)]*)\): conflicts with network|networks have same bridge name|could not delete the default "(?<name>[^"]+)" network|existing interface docker0 is not a bridge|bridge IPv4 \((?<have>[^)]*)\) does not match requested configuration (?<want>\S+)/,
    samples: [
      {
        text: 'failed to start daemon: Error initializing network controller: error creating default "bridge" network: cannot create network e6df46e3462f284f46bb95fe8bdfa5530dfb1451b2859e886896fcecffe0f00a (docker0): conflicts with network 34958e77236c09db2c3cbe6198a3eb085736a648650638a1295480847abcf4b6 (docker0): networks have same bridge name',
        seen: "docker/for-linux#1512"
      },
      {
        text: 'failed to start daemon: Error initializing network controller: could not delete the default "bridge" network: network bridge id 1234 has active endpoints',
        seen: "moby daemon/daemon_unix.go"
      },
      { text: "bridge IPv4 (172.18.0.1) does not match requested configuration 172.17.0.1", seen: "moby libnetwork/drivers/bridge" }
    ],
    misses: ["existing interface br0 is not a bridge"]
  }
], stateStale = check({
  code: "DT609",
  name: "state-stale",
  causes: ["network.state-stale"],
  needs: ["engine", "logs", "network", "target"],
  explains: [...consequences, "DT531"],
  signatures: signatures21,
  find: ({ engine, logs, network, target }) => {
    let words5 = lastMatch(logs.lastStart, signatures21);
    if (engine.state === "up" || !words5) return;
    let path5 = `${target.dataRoot}/network/files/local-kv.db`, inKernel = /is not a bridge|does not match requested/.test(words5.match[0]), stop2 = { run: ["systemctl", "stop", "docker.socket", "docker.service"] }, dropLink = {
      id: "drop-docker0",
      title: "remove the interface docker0; dockerd makes it anew",
      risk: "restarts-daemon",
      steps: [stop2, { run: ["ip", "link", "delete", "docker0"] }, ...startDaemon]
    }, moveAside2 = {
      id: "move-aside",
      title: "move the network database aside; dockerd makes a new one",
      risk: "loses-data",
      steps: [stop2, { run: ["mv", path5, `${path5}.broken`] }, ...startDaemon],
      note: "Networks that were made by hand or by compose have to be made anew; images, containers and volumes stay."
    };
    return {
      code: "DT609",
      cause: "network.state-stale",
      severity: "error",
      confidence: "certain",
      data: {
        path: path5,
        where: inKernel ? "The interface docker0 is not as the daemon wants it." : "Both networks are records in the daemon's own database."
      },
      cites: [
        citeLog(words5.entry),
        ...network.addresses.filter((a) => a.device === "docker0").map((a) => ({ source: "ip -o addr show", line: a.line, text: a.text }))
      ],
      fixes: inKernel && network.docker0.exists ? [dropLink, moveAside2] : [moveAside2]
    };
  }
});

// src/checks/network/values.ts
var bipInvalid = problemCheck("DT601", "bip-invalid", ["network.bip-invalid"]), fixedCidr = problemCheck("DT603", "fixed-cidr", ["network.fixed-cidr"]), defaultGateway = problemCheck("DT604", "default-gateway", ["network.default-gateway"]), poolInvalid = problemCheck("DT606", "address-pools", ["network.address-pools"]), ipv6Pool = problemCheck("DT607", "ipv6-pool", ["network.ipv6-pool"]);

// src/checks/network/index.ts
var networkChecks = [
  bipInvalid,
  fixedCidr,
  defaultGateway,
  ipv6Pool,
  poolInvalid,
  iptablesMissing,
  nftIncompatible,
  iptablesBackend,
  brNetfilter,
  bridgeMissing,
  stateStale,
  poolsExhausted,
  bipOverlap,
  iptablesOff,
  flushed,
  interference,
  ipForward,
  hostDns,
  containerDns,
  proxyMalformed,
  proxyUnreachable,
  proxyNotSet,
  registryHttp,
  registryUnknownCa,
  registryAuth
];

// src/checks/systemd/dropin-execstart.ts
var dropinExecstart = check({
  code: "DT201",
  name: "dropin-execstart",
  causes: ["systemd.dropin-execstart"],
  needs: ["service"],
  explains: consequences,
  signatures: [
    {
      pattern: /more than one ExecStart= setting, which is only allowed for Type=oneshot/,
      samples: [
        {
          text: "docker.service: Service has more than one ExecStart= setting, which is only allowed for Type=oneshot services. Refusing.",
          seen: "systemd 257"
        }
      ]
    }
  ],
  find: ({ service }) => {
    let unit = service.units.docker, type = effective(unit.settings, "Service", "Type").at(-1)?.value, lines2 = effective(unit.settings, "Service", "ExecStart"), last = lines2.at(-1);
    if (lines2.length < 2 || !last || type === "oneshot") return;
    let before = unitFileText(unit, last.path), own2 = unitSettings([{ path: last.path, text: before ?? "" }]).find((s) => s.section === "Service" && s.key === "ExecStart"), rows = (before ?? "").split(`
`), repaired2 = own2 ? rows.toSpliced(own2.line - 1, 0, "ExecStart=").join(`
`) : void 0, [first = last] = lines2;
    return {
      code: "DT201",
      cause: "systemd.dropin-execstart",
      severity: "error",
      confidence: "certain",
      data: { file: last.path, count: String(lines2.length) },
      cites: [citeSetting(first, "the first command line"), citeSetting(last, "one more, and no empty ExecStart= before it")],
      fixes: before !== void 0 && repaired2 !== void 0 && isLocal(last.path) ? [
        editAndStart("add-the-reset", `put an empty ExecStart= before the one in ${last.path}`, {
          path: last.path,
          before,
          after: repaired2
        })
      ] : []
    };
  }
});

// src/checks/systemd/duplicate.ts
var lockSignatures2 = [
  {
    pattern: /volume store metadata database(?: \([^)]*\))?: timeout|error obtaining controller instance: (?:error initializing local store: )?timeout|boltdb file \S+ is already open/,
    samples: [
      {
        text: "failed to start daemon: error while opening volume store metadata database (/var/lib/docker/volumes/metadata.db): timeout",
        seen: "moby volume/service/store.go"
      },
      { text: "boltdb file /var/lib/docker/network/files/local-kv.db is already open", seen: "moby 28 libnetwork" }
    ],
    misses: ["error while opening volume store metadata database (/var/lib/docker/volumes/metadata.db): invalid database"]
  },
  {
    // bbolt waits for the lock of a database and says no more than this
    pattern: /^Error starting daemon: timeout\s*$/,
    samples: [{ text: "Error starting daemon: timeout", seen: "https://github.com/moby/moby/issues/29519" }]
  }
], pidSignatures = [
  {
    pattern: /ensure docker is not running or delete \S+?: process with PID (?<pid>\d+) is still running/,
    samples: [
      {
        text: "failed to start daemon, ensure docker is not running or delete /var/run/docker.pid: process with PID 1234 is still running",
        seen: "moby cmd/dockerd/daemon.go"
      }
    ],
    sure: "possible"
  },
  {
    pattern: /pid file found, ensure docker is not running/,
    samples: [
      {
        text: "failed to start daemon: pid file found, ensure docker is not running or delete /var/run/docker.pid",
        seen: "dockerd 20.10.24"
      }
    ],
    sure: "possible"
  }
], standardRoot = "/var/lib/docker", rootOf = ({ argv }) => flagValue(argv, "--data-root") ?? flagValue(argv, "-g") ?? standardRoot, pidFileOf = ({ argv }) => flagValue(argv, "--pidfile") ?? flagValue(argv, "-p") ?? "/var/run/docker.pid";
function stopIt({ pid, unit }) {
  return unit.startsWith("snap.") ? [{ run: ["snap", "stop", "--disable", unit.split(".")[1] ?? "docker"] }] : unit && unit !== "docker.service" && !/^(session|user@)/.test(unit) ? [{ run: ["systemctl", "disable", "--now", unit] }] : [{ run: ["kill", String(pid)] }, { run: ["timeout", "40", "tail", `--pid=${pid}`, "-f", "/dev/null"] }];
}
var duplicate = check({
  code: "DT215",
  name: "duplicate",
  causes: ["daemon.duplicate"],
  needs: ["logs", "process", "service", "target"],
  explains: [...consequences, "DT214", "DT538", "DT301", "DT701", "DT703", "DT212"],
  signatures: [...lockSignatures2, ...pidSignatures],
  find: ({ logs, process: process3, service, target }) => {
    let unit = service.units.docker;
    if (!service.systemd || unit.load !== "loaded" || !(unit.active === "failed" || unit.active === "activating")) return;
    let other = process3.daemons.find(
      (d) => d.pid !== unit.mainPid && d.unit !== unit.name && !d.contained && (rootOf(d) === target.dataRoot || pidFileOf(d) === target.pidFile || d.pid === process3.pid)
    );
    if (!other) return;
    let words5 = lastMatch(logs.lastStart, [...lockSignatures2, ...pidSignatures]), steps = [
      { run: ["systemctl", "stop", "docker.socket", "docker.service"] },
      ...stopIt(other),
      { run: ["systemctl", "daemon-reload"] },
      { run: ["systemctl", "reset-failed", "docker.service", "docker.socket"] },
      { run: ["systemctl", "start", "docker.socket", "docker.service"] }
    ], fix = {
      id: "stop-the-other",
      title: `stop the dockerd with process number ${other.pid}, and start the unit`,
      risk: "stops-containers",
      steps,
      note: "Containers that the other daemon runs stop with it, unless it was started with live-restore."
    };
    return {
      code: "DT215",
      cause: "daemon.duplicate",
      severity: "error",
      confidence: words5 ? "certain" : "likely",
      data: { pid: String(other.pid), who: other.unit || "somebody by hand", dataRoot: rootOf(other) },
      cites: [
        { source: "ps", text: `${other.pid} ${other.command}`, note: other.unit || "no unit of systemd" },
        { source: `systemctl show ${unit.name}`, text: `ActiveState=${unit.active} Result=${unit.result} MainPID=${unit.mainPid}` },
        ...words5 ? [citeLog(words5.entry)] : []
      ],
      fixes: [fix]
    };
  }
});

// src/checks/systemd/exec-missing.ts
var signatures22 = [
  {
    pattern: /Failed (?:to locate executable|at step EXEC spawning) (?<path>\S+?):? /,
    samples: [{ text: "docker.service: Failed to locate executable /usr/bin/dockerd: No such file or directory", seen: "systemd 252" }],
    misses: ["docker.service: Failed with result 'exit-code'."]
  },
  {
    pattern: /Unable to locate executable '(?<path>[^']+)'/,
    samples: [{ text: "docker.service: Unable to locate executable '/usr/bin/dockerd': No such file or directory", seen: "systemd 257" }],
    misses: ["docker.service: Failed with result 'exit-code'."]
  }
], execMissing = check({
  code: "DT202",
  name: "exec-missing",
  causes: ["systemd.exec-missing"],
  needs: ["service", "client", "logs", "engine"],
  explains: consequences,
  signatures: signatures22,
  find: ({ service, client, logs, engine }) => {
    let { execSetting, exec } = service, [program2] = exec;
    if (!execSetting || !program2?.startsWith("/") || engine.state === "up") return;
    let words5 = lastMatch(logs.lastStart, signatures22), exited = service.units.docker.properties.get("ExecMainStatus") === "203";
    if (!words5 && !exited) return;
    let name = program2.replace(/^.*\//, ""), found = client.programs.filter((p) => p !== program2 && p.endsWith(`/${name}`)), unit = service.units.docker, [there] = found, edit = there ? changeSetting(unit, execSetting, execSetting.text.replace(program2, there)) : void 0, drop = isLocal(execSetting.path) && execSetting.path.includes(".d/") ? dropSettings(
      unit,
      unit.settings.filter((s) => s.path === execSetting.path && s.key === "ExecStart")
    ) : void 0;
    return {
      code: "DT202",
      cause: "systemd.exec-missing",
      severity: "error",
      confidence: "certain",
      data: { program: program2, file: execSetting.path },
      cites: [citeSetting(execSetting, "no such program"), ...words5 ? [citeLog(words5.entry)] : []],
      fixes: [
        ...edit ? [editAndStart("right-path", `start ${there} instead`, edit)] : [],
        ...drop ? [editAndStart("drop-the-line", "go back to the packaged command line", drop)] : []
      ]
    };
  }
});

// src/checks/systemd/hardening.ts
var needed2 = /CAP_(NET_ADMIN|SYS_ADMIN|NET_RAW|CHOWN|DAC_OVERRIDE|SETUID|SETGID|MKNOD|SYS_CHROOT|FOWNER)/, breaks = {
  User: (v) => v !== "root" && v !== "0",
  DynamicUser: (v) => on(v),
  ProtectSystem: (v) => v === "strict" || v === "full",
  ProtectKernelTunables: on,
  ProtectControlGroups: (v) => on(v) || v === "strict" || v === "private",
  PrivateNetwork: on,
  PrivateUsers: (v) => v !== "no" && v !== "false",
  PrivateDevices: on,
  RestrictNamespaces: (v) => v !== "no" && v !== "false",
  ReadOnlyPaths: (v) => /(^|\s)-?\/(\s|$|etc|run|var)/.test(v),
  InaccessiblePaths: (v) => /(^|\s)-?\/(run|var|etc\/docker|sys|proc)/.test(v),
  RestrictAddressFamilies: (v) => v === "none" || !v.startsWith("~") && !/AF_NETLINK/.test(v) || v.startsWith("~") && /AF_(NETLINK|UNIX|INET)\b/.test(v),
  CapabilityBoundingSet: (v) => v.startsWith("~") ? needed2.test(v) : !/CAP_SYS_ADMIN/.test(v) || !/CAP_NET_ADMIN/.test(v),
  SystemCallFilter: (v) => v.startsWith("~") ? /@mount|@clone|@privileged|mount|unshare|clone/.test(v) : !/@mount|@default|mount/.test(v),
  MemoryDenyWriteExecute: () => !1
};
function on(value) {
  return /^(yes|true|on|1)$/i.test(value);
}
function harmful(unit) {
  return Object.entries(breaks).flatMap(([key, harms]) => effective(unit.settings, "Service", key).filter((s) => harms(s.value)));
}
var hardening = check({
  code: "DT210",
  name: "hardening",
  causes: ["systemd.hardening"],
  needs: ["service", "engine", "logs"],
  explains: [...consequences, "DT621", "DT623", "DT624", "DT503", "DT513", "DT724", "DT723", "DT605", "DT607"],
  signatures: [
    {
      pattern: /dockerd needs to be started with root/,
      samples: [
        {
          text: "dockerd needs to be started with root privileges. To run dockerd in rootless mode as an unprivileged user, see https://docs.docker.com/go/rootless/",
          seen: "dockerd 26.1.5"
        }
      ]
    }
  ],
  find: ({ service, engine, logs }) => {
    let unit = service.units.docker;
    if (engine.state === "up" || unit.active === "active" || unit.load === "masked") return;
    let words5 = lastWords(logs), settings = harmful(unit);
    return [...new Set(settings.map((s) => s.path))].map((file2) => {
      let here = settings.filter((s) => s.path === file2), [first = here[0], ...others] = here, edit = dropSettings(unit, here);
      return {
        code: "DT210",
        cause: "systemd.hardening",
        severity: "error",
        confidence: words5 ? "certain" : "likely",
        data: { settings: here.map((s) => `${s.key}=${s.value}`).join(", "), file: file2 },
        cites: [citeSetting(first), ...others.map((s) => citeSetting(s)), ...words5 ? [citeLog(words5)] : []],
        fixes: edit ? [editAndStart("drop-the-setting", `take it out of ${file2}`, edit)] : []
      };
    });
  }
});

// src/checks/systemd/killed.ts
var unitSignatures = [
  {
    pattern: /docker\.service: Main process exited, code=(?:killed|dumped), status=(?<signal>\d+\/(?:KILL|SEGV|ABRT|BUS|ILL|TRAP|XCPU|XFSZ|SYS))/,
    samples: [{ text: "docker.service: Main process exited, code=killed, status=9/KILL", seen: "systemd 257" }],
    misses: [
      "docker.service: Main process exited, code=exited, status=1/FAILURE",
      // an orderly stop
      "docker.service: Main process exited, code=killed, status=15/TERM"
    ]
  },
  {
    pattern: /(?:docker|containerd)\.service: (?:A process of this unit has been killed by the OOM killer|Failed with result 'oom-kill')/,
    samples: [
      { text: "docker.service: A process of this unit has been killed by the OOM killer.", seen: "systemd 257" },
      { text: "docker.service: Failed with result 'oom-kill'.", seen: "systemd 257" }
    ]
  }
], kernelSignatures = [
  {
    pattern: /[Oo]ut of memory: Kill(?:ed)? process \d+ \((?<name>dockerd|containerd|docker-container\S*)\)/,
    samples: [{ text: "Out of memory: Killed process 1234 (dockerd) total-vm:1kB", seen: "Linux mm/oom_kill.c" }],
    misses: ["Out of memory: Killed process 1234 (java) total-vm:1kB"]
  },
  {
    pattern: /invoked oom-killer: /,
    samples: [
      {
        text: "dockerd invoked oom-killer: gfp_mask=0x100cca(GFP_HIGHUSER_MOVABLE), order=0, oom_score_adj=-500",
        seen: "Linux mm/oom_kill.c"
      }
    ],
    sure: "possible"
  }
], caps = ["MemoryMax", "MemoryLimit", "MemoryHigh", "LimitAS", "LimitDATA", "LimitCPU", "LimitFSIZE", "RuntimeMaxSec"], killed = check({
  code: "DT212",
  name: "killed",
  causes: ["systemd.killed"],
  needs: ["engine", "logs", "service"],
  explains: [...consequences, "DT803"],
  signatures: [...unitSignatures, ...kernelSignatures],
  find: ({ engine, logs, service }) => {
    let unit = service.units.docker;
    if (engine.state === "up" || unit.active === "active" || unit.result === "timeout") return;
    let words5 = lastMatch(logs.lastStart, unitSignatures), result = ["signal", "oom-kill", "core-dump"].includes(unit.result), stopped = unit.properties.get("ExecMainStatus") === "15";
    if (!words5 && !result || stopped && unit.result !== "oom-kill") return;
    let oom = lastMatch(logs.kernel, kernelSignatures.slice(0, 1)), byMemory = unit.result === "oom-kill" || oom !== void 0 || /OOM/.test(words5?.entry.message ?? ""), settings = caps.flatMap((key) => effective(unit.settings, "Service", key)).filter((s) => isLocal(s.path) && s.value !== "infinity"), [setting] = settings, edit = setting && dropSettings(
      unit,
      settings.filter((s) => s.path === setting.path)
    ), shown = words5 ? citeLog(words5.entry) : {
      source: `systemctl show ${unit.name}`,
      text: `Result=${unit.result} ExecMainCode=${unit.properties.get("ExecMainCode")} ExecMainStatus=${unit.properties.get("ExecMainStatus")}`
    }, start3 = {
      id: "start",
      title: "start it again",
      risk: "none",
      steps: startDaemon,
      note: "Where memory is short it will be killed again: see which process takes it, `journalctl -k | grep -i oom`."
    };
    return {
      code: "DT212",
      cause: "systemd.killed",
      severity: "error",
      confidence: words5 || unit.result === "oom-kill" ? "certain" : "likely",
      data: {
        how: byMemory ? "for lack of memory" : `by signal ${words5?.match.groups?.signal ?? unit.properties.get("ExecMainStatus") ?? ""}`
      },
      cites: setting ? [citeSetting(setting), shown] : oom ? [shown, citeLog(oom.entry)] : [shown],
      fixes: edit ? [editAndStart("drop-the-cap", `take the limit out of ${edit.path}`, edit), start3] : [start3]
    };
  }
});

// src/checks/systemd/limits.ts
var signatures23 = [
  {
    pattern: /Found dockerd's open file ulimit \((?<value>\d+)\) is far too small/,
    samples: [
      {
        text: "Found dockerd's open file ulimit (1024) is far too small -- consider increasing it significantly (at least 4096)",
        seen: "moby cmd/dockerd/daemon.go"
      }
    ],
    misses: ["failed to create fsnotify watcher: too many open files"],
    sure: "possible"
  },
  {
    pattern: /cgroup: fork rejected by pids controller in \S*(?:docker|containerd)\S*/,
    samples: [{ text: "cgroup: fork rejected by pids controller in /system.slice/docker.service", seen: "Linux kernel/cgroup/pids.c" }],
    misses: ["cgroup: fork rejected by pids controller in /user.slice/user-1000.slice"]
  },
  {
    pattern: /runtime: (?:failed to create new OS thread|may need to increase max user processes)/,
    samples: [{ text: "runtime: failed to create new OS thread (have 9 already; errno=11)", seen: "Go runtime/os_linux.go" }]
  }
], least = { LimitNOFILE: 1024, TasksMax: 64 };
function limitOf(value) {
  let hard = value.split(":").at(-1) ?? "", found = /^(\d+)([KMG]?)$/.exec(hard);
  return found ? Number(found[1]) * ({ K: 1024, M: 1024 ** 2, G: 1024 ** 3 }[found[2] ?? ""] ?? 1) : Number.POSITIVE_INFINITY;
}
function tooSmall(unit) {
  return Object.entries(least).flatMap(([key, atLeast2]) => {
    let last = effective(unit.settings, "Service", key).at(-1);
    return last && limitOf(last.value) < atLeast2 ? [last] : [];
  });
}
function nearlyUsedUp(unit) {
  let most2 = Number(unit.properties.get("TasksMax")), now = Number(unit.properties.get("TasksCurrent"));
  return most2 > 0 && now >= most2 * 0.95 ? `TasksCurrent=${now} TasksMax=${most2}` : void 0;
}
var refused2 = /too many open files|resource temporarily unavailable|failed to create new OS thread|fork rejected/, limits = check({
  code: "DT211",
  name: "limits",
  causes: ["systemd.limits"],
  needs: ["engine", "logs", "service"],
  explains: [...consequences, "DT212", "DT725", "DT803", "DT701", "DT703", "DT801", "DT713"],
  signatures: signatures23,
  find: ({ engine, logs, service }) => {
    let words5 = lastMatch(logs.lastStart, [{ pattern: refused2, samples: [] }, ...signatures23]);
    return [service.units.docker, service.units.containerd].flatMap((unit) => {
      let settings = tooSmall(unit), used = nearlyUsedUp(unit), [first, ...others] = settings, shown = first ? citeSetting(first) : used ? { source: `systemctl show ${unit.name}`, text: used } : void 0;
      if (!shown) return [];
      let edit = dropSettings(unit, settings);
      return [
        {
          code: "DT211",
          cause: "systemd.limits",
          severity: words5 !== void 0 || used !== void 0 || engine.state !== "up" ? "error" : "warning",
          confidence: words5 || used ? "certain" : "likely",
          data: {
            unit: unit.name,
            settings: settings.map((s) => `${s.key}=${s.value}`).join(", ") || (used ?? ""),
            value: first?.value ?? ""
          },
          cites: [shown, ...others.map((s) => citeSetting(s)), ...words5 ? [citeLog(words5.entry)] : []],
          fixes: edit ? [
            {
              ...editAndStart("drop-the-limit", `take the limit out of ${edit.path}`, edit),
              ...unit === service.units.containerd ? {
                steps: [
                  { edit },
                  { run: ["systemctl", "daemon-reload"] },
                  { run: ["systemctl", "restart", "containerd.service", "docker.service"] }
                ]
              } : {}
            }
          ] : []
        }
      ];
    });
  }
});

// src/checks/systemd/masked.ts
var masked = check({
  code: "DT203",
  name: "unit-masked",
  causes: ["systemd.masked"],
  needs: ["service"],
  explains: [...consequences, "DT208"],
  signatures: [
    {
      pattern: /Unit docker\.service is masked/,
      samples: [{ text: "Failed to start docker.service: Unit docker.service is masked.", seen: "systemd 257" }],
      misses: ["Failed to start docker.service: Unit docker.service not found."]
    }
  ],
  find: ({ service }) => {
    let unit = service.units.docker;
    if (unit.load !== "masked" && unit.enabled !== "masked" && unit.enabled !== "masked-runtime") return;
    let runtime = unit.enabled === "masked-runtime" ? ["--runtime"] : [];
    return {
      code: "DT203",
      cause: "systemd.masked",
      severity: "error",
      confidence: "certain",
      data: { unit: unit.name },
      cites: [{ source: `systemctl show ${unit.name}`, text: `LoadState=${unit.load} UnitFileState=${unit.enabled}` }],
      fixes: [runAndStart("unmask", `unmask ${unit.name} and start it`, [["systemctl", "unmask", ...runtime, unit.name]])]
    };
  }
});

// src/checks/systemd/missing-unit.ts
var signatures24 = [
  {
    pattern: /Failed to \S+ (?:docker|containerd|snap\.docker\.dockerd)(?:\.service)?: Unit (?!docker\.socket)(?<unit>\S+) (?:not found|failed to load: No such file or directory)/,
    samples: [
      { text: "Failed to start docker.service: Unit docker.service not found.", seen: "systemd 257" },
      {
        text: "Failed to start docker.service: Unit containerd.service not found.",
        seen: "https://github.com/debops/debops/issues/582"
      }
    ],
    misses: [
      "Failed to start docker.service: Unit docker.service is masked.",
      "Failed to start docker.service: Unit docker.socket not found."
    ]
  },
  {
    pattern: /Unit (?<unit>(?:docker|containerd)\.service) could not be found|docker: unrecognized service/,
    samples: [
      { text: "Unit docker.service could not be found.", seen: "systemctl 257" },
      { text: "docker: unrecognized service", seen: "service(8) of Debian" }
    ]
  }
], needsKeys = ["Requires", "BindsTo", "Requisite"], path3 = "/etc/systemd/system/docker.service";
function unitText(binary, hasSocket, hasContainerd) {
  let units2 = [hasContainerd ? "containerd.service" : "", hasSocket ? "docker.socket" : ""].filter(Boolean).join(" "), listen = hasSocket ? "fd://" : "unix:///var/run/docker.sock";
  return [
    "[Unit]",
    "Description=Docker Application Container Engine",
    `After=network-online.target firewalld.service ${units2}`.trim(),
    "Wants=network-online.target",
    ...units2 ? [`Requires=${units2}`] : [],
    "",
    "[Service]",
    "Type=notify",
    `ExecStart=${binary} -H ${listen}${hasContainerd ? " --containerd=/run/containerd/containerd.sock" : ""}`,
    "ExecReload=/bin/kill -s HUP $MAINPID",
    "Restart=always",
    "RestartSec=2",
    "TimeoutStartSec=0",
    "Delegate=yes",
    "KillMode=process",
    "TasksMax=infinity",
    "LimitNPROC=infinity",
    "LimitCORE=infinity",
    "",
    "[Install]",
    "WantedBy=multi-user.target",
    ""
  ].join(`
`);
}
var missingUnit = check({
  code: "DT213",
  name: "missing-unit",
  causes: ["systemd.missing-unit"],
  needs: ["client", "config", "engine", "service", "target"],
  explains: [...consequences, "DT208", "DT701"],
  signatures: signatures24,
  find: ({ client, config, engine, service, target }) => {
    let { docker, socket, containerd } = service.units;
    if (!service.systemd || engine.state === "up" || service.processes.some((p) => /(^|\/)dockerd$/.test(p.argv[0] ?? "")))
      return;
    if (docker.load === "not-found") {
      if (!config.binary || target.kind !== "rootful" || client.programsStatus !== "looked") return;
      let edit2 = {
        path: path3,
        before: null,
        after: unitText(config.binary, socket.load === "loaded", containerd.load === "loaded"),
        mode: "0644"
      }, fix = {
        ...editAndStart("write-a-unit", "write a unit for the dockerd that is installed", edit2, {
          note: "Where the package is at hand, install it again instead: it brings its own unit."
        }),
        risk: "none"
      };
      return {
        code: "DT213",
        cause: "systemd.missing-unit",
        severity: "error",
        confidence: "certain",
        data: { unit: docker.name, who: `${config.binary} is installed, and systemd has no unit that starts it` },
        cites: [
          { source: `systemctl show ${docker.name}`, text: `LoadState=${docker.load}` },
          { source: "programs", text: config.binary }
        ],
        fixes: [{ ...fix, steps: [...fix.steps, { run: ["systemctl", "enable", "docker.service"] }] }]
      };
    }
    let wanted = needsKeys.flatMap((key) => (docker.properties.get(key) ?? "").split(" ")), absent = /* @__PURE__ */ new Set([...service.notFound, ...containerd.load === "not-found" ? [containerd.name] : []]), lost = [
      ...wanted,
      ...needsKeys.flatMap((key) => effective(docker.settings, "Unit", key).flatMap((s) => s.value.split(/\s+/)))
    ].find((unit) => absent.has(unit) && unit !== socket.name);
    if (!lost) return;
    let setting = needsKeys.flatMap((key) => effective(docker.settings, "Unit", key)).findLast((s) => s.value.split(/\s+/).includes(lost)), others = setting?.value.split(/\s+/).filter((u) => u !== lost) ?? [], edit = setting && (others.length > 0 ? changeSetting(docker, setting, `${setting.key}=${others.join(" ")}`) : dropSettings(docker, [setting]));
    return {
      code: "DT213",
      cause: "systemd.missing-unit",
      severity: "error",
      confidence: "certain",
      data: { unit: lost, who: `${docker.name} requires ${lost}` },
      cites: [
        setting ? citeSetting(setting, "no such unit") : { source: `systemctl show ${docker.name}`, text: `Requires=${wanted.join(" ")}` },
        { source: "systemctl list-units --state=not-found", text: `${lost} not-found` }
      ],
      fixes: edit ? [editAndStart("drop-the-requirement", `do not require ${lost}`, edit)] : []
    };
  }
});

// src/checks/systemd/needs-reload.ts
var needsReload = check({
  code: "DT205",
  name: "needs-reload",
  causes: ["systemd.needs-reload"],
  needs: ["service"],
  signatures: [
    {
      pattern: /docker\.service' changed on disk|changed on disk\. Run 'systemctl daemon-reload'/,
      samples: [
        {
          text: "Warning: The unit file, source configuration file or drop-ins of docker.service changed on disk. Run 'systemctl daemon-reload' to reload units.",
          seen: "systemd 257"
        }
      ]
    }
  ],
  find: ({ service }) => {
    let units2 = [service.units.docker, service.units.socket, service.units.containerd].filter((u) => u.needsReload), [first] = units2;
    if (first)
      return {
        code: "DT205",
        cause: "systemd.needs-reload",
        severity: "warning",
        confidence: "certain",
        data: { units: units2.map((u) => u.name).join(", ") },
        cites: [{ source: `systemctl show ${first.name}`, text: "NeedDaemonReload=yes" }],
        fixes: [
          {
            id: "daemon-reload",
            title: "make systemd read its files again, and restart what changed",
            risk: "restarts-daemon",
            steps: [{ run: ["systemctl", "daemon-reload"] }, { run: ["systemctl", "restart", "docker.service"] }]
          }
        ]
      };
  }
});

// src/checks/systemd/not-installed.ts
var notInstalled = check({
  code: "DT216",
  name: "not-installed",
  causes: ["docker.not-installed"],
  needs: ["client", "config", "service", "engine", "target"],
  explains: ["DT304", "DT204", "DT213", "DT308", "DT310"],
  find: ({ client, config, service, engine, target }) => {
    if (config.binary || service.exec.length > 0 || engine.state === "up" || target.kind !== "none" || client.programsStatus !== "looked") return;
    let tool = client.programs.find((p) => p.endsWith("/docker"));
    return {
      code: "DT216",
      cause: "docker.not-installed",
      severity: "error",
      confidence: "certain",
      data: { client: tool ? `The client ${tool} is here, but it is only the client.` : "The client is not here either." },
      cites: [{ source: "programs", text: tool ? `${tool}, no dockerd, no docker.service` : "no docker, no dockerd, no docker.service" }],
      fixes: []
    };
  }
});

// src/checks/systemd/not-running.ts
var notRunning = check({
  code: "DT204",
  name: "not-running",
  causes: ["systemd.not-running"],
  needs: ["service", "engine"],
  explains: ["DT304"],
  find: ({ service, engine }) => {
    let { docker, socket } = service.units;
    if (!service.systemd || docker.load !== "loaded" || docker.active !== "inactive" || engine.state === "up" || socket.active === "active" || service.jobs.some((j) => j.unit === docker.name)) return;
    let disabled = docker.enabled === "disabled";
    return {
      code: "DT204",
      cause: "systemd.not-running",
      severity: "error",
      confidence: "certain",
      data: { state: disabled ? "stopped and disabled" : "stopped", enabled: docker.enabled },
      cites: [
        { source: `systemctl show ${docker.name}`, text: `ActiveState=${docker.active} UnitFileState=${docker.enabled}` },
        { source: `systemctl show ${socket.name}`, text: `ActiveState=${socket.active} UnitFileState=${socket.enabled}` }
      ],
      fixes: [
        {
          id: "start",
          title: disabled ? "start it, now and at every boot" : "start it",
          risk: "none",
          steps: [
            ...disabled ? [{ run: ["systemctl", "enable", "docker.service", "docker.socket"] }] : [],
            { run: ["systemctl", "start", "docker.socket", "docker.service"] }
          ]
        }
      ]
    };
  }
});

// src/checks/systemd/pidfile-stale.ts
var signatures25 = [
  {
    pattern: /(?:pid file found, )?ensure docker is not running or delete (?<file>\S+?)(?::|$)/,
    samples: [
      {
        text: "failed to start daemon, ensure docker is not running or delete /var/run/docker.pid: process with PID 36 is still running",
        seen: "dockerd 26.1.5"
      },
      {
        text: "failed to start daemon: pid file found, ensure docker is not running or delete /var/run/docker.pid",
        seen: "dockerd 20.10.24"
      }
    ]
  }
], pidfileStale = check({
  code: "DT214",
  name: "pidfile-stale",
  causes: ["pidfile.stale"],
  needs: ["service", "engine", "logs", "process", "target"],
  explains: consequences,
  signatures: signatures25,
  find: ({ engine, logs, process: process3, target }) => {
    let words5 = lastMatch(logs.lastStart, signatures25);
    if (!(engine.state === "up" || !process3.pid || process3.isDaemon) && !(!process3.command && !words5))
      return {
        code: "DT214",
        cause: "pidfile.stale",
        severity: "error",
        confidence: words5 ? "certain" : "likely",
        data: { file: target.pidFile, pid: String(process3.pid), command: process3.command ?? "a process that is gone" },
        cites: [
          { source: target.pidFile, line: 1, text: String(process3.pid), note: process3.command ?? "no such process" },
          ...words5 ? [citeLog(words5.entry)] : []
        ],
        fixes: [runAndStart("remove-pid-file", `remove ${target.pidFile}, which names no dockerd`, [["rm", "-f", target.pidFile]])]
      };
  }
});

// src/checks/systemd/socket-unit.ts
var socketUnit = check({
  code: "DT208",
  name: "socket-unit",
  causes: ["systemd.socket-unit"],
  needs: ["service", "engine"],
  explains: ["DT204", "DT206", "DT304", "DT205"],
  signatures: [
    {
      pattern: /no sockets found via socket activation|Unit docker\.socket (?:is masked|not found)/,
      samples: [
        { text: "Failed to start docker.service: Unit docker.socket is masked.", seen: "systemd 257" },
        {
          text: "failed to load listeners: no sockets found via socket activation: make sure the service was started by systemd",
          seen: "dockerd 26.1.5"
        }
      ],
      misses: ["docker.socket: Deactivated successfully."]
    }
  ],
  find: ({ service, engine }) => {
    let { docker, socket } = service.units, wantsFd = service.exec.some((word) => /^(-H=?|--host=)?fd:\/\//.test(word));
    return !service.systemd || !wantsFd || engine.state === "up" || docker.load === "masked" || !service.execSetting || !(socket.load === "masked" || socket.load === "not-found" || socket.load === "bad-setting") ? void 0 : {
      code: "DT208",
      cause: "systemd.socket-unit",
      severity: "error",
      confidence: "certain",
      data: { state: { masked: "is masked", "not-found": "does not exist", "bad-setting": "is refused by systemd" }[socket.load] ?? "is not there" },
      cites: [
        {
          source: `systemctl show ${socket.name}`,
          text: `LoadState=${socket.load} ActiveState=${socket.active} UnitFileState=${socket.enabled}`
        },
        citeSetting(service.execSetting, "dockerd takes its socket from systemd")
      ],
      fixes: socket.load === "masked" ? [
        runAndStart("unmask", "unmask docker.socket and start both", [
          ["systemctl", "unmask", "docker.socket"],
          ["systemctl", "start", "docker.socket"]
        ])
      ] : []
    };
  }
});

// src/checks/systemd/start-limit.ts
var startLimit = check({
  code: "DT206",
  name: "start-limit",
  causes: ["systemd.start-limit"],
  needs: ["service", "engine", "logs", "validate"],
  explains: ["DT304"],
  signatures: [
    {
      pattern: /docker\.service: Start request repeated too quickly/,
      samples: [{ text: "docker.service: Start request repeated too quickly.", seen: "systemd 257" }],
      sure: "possible",
      misses: ["docker.service: Scheduled restart job, restart counter is at 2."]
    }
  ],
  find: ({ service, engine, logs, validate: validate2 }) => {
    let { docker, socket } = service.units;
    if (docker.active !== "failed" || engine.state === "up") return;
    let said2 = logs.docker.findLast((e) => /docker\.service: Start request repeated too quickly/.test(e.message));
    if (!(!said2 && docker.result !== "start-limit-hit" && socket.result !== "service-start-limit-hit"))
      return {
        code: "DT206",
        cause: "systemd.start-limit",
        severity: "error",
        confidence: validate2.verdict === "accepted" ? "likely" : "possible",
        data: {},
        cites: [
          said2 ? citeLog(said2) : { source: `systemctl show ${docker.name}`, text: `ActiveState=${docker.active} Result=${docker.result}` }
        ],
        fixes: [{ id: "reset-failed", title: "forget the failures and start it", risk: "none", steps: startDaemon }]
      };
  }
});

// src/checks/systemd/start-timeout.ts
var signatures26 = [
  {
    pattern: /docker\.service: (?:start operation|State 'start') timed out|docker\.service: Start operation timed out/i,
    samples: [{ text: "docker.service: start operation timed out. Terminating.", seen: "systemd 257" }],
    misses: ["docker.service: State 'stop-sigterm' timed out. Killing."]
  }
], tooShortMs = 6e4, startTimeout = check({
  code: "DT207",
  name: "start-timeout",
  causes: ["systemd.start-timeout"],
  needs: ["service", "logs", "engine"],
  explains: consequences,
  signatures: signatures26,
  find: ({ service, logs, engine }) => {
    let unit = service.units.docker;
    if (engine.state === "up" || unit.active === "active") return;
    let last = ["TimeoutStartSec", "TimeoutSec"].flatMap((key) => effective(unit.settings, "Service", key)).at(-1), words5 = lastMatch(logs.lastStart, signatures26);
    if (!last || !words5 || milliseconds(last.value) > tooShortMs) return;
    let edit = dropSettings(unit, [last]);
    return {
      code: "DT207",
      cause: "systemd.start-timeout",
      severity: "error",
      confidence: "certain",
      data: { value: last.value, file: last.path, key: last.key },
      cites: [citeSetting(last, "shorter than a start takes"), citeLog(words5.entry)],
      fixes: edit ? [editAndStart("drop-the-timeout", `take ${last.key}= out of ${last.path}`, edit)] : []
    };
  }
});

// src/checks/systemd/unknown-flag.ts
var signatures27 = [
  {
    pattern: /Status: (?:unknown (?:shorthand )?flag: (?<flag>.+?)(?:,|$| in )|flag provided but not defined)/,
    samples: [{ text: "Status: unknown flag: --registry-mirrors, See 'dockerd --help'., Code: 125", seen: "dockerd 26.1.5" }],
    misses: ["Status: , Code: 1"]
  }
];
function placeOf(service, flag) {
  for (let file2 of service.environmentFiles) {
    let text2 = file2.text ?? "", line = text2.split(`
`).find((l) => !/^\s*#/.test(l) && l.includes(flag));
    if (line !== void 0) return { cite: citeText(file2.path, text2, text2.indexOf(line) + line.indexOf(flag), flag.length), file: file2 };
  }
  return service.execSetting?.text.includes(flag) ? { cite: citeSetting(service.execSetting), file: void 0 } : void 0;
}
function edited(service, file2, from, to) {
  if (file2?.text !== void 0) {
    let lines2 = file2.text.split(`
`).map((l) => /^\s*#/.test(l) ? l : l.replace(from, to));
    return { path: file2.path, before: file2.text, after: lines2.join(`
`) };
  }
  let setting = service.execSetting;
  return setting ? changeSetting(service.units.docker, setting, setting.text.replace(from, to)) : void 0;
}
function finding(code, cause, { flag, successor }, service, words5) {
  let place2 = placeOf(service, flag);
  if (!place2) return [];
  let renamed = successor ? edited(service, place2.file, flag, successor) : void 0, word = service.exec.find((w) => w === flag || w.startsWith(`${flag}=`)) ?? flag, next = word === flag ? service.exec[service.exec.indexOf(flag) + 1] : void 0, whole = next && !next.startsWith("-") ? `${flag} ${next}` : word, dropped = edited(service, place2.file, whole, "");
  return [
    {
      code,
      cause,
      severity: "error",
      confidence: "certain",
      data: { flag, file: place2.cite.source, nearest: successor ? `; the flag is ${successor}` : "" },
      cites: [place2.cite, ...words5 ? [words5] : []],
      fixes: [
        ...renamed && renamed.after !== renamed.before ? [editAndStart("right-flag", `write ${successor} in place of ${flag}`, renamed)] : [],
        ...dropped && dropped.after !== dropped.before ? [editAndStart("drop-the-flag", `take ${whole} out`, dropped)] : []
      ]
    }
  ];
}
var flagsOf = (service, engine) => parseFlags(service.exec.slice(1), engine), unknownFlag = check({
  code: "DT217",
  name: "unknown-flag",
  causes: ["flags.unknown"],
  needs: ["service", "config", "engine", "logs"],
  explains: [...consequences, "DT113"],
  signatures: signatures27,
  find: ({ service, config, engine, logs }) => {
    if (engine.state === "up") return;
    let words5 = lastMatch(logs.lastStart, signatures27);
    return flagsOf(service, config.engine).unknown.flatMap(
      ({ flag, nearest }) => finding("DT217", "flags.unknown", { flag, successor: nearest }, service, words5 && citeLog(words5.entry))
    );
  }
}), removedFlag = check({
  code: "DT218",
  name: "removed-flag",
  causes: ["flags.removed"],
  needs: ["service", "config", "engine", "logs"],
  explains: [...consequences, "DT113"],
  find: ({ service, config, engine, logs }) => {
    if (engine.state === "up") return;
    let words5 = lastMatch(logs.lastStart, signatures27);
    return flagsOf(service, config.engine).removed.flatMap(
      ({ flag, successor }) => finding("DT218", "flags.removed", { flag, successor }, service, words5 && citeLog(words5.entry))
    );
  }
});

// src/checks/systemd/waits-for-network.ts
var waited = /^(network-online\.target|.*wait-online.*\.service)$/, waitsForNetwork = check({
  code: "DT209",
  name: "waits-for-network",
  causes: ["systemd.waits-for-network"],
  needs: ["service", "engine"],
  explains: ["DT204", "DT304", "DT801", "DT802"],
  find: ({ service, engine }) => {
    if (engine.state === "up") return;
    let own2 = service.jobs.find((j) => j.unit === "docker.service" && j.type === "start" && j.state === "waiting"), network = service.jobs.find((j) => waited.test(j.unit));
    if (!own2 || !network) return;
    let unit = service.units.network, setting = effective(unit.settings, "Service", "ExecStart").at(-1), named = setting ? splitExec(setting.value).flatMap((w) => /^--interface=([^:]+)/.exec(w)?.[1] ?? []) : [], edit = setting && named.length > 0 ? dropSettings(
      unit,
      unit.settings.filter((s) => s.path === setting.path && s.key === "ExecStart")
    ) : void 0;
    return {
      code: "DT209",
      cause: "systemd.waits-for-network",
      severity: "error",
      confidence: edit ? "certain" : "likely",
      data: { job: network.unit, named: named.length > 0 ? `it waits for ${named.join(", ")}` : "it has not come up" },
      cites: [
        { source: "systemctl list-jobs", text: `${own2.unit} ${own2.type} ${own2.state}; ${network.unit} ${network.type} ${network.state}` },
        ...setting ? [citeSetting(setting)] : []
      ],
      fixes: edit ? [
        {
          id: "drop-the-wait",
          title: `take the command line out of ${edit.path}, so that any interface will do`,
          risk: "none",
          steps: [
            { edit },
            { run: ["systemctl", "daemon-reload"] },
            { run: ["systemctl", "kill", unit.name] },
            { run: ["systemctl", "reset-failed"] },
            { run: ["systemctl", "restart", unit.name] },
            { run: ["systemctl", "restart", "docker.socket", "docker.service"] }
          ]
        }
      ] : []
    };
  }
});

// src/checks/systemd/index.ts
var systemdChecks = [
  notInstalled,
  masked,
  missingUnit,
  dropinExecstart,
  execMissing,
  socketUnit,
  waitsForNetwork,
  startTimeout,
  unknownFlag,
  removedFlag,
  hardening,
  limits,
  duplicate,
  pidfileStale,
  killed,
  needsReload,
  notRunning,
  startLimit
];

// src/checks/tls/files.ts
function citeOption3({ config }, key, note) {
  let node = nodeAt(parseJson(config.text ?? "").root, [key]);
  return node && citeConfig(config, node.offset, node.length, note);
}
function useFile({ config }, key, path5) {
  let before = config.text;
  return before === void 0 || !nodeAt(parseJson(before).root, [key]) ? [] : [editAndStart("use-that-file", `use ${path5}`, { path: config.path, before, after: setKey(before, [key], path5) })];
}
function likeness(a, b) {
  let start3 = 0;
  for (; start3 < a.length && a[start3] === b[start3]; ) start3++;
  let end = 0;
  for (; end < Math.min(a.length, b.length) - start3 && a.at(-1 - end) === b.at(-1 - end); ) end++;
  return (start3 + end) / Math.max(a.length, b.length);
}

// src/checks/tls/usable.ts
var explains3 = ["DT113", "DT204", "DT206", "DT304"], needs = ["config", "engine", "logs", "tls"], signatures28 = [
  {
    pattern: /(?:[Cc]ould not load X509 key pair|[Ee]rror reading X509 key pair|could not read CA certificate).*no such file or directory/,
    samples: [
      {
        text: 'invalid TLS configuration: Could not load X509 key pair (cert: "/etc/docker/tls/server-cert.pem", key: "/etc/docker/tls/server-key.pem"): open /etc/docker/tls/server-cert.pem: no such file or directory',
        seen: "dockerd 26.1.5"
      }
    ],
    misses: ["TLS handshake error from 192.0.2.1:4711: remote error: tls: bad certificate"]
  }
];
function served({ tls }) {
  let { ca, cert, key } = tls.server;
  return [
    ...ca ? [["tlscacert", ca]] : [],
    ...cert ? [["tlscert", cert]] : [],
    ...key ? [["tlskey", key]] : []
  ].map(([k, f]) => [k, f]);
}
var words2 = ({ engine, logs }) => {
  let said2 = engine.state === "up" ? void 0 : lastWords(logs);
  return said2 && /TLS|X509|certificate|PEM/i.test(said2.message) ? [citeLog(said2)] : [];
};
function meant({ tls }, option2, path5) {
  let spki = tls.server.key?.key?.spki, { certificates, keys } = tls.beside;
  if (option2 === "tlscert") {
    let own2 = certificates.find((f) => spki !== void 0 && f.certificates.some((c) => c.spki === spki));
    if (own2) return own2.path;
  }
  if (option2 === "tlskey") {
    let cert = tls.server.cert?.certificates[0]?.spki, own2 = keys.find((f) => cert !== void 0 && f.key?.spki === cert);
    if (own2) return own2.path;
  }
  let candidates2 = option2 === "tlskey" ? keys : option2 === "tlscacert" ? certificates.filter((f) => f.certificates.some((c) => c.authority)) : certificates.filter((f) => f.certificates.every((c) => !c.authority)), [nearest] = [...candidates2].sort((a, b) => likeness(b.path, path5) - likeness(a.path, path5));
  return nearest && likeness(nearest.path, path5) > 0.6 ? nearest.path : candidates2.length === 1 ? nearest?.path : void 0;
}
var fileMissing = check({
  code: "DT401",
  name: "tls-file-missing",
  causes: ["tls.file-missing"],
  needs,
  explains: explains3,
  signatures: signatures28,
  find: (evidence) => served(evidence).filter(([, file2]) => file2.status === "missing").map(([option2, { path: path5 }]) => {
    let other = meant(evidence, option2, path5), cite3 = citeOption3(evidence, option2, "no such file") ?? { source: path5, text: "no such file" };
    return {
      code: "DT401",
      cause: "tls.file-missing",
      severity: evidence.engine.state === "up" ? "warning" : "error",
      confidence: "certain",
      data: { option: option2, path: path5, other: other ? `Beside it lies ${other}.` : "Nothing beside it fits." },
      cites: [cite3, ...words2(evidence)],
      fixes: other ? useFile(evidence, option2, other) : []
    };
  })
}), badPem = check({
  code: "DT402",
  name: "tls-bad-pem",
  causes: ["tls.bad-pem"],
  needs,
  explains: explains3,
  find: (evidence) => served(evidence).filter(([, file2]) => file2.status === "failed").map(([option2, { path: path5, problem }]) => {
    let other = meant(evidence, option2, path5);
    return {
      code: "DT402",
      cause: "tls.bad-pem",
      severity: evidence.engine.state === "up" ? "warning" : "error",
      confidence: "certain",
      data: { option: option2, path: path5, problem: problem === "EISDIR" ? "a directory" : problem },
      cites: [citeOption3(evidence, option2, problem) ?? { source: path5, text: problem }, ...words2(evidence)],
      fixes: other && other !== path5 ? useFile(evidence, option2, other) : []
    };
  })
}), keyMismatch = check({
  code: "DT403",
  name: "tls-key-mismatch",
  causes: ["tls.key-mismatch"],
  needs,
  explains: explains3,
  signatures: [
    {
      pattern: /private key does not match public key/,
      samples: [
        {
          text: 'Error reading X509 key pair (cert: "/etc/docker/tls/server.pem", key: "/etc/docker/tls/server-key.pem"): tls: private key does not match public key',
          seen: "dockerd 26.1.5"
        }
      ]
    }
  ],
  find: (evidence) => {
    let { cert, key } = evidence.tls.server, [leaf] = cert?.certificates ?? [];
    if (!cert || !leaf || !key?.key?.spki || key.key.spki === leaf.spki) return;
    let otherKey = evidence.tls.beside.keys.find((f) => f.key?.spki === leaf.spki), otherCert = evidence.tls.beside.certificates.find((f) => f.certificates[0]?.spki === key.key?.spki);
    return {
      code: "DT403",
      cause: "tls.key-mismatch",
      severity: evidence.engine.state === "up" ? "warning" : "error",
      confidence: "certain",
      data: {
        cert: cert.path,
        key: key.path,
        other: otherKey ? `The key of that certificate is ${otherKey.path}.` : otherCert ? `The certificate of that key is ${otherCert.path}.` : "No file beside them fits either."
      },
      cites: [
        citeOption3(evidence, "tlskey", `public key ${key.key.spki.slice(0, 12)}...`) ?? {
          source: key.path,
          text: `public key ${key.key.spki.slice(0, 12)}...`
        },
        { source: cert.path, text: `${leaf.subject}, public key ${leaf.spki.slice(0, 12)}...` },
        ...words2(evidence)
      ],
      fixes: [
        ...otherKey ? useFile(evidence, "tlskey", otherKey.path) : [],
        ...otherCert && !otherKey ? useFile(evidence, "tlscert", otherCert.path) : []
      ]
    };
  }
}), keyPermissions = check({
  code: "DT404",
  name: "tls-key-permissions",
  causes: ["tls.key-permissions"],
  needs: ["config", "tls"],
  find: (evidence) => {
    let { key } = evidence.tls.server;
    if (key?.stat?.type !== "file" || (Number.parseInt(key.stat.mode, 8) & 36) === 0) return;
    let { mode, owner, group } = key.stat;
    return {
      code: "DT404",
      cause: "tls.key-permissions",
      severity: "warning",
      confidence: "certain",
      data: { path: key.path, mode },
      cites: [{ source: key.path, text: `file ${mode} ${owner}:${group}` }],
      fixes: [
        {
          id: "close-it",
          title: "leave it to its owner",
          risk: "none",
          steps: [{ run: ["chmod", "0600", key.path] }],
          note: "Whoever could read it may have a copy. Where others have accounts here, make a new key."
        }
      ]
    };
  }
});

// src/checks/tls/valid.ts
function all2({ tls }) {
  return [
    ["server", tls.server.cert],
    ["CA", tls.server.ca],
    ["client", tls.client.cert],
    ["client CA", tls.client.ca]
  ].flatMap(([whose, file2]) => file2 ? file2.certificates.map((certificate) => ({ whose, file: file2, certificate })) : []);
}
var day = 24 * 3600 * 1e3, cite2 = ({ file: file2, certificate }) => ({
  source: file2.path,
  text: `${certificate.subject}: valid from ${certificate.notBefore} to ${certificate.notAfter}`
});
function renew(held, { tls, caller }) {
  let { ca, key } = tls.server, authority = ca?.certificates.find((c) => c.authority), caKey = authority && tls.beside.keys.find((f) => f.key?.spki === authority.spki), good = authority && Date.parse(authority.notAfter) > Date.parse(caller.now) + day;
  if (held.whose !== "server" || !ca || !key || !caKey || !good || key.key?.spki !== held.certificate.spki) return [];
  let path5 = held.file.path, request = `${path5}.csr`, serial = `0x${(BigInt(`0x${held.certificate.serial}`) + 1n).toString(16)}`;
  return [
    {
      id: "renew",
      title: "issue it anew for a year, with the same key and names",
      risk: "restarts-daemon",
      steps: [
        { run: ["cp", "-p", path5, `${path5}.old`] },
        { run: ["openssl", "x509", "-x509toreq", "-in", path5, "-signkey", key.path, "-copy_extensions", "copyall", "-out", request] },
        {
          run: [
            "openssl",
            "x509",
            "-req",
            "-in",
            request,
            "-CA",
            ca.path,
            "-CAkey",
            caKey.path,
            "-set_serial",
            serial,
            "-days",
            "365",
            "-copy_extensions",
            "copyall",
            "-out",
            path5
          ]
        },
        { run: ["rm", "-f", request] },
        ...startDaemon
      ],
      note: `It is signed with ${caKey.path}. The old one stays as ${path5}.old.`
    }
  ];
}
var expired = check({
  code: "DT405",
  name: "tls-expired",
  causes: ["tls.expired"],
  needs: ["caller", "tls"],
  explains: ["DT407"],
  signatures: [
    {
      pattern: /x509: certificate has expired or is not yet valid: current time \S+ is after (?<time>\S+)|tls: expired certificate/,
      samples: [
        {
          text: "x509: certificate has expired or is not yet valid: current time 2026-11-24T10:00:00Z is after 2026-10-20T10:00:00Z",
          seen: "docker 26.1.5"
        }
      ],
      misses: ["x509: certificate has expired or is not yet valid: current time 2026-11-24T10:00:00Z is before 2026-12-20T10:00:00Z"]
    }
  ],
  find: (evidence) => all2(evidence).filter(({ certificate }) => Date.parse(certificate.notAfter) < Date.parse(evidence.caller.now)).map(
    (held) => ({
      code: "DT405",
      cause: "tls.expired",
      severity: "error",
      confidence: "certain",
      data: { whose: held.whose, path: held.file.path, date: held.certificate.notAfter.slice(0, 10) },
      cites: [cite2(held)],
      fixes: renew(held, evidence)
    })
  )
}), notYetValid = check({
  code: "DT406",
  name: "tls-not-yet-valid",
  causes: ["tls.not-yet-valid"],
  needs: ["caller", "tls"],
  explains: ["DT407"],
  find: (evidence) => all2(evidence).filter(({ certificate }) => Date.parse(certificate.notBefore) > Date.parse(evidence.caller.now)).map(
    (held) => ({
      code: "DT406",
      cause: "tls.not-yet-valid",
      severity: "error",
      confidence: "certain",
      data: {
        whose: held.whose,
        path: held.file.path,
        date: held.certificate.notBefore.slice(0, 10),
        now: evidence.caller.now.slice(0, 10)
      },
      cites: [cite2(held)],
      fixes: renew(held, evidence)
    })
  )
}), clockWrong = check({
  code: "DT410",
  name: "clock-wrong",
  causes: ["clock.wrong"],
  needs: ["caller", "system", "tls"],
  explains: ["DT406", "DT405"],
  find: ({ caller, system, tls }) => {
    let files = system.filesFromTheFuture, early = all2({ tls }).filter(({ certificate }) => Date.parse(certificate.notBefore) > Date.parse(caller.now));
    if (files.length < 3) return;
    let [first, second] = files;
    return {
      code: "DT410",
      cause: "clock.wrong",
      severity: "error",
      confidence: files.length >= 4 || early.length > 0 ? "certain" : "likely",
      data: { now: caller.now.slice(0, 16), later: first?.mtime.slice(0, 16) ?? "" },
      cites: [
        { source: first?.path ?? "", text: `last changed ${first?.mtime}` },
        { source: second?.path ?? "", text: `last changed ${second?.mtime}` },
        ...early.slice(0, 2).map(cite2)
      ],
      fixes: [
        {
          id: "start-the-time-service",
          title: "let the time service set the clock",
          risk: "none",
          steps: [{ run: ["timedatectl", "set-ntp", "true"] }]
        }
      ]
    };
  }
}), wrongCa = check({
  code: "DT407",
  name: "tls-wrong-ca",
  causes: ["tls.wrong-ca"],
  needs: ["tls"],
  signatures: [
    {
      // of clients of the daemon; the registry's certificate is another matter
      pattern: /TLS handshake error from \S+: .*(?:signed by unknown authority|failed to verify certificate)/,
      samples: [
        {
          text: "http: TLS handshake error from 127.0.0.1:51234: tls: failed to verify certificate: x509: certificate signed by unknown authority",
          seen: "dockerd 26.1.5"
        }
      ]
    }
  ],
  find: ({ tls }) => [
    ["The client's certificate", tls.client.cert, tls.server.ca],
    ["The daemon's certificate", tls.serverForClient, tls.client.ca]
  ].flatMap(([whose, file2, authority]) => {
    let [leaf] = file2?.certificates ?? [], [ca] = authority?.certificates ?? [];
    return !file2 || !leaf || !authority || !ca || leaf.trusted !== !1 ? [] : [
      {
        code: "DT407",
        cause: "tls.wrong-ca",
        severity: "error",
        confidence: "certain",
        data: { whose, path: file2.path, issuer: leaf.issuer, authority: ca.subject, authorityPath: authority.path },
        cites: [
          { source: file2.path, text: `issued by ${leaf.issuer}` },
          { source: authority.path, text: `trusts ${ca.subject}` }
        ],
        fixes: []
      }
    ];
  })
}), sanMismatch = check({
  code: "DT408",
  name: "tls-san-mismatch",
  causes: ["tls.san-mismatch"],
  needs: ["client", "tls"],
  signatures: [
    {
      pattern: /x509: (?:certificate is valid for (?<names>.+?), not (?<name>\S+)|cannot validate certificate for (?<ip>\S+) because it doesn't contain any IP SANs|certificate relies on legacy Common Name)/,
      samples: [{ text: "x509: certificate is valid for dockerhost, localhost, not docker.example", seen: "docker 26.1.5" }]
    }
  ],
  find: ({ client, tls }) => {
    let host = /^tcp:\/\/(?:\[([^\]]+)\]|([^:/]+))/.exec(client.endpoint), name = host?.[1] ?? host?.[2], [leaf] = tls.server.cert?.certificates ?? [];
    if (!name || !leaf || !(client.env.get("DOCKER_TLS_VERIFY") || client.env.get("DOCKER_TLS"))) return;
    let names2 = leaf.names.split(/,\s*/).map((n) => n.replace(/^(DNS|IP Address):/, ""));
    if (!names2.some((n) => n === name || n.startsWith("*.") && name.replace(/^[^.]+/, "*") === n))
      return {
        code: "DT408",
        cause: "tls.san-mismatch",
        severity: "error",
        confidence: "certain",
        data: { name, names: names2.join(", ") || "none" },
        cites: [
          { source: "environment", text: `DOCKER_HOST=${client.endpoint}` },
          { source: tls.server.cert?.path ?? "", text: leaf.names || "no subject alternative names" }
        ],
        fixes: []
      };
  }
}), verifyWithoutCa = check({
  code: "DT409",
  name: "tls-verify-without-ca",
  causes: ["tls.verify-without-ca"],
  needs: ["service", "target"],
  find: ({ service, target }) => {
    let verify = target.options.get("tlsverify"), ca = target.options.get("tlscacert");
    if (!(verify?.value !== !0 || verify.from !== "file" || ca && ca.from !== "default" && ca.value))
      return {
        code: "DT409",
        cause: "tls.verify-without-ca",
        severity: "warning",
        confidence: "certain",
        data: { file: target.configFile },
        cites: [
          { source: target.configFile, ...verify.line ? { line: verify.line } : {}, text: '"tlsverify": true, and no "tlscacert"' },
          ...service.execSetting ? [{ source: service.execSetting.path, line: service.execSetting.line, text: service.execSetting.text }] : []
        ],
        fixes: []
      };
  }
});

// src/checks/tls/index.ts
var tlsChecks = [
  fileMissing,
  badPem,
  keyMismatch,
  clockWrong,
  expired,
  notYetValid,
  wrongCa,
  sanMismatch,
  verifyWithoutCa,
  keyPermissions
];

// src/checks/index.ts
var checks = [
  ...systemdChecks,
  ...configChecks,
  ...tlsChecks,
  ...listenChecks,
  ...diskChecks,
  ...containerdChecks,
  ...networkChecks,
  ...daemonChecks
];

// node_modules/commander/lib/error.js
var CommanderError = class extends Error {
  /**
   * Constructs the CommanderError class
   * @param {number} exitCode suggested exit code which could be used with process.exit
   * @param {string} code an id string representing the error
   * @param {string} message human-readable description of the error
   */
  constructor(exitCode, code, message) {
    super(message), Error.captureStackTrace(this, this.constructor), this.name = this.constructor.name, this.code = code, this.exitCode = exitCode, this.nestedError = void 0;
  }
}, InvalidArgumentError = class extends CommanderError {
  /**
   * Constructs the InvalidArgumentError class
   * @param {string} [message] explanation of why argument is invalid
   */
  constructor(message) {
    super(1, "commander.invalidArgument", message), Error.captureStackTrace(this, this.constructor), this.name = this.constructor.name;
  }
};

// node_modules/commander/lib/argument.js
var Argument = class {
  /**
   * Initialize a new command argument with the given name and description.
   * The default is that the argument is required, and you can explicitly
   * indicate this with <> around the name. Put [] around the name for an optional argument.
   *
   * @param {string} name
   * @param {string} [description]
   */
  constructor(name, description) {
    switch (this.description = description || "", this.variadic = !1, this.parseArg = void 0, this.defaultValue = void 0, this.defaultValueDescription = void 0, this.argChoices = void 0, name[0]) {
      case "<":
        this.required = !0, this._name = name.slice(1, -1);
        break;
      case "[":
        this.required = !1, this._name = name.slice(1, -1);
        break;
      default:
        this.required = !0, this._name = name;
        break;
    }
    this._name.endsWith("...") && (this.variadic = !0, this._name = this._name.slice(0, -3));
  }
  /**
   * Return argument name.
   *
   * @return {string}
   */
  name() {
    return this._name;
  }
  /**
   * @package
   */
  _collectValue(value, previous) {
    return previous === this.defaultValue || !Array.isArray(previous) ? [value] : (previous.push(value), previous);
  }
  /**
   * Set the default value, and optionally supply the description to be displayed in the help.
   *
   * @param {*} value
   * @param {string} [description]
   * @return {Argument}
   */
  default(value, description) {
    return this.defaultValue = value, this.defaultValueDescription = description, this;
  }
  /**
   * Set the custom handler for processing CLI command arguments into argument values.
   *
   * @param {Function} [fn]
   * @return {Argument}
   */
  argParser(fn) {
    return this.parseArg = fn, this;
  }
  /**
   * Only allow argument value to be one of choices.
   *
   * @param {string[]} values
   * @return {Argument}
   */
  choices(values) {
    return this.argChoices = values.slice(), this.parseArg = (arg, previous) => {
      if (!this.argChoices.includes(arg))
        throw new InvalidArgumentError(
          `Allowed choices are ${this.argChoices.join(", ")}.`
        );
      return this.variadic ? this._collectValue(arg, previous) : arg;
    }, this;
  }
  /**
   * Make argument required.
   *
   * @returns {Argument}
   */
  argRequired() {
    return this.required = !0, this;
  }
  /**
   * Make argument optional.
   *
   * @returns {Argument}
   */
  argOptional() {
    return this.required = !1, this;
  }
};
function humanReadableArgName(arg) {
  let nameOutput = arg.name() + (arg.variadic === !0 ? "..." : "");
  return arg.required ? "<" + nameOutput + ">" : "[" + nameOutput + "]";
}

// node_modules/commander/lib/command.js
import { EventEmitter } from "node:events";
import childProcess from "node:child_process";
import path4 from "node:path";
import fs from "node:fs";
import process2 from "node:process";
import { stripVTControlCharacters as stripVTControlCharacters2 } from "node:util";

// node_modules/commander/lib/help.js
import { stripVTControlCharacters } from "node:util";
var Help = class {
  constructor() {
    this.helpWidth = void 0, this.minWidthToWrap = 40, this.sortSubcommands = !1, this.sortOptions = !1, this.showGlobalOptions = !1;
  }
  /**
   * prepareContext is called by Commander after applying overrides from `Command.configureHelp()`
   * and just before calling `formatHelp()`.
   *
   * Commander just uses the helpWidth and the rest is provided for optional use by more complex subclasses.
   *
   * @param {{ error?: boolean, helpWidth?: number, outputHasColors?: boolean }} contextOptions
   */
  prepareContext(contextOptions) {
    this.helpWidth = this.helpWidth ?? contextOptions.helpWidth ?? 80;
  }
  /**
   * Get an array of the visible subcommands. Includes a placeholder for the implicit help command, if there is one.
   *
   * @param {Command} cmd
   * @returns {Command[]}
   */
  visibleCommands(cmd) {
    let visibleCommands = cmd.commands.filter((cmd2) => !cmd2._hidden), helpCommand = cmd._getHelpCommand();
    return helpCommand && !helpCommand._hidden && visibleCommands.push(helpCommand), this.sortSubcommands && visibleCommands.sort((a, b) => a.name().localeCompare(b.name())), visibleCommands;
  }
  /**
   * Compare options for sort.
   *
   * @param {Option} a
   * @param {Option} b
   * @returns {number}
   */
  compareOptions(a, b) {
    let getSortKey = (option2) => option2.short ? option2.short.replace(/^-/, "") : option2.long.replace(/^--/, "");
    return getSortKey(a).localeCompare(getSortKey(b));
  }
  /**
   * Get an array of the visible options. Includes a placeholder for the implicit help option, if there is one.
   *
   * @param {Command} cmd
   * @returns {Option[]}
   */
  visibleOptions(cmd) {
    let visibleOptions = cmd.options.filter((option2) => !option2.hidden), helpOption = cmd._getHelpOption();
    if (helpOption && !helpOption.hidden) {
      let removeShort = helpOption.short && cmd._findOption(helpOption.short), removeLong = helpOption.long && cmd._findOption(helpOption.long);
      !removeShort && !removeLong ? visibleOptions.push(helpOption) : helpOption.long && !removeLong ? visibleOptions.push(
        cmd.createOption(helpOption.long, helpOption.description).helpGroup(helpOption.helpGroupHeading)
      ) : helpOption.short && !removeShort && visibleOptions.push(
        cmd.createOption(helpOption.short, helpOption.description).helpGroup(helpOption.helpGroupHeading)
      );
    }
    return this.sortOptions && visibleOptions.sort(this.compareOptions), visibleOptions;
  }
  /**
   * Get an array of the visible global options. (Not including help.)
   *
   * @param {Command} cmd
   * @returns {Option[]}
   */
  visibleGlobalOptions(cmd) {
    if (!this.showGlobalOptions) return [];
    let globalOptions = [];
    for (let ancestorCmd = cmd.parent; ancestorCmd; ancestorCmd = ancestorCmd.parent) {
      let visibleOptions = ancestorCmd.options.filter(
        (option2) => !option2.hidden
      );
      globalOptions.push(...visibleOptions);
    }
    return this.sortOptions && globalOptions.sort(this.compareOptions), globalOptions;
  }
  /**
   * Get an array of the arguments if any have a description.
   *
   * @param {Command} cmd
   * @returns {Argument[]}
   */
  visibleArguments(cmd) {
    return cmd._argsDescription && cmd.registeredArguments.forEach((argument2) => {
      argument2.description = argument2.description || cmd._argsDescription[argument2.name()] || "";
    }), cmd.registeredArguments.find((argument2) => argument2.description) ? cmd.registeredArguments : [];
  }
  /**
   * Get the command term to show in the list of subcommands.
   *
   * @param {Command} cmd
   * @returns {string}
   */
  subcommandTerm(cmd) {
    let args = cmd.registeredArguments.map((arg) => humanReadableArgName(arg)).join(" ");
    return cmd._name + (cmd._aliases[0] ? "|" + cmd._aliases[0] : "") + (cmd.options.length ? " [options]" : "") + // simplistic check for non-help option
    (args ? " " + args : "");
  }
  /**
   * Get the option term to show in the list of options.
   *
   * @param {Option} option
   * @returns {string}
   */
  optionTerm(option2) {
    return option2.flags;
  }
  /**
   * Get the argument term to show in the list of arguments.
   *
   * @param {Argument} argument
   * @returns {string}
   */
  argumentTerm(argument2) {
    return argument2.name();
  }
  /**
   * Get the longest command term length.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {number}
   */
  longestSubcommandTermLength(cmd, helper) {
    return helper.visibleCommands(cmd).reduce((max, command) => Math.max(
      max,
      this.displayWidth(
        helper.styleSubcommandTerm(helper.subcommandTerm(command))
      )
    ), 0);
  }
  /**
   * Get the longest option term length.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {number}
   */
  longestOptionTermLength(cmd, helper) {
    return helper.visibleOptions(cmd).reduce((max, option2) => Math.max(
      max,
      this.displayWidth(helper.styleOptionTerm(helper.optionTerm(option2)))
    ), 0);
  }
  /**
   * Get the longest global option term length.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {number}
   */
  longestGlobalOptionTermLength(cmd, helper) {
    return helper.visibleGlobalOptions(cmd).reduce((max, option2) => Math.max(
      max,
      this.displayWidth(helper.styleOptionTerm(helper.optionTerm(option2)))
    ), 0);
  }
  /**
   * Get the longest argument term length.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {number}
   */
  longestArgumentTermLength(cmd, helper) {
    return helper.visibleArguments(cmd).reduce((max, argument2) => Math.max(
      max,
      this.displayWidth(
        helper.styleArgumentTerm(helper.argumentTerm(argument2))
      )
    ), 0);
  }
  /**
   * Get the command usage to be displayed at the top of the built-in help.
   *
   * @param {Command} cmd
   * @returns {string}
   */
  commandUsage(cmd) {
    let cmdName = cmd._name;
    cmd._aliases[0] && (cmdName = cmdName + "|" + cmd._aliases[0]);
    let ancestorCmdNames = "";
    for (let ancestorCmd = cmd.parent; ancestorCmd; ancestorCmd = ancestorCmd.parent)
      ancestorCmdNames = ancestorCmd.name() + " " + ancestorCmdNames;
    return ancestorCmdNames + cmdName + " " + cmd.usage();
  }
  /**
   * Get the description for the command.
   *
   * @param {Command} cmd
   * @returns {string}
   */
  commandDescription(cmd) {
    return cmd.description();
  }
  /**
   * Get the subcommand summary to show in the list of subcommands.
   * (Fallback to description for backwards compatibility.)
   *
   * @param {Command} cmd
   * @returns {string}
   */
  subcommandDescription(cmd) {
    return cmd.summary() || cmd.description();
  }
  /**
   * Get the option description to show in the list of options.
   *
   * @param {Option} option
   * @return {string}
   */
  optionDescription(option2) {
    let extraInfo = [];
    if (option2.argChoices && extraInfo.push(
      // use stringify to match the display of the default value
      `choices: ${option2.argChoices.map((choice) => JSON.stringify(choice)).join(", ")}`
    ), option2.defaultValue !== void 0 && (option2.required || option2.optional || option2.isBoolean() && typeof option2.defaultValue == "boolean") && extraInfo.push(
      `default: ${option2.defaultValueDescription || JSON.stringify(option2.defaultValue)}`
    ), option2.presetArg !== void 0 && option2.optional && extraInfo.push(`preset: ${JSON.stringify(option2.presetArg)}`), option2.envVar !== void 0 && extraInfo.push(`env: ${option2.envVar}`), extraInfo.length > 0) {
      let extraDescription = `(${extraInfo.join(", ")})`;
      return option2.description ? `${option2.description} ${extraDescription}` : extraDescription;
    }
    return option2.description;
  }
  /**
   * Get the argument description to show in the list of arguments.
   *
   * @param {Argument} argument
   * @return {string}
   */
  argumentDescription(argument2) {
    let extraInfo = [];
    if (argument2.argChoices && extraInfo.push(
      // use stringify to match the display of the default value
      `choices: ${argument2.argChoices.map((choice) => JSON.stringify(choice)).join(", ")}`
    ), argument2.defaultValue !== void 0 && extraInfo.push(
      `default: ${argument2.defaultValueDescription || JSON.stringify(argument2.defaultValue)}`
    ), extraInfo.length > 0) {
      let extraDescription = `(${extraInfo.join(", ")})`;
      return argument2.description ? `${argument2.description} ${extraDescription}` : extraDescription;
    }
    return argument2.description;
  }
  /**
   * Format a list of items, given a heading and an array of formatted items.
   *
   * @param {string} heading
   * @param {string[]} items
   * @param {Help} helper
   * @returns string[]
   */
  formatItemList(heading, items, helper) {
    return items.length === 0 ? [] : [helper.styleTitle(heading), ...items, ""];
  }
  /**
   * Group items by their help group heading.
   *
   * @param {Command[] | Option[]} unsortedItems
   * @param {Command[] | Option[]} visibleItems
   * @param {Function} getGroup
   * @returns {Map<string, Command[] | Option[]>}
   */
  groupItems(unsortedItems, visibleItems, getGroup) {
    let result = /* @__PURE__ */ new Map();
    return unsortedItems.forEach((item) => {
      let group = getGroup(item);
      result.has(group) || result.set(group, []);
    }), visibleItems.forEach((item) => {
      let group = getGroup(item);
      result.has(group) || result.set(group, []), result.get(group).push(item);
    }), result;
  }
  /**
   * Generate the built-in help text.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {string}
   */
  formatHelp(cmd, helper) {
    let termWidth = helper.padWidth(cmd, helper), helpWidth = helper.helpWidth ?? 80;
    function callFormatItem(term, description) {
      return helper.formatItem(term, termWidth, description, helper);
    }
    let output = [
      `${helper.styleTitle("Usage:")} ${helper.styleUsage(helper.commandUsage(cmd))}`,
      ""
    ], commandDescription = helper.commandDescription(cmd);
    commandDescription.length > 0 && (output = output.concat([
      helper.boxWrap(
        helper.styleCommandDescription(commandDescription),
        helpWidth
      ),
      ""
    ]));
    let argumentList = helper.visibleArguments(cmd).map((argument2) => callFormatItem(
      helper.styleArgumentTerm(helper.argumentTerm(argument2)),
      helper.styleArgumentDescription(helper.argumentDescription(argument2))
    ));
    if (output = output.concat(
      this.formatItemList("Arguments:", argumentList, helper)
    ), this.groupItems(
      cmd.options,
      helper.visibleOptions(cmd),
      (option2) => option2.helpGroupHeading ?? "Options:"
    ).forEach((options, group) => {
      let optionList = options.map((option2) => callFormatItem(
        helper.styleOptionTerm(helper.optionTerm(option2)),
        helper.styleOptionDescription(helper.optionDescription(option2))
      ));
      output = output.concat(this.formatItemList(group, optionList, helper));
    }), helper.showGlobalOptions) {
      let globalOptionList = helper.visibleGlobalOptions(cmd).map((option2) => callFormatItem(
        helper.styleOptionTerm(helper.optionTerm(option2)),
        helper.styleOptionDescription(helper.optionDescription(option2))
      ));
      output = output.concat(
        this.formatItemList("Global Options:", globalOptionList, helper)
      );
    }
    return this.groupItems(
      cmd.commands,
      helper.visibleCommands(cmd),
      (sub) => sub.helpGroup() || "Commands:"
    ).forEach((commands2, group) => {
      let commandList = commands2.map((sub) => callFormatItem(
        helper.styleSubcommandTerm(helper.subcommandTerm(sub)),
        helper.styleSubcommandDescription(helper.subcommandDescription(sub))
      ));
      output = output.concat(this.formatItemList(group, commandList, helper));
    }), output.join(`
`);
  }
  /**
   * Return display width of string, ignoring ANSI escape sequences. Used in padding and wrapping calculations.
   *
   * @param {string} str
   * @returns {number}
   */
  displayWidth(str) {
    return stripVTControlCharacters(str).length;
  }
  /**
   * Style the title for displaying in the help. Called with 'Usage:', 'Options:', etc.
   *
   * @param {string} str
   * @returns {string}
   */
  styleTitle(str) {
    return str;
  }
  styleUsage(str) {
    return str.split(" ").map((word) => word === "[options]" ? this.styleOptionText(word) : word === "[command]" ? this.styleSubcommandText(word) : word[0] === "[" || word[0] === "<" ? this.styleArgumentText(word) : this.styleCommandText(word)).join(" ");
  }
  styleCommandDescription(str) {
    return this.styleDescriptionText(str);
  }
  styleOptionDescription(str) {
    return this.styleDescriptionText(str);
  }
  styleSubcommandDescription(str) {
    return this.styleDescriptionText(str);
  }
  styleArgumentDescription(str) {
    return this.styleDescriptionText(str);
  }
  styleDescriptionText(str) {
    return str;
  }
  styleOptionTerm(str) {
    return this.styleOptionText(str);
  }
  styleSubcommandTerm(str) {
    return str.split(" ").map((word) => word === "[options]" ? this.styleOptionText(word) : word[0] === "[" || word[0] === "<" ? this.styleArgumentText(word) : this.styleSubcommandText(word)).join(" ");
  }
  styleArgumentTerm(str) {
    return this.styleArgumentText(str);
  }
  styleOptionText(str) {
    return str;
  }
  styleArgumentText(str) {
    return str;
  }
  styleSubcommandText(str) {
    return str;
  }
  styleCommandText(str) {
    return str;
  }
  /**
   * Calculate the pad width from the maximum term length.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {number}
   */
  padWidth(cmd, helper) {
    return Math.max(
      helper.longestOptionTermLength(cmd, helper),
      helper.longestGlobalOptionTermLength(cmd, helper),
      helper.longestSubcommandTermLength(cmd, helper),
      helper.longestArgumentTermLength(cmd, helper)
    );
  }
  /**
   * Detect manually wrapped and indented strings by checking for line break followed by whitespace.
   *
   * @param {string} str
   * @returns {boolean}
   */
  preformatted(str) {
    return /\n[^\S\r\n]/.test(str);
  }
  /**
   * Format the "item", which consists of a term and description. Pad the term and wrap the description, indenting the following lines.
   *
   * So "TTT", 5, "DDD DDDD DD DDD" might be formatted for this.helpWidth=17 like so:
   *   TTT  DDD DDDD
   *        DD DDD
   *
   * @param {string} term
   * @param {number} termWidth
   * @param {string} description
   * @param {Help} helper
   * @returns {string}
   */
  formatItem(term, termWidth, description, helper) {
    let itemIndentStr = " ".repeat(2);
    if (!description) return itemIndentStr + term;
    let paddedTerm = term.padEnd(
      termWidth + term.length - helper.displayWidth(term)
    ), spacerWidth = 2, remainingWidth = (this.helpWidth ?? 80) - termWidth - spacerWidth - 2, formattedDescription;
    return remainingWidth < this.minWidthToWrap || helper.preformatted(description) ? formattedDescription = description : formattedDescription = helper.boxWrap(description, remainingWidth).replace(
      /\n/g,
      `
` + " ".repeat(termWidth + spacerWidth)
    ), itemIndentStr + paddedTerm + " ".repeat(spacerWidth) + formattedDescription.replace(/\n/g, `
${itemIndentStr}`);
  }
  /**
   * Wrap a string at whitespace, preserving existing line breaks.
   * Wrapping is skipped if the width is less than `minWidthToWrap`.
   *
   * @param {string} str
   * @param {number} width
   * @returns {string}
   */
  boxWrap(str, width) {
    if (width < this.minWidthToWrap) return str;
    let rawLines = str.split(/\r\n|\n/), chunkPattern = /[\s]*[^\s]+/g, wrappedLines = [];
    return rawLines.forEach((line) => {
      let chunks = line.match(chunkPattern);
      if (chunks === null) {
        wrappedLines.push("");
        return;
      }
      let sumChunks = [chunks.shift()], sumWidth = this.displayWidth(sumChunks[0]);
      chunks.forEach((chunk) => {
        let visibleWidth = this.displayWidth(chunk);
        if (sumWidth + visibleWidth <= width) {
          sumChunks.push(chunk), sumWidth += visibleWidth;
          return;
        }
        wrappedLines.push(sumChunks.join(""));
        let nextChunk = chunk.trimStart();
        sumChunks = [nextChunk], sumWidth = this.displayWidth(nextChunk);
      }), wrappedLines.push(sumChunks.join(""));
    }), wrappedLines.join(`
`);
  }
};

// node_modules/commander/lib/option.js
var Option = class {
  /**
   * Initialize a new `Option` with the given `flags` and `description`.
   *
   * @param {string} flags
   * @param {string} [description]
   */
  constructor(flags, description) {
    this.flags = flags, this.description = description || "", this.required = flags.includes("<"), this.optional = flags.includes("["), this.variadic = new RegExp("\\p{ID_Continue}\\.\\.\\.[>\\]]$", "u").test(flags), this.mandatory = !1;
    let optionFlags = splitOptionFlags(flags);
    this.short = optionFlags.shortFlag, this.long = optionFlags.longFlag, this.negate = !1, this.long && (this.negate = this.long.startsWith("--no-")), this.defaultValue = void 0, this.defaultValueDescription = void 0, this.presetArg = void 0, this.envVar = void 0, this.parseArg = void 0, this.hidden = !1, this.argChoices = void 0, this.conflictsWith = [], this.implied = void 0, this.helpGroupHeading = void 0;
  }
  /**
   * Set the default value, and optionally supply the description to be displayed in the help.
   *
   * @param {*} value
   * @param {string} [description]
   * @return {Option}
   */
  default(value, description) {
    return this.defaultValue = value, this.defaultValueDescription = description, this;
  }
  /**
   * Preset to use when option used without option-argument, especially optional but also boolean and negated.
   * The custom processing (parseArg) is called.
   *
   * @example
   * new Option('--color').default('GREYSCALE').preset('RGB');
   * new Option('--donate [amount]').preset('20').argParser(parseFloat);
   *
   * @param {*} arg
   * @return {Option}
   */
  preset(arg) {
    return this.presetArg = arg, this;
  }
  /**
   * Add option name(s) that conflict with this option.
   * An error will be displayed if conflicting options are found during parsing.
   *
   * @example
   * new Option('--rgb').conflicts('cmyk');
   * new Option('--js').conflicts(['ts', 'jsx']);
   *
   * @param {(string | string[])} names
   * @return {Option}
   */
  conflicts(names2) {
    return this.conflictsWith = this.conflictsWith.concat(names2), this;
  }
  /**
   * Specify implied option values for when this option is set and the implied options are not.
   *
   * The custom processing (parseArg) is not called on the implied values.
   *
   * @example
   * program
   *   .addOption(new Option('--log', 'write logging information to file'))
   *   .addOption(new Option('--trace', 'log extra details').implies({ log: 'trace.txt' }));
   *
   * @param {object} impliedOptionValues
   * @return {Option}
   */
  implies(impliedOptionValues) {
    let newImplied = impliedOptionValues;
    return typeof impliedOptionValues == "string" && (newImplied = { [impliedOptionValues]: !0 }), this.implied = Object.assign(this.implied || {}, newImplied), this;
  }
  /**
   * Set environment variable to check for option value.
   *
   * An environment variable is only used if when processed the current option value is
   * undefined, or the source of the current value is 'default' or 'config' or 'env'.
   *
   * @param {string} name
   * @return {Option}
   */
  env(name) {
    return this.envVar = name, this;
  }
  /**
   * Set the custom handler for processing CLI option arguments into option values.
   *
   * @param {Function} [fn]
   * @return {Option}
   */
  argParser(fn) {
    return this.parseArg = fn, this;
  }
  /**
   * Whether the option is mandatory and must have a value after parsing.
   *
   * @param {boolean} [mandatory=true]
   * @return {Option}
   */
  makeOptionMandatory(mandatory = !0) {
    return this.mandatory = !!mandatory, this;
  }
  /**
   * Hide option in help.
   *
   * @param {boolean} [hide=true]
   * @return {Option}
   */
  hideHelp(hide = !0) {
    return this.hidden = !!hide, this;
  }
  /**
   * @package
   */
  _collectValue(value, previous) {
    return previous === this.defaultValue || !Array.isArray(previous) ? [value] : (previous.push(value), previous);
  }
  /**
   * Only allow option value to be one of choices.
   *
   * @param {string[]} values
   * @return {Option}
   */
  choices(values) {
    return this.argChoices = values.slice(), this.parseArg = (arg, previous) => {
      if (!this.argChoices.includes(arg))
        throw new InvalidArgumentError(
          `Allowed choices are ${this.argChoices.join(", ")}.`
        );
      return this.variadic ? this._collectValue(arg, previous) : arg;
    }, this;
  }
  /**
   * Return option name.
   *
   * @return {string}
   */
  name() {
    return this.long ? this.long.replace(/^--/, "") : this.short.replace(/^-/, "");
  }
  /**
   * Return option name, in a camelcase format that can be used
   * as an object attribute key.
   *
   * @return {string}
   */
  attributeName() {
    return this.negate ? camelcase(this.name().replace(/^no-/, "")) : camelcase(this.name());
  }
  /**
   * Set the help group heading.
   *
   * @param {string} heading
   * @return {Option}
   */
  helpGroup(heading) {
    return this.helpGroupHeading = heading, this;
  }
  /**
   * Check if `arg` matches the short or long flag.
   *
   * @param {string} arg
   * @return {boolean}
   * @package
   */
  is(arg) {
    return this.short === arg || this.long === arg;
  }
  /**
   * Return whether a boolean option.
   *
   * Options are one of boolean, negated, required argument, or optional argument.
   *
   * @return {boolean}
   * @package
   */
  isBoolean() {
    return !this.required && !this.optional && !this.negate;
  }
}, DualOptions = class {
  /**
   * @param {Option[]} options
   */
  constructor(options) {
    this.positiveOptions = /* @__PURE__ */ new Map(), this.negativeOptions = /* @__PURE__ */ new Map(), this.dualOptions = /* @__PURE__ */ new Set(), options.forEach((option2) => {
      option2.negate ? this.negativeOptions.set(option2.attributeName(), option2) : this.positiveOptions.set(option2.attributeName(), option2);
    }), this.negativeOptions.forEach((value, key) => {
      this.positiveOptions.has(key) && this.dualOptions.add(key);
    });
  }
  /**
   * Did the value come from the option, and not from possible matching dual option?
   *
   * @param {*} value
   * @param {Option} option
   * @returns {boolean}
   */
  valueFromOption(value, option2) {
    let optionKey = option2.attributeName();
    if (!this.dualOptions.has(optionKey)) return !0;
    let preset = this.negativeOptions.get(optionKey).presetArg, negativeValue = preset !== void 0 ? preset : !1;
    return option2.negate === (negativeValue === value);
  }
};
function camelcase(str) {
  return str.split("-").reduce((str2, word) => str2 + word[0].toUpperCase() + word.slice(1));
}
function splitOptionFlags(flags) {
  let shortFlag, longFlag, shortFlagExp = /^-[^-]$/, longFlagExp = /^--[^-]/, flagParts = flags.split(/[ |,]+/).concat("guard");
  if (shortFlagExp.test(flagParts[0]) && (shortFlag = flagParts.shift()), longFlagExp.test(flagParts[0]) && (longFlag = flagParts.shift()), !shortFlag && shortFlagExp.test(flagParts[0]) && (shortFlag = flagParts.shift()), !shortFlag && longFlagExp.test(flagParts[0]) && (shortFlag = longFlag, longFlag = flagParts.shift()), flagParts[0].startsWith("-")) {
    let unsupportedFlag = flagParts[0], baseError = `option creation failed due to '${unsupportedFlag}' in option flags '${flags}'`;
    throw /^-[^-][^-]/.test(unsupportedFlag) ? new Error(
      `${baseError}
- a short flag is a single dash and a single character
  - either use a single dash and a single character (for a short flag)
  - or use a double dash for a long option (and can have two, like '--ws, --workspace')`
    ) : shortFlagExp.test(unsupportedFlag) ? new Error(`${baseError}
- too many short flags`) : longFlagExp.test(unsupportedFlag) ? new Error(`${baseError}
- too many long flags`) : new Error(`${baseError}
- unrecognised flag format`);
  }
  if (shortFlag === void 0 && longFlag === void 0)
    throw new Error(
      `option creation failed due to no flags found in '${flags}'.`
    );
  return { shortFlag, longFlag };
}

// node_modules/commander/lib/suggestSimilar.js
function editDistance(a, b) {
  if (Math.abs(a.length - b.length) > 3)
    return Math.max(a.length, b.length);
  let d = [];
  for (let i = 0; i <= a.length; i++)
    d[i] = [i];
  for (let j = 0; j <= b.length; j++)
    d[0][j] = j;
  for (let j = 1; j <= b.length; j++)
    for (let i = 1; i <= a.length; i++) {
      let cost;
      a[i - 1] === b[j - 1] ? cost = 0 : cost = 1, d[i][j] = Math.min(
        d[i - 1][j] + 1,
        // deletion
        d[i][j - 1] + 1,
        // insertion
        d[i - 1][j - 1] + cost
        // substitution
      ), i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] && (d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1));
    }
  return d[a.length][b.length];
}
function suggestSimilar(word, candidates2) {
  if (!candidates2 || candidates2.length === 0) return "";
  candidates2 = Array.from(new Set(candidates2));
  let searchingOptions = word.startsWith("--");
  searchingOptions && (word = word.slice(2), candidates2 = candidates2.map((candidate) => candidate.slice(2)));
  let similar = [], bestDistance = 3, minSimilarity = 0.4;
  return candidates2.forEach((candidate) => {
    if (candidate.length <= 1) return;
    let distance = editDistance(word, candidate), length = Math.max(word.length, candidate.length);
    (length - distance) / length > minSimilarity && (distance < bestDistance ? (bestDistance = distance, similar = [candidate]) : distance === bestDistance && similar.push(candidate));
  }), similar.sort((a, b) => a.localeCompare(b)), searchingOptions && (similar = similar.map((candidate) => `--${candidate}`)), similar.length > 1 ? `
(Did you mean one of ${similar.join(", ")}?)` : similar.length === 1 ? `
(Did you mean ${similar[0]}?)` : "";
}

// node_modules/commander/lib/command.js
var Command = class _Command extends EventEmitter {
  /**
   * Initialize a new `Command`.
   *
   * @param {string} [name]
   */
  constructor(name) {
    super(), this.commands = [], this.options = [], this.parent = null, this._allowUnknownOption = !1, this._allowExcessArguments = !1, this.registeredArguments = [], this._args = this.registeredArguments, this.args = [], this.rawArgs = [], this.processedArgs = [], this._scriptPath = null, this._name = name || "", this._optionValues = {}, this._optionValueSources = {}, this._storeOptionsAsProperties = !1, this._actionHandler = null, this._executableHandler = !1, this._executableFile = null, this._executableDir = null, this._defaultCommandName = null, this._exitCallback = null, this._aliases = [], this._combineFlagAndOptionalValue = !0, this._description = "", this._summary = "", this._argsDescription = void 0, this._enablePositionalOptions = !1, this._passThroughOptions = !1, this._lifeCycleHooks = {}, this._showHelpAfterError = !1, this._showSuggestionAfterError = !0, this._savedState = null, this._outputConfiguration = {
      writeOut: (str) => process2.stdout.write(str),
      writeErr: (str) => process2.stderr.write(str),
      outputError: (str, write) => write(str),
      getOutHelpWidth: () => process2.stdout.isTTY ? process2.stdout.columns : void 0,
      getErrHelpWidth: () => process2.stderr.isTTY ? process2.stderr.columns : void 0,
      getOutHasColors: () => useColor() ?? (process2.stdout.isTTY && process2.stdout.hasColors?.()),
      getErrHasColors: () => useColor() ?? (process2.stderr.isTTY && process2.stderr.hasColors?.()),
      stripColor: (str) => stripVTControlCharacters2(str)
    }, this._hidden = !1, this._helpOption = void 0, this._addImplicitHelpCommand = void 0, this._helpCommand = void 0, this._helpConfiguration = {}, this._helpGroupHeading = void 0, this._defaultCommandGroup = void 0, this._defaultOptionGroup = void 0;
  }
  /**
   * Copy settings that are useful to have in common across root command and subcommands.
   *
   * (Used internally when adding a command using `.command()` so subcommands inherit parent settings.)
   *
   * @param {Command} sourceCommand
   * @return {Command} `this` command for chaining
   */
  copyInheritedSettings(sourceCommand) {
    return this._outputConfiguration = sourceCommand._outputConfiguration, this._helpOption = sourceCommand._helpOption, this._helpCommand = sourceCommand._helpCommand, this._helpConfiguration = sourceCommand._helpConfiguration, this._exitCallback = sourceCommand._exitCallback, this._storeOptionsAsProperties = sourceCommand._storeOptionsAsProperties, this._combineFlagAndOptionalValue = sourceCommand._combineFlagAndOptionalValue, this._allowExcessArguments = sourceCommand._allowExcessArguments, this._enablePositionalOptions = sourceCommand._enablePositionalOptions, this._showHelpAfterError = sourceCommand._showHelpAfterError, this._showSuggestionAfterError = sourceCommand._showSuggestionAfterError, this;
  }
  /**
   * @returns {Command[]}
   * @private
   */
  _getCommandAndAncestors() {
    let result = [];
    for (let command = this; command; command = command.parent)
      result.push(command);
    return result;
  }
  /**
   * Define a command.
   *
   * There are two styles of command: pay attention to where to put the description.
   *
   * @example
   * // Command implemented using action handler (description is supplied separately to `.command`)
   * program
   *   .command('clone <source> [destination]')
   *   .description('clone a repository into a newly created directory')
   *   .action((source, destination) => {
   *     console.log('clone command called');
   *   });
   *
   * // Command implemented using separate executable file (description is second parameter to `.command`)
   * program
   *   .command('start <service>', 'start named service')
   *   .command('stop [service]', 'stop named service, or all if no name supplied');
   *
   * @param {string} nameAndArgs - command name and arguments, args are `<required>` or `[optional]` and last may also be `variadic...`
   * @param {(object | string)} [actionOptsOrExecDesc] - configuration options (for action), or description (for executable)
   * @param {object} [execOpts] - configuration options (for executable)
   * @return {Command} returns new command for action handler, or `this` for executable command
   */
  command(nameAndArgs, actionOptsOrExecDesc, execOpts) {
    let desc = actionOptsOrExecDesc, opts = execOpts;
    typeof desc == "object" && desc !== null && (opts = desc, desc = null), opts = opts || {};
    let [, name, args] = nameAndArgs.match(/([^ ]+) *(.*)/), cmd = this.createCommand(name);
    return desc && (cmd.description(desc), cmd._executableHandler = !0), opts.isDefault && (this._defaultCommandName = cmd._name), cmd._hidden = !!(opts.noHelp || opts.hidden), cmd._executableFile = opts.executableFile || null, args && cmd.arguments(args), this._registerCommand(cmd), cmd.parent = this, cmd.copyInheritedSettings(this), desc ? this : cmd;
  }
  /**
   * Factory routine to create a new unattached command.
   *
   * See .command() for creating an attached subcommand, which uses this routine to
   * create the command. You can override createCommand to customise subcommands.
   *
   * @param {string} [name]
   * @return {Command} new command
   */
  createCommand(name) {
    return new _Command(name);
  }
  /**
   * You can customise the help with a subclass of Help by overriding createHelp,
   * or by overriding Help properties using configureHelp().
   *
   * @return {Help}
   */
  createHelp() {
    return Object.assign(new Help(), this.configureHelp());
  }
  /**
   * You can customise the help by overriding Help properties using configureHelp(),
   * or with a subclass of Help by overriding createHelp().
   *
   * @param {object} [configuration] - configuration options
   * @return {(Command | object)} `this` command for chaining, or stored configuration
   */
  configureHelp(configuration2) {
    return configuration2 === void 0 ? this._helpConfiguration : (this._helpConfiguration = configuration2, this);
  }
  /**
   * The default output goes to stdout and stderr. You can customise this for special
   * applications. You can also customise the display of errors by overriding outputError.
   *
   * The configuration properties are all functions:
   *
   *     // change how output being written, defaults to stdout and stderr
   *     writeOut(str)
   *     writeErr(str)
   *     // change how output being written for errors, defaults to writeErr
   *     outputError(str, write) // used for displaying errors and not used for displaying help
   *     // specify width for wrapping help
   *     getOutHelpWidth()
   *     getErrHelpWidth()
   *     // color support, currently only used with Help
   *     getOutHasColors()
   *     getErrHasColors()
   *     stripColor() // used to remove ANSI escape codes if output does not have colors
   *
   * @param {object} [configuration] - configuration options
   * @return {(Command | object)} `this` command for chaining, or stored configuration
   */
  configureOutput(configuration2) {
    return configuration2 === void 0 ? this._outputConfiguration : (this._outputConfiguration = {
      ...this._outputConfiguration,
      ...configuration2
    }, this);
  }
  /**
   * Display the help or a custom message after an error occurs.
   *
   * @param {(boolean|string)} [displayHelp]
   * @return {Command} `this` command for chaining
   */
  showHelpAfterError(displayHelp = !0) {
    return typeof displayHelp != "string" && (displayHelp = !!displayHelp), this._showHelpAfterError = displayHelp, this;
  }
  /**
   * Display suggestion of similar commands for unknown commands, or options for unknown options.
   *
   * @param {boolean} [displaySuggestion]
   * @return {Command} `this` command for chaining
   */
  showSuggestionAfterError(displaySuggestion = !0) {
    return this._showSuggestionAfterError = !!displaySuggestion, this;
  }
  /**
   * Add a prepared subcommand.
   *
   * See .command() for creating an attached subcommand which inherits settings from its parent.
   *
   * @param {Command} cmd - new subcommand
   * @param {object} [opts] - configuration options
   * @return {Command} `this` command for chaining
   */
  addCommand(cmd, opts) {
    if (!cmd._name)
      throw new Error(`Command passed to .addCommand() must have a name
- specify the name in Command constructor or using .name()`);
    return opts = opts || {}, opts.isDefault && (this._defaultCommandName = cmd._name), (opts.noHelp || opts.hidden) && (cmd._hidden = !0), this._registerCommand(cmd), cmd.parent = this, cmd._checkForBrokenPassThrough(), this;
  }
  /**
   * Factory routine to create a new unattached argument.
   *
   * See .argument() for creating an attached argument, which uses this routine to
   * create the argument. You can override createArgument to return a custom argument.
   *
   * @param {string} name
   * @param {string} [description]
   * @return {Argument} new argument
   */
  createArgument(name, description) {
    return new Argument(name, description);
  }
  /**
   * Define argument syntax for command.
   *
   * The default is that the argument is required, and you can explicitly
   * indicate this with <> around the name. Put [] around the name for an optional argument.
   *
   * @example
   * program.argument('<input-file>');
   * program.argument('[output-file]');
   *
   * @param {string} name
   * @param {string} [description]
   * @param {(Function|*)} [parseArg] - custom argument processing function or default value
   * @param {*} [defaultValue]
   * @return {Command} `this` command for chaining
   */
  argument(name, description, parseArg, defaultValue) {
    let argument2 = this.createArgument(name, description);
    return typeof parseArg == "function" ? argument2.default(defaultValue).argParser(parseArg) : argument2.default(parseArg), this.addArgument(argument2), this;
  }
  /**
   * Define argument syntax for command, adding multiple at once (without descriptions).
   *
   * See also .argument().
   *
   * @example
   * program.arguments('<cmd> [env]');
   *
   * @param {string} names
   * @return {Command} `this` command for chaining
   */
  arguments(names2) {
    return names2.trim().split(/ +/).forEach((detail) => {
      this.argument(detail);
    }), this;
  }
  /**
   * Define argument syntax for command, adding a prepared argument.
   *
   * @param {Argument} argument
   * @return {Command} `this` command for chaining
   */
  addArgument(argument2) {
    let previousArgument = this.registeredArguments.slice(-1)[0];
    if (previousArgument?.variadic)
      throw new Error(
        `only the last argument can be variadic '${previousArgument.name()}'`
      );
    if (argument2.required && argument2.defaultValue !== void 0 && argument2.parseArg === void 0)
      throw new Error(
        `a default value for a required argument is never used: '${argument2.name()}'`
      );
    return this.registeredArguments.push(argument2), this;
  }
  /**
   * Customise or override default help command. By default a help command is automatically added if your command has subcommands.
   *
   * @example
   *    program.helpCommand('help [cmd]');
   *    program.helpCommand('help [cmd]', 'show help');
   *    program.helpCommand(false); // suppress default help command
   *    program.helpCommand(true); // add help command even if no subcommands
   *
   * @param {string|boolean} enableOrNameAndArgs - enable with custom name and/or arguments, or boolean to override whether added
   * @param {string} [description] - custom description
   * @return {Command} `this` command for chaining
   */
  helpCommand(enableOrNameAndArgs, description) {
    if (typeof enableOrNameAndArgs == "boolean")
      return this._addImplicitHelpCommand = enableOrNameAndArgs, enableOrNameAndArgs && this._defaultCommandGroup && this._initCommandGroup(this._getHelpCommand()), this;
    let nameAndArgs = enableOrNameAndArgs ?? "help [command]", [, helpName, helpArgs] = nameAndArgs.match(/([^ ]+) *(.*)/), helpDescription = description ?? "display help for command", helpCommand = this.createCommand(helpName);
    return helpCommand.helpOption(!1), helpArgs && helpCommand.arguments(helpArgs), helpDescription && helpCommand.description(helpDescription), this._addImplicitHelpCommand = !0, this._helpCommand = helpCommand, (enableOrNameAndArgs || description) && this._initCommandGroup(helpCommand), this;
  }
  /**
   * Add prepared custom help command.
   *
   * @param {(Command|string|boolean)} helpCommand - custom help command, or deprecated enableOrNameAndArgs as for `.helpCommand()`
   * @param {string} [deprecatedDescription] - deprecated custom description used with custom name only
   * @return {Command} `this` command for chaining
   */
  addHelpCommand(helpCommand, deprecatedDescription) {
    return typeof helpCommand != "object" ? (this.helpCommand(helpCommand, deprecatedDescription), this) : (this._addImplicitHelpCommand = !0, this._helpCommand = helpCommand, this._initCommandGroup(helpCommand), this);
  }
  /**
   * Lazy create help command.
   *
   * @return {(Command|null)}
   * @package
   */
  _getHelpCommand() {
    return this._addImplicitHelpCommand ?? (this.commands.length && !this._actionHandler && !this._findCommand("help")) ? (this._helpCommand === void 0 && this.helpCommand(void 0, void 0), this._helpCommand) : null;
  }
  /**
   * Add hook for life cycle event.
   *
   * @param {string} event
   * @param {Function} listener
   * @return {Command} `this` command for chaining
   */
  hook(event, listener) {
    let allowedValues = ["preSubcommand", "preAction", "postAction"];
    if (!allowedValues.includes(event))
      throw new Error(`Unexpected value for event passed to hook : '${event}'.
Expecting one of '${allowedValues.join("', '")}'`);
    return this._lifeCycleHooks[event] ? this._lifeCycleHooks[event].push(listener) : this._lifeCycleHooks[event] = [listener], this;
  }
  /**
   * Register callback to use as replacement for calling process.exit.
   *
   * @param {Function} [fn] optional callback which will be passed a CommanderError, defaults to throwing
   * @return {Command} `this` command for chaining
   */
  exitOverride(fn) {
    return fn ? this._exitCallback = fn : this._exitCallback = (err) => {
      if (err.code !== "commander.executeSubCommandAsync")
        throw err;
    }, this;
  }
  /**
   * Call process.exit, and _exitCallback if defined.
   *
   * @param {number} exitCode exit code for using with process.exit
   * @param {string} code an id string representing the error
   * @param {string} message human-readable description of the error
   * @return never
   * @private
   */
  _exit(exitCode, code, message) {
    this._exitCallback && this._exitCallback(new CommanderError(exitCode, code, message)), process2.exit(exitCode);
  }
  /**
   * Register callback `fn` for the command.
   *
   * @example
   * program
   *   .command('serve')
   *   .description('start service')
   *   .action(function() {
   *      // do work here
   *   });
   *
   * @param {Function} fn
   * @return {Command} `this` command for chaining
   */
  action(fn) {
    let listener = (args) => {
      let expectedArgsCount = this.registeredArguments.length, actionArgs = args.slice(0, expectedArgsCount);
      return this._storeOptionsAsProperties ? actionArgs[expectedArgsCount] = this : actionArgs[expectedArgsCount] = this.opts(), actionArgs.push(this), fn.apply(this, actionArgs);
    };
    return this._actionHandler = listener, this;
  }
  /**
   * Factory routine to create a new unattached option.
   *
   * See .option() for creating an attached option, which uses this routine to
   * create the option. You can override createOption to return a custom option.
   *
   * @param {string} flags
   * @param {string} [description]
   * @return {Option} new option
   */
  createOption(flags, description) {
    return new Option(flags, description);
  }
  /**
   * Wrap parseArgs to catch 'commander.invalidArgument'.
   *
   * @param {(Option | Argument)} target
   * @param {string} value
   * @param {*} previous
   * @param {string} invalidArgumentMessage
   * @private
   */
  _callParseArg(target, value, previous, invalidArgumentMessage) {
    try {
      return target.parseArg(value, previous);
    } catch (err) {
      if (err.code === "commander.invalidArgument") {
        let message = `${invalidArgumentMessage} ${err.message}`;
        this.error(message, { exitCode: err.exitCode, code: err.code });
      }
      throw err;
    }
  }
  /**
   * Check for option flag conflicts.
   * Register option if no conflicts found, or throw on conflict.
   *
   * @param {Option} option
   * @private
   */
  _registerOption(option2) {
    let matchingOption = option2.short && this._findOption(option2.short) || option2.long && this._findOption(option2.long);
    if (matchingOption) {
      let matchingFlag = option2.long && this._findOption(option2.long) ? option2.long : option2.short;
      throw new Error(`Cannot add option '${option2.flags}'${this._name && ` to command '${this._name}'`} due to conflicting flag '${matchingFlag}'
-  already used by option '${matchingOption.flags}'`);
    }
    this._initOptionGroup(option2), this.options.push(option2);
  }
  /**
   * Check for command name and alias conflicts with existing commands.
   * Register command if no conflicts found, or throw on conflict.
   *
   * @param {Command} command
   * @private
   */
  _registerCommand(command) {
    let knownBy = (cmd) => [cmd.name()].concat(cmd.aliases()), alreadyUsed = knownBy(command).find(
      (name) => this._findCommand(name)
    );
    if (alreadyUsed) {
      let existingCmd = knownBy(this._findCommand(alreadyUsed)).join("|"), newCmd = knownBy(command).join("|");
      throw new Error(
        `cannot add command '${newCmd}' as already have command '${existingCmd}'`
      );
    }
    this._initCommandGroup(command), this.commands.push(command);
  }
  /**
   * Add an option.
   *
   * @param {Option} option
   * @return {Command} `this` command for chaining
   */
  addOption(option2) {
    this._registerOption(option2);
    let oname = option2.name(), name = option2.attributeName();
    option2.defaultValue !== void 0 && this.setOptionValueWithSource(name, option2.defaultValue, "default");
    let handleOptionValue = (val, invalidValueMessage, valueSource) => {
      val == null && option2.presetArg !== void 0 && (val = option2.presetArg);
      let oldValue = this.getOptionValue(name);
      val !== null && option2.parseArg ? val = this._callParseArg(option2, val, oldValue, invalidValueMessage) : val !== null && option2.variadic && (val = option2._collectValue(val, oldValue)), val == null && (option2.negate ? val = !1 : option2.isBoolean() || option2.optional ? val = !0 : val = ""), this.setOptionValueWithSource(name, val, valueSource);
    };
    return this.on("option:" + oname, (val) => {
      let invalidValueMessage = `error: option '${option2.flags}' argument '${val}' is invalid.`;
      handleOptionValue(val, invalidValueMessage, "cli");
    }), option2.envVar && this.on("optionEnv:" + oname, (val) => {
      let invalidValueMessage = `error: option '${option2.flags}' value '${val}' from env '${option2.envVar}' is invalid.`;
      handleOptionValue(val, invalidValueMessage, "env");
    }), this;
  }
  /**
   * Internal implementation shared by .option() and .requiredOption()
   *
   * @return {Command} `this` command for chaining
   * @private
   */
  _optionEx(config, flags, description, fn, defaultValue) {
    if (typeof flags == "object" && flags instanceof Option)
      throw new Error(
        "To add an Option object use addOption() instead of option() or requiredOption()"
      );
    let option2 = this.createOption(flags, description);
    if (option2.makeOptionMandatory(!!config.mandatory), typeof fn == "function")
      option2.default(defaultValue).argParser(fn);
    else if (fn instanceof RegExp) {
      let regex = fn;
      fn = (val, def) => {
        let m = regex.exec(val);
        return m ? m[0] : def;
      }, option2.default(defaultValue).argParser(fn);
    } else
      option2.default(fn);
    return this.addOption(option2);
  }
  /**
   * Define option with `flags`, `description`, and optional argument parsing function or `defaultValue` or both.
   *
   * The `flags` string contains the short and/or long flags, separated by comma, a pipe or space. A required
   * option-argument is indicated by `<>` and an optional option-argument by `[]`.
   *
   * See the README for more details, and see also addOption() and requiredOption().
   *
   * @example
   * program
   *     .option('-p, --pepper', 'add pepper')
   *     .option('--pt, --pizza-type <TYPE>', 'type of pizza') // required option-argument
   *     .option('-c, --cheese [CHEESE]', 'add extra cheese', 'mozzarella') // optional option-argument with default
   *     .option('-t, --tip <VALUE>', 'add tip to purchase cost', parseFloat) // custom parse function
   *
   * @param {string} flags
   * @param {string} [description]
   * @param {(Function|*)} [parseArg] - custom option processing function or default value
   * @param {*} [defaultValue]
   * @return {Command} `this` command for chaining
   */
  option(flags, description, parseArg, defaultValue) {
    return this._optionEx({}, flags, description, parseArg, defaultValue);
  }
  /**
   * Add a required option which must have a value after parsing. This usually means
   * the option must be specified on the command line. (Otherwise the same as .option().)
   *
   * The `flags` string contains the short and/or long flags, separated by comma, a pipe or space.
   *
   * @param {string} flags
   * @param {string} [description]
   * @param {(Function|*)} [parseArg] - custom option processing function or default value
   * @param {*} [defaultValue]
   * @return {Command} `this` command for chaining
   */
  requiredOption(flags, description, parseArg, defaultValue) {
    return this._optionEx(
      { mandatory: !0 },
      flags,
      description,
      parseArg,
      defaultValue
    );
  }
  /**
   * Alter parsing of short flags with optional values.
   *
   * @example
   * // for `.option('-f,--flag [value]'):
   * program.combineFlagAndOptionalValue(true);  // `-f80` is treated like `--flag=80`, this is the default behaviour
   * program.combineFlagAndOptionalValue(false) // `-fb` is treated like `-f -b`
   *
   * @param {boolean} [combine] - if `true` or omitted, an optional value can be specified directly after the flag.
   * @return {Command} `this` command for chaining
   */
  combineFlagAndOptionalValue(combine = !0) {
    return this._combineFlagAndOptionalValue = !!combine, this;
  }
  /**
   * Allow unknown options on the command line.
   *
   * @param {boolean} [allowUnknown] - if `true` or omitted, no error will be thrown for unknown options.
   * @return {Command} `this` command for chaining
   */
  allowUnknownOption(allowUnknown = !0) {
    return this._allowUnknownOption = !!allowUnknown, this;
  }
  /**
   * Allow excess command-arguments on the command line. Pass false to make excess arguments an error.
   *
   * @param {boolean} [allowExcess] - if `true` or omitted, no error will be thrown for excess arguments.
   * @return {Command} `this` command for chaining
   */
  allowExcessArguments(allowExcess = !0) {
    return this._allowExcessArguments = !!allowExcess, this;
  }
  /**
   * Enable positional options. Positional means global options are specified before subcommands which lets
   * subcommands reuse the same option names, and also enables subcommands to turn on passThroughOptions.
   * The default behaviour is non-positional and global options may appear anywhere on the command line.
   *
   * @param {boolean} [positional]
   * @return {Command} `this` command for chaining
   */
  enablePositionalOptions(positional = !0) {
    return this._enablePositionalOptions = !!positional, this;
  }
  /**
   * Pass through options that come after command-arguments rather than treat them as command-options,
   * so actual command-options come before command-arguments. Turning this on for a subcommand requires
   * positional options to have been enabled on the program (parent commands).
   * The default behaviour is non-positional and options may appear before or after command-arguments.
   *
   * @param {boolean} [passThrough] for unknown options.
   * @return {Command} `this` command for chaining
   */
  passThroughOptions(passThrough = !0) {
    return this._passThroughOptions = !!passThrough, this._checkForBrokenPassThrough(), this;
  }
  /**
   * @private
   */
  _checkForBrokenPassThrough() {
    if (this.parent && this._passThroughOptions && !this.parent._enablePositionalOptions)
      throw new Error(
        `passThroughOptions cannot be used for '${this._name}' without turning on enablePositionalOptions for parent command(s)`
      );
  }
  /**
   * Whether to store option values as properties on command object,
   * or store separately (specify false). In both cases the option values can be accessed using .opts().
   *
   * @param {boolean} [storeAsProperties=true]
   * @return {Command} `this` command for chaining
   */
  storeOptionsAsProperties(storeAsProperties = !0) {
    if (this.options.length)
      throw new Error("call .storeOptionsAsProperties() before adding options");
    if (Object.keys(this._optionValues).length)
      throw new Error(
        "call .storeOptionsAsProperties() before setting option values"
      );
    return this._storeOptionsAsProperties = !!storeAsProperties, this;
  }
  /**
   * Retrieve option value.
   *
   * @param {string} key
   * @return {object} value
   */
  getOptionValue(key) {
    return this._storeOptionsAsProperties ? this[key] : this._optionValues[key];
  }
  /**
   * Store option value.
   *
   * @param {string} key
   * @param {object} value
   * @return {Command} `this` command for chaining
   */
  setOptionValue(key, value) {
    return this.setOptionValueWithSource(key, value, void 0);
  }
  /**
   * Store option value and where the value came from.
   *
   * @param {string} key
   * @param {object} value
   * @param {string} source - expected values are default/config/env/cli/implied
   * @return {Command} `this` command for chaining
   */
  setOptionValueWithSource(key, value, source) {
    return this._storeOptionsAsProperties ? this[key] = value : this._optionValues[key] = value, this._optionValueSources[key] = source, this;
  }
  /**
   * Get source of option value.
   * Expected values are default | config | env | cli | implied
   *
   * @param {string} key
   * @return {string}
   */
  getOptionValueSource(key) {
    return this._optionValueSources[key];
  }
  /**
   * Get source of option value. See also .optsWithGlobals().
   * Expected values are default | config | env | cli | implied
   *
   * @param {string} key
   * @return {string}
   */
  getOptionValueSourceWithGlobals(key) {
    let source;
    return this._getCommandAndAncestors().forEach((cmd) => {
      Object.hasOwn(cmd._optionValueSources, key) && (source = cmd.getOptionValueSource(key));
    }), source;
  }
  /**
   * Get user arguments from implied or explicit arguments.
   * Side-effects: set _scriptPath if args included script. Used for default program name, and subcommand searches.
   *
   * @private
   */
  _prepareUserArgs(argv, parseOptions) {
    if (argv !== void 0 && !Array.isArray(argv))
      throw new Error("first parameter to parse must be array or undefined");
    if (parseOptions = parseOptions || {}, argv === void 0 && parseOptions.from === void 0) {
      process2.versions?.electron && (parseOptions.from = "electron");
      let execArgv = process2.execArgv ?? [];
      (execArgv.includes("-e") || execArgv.includes("--eval") || execArgv.includes("-p") || execArgv.includes("--print")) && (parseOptions.from = "eval");
    }
    argv === void 0 && (argv = process2.argv), this.rawArgs = argv.slice();
    let userArgs;
    switch (parseOptions.from) {
      case void 0:
      case "node":
        this._scriptPath = argv[1], userArgs = argv.slice(2);
        break;
      case "electron":
        process2.defaultApp ? (this._scriptPath = argv[1], userArgs = argv.slice(2)) : userArgs = argv.slice(1);
        break;
      case "user":
        userArgs = argv.slice(0);
        break;
      case "eval":
        userArgs = argv.slice(1);
        break;
      default:
        throw new Error(
          `unexpected parse option { from: '${parseOptions.from}' }`
        );
    }
    return !this._name && this._scriptPath && this.nameFromFilename(this._scriptPath), this._name = this._name || "program", userArgs;
  }
  /**
   * Parse `argv`, setting options and invoking commands when defined.
   *
   * Use parseAsync instead of parse if any of your action handlers are async.
   *
   * Call with no parameters to parse `process.argv`. Detects Electron and special node options like `node --eval`. Easy mode!
   *
   * Or call with an array of strings to parse, and optionally where the user arguments start by specifying where the arguments are `from`:
   * - `'node'`: default, `argv[0]` is the application and `argv[1]` is the script being run, with user arguments after that
   * - `'electron'`: `argv[0]` is the application and `argv[1]` varies depending on whether the electron application is packaged
   * - `'user'`: just user arguments
   *
   * @example
   * program.parse(); // parse process.argv and auto-detect electron and special node flags
   * program.parse(process.argv); // assume argv[0] is app and argv[1] is script
   * program.parse(my-args, { from: 'user' }); // just user supplied arguments, nothing special about argv[0]
   *
   * @param {string[]} [argv] - optional, defaults to process.argv
   * @param {object} [parseOptions] - optionally specify style of options with from: node/user/electron
   * @param {string} [parseOptions.from] - where the args are from: 'node', 'user', 'electron'
   * @return {Command} `this` command for chaining
   */
  parse(argv, parseOptions) {
    this._prepareForParse();
    let userArgs = this._prepareUserArgs(argv, parseOptions);
    return this._parseCommand([], userArgs), this;
  }
  /**
   * Parse `argv`, setting options and invoking commands when defined.
   *
   * Call with no parameters to parse `process.argv`. Detects Electron and special node options like `node --eval`. Easy mode!
   *
   * Or call with an array of strings to parse, and optionally where the user arguments start by specifying where the arguments are `from`:
   * - `'node'`: default, `argv[0]` is the application and `argv[1]` is the script being run, with user arguments after that
   * - `'electron'`: `argv[0]` is the application and `argv[1]` varies depending on whether the electron application is packaged
   * - `'user'`: just user arguments
   *
   * @example
   * await program.parseAsync(); // parse process.argv and auto-detect electron and special node flags
   * await program.parseAsync(process.argv); // assume argv[0] is app and argv[1] is script
   * await program.parseAsync(my-args, { from: 'user' }); // just user supplied arguments, nothing special about argv[0]
   *
   * @param {string[]} [argv]
   * @param {object} [parseOptions]
   * @param {string} parseOptions.from - where the args are from: 'node', 'user', 'electron'
   * @return {Promise}
   */
  async parseAsync(argv, parseOptions) {
    this._prepareForParse();
    let userArgs = this._prepareUserArgs(argv, parseOptions);
    return await this._parseCommand([], userArgs), this;
  }
  _prepareForParse() {
    this._savedState === null ? (this.options.filter(
      (option2) => option2.negate && option2.defaultValue === void 0 && this.getOptionValue(option2.attributeName()) === void 0
    ).forEach((option2) => {
      let positiveLongFlag = option2.long.replace(/^--no-/, "--");
      this._findOption(positiveLongFlag) || this.setOptionValueWithSource(
        option2.attributeName(),
        !0,
        "default"
      );
    }), this.saveStateBeforeParse()) : this.restoreStateBeforeParse();
  }
  /**
   * Called the first time parse is called to save state and allow a restore before subsequent calls to parse.
   * Not usually called directly, but available for subclasses to save their custom state.
   *
   * This is called in a lazy way. Only commands used in parsing chain will have state saved.
   */
  saveStateBeforeParse() {
    this._savedState = {
      // name is stable if supplied by author, but may be unspecified for root command and deduced during parsing
      _name: this._name,
      // option values before parse have default values (including false for negated options)
      // shallow clones
      _optionValues: { ...this._optionValues },
      _optionValueSources: { ...this._optionValueSources }
    };
  }
  /**
   * Restore state before parse for calls after the first.
   * Not usually called directly, but available for subclasses to save their custom state.
   *
   * This is called in a lazy way. Only commands used in parsing chain will have state restored.
   */
  restoreStateBeforeParse() {
    if (this._storeOptionsAsProperties)
      throw new Error(`Can not call parse again when storeOptionsAsProperties is true.
- either make a new Command for each call to parse, or stop storing options as properties`);
    this._name = this._savedState._name, this._scriptPath = null, this.rawArgs = [], this._optionValues = { ...this._savedState._optionValues }, this._optionValueSources = { ...this._savedState._optionValueSources }, this.args = [], this.processedArgs = [];
  }
  /**
   * Throw if expected executable is missing. Add lots of help for author.
   *
   * @param {string} executableFile
   * @param {string} executableDir
   * @param {string} subcommandName
   */
  _checkForMissingExecutable(executableFile, executableDir, subcommandName) {
    if (fs.existsSync(executableFile)) return;
    let executableDirMessage = executableDir ? `searched for local subcommand relative to directory '${executableDir}'` : "no directory for search for local subcommand, use .executableDir() to supply a custom directory", executableMissing = `'${executableFile}' does not exist
 - if '${subcommandName}' is not meant to be an executable command, remove description parameter from '.command()' and use '.description()' instead
 - if the default executable name is not suitable, use the executableFile option to supply a custom name or path
 - ${executableDirMessage}`;
    throw new Error(executableMissing);
  }
  /**
   * Execute a sub-command executable.
   *
   * @private
   */
  _executeSubCommand(subcommand, args) {
    args = args.slice();
    let sourceExt = [".js", ".ts", ".tsx", ".mjs", ".cjs"];
    function findFile(baseDir, baseName) {
      let localBin = path4.resolve(baseDir, baseName);
      if (fs.existsSync(localBin)) return localBin;
      if (sourceExt.includes(path4.extname(baseName))) return;
      let foundExt = sourceExt.find(
        (ext) => fs.existsSync(`${localBin}${ext}`)
      );
      if (foundExt) return `${localBin}${foundExt}`;
    }
    this._checkForMissingMandatoryOptions(), this._checkForConflictingOptions();
    let executableFile = subcommand._executableFile || `${this._name}-${subcommand._name}`, executableDir = this._executableDir || "";
    if (this._scriptPath) {
      let resolvedScriptPath;
      try {
        resolvedScriptPath = fs.realpathSync(this._scriptPath);
      } catch {
        resolvedScriptPath = this._scriptPath;
      }
      executableDir = path4.resolve(
        path4.dirname(resolvedScriptPath),
        executableDir
      );
    }
    if (executableDir) {
      let localFile = findFile(executableDir, executableFile);
      if (!localFile && !subcommand._executableFile && this._scriptPath) {
        let legacyName = path4.basename(
          this._scriptPath,
          path4.extname(this._scriptPath)
        );
        legacyName !== this._name && (localFile = findFile(
          executableDir,
          `${legacyName}-${subcommand._name}`
        ));
      }
      executableFile = localFile || executableFile;
    }
    let launchWithNode = sourceExt.includes(path4.extname(executableFile)), proc;
    process2.platform !== "win32" ? launchWithNode ? (args.unshift(executableFile), args = incrementNodeInspectorPort(process2.execArgv).concat(args), proc = childProcess.spawn(process2.argv[0], args, { stdio: "inherit" })) : proc = childProcess.spawn(executableFile, args, { stdio: "inherit" }) : (this._checkForMissingExecutable(
      executableFile,
      executableDir,
      subcommand._name
    ), args.unshift(executableFile), args = incrementNodeInspectorPort(process2.execArgv).concat(args), proc = childProcess.spawn(process2.execPath, args, { stdio: "inherit" })), proc.killed || ["SIGUSR1", "SIGUSR2", "SIGTERM", "SIGINT", "SIGHUP"].forEach((signal) => {
      process2.on(signal, () => {
        proc.killed === !1 && proc.exitCode === null && proc.kill(signal);
      });
    });
    let exitCallback = this._exitCallback;
    proc.on("close", (code) => {
      code = code ?? 1, exitCallback ? exitCallback(
        new CommanderError(
          code,
          "commander.executeSubCommandAsync",
          "(close)"
        )
      ) : process2.exit(code);
    }), proc.on("error", (err) => {
      if (err.code === "ENOENT")
        this._checkForMissingExecutable(
          executableFile,
          executableDir,
          subcommand._name
        );
      else if (err.code === "EACCES")
        throw new Error(`'${executableFile}' not executable`);
      if (!exitCallback)
        process2.exit(1);
      else {
        let wrappedError = new CommanderError(
          1,
          "commander.executeSubCommandAsync",
          "(error)"
        );
        wrappedError.nestedError = err, exitCallback(wrappedError);
      }
    }), this.runningCommand = proc;
  }
  /**
   * @private
   */
  _dispatchSubcommand(commandName, operands, unknown) {
    let subCommand = this._findCommand(commandName);
    subCommand || this.help({ error: !0 }), subCommand._prepareForParse();
    let promiseChain;
    return promiseChain = this._chainOrCallSubCommandHook(
      promiseChain,
      subCommand,
      "preSubcommand"
    ), promiseChain = this._chainOrCall(promiseChain, () => {
      if (subCommand._executableHandler)
        this._executeSubCommand(subCommand, operands.concat(unknown));
      else
        return subCommand._parseCommand(operands, unknown);
    }), promiseChain;
  }
  /**
   * Invoke help directly if possible, or dispatch if necessary.
   * e.g. help foo
   *
   * @private
   */
  _dispatchHelpCommand(subcommandName) {
    subcommandName || this.help();
    let subCommand = this._findCommand(subcommandName);
    return subCommand && !subCommand._executableHandler && subCommand.help(), this._dispatchSubcommand(
      subcommandName,
      [],
      [this._getHelpOption()?.long ?? this._getHelpOption()?.short ?? "--help"]
    );
  }
  /**
   * Check this.args against expected this.registeredArguments.
   *
   * @private
   */
  _checkNumberOfArguments() {
    this.registeredArguments.forEach((arg, i) => {
      arg.required && this.args[i] == null && this.missingArgument(arg.name());
    }), !(this.registeredArguments.length > 0 && this.registeredArguments[this.registeredArguments.length - 1].variadic) && this.args.length > this.registeredArguments.length && this._excessArguments(this.args);
  }
  /**
   * Process this.args using this.registeredArguments and save as this.processedArgs!
   *
   * @private
   */
  _processArguments() {
    let myParseArg = (argument2, value, previous) => {
      let parsedValue = value;
      if (value !== null && argument2.parseArg) {
        let invalidValueMessage = `error: command-argument value '${value}' is invalid for argument '${argument2.name()}'.`;
        parsedValue = this._callParseArg(
          argument2,
          value,
          previous,
          invalidValueMessage
        );
      }
      return parsedValue;
    };
    this._checkNumberOfArguments();
    let processedArgs = [];
    this.registeredArguments.forEach((declaredArg, index) => {
      let value = declaredArg.defaultValue;
      declaredArg.variadic ? index < this.args.length ? (value = this.args.slice(index), declaredArg.parseArg && (value = value.reduce((processed, v) => myParseArg(declaredArg, v, processed), declaredArg.defaultValue))) : value === void 0 && (value = []) : index < this.args.length && (value = this.args[index], declaredArg.parseArg && (value = myParseArg(declaredArg, value, declaredArg.defaultValue))), processedArgs[index] = value;
    }), this.processedArgs = processedArgs;
  }
  /**
   * Once we have a promise we chain, but call synchronously until then.
   *
   * @param {(Promise|undefined)} promise
   * @param {Function} fn
   * @return {(Promise|undefined)}
   * @private
   */
  _chainOrCall(promise, fn) {
    return promise?.then && typeof promise.then == "function" ? promise.then(() => fn()) : fn();
  }
  /**
   *
   * @param {(Promise|undefined)} promise
   * @param {string} event
   * @return {(Promise|undefined)}
   * @private
   */
  _chainOrCallHooks(promise, event) {
    let result = promise, hooks = [];
    return this._getCommandAndAncestors().reverse().filter((cmd) => cmd._lifeCycleHooks[event] !== void 0).forEach((hookedCommand) => {
      hookedCommand._lifeCycleHooks[event].forEach((callback) => {
        hooks.push({ hookedCommand, callback });
      });
    }), event === "postAction" && hooks.reverse(), hooks.forEach((hookDetail) => {
      result = this._chainOrCall(result, () => hookDetail.callback(hookDetail.hookedCommand, this));
    }), result;
  }
  /**
   *
   * @param {(Promise|undefined)} promise
   * @param {Command} subCommand
   * @param {string} event
   * @return {(Promise|undefined)}
   * @private
   */
  _chainOrCallSubCommandHook(promise, subCommand, event) {
    let result = promise;
    return this._lifeCycleHooks[event] !== void 0 && this._lifeCycleHooks[event].forEach((hook) => {
      result = this._chainOrCall(result, () => hook(this, subCommand));
    }), result;
  }
  /**
   * Process arguments in context of this command.
   * Returns action result, in case it is a promise.
   *
   * @private
   */
  _parseCommand(operands, unknown) {
    let parsed2 = this.parseOptions(unknown);
    if (this._parseOptionsEnv(), this._parseOptionsImplied(), operands = operands.concat(parsed2.operands), unknown = parsed2.unknown, this.args = operands.concat(unknown), operands && this._findCommand(operands[0]))
      return this._dispatchSubcommand(operands[0], operands.slice(1), unknown);
    if (this._getHelpCommand() && operands[0] === this._getHelpCommand().name())
      return this._dispatchHelpCommand(operands[1]);
    if (this._defaultCommandName)
      return this._outputHelpIfRequested(unknown), this._dispatchSubcommand(
        this._defaultCommandName,
        operands,
        unknown
      );
    this.commands.length && this.args.length === 0 && !this._actionHandler && !this._defaultCommandName && this.help({ error: !0 }), this._outputHelpIfRequested(parsed2.unknown), this._checkForMissingMandatoryOptions(), this._checkForConflictingOptions();
    let checkForUnknownOptions = () => {
      parsed2.unknown.length > 0 && this.unknownOption(parsed2.unknown[0]);
    }, commandEvent = `command:${this.name()}`;
    if (this._actionHandler) {
      checkForUnknownOptions(), this._processArguments();
      let promiseChain;
      return promiseChain = this._chainOrCallHooks(promiseChain, "preAction"), promiseChain = this._chainOrCall(
        promiseChain,
        () => this._actionHandler(this.processedArgs)
      ), this.parent && (promiseChain = this._chainOrCall(promiseChain, () => {
        this.parent.emit(commandEvent, operands, unknown);
      })), promiseChain = this._chainOrCallHooks(promiseChain, "postAction"), promiseChain;
    }
    if (this.parent?.listenerCount(commandEvent))
      checkForUnknownOptions(), this._processArguments(), this.parent.emit(commandEvent, operands, unknown);
    else if (operands.length) {
      if (this._findCommand("*"))
        return this._dispatchSubcommand("*", operands, unknown);
      this.listenerCount("command:*") ? this.emit("command:*", operands, unknown) : this.commands.length ? this.unknownCommand() : (checkForUnknownOptions(), this._processArguments());
    } else this.commands.length ? (checkForUnknownOptions(), this.help({ error: !0 })) : (checkForUnknownOptions(), this._processArguments());
  }
  /**
   * Find matching command.
   *
   * @private
   * @return {Command | undefined}
   */
  _findCommand(name) {
    if (name)
      return this.commands.find(
        (cmd) => cmd._name === name || cmd._aliases.includes(name)
      );
  }
  /**
   * Return an option matching `arg` if any.
   *
   * @param {string} arg
   * @return {Option}
   * @package
   */
  _findOption(arg) {
    return this.options.find((option2) => option2.is(arg));
  }
  /**
   * Display an error message if a mandatory option does not have a value.
   * Called after checking for help flags in leaf subcommand.
   *
   * @private
   */
  _checkForMissingMandatoryOptions() {
    this._getCommandAndAncestors().forEach((cmd) => {
      cmd.options.forEach((anOption) => {
        anOption.mandatory && cmd.getOptionValue(anOption.attributeName()) === void 0 && cmd.missingMandatoryOptionValue(anOption);
      });
    });
  }
  /**
   * Display an error message if conflicting options are used together in this.
   *
   * @private
   */
  _checkForConflictingLocalOptions() {
    let definedNonDefaultOptions = this.options.filter((option2) => {
      let optionKey = option2.attributeName();
      return this.getOptionValue(optionKey) === void 0 ? !1 : this.getOptionValueSource(optionKey) !== "default";
    });
    definedNonDefaultOptions.filter(
      (option2) => option2.conflictsWith.length > 0
    ).forEach((option2) => {
      let conflictingAndDefined = definedNonDefaultOptions.find(
        (defined) => option2.conflictsWith.includes(defined.attributeName())
      );
      conflictingAndDefined && this._conflictingOption(option2, conflictingAndDefined);
    });
  }
  /**
   * Display an error message if conflicting options are used together.
   * Called after checking for help flags in leaf subcommand.
   *
   * @private
   */
  _checkForConflictingOptions() {
    this._getCommandAndAncestors().forEach((cmd) => {
      cmd._checkForConflictingLocalOptions();
    });
  }
  /**
   * Parse options from `argv` removing known options,
   * and return argv split into operands and unknown arguments.
   *
   * Side effects: modifies command by storing options. Does not reset state if called again.
   *
   * Examples:
   *
   *     argv => operands, unknown
   *     --known kkk op => [op], []
   *     op --known kkk => [op], []
   *     sub --unknown uuu op => [sub], [--unknown uuu op]
   *     sub -- --unknown uuu op => [sub --unknown uuu op], []
   *
   * @param {string[]} args
   * @return {{operands: string[], unknown: string[]}}
   */
  parseOptions(args) {
    let operands = [], unknown = [], dest = operands;
    function maybeOption(arg) {
      return arg.length > 1 && arg[0] === "-";
    }
    let negativeNumberArg = (arg) => /^-(\d+|\d*\.\d+)([eE][+-]?\d+)?$/.test(arg) ? !this._getCommandAndAncestors().some(
      (cmd) => cmd.options.map((opt) => opt.short).some((short2) => /^-\d$/.test(short2))
    ) : !1, activeVariadicOption = null, activeGroup = null, i = 0;
    for (; i < args.length || activeGroup; ) {
      let arg = activeGroup ?? args[i++];
      if (activeGroup = null, arg === "--") {
        dest === unknown && dest.push(arg), dest.push(...args.slice(i));
        break;
      }
      if (activeVariadicOption && (!maybeOption(arg) || negativeNumberArg(arg))) {
        this.emit(`option:${activeVariadicOption.name()}`, arg);
        continue;
      }
      if (activeVariadicOption = null, maybeOption(arg)) {
        let option2 = this._findOption(arg);
        if (option2) {
          if (option2.required) {
            let value = args[i++];
            value === void 0 && this.optionMissingArgument(option2), this.emit(`option:${option2.name()}`, value);
          } else if (option2.optional) {
            let value = null;
            i < args.length && (!maybeOption(args[i]) || negativeNumberArg(args[i])) && (value = args[i++]), this.emit(`option:${option2.name()}`, value);
          } else
            this.emit(`option:${option2.name()}`);
          activeVariadicOption = option2.variadic ? option2 : null;
          continue;
        }
      }
      if (arg.length > 2 && arg[0] === "-" && arg[1] !== "-") {
        let option2 = this._findOption(`-${arg[1]}`);
        if (option2) {
          option2.required || option2.optional && this._combineFlagAndOptionalValue ? this.emit(`option:${option2.name()}`, arg.slice(2)) : (this.emit(`option:${option2.name()}`), activeGroup = `-${arg.slice(2)}`);
          continue;
        }
      }
      if (/^--[^=]+=/.test(arg)) {
        let index = arg.indexOf("="), option2 = this._findOption(arg.slice(0, index));
        if (option2 && (option2.required || option2.optional)) {
          this.emit(`option:${option2.name()}`, arg.slice(index + 1));
          continue;
        }
      }
      if (dest === operands && maybeOption(arg) && !(this.commands.length === 0 && negativeNumberArg(arg)) && (dest = unknown), (this._enablePositionalOptions || this._passThroughOptions) && operands.length === 0 && unknown.length === 0) {
        if (this._findCommand(arg)) {
          operands.push(arg), unknown.push(...args.slice(i));
          break;
        } else if (this._getHelpCommand() && arg === this._getHelpCommand().name()) {
          operands.push(arg, ...args.slice(i));
          break;
        } else if (this._defaultCommandName) {
          unknown.push(arg, ...args.slice(i));
          break;
        }
      }
      if (this._passThroughOptions) {
        dest.push(arg, ...args.slice(i));
        break;
      }
      dest.push(arg);
    }
    return { operands, unknown };
  }
  /**
   * Return an object containing local option values as key-value pairs.
   *
   * @return {object}
   */
  opts() {
    if (this._storeOptionsAsProperties) {
      let result = {}, len = this.options.length;
      for (let i = 0; i < len; i++) {
        let key = this.options[i].attributeName();
        result[key] = key === this._versionOptionName ? this._version : this[key];
      }
      return result;
    }
    return this._optionValues;
  }
  /**
   * Return an object containing merged local and global option values as key-value pairs.
   *
   * @return {object}
   */
  optsWithGlobals() {
    return this._getCommandAndAncestors().reduce(
      (combinedOptions, cmd) => Object.assign(combinedOptions, cmd.opts()),
      {}
    );
  }
  /**
   * Display error message and exit (or call exitOverride).
   *
   * @param {string} message
   * @param {object} [errorOptions]
   * @param {string} [errorOptions.code] - an id string representing the error
   * @param {number} [errorOptions.exitCode] - used with process.exit
   */
  error(message, errorOptions) {
    this._outputConfiguration.outputError(
      `${message}
`,
      this._outputConfiguration.writeErr
    ), typeof this._showHelpAfterError == "string" ? this._outputConfiguration.writeErr(`${this._showHelpAfterError}
`) : this._showHelpAfterError && (this._outputConfiguration.writeErr(`
`), this.outputHelp({ error: !0 }));
    let config = errorOptions || {}, exitCode = config.exitCode || 1, code = config.code || "commander.error";
    this._exit(exitCode, code, message);
  }
  /**
   * Apply any option related environment variables, if option does
   * not have a value from cli or client code.
   *
   * @private
   */
  _parseOptionsEnv() {
    this.options.forEach((option2) => {
      if (option2.envVar && option2.envVar in process2.env) {
        let optionKey = option2.attributeName();
        (this.getOptionValue(optionKey) === void 0 || ["default", "config", "env"].includes(
          this.getOptionValueSource(optionKey)
        )) && (option2.required || option2.optional ? this.emit(`optionEnv:${option2.name()}`, process2.env[option2.envVar]) : this.emit(`optionEnv:${option2.name()}`));
      }
    });
  }
  /**
   * Apply any implied option values, if option is undefined or default value.
   *
   * @private
   */
  _parseOptionsImplied() {
    let dualHelper = new DualOptions(this.options), hasCustomOptionValue = (optionKey) => this.getOptionValue(optionKey) !== void 0 && !["default", "implied"].includes(this.getOptionValueSource(optionKey));
    this.options.filter(
      (option2) => option2.implied !== void 0 && hasCustomOptionValue(option2.attributeName()) && dualHelper.valueFromOption(
        this.getOptionValue(option2.attributeName()),
        option2
      )
    ).forEach((option2) => {
      Object.keys(option2.implied).filter((impliedKey) => !hasCustomOptionValue(impliedKey)).forEach((impliedKey) => {
        this.setOptionValueWithSource(
          impliedKey,
          option2.implied[impliedKey],
          "implied"
        );
      });
    });
  }
  /**
   * Argument `name` is missing.
   *
   * @param {string} name
   * @private
   */
  missingArgument(name) {
    let message = `error: missing required argument '${name}'`;
    this.error(message, { code: "commander.missingArgument" });
  }
  /**
   * `Option` is missing an argument.
   *
   * @param {Option} option
   * @private
   */
  optionMissingArgument(option2) {
    let message = `error: option '${option2.flags}' argument missing`;
    this.error(message, { code: "commander.optionMissingArgument" });
  }
  /**
   * `Option` does not have a value, and is a mandatory option.
   *
   * @param {Option} option
   * @private
   */
  missingMandatoryOptionValue(option2) {
    let message = `error: required option '${option2.flags}' not specified`;
    this.error(message, { code: "commander.missingMandatoryOptionValue" });
  }
  /**
   * `Option` conflicts with another option.
   *
   * @param {Option} option
   * @param {Option} conflictingOption
   * @private
   */
  _conflictingOption(option2, conflictingOption) {
    let findBestOptionFromValue = (option3) => {
      let optionKey = option3.attributeName(), optionValue = this.getOptionValue(optionKey), negativeOption = this.options.find(
        (target) => target.negate && optionKey === target.attributeName()
      ), positiveOption = this.options.find(
        (target) => !target.negate && optionKey === target.attributeName()
      );
      return negativeOption && (negativeOption.presetArg === void 0 && optionValue === !1 || negativeOption.presetArg !== void 0 && optionValue === negativeOption.presetArg) ? negativeOption : positiveOption || option3;
    }, getErrorMessage = (option3) => {
      let bestOption = findBestOptionFromValue(option3), optionKey = bestOption.attributeName();
      return this.getOptionValueSource(optionKey) === "env" ? `environment variable '${bestOption.envVar}'` : `option '${bestOption.flags}'`;
    }, message = `error: ${getErrorMessage(option2)} cannot be used with ${getErrorMessage(conflictingOption)}`;
    this.error(message, { code: "commander.conflictingOption" });
  }
  /**
   * Unknown option `flag`.
   *
   * @param {string} flag
   * @private
   */
  unknownOption(flag) {
    if (this._allowUnknownOption) return;
    let suggestion = "";
    if (flag.startsWith("--") && this._showSuggestionAfterError) {
      let candidateFlags = [], command = this;
      do {
        let moreFlags = command.createHelp().visibleOptions(command).filter((option2) => option2.long).map((option2) => option2.long);
        candidateFlags = candidateFlags.concat(moreFlags), command = command.parent;
      } while (command && !command._enablePositionalOptions);
      suggestion = suggestSimilar(flag, candidateFlags);
    }
    let message = `error: unknown option '${flag}'${suggestion}`;
    this.error(message, { code: "commander.unknownOption" });
  }
  /**
   * Excess arguments, more than expected.
   *
   * @param {string[]} receivedArgs
   * @private
   */
  _excessArguments(receivedArgs) {
    if (this._allowExcessArguments) return;
    let expected = this.registeredArguments.length, s = expected === 1 ? "" : "s", received = receivedArgs.length, forSubcommand = this.parent ? ` for '${this.name()}'` : "", details = receivedArgs.join(", "), message = `error: too many arguments${forSubcommand}. Expected ${expected} argument${s} but got ${received}: ${details}.`;
    this.error(message, { code: "commander.excessArguments" });
  }
  /**
   * Unknown command.
   *
   * @private
   */
  unknownCommand() {
    let unknownName = this.args[0], suggestion = "";
    if (this._showSuggestionAfterError) {
      let candidateNames = [];
      this.createHelp().visibleCommands(this).forEach((command) => {
        candidateNames.push(command.name()), command.alias() && candidateNames.push(command.alias());
      }), suggestion = suggestSimilar(unknownName, candidateNames);
    }
    let message = `error: unknown command '${unknownName}'${suggestion}`;
    this.error(message, { code: "commander.unknownCommand" });
  }
  /**
   * Get or set the program version.
   *
   * This method auto-registers the "-V, --version" option which will print the version number.
   *
   * You can optionally supply the flags and description to override the defaults.
   *
   * @param {string} [str]
   * @param {string} [flags]
   * @param {string} [description]
   * @return {(this | string | undefined)} `this` command for chaining, or version string if no arguments
   */
  version(str, flags, description) {
    if (str === void 0) return this._version;
    this._version = str, flags = flags || "-V, --version", description = description || "output the version number";
    let versionOption = this.createOption(flags, description);
    return this._versionOptionName = versionOption.attributeName(), this._registerOption(versionOption), this.on("option:" + versionOption.name(), () => {
      this._outputConfiguration.writeOut(`${str}
`), this._exit(0, "commander.version", str);
    }), this;
  }
  /**
   * Set the description.
   *
   * @param {string} [str]
   * @param {object} [argsDescription]
   * @return {(string|Command)}
   */
  description(str, argsDescription) {
    return str === void 0 && argsDescription === void 0 ? this._description : (this._description = str, argsDescription && (this._argsDescription = argsDescription), this);
  }
  /**
   * Set the summary. Used when listed as subcommand of parent.
   *
   * @param {string} [str]
   * @return {(string|Command)}
   */
  summary(str) {
    return str === void 0 ? this._summary : (this._summary = str, this);
  }
  /**
   * Set an alias for the command.
   *
   * You may call more than once to add multiple aliases. Only the first alias is shown in the auto-generated help.
   *
   * @param {string} [alias]
   * @return {(string|Command)}
   */
  alias(alias) {
    if (alias === void 0) return this._aliases[0];
    let command = this;
    if (this.commands.length !== 0 && this.commands[this.commands.length - 1]._executableHandler && (command = this.commands[this.commands.length - 1]), alias === command._name)
      throw new Error("Command alias can't be the same as its name");
    let matchingCommand = this.parent?._findCommand(alias);
    if (matchingCommand) {
      let existingCmd = [matchingCommand.name()].concat(matchingCommand.aliases()).join("|");
      throw new Error(
        `cannot add alias '${alias}' to command '${this.name()}' as already have command '${existingCmd}'`
      );
    }
    return command._aliases.push(alias), this;
  }
  /**
   * Set aliases for the command.
   *
   * Only the first alias is shown in the auto-generated help.
   *
   * @param {string[]} [aliases]
   * @return {(string[]|Command)}
   */
  aliases(aliases) {
    return aliases === void 0 ? this._aliases : (aliases.forEach((alias) => this.alias(alias)), this);
  }
  /**
   * Set / get the command usage `str`.
   *
   * @param {string} [str]
   * @return {(string|Command)}
   */
  usage(str) {
    if (str === void 0) {
      if (this._usage) return this._usage;
      let args = this.registeredArguments.map((arg) => humanReadableArgName(arg));
      return [].concat(
        this.options.length || this._helpOption !== null ? "[options]" : [],
        this.commands.length ? "[command]" : [],
        this.registeredArguments.length ? args : []
      ).join(" ");
    }
    return this._usage = str, this;
  }
  /**
   * Get or set the name of the command.
   *
   * @param {string} [str]
   * @return {(string|Command)}
   */
  name(str) {
    return str === void 0 ? this._name : (this._name = str, this);
  }
  /**
   * Set/get the help group heading for this subcommand in parent command's help.
   *
   * @param {string} [heading]
   * @return {Command | string}
   */
  helpGroup(heading) {
    return heading === void 0 ? this._helpGroupHeading ?? "" : (this._helpGroupHeading = heading, this);
  }
  /**
   * Set/get the default help group heading for subcommands added to this command.
   * (This does not override a group set directly on the subcommand using .helpGroup().)
   *
   * @example
   * program.commandsGroup('Development Commands:');
   * program.command('watch')...
   * program.command('lint')...
   * ...
   *
   * @param {string} [heading]
   * @returns {Command | string}
   */
  commandsGroup(heading) {
    return heading === void 0 ? this._defaultCommandGroup ?? "" : (this._defaultCommandGroup = heading, this);
  }
  /**
   * Set/get the default help group heading for options added to this command.
   * (This does not override a group set directly on the option using .helpGroup().)
   *
   * @example
   * program
   *   .optionsGroup('Development Options:')
   *   .option('-d, --debug', 'output extra debugging')
   *   .option('-p, --profile', 'output profiling information')
   *
   * @param {string} [heading]
   * @returns {Command | string}
   */
  optionsGroup(heading) {
    return heading === void 0 ? this._defaultOptionGroup ?? "" : (this._defaultOptionGroup = heading, this);
  }
  /**
   * @param {Option} option
   * @private
   */
  _initOptionGroup(option2) {
    this._defaultOptionGroup && !option2.helpGroupHeading && option2.helpGroup(this._defaultOptionGroup);
  }
  /**
   * @param {Command} cmd
   * @private
   */
  _initCommandGroup(cmd) {
    this._defaultCommandGroup && !cmd.helpGroup() && cmd.helpGroup(this._defaultCommandGroup);
  }
  /**
   * Set the name of the command from script filename, such as process.argv[1],
   * or import.meta.filename.
   *
   * (Used internally and public although not documented in README.)
   *
   * @example
   * program.nameFromFilename(import.meta.filename);
   *
   * @param {string} filename
   * @return {Command}
   */
  nameFromFilename(filename) {
    return this._name = path4.basename(filename, path4.extname(filename)), this;
  }
  /**
   * Get or set the directory for searching for executable subcommands of this command.
   *
   * @example
   * program.executableDir(import.meta.dirname);
   * // or
   * program.executableDir('subcommands');
   *
   * @param {string} [path]
   * @return {(string|null|Command)}
   */
  executableDir(path5) {
    return path5 === void 0 ? this._executableDir : (this._executableDir = path5, this);
  }
  /**
   * Return program help documentation.
   *
   * @param {{ error: boolean }} [contextOptions] - pass {error:true} to wrap for stderr instead of stdout
   * @return {string}
   */
  helpInformation(contextOptions) {
    let helper = this.createHelp(), context = this._getOutputContext(contextOptions);
    helper.prepareContext({
      error: context.error,
      helpWidth: context.helpWidth,
      outputHasColors: context.hasColors
    });
    let text2 = helper.formatHelp(this, helper);
    return context.hasColors ? text2 : this._outputConfiguration.stripColor(text2);
  }
  /**
   * @typedef HelpContext
   * @type {object}
   * @property {boolean} error
   * @property {number} helpWidth
   * @property {boolean} hasColors
   * @property {function} write - includes stripColor if needed
   *
   * @returns {HelpContext}
   * @private
   */
  _getOutputContext(contextOptions) {
    contextOptions = contextOptions || {};
    let error = !!contextOptions.error, baseWrite, hasColors, helpWidth;
    return error ? (baseWrite = (str) => this._outputConfiguration.writeErr(str), hasColors = this._outputConfiguration.getErrHasColors(), helpWidth = this._outputConfiguration.getErrHelpWidth()) : (baseWrite = (str) => this._outputConfiguration.writeOut(str), hasColors = this._outputConfiguration.getOutHasColors(), helpWidth = this._outputConfiguration.getOutHelpWidth()), { error, write: (str) => (hasColors || (str = this._outputConfiguration.stripColor(str)), baseWrite(str)), hasColors, helpWidth };
  }
  /**
   * Output help information for this command.
   *
   * Outputs built-in help, and custom text added using `.addHelpText()`.
   *
   * @param {{ error: boolean } | Function} [contextOptions] - pass {error:true} to write to stderr instead of stdout
   */
  outputHelp(contextOptions) {
    let deprecatedCallback;
    typeof contextOptions == "function" && (deprecatedCallback = contextOptions, contextOptions = void 0);
    let outputContext = this._getOutputContext(contextOptions), eventContext = {
      error: outputContext.error,
      write: outputContext.write,
      command: this
    };
    this._getCommandAndAncestors().reverse().forEach((command) => command.emit("beforeAllHelp", eventContext)), this.emit("beforeHelp", eventContext);
    let helpInformation = this.helpInformation({ error: outputContext.error });
    if (deprecatedCallback && (helpInformation = deprecatedCallback(helpInformation), typeof helpInformation != "string" && !Buffer.isBuffer(helpInformation)))
      throw new Error("outputHelp callback must return a string or a Buffer");
    outputContext.write(helpInformation), this._getHelpOption()?.long && this.emit(this._getHelpOption().long), this.emit("afterHelp", eventContext), this._getCommandAndAncestors().forEach(
      (command) => command.emit("afterAllHelp", eventContext)
    );
  }
  /**
   * You can pass in flags and a description to customise the built-in help option.
   * Pass in false to disable the built-in help option.
   *
   * @example
   * program.helpOption('-?, --help', 'show help'); // customise
   * program.helpOption(false); // disable
   *
   * @param {(string | boolean)} flags
   * @param {string} [description]
   * @return {Command} `this` command for chaining
   */
  helpOption(flags, description) {
    return typeof flags == "boolean" ? (flags ? (this._helpOption === null && (this._helpOption = void 0), this._defaultOptionGroup && this._initOptionGroup(this._getHelpOption())) : this._helpOption = null, this) : (this._helpOption = this.createOption(
      flags ?? "-h, --help",
      description ?? "display help for command"
    ), (flags || description) && this._initOptionGroup(this._helpOption), this);
  }
  /**
   * Lazy create help option.
   * Returns null if has been disabled with .helpOption(false).
   *
   * @returns {(Option | null)} the help option
   * @package
   */
  _getHelpOption() {
    return this._helpOption === void 0 && this.helpOption(void 0, void 0), this._helpOption;
  }
  /**
   * Supply your own option to use for the built-in help option.
   * This is an alternative to using helpOption() to customise the flags and description etc.
   *
   * @param {Option} option
   * @return {Command} `this` command for chaining
   */
  addHelpOption(option2) {
    return this._helpOption = option2, this._initOptionGroup(option2), this;
  }
  /**
   * Output help information and exit.
   *
   * Outputs built-in help, and custom text added using `.addHelpText()`.
   *
   * @param {{ error: boolean }} [contextOptions] - pass {error:true} to write to stderr instead of stdout
   */
  help(contextOptions) {
    this.outputHelp(contextOptions);
    let exitCode = Number(process2.exitCode ?? 0);
    exitCode === 0 && contextOptions && typeof contextOptions != "function" && contextOptions.error && (exitCode = 1), this._exit(exitCode, "commander.help", "(outputHelp)");
  }
  /**
   * // Do a little typing to coordinate emit and listener for the help text events.
   * @typedef HelpTextEventContext
   * @type {object}
   * @property {boolean} error
   * @property {Command} command
   * @property {function} write
   */
  /**
   * Add additional text to be displayed with the built-in help.
   *
   * Position is 'before' or 'after' to affect just this command,
   * and 'beforeAll' or 'afterAll' to affect this command and all its subcommands.
   *
   * @param {string} position - before or after built-in help
   * @param {(string | Function)} text - string to add, or a function returning a string
   * @return {Command} `this` command for chaining
   */
  addHelpText(position, text2) {
    let allowedValues = ["beforeAll", "before", "after", "afterAll"];
    if (!allowedValues.includes(position))
      throw new Error(`Unexpected value for position to addHelpText.
Expecting one of '${allowedValues.join("', '")}'`);
    let helpEvent = `${position}Help`;
    return this.on(helpEvent, (context) => {
      let helpStr;
      typeof text2 == "function" ? helpStr = text2({ error: context.error, command: context.command }) : helpStr = text2, helpStr && context.write(`${helpStr}
`);
    }), this;
  }
  /**
   * Output help information if help flags specified
   *
   * @param {Array} args - array of options to search for help flags
   * @private
   */
  _outputHelpIfRequested(args) {
    let helpOption = this._getHelpOption();
    helpOption && args.find((arg) => helpOption.is(arg)) && (this.outputHelp(), this._exit(0, "commander.helpDisplayed", "(outputHelp)"));
  }
};
function incrementNodeInspectorPort(args) {
  return args.map((arg) => {
    if (!arg.startsWith("--inspect"))
      return arg;
    let debugOption, debugHost = "127.0.0.1", debugPort = "9229", match;
    return (match = arg.match(/^(--inspect(-brk|-wait)?)$/)) !== null ? debugOption = match[1] : (match = arg.match(
      /^(--inspect(-brk|-port|-wait)?)=(\[[^\]]+\]|[^:]+)$/
    )) !== null ? (debugOption = match[1], /^\d+$/.test(match[3]) ? debugPort = match[3] : debugHost = match[3]) : (match = arg.match(
      /^(--inspect(-brk|-port|-wait)?)=(\[[^\]]+\]|[^:]+):(\d+)$/
    )) !== null && (debugOption = match[1], debugHost = match[3], debugPort = match[4]), debugOption && debugPort !== "0" ? `${debugOption}=${debugHost}:${parseInt(debugPort) + 1}` : arg;
  });
}
function useColor() {
  if (process2.env.NO_COLOR || process2.env.FORCE_COLOR === "0" || process2.env.FORCE_COLOR === "false")
    return !1;
  if (process2.env.FORCE_COLOR || process2.env.CLICOLOR_FORCE !== void 0)
    return !0;
}

// node_modules/commander/index.js
var program = new Command();

// src/cli/aim.ts
function chooseTarget({ host, context, config }) {
  if (host !== void 0 && context !== void 0) throw new InvalidArgumentError("Give --host or --context, not both.");
  let { env } = process;
  config !== void 0 && (env.DOCKER_CONFIG = config), host !== void 0 && (env.DOCKER_HOST = host), context !== void 0 && (env.DOCKER_CONTEXT = context, delete env.DOCKER_HOST);
}

// src/cli/screen.ts
function screenOf(colour) {
  let { stdout, stderr } = process, plain = !!process.env.NO_COLOR || process.env.TERM === "dumb" || !colour;
  return {
    width: Math.max(40, Math.min(stdout.columns ?? 80, 100)),
    colour: !!stdout.isTTY && !plain,
    out: (t) => stdout.write(t),
    note: (t) => stderr.write(t)
  };
}

// src/cli/program.ts
var units = { ms: 1, s: 1e3, m: 6e4, h: 36e5 };
function duration(text2) {
  let found = /^(\d+(?:\.\d+)?)(ms|s|m|h)?$/.exec(text2), ms = found ? Number(found[1]) * (units[found[2] ?? "s"] ?? 1) : Number.NaN;
  if (!(ms > 0)) throw new InvalidArgumentError("A time looks like 60s or 2m.");
  return ms;
}
var names = (text2) => text2.split(",").map((n) => n.trim()).filter(Boolean), many = (text2, before = []) => [...before, text2], readers = { time: duration, names, many };
function option(spec) {
  let made = new Option(spec.flags, spec.says);
  return spec.choices && made.choices(spec.choices), spec.reads && made.argParser(readers[spec.reads]), spec.default !== void 0 && made.default(spec.default, spec.defaultSays), made;
}
function argument(spec) {
  let made = new Argument(spec.name, spec.says);
  return spec.choices && made.choices(spec.choices), spec.default !== void 0 && made.default(spec.default), made;
}
var codesText = `Exit codes: 0 done, 1 failed, 2 usage, 3 errors found, 4 warnings found (--fail-on warning),
5 partial (--strict), 130 and 143 on signals.`;
function after({ name, about, examples }, called) {
  let widest = Math.max(...examples.map((e) => e.run.length)), narrow = examples.some((e) => widest + e.does.length > 76), lines2 = examples.map(({ run, does }) => {
    let shown = run.replaceAll("docker-triage", called);
    return narrow ? `  ${shown}
      ${does}` : `  ${shown.padEnd(widest)}  ${does}`;
  }), more = name === "" ? `

${codesText}
More: ${called} help topics` : "";
  return `${about ? `
${about.join(`
`)}
` : ""}
Examples:
${lines2.join(`
`)}${more}`;
}
function build(wiring, { called = "docker-triage", aim, stop: stop2 }, ended) {
  let program2 = new Command(called).exitOverride().enablePositionalOptions().configureOutput({ writeErr: (text2) => process.stderr.write(text2) }).showSuggestionAfterError().helpOption("-h, --help", "show this help").helpCommand(!1), made = /* @__PURE__ */ new Map(), helpOf = (name = "") => {
    let spec = [root, ...commands].find((c) => c.name === name), found = made.get(name);
    return found && spec && `${found.helpInformation()}${after(spec, called)}
`;
  };
  for (let spec of [root, ...commands]) {
    let one = spec === root ? program2 : program2.command(spec.name).helpOption("-h, --help", "show this help");
    made.set(spec.name, one), one.description(sentence(spec.says)).summary(spec.says).addHelpText("after", after(spec, called));
    for (let each of spec.arguments ?? []) one.addArgument(argument(each));
    for (let each of spec.options ?? []) one.addOption(option(each));
    one.action(async (...given) => {
      let args = given.slice(0, -2).flat(), options = one.opts();
      chooseTarget(later(options, aim)), ended(
        await spec.run({ wiring, args, options, screen: (colour = !0) => screenOf(colour), help: helpOf, ...stop2 ? { stop: stop2 } : {} })
      );
    });
  }
  return program2;
}
function later(own2, before = {}) {
  let { host, context } = own2.host !== void 0 || own2.context !== void 0 ? own2 : before;
  return { host, context, config: own2.config ?? before.config };
}
async function runCli(argv, wiring, started = {}) {
  let code = exitCodes.done, program2 = build(wiring, started, (ended) => {
    code = ended;
  });
  try {
    return await program2.parseAsync([...argv], { from: "user" }), code;
  } catch (error) {
    return error instanceof CommanderError && !(error instanceof InvalidArgumentError) ? error.exitCode === 0 ? exitCodes.done : exitCodes.usage : error instanceof InvalidArgumentError ? (process.stderr.write(`docker-triage: ${neutral(error.message)}
`), exitCodes.usage) : (error instanceof BundleError ? process.stderr.write(`docker-triage: ${neutral(error.message)}
`) : process.stderr.write(
      `docker-triage failed, which is a fault of its own: ${error instanceof Error ? neutral(error.stack ?? error.message) : "unknown"}
`
    ), exitCodes.failed);
  }
}

// src/tree/fact-words.ts
var factWords = {
  "not-installed": "no Docker daemon was found",
  "daemon-up": "the daemon answers",
  "daemon-down": "nobody answers on its socket",
  "daemon-hung": "the daemon answers late or not at all",
  "unit-failed": "its unit failed",
  "unit-inactive": "its unit is not active",
  "socket-denied": "this user may not open the socket",
  "config-rejected": "the configuration has a fault",
  "file-system-full": "a file system is full or read-only",
  "port-taken": "a port or an address is taken",
  "client-elsewhere": "the client goes elsewhere, and nobody answers there",
  "tls-broken": "TLS has a fault",
  "network-broken": "the network of containers has a fault",
  "pulls-fail": "a proxy, the resolver or a registry has a fault",
  "containers-at-risk": "the daemon was killed, or live-restore cannot hold",
  "containers-refused": "a runtime or a plugin has a fault",
  "data-gone": "state of the daemon is damaged or hidden",
  "resources-short": "a limit is used up, or debug logs were left on"
};

// src/tree/facts.ts
function factsOf({ engine, service, target, client }, found) {
  let unit = service.units.docker, any = (from, to) => [...found].some((code) => Number(code.slice(2)) >= from && Number(code.slice(2)) <= to), one = (...codes) => codes.some((code) => found.has(code)), holds = {
    "not-installed": target.kind === "none",
    "daemon-up": engine.state === "up",
    "daemon-down": engine.state === "down" && target.kind !== "none",
    "daemon-hung": engine.state === "hung" || engine.state === "slow",
    "unit-failed": unit.active === "failed" || unit.sub === "auto-restart",
    "unit-inactive": unit.active === "inactive" || unit.active === "activating",
    "socket-denied": engine.state === "denied",
    "config-rejected": any(101, 116),
    "file-system-full": any(501, 505),
    "port-taken": any(301, 302),
    "tls-broken": any(401, 410) || one("DT313"),
    "network-broken": any(601, 629),
    "pulls-fail": any(631, 649),
    "containers-at-risk": one("DT803", "DT806", "DT212"),
    "containers-refused": any(711, 715),
    "data-gone": one("DT512", "DT524", "DT537") || any(531, 536),
    "resources-short": one("DT211", "DT725", "DT807"),
    "client-elsewhere": client.decidedBy !== "default" && engine.clientPing.status !== "ok"
  };
  return new Set(Object.keys(holds).filter((fact2) => holds[fact2]));
}

// src/tree/glance.ts
var api = {
  up: { says: "answers", mood: "good" },
  slow: { says: "answers late", mood: "bad" },
  hung: { says: "takes connections and does not answer", mood: "bad" },
  down: { says: "nobody answers", mood: "bad" },
  denied: { says: "this user may not open the socket", mood: "bad" }
};
function unitSays({ service, target }) {
  let unit = service.units.docker;
  if (!service.systemd) return { what: "Unit", says: "no systemd here, or it did not answer", mood: "unknown" };
  if (unit.load === "not-found") return { what: "Unit", says: `there is no ${target.unit}`, mood: "bad" };
  let words5 = [unit.active, unit.sub].filter((word, i, all3) => word !== "" && all3.indexOf(word) === i).join(", "), result = unit.result === "" || unit.result === "success" ? "" : ` (${unit.result})`, at = ["StateChangeTimestamp", "ActiveEnterTimestamp", "InactiveEnterTimestamp"].map((name) => unit.properties.get(name)).find((time) => time);
  return {
    what: "Unit",
    says: `${target.unit} ${words5 || "in no known state"}${result}${at ? `, since ${at}` : ""}`,
    mood: unit.active === "active" ? "good" : unit.active === "" ? "unknown" : "bad"
  };
}
function processSays({ service }) {
  let daemons = service.processes.filter((p) => /(?:^|\/)dockerd$/.test(p.argv[0] ?? p.command)), [first] = daemons;
  if (!first) return { what: "Process", says: "no dockerd runs", mood: "bad" };
  let minutes = Math.floor(first.seconds / 60), age2 = minutes < 1 ? "for less than a minute" : minutes < 120 ? `for ${minutes} min` : `for ${Math.floor(minutes / 60)} h`, others = daemons.length > 1 ? `, and ${daemons.length - 1} more` : "";
  return {
    what: "Process",
    says: `dockerd ${first.pid}, ${age2}${first.state.startsWith("T") ? ", stopped" : ""}${others}`,
    mood: first.state.startsWith("T") || daemons.length > 1 ? "bad" : "good"
  };
}
function socketSays({ socket, target }) {
  if (!target.socket) return { what: "Socket", says: "this daemon has no local one", mood: "unknown" };
  let { stat, status } = socket;
  return stat ? {
    what: "Socket",
    says: `${target.socket}, ${stat.owner}:${stat.group} ${stat.mode}${stat.type === "socket" ? "" : `, a ${stat.type}`}`,
    mood: stat.type === "socket" || stat.type === "link" ? "good" : "bad"
  } : {
    what: "Socket",
    says: `${target.socket}, ${status === "missing" ? "is not there" : "could not be looked at"}`,
    mood: status === "missing" ? "bad" : "unknown"
  };
}
function glanceAt(evidence) {
  return [
    unitSays(evidence),
    processSays(evidence),
    socketSays(evidence),
    { what: "API", ...api[evidence.engine.state] ?? { says: "its state could not be told", mood: "unknown" } }
  ];
}

// src/tree/cannot-connect.ts
var cannotConnect = {
  id: "cannot-connect",
  title: "The client cannot connect",
  shownBy: ["client-elsewhere", "daemon-hung"],
  questions: [
    { id: "client", asks: "Does the client look elsewhere?", looks: ["DT310", "DT311", "DT312", "DT315"] },
    {
      id: "tls",
      asks: "Do client and daemon disagree about TLS?",
      looks: ["DT313", "DT401", "DT404", "DT405", "DT406", "DT407", "DT408", "DT410"]
    },
    { id: "socket", asks: "Is the socket gone or in the way?", looks: ["DT303", "DT304", "DT307", "DT316"] },
    { id: "hung", asks: "Does the daemon take connections and not answer?", looks: ["DT801", "DT802", "DT701", "DT703", "DT704", "DT733"] },
    { id: "exposed", asks: "Is the API open to the network without protection?", looks: ["DT305", "DT306"] }
  ],
  otherwise: "The daemon's side looks right from here. Try it as the user and in the shell where it fails, and send that bundle to your support."
};

// src/tree/configuration.ts
var configuration = {
  id: "configuration",
  title: "The configuration was changed, or is to be checked",
  shownBy: ["config-rejected"],
  questions: [
    { id: "file", asks: "Can the file not be read?", looks: ["DT103", "DT104", "DT105"] },
    { id: "syntax", asks: "Is it no well-formed JSON?", looks: ["DT102", "DT111"] },
    { id: "keys", asks: "Does it hold a key that this engine does not know?", looks: ["DT106", "DT107", "DT110"] },
    {
      id: "values",
      asks: "Does it hold a value that dockerd does not take?",
      looks: ["DT108", "DT109", "DT112", "DT521", "DT526", "DT601", "DT603", "DT604", "DT606", "DT607", "DT712"]
    },
    { id: "flags", asks: "Do the flags of the unit disagree with it?", looks: ["DT101", "DT217", "DT218"] },
    { id: "words", asks: "Does dockerd refuse it for another reason?", looks: ["DT113"] },
    { id: "reload", asks: "Is a change not in force yet, or only meant for a while?", looks: ["DT205", "DT807"] }
  ],
  otherwise: "The configuration is one that this engine takes. Where the daemon still does something else, send the bundle with the change that you made to your support."
};

// src/tree/containers-refused.ts
var containersRefused = {
  id: "containers-refused",
  title: "A container cannot be started",
  shownBy: ["containers-refused"],
  questions: [
    { id: "runtime", asks: "Is the runtime, or its shim, missing?", looks: ["DT711", "DT712"] },
    { id: "broken", asks: "Is the runtime there and broken?", looks: ["DT713"] },
    { id: "plugin", asks: "Is a plugin, or a log driver, missing?", looks: ["DT714", "DT715"] },
    { id: "security", asks: "Does AppArmor, SELinux or seccomp forbid it?", looks: ["DT724"] },
    { id: "cgroup", asks: "Do the control groups not fit?", looks: ["DT723"] },
    { id: "limits", asks: "Is a limit used up?", looks: ["DT725", "DT211"] }
  ],
  otherwise: "The runtime and the kernel look right. The container's own words tell the rest: `docker inspect -f '{{.State.Error}}' NAME`. Send them with the bundle to whoever made the image."
};

// src/tree/containers-stop.ts
var containersStop = {
  id: "containers-stop",
  title: "Containers stop when the daemon restarts",
  shownBy: ["containers-at-risk"],
  questions: [
    { id: "swarm", asks: "Does swarm mode rule out live-restore?", looks: ["DT806"] },
    { id: "crash", asks: "Does the daemon crash, or is it killed?", looks: ["DT803", "DT212"] },
    { id: "unit", asks: "Does the unit take the containers down with it?", looks: ["DT210", "DT207", "DT201"] },
    { id: "state", asks: "Is the state of containers damaged?", looks: ["DT534", "DT705"] },
    { id: "loop", asks: "Is it started over and over?", looks: ["DT206", "DT209", "DT808"] }
  ],
  otherwise: "Nothing here stops containers but the restart itself: without `live-restore` in daemon.json that is what dockerd does. With it on, send the bundle and the journal of one restart to github.com/moby/moby/issues."
};

// src/tree/data-gone.ts
var dataGone = {
  id: "data-gone",
  title: "Images, containers or volumes are gone",
  shownBy: ["data-gone"],
  questions: [
    { id: "mount", asks: "Is the disk of the data-root not mounted?", looks: ["DT512", "DT511"] },
    { id: "driver", asks: "Was the storage driver switched?", looks: ["DT524", "DT525"] },
    { id: "damaged", asks: "Is the state on the disk damaged?", looks: ["DT531", "DT532", "DT533", "DT534", "DT535", "DT536", "DT537"] },
    { id: "elsewhere", asks: "Does the client talk to another daemon?", looks: ["DT310", "DT311"] }
  ],
  otherwise: "The daemon has all the state that its data-root holds. An older data-root may be elsewhere: look for `overlay2` folders before anything is deleted, and send the bundle to whoever keeps the backups."
};

// src/tree/does-not-start.ts
var doesNotStart = {
  id: "does-not-start",
  title: "The daemon does not start",
  shownBy: ["daemon-down", "unit-failed", "unit-inactive", "not-installed"],
  questions: [
    { id: "installed", asks: "Is the engine missing, or its unit?", looks: ["DT216", "DT213"] },
    { id: "unit", asks: "Does systemd refuse to run it?", looks: ["DT203", "DT201", "DT202", "DT208", "DT209"] },
    {
      id: "config",
      asks: "Does dockerd refuse its configuration or its flags?",
      looks: ["DT101", "DT102", "DT103", "DT104", "DT105", "DT106", "DT107", "DT108", "DT109", "DT112", "DT113", "DT217", "DT218"]
    },
    { id: "already", asks: "Is another daemon, or its pid file, in the way?", looks: ["DT214", "DT215"] },
    { id: "sandbox", asks: "Does the unit take away what dockerd needs?", looks: ["DT207", "DT210", "DT211", "DT212"] },
    { id: "listen", asks: "Can it not listen where it should?", looks: ["DT301", "DT302", "DT303", "DT308", "DT316"] },
    { id: "tls", asks: "Can its TLS files not be used?", looks: ["DT401", "DT402", "DT403", "DT409"] },
    { id: "disk", asks: "Can it not use its data-root?", looks: ["DT501", "DT502", "DT503", "DT505", "DT511", "DT513"] },
    { id: "storage", asks: "Does the storage driver fail?", looks: ["DT521", "DT522", "DT523", "DT525", "DT526"] },
    { id: "state", asks: "Is its state damaged?", looks: ["DT531", "DT532", "DT533", "DT535", "DT536", "DT538"] },
    {
      id: "containerd",
      asks: "Is containerd the one that fails?",
      looks: ["DT701", "DT702", "DT703", "DT704", "DT705", "DT712", "DT714", "DT715"]
    },
    {
      id: "network",
      asks: "Does its network set-up fail?",
      looks: [
        "DT601",
        "DT602",
        "DT603",
        "DT604",
        "DT605",
        "DT606",
        "DT607",
        "DT608",
        "DT609",
        "DT612",
        "DT613",
        "DT621",
        "DT623",
        "DT624",
        "DT625",
        "DT626"
      ]
    },
    {
      id: "kernel",
      asks: "Does the kernel or the host lack something?",
      looks: ["DT317", "DT318", "DT721", "DT722", "DT723", "DT724", "DT726", "DT803", "DT804", "DT805", "DT806"]
    },
    {
      id: "variant",
      asks: "Is it a rootless daemon, a snap, or Docker Desktop?",
      looks: ["DT731", "DT732", "DT733"]
    },
    { id: "words", asks: "Did it give up with a message that nobody knows?", looks: ["DT808"] },
    { id: "stopped", asks: "Is it only not running?", looks: ["DT204", "DT205", "DT206", "DT809"] }
  ],
  otherwise: "Nothing that is known stops it. The daemon's last words are in the journal: `journalctl -u docker -n 100`. Send the bundle to your support, or to github.com/moby/moby/issues where dockerd is the one that fails."
};

// src/tree/everything.ts
var own = [
  { id: "security", asks: "Is the daemon open to people who should not reach it?", looks: ["DT305", "DT306", "DT309", "DT404"] },
  { id: "client", asks: "Is the client set up wrong?", looks: ["DT310", "DT311", "DT312", "DT313", "DT314", "DT315"] },
  { id: "debug", asks: "Was something left on after an earlier search?", looks: ["DT807", "DT205", "DT110", "DT111"] }
], areas = [
  ["2", "Is the service, or its unit, at fault?"],
  ["1", "Is daemon.json, or a flag?"],
  ["3", "Is it the sockets, or the client?"],
  ["4", "Is it TLS, or the clock?"],
  ["5", "Is it the disk, or the data on it?"],
  ["7", "Is it containerd, a runtime, or the kernel?"],
  ["6", "Is it the network, a proxy, or a registry?"],
  ["8", "Is it the daemon itself?"]
];
function everything(others) {
  let codes = [...new Set([...others.flatMap((s) => s.questions), ...own].flatMap((q) => q.looks))].sort(), inArea = (digit) => codes.filter((code) => code.charAt(2) === digit);
  return {
    id: "everything",
    title: "I do not know: look at everything",
    shownBy: [],
    questions: [...areas.map(([digit, asks]) => ({ id: `area-${digit}`, asks, looks: inArea(digit) })), ...own],
    otherwise: "Nothing that this tool knows is wrong here. Add to the bundle what you saw and what was changed last, and send it to your support; a message of dockerd that nobody knows belongs to github.com/moby/moby/issues."
  };
}

// src/tree/no-network.ts
var noNetwork = {
  id: "no-network",
  title: "Containers have no network",
  shownBy: ["network-broken"],
  questions: [
    {
      id: "down",
      asks: "Did the daemon fail to set up its network?",
      looks: ["DT601", "DT603", "DT604", "DT605", "DT606", "DT607", "DT609", "DT621"]
    },
    {
      id: "firewall",
      asks: "Is the firewall missing, off, or flushed behind its back?",
      looks: ["DT621", "DT622", "DT623", "DT624", "DT625", "DT626"],
      hint: "`iptables -t nat -S | grep DOCKER` prints rules where the daemon's are in force."
    },
    { id: "forward", asks: "Does the host not forward packets?", looks: ["DT612"], hint: "`sysctl net.ipv4.ip_forward` must be 1." },
    {
      id: "shadow",
      asks: "Do its subnets hide another network, such as a VPN?",
      looks: ["DT602", "DT608"],
      hint: "`ip route get ADDRESS` tells through which bridge an address would go."
    },
    {
      id: "names",
      asks: "Are names not resolved, while addresses answer?",
      looks: ["DT611", "DT610"],
      hint: "In a container, `ping 192.0.2.1` against `nslookup NAME` tells the two apart."
    }
  ],
  otherwise: "The bridge, its rules and the resolver look right from the host. Try one container, `docker run --rm busybox nslookup HOST`, and send the bundle with its output to whoever keeps the network."
};

// src/tree/no-space.ts
var noSpace2 = {
  id: "no-space",
  title: "No space left on the disk",
  shownBy: ["file-system-full"],
  questions: [
    { id: "logs", asks: "Do container logs fill it?", looks: ["DT504"] },
    { id: "full", asks: "Is a file system full, of bytes or of inodes?", looks: ["DT501", "DT502", "DT505"] },
    { id: "read-only", asks: "Is it read-only, or not mounted?", looks: ["DT503", "DT512", "DT514"] },
    { id: "limits", asks: "Is another limit of the host used up?", looks: ["DT725", "DT211"] }
  ],
  otherwise: "Neither bytes nor inodes are short where the daemon writes. A quota, or a volume of its own, may be: send the bundle with the exact message to whoever keeps the storage."
};

// src/tree/permission-denied.ts
var permissionDenied = {
  id: "permission-denied",
  title: "Permission denied on the socket",
  shownBy: ["socket-denied"],
  questions: [
    { id: "caller", asks: "May this user not open the socket?", looks: ["DT307"] },
    { id: "group", asks: "Is the group of the socket missing?", looks: ["DT308"] },
    { id: "open", asks: "Is the socket open to everybody instead?", looks: ["DT309"] },
    { id: "client", asks: "Is it the client and its own files?", looks: ["DT312", "DT314"] }
  ],
  otherwise: "The caller of this run may open the socket. Look again as the user who is refused: `sudo -u USER docker-triage --collect`; send that bundle to whoever keeps this host."
};

// src/tree/port-in-use.ts
var portInUse2 = {
  id: "port-in-use",
  title: "A port or an address is in use",
  shownBy: ["port-taken"],
  questions: [
    { id: "holder", asks: "Does another process hold the port?", looks: ["DT301"] },
    { id: "address", asks: "Is the address not one of this host?", looks: ["DT302"] },
    { id: "duplicate", asks: "Is it another dockerd?", looks: ["DT215", "DT214"] },
    { id: "socket", asks: "Is something else at the path of the socket?", looks: ["DT303"] }
  ],
  otherwise: "No port or address of the daemon is taken. Where a container is refused its port, `ss -ltnp` names the holder; send the bundle to whoever keeps that service."
};

// src/tree/pulls-fail.ts
var pullsFail = {
  id: "pulls-fail",
  title: "Images cannot be pulled (DNS, proxy, TLS)",
  shownBy: ["pulls-fail"],
  questions: [
    { id: "names", asks: "Can the host not resolve the name of the registry?", looks: ["DT610", "DT611"] },
    {
      id: "proxy",
      asks: "Is the proxy wrong, missing, or only in your shell?",
      looks: ["DT631", "DT632", "DT633"],
      hint: "dockerd pulls, not the client: `systemctl show docker -p Environment` holds the proxy that counts."
    },
    { id: "trust", asks: "Does the daemon not trust the certificate of the registry?", looks: ["DT642", "DT406", "DT410"] },
    { id: "plain", asks: "Does the registry speak plain HTTP?", looks: ["DT641"] },
    { id: "login", asks: "Is the login refused, or its helper missing?", looks: ["DT643", "DT314"] },
    { id: "space", asks: "Is there no room for the layers?", looks: ["DT501", "DT502", "DT503"] }
  ],
  otherwise: "From the host nothing stands in the way. The registry itself may refuse, or limit the rate: send the bundle with the full output of `docker pull` to whoever keeps it."
};

// src/tree/remote-api.ts
var remoteApi = {
  id: "remote-api",
  title: "The remote API and TLS",
  shownBy: ["tls-broken"],
  questions: [
    { id: "files", asks: "Can the daemon not use its TLS files?", looks: ["DT401", "DT402", "DT403", "DT409"] },
    { id: "dates", asks: "Has a certificate expired, or is it not valid yet?", looks: ["DT405", "DT406", "DT410"] },
    { id: "trust", asks: "Do client and server not trust each other?", looks: ["DT407", "DT408", "DT313"] },
    { id: "listen", asks: "Does the daemon not listen where the client goes?", looks: ["DT301", "DT302", "DT310", "DT311"] },
    { id: "keys", asks: "May others read a private key?", looks: ["DT404"] },
    { id: "open", asks: "Is the API open without TLS?", looks: ["DT305", "DT306"] }
  ],
  otherwise: "The daemon's side of TLS is right. Run this tool on the client too, and compare: send both bundles to whoever issued the certificates."
};

// src/tree/slow-or-hung.ts
var slowOrHung = {
  id: "slow-or-hung",
  title: "The daemon is slow, or hangs",
  shownBy: ["daemon-hung", "resources-short"],
  questions: [
    { id: "hung", asks: "Does it take connections and not answer?", looks: ["DT801"] },
    { id: "containerd", asks: "Does containerd hang, or is it down?", looks: ["DT703", "DT701"] },
    { id: "slow", asks: "Does it answer late?", looks: ["DT802"] },
    { id: "logs", asks: "Do debug logs or container logs keep it busy?", looks: ["DT807", "DT504"] },
    { id: "disk", asks: "Is its disk full, or a network file system?", looks: ["DT501", "DT502", "DT514"] },
    { id: "limits", asks: "Is a limit of the host or of the unit used up?", looks: ["DT725", "DT211", "DT724"] },
    { id: "lock", asks: "Does a lock of a database stay held?", looks: ["DT538"] }
  ],
  otherwise: "It answers in time now. Run this tool while it hangs; a goroutine dump then tells more than anything: `sudo pkill -USR1 -x dockerd` writes one. Send both to github.com/moby/moby/issues."
};

// src/tree/index.ts
var known2 = [
  doesNotStart,
  cannotConnect,
  permissionDenied,
  portInUse2,
  configuration,
  noSpace2,
  noNetwork,
  pullsFail,
  remoteApi,
  containersStop,
  slowOrHung,
  containersRefused,
  dataGone
], symptoms = [...known2, everything(known2)];

// src/view/plain.ts
var plainOf = (value) => typeof value == "object" && value !== null && !Array.isArray(value) ? value : {}, listOf2 = (value) => Array.isArray(value) ? value.map(plainOf) : [], text = (value) => typeof value == "string" || typeof value == "number" ? String(value) : "";

// src/view/docker-cli.ts
var lines = (rows, indent = " ") => rows.filter(([, value]) => value !== "").map(([name, value]) => `${indent}${name}: ${value}`), unreachable2 = "Cannot connect to the Docker daemon. What is known without it:";
function dockerVersion({ engine, config }, answer) {
  let { version } = engine;
  if (!version) {
    let own2 = answer("config", "version")?.trim().split(`
`) ?? [], containerd = answer("containerd", "version")?.trim().split(`
`) ?? [], runc = answer("containerd", "runc")?.trim().split(`
`) ?? [];
    return [
      unreachable2,
      ...own2,
      ...containerd,
      ...runc,
      ...own2.length === 0 && config.engine ? [`dockerd ${config.engine.join(".")}`] : []
    ].join(`
`);
  }
  let server = [
    ["Version", text(version.Version)],
    ["API version", `${text(version.ApiVersion)}${text(version.MinAPIVersion) ? ` (minimum version ${text(version.MinAPIVersion)})` : ""}`],
    ["Go version", text(version.GoVersion)],
    ["Git commit", text(version.GitCommit)],
    ["Built", text(version.BuildTime)],
    ["OS/Arch", `${text(version.Os)}/${text(version.Arch)}`],
    ["Kernel", text(version.KernelVersion)]
  ], parts = listOf2(version.Components).filter((c) => text(c.Name) !== "Engine");
  return [
    `Server: ${text(plainOf(version.Platform).Name) || "Docker Engine"}`,
    ...lines(server),
    ...parts.flatMap((c) => [
      ` ${text(c.Name)}:`,
      ...lines(
        [
          ["Version", text(c.Version)],
          ["GitCommit", text(plainOf(c.Details).GitCommit)]
        ],
        "  "
      )
    ])
  ].join(`
`);
}
var pairs = (value) => Array.isArray(value) ? value.filter(Array.isArray).map(([name, held]) => [` ${text(name)}`, text(held)]) : [], words3 = (value) => Array.isArray(value) ? value.map(text).filter(Boolean).join(" ") : "";
function dockerInfo({ engine, kernel, system, target, service }) {
  let { info } = engine;
  if (!info) {
    let unit = service.units.docker;
    return [
      unreachable2,
      ...lines([
        ["State", engine.state],
        ["Unit", unit.load === "" ? "" : `${unit.name} ${unit.active} (${unit.sub}), result ${unit.result}`],
        ["Command line", service.exec.join(" ")],
        ["Docker Root Dir", target.dataRoot],
        ["Kernel Version", kernel.release],
        ["Operating System", system.os],
        ["Cgroup Version", kernel.cgroup],
        ["Security Modules", kernel.lsm.join(" ")]
      ])
    ].join(`
`);
  }
  let plugins = plainOf(info.Plugins), security = (Array.isArray(info.SecurityOptions) ? info.SecurityOptions.map(text) : []).map((s) => s.replace(/^name=/, "")), flag = (value) => typeof value == "boolean" ? String(value) : "", rows = [
    ["Containers", text(info.Containers)],
    [" Running", text(info.ContainersRunning)],
    [" Paused", text(info.ContainersPaused)],
    [" Stopped", text(info.ContainersStopped)],
    ["Images", text(info.Images)],
    ["Server Version", text(info.ServerVersion)],
    ["Storage Driver", text(info.Driver)],
    ...pairs(info.DriverStatus),
    ["Logging Driver", text(info.LoggingDriver)],
    ["Cgroup Driver", text(info.CgroupDriver)],
    ["Cgroup Version", text(info.CgroupVersion)],
    ["Volume plugins", words3(plugins.Volume)],
    ["Network plugins", words3(plugins.Network)],
    ["Log plugins", words3(plugins.Log)],
    ["Swarm", text(plainOf(info.Swarm).LocalNodeState)],
    ["Runtimes", Object.keys(plainOf(info.Runtimes)).join(" ")],
    ["Default Runtime", text(info.DefaultRuntime)],
    ["Init Binary", text(info.InitBinary)],
    ["Security Options", security.join(" ")],
    ["Kernel Version", text(info.KernelVersion)],
    ["Operating System", text(info.OperatingSystem)],
    ["OSType", text(info.OSType)],
    ["Architecture", text(info.Architecture)],
    ["CPUs", text(info.NCPU)],
    ["Total Memory", typeof info.MemTotal == "number" ? `${(info.MemTotal / 1024 ** 3).toFixed(2)}GiB` : ""],
    ["Docker Root Dir", text(info.DockerRootDir)],
    ["Debug Mode", flag(info.Debug)],
    ["HTTP Proxy", text(info.HttpProxy)],
    ["HTTPS Proxy", text(info.HttpsProxy)],
    ["No Proxy", text(info.NoProxy)],
    ["Experimental", flag(info.ExperimentalBuild)],
    ["Live Restore Enabled", flag(info.LiveRestoreEnabled)],
    ["Firewall Backend", text(plainOf(info.FirewallBackend).Driver)]
  ], warnings = Array.isArray(info.Warnings) ? info.Warnings.map(text).filter(Boolean) : [];
  return ["Server:", ...lines(rows), ...warnings].join(`
`);
}

// src/view/facts.ts
var GB = 1024 ** 3, percent = (part, whole) => whole > 0 ? Math.round(part / whole * 100) : 0, fact = (group, name, value) => value ? [{ group, name, value }] : [], figure = (group, name, value, about, tolerance) => ({
  group,
  name,
  value,
  about,
  tolerance
});
function versions({ engine, config }, answer) {
  let { version } = engine, components = listOf2(version?.Components).map((c) => [text(c.Name), text(c.Version)]), answered = (name) => components.find(([n]) => n === name)?.[1], first = (key) => answer("containerd", key)?.split(`
`, 1)[0] ?? "";
  return [
    ...fact("Versions", "dockerd, on the disk", config.engine?.join(".")),
    ...fact("Versions", "containerd", answered("containerd") ?? / v?(\d\S+)/.exec(first("version"))?.[1]),
    ...fact("Versions", "runc", answered("runc") ?? /version (\S+)/.exec(first("runc"))?.[1])
  ];
}
function kernelFacts({ kernel }, answer) {
  return [
    ...fact("Kernel", "release", kernel.release),
    ...fact("Kernel", "control groups", kernel.cgroup),
    ...fact("Kernel", "security modules", kernel.lsm.join(", ")),
    ...fact("Kernel", "architecture", answer("kernel", "uname")?.trim().split(" ").at(-1)),
    ...fact("Kernel", "modules on the disk", kernel.installed.join(", ")),
    ...["overlay", "br_netfilter", "bridge", "nf_tables", "ip_tables", "xt_conntrack"].flatMap(
      (name) => kernel.loaded.length > 0 ? fact("Kernel", `module ${name}`, kernel.loaded.includes(name) ? "loaded" : "not loaded") : []
    )
  ];
}
function unitFacts({ service, containerd }) {
  return [
    ...["docker", "socket", "containerd"].map((key) => service.units[key]).filter((u) => u.load !== "").flatMap((unit) => [
      ...fact("Units", unit.name, [unit.active, unit.sub, unit.result === "success" ? "" : unit.result].filter(Boolean).join(", ")),
      ...fact("Units", `${unit.name}, load`, unit.load),
      ...fact("Units", `${unit.name}, at boot`, unit.enabled),
      ...fact("Units", `${unit.name}, files`, unit.files.map((f) => f.path).join(", ")),
      ...fact("Units", `${unit.name}, daemon-reload`, unit.needsReload ? "needed" : "not needed")
    ]),
    ...fact("Units", "command line", service.exec.join(" ")),
    ...fact("Units", "containerd socket", containerd.address)
  ];
}
function diskFacts({ disk, target }) {
  let root2 = disk.mounts.filter((m) => isWithin(target.dataRoot, m.point)).sort((a, b) => b.point.length - a.point.length)[0];
  return [
    ...fact("Disks", "data-root", target.dataRoot),
    ...fact("Disks", "data-root lies on", root2 && `${root2.point} (${root2.type}${root2.readOnly ? ", read-only" : ""})`),
    ...disk.fileSystems.flatMap((fs2) => [
      ...fact("Disks", `${fs2.point}, type`, fs2.mount && `${fs2.mount.type}${fs2.mount.readOnly ? ", read-only" : ""}`),
      figure("Disks", `${fs2.point}, size`, `${(fs2.bytes / GB).toFixed(1)} GB`, fs2.bytes, fs2.bytes / 100),
      figure("Disks", `${fs2.point}, in use`, `${percent(fs2.bytes - fs2.free, fs2.bytes)} %`, percent(fs2.bytes - fs2.free, fs2.bytes), 4),
      ...fs2.inodes > 0 ? [
        figure(
          "Disks",
          `${fs2.point}, inodes in use`,
          `${percent(fs2.inodes - fs2.inodesFree, fs2.inodes)} %`,
          percent(fs2.inodes - fs2.inodesFree, fs2.inodes),
          4
        )
      ] : []
    ]),
    ...fact("Disks", "container logs over 1 MB", String(disk.containerLogs.length))
  ];
}
var subnets = (network) => listOf2(plainOf(network.IPAM).Config).map((c) => text(c.Subnet)).filter(Boolean).join(", ");
function endpointFacts({ engine, target }) {
  return [
    ...fact("Host", "daemon", engine.state),
    ...fact("Host", "endpoint of the client", target.endpoint),
    ...fact("Host", "listens on", target.hosts.join(", "))
  ];
}
function engineFacts({ engine }) {
  let info = engine.info ?? {}, init = listOf2(engine.version?.Components).find((c) => c.Name === "docker-init"), count = (key) => typeof info[key] == "number" ? String(info[key]) : void 0;
  return [
    ...fact("Versions", "Docker Engine, running", text(engine.version?.Version)),
    ...fact("Versions", "API", text(engine.version?.ApiVersion)),
    ...fact("Versions", "docker-init", text(init?.Version)),
    ...engine.networks.flatMap((n) => fact("Networks", text(n.Name), [text(n.Driver), subnets(n)].filter(Boolean).join(" "))),
    ...fact("Images", "number", count("Images")),
    ...fact("Images", "storage driver", text(info.Driver)),
    ...engine.containers.flatMap(
      (c) => fact(
        "Containers",
        listOfText(c.Names).map((n) => n.replace(/^\//, "")).join(", ") || text(c.Id).slice(0, 12),
        `${text(c.State)}, image ${text(c.Image)}`
      )
    ),
    ...fact("Containers", "live-restore", typeof info.LiveRestoreEnabled == "boolean" ? String(info.LiveRestoreEnabled) : void 0),
    ...fact("Containers", "log driver", text(info.LoggingDriver)),
    ...fact("Containers", "control group driver", text(info.CgroupDriver))
  ];
}
var listOfText = (value) => Array.isArray(value) ? value.map(text) : [];
function stored(answer) {
  for (let driver of ["overlay2", "btrfs", "zfs", "vfs", "fuse-overlayfs"]) {
    let held = answer("state", `repositories-${driver}`);
    if (held !== void 0)
      return Object.entries(plainOf(plainOf(parsed(held)).Repositories)).flatMap(
        ([, tags]) => Object.entries(plainOf(tags)).filter(([name]) => !name.includes("@")).flatMap(
          ([name, id]) => fact(
            "Images",
            name,
            text(id).replace(/^sha256:/, "").slice(0, 12)
          )
        )
      );
  }
  return [];
}
function parsed(held) {
  try {
    return JSON.parse(held);
  } catch {
    return;
  }
}
function factRows(evidence, answer) {
  let { system, target } = evidence;
  return [
    ...versions(evidence, answer),
    ...fact("Host", "operating system", system.os),
    ...fact("Host", "virtualization", system.virtualization),
    ...fact("Host", "kind of daemon", target.kind),
    ...kernelFacts(evidence, answer),
    ...unitFacts(evidence),
    ...diskFacts(evidence),
    ...endpointFacts(evidence),
    ...engineFacts(evidence).map((row) => ({ ...row, live: !0 })),
    ...stored(answer)
  ];
}

// src/view/options.ts
function words4(value) {
  return value === void 0 || value === "" ? "(none)" : typeof value == "string" ? value : JSON.stringify(value);
}
function optionRows({ target, config, service }) {
  let command = service.execSetting ? `${service.execSetting.path}:${service.execSetting.line}` : "command line", rows = [...target.options].map(([key, { value, from, line, flag }]) => {
    let where = from === "file" ? `${config.path}${line === void 0 ? "" : `:${line}`}` : from === "flag" ? `${flag ?? ""} in ${command}`.trim() : "";
    return { key, value: words4(value), from, where };
  }), order2 = (row) => row.from === "default" ? 1 : 0;
  return rows.sort((a, b) => order2(a) - order2(b) || (a.key < b.key ? -1 : 1));
}

// src/view/timeline.ts
var most = { first: 20, last: 180 }, bySystemd = [
  [/^Starting (?:docker\.service|Docker Application)/, "start"],
  [/^Started (?:docker\.service|Docker Application)/, "up"],
  [/^(?:Stopping|Stopped) (?:docker\.service|Docker Application)/, "stop"],
  [
    /Failed to start|Failed with result|Main process exited|Start request repeated|timed out|Dependency failed|Unit .* is masked/,
    "failure"
  ],
  [/(?:docker|containerd)\.(?:service|socket): .*(?:failed|Failed|error|invalid|Invalid|ignored)/, "error"]
], byKernel = /out of memory|oom-kill|I\/O error|EXT4-fs error|XFS .*(?:error|corruption)|segfault|hung_task|no space left/i;
function kindOf({ program: program2, message, level }) {
  return program2 === "systemd" ? bySystemd.find(([says2]) => says2.test(message))?.[1] : program2 === "kernel" ? byKernel.test(message) ? "error" : void 0 : program2 === "dockerd" && message === "Starting up" ? "start" : program2 === "dockerd" && /^(?:Daemon has completed initialization|API listen on)/.test(message) ? "up" : program2 === "dockerd" && /^Processing signal/.test(message) ? "stop" : level === "fatal" || level === "panic" || /^(?:panic|fatal error):/.test(message) ? "failure" : level === "error" || level === "" && /^(?:failed to|unable to|error|cannot|invalid)\b/i.test(message) ? "error" : level === "warning" && !/^WARNING: No /.test(message) ? "warning" : void 0;
}
function readableTime(time) {
  let ms = /^\d{4}-\d\d-\d\d[T ]/.test(time) ? Date.parse(time.replace(",", ".")) : Number.NaN;
  return Number.isNaN(ms) ? time : new Date(ms).toISOString().slice(0, 19).replace("T", " ");
}
var shape = (text2) => text2.replace(/[0-9a-f]{12,}|\d+/g, "#");
function merged2(logs) {
  return logs.flatMap((log) => {
    let at = 0;
    return log.map((entry) => {
      let ms = Date.parse(entry.time);
      return Number.isNaN(ms) || (at = ms), { entry, at };
    });
  }).sort((a, b) => a.at - b.at).map(({ entry }) => entry);
}
function timelineOf({ docker, containerd, kernel }) {
  let events = [];
  for (let entry of merged2([docker, containerd, kernel])) {
    let kind = kindOf(entry);
    if (!kind) continue;
    let text2 = entry.message.length > 400 ? `${entry.message.slice(0, 400)} ...` : entry.message, same = events.slice(-4).find((e) => e.kind === kind && e.program === entry.program && shape(e.text) === shape(text2)), time = readableTime(entry.time);
    same && kind !== "start" ? Object.assign(same, { times: same.times + 1, last: time }) : events.push({ time, kind, program: entry.program, text: text2, times: 1, source: entry.source, line: entry.line });
  }
  return events.length <= most.first + most.last ? { events, left: 0 } : { events: [...events.slice(0, most.first), ...events.slice(-most.last)], left: events.length - most.first - most.last };
}

// src/view/index.ts
function overviewOf(evidence, answer) {
  let { disk, logs, caller } = evidence, { events, left } = timelineOf(logs);
  return {
    takenAt: caller.now,
    timeline: events,
    left,
    space: disk.fileSystems.map(({ point, mount, paths, bytes, free, inodes, inodesFree }) => ({
      point,
      type: mount?.type ?? "",
      readOnly: mount?.readOnly ?? !1,
      paths,
      bytes,
      free,
      inodes,
      inodesFree
    })),
    containerLogs: disk.containerLogs.slice(0, 20),
    options: optionRows(evidence),
    facts: factRows(evidence, answer),
    dockerVersion: dockerVersion(evidence, answer),
    dockerInfo: dockerInfo(evidence)
  };
}

// src/wire.ts
function targetLine({ target, config, engine }) {
  let running2 = engine.version?.Version;
  return {
    kind: target.kind,
    unit: target.unit,
    configFile: target.configFile,
    dataRoot: target.dataRoot,
    socket: target.socket ?? null,
    endpoint: target.endpoint,
    engine: typeof running2 == "string" ? running2 : config.engine?.join(".") ?? null,
    state: engine.state
  };
}
function configured({ caller, config, service }) {
  let live = service.processes.find((p) => /(^|\/)dockerd$/.test(p.argv[0] ?? "")), started = live && Date.parse(caller.now) - live.seconds * 1e3;
  return {
    path: config.path,
    explicit: config.explicit,
    status: config.status,
    text: config.text,
    engine: config.engine,
    argv: config.argv,
    exec: service.execSetting,
    environmentFiles: service.environmentFiles,
    live: live && { pid: live.pid, argv: live.argv, seconds: live.seconds },
    changedSince: started && config.stat ? Date.parse(config.stat.mtime) > started : void 0,
    named: config.named
  };
}
async function terminal(session, options) {
  if ("ask" in options) {
    let { lineWalk } = await import("./line-walk-6LRYYBOV.js");
    return lineWalk(session, options);
  }
  let { openTerminal } = await import("./open-7PLIZPFG.js");
  return openTerminal(session, options);
}
async function start2(argv, options) {
  let { version, self, started } = options, templates = readPages(options.templates);
  process.exitCode = await runCli(
    argv,
    {
      version,
      self,
      collectors,
      checks,
      targetLine,
      templates,
      symptoms,
      facts: factsOf,
      overview: overviewOf,
      factWords,
      glance: glanceAt,
      configured,
      terminal
    },
    started
  );
}
export {
  start2 as start
};
