import { readFile } from 'node:fs/promises';

function names(text: string): Map<number, string> {
  return new Map(
    text.split('\n').flatMap((line) => {
      const [name, , id] = line.split(':');
      return name && id ? [[Number(id), name] as const] : [];
    }),
  );
}

/** User and group names of this machine. An id without a name is given as the number. */
export class Accounts {
  readonly #users: Map<number, string>;
  readonly #groups: Map<number, string>;

  private constructor(passwd: string, group: string) {
    this.#users = names(passwd);
    this.#groups = names(group);
  }

  static async read(): Promise<Accounts> {
    const read = (path: string) => readFile(path, 'utf8').catch(() => '');
    return new Accounts(await read('/etc/passwd'), await read('/etc/group'));
  }

  user(uid: number): string {
    return this.#users.get(uid) ?? String(uid);
  }

  group(gid: number): string {
    return this.#groups.get(gid) ?? String(gid);
  }
}
