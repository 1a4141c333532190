import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import "./chunk-6636AVS4.js";

// node_modules/ink/build/devtools-window-polyfill.js
var customGlobal = globalThis;
customGlobal.window ||= globalThis;
customGlobal.self ||= globalThis;
customGlobal.window.__REACT_DEVTOOLS_COMPONENT_FILTERS__ = [
  {
    // ComponentFilterElementType
    type: 1,
    // ElementTypeHostComponent
    value: 7,
    isEnabled: !0
  },
  {
    // ComponentFilterDisplayName
    type: 2,
    value: "InternalApp",
    isEnabled: !0,
    isValid: !0
  },
  {
    // ComponentFilterDisplayName
    type: 2,
    value: "InternalAppContext",
    isEnabled: !0,
    isValid: !0
  },
  {
    // ComponentFilterDisplayName
    type: 2,
    value: "InternalStdoutContext",
    isEnabled: !0,
    isValid: !0
  },
  {
    // ComponentFilterDisplayName
    type: 2,
    value: "InternalStderrContext",
    isEnabled: !0,
    isValid: !0
  },
  {
    // ComponentFilterDisplayName
    type: 2,
    value: "InternalStdinContext",
    isEnabled: !0,
    isValid: !0
  },
  {
    // ComponentFilterDisplayName
    type: 2,
    value: "InternalFocusContext",
    isEnabled: !0,
    isValid: !0
  }
];

// src/tui/no-devtools.ts
var no_devtools_default = {};

// node_modules/ink/build/is-devtools-reachable.js
var isDevToolsReachable = async (url = "ws://localhost:8097", timeoutMs = 2e3) => new Promise((resolve) => {
  let socket = new WebSocket(url), timeout = setTimeout(() => {
    resolve(!1), socket.close();
  }, timeoutMs);
  timeout.unref(), socket.addEventListener("open", () => {
    clearTimeout(timeout), socket.close(), resolve(!0);
  }), socket.addEventListener("error", () => {
    clearTimeout(timeout), resolve(!1);
  });
}), is_devtools_reachable_default = isDevToolsReachable;

// node_modules/ink/build/devtools.js
await is_devtools_reachable_default() ? (no_devtools_default.initialize(), no_devtools_default.connectToDevTools()) : console.warn(`DEV is set to true, but the React DevTools server is not running. Start it with:

$ npx react-devtools
`);
