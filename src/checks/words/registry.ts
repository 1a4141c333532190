import { says, type WordTable } from './says.ts';

export const registryWords: WordTable = {
  DT631: {
    says: [
      says(/error connecting to proxy \S*%[0-9A-F]{2}|proxy\b.*invalid domain name|lookup \S*[”“]\S*: /, [
        [
          'http: error connecting to proxy http://%E2%80%9Dhttp://proxy:8080%E2%80%9D: dial tcp: lookup ”http: invalid domain name',
          'moby/moby#26144',
        ],
      ]),
      says(/too many colons in address|unknown port tcp\/|invalid URL escape/, [
        ['proxyconnect tcp: dial tcp: address http://proxy:8080: too many colons in address', 'Go net'],
      ]),

      says(
        /lookup https?(?: on \S+)?: |proxyconnect tcp: (?:tls:|.*http: server gave)|[Ii]nvalid (?:proxy|URL)|net\/url: invalid|(?:unsupported|unknown) (?:proxy|protocol) scheme|parse "?https?:\/\/\S+: (?:invalid|first path|net\/url)|invalid port ":/,
        [
          ['proxyconnect tcp: dial tcp: lookup http on 10.0.0.2:53: no such host', 'dockerd 26.1.5'],
          ['parse "http://user:p@ss#word@proxy:8080": net/url: invalid userinfo', 'Go net/url'],
        ],
      ),
    ],
    outranks: ['DT632', 'DT610'],
  },
  DT632: {
    outranks: ['DT610'],
    says: [
      says(
        /Get "?https?:\/\/[^"\s]+"?: (?:unexpected EOF|dial tcp \[[0-9a-f:]+\]:\d+: connect: cannot assign requested address)|error pulling image configuration: .*dial tcp|Error: Status 50[234] trying to pull/,
        [
          [
            'error pulling image configuration: download failed after attempts=6: dial tcp 104.16.1.1:443: connect: connection refused',
            'moby v20.10.24 distribution',
          ],
        ],
        { sure: 'possible' },
      ),

      says(
        /Error response from daemon: .*\(Code: 50[0234]; Headers: /,
        [['Error response from daemon: </html> (Code: 502; Headers: map[Server:[nginx/1.6.2]])', 'moby v1.6 registry']],
        { sure: 'possible' },
      ),
      says(
        /Network timed out while trying to connect to https?:|Get "?https?:\/\/[^"\s]+"?: (?:Bad Gateway|Gateway Timeout|context deadline exceeded)/,
        [
          [
            'Network timed out while trying to connect to https://index.docker.io/v1/repositories/library/hello-world/images. You may want to check your internet connection or if you are behind a proxy.',
            'moby v1.8 registry/session.go',
          ],
        ],
        { sure: 'possible' },
      ),

      says(
        /received unexpected HTTP status: (?:502|503|504)|^(?!.*https:\/\/(?:[^/".\s]+\/|[^/"\s]+:(?!443\/)\d+\/)).*"?: EOF\s*$|net\/http: TLS handshake timeout|Client\.Timeout exceeded/,
        [['Error response from daemon: Get https://registry-1.docker.io/v2/: net/http: TLS handshake timeout', 'moby v20.10.24 registry']],
        { sure: 'possible' },
      ),
      says(/error connecting to proxy|proxyconnect tcp: |407 Proxy Authentication/, [
        ['http: error connecting to proxy http://proxy:3128 : dial tcp: lookup proxy: no such host', 'moby v1.9 registry'],
      ]),
      says(
        /Get "?https?:\/\/[^"\s]+"?: (?:dial tcp (?:[\d.:[\]a-f]+): .*(?:timeout|refused|reset)|net\/http: (?:TLS handshake timeout|request canceled)|Service Unavailable|Proxy Authentication Required|Forbidden)|Proxy Authentication Required/,
        [['Get "https://registry-1.docker.io/v2/": Proxy Authentication Required', 'dockerd 26.1.5']],
        { sure: 'possible' },
      ),
    ],
  },
  DT641: {
    says: [
      says(
        /\/v[12]\/(?!.*proxyconnect).*(?:oversized record received|first record does not look like a TLS handshake|malformed HTTP response)|^(?!.*(?:\/v1\.\d|during connect|:237[56])).*http: server gave HTTP response to HTTPS client/,
        [
          [
            'v1 ping attempt failed with error: Get https://10.0.0.1:5000/v1/_ping: tls: oversized record received with length 20527',
            'moby v1.9 registry',
          ],
          ['http: server gave HTTP response to HTTPS client', 'docker push'],
        ],
        { misses: ['error during connect: Get "https://h:2375/v1.47/info": http: server gave HTTP response to HTTPS client'] },
      ),

      // a server without TLS closes what it cannot read; Docker Hub and its like do not
      says(
        /https:\/\/(?:[^/".\s]+\/|[^/"\s]+:(?!443\/)\d+\/)v[12]\/[^"\s]*"?: EOF\s*$/,
        [['Error response from daemon: Get https://hostB:8080/v1/_ping: EOF', 'https://github.com/moby/moby/issues/28216']],
        { sure: 'possible', misses: ['Get "https://registry-1.docker.io/v2/": EOF'] },
      ),
      says(
        /https?:\/\/[^"\s]*\/v[12]\/[^"\s]*"?: http: server gave HTTP response to HTTPS client|supports only HTTP or HTTPS with an unknown CA|[Ii]nvalid registry endpoint/,
        [
          [
            'Attempting next endpoint for push after error: Get https://10.0.0.15:5000/v2/: http: server gave HTTP response to HTTPS client',
            'https://github.com/distribution/distribution/issues/2061',
          ],
        ],
      ),
    ],
    outranks: ['DT313'],
  },
  DT642: {
    says: [
      says(/^(?=.*(?:push|pull|registry|manifest|image|login)).*x509: certificate signed by unknown authority/, [
        ['x509: certificate signed by unknown authority when pushing to https://reg.local:5000/v2/', 'docker push'],
      ]),
      // a layer, or the token for it
      says(
        /(?:Download failed, retrying|anonymous token|oauth token|failed to (?:resolve|do request|authorize)|\/token\?\S*service=).*x509: |^(?=.*x509: )(?!.*(?:\/v1\.\d|:237[56])).*https:\/\/(?:[\w-]+\.)*(?:docker\.(?:io|com)|gcr\.io|ghcr\.io|quay\.io|mcr\.microsoft\.com|registry\.k8s\.io)\b/,
        [
          ['Download failed, retrying: x509: certificate signed by unknown authority', 'moby v1.10 distribution/xfer'],
          [
            'failed to authorize: failed to fetch anonymous token: Get "https://auth.docker.io/token?scope=x&service=registry.docker.io": tls: failed to verify certificate: x509: certificate signed by unknown authority',
            'containerd v1.7 remotes/docker',
          ],
        ],
      ),
      says(/\/v[12]\/.*x509: |(?:pull|push|registry|manifest|image).*x509: certificate signed by unknown authority/, [
        [
          'Error response from daemon: Get "https://reg.local/v2/": tls: failed to verify certificate: x509: certificate signed by unknown authority',
          'moby v28.5.2 registry',
        ],
      ]),
    ],
    outranks: ['DT641', 'DT407', 'DT405'],
  },
  DT643: {
    says: [
      says(/Error response from daemon: (?:unauthorized|denied)\b/, [
        ['Error response from daemon: unauthorized: {"message":"UNAUTHORIZED"}', 'registry'],
      ]),

      says(/login attempt to \S+ failed/, [
        ['Error: login attempt to https://reg/v2/ failed with status: 401 Unauthorized', 'moby registry'],
      ]),

      says(
        /error parsing HTTP 40[13] response body|denied: Permission|unauthorized: HTTP Basic|insufficient_scope|authorization token has expired|error from registry: (?:unauthorized|denied)|\b429 Too Many Requests|(?:HEAD|GET|POST) request to https?:\S+: 40[13]\b/,
        [
          [
            'error parsing HTTP 403 response body: invalid character \'<\' looking for beginning of value: "<html>"',
            'moby distribution client',
          ],
          ['server message: insufficient_scope: authorization failed', 'containerd remotes/docker'],
          ['unauthorized: HTTP Basic: Access denied', 'GitLab registry'],
        ],
      ),

      says(/"?: denied: |your account must log in|You have reached your (?:unauthenticated )?pull rate limit/, [
        ['Error response from daemon: error from registry: You have reached your unauthenticated pull rate limit.', 'docker 29'],
        ['Error response from daemon: Get "https://ghcr.io/v2/": denied: denied', 'docker login'],
      ]),

      says(
        /\/(?:manifests|blobs|token)\/?\S*"?: (?:unauthorized|denied|[Ff]orbidden)|(?:received|unexpected) (?:HTTP )?status:? (?:code )?40[13]|failed with status: 401/,
        [['Error response from daemon: Head "https://ghcr.io/v2/x/manifests/latest": unauthorized', 'moby v28.5.2 distribution']],
      ),
      says(
        /toomanyrequests|pull access denied|unauthorized: (?:authentication required|incorrect username|access)|no basic auth credentials|denied: requested access to the resource|repository does not exist or may require|401 Unauthorized|incorrect username or password/,
        [
          ['toomanyrequests: You have reached your unauthenticated pull rate limit.', 'docker pull'],
          ["pull access denied for foo, repository does not exist or may require 'docker login'", 'moby v28.5.2 distribution'],
        ],
      ),
    ],
  },
};
