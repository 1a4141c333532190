import { describe, expect, test } from 'vitest';
import { createRedactor } from '../../src/redact/index.ts';

const redact = (text: string, source = '') => createRedactor({ caseKey: 'harmless' }).redact(text, source).text;

describe('what stands where a secret might stand, and is none, stays', () => {
  test.each([
    ['a parameter of SQL', 'UPDATE users SET password = ? WHERE id = ?'],
    ['a numbered parameter', 'SET password = $1 WHERE id = $2'],
    ['a named parameter', 'SELECT id FROM users WHERE token = :token AND secret = %(secret)s'],
    ['a variable with its complaint', '      DB_PASSWORD: ${DB_PASSWORD:?set in .env}'],
    ['a file behind a word', 'tailscale up --auth-key=file:/etc/tailscale/key'],
    ['a variable behind a word', 'api_token: env:API_TOKEN'],
    ['what Ansible masks', '"password": "VALUE_SPECIFIED_IN_NO_LOG_PARAMETER"'],
    ['what Terraform masks', '  + password = (sensitive value)'],
    ['what Terraform does not know yet', '  + token    = (known after apply)'],
    ['what Rust masks', 'Config { password: Secret([REDACTED alloc::string::String]), retries: 3 }'],
    ['two stars', 'celery: transport: redis://:**@172.30.0.11:6379/2'],
    ['a token of which only the kind is left', 'docker swarm join --token SWMTKN-1-<redacted> 10.20.1.7:2377'],
    ['a handle of a store of secrets', 'password: "ENC[snmp_password]"'],
    ['the type in a help text', '  -p, --password string                   Password or Personal Access Token (PAT)'],
    ['the type in a help text, short', '      --token string   Token for entry into the swarm\n      --secret list   Secret to expose'],
    ['a secret of docker by its name', 'docker service update --secret-add source=pg_password,target=db_pw,mode=0400 api'],
    ['a secret of Kubernetes by its name', '"nginx.ingress.kubernetes.io/auth-secret": "basic-auth"'],
    ['a sum of a secret', '"checksum/secret": "fe4407471ae2d5737e13338b8e7e6a606de226d0abea70a05808d8397abb4c8e"'],
    ['an exception by its class', 'io.jsonwebtoken.security.SignatureException: JWT signature does not match locally computed signature.'],
    ['another', 'io.jsonwebtoken.security.WeakKeyException: The signing key size is 48 bits which is not secure enough.'],
    ['the public token of an assembly', 'System.Data.SqlClient, Version=4.6.1.6, Culture=neutral, PublicKeyToken=b03f5f7f11d50a3a'],
    ['a missing setting', 'NEXTAUTH_SECRET: missing, see https://next-auth.js.org/configuration/options#secret'],
    ['a change of passwd', 'passwd: password expiry information changed.'],
    ['a package and its version', '   Compiling password-hash v0.5.0'],
    ['a heading', 'GITHUB_TOKEN Permissions'],
    ['a tally of tokens', 'x-ratelimit-remaining-tokens: 149984'],
    ['the prompt of SMTP', 'SASL LOGIN authentication failed: UGFzc3dvcmQ6'],
    ['a mechanism', 'AUTH CRAM-MD5'],
    ['the management of keys', 'wpa_key_mgmt=WPA-PSK'],
    ['names of algorithms', 'PASSWORD_HASHERS=argon2,bcrypt'],
    ['a map in one line', '    authorization: { type: Bearer, credentials_file: /etc/prometheus/vault-token }'],
    ['a setting of Go', 'Environment=GODEBUG=x509ignoreCN=0 "DOCKER_BUILDKIT=1"'],
    ['a sum of a Go module', '#9 github.com/docker/docker-credential-helpers v0.8.2 h1:bX3YxiGzFP5sOXWc3bTPEXdEaZSeVMrFgOr3T+zrFAo='],
    ['a count of rounds', '"Env": ["PASSWORD_ITERATIONS=600000", "PASSWORD_HASH_ALGO=pbkdf2_hi"]'],
    ['the way of a login among cookies', 'Cookie: immich_auth_type=password'],
    ['none in brackets', '[pihole] Password set: false; new password: (none); session timeout: 1800s'],
    ['a demand', 'password: REQUIRED, at least 12 characters, one digit'],
    ['a zone of loopback', 'ARPA 1.0.0.127.in-addr.arpa'],
    ['a timer of systemd', 'restic-backup@photos.timer    loaded active waiting Nightly restic backup'],
    ['a version inside of a name', 'MSAL.NetCore.4.61.3.0.MsalServiceException: ErrorCode: invalid_client'],
    ['a status and its number', 'NTSTATUS: STATUS_WRONG_PASSWORD 0xC000006A STATUS_ACCOUNT_LOCKED_OUT 0xC0000234'],
    ['a refusal', 'SAP_NAME_OR_PASSWORD_IS_INCORRECT: RFC_LOGON_FAILURE'],
    ['a remark', 'ACCESS_TOKEN_LIFESPAN_NOTE=tokens are valid for 300s'],
    ['a place of keytool', 'keytool -list -keystore /etc/pki/java/cacerts -storepass:file /run/keys/storepass'],
    ['a secret of a chart by its name', 'helm upgrade --set existingSecret=billing-db --set auth.secretKeys.adminPasswordKey=password'],
    ['the id of a cluster', 'INFO Cluster ID = q0Rkx1mVSp2d5cQzvT3h7A (org.apache.kafka.clients.Metadata)'],
    ['a key at home', '<privateKey>${user.home}/.ssh/id_ed25519</privateKey>'],
    ['a listening address', '"Env": ["ASPNETCORE_URLS=http://+:8080"]'],
    ['what stands for a password', 'ldapsearch: -w passwd  bind password (for simple authentication), -y file Read password from file'],
    ['the id of another cluster', '"elasticsearch.cluster.uuid":"VfH2nQ7xT9mWc1dKp0ZrLg"'],
    ['a variable of a pipeline', '    - echo "token: ${{ secrets.GITHUB_TOKEN }}"'],
    ['what a shell says', "syntax error near unexpected token `newline'"],
    ['secrets of a pod by their names', 'imagePullSecrets: [ name: regcred ]'],
    ['a place in a list', 'sync_token: 149984271 next_page_token: 8812'],
    ['a format of Roundcube', "$config['smtp_pass'] = '%p';"],
    ['how often a token may ask', '      PAPERLESS_TOKEN_THROTTLE: 5/min'],
    ['where a password is asked for', '      PASSWORD_CONNECTOR: local'],
    ['a class that encodes', 'WARN  passwordEncoder: BCryptPasswordEncoder strength=10'],
    ['a plugin of the daemon', 'Authorization: openpolicyagent/opa-docker-authz-v2:0.9'],
    ['what Redis says', 'Unable to AUTH to MASTER: -WRONGPASS invalid username-password pair or user is disabled.'],
    ['a map of Postfix', 'smtp_sasl_password_maps = hash:/etc/postfix/sasl_passwd'],
    ['what a token may do', 'GITHUB_TOKEN_PERMISSIONS: contents:read'],
    ['a missing helper', 'error storing credentials - err: exec: "docker-credential-pass": executable file not found in $PATH'],
    ['a look into a vault', "SECRET_KEY: \"{{ lookup('hashi_vault', 'secret=kv/data/shop:secret_key') }}\""],
    ['a tag of YAML', '      AWS_SECRET_ACCESS_KEY: !vault'],
    ['a pinned certificate', 'pin: pinned certificate sha256/YLh1dUR9y6Kja30RrAn7JKnbQG/uEtLMkBgFF2Fuihg='],
  ])('%s', (_, text) => {
    expect(redact(text)).toBe(text);
    expect(redact(text.replace(/"/g, '\\"'), 'x-json.log')).toBe(text.replace(/"/g, '\\"'));
  });

  test.each([
    [
      'in cookies a language, a switch, a time',
      'Cookie: JSESSIONID=73FDE0B399546018FA587501E9D65D92; lang=nb; theme=dark; session_expiry=1764305599',
      /lang=nb; theme=dark; session_expiry=1764305599$/,
    ],
    [
      'of a digest all but what is computed',
      'Authorization: Digest username="root", realm="AXIS_ACCC8E", nonce="2f02a06e7d8d3bdae6297d1f36936385", uri="/axis-cgi/param.cgi", response="895db89fd6cd673bac6fdeb45ddcc495", qop=auth, nc=00000001, cnonce="b1781a2bc93f529e"',
      /realm="AXIS_ACCC8E".*uri="\/axis-cgi\/param\.cgi".*qop=auth, nc=00000001/,
    ],
    [
      'of a variable for one command the command',
      'TOWER_OAUTH_TOKEN=73FDE0B399546018x7YtqBzM awx-manage check_license',
      / awx-manage check_license$/,
    ],
    [
      'of a signed query all but its signature',
      'AZURE_STORAGE_SAS_TOKEN="sv=2024-11-04&ss=b&srt=co&sp=rwl&se=2027-01-01&sig=jNwA9LmUcL3Ta5gva2137ATluNRpHwzgp2qQGlC%2BvJQ%3D"',
      /"sv=2024-11-04&ss=b&srt=co&sp=rwl&se=2027-01-01&sig=secret-[0-9a-f]{10}"/,
    ],
    [
      'round a login in a URL all but the login',
      '"Env": ["MONGO_URI=mongodb://svc_bill:73FDE0B399546018@cluster.example.net:27017/bill?retryWrites=true&w=majority"]',
      /@cluster\.example\.net:27017\/bill\?retryWrites=true&w=majority"/,
    ],
    [
      'in a string of pairs all but the secret ones',
      '"Env": ["INSIGHTS=InstrumentationKey=757bf67a-59dd-4a5a-73FDE0B399546018;IngestionEndpoint=https://eu-2.in.applicationinsights.azure.com/"]',
      /IngestionEndpoint=https:\/\/eu-2\.in\.applicationinsights\.azure\.com\/"/,
    ],
  ])('%s', (_, text, left) => {
    const redacted = redact(text);
    expect(redacted).toMatch(left);
    expect(redacted).not.toMatch(/73FDE0B399546018|895db89fd6cd673b|b1781a2bc93f529e|2f02a06e7d8d3bda|jNwA9LmUcL3T/);
  });
});

describe('what looks like one of these and is a secret goes', () => {
  test.each([
    ["UPDATE users SET password = '?aK4-blue' WHERE id = 3", '?aK4-blue'],
    ['DB_PASSWORD: ${DB_PASSWORD:-Walnut-93-spire}', 'Walnut-93-spire'],
    ['tailscale up --auth-key=file-Kx93mQpz7', 'file-Kx93mQpz7'],
    ['  + password = (Sensitive7value)', 'Sensitive7value'],
    ['password: "ENC-snmp-7x9Qp"', 'ENC-snmp-7x9Qp'],
    ['docker login -u ci --password string9 reg.example.com', 'string9'],
    ['docker login --password strings7Kq', 'strings7Kq'],
    ['"checksum/token": "x", "secret": "fe4407471ae2d5737e13338b8e7e6a606de226d0abea70a05808d8397abb4c8e"', 'fe4407471ae2d573'],
    ['DB_PASSWORD=redacted kE9xQ2vLm4', 'kE9xQ2vLm4'],
    ['ACCESS_TOKEN=b03f5f7f11d50a3a', 'b03f5f7f11d50a3a'],
    ['session_token: 149984271', '149984271'],
    ['NEXTAUTH_SECRET: missing7Link', 'missing7Link'],
    ['"Env": ["X=https://reports.example.net/in/kE9xQ2vLm4Zp"]', 'kE9xQ2vLm4Zp'],
    ['"Env": ["X=a=kE9xQ2vLm4Zp;b=2"]', 'kE9xQ2vLm4Zp'],
    ['Authorization: 7f3a2b9c41/kE9xQ2vLm4Zp', 'kE9xQ2vLm4Zp'],
    ['{{ greeting }} password=kE9xQ2vLm4 {{ name }}', 'kE9xQ2vLm4'],
    ['Cookie: sid=nbnbnbnbnb77; lang=x93KqpWz', 'x93KqpWz'],
    ['authorization: { type: Bearer, credentials: kE9xQ2vLm4 }', 'kE9xQ2vLm4'],
  ])('%s', (text, secret) => {
    expect(redact(text)).not.toContain(secret);
  });
});
