import { readFile } from 'node:fs/promises';

interface Account {
  name: string;
  home: string;
}

function accounts(text: string): Map<number, Account> {
  const found = new Map<number, Account>();
  for (const line of text.split('\n')) {
    const [name, , id, , , home = ''] = line.split(':');
    if (name && id && !found.has(Number(id))) found.set(Number(id), { name, home });
  }
  return found;
}

/** User and group names of this machine, from its files: asking a name service could wait for a network. An id without a name is given as the number. */
export class Accounts {
  readonly #users: Map<number, Account>;
  readonly #groups: Map<number, Account>;

  private constructor(passwd: string, group: string) {
    this.#users = accounts(passwd);
    this.#groups = accounts(group);
  }

  static #held: Promise<Accounts> | undefined;

  /** Read once a process. */
  static read(): Promise<Accounts> {
    const read = (path: string) => readFile(path, 'utf8').catch(() => '');
    Accounts.#held ??= Promise.all([read('/etc/passwd'), read('/etc/group')]).then(([users, groups]) => new Accounts(users, groups));
    return Accounts.#held;
  }

  user(uid: number): string {
    return this.#users.get(uid)?.name ?? String(uid);
  }

  home(uid: number): string {
    return this.#users.get(uid)?.home || '/';
  }

  group(gid: number): string {
    return this.#groups.get(gid)?.name ?? String(gid);
  }
}
