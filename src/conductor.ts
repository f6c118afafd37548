import type { Create, Outcome, Send } from './engine/command.js';
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

  private async follow(outcome: Outcome): Promise<Outcome> {
    if (outcome.commands.length > 0) await this.performer.carryOut(outcome.commands, this.failed);
    this.wake();
    return outcome;
  }
}
