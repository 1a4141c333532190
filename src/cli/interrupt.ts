const codes = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

/** SIGINT, SIGTERM and SIGHUP. The first one stops the asking where a command wants that, the next one ends the process at once. */
export class Interrupt {
  readonly #controller = new AbortController();
  #gentle = false;
  #code: number | undefined;

  listen(): void {
    for (const [name, code] of Object.entries(codes)) {
      process.on(name, () => {
        if (!this.#gentle || this.#code !== undefined) process.exit(code);
        this.#code = code;
        this.#controller.abort('the run was interrupted');
      });
    }
  }

  /** From now on the first signal only stops the asking: what is there by then is written. */
  finishFirst(): void {
    this.#gentle = true;
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** The exit code of a run that was interrupted. */
  get code(): number | undefined {
    return this.#code;
  }
}
