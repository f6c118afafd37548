/** A round that fails is tried again after a pause that doubles up to this. */
const LONGEST_PAUSE_MS = 10_000;

/** Runs a round of work every `everyMs` and soon after `wake`, never two at once, with growing pauses while it fails. Keeps no process alive. */
export class Rounds {
  private timer: NodeJS.Timeout | undefined;
  private timerAt = Infinity;
  private running: Promise<void> | undefined;
  private woken = false;
  private started = false;
  private failures = 0;

  /**
   * @param everyMs null: only when woken
   * @param soonMs what is woken within this time is one round
   */
  constructor(
    private readonly round: () => Promise<void>,
    private readonly everyMs: number | null,
    private readonly failed: (error: unknown) => void,
    private readonly soonMs = 10,
  ) {}

  /** The first round comes at once. */
  start(): void {
    this.started = true;
    this.schedule(0);
  }

  /** Returns at once. Before `start` and after `stop` it does nothing. */
  wake(): void {
    if (this.running) this.woken = true;
    else if (this.failures === 0) this.schedule(this.soonMs);
  }

  /** Resolves when the round in hand is over. */
  async stop(): Promise<void> {
    this.started = false;
    clearTimeout(this.timer);
    await this.running;
  }

  private schedule(inMs: number): void {
    const at = Date.now() + inMs;
    if (!this.started || at >= this.timerAt) return;
    clearTimeout(this.timer);
    this.timerAt = at;
    this.timer = setTimeout(() => this.run(), inMs);
    this.timer.unref();
  }

  private run(): void {
    this.timerAt = Infinity;
    this.woken = false;
    this.running = this.round()
      .then(
        () => void (this.failures = 0),
        (error: unknown) => {
          this.failures += 1;
          this.failed(error);
        },
      )
      .finally(() => {
        this.running = undefined;
        const next = this.pause();
        if (next !== null) this.schedule(next);
      });
  }

  private pause(): number | null {
    if (this.failures > 0) return Math.min(2 ** (this.failures - 1) * 500, LONGEST_PAUSE_MS);
    return this.woken ? this.soonMs : this.everyMs;
  }
}
