import { glue } from '../invented.ts';
import { ALNUM, DIGITS, HEX, LOWER, type Source, UPPER, URL64 } from './source.ts';

/** One kind of secret: the text round it, with the secret itself marked by `‹` and `›`. */
export interface SecretKind {
  readonly kind: string;
  readonly tier: 'core' | 'hard';
  write(source: Source): string;
}

const words = 'Walnut Otter Cobalt Fennel Gravel Harbor Lantern Magnet Nimbus Pewter Quartz Saffron Thistle Velvet Zephyr Juniper'.split(
  ' ',
);
/** What people type. */
const weak = (s: Source) => `${s.pick(words)}-${s.pick(words)}${10 + s.int(90)}`;
/** What a generator makes. */
const strong = (s: Source) => `${s.from(ALNUM, 6)}-${s.from(ALNUM, 5)}.${s.from(ALNUM, 6)}`;
/** What has to be escaped. */
const nasty = (s: Source) => `${s.from(ALNUM, 5)}@${s.from(ALNUM, 4)}/${s.from(ALNUM, 4)}#${s.from(ALNUM, 4)}`;
const b64 = (text: string) => Buffer.from(text).toString('base64');
const url64 = (text: string) => Buffer.from(text).toString('base64url');
const jwt = (s: Source) =>
  `${url64('{"alg":"HS256","typ":"JWT"}')}.${url64(`{"sub":"${s.from(DIGITS, 10)}","iat":1767000000}`)}.${s.from(URL64, 43)}`;
const uuid = (s: Source) => [8, 4, 4, 4, 12].map((n) => s.from(HEX, n)).join('-');
const pemOf = (label: string, s: Source) => {
  const body = Array.from({ length: 4 }, (_, i) => s.from(ALNUM, i === 3 ? 36 : 64)).join('\n');
  return `-----${'BEGIN'} ${label}-----\n‹${body}›\n-----${'END'} ${label}-----`;
};

const rows: [kind: string, write: (s: Source) => string, tier?: 'hard'][] = [];
const put = (kind: string, write: (s: Source) => string, tier?: 'hard') => rows.push(tier ? [kind, write, tier] : [kind, write]);

// --- URLs
put('url-userinfo', (s) => `dial https://deploy:‹${strong(s)}›@registry.example.com/v2/: connection refused`);
put('url-userinfo-weak', (s) => `GET http://admin:‹${weak(s)}›@10.1.2.3:8081/nexus failed`);
put('url-raw-marks', (s) => `DATABASE_URL=postgres://app:‹${nasty(s)}›@db:5432/app?sslmode=disable`, 'hard');
put('url-percent', (s) => `redirect=amqp%3A%2F%2Fapp%3A‹${strong(s)}›%40mq%3A5672%2F&x=1`);
put('url-no-user', (s) => `REDIS_URL=redis://:‹${strong(s)}›@cache:6379/0`);
put('url-mongo', (s) => `mongodb+srv://app:‹${strong(s)}›@cluster0.mongodb.net/app?retryWrites=true`);
put('url-smtp', (s) => `smtp://mailer:‹${weak(s)}›@smtp.example.com:587`);
put('url-git-token', (s) => `url = https://oauth2:‹${strong(s)}›@gitlab.com/team/app.git`);
put('url-lonely-token', (s) => `fatal: could not read from https://‹${s.from(HEX, 40)}›@github.com/team/app`);
put('url-proxy', (s) => `HTTPS_PROXY=http://proxyuser:‹${weak(s)}›@proxy.example.com:3128`);
put('url-slashes-escaped', (s) => `{"dsn":"https:\\/\\/app:‹${strong(s)}›@h.example.com\\/1"}`);
put('url-sentry', (s) => `SENTRY_DSN=https://‹${s.from(HEX, 32)}›@o1.ingest.sentry.io/2`);
put('url-query-token', (s) => `GET /v2/list?n=10&access_token=‹${s.from(ALNUM, 32)}›&last=x HTTP/1.1`);
put('url-query-api-key', (s) => `https://api.example.com/x?api_key=‹${s.from(HEX, 32)}›&q=1`);
put('url-presigned', (s) => `https://b.s3.amazonaws.com/k?X-Amz-Date=20260101T000000Z&X-Amz-Signature=‹${s.from(HEX, 64)}›`);
put('url-azure-sas', (s) => `https://a.blob.core.windows.net/c/b?sv=2022-11-02&sig=‹${s.from(ALNUM, 43)}›%3D&se=2026-01-01`);
put('url-gcs-signed', (s) => `https://storage.googleapis.com/b/o?X-Goog-Expires=300&X-Goog-Signature=‹${s.from(HEX, 128)}›`);
put('url-query-code', (s) => `GET /callback?state=ok&client_secret=‹${s.from(URL64, 32)}›`);
put('jdbc', (s) => `jdbc:mysql://db:3306/app?user=app&password=‹${strong(s)}›&useSSL=false`);
put('jdbc-sqlserver', (s) => `jdbc:sqlserver://db:1433;databaseName=app;user=sa;password=‹${strong(s)}›;encrypt=true`);
put('jdbc-oracle', (s) => `jdbc:oracle:thin:app/‹${weak(s)}›@db:1521:XE`);
put('go-dsn', (s) => `dsn: app:‹${strong(s)}›@tcp(db:3306)/app?parseTime=true`);
put('ado', (s) => `Server=db;Database=app;User Id=sa;Password=‹${strong(s)}›;TrustServerCertificate=True`);
put('url-git-remote', (s) => `remote.origin.url=https://bob:‹${weak(s)}›@git.example.com/team/app.git`);
// --- headers
put('basic', (s) => `> Authorization: Basic ‹${b64(`bob:${strong(s)}`)}›`);
put('basic-go-map', (s) => `map[Accept:[*/*] Authorization:[Basic ‹${b64(`ci:${weak(s)}`)}›] User-Agent:[docker/24.0]]`);
put('bearer', (s) => `Authorization: Bearer ‹${s.from(URL64, 48)}›`);
put('bearer-json', (s) => `{"headers":{"Authorization":["Bearer ‹${s.from(URL64, 40)}›"],"Accept":["*/*"]}}`);
put('bearer-bare', (s) => `retrying with Bearer ‹${s.from(ALNUM, 40)}› in 3s`);
put('bearer-curl', (s) => `curl -H "Authorization: Bearer ‹${s.from(ALNUM, 40)}›" https://api.example.com/`);
put('proxy-authorization', (s) => `Proxy-Authorization: Basic ‹${b64(`px:${strong(s)}`)}›`);
put(
  'digest-response',
  (s) => `Authorization: Digest username="bob", realm="r", nonce="${s.from(HEX, 16)}", uri="/", response="‹${s.from(HEX, 32)}›"`,
);
put('auth-token-scheme', (s) => `Authorization: token ‹${s.from(HEX, 40)}›`);
put('x-api-key', (s) => `X-Api-Key: ‹${s.from(ALNUM, 32)}›`);
put('x-auth-token', (s) => `< X-Auth-Token: ‹${s.from(HEX, 32)}›`);
put('x-vault-token', (s) => `X-Vault-Token: ‹${s.from(ALNUM, 26)}›`);
put('private-token', (s) => `--header "PRIVATE-TOKEN: ‹${s.from(ALNUM, 20)}›"`);
put('x-registry-auth', (s) => `X-Registry-Auth: ‹${b64(`{"username":"bob","password":"${strong(s)}","serveraddress":"ghcr.io"}`)}›`);
put('cookie', (s) => `Cookie: theme=dark; session=‹${s.from(ALNUM, 32)}›`);
put('set-cookie', (s) => `Set-Cookie: JSESSIONID=‹${s.from(HEX, 32).toUpperCase()}›; Path=/; Secure; HttpOnly`);
put('cookie-json', (s) => `{"cookie":"connect.sid=s%3A‹${s.from(ALNUM, 32)}›"}`);
put(
  'aws-sigv4',
  (s) =>
    `Authorization: AWS4-HMAC-SHA256 Credential=X/20260101/eu-west-1/s3/aws4_request, SignedHeaders=host, Signature=‹${s.from(HEX, 64)}›`,
);
put('git-extraheader', (s) => `http.https://github.com/.extraheader=AUTHORIZATION: basic ‹${b64(`x-access-token:${s.from(ALNUM, 30)}`)}›`);
// --- Docker
put('config-auth', (s) => `{"auths":{"ghcr.io":{"auth":"‹${b64(`bob:${strong(s)}`)}›"}}}`);
put(
  'config-auth-pretty',
  (s) => `{\n\t"auths": {\n\t\t"registry.example.com:5000": {\n\t\t\t"auth": "‹${b64(`ci:${weak(s)}`)}›"\n\t\t}\n\t}\n}`,
);
put('identitytoken', (s) => `{"auths":{"x.azurecr.io":{"auth":"","identitytoken":"‹${s.from(URL64, 60)}›"}}}`);
put('registrytoken', (s) => `"registrytoken": "‹${s.from(URL64, 44)}›"`);
put(
  'auth-config-dump',
  (s) =>
    `level=debug msg="auth" cfg="&AuthConfig{Username:bob Password:‹${strong(s)}› Auth: Email: ServerAddress:https://index.docker.io/v1/}"`,
);
put('auth-config-quoted', (s) => `types.AuthConfig{Username:"bob", Password:"‹${strong(s)}›", Auth:"", Email:""}`);
put(
  'form-data',
  (s) => `level=debug msg="form data: {\\"password\\":\\"‹${strong(s)}›\\",\\"serveraddress\\":\\"ghcr.io\\",\\"username\\":\\"bob\\"}"`,
);
put('swarm-join', (s) => `docker swarm join --token ${glue('SWM', 'TKN-1-')}‹${s.from(LOWER, 50)}-${s.from(LOWER, 25)}› 10.0.0.5:2377`);
put('swarm-unlock', (s) => `${glue('SWM', 'KEY-1-')}‹${s.from(ALNUM, 43)}›`);
put('docker-pat', (s) => `docker login -u bob with ${glue('dckr', '_pat_')}‹${s.from(URL64, 27)}›`);
put('docker-login-p', (s) => `docker login -u bob -p ‹${weak(s)}› registry.example.com`);
put('docker-login-password', (s) => `docker login --username bob --password ‹${strong(s)}› ghcr.io`);
put('docker-run-e', (s) => `docker run -d -e MYSQL_ROOT_PASSWORD=‹${weak(s)}› -p 3306:3306 mysql:8`);
put('docker-run-env', (s) => `docker run --env "API_TOKEN=‹${s.from(ALNUM, 24)}›" app`);
put('docker-build-arg', (s) => `docker build --build-arg NPM_TOKEN=‹${s.from(ALNUM, 30)}› -t app .`);
put('run-args-list', (s) => `level=debug msg="exec" args="[run -e TOKEN=‹${s.from(ALNUM, 24)}› --rm app]"`);
put('inspect-env', (s) => `"Env": ["PATH=/usr/bin:/bin", "POSTGRES_PASSWORD=‹${strong(s)}›", "LANG=C.UTF-8"]`);
put('inspect-env-blank', (s) => `"Env":["JAVA_OPTS=-Xmx1g","APP_SECRET=‹${weak(s)} ${weak(s)}›"]`);
put('inspect-cmd', (s) => `"Cmd": ["redis-server", "--requirepass", "‹${strong(s)}›", "--appendonly", "yes"]`);
put('inspect-label', (s) => `"Labels": {"com.example.api-token": "‹${s.from(ALNUM, 32)}›", "maintainer": "team"}`);
put('logopt-splunk', (s) => `"log-opts": {"splunk-token": "‹${uuid(s)}›", "splunk-url": "https://splunk.example.com:8088"}`);
put('logopt-aws', (s) => `--log-opt awslogs-group=x --log-opt fluentd-shared-key=‹${strong(s)}›`);
put('dockerfile-env', (s) => `ENV DB_PASSWORD ‹${strong(s)}›`, 'hard');
put('dockerfile-arg', (s) => `ARG GITHUB_TOKEN=‹${s.from(ALNUM, 40)}›`);
put('healthcheck', (s) => `"Test": ["CMD-SHELL", "mysqladmin ping -uroot -p‹${strong(s)}› || exit 1"]`);
put('compose-env', (s) => `    environment:\n      - POSTGRES_USER=app\n      - POSTGRES_PASSWORD=‹${strong(s)}›`);
put('compose-env-map', (s) => `    environment:\n      POSTGRES_PASSWORD: ‹${weak(s)}›\n      TZ: UTC`);
put('compose-command', (s) => `    command: redis-server --requirepass ‹${strong(s)}› --save 60 1`);
put('unit-environment', (s) => `Environment="REGISTRY_PASSWORD=‹${weak(s)}›" "TZ=UTC"`);
put('systemctl-show', (s) => `Environment=HTTP_PROXY=http://px:‹${strong(s)}›@proxy:3128 NO_PROXY=localhost`);
// --- keys and values
put('env', (s) => `DB_PASSWORD=‹${weak(s)}›`);
put('env-quoted', (s) => `export SMTP_PASSWORD='‹${weak(s)}›'`);
put('env-double', (s) => `SECRET_KEY_BASE="‹${s.from(HEX, 64)}›"`);
put('env-short', (s) => `DB_PASS=‹${s.from(ALNUM, 8)}›`);
put('env-pwd', (s) => `MYSQL_PWD=‹${weak(s)}›`);
put('env-aws-secret', (s) => `AWS_SECRET_ACCESS_KEY=‹${s.from(`${ALNUM}+/`, 40)}›`);
put('env-session-token', (s) => `AWS_SESSION_TOKEN=‹${s.from(ALNUM, 120)}›`);
put('env-encryption-key', (s) => `ENCRYPTION_KEY=‹${s.from(HEX, 64)}›`);
put('env-jwt-secret', (s) => `JWT_SECRET=‹${weak(s)}›`);
put('env-laravel', (s) => `APP_KEY=base64:‹${s.bytes(32).toString('base64')}›`);
put('env-fernet', (s) => `AIRFLOW__CORE__FERNET_KEY=‹${s.from(URL64, 43)}=›`);
put('env-django', (s) => `DJANGO_SECRET_KEY=django-insecure-‹${s.from(`${LOWER}`, 50)}›`);
put('env-license', (s) => `NEW_RELIC_LICENSE_KEY=‹${s.from(HEX, 36)}NRAL›`);
put('env-datadog', (s) => `DD_API_KEY=‹${s.from(HEX, 32)}›`);
put('env-crlf', (s) => `DB_USER=app\r\nDB_PASSWORD=‹${weak(s)}›\r\nDB_HOST=db\r`);
put('json', (s) => `{"username": "bob", "password": "‹${strong(s)}›"}`);
put('json-pretty', (s) => `{\n  "client_id": "x",\n  "client_secret": "‹${s.from(URL64, 36)}›"\n}`);
put('json-camel', (s) => `{"dbPassword":"‹${weak(s)}›","accessToken":"‹${s.from(ALNUM, 30)}›"}`);
put('json-number', (s) => `{"password": ‹${s.pick('123456789'.split(''))}${s.from(DIGITS, 9)}›, "port": 5432}`);
put('json-in-json', (s) => `{"log":"{\\"level\\":\\"info\\",\\"password\\":\\"‹${strong(s)}›\\"}\\n"}`);
put('json-in-json-in-json', (s) => `{"log":"{\\"m\\":\\"{\\\\\\"password\\\\\\":\\\\\\"‹${strong(s)}›\\\\\\"}\\"}\\n"}`);
put('json-unicode-key', (s) => `{"\\u0070assword":"‹${strong(s)}›"}`, 'hard');
put('json-name-value', (s) => `{"name":"DB_PASSWORD","value":"‹${strong(s)}›"}`);
put('logfmt', (s) => `ts=2026-01-02T03:04:05Z level=info user=bob token=‹${s.from(ALNUM, 28)}› msg="ok"`);
put('logfmt-quoted', (s) => `level=warn password="‹${weak(s)} x›" try=2`);
put('yaml', (s) => `  password: ‹${weak(s)}›`);
put('yaml-quoted', (s) => `  root_password: "‹${strong(s)}›"  # rotate`);
put('yaml-block', (s) => `  secret_key: |\n    ‹${s.from(ALNUM, 40)}›\n  port: 1`);
put('toml', (s) => `auth_token = "‹${s.from(ALNUM, 32)}›"`);
put('ini', (s) => `[client]\nuser = root\npassword = ‹${weak(s)}›`);
put('ini-blanks', (s) => `passphrase = ‹${s.pick(words)} ${s.pick(words)} ${s.pick(words)} 77›`);
put('properties', (s) => `spring.datasource.password=‹${strong(s)}›`);
put('xml', (s) => `<server><username>bob</username><password>‹${strong(s)}›</password></server>`);
put('xml-attribute', (s) => `<add name="db" user="sa" password="‹${strong(s)}›" />`);
put('html-escaped', (s) => `&quot;password&quot;:&quot;‹${strong(s)}›&quot;`);
put('percent-form', (s) => `body=user%3Dbob%26password%3D‹${strong(s)}›%26x%3D1`);
put('form-body', (s) => `grant_type=password&username=bob&password=‹${strong(s)}›&scope=x`);
put('python-repr', (s) => `{'user': 'bob', 'password': '‹${strong(s)}›', 'port': 5432}`);
put('python-kwargs', (s) => `connect(host='db', password='‹${strong(s)}›', port=1)`);
put('ruby-hash', (s) => `{:user=>"bob", :password=>"‹${strong(s)}›"}`);
put('php-array', (s) => `'password' => '‹${strong(s)}›',`);
put('edn', (s) => `{:user "bob" :password "‹${strong(s)}›"}`);
put('java-tostring', (s) => `User{name='bob', password='‹${strong(s)}›', id=7}`);
put('go-struct', (s) => `{Host:db Port:5432 User:app Password:‹${strong(s)}› SSLMode:disable}`);
put('sql', (s) => `CREATE USER app IDENTIFIED BY '‹${strong(s)}›'`);
put('sql-password', (s) => `ALTER ROLE app WITH LOGIN PASSWORD '‹${weak(s)}›';`);
put('ansi', (s) => `\u001b[32mpassword\u001b[0m=\u001b[33m‹${strong(s)}›\u001b[0m`);
put('ansi-inside', (s) => `pass\u001b[0mword=‹${strong(s)}›`);
put('foreign-german', (s) => `Passwort: ‹${weak(s)}›`);
put('foreign-spanish', (s) => `contraseña: ‹${weak(s)}›`);
put('foreign-russian', (s) => `пароль: ‹${weak(s)}›`);
put('foreign-chinese', (s) => `密码：‹${weak(s)}›`);
put('foreign-french', (s) => `mot de passe : ‹${weak(s)}›`);
put('prose-is', (s) => `the admin password is ‹${weak(s)}› for now`);
put('prose-generated', (s) => `GENERATED ROOT PASSWORD: ‹${s.from(ALNUM, 24)}›`);
put('prose-temporary', (s) => `A temporary password is generated for root@localhost: ‹${s.from(ALNUM, 12)}›`);
put('next-line', (s) => `Initial admin password:\n\n‹${s.from(HEX, 32)}›\n\nThis may also be found in a file`, 'hard');
put('otp', (s) => `otpauth://totp/app?secret=‹${s.from(UPPER, 32)}›&issuer=app`);
put('password-reset', (s) => `GET /users/password/edit?reset_password_token=‹${s.from(URL64, 20)}›`);
put('reset-path', (s) => `https://app.example.com/reset-password/‹${s.from(ALNUM, 40)}›`, 'hard');
// --- command lines
put('flag', (s) => `mysqld --password ‹${weak(s)}› --port 3306`);
put('flag-equals', (s) => `app --db-password=‹${strong(s)}› --verbose`);
put('flag-token', (s) => `gitlab-runner register --registration-token ‹${s.from(ALNUM, 20)}› --url https://gitlab.com`);
put('flag-list', (s) => `["app","--api-key","‹${s.from(ALNUM, 32)}›","--port","80"]`);
put('mysql-p', (s) => `mysql -h db -uroot -p‹${weak(s)}› -e 'select 1'`);
put('curl-u', (s) => `curl -fsSL -u admin:‹${weak(s)}› https://repo.example.com/`);
put('sshpass', (s) => `sshpass -p '‹${weak(s)}›' ssh root@10.0.0.9`);
put('redis-cli', (s) => `redis-cli -h cache -a ‹${strong(s)}› ping`);
put('pgpassword', (s) => `PGPASSWORD=‹${weak(s)}› psql -h db -U app`);
put('openssl-pass', (s) => `openssl enc -d -aes-256-cbc -pass pass:‹${weak(s)}› -in x`);
put('chpasswd', (s) => `echo 'app:‹${weak(s)}›' | chpasswd`, 'hard');
put('java-d', (s) => `java -Djavax.net.ssl.keyStorePassword=‹${weak(s)}› -jar app.jar`);
put('mount-cifs', (s) => `mount -t cifs //nas/x /mnt -o username=bob,password=‹${strong(s)}›,vers=3.0`);
put('htpasswd-b', (s) => `htpasswd -Bbn bob ‹${weak(s)}›`);
put('wget', (s) => `wget --user=bob --password=‹${strong(s)}› https://x.example.com/a`);
put('ldapsearch', (s) => `ldapsearch -x -D cn=admin,dc=x -w ‹${weak(s)}› -b dc=x`);
put('skopeo', (s) => `skopeo copy --src-creds bob:‹${strong(s)}› docker://a docker://b`);
put('ps-args', (s) => `root  812  1 S 4242 /usr/bin/app --listen :80 --secret-key ‹${s.from(ALNUM, 32)}›`);
put('history', (s) => `  512  docker login -u bob --password=‹${weak(s)}›`);
// --- keys, hashes, files of passwords
put('pem-rsa', (s) => pemOf('RSA PRIVATE KEY', s));
put('pem-pkcs8', (s) => pemOf('PRIVATE KEY', s));
put('pem-ec', (s) => pemOf('EC PRIVATE KEY', s));
put('pem-openssh', (s) => pemOf('OPENSSH PRIVATE KEY', s));
put('pgp', (s) => pemOf('PGP PRIVATE KEY BLOCK', s));
put('jwk', (s) => `{"kty":"EC","crv":"P-256","x":"AAAA","d":"‹${s.from(URL64, 43)}›"}`);
put('kube-client-key', (s) => `    client-key-data: ‹${b64(`-----${'BEGIN'} RSA PRIVATE KEY-----\n${s.from(ALNUM, 64)}\n`)}›`);
put('wireguard', (s) => `PrivateKey = ‹${s.bytes(32).toString('base64')}›`);
put('age', (s) => `${glue('AGE-SECRET', '-KEY-1')}‹${s.from('QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L', 58)}›`);
put('shadow', (s) => `app:$6$‹${s.from(ALNUM, 16)}$${s.from(ALNUM, 86)}›:19700:0:99999:7:::`);
put('yescrypt', (s) => `app:$y$j9T$‹${s.from(ALNUM, 22)}$${s.from(ALNUM, 43)}›:19700:0:99999:7:::`);
put('htpasswd', (s) => `bob:$2y$05$‹${s.from(ALNUM, 53)}›`);
put('htpasswd-apr', (s) => `bob:$apr1$‹${s.from(ALNUM, 8)}$${s.from(ALNUM, 22)}›`);
put('netrc', (s) => `machine github.com login bob password ‹${strong(s)}›`);
put('pgpass', (s) => `db.example.com:5432:app:app:‹${strong(s)}›`, 'hard');
// --- tokens
const tokens: [string, string[], (s: Source) => string][] = [
  ['github', ['gh', 'p_'], (s) => s.from(ALNUM, 36)],
  ['github-fine', ['github', '_pat_'], (s) => `${s.from(ALNUM, 22)}_${s.from(ALNUM, 59)}`],
  ['gitlab', ['gl', 'pat-'], (s) => s.from(ALNUM, 20)],
  ['npm', ['np', 'm_'], (s) => s.from(ALNUM, 36)],
  ['pypi', ['pypi-', 'AgEIcHlwaS5vcmc'], (s) => s.from(URL64, 80)],
  ['rubygems', ['ruby', 'gems_'], (s) => s.from(HEX, 48)],
  ['aws-id', ['AK', 'IA'], (s) => s.from(UPPER, 16)],
  ['google-api', ['AI', 'za'], (s) => s.from(URL64, 35)],
  ['google-oauth', ['ya', '29.'], (s) => s.from(URL64, 60)],
  ['google-client', ['GOC', 'SPX-'], (s) => s.from(URL64, 28)],
  ['slack-bot', ['xox', 'b-'], (s) => `${s.from(DIGITS, 12)}-${s.from(DIGITS, 12)}-${s.from(ALNUM, 24)}`],
  ['slack-hook', ['https://hooks.slack', '.com/services/'], (s) => `T${s.from(ALNUM, 8)}/B${s.from(ALNUM, 8)}/${s.from(ALNUM, 24)}`],
  ['stripe', ['sk_', 'live_'], (s) => s.from(ALNUM, 24)],
  ['stripe-hook', ['wh', 'sec_'], (s) => s.from(ALNUM, 32)],
  ['sendgrid', ['S', 'G.'], (s) => `${s.from(URL64, 22)}.${s.from(URL64, 43)}`],
  ['twilio', ['S', 'K'], (s) => s.from(HEX, 32)],
  ['mailgun', ['ke', 'y-'], (s) => s.from(HEX, 32)],
  ['telegram', ['', ''], (s) => `${s.from('123456789', 10)}:AA${s.from(URL64, 33)}`],
  ['discord-hook', ['https://discord', '.com/api/webhooks/'], (s) => `${s.from(DIGITS, 18)}/${s.from(URL64, 68)}`],
  ['discord-bot', ['', ''], (s) => `M${s.from(ALNUM, 23)}.${s.from(URL64, 6)}.${s.from(URL64, 27)}`],
  ['openai', ['sk-', 'proj-'], (s) => s.from(URL64, 60)],
  ['anthropic', ['sk-', 'ant-api03-'], (s) => s.from(URL64, 90)],
  ['huggingface', ['h', 'f_'], (s) => s.from(ALNUM, 34)],
  ['vault', ['hv', 's.'], (s) => s.from(ALNUM, 90)],
  ['vault-old', ['s', '.'], (s) => s.from(ALNUM, 24)],
  ['terraform', ['', ''], (s) => `${s.from(ALNUM, 14)}.atlasv1.${s.from(URL64, 64)}`],
  ['digitalocean', ['dop', '_v1_'], (s) => s.from(HEX, 64)],
  ['tailscale', ['ts', 'key-auth-'], (s) => `${s.from(ALNUM, 12)}-${s.from(ALNUM, 32)}`],
  ['grafana', ['gl', 'sa_'], (s) => `${s.from(ALNUM, 32)}_${s.from(HEX, 8)}`],
  ['newrelic', ['NR', 'AK-'], (s) => s.from(UPPER, 27)],
  ['linear', ['lin', '_api_'], (s) => s.from(ALNUM, 40)],
  ['shopify', ['shp', 'at_'], (s) => s.from(HEX, 32)],
  ['postman', ['PM', 'AK-'], (s) => `${s.from(HEX, 24)}-${s.from(HEX, 34)}`],
  ['doppler', ['dp', '.pt.'], (s) => s.from(ALNUM, 43)],
  ['databricks', ['da', 'pi'], (s) => s.from(HEX, 32)],
  ['k3s', ['K', '10'], (s) => `${s.from(HEX, 64)}::server:${s.from(HEX, 32)}`],
  ['kube-bootstrap', ['kubeadm join 10.0.0.1:6443 --token ', ''], (s) => `${s.from(LOWER, 6)}.${s.from(LOWER, 16)}`],
  ['jwt', ['', ''], jwt],
];
for (const [kind, prefix, body] of tokens) put(`token-${kind}`, (s) => `request with ${glue(...prefix)}‹${body(s)}› was refused`);

// --- a secret that stands elsewhere without its key
put('repeat-plain', (s) => {
  const v = strong(s);
  return `password=‹${v}›\nlater: used ‹${v}› again`;
});
put('repeat-base64', (s) => {
  const v = strong(s);
  return `password=‹${v}›\npayload ‹${b64(`xx${v}yy`)}› end`;
});
put('repeat-hex', (s) => {
  const v = strong(s);
  return `password=‹${v}›\nproctitle=‹${Buffer.from(`app\0${v}`).toString('hex').toUpperCase()}›`;
});
const codes = (text: string) => [...Buffer.from(text)].join(',');
put(
  'journal-bytes',
  (s) => `{"MESSAGE":[${codes('\u001b[1mpassword=')},‹${codes(strong(s))}›,${codes('\u001b[0m')}],"PRIORITY":"6"}`,
  'hard',
);
put('base64-env', (s) => `data: {"password": "‹${b64(strong(s))}›"}`);
put('kube-secret', (s) => `kind: Secret\ndata:\n  username: Ym9i\n  db-password: ‹${b64(strong(s))}›`);

// --- what an unseen corpus had, and this one had not
put('vendor-unknown', (s) => `QUIBBLEWARE=‹${s.from(ALNUM, 9)}Q7x${s.from(ALNUM, 28)}›`, 'hard');
put('path-random', (s) => `GET https://app.example.com/hooks/incoming/‹${s.from(ALNUM, 9)}B4k${s.from(ALNUM, 28)}› 200`, 'hard');
put('vendor-key-uuid', (s) => `PAGEBELL_KEY=‹${uuid(s)}›`);
put('vendor-key-hex', (s) => `routing_key: ‹${s.from(HEX, 16)}a1${s.from(HEX, 14)}›`);
put('pin', (s) => `CARD_PIN=‹${1000 + s.int(8999)}${s.from(DIGITS, 2)}›`, 'hard');
put('one-time-code', (s) => `Your one-time device confirmation code is: ‹${s.from(UPPER, 4)}-${s.from(UPPER, 4)}›`, 'hard');
put('session-id', (s) => `login ok PHPSESSID=‹${s.from(LOWER, 13)}a1${s.from(LOWER, 13)}›`);
put('pair-no-scheme', (s) => `connecting as app:‹${strong(s)}›@10.0.0.7:5432 failed`, 'hard');
put('directive', (s) => `HTTP_Passwd ‹${weak(s)}›`);
put('psk-directive', (s) => `10.1.1.1 : PSK "‹${weak(s)}›"`);
put('setenv', (s) => `setenv API_TOKEN ‹${strong(s)}›`);
put('triple-marks', (s) => `admin_password = """‹${weak(s)}#;›"""`);
put('compared', (s) => `if ($http_x_secret != "‹${weak(s)}›") { return 403; }`, 'hard');
put('note-in-parentheses', (s) => `secret (hex): ‹${s.from(HEX, 48)}›`);
put('go-map-pairs', (s) => `map[password:‹${s.pick(words)}.${s.pick(words)}› user:ops]`);
put('yaml-two-words', (s) => `MYSQL_ROOT_PASSWORD: ‹${s.pick(words)} ${s.pick(words)}›`);
put('element-attributes', (s) => `<wsse:Password Type="text">‹${weak(s)}›</wsse:Password>`);
put('sql-plugin', (s) => `CREATE USER y IDENTIFIED WITH caching_sha2_password BY '‹${weak(s)}›'`);
put('typed-in-prose', (s) => `now trying the password ‹${weak(s)}› for ops`, 'hard');
put('generated', (s) => `A temporary password is generated for root@localhost: ‹${s.from(ALNUM, 5)})f${s.from(ALNUM, 4)}<2aQ›`);
put('quoted-behind-words', (s) => `passphrase for backup: "‹seven ${s.pick(words).toLowerCase()} bottles ${s.int(99)}›"`);
put('below-in-a-log', (s) => `May 03 10:11:12 h app[77]: password:\nMay 03 10:11:13 h app[77]:   ‹${weak(s)}›`, 'hard');
put('here-string', (s) => `docker login -u x --password-stdin <<< "‹${weak(s)}›"`);
put('printf-format', (s) => `printf '%s' '‹${weak(s)}›' | docker secret create db_pw -`);
put('login-glued', (s) => `docker login -u x -p‹${weak(s)}› registry.example.com`);
put('sshpass-escaped', (s) => `sshpass -p ‹${s.pick(words)}\\&${s.pick(words)}_9› ssh h`);
put('mc-alias', (s) => `mc alias set s3 http://10.3.0.5:9000 admin ‹${weak(s)}›`, 'hard');
put('stats-auth', (s) => `  stats auth admin:‹${weak(s)}›`);
put('redis-acl', (s) => `user default on >‹${weak(s)}› ~* &* +@all`, 'hard');
put('smtp-login', (s) => `AUTH LOGIN ‹${b64(`mailer ${strong(s)}`)}›`, 'hard');
put('kube-string-data', (s) => `kind: Secret\nstringData:\n  conf.txt: ‹${weak(s)}›`, 'hard');
put('shoutrrr-gotify', (s) => `URLS="gotify://push.example.com/‹A${s.from(ALNUM, 14)}›"`, 'hard');
put('key-id-google', (s) => `"private_key_id": "‹${s.from(HEX, 40)}›"`, 'hard');
put('pgpass-escaped', (s) => `*:*:*:postgres:‹hobby\\:${s.from(ALNUM, 9)}›`);
put('der-hex', (s) => `loaded ‹308187020100301306072a8648ce3d020106082a8648ce3d030107046d306b0201010420${s.from(HEX, 64)}›`, 'hard');
put('key-glued', (s) => `SSHPASS=‹${weak(s)}›\nROOTPW=‹${s.from(LOWER, 9)}›\n$CFG->dbpass = '‹${weak(s)}›';`);
put('login-of-a-registry', (s) => `cosign login -u ci -p ‹${weak(s)}› registry.example.com`);
put('ctr-user', (s) => `ctr images pull --user puller:‹${s.pick(words)}-${s.pick(words)}› registry.example.com/x:1`);
put('snmp-keys', (s) => `snmpwalk -v3 -u ops -A ‹${weak(s)}› -X ‹${weak(s)}› 10.0.0.9`, 'hard');
put('curl-cookie', (s) => `curl -b "session=‹${s.from(HEX, 32)}›; lang=de" http://10.0.0.9/`);
put('sudo-stdin', (s) => `echo '‹${weak(s)}›' | sudo -S systemctl restart docker`);
put('echo-escaped', (s) => `{"log":"echo \\"‹${weak(s)}›\\" | docker secret create api_key -\\n"}`);
put(
  'bearer-word',
  (s) => `Authorization: Bearer ‹${s.from('abcdefghijklmnop', 11)}›\n-H 'Authorization: token ‹${s.from('abcdefghijklmnop', 11)}›'`,
);
put('name-type-value', (s) => `{"name": "client-secret", "type": "string", "value": "‹${weak(s)}›"}`);
put('helper-answer', (s) => `{"Username":"ci","Secret":"‹${s.pick(words).toLowerCase()}-${s.pick(words)}›"}`);
put('hcl-block', (s) => `tokens { agent = "‹${uuid(s)}›" default = "‹${uuid(s)}›" }`);
put('erlang-term', (s) => `{default_pass, <<"‹${weak(s)}›">>}`);
put('key-of-bytes', (s) => `network_key: [‹${Array.from({ length: 16 }, () => 100 + s.int(150)).join(', ')}›]`);
put('element-brace', (s) => `<password>‹{AQAAABAAAAAQ${s.from(ALNUM, 42)}=}›</password>`);
put('announced', (s) => `Generated admin password: ‹${s.pick(words).toLowerCase()}${s.pick(words).toLowerCase()}›`);
put('setting-behind-a-prefix', (s) => `May 03 10:11:12 h app[77]: jwt_secret: ‹${s.from('abcdefghijklmnop', 11)}›`);
put('token-letters', (s) => `A5=hf_‹${s.from('abcdefghijklmnopQRSTUVWXYZ', 32)}aQ›`);
put('sql-function', (s) => `SET PASSWORD FOR 'app'@'%' = PASSWORD('‹${weak(s)}›')`);
put('elastic-reset', (s) => `Password for the [elastic] user successfully reset.\nNew value: ‹${s.from(ALNUM, 9)}-${s.from(ALNUM, 9)}›`);
put('secret-id', (s) => `Accessor ID  = ${uuid(s)}\nSecret ID    = ‹${uuid(s)}›`);
put('block-of-a-file', (s) => `authentication {\n    auth_type PASS\n    auth_pass ‹${s.from('abcdefghijklmnop', 9)}›\n}`);
put(
  'license-groups',
  (s) => `Error: license key ‹${s.from(UPPER, 3)}7-${s.from(UPPER, 4)}-${s.from(UPPER, 4)}-${s.from(UPPER, 4)}› is not valid`,
);
put('flow-map', (s) => `jwt: {secret: ‹${s.from('abcdefghijklmnop', 10)}›, ttl: 5m}`);
put('audit-arguments', (s) => `type=EXECVE msg=audit(17:4): argc=4 a0="docker" a1="login" a2="-p" a3="‹${weak(s)}›"`);
put('ttyd-pair', (s) => `/usr/bin/ttyd -c admin:‹${weak(s)}› bash`);
put('squid-login', (s) => `cache_peer 10.1.1.1 parent 3128 0 login=relay:‹${weak(s)}›`);
put('list-of-keys', (s) => `api_keys:\n  - ‹${s.from(ALNUM, 14)}-k4›\n  - ‹${s.from(ALNUM, 14)}-k5›`);
put('nested-key', (s) => `exporters:\n  datadog: {api: {key: ‹${s.from(HEX, 16)}a1${s.from(HEX, 14)}›}}`);

/** All kinds, in the order of the families. */
export const secretKinds: readonly SecretKind[] = rows.map(([kind, write, tier]) => ({ kind, tier: tier ?? 'core', write }));
