// What can be done with a message, by whom: behind the menu (message-menu.ts),
// the keys and the quick buttons.
import { ANONYMOUS, isMine, type Message, type Role } from "@pleno/protocol";
import { t } from "../i18n/index.ts";
import { type ChannelView, type Model, type Rules, speaksLocked } from "../store/model.ts";
import { dialog, editing, focusComposer, showPanel, uncover } from "../store/ui.ts";
import { showMenu } from "../ui/menu.ts";
import { note } from "../ui/say.tsx";
import { menus } from "./menu-host.tsx";

export function openChannelOf(model: Model): ChannelView | undefined {
  return model.channels.value.find((one) => one.id === model.open.value);
}

function canWrite(rules: Rules, role: Role, now: number): boolean {
  return (
    rules.post &&
    rules.mutedUntil <= now &&
    !rules.warned &&
    !rules.closed &&
    (!rules.locked || speaksLocked(rules, role))
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
  /** Look up who wrote it, when it does not say. */
  unmask: boolean;
  claim: boolean;
}

/** A right of reply is a delegation's, when another names it. */
function mayClaim(model: Model, { author }: Message): boolean {
  const { delegation } = model.me.value;
  const isOn = model.floor.state.value?.settings.on ?? false;
  return isOn && delegation !== undefined && author.delegation !== delegation;
}

/** What another moderator, or reports, hid of one's own is for another moderator to show again. */
export function mayRestore(model: Model, message: Message): boolean {
  const { redaction, withheld } = message;
  if (withheld === undefined || redaction !== undefined || !model.rules.value.moderate)
    return false;
  return !isOwn(model, message) || (withheld.by?.id === model.me.value.id && !withheld.byReports);
}

export function whatCan(model: Model, message: Message): Can {
  const rules = model.rules.value;
  const { role } = model.me.value;
  const now = model.now();
  const isMine = isOwn(model, message);
  const isThere = message.redaction === undefined && message.withheld === undefined;
  const { moderate } = rules;
  const writes = canWrite(rules, role, now);
  const isLate = now > Date.parse(message.at) + rules.editWindowMs;
  const authorModerates = message.author.role === "moderator" || message.author.role === "admin";
  return {
    reply: writes && isThere,
    react: isThere && rules.react && !rules.closed && (!rules.locked || speaksLocked(rules, role)),
    edit: isMine && isThere && writes && !isLate && (!rules.approval || moderate),
    redact: message.redaction === undefined && (moderate || (isMine && isThere)),
    pin: isThere && moderate,
    claim: writes && isThere && !moderate && mayClaim(model, message),
    sanction: moderate && !isMine && !authorModerates && message.author.id !== ANONYMOUS,
    report: isThere && !isMine,
    withhold: isThere && moderate,
    unmask: role === "admin" && message.author.id === ANONYMOUS && !isMine,
    restore: mayRestore(model, message),
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

export async function openMessageMenu(
  model: Model,
  message: Message,
  opener: HTMLElement,
): Promise<void> {
  const part = menus.value.peek() ?? (await menus.want());
  if (part === undefined) note(t("request-no-answer"), true);
  else showMenu(opener, part.messageMenu(model, message));
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
