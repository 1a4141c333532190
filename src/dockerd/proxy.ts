/** What is wrong with a proxy address, and what was most likely meant. */
export interface ProxyProblem {
  what: string;
  meant: string | undefined;
}

const schemes = ['http', 'https', 'socks5', 'socks5h'];
const address = /^(?:[^\s@/?#]*@)?(?:\[(?:[0-9a-f:.]+|ip6-[0-9a-f]+)\]|[A-Za-z0-9._-]+)(?::\d{1,5})?$/i;

/**
 * Looks at a proxy address as dockerd's HTTP client does: a URL with one of four schemes, or `host:port`, to which it adds `http://`.
 * Undefined where the address can be used. Whether anybody answers there is another question.
 */
export function proxyProblem(value: string): ProxyProblem | undefined {
  const text = value.trim();
  if (text === '') return undefined;
  const found = /^([A-Za-z][A-Za-z0-9+.-]*):\/\/(.*)$/.exec(text);
  const rest = (found?.[2] ?? text).replace(/\/+$/, '');
  const port = Number(/:(\d+)$/.exec(rest)?.[1] ?? 80);
  const good = address.test(rest) && port > 0 && port < 65536;
  if (good && text === value && (!found || schemes.includes(found[1] ?? ''))) return undefined;
  const meant = repaired(text);
  if (good && found && schemes.includes((found[1] ?? '').toLowerCase()))
    return { what: 'has blanks or capitals that do not belong there', meant };
  if (good && found) return { what: `has the scheme "${found[1]}", which is none of a proxy`, meant };
  if (/^["'].*["']$/.test(text) || /["'`]/.test(text)) return { what: 'has quotation marks in it', meant };
  if (/\s/.test(text)) return { what: 'has a blank in it', meant };
  if (port >= 65536 || /:\d{6,}$/.test(rest)) return { what: 'has a port above 65535', meant };
  if (!found) return { what: 'is no address: the colon or the slashes behind its scheme are wrong', meant };
  return { what: 'is no address of a host with a port', meant };
}

/** The address with its scheme written as it should be; undefined where that does not help. */
function repaired(text: string): string | undefined {
  const bare = text.replace(/["'`\s]/g, '');
  const slips = /^(h+t+p+s?|htp|hhtp|https?|http|socks5h?)(?::\/*|;\/*|\/\/+|:\\+|\.\/\/)(.+)$/i.exec(bare) ?? /^()(.+)$/.exec(bare);
  const scheme = (slips?.[1] ?? '').toLowerCase();
  const known = scheme.startsWith('socks') ? scheme : scheme === 'https' ? 'https' : 'http';
  const rest = (slips?.[2] ?? '').replace(/^[/\\:]+/, '').replace(/[/\\,;]+$/, '');
  return address.test(rest) && Number(/:(\d+)$/.exec(rest)?.[1] ?? 80) < 65536 ? `${known}://${rest}` : undefined;
}

/** Host and port of a proxy address that can be used. */
export function proxyTarget(value: string): { host: string; port: number } | undefined {
  const found = /^(?:([a-z0-9]+):\/\/)?(?:[^@/]*@)?(\[[0-9a-f:.]+\]|[^:/\s]+)(?::(\d+))?\/?$/i.exec(value.trim());
  if (!found?.[2]) return undefined;
  const usual = found[1] === 'https' ? 443 : found[1]?.startsWith('socks') ? 1080 : 80;
  return { host: found[2].replace(/^\[|\]$/g, ''), port: Number(found[3] ?? usual) };
}
