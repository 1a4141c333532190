/** A URL as Go takes it apart; `error` says why it is none. */
export interface GoUrl {
  scheme: string;
  /** With port and brackets. */
  host: string;
  path: string;
  query: string;
  fragment: string;
  user: boolean;
}

/** Characters below 128 that Go lets stand in a host. */
const HOST = /^[A-Za-z0-9!$&'()*+,;=:[\]<>"_.~\-\u0080-\uffff]*$/;
const USER = /^[A-Za-z0-9\-._:~!$&'()*+,;=%@]*$/;

const escapesAreWhole = (text: string) => !/%(?![0-9a-f]{2})/i.test(text);

/** In a host only what is no ASCII may be escaped, and the percent sign of a zone. */
const hostIsClean = (text: string) => HOST.test(text.replace(/%25|%[89a-f][0-9a-f]/gi, ''));

const isPort = (text: string) => text === '' || /^:\d*$/.test(text);

/** Reads a URL by the rules of Go's net/url; undefined where it refuses. */
export function parseGoUrl(text: string): GoUrl | undefined {
  if (/[\u0000-\u001f\u007f]/.test(text)) return undefined;
  const hash = text.indexOf('#');
  const fragment = hash < 0 ? '' : text.slice(hash + 1);
  let rest = hash < 0 ? text : text.slice(0, hash);
  if (rest.startsWith(':') || !escapesAreWhole(fragment)) return undefined;
  const scheme = /^[a-z][a-z0-9+.-]*(?=:)/i.exec(rest)?.[0] ?? '';
  if (scheme) rest = rest.slice(scheme.length + 1);
  const mark = rest.indexOf('?');
  const query = mark < 0 ? '' : rest.slice(mark + 1);
  if (mark >= 0) rest = rest.slice(0, mark);
  const url: GoUrl = { scheme: scheme.toLowerCase(), host: '', path: '', query, fragment, user: false };
  if (!rest.startsWith('/')) {
    if (scheme) return url;
    return rest.split('/')[0]!.includes(':') ? undefined : { ...url, path: rest };
  }
  if (rest.startsWith('//') && (scheme !== '' || !rest.startsWith('///'))) {
    const slash = rest.indexOf('/', 2);
    const authority = rest.slice(2, slash < 0 ? undefined : slash);
    rest = slash < 0 ? '' : rest.slice(slash);
    const at = authority.lastIndexOf('@');
    const user = at < 0 ? '' : authority.slice(0, at);
    if (!USER.test(user) || !escapesAreWhole(user)) return undefined;
    const host = hostOf(authority.slice(at + 1));
    if (host === undefined) return undefined;
    url.user = at >= 0;
    url.host = host;
  }
  return escapesAreWhole(rest) ? { ...url, path: rest } : undefined;
}

/** The host of an authority with its escapes taken back. */
function hostOf(text: string): string | undefined {
  if (text.startsWith('[')) {
    const close = text.lastIndexOf(']');
    if (close < 0 || !isPort(text.slice(close + 1))) return undefined;
    const zone = text.slice(0, close).indexOf('%25');
    if (zone >= 0) {
      const inZone = text.slice(zone, close);
      if (!escapesAreWhole(inZone) || !hostIsClean(text.slice(0, zone)) || !hostIsClean(text.slice(close))) return undefined;
      if (!HOST.test(inZone.replace(/%(?:25|20|[89a-f][0-9a-f])/gi, ''))) return undefined;
      return text.replaceAll('%25', '%');
    }
  } else {
    const colon = text.lastIndexOf(':');
    if (colon >= 0 && !isPort(text.slice(colon))) return undefined;
  }
  return escapesAreWhole(text) && hostIsClean(text) ? text.replaceAll('%25', '%') : undefined;
}

/** Host without brackets, and port, of a `host` as `parseGoUrl` gives it. */
export function splitPort(host: string): { name: string; port: string } {
  const colon = host.lastIndexOf(':');
  const cut = colon >= 0 && isPort(host.slice(colon));
  const name = cut ? host.slice(0, colon) : host;
  return { name: /^\[.*\]$/.test(name) ? name.slice(1, -1) : name, port: cut ? host.slice(colon + 1) : '' };
}
