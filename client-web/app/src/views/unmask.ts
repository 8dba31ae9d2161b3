// Who wrote a message without a name: the answer is for the one who asked, and goes nowhere else.
import type { Model, Outcome } from "../store/model.ts";
import { dialog } from "../store/ui.ts";

export async function showAuthor(model: Model, seq: number, reason: string): Promise<Outcome> {
  const channel = model.open.peek() ?? "";
  const answer = await model.link.ask("message.unmask", { channel, seq, reason });
  if (!answer.ok) return answer;
  dialog.value = { show: "author", seq, author: answer.is.participant };
  return { ok: true };
}
