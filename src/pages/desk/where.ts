import type { Waiting } from '../../desk/waiting.js';

/** Where something is done that waits, without language: one click from the desk. A row of several leads to these, told by what it counted them by. */
export function whereTo({ kind, subject: { collection, id }, count, bodyId }: Waiting): string {
  const own = `/${collection}/${id}`;
  switch (kind) {
    case 'call-draft':
      return `${own}/edit`;
    case 'call-to-evaluate':
    case 'call-to-finish':
    case 'call-to-archive':
    case 'decision-withdrawn':
      return `${own}/desk`;
    case 'seats-without-proposal':
    case 'seats-without-candidate':
      return `${own}/matrix`;
    case 'proposals-to-check':
      return collection === 'calls' ? `${own}/inbox?state=to-check` : own;
    case 'late-proposals':
      return collection === 'calls' ? `${own}/inbox?state=late` : own;
    case 'completion-overdue':
    case 'completion-undated':
      return collection === 'calls' ? `${own}/inbox?state=${kind}` : own;
    case 'consents-unanswered':
      return collection === 'calls' ? `${own}/desk?consents=unanswered#consents` : `${own}/enter`;
    case 'consents-expired':
      return collection === 'calls' ? `${own}/desk?consents=expired#consents` : `${own}/enter`;
    case 'decision-outcome':
      return `${own}/record`;
    case 'people-alike':
    case 'organisations-alike':
      return '/desk/duplicates';
    case 'organisations-to-verify':
      return count === 1 ? own : `/organisations?verified=waiting&body=${bodyId}`;
    case 'letters-without-address':
      return count === 1 ? `/desk/letters/${id}` : `/desk/letters?body=${bodyId}&address=none`;
    case 'term-ending':
      return `/calls/new?body=${bodyId}`;
    case 'memberships-ending':
      return collection === 'bodies' ? `${own}/members` : own;
    default:
      return own;
  }
}
