// Who writes in the open channel at this moment.
import type { Participant } from "@pleno/protocol";
import { signal } from "@preact/signals";

interface Writer {
  participant: Participant;
  until: number;
}

export class Typing {
  readonly #writers = signal<readonly Writer[]>([]);
  readonly #now: () => number;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(now: () => number) {
    this.#now = now;
  }

  get people(): readonly Participant[] {
    const now = this.#now();
    return this.#writers.value.filter((one) => one.until > now).map((one) => one.participant);
  }

  onTyping(participant: Participant, until: number): void {
    const others = this.#writers
      .peek()
      .filter((one) => one.participant.id !== participant.id && one.until > this.#now());
    this.#writers.value = [...others, { participant, until }];
    clearTimeout(this.#timer);
    this.#timer = setTimeout(
      () => {
        this.#writers.value = this.#writers.peek().filter((one) => one.until > this.#now());
      },
      Math.max(0, until - this.#now()) + 100,
    );
  }

  /** What they wrote is here. */
  onPosted(participant: string): void {
    this.#writers.value = this.#writers.peek().filter((one) => one.participant.id !== participant);
  }

  clear(): void {
    this.#writers.value = [];
  }
}
