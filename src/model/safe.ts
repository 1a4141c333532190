declare const redacted: unique symbol;

/** Text that has been through the redactor. Only `src/redact` makes it; nothing else reaches a screen, a report or a bundle. */
export type Safe = string & { readonly [redacted]: true };
