import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  layout,
  shellWords
} from "./chunk-HXJ25DGL.js";
import "./chunk-DI5SO3FZ.js";
import "./chunk-6636AVS4.js";
export {
  layout,
  shellWords
};
