// SPDX-License-Identifier: MIT
// What a bot needs, in one call: connect, follow a channel, answer.
import { type ClientOptions, PlenoClient } from "./client.ts";
import type { ChannelEvent } from "./gen.ts";

export { PlenoClient } from "./client.ts";
export { NoAnswer, Refused } from "./errors.ts";

export type PostedEvent = ChannelEvent & { type: "message.posted" };

export interface BotOptions extends Omit<ClientOptions, "client"> {
  name: string;
  version?: string;
  channels: string[];
  /** Every message of others in the channels, once, in order; what it returns is the reply. */
  onMessage(
    event: PostedEvent,
    client: PlenoClient,
  ): string | undefined | Promise<string | undefined>;
}

/** Starts a bot that reconnects and resumes by itself until `stop()`. */
export function startBot(options: BotOptions): PlenoClient {
  const { name, version = "1", channels, onMessage, ...rest } = options;
  const client = new PlenoClient({ ...rest, client: { name, version } });
  client.on("event", async (event) => {
    if (event.type !== "message.posted" || event.actor.id === client.me?.id) return;
    const text = await onMessage(event, client);
    if (text !== undefined) await client.post({ channel: event.channel, text, replyTo: event.seq });
  });
  for (const channel of channels) client.follow(channel);
  client.start();
  return client;
}
