import { says, type WordTable } from './says.ts';

/** What is said where names are not resolved, on the host or in a container. */
export const nameWords: WordTable = {
  DT610: {
    says: [
      says(
        /getaddrinfo (?:EAI_AGAIN|ENOTFOUND) |lookup \S+?(?: on \S+)?: (?:Try again|no answer|dial (?:udp|tcp) )/,
        [
          ['getaddrinfo EAI_AGAIN registry-1.docker.io', 'Node.js dns'],
          ['dial tcp: lookup registry-1.docker.io: Try again', 'Go net with musl'],
        ],
        { sure: 'possible' },
      ),

      says(
        /lookup \S+(?: on \S+)?: (?:no such host|.*i\/o timeout|.*connection refused|server misbehaving|Temporary failure in name resolution)|(?:[Cc]ould not resolve|Temporary failure in name resolution|Name or service not known).*\b(?:docker\.(?:io|com)|ghcr\.io|gcr\.io|quay\.io|mcr\.microsoft\.com)\b|#53: connection refused|no servers could be reached/,
        [
          ['dial tcp: lookup registry-1.docker.io: no such host', 'dockerd 26.1.5'],
          ['curl: (6) Could not resolve host: download.docker.com', 'curl'],
          [';; communications error to 127.0.0.1#53: connection refused', 'nslookup 9.18'],
        ],
        { sure: 'possible', misses: ['failed to lookup myhost address in host specification'] },
      ),
      // the name of a public registry that leads to another machine
      says(
        /certificate is valid for .+, not (?:[\w-]+\.)*(?:docker\.(?:io|com)|ghcr\.io|gcr\.io|quay\.io|mcr\.microsoft\.com)\b/,
        [['x509: certificate is valid for *.corp, not registry-1.docker.io', 'Go crypto/x509']],
        { sure: 'possible' },
      ),
    ],
  },
  DT611: {
    says: [
      // what dockerd itself looks up it tells as Go does; these are words of libc, and so of what runs in a container
      says(
        /^(?!sudo: )(?!.*(?:\blookup \S|\bdocker\.(?:io|com)\b|\bghcr\.io\b|\bgcr\.io\b|\bquay\.io\b)).*(?:[Cc]ould not resolve host|Temporary failure in name resolution|Name or service not known|unable to resolve host address)/,
        [
          ['bash: github.com: Temporary failure in name resolution', 'https://github.com/debops/debops/issues/1929'],
          ['curl: (6) Could not resolve host: ifconfig.me', 'curl in a container'],
        ],
        { sure: 'possible', misses: ['dial tcp: lookup ghcr.io: Temporary failure in name resolution'] },
      ),
      says(
        /temporary error \(try again later\)|Temporary failure resolving '|Could not resolve '[\w.-]*(?:debian|ubuntu|alpine|centos|fedora)/,
        [['ERROR: http://dl-cdn.alpinelinux.org/alpine/v3.8/main: temporary error (try again later)', 'apk in a container']],
        { sure: 'possible' },
      ),

      says(
        /DNS resolver found in resolv\.conf and containers can't use it|bad address '[\w.-]+\.\w+'|[Cc]ould not resolve '|Temporary failure resolving|DNS lookup error/,
        [
          ["ping: bad address 'google.com'", 'busybox in a container'],
          ["Temporary failure resolving 'archive.ubuntu.com'", 'apt in a container'],
        ],
        { sure: 'possible' },
      ),
    ],
  },
};
