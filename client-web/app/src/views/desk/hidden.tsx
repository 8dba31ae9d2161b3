// The hidden messages of a channel, each with the way back.
import { useEffect, useState } from "preact/hooks";
import { t } from "../../i18n/index.ts";
import type { Desk } from "../../store/desk/desk.ts";
import { type ChannelView, useModel } from "../../store/model.ts";
import { goTo, panel } from "../../store/ui.ts";
import { renderText } from "../../text/plain.ts";
import { Name } from "../../ui/controls.tsx";
import { Problem } from "./cards.tsx";
import { Rule } from "./fields.tsx";
import { Restore } from "./restore.tsx";

export function Hidden({ desk, channel }: { desk: Desk; channel: ChannelView }) {
  const isAsked = panel.value?.show === "desk" && panel.value.hidden === true;
  const [isOpen, setOpen] = useState(isAsked);
  useEffect(() => {
    if (isAsked) setOpen(true);
  }, [panel.value]);
  return (
    <Rule
      icon="eye"
      title={t("desk-hidden")}
      now={t("desk-hidden-help")}
      isOn={false}
      isOpen={isOpen}
      onToggle={setOpen}
    >
      {isOpen && <List desk={desk} channel={channel} />}
    </Rule>
  );
}

function List({ desk, channel }: { desk: Desk; channel: ChannelView }) {
  const model = useModel();
  const { withheld } = desk;
  const view = withheld.view.value;
  const problem = withheld.problem.value;
  useEffect(() => {
    withheld.open(channel.id);
    return () => withheld.open(undefined);
  }, [withheld, channel.id]);
  const show = (seq: number): void => {
    model.openChannel(channel.id); // the desk may be looked at from the backchannel
    goTo(seq);
  };
  if (problem) return <Problem text={problem} onRetry={() => void withheld.load()} />;
  if (view === undefined) return <p class="small muted">{t("loading")}</p>;
  if (view.messages.length === 0) return <p class="small muted">{t("desk-hidden-none")}</p>;
  return (
    <>
      <ul class="hidden-messages">
        {view.messages.map(({ participant, seq, text }) => (
          <li key={seq} class="sent">
            <Name>{participant.name}</Name>
            <div class="text" dir="auto">
              {renderText(text)}
            </div>
            <p class="small muted">
              <button type="button" class="link" onClick={() => show(seq)}>
                {t("message-number", { seq })}
              </button>
              <Restore desk={desk} channel={channel.id} seq={seq} author={participant.id} />
            </p>
          </li>
        ))}
      </ul>
      {view.more && (
        <button type="button" class="button wide" onClick={() => void withheld.more()}>
          {t("desk-more")}
        </button>
      )}
    </>
  );
}
