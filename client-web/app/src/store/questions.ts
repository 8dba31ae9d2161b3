// A channel's questions: those being answered now, and a list in the order that is asked for.
import {
  ANONYMOUS,
  applyToQuestion,
  type ChannelEvent,
  isMine,
  type Message,
  type MethodName,
  type Methods,
  type QuestionSort,
  type QuestionState,
  toMessage,
} from "@pleno/protocol";
import { computed, type ReadonlySignal, type Signal, signal } from "@preact/signals";
import type { Host } from "./decisions.ts";
import { Feed } from "./feed.ts";
import type { Outcome } from "./model.ts";

const PAGE = 20;
const TAKEN_MAX = 10;

export interface QuestionPage {
  /** In the order in which the server gave them: nothing moves under a finger. */
  items: readonly Message[];
  next: string | undefined;
  /** Asked since, and not among these. */
  fresh: number;
  /** A new question belongs among these. */
  takesNew: boolean;
}

/** What an event makes of a list of questions. New ones are added where the list has its end. */
export function foldQuestions(page: QuestionPage, event: ChannelEvent, me: string): QuestionPage {
  switch (event.type) {
    case "message.posted": {
      if (event.data.kind !== "question" || !page.takesNew) return page;
      if (page.items.some((one) => one.seq === event.seq)) return page;
      if (page.next !== undefined) return { ...page, fresh: page.fresh + 1 };
      return { ...page, items: [...page.items, toMessage(event, undefined, me, event.seq)] };
    }
    case "message.redacted":
      return { ...page, items: page.items.filter((one) => one.seq !== event.data.target) };
    case "message.edited": {
      const { target, text } = event.data;
      if (text === undefined) return page;
      return change(page, (one) => (one.seq === target ? { ...one, text, edited: true } : one));
    }
    default:
      return change(page, (one) => {
        const { question, seq } = one;
        const next = question && applyToQuestion(question, event, seq);
        return next === question || next === undefined ? one : { ...one, question: next };
      });
  }
}

function change(page: QuestionPage, step: (one: Message) => Message): QuestionPage {
  const items = page.items.map(step);
  return items.some((one, index) => one !== page.items[index]) ? { ...page, items } : page;
}

/** By votes, those with equal votes by age: as the server sorts. */
export function byVotes(items: readonly Message[]): Message[] {
  const votes = (one: Message): number => one.question?.votes ?? 0;
  return [...items].sort((a, b) => votes(b) - votes(a) || a.seq - b.seq);
}

export class Questions {
  readonly sort: Signal<QuestionSort> = signal("votes");
  /** Only these; undefined: all. */
  readonly filter: Signal<QuestionState | undefined> = signal("asked");
  readonly isLoading = signal(false);
  readonly #host: Host;
  readonly #list: Feed<QuestionPage>;
  readonly #taken: Feed<QuestionPage>;
  readonly #votes: Signal<ReadonlyMap<number, boolean>> = signal(new Map());
  readonly #own: Signal<ReadonlySet<number>> = signal(new Set());
  readonly #merged = new Map<number, number>();
  #channel = "";
  #watchers = 0;

  /** Other questions should stand first by now. */
  readonly isOutOfOrder: ReadonlySignal<boolean> = computed(() => {
    const items = this.#list.value.value?.items ?? [];
    return this.sort.value === "votes" && byVotes(items).some((one, index) => one !== items[index]);
  });

  constructor(host: Host) {
    this.#host = host;
    const fold = (page: QuestionPage, event: ChannelEvent): QuestionPage =>
      foldQuestions(page, event, host.me().id);
    this.#list = new Feed(
      () => this.#fetch(this.sort.peek(), this.filter.peek(), PAGE, undefined),
      fold,
    );
    this.#taken = new Feed(
      () => this.#fetch("age", "taken", TAKEN_MAX, undefined),
      (page, event) => {
        const next = fold(page, event);
        return { ...next, items: next.items.filter((one) => one.question?.state === "taken") };
      },
    );
  }

  get list(): ReadonlySignal<QuestionPage | undefined> {
    return this.#list.value;
  }

  /** What is shown may be out of date. */
  readonly isFailed: ReadonlySignal<boolean> = computed(
    () => this.#list.isFailed.value || this.#taken.isFailed.value,
  );

  /** About to be answered, oldest first. */
  get taken(): ReadonlySignal<QuestionPage | undefined> {
    return this.#taken.value;
  }

  /** Whether one's own vote is among a question's. Events do not tell: it is remembered here. */
  isMine({ question, seq }: Message): boolean {
    return this.#votes.value.get(seq) ?? question?.mine ?? false;
  }

  isOwn(message: Message): boolean {
    const { author, seq } = message;
    return (
      isMine(message, this.#host.me().id) || (author.id === ANONYMOUS && this.#own.value.has(seq))
    );
  }

  open(channel: string): void {
    this.#channel = channel;
    this.#list.clear();
    this.#taken.clear();
    this.#merged.clear();
    this.#votes.value = new Map();
    this.#own.value = new Set();
  }

  load(): void {
    void this.#taken.load();
    if (this.#watchers > 0) void this.loadList();
  }

  async loadList(): Promise<void> {
    this.isLoading.value = true;
    await this.#list.load();
    this.isLoading.value = false;
  }

  setSort(sort: QuestionSort): void {
    this.sort.value = sort;
    void this.loadList();
  }

  setFilter(filter: QuestionState | undefined): void {
    this.filter.value = filter;
    void this.loadList();
  }

  async more(): Promise<void> {
    const before = this.list.peek();
    if (before?.next === undefined || this.isLoading.peek()) return;
    this.isLoading.value = true;
    try {
      const page = await this.#fetch(this.sort.peek(), this.filter.peek(), PAGE, before.next);
      // What came meanwhile has been folded into the list; the new page is added to that.
      this.#list.change((now) => {
        if (now.next !== before.next) return now; // another list by now
        const known = new Set(now.items.map((one) => one.seq));
        const items = [...now.items, ...page.items.filter((one) => !known.has(one.seq))];
        return { ...now, items, next: page.next };
      });
    } catch {
      // The button is still there.
    }
    this.isLoading.value = false;
  }

  async #fetch(
    sort: QuestionSort,
    state: QuestionState | undefined,
    limit: number,
    after: string | undefined,
  ): Promise<QuestionPage> {
    const result = await this.#host.request("question.list", {
      channel: this.#channel,
      sort,
      limit,
      ...(state === undefined ? {} : { state }),
      ...(after === undefined ? {} : { after }),
    });
    const items = result.questions.flatMap((one) => {
      const event = one.event as unknown as ChannelEvent;
      if (event.type !== "message.posted") return [];
      return [toMessage(event, one.state, this.#host.me().id, event.seq)];
    });
    const votes = new Map(this.#votes.peek());
    for (const { question, seq } of items) if (question) votes.set(seq, question.mine);
    this.#votes.value = votes;
    const takesNew = state === undefined || state === "asked";
    return { items, next: result.more ? result.next : undefined, fresh: 0, takesNew };
  }

  /** The panel is open; what it returns ends that. */
  watch(): () => void {
    this.#watchers += 1;
    void this.loadList();
    return () => {
      this.#watchers -= 1;
    };
  }

  onEvent(event: ChannelEvent): void {
    this.#list.apply(event);
    this.#taken.apply(event);
    if (event.type === "question.taken") void this.#taken.load();
    if (event.type === "question.merged") this.#merged.set(event.data.target, event.data.into);
    if (event.type === "question.reopened") this.#merged.delete(event.data.target);
    if (event.type === "question.merged" && this.#votes.peek().get(event.data.target))
      this.#setVote(event.data.into, true);
  }

  /** A question of one's own was posted: an anonymous one does not show whose it is. */
  onOwn(seq: number): void {
    this.#own.value = new Set(this.#own.peek()).add(seq);
  }

  #setVote(seq: number, on: boolean): void {
    this.#votes.value = new Map(this.#votes.peek()).set(seq, on);
  }

  /** What is refused since the question was merged meanwhile says where it went. */
  async #ask<M extends MethodName>(
    method: M,
    params: Methods[M]["params"] & { seq: number; into?: number },
  ): Promise<Outcome> {
    const outcome = await this.#host.ask(method, params);
    const { into: other, seq } = params;
    const into = this.#merged.get(seq) ?? this.#merged.get(other ?? 0);
    return outcome.ok || into === undefined
      ? outcome
      : { ok: false, why: this.#host.mergedInto(into) };
  }

  async upvote(seq: number, on: boolean): Promise<Outcome> {
    this.#setVote(seq, on);
    const outcome = await this.#ask("question.upvote", { channel: this.#channel, seq, on });
    if (!outcome.ok) this.#setVote(seq, !on);
    return outcome;
  }

  take(seq: number): Promise<Outcome> {
    return this.#ask("question.take", { channel: this.#channel, seq });
  }

  /** `answer`: the message that answers it; undefined: it was answered aloud. */
  answer(seq: number, answer: number | undefined): Promise<Outcome> {
    const link = answer === undefined ? {} : { answer_seq: answer };
    return this.#ask("question.answer", { channel: this.#channel, seq, ...link });
  }

  dismiss(seq: number, reason: string): Promise<Outcome> {
    return this.#ask("question.dismiss", { channel: this.#channel, seq, reason });
  }

  redactReason(seq: number, reason: string): Promise<Outcome> {
    return this.#ask("question.redact_reason", { channel: this.#channel, seq, reason });
  }

  merge(seq: number, into: number): Promise<Outcome> {
    return this.#ask("question.merge", { channel: this.#channel, seq, into });
  }

  reopen(seq: number): Promise<Outcome> {
    return this.#host.ask("question.reopen", { channel: this.#channel, seq });
  }
}
