// One of a few, each a chip that says what it is.
import { useId } from "preact/hooks";

interface ChoicesProps<T> {
  label: string;
  values: readonly (readonly [value: T, words: string])[];
  chosen: T;
  onChoose(value: T): void;
}

export function Choices<T>({ label, values, chosen, onChoose }: ChoicesProps<T>) {
  const id = useId();
  return (
    <div class="field" role="radiogroup" aria-labelledby={id}>
      <span class="label" id={id}>
        {label}
      </span>
      <div class="choices">
        {values.map(([value, words]) => (
          <label key={words} class="choice">
            <input
              type="radio"
              name={id}
              checked={chosen === value}
              onChange={() => onChoose(value)}
            />
            <span>{words}</span>
          </label>
        ))}
      </div>
    </div>
  );
}
