import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  blank,
  bullet,
  causeIndex,
  causeView,
  commandsOf,
  current,
  fixLine,
  folded,
  likelyOf,
  line,
  marked,
  nameOf,
  nothingView,
  painted,
  placeholder,
  placesOf,
  proposed,
  recordOf,
  span,
  startState,
  takenWalks,
  truncated,
  walkOf,
  widthOf,
  worded
} from "./chunk-IVE5KCEP.js";
import {
  sourceOf
} from "./chunk-23D7GNVF.js";
import "./chunk-HXJ25DGL.js";
import {
  unifiedDiff
} from "./chunk-DI5SO3FZ.js";
import {
  eastAsianWidth,
  isFullwidth,
  isWide,
  stringWidth,
  stripAnsi
} from "./chunk-IRM3FUKV.js";
import {
  neutralLine
} from "./chunk-YCHCE3DO.js";
import {
  __commonJS,
  __export,
  __require,
  __toESM
} from "./chunk-6636AVS4.js";

// node_modules/react/cjs/react.production.js
var require_react_production = __commonJS({
  "node_modules/react/cjs/react.production.js"(exports) {
    "use strict";
    var REACT_ELEMENT_TYPE = /* @__PURE__ */ Symbol.for("react.transitional.element"), REACT_PORTAL_TYPE = /* @__PURE__ */ Symbol.for("react.portal"), REACT_FRAGMENT_TYPE = /* @__PURE__ */ Symbol.for("react.fragment"), REACT_STRICT_MODE_TYPE = /* @__PURE__ */ Symbol.for("react.strict_mode"), REACT_PROFILER_TYPE = /* @__PURE__ */ Symbol.for("react.profiler"), REACT_CONSUMER_TYPE = /* @__PURE__ */ Symbol.for("react.consumer"), REACT_CONTEXT_TYPE = /* @__PURE__ */ Symbol.for("react.context"), REACT_FORWARD_REF_TYPE = /* @__PURE__ */ Symbol.for("react.forward_ref"), REACT_SUSPENSE_TYPE = /* @__PURE__ */ Symbol.for("react.suspense"), REACT_MEMO_TYPE = /* @__PURE__ */ Symbol.for("react.memo"), REACT_LAZY_TYPE = /* @__PURE__ */ Symbol.for("react.lazy"), REACT_ACTIVITY_TYPE = /* @__PURE__ */ Symbol.for("react.activity"), REACT_VIEW_TRANSITION_TYPE = /* @__PURE__ */ Symbol.for("react.view_transition"), MAYBE_ITERATOR_SYMBOL = Symbol.iterator;
    function getIteratorFn(maybeIterable) {
      return maybeIterable === null || typeof maybeIterable != "object" ? null : (maybeIterable = MAYBE_ITERATOR_SYMBOL && maybeIterable[MAYBE_ITERATOR_SYMBOL] || maybeIterable["@@iterator"], typeof maybeIterable == "function" ? maybeIterable : null);
    }
    var ReactNoopUpdateQueue = {
      isMounted: function() {
        return !1;
      },
      enqueueForceUpdate: function() {
      },
      enqueueReplaceState: function() {
      },
      enqueueSetState: function() {
      }
    }, assign = Object.assign, emptyObject = {};
    function Component2(props, context, updater) {
      this.props = props, this.context = context, this.refs = emptyObject, this.updater = updater || ReactNoopUpdateQueue;
    }
    Component2.prototype.isReactComponent = {};
    Component2.prototype.setState = function(partialState, callback) {
      if (typeof partialState != "object" && typeof partialState != "function" && partialState != null)
        throw Error(
          "takes an object of state variables to update or a function which returns an object of state variables."
        );
      this.updater.enqueueSetState(this, partialState, callback, "setState");
    };
    Component2.prototype.forceUpdate = function(callback) {
      this.updater.enqueueForceUpdate(this, callback, "forceUpdate");
    };
    function ComponentDummy() {
    }
    ComponentDummy.prototype = Component2.prototype;
    function PureComponent2(props, context, updater) {
      this.props = props, this.context = context, this.refs = emptyObject, this.updater = updater || ReactNoopUpdateQueue;
    }
    var pureComponentPrototype = PureComponent2.prototype = new ComponentDummy();
    pureComponentPrototype.constructor = PureComponent2;
    assign(pureComponentPrototype, Component2.prototype);
    pureComponentPrototype.isPureReactComponent = !0;
    var isArrayImpl = Array.isArray;
    function noop2() {
    }
    var ReactSharedInternals = { H: null, A: null, T: null, S: null }, hasOwnProperty = Object.prototype.hasOwnProperty;
    function ReactElement(type, key, props) {
      var refProp = props.ref;
      return {
        $$typeof: REACT_ELEMENT_TYPE,
        type,
        key,
        ref: refProp !== void 0 ? refProp : null,
        props
      };
    }
    function cloneAndReplaceKey(oldElement, newKey) {
      return ReactElement(oldElement.type, newKey, oldElement.props);
    }
    function isValidElement(object) {
      return typeof object == "object" && object !== null && object.$$typeof === REACT_ELEMENT_TYPE;
    }
    function escape(key) {
      var escaperLookup = { "=": "=0", ":": "=2" };
      return "$" + key.replace(/[=:]/g, function(match) {
        return escaperLookup[match];
      });
    }
    var userProvidedKeyEscapeRegex = /\/+/g;
    function getElementKey(element, index) {
      return typeof element == "object" && element !== null && element.key != null ? escape("" + element.key) : index.toString(36);
    }
    function resolveThenable(thenable) {
      switch (thenable.status) {
        case "fulfilled":
          return thenable.value;
        case "rejected":
          throw thenable.reason;
        default:
          switch (typeof thenable.status == "string" ? thenable.then(noop2, noop2) : (thenable.status = "pending", thenable.then(
            function(fulfilledValue) {
              thenable.status === "pending" && (thenable.status = "fulfilled", thenable.value = fulfilledValue);
            },
            function(error) {
              thenable.status === "pending" && (thenable.status = "rejected", thenable.reason = error);
            }
          )), thenable.status) {
            case "fulfilled":
              return thenable.value;
            case "rejected":
              throw thenable.reason;
          }
      }
      throw thenable;
    }
    function mapIntoArray(children, array, escapedPrefix, nameSoFar, callback) {
      var type = typeof children;
      (type === "undefined" || type === "boolean") && (children = null);
      var invokeCallback = !1;
      if (children === null) invokeCallback = !0;
      else
        switch (type) {
          case "bigint":
          case "string":
          case "number":
            invokeCallback = !0;
            break;
          case "object":
            switch (children.$$typeof) {
              case REACT_ELEMENT_TYPE:
              case REACT_PORTAL_TYPE:
                invokeCallback = !0;
                break;
              case REACT_LAZY_TYPE:
                return invokeCallback = children._init, mapIntoArray(
                  invokeCallback(children._payload),
                  array,
                  escapedPrefix,
                  nameSoFar,
                  callback
                );
            }
        }
      if (invokeCallback)
        return callback = callback(children), invokeCallback = nameSoFar === "" ? "." + getElementKey(children, 0) : nameSoFar, isArrayImpl(callback) ? (escapedPrefix = "", invokeCallback != null && (escapedPrefix = invokeCallback.replace(userProvidedKeyEscapeRegex, "$&/") + "/"), mapIntoArray(callback, array, escapedPrefix, "", function(c) {
          return c;
        })) : callback != null && (isValidElement(callback) && (callback = cloneAndReplaceKey(
          callback,
          escapedPrefix + (callback.key == null || children && children.key === callback.key ? "" : ("" + callback.key).replace(
            userProvidedKeyEscapeRegex,
            "$&/"
          ) + "/") + invokeCallback
        )), array.push(callback)), 1;
      invokeCallback = 0;
      var nextNamePrefix = nameSoFar === "" ? "." : nameSoFar + ":";
      if (isArrayImpl(children))
        for (var i = 0; i < children.length; i++)
          nameSoFar = children[i], type = nextNamePrefix + getElementKey(nameSoFar, i), invokeCallback += mapIntoArray(
            nameSoFar,
            array,
            escapedPrefix,
            type,
            callback
          );
      else if (i = getIteratorFn(children), typeof i == "function")
        for (children = i.call(children), i = 0; !(nameSoFar = children.next()).done; )
          nameSoFar = nameSoFar.value, type = nextNamePrefix + getElementKey(nameSoFar, i++), invokeCallback += mapIntoArray(
            nameSoFar,
            array,
            escapedPrefix,
            type,
            callback
          );
      else if (type === "object") {
        if (typeof children.then == "function")
          return mapIntoArray(
            resolveThenable(children),
            array,
            escapedPrefix,
            nameSoFar,
            callback
          );
        throw array = String(children), Error(
          "Objects are not valid as a React child (found: " + (array === "[object Object]" ? "object with keys {" + Object.keys(children).join(", ") + "}" : array) + "). If you meant to render a collection of children, use an array instead."
        );
      }
      return invokeCallback;
    }
    function mapChildren(children, func, context) {
      if (children == null) return children;
      var result = [], count = 0;
      return mapIntoArray(children, result, "", "", function(child) {
        return func.call(context, child, count++);
      }), result;
    }
    function lazyInitializer(payload) {
      if (payload._status === -1) {
        var ctor = payload._result, thenable = ctor();
        thenable.then(
          function(moduleObject) {
            (payload._status === 0 || payload._status === -1) && (payload._status = 1, payload._result = moduleObject, thenable.status === void 0 && (thenable.status = "fulfilled", thenable.value = moduleObject));
          },
          function(error) {
            (payload._status === 0 || payload._status === -1) && (payload._status = 2, payload._result = error, thenable.status === void 0 && (thenable.status = "rejected", thenable.reason = error));
          }
        ), payload._status === -1 && (payload._status = 0, payload._result = thenable);
      }
      if (payload._status === 1) return payload._result.default;
      throw payload._result;
    }
    var reportGlobalError = typeof reportError == "function" ? reportError : function(error) {
      if (typeof window == "object" && typeof window.ErrorEvent == "function") {
        var event = new window.ErrorEvent("error", {
          bubbles: !0,
          cancelable: !0,
          message: typeof error == "object" && error !== null && typeof error.message == "string" ? String(error.message) : String(error),
          error
        });
        if (!window.dispatchEvent(event)) return;
      } else if (typeof process == "object" && typeof process.emit == "function") {
        process.emit("uncaughtException", error);
        return;
      }
      console.error(error);
    };
    function startTransition(scope) {
      var prevTransition = ReactSharedInternals.T, currentTransition = {};
      currentTransition.types = prevTransition !== null ? prevTransition.types : null, ReactSharedInternals.T = currentTransition;
      try {
        var returnValue = scope(), onStartTransitionFinish = ReactSharedInternals.S;
        onStartTransitionFinish !== null && onStartTransitionFinish(currentTransition, returnValue), typeof returnValue == "object" && returnValue !== null && typeof returnValue.then == "function" && returnValue.then(noop2, reportGlobalError);
      } catch (error) {
        reportGlobalError(error);
      } finally {
        prevTransition !== null && currentTransition.types !== null && (prevTransition.types = currentTransition.types), ReactSharedInternals.T = prevTransition;
      }
    }
    function addTransitionType(type) {
      var transition = ReactSharedInternals.T;
      if (transition !== null) {
        var transitionTypes = transition.types;
        transitionTypes === null ? transition.types = [type] : transitionTypes.indexOf(type) === -1 && transitionTypes.push(type);
      } else startTransition(addTransitionType.bind(null, type));
    }
    var Children = {
      map: mapChildren,
      forEach: function(children, forEachFunc, forEachContext) {
        mapChildren(
          children,
          function() {
            forEachFunc.apply(this, arguments);
          },
          forEachContext
        );
      },
      count: function(children) {
        var n = 0;
        return mapChildren(children, function() {
          n++;
        }), n;
      },
      toArray: function(children) {
        return mapChildren(children, function(child) {
          return child;
        }) || [];
      },
      only: function(children) {
        if (!isValidElement(children))
          throw Error(
            "React.Children.only expected to receive a single React element child."
          );
        return children;
      }
    };
    exports.Activity = REACT_ACTIVITY_TYPE;
    exports.Children = Children;
    exports.Component = Component2;
    exports.Fragment = REACT_FRAGMENT_TYPE;
    exports.Profiler = REACT_PROFILER_TYPE;
    exports.PureComponent = PureComponent2;
    exports.StrictMode = REACT_STRICT_MODE_TYPE;
    exports.Suspense = REACT_SUSPENSE_TYPE;
    exports.ViewTransition = REACT_VIEW_TRANSITION_TYPE;
    exports.__CLIENT_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE = ReactSharedInternals;
    exports.__COMPILER_RUNTIME = {
      __proto__: null,
      c: function(size) {
        return ReactSharedInternals.H.useMemoCache(size);
      }
    };
    exports.addTransitionType = addTransitionType;
    exports.cache = function(fn) {
      return function() {
        return fn.apply(null, arguments);
      };
    };
    exports.cacheSignal = function() {
      return null;
    };
    exports.cloneElement = function(element, config, children) {
      if (element == null)
        throw Error(
          "The argument must be a React element, but you passed " + element + "."
        );
      var props = assign({}, element.props), key = element.key;
      if (config != null)
        for (propName in config.key !== void 0 && (key = "" + config.key), config)
          !hasOwnProperty.call(config, propName) || propName === "key" || propName === "__self" || propName === "__source" || propName === "ref" && config.ref === void 0 || (props[propName] = config[propName]);
      var propName = arguments.length - 2;
      if (propName === 1) props.children = children;
      else if (1 < propName) {
        for (var childArray = Array(propName), i = 0; i < propName; i++)
          childArray[i] = arguments[i + 2];
        props.children = childArray;
      }
      return ReactElement(element.type, key, props);
    };
    exports.createContext = function(defaultValue2) {
      return defaultValue2 = {
        $$typeof: REACT_CONTEXT_TYPE,
        _currentValue: defaultValue2,
        _currentValue2: defaultValue2,
        _threadCount: 0,
        Provider: null,
        Consumer: null
      }, defaultValue2.Provider = defaultValue2, defaultValue2.Consumer = {
        $$typeof: REACT_CONSUMER_TYPE,
        _context: defaultValue2
      }, defaultValue2;
    };
    exports.createElement = function(type, config, children) {
      var propName, props = {}, key = null;
      if (config != null)
        for (propName in config.key !== void 0 && (key = "" + config.key), config)
          hasOwnProperty.call(config, propName) && propName !== "key" && propName !== "__self" && propName !== "__source" && (props[propName] = config[propName]);
      var childrenLength = arguments.length - 2;
      if (childrenLength === 1) props.children = children;
      else if (1 < childrenLength) {
        for (var childArray = Array(childrenLength), i = 0; i < childrenLength; i++)
          childArray[i] = arguments[i + 2];
        props.children = childArray;
      }
      if (type && type.defaultProps)
        for (propName in childrenLength = type.defaultProps, childrenLength)
          props[propName] === void 0 && (props[propName] = childrenLength[propName]);
      return ReactElement(type, key, props);
    };
    exports.createRef = function() {
      return { current: null };
    };
    exports.forwardRef = function(render2) {
      return { $$typeof: REACT_FORWARD_REF_TYPE, render: render2 };
    };
    exports.isValidElement = isValidElement;
    exports.lazy = function(ctor) {
      return {
        $$typeof: REACT_LAZY_TYPE,
        _payload: { _status: -1, _result: ctor },
        _init: lazyInitializer
      };
    };
    exports.memo = function(type, compare) {
      return {
        $$typeof: REACT_MEMO_TYPE,
        type,
        compare: compare === void 0 ? null : compare
      };
    };
    exports.startTransition = startTransition;
    exports.unstable_useCacheRefresh = function() {
      return ReactSharedInternals.H.useCacheRefresh();
    };
    exports.use = function(usable) {
      return ReactSharedInternals.H.use(usable);
    };
    exports.useActionState = function(action, initialState, permalink) {
      return ReactSharedInternals.H.useActionState(action, initialState, permalink);
    };
    exports.useCallback = function(callback, deps) {
      return ReactSharedInternals.H.useCallback(callback, deps);
    };
    exports.useContext = function(Context) {
      return ReactSharedInternals.H.useContext(Context);
    };
    exports.useDebugValue = function() {
    };
    exports.useDeferredValue = function(value, initialValue) {
      return ReactSharedInternals.H.useDeferredValue(value, initialValue);
    };
    exports.useEffect = function(create3, deps) {
      return ReactSharedInternals.H.useEffect(create3, deps);
    };
    exports.useEffectEvent = function(callback) {
      return ReactSharedInternals.H.useEffectEvent(callback);
    };
    exports.useId = function() {
      return ReactSharedInternals.H.useId();
    };
    exports.useImperativeHandle = function(ref, create3, deps) {
      return ReactSharedInternals.H.useImperativeHandle(ref, create3, deps);
    };
    exports.useInsertionEffect = function(create3, deps) {
      return ReactSharedInternals.H.useInsertionEffect(create3, deps);
    };
    exports.useLayoutEffect = function(create3, deps) {
      return ReactSharedInternals.H.useLayoutEffect(create3, deps);
    };
    exports.useMemo = function(create3, deps) {
      return ReactSharedInternals.H.useMemo(create3, deps);
    };
    exports.useOptimistic = function(passthrough, reducer) {
      return ReactSharedInternals.H.useOptimistic(passthrough, reducer);
    };
    exports.useReducer = function(reducer, initialArg, init) {
      return ReactSharedInternals.H.useReducer(reducer, initialArg, init);
    };
    exports.useRef = function(initialValue) {
      return ReactSharedInternals.H.useRef(initialValue);
    };
    exports.useState = function(initialState) {
      return ReactSharedInternals.H.useState(initialState);
    };
    exports.useSyncExternalStore = function(subscribe, getSnapshot, getServerSnapshot) {
      return ReactSharedInternals.H.useSyncExternalStore(
        subscribe,
        getSnapshot,
        getServerSnapshot
      );
    };
    exports.useTransition = function() {
      return ReactSharedInternals.H.useTransition();
    };
    exports.version = "19.3.1";
  }
});

// node_modules/react/index.js
var require_react = __commonJS({
  "node_modules/react/index.js"(exports, module) {
    "use strict";
    module.exports = require_react_production();
  }
});

// node_modules/ink/node_modules/signal-exit/signals.js
var require_signals = __commonJS({
  "node_modules/ink/node_modules/signal-exit/signals.js"(exports, module) {
    module.exports = [
      "SIGABRT",
      "SIGALRM",
      "SIGHUP",
      "SIGINT",
      "SIGTERM"
    ];
    process.platform !== "win32" && module.exports.push(
      "SIGVTALRM",
      "SIGXCPU",
      "SIGXFSZ",
      "SIGUSR2",
      "SIGTRAP",
      "SIGSYS",
      "SIGQUIT",
      "SIGIOT"
      // should detect profiler and enable/disable accordingly.
      // see #21
      // 'SIGPROF'
    );
    process.platform === "linux" && module.exports.push(
      "SIGIO",
      "SIGPOLL",
      "SIGPWR",
      "SIGSTKFLT",
      "SIGUNUSED"
    );
  }
});

// node_modules/ink/node_modules/signal-exit/index.js
var require_signal_exit = __commonJS({
  "node_modules/ink/node_modules/signal-exit/index.js"(exports, module) {
    var process14 = global.process, processOk = function(process15) {
      return process15 && typeof process15 == "object" && typeof process15.removeListener == "function" && typeof process15.emit == "function" && typeof process15.reallyExit == "function" && typeof process15.listeners == "function" && typeof process15.kill == "function" && typeof process15.pid == "number" && typeof process15.on == "function";
    };
    processOk(process14) ? (assert = __require("assert"), signals = require_signals(), isWin = /^win/i.test(process14.platform), EE = __require("events"), typeof EE != "function" && (EE = EE.EventEmitter), process14.__signal_exit_emitter__ ? emitter = process14.__signal_exit_emitter__ : (emitter = process14.__signal_exit_emitter__ = new EE(), emitter.count = 0, emitter.emitted = {}), emitter.infinite || (emitter.setMaxListeners(1 / 0), emitter.infinite = !0), module.exports = function(cb, opts) {
      if (!processOk(global.process))
        return function() {
        };
      assert.equal(typeof cb, "function", "a callback must be provided for exit handler"), loaded === !1 && load();
      var ev = "exit";
      opts && opts.alwaysLast && (ev = "afterexit");
      var remove = function() {
        emitter.removeListener(ev, cb), emitter.listeners("exit").length === 0 && emitter.listeners("afterexit").length === 0 && unload();
      };
      return emitter.on(ev, cb), remove;
    }, unload = function() {
      !loaded || !processOk(global.process) || (loaded = !1, signals.forEach(function(sig) {
        try {
          process14.removeListener(sig, sigListeners[sig]);
        } catch {
        }
      }), process14.emit = originalProcessEmit, process14.reallyExit = originalProcessReallyExit, emitter.count -= 1);
    }, module.exports.unload = unload, emit = function(event, code, signal) {
      emitter.emitted[event] || (emitter.emitted[event] = !0, emitter.emit(event, code, signal));
    }, sigListeners = {}, signals.forEach(function(sig) {
      sigListeners[sig] = function() {
        if (processOk(global.process)) {
          var listeners = process14.listeners(sig);
          listeners.length === emitter.count && (unload(), emit("exit", null, sig), emit("afterexit", null, sig), isWin && sig === "SIGHUP" && (sig = "SIGINT"), process14.kill(process14.pid, sig));
        }
      };
    }), module.exports.signals = function() {
      return signals;
    }, loaded = !1, load = function() {
      loaded || !processOk(global.process) || (loaded = !0, emitter.count += 1, signals = signals.filter(function(sig) {
        try {
          return process14.on(sig, sigListeners[sig]), !0;
        } catch {
          return !1;
        }
      }), process14.emit = processEmit, process14.reallyExit = processReallyExit);
    }, module.exports.load = load, originalProcessReallyExit = process14.reallyExit, processReallyExit = function(code) {
      processOk(global.process) && (process14.exitCode = code || /* istanbul ignore next */
      0, emit("exit", process14.exitCode, null), emit("afterexit", process14.exitCode, null), originalProcessReallyExit.call(process14, process14.exitCode));
    }, originalProcessEmit = process14.emit, processEmit = function(ev, arg) {
      if (ev === "exit" && processOk(global.process)) {
        arg !== void 0 && (process14.exitCode = arg);
        var ret = originalProcessEmit.apply(this, arguments);
        return emit("exit", process14.exitCode, null), emit("afterexit", process14.exitCode, null), ret;
      } else
        return originalProcessEmit.apply(this, arguments);
    }) : module.exports = function() {
      return function() {
      };
    };
    var assert, signals, isWin, EE, emitter, unload, emit, sigListeners, loaded, load, originalProcessReallyExit, processReallyExit, originalProcessEmit, processEmit;
  }
});

// node_modules/react-reconciler/cjs/react-reconciler-constants.production.js
var require_react_reconciler_constants_production = __commonJS({
  "node_modules/react-reconciler/cjs/react-reconciler-constants.production.js"(exports) {
    "use strict";
    exports.ConcurrentRoot = 1;
    exports.ContinuousEventPriority = 8;
    exports.DefaultEventPriority = 32;
    exports.DiscreteEventPriority = 2;
    exports.IdleEventPriority = 268435456;
    exports.LegacyRoot = 0;
    exports.NoEventPriority = 0;
  }
});

// node_modules/react-reconciler/constants.js
var require_constants = __commonJS({
  "node_modules/react-reconciler/constants.js"(exports, module) {
    "use strict";
    module.exports = require_react_reconciler_constants_production();
  }
});

// node_modules/scheduler/cjs/scheduler.production.js
var require_scheduler_production = __commonJS({
  "node_modules/scheduler/cjs/scheduler.production.js"(exports) {
    "use strict";
    function push(heap, node) {
      var index = heap.length;
      heap.push(node);
      a: for (; 0 < index; ) {
        var parentIndex = index - 1 >>> 1, parent = heap[parentIndex];
        if (0 < compare(parent, node))
          heap[parentIndex] = node, heap[index] = parent, index = parentIndex;
        else break a;
      }
    }
    function peek(heap) {
      return heap.length === 0 ? null : heap[0];
    }
    function pop(heap) {
      if (heap.length === 0) return null;
      var first = heap[0], last = heap.pop();
      if (last !== first) {
        heap[0] = last;
        a: for (var index = 0, length = heap.length, halfLength = length >>> 1; index < halfLength; ) {
          var leftIndex = 2 * (index + 1) - 1, left = heap[leftIndex], rightIndex = leftIndex + 1, right = heap[rightIndex];
          if (0 > compare(left, last))
            rightIndex < length && 0 > compare(right, left) ? (heap[index] = right, heap[rightIndex] = last, index = rightIndex) : (heap[index] = left, heap[leftIndex] = last, index = leftIndex);
          else if (rightIndex < length && 0 > compare(right, last))
            heap[index] = right, heap[rightIndex] = last, index = rightIndex;
          else break a;
        }
      }
      return first;
    }
    function compare(a, b) {
      var diff2 = a.sortIndex - b.sortIndex;
      return diff2 !== 0 ? diff2 : a.id - b.id;
    }
    exports.unstable_now = void 0;
    typeof performance == "object" && typeof performance.now == "function" ? (localPerformance = performance, exports.unstable_now = function() {
      return localPerformance.now();
    }) : (localDate = Date, initialTime = localDate.now(), exports.unstable_now = function() {
      return localDate.now() - initialTime;
    });
    var localPerformance, localDate, initialTime, taskQueue = [], timerQueue = [], taskIdCounter = 1, currentTask = null, currentPriorityLevel = 3, isPerformingWork = !1, isHostCallbackScheduled = !1, isHostTimeoutScheduled = !1, needsPaint = !1, localSetTimeout = typeof setTimeout == "function" ? setTimeout : null, localClearTimeout = typeof clearTimeout == "function" ? clearTimeout : null, localSetImmediate = typeof setImmediate < "u" ? setImmediate : null;
    function advanceTimers(currentTime) {
      for (var timer = peek(timerQueue); timer !== null; ) {
        if (timer.callback === null) pop(timerQueue);
        else if (timer.startTime <= currentTime)
          pop(timerQueue), timer.sortIndex = timer.expirationTime, push(taskQueue, timer);
        else break;
        timer = peek(timerQueue);
      }
    }
    function handleTimeout(currentTime) {
      if (isHostTimeoutScheduled = !1, advanceTimers(currentTime), !isHostCallbackScheduled)
        if (peek(taskQueue) !== null)
          isHostCallbackScheduled = !0, isMessageLoopRunning || (isMessageLoopRunning = !0, schedulePerformWorkUntilDeadline());
        else {
          var firstTimer = peek(timerQueue);
          firstTimer !== null && requestHostTimeout(handleTimeout, firstTimer.startTime - currentTime);
        }
    }
    var isMessageLoopRunning = !1, taskTimeoutID = -1, frameInterval = 5, startTime = -1;
    function shouldYieldToHost() {
      return needsPaint ? !0 : !(exports.unstable_now() - startTime < frameInterval);
    }
    function performWorkUntilDeadline() {
      if (needsPaint = !1, isMessageLoopRunning) {
        var currentTime = exports.unstable_now();
        startTime = currentTime;
        var hasMoreWork = !0;
        try {
          a: {
            isHostCallbackScheduled = !1, isHostTimeoutScheduled && (isHostTimeoutScheduled = !1, localClearTimeout(taskTimeoutID), taskTimeoutID = -1), isPerformingWork = !0;
            var previousPriorityLevel = currentPriorityLevel;
            try {
              b: {
                for (advanceTimers(currentTime), currentTask = peek(taskQueue); currentTask !== null && !(currentTask.expirationTime > currentTime && shouldYieldToHost()); ) {
                  var callback = currentTask.callback;
                  if (typeof callback == "function") {
                    currentTask.callback = null, currentPriorityLevel = currentTask.priorityLevel;
                    var continuationCallback = callback(
                      currentTask.expirationTime <= currentTime
                    );
                    if (currentTime = exports.unstable_now(), typeof continuationCallback == "function") {
                      currentTask.callback = continuationCallback, advanceTimers(currentTime), hasMoreWork = !0;
                      break b;
                    }
                    currentTask === peek(taskQueue) && pop(taskQueue), advanceTimers(currentTime);
                  } else pop(taskQueue);
                  currentTask = peek(taskQueue);
                }
                if (currentTask !== null) hasMoreWork = !0;
                else {
                  var firstTimer = peek(timerQueue);
                  firstTimer !== null && requestHostTimeout(
                    handleTimeout,
                    firstTimer.startTime - currentTime
                  ), hasMoreWork = !1;
                }
              }
              break a;
            } finally {
              currentTask = null, currentPriorityLevel = previousPriorityLevel, isPerformingWork = !1;
            }
            hasMoreWork = void 0;
          }
        } finally {
          hasMoreWork ? schedulePerformWorkUntilDeadline() : isMessageLoopRunning = !1;
        }
      }
    }
    var schedulePerformWorkUntilDeadline;
    typeof localSetImmediate == "function" ? schedulePerformWorkUntilDeadline = function() {
      localSetImmediate(performWorkUntilDeadline);
    } : typeof MessageChannel < "u" ? (channel = new MessageChannel(), port = channel.port2, channel.port1.onmessage = performWorkUntilDeadline, schedulePerformWorkUntilDeadline = function() {
      port.postMessage(null);
    }) : schedulePerformWorkUntilDeadline = function() {
      localSetTimeout(performWorkUntilDeadline, 0);
    };
    var channel, port;
    function requestHostTimeout(callback, ms) {
      taskTimeoutID = localSetTimeout(function() {
        callback(exports.unstable_now());
      }, ms);
    }
    exports.unstable_IdlePriority = 5;
    exports.unstable_ImmediatePriority = 1;
    exports.unstable_LowPriority = 4;
    exports.unstable_NormalPriority = 3;
    exports.unstable_Profiling = null;
    exports.unstable_UserBlockingPriority = 2;
    exports.unstable_cancelCallback = function(task) {
      task.callback = null;
    };
    exports.unstable_forceFrameRate = function(fps) {
      0 > fps || 125 < fps ? console.error(
        "forceFrameRate takes a positive int between 0 and 125, forcing frame rates higher than 125 fps is not supported"
      ) : frameInterval = 0 < fps ? Math.floor(1e3 / fps) : 5;
    };
    exports.unstable_getCurrentPriorityLevel = function() {
      return currentPriorityLevel;
    };
    exports.unstable_next = function(eventHandler) {
      switch (currentPriorityLevel) {
        case 1:
        case 2:
        case 3:
          var priorityLevel = 3;
          break;
        default:
          priorityLevel = currentPriorityLevel;
      }
      var previousPriorityLevel = currentPriorityLevel;
      currentPriorityLevel = priorityLevel;
      try {
        return eventHandler();
      } finally {
        currentPriorityLevel = previousPriorityLevel;
      }
    };
    exports.unstable_requestPaint = function() {
      needsPaint = !0;
    };
    exports.unstable_runWithPriority = function(priorityLevel, eventHandler) {
      switch (priorityLevel) {
        case 1:
        case 2:
        case 3:
        case 4:
        case 5:
          break;
        default:
          priorityLevel = 3;
      }
      var previousPriorityLevel = currentPriorityLevel;
      currentPriorityLevel = priorityLevel;
      try {
        return eventHandler();
      } finally {
        currentPriorityLevel = previousPriorityLevel;
      }
    };
    exports.unstable_scheduleCallback = function(priorityLevel, callback, options) {
      var currentTime = exports.unstable_now();
      switch (typeof options == "object" && options !== null ? (options = options.delay, options = typeof options == "number" && 0 < options ? currentTime + options : currentTime) : options = currentTime, priorityLevel) {
        case 1:
          var timeout = -1;
          break;
        case 2:
          timeout = 250;
          break;
        case 5:
          timeout = 1073741823;
          break;
        case 4:
          timeout = 1e4;
          break;
        default:
          timeout = 5e3;
      }
      return timeout = options + timeout, priorityLevel = {
        id: taskIdCounter++,
        callback,
        priorityLevel,
        startTime: options,
        expirationTime: timeout,
        sortIndex: -1
      }, options > currentTime ? (priorityLevel.sortIndex = options, push(timerQueue, priorityLevel), peek(taskQueue) === null && priorityLevel === peek(timerQueue) && (isHostTimeoutScheduled ? (localClearTimeout(taskTimeoutID), taskTimeoutID = -1) : isHostTimeoutScheduled = !0, requestHostTimeout(handleTimeout, options - currentTime))) : (priorityLevel.sortIndex = timeout, push(taskQueue, priorityLevel), isHostCallbackScheduled || isPerformingWork || (isHostCallbackScheduled = !0, isMessageLoopRunning || (isMessageLoopRunning = !0, schedulePerformWorkUntilDeadline()))), priorityLevel;
    };
    exports.unstable_shouldYield = shouldYieldToHost;
    exports.unstable_wrapCallback = function(callback) {
      var parentPriorityLevel = currentPriorityLevel;
      return function() {
        var previousPriorityLevel = currentPriorityLevel;
        currentPriorityLevel = parentPriorityLevel;
        try {
          return callback.apply(this, arguments);
        } finally {
          currentPriorityLevel = previousPriorityLevel;
        }
      };
    };
  }
});

// node_modules/scheduler/index.js
var require_scheduler = __commonJS({
  "node_modules/scheduler/index.js"(exports, module) {
    "use strict";
    module.exports = require_scheduler_production();
  }
});

// node_modules/react-reconciler/cjs/react-reconciler.production.js
var require_react_reconciler_production = __commonJS({
  "node_modules/react-reconciler/cjs/react-reconciler.production.js"(exports, module) {
    "use strict";
    module.exports = function($$$config) {
      function createFiber(tag, pendingProps, key, mode) {
        return new FiberNode(tag, pendingProps, key, mode);
      }
      function noop2() {
      }
      function formatProdErrorMessage(code) {
        var url = "https://react.dev/errors/" + code;
        if (1 < arguments.length) {
          url += "?args[]=" + encodeURIComponent(arguments[1]);
          for (var i = 2; i < arguments.length; i++)
            url += "&args[]=" + encodeURIComponent(arguments[i]);
        }
        return "Minified React error #" + code + "; visit " + url + " for the full message or use the non-minified dev environment for full errors and additional helpful warnings.";
      }
      function getNearestMountedFiber(fiber) {
        for (var node = fiber, nextNode = node; nextNode && !nextNode.alternate; )
          node = nextNode, (node.flags & 4098) !== 0 && (fiber = node.return), nextNode = node.return;
        for (; node.return; ) node = node.return;
        return node.tag === 3 ? fiber : null;
      }
      function assertIsMounted(fiber) {
        if (getNearestMountedFiber(fiber) !== fiber)
          throw Error(formatProdErrorMessage(188));
      }
      function findCurrentFiberUsingSlowPath(fiber) {
        var alternate = fiber.alternate;
        if (!alternate) {
          if (alternate = getNearestMountedFiber(fiber), alternate === null) throw Error(formatProdErrorMessage(188));
          return alternate !== fiber ? null : fiber;
        }
        for (var a = fiber, b = alternate; ; ) {
          var parentA = a.return;
          if (parentA === null) break;
          var parentB = parentA.alternate;
          if (parentB === null) {
            if (b = parentA.return, b !== null) {
              a = b;
              continue;
            }
            break;
          }
          if (parentA.child === parentB.child) {
            for (parentB = parentA.child; parentB; ) {
              if (parentB === a) return assertIsMounted(parentA), fiber;
              if (parentB === b) return assertIsMounted(parentA), alternate;
              parentB = parentB.sibling;
            }
            throw Error(formatProdErrorMessage(188));
          }
          if (a.return !== b.return) a = parentA, b = parentB;
          else {
            for (var didFindChild = !1, child$0 = parentA.child; child$0; ) {
              if (child$0 === a) {
                didFindChild = !0, a = parentA, b = parentB;
                break;
              }
              if (child$0 === b) {
                didFindChild = !0, b = parentA, a = parentB;
                break;
              }
              child$0 = child$0.sibling;
            }
            if (!didFindChild) {
              for (child$0 = parentB.child; child$0; ) {
                if (child$0 === a) {
                  didFindChild = !0, a = parentB, b = parentA;
                  break;
                }
                if (child$0 === b) {
                  didFindChild = !0, b = parentB, a = parentA;
                  break;
                }
                child$0 = child$0.sibling;
              }
              if (!didFindChild) throw Error(formatProdErrorMessage(189));
            }
          }
          if (a.alternate !== b) throw Error(formatProdErrorMessage(190));
        }
        if (a.tag !== 3) throw Error(formatProdErrorMessage(188));
        return a.stateNode.current === a ? fiber : alternate;
      }
      function findCurrentHostFiberImpl(node) {
        var tag = node.tag;
        if (tag === 5 || tag === 26 || tag === 27 || tag === 6) return node;
        for (node = node.child; node !== null; ) {
          if (tag = findCurrentHostFiberImpl(node), tag !== null) return tag;
          node = node.sibling;
        }
        return null;
      }
      function findCurrentHostFiberWithNoPortalsImpl(node) {
        var tag = node.tag;
        if (tag === 5 || tag === 26 || tag === 27 || tag === 6) return node;
        for (node = node.child; node !== null; ) {
          if (node.tag !== 4 && (tag = findCurrentHostFiberWithNoPortalsImpl(node), tag !== null))
            return tag;
          node = node.sibling;
        }
        return null;
      }
      function getIteratorFn(maybeIterable) {
        return maybeIterable === null || typeof maybeIterable != "object" ? null : (maybeIterable = MAYBE_ITERATOR_SYMBOL && maybeIterable[MAYBE_ITERATOR_SYMBOL] || maybeIterable["@@iterator"], typeof maybeIterable == "function" ? maybeIterable : null);
      }
      function getComponentNameFromType(type) {
        if (type == null) return null;
        if (typeof type == "function")
          return type.$$typeof === REACT_CLIENT_REFERENCE ? null : type.displayName || type.name || null;
        if (typeof type == "string") return type;
        switch (type) {
          case REACT_FRAGMENT_TYPE:
            return "Fragment";
          case REACT_PROFILER_TYPE:
            return "Profiler";
          case REACT_STRICT_MODE_TYPE:
            return "StrictMode";
          case REACT_SUSPENSE_TYPE:
            return "Suspense";
          case REACT_SUSPENSE_LIST_TYPE:
            return "SuspenseList";
          case REACT_ACTIVITY_TYPE:
            return "Activity";
          case REACT_VIEW_TRANSITION_TYPE:
            return "ViewTransition";
        }
        if (typeof type == "object")
          switch (type.$$typeof) {
            case REACT_PORTAL_TYPE:
              return "Portal";
            case REACT_CONTEXT_TYPE:
              return type.displayName || "Context";
            case REACT_CONSUMER_TYPE:
              return (type._context.displayName || "Context") + ".Consumer";
            case REACT_FORWARD_REF_TYPE:
              var innerType = type.render;
              return type = type.displayName, type || (type = innerType.displayName || innerType.name || "", type = type !== "" ? "ForwardRef(" + type + ")" : "ForwardRef"), type;
            case REACT_MEMO_TYPE:
              return innerType = type.displayName || null, innerType !== null ? innerType : getComponentNameFromType(type.type) || "Memo";
            case REACT_LAZY_TYPE:
              innerType = type._payload, type = type._init;
              try {
                return getComponentNameFromType(type(innerType));
              } catch {
              }
          }
        return null;
      }
      function createCursor(defaultValue2) {
        return { current: defaultValue2 };
      }
      function pop(cursor) {
        0 > index$jscomp$0 || (cursor.current = valueStack[index$jscomp$0], valueStack[index$jscomp$0] = null, index$jscomp$0--);
      }
      function push(cursor, value) {
        index$jscomp$0++, valueStack[index$jscomp$0] = cursor.current, cursor.current = value;
      }
      function clz32Fallback(x) {
        return x >>>= 0, x === 0 ? 32 : 31 - (log$1(x) / LN2 | 0) | 0;
      }
      function getHighestPriorityLanes(lanes) {
        var pendingSyncLanes = lanes & 42;
        if (pendingSyncLanes !== 0) return pendingSyncLanes;
        switch (lanes & -lanes) {
          case 1:
            return 1;
          case 2:
            return 2;
          case 4:
            return 4;
          case 8:
            return 8;
          case 16:
            return 16;
          case 32:
            return 32;
          case 64:
            return 64;
          case 128:
            return 128;
          case 256:
          case 512:
          case 1024:
          case 2048:
          case 4096:
          case 8192:
          case 16384:
          case 32768:
          case 65536:
          case 131072:
            return lanes & -lanes;
          case 262144:
          case 524288:
          case 1048576:
          case 2097152:
            return lanes & 3932160;
          case 4194304:
          case 8388608:
          case 16777216:
          case 33554432:
            return lanes & 62914560;
          case 67108864:
            return 67108864;
          case 134217728:
            return 134217728;
          case 268435456:
            return 268435456;
          case 536870912:
            return 536870912;
          case 1073741824:
            return 0;
          default:
            return lanes;
        }
      }
      function getNextLanes(root, wipLanes, rootHasPendingCommit) {
        var pendingLanes = root.pendingLanes;
        if (pendingLanes === 0) return 0;
        var nextLanes = 0, suspendedLanes = root.suspendedLanes, pingedLanes = root.pingedLanes;
        root = root.warmLanes;
        var nonIdlePendingLanes = pendingLanes & 134217727;
        return nonIdlePendingLanes !== 0 ? (pendingLanes = nonIdlePendingLanes & ~suspendedLanes, pendingLanes !== 0 ? nextLanes = getHighestPriorityLanes(pendingLanes) : (pingedLanes &= nonIdlePendingLanes, pingedLanes !== 0 ? nextLanes = getHighestPriorityLanes(pingedLanes) : rootHasPendingCommit || (rootHasPendingCommit = nonIdlePendingLanes & ~root, rootHasPendingCommit !== 0 && (nextLanes = getHighestPriorityLanes(rootHasPendingCommit))))) : (nonIdlePendingLanes = pendingLanes & ~suspendedLanes, nonIdlePendingLanes !== 0 ? nextLanes = getHighestPriorityLanes(nonIdlePendingLanes) : pingedLanes !== 0 ? nextLanes = getHighestPriorityLanes(pingedLanes) : rootHasPendingCommit || (rootHasPendingCommit = pendingLanes & ~root, rootHasPendingCommit !== 0 && (nextLanes = getHighestPriorityLanes(rootHasPendingCommit)))), nextLanes === 0 ? 0 : wipLanes !== 0 && wipLanes !== nextLanes && (wipLanes & suspendedLanes) === 0 && (suspendedLanes = nextLanes & -nextLanes, rootHasPendingCommit = wipLanes & -wipLanes, suspendedLanes >= rootHasPendingCommit || suspendedLanes === 32 && (rootHasPendingCommit & 4194048) !== 0) ? wipLanes : nextLanes;
      }
      function checkIfRootIsPrerendering(root, renderLanes2) {
        return (root.pendingLanes & ~(root.suspendedLanes & ~root.pingedLanes) & renderLanes2) === 0;
      }
      function getEntangledLanes(root, renderLanes2) {
        (renderLanes2 & 8) !== 0 && (renderLanes2 |= renderLanes2 & 32);
        var allEntangledLanes = root.entangledLanes;
        if (allEntangledLanes !== 0)
          for (root = root.entanglements, allEntangledLanes &= renderLanes2; 0 < allEntangledLanes; ) {
            var index$2 = 31 - clz32(allEntangledLanes), lane = 1 << index$2;
            renderLanes2 |= root[index$2], allEntangledLanes &= ~lane;
          }
        return renderLanes2;
      }
      function computeExpirationTime(lane, currentTime) {
        switch (lane) {
          case 1:
          case 2:
          case 4:
          case 8:
          case 64:
            return currentTime + 250;
          case 16:
          case 32:
          case 128:
          case 256:
          case 512:
          case 1024:
          case 2048:
          case 4096:
          case 8192:
          case 16384:
          case 32768:
          case 65536:
          case 131072:
          case 262144:
          case 524288:
          case 1048576:
          case 2097152:
            return currentTime + 5e3;
          case 4194304:
          case 8388608:
          case 16777216:
          case 33554432:
            return -1;
          case 67108864:
          case 134217728:
          case 268435456:
          case 536870912:
          case 1073741824:
            return -1;
          default:
            return -1;
        }
      }
      function claimNextRetryLane() {
        var lane = nextRetryLane;
        return nextRetryLane <<= 1, (nextRetryLane & 62914560) === 0 && (nextRetryLane = 4194304), lane;
      }
      function createLaneMap(initial) {
        for (var laneMap = [], i = 0; 31 > i; i++) laneMap.push(initial);
        return laneMap;
      }
      function markRootUpdated$1(root, updateLane) {
        root.pendingLanes |= updateLane, updateLane !== 268435456 && (root.suspendedLanes = 0, root.pingedLanes = 0, root.warmLanes = 0);
      }
      function markRootFinished(root, finishedLanes, remainingLanes, spawnedLane, updatedLanes, suspendedRetryLanes) {
        var previouslyPendingLanes = root.pendingLanes;
        root.pendingLanes = remainingLanes, root.suspendedLanes = 0, root.pingedLanes = 0, root.warmLanes = 0, root.expiredLanes &= remainingLanes, root.entangledLanes &= remainingLanes, root.errorRecoveryDisabledLanes &= remainingLanes, root.shellSuspendCounter = 0;
        var entanglements = root.entanglements, expirationTimes = root.expirationTimes, hiddenUpdates = root.hiddenUpdates;
        for (remainingLanes = previouslyPendingLanes & ~remainingLanes; 0 < remainingLanes; ) {
          var index$5 = 31 - clz32(remainingLanes), lane = 1 << index$5;
          entanglements[index$5] = 0, expirationTimes[index$5] = -1;
          var hiddenUpdatesForLane = hiddenUpdates[index$5];
          if (hiddenUpdatesForLane !== null)
            for (hiddenUpdates[index$5] = null, index$5 = 0; index$5 < hiddenUpdatesForLane.length; index$5++) {
              var update = hiddenUpdatesForLane[index$5];
              update !== null && (update.lane &= -536870913);
            }
          remainingLanes &= ~lane;
        }
        spawnedLane !== 0 && markSpawnedDeferredLane(root, spawnedLane, 0), suspendedRetryLanes !== 0 && updatedLanes === 0 && root.tag !== 0 && (root.suspendedLanes |= suspendedRetryLanes & ~(previouslyPendingLanes & ~finishedLanes));
      }
      function markSpawnedDeferredLane(root, spawnedLane, entangledLanes) {
        root.pendingLanes |= spawnedLane, root.suspendedLanes &= ~spawnedLane;
        var spawnedLaneIndex = 31 - clz32(spawnedLane);
        root.entangledLanes |= spawnedLane, root.entanglements[spawnedLaneIndex] = root.entanglements[spawnedLaneIndex] | 1073741824 | entangledLanes & 261930;
      }
      function markRootEntangled(root, entangledLanes) {
        var rootEntangledLanes = root.entangledLanes |= entangledLanes;
        for (root = root.entanglements; rootEntangledLanes; ) {
          var index$6 = 31 - clz32(rootEntangledLanes), lane = 1 << index$6;
          lane & entangledLanes | root[index$6] & entangledLanes && (root[index$6] |= entangledLanes), rootEntangledLanes &= ~lane;
        }
      }
      function getBumpedLaneForHydration(root, renderLanes2) {
        var renderLane = renderLanes2 & -renderLanes2;
        return renderLane = (renderLane & 42) !== 0 ? 1 : getBumpedLaneForHydrationByLane(renderLane), (renderLane & (root.suspendedLanes | renderLanes2)) !== 0 ? 0 : renderLane;
      }
      function getBumpedLaneForHydrationByLane(lane) {
        switch (lane) {
          case 2:
            lane = 1;
            break;
          case 8:
            lane = 4;
            break;
          case 32:
            lane = 16;
            break;
          case 256:
          case 512:
          case 1024:
          case 2048:
          case 4096:
          case 8192:
          case 16384:
          case 32768:
          case 65536:
          case 131072:
          case 262144:
          case 524288:
          case 1048576:
          case 2097152:
          case 4194304:
          case 8388608:
          case 16777216:
          case 33554432:
            lane = 128;
            break;
          case 268435456:
            lane = 134217728;
            break;
          default:
            lane = 0;
        }
        return lane;
      }
      function lanesToEventPriority(lanes) {
        return lanes &= -lanes, 2 < lanes ? 8 < lanes ? (lanes & 134217727) !== 0 ? 32 : 268435456 : 8 : 2;
      }
      function setIsStrictModeForDevtools(newIsStrictMode) {
        if (typeof log == "function" && unstable_setDisableYieldValue(newIsStrictMode), injectedHook && typeof injectedHook.setStrictMode == "function")
          try {
            injectedHook.setStrictMode(rendererID, newIsStrictMode);
          } catch {
          }
      }
      function getViewTransitionName(props, instance) {
        if (props.name != null && props.name !== "auto") return props.name;
        if (instance.autoName !== null) return instance.autoName;
        props = pendingEffectsRoot.identifierPrefix;
        var globalClientId = globalClientIdCounter$1++;
        return props = "_" + props + "t_" + globalClientId.toString(32) + "_", instance.autoName = props;
      }
      function getClassNameByType(classByType) {
        if (classByType == null || typeof classByType == "string")
          return classByType;
        var className = null, activeTypes = pendingTransitionTypes;
        if (activeTypes !== null)
          for (var i = 0; i < activeTypes.length; i++) {
            var match = classByType[activeTypes[i]];
            if (match != null) {
              if (match === "none") return "none";
              className = className == null ? match : className + (" " + match);
            }
          }
        return className ?? classByType.default;
      }
      function getViewTransitionClassName(defaultClass, eventClass) {
        return defaultClass = getClassNameByType(defaultClass), eventClass = getClassNameByType(eventClass), eventClass == null ? defaultClass === "auto" ? null : defaultClass : eventClass === "auto" ? null : eventClass;
      }
      function is(x, y) {
        return x === y && (x !== 0 || 1 / x === 1 / y) || x !== x && y !== y;
      }
      function describeBuiltInComponentFrame(name) {
        if (prefix === void 0)
          try {
            throw Error();
          } catch (x) {
            var match = x.stack.trim().match(/\n( *(at )?)/);
            prefix = match && match[1] || "", suffix = -1 < x.stack.indexOf(`
    at`) ? " (<anonymous>)" : -1 < x.stack.indexOf("@") ? "@unknown:0:0" : "";
          }
        return `
` + prefix + name + suffix;
      }
      function describeNativeComponentFrame(fn, construct) {
        if (!fn || reentry) return "";
        reentry = !0;
        var previousPrepareStackTrace = Error.prepareStackTrace;
        Error.prepareStackTrace = void 0;
        try {
          var RunInRootFrame = {
            DetermineComponentFrameRoot: function() {
              try {
                if (construct) {
                  var Fake = function() {
                    throw Error();
                  };
                  if (Object.defineProperty(Fake.prototype, "props", {
                    set: function() {
                      throw Error();
                    }
                  }), typeof Reflect == "object" && Reflect.construct) {
                    try {
                      Reflect.construct(Fake, []);
                    } catch (x) {
                      var control2 = x;
                    }
                    Reflect.construct(fn, [], Fake);
                  } else {
                    try {
                      Fake.call();
                    } catch (x$8) {
                      control2 = x$8;
                    }
                    Fake = !1;
                    try {
                      var prevProps = Object.getOwnPropertyDescriptor(
                        fn.prototype,
                        "props"
                      );
                      Object.defineProperty(fn.prototype, "props", {
                        configurable: !0,
                        set: function() {
                          throw Error();
                        }
                      }), Fake = !0, new fn();
                    } finally {
                      Fake && (prevProps !== void 0 ? Object.defineProperty(fn.prototype, "props", prevProps) : delete fn.prototype.props);
                    }
                  }
                } else {
                  try {
                    throw Error();
                  } catch (x$9) {
                    control2 = x$9;
                  }
                  (Fake = fn()) && typeof Fake.catch == "function" && Fake.catch(function() {
                  });
                }
              } catch (sample) {
                if (sample && control2 && typeof sample.stack == "string")
                  return [sample.stack, control2.stack];
              }
              return [null, null];
            }
          };
          RunInRootFrame.DetermineComponentFrameRoot.displayName = "DetermineComponentFrameRoot";
          var namePropDescriptor = Object.getOwnPropertyDescriptor(
            RunInRootFrame.DetermineComponentFrameRoot,
            "name"
          );
          namePropDescriptor && namePropDescriptor.configurable && Object.defineProperty(
            RunInRootFrame.DetermineComponentFrameRoot,
            "name",
            { value: "DetermineComponentFrameRoot" }
          );
          var _RunInRootFrame$Deter = RunInRootFrame.DetermineComponentFrameRoot(), sampleStack = _RunInRootFrame$Deter[0], controlStack = _RunInRootFrame$Deter[1];
          if (sampleStack && controlStack) {
            var sampleLines = sampleStack.split(`
`), controlLines = controlStack.split(`
`);
            for (namePropDescriptor = RunInRootFrame = 0; RunInRootFrame < sampleLines.length && !sampleLines[RunInRootFrame].includes("DetermineComponentFrameRoot"); )
              RunInRootFrame++;
            for (; namePropDescriptor < controlLines.length && !controlLines[namePropDescriptor].includes(
              "DetermineComponentFrameRoot"
            ); )
              namePropDescriptor++;
            if (RunInRootFrame === sampleLines.length || namePropDescriptor === controlLines.length)
              for (RunInRootFrame = sampleLines.length - 1, namePropDescriptor = controlLines.length - 1; 1 <= RunInRootFrame && 0 <= namePropDescriptor && sampleLines[RunInRootFrame] !== controlLines[namePropDescriptor]; )
                namePropDescriptor--;
            for (; 1 <= RunInRootFrame && 0 <= namePropDescriptor; RunInRootFrame--, namePropDescriptor--)
              if (sampleLines[RunInRootFrame] !== controlLines[namePropDescriptor]) {
                if (RunInRootFrame !== 1 || namePropDescriptor !== 1)
                  do
                    if (RunInRootFrame--, namePropDescriptor--, 0 > namePropDescriptor || sampleLines[RunInRootFrame] !== controlLines[namePropDescriptor]) {
                      var frame = `
` + sampleLines[RunInRootFrame].replace(" at new ", " at ");
                      return fn.displayName && frame.includes("<anonymous>") && (frame = frame.replace("<anonymous>", fn.displayName)), frame;
                    }
                  while (1 <= RunInRootFrame && 0 <= namePropDescriptor);
                break;
              }
          }
        } finally {
          reentry = !1, Error.prepareStackTrace = previousPrepareStackTrace;
        }
        return (previousPrepareStackTrace = fn ? fn.displayName || fn.name : "") ? describeBuiltInComponentFrame(previousPrepareStackTrace) : "";
      }
      function describeFiber(fiber, childFiber) {
        switch (fiber.tag) {
          case 26:
          case 27:
          case 5:
            return describeBuiltInComponentFrame(fiber.type);
          case 16:
            return describeBuiltInComponentFrame("Lazy");
          case 13:
            return fiber.child !== childFiber && childFiber !== null ? describeBuiltInComponentFrame("Suspense Fallback") : describeBuiltInComponentFrame("Suspense");
          case 19:
            return describeBuiltInComponentFrame("SuspenseList");
          case 0:
          case 15:
            return describeNativeComponentFrame(fiber.type, !1);
          case 11:
            return describeNativeComponentFrame(fiber.type.render, !1);
          case 1:
            return describeNativeComponentFrame(fiber.type, !0);
          case 31:
            return describeBuiltInComponentFrame("Activity");
          case 30:
            return describeBuiltInComponentFrame("ViewTransition");
          default:
            return "";
        }
      }
      function getStackByFiberInDevAndProd(workInProgress2) {
        try {
          var info = "", previous = null;
          do
            info += describeFiber(workInProgress2, previous), previous = workInProgress2, workInProgress2 = workInProgress2.return;
          while (workInProgress2);
          return info;
        } catch (x) {
          return `
Error generating stack: ` + x.message + `
` + x.stack;
        }
      }
      function createCapturedValueAtFiber(value, source) {
        if (typeof value == "object" && value !== null) {
          var existing = CapturedStacks.get(value);
          return existing !== void 0 ? existing : (source = {
            value,
            source,
            stack: getStackByFiberInDevAndProd(source)
          }, CapturedStacks.set(value, source), source);
        }
        return {
          value,
          source,
          stack: getStackByFiberInDevAndProd(source)
        };
      }
      function pushTreeFork(workInProgress2, totalChildren) {
        forkStack[forkStackIndex++] = treeForkCount, forkStack[forkStackIndex++] = treeForkProvider, treeForkProvider = workInProgress2, treeForkCount = totalChildren;
      }
      function pushTreeId(workInProgress2, totalChildren, index) {
        idStack[idStackIndex++] = treeContextId, idStack[idStackIndex++] = treeContextOverflow, idStack[idStackIndex++] = treeContextProvider, treeContextProvider = workInProgress2;
        var baseIdWithLeadingBit = treeContextId;
        workInProgress2 = treeContextOverflow;
        var baseLength = 32 - clz32(baseIdWithLeadingBit) - 1;
        baseIdWithLeadingBit &= ~(1 << baseLength), index += 1;
        var length = 32 - clz32(totalChildren) + baseLength;
        if (30 < length) {
          var numberOfOverflowBits = baseLength - baseLength % 5;
          length = (baseIdWithLeadingBit & (1 << numberOfOverflowBits) - 1).toString(32), baseIdWithLeadingBit >>= numberOfOverflowBits, baseLength -= numberOfOverflowBits, treeContextId = 1 << 32 - clz32(totalChildren) + baseLength | index << baseLength | baseIdWithLeadingBit, treeContextOverflow = length + workInProgress2;
        } else
          treeContextId = 1 << length | index << baseLength | baseIdWithLeadingBit, treeContextOverflow = workInProgress2;
      }
      function pushMaterializedTreeId(workInProgress2) {
        workInProgress2.return !== null && (pushTreeFork(workInProgress2, 1), pushTreeId(workInProgress2, 1, 0));
      }
      function popTreeContext(workInProgress2) {
        for (; workInProgress2 === treeForkProvider; )
          treeForkProvider = forkStack[--forkStackIndex], forkStack[forkStackIndex] = null, treeForkCount = forkStack[--forkStackIndex], forkStack[forkStackIndex] = null;
        for (; workInProgress2 === treeContextProvider; )
          treeContextProvider = idStack[--idStackIndex], idStack[idStackIndex] = null, treeContextOverflow = idStack[--idStackIndex], idStack[idStackIndex] = null, treeContextId = idStack[--idStackIndex], idStack[idStackIndex] = null;
      }
      function restoreSuspendedTreeContext(workInProgress2, suspendedContext) {
        idStack[idStackIndex++] = treeContextId, idStack[idStackIndex++] = treeContextOverflow, idStack[idStackIndex++] = treeContextProvider, treeContextId = suspendedContext.id, treeContextOverflow = suspendedContext.overflow, treeContextProvider = workInProgress2;
      }
      function pushHostContainer(fiber, nextRootInstance) {
        push(rootInstanceStackCursor, nextRootInstance), push(contextFiberStackCursor, fiber), push(contextStackCursor, null), fiber = getRootHostContext(nextRootInstance), pop(contextStackCursor), push(contextStackCursor, fiber);
      }
      function popHostContainer() {
        pop(contextStackCursor), pop(contextFiberStackCursor), pop(rootInstanceStackCursor);
      }
      function pushHostContext(fiber) {
        var stateHook = fiber.memoizedState;
        stateHook !== null && (stateHook = stateHook.memoizedState, isPrimaryRenderer ? HostTransitionContext._currentValue = stateHook : HostTransitionContext._currentValue2 = stateHook, push(hostTransitionProviderCursor, fiber)), stateHook = contextStackCursor.current;
        var nextContext = getChildHostContext(stateHook, fiber.type);
        stateHook !== nextContext && (push(contextFiberStackCursor, fiber), push(contextStackCursor, nextContext));
      }
      function popHostContext(fiber) {
        contextFiberStackCursor.current === fiber && (pop(contextStackCursor), pop(contextFiberStackCursor)), hostTransitionProviderCursor.current === fiber && (pop(hostTransitionProviderCursor), isPrimaryRenderer ? HostTransitionContext._currentValue = NotPendingTransition : HostTransitionContext._currentValue2 = NotPendingTransition);
      }
      function throwOnHydrationMismatch(fiber) {
        var error = Error(
          formatProdErrorMessage(
            418,
            1 < arguments.length && arguments[1] !== void 0 && arguments[1] ? "text" : "HTML",
            ""
          )
        );
        throw queueHydrationError(createCapturedValueAtFiber(error, fiber)), HydrationMismatchException;
      }
      function prepareToHydrateHostInstance(fiber, hostContext) {
        if (!supportsHydration) throw Error(formatProdErrorMessage(175));
        hydrateInstance(
          fiber.stateNode,
          fiber.type,
          fiber.memoizedProps,
          hostContext,
          fiber
        ) || throwOnHydrationMismatch(fiber, !0);
      }
      function popToNextHostParent(fiber) {
        for (hydrationParentFiber = fiber.return; hydrationParentFiber; )
          switch (hydrationParentFiber.tag) {
            case 5:
            case 31:
            case 13:
              rootOrSingletonContext = !1;
              return;
            case 27:
            case 3:
              rootOrSingletonContext = !0;
              return;
            default:
              hydrationParentFiber = hydrationParentFiber.return;
          }
      }
      function popHydrationState(fiber) {
        if (!supportsHydration || fiber !== hydrationParentFiber) return !1;
        if (!isHydrating) return popToNextHostParent(fiber), isHydrating = !0, !1;
        var tag = fiber.tag;
        if (supportsSingletons ? tag !== 3 && tag !== 27 && (tag !== 5 || shouldDeleteUnhydratedTailInstances(fiber.type) && !shouldSetTextContent(fiber.type, fiber.memoizedProps)) && nextHydratableInstance && throwOnHydrationMismatch(fiber) : tag !== 3 && (tag !== 5 || shouldDeleteUnhydratedTailInstances(fiber.type) && !shouldSetTextContent(fiber.type, fiber.memoizedProps)) && nextHydratableInstance && throwOnHydrationMismatch(fiber), popToNextHostParent(fiber), tag === 13) {
          if (!supportsHydration) throw Error(formatProdErrorMessage(316));
          if (fiber = fiber.memoizedState, fiber = fiber !== null ? fiber.dehydrated : null, !fiber) throw Error(formatProdErrorMessage(317));
          nextHydratableInstance = getNextHydratableInstanceAfterSuspenseInstance(fiber);
        } else if (tag === 31) {
          if (fiber = fiber.memoizedState, fiber = fiber !== null ? fiber.dehydrated : null, !fiber) throw Error(formatProdErrorMessage(317));
          nextHydratableInstance = getNextHydratableInstanceAfterActivityInstance(fiber);
        } else
          nextHydratableInstance = supportsSingletons && tag === 27 ? getNextHydratableSiblingAfterSingleton(
            fiber.type,
            nextHydratableInstance
          ) : hydrationParentFiber ? getNextHydratableSibling(fiber.stateNode) : null;
        return !0;
      }
      function resetHydrationState() {
        supportsHydration && (nextHydratableInstance = hydrationParentFiber = null, isHydrating = !1);
      }
      function upgradeHydrationErrorsToRecoverable() {
        var queuedErrors = hydrationErrors;
        return queuedErrors !== null && (workInProgressRootRecoverableErrors === null ? workInProgressRootRecoverableErrors = queuedErrors : workInProgressRootRecoverableErrors.push.apply(
          workInProgressRootRecoverableErrors,
          queuedErrors
        ), hydrationErrors = null), queuedErrors;
      }
      function queueHydrationError(error) {
        hydrationErrors === null ? hydrationErrors = [error] : hydrationErrors.push(error);
      }
      function pushProvider(providerFiber, context, nextValue) {
        isPrimaryRenderer ? (push(valueCursor, context._currentValue), context._currentValue = nextValue) : (push(valueCursor, context._currentValue2), context._currentValue2 = nextValue);
      }
      function popProvider(context) {
        var currentValue = valueCursor.current;
        isPrimaryRenderer ? context._currentValue = currentValue : context._currentValue2 = currentValue, pop(valueCursor);
      }
      function scheduleContextWorkOnParentPath(parent, renderLanes2, propagationRoot) {
        for (; parent !== null; ) {
          var alternate = parent.alternate;
          if ((parent.childLanes & renderLanes2) !== renderLanes2 ? (parent.childLanes |= renderLanes2, alternate !== null && (alternate.childLanes |= renderLanes2)) : alternate !== null && (alternate.childLanes & renderLanes2) !== renderLanes2 && (alternate.childLanes |= renderLanes2), parent === propagationRoot) break;
          parent = parent.return;
        }
      }
      function propagateContextChanges(workInProgress2, contexts, renderLanes2, forcePropagateEntireTree) {
        var fiber = workInProgress2.child;
        for (fiber !== null && (fiber.return = workInProgress2); fiber !== null; ) {
          var list = fiber.dependencies;
          if (list !== null) {
            var nextFiber = fiber.child;
            list = list.firstContext;
            a: for (; list !== null; ) {
              var dependency = list;
              list = fiber;
              for (var i = 0; i < contexts.length; i++)
                if (dependency.context === contexts[i]) {
                  list.lanes |= renderLanes2, dependency = list.alternate, dependency !== null && (dependency.lanes |= renderLanes2), scheduleContextWorkOnParentPath(
                    list.return,
                    renderLanes2,
                    workInProgress2
                  ), forcePropagateEntireTree || (nextFiber = null);
                  break a;
                }
              list = dependency.next;
            }
          } else if (fiber.tag === 18) {
            if (nextFiber = fiber.return, nextFiber === null) throw Error(formatProdErrorMessage(341));
            nextFiber.lanes |= renderLanes2, list = nextFiber.alternate, list !== null && (list.lanes |= renderLanes2), scheduleContextWorkOnParentPath(nextFiber, renderLanes2, workInProgress2), nextFiber = null;
          } else
            fiber.tag === 13 && fiber.memoizedState !== null && fiber.memoizedState.dehydrated === null ? (fiber.lanes |= renderLanes2, nextFiber = fiber.alternate, nextFiber !== null && (nextFiber.lanes |= renderLanes2), scheduleContextWorkOnParentPath(
              fiber.return,
              renderLanes2,
              workInProgress2
            ), nextFiber = fiber.child, nextFiber = nextFiber !== null ? nextFiber.sibling : null) : nextFiber = fiber.child;
          if (nextFiber !== null) nextFiber.return = fiber;
          else
            for (nextFiber = fiber; nextFiber !== null; ) {
              if (nextFiber === workInProgress2) {
                nextFiber = null;
                break;
              }
              if (fiber = nextFiber.sibling, fiber !== null) {
                fiber.return = nextFiber.return, nextFiber = fiber;
                break;
              }
              nextFiber = nextFiber.return;
            }
          fiber = nextFiber;
        }
      }
      function propagateParentContextChanges(current2, workInProgress2, renderLanes2, forcePropagateEntireTree) {
        current2 = null;
        for (var parent = workInProgress2, isInsidePropagationBailout = !1; parent !== null; ) {
          if (!isInsidePropagationBailout) {
            if ((parent.flags & 524288) !== 0) isInsidePropagationBailout = !0;
            else if ((parent.flags & 262144) !== 0) break;
          }
          if (parent.tag === 10) {
            var currentParent = parent.alternate;
            if (currentParent === null) throw Error(formatProdErrorMessage(387));
            if (currentParent = currentParent.memoizedProps, currentParent !== null) {
              var context = parent.type;
              objectIs(parent.pendingProps.value, currentParent.value) || (current2 !== null ? current2.push(context) : current2 = [context]);
            }
          } else if (parent === hostTransitionProviderCursor.current) {
            if (currentParent = parent.alternate, currentParent === null) throw Error(formatProdErrorMessage(387));
            currentParent.memoizedState.memoizedState !== parent.memoizedState.memoizedState && (current2 !== null ? current2.push(HostTransitionContext) : current2 = [HostTransitionContext]);
          }
          parent = parent.return;
        }
        return current2 !== null && propagateContextChanges(
          workInProgress2,
          current2,
          renderLanes2,
          forcePropagateEntireTree
        ), workInProgress2.flags |= 262144, current2 !== null;
      }
      function checkIfContextChanged(currentDependencies) {
        for (currentDependencies = currentDependencies.firstContext; currentDependencies !== null; ) {
          var context = currentDependencies.context;
          if (!objectIs(
            isPrimaryRenderer ? context._currentValue : context._currentValue2,
            currentDependencies.memoizedValue
          ))
            return !0;
          currentDependencies = currentDependencies.next;
        }
        return !1;
      }
      function prepareToReadContext(workInProgress2) {
        currentlyRenderingFiber$1 = workInProgress2, lastContextDependency = null, workInProgress2 = workInProgress2.dependencies, workInProgress2 !== null && (workInProgress2.firstContext = null);
      }
      function readContext(context) {
        return readContextForConsumer(currentlyRenderingFiber$1, context);
      }
      function readContextDuringReconciliation(consumer, context) {
        return currentlyRenderingFiber$1 === null && prepareToReadContext(consumer), readContextForConsumer(consumer, context);
      }
      function readContextForConsumer(consumer, context) {
        var value = isPrimaryRenderer ? context._currentValue : context._currentValue2;
        if (context = { context, memoizedValue: value, next: null }, lastContextDependency === null) {
          if (consumer === null) throw Error(formatProdErrorMessage(308));
          lastContextDependency = context, consumer.dependencies = { lanes: 0, firstContext: context }, consumer.flags |= 524288;
        } else lastContextDependency = lastContextDependency.next = context;
        return value;
      }
      function createCache() {
        return {
          controller: new AbortControllerLocal(),
          data: /* @__PURE__ */ new Map(),
          refCount: 0
        };
      }
      function releaseCache(cache2) {
        cache2.refCount--, cache2.refCount === 0 && scheduleCallback$2(NormalPriority, function() {
          cache2.controller.abort();
        });
      }
      function queueTransitionTypes(root, transitionTypes) {
        if ((root.pendingLanes & 4194048) !== 0) {
          var queued = root.transitionTypes;
          for (queued === null && (queued = root.transitionTypes = []), root = 0; root < transitionTypes.length; root++) {
            var transitionType = transitionTypes[root];
            queued.indexOf(transitionType) === -1 && queued.push(transitionType);
          }
        }
      }
      function claimQueuedTransitionTypes(root) {
        var claimed = root.transitionTypes;
        return root.transitionTypes = null, claimed;
      }
      function noop$1() {
      }
      function ensureRootIsScheduled(root) {
        root !== lastScheduledRoot && root.next === null && (lastScheduledRoot === null ? firstScheduledRoot = lastScheduledRoot = root : lastScheduledRoot = lastScheduledRoot.next = root), mightHavePendingSyncWork = !0, didScheduleMicrotask || (didScheduleMicrotask = !0, scheduleImmediateRootScheduleTask());
      }
      function flushSyncWorkAcrossRoots_impl(syncTransitionLanes, onlyLegacy) {
        if (!isFlushingWork && mightHavePendingSyncWork) {
          isFlushingWork = !0;
          do
            for (var didPerformSomeWork = !1, root = firstScheduledRoot; root !== null; ) {
              if (!onlyLegacy)
                if (syncTransitionLanes !== 0) {
                  var pendingLanes = root.pendingLanes;
                  if (pendingLanes === 0) var JSCompiler_inline_result = 0;
                  else {
                    var suspendedLanes = root.suspendedLanes, pingedLanes = root.pingedLanes;
                    JSCompiler_inline_result = (1 << 31 - clz32(42 | syncTransitionLanes) + 1) - 1, JSCompiler_inline_result &= pendingLanes & ~(suspendedLanes & ~pingedLanes), JSCompiler_inline_result = JSCompiler_inline_result & 201326741 ? JSCompiler_inline_result & 201326741 | 1 : JSCompiler_inline_result ? JSCompiler_inline_result | 2 : 0;
                  }
                  JSCompiler_inline_result !== 0 && (didPerformSomeWork = !0, performSyncWorkOnRoot(root, JSCompiler_inline_result));
                } else
                  JSCompiler_inline_result = workInProgressRootRenderLanes, JSCompiler_inline_result = getNextLanes(
                    root,
                    root === workInProgressRoot ? JSCompiler_inline_result : 0,
                    root.cancelPendingCommit !== null || root.timeoutHandle !== noTimeout
                  ), (JSCompiler_inline_result & 3) === 0 || checkIfRootIsPrerendering(root, JSCompiler_inline_result) || (didPerformSomeWork = !0, performSyncWorkOnRoot(root, JSCompiler_inline_result));
              root = root.next;
            }
          while (didPerformSomeWork);
          isFlushingWork = !1;
        }
      }
      function processRootScheduleInImmediateTask() {
        processRootScheduleInMicrotask();
      }
      function processRootScheduleInMicrotask() {
        mightHavePendingSyncWork = didScheduleMicrotask = !1;
        var syncTransitionLanes = 0;
        currentEventTransitionLane !== 0 && shouldAttemptEagerTransition() && (syncTransitionLanes = currentEventTransitionLane);
        for (var currentTime = now(), prev = null, root = firstScheduledRoot; root !== null; ) {
          var next = root.next, nextLanes = scheduleTaskForRootDuringMicrotask(root, currentTime);
          nextLanes === 0 ? (root.next = null, prev === null ? firstScheduledRoot = next : prev.next = next, next === null && (lastScheduledRoot = prev)) : (prev = root, (syncTransitionLanes !== 0 || (nextLanes & 3) !== 0) && (mightHavePendingSyncWork = !0)), root = next;
        }
        pendingEffectsStatus !== 0 && pendingEffectsStatus !== 5 || flushSyncWorkAcrossRoots_impl(syncTransitionLanes, !1), currentEventTransitionLane !== 0 && (currentEventTransitionLane = 0);
      }
      function scheduleTaskForRootDuringMicrotask(root, currentTime) {
        for (var suspendedLanes = root.suspendedLanes, pingedLanes = root.pingedLanes, expirationTimes = root.expirationTimes, lanes = root.pendingLanes & -62914561; 0 < lanes; ) {
          var index$3 = 31 - clz32(lanes), lane = 1 << index$3, expirationTime = expirationTimes[index$3];
          expirationTime === -1 ? ((lane & suspendedLanes) === 0 || (lane & pingedLanes) !== 0) && (expirationTimes[index$3] = computeExpirationTime(lane, currentTime)) : expirationTime <= currentTime && (root.expiredLanes |= lane), lanes &= ~lane;
        }
        if (currentTime = workInProgressRoot, suspendedLanes = workInProgressRootRenderLanes, suspendedLanes = getNextLanes(
          root,
          root === currentTime ? suspendedLanes : 0,
          root.cancelPendingCommit !== null || root.timeoutHandle !== noTimeout
        ), pingedLanes = root.callbackNode, suspendedLanes === 0 || root === currentTime && (workInProgressSuspendedReason === 2 || workInProgressSuspendedReason === 9) || root.cancelPendingCommit !== null)
          return pingedLanes !== null && pingedLanes !== null && cancelCallback$1(pingedLanes), root.callbackNode = null, root.callbackPriority = 0;
        if ((suspendedLanes & 3) === 0 || checkIfRootIsPrerendering(root, suspendedLanes)) {
          if (currentTime = suspendedLanes & -suspendedLanes, currentTime === root.callbackPriority) return currentTime;
          switch (pingedLanes !== null && cancelCallback$1(pingedLanes), lanesToEventPriority(suspendedLanes)) {
            case 2:
            case 8:
              suspendedLanes = UserBlockingPriority;
              break;
            case 32:
              suspendedLanes = NormalPriority$1;
              break;
            case 268435456:
              suspendedLanes = IdlePriority;
              break;
            default:
              suspendedLanes = NormalPriority$1;
          }
          return pingedLanes = performWorkOnRootViaSchedulerTask.bind(null, root), suspendedLanes = scheduleCallback$3(suspendedLanes, pingedLanes), root.callbackPriority = currentTime, root.callbackNode = suspendedLanes, currentTime;
        }
        return pingedLanes !== null && pingedLanes !== null && cancelCallback$1(pingedLanes), root.callbackPriority = 2, root.callbackNode = null, 2;
      }
      function performWorkOnRootViaSchedulerTask(root, didTimeout) {
        if (pendingEffectsStatus !== 0 && pendingEffectsStatus !== 5)
          return root.callbackNode = null, root.callbackPriority = 0, null;
        var originalCallbackNode = root.callbackNode;
        if (flushPendingEffects() && root.callbackNode !== originalCallbackNode)
          return null;
        var workInProgressRootRenderLanes$jscomp$0 = workInProgressRootRenderLanes;
        return workInProgressRootRenderLanes$jscomp$0 = getNextLanes(
          root,
          root === workInProgressRoot ? workInProgressRootRenderLanes$jscomp$0 : 0,
          root.cancelPendingCommit !== null || root.timeoutHandle !== noTimeout
        ), workInProgressRootRenderLanes$jscomp$0 === 0 ? null : (performWorkOnRoot(root, workInProgressRootRenderLanes$jscomp$0, didTimeout), scheduleTaskForRootDuringMicrotask(root, now()), root.callbackNode != null && root.callbackNode === originalCallbackNode ? performWorkOnRootViaSchedulerTask.bind(null, root) : null);
      }
      function performSyncWorkOnRoot(root, lanes) {
        if (flushPendingEffects()) return null;
        performWorkOnRoot(root, lanes, !0);
      }
      function scheduleImmediateRootScheduleTask() {
        supportsMicrotasks ? scheduleMicrotask(function() {
          (executionContext & 6) !== 0 ? scheduleCallback$3(
            ImmediatePriority,
            processRootScheduleInImmediateTask
          ) : processRootScheduleInMicrotask();
        }) : scheduleCallback$3(
          ImmediatePriority,
          processRootScheduleInImmediateTask
        );
      }
      function requestTransitionLane() {
        if (currentEventTransitionLane === 0) {
          var actionScopeLane = currentEntangledLane;
          actionScopeLane === 0 && (actionScopeLane = nextTransitionUpdateLane, nextTransitionUpdateLane <<= 1, (nextTransitionUpdateLane & 261888) === 0 && (nextTransitionUpdateLane = 256)), currentEventTransitionLane = actionScopeLane;
        }
        return currentEventTransitionLane;
      }
      function entangleAsyncAction(transition, thenable) {
        if (currentEntangledListeners === null) {
          var entangledListeners = currentEntangledListeners = [];
          currentEntangledPendingCount = 0, currentEntangledLane = requestTransitionLane(), currentEntangledActionThenable = {
            status: "pending",
            value: void 0,
            then: function(resolve) {
              entangledListeners.push(resolve);
            }
          };
        }
        return currentEntangledPendingCount++, thenable.then(pingEngtangledActionScope, pingEngtangledActionScope), thenable;
      }
      function pingEngtangledActionScope() {
        if (--currentEntangledPendingCount === 0 && (entangledTransitionTypes = null, currentEntangledListeners !== null)) {
          currentEntangledActionThenable !== null && (currentEntangledActionThenable.status = "fulfilled");
          var listeners = currentEntangledListeners;
          currentEntangledListeners = null, currentEntangledLane = 0, currentEntangledActionThenable = null;
          for (var i = 0; i < listeners.length; i++) (0, listeners[i])();
        }
      }
      function chainThenableValue(thenable, result) {
        var listeners = [], thenableWithOverride = {
          status: "pending",
          value: null,
          reason: null,
          then: function(resolve) {
            listeners.push(resolve);
          }
        };
        return thenable.then(
          function() {
            thenableWithOverride.status = "fulfilled", thenableWithOverride.value = result;
            for (var i = 0; i < listeners.length; i++) (0, listeners[i])(result);
          },
          function(error) {
            for (thenableWithOverride.status = "rejected", thenableWithOverride.reason = error, error = 0; error < listeners.length; error++)
              (0, listeners[error])(void 0);
          }
        ), thenableWithOverride;
      }
      function peekCacheFromPool() {
        var cacheResumedFromPreviousRender = resumedCache.current;
        return cacheResumedFromPreviousRender !== null ? cacheResumedFromPreviousRender : workInProgressRoot.pooledCache;
      }
      function pushTransition(offscreenWorkInProgress, prevCachePool) {
        prevCachePool === null ? push(resumedCache, resumedCache.current) : push(resumedCache, prevCachePool.pool);
      }
      function getSuspendedCache() {
        var cacheFromPool = peekCacheFromPool();
        return cacheFromPool === null ? null : {
          parent: isPrimaryRenderer ? CacheContext._currentValue : CacheContext._currentValue2,
          pool: cacheFromPool
        };
      }
      function shallowEqual(objA, objB) {
        if (objectIs(objA, objB)) return !0;
        if (typeof objA != "object" || objA === null || typeof objB != "object" || objB === null)
          return !1;
        var keysA = Object.keys(objA), keysB = Object.keys(objB);
        if (keysA.length !== keysB.length) return !1;
        for (keysB = 0; keysB < keysA.length; keysB++) {
          var currentKey = keysA[keysB];
          if (!hasOwnProperty.call(objB, currentKey) || !objectIs(objA[currentKey], objB[currentKey]))
            return !1;
        }
        return !0;
      }
      function isThenableResolved(thenable) {
        return thenable = thenable.status, thenable === "fulfilled" || thenable === "rejected";
      }
      function trackUsedThenable(thenableState2, thenable, index) {
        switch (index = thenableState2[index], index === void 0 ? thenableState2.push(thenable) : index !== thenable && (thenable.then(noop$1, noop$1), thenable = index), thenable.status) {
          case "fulfilled":
            return thenable.value;
          case "rejected":
            throw thenableState2 = thenable.reason, checkIfUseWrappedInAsyncCatch(thenableState2), thenableState2 === void 0 && !("reason" in thenable) ? Error(formatProdErrorMessage(600)) : thenableState2;
          default:
            if (typeof thenable.status == "string") thenable.then(noop$1, noop$1);
            else {
              if (thenableState2 = workInProgressRoot, thenableState2 !== null && 100 < thenableState2.shellSuspendCounter)
                throw Error(formatProdErrorMessage(482));
              thenableState2 = thenable, thenableState2.status = "pending", thenableState2.then(
                function(fulfilledValue) {
                  if (thenable.status === "pending") {
                    var fulfilledThenable = thenable;
                    fulfilledThenable.status = "fulfilled", fulfilledThenable.value = fulfilledValue;
                  }
                },
                function(error) {
                  if (thenable.status === "pending") {
                    var rejectedThenable = thenable;
                    rejectedThenable.status = "rejected", rejectedThenable.reason = error;
                  }
                }
              );
            }
            switch (thenable.status) {
              case "fulfilled":
                return thenable.value;
              case "rejected":
                throw thenableState2 = thenable.reason, checkIfUseWrappedInAsyncCatch(thenableState2), thenableState2;
            }
            throw suspendedThenable = thenable, SuspenseException;
        }
      }
      function resolveLazy(lazyType) {
        try {
          var init = lazyType._init;
          return init(lazyType._payload);
        } catch (x) {
          throw x !== null && typeof x == "object" && typeof x.then == "function" ? (suspendedThenable = x, SuspenseException) : x;
        }
      }
      function getSuspendedThenable() {
        if (suspendedThenable === null) throw Error(formatProdErrorMessage(459));
        var thenable = suspendedThenable;
        return suspendedThenable = null, thenable;
      }
      function checkIfUseWrappedInAsyncCatch(rejectedReason) {
        if (rejectedReason === SuspenseException || rejectedReason === SuspenseActionException)
          throw Error(formatProdErrorMessage(483));
      }
      function unwrapThenable(thenable) {
        var index = thenableIndexCounter$1;
        return thenableIndexCounter$1 += 1, thenableState$1 === null && (thenableState$1 = []), trackUsedThenable(thenableState$1, thenable, index);
      }
      function coerceRef(workInProgress2, element) {
        element = element.props.ref, workInProgress2.ref = element !== void 0 ? element : null;
      }
      function throwOnInvalidObjectTypeImpl(returnFiber, newChild) {
        throw newChild.$$typeof === REACT_LEGACY_ELEMENT_TYPE ? Error(formatProdErrorMessage(525)) : (returnFiber = Object.prototype.toString.call(newChild), Error(
          formatProdErrorMessage(
            31,
            returnFiber === "[object Object]" ? "object with keys {" + Object.keys(newChild).join(", ") + "}" : returnFiber
          )
        ));
      }
      function createChildReconciler(shouldTrackSideEffects) {
        function deleteChild(returnFiber, childToDelete) {
          if (shouldTrackSideEffects) {
            var deletions = returnFiber.deletions;
            deletions === null ? (returnFiber.deletions = [childToDelete], returnFiber.flags |= 16) : deletions.push(childToDelete);
          }
        }
        function deleteRemainingChildren(returnFiber, currentFirstChild) {
          if (!shouldTrackSideEffects) return null;
          for (; currentFirstChild !== null; )
            deleteChild(returnFiber, currentFirstChild), currentFirstChild = currentFirstChild.sibling;
          return null;
        }
        function mapRemainingChildren(currentFirstChild) {
          for (var existingChildren = /* @__PURE__ */ new Map(); currentFirstChild !== null; )
            currentFirstChild.key === null ? existingChildren.set(currentFirstChild.index, currentFirstChild) : existingChildren.set(currentFirstChild.key, currentFirstChild), currentFirstChild = currentFirstChild.sibling;
          return existingChildren;
        }
        function useFiber(fiber, pendingProps) {
          return fiber = createWorkInProgress(fiber, pendingProps), fiber.index = 0, fiber.sibling = null, fiber;
        }
        function placeChild(newFiber, lastPlacedIndex, newIndex) {
          return newFiber.index = newIndex, shouldTrackSideEffects ? (newIndex = newFiber.alternate, newIndex !== null ? (newIndex = newIndex.index, newIndex < lastPlacedIndex ? (newFiber.flags |= 2, lastPlacedIndex) : newIndex) : (newFiber.flags |= 134217730, lastPlacedIndex)) : (newFiber.flags |= 1048576, lastPlacedIndex);
        }
        function placeSingleChild(newFiber) {
          return shouldTrackSideEffects && newFiber.alternate === null && (newFiber.flags |= 134217730), newFiber;
        }
        function updateTextNode(returnFiber, current2, textContent, lanes) {
          return current2 === null || current2.tag !== 6 ? (current2 = createFiberFromText(textContent, returnFiber.mode, lanes), current2.return = returnFiber, current2) : (current2 = useFiber(current2, textContent), current2.return = returnFiber, current2);
        }
        function updateElement(returnFiber, current2, element, lanes) {
          var elementType = element.type;
          return elementType === REACT_FRAGMENT_TYPE ? (returnFiber = updateFragment(
            returnFiber,
            current2,
            element.props.children,
            lanes,
            element.key
          ), coerceRef(returnFiber, element), returnFiber) : current2 !== null && (current2.elementType === elementType || typeof elementType == "object" && elementType !== null && elementType.$$typeof === REACT_LAZY_TYPE && resolveLazy(elementType) === current2.type) ? (current2 = useFiber(current2, element.props), coerceRef(current2, element), current2.return = returnFiber, current2) : (current2 = createFiberFromTypeAndProps(
            element.type,
            element.key,
            element.props,
            null,
            returnFiber.mode,
            lanes
          ), coerceRef(current2, element), current2.return = returnFiber, current2);
        }
        function updatePortal(returnFiber, current2, portal, lanes) {
          return current2 === null || current2.tag !== 4 || current2.stateNode.containerInfo !== portal.containerInfo || current2.stateNode.implementation !== portal.implementation ? (current2 = createFiberFromPortal(portal, returnFiber.mode, lanes), current2.return = returnFiber, current2) : (current2 = useFiber(current2, portal.children || []), current2.return = returnFiber, current2);
        }
        function updateFragment(returnFiber, current2, fragment, lanes, key) {
          return current2 === null || current2.tag !== 7 ? (current2 = createFiberFromFragment(
            fragment,
            returnFiber.mode,
            lanes,
            key
          ), current2.return = returnFiber, current2) : (current2 = useFiber(current2, fragment), current2.return = returnFiber, current2);
        }
        function createChild(returnFiber, newChild, lanes) {
          if (typeof newChild == "string" && newChild !== "" || typeof newChild == "number" || typeof newChild == "bigint")
            return newChild = createFiberFromText(
              "" + newChild,
              returnFiber.mode,
              lanes
            ), newChild.return = returnFiber, newChild;
          if (typeof newChild == "object" && newChild !== null) {
            switch (newChild.$$typeof) {
              case REACT_ELEMENT_TYPE:
                return lanes = createFiberFromTypeAndProps(
                  newChild.type,
                  newChild.key,
                  newChild.props,
                  null,
                  returnFiber.mode,
                  lanes
                ), coerceRef(lanes, newChild), lanes.return = returnFiber, lanes;
              case REACT_PORTAL_TYPE:
                return newChild = createFiberFromPortal(
                  newChild,
                  returnFiber.mode,
                  lanes
                ), newChild.return = returnFiber, newChild;
              case REACT_LAZY_TYPE:
                return newChild = resolveLazy(newChild), createChild(returnFiber, newChild, lanes);
            }
            if (isArrayImpl(newChild) || getIteratorFn(newChild))
              return newChild = createFiberFromFragment(
                newChild,
                returnFiber.mode,
                lanes,
                null
              ), newChild.return = returnFiber, newChild;
            if (typeof newChild.then == "function")
              return createChild(returnFiber, unwrapThenable(newChild), lanes);
            if (newChild.$$typeof === REACT_CONTEXT_TYPE)
              return createChild(
                returnFiber,
                readContextDuringReconciliation(returnFiber, newChild),
                lanes
              );
            throwOnInvalidObjectTypeImpl(returnFiber, newChild);
          }
          return null;
        }
        function updateSlot(returnFiber, oldFiber, newChild, lanes) {
          var key = oldFiber !== null ? oldFiber.key : null;
          if (typeof newChild == "string" && newChild !== "" || typeof newChild == "number" || typeof newChild == "bigint")
            return key !== null ? null : updateTextNode(returnFiber, oldFiber, "" + newChild, lanes);
          if (typeof newChild == "object" && newChild !== null) {
            switch (newChild.$$typeof) {
              case REACT_ELEMENT_TYPE:
                return newChild.key === key ? updateElement(returnFiber, oldFiber, newChild, lanes) : null;
              case REACT_PORTAL_TYPE:
                return newChild.key === key ? updatePortal(returnFiber, oldFiber, newChild, lanes) : null;
              case REACT_LAZY_TYPE:
                return newChild = resolveLazy(newChild), updateSlot(returnFiber, oldFiber, newChild, lanes);
            }
            if (isArrayImpl(newChild) || getIteratorFn(newChild))
              return key !== null ? null : updateFragment(returnFiber, oldFiber, newChild, lanes, null);
            if (typeof newChild.then == "function")
              return updateSlot(
                returnFiber,
                oldFiber,
                unwrapThenable(newChild),
                lanes
              );
            if (newChild.$$typeof === REACT_CONTEXT_TYPE)
              return updateSlot(
                returnFiber,
                oldFiber,
                readContextDuringReconciliation(returnFiber, newChild),
                lanes
              );
            throwOnInvalidObjectTypeImpl(returnFiber, newChild);
          }
          return null;
        }
        function updateFromMap(existingChildren, returnFiber, newIdx, newChild, lanes) {
          if (typeof newChild == "string" && newChild !== "" || typeof newChild == "number" || typeof newChild == "bigint")
            return existingChildren = existingChildren.get(newIdx) || null, updateTextNode(returnFiber, existingChildren, "" + newChild, lanes);
          if (typeof newChild == "object" && newChild !== null) {
            switch (newChild.$$typeof) {
              case REACT_ELEMENT_TYPE:
                return existingChildren = existingChildren.get(
                  newChild.key === null ? newIdx : newChild.key
                ) || null, updateElement(returnFiber, existingChildren, newChild, lanes);
              case REACT_PORTAL_TYPE:
                return existingChildren = existingChildren.get(
                  newChild.key === null ? newIdx : newChild.key
                ) || null, updatePortal(returnFiber, existingChildren, newChild, lanes);
              case REACT_LAZY_TYPE:
                return newChild = resolveLazy(newChild), updateFromMap(
                  existingChildren,
                  returnFiber,
                  newIdx,
                  newChild,
                  lanes
                );
            }
            if (isArrayImpl(newChild) || getIteratorFn(newChild))
              return existingChildren = existingChildren.get(newIdx) || null, updateFragment(returnFiber, existingChildren, newChild, lanes, null);
            if (typeof newChild.then == "function")
              return updateFromMap(
                existingChildren,
                returnFiber,
                newIdx,
                unwrapThenable(newChild),
                lanes
              );
            if (newChild.$$typeof === REACT_CONTEXT_TYPE)
              return updateFromMap(
                existingChildren,
                returnFiber,
                newIdx,
                readContextDuringReconciliation(returnFiber, newChild),
                lanes
              );
            throwOnInvalidObjectTypeImpl(returnFiber, newChild);
          }
          return null;
        }
        function reconcileChildrenArray(returnFiber, currentFirstChild, newChildren, lanes) {
          for (var resultingFirstChild = null, previousNewFiber = null, oldFiber = currentFirstChild, newIdx = currentFirstChild = 0, nextOldFiber = null; oldFiber !== null && newIdx < newChildren.length; newIdx++) {
            oldFiber.index > newIdx ? (nextOldFiber = oldFiber, oldFiber = null) : nextOldFiber = oldFiber.sibling;
            var newFiber = updateSlot(
              returnFiber,
              oldFiber,
              newChildren[newIdx],
              lanes
            );
            if (newFiber === null) {
              oldFiber === null && (oldFiber = nextOldFiber);
              break;
            }
            shouldTrackSideEffects && oldFiber && newFiber.alternate === null && deleteChild(returnFiber, oldFiber), currentFirstChild = placeChild(newFiber, currentFirstChild, newIdx), previousNewFiber === null ? resultingFirstChild = newFiber : previousNewFiber.sibling = newFiber, previousNewFiber = newFiber, oldFiber = nextOldFiber;
          }
          if (newIdx === newChildren.length)
            return deleteRemainingChildren(returnFiber, oldFiber), isHydrating && pushTreeFork(returnFiber, newIdx), resultingFirstChild;
          if (oldFiber === null) {
            for (; newIdx < newChildren.length; newIdx++)
              oldFiber = createChild(returnFiber, newChildren[newIdx], lanes), oldFiber !== null && (currentFirstChild = placeChild(
                oldFiber,
                currentFirstChild,
                newIdx
              ), previousNewFiber === null ? resultingFirstChild = oldFiber : previousNewFiber.sibling = oldFiber, previousNewFiber = oldFiber);
            return isHydrating && pushTreeFork(returnFiber, newIdx), resultingFirstChild;
          }
          for (oldFiber = mapRemainingChildren(oldFiber); newIdx < newChildren.length; newIdx++)
            nextOldFiber = updateFromMap(
              oldFiber,
              returnFiber,
              newIdx,
              newChildren[newIdx],
              lanes
            ), nextOldFiber !== null && (shouldTrackSideEffects && (newFiber = nextOldFiber.alternate, newFiber !== null && oldFiber.delete(newFiber.key === null ? newIdx : newFiber.key)), currentFirstChild = placeChild(
              nextOldFiber,
              currentFirstChild,
              newIdx
            ), previousNewFiber === null ? resultingFirstChild = nextOldFiber : previousNewFiber.sibling = nextOldFiber, previousNewFiber = nextOldFiber);
          return shouldTrackSideEffects && oldFiber.forEach(function(child) {
            return deleteChild(returnFiber, child);
          }), isHydrating && pushTreeFork(returnFiber, newIdx), resultingFirstChild;
        }
        function reconcileChildrenIterator(returnFiber, currentFirstChild, newChildren, lanes) {
          if (newChildren == null) throw Error(formatProdErrorMessage(151));
          for (var resultingFirstChild = null, previousNewFiber = null, oldFiber = currentFirstChild, newIdx = currentFirstChild = 0, nextOldFiber = null, step = newChildren.next(); oldFiber !== null && !step.done; newIdx++, step = newChildren.next()) {
            oldFiber.index > newIdx ? (nextOldFiber = oldFiber, oldFiber = null) : nextOldFiber = oldFiber.sibling;
            var newFiber = updateSlot(returnFiber, oldFiber, step.value, lanes);
            if (newFiber === null) {
              oldFiber === null && (oldFiber = nextOldFiber);
              break;
            }
            shouldTrackSideEffects && oldFiber && newFiber.alternate === null && deleteChild(returnFiber, oldFiber), currentFirstChild = placeChild(newFiber, currentFirstChild, newIdx), previousNewFiber === null ? resultingFirstChild = newFiber : previousNewFiber.sibling = newFiber, previousNewFiber = newFiber, oldFiber = nextOldFiber;
          }
          if (step.done)
            return deleteRemainingChildren(returnFiber, oldFiber), isHydrating && pushTreeFork(returnFiber, newIdx), resultingFirstChild;
          if (oldFiber === null) {
            for (; !step.done; newIdx++, step = newChildren.next())
              step = createChild(returnFiber, step.value, lanes), step !== null && (currentFirstChild = placeChild(
                step,
                currentFirstChild,
                newIdx
              ), previousNewFiber === null ? resultingFirstChild = step : previousNewFiber.sibling = step, previousNewFiber = step);
            return isHydrating && pushTreeFork(returnFiber, newIdx), resultingFirstChild;
          }
          for (oldFiber = mapRemainingChildren(oldFiber); !step.done; newIdx++, step = newChildren.next())
            step = updateFromMap(
              oldFiber,
              returnFiber,
              newIdx,
              step.value,
              lanes
            ), step !== null && (shouldTrackSideEffects && (nextOldFiber = step.alternate, nextOldFiber !== null && oldFiber.delete(
              nextOldFiber.key === null ? newIdx : nextOldFiber.key
            )), currentFirstChild = placeChild(step, currentFirstChild, newIdx), previousNewFiber === null ? resultingFirstChild = step : previousNewFiber.sibling = step, previousNewFiber = step);
          return shouldTrackSideEffects && oldFiber.forEach(function(child) {
            return deleteChild(returnFiber, child);
          }), isHydrating && pushTreeFork(returnFiber, newIdx), resultingFirstChild;
        }
        function reconcileChildFibersImpl(returnFiber, currentFirstChild, newChild, lanes) {
          if (typeof newChild == "object" && newChild !== null && newChild.type === REACT_FRAGMENT_TYPE && newChild.key === null && newChild.props.ref === void 0 && (newChild = newChild.props.children), typeof newChild == "object" && newChild !== null) {
            switch (newChild.$$typeof) {
              case REACT_ELEMENT_TYPE:
                a: {
                  for (var key = newChild.key; currentFirstChild !== null; ) {
                    if (currentFirstChild.key === key) {
                      if (key = newChild.type, key === REACT_FRAGMENT_TYPE) {
                        if (currentFirstChild.tag === 7) {
                          deleteRemainingChildren(
                            returnFiber,
                            currentFirstChild.sibling
                          ), lanes = useFiber(
                            currentFirstChild,
                            newChild.props.children
                          ), coerceRef(lanes, newChild), lanes.return = returnFiber, returnFiber = lanes;
                          break a;
                        }
                      } else if (currentFirstChild.elementType === key || typeof key == "object" && key !== null && key.$$typeof === REACT_LAZY_TYPE && resolveLazy(key) === currentFirstChild.type) {
                        deleteRemainingChildren(
                          returnFiber,
                          currentFirstChild.sibling
                        ), lanes = useFiber(currentFirstChild, newChild.props), coerceRef(lanes, newChild), lanes.return = returnFiber, returnFiber = lanes;
                        break a;
                      }
                      deleteRemainingChildren(returnFiber, currentFirstChild);
                      break;
                    } else deleteChild(returnFiber, currentFirstChild);
                    currentFirstChild = currentFirstChild.sibling;
                  }
                  newChild.type === REACT_FRAGMENT_TYPE ? (lanes = createFiberFromFragment(
                    newChild.props.children,
                    returnFiber.mode,
                    lanes,
                    newChild.key
                  ), coerceRef(lanes, newChild), lanes.return = returnFiber, returnFiber = lanes) : (lanes = createFiberFromTypeAndProps(
                    newChild.type,
                    newChild.key,
                    newChild.props,
                    null,
                    returnFiber.mode,
                    lanes
                  ), coerceRef(lanes, newChild), lanes.return = returnFiber, returnFiber = lanes);
                }
                return placeSingleChild(returnFiber);
              case REACT_PORTAL_TYPE:
                a: {
                  for (key = newChild.key; currentFirstChild !== null; ) {
                    if (currentFirstChild.key === key)
                      if (currentFirstChild.tag === 4 && currentFirstChild.stateNode.containerInfo === newChild.containerInfo && currentFirstChild.stateNode.implementation === newChild.implementation) {
                        deleteRemainingChildren(
                          returnFiber,
                          currentFirstChild.sibling
                        ), lanes = useFiber(
                          currentFirstChild,
                          newChild.children || []
                        ), lanes.return = returnFiber, returnFiber = lanes;
                        break a;
                      } else {
                        deleteRemainingChildren(returnFiber, currentFirstChild);
                        break;
                      }
                    else deleteChild(returnFiber, currentFirstChild);
                    currentFirstChild = currentFirstChild.sibling;
                  }
                  lanes = createFiberFromPortal(newChild, returnFiber.mode, lanes), lanes.return = returnFiber, returnFiber = lanes;
                }
                return placeSingleChild(returnFiber);
              case REACT_LAZY_TYPE:
                return newChild = resolveLazy(newChild), reconcileChildFibersImpl(
                  returnFiber,
                  currentFirstChild,
                  newChild,
                  lanes
                );
            }
            if (isArrayImpl(newChild))
              return reconcileChildrenArray(
                returnFiber,
                currentFirstChild,
                newChild,
                lanes
              );
            if (getIteratorFn(newChild)) {
              if (key = getIteratorFn(newChild), typeof key != "function")
                throw Error(formatProdErrorMessage(150));
              return newChild = key.call(newChild), reconcileChildrenIterator(
                returnFiber,
                currentFirstChild,
                newChild,
                lanes
              );
            }
            if (typeof newChild.then == "function")
              return reconcileChildFibersImpl(
                returnFiber,
                currentFirstChild,
                unwrapThenable(newChild),
                lanes
              );
            if (newChild.$$typeof === REACT_CONTEXT_TYPE)
              return reconcileChildFibersImpl(
                returnFiber,
                currentFirstChild,
                readContextDuringReconciliation(returnFiber, newChild),
                lanes
              );
            throwOnInvalidObjectTypeImpl(returnFiber, newChild);
          }
          return typeof newChild == "string" && newChild !== "" || typeof newChild == "number" || typeof newChild == "bigint" ? (newChild = "" + newChild, currentFirstChild !== null && currentFirstChild.tag === 6 ? (deleteRemainingChildren(returnFiber, currentFirstChild.sibling), lanes = useFiber(currentFirstChild, newChild), lanes.return = returnFiber, returnFiber = lanes) : (deleteRemainingChildren(returnFiber, currentFirstChild), lanes = createFiberFromText(newChild, returnFiber.mode, lanes), lanes.return = returnFiber, returnFiber = lanes), placeSingleChild(returnFiber)) : deleteRemainingChildren(returnFiber, currentFirstChild);
        }
        return function(returnFiber, currentFirstChild, newChild, lanes) {
          try {
            thenableIndexCounter$1 = 0;
            var firstChildFiber = reconcileChildFibersImpl(
              returnFiber,
              currentFirstChild,
              newChild,
              lanes
            );
            return thenableState$1 = null, firstChildFiber;
          } catch (x) {
            if (x === SuspenseException || x === SuspenseActionException) throw x;
            var fiber = createFiber(29, x, null, returnFiber.mode);
            return fiber.lanes = lanes, fiber.return = returnFiber, fiber;
          }
        };
      }
      function finishQueueingConcurrentUpdates() {
        for (var endIndex = concurrentQueuesIndex, i = concurrentlyUpdatedLanes = concurrentQueuesIndex = 0; i < endIndex; ) {
          var fiber = concurrentQueues[i];
          concurrentQueues[i++] = null;
          var queue = concurrentQueues[i];
          concurrentQueues[i++] = null;
          var update = concurrentQueues[i];
          concurrentQueues[i++] = null;
          var lane = concurrentQueues[i];
          if (concurrentQueues[i++] = null, queue !== null && update !== null) {
            var pending = queue.pending;
            pending === null ? update.next = update : (update.next = pending.next, pending.next = update), queue.pending = update;
          }
          lane !== 0 && markUpdateLaneFromFiberToRoot(fiber, update, lane);
        }
      }
      function enqueueUpdate$1(fiber, queue, update, lane) {
        concurrentQueues[concurrentQueuesIndex++] = fiber, concurrentQueues[concurrentQueuesIndex++] = queue, concurrentQueues[concurrentQueuesIndex++] = update, concurrentQueues[concurrentQueuesIndex++] = lane, concurrentlyUpdatedLanes |= lane, fiber.lanes |= lane, fiber = fiber.alternate, fiber !== null && (fiber.lanes |= lane);
      }
      function enqueueConcurrentHookUpdate(fiber, queue, update, lane) {
        return enqueueUpdate$1(fiber, queue, update, lane), getRootForUpdatedFiber(fiber);
      }
      function enqueueConcurrentRenderForLane(fiber, lane) {
        return enqueueUpdate$1(fiber, null, null, lane), getRootForUpdatedFiber(fiber);
      }
      function markUpdateLaneFromFiberToRoot(sourceFiber, update, lane) {
        sourceFiber.lanes |= lane;
        var alternate = sourceFiber.alternate;
        alternate !== null && (alternate.lanes |= lane);
        for (var isHidden2 = !1, parent = sourceFiber.return; parent !== null; )
          parent.childLanes |= lane, alternate = parent.alternate, alternate !== null && (alternate.childLanes |= lane), parent.tag === 22 && (sourceFiber = parent.stateNode, sourceFiber === null || sourceFiber._visibility & 1 || (isHidden2 = !0)), sourceFiber = parent, parent = parent.return;
        return sourceFiber.tag === 3 ? (parent = sourceFiber.stateNode, isHidden2 && update !== null && (isHidden2 = 31 - clz32(lane), sourceFiber = parent.hiddenUpdates, alternate = sourceFiber[isHidden2], alternate === null ? sourceFiber[isHidden2] = [update] : alternate.push(update), update.lane = lane | 536870912), parent) : null;
      }
      function getRootForUpdatedFiber(sourceFiber) {
        if (50 < nestedUpdateCount)
          throw nestedUpdateCount = 0, rootWithNestedUpdates = null, Error(formatProdErrorMessage(185));
        for (var parent = sourceFiber.return; parent !== null; )
          sourceFiber = parent, parent = sourceFiber.return;
        return sourceFiber.tag === 3 ? sourceFiber.stateNode : null;
      }
      function initializeUpdateQueue(fiber) {
        fiber.updateQueue = {
          baseState: fiber.memoizedState,
          firstBaseUpdate: null,
          lastBaseUpdate: null,
          shared: { pending: null, lanes: 0, hiddenCallbacks: null },
          callbacks: null
        };
      }
      function cloneUpdateQueue(current2, workInProgress2) {
        current2 = current2.updateQueue, workInProgress2.updateQueue === current2 && (workInProgress2.updateQueue = {
          baseState: current2.baseState,
          firstBaseUpdate: current2.firstBaseUpdate,
          lastBaseUpdate: current2.lastBaseUpdate,
          shared: current2.shared,
          callbacks: null
        });
      }
      function createUpdate(lane) {
        return { lane, tag: 0, payload: null, callback: null, next: null };
      }
      function enqueueUpdate(fiber, update, lane) {
        var updateQueue = fiber.updateQueue;
        if (updateQueue === null) return null;
        if (updateQueue = updateQueue.shared, (executionContext & 2) !== 0) {
          var pending = updateQueue.pending;
          return pending === null ? update.next = update : (update.next = pending.next, pending.next = update), updateQueue.pending = update, update = getRootForUpdatedFiber(fiber), markUpdateLaneFromFiberToRoot(fiber, null, lane), update;
        }
        return enqueueUpdate$1(fiber, updateQueue, update, lane), getRootForUpdatedFiber(fiber);
      }
      function entangleTransitions(root, fiber, lane) {
        if (fiber = fiber.updateQueue, fiber !== null && (fiber = fiber.shared, (lane & 4194048) !== 0)) {
          var queueLanes = fiber.lanes;
          queueLanes &= root.pendingLanes, lane |= queueLanes, fiber.lanes = lane, markRootEntangled(root, lane);
        }
      }
      function enqueueCapturedUpdate(workInProgress2, capturedUpdate) {
        var queue = workInProgress2.updateQueue, current2 = workInProgress2.alternate;
        if (current2 !== null && (current2 = current2.updateQueue, queue === current2)) {
          var newFirst = null, newLast = null;
          if (queue = queue.firstBaseUpdate, queue !== null) {
            do {
              var clone = {
                lane: queue.lane,
                tag: queue.tag,
                payload: queue.payload,
                callback: null,
                next: null
              };
              newLast === null ? newFirst = newLast = clone : newLast = newLast.next = clone, queue = queue.next;
            } while (queue !== null);
            newLast === null ? newFirst = newLast = capturedUpdate : newLast = newLast.next = capturedUpdate;
          } else newFirst = newLast = capturedUpdate;
          queue = {
            baseState: current2.baseState,
            firstBaseUpdate: newFirst,
            lastBaseUpdate: newLast,
            shared: current2.shared,
            callbacks: current2.callbacks
          }, workInProgress2.updateQueue = queue;
          return;
        }
        workInProgress2 = queue.lastBaseUpdate, workInProgress2 === null ? queue.firstBaseUpdate = capturedUpdate : workInProgress2.next = capturedUpdate, queue.lastBaseUpdate = capturedUpdate;
      }
      function suspendIfUpdateReadFromEntangledAsyncAction() {
        if (didReadFromEntangledAsyncAction) {
          var entangledActionThenable = currentEntangledActionThenable;
          if (entangledActionThenable !== null) throw entangledActionThenable;
        }
      }
      function processUpdateQueue(workInProgress$jscomp$0, props, instance$jscomp$0, renderLanes2) {
        didReadFromEntangledAsyncAction = !1;
        var queue = workInProgress$jscomp$0.updateQueue;
        hasForceUpdate = !1;
        var firstBaseUpdate = queue.firstBaseUpdate, lastBaseUpdate = queue.lastBaseUpdate, pendingQueue = queue.shared.pending;
        if (pendingQueue !== null) {
          queue.shared.pending = null;
          var lastPendingUpdate = pendingQueue, firstPendingUpdate = lastPendingUpdate.next;
          lastPendingUpdate.next = null, lastBaseUpdate === null ? firstBaseUpdate = firstPendingUpdate : lastBaseUpdate.next = firstPendingUpdate, lastBaseUpdate = lastPendingUpdate;
          var current2 = workInProgress$jscomp$0.alternate;
          current2 !== null && (current2 = current2.updateQueue, pendingQueue = current2.lastBaseUpdate, pendingQueue !== lastBaseUpdate && (pendingQueue === null ? current2.firstBaseUpdate = firstPendingUpdate : pendingQueue.next = firstPendingUpdate, current2.lastBaseUpdate = lastPendingUpdate));
        }
        if (firstBaseUpdate !== null) {
          var newState = queue.baseState;
          lastBaseUpdate = 0, current2 = firstPendingUpdate = lastPendingUpdate = null, pendingQueue = firstBaseUpdate;
          do {
            var updateLane = pendingQueue.lane & -536870913, isHiddenUpdate = updateLane !== pendingQueue.lane;
            if (isHiddenUpdate ? (workInProgressRootRenderLanes & updateLane) === updateLane : (renderLanes2 & updateLane) === updateLane) {
              updateLane !== 0 && updateLane === currentEntangledLane && (didReadFromEntangledAsyncAction = !0), current2 !== null && (current2 = current2.next = {
                lane: 0,
                tag: pendingQueue.tag,
                payload: pendingQueue.payload,
                callback: null,
                next: null
              });
              a: {
                var workInProgress2 = workInProgress$jscomp$0, update = pendingQueue;
                updateLane = props;
                var instance = instance$jscomp$0;
                switch (update.tag) {
                  case 1:
                    if (workInProgress2 = update.payload, typeof workInProgress2 == "function") {
                      newState = workInProgress2.call(
                        instance,
                        newState,
                        updateLane
                      );
                      break a;
                    }
                    newState = workInProgress2;
                    break a;
                  case 3:
                    workInProgress2.flags = workInProgress2.flags & -65537 | 128;
                  case 0:
                    if (workInProgress2 = update.payload, updateLane = typeof workInProgress2 == "function" ? workInProgress2.call(instance, newState, updateLane) : workInProgress2, updateLane == null) break a;
                    newState = assign({}, newState, updateLane);
                    break a;
                  case 2:
                    hasForceUpdate = !0;
                }
              }
              updateLane = pendingQueue.callback, updateLane !== null && (workInProgress$jscomp$0.flags |= 64, isHiddenUpdate && (workInProgress$jscomp$0.flags |= 8192), isHiddenUpdate = queue.callbacks, isHiddenUpdate === null ? queue.callbacks = [updateLane] : isHiddenUpdate.push(updateLane));
            } else
              isHiddenUpdate = {
                lane: updateLane,
                tag: pendingQueue.tag,
                payload: pendingQueue.payload,
                callback: pendingQueue.callback,
                next: null
              }, current2 === null ? (firstPendingUpdate = current2 = isHiddenUpdate, lastPendingUpdate = newState) : current2 = current2.next = isHiddenUpdate, lastBaseUpdate |= updateLane;
            if (pendingQueue = pendingQueue.next, pendingQueue === null) {
              if (pendingQueue = queue.shared.pending, pendingQueue === null)
                break;
              isHiddenUpdate = pendingQueue, pendingQueue = isHiddenUpdate.next, isHiddenUpdate.next = null, queue.lastBaseUpdate = isHiddenUpdate, queue.shared.pending = null;
            }
          } while (!0);
          current2 === null && (lastPendingUpdate = newState), queue.baseState = lastPendingUpdate, queue.firstBaseUpdate = firstPendingUpdate, queue.lastBaseUpdate = current2, firstBaseUpdate === null && (queue.shared.lanes = 0), workInProgressRootSkippedLanes |= lastBaseUpdate, workInProgress$jscomp$0.lanes = lastBaseUpdate, workInProgress$jscomp$0.memoizedState = newState;
        }
      }
      function callCallback(callback, context) {
        if (typeof callback != "function")
          throw Error(formatProdErrorMessage(191, callback));
        callback.call(context);
      }
      function commitCallbacks(updateQueue, context) {
        var callbacks = updateQueue.callbacks;
        if (callbacks !== null)
          for (updateQueue.callbacks = null, updateQueue = 0; updateQueue < callbacks.length; updateQueue++)
            callCallback(callbacks[updateQueue], context);
      }
      function pushHiddenContext(fiber, context) {
        fiber = entangledRenderLanes, push(prevEntangledRenderLanesCursor, fiber), push(currentTreeHiddenStackCursor, context), entangledRenderLanes = fiber | context.baseLanes;
      }
      function reuseHiddenContextOnStack() {
        push(prevEntangledRenderLanesCursor, entangledRenderLanes), push(currentTreeHiddenStackCursor, currentTreeHiddenStackCursor.current);
      }
      function popHiddenContext() {
        entangledRenderLanes = prevEntangledRenderLanesCursor.current, pop(currentTreeHiddenStackCursor), pop(prevEntangledRenderLanesCursor);
      }
      function pushPrimaryTreeSuspenseHandler(handler) {
        var current2 = handler.alternate;
        push(suspenseStackCursor, suspenseStackCursor.current & 1), push(suspenseHandlerStackCursor, handler), shellBoundary === null && (current2 === null || currentTreeHiddenStackCursor.current !== null || current2.memoizedState !== null) && (shellBoundary = handler);
      }
      function pushDehydratedActivitySuspenseHandler(fiber) {
        push(suspenseStackCursor, suspenseStackCursor.current), push(suspenseHandlerStackCursor, fiber), shellBoundary === null && (shellBoundary = fiber);
      }
      function pushOffscreenSuspenseHandler(fiber) {
        fiber.tag === 22 ? (push(suspenseStackCursor, suspenseStackCursor.current), push(suspenseHandlerStackCursor, fiber), shellBoundary === null && (shellBoundary = fiber)) : reuseSuspenseHandlerOnStack();
      }
      function reuseSuspenseHandlerOnStack() {
        push(suspenseStackCursor, suspenseStackCursor.current), push(suspenseHandlerStackCursor, suspenseHandlerStackCursor.current);
      }
      function popSuspenseHandler(fiber) {
        pop(suspenseHandlerStackCursor), shellBoundary === fiber && (shellBoundary = null), pop(suspenseStackCursor);
      }
      function pushSuspenseListContext(fiber, newContext) {
        push(suspenseHandlerStackCursor, suspenseHandlerStackCursor.current), push(suspenseStackCursor, newContext);
      }
      function popSuspenseListContext(fiber) {
        pop(suspenseStackCursor), pop(suspenseHandlerStackCursor), shellBoundary === fiber && (shellBoundary = null);
      }
      function findFirstSuspended(row3) {
        for (var node = row3; node !== null; ) {
          if (node.tag === 13) {
            var state = node.memoizedState;
            if (state !== null && (state = state.dehydrated, state === null || isSuspenseInstancePending(state) || isSuspenseInstanceFallback(state)))
              return node;
          } else if (node.tag === 19 && node.memoizedProps.revealOrder !== "independent") {
            if ((node.flags & 128) !== 0) return node;
          } else if (node.child !== null) {
            node.child.return = node, node = node.child;
            continue;
          }
          if (node === row3) break;
          for (; node.sibling === null; ) {
            if (node.return === null || node.return === row3) return null;
            node = node.return;
          }
          node.sibling.return = node.return, node = node.sibling;
        }
        return null;
      }
      function throwInvalidHookError() {
        throw Error(formatProdErrorMessage(321));
      }
      function areHookInputsEqual(nextDeps, prevDeps) {
        if (prevDeps === null) return !1;
        for (var i = 0; i < prevDeps.length && i < nextDeps.length; i++)
          if (!objectIs(nextDeps[i], prevDeps[i])) return !1;
        return !0;
      }
      function renderWithHooks(current2, workInProgress2, Component2, props, secondArg, nextRenderLanes) {
        return renderLanes = nextRenderLanes, currentlyRenderingFiber = workInProgress2, workInProgress2.memoizedState = null, workInProgress2.updateQueue = null, workInProgress2.lanes = 0, ReactSharedInternals.H = current2 === null || current2.memoizedState === null ? HooksDispatcherOnMount : HooksDispatcherOnUpdate, shouldDoubleInvokeUserFnsInHooksDEV = !1, nextRenderLanes = Component2(props, secondArg), shouldDoubleInvokeUserFnsInHooksDEV = !1, didScheduleRenderPhaseUpdateDuringThisPass && (nextRenderLanes = renderWithHooksAgain(
          workInProgress2,
          Component2,
          props,
          secondArg
        )), finishRenderingHooks(current2), nextRenderLanes;
      }
      function finishRenderingHooks(current2) {
        ReactSharedInternals.H = ContextOnlyDispatcher;
        var didRenderTooFewHooks = currentHook !== null && currentHook.next !== null;
        if (renderLanes = 0, workInProgressHook = currentHook = currentlyRenderingFiber = null, didScheduleRenderPhaseUpdate = !1, thenableIndexCounter = 0, thenableState = null, didRenderTooFewHooks) throw Error(formatProdErrorMessage(300));
        current2 === null || didReceiveUpdate || (current2 = current2.dependencies, current2 !== null && checkIfContextChanged(current2) && (didReceiveUpdate = !0));
      }
      function renderWithHooksAgain(workInProgress2, Component2, props, secondArg) {
        currentlyRenderingFiber = workInProgress2;
        var numberOfReRenders = 0;
        do {
          if (didScheduleRenderPhaseUpdateDuringThisPass && (thenableState = null), thenableIndexCounter = 0, didScheduleRenderPhaseUpdateDuringThisPass = !1, 25 <= numberOfReRenders) throw Error(formatProdErrorMessage(301));
          if (numberOfReRenders += 1, workInProgressHook = currentHook = null, workInProgress2.updateQueue != null) {
            var children = workInProgress2.updateQueue;
            children.lastEffect = null, children.events = null, children.stores = null, children.memoCache != null && (children.memoCache.index = 0);
          }
          ReactSharedInternals.H = HooksDispatcherOnRerender, children = Component2(props, secondArg);
        } while (didScheduleRenderPhaseUpdateDuringThisPass);
        return children;
      }
      function TransitionAwareHostComponent() {
        var dispatcher = ReactSharedInternals.H, maybeThenable = dispatcher.useState()[0];
        return maybeThenable = typeof maybeThenable.then == "function" ? useThenable(maybeThenable) : maybeThenable, dispatcher = dispatcher.useState()[0], (currentHook !== null ? currentHook.memoizedState : null) !== dispatcher && (currentlyRenderingFiber.flags |= 1024), maybeThenable;
      }
      function checkDidRenderIdHook() {
        var didRenderIdHook = localIdCounter !== 0;
        return localIdCounter = 0, didRenderIdHook;
      }
      function bailoutHooks(current2, workInProgress2, lanes) {
        workInProgress2.updateQueue = current2.updateQueue, workInProgress2.flags &= -2053, current2.lanes &= ~lanes;
      }
      function resetHooksOnUnwind(workInProgress2) {
        if (didScheduleRenderPhaseUpdate) {
          for (workInProgress2 = workInProgress2.memoizedState; workInProgress2 !== null; ) {
            var queue = workInProgress2.queue;
            queue !== null && (queue.pending = null), workInProgress2 = workInProgress2.next;
          }
          didScheduleRenderPhaseUpdate = !1;
        }
        renderLanes = 0, workInProgressHook = currentHook = currentlyRenderingFiber = null, didScheduleRenderPhaseUpdateDuringThisPass = !1, thenableIndexCounter = localIdCounter = 0, thenableState = null;
      }
      function mountWorkInProgressHook() {
        var hook = {
          memoizedState: null,
          baseState: null,
          baseQueue: null,
          queue: null,
          next: null
        };
        return workInProgressHook === null ? currentlyRenderingFiber.memoizedState = workInProgressHook = hook : workInProgressHook = workInProgressHook.next = hook, workInProgressHook;
      }
      function updateWorkInProgressHook() {
        if (currentHook === null) {
          var nextCurrentHook = currentlyRenderingFiber.alternate;
          nextCurrentHook = nextCurrentHook !== null ? nextCurrentHook.memoizedState : null;
        } else nextCurrentHook = currentHook.next;
        var nextWorkInProgressHook = workInProgressHook === null ? currentlyRenderingFiber.memoizedState : workInProgressHook.next;
        if (nextWorkInProgressHook !== null)
          workInProgressHook = nextWorkInProgressHook, currentHook = nextCurrentHook;
        else {
          if (nextCurrentHook === null)
            throw currentlyRenderingFiber.alternate === null ? Error(formatProdErrorMessage(467)) : Error(formatProdErrorMessage(310));
          currentHook = nextCurrentHook, nextCurrentHook = {
            memoizedState: currentHook.memoizedState,
            baseState: currentHook.baseState,
            baseQueue: currentHook.baseQueue,
            queue: currentHook.queue,
            next: null
          }, workInProgressHook === null ? currentlyRenderingFiber.memoizedState = workInProgressHook = nextCurrentHook : workInProgressHook = workInProgressHook.next = nextCurrentHook;
        }
        return workInProgressHook;
      }
      function createFunctionComponentUpdateQueue() {
        return { lastEffect: null, events: null, stores: null, memoCache: null };
      }
      function useThenable(thenable) {
        var index = thenableIndexCounter;
        return thenableIndexCounter += 1, thenableState === null && (thenableState = []), thenable = trackUsedThenable(thenableState, thenable, index), index = currentlyRenderingFiber, (workInProgressHook === null ? index.memoizedState : workInProgressHook.next) === null && (index = index.alternate, ReactSharedInternals.H = index === null || index.memoizedState === null ? HooksDispatcherOnMount : HooksDispatcherOnUpdate), thenable;
      }
      function use15(usable) {
        if (usable !== null && typeof usable == "object") {
          if (typeof usable.then == "function") return useThenable(usable);
          if (usable.$$typeof === REACT_RECOVERABLE_TYPE) return;
          if (usable.$$typeof === REACT_CONTEXT_TYPE) return readContext(usable);
        }
        throw Error(formatProdErrorMessage(438, String(usable)));
      }
      function useMemoCache(size) {
        var memoCache = null, updateQueue = currentlyRenderingFiber.updateQueue;
        if (updateQueue !== null && (memoCache = updateQueue.memoCache), memoCache == null) {
          var current2 = currentlyRenderingFiber.alternate;
          current2 !== null && (current2 = current2.updateQueue, current2 !== null && (current2 = current2.memoCache, current2 != null && (memoCache = {
            data: current2.data.map(function(array) {
              return array.slice();
            }),
            index: 0
          })));
        }
        if (memoCache == null && (memoCache = { data: [], index: 0 }), updateQueue === null && (updateQueue = createFunctionComponentUpdateQueue(), currentlyRenderingFiber.updateQueue = updateQueue), updateQueue.memoCache = memoCache, updateQueue = memoCache.data[memoCache.index], updateQueue === void 0)
          for (updateQueue = memoCache.data[memoCache.index] = Array(size), current2 = 0; current2 < size; current2++)
            updateQueue[current2] = REACT_MEMO_CACHE_SENTINEL;
        return memoCache.index++, updateQueue;
      }
      function basicStateReducer(state, action) {
        return typeof action == "function" ? action(state) : action;
      }
      function updateReducer(reducer) {
        var hook = updateWorkInProgressHook();
        return updateReducerImpl(hook, currentHook, reducer);
      }
      function updateReducerImpl(hook, current2, reducer) {
        var queue = hook.queue;
        if (queue === null) throw Error(formatProdErrorMessage(311));
        queue.lastRenderedReducer = reducer;
        var baseQueue = hook.baseQueue, pendingQueue = queue.pending;
        if (pendingQueue !== null) {
          if (baseQueue !== null) {
            var baseFirst = baseQueue.next;
            baseQueue.next = pendingQueue.next, pendingQueue.next = baseFirst;
          }
          current2.baseQueue = baseQueue = pendingQueue, queue.pending = null;
        }
        if (pendingQueue = hook.baseState, baseQueue === null) hook.memoizedState = pendingQueue;
        else {
          current2 = baseQueue.next;
          var newBaseQueueFirst = baseFirst = null, newBaseQueueLast = null, update = current2, didReadFromEntangledAsyncAction$53 = !1;
          do {
            var updateLane = update.lane & -536870913;
            if (updateLane !== update.lane ? (workInProgressRootRenderLanes & updateLane) === updateLane : (renderLanes & updateLane) === updateLane) {
              var revertLane = update.revertLane;
              if (revertLane === 0)
                newBaseQueueLast !== null && (newBaseQueueLast = newBaseQueueLast.next = {
                  lane: 0,
                  revertLane: 0,
                  gesture: null,
                  action: update.action,
                  hasEagerState: update.hasEagerState,
                  eagerState: update.eagerState,
                  next: null
                }), updateLane === currentEntangledLane && (didReadFromEntangledAsyncAction$53 = !0);
              else if ((renderLanes & revertLane) === revertLane) {
                update = update.next, revertLane === currentEntangledLane && (didReadFromEntangledAsyncAction$53 = !0);
                continue;
              } else
                updateLane = {
                  lane: 0,
                  revertLane: update.revertLane,
                  gesture: null,
                  action: update.action,
                  hasEagerState: update.hasEagerState,
                  eagerState: update.eagerState,
                  next: null
                }, newBaseQueueLast === null ? (newBaseQueueFirst = newBaseQueueLast = updateLane, baseFirst = pendingQueue) : newBaseQueueLast = newBaseQueueLast.next = updateLane, currentlyRenderingFiber.lanes |= revertLane, workInProgressRootSkippedLanes |= revertLane;
              updateLane = update.action, shouldDoubleInvokeUserFnsInHooksDEV && reducer(pendingQueue, updateLane), pendingQueue = update.hasEagerState ? update.eagerState : reducer(pendingQueue, updateLane);
            } else
              revertLane = {
                lane: updateLane,
                revertLane: update.revertLane,
                gesture: update.gesture,
                action: update.action,
                hasEagerState: update.hasEagerState,
                eagerState: update.eagerState,
                next: null
              }, newBaseQueueLast === null ? (newBaseQueueFirst = newBaseQueueLast = revertLane, baseFirst = pendingQueue) : newBaseQueueLast = newBaseQueueLast.next = revertLane, currentlyRenderingFiber.lanes |= updateLane, workInProgressRootSkippedLanes |= updateLane;
            update = update.next;
          } while (update !== null && update !== current2);
          if (newBaseQueueLast === null ? baseFirst = pendingQueue : newBaseQueueLast.next = newBaseQueueFirst, !objectIs(pendingQueue, hook.memoizedState) && (didReceiveUpdate = !0, didReadFromEntangledAsyncAction$53 && (reducer = currentEntangledActionThenable, reducer !== null)))
            throw reducer;
          hook.memoizedState = pendingQueue, hook.baseState = baseFirst, hook.baseQueue = newBaseQueueLast, queue.lastRenderedState = pendingQueue;
        }
        return baseQueue === null && (queue.lanes = 0), [hook.memoizedState, queue.dispatch];
      }
      function rerenderReducer(reducer) {
        var hook = updateWorkInProgressHook(), queue = hook.queue;
        if (queue === null) throw Error(formatProdErrorMessage(311));
        queue.lastRenderedReducer = reducer;
        var dispatch = queue.dispatch, lastRenderPhaseUpdate = queue.pending, newState = hook.memoizedState;
        if (lastRenderPhaseUpdate !== null) {
          queue.pending = null;
          var update = lastRenderPhaseUpdate = lastRenderPhaseUpdate.next;
          do
            newState = reducer(newState, update.action), update = update.next;
          while (update !== lastRenderPhaseUpdate);
          objectIs(newState, hook.memoizedState) || (didReceiveUpdate = !0), hook.memoizedState = newState, hook.baseQueue === null && (hook.baseState = newState), queue.lastRenderedState = newState;
        }
        return [newState, dispatch];
      }
      function updateSyncExternalStore(subscribe, getSnapshot, getServerSnapshot) {
        var fiber = currentlyRenderingFiber, hook = updateWorkInProgressHook(), isHydrating$jscomp$0 = isHydrating;
        if (isHydrating$jscomp$0) {
          if (getServerSnapshot === void 0)
            throw Error(formatProdErrorMessage(407));
          getServerSnapshot = getServerSnapshot();
        } else getServerSnapshot = getSnapshot();
        var snapshotChanged = !objectIs(
          (currentHook || hook).memoizedState,
          getServerSnapshot
        );
        if (snapshotChanged && (hook.memoizedState = getServerSnapshot, didReceiveUpdate = !0), hook = hook.queue, updateEffect(subscribeToStore.bind(null, fiber, hook, subscribe), [
          subscribe
        ]), subscribe = hook.getSnapshot !== getSnapshot || snapshotChanged || workInProgressHook !== null && (workInProgressHook.memoizedState.tag & 1) !== 0, pushSimpleEffect(
          subscribe ? 9 : 8,
          { destroy: void 0 },
          updateStoreInstance.bind(
            null,
            fiber,
            hook,
            getServerSnapshot,
            getSnapshot
          ),
          null
        ), subscribe) {
          if (fiber.flags |= 2048, workInProgressRoot === null) throw Error(formatProdErrorMessage(349));
          isHydrating$jscomp$0 || (renderLanes & 127) !== 0 || pushStoreConsistencyCheck(fiber, getSnapshot, getServerSnapshot);
        }
        return getServerSnapshot;
      }
      function pushStoreConsistencyCheck(fiber, getSnapshot, renderedSnapshot) {
        fiber.flags |= 16384, fiber = { getSnapshot, value: renderedSnapshot }, getSnapshot = currentlyRenderingFiber.updateQueue, getSnapshot === null ? (getSnapshot = createFunctionComponentUpdateQueue(), currentlyRenderingFiber.updateQueue = getSnapshot, getSnapshot.stores = [fiber]) : (renderedSnapshot = getSnapshot.stores, renderedSnapshot === null ? getSnapshot.stores = [fiber] : renderedSnapshot.push(fiber));
      }
      function updateStoreInstance(fiber, inst, nextSnapshot, getSnapshot) {
        inst.value = nextSnapshot, inst.getSnapshot = getSnapshot, checkIfSnapshotChanged(inst) && forceStoreRerender(fiber);
      }
      function subscribeToStore(fiber, inst, subscribe) {
        return subscribe(function() {
          checkIfSnapshotChanged(inst) && forceStoreRerender(fiber);
        });
      }
      function checkIfSnapshotChanged(inst) {
        var latestGetSnapshot = inst.getSnapshot;
        inst = inst.value;
        try {
          var nextValue = latestGetSnapshot();
          return !objectIs(inst, nextValue);
        } catch {
          return !0;
        }
      }
      function forceStoreRerender(fiber) {
        var root = enqueueConcurrentRenderForLane(fiber, 2);
        root !== null && scheduleUpdateOnFiber(root, fiber, 2);
      }
      function mountStateImpl(initialState) {
        var hook = mountWorkInProgressHook();
        if (typeof initialState == "function") {
          var initialStateInitializer = initialState;
          if (initialState = initialStateInitializer(), shouldDoubleInvokeUserFnsInHooksDEV) {
            setIsStrictModeForDevtools(!0);
            try {
              initialStateInitializer();
            } finally {
              setIsStrictModeForDevtools(!1);
            }
          }
        }
        return hook.memoizedState = hook.baseState = initialState, hook.queue = {
          pending: null,
          lanes: 0,
          dispatch: null,
          lastRenderedReducer: basicStateReducer,
          lastRenderedState: initialState
        }, hook;
      }
      function updateOptimisticImpl(hook, current2, passthrough, reducer) {
        return hook.baseState = passthrough, updateReducerImpl(
          hook,
          currentHook,
          typeof reducer == "function" ? reducer : basicStateReducer
        );
      }
      function dispatchActionState(fiber, actionQueue, setPendingState, setState, payload) {
        if (isRenderPhaseUpdate(fiber)) throw Error(formatProdErrorMessage(485));
        if (fiber = actionQueue.action, fiber !== null) {
          var actionNode = {
            payload,
            action: fiber,
            next: null,
            isTransition: !0,
            status: "pending",
            value: null,
            reason: null,
            listeners: [],
            then: function(listener) {
              actionNode.listeners.push(listener);
            }
          };
          ReactSharedInternals.T !== null ? setPendingState(!0) : actionNode.isTransition = !1, setState(actionNode), setPendingState = actionQueue.pending, setPendingState === null ? (actionNode.next = actionQueue.pending = actionNode, runActionStateAction(actionQueue, actionNode)) : (actionNode.next = setPendingState.next, actionQueue.pending = setPendingState.next = actionNode);
        }
      }
      function runActionStateAction(actionQueue, node) {
        var action = node.action, payload = node.payload, prevState = actionQueue.state;
        if (node.isTransition) {
          var prevTransition = ReactSharedInternals.T, currentTransition = {};
          currentTransition.types = prevTransition !== null ? prevTransition.types : null, ReactSharedInternals.T = currentTransition;
          try {
            var returnValue = action(prevState, payload), onStartTransitionFinish = ReactSharedInternals.S;
            onStartTransitionFinish !== null && onStartTransitionFinish(currentTransition, returnValue), handleActionReturnValue(actionQueue, node, returnValue);
          } catch (error) {
            onActionError(actionQueue, node, error);
          } finally {
            prevTransition !== null && currentTransition.types !== null && (prevTransition.types = currentTransition.types), ReactSharedInternals.T = prevTransition;
          }
        } else
          try {
            prevTransition = action(prevState, payload), handleActionReturnValue(actionQueue, node, prevTransition);
          } catch (error$57) {
            onActionError(actionQueue, node, error$57);
          }
      }
      function handleActionReturnValue(actionQueue, node, returnValue) {
        returnValue !== null && typeof returnValue == "object" && typeof returnValue.then == "function" ? returnValue.then(
          function(nextState) {
            onActionSuccess(actionQueue, node, nextState);
          },
          function(error) {
            return onActionError(actionQueue, node, error);
          }
        ) : onActionSuccess(actionQueue, node, returnValue);
      }
      function onActionSuccess(actionQueue, actionNode, nextState) {
        actionNode.status = "fulfilled", actionNode.value = nextState, notifyActionListeners(actionNode), actionQueue.state = nextState, actionNode = actionQueue.pending, actionNode !== null && (nextState = actionNode.next, nextState === actionNode ? actionQueue.pending = null : (nextState = nextState.next, actionNode.next = nextState, runActionStateAction(actionQueue, nextState)));
      }
      function onActionError(actionQueue, actionNode, error) {
        var last = actionQueue.pending;
        if (actionQueue.pending = null, last !== null) {
          last = last.next;
          do
            actionNode.status = "rejected", actionNode.reason = error, notifyActionListeners(actionNode), actionNode = actionNode.next;
          while (actionNode !== last);
        }
        actionQueue.action = null;
      }
      function notifyActionListeners(actionNode) {
        actionNode = actionNode.listeners;
        for (var i = 0; i < actionNode.length; i++) (0, actionNode[i])();
      }
      function actionStateReducer(oldState, newState) {
        return newState;
      }
      function mountActionState(action, initialStateProp) {
        if (isHydrating) {
          var ssrFormState = workInProgressRoot.formState;
          if (ssrFormState !== null) {
            a: {
              var JSCompiler_inline_result = currentlyRenderingFiber;
              if (isHydrating) {
                if (nextHydratableInstance) {
                  var markerInstance = canHydrateFormStateMarker(
                    nextHydratableInstance,
                    rootOrSingletonContext
                  );
                  if (markerInstance) {
                    nextHydratableInstance = getNextHydratableSibling(markerInstance), JSCompiler_inline_result = isFormStateMarkerMatching(markerInstance);
                    break a;
                  }
                }
                throwOnHydrationMismatch(JSCompiler_inline_result);
              }
              JSCompiler_inline_result = !1;
            }
            JSCompiler_inline_result && (initialStateProp = ssrFormState[0]);
          }
        }
        ssrFormState = mountWorkInProgressHook(), ssrFormState.memoizedState = ssrFormState.baseState = initialStateProp, JSCompiler_inline_result = {
          pending: null,
          lanes: 0,
          dispatch: null,
          lastRenderedReducer: actionStateReducer,
          lastRenderedState: initialStateProp
        }, ssrFormState.queue = JSCompiler_inline_result, ssrFormState = dispatchSetState.bind(
          null,
          currentlyRenderingFiber,
          JSCompiler_inline_result
        ), JSCompiler_inline_result.dispatch = ssrFormState, JSCompiler_inline_result = mountStateImpl(!1);
        var setPendingState = dispatchOptimisticSetState.bind(
          null,
          currentlyRenderingFiber,
          !1,
          JSCompiler_inline_result.queue
        );
        return JSCompiler_inline_result = mountWorkInProgressHook(), markerInstance = {
          state: initialStateProp,
          dispatch: null,
          action,
          pending: null
        }, JSCompiler_inline_result.queue = markerInstance, ssrFormState = dispatchActionState.bind(
          null,
          currentlyRenderingFiber,
          markerInstance,
          setPendingState,
          ssrFormState
        ), markerInstance.dispatch = ssrFormState, JSCompiler_inline_result.memoizedState = action, [initialStateProp, ssrFormState, !1];
      }
      function updateActionState(action) {
        var stateHook = updateWorkInProgressHook();
        return updateActionStateImpl(stateHook, currentHook, action);
      }
      function updateActionStateImpl(stateHook, currentStateHook, action) {
        if (currentStateHook = updateReducerImpl(
          stateHook,
          currentStateHook,
          actionStateReducer
        )[0], stateHook = updateReducer(basicStateReducer)[0], typeof currentStateHook == "object" && currentStateHook !== null && typeof currentStateHook.then == "function")
          try {
            var state = useThenable(currentStateHook);
          } catch (x) {
            throw x === SuspenseException ? SuspenseActionException : x;
          }
        else state = currentStateHook;
        currentStateHook = updateWorkInProgressHook();
        var actionQueue = currentStateHook.queue, dispatch = actionQueue.dispatch;
        return action !== currentStateHook.memoizedState && (currentlyRenderingFiber.flags |= 2048, pushSimpleEffect(
          9,
          { destroy: void 0 },
          actionStateActionEffect.bind(null, actionQueue, action),
          null
        )), [state, dispatch, stateHook];
      }
      function actionStateActionEffect(actionQueue, action) {
        actionQueue.action = action;
      }
      function rerenderActionState(action) {
        var stateHook = updateWorkInProgressHook(), currentStateHook = currentHook;
        if (currentStateHook !== null)
          return updateActionStateImpl(stateHook, currentStateHook, action);
        updateWorkInProgressHook(), stateHook = stateHook.memoizedState, currentStateHook = updateWorkInProgressHook();
        var dispatch = currentStateHook.queue.dispatch;
        return currentStateHook.memoizedState = action, [stateHook, dispatch, !1];
      }
      function pushSimpleEffect(tag, inst, create3, deps) {
        return tag = { tag, create: create3, deps, inst, next: null }, inst = currentlyRenderingFiber.updateQueue, inst === null && (inst = createFunctionComponentUpdateQueue(), currentlyRenderingFiber.updateQueue = inst), create3 = inst.lastEffect, create3 === null ? inst.lastEffect = tag.next = tag : (deps = create3.next, create3.next = tag, tag.next = deps, inst.lastEffect = tag), tag;
      }
      function updateRef() {
        return updateWorkInProgressHook().memoizedState;
      }
      function mountEffectImpl(fiberFlags, hookFlags, create3, deps) {
        var hook = mountWorkInProgressHook();
        currentlyRenderingFiber.flags |= fiberFlags, hook.memoizedState = pushSimpleEffect(
          1 | hookFlags,
          { destroy: void 0 },
          create3,
          deps === void 0 ? null : deps
        );
      }
      function updateEffectImpl(fiberFlags, hookFlags, create3, deps) {
        var hook = updateWorkInProgressHook();
        deps = deps === void 0 ? null : deps;
        var inst = hook.memoizedState.inst;
        currentHook !== null && deps !== null && areHookInputsEqual(deps, currentHook.memoizedState.deps) ? hook.memoizedState = pushSimpleEffect(hookFlags, inst, create3, deps) : (currentlyRenderingFiber.flags |= fiberFlags, hook.memoizedState = pushSimpleEffect(
          1 | hookFlags,
          inst,
          create3,
          deps
        ));
      }
      function mountEffect(create3, deps) {
        mountEffectImpl(8390656, 8, create3, deps);
      }
      function updateEffect(create3, deps) {
        updateEffectImpl(2048, 8, create3, deps);
      }
      function useEffectEventImpl(payload) {
        currentlyRenderingFiber.flags |= 4;
        var componentUpdateQueue = currentlyRenderingFiber.updateQueue;
        if (componentUpdateQueue === null)
          componentUpdateQueue = createFunctionComponentUpdateQueue(), currentlyRenderingFiber.updateQueue = componentUpdateQueue, componentUpdateQueue.events = [payload];
        else {
          var events = componentUpdateQueue.events;
          events === null ? componentUpdateQueue.events = [payload] : events.push(payload);
        }
      }
      function updateEvent(callback) {
        var ref = updateWorkInProgressHook().memoizedState;
        return useEffectEventImpl({ ref, nextImpl: callback }), function() {
          if ((executionContext & 2) !== 0)
            throw Error(formatProdErrorMessage(440));
          return ref.impl.apply(void 0, arguments);
        };
      }
      function updateInsertionEffect(create3, deps) {
        return updateEffectImpl(4, 2, create3, deps);
      }
      function updateLayoutEffect(create3, deps) {
        return updateEffectImpl(4, 4, create3, deps);
      }
      function imperativeHandleEffect(create3, ref) {
        if (typeof ref == "function") {
          create3 = create3();
          var refCleanup = ref(create3);
          return function() {
            typeof refCleanup == "function" ? refCleanup() : ref(null);
          };
        }
        if (ref != null)
          return create3 = create3(), ref.current = create3, function() {
            ref.current = null;
          };
      }
      function updateImperativeHandle(ref, create3, deps) {
        deps = deps != null ? deps.concat([ref]) : null, updateEffectImpl(
          4,
          4,
          imperativeHandleEffect.bind(null, create3, ref),
          deps
        );
      }
      function mountDebugValue() {
      }
      function updateCallback(callback, deps) {
        var hook = updateWorkInProgressHook();
        deps = deps === void 0 ? null : deps;
        var prevState = hook.memoizedState;
        return deps !== null && areHookInputsEqual(deps, prevState[1]) ? prevState[0] : (hook.memoizedState = [callback, deps], callback);
      }
      function updateMemo(nextCreate, deps) {
        var hook = updateWorkInProgressHook();
        deps = deps === void 0 ? null : deps;
        var prevState = hook.memoizedState;
        if (deps !== null && areHookInputsEqual(deps, prevState[1]))
          return prevState[0];
        if (prevState = nextCreate(), shouldDoubleInvokeUserFnsInHooksDEV) {
          setIsStrictModeForDevtools(!0);
          try {
            nextCreate();
          } finally {
            setIsStrictModeForDevtools(!1);
          }
        }
        return hook.memoizedState = [prevState, deps], prevState;
      }
      function mountDeferredValueImpl(hook, value, initialValue) {
        return initialValue === void 0 || (renderLanes & 1073741824) !== 0 && (workInProgressRootRenderLanes & 261930) === 0 ? hook.memoizedState = value : (hook.memoizedState = initialValue, hook = requestDeferredLane(), currentlyRenderingFiber.lanes |= hook, workInProgressRootSkippedLanes |= hook, initialValue);
      }
      function updateDeferredValueImpl(hook, prevValue, value, initialValue) {
        return objectIs(value, prevValue) ? value : currentTreeHiddenStackCursor.current !== null ? (hook = mountDeferredValueImpl(hook, value, initialValue), objectIs(hook, prevValue) || (didReceiveUpdate = !0), hook) : (renderLanes & 106) === 0 || (renderLanes & 1073741824) !== 0 && (workInProgressRootRenderLanes & 261930) === 0 ? (didReceiveUpdate = !0, hook.memoizedState = value) : (hook = requestDeferredLane(), currentlyRenderingFiber.lanes |= hook, workInProgressRootSkippedLanes |= hook, prevValue);
      }
      function startTransition(fiber, queue, pendingState, finishedState, callback) {
        var previousPriority = getCurrentUpdatePriority();
        setCurrentUpdatePriority(
          previousPriority !== 0 && 8 > previousPriority ? previousPriority : 8
        );
        var prevTransition = ReactSharedInternals.T, currentTransition = {};
        currentTransition.types = prevTransition !== null ? prevTransition.types : null, ReactSharedInternals.T = currentTransition, dispatchOptimisticSetState(fiber, !1, queue, pendingState);
        try {
          var returnValue = callback(), onStartTransitionFinish = ReactSharedInternals.S;
          if (onStartTransitionFinish !== null && onStartTransitionFinish(currentTransition, returnValue), returnValue !== null && typeof returnValue == "object" && typeof returnValue.then == "function") {
            var thenableForFinishedState = chainThenableValue(
              returnValue,
              finishedState
            );
            dispatchSetStateInternal(
              fiber,
              queue,
              thenableForFinishedState,
              requestUpdateLane(fiber)
            );
          } else
            dispatchSetStateInternal(
              fiber,
              queue,
              finishedState,
              requestUpdateLane(fiber)
            );
        } catch (error) {
          dispatchSetStateInternal(
            fiber,
            queue,
            { then: function() {
            }, status: "rejected", reason: error },
            requestUpdateLane()
          );
        } finally {
          setCurrentUpdatePriority(previousPriority), prevTransition !== null && currentTransition.types !== null && (prevTransition.types = currentTransition.types), ReactSharedInternals.T = prevTransition;
        }
      }
      function ensureFormComponentIsStateful(formFiber) {
        var existingStateHook = formFiber.memoizedState;
        if (existingStateHook !== null) return existingStateHook;
        existingStateHook = {
          memoizedState: NotPendingTransition,
          baseState: NotPendingTransition,
          baseQueue: null,
          queue: {
            pending: null,
            lanes: 0,
            dispatch: null,
            lastRenderedReducer: basicStateReducer,
            lastRenderedState: NotPendingTransition
          },
          next: null
        };
        var initialResetState = {};
        return existingStateHook.next = {
          memoizedState: initialResetState,
          baseState: initialResetState,
          baseQueue: null,
          queue: {
            pending: null,
            lanes: 0,
            dispatch: null,
            lastRenderedReducer: basicStateReducer,
            lastRenderedState: initialResetState
          },
          next: null
        }, formFiber.memoizedState = existingStateHook, formFiber = formFiber.alternate, formFiber !== null && (formFiber.memoizedState = existingStateHook), existingStateHook;
      }
      function useHostTransitionStatus() {
        return readContext(HostTransitionContext);
      }
      function updateId() {
        return updateWorkInProgressHook().memoizedState;
      }
      function updateRefresh() {
        return updateWorkInProgressHook().memoizedState;
      }
      function refreshCache(fiber) {
        for (var provider = fiber.return; provider !== null; ) {
          switch (provider.tag) {
            case 24:
            case 3:
              var lane = requestUpdateLane();
              fiber = createUpdate(lane);
              var root = enqueueUpdate(provider, fiber, lane);
              root !== null && (scheduleUpdateOnFiber(root, provider, lane), entangleTransitions(root, provider, lane)), provider = { cache: createCache() }, fiber.payload = provider;
              return;
          }
          provider = provider.return;
        }
      }
      function dispatchReducerAction(fiber, queue, action) {
        var lane = requestUpdateLane();
        action = {
          lane,
          revertLane: 0,
          gesture: null,
          action,
          hasEagerState: !1,
          eagerState: null,
          next: null
        }, isRenderPhaseUpdate(fiber) ? enqueueRenderPhaseUpdate(queue, action) : (action = enqueueConcurrentHookUpdate(fiber, queue, action, lane), action !== null && (scheduleUpdateOnFiber(action, fiber, lane), entangleTransitionUpdate(action, queue, lane)));
      }
      function dispatchSetState(fiber, queue, action) {
        var lane = requestUpdateLane();
        dispatchSetStateInternal(fiber, queue, action, lane);
      }
      function dispatchSetStateInternal(fiber, queue, action, lane) {
        var update = {
          lane,
          revertLane: 0,
          gesture: null,
          action,
          hasEagerState: !1,
          eagerState: null,
          next: null
        };
        if (isRenderPhaseUpdate(fiber)) enqueueRenderPhaseUpdate(queue, update);
        else {
          var alternate = fiber.alternate;
          if (fiber.lanes === 0 && (alternate === null || alternate.lanes === 0) && (alternate = queue.lastRenderedReducer, alternate !== null))
            try {
              var currentState = queue.lastRenderedState, eagerState = alternate(currentState, action);
              if (update.hasEagerState = !0, update.eagerState = eagerState, objectIs(eagerState, currentState))
                return enqueueUpdate$1(fiber, queue, update, 0), workInProgressRoot === null && finishQueueingConcurrentUpdates(), !1;
            } catch {
            }
          if (action = enqueueConcurrentHookUpdate(fiber, queue, update, lane), action !== null)
            return scheduleUpdateOnFiber(action, fiber, lane), entangleTransitionUpdate(action, queue, lane), !0;
        }
        return !1;
      }
      function dispatchOptimisticSetState(fiber, throwIfDuringRender, queue, action) {
        if (action = {
          lane: 2,
          revertLane: requestTransitionLane(),
          gesture: null,
          action,
          hasEagerState: !1,
          eagerState: null,
          next: null
        }, isRenderPhaseUpdate(fiber)) {
          if (throwIfDuringRender) throw Error(formatProdErrorMessage(479));
        } else
          throwIfDuringRender = enqueueConcurrentHookUpdate(
            fiber,
            queue,
            action,
            2
          ), throwIfDuringRender !== null && scheduleUpdateOnFiber(throwIfDuringRender, fiber, 2);
      }
      function isRenderPhaseUpdate(fiber) {
        var alternate = fiber.alternate;
        return fiber === currentlyRenderingFiber || alternate !== null && alternate === currentlyRenderingFiber;
      }
      function enqueueRenderPhaseUpdate(queue, update) {
        didScheduleRenderPhaseUpdateDuringThisPass = didScheduleRenderPhaseUpdate = !0;
        var pending = queue.pending;
        pending === null ? update.next = update : (update.next = pending.next, pending.next = update), queue.pending = update;
      }
      function entangleTransitionUpdate(root, queue, lane) {
        if ((lane & 4194048) !== 0) {
          var queueLanes = queue.lanes;
          queueLanes &= root.pendingLanes, lane |= queueLanes, queue.lanes = lane, markRootEntangled(root, lane);
        }
      }
      function applyDerivedStateFromProps(workInProgress2, ctor, getDerivedStateFromProps, nextProps) {
        ctor = workInProgress2.memoizedState, getDerivedStateFromProps = getDerivedStateFromProps(nextProps, ctor), getDerivedStateFromProps = getDerivedStateFromProps == null ? ctor : assign({}, ctor, getDerivedStateFromProps), workInProgress2.memoizedState = getDerivedStateFromProps, workInProgress2.lanes === 0 && (workInProgress2.updateQueue.baseState = getDerivedStateFromProps);
      }
      function checkShouldComponentUpdate(workInProgress2, ctor, oldProps, newProps, oldState, newState, nextContext) {
        return workInProgress2 = workInProgress2.stateNode, typeof workInProgress2.shouldComponentUpdate == "function" ? workInProgress2.shouldComponentUpdate(newProps, newState, nextContext) : ctor.prototype && ctor.prototype.isPureReactComponent ? !shallowEqual(oldProps, newProps) || !shallowEqual(oldState, newState) : !0;
      }
      function callComponentWillReceiveProps(workInProgress2, instance, newProps, nextContext) {
        workInProgress2 = instance.state, typeof instance.componentWillReceiveProps == "function" && instance.componentWillReceiveProps(newProps, nextContext), typeof instance.UNSAFE_componentWillReceiveProps == "function" && instance.UNSAFE_componentWillReceiveProps(newProps, nextContext), instance.state !== workInProgress2 && classComponentUpdater.enqueueReplaceState(instance, instance.state, null);
      }
      function resolveClassComponentProps(Component2, baseProps) {
        var newProps = baseProps;
        if ("ref" in baseProps) {
          newProps = {};
          for (var propName in baseProps)
            propName !== "ref" && (newProps[propName] = baseProps[propName]);
        }
        if (Component2 = Component2.defaultProps) {
          newProps === baseProps && (newProps = assign({}, newProps));
          for (var propName$59 in Component2)
            newProps[propName$59] === void 0 && (newProps[propName$59] = Component2[propName$59]);
        }
        return newProps;
      }
      function logUncaughtError(root, errorInfo) {
        try {
          var onUncaughtError = root.onUncaughtError;
          onUncaughtError(errorInfo.value, { componentStack: errorInfo.stack });
        } catch (e) {
          setTimeout(function() {
            throw e;
          });
        }
      }
      function logCaughtError(root, boundary, errorInfo) {
        try {
          var onCaughtError = root.onCaughtError;
          onCaughtError(errorInfo.value, {
            componentStack: errorInfo.stack,
            errorBoundary: boundary.tag === 1 ? boundary.stateNode : null
          });
        } catch (e) {
          setTimeout(function() {
            throw e;
          });
        }
      }
      function createRootErrorUpdate(root, errorInfo, lane) {
        return lane = createUpdate(lane), lane.tag = 3, lane.payload = { element: null }, lane.callback = function() {
          logUncaughtError(root, errorInfo);
        }, lane;
      }
      function createClassErrorUpdate(lane) {
        return lane = createUpdate(lane), lane.tag = 3, lane;
      }
      function initializeClassErrorUpdate(update, root, fiber, errorInfo) {
        var getDerivedStateFromError = fiber.type.getDerivedStateFromError;
        if (typeof getDerivedStateFromError == "function") {
          var error = errorInfo.value;
          update.payload = function() {
            return getDerivedStateFromError(error);
          }, update.callback = function() {
            logCaughtError(root, fiber, errorInfo);
          };
        }
        var inst = fiber.stateNode;
        inst !== null && typeof inst.componentDidCatch == "function" && (update.callback = function() {
          logCaughtError(root, fiber, errorInfo), typeof getDerivedStateFromError != "function" && (legacyErrorBoundariesThatAlreadyFailed === null ? legacyErrorBoundariesThatAlreadyFailed = /* @__PURE__ */ new Set([this]) : legacyErrorBoundariesThatAlreadyFailed.add(this));
          var stack = errorInfo.stack;
          this.componentDidCatch(errorInfo.value, {
            componentStack: stack !== null ? stack : ""
          });
        });
      }
      function throwException(root, returnFiber, sourceFiber, value, rootRenderLanes) {
        if (sourceFiber.flags |= 32768, value !== null && typeof value == "object" && typeof value.then == "function") {
          if (returnFiber = sourceFiber.alternate, returnFiber !== null && propagateParentContextChanges(
            returnFiber,
            sourceFiber,
            rootRenderLanes,
            !0
          ), sourceFiber = suspenseHandlerStackCursor.current, sourceFiber !== null) {
            switch (sourceFiber.tag) {
              case 31:
              case 13:
              case 19:
                return shellBoundary === null ? renderDidSuspendDelayIfPossible() : sourceFiber.alternate === null && workInProgressRootExitStatus === 0 && (workInProgressRootExitStatus = 3), sourceFiber.flags &= -257, sourceFiber.flags |= 65536, sourceFiber.lanes = rootRenderLanes, value === noopSuspenseyCommitThenable ? sourceFiber.flags |= 16384 : (returnFiber = sourceFiber.updateQueue, returnFiber === null ? sourceFiber.updateQueue = /* @__PURE__ */ new Set([value]) : returnFiber.add(value), attachPingListener(root, value, rootRenderLanes)), !1;
              case 22:
                return sourceFiber.flags |= 65536, value === noopSuspenseyCommitThenable ? sourceFiber.flags |= 16384 : (returnFiber = sourceFiber.updateQueue, returnFiber === null ? (returnFiber = {
                  transitions: null,
                  markerInstances: null,
                  retryQueue: /* @__PURE__ */ new Set([value])
                }, sourceFiber.updateQueue = returnFiber) : (sourceFiber = returnFiber.retryQueue, sourceFiber === null ? returnFiber.retryQueue = /* @__PURE__ */ new Set([value]) : sourceFiber.add(value)), attachPingListener(root, value, rootRenderLanes)), !1;
            }
            throw Error(formatProdErrorMessage(435, sourceFiber.tag));
          }
          return attachPingListener(root, value, rootRenderLanes), renderDidSuspendDelayIfPossible(), !1;
        }
        if (isHydrating)
          return returnFiber = suspenseHandlerStackCursor.current, returnFiber !== null ? ((returnFiber.flags & 65536) === 0 && (returnFiber.flags |= 256), returnFiber.flags |= 65536, returnFiber.lanes = rootRenderLanes, value !== HydrationMismatchException && (root = Error(formatProdErrorMessage(422), { cause: value }), queueHydrationError(
            createCapturedValueAtFiber(root, sourceFiber)
          ))) : (value !== HydrationMismatchException && (returnFiber = Error(formatProdErrorMessage(423), {
            cause: value
          }), queueHydrationError(
            createCapturedValueAtFiber(returnFiber, sourceFiber)
          )), root = root.current.alternate, root.flags |= 65536, rootRenderLanes &= -rootRenderLanes, root.lanes |= rootRenderLanes, value = createCapturedValueAtFiber(value, sourceFiber), rootRenderLanes = createRootErrorUpdate(
            root.stateNode,
            value,
            rootRenderLanes
          ), enqueueCapturedUpdate(root, rootRenderLanes), workInProgressRootExitStatus !== 4 && (workInProgressRootExitStatus = 2)), !1;
        var wrapperError = Error(formatProdErrorMessage(520), { cause: value });
        if (wrapperError = createCapturedValueAtFiber(wrapperError, sourceFiber), workInProgressRootConcurrentErrors === null ? workInProgressRootConcurrentErrors = [wrapperError] : workInProgressRootConcurrentErrors.push(wrapperError), workInProgressRootExitStatus !== 4 && (workInProgressRootExitStatus = 2), returnFiber === null) return !0;
        value = createCapturedValueAtFiber(value, sourceFiber), sourceFiber = returnFiber;
        do {
          switch (sourceFiber.tag) {
            case 3:
              return sourceFiber.flags |= 65536, root = rootRenderLanes & -rootRenderLanes, sourceFiber.lanes |= root, root = createRootErrorUpdate(sourceFiber.stateNode, value, root), enqueueCapturedUpdate(sourceFiber, root), !1;
            case 1:
              if (returnFiber = sourceFiber.type, wrapperError = sourceFiber.stateNode, (sourceFiber.flags & 128) === 0 && (typeof returnFiber.getDerivedStateFromError == "function" || wrapperError !== null && typeof wrapperError.componentDidCatch == "function" && (legacyErrorBoundariesThatAlreadyFailed === null || !legacyErrorBoundariesThatAlreadyFailed.has(wrapperError))))
                return sourceFiber.flags |= 65536, rootRenderLanes &= -rootRenderLanes, sourceFiber.lanes |= rootRenderLanes, rootRenderLanes = createClassErrorUpdate(rootRenderLanes), initializeClassErrorUpdate(
                  rootRenderLanes,
                  root,
                  sourceFiber,
                  value
                ), enqueueCapturedUpdate(sourceFiber, rootRenderLanes), !1;
              break;
            case 22:
              if (sourceFiber.memoizedState !== null)
                return sourceFiber.flags |= 65536, !1;
          }
          sourceFiber = sourceFiber.return;
        } while (sourceFiber !== null);
        return !1;
      }
      function reconcileChildren(current2, workInProgress2, nextChildren, renderLanes2) {
        workInProgress2.child = current2 === null ? mountChildFibers(workInProgress2, null, nextChildren, renderLanes2) : reconcileChildFibers(
          workInProgress2,
          current2.child,
          nextChildren,
          renderLanes2
        );
      }
      function updateForwardRef(current2, workInProgress2, Component2, nextProps, renderLanes2) {
        Component2 = Component2.render;
        var ref = workInProgress2.ref;
        if ("ref" in nextProps) {
          var propsWithoutRef = {};
          for (var key in nextProps)
            key !== "ref" && (propsWithoutRef[key] = nextProps[key]);
        } else propsWithoutRef = nextProps;
        return prepareToReadContext(workInProgress2), nextProps = renderWithHooks(
          current2,
          workInProgress2,
          Component2,
          propsWithoutRef,
          ref,
          renderLanes2
        ), key = checkDidRenderIdHook(), current2 !== null && !didReceiveUpdate ? (bailoutHooks(current2, workInProgress2, renderLanes2), bailoutOnAlreadyFinishedWork(current2, workInProgress2, renderLanes2)) : (isHydrating && key && pushMaterializedTreeId(workInProgress2), workInProgress2.flags |= 1, reconcileChildren(current2, workInProgress2, nextProps, renderLanes2), workInProgress2.child);
      }
      function updateMemoComponent(current2, workInProgress2, Component2, nextProps, renderLanes2) {
        if (current2 === null) {
          var type = Component2.type;
          return typeof type == "function" && !shouldConstruct(type) && type.defaultProps === void 0 && Component2.compare === null ? (workInProgress2.tag = 15, workInProgress2.type = type, updateSimpleMemoComponent(
            current2,
            workInProgress2,
            type,
            nextProps,
            renderLanes2
          )) : (current2 = createFiberFromTypeAndProps(
            Component2.type,
            null,
            nextProps,
            workInProgress2,
            workInProgress2.mode,
            renderLanes2
          ), current2.ref = workInProgress2.ref, current2.return = workInProgress2, workInProgress2.child = current2);
        }
        if (type = current2.child, !checkScheduledUpdateOrContext(current2, renderLanes2)) {
          var prevProps = type.memoizedProps;
          if (Component2 = Component2.compare, Component2 = Component2 !== null ? Component2 : shallowEqual, Component2(prevProps, nextProps) && current2.ref === workInProgress2.ref)
            return bailoutOnAlreadyFinishedWork(
              current2,
              workInProgress2,
              renderLanes2
            );
        }
        return workInProgress2.flags |= 1, current2 = createWorkInProgress(type, nextProps), current2.ref = workInProgress2.ref, current2.return = workInProgress2, workInProgress2.child = current2;
      }
      function updateSimpleMemoComponent(current2, workInProgress2, Component2, nextProps, renderLanes2) {
        if (current2 !== null) {
          var prevProps = current2.memoizedProps;
          if (shallowEqual(prevProps, nextProps) && current2.ref === workInProgress2.ref)
            if (didReceiveUpdate = !1, workInProgress2.pendingProps = nextProps = prevProps, checkScheduledUpdateOrContext(current2, renderLanes2))
              (current2.flags & 131072) !== 0 && (didReceiveUpdate = !0);
            else
              return workInProgress2.lanes = current2.lanes, bailoutOnAlreadyFinishedWork(current2, workInProgress2, renderLanes2);
        }
        return updateFunctionComponent(
          current2,
          workInProgress2,
          Component2,
          nextProps,
          renderLanes2
        );
      }
      function updateOffscreenComponent(current2, workInProgress2, renderLanes2, nextProps) {
        var nextChildren = nextProps.children, prevState = current2 !== null ? current2.memoizedState : null;
        if (current2 === null && workInProgress2.stateNode === null && (workInProgress2.stateNode = {
          _visibility: 1,
          _pendingMarkers: null,
          _retryCache: null,
          _transitions: null
        }), nextProps.mode === "hidden") {
          if ((workInProgress2.flags & 128) !== 0) {
            if (prevState = prevState !== null ? prevState.baseLanes | renderLanes2 : renderLanes2, current2 !== null) {
              for (nextProps = workInProgress2.child = current2.child, nextChildren = 0; nextProps !== null; )
                nextChildren = nextChildren | nextProps.lanes | nextProps.childLanes, nextProps = nextProps.sibling;
              nextProps = nextChildren & ~prevState;
            } else nextProps = 0, workInProgress2.child = null;
            return deferHiddenOffscreenComponent(
              current2,
              workInProgress2,
              prevState,
              renderLanes2,
              nextProps
            );
          }
          if ((renderLanes2 & 536870912) !== 0)
            workInProgress2.memoizedState = { baseLanes: 0, cachePool: null }, current2 !== null && pushTransition(
              workInProgress2,
              prevState !== null ? prevState.cachePool : null
            ), prevState !== null ? pushHiddenContext(workInProgress2, prevState) : reuseHiddenContextOnStack(), pushOffscreenSuspenseHandler(workInProgress2);
          else
            return nextProps = workInProgress2.lanes = 536870912, deferHiddenOffscreenComponent(
              current2,
              workInProgress2,
              prevState !== null ? prevState.baseLanes | renderLanes2 : renderLanes2,
              renderLanes2,
              nextProps
            );
        } else
          prevState !== null ? (pushTransition(workInProgress2, prevState.cachePool), pushHiddenContext(workInProgress2, prevState), reuseSuspenseHandlerOnStack(), workInProgress2.memoizedState = null) : (current2 !== null && pushTransition(workInProgress2, null), reuseHiddenContextOnStack(), reuseSuspenseHandlerOnStack());
        return reconcileChildren(current2, workInProgress2, nextChildren, renderLanes2), workInProgress2.child;
      }
      function bailoutOffscreenComponent(current2, workInProgress2) {
        return current2 !== null && current2.tag === 22 || workInProgress2.stateNode !== null || (workInProgress2.stateNode = {
          _visibility: 1,
          _pendingMarkers: null,
          _retryCache: null,
          _transitions: null
        }), workInProgress2.sibling;
      }
      function deferHiddenOffscreenComponent(current2, workInProgress2, nextBaseLanes, renderLanes2, remainingChildLanes) {
        var JSCompiler_inline_result = peekCacheFromPool();
        return JSCompiler_inline_result = JSCompiler_inline_result === null ? null : {
          parent: isPrimaryRenderer ? CacheContext._currentValue : CacheContext._currentValue2,
          pool: JSCompiler_inline_result
        }, workInProgress2.memoizedState = {
          baseLanes: nextBaseLanes,
          cachePool: JSCompiler_inline_result
        }, current2 !== null && pushTransition(workInProgress2, null), reuseHiddenContextOnStack(), pushOffscreenSuspenseHandler(workInProgress2), current2 !== null && propagateParentContextChanges(current2, workInProgress2, renderLanes2, !0), workInProgress2.childLanes = remainingChildLanes, null;
      }
      function mountActivityChildren(workInProgress2, nextProps) {
        return nextProps = mountWorkInProgressOffscreenFiber(
          { mode: nextProps.mode, children: nextProps.children },
          workInProgress2.mode
        ), nextProps.ref = workInProgress2.ref, workInProgress2.child = nextProps, nextProps.return = workInProgress2, nextProps;
      }
      function retryActivityComponentWithoutHydrating(current2, workInProgress2, renderLanes2) {
        return reconcileChildFibers(workInProgress2, current2.child, null, renderLanes2), current2 = mountActivityChildren(
          workInProgress2,
          workInProgress2.pendingProps
        ), current2.flags |= 2, popSuspenseHandler(workInProgress2), workInProgress2.memoizedState = null, current2;
      }
      function updateActivityComponent(current2, workInProgress2, renderLanes2) {
        var nextProps = workInProgress2.pendingProps, didSuspend = (workInProgress2.flags & 128) !== 0;
        if (workInProgress2.flags &= -129, current2 === null) {
          if (isHydrating) {
            if (nextProps.mode === "hidden")
              return current2 = mountActivityChildren(workInProgress2, nextProps), workInProgress2.lanes = 536870912, current2.memoizedState = { baseLanes: 0, cachePool: null }, bailoutOffscreenComponent(null, current2);
            if (pushDehydratedActivitySuspenseHandler(workInProgress2), (current2 = nextHydratableInstance) ? (current2 = canHydrateActivityInstance(
              current2,
              rootOrSingletonContext
            ), current2 !== null && (workInProgress2.memoizedState = {
              dehydrated: current2,
              treeContext: treeContextProvider !== null ? { id: treeContextId, overflow: treeContextOverflow } : null,
              retryLane: 536870912,
              hydrationErrors: null
            }, renderLanes2 = createFiberFromDehydratedFragment(current2), renderLanes2.return = workInProgress2, workInProgress2.child = renderLanes2, hydrationParentFiber = workInProgress2, nextHydratableInstance = null)) : current2 = null, current2 === null) throw throwOnHydrationMismatch(workInProgress2);
            return workInProgress2.lanes = 536870912, null;
          }
          return mountActivityChildren(workInProgress2, nextProps);
        }
        var prevState = current2.memoizedState;
        if (prevState !== null) {
          var dehydrated = prevState.dehydrated;
          if (pushDehydratedActivitySuspenseHandler(workInProgress2), didSuspend)
            if (workInProgress2.flags & 256)
              workInProgress2.flags &= -257, workInProgress2 = retryActivityComponentWithoutHydrating(
                current2,
                workInProgress2,
                renderLanes2
              );
            else if (workInProgress2.memoizedState !== null)
              workInProgress2.child = current2.child, workInProgress2.flags |= 128, workInProgress2 = null;
            else throw Error(formatProdErrorMessage(558));
          else if (didReceiveUpdate || propagateParentContextChanges(
            current2,
            workInProgress2,
            renderLanes2,
            !1
          ), didSuspend = (renderLanes2 & current2.childLanes) !== 0, didReceiveUpdate || didSuspend) {
            if (currentTreeHiddenStackCursor.current === null) {
              if (nextProps = workInProgressRoot, nextProps !== null && (dehydrated = getBumpedLaneForHydration(nextProps, renderLanes2), dehydrated !== 0 && dehydrated !== prevState.retryLane))
                throw prevState.retryLane = dehydrated, enqueueConcurrentRenderForLane(current2, dehydrated), scheduleUpdateOnFiber(nextProps, current2, dehydrated), SelectiveHydrationException;
              renderDidSuspendDelayIfPossible();
            }
            workInProgress2 = retryActivityComponentWithoutHydrating(
              current2,
              workInProgress2,
              renderLanes2
            );
          } else
            current2 = prevState.treeContext, supportsHydration && (nextHydratableInstance = getFirstHydratableChildWithinActivityInstance(dehydrated), hydrationParentFiber = workInProgress2, isHydrating = !0, hydrationErrors = null, rootOrSingletonContext = !1, current2 !== null && restoreSuspendedTreeContext(workInProgress2, current2)), workInProgress2 = mountActivityChildren(workInProgress2, nextProps), workInProgress2.flags |= 134221824;
          return workInProgress2;
        }
        return current2 = createWorkInProgress(current2.child, {
          mode: nextProps.mode,
          children: nextProps.children
        }), current2.ref = workInProgress2.ref, workInProgress2.child = current2, current2.return = workInProgress2, current2;
      }
      function markRef(current2, workInProgress2) {
        var ref = workInProgress2.ref;
        if (ref === null)
          current2 !== null && current2.ref !== null && (workInProgress2.flags |= 4194816);
        else {
          if (typeof ref != "function" && typeof ref != "object")
            throw Error(formatProdErrorMessage(284));
          (current2 === null || current2.ref !== ref) && (workInProgress2.flags |= 4194816);
        }
      }
      function updateFunctionComponent(current2, workInProgress2, Component2, nextProps, renderLanes2) {
        return prepareToReadContext(workInProgress2), Component2 = renderWithHooks(
          current2,
          workInProgress2,
          Component2,
          nextProps,
          void 0,
          renderLanes2
        ), nextProps = checkDidRenderIdHook(), current2 !== null && !didReceiveUpdate ? (bailoutHooks(current2, workInProgress2, renderLanes2), bailoutOnAlreadyFinishedWork(current2, workInProgress2, renderLanes2)) : (isHydrating && nextProps && pushMaterializedTreeId(workInProgress2), workInProgress2.flags |= 1, reconcileChildren(current2, workInProgress2, Component2, renderLanes2), workInProgress2.child);
      }
      function replayFunctionComponent(current2, workInProgress2, nextProps, Component2, secondArg, renderLanes2) {
        return prepareToReadContext(workInProgress2), workInProgress2.updateQueue = null, nextProps = renderWithHooksAgain(
          workInProgress2,
          Component2,
          nextProps,
          secondArg
        ), finishRenderingHooks(current2), Component2 = checkDidRenderIdHook(), current2 !== null && !didReceiveUpdate ? (bailoutHooks(current2, workInProgress2, renderLanes2), bailoutOnAlreadyFinishedWork(current2, workInProgress2, renderLanes2)) : (isHydrating && Component2 && pushMaterializedTreeId(workInProgress2), workInProgress2.flags |= 1, reconcileChildren(current2, workInProgress2, nextProps, renderLanes2), workInProgress2.child);
      }
      function updateClassComponent(current2, workInProgress2, Component2, nextProps, renderLanes2) {
        if (prepareToReadContext(workInProgress2), workInProgress2.stateNode === null) {
          var context = emptyContextObject, contextType = Component2.contextType;
          typeof contextType == "object" && contextType !== null && (context = readContext(contextType)), context = new Component2(nextProps, context), workInProgress2.memoizedState = context.state !== null && context.state !== void 0 ? context.state : null, context.updater = classComponentUpdater, workInProgress2.stateNode = context, context._reactInternals = workInProgress2, context = workInProgress2.stateNode, context.props = nextProps, context.state = workInProgress2.memoizedState, context.refs = {}, initializeUpdateQueue(workInProgress2), contextType = Component2.contextType, context.context = typeof contextType == "object" && contextType !== null ? readContext(contextType) : emptyContextObject, context.state = workInProgress2.memoizedState, contextType = Component2.getDerivedStateFromProps, typeof contextType == "function" && (applyDerivedStateFromProps(
            workInProgress2,
            Component2,
            contextType,
            nextProps
          ), context.state = workInProgress2.memoizedState), typeof Component2.getDerivedStateFromProps == "function" || typeof context.getSnapshotBeforeUpdate == "function" || typeof context.UNSAFE_componentWillMount != "function" && typeof context.componentWillMount != "function" || (contextType = context.state, typeof context.componentWillMount == "function" && context.componentWillMount(), typeof context.UNSAFE_componentWillMount == "function" && context.UNSAFE_componentWillMount(), contextType !== context.state && classComponentUpdater.enqueueReplaceState(
            context,
            context.state,
            null
          ), processUpdateQueue(workInProgress2, nextProps, context, renderLanes2), suspendIfUpdateReadFromEntangledAsyncAction(), context.state = workInProgress2.memoizedState), typeof context.componentDidMount == "function" && (workInProgress2.flags |= 4194308), nextProps = !0;
        } else if (current2 === null) {
          context = workInProgress2.stateNode;
          var unresolvedOldProps = workInProgress2.memoizedProps, oldProps = resolveClassComponentProps(Component2, unresolvedOldProps);
          context.props = oldProps;
          var oldContext = context.context, contextType$jscomp$0 = Component2.contextType;
          contextType = emptyContextObject, typeof contextType$jscomp$0 == "object" && contextType$jscomp$0 !== null && (contextType = readContext(contextType$jscomp$0));
          var getDerivedStateFromProps = Component2.getDerivedStateFromProps;
          contextType$jscomp$0 = typeof getDerivedStateFromProps == "function" || typeof context.getSnapshotBeforeUpdate == "function", unresolvedOldProps = workInProgress2.pendingProps !== unresolvedOldProps, contextType$jscomp$0 || typeof context.UNSAFE_componentWillReceiveProps != "function" && typeof context.componentWillReceiveProps != "function" || (unresolvedOldProps || oldContext !== contextType) && callComponentWillReceiveProps(
            workInProgress2,
            context,
            nextProps,
            contextType
          ), hasForceUpdate = !1;
          var oldState = workInProgress2.memoizedState;
          context.state = oldState, processUpdateQueue(workInProgress2, nextProps, context, renderLanes2), suspendIfUpdateReadFromEntangledAsyncAction(), oldContext = workInProgress2.memoizedState, unresolvedOldProps || oldState !== oldContext || hasForceUpdate ? (typeof getDerivedStateFromProps == "function" && (applyDerivedStateFromProps(
            workInProgress2,
            Component2,
            getDerivedStateFromProps,
            nextProps
          ), oldContext = workInProgress2.memoizedState), (oldProps = hasForceUpdate || checkShouldComponentUpdate(
            workInProgress2,
            Component2,
            oldProps,
            nextProps,
            oldState,
            oldContext,
            contextType
          )) ? (contextType$jscomp$0 || typeof context.UNSAFE_componentWillMount != "function" && typeof context.componentWillMount != "function" || (typeof context.componentWillMount == "function" && context.componentWillMount(), typeof context.UNSAFE_componentWillMount == "function" && context.UNSAFE_componentWillMount()), typeof context.componentDidMount == "function" && (workInProgress2.flags |= 4194308)) : (typeof context.componentDidMount == "function" && (workInProgress2.flags |= 4194308), workInProgress2.memoizedProps = nextProps, workInProgress2.memoizedState = oldContext), context.props = nextProps, context.state = oldContext, context.context = contextType, nextProps = oldProps) : (typeof context.componentDidMount == "function" && (workInProgress2.flags |= 4194308), nextProps = !1);
        } else {
          context = workInProgress2.stateNode, cloneUpdateQueue(current2, workInProgress2), contextType = workInProgress2.memoizedProps, contextType$jscomp$0 = resolveClassComponentProps(Component2, contextType), context.props = contextType$jscomp$0, getDerivedStateFromProps = workInProgress2.pendingProps, oldState = context.context, oldContext = Component2.contextType, oldProps = emptyContextObject, typeof oldContext == "object" && oldContext !== null && (oldProps = readContext(oldContext)), unresolvedOldProps = Component2.getDerivedStateFromProps, (oldContext = typeof unresolvedOldProps == "function" || typeof context.getSnapshotBeforeUpdate == "function") || typeof context.UNSAFE_componentWillReceiveProps != "function" && typeof context.componentWillReceiveProps != "function" || (contextType !== getDerivedStateFromProps || oldState !== oldProps) && callComponentWillReceiveProps(
            workInProgress2,
            context,
            nextProps,
            oldProps
          ), hasForceUpdate = !1, oldState = workInProgress2.memoizedState, context.state = oldState, processUpdateQueue(workInProgress2, nextProps, context, renderLanes2), suspendIfUpdateReadFromEntangledAsyncAction();
          var newState = workInProgress2.memoizedState;
          contextType !== getDerivedStateFromProps || oldState !== newState || hasForceUpdate || current2 !== null && current2.dependencies !== null && checkIfContextChanged(current2.dependencies) ? (typeof unresolvedOldProps == "function" && (applyDerivedStateFromProps(
            workInProgress2,
            Component2,
            unresolvedOldProps,
            nextProps
          ), newState = workInProgress2.memoizedState), (contextType$jscomp$0 = hasForceUpdate || checkShouldComponentUpdate(
            workInProgress2,
            Component2,
            contextType$jscomp$0,
            nextProps,
            oldState,
            newState,
            oldProps
          ) || current2 !== null && current2.dependencies !== null && checkIfContextChanged(current2.dependencies)) ? (oldContext || typeof context.UNSAFE_componentWillUpdate != "function" && typeof context.componentWillUpdate != "function" || (typeof context.componentWillUpdate == "function" && context.componentWillUpdate(nextProps, newState, oldProps), typeof context.UNSAFE_componentWillUpdate == "function" && context.UNSAFE_componentWillUpdate(
            nextProps,
            newState,
            oldProps
          )), typeof context.componentDidUpdate == "function" && (workInProgress2.flags |= 4), typeof context.getSnapshotBeforeUpdate == "function" && (workInProgress2.flags |= 1024)) : (typeof context.componentDidUpdate != "function" || contextType === current2.memoizedProps && oldState === current2.memoizedState || (workInProgress2.flags |= 4), typeof context.getSnapshotBeforeUpdate != "function" || contextType === current2.memoizedProps && oldState === current2.memoizedState || (workInProgress2.flags |= 1024), workInProgress2.memoizedProps = nextProps, workInProgress2.memoizedState = newState), context.props = nextProps, context.state = newState, context.context = oldProps, nextProps = contextType$jscomp$0) : (typeof context.componentDidUpdate != "function" || contextType === current2.memoizedProps && oldState === current2.memoizedState || (workInProgress2.flags |= 4), typeof context.getSnapshotBeforeUpdate != "function" || contextType === current2.memoizedProps && oldState === current2.memoizedState || (workInProgress2.flags |= 1024), nextProps = !1);
        }
        return context = nextProps, markRef(current2, workInProgress2), nextProps = (workInProgress2.flags & 128) !== 0, context || nextProps ? (context = workInProgress2.stateNode, Component2 = nextProps && typeof Component2.getDerivedStateFromError != "function" ? null : context.render(), workInProgress2.flags |= 1, current2 !== null && nextProps ? (workInProgress2.child = reconcileChildFibers(
          workInProgress2,
          current2.child,
          null,
          renderLanes2
        ), workInProgress2.child = reconcileChildFibers(
          workInProgress2,
          null,
          Component2,
          renderLanes2
        )) : reconcileChildren(current2, workInProgress2, Component2, renderLanes2), workInProgress2.memoizedState = context.state, current2 = workInProgress2.child) : current2 = bailoutOnAlreadyFinishedWork(
          current2,
          workInProgress2,
          renderLanes2
        ), current2;
      }
      function mountHostRootWithoutHydrating(current2, workInProgress2, nextChildren, renderLanes2) {
        return resetHydrationState(), workInProgress2.flags |= 256, reconcileChildren(current2, workInProgress2, nextChildren, renderLanes2), workInProgress2.child;
      }
      function mountSuspenseOffscreenState(renderLanes2) {
        return { baseLanes: renderLanes2, cachePool: getSuspendedCache() };
      }
      function getRemainingWorkInPrimaryTree(current2, primaryTreeDidDefer, renderLanes2) {
        return current2 = current2 !== null ? current2.childLanes & ~renderLanes2 : 0, primaryTreeDidDefer && (current2 |= workInProgressDeferredLane), current2;
      }
      function updateSuspenseComponent(current2, workInProgress2, renderLanes2) {
        var nextProps = workInProgress2.pendingProps, showFallback = !1, didSuspend = (workInProgress2.flags & 128) !== 0, JSCompiler_temp;
        if ((JSCompiler_temp = didSuspend) || (JSCompiler_temp = current2 !== null && current2.memoizedState === null ? !1 : (suspenseStackCursor.current & 2) !== 0), JSCompiler_temp && (showFallback = !0, workInProgress2.flags &= -129), JSCompiler_temp = (workInProgress2.flags & 32) !== 0, workInProgress2.flags &= -33, current2 === null) {
          if (isHydrating) {
            if (showFallback ? pushPrimaryTreeSuspenseHandler(workInProgress2) : reuseSuspenseHandlerOnStack(), (current2 = nextHydratableInstance) ? (current2 = canHydrateSuspenseInstance(
              current2,
              rootOrSingletonContext
            ), current2 !== null && (workInProgress2.memoizedState = {
              dehydrated: current2,
              treeContext: treeContextProvider !== null ? { id: treeContextId, overflow: treeContextOverflow } : null,
              retryLane: 536870912,
              hydrationErrors: null
            }, renderLanes2 = createFiberFromDehydratedFragment(current2), renderLanes2.return = workInProgress2, workInProgress2.child = renderLanes2, hydrationParentFiber = workInProgress2, nextHydratableInstance = null)) : current2 = null, current2 === null) throw throwOnHydrationMismatch(workInProgress2);
            return isSuspenseInstanceFallback(current2) ? workInProgress2.lanes = 32 : workInProgress2.lanes = 536870912, null;
          }
          return didSuspend = nextProps.children, nextProps = nextProps.fallback, showFallback ? (reuseSuspenseHandlerOnStack(), showFallback = workInProgress2.mode, didSuspend = mountWorkInProgressOffscreenFiber(
            { mode: "hidden", children: didSuspend },
            showFallback
          ), nextProps = createFiberFromFragment(
            nextProps,
            showFallback,
            renderLanes2,
            null
          ), didSuspend.return = workInProgress2, nextProps.return = workInProgress2, didSuspend.sibling = nextProps, workInProgress2.child = didSuspend, nextProps = workInProgress2.child, nextProps.memoizedState = mountSuspenseOffscreenState(renderLanes2), nextProps.childLanes = getRemainingWorkInPrimaryTree(
            current2,
            JSCompiler_temp,
            renderLanes2
          ), workInProgress2.memoizedState = SUSPENDED_MARKER, bailoutOffscreenComponent(null, nextProps)) : (pushPrimaryTreeSuspenseHandler(workInProgress2), mountSuspensePrimaryChildren(workInProgress2, didSuspend));
        }
        var prevState = current2.memoizedState;
        if (prevState !== null) {
          var dehydrated$75 = prevState.dehydrated;
          if (dehydrated$75 !== null)
            return updateDehydratedSuspenseComponent(
              current2,
              workInProgress2,
              didSuspend,
              JSCompiler_temp,
              nextProps,
              dehydrated$75,
              prevState,
              renderLanes2
            );
        }
        return showFallback ? (reuseSuspenseHandlerOnStack(), showFallback = nextProps.fallback, didSuspend = workInProgress2.mode, prevState = current2.child, dehydrated$75 = prevState.sibling, nextProps = createWorkInProgress(prevState, {
          mode: "hidden",
          children: nextProps.children
        }), nextProps.subtreeFlags = prevState.subtreeFlags & 1206910976, dehydrated$75 !== null ? showFallback = createWorkInProgress(dehydrated$75, showFallback) : (showFallback = createFiberFromFragment(
          showFallback,
          didSuspend,
          renderLanes2,
          null
        ), showFallback.flags |= 2), showFallback.return = workInProgress2, nextProps.return = workInProgress2, nextProps.sibling = showFallback, workInProgress2.child = nextProps, bailoutOffscreenComponent(null, nextProps), nextProps = workInProgress2.child, showFallback = current2.child.memoizedState, showFallback === null ? showFallback = mountSuspenseOffscreenState(renderLanes2) : (didSuspend = showFallback.cachePool, didSuspend !== null ? (prevState = isPrimaryRenderer ? CacheContext._currentValue : CacheContext._currentValue2, didSuspend = didSuspend.parent !== prevState ? { parent: prevState, pool: prevState } : didSuspend) : didSuspend = getSuspendedCache(), showFallback = {
          baseLanes: showFallback.baseLanes | renderLanes2,
          cachePool: didSuspend
        }), nextProps.memoizedState = showFallback, nextProps.childLanes = getRemainingWorkInPrimaryTree(
          current2,
          JSCompiler_temp,
          renderLanes2
        ), workInProgress2.memoizedState = SUSPENDED_MARKER, bailoutOffscreenComponent(current2.child, nextProps)) : (pushPrimaryTreeSuspenseHandler(workInProgress2), renderLanes2 = current2.child, current2 = renderLanes2.sibling, renderLanes2 = createWorkInProgress(renderLanes2, {
          mode: "visible",
          children: nextProps.children
        }), renderLanes2.return = workInProgress2, renderLanes2.sibling = null, current2 !== null && (JSCompiler_temp = workInProgress2.deletions, JSCompiler_temp === null ? (workInProgress2.deletions = [current2], workInProgress2.flags |= 16) : JSCompiler_temp.push(current2)), workInProgress2.child = renderLanes2, workInProgress2.memoizedState = null, renderLanes2);
      }
      function mountSuspensePrimaryChildren(workInProgress2, primaryChildren) {
        return primaryChildren = mountWorkInProgressOffscreenFiber(
          { mode: "visible", children: primaryChildren },
          workInProgress2.mode
        ), primaryChildren.return = workInProgress2, workInProgress2.child = primaryChildren;
      }
      function mountWorkInProgressOffscreenFiber(offscreenProps, mode) {
        return offscreenProps = createFiber(22, offscreenProps, null, mode), offscreenProps.lanes = 0, offscreenProps;
      }
      function retrySuspenseComponentWithoutHydrating(current2, workInProgress2, renderLanes2) {
        return reconcileChildFibers(workInProgress2, current2.child, null, renderLanes2), current2 = mountSuspensePrimaryChildren(
          workInProgress2,
          workInProgress2.pendingProps.children
        ), current2.flags |= 2, workInProgress2.memoizedState = null, current2;
      }
      function updateDehydratedSuspenseComponent(current2, workInProgress2, didSuspend, didPrimaryChildrenDefer, nextProps, suspenseInstance, suspenseState, renderLanes2) {
        if (didSuspend)
          return workInProgress2.flags & 256 ? (pushPrimaryTreeSuspenseHandler(workInProgress2), workInProgress2.flags &= -257, retrySuspenseComponentWithoutHydrating(
            current2,
            workInProgress2,
            renderLanes2
          )) : workInProgress2.memoizedState !== null ? (reuseSuspenseHandlerOnStack(), workInProgress2.child = current2.child, workInProgress2.flags |= 128, null) : (reuseSuspenseHandlerOnStack(), suspenseInstance = nextProps.fallback, suspenseState = workInProgress2.mode, nextProps = mountWorkInProgressOffscreenFiber(
            { mode: "visible", children: nextProps.children },
            suspenseState
          ), suspenseInstance = createFiberFromFragment(
            suspenseInstance,
            suspenseState,
            renderLanes2,
            null
          ), suspenseInstance.flags |= 2, nextProps.return = workInProgress2, suspenseInstance.return = workInProgress2, nextProps.sibling = suspenseInstance, workInProgress2.child = nextProps, reconcileChildFibers(workInProgress2, current2.child, null, renderLanes2), nextProps = workInProgress2.child, nextProps.memoizedState = mountSuspenseOffscreenState(renderLanes2), nextProps.childLanes = getRemainingWorkInPrimaryTree(
            current2,
            didPrimaryChildrenDefer,
            renderLanes2
          ), workInProgress2.memoizedState = SUSPENDED_MARKER, bailoutOffscreenComponent(null, nextProps));
        if (pushPrimaryTreeSuspenseHandler(workInProgress2), isSuspenseInstanceFallback(suspenseInstance))
          return didPrimaryChildrenDefer = getSuspenseInstanceFallbackErrorDetails(suspenseInstance).digest, didPrimaryChildrenDefer !== "" && (nextProps = Error(formatProdErrorMessage(419)), nextProps.stack = "", nextProps.digest = didPrimaryChildrenDefer, queueHydrationError({ value: nextProps, source: null, stack: null })), retrySuspenseComponentWithoutHydrating(
            current2,
            workInProgress2,
            renderLanes2
          );
        if (didReceiveUpdate || propagateParentContextChanges(current2, workInProgress2, renderLanes2, !1), didPrimaryChildrenDefer = (renderLanes2 & current2.childLanes) !== 0, didReceiveUpdate || didPrimaryChildrenDefer) {
          if (currentTreeHiddenStackCursor.current !== null)
            return retrySuspenseComponentWithoutHydrating(
              current2,
              workInProgress2,
              renderLanes2
            );
          if (didPrimaryChildrenDefer = workInProgressRoot, didPrimaryChildrenDefer !== null && (nextProps = getBumpedLaneForHydration(
            didPrimaryChildrenDefer,
            renderLanes2
          ), nextProps !== 0 && nextProps !== suspenseState.retryLane))
            throw suspenseState.retryLane = nextProps, enqueueConcurrentRenderForLane(current2, nextProps), scheduleUpdateOnFiber(didPrimaryChildrenDefer, current2, nextProps), SelectiveHydrationException;
          return isSuspenseInstancePending(suspenseInstance) || renderDidSuspendDelayIfPossible(), retrySuspenseComponentWithoutHydrating(
            current2,
            workInProgress2,
            renderLanes2
          );
        }
        return isSuspenseInstancePending(suspenseInstance) ? (workInProgress2.flags |= 192, workInProgress2.child = current2.child, null) : (current2 = suspenseState.treeContext, supportsHydration && (nextHydratableInstance = getFirstHydratableChildWithinSuspenseInstance(suspenseInstance), hydrationParentFiber = workInProgress2, isHydrating = !0, hydrationErrors = null, rootOrSingletonContext = !1, current2 !== null && restoreSuspendedTreeContext(workInProgress2, current2)), workInProgress2 = mountSuspensePrimaryChildren(
          workInProgress2,
          nextProps.children
        ), workInProgress2.flags |= 134221824, workInProgress2);
      }
      function scheduleSuspenseWorkOnFiber(fiber, renderLanes2, propagationRoot) {
        fiber.lanes |= renderLanes2;
        var alternate = fiber.alternate;
        alternate !== null && (alternate.lanes |= renderLanes2), scheduleContextWorkOnParentPath(fiber.return, renderLanes2, propagationRoot);
      }
      function findLastContentRow(firstChild) {
        for (var lastContentRow = null; firstChild !== null; ) {
          var currentRow = firstChild.alternate;
          currentRow !== null && findFirstSuspended(currentRow) === null && (lastContentRow = firstChild), firstChild = firstChild.sibling;
        }
        return lastContentRow;
      }
      function initSuspenseListRenderState(workInProgress2, isBackwards, tail, lastContentRow, tailMode, treeForkCount2) {
        var renderState = workInProgress2.memoizedState;
        renderState === null ? workInProgress2.memoizedState = {
          isBackwards,
          rendering: null,
          renderingStartTime: 0,
          last: lastContentRow,
          tail,
          tailMode,
          treeForkCount: treeForkCount2
        } : (renderState.isBackwards = isBackwards, renderState.rendering = null, renderState.renderingStartTime = 0, renderState.last = lastContentRow, renderState.tail = tail, renderState.tailMode = tailMode, renderState.treeForkCount = treeForkCount2);
      }
      function reverseChildren(fiber) {
        var row3 = fiber.child;
        for (fiber.child = null; row3 !== null; ) {
          var nextRow = row3.sibling;
          row3.sibling = fiber.child, fiber.child = row3, row3 = nextRow;
        }
      }
      function updateSuspenseListComponent(current2, workInProgress2, renderLanes2) {
        var nextProps = workInProgress2.pendingProps, revealOrder = nextProps.revealOrder, tailMode = nextProps.tail;
        nextProps = nextProps.children;
        var suspenseContext = suspenseStackCursor.current;
        if (workInProgress2.flags & 128)
          return pushSuspenseListContext(workInProgress2, suspenseContext), null;
        var shouldForceFallback = (suspenseContext & 2) !== 0;
        if (shouldForceFallback ? (suspenseContext = suspenseContext & 1 | 2, workInProgress2.flags |= 128) : suspenseContext &= 1, pushSuspenseListContext(workInProgress2, suspenseContext), revealOrder === "backwards" && current2 !== null ? (reverseChildren(current2), reconcileChildren(current2, workInProgress2, nextProps, renderLanes2), reverseChildren(current2)) : reconcileChildren(current2, workInProgress2, nextProps, renderLanes2), nextProps = isHydrating ? treeForkCount : 0, !shouldForceFallback && current2 !== null && (current2.flags & 128) !== 0)
          a: for (current2 = workInProgress2.child; current2 !== null; ) {
            if (current2.tag === 13)
              current2.memoizedState !== null && scheduleSuspenseWorkOnFiber(current2, renderLanes2, workInProgress2);
            else if (current2.tag === 19)
              scheduleSuspenseWorkOnFiber(current2, renderLanes2, workInProgress2);
            else if (current2.child !== null) {
              current2.child.return = current2, current2 = current2.child;
              continue;
            }
            if (current2 === workInProgress2) break a;
            for (; current2.sibling === null; ) {
              if (current2.return === null || current2.return === workInProgress2)
                break a;
              current2 = current2.return;
            }
            current2.sibling.return = current2.return, current2 = current2.sibling;
          }
        switch (revealOrder) {
          case "backwards":
            renderLanes2 = findLastContentRow(workInProgress2.child), renderLanes2 === null ? (revealOrder = workInProgress2.child, workInProgress2.child = null) : (revealOrder = renderLanes2.sibling, renderLanes2.sibling = null, reverseChildren(workInProgress2)), initSuspenseListRenderState(
              workInProgress2,
              !0,
              revealOrder,
              null,
              tailMode,
              nextProps
            );
            break;
          case "unstable_legacy-backwards":
            for (renderLanes2 = null, revealOrder = workInProgress2.child, workInProgress2.child = null; revealOrder !== null; ) {
              if (current2 = revealOrder.alternate, current2 !== null && findFirstSuspended(current2) === null) {
                workInProgress2.child = revealOrder;
                break;
              }
              current2 = revealOrder.sibling, revealOrder.sibling = renderLanes2, renderLanes2 = revealOrder, revealOrder = current2;
            }
            initSuspenseListRenderState(
              workInProgress2,
              !0,
              renderLanes2,
              null,
              tailMode,
              nextProps
            );
            break;
          case "together":
            initSuspenseListRenderState(
              workInProgress2,
              !1,
              null,
              null,
              void 0,
              nextProps
            );
            break;
          case "independent":
            workInProgress2.memoizedState = null;
            break;
          default:
            renderLanes2 = findLastContentRow(workInProgress2.child), renderLanes2 === null ? (revealOrder = workInProgress2.child, workInProgress2.child = null) : (revealOrder = renderLanes2.sibling, renderLanes2.sibling = null), initSuspenseListRenderState(
              workInProgress2,
              !1,
              revealOrder,
              renderLanes2,
              tailMode,
              nextProps
            );
        }
        return workInProgress2.child;
      }
      function updateContextProvider(current2, workInProgress2, renderLanes2) {
        var newProps = workInProgress2.pendingProps;
        return pushProvider(workInProgress2, workInProgress2.type, newProps.value), reconcileChildren(current2, workInProgress2, newProps.children, renderLanes2), workInProgress2.child;
      }
      function bailoutOnAlreadyFinishedWork(current2, workInProgress2, renderLanes2) {
        if (current2 !== null && (workInProgress2.dependencies = current2.dependencies), workInProgressRootSkippedLanes |= workInProgress2.lanes, (renderLanes2 & workInProgress2.childLanes) === 0)
          if (current2 !== null) {
            if (propagateParentContextChanges(
              current2,
              workInProgress2,
              renderLanes2,
              !1
            ), (renderLanes2 & workInProgress2.childLanes) === 0)
              return null;
          } else return null;
        if (current2 !== null && workInProgress2.child !== current2.child)
          throw Error(formatProdErrorMessage(153));
        if (workInProgress2.child !== null) {
          for (current2 = workInProgress2.child, renderLanes2 = createWorkInProgress(current2, current2.pendingProps), workInProgress2.child = renderLanes2, renderLanes2.return = workInProgress2; current2.sibling !== null; )
            current2 = current2.sibling, renderLanes2 = renderLanes2.sibling = createWorkInProgress(current2, current2.pendingProps), renderLanes2.return = workInProgress2;
          renderLanes2.sibling = null;
        }
        return workInProgress2.child;
      }
      function checkScheduledUpdateOrContext(current2, renderLanes2) {
        return (current2.lanes & renderLanes2) !== 0 ? !0 : (current2 = current2.dependencies, !!(current2 !== null && checkIfContextChanged(current2)));
      }
      function attemptEarlyBailoutIfNoScheduledUpdate(current2, workInProgress2, renderLanes2) {
        switch (workInProgress2.tag) {
          case 3:
            pushHostContainer(
              workInProgress2,
              workInProgress2.stateNode.containerInfo
            ), pushProvider(workInProgress2, CacheContext, current2.memoizedState.cache), resetHydrationState();
            break;
          case 27:
          case 5:
            pushHostContext(workInProgress2);
            break;
          case 4:
            pushHostContainer(
              workInProgress2,
              workInProgress2.stateNode.containerInfo
            );
            break;
          case 10:
            pushProvider(
              workInProgress2,
              workInProgress2.type,
              workInProgress2.memoizedProps.value
            );
            break;
          case 31:
            if (workInProgress2.memoizedState !== null)
              return workInProgress2.flags |= 128, pushDehydratedActivitySuspenseHandler(workInProgress2), null;
            break;
          case 13:
            var state$86 = workInProgress2.memoizedState;
            if (state$86 !== null) {
              if (state$86.dehydrated !== null)
                return pushPrimaryTreeSuspenseHandler(workInProgress2), workInProgress2.flags |= 128, null;
              state$86 = propagateParentContextChanges(
                current2,
                workInProgress2,
                renderLanes2,
                !1
              );
              var primaryChildLanes = workInProgress2.child.childLanes;
              return state$86 || (renderLanes2 & primaryChildLanes) !== 0 ? updateSuspenseComponent(
                current2,
                workInProgress2,
                renderLanes2
              ) : (pushPrimaryTreeSuspenseHandler(workInProgress2), current2 = bailoutOnAlreadyFinishedWork(
                current2,
                workInProgress2,
                renderLanes2
              ), current2 !== null ? current2.sibling : null);
            }
            pushPrimaryTreeSuspenseHandler(workInProgress2);
            break;
          case 19:
            if (workInProgress2.flags & 128)
              return updateSuspenseListComponent(
                current2,
                workInProgress2,
                renderLanes2
              );
            if (primaryChildLanes = (current2.flags & 128) !== 0, state$86 = (renderLanes2 & workInProgress2.childLanes) !== 0, state$86 || (propagateParentContextChanges(
              current2,
              workInProgress2,
              renderLanes2,
              !1
            ), state$86 = (renderLanes2 & workInProgress2.childLanes) !== 0), primaryChildLanes) {
              if (state$86)
                return updateSuspenseListComponent(
                  current2,
                  workInProgress2,
                  renderLanes2
                );
              workInProgress2.flags |= 128;
            }
            if (primaryChildLanes = workInProgress2.memoizedState, primaryChildLanes !== null && (primaryChildLanes.rendering = null, primaryChildLanes.tail = null, primaryChildLanes.lastEffect = null), pushSuspenseListContext(workInProgress2, suspenseStackCursor.current), state$86) break;
            return null;
          case 22:
            return workInProgress2.lanes = 0, updateOffscreenComponent(
              current2,
              workInProgress2,
              renderLanes2,
              workInProgress2.pendingProps
            );
          case 24:
            pushProvider(workInProgress2, CacheContext, current2.memoizedState.cache);
        }
        return bailoutOnAlreadyFinishedWork(current2, workInProgress2, renderLanes2);
      }
      function beginWork(current2, workInProgress2, renderLanes2) {
        if (current2 !== null)
          if (current2.memoizedProps !== workInProgress2.pendingProps)
            didReceiveUpdate = !0;
          else {
            if (!checkScheduledUpdateOrContext(current2, renderLanes2) && (workInProgress2.flags & 128) === 0)
              return didReceiveUpdate = !1, attemptEarlyBailoutIfNoScheduledUpdate(
                current2,
                workInProgress2,
                renderLanes2
              );
            didReceiveUpdate = (current2.flags & 131072) !== 0;
          }
        else
          didReceiveUpdate = !1, isHydrating && (workInProgress2.flags & 1048576) !== 0 && pushTreeId(workInProgress2, treeForkCount, workInProgress2.index);
        switch (workInProgress2.lanes = 0, workInProgress2.tag) {
          case 16:
            a: {
              var props = workInProgress2.pendingProps;
              if (current2 = resolveLazy(workInProgress2.elementType), workInProgress2.type = current2, typeof current2 == "function")
                shouldConstruct(current2) ? (props = resolveClassComponentProps(current2, props), workInProgress2.tag = 1, workInProgress2 = updateClassComponent(
                  null,
                  workInProgress2,
                  current2,
                  props,
                  renderLanes2
                )) : (workInProgress2.tag = 0, workInProgress2 = updateFunctionComponent(
                  null,
                  workInProgress2,
                  current2,
                  props,
                  renderLanes2
                ));
              else {
                if (current2 != null) {
                  var $$typeof = current2.$$typeof;
                  if ($$typeof === REACT_FORWARD_REF_TYPE) {
                    workInProgress2.tag = 11, workInProgress2 = updateForwardRef(
                      null,
                      workInProgress2,
                      current2,
                      props,
                      renderLanes2
                    );
                    break a;
                  } else if ($$typeof === REACT_MEMO_TYPE) {
                    workInProgress2.tag = 14, workInProgress2 = updateMemoComponent(
                      null,
                      workInProgress2,
                      current2,
                      props,
                      renderLanes2
                    );
                    break a;
                  } else if ($$typeof === REACT_CONTEXT_TYPE) {
                    workInProgress2.tag = 10, workInProgress2.type = current2, workInProgress2 = updateContextProvider(
                      null,
                      workInProgress2,
                      renderLanes2
                    );
                    break a;
                  }
                }
                throw workInProgress2 = getComponentNameFromType(current2) || current2, Error(formatProdErrorMessage(306, workInProgress2, ""));
              }
            }
            return workInProgress2;
          case 0:
            return updateFunctionComponent(
              current2,
              workInProgress2,
              workInProgress2.type,
              workInProgress2.pendingProps,
              renderLanes2
            );
          case 1:
            return props = workInProgress2.type, $$typeof = resolveClassComponentProps(
              props,
              workInProgress2.pendingProps
            ), updateClassComponent(
              current2,
              workInProgress2,
              props,
              $$typeof,
              renderLanes2
            );
          case 3:
            a: {
              if (pushHostContainer(
                workInProgress2,
                workInProgress2.stateNode.containerInfo
              ), current2 === null) throw Error(formatProdErrorMessage(387));
              var nextProps = workInProgress2.pendingProps;
              $$typeof = workInProgress2.memoizedState, props = $$typeof.element, cloneUpdateQueue(current2, workInProgress2), processUpdateQueue(workInProgress2, nextProps, null, renderLanes2);
              var nextState = workInProgress2.memoizedState;
              if (nextProps = nextState.cache, pushProvider(workInProgress2, CacheContext, nextProps), nextProps !== $$typeof.cache && propagateContextChanges(
                workInProgress2,
                [CacheContext],
                renderLanes2,
                !0
              ), suspendIfUpdateReadFromEntangledAsyncAction(), nextProps = nextState.element, supportsHydration && $$typeof.isDehydrated)
                if ($$typeof = {
                  element: nextProps,
                  isDehydrated: !1,
                  cache: nextState.cache
                }, workInProgress2.updateQueue.baseState = $$typeof, workInProgress2.memoizedState = $$typeof, workInProgress2.flags & 256) {
                  workInProgress2 = mountHostRootWithoutHydrating(
                    current2,
                    workInProgress2,
                    nextProps,
                    renderLanes2
                  );
                  break a;
                } else if (nextProps !== props) {
                  props = createCapturedValueAtFiber(
                    Error(formatProdErrorMessage(424)),
                    workInProgress2
                  ), queueHydrationError(props), workInProgress2 = mountHostRootWithoutHydrating(
                    current2,
                    workInProgress2,
                    nextProps,
                    renderLanes2
                  );
                  break a;
                } else
                  for (supportsHydration && (nextHydratableInstance = getFirstHydratableChildWithinContainer(
                    workInProgress2.stateNode.containerInfo
                  ), hydrationParentFiber = workInProgress2, isHydrating = !0, hydrationErrors = null, rootOrSingletonContext = !0), renderLanes2 = mountChildFibers(
                    workInProgress2,
                    null,
                    nextProps,
                    renderLanes2
                  ), workInProgress2.child = renderLanes2; renderLanes2; )
                    renderLanes2.flags = renderLanes2.flags & -3 | 134221824, renderLanes2 = renderLanes2.sibling;
              else {
                if (resetHydrationState(), nextProps === props) {
                  workInProgress2 = bailoutOnAlreadyFinishedWork(
                    current2,
                    workInProgress2,
                    renderLanes2
                  );
                  break a;
                }
                reconcileChildren(current2, workInProgress2, nextProps, renderLanes2);
              }
              workInProgress2 = workInProgress2.child;
            }
            return workInProgress2;
          case 26:
            if (supportsResources)
              return markRef(current2, workInProgress2), current2 === null ? (renderLanes2 = getResource(
                workInProgress2.type,
                null,
                workInProgress2.pendingProps,
                null
              )) ? workInProgress2.memoizedState = renderLanes2 : isHydrating || (workInProgress2.stateNode = createHoistableInstance(
                workInProgress2.type,
                workInProgress2.pendingProps,
                rootInstanceStackCursor.current,
                workInProgress2
              )) : workInProgress2.memoizedState = getResource(
                workInProgress2.type,
                current2.memoizedProps,
                workInProgress2.pendingProps,
                current2.memoizedState
              ), null;
          case 27:
            if (supportsSingletons)
              return pushHostContext(workInProgress2), current2 === null && supportsSingletons && isHydrating && (props = workInProgress2.stateNode = resolveSingletonInstance(
                workInProgress2.type,
                workInProgress2.pendingProps,
                rootInstanceStackCursor.current,
                contextStackCursor.current,
                !1
              ), hydrationParentFiber = workInProgress2, rootOrSingletonContext = !0, nextHydratableInstance = getFirstHydratableChildWithinSingleton(
                workInProgress2.type,
                props,
                nextHydratableInstance
              )), reconcileChildren(
                current2,
                workInProgress2,
                workInProgress2.pendingProps.children,
                renderLanes2
              ), markRef(current2, workInProgress2), current2 === null && (workInProgress2.flags |= 4194304), workInProgress2.child;
          case 5:
            return current2 === null && isHydrating && (validateHydratableInstance(
              workInProgress2.type,
              workInProgress2.pendingProps,
              contextStackCursor.current
            ), ($$typeof = props = nextHydratableInstance) && (props = canHydrateInstance(
              props,
              workInProgress2.type,
              workInProgress2.pendingProps,
              rootOrSingletonContext
            ), props !== null ? (workInProgress2.stateNode = props, hydrationParentFiber = workInProgress2, nextHydratableInstance = getFirstHydratableChild(props), rootOrSingletonContext = !1, $$typeof = !0) : $$typeof = !1), $$typeof || throwOnHydrationMismatch(workInProgress2)), pushHostContext(workInProgress2), $$typeof = workInProgress2.type, nextProps = workInProgress2.pendingProps, nextState = current2 !== null ? current2.memoizedProps : null, props = nextProps.children, shouldSetTextContent($$typeof, nextProps) ? props = null : nextState !== null && shouldSetTextContent($$typeof, nextState) && (workInProgress2.flags |= 32), workInProgress2.memoizedState !== null && ($$typeof = renderWithHooks(
              current2,
              workInProgress2,
              TransitionAwareHostComponent,
              null,
              null,
              renderLanes2
            ), isPrimaryRenderer ? HostTransitionContext._currentValue = $$typeof : HostTransitionContext._currentValue2 = $$typeof), markRef(current2, workInProgress2), reconcileChildren(current2, workInProgress2, props, renderLanes2), workInProgress2.child;
          case 6:
            return current2 === null && isHydrating && (validateHydratableTextInstance(
              workInProgress2.pendingProps,
              contextStackCursor.current
            ), (current2 = renderLanes2 = nextHydratableInstance) && (renderLanes2 = canHydrateTextInstance(
              renderLanes2,
              workInProgress2.pendingProps,
              rootOrSingletonContext
            ), renderLanes2 !== null ? (workInProgress2.stateNode = renderLanes2, hydrationParentFiber = workInProgress2, nextHydratableInstance = null, current2 = !0) : current2 = !1), current2 || throwOnHydrationMismatch(workInProgress2)), null;
          case 13:
            return updateSuspenseComponent(current2, workInProgress2, renderLanes2);
          case 4:
            return pushHostContainer(
              workInProgress2,
              workInProgress2.stateNode.containerInfo
            ), props = workInProgress2.pendingProps, current2 === null ? workInProgress2.child = reconcileChildFibers(
              workInProgress2,
              null,
              props,
              renderLanes2
            ) : reconcileChildren(current2, workInProgress2, props, renderLanes2), workInProgress2.child;
          case 11:
            return updateForwardRef(
              current2,
              workInProgress2,
              workInProgress2.type,
              workInProgress2.pendingProps,
              renderLanes2
            );
          case 7:
            return props = workInProgress2.pendingProps, markRef(current2, workInProgress2), reconcileChildren(current2, workInProgress2, props, renderLanes2), workInProgress2.child;
          case 8:
            return reconcileChildren(
              current2,
              workInProgress2,
              workInProgress2.pendingProps.children,
              renderLanes2
            ), workInProgress2.child;
          case 12:
            return reconcileChildren(
              current2,
              workInProgress2,
              workInProgress2.pendingProps.children,
              renderLanes2
            ), workInProgress2.child;
          case 10:
            return updateContextProvider(current2, workInProgress2, renderLanes2);
          case 9:
            return $$typeof = workInProgress2.type._context, props = workInProgress2.pendingProps.children, prepareToReadContext(workInProgress2), $$typeof = readContext($$typeof), props = props($$typeof), workInProgress2.flags |= 1, reconcileChildren(current2, workInProgress2, props, renderLanes2), workInProgress2.child;
          case 14:
            return updateMemoComponent(
              current2,
              workInProgress2,
              workInProgress2.type,
              workInProgress2.pendingProps,
              renderLanes2
            );
          case 15:
            return updateSimpleMemoComponent(
              current2,
              workInProgress2,
              workInProgress2.type,
              workInProgress2.pendingProps,
              renderLanes2
            );
          case 19:
            return updateSuspenseListComponent(
              current2,
              workInProgress2,
              renderLanes2
            );
          case 31:
            return updateActivityComponent(current2, workInProgress2, renderLanes2);
          case 22:
            return updateOffscreenComponent(
              current2,
              workInProgress2,
              renderLanes2,
              workInProgress2.pendingProps
            );
          case 24:
            return prepareToReadContext(workInProgress2), props = readContext(CacheContext), current2 === null ? ($$typeof = peekCacheFromPool(), $$typeof === null && ($$typeof = workInProgressRoot, nextProps = createCache(), $$typeof.pooledCache = nextProps, nextProps.refCount++, nextProps !== null && ($$typeof.pooledCacheLanes |= renderLanes2), $$typeof = nextProps), workInProgress2.memoizedState = {
              parent: props,
              cache: $$typeof
            }, initializeUpdateQueue(workInProgress2), pushProvider(workInProgress2, CacheContext, $$typeof)) : ((current2.lanes & renderLanes2) !== 0 && (cloneUpdateQueue(current2, workInProgress2), processUpdateQueue(workInProgress2, null, null, renderLanes2), suspendIfUpdateReadFromEntangledAsyncAction()), $$typeof = current2.memoizedState, nextProps = workInProgress2.memoizedState, $$typeof.parent !== props ? ($$typeof = { parent: props, cache: props }, workInProgress2.memoizedState = $$typeof, workInProgress2.lanes === 0 && (workInProgress2.memoizedState = workInProgress2.updateQueue.baseState = $$typeof), pushProvider(workInProgress2, CacheContext, props)) : (props = nextProps.cache, pushProvider(workInProgress2, CacheContext, props), props !== $$typeof.cache && propagateContextChanges(
              workInProgress2,
              [CacheContext],
              renderLanes2,
              !0
            ))), reconcileChildren(
              current2,
              workInProgress2,
              workInProgress2.pendingProps.children,
              renderLanes2
            ), workInProgress2.child;
          case 30:
            return workInProgress2.stateNode === null && (workInProgress2.stateNode = {
              autoName: null,
              paired: null,
              clones: null,
              ref: null
            }), props = workInProgress2.pendingProps, props.name != null && props.name !== "auto" ? workInProgress2.flags |= current2 === null ? 18882560 : 18874368 : isHydrating && pushMaterializedTreeId(workInProgress2), current2 !== null && current2.memoizedProps.name !== props.name ? workInProgress2.flags |= 4194816 : markRef(current2, workInProgress2), reconcileChildren(
              current2,
              workInProgress2,
              props.children,
              renderLanes2
            ), workInProgress2.child;
          case 29:
            throw workInProgress2.pendingProps;
        }
        throw Error(formatProdErrorMessage(156, workInProgress2.tag));
      }
      function markUpdate(workInProgress2) {
        workInProgress2.flags |= 4;
      }
      function markCloned(workInProgress2) {
        supportsPersistence && (workInProgress2.flags |= 8);
      }
      function doesRequireClone(current2, completedWork) {
        if (current2 !== null && current2.child === completedWork.child) return !1;
        if ((completedWork.flags & 16) !== 0) return !0;
        for (current2 = completedWork.child; current2 !== null; ) {
          if ((current2.flags & 8218) !== 0 || (current2.subtreeFlags & 8218) !== 0)
            return !0;
          current2 = current2.sibling;
        }
        return !1;
      }
      function appendAllChildren(parent, workInProgress2, needsVisibilityToggle, isHidden2) {
        if (supportsMutation)
          for (needsVisibilityToggle = workInProgress2.child; needsVisibilityToggle !== null; ) {
            if (needsVisibilityToggle.tag === 5 || needsVisibilityToggle.tag === 6)
              appendInitialChild(parent, needsVisibilityToggle.stateNode);
            else if (!(needsVisibilityToggle.tag === 4 || supportsSingletons && needsVisibilityToggle.tag === 27) && needsVisibilityToggle.child !== null) {
              needsVisibilityToggle.child.return = needsVisibilityToggle, needsVisibilityToggle = needsVisibilityToggle.child;
              continue;
            }
            if (needsVisibilityToggle === workInProgress2) break;
            for (; needsVisibilityToggle.sibling === null; ) {
              if (needsVisibilityToggle.return === null || needsVisibilityToggle.return === workInProgress2)
                return;
              needsVisibilityToggle = needsVisibilityToggle.return;
            }
            needsVisibilityToggle.sibling.return = needsVisibilityToggle.return, needsVisibilityToggle = needsVisibilityToggle.sibling;
          }
        else if (supportsPersistence)
          for (var node$89 = workInProgress2.child; node$89 !== null; ) {
            if (node$89.tag === 5) {
              var instance = node$89.stateNode;
              needsVisibilityToggle && isHidden2 && (instance = cloneHiddenInstance(
                instance,
                node$89.type,
                node$89.memoizedProps
              )), appendInitialChild(parent, instance);
            } else if (node$89.tag === 6)
              instance = node$89.stateNode, needsVisibilityToggle && isHidden2 && (instance = cloneHiddenTextInstance(
                instance,
                node$89.memoizedProps
              )), appendInitialChild(parent, instance);
            else if (node$89.tag !== 4) {
              if (node$89.tag === 22 && node$89.memoizedState !== null)
                instance = node$89.child, instance !== null && (instance.return = node$89), appendAllChildren(parent, node$89, !0, !0);
              else if (node$89.child !== null) {
                node$89.child.return = node$89, node$89 = node$89.child;
                continue;
              }
            }
            if (node$89 === workInProgress2) break;
            for (; node$89.sibling === null; ) {
              if (node$89.return === null || node$89.return === workInProgress2)
                return;
              node$89 = node$89.return;
            }
            node$89.sibling.return = node$89.return, node$89 = node$89.sibling;
          }
      }
      function appendAllChildrenToContainer(containerChildSet, workInProgress2, needsVisibilityToggle, isHidden2) {
        var hasOffscreenComponentChild = !1;
        if (supportsPersistence)
          for (var node = workInProgress2.child; node !== null; ) {
            if (node.tag === 5) {
              var instance = node.stateNode;
              needsVisibilityToggle && isHidden2 && (instance = cloneHiddenInstance(
                instance,
                node.type,
                node.memoizedProps
              )), appendChildToContainerChildSet(containerChildSet, instance);
            } else if (node.tag === 6)
              instance = node.stateNode, needsVisibilityToggle && isHidden2 && (instance = cloneHiddenTextInstance(
                instance,
                node.memoizedProps
              )), appendChildToContainerChildSet(containerChildSet, instance);
            else if (node.tag !== 4) {
              if (node.tag === 22 && node.memoizedState !== null)
                hasOffscreenComponentChild = node.child, hasOffscreenComponentChild !== null && (hasOffscreenComponentChild.return = node), appendAllChildrenToContainer(containerChildSet, node, !0, !0), hasOffscreenComponentChild = !0;
              else if (node.child !== null) {
                node.child.return = node, node = node.child;
                continue;
              }
            }
            if (node === workInProgress2) break;
            for (; node.sibling === null; ) {
              if (node.return === null || node.return === workInProgress2)
                return hasOffscreenComponentChild;
              node = node.return;
            }
            node.sibling.return = node.return, node = node.sibling;
          }
        return hasOffscreenComponentChild;
      }
      function updateHostContainer(current2, workInProgress2) {
        if (supportsPersistence && doesRequireClone(current2, workInProgress2)) {
          current2 = workInProgress2.stateNode;
          var container = current2.containerInfo, newChildSet = createContainerChildSet();
          appendAllChildrenToContainer(newChildSet, workInProgress2, !1, !1), current2.pendingChildren = newChildSet, markUpdate(workInProgress2), finalizeContainerChildren(container, newChildSet);
        }
      }
      function updateHostComponent(current2, workInProgress2, type, newProps) {
        if (supportsMutation)
          current2.memoizedProps !== newProps && markUpdate(workInProgress2);
        else if (supportsPersistence) {
          var currentInstance = current2.stateNode, oldProps$92 = current2.memoizedProps;
          if ((current2 = doesRequireClone(current2, workInProgress2)) || oldProps$92 !== newProps) {
            var currentHostContext = contextStackCursor.current;
            oldProps$92 = cloneInstance(
              currentInstance,
              type,
              oldProps$92,
              newProps,
              !current2,
              null
            ), oldProps$92 === currentInstance ? workInProgress2.stateNode = currentInstance : (markCloned(workInProgress2), finalizeInitialChildren(
              oldProps$92,
              type,
              newProps,
              currentHostContext
            ) && markUpdate(workInProgress2), workInProgress2.stateNode = oldProps$92, current2 && appendAllChildren(oldProps$92, workInProgress2, !1, !1));
          } else workInProgress2.stateNode = currentInstance;
        }
      }
      function preloadInstanceAndSuspendIfNeeded(workInProgress2, type, oldProps, newProps, renderLanes2) {
        if ((workInProgress2.mode & 32) !== 0 && (oldProps === null ? maySuspendCommit(type, newProps) : maySuspendCommitOnUpdate(type, oldProps, newProps))) {
          if (workInProgress2.flags |= 16777216, (renderLanes2 & 335544128) === renderLanes2 || maySuspendCommitInSyncRender(type, newProps))
            if (preloadInstance(workInProgress2.stateNode, type, newProps))
              workInProgress2.flags |= 8192;
            else if (shouldRemainOnPreviousScreen()) workInProgress2.flags |= 8192;
            else
              throw suspendedThenable = noopSuspenseyCommitThenable, SuspenseyCommitException;
        } else workInProgress2.flags &= -16777217;
      }
      function preloadResourceAndSuspendIfNeeded(workInProgress2, resource) {
        if (mayResourceSuspendCommit(resource)) {
          if (workInProgress2.flags |= 16777216, !preloadResource(resource))
            if (shouldRemainOnPreviousScreen()) workInProgress2.flags |= 8192;
            else
              throw suspendedThenable = noopSuspenseyCommitThenable, SuspenseyCommitException;
        } else workInProgress2.flags &= -16777217;
      }
      function scheduleRetryEffect(workInProgress2, retryQueue) {
        retryQueue !== null && (workInProgress2.flags |= 4), workInProgress2.flags & 16384 && (retryQueue = workInProgress2.tag !== 22 ? claimNextRetryLane() : 536870912, workInProgress2.lanes |= retryQueue, workInProgressSuspendedRetryLanes |= retryQueue);
      }
      function cutOffTailIfNeeded(renderState, hasRenderedATailFallback) {
        if (!isHydrating)
          switch (renderState.tailMode) {
            case "visible":
              break;
            case "collapsed":
              for (var tailNode = renderState.tail, lastTailNode = null; tailNode !== null; )
                tailNode.alternate !== null && (lastTailNode = tailNode), tailNode = tailNode.sibling;
              lastTailNode === null ? hasRenderedATailFallback || renderState.tail === null ? renderState.tail = null : renderState.tail.sibling = null : lastTailNode.sibling = null;
              break;
            default:
              for (hasRenderedATailFallback = renderState.tail, tailNode = null; hasRenderedATailFallback !== null; )
                hasRenderedATailFallback.alternate !== null && (tailNode = hasRenderedATailFallback), hasRenderedATailFallback = hasRenderedATailFallback.sibling;
              tailNode === null ? renderState.tail = null : tailNode.sibling = null;
          }
      }
      function bubbleProperties(completedWork) {
        var didBailout = completedWork.alternate !== null && completedWork.alternate.child === completedWork.child, newChildLanes = 0, subtreeFlags = 0;
        if (didBailout)
          for (var child$95 = completedWork.child; child$95 !== null; )
            newChildLanes |= child$95.lanes | child$95.childLanes, subtreeFlags |= child$95.subtreeFlags & 1206910976, subtreeFlags |= child$95.flags & 1206910976, child$95.return = completedWork, child$95 = child$95.sibling;
        else
          for (child$95 = completedWork.child; child$95 !== null; )
            newChildLanes |= child$95.lanes | child$95.childLanes, subtreeFlags |= child$95.subtreeFlags, subtreeFlags |= child$95.flags, child$95.return = completedWork, child$95 = child$95.sibling;
        return completedWork.subtreeFlags |= subtreeFlags, completedWork.childLanes = newChildLanes, didBailout;
      }
      function completeWork(current2, workInProgress2, renderLanes2) {
        var newProps = workInProgress2.pendingProps;
        switch (popTreeContext(workInProgress2), workInProgress2.tag) {
          case 16:
          case 15:
          case 0:
          case 11:
          case 7:
          case 8:
          case 12:
          case 9:
          case 14:
            return bubbleProperties(workInProgress2), null;
          case 1:
            return bubbleProperties(workInProgress2), null;
          case 3:
            return renderLanes2 = workInProgress2.stateNode, newProps = null, current2 !== null && (newProps = current2.memoizedState.cache), workInProgress2.memoizedState.cache !== newProps && (workInProgress2.flags |= 2048), popProvider(CacheContext), popHostContainer(), renderLanes2.pendingContext && (renderLanes2.context = renderLanes2.pendingContext, renderLanes2.pendingContext = null), (current2 === null || current2.child === null) && (popHydrationState(workInProgress2) ? markUpdate(workInProgress2) : current2 === null || current2.memoizedState.isDehydrated && (workInProgress2.flags & 256) === 0 || (workInProgress2.flags |= 1024, upgradeHydrationErrorsToRecoverable())), updateHostContainer(current2, workInProgress2), bubbleProperties(workInProgress2), null;
          case 26:
            if (supportsResources) {
              var type = workInProgress2.type, nextResource = workInProgress2.memoizedState;
              return current2 === null ? (markUpdate(workInProgress2), nextResource !== null ? (bubbleProperties(workInProgress2), preloadResourceAndSuspendIfNeeded(
                workInProgress2,
                nextResource
              )) : (bubbleProperties(workInProgress2), preloadInstanceAndSuspendIfNeeded(
                workInProgress2,
                type,
                null,
                newProps,
                renderLanes2
              ))) : nextResource ? nextResource !== current2.memoizedState ? (markUpdate(workInProgress2), bubbleProperties(workInProgress2), preloadResourceAndSuspendIfNeeded(
                workInProgress2,
                nextResource
              )) : (bubbleProperties(workInProgress2), workInProgress2.flags &= -16777217) : (nextResource = current2.memoizedProps, supportsMutation ? nextResource !== newProps && markUpdate(workInProgress2) : updateHostComponent(
                current2,
                workInProgress2,
                type,
                newProps
              ), bubbleProperties(workInProgress2), preloadInstanceAndSuspendIfNeeded(
                workInProgress2,
                type,
                nextResource,
                newProps,
                renderLanes2
              )), null;
            }
          case 27:
            if (supportsSingletons) {
              if (popHostContext(workInProgress2), renderLanes2 = rootInstanceStackCursor.current, type = workInProgress2.type, current2 !== null && workInProgress2.stateNode != null)
                supportsMutation ? current2.memoizedProps !== newProps && markUpdate(workInProgress2) : updateHostComponent(current2, workInProgress2, type, newProps);
              else {
                if (!newProps) {
                  if (workInProgress2.stateNode === null)
                    throw Error(formatProdErrorMessage(166));
                  return bubbleProperties(workInProgress2), workInProgress2.subtreeFlags &= -33554433, null;
                }
                current2 = contextStackCursor.current, popHydrationState(workInProgress2) ? prepareToHydrateHostInstance(workInProgress2, current2) : (current2 = resolveSingletonInstance(
                  type,
                  newProps,
                  renderLanes2,
                  current2,
                  !0
                ), workInProgress2.stateNode = current2, markUpdate(workInProgress2));
              }
              return bubbleProperties(workInProgress2), workInProgress2.subtreeFlags &= -33554433, null;
            }
          case 5:
            if (popHostContext(workInProgress2), type = workInProgress2.type, current2 !== null && workInProgress2.stateNode != null)
              updateHostComponent(current2, workInProgress2, type, newProps);
            else {
              if (!newProps) {
                if (workInProgress2.stateNode === null)
                  throw Error(formatProdErrorMessage(166));
                return bubbleProperties(workInProgress2), workInProgress2.subtreeFlags &= -33554433, null;
              }
              if (nextResource = contextStackCursor.current, popHydrationState(workInProgress2))
                prepareToHydrateHostInstance(workInProgress2, nextResource), finalizeHydratedChildren(
                  workInProgress2.stateNode,
                  type,
                  newProps,
                  nextResource
                ) && (workInProgress2.flags |= 64);
              else {
                var instance$105 = createInstance(
                  type,
                  newProps,
                  rootInstanceStackCursor.current,
                  nextResource,
                  workInProgress2
                );
                markCloned(workInProgress2), appendAllChildren(instance$105, workInProgress2, !1, !1), workInProgress2.stateNode = instance$105, finalizeInitialChildren(
                  instance$105,
                  type,
                  newProps,
                  nextResource
                ) && markUpdate(workInProgress2);
              }
            }
            return bubbleProperties(workInProgress2), workInProgress2.subtreeFlags &= -33554433, preloadInstanceAndSuspendIfNeeded(
              workInProgress2,
              workInProgress2.type,
              current2 === null ? null : current2.memoizedProps,
              workInProgress2.pendingProps,
              renderLanes2
            ), null;
          case 6:
            if (current2 && workInProgress2.stateNode != null)
              renderLanes2 = current2.memoizedProps, supportsMutation ? renderLanes2 !== newProps && markUpdate(workInProgress2) : supportsPersistence && (renderLanes2 !== newProps ? (current2 = rootInstanceStackCursor.current, renderLanes2 = contextStackCursor.current, markCloned(workInProgress2), workInProgress2.stateNode = createTextInstance(
                newProps,
                current2,
                renderLanes2,
                workInProgress2
              )) : workInProgress2.stateNode = current2.stateNode);
            else {
              if (typeof newProps != "string" && workInProgress2.stateNode === null)
                throw Error(formatProdErrorMessage(166));
              if (current2 = rootInstanceStackCursor.current, renderLanes2 = contextStackCursor.current, popHydrationState(workInProgress2)) {
                if (!supportsHydration) throw Error(formatProdErrorMessage(176));
                if (current2 = workInProgress2.stateNode, renderLanes2 = workInProgress2.memoizedProps, newProps = null, type = hydrationParentFiber, type !== null)
                  switch (type.tag) {
                    case 27:
                    case 5:
                      newProps = type.memoizedProps;
                  }
                hydrateTextInstance(
                  current2,
                  renderLanes2,
                  workInProgress2,
                  newProps
                ) || throwOnHydrationMismatch(workInProgress2, !0);
              } else
                markCloned(workInProgress2), workInProgress2.stateNode = createTextInstance(
                  newProps,
                  current2,
                  renderLanes2,
                  workInProgress2
                );
            }
            return bubbleProperties(workInProgress2), null;
          case 31:
            if (renderLanes2 = workInProgress2.memoizedState, current2 === null || current2.memoizedState !== null) {
              if (newProps = popHydrationState(workInProgress2), renderLanes2 !== null) {
                if (current2 === null) {
                  if (!newProps) throw Error(formatProdErrorMessage(318));
                  if (!supportsHydration) throw Error(formatProdErrorMessage(556));
                  if (current2 = workInProgress2.memoizedState, current2 = current2 !== null ? current2.dehydrated : null, !current2) throw Error(formatProdErrorMessage(557));
                  hydrateActivityInstance(current2, workInProgress2);
                } else
                  resetHydrationState(), (workInProgress2.flags & 128) === 0 && (workInProgress2.memoizedState = null), workInProgress2.flags |= 4;
                bubbleProperties(workInProgress2), current2 = !1;
              } else
                renderLanes2 = upgradeHydrationErrorsToRecoverable(), current2 !== null && current2.memoizedState !== null && (current2.memoizedState.hydrationErrors = renderLanes2), current2 = !0;
              if (!current2)
                return workInProgress2.flags & 256 ? (popSuspenseHandler(workInProgress2), workInProgress2) : (popSuspenseHandler(workInProgress2), null);
              if ((workInProgress2.flags & 128) !== 0)
                throw Error(formatProdErrorMessage(558));
            }
            return bubbleProperties(workInProgress2), null;
          case 13:
            if (newProps = workInProgress2.memoizedState, current2 === null || current2.memoizedState !== null && current2.memoizedState.dehydrated !== null) {
              if (type = popHydrationState(workInProgress2), newProps !== null && newProps.dehydrated !== null) {
                if (current2 === null) {
                  if (!type) throw Error(formatProdErrorMessage(318));
                  if (!supportsHydration) throw Error(formatProdErrorMessage(344));
                  if (type = workInProgress2.memoizedState, type = type !== null ? type.dehydrated : null, !type) throw Error(formatProdErrorMessage(317));
                  hydrateSuspenseInstance(type, workInProgress2);
                } else
                  resetHydrationState(), (workInProgress2.flags & 128) === 0 && (workInProgress2.memoizedState = null), workInProgress2.flags |= 4;
                bubbleProperties(workInProgress2), type = !1;
              } else
                type = upgradeHydrationErrorsToRecoverable(), current2 !== null && current2.memoizedState !== null && (current2.memoizedState.hydrationErrors = type), type = !0;
              if (!type)
                return workInProgress2.flags & 256 ? (popSuspenseHandler(workInProgress2), workInProgress2) : (popSuspenseHandler(workInProgress2), null);
            }
            return popSuspenseHandler(workInProgress2), (workInProgress2.flags & 128) !== 0 ? (workInProgress2.lanes = renderLanes2, workInProgress2) : (renderLanes2 = newProps !== null, current2 = current2 !== null && current2.memoizedState !== null, renderLanes2 && (newProps = workInProgress2.child, type = null, newProps.alternate !== null && newProps.alternate.memoizedState !== null && newProps.alternate.memoizedState.cachePool !== null && (type = newProps.alternate.memoizedState.cachePool.pool), nextResource = null, newProps.memoizedState !== null && newProps.memoizedState.cachePool !== null && (nextResource = newProps.memoizedState.cachePool.pool), nextResource !== type && (newProps.flags |= 2048)), renderLanes2 !== current2 && renderLanes2 && (workInProgress2.child.flags |= 8192), scheduleRetryEffect(workInProgress2, workInProgress2.updateQueue), bubbleProperties(workInProgress2), null);
          case 4:
            return popHostContainer(), updateHostContainer(current2, workInProgress2), current2 === null && preparePortalMount(workInProgress2.stateNode.containerInfo), workInProgress2.flags |= 67108864, bubbleProperties(workInProgress2), null;
          case 10:
            return popProvider(workInProgress2.type), bubbleProperties(workInProgress2), null;
          case 19:
            if (popSuspenseListContext(workInProgress2), newProps = workInProgress2.memoizedState, newProps === null) return bubbleProperties(workInProgress2), null;
            if (type = (workInProgress2.flags & 128) !== 0, nextResource = newProps.rendering, nextResource === null)
              if (type) cutOffTailIfNeeded(newProps, !1);
              else {
                if (workInProgressRootExitStatus !== 0 || current2 !== null && (current2.flags & 128) !== 0)
                  for (current2 = workInProgress2.child; current2 !== null; ) {
                    if (nextResource = findFirstSuspended(current2), nextResource !== null) {
                      for (workInProgress2.flags |= 128, cutOffTailIfNeeded(newProps, !1), current2 = nextResource.updateQueue, workInProgress2.updateQueue = current2, scheduleRetryEffect(workInProgress2, current2), workInProgress2.subtreeFlags = 0, current2 = renderLanes2, renderLanes2 = workInProgress2.child; renderLanes2 !== null; )
                        resetWorkInProgress(renderLanes2, current2), renderLanes2 = renderLanes2.sibling;
                      return pushSuspenseListContext(
                        workInProgress2,
                        suspenseStackCursor.current & 1 | 2
                      ), isHydrating && pushTreeFork(workInProgress2, newProps.treeForkCount), workInProgress2.child;
                    }
                    current2 = current2.sibling;
                  }
                newProps.tail !== null && now() > workInProgressRootRenderTargetTime && (workInProgress2.flags |= 128, type = !0, cutOffTailIfNeeded(newProps, !1), workInProgress2.lanes = 4194304);
              }
            else {
              if (!type)
                if (current2 = findFirstSuspended(nextResource), current2 !== null) {
                  if (workInProgress2.flags |= 128, type = !0, current2 = current2.updateQueue, workInProgress2.updateQueue = current2, scheduleRetryEffect(workInProgress2, current2), cutOffTailIfNeeded(newProps, !0), newProps.tail === null && newProps.tailMode !== "collapsed" && newProps.tailMode !== "visible" && !nextResource.alternate && !isHydrating)
                    return bubbleProperties(workInProgress2), null;
                } else
                  2 * now() - newProps.renderingStartTime > workInProgressRootRenderTargetTime && renderLanes2 !== 536870912 && (workInProgress2.flags |= 128, type = !0, cutOffTailIfNeeded(newProps, !1), workInProgress2.lanes = 4194304);
              newProps.isBackwards ? (nextResource.sibling = workInProgress2.child, workInProgress2.child = nextResource) : (current2 = newProps.last, current2 !== null ? current2.sibling = nextResource : workInProgress2.child = nextResource, newProps.last = nextResource);
            }
            if (newProps.tail !== null) {
              current2 = newProps.tail;
              a: {
                for (renderLanes2 = current2; renderLanes2 !== null; ) {
                  if (renderLanes2.alternate !== null) {
                    renderLanes2 = !1;
                    break a;
                  }
                  renderLanes2 = renderLanes2.sibling;
                }
                renderLanes2 = !0;
              }
              return newProps.rendering = current2, newProps.tail = current2.sibling, newProps.renderingStartTime = now(), current2.sibling = null, nextResource = suspenseStackCursor.current, nextResource = type ? nextResource & 1 | 2 : nextResource & 1, newProps.tailMode === "visible" || newProps.tailMode === "collapsed" || !renderLanes2 || isHydrating ? pushSuspenseListContext(workInProgress2, nextResource) : (renderLanes2 = nextResource, push(suspenseHandlerStackCursor, workInProgress2), push(suspenseStackCursor, renderLanes2), shellBoundary === null && (shellBoundary = workInProgress2)), isHydrating && pushTreeFork(workInProgress2, newProps.treeForkCount), current2;
            }
            return bubbleProperties(workInProgress2), null;
          case 22:
          case 23:
            return popSuspenseHandler(workInProgress2), popHiddenContext(), newProps = workInProgress2.memoizedState !== null, current2 !== null ? current2.memoizedState !== null !== newProps && (workInProgress2.flags |= 8192) : newProps && (workInProgress2.flags |= 8192), newProps ? (renderLanes2 & 536870912) !== 0 && (workInProgress2.flags & 128) === 0 && (bubbleProperties(workInProgress2), workInProgress2.subtreeFlags & 6 && (workInProgress2.flags |= 8192)) : bubbleProperties(workInProgress2), renderLanes2 = workInProgress2.updateQueue, renderLanes2 !== null && scheduleRetryEffect(workInProgress2, renderLanes2.retryQueue), renderLanes2 = null, current2 !== null && current2.memoizedState !== null && current2.memoizedState.cachePool !== null && (renderLanes2 = current2.memoizedState.cachePool.pool), newProps = null, workInProgress2.memoizedState !== null && workInProgress2.memoizedState.cachePool !== null && (newProps = workInProgress2.memoizedState.cachePool.pool), newProps !== renderLanes2 && (workInProgress2.flags |= 2048), current2 !== null && pop(resumedCache), null;
          case 24:
            return renderLanes2 = null, current2 !== null && (renderLanes2 = current2.memoizedState.cache), workInProgress2.memoizedState.cache !== renderLanes2 && (workInProgress2.flags |= 2048), popProvider(CacheContext), bubbleProperties(workInProgress2), null;
          case 25:
            return null;
          case 30:
            return workInProgress2.flags |= 33554432, bubbleProperties(workInProgress2), null;
        }
        throw Error(formatProdErrorMessage(156, workInProgress2.tag));
      }
      function unwindWork(current2, workInProgress2) {
        switch (popTreeContext(workInProgress2), workInProgress2.tag) {
          case 1:
            return current2 = workInProgress2.flags, current2 & 65536 ? (workInProgress2.flags = current2 & -65537 | 128, workInProgress2) : null;
          case 3:
            return popProvider(CacheContext), popHostContainer(), current2 = workInProgress2.flags, (current2 & 65536) !== 0 && (current2 & 128) === 0 ? (workInProgress2.flags = current2 & -65537 | 128, workInProgress2) : null;
          case 26:
          case 27:
          case 5:
            return popHostContext(workInProgress2), null;
          case 31:
            if (workInProgress2.memoizedState !== null) {
              if (popSuspenseHandler(workInProgress2), workInProgress2.alternate === null)
                throw Error(formatProdErrorMessage(340));
              resetHydrationState();
            }
            return current2 = workInProgress2.flags, current2 & 65536 ? (workInProgress2.flags = current2 & -65537 | 128, workInProgress2) : null;
          case 13:
            if (popSuspenseHandler(workInProgress2), current2 = workInProgress2.memoizedState, current2 !== null && current2.dehydrated !== null) {
              if (workInProgress2.alternate === null)
                throw Error(formatProdErrorMessage(340));
              resetHydrationState();
            }
            return current2 = workInProgress2.flags, current2 & 65536 ? (workInProgress2.flags = current2 & -65537 | 128, workInProgress2) : null;
          case 19:
            return popSuspenseListContext(workInProgress2), current2 = workInProgress2.flags, current2 & 65536 ? (workInProgress2.flags = current2 & -65537 | 128, current2 = workInProgress2.memoizedState, current2 !== null && (current2.rendering = null, current2.tail = null), workInProgress2.flags |= 4, workInProgress2) : null;
          case 4:
            return popHostContainer(), null;
          case 10:
            return popProvider(workInProgress2.type), null;
          case 22:
          case 23:
            return popSuspenseHandler(workInProgress2), popHiddenContext(), current2 !== null && pop(resumedCache), current2 = workInProgress2.flags, current2 & 65536 ? (workInProgress2.flags = current2 & -65537 | 128, workInProgress2) : null;
          case 24:
            return popProvider(CacheContext), null;
          case 25:
            return null;
          default:
            return null;
        }
      }
      function unwindInterruptedWork(current2, interruptedWork) {
        switch (popTreeContext(interruptedWork), interruptedWork.tag) {
          case 3:
            popProvider(CacheContext), popHostContainer();
            break;
          case 26:
          case 27:
          case 5:
            popHostContext(interruptedWork);
            break;
          case 4:
            popHostContainer();
            break;
          case 31:
            interruptedWork.memoizedState !== null && popSuspenseHandler(interruptedWork);
            break;
          case 13:
            popSuspenseHandler(interruptedWork);
            break;
          case 19:
            popSuspenseListContext(interruptedWork);
            break;
          case 10:
            popProvider(interruptedWork.type);
            break;
          case 22:
          case 23:
            popSuspenseHandler(interruptedWork), popHiddenContext(), current2 !== null && pop(resumedCache);
            break;
          case 24:
            popProvider(CacheContext);
        }
      }
      function commitHookEffectListMount(flags, finishedWork) {
        try {
          var updateQueue = finishedWork.updateQueue, lastEffect = updateQueue !== null ? updateQueue.lastEffect : null;
          if (lastEffect !== null) {
            var firstEffect = lastEffect.next;
            updateQueue = firstEffect;
            do {
              if ((updateQueue.tag & flags) === flags) {
                lastEffect = void 0;
                var create3 = updateQueue.create, inst = updateQueue.inst;
                lastEffect = create3(), inst.destroy = lastEffect;
              }
              updateQueue = updateQueue.next;
            } while (updateQueue !== firstEffect);
          }
        } catch (error) {
          captureCommitPhaseError(finishedWork, finishedWork.return, error);
        }
      }
      function commitHookEffectListUnmount(flags, finishedWork, nearestMountedAncestor$jscomp$0) {
        try {
          var updateQueue = finishedWork.updateQueue, lastEffect = updateQueue !== null ? updateQueue.lastEffect : null;
          if (lastEffect !== null) {
            var firstEffect = lastEffect.next;
            updateQueue = firstEffect;
            do {
              if ((updateQueue.tag & flags) === flags) {
                var inst = updateQueue.inst, destroy = inst.destroy;
                if (destroy !== void 0) {
                  inst.destroy = void 0, lastEffect = finishedWork;
                  var nearestMountedAncestor = nearestMountedAncestor$jscomp$0, destroy_ = destroy;
                  try {
                    destroy_();
                  } catch (error) {
                    captureCommitPhaseError(
                      lastEffect,
                      nearestMountedAncestor,
                      error
                    );
                  }
                }
              }
              updateQueue = updateQueue.next;
            } while (updateQueue !== firstEffect);
          }
        } catch (error) {
          captureCommitPhaseError(finishedWork, finishedWork.return, error);
        }
      }
      function commitClassCallbacks(finishedWork) {
        var updateQueue = finishedWork.updateQueue;
        if (updateQueue !== null) {
          var instance = finishedWork.stateNode;
          try {
            commitCallbacks(updateQueue, instance);
          } catch (error) {
            captureCommitPhaseError(finishedWork, finishedWork.return, error);
          }
        }
      }
      function safelyCallComponentWillUnmount(current2, nearestMountedAncestor, instance) {
        instance.props = resolveClassComponentProps(
          current2.type,
          current2.memoizedProps
        ), instance.state = current2.memoizedState;
        try {
          instance.componentWillUnmount();
        } catch (error) {
          captureCommitPhaseError(current2, nearestMountedAncestor, error);
        }
      }
      function safelyAttachRef(current2, nearestMountedAncestor) {
        try {
          var ref = current2.ref;
          if (ref !== null) {
            switch (current2.tag) {
              case 26:
              case 27:
              case 5:
                var instanceToUse = getPublicInstance(current2.stateNode);
                break;
              case 30:
                var instance = current2.stateNode, name = getViewTransitionName(current2.memoizedProps, instance);
                (instance.ref === null || instance.ref.name !== name) && (instance.ref = createViewTransitionInstance(name)), instanceToUse = instance.ref;
                break;
              case 7:
                current2.stateNode === null && (current2.stateNode = createFragmentInstance(current2)), instanceToUse = current2.stateNode;
                break;
              default:
                instanceToUse = current2.stateNode;
            }
            typeof ref == "function" ? current2.refCleanup = ref(instanceToUse) : ref.current = instanceToUse;
          }
        } catch (error) {
          captureCommitPhaseError(current2, nearestMountedAncestor, error);
        }
      }
      function safelyDetachRef(current2, nearestMountedAncestor) {
        var ref = current2.ref, refCleanup = current2.refCleanup;
        if (ref !== null)
          if (typeof refCleanup == "function")
            try {
              refCleanup();
            } catch (error) {
              captureCommitPhaseError(current2, nearestMountedAncestor, error);
            } finally {
              current2.refCleanup = null, current2 = current2.alternate, current2 != null && (current2.refCleanup = null);
            }
          else if (typeof ref == "function")
            try {
              ref(null);
            } catch (error$130) {
              captureCommitPhaseError(current2, nearestMountedAncestor, error$130);
            }
          else ref.current = null;
      }
      function pushMutationContext() {
        var prev = viewTransitionMutationContext;
        return viewTransitionMutationContext = !1, prev;
      }
      function commitNewChildToFragmentInstances(fiber, parentFragmentInstances) {
        if ((fiber.tag === 5 || fiber.tag === 27 || fiber.tag === 6) && fiber.alternate === null && parentFragmentInstances !== null)
          for (var i = 0; i < parentFragmentInstances.length; i++)
            commitNewChildToFragmentInstance(
              fiber.stateNode,
              parentFragmentInstances[i]
            );
      }
      function commitFragmentInstanceInsertionEffects(fiber) {
        for (var parent = fiber.return; parent !== null && (isFragmentInstanceParent(parent) && commitNewChildToFragmentInstance(fiber.stateNode, parent.stateNode), !isFragmentInstanceHostBoundary(parent)); )
          parent = parent.return;
      }
      function commitFragmentInstanceDeletionEffects(fiber) {
        for (var parent = fiber.return; parent !== null && (isFragmentInstanceParent(parent) && deleteChildFromFragmentInstance(fiber.stateNode, parent.stateNode), !isFragmentInstanceHostBoundary(parent)); )
          parent = parent.return;
      }
      function isFragmentInstanceHostBoundary(fiber) {
        return fiber.tag === 5 || fiber.tag === 3 || (supportsSingletons ? fiber.tag === 27 : !1);
      }
      function isFragmentInstanceParent(fiber) {
        return fiber && fiber.tag === 7 && fiber.stateNode !== null;
      }
      function commitHostMount(finishedWork) {
        var type = finishedWork.type, props = finishedWork.memoizedProps, instance = finishedWork.stateNode;
        try {
          commitMount(instance, type, props, finishedWork);
        } catch (error) {
          captureCommitPhaseError(finishedWork, finishedWork.return, error);
        }
      }
      function commitHostUpdate(finishedWork, newProps, oldProps) {
        try {
          commitUpdate(
            finishedWork.stateNode,
            finishedWork.type,
            oldProps,
            newProps,
            finishedWork
          );
        } catch (error) {
          captureCommitPhaseError(finishedWork, finishedWork.return, error);
        }
      }
      function isHostParent(fiber) {
        return fiber.tag === 5 || fiber.tag === 3 || (supportsResources ? fiber.tag === 26 : !1) || (supportsSingletons ? fiber.tag === 27 && isSingletonScope(fiber.type) : !1) || fiber.tag === 4;
      }
      function getHostSibling(fiber) {
        a: for (; ; ) {
          for (; fiber.sibling === null; ) {
            if (fiber.return === null || isHostParent(fiber.return)) return null;
            fiber = fiber.return;
          }
          for (fiber.sibling.return = fiber.return, fiber = fiber.sibling; fiber.tag !== 5 && fiber.tag !== 6 && fiber.tag !== 18; ) {
            if (supportsSingletons && fiber.tag === 27 && isSingletonScope(fiber.type) || fiber.flags & 2 || fiber.child === null || fiber.tag === 4) continue a;
            fiber.child.return = fiber, fiber = fiber.child;
          }
          if (!(fiber.flags & 2)) return fiber.stateNode;
        }
      }
      function insertOrAppendPlacementNodeIntoContainer(node, before, parent, parentFragmentInstances) {
        var tag = node.tag;
        if (tag === 5 || tag === 6)
          tag = node.stateNode, before ? insertInContainerBefore(parent, tag, before) : appendChildToContainer(parent, tag), commitNewChildToFragmentInstances(node, parentFragmentInstances), viewTransitionMutationContext = !0;
        else if (tag !== 4 && (supportsSingletons && tag === 27 && (commitNewChildToFragmentInstances(node, parentFragmentInstances), parentFragmentInstances = null, isSingletonScope(node.type) && (parent = node.stateNode, before = null)), node = node.child, node !== null))
          for (insertOrAppendPlacementNodeIntoContainer(
            node,
            before,
            parent,
            parentFragmentInstances
          ), node = node.sibling; node !== null; )
            insertOrAppendPlacementNodeIntoContainer(
              node,
              before,
              parent,
              parentFragmentInstances
            ), node = node.sibling;
      }
      function insertOrAppendPlacementNode(node, before, parent, parentFragmentInstances) {
        var tag = node.tag;
        if (tag === 5 || tag === 6)
          tag = node.stateNode, before ? insertBefore(parent, tag, before) : appendChild(parent, tag), commitNewChildToFragmentInstances(node, parentFragmentInstances), viewTransitionMutationContext = !0;
        else if (tag !== 4 && (supportsSingletons && tag === 27 && (commitNewChildToFragmentInstances(node, parentFragmentInstances), parentFragmentInstances = null, isSingletonScope(node.type) && (parent = node.stateNode)), node = node.child, node !== null))
          for (insertOrAppendPlacementNode(
            node,
            before,
            parent,
            parentFragmentInstances
          ), node = node.sibling; node !== null; )
            insertOrAppendPlacementNode(
              node,
              before,
              parent,
              parentFragmentInstances
            ), node = node.sibling;
      }
      function commitImmutablePlacementNodeToFragmentInstances(finishedWork, parentFragmentInstances) {
        if (finishedWork.tag === 5 || supportsSingletons && finishedWork.tag === 27)
          commitNewChildToFragmentInstances(finishedWork, parentFragmentInstances);
        else if (finishedWork.tag !== 4 && (finishedWork = finishedWork.child, finishedWork !== null))
          for (commitImmutablePlacementNodeToFragmentInstances(
            finishedWork,
            parentFragmentInstances
          ), finishedWork = finishedWork.sibling; finishedWork !== null; )
            commitImmutablePlacementNodeToFragmentInstances(
              finishedWork,
              parentFragmentInstances
            ), finishedWork = finishedWork.sibling;
      }
      function commitHostPortalContainerChildren(portal, finishedWork, pendingChildren) {
        portal = portal.containerInfo;
        try {
          replaceContainerChildren(portal, pendingChildren);
        } catch (error) {
          captureCommitPhaseError(finishedWork, finishedWork.return, error);
        }
      }
      function commitHostSingletonAcquisition(finishedWork) {
        var singleton = finishedWork.stateNode, props = finishedWork.memoizedProps;
        try {
          acquireSingletonInstance(
            finishedWork.type,
            props,
            singleton,
            finishedWork
          );
        } catch (error) {
          captureCommitPhaseError(finishedWork, finishedWork.return, error);
        }
      }
      function trackEnterViewTransitions(placement) {
        (placement.tag === 30 || (placement.subtreeFlags & 33554432) !== 0) && (shouldStartViewTransition = !0);
      }
      function pushViewTransitionCancelableScope() {
        var prevChildren = viewTransitionCancelableChildren;
        return viewTransitionCancelableChildren = null, prevChildren;
      }
      function applyViewTransitionToHostInstances(fiber, name, className, collectMeasurements, stopAtNestedViewTransitions) {
        return viewTransitionHostInstanceIdx = 0, applyViewTransitionToHostInstancesRecursive(
          fiber.child,
          name,
          className,
          collectMeasurements,
          stopAtNestedViewTransitions
        );
      }
      function applyViewTransitionToHostInstancesRecursive(child, name, className, collectMeasurements, stopAtNestedViewTransitions) {
        if (!supportsMutation) return !1;
        for (var inViewport = !1; child !== null; ) {
          if (child.tag === 5) {
            var instance = child.stateNode;
            if (collectMeasurements !== null) {
              var measurement = measureInstance(instance);
              collectMeasurements.push(measurement), wasInstanceInViewport(measurement) && (inViewport = !0);
            } else
              inViewport || wasInstanceInViewport(measureInstance(instance)) && (inViewport = !0);
            shouldStartViewTransition = !0, applyViewTransitionName(
              instance,
              viewTransitionHostInstanceIdx === 0 ? name : name + "_" + viewTransitionHostInstanceIdx,
              className
            ), viewTransitionHostInstanceIdx++;
          } else (child.tag !== 22 || child.memoizedState === null) && (child.tag === 30 && stopAtNestedViewTransitions || applyViewTransitionToHostInstancesRecursive(
            child.child,
            name,
            className,
            collectMeasurements,
            stopAtNestedViewTransitions
          ) && (inViewport = !0));
          child = child.sibling;
        }
        return inViewport;
      }
      function restoreViewTransitionOnHostInstances(child, stopAtNestedViewTransitions) {
        if (supportsMutation)
          for (; child !== null; )
            child.tag === 5 ? restoreViewTransitionName(child.stateNode, child.memoizedProps) : (child.tag !== 22 || child.memoizedState === null) && (child.tag === 30 && stopAtNestedViewTransitions || restoreViewTransitionOnHostInstances(
              child.child,
              stopAtNestedViewTransitions
            )), child = child.sibling;
      }
      function commitAppearingPairViewTransitions(placement) {
        if ((placement.subtreeFlags & 18874368) !== 0)
          for (placement = placement.child; placement !== null; ) {
            if ((placement.tag !== 22 || placement.memoizedState === null) && (commitAppearingPairViewTransitions(placement), placement.tag === 30 && (placement.flags & 18874368) !== 0 && placement.stateNode.paired)) {
              var props = placement.memoizedProps;
              if (props.name == null || props.name === "auto")
                throw Error(formatProdErrorMessage(544));
              var name = props.name;
              props = getViewTransitionClassName(props.default, props.share), props !== "none" && (applyViewTransitionToHostInstances(
                placement,
                name,
                props,
                null,
                !1
              ) || restoreViewTransitionOnHostInstances(placement.child, !1));
            }
            placement = placement.sibling;
          }
      }
      function commitEnterViewTransitions(placement, gesture) {
        if (placement.tag === 30) {
          var state = placement.stateNode, props = placement.memoizedProps, name = getViewTransitionName(props, state), className = getViewTransitionClassName(
            props.default,
            state.paired ? props.share : props.enter
          );
          className !== "none" ? applyViewTransitionToHostInstances(
            placement,
            name,
            className,
            null,
            !1
          ) ? (commitAppearingPairViewTransitions(placement), state.paired || gesture || scheduleViewTransitionEvent(placement, props.onEnter)) : restoreViewTransitionOnHostInstances(placement.child, !1) : commitAppearingPairViewTransitions(placement);
        } else if ((placement.subtreeFlags & 33554432) !== 0)
          for (placement = placement.child; placement !== null; )
            commitEnterViewTransitions(placement, gesture), placement = placement.sibling;
        else commitAppearingPairViewTransitions(placement);
      }
      function commitDeletedPairViewTransitions(deletion) {
        if (appearingViewTransitions !== null && appearingViewTransitions.size !== 0) {
          var pairs = appearingViewTransitions;
          if ((deletion.subtreeFlags & 18874368) !== 0)
            for (deletion = deletion.child; deletion !== null; ) {
              if (deletion.tag !== 22 || deletion.memoizedState === null) {
                if (deletion.tag === 30 && (deletion.flags & 18874368) !== 0) {
                  var props = deletion.memoizedProps, name = props.name;
                  if (name != null && name !== "auto") {
                    var pair = pairs.get(name);
                    if (pair !== void 0) {
                      var className = getViewTransitionClassName(
                        props.default,
                        props.share
                      );
                      if (className !== "none" && (applyViewTransitionToHostInstances(
                        deletion,
                        name,
                        className,
                        null,
                        !1
                      ) ? (className = deletion.stateNode, pair.paired = className, className.paired = pair, scheduleViewTransitionEvent(deletion, props.onShare)) : restoreViewTransitionOnHostInstances(
                        deletion.child,
                        !1
                      )), pairs.delete(name), pairs.size === 0) break;
                    }
                  }
                }
                commitDeletedPairViewTransitions(deletion);
              }
              deletion = deletion.sibling;
            }
        }
      }
      function commitExitViewTransitions(deletion) {
        if (deletion.tag === 30) {
          var props = deletion.memoizedProps, name = getViewTransitionName(props, deletion.stateNode), pair = appearingViewTransitions !== null ? appearingViewTransitions.get(name) : void 0, className = getViewTransitionClassName(
            props.default,
            pair !== void 0 ? props.share : props.exit
          );
          className !== "none" && (applyViewTransitionToHostInstances(deletion, name, className, null, !1) ? pair !== void 0 ? (className = deletion.stateNode, pair.paired = className, className.paired = pair, appearingViewTransitions.delete(name), scheduleViewTransitionEvent(deletion, props.onShare)) : scheduleViewTransitionEvent(deletion, props.onExit) : restoreViewTransitionOnHostInstances(deletion.child, !1)), appearingViewTransitions !== null && commitDeletedPairViewTransitions(deletion);
        } else if ((deletion.subtreeFlags & 33554432) !== 0)
          for (deletion = deletion.child; deletion !== null; )
            commitExitViewTransitions(deletion), deletion = deletion.sibling;
        else
          appearingViewTransitions !== null && commitDeletedPairViewTransitions(deletion);
      }
      function commitNestedViewTransitions(changedParent) {
        for (changedParent = changedParent.child; changedParent !== null; ) {
          if (changedParent.tag === 30) {
            var props = changedParent.memoizedProps, name = getViewTransitionName(props, changedParent.stateNode);
            props = getViewTransitionClassName(props.default, props.update), changedParent.flags &= -5, props !== "none" && applyViewTransitionToHostInstances(
              changedParent,
              name,
              props,
              changedParent.memoizedState = [],
              !1
            );
          } else
            (changedParent.subtreeFlags & 33554432) !== 0 && commitNestedViewTransitions(changedParent);
          changedParent = changedParent.sibling;
        }
      }
      function restorePairedViewTransitions(parent) {
        if ((parent.subtreeFlags & 18874368) !== 0)
          for (parent = parent.child; parent !== null; ) {
            if (parent.tag !== 22 || parent.memoizedState === null) {
              if (parent.tag === 30 && (parent.flags & 18874368) !== 0) {
                var instance = parent.stateNode;
                instance.paired !== null && (instance.paired = null, restoreViewTransitionOnHostInstances(parent.child, !1));
              }
              restorePairedViewTransitions(parent);
            }
            parent = parent.sibling;
          }
      }
      function restoreEnterOrExitViewTransitions(fiber) {
        if (fiber.tag === 30)
          fiber.stateNode.paired = null, restoreViewTransitionOnHostInstances(fiber.child, !1), restorePairedViewTransitions(fiber);
        else if ((fiber.subtreeFlags & 33554432) !== 0)
          for (fiber = fiber.child; fiber !== null; )
            restoreEnterOrExitViewTransitions(fiber), fiber = fiber.sibling;
        else restorePairedViewTransitions(fiber);
      }
      function restoreNestedViewTransitions(changedParent) {
        for (changedParent = changedParent.child; changedParent !== null; )
          changedParent.tag === 30 ? restoreViewTransitionOnHostInstances(changedParent.child, !1) : (changedParent.subtreeFlags & 33554432) !== 0 && restoreNestedViewTransitions(changedParent), changedParent = changedParent.sibling;
      }
      function measureViewTransitionHostInstancesRecursive(parentViewTransition, child, newName, oldName, className, previousMeasurements, stopAtNestedViewTransitions) {
        if (!supportsMutation) return !1;
        for (var inViewport = !1; child !== null; ) {
          if (child.tag === 5) {
            var instance = child.stateNode;
            if (previousMeasurements !== null && viewTransitionHostInstanceIdx < previousMeasurements.length) {
              var previousMeasurement = previousMeasurements[viewTransitionHostInstanceIdx], nextMeasurement = measureInstance(instance);
              (wasInstanceInViewport(previousMeasurement) || wasInstanceInViewport(nextMeasurement)) && (inViewport = !0), (parentViewTransition.flags & 4) === 0 && hasInstanceChanged(previousMeasurement, nextMeasurement) && (parentViewTransition.flags |= 4), hasInstanceAffectedParent(previousMeasurement, nextMeasurement) && (parentViewTransition.flags |= 32);
            } else parentViewTransition.flags |= 32;
            (parentViewTransition.flags & 4) !== 0 && applyViewTransitionName(
              instance,
              viewTransitionHostInstanceIdx === 0 ? newName : newName + "_" + viewTransitionHostInstanceIdx,
              className
            ), inViewport && (parentViewTransition.flags & 4) !== 0 || (viewTransitionCancelableChildren === null && (viewTransitionCancelableChildren = []), viewTransitionCancelableChildren.push(
              instance,
              viewTransitionHostInstanceIdx === 0 ? oldName : oldName + "_" + viewTransitionHostInstanceIdx,
              child.memoizedProps
            )), viewTransitionHostInstanceIdx++;
          } else (child.tag !== 22 || child.memoizedState === null) && (child.tag === 30 && stopAtNestedViewTransitions ? parentViewTransition.flags |= child.flags & 32 : measureViewTransitionHostInstancesRecursive(
            parentViewTransition,
            child.child,
            newName,
            oldName,
            className,
            previousMeasurements,
            stopAtNestedViewTransitions
          ) && (inViewport = !0));
          child = child.sibling;
        }
        return inViewport;
      }
      function measureNestedViewTransitions(changedParent, gesture) {
        for (changedParent = changedParent.child; changedParent !== null; ) {
          if (changedParent.tag === 30) {
            var props = changedParent.memoizedProps, state = changedParent.stateNode, name = getViewTransitionName(props, state), className = getViewTransitionClassName(props.default, props.update);
            if (gesture) {
              state = state.clones;
              var previousMeasurements = state === null ? null : state.map(measureClonedInstance);
            } else
              previousMeasurements = changedParent.memoizedState, changedParent.memoizedState = null;
            state = changedParent;
            var child = changedParent.child;
            viewTransitionHostInstanceIdx = 0, name = measureViewTransitionHostInstancesRecursive(
              state,
              child,
              name,
              name,
              className,
              previousMeasurements,
              !1
            ), (changedParent.flags & 4) !== 0 && name && (gesture || scheduleViewTransitionEvent(changedParent, props.onUpdate));
          } else
            (changedParent.subtreeFlags & 33554432) !== 0 && measureNestedViewTransitions(changedParent, gesture);
          changedParent = changedParent.sibling;
        }
      }
      function commitBeforeMutationEffects(root, firstChild, committedLanes) {
        for (prepareForCommit(root.containerInfo), root = (committedLanes & 335544064) === committedLanes, nextEffect = firstChild, firstChild = root ? 9270 : 1024; nextEffect !== null; ) {
          if (committedLanes = nextEffect, root) {
            var deletions = committedLanes.deletions;
            if (deletions !== null)
              for (var i = 0; i < deletions.length; i++)
                root && commitExitViewTransitions(deletions[i]);
          }
          if (committedLanes.alternate === null && (committedLanes.flags & 2) !== 0)
            root && trackEnterViewTransitions(committedLanes), commitBeforeMutationEffects_complete(root);
          else {
            if (committedLanes.tag === 22) {
              if (deletions = committedLanes.alternate, committedLanes.memoizedState !== null) {
                deletions !== null && deletions.memoizedState === null && root && commitExitViewTransitions(deletions), commitBeforeMutationEffects_complete(root);
                continue;
              } else if (deletions !== null && deletions.memoizedState !== null) {
                root && trackEnterViewTransitions(committedLanes), commitBeforeMutationEffects_complete(root);
                continue;
              }
            }
            deletions = committedLanes.child, (committedLanes.subtreeFlags & firstChild) !== 0 && deletions !== null ? (deletions.return = committedLanes, nextEffect = deletions) : (root && commitNestedViewTransitions(committedLanes), commitBeforeMutationEffects_complete(root));
          }
        }
        appearingViewTransitions = null;
      }
      function commitBeforeMutationEffects_complete(isViewTransitionEligible$jscomp$0) {
        for (; nextEffect !== null; ) {
          var fiber = nextEffect, isViewTransitionEligible = isViewTransitionEligible$jscomp$0, current2 = fiber.alternate, flags = fiber.flags;
          switch (fiber.tag) {
            case 0:
            case 11:
            case 15:
              break;
            case 1:
              if ((flags & 1024) !== 0 && current2 !== null) {
                isViewTransitionEligible = void 0, flags = current2.memoizedProps, current2 = current2.memoizedState;
                var instance = fiber.stateNode;
                try {
                  var resolvedPrevProps = resolveClassComponentProps(
                    fiber.type,
                    flags
                  );
                  isViewTransitionEligible = instance.getSnapshotBeforeUpdate(
                    resolvedPrevProps,
                    current2
                  ), instance.__reactInternalSnapshotBeforeUpdate = isViewTransitionEligible;
                } catch (error) {
                  captureCommitPhaseError(fiber, fiber.return, error);
                }
              }
              break;
            case 3:
              (flags & 1024) !== 0 && supportsMutation && clearContainer(fiber.stateNode.containerInfo);
              break;
            case 5:
            case 26:
            case 27:
            case 6:
            case 4:
            case 17:
              break;
            case 30:
              isViewTransitionEligible && current2 !== null && (isViewTransitionEligible = getViewTransitionName(
                current2.memoizedProps,
                current2.stateNode
              ), flags = fiber.memoizedProps, flags = getViewTransitionClassName(flags.default, flags.update), flags !== "none" && applyViewTransitionToHostInstances(
                current2,
                isViewTransitionEligible,
                flags,
                current2.memoizedState = [],
                !0
              ));
              break;
            default:
              if ((flags & 1024) !== 0) throw Error(formatProdErrorMessage(163));
          }
          if (current2 = fiber.sibling, current2 !== null) {
            current2.return = fiber.return, nextEffect = current2;
            break;
          }
          nextEffect = fiber.return;
        }
      }
      function commitLayoutEffectOnFiber(finishedRoot, current2, finishedWork) {
        var flags = finishedWork.flags;
        switch (finishedWork.tag) {
          case 0:
          case 11:
          case 15:
            recursivelyTraverseLayoutEffects(finishedRoot, finishedWork), flags & 4 && commitHookEffectListMount(5, finishedWork);
            break;
          case 1:
            if (recursivelyTraverseLayoutEffects(finishedRoot, finishedWork), flags & 4)
              if (finishedRoot = finishedWork.stateNode, current2 === null)
                try {
                  finishedRoot.componentDidMount();
                } catch (error) {
                  captureCommitPhaseError(finishedWork, finishedWork.return, error);
                }
              else {
                var prevProps = resolveClassComponentProps(
                  finishedWork.type,
                  current2.memoizedProps
                );
                current2 = current2.memoizedState;
                try {
                  finishedRoot.componentDidUpdate(
                    prevProps,
                    current2,
                    finishedRoot.__reactInternalSnapshotBeforeUpdate
                  );
                } catch (error$128) {
                  captureCommitPhaseError(
                    finishedWork,
                    finishedWork.return,
                    error$128
                  );
                }
              }
            flags & 64 && commitClassCallbacks(finishedWork), flags & 512 && safelyAttachRef(finishedWork, finishedWork.return);
            break;
          case 3:
            if (recursivelyTraverseLayoutEffects(finishedRoot, finishedWork), flags & 64 && (flags = finishedWork.updateQueue, flags !== null)) {
              if (finishedRoot = null, finishedWork.child !== null)
                switch (finishedWork.child.tag) {
                  case 27:
                  case 5:
                    finishedRoot = getPublicInstance(finishedWork.child.stateNode);
                    break;
                  case 1:
                    finishedRoot = finishedWork.child.stateNode;
                }
              try {
                commitCallbacks(flags, finishedRoot);
              } catch (error) {
                captureCommitPhaseError(finishedWork, finishedWork.return, error);
              }
            }
            break;
          case 27:
            supportsSingletons && current2 === null && flags & 4 && commitHostSingletonAcquisition(finishedWork);
          case 26:
          case 5:
            if (recursivelyTraverseLayoutEffects(finishedRoot, finishedWork), current2 === null) {
              if (flags & 4) commitHostMount(finishedWork);
              else if (flags & 64) {
                finishedRoot = finishedWork.type, current2 = finishedWork.memoizedProps, prevProps = finishedWork.stateNode;
                try {
                  commitHydratedInstance(
                    prevProps,
                    finishedRoot,
                    current2,
                    finishedWork
                  );
                } catch (error) {
                  captureCommitPhaseError(finishedWork, finishedWork.return, error);
                }
              }
            }
            flags & 512 && safelyAttachRef(finishedWork, finishedWork.return);
            break;
          case 12:
            recursivelyTraverseLayoutEffects(finishedRoot, finishedWork);
            break;
          case 31:
            recursivelyTraverseLayoutEffects(finishedRoot, finishedWork), flags & 4 && commitActivityHydrationCallbacks(finishedRoot, finishedWork);
            break;
          case 13:
            recursivelyTraverseLayoutEffects(finishedRoot, finishedWork), flags & 4 && commitSuspenseHydrationCallbacks(finishedRoot, finishedWork), flags & 64 && (flags = finishedWork.memoizedState, flags !== null && (flags = flags.dehydrated, flags !== null && (finishedWork = retryDehydratedSuspenseBoundary.bind(
              null,
              finishedWork
            ), registerSuspenseInstanceRetry(flags, finishedWork))));
            break;
          case 22:
            if (flags = finishedWork.memoizedState !== null || offscreenSubtreeIsHidden, !flags) {
              var newOffscreenSubtreeWasHidden = current2 !== null && current2.memoizedState !== null || offscreenSubtreeWasHidden;
              current2 = offscreenSubtreeIsHidden, prevProps = offscreenSubtreeWasHidden, offscreenSubtreeIsHidden = flags, (offscreenSubtreeWasHidden = newOffscreenSubtreeWasHidden) && !prevProps ? (flags = supportsSingletons ? 2 : 0, (finishedWork.subtreeFlags & 8772) !== 0 && (flags |= 1), recursivelyTraverseReappearLayoutEffects(
                finishedRoot,
                finishedWork,
                flags
              )) : recursivelyTraverseLayoutEffects(finishedRoot, finishedWork), offscreenSubtreeIsHidden = current2, offscreenSubtreeWasHidden = prevProps;
            }
            break;
          case 30:
            recursivelyTraverseLayoutEffects(finishedRoot, finishedWork), flags & 512 && safelyAttachRef(finishedWork, finishedWork.return);
            break;
          case 7:
            flags & 512 && safelyAttachRef(finishedWork, finishedWork.return);
          default:
            recursivelyTraverseLayoutEffects(finishedRoot, finishedWork);
        }
      }
      function hideOrUnhideAllChildren(parentFiber, isHidden2) {
        if (supportsMutation)
          for (parentFiber = parentFiber.child; parentFiber !== null; )
            hideOrUnhideAllChildrenOnFiber(parentFiber, isHidden2), parentFiber = parentFiber.sibling;
      }
      function hideOrUnhideAllChildrenOnFiber(fiber, isHidden2) {
        if (supportsMutation)
          switch (fiber.tag) {
            case 5:
            case 26:
              try {
                var instance = fiber.stateNode;
                isHidden2 ? hideInstance(instance) : unhideInstance(fiber.stateNode, fiber.memoizedProps);
              } catch (error) {
                captureCommitPhaseError(fiber, fiber.return, error);
              }
              hideOrUnhideNearestPortals(fiber, isHidden2);
              break;
            case 6:
              try {
                var instance$jscomp$0 = fiber.stateNode;
                isHidden2 ? hideTextInstance(instance$jscomp$0) : unhideTextInstance(instance$jscomp$0, fiber.memoizedProps), viewTransitionMutationContext = !0;
              } catch (error) {
                captureCommitPhaseError(fiber, fiber.return, error);
              }
              break;
            case 18:
              try {
                var instance$jscomp$1 = fiber.stateNode;
                isHidden2 ? hideDehydratedBoundary(instance$jscomp$1) : unhideDehydratedBoundary(fiber.stateNode);
              } catch (error) {
                captureCommitPhaseError(fiber, fiber.return, error);
              }
              break;
            case 22:
            case 23:
              fiber.memoizedState === null && hideOrUnhideAllChildren(fiber, isHidden2);
              break;
            default:
              hideOrUnhideAllChildren(fiber, isHidden2);
          }
      }
      function hideOrUnhideNearestPortals(parentFiber, isHidden$jscomp$0) {
        if (supportsMutation && parentFiber.subtreeFlags & 67108864)
          for (parentFiber = parentFiber.child; parentFiber !== null; ) {
            var fiber = parentFiber, isHidden2 = isHidden$jscomp$0;
            if (supportsMutation)
              switch (fiber.tag) {
                case 4:
                  hideOrUnhideAllChildrenOnFiber(fiber, isHidden2);
                  break;
                case 22:
                  fiber.memoizedState === null && hideOrUnhideNearestPortals(fiber, isHidden2);
                  break;
                default:
                  hideOrUnhideNearestPortals(fiber, isHidden2);
              }
            parentFiber = parentFiber.sibling;
          }
      }
      function detachFiberAfterEffects(fiber) {
        var alternate = fiber.alternate;
        alternate !== null && (fiber.alternate = null, detachFiberAfterEffects(alternate)), fiber.child = null, fiber.deletions = null, fiber.sibling = null, fiber.tag === 5 && (alternate = fiber.stateNode, alternate !== null && detachDeletedInstance(alternate)), fiber.stateNode = null, fiber.return = null, fiber.dependencies = null, fiber.memoizedProps = null, fiber.memoizedState = null, fiber.pendingProps = null, fiber.stateNode = null, fiber.updateQueue = null;
      }
      function recursivelyTraverseDeletionEffects(finishedRoot, nearestMountedAncestor, parent) {
        for (parent = parent.child; parent !== null; )
          commitDeletionEffectsOnFiber(
            finishedRoot,
            nearestMountedAncestor,
            parent
          ), parent = parent.sibling;
      }
      function commitDeletionEffectsOnFiber(finishedRoot, nearestMountedAncestor, deletedFiber) {
        if (injectedHook && typeof injectedHook.onCommitFiberUnmount == "function")
          try {
            injectedHook.onCommitFiberUnmount(rendererID, deletedFiber);
          } catch {
          }
        switch (deletedFiber.tag) {
          case 26:
            if (supportsResources) {
              offscreenSubtreeWasHidden || safelyDetachRef(deletedFiber, nearestMountedAncestor), recursivelyTraverseDeletionEffects(
                finishedRoot,
                nearestMountedAncestor,
                deletedFiber
              ), deletedFiber.memoizedState ? releaseResource(deletedFiber.memoizedState) : deletedFiber.stateNode && (offscreenSubtreeWasHidden || unmountHoistable(deletedFiber.stateNode));
              break;
            }
          case 27:
            if (supportsSingletons) {
              offscreenSubtreeWasHidden || safelyDetachRef(deletedFiber, nearestMountedAncestor), commitFragmentInstanceDeletionEffects(deletedFiber);
              var prevHostParent = hostParent, prevHostParentIsContainer = hostParentIsContainer;
              isSingletonScope(deletedFiber.type) && (hostParent = deletedFiber.stateNode, hostParentIsContainer = !1), recursivelyTraverseDeletionEffects(
                finishedRoot,
                nearestMountedAncestor,
                deletedFiber
              ), releaseSingletonInstance(
                deletedFiber.stateNode,
                deletedFiber.type,
                deletedFiber.memoizedProps
              ), hostParent = prevHostParent, hostParentIsContainer = prevHostParentIsContainer;
              break;
            }
          case 5:
            offscreenSubtreeWasHidden || safelyDetachRef(deletedFiber, nearestMountedAncestor), commitFragmentInstanceDeletionEffects(deletedFiber);
          case 6:
            if (deletedFiber.tag === 6 && commitFragmentInstanceDeletionEffects(deletedFiber), supportsMutation) {
              if (prevHostParent = hostParent, prevHostParentIsContainer = hostParentIsContainer, hostParent = null, recursivelyTraverseDeletionEffects(
                finishedRoot,
                nearestMountedAncestor,
                deletedFiber
              ), hostParent = prevHostParent, hostParentIsContainer = prevHostParentIsContainer, hostParent !== null)
                if (hostParentIsContainer)
                  try {
                    removeChildFromContainer(hostParent, deletedFiber.stateNode), viewTransitionMutationContext = !0;
                  } catch (error) {
                    captureCommitPhaseError(
                      deletedFiber,
                      nearestMountedAncestor,
                      error
                    );
                  }
                else
                  try {
                    removeChild(hostParent, deletedFiber.stateNode), viewTransitionMutationContext = !0;
                  } catch (error) {
                    captureCommitPhaseError(
                      deletedFiber,
                      nearestMountedAncestor,
                      error
                    );
                  }
            } else
              recursivelyTraverseDeletionEffects(
                finishedRoot,
                nearestMountedAncestor,
                deletedFiber
              );
            break;
          case 18:
            supportsMutation && hostParent !== null && (hostParentIsContainer ? clearSuspenseBoundaryFromContainer(
              hostParent,
              deletedFiber.stateNode
            ) : clearSuspenseBoundary(hostParent, deletedFiber.stateNode));
            break;
          case 4:
            supportsMutation ? (prevHostParent = hostParent, prevHostParentIsContainer = hostParentIsContainer, hostParent = deletedFiber.stateNode.containerInfo, hostParentIsContainer = !0, recursivelyTraverseDeletionEffects(
              finishedRoot,
              nearestMountedAncestor,
              deletedFiber
            ), hostParent = prevHostParent, hostParentIsContainer = prevHostParentIsContainer) : (supportsPersistence && commitHostPortalContainerChildren(
              deletedFiber.stateNode,
              deletedFiber,
              createContainerChildSet()
            ), recursivelyTraverseDeletionEffects(
              finishedRoot,
              nearestMountedAncestor,
              deletedFiber
            ));
            break;
          case 0:
          case 11:
          case 14:
          case 15:
            commitHookEffectListUnmount(2, deletedFiber, nearestMountedAncestor), offscreenSubtreeWasHidden || commitHookEffectListUnmount(4, deletedFiber, nearestMountedAncestor), recursivelyTraverseDeletionEffects(
              finishedRoot,
              nearestMountedAncestor,
              deletedFiber
            );
            break;
          case 1:
            offscreenSubtreeWasHidden || (safelyDetachRef(deletedFiber, nearestMountedAncestor), prevHostParent = deletedFiber.stateNode, typeof prevHostParent.componentWillUnmount == "function" && safelyCallComponentWillUnmount(
              deletedFiber,
              nearestMountedAncestor,
              prevHostParent
            )), recursivelyTraverseDeletionEffects(
              finishedRoot,
              nearestMountedAncestor,
              deletedFiber
            );
            break;
          case 21:
            recursivelyTraverseDeletionEffects(
              finishedRoot,
              nearestMountedAncestor,
              deletedFiber
            );
            break;
          case 22:
            offscreenSubtreeWasHidden = (prevHostParent = offscreenSubtreeWasHidden) || deletedFiber.memoizedState !== null, recursivelyTraverseDeletionEffects(
              finishedRoot,
              nearestMountedAncestor,
              deletedFiber
            ), offscreenSubtreeWasHidden = prevHostParent;
            break;
          case 30:
            safelyDetachRef(deletedFiber, nearestMountedAncestor), recursivelyTraverseDeletionEffects(
              finishedRoot,
              nearestMountedAncestor,
              deletedFiber
            );
            break;
          case 7:
            offscreenSubtreeWasHidden || safelyDetachRef(deletedFiber, nearestMountedAncestor), recursivelyTraverseDeletionEffects(
              finishedRoot,
              nearestMountedAncestor,
              deletedFiber
            );
            break;
          default:
            recursivelyTraverseDeletionEffects(
              finishedRoot,
              nearestMountedAncestor,
              deletedFiber
            );
        }
      }
      function commitActivityHydrationCallbacks(finishedRoot, finishedWork) {
        if (supportsHydration && finishedWork.memoizedState === null && (finishedRoot = finishedWork.alternate, finishedRoot !== null && (finishedRoot = finishedRoot.memoizedState, finishedRoot !== null))) {
          finishedRoot = finishedRoot.dehydrated;
          try {
            commitHydratedActivityInstance(finishedRoot);
          } catch (error) {
            captureCommitPhaseError(finishedWork, finishedWork.return, error);
          }
        }
      }
      function commitSuspenseHydrationCallbacks(finishedRoot, finishedWork) {
        if (supportsHydration && finishedWork.memoizedState === null && (finishedRoot = finishedWork.alternate, finishedRoot !== null && (finishedRoot = finishedRoot.memoizedState, finishedRoot !== null && (finishedRoot = finishedRoot.dehydrated, finishedRoot !== null))))
          try {
            commitHydratedSuspenseInstance(finishedRoot);
          } catch (error) {
            captureCommitPhaseError(finishedWork, finishedWork.return, error);
          }
      }
      function getRetryCache(finishedWork) {
        switch (finishedWork.tag) {
          case 31:
          case 13:
          case 19:
            var retryCache = finishedWork.stateNode;
            return retryCache === null && (retryCache = finishedWork.stateNode = new PossiblyWeakSet()), retryCache;
          case 22:
            return finishedWork = finishedWork.stateNode, retryCache = finishedWork._retryCache, retryCache === null && (retryCache = finishedWork._retryCache = new PossiblyWeakSet()), retryCache;
          default:
            throw Error(formatProdErrorMessage(435, finishedWork.tag));
        }
      }
      function attachSuspenseRetryListeners(finishedWork, wakeables) {
        var retryCache = getRetryCache(finishedWork);
        wakeables.forEach(function(wakeable) {
          if (!retryCache.has(wakeable)) {
            retryCache.add(wakeable);
            var retry = resolveRetryWakeable.bind(null, finishedWork, wakeable);
            wakeable.then(retry, retry);
          }
        });
      }
      function recursivelyTraverseMutationEffects(root$jscomp$0, parentFiber, lanes) {
        var deletions = parentFiber.deletions;
        if (deletions !== null)
          for (var i = 0; i < deletions.length; i++) {
            var childToDelete = deletions[i], root = root$jscomp$0, returnFiber = parentFiber;
            if (supportsMutation) {
              var parent = returnFiber;
              a: for (; parent !== null; ) {
                switch (parent.tag) {
                  case 27:
                    if (supportsSingletons) {
                      if (isSingletonScope(parent.type)) {
                        hostParent = parent.stateNode, hostParentIsContainer = !1;
                        break a;
                      }
                      break;
                    }
                  case 5:
                    hostParent = parent.stateNode, hostParentIsContainer = !1;
                    break a;
                  case 3:
                  case 4:
                    hostParent = parent.stateNode.containerInfo, hostParentIsContainer = !0;
                    break a;
                }
                parent = parent.return;
              }
              if (hostParent === null) throw Error(formatProdErrorMessage(160));
              commitDeletionEffectsOnFiber(root, returnFiber, childToDelete), hostParent = null, hostParentIsContainer = !1;
            } else commitDeletionEffectsOnFiber(root, returnFiber, childToDelete);
            root = childToDelete.alternate, root !== null && (root.return = null), childToDelete.return = null;
          }
        if (parentFiber.subtreeFlags & 13886)
          for (parentFiber = parentFiber.child; parentFiber !== null; )
            commitMutationEffectsOnFiber(parentFiber, root$jscomp$0, lanes), parentFiber = parentFiber.sibling;
      }
      function commitMutationEffectsOnFiber(finishedWork, root, lanes) {
        var current2 = finishedWork.alternate, flags = finishedWork.flags;
        switch (finishedWork.tag) {
          case 0:
          case 11:
          case 14:
          case 15:
            if (flags & 4 && (current2 = finishedWork.updateQueue, current2 = current2 !== null ? current2.events : null, current2 !== null))
              for (var ii = 0; ii < current2.length; ii++) {
                var _eventPayloads$ii2 = current2[ii];
                _eventPayloads$ii2.ref.impl = _eventPayloads$ii2.nextImpl;
              }
            recursivelyTraverseMutationEffects(root, finishedWork, lanes), commitReconciliationEffects(finishedWork), flags & 4 && (commitHookEffectListUnmount(3, finishedWork, finishedWork.return), commitHookEffectListMount(3, finishedWork), commitHookEffectListUnmount(5, finishedWork, finishedWork.return));
            break;
          case 1:
            recursivelyTraverseMutationEffects(root, finishedWork, lanes), commitReconciliationEffects(finishedWork), flags & 512 && (offscreenSubtreeWasHidden || current2 === null || safelyDetachRef(current2, current2.return)), flags & 64 && offscreenSubtreeIsHidden && (finishedWork = finishedWork.updateQueue, finishedWork !== null && (root = finishedWork.callbacks, root !== null && (flags = finishedWork.shared.hiddenCallbacks, finishedWork.shared.hiddenCallbacks = flags === null ? root : flags.concat(root))));
            break;
          case 26:
            if (supportsResources) {
              ii = currentHoistableRoot, recursivelyTraverseMutationEffects(root, finishedWork, lanes), commitReconciliationEffects(finishedWork), flags & 512 && (offscreenSubtreeWasHidden || current2 === null || safelyDetachRef(current2, current2.return)), flags & 4 && (lanes = current2 !== null ? current2.memoizedState : null, flags = finishedWork.memoizedState, current2 === null ? flags === null ? finishedWork.stateNode === null ? finishedWork.stateNode = offscreenSubtreeIsHidden ? createHoistableInstance(
                finishedWork.type,
                finishedWork.memoizedProps,
                root.containerInfo,
                finishedWork
              ) : hydrateHoistable(
                ii,
                finishedWork.type,
                finishedWork.memoizedProps,
                finishedWork
              ) : offscreenSubtreeIsHidden || mountHoistable(
                ii,
                finishedWork.type,
                finishedWork.stateNode
              ) : finishedWork.stateNode = acquireResource(
                ii,
                flags,
                finishedWork.memoizedProps
              ) : lanes !== flags ? (lanes === null ? (root = current2.stateNode, root === null || offscreenSubtreeWasHidden || unmountHoistable(root)) : releaseResource(lanes), flags === null ? offscreenSubtreeIsHidden || mountHoistable(
                ii,
                finishedWork.type,
                finishedWork.stateNode
              ) : acquireResource(ii, flags, finishedWork.memoizedProps)) : flags === null && finishedWork.stateNode !== null && commitHostUpdate(
                finishedWork,
                finishedWork.memoizedProps,
                current2.memoizedProps
              ));
              break;
            }
          case 27:
            if (supportsSingletons) {
              recursivelyTraverseMutationEffects(root, finishedWork, lanes), commitReconciliationEffects(finishedWork), flags & 512 && (offscreenSubtreeWasHidden || current2 === null || safelyDetachRef(current2, current2.return)), current2 !== null && flags & 4 && commitHostUpdate(
                finishedWork,
                finishedWork.memoizedProps,
                current2.memoizedProps
              );
              break;
            }
          case 5:
            if (ii = offscreenDirectParentIsHidden, offscreenDirectParentIsHidden = !1, recursivelyTraverseMutationEffects(root, finishedWork, lanes), offscreenDirectParentIsHidden = ii, commitReconciliationEffects(finishedWork), flags & 512 && (offscreenSubtreeWasHidden || current2 === null || safelyDetachRef(current2, current2.return)), supportsMutation) {
              if (finishedWork.flags & 32) {
                root = finishedWork.stateNode;
                try {
                  resetTextContent(root), viewTransitionMutationContext = !0;
                } catch (error) {
                  captureCommitPhaseError(finishedWork, finishedWork.return, error);
                }
              }
              flags & 4 && finishedWork.stateNode != null && (root = finishedWork.memoizedProps, commitHostUpdate(
                finishedWork,
                root,
                current2 !== null ? current2.memoizedProps : root
              )), flags & 1024 && (needsFormReset = !0);
            } else
              supportsPersistence && finishedWork.alternate !== null && (finishedWork.alternate.stateNode = finishedWork.stateNode);
            break;
          case 6:
            if (recursivelyTraverseMutationEffects(root, finishedWork, lanes), commitReconciliationEffects(finishedWork), flags & 4 && supportsMutation) {
              if (finishedWork.stateNode === null)
                throw Error(formatProdErrorMessage(162));
              root = finishedWork.memoizedProps, flags = current2 !== null ? current2.memoizedProps : root, lanes = finishedWork.stateNode;
              try {
                commitTextUpdate(lanes, flags, root), viewTransitionMutationContext = !0;
              } catch (error) {
                captureCommitPhaseError(finishedWork, finishedWork.return, error);
              }
            }
            break;
          case 3:
            if (viewTransitionMutationContext = !1, supportsResources ? (prepareToCommitHoistables(), ii = currentHoistableRoot, currentHoistableRoot = getHoistableRoot(root.containerInfo), recursivelyTraverseMutationEffects(root, finishedWork, lanes), currentHoistableRoot = ii) : recursivelyTraverseMutationEffects(root, finishedWork, lanes), commitReconciliationEffects(finishedWork), flags & 4) {
              if (supportsMutation && supportsHydration && current2 !== null && current2.memoizedState.isDehydrated)
                try {
                  commitHydratedContainer(root.containerInfo);
                } catch (error) {
                  captureCommitPhaseError(finishedWork, finishedWork.return, error);
                }
              if (supportsPersistence) {
                flags = root.containerInfo, root = root.pendingChildren;
                try {
                  replaceContainerChildren(flags, root), viewTransitionMutationContext = !0;
                } catch (error) {
                  captureCommitPhaseError(finishedWork, finishedWork.return, error);
                }
              }
            }
            needsFormReset && (needsFormReset = !1, recursivelyResetForms(finishedWork)), viewTransitionMutationContext = !1;
            break;
          case 4:
            current2 = offscreenDirectParentIsHidden, offscreenDirectParentIsHidden = offscreenSubtreeIsHidden, ii = pushMutationContext(), supportsResources ? (_eventPayloads$ii2 = currentHoistableRoot, currentHoistableRoot = getHoistableRoot(
              finishedWork.stateNode.containerInfo
            ), recursivelyTraverseMutationEffects(root, finishedWork, lanes), commitReconciliationEffects(finishedWork), currentHoistableRoot = _eventPayloads$ii2) : (recursivelyTraverseMutationEffects(root, finishedWork, lanes), commitReconciliationEffects(finishedWork)), viewTransitionMutationContext && inUpdateViewTransition && (rootViewTransitionAffected = !0), viewTransitionMutationContext = ii, offscreenDirectParentIsHidden = current2, flags & 4 && supportsPersistence && commitHostPortalContainerChildren(
              finishedWork.stateNode,
              finishedWork,
              finishedWork.stateNode.pendingChildren
            );
            break;
          case 12:
            recursivelyTraverseMutationEffects(root, finishedWork, lanes), commitReconciliationEffects(finishedWork);
            break;
          case 31:
            recursivelyTraverseMutationEffects(root, finishedWork, lanes), commitReconciliationEffects(finishedWork), flags & 4 && (root = finishedWork.updateQueue, root !== null && (finishedWork.updateQueue = null, attachSuspenseRetryListeners(finishedWork, root)));
            break;
          case 13:
            recursivelyTraverseMutationEffects(root, finishedWork, lanes), commitReconciliationEffects(finishedWork), finishedWork.child.flags & 8192 && finishedWork.memoizedState !== null != (current2 !== null && current2.memoizedState !== null) && (globalMostRecentFallbackTime = now()), flags & 4 && (root = finishedWork.updateQueue, root !== null && (finishedWork.updateQueue = null, attachSuspenseRetryListeners(finishedWork, root)));
            break;
          case 22:
            ii = finishedWork.memoizedState !== null, _eventPayloads$ii2 = current2 !== null && current2.memoizedState !== null;
            var prevOffscreenSubtreeIsHidden = offscreenSubtreeIsHidden, prevOffscreenSubtreeWasHidden = offscreenSubtreeWasHidden, prevOffscreenDirectParentIsHidden$147 = offscreenDirectParentIsHidden;
            offscreenSubtreeIsHidden = prevOffscreenSubtreeIsHidden || ii, offscreenDirectParentIsHidden = prevOffscreenDirectParentIsHidden$147 || ii, offscreenSubtreeWasHidden = prevOffscreenSubtreeWasHidden || _eventPayloads$ii2, recursivelyTraverseMutationEffects(root, finishedWork, lanes), offscreenSubtreeWasHidden = prevOffscreenSubtreeWasHidden, offscreenDirectParentIsHidden = prevOffscreenDirectParentIsHidden$147, offscreenSubtreeIsHidden = prevOffscreenSubtreeIsHidden, commitReconciliationEffects(finishedWork), flags & 8192 && (root = finishedWork.stateNode, root._visibility = ii ? root._visibility & -2 : root._visibility | 1, !ii || current2 === null || _eventPayloads$ii2 || offscreenSubtreeIsHidden || offscreenSubtreeWasHidden || (root = supportsSingletons ? 2 : 0, lanes = _eventPayloads$ii2 || offscreenSubtreeWasHidden, current2 = offscreenSubtreeIsHidden, _eventPayloads$ii2 = offscreenSubtreeWasHidden, offscreenSubtreeIsHidden = ii || offscreenSubtreeIsHidden, offscreenSubtreeWasHidden = lanes, recursivelyTraverseDisappearLayoutEffects(finishedWork, root), offscreenSubtreeIsHidden = current2, offscreenSubtreeWasHidden = _eventPayloads$ii2), supportsMutation && (ii || !offscreenDirectParentIsHidden) && hideOrUnhideAllChildren(finishedWork, ii)), flags & 4 && (root = finishedWork.updateQueue, root !== null && (flags = root.retryQueue, flags !== null && (root.retryQueue = null, attachSuspenseRetryListeners(finishedWork, flags))));
            break;
          case 19:
            recursivelyTraverseMutationEffects(root, finishedWork, lanes), commitReconciliationEffects(finishedWork), flags & 4 && (root = finishedWork.updateQueue, root !== null && (finishedWork.updateQueue = null, attachSuspenseRetryListeners(finishedWork, root)));
            break;
          case 30:
            flags & 512 && (offscreenSubtreeWasHidden || current2 === null || safelyDetachRef(current2, current2.return)), flags = pushMutationContext(), ii = inUpdateViewTransition, _eventPayloads$ii2 = (lanes & 335544064) === lanes, prevOffscreenSubtreeIsHidden = finishedWork.memoizedProps, inUpdateViewTransition = _eventPayloads$ii2 && getViewTransitionClassName(
              prevOffscreenSubtreeIsHidden.default,
              prevOffscreenSubtreeIsHidden.update
            ) !== "none", recursivelyTraverseMutationEffects(root, finishedWork, lanes), commitReconciliationEffects(finishedWork), _eventPayloads$ii2 && current2 !== null && viewTransitionMutationContext && (finishedWork.flags |= 4), inUpdateViewTransition = ii, viewTransitionMutationContext = flags;
            break;
          case 21:
            break;
          case 7:
            flags & 512 && (offscreenSubtreeWasHidden || current2 === null || safelyDetachRef(current2, current2.return)), current2 && current2.stateNode !== null && updateFragmentInstanceFiber(finishedWork, current2.stateNode);
          default:
            recursivelyTraverseMutationEffects(root, finishedWork, lanes), commitReconciliationEffects(finishedWork);
        }
      }
      function commitReconciliationEffects(finishedWork) {
        var flags = finishedWork.flags;
        if (flags & 2) {
          try {
            for (var hostParentFiber, parentFiber = finishedWork.return; parentFiber !== null; ) {
              if (isHostParent(parentFiber)) {
                hostParentFiber = parentFiber;
                break;
              }
              parentFiber = parentFiber.return;
            }
            parentFiber = null;
            for (var parent = finishedWork.return; parent !== null; ) {
              if (isFragmentInstanceParent(parent)) {
                var fragmentInstance = parent.stateNode;
                parentFiber === null ? parentFiber = [fragmentInstance] : parentFiber.push(fragmentInstance);
              }
              if (isFragmentInstanceHostBoundary(parent)) break;
              parent = parent.return;
            }
            var JSCompiler_inline_result = parentFiber;
            if (supportsMutation) {
              if (hostParentFiber == null) throw Error(formatProdErrorMessage(160));
              switch (hostParentFiber.tag) {
                case 27:
                  if (supportsSingletons) {
                    var parent$jscomp$0 = hostParentFiber.stateNode, before = getHostSibling(finishedWork);
                    insertOrAppendPlacementNode(
                      finishedWork,
                      before,
                      parent$jscomp$0,
                      JSCompiler_inline_result
                    );
                    break;
                  }
                case 5:
                  var parent$131 = hostParentFiber.stateNode;
                  hostParentFiber.flags & 32 && (resetTextContent(parent$131), hostParentFiber.flags &= -33);
                  var before$132 = getHostSibling(finishedWork);
                  insertOrAppendPlacementNode(
                    finishedWork,
                    before$132,
                    parent$131,
                    JSCompiler_inline_result
                  );
                  break;
                case 3:
                case 4:
                  var parent$133 = hostParentFiber.stateNode.containerInfo, before$134 = getHostSibling(finishedWork);
                  insertOrAppendPlacementNodeIntoContainer(
                    finishedWork,
                    before$134,
                    parent$133,
                    JSCompiler_inline_result
                  );
                  break;
                default:
                  throw Error(formatProdErrorMessage(161));
              }
            } else
              commitImmutablePlacementNodeToFragmentInstances(
                finishedWork,
                JSCompiler_inline_result
              );
          } catch (error) {
            captureCommitPhaseError(finishedWork, finishedWork.return, error);
          }
          finishedWork.flags &= -3;
        }
        flags & 4096 && (finishedWork.flags &= -4097);
      }
      function recursivelyResetForms(parentFiber) {
        if (parentFiber.subtreeFlags & 1024)
          for (parentFiber = parentFiber.child; parentFiber !== null; ) {
            var fiber = parentFiber;
            recursivelyResetForms(fiber), fiber.tag === 5 && fiber.flags & 1024 && resetFormInstance(fiber.stateNode), parentFiber = parentFiber.sibling;
          }
      }
      function recursivelyTraverseAfterMutationEffects(root, parentFiber) {
        if (parentFiber.subtreeFlags & 9270)
          for (parentFiber = parentFiber.child; parentFiber !== null; )
            commitAfterMutationEffectsOnFiber(parentFiber, root), parentFiber = parentFiber.sibling;
        else measureNestedViewTransitions(parentFiber, !1);
      }
      function commitAfterMutationEffectsOnFiber(finishedWork, root) {
        var current2 = finishedWork.alternate;
        if (current2 === null) commitEnterViewTransitions(finishedWork, !1);
        else
          switch (finishedWork.tag) {
            case 3:
              if (rootViewTransitionNameCanceled = viewTransitionContextChanged = !1, pushViewTransitionCancelableScope(), recursivelyTraverseAfterMutationEffects(root, finishedWork), !viewTransitionContextChanged && !rootViewTransitionAffected) {
                if (finishedWork = viewTransitionCancelableChildren, finishedWork !== null)
                  for (var i = 0; i < finishedWork.length; i += 3)
                    cancelViewTransitionName(
                      finishedWork[i],
                      finishedWork[i + 1],
                      finishedWork[i + 2]
                    );
                cancelRootViewTransitionName(root.containerInfo), rootViewTransitionNameCanceled = !0;
              }
              viewTransitionCancelableChildren = null;
              break;
            case 5:
              recursivelyTraverseAfterMutationEffects(root, finishedWork);
              break;
            case 4:
              i = viewTransitionContextChanged, viewTransitionContextChanged = !1, recursivelyTraverseAfterMutationEffects(root, finishedWork), viewTransitionContextChanged && (rootViewTransitionAffected = !0), viewTransitionContextChanged = i;
              break;
            case 22:
              finishedWork.memoizedState === null && (current2.memoizedState !== null ? commitEnterViewTransitions(finishedWork, !1) : recursivelyTraverseAfterMutationEffects(root, finishedWork));
              break;
            case 30:
              i = viewTransitionContextChanged;
              var prevCancelableChildren = pushViewTransitionCancelableScope();
              viewTransitionContextChanged = !1, recursivelyTraverseAfterMutationEffects(root, finishedWork), viewTransitionContextChanged && (finishedWork.flags |= 4);
              var props = finishedWork.memoizedProps, state = finishedWork.stateNode;
              root = getViewTransitionName(props, state), state = getViewTransitionName(current2.memoizedProps, state);
              var className = getViewTransitionClassName(
                props.default,
                props.update
              );
              className === "none" ? current2 = !1 : (props = current2.memoizedState, current2.memoizedState = null, current2 = finishedWork.child, viewTransitionHostInstanceIdx = 0, current2 = measureViewTransitionHostInstancesRecursive(
                finishedWork,
                current2,
                root,
                state,
                className,
                props,
                !0
              ), viewTransitionHostInstanceIdx !== (props === null ? 0 : props.length) && (finishedWork.flags |= 32)), (finishedWork.flags & 4) !== 0 && current2 ? (scheduleViewTransitionEvent(
                finishedWork,
                finishedWork.memoizedProps.onUpdate
              ), viewTransitionCancelableChildren = prevCancelableChildren) : prevCancelableChildren !== null && (prevCancelableChildren.push.apply(
                prevCancelableChildren,
                viewTransitionCancelableChildren
              ), viewTransitionCancelableChildren = prevCancelableChildren), viewTransitionContextChanged = (finishedWork.flags & 32) !== 0 ? !0 : i;
              break;
            default:
              recursivelyTraverseAfterMutationEffects(root, finishedWork);
          }
      }
      function recursivelyTraverseLayoutEffects(root, parentFiber) {
        if (parentFiber.subtreeFlags & 8772)
          for (parentFiber = parentFiber.child; parentFiber !== null; )
            commitLayoutEffectOnFiber(root, parentFiber.alternate, parentFiber), parentFiber = parentFiber.sibling;
      }
      function recursivelyTraverseDisappearLayoutEffects(parentFiber, layoutEffectTraversalFlags$jscomp$0) {
        for (parentFiber = parentFiber.child; parentFiber !== null; ) {
          var finishedWork = parentFiber, layoutEffectTraversalFlags = layoutEffectTraversalFlags$jscomp$0;
          switch (finishedWork.tag) {
            case 0:
            case 11:
            case 14:
            case 15:
              commitHookEffectListUnmount(4, finishedWork, finishedWork.return), recursivelyTraverseDisappearLayoutEffects(
                finishedWork,
                layoutEffectTraversalFlags
              );
              break;
            case 1:
              safelyDetachRef(finishedWork, finishedWork.return);
              var instance = finishedWork.stateNode;
              typeof instance.componentWillUnmount == "function" && safelyCallComponentWillUnmount(
                finishedWork,
                finishedWork.return,
                instance
              ), recursivelyTraverseDisappearLayoutEffects(
                finishedWork,
                layoutEffectTraversalFlags
              );
              break;
            case 27:
              supportsSingletons && (layoutEffectTraversalFlags & 2) !== 0 && releaseSingletonInstance(
                finishedWork.stateNode,
                finishedWork.type,
                finishedWork.memoizedProps
              );
            case 5:
              safelyDetachRef(finishedWork, finishedWork.return), finishedWork.tag !== 5 && finishedWork.tag !== 27 || commitFragmentInstanceDeletionEffects(finishedWork), recursivelyTraverseDisappearLayoutEffects(
                finishedWork,
                layoutEffectTraversalFlags
              );
              break;
            case 6:
              commitFragmentInstanceDeletionEffects(finishedWork);
              break;
            case 26:
              safelyDetachRef(finishedWork, finishedWork.return), supportsResources && (instance = finishedWork.stateNode, finishedWork.memoizedState !== null || instance === null || offscreenSubtreeWasHidden || unmountHoistable(instance)), recursivelyTraverseDisappearLayoutEffects(
                finishedWork,
                layoutEffectTraversalFlags
              );
              break;
            case 22:
              finishedWork.memoizedState === null && recursivelyTraverseDisappearLayoutEffects(
                finishedWork,
                layoutEffectTraversalFlags
              );
              break;
            case 30:
              safelyDetachRef(finishedWork, finishedWork.return), recursivelyTraverseDisappearLayoutEffects(
                finishedWork,
                layoutEffectTraversalFlags
              );
              break;
            case 7:
              safelyDetachRef(finishedWork, finishedWork.return);
            default:
              recursivelyTraverseDisappearLayoutEffects(
                finishedWork,
                layoutEffectTraversalFlags
              );
          }
          parentFiber = parentFiber.sibling;
        }
      }
      function recursivelyTraverseReappearLayoutEffects(finishedRoot$jscomp$0, parentFiber, layoutEffectTraversalFlags) {
        for (layoutEffectTraversalFlags = (parentFiber.subtreeFlags & 8772) !== 0 ? layoutEffectTraversalFlags : layoutEffectTraversalFlags & -2, parentFiber = parentFiber.child; parentFiber !== null; ) {
          var current2 = parentFiber.alternate, finishedRoot = finishedRoot$jscomp$0, finishedWork = parentFiber, flags = finishedWork.flags, includeWorkInProgressEffects = (layoutEffectTraversalFlags & 1) !== 0;
          switch (finishedWork.tag) {
            case 0:
            case 11:
            case 15:
              recursivelyTraverseReappearLayoutEffects(
                finishedRoot,
                finishedWork,
                layoutEffectTraversalFlags
              ), commitHookEffectListMount(4, finishedWork);
              break;
            case 1:
              if (recursivelyTraverseReappearLayoutEffects(
                finishedRoot,
                finishedWork,
                layoutEffectTraversalFlags
              ), current2 = finishedWork, finishedRoot = current2.stateNode, typeof finishedRoot.componentDidMount == "function")
                try {
                  finishedRoot.componentDidMount();
                } catch (error) {
                  captureCommitPhaseError(current2, current2.return, error);
                }
              if (current2 = finishedWork, finishedRoot = current2.updateQueue, finishedRoot !== null) {
                var instance = current2.stateNode;
                try {
                  var hiddenCallbacks = finishedRoot.shared.hiddenCallbacks;
                  if (hiddenCallbacks !== null)
                    for (finishedRoot.shared.hiddenCallbacks = null, finishedRoot = 0; finishedRoot < hiddenCallbacks.length; finishedRoot++)
                      callCallback(hiddenCallbacks[finishedRoot], instance);
                } catch (error) {
                  captureCommitPhaseError(current2, current2.return, error);
                }
              }
              includeWorkInProgressEffects && flags & 64 && commitClassCallbacks(finishedWork), safelyAttachRef(finishedWork, finishedWork.return);
              break;
            case 27:
              supportsSingletons && (layoutEffectTraversalFlags & 2) !== 0 && commitHostSingletonAcquisition(finishedWork);
            case 5:
              finishedWork.tag !== 5 && finishedWork.tag !== 27 || commitFragmentInstanceInsertionEffects(finishedWork), recursivelyTraverseReappearLayoutEffects(
                finishedRoot,
                finishedWork,
                layoutEffectTraversalFlags
              ), includeWorkInProgressEffects && current2 === null && flags & 4 && commitHostMount(finishedWork), safelyAttachRef(finishedWork, finishedWork.return);
              break;
            case 6:
              commitFragmentInstanceInsertionEffects(finishedWork);
              break;
            case 26:
              supportsResources && (instance = finishedWork.stateNode, finishedWork.memoizedState !== null || instance === null || offscreenSubtreeIsHidden || mountHoistable(
                getHoistableRoot(instance.ownerDocument),
                finishedWork.type,
                instance
              )), recursivelyTraverseReappearLayoutEffects(
                finishedRoot,
                finishedWork,
                layoutEffectTraversalFlags
              ), includeWorkInProgressEffects && current2 === null && flags & 4 && commitHostMount(finishedWork), safelyAttachRef(finishedWork, finishedWork.return);
              break;
            case 12:
              recursivelyTraverseReappearLayoutEffects(
                finishedRoot,
                finishedWork,
                layoutEffectTraversalFlags
              );
              break;
            case 31:
              recursivelyTraverseReappearLayoutEffects(
                finishedRoot,
                finishedWork,
                layoutEffectTraversalFlags
              ), includeWorkInProgressEffects && flags & 4 && commitActivityHydrationCallbacks(finishedRoot, finishedWork);
              break;
            case 13:
              recursivelyTraverseReappearLayoutEffects(
                finishedRoot,
                finishedWork,
                layoutEffectTraversalFlags
              ), includeWorkInProgressEffects && flags & 4 && commitSuspenseHydrationCallbacks(finishedRoot, finishedWork);
              break;
            case 22:
              finishedWork.memoizedState === null && recursivelyTraverseReappearLayoutEffects(
                finishedRoot,
                finishedWork,
                layoutEffectTraversalFlags
              ), safelyAttachRef(finishedWork, finishedWork.return);
              break;
            case 30:
              recursivelyTraverseReappearLayoutEffects(
                finishedRoot,
                finishedWork,
                layoutEffectTraversalFlags
              ), safelyAttachRef(finishedWork, finishedWork.return);
              break;
            case 7:
              safelyAttachRef(finishedWork, finishedWork.return);
            default:
              recursivelyTraverseReappearLayoutEffects(
                finishedRoot,
                finishedWork,
                layoutEffectTraversalFlags
              );
          }
          parentFiber = parentFiber.sibling;
        }
      }
      function commitOffscreenPassiveMountEffects(current2, finishedWork) {
        var previousCache = null;
        current2 !== null && current2.memoizedState !== null && current2.memoizedState.cachePool !== null && (previousCache = current2.memoizedState.cachePool.pool), current2 = null, finishedWork.memoizedState !== null && finishedWork.memoizedState.cachePool !== null && (current2 = finishedWork.memoizedState.cachePool.pool), current2 !== previousCache && (current2 != null && current2.refCount++, previousCache != null && releaseCache(previousCache));
      }
      function commitCachePassiveMountEffect(current2, finishedWork) {
        current2 = null, finishedWork.alternate !== null && (current2 = finishedWork.alternate.memoizedState.cache), finishedWork = finishedWork.memoizedState.cache, finishedWork !== current2 && (finishedWork.refCount++, current2 != null && releaseCache(current2));
      }
      function recursivelyTraversePassiveMountEffects(root, parentFiber, committedLanes, committedTransitions) {
        var isViewTransitionEligible = (committedLanes & 335544064) === committedLanes;
        if (parentFiber.subtreeFlags & (isViewTransitionEligible ? 10262 : 10256))
          for (parentFiber = parentFiber.child; parentFiber !== null; )
            commitPassiveMountOnFiber(
              root,
              parentFiber,
              committedLanes,
              committedTransitions
            ), parentFiber = parentFiber.sibling;
        else isViewTransitionEligible && restoreNestedViewTransitions(parentFiber);
      }
      function commitPassiveMountOnFiber(finishedRoot, finishedWork, committedLanes, committedTransitions) {
        var isViewTransitionEligible = (committedLanes & 335544064) === committedLanes;
        isViewTransitionEligible && finishedWork.alternate === null && finishedWork.return !== null && finishedWork.return.alternate !== null && restoreEnterOrExitViewTransitions(finishedWork);
        var flags = finishedWork.flags;
        switch (finishedWork.tag) {
          case 0:
          case 11:
          case 15:
            recursivelyTraversePassiveMountEffects(
              finishedRoot,
              finishedWork,
              committedLanes,
              committedTransitions
            ), flags & 2048 && commitHookEffectListMount(9, finishedWork);
            break;
          case 1:
            recursivelyTraversePassiveMountEffects(
              finishedRoot,
              finishedWork,
              committedLanes,
              committedTransitions
            );
            break;
          case 3:
            recursivelyTraversePassiveMountEffects(
              finishedRoot,
              finishedWork,
              committedLanes,
              committedTransitions
            ), isViewTransitionEligible && supportsMutation && rootViewTransitionNameCanceled && restoreRootViewTransitionName(finishedRoot.containerInfo), flags & 2048 && (finishedRoot = null, finishedWork.alternate !== null && (finishedRoot = finishedWork.alternate.memoizedState.cache), finishedWork = finishedWork.memoizedState.cache, finishedWork !== finishedRoot && (finishedWork.refCount++, finishedRoot != null && releaseCache(finishedRoot)));
            break;
          case 12:
            if (flags & 2048) {
              recursivelyTraversePassiveMountEffects(
                finishedRoot,
                finishedWork,
                committedLanes,
                committedTransitions
              ), finishedRoot = finishedWork.stateNode;
              try {
                var _finishedWork$memoize2 = finishedWork.memoizedProps, id = _finishedWork$memoize2.id, onPostCommit = _finishedWork$memoize2.onPostCommit;
                typeof onPostCommit == "function" && onPostCommit(
                  id,
                  finishedWork.alternate === null ? "mount" : "update",
                  finishedRoot.passiveEffectDuration,
                  -0
                );
              } catch (error) {
                captureCommitPhaseError(finishedWork, finishedWork.return, error);
              }
            } else
              recursivelyTraversePassiveMountEffects(
                finishedRoot,
                finishedWork,
                committedLanes,
                committedTransitions
              );
            break;
          case 31:
            recursivelyTraversePassiveMountEffects(
              finishedRoot,
              finishedWork,
              committedLanes,
              committedTransitions
            );
            break;
          case 13:
            recursivelyTraversePassiveMountEffects(
              finishedRoot,
              finishedWork,
              committedLanes,
              committedTransitions
            );
            break;
          case 23:
            break;
          case 22:
            _finishedWork$memoize2 = finishedWork.stateNode, id = finishedWork.alternate, finishedWork.memoizedState !== null ? (isViewTransitionEligible && id !== null && id.memoizedState === null && restoreEnterOrExitViewTransitions(id), _finishedWork$memoize2._visibility & 2 ? recursivelyTraversePassiveMountEffects(
              finishedRoot,
              finishedWork,
              committedLanes,
              committedTransitions
            ) : recursivelyTraverseAtomicPassiveEffects(
              finishedRoot,
              finishedWork
            )) : (isViewTransitionEligible && id !== null && id.memoizedState !== null && restoreEnterOrExitViewTransitions(finishedWork), _finishedWork$memoize2._visibility & 2 ? recursivelyTraversePassiveMountEffects(
              finishedRoot,
              finishedWork,
              committedLanes,
              committedTransitions
            ) : (_finishedWork$memoize2._visibility |= 2, recursivelyTraverseReconnectPassiveEffects(
              finishedRoot,
              finishedWork,
              committedLanes,
              committedTransitions,
              (finishedWork.subtreeFlags & 10256) !== 0 || !1
            ))), flags & 2048 && commitOffscreenPassiveMountEffects(id, finishedWork);
            break;
          case 24:
            recursivelyTraversePassiveMountEffects(
              finishedRoot,
              finishedWork,
              committedLanes,
              committedTransitions
            ), flags & 2048 && commitCachePassiveMountEffect(finishedWork.alternate, finishedWork);
            break;
          case 30:
            isViewTransitionEligible && (isViewTransitionEligible = finishedWork.alternate, isViewTransitionEligible !== null && (restoreViewTransitionOnHostInstances(
              isViewTransitionEligible.child,
              !0
            ), restoreViewTransitionOnHostInstances(finishedWork.child, !0))), recursivelyTraversePassiveMountEffects(
              finishedRoot,
              finishedWork,
              committedLanes,
              committedTransitions
            );
            break;
          default:
            recursivelyTraversePassiveMountEffects(
              finishedRoot,
              finishedWork,
              committedLanes,
              committedTransitions
            );
        }
      }
      function recursivelyTraverseReconnectPassiveEffects(finishedRoot$jscomp$0, parentFiber, committedLanes$jscomp$0, committedTransitions$jscomp$0, includeWorkInProgressEffects) {
        for (includeWorkInProgressEffects = includeWorkInProgressEffects && ((parentFiber.subtreeFlags & 10256) !== 0 || !1), parentFiber = parentFiber.child; parentFiber !== null; ) {
          var finishedRoot = finishedRoot$jscomp$0, finishedWork = parentFiber, committedLanes = committedLanes$jscomp$0, committedTransitions = committedTransitions$jscomp$0, flags = finishedWork.flags;
          switch (finishedWork.tag) {
            case 0:
            case 11:
            case 15:
              recursivelyTraverseReconnectPassiveEffects(
                finishedRoot,
                finishedWork,
                committedLanes,
                committedTransitions,
                includeWorkInProgressEffects
              ), commitHookEffectListMount(8, finishedWork);
              break;
            case 23:
              break;
            case 22:
              var instance = finishedWork.stateNode;
              finishedWork.memoizedState !== null ? instance._visibility & 2 ? recursivelyTraverseReconnectPassiveEffects(
                finishedRoot,
                finishedWork,
                committedLanes,
                committedTransitions,
                includeWorkInProgressEffects
              ) : recursivelyTraverseAtomicPassiveEffects(
                finishedRoot,
                finishedWork
              ) : (instance._visibility |= 2, recursivelyTraverseReconnectPassiveEffects(
                finishedRoot,
                finishedWork,
                committedLanes,
                committedTransitions,
                includeWorkInProgressEffects
              )), includeWorkInProgressEffects && flags & 2048 && commitOffscreenPassiveMountEffects(
                finishedWork.alternate,
                finishedWork
              );
              break;
            case 24:
              recursivelyTraverseReconnectPassiveEffects(
                finishedRoot,
                finishedWork,
                committedLanes,
                committedTransitions,
                includeWorkInProgressEffects
              ), includeWorkInProgressEffects && flags & 2048 && commitCachePassiveMountEffect(finishedWork.alternate, finishedWork);
              break;
            default:
              recursivelyTraverseReconnectPassiveEffects(
                finishedRoot,
                finishedWork,
                committedLanes,
                committedTransitions,
                includeWorkInProgressEffects
              );
          }
          parentFiber = parentFiber.sibling;
        }
      }
      function recursivelyTraverseAtomicPassiveEffects(finishedRoot$jscomp$0, parentFiber) {
        if (parentFiber.subtreeFlags & 10256)
          for (parentFiber = parentFiber.child; parentFiber !== null; ) {
            var finishedRoot = finishedRoot$jscomp$0, finishedWork = parentFiber, flags = finishedWork.flags;
            switch (finishedWork.tag) {
              case 22:
                recursivelyTraverseAtomicPassiveEffects(finishedRoot, finishedWork), flags & 2048 && commitOffscreenPassiveMountEffects(
                  finishedWork.alternate,
                  finishedWork
                );
                break;
              case 24:
                recursivelyTraverseAtomicPassiveEffects(finishedRoot, finishedWork), flags & 2048 && commitCachePassiveMountEffect(
                  finishedWork.alternate,
                  finishedWork
                );
                break;
              default:
                recursivelyTraverseAtomicPassiveEffects(finishedRoot, finishedWork);
            }
            parentFiber = parentFiber.sibling;
          }
      }
      function recursivelyAccumulateSuspenseyCommit(parentFiber, committedLanes, suspendedState) {
        if (parentFiber.subtreeFlags & suspenseyCommitFlag)
          for (parentFiber = parentFiber.child; parentFiber !== null; )
            accumulateSuspenseyCommitOnFiber(
              parentFiber,
              committedLanes,
              suspendedState
            ), parentFiber = parentFiber.sibling;
      }
      function accumulateSuspenseyCommitOnFiber(fiber, committedLanes, suspendedState) {
        switch (fiber.tag) {
          case 26:
            if (recursivelyAccumulateSuspenseyCommit(
              fiber,
              committedLanes,
              suspendedState
            ), fiber.flags & suspenseyCommitFlag)
              if (fiber.memoizedState !== null)
                suspendResource(
                  suspendedState,
                  currentHoistableRoot,
                  fiber.memoizedState,
                  fiber.memoizedProps
                );
              else {
                var instance = fiber.stateNode, type = fiber.type;
                fiber = fiber.memoizedProps, ((committedLanes & 335544128) === committedLanes || maySuspendCommitInSyncRender(type, fiber)) && suspendInstance(suspendedState, instance, type, fiber);
              }
            break;
          case 5:
            recursivelyAccumulateSuspenseyCommit(
              fiber,
              committedLanes,
              suspendedState
            ), fiber.flags & suspenseyCommitFlag && (instance = fiber.stateNode, type = fiber.type, fiber = fiber.memoizedProps, ((committedLanes & 335544128) === committedLanes || maySuspendCommitInSyncRender(type, fiber)) && suspendInstance(suspendedState, instance, type, fiber));
            break;
          case 3:
          case 4:
            supportsResources ? (instance = currentHoistableRoot, currentHoistableRoot = getHoistableRoot(
              fiber.stateNode.containerInfo
            ), recursivelyAccumulateSuspenseyCommit(
              fiber,
              committedLanes,
              suspendedState
            ), currentHoistableRoot = instance) : recursivelyAccumulateSuspenseyCommit(
              fiber,
              committedLanes,
              suspendedState
            );
            break;
          case 22:
            fiber.memoizedState === null && (instance = fiber.alternate, instance !== null && instance.memoizedState !== null ? (instance = suspenseyCommitFlag, suspenseyCommitFlag = 16777216, recursivelyAccumulateSuspenseyCommit(
              fiber,
              committedLanes,
              suspendedState
            ), suspenseyCommitFlag = instance) : recursivelyAccumulateSuspenseyCommit(
              fiber,
              committedLanes,
              suspendedState
            ));
            break;
          case 30:
            (fiber.flags & suspenseyCommitFlag) !== 0 && (instance = fiber.memoizedProps.name, instance != null && instance !== "auto" && (type = fiber.stateNode, type.paired = null, appearingViewTransitions === null && (appearingViewTransitions = /* @__PURE__ */ new Map()), appearingViewTransitions.set(instance, type))), recursivelyAccumulateSuspenseyCommit(
              fiber,
              committedLanes,
              suspendedState
            );
            break;
          default:
            recursivelyAccumulateSuspenseyCommit(
              fiber,
              committedLanes,
              suspendedState
            );
        }
      }
      function detachAlternateSiblings(parentFiber) {
        var previousFiber = parentFiber.alternate;
        if (previousFiber !== null && (parentFiber = previousFiber.child, parentFiber !== null)) {
          previousFiber.child = null;
          do
            previousFiber = parentFiber.sibling, parentFiber.sibling = null, parentFiber = previousFiber;
          while (parentFiber !== null);
        }
      }
      function recursivelyTraversePassiveUnmountEffects(parentFiber) {
        var deletions = parentFiber.deletions;
        if ((parentFiber.flags & 16) !== 0) {
          if (deletions !== null)
            for (var i = 0; i < deletions.length; i++) {
              var childToDelete = deletions[i];
              nextEffect = childToDelete, commitPassiveUnmountEffectsInsideOfDeletedTree_begin(
                childToDelete,
                parentFiber
              );
            }
          detachAlternateSiblings(parentFiber);
        }
        if (parentFiber.subtreeFlags & 10256)
          for (parentFiber = parentFiber.child; parentFiber !== null; )
            commitPassiveUnmountOnFiber(parentFiber), parentFiber = parentFiber.sibling;
      }
      function commitPassiveUnmountOnFiber(finishedWork) {
        switch (finishedWork.tag) {
          case 0:
          case 11:
          case 15:
            recursivelyTraversePassiveUnmountEffects(finishedWork), finishedWork.flags & 2048 && commitHookEffectListUnmount(9, finishedWork, finishedWork.return);
            break;
          case 3:
            recursivelyTraversePassiveUnmountEffects(finishedWork);
            break;
          case 12:
            recursivelyTraversePassiveUnmountEffects(finishedWork);
            break;
          case 22:
            var instance = finishedWork.stateNode;
            finishedWork.memoizedState !== null && instance._visibility & 2 && (finishedWork.return === null || finishedWork.return.tag !== 13) ? (instance._visibility &= -3, recursivelyTraverseDisconnectPassiveEffects(finishedWork)) : recursivelyTraversePassiveUnmountEffects(finishedWork);
            break;
          default:
            recursivelyTraversePassiveUnmountEffects(finishedWork);
        }
      }
      function recursivelyTraverseDisconnectPassiveEffects(parentFiber) {
        var deletions = parentFiber.deletions;
        if ((parentFiber.flags & 16) !== 0) {
          if (deletions !== null)
            for (var i = 0; i < deletions.length; i++) {
              var childToDelete = deletions[i];
              nextEffect = childToDelete, commitPassiveUnmountEffectsInsideOfDeletedTree_begin(
                childToDelete,
                parentFiber
              );
            }
          detachAlternateSiblings(parentFiber);
        }
        for (parentFiber = parentFiber.child; parentFiber !== null; ) {
          switch (deletions = parentFiber, deletions.tag) {
            case 0:
            case 11:
            case 15:
              commitHookEffectListUnmount(8, deletions, deletions.return), recursivelyTraverseDisconnectPassiveEffects(deletions);
              break;
            case 22:
              i = deletions.stateNode, i._visibility & 2 && (i._visibility &= -3, recursivelyTraverseDisconnectPassiveEffects(deletions));
              break;
            default:
              recursivelyTraverseDisconnectPassiveEffects(deletions);
          }
          parentFiber = parentFiber.sibling;
        }
      }
      function commitPassiveUnmountEffectsInsideOfDeletedTree_begin(deletedSubtreeRoot, nearestMountedAncestor) {
        for (; nextEffect !== null; ) {
          var fiber = nextEffect;
          switch (fiber.tag) {
            case 0:
            case 11:
            case 15:
              commitHookEffectListUnmount(8, fiber, nearestMountedAncestor);
              break;
            case 23:
            case 22:
              if (fiber.memoizedState !== null && fiber.memoizedState.cachePool !== null) {
                var cache2 = fiber.memoizedState.cachePool.pool;
                cache2 != null && cache2.refCount++;
              }
              break;
            case 24:
              releaseCache(fiber.memoizedState.cache);
          }
          if (cache2 = fiber.child, cache2 !== null) cache2.return = fiber, nextEffect = cache2;
          else
            a: for (fiber = deletedSubtreeRoot; nextEffect !== null; ) {
              cache2 = nextEffect;
              var sibling = cache2.sibling, returnFiber = cache2.return;
              if (detachFiberAfterEffects(cache2), cache2 === fiber) {
                nextEffect = null;
                break a;
              }
              if (sibling !== null) {
                sibling.return = returnFiber, nextEffect = sibling;
                break a;
              }
              nextEffect = returnFiber;
            }
        }
      }
      function findFiberRootForHostRoot(hostRoot) {
        var maybeFiber = getInstanceFromNode(hostRoot);
        if (maybeFiber != null) {
          if (typeof maybeFiber.memoizedProps["data-testname"] != "string")
            throw Error(formatProdErrorMessage(364));
          return maybeFiber;
        }
        if (hostRoot = findFiberRoot(hostRoot), hostRoot === null) throw Error(formatProdErrorMessage(362));
        return hostRoot.stateNode.current;
      }
      function matchSelector(fiber$jscomp$0, selector) {
        var tag = fiber$jscomp$0.tag;
        switch (selector.$$typeof) {
          case COMPONENT_TYPE:
            if (fiber$jscomp$0.type === selector.value) return !0;
            break;
          case HAS_PSEUDO_CLASS_TYPE:
            a: {
              for (selector = selector.value, fiber$jscomp$0 = [fiber$jscomp$0, 0], tag = 0; tag < fiber$jscomp$0.length; ) {
                var fiber = fiber$jscomp$0[tag++], tag$jscomp$0 = fiber.tag, selectorIndex = fiber$jscomp$0[tag++], selector$jscomp$0 = selector[selectorIndex];
                if (tag$jscomp$0 !== 5 && tag$jscomp$0 !== 26 && tag$jscomp$0 !== 27 || !isHiddenSubtree(fiber)) {
                  for (; selector$jscomp$0 != null && matchSelector(fiber, selector$jscomp$0); )
                    selectorIndex++, selector$jscomp$0 = selector[selectorIndex];
                  if (selectorIndex === selector.length) {
                    selector = !0;
                    break a;
                  } else
                    for (fiber = fiber.child; fiber !== null; )
                      fiber$jscomp$0.push(fiber, selectorIndex), fiber = fiber.sibling;
                }
              }
              selector = !1;
            }
            return selector;
          case ROLE_TYPE:
            if ((tag === 5 || tag === 26 || tag === 27) && matchAccessibilityRole(fiber$jscomp$0.stateNode, selector.value))
              return !0;
            break;
          case TEXT_TYPE:
            if ((tag === 5 || tag === 6 || tag === 26 || tag === 27) && (fiber$jscomp$0 = getTextContent(fiber$jscomp$0), fiber$jscomp$0 !== null && 0 <= fiber$jscomp$0.indexOf(selector.value)))
              return !0;
            break;
          case TEST_NAME_TYPE:
            if ((tag === 5 || tag === 26 || tag === 27) && (fiber$jscomp$0 = fiber$jscomp$0.memoizedProps["data-testname"], typeof fiber$jscomp$0 == "string" && fiber$jscomp$0.toLowerCase() === selector.value.toLowerCase()))
              return !0;
            break;
          default:
            throw Error(formatProdErrorMessage(365));
        }
        return !1;
      }
      function selectorToString(selector) {
        switch (selector.$$typeof) {
          case COMPONENT_TYPE:
            return "<" + (getComponentNameFromType(selector.value) || "Unknown") + ">";
          case HAS_PSEUDO_CLASS_TYPE:
            return ":has(" + (selectorToString(selector) || "") + ")";
          case ROLE_TYPE:
            return '[role="' + selector.value + '"]';
          case TEXT_TYPE:
            return '"' + selector.value + '"';
          case TEST_NAME_TYPE:
            return '[data-testname="' + selector.value + '"]';
          default:
            throw Error(formatProdErrorMessage(365));
        }
      }
      function findPaths(root, selectors) {
        var matchingFibers = [];
        root = [root, 0];
        for (var index = 0; index < root.length; ) {
          var fiber = root[index++], tag = fiber.tag, selectorIndex = root[index++], selector = selectors[selectorIndex];
          if (tag !== 5 && tag !== 26 && tag !== 27 || !isHiddenSubtree(fiber)) {
            for (; selector != null && matchSelector(fiber, selector); )
              selectorIndex++, selector = selectors[selectorIndex];
            if (selectorIndex === selectors.length) matchingFibers.push(fiber);
            else
              for (fiber = fiber.child; fiber !== null; )
                root.push(fiber, selectorIndex), fiber = fiber.sibling;
          }
        }
        return matchingFibers;
      }
      function findAllNodes(hostRoot, selectors) {
        if (!supportsTestSelectors) throw Error(formatProdErrorMessage(363));
        hostRoot = findFiberRootForHostRoot(hostRoot), hostRoot = findPaths(hostRoot, selectors), selectors = [], hostRoot = Array.from(hostRoot);
        for (var index = 0; index < hostRoot.length; ) {
          var node = hostRoot[index++], tag = node.tag;
          if (tag === 5 || tag === 26 || tag === 27)
            isHiddenSubtree(node) || selectors.push(node.stateNode);
          else
            for (node = node.child; node !== null; )
              hostRoot.push(node), node = node.sibling;
        }
        return selectors;
      }
      function requestUpdateLane() {
        return (executionContext & 2) !== 0 && workInProgressRootRenderLanes !== 0 ? workInProgressRootRenderLanes & -workInProgressRootRenderLanes : ReactSharedInternals.T !== null ? requestTransitionLane() : resolveUpdatePriority();
      }
      function requestDeferredLane() {
        if (workInProgressDeferredLane === 0)
          if ((workInProgressRootRenderLanes & 536870912) === 0 || isHydrating) {
            var lane = nextTransitionDeferredLane;
            nextTransitionDeferredLane <<= 1, (nextTransitionDeferredLane & 3932160) === 0 && (nextTransitionDeferredLane = 262144), workInProgressDeferredLane = lane;
          } else workInProgressDeferredLane = 536870912;
        return lane = suspenseHandlerStackCursor.current, lane !== null && (lane.flags |= 32), workInProgressDeferredLane;
      }
      function scheduleViewTransitionEvent(fiber, callback) {
        if (callback != null) {
          var state = fiber.stateNode, instance = state.ref;
          instance === null && (instance = state.ref = createViewTransitionInstance(
            getViewTransitionName(fiber.memoizedProps, state)
          )), pendingViewTransitionEvents === null && (pendingViewTransitionEvents = []), pendingViewTransitionEvents.push(callback.bind(null, instance));
        }
      }
      function scheduleUpdateOnFiber(root, fiber, lane) {
        (root === workInProgressRoot && (workInProgressSuspendedReason === 2 || workInProgressSuspendedReason === 9) || root.cancelPendingCommit !== null) && (prepareFreshStack(root, 0), markRootSuspended(
          root,
          workInProgressRootRenderLanes,
          workInProgressDeferredLane,
          !1
        )), markRootUpdated$1(root, lane), ((executionContext & 2) === 0 || root !== workInProgressRoot) && (root === workInProgressRoot && ((executionContext & 2) === 0 && (workInProgressRootInterleavedUpdatedLanes |= lane), workInProgressRootExitStatus === 4 && markRootSuspended(
          root,
          workInProgressRootRenderLanes,
          workInProgressDeferredLane,
          !1
        )), ensureRootIsScheduled(root));
      }
      function performWorkOnRoot(root$jscomp$0, lanes, forceSync) {
        if ((executionContext & 6) !== 0) throw Error(formatProdErrorMessage(327));
        var shouldTimeSlice = !forceSync && (lanes & 127) === 0 && (lanes & root$jscomp$0.expiredLanes) === 0 || checkIfRootIsPrerendering(root$jscomp$0, lanes), exitStatus = shouldTimeSlice ? renderRootConcurrent(root$jscomp$0, lanes) : renderRootSync(root$jscomp$0, lanes, !0), renderWasConcurrent = shouldTimeSlice;
        do {
          if (exitStatus === 0) {
            workInProgressRootIsPrerendering && !shouldTimeSlice && markRootSuspended(root$jscomp$0, lanes, 0, !1);
            break;
          } else {
            if (forceSync = root$jscomp$0.current.alternate, renderWasConcurrent && !isRenderConsistentWithExternalStores(forceSync)) {
              exitStatus = renderRootSync(root$jscomp$0, lanes, !1), renderWasConcurrent = !1;
              continue;
            }
            if (exitStatus === 2) {
              if (renderWasConcurrent = lanes, root$jscomp$0.errorRecoveryDisabledLanes & renderWasConcurrent)
                var JSCompiler_inline_result = 0;
              else
                JSCompiler_inline_result = root$jscomp$0.pendingLanes & -536870913, JSCompiler_inline_result = JSCompiler_inline_result !== 0 ? JSCompiler_inline_result : JSCompiler_inline_result & 536870912 ? 536870912 : 0;
              if (JSCompiler_inline_result !== 0) {
                lanes = JSCompiler_inline_result;
                a: {
                  var root = root$jscomp$0;
                  exitStatus = workInProgressRootConcurrentErrors;
                  var wasRootDehydrated = supportsHydration && root.current.memoizedState.isDehydrated;
                  if (wasRootDehydrated && (prepareFreshStack(root, JSCompiler_inline_result).flags |= 256), JSCompiler_inline_result = renderRootSync(
                    root,
                    JSCompiler_inline_result,
                    !1
                  ), JSCompiler_inline_result !== 2 && JSCompiler_inline_result !== 6) {
                    if (workInProgressRootDidAttachPingListener && !wasRootDehydrated) {
                      root.errorRecoveryDisabledLanes |= renderWasConcurrent, workInProgressRootInterleavedUpdatedLanes |= renderWasConcurrent, exitStatus = 4;
                      break a;
                    }
                    renderWasConcurrent = workInProgressRootRecoverableErrors, workInProgressRootRecoverableErrors = exitStatus, renderWasConcurrent !== null && (workInProgressRootRecoverableErrors === null ? workInProgressRootRecoverableErrors = renderWasConcurrent : workInProgressRootRecoverableErrors.push.apply(
                      workInProgressRootRecoverableErrors,
                      renderWasConcurrent
                    ));
                  }
                  exitStatus = JSCompiler_inline_result;
                }
                if (renderWasConcurrent = !1, exitStatus !== 2) continue;
              }
            }
            if (exitStatus === 1) {
              prepareFreshStack(root$jscomp$0, 0), markRootSuspended(root$jscomp$0, lanes, 0, !0);
              break;
            }
            a: {
              switch (shouldTimeSlice = root$jscomp$0, renderWasConcurrent = exitStatus, renderWasConcurrent) {
                case 0:
                case 1:
                  throw Error(formatProdErrorMessage(345));
                case 4:
                  if ((lanes & 4194048) !== lanes && (lanes & 62914560) !== lanes)
                    break;
                case 6:
                  markRootSuspended(
                    shouldTimeSlice,
                    lanes,
                    workInProgressDeferredLane,
                    !workInProgressRootDidSkipSuspendedSiblings
                  );
                  break a;
                case 2:
                  workInProgressRootRecoverableErrors = null;
                  break;
                case 3:
                case 5:
                  break;
                default:
                  throw Error(formatProdErrorMessage(329));
              }
              if ((lanes & 62914560) === lanes && (exitStatus = globalMostRecentFallbackTime + 300 - now(), 10 < exitStatus)) {
                if (markRootSuspended(
                  shouldTimeSlice,
                  lanes,
                  workInProgressDeferredLane,
                  !workInProgressRootDidSkipSuspendedSiblings
                ), getNextLanes(shouldTimeSlice, 0, !0) !== 0) break a;
                pendingEffectsLanes = lanes, shouldTimeSlice.timeoutHandle = scheduleTimeout(
                  completeRootWhenReady.bind(
                    null,
                    shouldTimeSlice,
                    forceSync,
                    workInProgressRootRecoverableErrors,
                    workInProgressTransitions,
                    workInProgressRootDidIncludeRecursiveRenderUpdate,
                    lanes,
                    workInProgressDeferredLane,
                    workInProgressRootInterleavedUpdatedLanes,
                    workInProgressSuspendedRetryLanes,
                    workInProgressRootDidSkipSuspendedSiblings,
                    renderWasConcurrent,
                    "Throttled",
                    -0,
                    0
                  ),
                  exitStatus
                );
                break a;
              }
              completeRootWhenReady(
                shouldTimeSlice,
                forceSync,
                workInProgressRootRecoverableErrors,
                workInProgressTransitions,
                workInProgressRootDidIncludeRecursiveRenderUpdate,
                lanes,
                workInProgressDeferredLane,
                workInProgressRootInterleavedUpdatedLanes,
                workInProgressSuspendedRetryLanes,
                workInProgressRootDidSkipSuspendedSiblings,
                renderWasConcurrent,
                null,
                -0,
                0
              );
            }
          }
          break;
        } while (!0);
        ensureRootIsScheduled(root$jscomp$0);
      }
      function completeRootWhenReady(root, finishedWork, recoverableErrors, transitions, didIncludeRenderPhaseUpdate, lanes, spawnedLane, updatedLanes, suspendedRetryLanes, didSkipSuspendedSiblings, exitStatus, suspendedCommitReason, completedRenderStartTime, completedRenderEndTime) {
        root.timeoutHandle = noTimeout;
        var subtreeFlags = finishedWork.subtreeFlags, isViewTransitionEligible = (lanes & 335544064) === lanes;
        if (suspendedCommitReason = null, (isViewTransitionEligible || subtreeFlags & 8192 || (subtreeFlags & 16785408) === 16785408) && (suspendedCommitReason = startSuspendingCommit(), appearingViewTransitions = null, accumulateSuspenseyCommitOnFiber(
          finishedWork,
          lanes,
          suspendedCommitReason
        ), isViewTransitionEligible && suspendOnActiveViewTransition(
          suspendedCommitReason,
          root.containerInfo
        ), subtreeFlags = (lanes & 62914560) === lanes ? globalMostRecentFallbackTime - now() : (lanes & 4194048) === lanes ? globalMostRecentTransitionTime - now() : 0, subtreeFlags = waitForCommitToBeReady(
          suspendedCommitReason,
          subtreeFlags
        ), subtreeFlags !== null)) {
          pendingEffectsLanes = lanes, root.cancelPendingCommit = subtreeFlags(
            completeRoot.bind(
              null,
              root,
              finishedWork,
              lanes,
              recoverableErrors,
              transitions,
              didIncludeRenderPhaseUpdate,
              spawnedLane,
              updatedLanes,
              suspendedRetryLanes,
              didSkipSuspendedSiblings,
              exitStatus,
              suspendedCommitReason,
              null,
              completedRenderStartTime,
              completedRenderEndTime
            )
          ), markRootSuspended(root, lanes, spawnedLane, !didSkipSuspendedSiblings);
          return;
        }
        completeRoot(
          root,
          finishedWork,
          lanes,
          recoverableErrors,
          transitions,
          didIncludeRenderPhaseUpdate,
          spawnedLane,
          updatedLanes,
          suspendedRetryLanes,
          didSkipSuspendedSiblings,
          exitStatus,
          suspendedCommitReason
        );
      }
      function isRenderConsistentWithExternalStores(finishedWork) {
        for (var node = finishedWork; ; ) {
          var tag = node.tag;
          if ((tag === 0 || tag === 11 || tag === 15) && node.flags & 16384 && (tag = node.updateQueue, tag !== null && (tag = tag.stores, tag !== null)))
            for (var i = 0; i < tag.length; i++) {
              var check2 = tag[i], getSnapshot = check2.getSnapshot;
              check2 = check2.value;
              try {
                if (!objectIs(getSnapshot(), check2)) return !1;
              } catch {
                return !1;
              }
            }
          if (tag = node.child, node.subtreeFlags & 16384 && tag !== null)
            tag.return = node, node = tag;
          else {
            if (node === finishedWork) break;
            for (; node.sibling === null; ) {
              if (node.return === null || node.return === finishedWork) return !0;
              node = node.return;
            }
            node.sibling.return = node.return, node = node.sibling;
          }
        }
        return !0;
      }
      function markRootSuspended(root, suspendedLanes, spawnedLane, didAttemptEntireTree) {
        suspendedLanes = getEntangledLanes(root, suspendedLanes), suspendedLanes &= ~workInProgressRootPingedLanes, suspendedLanes &= ~workInProgressRootInterleavedUpdatedLanes, root.suspendedLanes |= suspendedLanes, root.pingedLanes &= ~suspendedLanes, didAttemptEntireTree && (root.warmLanes |= suspendedLanes), didAttemptEntireTree = root.expirationTimes;
        for (var lanes = suspendedLanes; 0 < lanes; ) {
          var index$4 = 31 - clz32(lanes), lane = 1 << index$4;
          didAttemptEntireTree[index$4] = -1, lanes &= ~lane;
        }
        spawnedLane !== 0 && markSpawnedDeferredLane(root, spawnedLane, suspendedLanes);
      }
      function flushSyncWork() {
        return (executionContext & 6) === 0 ? (flushSyncWorkAcrossRoots_impl(0, !1), !1) : !0;
      }
      function resetWorkInProgressStack() {
        if (workInProgress !== null) {
          if (workInProgressSuspendedReason === 0)
            var interruptedWork = workInProgress.return;
          else
            interruptedWork = workInProgress, lastContextDependency = currentlyRenderingFiber$1 = null, resetHooksOnUnwind(interruptedWork), thenableState$1 = null, thenableIndexCounter$1 = 0, interruptedWork = workInProgress;
          for (; interruptedWork !== null; )
            unwindInterruptedWork(interruptedWork.alternate, interruptedWork), interruptedWork = interruptedWork.return;
          workInProgress = null;
        }
      }
      function prepareFreshStack(root, lanes) {
        var timeoutHandle = root.timeoutHandle;
        return timeoutHandle !== noTimeout && (root.timeoutHandle = noTimeout, cancelTimeout(timeoutHandle)), timeoutHandle = root.cancelPendingCommit, timeoutHandle !== null && (root.cancelPendingCommit = null, timeoutHandle()), pendingEffectsLanes = 0, resetWorkInProgressStack(), workInProgressRoot = root, workInProgress = timeoutHandle = createWorkInProgress(root.current, null), workInProgressRootRenderLanes = lanes, workInProgressSuspendedReason = 0, workInProgressThrownValue = null, workInProgressRootDidSkipSuspendedSiblings = !1, workInProgressRootIsPrerendering = checkIfRootIsPrerendering(root, lanes), workInProgressRootDidAttachPingListener = !1, workInProgressSuspendedRetryLanes = workInProgressDeferredLane = workInProgressRootPingedLanes = workInProgressRootInterleavedUpdatedLanes = workInProgressRootSkippedLanes = workInProgressRootExitStatus = 0, workInProgressRootRecoverableErrors = workInProgressRootConcurrentErrors = null, workInProgressRootDidIncludeRecursiveRenderUpdate = !1, entangledRenderLanes = getEntangledLanes(root, lanes), finishQueueingConcurrentUpdates(), timeoutHandle;
      }
      function handleThrow(root, thrownValue) {
        currentlyRenderingFiber = null, ReactSharedInternals.H = ContextOnlyDispatcher, thrownValue === SuspenseException || thrownValue === SuspenseActionException ? (thrownValue = getSuspendedThenable(), workInProgressSuspendedReason = 3) : thrownValue === SuspenseyCommitException ? (thrownValue = getSuspendedThenable(), workInProgressSuspendedReason = 4) : workInProgressSuspendedReason = thrownValue === SelectiveHydrationException ? 8 : thrownValue !== null && typeof thrownValue == "object" && typeof thrownValue.then == "function" ? 6 : 1, workInProgressThrownValue = thrownValue, workInProgress === null && (workInProgressRootExitStatus = 1, logUncaughtError(
          root,
          createCapturedValueAtFiber(thrownValue, root.current)
        ));
      }
      function shouldRemainOnPreviousScreen() {
        var handler = suspenseHandlerStackCursor.current;
        return handler === null ? !0 : (workInProgressRootRenderLanes & 4194048) === workInProgressRootRenderLanes ? shellBoundary === null : (workInProgressRootRenderLanes & 62914560) === workInProgressRootRenderLanes || (workInProgressRootRenderLanes & 536870912) !== 0 ? handler === shellBoundary : !1;
      }
      function pushDispatcher() {
        var prevDispatcher = ReactSharedInternals.H;
        return ReactSharedInternals.H = ContextOnlyDispatcher, prevDispatcher === null ? ContextOnlyDispatcher : prevDispatcher;
      }
      function pushAsyncDispatcher() {
        var prevAsyncDispatcher = ReactSharedInternals.A;
        return ReactSharedInternals.A = DefaultAsyncDispatcher, prevAsyncDispatcher;
      }
      function renderDidSuspendDelayIfPossible() {
        workInProgressRootExitStatus = 4, workInProgressRootDidSkipSuspendedSiblings || (workInProgressRootRenderLanes & 4194048) !== workInProgressRootRenderLanes && suspenseHandlerStackCursor.current !== null || (workInProgressRootIsPrerendering = !0), (workInProgressRootSkippedLanes & 134217727) === 0 && (workInProgressRootInterleavedUpdatedLanes & 134217727) === 0 || workInProgressRoot === null || markRootSuspended(
          workInProgressRoot,
          workInProgressRootRenderLanes,
          workInProgressDeferredLane,
          !1
        );
      }
      function renderRootSync(root, lanes, shouldYieldForPrerendering) {
        var prevExecutionContext = executionContext;
        executionContext |= 2;
        var prevDispatcher = pushDispatcher(), prevAsyncDispatcher = pushAsyncDispatcher();
        (workInProgressRoot !== root || workInProgressRootRenderLanes !== lanes) && (workInProgressTransitions = null, prepareFreshStack(root, lanes)), lanes = !1;
        var exitStatus = workInProgressRootExitStatus;
        a: do
          try {
            if (workInProgressSuspendedReason !== 0 && workInProgress !== null) {
              var unitOfWork = workInProgress, thrownValue = workInProgressThrownValue;
              switch (workInProgressSuspendedReason) {
                case 8:
                  resetWorkInProgressStack(), exitStatus = 6;
                  break a;
                case 3:
                case 2:
                case 9:
                case 6:
                  suspenseHandlerStackCursor.current === null && (lanes = !0);
                  var reason2 = workInProgressSuspendedReason;
                  if (workInProgressSuspendedReason = 0, workInProgressThrownValue = null, throwAndUnwindWorkLoop(root, unitOfWork, thrownValue, reason2), shouldYieldForPrerendering && workInProgressRootIsPrerendering) {
                    exitStatus = 0;
                    break a;
                  }
                  break;
                default:
                  reason2 = workInProgressSuspendedReason, workInProgressSuspendedReason = 0, workInProgressThrownValue = null, throwAndUnwindWorkLoop(root, unitOfWork, thrownValue, reason2);
              }
            }
            workLoopSync(), exitStatus = workInProgressRootExitStatus;
            break;
          } catch (thrownValue$169) {
            handleThrow(root, thrownValue$169);
          }
        while (!0);
        return lanes && root.shellSuspendCounter++, lastContextDependency = currentlyRenderingFiber$1 = null, executionContext = prevExecutionContext, ReactSharedInternals.H = prevDispatcher, ReactSharedInternals.A = prevAsyncDispatcher, workInProgress === null && (workInProgressRoot = null, workInProgressRootRenderLanes = 0, finishQueueingConcurrentUpdates()), exitStatus;
      }
      function workLoopSync() {
        for (; workInProgress !== null; ) performUnitOfWork(workInProgress);
      }
      function renderRootConcurrent(root, lanes) {
        var prevExecutionContext = executionContext;
        executionContext |= 2;
        var prevDispatcher = pushDispatcher(), prevAsyncDispatcher = pushAsyncDispatcher();
        workInProgressRoot !== root || workInProgressRootRenderLanes !== lanes ? (workInProgressTransitions = null, workInProgressRootRenderTargetTime = now() + 500, prepareFreshStack(root, lanes)) : workInProgressRootIsPrerendering = checkIfRootIsPrerendering(
          root,
          lanes
        );
        a: do
          try {
            if (workInProgressSuspendedReason !== 0 && workInProgress !== null) {
              lanes = workInProgress;
              var thrownValue = workInProgressThrownValue;
              b: switch (workInProgressSuspendedReason) {
                case 1:
                  workInProgressSuspendedReason = 0, workInProgressThrownValue = null, throwAndUnwindWorkLoop(root, lanes, thrownValue, 1);
                  break;
                case 2:
                case 9:
                  if (isThenableResolved(thrownValue)) {
                    workInProgressSuspendedReason = 0, workInProgressThrownValue = null, replaySuspendedUnitOfWork(lanes);
                    break;
                  }
                  lanes = function() {
                    workInProgressSuspendedReason !== 2 && workInProgressSuspendedReason !== 9 || workInProgressRoot !== root || (workInProgressSuspendedReason = 7), ensureRootIsScheduled(root);
                  }, thrownValue.then(lanes, lanes);
                  break a;
                case 3:
                  workInProgressSuspendedReason = 7;
                  break a;
                case 4:
                  workInProgressSuspendedReason = 5;
                  break a;
                case 7:
                  isThenableResolved(thrownValue) ? (workInProgressSuspendedReason = 0, workInProgressThrownValue = null, replaySuspendedUnitOfWork(lanes)) : (workInProgressSuspendedReason = 0, workInProgressThrownValue = null, throwAndUnwindWorkLoop(root, lanes, thrownValue, 7));
                  break;
                case 5:
                  var resource = null;
                  switch (workInProgress.tag) {
                    case 26:
                      resource = workInProgress.memoizedState;
                    case 5:
                    case 27:
                      var hostFiber = workInProgress, type = hostFiber.type, props = hostFiber.pendingProps;
                      if (resource ? preloadResource(resource) : preloadInstance(hostFiber.stateNode, type, props)) {
                        workInProgressSuspendedReason = 0, workInProgressThrownValue = null;
                        var sibling = hostFiber.sibling;
                        if (sibling !== null) workInProgress = sibling;
                        else {
                          var returnFiber = hostFiber.return;
                          returnFiber !== null ? (workInProgress = returnFiber, completeUnitOfWork(returnFiber)) : workInProgress = null;
                        }
                        break b;
                      }
                  }
                  workInProgressSuspendedReason = 0, workInProgressThrownValue = null, throwAndUnwindWorkLoop(root, lanes, thrownValue, 5);
                  break;
                case 6:
                  workInProgressSuspendedReason = 0, workInProgressThrownValue = null, throwAndUnwindWorkLoop(root, lanes, thrownValue, 6);
                  break;
                case 8:
                  resetWorkInProgressStack(), workInProgressRootExitStatus = 6;
                  break a;
                default:
                  throw Error(formatProdErrorMessage(462));
              }
            }
            workLoopConcurrentByScheduler();
            break;
          } catch (thrownValue$171) {
            handleThrow(root, thrownValue$171);
          }
        while (!0);
        return lastContextDependency = currentlyRenderingFiber$1 = null, ReactSharedInternals.H = prevDispatcher, ReactSharedInternals.A = prevAsyncDispatcher, executionContext = prevExecutionContext, workInProgress !== null ? 0 : (workInProgressRoot = null, workInProgressRootRenderLanes = 0, finishQueueingConcurrentUpdates(), workInProgressRootExitStatus);
      }
      function workLoopConcurrentByScheduler() {
        for (; workInProgress !== null && !shouldYield(); )
          performUnitOfWork(workInProgress);
      }
      function performUnitOfWork(unitOfWork) {
        var next = beginWork(
          unitOfWork.alternate,
          unitOfWork,
          entangledRenderLanes
        );
        unitOfWork.memoizedProps = unitOfWork.pendingProps, next === null ? completeUnitOfWork(unitOfWork) : workInProgress = next;
      }
      function replaySuspendedUnitOfWork(unitOfWork) {
        var next = unitOfWork, current2 = next.alternate;
        switch (next.tag) {
          case 15:
          case 0:
            next = replayFunctionComponent(
              current2,
              next,
              next.pendingProps,
              next.type,
              void 0,
              workInProgressRootRenderLanes
            );
            break;
          case 11:
            next = replayFunctionComponent(
              current2,
              next,
              next.pendingProps,
              next.type.render,
              next.ref,
              workInProgressRootRenderLanes
            );
            break;
          case 5:
            resetHooksOnUnwind(next);
            var fiber = next;
            supportsHydration && fiber === hydrationParentFiber && (isHydrating ? (popToNextHostParent(fiber), fiber.tag === 5 && fiber.stateNode != null && (nextHydratableInstance = fiber.stateNode)) : (popToNextHostParent(fiber), isHydrating = !0));
          default:
            unwindInterruptedWork(current2, next), next = workInProgress = resetWorkInProgress(next, entangledRenderLanes), next = beginWork(current2, next, entangledRenderLanes);
        }
        unitOfWork.memoizedProps = unitOfWork.pendingProps, next === null ? completeUnitOfWork(unitOfWork) : workInProgress = next;
      }
      function throwAndUnwindWorkLoop(root, unitOfWork, thrownValue, suspendedReason) {
        lastContextDependency = currentlyRenderingFiber$1 = null, resetHooksOnUnwind(unitOfWork), thenableState$1 = null, thenableIndexCounter$1 = 0;
        var returnFiber = unitOfWork.return;
        try {
          if (throwException(
            root,
            returnFiber,
            unitOfWork,
            thrownValue,
            workInProgressRootRenderLanes
          )) {
            workInProgressRootExitStatus = 1, logUncaughtError(
              root,
              createCapturedValueAtFiber(thrownValue, root.current)
            ), workInProgress = null;
            return;
          }
        } catch (error) {
          if (returnFiber !== null) throw workInProgress = returnFiber, error;
          workInProgressRootExitStatus = 1, logUncaughtError(
            root,
            createCapturedValueAtFiber(thrownValue, root.current)
          ), workInProgress = null;
          return;
        }
        unitOfWork.flags & 32768 ? (isHydrating || suspendedReason === 1 ? root = !0 : workInProgressRootIsPrerendering || (workInProgressRootRenderLanes & 536870912) !== 0 ? root = !1 : (workInProgressRootDidSkipSuspendedSiblings = root = !0, (suspendedReason === 2 || suspendedReason === 9 || suspendedReason === 3 || suspendedReason === 6) && (suspendedReason = suspenseHandlerStackCursor.current, suspendedReason !== null && suspendedReason.tag === 13 && (suspendedReason.flags |= 16384))), unwindUnitOfWork(unitOfWork, root)) : completeUnitOfWork(unitOfWork);
      }
      function completeUnitOfWork(unitOfWork) {
        var completedWork = unitOfWork;
        do {
          if ((completedWork.flags & 32768) !== 0) {
            unwindUnitOfWork(
              completedWork,
              workInProgressRootDidSkipSuspendedSiblings
            );
            return;
          }
          unitOfWork = completedWork.return;
          var next = completeWork(
            completedWork.alternate,
            completedWork,
            entangledRenderLanes
          );
          if (next !== null) {
            workInProgress = next;
            return;
          }
          if (completedWork = completedWork.sibling, completedWork !== null) {
            workInProgress = completedWork;
            return;
          }
          workInProgress = completedWork = unitOfWork;
        } while (completedWork !== null);
        workInProgressRootExitStatus === 0 && (workInProgressRootExitStatus = 5);
      }
      function unwindUnitOfWork(unitOfWork, skipSiblings) {
        do {
          var next = unwindWork(unitOfWork.alternate, unitOfWork);
          if (next !== null) {
            next.flags &= 32767, workInProgress = next;
            return;
          }
          if (next = unitOfWork.return, next !== null && (next.flags |= 32768, next.subtreeFlags = 0, next.deletions = null), !skipSiblings && (unitOfWork = unitOfWork.sibling, unitOfWork !== null)) {
            workInProgress = unitOfWork;
            return;
          }
          workInProgress = unitOfWork = next;
        } while (unitOfWork !== null);
        workInProgressRootExitStatus = 6, workInProgress = null;
      }
      function completeRoot(root, finishedWork, lanes, recoverableErrors, transitions, didIncludeRenderPhaseUpdate, spawnedLane, updatedLanes, suspendedRetryLanes, didSkipSuspendedSiblings, exitStatus, suspendedState) {
        root.cancelPendingCommit = null;
        do
          flushPendingEffects();
        while (pendingEffectsStatus !== 0);
        if ((executionContext & 6) !== 0) throw Error(formatProdErrorMessage(327));
        if (finishedWork !== null) {
          if (finishedWork === root.current)
            throw Error(formatProdErrorMessage(177));
          root === workInProgressRoot && (workInProgress = workInProgressRoot = null, workInProgressRootRenderLanes = 0), pendingFinishedWork = finishedWork, pendingEffectsRoot = root, pendingEffectsLanes = lanes, pendingPassiveTransitions = transitions, pendingRecoverableErrors = recoverableErrors, commitRoot(
            root,
            finishedWork,
            lanes,
            spawnedLane,
            updatedLanes,
            suspendedRetryLanes,
            suspendedState
          );
        }
      }
      function commitRoot(root, finishedWork, lanes, spawnedLane, updatedLanes, suspendedRetryLanes, suspendedState) {
        var remainingLanes = finishedWork.lanes | finishedWork.childLanes;
        if (pendingEffectsRemainingLanes = remainingLanes, remainingLanes |= concurrentlyUpdatedLanes, markRootFinished(
          root,
          lanes,
          remainingLanes,
          spawnedLane,
          updatedLanes,
          suspendedRetryLanes
        ), pendingViewTransitionEvents = null, (lanes & 335544064) === lanes ? (pendingTransitionTypes = claimQueuedTransitionTypes(root), spawnedLane = 10262) : (pendingTransitionTypes = null, spawnedLane = 10256), (finishedWork.subtreeFlags & spawnedLane) !== 0 || (finishedWork.flags & spawnedLane) !== 0 ? (root.callbackNode = null, root.callbackPriority = 0, scheduleCallback(NormalPriority$1, function() {
          return flushPassiveEffects(), null;
        })) : (root.callbackNode = null, root.callbackPriority = 0), shouldStartViewTransition = !1, spawnedLane = (finishedWork.flags & 13878) !== 0, (finishedWork.subtreeFlags & 13878) !== 0 || spawnedLane) {
          spawnedLane = ReactSharedInternals.T, ReactSharedInternals.T = null, updatedLanes = getCurrentUpdatePriority(), setCurrentUpdatePriority(2), suspendedRetryLanes = executionContext, executionContext |= 4;
          try {
            commitBeforeMutationEffects(root, finishedWork, lanes);
          } finally {
            executionContext = suspendedRetryLanes, setCurrentUpdatePriority(updatedLanes), ReactSharedInternals.T = spawnedLane;
          }
        }
        pendingEffectsStatus = 1, shouldStartViewTransition ? pendingViewTransition = startViewTransition(
          suspendedState,
          root.containerInfo,
          pendingTransitionTypes,
          flushMutationEffects,
          flushLayoutEffects,
          flushAfterMutationEffects,
          flushSpawnedWork,
          flushPassiveEffects,
          reportViewTransitionError,
          null,
          null
        ) : (flushMutationEffects(), flushLayoutEffects(), flushSpawnedWork());
      }
      function reportViewTransitionError(error) {
        if (pendingEffectsStatus !== 0) {
          var onRecoverableError = pendingEffectsRoot.onRecoverableError;
          onRecoverableError(error, { componentStack: null });
        }
      }
      function flushAfterMutationEffects() {
        pendingEffectsStatus === 3 && (pendingEffectsStatus = 0, commitAfterMutationEffectsOnFiber(
          pendingFinishedWork,
          pendingEffectsRoot
        ), pendingEffectsStatus = 4);
      }
      function flushMutationEffects() {
        if (pendingEffectsStatus === 1) {
          pendingEffectsStatus = 0;
          var root = pendingEffectsRoot, finishedWork = pendingFinishedWork, lanes = pendingEffectsLanes, rootMutationHasEffect = (finishedWork.flags & 13878) !== 0;
          if ((finishedWork.subtreeFlags & 13878) !== 0 || rootMutationHasEffect) {
            rootMutationHasEffect = ReactSharedInternals.T, ReactSharedInternals.T = null;
            var previousPriority = getCurrentUpdatePriority();
            setCurrentUpdatePriority(2);
            var prevExecutionContext = executionContext;
            executionContext |= 4;
            try {
              inUpdateViewTransition = rootViewTransitionAffected = !1, commitMutationEffectsOnFiber(finishedWork, root, lanes), resetAfterCommit(root.containerInfo);
            } finally {
              executionContext = prevExecutionContext, setCurrentUpdatePriority(previousPriority), ReactSharedInternals.T = rootMutationHasEffect;
            }
          }
          root.current = finishedWork, pendingEffectsStatus = 2;
        }
      }
      function flushLayoutEffects() {
        if (pendingEffectsStatus === 2) {
          pendingEffectsStatus = 0;
          var root = pendingEffectsRoot, finishedWork = pendingFinishedWork, rootHasLayoutEffect = (finishedWork.flags & 8772) !== 0;
          if ((finishedWork.subtreeFlags & 8772) !== 0 || rootHasLayoutEffect) {
            rootHasLayoutEffect = ReactSharedInternals.T, ReactSharedInternals.T = null;
            var previousPriority = getCurrentUpdatePriority();
            setCurrentUpdatePriority(2);
            var prevExecutionContext = executionContext;
            executionContext |= 4;
            try {
              commitLayoutEffectOnFiber(root, finishedWork.alternate, finishedWork);
            } finally {
              executionContext = prevExecutionContext, setCurrentUpdatePriority(previousPriority), ReactSharedInternals.T = rootHasLayoutEffect;
            }
          }
          pendingEffectsStatus = 3;
        }
      }
      function flushSpawnedWork() {
        if (pendingEffectsStatus === 4 || pendingEffectsStatus === 3) {
          pendingEffectsStatus = 0;
          var committedViewTransition = pendingViewTransition;
          pendingViewTransition = null, requestPaint();
          var root = pendingEffectsRoot, finishedWork = pendingFinishedWork, lanes = pendingEffectsLanes, recoverableErrors = pendingRecoverableErrors, passiveSubtreeMask = (lanes & 335544064) === lanes ? 10262 : 10256;
          if ((finishedWork.subtreeFlags & passiveSubtreeMask) !== 0 || (finishedWork.flags & passiveSubtreeMask) !== 0 ? pendingEffectsStatus = 5 : (pendingEffectsStatus = 0, pendingFinishedWork = pendingEffectsRoot = null, releaseRootPooledCache(root, root.pendingLanes)), passiveSubtreeMask = root.pendingLanes, passiveSubtreeMask === 0 && (legacyErrorBoundariesThatAlreadyFailed = null), lanesToEventPriority(lanes), finishedWork = finishedWork.stateNode, injectedHook && typeof injectedHook.onCommitFiberRoot == "function")
            try {
              injectedHook.onCommitFiberRoot(
                rendererID,
                finishedWork,
                void 0,
                (finishedWork.current.flags & 128) === 128
              );
            } catch {
            }
          if (recoverableErrors !== null) {
            finishedWork = ReactSharedInternals.T, passiveSubtreeMask = getCurrentUpdatePriority(), setCurrentUpdatePriority(2), ReactSharedInternals.T = null;
            try {
              for (var onRecoverableError = root.onRecoverableError, i = 0; i < recoverableErrors.length; i++) {
                var recoverableError = recoverableErrors[i];
                onRecoverableError(recoverableError.value, {
                  componentStack: recoverableError.stack
                });
              }
            } finally {
              ReactSharedInternals.T = finishedWork, setCurrentUpdatePriority(passiveSubtreeMask);
            }
          }
          if (recoverableErrors = pendingViewTransitionEvents, onRecoverableError = pendingTransitionTypes, pendingTransitionTypes = null, recoverableErrors !== null && (pendingViewTransitionEvents = null, onRecoverableError === null && (onRecoverableError = []), committedViewTransition !== null))
            for (recoverableError = 0; recoverableError < recoverableErrors.length; recoverableError++)
              finishedWork = (0, recoverableErrors[recoverableError])(
                onRecoverableError
              ), finishedWork !== void 0 && addViewTransitionFinishedListener(
                committedViewTransition,
                finishedWork
              );
          (pendingEffectsLanes & 3) !== 0 && flushPendingEffects(), ensureRootIsScheduled(root), passiveSubtreeMask = root.pendingLanes, (lanes & 261930) !== 0 && (passiveSubtreeMask & 42) !== 0 ? root === rootWithNestedUpdates ? nestedUpdateCount++ : (nestedUpdateCount = 0, rootWithNestedUpdates = root) : (nestedUpdateCount = 0, rootWithNestedUpdates = null), supportsHydration && flushHydrationEvents(), flushSyncWorkAcrossRoots_impl(0, !1);
        }
      }
      function releaseRootPooledCache(root, remainingLanes) {
        (root.pooledCacheLanes &= remainingLanes) === 0 && (remainingLanes = root.pooledCache, remainingLanes != null && (root.pooledCache = null, releaseCache(remainingLanes)));
      }
      function flushPendingEffects() {
        return pendingViewTransition !== null && (stopViewTransition(pendingViewTransition), pendingViewTransition = null), flushMutationEffects(), flushLayoutEffects(), flushSpawnedWork(), flushPassiveEffects();
      }
      function flushPassiveEffects() {
        if (pendingEffectsStatus !== 5) return !1;
        var root = pendingEffectsRoot, remainingLanes = pendingEffectsRemainingLanes;
        pendingEffectsRemainingLanes = 0;
        var renderPriority = lanesToEventPriority(pendingEffectsLanes), priority = 32 > renderPriority ? 32 : renderPriority;
        renderPriority = ReactSharedInternals.T;
        var previousPriority = getCurrentUpdatePriority();
        try {
          setCurrentUpdatePriority(priority), ReactSharedInternals.T = null, priority = pendingPassiveTransitions, pendingPassiveTransitions = null;
          var root$jscomp$0 = pendingEffectsRoot, lanes = pendingEffectsLanes;
          if (pendingEffectsStatus = 0, pendingFinishedWork = pendingEffectsRoot = null, pendingEffectsLanes = 0, (executionContext & 6) !== 0)
            throw Error(formatProdErrorMessage(331));
          var prevExecutionContext = executionContext;
          if (executionContext |= 4, commitPassiveUnmountOnFiber(root$jscomp$0.current), commitPassiveMountOnFiber(
            root$jscomp$0,
            root$jscomp$0.current,
            lanes,
            priority
          ), executionContext = prevExecutionContext, flushSyncWorkAcrossRoots_impl(0, !1), injectedHook && typeof injectedHook.onPostCommitFiberRoot == "function")
            try {
              injectedHook.onPostCommitFiberRoot(rendererID, root$jscomp$0);
            } catch {
            }
          return !0;
        } finally {
          setCurrentUpdatePriority(previousPriority), ReactSharedInternals.T = renderPriority, releaseRootPooledCache(root, remainingLanes);
        }
      }
      function captureCommitPhaseErrorOnRoot(rootFiber, sourceFiber, error) {
        sourceFiber = createCapturedValueAtFiber(error, sourceFiber), sourceFiber = createRootErrorUpdate(rootFiber.stateNode, sourceFiber, 2), rootFiber = enqueueUpdate(rootFiber, sourceFiber, 2), rootFiber !== null && (markRootUpdated$1(rootFiber, 2), ensureRootIsScheduled(rootFiber));
      }
      function captureCommitPhaseError(sourceFiber, nearestMountedAncestor, error) {
        if (sourceFiber.tag === 3)
          captureCommitPhaseErrorOnRoot(sourceFiber, sourceFiber, error);
        else
          for (; nearestMountedAncestor !== null; ) {
            if (nearestMountedAncestor.tag === 3) {
              captureCommitPhaseErrorOnRoot(
                nearestMountedAncestor,
                sourceFiber,
                error
              );
              break;
            } else if (nearestMountedAncestor.tag === 1) {
              var instance = nearestMountedAncestor.stateNode;
              if (typeof nearestMountedAncestor.type.getDerivedStateFromError == "function" || typeof instance.componentDidCatch == "function" && (legacyErrorBoundariesThatAlreadyFailed === null || !legacyErrorBoundariesThatAlreadyFailed.has(instance))) {
                sourceFiber = createCapturedValueAtFiber(error, sourceFiber), error = createClassErrorUpdate(2), instance = enqueueUpdate(nearestMountedAncestor, error, 2), instance !== null && (initializeClassErrorUpdate(
                  error,
                  instance,
                  nearestMountedAncestor,
                  sourceFiber
                ), markRootUpdated$1(instance, 2), ensureRootIsScheduled(instance));
                break;
              }
            }
            nearestMountedAncestor = nearestMountedAncestor.return;
          }
      }
      function attachPingListener(root, wakeable, lanes) {
        var pingCache = root.pingCache;
        if (pingCache === null) {
          pingCache = root.pingCache = new PossiblyWeakMap();
          var threadIDs = /* @__PURE__ */ new Set();
          pingCache.set(wakeable, threadIDs);
        } else
          threadIDs = pingCache.get(wakeable), threadIDs === void 0 && (threadIDs = /* @__PURE__ */ new Set(), pingCache.set(wakeable, threadIDs));
        threadIDs.has(lanes) || (workInProgressRootDidAttachPingListener = !0, threadIDs.add(lanes), root = pingSuspendedRoot.bind(null, root, wakeable, lanes), wakeable.then(root, root));
      }
      function pingSuspendedRoot(root, wakeable, pingedLanes) {
        var pingCache = root.pingCache;
        pingCache !== null && pingCache.delete(wakeable), root.pingedLanes |= root.suspendedLanes & pingedLanes, root.warmLanes &= ~pingedLanes, workInProgressRoot === root && (workInProgressRootRenderLanes & pingedLanes) === pingedLanes && ((workInProgressRootExitStatus === 4 || workInProgressRootExitStatus === 3 && (workInProgressRootRenderLanes & 62914560) === workInProgressRootRenderLanes && 300 > now() - globalMostRecentFallbackTime) && (executionContext & 2) === 0 ? prepareFreshStack(root, 0) : workInProgressRootPingedLanes |= pingedLanes, workInProgressSuspendedRetryLanes === workInProgressRootRenderLanes && (workInProgressSuspendedRetryLanes = 0)), ensureRootIsScheduled(root);
      }
      function retryTimedOutBoundary(boundaryFiber, retryLane) {
        retryLane === 0 && (retryLane = claimNextRetryLane()), boundaryFiber = enqueueConcurrentRenderForLane(boundaryFiber, retryLane), boundaryFiber !== null && (markRootUpdated$1(boundaryFiber, retryLane), ensureRootIsScheduled(boundaryFiber));
      }
      function retryDehydratedSuspenseBoundary(boundaryFiber) {
        var suspenseState = boundaryFiber.memoizedState, retryLane = 0;
        suspenseState !== null && (retryLane = suspenseState.retryLane), retryTimedOutBoundary(boundaryFiber, retryLane);
      }
      function resolveRetryWakeable(boundaryFiber, wakeable) {
        var retryLane = 0;
        switch (boundaryFiber.tag) {
          case 31:
          case 13:
            var retryCache = boundaryFiber.stateNode, suspenseState = boundaryFiber.memoizedState;
            suspenseState !== null && (retryLane = suspenseState.retryLane);
            break;
          case 19:
            retryCache = boundaryFiber.stateNode;
            break;
          case 22:
            retryCache = boundaryFiber.stateNode._retryCache;
            break;
          default:
            throw Error(formatProdErrorMessage(314));
        }
        retryCache !== null && retryCache.delete(wakeable), retryTimedOutBoundary(boundaryFiber, retryLane);
      }
      function scheduleCallback(priorityLevel, callback) {
        return scheduleCallback$3(priorityLevel, callback);
      }
      function FiberNode(tag, pendingProps, key, mode) {
        this.tag = tag, this.key = key, this.sibling = this.child = this.return = this.stateNode = this.type = this.elementType = null, this.index = 0, this.refCleanup = this.ref = null, this.pendingProps = pendingProps, this.dependencies = this.memoizedState = this.updateQueue = this.memoizedProps = null, this.mode = mode, this.subtreeFlags = this.flags = 0, this.deletions = null, this.childLanes = this.lanes = 0, this.alternate = null;
      }
      function shouldConstruct(Component2) {
        return Component2 = Component2.prototype, !(!Component2 || !Component2.isReactComponent);
      }
      function createWorkInProgress(current2, pendingProps) {
        var workInProgress2 = current2.alternate;
        return workInProgress2 === null ? (workInProgress2 = createFiber(
          current2.tag,
          pendingProps,
          current2.key,
          current2.mode
        ), workInProgress2.elementType = current2.elementType, workInProgress2.type = current2.type, workInProgress2.stateNode = current2.stateNode, workInProgress2.alternate = current2, current2.alternate = workInProgress2) : (workInProgress2.pendingProps = pendingProps, workInProgress2.type = current2.type, workInProgress2.flags = 0, workInProgress2.subtreeFlags = 0, workInProgress2.deletions = null), workInProgress2.flags = current2.flags & 1206910976, workInProgress2.childLanes = current2.childLanes, workInProgress2.lanes = current2.lanes, workInProgress2.child = current2.child, workInProgress2.memoizedProps = current2.memoizedProps, workInProgress2.memoizedState = current2.memoizedState, workInProgress2.updateQueue = current2.updateQueue, pendingProps = current2.dependencies, workInProgress2.dependencies = pendingProps === null ? null : {
          lanes: pendingProps.lanes,
          firstContext: pendingProps.firstContext
        }, workInProgress2.sibling = current2.sibling, workInProgress2.index = current2.index, workInProgress2.ref = current2.ref, workInProgress2.refCleanup = current2.refCleanup, workInProgress2;
      }
      function resetWorkInProgress(workInProgress2, renderLanes2) {
        workInProgress2.flags &= 1206910978;
        var current2 = workInProgress2.alternate;
        return current2 === null ? (workInProgress2.childLanes = 0, workInProgress2.lanes = renderLanes2, workInProgress2.child = null, workInProgress2.subtreeFlags = 0, workInProgress2.memoizedProps = null, workInProgress2.memoizedState = null, workInProgress2.updateQueue = null, workInProgress2.dependencies = null, workInProgress2.stateNode = null) : (workInProgress2.childLanes = current2.childLanes, workInProgress2.lanes = current2.lanes, workInProgress2.child = current2.child, workInProgress2.subtreeFlags = 0, workInProgress2.deletions = null, workInProgress2.memoizedProps = current2.memoizedProps, workInProgress2.memoizedState = current2.memoizedState, workInProgress2.updateQueue = current2.updateQueue, workInProgress2.type = current2.type, renderLanes2 = current2.dependencies, workInProgress2.dependencies = renderLanes2 === null ? null : {
          lanes: renderLanes2.lanes,
          firstContext: renderLanes2.firstContext
        }), workInProgress2;
      }
      function createFiberFromTypeAndProps(type, key, pendingProps, owner, mode, lanes) {
        var fiberTag = 0;
        if (owner = type, typeof owner == "function") shouldConstruct(owner) && (fiberTag = 1);
        else if (typeof owner == "string")
          fiberTag = supportsResources && supportsSingletons ? isHostHoistableType(type, pendingProps, contextStackCursor.current) ? 26 : isHostSingletonType(type) ? 27 : 5 : supportsResources ? isHostHoistableType(
            type,
            pendingProps,
            contextStackCursor.current
          ) ? 26 : 5 : supportsSingletons && isHostSingletonType(type) ? 27 : 5;
        else
          a: switch (owner) {
            case REACT_ACTIVITY_TYPE:
              return type = createFiber(31, pendingProps, key, mode), type.elementType = REACT_ACTIVITY_TYPE, type.lanes = lanes, type;
            case REACT_FRAGMENT_TYPE:
              return createFiberFromFragment(
                pendingProps.children,
                mode,
                lanes,
                key
              );
            case REACT_STRICT_MODE_TYPE:
              fiberTag = 8, mode |= 24;
              break;
            case REACT_PROFILER_TYPE:
              return type = createFiber(12, pendingProps, key, mode | 2), type.elementType = REACT_PROFILER_TYPE, type.lanes = lanes, type;
            case REACT_SUSPENSE_TYPE:
              return type = createFiber(13, pendingProps, key, mode), type.elementType = REACT_SUSPENSE_TYPE, type.lanes = lanes, type;
            case REACT_SUSPENSE_LIST_TYPE:
              return type = createFiber(19, pendingProps, key, mode), type.elementType = REACT_SUSPENSE_LIST_TYPE, type.lanes = lanes, type;
            case REACT_LEGACY_HIDDEN_TYPE:
            case REACT_VIEW_TRANSITION_TYPE:
              return type = mode | 32, type = createFiber(30, pendingProps, key, type), type.elementType = REACT_VIEW_TRANSITION_TYPE, type.lanes = lanes, type.stateNode = {
                autoName: null,
                paired: null,
                clones: null,
                ref: null
              }, type;
            default:
              if (typeof owner == "object" && owner !== null)
                switch (owner.$$typeof) {
                  case REACT_CONTEXT_TYPE:
                    fiberTag = 10;
                    break a;
                  case REACT_CONSUMER_TYPE:
                    fiberTag = 9;
                    break a;
                  case REACT_FORWARD_REF_TYPE:
                    fiberTag = 11;
                    break a;
                  case REACT_MEMO_TYPE:
                    fiberTag = 14;
                    break a;
                  case REACT_LAZY_TYPE:
                    fiberTag = 16, owner = null;
                    break a;
                }
              fiberTag = 29, pendingProps = Error(
                formatProdErrorMessage(
                  130,
                  type === null ? "null" : typeof type,
                  ""
                )
              ), owner = null;
          }
        return key = createFiber(fiberTag, pendingProps, key, mode), key.elementType = type, key.type = owner, key.lanes = lanes, key;
      }
      function createFiberFromFragment(elements, mode, lanes, key) {
        return elements = createFiber(7, elements, key, mode), elements.lanes = lanes, elements;
      }
      function createFiberFromText(content, mode, lanes) {
        return content = createFiber(6, content, null, mode), content.lanes = lanes, content;
      }
      function createFiberFromDehydratedFragment(dehydratedNode) {
        var fiber = createFiber(18, null, null, 0);
        return fiber.stateNode = dehydratedNode, fiber;
      }
      function createFiberFromPortal(portal, mode, lanes) {
        return mode = createFiber(
          4,
          portal.children !== null ? portal.children : [],
          portal.key,
          mode
        ), mode.lanes = lanes, mode.stateNode = {
          containerInfo: portal.containerInfo,
          pendingChildren: null,
          implementation: portal.implementation
        }, mode;
      }
      function FiberRootNode(containerInfo, tag, hydrate, identifierPrefix, onUncaughtError, onCaughtError, onRecoverableError, onDefaultTransitionIndicator, formState) {
        this.tag = 1, this.containerInfo = containerInfo, this.pingCache = this.current = this.pendingChildren = null, this.timeoutHandle = noTimeout, this.callbackNode = this.next = this.pendingContext = this.context = this.cancelPendingCommit = null, this.callbackPriority = 0, this.expirationTimes = createLaneMap(-1), this.entangledLanes = this.shellSuspendCounter = this.errorRecoveryDisabledLanes = this.expiredLanes = this.warmLanes = this.pingedLanes = this.suspendedLanes = this.pendingLanes = 0, this.entanglements = createLaneMap(0), this.hiddenUpdates = createLaneMap(null), this.identifierPrefix = identifierPrefix, this.onUncaughtError = onUncaughtError, this.onCaughtError = onCaughtError, this.onRecoverableError = onRecoverableError, this.pooledCache = null, this.pooledCacheLanes = 0, this.formState = formState, this.transitionTypes = null, this.incompleteTransitions = /* @__PURE__ */ new Map();
      }
      function createFiberRoot(containerInfo, tag, hydrate, initialChildren, hydrationCallbacks, isStrictMode, identifierPrefix, formState, onUncaughtError, onCaughtError, onRecoverableError, onDefaultTransitionIndicator) {
        return containerInfo = new FiberRootNode(
          containerInfo,
          tag,
          hydrate,
          identifierPrefix,
          onUncaughtError,
          onCaughtError,
          onRecoverableError,
          onDefaultTransitionIndicator,
          formState
        ), tag = 1, isStrictMode === !0 && (tag |= 24), isStrictMode = createFiber(3, null, null, tag), containerInfo.current = isStrictMode, isStrictMode.stateNode = containerInfo, tag = createCache(), tag.refCount++, containerInfo.pooledCache = tag, tag.refCount++, isStrictMode.memoizedState = {
          element: initialChildren,
          isDehydrated: hydrate,
          cache: tag
        }, initializeUpdateQueue(isStrictMode), containerInfo;
      }
      function getContextForSubtree(parentComponent) {
        return parentComponent ? (parentComponent = emptyContextObject, parentComponent) : emptyContextObject;
      }
      function findHostInstance(component) {
        var fiber = component._reactInternals;
        if (fiber === void 0)
          throw typeof component.render == "function" ? Error(formatProdErrorMessage(188)) : (component = Object.keys(component).join(","), Error(formatProdErrorMessage(268, component)));
        return component = findCurrentFiberUsingSlowPath(fiber), component = component !== null ? findCurrentHostFiberImpl(component) : null, component === null ? null : getPublicInstance(component.stateNode);
      }
      function updateContainerImpl(rootFiber, lane, element, container, parentComponent, callback) {
        parentComponent = getContextForSubtree(parentComponent), container.context === null ? container.context = parentComponent : container.pendingContext = parentComponent, container = createUpdate(lane), container.payload = { element }, callback = callback === void 0 ? null : callback, callback !== null && (container.callback = callback), element = enqueueUpdate(rootFiber, container, lane), element !== null && (scheduleUpdateOnFiber(element, rootFiber, lane), entangleTransitions(element, rootFiber, lane));
      }
      function markRetryLaneImpl(fiber, retryLane) {
        if (fiber = fiber.memoizedState, fiber !== null && fiber.dehydrated !== null) {
          var a = fiber.retryLane;
          fiber.retryLane = a !== 0 && a < retryLane ? a : retryLane;
        }
      }
      function markRetryLaneIfNotHydrated(fiber, retryLane) {
        markRetryLaneImpl(fiber, retryLane), (fiber = fiber.alternate) && markRetryLaneImpl(fiber, retryLane);
      }
      var exports2 = {}, React11 = require_react(), Scheduler = require_scheduler(), assign = Object.assign, REACT_LEGACY_ELEMENT_TYPE = /* @__PURE__ */ Symbol.for("react.element"), REACT_ELEMENT_TYPE = /* @__PURE__ */ Symbol.for("react.transitional.element"), REACT_PORTAL_TYPE = /* @__PURE__ */ Symbol.for("react.portal"), REACT_FRAGMENT_TYPE = /* @__PURE__ */ Symbol.for("react.fragment"), REACT_STRICT_MODE_TYPE = /* @__PURE__ */ Symbol.for("react.strict_mode"), REACT_PROFILER_TYPE = /* @__PURE__ */ Symbol.for("react.profiler"), REACT_CONSUMER_TYPE = /* @__PURE__ */ Symbol.for("react.consumer"), REACT_CONTEXT_TYPE = /* @__PURE__ */ Symbol.for("react.context"), REACT_FORWARD_REF_TYPE = /* @__PURE__ */ Symbol.for("react.forward_ref"), REACT_SUSPENSE_TYPE = /* @__PURE__ */ Symbol.for("react.suspense"), REACT_SUSPENSE_LIST_TYPE = /* @__PURE__ */ Symbol.for("react.suspense_list"), REACT_MEMO_TYPE = /* @__PURE__ */ Symbol.for("react.memo"), REACT_LAZY_TYPE = /* @__PURE__ */ Symbol.for("react.lazy"), REACT_ACTIVITY_TYPE = /* @__PURE__ */ Symbol.for("react.activity"), REACT_LEGACY_HIDDEN_TYPE = /* @__PURE__ */ Symbol.for("react.legacy_hidden"), REACT_MEMO_CACHE_SENTINEL = /* @__PURE__ */ Symbol.for("react.memo_cache_sentinel"), REACT_VIEW_TRANSITION_TYPE = /* @__PURE__ */ Symbol.for("react.view_transition"), REACT_RECOVERABLE_TYPE = /* @__PURE__ */ Symbol.for("react.recoverable"), MAYBE_ITERATOR_SYMBOL = Symbol.iterator, REACT_OPTIMISTIC_KEY = /* @__PURE__ */ Symbol.for("react.optimistic_key"), REACT_CLIENT_REFERENCE = /* @__PURE__ */ Symbol.for("react.client.reference"), isArrayImpl = Array.isArray, ReactSharedInternals = React11.__CLIENT_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE, rendererVersion = $$$config.rendererVersion, rendererPackageName = $$$config.rendererPackageName, extraDevToolsConfig = $$$config.extraDevToolsConfig, getPublicInstance = $$$config.getPublicInstance, getRootHostContext = $$$config.getRootHostContext, getChildHostContext = $$$config.getChildHostContext, prepareForCommit = $$$config.prepareForCommit, resetAfterCommit = $$$config.resetAfterCommit, createInstance = $$$config.createInstance;
      $$$config.cloneMutableInstance;
      var appendInitialChild = $$$config.appendInitialChild, finalizeInitialChildren = $$$config.finalizeInitialChildren, shouldSetTextContent = $$$config.shouldSetTextContent, createTextInstance = $$$config.createTextInstance;
      $$$config.cloneMutableTextInstance;
      var scheduleTimeout = $$$config.scheduleTimeout, cancelTimeout = $$$config.cancelTimeout, noTimeout = $$$config.noTimeout, isPrimaryRenderer = $$$config.isPrimaryRenderer;
      $$$config.warnsIfNotActing;
      var supportsMutation = $$$config.supportsMutation, supportsPersistence = $$$config.supportsPersistence, supportsHydration = $$$config.supportsHydration, getInstanceFromNode = $$$config.getInstanceFromNode;
      $$$config.beforeActiveInstanceBlur;
      var preparePortalMount = $$$config.preparePortalMount;
      $$$config.prepareScopeUpdate, $$$config.getInstanceFromScope;
      var setCurrentUpdatePriority = $$$config.setCurrentUpdatePriority, getCurrentUpdatePriority = $$$config.getCurrentUpdatePriority, resolveUpdatePriority = $$$config.resolveUpdatePriority;
      $$$config.trackSchedulerEvent, $$$config.resolveEventType, $$$config.resolveEventTimeStamp;
      var shouldAttemptEagerTransition = $$$config.shouldAttemptEagerTransition, detachDeletedInstance = $$$config.detachDeletedInstance;
      $$$config.requestPostPaintCallback;
      var maySuspendCommit = $$$config.maySuspendCommit, maySuspendCommitOnUpdate = $$$config.maySuspendCommitOnUpdate, maySuspendCommitInSyncRender = $$$config.maySuspendCommitInSyncRender, preloadInstance = $$$config.preloadInstance, startSuspendingCommit = $$$config.startSuspendingCommit, suspendInstance = $$$config.suspendInstance, suspendOnActiveViewTransition = $$$config.suspendOnActiveViewTransition, waitForCommitToBeReady = $$$config.waitForCommitToBeReady;
      $$$config.getSuspendedCommitReason;
      var NotPendingTransition = $$$config.NotPendingTransition, HostTransitionContext = $$$config.HostTransitionContext, resetFormInstance = $$$config.resetFormInstance;
      $$$config.bindToConsole;
      var supportsMicrotasks = $$$config.supportsMicrotasks, scheduleMicrotask = $$$config.scheduleMicrotask, supportsTestSelectors = $$$config.supportsTestSelectors, findFiberRoot = $$$config.findFiberRoot, getBoundingRect = $$$config.getBoundingRect, getTextContent = $$$config.getTextContent, isHiddenSubtree = $$$config.isHiddenSubtree, matchAccessibilityRole = $$$config.matchAccessibilityRole, setFocusIfFocusable = $$$config.setFocusIfFocusable, setupIntersectionObserver = $$$config.setupIntersectionObserver, appendChild = $$$config.appendChild, appendChildToContainer = $$$config.appendChildToContainer, commitTextUpdate = $$$config.commitTextUpdate, commitMount = $$$config.commitMount, commitUpdate = $$$config.commitUpdate, insertBefore = $$$config.insertBefore, insertInContainerBefore = $$$config.insertInContainerBefore, removeChild = $$$config.removeChild, removeChildFromContainer = $$$config.removeChildFromContainer, resetTextContent = $$$config.resetTextContent, hideInstance = $$$config.hideInstance, hideTextInstance = $$$config.hideTextInstance, unhideInstance = $$$config.unhideInstance, unhideTextInstance = $$$config.unhideTextInstance, applyViewTransitionName = $$$config.applyViewTransitionName, restoreViewTransitionName = $$$config.restoreViewTransitionName, cancelViewTransitionName = $$$config.cancelViewTransitionName, cancelRootViewTransitionName = $$$config.cancelRootViewTransitionName, restoreRootViewTransitionName = $$$config.restoreRootViewTransitionName;
      $$$config.cloneRootViewTransitionContainer, $$$config.removeRootViewTransitionClone;
      var measureInstance = $$$config.measureInstance, measureClonedInstance = $$$config.measureClonedInstance, wasInstanceInViewport = $$$config.wasInstanceInViewport, hasInstanceChanged = $$$config.hasInstanceChanged, hasInstanceAffectedParent = $$$config.hasInstanceAffectedParent, startViewTransition = $$$config.startViewTransition;
      $$$config.startGestureTransition;
      var stopViewTransition = $$$config.stopViewTransition, addViewTransitionFinishedListener = $$$config.addViewTransitionFinishedListener;
      $$$config.getCurrentGestureOffset;
      var createViewTransitionInstance = $$$config.createViewTransitionInstance, clearContainer = $$$config.clearContainer, createFragmentInstance = $$$config.createFragmentInstance, updateFragmentInstanceFiber = $$$config.updateFragmentInstanceFiber, commitNewChildToFragmentInstance = $$$config.commitNewChildToFragmentInstance, deleteChildFromFragmentInstance = $$$config.deleteChildFromFragmentInstance, cloneInstance = $$$config.cloneInstance, createContainerChildSet = $$$config.createContainerChildSet, appendChildToContainerChildSet = $$$config.appendChildToContainerChildSet, finalizeContainerChildren = $$$config.finalizeContainerChildren, replaceContainerChildren = $$$config.replaceContainerChildren, cloneHiddenInstance = $$$config.cloneHiddenInstance, cloneHiddenTextInstance = $$$config.cloneHiddenTextInstance, isSuspenseInstancePending = $$$config.isSuspenseInstancePending, isSuspenseInstanceFallback = $$$config.isSuspenseInstanceFallback, getSuspenseInstanceFallbackErrorDetails = $$$config.getSuspenseInstanceFallbackErrorDetails, registerSuspenseInstanceRetry = $$$config.registerSuspenseInstanceRetry, canHydrateFormStateMarker = $$$config.canHydrateFormStateMarker, isFormStateMarkerMatching = $$$config.isFormStateMarkerMatching, getNextHydratableSibling = $$$config.getNextHydratableSibling, getNextHydratableSiblingAfterSingleton = $$$config.getNextHydratableSiblingAfterSingleton, getFirstHydratableChild = $$$config.getFirstHydratableChild, getFirstHydratableChildWithinContainer = $$$config.getFirstHydratableChildWithinContainer, getFirstHydratableChildWithinActivityInstance = $$$config.getFirstHydratableChildWithinActivityInstance, getFirstHydratableChildWithinSuspenseInstance = $$$config.getFirstHydratableChildWithinSuspenseInstance, getFirstHydratableChildWithinSingleton = $$$config.getFirstHydratableChildWithinSingleton, canHydrateInstance = $$$config.canHydrateInstance, canHydrateTextInstance = $$$config.canHydrateTextInstance, canHydrateActivityInstance = $$$config.canHydrateActivityInstance, canHydrateSuspenseInstance = $$$config.canHydrateSuspenseInstance, hydrateInstance = $$$config.hydrateInstance, hydrateTextInstance = $$$config.hydrateTextInstance, hydrateActivityInstance = $$$config.hydrateActivityInstance, hydrateSuspenseInstance = $$$config.hydrateSuspenseInstance, getNextHydratableInstanceAfterActivityInstance = $$$config.getNextHydratableInstanceAfterActivityInstance, getNextHydratableInstanceAfterSuspenseInstance = $$$config.getNextHydratableInstanceAfterSuspenseInstance, commitHydratedInstance = $$$config.commitHydratedInstance, commitHydratedContainer = $$$config.commitHydratedContainer, commitHydratedActivityInstance = $$$config.commitHydratedActivityInstance, commitHydratedSuspenseInstance = $$$config.commitHydratedSuspenseInstance, finalizeHydratedChildren = $$$config.finalizeHydratedChildren, flushHydrationEvents = $$$config.flushHydrationEvents;
      $$$config.clearActivityBoundary;
      var clearSuspenseBoundary = $$$config.clearSuspenseBoundary;
      $$$config.clearActivityBoundaryFromContainer;
      var clearSuspenseBoundaryFromContainer = $$$config.clearSuspenseBoundaryFromContainer, hideDehydratedBoundary = $$$config.hideDehydratedBoundary, unhideDehydratedBoundary = $$$config.unhideDehydratedBoundary, shouldDeleteUnhydratedTailInstances = $$$config.shouldDeleteUnhydratedTailInstances;
      $$$config.diffHydratedPropsForDevWarnings, $$$config.diffHydratedTextForDevWarnings, $$$config.describeHydratableInstanceForDevWarnings;
      var validateHydratableInstance = $$$config.validateHydratableInstance, validateHydratableTextInstance = $$$config.validateHydratableTextInstance, supportsResources = $$$config.supportsResources, isHostHoistableType = $$$config.isHostHoistableType, getHoistableRoot = $$$config.getHoistableRoot, getResource = $$$config.getResource, acquireResource = $$$config.acquireResource, releaseResource = $$$config.releaseResource, hydrateHoistable = $$$config.hydrateHoistable, mountHoistable = $$$config.mountHoistable, unmountHoistable = $$$config.unmountHoistable, createHoistableInstance = $$$config.createHoistableInstance, prepareToCommitHoistables = $$$config.prepareToCommitHoistables, mayResourceSuspendCommit = $$$config.mayResourceSuspendCommit, preloadResource = $$$config.preloadResource, suspendResource = $$$config.suspendResource, supportsSingletons = $$$config.supportsSingletons, resolveSingletonInstance = $$$config.resolveSingletonInstance, acquireSingletonInstance = $$$config.acquireSingletonInstance, releaseSingletonInstance = $$$config.releaseSingletonInstance, isHostSingletonType = $$$config.isHostSingletonType, isSingletonScope = $$$config.isSingletonScope, valueStack = [], index$jscomp$0 = -1, emptyContextObject = {}, clz32 = Math.clz32 ? Math.clz32 : clz32Fallback, log$1 = Math.log, LN2 = Math.LN2, nextTransitionUpdateLane = 256, nextTransitionDeferredLane = 262144, nextRetryLane = 4194304, scheduleCallback$3 = Scheduler.unstable_scheduleCallback, cancelCallback$1 = Scheduler.unstable_cancelCallback, shouldYield = Scheduler.unstable_shouldYield, requestPaint = Scheduler.unstable_requestPaint, now = Scheduler.unstable_now, ImmediatePriority = Scheduler.unstable_ImmediatePriority, UserBlockingPriority = Scheduler.unstable_UserBlockingPriority, NormalPriority$1 = Scheduler.unstable_NormalPriority, IdlePriority = Scheduler.unstable_IdlePriority, log = Scheduler.log, unstable_setDisableYieldValue = Scheduler.unstable_setDisableYieldValue, rendererID = null, injectedHook = null, globalClientIdCounter$1 = 0, objectIs = typeof Object.is == "function" ? Object.is : is, reportGlobalError = typeof reportError == "function" ? reportError : function(error) {
        if (typeof window == "object" && typeof window.ErrorEvent == "function") {
          var event = new window.ErrorEvent("error", {
            bubbles: !0,
            cancelable: !0,
            message: typeof error == "object" && error !== null && typeof error.message == "string" ? String(error.message) : String(error),
            error
          });
          if (!window.dispatchEvent(event)) return;
        } else if (typeof process == "object" && typeof process.emit == "function") {
          process.emit("uncaughtException", error);
          return;
        }
        console.error(error);
      }, hasOwnProperty = Object.prototype.hasOwnProperty, prefix, suffix, reentry = !1, CapturedStacks = /* @__PURE__ */ new WeakMap(), forkStack = [], forkStackIndex = 0, treeForkProvider = null, treeForkCount = 0, idStack = [], idStackIndex = 0, treeContextProvider = null, treeContextId = 1, treeContextOverflow = "", contextStackCursor = createCursor(null), contextFiberStackCursor = createCursor(null), rootInstanceStackCursor = createCursor(null), hostTransitionProviderCursor = createCursor(null), hydrationParentFiber = null, nextHydratableInstance = null, isHydrating = !1, hydrationErrors = null, rootOrSingletonContext = !1, HydrationMismatchException = Error(formatProdErrorMessage(519)), valueCursor = createCursor(null), currentlyRenderingFiber$1 = null, lastContextDependency = null, AbortControllerLocal = typeof AbortController < "u" ? AbortController : function() {
        var listeners = [], signal = this.signal = {
          aborted: !1,
          addEventListener: function(type, listener) {
            listeners.push(listener);
          }
        };
        this.abort = function() {
          signal.aborted = !0, listeners.forEach(function(listener) {
            return listener();
          });
        };
      }, scheduleCallback$2 = Scheduler.unstable_scheduleCallback, NormalPriority = Scheduler.unstable_NormalPriority, CacheContext = {
        $$typeof: REACT_CONTEXT_TYPE,
        Consumer: null,
        Provider: null,
        _currentValue: null,
        _currentValue2: null,
        _threadCount: 0
      }, entangledTransitionTypes = null, firstScheduledRoot = null, lastScheduledRoot = null, didScheduleMicrotask = !1, mightHavePendingSyncWork = !1, isFlushingWork = !1, currentEventTransitionLane = 0, currentEntangledListeners = null, currentEntangledPendingCount = 0, currentEntangledLane = 0, currentEntangledActionThenable = null, prevOnStartTransitionFinish = ReactSharedInternals.S;
      ReactSharedInternals.S = function(transition, returnValue) {
        if (globalMostRecentTransitionTime = now(), typeof returnValue == "object" && returnValue !== null && typeof returnValue.then == "function" && entangleAsyncAction(transition, returnValue), entangledTransitionTypes !== null)
          for (var root = firstScheduledRoot; root !== null; )
            queueTransitionTypes(root, entangledTransitionTypes), root = root.next;
        if (root = transition.types, root !== null) {
          for (var root$19 = firstScheduledRoot; root$19 !== null; )
            queueTransitionTypes(root$19, root), root$19 = root$19.next;
          if (currentEntangledLane !== 0) {
            root$19 = entangledTransitionTypes, root$19 === null && (root$19 = entangledTransitionTypes = []);
            for (var i = 0; i < root.length; i++) {
              var transitionType = root[i];
              root$19.indexOf(transitionType) === -1 && root$19.push(transitionType);
            }
          }
        }
        prevOnStartTransitionFinish !== null && prevOnStartTransitionFinish(transition, returnValue);
      };
      var resumedCache = createCursor(null), SuspenseException = Error(formatProdErrorMessage(460)), SuspenseyCommitException = Error(formatProdErrorMessage(474)), SuspenseActionException = Error(formatProdErrorMessage(542)), noopSuspenseyCommitThenable = { then: function() {
      } }, suspendedThenable = null, thenableState$1 = null, thenableIndexCounter$1 = 0, reconcileChildFibers = createChildReconciler(!0), mountChildFibers = createChildReconciler(!1), concurrentQueues = [], concurrentQueuesIndex = 0, concurrentlyUpdatedLanes = 0, hasForceUpdate = !1, didReadFromEntangledAsyncAction = !1, currentTreeHiddenStackCursor = createCursor(null), prevEntangledRenderLanesCursor = createCursor(0), suspenseHandlerStackCursor = createCursor(null), shellBoundary = null, suspenseStackCursor = createCursor(0), renderLanes = 0, currentlyRenderingFiber = null, currentHook = null, workInProgressHook = null, didScheduleRenderPhaseUpdate = !1, didScheduleRenderPhaseUpdateDuringThisPass = !1, shouldDoubleInvokeUserFnsInHooksDEV = !1, localIdCounter = 0, thenableIndexCounter = 0, thenableState = null, globalClientIdCounter = 0, ContextOnlyDispatcher = {
        readContext,
        use: use15,
        useCallback: throwInvalidHookError,
        useContext: throwInvalidHookError,
        useEffect: throwInvalidHookError,
        useImperativeHandle: throwInvalidHookError,
        useLayoutEffect: throwInvalidHookError,
        useInsertionEffect: throwInvalidHookError,
        useMemo: throwInvalidHookError,
        useReducer: throwInvalidHookError,
        useRef: throwInvalidHookError,
        useState: throwInvalidHookError,
        useDebugValue: throwInvalidHookError,
        useDeferredValue: throwInvalidHookError,
        useTransition: throwInvalidHookError,
        useSyncExternalStore: throwInvalidHookError,
        useId: throwInvalidHookError,
        useHostTransitionStatus: throwInvalidHookError,
        useFormState: throwInvalidHookError,
        useActionState: throwInvalidHookError,
        useOptimistic: throwInvalidHookError,
        useMemoCache: throwInvalidHookError,
        useCacheRefresh: throwInvalidHookError,
        useEffectEvent: throwInvalidHookError
      }, HooksDispatcherOnMount = {
        readContext,
        use: use15,
        useCallback: function(callback, deps) {
          return mountWorkInProgressHook().memoizedState = [
            callback,
            deps === void 0 ? null : deps
          ], callback;
        },
        useContext: readContext,
        useEffect: mountEffect,
        useImperativeHandle: function(ref, create3, deps) {
          deps = deps != null ? deps.concat([ref]) : null, mountEffectImpl(
            4194308,
            4,
            imperativeHandleEffect.bind(null, create3, ref),
            deps
          );
        },
        useLayoutEffect: function(create3, deps) {
          return mountEffectImpl(4194308, 4, create3, deps);
        },
        useInsertionEffect: function(create3, deps) {
          mountEffectImpl(4, 2, create3, deps);
        },
        useMemo: function(nextCreate, deps) {
          var hook = mountWorkInProgressHook();
          deps = deps === void 0 ? null : deps;
          var nextValue = nextCreate();
          if (shouldDoubleInvokeUserFnsInHooksDEV) {
            setIsStrictModeForDevtools(!0);
            try {
              nextCreate();
            } finally {
              setIsStrictModeForDevtools(!1);
            }
          }
          return hook.memoizedState = [nextValue, deps], nextValue;
        },
        useReducer: function(reducer, initialArg, init) {
          var hook = mountWorkInProgressHook();
          if (init !== void 0) {
            var initialState = init(initialArg);
            if (shouldDoubleInvokeUserFnsInHooksDEV) {
              setIsStrictModeForDevtools(!0);
              try {
                init(initialArg);
              } finally {
                setIsStrictModeForDevtools(!1);
              }
            }
          } else initialState = initialArg;
          return hook.memoizedState = hook.baseState = initialState, reducer = {
            pending: null,
            lanes: 0,
            dispatch: null,
            lastRenderedReducer: reducer,
            lastRenderedState: initialState
          }, hook.queue = reducer, reducer = reducer.dispatch = dispatchReducerAction.bind(
            null,
            currentlyRenderingFiber,
            reducer
          ), [hook.memoizedState, reducer];
        },
        useRef: function(initialValue) {
          var hook = mountWorkInProgressHook();
          return initialValue = { current: initialValue }, hook.memoizedState = initialValue;
        },
        useState: function(initialState) {
          initialState = mountStateImpl(initialState);
          var queue = initialState.queue, dispatch = dispatchSetState.bind(
            null,
            currentlyRenderingFiber,
            queue
          );
          return queue.dispatch = dispatch, [initialState.memoizedState, dispatch];
        },
        useDebugValue: mountDebugValue,
        useDeferredValue: function(value, initialValue) {
          var hook = mountWorkInProgressHook();
          return mountDeferredValueImpl(hook, value, initialValue);
        },
        useTransition: function() {
          var stateHook = mountStateImpl(!1);
          return stateHook = startTransition.bind(
            null,
            currentlyRenderingFiber,
            stateHook.queue,
            !0,
            !1
          ), mountWorkInProgressHook().memoizedState = stateHook, [!1, stateHook];
        },
        useSyncExternalStore: function(subscribe, getSnapshot, getServerSnapshot) {
          var fiber = currentlyRenderingFiber, hook = mountWorkInProgressHook();
          if (isHydrating) {
            if (getServerSnapshot === void 0)
              throw Error(formatProdErrorMessage(407));
            getServerSnapshot = getServerSnapshot();
          } else {
            if (getServerSnapshot = getSnapshot(), workInProgressRoot === null)
              throw Error(formatProdErrorMessage(349));
            (workInProgressRootRenderLanes & 127) !== 0 || pushStoreConsistencyCheck(fiber, getSnapshot, getServerSnapshot);
          }
          hook.memoizedState = getServerSnapshot;
          var inst = { value: getServerSnapshot, getSnapshot };
          return hook.queue = inst, mountEffect(subscribeToStore.bind(null, fiber, inst, subscribe), [
            subscribe
          ]), fiber.flags |= 2048, pushSimpleEffect(
            9,
            { destroy: void 0 },
            updateStoreInstance.bind(
              null,
              fiber,
              inst,
              getServerSnapshot,
              getSnapshot
            ),
            null
          ), getServerSnapshot;
        },
        useId: function() {
          var hook = mountWorkInProgressHook(), identifierPrefix = workInProgressRoot.identifierPrefix;
          if (isHydrating) {
            var JSCompiler_inline_result = treeContextOverflow, idWithLeadingBit = treeContextId;
            JSCompiler_inline_result = (idWithLeadingBit & ~(1 << 32 - clz32(idWithLeadingBit) - 1)).toString(32) + JSCompiler_inline_result, identifierPrefix = "_" + identifierPrefix + "R_" + JSCompiler_inline_result, JSCompiler_inline_result = localIdCounter++, 0 < JSCompiler_inline_result && (identifierPrefix += "H" + JSCompiler_inline_result.toString(32)), identifierPrefix += "_";
          } else
            JSCompiler_inline_result = globalClientIdCounter++, identifierPrefix = "_" + identifierPrefix + "r_" + JSCompiler_inline_result.toString(32) + "_";
          return hook.memoizedState = identifierPrefix;
        },
        useHostTransitionStatus,
        useFormState: mountActionState,
        useActionState: mountActionState,
        useOptimistic: function(passthrough) {
          var hook = mountWorkInProgressHook();
          hook.memoizedState = hook.baseState = passthrough;
          var queue = {
            pending: null,
            lanes: 0,
            dispatch: null,
            lastRenderedReducer: null,
            lastRenderedState: null
          };
          return hook.queue = queue, hook = dispatchOptimisticSetState.bind(
            null,
            currentlyRenderingFiber,
            !0,
            queue
          ), queue.dispatch = hook, [passthrough, hook];
        },
        useMemoCache,
        useCacheRefresh: function() {
          return mountWorkInProgressHook().memoizedState = refreshCache.bind(
            null,
            currentlyRenderingFiber
          );
        },
        useEffectEvent: function(callback) {
          var hook = mountWorkInProgressHook(), ref = { impl: callback };
          return hook.memoizedState = ref, function() {
            if ((executionContext & 2) !== 0)
              throw Error(formatProdErrorMessage(440));
            return ref.impl.apply(void 0, arguments);
          };
        }
      }, HooksDispatcherOnUpdate = {
        readContext,
        use: use15,
        useCallback: updateCallback,
        useContext: readContext,
        useEffect: updateEffect,
        useImperativeHandle: updateImperativeHandle,
        useInsertionEffect: updateInsertionEffect,
        useLayoutEffect: updateLayoutEffect,
        useMemo: updateMemo,
        useReducer: updateReducer,
        useRef: updateRef,
        useState: function() {
          return updateReducer(basicStateReducer);
        },
        useDebugValue: mountDebugValue,
        useDeferredValue: function(value, initialValue) {
          var hook = updateWorkInProgressHook();
          return updateDeferredValueImpl(
            hook,
            currentHook.memoizedState,
            value,
            initialValue
          );
        },
        useTransition: function() {
          var booleanOrThenable = updateReducer(basicStateReducer)[0], start = updateWorkInProgressHook().memoizedState;
          return [
            typeof booleanOrThenable == "boolean" ? booleanOrThenable : useThenable(booleanOrThenable),
            start
          ];
        },
        useSyncExternalStore: updateSyncExternalStore,
        useId: updateId,
        useHostTransitionStatus,
        useFormState: updateActionState,
        useActionState: updateActionState,
        useOptimistic: function(passthrough, reducer) {
          var hook = updateWorkInProgressHook();
          return updateOptimisticImpl(hook, currentHook, passthrough, reducer);
        },
        useMemoCache,
        useCacheRefresh: updateRefresh,
        useEffectEvent: updateEvent
      }, HooksDispatcherOnRerender = {
        readContext,
        use: use15,
        useCallback: updateCallback,
        useContext: readContext,
        useEffect: updateEffect,
        useImperativeHandle: updateImperativeHandle,
        useInsertionEffect: updateInsertionEffect,
        useLayoutEffect: updateLayoutEffect,
        useMemo: updateMemo,
        useReducer: rerenderReducer,
        useRef: updateRef,
        useState: function() {
          return rerenderReducer(basicStateReducer);
        },
        useDebugValue: mountDebugValue,
        useDeferredValue: function(value, initialValue) {
          var hook = updateWorkInProgressHook();
          return currentHook === null ? mountDeferredValueImpl(hook, value, initialValue) : updateDeferredValueImpl(
            hook,
            currentHook.memoizedState,
            value,
            initialValue
          );
        },
        useTransition: function() {
          var booleanOrThenable = rerenderReducer(basicStateReducer)[0], start = updateWorkInProgressHook().memoizedState;
          return [
            typeof booleanOrThenable == "boolean" ? booleanOrThenable : useThenable(booleanOrThenable),
            start
          ];
        },
        useSyncExternalStore: updateSyncExternalStore,
        useId: updateId,
        useHostTransitionStatus,
        useFormState: rerenderActionState,
        useActionState: rerenderActionState,
        useOptimistic: function(passthrough, reducer) {
          var hook = updateWorkInProgressHook();
          return currentHook !== null ? updateOptimisticImpl(hook, currentHook, passthrough, reducer) : (hook.baseState = passthrough, [passthrough, hook.queue.dispatch]);
        },
        useMemoCache,
        useCacheRefresh: updateRefresh,
        useEffectEvent: updateEvent
      }, classComponentUpdater = {
        enqueueSetState: function(inst, payload, callback) {
          inst = inst._reactInternals;
          var lane = requestUpdateLane(), update = createUpdate(lane);
          update.payload = payload, callback != null && (update.callback = callback), payload = enqueueUpdate(inst, update, lane), payload !== null && (scheduleUpdateOnFiber(payload, inst, lane), entangleTransitions(payload, inst, lane));
        },
        enqueueReplaceState: function(inst, payload, callback) {
          inst = inst._reactInternals;
          var lane = requestUpdateLane(), update = createUpdate(lane);
          update.tag = 1, update.payload = payload, callback != null && (update.callback = callback), payload = enqueueUpdate(inst, update, lane), payload !== null && (scheduleUpdateOnFiber(payload, inst, lane), entangleTransitions(payload, inst, lane));
        },
        enqueueForceUpdate: function(inst, callback) {
          inst = inst._reactInternals;
          var lane = requestUpdateLane(), update = createUpdate(lane);
          update.tag = 2, callback != null && (update.callback = callback), callback = enqueueUpdate(inst, update, lane), callback !== null && (scheduleUpdateOnFiber(callback, inst, lane), entangleTransitions(callback, inst, lane));
        }
      }, SelectiveHydrationException = Error(formatProdErrorMessage(461)), didReceiveUpdate = !1, SUSPENDED_MARKER = {
        dehydrated: null,
        treeContext: null,
        retryLane: 0,
        hydrationErrors: null
      }, viewTransitionMutationContext = !1, shouldStartViewTransition = !1, appearingViewTransitions = null, viewTransitionCancelableChildren = null, viewTransitionHostInstanceIdx = 0, offscreenSubtreeIsHidden = !1, offscreenSubtreeWasHidden = !1, offscreenDirectParentIsHidden = !1, needsFormReset = !1, PossiblyWeakSet = typeof WeakSet == "function" ? WeakSet : Set, nextEffect = null, viewTransitionContextChanged = !1, inUpdateViewTransition = !1, rootViewTransitionAffected = !1, rootViewTransitionNameCanceled = !1, hostParent = null, hostParentIsContainer = !1, currentHoistableRoot = null, suspenseyCommitFlag = 8192, DefaultAsyncDispatcher = {
        getCacheForType: function(resourceType) {
          var cache2 = readContext(CacheContext), cacheForType = cache2.data.get(resourceType);
          return cacheForType === void 0 && (cacheForType = resourceType(), cache2.data.set(resourceType, cacheForType)), cacheForType;
        },
        cacheSignal: function() {
          return readContext(CacheContext).controller.signal;
        }
      }, COMPONENT_TYPE = 0, HAS_PSEUDO_CLASS_TYPE = 1, ROLE_TYPE = 2, TEST_NAME_TYPE = 3, TEXT_TYPE = 4;
      if (typeof Symbol == "function" && Symbol.for) {
        var symbolFor = Symbol.for;
        COMPONENT_TYPE = symbolFor("selector.component"), HAS_PSEUDO_CLASS_TYPE = symbolFor("selector.has_pseudo_class"), ROLE_TYPE = symbolFor("selector.role"), TEST_NAME_TYPE = symbolFor("selector.test_id"), TEXT_TYPE = symbolFor("selector.text");
      }
      var PossiblyWeakMap = typeof WeakMap == "function" ? WeakMap : Map, executionContext = 0, workInProgressRoot = null, workInProgress = null, workInProgressRootRenderLanes = 0, workInProgressSuspendedReason = 0, workInProgressThrownValue = null, workInProgressRootDidSkipSuspendedSiblings = !1, workInProgressRootIsPrerendering = !1, workInProgressRootDidAttachPingListener = !1, entangledRenderLanes = 0, workInProgressRootExitStatus = 0, workInProgressRootSkippedLanes = 0, workInProgressRootInterleavedUpdatedLanes = 0, workInProgressRootPingedLanes = 0, workInProgressDeferredLane = 0, workInProgressSuspendedRetryLanes = 0, workInProgressRootConcurrentErrors = null, workInProgressRootRecoverableErrors = null, workInProgressRootDidIncludeRecursiveRenderUpdate = !1, globalMostRecentFallbackTime = 0, globalMostRecentTransitionTime = 0, workInProgressRootRenderTargetTime = 1 / 0, workInProgressTransitions = null, legacyErrorBoundariesThatAlreadyFailed = null, pendingEffectsStatus = 0, pendingEffectsRoot = null, pendingFinishedWork = null, pendingEffectsLanes = 0, pendingEffectsRemainingLanes = 0, pendingPassiveTransitions = null, pendingRecoverableErrors = null, pendingViewTransition = null, pendingViewTransitionEvents = null, pendingTransitionTypes = null, nestedUpdateCount = 0, rootWithNestedUpdates = null;
      return exports2.attemptContinuousHydration = function(fiber) {
        if (fiber.tag === 13 || fiber.tag === 31) {
          var root = enqueueConcurrentRenderForLane(fiber, 67108864);
          root !== null && scheduleUpdateOnFiber(root, fiber, 67108864), markRetryLaneIfNotHydrated(fiber, 67108864);
        }
      }, exports2.attemptHydrationAtCurrentPriority = function(fiber) {
        if (fiber.tag === 13 || fiber.tag === 31) {
          var lane = requestUpdateLane();
          lane = getBumpedLaneForHydrationByLane(lane);
          var root = enqueueConcurrentRenderForLane(fiber, lane);
          root !== null && scheduleUpdateOnFiber(root, fiber, lane), markRetryLaneIfNotHydrated(fiber, lane);
        }
      }, exports2.attemptSynchronousHydration = function(fiber) {
        switch (fiber.tag) {
          case 3:
            if (fiber = fiber.stateNode, fiber.current.memoizedState.isDehydrated) {
              var lanes = getHighestPriorityLanes(fiber.pendingLanes);
              if (lanes !== 0) {
                for (fiber.pendingLanes |= 2, fiber.entangledLanes |= 2; lanes; ) {
                  var lane = 1 << 31 - clz32(lanes);
                  fiber.entanglements[1] |= lane, lanes &= ~lane;
                }
                ensureRootIsScheduled(fiber), (executionContext & 6) === 0 && (workInProgressRootRenderTargetTime = now() + 500, flushSyncWorkAcrossRoots_impl(0, !1));
              }
            }
            break;
          case 31:
          case 13:
            lanes = enqueueConcurrentRenderForLane(fiber, 2), lanes !== null && scheduleUpdateOnFiber(lanes, fiber, 2), flushSyncWork(), markRetryLaneIfNotHydrated(fiber, 2);
        }
      }, exports2.batchedUpdates = function(fn, a) {
        return fn(a);
      }, exports2.createComponentSelector = function(component) {
        return { $$typeof: COMPONENT_TYPE, value: component };
      }, exports2.createContainer = function(containerInfo, tag, hydrationCallbacks, isStrictMode, concurrentUpdatesByDefaultOverride, identifierPrefix, onUncaughtError, onCaughtError, onRecoverableError, onDefaultTransitionIndicator) {
        return createFiberRoot(
          containerInfo,
          tag,
          !1,
          null,
          hydrationCallbacks,
          isStrictMode,
          identifierPrefix,
          null,
          onUncaughtError,
          onCaughtError,
          onRecoverableError,
          onDefaultTransitionIndicator
        );
      }, exports2.createHasPseudoClassSelector = function(selectors) {
        return { $$typeof: HAS_PSEUDO_CLASS_TYPE, value: selectors };
      }, exports2.createHydrationContainer = function(initialChildren, callback, containerInfo, tag, hydrationCallbacks, isStrictMode, concurrentUpdatesByDefaultOverride, identifierPrefix, onUncaughtError, onCaughtError, onRecoverableError, onDefaultTransitionIndicator, transitionCallbacks, formState) {
        return initialChildren = createFiberRoot(
          containerInfo,
          tag,
          !0,
          initialChildren,
          hydrationCallbacks,
          isStrictMode,
          identifierPrefix,
          formState,
          onUncaughtError,
          onCaughtError,
          onRecoverableError,
          onDefaultTransitionIndicator
        ), initialChildren.context = getContextForSubtree(null), containerInfo = initialChildren.current, tag = requestUpdateLane(), tag = getBumpedLaneForHydrationByLane(tag), hydrationCallbacks = createUpdate(tag), hydrationCallbacks.callback = callback ?? null, enqueueUpdate(containerInfo, hydrationCallbacks, tag), callback = tag, initialChildren.current.lanes = callback, markRootUpdated$1(initialChildren, callback), ensureRootIsScheduled(initialChildren), initialChildren;
      }, exports2.createPortal = function(children, containerInfo, implementation) {
        var key = 3 < arguments.length && arguments[3] !== void 0 ? arguments[3] : null;
        return {
          $$typeof: REACT_PORTAL_TYPE,
          key: key == null ? null : key === REACT_OPTIMISTIC_KEY ? REACT_OPTIMISTIC_KEY : "" + key,
          children,
          containerInfo,
          implementation
        };
      }, exports2.createRoleSelector = function(role) {
        return { $$typeof: ROLE_TYPE, value: role };
      }, exports2.createTestNameSelector = function(id) {
        return { $$typeof: TEST_NAME_TYPE, value: id };
      }, exports2.createTextSelector = function(text) {
        return { $$typeof: TEXT_TYPE, value: text };
      }, exports2.defaultOnCaughtError = function(error) {
        console.error(error);
      }, exports2.defaultOnRecoverableError = function(error) {
        reportGlobalError(error);
      }, exports2.defaultOnUncaughtError = function(error) {
        reportGlobalError(error);
      }, exports2.deferredUpdates = function(fn) {
        var prevTransition = ReactSharedInternals.T, previousPriority = getCurrentUpdatePriority();
        try {
          return setCurrentUpdatePriority(32), ReactSharedInternals.T = null, fn();
        } finally {
          setCurrentUpdatePriority(previousPriority), ReactSharedInternals.T = prevTransition;
        }
      }, exports2.discreteUpdates = function(fn, a, b, c, d) {
        var prevTransition = ReactSharedInternals.T, previousPriority = getCurrentUpdatePriority();
        try {
          return setCurrentUpdatePriority(2), ReactSharedInternals.T = null, fn(a, b, c, d);
        } finally {
          setCurrentUpdatePriority(previousPriority), ReactSharedInternals.T = prevTransition, executionContext === 0 && (workInProgressRootRenderTargetTime = now() + 500);
        }
      }, exports2.findAllNodes = findAllNodes, exports2.findBoundingRects = function(hostRoot, selectors) {
        if (!supportsTestSelectors) throw Error(formatProdErrorMessage(363));
        selectors = findAllNodes(hostRoot, selectors), hostRoot = [];
        for (var i = 0; i < selectors.length; i++)
          hostRoot.push(getBoundingRect(selectors[i]));
        for (selectors = hostRoot.length - 1; 0 < selectors; selectors--) {
          i = hostRoot[selectors];
          for (var targetLeft = i.x, targetRight = targetLeft + i.width, targetTop = i.y, targetBottom = targetTop + i.height, j = selectors - 1; 0 <= j; j--)
            if (selectors !== j) {
              var otherRect = hostRoot[j], otherLeft = otherRect.x, otherRight = otherLeft + otherRect.width, otherTop = otherRect.y, otherBottom = otherTop + otherRect.height;
              if (targetLeft >= otherLeft && targetTop >= otherTop && targetRight <= otherRight && targetBottom <= otherBottom) {
                hostRoot.splice(selectors, 1);
                break;
              } else if (targetLeft !== otherLeft || i.width !== otherRect.width || otherBottom < targetTop || otherTop > targetBottom) {
                if (!(targetTop !== otherTop || i.height !== otherRect.height || otherRight < targetLeft || otherLeft > targetRight)) {
                  otherLeft > targetLeft && (otherRect.width += otherLeft - targetLeft, otherRect.x = targetLeft), otherRight < targetRight && (otherRect.width = targetRight - otherLeft), hostRoot.splice(selectors, 1);
                  break;
                }
              } else {
                otherTop > targetTop && (otherRect.height += otherTop - targetTop, otherRect.y = targetTop), otherBottom < targetBottom && (otherRect.height = targetBottom - otherTop), hostRoot.splice(selectors, 1);
                break;
              }
            }
        }
        return hostRoot;
      }, exports2.findHostInstance = findHostInstance, exports2.findHostInstanceWithNoPortals = function(fiber) {
        return fiber = findCurrentFiberUsingSlowPath(fiber), fiber = fiber !== null ? findCurrentHostFiberWithNoPortalsImpl(fiber) : null, fiber === null ? null : getPublicInstance(fiber.stateNode);
      }, exports2.findHostInstanceWithWarning = function(component) {
        return findHostInstance(component);
      }, exports2.flushPassiveEffects = flushPendingEffects, exports2.flushSyncFromReconciler = function(fn) {
        var prevExecutionContext = executionContext;
        executionContext |= 1;
        var prevTransition = ReactSharedInternals.T, previousPriority = getCurrentUpdatePriority();
        try {
          if (setCurrentUpdatePriority(2), ReactSharedInternals.T = null, fn)
            return fn();
        } finally {
          setCurrentUpdatePriority(previousPriority), ReactSharedInternals.T = prevTransition, executionContext = prevExecutionContext, (executionContext & 6) === 0 && flushSyncWorkAcrossRoots_impl(0, !1);
        }
      }, exports2.flushSyncWork = flushSyncWork, exports2.focusWithin = function(hostRoot, selectors) {
        if (!supportsTestSelectors) throw Error(formatProdErrorMessage(363));
        for (hostRoot = findFiberRootForHostRoot(hostRoot), selectors = findPaths(hostRoot, selectors), selectors = Array.from(selectors), hostRoot = 0; hostRoot < selectors.length; ) {
          var fiber = selectors[hostRoot++], tag = fiber.tag;
          if (!isHiddenSubtree(fiber)) {
            if ((tag === 5 || tag === 26 || tag === 27) && setFocusIfFocusable(fiber.stateNode))
              return !0;
            for (fiber = fiber.child; fiber !== null; )
              selectors.push(fiber), fiber = fiber.sibling;
          }
        }
        return !1;
      }, exports2.getFindAllNodesFailureDescription = function(hostRoot, selectors) {
        if (!supportsTestSelectors) throw Error(formatProdErrorMessage(363));
        var maxSelectorIndex = 0, matchedNames = [];
        hostRoot = [findFiberRootForHostRoot(hostRoot), 0];
        for (var index = 0; index < hostRoot.length; ) {
          var fiber = hostRoot[index++], tag = fiber.tag, selectorIndex = hostRoot[index++], selector = selectors[selectorIndex];
          if ((tag !== 5 && tag !== 26 && tag !== 27 || !isHiddenSubtree(fiber)) && (matchSelector(fiber, selector) && (matchedNames.push(selectorToString(selector)), selectorIndex++, selectorIndex > maxSelectorIndex && (maxSelectorIndex = selectorIndex)), selectorIndex < selectors.length))
            for (fiber = fiber.child; fiber !== null; )
              hostRoot.push(fiber, selectorIndex), fiber = fiber.sibling;
        }
        if (maxSelectorIndex < selectors.length) {
          for (hostRoot = []; maxSelectorIndex < selectors.length; maxSelectorIndex++)
            hostRoot.push(selectorToString(selectors[maxSelectorIndex]));
          return `findAllNodes was able to match part of the selector:
  ` + (matchedNames.join(" > ") + `

No matching component was found for:
  `) + hostRoot.join(" > ");
        }
        return null;
      }, exports2.getPublicRootInstance = function(container) {
        if (container = container.current, !container.child) return null;
        switch (container.child.tag) {
          case 27:
          case 5:
            return getPublicInstance(container.child.stateNode);
          default:
            return container.child.stateNode;
        }
      }, exports2.injectIntoDevTools = function() {
        var internals = {
          bundleType: 0,
          version: rendererVersion,
          rendererPackageName,
          currentDispatcherRef: ReactSharedInternals,
          reconcilerVersion: "19.3.0"
        };
        if (extraDevToolsConfig !== null && (internals.rendererConfig = extraDevToolsConfig), typeof __REACT_DEVTOOLS_GLOBAL_HOOK__ > "u") internals = !1;
        else {
          var hook = __REACT_DEVTOOLS_GLOBAL_HOOK__;
          if (hook.isDisabled || !hook.supportsFiber) internals = !0;
          else {
            try {
              rendererID = hook.inject(internals), injectedHook = hook;
            } catch {
            }
            internals = !!hook.checkDCE;
          }
        }
        return internals;
      }, exports2.isAlreadyRendering = function() {
        return (executionContext & 6) !== 0;
      }, exports2.observeVisibleRects = function(hostRoot, selectors, callback, options) {
        if (!supportsTestSelectors) throw Error(formatProdErrorMessage(363));
        hostRoot = findAllNodes(hostRoot, selectors);
        var disconnect = setupIntersectionObserver(
          hostRoot,
          callback,
          options
        ).disconnect;
        return {
          disconnect: function() {
            disconnect();
          }
        };
      }, exports2.shouldError = function() {
        return null;
      }, exports2.shouldSuspend = function() {
        return !1;
      }, exports2.startHostTransition = function(formFiber, pendingState, action, formData) {
        if (formFiber.tag !== 5) throw Error(formatProdErrorMessage(476));
        var queue = ensureFormComponentIsStateful(formFiber).queue;
        startTransition(
          formFiber,
          queue,
          pendingState,
          NotPendingTransition,
          action === null ? noop2 : function() {
            var stateHook = ensureFormComponentIsStateful(formFiber);
            return stateHook.next === null && (stateHook = formFiber.alternate.memoizedState), dispatchSetStateInternal(
              formFiber,
              stateHook.next.queue,
              {},
              requestUpdateLane()
            ), action(formData);
          }
        );
      }, exports2.updateContainer = function(element, container, parentComponent, callback) {
        var current2 = container.current, lane = requestUpdateLane();
        return updateContainerImpl(
          current2,
          lane,
          element,
          container,
          parentComponent,
          callback
        ), lane;
      }, exports2.updateContainerSync = function(element, container, parentComponent, callback) {
        return updateContainerImpl(
          container.current,
          2,
          element,
          container,
          parentComponent,
          callback
        ), 2;
      }, exports2;
    };
    module.exports.default = module.exports;
    Object.defineProperty(module.exports, "__esModule", { value: !0 });
  }
});

// node_modules/react-reconciler/index.js
var require_react_reconciler = __commonJS({
  "node_modules/react-reconciler/index.js"(exports, module) {
    "use strict";
    module.exports = require_react_reconciler_production();
  }
});

// node_modules/mimic-fn/index.js
var require_mimic_fn = __commonJS({
  "node_modules/mimic-fn/index.js"(exports, module) {
    "use strict";
    var mimicFn = (to, from) => {
      for (let prop of Reflect.ownKeys(from))
        Object.defineProperty(to, prop, Object.getOwnPropertyDescriptor(from, prop));
      return to;
    };
    module.exports = mimicFn;
    module.exports.default = mimicFn;
  }
});

// node_modules/onetime/index.js
var require_onetime = __commonJS({
  "node_modules/onetime/index.js"(exports, module) {
    "use strict";
    var mimicFn = require_mimic_fn(), calledFunctions = /* @__PURE__ */ new WeakMap(), onetime2 = (function_, options = {}) => {
      if (typeof function_ != "function")
        throw new TypeError("Expected a function");
      let returnValue, callCount = 0, functionName = function_.displayName || function_.name || "<anonymous>", onetime3 = function(...arguments_) {
        if (calledFunctions.set(onetime3, ++callCount), callCount === 1)
          returnValue = function_.apply(this, arguments_), function_ = null;
        else if (options.throw === !0)
          throw new Error(`Function \`${functionName}\` can only be called once`);
        return returnValue;
      };
      return mimicFn(onetime3, function_), calledFunctions.set(onetime3, callCount), onetime3;
    };
    module.exports = onetime2;
    module.exports.default = onetime2;
    module.exports.callCount = (function_) => {
      if (!calledFunctions.has(function_))
        throw new Error(`The given function \`${function_.name}\` is not wrapped by the \`onetime\` package`);
      return calledFunctions.get(function_);
    };
  }
});

// node_modules/restore-cursor/node_modules/signal-exit/signals.js
var require_signals2 = __commonJS({
  "node_modules/restore-cursor/node_modules/signal-exit/signals.js"(exports, module) {
    module.exports = [
      "SIGABRT",
      "SIGALRM",
      "SIGHUP",
      "SIGINT",
      "SIGTERM"
    ];
    process.platform !== "win32" && module.exports.push(
      "SIGVTALRM",
      "SIGXCPU",
      "SIGXFSZ",
      "SIGUSR2",
      "SIGTRAP",
      "SIGSYS",
      "SIGQUIT",
      "SIGIOT"
      // should detect profiler and enable/disable accordingly.
      // see #21
      // 'SIGPROF'
    );
    process.platform === "linux" && module.exports.push(
      "SIGIO",
      "SIGPOLL",
      "SIGPWR",
      "SIGSTKFLT",
      "SIGUNUSED"
    );
  }
});

// node_modules/restore-cursor/node_modules/signal-exit/index.js
var require_signal_exit2 = __commonJS({
  "node_modules/restore-cursor/node_modules/signal-exit/index.js"(exports, module) {
    var process14 = global.process, processOk = function(process15) {
      return process15 && typeof process15 == "object" && typeof process15.removeListener == "function" && typeof process15.emit == "function" && typeof process15.reallyExit == "function" && typeof process15.listeners == "function" && typeof process15.kill == "function" && typeof process15.pid == "number" && typeof process15.on == "function";
    };
    processOk(process14) ? (assert = __require("assert"), signals = require_signals2(), isWin = /^win/i.test(process14.platform), EE = __require("events"), typeof EE != "function" && (EE = EE.EventEmitter), process14.__signal_exit_emitter__ ? emitter = process14.__signal_exit_emitter__ : (emitter = process14.__signal_exit_emitter__ = new EE(), emitter.count = 0, emitter.emitted = {}), emitter.infinite || (emitter.setMaxListeners(1 / 0), emitter.infinite = !0), module.exports = function(cb, opts) {
      if (!processOk(global.process))
        return function() {
        };
      assert.equal(typeof cb, "function", "a callback must be provided for exit handler"), loaded === !1 && load();
      var ev = "exit";
      opts && opts.alwaysLast && (ev = "afterexit");
      var remove = function() {
        emitter.removeListener(ev, cb), emitter.listeners("exit").length === 0 && emitter.listeners("afterexit").length === 0 && unload();
      };
      return emitter.on(ev, cb), remove;
    }, unload = function() {
      !loaded || !processOk(global.process) || (loaded = !1, signals.forEach(function(sig) {
        try {
          process14.removeListener(sig, sigListeners[sig]);
        } catch {
        }
      }), process14.emit = originalProcessEmit, process14.reallyExit = originalProcessReallyExit, emitter.count -= 1);
    }, module.exports.unload = unload, emit = function(event, code, signal) {
      emitter.emitted[event] || (emitter.emitted[event] = !0, emitter.emit(event, code, signal));
    }, sigListeners = {}, signals.forEach(function(sig) {
      sigListeners[sig] = function() {
        if (processOk(global.process)) {
          var listeners = process14.listeners(sig);
          listeners.length === emitter.count && (unload(), emit("exit", null, sig), emit("afterexit", null, sig), isWin && sig === "SIGHUP" && (sig = "SIGINT"), process14.kill(process14.pid, sig));
        }
      };
    }), module.exports.signals = function() {
      return signals;
    }, loaded = !1, load = function() {
      loaded || !processOk(global.process) || (loaded = !0, emitter.count += 1, signals = signals.filter(function(sig) {
        try {
          return process14.on(sig, sigListeners[sig]), !0;
        } catch {
          return !1;
        }
      }), process14.emit = processEmit, process14.reallyExit = processReallyExit);
    }, module.exports.load = load, originalProcessReallyExit = process14.reallyExit, processReallyExit = function(code) {
      processOk(global.process) && (process14.exitCode = code || /* istanbul ignore next */
      0, emit("exit", process14.exitCode, null), emit("afterexit", process14.exitCode, null), originalProcessReallyExit.call(process14, process14.exitCode));
    }, originalProcessEmit = process14.emit, processEmit = function(ev, arg) {
      if (ev === "exit" && processOk(global.process)) {
        arg !== void 0 && (process14.exitCode = arg);
        var ret = originalProcessEmit.apply(this, arguments);
        return emit("exit", process14.exitCode, null), emit("afterexit", process14.exitCode, null), ret;
      } else
        return originalProcessEmit.apply(this, arguments);
    }) : module.exports = function() {
      return function() {
      };
    };
    var assert, signals, isWin, EE, emitter, unload, emit, sigListeners, loaded, load, originalProcessReallyExit, processReallyExit, originalProcessEmit, processEmit;
  }
});

// node_modules/escape-string-regexp/index.js
var require_escape_string_regexp = __commonJS({
  "node_modules/escape-string-regexp/index.js"(exports, module) {
    "use strict";
    var matchOperatorsRegex = /[|\\{}()[\]^$+*?.-]/g;
    module.exports = (string) => {
      if (typeof string != "string")
        throw new TypeError("Expected a string");
      return string.replace(matchOperatorsRegex, "\\$&");
    };
  }
});

// node_modules/stack-utils/index.js
var require_stack_utils = __commonJS({
  "node_modules/stack-utils/index.js"(exports, module) {
    "use strict";
    var escapeStringRegexp = require_escape_string_regexp(), cwd2 = typeof process == "object" && process && typeof process.cwd == "function" ? process.cwd() : ".", natives = [].concat(
      __require("module").builtinModules,
      "bootstrap_node",
      "node"
    ).map((n) => new RegExp(`(?:\\((?:node:)?${n}(?:\\.js)?:\\d+:\\d+\\)$|^\\s*at (?:node:)?${n}(?:\\.js)?:\\d+:\\d+$)`));
    natives.push(
      /\((?:node:)?internal\/[^:]+:\d+:\d+\)$/,
      /\s*at (?:node:)?internal\/[^:]+:\d+:\d+$/,
      /\/\.node-spawn-wrap-\w+-\w+\/node:\d+:\d+\)?$/
    );
    var StackUtils2 = class _StackUtils {
      constructor(opts) {
        opts = {
          ignoredPackages: [],
          ...opts
        }, "internals" in opts || (opts.internals = _StackUtils.nodeInternals()), "cwd" in opts || (opts.cwd = cwd2), this._cwd = opts.cwd.replace(/\\/g, "/"), this._internals = [].concat(
          opts.internals,
          ignoredPackagesRegExp(opts.ignoredPackages)
        ), this._wrapCallSite = opts.wrapCallSite || !1;
      }
      static nodeInternals() {
        return [...natives];
      }
      clean(stack, indent = 0) {
        indent = " ".repeat(indent), Array.isArray(stack) || (stack = stack.split(`
`)), !/^\s*at /.test(stack[0]) && /^\s*at /.test(stack[1]) && (stack = stack.slice(1));
        let outdent = !1, lastNonAtLine = null, result = [];
        return stack.forEach((st) => {
          if (st = st.replace(/\\/g, "/"), this._internals.some((internal) => internal.test(st)))
            return;
          let isAtLine = /^\s*at /.test(st);
          outdent ? st = st.trimEnd().replace(/^(\s+)at /, "$1") : (st = st.trim(), isAtLine && (st = st.slice(3))), st = st.replace(`${this._cwd}/`, ""), st && (isAtLine ? (lastNonAtLine && (result.push(lastNonAtLine), lastNonAtLine = null), result.push(st)) : (outdent = !0, lastNonAtLine = st));
        }), result.map((line2) => `${indent}${line2}
`).join("");
      }
      captureString(limit, fn = this.captureString) {
        typeof limit == "function" && (fn = limit, limit = 1 / 0);
        let { stackTraceLimit } = Error;
        limit && (Error.stackTraceLimit = limit);
        let obj = {};
        Error.captureStackTrace(obj, fn);
        let { stack } = obj;
        return Error.stackTraceLimit = stackTraceLimit, this.clean(stack);
      }
      capture(limit, fn = this.capture) {
        typeof limit == "function" && (fn = limit, limit = 1 / 0);
        let { prepareStackTrace, stackTraceLimit } = Error;
        Error.prepareStackTrace = (obj2, site) => this._wrapCallSite ? site.map(this._wrapCallSite) : site, limit && (Error.stackTraceLimit = limit);
        let obj = {};
        Error.captureStackTrace(obj, fn);
        let { stack } = obj;
        return Object.assign(Error, { prepareStackTrace, stackTraceLimit }), stack;
      }
      at(fn = this.at) {
        let [site] = this.capture(1, fn);
        if (!site)
          return {};
        let res = {
          line: site.getLineNumber(),
          column: site.getColumnNumber()
        };
        setFile(res, site.getFileName(), this._cwd), site.isConstructor() && Object.defineProperty(res, "constructor", {
          value: !0,
          configurable: !0
        }), site.isEval() && (res.evalOrigin = site.getEvalOrigin()), site.isNative() && (res.native = !0);
        let typename;
        try {
          typename = site.getTypeName();
        } catch {
        }
        typename && typename !== "Object" && typename !== "[object Object]" && (res.type = typename);
        let fname = site.getFunctionName();
        fname && (res.function = fname);
        let meth = site.getMethodName();
        return meth && fname !== meth && (res.method = meth), res;
      }
      parseLine(line2) {
        let match = line2 && line2.match(re);
        if (!match)
          return null;
        let ctor = match[1] === "new", fname = match[2], evalOrigin = match[3], evalFile = match[4], evalLine = Number(match[5]), evalCol = Number(match[6]), file = match[7], lnum = match[8], col = match[9], native = match[10] === "native", closeParen = match[11] === ")", method, res = {};
        if (lnum && (res.line = Number(lnum)), col && (res.column = Number(col)), closeParen && file) {
          let closes = 0;
          for (let i = file.length - 1; i > 0; i--)
            if (file.charAt(i) === ")")
              closes++;
            else if (file.charAt(i) === "(" && file.charAt(i - 1) === " " && (closes--, closes === -1 && file.charAt(i - 1) === " ")) {
              let before = file.slice(0, i - 1);
              file = file.slice(i + 1), fname += ` (${before}`;
              break;
            }
        }
        if (fname) {
          let methodMatch = fname.match(methodRe);
          methodMatch && (fname = methodMatch[1], method = methodMatch[2]);
        }
        return setFile(res, file, this._cwd), ctor && Object.defineProperty(res, "constructor", {
          value: !0,
          configurable: !0
        }), evalOrigin && (res.evalOrigin = evalOrigin, res.evalLine = evalLine, res.evalColumn = evalCol, res.evalFile = evalFile && evalFile.replace(/\\/g, "/")), native && (res.native = !0), fname && (res.function = fname), method && fname !== method && (res.method = method), res;
      }
    };
    function setFile(result, filename, cwd3) {
      filename && (filename = filename.replace(/\\/g, "/"), filename.startsWith(`${cwd3}/`) && (filename = filename.slice(cwd3.length + 1)), result.file = filename);
    }
    function ignoredPackagesRegExp(ignoredPackages) {
      if (ignoredPackages.length === 0)
        return [];
      let packages = ignoredPackages.map((mod) => escapeStringRegexp(mod));
      return new RegExp(`[/\\\\]node_modules[/\\\\](?:${packages.join("|")})[/\\\\][^:]+:\\d+:\\d+`);
    }
    var re = new RegExp(
      "^(?:\\s*at )?(?:(new) )?(?:(.*?) \\()?(?:eval at ([^ ]+) \\((.+?):(\\d+):(\\d+)\\), )?(?:(.+?):(\\d+):(\\d+)|(native))(\\)?)$"
    ), methodRe = /^(.*?) \[as (.*?)\]$/;
    module.exports = StackUtils2;
  }
});

// node_modules/react/cjs/react-jsx-runtime.production.js
var require_react_jsx_runtime_production = __commonJS({
  "node_modules/react/cjs/react-jsx-runtime.production.js"(exports) {
    "use strict";
    var REACT_ELEMENT_TYPE = /* @__PURE__ */ Symbol.for("react.transitional.element"), REACT_FRAGMENT_TYPE = /* @__PURE__ */ Symbol.for("react.fragment");
    function jsxProd(type, config, maybeKey) {
      var key = null;
      if (maybeKey !== void 0 && (key = "" + maybeKey), config.key !== void 0 && (key = "" + config.key), "key" in config) {
        maybeKey = {};
        for (var propName in config)
          propName !== "key" && (maybeKey[propName] = config[propName]);
      } else maybeKey = config;
      return config = maybeKey.ref, {
        $$typeof: REACT_ELEMENT_TYPE,
        type,
        key,
        ref: config !== void 0 ? config : null,
        props: maybeKey
      };
    }
    exports.Fragment = REACT_FRAGMENT_TYPE;
    exports.jsx = jsxProd;
    exports.jsxs = jsxProd;
  }
});

// node_modules/react/jsx-runtime.js
var require_jsx_runtime = __commonJS({
  "node_modules/react/jsx-runtime.js"(exports, module) {
    "use strict";
    module.exports = require_react_jsx_runtime_production();
  }
});

// node_modules/ink/build/render.js
import { Stream } from "node:stream";
import process13 from "node:process";

// node_modules/ink/build/ink.js
var import_react17 = __toESM(require_react(), 1);
import process12 from "node:process";

// node_modules/es-toolkit/dist/function/debounce.mjs
function debounce(func, debounceMs, { signal, edges } = {}) {
  let pendingThis, pendingArgs = null, leading = edges != null && edges.includes("leading"), trailing = edges == null || edges.includes("trailing"), invoke = () => {
    pendingArgs !== null && (func.apply(pendingThis, pendingArgs), pendingThis = void 0, pendingArgs = null);
  }, onTimerEnd = () => {
    trailing && invoke(), cancel();
  }, timeoutId = null, schedule = () => {
    timeoutId != null && clearTimeout(timeoutId), timeoutId = setTimeout(() => {
      timeoutId = null, onTimerEnd();
    }, debounceMs);
  }, cancelTimer = () => {
    timeoutId !== null && (clearTimeout(timeoutId), timeoutId = null);
  }, cancel = () => {
    cancelTimer(), pendingThis = void 0, pendingArgs = null;
  }, flush = () => {
    invoke();
  }, debounced = function(...args) {
    if (signal?.aborted) return;
    pendingThis = this, pendingArgs = args;
    let isFirstCall = timeoutId == null;
    schedule(), leading && isFirstCall && invoke();
  };
  return debounced.schedule = schedule, debounced.cancel = cancel, debounced.flush = flush, signal?.addEventListener("abort", cancel, { once: !0 }), debounced;
}

// node_modules/es-toolkit/dist/compat/function/debounce.mjs
function debounce2(func, debounceMs = 0, options = {}) {
  typeof options != "object" && (options = {});
  let { leading = !1, trailing = !0, maxWait } = options, edges = Array(2);
  leading && (edges[0] = "leading"), trailing && (edges[1] = "trailing");
  let result, pendingAt = null, _debounced = debounce(function(...args) {
    result = func.apply(this, args), pendingAt = null;
  }, debounceMs, { edges }), debounced = function(...args) {
    return maxWait != null && (pendingAt === null && (pendingAt = Date.now()), Date.now() - pendingAt >= maxWait) ? ((leading || trailing) && (result = func.apply(this, args)), pendingAt = Date.now(), _debounced.cancel(), _debounced.schedule(), result) : (_debounced.apply(this, args), result);
  }, flush = () => (_debounced.flush(), result);
  return debounced.cancel = _debounced.cancel, debounced.flush = flush, debounced;
}

// node_modules/es-toolkit/dist/compat/function/throttle.mjs
function throttle(func, throttleMs = 0, options = {}) {
  let { leading = !0, trailing = !0 } = options;
  return debounce2(func, throttleMs, {
    leading,
    maxWait: throttleMs,
    trailing
  });
}

// node_modules/ansi-escapes/base.js
var base_exports = {};
__export(base_exports, {
  ConEmu: () => ConEmu,
  beep: () => beep,
  beginSynchronizedOutput: () => beginSynchronizedOutput,
  clearScreen: () => clearScreen,
  clearTerminal: () => clearTerminal,
  clearViewport: () => clearViewport,
  cursorBackward: () => cursorBackward,
  cursorDown: () => cursorDown,
  cursorForward: () => cursorForward,
  cursorGetPosition: () => cursorGetPosition,
  cursorHide: () => cursorHide,
  cursorLeft: () => cursorLeft,
  cursorMove: () => cursorMove,
  cursorNextLine: () => cursorNextLine,
  cursorPrevLine: () => cursorPrevLine,
  cursorRestorePosition: () => cursorRestorePosition,
  cursorSavePosition: () => cursorSavePosition,
  cursorShow: () => cursorShow,
  cursorTo: () => cursorTo,
  cursorUp: () => cursorUp,
  endSynchronizedOutput: () => endSynchronizedOutput,
  enterAlternativeScreen: () => enterAlternativeScreen,
  eraseDown: () => eraseDown,
  eraseEndLine: () => eraseEndLine,
  eraseLine: () => eraseLine,
  eraseLines: () => eraseLines,
  eraseScreen: () => eraseScreen,
  eraseStartLine: () => eraseStartLine,
  eraseUp: () => eraseUp,
  exitAlternativeScreen: () => exitAlternativeScreen,
  iTerm: () => iTerm,
  image: () => image,
  link: () => link,
  scrollDown: () => scrollDown,
  scrollUp: () => scrollUp,
  setCwd: () => setCwd,
  synchronizedOutput: () => synchronizedOutput
});
import process2 from "node:process";
import os from "node:os";

// node_modules/environment/index.js
var isBrowser = globalThis.window?.document !== void 0, isNode = globalThis.process?.versions?.node !== void 0, isBun = globalThis.process?.versions?.bun !== void 0, isDeno = globalThis.Deno?.version?.deno !== void 0, isElectron = globalThis.process?.versions?.electron !== void 0, isJsDom = globalThis.navigator?.userAgent?.includes("jsdom") === !0, isWebWorker = typeof WorkerGlobalScope < "u" && globalThis instanceof WorkerGlobalScope, isDedicatedWorker = typeof DedicatedWorkerGlobalScope < "u" && globalThis instanceof DedicatedWorkerGlobalScope, isSharedWorker = typeof SharedWorkerGlobalScope < "u" && globalThis instanceof SharedWorkerGlobalScope, isServiceWorker = typeof ServiceWorkerGlobalScope < "u" && globalThis instanceof ServiceWorkerGlobalScope, platform = globalThis.navigator?.userAgentData?.platform, isMacOs = platform === "macOS" || globalThis.navigator?.platform === "MacIntel" || globalThis.navigator?.userAgent?.includes(" Mac ") === !0 || globalThis.process?.platform === "darwin", isWindows = platform === "Windows" || globalThis.navigator?.platform === "Win32" || globalThis.process?.platform === "win32", isLinux = platform === "Linux" || globalThis.navigator?.platform?.startsWith("Linux") === !0 || globalThis.navigator?.userAgent?.includes(" Linux ") === !0 || globalThis.process?.platform === "linux", isIos = platform === "iOS" || globalThis.navigator?.platform === "MacIntel" && globalThis.navigator?.maxTouchPoints > 1 || /iPad|iPhone|iPod/.test(globalThis.navigator?.platform), isAndroid = platform === "Android" || globalThis.navigator?.platform === "Android" || globalThis.navigator?.userAgent?.includes(" Android ") === !0 || globalThis.process?.platform === "android";

// node_modules/ansi-escapes/base.js
var ESC = "\x1B[", OSC = "\x1B]", BEL = "\x07", SEP = ";", isTerminalApp = !isBrowser && process2.env.TERM_PROGRAM === "Apple_Terminal", isWindows2 = !isBrowser && process2.platform === "win32", isTmux = !isBrowser && (process2.env.TERM?.startsWith("screen") || process2.env.TERM?.startsWith("tmux") || process2.env.TMUX !== void 0), cwdFunction = isBrowser ? () => {
  throw new Error("`process.cwd()` only works in Node.js, not the browser.");
} : process2.cwd, wrapOsc = (sequence) => isTmux ? "\x1BPtmux;" + sequence.replaceAll("\x1B", "\x1B\x1B") + "\x1B\\" : sequence, cursorTo = (x, y) => {
  if (typeof x != "number")
    throw new TypeError("The `x` argument is required");
  return typeof y != "number" ? ESC + (x + 1) + "G" : ESC + (y + 1) + SEP + (x + 1) + "H";
}, cursorMove = (x, y) => {
  if (typeof x != "number")
    throw new TypeError("The `x` argument is required");
  let returnValue = "";
  return x < 0 ? returnValue += ESC + -x + "D" : x > 0 && (returnValue += ESC + x + "C"), y < 0 ? returnValue += ESC + -y + "A" : y > 0 && (returnValue += ESC + y + "B"), returnValue;
}, cursorUp = (count = 1) => ESC + count + "A", cursorDown = (count = 1) => ESC + count + "B", cursorForward = (count = 1) => ESC + count + "C", cursorBackward = (count = 1) => ESC + count + "D", cursorLeft = ESC + "G", cursorSavePosition = isTerminalApp ? "\x1B7" : ESC + "s", cursorRestorePosition = isTerminalApp ? "\x1B8" : ESC + "u", cursorGetPosition = ESC + "6n", cursorNextLine = ESC + "E", cursorPrevLine = ESC + "F", cursorHide = ESC + "?25l", cursorShow = ESC + "?25h", eraseLines = (count) => {
  let clear = "";
  for (let i = 0; i < count; i++)
    clear += eraseLine + (i < count - 1 ? cursorUp() : "");
  return count && (clear += cursorLeft), clear;
}, eraseEndLine = ESC + "K", eraseStartLine = ESC + "1K", eraseLine = ESC + "2K", eraseDown = ESC + "J", eraseUp = ESC + "1J", eraseScreen = ESC + "2J", scrollUp = ESC + "S", scrollDown = ESC + "T", clearScreen = "\x1Bc", clearViewport = `${eraseScreen}${ESC}H`, isOldWindows = () => {
  if (isBrowser || !isWindows2)
    return !1;
  let parts = os.release().split("."), major = Number(parts[0]), build = Number(parts[2] ?? 0);
  return major < 10 || major === 10 && build < 10586;
}, clearTerminal = isOldWindows() ? `${eraseScreen}${ESC}0f` : `${eraseScreen}${ESC}3J${ESC}H`, enterAlternativeScreen = ESC + "?1049h", exitAlternativeScreen = ESC + "?1049l", beginSynchronizedOutput = ESC + "?2026h", endSynchronizedOutput = ESC + "?2026l", synchronizedOutput = (text) => beginSynchronizedOutput + text + endSynchronizedOutput, beep = BEL, link = (text, url) => {
  let openLink = wrapOsc(`${OSC}8${SEP}${SEP}${url}${BEL}`), closeLink = wrapOsc(`${OSC}8${SEP}${SEP}${BEL}`);
  return openLink + text + closeLink;
}, image = (data, options = {}) => {
  let returnValue = `${OSC}1337;File=inline=1`;
  options.width && (returnValue += `;width=${options.width}`), options.height && (returnValue += `;height=${options.height}`), options.preserveAspectRatio === !1 && (returnValue += ";preserveAspectRatio=0");
  let imageBuffer = Buffer.from(data);
  return wrapOsc(returnValue + `;size=${imageBuffer.byteLength}:` + imageBuffer.toString("base64") + BEL);
}, iTerm = {
  setCwd: (cwd2 = cwdFunction()) => wrapOsc(`${OSC}50;CurrentDir=${cwd2}${BEL}`),
  annotation(message, options = {}) {
    let returnValue = `${OSC}1337;`, hasX = options.x !== void 0, hasY = options.y !== void 0;
    if ((hasX || hasY) && !(hasX && hasY && options.length !== void 0))
      throw new Error("`x`, `y` and `length` must be defined when `x` or `y` is defined");
    return message = message.replaceAll("|", ""), returnValue += options.isHidden ? "AddHiddenAnnotation=" : "AddAnnotation=", options.length > 0 ? returnValue += (hasX ? [message, options.length, options.x, options.y] : [options.length, message]).join("|") : returnValue += message, wrapOsc(returnValue + BEL);
  }
}, ConEmu = {
  setCwd: (cwd2 = cwdFunction()) => wrapOsc(`${OSC}9;9;${cwd2}${BEL}`)
}, setCwd = (cwd2 = cwdFunction()) => iTerm.setCwd(cwd2) + ConEmu.setCwd(cwd2);

// node_modules/is-in-ci/index.js
import { env } from "node:process";
var check = (key) => key in env && env[key] !== "0" && env[key] !== "false", isInCi = check("CI") || check("CONTINUOUS_INTEGRATION"), is_in_ci_default = isInCi;

// node_modules/auto-bind/index.js
var getAllProperties = (object) => {
  let properties = /* @__PURE__ */ new Set();
  do
    for (let key of Reflect.ownKeys(object))
      properties.add([object, key]);
  while ((object = Reflect.getPrototypeOf(object)) && object !== Object.prototype);
  return properties;
};
function autoBind(self, { include, exclude } = {}) {
  let filter = (key) => {
    let match = (pattern) => typeof pattern == "string" ? key === pattern : pattern.test(key);
    return include ? include.some(match) : exclude ? !exclude.some(match) : !0;
  };
  for (let [object, key] of getAllProperties(self.constructor.prototype)) {
    if (key === "constructor" || !filter(key))
      continue;
    let descriptor = Reflect.getOwnPropertyDescriptor(object, key);
    descriptor && typeof descriptor.value == "function" && (self[key] = self[key].bind(self));
  }
  return self;
}

// node_modules/ink/build/ink.js
var import_signal_exit2 = __toESM(require_signal_exit(), 1);

// node_modules/patch-console/dist/index.js
import { PassThrough } from "node:stream";
var consoleMethods = [
  "assert",
  "count",
  "countReset",
  "debug",
  "dir",
  "dirxml",
  "error",
  "group",
  "groupCollapsed",
  "groupEnd",
  "info",
  "log",
  "table",
  "time",
  "timeEnd",
  "timeLog",
  "trace",
  "warn"
], originalMethods = {}, patchConsole = (callback) => {
  let stdout = new PassThrough(), stderr = new PassThrough();
  stdout.write = (data) => {
    callback("stdout", data);
  }, stderr.write = (data) => {
    callback("stderr", data);
  };
  let internalConsole = new console.Console(stdout, stderr);
  for (let method of consoleMethods)
    originalMethods[method] = console[method], console[method] = internalConsole[method];
  return () => {
    for (let method of consoleMethods)
      console[method] = originalMethods[method];
    originalMethods = {};
  };
}, dist_default = patchConsole;

// node_modules/ink/build/ink.js
var import_constants2 = __toESM(require_constants(), 1);

// node_modules/yoga-layout/dist/binaries/yoga-wasm-base64-esm.js
var loadYoga = (() => {
  var _scriptDir = import.meta.url;
  return (function(loadYoga2) {
    loadYoga2 = loadYoga2 || {};
    var h;
    h || (h = typeof loadYoga2 < "u" ? loadYoga2 : {});
    var aa, ca;
    h.ready = new Promise(function(a, b) {
      aa = a, ca = b;
    });
    var da = Object.assign({}, h), q = "";
    typeof document < "u" && document.currentScript && (q = document.currentScript.src), _scriptDir && (q = _scriptDir), q.indexOf("blob:") !== 0 ? q = q.substr(0, q.replace(/[?#].*/, "").lastIndexOf("/") + 1) : q = "";
    var ea = h.print || console.log.bind(console), v = h.printErr || console.warn.bind(console);
    Object.assign(h, da), da = null;
    var w;
    h.wasmBinary && (w = h.wasmBinary);
    var noExitRuntime = h.noExitRuntime || !0;
    typeof WebAssembly != "object" && x("no native wasm support detected");
    var fa, ha = !1;
    function z(a, b, c) {
      c = b + c;
      for (var d = ""; !(b >= c); ) {
        var e = a[b++];
        if (!e) break;
        if (e & 128) {
          var f = a[b++] & 63;
          if ((e & 224) == 192) d += String.fromCharCode((e & 31) << 6 | f);
          else {
            var g = a[b++] & 63;
            e = (e & 240) == 224 ? (e & 15) << 12 | f << 6 | g : (e & 7) << 18 | f << 12 | g << 6 | a[b++] & 63, 65536 > e ? d += String.fromCharCode(e) : (e -= 65536, d += String.fromCharCode(55296 | e >> 10, 56320 | e & 1023));
          }
        } else d += String.fromCharCode(e);
      }
      return d;
    }
    var ia, ja, A, C, ka, D, E, la, ma;
    function na() {
      var a = fa.buffer;
      ia = a, h.HEAP8 = ja = new Int8Array(a), h.HEAP16 = C = new Int16Array(a), h.HEAP32 = D = new Int32Array(a), h.HEAPU8 = A = new Uint8Array(a), h.HEAPU16 = ka = new Uint16Array(a), h.HEAPU32 = E = new Uint32Array(a), h.HEAPF32 = la = new Float32Array(a), h.HEAPF64 = ma = new Float64Array(a);
    }
    var oa, pa = [], qa = [], ra = [];
    function sa() {
      var a = h.preRun.shift();
      pa.unshift(a);
    }
    var F = 0, ta = null, G = null;
    function x(a) {
      throw h.onAbort && h.onAbort(a), a = "Aborted(" + a + ")", v(a), ha = !0, a = new WebAssembly.RuntimeError(a + ". Build with -sASSERTIONS for more info."), ca(a), a;
    }
    function ua(a) {
      return a.startsWith("data:application/octet-stream;base64,");
    }
    var H;
    if (H = "data:application/octet-stream;base64,AGFzbQEAAAABugM3YAF/AGACf38AYAF/AX9gA39/fwBgAn98AGACf38Bf2ADf39/AX9gBH9/f30BfWADf398AGAAAGAEf39/fwBgAX8BfGACf38BfGAFf39/f38Bf2AAAX9gA39/fwF9YAZ/f31/fX8AYAV/f39/fwBgAn9/AX1gBX9/f319AX1gAX8BfWADf35/AX5gB39/f39/f38AYAZ/f39/f38AYAR/f39/AX9gBn9/f319fQF9YAR/f31/AGADf399AX1gBn98f39/fwF/YAR/fHx/AGACf30AYAh/f39/f39/fwBgDX9/f39/f39/f39/f38AYAp/f39/f39/f39/AGAFf39/f38BfGAEfHx/fwF9YA1/fX1/f399fX9/f39/AX9gB39/f319f38AYAJ+fwF/YAN/fX0BfWABfAF8YAN/fHwAYAR/f319AGAHf39/fX19fQF9YA1/fX99f31/fX19fX1/AX9gC39/f39/f399fX19AX9gCH9/f39/f319AGAEf39+fgBgB39/f39/f38Bf2ACfH8BfGAFf398fH8AYAN/f38BfGAEf39/fABgA39/fQBgBn9/fX99fwF/ArUBHgFhAWEAHwFhAWIAAwFhAWMACQFhAWQAFgFhAWUAEQFhAWYAIAFhAWcAAAFhAWgAIQFhAWkAAwFhAWoAAAFhAWsAFwFhAWwACgFhAW0ABQFhAW4AAwFhAW8AAQFhAXAAFwFhAXEABgFhAXIAAAFhAXMAIgFhAXQACgFhAXUADQFhAXYAFgFhAXcAAgFhAXgAAwFhAXkAGAFhAXoAAgFhAUEAAQFhAUIAEQFhAUMAAQFhAUQAAAOiAqACAgMSBwcACRkDAAoRBgYKEwAPDxMBBiMTCgcHGgMUASQFJRQHAwMKCgMmAQYYDxobFAAKBw8KBwMDAgkCAAAFGwACBwIHBgIDAQMIDAABKAkHBQURACkZASoAAAIrLAIALQcHBy4HLwkFCgMCMA0xAgMJAgACAQYKAQIBBQEACQIFAQEABQAODQ0GFQIBHBUGAgkCEAAAAAUyDzMMBQYINAUCAwUODg41AgMCAgIDBgICNgIBDAwMAQsLCwsLCx0CAAIAAAABABABBQICAQMCEgMMCwEBAQEBAQsLAQICAwICAgICAgIDAgIICAEICAgEBAQEBAQEBAQABAQABAQEBAAEBAQBAQEICAEBAQEBAQEBCAgBAQEAAg4CAgUBAR4DBAcBcAHUAdQBBQcBAYACgIACBg0CfwFBkMQEC38BQQALByQIAUUCAAFGAG0BRwCwAQFIAK8BAUkAYQFKAQABSwAjAUwApgEJjQMBAEEBC9MBqwGqAaUB5QHiAZwB0AFazwHOAVlZWpsBmgGZAc0BzAHLAcoBWpgByQFZWVqbAZoBmQHIAccBxgGjAZcBpAGWAaMBvQKVAbwCxQG7Ajq6Ajq5ApQBuAI+twI+xAFqwwFqwgFqaWjBAcABvwGhAZcBtgK+AbUClgGhAbQCmAGzAjqxAjqwAr0BrwKuAq0CrAKrAqoCqAKnAqYCpQKkAqMCogKhArwBoAKfAp4CnQKcApsCmgKZApgClwKWApUClAKTApICkQKQAo8CjgKyAo0CjAKLAooCiAKHAqkChQI+hAK7AYMCggKBAoAC/gH9AfwB+QG6AfgBuQH3AfYB9QH0AfMB8gHxAYYC8AHvAbgB+wH6Ae4B7QG3AesBlQHqATrpAT7oAT7nAZQB0QE67AE+iQLmATrkAeMBOuEB4AHfAT7eAd0B3AG2AdsB2gHZAdgB1wHWAdUBtQHUAdMB0gH/AWloaWiPAZABsgGxAZEBhQGSAbQBswGRAa4BrQGsAakBqAGnAYUBCtj+A6ACMwEBfyAAQQEgABshAAJAA0AgABBhIgENAUGIxAAoAgAiAQRAIAERCQAMAQsLEAIACyABC+0BAgJ9A39DAADAfyEEAkACQAJAAkAgAkEHcSIGDgUCAQEBAAELQQMhBQwBCyAGQQFrQQJPDQEgAkHw/wNxQQR2IQcCfSACQQhxBEAgASAHEJ4BvgwBC0EAIAdB/w9xIgFrIAEgAsFBAEgbsgshAyAGQQFGBEAgAyADXA0BQwAAwH8gAyADQwAAgH9bIANDAACA/1tyIgEbIQQgAUUhBQwBCyADIANcDQBBAEECIANDAACAf1sgA0MAAID/W3IiARshBUMAAMB/IAMgARshBAsgACAFOgAEIAAgBDgCAA8LQfQNQakYQTpB+RYQCwALZwIBfQF/QwAAwH8hAgJAAkACQCABQQdxDgQCAAABAAtBxBJBqRhByQBBuhIQCwALIAFB8P8DcUEEdiEDIAFBCHEEQCAAIAMQngG+DwtBACADQf8PcSIAayAAIAHBQQBIG7IhAgsgAgt4AgF/AX0jAEEQayIEJAAgBEEIaiAAQQMgAkECR0EBdCABQf4BcUECRxsgAhAoQwAAwH8hBQJAAkACQCAELQAMQQFrDgIAAQILIAQqAgghBQwBCyAEKgIIIAOUQwrXIzyUIQULIARBEGokACAFQwAAAAAgBSAFWxsLeAIBfwF9IwBBEGsiBCQAIARBCGogAEEBIAJBAkZBAXQgAUH+AXFBAkcbIAIQKEMAAMB/IQUCQAJAAkAgBC0ADEEBaw4CAAECCyAEKgIIIQUMAQsgBCoCCCADlEMK1yM8lCEFCyAEQRBqJAAgBUMAAAAAIAUgBVsbC8wCAQV/IAAEQCAAQQRrIgEoAgAiBSEDIAEhAiAAQQhrKAIAIgAgAEF+cSIERwRAIAEgBGsiAigCBCIAIAIoAgg2AgggAigCCCAANgIEIAQgBWohAwsgASAFaiIEKAIAIgEgASAEakEEaygCAEcEQCAEKAIEIgAgBCgCCDYCCCAEKAIIIAA2AgQgASADaiEDCyACIAM2AgAgA0F8cSACakEEayADQQFyNgIAIAICfyACKAIAQQhrIgFB/wBNBEAgAUEDdkEBawwBCyABQR0gAWciAGt2QQRzIABBAnRrQe4AaiABQf8fTQ0AGkE/IAFBHiAAa3ZBAnMgAEEBdGtBxwBqIgAgAEE/TxsLIgFBBHQiAEHgMmo2AgQgAiAAQegyaiIAKAIANgIIIAAgAjYCACACKAIIIAI2AgRB6DpB6DopAwBCASABrYaENwMACwsOAEHYMigCABEJABBYAAunAQIBfQJ/IABBFGoiByACIAFBAkkiCCAEIAUQNSEGAkAgByACIAggBCAFEC0iBEMAAAAAYCADIARecQ0AIAZDAAAAAGBFBEAgAyEEDAELIAYgAyADIAZdGyEECyAAQRRqIgAgASACIAUQOCAAIAEgAhAwkiAAIAEgAiAFEDcgACABIAIQL5KSIgMgBCADIAReGyADIAQgBCAEXBsgBCAEWyADIANbcRsLvwEBA38gAC0AAEEgcUUEQAJAIAEhAwJAIAIgACIBKAIQIgAEfyAABSABEJ0BDQEgASgCEAsgASgCFCIFa0sEQCABIAMgAiABKAIkEQYAGgwCCwJAIAEoAlBBAEgNACACIQADQCAAIgRFDQEgAyAEQQFrIgBqLQAAQQpHDQALIAEgAyAEIAEoAiQRBgAgBEkNASADIARqIQMgAiAEayECIAEoAhQhBQsgBSADIAIQKxogASABKAIUIAJqNgIUCwsLCwYAIAAQIwtQAAJAAkACQAJAAkAgAg4EBAABAgMLIAAgASABQQxqEEMPCyAAIAEgAUEMaiADEEQPCyAAIAEgAUEMahBCDwsQJAALIAAgASABQQxqIAMQRQttAQF/IwBBgAJrIgUkACAEQYDABHEgAiADTHJFBEAgBSABQf8BcSACIANrIgNBgAIgA0GAAkkiARsQKhogAUUEQANAIAAgBUGAAhAmIANBgAJrIgNB/wFLDQALCyAAIAUgAxAmCyAFQYACaiQAC/ICAgJ/AX4CQCACRQ0AIAAgAToAACAAIAJqIgNBAWsgAToAACACQQNJDQAgACABOgACIAAgAToAASADQQNrIAE6AAAgA0ECayABOgAAIAJBB0kNACAAIAE6AAMgA0EEayABOgAAIAJBCUkNACAAQQAgAGtBA3EiBGoiAyABQf8BcUGBgoQIbCIBNgIAIAMgAiAEa0F8cSIEaiICQQRrIAE2AgAgBEEJSQ0AIAMgATYCCCADIAE2AgQgAkEIayABNgIAIAJBDGsgATYCACAEQRlJDQAgAyABNgIYIAMgATYCFCADIAE2AhAgAyABNgIMIAJBEGsgATYCACACQRRrIAE2AgAgAkEYayABNgIAIAJBHGsgATYCACAEIANBBHFBGHIiBGsiAkEgSQ0AIAGtQoGAgIAQfiEFIAMgBGohAQNAIAEgBTcDGCABIAU3AxAgASAFNwMIIAEgBTcDACABQSBqIQEgAkEgayICQR9LDQALCyAAC4AEAQN/IAJBgARPBEAgACABIAIQFyAADwsgACACaiEDAkAgACABc0EDcUUEQAJAIABBA3FFBEAgACECDAELIAJFBEAgACECDAELIAAhAgNAIAIgAS0AADoAACABQQFqIQEgAkEBaiICQQNxRQ0BIAIgA0kNAAsLAkAgA0F8cSIEQcAASQ0AIAIgBEFAaiIFSw0AA0AgAiABKAIANgIAIAIgASgCBDYCBCACIAEoAgg2AgggAiABKAIMNgIMIAIgASgCEDYCECACIAEoAhQ2AhQgAiABKAIYNgIYIAIgASgCHDYCHCACIAEoAiA2AiAgAiABKAIkNgIkIAIgASgCKDYCKCACIAEoAiw2AiwgAiABKAIwNgIwIAIgASgCNDYCNCACIAEoAjg2AjggAiABKAI8NgI8IAFBQGshASACQUBrIgIgBU0NAAsLIAIgBE8NAQNAIAIgASgCADYCACABQQRqIQEgAkEEaiICIARJDQALDAELIANBBEkEQCAAIQIMAQsgACADQQRrIgRLBEAgACECDAELIAAhAgNAIAIgAS0AADoAACACIAEtAAE6AAEgAiABLQACOgACIAIgAS0AAzoAAyABQQRqIQEgAkEEaiICIARNDQALCyACIANJBEADQCACIAEtAAA6AAAgAUEBaiEBIAJBAWoiAiADRw0ACwsgAAtIAQF/IwBBEGsiBCQAIAQgAzYCDAJAIABFBEBBAEEAIAEgAiAEKAIMEHEMAQsgACgC9AMgACABIAIgBCgCDBBxCyAEQRBqJAALkwECAX0BfyMAQRBrIgYkACAGQQhqIABB6ABqIAAgAkEBdGovAWIQH0MAAMB/IQUCQAJAAkAgBi0ADEEBaw4CAAECCyAGKgIIIQUMAQsgBioCCCADlEMK1yM8lCEFCyAALQADQRB0QYCAwABxBEAgBSAAIAEgAiAEEFQiA0MAAAAAIAMgA1sbkiEFCyAGQRBqJAAgBQu1AQECfyAAKAIEQQFqIgEgACgCACICKALsAyACKALoAyICa0ECdU8EQANAIAAoAggiAUUEQCAAQQA2AgggAEIANwIADwsgACABKAIENgIAIAAgASgCCDYCBCAAIAEoAgA2AgggARAjIAAoAgRBAWoiASAAKAIAIgIoAuwDIAIoAugDIgJrQQJ1Tw0ACwsgACABNgIEIAIgAUECdGooAgAtABdBEHRBgIAwcUGAgCBGBEAgABB9CwuBAQIBfwF9IwBBEGsiAyQAIANBCGogAEEDIAJBAkdBAXQgAUH+AXFBAkcbIAIQU0MAAMB/IQQCQAJAAkAgAy0ADEEBaw4CAAECCyADKgIIIQQMAQsgAyoCCEMAAAAAlEMK1yM8lCEECyADQRBqJAAgBEMAAAAAl0MAAAAAIAQgBFsbC4EBAgF/AX0jAEEQayIDJAAgA0EIaiAAQQEgAkECRkEBdCABQf4BcUECRxsgAhBTQwAAwH8hBAJAAkACQCADLQAMQQFrDgIAAQILIAMqAgghBAwBCyADKgIIQwAAAACUQwrXIzyUIQQLIANBEGokACAEQwAAAACXQwAAAAAgBCAEWxsLeAICfQF/IAAgAkEDdGoiByoC+AMhBkMAAMB/IQUCQAJAAkAgBy0A/ANBAWsOAgABAgsgBiEFDAELIAYgA5RDCtcjPJQhBQsgAC0AF0EQdEGAgMAAcQR9IAUgAEEUaiABIAIgBBBUIgNDAAAAACADIANbG5IFIAULC1EBAX8CQCABKALoAyICIAEoAuwDRwRAIABCADcCBCAAIAE2AgAgAigCAC0AF0EQdEGAgDBxQYCAIEcNASAAEH0PCyAAQgA3AgAgAEEANgIICwvoAgECfwJAIAAgAUYNACABIAAgAmoiBGtBACACQQF0a00EQCAAIAEgAhArDwsgACABc0EDcSEDAkACQCAAIAFJBEAgAwRAIAAhAwwDCyAAQQNxRQRAIAAhAwwCCyAAIQMDQCACRQ0EIAMgAS0AADoAACABQQFqIQEgAkEBayECIANBAWoiA0EDcQ0ACwwBCwJAIAMNACAEQQNxBEADQCACRQ0FIAAgAkEBayICaiIDIAEgAmotAAA6AAAgA0EDcQ0ACwsgAkEDTQ0AA0AgACACQQRrIgJqIAEgAmooAgA2AgAgAkEDSw0ACwsgAkUNAgNAIAAgAkEBayICaiABIAJqLQAAOgAAIAINAAsMAgsgAkEDTQ0AA0AgAyABKAIANgIAIAFBBGohASADQQRqIQMgAkEEayICQQNLDQALCyACRQ0AA0AgAyABLQAAOgAAIANBAWohAyABQQFqIQEgAkEBayICDQALCyAAC5QCAgF8AX8CQCAAIAGiIgAQbCIERAAAAAAAAPA/oCAEIAREAAAAAAAAAABjGyIEIARiIgUgBJlELUMc6+I2Gj9jRXJFBEAgACAEoSEADAELIAUgBEQAAAAAAADwv6CZRC1DHOviNho/Y0VyRQRAIAAgBKFEAAAAAAAA8D+gIQAMAQsgACAEoSEAIAIEQCAARAAAAAAAAPA/oCEADAELIAMNACAAAnxEAAAAAAAAAAAgBQ0AGkQAAAAAAADwPyAERAAAAAAAAOA/ZA0AGkQAAAAAAADwP0QAAAAAAAAAACAERAAAAAAAAOC/oJlELUMc6+I2Gj9jGwugIQALIAAgAGIgASABYnIEQEMAAMB/DwsgACABo7YLkwECAX0BfyMAQRBrIgYkACAGQQhqIABB6ABqIAAgAkEBdGovAV4QH0MAAMB/IQUCQAJAAkAgBi0ADEEBaw4CAAECCyAGKgIIIQUMAQsgBioCCCADlEMK1yM8lCEFCyAALQADQRB0QYCAwABxBEAgBSAAIAEgAiAEEFQiA0MAAAAAIAMgA1sbkiEFCyAGQRBqJAAgBQtQAAJAAkACQAJAAkAgAg4EBAABAgMLIAAgASABQR5qEEMPCyAAIAEgAUEeaiADEEQPCyAAIAEgAUEeahBCDwsQJAALIAAgASABQR5qIAMQRQt+AgF/AX0jAEEQayIEJAAgBEEIaiAAQQMgAkECR0EBdCABQf4BcUECRxsgAhBQQwAAwH8hBQJAAkACQCAELQAMQQFrDgIAAQILIAQqAgghBQwBCyAEKgIIIAOUQwrXIzyUIQULIARBEGokACAFQwAAAACXQwAAAAAgBSAFWxsLfgIBfwF9IwBBEGsiBCQAIARBCGogAEEBIAJBAkZBAXQgAUH+AXFBAkcbIAIQUEMAAMB/IQUCQAJAAkAgBC0ADEEBaw4CAAECCyAEKgIIIQUMAQsgBCoCCCADlEMK1yM8lCEFCyAEQRBqJAAgBUMAAAAAl0MAAAAAIAUgBVsbC08AAkACQAJAIANB/wFxIgMOBAACAgECCyABIAEvAABB+P8DcTsAAA8LIAEgAS8AAEH4/wNxQQRyOwAADwsgACABIAJBAUECIANBAUYbEEwLNwEBfyABIAAoAgQiA0EBdWohASAAKAIAIQAgASACIANBAXEEfyABKAIAIABqKAIABSAACxEBAAtiAgJ9An8CQCAAKALkA0UNACAAQfwAaiIDIABBGmoiBC8BABAgIgIgAlwEQCADIABBGGoiBC8BABAgIgIgAlwNASADIAAvARgQIEMAAAAAXkUNAQsgAyAELwEAECAhAQsgAQtfAQN/IAEEQEEMEB4iAyABKQIENwIEIAMhAiABKAIAIgEEQCADIQQDQEEMEB4iAiABKQIENwIEIAQgAjYCACACIQQgASgCACIBDQALCyACIAAoAgA2AgAgACADNgIACwvXawMtfxx9AX4CfwJAIAAtAABBBHEEQCAAKAKgASAMRw0BCyAAKAKkASAAKAL0AygCDEcNAEEAIAAtAKgBIANGDQEaCyAAQoCAgPyLgIDAv383AoADIABCgYCAgBA3AvgCIABCgICA/IuAgMC/fzcC8AIgAEEANgKsAUEBCyErAkACQAJAAkAgACgCCARAIABBFGoiDkECQQEgBhAiIT4gDkECQQEgBhAhITwgDkEAQQEgBhAiITsgDkEAQQEgBhAhIUAgBCABIAUgAiAAKAL4AiAAQfACaiIOKgIAIAAoAvwCIAAqAvQCIAAqAoADIAAqAoQDID4gPJIiPiA7IECSIjwgACgC9AMiEBB7DQEgACgCrAEiEUUNAyAAQbABaiETA0AgBCABIAUgAiATIB1BGGxqIg4oAgggDioCACAOKAIMIA4qAgQgDioCECAOKgIUID4gPCAQEHsNAiAdQQFqIh0gEUcNAAsMAgsgCEUEQCAAKAKsASITRQ0CIABBsAFqIRADQAJAAkAgECAdQRhsIhFqIg4qAgAiPiA+XCABIAFcckUEQCA+IAGTi0MXt9E4XQ0BDAILIAEgAVsgPiA+W3INAQsCQCAQIBFqIhEqAgQiPiA+XCACIAJcckUEQCA+IAKTi0MXt9E4XQ0BDAILIAIgAlsgPiA+W3INAQsgESgCCCAERw0AIBEoAgwgBUYNAwsgEyAdQQFqIh1HDQALDAILAkAgAEHwAmoiDioCACI+ID5cIAEgAVxyRQRAID4gAZOLQxe30ThdDQEMBAsgASABWyA+ID5bcg0DCyAOQQAgACgC/AIgBUYbQQAgACgC+AIgBEYbQQACfyACIAJcIg4gACoC9AIiPiA+XHJFBEAgPiACk4tDF7fROF0MAQtBACA+ID5bDQAaIA4LGyEOCyAORSArcgRAIA4hHQwCCyAAIA4qAhA4ApQDIAAgDioCFDgCmAMgCkEMQRAgCBtqIgMgAygCAEEBajYCACAOIR0MAgtBACEdCyAGIUAgByFHIAtBAWohIiMAQaABayINJAACQAJAIARBAUYgASABW3JFBEAgDUGqCzYCICAAQQVB2CUgDUEgahAsDAELIAVBAUYgAiACW3JFBEAgDUHZCjYCECAAQQVB2CUgDUEQahAsDAELIApBAEEEIAgbaiILIAsoAgBBAWo2AgAgACAALQCIA0H8AXEgAC0AFEEDcSILIANBASADGyIsIAsbIg9BA3FyOgCIAyAAQawDaiIQIA9BAUdBA3QiC2ogAEEUaiIUQQNBAiAPQQJGGyIRIA8gQBAiIgY4AgAgECAPQQFGQQN0Ig5qIBQgESAPIEAQISIHOAIAIAAgFEEAIA8gQBAiIjw4ArADIAAgFEEAIA8gQBAhIjs4ArgDIABBvANqIhAgC2ogFCARIA8QMDgCACAOIBBqIBQgESAPEC84AgAgACAUQQAgDxAwOALAAyAAIBRBACAPEC84AsgDIAsgAEHMA2oiC2ogFCARIA8gQBA4OAIAIAsgDmogFCARIA8gQBA3OAIAIAAgFEEAIA8gQBA4OALQAyAAIBRBACAPIEAQNyI6OALYAyAGIAeSIT4gPCA7kiE8AkACQCAAKAIIIgsEQEMAAMB/IAEgPpMgBEEBRhshBkMAAMB/IAIgPJMgBUEBRhshPiAAAn0gBCAFckUEQCAAIABBAiAPIAYgQCBAECU4ApQDIABBACAPID4gRyBAECUMAQsgBEEDTyAFQQNPcg0EIA1BiAFqIAAgBiAGIAAqAswDIAAqAtQDkiAAKgK8A5IgACoCxAOSIjyTIgdDAAAAACAHQwAAAABeGyAGIAZcG0GBgAggBEEDdEH4//8HcXZB/wFxID4gPiAAKgLQAyA6kiAAKgLAA5IgACoCyAOSIjuTIgdDAAAAACAHQwAAAABeGyA+ID5cG0GBgAggBUEDdEH4//8HcXZB/wFxIAsREAAgDSoCjAEiPUMAAAAAYCANKgKIASIHQwAAAABgcUUEQCANID27OQMIIA0gB7s5AwAgAEEBQdwdIA0QLCANKgKMASIHQwAAAAAgB0MAAAAAXhshPSANKgKIASIHQwAAAAAgB0MAAAAAXhshBwsgCiAKKAIUQQFqNgIUIAogCUECdGoiCSAJKAIYQQFqNgIYIAAgAEECIA8gPCAHkiAGIARBAWtBAkkbIEAgQBAlOAKUAyAAQQAgDyA7ID2SID4gBUEBa0ECSRsgRyBAECULOAKYAwwBCwJAIAAoAuADRQRAIAAoAuwDIAAoAugDa0ECdSELDAELIA1BiAFqIAAQMgJAIA0oAogBRQRAQQAhCyANKAKMAUUNAQsgDUGAAWohEEEAIQsDQCANQQA2AoABIA0gDSkDiAE3A3ggECANKAKQARA8IA1BiAFqEC4gDSgCgAEiCQRAA0AgCSgCACEOIAkQJyAOIgkNAAsLIAtBAWohCyANQQA2AoABIA0oAowBIA0oAogBcg0ACwsgDSgCkAEiCUUNAANAIAkoAgAhDiAJECcgDiIJDQALCyALRQRAIAAgAEECIA8gBEEBa0EBSwR9IAEgPpMFIAAqAswDIAAqAtQDkiAAKgK8A5IgACoCxAOSCyBAIEAQJTgClAMgACAAQQAgDyAFQQFrQQFLBH0gAiA8kwUgACoC0AMgACoC2AOSIAAqAsADkiAAKgLIA5ILIEcgQBAlOAKYAwwBCwJAIAgNACAFQQJGIAIgPJMiBiAGW3EgBkMAAAAAX3EgBCAFckUgBEECRiABID6TIgdDAAAAAF9xcnJFDQAgACAAQQIgD0MAAAAAQwAAAAAgByAHQwAAAABdGyAHIARBAkYbIAcgB1wbIEAgQBAlOAKUAyAAIABBACAPQwAAAABDAAAAACAGIAZDAAAAAF0bIAYgBUECRhsgBiAGXBsgRyBAECU4ApgDDAELIAAQTyAAIAAtAIgDQfsBcToAiAMgABBeQQMhEyAALQAUQQJ2QQNxIQkCQAJAIA9BAkcNAAJAIAlBAmsOAgIAAQtBAiETDAELIAkhEwsgAC8AFSEnIBQgEyAPIEAQOCEGIBQgEyAPEDAhByAUIBMgDyBAEDchOyAUIBMgDxAvITpBACEQIBQgEUEAIBNBAkkbIhYgDyBAEDghPyAUIBYgDxAwIT0gFCAWIA8gQBA3IUEgFCAWIA8QLyFEIBQgFiAPIEAQYCFCIBQgFiAPEEshQyAAIA9BACABID6TIlAgBiAHkiA7IDqSkiJKID8gPZIgQSBEkpIiRiATQQFLIhkbIEAgQBB6ITsgACAPQQEgAiA8kyJRIEYgSiAZGyBHIEAQeiFFAkACQCAEIAUgGRsiHA0AIA1BiAFqIAAQMgJAAkAgDSgCiAEiDiANKAKMASIJckUNAANAIA4oAuwDIA4oAugDIg5rQQJ1IAlNDQQCQCAOIAlBAnRqKAIAIgkQeUUNACAQDQIgCRA7IgYgBlsgBotDF7fROF1xDQIgCRBAIgYgBlwEQCAJIRAMAQsgCSEQIAaLQxe30ThdDQILIA1BiAFqEC4gDSgCjAEiCSANKAKIASIOcg0ACwwBC0EAIRALIA0oApABIglFDQADQCAJKAIAIQ4gCRAnIA4iCQ0ACwsgDUGIAWogABAyIA0oAowBIQkCQCANKAKIASIORQRAQwAAAAAhPSAJRQ0BCyBFIEVcIiMgBUEAR3IhKCA7IDtcIiQgBEEAR3IhKUMAAAAAIT0DQCAOKALsAyAOKALoAyIOa0ECdSAJTQ0CIA4gCUECdGooAgAiDhB4AkAgDi8AFSAOLQAXQRB0ciIJQYCAMHFBgIAQRgRAIA4QdyAOIA4tAAAiCUEBciIOQfsBcSAOIAlBBHEbOgAADAELIAgEfyAOIA4tABRBA3EiCSAPIAkbIDsgRRB2IA4vABUgDi0AF0EQdHIFIAkLQYDgAHFBgMAARg0AIA5BFGohEQJAIA4gEEYEQCAQQQA2ApwBIBAgDDYCmAFDAAAAACEHDAELIBQtAABBAnZBA3EhCQJAAkAgD0ECRw0AQQMhEgJAIAlBAmsOAgIAAQtBAiESDAELIAkhEgsgDUGAgID+BzYCaCANQYCAgP4HNgJQIA1B+ABqIA5B/ABqIhcgDi8BHhAfIDsgRSASQQFLIh4bIT4CQAJAAkACQCANLQB8IgkOBAABAQABCwJAIBcgDi8BGBAgIgYgBlwNACAXIA4vARgQIEMAAAAAXkUNACAOKAL0Ay0ACEEBcSIJDQBDAADAf0MAAAAAIAkbIQcMAgtDAADAfyEGDAILIA0qAnghB0MAAMB/IQYCQCAJQQFrDgIBAAILIAcgPpRDCtcjPJQhBgwBCyAHIQYLIA4tABdBEHRBgIDAAHEEQCAGIBEgD0GBAiASQQN0dkEBcSA7EFQiBkMAAAAAIAYgBlsbkiEGCyAOKgL4AyEHQQAhH0EAIRgCQAJAAkAgDi0A/ANBAWsOAgEAAgsgOyAHlEMK1yM8lCEHCyAHIAdcDQAgB0MAAAAAYCEYCyAOKgKABCEHAkACQAJAIA4tAIQEQQFrDgIBAAILIEUgB5RDCtcjPJQhBwsgByAHXA0AIAdDAAAAAGAhHwsCQCAOAn0gBiAGXCIJID4gPlxyRQRAIA4qApwBIgcgB1sEQCAOKAL0Ay0AEEEBcUUNAyAOKAKYASAMRg0DCyARIBIgDyA7EDggESASIA8QMJIgESASIA8gOxA3IBEgEiAPEC+SkiIHIAYgBiAHXRsgByAGIAkbIAYgBlsgByAHW3EbDAELIBggHnEEQCARQQIgDyA7EDggEUECIA8QMJIgEUECIA8gOxA3IBFBAiAPEC+SkiIHIA4gD0EAIDsgOxAxIgYgBiAHXRsgByAGIAYgBlwbIAYgBlsgByAHW3EbDAELIB4gH0VyRQRAIBFBACAPIDsQOCARQQAgDxAwkiARQQAgDyA7EDcgEUEAIA8QL5KSIgcgDiAPQQEgRSA7EDEiBiAGIAddGyAHIAYgBiAGXBsgBiAGWyAHIAdbcRsMAQtBASEaIA1BATYCZCANQQE2AnggEUECQQEgOxAiIBFBAkEBIDsQIZIhPiARQQBBASA7ECIhPCARQQBBASA7ECEhOkMAAMB/IQdBASEVQwAAwH8hBiAYBEAgDiAPQQAgOyA7EDEhBiANQQA2AnggDSA+IAaSIgY4AmhBACEVCyA8IDqSITwgHwRAIA4gD0EBIEUgOxAxIQcgDUEANgJkIA0gPCAHkiIHOAJQQQAhGgsCQAJAAkAgAC0AF0EQdEGAgAxxQYCACEYiCSASQQJJIiBxRQRAIAkgJHINAiAGIAZcDQEMAgsgJCAGIAZbcg0CC0ECIRUgDUECNgJ4IA0gOzgCaCA7IQYLAkAgIEEBIAkbBEAgCSAjcg0CIAcgB1wNAQwCCyAjIAcgB1tyDQELQQIhGiANQQI2AmQgDSBFOAJQIEUhBwsCQCAXIA4vAXoQICI6IDpcDQACfyAVIB5yRQRAIBcgDi8BehAgIQcgDUEANgJkIA0gPCAGID6TIAeVkjgCUEEADAELIBogIHINASAXIA4vAXoQICEGIA1BADYCeCANIAYgByA8k5QgPpI4AmhBAAshGkEAIRULIA4vABZBD3EiCUUEQCAALQAVQQR2IQkLAkAgFUUgCUEFRiAeciAYIClyIAlBBEdycnINACANQQA2AnggDSA7OAJoIBcgDi8BehAgIgYgBlwNAEEAIRogFyAOLwF6ECAhBiANQQA2AmQgDSA7ID6TIAaVOAJQCyAOLwAWQQ9xIhhFBEAgAC0AFUEEdiEYCwJAICAgKHIgH3IgGEEFRnIgGkUgGEEER3JyDQAgDUEANgJkIA0gRTgCUCAXIA4vAXoQICIGIAZcDQAgFyAOLwF6ECAhBiANQQA2AnggDSAGIEUgPJOUOAJoCyAOIA9BAiA7IDsgDUH4AGogDUHoAGoQPyAOIA9BACBFIDsgDUHkAGogDUHQAGoQPyAOIA0qAmggDSoCUCAPIA0oAnggDSgCZCA7IEVBAEEFIAogIiAMED0aIA4gEkECdEH8JWooAgBBAnRqKgKUAyEGIBEgEiAPIDsQOCARIBIgDxAwkiARIBIgDyA7EDcgESASIA8QL5KSIgcgBiAGIAddGyAHIAYgBiAGXBsgBiAGWyAHIAdbcRsLIgc4ApwBCyAOIAw2ApgBCyA9IAcgESATQQEgOxAiIBEgE0EBIDsQIZKSkiE9CyANQYgBahAuIA0oAowBIgkgDSgCiAEiDnINAAsLIA0oApABIgkEQANAIAkoAgAhDiAJECcgDiIJDQALCyA7IEUgGRshByA9QwAAAACSIQYgC0ECTwRAIBQgEyAHEE0gC0EBa7OUIAaSIQYLIEIgQ5IhPiAFIAQgGRshGiBHIEAgGRshTSBAIEcgGRshSSANQdAAaiAAEDJBACAcIAYgB14iCxsgHCAcQQJGGyAcICdBgIADcSIfGyEeIBQgFiBFIDsgGRsiRBBNIU8gDSgCVCIRIA0oAlAiCXIEQEEBQQIgRCBEXCIpGyEtIAtFIBxBAUZyIS4gE0ECSSEZIABB8gBqIS8gAEH8AGohMCATQQJ0IgtB7CVqITEgC0HcJWohMiAWQQJ0Ig5B7CVqIRwgDkHcJWohICALQfwlaiEkIA5B/CVqISMgGkEARyIzIAhyITQgGkUiNSAIQQFzcSE2IBogH3JFITcgDUHwAGohOCANQYABaiEnQYECIBNBA3R2Qf8BcSEoIBpBAWtBAkkhOQNAIA1BADYCgAEgDUIANwN4AkAgACgC7AMiCyAAKALoAyIORg0AIAsgDmsiC0EASA0DIA1BiAFqIAtBAnVBACAnEEohECANKAKMASANKAJ8IA0oAngiC2siDmsgCyAOEDMhDiANIA0oAngiCzYCjAEgDSAONgJ4IA0pA5ABIVYgDSANKAJ8Ig42ApABIA0oAoABIRIgDSBWNwJ8IA0gEjYClAEgECALNgIAIAsgDkcEQCANIA4gCyAOa0EDakF8cWo2ApABCyALRQ0AIAsQJwsgFC0AACIOQQJ2QQNxIQsCQAJAIA5BA3EiDiAsIA4bIhJBAkcNAEEDIRACQCALQQJrDgICAAELQQIhEAwBCyALIRALIAAvABUhCyAUIBAgBxBNIT8CQCAJIBFyRQRAQwAAAAAhQ0EAIRFDAAAAACFCQwAAAAAhQUEAIRUMAQsgC0GAgANxISUgEEECSSEYIBBBAnQiC0HsJWohISALQdwlaiEqQQAhFUMAAAAAIUEgESEOQwAAAAAhQkMAAAAAIUNBACEXQwAAAAAhPQNAIAkoAuwDIAkoAugDIglrQQJ1IA5NDQQCQCAJIA5BAnRqKAIAIgkvABUgCS0AF0EQdHIiC0GAgDBxQYCAEEYgC0GA4ABxQYDAAEZyDQAgDUGIAWoiESAJQRRqIgsgKigCACADECggDS0AjAEhJiARIAsgISgCACADECggDS0AjAEhESAJIBs2AtwDIBUgJkEDRmohFSARQQNGIREgCyAQQQEgOxAiIUsgCyAQQQEgOxAhIU4gCSAXIAkgFxsiF0YhJiAJKgKcASE8IAsgEiAYIEkgQBA1IToCQCALIBIgGCBJIEAQLSIGQwAAAABgIAYgPF1xDQAgOkMAAAAAYEUEQCA8IQYMAQsgOiA8IDogPF4bIQYLIBEgFWohFQJAICVFQwAAAAAgPyAmGyI8IEsgTpIiOiA9IAaSkpIgB15Fcg0AIA0oAnggDSgCfEYNACAOIREMAwsgCRB5BEAgQiAJEDuSIUIgQyAJEEAgCSoCnAGUkyFDCyBBIDwgOiAGkpIiBpIhQSA9IAaSIT0gDSgCfCILIA0oAoABRwRAIAsgCTYCACANIAtBBGo2AnwMAQsgCyANKAJ4ayILQQJ1IhFBAWoiDkGAgICABE8NBSANQYgBakH/////AyALQQF1IiYgDiAOICZJGyALQfz///8HTxsgESAnEEohDiANKAKQASAJNgIAIA0gDSgCkAFBBGo2ApABIA0oAowBIA0oAnwgDSgCeCIJayILayAJIAsQMyELIA0gDSgCeCIJNgKMASANIAs2AnggDSkDkAEhViANIA0oAnwiCzYCkAEgDSgCgAEhESANIFY3AnwgDSARNgKUASAOIAk2AgAgCSALRwRAIA0gCyAJIAtrQQNqQXxxajYCkAELIAlFDQAgCRAnCyANQQA2AnAgDSANKQNQNwNoIDggDSgCWBA8IA1B0ABqEC4gDSgCcCIJBEADQCAJKAIAIQsgCRAnIAsiCQ0ACwtBACERIA1BADYCcCANKAJUIg4gDSgCUCIJcg0ACwtDAACAPyBCIEJDAACAP10bIEIgQkMAAAAAXhshPCANKAJ8IRcgDSgCeCEJAn0CQAJ9AkACQAJAIB5FDQAgFCAPQQAgQCBAEDUhBiAUIA9BACBAIEAQLSE6IBQgD0EBIEcgQBA1IT8gFCAPQQEgRyBAEC0hPSAGID8gE0EBSyILGyBKkyIGIAZbIAYgQV5xDQEgOiA9IAsbIEqTIgYgBlsgBiBBXXENASAAKAL0Ay0AFEEBcQ0AIEEgPEMAAAAAWw0DGiAAEDsiBiAGXA0CIEEgABA7QwAAAABbDQMaDAILIAchBgsgBiAGWw0CIAYhBwsgBwshBiBBjEMAAAAAIEFDAAAAAF0bIT8gBgwBCyAGIEGTIT8gBgshByA2RQRAAkAgCSAXRgRAQwAAAAAhQQwBC0MAAIA/IEMgQ0MAAIA/XRsgQyBDQwAAAABeGyE9QwAAAAAhQSAJIQ4DQCAOKAIAIgsqApwBITogC0EUaiIQIA8gGSBJIEAQNSFCAkAgECAPIBkgSSBAEC0iBkMAAAAAYCAGIDpdcQ0AIEJDAAAAAGBFBEAgOiEGDAELIEIgOiA6IEJdGyEGCwJAID9DAAAAAF0EQCAGIAsQQIyUIjpDAAAAAF4gOkMAAAAAXXJFDQEgCyATIA8gPyA9lSA6lCAGkiJCIAcgOxAlITogQiBCXCA6IDpcciA6IEJbcg0BIEEgOiAGk5IhQSALEEAgCyoCnAGUID2SIT0MAQsgP0MAAAAAXkUNACALEDsiQkMAAAAAXiBCQwAAAABdckUNACALIBMgDyA/IDyVIEKUIAaSIkMgByA7ECUhOiBDIENcIDogOlxyIDogQ1tyDQAgPCBCkyE8IEEgOiAGk5IhQQsgDkEEaiIOIBdHDQALID8gQZMiQiA9lSFLIEIgPJUhTiAALwAVQYCAA3FFIC5yISVDAAAAACFBIAkhCwNAIAsoAgAiDioCnAEhPCAOQRRqIhggDyAZIEkgQBA1IToCQCAYIA8gGSBJIEAQLSIGQwAAAABgIAYgPF1xDQAgOkMAAAAAYEUEQCA8IQYMAQsgOiA8IDogPF4bIQYLAn0gDiATIA8CfSBCQwAAAABdBEAgBiAGIA4QQIyUIjxDAAAAAFsNAhogBiA8kiA9QwAAAABbDQEaIEsgPJQgBpIMAQsgBiBCQwAAAABeRQ0BGiAGIA4QOyI8QwAAAABeIDxDAAAAAF1yRQ0BGiBOIDyUIAaSCyAHIDsQJQshQyAYIBNBASA7ECIhPCAYIBNBASA7ECEhOiAYIBZBASA7ECIhUiAYIBZBASA7ECEhUyANIEMgPCA6kiJUkiJVOAJoIA1BADYCYCBSIFOSITwCQCAOQfwAaiIQIA4vAXoQICI6IDpbBEAgECAOLwF6ECAhOiANQQA2AmQgDSA8IFUgVJMiPCA6lCA8IDqVIBkbkjgCeAwBCyAjKAIAIRACQCApDQAgDiAQQQN0aiIhKgL4AyE6QQAhEgJAAkACQCAhLQD8A0EBaw4CAQACCyBEIDqUQwrXIzyUIToLIDogOlwNACA6QwAAAABgIRILICUgNSASQQFzcXFFDQAgDi8AFkEPcSISBH8gEgUgAC0AFUEEdgtBBEcNACANQYgBaiAYICAoAgAgDxAoIA0tAIwBQQNGDQAgDUGIAWogGCAcKAIAIA8QKCANLQCMAUEDRg0AIA1BADYCZCANIEQ4AngMAQsgDkH4A2oiEiAQQQN0aiIQKgIAIToCQAJAAkACQCAQLQAEQQFrDgIBAAILIEQgOpRDCtcjPJQhOgsgOkMAAAAAYA0BCyANIC02AmQgDSBEOAJ4DAELAkACfwJAAkACQCAWQQJrDgICAAELIDwgDiAPQQAgRCA7EDGSITpBAAwCC0EBIRAgDSA8IA4gD0EBIEQgOxAxkiI6OAJ4IBNBAU0NDAwCCyA8IA4gD0EAIEQgOxAxkiE6QQALIRAgDSA6OAJ4CyANIDMgEiAQQQN0ajEABEIghkKAgICAIFFxIDogOlxyNgJkCyAOIA8gEyAHIDsgDUHgAGogDUHoAGoQPyAOIA8gFiBEIDsgDUHkAGogDUH4AGoQPyAOICMoAgBBA3RqIhAqAvgDIToCQAJAAkACQCAQLQD8A0EBaw4CAQACCyBEIDqUQwrXIzyUIToLQQEhECA6QwAAAABgDQELQQEhECAOLwAWQQ9xIhIEfyASBSAALQAVQQR2C0EERw0AIA1BiAFqIBggICgCACAPECggDS0AjAFBA0YNACANQYgBaiAYIBwoAgAgDxAoIA0tAIwBQQNGIRALIA4gDSoCaCI8IA0qAngiOiATQQFLIhIbIDogPCASGyAALQCIA0EDcSANKAJgIhggDSgCZCIhIBIbICEgGCASGyA7IEUgCCAQcSIQQQRBByAQGyAKICIgDBA9GiBBIEMgBpOSIUEgAAJ/IAAtAIgDIhBBBHFFBEBBACAOLQCIA0EEcUUNARoLQQQLIBBB+wFxcjoAiAMgC0EEaiILIBdHDQALCyA/IEGTIT8LIAAgAC0AiAMiC0H7AXFBBCA/QwAAAABdQQJ0IAtBBHFBAnYbcjoAiAMgFCATIA8gQBBgIBQgEyAPEEuSITogFCATIA8gQBB/IBQgEyAPEFKSIUsgFCATIAcQTSFCAn8CQAJ9ID9DAAAAAF5FIB5BAkdyRQRAIA1BiAFqIDAgLyAkKAIAQQF0ai8BABAfAkAgDS0AjAEEQCAUIA8gKCBJIEAQNSIGIAZbDQELQwAAAAAMAgtDAAAAACAUIA8gKCBJIEAQNSA6kyBLkyAHID+TkyI/QwAAAABeRQ0BGgsgP0MAAAAAYEUNASA/CyE8IBQtAABBBHZBB3EMAQsgPyE8IBQtAABBBHZBB3EiC0EAIAtBA2tBA08bCyELQwAAAAAhBgJAAkAgFQ0AQwAAAAAhPQJAAkACQAJAAkAgC0EBaw4FAAECBAMGCyA8QwAAAD+UIT0MBQsgPCE9DAQLIBcgCWsiC0EFSQ0CIEIgPCALQQJ1QQFrs5WSIUIMAgsgQiA8IBcgCWtBAnVBAWqzlSI9kiFCDAILIDxDAAAAP5QgFyAJa0ECdbOVIj0gPZIgQpIhQgwBC0MAAAAAIT0LIDogPZIhPSAAEHwhEgJAIAkgF0YiGARAQwAAAAAhP0MAAAAAIToMAQsgF0EEayElIDwgFbOVIU4gMigCACEhQwAAAAAhOkMAAAAAIT8gCSELA0AgDUGIAWogCygCACIOQRRqIhAgISAPECggPUMAAACAIE5DAAAAgCA8QwAAAABeGyJBIA0tAIwBQQNHG5IhPSAIBEACfwJAAkACQAJAIBNBAWsOAwECAwALQQEhFSAOQaADagwDC0EDIRUgDkGoA2oMAgtBACEVIA5BnANqDAELQQIhFSAOQaQDagshKiAOIBVBAnRqICoqAgAgPZI4ApwDCyAlKAIAIRUgDUGIAWogECAxKAIAIA8QKCA9QwAAAIAgQiAOIBVGG5JDAAAAgCBBIA0tAIwBQQNHG5IhPQJAIDRFBEAgPSAQIBNBASA7ECIgECATQQEgOxAhkiAOKgKcAZKSIT0gRCEGDAELIA4gEyA7EF0gPZIhPSASBEAgDhBOIUEgEEEAIA8gOxBBIUMgDioCmAMgEEEAQQEgOxAiIBBBAEEBIDsQIZKSIEEgQ5IiQZMiQyA/ID8gQ10bIEMgPyA/ID9cGyA/ID9bIEMgQ1txGyE/IEEgOiA6IEFdGyBBIDogOiA6XBsgOiA6WyBBIEFbcRshOgwBCyAOIBYgOxBdIkEgBiAGIEFdGyBBIAYgBiAGXBsgBiAGWyBBIEFbcRshBgsgC0EEaiILIBdHDQALCyA/IDqSIAYgEhshQQJ9IDkEQCAAIBYgDyBGIEGSIE0gQBAlIEaTDAELIEQgQSA3GyFBIEQLIT8gH0UEQCAAIBYgDyBGIEGSIE0gQBAlIEaTIUELIEsgPZIhPAJAIAhFDQAgCSELIBgNAANAIAsoAgAiFS8AFkEPcSIORQRAIAAtABVBBHYhDgsCQAJAAkACQCAOQQRrDgIAAQILIA1BiAFqIBVBFGoiECAgKAIAIA8QKEEEIQ4gDS0AjAFBA0YNASANQYgBaiAQIBwoAgAgDxAoIA0tAIwBQQNGDQEgFSAjKAIAQQN0aiIOKgL4AyE9AkACQAJAIA4tAPwDQQFrDgIBAAILIEQgPZRDCtcjPJQhPQsgPiEGID1DAAAAAGANAwsgFSAkKAIAQQJ0aioClAMhBiANIBVB/ABqIg4gFS8BehAgIjogOlsEfSAQIBZBASA7ECIgECAWQQEgOxAhkiAGIA4gFS8BehAgIjqUIAYgOpUgGRuSBSBBCzgCeCANIAYgECATQQEgOxAiIBAgE0EBIDsQIZKSOAKIASANQQA2AmggDUEANgJkIBUgDyATIAcgOyANQegAaiANQYgBahA/IBUgDyAWIEQgOyANQeQAaiANQfgAahA/IA0qAngiOiANKgKIASI9IBNBAUsiGCIOGyEGIB9BAEcgAC8AFUEPcUEER3EiECAZcSA9IDogDhsiOiA6XHIhDiAVIDogBiAPIA4gECAYcSAGIAZcciA7IEVBAUECIAogIiAMED0aID4hBgwCC0EFQQEgFC0AAEEIcRshDgsgFSAWIDsQXSEGIA1BiAFqIBVBFGoiECAgKAIAIhggDxAoID8gBpMhOgJAIA0tAIwBQQNHBEAgHCgCACESDAELIA1BiAFqIBAgHCgCACISIA8QKCANLQCMAUEDRw0AID4gOkMAAAA/lCIGQwAAAAAgBkMAAAAAXhuSIQYMAQsgDUGIAWogECASIA8QKCA+IQYgDS0AjAFBA0YNACANQYgBaiAQIBggDxAoIA0tAIwBQQNGBEAgPiA6QwAAAAAgOkMAAAAAXhuSIQYMAQsCQAJAIA5BAWsOAgIAAQsgPiA6QwAAAD+UkiEGDAELID4gOpIhBgsCfwJAAkACQAJAIBZBAWsOAwECAwALQQEhECAVQaADagwDC0EDIRAgFUGoA2oMAgtBACEQIBVBnANqDAELQQIhECAVQaQDagshDiAVIBBBAnRqIAYgTCAOKgIAkpI4ApwDIAtBBGoiCyAXRw0ACwsgCQRAIAkQJwsgPCBIIDwgSF4bIDwgSCBIIEhcGyBIIEhbIDwgPFtxGyFIIEwgT0MAAAAAIBsbIEGSkiFMIBtBAWohGyANKAJQIgkgEXINAAsLAkAgCEUNACAfRQRAIAAQfEUNAQsgACAWIA8CfSBGIESSIBpFDQAaIAAgFkECdEH8JWooAgBBA3RqIgkqAvgDIQYCQAJAAkAgCS0A/ANBAWsOAgEAAgsgTSAGlEMK1yM8lCEGCyAGQwAAAABgRQ0AIAAgD0GBAiAWQQN0dkEBcSBNIEAQMQwBCyBGIEySCyBHIEAQJSEGQwAAAAAhPCAALwAVQQ9xIQkCQAJAAkACQAJAAkACQAJAAkAgBiBGkyBMkyIGQwAAAABgRQRAQwAAAAAhQyAJQQJrDgICAQcLQwAAAAAhQyAJQQJrDgcBAAUGBAIDBgsgPiAGkiE+DAULID4gBkMAAAA/lJIhPgwECyAGIBuzIjqVITwgPiAGIDogOpKVkiE+DAMLID4gBiAbQQFqs5UiPJIhPgwCCyAbQQJJBEAMAgsgDUGIAWogABAyIAYgG0EBa7OVITwMAgsgBiAbs5UhQwsgDUGIAWogABAyIBtFDQELIBZBAnQiCUHcJWohECAJQfwlaiERIA1BOGohGCANQcgAaiEZIA1B8ABqIRUgDUGQAWohHCANQYABaiEfQQAhEgNAIA1BADYCgAEgDSANKQOIATcDeCAfIA0oApABEDwgDUEANgJwIA0gDSkDeCJWNwNoIBUgDSgCgAEiCxA8IA0oAmwhCQJAAkAgDSgCaCIOBEBDAAAAACE6QwAAAAAhP0MAAAAAIQYMAQtDAAAAACE6QwAAAAAhP0MAAAAAIQYgCUUNAQsDQCAOKALsAyAOKALoAyIOa0ECdSAJTQ0FAkAgDiAJQQJ0aigCACIJLwAVIAktABdBEHRyIhdBgIAwcUGAgBBGIBdBgOAAcUGAwABGcg0AIAkoAtwDIBJHDQIgCUEUaiEOIAkgESgCAEECdGoqApQDIj1DAAAAAGAEfyA9IA4gFkEBIDsQIiAOIBZBASA7ECGSkiI9IAYgBiA9XRsgPSAGIAYgBlwbIAYgBlsgPSA9W3EbIQYgCS0AFgUgF0EIdgtBD3EiFwR/IBcFIAAtABVBBHYLQQVHDQAgFC0AAEEIcUUNACAJEE4gDkEAIA8gOxBBkiI9ID8gPSA/XhsgPSA/ID8gP1wbID8gP1sgPSA9W3EbIj8gCSoCmAMgDkEAQQEgOxAiIA5BAEEBIDsQIZKSID2TIj0gOiA6ID1dGyA9IDogOiA6XBsgOiA6WyA9ID1bcRsiOpIiPSAGIAYgPV0bID0gBiAGIAZcGyAGIAZbID0gPVtxGyEGCyANQQA2AkggDSANKQNoNwNAIBkgDSgCcBA8IA1B6ABqEC4gDSgCSCIJBEADQCAJKAIAIQ4gCRAnIA4iCQ0ACwsgDUEANgJIIA0oAmwiCSANKAJoIg5yDQALCyANIA0pA2g3A4gBIBwgDSgCcBB1IA0gVjcDaCAVIAsQdSA+IE9DAAAAACASG5IhPiBDIAaSIT0gDSgCbCEJAkAgDSgCaCIOIA0oAogBRgRAIAkgDSgCjAFGDQELID4gP5IhQiA+ID2SIUsgPCA9kiEGA0AgDigC7AMgDigC6AMiDmtBAnUgCU0NBQJAIA4gCUECdGooAgAiCS8AFSAJLQAXQRB0ciIXQYCAMHFBgIAQRiAXQYDgAHFBgMAARnINACAJQRRqIQ4CQAJAAkACQAJAAkAgF0EIdkEPcSIXBH8gFwUgAC0AFUEEdgtBAWsOBQEDAgQABgsgFC0AAEEIcQ0ECyAOIBYgDyA7EFEhOiAJIBAoAgBBAnRqID4gOpI4ApwDDAQLIA4gFiAPIDsQYiE/AkACQAJAAkAgFkECaw4CAgABCyAJKgKUAyE6QQIhDgwCC0EBIQ4gCSoCmAMhOgJAIBYOAgIADwtBAyEODAELIAkqApQDITpBACEOCyAJIA5BAnRqIEsgP5MgOpM4ApwDDAMLAkACQAJAAkAgFkECaw4CAgABCyAJKgKUAyE/QQIhDgwCC0EBIQ4gCSoCmAMhPwJAIBYOAgIADgtBAyEODAELIAkqApQDIT9BACEOCyAJIA5BAnRqID4gPSA/k0MAAAA/lJI4ApwDDAILIA4gFiAPIDsQQSE6IAkgECgCAEECdGogPiA6kjgCnAMgCSARKAIAQQN0aiIXKgL4AyE/AkACQAJAIBctAPwDQQFrDgIBAAILIEQgP5RDCtcjPJQhPwsgP0MAAAAAYA0CCwJAAkACfSATQQFNBEAgCSoCmAMgDiAWQQEgOxAiIA4gFkEBIDsQIZKSITogBgwBCyAGITogCSoClAMgDiATQQEgOxAiIA4gE0EBIDsQIZKSCyI/ID9cIAkqApQDIkEgQVxyRQRAID8gQZOLQxe30ThdDQEMAgsgPyA/WyBBIEFbcg0BCyAJKgKYAyJBIEFcIg4gOiA6XHJFBEAgOiBBk4tDF7fROF1FDQEMAwsgOiA6Ww0AIA4NAgsgCSA/IDogD0EAQQAgOyBFQQFBAyAKICIgDBA9GgwBCyAJIEIgCRBOkyAOQQAgDyBEEFGSOAKgAwsgDUEANgI4IA0gDSkDaDcDMCAYIA0oAnAQPCANQegAahAuIA0oAjgiCQRAA0AgCSgCACEOIAkQJyAOIgkNAAsLIA1BADYCOCANKAJsIQkgDSgCaCIOIA0oAogBRw0AIAkgDSgCjAFHDQALCyANKAJwIgkEQANAIAkoAgAhDiAJECcgDiIJDQALCyALBEADQCALKAIAIQkgCxAnIAkiCw0ACwsgPCA+kiA9kiE+IBJBAWoiEiAbRw0ACwsgDSgCkAEiCUUNAANAIAkoAgAhCyAJECcgCyIJDQALCyAAQZQDaiIQIABBAiAPIFAgQCBAECU4AgAgAEGYA2oiESAAQQAgDyBRIEcgQBAlOAIAAkAgEEGBAiATQQN0dkEBcUECdGoCfQJAIB5BAUcEQCAALQAXQQNxIglBAkYgHkECR3INAQsgACATIA8gSCBJIEAQJQwBCyAeQQJHIAlBAkdyDQEgSiAAIA8gEyBIIEkgQBB0Ij4gSiAHkiIGIAYgPl4bID4gBiAGIAZcGyAGIAZbID4gPltxGyIGIAYgSl0bIEogBiAGIAZcGyAGIAZbIEogSltxGws4AgALAkAgEEGBAiAWQQN0dkEBcUECdGoCfQJAIBpBAUcEQCAaQQJHIgkgAC0AF0EDcSILQQJGcg0BCyAAIBYgDyBGIEySIE0gQBAlDAELIAkgC0ECR3INASBGIAAgDyAWIEYgTJIgTSBAEHQiByBGIESSIgYgBiAHXhsgByAGIAYgBlwbIAYgBlsgByAHW3EbIgYgBiBGXRsgRiAGIAYgBlwbIAYgBlsgRiBGW3EbCzgCAAsCQCAIRQ0AAkAgAC8AFUGAgANxQYCAAkcNACANQYgBaiAAEDIDQCANKAKMASIJIA0oAogBIgtyRQRAIA0oApABIglFDQIDQCAJKAIAIQsgCRAnIAsiCQ0ACwwCCyALKALsAyALKALoAyILa0ECdSAJTQ0DIAsgCUECdGooAgAiCS8AFUGA4ABxQYDAAEcEQCAJAn8CQAJAAkAgFkECaw4CAAECCyAJQZQDaiEOIBAqAgAgCSoCnAOTIQZBAAwCCyAJQZQDaiEOIBAqAgAgCSoCpAOTIQZBAgwBCyARKgIAIQYCQAJAIBYOAgABCgsgCUGYA2ohDiAGIAkqAqADkyEGQQEMAQsgCUGYA2ohDiAGIAkqAqgDkyEGQQMLQQJ0aiAGIA4qAgCTOAKcAwsgDUGIAWoQLgwACwALAkAgEyAWckEBcUUNACAWQQFxIRQgE0EBcSEVIA1BiAFqIAAQMgNAIA0oAowBIgkgDSgCiAEiC3JFBEAgDSgCkAEiCUUNAgNAIAkoAgAhCyAJECcgCyIJDQALDAILIAsoAuwDIAsoAugDIgtrQQJ1IAlNDQMCQCALIAlBAnRqKAIAIgkvABUgCS0AF0EQdHIiC0GAgDBxQYCAEEYgC0GA4ABxQYDAAEZyDQAgFQRAAn8CfwJAAkACQCATQQFrDgMAAQINCyAJQZgDaiEOIAlBqANqIQtBASESIBEMAwsgCUGUA2ohDkECIRIgCUGcA2oMAQsgCUGUA2ohDkEAIRIgCUGkA2oLIQsgEAshGyAJIBJBAnRqIBsqAgAgDioCAJMgCyoCAJM4ApwDCyAURQ0AAn8CfwJAAkACQCAWQQFrDgMAAQIMCyAJQZgDaiELIAlBqANqIRJBASEXIBEMAwsgCUGUA2ohCyAJQZwDaiESQQIMAQsgCUGUA2ohCyAJQaQDaiESQQALIRcgEAshDiAJIBdBAnRqIA4qAgAgCyoCAJMgEioCAJM4ApwDCyANQYgBahAuDAALAAsgAC8AFUGA4ABxICJBAUZyRQRAIAAtAABBCHFFDQELIAAgACAeIAQgE0EBSxsgDyAKICIgDEMAAAAAQwAAAAAgOyBFEH4aCyANKAJYIglFDQIDQCAJKAIAIQsgCRAnIAsiCQ0ACwwCCxACAAsgABBeCyANQaABaiQADAELECQACyAAIAM6AKgBIAAgACgC9AMoAgw2AqQBIB0NACAKIAooAggiAyAAKAKsASIOQQFqIgkgAyAJSxs2AgggDkEIRgRAIABBADYCrAFBACEOCyAIBH8gAEHwAmoFIAAgDkEBajYCrAEgACAOQRhsakGwAWoLIgMgBTYCDCADIAQ2AgggAyACOAIEIAMgATgCACADIAAqApQDOAIQIAMgACoCmAM4AhRBACEdCyAIBEAgACAAKQKUAzcCjAMgACAALQAAIgNBAXIiBEH7AXEgBCADQQRxGzoAAAsgACAMNgKgASArIB1Fcgs1AQF/IAEgACgCBCICQQF1aiEBIAAoAgAhACABIAJBAXEEfyABKAIAIABqKAIABSAACxECAAt9ACAAQRRqIgAgAUGBAiACQQN0dkH/AXEgAyAEEC0gACACQQEgBBAiIAAgAkEBIAQQIZKSIQQCQAJAAkACQCAFKAIADgMAAQADCyAGKgIAIgMgAyAEIAMgBF0bIAQgBFwbIQQMAQsgBCAEXA0BIAVBAjYCAAsgBiAEOAIACwuMAQIBfwF9IAAoAuQDRQRAQwAAAAAPCyAAQfwAaiIBIAAvARwQICICIAJbBEAgASAALwEcECAPCwJAIAAoAvQDLQAIQQFxDQAgASAALwEYECAiAiACXA0AIAEgAC8BGBAgQwAAAABdRQ0AIAEgAC8BGBAgjA8LQwAAgD9DAAAAACAAKAL0Ay0ACEEBcRsLcAIBfwF9IwBBEGsiBCQAIARBCGogACABQQJ0QdwlaigCACACEChDAADAfyEFAkACQAJAIAQtAAxBAWsOAgABAgsgBCoCCCEFDAELIAQqAgggA5RDCtcjPJQhBQsgBEEQaiQAIAVDAAAAACAFIAVbGwtHAQF/IAIvAAYiA0EHcQRAIAAgAUHoAGogAxAfDwsgAUHoAGohASACLwAOIgNBB3EEQCAAIAEgAxAfDwsgACABIAIvABAQHwtHAQF/IAIvAAIiA0EHcQRAIAAgAUHoAGogAxAfDwsgAUHoAGohASACLwAOIgNBB3EEQCAAIAEgAxAfDwsgACABIAIvABAQHwt7AAJAAkACQAJAIANBAWsOAgABAgsgAi8ACiIDQQdxRQ0BDAILIAIvAAgiA0EHcUUNAAwBCyACLwAEIgNBB3EEQAwBCyABQegAaiEBIAIvAAwiA0EHcQRAIAAgASADEB8PCyAAIAEgAi8AEBAfDwsgACABQegAaiADEB8LewACQAJAAkACQCADQQFrDgIAAQILIAIvAAgiA0EHcUUNAQwCCyACLwAKIgNBB3FFDQAMAQsgAi8AACIDQQdxBEAMAQsgAUHoAGohASACLwAMIgNBB3EEQCAAIAEgAxAfDwsgACABIAIvABAQHw8LIAAgAUHoAGogAxAfC84BAgN/An0jAEEQayIDJABBASEEIANBCGogAEH8AGoiBSAAIAFBAXRqQe4AaiIBLwEAEB8CQAJAIAMqAggiByACKgIAIgZcBEAgByAHWwRAIAItAAQhAgwCCyAGIAZcIQQLIAItAAQhAiAERQ0AIAMtAAwgAkH/AXFGDQELIAUgASAGIAIQOQNAIAAtAAAiAUEEcQ0BIAAgAUEEcjoAACAAKAIQIgEEQCAAIAERAAALIABBgICA/gc2ApwBIAAoAuQDIgANAAsLIANBEGokAAuFAQIDfwF+AkAgAEKAgICAEFQEQCAAIQUMAQsDQCABQQFrIgEgAEIKgCIFQvYBfiAAfKdBMHI6AAAgAEL/////nwFWIQIgBSEAIAINAAsLIAWnIgIEQANAIAFBAWsiASACQQpuIgNB9gFsIAJqQTByOgAAIAJBCUshBCADIQIgBA0ACwsgAQs3AQJ/QQQQHiICIAE2AgBBBBAeIgMgATYCAEHBOyAAQeI7QfooQb8BIAJB4jtB/ihBwAEgAxAHCw8AIAAgASACQQFBAhCLAQteAQF/IABBADYCDCAAIAM2AhACQCABBEAgAUGAgICABE8NASABQQJ0EB4hBAsgACAENgIAIAAgBCACQQJ0aiICNgIIIAAgBCABQQJ0ajYCDCAAIAI2AgQgAA8LEFgAC3kCAX8BfSMAQRBrIgMkACADQQhqIAAgAUECdEHcJWooAgAgAhBTQwAAwH8hBAJAAkACQCADLQAMQQFrDgIAAQILIAMqAgghBAwBCyADKgIIQwAAAACUQwrXIzyUIQQLIANBEGokACAEQwAAAACXQwAAAAAgBCAEWxsLnAoBC38jAEEQayIIJAAgASABLwAAQXhxIANyIgM7AAACQAJAAkACQAJAAkACQAJAAkACQCADQQhxBEAgA0H//wNxIgZBBHYhBCAGQT9NBH8gACAEQQJ0akEEagUgBEEEayIEIAAoAhgiACgCBCAAKAIAIgBrQQJ1Tw0CIAAgBEECdGoLIAI4AgAMCgsCfyACi0MAAABPXQRAIAKoDAELQYCAgIB4CyIEQf8PakH+H0sgBLIgAlxyRQRAIANBD3FBACAEa0GAEHIgBCACQwAAAABdG0EEdHIhAwwKCyAAIAAvAQAiC0EBajsBACALQYAgTw0DIAtBA00EQCAAIAtBAnRqIAI4AgQMCQsgACgCGCIDRQRAQRgQHiIDQgA3AgAgA0IANwIQIANCADcCCCAAIAM2AhgLAkAgAygCBCIEIAMoAghHBEAgBCACOAIAIAMgBEEEajYCBAwBCyAEIAMoAgAiB2siBEECdSIJQQFqIgZBgICAgARPDQECf0H/////AyAEQQF1IgUgBiAFIAZLGyAEQfz///8HTxsiBkUEQEEAIQUgCQwBCyAGQYCAgIAETw0GIAZBAnQQHiEFIAMoAgQgAygCACIHayIEQQJ1CyEKIAUgCUECdGoiCSACOAIAIAkgCkECdGsgByAEEDMhByADIAUgBkECdGo2AgggAyAJQQRqNgIEIAMoAgAhBCADIAc2AgAgBEUNACAEECMLIAAoAhgiBigCECIDIAYoAhQiAEEFdEcNByADQQFqQQBIDQAgA0H+////A0sNASADIABBBnQiACADQWBxQSBqIgQgACAESxsiAE8NByAAQQBODQILEAIAC0H/////ByEAIANB/////wdPDQULIAhBADYCCCAIQgA3AwAgCCAAEJ8BIAYoAgwhBCAIIAgoAgQiByAGKAIQIgBBH3FqIABBYHFqIgM2AgQgB0UEQCADQQFrIQUMAwsgA0EBayIFIAdBAWtzQR9LDQIgCCgCACEKDAMLQZUlQeEXQSJB3BcQCwALEFgACyAIKAIAIgogBUEFdkEAIANBIU8bQQJ0akEANgIACyAKIAdBA3ZB/P///wFxaiEDAkAgB0EfcSIHRQRAIABBAEwNASAAQSBtIQUgAEEfakE/TwRAIAMgBCAFQQJ0EDMaCyAAIAVBBXRrIgBBAEwNASADIAVBAnQiBWoiAyADKAIAQX9BICAAa3YiAEF/c3EgBCAFaigCACAAcXI2AgAMAQsgAEEATA0AQX8gB3QhDEEgIAdrIQkgAEEgTgRAIAxBf3MhDSADKAIAIQUDQCADIAUgDXEgBCgCACIFIAd0cjYCACADIAMoAgQgDHEgBSAJdnIiBTYCBCAEQQRqIQQgA0EEaiEDIABBP0shDiAAQSBrIQAgDg0ACyAAQQBMDQELIAMgAygCAEF/IAkgCSAAIAAgCUobIgVrdiAMcUF/c3EgBCgCAEF/QSAgAGt2cSIEIAd0cjYCACAAIAVrIgBBAEwNACADIAUgB2pBA3ZB/P///wFxaiIDIAMoAgBBf0EgIABrdkF/c3EgBCAFdnI2AgALIAYoAgwhACAGIAo2AgwgBiAIKAIEIgM2AhAgBiAIKAIINgIUIABFDQAgABAjIAYoAhAhAwsgBiADQQFqNgIQIAYoAgwgA0EDdkH8////AXFqIgAgACgCAEF+IAN3cTYCACABLwAAIQMLIANBB3EgC0EEdHJBCHIhAwsgASADOwAAIAhBEGokAAuPAQIBfwF9IwBBEGsiAyQAIANBCGogAEHoAGogAEHUAEHWACABQf4BcUECRhtqLwEAIgEgAC8BWCABQQdxGxAfQwAAwH8hBAJAAkACQCADLQAMQQFrDgIAAQILIAMqAgghBAwBCyADKgIIIAKUQwrXIzyUIQQLIANBEGokACAEQwAAAACXQwAAAAAgBCAEWxsL2AICBH8BfSMAQSBrIgMkAAJAIAAoAgwiAQRAIAAgACoClAMgACoCmAMgAREnACIFIAVbDQEgA0GqHjYCACAAQQVB2CUgAxAsECQACyADQRBqIAAQMgJAIAMoAhAiAiADKAIUIgFyRQ0AAkADQCABIAIoAuwDIAIoAugDIgJrQQJ1SQRAIAIgAUECdGooAgAiASgC3AMNAyABLwAVIAEtABdBEHRyIgJBgOAAcUGAwABHBEAgAkEIdkEPcSICBH8gAgUgAC0AFUEEdgtBBUYEQCAALQAUQQhxDQQLIAEtAABBAnENAyAEIAEgBBshBAsgA0EQahAuIAMoAhQiASADKAIQIgJyDQEMAwsLEAIACyABIQQLIAMoAhgiAQRAA0AgASgCACECIAEQIyACIgENAAsLIARFBEAgACoCmAMhBQwBCyAEEE4gBCoCoAOSIQULIANBIGokACAFC6EDAQh/AkAgACgC6AMiBSAAKALsAyIHRwRAA0AgACAFKAIAIgIoAuQDRwRAAkAgACgC9AMoAgAiAQRAIAIgACAGIAERBgAiAQ0BC0GIBBAeIgEgAigCEDYCECABIAIpAgg3AgggASACKQIANwIAIAFBFGogAkEUakHoABArGiABQgA3AoABIAFB/ABqIgNBADsBACABQgA3AogBIAFCADcCkAEgAyACQfwAahCgASABQZgBaiACQZgBakHQAhArGiABQQA2AvADIAFCADcC6AMgAigC7AMiAyACKALoAyIERwRAIAMgBGsiBEEASA0FIAEgBBAeIgM2AuwDIAEgAzYC6AMgASADIARqNgLwAyACKALoAyIEIAIoAuwDIghHBEADQCADIAQoAgA2AgAgA0EEaiEDIARBBGoiBCAIRw0ACwsgASADNgLsAwsgASACKQL0AzcC9AMgASACKAKEBDYChAQgASACKQL8AzcC/AMgAUEANgLkAwsgBSABNgIAIAEgADYC5AMLIAZBAWohBiAFQQRqIgUgB0cNAAsLDwsQAgALUAACQAJAAkACQAJAIAIOBAQAAQIDCyAAIAEgAUEwahBDDwsgACABIAFBMGogAxBEDwsgACABIAFBMGoQQg8LECQACyAAIAEgAUEwaiADEEULcAIBfwF9IwBBEGsiBCQAIARBCGogACABQQJ0QdwlaigCACACEDZDAADAfyEFAkACQAJAIAQtAAxBAWsOAgABAgsgBCoCCCEFDAELIAQqAgggA5RDCtcjPJQhBQsgBEEQaiQAIAVDAAAAACAFIAVbGwt5AgF/AX0jAEEQayIDJAAgA0EIaiAAIAFBAnRB7CVqKAIAIAIQU0MAAMB/IQQCQAJAAkAgAy0ADEEBaw4CAAECCyADKgIIIQQMAQsgAyoCCEMAAAAAlEMK1yM8lCEECyADQRBqJAAgBEMAAAAAl0MAAAAAIAQgBFsbC1QAAkACQAJAAkACQCACDgQEAAECAwsgACABIAFBwgBqEEMPCyAAIAEgAUHCAGogAxBEDwsgACABIAFBwgBqEEIPCxAkAAsgACABIAFBwgBqIAMQRQsvACAAIAJFQQF0IgIgASADEGAgACACIAEQS5IgACACIAEgAxB/IAAgAiABEFKSkgvOAQIDfwJ9IwBBEGsiAyQAQQEhBCADQQhqIABB/ABqIgUgACABQQF0akH2AGoiAS8BABAfAkACQCADKgIIIgcgAioCACIGXARAIAcgB1sEQCACLQAEIQIMAgsgBiAGXCEECyACLQAEIQIgBEUNACADLQAMIAJB/wFxRg0BCyAFIAEgBiACEDkDQCAALQAAIgFBBHENASAAIAFBBHI6AAAgACgCECIBBEAgACABEQAACyAAQYCAgP4HNgKcASAAKALkAyIADQALCyADQRBqJAALzgECA38CfSMAQRBrIgMkAEEBIQQgA0EIaiAAQfwAaiIFIAAgAUEBdGpB8gBqIgEvAQAQHwJAAkAgAyoCCCIHIAIqAgAiBlwEQCAHIAdbBEAgAi0ABCECDAILIAYgBlwhBAsgAi0ABCECIARFDQAgAy0ADCACQf8BcUYNAQsgBSABIAYgAhA5A0AgAC0AACIBQQRxDQEgACABQQRyOgAAIAAoAhAiAQRAIAAgAREAAAsgAEGAgID+BzYCnAEgACgC5AMiAA0ACwsgA0EQaiQACwoAIABBMGtBCkkLBQAQAgALBAAgAAsUACAABEAgACAAKAIAKAIEEQAACwsrAQF/IAAoAgwiAQRAIAEQIwsgACgCACIBBEAgACABNgIEIAEQIwsgABAjC4EEAQN/IwBBEGsiAyQAIABCADcCBCAAQcEgOwAVIABCADcCDCAAQoCAgICAgIACNwIYIAAgAC0AF0HgAXE6ABcgACAALQAAQeABcUEFcjoAACAAIAAtABRBgAFxOgAUIABBIGpBAEHOABAqGiAAQgA3AXIgAEGEgBA2AW4gAEEANgF6IABCADcCgAEgAEIANwKIASAAQgA3ApABIABCADcCoAEgAEKAgICAgICA4P8ANwKYASAAQQA6AKgBIABBrAFqQQBBxAEQKhogAEHwAmohBCAAQbABaiECA0AgAkKAgID8i4CAwL9/NwIQIAJCgYCAgBA3AgggAkKAgID8i4CAwL9/NwIAIAJBGGoiAiAERw0ACyAAQoCAgPyLgIDAv383AvACIABCgICA/IuAgMC/fzcCgAMgAEKBgICAEDcC+AIgAEKAgID+h4CA4P8ANwKUAyAAQoCAgP6HgIDg/wA3AowDIABBiANqIgIgAi0AAEH4AXE6AAAgAEGcA2pBAEHYABAqGiAAQQA6AIQEIABBgICA/gc2AoAEIABBADoA/AMgAEGAgID+BzYC+AMgACABNgL0AyABBEAgAS0ACEEBcQRAIAAgAC0AFEHzAXFBCHI6ABQgACAALwAVQfD/A3FBBHI7ABULIANBEGokACAADwsgA0GiGjYCACADEHIQJAALMwAgACABQQJ0QfwlaigCAEECdGoqApQDIABBFGoiACABQQEgAhAiIAAgAUEBIAIQIZKSC44DAQp/IwBB0AJrIgEkACAAKALoAyIDIAAoAuwDIgVHBEAgAUGMAmohBiABQeABaiEHIAFBIGohCCABQRxqIQkgAUEQaiEEA0AgAygCACICLQAXQRB0QYCAMHFBgIAgRgRAIAFBCGpBAEHEAhAqGiABQYCAgP4HNgIMIARBADoACCAEQgA3AgAgCUEAQcQBECoaIAghAANAIABCgICA/IuAgMC/fzcCECAAQoGAgIAQNwIIIABCgICA/IuAgMC/fzcCACAAQRhqIgAgB0cNAAsgAUKAgID8i4CAwL9/NwPwASABQoGAgIAQNwPoASABQoCAgPyLgIDAv383A+ABIAFCgICA/oeAgOD/ADcChAIgAUKAgID+h4CA4P8ANwL8ASABIAEtAPgBQfgBcToA+AEgBkEAQcAAECoaIAJBmAFqIAFBCGpBxAIQKxogAkIANwKMAyACIAItAAAiAEEBciIKQfsBcSAKIABBBHEbOgAAIAIQTyACEF4LIANBBGoiAyAFRw0ACwsgAUHQAmokAAtMAQF/QQEhAQJAIAAtAB5BB3ENACAALQAiQQdxDQAgAC0ALkEHcQ0AIAAtACpBB3ENACAALQAmQQdxDQAgAC0AKEEHcUEARyEBCyABC3YCAX8BfSMAQRBrIgQkACAEQQhqIAAgAUECdEHcJWooAgAgAhBQQwAAwH8hBQJAAkACQCAELQAMQQFrDgIAAQILIAQqAgghBQwBCyAEKgIIIAOUQwrXIzyUIQULIARBEGokACAFQwAAAACXQwAAAAAgBSAFWxsLogQCBn8CfgJ/QQghBAJAAkAgAEFHSw0AA0BBCCAEIARBCE0bIQRB6DopAwAiBwJ/QQggAEEDakF8cSAAQQhNGyIAQf8ATQRAIABBA3ZBAWsMAQsgAEEdIABnIgFrdkEEcyABQQJ0a0HuAGogAEH/H00NABpBPyAAQR4gAWt2QQJzIAFBAXRrQccAaiIBIAFBP08bCyIDrYgiCFBFBEADQCAIIAh6IgiIIQcCfiADIAinaiIDQQR0IgJB6DJqKAIAIgEgAkHgMmoiBkcEQCABIAQgABBjIgUNBSABKAIEIgUgASgCCDYCCCABKAIIIAU2AgQgASAGNgIIIAEgAkHkMmoiAigCADYCBCACIAE2AgAgASgCBCABNgIIIANBAWohAyAHQgGIDAELQeg6Qeg6KQMAQn4gA62JgzcDACAHQgGFCyIIQgBSDQALQeg6KQMAIQcLAkAgB1BFBEBBPyAHeadrIgZBBHQiAkHoMmooAgAhAQJAIAdCgICAgARUDQBB4wAhAyABIAJB4DJqIgJGDQADQCADRQ0BIAEgBCAAEGMiBQ0FIANBAWshAyABKAIIIgEgAkcNAAsgAiEBCyAAQTBqEGQNASABRQ0EIAEgBkEEdEHgMmoiAkYNBANAIAEgBCAAEGMiBQ0EIAEoAggiASACRw0ACwwECyAAQTBqEGRFDQMLQQAhBSAEIARBAWtxDQEgAEFHTQ0ACwsgBQwBC0EACwtwAgF/AX0jAEEQayIEJAAgBEEIaiAAIAFBAnRB7CVqKAIAIAIQKEMAAMB/IQUCQAJAAkAgBC0ADEEBaw4CAAECCyAEKgIIIQUMAQsgBCoCCCADlEMK1yM8lCEFCyAEQRBqJAAgBUMAAAAAIAUgBVsbC6ADAQN/IAEgAEEEaiIEakEBa0EAIAFrcSIFIAJqIAAgACgCACIBakEEa00EfyAAKAIEIgMgACgCCDYCCCAAKAIIIAM2AgQgBCAFRwRAIAAgAEEEaygCAEF+cWsiAyAFIARrIgQgAygCAGoiBTYCACAFQXxxIANqQQRrIAU2AgAgACAEaiIAIAEgBGsiATYCAAsCQCABIAJBGGpPBEAgACACakEIaiIDIAEgAmtBCGsiATYCACABQXxxIANqQQRrIAFBAXI2AgAgAwJ/IAMoAgBBCGsiAUH/AE0EQCABQQN2QQFrDAELIAFnIQQgAUEdIARrdkEEcyAEQQJ0a0HuAGogAUH/H00NABpBPyABQR4gBGt2QQJzIARBAXRrQccAaiIBIAFBP08bCyIBQQR0IgRB4DJqNgIEIAMgBEHoMmoiBCgCADYCCCAEIAM2AgAgAygCCCADNgIEQeg6Qeg6KQMAQgEgAa2GhDcDACAAIAJBCGoiATYCACABQXxxIABqQQRrIAE2AgAMAQsgACABakEEayABNgIACyAAQQRqBSADCwvmAwEFfwJ/QbAwKAIAIgEgAEEHakF4cSIDaiECAkAgA0EAIAEgAk8bDQAgAj8AQRB0SwRAIAIQFkUNAQtBsDAgAjYCACABDAELQfw7QTA2AgBBfwsiAkF/RwRAIAAgAmoiA0EQayIBQRA2AgwgAUEQNgIAAkACf0HgOigCACIABH8gACgCCAVBAAsgAkYEQCACIAJBBGsoAgBBfnFrIgRBBGsoAgAhBSAAIAM2AghBcCAEIAVBfnFrIgAgACgCAGpBBGstAABBAXFFDQEaIAAoAgQiAyAAKAIINgIIIAAoAgggAzYCBCAAIAEgAGsiATYCAAwCCyACQRA2AgwgAkEQNgIAIAIgAzYCCCACIAA2AgRB4DogAjYCAEEQCyACaiIAIAEgAGsiATYCAAsgAUF8cSAAakEEayABQQFyNgIAIAACfyAAKAIAQQhrIgFB/wBNBEAgAUEDdkEBawwBCyABQR0gAWciA2t2QQRzIANBAnRrQe4AaiABQf8fTQ0AGkE/IAFBHiADa3ZBAnMgA0EBdGtBxwBqIgEgAUE/TxsLIgFBBHQiA0HgMmo2AgQgACADQegyaiIDKAIANgIIIAMgADYCACAAKAIIIAA2AgRB6DpB6DopAwBCASABrYaENwMACyACQX9HC80BAgN/An0jAEEQayIDJABBASEEIANBCGogAEH8AGoiBSAAIAFBAXRqQSBqIgEvAQAQHwJAAkAgAyoCCCIHIAIqAgAiBlwEQCAHIAdbBEAgAi0ABCECDAILIAYgBlwhBAsgAi0ABCECIARFDQAgAy0ADCACQf8BcUYNAQsgBSABIAYgAhA5A0AgAC0AACIBQQRxDQEgACABQQRyOgAAIAAoAhAiAQRAIAAgAREAAAsgAEGAgID+BzYCnAEgACgC5AMiAA0ACwsgA0EQaiQAC0ABAX8CQEGsOy0AAEEBcQRAQag7KAIAIQIMAQtBAUGAJxAMIQJBrDtBAToAAEGoOyACNgIACyACIAAgAUEAEBMLzQECA38CfSMAQRBrIgMkAEEBIQQgA0EIaiAAQfwAaiIFIAAgAUEBdGpBMmoiAS8BABAfAkACQCADKgIIIgcgAioCACIGXARAIAcgB1sEQCACLQAEIQIMAgsgBiAGXCEECyACLQAEIQIgBEUNACADLQAMIAJB/wFxRg0BCyAFIAEgBiACEDkDQCAALQAAIgFBBHENASAAIAFBBHI6AAAgACgCECIBBEAgACABEQAACyAAQYCAgP4HNgKcASAAKALkAyIADQALCyADQRBqJAALDwAgASAAKAIAaiACOQMACw0AIAEgACgCAGorAwALCwAgAARAIAAQIwsLxwECBH8CfSMAQRBrIgIkACACQQhqIABB/ABqIgQgAEEeaiIFLwEAEB9BASEDAkACQCACKgIIIgcgASoCACIGXARAIAcgB1sEQCABLQAEIQEMAgsgBiAGXCEDCyABLQAEIQEgA0UNACACLQAMIAFB/wFxRg0BCyAEIAUgBiABEDkDQCAALQAAIgFBBHENASAAIAFBBHI6AAAgACgCECIBBEAgACABEQAACyAAQYCAgP4HNgKcASAAKALkAyIADQALCyACQRBqJAALlgMCA34CfyAAvSICQjSIp0H/D3EiBEH/D0YEQCAARAAAAAAAAPA/oiIAIACjDwsgAkIBhiIBQoCAgICAgIDw/wBYBEAgAEQAAAAAAAAAAKIgACABQoCAgICAgIDw/wBRGw8LAn4gBEUEQEEAIQQgAkIMhiIBQgBZBEADQCAEQQFrIQQgAUIBhiIBQgBZDQALCyACQQEgBGuthgwBCyACQv////////8Hg0KAgICAgICACIQLIQEgBEH/B0oEQANAAkAgAUKAgICAgICACH0iA0IAUw0AIAMiAUIAUg0AIABEAAAAAAAAAACiDwsgAUIBhiEBIARBAWsiBEH/B0oNAAtB/wchBAsCQCABQoCAgICAgIAIfSIDQgBTDQAgAyIBQgBSDQAgAEQAAAAAAAAAAKIPCyABQv////////8HWARAA0AgBEEBayEEIAFCgICAgICAgARUIQUgAUIBhiEBIAUNAAsLIAJCgICAgICAgICAf4MgAUKAgICAgICACH0gBK1CNIaEIAFBASAEa62IIARBAEobhL8LiwEBA38DQCAAQQR0IgFB5DJqIAFB4DJqIgI2AgAgAUHoMmogAjYCACAAQQFqIgBBwABHDQALQTAQZBpBmDtBBjYCAEGcO0EANgIAEJwBQZw7Qcg7KAIANgIAQcg7QZg7NgIAQcw7QcMBNgIAQdA7QQA2AgAQjwFB0DtByDsoAgA2AgBByDtBzDs2AgALjwEBAn8jAEEQayIEJAACfUMAAAAAIAAvABVBgOAAcUUNABogBEEIaiAAQRRqIgBBASACQQJGQQF0IAFB/gFxQQJHGyIFIAIQNgJAIAQtAAxFDQAgBEEIaiAAIAUgAhA2IAQtAAxBA0YNACAAIAEgAiADEIEBDAELIAAgASACIAMQgAGMCyEDIARBEGokACADC4QBAQJ/AkACQCAAKALoAyICIAAoAuwDIgNGDQADQCACKAIAIAFGDQEgAkEEaiICIANHDQALDAELIAIgA0YNACABLQAXQRB0QYCAMHFBgIAgRgRAIAAgACgC4ANBAWs2AuADCyACIAJBBGoiASADIAFrEDMaIAAgA0EEazYC7ANBAQ8LQQALCwBByDEgACABEEkLPAAgAEUEQCACQQVHQQAgAhtFBEBBuDAgAyAEEEkaDwsgAyAEEHAaDwsgACABIAIgAyAEIAAoAgQRDQAaCyYBAX8jAEEQayIBJAAgASAANgIMQbgwQdglIAAQSRogAUEQaiQAC4cDAwN/BXwCfSAAKgKgA7siBiACoCECIAAqApwDuyIHIAGgIQggACgC9AMqAhgiC0MAAAAAXARAIAAqApADuyEJIAAqAowDIQwgACAHIAu7IgFBACAALQAAQRBxIgNBBHYiBBA0OAKcAyAAIAYgAUEAIAQQNDgCoAMgASAMuyIHohBsIgYgBmIiBEUgBplELUMc6+I2Gj9jcUUEQCAEIAZEAAAAAAAA8L+gmUQtQxzr4jYaP2NFciEFCyACIAmgIQogCCAHoCEHAn8gASAJohBsIgYgBmIiBEUEQEEAIAaZRC1DHOviNho/Yw0BGgsgBCAGRAAAAAAAAPC/oJlELUMc6+I2Gj9jRXILIQQgACAHIAEgA0EARyIDIAVxIAMgBUEBc3EQNCAIIAFBACADEDSTOAKMAyAAIAogASADIARxIAMgBEEBc3EQNCACIAFBACADEDSTOAKQAwsgACgC6AMiAyAAKALsAyIARwRAA0AgAygCACAIIAIQcyADQQRqIgMgAEcNAAsLC1UBAX0gAEEUaiIAIAEgAkECSSICIAQgBRA1IQYgACABIAIgBCAFEC0iBUMAAAAAYCADIAVecQR9IAUFIAZDAAAAAGBFBEAgAw8LIAYgAyADIAZdGwsLeAEBfwJAIAAoAgAiAgRAA0AgAUUNAiACIAEoAgQ2AgQgAiABKAIINgIIIAEoAgAhASAAKAIAIQAgAigCACICDQALCyAAIAEQPA8LAkAgAEUNACAAKAIAIgFFDQAgAEEANgIAA0AgASgCACEAIAEQIyAAIgENAAsLC5kCAgZ/AX0gAEEUaiEHQQMhBCAALQAUQQJ2QQNxIQUCQAJ/AkAgAUEBIAAoAuQDGyIIQQJGBEACQCAFQQJrDgIEAAILQQIhBAwDC0ECIQRBACAFQQFLDQEaCyAECyEGIAUhBAsgACAEIAggAyACIARBAkkiBRsQbiEKIAAgBiAIIAIgAyAFGxBuIQMgAEGcA2oiAEEBIAFBAkZBAXQiCCAFG0ECdGogCiAHIAQgASACECKSOAIAIABBAyABQQJHQQF0IgkgBRtBAnRqIAogByAEIAEgAhAhkjgCACAAIAhBASAGQQF2IgQbQQJ0aiADIAcgBiABIAIQIpI4AgAgACAJQQMgBBtBAnRqIAMgByAGIAEgAhAhkjgCAAvUAgEDfyMAQdACayIBJAAgAUEIakEAQcQCECoaIAFBADoAGCABQgA3AxAgAUGAgID+BzYCDCABQRxqQQBBxAEQKhogAUHgAWohAyABQSBqIQIDQCACQoCAgPyLgIDAv383AhAgAkKBgICAEDcCCCACQoCAgPyLgIDAv383AgAgAkEYaiICIANHDQALIAFCgICA/IuAgMC/fzcD8AEgAUKBgICAEDcD6AEgAUKAgID8i4CAwL9/NwPgASABQoCAgP6HgIDg/wA3AoQCIAFCgICA/oeAgOD/ADcC/AEgASABLQD4AUH4AXE6APgBIAFBjAJqQQBBwAAQKhogAEGYAWogAUEIakHEAhArGiAAQgA3AowDIAAgAC0AAEEBcjoAACAAEE8gACgC6AMiAiAAKALsAyIARwRAA0AgAigCABB3IAJBBGoiAiAARw0ACwsgAUHQAmokAAuuAgIKfwJ9IwBBIGsiASQAIAFBgAI7AB4gAEHuAGohByAAQfgDaiEFIABB8gBqIQggAEH2AGohCSAAQfwAaiEDQQAhAANAIAFBEGogAyAJIAFBHmogBGotAAAiAkEBdCIEaiIGLwEAEB8CQAJAIAEtABRFDQAgAUEIaiADIAYvAQAQHyABIAMgBCAIai8BABAfIAEtAAwgAS0ABEcNAAJAIAEqAggiDCAMXCIKIAEqAgAiCyALXHJFBEAgDCALk4tDF7fROF0NAQwCCyAKRSALIAtbcg0BCyABQRBqIAMgBi8BABAfDAELIAFBEGogAyAEIAdqLwEAEB8LIAUgAkEDdGoiAiABLQAUOgAEIAIgASgCEDYCAEEBIQQgACECQQEhACACRQ0ACyABQSBqJAALMgACf0EAIAAvABVBgOAAcUGAwABGDQAaQQEgABA7QwAAAABcDQAaIAAQQEMAAAAAXAsLewEBfSADIASTIgMgA1sEfUMAAAAAIABBFGoiACABIAIgBSAGEDUiByAEkyAHIAdcGyIHQ///f38gACABIAIgBSAGEC0iBSAEkyAFIAVcGyIEIAMgAyAEXhsiAyADIAddGyAHIAMgAyADXBsgAyADWyAHIAdbcRsFIAMLC98FAwR/BX0BfCAJQwAAAABdIAhDAAAAAF1yBH8gDQUgBSESIAEhEyADIRQgByERIAwqAhgiFUMAAAAAXARAIAG7IBW7IhZBAEEAEDQhEyADuyAWQQBBABA0IRQgBbsgFkEAQQAQNCESIAe7IBZBAEEAEDQhEQsCf0EAIAAgBEcNABogEiATk4tDF7fROF0gEyATXCINIBIgElxyRQ0AGkEAIBIgElsNABogDQshDAJAIAIgBkcNACAUIBRcIg0gESARXHJFBEAgESAUk4tDF7fROF0hDwwBCyARIBFbDQAgDSEPC0EBIQ5BASENAkAgDA0AIAEgCpMhAQJAIABFBEAgASABXCIAIAggCFxyRQRAQQAhDCABIAiTi0MXt9E4XUUNAgwDC0EAIQwgCCAIWw0BIAANAgwBCyAAQQJGIQwgAEECRw0AIARBAUcNACABIAhgDQECQCAIIAhcIgAgASABXHJFBEAgASAIk4tDF7fROF1FDQEMAwtBACENIAEgAVsNAkEBIQ0gAA0CC0EAIQ0MAQtBACENIAggCFwiACABIAVdRXINACAMRSABIAFcIhAgBSAFXHIgBEECR3JyDQBBASENIAEgCGANAEEAIQ0gACAQcg0AIAEgCJOLQxe30ThdIQ0LAkAgDw0AIAMgC5MhAQJAAkAgAkUEQCABIAFcIgIgCSAJXHJFBEBBACEAIAEgCZOLQxe30ThdRQ0CDAQLQQAhACAJIAlbDQEgAg0DDAELIAJBAkYhACACQQJHIAZBAUdyDQAgASAJYARADAMLIAkgCVwiACABIAFcckUEQCABIAmTi0MXt9E4XUUNAgwDC0EAIQ4gASABWw0CQQEhDiAADQIMAQsgCSAJXCICIAEgB11Fcg0AIABFIAEgAVwiBCAHIAdcciAGQQJHcnINACABIAlgDQFBACEOIAIgBHINASABIAmTi0MXt9E4XSEODAELQQAhDgsgDSAOcQsL4wEBA38jAEEQayIBJAACQAJAIAAtABRBCHFFDQBBASEDIAAvABVB8AFxQdAARg0AIAEgABAyIAEoAgQhAAJAIAEoAgAiAkUEQEEAIQMgAEUNAQsDQCACKALsAyACKALoAyICa0ECdSAATQ0DIAIgAEECdGooAgAiAC8AFSAALQAXQRB0ciIAQYDgAHFBgMAARyAAQYAecUGACkZxIgMNASABEC4gASgCBCIAIAEoAgAiAnINAAsLIAEoAggiAEUNAANAIAAoAgAhAiAAECMgAiIADQALCyABQRBqJAAgAw8LEAIAC7IBAQR/AkACQCAAKAIEIgMgACgCACIEKALsAyAEKALoAyIBa0ECdUkEQCABIANBAnRqIQIDQCACKAIAIgEtABdBEHRBgIAwcUGAgCBHDQMgASgC7AMgASgC6ANGDQJBDBAeIgIgBDYCBCACIAM2AgggAiAAKAIINgIAQQAhAyAAQQA2AgQgACABNgIAIAAgAjYCCCABIQQgASgC6AMiAiABKALsA0cNAAsLEAIACyAAEC4LC4wQAgx/B30jAEEgayINJAAgDUEIaiABEDIgDSgCCCIOIA0oAgwiDHIEQCADQQEgAxshFSAAQRRqIRQgBUEBaiEWA0ACQAJAAn8CQAJAAkACQAJAIAwgDigC7AMgDigC6AMiDmtBAnVJBEAgDiAMQQJ0aigCACILLwAVIAstABdBEHRyIgxBgIAwcUGAgBBGDQgCQAJAIAxBDHZBA3EOAwEKAAoLIAkhFyAKIRogASgC9AMtABRBBHFFBEAgACoClAMgFEECQQEQMCAUQQJBARAvkpMhFyAAKgKYAyAUQQBBARAwIBRBAEEBEC+SkyEaCyALQRRqIQ8gAS0AFEECdkEDcSEQAkACfwJAIANBAkciE0UEQEEAIQ5BAyEMAkAgEEECaw4CBAACC0ECIQwMAwtBAiEMQQAgEEEBSw0BGgsgDAshDiAQIQwLIA9BAkEBIBcQIiAPQQJBASAXECGSIR0gD0EAQQEgFxAiIRwgD0EAQQEgFxAhIRsgCyoC+AMhGAJAAkACQAJAIAstAPwDQQFrDgIBAAILIBggF5RDCtcjPJQhGAsgGEMAAAAAYEUNACAdIAsgA0EAIBcgFxAxkiEYDAELIA1BGGogDyALQTJqIhAgAxBFQwAAwH8hGCANLQAcRQ0AIA1BGGogDyAQIAMQRCANLQAcRQ0AIA1BGGogDyAQIAMQRSANLQAcQQNGDQAgDUEYaiAPIBAgAxBEIA0tABxBA0YNACALQQIgAyAAKgKUAyAUQQIgAxBLIBRBAiADEFKSkyAPQQIgAyAXEFEgD0ECIAMgFxCDAZKTIBcgFxAlIRgLIBwgG5IhHCALKgKABCEZAkACQAJAIAstAIQEQQFrDgIBAAILIBkgGpRDCtcjPJQhGQsgGUMAAAAAYEUNACAcIAsgA0EBIBogFxAxkiEZDAMLIA1BGGogDyALQTJqIhAQQwJAIA0tABxFDQAgDUEYaiAPIBAQQiANLQAcRQ0AIA1BGGogDyAQEEMgDS0AHEEDRg0AIA1BGGogDyAQEEIgDS0AHEEDRg0AIAtBACADIAAqApgDIBRBACADEEsgFEEAIAMQUpKTIA9BACADIBoQUSAPQQAgAyAaEIMBkpMgGiAXECUhGQwDC0MAAMB/IRkgGCAYXA0GIAtB/ABqIhAgC0H6AGoiEi8BABAgIhsgG1sNAwwFCyALLQAAQQhxDQggCxBPIAAgCyACIAstABRBA3EiDCAVIAwbIAQgFiAGIAsqApwDIAeSIAsqAqADIAiSIAkgChB+IBFyIQxBACERIAxBAXFFDQhBASERIAsgCy0AAEEBcjoAAAwICxACAAsgGCAYXCAZIBlcRg0BIAtB/ABqIhAgC0H6AGoiEi8BABAgIhsgG1wNASAYIBhcBEAgGSAckyAQIAsvAXoQIJQgHZIhGAwCCyAZIBlbDQELIBwgGCAdkyAQIBIvAQAQIJWSIRkLIBggGFwNASAZIBlbDQMLQQAMAQtBAQshEiALIBcgGCACQQFHIAxBAklxIBdDAAAAAF5xIBJxIhAbIBkgA0ECIBIgEBsgGSAZXCAXIBpBAEEGIAQgBSAGED0aIAsqApQDIA9BAkEBIBcQIiAPQQJBASAXECGSkiEYIAsqApgDIA9BAEEBIBcQIiAPQQBBASAXECGSkiEZC0EBIRAgCyAYIBkgA0EAQQAgFyAaQQFBASAEIAUgBhA9GiAAIAEgCyADIAxBASAXIBoQggEgACABIAsgAyAOQQAgFyAaEIIBIBFBAXFFBEAgCy0AAEEBcSEQCyABLQAUIhJBAnZBA3EhDAJAAn8CQAJAAkACQAJAAkACQAJAAkACfwJAIBNFBEBBACERQQMhDiAMQQJrDgIDDQELQQIhDkEAIAxBAUsNARoLIA4LIREgEkEEcUUNBCASQQhxRQ0BIAwhDgsgASEMIA8QXw0BDAILAkAgCy0ANEEHcQ0AIAstADhBB3ENACALLQBCQQdxDQAgDCEOIAEhDCALQUBrLwEAQQdxRQ0CDAELIAwhDgsgACEMCwJ/AkACQAJAIA5BAWsOAwABAgULIAtBmANqIQ4gC0GoA2ohE0EBIRIgDEGYA2oMAgsgC0GUA2ohDiALQZwDaiETQQIhEiAMQZQDagwBCyALQZQDaiEOIAtBpANqIRNBACESIAxBlANqCyEMIAsgEkECdGogDCoCACAOKgIAkyATKgIAkzgCnAMLIBFBAXFFDQUCQAJAIBFBAnEEQCABIQwgDxBfDQEMAgsgCy0ANEEHcQ0AIAstADhBB3ENACALLQBCQQdxDQAgASEMIAtBQGsvAQBBB3FFDQELIAAhDAsgEUEBaw4DAQIDAAsQJAALIAtBmANqIREgC0GoA2ohDkEBIRMgDEGYA2oMAgsgC0GUA2ohESALQZwDaiEOQQIhEyAMQZQDagwBCyALQZQDaiERIAtBpANqIQ5BACETIAxBlANqCyEMIAsgE0ECdGogDCoCACARKgIAkyAOKgIAkzgCnAMLIAsqAqADIRsgCyoCnAMgB0MAAAAAIA8QXxuTIRcCfQJAIAstADRBB3ENACALLQA4QQdxDQAgCy0AQkEHcQ0AIAtBQGsvAQBBB3ENAEMAAAAADAELIAgLIRogCyAXOAKcAyALIBsgGpM4AqADIBAhEQsgDUEIahAuIA0oAgwiDCANKAIIIg5yDQALCyANKAIQIgwEQANAIAwoAgAhACAMECMgACIMDQALCyANQSBqJAAgEUEBcQt2AgF/AX0jAEEQayIEJAAgBEEIaiAAIAFBAnRB7CVqKAIAIAIQUEMAAMB/IQUCQAJAAkAgBC0ADEEBaw4CAAECCyAEKgIIIQUMAQsgBCoCCCADlEMK1yM8lCEFCyAEQRBqJAAgBUMAAAAAl0MAAAAAIAUgBVsbC3gCAX8BfSMAQRBrIgQkACAEQQhqIABBAyACQQJHQQF0IAFB/gFxQQJHGyACEDZDAADAfyEFAkACQAJAIAQtAAxBAWsOAgABAgsgBCoCCCEFDAELIAQqAgggA5RDCtcjPJQhBQsgBEEQaiQAIAVDAAAAACAFIAVbGwt4AgF/AX0jAEEQayIEJAAgBEEIaiAAQQEgAkECRkEBdCABQf4BcUECRxsgAhA2QwAAwH8hBQJAAkACQCAELQAMQQFrDgIAAQILIAQqAgghBQwBCyAEKgIIIAOUQwrXIzyUIQULIARBEGokACAFQwAAAAAgBSAFWxsLoA0BBH8jAEEQayIJJAAgCUEIaiACQRRqIgggA0ECRkEBdEEBIARB/gFxQQJGIgobIgsgAxA2IAYgByAKGyEHAkACQAJAAkACQAJAIAktAAxFDQAgCUEIaiAIIAsgAxA2IAktAAxBA0YNACAIIAQgAyAHEIEBIABBFGogBCADEDCSIAggBCADIAcQIpIhBkEBIQMCQAJ/AkACQAJAAkAgBA4EAgMBAAcLQQIhAwwBC0EAIQMLIAMgC0YNAgJAAkAgBA4EAgIAAQYLIABBlANqIQNBAAwCCyAAQZQDaiEDQQAMAQsgAEGYA2ohA0EBCyEAIAMqAgAgAiAAQQJ0aioClAOTIAaTIQYLIAIgBEECdEHcJWooAgBBAnRqIAY4ApwDDAULIAlBCGogCCADQQJHQQF0QQMgChsiCiADEDYCQCAJLQAMRQ0AIAlBCGogCCAKIAMQNiAJLQAMQQNGDQACfwJAAkACQCAEDgQCAgABBQsgAEGUA2ohBUEADAILIABBlANqIQVBAAwBCyAAQZgDaiEFQQELIQEgBSoCACACQZQDaiIFIAFBAnRqKgIAkyAAQRRqIAQgAxAvkyAIIAQgAyAHECGTIAggBCADIAcQgAGTIQZBASEDAkACfwJAAkACQAJAIAQOBAIDAQAHC0ECIQMMAQtBACEDCyADIAtGDQICQAJAIAQOBAICAAEGCyAAQZQDaiEDQQAMAgsgAEGUA2ohA0EADAELIABBmANqIQNBAQshACADKgIAIAUgAEECdGoqAgCTIAaTIQYLIAIgBEECdEHcJWooAgBBAnRqIAY4ApwDDAULAkACQAJAIAUEQCABLQAUQQR2QQdxIgBBBUsNCEEBIAB0IgBBMnENASAAQQlxBEAgBEECdEHcJWooAgAhACAIIAQgAyAGEEEgASAAQQJ0IgBqIgEqArwDkiEGIAAgAmogAigC9AMtABRBAnEEfSAGBSAGIAEqAswDkgs4ApwDDAkLIAEgBEECdEHsJWooAgBBAnRqIgAqArwDIAggBCADIAYQYpIhBiACKAL0Ay0AFEECcUUEQCAGIAAqAswDkiEGCwJAAkACQAJAIAQOBAEBAgAICyABKgKUAyACKgKUA5MhB0ECIQMMAgsgASoCmAMgAioCmAOTIQdBASEDAkAgBA4CAgAHC0EDIQMMAQsgASoClAMgAioClAOTIQdBACEDCyACIANBAnRqIAcgBpM4ApwDDAgLIAIvABZBD3EiBUUEQCABLQAVQQR2IQULIAVBBUYEQCABLQAUQQhxRQ0CCyABLwAVQYCAA3FBgIACRgRAIAVBAmsOAgEHAwsgBUEISw0HQQEgBXRB8wNxDQYgBUECRw0CC0EAIQACfQJ/AkACQAJAAkACfwJAAkACQCAEDgQCAgABBAsgASoClAMhB0ECIQAgAUG8A2oMAgsgASoClAMhByABQcQDagwBCyABKgKYAyEHAkACQCAEDgIAAQMLQQMhACABQcADagwBC0EBIQAgAUHIA2oLIQUgByAFKgIAkyABQbwDaiIIIABBAnRqKgIAkyIHIAIoAvQDLQAUQQJxDQUaAkAgBA4EAAIDBAELQQMhACABQdADagwECxAkAAtBASEAIAFB2ANqDAILQQIhACABQcwDagwBC0EAIQAgAUHUA2oLIQUgByAFKgIAkyABIABBAnRqKgLMA5MLIAIgBEECdCIFQfwlaigCAEECdGoqApQDIAJBFGoiACAEQQEgBhAiIAAgBEEBIAYQIZKSk0MAAAA/lCAIIAVB3CVqKAIAIgVBAnRqKgIAkiAAIAQgAyAGEEGSIQYgAiAFQQJ0aiACKAL0Ay0AFEECcQR9IAYFIAYgASAFQQJ0aioCzAOSCzgCnAMMBgsgAS8AFUGAgANxQYCAAkcNBAsgASAEQQJ0QewlaigCAEECdGoiACoCvAMgCCAEIAMgBhBikiEGIAIoAvQDLQAUQQJxRQRAIAYgACoCzAOSIQYLAkACQCAEDgQBAQMAAgsgASoClAMgAioClAOTIQdBAiEDDAMLIAEqApgDIAIqApgDkyEHQQEhAwJAIAQOAgMAAQtBAyEDDAILECQACyABKgKUAyACKgKUA5MhB0EAIQMLIAIgA0ECdGogByAGkzgCnAMMAQsgBEECdEHcJWooAgAhACAIIAQgAyAGEEEgASAAQQJ0IgBqIgEqArwDkiEGIAAgAmogAigC9AMtABRBAnEEfSAGBSAGIAEqAswDkgs4ApwDCyAJQRBqJAALcAIBfwF9IwBBEGsiBCQAIARBCGogACABQQJ0QewlaigCACACEDZDAADAfyEFAkACQAJAIAQtAAxBAWsOAgABAgsgBCoCCCEFDAELIAQqAgggA5RDCtcjPJQhBQsgBEEQaiQAIAVDAAAAACAFIAVbGwscACAAIAFBCCACpyACQiCIpyADpyADQiCIpxAVCwUAEFgACzkAIABFBEBBAA8LAn8gAUGAf3FBgL8DRiABQf8ATXJFBEBB/DtBGTYCAEF/DAELIAAgAToAAEEBCwvEAgACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCABQQlrDhIACgsMCgsCAwQFDAsMDAoLBwgJCyACIAIoAgAiAUEEajYCACAAIAEoAgA2AgAPCwALIAIgAigCACIBQQRqNgIAIAAgATIBADcDAA8LIAIgAigCACIBQQRqNgIAIAAgATMBADcDAA8LIAIgAigCACIBQQRqNgIAIAAgATAAADcDAA8LIAIgAigCACIBQQRqNgIAIAAgATEAADcDAA8LAAsgAiACKAIAQQdqQXhxIgFBCGo2AgAgACABKwMAOQMADwsgACACIAMRAQALDwsgAiACKAIAIgFBBGo2AgAgACABNAIANwMADwsgAiACKAIAIgFBBGo2AgAgACABNQIANwMADwsgAiACKAIAQQdqQXhxIgFBCGo2AgAgACABKQMANwMAC84BAgN/An0jAEEQayIDJABBASEEIANBCGogAEH8AGoiBSAAIAFBAXRqQegAaiIBLwEAEB8CQAJAIAMqAggiByACKgIAIgZcBEAgByAHWwRAIAItAAQhAgwCCyAGIAZcIQQLIAItAAQhAiAERQ0AIAMtAAwgAkH/AXFGDQELIAUgASAGIAIQOQNAIAAtAAAiAUEEcQ0BIAAgAUEEcjoAACAAKAIQIgEEQCAAIAERAAALIABBgICA/gc2ApwBIAAoAuQDIgANAAsLIANBEGokAAtdAQR/IAAoAgAhAgNAIAIsAAAiAxBXBEBBfyEEIAAgAkEBaiICNgIAIAFBzJmz5gBNBH9BfyADQTBrIgMgAUEKbCIEaiADIARB/////wdzShsFIAQLIQEMAQsLIAELrhQCEn8BfiMAQdAAayIIJAAgCCABNgJMIAhBN2ohFyAIQThqIRQCQAJAAkACQANAIAEhDSAHIA5B/////wdzSg0BIAcgDmohDgJAAkACQCANIgctAAAiCQRAA0ACQAJAIAlB/wFxIgFFBEAgByEBDAELIAFBJUcNASAHIQkDQCAJLQABQSVHBEAgCSEBDAILIAdBAWohByAJLQACIQogCUECaiIBIQkgCkElRg0ACwsgByANayIHIA5B/////wdzIhhKDQcgAARAIAAgDSAHECYLIAcNBiAIIAE2AkwgAUEBaiEHQX8hEgJAIAEsAAEiChBXRQ0AIAEtAAJBJEcNACABQQNqIQcgCkEwayESQQEhFQsgCCAHNgJMQQAhDAJAIAcsAAAiCUEgayIBQR9LBEAgByEKDAELIAchCkEBIAF0IgFBidEEcUUNAANAIAggB0EBaiIKNgJMIAEgDHIhDCAHLAABIglBIGsiAUEgTw0BIAohB0EBIAF0IgFBidEEcQ0ACwsCQCAJQSpGBEACfwJAIAosAAEiARBXRQ0AIAotAAJBJEcNACABQQJ0IARqQcABa0EKNgIAIApBA2ohCUEBIRUgCiwAAUEDdCADakGAA2soAgAMAQsgFQ0GIApBAWohCSAARQRAIAggCTYCTEEAIRVBACETDAMLIAIgAigCACIBQQRqNgIAQQAhFSABKAIACyETIAggCTYCTCATQQBODQFBACATayETIAxBgMAAciEMDAELIAhBzABqEIkBIhNBAEgNCCAIKAJMIQkLQQAhB0F/IQsCfyAJLQAAQS5HBEAgCSEBQQAMAQsgCS0AAUEqRgRAAn8CQCAJLAACIgEQV0UNACAJLQADQSRHDQAgAUECdCAEakHAAWtBCjYCACAJQQRqIQEgCSwAAkEDdCADakGAA2soAgAMAQsgFQ0GIAlBAmohAUEAIABFDQAaIAIgAigCACIKQQRqNgIAIAooAgALIQsgCCABNgJMIAtBf3NBH3YMAQsgCCAJQQFqNgJMIAhBzABqEIkBIQsgCCgCTCEBQQELIQ8DQCAHIRFBHCEKIAEiECwAACIHQfsAa0FGSQ0JIBBBAWohASAHIBFBOmxqQf8qai0AACIHQQFrQQhJDQALIAggATYCTAJAAkAgB0EbRwRAIAdFDQsgEkEATgRAIAQgEkECdGogBzYCACAIIAMgEkEDdGopAwA3A0AMAgsgAEUNCCAIQUBrIAcgAiAGEIcBDAILIBJBAE4NCgtBACEHIABFDQcLIAxB//97cSIJIAwgDEGAwABxGyEMQQAhEkGPCSEWIBQhCgJAAkACQAJ/AkACQAJAAkACfwJAAkACQAJAAkACQAJAIBAsAAAiB0FfcSAHIAdBD3FBA0YbIAcgERsiB0HYAGsOIQQUFBQUFBQUFA4UDwYODg4UBhQUFBQCBQMUFAkUARQUBAALAkAgB0HBAGsOBw4UCxQODg4ACyAHQdMARg0JDBMLIAgpA0AhGUGPCQwFC0EAIQcCQAJAAkACQAJAAkACQCARQf8BcQ4IAAECAwQaBQYaCyAIKAJAIA42AgAMGQsgCCgCQCAONgIADBgLIAgoAkAgDqw3AwAMFwsgCCgCQCAOOwEADBYLIAgoAkAgDjoAAAwVCyAIKAJAIA42AgAMFAsgCCgCQCAOrDcDAAwTC0EIIAsgC0EITRshCyAMQQhyIQxB+AAhBwsgFCENIAgpA0AiGVBFBEAgB0EgcSEQA0AgDUEBayINIBmnQQ9xQZAvai0AACAQcjoAACAZQg9WIQkgGUIEiCEZIAkNAAsLIAxBCHFFIAgpA0BQcg0DIAdBBHZBjwlqIRZBAiESDAMLIBQhByAIKQNAIhlQRQRAA0AgB0EBayIHIBmnQQdxQTByOgAAIBlCB1YhDSAZQgOIIRkgDQ0ACwsgByENIAxBCHFFDQIgCyAUIA1rIgdBAWogByALSBshCwwCCyAIKQNAIhlCAFMEQCAIQgAgGX0iGTcDQEEBIRJBjwkMAQsgDEGAEHEEQEEBIRJBkAkMAQtBkQlBjwkgDEEBcSISGwshFiAZIBQQRyENCyAPQQAgC0EASBsNDiAMQf//e3EgDCAPGyEMIAgpA0AiGUIAUiALckUEQCAUIQ1BACELDAwLIAsgGVAgFCANa2oiByAHIAtIGyELDAsLQQAhDAJ/Qf////8HIAsgC0H/////B08bIgoiEUEARyEQAkACfwJAAkAgCCgCQCIHQY4lIAcbIg0iD0EDcUUgEUVyDQADQCAPLQAAIgxFDQIgEUEBayIRQQBHIRAgD0EBaiIPQQNxRQ0BIBENAAsLIBBFDQICQCAPLQAARSARQQRJckUEQANAIA8oAgAiB0F/cyAHQYGChAhrcUGAgYKEeHENAiAPQQRqIQ8gEUEEayIRQQNLDQALCyARRQ0DC0EADAELQQELIRADQCAQRQRAIA8tAAAhDEEBIRAMAQsgDyAMRQ0CGiAPQQFqIQ8gEUEBayIRRQ0BQQAhEAwACwALQQALIgcgDWsgCiAHGyIHIA1qIQogC0EATgRAIAkhDCAHIQsMCwsgCSEMIAchCyAKLQAADQ0MCgsgCwRAIAgoAkAMAgtBACEHIABBICATQQAgDBApDAILIAhBADYCDCAIIAgpA0A+AgggCCAIQQhqIgc2AkBBfyELIAcLIQlBACEHAkADQCAJKAIAIg1FDQEgCEEEaiANEIYBIgpBAEgiDSAKIAsgB2tLckUEQCAJQQRqIQkgCyAHIApqIgdLDQEMAgsLIA0NDQtBPSEKIAdBAEgNCyAAQSAgEyAHIAwQKSAHRQRAQQAhBwwBC0EAIQogCCgCQCEJA0AgCSgCACINRQ0BIAhBBGogDRCGASINIApqIgogB0sNASAAIAhBBGogDRAmIAlBBGohCSAHIApLDQALCyAAQSAgEyAHIAxBgMAAcxApIBMgByAHIBNIGyEHDAgLIA9BACALQQBIGw0IQT0hCiAAIAgrA0AgEyALIAwgByAFERwAIgdBAE4NBwwJCyAIIAgpA0A8ADdBASELIBchDSAJIQwMBAsgBy0AASEJIAdBAWohBwwACwALIAANByAVRQ0CQQEhBwNAIAQgB0ECdGooAgAiAARAIAMgB0EDdGogACACIAYQhwFBASEOIAdBAWoiB0EKRw0BDAkLC0EBIQ4gB0EKTw0HA0AgBCAHQQJ0aigCAA0BIAdBAWoiB0EKRw0ACwwHC0EcIQoMBAsgCyAKIA1rIhAgCyAQShsiCSASQf////8Hc0oNAkE9IQogEyAJIBJqIgsgCyATSBsiByAYSg0DIABBICAHIAsgDBApIAAgFiASECYgAEEwIAcgCyAMQYCABHMQKSAAQTAgCSAQQQAQKSAAIA0gEBAmIABBICAHIAsgDEGAwABzECkMAQsLQQAhDgwDC0E9IQoLQfw7IAo2AgALQX8hDgsgCEHQAGokACAOC9kCAQR/IwBB0AFrIgUkACAFIAI2AswBIAVBoAFqIgJBAEEoECoaIAUgBSgCzAE2AsgBAkBBACABIAVByAFqIAVB0ABqIAIgAyAEEIoBQQBIBEBBfyEEDAELQQEgBiAAKAJMQQBOGyEGIAAoAgAhByAAKAJIQQBMBEAgACAHQV9xNgIACwJ/AkACQCAAKAIwRQRAIABB0AA2AjAgAEEANgIcIABCADcDECAAKAIsIQggACAFNgIsDAELIAAoAhANAQtBfyAAEJ0BDQEaCyAAIAEgBUHIAWogBUHQAGogBUGgAWogAyAEEIoBCyECIAgEQCAAQQBBACAAKAIkEQYAGiAAQQA2AjAgACAINgIsIABBADYCHCAAKAIUIQEgAEIANwMQIAJBfyABGyECCyAAIAAoAgAiACAHQSBxcjYCAEF/IAIgAEEgcRshBCAGRQ0ACyAFQdABaiQAIAQLfwIBfwF+IAC9IgNCNIinQf8PcSICQf8PRwR8IAJFBEAgASAARAAAAAAAAAAAYQR/QQAFIABEAAAAAAAA8EOiIAEQjAEhACABKAIAQUBqCzYCACAADwsgASACQf4HazYCACADQv////////+HgH+DQoCAgICAgIDwP4S/BSAACwsVACAARQRAQQAPC0H8OyAANgIAQX8LzgECA38CfSMAQRBrIgMkAEEBIQQgA0EIaiAAQfwAaiIFIAAgAUEBdGpBxABqIgEvAQAQHwJAAkAgAyoCCCIHIAIqAgAiBlwEQCAHIAdbBEAgAi0ABCECDAILIAYgBlwhBAsgAi0ABCECIARFDQAgAy0ADCACQf8BcUYNAQsgBSABIAYgAhA5A0AgAC0AACIBQQRxDQEgACABQQRyOgAAIAAoAhAiAQRAIAAgAREAAAsgAEGAgID+BzYCnAEgACgC5AMiAA0ACwsgA0EQaiQAC9EDAEHUO0GoHBAcQdU7QYoWQQFBAUEAEBtB1jtB/RJBAUGAf0H/ABAEQdc7QfYSQQFBgH9B/wAQBEHYO0H0EkEBQQBB/wEQBEHZO0GUCkECQYCAfkH//wEQBEHaO0GLCkECQQBB//8DEARB2ztBsQpBBEGAgICAeEH/////BxAEQdw7QagKQQRBAEF/EARB3TtB+BhBBEGAgICAeEH/////BxAEQd47Qe8YQQRBAEF/EARB3ztBjxBCgICAgICAgICAf0L///////////8AEIQBQeA7QY4QQgBCfxCEAUHhO0GIEEEEEA1B4jtB9BtBCBANQeM7QaQZEA5B5DtBmSIQDkHlO0EEQZcZEAhB5jtBAkGwGRAIQec7QQRBvxkQCEHoO0GPFhAaQek7QQBB1CEQAUHqO0EAQboiEAFB6ztBAUHyIRABQew7QQJB5B4QAUHtO0EDQYMfEAFB7jtBBEGrHxABQe87QQVByB8QAUHwO0EEQd8iEAFB8TtBBUH9IhABQeo7QQBBriAQAUHrO0EBQY0gEAFB7DtBAkHwIBABQe07QQNBziAQAUHuO0EEQbMhEAFB7ztBBUGRIRABQfI7QQZB7h8QAUHzO0EHQaQjEAELJQAgAEH0JjYCACAALQAEBEAgACgCCEH9DxBmCyAAKAIIEAYgAAsDAAALJQAgAEHsJzYCACAALQAEBEAgACgCCEH9DxBmCyAAKAIIEAYgAAs3AQJ/QQQQHiICIAE2AgBBBBAeIgMgATYCAEGjOyAAQeI7QfooQcEBIAJB4jtB/ihBwgEgAxAHCzcBAX8gASAAKAIEIgNBAXVqIQEgACgCACEAIAEgAiADQQFxBH8gASgCACAAaigCAAUgAAsRBQALOQEBfyABIAAoAgQiBEEBdWohASAAKAIAIQAgASACIAMgBEEBcQR/IAEoAgAgAGooAgAFIAALEQMACwkAIAEgABEAAAsHACAAEQ4ACzUBAX8gASAAKAIEIgJBAXVqIQEgACgCACEAIAEgAkEBcQR/IAEoAgAgAGooAgAFIAALEQAACzABAX8jAEEQayICJAAgAiABNgIIIAJBCGogABECACEAIAIoAggQBiACQRBqJAAgAAsMACABIAAoAgARAAALCQAgAEEBOgAEC9coAQJ/QaA7QaE7QaI7QQBBjCZBB0GPJkEAQY8mQQBB2RZBkSZBCBAFQQgQHiIAQoiAgIAQNwMAQaA7QZcbQQZBoCZBuCZBCSAAQQEQAEGkO0GlO0GmO0GgO0GMJkEKQYwmQQtBjCZBDEG4EUGRJkENEAVBBBAeIgBBDjYCAEGkO0HoFEECQcAmQcgmQQ8gAEEAEABBoDtBowxBAkHMJkHUJkEQQREQA0GgO0GAHEEDQaQnQbAnQRJBExADQbg7Qbk7Qbo7QQBBjCZBFEGPJkEAQY8mQQBB6RZBkSZBFRAFQQgQHiIAQoiAgIAQNwMAQbg7QegcQQJBuCdByCZBFiAAQQEQAEG7O0G8O0G9O0G4O0GMJkEXQYwmQRhBjCZBGUHPEUGRJkEaEAVBBBAeIgBBGzYCAEG7O0HoFEECQcAnQcgmQRwgAEEAEABBuDtBowxBAkHIJ0HUJkEdQR4QA0G4O0GAHEEDQaQnQbAnQRJBHxADQb47Qb87QcA7QQBBjCZBIEGPJkEAQY8mQQBB2hpBkSZBIRAFQb47QQFB+CdBjCZBIkEjEA9BvjtBkBtBAUH4J0GMJkEiQSMQA0G+O0HpCEECQfwnQcgmQSRBJRADQQgQHiIAQQA2AgQgAEEmNgIAQb47Qa0cQQRBkChBoChBJyAAQQAQAEEIEB4iAEEANgIEIABBKDYCAEG+O0GkEUEDQagoQbQoQSkgAEEAEABBCBAeIgBBADYCBCAAQSo2AgBBvjtByB1BA0G8KEHIKEErIABBABAAQQgQHiIAQQA2AgQgAEEsNgIAQb47QaYQQQNB0ChByChBLSAAQQAQAEEIEB4iAEEANgIEIABBLjYCAEG+O0HLHEEDQdwoQbAnQS8gAEEAEABBCBAeIgBBADYCBCAAQTA2AgBBvjtB0h1BAkHoKEHUJkExIABBABAAQQgQHiIAQQA2AgQgAEEyNgIAQb47QZcQQQJB8ChB1CZBMyAAQQAQAEHBO0GECkH4KEE0QZEmQTUQCkHiD0EAEEhB6g5BCBBIQYITQRAQSEHxFUEYEEhBgxdBIBBIQfAOQSgQSEHBOxAJQaM7Qf8aQfgoQTZBkSZBNxAKQYMXQQAQkwFB8A5BCBCTAUGjOxAJQcI7QYobQfgoQThBkSZBORAKQQQQHiIAQQg2AgBBBBAeIgFBCDYCAEHCO0GEG0HiO0H6KEE6IABB4jtB/ihBOyABEAdBBBAeIgBBADYCAEEEEB4iAUEANgIAQcI7QeUOQds7QdQmQTwgAEHbO0HIKEE9IAEQB0HCOxAJQcM7QcQ7QcU7QQBBjCZBPkGPJkEAQY8mQQBB+xtBkSZBPxAFQcM7QQFBhClBjCZBwABBwQAQD0HDO0HXDkEBQYQpQYwmQcAAQcEAEANBwztB0BpBAkGIKUHUJkHCAEHDABADQcM7QekIQQJBkClByCZBxABBxQAQA0EIEB4iAEEANgIEIABBxgA2AgBBwztB9w9BAkGQKUHIJkHHACAAQQAQAEEIEB4iAEEANgIEIABByAA2AgBBwztB6htBA0GYKUHIKEHJACAAQQAQAEEIEB4iAEEANgIEIABBygA2AgBBwztBnxtBA0GkKUHIKEHLACAAQQAQAEEIEB4iAEEANgIEIABBzAA2AgBBwztB0BRBBEGwKUHAKUHNACAAQQAQAEEIEB4iAEEANgIEIABBzgA2AgBBwztBiA1BBEGwKUHAKUHNACAAQQAQAEEIEB4iAEEANgIEIABBzwA2AgBBwztB3RNBA0GkKUHIKEHLACAAQQAQAEEIEB4iAEEANgIEIABB0AA2AgBBwztB+QtBA0GkKUHIKEHLACAAQQAQAEEIEB4iAEEANgIEIABB0QA2AgBBwztBuBBBA0GkKUHIKEHLACAAQQAQAEEIEB4iAEEANgIEIABB0gA2AgBBwztB5RpBA0GkKUHIKEHLACAAQQAQAEEIEB4iAEEANgIEIABB0wA2AgBBwztB/BRBA0GkKUHIKEHLACAAQQAQAEEIEB4iAEEANgIEIABB1AA2AgBBwztBlRNBA0GkKUHIKEHLACAAQQAQAEEIEB4iAEEANgIEIABB1QA2AgBBwztBtQpBA0GkKUHIKEHLACAAQQAQAEEIEB4iAEEANgIEIABB1gA2AgBBwztBuBVBBEGwKUHAKUHNACAAQQAQAEEIEB4iAEEANgIEIABB1wA2AgBBwztBmw1BBEGwKUHAKUHNACAAQQAQAEEIEB4iAEEANgIEIABB2AA2AgBBwztB7RNBA0GkKUHIKEHLACAAQQAQAEEIEB4iAEEANgIEIABB2QA2AgBBwztBxAlBA0GkKUHIKEHLACAAQQAQAEEIEB4iAEEANgIEIABB2gA2AgBBwztB8QhBA0GkKUHIKEHLACAAQQAQAEEIEB4iAEEANgIEIABB2wA2AgBBwztBhwlBA0HIKUH+KEHcACAAQQAQAEEIEB4iAEEANgIEIABB3QA2AgBBwztB1BBBA0HIKUH+KEHcACAAQQAQAEEIEB4iAEEANgIEIABB3gA2AgBBwztB5gxBA0HIKUH+KEHcACAAQQAQAEEIEB4iAEEANgIEIABB3wA2AgBBwztBzBNBAkGQKUHIJkHHACAAQQAQAEEIEB4iAEEANgIEIABB4AA2AgBBwztBrAlBA0HIKUH+KEHcACAAQQAQAEEIEB4iAEEANgIEIABB4QA2AgBBwztBnxZBA0HIKUH+KEHcACAAQQAQAEEIEB4iAEEANgIEIABB4gA2AgBBwztBoRdBA0HIKUH+KEHcACAAQQAQAEEIEB4iAEEANgIEIABB4wA2AgBBwztBvw1BA0HIKUH+KEHcACAAQQAQAEEIEB4iAEEANgIEIABB5AA2AgBBwztB+xNBAkGQKUHIJkHHACAAQQAQAEEIEB4iAEEANgIEIABB5QA2AgBBwztBkQ9BA0HIKUH+KEHcACAAQQAQAEEIEB4iAEEANgIEIABB5gA2AgBBwztBwQxBA0HIKUH+KEHcACAAQQAQAEEIEB4iAEEANgIEIABB5wA2AgBBwztBvhNBAkGQKUHIJkHHACAAQQAQAEEIEB4iAEEANgIEIABB6AA2AgBBwztBsxdBA0HIKUH+KEHcACAAQQAQAEEIEB4iAEEANgIEIABB6QA2AgBBwztBzw1BA0HIKUH+KEHcACAAQQAQAEEIEB4iAEEANgIEIABB6gA2AgBBwztBpQ9BA0HIKUH+KEHcACAAQQAQAEEIEB4iAEEANgIEIABB6wA2AgBBwztB0gxBA0HIKUH+KEHcACAAQQAQAEEIEB4iAEEANgIEIABB7AA2AgBBwztBiRdBA0HIKUH+KEHcACAAQQAQAEEIEB4iAEEANgIEIABB7QA2AgBBwztBrA1BA0HIKUH+KEHcACAAQQAQAEEIEB4iAEEANgIEIABB7gA2AgBBwztB9w5BA0HIKUH+KEHcACAAQQAQAEEIEB4iAEEANgIEIABB7wA2AgBBwztBrQxBA0HIKUH+KEHcACAAQQAQAEEIEB4iAEEANgIEIABB8AA2AgBBwztB/RhBA0GkKUHIKEHLACAAQQAQAEEIEB4iAEEANgIEIABB8QA2AgBBwztBshRBA0HIKUH+KEHcACAAQQAQAEEIEB4iAEEANgIEIABB8gA2AgBBwztBlBJBBEGwKUHAKUHNACAAQQAQAEEIEB4iAEEANgIEIABB8wA2AgBBwztBzhlBBEGwKUHAKUHNACAAQQAQAEEIEB4iAEEANgIEIABB9AA2AgBBwztB4g1BBEGwKUHAKUHNACAAQQAQAEEIEB4iAEEANgIEIABB9QA2AgBBwztBrRNBBEGwKUHAKUHNACAAQQAQAEEIEB4iAEEANgIEIABB9gA2AgBBwztB+gxBBEGwKUHAKUHNACAAQQAQAEEIEB4iAEEANgIEIABB9wA2AgBBwztBnhVBA0GkKUHIKEHLACAAQQAQAEEIEB4iAEEANgIEIABB+AA2AgBBwztBrxtBAkHUKUHUJkH5ACAAQQAQAEEIEB4iAEEANgIEIABB+gA2AgBBwztB3BRBA0HcKUGwJ0H7ACAAQQAQAEEIEB4iAEEANgIEIABB/AA2AgBBwztBiQxBAkHUKUHUJkH5ACAAQQAQAEEIEB4iAEEANgIEIABB/QA2AgBBwztBxhBBAkHUKUHUJkH5ACAAQQAQAEEIEB4iAEEANgIEIABB/gA2AgBBwztB8hpBAkHUKUHUJkH5ACAAQQAQAEEIEB4iAEEANgIEIABB/wA2AgBBwztBjRVBAkHUKUHUJkH5ACAAQQAQAEEIEB4iAEEANgIEIABBgAE2AgBBwztBoRNBAkHUKUHUJkH5ACAAQQAQAEEIEB4iAEEANgIEIABBgQE2AgBBwztBxwpBAkHUKUHUJkH5ACAAQQAQAEEIEB4iAEEANgIEIABBggE2AgBBwztBwhVBA0HcKUGwJ0H7ACAAQQAQAEEIEB4iAEEANgIEIABBgwE2AgBBwztB4RBBAkHoKUHUJkGEASAAQQAQAEEIEB4iAEEANgIEIABBhQE2AgBBwztBuAlBAkHwKUH6KEGGASAAQQAQAEEIEB4iAEEANgIEIABBhwE2AgBBwztBrRZBAkHwKUH6KEGGASAAQQAQAEEIEB4iAEEANgIEIABBiAE2AgBBwztBqhdBAkHoKUHUJkGEASAAQQAQAEEIEB4iAEEANgIEIABBiQE2AgBBwztBmw9BAkHoKUHUJkGEASAAQQAQAEEIEB4iAEEANgIEIABBigE2AgBBwztBvxdBAkHoKUHUJkGEASAAQQAQAEEIEB4iAEEANgIEIABBiwE2AgBBwztBsg9BAkHoKUHUJkGEASAAQQAQAEEIEB4iAEEANgIEIABBjAE2AgBBwztBlRdBAkHoKUHUJkGEASAAQQAQAEEIEB4iAEEANgIEIABBjQE2AgBBwztBhA9BAkHoKUHUJkGEASAAQQAQAEEIEB4iAEEANgIEIABBjgE2AgBBwztBihlBAkHUKUHUJkH5ACAAQQAQAEEIEB4iAEEANgIEIABBjwE2AgBBwztBwRRBAkHwKUH6KEGGASAAQQAQAEEIEB4iAEEANgIEIABBkAE2AgBBwztBnhJBA0H4KUGEKkGRASAAQQAQAEEIEB4iAEEANgIEIABBkgE2AgBBwztB0AlBAkHUKUHUJkH5ACAAQQAQAEEIEB4iAEEANgIEIABBkwE2AgBBwztB/AhBAkHUKUHUJkH5ACAAQQAQAEEIEB4iAEEANgIEIABBlAE2AgBBwztB2RlBA0HcKUGwJ0H7ACAAQQAQAEEIEB4iAEEANgIEIABBlQE2AgBBwztBtBNBA0GMKkGYKkGWASAAQQAQAEEIEB4iAEEANgIEIABBlwE2AgBBwztBhxxBBEGgKkGgKEGYASAAQQAQAEEIEB4iAEEANgIEIABBmQE2AgBBwztBnBxBA0GwKkHIKEGaASAAQQAQAEEIEB4iAEEANgIEIABBmwE2AgBBwztBmgpBAkG8KkHUJkGcASAAQQAQAEEIEB4iAEEANgIEIABBnQE2AgBBwztBmQxBAkHEKkHUJkGeASAAQQAQAEEIEB4iAEEANgIEIABBnwE2AgBBwztBkxxBA0HMKkGwJ0GgASAAQQAQAEEIEB4iAEEANgIEIABBoQE2AgBBwztBuxZBA0HYKkHIKEGiASAAQQAQAEEIEB4iAEEANgIEIABBowE2AgBBwztBvxtBAkHkKkHUJkGkASAAQQAQAEEIEB4iAEEANgIEIABBpQE2AgBBwztB0xtBA0HYKkHIKEGiASAAQQAQAEEIEB4iAEEANgIEIABBpgE2AgBBwztBqB1BA0HsKkHIKEGnASAAQQAQAEEIEB4iAEEANgIEIABBqAE2AgBBwztBph1BAkGQKUHIJkHHACAAQQAQAEEIEB4iAEEANgIEIABBqQE2AgBBwztBuR1BA0H4KkHIKEGqASAAQQAQAEEIEB4iAEEANgIEIABBqwE2AgBBwztBtx1BAkGQKUHIJkHHACAAQQAQAEEIEB4iAEEANgIEIABBrAE2AgBBwztB3whBAkGQKUHIJkHHACAAQQAQAEEIEB4iAEEANgIEIABBrQE2AgBBwztB1whBAkGEK0HUJkGuASAAQQAQAEEIEB4iAEEANgIEIABBrwE2AgBBwztB3hVBAkGQKUHIJkHHACAAQQAQAEEIEB4iAEEANgIEIABBsAE2AgBBwztB3AlBAkGEK0HUJkGuASAAQQAQAEEIEB4iAEEANgIEIABBsQE2AgBBwztB6QlBBUGQK0GkK0GyASAAQQAQAEEIEB4iAEEANgIEIABBswE2AgBBwztB5w9BAkHwKUH6KEGGASAAQQAQAEEIEB4iAEEANgIEIABBtAE2AgBBwztB0Q9BAkHwKUH6KEGGASAAQQAQAEEIEB4iAEEANgIEIABBtQE2AgBBwztBhhNBAkHwKUH6KEGGASAAQQAQAEEIEB4iAEEANgIEIABBtgE2AgBBwztB+BVBAkHwKUH6KEGGASAAQQAQAEEIEB4iAEEANgIEIABBtwE2AgBBwztByxdBAkHwKUH6KEGGASAAQQAQAEEIEB4iAEEANgIEIABBuAE2AgBBwztBvw9BAkHwKUH6KEGGASAAQQAQAEEIEB4iAEEANgIEIABBuQE2AgBBwztB+QlBAkGsK0HUJkG6ASAAQQAQAEEIEB4iAEEANgIEIABBuwE2AgBBwztBzBVBA0H4KUGEKkGRASAAQQAQAEEIEB4iAEEANgIEIABBvAE2AgBBwztBqBJBA0H4KUGEKkGRASAAQQAQAEEIEB4iAEEANgIEIABBvQE2AgBBwztB5BlBA0H4KUGEKkGRASAAQQAQAEEIEB4iAEEANgIEIABBvgE2AgBBwztBqxVBAkHUKUHUJkH5ACAAQQAQAAtZAQF/IAAgACgCSCIBQQFrIAFyNgJIIAAoAgAiAUEIcQRAIAAgAUEgcjYCAEF/DwsgAEIANwIEIAAgACgCLCIBNgIcIAAgATYCFCAAIAEgACgCMGo2AhBBAAtHAAJAIAFBA00EfyAAIAFBAnRqQQRqBSABQQRrIgEgACgCGCIAKAIEIAAoAgAiAGtBAnVPDQEgACABQQJ0agsoAgAPCxACAAs4AQF/IAFBAEgEQBACAAsgAUEBa0EFdkEBaiIBQQJ0EB4hAiAAIAE2AgggAEEANgIEIAAgAjYCAAvSBQEJfyAAIAEvAQA7AQAgACABKQIENwIEIAAgASkCDDcCDCAAIAEoAhQ2AhQCQAJAIAEoAhgiA0UNAEEYEB4iBUEANgIIIAVCADcCACADKAIEIgEgAygCACICRwRAIAEgAmsiAkEASA0CIAUgAhAeIgE2AgAgBSABIAJqNgIIIAMoAgAiAiADKAIEIgZHBEADQCABIAIoAgA2AgAgAUEEaiEBIAJBBGoiAiAGRw0ACwsgBSABNgIECyAFQgA3AgwgBUEANgIUIAMoAhAiAUUNACAFQQxqIAEQnwEgAygCDCEGIAUgBSgCECIEIAMoAhAiAkEfcWogAkFgcWoiATYCEAJAAkAgBEUEQCABQQFrIQMMAQsgAUEBayIDIARBAWtzQSBJDQELIAUoAgwgA0EFdkEAIAFBIU8bQQJ0akEANgIACyAFKAIMIARBA3ZB/P///wFxaiEBIARBH3EiA0UEQCACQQBMDQEgAkEgbSEDIAJBH2pBP08EQCABIAYgA0ECdBAzGgsgAiADQQV0ayICQQBMDQEgASADQQJ0IgNqIgEgASgCAEF/QSAgAmt2IgFBf3NxIAMgBmooAgAgAXFyNgIADAELIAJBAEwNAEF/IAN0IQhBICADayEEIAJBIE4EQCAIQX9zIQkgASgCACEHA0AgASAHIAlxIAYoAgAiByADdHI2AgAgASABKAIEIAhxIAcgBHZyIgc2AgQgBkEEaiEGIAFBBGohASACQT9LIQogAkEgayECIAoNAAsgAkEATA0BCyABIAEoAgBBfyAEIAQgAiACIARKGyIEa3YgCHFBf3NxIAYoAgBBf0EgIAJrdnEiBiADdHI2AgAgAiAEayICQQBMDQAgASADIARqQQN2Qfz///8BcWoiASABKAIAQX9BICACa3ZBf3NxIAYgBHZyNgIACyAAKAIYIQEgACAFNgIYIAEEQCABEFsLDwsQAgALvQMBB38gAARAIwBBIGsiBiQAIAAoAgAiASgC5AMiAwRAIAMgARBvGiABQQA2AuQDCyABKALsAyICIAEoAugDIgNHBEBBASACIANrQQJ1IgIgAkEBTRshBEEAIQIDQCADIAJBAnRqKAIAQQA2AuQDIAJBAWoiAiAERw0ACwsgASADNgLsAwJAIAMgAUHwA2oiAigCAEYNACAGQQhqQQBBACACEEoiAigCBCABKALsAyABKALoAyIEayIFayIDIAQgBRAzIQUgASgC6AMhBCABIAU2AugDIAIgBDYCBCABKALsAyEFIAEgAigCCDYC7AMgAiAFNgIIIAEoAvADIQcgASACKAIMNgLwAyACIAQ2AgAgAiAHNgIMIAQgBUcEQCACIAUgBCAFa0EDakF8cWo2AggLIARFDQAgBBAnIAEoAugDIQMLIAMEQCABIAM2AuwDIAMQJwsgASgClAEhAyABQQA2ApQBIAMEQCADEFsLIAEQJyAAKAIIIQEgAEEANgIIIAEEQCABIAEoAgAoAgQRAAALIAAoAgQhASAAQQA2AgQgAQRAIAEgASgCACgCBBEAAAsgBkEgaiQAIAAQIwsLtQEBAX8jAEEQayICJAACfyABBEAgASgCACEBQYgEEB4gARBcIAENARogAkH3GTYCACACEHIQJAALQZQ7LQAARQRAQfg6QQM2AgBBiDtCgICAgICAgMA/NwIAQYA7QgA3AgBBlDtBAToAAEH8OkH8Oi0AAEH+AXE6AABB9DpBADYCAEGQO0EANgIAC0GIBBAeQfQ6EFwLIQEgAEIANwIEIAAgATYCACABIAA2AgQgAkEQaiQAIAALGwEBfyAABEAgACgCACIBBEAgARAjCyAAECMLC0kBAn9BBBAeIQFBIBAeIgBBADYCHCAAQoCAgICAgIDAPzcCFCAAQgA3AgwgAEEAOgAIIABBAzYCBCAAQQA2AgAgASAANgIAIAELIAAgAkEFR0EAIAIbRQRAQbgwIAMgBBBJDwsgAyAEEHALIgEBfiABIAKtIAOtQiCGhCAEIAARFQAiBUIgiKckASAFpwuoAQEFfyAAKAJUIgMoAgAhBSADKAIEIgQgACgCFCAAKAIcIgdrIgYgBCAGSRsiBgRAIAUgByAGECsaIAMgAygCACAGaiIFNgIAIAMgAygCBCAGayIENgIECyAEIAIgAiAESxsiBARAIAUgASAEECsaIAMgAygCACAEaiIFNgIAIAMgAygCBCAEazYCBAsgBUEAOgAAIAAgACgCLCIBNgIcIAAgATYCFCACCwQAQgALBABBAAuKBQIGfgJ/IAEgASgCAEEHakF4cSIBQRBqNgIAIAAhCSABKQMAIQMgASkDCCEGIwBBIGsiCCQAAkAgBkL///////////8AgyIEQoCAgICAgMCAPH0gBEKAgICAgIDA/8MAfVQEQCAGQgSGIANCPIiEIQQgA0L//////////w+DIgNCgYCAgICAgIAIWgRAIARCgYCAgICAgIDAAHwhAgwCCyAEQoCAgICAgICAQH0hAiADQoCAgICAgICACFINASACIARCAYN8IQIMAQsgA1AgBEKAgICAgIDA//8AVCAEQoCAgICAgMD//wBRG0UEQCAGQgSGIANCPIiEQv////////8Dg0KAgICAgICA/P8AhCECDAELQoCAgICAgID4/wAhAiAEQv///////7//wwBWDQBCACECIARCMIinIgBBkfcASQ0AIAMhAiAGQv///////z+DQoCAgICAgMAAhCIFIQcCQCAAQYH3AGsiAUHAAHEEQCACIAFBQGqthiEHQgAhAgwBCyABRQ0AIAcgAa0iBIYgAkHAACABa62IhCEHIAIgBIYhAgsgCCACNwMQIAggBzcDGAJAQYH4ACAAayIAQcAAcQRAIAUgAEFAaq2IIQNCACEFDAELIABFDQAgBUHAACAAa62GIAMgAK0iAoiEIQMgBSACiCEFCyAIIAM3AwAgCCAFNwMIIAgpAwhCBIYgCCkDACIDQjyIhCECIAgpAxAgCCkDGIRCAFKtIANC//////////8Pg4QiA0KBgICAgICAgAhaBEAgAkIBfCECDAELIANCgICAgICAgIAIUg0AIAJCAYMgAnwhAgsgCEEgaiQAIAkgAiAGQoCAgICAgICAgH+DhL85AwALmRgDEn8BfAN+IwBBsARrIgwkACAMQQA2AiwCQCABvSIZQgBTBEBBASERQZkJIRMgAZoiAb0hGQwBCyAEQYAQcQRAQQEhEUGcCSETDAELQZ8JQZoJIARBAXEiERshEyARRSEVCwJAIBlCgICAgICAgPj/AINCgICAgICAgPj/AFEEQCAAQSAgAiARQQNqIgMgBEH//3txECkgACATIBEQJiAAQe0VQdweIAVBIHEiBRtB4RpB4B4gBRsgASABYhtBAxAmIABBICACIAMgBEGAwABzECkgAyACIAIgA0gbIQoMAQsgDEEQaiESAkACfwJAIAEgDEEsahCMASIBIAGgIgFEAAAAAAAAAABiBEAgDCAMKAIsIgZBAWs2AiwgBUEgciIOQeEARw0BDAMLIAVBIHIiDkHhAEYNAiAMKAIsIQlBBiADIANBAEgbDAELIAwgBkEdayIJNgIsIAFEAAAAAAAAsEGiIQFBBiADIANBAEgbCyELIAxBMGpBoAJBACAJQQBOG2oiDSEHA0AgBwJ/IAFEAAAAAAAA8EFjIAFEAAAAAAAAAABmcQRAIAGrDAELQQALIgM2AgAgB0EEaiEHIAEgA7ihRAAAAABlzc1BoiIBRAAAAAAAAAAAYg0ACwJAIAlBAEwEQCAJIQMgByEGIA0hCAwBCyANIQggCSEDA0BBHSADIANBHU4bIQMCQCAHQQRrIgYgCEkNACADrSEaQgAhGQNAIAYgGUL/////D4MgBjUCACAahnwiG0KAlOvcA4AiGUKA7JSjDH4gG3w+AgAgBkEEayIGIAhPDQALIBmnIgZFDQAgCEEEayIIIAY2AgALA0AgCCAHIgZJBEAgBkEEayIHKAIARQ0BCwsgDCAMKAIsIANrIgM2AiwgBiEHIANBAEoNAAsLIANBAEgEQCALQRlqQQluQQFqIQ8gDkHmAEYhEANAQQlBACADayIDIANBCU4bIQoCQCAGIAhNBEAgCCgCACEHDAELQYCU69wDIAp2IRRBfyAKdEF/cyEWQQAhAyAIIQcDQCAHIAMgBygCACIXIAp2ajYCACAWIBdxIBRsIQMgB0EEaiIHIAZJDQALIAgoAgAhByADRQ0AIAYgAzYCACAGQQRqIQYLIAwgDCgCLCAKaiIDNgIsIA0gCCAHRUECdGoiCCAQGyIHIA9BAnRqIAYgBiAHa0ECdSAPShshBiADQQBIDQALC0EAIQMCQCAGIAhNDQAgDSAIa0ECdUEJbCEDQQohByAIKAIAIgpBCkkNAANAIANBAWohAyAKIAdBCmwiB08NAAsLIAsgA0EAIA5B5gBHG2sgDkHnAEYgC0EAR3FrIgcgBiANa0ECdUEJbEEJa0gEQEEEQaQCIAlBAEgbIAxqIAdBgMgAaiIKQQltIg9BAnRqQdAfayEJQQohByAPQXdsIApqIgpBB0wEQANAIAdBCmwhByAKQQFqIgpBCEcNAAsLAkAgCSgCACIQIBAgB24iDyAHbCIKRiAJQQRqIhQgBkZxDQAgECAKayEQAkAgD0EBcUUEQEQAAAAAAABAQyEBIAdBgJTr3ANHIAggCU9yDQEgCUEEay0AAEEBcUUNAQtEAQAAAAAAQEMhAQtEAAAAAAAA4D9EAAAAAAAA8D9EAAAAAAAA+D8gBiAURhtEAAAAAAAA+D8gECAHQQF2IhRGGyAQIBRJGyEYAkAgFQ0AIBMtAABBLUcNACAYmiEYIAGaIQELIAkgCjYCACABIBigIAFhDQAgCSAHIApqIgM2AgAgA0GAlOvcA08EQANAIAlBADYCACAIIAlBBGsiCUsEQCAIQQRrIghBADYCAAsgCSAJKAIAQQFqIgM2AgAgA0H/k+vcA0sNAAsLIA0gCGtBAnVBCWwhA0EKIQcgCCgCACIKQQpJDQADQCADQQFqIQMgCiAHQQpsIgdPDQALCyAJQQRqIgcgBiAGIAdLGyEGCwNAIAYiByAITSIKRQRAIAdBBGsiBigCAEUNAQsLAkAgDkHnAEcEQCAEQQhxIQkMAQsgA0F/c0F/IAtBASALGyIGIANKIANBe0pxIgkbIAZqIQtBf0F+IAkbIAVqIQUgBEEIcSIJDQBBdyEGAkAgCg0AIAdBBGsoAgAiDkUNAEEKIQpBACEGIA5BCnANAANAIAYiCUEBaiEGIA4gCkEKbCIKcEUNAAsgCUF/cyEGCyAHIA1rQQJ1QQlsIQogBUFfcUHGAEYEQEEAIQkgCyAGIApqQQlrIgZBACAGQQBKGyIGIAYgC0obIQsMAQtBACEJIAsgAyAKaiAGakEJayIGQQAgBkEAShsiBiAGIAtKGyELC0F/IQogC0H9////B0H+////ByAJIAtyIhAbSg0BIAsgEEEAR2pBAWohDgJAIAVBX3EiFUHGAEYEQCADIA5B/////wdzSg0DIANBACADQQBKGyEGDAELIBIgAyADQR91IgZzIAZrrSASEEciBmtBAUwEQANAIAZBAWsiBkEwOgAAIBIgBmtBAkgNAAsLIAZBAmsiDyAFOgAAIAZBAWtBLUErIANBAEgbOgAAIBIgD2siBiAOQf////8Hc0oNAgsgBiAOaiIDIBFB/////wdzSg0BIABBICACIAMgEWoiBSAEECkgACATIBEQJiAAQTAgAiAFIARBgIAEcxApAkACQAJAIBVBxgBGBEAgDEEQaiIGQQhyIQMgBkEJciEJIA0gCCAIIA1LGyIKIQgDQCAINQIAIAkQRyEGAkAgCCAKRwRAIAYgDEEQak0NAQNAIAZBAWsiBkEwOgAAIAYgDEEQaksNAAsMAQsgBiAJRw0AIAxBMDoAGCADIQYLIAAgBiAJIAZrECYgCEEEaiIIIA1NDQALIBAEQCAAQYwlQQEQJgsgC0EATCAHIAhNcg0BA0AgCDUCACAJEEciBiAMQRBqSwRAA0AgBkEBayIGQTA6AAAgBiAMQRBqSw0ACwsgACAGQQkgCyALQQlOGxAmIAtBCWshBiAIQQRqIgggB08NAyALQQlKIQMgBiELIAMNAAsMAgsCQCALQQBIDQAgByAIQQRqIAcgCEsbIQogDEEQaiIGQQhyIQMgBkEJciENIAghBwNAIA0gBzUCACANEEciBkYEQCAMQTA6ABggAyEGCwJAIAcgCEcEQCAGIAxBEGpNDQEDQCAGQQFrIgZBMDoAACAGIAxBEGpLDQALDAELIAAgBkEBECYgBkEBaiEGIAkgC3JFDQAgAEGMJUEBECYLIAAgBiALIA0gBmsiBiAGIAtKGxAmIAsgBmshCyAHQQRqIgcgCk8NASALQQBODQALCyAAQTAgC0ESakESQQAQKSAAIA8gEiAPaxAmDAILIAshBgsgAEEwIAZBCWpBCUEAECkLIABBICACIAUgBEGAwABzECkgBSACIAIgBUgbIQoMAQsgEyAFQRp0QR91QQlxaiELAkAgA0ELSw0AQQwgA2shBkQAAAAAAAAwQCEYA0AgGEQAAAAAAAAwQKIhGCAGQQFrIgYNAAsgCy0AAEEtRgRAIBggAZogGKGgmiEBDAELIAEgGKAgGKEhAQsgEUECciEJIAVBIHEhCCASIAwoAiwiByAHQR91IgZzIAZrrSASEEciBkYEQCAMQTA6AA8gDEEPaiEGCyAGQQJrIg0gBUEPajoAACAGQQFrQS1BKyAHQQBIGzoAACAEQQhxIQYgDEEQaiEHA0AgByIFAn8gAZlEAAAAAAAA4EFjBEAgAaoMAQtBgICAgHgLIgdBkC9qLQAAIAhyOgAAIAYgA0EASnJFIAEgB7ehRAAAAAAAADBAoiIBRAAAAAAAAAAAYXEgBUEBaiIHIAxBEGprQQFHckUEQCAFQS46AAEgBUECaiEHCyABRAAAAAAAAAAAYg0AC0F/IQpB/f///wcgCSASIA1rIgVqIgZrIANIDQAgAEEgIAIgBgJ/AkAgA0UNACAHIAxBEGprIghBAmsgA04NACADQQJqDAELIAcgDEEQamsiCAsiB2oiAyAEECkgACALIAkQJiAAQTAgAiADIARBgIAEcxApIAAgDEEQaiAIECYgAEEwIAcgCGtBAEEAECkgACANIAUQJiAAQSAgAiADIARBgMAAcxApIAMgAiACIANIGyEKCyAMQbAEaiQAIAoLRgEBfyAAKAI8IQMjAEEQayIAJAAgAyABpyABQiCIpyACQf8BcSAAQQhqEBQQjQEhAiAAKQMIIQEgAEEQaiQAQn8gASACGwu+AgEHfyMAQSBrIgMkACADIAAoAhwiBDYCECAAKAIUIQUgAyACNgIcIAMgATYCGCADIAUgBGsiATYCFCABIAJqIQVBAiEGIANBEGohAQJ/A0ACQAJAAkAgACgCPCABIAYgA0EMahAYEI0BRQRAIAUgAygCDCIHRg0BIAdBAE4NAgwDCyAFQX9HDQILIAAgACgCLCIBNgIcIAAgATYCFCAAIAEgACgCMGo2AhAgAgwDCyABIAcgASgCBCIISyIJQQN0aiIEIAcgCEEAIAkbayIIIAQoAgBqNgIAIAFBDEEEIAkbaiIBIAEoAgAgCGs2AgAgBSAHayEFIAYgCWshBiAEIQEMAQsLIABBADYCHCAAQgA3AxAgACAAKAIAQSByNgIAQQAgBkECRg0AGiACIAEoAgRrCyEEIANBIGokACAECwkAIAAoAjwQGQsjAQF/Qcg7KAIAIgAEQANAIAAoAgARCQAgACgCBCIADQALCwu/AgEFfyMAQeAAayICJAAgAiAANgIAIwBBEGsiAyQAIAMgAjYCDCMAQZABayIAJAAgAEGgL0GQARArIgAgAkEQaiIFIgE2AiwgACABNgIUIABB/////wdBfiABayIEIARB/////wdPGyIENgIwIAAgASAEaiIBNgIcIAAgATYCECAAQbsTIAJBAEEAEIsBGiAEBEAgACgCFCIBIAEgACgCEEZrQQA6AAALIABBkAFqJAAgA0EQaiQAAkAgBSIAQQNxBEADQCAALQAARQ0CIABBAWoiAEEDcQ0ACwsDQCAAIgFBBGohACABKAIAIgNBf3MgA0GBgoQIa3FBgIGChHhxRQ0ACwNAIAEiAEEBaiEBIAAtAAANAAsLIAAgBWtBAWoiABBhIgEEfyABIAUgABArBUEACyEAIAJB4ABqJAAgAAvFAQICfwF8IwBBMGsiBiQAIAEoAgghBwJAQbQ7LQAAQQFxBEBBsDsoAgAhAQwBC0EFQZAnEAwhAUG0O0EBOgAAQbA7IAE2AgALIAYgBTYCKCAGIAQ4AiAgBiADNgIYIAYgAjgCEAJ/IAEgB0GXGyAGQQxqIAZBEGoQEiIIRAAAAAAAAPBBYyAIRAAAAAAAAAAAZnEEQCAIqwwBC0EACyEBIAYoAgwhAyAAIAEpAwA3AwAgACABKQMINwMIIAMQESAGQTBqJAALCQAgABCQARAjCwwAIAAoAghB6BwQZgsJACAAEJIBECMLVQECfyMAQTBrIgIkACABIAAoAgQiA0EBdWohASAAKAIAIQAgAiABIANBAXEEfyABKAIAIABqKAIABSAACxEBAEEwEB4gAkEwECshACACQTBqJAAgAAs7AQF/IAEgACgCBCIFQQF1aiEBIAAoAgAhACABIAIgAyAEIAVBAXEEfyABKAIAIABqKAIABSAACxEdAAs3AQF/IAEgACgCBCIDQQF1aiEBIAAoAgAhACABIAIgA0EBcQR/IAEoAgAgAGooAgAFIAALERIACzcBAX8gASAAKAIEIgNBAXVqIQEgACgCACEAIAEgAiADQQFxBH8gASgCACAAaigCAAUgAAsRDAALNQEBfyABIAAoAgQiAkEBdWohASAAKAIAIQAgASACQQFxBH8gASgCACAAaigCAAUgAAsRCwALYQECfyMAQRBrIgIkACABIAAoAgQiA0EBdWohASAAKAIAIQAgAiABIANBAXEEfyABKAIAIABqKAIABSAACxEBAEEQEB4iACACKQMINwMIIAAgAikDADcDACACQRBqJAAgAAtjAQJ/IwBBEGsiAyQAIAEgACgCBCIEQQF1aiEBIAAoAgAhACADIAEgAiAEQQFxBH8gASgCACAAaigCAAUgAAsRAwBBEBAeIgAgAykDCDcDCCAAIAMpAwA3AwAgA0EQaiQAIAALNwEBfyABIAAoAgQiA0EBdWohASAAKAIAIQAgASACIANBAXEEfyABKAIAIABqKAIABSAACxEEAAs5AQF/IAEgACgCBCIEQQF1aiEBIAAoAgAhACABIAIgAyAEQQFxBH8gASgCACAAaigCAAUgAAsRCAALCQAgASAAEQIACwUAQcM7Cw8AIAEgACgCAGogAjYCAAsNACABIAAoAgBqKAIACxgBAX9BEBAeIgBCADcDCCAAQQA2AgAgAAsYAQF/QRAQHiIAQgA3AwAgAEIANwMIIAALDABBMBAeQQBBMBAqCzcBAX8gASAAKAIEIgNBAXVqIQEgACgCACEAIAEgAiADQQFxBH8gASgCACAAaigCAAUgAAsRHgALBQBBvjsLIQAgACABKAIAIAEgASwAC0EASBtBuzsgAigCABAQNgIACyoBAX9BDBAeIgFBADoABCABIAAoAgA2AgggAEEANgIAIAFB2Cc2AgAgAQsFAEG7OwsFAEG4OwshACAAIAEoAgAgASABLAALQQBIG0GkOyACKAIAEBA2AgAL2AEBBH8jAEEgayIDJAAgASgCACIEQfD///8HSQRAAkACQCAEQQtPBEAgBEEPckEBaiIFEB4hBiADIAVBgICAgHhyNgIQIAMgBjYCCCADIAQ2AgwgBCAGaiEFDAELIAMgBDoAEyADQQhqIgYgBGohBSAERQ0BCyAGIAFBBGogBBArGgsgBUEAOgAAIAMgAjYCACADQRhqIANBCGogAyAAEQMAIAMoAhgQHSADKAIYIgAQBiADKAIAEAYgAywAE0EASARAIAMoAggQIwsgA0EgaiQAIAAPCxACAAsqAQF/QQwQHiIBQQA6AAQgASAAKAIANgIIIABBADYCACABQeAmNgIAIAELBQBBpDsLaQECfyMAQRBrIgYkACABIAAoAgQiB0EBdWohASAAKAIAIQAgBiABIAIgAyAEIAUgB0EBcQR/IAEoAgAgAGooAgAFIAALERAAQRAQHiIAIAYpAwg3AwggACAGKQMANwMAIAZBEGokACAACwUAQaA7Cx0AIAAoAgAiACAALQAAQfcBcUEIQQAgARtyOgAAC6oBAgJ/AX0jAEEQayICJAAgACgCACEAIAFB/wFxIgNBBkkEQAJ/AkACQAJAIANBBGsOAgABAgsgAEHUA2ogAC0AiANBA3FBAkYNAhogAEHMA2oMAgsgAEHMA2ogAC0AiANBA3FBAkYNARogAEHUA2oMAQsgACABQf8BcUECdGpBzANqCyoCACEEIAJBEGokACAEuw8LIAJB7hA2AgAgAEEFQdglIAIQLBAkAAuqAQICfwF9IwBBEGsiAiQAIAAoAgAhACABQf8BcSIDQQZJBEACfwJAAkACQCADQQRrDgIAAQILIABBxANqIAAtAIgDQQNxQQJGDQIaIABBvANqDAILIABBvANqIAAtAIgDQQNxQQJGDQEaIABBxANqDAELIAAgAUH/AXFBAnRqQbwDagsqAgAhBCACQRBqJAAgBLsPCyACQe4QNgIAIABBBUHYJSACECwQJAALqgECAn8BfSMAQRBrIgIkACAAKAIAIQAgAUH/AXEiA0EGSQRAAn8CQAJAAkAgA0EEaw4CAAECCyAAQbQDaiAALQCIA0EDcUECRg0CGiAAQawDagwCCyAAQawDaiAALQCIA0EDcUECRg0BGiAAQbQDagwBCyAAIAFB/wFxQQJ0akGsA2oLKgIAIQQgAkEQaiQAIAS7DwsgAkHuEDYCACAAQQVB2CUgAhAsECQAC08AIAAgASgCACIBKgKcA7s5AwAgACABKgKkA7s5AwggACABKgKgA7s5AxAgACABKgKoA7s5AxggACABKgKMA7s5AyAgACABKgKQA7s5AygLDAAgACgCACoCkAO7CwwAIAAoAgAqAowDuwsMACAAKAIAKgKoA7sLDAAgACgCACoCoAO7CwwAIAAoAgAqAqQDuwsMACAAKAIAKgKcA7sL6AMCBH0FfyMAQUBqIgokACAAKAIAIQAgCkEIakEAQTgQKhpB8DpB8DooAgBBAWo2AgAgABB4IAAtABRBA3EiCCADQQEgA0H/AXEbIAgbIQkgAEEUaiEIIAG2IQQgACoC+AMhBQJ9AkACQAJAIAAtAPwDQQFrDgIBAAILIAUgBJRDCtcjPJQhBQsgBUMAAAAAYEUNACAAIAlB/wFxQQAgBCAEEDEgCEECQQEgBBAiIAhBAkEBIAQQIZKSDAELIAggCUH/AXFBACAEIAQQLSIFIAVbBEBBAiELIAggCUH/AXFBACAEIAQQLQwBCyAEIARcIQsgBAshByACtiEFIAAqAoAEIQYgACAHAn0CQAJAAkAgAC0AhARBAWsOAgEAAgsgBiAFlEMK1yM8lCEGCyAGQwAAAABgRQ0AIAAgCUH/AXFBASAFIAQQMSAIQQBBASAEECIgCEEAQQEgBBAhkpIMAQsgCCAJQf8BcSIJQQEgBSAEEC0iBiAGWwRAQQIhDCAIIAlBASAFIAQQLQwBCyAFIAVcIQwgBQsgA0H/AXEgCyAMIAQgBUEBQQAgCkEIakEAQfA6KAIAED0EQCAAIAAtAIgDQQNxIAQgBRB2IABEAAAAAAAAAABEAAAAAAAAAAAQcwsgCkFAayQACw0AIAAoAgAtAABBAXELFQAgACgCACIAIAAtAABB/gFxOgAACxAAIAAoAgAtAABBBHFBAnYLegECfyMAQRBrIgEkACAAKAIAIgAoAggEQANAIAAtAAAiAkEEcUUEQCAAIAJBBHI6AAAgACgCECICBEAgACACEQAACyAAQYCAgP4HNgKcASAAKALkAyIADQELCyABQRBqJAAPCyABQYAINgIAIABBBUHYJSABECwQJAALLgEBfyAAKAIIIQEgAEEANgIIIAEEQCABIAEoAgAoAgQRAAALIAAoAgBBADYCEAsXACAAKAIEKAIIIgAgACgCACgCCBEAAAsuAQF/IAAoAgghAiAAIAE2AgggAgRAIAIgAigCACgCBBEAAAsgACgCAEEFNgIQCz4BAX8gACgCBCEBIABBADYCBCABBEAgASABKAIAKAIEEQAACyAAKAIAIgBBADYCCCAAIAAtAABB7wFxOgAAC0kBAX8jAEEQayIGJAAgBiABKAIEKAIEIgEgAiADIAQgBSABKAIAKAIIERAAIAAgBisDALY4AgAgACAGKwMItjgCBCAGQRBqJAALcwECfyMAQRBrIgIkACAAKAIEIQMgACABNgIEIAMEQCADIAMoAgAoAgQRAAALIAAoAgAiACgC6AMgACgC7ANHBEAgAkH5IzYCACAAQQVB2CUgAhAsECQACyAAQQQ2AgggACAALQAAQRByOgAAIAJBEGokAAs8AQF/AkAgACgCACIAKALsAyAAKALoAyIAa0ECdSABTQ0AIAAgAUECdGooAgAiAEUNACAAKAIEIQILIAILGQAgACgCACgC5AMiAEUEQEEADwsgACgCBAsXACAAKAIAIgAoAuwDIAAoAugDa0ECdQuOAwEDfyMAQdACayICJAACQCAAKAIAIgAoAuwDIAAoAugDRg0AIAEoAgAiAygC5AMhASAAIAMQb0UNACAAIAFGBEAgAkEIakEAQcQCECoaIAJBADoAGCACQgA3AxAgAkGAgID+BzYCDCACQRxqQQBBxAEQKhogAkHgAWohBCACQSBqIQEDQCABQoCAgPyLgIDAv383AhAgAUKBgICAEDcCCCABQoCAgPyLgIDAv383AgAgAUEYaiIBIARHDQALIAJCgICA/IuAgMC/fzcD8AEgAkKBgICAEDcD6AEgAkKAgID8i4CAwL9/NwPgASACQoCAgP6HgIDg/wA3AoQCIAJCgICA/oeAgOD/ADcC/AEgAiACLQD4AUH4AXE6APgBIAJBjAJqQQBBwAAQKhogA0GYAWogAkEIakHEAhArGiADQQA2AuQDCwNAIAAtAAAiAUEEcQ0BIAAgAUEEcjoAACAAKAIQIgEEQCAAIAERAAALIABBgICA/gc2ApwBIAAoAuQDIgANAAsLIAJB0AJqJAAL4AcBCH8jAEHQAGsiByQAIAAoAgAhAAJAAkAgASgCACIIKALkA0UEQCAAKAIIDQEgCC0AF0EQdEGAgDBxQYCAIEYEQCAAIAAoAuADQQFqNgLgAwsgACgC6AMiASACQQJ0aiEGAkAgACgC7AMiBCAAQfADaiIDKAIAIgVJBEAgBCAGRgRAIAYgCDYCACAAIAZBBGo2AuwDDAILIAQgBCICQQRrIgFLBEADQCACIAEoAgA2AgAgAkEEaiECIAFBBGoiASAESQ0ACwsgACACNgLsAyAGQQRqIgEgBEcEQCAEIAQgAWsiAUF8cWsgBiABEDMaCyAGIAg2AgAMAQsgBCABa0ECdUEBaiIEQYCAgIAETw0DAkAgB0EgakH/////AyAFIAFrIgFBAXUiBSAEIAQgBUkbIAFB/P///wdPGyACIAMQSiIDKAIIIgIgAygCDEcNACADKAIEIgEgAygCACIESwRAIAMgASABIARrQQJ1QQFqQX5tQQJ0IgRqIAEgAiABayIBEDMgAWoiAjYCCCADIAMoAgQgBGo2AgQMAQsgB0E4akEBIAIgBGtBAXUgAiAERhsiASABQQJ2IAMoAhAQSiIFKAIIIQQCfyADKAIIIgIgAygCBCIBRgRAIAQhAiABDAELIAQgAiABa2ohAgNAIAQgASgCADYCACABQQRqIQEgBEEEaiIEIAJHDQALIAMoAgghASADKAIECyEEIAMoAgAhCSADIAUoAgA2AgAgBSAJNgIAIAMgBSgCBDYCBCAFIAQ2AgQgAyACNgIIIAUgATYCCCADKAIMIQogAyAFKAIMNgIMIAUgCjYCDCABIARHBEAgBSABIAQgAWtBA2pBfHFqNgIICyAJRQ0AIAkQIyADKAIIIQILIAIgCDYCACADIAMoAghBBGo2AgggAyADKAIEIAYgACgC6AMiAWsiAmsgASACEDM2AgQgAygCCCAGIAAoAuwDIAZrIgQQMyEGIAAoAugDIQEgACADKAIENgLoAyADIAE2AgQgACgC7AMhAiAAIAQgBmo2AuwDIAMgAjYCCCAAKALwAyEEIAAgAygCDDYC8AMgAyABNgIAIAMgBDYCDCABIAJHBEAgAyACIAEgAmtBA2pBfHFqNgIICyABRQ0AIAEQIwsgCCAANgLkAwNAIAAtAAAiAUEEcUUEQCAAIAFBBHI6AAAgACgCECIBBEAgACABEQAACyAAQYCAgP4HNgKcASAAKALkAyIADQELCyAHQdAAaiQADwsgB0HEIzYCECAAQQVB2CUgB0EQahAsECQACyAHQckkNgIAIABBBUHYJSAHECwQJAALEAIACxAAIAAoAgAtAABBAnFBAXYLWQIBfwF9IwBBEGsiAiQAIAJBCGogACgCACIAQfwAaiAAIAFB/wFxQQF0ai8BaBAfQwAAwH8hAwJAAkAgAi0ADA4EAQAAAQALIAIqAgghAwsgAkEQaiQAIAMLTgEBfyMAQRBrIgMkACADQQhqIAEoAgAiAUH8AGogASACQf8BcUEBdGovAUQQHyADLQAMIQEgACADKgIIuzkDCCAAIAE2AgAgA0EQaiQAC14CAX8BfCMAQRBrIgIkACACQQhqIAAoAgAiAEH8AGogACABQf8BcUEBdGovAVYQH0QAAAAAAAD4fyEDAkACQCACLQAMDgQBAAABAAsgAioCCLshAwsgAkEQaiQAIAMLJAEBfUMAAMB/IAAoAgAiAEH8AGogAC8BehAgIgEgASABXBu7C0QBAX8jAEEQayICJAAgAkEIaiABKAIAIgFB/ABqIAEvAXgQHyACLQAMIQEgACACKgIIuzkDCCAAIAE2AgAgAkEQaiQAC0QBAX8jAEEQayICJAAgAkEIaiABKAIAIgFB/ABqIAEvAXYQHyACLQAMIQEgACACKgIIuzkDCCAAIAE2AgAgAkEQaiQAC0QBAX8jAEEQayICJAAgAkEIaiABKAIAIgFB/ABqIAEvAXQQHyACLQAMIQEgACACKgIIuzkDCCAAIAE2AgAgAkEQaiQAC0QBAX8jAEEQayICJAAgAkEIaiABKAIAIgFB/ABqIAEvAXIQHyACLQAMIQEgACACKgIIuzkDCCAAIAE2AgAgAkEQaiQAC0QBAX8jAEEQayICJAAgAkEIaiABKAIAIgFB/ABqIAEvAXAQHyACLQAMIQEgACACKgIIuzkDCCAAIAE2AgAgAkEQaiQAC0QBAX8jAEEQayICJAAgAkEIaiABKAIAIgFB/ABqIAEvAW4QHyACLQAMIQEgACACKgIIuzkDCCAAIAE2AgAgAkEQaiQAC0gCAX8BfQJ9IAAoAgAiAEH8AGoiASAALwEcECAiAiACXARAQwAAgD9DAAAAACAAKAL0Ay0ACEEBcRsMAQsgASAALwEcECALuws2AgF/AX0gACgCACIAQfwAaiIBIAAvARoQICICIAJcBEBEAAAAAAAAAAAPCyABIAAvARoQILsLRAEBfyMAQRBrIgIkACACQQhqIAEoAgAiAUH8AGogAS8BHhAfIAItAAwhASAAIAIqAgi7OQMIIAAgATYCACACQRBqJAALEAAgACgCAC0AF0ECdkEDcQsNACAAKAIALQAXQQNxC04BAX8jAEEQayIDJAAgA0EIaiABKAIAIgFB/ABqIAEgAkH/AXFBAXRqLwEgEB8gAy0ADCEBIAAgAyoCCLs5AwggACABNgIAIANBEGokAAsQACAAKAIALQAUQQR2QQdxCw0AIAAoAgAvABVBDnYLDQAgACgCAC0AFEEDcQsQACAAKAIALQAUQQJ2QQNxCw0AIAAoAgAvABZBD3ELEAAgACgCAC8AFUEEdkEPcQsNACAAKAIALwAVQQ9xC04BAX8jAEEQayIDJAAgA0EIaiABKAIAIgFB/ABqIAEgAkH/AXFBAXRqLwEyEB8gAy0ADCEBIAAgAyoCCLs5AwggACABNgIAIANBEGokAAsQACAAKAIALwAVQQx2QQNxCxAAIAAoAgAtABdBBHZBAXELgQECA38BfSMAQRBrIgMkACAAKAIAIQQCfSACtiIGIAZcBEBBACEAQwAAwH8MAQtBAEECIAZDAACAf1sgBkMAAID/W3IiBRshAEMAAMB/IAYgBRsLIQYgAyAAOgAMIAMgBjgCCCADIAMpAwg3AwAgBCABQf8BcSADEIgBIANBEGokAAt5AgF9An8jAEEQayIEJAAgACgCACEFIAQCfyACtiIDIANcBEBDAADAfyEDQQAMAQtDAADAfyADIANDAACAf1sgA0MAAID/W3IiABshAyAARQs6AAwgBCADOAIIIAQgBCkDCDcDACAFIAFB/wFxIAQQiAEgBEEQaiQAC3EBAX8CQCAAKAIAIgAtAAAiAkECcUEBdiABRg0AIAAgAkH9AXFBAkEAIAEbcjoAAANAIAAtAAAiAUEEcQ0BIAAgAUEEcjoAACAAKAIQIgEEQCAAIAERAAALIABBgICA/gc2ApwBIAAoAuQDIgANAAsLC4EBAgN/AX0jAEEQayIDJAAgACgCACEEAn0gArYiBiAGXARAQQAhAEMAAMB/DAELQQBBAiAGQwAAgH9bIAZDAACA/1tyIgUbIQBDAADAfyAGIAUbCyEGIAMgADoADCADIAY4AgggAyADKQMINwMAIAQgAUH/AXEgAxCOASADQRBqJAALeQIBfQJ/IwBBEGsiBCQAIAAoAgAhBSAEAn8gArYiAyADXARAQwAAwH8hA0EADAELQwAAwH8gAyADQwAAgH9bIANDAACA/1tyIgAbIQMgAEULOgAMIAQgAzgCCCAEIAQpAwg3AwAgBSABQf8BcSAEEI4BIARBEGokAAv5AQICfQR/IwBBEGsiBSQAIAAoAgAhAAJ/IAK2IgMgA1wEQEMAAMB/IQNBAAwBC0MAAMB/IAMgA0MAAIB/WyADQwAAgP9bciIGGyEDIAZFCyEGQQEhByAFQQhqIABB/ABqIgggACABQf8BcUEBdGpB1gBqIgEvAQAQHwJAAkAgAyAFKgIIIgRcBH8gBCAEWw0BIAMgA1wFIAcLRQ0AIAUtAAwgBkYNAQsgCCABIAMgBhA5A0AgAC0AACIBQQRxDQEgACABQQRyOgAAIAAoAhAiAQRAIAAgAREAAAsgAEGAgID+BzYCnAEgACgC5AMiAA0ACwsgBUEQaiQAC7UBAgN/An0CQCAAKAIAIgBB/ABqIgMgAEH6AGoiAi8BABAgIgYgAbYiBVsNACAFIAVbIgRFIAYgBlxxDQACQCAEIAVDAAAAAFsgBYtDAACAf1tyRXFFBEAgAiACLwEAQfj/A3E7AQAMAQsgAyACIAVBAxBMCwNAIAAtAAAiAkEEcQ0BIAAgAkEEcjoAACAAKAIQIgIEQCAAIAIRAAALIABBgICA/gc2ApwBIAAoAuQDIgANAAsLC3wCA38BfSMAQRBrIgIkACAAKAIAIQMCfSABtiIFIAVcBEBBACEAQwAAwH8MAQtBAEECIAVDAACAf1sgBUMAAID/W3IiBBshAEMAAMB/IAUgBBsLIQUgAiAAOgAMIAIgBTgCCCACIAIpAwg3AwAgA0EBIAIQVSACQRBqJAALdAIBfQJ/IwBBEGsiAyQAIAAoAgAhBCADAn8gAbYiAiACXARAQwAAwH8hAkEADAELQwAAwH8gAiACQwAAgH9bIAJDAACA/1tyIgAbIQIgAEULOgAMIAMgAjgCCCADIAMpAwg3AwAgBEEBIAMQVSADQRBqJAALfAIDfwF9IwBBEGsiAiQAIAAoAgAhAwJ9IAG2IgUgBVwEQEEAIQBDAADAfwwBC0EAQQIgBUMAAIB/WyAFQwAAgP9bciIEGyEAQwAAwH8gBSAEGwshBSACIAA6AAwgAiAFOAIIIAIgAikDCDcDACADQQAgAhBVIAJBEGokAAt0AgF9An8jAEEQayIDJAAgACgCACEEIAMCfyABtiICIAJcBEBDAADAfyECQQAMAQtDAADAfyACIAJDAACAf1sgAkMAAID/W3IiABshAiAARQs6AAwgAyACOAIIIAMgAykDCDcDACAEQQAgAxBVIANBEGokAAt8AgN/AX0jAEEQayICJAAgACgCACEDAn0gAbYiBSAFXARAQQAhAEMAAMB/DAELQQBBAiAFQwAAgH9bIAVDAACA/1tyIgQbIQBDAADAfyAFIAQbCyEFIAIgADoADCACIAU4AgggAiACKQMINwMAIANBASACEFYgAkEQaiQAC3QCAX0CfyMAQRBrIgMkACAAKAIAIQQgAwJ/IAG2IgIgAlwEQEMAAMB/IQJBAAwBC0MAAMB/IAIgAkMAAIB/WyACQwAAgP9bciIAGyECIABFCzoADCADIAI4AgggAyADKQMINwMAIARBASADEFYgA0EQaiQAC3wCA38BfSMAQRBrIgIkACAAKAIAIQMCfSABtiIFIAVcBEBBACEAQwAAwH8MAQtBAEECIAVDAACAf1sgBUMAAID/W3IiBBshAEMAAMB/IAUgBBsLIQUgAiAAOgAMIAIgBTgCCCACIAIpAwg3AwAgA0EAIAIQViACQRBqJAALdAIBfQJ/IwBBEGsiAyQAIAAoAgAhBCADAn8gAbYiAiACXARAQwAAwH8hAkEADAELQwAAwH8gAiACQwAAgH9bIAJDAACA/1tyIgAbIQIgAEULOgAMIAMgAjgCCCADIAMpAwg3AwAgBEEAIAMQViADQRBqJAALPwEBfyMAQRBrIgEkACAAKAIAIQAgAUEDOgAMIAFBgICA/gc2AgggASABKQMINwMAIABBASABEEYgAUEQaiQAC3wCA38BfSMAQRBrIgIkACAAKAIAIQMCfSABtiIFIAVcBEBBACEAQwAAwH8MAQtBAEECIAVDAACAf1sgBUMAAID/W3IiBBshAEMAAMB/IAUgBBsLIQUgAiAAOgAMIAIgBTgCCCACIAIpAwg3AwAgA0EBIAIQRiACQRBqJAALdAIBfQJ/IwBBEGsiAyQAIAAoAgAhBCADAn8gAbYiAiACXARAQwAAwH8hAkEADAELQwAAwH8gAiACQwAAgH9bIAJDAACA/1tyIgAbIQIgAEULOgAMIAMgAjgCCCADIAMpAwg3AwAgBEEBIAMQRiADQRBqJAALPwEBfyMAQRBrIgEkACAAKAIAIQAgAUEDOgAMIAFBgICA/gc2AgggASABKQMINwMAIABBACABEEYgAUEQaiQAC3wCA38BfSMAQRBrIgIkACAAKAIAIQMCfSABtiIFIAVcBEBBACEAQwAAwH8MAQtBAEECIAVDAACAf1sgBUMAAID/W3IiBBshAEMAAMB/IAUgBBsLIQUgAiAAOgAMIAIgBTgCCCACIAIpAwg3AwAgA0EAIAIQRiACQRBqJAALdAIBfQJ/IwBBEGsiAyQAIAAoAgAhBCADAn8gAbYiAiACXARAQwAAwH8hAkEADAELQwAAwH8gAiACQwAAgH9bIAJDAACA/1tyIgAbIQIgAEULOgAMIAMgAjgCCCADIAMpAwg3AwAgBEEAIAMQRiADQRBqJAALoAECA38CfQJAIAAoAgAiAEH8AGoiAyAAQRxqIgIvAQAQICIGIAG2IgVbDQAgBSAFWyIERSAGIAZccQ0AAkAgBEUEQCACIAIvAQBB+P8DcTsBAAwBCyADIAIgBUEDEEwLA0AgAC0AACICQQRxDQEgACACQQRyOgAAIAAoAhAiAgRAIAAgAhEAAAsgAEGAgID+BzYCnAEgACgC5AMiAA0ACwsLoAECA38CfQJAIAAoAgAiAEH8AGoiAyAAQRpqIgIvAQAQICIGIAG2IgVbDQAgBSAFWyIERSAGIAZccQ0AAkAgBEUEQCACIAIvAQBB+P8DcTsBAAwBCyADIAIgBUEDEEwLA0AgAC0AACICQQRxDQEgACACQQRyOgAAIAAoAhAiAgRAIAAgAhEAAAsgAEGAgID+BzYCnAEgACgC5AMiAA0ACwsLPQEBfyMAQRBrIgEkACAAKAIAIQAgAUEDOgAMIAFBgICA/gc2AgggASABKQMINwMAIAAgARBrIAFBEGokAAt6AgN/AX0jAEEQayICJAAgACgCACEDAn0gAbYiBSAFXARAQQAhAEMAAMB/DAELQQBBAiAFQwAAgH9bIAVDAACA/1tyIgQbIQBDAADAfyAFIAQbCyEFIAIgADoADCACIAU4AgggAiACKQMINwMAIAMgAhBrIAJBEGokAAtyAgF9An8jAEEQayIDJAAgACgCACEEIAMCfyABtiICIAJcBEBDAADAfyECQQAMAQtDAADAfyACIAJDAACAf1sgAkMAAID/W3IiABshAiAARQs6AAwgAyACOAIIIAMgAykDCDcDACAEIAMQayADQRBqJAALoAECA38CfQJAIAAoAgAiAEH8AGoiAyAAQRhqIgIvAQAQICIGIAG2IgVbDQAgBSAFWyIERSAGIAZccQ0AAkAgBEUEQCACIAIvAQBB+P8DcTsBAAwBCyADIAIgBUEDEEwLA0AgAC0AACICQQRxDQEgACACQQRyOgAAIAAoAhAiAgRAIAAgAhEAAAsgAEGAgID+BzYCnAEgACgC5AMiAA0ACwsLkAEBAX8CQCAAKAIAIgBBF2otAAAiAkECdkEDcSABQf8BcUYNACAAIAAvABUgAkEQdHIiAjsAFSAAIAJB///PB3EgAUEDcUESdHJBEHY6ABcDQCAALQAAIgFBBHENASAAIAFBBHI6AAAgACgCECIBBEAgACABEQAACyAAQYCAgP4HNgKcASAAKALkAyIADQALCwuNAQEBfwJAIAAoAgAiAEEXai0AACICQQNxIAFB/wFxRg0AIAAgAC8AFSACQRB0ciICOwAVIAAgAkH///MHcSABQQNxQRB0ckEQdjoAFwNAIAAtAAAiAUEEcQ0BIAAgAUEEcjoAACAAKAIQIgEEQCAAIAERAAALIABBgICA/gc2ApwBIAAoAuQDIgANAAsLC0MBAX8jAEEQayICJAAgACgCACEAIAJBAzoADCACQYCAgP4HNgIIIAIgAikDCDcDACAAIAFB/wFxIAIQZSACQRBqJAALgAECA38BfSMAQRBrIgMkACAAKAIAIQQCfSACtiIGIAZcBEBBACEAQwAAwH8MAQtBAEECIAZDAACAf1sgBkMAAID/W3IiBRshAEMAAMB/IAYgBRsLIQYgAyAAOgAMIAMgBjgCCCADIAMpAwg3AwAgBCABQf8BcSADEGUgA0EQaiQAC3gCAX0CfyMAQRBrIgQkACAAKAIAIQUgBAJ/IAK2IgMgA1wEQEMAAMB/IQNBAAwBC0MAAMB/IAMgA0MAAIB/WyADQwAAgP9bciIAGyEDIABFCzoADCAEIAM4AgggBCAEKQMINwMAIAUgAUH/AXEgBBBlIARBEGokAAt3AQF/AkAgACgCACIALQAUIgJBBHZBB3EgAUH/AXFGDQAgACACQY8BcSABQQR0QfAAcXI6ABQDQCAALQAAIgFBBHENASAAIAFBBHI6AAAgACgCECIBBEAgACABEQAACyAAQYCAgP4HNgKcASAAKALkAyIADQALCwuJAQEBfwJAIAFB/wFxIAAoAgAiAC8AFSICQQ52Rg0AIABBF2ogAiAALQAXQRB0ciICQRB2OgAAIAAgAkH//wBxIAFBDnRyOwAVA0AgAC0AACIBQQRxDQEgACABQQRyOgAAIAAoAhAiAQRAIAAgAREAAAsgAEGAgID+BzYCnAEgACgC5AMiAA0ACwsLcAEBfwJAIAAoAgAiAC0AFCICQQNxIAFB/wFxRg0AIAAgAkH8AXEgAUEDcXI6ABQDQCAALQAAIgFBBHENASAAIAFBBHI6AAAgACgCECIBBEAgACABEQAACyAAQYCAgP4HNgKcASAAKALkAyIADQALCwt2AQF/AkAgACgCACIALQAUIgJBAnZBA3EgAUH/AXFGDQAgACACQfMBcSABQQJ0QQxxcjoAFANAIAAtAAAiAUEEcQ0BIAAgAUEEcjoAACAAKAIQIgEEQCAAIAERAAALIABBgICA/gc2ApwBIAAoAuQDIgANAAsLC48BAQF/AkAgACgCACIALwAVIgJBCHZBD3EgAUH/AXFGDQAgAEEXaiACIAAtABdBEHRyIgJBEHY6AAAgACACQf/hA3EgAUEPcUEIdHI7ABUDQCAALQAAIgFBBHENASAAIAFBBHI6AAAgACgCECIBBEAgACABEQAACyAAQYCAgP4HNgKcASAAKALkAyIADQALCwuPAQEBfwJAIAFB/wFxIAAoAgAiAC8AFSAAQRdqLQAAQRB0ciICQfABcUEEdkYNACAAIAJBEHY6ABcgACACQY/+A3EgAUEEdEHwAXFyOwAVA0AgAC0AACIBQQRxDQEgACABQQRyOgAAIAAoAhAiAQRAIAAgAREAAAsgAEGAgID+BzYCnAEgACgC5AMiAA0ACwsLhwEBAX8CQCAAKAIAIgAvABUgAEEXai0AAEEQdHIiAkEPcSABQf8BcUYNACAAIAJBEHY6ABcgACACQfD/A3EgAUEPcXI7ABUDQCAALQAAIgFBBHENASAAIAFBBHI6AAAgACgCECIBBEAgACABEQAACyAAQYCAgP4HNgKcASAAKALkAyIADQALCwtDAQF/IwBBEGsiAiQAIAAoAgAhACACQQM6AAwgAkGAgID+BzYCCCACIAIpAwg3AwAgACABQf8BcSACEGcgAkEQaiQAC4ABAgN/AX0jAEEQayIDJAAgACgCACEEAn0gArYiBiAGXARAQQAhAEMAAMB/DAELQQBBAiAGQwAAgH9bIAZDAACA/1tyIgUbIQBDAADAfyAGIAUbCyEGIAMgADoADCADIAY4AgggAyADKQMINwMAIAQgAUH/AXEgAxBnIANBEGokAAt4AgF9An8jAEEQayIEJAAgACgCACEFIAQCfyACtiIDIANcBEBDAADAfyEDQQAMAQtDAADAfyADIANDAACAf1sgA0MAAID/W3IiABshAyAARQs6AAwgBCADOAIIIAQgBCkDCDcDACAFIAFB/wFxIAQQZyAEQRBqJAALjwEBAX8CQCAAKAIAIgAvABUiAkEMdkEDcSABQf8BcUYNACAAQRdqIAIgAC0AF0EQdHIiAkEQdjoAACAAIAJB/58DcSABQQNxQQx0cjsAFQNAIAAtAAAiAUEEcQ0BIAAgAUEEcjoAACAAKAIQIgEEQCAAIAERAAALIABBgICA/gc2ApwBIAAoAuQDIgANAAsLC5ABAQF/AkAgACgCACIAQRdqLQAAIgJBBHZBAXEgAUH/AXFGDQAgACAALwAVIAJBEHRyIgI7ABUgACACQf//vwdxIAFBAXFBFHRyQRB2OgAXA0AgAC0AACIBQQRxDQEgACABQQRyOgAAIAAoAhAiAQRAIAAgAREAAAsgAEGAgID+BzYCnAEgACgC5AMiAA0ACwsL9g0CCH8CfSMAQRBrIgIkAAJAAkAgASgCACIFLQAUIAAoAgAiAS0AFHNB/wBxDQAgBS8AFSAFLQAXQRB0ciABLwAVIAEtABdBEHRyc0H//z9xDQAgBUH8AGohByABQfwAaiEIAkAgAS8AGCIAQQdxRQRAIAUtABhBB3FFDQELIAggABAgIgogByAFLwAYECAiC1sNACAKIApbIAsgC1tyDQELAkAgAS8AGiIAQQdxRQRAIAUtABpBB3FFDQELIAggABAgIgogByAFLwAaECAiC1sNACAKIApbIAsgC1tyDQELAkAgAS8AHCIAQQdxRQRAIAUtABxBB3FFDQELIAggABAgIgogByAFLwAcECAiC1sNACAKIApbIAsgC1tyDQELAkAgAS8AHiIAQQdxRQRAIAUtAB5BB3FFDQELIAJBCGogCCAAEB8gAiAHIAUvAB4QH0EBIQAgAioCCCIKIAIqAgAiC1wEfyAKIApbDQIgCyALXAUgAAtFDQEgAi0ADCACLQAERw0BCyAFQSBqIQAgAUEgaiEGA0ACQCAGIANBAXRqLwAAIgRBB3FFBEAgAC0AAEEHcUUNAQsgAkEIaiAIIAQQHyACIAcgAC8AABAfQQEhBCACKgIIIgogAioCACILXAR/IAogClsNAyALIAtcBSAEC0UNAiACLQAMIAItAARHDQILIABBAmohACADQQFqIgNBCUcNAAsgBUEyaiEAIAFBMmohBkEAIQMDQAJAIAYgA0EBdGovAAAiBEEHcUUEQCAALQAAQQdxRQ0BCyACQQhqIAggBBAfIAIgByAALwAAEB9BASEEIAIqAggiCiACKgIAIgtcBH8gCiAKWw0DIAsgC1wFIAQLRQ0CIAItAAwgAi0ABEcNAgsgAEECaiEAIANBAWoiA0EJRw0ACyAFQcQAaiEAIAFBxABqIQZBACEDA0ACQCAGIANBAXRqLwAAIgRBB3FFBEAgAC0AAEEHcUUNAQsgAkEIaiAIIAQQHyACIAcgAC8AABAfQQEhBCACKgIIIgogAioCACILXAR/IAogClsNAyALIAtcBSAEC0UNAiACLQAMIAItAARHDQILIABBAmohACADQQFqIgNBCUcNAAsgBUHWAGohACABQdYAaiEGQQAhAwNAAkAgBiADQQF0ai8AACIEQQdxRQRAIAAtAABBB3FFDQELIAJBCGogCCAEEB8gAiAHIAAvAAAQH0EBIQQgAioCCCIKIAIqAgAiC1wEfyAKIApbDQMgCyALXAUgBAtFDQIgAi0ADCACLQAERw0CCyAAQQJqIQAgA0EBaiIDQQlHDQALIAVB6ABqIQAgAUHoAGohBkEAIQMDQAJAIAYgA0EBdGovAAAiBEEHcUUEQCAALQAAQQdxRQ0BCyACQQhqIAggBBAfIAIgByAALwAAEB9BASEEIAIqAggiCiACKgIAIgtcBH8gCiAKWw0DIAsgC1wFIAQLRQ0CIAItAAwgAi0ABEcNAgsgAEECaiEAIANBAWoiA0EDRw0ACyAFQe4AaiEAIAFB7gBqIQlBACEEQQAhAwNAAkAgCSADQQF0ai8AACIGQQdxRQRAIAAtAABBB3FFDQELIAJBCGogCCAGEB8gAiAHIAAvAAAQH0EBIQMgAioCCCIKIAIqAgAiC1wEfyAKIApbDQMgCyALXAUgAwtFDQIgAi0ADCACLQAERw0CCyAAQQJqIQBBASEDIAQhBkEBIQQgBkUNAAsgBUHyAGohACABQfIAaiEJQQAhBEEAIQMDQAJAIAkgA0EBdGovAAAiBkEHcUUEQCAALQAAQQdxRQ0BCyACQQhqIAggBhAfIAIgByAALwAAEB9BASEDIAIqAggiCiACKgIAIgtcBH8gCiAKWw0DIAsgC1wFIAMLRQ0CIAItAAwgAi0ABEcNAgsgAEECaiEAQQEhAyAEIQZBASEEIAZFDQALIAVB9gBqIQAgAUH2AGohCUEAIQRBACEDA0ACQCAJIANBAXRqLwAAIgZBB3FFBEAgAC0AAEEHcUUNAQsgAkEIaiAIIAYQHyACIAcgAC8AABAfQQEhAyACKgIIIgogAioCACILXAR/IAogClsNAyALIAtcBSADC0UNAiACLQAMIAItAARHDQILIABBAmohAEEBIQMgBCEGQQEhBCAGRQ0ACyABLwB6IgBBB3FFBEAgBS0AekEHcUUNAgsgCCAAECAiCiAHIAUvAHoQICILWw0BIAogClsNACALIAtcDQELIAFBFGogBUEUakHoABArGiABQfwAaiAFQfwAahCgAQNAIAEtAAAiAEEEcQ0BIAEgAEEEcjoAACABKAIQIgAEQCABIAARAAALIAFBgICA/gc2ApwBIAEoAuQDIgENAAsLIAJBEGokAAvGAwEEfyMAQaAEayICJAAgACgCBCEBIABBADYCBCABBEAgASABKAIAKAIEEQAACyAAKAIIIQEgAEEANgIIIAEEQCABIAEoAgAoAgQRAAALAkAgACgCACIAKALoAyAAKALsA0YEQCAAKALkAw0BIAAgAkEYaiAAKAL0AxBcIgEpAgA3AgAgACABKAIQNgIQIAAgASkCCDcCCCAAQRRqIAFBFGpB6AAQKxogACABKQKMATcCjAEgACABKQKEATcChAEgACABKQJ8NwJ8IAEoApQBIQQgAUEANgKUASAAKAKUASEDIAAgBDYClAEgAwRAIAMQWwsgAEGYAWogAUGYAWpB0AIQKxogACgC6AMiAwRAIAAgAzYC7AMgAxAjCyAAIAEoAugDNgLoAyAAIAEoAuwDNgLsAyAAIAEoAvADNgLwAyABQQA2AvADIAFCADcC6AMgACABKQL8AzcC/AMgACABKQL0AzcC9AMgACABKAKEBDYChAQgASgClAEhACABQQA2ApQBIAAEQCAAEFsLIAJBoARqJAAPCyACQfAcNgIQIABBBUHYJSACQRBqECwQJAALIAJB5hE2AgAgAEEFQdglIAIQLBAkAAsLAEEMEB4gABCiAQsLAEEMEB5BABCiAQsNACAAKAIALQAIQQFxCwoAIAAoAgAoAhQLGQAgAUH/AXEEQBACAAsgACgCACgCEEEBcQsYACAAKAIAIgAgAC0ACEH+AXEgAXI6AAgLJgAgASAAKAIAIgAoAhRHBEAgACABNgIUIAAgACgCDEEBajYCDAsLkgEBAn8jAEEQayICJAAgACgCACEAIAFDAAAAAGAEQCABIAAqAhhcBEAgACABOAIYIAAgACgCDEEBajYCDAsgAkEQaiQADwsgAkGIFDYCACMAQRBrIgMkACADIAI2AgwCQCAARQRAQbgwQdglIAIQSRoMAQsgAEEAQQVB2CUgAiAAKAIEEQ0AGgsgA0EQaiQAECQACz8AIAFB/wFxRQRAIAIgACgCACIAKAIQIgFBAXFHBEAgACABQX5xIAJyNgIQIAAgACgCDEEBajYCDAsPCxACAAsL4CYjAEGACAuBHk9ubHkgbGVhZiBub2RlcyB3aXRoIGN1c3RvbSBtZWFzdXJlIGZ1bmN0aW9ucyBzaG91bGQgbWFudWFsbHkgbWFyayB0aGVtc2VsdmVzIGFzIGRpcnR5AGlzRGlydHkAbWFya0RpcnR5AGRlc3Ryb3kAc2V0RGlzcGxheQBnZXREaXNwbGF5AHNldEZsZXgALSsgICAwWDB4AC0wWCswWCAwWC0weCsweCAweABzZXRGbGV4R3JvdwBnZXRGbGV4R3JvdwBzZXRPdmVyZmxvdwBnZXRPdmVyZmxvdwBoYXNOZXdMYXlvdXQAY2FsY3VsYXRlTGF5b3V0AGdldENvbXB1dGVkTGF5b3V0AHVuc2lnbmVkIHNob3J0AGdldENoaWxkQ291bnQAdW5zaWduZWQgaW50AHNldEp1c3RpZnlDb250ZW50AGdldEp1c3RpZnlDb250ZW50AGF2YWlsYWJsZUhlaWdodCBpcyBpbmRlZmluaXRlIHNvIGhlaWdodFNpemluZ01vZGUgbXVzdCBiZSBTaXppbmdNb2RlOjpNYXhDb250ZW50AGF2YWlsYWJsZVdpZHRoIGlzIGluZGVmaW5pdGUgc28gd2lkdGhTaXppbmdNb2RlIG11c3QgYmUgU2l6aW5nTW9kZTo6TWF4Q29udGVudABzZXRBbGlnbkNvbnRlbnQAZ2V0QWxpZ25Db250ZW50AGdldFBhcmVudABpbXBsZW1lbnQAc2V0TWF4SGVpZ2h0UGVyY2VudABzZXRIZWlnaHRQZXJjZW50AHNldE1pbkhlaWdodFBlcmNlbnQAc2V0RmxleEJhc2lzUGVyY2VudABzZXRHYXBQZXJjZW50AHNldFBvc2l0aW9uUGVyY2VudABzZXRNYXJnaW5QZXJjZW50AHNldE1heFdpZHRoUGVyY2VudABzZXRXaWR0aFBlcmNlbnQAc2V0TWluV2lkdGhQZXJjZW50AHNldFBhZGRpbmdQZXJjZW50AGhhbmRsZS50eXBlKCkgPT0gU3R5bGVWYWx1ZUhhbmRsZTo6VHlwZTo6UG9pbnQgfHwgaGFuZGxlLnR5cGUoKSA9PSBTdHlsZVZhbHVlSGFuZGxlOjpUeXBlOjpQZXJjZW50AGNyZWF0ZURlZmF1bHQAdW5pdAByaWdodABoZWlnaHQAc2V0TWF4SGVpZ2h0AGdldE1heEhlaWdodABzZXRIZWlnaHQAZ2V0SGVpZ2h0AHNldE1pbkhlaWdodABnZXRNaW5IZWlnaHQAZ2V0Q29tcHV0ZWRIZWlnaHQAZ2V0Q29tcHV0ZWRSaWdodABsZWZ0AGdldENvbXB1dGVkTGVmdAByZXNldABfX2Rlc3RydWN0AGZsb2F0AHVpbnQ2NF90AHVzZVdlYkRlZmF1bHRzAHNldFVzZVdlYkRlZmF1bHRzAHNldEFsaWduSXRlbXMAZ2V0QWxpZ25JdGVtcwBzZXRGbGV4QmFzaXMAZ2V0RmxleEJhc2lzAENhbm5vdCBnZXQgbGF5b3V0IHByb3BlcnRpZXMgb2YgbXVsdGktZWRnZSBzaG9ydGhhbmRzAHNldFBvaW50U2NhbGVGYWN0b3IATWVhc3VyZUNhbGxiYWNrV3JhcHBlcgBEaXJ0aWVkQ2FsbGJhY2tXcmFwcGVyAENhbm5vdCByZXNldCBhIG5vZGUgc3RpbGwgYXR0YWNoZWQgdG8gYSBvd25lcgBzZXRCb3JkZXIAZ2V0Qm9yZGVyAGdldENvbXB1dGVkQm9yZGVyAGdldE51bWJlcgBoYW5kbGUudHlwZSgpID09IFN0eWxlVmFsdWVIYW5kbGU6OlR5cGU6Ok51bWJlcgB1bnNpZ25lZCBjaGFyAHRvcABnZXRDb21wdXRlZFRvcABzZXRGbGV4V3JhcABnZXRGbGV4V3JhcABzZXRHYXAAZ2V0R2FwACVwAHNldEhlaWdodEF1dG8Ac2V0RmxleEJhc2lzQXV0bwBzZXRQb3NpdGlvbkF1dG8Ac2V0TWFyZ2luQXV0bwBzZXRXaWR0aEF1dG8AU2NhbGUgZmFjdG9yIHNob3VsZCBub3QgYmUgbGVzcyB0aGFuIHplcm8Ac2V0QXNwZWN0UmF0aW8AZ2V0QXNwZWN0UmF0aW8Ac2V0UG9zaXRpb24AZ2V0UG9zaXRpb24Abm90aWZ5T25EZXN0cnVjdGlvbgBzZXRGbGV4RGlyZWN0aW9uAGdldEZsZXhEaXJlY3Rpb24Ac2V0RGlyZWN0aW9uAGdldERpcmVjdGlvbgBzZXRNYXJnaW4AZ2V0TWFyZ2luAGdldENvbXB1dGVkTWFyZ2luAG1hcmtMYXlvdXRTZWVuAG5hbgBib3R0b20AZ2V0Q29tcHV0ZWRCb3R0b20AYm9vbABlbXNjcmlwdGVuOjp2YWwAc2V0RmxleFNocmluawBnZXRGbGV4U2hyaW5rAHNldEFsd2F5c0Zvcm1zQ29udGFpbmluZ0Jsb2NrAE1lYXN1cmVDYWxsYmFjawBEaXJ0aWVkQ2FsbGJhY2sAZ2V0TGVuZ3RoAHdpZHRoAHNldE1heFdpZHRoAGdldE1heFdpZHRoAHNldFdpZHRoAGdldFdpZHRoAHNldE1pbldpZHRoAGdldE1pbldpZHRoAGdldENvbXB1dGVkV2lkdGgAcHVzaAAvaG9tZS9ydW5uZXIvd29yay95b2dhL3lvZ2EvamF2YXNjcmlwdC8uLi95b2dhL3N0eWxlL1NtYWxsVmFsdWVCdWZmZXIuaAAvaG9tZS9ydW5uZXIvd29yay95b2dhL3lvZ2EvamF2YXNjcmlwdC8uLi95b2dhL3N0eWxlL1N0eWxlVmFsdWVQb29sLmgAdW5zaWduZWQgbG9uZwBzZXRCb3hTaXppbmcAZ2V0Qm94U2l6aW5nAHN0ZDo6d3N0cmluZwBzdGQ6OnN0cmluZwBzdGQ6OnUxNnN0cmluZwBzdGQ6OnUzMnN0cmluZwBzZXRQYWRkaW5nAGdldFBhZGRpbmcAZ2V0Q29tcHV0ZWRQYWRkaW5nAFRyaWVkIHRvIGNvbnN0cnVjdCBZR05vZGUgd2l0aCBudWxsIGNvbmZpZwBBdHRlbXB0aW5nIHRvIGNvbnN0cnVjdCBOb2RlIHdpdGggbnVsbCBjb25maWcAY3JlYXRlV2l0aENvbmZpZwBpbmYAc2V0QWxpZ25TZWxmAGdldEFsaWduU2VsZgBTaXplAHZhbHVlAFZhbHVlAGNyZWF0ZQBtZWFzdXJlAHNldFBvc2l0aW9uVHlwZQBnZXRQb3NpdGlvblR5cGUAaXNSZWZlcmVuY2VCYXNlbGluZQBzZXRJc1JlZmVyZW5jZUJhc2VsaW5lAGNvcHlTdHlsZQBkb3VibGUATm9kZQBleHRlbmQAaW5zZXJ0Q2hpbGQAZ2V0Q2hpbGQAcmVtb3ZlQ2hpbGQAdm9pZABzZXRFeHBlcmltZW50YWxGZWF0dXJlRW5hYmxlZABpc0V4cGVyaW1lbnRhbEZlYXR1cmVFbmFibGVkAGRpcnRpZWQAQ2Fubm90IHJlc2V0IGEgbm9kZSB3aGljaCBzdGlsbCBoYXMgY2hpbGRyZW4gYXR0YWNoZWQAdW5zZXRNZWFzdXJlRnVuYwB1bnNldERpcnRpZWRGdW5jAHNldEVycmF0YQBnZXRFcnJhdGEATWVhc3VyZSBmdW5jdGlvbiByZXR1cm5lZCBhbiBpbnZhbGlkIGRpbWVuc2lvbiB0byBZb2dhOiBbd2lkdGg9JWYsIGhlaWdodD0lZl0ARXhwZWN0IGN1c3RvbSBiYXNlbGluZSBmdW5jdGlvbiB0byBub3QgcmV0dXJuIE5hTgBOQU4ASU5GAGVtc2NyaXB0ZW46Om1lbW9yeV92aWV3PHNob3J0PgBlbXNjcmlwdGVuOjptZW1vcnlfdmlldzx1bnNpZ25lZCBzaG9ydD4AZW1zY3JpcHRlbjo6bWVtb3J5X3ZpZXc8aW50PgBlbXNjcmlwdGVuOjptZW1vcnlfdmlldzx1bnNpZ25lZCBpbnQ+AGVtc2NyaXB0ZW46Om1lbW9yeV92aWV3PGZsb2F0PgBlbXNjcmlwdGVuOjptZW1vcnlfdmlldzx1aW50OF90PgBlbXNjcmlwdGVuOjptZW1vcnlfdmlldzxpbnQ4X3Q+AGVtc2NyaXB0ZW46Om1lbW9yeV92aWV3PHVpbnQxNl90PgBlbXNjcmlwdGVuOjptZW1vcnlfdmlldzxpbnQxNl90PgBlbXNjcmlwdGVuOjptZW1vcnlfdmlldzx1aW50MzJfdD4AZW1zY3JpcHRlbjo6bWVtb3J5X3ZpZXc8aW50MzJfdD4AZW1zY3JpcHRlbjo6bWVtb3J5X3ZpZXc8Y2hhcj4AZW1zY3JpcHRlbjo6bWVtb3J5X3ZpZXc8dW5zaWduZWQgY2hhcj4Ac3RkOjpiYXNpY19zdHJpbmc8dW5zaWduZWQgY2hhcj4AZW1zY3JpcHRlbjo6bWVtb3J5X3ZpZXc8c2lnbmVkIGNoYXI+AGVtc2NyaXB0ZW46Om1lbW9yeV92aWV3PGxvbmc+AGVtc2NyaXB0ZW46Om1lbW9yeV92aWV3PHVuc2lnbmVkIGxvbmc+AGVtc2NyaXB0ZW46Om1lbW9yeV92aWV3PGRvdWJsZT4AQ2hpbGQgYWxyZWFkeSBoYXMgYSBvd25lciwgaXQgbXVzdCBiZSByZW1vdmVkIGZpcnN0LgBDYW5ub3Qgc2V0IG1lYXN1cmUgZnVuY3Rpb246IE5vZGVzIHdpdGggbWVhc3VyZSBmdW5jdGlvbnMgY2Fubm90IGhhdmUgY2hpbGRyZW4uAENhbm5vdCBhZGQgY2hpbGQ6IE5vZGVzIHdpdGggbWVhc3VyZSBmdW5jdGlvbnMgY2Fubm90IGhhdmUgY2hpbGRyZW4uAChudWxsKQBpbmRleCA8IDQwOTYgJiYgIlNtYWxsVmFsdWVCdWZmZXIgY2FuIG9ubHkgaG9sZCB1cCB0byA0MDk2IGNodW5rcyIAJXMKAAEAAAADAAAAAAAAAAIAAAADAAAAAQAAAAIAAAAAAAAAAQAAAAEAQYwmCwdpaQB2AHZpAEGgJgs3ox0AAKEdAADhHQAA2x0AAOEdAADbHQAAaWlpZmlmaQDUHQAApB0AAHZpaQClHQAA6B0AAGlpaQBB4CYLCcQAAADFAAAAxgBB9CYLDsQAAADHAAAAyAAAANQdAEGQJws+ox0AAOEdAADbHQAA4R0AANsdAADoHQAA4x0AAOgdAABpaWlpAAAAANQdAAC5HQAA1B0AALsdAAC8HQAA6B0AQdgnCwnJAAAAygAAAMsAQewnCxbJAAAAzAAAAMgAAAC/HQAA1B0AAL8dAEGQKAuiA9QdAAC/HQAA2x0AANUdAAB2aWlpaQAAANQdAAC/HQAA4R0AAHZpaWYAAAAA1B0AAL8dAADbHQAAdmlpaQAAAADUHQAAvx0AANUdAADVHQAAwB0AANsdAADbHQAAwB0AANUdAADAHQAAaQBkaWkAdmlpZAAAxB0AAMQdAAC/HQAA1B0AAMQdAADUHQAAxB0AAMMdAADUHQAAxB0AANsdAADUHQAAxB0AANsdAADiHQAAdmlpaWQAAADUHQAAxB0AAOIdAADbHQAAxR0AAMIdAADFHQAA2x0AAMIdAADFHQAA4h0AAMUdAADiHQAAxR0AANsdAABkaWlpAAAAAOEdAADEHQAA2x0AAGZpaWkAAAAA1B0AAMQdAADEHQAA3B0AANQdAADEHQAAxB0AANwdAADFHQAAxB0AAMQdAADEHQAAxB0AANwdAADUHQAAxB0AANUdAADVHQAAxB0AANQdAADEHQAAoR0AANQdAADEHQAAuR0AANUdAADFHQAAAAAAANQdAADEHQAA4h0AAOIdAADbHQAAdmlpZGRpAADBHQAAxR0AQcArC0EZAAoAGRkZAAAAAAUAAAAAAAAJAAAAAAsAAAAAAAAAABkAEQoZGRkDCgcAAQAJCxgAAAkGCwAACwAGGQAAABkZGQBBkSwLIQ4AAAAAAAAAABkACg0ZGRkADQAAAgAJDgAAAAkADgAADgBByywLAQwAQdcsCxUTAAAAABMAAAAACQwAAAAAAAwAAAwAQYUtCwEQAEGRLQsVDwAAAAQPAAAAAAkQAAAAAAAQAAAQAEG/LQsBEgBByy0LHhEAAAAAEQAAAAAJEgAAAAAAEgAAEgAAGgAAABoaGgBBgi4LDhoAAAAaGhoAAAAAAAAJAEGzLgsBFABBvy4LFRcAAAAAFwAAAAAJFAAAAAAAFAAAFABB7S4LARYAQfkuCycVAAAAABUAAAAACRYAAAAAABYAABYAADAxMjM0NTY3ODlBQkNERUYAQcQvCwHSAEHsLwsI//////////8AQbAwCwkQIgEAAAAAAAUAQcQwCwHNAEHcMAsKzgAAAM8AAAD8HQBB9DALAQIAQYQxCwj//////////wBByDELAQUAQdQxCwHQAEHsMQsOzgAAANEAAAAIHgAAAAQAQYQyCwEBAEGUMgsF/////woAQdgyCwHT", !ua(H)) {
      var va = H;
      H = h.locateFile ? h.locateFile(va, q) : q + va;
    }
    function wa() {
      var a = H;
      try {
        if (a == H && w) return new Uint8Array(w);
        if (ua(a)) try {
          var b = xa(a.slice(37)), c = new Uint8Array(b.length);
          for (a = 0; a < b.length; ++a) c[a] = b.charCodeAt(a);
          var d = c;
        } catch {
          throw Error("Converting base64 string to bytes failed.");
        }
        else d = void 0;
        var e = d;
        if (e) return e;
        throw "both async and sync fetching of the wasm failed";
      } catch (f) {
        x(f);
      }
    }
    function ya() {
      return w || typeof fetch != "function" ? Promise.resolve().then(function() {
        return wa();
      }) : fetch(H, { credentials: "same-origin" }).then(function(a) {
        if (!a.ok) throw "failed to load wasm binary file at '" + H + "'";
        return a.arrayBuffer();
      }).catch(function() {
        return wa();
      });
    }
    function za(a) {
      for (; 0 < a.length; ) a.shift()(h);
    }
    function Aa(a) {
      if (a === void 0) return "_unknown";
      a = a.replace(/[^a-zA-Z0-9_]/g, "$");
      var b = a.charCodeAt(0);
      return 48 <= b && 57 >= b ? "_" + a : a;
    }
    function Ba(a, b) {
      return a = Aa(a), function() {
        return b.apply(this, arguments);
      };
    }
    var J = [{}, { value: void 0 }, { value: null }, { value: !0 }, { value: !1 }], Ca = [];
    function Da(a) {
      var b = Error, c = Ba(a, function(d) {
        this.name = a, this.message = d, d = Error(d).stack, d !== void 0 && (this.stack = this.toString() + `
` + d.replace(/^Error(:[^\n]*)?\n/, ""));
      });
      return c.prototype = Object.create(b.prototype), c.prototype.constructor = c, c.prototype.toString = function() {
        return this.message === void 0 ? this.name : this.name + ": " + this.message;
      }, c;
    }
    var K = void 0;
    function L(a) {
      throw new K(a);
    }
    var M = (a) => (a || L("Cannot use deleted val. handle = " + a), J[a].value), Ea = (a) => {
      switch (a) {
        case void 0:
          return 1;
        case null:
          return 2;
        case !0:
          return 3;
        case !1:
          return 4;
        default:
          var b = Ca.length ? Ca.pop() : J.length;
          return J[b] = { ga: 1, value: a }, b;
      }
    }, Fa = void 0, Ga = void 0;
    function N(a) {
      for (var b = ""; A[a]; ) b += Ga[A[a++]];
      return b;
    }
    var O = [];
    function Ha() {
      for (; O.length; ) {
        var a = O.pop();
        a.M.$ = !1, a.delete();
      }
    }
    var P = void 0, Q = {};
    function Ia(a, b) {
      for (b === void 0 && L("ptr should not be undefined"); a.R; ) b = a.ba(b), a = a.R;
      return b;
    }
    var R = {};
    function Ja(a) {
      a = Ka(a);
      var b = N(a);
      return S(a), b;
    }
    function La(a, b) {
      var c = R[a];
      return c === void 0 && L(b + " has unknown type " + Ja(a)), c;
    }
    function Ma() {
    }
    var Na = !1;
    function Oa(a) {
      --a.count.value, a.count.value === 0 && (a.T ? a.U.W(a.T) : a.P.N.W(a.O));
    }
    function Pa(a, b, c) {
      return b === c ? a : c.R === void 0 ? null : (a = Pa(a, b, c.R), a === null ? null : c.na(a));
    }
    var Qa = {};
    function Ra(a, b) {
      return b = Ia(a, b), Q[b];
    }
    var Sa = void 0;
    function Ta(a) {
      throw new Sa(a);
    }
    function Ua(a, b) {
      return b.P && b.O || Ta("makeClassHandle requires ptr and ptrType"), !!b.U != !!b.T && Ta("Both smartPtrType and smartPtr must be specified"), b.count = { value: 1 }, T(Object.create(a, { M: { value: b } }));
    }
    function T(a) {
      return typeof FinalizationRegistry > "u" ? (T = (b) => b, a) : (Na = new FinalizationRegistry((b) => {
        Oa(b.M);
      }), T = (b) => {
        var c = b.M;
        return c.T && Na.register(b, { M: c }, b), b;
      }, Ma = (b) => {
        Na.unregister(b);
      }, T(a));
    }
    var Va = {};
    function Wa(a) {
      for (; a.length; ) {
        var b = a.pop();
        a.pop()(b);
      }
    }
    function Xa(a) {
      return this.fromWireType(D[a >> 2]);
    }
    var U = {}, Ya = {};
    function V(a, b, c) {
      function d(k) {
        k = c(k), k.length !== a.length && Ta("Mismatched type converter count");
        for (var m = 0; m < a.length; ++m) W(a[m], k[m]);
      }
      a.forEach(function(k) {
        Ya[k] = b;
      });
      var e = Array(b.length), f = [], g = 0;
      b.forEach((k, m) => {
        R.hasOwnProperty(k) ? e[m] = R[k] : (f.push(k), U.hasOwnProperty(k) || (U[k] = []), U[k].push(() => {
          e[m] = R[k], ++g, g === f.length && d(e);
        }));
      }), f.length === 0 && d(e);
    }
    function Za(a) {
      switch (a) {
        case 1:
          return 0;
        case 2:
          return 1;
        case 4:
          return 2;
        case 8:
          return 3;
        default:
          throw new TypeError("Unknown type size: " + a);
      }
    }
    function W(a, b, c = {}) {
      if (!("argPackAdvance" in b)) throw new TypeError("registerType registeredInstance requires argPackAdvance");
      var d = b.name;
      if (a || L('type "' + d + '" must have a positive integer typeid pointer'), R.hasOwnProperty(a)) {
        if (c.ua) return;
        L("Cannot register type '" + d + "' twice");
      }
      R[a] = b, delete Ya[a], U.hasOwnProperty(a) && (b = U[a], delete U[a], b.forEach((e) => e()));
    }
    function $a(a) {
      L(a.M.P.N.name + " instance already deleted");
    }
    function X() {
    }
    function ab(a, b, c) {
      if (a[b].S === void 0) {
        var d = a[b];
        a[b] = function() {
          return a[b].S.hasOwnProperty(arguments.length) || L("Function '" + c + "' called with an invalid number of arguments (" + arguments.length + ") - expects one of (" + a[b].S + ")!"), a[b].S[arguments.length].apply(this, arguments);
        }, a[b].S = [], a[b].S[d.Z] = d;
      }
    }
    function bb(a, b) {
      h.hasOwnProperty(a) ? (L("Cannot register public name '" + a + "' twice"), ab(h, a, a), h.hasOwnProperty(void 0) && L("Cannot register multiple overloads of a function with the same number of arguments (undefined)!"), h[a].S[void 0] = b) : h[a] = b;
    }
    function cb(a, b, c, d, e, f, g, k) {
      this.name = a, this.constructor = b, this.X = c, this.W = d, this.R = e, this.pa = f, this.ba = g, this.na = k, this.ja = [];
    }
    function db(a, b, c) {
      for (; b !== c; ) b.ba || L("Expected null or instance of " + c.name + ", got an instance of " + b.name), a = b.ba(a), b = b.R;
      return a;
    }
    function eb(a, b) {
      return b === null ? (this.ea && L("null is not a valid " + this.name), 0) : (b.M || L('Cannot pass "' + fb(b) + '" as a ' + this.name), b.M.O || L("Cannot pass deleted object as a pointer of type " + this.name), db(b.M.O, b.M.P.N, this.N));
    }
    function gb(a, b) {
      if (b === null) {
        if (this.ea && L("null is not a valid " + this.name), this.da) {
          var c = this.fa();
          return a !== null && a.push(this.W, c), c;
        }
        return 0;
      }
      if (b.M || L('Cannot pass "' + fb(b) + '" as a ' + this.name), b.M.O || L("Cannot pass deleted object as a pointer of type " + this.name), !this.ca && b.M.P.ca && L("Cannot convert argument of type " + (b.M.U ? b.M.U.name : b.M.P.name) + " to parameter type " + this.name), c = db(b.M.O, b.M.P.N, this.N), this.da) switch (b.M.T === void 0 && L("Passing raw pointer to smart pointer is illegal"), this.Ba) {
        case 0:
          b.M.U === this ? c = b.M.T : L("Cannot convert argument of type " + (b.M.U ? b.M.U.name : b.M.P.name) + " to parameter type " + this.name);
          break;
        case 1:
          c = b.M.T;
          break;
        case 2:
          if (b.M.U === this) c = b.M.T;
          else {
            var d = b.clone();
            c = this.xa(c, Ea(function() {
              d.delete();
            })), a !== null && a.push(this.W, c);
          }
          break;
        default:
          L("Unsupporting sharing policy");
      }
      return c;
    }
    function hb(a, b) {
      return b === null ? (this.ea && L("null is not a valid " + this.name), 0) : (b.M || L('Cannot pass "' + fb(b) + '" as a ' + this.name), b.M.O || L("Cannot pass deleted object as a pointer of type " + this.name), b.M.P.ca && L("Cannot convert argument of type " + b.M.P.name + " to parameter type " + this.name), db(b.M.O, b.M.P.N, this.N));
    }
    function Y(a, b, c, d) {
      this.name = a, this.N = b, this.ea = c, this.ca = d, this.da = !1, this.W = this.xa = this.fa = this.ka = this.Ba = this.wa = void 0, b.R !== void 0 ? this.toWireType = gb : (this.toWireType = d ? eb : hb, this.V = null);
    }
    function ib(a, b) {
      h.hasOwnProperty(a) || Ta("Replacing nonexistant public symbol"), h[a] = b, h[a].Z = void 0;
    }
    function jb(a, b) {
      var c = [];
      return function() {
        if (c.length = 0, Object.assign(c, arguments), a.includes("j")) {
          var d = h["dynCall_" + a];
          d = c && c.length ? d.apply(null, [b].concat(c)) : d.call(null, b);
        } else d = oa.get(b).apply(null, c);
        return d;
      };
    }
    function Z(a, b) {
      a = N(a);
      var c = a.includes("j") ? jb(a, b) : oa.get(b);
      return typeof c != "function" && L("unknown function pointer with signature " + a + ": " + b), c;
    }
    var mb = void 0;
    function nb(a, b) {
      function c(f) {
        e[f] || R[f] || (Ya[f] ? Ya[f].forEach(c) : (d.push(f), e[f] = !0));
      }
      var d = [], e = {};
      throw b.forEach(c), new mb(a + ": " + d.map(Ja).join([", "]));
    }
    function ob(a, b, c, d, e) {
      var f = b.length;
      2 > f && L("argTypes array size mismatch! Must at least get return value and 'this' types!");
      var g = b[1] !== null && c !== null, k = !1;
      for (c = 1; c < b.length; ++c) if (b[c] !== null && b[c].V === void 0) {
        k = !0;
        break;
      }
      var m = b[0].name !== "void", l = f - 2, n = Array(l), p = [], r = [];
      return function() {
        if (arguments.length !== l && L("function " + a + " called with " + arguments.length + " arguments, expected " + l + " args!"), r.length = 0, p.length = g ? 2 : 1, p[0] = e, g) {
          var u = b[1].toWireType(r, this);
          p[1] = u;
        }
        for (var t = 0; t < l; ++t) n[t] = b[t + 2].toWireType(r, arguments[t]), p.push(n[t]);
        if (t = d.apply(null, p), k) Wa(r);
        else for (var y = g ? 1 : 2; y < b.length; y++) {
          var B = y === 1 ? u : n[y - 2];
          b[y].V !== null && b[y].V(B);
        }
        return u = m ? b[0].fromWireType(t) : void 0, u;
      };
    }
    function pb(a, b) {
      for (var c = [], d = 0; d < a; d++) c.push(E[b + 4 * d >> 2]);
      return c;
    }
    function qb(a) {
      4 < a && --J[a].ga === 0 && (J[a] = void 0, Ca.push(a));
    }
    function fb(a) {
      if (a === null) return "null";
      var b = typeof a;
      return b === "object" || b === "array" || b === "function" ? a.toString() : "" + a;
    }
    function rb(a, b) {
      switch (b) {
        case 2:
          return function(c) {
            return this.fromWireType(la[c >> 2]);
          };
        case 3:
          return function(c) {
            return this.fromWireType(ma[c >> 3]);
          };
        default:
          throw new TypeError("Unknown float type: " + a);
      }
    }
    function sb(a, b, c) {
      switch (b) {
        case 0:
          return c ? function(d) {
            return ja[d];
          } : function(d) {
            return A[d];
          };
        case 1:
          return c ? function(d) {
            return C[d >> 1];
          } : function(d) {
            return ka[d >> 1];
          };
        case 2:
          return c ? function(d) {
            return D[d >> 2];
          } : function(d) {
            return E[d >> 2];
          };
        default:
          throw new TypeError("Unknown integer type: " + a);
      }
    }
    function tb(a, b) {
      for (var c = "", d = 0; !(d >= b / 2); ++d) {
        var e = C[a + 2 * d >> 1];
        if (e == 0) break;
        c += String.fromCharCode(e);
      }
      return c;
    }
    function ub(a, b, c) {
      if (c === void 0 && (c = 2147483647), 2 > c) return 0;
      c -= 2;
      var d = b;
      c = c < 2 * a.length ? c / 2 : a.length;
      for (var e = 0; e < c; ++e) C[b >> 1] = a.charCodeAt(e), b += 2;
      return C[b >> 1] = 0, b - d;
    }
    function vb(a) {
      return 2 * a.length;
    }
    function wb(a, b) {
      for (var c = 0, d = ""; !(c >= b / 4); ) {
        var e = D[a + 4 * c >> 2];
        if (e == 0) break;
        ++c, 65536 <= e ? (e -= 65536, d += String.fromCharCode(55296 | e >> 10, 56320 | e & 1023)) : d += String.fromCharCode(e);
      }
      return d;
    }
    function xb(a, b, c) {
      if (c === void 0 && (c = 2147483647), 4 > c) return 0;
      var d = b;
      c = d + c - 4;
      for (var e = 0; e < a.length; ++e) {
        var f = a.charCodeAt(e);
        if (55296 <= f && 57343 >= f) {
          var g = a.charCodeAt(++e);
          f = 65536 + ((f & 1023) << 10) | g & 1023;
        }
        if (D[b >> 2] = f, b += 4, b + 4 > c) break;
      }
      return D[b >> 2] = 0, b - d;
    }
    function yb(a) {
      for (var b = 0, c = 0; c < a.length; ++c) {
        var d = a.charCodeAt(c);
        55296 <= d && 57343 >= d && ++c, b += 4;
      }
      return b;
    }
    var zb = {};
    function Ab(a) {
      var b = zb[a];
      return b === void 0 ? N(a) : b;
    }
    var Bb = [];
    function Cb(a) {
      var b = Bb.length;
      return Bb.push(a), b;
    }
    function Db(a, b) {
      for (var c = Array(a), d = 0; d < a; ++d) c[d] = La(E[b + 4 * d >> 2], "parameter " + d);
      return c;
    }
    var Eb = [], Fb = [null, [], []];
    K = h.BindingError = Da("BindingError"), h.count_emval_handles = function() {
      for (var a = 0, b = 5; b < J.length; ++b) J[b] !== void 0 && ++a;
      return a;
    }, h.get_first_emval = function() {
      for (var a = 5; a < J.length; ++a) if (J[a] !== void 0) return J[a];
      return null;
    }, Fa = h.PureVirtualError = Da("PureVirtualError");
    for (var Gb = Array(256), Hb = 0; 256 > Hb; ++Hb) Gb[Hb] = String.fromCharCode(Hb);
    Ga = Gb, h.getInheritedInstanceCount = function() {
      return Object.keys(Q).length;
    }, h.getLiveInheritedInstances = function() {
      var a = [], b;
      for (b in Q) Q.hasOwnProperty(b) && a.push(Q[b]);
      return a;
    }, h.flushPendingDeletes = Ha, h.setDelayFunction = function(a) {
      P = a, O.length && P && P(Ha);
    }, Sa = h.InternalError = Da("InternalError"), X.prototype.isAliasOf = function(a) {
      if (!(this instanceof X && a instanceof X)) return !1;
      var b = this.M.P.N, c = this.M.O, d = a.M.P.N;
      for (a = a.M.O; b.R; ) c = b.ba(c), b = b.R;
      for (; d.R; ) a = d.ba(a), d = d.R;
      return b === d && c === a;
    }, X.prototype.clone = function() {
      if (this.M.O || $a(this), this.M.aa) return this.M.count.value += 1, this;
      var a = T, b = Object, c = b.create, d = Object.getPrototypeOf(this), e = this.M;
      return a = a(c.call(b, d, { M: { value: { count: e.count, $: e.$, aa: e.aa, O: e.O, P: e.P, T: e.T, U: e.U } } })), a.M.count.value += 1, a.M.$ = !1, a;
    }, X.prototype.delete = function() {
      this.M.O || $a(this), this.M.$ && !this.M.aa && L("Object already scheduled for deletion"), Ma(this), Oa(this.M), this.M.aa || (this.M.T = void 0, this.M.O = void 0);
    }, X.prototype.isDeleted = function() {
      return !this.M.O;
    }, X.prototype.deleteLater = function() {
      return this.M.O || $a(this), this.M.$ && !this.M.aa && L("Object already scheduled for deletion"), O.push(this), O.length === 1 && P && P(Ha), this.M.$ = !0, this;
    }, Y.prototype.qa = function(a) {
      return this.ka && (a = this.ka(a)), a;
    }, Y.prototype.ha = function(a) {
      this.W && this.W(a);
    }, Y.prototype.argPackAdvance = 8, Y.prototype.readValueFromPointer = Xa, Y.prototype.deleteObject = function(a) {
      a !== null && a.delete();
    }, Y.prototype.fromWireType = function(a) {
      function b() {
        return this.da ? Ua(this.N.X, { P: this.wa, O: c, U: this, T: a }) : Ua(this.N.X, { P: this, O: a });
      }
      var c = this.qa(a);
      if (!c) return this.ha(a), null;
      var d = Ra(this.N, c);
      if (d !== void 0)
        return d.M.count.value === 0 ? (d.M.O = c, d.M.T = a, d.clone()) : (d = d.clone(), this.ha(a), d);
      if (d = this.N.pa(c), d = Qa[d], !d) return b.call(this);
      d = this.ca ? d.la : d.pointerType;
      var e = Pa(c, this.N, d.N);
      return e === null ? b.call(this) : this.da ? Ua(d.N.X, { P: d, O: e, U: this, T: a }) : Ua(d.N.X, { P: d, O: e });
    }, mb = h.UnboundTypeError = Da("UnboundTypeError");
    var xa = typeof atob == "function" ? atob : function(a) {
      var b = "", c = 0;
      a = a.replace(/[^A-Za-z0-9\+\/=]/g, "");
      do {
        var d = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=".indexOf(a.charAt(c++)), e = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=".indexOf(a.charAt(c++)), f = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=".indexOf(a.charAt(c++)), g = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=".indexOf(a.charAt(c++));
        d = d << 2 | e >> 4, e = (e & 15) << 4 | f >> 2;
        var k = (f & 3) << 6 | g;
        b += String.fromCharCode(d), f !== 64 && (b += String.fromCharCode(e)), g !== 64 && (b += String.fromCharCode(k));
      } while (c < a.length);
      return b;
    }, Jb = {
      l: function(a, b, c, d) {
        x("Assertion failed: " + (a ? z(A, a) : "") + ", at: " + [b ? b ? z(A, b) : "" : "unknown filename", c, d ? d ? z(A, d) : "" : "unknown function"]);
      },
      q: function(a, b, c) {
        a = N(a), b = La(b, "wrapper"), c = M(c);
        var d = [].slice, e = b.N, f = e.X, g = e.R.X, k = e.R.constructor;
        a = Ba(a, function() {
          e.R.ja.forEach(function(l) {
            if (this[l] === g[l]) throw new Fa("Pure virtual function " + l + " must be implemented in JavaScript");
          }.bind(this)), Object.defineProperty(this, "__parent", { value: f }), this.__construct.apply(this, d.call(arguments));
        }), f.__construct = function() {
          this === f && L("Pass correct 'this' to __construct");
          var l = k.implement.apply(void 0, [this].concat(d.call(arguments)));
          Ma(l);
          var n = l.M;
          l.notifyOnDestruction(), n.aa = !0, Object.defineProperties(this, { M: { value: n } }), T(this), l = n.O, l = Ia(e, l), Q.hasOwnProperty(l) ? L("Tried to register registered instance: " + l) : Q[l] = this;
        }, f.__destruct = function() {
          this === f && L("Pass correct 'this' to __destruct"), Ma(this);
          var l = this.M.O;
          l = Ia(e, l), Q.hasOwnProperty(l) ? delete Q[l] : L("Tried to unregister unregistered instance: " + l);
        }, a.prototype = Object.create(f);
        for (var m in c) a.prototype[m] = c[m];
        return Ea(a);
      },
      j: function(a) {
        var b = Va[a];
        delete Va[a];
        var c = b.fa, d = b.W, e = b.ia, f = e.map((g) => g.ta).concat(e.map((g) => g.za));
        V([a], f, (g) => {
          var k = {};
          return e.forEach((m, l) => {
            var n = g[l], p = m.ra, r = m.sa, u = g[l + e.length], t = m.ya, y = m.Aa;
            k[m.oa] = { read: (B) => n.fromWireType(p(r, B)), write: (B, ba) => {
              var I = [];
              t(
                y,
                B,
                u.toWireType(I, ba)
              ), Wa(I);
            } };
          }), [{ name: b.name, fromWireType: function(m) {
            var l = {}, n;
            for (n in k) l[n] = k[n].read(m);
            return d(m), l;
          }, toWireType: function(m, l) {
            for (var n in k) if (!(n in l)) throw new TypeError('Missing field:  "' + n + '"');
            var p = c();
            for (n in k) k[n].write(p, l[n]);
            return m !== null && m.push(d, p), p;
          }, argPackAdvance: 8, readValueFromPointer: Xa, V: d }];
        });
      },
      v: function() {
      },
      B: function(a, b, c, d, e) {
        var f = Za(c);
        b = N(b), W(a, {
          name: b,
          fromWireType: function(g) {
            return !!g;
          },
          toWireType: function(g, k) {
            return k ? d : e;
          },
          argPackAdvance: 8,
          readValueFromPointer: function(g) {
            if (c === 1) var k = ja;
            else if (c === 2) k = C;
            else if (c === 4) k = D;
            else throw new TypeError("Unknown boolean type size: " + b);
            return this.fromWireType(k[g >> f]);
          },
          V: null
        });
      },
      f: function(a, b, c, d, e, f, g, k, m, l, n, p, r) {
        n = N(n), f = Z(e, f), k && (k = Z(g, k)), l && (l = Z(m, l)), r = Z(p, r);
        var u = Aa(n);
        bb(u, function() {
          nb("Cannot construct " + n + " due to unbound types", [d]);
        }), V([a, b, c], d ? [d] : [], function(t) {
          if (t = t[0], d)
            var y = t.N, B = y.X;
          else B = X.prototype;
          t = Ba(u, function() {
            if (Object.getPrototypeOf(this) !== ba) throw new K("Use 'new' to construct " + n);
            if (I.Y === void 0) throw new K(n + " has no accessible constructor");
            var kb = I.Y[arguments.length];
            if (kb === void 0) throw new K("Tried to invoke ctor of " + n + " with invalid number of parameters (" + arguments.length + ") - expected (" + Object.keys(I.Y).toString() + ") parameters instead!");
            return kb.apply(this, arguments);
          });
          var ba = Object.create(B, { constructor: { value: t } });
          t.prototype = ba;
          var I = new cb(n, t, ba, r, y, f, k, l);
          y = new Y(n, I, !0, !1), B = new Y(n + "*", I, !1, !1);
          var lb = new Y(n + " const*", I, !1, !0);
          return Qa[a] = {
            pointerType: B,
            la: lb
          }, ib(u, t), [y, B, lb];
        });
      },
      d: function(a, b, c, d, e, f, g) {
        var k = pb(c, d);
        b = N(b), f = Z(e, f), V([], [a], function(m) {
          function l() {
            nb("Cannot call " + n + " due to unbound types", k);
          }
          m = m[0];
          var n = m.name + "." + b;
          b.startsWith("@@") && (b = Symbol[b.substring(2)]);
          var p = m.N.constructor;
          return p[b] === void 0 ? (l.Z = c - 1, p[b] = l) : (ab(p, b, n), p[b].S[c - 1] = l), V([], k, function(r) {
            return r = ob(n, [r[0], null].concat(r.slice(1)), null, f, g), p[b].S === void 0 ? (r.Z = c - 1, p[b] = r) : p[b].S[c - 1] = r, [];
          }), [];
        });
      },
      p: function(a, b, c, d, e, f) {
        0 < b || x();
        var g = pb(
          b,
          c
        );
        e = Z(d, e), V([], [a], function(k) {
          k = k[0];
          var m = "constructor " + k.name;
          if (k.N.Y === void 0 && (k.N.Y = []), k.N.Y[b - 1] !== void 0) throw new K("Cannot register multiple constructors with identical number of parameters (" + (b - 1) + ") for class '" + k.name + "'! Overload resolution is currently only performed using the parameter count, not actual type info!");
          return k.N.Y[b - 1] = () => {
            nb("Cannot construct " + k.name + " due to unbound types", g);
          }, V([], g, function(l) {
            return l.splice(1, 0, null), k.N.Y[b - 1] = ob(m, l, null, e, f), [];
          }), [];
        });
      },
      a: function(a, b, c, d, e, f, g, k) {
        var m = pb(c, d);
        b = N(b), f = Z(e, f), V([], [a], function(l) {
          function n() {
            nb("Cannot call " + p + " due to unbound types", m);
          }
          l = l[0];
          var p = l.name + "." + b;
          b.startsWith("@@") && (b = Symbol[b.substring(2)]), k && l.N.ja.push(b);
          var r = l.N.X, u = r[b];
          return u === void 0 || u.S === void 0 && u.className !== l.name && u.Z === c - 2 ? (n.Z = c - 2, n.className = l.name, r[b] = n) : (ab(r, b, p), r[b].S[c - 2] = n), V([], m, function(t) {
            return t = ob(p, t, l, f, g), r[b].S === void 0 ? (t.Z = c - 2, r[b] = t) : r[b].S[c - 2] = t, [];
          }), [];
        });
      },
      A: function(a, b) {
        b = N(b), W(
          a,
          { name: b, fromWireType: function(c) {
            var d = M(c);
            return qb(c), d;
          }, toWireType: function(c, d) {
            return Ea(d);
          }, argPackAdvance: 8, readValueFromPointer: Xa, V: null }
        );
      },
      n: function(a, b, c) {
        c = Za(c), b = N(b), W(a, { name: b, fromWireType: function(d) {
          return d;
        }, toWireType: function(d, e) {
          return e;
        }, argPackAdvance: 8, readValueFromPointer: rb(b, c), V: null });
      },
      e: function(a, b, c, d, e) {
        b = N(b), e === -1 && (e = 4294967295), e = Za(c);
        var f = (k) => k;
        if (d === 0) {
          var g = 32 - 8 * c;
          f = (k) => k << g >>> g;
        }
        c = b.includes("unsigned") ? function(k, m) {
          return m >>> 0;
        } : function(k, m) {
          return m;
        }, W(a, { name: b, fromWireType: f, toWireType: c, argPackAdvance: 8, readValueFromPointer: sb(b, e, d !== 0), V: null });
      },
      b: function(a, b, c) {
        function d(f) {
          f >>= 2;
          var g = E;
          return new e(ia, g[f + 1], g[f]);
        }
        var e = [Int8Array, Uint8Array, Int16Array, Uint16Array, Int32Array, Uint32Array, Float32Array, Float64Array][b];
        c = N(c), W(a, { name: c, fromWireType: d, argPackAdvance: 8, readValueFromPointer: d }, { ua: !0 });
      },
      o: function(a, b) {
        b = N(b);
        var c = b === "std::string";
        W(a, { name: b, fromWireType: function(d) {
          var e = E[d >> 2], f = d + 4;
          if (c) for (var g = f, k = 0; k <= e; ++k) {
            var m = f + k;
            if (k == e || A[m] == 0) {
              if (g = g ? z(A, g, m - g) : "", l === void 0) var l = g;
              else l += "\0", l += g;
              g = m + 1;
            }
          }
          else {
            for (l = Array(e), k = 0; k < e; ++k) l[k] = String.fromCharCode(A[f + k]);
            l = l.join("");
          }
          return S(d), l;
        }, toWireType: function(d, e) {
          e instanceof ArrayBuffer && (e = new Uint8Array(e));
          var f, g = typeof e == "string";
          if (g || e instanceof Uint8Array || e instanceof Uint8ClampedArray || e instanceof Int8Array || L("Cannot pass non-string to std::string"), c && g) {
            var k = 0;
            for (f = 0; f < e.length; ++f) {
              var m = e.charCodeAt(f);
              127 >= m ? k++ : 2047 >= m ? k += 2 : 55296 <= m && 57343 >= m ? (k += 4, ++f) : k += 3;
            }
            f = k;
          } else f = e.length;
          if (k = Ib(4 + f + 1), m = k + 4, E[k >> 2] = f, c && g) {
            if (g = m, m = f + 1, f = A, 0 < m) {
              m = g + m - 1;
              for (var l = 0; l < e.length; ++l) {
                var n = e.charCodeAt(l);
                if (55296 <= n && 57343 >= n) {
                  var p = e.charCodeAt(++l);
                  n = 65536 + ((n & 1023) << 10) | p & 1023;
                }
                if (127 >= n) {
                  if (g >= m) break;
                  f[g++] = n;
                } else {
                  if (2047 >= n) {
                    if (g + 1 >= m) break;
                    f[g++] = 192 | n >> 6;
                  } else {
                    if (65535 >= n) {
                      if (g + 2 >= m) break;
                      f[g++] = 224 | n >> 12;
                    } else {
                      if (g + 3 >= m) break;
                      f[g++] = 240 | n >> 18, f[g++] = 128 | n >> 12 & 63;
                    }
                    f[g++] = 128 | n >> 6 & 63;
                  }
                  f[g++] = 128 | n & 63;
                }
              }
              f[g] = 0;
            }
          } else if (g) for (g = 0; g < f; ++g) l = e.charCodeAt(g), 255 < l && (S(m), L("String has UTF-16 code units that do not fit in 8 bits")), A[m + g] = l;
          else for (g = 0; g < f; ++g) A[m + g] = e[g];
          return d !== null && d.push(S, k), k;
        }, argPackAdvance: 8, readValueFromPointer: Xa, V: function(d) {
          S(d);
        } });
      },
      i: function(a, b, c) {
        if (c = N(c), b === 2)
          var d = tb, e = ub, f = vb, g = () => ka, k = 1;
        else b === 4 && (d = wb, e = xb, f = yb, g = () => E, k = 2);
        W(a, { name: c, fromWireType: function(m) {
          for (var l = E[m >> 2], n = g(), p, r = m + 4, u = 0; u <= l; ++u) {
            var t = m + 4 + u * b;
            (u == l || n[t >> k] == 0) && (r = d(r, t - r), p === void 0 ? p = r : (p += "\0", p += r), r = t + b);
          }
          return S(m), p;
        }, toWireType: function(m, l) {
          typeof l != "string" && L("Cannot pass non-string to C++ string type " + c);
          var n = f(l), p = Ib(4 + n + b);
          return E[p >> 2] = n >> k, e(l, p + 4, n + b), m !== null && m.push(S, p), p;
        }, argPackAdvance: 8, readValueFromPointer: Xa, V: function(m) {
          S(m);
        } });
      },
      k: function(a, b, c, d, e, f) {
        Va[a] = { name: N(b), fa: Z(c, d), W: Z(e, f), ia: [] };
      },
      h: function(a, b, c, d, e, f, g, k, m, l) {
        Va[a].ia.push({ oa: N(b), ta: c, ra: Z(d, e), sa: f, za: g, ya: Z(k, m), Aa: l });
      },
      C: function(a, b) {
        b = N(b), W(a, {
          va: !0,
          name: b,
          argPackAdvance: 0,
          fromWireType: function() {
          },
          toWireType: function() {
          }
        });
      },
      s: function(a, b, c, d, e) {
        a = Bb[a], b = M(b), c = Ab(c);
        var f = [];
        return E[d >> 2] = Ea(f), a(b, c, f, e);
      },
      t: function(a, b, c, d) {
        a = Bb[a], b = M(b), c = Ab(c), a(b, c, null, d);
      },
      g: qb,
      m: function(a, b) {
        var c = Db(a, b), d = c[0];
        b = d.name + "_$" + c.slice(1).map(function(g) {
          return g.name;
        }).join("_") + "$";
        var e = Eb[b];
        if (e !== void 0) return e;
        var f = Array(a - 1);
        return e = Cb((g, k, m, l) => {
          for (var n = 0, p = 0; p < a - 1; ++p) f[p] = c[p + 1].readValueFromPointer(l + n), n += c[p + 1].argPackAdvance;
          for (g = g[k].apply(
            g,
            f
          ), p = 0; p < a - 1; ++p) c[p + 1].ma && c[p + 1].ma(f[p]);
          if (!d.va) return d.toWireType(m, g);
        }), Eb[b] = e;
      },
      D: function(a) {
        4 < a && (J[a].ga += 1);
      },
      r: function(a) {
        var b = M(a);
        Wa(b), qb(a);
      },
      c: function() {
        x("");
      },
      x: function(a, b, c) {
        A.copyWithin(a, b, b + c);
      },
      w: function(a) {
        var b = A.length;
        if (a >>>= 0, 2147483648 < a) return !1;
        for (var c = 1; 4 >= c; c *= 2) {
          var d = b * (1 + 0.2 / c);
          d = Math.min(d, a + 100663296);
          var e = Math;
          d = Math.max(a, d), e = e.min.call(e, 2147483648, d + (65536 - d % 65536) % 65536);
          a: {
            try {
              fa.grow(e - ia.byteLength + 65535 >>> 16), na();
              var f = 1;
              break a;
            } catch {
            }
            f = void 0;
          }
          if (f) return !0;
        }
        return !1;
      },
      z: function() {
        return 52;
      },
      u: function() {
        return 70;
      },
      y: function(a, b, c, d) {
        for (var e = 0, f = 0; f < c; f++) {
          var g = E[b >> 2], k = E[b + 4 >> 2];
          b += 8;
          for (var m = 0; m < k; m++) {
            var l = A[g + m], n = Fb[a];
            l === 0 || l === 10 ? ((a === 1 ? ea : v)(z(n, 0)), n.length = 0) : n.push(l);
          }
          e += k;
        }
        return E[d >> 2] = e, 0;
      }
    };
    (function() {
      function a(e) {
        h.asm = e.exports, fa = h.asm.E, na(), oa = h.asm.J, qa.unshift(h.asm.F), F--, h.monitorRunDependencies && h.monitorRunDependencies(F), F == 0 && (ta !== null && (clearInterval(ta), ta = null), G && (e = G, G = null, e()));
      }
      function b(e) {
        a(e.instance);
      }
      function c(e) {
        return ya().then(function(f) {
          return WebAssembly.instantiate(f, d);
        }).then(function(f) {
          return f;
        }).then(e, function(f) {
          v("failed to asynchronously prepare wasm: " + f), x(f);
        });
      }
      var d = { a: Jb };
      if (F++, h.monitorRunDependencies && h.monitorRunDependencies(F), h.instantiateWasm) try {
        return h.instantiateWasm(
          d,
          a
        );
      } catch (e) {
        v("Module.instantiateWasm callback failed with error: " + e), ca(e);
      }
      return (function() {
        return w || typeof WebAssembly.instantiateStreaming != "function" || ua(H) || typeof fetch != "function" ? c(b) : fetch(H, { credentials: "same-origin" }).then(function(e) {
          return WebAssembly.instantiateStreaming(e, d).then(b, function(f) {
            return v("wasm streaming compile failed: " + f), v("falling back to ArrayBuffer instantiation"), c(b);
          });
        });
      })().catch(ca), {};
    })(), h.___wasm_call_ctors = function() {
      return (h.___wasm_call_ctors = h.asm.F).apply(null, arguments);
    };
    var Ka = h.___getTypeName = function() {
      return (Ka = h.___getTypeName = h.asm.G).apply(null, arguments);
    };
    h.__embind_initialize_bindings = function() {
      return (h.__embind_initialize_bindings = h.asm.H).apply(null, arguments);
    };
    var Ib = h._malloc = function() {
      return (Ib = h._malloc = h.asm.I).apply(null, arguments);
    }, S = h._free = function() {
      return (S = h._free = h.asm.K).apply(null, arguments);
    };
    h.dynCall_jiji = function() {
      return (h.dynCall_jiji = h.asm.L).apply(null, arguments);
    };
    var Kb;
    G = function Lb() {
      Kb || Mb(), Kb || (G = Lb);
    };
    function Mb() {
      function a() {
        if (!Kb && (Kb = !0, h.calledRun = !0, !ha)) {
          if (za(qa), aa(h), h.onRuntimeInitialized && h.onRuntimeInitialized(), h.postRun) for (typeof h.postRun == "function" && (h.postRun = [h.postRun]); h.postRun.length; ) {
            var b = h.postRun.shift();
            ra.unshift(b);
          }
          za(ra);
        }
      }
      if (!(0 < F)) {
        if (h.preRun) for (typeof h.preRun == "function" && (h.preRun = [h.preRun]); h.preRun.length; ) sa();
        za(pa), 0 < F || (h.setStatus ? (h.setStatus("Running..."), setTimeout(function() {
          setTimeout(function() {
            h.setStatus("");
          }, 1), a();
        }, 1)) : a());
      }
    }
    if (h.preInit) for (typeof h.preInit == "function" && (h.preInit = [h.preInit]); 0 < h.preInit.length; ) h.preInit.pop()();
    return Mb(), loadYoga2.ready;
  });
})(), yoga_wasm_base64_esm_default = loadYoga;

// node_modules/yoga-layout/dist/src/generated/YGEnums.js
var Align = /* @__PURE__ */ (function(Align2) {
  return Align2[Align2.Auto = 0] = "Auto", Align2[Align2.FlexStart = 1] = "FlexStart", Align2[Align2.Center = 2] = "Center", Align2[Align2.FlexEnd = 3] = "FlexEnd", Align2[Align2.Stretch = 4] = "Stretch", Align2[Align2.Baseline = 5] = "Baseline", Align2[Align2.SpaceBetween = 6] = "SpaceBetween", Align2[Align2.SpaceAround = 7] = "SpaceAround", Align2[Align2.SpaceEvenly = 8] = "SpaceEvenly", Align2;
})({}), BoxSizing = /* @__PURE__ */ (function(BoxSizing2) {
  return BoxSizing2[BoxSizing2.BorderBox = 0] = "BorderBox", BoxSizing2[BoxSizing2.ContentBox = 1] = "ContentBox", BoxSizing2;
})({}), Dimension = /* @__PURE__ */ (function(Dimension2) {
  return Dimension2[Dimension2.Width = 0] = "Width", Dimension2[Dimension2.Height = 1] = "Height", Dimension2;
})({}), Direction = /* @__PURE__ */ (function(Direction2) {
  return Direction2[Direction2.Inherit = 0] = "Inherit", Direction2[Direction2.LTR = 1] = "LTR", Direction2[Direction2.RTL = 2] = "RTL", Direction2;
})({}), Display = /* @__PURE__ */ (function(Display2) {
  return Display2[Display2.Flex = 0] = "Flex", Display2[Display2.None = 1] = "None", Display2[Display2.Contents = 2] = "Contents", Display2;
})({}), Edge = /* @__PURE__ */ (function(Edge2) {
  return Edge2[Edge2.Left = 0] = "Left", Edge2[Edge2.Top = 1] = "Top", Edge2[Edge2.Right = 2] = "Right", Edge2[Edge2.Bottom = 3] = "Bottom", Edge2[Edge2.Start = 4] = "Start", Edge2[Edge2.End = 5] = "End", Edge2[Edge2.Horizontal = 6] = "Horizontal", Edge2[Edge2.Vertical = 7] = "Vertical", Edge2[Edge2.All = 8] = "All", Edge2;
})({}), Errata = /* @__PURE__ */ (function(Errata2) {
  return Errata2[Errata2.None = 0] = "None", Errata2[Errata2.StretchFlexBasis = 1] = "StretchFlexBasis", Errata2[Errata2.AbsolutePositionWithoutInsetsExcludesPadding = 2] = "AbsolutePositionWithoutInsetsExcludesPadding", Errata2[Errata2.AbsolutePercentAgainstInnerSize = 4] = "AbsolutePercentAgainstInnerSize", Errata2[Errata2.All = 2147483647] = "All", Errata2[Errata2.Classic = 2147483646] = "Classic", Errata2;
})({}), ExperimentalFeature = /* @__PURE__ */ (function(ExperimentalFeature2) {
  return ExperimentalFeature2[ExperimentalFeature2.WebFlexBasis = 0] = "WebFlexBasis", ExperimentalFeature2;
})({}), FlexDirection = /* @__PURE__ */ (function(FlexDirection2) {
  return FlexDirection2[FlexDirection2.Column = 0] = "Column", FlexDirection2[FlexDirection2.ColumnReverse = 1] = "ColumnReverse", FlexDirection2[FlexDirection2.Row = 2] = "Row", FlexDirection2[FlexDirection2.RowReverse = 3] = "RowReverse", FlexDirection2;
})({}), Gutter = /* @__PURE__ */ (function(Gutter2) {
  return Gutter2[Gutter2.Column = 0] = "Column", Gutter2[Gutter2.Row = 1] = "Row", Gutter2[Gutter2.All = 2] = "All", Gutter2;
})({}), Justify = /* @__PURE__ */ (function(Justify2) {
  return Justify2[Justify2.FlexStart = 0] = "FlexStart", Justify2[Justify2.Center = 1] = "Center", Justify2[Justify2.FlexEnd = 2] = "FlexEnd", Justify2[Justify2.SpaceBetween = 3] = "SpaceBetween", Justify2[Justify2.SpaceAround = 4] = "SpaceAround", Justify2[Justify2.SpaceEvenly = 5] = "SpaceEvenly", Justify2;
})({}), LogLevel = /* @__PURE__ */ (function(LogLevel2) {
  return LogLevel2[LogLevel2.Error = 0] = "Error", LogLevel2[LogLevel2.Warn = 1] = "Warn", LogLevel2[LogLevel2.Info = 2] = "Info", LogLevel2[LogLevel2.Debug = 3] = "Debug", LogLevel2[LogLevel2.Verbose = 4] = "Verbose", LogLevel2[LogLevel2.Fatal = 5] = "Fatal", LogLevel2;
})({}), MeasureMode = /* @__PURE__ */ (function(MeasureMode2) {
  return MeasureMode2[MeasureMode2.Undefined = 0] = "Undefined", MeasureMode2[MeasureMode2.Exactly = 1] = "Exactly", MeasureMode2[MeasureMode2.AtMost = 2] = "AtMost", MeasureMode2;
})({}), NodeType = /* @__PURE__ */ (function(NodeType2) {
  return NodeType2[NodeType2.Default = 0] = "Default", NodeType2[NodeType2.Text = 1] = "Text", NodeType2;
})({}), Overflow = /* @__PURE__ */ (function(Overflow2) {
  return Overflow2[Overflow2.Visible = 0] = "Visible", Overflow2[Overflow2.Hidden = 1] = "Hidden", Overflow2[Overflow2.Scroll = 2] = "Scroll", Overflow2;
})({}), PositionType = /* @__PURE__ */ (function(PositionType2) {
  return PositionType2[PositionType2.Static = 0] = "Static", PositionType2[PositionType2.Relative = 1] = "Relative", PositionType2[PositionType2.Absolute = 2] = "Absolute", PositionType2;
})({}), Unit = /* @__PURE__ */ (function(Unit2) {
  return Unit2[Unit2.Undefined = 0] = "Undefined", Unit2[Unit2.Point = 1] = "Point", Unit2[Unit2.Percent = 2] = "Percent", Unit2[Unit2.Auto = 3] = "Auto", Unit2;
})({}), Wrap = /* @__PURE__ */ (function(Wrap2) {
  return Wrap2[Wrap2.NoWrap = 0] = "NoWrap", Wrap2[Wrap2.Wrap = 1] = "Wrap", Wrap2[Wrap2.WrapReverse = 2] = "WrapReverse", Wrap2;
})({}), constants = {
  ALIGN_AUTO: Align.Auto,
  ALIGN_FLEX_START: Align.FlexStart,
  ALIGN_CENTER: Align.Center,
  ALIGN_FLEX_END: Align.FlexEnd,
  ALIGN_STRETCH: Align.Stretch,
  ALIGN_BASELINE: Align.Baseline,
  ALIGN_SPACE_BETWEEN: Align.SpaceBetween,
  ALIGN_SPACE_AROUND: Align.SpaceAround,
  ALIGN_SPACE_EVENLY: Align.SpaceEvenly,
  BOX_SIZING_BORDER_BOX: BoxSizing.BorderBox,
  BOX_SIZING_CONTENT_BOX: BoxSizing.ContentBox,
  DIMENSION_WIDTH: Dimension.Width,
  DIMENSION_HEIGHT: Dimension.Height,
  DIRECTION_INHERIT: Direction.Inherit,
  DIRECTION_LTR: Direction.LTR,
  DIRECTION_RTL: Direction.RTL,
  DISPLAY_FLEX: Display.Flex,
  DISPLAY_NONE: Display.None,
  DISPLAY_CONTENTS: Display.Contents,
  EDGE_LEFT: Edge.Left,
  EDGE_TOP: Edge.Top,
  EDGE_RIGHT: Edge.Right,
  EDGE_BOTTOM: Edge.Bottom,
  EDGE_START: Edge.Start,
  EDGE_END: Edge.End,
  EDGE_HORIZONTAL: Edge.Horizontal,
  EDGE_VERTICAL: Edge.Vertical,
  EDGE_ALL: Edge.All,
  ERRATA_NONE: Errata.None,
  ERRATA_STRETCH_FLEX_BASIS: Errata.StretchFlexBasis,
  ERRATA_ABSOLUTE_POSITION_WITHOUT_INSETS_EXCLUDES_PADDING: Errata.AbsolutePositionWithoutInsetsExcludesPadding,
  ERRATA_ABSOLUTE_PERCENT_AGAINST_INNER_SIZE: Errata.AbsolutePercentAgainstInnerSize,
  ERRATA_ALL: Errata.All,
  ERRATA_CLASSIC: Errata.Classic,
  EXPERIMENTAL_FEATURE_WEB_FLEX_BASIS: ExperimentalFeature.WebFlexBasis,
  FLEX_DIRECTION_COLUMN: FlexDirection.Column,
  FLEX_DIRECTION_COLUMN_REVERSE: FlexDirection.ColumnReverse,
  FLEX_DIRECTION_ROW: FlexDirection.Row,
  FLEX_DIRECTION_ROW_REVERSE: FlexDirection.RowReverse,
  GUTTER_COLUMN: Gutter.Column,
  GUTTER_ROW: Gutter.Row,
  GUTTER_ALL: Gutter.All,
  JUSTIFY_FLEX_START: Justify.FlexStart,
  JUSTIFY_CENTER: Justify.Center,
  JUSTIFY_FLEX_END: Justify.FlexEnd,
  JUSTIFY_SPACE_BETWEEN: Justify.SpaceBetween,
  JUSTIFY_SPACE_AROUND: Justify.SpaceAround,
  JUSTIFY_SPACE_EVENLY: Justify.SpaceEvenly,
  LOG_LEVEL_ERROR: LogLevel.Error,
  LOG_LEVEL_WARN: LogLevel.Warn,
  LOG_LEVEL_INFO: LogLevel.Info,
  LOG_LEVEL_DEBUG: LogLevel.Debug,
  LOG_LEVEL_VERBOSE: LogLevel.Verbose,
  LOG_LEVEL_FATAL: LogLevel.Fatal,
  MEASURE_MODE_UNDEFINED: MeasureMode.Undefined,
  MEASURE_MODE_EXACTLY: MeasureMode.Exactly,
  MEASURE_MODE_AT_MOST: MeasureMode.AtMost,
  NODE_TYPE_DEFAULT: NodeType.Default,
  NODE_TYPE_TEXT: NodeType.Text,
  OVERFLOW_VISIBLE: Overflow.Visible,
  OVERFLOW_HIDDEN: Overflow.Hidden,
  OVERFLOW_SCROLL: Overflow.Scroll,
  POSITION_TYPE_STATIC: PositionType.Static,
  POSITION_TYPE_RELATIVE: PositionType.Relative,
  POSITION_TYPE_ABSOLUTE: PositionType.Absolute,
  UNIT_UNDEFINED: Unit.Undefined,
  UNIT_POINT: Unit.Point,
  UNIT_PERCENT: Unit.Percent,
  UNIT_AUTO: Unit.Auto,
  WRAP_NO_WRAP: Wrap.NoWrap,
  WRAP_WRAP: Wrap.Wrap,
  WRAP_WRAP_REVERSE: Wrap.WrapReverse
}, YGEnums_default = constants;

// node_modules/yoga-layout/dist/src/wrapAssembly.js
function wrapAssembly(lib) {
  function patch(prototype, name, fn) {
    let original = prototype[name];
    prototype[name] = function() {
      for (var _len = arguments.length, args = new Array(_len), _key = 0; _key < _len; _key++)
        args[_key] = arguments[_key];
      return fn.call(this, original, ...args);
    };
  }
  for (let fnName of ["setPosition", "setMargin", "setFlexBasis", "setWidth", "setHeight", "setMinWidth", "setMinHeight", "setMaxWidth", "setMaxHeight", "setPadding", "setGap"]) {
    let methods = {
      [Unit.Point]: lib.Node.prototype[fnName],
      [Unit.Percent]: lib.Node.prototype[`${fnName}Percent`],
      [Unit.Auto]: lib.Node.prototype[`${fnName}Auto`]
    };
    patch(lib.Node.prototype, fnName, function(original) {
      for (var _len2 = arguments.length, args = new Array(_len2 > 1 ? _len2 - 1 : 0), _key2 = 1; _key2 < _len2; _key2++)
        args[_key2 - 1] = arguments[_key2];
      let value = args.pop(), unit, asNumber;
      if (value === "auto")
        unit = Unit.Auto, asNumber = void 0;
      else if (typeof value == "object")
        unit = value.unit, asNumber = value.valueOf();
      else if (unit = typeof value == "string" && value.endsWith("%") ? Unit.Percent : Unit.Point, asNumber = parseFloat(value), value !== void 0 && !Number.isNaN(value) && Number.isNaN(asNumber))
        throw new Error(`Invalid value ${value} for ${fnName}`);
      if (!methods[unit]) throw new Error(`Failed to execute "${fnName}": Unsupported unit '${value}'`);
      return asNumber !== void 0 ? methods[unit].call(this, ...args, asNumber) : methods[unit].call(this, ...args);
    });
  }
  function wrapMeasureFunction(measureFunction) {
    return lib.MeasureCallback.implement({
      measure: function() {
        let {
          width,
          height
        } = measureFunction(...arguments);
        return {
          width: width ?? NaN,
          height: height ?? NaN
        };
      }
    });
  }
  patch(lib.Node.prototype, "setMeasureFunc", function(original, measureFunc) {
    return measureFunc ? original.call(this, wrapMeasureFunction(measureFunc)) : this.unsetMeasureFunc();
  });
  function wrapDirtiedFunc(dirtiedFunction) {
    return lib.DirtiedCallback.implement({
      dirtied: dirtiedFunction
    });
  }
  return patch(lib.Node.prototype, "setDirtiedFunc", function(original, dirtiedFunc) {
    original.call(this, wrapDirtiedFunc(dirtiedFunc));
  }), patch(lib.Config.prototype, "free", function() {
    lib.Config.destroy(this);
  }), patch(lib.Node, "create", (_, config) => config ? lib.Node.createWithConfig(config) : lib.Node.createDefault()), patch(lib.Node.prototype, "free", function() {
    lib.Node.destroy(this);
  }), patch(lib.Node.prototype, "freeRecursive", function() {
    for (let t = 0, T = this.getChildCount(); t < T; ++t)
      this.getChild(0).freeRecursive();
    this.free();
  }), patch(lib.Node.prototype, "calculateLayout", function(original) {
    let width = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : NaN, height = arguments.length > 2 && arguments[2] !== void 0 ? arguments[2] : NaN, direction = arguments.length > 3 && arguments[3] !== void 0 ? arguments[3] : Direction.LTR;
    return original.call(this, width, height, direction);
  }), {
    Config: lib.Config,
    Node: lib.Node,
    ...YGEnums_default
  };
}

// node_modules/yoga-layout/dist/src/index.js
var Yoga = wrapAssembly(await yoga_wasm_base64_esm_default()), src_default = Yoga;

// node_modules/wrap-ansi/node_modules/string-width/index.js
var segmenter = new Intl.Segmenter(), visibleCharacterRegex = new RegExp("[^\\p{Default_Ignorable_Code_Point}\\p{Control}\\p{Format}\\p{Nonspacing_Mark}\\p{Enclosing_Mark}\\p{Surrogate}]", "v"), spacingMarkRegex = new RegExp("\\p{Spacing_Mark}", "v"), rgiEmojiRegex = new RegExp("^\\p{RGI_Emoji}$", "v"), unqualifiedKeycapRegex = /^[\d#*]\u20E3$/, extendedPictographicRegex = new RegExp("\\p{Extended_Pictographic}", "gu");
function isDoubleWidthNonRgiEmojiSequence(segment) {
  if (segment.length > 50)
    return !1;
  if (unqualifiedKeycapRegex.test(segment))
    return !0;
  if (segment.includes("\u200D")) {
    let pictographics = segment.match(extendedPictographicRegex);
    return pictographics !== null && pictographics.length >= 2;
  }
  return !1;
}
function baseVisible(segment) {
  let index = segment.search(visibleCharacterRegex);
  return index === -1 ? void 0 : segment.slice(index);
}
function isHangulLeadingJamo(codePoint) {
  return codePoint >= 4352 && codePoint <= 4447 || codePoint >= 43360 && codePoint <= 43388;
}
function isHangulVowelJamo(codePoint) {
  return codePoint >= 4448 && codePoint <= 4519 || codePoint >= 55216 && codePoint <= 55238;
}
function isHangulTrailingJamo(codePoint) {
  return codePoint >= 4520 && codePoint <= 4607 || codePoint >= 55243 && codePoint <= 55291;
}
function isHangulJamo(codePoint) {
  return isHangulLeadingJamo(codePoint) || isHangulVowelJamo(codePoint) || isHangulTrailingJamo(codePoint);
}
function hangulClusterWidth(visibleSegment, eastAsianWidthOptions) {
  let codePoints = [];
  for (let character of visibleSegment)
    visibleCharacterRegex.test(character) && codePoints.push(character.codePointAt(0));
  if (codePoints.length === 0)
    return;
  let width = 0;
  for (let index = 0; index < codePoints.length; index++) {
    let codePoint = codePoints[index];
    if (!isHangulJamo(codePoint)) {
      if (width === 0)
        return;
      for (let remaining = index; remaining < codePoints.length; remaining++)
        width += eastAsianWidth(codePoints[remaining], eastAsianWidthOptions);
      return width;
    }
    if (isHangulLeadingJamo(codePoint) && isHangulVowelJamo(codePoints[index + 1])) {
      width += 2, index += isHangulTrailingJamo(codePoints[index + 2]) ? 2 : 1;
      continue;
    }
    width += eastAsianWidth(codePoint, eastAsianWidthOptions);
  }
  return width;
}
function trailingWidth(visibleSegment, eastAsianWidthOptions) {
  let extra = 0, first = !0;
  for (let character of visibleSegment) {
    if (first) {
      first = !1;
      continue;
    }
    (spacingMarkRegex.test(character) || character >= "\uFF00" && character <= "\uFFEF") && (extra += eastAsianWidth(character.codePointAt(0), eastAsianWidthOptions));
  }
  return extra;
}
function stringWidth2(input, options = {}) {
  if (typeof input != "string" || input.length === 0)
    return 0;
  let {
    ambiguousIsNarrow = !0,
    countAnsiEscapeCodes = !1
  } = options, string = input;
  if (!countAnsiEscapeCodes && (string.includes("\x1B") || string.includes("\x9B")) && (string = stripAnsi(string)), string.length === 0)
    return 0;
  if (/^[\u0020-\u007E]*$/.test(string))
    return string.length;
  let width = 0, eastAsianWidthOptions = { ambiguousAsWide: !ambiguousIsNarrow };
  for (let { segment } of segmenter.segment(string)) {
    let visibleSegment = baseVisible(segment);
    if (visibleSegment === void 0)
      continue;
    if (rgiEmojiRegex.test(segment) || isDoubleWidthNonRgiEmojiSequence(segment)) {
      width += 2;
      continue;
    }
    let hangulWidth = hangulClusterWidth(visibleSegment, eastAsianWidthOptions);
    if (hangulWidth !== void 0) {
      width += hangulWidth;
      continue;
    }
    let codePoint = visibleSegment.codePointAt(0);
    width += eastAsianWidth(codePoint, eastAsianWidthOptions), width += trailingWidth(visibleSegment, eastAsianWidthOptions);
  }
  return width;
}

// node_modules/wrap-ansi/node_modules/ansi-styles/index.js
var wrapAnsi16 = (offset = 0) => (code) => `\x1B[${code + offset}m`, wrapAnsi256 = (offset = 0) => (code) => `\x1B[${38 + offset};5;${code}m`, wrapAnsi16m = (offset = 0) => (red, green, blue) => `\x1B[${38 + offset};2;${red};${green};${blue}m`, styles = {
  modifier: {
    reset: [0, 0],
    // 21 isn't widely supported and 22 does the same thing
    bold: [1, 22],
    dim: [2, 22],
    italic: [3, 23],
    underline: [4, 24],
    overline: [53, 55],
    inverse: [7, 27],
    hidden: [8, 28],
    strikethrough: [9, 29]
  },
  color: {
    black: [30, 39],
    red: [31, 39],
    green: [32, 39],
    yellow: [33, 39],
    blue: [34, 39],
    magenta: [35, 39],
    cyan: [36, 39],
    white: [37, 39],
    // Bright color
    blackBright: [90, 39],
    gray: [90, 39],
    // Alias of `blackBright`
    grey: [90, 39],
    // Alias of `blackBright`
    redBright: [91, 39],
    greenBright: [92, 39],
    yellowBright: [93, 39],
    blueBright: [94, 39],
    magentaBright: [95, 39],
    cyanBright: [96, 39],
    whiteBright: [97, 39]
  },
  bgColor: {
    bgBlack: [40, 49],
    bgRed: [41, 49],
    bgGreen: [42, 49],
    bgYellow: [43, 49],
    bgBlue: [44, 49],
    bgMagenta: [45, 49],
    bgCyan: [46, 49],
    bgWhite: [47, 49],
    // Bright color
    bgBlackBright: [100, 49],
    bgGray: [100, 49],
    // Alias of `bgBlackBright`
    bgGrey: [100, 49],
    // Alias of `bgBlackBright`
    bgRedBright: [101, 49],
    bgGreenBright: [102, 49],
    bgYellowBright: [103, 49],
    bgBlueBright: [104, 49],
    bgMagentaBright: [105, 49],
    bgCyanBright: [106, 49],
    bgWhiteBright: [107, 49]
  }
}, modifierNames = Object.keys(styles.modifier), foregroundColorNames = Object.keys(styles.color), backgroundColorNames = Object.keys(styles.bgColor), colorNames = [...foregroundColorNames, ...backgroundColorNames];
function assembleStyles() {
  let codes = /* @__PURE__ */ new Map();
  for (let [groupName, group] of Object.entries(styles)) {
    for (let [styleName, style] of Object.entries(group))
      styles[styleName] = {
        open: `\x1B[${style[0]}m`,
        close: `\x1B[${style[1]}m`
      }, group[styleName] = styles[styleName], codes.set(style[0], style[1]);
    Object.defineProperty(styles, groupName, {
      value: group,
      enumerable: !1
    });
  }
  return Object.defineProperty(styles, "codes", {
    value: codes,
    enumerable: !1
  }), styles.color.close = "\x1B[39m", styles.bgColor.close = "\x1B[49m", styles.color.ansi = wrapAnsi16(), styles.color.ansi256 = wrapAnsi256(), styles.color.ansi16m = wrapAnsi16m(), styles.bgColor.ansi = wrapAnsi16(10), styles.bgColor.ansi256 = wrapAnsi256(10), styles.bgColor.ansi16m = wrapAnsi16m(10), Object.defineProperties(styles, {
    rgbToAnsi256: {
      value(red, green, blue) {
        return red === green && green === blue ? red < 8 ? 16 : red > 248 ? 231 : Math.round((red - 8) / 247 * 24) + 232 : 16 + 36 * Math.round(red / 255 * 5) + 6 * Math.round(green / 255 * 5) + Math.round(blue / 255 * 5);
      },
      enumerable: !1
    },
    hexToRgb: {
      value(hex) {
        let matches = /[a-f\d]{6}|[a-f\d]{3}/i.exec(hex.toString(16));
        if (!matches)
          return [0, 0, 0];
        let [colorString] = matches;
        colorString.length === 3 && (colorString = [...colorString].map((character) => character + character).join(""));
        let integer = Number.parseInt(colorString, 16);
        return [
          /* eslint-disable no-bitwise */
          integer >> 16 & 255,
          integer >> 8 & 255,
          integer & 255
          /* eslint-enable no-bitwise */
        ];
      },
      enumerable: !1
    },
    hexToAnsi256: {
      value: (hex) => styles.rgbToAnsi256(...styles.hexToRgb(hex)),
      enumerable: !1
    },
    ansi256ToAnsi: {
      value(code) {
        if (code < 8)
          return 30 + code;
        if (code < 16)
          return 90 + (code - 8);
        let red, green, blue;
        if (code >= 232)
          red = ((code - 232) * 10 + 8) / 255, green = red, blue = red;
        else {
          code -= 16;
          let remainder = code % 36;
          red = Math.floor(code / 36) / 5, green = Math.floor(remainder / 6) / 5, blue = remainder % 6 / 5;
        }
        let value = Math.max(red, green, blue) * 2;
        if (value === 0)
          return 30;
        let result = 30 + (Math.round(blue) << 2 | Math.round(green) << 1 | Math.round(red));
        return value === 2 && (result += 60), result;
      },
      enumerable: !1
    },
    rgbToAnsi: {
      value: (red, green, blue) => styles.ansi256ToAnsi(styles.rgbToAnsi256(red, green, blue)),
      enumerable: !1
    },
    hexToAnsi: {
      value: (hex) => styles.ansi256ToAnsi(styles.hexToAnsi256(hex)),
      enumerable: !1
    }
  }), styles;
}
var ansiStyles = assembleStyles(), ansi_styles_default = ansiStyles;

// node_modules/wrap-ansi/index.js
var ANSI_ESCAPE = "\x1B", ANSI_ESCAPE_BELL = "\x07", C1_CSI = "\x9B", ANSI_CSI = "[", ANSI_OSC = "]", ANSI_SGR_TERMINATOR = "m", ANSI_SGR_RESET = 0, ANSI_SGR_RESET_FOREGROUND = 39, ANSI_SGR_RESET_BACKGROUND = 49, ANSI_SGR_RESET_UNDERLINE_COLOR = 59, ANSI_SGR_FOREGROUND_EXTENDED = 38, ANSI_SGR_BACKGROUND_EXTENDED = 48, ANSI_SGR_UNDERLINE_COLOR_EXTENDED = 58, ANSI_SGR_COLOR_MODE_RGB = 2, ANSI_SGR_COLOR_MODE_256 = 5, ANSI_ESCAPE_LINK = `${ANSI_OSC}8;`, ESCAPES = /* @__PURE__ */ new Set([
  ANSI_ESCAPE,
  C1_CSI
]), ESCAPE_CHARACTERS = [...ESCAPES].join(""), CSI_INTRODUCER = `(?:${ANSI_ESCAPE}\\${ANSI_CSI}|${C1_CSI})`, CSI_PARAMETERS = "[0-?]*[ -/]*[@-~]", SGR_PARAMETERS = `(?<sgr>[0-9;:]*)${ANSI_SGR_TERMINATOR}`, OSC_STRING_TERMINATOR = `(?:${ANSI_ESCAPE_BELL}|${ANSI_ESCAPE}\\\\)`, OSC_STRING_PAYLOAD = String.raw`[^\u0000-\u001F\u007F-\u009F]*`, LINK_PARAMETERS = String.raw`8;(?<parameters>[^;\u0000-\u001F\u007F-\u009F]*);(?<uri>${OSC_STRING_PAYLOAD})${OSC_STRING_TERMINATOR}`, OSC_STRING = `${OSC_STRING_PAYLOAD}${OSC_STRING_TERMINATOR}`, ANSI_ESCAPE_REGEX = new RegExp(
  `${CSI_INTRODUCER}(?:${SGR_PARAMETERS}|${CSI_PARAMETERS})|${ANSI_ESCAPE}\\${ANSI_OSC}(?:${LINK_PARAMETERS}|${OSC_STRING})`,
  "y"
), ANSI_SGR_MODIFIER_CLOSE_CODES = new Set(ansi_styles_default.codes.values());
ANSI_SGR_MODIFIER_CLOSE_CODES.delete(ANSI_SGR_RESET);
var segmenter2 = new Intl.Segmenter(), getStringWidth = (string) => stringWidth2(string, { countAnsiEscapeCodes: !0 }), TAB_SIZE = 8, ESCAPE_INTRODUCER_REGEX = new RegExp(`[${ESCAPE_CHARACTERS}]`, "g"), ROW_BOUNDARY_REGEX = new RegExp(`[\\n${ESCAPE_CHARACTERS}]`, "g"), ASCII_PRINTABLE_REGEX = /^[ -~]*$/, wrapAnsiCode = (code) => `${ANSI_ESCAPE}${ANSI_CSI}${code}${ANSI_SGR_TERMINATOR}`, wrapAnsiHyperlink = (url, parameters = "") => `${ANSI_ESCAPE}${ANSI_ESCAPE_LINK}${parameters};${url}${ANSI_ESCAPE_BELL}`, matchAnsiEscape = (string, index) => {
  if (ESCAPES.has(string[index]))
    return ANSI_ESCAPE_REGEX.lastIndex = index, ANSI_ESCAPE_REGEX.exec(string) ?? void 0;
}, forEachSegment = (string, onPlainText, onEscape = () => {
}) => {
  let plainStart = 0, index = 0;
  for (; index < string.length; ) {
    ESCAPE_INTRODUCER_REGEX.lastIndex = index;
    let introducer = ESCAPE_INTRODUCER_REGEX.exec(string);
    if (!introducer)
      break;
    let escape = matchAnsiEscape(string, introducer.index);
    if (!escape) {
      index = introducer.index + 1;
      continue;
    }
    introducer.index > plainStart && onPlainText(string.slice(plainStart, introducer.index)), onEscape(escape[0]), index = introducer.index + escape[0].length, plainStart = index;
  }
  plainStart < string.length && onPlainText(string.slice(plainStart));
}, getWidth = (string) => {
  let plainText = "";
  return forEachSegment(string, (part) => {
    plainText += part;
  }), getStringWidth(plainText);
}, getTokens = (string) => {
  let tokens = [];
  return forEachSegment(string, (plainText) => {
    if (ASCII_PRINTABLE_REGEX.test(plainText)) {
      for (let character of plainText)
        tokens.push({ value: character, width: 1 });
      return;
    }
    for (let { segment } of segmenter2.segment(plainText))
      tokens.push({ value: segment, width: getStringWidth(segment) });
  }, (escape) => {
    tokens.push({ value: escape, width: 0 });
  }), tokens;
}, splitWords = (string) => {
  let currentWord = { value: "", plainText: "" }, words = [currentWord];
  forEachSegment(string, (plainText) => {
    let parts = plainText.split(" ");
    currentWord.value += parts[0], currentWord.plainText += parts[0];
    for (let index = 1; index < parts.length; index++)
      currentWord = { value: parts[index], plainText: parts[index] }, words.push(currentWord);
  }, (escape) => {
    currentWord.value += escape;
  });
  for (let word of words)
    word.width = getStringWidth(word.plainText);
  return words;
}, getColonColorToken = (parameter) => {
  let parts = parameter.split(":"), code = Number.parseInt(parts[0], 10), mode = Number.parseInt(parts[1], 10);
  if (![ANSI_SGR_FOREGROUND_EXTENDED, ANSI_SGR_BACKGROUND_EXTENDED, ANSI_SGR_UNDERLINE_COLOR_EXTENDED].includes(code))
    return;
  if (mode === ANSI_SGR_COLOR_MODE_256 && parts.length === 3 && /^\d+$/.test(parts[2]))
    return { code, open: parameter, hasArguments: !0 };
  if (mode !== ANSI_SGR_COLOR_MODE_RGB)
    return;
  let components = parts.length === 6 ? parts.slice(3) : parts.slice(2), colorSpace = parts.length === 6 ? parts[2] : void 0;
  if (components.length === 3 && components.every((component) => /^\d+$/.test(component)) && (colorSpace === void 0 || /^\d*$/.test(colorSpace)))
    return { code, open: parameter, hasArguments: !0 };
}, getSgrTokens = (sgrParameters) => {
  let parameters = sgrParameters.split(";"), sgrTokens = [];
  for (let index = 0; index < parameters.length; index++) {
    let parameter = parameters[index];
    if (parameter.includes(":")) {
      let colonColorToken = getColonColorToken(parameter);
      colonColorToken && sgrTokens.push(colonColorToken);
      continue;
    }
    let code = parameter === "" ? ANSI_SGR_RESET : Number.parseInt(parameter, 10);
    if (Number.isFinite(code)) {
      if (code === ANSI_SGR_FOREGROUND_EXTENDED || code === ANSI_SGR_BACKGROUND_EXTENDED || code === ANSI_SGR_UNDERLINE_COLOR_EXTENDED) {
        if (index + 1 >= parameters.length)
          break;
        let mode = Number.parseInt(parameters[index + 1], 10), colorIndex = Number.parseInt(parameters[index + 2], 10);
        if (mode === ANSI_SGR_COLOR_MODE_256 && Number.isFinite(colorIndex)) {
          sgrTokens.push({ code, open: [code, mode, colorIndex].join(";"), hasArguments: !0 }), index += 2;
          continue;
        }
        let red = Number.parseInt(parameters[index + 2], 10), green = Number.parseInt(parameters[index + 3], 10), blue = Number.parseInt(parameters[index + 4], 10);
        if (mode === ANSI_SGR_COLOR_MODE_RGB && Number.isFinite(red) && Number.isFinite(green) && Number.isFinite(blue)) {
          sgrTokens.push({ code, open: [code, mode, red, green, blue].join(";"), hasArguments: !0 }), index += 4;
          continue;
        }
        break;
      }
      sgrTokens.push({ code, open: String(code), hasArguments: !1 });
    }
  }
  return sgrTokens;
}, removeActiveStyle = (activeStyles, family) => {
  let activeStyleIndex = activeStyles.findIndex((activeStyle) => activeStyle.family === family);
  activeStyleIndex !== -1 && activeStyles.splice(activeStyleIndex, 1);
}, upsertActiveStyle = (activeStyles, nextActiveStyle) => {
  removeActiveStyle(activeStyles, nextActiveStyle.family), activeStyles.push(nextActiveStyle);
}, removeModifierStylesByClose = (activeStyles, closeCode) => {
  for (let index = activeStyles.length - 1; index >= 0; index--) {
    let activeStyle = activeStyles[index];
    activeStyle.family.startsWith("modifier-") && activeStyle.close === closeCode && activeStyles.splice(index, 1);
  }
}, getColorStyle = (sgrToken) => {
  let { code, open: open2, hasArguments } = sgrToken;
  if (code >= 30 && code <= 37 || code >= 90 && code <= 97 || code === ANSI_SGR_FOREGROUND_EXTENDED && hasArguments)
    return {
      family: "foreground",
      open: open2,
      close: ANSI_SGR_RESET_FOREGROUND
    };
  if (code >= 40 && code <= 47 || code >= 100 && code <= 107 || code === ANSI_SGR_BACKGROUND_EXTENDED && hasArguments)
    return {
      family: "background",
      open: open2,
      close: ANSI_SGR_RESET_BACKGROUND
    };
  if (code === ANSI_SGR_UNDERLINE_COLOR_EXTENDED && hasArguments)
    return {
      family: "underlineColor",
      open: open2,
      close: ANSI_SGR_RESET_UNDERLINE_COLOR
    };
}, applySgrResetCode = (code, activeStyles) => code === ANSI_SGR_RESET ? (activeStyles.length = 0, !0) : code === ANSI_SGR_RESET_FOREGROUND ? (removeActiveStyle(activeStyles, "foreground"), !0) : code === ANSI_SGR_RESET_BACKGROUND ? (removeActiveStyle(activeStyles, "background"), !0) : code === ANSI_SGR_RESET_UNDERLINE_COLOR ? (removeActiveStyle(activeStyles, "underlineColor"), !0) : ANSI_SGR_MODIFIER_CLOSE_CODES.has(code) ? (removeModifierStylesByClose(activeStyles, code), !0) : !1, applySgrToken = (sgrToken, activeStyles) => {
  let { code } = sgrToken;
  if (applySgrResetCode(code, activeStyles))
    return;
  let colorStyle = getColorStyle(sgrToken);
  if (colorStyle) {
    upsertActiveStyle(activeStyles, colorStyle);
    return;
  }
  let close = ansi_styles_default.codes.get(code);
  close !== void 0 && close !== ANSI_SGR_RESET && upsertActiveStyle(activeStyles, {
    family: `modifier-${code}`,
    open: sgrToken.open,
    close
  });
}, applySgrParameters = (sgrParameters, activeStyles) => {
  for (let sgrToken of getSgrTokens(sgrParameters))
    applySgrToken(sgrToken, activeStyles);
}, applySgrResets = (sgrParameters, activeStyles) => {
  for (let { code } of getSgrTokens(sgrParameters))
    applySgrResetCode(code, activeStyles);
}, applyLeadingSgrResets = (string, startIndex, activeStyles) => {
  let index = startIndex;
  for (; index < string.length; ) {
    let match = matchAnsiEscape(string, index);
    if (!match)
      break;
    match.groups.sgr !== void 0 && applySgrResets(match.groups.sgr, activeStyles), index += match[0].length;
  }
}, getClosingSgrSequence = (activeStyles) => [...activeStyles].reverse().map((activeStyle) => wrapAnsiCode(activeStyle.close)).join(""), getOpeningSgrSequence = (activeStyles) => activeStyles.map((activeStyle) => wrapAnsiCode(activeStyle.open)).join(""), wrapWord = (rows, word, columns, rowWidth) => {
  let tokens = getTokens(word), visible = rowWidth;
  for (let index = 0; index < tokens.length; index++) {
    let token = tokens[index];
    token.width > 0 && visible > 0 && visible + token.width > columns && (rows.push(""), visible = 0), rows[rows.length - 1] += token.value, visible += token.width, visible === columns && index < tokens.length - 1 && (rows.push(""), visible = 0);
  }
  return !visible && rows.at(-1).length > 0 && rows.length > 1 && (rows[rows.length - 2] += rows.pop()), getWidth(rows.at(-1));
}, stringVisibleTrimSpacesRight = (string) => {
  if (!string.includes(" "))
    return string;
  let segments = [];
  forEachSegment(string, (plainText) => {
    segments.push({ value: plainText, isEscape: !1 });
  }, (escape) => {
    segments.push({ value: escape, isEscape: !0 });
  });
  for (let index = segments.length - 1; index >= 0; index--) {
    let segment = segments[index];
    if (segment.isEscape)
      continue;
    let end = segment.value.length;
    for (; end > 0 && segment.value[end - 1] === " "; )
      end--;
    if (segment.value = segment.value.slice(0, end), getStringWidth(segment.value) > 0)
      break;
  }
  return segments.map((segment) => segment.value).join("");
}, expandTabs = (line2) => {
  if (!line2.includes("	"))
    return line2;
  let visible = 0, expandedLine = "", plainTextSinceTab = "";
  return forEachSegment(line2, (plainText) => {
    let segments = plainText.split("	");
    for (let [index, segment] of segments.entries())
      if (expandedLine += segment, plainTextSinceTab += segment, index < segments.length - 1) {
        visible += getStringWidth(plainTextSinceTab), plainTextSinceTab = "";
        let spaces = TAB_SIZE - visible % TAB_SIZE;
        expandedLine += " ".repeat(spaces), visible += spaces;
      }
  }, (escape) => {
    expandedLine += escape;
  }), expandedLine;
}, restoreStylesAcrossRows = (preString) => {
  let returnValue = "", activeHyperlink, activeStyles = [], index = 0, copiedIndex = 0;
  for (; index < preString.length; ) {
    ROW_BOUNDARY_REGEX.lastIndex = index;
    let boundary = ROW_BOUNDARY_REGEX.exec(preString);
    if (!boundary)
      break;
    if (index = boundary.index, boundary[0] !== `
`) {
      let escape = matchAnsiEscape(preString, index);
      if (!escape) {
        index++;
        continue;
      }
      let { groups } = escape;
      groups.sgr !== void 0 ? applySgrParameters(groups.sgr, activeStyles) : groups.uri !== void 0 && (activeHyperlink = groups.uri.length === 0 ? void 0 : { parameters: groups.parameters, uri: groups.uri }), index += escape[0].length;
      continue;
    }
    if (returnValue += preString.slice(copiedIndex, index), index > copiedIndex && (activeHyperlink && (returnValue += wrapAnsiHyperlink("")), returnValue += getClosingSgrSequence(activeStyles)), returnValue += `
`, index++, copiedIndex = index, index < preString.length && preString[index] !== `
`) {
      let openingStyles = [...activeStyles];
      applyLeadingSgrResets(preString, index, openingStyles), returnValue += getOpeningSgrSequence(openingStyles), activeHyperlink && (returnValue += wrapAnsiHyperlink(activeHyperlink.uri, activeHyperlink.parameters));
    }
  }
  return returnValue + preString.slice(copiedIndex);
}, exec = (string, columns, options = {}) => {
  if (options.trim !== !1 && string.trim() === "")
    return "";
  let words = splitWords(string), rows = [""], rowLength = 0, trimmedRowIndex = -1, isFirstWord = !0;
  for (let word of words) {
    let rowIndex = rows.length - 1;
    if (options.trim !== !1 && trimmedRowIndex !== rowIndex) {
      let row3 = rows[rowIndex], trimmedRow = row3.trimStart();
      trimmedRow.length !== row3.length && (rows[rowIndex] = trimmedRow, rowLength = getWidth(trimmedRow)), trimmedRow.length > 0 && (trimmedRowIndex = rowIndex);
    }
    if (isFirstWord ? isFirstWord = !1 : (rowLength >= columns && (options.wordWrap === !1 || options.trim === !1) && (rows.push(""), rowLength = 0), (rowLength > 0 || options.trim === !1) && (rows[rows.length - 1] += " ", rowLength++)), options.hard && options.wordWrap !== !1 && word.width > columns) {
      let remainingColumns = columns - rowLength, breaksStartingThisLine = 1 + Math.floor((word.width - remainingColumns - 1) / columns);
      Math.floor((word.width - 1) / columns) < breaksStartingThisLine && (rows.push(""), rowLength = 0), rowLength = wrapWord(rows, word.value, columns, rowLength);
      continue;
    }
    if (rowLength + word.width > columns && rowLength > 0 && word.width > 0) {
      if (options.wordWrap === !1 && rowLength < columns) {
        rowLength = wrapWord(rows, word.value, columns, rowLength);
        continue;
      }
      rows.push(""), rowLength = 0;
    }
    if (rowLength + word.width > columns && options.wordWrap === !1) {
      rowLength = wrapWord(rows, word.value, columns, rowLength);
      continue;
    }
    rows[rows.length - 1] += word.value, rowLength += word.width;
  }
  return options.trim !== !1 && (rows = rows.map((row3) => stringVisibleTrimSpacesRight(row3))), restoreStylesAcrossRows(rows.join(`
`));
}, normalizeText = (string) => {
  let normalizedString = "";
  return forEachSegment(string, (plainText) => {
    normalizedString += plainText.normalize();
  }, (escape) => {
    normalizedString += escape;
  }), normalizedString;
};
function wrapAnsi(string, columns, options) {
  return normalizeText(String(string)).replaceAll(`\r
`, `
`).split(`
`).map((line2) => exec(expandTabs(line2), columns, options)).join(`
`);
}

// node_modules/terminal-size/index.js
import process3 from "node:process";
import { execFileSync } from "node:child_process";
import fs from "node:fs";
import tty from "node:tty";
var defaultColumns = 80, defaultRows = 24, exec2 = (command, arguments_, { shell, env: env3 } = {}) => execFileSync(command, arguments_, {
  encoding: "utf8",
  stdio: ["ignore", "pipe", "ignore"],
  timeout: 500,
  shell,
  env: env3
}).trim(), create = (columns, rows) => ({
  columns: Number.parseInt(columns, 10),
  rows: Number.parseInt(rows, 10)
}), createIfNotDefault = (maybeColumns, maybeRows) => {
  let { columns, rows } = create(maybeColumns, maybeRows);
  if (!(Number.isNaN(columns) || Number.isNaN(rows)) && !(columns === defaultColumns && rows === defaultRows))
    return { columns, rows };
}, isForegroundProcess = () => {
  if (process3.platform !== "linux")
    return !0;
  try {
    let statContents = fs.readFileSync("/proc/self/stat", "utf8"), closingParenthesisIndex = statContents.lastIndexOf(") ");
    if (closingParenthesisIndex === -1)
      return !1;
    let statFields = statContents.slice(closingParenthesisIndex + 2).trim().split(/\s+/), processGroupId = Number.parseInt(statFields[2], 10), foregroundProcessGroupId = Number.parseInt(statFields[5], 10);
    return Number.isNaN(processGroupId) || Number.isNaN(foregroundProcessGroupId) || foregroundProcessGroupId <= 0 ? !1 : processGroupId === foregroundProcessGroupId;
  } catch {
    return !1;
  }
};
function terminalSize() {
  let { env: env3, stdout, stderr } = process3;
  if (stdout?.columns && stdout?.rows)
    return create(stdout.columns, stdout.rows);
  if (stderr?.columns && stderr?.rows)
    return create(stderr.columns, stderr.rows);
  if (env3.COLUMNS && env3.LINES)
    return create(env3.COLUMNS, env3.LINES);
  let fallback = {
    columns: defaultColumns,
    rows: defaultRows
  };
  return process3.platform === "win32" ? tput() ?? fallback : process3.platform === "darwin" ? devTty() ?? tput() ?? fallback : devTty() ?? tput() ?? resize() ?? fallback;
}
var devTty = () => {
  try {
    let flags = process3.platform === "darwin" ? fs.constants.O_EVTONLY | fs.constants.O_NONBLOCK : fs.constants.O_NONBLOCK, { columns, rows } = tty.WriteStream(fs.openSync("/dev/tty", flags));
    return { columns, rows };
  } catch {
  }
}, tput = () => {
  try {
    let columns = exec2("tput", ["cols"], { env: { TERM: "dumb", ...process3.env } }), rows = exec2("tput", ["lines"], { env: { TERM: "dumb", ...process3.env } });
    if (columns && rows)
      return createIfNotDefault(columns, rows);
  } catch {
  }
}, resize = () => {
  try {
    if (!isForegroundProcess())
      return;
    let size = exec2("resize", ["-u"]).match(/\d+/g);
    if (size.length === 2)
      return createIfNotDefault(size[0], size[1]);
  } catch {
  }
};

// node_modules/ink/build/utils.js
var resolveDimension = (value, fallback, defaultValue2) => value !== void 0 && value > 0 ? value : fallback !== void 0 && fallback > 0 ? fallback : defaultValue2, getWindowSize = (stdout) => {
  let columns = stdout.columns ?? 0, rows = stdout.rows ?? 0;
  if (columns && rows)
    return { columns, rows };
  let fallbackSize = terminalSize();
  return {
    columns: resolveDimension(columns, fallbackSize.columns, 80),
    rows: resolveDimension(rows, fallbackSize.rows, 24)
  };
};

// node_modules/ink/build/reconciler.js
var import_react_reconciler = __toESM(require_react_reconciler(), 1), import_constants = __toESM(require_constants(), 1), import_react = __toESM(require_react(), 1);
import process4 from "node:process";

// node_modules/widest-line/node_modules/string-width/index.js
var segmenter3 = new Intl.Segmenter(), visibleCharacterRegex2 = new RegExp("[^\\p{Default_Ignorable_Code_Point}\\p{Control}\\p{Format}\\p{Nonspacing_Mark}\\p{Enclosing_Mark}\\p{Surrogate}]", "v"), spacingMarkRegex2 = new RegExp("\\p{Spacing_Mark}", "v"), rgiEmojiRegex2 = new RegExp("^\\p{RGI_Emoji}$", "v"), unqualifiedKeycapRegex2 = /^[\d#*]\u20E3$/, extendedPictographicRegex2 = new RegExp("\\p{Extended_Pictographic}", "gu");
function isDoubleWidthNonRgiEmojiSequence2(segment) {
  if (segment.length > 50)
    return !1;
  if (unqualifiedKeycapRegex2.test(segment))
    return !0;
  if (segment.includes("\u200D")) {
    let pictographics = segment.match(extendedPictographicRegex2);
    return pictographics !== null && pictographics.length >= 2;
  }
  return !1;
}
function baseVisible2(segment) {
  let index = segment.search(visibleCharacterRegex2);
  return index === -1 ? void 0 : segment.slice(index);
}
function isHangulLeadingJamo2(codePoint) {
  return codePoint >= 4352 && codePoint <= 4447 || codePoint >= 43360 && codePoint <= 43388;
}
function isHangulVowelJamo2(codePoint) {
  return codePoint >= 4448 && codePoint <= 4519 || codePoint >= 55216 && codePoint <= 55238;
}
function isHangulTrailingJamo2(codePoint) {
  return codePoint >= 4520 && codePoint <= 4607 || codePoint >= 55243 && codePoint <= 55291;
}
function isHangulJamo2(codePoint) {
  return isHangulLeadingJamo2(codePoint) || isHangulVowelJamo2(codePoint) || isHangulTrailingJamo2(codePoint);
}
function hangulClusterWidth2(visibleSegment, eastAsianWidthOptions) {
  let codePoints = [];
  for (let character of visibleSegment)
    visibleCharacterRegex2.test(character) && codePoints.push(character.codePointAt(0));
  if (codePoints.length === 0)
    return;
  let width = 0;
  for (let index = 0; index < codePoints.length; index++) {
    let codePoint = codePoints[index];
    if (!isHangulJamo2(codePoint)) {
      if (width === 0)
        return;
      for (let remaining = index; remaining < codePoints.length; remaining++)
        width += eastAsianWidth(codePoints[remaining], eastAsianWidthOptions);
      return width;
    }
    if (isHangulLeadingJamo2(codePoint) && isHangulVowelJamo2(codePoints[index + 1])) {
      width += 2, index += isHangulTrailingJamo2(codePoints[index + 2]) ? 2 : 1;
      continue;
    }
    width += eastAsianWidth(codePoint, eastAsianWidthOptions);
  }
  return width;
}
function trailingWidth2(visibleSegment, eastAsianWidthOptions) {
  let extra = 0, first = !0;
  for (let character of visibleSegment) {
    if (first) {
      first = !1;
      continue;
    }
    (spacingMarkRegex2.test(character) || character >= "\uFF00" && character <= "\uFFEF") && (extra += eastAsianWidth(character.codePointAt(0), eastAsianWidthOptions));
  }
  return extra;
}
function stringWidth3(input, options = {}) {
  if (typeof input != "string" || input.length === 0)
    return 0;
  let {
    ambiguousIsNarrow = !0,
    countAnsiEscapeCodes = !1
  } = options, string = input;
  if (!countAnsiEscapeCodes && (string.includes("\x1B") || string.includes("\x9B")) && (string = stripAnsi(string)), string.length === 0)
    return 0;
  if (/^[\u0020-\u007E]*$/.test(string))
    return string.length;
  let width = 0, eastAsianWidthOptions = { ambiguousAsWide: !ambiguousIsNarrow };
  for (let { segment } of segmenter3.segment(string)) {
    let visibleSegment = baseVisible2(segment);
    if (visibleSegment === void 0)
      continue;
    if (rgiEmojiRegex2.test(segment) || isDoubleWidthNonRgiEmojiSequence2(segment)) {
      width += 2;
      continue;
    }
    let hangulWidth = hangulClusterWidth2(visibleSegment, eastAsianWidthOptions);
    if (hangulWidth !== void 0) {
      width += hangulWidth;
      continue;
    }
    let codePoint = visibleSegment.codePointAt(0);
    width += eastAsianWidth(codePoint, eastAsianWidthOptions), width += trailingWidth2(visibleSegment, eastAsianWidthOptions);
  }
  return width;
}

// node_modules/widest-line/index.js
function widestLine(string) {
  let lineWidth = 0;
  for (let line2 of string.split(`
`))
    lineWidth = Math.max(lineWidth, stringWidth3(line2));
  return lineWidth;
}

// node_modules/quick-lru/index.js
var QuickLRU = class extends Map {
  #size = 0;
  #cache = /* @__PURE__ */ new Map();
  #oldCache = /* @__PURE__ */ new Map();
  #maxSize;
  #maxAge;
  #onEviction;
  constructor(options = {}) {
    if (super(), !(options.maxSize && options.maxSize > 0))
      throw new TypeError("`maxSize` must be a number greater than 0");
    if (typeof options.maxAge == "number" && options.maxAge === 0)
      throw new TypeError("`maxAge` must be a number greater than 0");
    this.#maxSize = options.maxSize, this.#maxAge = options.maxAge || Number.POSITIVE_INFINITY, this.#onEviction = options.onEviction;
  }
  // For tests.
  get __oldCache() {
    return this.#oldCache;
  }
  #emitEvictions(cache2) {
    if (typeof this.#onEviction == "function")
      for (let [key, item] of cache2)
        this.#onEviction(key, item.value);
  }
  #deleteIfExpired(key, item) {
    return typeof item.expiry == "number" && item.expiry <= Date.now() ? (typeof this.#onEviction == "function" && this.#onEviction(key, item.value), this.delete(key)) : !1;
  }
  #getOrDeleteIfExpired(key, item) {
    if (this.#deleteIfExpired(key, item) === !1)
      return item.value;
  }
  #getItemValue(key, item) {
    return item.expiry ? this.#getOrDeleteIfExpired(key, item) : item.value;
  }
  #peek(key, cache2) {
    let item = cache2.get(key);
    return this.#getItemValue(key, item);
  }
  #set(key, value) {
    this.#cache.set(key, value), this.#size++, this.#size >= this.#maxSize && (this.#size = 0, this.#emitEvictions(this.#oldCache), this.#oldCache = this.#cache, this.#cache = /* @__PURE__ */ new Map());
  }
  #moveToRecent(key, item) {
    this.#oldCache.delete(key), this.#set(key, item);
  }
  *#entriesAscending() {
    for (let item of this.#oldCache) {
      let [key, value] = item;
      this.#cache.has(key) || this.#deleteIfExpired(key, value) === !1 && (yield item);
    }
    for (let item of this.#cache) {
      let [key, value] = item;
      this.#deleteIfExpired(key, value) === !1 && (yield item);
    }
  }
  get(key) {
    if (this.#cache.has(key)) {
      let item = this.#cache.get(key);
      return this.#getItemValue(key, item);
    }
    if (this.#oldCache.has(key)) {
      let item = this.#oldCache.get(key);
      if (this.#deleteIfExpired(key, item) === !1)
        return this.#moveToRecent(key, item), item.value;
    }
  }
  set(key, value, { maxAge = this.#maxAge } = {}) {
    let expiry = typeof maxAge == "number" && maxAge !== Number.POSITIVE_INFINITY ? Date.now() + maxAge : void 0;
    return this.#cache.has(key) ? this.#cache.set(key, {
      value,
      expiry
    }) : this.#set(key, { value, expiry }), this;
  }
  has(key) {
    return this.#cache.has(key) ? !this.#deleteIfExpired(key, this.#cache.get(key)) : this.#oldCache.has(key) ? !this.#deleteIfExpired(key, this.#oldCache.get(key)) : !1;
  }
  peek(key) {
    if (this.#cache.has(key))
      return this.#peek(key, this.#cache);
    if (this.#oldCache.has(key))
      return this.#peek(key, this.#oldCache);
  }
  expiresIn(key) {
    let item = this.#cache.get(key) ?? this.#oldCache.get(key);
    if (item)
      return item.expiry ? item.expiry - Date.now() : Number.POSITIVE_INFINITY;
  }
  delete(key) {
    let deleted = this.#cache.delete(key);
    return deleted && this.#size--, this.#oldCache.delete(key) || deleted;
  }
  clear() {
    this.#cache.clear(), this.#oldCache.clear(), this.#size = 0;
  }
  resize(newSize) {
    if (!(newSize && newSize > 0))
      throw new TypeError("`maxSize` must be a number greater than 0");
    let items = [...this.#entriesAscending()], removeCount = items.length - newSize;
    removeCount < 0 ? (this.#cache = new Map(items), this.#oldCache = /* @__PURE__ */ new Map(), this.#size = items.length) : (removeCount > 0 && this.#emitEvictions(items.slice(0, removeCount)), this.#oldCache = new Map(items.slice(removeCount)), this.#cache = /* @__PURE__ */ new Map(), this.#size = 0), this.#maxSize = newSize;
  }
  evict(count = 1) {
    let requested = Number(count);
    if (!requested || requested <= 0)
      return;
    let items = [...this.#entriesAscending()], evictCount = Math.trunc(Math.min(requested, Math.max(items.length - 1, 0)));
    evictCount <= 0 || (this.#emitEvictions(items.slice(0, evictCount)), this.#oldCache = new Map(items.slice(evictCount)), this.#cache = /* @__PURE__ */ new Map(), this.#size = 0);
  }
  *keys() {
    for (let [key] of this)
      yield key;
  }
  *values() {
    for (let [, value] of this)
      yield value;
  }
  *[Symbol.iterator]() {
    for (let item of this.#cache) {
      let [key, value] = item;
      this.#deleteIfExpired(key, value) === !1 && (yield [key, value.value]);
    }
    for (let item of this.#oldCache) {
      let [key, value] = item;
      this.#cache.has(key) || this.#deleteIfExpired(key, value) === !1 && (yield [key, value.value]);
    }
  }
  *entriesDescending() {
    let items = [...this.#cache];
    for (let i = items.length - 1; i >= 0; --i) {
      let item = items[i], [key, value] = item;
      this.#deleteIfExpired(key, value) === !1 && (yield [key, value.value]);
    }
    items = [...this.#oldCache];
    for (let i = items.length - 1; i >= 0; --i) {
      let item = items[i], [key, value] = item;
      this.#cache.has(key) || this.#deleteIfExpired(key, value) === !1 && (yield [key, value.value]);
    }
  }
  *entriesAscending() {
    for (let [key, value] of this.#entriesAscending())
      yield [key, value.value];
  }
  get size() {
    if (!this.#size)
      return this.#oldCache.size;
    let oldCacheSize = 0;
    for (let key of this.#oldCache.keys())
      this.#cache.has(key) || oldCacheSize++;
    return Math.min(this.#size + oldCacheSize, this.#maxSize);
  }
  get maxSize() {
    return this.#maxSize;
  }
  get maxAge() {
    return this.#maxAge;
  }
  entries() {
    return this.entriesAscending();
  }
  forEach(callbackFunction, thisArgument = this) {
    for (let [key, value] of this.entriesAscending())
      callbackFunction.call(thisArgument, value, key, this);
  }
  get [Symbol.toStringTag]() {
    return "QuickLRU";
  }
  toString() {
    return `QuickLRU(${this.size}/${this.maxSize})`;
  }
  [/* @__PURE__ */ Symbol.for("nodejs.util.inspect.custom")]() {
    return this.toString();
  }
};

// node_modules/ink/build/measure-text.js
var cache = new QuickLRU({ maxSize: 4096 }), measureText = (text) => {
  if (text.length === 0)
    return {
      width: 0,
      height: 0
    };
  let cachedDimensions = cache.get(text);
  if (cachedDimensions)
    return cachedDimensions;
  let width = widestLine(text), height = text.split(`
`).length, dimensions = { width, height };
  return cache.set(text, dimensions), dimensions;
}, measure_text_default = measureText;

// node_modules/cli-truncate/index.js
import { stripVTControlCharacters } from "node:util";

// node_modules/ansi-styles/index.js
var wrapAnsi162 = (offset = 0) => (code) => `\x1B[${code + offset}m`, wrapAnsi2562 = (offset = 0) => (code) => `\x1B[${38 + offset};5;${code}m`, wrapAnsi16m2 = (offset = 0) => (red, green, blue) => `\x1B[${38 + offset};2;${red};${green};${blue}m`, wrapUnderlineAnsi = (code) => `\x1B[58;5;${code < 90 ? code - 30 : code - 90 + 8}m`, blackBright = [90, 39], bgBlackBright = [100, 49], styles2 = {
  modifier: {
    reset: [0, 0],
    // 21 isn't widely supported and 22 does the same thing
    bold: [1, 22],
    dim: [2, 22],
    italic: [3, 23],
    underline: [4, 24],
    // Extended underline styles (`SGR 4:x` sub-parameters). Not in upstream `ansi-styles`.
    underlineDouble: ["4:2", 24],
    underlineCurly: ["4:3", 24],
    underlineDotted: ["4:4", 24],
    underlineDashed: ["4:5", 24],
    overline: [53, 55],
    inverse: [7, 27],
    hidden: [8, 28],
    strikethrough: [9, 29]
  },
  color: {
    black: [30, 39],
    red: [31, 39],
    green: [32, 39],
    yellow: [33, 39],
    blue: [34, 39],
    magenta: [35, 39],
    cyan: [36, 39],
    white: [37, 39],
    // Bright color
    blackBright,
    gray: blackBright,
    grey: blackBright,
    redBright: [91, 39],
    greenBright: [92, 39],
    yellowBright: [93, 39],
    blueBright: [94, 39],
    magentaBright: [95, 39],
    cyanBright: [96, 39],
    whiteBright: [97, 39]
  },
  bgColor: {
    bgBlack: [40, 49],
    bgRed: [41, 49],
    bgGreen: [42, 49],
    bgYellow: [43, 49],
    bgBlue: [44, 49],
    bgMagenta: [45, 49],
    bgCyan: [46, 49],
    bgWhite: [47, 49],
    // Bright color
    bgBlackBright,
    bgGray: bgBlackBright,
    bgGrey: bgBlackBright,
    bgRedBright: [101, 49],
    bgGreenBright: [102, 49],
    bgYellowBright: [103, 49],
    bgBlueBright: [104, 49],
    bgMagentaBright: [105, 49],
    bgCyanBright: [106, 49],
    bgWhiteBright: [107, 49]
  },
  // Underline color (`SGR 58`/`59`). Not in upstream `ansi-styles`.
  underlineColor: {
    underlineBlack: ["58;5;0", 59],
    underlineRed: ["58;5;1", 59],
    underlineGreen: ["58;5;2", 59],
    underlineYellow: ["58;5;3", 59],
    underlineBlue: ["58;5;4", 59],
    underlineMagenta: ["58;5;5", 59],
    underlineCyan: ["58;5;6", 59],
    underlineWhite: ["58;5;7", 59],
    // Bright color
    underlineBlackBright: ["58;5;8", 59],
    underlineGray: ["58;5;8", 59],
    // Alias of `underlineBlackBright`
    underlineGrey: ["58;5;8", 59],
    // Alias of `underlineBlackBright`
    underlineRedBright: ["58;5;9", 59],
    underlineGreenBright: ["58;5;10", 59],
    underlineYellowBright: ["58;5;11", 59],
    underlineBlueBright: ["58;5;12", 59],
    underlineMagentaBright: ["58;5;13", 59],
    underlineCyanBright: ["58;5;14", 59],
    underlineWhiteBright: ["58;5;15", 59]
  }
}, modifierNames2 = Object.keys(styles2.modifier), foregroundColorNames2 = Object.keys(styles2.color), backgroundColorNames2 = Object.keys(styles2.bgColor), underlineColorNames = Object.keys(styles2.underlineColor), colorNames2 = [...foregroundColorNames2, ...backgroundColorNames2];
function assembleStyles2() {
  let codes = /* @__PURE__ */ new Map();
  for (let [groupName, group] of Object.entries(styles2)) {
    for (let [styleName, style] of Object.entries(group))
      styles2[styleName] = {
        open: `\x1B[${style[0]}m`,
        close: `\x1B[${style[1]}m`
      }, group[styleName] = styles2[styleName], codes.set(Number(String(style[0]).split(new RegExp("[:;]", "v"), 1)[0]), style[1]);
    Object.defineProperty(styles2, groupName, {
      value: group,
      enumerable: !1
    });
  }
  return Object.defineProperty(styles2, "codes", {
    value: codes,
    enumerable: !1
  }), styles2.color.close = "\x1B[39m", styles2.bgColor.close = "\x1B[49m", styles2.underlineColor.close = "\x1B[59m", styles2.color.ansi = wrapAnsi162(), styles2.color.ansi256 = wrapAnsi2562(), styles2.color.ansi16m = wrapAnsi16m2(), styles2.bgColor.ansi = wrapAnsi162(10), styles2.bgColor.ansi256 = wrapAnsi2562(10), styles2.bgColor.ansi16m = wrapAnsi16m2(10), styles2.underlineColor.ansi = wrapUnderlineAnsi, styles2.underlineColor.ansi256 = wrapAnsi2562(20), styles2.underlineColor.ansi16m = wrapAnsi16m2(20), Object.defineProperties(styles2, {
    rgbToAnsi256: {
      value(red, green, blue) {
        return red === green && green === blue ? red < 8 ? 16 : red > 248 ? 231 : Math.round((red - 8) / 247 * 24) + 232 : 16 + 36 * Math.round(red / 255 * 5) + 6 * Math.round(green / 255 * 5) + Math.round(blue / 255 * 5);
      },
      enumerable: !1
    },
    hexToRgb: {
      value(hex) {
        let matches = new RegExp("[\\da-f]{6}|[\\da-f]{3}", "iv").exec(hex.toString(16));
        if (!matches)
          return [0, 0, 0];
        let [colorString] = matches;
        colorString.length === 3 && (colorString = [...colorString].map((character) => character + character).join(""));
        let integer = Number.parseInt(colorString, 16);
        return [
          /* eslint-disable no-bitwise -- We need the speed */
          integer >> 16 & 255,
          integer >> 8 & 255,
          integer & 255
          /* eslint-enable no-bitwise */
        ];
      },
      enumerable: !1
    },
    hexToAnsi256: {
      value: (hex) => styles2.rgbToAnsi256(...styles2.hexToRgb(hex)),
      enumerable: !1
    },
    ansi256ToAnsi: {
      value(code) {
        if (code < 8)
          return 30 + code;
        if (code < 16)
          return 90 + (code - 8);
        let red, green, blue;
        if (code >= 232)
          red = ((code - 232) * 10 + 8) / 255, green = red, blue = red;
        else {
          code -= 16;
          let remainder = code % 36;
          red = Math.floor(code / 36) / 5, green = Math.floor(remainder / 6) / 5, blue = remainder % 6 / 5;
        }
        let value = Math.max(red, green, blue) * 2;
        if (value === 0)
          return 30;
        let result = 30 + (Math.round(blue) << 2 | Math.round(green) << 1 | Math.round(red));
        return value === 2 && (result += 60), result;
      },
      enumerable: !1
    },
    rgbToAnsi: {
      value: (red, green, blue) => styles2.ansi256ToAnsi(styles2.rgbToAnsi256(red, green, blue)),
      enumerable: !1
    },
    hexToAnsi: {
      value: (hex) => styles2.ansi256ToAnsi(styles2.hexToAnsi256(hex)),
      enumerable: !1
    }
  }), styles2;
}
var ansiStyles2 = assembleStyles2(), ansi_styles_default2 = ansiStyles2;

// node_modules/slice-ansi/node_modules/string-width/index.js
var segmenter4 = new Intl.Segmenter(), visibleCharacterRegex3 = new RegExp("[^\\p{Default_Ignorable_Code_Point}\\p{Control}\\p{Format}\\p{Nonspacing_Mark}\\p{Enclosing_Mark}\\p{Surrogate}]", "v"), spacingMarkRegex3 = new RegExp("\\p{Spacing_Mark}", "v"), rgiEmojiRegex3 = new RegExp("^\\p{RGI_Emoji}$", "v"), unqualifiedKeycapRegex3 = /^[\d#*]\u20E3$/, extendedPictographicRegex3 = new RegExp("\\p{Extended_Pictographic}", "gu");
function isDoubleWidthNonRgiEmojiSequence3(segment) {
  if (segment.length > 50)
    return !1;
  if (unqualifiedKeycapRegex3.test(segment))
    return !0;
  if (segment.includes("\u200D")) {
    let pictographics = segment.match(extendedPictographicRegex3);
    return pictographics !== null && pictographics.length >= 2;
  }
  return !1;
}
function baseVisible3(segment) {
  let index = segment.search(visibleCharacterRegex3);
  return index === -1 ? void 0 : segment.slice(index);
}
function isHangulLeadingJamo3(codePoint) {
  return codePoint >= 4352 && codePoint <= 4447 || codePoint >= 43360 && codePoint <= 43388;
}
function isHangulVowelJamo3(codePoint) {
  return codePoint >= 4448 && codePoint <= 4519 || codePoint >= 55216 && codePoint <= 55238;
}
function isHangulTrailingJamo3(codePoint) {
  return codePoint >= 4520 && codePoint <= 4607 || codePoint >= 55243 && codePoint <= 55291;
}
function isHangulJamo3(codePoint) {
  return isHangulLeadingJamo3(codePoint) || isHangulVowelJamo3(codePoint) || isHangulTrailingJamo3(codePoint);
}
function hangulClusterWidth3(visibleSegment, eastAsianWidthOptions) {
  let codePoints = [];
  for (let character of visibleSegment)
    visibleCharacterRegex3.test(character) && codePoints.push(character.codePointAt(0));
  if (codePoints.length === 0)
    return;
  let width = 0;
  for (let index = 0; index < codePoints.length; index++) {
    let codePoint = codePoints[index];
    if (!isHangulJamo3(codePoint)) {
      if (width === 0)
        return;
      for (let remaining = index; remaining < codePoints.length; remaining++)
        width += eastAsianWidth(codePoints[remaining], eastAsianWidthOptions);
      return width;
    }
    if (isHangulLeadingJamo3(codePoint) && isHangulVowelJamo3(codePoints[index + 1])) {
      width += 2, index += isHangulTrailingJamo3(codePoints[index + 2]) ? 2 : 1;
      continue;
    }
    width += eastAsianWidth(codePoint, eastAsianWidthOptions);
  }
  return width;
}
function trailingWidth3(visibleSegment, eastAsianWidthOptions) {
  let extra = 0, first = !0;
  for (let character of visibleSegment) {
    if (first) {
      first = !1;
      continue;
    }
    (spacingMarkRegex3.test(character) || character >= "\uFF00" && character <= "\uFFEF") && (extra += eastAsianWidth(character.codePointAt(0), eastAsianWidthOptions));
  }
  return extra;
}
function stringWidth4(input, options = {}) {
  if (typeof input != "string" || input.length === 0)
    return 0;
  let {
    ambiguousIsNarrow = !0,
    countAnsiEscapeCodes = !1
  } = options, string = input;
  if (!countAnsiEscapeCodes && (string.includes("\x1B") || string.includes("\x9B")) && (string = stripAnsi(string)), string.length === 0)
    return 0;
  if (/^[\u0020-\u007E]*$/.test(string))
    return string.length;
  let width = 0, eastAsianWidthOptions = { ambiguousAsWide: !ambiguousIsNarrow };
  for (let { segment } of segmenter4.segment(string)) {
    let visibleSegment = baseVisible3(segment);
    if (visibleSegment === void 0)
      continue;
    if (rgiEmojiRegex3.test(segment) || isDoubleWidthNonRgiEmojiSequence3(segment)) {
      width += 2;
      continue;
    }
    let hangulWidth = hangulClusterWidth3(visibleSegment, eastAsianWidthOptions);
    if (hangulWidth !== void 0) {
      width += hangulWidth;
      continue;
    }
    let codePoint = visibleSegment.codePointAt(0);
    width += eastAsianWidth(codePoint, eastAsianWidthOptions), width += trailingWidth3(visibleSegment, eastAsianWidthOptions);
  }
  return width;
}

// node_modules/slice-ansi/tokenize-ansi.js
var ESCAPE_CODE_POINT = 27, C1_DCS_CODE_POINT = 144, C1_SOS_CODE_POINT = 152, C1_CSI_CODE_POINT = 155, C1_ST_CODE_POINT = 156, C1_OSC_CODE_POINT = 157, C1_PM_CODE_POINT = 158, C1_APC_CODE_POINT = 159, CONTROL_STRING_STARTS = /* @__PURE__ */ new Set([
  C1_DCS_CODE_POINT,
  C1_SOS_CODE_POINT,
  C1_OSC_CODE_POINT,
  C1_PM_CODE_POINT,
  C1_APC_CODE_POINT
]), ESCAPES2 = /* @__PURE__ */ new Set([
  ESCAPE_CODE_POINT,
  C1_CSI_CODE_POINT,
  C1_ST_CODE_POINT,
  ...CONTROL_STRING_STARTS
]), ESCAPE = "\x1B", ANSI_BELL = "\x07", ANSI_CSI2 = "[", ANSI_OSC2 = "]", ANSI_SGR_TERMINATOR2 = "m", ANSI_OSC_TERMINATOR = "\\", ANSI_STRING_TERMINATOR = `${ESCAPE}${ANSI_OSC_TERMINATOR}`, C1_OSC = "\x9D", C1_STRING_TERMINATOR = "\x9C", ANSI_HYPERLINK_ESC_PREFIX = `${ESCAPE}${ANSI_OSC2}8;`, ANSI_HYPERLINK_C1_PREFIX = `${C1_OSC}8;`, CODE_POINT_CSI_PARAMETER_START = "0".codePointAt(0), CODE_POINT_CSI_PARAMETER_END = "?".codePointAt(0), CODE_POINT_CSI_INTERMEDIATE_START = " ".codePointAt(0), CODE_POINT_CSI_INTERMEDIATE_END = "/".codePointAt(0), CODE_POINT_CSI_FINAL_START = "@".codePointAt(0), CODE_POINT_CSI_FINAL_END = "~".codePointAt(0), SGR_RESET_CODE = 0, SGR_EXTENDED_COLOR_END_CODES = /* @__PURE__ */ new Map([
  [38, 39],
  [48, 49],
  [58, 59]
]), SGR_COLOR_LENGTHS = /* @__PURE__ */ new Map([
  [5, 3],
  [2, 5]
]), GRAPHEME_SEGMENTER = new Intl.Segmenter(void 0, { granularity: "grapheme" }), endCodeNumbers = /* @__PURE__ */ new Set();
for (let [, end] of ansi_styles_default2.codes)
  endCodeNumbers.add(end);
function isCsiParameterCharacter(codePoint) {
  return codePoint >= CODE_POINT_CSI_PARAMETER_START && codePoint <= CODE_POINT_CSI_PARAMETER_END;
}
function isCsiIntermediateCharacter(codePoint) {
  return codePoint >= CODE_POINT_CSI_INTERMEDIATE_START && codePoint <= CODE_POINT_CSI_INTERMEDIATE_END;
}
function isCsiFinalCharacter(codePoint) {
  return codePoint >= CODE_POINT_CSI_FINAL_START && codePoint <= CODE_POINT_CSI_FINAL_END;
}
function createControlParseResult(code, endIndex) {
  return {
    token: {
      type: "control",
      code
    },
    endIndex
  };
}
function getSgrPrefix(code) {
  return code.startsWith("\x9B") ? "\x9B" : `${ESCAPE}${ANSI_CSI2}`;
}
function createSgrCode(prefix, values) {
  return `${prefix}${values.join(";")}${ANSI_SGR_TERMINATOR2}`;
}
function getSgrFragments(code) {
  let fragments = [], sgrPrefix = getSgrPrefix(code), rawCodes = code.slice(sgrPrefix.length, -1).split(";"), index = 0;
  for (; index < rawCodes.length; ) {
    let codeNumber = Number.parseInt(rawCodes[index] || "0", 10);
    if (Number.isNaN(codeNumber)) {
      index++;
      continue;
    }
    if (codeNumber === SGR_RESET_CODE) {
      fragments.push({ type: "reset" }), index++;
      continue;
    }
    if (endCodeNumbers.has(codeNumber)) {
      fragments.push({
        type: "end",
        endCode: ansi_styles_default2.color.ansi(codeNumber)
      }), index++;
      continue;
    }
    let extendedColorEndCode = SGR_EXTENDED_COLOR_END_CODES.get(codeNumber), fragmentLength = 1;
    if (extendedColorEndCode !== void 0 && !rawCodes[index].includes(":")) {
      let colorType = Number.parseInt(rawCodes[index + 1], 10), colorLength = SGR_COLOR_LENGTHS.get(colorType);
      colorLength !== void 0 && index + colorLength <= rawCodes.length && (fragmentLength = colorLength);
    }
    let endCode = extendedColorEndCode ?? ansi_styles_default2.codes.get(codeNumber);
    fragments.push({
      type: "start",
      code: createSgrCode(sgrPrefix, rawCodes.slice(index, index + fragmentLength)),
      endCode: endCode === void 0 ? ansi_styles_default2.reset.open : ansi_styles_default2.color.ansi(endCode)
    }), index += fragmentLength;
  }
  return fragments.length === 0 && fragments.push({ type: "reset" }), fragments;
}
function parseCsiCode(string, index) {
  let escapeCodePoint = string.codePointAt(index), sequenceStartIndex;
  if (escapeCodePoint === ESCAPE_CODE_POINT) {
    if (string[index + 1] !== ANSI_CSI2)
      return;
    sequenceStartIndex = index + 2;
  } else if (escapeCodePoint === C1_CSI_CODE_POINT)
    sequenceStartIndex = index + 1;
  else
    return;
  for (let sequenceIndex = sequenceStartIndex; sequenceIndex < string.length; sequenceIndex++) {
    let codePoint = string.codePointAt(sequenceIndex);
    if (isCsiFinalCharacter(codePoint)) {
      let code = string.slice(index, sequenceIndex + 1);
      return string[sequenceIndex] !== ANSI_SGR_TERMINATOR2 || !new RegExp("^[\\d:;]*$", "v").test(string.slice(sequenceStartIndex, sequenceIndex)) ? createControlParseResult(code, sequenceIndex + 1) : {
        token: {
          type: "sgr",
          code,
          fragments: getSgrFragments(code)
        },
        endIndex: sequenceIndex + 1
      };
    }
    if (isCsiParameterCharacter(codePoint) || isCsiIntermediateCharacter(codePoint))
      continue;
    let endIndex = sequenceIndex;
    return createControlParseResult(string.slice(index, endIndex), endIndex);
  }
  return createControlParseResult(string.slice(index), string.length);
}
function createControlStringParseResult(string, index, endIndex, terminator) {
  let code = string.slice(index, endIndex), hyperlinkPrefix = code.startsWith(ANSI_HYPERLINK_ESC_PREFIX) ? ANSI_HYPERLINK_ESC_PREFIX : ANSI_HYPERLINK_C1_PREFIX;
  if (!code.startsWith(hyperlinkPrefix))
    return createControlParseResult(code, endIndex);
  let uriStart = code.indexOf(";", hyperlinkPrefix.length), contentEnd = code.length - terminator.length;
  return uriStart === -1 || uriStart >= contentEnd ? createControlParseResult(code, endIndex) : {
    token: {
      type: "hyperlink",
      code,
      action: uriStart + 1 === contentEnd ? "close" : "open",
      closePrefix: `${hyperlinkPrefix};`,
      terminator
    },
    endIndex
  };
}
function parseControlStringCode(string, index) {
  let codePoint = string.codePointAt(index), command = codePoint === ESCAPE_CODE_POINT ? string.codePointAt(index + 1) + 64 : codePoint, sequenceStartIndex = index + (codePoint === ESCAPE_CODE_POINT ? 2 : 1);
  if (command === C1_ST_CODE_POINT)
    return createControlParseResult(string.slice(index, sequenceStartIndex), sequenceStartIndex);
  if (CONTROL_STRING_STARTS.has(command)) {
    for (let sequenceIndex = sequenceStartIndex; sequenceIndex < string.length; sequenceIndex++) {
      if (command === C1_OSC_CODE_POINT && string[sequenceIndex] === ANSI_BELL)
        return createControlStringParseResult(string, index, sequenceIndex + 1, ANSI_BELL);
      if (string[sequenceIndex] === ESCAPE && string[sequenceIndex + 1] === ANSI_OSC_TERMINATOR)
        return createControlStringParseResult(string, index, sequenceIndex + 2, ANSI_STRING_TERMINATOR);
      if (string[sequenceIndex] === C1_STRING_TERMINATOR)
        return createControlStringParseResult(string, index, sequenceIndex + 1, C1_STRING_TERMINATOR);
    }
    return createControlParseResult(string.slice(index), string.length);
  }
}
function parseAnsiCode(string, index) {
  return parseControlStringCode(string, index) || parseCsiCode(string, index);
}
function appendAnsiTokens(string, index, tokens) {
  for (; index < string.length; ) {
    let nextCodePoint = string.codePointAt(index);
    if (!ESCAPES2.has(nextCodePoint))
      break;
    let escapeCode = parseAnsiCode(string, index);
    if (!escapeCode)
      break;
    tokens.push(escapeCode.token), index = escapeCode.endIndex;
  }
  return index;
}
function parseCharacterTokenWithRawSegmentation(index, graphemeSegments) {
  let segment = graphemeSegments.containing(index);
  if (!(!segment || segment.index !== index))
    return {
      token: {
        type: "character",
        // Intentionally preserve UAX29 behavior (GB3): CRLF is one grapheme cluster.
        value: segment.segment,
        visibleWidth: stringWidth4(segment.segment)
      },
      endIndex: index + segment.segment.length
    };
}
function tokenizeAnsiWithVisibleSegmentation(string, { endCharacter = 1 / 0 } = {}) {
  let tokens = [], visibleString = "", index = 0;
  for (; index < string.length; ) {
    let codePoint = string.codePointAt(index);
    if (ESCAPES2.has(codePoint)) {
      let code = parseAnsiCode(string, index);
      if (code) {
        tokens.push(code.token), index = code.endIndex;
        continue;
      }
    }
    let value = String.fromCodePoint(codePoint);
    visibleString += value, tokens.push({ type: "text", value, visibleEnd: visibleString.length }), index += value.length;
  }
  let graphemes = [], tokenIndex = 0, visibleCount = 0;
  for (let { segment, index: segmentIndex } of GRAPHEME_SEGMENTER.segment(visibleString)) {
    for (; tokens[tokenIndex].type !== "text"; )
      graphemes.push(tokens[tokenIndex]), tokenIndex++;
    if (segmentIndex > 0 && visibleCount >= endCharacter)
      return graphemes;
    let startIndex = tokenIndex, visibleEnd = segmentIndex + segment.length;
    do
      tokenIndex++;
    while (tokens[tokenIndex - 1].visibleEnd !== visibleEnd);
    let visibleWidth = stringWidth4(segment);
    graphemes.push({
      type: "character",
      value: segment,
      visibleWidth,
      parts: tokens.slice(startIndex, tokenIndex)
    }), visibleCount += visibleWidth;
  }
  for (; tokenIndex < tokens.length; )
    graphemes.push(tokens[tokenIndex]), tokenIndex++;
  return graphemes;
}
function areValuesInSameGrapheme(leftValue, rightValue) {
  return GRAPHEME_SEGMENTER.segment(leftValue + rightValue).containing(leftValue.length).index < leftValue.length;
}
function tokenizeAnsi(string, { endCharacter = 1 / 0 } = {}) {
  let tokens = [], graphemeSegments = GRAPHEME_SEGMENTER.segment(string), index = 0, visibleCount = 0, previousCharacter;
  for (; index < string.length && (index = appendAnsiTokens(string, index, tokens), index !== string.length); ) {
    let characterToken = parseCharacterTokenWithRawSegmentation(index, graphemeSegments);
    if (!characterToken || previousCharacter && index > previousCharacter.endIndex && areValuesInSameGrapheme(previousCharacter.token.value, characterToken.token.value))
      return tokenizeAnsiWithVisibleSegmentation(string, { endCharacter });
    if (previousCharacter && visibleCount >= endCharacter)
      break;
    tokens.push(characterToken.token), index = characterToken.endIndex, visibleCount += characterToken.token.visibleWidth, previousCharacter = characterToken;
  }
  return tokens;
}

// node_modules/slice-ansi/index.js
var SliceOutput = class {
  #phase = "before";
  #styles = /* @__PURE__ */ new Map();
  #hyperlink;
  #checkpoint;
  #output = [];
  #writeText(value) {
    this.#phase !== "before" && (this.#output.push(value), this.#checkpoint = void 0, this.#hyperlink?.phase === "pending" && (this.#hyperlink = { phase: "visible", token: this.#hyperlink.token }));
  }
  #writeSgr(token, isPastEnd) {
    let hasStart = token.fragments.some((fragment) => fragment.type === "start");
    if (isPastEnd) {
      let hasClosingEffect = token.fragments.some(({ type, endCode }) => type === "reset" && this.#styles.size > 0 || type === "end" && this.#styles.has(endCode));
      if (hasStart || !hasClosingEffect)
        return;
    }
    hasStart && !this.#checkpoint && this.#phase === "emitting" && (this.#checkpoint = { outputLength: this.#output.length, styles: new Map(this.#styles), hyperlink: this.#hyperlink }), this.#applySgrFragments(token.fragments), this.#phase === "emitting" && this.#output.push(token.code);
  }
  #applySgrFragments(fragments) {
    for (let fragment of fragments)
      switch (fragment.type) {
        case "reset": {
          this.#styles.clear();
          break;
        }
        case "end": {
          this.#styles.delete(fragment.endCode);
          break;
        }
        case "start": {
          this.#styles.delete(fragment.endCode), this.#styles.set(fragment.endCode, fragment.code);
          break;
        }
        default:
          break;
      }
  }
  #openHyperlink(token) {
    if (this.#phase === "before") {
      this.#hyperlink = { phase: "inherited", token };
      return;
    }
    this.#hyperlink = { phase: "pending", token, outputIndex: this.#output.length }, this.#output.push(token.code);
  }
  #settleHyperlink() {
    let hyperlink = this.#hyperlink;
    hyperlink && (hyperlink.phase === "visible" ? this.#output.push(`${hyperlink.token.closePrefix}${hyperlink.token.terminator}`) : hyperlink.phase === "pending" && (this.#output[hyperlink.outputIndex] = ""), this.#hyperlink = void 0);
  }
  #writeHyperlink(token, isPastEnd) {
    if (!(isPastEnd && (token.action !== "close" || !this.#hyperlink))) {
      if (token.action === "open") {
        this.#settleHyperlink(), this.#openHyperlink(token);
        return;
      }
      if (this.#hyperlink?.phase === "pending") {
        this.#settleHyperlink();
        return;
      }
      this.#hyperlink = void 0, this.#phase === "emitting" && this.#output.push(token.code);
    }
  }
  begin() {
    this.#phase !== "emitting" && (this.#phase = "emitting", this.#output.push(...this.#styles.values()), this.#hyperlink && this.#openHyperlink(this.#hyperlink.token));
  }
  write(token, isPastEnd = !1) {
    switch (token.type) {
      case "sgr": {
        this.#writeSgr(token, isPastEnd);
        break;
      }
      case "hyperlink": {
        this.#writeHyperlink(token, isPastEnd);
        break;
      }
      case "control": {
        !isPastEnd && this.#phase === "emitting" && this.#output.push(token.code);
        break;
      }
      case "text": {
        this.#writeText(token.value);
        break;
      }
      case "character": {
        if (token.parts)
          for (let part of token.parts)
            this.write(part);
        else
          this.#writeText(token.value);
        break;
      }
      default:
        break;
    }
  }
  discardPending() {
    this.#hyperlink?.phase !== "visible" && this.#settleHyperlink(), this.#checkpoint && (this.#output.length = this.#checkpoint.outputLength, this.#styles = this.#checkpoint.styles, this.#hyperlink = this.#checkpoint.hyperlink, this.#checkpoint = void 0);
  }
  finish() {
    return this.#phase === "before" ? "" : (this.#settleHyperlink(), this.#output.push(...[...this.#styles.keys()].toReversed()), this.#output.join(""));
  }
};
function sliceAnsi(string, start, end) {
  if (end <= start || string.length === 0)
    return "";
  let output = new SliceOutput(), position = 0;
  for (let token of tokenizeAnsi(string, { endCharacter: end })) {
    let isPastEnd = end !== void 0 && position >= end;
    if (token.type === "character") {
      if (isPastEnd || end !== void 0 && position + token.visibleWidth > end) {
        output.discardPending();
        break;
      }
      position >= start && output.begin(), output.write(token), position += token.visibleWidth;
    } else
      output.write(token, isPastEnd);
  }
  return output.finish();
}

// node_modules/cli-truncate/node_modules/string-width/index.js
var segmenter5 = new Intl.Segmenter(), visibleCharacterRegex4 = new RegExp("[^\\p{Default_Ignorable_Code_Point}\\p{Control}\\p{Format}\\p{Nonspacing_Mark}\\p{Enclosing_Mark}\\p{Surrogate}]", "v"), spacingMarkRegex4 = new RegExp("\\p{Spacing_Mark}", "v"), rgiEmojiRegex4 = new RegExp("^\\p{RGI_Emoji}$", "v"), unqualifiedKeycapRegex4 = /^[\d#*]\u20E3$/, extendedPictographicRegex4 = new RegExp("\\p{Extended_Pictographic}", "gu");
function isDoubleWidthNonRgiEmojiSequence4(segment) {
  if (segment.length > 50)
    return !1;
  if (unqualifiedKeycapRegex4.test(segment))
    return !0;
  if (segment.includes("\u200D")) {
    let pictographics = segment.match(extendedPictographicRegex4);
    return pictographics !== null && pictographics.length >= 2;
  }
  return !1;
}
function baseVisible4(segment) {
  let index = segment.search(visibleCharacterRegex4);
  return index === -1 ? void 0 : segment.slice(index);
}
function isHangulLeadingJamo4(codePoint) {
  return codePoint >= 4352 && codePoint <= 4447 || codePoint >= 43360 && codePoint <= 43388;
}
function isHangulVowelJamo4(codePoint) {
  return codePoint >= 4448 && codePoint <= 4519 || codePoint >= 55216 && codePoint <= 55238;
}
function isHangulTrailingJamo4(codePoint) {
  return codePoint >= 4520 && codePoint <= 4607 || codePoint >= 55243 && codePoint <= 55291;
}
function isHangulJamo4(codePoint) {
  return isHangulLeadingJamo4(codePoint) || isHangulVowelJamo4(codePoint) || isHangulTrailingJamo4(codePoint);
}
function hangulClusterWidth4(visibleSegment, eastAsianWidthOptions) {
  let codePoints = [];
  for (let character of visibleSegment)
    visibleCharacterRegex4.test(character) && codePoints.push(character.codePointAt(0));
  if (codePoints.length === 0)
    return;
  let width = 0;
  for (let index = 0; index < codePoints.length; index++) {
    let codePoint = codePoints[index];
    if (!isHangulJamo4(codePoint)) {
      if (width === 0)
        return;
      for (let remaining = index; remaining < codePoints.length; remaining++)
        width += eastAsianWidth(codePoints[remaining], eastAsianWidthOptions);
      return width;
    }
    if (isHangulLeadingJamo4(codePoint) && isHangulVowelJamo4(codePoints[index + 1])) {
      width += 2, index += isHangulTrailingJamo4(codePoints[index + 2]) ? 2 : 1;
      continue;
    }
    width += eastAsianWidth(codePoint, eastAsianWidthOptions);
  }
  return width;
}
function trailingWidth4(visibleSegment, eastAsianWidthOptions) {
  let extra = 0, first = !0;
  for (let character of visibleSegment) {
    if (first) {
      first = !1;
      continue;
    }
    (spacingMarkRegex4.test(character) || character >= "\uFF00" && character <= "\uFFEF") && (extra += eastAsianWidth(character.codePointAt(0), eastAsianWidthOptions));
  }
  return extra;
}
function stringWidth5(input, options = {}) {
  if (typeof input != "string" || input.length === 0)
    return 0;
  let {
    ambiguousIsNarrow = !0,
    countAnsiEscapeCodes = !1
  } = options, string = input;
  if (!countAnsiEscapeCodes && (string.includes("\x1B") || string.includes("\x9B")) && (string = stripAnsi(string)), string.length === 0)
    return 0;
  if (/^[\u0020-\u007E]*$/.test(string))
    return string.length;
  let width = 0, eastAsianWidthOptions = { ambiguousAsWide: !ambiguousIsNarrow };
  for (let { segment } of segmenter5.segment(string)) {
    let visibleSegment = baseVisible4(segment);
    if (visibleSegment === void 0)
      continue;
    if (rgiEmojiRegex4.test(segment) || isDoubleWidthNonRgiEmojiSequence4(segment)) {
      width += 2;
      continue;
    }
    let hangulWidth = hangulClusterWidth4(visibleSegment, eastAsianWidthOptions);
    if (hangulWidth !== void 0) {
      width += hangulWidth;
      continue;
    }
    let codePoint = visibleSegment.codePointAt(0);
    width += eastAsianWidth(codePoint, eastAsianWidthOptions), width += trailingWidth4(visibleSegment, eastAsianWidthOptions);
  }
  return width;
}

// node_modules/cli-truncate/index.js
var validPositions = /* @__PURE__ */ new Set(["start", "middle", "end"]);
function getVisibleColumns(text) {
  let visibleColumns = [];
  for (let { segment } of new Intl.Segmenter().segment(stripVTControlCharacters(text))) {
    let width = stringWidth5(segment);
    for (let column = 0; column < width; column++)
      visibleColumns.push(column === 0 ? segment : "");
  }
  return visibleColumns;
}
function getIndexOfNearestSpace(visibleColumns, wantedIndex, shouldSearchRight) {
  if (visibleColumns[wantedIndex] === " ")
    return wantedIndex;
  let direction = shouldSearchRight ? 1 : -1;
  for (let index = 0; index <= 3; index++) {
    let finalIndex = wantedIndex + index * direction;
    if (visibleColumns[finalIndex] === " ")
      return finalIndex;
  }
  return wantedIndex;
}
function getIndexAfterSpaces(visibleColumns, index) {
  for (; visibleColumns[index] === " "; )
    index++;
  return index;
}
function validateInput(text, columns, position, truncationCharacter) {
  if (typeof text != "string")
    throw new TypeError(`Expected \`input\` to be a string, got ${typeof text}`);
  if (typeof columns != "number")
    throw new TypeError(`Expected \`columns\` to be a number, got ${typeof columns}`);
  if (!Number.isFinite(columns))
    throw new TypeError(`Expected \`columns\` to be a finite number, got ${columns}`);
  if (!validPositions.has(position))
    throw new TypeError(`Expected \`options.position\` to be either \`start\`, \`middle\` or \`end\`, got ${position}`);
  if (typeof truncationCharacter != "string")
    throw new TypeError(`Expected \`options.truncationCharacter\` to be a string, got ${typeof truncationCharacter}`);
}
function cliTruncate(text, columns, options = {}) {
  let {
    position = "end",
    space = !1,
    preferTruncationOnSpace = !1
  } = options, { truncationCharacter = "\u2026" } = options;
  if (validateInput(text, columns, position, truncationCharacter), columns < 1)
    return "";
  let length = stringWidth5(text);
  if (length <= columns)
    return text;
  if (columns === 1)
    return truncationCharacter;
  let visibleColumns = preferTruncationOnSpace ? getVisibleColumns(text) : void 0, ANSI = {
    ESC: 27,
    LEFT_BRACKET: 91,
    LETTER_M: 109
  }, isSgrParameter = (code) => code >= 48 && code <= 57 || code === 59;
  function leadingSgrSpanEndIndex(string) {
    let index = 0;
    for (; index + 2 < string.length && string.codePointAt(index) === ANSI.ESC && string.codePointAt(index + 1) === ANSI.LEFT_BRACKET; ) {
      let j = index + 2;
      for (; j < string.length && isSgrParameter(string.codePointAt(j)); )
        j++;
      if (j < string.length && string.codePointAt(j) === ANSI.LETTER_M) {
        index = j + 1;
        continue;
      }
      break;
    }
    return index;
  }
  function trailingSgrSpanStartIndex(string) {
    let start = string.length;
    for (; start > 1 && string.codePointAt(start - 1) === ANSI.LETTER_M; ) {
      let j = start - 2;
      for (; j >= 0 && isSgrParameter(string.codePointAt(j)); )
        j--;
      if (j >= 1 && string.codePointAt(j - 1) === ANSI.ESC && string.codePointAt(j) === ANSI.LEFT_BRACKET) {
        start = j - 1;
        continue;
      }
      break;
    }
    return start;
  }
  function appendWithInheritedStyleFromEnd(visible, suffix) {
    let start = trailingSgrSpanStartIndex(visible);
    return start === visible.length ? visible + suffix : visible.slice(0, start) + suffix + visible.slice(start);
  }
  function prependWithInheritedStyleFromStart(prefix, visible) {
    let end = leadingSgrSpanEndIndex(visible);
    return end === 0 ? prefix + visible : visible.slice(0, end) + prefix + visible.slice(end);
  }
  if (position === "start") {
    if (preferTruncationOnSpace) {
      let nearestSpace = getIndexOfNearestSpace(visibleColumns, length - columns + stringWidth5(truncationCharacter), !0), right2 = sliceAnsi(text, getIndexAfterSpaces(visibleColumns, nearestSpace), length);
      return prependWithInheritedStyleFromStart(truncationCharacter, right2);
    }
    space && (truncationCharacter += " ");
    let right = sliceAnsi(text, length - columns + stringWidth5(truncationCharacter), length);
    return prependWithInheritedStyleFromStart(truncationCharacter, right);
  }
  if (position === "middle") {
    space && (truncationCharacter = ` ${truncationCharacter} `, stringWidth5(truncationCharacter) >= columns && (truncationCharacter = truncationCharacter.trim()));
    let truncationWidth = stringWidth5(truncationCharacter), half = Math.min(Math.floor(columns / 2), Math.max(0, columns - truncationWidth));
    if (preferTruncationOnSpace) {
      let spaceNearFirstBreakPoint = getIndexOfNearestSpace(visibleColumns, half), spaceNearSecondBreakPoint = getIndexOfNearestSpace(visibleColumns, length - (columns - half) + truncationWidth, !0);
      return sliceAnsi(text, 0, spaceNearFirstBreakPoint) + truncationCharacter + sliceAnsi(text, getIndexAfterSpaces(visibleColumns, spaceNearSecondBreakPoint), length);
    }
    return sliceAnsi(text, 0, half) + truncationCharacter + sliceAnsi(text, length - (columns - half) + truncationWidth, length);
  }
  if (preferTruncationOnSpace) {
    let nearestSpace = getIndexOfNearestSpace(visibleColumns, columns - stringWidth5(truncationCharacter)), left2 = sliceAnsi(text, 0, nearestSpace);
    return appendWithInheritedStyleFromEnd(left2, truncationCharacter);
  }
  space && (truncationCharacter = ` ${truncationCharacter}`);
  let left = sliceAnsi(text, 0, columns - stringWidth5(truncationCharacter));
  return appendWithInheritedStyleFromEnd(left, truncationCharacter);
}

// node_modules/@alcalzone/ansi-tokenize/node_modules/ansi-styles/index.js
var wrapAnsi163 = (offset = 0) => (code) => `\x1B[${code + offset}m`, wrapAnsi2563 = (offset = 0) => (code) => `\x1B[${38 + offset};5;${code}m`, wrapAnsi16m3 = (offset = 0) => (red, green, blue) => `\x1B[${38 + offset};2;${red};${green};${blue}m`, styles3 = {
  modifier: {
    reset: [0, 0],
    // 21 isn't widely supported and 22 does the same thing
    bold: [1, 22],
    dim: [2, 22],
    italic: [3, 23],
    underline: [4, 24],
    overline: [53, 55],
    inverse: [7, 27],
    hidden: [8, 28],
    strikethrough: [9, 29]
  },
  color: {
    black: [30, 39],
    red: [31, 39],
    green: [32, 39],
    yellow: [33, 39],
    blue: [34, 39],
    magenta: [35, 39],
    cyan: [36, 39],
    white: [37, 39],
    // Bright color
    blackBright: [90, 39],
    gray: [90, 39],
    // Alias of `blackBright`
    grey: [90, 39],
    // Alias of `blackBright`
    redBright: [91, 39],
    greenBright: [92, 39],
    yellowBright: [93, 39],
    blueBright: [94, 39],
    magentaBright: [95, 39],
    cyanBright: [96, 39],
    whiteBright: [97, 39]
  },
  bgColor: {
    bgBlack: [40, 49],
    bgRed: [41, 49],
    bgGreen: [42, 49],
    bgYellow: [43, 49],
    bgBlue: [44, 49],
    bgMagenta: [45, 49],
    bgCyan: [46, 49],
    bgWhite: [47, 49],
    // Bright color
    bgBlackBright: [100, 49],
    bgGray: [100, 49],
    // Alias of `bgBlackBright`
    bgGrey: [100, 49],
    // Alias of `bgBlackBright`
    bgRedBright: [101, 49],
    bgGreenBright: [102, 49],
    bgYellowBright: [103, 49],
    bgBlueBright: [104, 49],
    bgMagentaBright: [105, 49],
    bgCyanBright: [106, 49],
    bgWhiteBright: [107, 49]
  }
}, modifierNames3 = Object.keys(styles3.modifier), foregroundColorNames3 = Object.keys(styles3.color), backgroundColorNames3 = Object.keys(styles3.bgColor), colorNames3 = [...foregroundColorNames3, ...backgroundColorNames3];
function assembleStyles3() {
  let codes = /* @__PURE__ */ new Map();
  for (let [groupName, group] of Object.entries(styles3)) {
    for (let [styleName, style] of Object.entries(group))
      styles3[styleName] = {
        open: `\x1B[${style[0]}m`,
        close: `\x1B[${style[1]}m`
      }, group[styleName] = styles3[styleName], codes.set(style[0], style[1]);
    Object.defineProperty(styles3, groupName, {
      value: group,
      enumerable: !1
    });
  }
  return Object.defineProperty(styles3, "codes", {
    value: codes,
    enumerable: !1
  }), styles3.color.close = "\x1B[39m", styles3.bgColor.close = "\x1B[49m", styles3.color.ansi = wrapAnsi163(), styles3.color.ansi256 = wrapAnsi2563(), styles3.color.ansi16m = wrapAnsi16m3(), styles3.bgColor.ansi = wrapAnsi163(10), styles3.bgColor.ansi256 = wrapAnsi2563(10), styles3.bgColor.ansi16m = wrapAnsi16m3(10), Object.defineProperties(styles3, {
    rgbToAnsi256: {
      value(red, green, blue) {
        return red === green && green === blue ? red < 8 ? 16 : red > 248 ? 231 : Math.round((red - 8) / 247 * 24) + 232 : 16 + 36 * Math.round(red / 255 * 5) + 6 * Math.round(green / 255 * 5) + Math.round(blue / 255 * 5);
      },
      enumerable: !1
    },
    hexToRgb: {
      value(hex) {
        let matches = /[a-f\d]{6}|[a-f\d]{3}/i.exec(hex.toString(16));
        if (!matches)
          return [0, 0, 0];
        let [colorString] = matches;
        colorString.length === 3 && (colorString = [...colorString].map((character) => character + character).join(""));
        let integer = Number.parseInt(colorString, 16);
        return [
          /* eslint-disable no-bitwise */
          integer >> 16 & 255,
          integer >> 8 & 255,
          integer & 255
          /* eslint-enable no-bitwise */
        ];
      },
      enumerable: !1
    },
    hexToAnsi256: {
      value: (hex) => styles3.rgbToAnsi256(...styles3.hexToRgb(hex)),
      enumerable: !1
    },
    ansi256ToAnsi: {
      value(code) {
        if (code < 8)
          return 30 + code;
        if (code < 16)
          return 90 + (code - 8);
        let red, green, blue;
        if (code >= 232)
          red = ((code - 232) * 10 + 8) / 255, green = red, blue = red;
        else {
          code -= 16;
          let remainder = code % 36;
          red = Math.floor(code / 36) / 5, green = Math.floor(remainder / 6) / 5, blue = remainder % 6 / 5;
        }
        let value = Math.max(red, green, blue) * 2;
        if (value === 0)
          return 30;
        let result = 30 + (Math.round(blue) << 2 | Math.round(green) << 1 | Math.round(red));
        return value === 2 && (result += 60), result;
      },
      enumerable: !1
    },
    rgbToAnsi: {
      value: (red, green, blue) => styles3.ansi256ToAnsi(styles3.rgbToAnsi256(red, green, blue)),
      enumerable: !1
    },
    hexToAnsi: {
      value: (hex) => styles3.ansi256ToAnsi(styles3.hexToAnsi256(hex)),
      enumerable: !1
    }
  }), styles3;
}
var ansiStyles3 = assembleStyles3(), ansi_styles_default3 = ansiStyles3;

// node_modules/@alcalzone/ansi-tokenize/build/consts.js
var ESCAPES3 = /* @__PURE__ */ new Set([27, 155]), linkCodePrefix = "\x1B]8;", linkCodePrefixCharCodes = linkCodePrefix.split("").map((char) => char.charCodeAt(0));
var linkEndCode = "\x1B]8;;\x07", linkEndCodeST = "\x1B]8;;\x1B\\", linkEndCodeC1ST = "\x1B]8;;\x9C";

// node_modules/@alcalzone/ansi-tokenize/build/ansiCodes.js
var underlineColorEndCode = "\x1B[59m", endCodesSet = /* @__PURE__ */ new Set(), endCodesMap = /* @__PURE__ */ new Map();
for (let [start, end] of ansi_styles_default3.codes)
  endCodesSet.add(ansi_styles_default3.color.ansi(end)), endCodesMap.set(ansi_styles_default3.color.ansi(start), ansi_styles_default3.color.ansi(end));
endCodesSet.add(underlineColorEndCode);
var linkEndCodes = /* @__PURE__ */ new Set([linkEndCode, linkEndCodeST, linkEndCodeC1ST]);
for (let code of linkEndCodes)
  endCodesSet.add(code);
function normalizeLinkEndCode(endCode) {
  return endCode.charCodeAt(1) === 93 && linkEndCodes.has(endCode) ? linkEndCode : endCode;
}
function getEndCode(code) {
  if (endCodesSet.has(code))
    return code;
  if (endCodesMap.has(code))
    return endCodesMap.get(code);
  if (code.startsWith(linkCodePrefix))
    return code.endsWith("\x1B\\") ? linkEndCodeST : code.endsWith("\x9C") ? linkEndCodeC1ST : linkEndCode;
  if (code = code.slice(2), code.startsWith("38"))
    return ansi_styles_default3.color.close;
  if (code.startsWith("48"))
    return ansi_styles_default3.bgColor.close;
  if (code.startsWith("58"))
    return underlineColorEndCode;
  let ret = ansi_styles_default3.codes.get(parseInt(code, 10));
  return ret ? ansi_styles_default3.color.ansi(ret) : ansi_styles_default3.reset.open;
}
function ansiCodesToString(codes) {
  return [...new Set(codes.map((code) => code.code))].join("");
}
function isIntensityCode(code) {
  return code.code === ansi_styles_default3.bold.open || code.code === ansi_styles_default3.dim.open;
}

// node_modules/@alcalzone/ansi-tokenize/build/reduce.js
function reduceAnsiCodes(codes) {
  return reduceAnsiCodesIncremental([], codes);
}
function reduceAnsiCodesIncremental(codes, newCodes) {
  let ret = [...codes];
  for (let code of newCodes)
    if (code.code === ansi_styles_default3.reset.open)
      ret = [];
    else if (endCodesSet.has(code.code)) {
      let endCode = normalizeLinkEndCode(code.code);
      ret = ret.filter((retCode) => normalizeLinkEndCode(retCode.endCode) !== endCode);
    } else if (isIntensityCode(code))
      ret.find((retCode) => retCode.code === code.code && retCode.endCode === code.endCode) || ret.push(code);
    else {
      let endCode = normalizeLinkEndCode(code.endCode);
      ret = ret.filter((retCode) => normalizeLinkEndCode(retCode.endCode) !== endCode), ret.push(code);
    }
  return ret;
}

// node_modules/@alcalzone/ansi-tokenize/build/undo.js
function undoAnsiCodes(codes) {
  return reduceAnsiCodes(codes).reverse().map((code) => ({
    ...code,
    code: code.endCode
  }));
}

// node_modules/@alcalzone/ansi-tokenize/build/diff.js
function diffAnsiCodes(from, to) {
  let endCodesInTo = new Set(to.map((code) => normalizeLinkEndCode(code.endCode))), startCodesInTo = new Set(to.map((code) => code.code)), startCodesInFrom = new Set(from.map((code) => code.code)), stylesToUndo = from.filter((code) => isIntensityCode(code) ? !startCodesInTo.has(code.code) : !endCodesInTo.has(normalizeLinkEndCode(code.endCode))), undoesIntensity = stylesToUndo.some(isIntensityCode);
  return [
    ...undoAnsiCodes(stylesToUndo),
    // Add all styles in `to` that don't exist in `from`
    ...to.filter((code) => !startCodesInFrom.has(code.code) || undoesIntensity && isIntensityCode(code))
  ];
}

// node_modules/@alcalzone/ansi-tokenize/build/styledChars.js
function styledCharsFromTokens(tokens) {
  let codes = [], ret = [];
  for (let token of tokens)
    token.type === "ansi" ? codes = reduceAnsiCodesIncremental(codes, [token]) : token.type === "char" && ret.push({
      ...token,
      styles: [...codes]
    });
  return ret;
}
function isSameStyle(from, to) {
  if (from === to)
    return !0;
  if (from.length !== to.length)
    return !1;
  for (let i = 0; i < from.length; i++)
    if (from[i].code !== to[i].code || from[i].endCode !== to[i].endCode)
      return !1;
  return !0;
}
function styledCharsToString(chars) {
  let ret = "";
  for (let i = 0; i < chars.length; i++) {
    let char = chars[i];
    i === 0 ? ret += ansiCodesToString(char.styles) : isSameStyle(chars[i - 1].styles, char.styles) || (ret += ansiCodesToString(diffAnsiCodes(chars[i - 1].styles, char.styles))), ret += char.value, i === chars.length - 1 && (ret += ansiCodesToString(diffAnsiCodes(char.styles, [])));
  }
  return ret;
}

// node_modules/is-fullwidth-code-point/index.js
function isFullwidthCodePoint(codePoint) {
  return Number.isInteger(codePoint) ? isFullwidth(codePoint) || isWide(codePoint) : !1;
}

// node_modules/@alcalzone/ansi-tokenize/build/tokenize.js
var segmenter6 = new Intl.Segmenter(void 0, { granularity: "grapheme" });
function isFullwidthGrapheme(grapheme, baseCodePoint) {
  return !!(isFullwidthCodePoint(baseCodePoint) || grapheme.includes("\uFE0F") || baseCodePoint >= 127462 && baseCodePoint <= 127487);
}
function parseLinkCode(string, offset) {
  string = string.slice(offset);
  for (let index = 1; index < linkCodePrefixCharCodes.length; index++)
    if (string.charCodeAt(index) !== linkCodePrefixCharCodes[index])
      return;
  let paramsEndIndex = string.indexOf(";", linkCodePrefix.length);
  if (paramsEndIndex === -1)
    return;
  let endIndex = findOSCTerminatorIndex(string, paramsEndIndex + 1);
  if (endIndex !== -1)
    return string.slice(0, endIndex + 1);
}
function parseOSCSequence(string, offset) {
  string = string.slice(offset);
  let endIndex = findOSCTerminatorIndex(string, 2);
  if (endIndex !== -1)
    return string.slice(0, endIndex + 1);
}
function findOSCTerminatorIndex(string, startIndex) {
  for (let i = startIndex; i < string.length; i++) {
    let ch = string.charCodeAt(i);
    if (ch === 7 || ch === 156)
      return i;
    if (ch === 27 && i + 1 < string.length && string.charCodeAt(i + 1) === 92)
      return i + 1;
  }
  return -1;
}
function findSGRSequenceEndIndex(str) {
  for (let index = 2; index < str.length; index++) {
    let charCode = str.charCodeAt(index);
    if (charCode === 109)
      return index;
    if (charCode !== 59 && !(charCode >= 48 && charCode <= 57))
      break;
  }
  return -1;
}
function parseSGRSequence(string, offset) {
  string = string.slice(offset);
  let endIndex = findSGRSequenceEndIndex(string);
  if (endIndex !== -1)
    return string.slice(0, endIndex + 1);
}
function splitCompoundSGRSequences(code) {
  if (!code.includes(";"))
    return [code];
  let codeParts = code.slice(2, -1).split(";"), ret = [];
  for (let i = 0; i < codeParts.length; i++) {
    let rawCode = codeParts[i];
    if (rawCode === "38" || rawCode === "48" || rawCode === "58") {
      if (i + 2 < codeParts.length && codeParts[i + 1] === "5") {
        ret.push(codeParts.slice(i, i + 3).join(";")), i += 2;
        continue;
      } else if (i + 4 < codeParts.length && codeParts[i + 1] === "2") {
        ret.push(codeParts.slice(i, i + 5).join(";")), i += 4;
        continue;
      }
    }
    ret.push(rawCode);
  }
  return ret.map((part) => `\x1B[${part}m`);
}
function tokenize(str, endChar = Number.POSITIVE_INFINITY) {
  let ret = [], visible = 0, codeEndIndex = 0;
  for (let { segment, index } of segmenter6.segment(str)) {
    if (index < codeEndIndex)
      continue;
    let codePoint = segment.codePointAt(0);
    if (ESCAPES3.has(codePoint)) {
      let code, nextCodePoint = str.codePointAt(index + 1);
      if (nextCodePoint === 93)
        code = parseLinkCode(str, index), code ? ret.push({
          type: "ansi",
          code,
          endCode: getEndCode(code)
        }) : (code = parseOSCSequence(str, index), code && ret.push({
          type: "control",
          code
        }));
      else if (nextCodePoint === 91 && (code = parseSGRSequence(str, index), code)) {
        let codes = splitCompoundSGRSequences(code);
        for (let individualCode of codes)
          ret.push({
            type: "ansi",
            code: individualCode,
            endCode: getEndCode(individualCode)
          });
      }
      if (code) {
        codeEndIndex = index + code.length;
        continue;
      }
    }
    let fullWidth = isFullwidthGrapheme(segment, codePoint);
    if (ret.push({
      type: "char",
      value: segment,
      fullWidth
    }), visible += fullWidth ? 2 : 1, visible >= endChar)
      break;
  }
  return ret;
}

// node_modules/ink/build/wrap-text.js
var wrapTextCache = new QuickLRU({ maxSize: 4096 }), wrapText = (text, maxWidth, wrapType) => {
  if (maxWidth <= 0 && (wrapType === "wrap" || wrapType === "hard"))
    return text;
  maxWidth > 0 && maxWidth < 1 && (maxWidth = 1);
  let cacheKey = `${maxWidth}\0${String(wrapType)}\0${text}`, cachedText = wrapTextCache.get(cacheKey);
  if (cachedText !== void 0)
    return cachedText;
  let wrappedText = text;
  if (wrapType === "wrap")
    wrappedText = wrapAnsi(text, maxWidth, {
      trim: !1,
      hard: !0
    });
  else if (wrapType === "hard")
    wrappedText = wrapAnsi(text, maxWidth, {
      trim: !1,
      hard: !0,
      wordWrap: !1
    });
  else if (wrapType.startsWith("truncate")) {
    let position = "end";
    wrapType === "truncate-middle" ? position = "middle" : wrapType === "truncate-start" && (position = "start");
    let lines = [text];
    if (text.includes(`
`)) {
      let styledLines = [[]];
      for (let character of styledCharsFromTokens(tokenize(text)))
        character.value === `
` ? styledLines.push([]) : styledLines.at(-1).push(character);
      lines = styledLines.map((line2) => styledCharsToString(line2));
    }
    wrappedText = lines.map((line2) => cliTruncate(line2, maxWidth, { position })).join(`
`);
  }
  return wrapTextCache.set(cacheKey, wrappedText), wrappedText;
}, wrap_text_default = wrapText;

// node_modules/ink/build/ansi-tokenizer.js
var isCsiParameterCharacter2 = (character) => {
  let codePoint = character.codePointAt(0);
  return codePoint !== void 0 && codePoint >= 48 && codePoint <= 63;
}, isCsiIntermediateCharacter2 = (character) => {
  let codePoint = character.codePointAt(0);
  return codePoint !== void 0 && codePoint >= 32 && codePoint <= 47;
}, isCsiFinalCharacter2 = (character) => {
  let codePoint = character.codePointAt(0);
  return codePoint !== void 0 && codePoint >= 64 && codePoint <= 126;
}, isEscapeIntermediateCharacter = (character) => {
  let codePoint = character.codePointAt(0);
  return codePoint !== void 0 && codePoint >= 32 && codePoint <= 47;
}, isEscapeFinalCharacter = (character) => {
  let codePoint = character.codePointAt(0);
  return codePoint !== void 0 && codePoint >= 48 && codePoint <= 126;
}, isC1ControlCharacter = (character) => {
  let codePoint = character.codePointAt(0);
  return codePoint !== void 0 && codePoint >= 128 && codePoint <= 159;
}, readCsiSequence = (text, fromIndex) => {
  let index = fromIndex;
  for (; index < text.length; ) {
    let character = text[index];
    if (!isCsiParameterCharacter2(character))
      break;
    index++;
  }
  let parameterString = text.slice(fromIndex, index), intermediateStartIndex = index;
  for (; index < text.length; ) {
    let character = text[index];
    if (!isCsiIntermediateCharacter2(character))
      break;
    index++;
  }
  let intermediateString = text.slice(intermediateStartIndex, index), finalCharacter = text[index];
  if (!(finalCharacter === void 0 || !isCsiFinalCharacter2(finalCharacter)))
    return {
      endIndex: index + 1,
      parameterString,
      intermediateString,
      finalCharacter
    };
}, findControlStringTerminatorIndex = (text, fromIndex, isBellTerminatorAllowed) => {
  for (let index = fromIndex; index < text.length; index++) {
    let character = text[index];
    if (isBellTerminatorAllowed && character === "\x07" || character === "\x9C")
      return index + 1;
    if (character !== "\x1B")
      continue;
    let followingCharacter = text[index + 1];
    if (followingCharacter === "\x1B") {
      index++;
      continue;
    }
    if (followingCharacter === "\\")
      return index + 2;
  }
}, readEscapeSequence = (text, fromIndex) => {
  let index = fromIndex;
  for (; index < text.length; ) {
    let character = text[index];
    if (!isEscapeIntermediateCharacter(character))
      break;
    index++;
  }
  let intermediateString = text.slice(fromIndex, index), finalCharacter = text[index];
  if (!(finalCharacter === void 0 || !isEscapeFinalCharacter(finalCharacter)))
    return {
      endIndex: index + 1,
      intermediateString,
      finalCharacter
    };
}, getControlStringFromEscapeIntroducer = (character) => {
  switch (character) {
    case "]":
      return { type: "osc", allowBellTerminator: !0 };
    case "P":
      return { type: "dcs", allowBellTerminator: !1 };
    case "^":
      return { type: "pm", allowBellTerminator: !1 };
    case "_":
      return { type: "apc", allowBellTerminator: !1 };
    case "X":
      return { type: "sos", allowBellTerminator: !1 };
    default:
      return;
  }
}, getControlStringFromC1Introducer = (character) => {
  switch (character) {
    case "\x9D":
      return { type: "osc", allowBellTerminator: !0 };
    case "\x90":
      return { type: "dcs", allowBellTerminator: !1 };
    case "\x9E":
      return { type: "pm", allowBellTerminator: !1 };
    case "\x9F":
      return { type: "apc", allowBellTerminator: !1 };
    case "\x98":
      return { type: "sos", allowBellTerminator: !1 };
    default:
      return;
  }
}, hasAnsiControlCharacters = (text) => {
  if (text.includes("\x1B"))
    return !0;
  for (let character of text)
    if (isC1ControlCharacter(character))
      return !0;
  return !1;
}, malformedFromIndex = (tokens, text, textStartIndex, fromIndex) => (fromIndex > textStartIndex && tokens.push({ type: "text", value: text.slice(textStartIndex, fromIndex) }), tokens.push({ type: "invalid", value: text.slice(fromIndex) }), tokens), tokenizeAnsi2 = (text) => {
  if (!hasAnsiControlCharacters(text))
    return [{ type: "text", value: text }];
  let tokens = [], textStartIndex = 0;
  for (let index = 0; index < text.length; ) {
    let character = text[index];
    if (character === void 0)
      break;
    if (character === "\x1B") {
      let followingCharacter = text[index + 1];
      if (followingCharacter === void 0)
        return malformedFromIndex(tokens, text, textStartIndex, index);
      if (followingCharacter === "[") {
        let csiSequence = readCsiSequence(text, index + 2);
        if (csiSequence === void 0)
          return malformedFromIndex(tokens, text, textStartIndex, index);
        index > textStartIndex && tokens.push({ type: "text", value: text.slice(textStartIndex, index) }), tokens.push({
          type: "csi",
          value: text.slice(index, csiSequence.endIndex),
          parameterString: csiSequence.parameterString,
          intermediateString: csiSequence.intermediateString,
          finalCharacter: csiSequence.finalCharacter
        }), index = csiSequence.endIndex, textStartIndex = index;
        continue;
      }
      let escapeControlString = getControlStringFromEscapeIntroducer(followingCharacter);
      if (escapeControlString !== void 0) {
        let controlStringTerminatorIndex = findControlStringTerminatorIndex(text, index + 2, escapeControlString.allowBellTerminator);
        if (controlStringTerminatorIndex === void 0)
          return malformedFromIndex(tokens, text, textStartIndex, index);
        index > textStartIndex && tokens.push({ type: "text", value: text.slice(textStartIndex, index) }), tokens.push({
          type: escapeControlString.type,
          value: text.slice(index, controlStringTerminatorIndex)
        }), index = controlStringTerminatorIndex, textStartIndex = index;
        continue;
      }
      let escapeSequence = readEscapeSequence(text, index + 1);
      if (escapeSequence === void 0) {
        if (isEscapeIntermediateCharacter(followingCharacter))
          return malformedFromIndex(tokens, text, textStartIndex, index);
        index > textStartIndex && tokens.push({ type: "text", value: text.slice(textStartIndex, index) }), index++, textStartIndex = index;
        continue;
      }
      index > textStartIndex && tokens.push({ type: "text", value: text.slice(textStartIndex, index) }), tokens.push({
        type: "esc",
        value: text.slice(index, escapeSequence.endIndex),
        intermediateString: escapeSequence.intermediateString,
        finalCharacter: escapeSequence.finalCharacter
      }), index = escapeSequence.endIndex, textStartIndex = index;
      continue;
    }
    if (character === "\x9B") {
      let csiSequence = readCsiSequence(text, index + 1);
      if (csiSequence === void 0)
        return malformedFromIndex(tokens, text, textStartIndex, index);
      index > textStartIndex && tokens.push({ type: "text", value: text.slice(textStartIndex, index) }), tokens.push({
        type: "csi",
        value: text.slice(index, csiSequence.endIndex),
        parameterString: csiSequence.parameterString,
        intermediateString: csiSequence.intermediateString,
        finalCharacter: csiSequence.finalCharacter
      }), index = csiSequence.endIndex, textStartIndex = index;
      continue;
    }
    let c1ControlString = getControlStringFromC1Introducer(character);
    if (c1ControlString !== void 0) {
      let controlStringTerminatorIndex = findControlStringTerminatorIndex(text, index + 1, c1ControlString.allowBellTerminator);
      if (controlStringTerminatorIndex === void 0)
        return malformedFromIndex(tokens, text, textStartIndex, index);
      index > textStartIndex && tokens.push({ type: "text", value: text.slice(textStartIndex, index) }), tokens.push({
        type: c1ControlString.type,
        value: text.slice(index, controlStringTerminatorIndex)
      }), index = controlStringTerminatorIndex, textStartIndex = index;
      continue;
    }
    if (character === "\x9C") {
      index > textStartIndex && tokens.push({ type: "text", value: text.slice(textStartIndex, index) }), tokens.push({ type: "st", value: character }), index++, textStartIndex = index;
      continue;
    }
    if (isC1ControlCharacter(character)) {
      index > textStartIndex && tokens.push({ type: "text", value: text.slice(textStartIndex, index) }), tokens.push({ type: "c1", value: character }), index++, textStartIndex = index;
      continue;
    }
    index++;
  }
  return textStartIndex < text.length && tokens.push({ type: "text", value: text.slice(textStartIndex) }), tokens;
};

// node_modules/ink/build/sanitize-ansi.js
var sgrParametersRegex = /^[\d:;]*$/, controlCharactersRegex = new RegExp("(?![\\t\\n])\\p{Control}", "gu"), leadingMarksRegex = new RegExp("^\\p{Mark}+", "u"), normalizeParameter = (parameter) => {
  let parts = parameter.split(":");
  if (parts.length === 1)
    return parameter;
  if (parts[0] === "4")
    return parts[1] === "0" || parts[1] === "" ? "24" : "4";
  if (!(parts[0] !== "38" && parts[0] !== "48") && (parts[1] === "5" && parts.length === 3 || parts[1] === "2" && (parts.length === 6 && (parts[2] === "" || parts[2] === "0") && parts.splice(2, 1), parts.length === 5)))
    return parts.join(";");
}, sanitizeAnsi = (text) => {
  if (!hasAnsiControlCharacters(text))
    return text.replaceAll(controlCharactersRegex, "");
  let output = "", pendingStyles = "";
  for (let token of tokenizeAnsi2(text)) {
    if (token.type === "text") {
      let value = token.value.replaceAll(controlCharactersRegex, ""), marks = leadingMarksRegex.exec(value)?.[0] ?? "";
      output += marks, value.length > marks.length && (output += pendingStyles + value.slice(marks.length), pendingStyles = "");
      continue;
    }
    if (token.type === "osc") {
      output += pendingStyles + token.value, pendingStyles = "";
      continue;
    }
    if (token.type !== "csi" || token.finalCharacter !== "m" || token.intermediateString !== "" || !sgrParametersRegex.test(token.parameterString))
      continue;
    let parameters = token.parameterString.split(";").map((parameter) => normalizeParameter(parameter)).filter((parameter) => parameter !== void 0);
    parameters.length > 0 && (pendingStyles += `\x1B[${parameters.join(";")}m`);
  }
  return output + pendingStyles;
}, sanitize_ansi_default = sanitizeAnsi;

// node_modules/ink/build/squash-text-nodes.js
var squashTextNodes = (node) => {
  let text = "";
  for (let childNode of node.childNodes) {
    let nodeText = "";
    if (childNode.nodeName === "#text")
      nodeText = childNode.nodeValue;
    else {
      if (childNode.isHidden)
        continue;
      if ((childNode.nodeName === "ink-text" || childNode.nodeName === "ink-virtual-text") && (nodeText = squashTextNodes(childNode)), nodeText.length > 0 && typeof childNode.internal_transform == "function") {
        let transform = childNode.internal_transform;
        nodeText = nodeText.split(`
`).map((line2, lineIndex) => transform(line2, lineIndex)).join(`
`);
      }
    }
    text += nodeText;
  }
  return text = sanitize_ansi_default(text.replaceAll(`\r
`, `
`)), text = text.replaceAll("\x9B", "\x1B[").replaceAll("\x9D", "\x1B]").replaceAll("\x9C", "\x1B\\"), node.nodeName === "ink-text" && text.includes("	") && (text = wrapAnsi(text, 1 / 0, { trim: !1 })), text;
}, squash_text_nodes_default = squashTextNodes;

// node_modules/ink/build/dom.js
var createNode = (nodeName) => {
  let node = {
    nodeName,
    style: {},
    attributes: {},
    childNodes: [],
    parentNode: void 0,
    yogaNode: nodeName === "ink-virtual-text" ? void 0 : src_default.Node.create(),
    // eslint-disable-next-line @typescript-eslint/naming-convention
    internal_accessibility: {}
  };
  return nodeName === "ink-text" && node.yogaNode?.setMeasureFunc(measureTextNode.bind(null, node)), node;
}, appendChildNode = (node, childNode) => {
  childNode.parentNode && removeChildNode(childNode.parentNode, childNode), childNode.parentNode = node, node.childNodes.push(childNode), childNode.yogaNode && node.yogaNode?.insertChild(childNode.yogaNode, node.yogaNode.getChildCount()), (node.nodeName === "ink-text" || node.nodeName === "ink-virtual-text") && markNodeAsDirty(node);
}, insertBeforeNode = (node, newChildNode, beforeChildNode) => {
  newChildNode.parentNode && removeChildNode(newChildNode.parentNode, newChildNode), newChildNode.parentNode = node;
  let index = node.childNodes.indexOf(beforeChildNode);
  index >= 0 ? (node.childNodes.splice(index, 0, newChildNode), newChildNode.yogaNode && node.yogaNode?.insertChild(newChildNode.yogaNode, index)) : (node.childNodes.push(newChildNode), newChildNode.yogaNode && node.yogaNode?.insertChild(newChildNode.yogaNode, node.yogaNode.getChildCount())), (node.nodeName === "ink-text" || node.nodeName === "ink-virtual-text") && markNodeAsDirty(node);
}, removeChildNode = (node, removedNode) => {
  removedNode.yogaNode && removedNode.parentNode?.yogaNode?.removeChild(removedNode.yogaNode), removedNode.parentNode = void 0;
  let index = node.childNodes.indexOf(removedNode);
  index >= 0 && node.childNodes.splice(index, 1), (node.nodeName === "ink-text" || node.nodeName === "ink-virtual-text") && markNodeAsDirty(node);
}, nullifyYogaNodes = (node) => {
  if (node.yogaNode = void 0, node.nodeName !== "#text")
    for (let childNode of node.childNodes)
      nullifyYogaNodes(childNode);
}, freeYogaSubtree = (removedNode) => {
  removedNode.yogaNode?.unsetMeasureFunc(), removedNode.yogaNode?.freeRecursive(), nullifyYogaNodes(removedNode);
}, setAttribute = (node, key, value) => {
  if (key === "internal_accessibility") {
    node.internal_accessibility = value;
    return;
  }
  node.attributes[key] = value;
}, setTransform = (node, transform) => {
  node.internal_transform = transform, node.nodeName === "ink-virtual-text" && markNodeAsDirty(node);
}, setStyle = (node, style) => {
  node.nodeName === "ink-text" && node.style.textWrap !== style?.textWrap && node.yogaNode?.markDirty(), node.style = style ?? {};
}, createTextNode = (text) => {
  let node = {
    nodeName: "#text",
    nodeValue: text,
    yogaNode: void 0,
    parentNode: void 0,
    style: {}
  };
  return setTextNodeValue(node, text), node;
}, measureTextNode = function(node, width, widthMode) {
  let text = node.nodeName === "#text" ? node.nodeValue : squash_text_nodes_default(node), dimensions = measure_text_default(text);
  if (widthMode === src_default.MEASURE_MODE_UNDEFINED || dimensions.width <= width)
    return dimensions;
  let textWrap = node.style?.textWrap ?? "wrap", wrappedText = wrap_text_default(text, width, textWrap), wrappedDimensions = measure_text_default(wrappedText);
  return textWrap.startsWith("truncate") ? { width, height: wrappedDimensions.height } : wrappedDimensions;
}, findClosestYogaNode = (node) => node?.parentNode ? node.yogaNode ?? findClosestYogaNode(node.parentNode) : void 0, markNodeAsDirty = (node) => {
  findClosestYogaNode(node)?.markDirty();
}, setNodeHidden = (node, isHidden2) => {
  node.isHidden = isHidden2, node.yogaNode?.setDisplay(isHidden2 || node.style.display === "none" ? src_default.DISPLAY_NONE : src_default.DISPLAY_FLEX), node.nodeName === "ink-virtual-text" && markNodeAsDirty(node);
}, setTextNodeValue = (node, text) => {
  typeof text != "string" && (text = String(text)), node.nodeValue = text, markNodeAsDirty(node);
};
var emitLayoutListeners = (rootNode) => {
  if (!(rootNode.nodeName !== "ink-root" || !rootNode.internal_layoutListeners))
    for (let listener of rootNode.internal_layoutListeners)
      listener();
};

// node_modules/ink/build/styles.js
var positionEdges = [
  ["top", src_default.EDGE_TOP],
  ["right", src_default.EDGE_RIGHT],
  ["bottom", src_default.EDGE_BOTTOM],
  ["left", src_default.EDGE_LEFT]
], applyPositionStyles = (node, style) => {
  if ("position" in style) {
    let positionType = src_default.POSITION_TYPE_RELATIVE;
    style.position === "absolute" ? positionType = src_default.POSITION_TYPE_ABSOLUTE : style.position === "static" && (positionType = src_default.POSITION_TYPE_STATIC), node.setPositionType(positionType);
  }
  for (let [property, edge] of positionEdges) {
    if (!Object.hasOwn(style, property))
      continue;
    let value = style[property];
    if (typeof value == "string") {
      node.setPositionPercent(edge, Number.parseFloat(value));
      continue;
    }
    node.setPosition(edge, value);
  }
}, applyMarginStyles = (node, style) => {
  "margin" in style && node.setMargin(src_default.EDGE_ALL, style.margin ?? 0), "marginX" in style && node.setMargin(src_default.EDGE_HORIZONTAL, style.marginX), "marginY" in style && node.setMargin(src_default.EDGE_VERTICAL, style.marginY), "marginLeft" in style && node.setMargin(src_default.EDGE_START, style.marginLeft), "marginRight" in style && node.setMargin(src_default.EDGE_END, style.marginRight), "marginTop" in style && node.setMargin(src_default.EDGE_TOP, style.marginTop), "marginBottom" in style && node.setMargin(src_default.EDGE_BOTTOM, style.marginBottom);
}, applyPaddingStyles = (node, style) => {
  "padding" in style && node.setPadding(src_default.EDGE_ALL, style.padding ?? 0), "paddingX" in style && node.setPadding(src_default.EDGE_HORIZONTAL, style.paddingX), "paddingY" in style && node.setPadding(src_default.EDGE_VERTICAL, style.paddingY), "paddingLeft" in style && node.setPadding(src_default.EDGE_LEFT, style.paddingLeft), "paddingRight" in style && node.setPadding(src_default.EDGE_RIGHT, style.paddingRight), "paddingTop" in style && node.setPadding(src_default.EDGE_TOP, style.paddingTop), "paddingBottom" in style && node.setPadding(src_default.EDGE_BOTTOM, style.paddingBottom);
}, flexWrapValues = /* @__PURE__ */ new Map([
  ["nowrap", src_default.WRAP_NO_WRAP],
  ["wrap", src_default.WRAP_WRAP],
  ["wrap-reverse", src_default.WRAP_WRAP_REVERSE]
]), flexDirectionValues = /* @__PURE__ */ new Map([
  ["row", src_default.FLEX_DIRECTION_ROW],
  ["row-reverse", src_default.FLEX_DIRECTION_ROW_REVERSE],
  ["column", src_default.FLEX_DIRECTION_COLUMN],
  ["column-reverse", src_default.FLEX_DIRECTION_COLUMN_REVERSE]
]), alignItemsValues = /* @__PURE__ */ new Map([
  ["stretch", src_default.ALIGN_STRETCH],
  ["flex-start", src_default.ALIGN_FLEX_START],
  ["center", src_default.ALIGN_CENTER],
  ["flex-end", src_default.ALIGN_FLEX_END],
  ["baseline", src_default.ALIGN_BASELINE]
]), alignSelfValues = /* @__PURE__ */ new Map([
  ["auto", src_default.ALIGN_AUTO],
  ["flex-start", src_default.ALIGN_FLEX_START],
  ["center", src_default.ALIGN_CENTER],
  ["flex-end", src_default.ALIGN_FLEX_END],
  ["stretch", src_default.ALIGN_STRETCH],
  ["baseline", src_default.ALIGN_BASELINE]
]), alignContentValues = /* @__PURE__ */ new Map([
  ["flex-start", src_default.ALIGN_FLEX_START],
  ["center", src_default.ALIGN_CENTER],
  ["flex-end", src_default.ALIGN_FLEX_END],
  ["space-between", src_default.ALIGN_SPACE_BETWEEN],
  ["space-around", src_default.ALIGN_SPACE_AROUND],
  ["space-evenly", src_default.ALIGN_SPACE_EVENLY],
  ["stretch", src_default.ALIGN_STRETCH]
]), justifyContentValues = /* @__PURE__ */ new Map([
  ["flex-start", src_default.JUSTIFY_FLEX_START],
  ["center", src_default.JUSTIFY_CENTER],
  ["flex-end", src_default.JUSTIFY_FLEX_END],
  ["space-between", src_default.JUSTIFY_SPACE_BETWEEN],
  ["space-around", src_default.JUSTIFY_SPACE_AROUND],
  ["space-evenly", src_default.JUSTIFY_SPACE_EVENLY]
]), applyFlexStyles = (node, style) => {
  if ("flexGrow" in style && node.setFlexGrow(style.flexGrow ?? 0), "flexShrink" in style && node.setFlexShrink(typeof style.flexShrink == "number" ? style.flexShrink : 1), "flexWrap" in style) {
    let flexWrap = flexWrapValues.get(style.flexWrap);
    flexWrap !== void 0 && node.setFlexWrap(flexWrap);
  }
  if ("flexDirection" in style) {
    let flexDirection = flexDirectionValues.get(style.flexDirection);
    flexDirection !== void 0 && node.setFlexDirection(flexDirection);
  }
  if ("flexBasis" in style && (typeof style.flexBasis == "number" ? node.setFlexBasis(style.flexBasis) : typeof style.flexBasis == "string" ? node.setFlexBasisPercent(Number.parseFloat(style.flexBasis)) : node.setFlexBasisAuto()), "alignItems" in style) {
    let alignItems = (
      // eslint-disable-next-line @typescript-eslint/strict-boolean-expressions -- JavaScript callers pass `null` or `false` (for example `condition && 'center'`), and any falsy value means the default.
      style.alignItems ? alignItemsValues.get(style.alignItems) : src_default.ALIGN_STRETCH
    );
    alignItems !== void 0 && node.setAlignItems(alignItems);
  }
  if ("alignSelf" in style) {
    let alignSelf = (
      // eslint-disable-next-line @typescript-eslint/strict-boolean-expressions -- JavaScript callers pass `null` or `false` (for example `condition && 'center'`), and any falsy value means the default.
      style.alignSelf ? alignSelfValues.get(style.alignSelf) : src_default.ALIGN_AUTO
    );
    alignSelf !== void 0 && node.setAlignSelf(alignSelf);
  }
  if ("alignContent" in style) {
    let alignContent = (
      // eslint-disable-next-line @typescript-eslint/strict-boolean-expressions -- JavaScript callers pass `null` or `false` (for example `condition && 'center'`), and any falsy value means the default.
      style.alignContent ? alignContentValues.get(style.alignContent) : src_default.ALIGN_FLEX_START
    );
    alignContent !== void 0 && node.setAlignContent(alignContent);
  }
  if (!("justifyContent" in style))
    return;
  let justifyContent = (
    // eslint-disable-next-line @typescript-eslint/strict-boolean-expressions -- JavaScript callers pass `null` or `false` (for example `condition && 'center'`), and any falsy value means the default.
    style.justifyContent ? justifyContentValues.get(style.justifyContent) : src_default.JUSTIFY_FLEX_START
  );
  justifyContent !== void 0 && node.setJustifyContent(justifyContent);
}, applyDimensionStyles = (node, style) => {
  "width" in style && (typeof style.width == "number" ? node.setWidth(style.width) : typeof style.width == "string" ? node.setWidthPercent(Number.parseFloat(style.width)) : node.setWidthAuto()), "height" in style && (typeof style.height == "number" ? node.setHeight(style.height) : typeof style.height == "string" ? node.setHeightPercent(Number.parseFloat(style.height)) : node.setHeightAuto()), "minWidth" in style && node.setMinWidth(style.minWidth ?? 0), "minHeight" in style && (typeof style.minHeight == "string" ? node.setMinHeightPercent(Number.parseFloat(style.minHeight)) : node.setMinHeight(style.minHeight ?? 0)), "maxWidth" in style && node.setMaxWidth(style.maxWidth), "maxHeight" in style && (typeof style.maxHeight == "string" ? node.setMaxHeightPercent(Number.parseFloat(style.maxHeight)) : node.setMaxHeight(style.maxHeight)), "aspectRatio" in style && node.setAspectRatio(style.aspectRatio);
}, applyDisplayStyles = (node, style) => {
  "display" in style && node.setDisplay(style.display === "none" ? src_default.DISPLAY_NONE : src_default.DISPLAY_FLEX);
}, applyBorderStyles = (node, style, currentStyle) => {
  if (!("borderStyle" in style || "borderTop" in style || "borderBottom" in style || "borderLeft" in style || "borderRight" in style))
    return;
  let borderWidth = !!currentStyle.borderStyle ? 1 : 0;
  node.setBorder(src_default.EDGE_TOP, currentStyle.borderTop === !1 ? 0 : borderWidth), node.setBorder(src_default.EDGE_BOTTOM, currentStyle.borderBottom === !1 ? 0 : borderWidth), node.setBorder(src_default.EDGE_LEFT, currentStyle.borderLeft === !1 ? 0 : borderWidth), node.setBorder(src_default.EDGE_RIGHT, currentStyle.borderRight === !1 ? 0 : borderWidth);
}, applyGapStyles = (node, style) => {
  "gap" in style && node.setGap(src_default.GUTTER_ALL, style.gap ?? 0), "columnGap" in style && node.setGap(src_default.GUTTER_COLUMN, style.columnGap), "rowGap" in style && node.setGap(src_default.GUTTER_ROW, style.rowGap);
}, styles4 = (node, style = {}, currentStyle = style) => {
  applyPositionStyles(node, style), applyMarginStyles(node, style), applyPaddingStyles(node, style), applyFlexStyles(node, style), applyDimensionStyles(node, style), applyDisplayStyles(node, style), applyBorderStyles(node, style, currentStyle), applyGapStyles(node, style);
}, styles_default = styles4;

// node_modules/ink/build/reconciler.js
if (process4.env.DEV === "true") {
  let isDevtoolsInstalled = !1;
  try {
    import.meta.resolve("react-devtools-core"), isDevtoolsInstalled = !0;
  } catch {
  }
  isDevtoolsInstalled && await import("./devtools-PJLCUSCV.js");
}
var diff = (before, after) => {
  if (before === after)
    return;
  if (!before)
    return after;
  let changed = {}, hasChanges = !1;
  for (let key of Object.keys(before))
    (!after || !Object.hasOwn(after, key)) && (changed[key] = void 0, hasChanges = !0);
  if (after)
    for (let [key, value] of Object.entries(after))
      value !== before[key] && (changed[key] = value, hasChanges = !0);
  return hasChanges ? changed : void 0;
}, findRootNode = (node) => {
  let current2 = node;
  for (; current2; ) {
    if (current2.nodeName === "ink-root")
      return current2;
    current2 = current2.parentNode;
  }
}, clearStaticNodeIfContained = (rootNode, removedNode) => {
  if (!rootNode?.staticNode)
    return;
  let current2 = rootNode.staticNode;
  for (; current2; ) {
    if (current2 === removedNode) {
      rootNode.staticNode = void 0;
      return;
    }
    current2 = current2.parentNode;
  }
}, findStaticNode = (node) => {
  if (node.internal_static)
    return node;
  for (let child of node.childNodes) {
    if (child.nodeName === "#text")
      continue;
    let staticNode = findStaticNode(child);
    if (staticNode)
      return staticNode;
  }
}, currentUpdatePriority = import_constants.NoEventPriority;
async function loadPackageJson() {
  let content = (await import("node:fs")).readFileSync(new URL("../package.json", import.meta.url), "utf8"), parsedContent = JSON.parse(content);
  return {
    name: parsedContent?.name,
    version: parsedContent?.version
  };
}
var packageInfo = {
  name: "ink",
  version: import_react.version
};
if (process4.env.DEV === "true")
  try {
    let loaded = await loadPackageJson();
    packageInfo = {
      name: loaded.name === void 0 || loaded.name === "" ? packageInfo.name : loaded.name,
      version: loaded.version === void 0 || loaded.version === "" ? packageInfo.version : loaded.version
    };
  } catch (error) {
    console.warn("Failed to load package.json in development mode. Falling back to default renderer metadata.", error);
  }
var hostConfig = {
  getRootHostContext: () => ({
    isInsideText: !1
  }),
  prepareForCommit: () => null,
  preparePortalMount: () => null,
  clearContainer: () => !1,
  resetAfterCommit(rootNode) {
    let staticNode = findStaticNode(rootNode);
    if (rootNode.staticNode = staticNode, staticNode !== rootNode.previousStaticNode && (rootNode.isStaticDirty = !0), typeof rootNode.onComputeLayout == "function" && rootNode.onComputeLayout(), emitLayoutListeners(rootNode), rootNode.staticNode !== rootNode.previousStaticNode && (rootNode.previousStaticNode = rootNode.staticNode, typeof rootNode.onStaticChange == "function" && rootNode.onStaticChange()), rootNode.isStaticDirty) {
      rootNode.isStaticDirty = !1, typeof rootNode.onImmediateRender == "function" && rootNode.onImmediateRender();
      return;
    }
    typeof rootNode.onRender == "function" && rootNode.onRender();
  },
  getChildHostContext(parentHostContext, type) {
    let wasInsideText = parentHostContext.isInsideText, isInsideText = type === "ink-text" || type === "ink-virtual-text";
    return wasInsideText === isInsideText ? parentHostContext : { isInsideText };
  },
  shouldSetTextContent: () => !1,
  createInstance(originalType, newProps, _rootNode, hostContext) {
    if (originalType === "ink-box" && hostContext.isInsideText)
      throw new Error("<Box> can\u2019t be nested inside <Text> component");
    let type = originalType === "ink-text" && hostContext.isInsideText ? "ink-virtual-text" : originalType, node = createNode(type);
    for (let [key, value] of Object.entries(newProps))
      if (key !== "children") {
        if (key === "style") {
          setStyle(node, value), node.yogaNode && styles_default(node.yogaNode, value);
          continue;
        }
        if (key === "internal_transform") {
          node.internal_transform = value;
          continue;
        }
        if (key === "internal_static") {
          node.internal_static = !0;
          continue;
        }
        setAttribute(node, key, value);
      }
    return node;
  },
  createTextInstance(text, _root, hostContext) {
    if (!hostContext.isInsideText)
      throw new Error(`Text string "${text}" must be rendered inside <Text> component`);
    return createTextNode(text);
  },
  resetTextContent() {
  },
  hideTextInstance(node) {
    setTextNodeValue(node, "");
  },
  unhideTextInstance(node, text) {
    setTextNodeValue(node, text);
  },
  getPublicInstance: (instance) => instance,
  hideInstance(node) {
    setNodeHidden(node, !0);
  },
  unhideInstance(node) {
    setNodeHidden(node, !1);
  },
  appendInitialChild: appendChildNode,
  appendChild: appendChildNode,
  insertBefore: insertBeforeNode,
  finalizeInitialChildren() {
    return !1;
  },
  isPrimaryRenderer: !0,
  supportsMutation: !0,
  supportsPersistence: !1,
  supportsHydration: !1,
  // Scheduler integration for concurrent mode
  supportsMicrotasks: !0,
  scheduleMicrotask: queueMicrotask,
  scheduleTimeout: setTimeout,
  cancelTimeout: clearTimeout,
  noTimeout: -1,
  beforeActiveInstanceBlur() {
  },
  afterActiveInstanceBlur() {
  },
  detachDeletedInstance() {
  },
  getInstanceFromNode: () => null,
  // Fragment refs (React 19.3) have no meaning in a terminal. Returning null makes a `<Fragment ref>` resolve to null instead of crashing inside React, and keeps React from calling the other fragment-instance hooks.
  createFragmentInstance: () => null,
  prepareScopeUpdate() {
  },
  getInstanceFromScope: () => null,
  appendChildToContainer: appendChildNode,
  insertInContainerBefore: insertBeforeNode,
  removeChildFromContainer(node, removedNode) {
    clearStaticNodeIfContained(findRootNode(node), removedNode), removeChildNode(node, removedNode), freeYogaSubtree(removedNode);
  },
  commitUpdate(node, _type, oldProps, newProps) {
    if (node.internal_static) {
      let rootNode = findRootNode(node);
      rootNode && (rootNode.isStaticDirty = !0);
    }
    let props = diff(oldProps, newProps), style = diff(oldProps.style, newProps.style);
    if (!(!props && !style)) {
      if (props)
        for (let [key, value] of Object.entries(props)) {
          if (key === "style") {
            setStyle(node, value);
            continue;
          }
          if (key === "internal_transform") {
            setTransform(node, value);
            continue;
          }
          if (key === "internal_static") {
            node.internal_static = !0;
            continue;
          }
          setAttribute(node, key, value);
        }
      style && node.yogaNode && styles_default(node.yogaNode, style, newProps.style ?? {});
    }
  },
  commitTextUpdate(node, _oldText, newText) {
    setTextNodeValue(node, newText);
  },
  removeChild(node, removedNode) {
    clearStaticNodeIfContained(findRootNode(node), removedNode), removeChildNode(node, removedNode), freeYogaSubtree(removedNode);
  },
  setCurrentUpdatePriority(newPriority) {
    currentUpdatePriority = newPriority;
  },
  getCurrentUpdatePriority: () => currentUpdatePriority,
  resolveUpdatePriority() {
    return currentUpdatePriority === import_constants.NoEventPriority ? import_constants.DefaultEventPriority : currentUpdatePriority;
  },
  maySuspendCommit() {
    return !0;
  },
  // Terminal host instances have no asynchronous resources to wait for on updates.
  maySuspendCommitOnUpdate: () => !1,
  maySuspendCommitInSyncRender: () => !1,
  // eslint-disable-next-line @typescript-eslint/naming-convention
  NotPendingTransition: void 0,
  // eslint-disable-next-line @typescript-eslint/naming-convention
  HostTransitionContext: (0, import_react.createContext)(null),
  resetFormInstance() {
  },
  requestPostPaintCallback() {
  },
  shouldAttemptEagerTransition() {
    return !1;
  },
  trackSchedulerEvent() {
  },
  resolveEventType() {
    return null;
  },
  resolveEventTimeStamp() {
    return -1.1;
  },
  preloadInstance() {
    return !0;
  },
  startSuspendingCommit() {
  },
  suspendInstance() {
  },
  // Called for every transition-lane render since React 19.3. Ink has no view transitions, so there is never anything to wait for.
  suspendOnActiveViewTransition() {
  },
  waitForCommitToBeReady() {
    return null;
  },
  getSuspendedCommitReason: () => null,
  extraDevToolsConfig: null,
  bindToConsole(methodName, args) {
    let method = Reflect.get(console, methodName);
    return () => {
      typeof method == "function" && Reflect.apply(method, console, args);
    };
  },
  rendererPackageName: packageInfo.name,
  rendererVersion: packageInfo.version
}, reconciler_default = (0, import_react_reconciler.default)(hostConfig);

// node_modules/indent-string/index.js
function indentString(string, count = 1, options = {}) {
  let {
    indent = " ",
    includeEmptyLines = !1
  } = options;
  if (typeof string != "string")
    throw new TypeError(
      `Expected \`input\` to be a \`string\`, got \`${typeof string}\``
    );
  if (typeof count != "number")
    throw new TypeError(
      `Expected \`count\` to be a \`number\`, got \`${typeof count}\``
    );
  if (count < 0)
    throw new RangeError(
      `Expected \`count\` to be at least 0, got \`${count}\``
    );
  if (typeof indent != "string")
    throw new TypeError(
      `Expected \`options.indent\` to be a \`string\`, got \`${typeof indent}\``
    );
  if (count === 0)
    return string;
  let regex = includeEmptyLines ? /^/gm : /^(?!\s*$)/gm;
  return string.replace(regex, indent.repeat(count));
}

// node_modules/ink/build/get-max-width.js
var getMaxWidth = (yogaNode) => yogaNode.getComputedWidth() - yogaNode.getComputedPadding(src_default.EDGE_LEFT) - yogaNode.getComputedPadding(src_default.EDGE_RIGHT) - yogaNode.getComputedBorder(src_default.EDGE_LEFT) - yogaNode.getComputedBorder(src_default.EDGE_RIGHT), get_max_width_default = getMaxWidth;

// node_modules/cli-boxes/boxes.json
var boxes_default = {
  single: {
    topLeft: "\u250C",
    top: "\u2500",
    topRight: "\u2510",
    right: "\u2502",
    bottomRight: "\u2518",
    bottom: "\u2500",
    bottomLeft: "\u2514",
    left: "\u2502"
  },
  double: {
    topLeft: "\u2554",
    top: "\u2550",
    topRight: "\u2557",
    right: "\u2551",
    bottomRight: "\u255D",
    bottom: "\u2550",
    bottomLeft: "\u255A",
    left: "\u2551"
  },
  round: {
    topLeft: "\u256D",
    top: "\u2500",
    topRight: "\u256E",
    right: "\u2502",
    bottomRight: "\u256F",
    bottom: "\u2500",
    bottomLeft: "\u2570",
    left: "\u2502"
  },
  bold: {
    topLeft: "\u250F",
    top: "\u2501",
    topRight: "\u2513",
    right: "\u2503",
    bottomRight: "\u251B",
    bottom: "\u2501",
    bottomLeft: "\u2517",
    left: "\u2503"
  },
  singleDouble: {
    topLeft: "\u2553",
    top: "\u2500",
    topRight: "\u2556",
    right: "\u2551",
    bottomRight: "\u255C",
    bottom: "\u2500",
    bottomLeft: "\u2559",
    left: "\u2551"
  },
  doubleSingle: {
    topLeft: "\u2552",
    top: "\u2550",
    topRight: "\u2555",
    right: "\u2502",
    bottomRight: "\u255B",
    bottom: "\u2550",
    bottomLeft: "\u2558",
    left: "\u2502"
  },
  classic: {
    topLeft: "+",
    top: "-",
    topRight: "+",
    right: "|",
    bottomRight: "+",
    bottom: "-",
    bottomLeft: "+",
    left: "|"
  },
  arrow: {
    topLeft: "\u2198",
    top: "\u2193",
    topRight: "\u2199",
    right: "\u2190",
    bottomRight: "\u2196",
    bottom: "\u2191",
    bottomLeft: "\u2197",
    left: "\u2192"
  }
};

// node_modules/cli-boxes/index.js
var cli_boxes_default = boxes_default;

// node_modules/chalk/source/utilities.js
function stringReplaceAll(string, substring, postfix) {
  let index = string.indexOf(substring);
  if (index === -1)
    return string;
  let substringLength = substring.length, endIndex = 0, returnValue = "";
  do
    returnValue += string.slice(endIndex, index) + substring + postfix, endIndex = index + substringLength, index = string.indexOf(substring, endIndex);
  while (index !== -1);
  return returnValue += string.slice(endIndex), returnValue;
}
function stringEncaseCRLFWithFirstIndex(string, prefix, postfix, index) {
  let endIndex = 0, returnValue = "";
  do {
    let isGotCR = string[index - 1] === "\r";
    returnValue += string.slice(endIndex, isGotCR ? index - 1 : index) + prefix + (isGotCR ? `\r
` : `
`) + postfix, endIndex = index + 1, index = string.indexOf(`
`, endIndex);
  } while (index !== -1);
  return returnValue += string.slice(endIndex), returnValue;
}

// node_modules/chalk/source/vendor/ansi-styles/index.js
var wrapAnsi164 = (offset = 0) => (code) => `\x1B[${code + offset}m`, wrapAnsi2564 = (offset = 0) => (code) => `\x1B[${38 + offset};5;${code}m`, wrapAnsi16m4 = (offset = 0) => (red, green, blue) => `\x1B[${38 + offset};2;${red};${green};${blue}m`, wrapUnderlineAnsi2 = (code) => `\x1B[58;5;${code < 90 ? code - 30 : code - 90 + 8}m`, styles5 = {
  modifier: {
    reset: [0, 0],
    // 21 isn't widely supported and 22 does the same thing
    bold: [1, 22],
    dim: [2, 22],
    italic: [3, 23],
    underline: [4, 24],
    // Extended underline styles (`SGR 4:x` sub-parameters). Not in upstream `ansi-styles`.
    underlineDouble: ["4:2", 24],
    underlineCurly: ["4:3", 24],
    underlineDotted: ["4:4", 24],
    underlineDashed: ["4:5", 24],
    overline: [53, 55],
    inverse: [7, 27],
    hidden: [8, 28],
    strikethrough: [9, 29]
  },
  color: {
    black: [30, 39],
    red: [31, 39],
    green: [32, 39],
    yellow: [33, 39],
    blue: [34, 39],
    magenta: [35, 39],
    cyan: [36, 39],
    white: [37, 39],
    // Bright color
    blackBright: [90, 39],
    gray: [90, 39],
    // Alias of `blackBright`
    grey: [90, 39],
    // Alias of `blackBright`
    redBright: [91, 39],
    greenBright: [92, 39],
    yellowBright: [93, 39],
    blueBright: [94, 39],
    magentaBright: [95, 39],
    cyanBright: [96, 39],
    whiteBright: [97, 39]
  },
  bgColor: {
    bgBlack: [40, 49],
    bgRed: [41, 49],
    bgGreen: [42, 49],
    bgYellow: [43, 49],
    bgBlue: [44, 49],
    bgMagenta: [45, 49],
    bgCyan: [46, 49],
    bgWhite: [47, 49],
    // Bright color
    bgBlackBright: [100, 49],
    bgGray: [100, 49],
    // Alias of `bgBlackBright`
    bgGrey: [100, 49],
    // Alias of `bgBlackBright`
    bgRedBright: [101, 49],
    bgGreenBright: [102, 49],
    bgYellowBright: [103, 49],
    bgBlueBright: [104, 49],
    bgMagentaBright: [105, 49],
    bgCyanBright: [106, 49],
    bgWhiteBright: [107, 49]
  },
  // Underline color (`SGR 58`/`59`). Not in upstream `ansi-styles`.
  underlineColor: {
    underlineBlack: ["58;5;0", 59],
    underlineRed: ["58;5;1", 59],
    underlineGreen: ["58;5;2", 59],
    underlineYellow: ["58;5;3", 59],
    underlineBlue: ["58;5;4", 59],
    underlineMagenta: ["58;5;5", 59],
    underlineCyan: ["58;5;6", 59],
    underlineWhite: ["58;5;7", 59],
    // Bright color
    underlineBlackBright: ["58;5;8", 59],
    underlineGray: ["58;5;8", 59],
    // Alias of `underlineBlackBright`
    underlineGrey: ["58;5;8", 59],
    // Alias of `underlineBlackBright`
    underlineRedBright: ["58;5;9", 59],
    underlineGreenBright: ["58;5;10", 59],
    underlineYellowBright: ["58;5;11", 59],
    underlineBlueBright: ["58;5;12", 59],
    underlineMagentaBright: ["58;5;13", 59],
    underlineCyanBright: ["58;5;14", 59],
    underlineWhiteBright: ["58;5;15", 59]
  }
}, modifierNames4 = Object.keys(styles5.modifier), foregroundColorNames4 = Object.keys(styles5.color), backgroundColorNames4 = Object.keys(styles5.bgColor), underlineColorNames2 = Object.keys(styles5.underlineColor), colorNames4 = [...foregroundColorNames4, ...backgroundColorNames4];
function assembleStyles4() {
  let codes = /* @__PURE__ */ new Map();
  for (let [groupName, group] of Object.entries(styles5)) {
    for (let [styleName, style] of Object.entries(group))
      styles5[styleName] = {
        open: `\x1B[${style[0]}m`,
        close: `\x1B[${style[1]}m`
      }, group[styleName] = styles5[styleName], codes.set(Number.parseInt(style[0], 10), style[1]);
    Object.defineProperty(styles5, groupName, {
      value: group,
      enumerable: !1
    });
  }
  return Object.defineProperty(styles5, "codes", {
    value: codes,
    enumerable: !1
  }), styles5.color.close = "\x1B[39m", styles5.bgColor.close = "\x1B[49m", styles5.underlineColor.close = "\x1B[59m", styles5.color.ansi = wrapAnsi164(), styles5.color.ansi256 = wrapAnsi2564(), styles5.color.ansi16m = wrapAnsi16m4(), styles5.bgColor.ansi = wrapAnsi164(10), styles5.bgColor.ansi256 = wrapAnsi2564(10), styles5.bgColor.ansi16m = wrapAnsi16m4(10), styles5.underlineColor.ansi = wrapUnderlineAnsi2, styles5.underlineColor.ansi256 = wrapAnsi2564(20), styles5.underlineColor.ansi16m = wrapAnsi16m4(20), Object.defineProperties(styles5, {
    rgbToAnsi256: {
      value(red, green, blue) {
        return red === green && green === blue ? red < 8 ? 16 : red > 248 ? 231 : Math.round((red - 8) / 247 * 24) + 232 : 16 + 36 * Math.round(red / 255 * 5) + 6 * Math.round(green / 255 * 5) + Math.round(blue / 255 * 5);
      },
      enumerable: !1
    },
    hexToRgb: {
      value(hex) {
        let matches = /[\da-f]{6}|[\da-f]{3}/i.exec(hex.toString(16));
        if (!matches)
          return [0, 0, 0];
        let [colorString] = matches;
        colorString.length === 3 && (colorString = [...colorString].map((character) => character + character).join(""));
        let integer = Number.parseInt(colorString, 16);
        return [
          /* eslint-disable no-bitwise -- We need the speed */
          integer >> 16 & 255,
          integer >> 8 & 255,
          integer & 255
          /* eslint-enable no-bitwise */
        ];
      },
      enumerable: !1
    },
    hexToAnsi256: {
      value: (hex) => styles5.rgbToAnsi256(...styles5.hexToRgb(hex)),
      enumerable: !1
    },
    ansi256ToAnsi: {
      value(code) {
        if (code < 8)
          return 30 + code;
        if (code < 16)
          return 90 + (code - 8);
        let red, green, blue;
        if (code >= 232)
          red = ((code - 232) * 10 + 8) / 255, green = red, blue = red;
        else {
          code -= 16;
          let remainder = code % 36;
          red = Math.floor(code / 36) / 5, green = Math.floor(remainder / 6) / 5, blue = remainder % 6 / 5;
        }
        let value = Math.max(red, green, blue) * 2;
        if (value === 0)
          return 30;
        let result = 30 + (Math.round(blue) << 2 | Math.round(green) << 1 | Math.round(red));
        return value === 2 && (result += 60), result;
      },
      enumerable: !1
    },
    rgbToAnsi: {
      value: (red, green, blue) => styles5.ansi256ToAnsi(styles5.rgbToAnsi256(red, green, blue)),
      enumerable: !1
    },
    hexToAnsi: {
      value: (hex) => styles5.ansi256ToAnsi(styles5.hexToAnsi256(hex)),
      enumerable: !1
    }
  }), styles5;
}
var ansiStyles4 = assembleStyles4(), ansi_styles_default4 = ansiStyles4;

// node_modules/chalk/source/vendor/supports-color/index.js
import process5 from "node:process";
import os2 from "node:os";
import tty2 from "node:tty";
function hasFlag(flag, argv = globalThis.Deno ? globalThis.Deno.args : process5.argv) {
  let prefix = flag.startsWith("-") ? "" : flag.length === 1 ? "-" : "--", position = argv.indexOf(prefix + flag), terminatorPosition = argv.indexOf("--");
  return position !== -1 && (terminatorPosition === -1 || position < terminatorPosition);
}
var { env: env2 } = process5, flagForceColor;
hasFlag("no-color") || hasFlag("no-colors") || hasFlag("color=false") || hasFlag("color=never") ? flagForceColor = 0 : (hasFlag("color") || hasFlag("colors") || hasFlag("color=true") || hasFlag("color=always")) && (flagForceColor = 1);
function hasNumericForceColor() {
  return /^\d+$/.test(env2.FORCE_COLOR);
}
function envForceColor() {
  if ("FORCE_COLOR" in env2) {
    if (env2.FORCE_COLOR === "false")
      return 0;
    if (env2.FORCE_COLOR === "true" || env2.FORCE_COLOR.length === 0)
      return 1;
    if (hasNumericForceColor())
      return Math.min(Number.parseInt(env2.FORCE_COLOR, 10), 3);
  }
}
function translateLevel(level) {
  return level === 0 ? !1 : {
    level,
    hasBasic: !0,
    has256: level >= 2,
    has16m: level >= 3
  };
}
function _supportsColor(haveStream, { streamIsTTY, sniffFlags = !0 } = {}) {
  let noFlagForceColor = envForceColor();
  noFlagForceColor !== void 0 && (flagForceColor = noFlagForceColor);
  let forceColor = sniffFlags ? flagForceColor : noFlagForceColor;
  if (forceColor === 0)
    return 0;
  if (sniffFlags) {
    if (hasFlag("color=16m") || hasFlag("color=full") || hasFlag("color=truecolor"))
      return 3;
    if (hasFlag("color=256"))
      return 2;
  }
  if (forceColor !== void 0 && hasNumericForceColor())
    return forceColor;
  if ("TF_BUILD" in env2 && "AGENT_NAME" in env2)
    return 1;
  if (haveStream && !streamIsTTY && forceColor === void 0)
    return 0;
  let min = forceColor || 0;
  if (env2.TERM === "dumb")
    return min;
  if (process5.platform === "win32") {
    let osRelease = os2.release().split(".");
    return Number(osRelease[0]) >= 10 && Number(osRelease[2]) >= 10586 ? Number(osRelease[2]) >= 14931 ? 3 : 2 : 1;
  }
  if ("CI" in env2)
    return ["GITHUB_ACTIONS", "GITEA_ACTIONS", "CIRCLECI"].some((key) => key in env2) ? 3 : ["TRAVIS", "APPVEYOR", "GITLAB_CI", "BUILDKITE", "DRONE"].some((sign) => sign in env2) || env2.CI_NAME === "codeship" ? 1 : min;
  if ("TEAMCITY_VERSION" in env2)
    return /^(?:9\.0*[1-9]\d*\.|\d{2,}\.)/.test(env2.TEAMCITY_VERSION) ? 1 : 0;
  if (env2.COLORTERM === "truecolor" || env2.TERM === "xterm-kitty" || env2.TERM === "xterm-ghostty" || env2.TERM === "wezterm")
    return 3;
  if ("TERM_PROGRAM" in env2) {
    let version = Number.parseInt((env2.TERM_PROGRAM_VERSION || "").split(".", 1)[0], 10);
    switch (env2.TERM_PROGRAM) {
      case "iTerm.app":
        return version >= 3 ? 3 : 2;
      case "Apple_Terminal":
        return 2;
    }
  }
  return /-256(?:color)?$/i.test(env2.TERM) ? 2 : /^screen|^xterm|^vt100|^vt220|^rxvt|color|ansi|cygwin|linux/i.test(env2.TERM) || "COLORTERM" in env2 ? 1 : min;
}
function createSupportsColor(stream, options = {}) {
  let level = _supportsColor(stream, {
    streamIsTTY: stream && stream.isTTY,
    ...options
  });
  return translateLevel(level);
}
var supportsColor = {
  stdout: createSupportsColor({ isTTY: tty2.isatty(1) }),
  stderr: createSupportsColor({ isTTY: tty2.isatty(2) })
}, supports_color_default = supportsColor;

// node_modules/chalk/source/index.js
var { stdout: stdoutColor, stderr: stderrColor } = supports_color_default, GENERATOR = /* @__PURE__ */ Symbol("GENERATOR"), STYLER = /* @__PURE__ */ Symbol("STYLER"), IS_EMPTY = /* @__PURE__ */ Symbol("IS_EMPTY"), LEVEL = /* @__PURE__ */ Symbol("LEVEL"), styles6 = /* @__PURE__ */ Object.create(null), assertValidLevel = (level) => {
  if (!Number.isSafeInteger(level) || level < 0 || level > 3)
    throw new Error("The `level` should be an integer from 0 to 3");
}, levelDescriptor = {
  enumerable: !0,
  get() {
    return this[LEVEL];
  },
  set(level) {
    assertValidLevel(level), this[LEVEL] = level;
  }
}, applyOptions = (object, options = {}) => {
  options.level !== void 0 && assertValidLevel(options.level);
  let colorLevel = stdoutColor ? stdoutColor.level : 0;
  object[LEVEL] = options.level === void 0 ? colorLevel : options.level;
};
var chalkFactory = (options) => {
  let chalk2 = (...strings) => strings.join(" ");
  return applyOptions(chalk2, options), Object.setPrototypeOf(chalk2, createChalk.prototype), chalk2;
};
function createChalk(options) {
  return chalkFactory(options);
}
Object.setPrototypeOf(createChalk.prototype, Function.prototype);
for (let [styleName, style] of Object.entries(ansi_styles_default4))
  styles6[styleName] = {
    get() {
      let builder = createBuilder(this, createStyler(style.open, style.close, this[STYLER]), this[IS_EMPTY]);
      return Object.defineProperty(this, styleName, { value: builder }), builder;
    }
  };
styles6.visible = {
  get() {
    let builder = createBuilder(this, this[STYLER], !0);
    return Object.defineProperty(this, "visible", { value: builder }), builder;
  }
};
var createModelConverters = (model, type) => {
  let style = ansi_styles_default4[type];
  if (model === "rgb") {
    let ansi2 = (red, green, blue) => style.ansi(ansi_styles_default4.rgbToAnsi(red, green, blue));
    return [ansi2, ansi2, (red, green, blue) => style.ansi256(ansi_styles_default4.rgbToAnsi256(red, green, blue)), style.ansi16m];
  }
  if (model === "hex") {
    let ansi2 = (hex) => style.ansi(ansi_styles_default4.hexToAnsi(hex));
    return [ansi2, ansi2, (hex) => style.ansi256(ansi_styles_default4.hexToAnsi256(hex)), (hex) => style.ansi16m(...ansi_styles_default4.hexToRgb(hex))];
  }
  let ansi = (code) => style.ansi(ansi_styles_default4.ansi256ToAnsi(code));
  return [ansi, ansi, style.ansi256, style.ansi256];
}, usedModels = ["rgb", "hex", "ansi256"];
for (let model of usedModels) {
  let capitalizedModel = model[0].toUpperCase() + model.slice(1);
  for (let [styleName, type] of [
    [model, "color"],
    ["bg" + capitalizedModel, "bgColor"],
    ["underline" + capitalizedModel, "underlineColor"]
  ]) {
    let { close } = ansi_styles_default4[type], converters = createModelConverters(model, type);
    styles6[styleName] = {
      get() {
        let styleFunction = function(first, second, third) {
          let open2 = converters[this.level](first, second, third);
          return createBuilder(this, createStyler(open2, close, this[STYLER]), this[IS_EMPTY]);
        };
        return Object.defineProperty(this, styleName, { value: styleFunction }), styleFunction;
      }
    };
  }
}
var proto = Object.defineProperties(
  () => {
  },
  {
    ...styles6,
    level: {
      enumerable: !0,
      get() {
        return this[GENERATOR].level;
      },
      set(level) {
        this[GENERATOR].level = level;
      }
    }
  }
), createStyler = (open2, close, parent) => {
  let openAll, closeAll;
  return parent === void 0 ? (openAll = open2, closeAll = close) : (openAll = parent.openAll + open2, closeAll = close + parent.closeAll), {
    open: open2,
    close,
    openAll,
    closeAll,
    parent
  };
}, createBuilder = (self, _styler, _isEmpty) => {
  let builder = (...arguments_) => arguments_.length === 1 ? applyStyle(builder, "" + arguments_[0]) : arguments_.length === 2 ? applyStyle(builder, `${arguments_[0] ?? ""} ${arguments_[1] ?? ""}`) : applyStyle(builder, arguments_.join(" "));
  return Object.setPrototypeOf(builder, proto), builder[GENERATOR] = self[GENERATOR] ?? self, builder[STYLER] = _styler, builder[IS_EMPTY] = _isEmpty, builder;
}, applyStyle = (self, string) => {
  if (self[GENERATOR][LEVEL] <= 0 || !string)
    return self[IS_EMPTY] ? "" : string;
  let styler = self[STYLER];
  if (styler === void 0)
    return string;
  let { openAll, closeAll } = styler;
  if (string.includes("\x1B"))
    for (; styler !== void 0; )
      string = stringReplaceAll(string, styler.close, styler.open), styler = styler.parent;
  let lfIndex = string.indexOf(`
`);
  return lfIndex !== -1 && (string = stringEncaseCRLFWithFirstIndex(string, closeAll, openAll, lfIndex)), openAll + string + closeAll;
};
Object.defineProperties(createChalk.prototype, { ...styles6, level: levelDescriptor });
var chalk = createChalk(), chalkStderr = createChalk({ level: stderrColor ? stderrColor.level : 0 });
var source_default = chalk;

// node_modules/ink/build/colorize.js
var rgbRegex = /^rgb\(\s*(?<red>\d+)\s*,\s*(?<green>\d+)\s*,\s*(?<blue>\d+)\s*\)$/, ansiRegex = /^ansi256\(\s?(?<value>\d+)\s?\)$/, isNamedColor = (color) => foregroundColorNames4.includes(color), colorize = (text, color, type) => {
  if (!color)
    return text;
  if (isNamedColor(color)) {
    if (type === "foreground")
      return source_default[color](text);
    let methodName = `bg${color[0].toUpperCase() + color.slice(1)}`;
    return source_default[methodName](text);
  }
  if (color.startsWith("#"))
    return type === "foreground" ? source_default.hex(color)(text) : source_default.bgHex(color)(text);
  if (color.startsWith("ansi256")) {
    let matches = ansiRegex.exec(color);
    if (!matches)
      return text;
    let value = Number(matches.groups.value);
    return type === "foreground" ? source_default.ansi256(value)(text) : source_default.bgAnsi256(value)(text);
  }
  if (color.startsWith("rgb")) {
    let matches = rgbRegex.exec(color);
    if (!matches)
      return text;
    let { red, green, blue } = matches.groups, firstValue = Number(red), secondValue = Number(green), thirdValue = Number(blue);
    return type === "foreground" ? source_default.rgb(firstValue, secondValue, thirdValue)(text) : source_default.bgRgb(firstValue, secondValue, thirdValue)(text);
  }
  return text;
}, colorize_default = colorize;

// node_modules/ink/build/render-border.js
var stylePiece = (segment, fg, bg, isDim) => {
  let styled = colorize_default(segment, fg, "foreground");
  return styled = colorize_default(styled, bg, "background"), isDim && (styled = source_default.dim(styled)), styled;
}, renderBorder = (x, y, node, output) => {
  if (!node.style.borderStyle)
    return;
  let width = node.yogaNode.getComputedWidth(), height = node.yogaNode.getComputedHeight(), box = typeof node.style.borderStyle == "string" ? cli_boxes_default[node.style.borderStyle] : node.style.borderStyle, topBorderColor = node.style.borderTopColor ?? node.style.borderColor, bottomBorderColor = node.style.borderBottomColor ?? node.style.borderColor, leftBorderColor = node.style.borderLeftColor ?? node.style.borderColor, rightBorderColor = node.style.borderRightColor ?? node.style.borderColor, topBorderBackgroundColor = node.style.borderTopBackgroundColor ?? node.style.borderBackgroundColor, bottomBorderBackgroundColor = node.style.borderBottomBackgroundColor ?? node.style.borderBackgroundColor, leftBorderBackgroundColor = node.style.borderLeftBackgroundColor ?? node.style.borderBackgroundColor, rightBorderBackgroundColor = node.style.borderRightBackgroundColor ?? node.style.borderBackgroundColor, dimTopBorderColor = node.style.borderTopDimColor ?? node.style.borderDimColor, dimBottomBorderColor = node.style.borderBottomDimColor ?? node.style.borderDimColor, dimLeftBorderColor = node.style.borderLeftDimColor ?? node.style.borderDimColor, dimRightBorderColor = node.style.borderRightDimColor ?? node.style.borderDimColor, shouldShowTopBorder = node.style.borderTop !== !1, shouldShowBottomBorder = node.style.borderBottom !== !1, shouldShowLeftBorder = node.style.borderLeft !== !1, shouldShowRightBorder = node.style.borderRight !== !1, contentWidth = width - (shouldShowLeftBorder ? 1 : 0) - (shouldShowRightBorder ? 1 : 0), topBorder = shouldShowTopBorder ? (shouldShowLeftBorder ? box.topLeft : "") + box.top.repeat(contentWidth) + (shouldShowRightBorder ? box.topRight : "") : void 0;
  topBorder &&= stylePiece(topBorder, topBorderColor, topBorderBackgroundColor, dimTopBorderColor);
  let verticalBorderHeight = height;
  shouldShowTopBorder && (verticalBorderHeight -= 1), shouldShowBottomBorder && (verticalBorderHeight -= 1);
  let leftBorder = "";
  shouldShowLeftBorder && (leftBorder = (stylePiece(box.left, leftBorderColor, leftBorderBackgroundColor, dimLeftBorderColor) + `
`).repeat(verticalBorderHeight));
  let rightBorder = "";
  shouldShowRightBorder && (rightBorder = (stylePiece(box.right, rightBorderColor, rightBorderBackgroundColor, dimRightBorderColor) + `
`).repeat(verticalBorderHeight));
  let bottomBorder = shouldShowBottomBorder ? (shouldShowLeftBorder ? box.bottomLeft : "") + box.bottom.repeat(contentWidth) + (shouldShowRightBorder ? box.bottomRight : "") : void 0;
  bottomBorder &&= stylePiece(bottomBorder, bottomBorderColor, bottomBorderBackgroundColor, dimBottomBorderColor);
  let offsetY = shouldShowTopBorder ? 1 : 0;
  topBorder !== void 0 && topBorder !== "" && output.write(x, y, topBorder, { transformers: [] }), leftBorder !== "" && output.write(x, y + offsetY, leftBorder, { transformers: [] }), rightBorder !== "" && output.write(x + width - 1, y + offsetY, rightBorder, {
    transformers: []
  }), bottomBorder !== void 0 && bottomBorder !== "" && output.write(x, y + height - 1, bottomBorder, { transformers: [] });
}, render_border_default = renderBorder;

// node_modules/ink/build/render-background.js
var renderBackground = (x, y, node, output) => {
  if (!node.style.backgroundColor)
    return;
  let width = node.yogaNode.getComputedWidth(), height = node.yogaNode.getComputedHeight(), hasBorder = !!node.style.borderStyle, leftBorderWidth = hasBorder && node.style.borderLeft !== !1 ? 1 : 0, rightBorderWidth = hasBorder && node.style.borderRight !== !1 ? 1 : 0, topBorderHeight = hasBorder && node.style.borderTop !== !1 ? 1 : 0, bottomBorderHeight = hasBorder && node.style.borderBottom !== !1 ? 1 : 0, contentWidth = width - leftBorderWidth - rightBorderWidth, contentHeight = height - topBorderHeight - bottomBorderHeight;
  if (!(contentWidth > 0 && contentHeight > 0))
    return;
  let backgroundLine = colorize_default(" ".repeat(contentWidth), node.style.backgroundColor, "background");
  for (let row3 = 0; row3 < contentHeight; row3++)
    output.write(x + leftBorderWidth, y + topBorderHeight + row3, backgroundLine, { transformers: [] });
}, render_background_default = renderBackground;

// node_modules/ink/build/render-node-to-output.js
var applyPaddingToText = (node, text) => {
  let yogaNode = node.childNodes.at(0)?.yogaNode;
  if (yogaNode) {
    let offsetX = yogaNode.getComputedLeft(), offsetY = yogaNode.getComputedTop();
    text = `
`.repeat(offsetY) + indentString(text, offsetX);
  }
  return text;
}, normalizeContentOffset = (value) => typeof value == "number" && Number.isFinite(value) ? Math.trunc(value) : 0, renderNodeToScreenReaderOutput = (node, options = {}) => {
  if (options.skipStaticElements && node.internal_static || node.yogaNode?.getDisplay() === src_default.DISPLAY_NONE)
    return "";
  let output = "";
  if (node.nodeName === "ink-text")
    output = squash_text_nodes_default(node);
  else if (node.nodeName === "ink-box" || node.nodeName === "ink-root") {
    let separator = node.style.flexDirection === "row" || node.style.flexDirection === "row-reverse" ? " " : `
`;
    output = (node.style.flexDirection === "row-reverse" || node.style.flexDirection === "column-reverse" ? [...node.childNodes].reverse() : [...node.childNodes]).map((childNode) => renderNodeToScreenReaderOutput(childNode, {
      parentRole: node.internal_accessibility?.role,
      skipStaticElements: options.skipStaticElements
    })).filter(Boolean).join(separator);
  }
  if (node.internal_accessibility) {
    let { role, state } = node.internal_accessibility;
    if (state) {
      let stateDescription = Object.keys(state).filter((key) => state[key]).join(", ");
      stateDescription !== "" && (output = `(${stateDescription}) ${output}`);
    }
    role && role !== options.parentRole && (output = `${role}: ${output}`);
  }
  return output;
}, renderNodeToOutput = (node, output, options) => {
  let { offsetX = 0, offsetY = 0, transformers = [], skipStaticElements } = options;
  if (skipStaticElements && node.internal_static)
    return;
  let { yogaNode } = node;
  if (!yogaNode || yogaNode.getDisplay() === src_default.DISPLAY_NONE)
    return;
  let x = offsetX + yogaNode.getComputedLeft(), y = offsetY + yogaNode.getComputedTop(), newTransformers = typeof node.internal_transform == "function" ? [node.internal_transform, ...transformers] : transformers;
  if (node.nodeName === "ink-text") {
    let text = squash_text_nodes_default(node);
    if (text.length > 0) {
      let currentWidth = widestLine(text), maxWidth = get_max_width_default(yogaNode);
      if (currentWidth > maxWidth) {
        let textWrap = node.style.textWrap ?? "wrap";
        text = wrap_text_default(text, maxWidth, textWrap);
      }
      text = applyPaddingToText(node, text), output.write(x, y, text, { transformers: newTransformers });
    }
    return;
  }
  let isClipped = !1;
  if (node.nodeName === "ink-box") {
    render_background_default(x, y, node, output), render_border_default(x, y, node, output);
    let shouldClipHorizontally = (node.style.overflowX ?? node.style.overflow) === "hidden", shouldClipVertically = (node.style.overflowY ?? node.style.overflow) === "hidden";
    if (shouldClipHorizontally || shouldClipVertically) {
      let x1 = shouldClipHorizontally ? x + yogaNode.getComputedBorder(src_default.EDGE_LEFT) : void 0, x2 = shouldClipHorizontally ? x + yogaNode.getComputedWidth() - yogaNode.getComputedBorder(src_default.EDGE_RIGHT) : void 0, y1 = shouldClipVertically ? y + yogaNode.getComputedBorder(src_default.EDGE_TOP) : void 0, y2 = shouldClipVertically ? y + yogaNode.getComputedHeight() - yogaNode.getComputedBorder(src_default.EDGE_BOTTOM) : void 0;
      output.clip({ x1, x2, y1, y2 }), isClipped = !0;
    }
  }
  if (node.nodeName === "ink-root" || node.nodeName === "ink-box") {
    for (let childNode of node.childNodes)
      renderNodeToOutput(childNode, output, {
        offsetX: x - normalizeContentOffset(node.style.contentOffsetX),
        offsetY: y - normalizeContentOffset(node.style.contentOffsetY),
        transformers: newTransformers,
        skipStaticElements
      });
    isClipped && output.unclip();
  }
}, render_node_to_output_default = renderNodeToOutput;

// node_modules/ink/node_modules/string-width/index.js
var segmenter7 = new Intl.Segmenter(), visibleCharacterRegex5 = new RegExp("[^\\p{Default_Ignorable_Code_Point}\\p{Control}\\p{Format}\\p{Nonspacing_Mark}\\p{Enclosing_Mark}\\p{Surrogate}]", "v"), spacingMarkRegex5 = new RegExp("\\p{Spacing_Mark}", "v"), rgiEmojiRegex5 = new RegExp("^\\p{RGI_Emoji}$", "v"), unqualifiedKeycapRegex5 = /^[\d#*]\u20E3$/, extendedPictographicRegex5 = new RegExp("\\p{Extended_Pictographic}", "gu");
function isDoubleWidthNonRgiEmojiSequence5(segment) {
  if (segment.length > 50)
    return !1;
  if (unqualifiedKeycapRegex5.test(segment))
    return !0;
  if (segment.includes("\u200D")) {
    let pictographics = segment.match(extendedPictographicRegex5);
    return pictographics !== null && pictographics.length >= 2;
  }
  return !1;
}
function baseVisible5(segment) {
  let index = segment.search(visibleCharacterRegex5);
  return index === -1 ? void 0 : segment.slice(index);
}
function isHangulLeadingJamo5(codePoint) {
  return codePoint >= 4352 && codePoint <= 4447 || codePoint >= 43360 && codePoint <= 43388;
}
function isHangulVowelJamo5(codePoint) {
  return codePoint >= 4448 && codePoint <= 4519 || codePoint >= 55216 && codePoint <= 55238;
}
function isHangulTrailingJamo5(codePoint) {
  return codePoint >= 4520 && codePoint <= 4607 || codePoint >= 55243 && codePoint <= 55291;
}
function isHangulJamo5(codePoint) {
  return isHangulLeadingJamo5(codePoint) || isHangulVowelJamo5(codePoint) || isHangulTrailingJamo5(codePoint);
}
function hangulClusterWidth5(visibleSegment, eastAsianWidthOptions) {
  let codePoints = [];
  for (let character of visibleSegment)
    visibleCharacterRegex5.test(character) && codePoints.push(character.codePointAt(0));
  if (codePoints.length === 0)
    return;
  let width = 0;
  for (let index = 0; index < codePoints.length; index++) {
    let codePoint = codePoints[index];
    if (!isHangulJamo5(codePoint)) {
      if (width === 0)
        return;
      for (let remaining = index; remaining < codePoints.length; remaining++)
        width += eastAsianWidth(codePoints[remaining], eastAsianWidthOptions);
      return width;
    }
    if (isHangulLeadingJamo5(codePoint) && isHangulVowelJamo5(codePoints[index + 1])) {
      width += 2, index += isHangulTrailingJamo5(codePoints[index + 2]) ? 2 : 1;
      continue;
    }
    width += eastAsianWidth(codePoint, eastAsianWidthOptions);
  }
  return width;
}
function trailingWidth5(visibleSegment, eastAsianWidthOptions) {
  let extra = 0, first = !0;
  for (let character of visibleSegment) {
    if (first) {
      first = !1;
      continue;
    }
    (spacingMarkRegex5.test(character) || character >= "\uFF00" && character <= "\uFFEF") && (extra += eastAsianWidth(character.codePointAt(0), eastAsianWidthOptions));
  }
  return extra;
}
function stringWidth6(input, options = {}) {
  if (typeof input != "string" || input.length === 0)
    return 0;
  let {
    ambiguousIsNarrow = !0,
    countAnsiEscapeCodes = !1
  } = options, string = input;
  if (!countAnsiEscapeCodes && (string.includes("\x1B") || string.includes("\x9B")) && (string = stripAnsi(string)), string.length === 0)
    return 0;
  if (/^[\u0020-\u007E]*$/.test(string))
    return string.length;
  let width = 0, eastAsianWidthOptions = { ambiguousAsWide: !ambiguousIsNarrow };
  for (let { segment } of segmenter7.segment(string)) {
    let visibleSegment = baseVisible5(segment);
    if (visibleSegment === void 0)
      continue;
    if (rgiEmojiRegex5.test(segment) || isDoubleWidthNonRgiEmojiSequence5(segment)) {
      width += 2;
      continue;
    }
    let hangulWidth = hangulClusterWidth5(visibleSegment, eastAsianWidthOptions);
    if (hangulWidth !== void 0) {
      width += hangulWidth;
      continue;
    }
    let codePoint = visibleSegment.codePointAt(0);
    width += eastAsianWidth(codePoint, eastAsianWidthOptions), width += trailingWidth5(visibleSegment, eastAsianWidthOptions);
  }
  return width;
}

// node_modules/ink/build/output.js
var blankCell = (cell) => ({
  ...cell,
  value: " ",
  fullWidth: !1
}), intersectBound = (a, b, tighter) => a === void 0 ? b : b === void 0 ? a : tighter(a, b), isClipEmpty = (clip) => clip.x1 !== void 0 && clip.x2 !== void 0 && clip.x1 >= clip.x2 || clip.y1 !== void 0 && clip.y2 !== void 0 && clip.y1 >= clip.y2, intersectClips = (outer, inner) => outer ? {
  x1: intersectBound(outer.x1, inner.x1, Math.max),
  x2: intersectBound(outer.x2, inner.x2, Math.min),
  y1: intersectBound(outer.y1, inner.y1, Math.max),
  y2: intersectBound(outer.y2, inner.y2, Math.min)
} : inner, OutputCaches = class {
  widths = /* @__PURE__ */ new Map();
  blockWidths = /* @__PURE__ */ new Map();
  styledChars = /* @__PURE__ */ new Map();
  getStyledChars(line2) {
    let cached = this.styledChars.get(line2);
    return cached === void 0 && (cached = styledCharsFromTokens(tokenize(line2)).filter((character) => !new RegExp("^\\p{Default_Ignorable_Code_Point}+$", "u").test(character.value)), this.styledChars.set(line2, cached)), cached;
  }
  getStringWidth(text) {
    let cached = this.widths.get(text);
    return cached === void 0 && (cached = stringWidth6(text), this.widths.set(text, cached)), cached;
  }
  getWidestLine(text) {
    let cached = this.blockWidths.get(text);
    if (cached === void 0) {
      let lineWidth = 0;
      for (let line2 of text.split(`
`))
        lineWidth = Math.max(lineWidth, this.getStringWidth(line2));
      cached = lineWidth, this.blockWidths.set(text, cached);
    }
    return cached;
  }
}, Output = class {
  operations = [];
  caches = new OutputCaches();
  width;
  height;
  constructor(options) {
    let { width, height } = options;
    this.width = width, this.height = height;
  }
  applyWriteOperation(output, operation, clip) {
    let { text, transformers } = operation, { x, y } = operation, characterLines = [[]];
    for (let character of this.caches.getStyledChars(text))
      character.value === `
` ? characterLines.push([]) : characterLines.at(-1).push(character);
    let lines = characterLines.map((line2) => styledCharsToString(line2));
    if (clip) {
      if (isClipEmpty(clip))
        return;
      let shouldClipHorizontally = typeof clip?.x1 == "number" && typeof clip?.x2 == "number", shouldClipVertically = typeof clip?.y1 == "number" && typeof clip?.y2 == "number";
      if (shouldClipHorizontally) {
        let width = this.caches.getWidestLine(text);
        if (x + width < clip.x1 || x > clip.x2)
          return;
      }
      if (shouldClipVertically) {
        let height = lines.length;
        if (y + height < clip.y1 || y > clip.y2)
          return;
      }
      if (shouldClipHorizontally && (lines = lines.map((line2) => {
        let from = x < clip.x1 ? clip.x1 - x : 0, width = this.caches.getStringWidth(line2), to = x + width > clip.x2 ? clip.x2 - x : width;
        return this.sliceLineToColumns(line2, from, to);
      }), x < clip.x1 && (x = clip.x1)), shouldClipVertically) {
        let from = y < clip.y1 ? clip.y1 - y : 0, height = lines.length, to = y + height > clip.y2 ? clip.y2 - y : height;
        lines = lines.slice(from, to), y < clip.y1 && (y = clip.y1);
      }
    }
    for (let [index, line2] of lines.entries()) {
      let currentLine = output[y + index];
      if (!currentLine)
        continue;
      for (let transformer of transformers)
        line2 = transformer(line2, index + y - operation.y);
      let characters = this.caches.getStyledChars(line2);
      if (characters.length === 0)
        continue;
      let offsetX = x;
      currentLine[offsetX]?.value === "" && offsetX > 0 && this.caches.getStringWidth(currentLine[offsetX - 1]?.value ?? "") > 1 && (currentLine[offsetX - 1] = blankCell(currentLine[offsetX - 1]));
      for (let character of characters) {
        currentLine[offsetX] = character;
        let characterWidth = Math.max(1, this.caches.getStringWidth(character.value));
        if (characterWidth > 1)
          for (let offset = 1; offset < characterWidth; offset++)
            currentLine[offsetX + offset] = {
              type: "char",
              // Preserve visible cells when the leading cell is outside the output.
              value: offsetX < 0 ? " " : "",
              fullWidth: !1,
              styles: character.styles
            };
        offsetX += characterWidth;
      }
      currentLine[offsetX]?.value === "" && (currentLine[offsetX] = blankCell(currentLine[offsetX]));
    }
  }
  write(x, y, text, options) {
    let { transformers } = options;
    text !== "" && this.operations.push({
      type: "write",
      x,
      y,
      text,
      transformers
    });
  }
  clip(clip) {
    this.operations.push({
      type: "clip",
      clip
    });
  }
  unclip() {
    this.operations.push({
      type: "unclip"
    });
  }
  // Clipping works in terminal columns. A wide character (e.g. CJK) occupies two cells, so when a clip edge falls between its halves, the character must be replaced by a space that keeps its styles, otherwise its background disappears and the rest of the line shifts by a column.
  sliceLineToColumns(line2, from, to) {
    if (from >= to)
      return "";
    let result = [], column = 0;
    for (let character of this.caches.getStyledChars(line2)) {
      let width = this.caches.getStringWidth(character.value), start = column;
      if (column += width, !(column <= from)) {
        if (start >= to)
          break;
        width > 1 && (start < from || column > to) ? result.push(blankCell(character)) : result.push(character);
      }
    }
    return styledCharsToString(result);
  }
  get() {
    let output = [];
    for (let y = 0; y < this.height; y++) {
      let row3 = [];
      for (let x = 0; x < this.width; x++)
        row3.push({
          type: "char",
          value: " ",
          fullWidth: !1,
          styles: []
        });
      output.push(row3);
    }
    let clips = [];
    for (let operation of this.operations)
      operation.type === "clip" ? clips.push(intersectClips(clips.at(-1), operation.clip)) : operation.type === "unclip" ? clips.pop() : this.applyWriteOperation(output, operation, clips.at(-1));
    return {
      output: output.map((line2) => {
        let lineWithoutEmptyItems = line2.filter((item) => item !== void 0);
        return styledCharsToString(lineWithoutEmptyItems).trimEnd();
      }).join(`
`),
      height: output.length
    };
  }
};

// node_modules/ink/build/renderer.js
var getVisibleStaticNode = (node) => {
  for (let ancestor = node; ancestor; ancestor = ancestor.parentNode)
    if (ancestor.yogaNode?.getDisplay() === src_default.DISPLAY_NONE)
      return;
  return node;
}, renderer = (node, isScreenReaderEnabled) => {
  if (node.yogaNode) {
    let staticNode = getVisibleStaticNode(node.staticNode);
    if (isScreenReaderEnabled) {
      let output2 = renderNodeToScreenReaderOutput(node, {
        skipStaticElements: !0
      }), outputHeight2 = output2 === "" ? 0 : output2.split(`
`).length, staticOutput2 = "";
      return staticNode && (staticOutput2 = renderNodeToScreenReaderOutput(staticNode, {
        skipStaticElements: !1
      })), {
        output: output2,
        outputHeight: outputHeight2,
        staticOutput: staticOutput2 === "" ? "" : `${staticOutput2}
`
      };
    }
    let output = new Output({
      width: node.yogaNode.getComputedWidth(),
      height: node.yogaNode.getComputedHeight()
    });
    render_node_to_output_default(node, output, {
      skipStaticElements: !0
    });
    let staticOutput;
    if (staticNode?.yogaNode) {
      let { yogaNode } = staticNode;
      staticOutput = new Output({
        width: yogaNode.getComputedLeft() + yogaNode.getComputedWidth() + yogaNode.getComputedMargin(src_default.EDGE_RIGHT),
        height: yogaNode.getComputedTop() + yogaNode.getComputedHeight() + yogaNode.getComputedMargin(src_default.EDGE_BOTTOM)
      }), render_node_to_output_default(staticNode, staticOutput, {
        skipStaticElements: !1
      });
    }
    let { output: generatedOutput, height: outputHeight } = output.get();
    return {
      output: generatedOutput,
      outputHeight,
      // Newline at the end is needed, because static output doesn't have one, so
      // interactive output will override last line of static output
      staticOutput: staticOutput && staticOutput.height > 0 ? `${staticOutput.get().output}
` : ""
    };
  }
  return {
    output: "",
    outputHeight: 0,
    staticOutput: ""
  };
}, renderer_default = renderer;

// node_modules/ink/build/cursor-helpers.js
var showCursorEscape = "\x1B[?25h", hideCursorEscape = "\x1B[?25l";
var cursorPositionChanged = (a, b) => a?.x !== b?.x || a?.y !== b?.y, buildCursorSuffix = (bottomLine, cursorPosition) => {
  if (!cursorPosition)
    return "";
  let moveUp = bottomLine - cursorPosition.y;
  return (moveUp > 0 ? base_exports.cursorUp(moveUp) : "") + base_exports.cursorTo(cursorPosition.x) + showCursorEscape;
}, buildReturnToBottom = (previousLineCount, previousCursorPosition) => {
  if (!previousCursorPosition)
    return "";
  let down = previousLineCount - 1 - previousCursorPosition.y;
  return (down > 0 ? base_exports.cursorDown(down) : "") + base_exports.cursorTo(0);
}, buildCursorOnlySequence = (input) => {
  let hidePrefix = input.cursorWasShown ? hideCursorEscape : "", returnToBottom = buildReturnToBottom(input.previousLineCount, input.previousCursorPosition), cursorSuffix = buildCursorSuffix(input.previousLineCount - 1, input.cursorPosition);
  return hidePrefix + returnToBottom + cursorSuffix;
}, buildReturnToBottomPrefix = (wasCursorShown, previousLineCount, previousCursorPosition) => wasCursorShown ? hideCursorEscape + buildReturnToBottom(previousLineCount, previousCursorPosition) : "", buildEraseFrame = (previousLineCount, previousCursorPosition) => {
  if (!previousCursorPosition)
    return base_exports.eraseLines(previousLineCount);
  let rowsBelowTop = Math.min(previousCursorPosition.y, previousLineCount - 1);
  return hideCursorEscape + base_exports.cursorMove(0, -rowsBelowTop) + base_exports.cursorTo(0) + base_exports.eraseDown;
};

// node_modules/cli-cursor/index.js
import process7 from "node:process";

// node_modules/restore-cursor/index.js
var import_onetime = __toESM(require_onetime(), 1), import_signal_exit = __toESM(require_signal_exit2(), 1);
import process6 from "node:process";
var restoreCursor = (0, import_onetime.default)(() => {
  (0, import_signal_exit.default)(() => {
    process6.stderr.write("\x1B[?25h");
  }, { alwaysLast: !0 });
}), restore_cursor_default = restoreCursor;

// node_modules/cli-cursor/index.js
var isHidden = !1, cliCursor = {};
cliCursor.show = (writableStream = process7.stderr) => {
  writableStream.isTTY && (isHidden = !1, writableStream.write("\x1B[?25h"));
};
cliCursor.hide = (writableStream = process7.stderr) => {
  writableStream.isTTY && (restore_cursor_default(), isHidden = !0, writableStream.write("\x1B[?25l"));
};
cliCursor.toggle = (force, writableStream) => {
  force !== void 0 && (isHidden = force), isHidden ? cliCursor.show(writableStream) : cliCursor.hide(writableStream);
};
var cli_cursor_default = cliCursor;

// node_modules/ink/build/line-update.js
var segmenter8 = new Intl.Segmenter(void 0, { granularity: "grapheme" }), sgr = /\u{1B}\[[\d;]*m/gu, control = new RegExp("\\p{Control}", "u"), printableAscii = /^[ -~]*$/u;
function lineUpdate(previous, next, columns) {
  let full = base_exports.cursorTo(0) + base_exports.eraseEndLine + next;
  if (columns === void 0 || Number.isNaN(columns) || columns < 1)
    return full;
  let commonLength = 0;
  for (; commonLength < previous.length && commonLength < next.length && previous[commonLength] === next[commonLength]; )
    commonLength++;
  if (commonLength === 0)
    return full;
  let previousText = previous.replaceAll(sgr, ""), nextText = next.replaceAll(sgr, "");
  if (control.test(previousText) || control.test(nextText))
    return full;
  let codes = [...next.matchAll(sgr)], textLimit = commonLength;
  for (let match of codes) {
    if (match.index >= commonLength)
      break;
    textLimit -= Math.min(match[0].length, commonLength - match.index);
  }
  let textLength = 0, column = 0;
  if (printableAscii.test(previousText) && printableAscii.test(nextText))
    textLength = textLimit, column = textLimit;
  else {
    let previousSegments = segmenter8.segment(previousText)[Symbol.iterator]();
    for (let { segment, index } of segmenter8.segment(nextText)) {
      if (index + segment.length > textLimit || previousSegments.next().value?.segment !== segment)
        break;
      textLength = index + segment.length;
    }
    column = stringWidth6(nextText.slice(0, textLength));
  }
  if (column === 0 || column >= columns || column + stringWidth6(previousText.slice(textLength)) > columns || column + stringWidth6(nextText.slice(textLength)) > columns)
    return full;
  let offset = textLength, styles7 = "";
  for (let match of codes) {
    if (match.index > offset || match.index + match[0].length > commonLength)
      break;
    offset += match[0].length, styles7 += match[0];
  }
  let partial = base_exports.cursorTo(column) + base_exports.eraseEndLine + styles7 + next.slice(offset);
  return partial.length < full.length ? partial : full;
}

// node_modules/ink/build/log-update.js
var visibleLineCount = (lines, text) => text.endsWith(`
`) ? lines.length - 1 : lines.length, createStandard = (stream, { showCursor = !1 } = {}) => {
  let previousLineCount = 0, previousOutput = "", hasHiddenCursor = !1, cursorPosition, isCursorDirty = !1, previousCursorPosition, wasCursorShown = !1, getActiveCursor = () => isCursorDirty ? cursorPosition : void 0, hasChanges = (text, activeCursor) => {
    let hasCursorChanged = cursorPositionChanged(activeCursor, previousCursorPosition);
    return text !== previousOutput || hasCursorChanged;
  }, render2 = (text) => {
    !showCursor && !hasHiddenCursor && (cli_cursor_default.hide(stream), hasHiddenCursor = !0);
    let activeCursor = getActiveCursor();
    isCursorDirty = !1;
    let hasCursorChanged = cursorPositionChanged(activeCursor, previousCursorPosition);
    if (!hasChanges(text, activeCursor))
      return !1;
    let lines = text.split(`
`), cursorSuffix = buildCursorSuffix(lines.length - 1, activeCursor);
    if (text === previousOutput && hasCursorChanged)
      stream.write(buildCursorOnlySequence({
        cursorWasShown: wasCursorShown,
        previousLineCount,
        previousCursorPosition,
        cursorPosition: activeCursor
      }));
    else {
      previousOutput = text;
      let returnPrefix = buildReturnToBottomPrefix(wasCursorShown, previousLineCount, previousCursorPosition);
      stream.write(returnPrefix + base_exports.eraseLines(previousLineCount) + text + cursorSuffix), previousLineCount = lines.length;
    }
    return previousCursorPosition = activeCursor ? { ...activeCursor } : void 0, wasCursorShown = activeCursor !== void 0, !0;
  };
  return render2.clear = () => {
    stream.write(buildEraseFrame(previousLineCount, previousCursorPosition)), previousOutput = "", previousLineCount = 0, previousCursorPosition = void 0, wasCursorShown = !1;
  }, render2.done = () => {
    previousCursorPosition && stream.write(buildReturnToBottom(previousLineCount, previousCursorPosition)), previousOutput = "", previousLineCount = 0, previousCursorPosition = void 0, wasCursorShown = !1, !showCursor && (cli_cursor_default.show(stream), hasHiddenCursor = !1);
  }, render2.reset = () => {
    previousOutput = "", previousLineCount = 0, previousCursorPosition = void 0, wasCursorShown = !1;
  }, render2.sync = (text) => {
    let activeCursor = isCursorDirty ? cursorPosition : void 0;
    isCursorDirty = !1;
    let lines = text.split(`
`);
    previousOutput = text, previousLineCount = lines.length, !activeCursor && wasCursorShown && stream.write(hideCursorEscape), activeCursor && stream.write(buildCursorSuffix(lines.length - 1, activeCursor)), previousCursorPosition = activeCursor ? { ...activeCursor } : void 0, wasCursorShown = activeCursor !== void 0;
  }, render2.setCursorPosition = (position) => {
    cursorPosition = position, isCursorDirty = !0;
  }, render2.isCursorDirty = () => isCursorDirty, render2.willRender = (text) => hasChanges(text, getActiveCursor()), render2.getCursorPosition = () => previousCursorPosition, render2;
}, createIncremental = (stream, { showCursor = !1 } = {}) => {
  let previousLines = [], previousOutput = "", previousColumns = stream.columns, hasHiddenCursor = !1, cursorPosition, isCursorDirty = !1, previousCursorPosition, wasCursorShown = !1, getActiveCursor = () => isCursorDirty ? cursorPosition : void 0, hasChanges = (text, activeCursor) => {
    let hasCursorChanged = cursorPositionChanged(activeCursor, previousCursorPosition);
    return text !== previousOutput || hasCursorChanged;
  }, render2 = (text) => {
    !showCursor && !hasHiddenCursor && (cli_cursor_default.hide(stream), hasHiddenCursor = !0);
    let activeCursor = getActiveCursor();
    isCursorDirty = !1;
    let hasCursorChanged = cursorPositionChanged(activeCursor, previousCursorPosition);
    if (!hasChanges(text, activeCursor))
      return !1;
    let areColumnsUnchanged = previousColumns === stream.columns;
    previousColumns = stream.columns;
    let nextLines = text.split(`
`), visibleCount = visibleLineCount(nextLines, text), previousVisible = visibleLineCount(previousLines, previousOutput);
    if (text === previousOutput && hasCursorChanged)
      return stream.write(buildCursorOnlySequence({
        cursorWasShown: wasCursorShown,
        previousLineCount: previousLines.length,
        previousCursorPosition,
        cursorPosition: activeCursor
      })), previousCursorPosition = activeCursor ? { ...activeCursor } : void 0, wasCursorShown = activeCursor !== void 0, !0;
    let returnPrefix = buildReturnToBottomPrefix(wasCursorShown, previousLines.length, previousCursorPosition);
    if (text === `
` || previousOutput.length === 0) {
      let cursorSuffix2 = buildCursorSuffix(nextLines.length - 1, activeCursor);
      return stream.write(returnPrefix + base_exports.eraseLines(previousLines.length) + text + cursorSuffix2), wasCursorShown = activeCursor !== void 0, previousCursorPosition = activeCursor ? { ...activeCursor } : void 0, previousOutput = text, previousLines = nextLines, !0;
    }
    let hasTrailingNewline = text.endsWith(`
`), buffer = [];
    if (buffer.push(returnPrefix), visibleCount < previousVisible) {
      let extraSlot = previousOutput.endsWith(`
`) ? 1 : 0;
      buffer.push(base_exports.eraseLines(previousVisible - visibleCount + extraSlot), base_exports.cursorUp(visibleCount));
    } else previousLines.length > 1 && buffer.push(base_exports.cursorUp(previousLines.length - 1));
    for (let i = 0; i < visibleCount; i++) {
      let isLastLine = i === visibleCount - 1;
      if (i < previousVisible && nextLines[i] === previousLines[i]) {
        (!isLastLine || hasTrailingNewline) && buffer.push(base_exports.cursorNextLine);
        continue;
      }
      let nextLine = nextLines[i], changedLine = areColumnsUnchanged && nextLines.length === previousLines.length ? lineUpdate(previousLines[i], nextLine, stream.columns) : base_exports.cursorTo(0) + base_exports.eraseEndLine + nextLine;
      buffer.push(changedLine + // Don't append newline after the last line when the input
      // has no trailing newline (fullscreen mode).
      (isLastLine && !hasTrailingNewline ? "" : `
`));
    }
    let cursorSuffix = buildCursorSuffix(nextLines.length - 1, activeCursor);
    return buffer.push(cursorSuffix), stream.write(buffer.join("")), wasCursorShown = activeCursor !== void 0, previousCursorPosition = activeCursor ? { ...activeCursor } : void 0, previousOutput = text, previousLines = nextLines, !0;
  };
  return render2.clear = () => {
    stream.write(buildEraseFrame(previousLines.length, previousCursorPosition)), previousOutput = "", previousLines = [], previousCursorPosition = void 0, wasCursorShown = !1;
  }, render2.done = () => {
    previousCursorPosition && stream.write(buildReturnToBottom(previousLines.length, previousCursorPosition)), previousOutput = "", previousLines = [], previousCursorPosition = void 0, wasCursorShown = !1, !showCursor && (cli_cursor_default.show(stream), hasHiddenCursor = !1);
  }, render2.reset = () => {
    previousOutput = "", previousLines = [], previousCursorPosition = void 0, wasCursorShown = !1;
  }, render2.sync = (text) => {
    let activeCursor = isCursorDirty ? cursorPosition : void 0;
    isCursorDirty = !1, previousColumns = stream.columns;
    let lines = text.split(`
`);
    previousOutput = text, previousLines = lines, !activeCursor && wasCursorShown && stream.write(hideCursorEscape), activeCursor && stream.write(buildCursorSuffix(lines.length - 1, activeCursor)), previousCursorPosition = activeCursor ? { ...activeCursor } : void 0, wasCursorShown = activeCursor !== void 0;
  }, render2.setCursorPosition = (position) => {
    cursorPosition = position, isCursorDirty = !0;
  }, render2.isCursorDirty = () => isCursorDirty, render2.willRender = (text) => hasChanges(text, getActiveCursor()), render2.getCursorPosition = () => previousCursorPosition, render2;
}, create2 = (stream, { showCursor = !1, incremental = !1 } = {}) => incremental ? createIncremental(stream, { showCursor }) : createStandard(stream, { showCursor }), logUpdate = { create: create2 }, log_update_default = logUpdate;

// node_modules/ink/build/write-synchronized.js
var bsu = "\x1B[?2026h", esu = "\x1B[?2026l";
function shouldSynchronize(stream, isInteractive) {
  return "isTTY" in stream && stream.isTTY && (isInteractive ?? !is_in_ci_default);
}

// node_modules/ink/build/instances.js
var instances = /* @__PURE__ */ new WeakMap(), instances_default = instances;

// node_modules/ink/build/components/App.js
var import_react15 = __toESM(require_react(), 1);
import { EventEmitter as EventEmitter2 } from "node:events";
import process11 from "node:process";

// node_modules/ink/build/input-parser.js
var pasteStart = "\x1B[200~", pasteEnd = "\x1B[201~", isCsiParameterByte = (byte) => byte >= 48 && byte <= 63, isCsiIntermediateByte = (byte) => byte >= 32 && byte <= 47, isCsiFinalByte = (byte) => byte >= 64 && byte <= 126, parseCsiSequence = (input, startIndex, prefixLength) => {
  let csiPayloadStart = startIndex + prefixLength + 1, index = csiPayloadStart;
  for (; index < input.length; index++) {
    let byte = input.codePointAt(index);
    if (byte === void 0)
      return "pending";
    if (byte === 91 && index === csiPayloadStart)
      continue;
    if (byte === 36 && index === csiPayloadStart + 1 && "235678".includes(input[csiPayloadStart]) || isCsiFinalByte(byte))
      return {
        sequence: input.slice(startIndex, index + 1),
        nextIndex: index + 1
      };
    if (!(isCsiParameterByte(byte) || isCsiIntermediateByte(byte)))
      return;
  }
  return "pending";
}, parseSs3Sequence = (input, startIndex, prefixLength) => {
  let index = startIndex + prefixLength + 1;
  for (; index < input.length; index++) {
    let byte = input.codePointAt(index);
    if (isCsiFinalByte(byte))
      return {
        sequence: input.slice(startIndex, index + 1),
        nextIndex: index + 1
      };
    if (byte !== 59 && (byte < 48 || byte > 57))
      return;
  }
  return "pending";
}, parseControlSequence = (input, startIndex, prefixLength) => {
  let sequenceType = input[startIndex + prefixLength];
  return sequenceType === void 0 ? "pending" : sequenceType === "[" ? parseCsiSequence(input, startIndex, prefixLength) : sequenceType === "O" ? parseSs3Sequence(input, startIndex, prefixLength) : void 0;
}, isCompleteControlSequence = (input) => {
  if (!input.startsWith("\x1B"))
    return !1;
  let prefixLength = input[1] === "\x1B" ? 2 : 1, parsed = parseControlSequence(input, 0, prefixLength);
  return typeof parsed == "object" && parsed.nextIndex === input.length;
}, parseEscapedCodePoint = (input, escapeIndex) => {
  let nextCodePoint = input.codePointAt(escapeIndex + 1), nextCodePointLength = nextCodePoint !== void 0 && nextCodePoint > 65535 ? 2 : 1, nextIndex = escapeIndex + 1 + nextCodePointLength;
  return {
    sequence: input.slice(escapeIndex, nextIndex),
    nextIndex
  };
}, parseEscapeSequence = (input, escapeIndex) => {
  if (escapeIndex === input.length - 1)
    return "pending";
  if (input[escapeIndex + 1] === "\x1B") {
    if (escapeIndex + 2 >= input.length)
      return "pending";
    let doubleEscapeSequence = parseControlSequence(input, escapeIndex, 2);
    return doubleEscapeSequence === "pending" ? "pending" : doubleEscapeSequence || {
      sequence: input.slice(escapeIndex, escapeIndex + 2),
      nextIndex: escapeIndex + 2
    };
  }
  let controlSequence = parseControlSequence(input, escapeIndex, 1);
  return controlSequence === "pending" ? "pending" : controlSequence ?? parseEscapedCodePoint(input, escapeIndex);
}, splitControlBytes = (text, events) => {
  let textSegmentStart = 0;
  for (let index = 0; index < text.length; index++) {
    let character = text[index];
    ["\x7F", "\b", ""].includes(character) && (index > textSegmentStart && events.push(text.slice(textSegmentStart, index)), events.push(character), textSegmentStart = index + 1);
  }
  textSegmentStart < text.length && events.push(text.slice(textSegmentStart));
}, parseKeypresses = (input) => {
  let events = [], index = 0, pendingFrom = (pendingStartIndex) => ({
    events,
    pending: input.slice(pendingStartIndex)
  });
  for (; index < input.length; ) {
    let escapeIndex = input.indexOf("\x1B", index);
    if (escapeIndex === -1)
      return splitControlBytes(input.slice(index), events), {
        events,
        pending: ""
      };
    escapeIndex > index && splitControlBytes(input.slice(index, escapeIndex), events);
    let parsedEscapeSequence = parseEscapeSequence(input, escapeIndex);
    if (parsedEscapeSequence === "pending")
      return pendingFrom(escapeIndex);
    if (parsedEscapeSequence.sequence === pasteStart) {
      let afterStart = parsedEscapeSequence.nextIndex, endIndex = input.indexOf(pasteEnd, afterStart);
      if (endIndex === -1)
        return pendingFrom(escapeIndex);
      events.push({ paste: input.slice(afterStart, endIndex) }), index = endIndex + pasteEnd.length;
      continue;
    }
    events.push(parsedEscapeSequence.sequence), index = parsedEscapeSequence.nextIndex;
  }
  return {
    events,
    pending: ""
  };
}, createInputParser = () => {
  let pending = "";
  return {
    push(chunk) {
      let parsedInput = parseKeypresses(pending + chunk);
      return pending = parsedInput.pending, parsedInput.events;
    },
    hasPendingEscape() {
      return pending.startsWith("\x1B") && !pending.startsWith(pasteStart) && pending !== "\x1B[200";
    },
    flushPendingEscape() {
      if (!pending.startsWith("\x1B"))
        return;
      let pendingEscape = pending;
      return pending = "", pendingEscape;
    },
    reset() {
      pending = "";
    }
  };
};

// node_modules/ink/build/kitty-keyboard.js
var kittyFlags = {
  disambiguateEscapeCodes: 1,
  reportEventTypes: 2,
  reportAlternateKeys: 4,
  reportAllKeysAsEscapeCodes: 8,
  reportAssociatedText: 16
};
function resolveFlags(flags) {
  let result = 0;
  for (let flag of flags)
    result |= kittyFlags[flag];
  return flags.includes("reportAssociatedText") && (result |= kittyFlags.reportAllKeysAsEscapeCodes), result;
}
var kittyModifiers = {
  shift: 1,
  alt: 2,
  ctrl: 4,
  super: 8,
  hyper: 16,
  meta: 32,
  capsLock: 64,
  numLock: 128
};

// node_modules/ink/build/parse-keypress.js
var textDecoder = new TextDecoder(), metaKeyCodeRe = /^(?:\x1b)([^\p{C}\[])$/u, fnKeyRe = /^(?:\x1b+)(O|N|\[|\[\[)(?:(\d+)(?:;(\d+))?([~^$])|(?:1;)?(\d+)?([a-zA-Z]))/, keyName = {
  /* xterm/gnome ESC O letter */
  OP: "f1",
  OQ: "f2",
  OR: "f3",
  OS: "f4",
  /* vt220-style ESC [ letter (e.g. Ctrl+F1 sends ESC [ 1 ; 5 P) */
  "[P": "f1",
  "[Q": "f2",
  "[R": "f3",
  "[S": "f4",
  /* xterm/rxvt ESC [ number ~ */
  "[11~": "f1",
  "[12~": "f2",
  "[13~": "f3",
  "[14~": "f4",
  /* from Cygwin and used in libuv */
  "[[A": "f1",
  "[[B": "f2",
  "[[C": "f3",
  "[[D": "f4",
  "[[E": "f5",
  /* common */
  "[15~": "f5",
  "[17~": "f6",
  "[18~": "f7",
  "[19~": "f8",
  "[20~": "f9",
  "[21~": "f10",
  "[23~": "f11",
  "[24~": "f12",
  /* xterm ESC [ letter */
  "[A": "up",
  "[B": "down",
  "[C": "right",
  "[D": "left",
  "[E": "clear",
  "[F": "end",
  "[H": "home",
  /* xterm/gnome ESC O letter */
  OA: "up",
  OB: "down",
  OC: "right",
  OD: "left",
  OE: "clear",
  OF: "end",
  OH: "home",
  /* xterm/rxvt ESC [ number ~ */
  "[1~": "home",
  "[2~": "insert",
  "[3~": "delete",
  "[4~": "end",
  "[5~": "pageup",
  "[6~": "pagedown",
  /* putty */
  "[[5~": "pageup",
  "[[6~": "pagedown",
  /* rxvt */
  "[7~": "home",
  "[8~": "end",
  /* rxvt keys with modifiers */
  "[a": "up",
  "[b": "down",
  "[c": "right",
  "[d": "left",
  "[e": "clear",
  "[2$": "insert",
  "[3$": "delete",
  "[5$": "pageup",
  "[6$": "pagedown",
  "[7$": "home",
  "[8$": "end",
  Oa: "up",
  Ob: "down",
  Oc: "right",
  Od: "left",
  Oe: "clear",
  "[2^": "insert",
  "[3^": "delete",
  "[5^": "pageup",
  "[6^": "pagedown",
  "[7^": "home",
  "[8^": "end",
  /* misc. */
  "[Z": "tab"
}, nonAlphanumericKeys = [...Object.values(keyName), "backspace"], isShiftKey = (code) => [
  "[a",
  "[b",
  "[c",
  "[d",
  "[e",
  "[2$",
  "[3$",
  "[5$",
  "[6$",
  "[7$",
  "[8$",
  "[Z"
].includes(code), isCtrlKey = (code) => [
  "Oa",
  "Ob",
  "Oc",
  "Od",
  "Oe",
  "[2^",
  "[3^",
  "[5^",
  "[6^",
  "[7^",
  "[8^"
].includes(code), kittyKeyRe = /^\x1b\[(\d+)(?::\d*(?::\d+)?)?(?:;(\d*)(?::(\d+))?(?:;([\d:]+))?)?u$/, kittySpecialKeyRe = /^\x1b\[(\d+)(?:;(\d+)(?::(\d+))?)?([A-Za-z~])$/, kittySpecialLetterKeys = {
  A: "up",
  B: "down",
  C: "right",
  D: "left",
  E: "clear",
  F: "end",
  H: "home",
  P: "f1",
  Q: "f2",
  S: "f4"
}, kittySpecialNumberKeys = {
  2: "insert",
  3: "delete",
  5: "pageup",
  6: "pagedown",
  7: "home",
  8: "end",
  11: "f1",
  12: "f2",
  13: "f3",
  14: "f4",
  15: "f5",
  17: "f6",
  18: "f7",
  19: "f8",
  20: "f9",
  21: "f10",
  23: "f11",
  24: "f12",
  57427: "clear"
}, kittyCodepointNames = {
  27: "escape",
  // 13 (return) and 32 (space) are handled before this lookup
  // in parseKittyKeypress so they can be marked as printable.
  9: "tab",
  127: "backspace",
  57358: "capslock",
  57359: "scrolllock",
  57360: "numlock",
  57361: "printscreen",
  57362: "pause",
  57363: "menu",
  57376: "f13",
  57377: "f14",
  57378: "f15",
  57379: "f16",
  57380: "f17",
  57381: "f18",
  57382: "f19",
  57383: "f20",
  57384: "f21",
  57385: "f22",
  57386: "f23",
  57387: "f24",
  57388: "f25",
  57389: "f26",
  57390: "f27",
  57391: "f28",
  57392: "f29",
  57393: "f30",
  57394: "f31",
  57395: "f32",
  57396: "f33",
  57397: "f34",
  57398: "f35",
  57399: "kp0",
  57400: "kp1",
  57401: "kp2",
  57402: "kp3",
  57403: "kp4",
  57404: "kp5",
  57405: "kp6",
  57406: "kp7",
  57407: "kp8",
  57408: "kp9",
  57409: "kpdecimal",
  57410: "kpdivide",
  57411: "kpmultiply",
  57412: "kpsubtract",
  57413: "kpadd",
  57415: "kpequal",
  57416: "kpseparator",
  57417: "left",
  57418: "right",
  57419: "up",
  57420: "down",
  57421: "pageup",
  57422: "pagedown",
  57423: "home",
  57424: "end",
  57425: "insert",
  57426: "delete",
  57428: "mediaplay",
  57429: "mediapause",
  57430: "mediaplaypause",
  57431: "mediareverse",
  57432: "mediastop",
  57433: "mediafastforward",
  57434: "mediarewind",
  57435: "mediatracknext",
  57436: "mediatrackprevious",
  57437: "mediarecord",
  57438: "lowervolume",
  57439: "raisevolume",
  57440: "mutevolume",
  57441: "leftshift",
  57442: "leftcontrol",
  57443: "leftalt",
  57444: "leftsuper",
  57445: "lefthyper",
  57446: "leftmeta",
  57447: "rightshift",
  57448: "rightcontrol",
  57449: "rightalt",
  57450: "rightsuper",
  57451: "righthyper",
  57452: "rightmeta",
  57453: "isoLevel3Shift",
  57454: "isoLevel5Shift"
}, isValidCodepoint = (cp) => cp >= 0 && cp <= 1114111 && !(cp >= 55296 && cp <= 57343), safeFromCodePoint = (cp) => isValidCodepoint(cp) ? String.fromCodePoint(cp) : "?";
function resolveEventType(value) {
  return value === 3 ? "release" : value === 2 ? "repeat" : "press";
}
function parseKittyModifiers(modifiers) {
  return {
    ctrl: !!(modifiers & kittyModifiers.ctrl),
    shift: !!(modifiers & kittyModifiers.shift),
    meta: !!(modifiers & (kittyModifiers.meta | kittyModifiers.alt)),
    super: !!(modifiers & kittyModifiers.super),
    hyper: !!(modifiers & kittyModifiers.hyper),
    capsLock: !!(modifiers & kittyModifiers.capsLock),
    numLock: !!(modifiers & kittyModifiers.numLock)
  };
}
var parseKittyKeypress = (s) => {
  let match = kittyKeyRe.exec(s);
  if (!match)
    return null;
  let codepoint = parseInt(match[1], 10);
  codepoint === 57414 && (codepoint = 13);
  let modifiers = match[2] ? Math.max(0, parseInt(match[2], 10) - 1) : 0, eventType = match[3] ? parseInt(match[3], 10) : 1, textField = match[4];
  if (!isValidCodepoint(codepoint))
    return null;
  let text;
  textField && (text = textField.split(":").map((cp) => safeFromCodePoint(parseInt(cp, 10))).join(""));
  let name, isPrintable;
  return codepoint === 32 ? (name = "space", isPrintable = !0) : codepoint === 13 ? (name = "return", isPrintable = !0) : kittyCodepointNames[codepoint] ? (name = kittyCodepointNames[codepoint], isPrintable = !1) : codepoint < 32 || codepoint >= 127 && codepoint <= 159 || codepoint >= 57344 && codepoint <= 63743 ? (name = "", isPrintable = !1) : (name = safeFromCodePoint(codepoint).toLowerCase(), isPrintable = !0), isPrintable && !text && (text = safeFromCodePoint(codepoint)), {
    name,
    ...parseKittyModifiers(modifiers),
    eventType: resolveEventType(eventType),
    sequence: s,
    raw: s,
    isKittyProtocol: !0,
    isPrintable: isPrintable || text !== void 0,
    text
  };
}, parseKittySpecialKey = (s) => {
  let match = kittySpecialKeyRe.exec(s);
  if (!match)
    return null;
  let number = parseInt(match[1], 10), modifiers = match[2] ? Math.max(0, parseInt(match[2], 10) - 1) : 0, eventType = match[3] ? parseInt(match[3], 10) : 1, terminator = match[4];
  if (terminator !== "~" && number !== 1)
    return null;
  let name = terminator === "~" ? kittySpecialNumberKeys[number] : kittySpecialLetterKeys[terminator];
  return name ? {
    name,
    ...parseKittyModifiers(modifiers),
    eventType: resolveEventType(eventType),
    sequence: s,
    raw: s,
    isKittyProtocol: !0,
    isPrintable: !1
  } : null;
}, parseKeypress = (s = "") => {
  let parts;
  s instanceof Uint8Array ? s[0] > 127 && s[1] === void 0 ? s = "\x1B" + String.fromCharCode(s[0] - 128) : s = textDecoder.decode(s) : s !== void 0 && typeof s != "string" ? s = String(s) : s || (s = "");
  let kittyResult = parseKittyKeypress(s);
  if (kittyResult)
    return kittyResult;
  let kittySpecialResult = parseKittySpecialKey(s);
  if (kittySpecialResult)
    return kittySpecialResult;
  if (kittyKeyRe.test(s))
    return {
      name: "",
      ctrl: !1,
      meta: !1,
      shift: !1,
      sequence: s,
      raw: s,
      isKittyProtocol: !0,
      isPrintable: !1
    };
  let key = {
    name: "",
    ctrl: !1,
    meta: !1,
    shift: !1,
    sequence: s,
    raw: s
  };
  if (key.sequence = key.sequence || s || key.name, s === "\r" || s === "\x1B\r")
    key.raw = void 0, key.name = "return", key.meta = s.length === 2;
  else if (s === "\x1BOM" || s === "\x1B\x1BOM")
    key.raw = void 0, key.name = "return", key.sequence = "\r", key.meta = s.length === 4;
  else if (s === `
`)
    key.name = "enter";
  else if (s === "	" || s === "\x1B	")
    key.name = "tab", key.meta = s.length === 2;
  else if (s === "\b" || s === "\x1B\b")
    key.name = "backspace", key.meta = s.charAt(0) === "\x1B";
  else if (s === "\x7F" || s === "\x1B\x7F")
    key.name = "backspace", key.meta = s.charAt(0) === "\x1B";
  else if (s === "\x1B" || s === "\x1B\x1B")
    key.name = "escape", key.meta = s.length === 2;
  else if (/^\x1b?[ \x00]$/.test(s))
    key.name = "space", key.ctrl = s.endsWith("\0"), key.meta = s.length === 2;
  else if (/^\x1b?[\x00-\x1f]$/.test(s)) {
    let codepoint = s.charCodeAt(s.length - 1);
    key.name = String.fromCharCode(codepoint + (codepoint <= 26 ? 96 : 64)), key.ctrl = !0, key.meta = s.length === 2;
  } else if (s.length === 1 && s >= "0" && s <= "9")
    key.name = "number";
  else if (s.length === 1 && s >= "a" && s <= "z")
    key.name = s;
  else if (s.length === 1 && s >= "A" && s <= "Z")
    key.name = s.toLowerCase(), key.shift = !0;
  else if (parts = metaKeyCodeRe.exec(s))
    key.name = parts[1].toLowerCase(), key.meta = !0, key.shift = /^[A-Z]$/.test(parts[1]);
  else if (parts = fnKeyRe.exec(s)) {
    let segs = [...s];
    segs[0] === "\x1B" && segs[1] === "\x1B" && (key.meta = !0);
    let code = [parts[1], parts[2], parts[4], parts[6]].filter(Boolean).join(""), modifier = (parts[3] || parts[5] || 1) - 1;
    key.ctrl = !!(modifier & 4), key.meta = key.meta || !!(modifier & 10), key.shift = !!(modifier & 1), key.code = code, key.name = keyName[code] ?? "", key.shift = isShiftKey(code) || key.shift, key.ctrl = isCtrlKey(code) || key.ctrl;
  }
  return key;
}, parse_keypress_default = parseKeypress;

// node_modules/ink/build/stream.js
var isTty = (stream) => "isTTY" in stream && stream.isTTY === !0, isRawModeStream = (stdin) => isTty(stdin) && "setRawMode" in stdin && typeof stdin.setRawMode == "function", getRawModeStream = (stdin) => isRawModeStream(stdin) ? stdin : void 0;

// node_modules/ink/build/components/AppContext.js
var import_react2 = __toESM(require_react(), 1), noopSuspension = {
  async resume() {
  },
  async [Symbol.asyncDispose]() {
  }
}, defaultValue = {
  exit(_errorOrResult) {
  },
  async waitUntilRenderFlush() {
  },
  suspendTerminal: (async (callback) => {
    if (callback) {
      await callback();
      return;
    }
    return noopSuspension;
  })
}, AppContext = (0, import_react2.createContext)(defaultValue);
AppContext.displayName = "InternalAppContext";
var AppContext_default = AppContext;

// node_modules/ink/build/components/StdinContext.js
var import_react3 = __toESM(require_react(), 1);
import { EventEmitter } from "node:events";
import process8 from "node:process";
var StdinContext = (0, import_react3.createContext)({
  stdin: process8.stdin,
  // eslint-disable-next-line @typescript-eslint/naming-convention
  internal_eventEmitter: new EventEmitter(),
  setRawMode() {
  },
  setBracketedPasteMode() {
  },
  isRawModeSupported: !1,
  // eslint-disable-next-line @typescript-eslint/naming-convention
  internal_exitOnCtrlC: !0
});
StdinContext.displayName = "InternalStdinContext";
var StdinContext_default = StdinContext;

// node_modules/ink/build/components/StdoutContext.js
var import_react4 = __toESM(require_react(), 1);
import process9 from "node:process";
var StdoutContext = (0, import_react4.createContext)({
  stdout: process9.stdout,
  write() {
  }
});
StdoutContext.displayName = "InternalStdoutContext";
var StdoutContext_default = StdoutContext;

// node_modules/ink/build/components/StderrContext.js
var import_react5 = __toESM(require_react(), 1);
import process10 from "node:process";
var StderrContext = (0, import_react5.createContext)({
  stderr: process10.stderr,
  write() {
  }
});
StderrContext.displayName = "InternalStderrContext";
var StderrContext_default = StderrContext;

// node_modules/ink/build/components/FocusContext.js
var import_react6 = __toESM(require_react(), 1), FocusContext = (0, import_react6.createContext)({
  activeId: void 0,
  add() {
  },
  remove() {
  },
  activate() {
  },
  deactivate() {
  },
  enableFocus() {
  },
  disableFocus() {
  },
  focusNext() {
  },
  focusPrevious() {
  },
  focus() {
  }
});
FocusContext.displayName = "InternalFocusContext";
var FocusContext_default = FocusContext;

// node_modules/ink/build/components/AnimationContext.js
var import_react7 = __toESM(require_react(), 1), AnimationContext = (0, import_react7.createContext)({
  renderThrottleMs: 0,
  subscribe() {
    return {
      startTime: 0,
      unsubscribe() {
      }
    };
  }
});
AnimationContext.displayName = "InternalAnimationContext";
var AnimationContext_default = AnimationContext;

// node_modules/ink/build/components/CursorContext.js
var import_react8 = __toESM(require_react(), 1), CursorContext = (0, import_react8.createContext)({
  setCursorPosition() {
  }
});
CursorContext.displayName = "InternalCursorContext";
var CursorContext_default = CursorContext;

// node_modules/ink/build/components/ErrorBoundary.js
var import_react14 = __toESM(require_react(), 1);
import { types } from "node:util";

// node_modules/ink/build/components/ErrorOverview.js
var import_react13 = __toESM(require_react(), 1), import_stack_utils = __toESM(require_stack_utils(), 1);
import * as fs2 from "node:fs";
import { relative } from "node:path";
import { cwd } from "node:process";
import { fileURLToPath } from "node:url";

// node_modules/convert-to-spaces/dist/index.js
var convertToSpaces = (input, spaces = 2) => input.replace(/^\t+/gm, ($1) => " ".repeat($1.length * spaces)), dist_default2 = convertToSpaces;

// node_modules/code-excerpt/dist/index.js
var generateLineNumbers = (line2, around) => {
  let lineNumbers = [], min = line2 - around, max = line2 + around;
  for (let lineNumber = min; lineNumber <= max; lineNumber++)
    lineNumbers.push(lineNumber);
  return lineNumbers;
}, codeExcerpt = (source, line2, options = {}) => {
  var _a;
  if (typeof source != "string")
    throw new TypeError("Source code is missing.");
  if (!line2 || line2 < 1)
    throw new TypeError("Line number must start from `1`.");
  let lines = dist_default2(source).split(/\r?\n/);
  if (!(line2 > lines.length))
    return generateLineNumbers(line2, (_a = options.around) !== null && _a !== void 0 ? _a : 3).filter((line3) => lines[line3 - 1] !== void 0).map((line3) => ({ line: line3, value: lines[line3 - 1] }));
}, dist_default3 = codeExcerpt;

// node_modules/ink/build/components/Box.js
var import_react11 = __toESM(require_react(), 1);

// node_modules/ink/build/components/AccessibilityContext.js
var import_react9 = __toESM(require_react(), 1), AccessibilityContext = (0, import_react9.createContext)({
  isScreenReaderEnabled: !1
});

// node_modules/ink/build/components/BackgroundContext.js
var import_react10 = __toESM(require_react(), 1), BackgroundContext = (0, import_react10.createContext)(void 0);

// node_modules/ink/build/components/Box.js
var Box = (0, import_react11.forwardRef)(({ children, backgroundColor, flexWrap = "nowrap", flexDirection = "row", "aria-label": ariaLabel, "aria-hidden": ariaHidden, "aria-role": role, "aria-state": ariaState, ...style }, ref) => {
  let { isScreenReaderEnabled } = (0, import_react11.use)(AccessibilityContext), inheritedBackgroundColor = (0, import_react11.use)(BackgroundContext);
  if (isScreenReaderEnabled && ariaHidden)
    return null;
  let effectiveBackgroundColor = (
    // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing, @typescript-eslint/strict-boolean-expressions -- Empty background colors inherit from the parent too.
    backgroundColor || inheritedBackgroundColor
  ), boxElement = import_react11.default.createElement("ink-box", { ref, style: {
    flexWrap,
    flexDirection,
    flexGrow: 0,
    flexShrink: 1,
    ...style,
    backgroundColor,
    overflowX: style.overflowX ?? style.overflow ?? "visible",
    overflowY: style.overflowY ?? style.overflow ?? "visible"
  }, internal_accessibility: {
    role,
    state: ariaState
  } }, isScreenReaderEnabled && ariaLabel ? import_react11.default.createElement("ink-text", null, ariaLabel) : children);
  return import_react11.default.createElement(BackgroundContext, { value: effectiveBackgroundColor }, boxElement);
});
Box.displayName = "Box";
var Box_default = Box;

// node_modules/ink/build/components/Text.js
var import_react12 = __toESM(require_react(), 1);
function Text({ color, backgroundColor, dimColor = !1, bold = !1, italic = !1, underline = !1, strikethrough = !1, inverse = !1, wrap = "wrap", children, "aria-label": ariaLabel, "aria-hidden": ariaHidden = !1 }) {
  let { isScreenReaderEnabled } = (0, import_react12.use)(AccessibilityContext), inheritedBackgroundColor = (0, import_react12.use)(BackgroundContext), effectiveBackgroundColor = backgroundColor ?? inheritedBackgroundColor, childrenOrAriaLabel = isScreenReaderEnabled && ariaLabel ? ariaLabel : children;
  if (childrenOrAriaLabel == null || isScreenReaderEnabled && ariaHidden)
    return null;
  let transform = (text) => (dimColor && (text = source_default.dim(text)), text = colorize_default(text, color, "foreground"), text = colorize_default(text, effectiveBackgroundColor, "background"), bold && (text = source_default.bold(text)), italic && (text = source_default.italic(text)), underline && (text = source_default.underline(text)), strikethrough && (text = source_default.strikethrough(text)), inverse && (text = source_default.inverse(text)), text);
  return import_react12.default.createElement(
    BackgroundContext,
    { value: effectiveBackgroundColor },
    import_react12.default.createElement("ink-text", { style: {
      flexGrow: 0,
      flexShrink: 1,
      flexDirection: "row",
      textWrap: wrap
    }, internal_transform: isScreenReaderEnabled ? void 0 : transform }, childrenOrAriaLabel)
  );
}

// node_modules/ink/build/components/ErrorOverview.js
var cleanupPath = (path) => path?.startsWith("file://") ? relative(cwd(), fileURLToPath(path)) : path, stackUtils = new import_stack_utils.default({
  cwd: cwd(),
  internals: import_stack_utils.default.nodeInternals()
});
function ErrorOverview({ error }) {
  let stack = error.stack?.split(`
`).slice(error.message.split(`
`).length), origin = stack ? stackUtils.parseLine(stack[0]) : void 0, filePath = cleanupPath(origin?.file), excerpt, lineWidth = 0, stackLineCounts = /* @__PURE__ */ new Map();
  if (filePath !== void 0 && filePath !== "" && origin?.line !== void 0 && origin.line !== 0) {
    try {
      let sourceCode = fs2.readFileSync(filePath, "utf8");
      excerpt = dist_default3(sourceCode, origin.line);
    } catch {
    }
    if (excerpt)
      for (let { line: line2 } of excerpt)
        lineWidth = Math.max(lineWidth, String(line2).length);
  }
  return import_react13.default.createElement(
    Box_default,
    { flexDirection: "column", padding: 1 },
    import_react13.default.createElement(
      Box_default,
      null,
      import_react13.default.createElement(
        Text,
        { backgroundColor: "red", color: "white" },
        " ",
        "ERROR",
        " "
      ),
      import_react13.default.createElement(
        Text,
        null,
        " ",
        error.message
      )
    ),
    origin && filePath !== void 0 && filePath !== "" ? import_react13.default.createElement(
      Box_default,
      { marginTop: 1 },
      import_react13.default.createElement(
        Text,
        { dimColor: !0 },
        filePath,
        ":",
        origin.line,
        ":",
        origin.column
      )
    ) : null,
    origin && excerpt ? import_react13.default.createElement(Box_default, { marginTop: 1, flexDirection: "column" }, excerpt.map(({ line: line2, value }) => import_react13.default.createElement(
      Box_default,
      { key: line2 },
      import_react13.default.createElement(
        Box_default,
        { width: lineWidth + 1 },
        import_react13.default.createElement(
          Text,
          { dimColor: line2 !== origin.line, backgroundColor: line2 === origin.line ? "red" : void 0, color: line2 === origin.line ? "white" : void 0, "aria-label": line2 === origin.line ? `Line ${line2}, error` : `Line ${line2}` },
          String(line2).padStart(lineWidth, " "),
          ":"
        )
      ),
      import_react13.default.createElement(Text, { key: line2, backgroundColor: line2 === origin.line ? "red" : void 0, color: line2 === origin.line ? "white" : void 0 }, " " + value)
    ))) : null,
    stack ? import_react13.default.createElement(Box_default, { marginTop: 1, flexDirection: "column" }, stack.map((line2) => {
      let parsedLine = stackUtils.parseLine(line2), lineCount2 = stackLineCounts.get(line2) ?? 0;
      stackLineCounts.set(line2, lineCount2 + 1);
      let key = `${line2}-${lineCount2}`;
      return parsedLine?.file === void 0 || parsedLine.file === "" || parsedLine.line === void 0 || parsedLine.line === 0 || parsedLine.column === void 0 || parsedLine.column === 0 ? import_react13.default.createElement(
        Box_default,
        { key },
        import_react13.default.createElement(Text, { dimColor: !0 }, "- "),
        import_react13.default.createElement(
          Text,
          { dimColor: !0, bold: !0 },
          line2,
          "\\t",
          " "
        )
      ) : import_react13.default.createElement(
        Box_default,
        { key },
        import_react13.default.createElement(Text, { dimColor: !0 }, "- "),
        import_react13.default.createElement(Text, { dimColor: !0, bold: !0 }, parsedLine.function),
        import_react13.default.createElement(
          Text,
          { dimColor: !0, color: "gray", "aria-label": `at ${cleanupPath(parsedLine.file) ?? ""} line ${parsedLine.line} column ${parsedLine.column}` },
          " ",
          "(",
          cleanupPath(parsedLine.file) ?? "",
          ":",
          parsedLine.line,
          ":",
          parsedLine.column,
          ")"
        )
      );
    })) : null
  );
}

// node_modules/ink/build/components/ErrorBoundary.js
var ErrorBoundary = class extends import_react14.PureComponent {
  static displayName = "InternalErrorBoundary";
  static getDerivedStateFromError(error) {
    return {
      // eslint-disable-next-line @typescript-eslint/no-deprecated -- Error.isError is not available in Node.js 22.
      error: types.isNativeError(error) ? error : new Error(String(error))
    };
  }
  state = {
    error: void 0
  };
  componentDidCatch() {
    this.props.onError(this.state.error);
  }
  render() {
    return this.state.error ? import_react14.default.createElement(ErrorOverview, { error: this.state.error }) : this.props.children;
  }
};

// node_modules/ink/build/components/App.js
var uniqueFocusables = (focusables) => {
  let seenIds = /* @__PURE__ */ new Set();
  return focusables.filter((focusable) => seenIds.has(focusable.id) ? !1 : (seenIds.add(focusable.id), !0));
};
function App({ children, stdin, stdout, stderr, writeToStdout, writeToStderr, exitOnCtrlC, onExit, onWaitUntilRenderFlush, onSuspendTerminal, onKittyQueryResponse, onRegisterInputControl, setCursorPosition, interactive, renderThrottleMs }) {
  let isFocusEnabledRef = (0, import_react15.useRef)(!0), [activeFocusId, setActiveFocusId] = (0, import_react15.useState)(void 0), focusablesRef = (0, import_react15.useRef)([]), animationSubscribersRef = (0, import_react15.useRef)(/* @__PURE__ */ new Map()), animationTimerRef = (0, import_react15.useRef)(void 0), rawModeEnabledCountRef = (0, import_react15.useRef)(0), pendingDisableRawModeRef = (0, import_react15.useRef)(!1), isInputPausedRef = (0, import_react15.useRef)(!1), bracketedPasteModeEnabledCountRef = (0, import_react15.useRef)(0), eventEmitterRef = (0, import_react15.useRef)(new EventEmitter2());
  eventEmitterRef.current.setMaxListeners(1 / 0);
  let readableListenerRef = (0, import_react15.useRef)(void 0), inputParserRef = (0, import_react15.useRef)(createInputParser()), pendingInputFlushRef = (0, import_react15.useRef)(void 0), pendingInputFlushDelayMilliseconds = 20, clearPendingInputFlush = (0, import_react15.useCallback)(() => {
    pendingInputFlushRef.current && (clearTimeout(pendingInputFlushRef.current), pendingInputFlushRef.current = void 0);
  }, []), clearAnimationTimer = (0, import_react15.useCallback)(() => {
    animationTimerRef.current && (clearTimeout(animationTimerRef.current), animationTimerRef.current = void 0);
  }, []), scheduleAnimationTick = (0, import_react15.useCallback)(() => {
    if (clearAnimationTimer(), animationSubscribersRef.current.size === 0)
      return;
    let nextDueTime = 1 / 0;
    for (let subscriber of animationSubscribersRef.current.values())
      nextDueTime = Math.min(nextDueTime, subscriber.nextDueTime);
    let delay = Math.max(0, nextDueTime - performance.now());
    animationTimerRef.current = setTimeout(() => {
      animationTimerRef.current = void 0;
      let currentTime = performance.now();
      for (let subscriber of animationSubscribersRef.current.values()) {
        if (currentTime < subscriber.nextDueTime)
          continue;
        subscriber.callback(currentTime);
        let elapsedTime = currentTime - subscriber.startTime, elapsedFrames = Math.floor(elapsedTime / subscriber.interval) + 1;
        subscriber.nextDueTime = subscriber.startTime + elapsedFrames * subscriber.interval;
      }
      scheduleAnimationTick();
    }, delay);
  }, [clearAnimationTimer]), animationSubscribe = (0, import_react15.useCallback)((callback, interval) => {
    let startTime = performance.now();
    return animationSubscribersRef.current.set(callback, {
      callback,
      interval,
      startTime,
      nextDueTime: startTime + interval
    }), scheduleAnimationTick(), {
      startTime,
      unsubscribe() {
        if (animationSubscribersRef.current.delete(callback), animationSubscribersRef.current.size === 0) {
          clearAnimationTimer();
          return;
        }
        scheduleAnimationTick();
      }
    };
  }, [clearAnimationTimer, scheduleAnimationTick]);
  (0, import_react15.useEffect)(() => () => {
    clearAnimationTimer();
  }, [clearAnimationTimer]);
  let rawModeStdin = getRawModeStream(stdin), isRawModeSupported = rawModeStdin !== void 0, detachReadableListener = (0, import_react15.useCallback)(() => {
    readableListenerRef.current && (stdin.removeListener("readable", readableListenerRef.current), readableListenerRef.current = void 0);
  }, [stdin]), clearInputState = (0, import_react15.useCallback)(() => {
    inputParserRef.current.reset(), clearPendingInputFlush(), detachReadableListener();
  }, [clearPendingInputFlush, detachReadableListener]), disableRawMode = (0, import_react15.useCallback)(() => {
    rawModeStdin && (pendingDisableRawModeRef.current = !1, rawModeStdin.setRawMode(!1), rawModeStdin.unref?.(), rawModeEnabledCountRef.current = 0, clearInputState());
  }, [rawModeStdin, clearInputState]), handleExit = (0, import_react15.useCallback)((errorOrResult) => {
    isRawModeSupported && (rawModeEnabledCountRef.current > 0 || pendingDisableRawModeRef.current) && disableRawMode(), onExit(errorOrResult);
  }, [isRawModeSupported, disableRawMode, onExit]), handleInput = (0, import_react15.useCallback)((input) => {
    let key = parse_keypress_default(input);
    if (exitOnCtrlC && key.ctrl && key.name === "c" && key.eventType !== "release") {
      handleExit();
      return;
    }
    isFocusEnabledRef.current && key.name === "escape" && key.eventType !== "release" && !key.shift && !key.ctrl && !key.meta && key.super !== !0 && key.hyper !== !0 && setActiveFocusId(void 0);
  }, [exitOnCtrlC, handleExit]), emitInput = (0, import_react15.useCallback)((input) => {
    handleInput(input), eventEmitterRef.current.emit("input", input);
  }, [handleInput]), schedulePendingInputFlush = (0, import_react15.useCallback)(() => {
    clearPendingInputFlush(), pendingInputFlushRef.current = setTimeout(() => {
      pendingInputFlushRef.current = void 0;
      let pendingEscape = inputParserRef.current.flushPendingEscape();
      pendingEscape === void 0 || pendingEscape === "" || emitInput(pendingEscape);
    }, pendingInputFlushDelayMilliseconds);
  }, [clearPendingInputFlush, emitInput]), handleReadable = (0, import_react15.useCallback)(() => {
    let handleInputEvent = (event) => {
      if (typeof event == "string") {
        if (/^\u{1B}\[\?\d+u$/u.test(event)) {
          onKittyQueryResponse();
          return;
        }
        if (isCompleteControlSequence(event)) {
          let key = parse_keypress_default(event);
          if (!key.isKittyProtocol && key.name === "")
            return;
        }
        emitInput(event);
      } else {
        if (eventEmitterRef.current.listenerCount("paste") === 0) {
          emitInput(event.paste);
          return;
        }
        eventEmitterRef.current.emit("paste", event.paste);
      }
    };
    clearPendingInputFlush();
    let chunk;
    for (; (chunk = stdin.read()) !== null; )
      for (let event of inputParserRef.current.push(chunk))
        handleInputEvent(event);
    inputParserRef.current.hasPendingEscape() && schedulePendingInputFlush();
  }, [
    stdin,
    emitInput,
    clearPendingInputFlush,
    schedulePendingInputFlush,
    onKittyQueryResponse
  ]), attachReadableListener = (0, import_react15.useCallback)(() => {
    readableListenerRef.current || (readableListenerRef.current = handleReadable, stdin.addListener("readable", handleReadable));
  }, [stdin, handleReadable]), handleSetRawMode = (0, import_react15.useCallback)((isEnabled) => {
    if (!rawModeStdin)
      throw stdin === process11.stdin ? new Error(`Raw mode is not supported on the current process.stdin, which Ink uses as input stream by default.
Read about how to prevent this error on https://github.com/vadimdemedes/ink/#israwmodesupported`) : new Error(`Raw mode is not supported on the stdin provided to Ink.
Read about how to prevent this error on https://github.com/vadimdemedes/ink/#israwmodesupported`);
    if (rawModeStdin.setEncoding("utf8"), isEnabled) {
      if (rawModeEnabledCountRef.current === 0) {
        let isRawModeAlreadyEnabled = pendingDisableRawModeRef.current;
        pendingDisableRawModeRef.current = !1, isInputPausedRef.current || (isRawModeAlreadyEnabled || (rawModeStdin.ref?.(), rawModeStdin.setRawMode(!0)), attachReadableListener());
      }
      rawModeEnabledCountRef.current++;
      return;
    }
    rawModeEnabledCountRef.current === 0 || --rawModeEnabledCountRef.current !== 0 || // Nothing to release while suspended: pauseInput already did.
    isInputPausedRef.current || (clearInputState(), pendingDisableRawModeRef.current = !0, queueMicrotask(() => {
      pendingDisableRawModeRef.current && disableRawMode();
    }));
  }, [
    rawModeStdin,
    stdin,
    attachReadableListener,
    clearInputState,
    disableRawMode
  ]), handleSetBracketedPasteMode = (0, import_react15.useCallback)((isEnabled) => {
    if (stdout.isTTY) {
      if (isEnabled) {
        bracketedPasteModeEnabledCountRef.current === 0 && !isInputPausedRef.current && stdout.write("\x1B[?2004h"), bracketedPasteModeEnabledCountRef.current++;
        return;
      }
      bracketedPasteModeEnabledCountRef.current !== 0 && --bracketedPasteModeEnabledCountRef.current === 0 && !isInputPausedRef.current && stdout.write("\x1B[?2004l");
    }
  }, [stdout]), pauseInput = (0, import_react15.useCallback)(() => {
    if (isInputPausedRef.current = !0, bracketedPasteModeEnabledCountRef.current > 0 && stdout.isTTY)
      try {
        stdout.write("\x1B[?2004l");
      } catch {
      }
    isRawModeSupported && (rawModeEnabledCountRef.current > 0 || pendingDisableRawModeRef.current) && (pendingDisableRawModeRef.current = !1, rawModeStdin?.setRawMode(!1), rawModeStdin?.unref?.(), clearInputState());
  }, [isRawModeSupported, rawModeStdin, stdout, clearInputState]), resumeInput = (0, import_react15.useCallback)(() => {
    if (isInputPausedRef.current = !1, isRawModeSupported && rawModeEnabledCountRef.current > 0 && (rawModeStdin?.setEncoding("utf8"), rawModeStdin?.ref?.(), rawModeStdin?.setRawMode(!0), attachReadableListener()), bracketedPasteModeEnabledCountRef.current > 0 && stdout.isTTY)
      try {
        stdout.write("\x1B[?2004h");
      } catch {
      }
  }, [isRawModeSupported, rawModeStdin, stdout, attachReadableListener]);
  (0, import_react15.useInsertionEffect)(() => {
    onRegisterInputControl(pauseInput, resumeInput);
  }, [onRegisterInputControl, pauseInput, resumeInput]);
  let findNextFocusable = (0, import_react15.useCallback)((currentFocusables, currentActiveFocusId) => {
    let activeIndex = currentFocusables.findIndex((focusable) => focusable.id === currentActiveFocusId);
    for (let index = activeIndex + 1; index < currentFocusables.length; index++) {
      let focusable = currentFocusables[index];
      if (focusable?.isActive)
        return focusable.id;
    }
  }, []), findPreviousFocusable = (0, import_react15.useCallback)((currentFocusables, currentActiveFocusId) => {
    let activeIndex = currentFocusables.findIndex((focusable) => focusable.id === currentActiveFocusId);
    for (let index = activeIndex - 1; index >= 0; index--) {
      let focusable = currentFocusables[index];
      if (focusable?.isActive)
        return focusable.id;
    }
  }, []), focusNext = (0, import_react15.useCallback)(() => {
    let currentFocusables = uniqueFocusables(focusablesRef.current);
    setActiveFocusId((currentActiveFocusId) => {
      let firstFocusableId = currentFocusables.find((focusable) => focusable.isActive)?.id;
      return findNextFocusable(currentFocusables, currentActiveFocusId) ?? firstFocusableId;
    });
  }, [findNextFocusable]), focusPrevious = (0, import_react15.useCallback)(() => {
    let currentFocusables = uniqueFocusables(focusablesRef.current);
    setActiveFocusId((currentActiveFocusId) => {
      let lastFocusableId = currentFocusables.findLast((focusable) => focusable.isActive)?.id;
      return findPreviousFocusable(currentFocusables, currentActiveFocusId) ?? lastFocusableId;
    });
  }, [findPreviousFocusable]);
  (0, import_react15.useEffect)(() => {
    let handleTabNavigation = (input) => {
      if (!isFocusEnabledRef.current || focusablesRef.current.length === 0)
        return;
      let key = parse_keypress_default(input);
      key.name !== "tab" || key.eventType === "release" || key.ctrl || key.meta || key.super === !0 || key.hyper === !0 || (key.shift ? focusPrevious() : focusNext());
    };
    eventEmitterRef.current.on("input", handleTabNavigation);
    let emitter = eventEmitterRef.current;
    return () => {
      emitter.off("input", handleTabNavigation);
    };
  }, [focusNext, focusPrevious]);
  let enableFocus = (0, import_react15.useCallback)(() => {
    isFocusEnabledRef.current = !0;
  }, []), disableFocus = (0, import_react15.useCallback)(() => {
    isFocusEnabledRef.current = !1, setActiveFocusId(void 0);
  }, []), focus = (0, import_react15.useCallback)((id) => {
    focusablesRef.current.some((focusable) => focusable.id === id && focusable.isActive) && setActiveFocusId(id);
  }, []), addFocusable = (0, import_react15.useCallback)((id, { autoFocus }) => {
    focusablesRef.current = [...focusablesRef.current, { id, isActive: !0 }], autoFocus && isFocusEnabledRef.current && setActiveFocusId((currentActiveFocusId) => currentActiveFocusId ?? id);
  }, []), removeFocusable = (0, import_react15.useCallback)((id) => {
    setActiveFocusId((currentActiveFocusId) => currentActiveFocusId === id ? void 0 : currentActiveFocusId), focusablesRef.current = focusablesRef.current.filter((focusable) => focusable.id !== id);
  }, []), activateFocusable = (0, import_react15.useCallback)((id) => {
    focusablesRef.current = focusablesRef.current.map((focusable) => focusable.id === id ? { id, isActive: !0 } : focusable);
  }, []), deactivateFocusable = (0, import_react15.useCallback)((id) => {
    setActiveFocusId((currentActiveFocusId) => currentActiveFocusId === id ? void 0 : currentActiveFocusId), focusablesRef.current = focusablesRef.current.map((focusable) => focusable.id === id ? { id, isActive: !1 } : focusable);
  }, []);
  (0, import_react15.useEffect)(() => () => {
    let canWriteToStdout = !stdout.destroyed && !stdout.writableEnded;
    interactive && canWriteToStdout && cli_cursor_default.show(stdout), isRawModeSupported && (rawModeEnabledCountRef.current > 0 || pendingDisableRawModeRef.current) && disableRawMode(), bracketedPasteModeEnabledCountRef.current > 0 && (canWriteToStdout && stdout.isTTY && stdout.write("\x1B[?2004l"), bracketedPasteModeEnabledCountRef.current = 0);
  }, [stdout, isRawModeSupported, disableRawMode, interactive]);
  let appContextValue = (0, import_react15.useMemo)(() => ({
    exit: handleExit,
    waitUntilRenderFlush: onWaitUntilRenderFlush,
    suspendTerminal: onSuspendTerminal
  }), [handleExit, onWaitUntilRenderFlush, onSuspendTerminal]), stdinContextValue = (0, import_react15.useMemo)(() => ({
    stdin,
    setRawMode: handleSetRawMode,
    setBracketedPasteMode: handleSetBracketedPasteMode,
    isRawModeSupported,
    // eslint-disable-next-line @typescript-eslint/naming-convention
    internal_exitOnCtrlC: exitOnCtrlC,
    // eslint-disable-next-line @typescript-eslint/naming-convention
    internal_eventEmitter: eventEmitterRef.current
  }), [
    stdin,
    handleSetRawMode,
    handleSetBracketedPasteMode,
    isRawModeSupported,
    exitOnCtrlC
  ]), stdoutContextValue = (0, import_react15.useMemo)(() => ({
    stdout,
    write: writeToStdout
  }), [stdout, writeToStdout]), stderrContextValue = (0, import_react15.useMemo)(() => ({
    stderr,
    write: writeToStderr
  }), [stderr, writeToStderr]), cursorContextValue = (0, import_react15.useMemo)(() => ({
    setCursorPosition
  }), [setCursorPosition]), focusContextValue = (0, import_react15.useMemo)(() => ({
    activeId: activeFocusId,
    add: addFocusable,
    remove: removeFocusable,
    activate: activateFocusable,
    deactivate: deactivateFocusable,
    enableFocus,
    disableFocus,
    focusNext,
    focusPrevious,
    focus
  }), [
    activeFocusId,
    addFocusable,
    removeFocusable,
    activateFocusable,
    deactivateFocusable,
    enableFocus,
    disableFocus,
    focusNext,
    focusPrevious,
    focus
  ]), animationContextValue = (0, import_react15.useMemo)(() => ({
    renderThrottleMs,
    subscribe: animationSubscribe
  }), [animationSubscribe, renderThrottleMs]);
  return import_react15.default.createElement(
    AppContext_default,
    { value: appContextValue },
    import_react15.default.createElement(
      StdinContext_default,
      { value: stdinContextValue },
      import_react15.default.createElement(
        StdoutContext_default,
        { value: stdoutContextValue },
        import_react15.default.createElement(
          StderrContext_default,
          { value: stderrContextValue },
          import_react15.default.createElement(
            FocusContext_default,
            { value: focusContextValue },
            import_react15.default.createElement(
              AnimationContext_default,
              { value: animationContextValue },
              import_react15.default.createElement(
                CursorContext_default,
                { value: cursorContextValue },
                import_react15.default.createElement(ErrorBoundary, { onError: handleExit }, children)
              )
            )
          )
        )
      )
    )
  );
}
App.displayName = "InternalApp";
var App_default = App;

// node_modules/ink/build/components/RootNodeContext.js
var import_react16 = __toESM(require_react(), 1), RootNodeContext = (0, import_react16.createContext)(void 0), RootNodeContext_default = RootNodeContext;

// node_modules/ink/build/ink.js
var noop = () => {
}, yieldImmediate = async () => new Promise((resolve) => {
  setImmediate(resolve);
}), isWindowsConsole = process12.platform === "win32", homeAndEraseDown = base_exports.cursorTo(0, 0) + base_exports.eraseDown, shouldClearTerminalForFrame = ({ isStdoutTty, viewportRows, previousViewportRows, previousOutputHeight, nextOutputHeight, isUnmounting }) => {
  if (!isStdoutTty)
    return !1;
  let wasFullscreen = previousOutputHeight >= viewportRows, isFullscreen = nextOutputHeight >= viewportRows;
  if (isWindowsConsole && (wasFullscreen || isFullscreen))
    return !0;
  let hadPreviousFrame = previousOutputHeight > 0, wasOverflowing = previousOutputHeight > viewportRows, isOverflowing = nextOutputHeight > viewportRows, isLeavingFullscreen = wasFullscreen && nextOutputHeight < viewportRows, isViewportShrinking = viewportRows < previousViewportRows;
  return (
    // Overflowing frames still need full clear fallback.
    wasOverflowing || isOverflowing && hadPreviousFrame || // Clear when shrinking from fullscreen to non-fullscreen output.
    isLeavingFullscreen || // A terminal that loses rows scrolls only as far as it must to keep the cursor on screen, so the frame is cut only when it fills the new viewport. Then the cursor-relative diff no longer lines up with what is on screen.
    isViewportShrinking && wasFullscreen || isUnmounting && wasFullscreen
  );
}, isErrorInput = (value) => value instanceof Error || Object.prototype.toString.call(value) === "[object Error]", getWritableStreamState = (stdout) => ({
  canWriteToStdout: !stdout.destroyed && !stdout.writableEnded && (stdout.writable ?? !0)
}), settleThrottle = (throttled, canWriteToStdout) => {
  if (throttled == null || typeof throttled.flush != "function")
    return;
  let throttledValue = throttled;
  canWriteToStdout ? throttledValue.flush() : typeof throttledValue.cancel == "function" && throttledValue.cancel();
}, Ink = class {
  options;
  log;
  cursorPosition;
  throttledLog;
  isScreenReaderEnabled;
  interactive;
  renderThrottleMs;
  alternateScreen;
  // Ignore last render after unmounting a tree to prevent empty output before exit
  isUnmounted;
  isUnmounting;
  lastOutput;
  lastOutputToRender;
  lastOutputHeight;
  lastTerminalWidth;
  lastTerminalHeight;
  container;
  rootNode;
  // Accumulated <Static> output. Only kept in debug mode, where every frame rewrites it, and on the alternate screen, where it has to be replayed on full clears because there is no scrollback to keep it in.
  fullStaticOutput;
  // Whether any <Static> output has been written. The final unmount render is skipped once it has, since rendering again would duplicate <Static> children on exit (#397).
  hasRenderedStaticOutput;
  exitPromise;
  exitResult;
  beforeExitHandler;
  restoreConsole;
  unsubscribeResize;
  throttledOnRender;
  hasPendingThrottledRender = !1;
  kittyProtocolEnabled = !1;
  kittyFlags;
  finishKittyDetection;
  nextRenderCommit;
  // Set while suspendTerminal() has handed the terminal to a child process.
  isSuspended = !1;
  // Input pause/resume hooks registered by the App component, which owns raw
  // mode and bracketed paste state.
  pauseInput;
  resumeInput;
  /**
  Whether this instance is using concurrent rendering mode.
  */
  isConcurrent;
  resized = () => {
    let { columns: currentWidth, rows: currentHeight } = getWindowSize(this.options.stdout);
    (currentWidth < this.lastTerminalWidth || currentHeight < this.lastTerminalHeight && this.log.getCursorPosition() !== void 0) && (this.log.clear(), this.lastOutput = "", this.lastOutputToRender = "", this.lastOutputHeight = 0), this.calculateLayout(), emitLayoutListeners(this.rootNode), this.onRender(), this.lastTerminalWidth = currentWidth, this.lastTerminalHeight = currentHeight;
  };
  resolveExitPromise = () => {
  };
  rejectExitPromise = () => {
  };
  unsubscribeExit = () => {
  };
  handleAppExit = (errorOrResult) => {
    if (!(this.isUnmounted || this.isUnmounting)) {
      if (isErrorInput(errorOrResult)) {
        this.unmount(errorOrResult);
        return;
      }
      this.exitResult = errorOrResult, this.unmount();
    }
  };
  setCursorPosition = (position) => {
    this.cursorPosition = position, this.log.setCursorPosition(position);
  };
  // Must stay referentially stable across `render()` calls: it feeds into App's
  // `setRawMode` identity, so a new function per `rerender()` would make every
  // `useInput`/`usePaste` re-run its raw-mode effect and reset the input parser,
  // dropping keys and pastes that were still in flight.
  handleKittyQueryResponse = () => {
    this.finishKittyDetection?.(!0);
  };
  restoreLastOutput = () => {
    if (this.interactive) {
      if (this.isScreenReaderEnabled) {
        this.options.stdout.write(this.lastOutputToRender), this.log.setCursorPosition(void 0), this.log.sync(this.lastOutputToRender);
        return;
      }
      this.log.setCursorPosition(this.cursorPosition), this.log(this.lastOutputToRender === "" ? this.lastOutput + `
` : this.lastOutputToRender);
    }
  };
  calculateLayout = () => {
    let { yogaNode } = this.rootNode;
    if (!yogaNode)
      return;
    let terminalWidth = getWindowSize(this.options.stdout).columns;
    yogaNode.setWidth(terminalWidth), yogaNode.calculateLayout(void 0, void 0, src_default.DIRECTION_LTR);
  };
  // Resets the accumulated static output when the <Static> identity changes so stale items from a previous instance are not replayed on future rewrites.
  handleStaticChange = () => {
    this.fullStaticOutput = "", this.hasRenderedStaticOutput = !1;
  };
  onRender = () => {
    if (this.hasPendingThrottledRender = !1, this.isUnmounted)
      return;
    if (this.isSuspended) {
      this.nextRenderCommit && (this.nextRenderCommit.resolve(), this.nextRenderCommit = void 0);
      return;
    }
    this.nextRenderCommit && (this.nextRenderCommit.resolve(), this.nextRenderCommit = void 0), this.lastOutputHeight === 0 && this.lastOutput !== "" && !this.isUnmounting && (this.lastOutputToRender = "");
    let startTime = performance.now(), { output, outputHeight, staticOutput } = renderer_default(this.rootNode, this.isScreenReaderEnabled), renderTime = performance.now() - startTime;
    this.renderFrame(output, outputHeight, staticOutput), this.options.onRender?.({ renderTime });
  };
  constructor(options) {
    autoBind(this), this.options = options, this.rootNode = createNode("ink-root"), this.rootNode.onComputeLayout = this.calculateLayout, this.isScreenReaderEnabled = options.isScreenReaderEnabled ?? process12.env.INK_SCREEN_READER === "true", this.interactive = this.resolveInteractiveOption(options.interactive), this.alternateScreen = !1;
    let isUnthrottled = options.debug || this.isScreenReaderEnabled, maxFps = options.maxFps ?? 30, renderThrottleMs = maxFps > 0 ? Math.max(1, Math.ceil(1e3 / maxFps)) : 0;
    if (this.renderThrottleMs = isUnthrottled ? 0 : renderThrottleMs, isUnthrottled)
      this.rootNode.onRender = this.onRender, this.throttledOnRender = void 0;
    else {
      let throttled = throttle(this.onRender, renderThrottleMs, {
        leading: !0,
        trailing: !0
      });
      this.rootNode.onRender = () => {
        this.hasPendingThrottledRender = !0, throttled();
      }, this.throttledOnRender = throttled;
    }
    this.rootNode.onImmediateRender = this.onRender, this.rootNode.onStaticChange = this.handleStaticChange, this.log = log_update_default.create(options.stdout, {
      incremental: options.incrementalRendering
    }), this.cursorPosition = void 0, this.throttledLog = isUnthrottled ? this.log : throttle((output) => {
      let shouldWrite = this.log.willRender(output), shouldSync = this.shouldSync();
      shouldSync && shouldWrite && this.options.stdout.write(bsu), this.log(output), shouldSync && shouldWrite && this.options.stdout.write(esu);
    }, void 0, {
      leading: !0,
      trailing: !0
    }), this.isUnmounted = !1, this.isUnmounting = !1, this.isConcurrent = options.concurrent ?? !1, this.lastOutput = "", this.lastOutputToRender = "", this.lastOutputHeight = 0;
    let { columns, rows } = getWindowSize(this.options.stdout);
    this.lastTerminalWidth = columns, this.lastTerminalHeight = rows, this.fullStaticOutput = "", this.hasRenderedStaticOutput = !1;
    let rootTag = options.concurrent ? import_constants2.ConcurrentRoot : import_constants2.LegacyRoot;
    this.container = reconciler_default.createContainer(this.rootNode, rootTag, null, !1, null, "id", () => {
    }, () => {
    }, () => {
    }, () => {
    }, null), this.unsubscribeExit = (0, import_signal_exit2.default)(this.unmount, { alwaysLast: !1 }), this.setAlternateScreen(!!options.alternateScreen), process12.env.DEV === "true" && reconciler_default.injectIntoDevTools(), options.patchConsole && this.patchConsole(), this.interactive && (options.stdout.on("resize", this.resized), this.unsubscribeResize = () => {
      options.stdout.off("resize", this.resized);
    }), this.initKittyKeyboard(), this.exitPromise = new Promise((resolve, reject) => {
      this.resolveExitPromise = resolve, this.rejectExitPromise = reject;
    }), this.exitPromise.catch(noop);
  }
  renderFrame(output, outputHeight, staticOutput) {
    let hasStaticOutput = staticOutput !== "";
    if (this.options.debug) {
      hasStaticOutput && (this.fullStaticOutput += staticOutput, this.hasRenderedStaticOutput = !0), this.lastOutput = output, this.lastOutputToRender = output, this.lastOutputHeight = outputHeight, this.options.stdout.write(this.fullStaticOutput + output);
      return;
    }
    if (!this.interactive) {
      hasStaticOutput && this.options.stdout.write(staticOutput), this.lastOutput = output, this.lastOutputToRender = output + `
`, this.lastOutputHeight = outputHeight;
      return;
    }
    if (this.isScreenReaderEnabled) {
      let shouldSync = this.shouldSync();
      shouldSync && this.options.stdout.write(bsu);
      let terminalWidth = getWindowSize(this.options.stdout).columns, wrappedOutput = wrapAnsi(output, terminalWidth, {
        trim: !1,
        hard: !0
      });
      if (!hasStaticOutput && wrappedOutput === this.lastOutputToRender) {
        shouldSync && this.options.stdout.write(esu);
        return;
      }
      this.log.clear(), this.lastOutputHeight = 0, hasStaticOutput && (this.options.stdout.write(staticOutput), this.alternateScreen && (this.fullStaticOutput += staticOutput)), this.options.stdout.write(wrappedOutput), this.lastOutput = output, this.lastOutputToRender = wrappedOutput, this.lastOutputHeight = wrappedOutput === "" ? 0 : wrappedOutput.split(`
`).length, this.log.setCursorPosition(void 0), this.log.sync(wrappedOutput), shouldSync && this.options.stdout.write(esu);
      return;
    }
    hasStaticOutput && (this.hasRenderedStaticOutput = !0, this.alternateScreen && (this.fullStaticOutput += staticOutput)), this.renderInteractiveFrame(output, outputHeight, hasStaticOutput ? staticOutput : "");
  }
  setAlternateScreen(isEnabled) {
    this.alternateScreen = this.resolveAlternateScreenOption(isEnabled, this.interactive), this.alternateScreen && (this.writeBestEffort(this.options.stdout, base_exports.enterAlternativeScreen), this.writeBestEffort(this.options.stdout, hideCursorEscape));
  }
  resolveInteractiveOption(interactive) {
    return interactive ?? (!is_in_ci_default && !!this.options.stdout.isTTY);
  }
  resolveAlternateScreenOption(alternateScreen, isInteractive) {
    return !!alternateScreen && isInteractive && !!this.options.stdout.isTTY;
  }
  shouldSync() {
    return shouldSynchronize(this.options.stdout, this.interactive);
  }
  // Best-effort write: streams may already be destroyed during shutdown.
  writeBestEffort(stream, data) {
    try {
      stream.write(data);
    } catch {
    }
  }
  // Waits for the exit promise to settle, suppressing any rejection.
  // Errors are surfaced via waitUntilExit() instead.
  async awaitExit() {
    try {
      await this.exitPromise;
    } catch {
    }
  }
  hasPendingConcurrentWork() {
    let concurrentContainer = this.container;
    return (concurrentContainer.pendingLanes ?? 0) !== 0 && concurrentContainer.callbackNode !== void 0 && concurrentContainer.callbackNode !== null;
  }
  async awaitNextRender() {
    return this.nextRenderCommit ??= Promise.withResolvers(), this.nextRenderCommit.promise;
  }
  renderInteractiveFrame(output, outputHeight, staticOutput) {
    let hasStaticOutput = staticOutput !== "", isStdoutTty = !!this.options.stdout.isTTY, viewportRows = isStdoutTty ? getWindowSize(this.options.stdout).rows : 24, outputToRender = isStdoutTty && outputHeight >= viewportRows ? output : output + `
`, previousViewportRows = this.lastTerminalHeight, shouldClearTerminal = shouldClearTerminalForFrame({
      isStdoutTty,
      viewportRows,
      previousViewportRows,
      previousOutputHeight: this.lastOutputHeight,
      nextOutputHeight: outputHeight,
      isUnmounting: this.isUnmounting
    });
    if (this.lastTerminalHeight = viewportRows, !(!shouldClearTerminal && !hasStaticOutput && outputToRender === this.lastOutputToRender && !this.log.isCursorDirty())) {
      if (this.log.setCursorPosition(this.cursorPosition), shouldClearTerminal) {
        let shouldSync = this.shouldSync();
        if (shouldSync && this.options.stdout.write(bsu), this.alternateScreen)
          this.options.stdout.write(homeAndEraseDown + this.fullStaticOutput + outputToRender);
        else if (this.lastOutputHeight >= viewportRows) {
          let erasePrefix = homeAndEraseDown, previousCursor = this.log.getCursorPosition();
          !isWindowsConsole && previousCursor && viewportRows < previousViewportRows && (erasePrefix = (previousCursor.y > 0 ? base_exports.cursorUp(previousCursor.y) : "") + base_exports.cursorTo(0) + base_exports.eraseDown), this.options.stdout.write(erasePrefix + staticOutput + outputToRender);
        } else
          this.log.clear(), this.options.stdout.write(staticOutput + outputToRender);
        this.lastOutput = output, this.lastOutputToRender = outputToRender, this.lastOutputHeight = outputHeight, this.log.sync(outputToRender), shouldSync && this.options.stdout.write(esu);
        return;
      }
      if (hasStaticOutput) {
        let shouldSync = this.shouldSync();
        shouldSync && this.options.stdout.write(bsu), this.log.clear(), this.options.stdout.write(staticOutput), this.log(outputToRender), shouldSync && this.options.stdout.write(esu);
      } else
        this.throttledLog(outputToRender);
      this.lastOutput = output, this.lastOutputToRender = outputToRender, this.lastOutputHeight = outputHeight;
    }
  }
  initKittyKeyboard() {
    if (!this.options.kittyKeyboard)
      return;
    let options = this.options.kittyKeyboard, mode = options.mode ?? "auto";
    if (mode === "disabled")
      return;
    let flags = options.flags ?? ["disambiguateEscapeCodes"];
    if (mode === "enabled") {
      isTty(this.options.stdin) && this.options.stdout.isTTY && this.enableKittyProtocol(flags);
      return;
    }
    !this.interactive || !isTty(this.options.stdin) || !this.options.stdout.isTTY || this.confirmKittySupport(flags);
  }
  confirmKittySupport(flags) {
    let finish = (isSupported) => {
      this.finishKittyDetection = void 0, clearTimeout(timer), isSupported && !this.isUnmounted && this.enableKittyProtocol(flags);
    }, timer = setTimeout(() => {
      finish(!1);
    }, 200);
    this.finishKittyDetection = finish, this.options.stdout.write("\x1B[?u");
  }
  enableKittyProtocol(flags) {
    this.options.stdout.write(`\x1B[>${resolveFlags(flags)}u`), this.kittyProtocolEnabled = !0, this.kittyFlags = flags;
  }
  beginSuspend() {
    if (this.interactive) {
      if (this.isSuspended)
        throw new Error("The terminal is already suspended. Resume the current suspension before suspending again.");
      if (this.finishKittyDetection?.(!1), this.isSuspended = !0, !(!this.interactive || this.isUnmounted || this.isUnmounting))
        try {
          let { stdout } = this.options, { canWriteToStdout } = getWritableStreamState(stdout);
          settleThrottle(this.throttledOnRender, canWriteToStdout), settleThrottle(this.throttledLog, canWriteToStdout), canWriteToStdout && (this.log.clear(), this.log.done(), this.kittyProtocolEnabled && (this.writeBestEffort(this.options.stdout, "\x1B[<u"), this.kittyProtocolEnabled = !1), this.alternateScreen && this.writeBestEffort(this.options.stdout, base_exports.exitAlternativeScreen)), this.pauseInput?.();
        } catch (error) {
          this.isSuspended = !1;
          try {
            this.resumeInput?.();
          } catch {
          }
          throw error;
        }
    }
  }
  async endSuspend() {
    if (!this.isSuspended || (this.isSuspended = !1, !this.interactive || this.isUnmounted || this.isUnmounting))
      return;
    this.resumeInput?.();
    let { stdout } = this.options, { canWriteToStdout } = getWritableStreamState(stdout);
    canWriteToStdout && (this.alternateScreen && this.writeBestEffort(this.options.stdout, base_exports.enterAlternativeScreen + (this.options.debug ? "" : this.fullStaticOutput)), this.kittyFlags && (this.writeBestEffort(this.options.stdout, `\x1B[>${resolveFlags(this.kittyFlags)}u`), this.kittyProtocolEnabled = !0)), this.lastOutput = "", this.lastOutputToRender = "", this.lastOutputHeight = 0, this.log.reset();
    try {
      this.calculateLayout(), this.onRender(), await this.waitUntilRenderFlush();
    } catch {
    }
  }
  render(node) {
    let tree = import_react17.default.createElement(
      AccessibilityContext,
      { value: { isScreenReaderEnabled: this.isScreenReaderEnabled } },
      import_react17.default.createElement(
        App_default,
        { stdin: this.options.stdin, stdout: this.options.stdout, stderr: this.options.stderr, exitOnCtrlC: this.options.exitOnCtrlC, interactive: this.interactive, renderThrottleMs: this.renderThrottleMs, writeToStdout: this.writeToStdout, writeToStderr: this.writeToStderr, setCursorPosition: this.setCursorPosition, onExit: this.handleAppExit, onWaitUntilRenderFlush: this.waitUntilRenderFlush, onSuspendTerminal: this.suspendTerminal, onRegisterInputControl: this.registerInputControl, onKittyQueryResponse: this.handleKittyQueryResponse },
        import_react17.default.createElement(RootNodeContext_default, { value: this.rootNode }, node)
      )
    );
    this.options.concurrent ? reconciler_default.updateContainer(tree, this.container, null, noop) : (reconciler_default.updateContainerSync(tree, this.container, null, noop), reconciler_default.flushSyncWork());
  }
  writeToStdout(data) {
    if (this.isUnmounted || // While suspended, the terminal belongs to a child process. Don't erase or
    // repaint Ink's frame around console output; the forced redraw on resume
    // restores the screen.
    this.isSuspended)
      return;
    if (this.options.debug) {
      this.options.stdout.write(data + this.fullStaticOutput + this.lastOutput);
      return;
    }
    if (!this.interactive) {
      this.options.stdout.write(data);
      return;
    }
    let shouldSync = this.shouldSync();
    shouldSync && this.options.stdout.write(bsu), this.log.clear(), this.options.stdout.write(data), this.restoreLastOutput(), shouldSync && this.options.stdout.write(esu);
  }
  writeToStderr(data) {
    if (this.isUnmounted || // See writeToStdout: stay off the terminal while suspended.
    this.isSuspended)
      return;
    if (this.options.debug) {
      this.options.stderr.write(data), this.options.stdout.write(this.fullStaticOutput + this.lastOutput);
      return;
    }
    if (!this.interactive) {
      this.options.stderr.write(data);
      return;
    }
    let shouldSync = this.shouldSync();
    shouldSync && this.options.stdout.write(bsu), this.log.clear(), this.options.stderr.write(data), this.restoreLastOutput(), shouldSync && this.options.stdout.write(esu);
  }
  // eslint-disable-next-line @typescript-eslint/no-restricted-types
  unmount(error) {
    if (this.isUnmounted || this.isUnmounting)
      return;
    this.isUnmounting = !0, this.beforeExitHandler && (process12.off("beforeExit", this.beforeExitHandler), this.beforeExitHandler = void 0);
    let { stdout } = this.options, { canWriteToStdout } = getWritableStreamState(stdout);
    settleThrottle(this.throttledOnRender, canWriteToStdout), canWriteToStdout && (!this.throttledOnRender || !this.hasPendingThrottledRender && !this.hasRenderedStaticOutput) && (this.calculateLayout(), this.onRender()), this.isUnmounted = !0, this.unsubscribeExit(), settleThrottle(this.throttledLog, canWriteToStdout), typeof this.restoreConsole == "function" && this.restoreConsole();
    let finishUnmount = () => {
      typeof this.unsubscribeResize == "function" && this.unsubscribeResize(), this.finishKittyDetection?.(!1), canWriteToStdout && (this.kittyProtocolEnabled && (this.writeBestEffort(this.options.stdout, "\x1B[<u"), this.kittyProtocolEnabled = !1), this.interactive && !this.options.debug && this.log.done(), this.alternateScreen && (this.writeBestEffort(this.options.stdout, base_exports.exitAlternativeScreen), this.writeBestEffort(this.options.stdout, showCursorEscape), this.alternateScreen = !1), this.interactive || this.options.stdout.write(this.options.debug ? `
` : this.lastOutput + `
`)), this.kittyProtocolEnabled = !1, instances_default.delete(this.options.stdout), this.rootNode.yogaNode?.free(), this.rootNode.yogaNode = void 0;
      let { exitResult } = this, resolveOrReject = () => {
        isErrorInput(error) ? this.rejectExitPromise(error) : this.resolveExitPromise(exitResult);
      };
      error !== void 0 && !isErrorInput(error) ? resolveOrReject() : canWriteToStdout ? this.options.stdout.write("", resolveOrReject) : setImmediate(resolveOrReject);
    }, concurrentReconciler = reconciler_default;
    this.options.concurrent ? (reconciler_default.updateContainerSync(null, this.container, null, noop), reconciler_default.flushSyncWork(), concurrentReconciler.flushPassiveEffects?.(), finishUnmount()) : (reconciler_default.updateContainerSync(null, this.container, null, noop), reconciler_default.flushSyncWork(), finishUnmount());
  }
  async waitUntilExit() {
    return !this.isUnmounting && !this.beforeExitHandler && (this.beforeExitHandler = () => {
      this.unmount();
    }, process12.once("beforeExit", this.beforeExitHandler)), this.exitPromise;
  }
  async waitUntilRenderFlush() {
    if (this.isUnmounted || this.isUnmounting) {
      await this.awaitExit();
      return;
    }
    if (await yieldImmediate(), this.isUnmounted || this.isUnmounting) {
      await this.awaitExit();
      return;
    }
    if (this.isConcurrent && this.hasPendingConcurrentWork() && (await Promise.race([this.awaitNextRender(), this.awaitExit()]), this.isUnmounted || this.isUnmounting)) {
      this.nextRenderCommit = void 0, await this.awaitExit();
      return;
    }
    reconciler_default.flushSyncWork();
    let { stdout } = this.options, { canWriteToStdout } = getWritableStreamState(stdout);
    if (settleThrottle(this.throttledOnRender, canWriteToStdout), settleThrottle(this.throttledLog, canWriteToStdout), canWriteToStdout) {
      await new Promise((resolve) => {
        this.options.stdout.write("", () => {
          resolve();
        });
      });
      return;
    }
    await yieldImmediate();
  }
  clear() {
    !this.interactive || this.options.debug || (this.log.clear(), this.lastOutputHeight = 0);
  }
  patchConsole() {
    this.options.debug || (this.restoreConsole = dist_default((stream, data) => {
      stream === "stdout" ? this.writeToStdout(data) : stream === "stderr" && (data.startsWith("The above error occurred") || this.writeToStderr(data));
    }));
  }
  registerInputControl(pauseInput, resumeInput) {
    this.pauseInput = pauseInput, this.resumeInput = resumeInput;
  }
  async suspendTerminal(callback) {
    if (this.beginSuspend(), callback) {
      try {
        await callback();
      } finally {
        await this.endSuspend();
      }
      return;
    }
    let isResumed = !1, resume = async () => {
      isResumed || (isResumed = !0, await this.endSuspend());
    };
    return { resume, [Symbol.asyncDispose]: resume };
  }
};

// node_modules/ink/build/render.js
var render = (node, options) => {
  let { stdout = process13.stdout, stdin = process13.stdin, stderr = process13.stderr, exitOnCtrlC = !0, patchConsole: patchConsole2 = !0, ...renderOptions } = getOptions(options), inkOptions = {
    stdout,
    stdin,
    stderr,
    debug: !1,
    exitOnCtrlC,
    patchConsole: patchConsole2,
    maxFps: 30,
    incrementalRendering: !1,
    concurrent: !1,
    alternateScreen: !1,
    ...renderOptions
  }, instance = getInstance(inkOptions.stdout, () => new Ink(inkOptions));
  return instance.render(node), {
    rerender: instance.render,
    unmount() {
      instance.unmount();
    },
    waitUntilExit: instance.waitUntilExit,
    waitUntilRenderFlush: instance.waitUntilRenderFlush,
    cleanup() {
      instance.unmount();
    },
    clear: instance.clear
  };
}, render_default = render, getOptions = (stdout = {}) => stdout instanceof Stream ? {
  stdout,
  stdin: process13.stdin
} : stdout, getInstance = (stdout, createInstance) => {
  let instance = instances_default.get(stdout);
  if (instance === void 0) {
    let newInstance = createInstance();
    return instances_default.set(stdout, newInstance), newInstance;
  }
  return process13.stderr.write(`Warning: render() was called again for the same stdout before the previous Ink instance was unmounted. Reusing stdout across multiple render() calls is unsupported. Call unmount() first.
`), instance;
};

// node_modules/ink/build/render-to-string.js
var import_react18 = __toESM(require_react(), 1);
var import_constants3 = __toESM(require_constants(), 1);

// node_modules/ink/build/components/Static.js
var import_react19 = __toESM(require_react(), 1);

// node_modules/ink/build/components/Transform.js
var import_react20 = __toESM(require_react(), 1);

// node_modules/ink/build/components/Newline.js
var import_react21 = __toESM(require_react(), 1);

// node_modules/ink/build/components/Spacer.js
var import_react22 = __toESM(require_react(), 1);

// node_modules/ink/build/hooks/use-input.js
var import_react24 = __toESM(require_react(), 1);

// node_modules/ink/build/hooks/use-stdin.js
var import_react23 = __toESM(require_react(), 1);
var useStdinContext = () => (0, import_react23.use)(StdinContext_default);

// node_modules/ink/build/hooks/use-input.js
var useInput = (inputHandler, options = {}) => {
  let { setRawMode, internal_exitOnCtrlC, internal_eventEmitter } = useStdinContext();
  (0, import_react24.useEffect)(() => {
    if (options.isActive !== !1)
      return setRawMode(!0), () => {
        setRawMode(!1);
      };
  }, [options.isActive, setRawMode]);
  let handleData = (0, import_react24.useEffectEvent)((data) => {
    let keypress = parse_keypress_default(data), key = {
      upArrow: keypress.name === "up",
      downArrow: keypress.name === "down",
      leftArrow: keypress.name === "left",
      rightArrow: keypress.name === "right",
      pageDown: keypress.name === "pagedown",
      pageUp: keypress.name === "pageup",
      home: keypress.name === "home",
      end: keypress.name === "end",
      return: keypress.name === "return",
      escape: keypress.name === "escape",
      ctrl: keypress.ctrl,
      shift: keypress.shift,
      tab: keypress.name === "tab",
      backspace: keypress.name === "backspace",
      delete: keypress.name === "delete",
      meta: keypress.meta,
      // Kitty keyboard protocol modifiers
      super: keypress.super ?? !1,
      hyper: keypress.hyper ?? !1,
      capsLock: keypress.capsLock ?? !1,
      numLock: keypress.numLock ?? !1,
      eventType: keypress.eventType
    }, input;
    keypress.isKittyProtocol ? input = keypress.isPrintable ? keypress.text ?? keypress.name : "" : keypress.ctrl ? input = keypress.name === "space" ? " " : keypress.name ?? "" : input = keypress.sequence, !keypress.isKittyProtocol && nonAlphanumericKeys.includes(keypress.name) && (input = ""), input.startsWith("\x1B") && (input = input.slice(1)), !keypress.isKittyProtocol && input.length === 1 && /[A-Z]/.test(input) && (key.shift = !0), !(internal_exitOnCtrlC && keypress.name === "c" && key.ctrl && keypress.eventType !== "release") && reconciler_default.discreteUpdates(() => {
      inputHandler(input, key);
    });
  });
  (0, import_react24.useEffect)(() => {
    if (options.isActive !== !1)
      return internal_eventEmitter.on("input", handleData), () => {
        internal_eventEmitter.removeListener("input", handleData);
      };
  }, [options.isActive, internal_eventEmitter]);
}, use_input_default = useInput;

// node_modules/ink/build/hooks/use-paste.js
var import_react25 = __toESM(require_react(), 1);
var usePaste = (handler, options = {}) => {
  let { setRawMode, setBracketedPasteMode, internal_eventEmitter } = useStdinContext();
  (0, import_react25.useEffect)(() => {
    if (options.isActive !== !1)
      return setRawMode(!0), setBracketedPasteMode(!0), () => {
        setRawMode(!1), setBracketedPasteMode(!1);
      };
  }, [options.isActive, setRawMode, setBracketedPasteMode]);
  let handlePaste = (0, import_react25.useEffectEvent)((text) => {
    reconciler_default.discreteUpdates(() => {
      handler(text);
    });
  });
  (0, import_react25.useEffect)(() => {
    if (options.isActive !== !1)
      return internal_eventEmitter.on("paste", handlePaste), () => {
        internal_eventEmitter.removeListener("paste", handlePaste);
      };
  }, [options.isActive, internal_eventEmitter]);
}, use_paste_default = usePaste;

// node_modules/ink/build/hooks/use-app.js
var import_react26 = __toESM(require_react(), 1);
function useApp() {
  return (0, import_react26.use)(AppContext_default);
}

// node_modules/ink/build/hooks/use-stdout.js
var import_react27 = __toESM(require_react(), 1);
function useStdout() {
  return (0, import_react27.use)(StdoutContext_default);
}

// node_modules/ink/build/hooks/use-stderr.js
var import_react28 = __toESM(require_react(), 1);

// node_modules/ink/build/hooks/use-focus.js
var import_react29 = __toESM(require_react(), 1);

// node_modules/ink/build/hooks/use-focus-manager.js
var import_react30 = __toESM(require_react(), 1);

// node_modules/ink/build/hooks/use-is-screen-reader-enabled.js
var import_react31 = __toESM(require_react(), 1);

// node_modules/ink/build/hooks/use-cursor.js
var import_react32 = __toESM(require_react(), 1);

// node_modules/ink/build/hooks/use-animation.js
var import_react33 = __toESM(require_react(), 1);

// node_modules/ink/build/hooks/use-window-size.js
var import_react34 = __toESM(require_react(), 1);
var useWindowSize = () => {
  let { stdout } = useStdout(), [size, setSize] = (0, import_react34.useState)(() => getWindowSize(stdout));
  return (0, import_react34.useEffect)(() => {
    let onResize = () => {
      setSize(getWindowSize(stdout));
    };
    return stdout.on("resize", onResize), onResize(), () => {
      stdout.off("resize", onResize);
    };
  }, [stdout]), size;
}, use_window_size_default = useWindowSize;

// node_modules/ink/build/hooks/use-box-metrics.js
var import_react35 = __toESM(require_react(), 1);

// src/tui/app.tsx
var import_react36 = __toESM(require_react(), 1);

// src/tui/keys.ts
var lists = ["symptoms", "walk", "answers", "consent"], pagers = ["cause", "nothing", "explain", "answer", "again", "redacted", "saved", "help"], looked = ["symptoms", "walk", "cause", "nothing", "explain", "answers", "answer", "again", "saved"], bindings = [
  {
    action: "open",
    keys: ["enter"],
    on: ["symptoms"],
    foot: "walk",
    help: "Walk through the questions of the symptom, from what the host shows to the cause."
  },
  { action: "open", keys: ["enter"], on: ["walk"], foot: "read on", help: "Read the cause, or what was ruled out where there is none." },
  { action: "open", keys: ["enter"], on: ["again"], foot: "go on", help: "Go on with what is there now." },
  { action: "open", keys: ["enter"], on: ["answers"], foot: "read", help: "Read the answer, with its line numbers." },
  {
    action: "open",
    keys: ["enter"],
    on: ["consent"],
    foot: "open",
    help: "Open a group, or read the lines of an answer in which something was redacted."
  },
  { action: "skip", keys: ["s"], on: ["gathering"], foot: "skip the slowest", help: "Skip the look that has taken the longest so far." },
  {
    action: "skip",
    keys: ["s"],
    on: ["walk"],
    foot: "skip",
    help: "Skip the question: the walk goes on past it. Once more takes that back."
  },
  { action: "write", keys: ["w"], on: ["consent"], foot: "write it", help: "Write the bundle." },
  {
    action: "toggle",
    keys: ["space", "x"],
    on: ["consent"],
    foot: "leave out",
    help: "Leave the item out of the bundle, or take it in again."
  },
  {
    action: "notes",
    keys: ["n"],
    on: ["consent"],
    foot: "notes",
    help: "Write notes into the bundle: what you saw, what was changed last."
  },
  { action: "next", keys: ["n"], on: ["answer"], foot: "next", help: "The next quoted line, or the next hit of the search." },
  { action: "previous", keys: ["p", "N"], on: ["answer"], help: "The previous quoted line, or the previous hit of the search." },
  {
    action: "evidence",
    keys: ["e"],
    on: ["cause"],
    foot: "evidence",
    help: "The quoted evidence in full, at the quoted line."
  },
  { action: "patch", keys: ["w"], on: ["cause"], foot: "save patch", help: "Save the diff of the fix to a file. Nothing is applied." },
  {
    action: "copy-commands",
    keys: ["c"],
    on: ["cause"],
    foot: "copy commands",
    help: "Copy the commands of the fix (OSC 52, also over ssh)."
  },
  { action: "next", keys: ["n"], on: ["cause"], foot: "next", help: "The next cause." },
  { action: "previous", keys: ["p"], on: ["cause"], help: "The previous cause." },
  { action: "fix", keys: ["f", "tab"], on: ["cause"], foot: "the fix", help: "To the fix; from there to the next fix of this cause." },
  { action: "copy-diff", keys: ["d"], on: ["cause"], foot: "copy diff", help: "Copy the diff of the fix (OSC 52, also over ssh)." },
  { action: "explain", keys: ["x"], on: ["cause"], foot: "explain", help: "The page of the check: what it looks for, and why." },
  {
    action: "find",
    keys: ["/"],
    on: ["answers"],
    foot: "filter",
    help: "Show only the answers whose name, source or text holds some words."
  },
  { action: "find", keys: ["/"], on: ["answer"], foot: "search", help: "Search in the answer." },
  {
    action: "all",
    keys: ["a"],
    on: ["symptoms", "walk"],
    foot: "all causes",
    help: "All causes, the one to mend first before the others."
  },
  { action: "number", keys: ["1-9"], on: ["symptoms"], help: "Walk through the symptom of that number." },
  { action: "again", keys: ["r"], on: looked, foot: "look again", help: "Look at the host again, and tell what has changed." },
  { action: "bundle", keys: ["b"], on: looked, foot: "bundle", help: "See what a bundle would hold, and write it." },
  { action: "answers", keys: ["v"], on: looked, foot: "view answers", help: "Everything that was asked and answered." },
  { action: "down", keys: ["down", "j"], on: [...lists, ...pagers], help: "Down." },
  { action: "up", keys: ["up", "k"], on: [...lists, ...pagers], help: "Up." },
  { action: "page-down", keys: ["pagedown", "ctrl-f", "ctrl-d"], on: [...lists, ...pagers], help: "A screen down." },
  { action: "page-down", keys: ["space"], on: pagers, help: "A screen down." },
  { action: "page-up", keys: ["pageup", "ctrl-b", "ctrl-u"], on: [...lists, ...pagers], help: "A screen up." },
  { action: "top", keys: ["g", "home"], on: [...lists, ...pagers], help: "To the top." },
  { action: "bottom", keys: ["G", "end"], on: [...lists, ...pagers], help: "To the bottom." },
  {
    action: "back",
    keys: ["escape", "backspace", "left"],
    on: ["walk", "cause", "nothing", "explain", "answers", "answer", "again", "consent", "redacted", "saved", "help"],
    foot: "back",
    help: "Back to the screen before."
  },
  { action: "help", keys: ["?", "f1"], on: "everywhere", foot: "all keys", help: "All keys." },
  { action: "quit", keys: ["q"], on: "everywhere", foot: "quit", help: "Quit. Nothing on the machine was changed." },
  {
    action: "interrupt",
    keys: ["ctrl-c"],
    on: "everywhere",
    help: "Stop what is under way: looks that are not done are given up. Twice leaves at once."
  },
  { action: "suspend", keys: ["ctrl-z"], on: "everywhere", help: "Back to the shell for a while; `fg` comes back." },
  { action: "redraw", keys: ["ctrl-l"], on: "everywhere", help: "Draw the whole screen anew, where something else has written on it." }
], applies = (binding, screen) => binding.on === "everywhere" || binding.on.includes(screen);
function actionOf(screen, key) {
  let name = /^[1-9]$/.test(key) ? "1-9" : key;
  return bindings.find((b) => applies(b, screen) && b.keys.includes(name))?.action;
}
function bindingsOf(screen) {
  return bindings.filter((b) => applies(b, screen));
}
var names = {
  enter: "Enter",
  escape: "Esc",
  space: "Space",
  up: "Up",
  down: "Down",
  left: "Left",
  right: "Right",
  pageup: "PgUp",
  pagedown: "PgDn",
  home: "Home",
  end: "End",
  tab: "Tab",
  backspace: "Backspace",
  f1: "F1"
};
function keyName2(key) {
  return names[key] ?? key.replace(/^ctrl-(.)$/, (_, letter) => `Ctrl-${letter.toUpperCase()}`);
}

// src/tui/views/answer.ts
var silence = {
  missing: "There is no such file or program.",
  denied: "This user may not look there.",
  timeout: "No answer came in time.",
  skipped: "It was not asked."
}, rowsOf = (text) => text.replace(/\n$/, "").split(`
`), held = /* @__PURE__ */ new WeakMap();
function answerLines(record, width, find, place, theme) {
  let name = JSON.stringify([width, find, place?.line, theme.spoken]), known = held.get(record);
  if (known?.name === name) return known.laid;
  let laid = { body: [], starts: [] }, { answer } = record;
  if ("text" in answer) {
    let rows = rowsOf(answer.text), digits = String(rows.length).length;
    for (let [i, row3] of rows.entries()) {
      let here = place?.line === i + 1, number = theme.spoken ? `line ${i + 1}${here ? ", quoted" : ""}: ` : `${here ? theme.glyphs.pointer : " "}${String(i + 1).padStart(digits)} `;
      laid.starts.push(laid.body.length);
      let parts = marked(row3, find).map((part) => here && part.role === "plain" ? { ...part, role: "strong" } : part);
      for (let [n, piece] of folded(parts, Math.max(8, width - number.length)).entries())
        laid.body.push([n === 0 ? span(number, here ? "error" : "dim") : span(" ".repeat(number.length)), ...piece]);
    }
    answer.text === "" && laid.body.push(line(span("(nothing was printed)", "dim")));
  } else
    laid.starts.push(0), laid.body.push(
      ...worded(silence[answer.status] ?? answer.status, width),
      ...answer.says ? worded(answer.says, width, { indent: "  " }) : []
    );
  return held.set(record, { name, laid }), laid;
}
var redactions = (record) => Object.entries(record.redactions).map(([rule, n]) => `${rule} ${n}`).join(", ");
function headLines(record, columns) {
  let { answer, ask } = record, facts = [
    answer.status === "failed" ? `failed, exit code ${answer.exitCode}` : answer.status,
    `${record.ms} ms`,
    ..."text" in answer && answer.dropped ? [`${answer.dropped.bytes} bytes left out at line ${answer.dropped.atLine}`] : [],
    ...redactions(record) === "" ? [] : [`redacted: ${redactions(record)}`],
    ...ask.needs ? [`needs ${ask.needs}`] : []
  ].join("; ");
  return [
    line(span(sourceOf(ask), "strong")),
    ...worded(`${ask.why}; ${facts}`, columns, { role: "dim" }).slice(0, 2),
    ...answer.status === "denied" ? [line("As root: ", span("sudo docker-triage", "key"))] : [],
    blank
  ];
}
function answerView(state, theme, screen) {
  let record = recordOf(state.shown, screen.answer);
  if (!record) return { title: "answer", head: [], body: [line("This answer is not there any more.")], top: 0, tip: "" };
  let place = screen.places[screen.place], here = place?.answer === screen.answer ? place : void 0, { body } = answerLines(record, state.columns, screen.find, here, theme), hits = screen.find === "" ? "" : lineCount(hitsOf(record, screen.find).length, screen.find);
  return {
    title: nameOf(record),
    head: headLines(record, state.columns),
    body,
    top: screen.top,
    ...screen.typing ? { prompt: { label: "search: ", text: screen.find } } : {},
    tip: hits || (screen.places.length > 1 ? `quoted line ${screen.place + 1} of ${screen.places.length}; n shows the next` : "")
  };
}
var lineCount = (n, find) => `${n} ${n === 1 ? "line holds" : "lines hold"} "${find}"`;
function hitsOf(record, find) {
  if (!("text" in record.answer) || find === "") return [];
  let wanted = find.toLowerCase();
  return rowsOf(record.answer.text).flatMap((row3, i) => row3.toLowerCase().includes(wanted) ? [i + 1] : []);
}
function redactedView(state, name, top) {
  let record = recordOf(state.shown, name), rows = record && "text" in record.answer ? rowsOf(record.answer.text) : [], hits = rows.flatMap((row3, i) => row3.search(placeholder) >= 0 ? [[i + 1, row3]] : []), columns = state.columns;
  return {
    title: `redacted in ${name}`,
    head: [
      ...record ? worded(redactions(record) === "" ? "No rule redacted anything here." : `Redacted, by rule: ${redactions(record)}`, columns) : [],
      blank
    ],
    body: hits.length > 0 ? hits.flatMap(([number, row3]) => folded([span(`${String(number).padStart(5)} `, "dim"), ...marked(row3)], columns)) : bullet("No line of it holds a placeholder. Back, and v reads it whole.", columns),
    top,
    tip: `${hits.length} of ${rows.length} lines hold a placeholder; the rest goes in as it is.`
  };
}

// src/tui/views/answers.ts
var roles = {
  ok: "good",
  failed: "warning",
  missing: "dim",
  denied: "error",
  timeout: "error",
  skipped: "dim"
};
function sized(bytes) {
  return bytes < 1e3 ? `${bytes} B` : bytes < 1e6 ? `${(bytes / 1e3).toFixed(1)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
}
var bytesOf = ({ answer }) => "text" in answer ? new TextEncoder().encode(answer.text).length : 0, redactedIn = ({ redactions: redactions2 }) => Object.values(redactions2).reduce((sum, n) => sum + n, 0), low = /* @__PURE__ */ new WeakMap();
function haystack(record) {
  let known = low.get(record);
  if (known !== void 0) return known;
  let { answer, ask } = record, text = `${nameOf(record)} ${sourceOf(ask)} ${ask.why} ${answer.status} ${"text" in answer ? answer.text : answer.says}`.toLowerCase();
  return low.set(record, text), text;
}
function filtered(records, filter) {
  let words = filter.toLowerCase().split(/\s+/).filter(Boolean);
  return records.filter((record) => words.every((word) => haystack(record).includes(word)));
}
function row(record, chosen, { columns }, { theme: { glyphs, spoken } }) {
  let redacted = redactedIn(record);
  return line(
    spoken ? chosen ? "chosen: " : "" : `${chosen ? glyphs.pointer : " "} `,
    span(`${record.answer.status.padEnd(7)} `, roles[record.answer.status]),
    span(columns >= 60 ? nameOf(record).padEnd(30) : nameOf(record), "strong"),
    ...columns >= 60 ? [span(` ${sized(bytesOf(record)).padStart(8)} `, "dim")] : [],
    ...redacted > 0 ? [span(` ${redacted} redacted `, "redacted")] : [],
    span(` ${sourceOf(record.ask)}`, "dim")
  );
}
function answersView(state, world, screen) {
  let all = state.shown?.records ?? [], records = filtered(all, screen.filter), at = Math.min(screen.row, Math.max(0, records.length - 1));
  return {
    title: `answers ${records.length} of ${all.length}`,
    head: screen.filter === "" || screen.typing ? [] : [line("Filter: ", span(screen.filter, "match"))],
    body: records.length > 0 ? records.map((record, i) => row(record, i === at, state, world)) : [line("No answer holds these words.")],
    list: { rows: records.map((_, i) => i), at },
    ...screen.typing ? { prompt: { label: "filter: ", text: screen.filter } } : {},
    tip: "What was asked, and what came back, redacted."
  };
}

// src/tui/views/consent.ts
function planOf(state, world) {
  return { leaveOut: state.leaveOut, notes: state.notes, walks: takenWalks(state, world) };
}
function rowsOf2(state, world, open2) {
  let parts = world.items(planOf(state, world)).map((item) => ({ kind: "part", ...item })), answers = [...Map.groupBy(state.shown?.records ?? [], (r) => r.collector)].flatMap(([collector, records]) => [
    { kind: "group", collector, records },
    ...open2.has(collector) ? records.map((record) => ({ kind: "answer", record })) : []
  ]);
  return [...parts, ...answers];
}
var isOut = (state, records) => records.every((r) => state.leaveOut.has(nameOf(r)));
function rowLine(row3, chosen, state, world) {
  let { glyphs, spoken } = world.theme, lead = spoken ? chosen ? "chosen: " : "" : `${chosen ? glyphs.pointer : " "} `, box = (out) => spoken ? out ? "left out: " : "" : `${out ? glyphs.off : glyphs.on} `, figures = (bytes) => span(sized(bytes).padStart(9), "dim"), found = (records) => {
    let n = records.reduce((sum, r) => sum + redactedIn(r), 0);
    return n > 0 ? [span(`  ${n} redacted`, "redacted")] : [];
  };
  if (row3.kind === "part")
    return line(lead, spoken ? "" : "    ", span(row3.path.padEnd(28), "plain"), figures(row3.bytes), span("  always", "dim"));
  if (row3.kind === "group") {
    let bytes = row3.records.reduce((sum, r) => sum + bytesOf(r), 0), out = row3.records.filter((r) => state.leaveOut.has(nameOf(r))).length, all = `${row3.records.length} ${row3.records.length === 1 ? "answer" : "answers"}`, count = out > 0 && out < row3.records.length ? `${row3.records.length - out} of ${all}` : all;
    return line(
      lead,
      box(isOut(state, row3.records)),
      span(row3.collector.padEnd(28), "strong"),
      figures(bytes),
      `  ${count}`,
      ...found(row3.records)
    );
  }
  return line(
    lead,
    spoken ? "" : "  ",
    box(isOut(state, [row3.record])),
    span(nameOf(row3.record).padEnd(26)),
    figures(bytesOf(row3.record)),
    span(`  ${row3.record.answer.status}`, "dim"),
    ...found([row3.record])
  );
}
function consentView(state, world, screen) {
  let { columns } = state, rows = rowsOf2(state, world, screen.open), at = Math.min(screen.row, Math.max(0, rows.length - 1)), counts = /* @__PURE__ */ new Map();
  for (let record of state.shown?.records ?? [])
    if (!state.leaveOut.has(nameOf(record)))
      for (let [rule, n] of Object.entries(record.redactions)) counts.set(rule, (counts.get(rule) ?? 0) + n);
  let redacted = [...counts].map(([rule, n]) => `${rule} ${n}`).join(", "), out = state.leaveOut.size;
  return {
    title: "before the bundle is written",
    head: [
      ...worded(`This would go in. Redacted, by rule: ${redacted || "nothing had to be"}.${out > 0 ? ` Left out: ${out}.` : ""}`, columns),
      ...state.notes === "" ? [] : [line("Notes: ", span(state.notes.replace(/\n/g, " "), "match"))],
      blank
    ],
    body: rows.map((row3, i) => rowLine(row3, i === at, state, world)),
    list: { rows: rows.map((_, i) => i), at },
    ...screen.typing ? { prompt: { label: "notes: ", text: state.notes } } : {},
    tip: "w writes the bundle to this folder; nothing is sent anywhere."
  };
}
function savedView(state, path, bytes, top) {
  let { columns } = state;
  return {
    title: "the bundle is written",
    head: [],
    body: [
      line(span(path, "key"), `  ${sized(bytes)}`),
      blank,
      ...worded("It is redacted, only you can read it (mode 0600), and nothing was sent anywhere.", columns),
      blank,
      line(span("What to do with it", "strong")),
      ...[
        `Look at it once more: \`docker-triage ${path}\` opens it like this host, on any machine.`,
        "Attach it to the report: your support, or github.com/moby/moby/issues. `diagnosis.md` in it is the text for the form.",
        `Copy it from this host: \`scp HOST:${path} .\``,
        "Compare it after a repair: write another one then."
      ].flatMap((text) => bullet(text, columns))
    ],
    top,
    tip: "Esc goes back."
  };
}

// src/tui/views/gathering.ts
var open = (a) => a.status === "waiting" || a.status === "asked" || a.status === "skipping";
function underWay(asked) {
  return asked.filter((a) => a.status === "asked").sort((a, b) => (a.since ?? 0) - (b.since ?? 0));
}
var seconds = (ms) => `${(ms / 1e3).toFixed(1)} s`;
function bar(done, total, width, { theme: { glyphs, spoken } }) {
  let figures = `${done} of ${total} looks`;
  if (spoken) return line(figures);
  let room = Math.max(6, Math.min(50, width - figures.length - 3)), filled = total === 0 ? 0 : Math.round(done / total * room);
  return line(span(glyphs.full.repeat(filled), "bar"), span(glyphs.empty.repeat(room - filled), "dim"), `  ${figures}`);
}
function row2(asked, { elapsed, columns }, world) {
  let { glyphs, spoken } = world.theme, name = spoken || columns < 80 ? asked.name : asked.name.padEnd(24), took = asked.since === void 0 ? 0 : elapsed - asked.since, late = took > 1e3, mark = spoken ? "" : `${glyphs.spinner[Math.floor(elapsed / 100) % glyphs.spinner.length]} `, time = asked.status === "skipping" ? "skipping" : `${seconds(took)} of ${asked.timeoutMs / 1e3} s`;
  return line(
    span(mark, "bar"),
    span(`${time.padEnd(14)} `, late ? "warning" : "dim"),
    span(name, late ? "strong" : "plain"),
    `  ${asked.why}`
  );
}
function doneRow({ name, status, ms }, { columns }) {
  let role = status === "ok" ? "good" : status === "denied" || status === "timeout" ? "error" : "dim";
  return line("  ", span(status.padEnd(8), role), span(`${ms} ms`.padEnd(7), "dim"), span(columns < 80 ? name : name.padEnd(24), "dim"));
}
function gathering(state, world) {
  let { asked, elapsed } = state, done = asked.filter((a) => !open(a)).length, running = [...underWay(asked), ...asked.filter((a) => a.status === "skipping")], waiting = asked.filter((a) => a.status === "waiting").length, denied = asked.filter((a) => a.status === "denied"), late = asked.filter((a) => a.status === "timeout" || a.status === "skipped"), says3 = world.origin.kind === "host" ? "Looking at this host. Nothing is changed." : "Reading the bundle.";
  return {
    title: world.origin.kind === "host" ? "looking" : "reading",
    head: [
      line(span(says3, "strong"), span(`  ${seconds(elapsed)}`, "dim")),
      bar(done, asked.length, state.columns, world),
      ...denied.length > 0 ? [line(span(`${denied.length} refused to this user`, "warning"), "; all of them as root: ", span("sudo docker-triage", "key"))] : [],
      ...late.length > 0 ? [line(span(`${late.length} without an answer: `, "warning"), late.map((a) => a.name).join(", "))] : [],
      blank
    ],
    body: [
      ...running.map((a) => row2(a, state, world)),
      ...waiting > 0 ? [line(span(`  ${waiting} more wait for their turn`, "dim"))] : [],
      ...asked.filter((a) => !open(a)).toReversed().map((a) => doneRow(a, state))
    ],
    top: 0,
    tip: running.some((a) => elapsed - (a.since ?? 0) > 1e3) ? "s skips the slowest look; every look ends by itself at its deadline." : ""
  };
}

// src/tui/views/pages.ts
function explainView(state, world, code, top) {
  let body = world.explain(code, state.columns).trimEnd().split(`
`).map((row3) => /^#/.test(row3) ? line(span(row3.replace(/^#+ /, ""), "strong")) : worded(row3, state.columns + 400)[0] ?? blank);
  return { title: `explain ${code}`, head: [], body, top, tip: `The same in a shell: docker-triage explain ${code}` };
}
var verdicts = {
  cured: { says: "Cured", role: "good" },
  better: { says: "Still there, and something else is gone", role: "warning" },
  same: { says: "Still there", role: "error" },
  other: { says: "Now something else", role: "error" },
  fine: { says: "Still nothing found", role: "good" }
};
function againView(state, change, top) {
  let { columns } = state, { says: says3, role } = verdicts[change.verdict], list = (title, items) => items.length === 0 ? [] : [blank, line(span(title, "strong")), ...items.flatMap((item) => bullet(item, columns))], subject = change.verdict === "other" ? change.came[0] ?? change.left[0] : change.watched;
  return {
    title: "looked again",
    head: [],
    body: [
      ...worded(subject ? `${says3}: ${subject}` : `${says3}.`, columns, { role }),
      ...list("Gone", change.gone),
      ...list("New", change.came),
      ...list("Still there", change.left),
      ...list(
        "The state",
        change.states.map(({ what, before, now }) => `${what}: ${before}, now ${now}`)
      ),
      ...change.gone.length + change.came.length + change.states.length === 0 ? [
        blank,
        ...worded(
          "Nothing has changed since the last look. A fix that was applied may need a restart of the daemon to count.",
          columns
        )
      ] : []
    ],
    top,
    tip: "Enter goes on with what is there now."
  };
}
function helpView(state, of, top) {
  let { columns } = state, wide = columns >= 60 ? 18 : 12, rows = bindingsOf(of).flatMap(({ keys, help }) => {
    let names3 = keys.map(keyName2).join(" ");
    return worded(help, Math.max(16, columns - wide - 2)).map((text, i) => [
      span(i === 0 ? names3.slice(0, wide).padEnd(wide + 1) : " ".repeat(wide + 1), "key"),
      ...text
    ]);
  });
  return {
    title: "keys",
    head: [],
    body: [
      ...rows,
      blank,
      ...worded("Nothing on this machine is changed: this tool reads, and shows what a person can do.", columns),
      ...worded("Where a key does nothing here, the foot of the screen says why.", columns)
    ],
    top,
    tip: "Esc goes back."
  };
}

// src/tui/views/symptoms.ts
var moods = { good: "good", bad: "error", unknown: "warning" };
function glanceLine({ what, says: says3, mood }) {
  return line(span(`${what.padEnd(8)} `, "dim"), span(says3, moods[mood]));
}
function headLines2(state, world) {
  let { shown, columns } = state;
  if (!shown) return [];
  let { target, causes, couldNotLook } = shown.file, engine = target.engine ? `Docker Engine ${target.engine}` : "Docker Engine, version unknown", named2 = target.kind === "none" ? "no Docker daemon was found here" : `${target.kind} dockerd, ${target.configFile}, data in ${target.dataRoot}`, errors = causes.filter((c) => c.severity === "error").length, others = causes.length - errors, counted = [
    ...errors > 0 ? [span(`${errors} ${errors === 1 ? "error" : "errors"}`, "error")] : [],
    ...errors > 0 && others > 0 ? [span(" and ")] : [],
    ...others > 0 ? [span(`${others} ${others === 1 ? "warning or hint" : "warnings and hints"}`, "warning")] : []
  ], found = causes.length === 0 ? line("Nothing was found that is wrong.") : [span("Found "), ...counted, span(": "), span(causes[0]?.title ?? "", "strong")], denied = new Set(couldNotLook.filter((l) => l.status === "denied").map((l) => l.source)).size, bundle = world.origin.kind === "bundle" ? [
    line(span("Bundle   ", "dim"), `${world.origin.path}, taken ${world.origin.takenAt}`),
    ...world.origin.notes === "" ? [] : worded(`Notes    ${world.origin.notes.trim().split(`
`)[0]}`, columns).slice(0, 2)
  ] : [];
  return [
    found,
    ...shown.glance.map(glanceLine),
    line(span("Target   ", "dim"), `${engine}; ${named2}`),
    ...bundle,
    ...denied > 0 && world.origin.kind === "host" ? [
      line(
        span(`${denied} ${denied === 1 ? "look was" : "looks were"} refused to this user`, "warning"),
        "; all of them as root: ",
        span("sudo docker-triage", "key")
      )
    ] : []
  ];
}
function symptomsView(state, world, at) {
  let { shown, columns } = state, likely = shown ? likelyOf(shown) : /* @__PURE__ */ new Map(), walked = world.origin.kind === "bundle" ? new Set(world.origin.walked.map((w) => w.symptom)) : /* @__PURE__ */ new Set(), { glyphs, spoken } = world.theme, wide = Math.max(...world.symptoms.map((s) => s.title.length)), body = [], rows = [];
  for (let [i, symptom] of world.symptoms.entries()) {
    let walk = likely.get(symptom.id), because = walk?.because.map((fact) => world.factWords[fact]).join(", "), notes = [
      ...walked.has(symptom.id) ? ["walked by the reporter"] : [],
      ...walk ? [`likely: ${because}${walk.verdict.length > 0 ? ` (${walk.verdict.join(", ")})` : ""}`] : []
    ].join("; ");
    rows.push(body.length);
    let pointer = i === at ? glyphs.pointer : " ", number = i < 9 ? String(i + 1) : " ", beside = columns >= wide + 34;
    body.push(
      line(
        `${spoken ? i === at ? "chosen: " : "" : `${pointer} `}${number} `,
        span(beside ? symptom.title.padEnd(wide) : symptom.title, walk ? "strong" : "plain"),
        ...beside && notes !== "" ? [span(`  ${notes}`, "warning")] : []
      )
    ), !beside && notes !== "" && body.push(line(span(`     ${notes}`, "warning")));
  }
  return {
    title: "what do you see?",
    head: [...headLines2(state, world), blank],
    body,
    list: { rows, at },
    tip: "Nothing is applied by this tool: it looks, and shows what a person can do."
  };
}

// src/tui/views/walk.ts
function markOf(mark, { glyphs, spoken }, columns) {
  let words = { yes: "yes", no: "no", unknown: "not known", skipped: "skipped", later: "not asked" };
  if (spoken) return { text: `${words[mark]}: `, role: "plain" };
  let roles2 = { yes: "error", no: "good", unknown: "warning", skipped: "dim", later: "dim" }, short = { ...words, later: "" };
  return { text: columns < 60 ? `${glyphs[mark]} ` : `${glyphs[mark]} ${short[mark].padEnd(10)}`, role: roles2[mark] };
}
var mostNames = 6;
function names2(codes, world) {
  let known = codes.flatMap((code) => world.check(code)?.name ?? []);
  return known.length > mostNames ? `${known.slice(0, mostNames).join(", ")} and ${known.length - mostNames} more` : known.join(", ");
}
function detail(question, step, state, world) {
  let { columns } = state, out = [], causes = state.shown?.file.causes ?? [];
  if (step?.answer === "yes")
    for (let code of step.by) {
      let cause = causes.find((c) => c.code === code), under = causes.find((c) => c.explains.includes(code));
      out.push(
        ...bullet(
          cause ? `${code} ${cause.title}` : `${code} ${world.check(code)?.name ?? ""}, explained by ${under?.code ?? "another cause"}`,
          columns,
          "strong"
        )
      );
    }
  else if (step?.answer === "no") {
    let said = [...new Set(question.looks.flatMap((code) => world.healthy(code) ?? []))];
    out.push(...said.flatMap((sentence) => bullet(sentence, columns)));
  } else if (step?.answer === "unknown") {
    let needed = new Set(question.looks.flatMap((code) => world.check(code)?.reads ?? [])), lost = (state.shown?.file.couldNotLook ?? []).filter((l) => needed.has(l.collector) && l.status !== "missing"), command = lost.find((l) => l.command)?.command;
    out.push(
      ...bullet(
        lost.length > 0 ? `Could not be told: ${lost.length} ${lost.length === 1 ? "look" : "looks"} gave nothing, such as ${lost[0]?.source} (${lost[0]?.status}).${command ? ` As root: \`${command}\`.` : ""}` : "Could not be told: the looks that it needs were not made here.",
        columns
      )
    );
  } else step || out.push(...bullet("Not asked: a question before it led to a cause. Skip that one to go on.", columns));
  question.hint && step?.answer !== "yes" && out.push(...bullet(question.hint, columns));
  let reads = [...new Set(question.looks.flatMap((code) => world.check(code)?.reads ?? []))];
  return out.push(
    ...worded(`Examined ${names2(question.looks, world) || "nothing yet"}, in the answers of ${reads.join(", ") || "nobody"}.`, columns, {
      indent: "  ",
      role: "dim"
    })
  ), out;
}
function verdictLines(walk, state) {
  let { columns } = state;
  if (state.rows < 16) return [line(span(`Verdict: ${walk.verdict.join(", ") || "nothing found on this branch"}`, "strong"))];
  if (walk.verdict.length === 0)
    return [
      ...worded("Verdict: nothing was found on this branch.", columns, { role: "strong" }),
      ...walk.otherwise ? worded(walk.otherwise, columns, { indent: "  " }) : []
    ];
  let causes = state.shown?.file.causes ?? [];
  return [
    line(span("Verdict:", "strong")),
    ...walk.verdict.flatMap((code) => bullet(`${code} ${causes.find((c) => c.code === code)?.title ?? ""}`, columns, "strong"))
  ];
}
function walkView(state, world, id, at) {
  let symptom = world.symptoms.find((s) => s.id === id), walk = walkOf(state, world, id);
  if (!symptom || !walk) return { title: "walk", head: [], body: [line("There is no such symptom.")], tip: "" };
  let { columns, rows: height } = state, because = walk.because.map((fact) => world.factWords[fact]).join(", "), head = [
    ...worded(because === "" ? "The host does not show this by itself; you chose it." : `The host shows: ${because}.`, columns),
    ...verdictLines(walk, state),
    ...height >= 16 ? [blank] : []
  ], body = [], rows = [];
  for (let [i, question] of symptom.questions.entries()) {
    let step = walk.steps[i], chosen = i === at, mark = markOf(step?.answer ?? "later", world.theme, columns), by = step && step.by.length > 0 ? `  ${step.by.join(" ")}` : "";
    rows.push(body.length);
    let pointer = world.theme.spoken ? chosen ? "chosen: " : "" : `${chosen ? world.theme.glyphs.pointer : " "} `;
    body.push(line(pointer, span(mark.text, mark.role), span(question.asks, step ? "plain" : "dim"), span(by, "strong"))), chosen && body.push(...detail(question, step, state, world));
  }
  return {
    title: symptom.title,
    head,
    body,
    list: { rows, at },
    tip: walk.verdict.length > 0 ? `Enter shows the cause: ${walk.verdict.join(", ")}.` : "Nothing found on this branch: Enter shows what was ruled out."
  };
}

// src/tui/views/index.ts
function viewOf(state, world, screen = current(state)) {
  switch (screen.at) {
    case "gathering":
      return gathering(state, world);
    case "symptoms":
      return symptomsView(state, world, screen.row);
    case "walk":
      return walkView(state, world, screen.symptom, screen.row);
    case "cause":
      return causeView(state, world, screen.index, screen.fix, screen.top);
    case "nothing":
      return nothingView(state, world, screen.symptom, screen.top);
    case "explain":
      return explainView(state, world, screen.code, screen.top);
    case "answers":
      return answersView(state, world, screen);
    case "answer":
      return answerView(state, world.theme, screen);
    case "again":
      return againView(state, screen.change, screen.top);
    case "consent":
      return consentView(state, world, screen);
    case "redacted":
      return redactedView(state, screen.answer, screen.top);
    case "saved":
      return savedView(state, screen.path, screen.bytes, screen.top);
    case "help":
      return helpView(state, screen.of, screen.top);
  }
}

// src/tui/views/view.ts
function windowOf({ body, list, top }, height) {
  let last = Math.max(0, body.length - height);
  if (!list) {
    let from2 = Math.min(Math.max(0, top ?? 0), last);
    return { from: from2, to: Math.min(body.length, from2 + height), chosen: void 0 };
  }
  let chosen = list.rows[list.at] ?? 0, next = list.rows[list.at + 1] ?? body.length, above = Math.max(0, Math.floor((height - (next - chosen)) / 2)), from = Math.min(Math.max(0, chosen - above), last);
  return { from, to: Math.min(body.length, from + height), chosen };
}

// src/tui/frame.ts
function shares(state, view) {
  let rows = Math.max(2, state.rows), header2 = rows >= 6 ? 1 : 0, note = rows >= 5 || view.prompt ? 1 : 0, foot = rows >= 3 ? 1 : 0, room = rows - header2 - note - foot, wanted = Math.min(view.body.length, Math.max(3, Math.ceil(room * 0.45))), head = Math.max(0, Math.min(view.head.length, room - wanted));
  return { header: header2, head, body: Math.max(1, room - head), note, foot };
}
function reason(state, world, action, screen = current(state)) {
  let cause = screen.at === "cause" ? state.shown?.file.causes[screen.index] : void 0, fix = screen.at === "cause" ? cause?.fixes[screen.fix] : void 0, edits = fix?.steps.some((step) => "edit" in step) ?? !1;
  switch (action) {
    case "again":
      return world.origin.kind === "bundle" ? "This is a bundle: there is no host to look at again." : state.busy === "looking" ? "A look is under way." : void 0;
    case "bundle":
      return world.origin.kind === "bundle" ? "This is a bundle already." : void 0;
    case "patch":
    case "copy-diff":
      return screen.at !== "cause" || edits ? void 0 : fix ? "This fix changes no file: c copies its commands." : "There is no fix to save.";
    case "copy-commands":
      return cause && commandsOf(cause, screen.at === "cause" ? screen.fix : 0, state.patches).length > 0 ? void 0 : "There is no command to copy.";
    case "fix":
      return (cause?.fixes.length ?? 0) > 0 ? void 0 : "There is no fix to go to.";
    case "next":
    case "previous":
      return screen.at === "cause" ? (state.shown?.file.causes.length ?? 0) > 1 ? void 0 : "This is the only cause." : screen.at === "answer" ? screen.places.length > 1 || screen.find !== "" ? void 0 : "There is nothing to go to: / searches in the answer." : void 0;
    case "evidence":
      return cause ? void 0 : "There is no cause here.";
    default:
      return;
  }
}
function footer(state, world, width) {
  let screen = current(state);
  if ("typing" in screen && screen.typing) return line(span("Enter", "key"), " done  ", span("Esc", "key"), " as before  ", span("Ctrl-U", "key"), " empty");
  let shown = bindingsOf(screen.at).filter(
    (b) => b.foot && !reason(state, world, b.action) && (b.action !== "back" || state.stack.length > 1)
  ), way = new Set(state.stack.length > 1 ? ["back", "help", "quit"] : ["help", "quit"]), last = shown.filter((b) => way.has(b.action)), words = (binding) => width < 60 && last.includes(binding) ? "" : ` ${binding.foot}`, size = (binding) => stringWidth(keyName2(binding.keys[0] ?? "") + words(binding)) + 2, chosen = [...last];
  for (let binding of shown) {
    if (last.includes(binding)) continue;
    let next = [...chosen.slice(0, chosen.length - last.length), binding, ...last];
    next.reduce((sum, b) => sum + size(b), -2) <= width && chosen.splice(0, chosen.length, ...next);
  }
  return chosen.flatMap((binding, i) => [
    ...i > 0 ? [span("  ")] : [],
    span(keyName2(binding.keys[0] ?? ""), "key"),
    span(words(binding), "dim")
  ]);
}
function header(state, world, view) {
  let { shown, columns } = state, left = line(span("docker-triage", "strong"), span("  "), span(view.title)), api = shown?.glance.find((g) => g.what === "API"), where = world.origin.kind === "bundle" ? "a bundle" : "this host", right = api ? `${where}: ${api.says}` : where, gap = columns - widthOf(left) - stringWidth(right);
  return gap < 2 ? left : [...left, span(" ".repeat(gap)), span(right, api?.mood === "bad" ? "error" : "dim")];
}
function noteLine(state, view, from, to) {
  if (view.prompt) return line(span(view.prompt.label, "strong"), view.prompt.text, span("_", "dim"));
  if (state.note !== "") return line(span(state.note, "warning"));
  let total = view.list ? view.list.rows.length : view.body.length, all = from === 0 && to >= view.body.length, where = view.list ? `${view.list.at + 1} of ${total}` : `lines ${from + 1}-${to} of ${total}`, place = all || total === 0 || current(state).at === "gathering" ? "" : where;
  return line(...place === "" ? [] : [span(place, "hint"), "  "], span(view.tip, "dim"));
}
function frameOf(state, world) {
  let { theme } = world, width = Math.max(1, state.columns), view = viewOf(state, world), share = shares(state, view), { from, to, chosen } = windowOf(view, share.body), next = view.list ? view.list.rows[view.list.at + 1] ?? view.body.length : 0, fit = (spans) => truncated(spans, width, theme.glyphs.more), out = [];
  share.header && out.push(painted(fit(header(state, world, view)), theme));
  for (let row3 of view.head.slice(0, share.head)) out.push(painted(fit(row3), theme));
  for (let i = from; i < from + share.body; i++) {
    let row3 = fit(view.body[i] ?? blank);
    out.push(i === chosen && next > chosen && !theme.spoken ? painted(row3, theme, { role: "selected", width }) : painted(row3, theme));
  }
  return share.note && out.push(painted(fit(noteLine(state, view, from, to)), theme)), share.foot && out.push(painted(fit(footer(state, world, width)), theme)), out.slice(0, Math.max(1, state.rows));
}

// src/tui/press.ts
var named = {
  " ": "space",
  "\r": "enter",
  "\n": "enter",
  "	": "tab",
  "\x7F": "backspace",
  "\x1B": "escape"
};
function namesOf(input, key) {
  return key.ctrl && input.length === 1 ? [`ctrl-${input}`] : key.upArrow ? ["up"] : key.downArrow ? ["down"] : key.leftArrow ? ["left"] : key.rightArrow ? ["right"] : key.pageUp ? ["pageup"] : key.pageDown ? ["pagedown"] : key.home ? ["home"] : key.end ? ["end"] : key.return ? ["enter"] : key.escape ? ["escape"] : key.tab ? ["tab"] : key.backspace || key.delete ? ["backspace"] : key.ctrl || key.meta || input.length > 4e3 ? [] : [...input].map((c) => named[c] ?? (c < " " ? `ctrl-${String.fromCharCode(c.charCodeAt(0) + 96)}` : c));
}
var always = /* @__PURE__ */ new Set(["ctrl-c", "ctrl-z", "ctrl-l"]);
function eventOf(state, name) {
  let screen = current(state);
  if ("typing" in screen && screen.typing && !always.has(name)) {
    if (name === "enter" || name === "escape" || name === "backspace") return { type: "edit", key: name };
    if (name === "ctrl-u") return { type: "edit", key: "clear" };
    let text = name === "space" ? " " : name;
    return [...text].length === 1 ? { type: "text", text } : void 0;
  }
  let action = actionOf(screen.at, name);
  return action ? /^[1-9]$/.test(name) ? { type: "act", action, number: Number(name) } : { type: "act", action } : { type: "no-key", key: keyName2(name) };
}

// src/tui/app.tsx
var import_jsx_runtime = __toESM(require_jsx_runtime(), 1);
function App2({ store, onSuspendable }) {
  let { suspendTerminal } = useApp();
  (0, import_react36.useEffect)(() => onSuspendable(suspendTerminal), [onSuspendable, suspendTerminal]);
  let { columns, rows } = use_window_size_default(), state = (0, import_react36.useSyncExternalStore)(store.subscribe, store.state);
  (0, import_react36.useEffect)(() => {
    let { columns: wide, rows: high } = store.state();
    (wide !== columns || high !== rows) && store.send({ type: "resize", columns, rows });
  }, [store, columns, rows]), use_input_default((input, key) => {
    for (let name of namesOf(input, key)) {
      let event = eventOf(store.state(), name);
      event && store.send(event);
    }
  }), use_paste_default((text) => {
    let screen = current(store.state());
    "typing" in screen && screen.typing && store.send({ type: "text", text });
  });
  let lines = frameOf(state, store.world);
  return /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Box_default, { flexDirection: "column", width: state.columns, height: store.world.theme.spoken ? void 0 : state.rows, overflow: "hidden", children: lines.map((text, i) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Text, { wrap: "truncate", children: text || " " }, i)) });
}
var Guard = class extends import_react36.Component {
  state = { failed: !1 };
  static getDerivedStateFromError() {
    return { failed: !0 };
  }
  componentDidCatch(error) {
    this.props.onError(error);
  }
  render() {
    return this.state.failed ? null : this.props.children;
  }
};

// src/tui/clipboard.ts
function refusal(text) {
  return text.trim() === "" ? "There is nothing to copy." : /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/.test(text) ? "Not copied: it holds control characters, which a shell would obey." : Buffer.byteLength(text) * 1.34 > 74e3 ? "Not copied: it is longer than terminals take. w saves the patch." : "";
}
function clipboardSequence(text, env3) {
  let plain = `\x1B]52;c;${Buffer.from(text).toString("base64")}\x07`;
  return env3.TMUX ? `${plain}\x1BPtmux;${plain.replaceAll("\x1B", "\x1B\x1B")}\x1B\\` : env3.STY || env3.TERM?.startsWith("screen") ? (plain.match(new RegExp("[^]{1,760}", "g")) ?? []).map((piece) => `\x1BP${piece}\x1B\\`).join("") : plain;
}

// src/tui/asks.ts
var defaultTimeoutMs = 5e3;
function createBoard(now) {
  let rows = /* @__PURE__ */ new Map(), skips = /* @__PURE__ */ new Map();
  return {
    progress({ state, collector, key, ask, status, ms, skip }) {
      let name = `${collector}/${key}`, blank2 = {
        name,
        source: sourceOf(ask),
        why: ask.why,
        timeoutMs: ask.timeoutMs ?? defaultTimeoutMs,
        since: void 0,
        status: "waiting",
        ms: 0,
        needs: ask.needs
      }, row3 = rows.get(name) ?? blank2;
      skip && skips.set(name, skip), state === "asked" ? rows.set(name, blank2) : state === "started" ? rows.set(name, { ...row3, status: "asked", since: now() }) : (rows.set(name, { ...row3, status: status ?? "ok", ms: ms ?? 0 }), skips.delete(name));
    },
    asked: () => [...rows.values()],
    skipSlowest() {
      let [slowest] = [...rows.values()].filter((r) => r.status === "asked").sort((a, b) => (a.since ?? 0) - (b.since ?? 0));
      if (slowest)
        return rows.set(slowest.name, { ...slowest, status: "skipping" }), skips.get(slowest.name)?.(), slowest.name;
    }
  };
}

// src/tui/change.ts
var nameOf2 = ({ code, title }) => `${code} ${title.replace(placeholder, "secret")}`, saysOf = ({ code, title }) => `${code} ${title}`, still = (says3) => says3.replace(/, for .*$/, "");
function changeBetween(before, now, watched) {
  let was = new Map(before.file.causes.map((c) => [nameOf2(c), c])), is = new Map(now.file.causes.map((c) => [nameOf2(c), c])), gone = [...was].filter(([name]) => !is.has(name)).map(([, c]) => saysOf(c)), came = [...is].filter(([name]) => !was.has(name)), left = [...is].filter(([name]) => was.has(name)).map(([, c]) => saysOf(c)), subject = before.file.causes.find((c) => c.code === watched) ?? before.file.causes[0], states = now.glance.flatMap(({ what, says: says3 }) => {
    let old = before.glance.find((g) => g.what === what)?.says ?? "";
    return still(old) !== still(says3) ? [{ what, before: old, now: says3 }] : [];
  }), errors = came.some(([, c]) => c.severity === "error");
  return { verdict: subject ? is.has(nameOf2(subject)) ? gone.length > 0 ? "better" : "same" : errors || now.file.causes.some((c) => c.code === subject.code) ? "other" : "cured" : came.length > 0 ? "other" : "fine", watched: subject && saysOf(subject), gone, came: came.map(([, c]) => saysOf(c)), left, states };
}

// src/tui/moves.ts
var stay = (state, ...effects) => ({ state, effects }), pushed = (state, screen) => ({ ...state, stack: [...state.stack, screen] }), replaced = (state, screen) => ({ ...state, stack: [...state.stack.slice(0, -1), screen] });
function goTo(state, screen) {
  let at = state.stack.findIndex((s) => s.at === screen.at);
  return at < 0 ? pushed(state, screen) : { ...state, stack: [...state.stack.slice(0, at), screen] };
}
function openCause(state, index) {
  let cause = state.shown?.file.causes[index];
  return { ...goTo(state, { at: "cause", index, fix: 0, top: 0 }), watched: cause?.code };
}
function startWalk(state, world, index) {
  let symptom = world.symptoms[index];
  if (!symptom) return { ...state, note: "There is no symptom with that number." };
  let taken = state.taken.includes(symptom.id) ? state.taken : [...state.taken, symptom.id], next = { ...replaced(state, { at: "symptoms", row: index }), taken }, steps = walkOf(next, world, symptom.id)?.steps.length ?? 1;
  return pushed(next, { at: "walk", symptom: symptom.id, row: Math.max(0, steps - 1) });
}
function openFromWalk(state, world, screen) {
  let walk = walkOf(state, world, screen.symptom), { shown } = state;
  if (!walk || !shown) return state;
  let here = walk.steps[screen.row]?.by ?? [], found = [causeIndex(shown, here), causeIndex(shown, walk.verdict)].find((index) => index >= 0);
  return found === void 0 ? pushed(state, { at: "nothing", symptom: screen.symptom, top: 0 }) : openCause(state, found);
}
function skipQuestion(state, world, screen) {
  let symptom = world.symptoms.find((s) => s.id === screen.symptom), question = symptom?.questions[screen.row], before = walkOf(state, world, screen.symptom);
  if (!symptom || !question || !before) return state;
  if (screen.row >= before.steps.length)
    return { ...state, note: "This question was not asked: skip the one that led to the cause to go on." };
  let held2 = state.skipped[symptom.id] ?? [], list = held2.includes(question.id) ? held2.filter((id) => id !== question.id) : [...held2, question.id], next = { ...state, skipped: { ...state.skipped, [symptom.id]: list } }, steps = walkOf(next, world, symptom.id)?.steps.length ?? 1;
  return replaced(next, { ...screen, row: held2.includes(question.id) ? screen.row : steps - 1 });
}
function openPlace(state, world, screen) {
  let place = screen.places[screen.place], record = recordOf(state.shown, screen.answer);
  return !place || !record ? state : scrolledTo(replaced(state, screen), world, place.line);
}
function scrolledTo(state, world, number) {
  let screen = current(state), record = screen.at === "answer" ? recordOf(state.shown, screen.answer) : void 0;
  if (screen.at !== "answer" || !record) return state;
  let here = screen.places[screen.place], { starts } = answerLines(record, state.columns, screen.find, here?.answer === screen.answer ? here : void 0, world.theme), height = shares(state, viewOf(state, world)).body;
  return replaced(state, { ...screen, top: Math.max(0, (starts[number - 1] ?? 0) - Math.floor(height / 2)) });
}
function openEvidence(state, world, index) {
  let { shown } = state, cause = shown?.file.causes[index];
  if (!shown || !cause) return state;
  let places = placesOf(cause, shown.records), [first] = places;
  if (!first) return { ...state, note: "The quoted words are made from several answers: v shows all of them." };
  let next = pushed(state, { at: "answer", answer: first.answer, top: 0, find: "", typing: !1, places, place: 0 }), screen = current(next);
  return screen.at === "answer" ? openPlace(next, world, screen) : next;
}
function turnAnswer(state, world, screen, step) {
  let record = recordOf(state.shown, screen.answer);
  if (!record) return state;
  if (screen.find !== "") {
    let hits = hitsOf(record, screen.find);
    if (hits.length === 0) return { ...state, note: `No line holds "${screen.find}".` };
    let view = viewOf(state, world), { from, to } = windowOf(view, shares(state, view).body), { starts } = answerLines(record, state.columns, screen.find, screen.places[screen.place], world.theme), middle = from === 0 && step === 1 ? -1 : from + Math.floor((to - from) / 2), lineAt = (number) => starts[number - 1] ?? 0, hit = step === 1 ? hits.find((n) => lineAt(n) > middle) : hits.findLast((n) => lineAt(n) < middle), next = scrolledTo(state, world, hit ?? (step === 1 ? hits[0] ?? 1 : hits.at(-1) ?? 1));
    return hit === void 0 ? { ...next, note: step === 1 ? "From the top again." : "From the bottom again." } : next;
  }
  let count = screen.places.length, place = (screen.place + step + count) % count;
  return openPlace(state, world, { ...screen, place, answer: screen.places[place]?.answer ?? screen.answer });
}
function toggled(state, world, screen) {
  let row3 = rowsOf2(state, world, screen.open)[screen.row];
  if (!row3 || row3.kind === "part") return { ...state, note: "This part tells what the bundle is: it always goes in." };
  let names3 = (row3.kind === "group" ? row3.records : [row3.record]).map(nameOf), leaveOut = new Set(state.leaveOut), out = names3.every((name) => leaveOut.has(name));
  for (let name of names3) out ? leaveOut.delete(name) : leaveOut.add(name);
  return { ...state, leaveOut, note: out ? "" : "Left out: the diagnosis in the bundle is made anew without it." };
}
function openFromConsent(state, world, screen) {
  let row3 = rowsOf2(state, world, screen.open)[screen.row];
  if (row3?.kind === "answer") return pushed(state, { at: "redacted", answer: nameOf(row3.record), top: 0 });
  if (row3?.kind !== "group") return { ...state, note: "It is made from the answers below: open those." };
  let open2 = new Set(screen.open);
  return open2.delete(row3.collector) || open2.add(row3.collector), replaced(state, { ...screen, open: open2 });
}
function toFix(state, world, screen, count) {
  let view = viewOf(state, world), height = shares(state, view).body, last = Math.max(0, view.body.length - height), lineOf = (fix2) => Math.min(fixLine(state, screen.index, fix2), last), fix = windowOf(view, height).from < lineOf(screen.fix) ? screen.fix : (screen.fix + 1) % count;
  return replaced(state, { ...screen, fix, top: lineOf(fix) });
}
function onCause(state, world, screen, action) {
  let causes = state.shown?.file.causes ?? [], cause = causes[screen.index], fix = cause?.fixes[screen.fix];
  if (!cause) return stay(state);
  switch (action) {
    case "next":
    case "previous": {
      let index = screen.index + (action === "next" ? 1 : -1);
      return causes[index] ? stay(openCause(state, index)) : stay({ ...state, note: action === "next" ? "This is the last cause." : "This is the first cause." });
    }
    case "fix":
      return stay(toFix(state, world, screen, cause.fixes.length));
    case "evidence":
      return stay(openEvidence(state, world, screen.index));
    case "explain":
      return stay(pushed(state, { at: "explain", code: cause.code, top: 0 }));
    case "copy-diff": {
      let text = (fix?.steps ?? []).flatMap((step) => "edit" in step ? [unifiedDiff(step.edit)] : []).join("");
      return stay(state, { do: "copy", text, what: "The diff" });
    }
    case "copy-commands":
      return stay(state, { do: "copy", text: `${commandsOf(cause, screen.fix, state.patches).join(`
`)}
`, what: "The commands" });
    case "patch":
      return !fix || state.busy !== "" ? stay(state) : stay(
        { ...state, busy: "patching", note: "Reading the live files for the real diff ..." },
        { do: "patch", code: cause.code, fix: fix.id }
      );
    default:
      return stay(state);
  }
}
function act(state, world, { action, number }) {
  let screen = current(state);
  if (action === "again") {
    let watched = screen.at === "cause" ? state.shown?.file.causes[screen.index]?.code : state.watched;
    return stay({ ...state, watched, busy: "looking", asked: [], elapsed: 0, stack: [{ at: "gathering" }] }, { do: "look" });
  }
  if (action === "bundle") return stay(goTo(state, { at: "consent", row: 0, open: /* @__PURE__ */ new Set(), typing: !1 }));
  if (action === "answers") return stay(goTo(state, { at: "answers", row: 0, filter: "", typing: !1 }));
  if (action === "all")
    return stay(
      (state.shown?.file.causes.length ?? 0) > 0 ? openCause(state, 0) : pushed(state, { at: "nothing", symptom: void 0, top: 0 })
    );
  switch (screen.at) {
    case "gathering":
      return action === "skip" ? stay(state, { do: "skip" }) : stay(state);
    case "symptoms":
      return stay(startWalk(state, world, action === "number" ? (number ?? 1) - 1 : screen.row));
    case "walk":
      return stay(action === "skip" ? skipQuestion(state, world, screen) : openFromWalk(state, world, screen));
    case "cause":
      return onCause(state, world, screen, action);
    case "again": {
      let index = state.shown ? causeIndex(state.shown, state.watched ? [state.watched] : []) : -1, next = { ...state, stack: state.stack.slice(0, -1) };
      return stay(
        screen.change.verdict === "cured" || (state.shown?.file.causes.length ?? 0) === 0 ? next : openCause(next, Math.max(0, index))
      );
    }
    case "answers": {
      if (action === "find") return stay(replaced(state, { ...screen, typing: !0 }));
      let record = filtered(state.shown?.records ?? [], screen.filter)[screen.row], find = record && hitsOf(record, screen.filter).length > 0 ? screen.filter : "";
      return stay(
        record ? pushed(state, { at: "answer", answer: nameOf(record), top: 0, find, typing: !1, places: [], place: 0 }) : state
      );
    }
    case "answer":
      return stay(action === "find" ? replaced(state, { ...screen, find: "", typing: !0 }) : turnAnswer(state, world, screen, action === "previous" ? -1 : 1));
    case "consent":
      return action === "toggle" ? stay(toggled(state, world, screen)) : action === "notes" ? stay(replaced(state, { ...screen, typing: !0 })) : action === "write" ? state.busy === "" ? stay(
        { ...state, busy: "packing", note: "Writing the bundle, and proving that nothing leaks ..." },
        { do: "save", plan: planOf(state, world) }
      ) : stay(state) : stay(openFromConsent(state, world, screen));
    default:
      return stay(state);
  }
}

// src/tui/reduce.ts
var stay2 = (state, ...effects) => ({ state, effects });
function withScreen(state, screen) {
  return { ...state, stack: [...state.stack.slice(0, -1), screen] };
}
function moved(state, world, move) {
  let screen = current(state), view = viewOf(state, world), { body: height } = shares(state, view), page = Math.max(1, height - 1), steps = { up: -1, down: 1, "page-up": -page, "page-down": page, top: Number.NEGATIVE_INFINITY, bottom: Number.POSITIVE_INFINITY };
  if (view.list && "row" in screen) {
    let last = Math.max(0, view.list.rows.length - 1);
    return withScreen(state, { ...screen, row: Math.min(last, Math.max(0, view.list.at + steps[move])) });
  }
  if ("top" in screen) {
    let { from } = windowOf(view, height), last = Math.max(0, view.body.length - height);
    return withScreen(state, { ...screen, top: Math.min(last, Math.max(0, from + steps[move])) });
  }
  return state;
}
var moves = /* @__PURE__ */ new Set(["up", "down", "page-up", "page-down", "top", "bottom"]);
function interrupted(state) {
  if (state.interrupted || state.busy === "") return stay2({ ...state, exit: 130 }, { do: "leave" });
  let says3 = state.busy === "looking" ? "Looks that are not done are given up. Ctrl-C once more leaves at once." : "Ctrl-C once more leaves at once.";
  return stay2({ ...state, interrupted: !0, note: says3 }, ...state.busy === "looking" ? [{ do: "stop" }] : []);
}
function acted(state, world, event) {
  let { action } = event;
  if (action === "interrupt") return interrupted(state);
  if (action === "suspend" || action === "redraw") return stay2(state, { do: action });
  if (action === "quit") return stay2({ ...state, exit: 0 }, { do: "leave" });
  let calm = { ...state, note: "", interrupted: !1 }, why = reason(calm, world, action);
  if (why) return stay2({ ...calm, note: why });
  if (moves.has(action)) return stay2(moved(calm, world, action));
  if (action === "back") return stay2(calm.stack.length > 1 ? { ...calm, stack: calm.stack.slice(0, -1) } : calm);
  if (action === "help") {
    let { at } = current(calm);
    return stay2(at === "help" ? calm : { ...calm, stack: [...calm.stack, { at: "help", of: at, top: 0 }] });
  }
  return act(calm, world, event);
}
function typed(state, change, done, keep) {
  let screen = current(state);
  return screen.at === "answers" ? withScreen(state, { ...screen, filter: keep ? change(screen.filter) : "", row: 0, typing: !done }) : screen.at === "answer" ? withScreen(state, { ...screen, find: keep ? change(screen.find) : "", typing: !done }) : screen.at === "consent" ? { ...withScreen(state, { ...screen, typing: !done }), notes: keep ? change(state.notes).slice(0, 2e3) : state.notes } : state;
}
function edited(state, world, key) {
  let same = (text) => text;
  switch (key) {
    case "enter": {
      let next = typed(state, same, !0, !0), screen = current(next);
      return screen.at === "answer" && screen.find !== "" ? act(next, world, { type: "act", action: "next" }).state : next;
    }
    case "escape":
      return typed(state, same, !0, !1);
    case "backspace":
      return typed(state, (text) => [...text].slice(0, -1).join(""), !1, !0);
    case "clear":
      return typed(state, () => "", !1, !0);
  }
}
function shownNow(state, world, event) {
  let { shown } = event, before = state.shown, walked = world.origin.kind === "bundle" ? world.origin.walked : [], taken = before ? state.taken : walked.map((w) => w.symptom), skipped = before ? state.skipped : Object.fromEntries(walked.map((w) => [w.symptom, w.steps.filter((s) => s.answer === "skipped").map((s) => s.question)])), first = taken.length > 0 && !before ? world.symptoms.findIndex((s) => s.id === taken[0]) : -1, next = { ...state, shown, before, busy: "", interrupted: !1, note: "", taken, skipped }, symptoms = { at: "symptoms", row: first >= 0 ? first : proposed(shown, world.symptoms) };
  return before ? { ...next, stack: [symptoms, { at: "again", change: changeBetween(before, shown, state.watched), top: 0 }] } : { ...next, stack: [symptoms] };
}
function reduce(state, event, world) {
  switch (event.type) {
    case "act":
      return acted(state, world, event);
    case "text":
      return stay2(typed({ ...state, note: "" }, (text) => text + event.text.replace(/[\r\n\t]+/g, " "), !1, !0));
    case "edit":
      return stay2(edited(state, world, event.key));
    case "no-key":
      return stay2({ ...state, interrupted: !1, note: `${event.key} does nothing here: ? shows all keys.` });
    case "resize":
      return stay2({ ...state, columns: event.columns, rows: event.rows });
    case "asks":
      return stay2({ ...state, asked: event.asked, elapsed: event.elapsed });
    case "shown":
      return stay2(shownNow(state, world, event));
    case "failed":
      return stay2({ ...state, busy: "", note: `${event.what} failed: ${event.why}` });
    case "copied":
      return stay2({
        ...state,
        note: event.problem || `${event.what} went to the clipboard of the terminal; one that refuses (OSC 52) pastes nothing.`
      });
    case "patched":
      return stay2({
        ...state,
        busy: "",
        patches: { ...state.patches, [event.fix]: event.path },
        written: [...state.written, event.path],
        note: `Saved ${event.path}; nothing was applied.`
      });
    case "saved": {
      let stack = current(state).at === "consent" ? state.stack.slice(0, -1) : state.stack;
      return stay2({
        ...state,
        busy: "",
        note: "",
        written: [...state.written, event.path],
        stack: [...stack, { at: "saved", path: event.path, bytes: event.bytes, top: 0 }]
      });
    }
  }
}

// src/tui/store.ts
var tickMs = 125, says = (error) => error instanceof Error ? error.message : String(error);
function createStore(session, theme, terminal, size) {
  let world = {
    origin: session.origin,
    symptoms: session.symptoms,
    factWords: session.factWords,
    walk: session.walk,
    check: session.check,
    healthy: session.healthy,
    explain: session.explain,
    items: session.items,
    theme
  }, listeners = /* @__PURE__ */ new Set(), state = startState(size.columns, size.rows), stop = new AbortController(), skip = () => {
  }, send = (event) => {
    try {
      let step = reduce(state, event, world), changed = step.state !== state;
      if (state = step.state, changed) for (let listener of listeners) listener();
      for (let effect of step.effects) run(effect);
    } catch (error) {
      terminal.crash(error);
    }
  }, look = () => {
    let from = performance.now(), elapsed = () => performance.now() - from, board = createBoard(elapsed), timer = setInterval(() => send({ type: "asks", asked: board.asked(), elapsed: elapsed() }), theme.spoken ? 20 * tickMs : tickMs);
    stop = new AbortController(), skip = board.skipSlowest, session.look(board.progress, stop.signal).then(
      (shown) => send({ type: "shown", shown }),
      (error) => state.shown ? send({ type: "failed", what: "The look", why: says(error) }) : terminal.crash(error)
    ).finally(() => clearInterval(timer));
  }, run = (effect) => {
    switch (effect.do) {
      case "look":
        look();
        break;
      case "skip":
        skip();
        break;
      case "stop":
        stop.abort();
        break;
      case "suspend":
        terminal.suspend();
        break;
      case "redraw":
        terminal.redraw();
        break;
      case "leave":
        stop.abort(), terminal.leave(state.exit ?? 0);
        break;
      case "copy": {
        let problem = refusal(effect.text);
        problem === "" && terminal.copy(effect.text), send({ type: "copied", what: effect.what, problem });
        break;
      }
      case "patch":
        session.savePatch(effect.code, effect.fix).then(
          ({ path }) => send({ type: "patched", fix: `${effect.code}/${effect.fix}`, path }),
          (error) => send({ type: "failed", what: "The patch", why: says(error) })
        );
        break;
      case "save":
        session.save(effect.plan).then(
          ({ path, bytes }) => send({ type: "saved", path, bytes }),
          (error) => send({ type: "failed", what: "The bundle", why: says(error) })
        );
        break;
    }
  };
  return {
    world,
    state: () => state,
    subscribe(listener) {
      return listeners.add(listener), () => listeners.delete(listener);
    },
    send,
    start: look
  };
}

// src/tui/theme.ts
var looks = {
  plain: { colour: "", plain: "" },
  strong: { colour: "1", plain: "1" },
  dim: { colour: "2", plain: "2" },
  error: { colour: "1;31", plain: "1" },
  warning: { colour: "1;33", plain: "1" },
  hint: { colour: "1;36", plain: "1" },
  good: { colour: "32", plain: "" },
  added: { colour: "32", plain: "" },
  removed: { colour: "31", plain: "" },
  selected: { colour: "7", plain: "7" },
  redacted: { colour: "35", plain: "4" },
  match: { colour: "30;43", plain: "7" },
  bar: { colour: "36", plain: "" },
  key: { colour: "1", plain: "1" }
}, unicode = {
  spinner: ["\u280B", "\u2819", "\u2839", "\u2838", "\u283C", "\u2834", "\u2826", "\u2827", "\u2807", "\u280F"],
  full: "\u2588",
  empty: "\u2591",
  pointer: "\u203A",
  yes: "\u25CF",
  no: "\u2713",
  unknown: "?",
  skipped: "-",
  later: "\xB7",
  on: "[x]",
  off: "[ ]",
  rule: "\u2500",
  more: "\u2026"
}, ascii = {
  ...unicode,
  spinner: ["|", "/", "-", "\\"],
  full: "#",
  empty: ".",
  pointer: ">",
  yes: "!",
  no: "v",
  later: ".",
  rule: "-",
  more: "..."
};
function themeFor(terminal) {
  return {
    colour: terminal.colour,
    spoken: terminal.spoken,
    glyphs: terminal.unicode && !terminal.spoken ? unicode : ascii,
    sgr: (role) => terminal.spoken ? "" : looks[role][terminal.colour ? "colour" : "plain"]
  };
}

// src/tui/open.tsx
var import_jsx_runtime2 = __toESM(require_jsx_runtime(), 1), framesPerSecond = 15;
async function keepEvidence(session, store) {
  let state = store.state();
  if (!state.shown || session.origin.kind === "bundle") return "";
  try {
    let { path } = await session.save({ leaveOut: state.leaveOut, notes: state.notes, walks: takenWalks(state, store.world) });
    return `What was gathered is kept in ${path}
`;
  } catch {
    return "";
  }
}
var says2 = (error) => neutralLine(error instanceof Error ? error.message : String(error)).slice(0, 500);
async function openTerminal(session, options) {
  let { stdout } = process, app, ending = { code: 0, crash: void 0 }, leave = (code) => {
    ending.code = code, app?.unmount();
  }, crash = (error) => {
    ending.crash ??= error, leave(1);
  }, handOver, away = !1, whileAway = async (then) => {
    if (!(away || !handOver)) {
      away = !0;
      try {
        await handOver(then);
      } finally {
        away = !1;
      }
      store.send({ type: "resize", columns: stdout.columns ?? 80, rows: stdout.rows ?? 24 });
    }
  }, suspend = () => {
    process.platform !== "win32" && whileAway(() => process.kill(0, "SIGTSTP"));
  }, resumed = () => {
    whileAway(() => {
    });
  }, store = createStore(
    session,
    themeFor(options),
    { copy: (text) => stdout.write(clipboardSequence(text, process.env)), suspend, redraw: resumed, leave, crash },
    { columns: stdout.columns ?? 80, rows: stdout.rows ?? 24 }
  ), uncaught = (error) => crash(error);
  process.on("uncaughtException", uncaught), process.on("unhandledRejection", uncaught), process.on("SIGCONT", resumed);
  try {
    app = render_default(
      /* @__PURE__ */ (0, import_jsx_runtime2.jsx)(Guard, { onError: crash, children: /* @__PURE__ */ (0, import_jsx_runtime2.jsx)(
        App2,
        {
          store,
          onSuspendable: (suspendTerminal) => {
            handOver = suspendTerminal;
          }
        }
      ) }),
      {
        alternateScreen: !options.spoken,
        incrementalRendering: !0,
        interactive: !0,
        exitOnCtrlC: !1,
        isScreenReaderEnabled: options.spoken,
        maxFps: framesPerSecond,
        patchConsole: !0
      }
    ), store.start(), await app.waitUntilExit();
  } catch (error) {
    ending.crash ??= error, ending.code = 1;
  } finally {
    process.off("uncaughtException", uncaught), process.off("unhandledRejection", uncaught), process.off("SIGCONT", resumed);
  }
  if (ending.crash !== void 0) {
    let kept = await keepEvidence(session, store);
    return process.stderr.write(
      `docker-triage failed, which is a fault of its own: ${says2(ending.crash)}
${kept}Without the screens: docker-triage --no-tui
`
    ), ending.code;
  }
  for (let path of store.state().written) stdout.write(`Written: ${neutralLine(path)}
`);
  return ending.code;
}
export {
  openTerminal
};
