import { says, type WordTable } from './says.ts';

export const flagWords: WordTable = {
  DT217: {
    says: [
      says(
        /^"dockerd" accepts no argument|^(?:dockerd: )?unknown (?:shorthand )?flag: (?<flag>.+?)(?: in |$)|^flag provided but not defined: (?<old>\S+)|'(?<word>\S+)' is not a dockerd command/,
        [
          ['"dockerd" accepts no argument(s).', 'moby v26.1.5 cmd/dockerd/docker.go'],
          ['unknown flag: --graph', 'moby v28.5.2 cmd/dockerd'],
        ],
        // what a person mistyped
        { misses: ["docker: 'isntall' is not a docker command."] },
      ),
    ],
    outranks: ['DT113'],
  },
  DT218: {
    says: [
      says(
        /Flag (?<flag>--(?:graph|cluster-[\w-]+|api-cors-header))\b.* has been deprecated|^Warning: '-d' is deprecated/,
        [['Flag --graph has been deprecated, Please use --data-root instead', 'moby v17.05 cmd/dockerd']],
        { sure: 'possible' },
      ),

      says(
        /(?:unknown (?:shorthand )?flag|flag provided but not defined): (?<flag>-d\b|--?(?:graph|cluster-[\w-]+|api-cors-header|api-enable-cors|disable-legacy-registry|restart|oom-score-adjust|allow-nondistributable-artifacts)\b|'[dgr]' in -)|docker: 'daemon' is not a docker command|`docker daemon` is not supported|Command "daemon" is deprecated/,
        [
          ['flag provided but not defined: -d', 'https://github.com/luxas/kubernetes-on-arm/issues/57'],
          ["Status: unknown flag: --graph See 'dockerd --help'., Code: 125", 'moby v28.5.2 cmd/dockerd'],
        ],
        { misses: ["Status: unknown flag: --registry-mirrors, See 'dockerd --help'., Code: 125"] },
      ),
    ],
    outranks: ['DT217'],
  },
};
