import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A day of a body begins at this midnight wherever its region, and with that its zone, is not known yet. */
const midnight = (day: string): string => `(${day}::timestamp at time zone 'Europe/Helsinki')`;

/**
 * A right may be towards a whole region. `grant_reach` tells each right with what it reaches, so that who asks for the keepers of a body, or for what
 * somebody keeps, looks in one place and never needs to know of regions.
 * Locks: role_grant exclusively, while a small index is built. Roll back: `down`; rights on a region hold at no instant from then on.
 */
export class RightsOnARegion1763700000018 implements MigrationInterface {
  readonly name = 'RightsOnARegion1763700000018';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table role_grant add column region_id uuid references region;
      create index role_grant_region on role_grant (region_id) where region_id is not null;

      -- A body is its region's from the row that brings it there to the row that takes it elsewhere: since ever where there is none before, for good
      -- where there is none after, and a gap belongs to the row before it, as wherever a body is looked up on a day. The other rows of a stay tell
      -- nothing of the region, so a right stands here once for each stay, also where the body got another name meanwhile.
      create view grant_reach as
        select g.id, g.person_id, g.role, g.body_id, g.organisation_id, g.organ_id, g.region_id, g.starts_at, g.ends_at
          from role_grant g where g.region_id is null
        union all
        select g.id, g.person_id, g.role, p.body_id, null::uuid, null::uuid, g.region_id, greatest(g.starts_at, stay.since), least(g.ends_at, stay.until)
          from role_grant g join body_period p on p.region_id = g.region_id and p.superseded_at is null
          left join lateral (select b.region_id from body_period b where b.body_id = p.body_id and b.superseded_at is null
            and b.valid_from < p.valid_from order by b.valid_from desc limit 1) before on true
          cross join lateral (select min(n.valid_from) as day from body_period n where n.body_id = p.body_id and n.superseded_at is null
            and n.valid_from > p.valid_from and n.region_id <> p.region_id) went
          cross join lateral (select case when before.region_id is not null then ${midnight('p.valid_from')} end as since, ${midnight('went.day')} as until) stay
          where g.region_id is not null and before.region_id is distinct from p.region_id
            and greatest(g.starts_at, stay.since) <= coalesce(least(g.ends_at, stay.until), 'infinity');
      comment on view grant_reach is 'Rights with what they reach: one on a region stands here once for each body of it, for as long as both are.';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop view grant_reach;
      update role_grant set ends_at = starts_at where region_id is not null;
      alter table role_grant drop column region_id;
    `);
  }
}
