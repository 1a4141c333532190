import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  collectors
} from "./chunk-ZXG4QX5D.js";
import "./chunk-5UOKYAMD.js";
import "./chunk-7QE4LHSA.js";
import "./chunk-A2FEEDDM.js";
import "./chunk-6636AVS4.js";
export {
  collectors
};
