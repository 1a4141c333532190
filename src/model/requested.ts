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

/** What a request asks of a person, before anything is looked at. All words in it but those of the items are a stranger's. */
export interface Requested {
  case: string;
  from: string;
  contact?: string;
  why: string;
  expires: string;
  since?: string;
  maxSize?: string;
  encryptTo: readonly string[];
  /** The key that signed it, and whether the person named it as trusted. */
  signed?: { by: string; trusted: boolean };
  items: readonly RequestedItem[];
  questions: readonly { id: string; text: string }[];
  /** Names in it that this version does not know: they are left out. */
  unknown: readonly string[];
  /** What was refused and answered on the command line. */
  given: Decision;
  /** Whether the looks that need root will be made. */
  asRoot: boolean;
}

/** What a person leaves out, and his answers by the id of the question. */
export interface Decision {
  refused: readonly string[];
  answers: Readonly<Record<string, string>>;
}

/** How the person left the screen: the exit code, and the decision where he agreed. */
export interface Consent {
  code: number;
  decision?: Decision;
}
