import type { Create, Outcome, Send, Together } from './engine/command.js';
import type { Engine } from './engine/engine.js';
import type { Performer } from './engine/perform.js';

/**
 * The way in for people: sends an event and carries out at once what it asks of other workflows, so that the sender reads its own writes.
 * Should that fail or the program die, the outbox has it and the queue does it.
 */
export class Conductor {
  constructor(
    private readonly engine: Engine,
    private readonly performer: Performer,
    private readonly wake: () => void,
    private readonly failed: (error: unknown) => void,
  ) {}

  async send(send: Send): Promise<Outcome> {
    return this.follow(await this.engine.send(send));
  }

  async create(create: Create): Promise<Outcome> {
    return this.follow(await this.engine.create(create));
  }

  /** Several creations, and events sent to what was made, all or none. */
  async together<T>(work: Together<T>): Promise<T> {
    const { made, commands } = await this.engine.together(work);
    await this.carryOut(commands);
    return made;
  }

  private async follow(outcome: Outcome): Promise<Outcome> {
    await this.carryOut(outcome.commands);
    return outcome;
  }

  private async carryOut(commands: readonly string[]): Promise<void> {
    if (commands.length > 0) await this.performer.carryOut(commands, this.failed);
    this.wake();
  }
}
