/**
 * The verbs that an ask may run: each only reads. The test is on the arguments too, because `systemctl`, `find` and others can also change things.
 * What is not here is refused before anything is started.
 */
type Rule = (args: readonly string[]) => boolean;

const any: Rule = () => true;
const firstVerb =
  (...verbs: string[]): Rule =>
  (args) => {
    const verb = args.find((a) => !a.startsWith('-'));
    return verb !== undefined && verbs.includes(verb);
  };
const firstOption =
  (...options: string[]): Rule =>
  (args) =>
    options.includes(args[0] ?? '') && !args.some((a) => a.startsWith('--pipe') || a.startsWith('--eval') || a.startsWith('--define'));
const only =
  (...allowed: string[]): Rule =>
  (args) =>
    args.length > 0 && args.every((a) => allowed.includes(a));
const without =
  (refused: RegExp): Rule =>
  (args) =>
    !args.some((a) => refused.test(a));

const rules: Readonly<Record<string, Rule>> = {
  systemctl: (args) => firstVerb('show', 'cat', 'status', 'is-enabled', 'is-active', 'list-jobs', 'list-units', 'list-dependencies')(args),
  journalctl: without(/^--(rotate|vacuum|flush|sync|relinquish|smart-relinquish|setup-keys|update-catalog|cursor-file)/),
  ps: any,
  find: without(/^-(delete|exec|execdir|ok|okdir|fprint|fprint0|fprintf|fls)$/),
  grep: any,
  ss: without(/^(-K|--kill|-D|--diag)/),
  getent: any,
  id: any,
  uname: any,
  df: any,
  du: any,
  ip: (args) => !args.some((a) => /^(add|del|delete|set|flush|change|replace|append|exec|netns|restore|save|up|down|-b|-batch)$/.test(a)),
  nft: (args) => firstVerb('list')(args),
  'iptables-save': without(/^-(M|f|-modprobe|-file)/),
  'iptables-nft-save': without(/^-(M|f|-modprobe|-file)/),
  'iptables-legacy-save': without(/^-(M|f|-modprobe|-file)/),
  iptables: only('--version'),
  lsmod: any,
  timedatectl: firstVerb('show', 'status'),
  getenforce: any,
  'aa-status': only('--json', '--enabled', '--verbose'),
  containerd: only('--version'),
  runc: only('--version'),
  docker: only('--version'),
  dockerd: (args) => args.includes('--validate') || (args.length === 1 && args[0] === '--version'),
  'systemd-detect-virt': any,
  loginctl: firstVerb('show-user', 'list-sessions'),
  sudo: only('-n', 'true'),
  lsblk: any,
  findmnt: any,
  snap: firstVerb('list', 'services'),
  zpool: firstVerb('list', 'status'),
  lsattr: any,
  'dpkg-query': firstOption('-S', '-W', '-l'),
  rpm: firstOption('-q'),
  hostname: only('-f', '-d'),
};

/** True where the command only reads. Looked up by the program's name, whatever folder it lies in. */
export function isReadOnly(argv: readonly string[]): boolean {
  const name = (argv[0] ?? '').replace(/^.*\//, '');
  const rule = Object.hasOwn(rules, name) ? rules[name] : undefined;
  return rule?.(argv.slice(1)) ?? false;
}
