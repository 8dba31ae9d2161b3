// Lets so many of a kind be under way at a time; the others wait for their turn, in order.
export class Turns {
  readonly #max: () => number;
  readonly #waiting: (() => void)[] = [];
  #running = 0;

  constructor(max: () => number) {
    this.#max = max;
  }

  async run<T>(job: () => Promise<T>): Promise<T> {
    if (this.#running >= this.#max()) await new Promise<void>((go) => this.#waiting.push(go));
    else this.#running += 1;
    try {
      return await job();
    } finally {
      const next = this.#waiting.shift(); // who takes over this one's place
      if (next === undefined) this.#running -= 1;
      else next();
    }
  }
}
