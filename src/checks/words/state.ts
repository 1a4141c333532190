import { says, type WordTable } from './says.ts';

export const stateWords: WordTable = {
  DT531: {
    says: [
      says(/failed to (?:update|read|open) (?:bridge )?store|(?:networks?|endpoint) store .*(?:corrupt|invalid|EOF)/, [
        [
          'error creating default "bridge" network: failed to update bridge store for object type *bridge.networkConfiguration: invalid database',
          'moby v18.09 libnetwork',
        ],
      ]),
      says(
        /page \d+(?: already freed|: )|panic: invalid page type|panic: assertion failed: Page expected|freepages: failed|invalid freelist page|(?:error (?:obtaining|creating) controller instance|Error initializing network controller).*(?:invalid database|checksum error|version mismatch|unexpected end of JSON|invalid character)|docker\/docker\/vendor\/(?:go\.etcd\.io\/bbolt|github\.com\/boltdb\/bolt)|local-kv\.db.*(?:corrupt|invalid)/,
        [
          ['panic: invalid freelist page: 48, page type is leaf', 'https://github.com/moby/moby/issues/42099'],
          ['panic: page 3 already freed', 'go.etcd.io/bbolt freelist.go'],
          [
            'failed to start daemon: Error initializing network controller: error obtaining controller instance: unexpected end of JSON input',
            'moby v28.5.2 libnetwork',
          ],
        ],
      ),
      says(
        /networks have same bridge name|could not delete the default "?bridge"? network: .*has active endpoints/,
        [
          [
            'failed to start daemon: Error initializing network controller: error creating default "bridge" network: cannot create network e6df (docker0): conflicts with network 3495 (docker0): networks have same bridge name',
            'https://github.com/docker/for-linux/issues/1512',
          ],
        ],
        { sure: 'possible' },
      ),
    ],
    outranks: ['DT609', 'DT803'],
    explains: ['DT803'],
  },
  DT532: {
    says: [
      says(
        /opening volume store metadata database(?: \([^)]*\))?: (?!timeout|resource temporarily)\S|volumes\/metadata\.db.*(?:invalid|corrupt|checksum)/,
        [
          [
            'Error starting daemon: error while opening volume store metadata database: invalid database',
            'moby v18.09 volume/service/store.go',
          ],
        ],
        { misses: ['error while opening volume store metadata database (/var/lib/docker/volumes/metadata.db): timeout'] },
      ),
    ],
    outranks: ['DT538'],
  },
  DT533: {
    explains: ['DT531'],
    says: [
      says(
        /(?:^|\s)github\.com\/moby\/buildkit\/\S*(?:bolt|metadata|cache)/,
        [['github.com/moby/buildkit/cache/metadata.NewStore({0xc0004})', 'moby/buildkit#4909']],
        { mild: true },
      ),

      says(/error opening bolt db for content metadata store/, [
        ['error opening bolt db for content metadata store: invalid database', 'moby v28.5.2 daemon/content.go'],
      ]),

      says(/^invalid database\s*$/, [['invalid database', 'dockerd 26.1.5, a damaged database of the build cache']]),
      says(
        /error initializing buildkit|error creating buildkit instance/,
        [['failed to start daemon: error initializing buildkit: x', 'moby v28.5.2 daemon/daemon.go']],
        { sure: 'possible' },
      ),
      says(
        /(?:snapshots|cache|containerdmeta|metadata_v2|history)\.db.*(?:invalid database|checksum|corrupt|unexpected)|error (?:initializing|creating) buildkit.*(?:invalid database|checksum|version mismatch|timeout|bolt)/,
        [
          [
            'error initializing buildkit: error creating buildkit instance: failed to open database file /var/lib/docker/buildkit/cache.db: invalid database',
            'moby v28.5.2 builder/builder-next',
          ],
        ],
      ),
    ],
  },
  DT534: {
    says: [
      says(/is marked for removal and cannot be/, [['container abc is marked for removal and cannot be started', 'moby daemon/start.go']], {
        sure: 'possible',
      }),

      says(
        /libcontainerd\/\S+\/(?:process|state|config)\.json: no such file|[Ff]ailed to load container(?: mount)?\b|config\.v2\.json.*(?:no such file|unexpected|invalid character|EOF)|\/containers\/[0-9a-f]{12,64}\/\S+: (?:no such file|unexpected)/,
        [
          [
            'open /var/run/docker/libcontainerd/containerd/10cf98fe5158d10b4c337017d7a6cb67166ac1ea3d1aa2733a8b27fa6c235a07/state.json: no such file or directory',
            'https://github.com/moby/moby/issues/29748',
          ],
        ],
      ),
    ],
    outranks: ['DT513'],
  },
  DT535: {
    says: [
      says(/error getting layer store|unknown blob in history|failed to load layer\b|invalid checksum digest format/, [
        ['failed to start daemon: error getting layer store: unexpected end of JSON input', 'moby daemon'],
      ]),

      says(
        /Couldn't create (?:reference store|Tag store|image store)|(?:image|layer)db\/\S+: (?:no such file|unexpected|input\/output)|failed to (?:read|load|get) (?:image|layer) (?:config|metadata)|repositories(?:-\w+|\.json)\b.*(?:EOF|invalid character|unexpected end)/,
        [
          [
            "failed to start daemon: Couldn't create reference store repository: unexpected end of JSON input",
            'moby v28.5.2 daemon/daemon.go',
          ],
        ],
      ),
    ],
  },
  DT537: {
    says: [
      says(/[Dd]river \w+ is returning inconsistent paths/, [
        ['Error: driver aufs is returning inconsistent paths for container 5a2f', 'moby/moby#14461'],
      ]),

      says(
        /(?:failed to stat parent|snapshots\/\d+\/fs).*no such file or directory|(?:parent )?snapshot \S+ does not exist|failed to get (?:active|parent) (?:mount|snapshot)/,
        [
          [
            'failed to unpack image on snapshotter overlayfs: failed to stat parent: stat /var/lib/containerd/io.containerd.snapshotter.v1.overlayfs/snapshots/112/fs: no such file or directory',
            'containerd/containerd#3369',
          ],
        ],
        { misses: ['skip loading plugin: no such file or directory'] },
      ),

      says(
        /RWLayer of container \S+ is unexpectedly nil|parent snapshot \S+ does not exist|missing parent "[^"]+" bucket|content digest \S+: not found|\/content\/blobs\/\S+: blob not found|[Uu]nable to find image layer|No such image layer|failed to get rw layer|\/(?:overlay2|aufs)\/\S+: no such file/i,
        [
          ['RWLayer of container abc is unexpectedly nil', 'moby v20.10.24 daemon'],
          [
            'failed to prepare sha256:x as x: failed to create snapshot: missing parent "sha256:y" bucket: not found',
            'containerd snapshots/storage',
          ],
          [
            'failed to register layer: open /home/docker/aufs/layers/979db2: no such file or directory',
            'https://github.com/microsoft/mssql-docker/issues/14',
          ],
        ],
      ),

      // the file `lower` or `link` of a layer is empty after a crash
      says(/readlink \S*\/overlay2\b\S*: (?:invalid argument|no such file)|\/(?:overlay2|aufs)\/\S+ no such file or directory/, [
        ['Error response from daemon: readlink /var/lib/docker/overlay2/l: invalid argument', 'https://github.com/moby/moby/issues/42456'],
      ]),

      says(/evaluating symlinks from mount source "[^"]*\/(?:overlay2|snapshots)\/[^"]*".*no such file/, [
        ['error evaluating symlinks from mount source "/var/lib/docker/overlay2/l/XYZ": lstat: no such file or directory', 'buildkit'],
      ]),
    ],
    outranks: ['DT805', 'DT705', 'DT513', 'DT522', 'DT535', 'DT701'],
  },
  DT538: {
    says: [
      says(/error creating buildkit instance: timeout|buildkit\/\S+\.db: timeout/, [
        ['failed to start daemon: error initializing buildkit: error creating buildkit instance: timeout', 'bbolt flock'],
      ]),
    ],
    outranks: ['DT533'],
  },
  DT536: {
    says: [
      says(/[Ee]rror loading key file|unable to decode private key JWK|unable to load ID from file/, [
        [
          'Error starting daemon: Error loading key file /etc/docker/key.json: unable to decode private key JWK: decoding JWK Private Key JSON data: EOF',
          'moby v18.09 api/common.go',
        ],
      ]),
    ],
    outranks: ['DT632'],
  },
};
