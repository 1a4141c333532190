/** How much of a long text is kept: its first and its last bytes. The middle is replaced by one marker line. */
export interface Keep {
  head: number;
  tail: number;
}

interface Common {
  /** What the answer decides, for `--dry-run`, the manifest and the "could not look" list. */
  why: string;
  /** Who may look. It decides which command is offered when the look was denied. */
  needs?: 'root' | 'docker-group';
  /** Deadline of this ask in milliseconds; 5000 unless told. */
  timeoutMs?: number;
  /** It only adds detail: where it is lost, no check of its facts is in doubt. */
  detail?: true;
  keep?: Keep;
}

/**
 * One look at a machine, as plain data: it can be listed, refused, recorded and replayed.
 * - run: argv, never a shell; the verb is on the allow-list of `src/host/allow.ts`.
 * - file: the text of a file. With `only`, the lines near its end that match the pattern; also of a file that was packed by gzip. stat: one line of JSON, see `StatLine`. list: one `StatLine` per entry.
 * - statfs: bytes and inodes of the file system that holds path, one line of JSON, see `StatfsLine`.
 * - dial: HTTP GET over `unix://`, `tcp://` or `tls://`; the answer is the body. `path: ''` only connects.
 * - env: the named variables of the caller, one `NAME=value` per line.
 * - head: the first bytes of a file as hexadecimal text (at most 64).
 * - certificates: the certificates of a PEM file, one `CertificateLine` each; with `authorities`, whether that file's certificates signed them.
 * - key: what may be told of a private key, one `KeyLine`; never the key.
 * - caller: who asks and when, one line of JSON, see `CallerLine`.
 */
export type Ask = Common &
  (
    | { kind: 'run'; argv: readonly [string, ...string[]] }
    | { kind: 'stat' | 'list' | 'statfs'; path: string }
    | { kind: 'file'; path: string; only?: string }
    | { kind: 'head'; path: string; bytes: number }
    | { kind: 'certificates'; path: string; authorities?: string }
    | { kind: 'key'; path: string }
    | { kind: 'dial'; endpoint: string; path: string }
    | { kind: 'env'; names: readonly string[] }
    | { kind: 'caller' }
  );

/** The asks of one collector, by key. A key becomes a file name in the bundle: lower case letters, digits, `.` and `-`. */
export type Asks = Readonly<Record<string, Ask>>;

/** What `stat` answers; `list` answers one per line, with `name`. */
export interface StatLine {
  name?: string;
  type: 'file' | 'directory' | 'socket' | 'link' | 'other';
  /** Permission bits in octal, four digits. */
  mode: string;
  uid: number;
  gid: number;
  owner: string;
  group: string;
  bytes: number;
  /** Last change of the content, ISO 8601 UTC. */
  mtime: string;
  /** Where a symbolic link leads. */
  target?: string;
}

/** What `statfs` answers: sizes in bytes, `free` is what an unprivileged process may still use. */
export interface StatfsLine {
  bytes: number;
  free: number;
  inodes: number;
  inodesFree: number;
}

/** Who runs the tool, on what, and when. */
export interface CallerLine {
  uid: number;
  gid: number;
  user: string;
  home: string;
  groups: string[];
  /** As Node names it; `none` where there is no machine, only a text that somebody handed on. */
  platform: string;
  /** ISO 8601 UTC: the moment that the whole diagnosis counts as now. */
  now: string;
  /** The window that was asked for, ISO 8601 UTC. */
  since?: string;
  until?: string;
}

/** One certificate. Names and dates are public; dates are ISO 8601 UTC, hashes hexadecimal SHA-256. */
export interface CertificateLine {
  subject: string;
  issuer: string;
  /** The subject alternative names as OpenSSL writes them: `DNS:a, IP Address:10.0.0.1`. */
  names: string;
  notBefore: string;
  notAfter: string;
  authority: boolean;
  usage: readonly string[];
  serial: string;
  /** Of the public key: equal to that of the private key which belongs to it. */
  spki: string;
  sha256: string;
  /** Whether one of the asked `authorities` signed it; absent where none were asked. */
  trusted?: boolean;
}

/** What may be told of a private key. `spki` is absent where the key is encrypted. */
export interface KeyLine {
  encrypted: boolean;
  spki?: string;
}
