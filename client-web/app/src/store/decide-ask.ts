// The dialogs about decisions, and what each is about.
import type { Consensus, ConsensusAnswer, Message, Poll } from "@pleno/protocol";

export type DecideAsk =
  | { do: "dismiss"; question: Message }
  | { do: "merge"; question: Message }
  | { do: "redact-reason"; question: Message }
  | { do: "poll" }
  | { do: "start"; poll: Poll }
  | { do: "put" }
  | { do: "revise"; call: Consensus }
  | { do: "close"; call: Consensus }
  | { do: "redact-answer"; call: Consensus; answer: ConsensusAnswer }
  | { do: "substitute"; delegation: string };
