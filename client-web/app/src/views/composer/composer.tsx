// Where one writes. The draft is the channel's and outlives the page; a refusal never empties it.
import type { Participant } from "@pleno/protocol";
import { rich, t } from "../../i18n/index.ts";
import { mutedUntil, useModel } from "../../store/model.ts";
import { useNow } from "../../store/now.ts";
import { COMPOSER_ID } from "../../store/ui.ts";
import { Name } from "../../ui/controls.tsx";
import { Icon } from "../../ui/icon.tsx";
import { openChannelOf } from "../actions.ts";
import { Box } from "./box.tsx";
import { closedBecause } from "./closed.ts";

export function Composer() {
  const model = useModel();
  const channel = openChannelOf(model);
  const until = mutedUntil(channel);
  useNow(Number.isFinite(until) ? until : undefined);
  if (channel === undefined) return null;
  const closed = closedBecause(model, channel, model.now());
  return (
    <section class="composer" aria-label={t("composer")} data-section="composer">
      <div class="composer-inner">
        <Typing people={model.timeline.value.typing} />
        {closed === undefined ? (
          <Box key={channel.id} channel={channel} />
        ) : (
          <div class="composer-closed" role="status" tabIndex={-1} id={COMPOSER_ID}>
            <Icon name={closed.icon} />
            <span>{closed.text}</span>
          </div>
        )}
      </div>
    </section>
  );
}

function Typing({ people }: { people: readonly Participant[] }) {
  const [first, second] = people;
  let words = null;
  if (people.length > 2) words = t("composer-typing-many");
  else if (first && second)
    words = rich("composer-typing-two", {
      name: <Name>{first.name}</Name>,
      other: <Name>{second.name}</Name>,
    });
  else if (first) words = rich("composer-typing-one", { name: <Name>{first.name}</Name> });
  return <div class="typing">{words}</div>;
}
