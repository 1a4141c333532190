/** A check's code, for ever: `DT101`. */
export type Code = `DT${number}`;

export type Severity = 'error' | 'warning' | 'hint';
export type Confidence = 'certain' | 'likely' | 'possible';

/** What a fix costs. `restarts-daemon` means that containers stop too unless live-restore is on; `stops-containers` that they stop in any case. */
export type Risk = 'none' | 'reloads-daemon' | 'restarts-daemon' | 'stops-containers' | 'loses-data';

/** A place in the evidence. `source` is a path or the command that printed it; `line` and `column` count from 1; `text` is that line. */
export interface Cite {
  source: string;
  line?: number;
  column?: number;
  /** Length of the mark under `text`, from `column`. */
  length?: number;
  text: string;
  /** A few words behind the mark. */
  note?: string;
}

/** One file as it is and as it should be. `before` null: a new file; `after` null: the file goes. `mode` in octal for a new file. */
export interface Edit {
  path: string;
  before: string | null;
  after: string | null;
  mode?: string;
}

export type Step = { edit: Edit } | { run: readonly [string, ...string[]] };

export interface Fix {
  /** Stable within the check's page: `drop-the-key`. */
  id: string;
  title: string;
  risk: Risk;
  /** In the order in which they are done. */
  steps: readonly Step[];
  /** One sentence where the fix has a condition or a price. */
  note?: string;
  /** How a person sees that it worked, where its steps do not tell: a clause with one command that only looks. */
  verify?: string;
}

/** What a check says. `data` fills the slots of its page. */
export interface Finding {
  code: Code;
  /** A name of the list of causes, e.g. `daemon-json.syntax`. */
  cause: string;
  severity: Severity;
  confidence: Confidence;
  /** Fills `{{slots}}` of the page's title and text. */
  data: Readonly<Record<string, string>>;
  cites: readonly [Cite, ...Cite[]];
  /** The first one is what `docker-triage patch` prints. */
  fixes: readonly Fix[];
  /** Where it was read from words alone, how sure these are; its title is that of the cause, since nobody looked at a host. */
  spoken?: Confidence;
  /** Read from the area that the words name alone: not told beside anything more exact. */
  weak?: boolean;
}
