// Questions, polls and consensus calls: one part of the page, with its own words and style sheet.
import english from "../../i18n/decide/en.ftl?raw";
import { addStrings } from "../../i18n/index.ts";
import "./decide.css";

export { AUDIT_WORDS } from "./audit-words.ts";
export { DecideBar } from "./bar.tsx";
export { DecideDialog } from "./dialogs.tsx";
export { HallItem } from "./hall.tsx";
export { DecisionLine } from "./line.tsx";
export { Decisions } from "./panel.tsx";
export { QuestionFoot, Questions, questionItems } from "./questions.tsx";
export { ReadOnly } from "./read-only.tsx";
export { RuleLine } from "./rule-line.tsx";
export { Tombstone } from "./tombstone.tsx";
export { LevelChip, NamesLine, SanctionLine, UnnamedChip, UnnamedNotice } from "./unnamed.tsx";

export async function addWords(): Promise<void> {
  await addStrings({
    en: async () => english,
    id: async () => (await import("../../i18n/decide/id.ftl?raw")).default,
  });
}
