// SPDX-License-Identifier: MIT
// Made by proto/generate from the schemas in proto/. Do not edit.

/** What a participant may do. `head` is the head of a delegation. */
export type Role =
  | "delegate"
  | "head"
  | "observer"
  | "expert"
  | "moderator"
  | "admin"
  | "bot";

/** A language the server speaks: English or Bahasa Indonesia. */
export type Lang =
  | "en"
  | "id";

/** What a message is. Absent means `statement`. */
export type MessageKind =
  | "statement"
  | "question";

/**
 * What a channel is for. In `announcements` only moderators post. A `backchannel` is read and
 * written by moderators and admins alone; one beside another channel has its id with `.mods` behind
 * it.
 */
export type ChannelKind =
  | "theme"
  | "announcements"
  | "lobby"
  | "backchannel";

/**
 * Which messages moderators approve before anyone sees them: none (`off`), `all`, the `first` ones
 * of each participant in the channel, or only what a rule of a `filter` holds.
 */
export type ApprovalMode =
  | "off"
  | "all"
  | "first"
  | "filter";

/**
 * Who still posts in a locked channel: moderators and experts (`read_only`), or nobody (`closed`).
 */
export type LockMode =
  | "read_only"
  | "closed";

/**
 * Whose messages count together: each participant's own, or all of a delegation. Absent:
 * `participant`.
 */
export type CountedPer =
  | "participant"
  | "delegation";

/** What becomes of a held message that nobody decides in time. */
export type HeldOutcome =
  | "reject"
  | "approve";

/**
 * Where a held message is: it waits; it waits again after its author appealed a rejection; it was
 * approved or rejected.
 */
export type HeldState =
  | "waiting"
  | "appealed"
  | "approved"
  | "rejected";

/**
 * Why a message is held: all are approved here (`approval`), or the first ones of each participant
 * (`first`), a rule of a filter held it (`filter`), or moderators see everything some seconds
 * earlier (`delay`).
 */
export type HeldWhy =
  | "approval"
  | "first"
  | "filter"
  | "delay";

/**
 * Why the clock did not publish a message whose time had come, and left it to the moderators: its
 * author may not speak here (`author`: removed, suspended, muted, or with a warning that is not
 * acknowledged), the channel is locked or closed (`channel`), or another has the floor (`floor`).
 */
export type HeldOverdue =
  | "author"
  | "channel"
  | "floor";

/** Why a held message is rejected. */
export type HeldReason =
  | "off_topic"
  | "duplicate"
  | "language"
  | "personal_attack"
  | "unverified"
  | "commercial"
  | "other";

/**
 * What becomes of a message and its author's name: `on_record` keeps both; under `chatham` (the
 * Chatham House rule) nobody is told who wrote it; `off_record` names the author, gives bots
 * nothing, and is erased when the segment ends.
 */
export type AttributionLevel =
  | "on_record"
  | "chatham"
  | "off_record";

/** What is told of an author who is not named: `nobody` nothing, `delegation` their delegation. */
export type AttributionShow =
  | "nobody"
  | "delegation";

/** What is wrong with a reported message. */
export type ReportCategory =
  | "off_topic"
  | "attack"
  | "misinformation"
  | "spam"
  | "personal_data"
  | "other";

/** Where a card of reports stands. */
export type ReportState =
  | "open"
  | "assigned"
  | "resolved";

/** How a card was decided: the message was removed, or it stays. */
export type ReportOutcome =
  | "removed"
  | "retained";

/** Where something that was sent is now. */
export type SentState =
  | "shown"
  | "held"
  | "rejected"
  | "withheld"
  | "redacted";

/**
 * What a rule looks at: `words`, a `pattern`, `links` (`http://host`, `www.host`, `host.tld/path`
 * and a bare `host.tld`, whatever stands beside it, but no mail address, no file's name and no full
 * stop before a capital; of endings in other scripts few are known without a path), the same text
 * again (`repeat`), many messages (`flood`), or letters that pose as others (`spoof`: invisible
 * characters, Latin and Cyrillic or Greek in one word).
 */
export type FilterKind =
  | "words"
  | "pattern"
  | "links"
  | "repeat"
  | "flood"
  | "spoof";

/**
 * What becomes of a message that meets a rule: a moderator decides first (`hold`), it is not taken
 * (`refuse`), the matching part becomes ***** (`mask`; only of `words`, `pattern` and `links`), or
 * it is posted and a report is made (`flag`). An edit cannot be held: it is refused.
 */
export type FilterAction =
  | "hold"
  | "refuse"
  | "mask"
  | "flag";

/** What a delegation represents. */
export type DelegationKind =
  | "city"
  | "government"
  | "partner";

/**
 * What became of a question: `asked`; `taken` up, about to be answered; `answered`; `dismissed`,
 * set aside with a reason; `merged` into another.
 */
export type QuestionState =
  | "asked"
  | "taken"
  | "answered"
  | "dismissed"
  | "merged";

/** The most wanted questions first, or the oldest. */
export type QuestionSort =
  | "votes"
  | "age";

/**
 * How one votes: for a `single` option, for `multiple`, or by putting options in order (`ranked`).
 */
export type PollKind =
  | "single"
  | "multiple"
  | "ranked";

/** Who has one vote: each `participant`, or each `delegation`. */
export type PollPer =
  | "participant"
  | "delegation";

/** When results are seen: `live`, as votes come in, or `after`, once they are published. */
export type PollResultsWhen =
  | "live"
  | "after";

/** How far a poll is. */
export type PollState =
  | "created"
  | "open"
  | "closed"
  | "published"
  | "cancelled";

/**
 * A delegation's answer to a text: `agree`; can `live_with` it; with a `reservation`; or `object`.
 */
export type Stance =
  | "agree"
  | "live_with"
  | "reservation"
  | "object";

/** Whether a consensus call still takes answers. */
export type ConsensusState =
  | "open"
  | "closed";

/**
 * What a sanction does. `warning`: writes nowhere until it is acknowledged. `mute`: reads a channel
 * and does not write there. `removal`: neither reads nor writes in a channel. `suspension`: cannot
 * sign in.
 */
export type SanctionKind =
  | "warning"
  | "mute"
  | "removal"
  | "suspension";

/**
 * Whether a sanction holds: `in_force`; or what ended it: `acknowledged` (a warning), `ended` (its
 * time), `lifted` (a moderator), `replaced` (a newer one of its kind).
 */
export type SanctionState =
  | "in_force"
  | "acknowledged"
  | "ended"
  | "lifted"
  | "replaced";

/**
 * Which sanctions: `all`, those `in_force`, or those whose appeal waits (`appealed`), which may be
 * warnings that were acknowledged.
 */
export type SanctionFilter =
  | "all"
  | "in_force"
  | "appealed";

/** How an appeal was decided: the sanction was `upheld`, or `lifted`. */
export type AppealOutcome =
  | "upheld"
  | "lifted";

/** What somebody has, or wants, the floor for. */
export type FloorKind =
  | "statement"
  | "question"
  | "point_of_order"
  | "reply";

/** What one can ask for the floor for; `question` is one to the speaker. */
export type FloorRequestKind =
  | "statement"
  | "question"
  | "point_of_order";

/**
 * Who of the same kind comes first: who asked first, heads of delegation, delegations that have
 * spoken least, or delegations in seat order or in an order drawn by lot. Questions to the speaker
 * come before points of order, and those before all else.
 */
export type FloorOrder =
  | "first_come"
  | "heads_first"
  | "least_spoken"
  | "seat"
  | "lot";

/** Where an item stands: `list`, or the rights of reply at its end. */
export type FloorPhase =
  | "list"
  | "replies";

/** What became of a wish to speak. `paused` by a moderator, `interrupted` by a question. */
export type FloorEntryState =
  | "waiting"
  | "speaking"
  | "paused"
  | "interrupted"
  | "ended"
  | "withdrawn"
  | "removed";

/** What became of a claim to a right of reply. */
export type ReplyState =
  | "claimed"
  | "granted"
  | "refused";

/** A person or a bot taking part. */
export interface Participant {
  /** A participant's id: the external id given when they were registered. */
  id: string;
  /** As shown to everyone. */
  name: string;
  /** What a participant may do. `head` is the head of a delegation. */
  role: Role;
  /** Absent: belongs to none. */
  delegation?: string;
  /** A program speaks, not a person. */
  bot: boolean;
}

/** What was said against a sanction, and what became of it. */
export interface Appeal {
  /** Who appeals. */
  by: Participant;
  /** Why. */
  text: string;
  /** RFC 3339. The server always writes UTC with milliseconds: 2026-11-23T21:00:00.000Z. */
  at: string;
  /** Absent: not decided. */
  outcome?: AppealOutcome;
  /** Who decided. */
  reviewed_by?: Participant;
  /** When. */
  reviewed_at?: string;
  /** Why it was decided so. */
  review_reason?: string;
}

/** Somebody whom a warning is for. */
export interface WarningReader {
  /** A person or a bot taking part. */
  participant: Participant;
  /** When they said that they have read it. Absent: not yet. */
  at?: string;
}

/** A warning, a mute, a removal or a suspension. */
export interface Sanction {
  /** The id of a sanction: `s12`. */
  id: string;
  /**
   * What a sanction does. `warning`: writes nowhere until it is acknowledged. `mute`: reads a
   * channel and does not write there. `removal`: neither reads nor writes in a channel.
   * `suspension`: cannot sign in.
   */
  kind: SanctionKind;
  /**
   * Where it holds; of a warning, which holds everywhere, where it was given. Absent: the summit.
   */
  channel?: string;
  /** On whom. Absent: on a delegation. */
  participant?: Participant;
  /** On which delegation. Absent: on one participant. */
  delegation?: string;
  /** Who imposed it. */
  by: Participant;
  /** As the moderator gave it. */
  reason: string;
  /** RFC 3339. The server always writes UTC with milliseconds: 2026-11-23T21:00:00.000Z. */
  at: string;
  /** When it ends by itself. Absent: when it is lifted. */
  until?: string;
  /**
   * Whether a sanction holds: `in_force`; or what ended it: `acknowledged` (a warning), `ended`
   * (its time), `lifted` (a moderator), `replaced` (a newer one of its kind).
   */
  state: SanctionState;
  /** When it stopped to be in force. */
  over?: string;
  /** Absent: nobody has appealed. */
  appeal?: Appeal;
}

/** A city, a government or a partner organisation at the summit. */
export interface Delegation {
  /** A delegation's id, from the summit file. */
  id: string;
  /** In the session's language. */
  name: string;
  /** A few letters for a badge: `JKT`. */
  short: string;
  /** What a delegation represents. */
  kind: DelegationKind;
  /** ISO 3166 two-letter code. */
  country?: string;
  /** Place in the seat order, from 1. */
  seat: number;
  /** Who may vote for it beside its heads. Absent: nobody. */
  substitute?: string;
}

/** The summit this server runs. */
export interface Summit {
  /** From the summit file. */
  id: string;
  /** In the session's language. */
  name: string;
  /** In the session's language; may be empty. */
  description: string;
  /** Where it takes place. */
  city?: string;
  /** ISO 3166 two-letter code. */
  country?: string;
  /** First day. */
  starts?: string;
  /** Last day. */
  ends?: string;
  /** Who hosts it. */
  host?: string;
  /**
   * The zone whose clocks the agenda goes by, by its name in the IANA database: `Asia/Jakarta`.
   * Absent: not known.
   */
  timezone?: string;
  /** Languages of the summit, the first one being the default. */
  languages: string[];
}

/** How many messages may be sent in a channel. */
export interface ChannelBudget {
  /** By each holder. */
  messages: number;
  /**
   * Whose messages count together: each participant's own, or all of a delegation. Absent:
   * `participant`.
   */
  per: CountedPer;
  /** Of these, for the head of a delegation alone. */
  reserve_head: number;
  /** Full again after so many seconds, each time; absent: for the whole channel. */
  window_s?: number;
}

/** What is left of a budget of messages. */
export interface BudgetLeft {
  /** That this participant, or any member of the delegation, may still send. */
  left: number;
  /** That the head of the delegation may still send; `left` and what is kept for the head. */
  head_left: number;
  /** When it is full again; absent: not by itself. */
  resets?: string;
}

/** What becomes of a channel's messages and their authors' names at present. */
export interface Attribution {
  /**
   * What becomes of a message and its author's name: `on_record` keeps both; under `chatham` (the
   * Chatham House rule) nobody is told who wrote it; `off_record` names the author, gives bots
   * nothing, and is erased when the segment ends.
   */
  level: AttributionLevel;
  /** What is told of the authors. Only under `chatham`. */
  show?: AttributionShow;
  /** The event since which it is so. */
  since_seq: number;
}

/** How a channel is moderated at present. */
export interface ChannelState {
  /** Not everyone posts; see `lock_mode`. */
  locked: boolean;
  /** Present while it is locked. */
  lock_mode?: LockMode;
  /** As the moderator gave it. */
  lock_reason?: string;
  /** Seconds between two messages; 0: off. */
  slow_mode_s: number;
  /** Whose messages; present while slow mode is on. */
  slow_mode_per?: CountedPer;
  /**
   * Which messages moderators approve before anyone sees them: none (`off`), `all`, the `first`
   * ones of each participant in the channel, or only what a rule of a `filter` holds.
   */
  approval: ApprovalMode;
  /** In the mode `first`: how many messages of each participant. */
  approval_first?: number;
  /** Seconds after which the clock decides what is held; absent: never. */
  approval_deadline_s?: number;
  /** And how. */
  approval_on_deadline?: HeldOutcome;
  /** How long only moderators see a new message; absent: not at all. */
  delay_s?: number;
  /** When the clock unlocks it. */
  opens?: string;
  /** When the clock closes it. */
  closes?: string;
  /** Absent: as many messages as one likes. */
  budget?: ChannelBudget;
  /** How long after posting a message may be edited by its author; 0: not at all. */
  edit_window_s: number;
  /** The pinned messages, oldest pin first. */
  pinned: number[];
  /** Reports by so many delegations withhold a message; absent: never. */
  report_threshold?: number;
  /** Questions may be asked without a name. Absent: they may not. */
  anonymous_questions?: boolean;
  /** Absent: on the record, as from the beginning. */
  attribution?: Attribution;
}

/** What this participant may do in a channel. */
export interface ChannelRights {
  /** Post messages (a sanction, a lock or slow mode may still forbid it at the moment). */
  post: boolean;
  /** React with an emoji. */
  react: boolean;
  /** Approve, mute, lock, slow, pin. */
  moderate: boolean;
}

/** A channel as one participant sees it. */
export interface ChannelInfo {
  /** A channel's id, from the summit file. Never changes. */
  id: string;
  /** In the session's language. */
  title: string;
  /** In the session's language; may be empty. */
  description: string;
  /**
   * What a channel is for. In `announcements` only moderators post. A `backchannel` is read and
   * written by moderators and admins alone; one beside another channel has its id with `.mods`
   * behind it.
   */
  kind: ChannelKind;
  /** The newest event's seq; 0: none yet. */
  last_seq: number;
  /** How far this participant has read; 0: nothing. */
  read_seq: number;
  /** How a channel is moderated at present. */
  state: ChannelState;
  /** What this participant may do in a channel. */
  rights: ChannelRights;
  /** What is left of this participant's budget, where there is one. */
  budget?: BudgetLeft;
  /** Held messages that wait; moderators only. */
  held_count?: number;
}

/** One emoji under a message. */
export interface Reaction {
  /** The emoji. */
  emoji: string;
  /** How many participants chose it. */
  count: number;
  /** This participant is one of them. */
  mine: boolean;
}

/** What became of a question. */
export interface QuestionInfo {
  /**
   * What became of a question: `asked`; `taken` up, about to be answered; `answered`; `dismissed`,
   * set aside with a reason; `merged` into another.
   */
  state: QuestionState;
  /** How many want it answered. */
  votes: number;
  /** This participant is one of them. */
  mine: boolean;
  /** It was asked without a name. */
  anonymous: boolean;
  /** The message that answers it. */
  answer_seq?: number;
  /** The question it was merged into. */
  merged_into?: number;
  /** Why it was dismissed. Absent once it was redacted. */
  reason?: string;
  /** True: a moderator has removed the reason. */
  reason_redacted?: boolean;
}

/** What became of a message after it was posted. */
export interface MessageState {
  /** The message's own seq. */
  seq: number;
  /** The present text, when it was edited and is shown. */
  text?: string;
  /** The newest edit's event. */
  edited_seq?: number;
  /** The redaction's event; the text is withheld for ever. */
  redacted_seq?: number;
  /** The event that hides the text; absent when it is shown. */
  withheld_seq?: number;
  /** Pinned at present. */
  pinned: boolean;
  /** Replies to it. */
  reply_count: number;
  /** In the order in which each emoji first appeared. */
  reactions: Reaction[];
  /** What became of a question. Absent: it is none. */
  question?: QuestionInfo;
  /** True: this participant wrote it. Only of a message that does not name its author. */
  own?: boolean;
}

/** A message that was found. */
export interface SearchHit {
  /** Its `message.posted`, like the params of a `channel.event`. */
  event: Record<string, unknown>;
  /** What became of it; absent: nothing. */
  state?: MessageState;
}

/** A question in `question.list`. */
export interface QuestionItem {
  /** Its `message.posted`, like the params of a `channel.event`. */
  event: Record<string, unknown>;
  /** What became of it. */
  state: MessageState;
}

/** An act of a moderator or of the operator. */
export interface AuditEntry {
  /** 1, 2, 3, ... without gaps, over all channels. */
  number: number;
  /** RFC 3339. The server always writes UTC with milliseconds: 2026-11-23T21:00:00.000Z. */
  at: string;
  /** Absent: the operator, or the clock for `clock.tick`. */
  actor?: Participant;
  /** The method. */
  action: string;
  /** Where it was done. */
  channel?: string;
  /** The last event of that channel then: of most acts, their own. */
  seq?: number;
  /**
   * What was asked: the reason, the person, the message's seq. Never a text. Where the params name
   * only an id, like a sanction's or an entry's of the speakers' list, `whom` says on whom it was
   * done: its `participant` or `delegation`. With `via`: `operator`, the operator's command line
   * asked for it in the actor's name.
   */
  data: Record<string, unknown>;
}

/** A place in a channel's log. */
export interface ChannelPosition {
  /** A channel's id, from the summit file. Never changes. */
  channel: string;
  /** A position in a channel's log, or 0: before the first event. */
  seq: number;
}

/**
 * One round of counting a ranked poll: each vote counts for the first of its options that is still
 * in.
 */
export interface PollRound {
  /** Votes by option; 0 for those that are out. */
  counts: number[];
  /** Votes none of whose options is still in. */
  exhausted: number;
  /** Options that are out after this round; none in the last. */
  out: number[];
}

/** The results of a poll. */
export interface PollOutcome {
  /** Votes by option; in a ranked poll, first preferences. */
  counts: number[];
  /** Votes for none of them. */
  abstentions: number;
  /**
   * The options with the most votes: several when they are tied, none when nobody voted for any, or
   * the quorum is not reached. In a ranked poll, what the rounds left.
   */
  winners: number[];
  /**
   * Ranked polls: how it was counted. An option with more than half of the votes that still count
   * wins. Else the option with the fewest is out; of several, the one that had fewer in the latest
   * round in which they differ; all of them when they never did; and when these are all that is
   * left, they are tied.
   */
  rounds?: PollRound[];
}

/** A poll. */
export interface Poll {
  /** A poll's id. */
  id: string;
  /** A channel's id, from the summit file. Never changes. */
  channel: string;
  /** What is decided. */
  title: string;
  /** Numbered from 1 in this order. */
  options: string[];
  /**
   * How one votes: for a `single` option, for `multiple`, or by putting options in order
   * (`ranked`).
   */
  kind: PollKind;
  /** The most options that one vote may name. */
  max_choices: number;
  /** Who has one vote: each `participant`, or each `delegation`. */
  per: PollPer;
  /** Who may vote; none in a poll per delegation. */
  roles: Role[];
  /** Nobody can learn who voted what. */
  secret: boolean;
  /** When results are seen: `live`, as votes come in, or `after`, once they are published. */
  results: PollResultsWhen;
  /** Votes needed; 0: none. */
  quorum: number;
  /** Voters may abstain. */
  abstention: boolean;
  /** How far a poll is. */
  state: PollState;
  /** When it was opened. Absent: it is not yet, or an older server opened it. */
  opened_at?: string;
  /** When it closes by itself. Absent: by hand. */
  closes?: string;
  /** Votes cast, abstentions among them. */
  votes: number;
  /**
   * Who may vote: as things are, and once it is closed, as they were then. Per participant those of
   * its roles, per delegation the delegations with a head or a substitute, of them who may read the
   * channel by their role; who was removed or suspended keeps the vote, and cannot cast it
   * meanwhile.
   */
  entitled: number;
  /** There are as many votes as needed. */
  quorum_reached: boolean;
  /** Absent where it is not shown (yet). In a list without its rounds. */
  outcome?: PollOutcome;
}

/** What a poll has of the one who asks. */
export interface PollMine {
  /** May vote in it, as things are. */
  entitled: boolean;
  /** Has voted, or somebody has for the delegation. */
  voted: boolean;
  /** The vote, in a named poll. */
  choices?: number[];
  /** The vote was none of them, in a named poll. */
  abstained?: boolean;
}

/** One line of a closed poll's roll. */
export interface PollVoter {
  /** Who could vote; or, in a named poll per delegation, who voted for it. */
  participant?: Participant;
  /** In a poll per delegation. */
  delegation?: string;
  /** Voted. */
  voted: boolean;
  /** The vote, in a named poll. */
  choices?: number[];
  /** The vote was none of them, in a named poll. */
  abstained?: boolean;
}

/** How many delegations said what to the last text. */
export interface ConsensusCounts {
  /** Agree. */
  agree: number;
  /** Can live with it. */
  live_with: number;
  /** With a reservation. */
  reservation: number;
  /** Object. */
  object: number;
  /** Have not answered, of those for which somebody could who may read the channel. */
  silent: number;
}

/** A delegation's answer. */
export interface ConsensusAnswer {
  /** A delegation's id, from the summit file. */
  delegation: string;
  /** Who answered for it. */
  participant: Participant;
  /**
   * A delegation's answer to a text: `agree`; can `live_with` it; with a `reservation`; or
   * `object`.
   */
  stance: Stance;
  /** The reservation or the objection. Absent once it was redacted. */
  text?: string;
  /** True: a moderator has removed the text. */
  redacted?: boolean;
}

/** A delegation that has not answered. */
export interface ConsensusSilent {
  /** A delegation's id, from the summit file. */
  delegation: string;
  /**
   * Who can answer for it at present: the substitute that a head has named, and its heads, as far
   * as they can come into the channel.
   */
  voters: Participant[];
}

/** A consensus call. */
export interface Consensus {
  /** A consensus call's id. */
  id: string;
  /** A channel's id, from the summit file. Never changes. */
  channel: string;
  /** Whether a consensus call still takes answers. */
  state: ConsensusState;
  /** How many texts were put. */
  last_round: number;
  /** Which of them is shown here. */
  round: number;
  /** The text of that round. */
  text: string;
  /** Of that round, in seat order. */
  answers: ConsensusAnswer[];
  /** Of that round. */
  counts: ConsensusCounts;
  /**
   * Who has not answered, in seat order, and whom to ask. To moderators, of the last round while
   * the call is open.
   */
  silent?: ConsensusSilent[];
  /** Once closed: consensus was reached. */
  reached?: boolean;
  /** Once closed: the outcome, as the moderator put it. */
  statement?: string;
}

/** A held message, to moderators and to its author. It has no seq until it is approved. */
export interface HeldItem {
  /** The id of a message that waits for a moderator. */
  held_id: string;
  /** A channel's id, from the summit file. Never changes. */
  channel: string;
  /** The author. */
  participant: Participant;
  /** The text. */
  text: string;
  /** The language a text is written in, as a BCP 47 tag: `id`, `th`, `en-SG`. */
  lang?: string;
  /** A position in a channel's log: 1, 2, 3, ... without gaps. */
  reply_to?: number;
  /** What a message is. Absent means `statement`. */
  kind: MessageKind;
  /** When it was first sent. */
  at: string;
  /**
   * Where a held message is: it waits; it waits again after its author appealed a rejection; it was
   * approved or rejected.
   */
  state: HeldState;
  /** 1, and one more each time its author changes it. */
  version: number;
  /**
   * Why a message is held: all are approved here (`approval`), or the first ones of each
   * participant (`first`), a rule of a filter held it (`filter`), or moderators see everything some
   * seconds earlier (`delay`).
   */
  why: HeldWhy;
  /** The filter's rule that held it. */
  rule?: string;
  /** When the clock decides; absent: it waits for a moderator. */
  due?: string;
  /** How the clock decides. */
  on_due?: HeldOutcome;
  /** Why the clock has left it to the moderators; absent: it has not. */
  overdue?: HeldOverdue;
  /** The moderator who decided last; of an appeal, who rejected it. */
  decided_by?: string;
  /** Of the last rejection. */
  reason_code?: HeldReason;
  /** Likewise, in words. */
  reason?: string;
  /** What its author said to the rejection. */
  appeal?: string;
  /** True: sent without a name; `participant` does not tell who. */
  anonymous?: boolean;
  /** As when it was sent. Absent: on the record. */
  attribution?: AttributionLevel;
}

/** A message that is withheld, as moderators see it. */
export interface WithheldMessage {
  /** A channel's id, from the summit file. Never changes. */
  channel: string;
  /** The message's own seq. */
  seq: number;
  /** The author. */
  participant: Participant;
  /** The present text, withheld from everyone else. */
  text: string;
  /** The event that withheld it. */
  withheld_seq: number;
  /** Present when it was one of many. */
  bulk?: string;
}

/** Something that a participant has sent. */
export interface SentMessage {
  /** A channel's id, from the summit file. Never changes. */
  channel: string;
  /** When it was sent. */
  at: string;
  /** Where something that was sent is now. */
  state: SentState;
  /** Its place; absent when it was never posted. */
  seq?: number;
  /** When it was held. */
  held_id?: string;
  /** The present text; absent once redacted. */
  text?: string;
}

/** One person's report on a message. */
export interface Report {
  /** Who reported it. */
  participant: Participant;
  /** What is wrong with a reported message. */
  category: ReportCategory;
  /** In the reporter's words. */
  text?: string;
  /** When. */
  at: string;
  /** True: it is about an earlier text, which was decided about. */
  earlier?: boolean;
}

/** How a card was decided before its message was changed. */
export interface ReportDecision {
  /** How a card was decided: the message was removed, or it stays. */
  outcome: ReportOutcome;
  /** Why. */
  reason: string;
  /** The moderator who decided. */
  by: Participant;
  /** When. */
  at: string;
}

/**
 * All reports on one message. A decision is about the text that was seen: what is reported after an
 * edit opens the card again, and counts from there.
 */
export interface ReportCard {
  /** The id of a card of reports. */
  report_id: string;
  /** A channel's id, from the summit file. Never changes. */
  channel: string;
  /** The message. */
  seq: number;
  /** The message's author. */
  participant: Participant;
  /** The message's present text, even when withheld; absent once redacted. */
  text?: string;
  /** Of that text: 1, and one more with each edit. */
  text_version: number;
  /** True: its author has redacted it; there is nothing left to remove. */
  removed_by_author?: boolean;
  /** The message is withheld at present. */
  withheld: boolean;
  /** Where a card of reports stands. */
  state: ReportState;
  /** When it was opened. */
  at: string;
  /** How many have reported it since it was decided last. */
  count: number;
  /** Of how many different delegations, likewise. */
  delegations: number;
  /** Up to 20: the first since it was opened last, oldest first; then what came before. */
  reports: Report[];
  /** The label of the filter that made the card, if one did. */
  filter?: string;
  /** The moderator who has it. */
  assigned_to?: Participant;
  /** Once resolved. */
  outcome?: ReportOutcome;
  /** Why, once resolved. */
  reason?: string;
  /** The moderator who decided. */
  resolved_by?: Participant;
  /** The last 5 decisions about earlier texts, newest first; absent: none. */
  earlier?: ReportDecision[];
}

/** A report as its author, or the message's author, sees it. */
export interface OwnReport {
  /** A channel's id, from the summit file. Never changes. */
  channel: string;
  /** The message. */
  seq: number;
  /** When it was reported; of one's own message: when it was decided. */
  at: string;
  /** As reported; absent for one's own message. */
  category?: ReportCategory;
  /** Where a card of reports stands. */
  state: ReportState;
  /** Once resolved. */
  outcome?: ReportOutcome;
  /** As the moderator gave it, once resolved. */
  reason?: string;
}

/** A moderator's note. */
export interface Note {
  /** Numbers grow with time. */
  number: number;
  /** When it was written. */
  at: string;
  /** Who wrote it. */
  by: Participant;
  /** The note. */
  text: string;
}

/** A rule for messages. */
export interface Filter {
  /** The id of a rule. */
  filter_id: string;
  /** Absent: all channels. */
  channel?: string;
  /**
   * What a rule looks at: `words`, a `pattern`, `links` (`http://host`, `www.host`, `host.tld/path`
   * and a bare `host.tld`, whatever stands beside it, but no mail address, no file's name and no
   * full stop before a capital; of endings in other scripts few are known without a path), the same
   * text again (`repeat`), many messages (`flood`), or letters that pose as others (`spoof`:
   * invisible characters, Latin and Cyrillic or Greek in one word).
   */
  kind: FilterKind;
  /**
   * What becomes of a message that meets a rule: a moderator decides first (`hold`), it is not
   * taken (`refuse`), the matching part becomes ***** (`mask`; only of `words`, `pattern` and
   * `links`), or it is posted and a report is made (`flag`). An edit cannot be held: it is refused.
   */
  action: FilterAction;
  /** Names the rule. */
  label: string;
  /** On, or off. */
  enabled: boolean;
  /** Of `words`. */
  words?: string[];
  /** Of `pattern`. */
  pattern?: string;
  /** Of `links`: where links may lead. */
  hosts?: string[];
  /** Of `repeat` and `flood`. */
  times?: number;
  /** Of `repeat` and `flood`. */
  within_s?: number;
  /** Who made it. */
  by: Participant;
  /** When it was made. */
  at: string;
}

/** How many of a delegation are here. */
export interface DelegationCount {
  /** A delegation's id, from the summit file. */
  id: string;
  /** Participants with at least one open session. */
  count: number;
}

/** The bounds of this server, from its configuration. */
export interface Limits {
  /** One WebSocket message. */
  frame_bytes: number;
  /** Grapheme clusters in a message's text. */
  text_graphemes: number;
  /** UTF-8 bytes in a message's text. */
  text_bytes: number;
  /** Per participant; 0: no limit. */
  messages_per_minute: number;
  /** Per participant; 0: no limit. */
  requests_per_minute: number;
  /**
   * Of one session, whose answers have not come; one more is refused with `overloaded`. Absent: 64.
   */
  requests_in_flight?: number;
  /** Open at once; 0: no limit. */
  sessions_per_participant: number;
  /** Open at once; 0: no limit. */
  connections_per_address: number;
  /** Events in one page. */
  history_page: number;
}

/** A program and its version. */
export interface Software {
  /** The program's name. */
  name: string;
  /** Its version. */
  version: string;
}

/** A sign-in token, without its secret. */
export interface TokenInfo {
  /** Its number. */
  token_id: number;
  /** A person or a bot taking part. */
  participant: Participant;
  /** As given when it was made. */
  label?: string;
  /** RFC 3339. The server always writes UTC with milliseconds: 2026-11-23T21:00:00.000Z. */
  created: string;
}

/** Why a row of an import cannot be taken. */
export interface ImportError {
  /** The row's number, as sent. */
  row: number;
  /** The column. */
  field: string;
  /**
   * A word: `missing`, `unknown_role`, `unknown_delegation`, `unknown_language`, `duplicate`,
   * `invalid`, `too_long`; of a name `look_alike` (another's looks the same) or `office` (it claims
   * to be a moderator or an admin).
   */
  problem: string;
}

/** A channel in `server.status`. */
export interface ChannelStatus {
  /** A channel's id, from the summit file. Never changes. */
  id: string;
  /** A position in a channel's log, or 0: before the first event. */
  last_seq: number;
  /** Messages waiting for approval. */
  held_count: number;
}

/** How the speakers' list of a channel works. */
export interface FloorSettings {
  /** The channel has a speakers' list. */
  on: boolean;
  /**
   * Who of the same kind comes first: who asked first, heads of delegation, delegations that have
   * spoken least, or delegations in seat order or in an order drawn by lot. Questions to the
   * speaker come before points of order, and those before all else.
   */
  order: FloorOrder;
  /** Seconds of one turn; 0: no limit. */
  turn_s: number;
  /** Seconds of statements that each delegation has; 0: no limit. */
  budget_s: number;
  /** Only who has the floor, and moderators, post statements. */
  controls_posting: boolean;
  /** Rights of reply of one delegation in one item. */
  replies_max: number;
  /** Seconds of a first reply; 0: no limit. */
  reply_first_s: number;
  /** Seconds of each further reply; 0: no limit. */
  reply_second_s: number;
}

/** A wish to speak, and the turn that came of it. While `since` is there the clock runs. */
export interface FloorEntry {
  /** The number of a wish to speak, in its channel: 1, 2, 3, ... */
  entry: number;
  /** A person or a bot taking part. */
  participant: Participant;
  /** What somebody has, or wants, the floor for. */
  kind: FloorKind;
  /** What became of a wish to speak. `paused` by a moderator, `interrupted` by a question. */
  state: FloorEntryState;
  /** When it came on the list. */
  asked: string;
  /** A moderator chose its place. */
  moved: boolean;
  /** Spoken in this turn, before `since`. */
  spoken_ms: number;
  /** How long the turn may be; absent: no limit, or no turn yet. */
  allowed_ms?: number;
  /** Since when the clock runs; absent: it does not. */
  since?: string;
  /** When the time will be over, if the clock runs on; absent: no limit, or it does not run. */
  ends?: string;
  /** The right of reply that is spoken. */
  reply?: number;
}

/**
 * The time of a delegation, or of a person who belongs to none. What runs at present is not in it
 * yet.
 */
export interface FloorAccount {
  /** A delegation's id, from the summit file. */
  delegation?: string;
  /** Somebody without a delegation. */
  participant?: string;
  /** How often they were given the floor. */
  turns: number;
  /** All their time on the floor. */
  spoken_ms: number;
  /** That of statements, which counts against the budget. */
  charged_ms: number;
  /** What moderators have added to the budget. */
  added_ms: number;
  /** What is left of the budget; absent: there is none. */
  left_ms?: number;
}

/** A claim to a right of reply. */
export interface FloorReply {
  /** The number of a claim to a right of reply, in its channel: 1, 2, 3, ... */
  reply: number;
  /** Who claims it, for their delegation. */
  participant: Participant;
  /** The message that named the delegation. */
  seq?: number;
  /** The speaker who named it. */
  named_by?: Participant;
  /** What it is about. Absent once it was redacted. */
  text?: string;
  /** What became of a claim to a right of reply. */
  state: ReplyState;
  /** Granted: which of the replies of this delegation in this item, from 1. */
  number?: number;
  /** The moderator who decided. */
  by?: Participant;
  /** True: the text is withheld. */
  redacted?: boolean;
  /** Why it was refused. */
  reason?: string;
}

/** How much a delegation was heard in a channel. */
export interface FloorBalance {
  /** A delegation's id, from the summit file. */
  delegation: string;
  /** Posted, questions among them. */
  messages: number;
  /** Of these, questions. */
  questions: number;
  /** Questions that were answered. */
  answered: number;
  /** How often they were given the floor. */
  turns: number;
  /** Time on the floor. */
  spoken_ms: number;
  /** False: no message and no turn yet. */
  heard: boolean;
}

export interface AuditListParams {
  /** Only what was done there. */
  channel?: string;
  /** Only what this participant did. */
  actor?: string;
  /** Only this method: `message.redact`. */
  action?: string;
  /** Entries before this number. */
  before?: number;
  /** Absent: 50. */
  limit?: number;
}

export interface AuditListResult {
  /** Newest first. */
  entries: AuditEntry[];
  /**
   * Who acts in these entries and whom their `data` names, each once: they need not be there any
   * more. As they are now.
   */
  participants: Participant[];
  /** There are older ones to look through. */
  more: boolean;
  /** The `before` that goes on; absent without more. */
  next?: number;
}

export interface BudgetMineParams {
  /** A channel's id, from the summit file. Never changes. */
  channel: string;
}

export interface BudgetMineResult {
  /** A channel's id, from the summit file. Never changes. */
  channel: string;
  /** Absent: there is no budget for this participant here. */
  budget?: BudgetLeft;
}

export interface BulkUndoParams {
  /** The id of an act on many messages. */
  bulk: string;
}

export interface BulkUndoResult {
  /** A channel's id, from the summit file. Never changes. */
  channel: string;
  /** How many were restored. */
  count: number;
}

export interface ChannelHistoryParams {
  /** A channel's id, from the summit file. Never changes. */
  channel: string;
  /** The newest events with a smaller seq. */
  before?: number;
  /** The oldest events with a greater seq. */
  after?: number;
  /** Events on both sides of this seq. */
  around?: number;
  /** Events on both sides of this time. */
  at?: string;
  /** Events at most; absent: 50. */
  limit?: number;
}

export interface ChannelHistoryResult {
  /** A channel's id, from the summit file. Never changes. */
  channel: string;
  /** In ascending seq, each like the params of a `channel.event`. */
  events: ChannelEvent[];
  /** Of this page; 0: empty. */
  first_seq: number;
  /** Of this page; 0: empty. */
  last_seq: number;
  /** The channel's newest seq in the snapshot. */
  head: number;
  /** Older events exist. */
  more_before: boolean;
  /** Newer events exist. */
  more_after: boolean;
  /**
   * The present state, valid as of `head`, of the messages in this page that were edited, redacted,
   * withheld, pinned, answered or reacted to.
   */
  messages: MessageState[];
}

export interface ChannelLockParams {
  /** A channel's id, from the summit file. Never changes. */
  channel: string;
  /** Absent: `read_only`. */
  mode?: LockMode;
  /** Shown to everyone in the channel. */
  reason?: string;
}

export interface ChannelLockResult {
  /** A channel's id, from the summit file. Never changes. */
  channel: string;
  /** The event's seq. Absent when nothing changed. */
  seq?: number;
  /** When it happened. Absent when nothing changed. */
  at?: string;
  /** False: it was so already; nothing was logged. */
  changed: boolean;
}

export interface ChannelScheduleParams {
  /** A channel's id, from the summit file. Never changes. */
  channel: string;
  /** In the future. Absent: the clock does not open it. */
  opens?: string;
  /** In the future. Absent: the clock does not close it. */
  closes?: string;
}

export interface ChannelScheduleResult {
  /** A channel's id, from the summit file. Never changes. */
  channel: string;
  /** The event's seq. Absent when nothing changed. */
  seq?: number;
  /** When it happened. Absent when nothing changed. */
  at?: string;
  /** False: it was so already; nothing was logged. */
  changed: boolean;
}

export interface ChannelSetAnonymousQuestionsParams {
  /** A channel's id, from the summit file. Never changes. */
  channel: string;
  /** True allows them. */
  on: boolean;
}

export interface ChannelSetAnonymousQuestionsResult {
  /** A channel's id, from the summit file. Never changes. */
  channel: string;
  /** The event's seq. Absent when nothing changed. */
  seq?: number;
  /** When it happened. Absent when nothing changed. */
  at?: string;
  /** False: it was so already; nothing was logged. */
  changed: boolean;
}

export interface ChannelSetApprovalParams {
  /** A channel's id, from the summit file. Never changes. */
  channel: string;
  /**
   * Which messages moderators approve before anyone sees them: none (`off`), `all`, the `first`
   * ones of each participant in the channel, or only what a rule of a `filter` holds.
   */
  mode: ApprovalMode;
  /**
   * In the mode `first`: how many messages of each participant moderators must have approved here.
   * Absent: 1.
   */
  first?: number;
  /** Seconds after which the clock decides what nobody has. Absent: it waits for a moderator. */
  deadline_s?: number;
  /** What the clock then does. Absent: `reject`. */
  on_deadline?: HeldOutcome;
}

export interface ChannelSetApprovalResult {
  /** A channel's id, from the summit file. Never changes. */
  channel: string;
  /** The event's seq. Absent when nothing changed. */
  seq?: number;
  /** When it happened. Absent when nothing changed. */
  at?: string;
  /** False: it was so already; nothing was logged. */
  changed: boolean;
}

export interface ChannelSetAttributionParams {
  /** A channel's id, from the summit file. Never changes. */
  channel: string;
  /**
   * What becomes of a message and its author's name: `on_record` keeps both; under `chatham` (the
   * Chatham House rule) nobody is told who wrote it; `off_record` names the author, gives bots
   * nothing, and is erased when the segment ends.
   */
  level: AttributionLevel;
  /**
   * What is told of the authors; nobody, when absent. Only with `chatham`: the others name them.
   */
  show?: AttributionShow;
  /** Shown to everyone. */
  reason?: string;
}

export interface ChannelSetAttributionResult {
  /** A channel's id, from the summit file. Never changes. */
  channel: string;
  /** The event's seq. Absent when nothing changed. */
  seq?: number;
  /** When it happened. Absent when nothing changed. */
  at?: string;
  /** False: it was so already; nothing was logged. */
  changed: boolean;
}

export interface ChannelSetBudgetParams {
  /** A channel's id, from the summit file. Never changes. */
  channel: string;
  /** 0 turns it off. */
  messages: number;
  /**
   * Whose messages count together: each participant's own, or all of a delegation. Absent:
   * `participant`.
   */
  per?: CountedPer;
  /**
   * Of these, for the head of a delegation alone; at most `messages`, and only per delegation.
   * Absent: 0.
   */
  reserve_head?: number;
  /** Seconds after which everybody's budget is full again. Absent: it is for the whole channel. */
  window_s?: number;
}

export interface ChannelSetBudgetResult {
  /** A channel's id, from the summit file. Never changes. */
  channel: string;
  /** The event's seq. Absent when nothing changed. */
  seq?: number;
  /** When it happened. Absent when nothing changed. */
  at?: string;
  /** False: it was so already; nothing was logged. */
  changed: boolean;
}

export interface ChannelSetDelayParams {
  /** A channel's id, from the summit file. Never changes. */
  channel: string;
  /** 0 turns it off. */
  seconds: number;
}

export interface ChannelSetDelayResult {
  /** A channel's id, from the summit file. Never changes. */
  channel: string;
  /** The event's seq. Absent when nothing changed. */
  seq?: number;
  /** When it happened. Absent when nothing changed. */
  at?: string;
  /** False: it was so already; nothing was logged. */
  changed: boolean;
}

export interface ChannelSetReportThresholdParams {
  /** A channel's id, from the summit file. Never changes. */
  channel: string;
  /** 0: never. */
  delegations: number;
}

export interface ChannelSetReportThresholdResult {
  /** A channel's id, from the summit file. Never changes. */
  channel: string;
  /** The event; absent when nothing changed. */
  seq?: number;
  /** When it was set; absent when nothing changed. */
  at?: string;
  /** False: it was so already. */
  changed: boolean;
}

export interface ChannelSlowModeParams {
  /** A channel's id, from the summit file. Never changes. */
  channel: string;
  /** 0 turns it off. */
  seconds: number;
  /**
   * Whose messages count together: each participant's own, or all of a delegation. Absent:
   * `participant`.
   */
  per?: CountedPer;
}

export interface ChannelSlowModeResult {
  /** A channel's id, from the summit file. Never changes. */
  channel: string;
  /** The event's seq. Absent when nothing changed. */
  seq?: number;
  /** When it happened. Absent when nothing changed. */
  at?: string;
  /** False: it was so already; nothing was logged. */
  changed: boolean;
}

export interface ChannelSubscribeParams {
  /** A channel's id, from the summit file. Never changes. */
  channel: string;
  /** The last seq the client has; 0: from the beginning. */
  after?: number;
  /** The epoch that `after` belongs to. */
  epoch?: string;
}

export interface ChannelSubscribeResult {
  /** A channel's id, from the summit file. Never changes. */
  channel: string;
  /** The channel's newest seq at this moment. */
  last_seq: number;
}

export interface ChannelTypingParams {
  /** A channel's id, from the summit file. Never changes. */
  channel: string;
}

export type ChannelTypingResult = Record<string, never>;

export interface ChannelUnlockParams {
  /** A channel's id, from the summit file. Never changes. */
  channel: string;
  /** Shown to everyone in the channel. */
  reason?: string;
}

export interface ChannelUnlockResult {
  /** A channel's id, from the summit file. Never changes. */
  channel: string;
  /** The event's seq. Absent when nothing changed. */
  seq?: number;
  /** When it happened. Absent when nothing changed. */
  at?: string;
  /** False: it was so already; nothing was logged. */
  changed: boolean;
}

export interface ChannelUnsubscribeParams {
  /** A channel's id, from the summit file. Never changes. */
  channel: string;
}

export type ChannelUnsubscribeResult = Record<string, never>;

export type ClockTickParams = Record<string, never>;

export type ClockTickResult = Record<string, never>;

export interface ConsensusAnswerParams {
  /** The consensus call. */
  consensus: string;
  /** The round of the text that is answered. */
  round: number;
  /**
   * A delegation's answer to a text: `agree`; can `live_with` it; with a `reservation`; or
   * `object`.
   */
  stance: Stance;
  /**
   * The reservation or the objection; needed for these from who may write, up to ten times in a
   * round.
   */
  text?: string;
}

export interface ConsensusAnswerResult {
  /** A channel's id, from the summit file. Never changes. */
  channel: string;
  /** The event's seq. Absent when nothing changed. */
  seq?: number;
  /** When it happened. Absent when nothing changed. */
  at?: string;
  /** False: it was so already; nothing was logged. */
  changed: boolean;
}

export interface ConsensusCloseParams {
  /** The consensus call. */
  consensus: string;
  /**
   * The round that is closed; another one by then is refused with `conflict`. Absent: whichever it
   * is.
   */
  round?: number;
  /** The outcome, for the record. */
  statement: string;
}

export interface ConsensusCloseResult {
  /** Consensus was reached. */
  reached: boolean;
  /** A channel's id, from the summit file. Never changes. */
  channel: string;
  /** The event's seq. */
  seq: number;
  /** When it happened. */
  at: string;
}

export interface ConsensusOpenParams {
  /** A channel's id, from the summit file. Never changes. */
  channel: string;
  /** What is put to them. */
  text: string;
}

export interface ConsensusOpenResult {
  /** The consensus call. */
  consensus: string;
  /** A channel's id, from the summit file. Never changes. */
  channel: string;
  /** The event's seq. */
  seq: number;
  /** When it happened. */
  at: string;
}

export interface ConsensusRedactAnswerParams {
  /** The consensus call. */
  consensus: string;
  /** A delegation's id, from the summit file. */
  delegation: string;
  /** The round of the text that was answered. Absent: the last one. */
  round?: number;
  /** Shown to everyone in the channel. */
  reason: string;
}

export interface ConsensusRedactAnswerResult {
  /** A channel's id, from the summit file. Never changes. */
  channel: string;
  /** The redaction's event. */
  seq: number;
  /** When it was redacted. */
  at: string;
  /** False: it was redacted already. */
  changed: boolean;
}

export interface ConsensusReviseParams {
  /** The consensus call. */
  consensus: string;
  /**
   * The round that is revised; another one by then is refused with `conflict`. Absent: whichever it
   * is.
   */
  round?: number;
  /** The new text. */
  text: string;
}

export interface ConsensusReviseResult {
  /** The new round. */
  round: number;
  /** A channel's id, from the summit file. Never changes. */
  channel: string;
  /** The event's seq. */
  seq: number;
  /** When it happened. */
  at: string;
}

export interface ConsensusShowParams {
  /** A channel's id, from the summit file. Never changes. */
  channel: string;
  /** Absent: the newest of the channel. */
  consensus?: string;
  /** Text and answers of that round. Absent: the last one. */
  round?: number;
}

export interface ConsensusShowResult {
  /** Absent when the channel has had none. */
  consensus?: Consensus;
}

export interface FilterCreateParams {
  /** Absent: all channels. */
  channel?: string;
  /**
   * What a rule looks at: `words`, a `pattern`, `links` (`http://host`, `www.host`, `host.tld/path`
   * and a bare `host.tld`, whatever stands beside it, but no mail address, no file's name and no
   * full stop before a capital; of endings in other scripts few are known without a path), the same
   * text again (`repeat`), many messages (`flood`), or letters that pose as others (`spoof`:
   * invisible characters, Latin and Cyrillic or Greek in one word).
   */
  kind: FilterKind;
  /**
   * What becomes of a message that meets a rule: a moderator decides first (`hold`), it is not
   * taken (`refuse`), the matching part becomes ***** (`mask`; only of `words`, `pattern` and
   * `links`), or it is posted and a report is made (`flag`). An edit cannot be held: it is refused.
   */
  action: FilterAction;
  /**
   * For `words`: what to look for. Case, accents and full-width letters do not matter; whole words,
   * but any part of a text in Thai, Lao, Khmer, Burmese, Chinese and Japanese.
   */
  words?: string[];
  /**
   * For `pattern`: a regular expression (PCRE2 with Unicode), without backreferences. `(?i)` in
   * front: case does not matter.
   */
  pattern?: string;
  /**
   * For `links`: links there and to hosts below them are allowed, where the host is the one that a
   * browser goes to, however it is written: `bücher.example` allows `xn--bcher-kva.example`, and
   * not `bucher.example`. None: every link meets the rule, but of bare hosts only those with a
   * clear ending, such as `evil.com`, `evil.co.id` or `evil.xn--p1ai`.
   */
  hosts?: string[];
  /** For `repeat`: the same text so many times; for `flood`: more messages than this. */
  times?: number;
  /** For `repeat` and `flood`: in so many seconds. */
  within_s?: number;
  /** A few words that name the rule. The author of a refused message reads them. */
  label: string;
}

export interface FilterCreateResult {
  /** The id of a rule. */
  filter_id: string;
  /** When it was made. */
  at: string;
}

export interface FilterDeleteParams {
  /** The id of a rule. */
  filter_id: string;
}

export interface FilterDeleteResult {
  /** The id of a rule. */
  filter_id: string;
}

export interface FilterDryRunParams {
  /** A channel's id, from the summit file. Never changes. */
  channel: string;
  /**
   * What a rule looks at: `words`, a `pattern`, `links` (`http://host`, `www.host`, `host.tld/path`
   * and a bare `host.tld`, whatever stands beside it, but no mail address, no file's name and no
   * full stop before a capital; of endings in other scripts few are known without a path), the same
   * text again (`repeat`), many messages (`flood`), or letters that pose as others (`spoof`:
   * invisible characters, Latin and Cyrillic or Greek in one word).
   */
  kind: FilterKind;
  /**
   * What becomes of a message that meets a rule: a moderator decides first (`hold`), it is not
   * taken (`refuse`), the matching part becomes ***** (`mask`; only of `words`, `pattern` and
   * `links`), or it is posted and a report is made (`flag`). An edit cannot be held: it is refused.
   */
  action: FilterAction;
  /**
   * For `words`: what to look for. Case, accents and full-width letters do not matter; whole words,
   * but any part of a text in Thai, Lao, Khmer, Burmese, Chinese and Japanese.
   */
  words?: string[];
  /**
   * For `pattern`: a regular expression (PCRE2 with Unicode), without backreferences. `(?i)` in
   * front: case does not matter.
   */
  pattern?: string;
  /**
   * For `links`: links there and to hosts below them are allowed, where the host is the one that a
   * browser goes to, however it is written: `bücher.example` allows `xn--bcher-kva.example`, and
   * not `bucher.example`. None: every link meets the rule, but of bare hosts only those with a
   * clear ending, such as `evil.com`, `evil.co.id` or `evil.xn--p1ai`.
   */
  hosts?: string[];
  /** For `repeat`: the same text so many times; for `flood`: more messages than this. */
  times?: number;
  /** For `repeat` and `flood`: in so many seconds. */
  within_s?: number;
}

export interface FilterDryRunResult {
  /** A channel's id, from the summit file. Never changes. */
  channel: string;
  /** Messages looked at, newest first. */
  checked: number;
  /** Of them, how many meet the rule. */
  met: number;
  /** Of them, how many the pattern takes too long on: these would be held. */
  undecided: number;
  /** Newest messages that meet the rule or are undecided. */
  examples: number[];
}

export interface FilterListParams {
  /** Only the rules that hold there. */
  channel?: string;
}

export interface FilterListResult {
  /** In the order in which they are tried. */
  filters: Filter[];
}

export interface FilterUpdateParams {
  /** The id of a rule. */
  filter_id: string;
  /** On, or off. */
  enabled: boolean;
}

export interface FilterUpdateResult {
  /** The id of a rule. */
  filter_id: string;
  /** On, or off. */
  enabled: boolean;
  /** False: it was so already. */
  changed: boolean;
}

export interface FloorAddTimeParams {
  /** A channel's id, from the summit file. Never changes. */
  channel: string;
  /** A delegation's id, from the summit file. */
  delegation?: string;
  /** Somebody without a delegation. */
  participant?: string;
  /**
   * A turn that is under way: of who has the floor, or of whom a question has interrupted;
   * otherwise `conflict`.
   */
  entry?: number;
  /** How much more, in seconds. */
  duration_s: number;
  /** Shown to everyone in the channel. */
  reason: string;
}

export interface FloorAddTimeResult {
  /** A channel's id, from the summit file. Never changes. */
  channel: string;
  /** A position in a channel's log: 1, 2, 3, ... without gaps. */
  seq: number;
  /** RFC 3339. The server always writes UTC with milliseconds: 2026-11-23T21:00:00.000Z. */
  at: string;
  /**
   * The time of a delegation, or of a person who belongs to none. What runs at present is not in it
   * yet.
   */
  account: FloorAccount;
  /** The turn that got longer by it; absent: none. */
  entry?: FloorEntry;
}

export interface FloorBalanceParams {
  /** A channel's id, from the summit file. Never changes. */
  channel: string;
}

export interface FloorBalanceResult {
  /** A channel's id, from the summit file. Never changes. */
  channel: string;
  /** All, in seat order. */
  delegations: FloorBalance[];
}

export interface FloorBeginRepliesParams {
  /** A channel's id, from the summit file. Never changes. */
  channel: string;
}

export interface FloorBeginRepliesResult {
  /** A channel's id, from the summit file. Never changes. */
  channel: string;
  /** The last event's seq. Absent when nothing changed. */
  seq?: number;
  /** When it happened. Absent when nothing changed. */
  at?: string;
  /** False: it was so already; nothing was logged. */
  changed: boolean;
}

export interface FloorCloseParams {
  /** A channel's id, from the summit file. Never changes. */
  channel: string;
}

export interface FloorCloseResult {
  /** A channel's id, from the summit file. Never changes. */
  channel: string;
  /** The last event's seq. Absent when nothing changed. */
  seq?: number;
  /** When it happened. Absent when nothing changed. */
  at?: string;
  /** False: it was so already; nothing was logged. */
  changed: boolean;
}

export interface FloorEndParams {
  /** A channel's id, from the summit file. Never changes. */
  channel: string;
  /** Only if this entry has the floor; otherwise `conflict`. Absent: whoever has it. */
  entry?: number;
}

export interface FloorEndResult {
  /** A channel's id, from the summit file. Never changes. */
  channel: string;
  /** A position in a channel's log: 1, 2, 3, ... without gaps. */
  seq: number;
  /** RFC 3339. The server always writes UTC with milliseconds: 2026-11-23T21:00:00.000Z. */
  at: string;
  /** A wish to speak, and the turn that came of it. While `since` is there the clock runs. */
  entry: FloorEntry;
  /** How long the turn was over its time. */
  overrun_ms: number;
}

export interface FloorMoveParams {
  /** A channel's id, from the summit file. Never changes. */
  channel: string;
  /** The number of a wish to speak, in its channel: 1, 2, 3, ... */
  entry: number;
  /** The waiting entry in front of which they come; 0: last of all. */
  before: number;
  /** Shown to everyone in the channel. */
  reason: string;
}

export interface FloorMoveResult {
  /** A channel's id, from the summit file. Never changes. */
  channel: string;
  /** A position in a channel's log: 1, 2, 3, ... without gaps. */
  seq: number;
  /** RFC 3339. The server always writes UTC with milliseconds: 2026-11-23T21:00:00.000Z. */
  at: string;
}

export interface FloorOpenParams {
  /** A channel's id, from the summit file. Never changes. */
  channel: string;
  /** The item that begins now, as everyone reads it. */
  item?: string;
}

export interface FloorOpenResult {
  /** A channel's id, from the summit file. Never changes. */
  channel: string;
  /** The last event's seq. Absent when nothing changed. */
  seq?: number;
  /** When it happened. Absent when nothing changed. */
  at?: string;
  /** False: it was so already; nothing was logged. */
  changed: boolean;
}

export interface FloorPauseParams {
  /** A channel's id, from the summit file. Never changes. */
  channel: string;
  /** Only if this entry has the floor; otherwise `conflict`. Absent: whoever has it. */
  entry?: number;
}

export interface FloorPauseResult {
  /** A channel's id, from the summit file. Never changes. */
  channel: string;
  /** The last event's seq. Absent when nothing changed. */
  seq?: number;
  /** When it happened. Absent when nothing changed. */
  at?: string;
  /** False: it was so already; nothing was logged. */
  changed: boolean;
}

export interface FloorReaddParams {
  /** A channel's id, from the summit file. Never changes. */
  channel: string;
  /** The number of a wish to speak, in its channel: 1, 2, 3, ... */
  entry: number;
}

export interface FloorReaddResult {
  /** A channel's id, from the summit file. Never changes. */
  channel: string;
  /** A position in a channel's log: 1, 2, 3, ... without gaps. */
  seq: number;
  /** RFC 3339. The server always writes UTC with milliseconds: 2026-11-23T21:00:00.000Z. */
  at: string;
  /** A wish to speak, and the turn that came of it. While `since` is there the clock runs. */
  entry: FloorEntry;
}

export interface FloorRemoveParams {
  /** A channel's id, from the summit file. Never changes. */
  channel: string;
  /** The number of a wish to speak, in its channel: 1, 2, 3, ... */
  entry: number;
  /** Shown to everyone in the channel. */
  reason: string;
}

export interface FloorRemoveResult {
  /** A channel's id, from the summit file. Never changes. */
  channel: string;
  /** A position in a channel's log: 1, 2, 3, ... without gaps. */
  seq: number;
  /** RFC 3339. The server always writes UTC with milliseconds: 2026-11-23T21:00:00.000Z. */
  at: string;
}

export interface FloorRequestParams {
  /** A channel's id, from the summit file. Never changes. */
  channel: string;
  /** For what. Absent: a statement. */
  kind?: FloorRequestKind;
  /** For whom; moderators only. Absent: for oneself. */
  participant?: string;
}

export interface FloorRequestResult {
  /** A channel's id, from the summit file. Never changes. */
  channel: string;
  /** A position in a channel's log: 1, 2, 3, ... without gaps. */
  seq: number;
  /** RFC 3339. The server always writes UTC with milliseconds: 2026-11-23T21:00:00.000Z. */
  at: string;
  /** A wish to speak, and the turn that came of it. While `since` is there the clock runs. */
  entry: FloorEntry;
  /** The place on the list, from 1. */
  place: number;
}

export interface FloorResumeParams {
  /** A channel's id, from the summit file. Never changes. */
  channel: string;
  /** Only if this entry has the floor; otherwise `conflict`. Absent: whoever has it. */
  entry?: number;
}

export interface FloorResumeResult {
  /** A channel's id, from the summit file. Never changes. */
  channel: string;
  /** The last event's seq. Absent when nothing changed. */
  seq?: number;
  /** When it happened. Absent when nothing changed. */
  at?: string;
  /** False: it was so already; nothing was logged. */
  changed: boolean;
}

export interface FloorSetParams {
  /** A channel's id, from the summit file. Never changes. */
  channel: string;
  /** Whether the channel has a speakers' list. */
  on?: boolean;
  /**
   * Who of the same kind comes first: who asked first, heads of delegation, delegations that have
   * spoken least, or delegations in seat order or in an order drawn by lot. Questions to the
   * speaker come before points of order, and those before all else.
   */
  order?: FloorOrder;
  /** Seconds of one turn; 0: no limit. At first 180. */
  turn_s?: number;
  /**
   * Seconds of statements that each delegation has; 0: no limit, as at first. Who belongs to no
   * delegation has as many for themself.
   */
  budget_s?: number;
  /**
   * While somebody has the floor, only they and moderators post statements. Questions and reactions
   * go on.
   */
  controls_posting?: boolean;
  /** Rights of reply of one delegation in one item. At first 2. */
  replies_max?: number;
  /** Seconds of a delegation's first reply; 0: no limit. At first 600. */
  reply_first_s?: number;
  /** Seconds of each further reply; 0: no limit. At first 300. */
  reply_second_s?: number;
}

export interface FloorSetResult {
  /** A channel's id, from the summit file. Never changes. */
  channel: string;
  /** The last event's seq. Absent when nothing changed. */
  seq?: number;
  /** When it happened. Absent when nothing changed. */
  at?: string;
  /** False: it was so already; nothing was logged. */
  changed: boolean;
}

export interface FloorShowParams {
  /** A channel's id, from the summit file. Never changes. */
  channel: string;
}

export interface FloorShowResult {
  /** A channel's id, from the summit file. Never changes. */
  channel: string;
  /** The channel's newest event in this answer. */
  last_seq: number;
  /** How the speakers' list of a channel works. */
  settings: FloorSettings;
  /** The list takes everything; closed, it takes points of order. */
  open: boolean;
  /** Where an item stands: `list`, or the rights of reply at its end. */
  phase: FloorPhase;
  /** The item's number; 0: the list was never switched on. */
  item: number;
  /** The item, as the moderator named it. */
  title?: string;
  /** Who has the floor; absent: nobody. */
  speaker?: FloorEntry;
  /** Whom a question has paused. */
  interrupted?: FloorEntry;
  /** The next one first. */
  waiting: FloorEntry[];
  /** Time, in seat order; then of those who belong to no delegation and have had the floor. */
  accounts: FloorAccount[];
  /** The order of the delegations as drawn by lot; absent unless `order` is `lot`. */
  drawn?: string[];
  /** Of this item, oldest first. */
  replies: FloorReply[];
}

export interface FloorStartParams {
  /** A channel's id, from the summit file. Never changes. */
  channel: string;
  /** Who. Absent: the next one of the list. */
  entry?: number;
  /** Only if this entry has the floor at present, or nobody with 0; otherwise `conflict`. */
  instead_of?: number;
}

export interface FloorStartResult {
  /** A channel's id, from the summit file. Never changes. */
  channel: string;
  /** A position in a channel's log: 1, 2, 3, ... without gaps. */
  seq: number;
  /** RFC 3339. The server always writes UTC with milliseconds: 2026-11-23T21:00:00.000Z. */
  at: string;
  /** A wish to speak, and the turn that came of it. While `since` is there the clock runs. */
  entry: FloorEntry;
}

export interface FloorWithdrawParams {
  /** A channel's id, from the summit file. Never changes. */
  channel: string;
  /** Absent: the newest of one's own that waits. */
  entry?: number;
}

export interface FloorWithdrawResult {
  /** A channel's id, from the summit file. Never changes. */
  channel: string;
  /** A position in a channel's log: 1, 2, 3, ... without gaps. */
  seq: number;
  /** RFC 3339. The server always writes UTC with milliseconds: 2026-11-23T21:00:00.000Z. */
  at: string;
}

export interface HeldAppealParams {
  /** The id of a message that waits for a moderator. */
  held_id: string;
  /** Why it should be published after all; for the moderators. */
  text: string;
}

export interface HeldAppealResult {
  /** A channel's id, from the summit file. Never changes. */
  channel: string;
  /** The id of a message that waits for a moderator. */
  held_id: string;
}

export interface HeldApproveParams {
  /** The id of a message that waits for a moderator. */
  held_id: string;
  /**
   * The version of the text that the moderator has seen; refused with `conflict` when its author
   * has changed it since. Absent: whichever waits.
   */
  text_version?: number;
}

export interface HeldApproveResult {
  /** A channel's id, from the summit file. Never changes. */
  channel: string;
  /** The message's place. */
  seq: number;
  /** `channel/seq`. */
  id: string;
  /** When it was approved. */
  at: string;
}

export interface HeldListParams {
  /** A channel's id, from the summit file. Never changes. */
  channel: string;
  /** True: only those that were rejected and appealed. */
  appealed?: boolean;
  /** Continue after this one. Long texts make short pages: `more` says whether there are others. */
  after?: string;
  /** Absent: 50. */
  limit?: number;
}

export interface HeldListResult {
  /** Oldest first. */
  held: HeldItem[];
  /** There are more after these. */
  more: boolean;
  /** All that wait in this channel. */
  total: number;
}

export interface HeldMineParams {
  /** Only there; absent: everywhere. */
  channel?: string;
  /** Continue after this one. Long texts make short pages: `more` says whether there are others. */
  after?: string;
  /** Absent: 50. */
  limit?: number;
}

export interface HeldMineResult {
  /** Oldest first. */
  held: HeldItem[];
  /** There are more after these. */
  more: boolean;
}

export interface HeldRejectParams {
  /** The id of a message that waits for a moderator. */
  held_id: string;
  /** Absent: `other`. */
  reason_code?: HeldReason;
  /** Told to the author and to the moderators only. With `other` it is needed. */
  reason?: string;
  /**
   * The version of the text that the moderator has seen; refused with `conflict` when its author
   * has changed it since. Absent: whichever waits.
   */
  text_version?: number;
}

export interface HeldRejectResult {
  /** A channel's id, from the summit file. Never changes. */
  channel: string;
  /** The rejection's event. */
  seq: number;
  /** RFC 3339. The server always writes UTC with milliseconds: 2026-11-23T21:00:00.000Z. */
  at: string;
}

export interface HeldResubmitParams {
  /** The id of a message that waits for a moderator. */
  held_id: string;
  /**
   * A message's text. UTF-8 in NFC, not blank, no control characters but line feed and tab, no
   * bidirectional overrides. The server counts grapheme clusters and bytes besides (`limits`).
   */
  text: string;
  /** Absent: as before. */
  lang?: string;
}

export interface HeldResubmitResult {
  /** A channel's id, from the summit file. Never changes. */
  channel: string;
  /** The id of a message that waits for a moderator. */
  held_id: string;
  /** Of the text that waits now. */
  version: number;
  /**
   * Why a message is held: all are approved here (`approval`), or the first ones of each
   * participant (`first`), a rule of a filter held it (`filter`), or moderators see everything some
   * seconds earlier (`delay`).
   */
  why: HeldWhy;
  /** When the clock decides, if nobody does before. */
  due?: string;
}

export interface InviteClaimParams {
  /** From the link's fragment: `#invite=pi_...`. */
  invite: string;
  /** The device's new token. */
  token: string;
}

export interface InviteClaimResult {
  /** Who the token now speaks for. */
  participant: Participant;
}

export interface InviteCreateParams {
  /** The participant's id, or their exact name. */
  participant: string;
  /** What a participant may do. `head` is the head of a delegation. */
  role?: Role;
  /** A delegation's id, from the summit file. */
  delegation?: string;
  /** Seconds the link is good for; absent: 7 days. */
  valid_s?: number;
  /**
   * BLAKE2b-256 of a secret, 64 hexadecimal digits. The secret itself never leaves the program that
   * made it.
   */
  secret_hash: string;
}

export interface InviteCreateResult {
  /** A person or a bot taking part. */
  participant: Participant;
  /** The participant is new. */
  created: boolean;
  /** RFC 3339. The server always writes UTC with milliseconds: 2026-11-23T21:00:00.000Z. */
  expires: string;
}

export interface MessageEditParams {
  /** A channel's id, from the summit file. Never changes. */
  channel: string;
  /** The message. */
  seq: number;
  /**
   * A message's text. UTF-8 in NFC, not blank, no control characters but line feed and tab, no
   * bidirectional overrides. The server counts grapheme clusters and bytes besides (`limits`).
   */
  text: string;
}

export interface MessageEditResult {
  /** A channel's id, from the summit file. Never changes. */
  channel: string;
  /** The event of the present version. */
  seq: number;
  /** When that version was made. */
  at: string;
  /** False: the text was the same already. */
  changed: boolean;
}

export interface MessagePinParams {
  /** A channel's id, from the summit file. Never changes. */
  channel: string;
  /** The message. */
  seq: number;
  /** True pins, false unpins. */
  on: boolean;
}

export interface MessagePinResult {
  /** A channel's id, from the summit file. Never changes. */
  channel: string;
  /** The event's seq. Absent when nothing changed. */
  seq?: number;
  /** When it happened. Absent when nothing changed. */
  at?: string;
  /** False: it was so already; nothing was logged. */
  changed: boolean;
}

export interface MessagePostParams {
  /** A channel's id, from the summit file. Never changes. */
  channel: string;
  /**
   * The sender's own name for a message, unique per participant; a UUID does. Sent again with the
   * same content it gives the same result and posts nothing twice.
   */
  client_id: string;
  /**
   * A message's text. UTF-8 in NFC, not blank, no control characters but line feed and tab, no
   * bidirectional overrides. The server counts grapheme clusters and bytes besides (`limits`).
   */
  text: string;
  /** The language a text is written in, as a BCP 47 tag: `id`, `th`, `en-SG`. */
  lang?: string;
  /**
   * The message this one answers, in the same channel. A reply to a reply is put under the first
   * message.
   */
  reply_to?: number;
  /** What a message is. Absent means `statement`. */
  kind?: MessageKind;
  /**
   * True: a question without its author's name. Only of kind `question`, and where the channel
   * allows it.
   */
  anonymous?: boolean;
}

export interface MessagePostResult {
  /** A channel's id, from the summit file. Never changes. */
  channel: string;
  /** The message's place. Absent while held. */
  seq?: number;
  /** `channel/seq`: how other systems name the message. Absent while held. */
  id?: string;
  /** When it was accepted. Absent while held. */
  at?: string;
  /** True: a moderator, or the clock, decides first. */
  held?: boolean;
  /** The id of a message that waits for a moderator. */
  held_id?: string;
  /** Why it is held. */
  why?: HeldWhy;
  /** The filter's rule that held it. */
  rule?: string;
  /** True: it was held, and a moderator refused it. Only when sent again. */
  rejected?: boolean;
}

export interface MessageReactParams {
  /** A channel's id, from the summit file. Never changes. */
  channel: string;
  /** The message. */
  seq: number;
  /** One emoji: a single grapheme cluster, with its modifiers. */
  emoji: string;
  /** True sets it, false takes it back. */
  on: boolean;
}

export interface MessageReactResult {
  /** A channel's id, from the summit file. Never changes. */
  channel: string;
  /** The event's seq. Absent when nothing changed. */
  seq?: number;
  /** When it happened. Absent when nothing changed. */
  at?: string;
  /** False: it was so already; nothing was logged. */
  changed: boolean;
}

export interface MessageRedactParams {
  /** A channel's id, from the summit file. Never changes. */
  channel: string;
  /** The message. */
  seq: number;
  /**
   * A moderator's, shown to everyone in the channel; required for another's message. An author's
   * own is not taken over: nobody could take it down.
   */
  reason?: string;
}

export interface MessageRedactResult {
  /** A channel's id, from the summit file. Never changes. */
  channel: string;
  /** The redaction's event. */
  seq: number;
  /** When it was redacted. */
  at: string;
  /** False: it was redacted already. */
  changed: boolean;
}

export interface MessageReportParams {
  /** A channel's id, from the summit file. Never changes. */
  channel: string;
  /** The message. */
  seq: number;
  /** What is wrong with a reported message. */
  category: ReportCategory;
  /** What is wrong, in one's own words; moderators read it. */
  text?: string;
}

export interface MessageReportResult {
  /** The id of a card of reports. */
  report_id: string;
  /** When it was reported first. */
  at: string;
  /** Where a card of reports stands. */
  state: ReportState;
  /** Once resolved. */
  outcome?: ReportOutcome;
  /** As the moderator gave it, once resolved. */
  reason?: string;
}

export interface MessageRestoreParams {
  /** A channel's id, from the summit file. Never changes. */
  channel: string;
  /** The message. */
  seq: number;
  /** Shown to everyone in the channel. */
  reason?: string;
}

export interface MessageRestoreResult {
  /** A channel's id, from the summit file. Never changes. */
  channel: string;
  /** The event; absent when nothing changed. */
  seq?: number;
  /** When it was restored; absent when nothing changed. */
  at?: string;
  /** False: it was not withheld. */
  changed: boolean;
}

export interface MessageSearchParams {
  /** Words, at most 12. */
  text: string;
  /** Only there; absent: everywhere. */
  channel?: string;
  /** Continue after this hit: its message's id, `climate-action/42`. */
  before?: string;
  /** Hits at most; absent: 20. */
  limit?: number;
}

export interface MessageSearchResult {
  /** Newest first. */
  hits: SearchHit[];
  /** There are older ones. */
  more: boolean;
  /** Of each channel searched: later messages may be missing. */
  indexed_to: ChannelPosition[];
}

export interface MessageUnmaskParams {
  /** A channel's id, from the summit file. Never changes. */
  channel: string;
  /** The message. */
  seq: number;
  /** For the audit log. */
  reason: string;
}

export interface MessageUnmaskResult {
  /** A channel's id, from the summit file. Never changes. */
  channel: string;
  /** The message. */
  seq: number;
  /** Who wrote it. */
  participant: Participant;
}

export interface MessageWithholdParams {
  /** A channel's id, from the summit file. Never changes. */
  channel: string;
  /** The message. */
  seq: number;
  /** Shown to everyone in the channel. */
  reason: string;
}

export interface MessageWithholdResult {
  /** A channel's id, from the summit file. Never changes. */
  channel: string;
  /** The event. */
  seq: number;
  /** When it was done. */
  at: string;
  /** False: it was withheld already. */
  changed: boolean;
}

export interface NoteAddParams {
  /** About this person or bot. */
  participant?: string;
  /** About this delegation. */
  delegation?: string;
  /**
   * A message's text. UTF-8 in NFC, not blank, no control characters but line feed and tab, no
   * bidirectional overrides. The server counts grapheme clusters and bytes besides (`limits`).
   */
  text: string;
}

export interface NoteAddResult {
  /** The note's number. */
  number: number;
  /** When it was added. */
  at: string;
}

export interface NoteListParams {
  /** About this person or bot. */
  participant?: string;
  /** About this delegation. */
  delegation?: string;
  /** Notes before this number. */
  before?: number;
  /** Absent: 50. */
  limit?: number;
}

export interface NoteListResult {
  /** Newest first. */
  notes: Note[];
  /** There are older ones. */
  more: boolean;
}

export interface OperatorSpeakAsParams {
  /** The participant's id, or their exact name. */
  participant: string;
}

export interface OperatorSpeakAsResult {
  /** In whose name the connection speaks now. */
  participant: Participant;
}

export interface ParticipantFindParams {
  /** Only members of this delegation. */
  delegation?: string;
  /** True: only those who belong to none. */
  unattached?: boolean;
  /** Only those whose name has this in it. Case, accents and full-width letters do not matter. */
  text?: string;
  /** Continue after this one. */
  after?: string;
  /** Absent: 100. */
  limit?: number;
}

export interface ParticipantFindResult {
  /** In the order in which they joined. */
  participants: Participant[];
  /** There are more after these. */
  more: boolean;
}

export interface ParticipantImportParamsRows {
  /** The row's number in the file, for error messages. */
  row: number;
  /** External id; an existing one is updated. */
  id: string;
  /** As shown to everyone. */
  name: string;
  /** A role's word. */
  role: string;
  /** A delegation's id. */
  delegation?: string;
  /** `en` or `id`. */
  lang?: string;
}

export interface ParticipantImportParams {
  /** Checked row by row; every error is reported. */
  rows: ParticipantImportParamsRows[];
  /** True: check and count, change nothing. */
  dry_run: boolean;
}

export interface ParticipantImportResult {
  /** New participants. */
  created: number;
  /** Changed ones. */
  updated: number;
  /** The same as before. */
  unchanged: number;
  /** Empty when all rows are good. */
  errors: ImportError[];
}

export interface ParticipantListParams {
  /** A delegation's id, from the summit file. */
  delegation?: string;
  /** Continue after this one. */
  after?: string;
  /** Absent: 1000. */
  limit?: number;
}

export interface ParticipantListResult {
  /** By id. */
  participants: Participant[];
  /** There are more after these. */
  more: boolean;
}

export interface ParticipantMessagesParams {
  /** A participant's id: the external id given when they were registered. */
  participant: string;
  /** Only there; absent: everywhere. */
  channel?: string;
  /** Continue: the last page's `next`. */
  before?: string;
  /** Absent: 50. */
  limit?: number;
}

export interface ParticipantMessagesResult {
  /** Newest first. */
  messages: SentMessage[];
  /** There are older ones. */
  more: boolean;
  /** The `before` that goes on; absent without more. */
  next?: string;
}

export interface ParticipantMuteParams {
  /** A channel's id, from the summit file. Never changes. */
  channel: string;
  /** The one person or bot. */
  participant?: string;
  /** All members of this delegation, also those who join it later. */
  delegation?: string;
  /** From 10 seconds to 30 days. Absent: until lifted. */
  duration_s?: number;
  /** Shown to everyone in the channel. */
  reason: string;
}

export interface ParticipantMuteResult {
  /** A channel's id, from the summit file. Never changes. */
  channel: string;
  /** The id of a sanction: `s12`. */
  sanction: string;
  /** A position in a channel's log: 1, 2, 3, ... without gaps. */
  seq: number;
  /** RFC 3339. The server always writes UTC with milliseconds: 2026-11-23T21:00:00.000Z. */
  at: string;
  /** When it ends by itself. Absent: when it is lifted. */
  until?: string;
}

export interface ParticipantReadmitParams {
  /** A channel's id, from the summit file. Never changes. */
  channel: string;
  /** The one person or bot. */
  participant?: string;
  /** All members of this delegation, also those who join it later. */
  delegation?: string;
  /** Shown to everyone in the channel. */
  reason?: string;
}

export interface ParticipantReadmitResult {
  /** A channel's id, from the summit file. Never changes. */
  channel: string;
  /** The event's seq. Absent when nothing changed. */
  seq?: number;
  /** When it happened. Absent when nothing changed. */
  at?: string;
  /** False: it was so already; nothing was logged. */
  changed: boolean;
}

export interface ParticipantRemoveParams {
  /** A channel's id, from the summit file. Never changes. */
  channel: string;
  /** The one person or bot. */
  participant?: string;
  /** All members of this delegation, also those who join it later. */
  delegation?: string;
  /** From 10 seconds to 30 days. Absent: until lifted. */
  duration_s?: number;
  /** Shown to everyone in the channel. */
  reason: string;
}

export interface ParticipantRemoveResult {
  /** A channel's id, from the summit file. Never changes. */
  channel: string;
  /** The id of a sanction: `s12`. */
  sanction: string;
  /** A position in a channel's log: 1, 2, 3, ... without gaps. */
  seq: number;
  /** RFC 3339. The server always writes UTC with milliseconds: 2026-11-23T21:00:00.000Z. */
  at: string;
  /** When it ends by itself. Absent: when it is lifted. */
  until?: string;
}

export interface ParticipantSuspendParams {
  /** The one person or bot. */
  participant?: string;
  /** All members of this delegation, also those who join it later. */
  delegation?: string;
  /** From 10 seconds to 30 days. Absent: until lifted. */
  duration_s?: number;
  /** Shown to everyone. */
  reason: string;
}

export interface ParticipantSuspendResult {
  /** The id of a sanction: `s12`. */
  sanction: string;
  /** RFC 3339. The server always writes UTC with milliseconds: 2026-11-23T21:00:00.000Z. */
  at: string;
  /** When it ends by itself. Absent: when it is lifted. */
  until?: string;
}

export interface ParticipantUnmuteParams {
  /** A channel's id, from the summit file. Never changes. */
  channel: string;
  /** The one person or bot. */
  participant?: string;
  /** All members of this delegation, also those who join it later. */
  delegation?: string;
  /** Shown to everyone in the channel. */
  reason?: string;
}

export interface ParticipantUnmuteResult {
  /** A channel's id, from the summit file. Never changes. */
  channel: string;
  /** The event's seq. Absent when nothing changed. */
  seq?: number;
  /** When it happened. Absent when nothing changed. */
  at?: string;
  /** False: it was so already; nothing was logged. */
  changed: boolean;
}

export interface ParticipantUnsuspendParams {
  /** The one person or bot. */
  participant?: string;
  /** All members of this delegation, also those who join it later. */
  delegation?: string;
  /** Shown to everyone. */
  reason?: string;
}

export interface ParticipantUnsuspendResult {
  /** When it happened. Absent when nothing changed. */
  at?: string;
  /** False: it was so already; nothing was logged. */
  changed: boolean;
}

export interface ParticipantWarnParams {
  /** A channel's id, from the summit file. Never changes. */
  channel: string;
  /** The one person or bot. */
  participant?: string;
  /** All members of this delegation, also those who join it later. */
  delegation?: string;
  /** Shown to everyone in the channel. */
  reason: string;
}

export interface ParticipantWarnResult {
  /** A channel's id, from the summit file. Never changes. */
  channel: string;
  /** The id of a sanction: `s12`. */
  sanction: string;
  /** A position in a channel's log: 1, 2, 3, ... without gaps. */
  seq: number;
  /** RFC 3339. The server always writes UTC with milliseconds: 2026-11-23T21:00:00.000Z. */
  at: string;
}

export interface ParticipantWithholdParams {
  /** A channel's id, from the summit file. Never changes. */
  channel: string;
  /** A participant's id: the external id given when they were registered. */
  participant: string;
  /** How many of the newest. */
  last?: number;
  /** True: all of them. */
  all?: boolean;
  /** Shown to everyone in the channel. */
  reason: string;
}

export interface ParticipantWithholdResult {
  /** A channel's id, from the summit file. Never changes. */
  channel: string;
  /** How many were withheld. */
  count: number;
  /** By which to undo it; absent when there was nothing to withhold. */
  bulk?: string;
  /** There are older ones: do it again. */
  more: boolean;
}

export interface PollCancelParams {
  /** The poll. */
  poll: string;
  /** Shown to everyone in the channel. */
  reason?: string;
}

export interface PollCancelResult {
  /** A channel's id, from the summit file. Never changes. */
  channel: string;
  /** The event's seq. */
  seq: number;
  /** When it happened. */
  at: string;
}

export interface PollCloseParams {
  /** The poll. */
  poll: string;
}

export interface PollCloseResult {
  /** A channel's id, from the summit file. Never changes. */
  channel: string;
  /** The event's seq. */
  seq: number;
  /** When it happened. */
  at: string;
}

export interface PollCreateParams {
  /** A channel's id, from the summit file. Never changes. */
  channel: string;
  /** What is decided. */
  title: string;
  /** Numbered from 1 in this order. No two alike. */
  options: string[];
  /**
   * How one votes: for a `single` option, for `multiple`, or by putting options in order
   * (`ranked`).
   */
  kind: PollKind;
  /** The most options that one vote may name, in `multiple` and `ranked`. Absent: all. */
  max_choices?: number;
  /** Absent: `participant`. */
  per?: PollPer;
  /** Who may vote in a poll per participant. Absent: delegates and heads. */
  roles?: Role[];
  /** Nobody can learn who voted what. Absent: no. */
  secret?: boolean;
  /** Absent: `after`. */
  results?: PollResultsWhen;
  /** Votes needed, abstentions among them. Absent: 0, none needed. */
  quorum?: number;
  /** Voters may abstain. Absent: no. */
  abstention?: boolean;
  /** When it closes by itself, if it is open then. Absent: a moderator closes it. */
  closes?: string;
}

export interface PollCreateResult {
  /** The poll. */
  poll: string;
  /** A channel's id, from the summit file. Never changes. */
  channel: string;
  /** The event's seq. */
  seq: number;
  /** When it happened. */
  at: string;
}

export interface PollListParams {
  /** A channel's id, from the summit file. Never changes. */
  channel: string;
  /** Only those. Absent: all. */
  state?: PollState;
  /** Continue after this one. */
  after?: string;
  /** Absent: 20. */
  limit?: number;
}

export interface PollListResult {
  /** Oldest first. */
  polls: Poll[];
  /** There are more after these. */
  more: boolean;
}

export interface PollOpenParams {
  /** The poll. */
  poll: string;
  /** When it closes by itself. Absent: as it was prepared. */
  closes?: string;
}

export interface PollOpenResult {
  /** A channel's id, from the summit file. Never changes. */
  channel: string;
  /** The event's seq. */
  seq: number;
  /** When it happened. */
  at: string;
}

export interface PollPublishParams {
  /** The poll. */
  poll: string;
}

export interface PollPublishResult {
  /** A channel's id, from the summit file. Never changes. */
  channel: string;
  /** The event's seq. */
  seq: number;
  /** When it happened. */
  at: string;
}

export interface PollRollParams {
  /** The poll. */
  poll: string;
  /** Continue there: `next` of the page before. */
  after?: string;
  /** Absent: 50. */
  limit?: number;
}

export interface PollRollResult {
  /** In no order of voting. */
  voters: PollVoter[];
  /** There are more after these. */
  more: boolean;
  /** Where the next page begins. Absent when there is none. */
  next?: string;
}

export interface PollShowParams {
  /** The poll. */
  poll: string;
}

export interface PollShowResult {
  /** A poll. */
  poll: Poll;
  /** What a poll has of the one who asks. */
  mine: PollMine;
}

export interface PollSubstituteParams {
  /** A member of the delegation who does not moderate. Absent: nobody any more. */
  participant?: string;
  /** Which one; another than one's own is for moderators. Absent: one's own. */
  delegation?: string;
}

export interface PollSubstituteResult {
  /** A delegation's id, from the summit file. */
  delegation: string;
  /** False: it was so already; nothing was logged. From a head it still counts as decided. */
  changed: boolean;
}

export interface PollVoteParams {
  /** The poll. */
  poll: string;
  /** Numbers of the options; in a `ranked` poll the most wanted first. */
  choices?: number[];
  /** True: none of them. Only where abstention is allowed. */
  abstain?: boolean;
}

export interface PollVoteResult {
  /** A channel's id, from the summit file. Never changes. */
  channel: string;
  /** The event's seq. Absent when nothing changed. */
  seq?: number;
  /** When it happened. Absent when nothing changed. */
  at?: string;
  /** False: it was so already; nothing was logged. */
  changed: boolean;
  /** Votes cast so far. */
  votes: number;
}

export interface PresenceListParams {
  /** Only members of this delegation. */
  delegation?: string;
}

export interface PresenceListResult {
  /** Participants here. */
  total: number;
  /** Only delegations with someone here. */
  delegations: DelegationCount[];
  /** By name. */
  participants: Participant[];
  /** There are more than are listed. */
  more: boolean;
}

export interface QuestionAnswerParams {
  /** A channel's id, from the summit file. Never changes. */
  channel: string;
  /** The question. */
  seq: number;
  /** The message that answers it, in the same channel. Absent: it was answered aloud. */
  answer_seq?: number;
}

export interface QuestionAnswerResult {
  /** A channel's id, from the summit file. Never changes. */
  channel: string;
  /** The event's seq. Absent when nothing changed. */
  seq?: number;
  /** When it happened. Absent when nothing changed. */
  at?: string;
  /** False: it was so already; nothing was logged. */
  changed: boolean;
}

export interface QuestionDismissParams {
  /** A channel's id, from the summit file. Never changes. */
  channel: string;
  /** The question. */
  seq: number;
  /** Shown to everyone in the channel. */
  reason: string;
}

export interface QuestionDismissResult {
  /** A channel's id, from the summit file. Never changes. */
  channel: string;
  /** The event's seq. Absent when nothing changed. */
  seq?: number;
  /** When it happened. Absent when nothing changed. */
  at?: string;
  /** False: it was so already; nothing was logged. */
  changed: boolean;
}

export interface QuestionListParams {
  /** A channel's id, from the summit file. Never changes. */
  channel: string;
  /** Only those. Absent: all. */
  state?: QuestionState;
  /** Absent: `votes`. */
  sort?: QuestionSort;
  /** Continue there: `next` of the page before. */
  after?: string;
  /** Absent: 20. */
  limit?: number;
}

export interface QuestionListResult {
  /** In the order asked for. */
  questions: QuestionItem[];
  /** There are more after these. */
  more: boolean;
  /** Where the next page begins. Absent when there is none. */
  next?: string;
}

export interface QuestionMergeParams {
  /** A channel's id, from the summit file. Never changes. */
  channel: string;
  /** The question. */
  seq: number;
  /** The question that stays, in the same channel; asked or taken. */
  into: number;
}

export interface QuestionMergeResult {
  /** A channel's id, from the summit file. Never changes. */
  channel: string;
  /** The event's seq. Absent when nothing changed. */
  seq?: number;
  /** When it happened. Absent when nothing changed. */
  at?: string;
  /** False: it was so already; nothing was logged. */
  changed: boolean;
  /** Votes of the question that stays, after this. */
  votes: number;
}

export interface QuestionRedactReasonParams {
  /** A channel's id, from the summit file. Never changes. */
  channel: string;
  /** The question. */
  seq: number;
  /** Shown to everyone in the channel. */
  reason: string;
}

export interface QuestionRedactReasonResult {
  /** A channel's id, from the summit file. Never changes. */
  channel: string;
  /** The redaction's event. */
  seq: number;
  /** When it was redacted. */
  at: string;
  /** False: it was redacted already. */
  changed: boolean;
}

export interface QuestionReopenParams {
  /** A channel's id, from the summit file. Never changes. */
  channel: string;
  /** The question. */
  seq: number;
}

export interface QuestionReopenResult {
  /** A channel's id, from the summit file. Never changes. */
  channel: string;
  /** The event's seq. Absent when nothing changed. */
  seq?: number;
  /** When it happened. Absent when nothing changed. */
  at?: string;
  /** False: it was so already; nothing was logged. */
  changed: boolean;
}

export interface QuestionTakeParams {
  /** A channel's id, from the summit file. Never changes. */
  channel: string;
  /** The question. */
  seq: number;
}

export interface QuestionTakeResult {
  /** A channel's id, from the summit file. Never changes. */
  channel: string;
  /** The event's seq. Absent when nothing changed. */
  seq?: number;
  /** When it happened. Absent when nothing changed. */
  at?: string;
  /** False: it was so already; nothing was logged. */
  changed: boolean;
}

export interface QuestionUpvoteParams {
  /** A channel's id, from the summit file. Never changes. */
  channel: string;
  /** The question. */
  seq: number;
  /** True votes for it, false takes the vote back. */
  on: boolean;
}

export interface QuestionUpvoteResult {
  /** A channel's id, from the summit file. Never changes. */
  channel: string;
  /** The event's seq. Absent when nothing changed. */
  seq?: number;
  /** When it happened. Absent when nothing changed. */
  at?: string;
  /** False: it was so already; nothing was logged. */
  changed: boolean;
  /** How many want it answered, after this. */
  votes: number;
}

export interface ReadMarkParams {
  /** A channel's id, from the summit file. Never changes. */
  channel: string;
  /** The newest event read. */
  seq: number;
}

export interface ReadMarkResult {
  /** A channel's id, from the summit file. Never changes. */
  channel: string;
  /** The stored position. */
  seq: number;
}

export interface ReplyClaimParams {
  /** A channel's id, from the summit file. Never changes. */
  channel: string;
  /** The message that named the delegation. */
  seq?: number;
  /** The speaker who named it. */
  named_by?: string;
  /** What the reply is about. */
  text: string;
}

export interface ReplyClaimResult {
  /** A channel's id, from the summit file. Never changes. */
  channel: string;
  /** A position in a channel's log: 1, 2, 3, ... without gaps. */
  seq: number;
  /** RFC 3339. The server always writes UTC with milliseconds: 2026-11-23T21:00:00.000Z. */
  at: string;
  /** A claim to a right of reply. */
  reply: FloorReply;
}

export interface ReplyGrantParams {
  /** A channel's id, from the summit file. Never changes. */
  channel: string;
  /** The number of a claim to a right of reply, in its channel: 1, 2, 3, ... */
  reply: number;
}

export interface ReplyGrantResult {
  /** A channel's id, from the summit file. Never changes. */
  channel: string;
  /** A position in a channel's log: 1, 2, 3, ... without gaps. */
  seq: number;
  /** RFC 3339. The server always writes UTC with milliseconds: 2026-11-23T21:00:00.000Z. */
  at: string;
  /** A claim to a right of reply. */
  reply: FloorReply;
  /** A wish to speak, and the turn that came of it. While `since` is there the clock runs. */
  entry: FloorEntry;
}

export interface ReplyRedactParams {
  /** A channel's id, from the summit file. Never changes. */
  channel: string;
  /** The number of a claim to a right of reply, in its channel: 1, 2, 3, ... */
  reply: number;
  /** Shown to everyone in the channel. */
  reason: string;
}

export interface ReplyRedactResult {
  /** A channel's id, from the summit file. Never changes. */
  channel: string;
  /** The redaction's event. */
  seq: number;
  /** When it was redacted. */
  at: string;
  /** False: it was redacted already. */
  changed: boolean;
}

export interface ReplyRefuseParams {
  /** A channel's id, from the summit file. Never changes. */
  channel: string;
  /** The number of a claim to a right of reply, in its channel: 1, 2, 3, ... */
  reply: number;
  /** Shown to everyone in the channel. */
  reason: string;
}

export interface ReplyRefuseResult {
  /** A channel's id, from the summit file. Never changes. */
  channel: string;
  /** A position in a channel's log: 1, 2, 3, ... without gaps. */
  seq: number;
  /** RFC 3339. The server always writes UTC with milliseconds: 2026-11-23T21:00:00.000Z. */
  at: string;
  /** A claim to a right of reply. */
  reply: FloorReply;
}

export interface ReportAssignParams {
  /** The id of a card of reports. */
  report_id: string;
  /** A moderator or admin; absent: oneself. */
  to?: string;
}

export interface ReportAssignResult {
  /** The id of a card of reports. */
  report_id: string;
  /** Who has it now. */
  to: Participant;
  /** False: it was so already. */
  changed: boolean;
}

export interface ReportListParams {
  /** Only of this channel. */
  channel?: string;
  /** Only in this state; absent: open and assigned ones. */
  state?: ReportState;
  /** Continue after this one. */
  after?: string;
  /** Absent: 50. */
  limit?: number;
}

export interface ReportListResult {
  /** Oldest first. */
  reports: ReportCard[];
  /** There are more after these. */
  more: boolean;
}

export type ReportMineParams = Record<string, never>;

export interface ReportMineResult {
  /** Reports by oneself, newest first. */
  made: OwnReport[];
  /** Decided reports on one's own messages, newest first. */
  about: OwnReport[];
}

export interface ReportResolveParams {
  /** The id of a card of reports. */
  report_id: string;
  /** How a card was decided: the message was removed, or it stays. */
  outcome: ReportOutcome;
  /** The reporters and the author read it. */
  reason: string;
  /**
   * The version of the text that the moderator has seen; refused with `conflict` when its author
   * has changed it since. Absent: whichever it has.
   */
  text_version?: number;
}

export interface ReportResolveResult {
  /** The id of a card of reports. */
  report_id: string;
  /** How a card was decided: the message was removed, or it stays. */
  outcome: ReportOutcome;
  /** When it was resolved. */
  at: string;
  /** The redaction's or the restoring event, when there was one. */
  seq?: number;
}

export interface SanctionAppealParams {
  /** The id of a sanction: `s12`. */
  sanction: string;
  /** Why it should be lifted. Only moderators read it. */
  text: string;
}

export interface SanctionAppealResult {
  /** The id of a sanction: `s12`. */
  sanction: string;
  /** RFC 3339. The server always writes UTC with milliseconds: 2026-11-23T21:00:00.000Z. */
  at: string;
}

export interface SanctionListParams {
  /** Only those of this channel. */
  channel?: string;
  /** Only those on this person, and on their delegation. */
  participant?: string;
  /** Only those on this delegation as a whole. */
  delegation?: string;
  /** Absent: all. */
  only?: SanctionFilter;
  /** Continue after this one. */
  before?: string;
  /** Absent: 50. */
  limit?: number;
}

export interface SanctionListResult {
  /** Newest first. */
  sanctions: Sanction[];
  /** There are older ones. */
  more: boolean;
}

export interface SanctionReviewParams {
  /** The id of a sanction: `s12`. */
  sanction: string;
  /** How an appeal was decided: the sanction was `upheld`, or `lifted`. */
  outcome: AppealOutcome;
  /** Shown to whoever appealed, and with a lifting to everyone. */
  reason: string;
}

export interface SanctionReviewResult {
  /** The id of a sanction: `s12`. */
  sanction: string;
  /** RFC 3339. The server always writes UTC with milliseconds: 2026-11-23T21:00:00.000Z. */
  at: string;
  /** False: one has decided so already, at that time. */
  changed: boolean;
}

export type ServerStatusParams = Record<string, never>;

export interface ServerStatusResult {
  /** The server's version. */
  version: string;
  /** The summit's id. */
  summit: string;
  /** The summit's name. */
  name: string;
  /** The history's line of life. */
  epoch: string;
  /** Batches applied. */
  position: number;
  /** Registered. */
  participants: number;
  /** In force. */
  tokens: number;
  /** In the summit's order. */
  channels: ChannelStatus[];
  /**
   * Events that `message.search` does not find yet. Absent: no server runs, so nothing is indexed.
   */
  index_lag?: number;
  /** Present while the storage fails and nothing can be written: why. */
  storage?: string;
  /** RFC 3339. The server always writes UTC with milliseconds: 2026-11-23T21:00:00.000Z. */
  server_time: string;
}

/** What is connecting; for the server's log. */
export interface SessionOpenParamsClient {
  /** The program's name. */
  name: string;
  /** Its version. */
  version: string;
}

export interface SessionOpenParams {
  /** The participant's token, from `plenoctl token create` or `invite.claim`. */
  token: string;
  /** What is connecting; for the server's log. */
  client: SessionOpenParamsClient;
  /** Language of titles and of refusals. Absent: the participant's own, or the summit's first. */
  lang?: Lang;
}

export interface SessionOpenResult {
  /** This session's id. */
  session: string;
  /** Who the token speaks for. */
  participant: Participant;
  /** The summit this server runs. */
  summit: Summit;
  /**
   * The history's line of life. When it differs from the one a client remembers, its seqs are void
   * and it starts over.
   */
  epoch: string;
  /** All channels this participant may read, in the summit's order. */
  channels: ChannelInfo[];
  /**
   * What is in force on this participant, oldest first: warnings to acknowledge, mutes, and
   * removals, whose channels are not among `channels`.
   */
  sanctions: Sanction[];
  /** In seat order. */
  delegations: Delegation[];
  /** True: the server's storage fails at present, as `storage.changed` says. */
  read_only?: boolean;
  /** The bounds of this server, from its configuration. */
  limits: Limits;
  /** A program and its version. */
  server: Software;
  /** The server's clock, to correct the client's. */
  server_time: string;
}

export interface SummitLockParams {
  /** Shown to everyone. */
  reason: string;
}

export interface SummitLockResult {
  /** How many were locked; 0: all were, and nothing was logged. */
  channels: number;
  /** RFC 3339. The server always writes UTC with milliseconds: 2026-11-23T21:00:00.000Z. */
  at: string;
}

export interface SummitUnlockParams {
  /** Shown to everyone. */
  reason: string;
}

export interface SummitUnlockResult {
  /** How many were unlocked; 0: none was locked by `summit.lock`, and nothing was logged. */
  channels: number;
  /** RFC 3339. The server always writes UTC with milliseconds: 2026-11-23T21:00:00.000Z. */
  at: string;
}

export interface SuspensionAppealParams {
  /** The participant's token, as for `session.open`. */
  token: string;
  /** The id of a sanction: `s12`. */
  sanction: string;
  /** Why it should be lifted. Only moderators read it. */
  text: string;
}

export interface SuspensionAppealResult {
  /** The id of a sanction: `s12`. */
  sanction: string;
  /** RFC 3339. The server always writes UTC with milliseconds: 2026-11-23T21:00:00.000Z. */
  at: string;
}

export interface SuspensionShowParams {
  /** The participant's token, as for `session.open`. */
  token: string;
}

export interface SuspensionShowResult {
  /** Who the token speaks for. */
  participant: Participant;
  /** The suspensions in force, their own and their delegation's, oldest first. */
  sanctions: Sanction[];
}

export interface TokenCreateParams {
  /** The participant's id, or their exact name. */
  participant: string;
  /** What a participant may do. `head` is the head of a delegation. */
  role?: Role;
  /** A delegation's id, from the summit file. */
  delegation?: string;
  /** To tell tokens apart. */
  label?: string;
  /**
   * BLAKE2b-256 of a secret, 64 hexadecimal digits. The secret itself never leaves the program that
   * made it.
   */
  secret_hash: string;
}

export interface TokenCreateResult {
  /** A person or a bot taking part. */
  participant: Participant;
  /** The token's number. */
  token_id: number;
  /** The participant is new. */
  created: boolean;
}

export interface TokenListParams {
  /** The participant's id, or their exact name. */
  participant?: string;
}

export interface TokenListResult {
  /** Oldest first. */
  tokens: TokenInfo[];
}

export interface TokenRevokeParams {
  /**
   * BLAKE2b-256 of a secret, 64 hexadecimal digits. The secret itself never leaves the program that
   * made it.
   */
  secret_hash?: string;
  /** The participant's id, or their exact name. */
  participant?: string;
}

export interface TokenRevokeResult {
  /** How many tokens. */
  revoked: number;
}

export interface WarningAcknowledgeParams {
  /** The id of a sanction: `s12`. */
  sanction: string;
}

export interface WarningAcknowledgeResult {
  /** The id of a sanction: `s12`. */
  sanction: string;
  /** False: it was acknowledged already. */
  changed: boolean;
}

export interface WarningLiftParams {
  /** The id of a sanction: `s12`. */
  sanction: string;
  /** Shown to everyone in the channel. */
  reason?: string;
}

export interface WarningLiftResult {
  /** Where the warning was given. */
  channel: string;
  /** The event's seq. Absent when nothing changed. */
  seq?: number;
  /** When it happened. Absent when nothing changed. */
  at?: string;
  /** False: it was so already; nothing was logged. */
  changed: boolean;
}

export interface WarningReadersParams {
  /** The id of a sanction: `s12`. */
  sanction: string;
  /** Continue after this one. */
  after?: string;
  /** Absent: 50. */
  limit?: number;
}

export interface WarningReadersResult {
  /** Those whom it is for. */
  readers: WarningReader[];
  /** All who have read it. */
  read: number;
  /** All who have not. */
  unread: number;
  /** There are more after these. */
  more: boolean;
}

export interface WithheldListParams {
  /** A channel's id, from the summit file. Never changes. */
  channel: string;
  /** Messages before this one. */
  before?: number;
  /** Absent: 50. */
  limit?: number;
}

export interface WithheldListResult {
  /** Newest first. */
  messages: WithheldMessage[];
  /** There are older ones. */
  more: boolean;
}

/** Questions without a name were allowed, or stopped. */
export interface ChannelAnonymousQuestionsChangedData {
  /** They are allowed. */
  on: boolean;
}

/** Approval was set. */
export interface ChannelApprovalChangedData {
  /**
   * Which messages moderators approve before anyone sees them: none (`off`), `all`, the `first`
   * ones of each participant in the channel, or only what a rule of a `filter` holds.
   */
  mode: ApprovalMode;
  /** In the mode `first`: of each participant. */
  first?: number;
  /** Absent: held messages wait for a moderator. */
  deadline_s?: number;
  /** With `deadline_s`: what the clock then does. */
  on_deadline?: HeldOutcome;
}

/**
 * From here on messages name their authors, or do not, or are off the record. When a channel
 * closes, its segment off the record ends with this event before the lock.
 */
export interface ChannelAttributionChangedData {
  /**
   * What becomes of a message and its author's name: `on_record` keeps both; under `chatham` (the
   * Chatham House rule) nobody is told who wrote it; `off_record` names the author, gives bots
   * nothing, and is erased when the segment ends.
   */
  level: AttributionLevel;
  /** What is told of the authors. Only under `chatham`. */
  show?: AttributionShow;
  /** As the moderator gave it. */
  reason?: string;
  /** True: the agenda closed the channel, which ended the segment; the actor had scheduled it. */
  by_clock?: boolean;
}

/** The budget of messages was set, and begins anew for everyone. */
export interface ChannelBudgetChangedData {
  /** 0: off. */
  messages: number;
  /**
   * Whose messages count together: each participant's own, or all of a delegation. Absent:
   * `participant`.
   */
  per: CountedPer;
  /** Of these, for the head of a delegation alone. */
  reserve_head: number;
  /** It is full again after so many seconds, each time; absent: for the whole channel. */
  window_s?: number;
}

/** The delay was set: how long only moderators see a new message. */
export interface ChannelDelayChangedData {
  /** 0: off. */
  seconds: number;
}

/** The channel was locked, or is locked in another mode. */
export interface ChannelLockedData {
  /** Absent in old logs: `read_only`. */
  mode?: LockMode;
  /** As the moderator gave it. */
  reason?: string;
  /** True: the clock did it, at the time that the actor had scheduled. */
  by_clock?: boolean;
}

/** It was set from how many delegations reports withhold a message. */
export interface ChannelReportThresholdChangedData {
  /** 0: never. */
  delegations: number;
}

/**
 * The times were set at which the clock opens and closes the channel; they replace earlier ones.
 */
export interface ChannelScheduledData {
  /** When it will be unlocked; absent: not by the clock. */
  opens?: string;
  /** When it will be locked as `closed`; absent: not by the clock. */
  closes?: string;
}

/** Slow mode was set. */
export interface ChannelSlowModeChangedData {
  /** 0: off. */
  seconds: number;
  /**
   * Whose messages count together: each participant's own, or all of a delegation. Absent:
   * `participant`.
   */
  per?: CountedPer;
}

/** The channel was unlocked. */
export interface ChannelUnlockedData {
  /** As the moderator gave it. */
  reason?: string;
  /** True: the clock did it, at the time that the actor had scheduled. */
  by_clock?: boolean;
}

/**
 * What a delegation has said with its stance in a round is withheld from now on, also in earlier
 * events. The stance stays.
 */
export interface ConsensusAnswerRedactedData {
  /** The consensus call. */
  consensus: string;
  /** The round. */
  round: number;
  /** A delegation's id, from the summit file. */
  delegation: string;
  /** As the moderator gave it. */
  reason: string;
}

/** A delegation answered, or answered otherwise than before. */
export interface ConsensusAnsweredData {
  /** The consensus call. */
  consensus: string;
  /** The round. */
  round: number;
  /** A delegation's id, from the summit file. */
  delegation: string;
  /**
   * A delegation's answer to a text: `agree`; can `live_with` it; with a `reservation`; or
   * `object`.
   */
  stance: Stance;
  /** The reservation or the objection. Absent once it was redacted. */
  text?: string;
  /** True: a moderator has removed the text. */
  redacted?: boolean;
}

/** The outcome of a consensus call, with what was said against it or with reserve. */
export interface ConsensusClosedData {
  /** The consensus call. */
  consensus: string;
  /** The last round. */
  round: number;
  /** Consensus was reached. */
  reached: boolean;
  /** The outcome, as the moderator put it. */
  statement: string;
  /** How many delegations said what to the last text. */
  counts: ConsensusCounts;
  /**
   * Reservations and objections with their texts, in seat order, as far as there is room; all are
   * in the log.
   */
  remarks: ConsensusAnswer[];
}

/** A text was put to the delegations. */
export interface ConsensusOpenedData {
  /** The consensus call. */
  consensus: string;
  /** 1. */
  round: number;
  /** What is put to them. */
  text: string;
}

/** A revised text was put to the delegations; all answer anew. */
export interface ConsensusRevisedData {
  /** The consensus call. */
  consensus: string;
  /** The new round. */
  round: number;
  /** The new text. */
  text: string;
}

/**
 * A head of delegation, or a moderator in their place, named who may vote for it beside its heads.
 * In the log of every channel.
 */
export interface DelegationSubstituteSetData {
  /** A delegation's id, from the summit file. */
  delegation: string;
  /** Absent: nobody any more. */
  participant?: Participant;
}

/** The list was closed: it takes points of order only. */
export interface FloorClosedData {
  /** All who wait then, the next one first. */
  order: number[];
}

/**
 * How the speakers' list works has changed. When it was switched off, nobody has the floor and
 * nobody waits.
 */
export interface FloorConfiguredData {
  /** How the speakers' list of a channel works. */
  settings: FloorSettings;
  /** The list takes everything; closed, it takes points of order. */
  open: boolean;
  /** The item's number: a new one after the list was switched on. */
  item: number;
  /** All who wait then, the next one first. */
  order: number[];
}

/** The order of the delegations was drawn by lot. */
export interface FloorDrawnData {
  /** All of them, as drawn. */
  delegations: string[];
  /** All who wait then, the next one first. */
  order: number[];
}

/** A turn has ended: the speaker's, or, while a question goes on, that of whom it interrupted. */
export interface FloorEndedData {
  /** A wish to speak, and the turn that came of it. While `since` is there the clock runs. */
  entry: FloorEntry;
  /** How long it was over its time. */
  overrun_ms: number;
  /**
   * Why: the speaker was removed or suspended. As the moderator gave it; absent: the turn was over.
   */
  reason?: string;
  /**
   * The time of a delegation, or of a person who belongs to none. What runs at present is not in it
   * yet.
   */
  account: FloorAccount;
  /** All who wait then, the next one first. */
  order: number[];
}

/** A moderator moved somebody on the list. */
export interface FloorMovedData {
  /** A wish to speak, and the turn that came of it. While `since` is there the clock runs. */
  entry: FloorEntry;
  /** As the moderator gave it. */
  reason: string;
  /** All who wait then, the next one first. */
  order: number[];
}

/**
 * The list was opened, perhaps for a new item: then every delegation has its rights of reply again.
 */
export interface FloorOpenedData {
  /** The item's number. */
  item: number;
  /** The item, as the moderator named it; absent: unnamed. */
  title?: string;
  /** All who wait then, the next one first. */
  order: number[];
}

/**
 * The speaker's time was stopped, by a moderator or, when the entry's state is `interrupted`, by a
 * question.
 */
export interface FloorPausedData {
  /** A wish to speak, and the turn that came of it. While `since` is there the clock runs. */
  entry: FloorEntry;
  /**
   * The time of a delegation, or of a person who belongs to none. What runs at present is not in it
   * yet.
   */
  account: FloorAccount;
  /** All who wait then, the next one first. */
  order: number[];
}

/** A moderator took somebody off the list, or removed or suspended them. */
export interface FloorRemovedData {
  /** A wish to speak, and the turn that came of it. While `since` is there the clock runs. */
  entry: FloorEntry;
  /** As the moderator gave it. */
  reason: string;
  /** All who wait then, the next one first. */
  order: number[];
}

/** The rights of reply began, and the list is closed. */
export interface FloorRepliesBegunData {
  /** All who wait then, the next one first. */
  order: number[];
}

/** Somebody asked for the floor, or a moderator put them on the list. The actor is who did it. */
export interface FloorRequestedData {
  /** A wish to speak, and the turn that came of it. While `since` is there the clock runs. */
  entry: FloorEntry;
  /** All who wait then, the next one first. */
  order: number[];
}

/** The speaker's time runs again; the speaker has the floor. */
export interface FloorResumedData {
  /** A wish to speak, and the turn that came of it. While `since` is there the clock runs. */
  entry: FloorEntry;
}

/**
 * Somebody has the floor now. Who had it before has got `floor.ended`, or is interrupted by this
 * question and has the floor again when it ends.
 */
export interface FloorStartedData {
  /** A wish to speak, and the turn that came of it. While `since` is there the clock runs. */
  entry: FloorEntry;
  /**
   * The time of a delegation, or of a person who belongs to none. What runs at present is not in it
   * yet.
   */
  account: FloorAccount;
  /** All who wait then, the next one first. */
  order: number[];
}

/** A moderator gave more time. */
export interface FloorTimeAddedData {
  /**
   * The time of a delegation, or of a person who belongs to none. What runs at present is not in it
   * yet.
   */
  account: FloorAccount;
  /** How much more, in seconds. */
  duration_s: number;
  /** As the moderator gave it. */
  reason: string;
  /** The turn that got longer by it; absent: none. */
  entry?: FloorEntry;
}

/** Somebody no longer wants the floor. */
export interface FloorWithdrawnData {
  /** A wish to speak, and the turn that came of it. While `since` is there the clock runs. */
  entry: FloorEntry;
  /** All who wait then, the next one first. */
  order: number[];
}

/** A held message was refused. Its text is in no event. */
export interface HeldRejectedData {
  /** The id of a message that waits for a moderator. */
  held_id: string;
  /** True: nobody decided in time; the actor had set the deadline, or ended the segment. */
  by_clock?: boolean;
  /** True: its segment off the record is over; the text is erased. */
  off_record?: boolean;
}

/** A message has a new text; bots get it without `text` when the message is off the record. */
export interface MessageEditedData {
  /** The message's seq. */
  target: number;
  /** The new text. Absent once redacted, and while withheld. */
  text?: string;
  /** 2 for the first edit, and so on. */
  version: number;
  /** True once redacted. */
  redacted?: boolean;
  /** True while withheld. */
  withheld?: boolean;
}

/** A message was pinned. */
export interface MessagePinnedData {
  /** The message's seq. */
  target: number;
}

/**
 * A message. After a redaction `text` is missing and `redacted` is true, here and in every later
 * page; while it is withheld, `withheld`. Bots get it without `text` when it is off the record.
 */
export interface MessagePostedData {
  /** `channel/seq`. */
  id: string;
  /**
   * As its author sent it; of a message that does not name its author another, which tells nothing.
   */
  client_id: string;
  /** Absent once redacted, and while withheld. */
  text?: string;
  /** The language a text is written in, as a BCP 47 tag: `id`, `th`, `en-SG`. */
  lang?: string;
  /** The message it answers, always a first-level one. */
  reply_to?: number;
  /** What a message is. Absent means `statement`. */
  kind: MessageKind;
  /** It was held; present once approved. */
  held_id?: string;
  /** The moderator who approved it. */
  approved_by?: string;
  /** True: it was held, and the clock published it. */
  by_clock?: boolean;
  /** The channel's when it was sent, for ever. Absent: on the record. */
  attribution?: AttributionLevel;
  /** True once redacted. */
  redacted?: boolean;
  /** True while withheld. */
  withheld?: boolean;
}

/**
 * A participant set or took back an emoji. While the channel is under `chatham`, and on a message
 * that was sent under it, the actor is `anonymous`.
 */
export interface MessageReactedData {
  /** The message's seq. */
  target: number;
  /** The emoji. */
  emoji: string;
  /** Set, or taken back. */
  on: boolean;
}

/** A message's text is withheld from now on. It is pinned no longer. */
export interface MessageRedactedData {
  /** The message's seq. */
  target: number;
  /** False: by its author. */
  by_moderator: boolean;
  /** True: its segment off the record is over; the actor had ended it. */
  off_record?: boolean;
  /** As the moderator gave it. */
  reason?: string;
}

/**
 * A withheld message is shown again. Its text is not here: read the message anew. If it was pinned,
 * it no longer is.
 */
export interface MessageRestoredData {
  /** The message's seq. */
  target: number;
  /** As the moderator gave it. */
  reason?: string;
  /** Present when a whole act was undone. */
  bulk?: string;
}

/** A message's pin was taken away. */
export interface MessageUnpinnedData {
  /** The message's seq. */
  target: number;
}

/**
 * A message's text is hidden until it is restored. Only moderators can read it meanwhile. It is
 * pinned no longer.
 */
export interface MessageWithheldData {
  /** The message's seq. */
  target: number;
  /** As the moderator gave it; absent when reports did it. */
  reason?: string;
  /** True: enough delegations have reported it. The actor is the moderator who set the number. */
  by_reports?: boolean;
  /** Present when it was one of many. */
  bulk?: string;
}

/** A participant or a delegation was muted in this channel. */
export interface ParticipantMutedData {
  /** Absent in logs of the first versions. */
  sanction?: string;
  /** On whom. Absent: on a delegation. */
  participant?: Participant;
  /** On which delegation. Absent: on one participant. */
  delegation?: string;
  /** When it ends by itself. Absent: when it is lifted. */
  until?: string;
  /** As the moderator gave it. */
  reason: string;
  /** The one that this one takes the place of. */
  replaces?: string;
}

/** A removal from this channel ended, by hand or because its time was up. */
export interface ParticipantReadmittedData {
  /** The id of a sanction: `s12`. */
  sanction: string;
  /** On whom. Absent: on a delegation. */
  participant?: Participant;
  /** On which delegation. Absent: on one participant. */
  delegation?: string;
  /** As the moderator gave it. */
  reason?: string;
  /** True: its time was up, nobody did it; the actor is who imposed it. */
  by_clock?: boolean;
}

/** A participant or a delegation was removed from this channel. */
export interface ParticipantRemovedData {
  /** The id of a sanction: `s12`. */
  sanction: string;
  /** On whom. Absent: on a delegation. */
  participant?: Participant;
  /** On which delegation. Absent: on one participant. */
  delegation?: string;
  /** When it ends by itself. Absent: when it is lifted. */
  until?: string;
  /** As the moderator gave it. */
  reason: string;
  /** The one that this one takes the place of. */
  replaces?: string;
}

/** A participant or a delegation was suspended from the summit; in every channel's log. */
export interface ParticipantSuspendedData {
  /** The id of a sanction: `s12`. */
  sanction: string;
  /** On whom. Absent: on a delegation. */
  participant?: Participant;
  /** On which delegation. Absent: on one participant. */
  delegation?: string;
  /** When it ends by itself. Absent: when it is lifted. */
  until?: string;
  /** As the moderator gave it. */
  reason: string;
  /** The one that this one takes the place of. */
  replaces?: string;
}

/** A mute ended, by hand or because its time was up. */
export interface ParticipantUnmutedData {
  /** Absent in logs of the first versions. */
  sanction?: string;
  /** On whom. Absent: on a delegation. */
  participant?: Participant;
  /** On which delegation. Absent: on one participant. */
  delegation?: string;
  /** As the moderator gave it. */
  reason?: string;
  /** True: its time was up, nobody did it; the actor is who imposed it. */
  by_clock?: boolean;
}

/** A suspension ended, by hand or because its time was up; in every channel's log. */
export interface ParticipantUnsuspendedData {
  /** The id of a sanction: `s12`. */
  sanction: string;
  /** On whom. Absent: on a delegation. */
  participant?: Participant;
  /** On which delegation. Absent: on one participant. */
  delegation?: string;
  /** As the moderator gave it. */
  reason?: string;
  /** True: its time was up, nobody did it; the actor is who imposed it. */
  by_clock?: boolean;
}

/** A participant or a delegation was warned. */
export interface ParticipantWarnedData {
  /** The id of a sanction: `s12`. */
  sanction: string;
  /** On whom. Absent: on a delegation. */
  participant?: Participant;
  /** On which delegation. Absent: on one participant. */
  delegation?: string;
  /** As the moderator gave it. */
  reason: string;
}

/** A warning was taken back. */
export interface ParticipantWarningLiftedData {
  /** The id of a sanction: `s12`. */
  sanction: string;
  /** On whom. Absent: on a delegation. */
  participant?: Participant;
  /** On which delegation. Absent: on one participant. */
  delegation?: string;
  /** As the moderator gave it. */
  reason?: string;
}

/** A poll was cancelled: it has no outcome. */
export interface PollCancelledData {
  /** The poll. */
  poll: string;
  /** As the moderator gave it. */
  reason?: string;
}

/** A poll was closed. The actor is who closed it, or who had set the time. */
export interface PollClosedData {
  /** The poll. */
  poll: string;
  /** Votes cast, abstentions among them. */
  votes: number;
  /** Who could have voted, or did. */
  entitled: number;
  /** There were as many votes as needed. */
  quorum_reached: boolean;
  /** Its time had come; nobody closed it by hand. */
  by_clock: boolean;
}

/** A poll was prepared. */
export interface PollCreatedData {
  /** A poll. */
  poll: Poll;
}

/** A poll is open for votes. */
export interface PollOpenedData {
  /** A poll. */
  poll: Poll;
}

/** The results of a poll. */
export interface PollPublishedData {
  /** The poll. */
  poll: string;
  /** Votes cast, abstentions among them. */
  votes: number;
  /** Who could have voted, or did. */
  entitled: number;
  /** There were as many votes as needed. */
  quorum_reached: boolean;
  /** The results of a poll. */
  outcome: PollOutcome;
}

/**
 * A vote was cast. In a named poll the actor is who cast it, and `choices` or `abstained` are there
 * if results are live. In a secret poll the actor is `anonymous`, and there is only the number.
 */
export interface PollVotedData {
  /** The poll. */
  poll: string;
  /** Votes cast so far. */
  votes: number;
  /** An earlier vote was replaced. */
  again?: boolean;
  /** Numbers of the options. */
  choices?: number[];
  /** The voter abstained. */
  abstained?: boolean;
}

/** A question was answered. */
export interface QuestionAnsweredData {
  /** The question. */
  target: number;
  /** The message that answers it. Absent: it was answered aloud. */
  answer_seq?: number;
}

/** A question was set aside. */
export interface QuestionDismissedData {
  /** The question. */
  target: number;
  /** As the moderator or the expert gave it. Absent once it was redacted. */
  reason?: string;
  /** True: a moderator has removed the reason. */
  redacted?: boolean;
}

/** A question was merged into another. */
export interface QuestionMergedData {
  /** The question. */
  target: number;
  /** The question that stays. */
  into: number;
  /** Votes of the question that stays. */
  votes: number;
}

/** Why a question was dismissed is withheld from now on, also in earlier events. */
export interface QuestionReasonRedactedData {
  /** The question. */
  target: number;
  /** As the moderator gave it. */
  reason: string;
}

/** A question is among those asked again. */
export interface QuestionReopenedData {
  /** The question. */
  target: number;
  /** Its votes. */
  votes: number;
  /** The question it had been merged into. */
  from?: number;
  /** Votes of that question without it. */
  from_votes?: number;
}

/** A question is about to be answered. */
export interface QuestionTakenData {
  /** The question. */
  target: number;
}

/** The votes for a question changed by one. Nobody is told who voted: the actor is `anonymous`. */
export interface QuestionUpvotedData {
  /** The question. */
  target: number;
  /** Its votes now. */
  votes: number;
}

/**
 * Stands in the place of an event that the server's disk did not keep: it cannot be read, or does
 * not match its hash. Never part of the log; its time and actor say nothing.
 */
export type RecordDamagedData = Record<string, never>;

/** A delegation claims a right of reply. */
export interface ReplyClaimedData {
  /** A claim to a right of reply. */
  reply: FloorReply;
}

/** A moderator granted a right of reply. */
export interface ReplyGrantedData {
  /** A claim to a right of reply. */
  reply: FloorReply;
  /** A wish to speak, and the turn that came of it. While `since` is there the clock runs. */
  entry: FloorEntry;
  /** All who wait then, the next one first. */
  order: number[];
}

/** What a claim to a right of reply said is withheld from now on, also in its earlier events. */
export interface ReplyRedactedData {
  /** As it is then, without its text. */
  reply: FloorReply;
  /** As the moderator gave it. */
  reason: string;
}

/** A moderator refused a right of reply. */
export interface ReplyRefusedData {
  /** A claim to a right of reply. */
  reply: FloorReply;
}

/**
 * What is left of a budget has changed; to the participant whose it is, or to all of the
 * delegation.
 */
export interface BudgetChangedNotice {
  /** A channel's id, from the summit file. Never changes. */
  channel: string;
  /** What is left of a budget of messages. */
  budget: BudgetLeft;
}

/** Somebody writes in a subscribed channel. May be dropped. */
export interface ChannelTypingNotice {
  /** A channel's id, from the summit file. Never changes. */
  channel: string;
  /** A person or a bot taking part. */
  participant: Participant;
  /** Stop showing it then, unless it comes again. */
  until: string;
}

/** A rule for messages was made, switched on or off, or deleted; to moderators. */
export interface FilterChangedNotice {
  /** A rule for messages. */
  filter: Filter;
  /** True: the rule is gone. */
  deleted: boolean;
}

/** A held message was approved or rejected; to the channel's moderators and to its author. */
export interface HeldDecidedNotice {
  /** A channel's id, from the summit file. Never changes. */
  channel: string;
  /** The id of a message that waits for a moderator. */
  held_id: string;
  /** Approved, or rejected. */
  approved: boolean;
  /** The moderator. Absent: the clock. */
  by?: Participant;
  /** True: nobody decided in time. */
  by_clock: boolean;
  /** True: its segment off the record is over; the text is erased. */
  off_record?: boolean;
  /** Of the text that was decided. */
  version: number;
  /** Why it was rejected. */
  reason_code?: HeldReason;
  /** Why it was rejected, in words. */
  reason?: string;
  /** Its place, when approved. */
  seq?: number;
  /** All that still wait in this channel; to moderators. */
  total?: number;
}

/**
 * A message waits for approval: a new one, another version of one, an appeal, or one that the clock
 * has left to the moderators; to the channel's moderators.
 */
export interface HeldQueuedNotice {
  /** A held message, to moderators and to its author. It has no seq until it is approved. */
  held: HeldItem;
  /** All that wait in this channel. */
  total: number;
}

/**
 * Who is here has changed. Sent at most once a second, more slowly when thousands are here; only
 * the newest state counts.
 */
export interface PresenceChangedNotice {
  /** Participants here. */
  total: number;
  /** Only delegations with someone here. */
  delegations: DelegationCount[];
}

/** Another of the participant's own devices has read further. */
export interface ReadMarkedNotice {
  /** A channel's id, from the summit file. Never changes. */
  channel: string;
  /** A position in a channel's log: 1, 2, 3, ... without gaps. */
  seq: number;
}

/** A report was decided; to those who reported, and to the message's author. */
export interface ReportResolvedNotice {
  /** A channel's id, from the summit file. Never changes. */
  channel: string;
  /** The message's seq. */
  target: number;
  /** How a card was decided: the message was removed, or it stays. */
  outcome: ReportOutcome;
  /** As the moderator gave it. */
  reason: string;
  /** True: the message is your own; false: you reported it. */
  own: boolean;
}

/** A message was reported, or its card moved on; to the channel's moderators. */
export interface ReportUpdatedNotice {
  /**
   * All reports on one message. A decision is about the text that was seen: what is reported after
   * an edit opens the card again, and counts from there.
   */
  report: ReportCard;
}

/** Somebody appeals against a sanction; to moderators. */
export interface SanctionAppealedNotice {
  /** A warning, a mute, a removal or a suspension. */
  sanction: Sanction;
}

/**
 * A sanction began, ended or changed: to the sessions of those it is on, and to moderators.
 * `session.open` and `sanction.list` have the whole state.
 */
export interface SanctionChangedNotice {
  /** A warning, a mute, a removal or a suspension. */
  sanction: Sanction;
}

/**
 * The server's storage fails, or works again; to everybody. While it fails all is read and heard as
 * before, and whatever would write is refused with `read_only`. The server tries again by itself,
 * every second.
 */
export interface StorageChangedNotice {
  /** True: nothing can be written. */
  read_only: boolean;
}

/** Every method, with what it takes and gives. */
export interface Methods {
  /**
   * Who did what, newest first, with the names of the `participants` whom the entries name by id.
   * Moderators see what was done in channels; admins also see what the operator did to participants
   * and tokens. One answer looks through a bounded part of the log, so it may hold fewer entries
   * than asked for, even none, and still say that there are `more`: go on with `before` set to
   * `next`.
   */
  "audit.list": { params: AuditListParams; result: AuditListResult };
  /**
   * What is left of this participant's budget in a channel. Notices `budget.changed` tell when it
   * changes.
   */
  "budget.mine": { params: BudgetMineParams; result: BudgetMineResult };
  /**
   * Restores what one `participant.withhold` has withheld, but for what was restored or redacted
   * since. What was pinned is not pinned again. Once only. What another moderator has withheld of
   * one's own is for another moderator to restore (`another_moderator`).
   */
  "bulk.undo": { params: BulkUndoParams; result: BulkUndoResult };
  /**
   * A page of the past, read from one snapshot. Give exactly one of `before`, `after`, `around` or
   * `at`. Events come in ascending seq, byte for byte as they came live, except that redacted and
   * withheld text is missing.
   */
  "channel.history": { params: ChannelHistoryParams; result: ChannelHistoryResult };
  /**
   * Locks a channel until it is unlocked: in the mode `read_only` only moderators and experts post,
   * edit and react; in the mode `closed` nobody does, and what is held waits. Locking in another
   * mode changes the mode.
   */
  "channel.lock": { params: ChannelLockParams; result: ChannelLockResult };
  /**
   * Sets when the clock opens and closes a channel, as on the agenda: at `opens` it is unlocked, at
   * `closes` it is locked in the mode `closed`. Each time is done once and is then gone. Both
   * together replace what was set before; without any, nothing is scheduled any more.
   */
  "channel.schedule": { params: ChannelScheduleParams; result: ChannelScheduleResult };
  /**
   * Allows questions without a name in a channel, or stops it. Those asked before stay as they are.
   */
  "channel.set_anonymous_questions": { params: ChannelSetAnonymousQuestionsParams; result: ChannelSetAnonymousQuestionsResult };
  /**
   * Sets which messages moderators approve before anyone sees them, and what becomes of one that
   * nobody decides in time. Messages already held stay held, with the deadline they have. Where a
   * message would be held, nobody but moderators edits either.
   */
  "channel.set_approval": { params: ChannelSetApprovalParams; result: ChannelSetApprovalResult };
  /**
   * Starts a segment of the channel's log in which messages name their authors, or do not, or
   * nothing is kept. Each message keeps the level at which it was sent; nothing names its author to
   * others later. Whether a moderator wrote it can be told, since approval, report thresholds and
   * filters pass moderators over. A segment off the record ends with any other level, and when the
   * channel is closed, by hand or by the agenda (it is on the record then); not when it is locked
   * as read-only, as `summit.lock` does. Then each of its messages is erased with a
   * `message.redacted`, and what of it is held or was rejected is thrown away, the waiting ones
   * with a `held.rejected`: the first messages at once, long segments within seconds. Bots get the
   * events of such messages without text.
   */
  "channel.set_attribution": { params: ChannelSetAttributionParams; result: ChannelSetAttributionResult };
  /**
   * Sets how many messages a participant, or a delegation as a whole, may send here: in all from
   * now on, or anew in each window of time. The last `reserve_head` messages of a delegation are
   * kept for its head. People without a delegation count alone. A message counts when it is sent,
   * even if it is rejected. Moderators are exempt. Setting another budget begins anew for everyone.
   */
  "channel.set_budget": { params: ChannelSetBudgetParams; result: ChannelSetBudgetResult };
  /**
   * Shows messages to moderators some seconds before everyone else: each is held, and the clock
   * publishes it when that time is over. Moderators may publish it sooner or reject it. What
   * moderators write is not delayed, and where messages are approved first, that comes first.
   * Messages that wait already keep their time.
   */
  "channel.set_delay": { params: ChannelSetDelayParams; result: ChannelSetDelayResult };
  /**
   * From how many different delegations a message's reports withhold it by themselves, until a
   * moderator decides. Each counts once, however many of its people report; the author's own, and
   * people without a delegation, do not count (of a message without a name: the one that it shows),
   * and moderators' messages are left to moderators.
   */
  "channel.set_report_threshold": { params: ChannelSetReportThresholdParams; result: ChannelSetReportThresholdResult };
  /**
   * Sets how long a participant, or the members of a delegation together, wait between two
   * messages. Moderators are exempt; people without a delegation wait alone.
   */
  "channel.slow_mode": { params: ChannelSlowModeParams; result: ChannelSlowModeResult };
  /**
   * From now on every event of the channel with a seq greater than `after` comes as
   * `channel.event`: in order, without gap or duplicate, old ones first, flowing into live ones.
   * Without `after`: from now on. Subscribing again moves the position.
   */
  "channel.subscribe": { params: ChannelSubscribeParams; result: ChannelSubscribeResult };
  /**
   * Tells the other subscribers that this participant is writing. Send it at most every 3 seconds
   * while typing; it ends by itself. While the channel is under `chatham`, nobody is told: it would
   * say who wrote the next message.
   */
  "channel.typing": { params: ChannelTypingParams; result: ChannelTypingResult };
  /** Unlocks a channel. */
  "channel.unlock": { params: ChannelUnlockParams; result: ChannelUnlockResult };
  /** Stops the events of a channel. No event of it comes after the answer. */
  "channel.unsubscribe": { params: ChannelUnsubscribeParams; result: ChannelUnsubscribeResult };
  /**
   * Lets happen what has fallen due: a hold whose deadline has passed, a poll that closes. The
   * server sends this to itself at the right moment. Everything due also happens before any other
   * command, so a command that comes too late finds it done.
   */
  "clock.tick": { params: ClockTickParams; result: ClockTickResult };
  /**
   * Answers for one's delegation; its head or its substitute can. May be changed until the call is
   * closed or the text revised; only what a head has answered is not changed by a substitute whom a
   * moderator named (`conflict`). `round` says which text is answered: once it was revised, an
   * answer to the old one is refused with `conflict`. In a closed channel nobody answers. A lock
   * for reading only takes nothing away; a mute or a warning takes the words: who is muted, or has
   * not acknowledged a warning, agrees, reserves or objects without `text`. The channel's filters
   * judge the words: what a rule refuses, or would hold for a moderator, is refused (`filtered`;
   * here nothing can wait), what it masks is masked, and a flag is passed over. A delegation
   * answers with words ten times in a round, its substitutes no more than five of these; after that
   * `limit_reached`, but a stance alone still counts, also one that needs words otherwise.
   * Approval, delay and slow mode are for messages: an answer is a formal act and is heard at once.
   * A moderator can take the words down: `consensus.redact_answer`.
   */
  "consensus.answer": { params: ConsensusAnswerParams; result: ConsensusAnswerResult };
  /**
   * Closes a consensus call with the outcome statement. Consensus is reached when at least one
   * delegation has answered the last text and none objects to it: a reservation does not stand in
   * the way, and silence is not an objection.
   */
  "consensus.close": { params: ConsensusCloseParams; result: ConsensusCloseResult };
  /**
   * Puts a text to the delegations for consensus (musyawarah and mufakat). One at a time in each
   * channel. Not in a closed channel, where nobody could answer. Asked are the delegations whose
   * head, or the substitute a head has named, may read the channel: in a backchannel none.
   */
  "consensus.open": { params: ConsensusOpenParams; result: ConsensusOpenResult };
  /**
   * Withholds for ever what a delegation said with its stance in one round: all that it said there,
   * also in the call's outcome. The stance stays and counts. Redacting again changes nothing; a
   * delegation that has said nothing in that round is not found. While the call is open it may
   * answer anew.
   */
  "consensus.redact_answer": { params: ConsensusRedactAnswerParams; result: ConsensusRedactAnswerResult };
  /**
   * Puts another text in place of the present one: a new round, in which every delegation answers
   * anew. Earlier rounds are kept. Not in a closed channel, where nobody could answer.
   */
  "consensus.revise": { params: ConsensusReviseParams; result: ConsensusReviseResult };
  /** A consensus call as it stands. */
  "consensus.show": { params: ConsensusShowParams; result: ConsensusShowResult };
  /**
   * Adds a rule for messages, in one channel or in all. Rules are tried in the order in which they
   * were made, and the first that a message meets decides; moderators' messages meet none. Messages
   * that do not show their author (anonymous questions, segments without names) meet `repeat` and
   * `flood` only where these refuse, and only there do they count: what is held or flagged would
   * tell who wrote them. A pattern that takes too long on a message holds it for a moderator.
   * `detail` of a refused pattern says at which character it went wrong.
   */
  "filter.create": { params: FilterCreateParams; result: FilterCreateResult };
  /** Deletes a rule. */
  "filter.delete": { params: FilterDeleteParams; result: FilterDeleteResult };
  /**
   * What a rule would have done to the last 1,000 messages of a channel. Its work is bounded: of a
   * costly pattern `checked` may be fewer. For `repeat` and `flood` each message that does not show
   * its author counts as somebody else's.
   */
  "filter.dry_run": { params: FilterDryRunParams; result: FilterDryRunResult };
  /** All rules, in the order in which they are tried. */
  "filter.list": { params: FilterListParams; result: FilterListResult };
  /** Switches a rule on or off. */
  "filter.update": { params: FilterUpdateParams; result: FilterUpdateResult };
  /**
   * Gives a delegation more time, or a person who belongs to none. When one of them has the floor,
   * the turn gets longer by as much; the event and the result say whose. While a question
   * interrupts a speaker, the time of whoever is named is meant: where speaker and question are of
   * one delegation, the speaker's. With `entry` it is certain, and the time goes to the account of
   * whose turn that is.
   */
  "floor.add_time": { params: FloorAddTimeParams; result: FloorAddTimeResult };
  /** Who was heard in a channel: for the chair alone, in seat order, never ranked. */
  "floor.balance": { params: FloorBalanceParams; result: FloorBalanceResult };
  /**
   * Begins the rights of reply at the end of an item: the list is closed, and granted replies come
   * before the statements that still wait.
   */
  "floor.begin_replies": { params: FloorBeginRepliesParams; result: FloorBeginRepliesResult };
  /**
   * Closes the list: it takes points of order and nothing else, except from moderators. Who waits
   * keeps waiting.
   */
  "floor.close": { params: FloorCloseParams; result: FloorCloseResult };
  /**
   * Ends the turn of whoever has the floor. The speaker whom a question has paused goes on. Two
   * moderators who both end a question mean the question: without `entry`, a speaker to whom it
   * gave the floor back less than two seconds ago is not ended, and the request is refused with
   * `conflict` at `/params/entry`; look who speaks, and ask again. With `entry` it is certain at
   * any time.
   */
  "floor.end": { params: FloorEndParams; result: FloorEndResult };
  /**
   * Moves somebody to another place on the list, whatever its order says, until the rule of the
   * order is set anew.
   */
  "floor.move": { params: FloorMoveParams; result: FloorMoveResult };
  /**
   * Opens the list for everyone. With `item`, or after the rights of reply, the next item begins,
   * once all claims of the present one are granted or refused: each delegation has its rights of
   * reply again. Who waits keeps waiting.
   */
  "floor.open": { params: FloorOpenParams; result: FloorOpenResult };
  /** Stops the speaker's time. What was spoken is counted. */
  "floor.pause": { params: FloorPauseParams; result: FloorPauseResult };
  /**
   * Puts somebody whose turn has ended, or who was taken off, at the head of their kind again, with
   * a whole turn, also when the list is closed for requests. What they have spoken stays counted.
   * Refused with `conflict` while they are removed or suspended.
   */
  "floor.readd": { params: FloorReaddParams; result: FloorReaddResult };
  /** Takes somebody who waits off the list. */
  "floor.remove": { params: FloorRemoveParams; result: FloorRemoveResult };
  /**
   * Asks for the floor: for oneself, or, as a moderator, for somebody else who may read the
   * channel, also on a closed list. Observers speak where a moderator asks for them; bots never do.
   * One can wait once for each kind. A right of reply is claimed with `reply.claim`.
   */
  "floor.request": { params: FloorRequestParams; result: FloorRequestResult };
  /** Lets the speaker's time run again. */
  "floor.resume": { params: FloorResumeParams; result: FloorResumeResult };
  /**
   * Sets how the speakers' list of a channel works; what is left out stays as it is. Switched on,
   * the list is open and empty. Switched off, the turn of whoever has the floor ends and the list
   * is emptied; claims of a reply are decided before. Another rule of `order` puts the list into
   * its order and undoes what moderators moved; `lot` draws the order of the delegations, anew each
   * time it is given.
   */
  "floor.set": { params: FloorSetParams; result: FloorSetResult };
  /**
   * The whole state of a channel's floor: how it works, who has the floor, who waits, what time is
   * left, and the rights of reply of this item. The events `floor.*` and `reply.*` say what
   * changes.
   */
  "floor.show": { params: FloorShowParams; result: FloorShowResult };
  /**
   * Gives the floor, and ends the turn of whoever had it. Only a question to the speaker pauses
   * them instead, and when it ends they go on. Two moderators who both call the next speaker mean
   * the same one: with neither `entry` nor `instead_of`, a turn that has run for less than two
   * seconds, or that the end of a question gave the floor back to less than two seconds ago, is not
   * ended, and the request is refused with `conflict` at `/params/instead_of`; look who speaks, and
   * ask again. With `instead_of` it is certain at any time.
   */
  "floor.start": { params: FloorStartParams; result: FloorStartResult };
  /** Takes back one's own wish to speak. */
  "floor.withdraw": { params: FloorWithdrawParams; result: FloorWithdrawResult };
  /**
   * Asks for another decision on one's own rejected message, once. It waits again, marked as an
   * appeal, and only a moderator who did not reject it may decide.
   */
  "held.appeal": { params: HeldAppealParams; result: HeldAppealResult };
  /**
   * Publishes a held message: it gets its seq now, under its author's name. The first decision
   * counts, a later one is refused with `conflict`. Whoever rejected it does not decide its appeal,
   * and nobody decides about their own message (`another_moderator`). In a closed channel nothing
   * is published.
   */
  "held.approve": { params: HeldApproveParams; result: HeldApproveResult };
  /** Messages that wait for a moderator, oldest first; also those that only wait for the clock. */
  "held.list": { params: HeldListParams; result: HeldListResult };
  /**
   * This participant's own held messages that wait or were rejected, oldest first: the state that
   * notices may have missed.
   */
  "held.mine": { params: HeldMineParams; result: HeldMineResult };
  /**
   * Refuses a held message. Its author learns the reason; its text never enters the channel. The
   * first decision counts, a later one is refused with `conflict`. Whoever rejected it does not
   * decide its appeal, and nobody decides about their own message (`another_moderator`).
   */
  "held.reject": { params: HeldRejectParams; result: HeldRejectResult };
  /**
   * Puts another text in the place of one's own held message, while it waits or after it was
   * rejected. It keeps its id and its place, and waits as its next version; a moderator who has
   * only seen an older one cannot approve that any more. Nobody else ever changes the words. After
   * an appeal it is too late.
   */
  "held.resubmit": { params: HeldResubmitParams; result: HeldResubmitResult };
  /**
   * Turns a one-time sign-in link into this device's token. The client makes the token itself (32
   * random bytes, base64url) and keeps it; the server stores only its hash. Claiming again with the
   * same token gives the same result, so a lost answer costs nothing; with another token the invite
   * is gone.
   */
  "invite.claim": { params: InviteClaimParams; result: InviteClaimResult };
  /**
   * Makes a one-time sign-in link for a participant; an unknown one is created as `token.create`
   * does.
   */
  "invite.create": { params: InviteCreateParams; result: InviteCreateResult };
  /**
   * Replaces the text of one's own message, within the channel's edit window. Earlier versions stay
   * in the record. Where moderators approve messages first, nobody else may edit: unseen words
   * would slip in. While somebody has the floor and it controls posting, nobody but the speaker and
   * moderators changes a statement, as nobody but they post one; questions may be changed.
   */
  "message.edit": { params: MessageEditParams; result: MessageEditResult };
  /**
   * Pins a message for everyone, or takes the pin away. One whose text is withheld or redacted
   * loses its pin by that, without `message.unpinned`.
   */
  "message.pin": { params: MessagePinParams; result: MessagePinResult };
  /**
   * Posts a message. The answer comes when it is durable. Sent again with the same `client_id` and
   * content, on any connection, it gives the same result and posts nothing twice. Where moderators
   * see it first, the answer has `held`, `held_id` and `why`; once it is published, sending it
   * again also gives `seq`; once rejected, `rejected`. Of what is off the record the text is not
   * looked at when it is sent again, of what was redacted nothing but the channel: no fingerprint
   * of it is kept.
   */
  "message.post": { params: MessagePostParams; result: MessagePostResult };
  /** Sets or takes back one's own emoji under a message. */
  "message.react": { params: MessageReactParams; result: MessageReactResult };
  /**
   * Withholds a message's text for ever: one's own, or anyone's by a moderator, who must give a
   * reason. The seq, time and author stay, so replies stay readable. Redacting again changes
   * nothing. While moderators withhold it, its author cannot redact it (`conflict`): they are
   * deciding about it, and nobody sees it meanwhile. One that is reported and not withheld its
   * author can redact; its card then says so, and moderators can still settle it. What a reporter
   * quoted of it in a report stays on the card.
   */
  "message.redact": { params: MessageRedactParams; result: MessageRedactResult };
  /**
   * Tells the moderators that a message needs a look. Reports on one message gather on one card.
   * Once per message and person: sent again, even with other words, it gives the first answer. When
   * its author has changed the text after moderators decided about it, or restored it, it is
   * reported anew: the card is open again, and a threshold counts the reports since then. Muted
   * people may report, too. A message that nobody can see (withheld or redacted) cannot be
   * reported.
   */
  "message.report": { params: MessageReportParams; result: MessageReportResult };
  /**
   * Shows a withheld message again, with the same words, but not pinned again. A redacted one stays
   * as it is: it is not found. What another moderator, or reports, withheld of one's own is for
   * another moderator to restore (`another_moderator`).
   */
  "message.restore": { params: MessageRestoreParams; result: MessageRestoreResult };
  /**
   * Messages that hold all the words, newest first. Case and accents do not matter (`khong khi`
   * finds `không khí`); in Thai, Lao, Khmer, Burmese, Chinese and Japanese any part of a text is
   * found. `"in quotes"` words stand together; `flood*` stands for all words that begin so. The
   * present text is searched; held, withheld and redacted messages are never found. The index
   * follows the log by moments: `indexed_to` says how far it has come.
   */
  "message.search": { params: MessageSearchParams; result: MessageSearchResult };
  /**
   * Tells who wrote a message that does not name its author. Only an admin can, with a reason; both
   * go to the audit log, the name does not. Nobody else learns the name by it.
   */
  "message.unmask": { params: MessageUnmaskParams; result: MessageUnmaskResult };
  /**
   * Hides a message's text from everyone but moderators until it is restored; unlike a redaction
   * this can be taken back. The seq, time and author stay. Withholding again changes nothing.
   */
  "message.withhold": { params: MessageWithholdParams; result: MessageWithholdResult };
  /**
   * Adds to the moderators' shared notes on a participant or a delegation. Only moderators ever see
   * them; they are in no channel's log, and the audit log has the act without the words.
   */
  "note.add": { params: NoteAddParams; result: NoteAddResult };
  /** The moderators' notes on a participant or a delegation, newest first. */
  "note.list": { params: NoteListParams; result: NoteListResult };
  /**
   * From now on this connection may also ask for what a participant may, and does it in their name:
   * what the core answers of the participants' methods, with the rights of their role. The audit
   * log says of each act that the operator did it (`via`).
   */
  "operator.speak_as": { params: OperatorSpeakAsParams; result: OperatorSpeakAsResult };
  /**
   * Participants of the summit, here or not, in the order in which they joined: of one delegation,
   * of none, or whose name has these words. `presence.list` says who is here.
   */
  "participant.find": { params: ParticipantFindParams; result: ParticipantFindResult };
  /**
   * Creates and updates participants from rows of a file: all of them or, when any row has an
   * error, none.
   */
  "participant.import": { params: ParticipantImportParams; result: ParticipantImportResult };
  /** All participants, by id. */
  "participant.list": { params: ParticipantListParams; result: ParticipantListResult };
  /**
   * All that a participant has sent, newest first, in one channel or in all: what is shown, what
   * waits or was rejected, what is withheld or redacted. An answer is bounded in bytes, so it may
   * hold fewer than asked for and still say that there are `more`.
   */
  "participant.messages": { params: ParticipantMessagesParams; result: ParticipantMessagesResult };
  /**
   * Mutes a participant, or a whole delegation, in one channel: they read but do not post, edit or
   * react. A new mute of the same one replaces the old. While an appeal against such a mute waits,
   * another one of the same target in the same channel is refused with `conflict`. Where a member's
   * own mute and their delegation's both hold, the later end counts. Admins are never sanctioned,
   * moderators only by an admin, and nobody sanctions themself; a delegation's sanction does not
   * bind the moderators and admins among its members.
   */
  "participant.mute": { params: ParticipantMuteParams; result: ParticipantMuteResult };
  /** Lets a participant, or a delegation, back into a channel before the removal's time. */
  "participant.readmit": { params: ParticipantReadmitParams; result: ParticipantReadmitResult };
  /**
   * Removes a participant, or a whole delegation, from one channel: they neither read nor write
   * there, and no longer see it among their channels. Live sessions are closed with 1012 and open
   * again without the channel, and whoever waits or speaks on its speakers' list is taken off. A
   * new removal of the same one replaces the old. While an appeal against such a removal waits,
   * another one of the same target in the same channel is refused with `conflict`. Admins are never
   * sanctioned, moderators only by an admin, and nobody sanctions themself; a delegation's sanction
   * does not bind the moderators and admins among its members.
   */
  "participant.remove": { params: ParticipantRemoveParams; result: ParticipantRemoveResult };
  /**
   * Suspends a participant, or a whole delegation, from the summit: live sessions are closed with
   * 1008, and signing in is refused with `suspended` until the time is up or somebody lifts it;
   * whoever waits or speaks on a speakers' list is taken off. Logged in every channel. A new
   * suspension of the same one replaces the old. While an appeal against such a suspension waits,
   * another one of the same target is refused with `conflict`. Admins are never sanctioned,
   * moderators only by an admin, and nobody sanctions themself; a delegation's sanction does not
   * bind the moderators and admins among its members.
   */
  "participant.suspend": { params: ParticipantSuspendParams; result: ParticipantSuspendResult };
  /**
   * Ends a mute before its time. It ends the mute of exactly this participant, or of exactly this
   * delegation: whoever is muted both ways stays muted the other way.
   */
  "participant.unmute": { params: ParticipantUnmuteParams; result: ParticipantUnmuteResult };
  /** Ends a suspension before its time. */
  "participant.unsuspend": { params: ParticipantUnsuspendParams; result: ParticipantUnsuspendResult };
  /**
   * Warns a participant, or each member of a delegation. Whoever is warned writes nowhere until
   * they have acknowledged it. A second warning does not replace the first: each is acknowledged by
   * itself. While an appeal against such a warning waits, another one of the same target in the
   * same channel is refused with `conflict`. Admins are never sanctioned, moderators only by an
   * admin, and nobody sanctions themself; a delegation's sanction does not bind the moderators and
   * admins among its members.
   */
  "participant.warn": { params: ParticipantWarnParams; result: ParticipantWarnResult };
  /**
   * Withholds the newest messages of a participant in a channel: the last N that are shown, or all,
   * at most 500 in one go. Each becomes one `message.withheld` event, oldest first; `bulk.undo`
   * takes all of it back.
   */
  "participant.withhold": { params: ParticipantWithholdParams; result: ParticipantWithholdResult };
  /**
   * Cancels a poll that is prepared or open: it has no outcome, and no vote is shown or kept: what
   * each said is erased, but for what the log told of a named poll with live results. Of two who
   * move a poll on at once, the second gets `conflict`; so does a vote that comes after.
   */
  "poll.cancel": { params: PollCancelParams; result: PollCancelResult };
  /**
   * Closes a poll. Who was entitled and who has voted is written down at that moment. Of two
   * moderators who close it at once, the second gets `conflict`.
   */
  "poll.close": { params: PollCloseParams; result: PollCloseResult };
  /**
   * Prepares a poll: everyone sees it, nobody votes before `poll.open`. A secret poll shows nothing
   * of its results before it is closed, so it cannot have `results: live`.
   */
  "poll.create": { params: PollCreateParams; result: PollCreateResult };
  /**
   * The polls of a channel, oldest first. Of closed and published ones the outcome, as `poll.show`
   * shows it, but without the rounds of a ranked poll.
   */
  "poll.list": { params: PollListParams; result: PollListResult };
  /** Opens a poll for votes. Not in a closed channel, where nobody could vote. */
  "poll.open": { params: PollOpenParams; result: PollOpenResult };
  /** Publishes the results of a closed poll. */
  "poll.publish": { params: PollPublishParams; result: PollPublishResult };
  /**
   * Who was entitled to vote when a poll was closed, and who voted; in a named poll whose outcome
   * is shown, also what. Of a secret poll only moderators see who voted, and nobody what. Until it
   * is closed there is no roll. The names are people's present ones.
   */
  "poll.roll": { params: PollRollParams; result: PollRollResult };
  /**
   * A poll as it stands, and what it has of oneself. Its outcome is shown once it is published;
   * while it is open, only if its results are live; to moderators also once it is closed.
   */
  "poll.show": { params: PollShowParams; result: PollShowResult };
  /**
   * Names who may vote and answer consensus calls for a delegation beside its heads, until it is
   * changed. A head does that for their own; a moderator for any, and the audit log says so, but
   * only until a head of it has decided: whom that head named, or that nobody is to, stays while
   * they head it (`conflict`). Who moderates is never a substitute. Everyone sees it, in every
   * channel.
   */
  "poll.substitute": { params: PollSubstituteParams; result: PollSubstituteResult };
  /**
   * Votes. In a poll per delegation, its head or its substitute votes for all. A named vote may be
   * changed until the poll is closed, the last one counts, but a substitute whom a moderator named
   * does not replace a head's (`already_voted`); a secret one is final. Whether a vote was in time
   * is decided by the order of the log alone. In a closed channel nobody votes; a lock for reading
   * only and a mute take no vote away, which is no speech.
   */
  "poll.vote": { params: PollVoteParams; result: PollVoteResult };
  /** Who is here now. Without `delegation`: the numbers, and up to 200 participants. */
  "presence.list": { params: PresenceListParams; result: PresenceListResult };
  /** Marks a question as answered, and links the message that answers it when there is one. */
  "question.answer": { params: QuestionAnswerParams; result: QuestionAnswerResult };
  /**
   * Sets a question aside, with the reason, which everyone sees. An expert gives it only where they
   * may write (not muted, nor in a closed channel), and the channel's filters judge it: what a rule
   * refuses, or would hold, is refused (`filtered`; here nothing can wait), what it masks is
   * masked, and a flag is passed over. Approval, delay and slow mode are for messages: a decision
   * is heard at once. A moderator can take the reason down, whoever gave it:
   * `question.redact_reason`.
   */
  "question.dismiss": { params: QuestionDismissParams; result: QuestionDismissResult };
  /**
   * The questions of a channel, in pages; redacted ones are left out. The most wanted first, those
   * with equal votes by age; or the oldest first. A page sorted by votes can miss or repeat a
   * question whose votes change in between.
   */
  "question.list": { params: QuestionListParams; result: QuestionListResult };
  /**
   * Merges a question into another that asks the same. Who voted for both counts once. Nobody
   * merges another's into their own (`forbidden`).
   */
  "question.merge": { params: QuestionMergeParams; result: QuestionMergeResult };
  /**
   * Withholds for ever why a question was dismissed: the reasons of all its dismissals up to now,
   * also where it was reopened, dismissed anew, withheld or redacted since. What became of it
   * stays. Redacting again changes nothing; a question that was never dismissed is not found.
   */
  "question.redact_reason": { params: QuestionRedactReasonParams; result: QuestionRedactReasonResult };
  /**
   * Puts a question back among those asked. One that was merged takes its votes with it; it cannot
   * while the question it was merged into is closed itself. Nobody reopens their own that another
   * has dismissed (`forbidden`). One that is redacted or withheld is not found: there is nothing to
   * be read that could be answered; restored, a withheld one is as it was. The reason of a
   * dismissal stays in the log, and `question.redact_reason` takes it down.
   */
  "question.reopen": { params: QuestionReopenParams; result: QuestionReopenResult };
  /** Takes a question up: the panel is about to answer it. It still gathers votes. */
  "question.take": { params: QuestionTakeParams; result: QuestionTakeResult };
  /**
   * Says that one wants a question answered, or takes that back. Everyone has one vote for each
   * question, and none for their own. Who voted is told to nobody.
   */
  "question.upvote": { params: QuestionUpvoteParams; result: QuestionUpvoteResult };
  /**
   * Remembers how far this participant has read, for all their devices. It never moves back: an
   * older seq answers with the stored one.
   */
  "read.mark": { params: ReadMarkParams; result: ReadMarkResult };
  /**
   * Claims a right of reply for one's delegation, which somebody of another delegation has named,
   * and no bot. Of a message without a name only the delegation that it shows is compared. A
   * moderator decides; it is spoken at the end of the item. Everyone reads the text before that, so
   * the channel's filters judge it: what a rule refuses, or would hold, is refused (`filtered`;
   * here nothing can wait), what it masks is masked, and a flag is passed over. Approval, delay and
   * slow mode are for messages: a claim is a formal act and is heard at once. `reply.redact` takes
   * it down at any time, however the claim was decided and whatever became of the message.
   */
  "reply.claim": { params: ReplyClaimParams; result: ReplyClaimResult };
  /** Grants a right of reply: it waits on the list until the rights of reply begin. */
  "reply.grant": { params: ReplyGrantParams; result: ReplyGrantResult };
  /**
   * Withholds for ever what a claim to a right of reply said; the claim and what became of it stay.
   * Redacting again changes nothing.
   */
  "reply.redact": { params: ReplyRedactParams; result: ReplyRedactResult };
  /** Refuses a right of reply. */
  "reply.refuse": { params: ReplyRefuseParams; result: ReplyRefuseResult };
  /**
   * Gives a card to a moderator. Without `to` one takes it oneself: when another has it already,
   * that is a `conflict`. Nobody is given one who could not decide it: who does not moderate, or is
   * removed from the channel or suspended (`not_found` at `/params/to`), nor may anybody get, or
   * give away, the card of their own message (`another_moderator`).
   */
  "report.assign": { params: ReportAssignParams; result: ReportAssignResult };
  /**
   * The cards of reported messages, oldest first. An answer is bounded in bytes, so it may hold
   * fewer than asked for and still say that there are `more`.
   */
  "report.list": { params: ReportListParams; result: ReportListResult };
  /**
   * What became of reports, for those who were away: one's own, and decisions on one's own
   * messages. The newest 50 of each; who reported a message is not said.
   */
  "report.mine": { params: ReportMineParams; result: ReportMineResult };
  /**
   * Settles a card: `removed` redacts the message for ever in the same moment; `retained` keeps it,
   * and restores it when it was withheld. The first decision holds: the second moderator gets a
   * `conflict`. What is decided is the text that was seen: when its author changes it afterwards,
   * the next report opens the card again. Nobody decides about their own message
   * (`another_moderator`). Reporters and author hear the outcome.
   */
  "report.resolve": { params: ReportResolveParams; result: ReportResolveResult };
  /**
   * Asks another moderator to look at a sanction that is in force on oneself, or on one's
   * delegation, or at a warning that one has acknowledged in the last seven days. Once per
   * sanction; the same words sent again, while it waits, are answered as before.
   */
  "sanction.appeal": { params: SanctionAppealParams; result: SanctionAppealResult };
  /**
   * Sanctions, newest first. Moderators see all of them, those that are over too; everyone else
   * sees what is in force on themself.
   */
  "sanction.list": { params: SanctionListParams; result: SanctionListResult };
  /**
   * Decides an appeal: upholds the sanction or lifts it; a warning that was acknowledged meanwhile
   * is taken back. Whoever imposed it may not decide. The first decision counts; its author may
   * send it again.
   */
  "sanction.review": { params: SanctionReviewParams; result: SanctionReviewResult };
  /** What the running server holds. */
  "server.status": { params: ServerStatusParams; result: ServerStatusResult };
  /**
   * Opens the session. Must be the first request on a connection, within 10 seconds, and only once.
   * The result is all a client needs to show the summit; then it subscribes to channels.
   */
  "session.open": { params: SessionOpenParams; result: SessionOpenResult };
  /**
   * Locks every channel at once, like `channel.lock`; those that are locked already stay as they
   * are, and so do the moderators' own channels.
   */
  "summit.lock": { params: SummitLockParams; result: SummitLockResult };
  /**
   * Unlocks every channel that `summit.lock` locked. What the agenda or a moderator had locked
   * before, or has locked otherwise since, stays as it is: `channel.unlock` opens it.
   */
  "summit.unlock": { params: SummitUnlockParams; result: SummitUnlockResult };
  /** `sanction.appeal` for whoever cannot sign in to make it. Asked without a session. */
  "suspension.appeal": { params: SuspensionAppealParams; result: SuspensionAppealResult };
  /**
   * Tells whoever cannot sign in, since they are suspended, why and until when. Asked without a
   * session.
   */
  "suspension.show": { params: SuspensionShowParams; result: SuspensionShowResult };
  /**
   * Makes a sign-in token. An unknown participant is created from the name; `role` is then
   * required. The secret is made by the caller; only its hash comes here.
   */
  "token.create": { params: TokenCreateParams; result: TokenCreateResult };
  /** The tokens in force, without their secrets. */
  "token.list": { params: TokenListParams; result: TokenListResult };
  /** Revokes one token, or all tokens of a participant. Their sessions end within a second. */
  "token.revoke": { params: TokenRevokeParams; result: TokenRevokeResult };
  /**
   * Says that one has read a warning, and nothing else: an appeal against it goes on, and can still
   * be made for seven days. Once all of one's warnings are acknowledged one may write again.
   */
  "warning.acknowledge": { params: WarningAcknowledgeParams; result: WarningAcknowledgeResult };
  /**
   * Takes a warning back, acknowledged by some or by nobody. Of a delegation's warning this is the
   * only end; a participant's that was acknowledged is over, and taken back only while an appeal
   * against it waits.
   */
  "warning.lift": { params: WarningLiftParams; result: WarningLiftResult };
  /**
   * Whom a warning is for, and who has said that they have read it; in the order in which they
   * joined. When somebody says so, moderators hear `sanction.changed`.
   */
  "warning.readers": { params: WarningReadersParams; result: WarningReadersResult };
  /** The messages of a channel that are withheld at present, newest first, with their texts. */
  "withheld.list": { params: WithheldListParams; result: WithheldListResult };
}

export type MethodName = keyof Methods;

/** The data of every event, by type. */
export interface Events {
  /** Questions without a name were allowed, or stopped. */
  "channel.anonymous_questions_changed": ChannelAnonymousQuestionsChangedData;
  /** Approval was set. */
  "channel.approval_changed": ChannelApprovalChangedData;
  /**
   * From here on messages name their authors, or do not, or are off the record. When a channel
   * closes, its segment off the record ends with this event before the lock.
   */
  "channel.attribution_changed": ChannelAttributionChangedData;
  /** The budget of messages was set, and begins anew for everyone. */
  "channel.budget_changed": ChannelBudgetChangedData;
  /** The delay was set: how long only moderators see a new message. */
  "channel.delay_changed": ChannelDelayChangedData;
  /** The channel was locked, or is locked in another mode. */
  "channel.locked": ChannelLockedData;
  /** It was set from how many delegations reports withhold a message. */
  "channel.report_threshold_changed": ChannelReportThresholdChangedData;
  /**
   * The times were set at which the clock opens and closes the channel; they replace earlier ones.
   */
  "channel.scheduled": ChannelScheduledData;
  /** Slow mode was set. */
  "channel.slow_mode_changed": ChannelSlowModeChangedData;
  /** The channel was unlocked. */
  "channel.unlocked": ChannelUnlockedData;
  /**
   * What a delegation has said with its stance in a round is withheld from now on, also in earlier
   * events. The stance stays.
   */
  "consensus.answer_redacted": ConsensusAnswerRedactedData;
  /** A delegation answered, or answered otherwise than before. */
  "consensus.answered": ConsensusAnsweredData;
  /** The outcome of a consensus call, with what was said against it or with reserve. */
  "consensus.closed": ConsensusClosedData;
  /** A text was put to the delegations. */
  "consensus.opened": ConsensusOpenedData;
  /** A revised text was put to the delegations; all answer anew. */
  "consensus.revised": ConsensusRevisedData;
  /**
   * A head of delegation, or a moderator in their place, named who may vote for it beside its
   * heads. In the log of every channel.
   */
  "delegation.substitute_set": DelegationSubstituteSetData;
  /** The list was closed: it takes points of order only. */
  "floor.closed": FloorClosedData;
  /**
   * How the speakers' list works has changed. When it was switched off, nobody has the floor and
   * nobody waits.
   */
  "floor.configured": FloorConfiguredData;
  /** The order of the delegations was drawn by lot. */
  "floor.drawn": FloorDrawnData;
  /** A turn has ended: the speaker's, or, while a question goes on, that of whom it interrupted. */
  "floor.ended": FloorEndedData;
  /** A moderator moved somebody on the list. */
  "floor.moved": FloorMovedData;
  /**
   * The list was opened, perhaps for a new item: then every delegation has its rights of reply
   * again.
   */
  "floor.opened": FloorOpenedData;
  /**
   * The speaker's time was stopped, by a moderator or, when the entry's state is `interrupted`, by
   * a question.
   */
  "floor.paused": FloorPausedData;
  /** A moderator took somebody off the list, or removed or suspended them. */
  "floor.removed": FloorRemovedData;
  /** The rights of reply began, and the list is closed. */
  "floor.replies_begun": FloorRepliesBegunData;
  /** Somebody asked for the floor, or a moderator put them on the list. The actor is who did it. */
  "floor.requested": FloorRequestedData;
  /** The speaker's time runs again; the speaker has the floor. */
  "floor.resumed": FloorResumedData;
  /**
   * Somebody has the floor now. Who had it before has got `floor.ended`, or is interrupted by this
   * question and has the floor again when it ends.
   */
  "floor.started": FloorStartedData;
  /** A moderator gave more time. */
  "floor.time_added": FloorTimeAddedData;
  /** Somebody no longer wants the floor. */
  "floor.withdrawn": FloorWithdrawnData;
  /** A held message was refused. Its text is in no event. */
  "held.rejected": HeldRejectedData;
  /** A message has a new text; bots get it without `text` when the message is off the record. */
  "message.edited": MessageEditedData;
  /** A message was pinned. */
  "message.pinned": MessagePinnedData;
  /**
   * A message. After a redaction `text` is missing and `redacted` is true, here and in every later
   * page; while it is withheld, `withheld`. Bots get it without `text` when it is off the record.
   */
  "message.posted": MessagePostedData;
  /**
   * A participant set or took back an emoji. While the channel is under `chatham`, and on a message
   * that was sent under it, the actor is `anonymous`.
   */
  "message.reacted": MessageReactedData;
  /** A message's text is withheld from now on. It is pinned no longer. */
  "message.redacted": MessageRedactedData;
  /**
   * A withheld message is shown again. Its text is not here: read the message anew. If it was
   * pinned, it no longer is.
   */
  "message.restored": MessageRestoredData;
  /** A message's pin was taken away. */
  "message.unpinned": MessageUnpinnedData;
  /**
   * A message's text is hidden until it is restored. Only moderators can read it meanwhile. It is
   * pinned no longer.
   */
  "message.withheld": MessageWithheldData;
  /** A participant or a delegation was muted in this channel. */
  "participant.muted": ParticipantMutedData;
  /** A removal from this channel ended, by hand or because its time was up. */
  "participant.readmitted": ParticipantReadmittedData;
  /** A participant or a delegation was removed from this channel. */
  "participant.removed": ParticipantRemovedData;
  /** A participant or a delegation was suspended from the summit; in every channel's log. */
  "participant.suspended": ParticipantSuspendedData;
  /** A mute ended, by hand or because its time was up. */
  "participant.unmuted": ParticipantUnmutedData;
  /** A suspension ended, by hand or because its time was up; in every channel's log. */
  "participant.unsuspended": ParticipantUnsuspendedData;
  /** A participant or a delegation was warned. */
  "participant.warned": ParticipantWarnedData;
  /** A warning was taken back. */
  "participant.warning_lifted": ParticipantWarningLiftedData;
  /** A poll was cancelled: it has no outcome. */
  "poll.cancelled": PollCancelledData;
  /** A poll was closed. The actor is who closed it, or who had set the time. */
  "poll.closed": PollClosedData;
  /** A poll was prepared. */
  "poll.created": PollCreatedData;
  /** A poll is open for votes. */
  "poll.opened": PollOpenedData;
  /** The results of a poll. */
  "poll.published": PollPublishedData;
  /**
   * A vote was cast. In a named poll the actor is who cast it, and `choices` or `abstained` are
   * there if results are live. In a secret poll the actor is `anonymous`, and there is only the
   * number.
   */
  "poll.voted": PollVotedData;
  /** A question was answered. */
  "question.answered": QuestionAnsweredData;
  /** A question was set aside. */
  "question.dismissed": QuestionDismissedData;
  /** A question was merged into another. */
  "question.merged": QuestionMergedData;
  /** Why a question was dismissed is withheld from now on, also in earlier events. */
  "question.reason_redacted": QuestionReasonRedactedData;
  /** A question is among those asked again. */
  "question.reopened": QuestionReopenedData;
  /** A question is about to be answered. */
  "question.taken": QuestionTakenData;
  /**
   * The votes for a question changed by one. Nobody is told who voted: the actor is `anonymous`.
   */
  "question.upvoted": QuestionUpvotedData;
  /**
   * Stands in the place of an event that the server's disk did not keep: it cannot be read, or does
   * not match its hash. Never part of the log; its time and actor say nothing.
   */
  "record.damaged": RecordDamagedData;
  /** A delegation claims a right of reply. */
  "reply.claimed": ReplyClaimedData;
  /** A moderator granted a right of reply. */
  "reply.granted": ReplyGrantedData;
  /** What a claim to a right of reply said is withheld from now on, also in its earlier events. */
  "reply.redacted": ReplyRedactedData;
  /** A moderator refused a right of reply. */
  "reply.refused": ReplyRefusedData;
}

export type EventType = keyof Events;

/**
 * One event of a channel's log; `type` tells what `data` is. A newer server may send types that
 * are not listed here: ignore them, but count their seq.
 */
export type ChannelEvent = {
  [K in keyof Events]: {
    channel: string;
    seq: number;
    at: string;
    type: K;
    actor: Participant;
    data: Events[K];
  };
}[keyof Events];

/** The params of every notification. */
export interface Notifications {
  /**
   * What is left of a budget has changed; to the participant whose it is, or to all of the
   * delegation.
   */
  "budget.changed": BudgetChangedNotice;
  /**
   * One event of a subscribed channel's log. `data` is as `events/TYPE.json` says; ignore types and
   * fields you do not know.
   */
  "channel.event": ChannelEvent;
  /** Somebody writes in a subscribed channel. May be dropped. */
  "channel.typing": ChannelTypingNotice;
  /** A rule for messages was made, switched on or off, or deleted; to moderators. */
  "filter.changed": FilterChangedNotice;
  /** A held message was approved or rejected; to the channel's moderators and to its author. */
  "held.decided": HeldDecidedNotice;
  /**
   * A message waits for approval: a new one, another version of one, an appeal, or one that the
   * clock has left to the moderators; to the channel's moderators.
   */
  "held.queued": HeldQueuedNotice;
  /**
   * Who is here has changed. Sent at most once a second, more slowly when thousands are here; only
   * the newest state counts.
   */
  "presence.changed": PresenceChangedNotice;
  /** Another of the participant's own devices has read further. */
  "read.marked": ReadMarkedNotice;
  /** A report was decided; to those who reported, and to the message's author. */
  "report.resolved": ReportResolvedNotice;
  /** A message was reported, or its card moved on; to the channel's moderators. */
  "report.updated": ReportUpdatedNotice;
  /** Somebody appeals against a sanction; to moderators. */
  "sanction.appealed": SanctionAppealedNotice;
  /**
   * A sanction began, ended or changed: to the sessions of those it is on, and to moderators.
   * `session.open` and `sanction.list` have the whole state.
   */
  "sanction.changed": SanctionChangedNotice;
  /**
   * The server's storage fails, or works again; to everybody. While it fails all is read and heard
   * as before, and whatever would write is refused with `read_only`. The server tries again by
   * itself, every second.
   */
  "storage.changed": StorageChangedNotice;
}

export type NotificationName = keyof Notifications;

/** Why the server says no: `error.data.reason`. */
export type Reason =
  | "parse_error"
  | "invalid_request"
  | "method_not_found"
  | "invalid_params"
  | "auth_required"
  | "forbidden"
  | "not_found"
  | "not_subscribed"
  | "too_long"
  | "rate_limited"
  | "slow_mode"
  | "muted"
  | "suspended"
  | "channel_locked"
  | "edit_window_expired"
  | "not_entitled"
  | "already_voted"
  | "stale_epoch"
  | "conflict"
  | "overloaded"
  | "read_only"
  | "shutting_down"
  | "internal"
  | "limit_reached"
  | "floor_taken"
  | "list_closed"
  | "claims_undecided"
  | "filtered"
  | "warning_pending"
  | "removed"
  | "budget_spent";

/** The code of each reason. */
export const CODES: Record<Reason, number> = {
  parse_error: -32700,
  invalid_request: -32600,
  method_not_found: -32601,
  invalid_params: -32602,
  auth_required: 1001,
  forbidden: 1002,
  not_found: 1003,
  not_subscribed: 1004,
  too_long: 1005,
  rate_limited: 1006,
  slow_mode: 1007,
  muted: 1008,
  suspended: 1009,
  channel_locked: 1010,
  edit_window_expired: 1011,
  not_entitled: 1012,
  already_voted: 1013,
  stale_epoch: 1014,
  conflict: 1015,
  overloaded: 1016,
  read_only: 1017,
  shutting_down: 1018,
  internal: 1019,
  limit_reached: 1020,
  floor_taken: 1050,
  list_closed: 1051,
  claims_undecided: 1052,
  filtered: 1030,
  warning_pending: 1021,
  removed: 1022,
  budget_spent: 1040,
};

/** Reasons after which the same request may succeed later. */
export const PASSING: readonly Reason[] = [
  "rate_limited",
  "slow_mode",
  "muted",
  "suspended",
  "overloaded",
  "read_only",
  "shutting_down",
  "internal",
  "floor_taken",
  "list_closed",
  "removed",
  "budget_spent",
];

/** A JSON-RPC error as the server sends it. */
export interface RefusalError {
  code: number;
  /** For a person, in the session's language. */
  message: string;
  data: {
    reason: Reason;
    /** JSON Pointer of the bad field, from the request: `/params/text`. */
    path?: string;
    /** The rule that the field broke: `maxLength`, `required`, ... */
    rule?: string;
    /** Wait this long, then try again. */
    retry_after_ms?: number;
  };
}

/** Who may call a method. A channel's `rights` narrow it further. */
export const METHOD_ROLES: Record<
  MethodName,
  readonly Role[] | "all" | "public" | "operator"
> = {
  "audit.list": ["moderator", "admin"],
  "budget.mine": "all",
  "bulk.undo": ["moderator", "admin"],
  "channel.history": "all",
  "channel.lock": ["moderator", "admin"],
  "channel.schedule": ["moderator", "admin"],
  "channel.set_anonymous_questions": ["moderator", "admin"],
  "channel.set_approval": ["moderator", "admin"],
  "channel.set_attribution": ["moderator", "admin"],
  "channel.set_budget": ["moderator", "admin"],
  "channel.set_delay": ["moderator", "admin"],
  "channel.set_report_threshold": ["moderator", "admin"],
  "channel.slow_mode": ["moderator", "admin"],
  "channel.subscribe": "all",
  "channel.typing": ["delegate", "head", "expert", "moderator", "admin", "bot"],
  "channel.unlock": ["moderator", "admin"],
  "channel.unsubscribe": "all",
  "clock.tick": "operator",
  "consensus.answer": ["delegate", "head", "observer", "expert", "moderator", "admin"],
  "consensus.close": ["moderator", "admin"],
  "consensus.open": ["moderator", "admin"],
  "consensus.redact_answer": ["moderator", "admin"],
  "consensus.revise": ["moderator", "admin"],
  "consensus.show": "all",
  "filter.create": ["moderator", "admin"],
  "filter.delete": ["moderator", "admin"],
  "filter.dry_run": ["moderator", "admin"],
  "filter.list": ["moderator", "admin"],
  "filter.update": ["moderator", "admin"],
  "floor.add_time": ["moderator", "admin"],
  "floor.balance": ["moderator", "admin"],
  "floor.begin_replies": ["moderator", "admin"],
  "floor.close": ["moderator", "admin"],
  "floor.end": ["moderator", "admin"],
  "floor.move": ["moderator", "admin"],
  "floor.open": ["moderator", "admin"],
  "floor.pause": ["moderator", "admin"],
  "floor.readd": ["moderator", "admin"],
  "floor.remove": ["moderator", "admin"],
  "floor.request": ["delegate", "head", "expert", "moderator", "admin"],
  "floor.resume": ["moderator", "admin"],
  "floor.set": ["moderator", "admin"],
  "floor.show": "all",
  "floor.start": ["moderator", "admin"],
  "floor.withdraw": ["delegate", "head", "expert", "moderator", "admin"],
  "held.appeal": ["delegate", "head", "expert", "moderator", "admin", "bot"],
  "held.approve": ["moderator", "admin"],
  "held.list": ["moderator", "admin"],
  "held.mine": ["delegate", "head", "expert", "moderator", "admin", "bot"],
  "held.reject": ["moderator", "admin"],
  "held.resubmit": ["delegate", "head", "expert", "moderator", "admin", "bot"],
  "invite.claim": "public",
  "invite.create": "operator",
  "message.edit": ["delegate", "head", "expert", "moderator", "admin", "bot"],
  "message.pin": ["moderator", "admin"],
  "message.post": ["delegate", "head", "expert", "moderator", "admin", "bot"],
  "message.react": "all",
  "message.redact": "all",
  "message.report": "all",
  "message.restore": ["moderator", "admin"],
  "message.search": "all",
  "message.unmask": ["admin"],
  "message.withhold": ["moderator", "admin"],
  "note.add": ["moderator", "admin"],
  "note.list": ["moderator", "admin"],
  "operator.speak_as": "operator",
  "participant.find": "all",
  "participant.import": "operator",
  "participant.list": "operator",
  "participant.messages": ["moderator", "admin"],
  "participant.mute": ["moderator", "admin"],
  "participant.readmit": ["moderator", "admin"],
  "participant.remove": ["moderator", "admin"],
  "participant.suspend": ["moderator", "admin"],
  "participant.unmute": ["moderator", "admin"],
  "participant.unsuspend": ["moderator", "admin"],
  "participant.warn": ["moderator", "admin"],
  "participant.withhold": ["moderator", "admin"],
  "poll.cancel": ["moderator", "admin"],
  "poll.close": ["moderator", "admin"],
  "poll.create": ["moderator", "admin"],
  "poll.list": "all",
  "poll.open": ["moderator", "admin"],
  "poll.publish": ["moderator", "admin"],
  "poll.roll": "all",
  "poll.show": "all",
  "poll.substitute": ["head", "moderator", "admin"],
  "poll.vote": ["delegate", "head", "observer", "expert", "moderator", "admin"],
  "presence.list": "all",
  "question.answer": ["expert", "moderator", "admin"],
  "question.dismiss": ["expert", "moderator", "admin"],
  "question.list": "all",
  "question.merge": ["expert", "moderator", "admin"],
  "question.redact_reason": ["moderator", "admin"],
  "question.reopen": ["expert", "moderator", "admin"],
  "question.take": ["expert", "moderator", "admin"],
  "question.upvote": ["delegate", "head", "observer", "expert", "moderator", "admin"],
  "read.mark": "all",
  "reply.claim": ["delegate", "head", "expert"],
  "reply.grant": ["moderator", "admin"],
  "reply.redact": ["moderator", "admin"],
  "reply.refuse": ["moderator", "admin"],
  "report.assign": ["moderator", "admin"],
  "report.list": ["moderator", "admin"],
  "report.mine": "all",
  "report.resolve": ["moderator", "admin"],
  "sanction.appeal": "all",
  "sanction.list": "all",
  "sanction.review": ["moderator", "admin"],
  "server.status": "operator",
  "session.open": "public",
  "summit.lock": ["moderator", "admin"],
  "summit.unlock": ["moderator", "admin"],
  "suspension.appeal": "public",
  "suspension.show": "public",
  "token.create": "operator",
  "token.list": "operator",
  "token.revoke": "operator",
  "warning.acknowledge": "all",
  "warning.lift": ["moderator", "admin"],
  "warning.readers": ["moderator", "admin"],
  "withheld.list": ["moderator", "admin"],
};

/** Bounds of params, by method and field: code points, items or values. */
export const BOUNDS = {
  "audit.list": {
    channel: { min: 1, max: 64 },
    actor: { min: 1, max: 64 },
    action: { min: 1, max: 64 },
    before: { min: 1, max: 9007199254740991 },
    limit: { min: 1, max: 100 },
  },
  "budget.mine": {
    channel: { min: 1, max: 64 },
  },
  "bulk.undo": {
    bulk: { min: 1, max: 64 },
  },
  "channel.history": {
    channel: { min: 1, max: 64 },
    before: { min: 1, max: 9007199254740991 },
    after: { min: 0, max: 9007199254740991 },
    around: { min: 1, max: 9007199254740991 },
    limit: { min: 1, max: 200 },
  },
  "channel.lock": {
    channel: { min: 1, max: 64 },
    reason: { min: 1, max: 500 },
  },
  "channel.schedule": {
    channel: { min: 1, max: 64 },
  },
  "channel.set_anonymous_questions": {
    channel: { min: 1, max: 64 },
  },
  "channel.set_approval": {
    channel: { min: 1, max: 64 },
    first: { min: 1, max: 50 },
    deadline_s: { min: 5, max: 86400 },
  },
  "channel.set_attribution": {
    channel: { min: 1, max: 64 },
    reason: { min: 1, max: 500 },
  },
  "channel.set_budget": {
    channel: { min: 1, max: 64 },
    messages: { min: 0, max: 10000 },
    reserve_head: { min: 0, max: 100 },
    window_s: { min: 60, max: 604800 },
  },
  "channel.set_delay": {
    channel: { min: 1, max: 64 },
    seconds: { min: 0, max: 30 },
  },
  "channel.set_report_threshold": {
    channel: { min: 1, max: 64 },
    delegations: { min: 0, max: 20 },
  },
  "channel.slow_mode": {
    channel: { min: 1, max: 64 },
    seconds: { min: 0, max: 21600 },
  },
  "channel.subscribe": {
    channel: { min: 1, max: 64 },
    after: { min: 0, max: 9007199254740991 },
    epoch: { min: 1, max: 64 },
  },
  "channel.typing": {
    channel: { min: 1, max: 64 },
  },
  "channel.unlock": {
    channel: { min: 1, max: 64 },
    reason: { min: 1, max: 500 },
  },
  "channel.unsubscribe": {
    channel: { min: 1, max: 64 },
  },
  "consensus.answer": {
    consensus: { min: 1, max: 64 },
    round: { min: 1, max: 20 },
    text: { min: 1, max: 500 },
  },
  "consensus.close": {
    consensus: { min: 1, max: 64 },
    round: { min: 1, max: 20 },
    statement: { min: 1, max: 16384 },
  },
  "consensus.open": {
    channel: { min: 1, max: 64 },
    text: { min: 1, max: 16384 },
  },
  "consensus.redact_answer": {
    consensus: { min: 1, max: 64 },
    delegation: { min: 1, max: 64 },
    round: { min: 1, max: 20 },
    reason: { min: 1, max: 500 },
  },
  "consensus.revise": {
    consensus: { min: 1, max: 64 },
    round: { min: 1, max: 20 },
    text: { min: 1, max: 16384 },
  },
  "consensus.show": {
    channel: { min: 1, max: 64 },
    consensus: { min: 1, max: 64 },
    round: { min: 1, max: 20 },
  },
  "filter.create": {
    channel: { min: 1, max: 64 },
    words: { min: 0, max: 100 },
    pattern: { min: 1, max: 500 },
    hosts: { min: 0, max: 100 },
    times: { min: 1, max: 1000 },
    within_s: { min: 1, max: 86400 },
    label: { min: 1, max: 60 },
  },
  "filter.delete": {
    filter_id: { min: 1, max: 64 },
  },
  "filter.dry_run": {
    channel: { min: 1, max: 64 },
    words: { min: 0, max: 100 },
    pattern: { min: 1, max: 500 },
    hosts: { min: 0, max: 100 },
    times: { min: 1, max: 1000 },
    within_s: { min: 1, max: 86400 },
  },
  "filter.list": {
    channel: { min: 1, max: 64 },
  },
  "filter.update": {
    filter_id: { min: 1, max: 64 },
  },
  "floor.add_time": {
    channel: { min: 1, max: 64 },
    delegation: { min: 1, max: 64 },
    participant: { min: 1, max: 64 },
    entry: { min: 1, max: 9007199254740991 },
    duration_s: { min: 1, max: 86400 },
    reason: { min: 1, max: 500 },
  },
  "floor.balance": {
    channel: { min: 1, max: 64 },
  },
  "floor.begin_replies": {
    channel: { min: 1, max: 64 },
  },
  "floor.close": {
    channel: { min: 1, max: 64 },
  },
  "floor.end": {
    channel: { min: 1, max: 64 },
    entry: { min: 1, max: 9007199254740991 },
  },
  "floor.move": {
    channel: { min: 1, max: 64 },
    entry: { min: 1, max: 9007199254740991 },
    before: { min: 0, max: 9007199254740991 },
    reason: { min: 1, max: 500 },
  },
  "floor.open": {
    channel: { min: 1, max: 64 },
    item: { min: 1, max: 500 },
  },
  "floor.pause": {
    channel: { min: 1, max: 64 },
    entry: { min: 1, max: 9007199254740991 },
  },
  "floor.readd": {
    channel: { min: 1, max: 64 },
    entry: { min: 1, max: 9007199254740991 },
  },
  "floor.remove": {
    channel: { min: 1, max: 64 },
    entry: { min: 1, max: 9007199254740991 },
    reason: { min: 1, max: 500 },
  },
  "floor.request": {
    channel: { min: 1, max: 64 },
    participant: { min: 1, max: 64 },
  },
  "floor.resume": {
    channel: { min: 1, max: 64 },
    entry: { min: 1, max: 9007199254740991 },
  },
  "floor.set": {
    channel: { min: 1, max: 64 },
    turn_s: { min: 0, max: 86400 },
    budget_s: { min: 0, max: 604800 },
    replies_max: { min: 0, max: 10 },
    reply_first_s: { min: 0, max: 86400 },
    reply_second_s: { min: 0, max: 86400 },
  },
  "floor.show": {
    channel: { min: 1, max: 64 },
  },
  "floor.start": {
    channel: { min: 1, max: 64 },
    entry: { min: 1, max: 9007199254740991 },
    instead_of: { min: 0, max: 9007199254740991 },
  },
  "floor.withdraw": {
    channel: { min: 1, max: 64 },
    entry: { min: 1, max: 9007199254740991 },
  },
  "held.appeal": {
    held_id: { min: 1, max: 64 },
    text: { min: 1, max: 500 },
  },
  "held.approve": {
    held_id: { min: 1, max: 64 },
    text_version: { min: 1, max: 1000 },
  },
  "held.list": {
    channel: { min: 1, max: 64 },
    after: { min: 1, max: 64 },
    limit: { min: 1, max: 100 },
  },
  "held.mine": {
    channel: { min: 1, max: 64 },
    after: { min: 1, max: 64 },
    limit: { min: 1, max: 100 },
  },
  "held.reject": {
    held_id: { min: 1, max: 64 },
    reason: { min: 1, max: 500 },
    text_version: { min: 1, max: 1000 },
  },
  "held.resubmit": {
    held_id: { min: 1, max: 64 },
    text: { min: 1, max: 16384 },
    lang: { min: 2, max: 35 },
  },
  "invite.claim": {
    invite: { min: 16, max: 256 },
    token: { min: 32, max: 256 },
  },
  "invite.create": {
    participant: { min: 1, max: 120 },
    delegation: { min: 1, max: 64 },
    valid_s: { min: 60, max: 31536000 },
    secret_hash: { min: 64, max: 64 },
  },
  "message.edit": {
    channel: { min: 1, max: 64 },
    seq: { min: 1, max: 9007199254740991 },
    text: { min: 1, max: 16384 },
  },
  "message.pin": {
    channel: { min: 1, max: 64 },
    seq: { min: 1, max: 9007199254740991 },
  },
  "message.post": {
    channel: { min: 1, max: 64 },
    client_id: { min: 1, max: 64 },
    text: { min: 1, max: 16384 },
    lang: { min: 2, max: 35 },
    reply_to: { min: 1, max: 9007199254740991 },
  },
  "message.react": {
    channel: { min: 1, max: 64 },
    seq: { min: 1, max: 9007199254740991 },
    emoji: { min: 1, max: 32 },
  },
  "message.redact": {
    channel: { min: 1, max: 64 },
    seq: { min: 1, max: 9007199254740991 },
    reason: { min: 1, max: 500 },
  },
  "message.report": {
    channel: { min: 1, max: 64 },
    seq: { min: 1, max: 9007199254740991 },
    text: { min: 1, max: 500 },
  },
  "message.restore": {
    channel: { min: 1, max: 64 },
    seq: { min: 1, max: 9007199254740991 },
    reason: { min: 1, max: 500 },
  },
  "message.search": {
    text: { min: 1, max: 200 },
    channel: { min: 1, max: 64 },
    before: { min: 1, max: 100 },
    limit: { min: 1, max: 50 },
  },
  "message.unmask": {
    channel: { min: 1, max: 64 },
    seq: { min: 1, max: 9007199254740991 },
    reason: { min: 1, max: 500 },
  },
  "message.withhold": {
    channel: { min: 1, max: 64 },
    seq: { min: 1, max: 9007199254740991 },
    reason: { min: 1, max: 500 },
  },
  "note.add": {
    participant: { min: 1, max: 64 },
    delegation: { min: 1, max: 64 },
    text: { min: 1, max: 2000 },
  },
  "note.list": {
    participant: { min: 1, max: 64 },
    delegation: { min: 1, max: 64 },
    before: { min: 1, max: 9007199254740991 },
    limit: { min: 1, max: 100 },
  },
  "operator.speak_as": {
    participant: { min: 1, max: 120 },
  },
  "participant.find": {
    delegation: { min: 1, max: 64 },
    text: { min: 1, max: 100 },
    after: { min: 1, max: 64 },
    limit: { min: 1, max: 200 },
  },
  "participant.import": {
    rows: { min: 1, max: 20000 },
  },
  "participant.list": {
    delegation: { min: 1, max: 64 },
    after: { min: 1, max: 64 },
    limit: { min: 1, max: 1000 },
  },
  "participant.messages": {
    participant: { min: 1, max: 64 },
    channel: { min: 1, max: 64 },
    before: { min: 1, max: 120 },
    limit: { min: 1, max: 100 },
  },
  "participant.mute": {
    channel: { min: 1, max: 64 },
    participant: { min: 1, max: 64 },
    delegation: { min: 1, max: 64 },
    duration_s: { min: 10, max: 2592000 },
    reason: { min: 1, max: 500 },
  },
  "participant.readmit": {
    channel: { min: 1, max: 64 },
    participant: { min: 1, max: 64 },
    delegation: { min: 1, max: 64 },
    reason: { min: 1, max: 500 },
  },
  "participant.remove": {
    channel: { min: 1, max: 64 },
    participant: { min: 1, max: 64 },
    delegation: { min: 1, max: 64 },
    duration_s: { min: 10, max: 2592000 },
    reason: { min: 1, max: 500 },
  },
  "participant.suspend": {
    participant: { min: 1, max: 64 },
    delegation: { min: 1, max: 64 },
    duration_s: { min: 10, max: 2592000 },
    reason: { min: 1, max: 500 },
  },
  "participant.unmute": {
    channel: { min: 1, max: 64 },
    participant: { min: 1, max: 64 },
    delegation: { min: 1, max: 64 },
    reason: { min: 1, max: 500 },
  },
  "participant.unsuspend": {
    participant: { min: 1, max: 64 },
    delegation: { min: 1, max: 64 },
    reason: { min: 1, max: 500 },
  },
  "participant.warn": {
    channel: { min: 1, max: 64 },
    participant: { min: 1, max: 64 },
    delegation: { min: 1, max: 64 },
    reason: { min: 1, max: 500 },
  },
  "participant.withhold": {
    channel: { min: 1, max: 64 },
    participant: { min: 1, max: 64 },
    last: { min: 1, max: 500 },
    reason: { min: 1, max: 500 },
  },
  "poll.cancel": {
    poll: { min: 1, max: 64 },
    reason: { min: 1, max: 500 },
  },
  "poll.close": {
    poll: { min: 1, max: 64 },
  },
  "poll.create": {
    channel: { min: 1, max: 64 },
    title: { min: 1, max: 500 },
    options: { min: 2, max: 20 },
    max_choices: { min: 1, max: 20 },
    roles: { min: 1, max: 7 },
    quorum: { min: 0, max: 1000000 },
  },
  "poll.list": {
    channel: { min: 1, max: 64 },
    after: { min: 1, max: 64 },
    limit: { min: 1, max: 50 },
  },
  "poll.open": {
    poll: { min: 1, max: 64 },
  },
  "poll.publish": {
    poll: { min: 1, max: 64 },
  },
  "poll.roll": {
    poll: { min: 1, max: 64 },
    after: { min: 1, max: 64 },
    limit: { min: 1, max: 100 },
  },
  "poll.show": {
    poll: { min: 1, max: 64 },
  },
  "poll.substitute": {
    participant: { min: 1, max: 64 },
    delegation: { min: 1, max: 64 },
  },
  "poll.vote": {
    poll: { min: 1, max: 64 },
    choices: { min: 1, max: 20 },
  },
  "presence.list": {
    delegation: { min: 1, max: 64 },
  },
  "question.answer": {
    channel: { min: 1, max: 64 },
    seq: { min: 1, max: 9007199254740991 },
    answer_seq: { min: 1, max: 9007199254740991 },
  },
  "question.dismiss": {
    channel: { min: 1, max: 64 },
    seq: { min: 1, max: 9007199254740991 },
    reason: { min: 1, max: 500 },
  },
  "question.list": {
    channel: { min: 1, max: 64 },
    after: { min: 1, max: 64 },
    limit: { min: 1, max: 50 },
  },
  "question.merge": {
    channel: { min: 1, max: 64 },
    seq: { min: 1, max: 9007199254740991 },
    into: { min: 1, max: 9007199254740991 },
  },
  "question.redact_reason": {
    channel: { min: 1, max: 64 },
    seq: { min: 1, max: 9007199254740991 },
    reason: { min: 1, max: 500 },
  },
  "question.reopen": {
    channel: { min: 1, max: 64 },
    seq: { min: 1, max: 9007199254740991 },
  },
  "question.take": {
    channel: { min: 1, max: 64 },
    seq: { min: 1, max: 9007199254740991 },
  },
  "question.upvote": {
    channel: { min: 1, max: 64 },
    seq: { min: 1, max: 9007199254740991 },
  },
  "read.mark": {
    channel: { min: 1, max: 64 },
    seq: { min: 1, max: 9007199254740991 },
  },
  "reply.claim": {
    channel: { min: 1, max: 64 },
    seq: { min: 1, max: 9007199254740991 },
    named_by: { min: 1, max: 64 },
    text: { min: 1, max: 200 },
  },
  "reply.grant": {
    channel: { min: 1, max: 64 },
    reply: { min: 1, max: 9007199254740991 },
  },
  "reply.redact": {
    channel: { min: 1, max: 64 },
    reply: { min: 1, max: 9007199254740991 },
    reason: { min: 1, max: 500 },
  },
  "reply.refuse": {
    channel: { min: 1, max: 64 },
    reply: { min: 1, max: 9007199254740991 },
    reason: { min: 1, max: 500 },
  },
  "report.assign": {
    report_id: { min: 1, max: 64 },
    to: { min: 1, max: 64 },
  },
  "report.list": {
    channel: { min: 1, max: 64 },
    after: { min: 1, max: 64 },
    limit: { min: 1, max: 100 },
  },
  "report.resolve": {
    report_id: { min: 1, max: 64 },
    reason: { min: 1, max: 500 },
    text_version: { min: 1, max: 1000000 },
  },
  "sanction.appeal": {
    sanction: { min: 1, max: 64 },
    text: { min: 1, max: 500 },
  },
  "sanction.list": {
    channel: { min: 1, max: 64 },
    participant: { min: 1, max: 64 },
    delegation: { min: 1, max: 64 },
    before: { min: 1, max: 64 },
    limit: { min: 1, max: 100 },
  },
  "sanction.review": {
    sanction: { min: 1, max: 64 },
    reason: { min: 1, max: 500 },
  },
  "session.open": {
    token: { min: 16, max: 256 },
  },
  "summit.lock": {
    reason: { min: 1, max: 500 },
  },
  "summit.unlock": {
    reason: { min: 1, max: 500 },
  },
  "suspension.appeal": {
    token: { min: 16, max: 256 },
    sanction: { min: 1, max: 64 },
    text: { min: 1, max: 500 },
  },
  "suspension.show": {
    token: { min: 16, max: 256 },
  },
  "token.create": {
    participant: { min: 1, max: 120 },
    delegation: { min: 1, max: 64 },
    label: { min: 1, max: 120 },
    secret_hash: { min: 64, max: 64 },
  },
  "token.list": {
    participant: { min: 1, max: 120 },
  },
  "token.revoke": {
    secret_hash: { min: 64, max: 64 },
    participant: { min: 1, max: 120 },
  },
  "warning.acknowledge": {
    sanction: { min: 1, max: 64 },
  },
  "warning.lift": {
    sanction: { min: 1, max: 64 },
    reason: { min: 1, max: 500 },
  },
  "warning.readers": {
    sanction: { min: 1, max: 64 },
    after: { min: 1, max: 64 },
    limit: { min: 1, max: 200 },
  },
  "withheld.list": {
    channel: { min: 1, max: 64 },
    before: { min: 1, max: 9007199254740991 },
    limit: { min: 1, max: 100 },
  },
} as const;

/** The WebSocket subprotocol. */
export const SUBPROTOCOL = "pleno.v1";
