/**
 * The tables, by name. Portable types only: text, integers, instants as epoch milliseconds, lists as JSON text, and
 * flags as 0 or 1. In the database the names are in snake case.
 */
export interface Tables {
  readonly subscriptions: SubscriptionTable;
  readonly slots: SlotTable;
  readonly arrivals: ArrivalTable;
  readonly counters: CounterTable;
  readonly gaps: GapTable;
  readonly questions: QuestionTable;
  readonly feedback: FeedbackTable;
  readonly turns: TurnTable;
  readonly events: EventTable;
  readonly feeds: FeedTable;
  readonly keyValues: KeyValueTable;
  readonly replies: ReplyTable;
  readonly keptAnswers: KeptAnswerTable;
  readonly installations: InstallationTable;
  readonly credentials: CredentialTable;
  readonly memberships: MembershipTable;
  readonly settings: SettingTable;
  readonly settingChanges: SettingChangeTable;
}

/** A channel that gets digests. */
export interface SubscriptionTable {
  id: string;
  platform: string;
  /** Empty where the platform has none, so that a channel is unique. */
  installation: string;
  channel: string;
  every: string;
  /** 1 Monday to 7 Sunday; null unless weekly. */
  weekday: number | null;
  /** `HH:MM` in `timeZone`. */
  at: string;
  timeZone: string;
  topic: string | null;
  whenEmpty: string;
  /** The platform's id of the person to tell when deliveries are refused; null once deleted on request. */
  subscriber: string | null;
  createdAtMs: number;
  /** The next instant that is not yet a slot; null while paused. */
  nextDueMs: number | null;
  pausedReason: string | null;
  /** Everything numbered up to this was offered to the channel; null before its first digest. */
  coveredSeq: number | null;
  /** Ids of articles that did not fit last time, as JSON. */
  carried: string;
  /** Deliveries refused one after the other. */
  rejections: number;
  /** 1 where the channel is one person's direct messages. */
  isDirect: number;
  /** Of the digests, as a BCP 47 tag; null for English. */
  language: string | null;
}

/** One due instant of one subscription. */
export interface SlotTable {
  subscriptionId: string;
  dueAtMs: number;
  state: string;
  /** Counts the claims; whoever holds the newest one may change the row. */
  attempt: number;
  /** While claimed: nobody else may take it before. */
  leaseUntilMs: number;
  /** Null until the first attempt to send begins. */
  sendingSinceMs: number | null;
  /** What this digest covers, fixed before the first attempt to send. */
  coveredSeq: number | null;
  /** What was sent, in a few words, or why it was not. */
  outcome: string | null;
  finishedAtMs: number | null;
}

/** A version of an article, from when this bot first saw it. */
export interface ArrivalTable {
  articleId: string;
  contentHash: string;
  firstSeenMs: number;
  seq: number;
}

/** Numbers that are given out in the order in which they become visible. */
export interface CounterTable {
  name: string;
  value: number;
}

/** How often a term was asked for in a channel and not answered. Terms of one question are not kept together. */
export interface GapTable {
  platform: string;
  installation: string;
  channel: string;
  term: string;
  times: number;
  lastAtMs: number;
  seq: number;
}

/** A question that was kept, because the operator keeps questions. */
export interface QuestionTable {
  id: string;
  platform: string;
  installation: string;
  channel: string;
  /** A keyed hash; the name cannot be read back. */
  asker: string;
  question: string;
  /** Why there was no answer; null when there was one. */
  gapReason: string | null;
  atMs: number;
  seq: number;
}

/** One thumb under one answer. */
export interface FeedbackTable {
  answerId: string;
  /** A keyed hash, so that a second thumb replaces the first. */
  asker: string;
  platform: string;
  installation: string;
  channel: string;
  verdict: string;
  reason: string | null;
  atMs: number;
}

/** One exchange in a thread, so that a follow-up is understood. */
export interface TurnTable {
  id: string;
  platform: string;
  installation: string;
  thread: string;
  asker: string;
  /** JSON of whoever keeps it. */
  turn: string;
  atMs: number;
}

/** Events that were seen, so that a repeated one is answered once. */
export interface EventTable {
  id: string;
  atMs: number;
  /** 0 when nothing more is to be done about it; else nobody else may take it before. */
  heldUntilMs: number;
  /** JSON of the platform: where the question stands. */
  question: string | null;
  /** JSON of the platform: where the answer stands. */
  answer: string | null;
}

/** Not written to: how polling a feed goes stands in a file beside the articles. */
export interface FeedTable {
  url: string;
  state: string;
  nextPollMs: number;
}

/** A reply that a button may ask for; what it says is sealed. */
export interface ReplyTable {
  id: string;
  platform: string;
  installation: string;
  /** A keyed hash; null where nobody asked for it. */
  asker: string | null;
  sealed: string;
  atMs: number;
  sharedAtMs: number | null;
}

/** Where an application is, or was, installed. */
export interface InstallationTable {
  platform: string;
  installation: string;
  /** The platform's id of the application. */
  app: string;
  /** Null while it is installed. */
  departedAtMs: number | null;
}

/** What opens an installation: the tokens of a workspace, or of an organisation that was installed as a whole. */
export interface CredentialTable {
  platform: string;
  installation: string;
  /** Unreadable without the operator's key. */
  sealed: string;
  /** While somebody renews it: nobody else does before. */
  heldUntilMs: number;
  updatedAtMs: number;
}

/** What was set for an installation, or for one of its channels. */
export interface SettingTable {
  platform: string;
  installation: string;
  /** Empty where it is for all of the installation. */
  channel: string;
  name: string;
  value: string;
}

/** Who set what, and when. */
export interface SettingChangeTable {
  seq: number;
  platform: string;
  installation: string;
  channel: string;
  name: string;
  /** Null: it was not set. */
  before: string | null;
  after: string | null;
  /** The platform's id of the person; null once deleted on request. */
  person: string | null;
  atMs: number;
}

/** A workspace that is served with the credential of its organisation. */
export interface MembershipTable {
  platform: string;
  installation: string;
  organisation: string;
}

/** An answer under an address; what it says is sealed. */
export interface KeptAnswerTable {
  id: string;
  sealed: string;
  atMs: number;
}

/** Small things under a name. */
export interface KeyValueTable {
  key: string;
  value: string;
}
