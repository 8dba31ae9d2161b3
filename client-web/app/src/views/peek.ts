// Messages that are spoken about but may not be among those loaded: what is pinned, the first
// message of a thread. They are fetched beside the timeline, which stays where it is.
import type { Message } from "@pleno/protocol";
import { useEffect } from "preact/hooks";
import { useModel } from "../store/model.ts";

/** All messages at hand, each once, in order. */
export function useMessages(): Message[] {
  const { aside, timeline } = useModel();
  const known = new Map<number, Message>();
  for (const one of aside.value) known.set(one.seq, one);
  for (const one of timeline.value.items) if (one.type === "message") known.set(one.seq, one);
  return [...known.values()].sort((a, b) => a.seq - b.seq);
}

/** This message, as soon as it is here. */
export function useMessage(seq: number): Message | undefined {
  const { aside, peek, timeline } = useModel();
  const isSeq = (one: { type: string; seq: number }): one is Message =>
    one.type === "message" && one.seq === seq;
  const { items, ready } = timeline.value;
  const message = items.find(isSeq) ?? aside.value.find(isSeq);
  const isMissing = ready && seq > 0 && message === undefined;
  useEffect(() => {
    if (isMissing) peek(seq);
  }, [seq, isMissing]);
  return message;
}
