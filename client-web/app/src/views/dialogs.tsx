// The questions the page asks before it does something that others will see.
import type { Message } from "@pleno/protocol";
import { useEffect, useId, useState } from "preact/hooks";
import { locale, t } from "../i18n/index.ts";
import type { PlainKey } from "../i18n/keys.ts";
import { oneEmoji, QUICK_EMOJI } from "../store/emoji.ts";
import { type Lazy, lazy } from "../store/lazy.ts";
import { useModel } from "../store/model.ts";
import { commands } from "../store/slash.ts";
import { dialog } from "../store/ui.ts";
import { plainText } from "../text/plain.ts";
import { Dialog } from "../ui/dialog.tsx";
import { isOwn } from "./actions.ts";
import { Ask, closeDialog } from "./ask.tsx";
import { FloorDialog } from "./floor/lazy.tsx";
import { Later, useLazy } from "./later.tsx";
import { deskPart, ownPart } from "./parts.ts";

export function Dialogs() {
  const state = dialog.value;
  switch (state?.show) {
    case "redact":
      return <Redact message={state.message} />;
    case "report":
    case "appeal":
      return <PartLater of={ownDialogs} />;
    case "sanction":
    case "reject":
    case "withhold":
    case "review":
    case "unmask":
    case "author":
    case "resolve":
      return <PartLater of={deskDialogs} />;
    case "react":
      return <React message={state.message} />;
    case "floor":
      return <FloorDialog floor={state.floor} />;
    case "decide":
      return (
        <Later onMissing={closeDialog}>{(views) => <views.DecideDialog ask={state.ask} />}</Later>
      );
    case "help":
      return <Help />;
    case "rights":
      return <PartLater of={rights} />;
    case "sign-out":
      return <SignOut />;
    case undefined:
      return null;
  }
}

function Redact({ message }: { message: Message }) {
  const model = useModel();
  const isMine = isOwn(model, message);
  return (
    <Ask
      title={t(isMine ? "dialog-redact-own-title" : "dialog-redact-title")}
      help={t(isMine ? "dialog-redact-own-help" : "dialog-redact-help")}
      quote={plainText(message.text ?? "")}
      needsReason={isMine ? undefined : true}
      button={t(isMine ? "message-redact" : "message-redact-moderator")}
      isDanger={true}
      done={t("command-done-redact")}
      run={(reason) => model.redact(message.seq, reason || undefined)}
    />
  );
}

function React({ message }: { message: Message }) {
  const model = useModel();
  const [text, setText] = useState("");
  const [problem, setProblem] = useState<string>();
  const id = useId();
  const add = async (emoji: string | undefined): Promise<void> => {
    if (emoji === undefined) {
      setProblem(t("dialog-react-invalid"));
      return;
    }
    const done = await model.react(message.seq, emoji, true);
    if (done.ok) closeDialog();
    else setProblem(done.why);
  };
  return (
    <Dialog title={t("dialog-react-title")} onClose={closeDialog}>
      <div class="choices">
        {QUICK_EMOJI.map((emoji) => (
          <button key={emoji} type="button" class="button big" onClick={() => void add(emoji)}>
            {emoji}
          </button>
        ))}
      </div>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void add(oneEmoji(text));
        }}
      >
        <div class="field">
          <label for={id}>{t("dialog-react-other")}</label>
          <input
            class="input"
            id={id}
            value={text}
            autocomplete="off"
            aria-describedby={`${id}p`}
            onInput={(event) => setText(event.currentTarget.value)}
          />
          <p class="problem" id={`${id}p`} role="alert">
            {problem}
          </p>
        </div>
        <div class="dialog-actions">
          <button type="submit" class="button primary">
            {t("dialog-react-button")}
          </button>
        </div>
      </form>
    </Dialog>
  );
}

const KEYS: readonly [keys: string, what: PlainKey][] = [
  ["F6 / Shift+F6", "key-sections"],
  ["Ctrl+K", "key-channels"],
  ["Alt+↑ / Alt+↓", "key-channel-next"],
  ["/", "key-search"],
  ["↑ / ↓", "key-messages"],
  ["Home / End", "key-ends"],
  ["Enter, M", "key-menu"],
  ["R", "key-reply"],
  ["T", "key-thread"],
  ["E", "key-edit"],
  ["X", "key-remove"],
  ["P", "key-pin"],
  ["A / X", "key-approve"],
  ["N, P, E, O", "key-floor"],
  ["G, X, Alt+↑ / Alt+↓", "key-floor-entry"],
  ["J / K", "key-cards"],
  ["1 – 5", "key-desk-tabs"],
  ["Esc", "key-composer"],
  ["Enter, Ctrl+Enter", "key-send"],
  ["?", "key-help"],
];

function Help() {
  return (
    <Dialog title={t("dialog-help-title")} wide={true} onClose={closeDialog}>
      <section>
        <h3>{t("dialog-help-keys")}</h3>
        <table class="key-table">
          <tbody>
            {KEYS.map(([keys, what]) => (
              <tr key={what}>
                <th scope="row">
                  <kbd>{keys}</kbd>
                </th>
                <td>{t(what)}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <p class="small muted">{t("key-letters-note")}</p>
      </section>
      <section>
        <h3>{t("dialog-help-commands")}</h3>
        <CommandTable />
      </section>
    </Dialog>
  );
}

interface Part {
  View(): preact.ComponentChildren;
}

const rights = lazy<Part>(() => import("./rights.tsx"));
const ownDialogs = ownPart<Part>(() => import("./own/dialogs.tsx"));
const deskDialogs = deskPart<Part>(() => import("./desk/dialogs.tsx"));

/** A dialog whose part of the page is fetched when it is first wanted. */
function PartLater({ of }: { of: Lazy<Part> }) {
  const part = useLazy(of, closeDialog);
  return part === undefined ? null : <part.View />;
}

function SignOut() {
  const model = useModel();
  const unsent = model.timeline.value.pending.length;
  return (
    <Dialog title={t("sign-out-question")} onClose={closeDialog}>
      <p>{t("sign-out-help")}</p>
      {unsent > 0 && <p class="notice problem">{t("sign-out-unsent", { count: unsent })}</p>}
      <div class="dialog-actions">
        <button type="button" class="button" onClick={closeDialog}>
          {t("cancel")}
        </button>
        <button
          type="button"
          class="button danger"
          onClick={() => {
            closeDialog();
            void model.signOut();
          }}
        >
          {t("sign-out")}
        </button>
      </div>
    </Dialog>
  );
}

function CommandTable() {
  const { role } = useModel().me.value;
  useEffect(() => void commands.want(), []);
  return (
    <table class="key-table">
      <tbody>
        {commands.value.value?.commandsFor(role).map((one) => (
          <tr key={one.name}>
            <th scope="row">
              <code>{one.usage[locale()]}</code>
            </th>
            <td>{one.help[locale()]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
