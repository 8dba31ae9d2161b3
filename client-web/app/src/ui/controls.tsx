// Small controls that appear everywhere.
import { ANONYMOUS, type Delegation, type Participant } from "@pleno/protocol";
import type { ComponentChildren, JSX } from "preact";
import { t } from "../i18n/index.ts";
import type { Key } from "../i18n/keys.ts";
import { Icon, type IconName } from "./icon.tsx";

interface IconButtonProps extends Omit<JSX.IntrinsicElements["button"], "icon" | "label"> {
  icon: IconName;
  label: string;
  children?: ComponentChildren;
}

export function IconButton({ icon, label, children, class: more, ...rest }: IconButtonProps) {
  return (
    <button
      type="button"
      class={`icon-button ${(more as string | undefined) ?? ""}`}
      aria-label={label}
      title={label}
      {...rest}
    >
      <Icon name={icon} />
      {children}
    </button>
  );
}

/** A number on a button or a channel; the words for it stand in the owner's label. */
export function Count({ value }: { value: number }) {
  return value > 0 ? (
    <span class="count" aria-hidden="true">
      {value > 99 ? "99+" : value}
    </span>
  ) : null;
}

const HUES = 12;

/** The same delegation has the same hue everywhere: its place in the seat order gives it. */
function hueOf(delegation: Delegation): number {
  return Math.max(0, delegation.seat - 1) % HUES;
}

/** A delegation's nameplate. Letters and colour; the full name is in the text beside it. */
export function Plate({
  delegation,
  fallback = "·",
}: {
  delegation: Delegation | undefined;
  fallback?: string;
}) {
  if (delegation === undefined) {
    return (
      <span class="plate none" aria-hidden="true">
        {fallback}
      </span>
    );
  }
  return (
    <span class="plate" data-hue={hueOf(delegation)} title={delegation.name} aria-hidden="true">
      {delegation.short.slice(0, 5)}
    </span>
  );
}

/** What a plate shows for someone without a delegation. */
export function plateFallback(participant: Participant): string {
  if (participant.bot) return "BOT";
  if (participant.role === "moderator") return "MOD";
  if (participant.role === "admin") return "SEC";
  return "·";
}

export function roleName(participant: Participant): string {
  return t(`role-${participant.role}` satisfies Key);
}

/** The words beside a name: whom they speak for. */
export function affiliation(participant: Participant, delegation: Delegation | undefined): string {
  if (participant.id === ANONYMOUS) return delegation?.name ?? "";
  const role = participant.bot ? t("role-bot") : roleName(participant);
  if (delegation === undefined) return role;
  return participant.role === "delegate" ? delegation.name : `${delegation.name} · ${role}`;
}

/** A person's name; of somebody whom nobody is told, words for that. */
export function nameOf({ id, name }: Participant): string {
  return id === ANONYMOUS ? t("person-anonymous") : name;
}

export function Name({ children }: { children: string }) {
  return <bdi class="name">{children}</bdi>;
}

export function LanguageSwitch({
  value,
  onChange,
}: {
  value: string;
  onChange(value: "en" | "id"): void;
}) {
  return (
    <fieldset class="languages">
      <legend class="hidden-visually">{t("language")}</legend>
      {(["en", "id"] as const).map((one) => (
        <button
          key={one}
          type="button"
          class="button"
          lang={one}
          aria-pressed={value === one}
          onClick={() => onChange(one)}
        >
          {t(`language-${one}`)}
        </button>
      ))}
    </fieldset>
  );
}
