/**
 * Bodies that an organisation has to do with: it stands in a sector of theirs, was asked or has proposed in a call of theirs, or has or had a
 * member there. What is a draft yet counts for nothing, or whoever writes drafts would keep everybody.
 * @param id SQL of the organisation's id
 */
export const bodiesOf = (id: string): string => `(select s.body_id from organisation_sector s where s.organisation_id = ${id}
  union select c.body_id from call_invitation i join nomination_call c on c.id = i.call_id where i.organisation_id = ${id} and c.state <> 'draft'
  union select c.body_id from proposal_organisation po join candidate_proposal p on p.id = po.proposal_id join nomination_call c on c.id = p.call_id
    where po.organisation_id = ${id} and p.state <> 'draft'
  union select m.body_id from membership m where m.organisation_id = ${id})`;

/** Who entered an instance. @param id SQL of its id */
export const enteredBy = (id: string): string => `(select j.actor_id from journal j where j.instance_id = ${id} and j.seq = 1)`;

/** Who keeps an organisation while it belongs to no body: who entered it. @param id SQL of the organisation's id */
export const keeperOf = (id: string): string => `case when not exists ${bodiesOf(id)} then ${enteredBy(id)} end`;
