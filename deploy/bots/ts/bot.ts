// SPDX-License-Identifier: MIT
// An example bot for Pleno in TypeScript: answers "!ping" with "pong", once for every question,
// whatever the network does. The library connects, resumes and retries; the bot only answers.
//
//   npm install && PLENO_TOKEN=pl_... PLENO_CHANNEL=lobby npm start
import { Refused, startBot } from "@pleno/protocol/bot";

const { PLENO_URL = "ws://localhost:8080/ws", PLENO_CHANNEL = "lobby", PLENO_TOKEN } = process.env;
if (PLENO_TOKEN === undefined) {
  console.error("PLENO_TOKEN is missing: make one with `plenoctl token create`.");
  process.exit(2);
}

const bot = startBot({
  url: PLENO_URL,
  token: PLENO_TOKEN,
  name: "example-bot-ts",
  channels: [PLENO_CHANNEL],
  onMessage(event) {
    // Bots that answer bots never stop.
    if (event.actor.bot || event.data.text?.trim().toLowerCase() !== "!ping") return undefined;
    const { name } = event.actor; // empty: nobody is told who it was
    return name === "" ? "pong" : `pong, ${name}`;
  },
});

// The rest is to say what happens.
bot.on("state", (state) => console.error(`connection: ${state.state}`));
bot.on("synced", ({ channel, seq }) => console.error(`${channel}: up to date at ${seq}`));
bot.on("gone", ({ channel, refusal }) => console.error(`${channel}: ${refusal.message}`));
bot.on("problem", (problem) => console.error(problem));
bot.on("outbox", ({ channel }) => {
  for (const { clientId, text, status } of bot.outbox.list(channel)) {
    if (status.state !== "failed") continue;
    console.error(`not sent: ${text}: ${status.message}`);
    bot.outbox.discard(clientId);
  }
});

try {
  const { participant } = await bot.opened();
  console.error(`signed in as ${participant.name}`);
} catch (error) {
  console.error(error instanceof Refused ? error.message : error);
  process.exit(1);
}

for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => bot.stop());
