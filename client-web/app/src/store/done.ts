// What became of an act that was asked for through a link.
import type { Answer } from "./link.ts";
import type { Outcome } from "./model.ts";

export function done(answer: Answer<object>): Outcome {
  if (!answer.ok) return answer;
  const { changed } = answer.is as { changed?: boolean };
  return changed === undefined ? { ok: true } : { ok: true, changed };
}
