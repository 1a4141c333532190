/** A word of a shell command: quoted, or up to a blank. */
const WORD = String.raw`(?:\\{0,3}"([^"\\\n]{1,512})\\{0,3}"|'([^'\n]{1,512})'|([^\s"'\\|;&<>-][^\s"'\\|;&<>]{0,511}))`;
/** What parts two arguments: blanks, or the marks between two strings of a JSON list. */
const SPACED = String.raw`(?:[ \t=]{1,4}|\\?",?[ \t]{0,2}(?=\\?"))`;

interface Program {
  readonly word: string;
  readonly argument: RegExp;
  readonly pair?: true;
}

const names = (list: string) => list.split(',');
const option = (letters: string) => new RegExp(String.raw`(?<=[\s"'])-(?:${letters})${SPACED}${WORD}`, 'g');
/** The argument behind so many others, none of them an option. */
const positional = (others: number) => new RegExp(String.raw`(?<=^\S?(?:[ \t]+(?!-)[^\s|;&]+){${others}}[ \t]+)${WORD}`, 'g');
/** The first argument of a tool of Oracle. */
const ORACLE =
  /(?<=^\S?[ \t]+(?:-\w{1,8}[ \t]+|target[ \t]+|userid=){0,3}["']?[A-Za-z][\w$#]{1,29}\/)(?!\/)["']?((?=[^\s"'@]{0,63}[\d!#$%^&*_-])[^\s"'@/|;\\]{5,128})(?=["'@\s\\]|$)/gi;

/** What stands behind the name of a setting that is named after a password. */
const SETTING = String.raw`["']?(?!secret-[0-9a-f]{10})[\w.:/@-]{0,80}(?:passw|passphrase|pass|pwd|secret|token|apikey|api[_-]key|credential)[\w.:/@-]{0,24}["']?`;
const setting = (gap: string) => new RegExp(String.raw`(?<=[ \t]${SETTING}${gap})${WORD}`, 'gi');
/** The same directly behind the command and its options: a sentence has other words between. */
const settingNext = new RegExp(
  String.raw`(?<=^\S[ \t]+(?:--?[\w-]+(?:=\S*)?[ \t]+(?:[^\s-]\S*[ \t]+)?){0,3}${SETTING}[ \t]+)${WORD}`,
  'gi',
);

/**
 * Programs whose arguments carry a password without saying so, by their manuals: short options that mean other things elsewhere, and
 * places in a line. Each list of words shares a rule.
 */
const PROGRAMS: readonly Program[] = [
  // data bases
  ...names('hdbsql,isql,cbq,couchbase-cli,beeline,mysqlsh,mycli,pgcli,bsqldb,datax,nzsql,vsql').map((word) => ({
    word,
    argument: option('p|w'),
  })),
  ...names('tsql,fisql,isql-fb,osql,dbisql').map((word) => ({ word, argument: option('P') })),
  ...names('nodetool,sstableloader').map((word) => ({ word, argument: option('pw') })),
  { word: 'hdbuserstore', argument: /(?<=(?:^\S?|[ \t])set[ \t]+\S+[ \t]+\S+[ \t]+\S+[ \t]+)["']?([^\s"'|;]{3,256})/gi },
  { word: 'connect to', argument: /(?<=[ \t]user[ \t]+\S{1,64}[ \t]+using[ \t]+)["']?([^\s"'|;\\]{3,256})/gi },
  { word: '.logon', argument: /(?<=^\S?[ \t]+[\w./-]{1,128},)([^\s"'|;,\\]{3,256})/g },
  // `user/password@host`; what a message calls a connection has no password before its mark
  ...names('conn,connect').map((word) => ({ word, argument: new RegExp(`${ORACLE.source}(?=["']?@)`, 'gi') })),
  // where a command sets a setting, and what the setting is named after
  ...names('config:system:set,config:app:set').map((word) => ({
    word,
    argument: setting(String.raw`(?:[ \t]+--type[= ]\w+)?[ \t]+--value[= ]`),
  })),
  { word: 'iscsiadm', argument: setting(String.raw`[ \t]+(?:-v|--value)[ \t=]+`) },
  ...names('config set,settings set,secrets set,secret set,variable set,param set,property set,pref set').map((word) => ({
    word,
    argument: settingNext,
  })),
  // accounts
  { word: 'saslpasswd2', argument: option('p') },
  ...names('change-password,user create,users create,user add,useradd,user-create,adduser,createuser,create-user,add-user').map((word) => ({
    word,
    argument: /(?<=[ \t]-(?:p|w)[ \t=]+)["']?((?=[^\s"']{0,63}[\d!#$%^&*])[^\s"'|;:/,\\-][^\s"'|;:/,\\]{5,128})/g,
  })),
  // tokens
  ...names('auth token,auth add,set-token,login token').map((word) => ({
    word,
    argument: /(?<=^\S?[ \t]+)["']?([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[A-Za-z0-9_-]{32,256})(?=["'\s|;]|$)/g,
  })),
  ...names('gotify push,ntfy publish,ntfy pub,apprise').map((word) => ({ word, argument: option('t|u|k') })),
  { word: 'falconctl', argument: /--(?:cid|provisioning-token)[= ]["']?([0-9A-Fa-f]{32}-[0-9A-Fa-f]{2}|[0-9A-Fa-f]{8})(?![\w-])/g },
  { word: 'headscale preauth', argument: /(?<=^\S?(?:key)?:?[ \t]+)([0-9a-f]{32,64})(?![0-9a-f])/g },
  { word: 'sv_setsteamaccount', argument: positional(0) },
  // keys, stores and cards
  { word: 'sapgenpse', argument: option('x|p12pwd|pin') },
  { word: 'sapcontrol', argument: /(?<=[ \t]-user[ \t]+\S{1,64}[ \t]+)["']?([^\s"'|;-][^\s"'|;]{2,256})/g },
  ...names('pkcs11-tool,pkcs15-tool,pkcs15-init,yubico-piv-tool,ykman,p11tool,scdaemon').map((word) => ({
    word,
    argument: /(?<=[ \t](?:-P|--pin|--so-pin|--puk|--new-pin|-p)[ \t=]+)["']?([^\s"'|;-][^\s"'|;]{3,64})/g,
  })),
  ...names('certutil,pk12util,signtool,osslsigncode,jarsigner').map((word) => ({ word, argument: option('W|K|p|pass|storepass|keypass') })),
  // proxies, mounts, shares and remote desktops
  ...names('basic_ldap_auth,ext_ldap_group_acl,squid_ldap_auth,squid_ldap_group,digest_ldap_auth,basic_radius_auth').map((word) => ({
    word,
    argument: option('w'),
  })),
  ...names('smbmap,crackmapexec,netexec,nxc,evil-winrm,rdesktop,xtightvncviewer,proxychains,wmic,winexe,impacket').map((word) => ({
    word,
    argument: option('p'),
  })),
  ...names('wsadmin,asadmin,jboss-cli,startserver,stopserver,nsradmin,dsmadmc,omnidownload').map((word) => ({
    word,
    argument: /(?<=[ \t]--?(?:password|pa|passwd|p)[ \t=]+)["']?([^\s"'|;-][^\s"'|;]{2,256})/g,
  })),
  { word: 'rar', argument: /(?<=[ \t])-h?p((?=[^\s"']{0,63}[\d!#$%^&*])[^\s"'-][^\s"']{3,127})/g },
  { word: 'pscredential', argument: /(?<=[ (,]\\{0,3}["'][^"'\n]{1,64}["'],[ ]?)\\{0,3}["']([^"'\\\n$]{3,256})/g },
];

export const morePrograms: readonly Program[] = PROGRAMS;
