import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Whether an organ has confirmed a candidacy, or it is selected, and the commands that make the membership of it are still being carried out:
 * settled, although the rows do not show it yet. Candidacies and consents both look at it, so it lies with the tables.
 * Locks: nothing, new. Roll back: drop the function.
 */
export class MembershipOnItsWay1763700000007 implements MigrationInterface {
  readonly name = 'MembershipOnItsWay1763700000007';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function membership_on_its_way(candidacy candidacy) returns boolean language sql stable parallel safe
        return exists (select 1 from outbox o where o.topic = 'command' and o.done_at is null
          and (o.instance_id = candidacy.id and candidacy.state = 'selected'
            or o.instance_id in (select x.decision_id from decision_item x where x.candidacy_id = candidacy.id and x.outcome = 'confirmed')));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function membership_on_its_way(candidacy)');
  }
}
