// What the desk's forms are made of.
import type { ComponentChildren } from "preact";
import { Icon, type IconName } from "../../ui/icon.tsx";

interface RuleProps {
  icon: IconName;
  title: string;
  /** How it is now. */
  now: string;
  isOn: boolean;
  /** Absent: it opens and closes by itself. */
  isOpen?: boolean;
  onToggle?(isOpen: boolean): void;
  children: ComponentChildren;
}

/** One rule of a channel: folded away, it says how it is now. */
export function Rule({ icon, title, now, isOn, isOpen, onToggle, children }: RuleProps) {
  return (
    <details class="rule" open={isOpen} onToggle={(event) => onToggle?.(event.currentTarget.open)}>
      <summary>
        <Icon name={icon} />
        <span class="what">
          <b>{title}</b>
          <span class={isOn ? "now on" : "now"}>{now}</span>
        </span>
      </summary>
      {children}
    </details>
  );
}

interface NumberProps {
  label: string;
  value: number;
  min: number;
  max: number;
  onInput(value: number): void;
}

export function NumberField({ label, value, min, max, onInput }: NumberProps) {
  return (
    <label class="field">
      <span class="label">{label}</span>
      <input
        class="input number"
        type="number"
        inputMode="numeric"
        min={min}
        max={max}
        required
        value={value}
        onInput={(event) => onInput(event.currentTarget.valueAsNumber || 0)}
      />
    </label>
  );
}

interface SelectProps<T extends string> {
  label: string;
  value: T;
  values: readonly (readonly [value: T, words: string])[];
  onChange(value: T): void;
}

export function SelectField<T extends string>({ label, value, values, onChange }: SelectProps<T>) {
  return (
    <label class="field">
      <span class="label">{label}</span>
      <select
        class="input"
        value={value}
        onChange={(event) => onChange(event.currentTarget.value as T)}
      >
        {values.map(([one, words]) => (
          <option key={one} value={one}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}
