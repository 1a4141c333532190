import { says, type WordTable } from './says.ts';

/** What rootless daemons, the snap and Docker Desktop say of themselves. */
export const variantWords: WordTable = {
  DT731: {
    says: [
      says(
        /(?:^\s*×|Failed to start) .*Docker Application Container Engine \(Rootless\)|dockerd-rootless\S* .*(?:status=[1-9]|not detected|failed)|unprivileged_userns_clone|apparmor_restrict_unprivileged_userns/,
        [
          [
            '× docker.service - Docker Application Container Engine (Rootless)',
            'https://github.com/konstruktoid/ansible-role-docker-rootless/issues/661',
          ],
        ],
        { sure: 'possible' },
      ),

      says(
        /Aborting because rootful Docker|systemctl --user|loginctl enable-linger|newuidmap|newgidmap|slirp4netns|Failed to connect to bus: (?:No such file|No medium)/,
        [
          [
            'Aborting because rootful Docker (/var/run/docker.sock) is running and accessible. Set --force to ignore.',
            'moby contrib/dockerd-rootless-setuptool.sh',
          ],
        ],
        { sure: 'possible' },
      ),
      says(
        /fork\/exec \/proc\/self\/exe: (?:operation not permitted|permission denied|no space left)|RootlessKit|rootless containerd not running|unix:\/\/\/run\/user\/\d+\/docker\.sock\. Is the docker daemon running/,
        [
          [
            'failed to start the child: fork/exec /proc/self/exe: permission denied',
            'https://github.com/rootless-containers/rootlesskit/pull/421',
          ],
        ],
        { sure: 'possible' },
      ),
    ],
    outranks: ['DT725', 'DT701'],
  },
  DT733: {
    outranks: ['DT304', 'DT204', 'DT513', 'DT310', 'DT801', 'DT632'],
    says: [
      says(
        /^(?:initializing backend|running engine|starting services|initializing app|starting backend|running services): |validating \w+\.json file/,
        [
          [
            'initializing backend: validating registry.json file: the file registry.json is present but its content is invalid',
            'Docker Desktop 4.47',
          ],
        ],
      ),

      says(/failure in a Windows system call|\(?0xc037[0-9a-f]{4}\)?|hnsCallRawResponse|compute system (?:exited|failed|operation)/i, [
        [
          'container a encountered an error during Start: failure in a Windows system call: The compute system exited unexpectedly. (0xc0370106)',
          'microsoft/hcsshim#598',
        ],
      ]),

      says(
        /com\.apple\.Virtualization|\bvmnetd\b|VmnetdError|Docker\.(?:qcow2|raw)\b.*(?:missing|corrupt|error|no such|check failed)|com\.docker\.[\w.-]+(?:\[\d+\])? ?(?:is not running|exit status|crashed|.*error)|MobyLinux|DockerDesktopVM|WslRegisterDistribution failed|0x80370102|Virtual Machine Platform|\bWsl\/(?:Service|Install|Call)\w*\/|HCS_E_\w+|wsl update failed|updating wsl: exit code|WSL integration agent|VZErrorDomain|vmx_init: |[Hh]yper(?:kit|visor\.framework)|vpnkit\b.*(?:not running|connect|error)|desktop-go-backend|dockerBackend(?:V2|ApiServer)|diagnosticd\.sock|failed to start VM|start VM: |Docker for (?:Windows|Mac) (?:service )?(?:is not running|failed)|request returned \w[\w ]* for API route and version/i,
        [
          [
            'Com.apple.Virtualization.VirtualMachine crashed: {"app_name":"com.apple.Virtualization.VirtualMachine"}',
            'https://github.com/docker/for-mac/issues/6919',
          ],
          ['Error response from daemon: is vmnetd running?', 'https://github.com/docker/for-mac/issues/6677'],
          ['WslRegisterDistribution failed with error: 0x80370102', 'WSL 2'],
          ['failure: Docker.qcow2 missing: the VM has never been started', 'https://github.com/docker/for-mac/issues/760'],
          ['Error code: Wsl/Service/CreateInstance/CreateVm/HCS/HCS_E_HYPERV_NOT_INSTALLED', 'WSL 2'],
        ],
        { misses: ['com.docker.network.bridge.name'] },
      ),

      says(
        /executing a WSL command|wslexec|WSL integration with distro|engine linux\/wsl failed|com\.docker\.docker\/Data\/\S*\.sock|distro stopped unexpectedly|because a required feature is not installed/,
        [
          ['An unexpected error was encountered while executing a WSL command.', 'https://github.com/docker/for-win/issues/13471'],
          ["WSL integration with distro 'Ubuntu' unexpectedly stopped. Do you want to restart it?", 'Docker Desktop 4 for Windows'],
        ],
      ),
      says(
        /\bHNS failed|hnsCall failed|hcsshim::/,
        [['hnsCall failed in Win32: The service has not been started. (0x426)', 'https://github.com/docker/for-win/issues/8226']],
        { sure: 'possible' },
      ),

      says(
        /docker\.raw\.sock|\/host_mnt\/|Bad response from Docker engine|This error may (?:also )?indicate that the docker daemon is not running|\/run\/desktop\/|mounts denied/,
        [['Error response from daemon: dial unix docker.raw.sock: connect: no such file or directory', 'Docker Desktop 4 for Mac']],
      ),
      says(
        /[\\/]pipe[\\/]+docker\w*|com\.docker\.(?:vmnetd|service|backend|supervisor|build)\b|[Hh]yper-?[vV]\b|Virtual Machine Management Service|Docker\.(?:Core|ApiServices|Backend)\.\w+/,
        [
          [
            'initializing backend: fixing hyperv service: Virtual Machine Management Service is not running',
            'Docker Desktop 4 for Windows',
          ],
        ],
      ),
      says(
        /wsl exited with code|[Rr]unning wsl distro proxy|wsl-distro-proxy|Failed to deploy distro|WSL distro (?:stopped|terminated)|provisioning docker WSL|importing WSL distro|docker-desktop-proxy|[Hh]ardware assisted virtuali[sz]ation|com\.docker\.(?:hyperkit|driver|virtualization|vmnetd)\b.*(?:fatal|fail|error)|at Docker\.(?:Core|Backend|ApiServices|Engines)\./,
        [
          ['wsl exited with code -1. Stderr is:', 'https://github.com/docker/for-win/issues/5097'],
          ['Running wsl distro proxy in Ubuntu-22.04 distro: exit status 1', 'https://github.com/docker/for-win/issues/14187'],
          ['System.InvalidOperationException: Failed to deploy distro docker-desktop', 'https://github.com/docker/for-win/issues/6859'],
        ],
      ),
      says(
        /^(?!desktop-linux \*? +Docker Desktop).*(?:could not be found in this WSL|(?:\.docker\/run|\.docker\/desktop)\/docker\.sock|check if the server supports the requested API version|Internal Server Error for API route|Docker Desktop|desktop-linux|\bHyper-V\b)/,
        [
          ["The command 'docker' could not be found in this WSL 2 distro.", 'Docker Desktop 4 for Windows'],
          [
            'Cannot connect to the Docker daemon at unix:///Users/dev/.docker/run/docker.sock. Is the docker daemon running?',
            'docker 26.1.5 on macOS',
          ],
        ],
        // a row of `docker context ls` tells that it is installed, and no more
        {
          sure: 'possible',
          misses: ['desktop-linux *   Docker Desktop                            unix:///home/dev/.docker/desktop/docker.sock'],
        },
      ),
      says(/dockerDesktop(?:Linux|Windows)Engine|pipe\/docker_engine|\\\\pipe\\\\docker_engine|docker_engine: The system cannot find/, [
        [
          'error during connect: This error may indicate that the docker daemon is not running.: Get "http://%2F%2F.%2Fpipe%2Fdocker_engine/v1.24/info": open //./pipe/docker_engine: The system cannot find the file specified.',
          'docker 20.10 on Windows',
        ],
      ]),
    ],
  },
  DT732: {
    says: [
      says(/\/var\/lib\/snapd\/|cannot find app "dockerd" in|snap "docker" has no|proceeding with partial confinement|snap-confine/, [
        ['open /var/lib/snapd/void: permission denied', 'snap-confine'],
      ]),

      says(/\/tmp\/snap\.rootfs|\/snap\/docker\/\S*: .*(?:denied|not permitted|error)/, [
        ['cannot perform operation: mount --rbind /root /tmp/snap.rootfs_X//root: Permission denied', 'snap-confine'],
      ]),

      says(
        /profile="snap\.(?<path>[\w.-]*docker[\w.-]*)"|mkdir \/snap: permission denied|mount namespace file for namespace group|hook of "docker" snap|snap\.docker\.\S+ .*(?:denied|failed)|\/var\/snap\/docker\/\S+: (?:no such file|permission denied|read-only)/,
        [
          [
            'AVC apparmor="DENIED" operation="open" profile="snap.docker.dockerd" name="/etc/docker/daemon.json" pid=644 comm="dockerd" requested_mask="r" denied_mask="r" fsuid=0 ouid=1000',
            'https://github.com/docker-archive/docker-snap/issues/36',
          ],
          ['docker: failed to register layer: mkdir /snap: permission denied.', 'https://github.com/canonical/docker-snap/issues/281'],
        ],
      ),
    ],
    outranks: ['DT724', 'DT513', 'DT537', 'DT723'],
  },
};
