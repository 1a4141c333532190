import { says, type WordTable } from './says.ts';

/** What is said where a program or a unit is not there, or cannot be run. */
export const programWords: WordTable = {
  DT216: {
    says: [
      says(
        /'docker' is not recognized as an internal|[Tt]he term 'docker' is not recognized|command not found: docker\b|exec: "docker": executable file not found|(?:bin\/docker|No such file or directory): '?(?:No such file or directory|docker')|spawn docker ENOENT|docker-ce\S* has no installation candidate|Unable to locate package docker-ce/,
        [
          ["'docker' is not recognized as an internal or external command,", 'cmd.exe'],
          ['zsh: command not found: docker', 'zsh'],
          ['-bash: /usr/bin/docker: No such file or directory', 'bash'],
          ["FileNotFoundError: [Errno 2] No such file or directory: 'docker'", 'Python subprocess'],
          ["E: Package 'docker-ce' has no installation candidate", 'apt'],
        ],
        { misses: ['exec: "docker-credential-desktop": executable file not found in $PATH'] },
      ),
      says(/Could not find the requested service docker\b/, [['Could not find the requested service docker: ', 'ansible, module service']]),
      says(/Failed to \w+ docker\.service: Unit not found/, [['Failed to start docker.service: Unit not found.', 'systemd 219']]),

      says(
        /(?:^|\s)(?:sudo: )?docker(?:d)?: (?:command )?not found|Command 'docker' not found|docker: unrecognized service|Package docker-ce is not (?:available|installed)/,
        [
          ['bash: docker: command not found', 'bash'],
          ["Command 'docker' not found, but can be installed with:", 'command-not-found of Ubuntu'],
        ],
      ),
      says(
        /Failed to \S+ docker(?:\.service)?: Unit docker\.service (?:not found|could not be found|failed to load)|Unit docker\.service could not be found/,
        [['Failed to start docker.service: Unit docker.service not found.', 'systemd 257']],
        { sure: 'possible' },
      ),
    ],
  },
  DT202: {
    says: [
      says(
        /dockerd\S*: (?:command )?not found|GLIBC_[\d.]+' not found \(required by \S*docker|[Ee]xec format error:? ?\S*dockerd|unable to stat \S*dockerd/,
        [
          ["dockerd: /lib/x86_64-linux-gnu/libc.so.6: version `GLIBC_2.34' not found (required by dockerd)", 'glibc loader'],
          ['bash: dockerd: command not found', 'bash'],
        ],
      ),

      says(/dockerd not present or not executable|code=exited, status=203\b/, [
        [' * /usr/bin/dockerd not present or not executable', 'https://github.com/moby/moby/issues/40992'],
        [' Main PID: 1161 (code=exited, status=203/EXEC)', 'systemctl status'],
      ]),

      says(/Executable \S*dockerd\S* missing/, [
        ['docker.service: Executable /usr/bin/dockerd missing, skipping: No such file or directory', 'systemd 241'],
      ]),
      says(/dockerd: (?:cannot execute|error while loading shared libraries|Exec format error)|dockerd: No such file or directory/, [
        ['/usr/bin/dockerd: cannot execute binary file: Exec format error', 'bash 5'],
      ]),
      says(
        /docker\.service: (?:Main|Control) process exited, code=exited,? status=203|docker\.service: Failed (?:at step EXEC spawning|to execute)|Failed to execute \/\S*docker/,
        [
          ['docker.service: Main process exited, code=exited, status=203/EXEC', 'systemd 252'],
          ['docker.service: Failed at step EXEC spawning /usr/bin/dockerd: No such file or directory', 'systemd 241'],
        ],
      ),
    ],
    outranks: ['DT216'],
  },
  DT213: {
    says: [
      says(/Unit file (?<unit>\S*docker\S*) does not exist|Unit (?<other>\S*(?:docker|containerd)\S*) failed to load: No such file/, [
        ['Failed to enable unit: Unit file docker.service does not exist.', 'systemctl 257'],
        ['Failed to issue method call: Unit docker.service failed to load: No such file or directory.', 'systemd 208'],
      ]),
    ],
    outranks: ['DT216'],
  },
};
