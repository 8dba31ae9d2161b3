// Who takes part in the gallery's summit, and when it is.
import type { Participant } from "@pleno/protocol";

export const FIXTURE_NOW = Date.UTC(2023, 7, 2, 3, 42);

function person(
  id: string,
  name: string,
  role: Participant["role"],
  delegation?: string,
): Participant {
  return {
    id,
    name,
    role,
    bot: role === "bot",
    ...(delegation === undefined ? {} : { delegation }),
  };
}

export const PEOPLE = {
  me: person("delegate-1-jakarta", "Delegate 1, Jakarta", "delegate", "jkt"),
  jakarta: person("head-jakarta", "Head of delegation, Jakarta", "head", "jkt"),
  bangkok: person("delegate-1-bangkok", "Delegate 1, Bangkok", "delegate", "bkk"),
  hanoi: person("delegate-2-hanoi", "Delegate 2, Hanoi", "delegate", "han"),
  phnomPenh: person("delegate-1-phnom-penh", "Delegate 1, Phnom Penh", "delegate", "pnh"),
  naypyidaw: person("delegate-1-naypyidaw", "Delegate 1, Naypyidaw", "delegate", "npt"),
  vientiane: person("head-vientiane", "Head of delegation, Vientiane", "head", "vte"),
  singapore: person("expert-singapore", "Expert 1, Singapore", "expert", "sgp"),
  manila: person("delegate-1-manila", "Delegate 1, Manila", "delegate", "mnl"),
  kualaLumpur: person("delegate-1-kl", "Delegate 1, Kuala Lumpur", "delegate", "kul"),
  moderator: person("moderator-1", "Moderator 1", "moderator"),
  secretariat: person("secretariat", "Secretariat", "admin"),
  bot: person("minutes-bot", "Minutes bot", "bot"),
  observer: person("observer-1", "Observer 1", "observer"),
} as const;
