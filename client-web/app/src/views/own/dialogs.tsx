// The questions that anybody may be asked: what is wrong with a message, why a decision should be
// looked at again.
import type { Message, ReportCategory } from "@pleno/protocol";
import { useState } from "preact/hooks";
import { t } from "../../i18n/index.ts";
import { type Outcome, useModel } from "../../store/model.ts";
import { dialog } from "../../store/ui.ts";
import { plainText } from "../../text/plain.ts";
import { Ask } from "../ask.tsx";
import { Choices } from "../choices.tsx";

const CATEGORIES: readonly ReportCategory[] = [
  "off_topic",
  "attack",
  "misinformation",
  "spam",
  "personal_data",
  "other",
];

function lost(): Outcome {
  return { ok: false, why: t("connection-lost") };
}

function Report({ message }: { message: Message }) {
  const model = useModel();
  const [category, setCategory] = useState<ReportCategory>("off_topic");
  return (
    <Ask
      title={t("report-title")}
      help={t("report-help")}
      quote={plainText(message.text ?? "")}
      needsReason={category === "other"}
      label={t(category === "other" ? "report-text-needed" : "report-text")}
      button={t("report-send")}
      isDanger={false}
      done={t("report-sent")}
      run={async (text) =>
        model.own.value?.report(model.open.value ?? "", message.seq, category, text) ?? lost()
      }
    >
      <Choices
        label={t("report-category")}
        values={CATEGORIES.map((one) => [one, t(`report-category-${one}`)] as const)}
        chosen={category}
        onChoose={setCategory}
      />
    </Ask>
  );
}

export function View() {
  const model = useModel();
  const state = dialog.value;
  if (state?.show === "report") return <Report message={state.message} />;
  if (state?.show !== "appeal") return null;
  const isHeld = "held" in state;
  return (
    <Ask
      title={t(isHeld ? "appeal-held-title" : "appeal-title")}
      help={t(isHeld ? "appeal-held-help" : "appeal-help")}
      quote={isHeld ? plainText(state.held.text) : state.sanction.reason}
      needsReason={true}
      label={t("appeal-text")}
      button={t("appeal-send")}
      isDanger={false}
      done={t("standing-appeal-sent")}
      run={async (text) => {
        const own = model.own.value;
        if (own === undefined) return lost();
        return isHeld ? own.appeal(state.held, text) : own.appealSanction(state.sanction.id, text);
      }}
    />
  );
}
