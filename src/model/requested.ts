/** One thing that a request asks for, which a person may refuse. */
export interface RequestedItem {
  /** As the manifest names it where it is refused. */
  name: string;
  says: string;
  /** What it takes, where looks at the machine are meant. */
  takes?: {
    /** Looks that are known now; answers may call for more. */
    looks: number;
    /** How many of them need root. */
    root: number;
    /** Whether some need the socket of the daemon, which the docker group may open. */
    group: boolean;
    /** Bytes of text that the answers usually come to. */
    bytes: number;
  };
}
