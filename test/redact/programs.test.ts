import { expect, test } from 'vitest';
import { createRedactor } from '../../src/redact/index.ts';
import { hex, password, random } from './invented.ts';

const pw = password(3);
const word = 'Quartz_1987_lantern';
const uuid = `${hex(8)}-${hex(4, 2)}-4${hex(3, 3)}-a${hex(3, 4)}-${hex(12, 5)}`;

// [the text, what must be gone (the invented password unless told)]
const planted: [string, string?][] = [
  [`hdbsql -n h:30015 -u MONITOR -p ${pw} "select 1"`],
  [`bteq .LOGON tdprod/etl,${pw}`],
  [`hdbuserstore SET KEY h:30015 SYSTEM ${pw}`],
  [`db2 connect to BILL user db2inst1 using ${pw}`],
  [`SQL> CONNECT etl/Zither21_@//h:1521/FINPDB`, 'Zither21_'],
  [`impdp system/eqNT8i2RuW directory=DIR`, 'eqNT8i2RuW'],
  [`mosquitto_passwd -b /etc/p sensor ${pw}`],
  ['net rpc password ops Lanternquartz24', 'Lanternquartz24'],
  [`gitea admin user change-password -u ops -p ${pw}`],
  [`airflow users create -u ops -p ${pw} -r Admin`],
  [`snyk auth ${uuid}`, uuid],
  [`gotify push -t ${random(15)} 'done'`, random(15)],
  [`falconctl -s --cid=${hex(32).toUpperCase()}-5F`, hex(32).toUpperCase()],
  [`sapgenpse get_pse -p S.pse -x 17137743 "CN=h"`, '17137743'],
  [`sapcontrol -nr 00 -user adm ${pw} -function GetProcessList`],
  [`auth_param basic program /usr/lib/squid/basic_ldap_auth -D cn=squid -w ${pw} -h ldap`],
  [`iscsiadm -m node -o update -n node.session.auth.password -v ${pw}`],
  [`dotnet user-secrets set "Smtp:Password" "${pw}"`],
  [`php occ config:system:set mail_smtppassword --value="${pw}"`],
  [`bundle config set --global gems.contribsys.com 0cc44af2:2776b9c8`, '2776b9c8'],
  [`Set-ADAccountPassword -NewPassword (ConvertTo-SecureString '${pw}' -AsPlainText -Force)`],
  [`$pw = ConvertTo-SecureString "${pw}" -AsPlainText -Force`],
  [`[PSCredential]::new('ops', '${pw}')`.replace('::new', '')],
  [`zfs load-key tank/data <<<'${word}'`, word],
  [`cryptsetup luksOpen /dev/sdb d --key-file=<(echo ${word})`, word],
  [`sh -c echo "${pw}" | ldappasswd -s -`],
  [`smbpasswd -s -a ops <<EOF\n${pw}\n${pw}\nEOF\n`],
  [`"Cmd": [\n  "mysqladmin",\n  "-uroot",\n  "-p${random(12, 5)}"\n]`, random(12, 5)],
  [`"Args": ["bin/hdbsql", "-p", "${pw}"]`],
  [`cx_Oracle.connect("etl", "${word}", dsn)`, word],
  [`DriverManager.getConnection("jdbc:x://h/db", "etl", "${word}")`, word],
  [`powershell -EncodedCommand ${Buffer.from(`$a = 1; iex (gc x); $b = 2; exit $a`, 'utf16le').toString('base64')}`, 'AGkAZQB4'],
  [`--passwd\n${pw}\n--trace=3`],
];

test.each(planted)('%s', (text, secret = pw) => {
  const { text: redacted } = createRedactor().redact(text);
  expect(redacted).not.toContain(secret);
  expect(createRedactor().redact(redacted).text).toBe(redacted);
  expect(redacted.split('\n').length).toBe(text.split('\n').length);
});

test('the arguments of a process are one line, whatever stands between them', () => {
  const text = `/usr/bin/mysqldump\n-u\nroot\n-p${random(12, 5)}\n--all-databases\n`;
  expect(createRedactor().redact(text, '/proc/811/cmdline').text).not.toContain(random(12, 5));
  const harmless = '/usr/bin/dockerd\n-H\nfd://\n--containerd=/run/containerd/containerd.sock\n';
  expect(createRedactor().redact(harmless, '/proc/811/cmdline').text).toBe(harmless);
});

const harmless = [
  'docker run -p 8080:80 -u 1000 -w /srv nginx',
  'connect to 10.0.0.1:2375 failed',
  'dial unix: connect to the daemon at unix:///var/run/docker.sock',
  'exp a/b c; imp lib/util_2 done',
  'conn tcp/10.0.0.5:443 idle',
  'useradd -m -s /bin/sh ops',
  'docker config set x y',
  'pip config set global.index-url https://h/simple',
  'npm config set registry https://h/',
  'git config set user.name Bob',
  'have other secrets setup, then automatically add a password prompt as well',
  'use config set to change the password prompt of it',
  'iscsiadm -m node -o update -n node.startup -v automatic',
  'php occ config:system:set trusted_domains 1 --value=cloud',
  'cat <<EOF\nhello world\nEOF\n',
  'cat > /etc/docker/daemon.json <<EOF\n{"debug": true}\nEOF\n',
  'grep x <<< "some text"',
  '"Cmd": [\n  "redis-server",\n  "--port",\n  "6379"\n]',
  '"Test": ["CMD-SHELL", "curl -f http://localhost/ || exit 1"]',
  'socket.connect("localhost", "8080")',
  'mysql_connect("localhost", "$user", "$jelszo");',
  '$pw = Read-Host -AsSecureString',
  'snyk auth --help',
  'usage: --password\nUser name and password\n',
  '--token\n--password\n--user\n',
  'set -e; rar a x.rar dir',
  'gotify push --help; ntfy publish topic message',
];

test.each(harmless)('stays: %s', (text) => {
  expect(createRedactor().redact(text).text).toBe(text);
});
