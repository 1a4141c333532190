import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  createRedactor
} from "./chunk-JHCIHP2M.js";

// src/cli/evidence-redactor.ts
function evidenceRedactor(wanted) {
  return createRedactor({ keepIdentities: !0, ...wanted.case === void 0 ? {} : { caseKey: wanted.case } });
}

export {
  evidenceRedactor
};
