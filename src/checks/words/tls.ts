import { registryPath, says, type WordTable } from './says.ts';

export const tlsWords: WordTable = {
  DT401: {
    says: [
      says(
        /\b(?:ca|cert|key|server-cert|server-key)\.pem'?"?: no such file or directory|no such file or directory, open '[^']*\.pem'|TLS config.*\.pem (?:does not exist|not found)|(?:load certificates|load TLS config): open \S*\.pem/,
        [
          ["Error: ENOENT: no such file or directory, open '/certs/client/ca.pem'", 'Node.js fs'],
          ['open /certs/client/cert.pem: no such file or directory', 'Go os'],
        ],
      ),

      says(/[Cc]ould(?:n't| not) read (?:CA certificate|ca cert|certificate)\b.*no such file or directory/, [
        ["Couldn't read ca cert /root/.docker/ca.pem: open /root/.docker/ca.pem: no such file or directory", 'moby v1.5 docker/docker.go'],
      ]),
      says(
        /invalid TLS configuration: could not load X509 key pair|[Cc]ould not load X509 key pair(?: \(c[^)]{0,40})?$/,
        [
          ['failed to start API server: invalid TLS configuration: could not load X509 key pair', 'moby v28.5.2 cmd/dockerd'],
          ['failed to create API server: Could not load X509 key pair (cer', 'journalctl in a narrow window'],
        ],
        { sure: 'possible' },
      ),

      says(
        /(?:[Cc]ould not load X509 key pair|could not read CA certificate|TLS configuration|could not load (?:CA|client|server)|unable to resolve docker endpoint).*(?:no such file or directory|cannot find the (?:file|path))/,
        [
          [
            'invalid TLS configuration: could not read CA certificate "/ca.pem": open /ca.pem: no such file or directory',
            'moby v28.5.2 cmd/dockerd',
          ],
          ['unable to resolve docker endpoint: open /root/.docker/ca.pem: no such file or directory', 'docker 26.1.5'],
        ],
      ),
    ],
    outranks: ['DT402', 'DT113'],
  },
  DT402: {
    says: [
      says(
        /tls: failed to (?:parse private key|find "?CERTIFICATE)|found a certificate rather than a key in the PEM|x509: decryption password incorrect|asn1: (?:structure|syntax) error/,
        [
          ['tls: found a certificate rather than a key in the PEM for the private key', 'Go crypto/tls'],
          ['tls: failed to parse private key', 'Go crypto/tls'],
        ],
      ),

      says(
        /failed to append certificates from PEM|failed to find any PEM (?:data|block)|(?:private )?key is encrypted|could not decrypt|(?:[Ee]rror reading|[Cc]ould not load) X509 key pair .*(?:PEM|asn1|permission denied|malformed|parse)/,
        [
          ['invalid TLS configuration: failed to append certificates from PEM file: "/ca.pem"', 'moby v28.5.2 cmd/dockerd'],
          [
            'Could not load X509 key pair (cert: "/c.pem", key: "/k.pem"): tls: failed to find any PEM data in certificate input',
            'moby v28.5.2 cmd/dockerd',
          ],
        ],
      ),
    ],
    outranks: ['DT513'],
  },
  DT403: {
    says: [
      says(/private key type does not match public key type/, [['tls: private key type does not match public key type', 'Go crypto/tls']]),
    ],
    outranks: ['DT402', 'DT401'],
  },
  DT405: {
    says: [
      says(
        /x509: certificate has expired or is not yet valid(?!: current time \S+ is before)(?!.*is before)|tls: (?:expired certificate|certificate expired)|[Ee]rror validating certificates for host(?!.*(?:dial tcp|connectex|refused|timeout))|certificate (?:has )?expired/,
        [
          [
            'Unable to query docker version: Get https://165.227.213.201:2376/v1.15/version: x509: certificate has expired or is not yet valid',
            'https://github.com/docker-archive-public/docker.machine/issues/4397',
          ],
        ],
      ),
    ],
    outranks: ['DT407'],
  },
  DT406: {
    says: [
      says(/x509: certificate has expired or is not yet valid: current time \S+ is before (?<time>\S+)|certificate is not yet valid/, [
        [
          'x509: certificate has expired or is not yet valid: current time 2026-01-01T00:00:00Z is before 2026-02-01T00:00:00Z',
          'Go crypto/x509',
        ],
      ]),
    ],
    outranks: ['DT405', 'DT407'],
  },
  DT407: {
    says: [
      says(
        /SSL: CERTIFICATE_VERIFY_FAILED|unable to verify the first certificate|self[- ]signed certificate in certificate chain/,
        [['requests.exceptions.SSLError: [SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed (_ssl.c:590)', 'docker-py 1']],
        { sure: 'possible' },
      ),

      says(
        new RegExp(
          String.raw`^(?!.*(?:${registryPath}|registry|pull|push|manifest|Download failed)).*(?:x509: certificate signed by unknown authority|certificate has been signed by unknown|crypto\/rsa: verification error)`,
        ),
        [
          [
            'error during connect: Get https://192.168.99.100:2376/v1.37/containers/json: x509: certificate signed by unknown authority',
            'https://github.com/docker-archive-public/docker.machine/issues/4547',
          ],
        ],
      ),
      says(
        /TLS handshake error from \S+: .*(?:bad certificate|unknown (?:certificate )?authority|client didn't provide a certificate)|remote error: (?:tls: )?(?:bad certificate|unknown certificate|certificate required|handshake failure)/,
        [['http: TLS handshake error from 10.0.0.5:5000: remote error: tls: bad certificate', 'moby v28.5.2 net/http']],
        { sure: 'possible' },
      ),
    ],
  },
  DT408: {
    says: [
      says(
        /[Hh]ostname '[^']+' doesn't match|[Hh]ostname in certificate didn't match|Hostname\/IP (?:does not|doesn't) match certificate|No subject alternative (?:DNS )?names? (?:matching|present)|SAN \w+ is malformed/,
        [
          ["hostname in certificate didn't match: <172.17.42.1> != <127.0.0.1>", 'moby/moby#13922'],
          ['x509: SAN dNSName is malformed', 'moby/moby#51367'],
          ["requests.exceptions.SSLError: hostname '192.168.59.104' doesn't match 'boot2docker'", 'docker-py 1'],
        ],
      ),

      // on the way to a registry somebody else answers more often than the registry has a wrong certificate
      says(
        /\/v[12]\/.*certificate is valid for .+, not /,
        [
          [
            'Error response from daemon: Get https://registry-1.docker.io/v2/: x509: certificate is valid for gateway.corp, not registry-1.docker.io',
            'https://github.com/moby/moby/issues/39505',
          ],
        ],
        { sure: 'possible' },
      ),
      says(/doesn't contain any (?:IP )?SANs|^(?!.*\/v[12]\/).*certificate is valid for .+, not |relies on legacy Common Name/, [
        [
          "error during connect: Get https://127.0.0.1:2376/v1.24/info: x509: cannot validate certificate for 127.0.0.1 because it doesn't contain any IP SANs",
          'https://github.com/docker-library/docker/issues/164',
        ],
      ]),
    ],
    outranks: ['DT407', 'DT402'],
  },
  DT410: {
    outranks: ['DT642', 'DT407', 'DT405', 'DT406'],
    says: [
      says(
        /(?:docker\.(?:io|com)|gcr\.io|ghcr\.io|quay\.io|mcr\.microsoft\.com|amazonaws\.com)\S*"?: .*x509: certificate has expired or is not yet valid/,
        [
          [
            'Error response from daemon: Get "https://registry-1.docker.io/v2/": x509: certificate has expired or is not yet valid: current time 2022-01-01T00:10:00Z is before 2025-05-05T00:00:00Z',
            'moby v26.1.5 registry',
          ],
        ],
      ),
      // the root of a swarm is good for twenty years
      says(/validating Root CA Certificate: .*has expired or is not yet valid/, [
        [
          'Error response from daemon: error while validating Root CA Certificate: x509: certificate has expired or is not yet valid',
          'https://github.com/docker/for-linux/issues/400',
        ],
      ]),
      says(/current time (?:19[7-9]\d|200\d|201[0-5])-\S+ is before/, [
        [
          'x509: certificate has expired or is not yet valid: current time 1970-01-01T00:00:10Z is before 2024-01-01T00:00:00Z',
          'Go crypto/x509',
        ],
      ]),
      says(
        /current time \S+ is (?:before|after)|certificate (?:has expired or )?is not yet valid/,
        [
          [
            'x509: certificate has expired or is not yet valid: current time 2026-01-01T00:00:00Z is before 2026-02-01T00:00:00Z',
            'Go crypto/x509',
          ],
        ],
        { sure: 'possible' },
      ),
      // a certificate of the swarm that is not valid yet on the other node
      says(
        /Timeout was reached before node (?:was )?joined/,
        [
          [
            'Error response from daemon: Timeout was reached before node was joined. Attempt to join the cluster will continue in the background.',
            'https://github.com/moby/moby/issues/24078',
          ],
        ],
        { sure: 'possible' },
      ),
    ],
  },
  DT404: {
    says: [
      says(/(?:X509 key pair|CA certificate|ca cert)\b.*: permission denied/, [
        [
          'Could not load X509 key pair (cert: "/etc/docker/cert.pem", key: "/etc/docker/key.pem"): open /etc/docker/key.pem: permission denied',
          'moby v28.5.2 cmd/dockerd',
        ],
      ]),
    ],
    outranks: ['DT402', 'DT513', 'DT401'],
  },
};
