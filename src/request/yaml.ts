// loaded by import() where a request is at hand; yaml is CommonJS, of which a bundler takes names only in this form
export { parseDocument, stringify } from 'yaml';
