// Words between the composer and the outbox.
import type { Draft } from "./model.ts";

export interface Leaving {
  /** As they stood in the composer. */
  words: Draft;
  /** As the message has them. */
  text: string;
}

/**
 * What was written first, and behind it what was written since. Whatever was without a name stays
 * so: the person sees it, and can still change it.
 */
export function join(first: Draft, since: Draft | undefined): Draft {
  if (since === undefined || since.text === "") return first;
  const isQuestion = first.kind === "question" || since.kind === "question";
  return {
    text: `${first.text}\n${since.text}`,
    kind: isQuestion ? "question" : first.kind,
    replyTo: first.replyTo ?? since.replyTo,
    anonymous: first.anonymous === true || since.anonymous === true,
  };
}

/** The draft with these words before it. */
export function before(leaving: readonly Leaving[], draft: Draft | undefined): Draft | undefined {
  return leaving.reduceRight<Draft | undefined>((since, { words }) => join(words, since), draft);
}
