import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  explain,
  listChecks,
  listCollectors,
  listTree,
  runExplain
} from "./chunk-FWPC47C4.js";
import "./chunk-BV7LYR5S.js";
import "./chunk-DTTK7JPO.js";
import "./chunk-IRM3FUKV.js";
import "./chunk-YCHCE3DO.js";
import "./chunk-AYWK2CMW.js";
import "./chunk-6636AVS4.js";
export {
  explain,
  listChecks,
  listCollectors,
  listTree,
  runExplain
};
