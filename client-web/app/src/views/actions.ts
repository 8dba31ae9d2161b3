// What can be done with a message, by whom: the one list behind the menu, the keys and the quick
// buttons.
import { ANONYMOUS, isMine, type Message } from "@pleno/protocol";
import { t } from "../i18n/index.ts";
import { QUICK_EMOJI } from "../store/emoji.ts";
import type { ChannelView, Model, Rules } from "../store/model.ts";
import { dialog, editing, focusComposer, showDesk, showPanel, uncover } from "../store/ui.ts";
import { nameOf } from "../ui/controls.tsx";
import { type MenuContent, type MenuItem, showMenu } from "../ui/menu.tsx";
import { note } from "../ui/say.tsx";
import { decideViews } from "./later.tsx";

export function openChannelOf(model: Model): ChannelView | undefined {
  return model.channels.value.find((one) => one.id === model.open.value);
}

function canWrite(rules: Rules, now: number): boolean {
  return (
    rules.post &&
    rules.mutedUntil <= now &&
    !rules.warned &&
    !rules.closed &&
    (!rules.locked || rules.moderate)
  );
}

/** A question asked without a name is its author's too. */
export function isOwn(model: Model, message: Message): boolean {
  return (
    isMine(message, model.me.value.id) || (model.decisions.value?.questions.isOwn(message) ?? false)
  );
}

export interface Can {
  reply: boolean;
  react: boolean;
  edit: boolean;
  redact: boolean;
  pin: boolean;
  /** Warn, mute, remove or suspend its author. */
  sanction: boolean;
  report: boolean;
  withhold: boolean;
  restore: boolean;
  claim: boolean;
}

/** A right of reply is a delegation's, when another names it. */
function mayClaim(model: Model, { author }: Message): boolean {
  const { delegation } = model.me.value;
  const isOn = model.floor.state.value?.settings.on ?? false;
  return isOn && delegation !== undefined && author.delegation !== delegation;
}

export function whatCan(model: Model, message: Message): Can {
  const rules = model.rules.value;
  const now = model.now();
  const isMine = isOwn(model, message);
  const isThere = message.redaction === undefined && message.withheld === undefined;
  const { moderate } = rules;
  const writes = canWrite(rules, now);
  const isLate = now > Date.parse(message.at) + rules.editWindowMs;
  const authorModerates = message.author.role === "moderator" || message.author.role === "admin";
  return {
    reply: writes && isThere,
    react: isThere && rules.react && !rules.closed && (!rules.locked || moderate),
    edit: isMine && isThere && writes && !isLate && (!rules.approval || moderate),
    redact: message.redaction === undefined && (moderate || (isMine && isThere)),
    pin: isThere && moderate,
    claim: writes && isThere && !moderate && mayClaim(model, message),
    sanction: moderate && !isMine && !authorModerates && message.author.id !== ANONYMOUS,
    report: isThere && !isMine,
    withhold: isThere && moderate,
    restore: message.withheld !== undefined && message.redaction === undefined && moderate,
  };
}

export function reply(model: Model, message: Message): void {
  const channel = model.open.value;
  if (channel === undefined) return;
  const drafts = new Map(model.drafts.value);
  const old = drafts.get(channel) ?? { text: "", kind: "statement" as const };
  // Threads have one level: an answer to an answer goes beside it, under the same parent.
  drafts.set(channel, { ...old, replyTo: message.replyTo ?? message.seq });
  model.drafts.value = drafts;
  editing.value = undefined;
  uncover();
  focusComposer();
}

export function edit(message: Message): void {
  editing.value = message;
  uncover();
  focusComposer();
}

export async function react(model: Model, message: Message, emoji: string): Promise<void> {
  const mine = message.reactions.some((one) => one.emoji === emoji && one.mine);
  const done = await model.react(message.seq, emoji, !mine);
  if (!done.ok) note(done.why, true);
}

export async function togglePin(model: Model, message: Message): Promise<void> {
  const done = await model.pin(message.seq, !message.pinned);
  if (done.ok) note(t(message.pinned ? "command-done-unpin" : "command-done-pin"));
  else note(done.why, true);
}

async function restore(model: Model, { seq }: Message): Promise<void> {
  const channel = model.open.value ?? "";
  const done = await model.link.ask("message.restore", { channel, seq });
  note(done.ok ? t("desk-done-restore") : done.why, !done.ok);
}

export async function copyText(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    note(t("message-copied"));
  } catch {
    note(t("error-unexpected"), true);
  }
}

export function openThread(message: Message): void {
  showPanel({ show: "thread", seq: message.replyTo ?? message.seq });
}

function menuOf(model: Model, message: Message): MenuContent {
  const can = whatCan(model, message);
  const name = nameOf(message.author);
  const isMine = isOwn(model, message);
  const talk: MenuItem[] = [];
  const own: MenuItem[] = [];
  if (can.reply)
    talk.push({
      icon: "reply",
      label: t("message-reply"),
      keys: "R",
      run: () => reply(model, message),
    });
  if (message.replyTo !== undefined || message.replyCount > 0) {
    talk.push({
      icon: "thread",
      label: t("message-thread"),
      keys: "T",
      run: () => openThread(message),
    });
  }
  if (can.react) {
    talk.push({
      icon: "smile",
      label: t("message-react"),
      run: () => {
        dialog.value = { show: "react", message };
      },
    });
  }
  const { text } = message;
  if (text !== undefined)
    talk.push({ icon: "copy", label: t("message-copy"), run: () => void copyText(text) });
  if (can.claim) {
    talk.push({
      icon: "mic",
      label: t("message-claim"),
      run: () => {
        dialog.value = { show: "floor", floor: { ask: "claim", message } };
      },
    });
  }
  if (can.edit)
    own.push({ icon: "edit", label: t("message-edit"), keys: "E", run: () => edit(message) });
  if (can.pin) {
    own.push({
      icon: "pin",
      label: t(message.pinned ? "message-unpin" : "message-pin"),
      keys: "P",
      run: () => void togglePin(model, message),
    });
  }
  if (can.sanction) {
    const target = { participant: message.author };
    own.push(
      {
        icon: "mute",
        label: t("message-sanction-author", { name }),
        run: () => {
          dialog.value = { show: "sanction", target };
        },
      },
      {
        icon: "people",
        label: t("desk-open-person"),
        run: () => showDesk("people", target),
      },
    );
  }
  if (can.restore) {
    own.push({ icon: "eye", label: t("message-restore"), run: () => void restore(model, message) });
  }
  if (can.withhold) {
    const channel = model.open.value ?? "";
    own.push({
      icon: "eye",
      label: t("message-withhold"),
      run: () => {
        const { seq, text } = message;
        dialog.value = { show: "withhold", message: { channel, seq, ...(text && { text }) } };
      },
    });
  }
  if (can.report) {
    own.push({
      icon: "megaphone",
      label: t("message-report"),
      run: () => {
        dialog.value = { show: "report", message };
      },
    });
  }
  if (can.redact) {
    own.push({
      icon: "trash",
      label: t(isMine ? "message-redact" : "message-redact-moderator"),
      keys: "X",
      danger: true,
      run: () => {
        dialog.value = { show: "redact", message };
      },
    });
  }
  const emoji = QUICK_EMOJI.map((text) => ({
    text,
    label: text,
    run: () => void react(model, message, text),
  }));
  return {
    label: t("message-actions-for", { name }),
    ...(can.react ? { emoji } : {}),
    groups: [talk, decideViews.value.value?.questionItems(model, message) ?? [], own],
  };
}

export function openMessageMenu(model: Model, message: Message, opener: HTMLElement): void {
  showMenu(opener, menuOf(model, message));
}

/** The letter keys on a focused message. True when the key meant something. */
export function messageKey(model: Model, message: Message, key: string, row: HTMLElement): boolean {
  const can = whatCan(model, message);
  const acts: Record<string, [allowed: boolean, run: () => void]> = {
    r: [can.reply, () => reply(model, message)],
    e: [can.edit, () => edit(message)],
    t: [message.replyTo !== undefined || message.replyCount > 0, () => openThread(message)],
    p: [can.pin, () => void togglePin(model, message)],
    x: [
      can.redact,
      () => {
        dialog.value = { show: "redact", message };
      },
    ],
    m: [true, () => row.querySelector<HTMLElement>("[data-menu]")?.click()],
    Enter: [true, () => row.querySelector<HTMLElement>("[data-menu]")?.click()],
  };
  const act = acts[key];
  if (!act?.[0]) return false;
  act[1]();
  return true;
}
