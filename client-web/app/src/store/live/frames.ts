// What the network brings is shown once a frame, however much it is.

const FRAME_MS = 250;

export class Frames {
  readonly #show: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(show: () => void) {
    this.#show = show;
  }

  later(): void {
    if (this.#timer !== undefined) return;
    const run = (): void => this.#run();
    if (document.visibilityState === "visible") requestAnimationFrame(run);
    this.#timer = setTimeout(run, FRAME_MS); // no frames come in a hidden page
  }

  #run(): void {
    if (this.#timer === undefined) return;
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#show();
  }
}
