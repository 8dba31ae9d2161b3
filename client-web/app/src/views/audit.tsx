// Who did what, newest first: for moderators, who answer for each other's acts.
import type { AuditEntry } from "@pleno/protocol";
import { useEffect, useState } from "preact/hooks";
import { t } from "../i18n/index.ts";
import type { PlainKey } from "../i18n/keys.ts";
import { moment, span } from "../i18n/time.ts";
import { type AuditPage, useModel } from "../store/model.ts";
import { Name } from "../ui/controls.tsx";
import { note } from "../ui/say.tsx";
import { openChannelOf } from "./actions.ts";
import { FloorAct } from "./floor/lazy.tsx";
import { Empty, Frame } from "./frame.tsx";
import { decideViews } from "./later.tsx";

const WORDS: Readonly<Record<string, PlainKey>> = {
  "channel.lock": "audit-channel-lock",
  "channel.unlock": "audit-channel-unlock",
  "channel.slow_mode": "audit-channel-slow-mode",
  "channel.set_approval": "audit-channel-set-approval",
  "held.approve": "audit-held-approve",
  "held.reject": "audit-held-reject",
  "message.pin": "audit-message-pin",
  "message.redact": "audit-message-redact",
  "participant.mute": "audit-participant-mute",
  "participant.unmute": "audit-participant-unmute",
  "participant.warn": "audit-participant-warn",
  "warning.lift": "audit-warning-lift",
  "participant.remove": "audit-participant-remove",
  "participant.readmit": "audit-participant-readmit",
  "participant.suspend": "audit-participant-suspend",
  "participant.unsuspend": "audit-participant-unsuspend",
  "sanction.review": "audit-sanction-review",
  "summit.lock": "audit-summit-lock",
  "summit.unlock": "audit-summit-unlock",
  "participant.import": "audit-participant-import",
  "token.create": "audit-token-create",
  "token.revoke": "audit-token-revoke",
  "invite.create": "audit-invite-create",
  "invite.claim": "audit-invite-claim",
};

/** What was asked, as far as people want to read it: whom, how long, why. */
function details({ data }: AuditEntry): string[] {
  const { participant, reason, seconds, duration_s: duration, via } = data;
  return [
    via === "operator" ? t("panel-audit-via") : "",
    typeof participant === "string" ? participant : "",
    typeof seconds === "number" ? span(seconds * 1000) : "",
    typeof duration === "number" ? span(duration * 1000) : "",
    typeof reason === "string" ? reason : "",
  ].filter((one) => one !== "");
}

function Entry({ entry }: { entry: AuditEntry }) {
  const model = useModel();
  const channel = model.channels.value.find((one) => one.id === entry.channel);
  const words = WORDS[entry.action] ?? decideViews.value.value?.AUDIT_WORDS[entry.action];
  return (
    <li class="audit-entry">
      <p>
        <b>{entry.actor ? <Name>{entry.actor.name}</Name> : t("panel-audit-operator")}</b>{" "}
        {/^(floor|reply)\./.test(entry.action) ? (
          <FloorAct action={entry.action} />
        ) : words === undefined ? (
          entry.action
        ) : (
          t(words)
        )}
      </p>
      {details(entry).map((one) => (
        <p key={one} class="detail" dir="auto">
          {one}
        </p>
      ))}
      <p class="where">
        <bdi>{channel?.title ?? ""}</bdi>
        <time dateTime={entry.at}>{moment(entry.at)}</time>
      </p>
    </li>
  );
}

export function Audit() {
  const model = useModel();
  const open = openChannelOf(model);
  const [isHere, setHere] = useState(false);
  const [page, setPage] = useState<AuditPage>();
  const channel = isHere ? open?.id : undefined;

  const load = async (before: AuditPage | undefined): Promise<void> => {
    const more = await model.audit(channel, before?.next);
    if (typeof more === "string") note(more, true);
    else setPage({ ...more, entries: [...(before?.entries ?? []), ...more.entries] });
  };
  useEffect(() => {
    void load(undefined);
  }, [channel]);

  return (
    <Frame title={t("panel-audit")}>
      <label class="check">
        <input
          type="checkbox"
          checked={isHere}
          onChange={(event) => setHere(event.currentTarget.checked)}
        />
        <span>{t("panel-search-here", { channel: open?.title ?? "" })}</span>
      </label>
      {page?.entries.length === 0 && <Empty text={t("panel-audit-empty")} />}
      <ul class="audit-entries">
        {page?.entries.map((entry) => (
          <Entry key={entry.number} entry={entry} />
        ))}
      </ul>
      {page?.next !== undefined && (
        <button type="button" class="button wide" onClick={() => void load(page)}>
          {t("panel-audit-more")}
        </button>
      )}
    </Frame>
  );
}
