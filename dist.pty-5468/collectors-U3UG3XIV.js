import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  collectors
} from "./chunk-3AZUKAVD.js";
import "./chunk-JY5VBDW6.js";
import "./chunk-EGJPBB2P.js";
import "./chunk-6636AVS4.js";
export {
  collectors
};
