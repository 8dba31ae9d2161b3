// What a moderator is asked before acting on a person or on words: what it means, for how long, why.
import type {
  AppealOutcome,
  HeldItem,
  HeldReason,
  Message,
  Participant,
  ReportCard,
  ReportOutcome,
  Sanction,
  SanctionKind,
} from "@pleno/protocol";
import { useState } from "preact/hooks";
import { t } from "../../i18n/index.ts";
import type { PlainKey } from "../../i18n/keys.ts";
import type { Desk } from "../../store/desk/desk.ts";
import type { Target } from "../../store/desk/people.ts";
import { useModel } from "../../store/model.ts";
import { type DialogState, dialog } from "../../store/ui.ts";
import { plainText } from "../../text/plain.ts";
import { affiliation, Name, Plate } from "../../ui/controls.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { Ask, closeDialog } from "../ask.tsx";
import { Choices } from "../choices.tsx";
import { showAuthor } from "../unmask.ts";
import "../../styles/desk.css";

const DURATIONS: readonly [seconds: number | undefined, key: PlainKey][] = [
  [10, "duration-10s"],
  [60, "duration-1m"],
  [300, "duration-5m"],
  [600, "duration-10m"],
  [1_800, "duration-30m"],
  [86_400, "duration-1d"],
  [undefined, "duration-open"],
];
const KINDS: readonly SanctionKind[] = ["warning", "mute", "removal", "suspension"];

function Impose({ desk, target, kind: first }: { desk: Desk; target: Target; kind: SanctionKind }) {
  const model = useModel();
  const [kind, setKind] = useState(first);
  const [isWhole, setWhole] = useState(false);
  const [seconds, setSeconds] = useState<number | undefined>(600);
  const delegationId = target.delegation ?? target.participant?.delegation;
  const delegation = model.delegations.value.get(delegationId ?? "");
  const whom: Target = isWhole && delegationId ? { delegation: delegationId } : target;
  const name = whom.participant?.name ?? delegation?.name ?? whom.delegation ?? "";
  return (
    <Ask
      title={t("dialog-sanction-title", { name })}
      help={t(`dialog-sanction-help-${kind}`)}
      needsReason={true}
      button={t(`sanction-do-${kind}`)}
      isDanger={true}
      done={t(`desk-done-${kind}`, { name })}
      run={(reason) =>
        desk.people.impose({
          kind,
          target: whom,
          channel: desk.channel.value?.id ?? "",
          seconds: kind === "warning" ? undefined : seconds,
          reason,
        })
      }
    >
      <Choices
        label={t("dialog-sanction-kind")}
        values={KINDS.map((one) => [one, t(`sanction-do-${one}`)] as const)}
        chosen={kind}
        onChoose={setKind}
      />
      {target.participant !== undefined && delegation !== undefined && (
        <Choices
          label={t("dialog-sanction-whom")}
          values={[
            [false, target.participant.name],
            [true, t("dialog-sanction-whole", { delegation: delegation.name })],
          ]}
          chosen={isWhole}
          onChoose={setWhole}
        />
      )}
      {kind !== "warning" && (
        <Choices
          label={t("dialog-mute-duration")}
          values={DURATIONS.map(([value, key]) => [value, t(key)] as const)}
          chosen={seconds}
          onChoose={setSeconds}
        />
      )}
    </Ask>
  );
}

const REASONS: readonly HeldReason[] = [
  "off_topic",
  "duplicate",
  "language",
  "personal_attack",
  "unverified",
  "commercial",
  "other",
];

function Reject({ desk, held }: { desk: Desk; held: HeldItem }) {
  const [code, setCode] = useState<HeldReason>("off_topic");
  return (
    <Ask
      title={t("dialog-reject-title")}
      help={t("dialog-reject-help")}
      quote={plainText(held.text)}
      needsReason={code === "other"}
      button={t("panel-held-reject")}
      isDanger={true}
      done={t("command-done-reject")}
      run={(reason) => desk.queue.reject(held, code, reason)}
    >
      <Choices
        label={t("dialog-reject-reason")}
        values={REASONS.map((one) => [one, t(`held-reason-${one}`)] as const)}
        chosen={code}
        onChoose={setCode}
      />
    </Ask>
  );
}

function Withhold({
  desk,
  message,
}: {
  desk: Desk;
  message: Extract<DialogState, { show: "withhold" }>["message"];
}) {
  return (
    <Ask
      title={t("dialog-withhold-title")}
      help={t("dialog-withhold-help")}
      quote={plainText(message.text ?? "")}
      needsReason={true}
      button={t("message-withhold")}
      isDanger={false}
      done={t("desk-done-withhold")}
      run={(reason) => desk.people.setWithheld(message, reason)}
    />
  );
}

function Review({ desk, sanction }: { desk: Desk; sanction: Sanction }) {
  const [outcome, setOutcome] = useState<AppealOutcome>("upheld");
  return (
    <Ask
      title={t("dialog-review-title")}
      help={t("dialog-review-help", { reason: sanction.reason })}
      quote={sanction.appeal?.text ?? ""}
      needsReason={true}
      button={t("dialog-review-do")}
      isDanger={false}
      done={t("desk-done-review")}
      run={(reason) => desk.people.review(sanction.id, outcome, reason)}
    >
      <Choices<AppealOutcome>
        label={t("dialog-review-outcome")}
        values={[
          ["upheld", t("dialog-review-upheld")],
          ["lifted", t("dialog-review-lifted")],
        ]}
        chosen={outcome}
        onChoose={setOutcome}
      />
    </Ask>
  );
}

function Resolve({
  desk,
  card,
  outcome,
}: {
  desk: Desk;
  card: ReportCard;
  outcome: ReportOutcome;
}) {
  const isRemoval = outcome === "removed";
  return (
    <Ask
      title={t(isRemoval ? "dialog-resolve-remove" : "dialog-resolve-keep")}
      help={t(isRemoval ? "dialog-resolve-remove-help" : "dialog-resolve-keep-help")}
      quote={plainText(card.text ?? "")}
      needsReason={true}
      button={t(isRemoval ? "desk-report-remove" : "desk-report-keep")}
      isDanger={isRemoval}
      done={t(isRemoval ? "command-done-redact" : "desk-done-keep")}
      run={(reason) => desk.reports.resolve(card, outcome, reason)}
    />
  );
}

function Unmask({ message }: { message: Message }) {
  const model = useModel();
  return (
    <Ask
      title={t("dialog-unmask-title")}
      help={t("dialog-unmask-help")}
      quote={plainText(message.text ?? "")}
      needsReason={true}
      button={t("dialog-unmask-do")}
      isDanger={false}
      run={(reason) => showAuthor(model, message.seq, reason)}
    />
  );
}

function Author({ seq, author }: { seq: number; author: Participant }) {
  const { delegations } = useModel();
  const delegation = delegations.value.get(author.delegation ?? "");
  return (
    <Dialog title={t("dialog-author-title", { seq })} onClose={closeDialog}>
      <p class="author">
        <Plate delegation={delegation} />
        <b>
          <Name>{author.name}</Name>
        </b>
        <span class="muted">{affiliation(author, delegation)}</span>
      </p>
      <p class="small muted">{t("dialog-author-help")}</p>
      <div class="dialog-actions">
        <button type="button" class="button primary" onClick={closeDialog}>
          {t("close")}
        </button>
      </div>
    </Dialog>
  );
}

export function View() {
  const desk = useModel().desk.value;
  const state = dialog.value;
  if (desk === undefined) return null;
  switch (state?.show) {
    case "sanction":
      return <Impose desk={desk} target={state.target} kind={state.kind ?? "mute"} />;
    case "reject":
      return <Reject desk={desk} held={state.held} />;
    case "withhold":
      return <Withhold desk={desk} message={state.message} />;
    case "review":
      return <Review desk={desk} sanction={state.sanction} />;
    case "unmask":
      return <Unmask message={state.message} />;
    case "author":
      return <Author seq={state.seq} author={state.author} />;
    case "resolve":
      return <Resolve desk={desk} card={state.card} outcome={state.outcome} />;
    default:
      return null;
  }
}
