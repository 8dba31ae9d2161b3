// What is looked up in the record: messages by their words, acts in the audit log.
import type {
  AuditListParams,
  ChannelEvent,
  ChannelInfo,
  MessageSearchParams,
  MessageSearchResult,
} from "@pleno/protocol";
import type { Link } from "../link.ts";
import type { AuditFilter, AuditPage, Found, Hit, Query } from "../model.ts";

const SEARCH_PAGE = 20;

export async function audit(
  link: Link,
  { action, actor, channel }: AuditFilter,
  before: number | undefined,
): Promise<AuditPage | string> {
  const params: AuditListParams = {};
  if (channel !== undefined) params.channel = channel;
  if (actor !== undefined) params.actor = actor;
  if (action !== undefined) params.action = action;
  if (before !== undefined) params.before = before;
  const answer = await link.ask("audit.list", params);
  if (!answer.ok) return answer.why;
  const { entries, participants, next } = answer.is;
  return { entries, participants, next };
}

export async function search(
  link: Link,
  channels: readonly ChannelInfo[],
  { text, channel, after }: Query,
): Promise<Found | string> {
  const params: MessageSearchParams = { text, limit: SEARCH_PAGE };
  if (channel !== undefined) params.channel = channel;
  if (after !== undefined) params.before = `${after.channel}/${after.seq}`;
  const answer = await link.ask("message.search", params);
  return answer.ok ? found(channels, answer.is) : answer.why;
}

function found(
  channels: readonly ChannelInfo[],
  { hits, more, indexed_to }: MessageSearchResult,
): Found {
  const heads = new Map(channels.map((one) => [one.id, one.last_seq]));
  return {
    hits: hits.flatMap(({ event, state }): Hit[] => {
      const posted = event as unknown as ChannelEvent;
      if (posted.type !== "message.posted") return [];
      const { actor: author, at, channel, data, seq } = posted;
      return [{ channel, seq, at, author, text: state?.text ?? data.text ?? "", lang: data.lang }];
    }),
    more,
    isBehind: indexed_to.some(({ channel, seq }) => seq < (heads.get(channel) ?? 0)),
  };
}
