import type { Pool } from 'pg';

/**
 * Takes away rows that are past their time. Which rows and when is said by statements that the program hands over. Running them twice is harmless,
 * and so is that several processes do it.
 */
export class Clearing {
  constructor(
    private readonly pool: Pool,
    private readonly statements: readonly string[],
  ) {}

  async round(): Promise<void> {
    for (const statement of this.statements) await this.pool.query(statement);
  }
}
