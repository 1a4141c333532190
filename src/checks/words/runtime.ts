import { says, type WordTable } from './says.ts';

const runtimeName = String.raw`(?:docker-)?runc|crun|runsc|youki|kata-\S+|nvidia-container-\S+|containerd-shim\S*|docker-containerd-shim\S*|docker-init|docker-proxy|\S*-runtime`;

export const runtimeWords: WordTable = {
  DT711: {
    says: [
      says(/(?:docker-)?runc not installed on system/, [['shim error: docker-runc not installed on system', 'containerd v0.2']]),

      says(/(?<program>\S*containerd-shim\S*) not installed on system/, [
        ['docker: Error response from daemon: containerd-shim not installed on system: unknown.', 'containerd v1.1'],
      ]),

      says(
        new RegExp(
          String.raw`exec: \\?"?(?<program>\S*(?:${runtimeName}))\\?"?: (?:executable file not found|stat \S+: no such file)|fork\/exec (?<path>\S*(?:${runtimeName})): no such file or directory|runtime \\?"(?<runtime>[^"\\]+)\\?" binary not installed|looking up the specified runtime path`,
        ),
        [
          [
            'docker: Error response from daemon: OCI runtime create failed: unable to retrieve OCI runtime error (open /run/containerd/io.containerd.runtime.v1.linux/moby/9edb/log.json: no such file or directory): exec: "nvidia-container-runtime": executable file not found in $PATH: unknown.',
            'https://github.com/NVIDIA/nvidia-container-runtime/issues/98',
          ],
          [
            'error while looking up the specified runtime path: exec: "/x": stat /x: no such file or directory',
            'moby v28.5.2 daemon/runtime_unix.go',
          ],
        ],
        {
          misses: [
            'OCI runtime create failed: runc create failed: unable to start container process: exec: "bash": executable file not found in $PATH: unknown',
          ],
        },
      ),
      says(
        /Failed to run \[\S+ features\]|Failed to find docker-init|exec: "docker-proxy": executable file not found/,
        [['Failed to run [/no/such/binary features]: ""', 'moby v28.5.2 daemon/runtime_unix.go']],
        { sure: 'possible' },
      ),
    ],
    outranks: ['DT713'],
  },
  DT712: {
    says: [
      says(/invalid default runtime/, [['failed to start daemon: invalid default runtime nvidia', 'moby']]),

      says(
        /specified default runtime '(?<name>[^']+)' does not exist|[Uu]nknown (?:or invalid )?runtime(?: name|:? specified)?:? (?<other>\S+)|runtime \S+: either a runtimeType or a path|could not select device driver/,
        [
          ["failed to start daemon: specified default runtime 'nvidia' does not exist", 'moby v28.5.2 daemon/runtime_unix.go'],
          ['unknown or invalid runtime name: nvidia', 'moby v28.5.2 daemon/runtime_unix.go'],
          ['failed to start daemon: runtime x: either a runtimeType or a path must be configured', 'moby v28.5.2 daemon/runtime_unix.go'],
        ],
      ),
    ],
  },
  DT713: {
    says: [
      says(
        /failed to (?:create|start) (?:task|shim|containerd task)\b|unsupported shim version|\[8\] System error|(?:container|process|rootfs|standard_init)_linux\.go:\d+|Container command .*could not be invoked|runc: error while loading shared libraries|runc create failed|error during container init|libcontainerd: failed to/,
        [
          [
            'docker: Error response from daemon: failed to create task for container: Unimplemented: failed to start shim: start failed: unsupported shim version (3): not implemented',
            'https://github.com/docker/for-linux/issues/1535',
          ],
          ['Error response from daemon: Cannot start container 83c5ae: [8] System error: exec format error', 'moby v1.8 daemon/execdriver'],
        ],
        { sure: 'possible' },
      ),

      says(
        /exec user process caused:? \\?"?(?:exec format error|permission denied)|did not terminate suc\w*fully|create new shim socket|symbol lookup error: \S*runc|preparing rootfs caused/,
        [['standard_init_linux.go:228: exec user process caused: exec format error', 'runc 1.0']],
        { sure: 'possible' },
      ),

      says(
        /OCI runtime (?:create|exec|start) failed|failed to create shim(?: task)?:|nvidia-container-cli|error running hook|oci runtime error/,
        [['OCI runtime create failed: x: unknown', 'containerd 1.7']],
        { sure: 'possible', misses: ['OCI runtime state failed'] },
      ),
    ],
  },
  DT714: {
    says: [
      says(
        /\bplugin not found|[Uu]nable to locate plugin: |could not find plugin \S+ in v1 plugin registry|validat\w+ authorization plugin|[Ee]rror looking up (?:volume|network|authorization|ipam) plugin/,
        [
          [
            'Error response from daemon: create v: Error looking up volume plugin dostorage: legacy plugin: plugin not found',
            'https://github.com/omallo/docker-volume-plugin-dostorage/issues/10',
          ],
          ['Error validating authorization plugin: rhel-push-plugin not found', 'moby cmd/dockerd'],
        ],
        { misses: ['error looking up logging plugin json-files: plugin "json-files" not found'] },
      ),

      says(
        /\/run\/docker\/plugins\/\S+: connect: |error looking up logging plugin|[Pp]lugin \S+ (?:is )?not (?:found|enabled)|plugin "(?<plugin>[^"]+)" not found/,
        [['error looking up volume plugin vieux/sshfs: plugin "vieux/sshfs" not found', 'moby v28.5.2 volume/drivers']],
        { sure: 'possible' },
      ),
    ],
    outranks: ['DT204', 'DT304', 'DT113', 'DT715'],
  },
  DT715: {
    says: [
      says(/error reading logs?: invalid character|logger driver \S+ not supported/, [
        ["error reading logs: invalid character '\\x00' looking for beginning of value", 'moby daemon/logger/jsonfilelog'],
      ]),

      says(/no log driver named '(?<driver>[^']+)' is registered|log driver \S+ (?:is )?not (?:found|supported|registered)/, [
        ["failed to start daemon: logger: no log driver named 'gelff' is registered", 'moby v28.5.2 daemon/logger'],
      ]),
      says(
        /[Ff]ailed to initialize logging driver|error looking up logging plugin (?<driver>\S+?):|logging driver .*(?:not (?:found|registered|supported)|failed)|[Ff]ailed to create log(?:ging driver|ger)/,
        [
          [
            'Error response from daemon: Failed to initialize logging driver: EmptyStaticCreds: static credentials are empty',
            'moby daemon/logger/awslogs',
          ],
        ],
        { misses: ['configured logging driver does not support reading'] },
      ),
    ],
    outranks: ['DT109', 'DT610', 'DT626', 'DT513'],
  },
};
