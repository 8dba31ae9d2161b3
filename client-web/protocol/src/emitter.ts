// SPDX-License-Identifier: MIT
// A typed event emitter: synchronous, in the order of subscription.

export class Emitter<Events extends object> {
  readonly #listeners = new Map<keyof Events, Set<(value: never) => void>>();

  /** Calls `listener` on every such event; what it returns takes it away again. */
  on<K extends keyof Events>(name: K, listener: (value: Events[K]) => void): () => void {
    const set = this.#listeners.get(name) ?? new Set();
    this.#listeners.set(name, set);
    set.add(listener);
    return () => {
      set.delete(listener);
    };
  }

  /** Resolves with the next such event. */
  once<K extends keyof Events>(name: K): Promise<Events[K]> {
    return new Promise((resolve) => {
      const off = this.on(name, (value) => {
        off();
        resolve(value);
      });
    });
  }

  /** A listener that throws does not keep the others, or the protocol, from going on. */
  protected emit<K extends keyof Events>(name: K, value: Events[K]): void {
    for (const listener of [...(this.#listeners.get(name) ?? [])]) {
      try {
        listener(value as never);
      } catch (error) {
        // Surfaces as an unhandled rejection: seen by tests, consoles and error reports.
        void Promise.reject(error);
      }
    }
  }

  /** Nobody listens any more. */
  protected clear(): void {
    this.#listeners.clear();
  }
}
