import type { FullRegion } from './full-region.js';

/** A page, as somebody of its audience asks for it. */
export interface PageAsked {
  /** Audience and page. */
  readonly page: string;
  readonly path: string;
  /** Null: nobody has signed in. */
  readonly cookie: string | null;
}

type Asked = readonly [page: string, path: string];

/** Every page of every audience: a further one is a line. */
export function pagesOf(region: FullRegion): PageAsked[] {
  const { cookies } = region;
  const of = (audience: string, cookie: string | null, pages: readonly Asked[]): PageAsked[] =>
    pages.map(([page, path]) => ({ page: `${audience}: ${page}`, path: `/fi${path}`, cookie }));
  return [
    ...of('public', null, publicPages(region)),
    ...of('contact', cookies.contact, contactPages(region)),
    ...of('candidate', cookies.candidate, candidatePages(region)),
    ...of('secretary', cookies.secretary, secretaryPages(region)),
    ...of('organ', cookies.member, organPages(region)),
    ...of('administrator', cookies.administrator, administratorPages(region)),
  ];
}

const publicPages = ({ body, openCall, region, organisation, link }: FullRegion): Asked[] => [
  ['front', ''],
  ['body', `/bodies/${body}`],
  ['body on a day', `/bodies/${body}?on=2026-03-02`],
  ['call', `/calls/${openCall}`],
  ['propose', `/calls/${openCall}/propose`],
  ['organisation', `/organisations/${organisation}`],
  ['region', `/regions/${region}`],
  ['bodies', '/bodies'],
  ['calls', '/calls'],
  ['processes', '/processes'],
  ['process', '/processes/candidacy'],
  ['handbook', '/handbook'],
  ['accessibility', '/accessibility'],
  ['privacy', '/privacy'],
  ['sign-in', '/sign-in'],
  ['consent by link', `/consent/${link}`],
  ['problem', '/problems/not-found'],
  ['names of organisations', '/organisations?q=ry'],
];

const contactPages = ({ proposal, organisation, contactGrant, openCall }: FullRegion): Asked[] => [
  ['own', '/me'],
  ['own data', '/me/data'],
  ['sessions', '/me/sessions'],
  ['proposal', `/proposals/${proposal}`],
  ['proposals', '/proposals'],
  ['propose', `/calls/${openCall}/propose`],
  ['association', `/associations/${organisation}`],
  ['adding a contact', `/associations/${organisation}/contacts`],
  ['ending a contact’s right', `/associations/${organisation}/contacts/${contactGrant}`],
  ['event', `/proposals/${proposal}/WITHDRAW`],
  ['correcting an address', `/proposals/${proposal}/CORRECT_CONTACT`],
];

const candidatePages = ({ consent, candidacy, openCall }: FullRegion): Asked[] => [
  ['event', `/candidacies/${candidacy}/WITHDRAW`],
  ['wishes', `/candidacies/${candidacy}/AMEND`],
  ['own', '/me'],
  ['own data', '/me/data'],
  ['consent', `/consents/${consent}`],
  ['candidacy', `/candidacies/${candidacy}`],
  ['call', `/calls/${openCall}`],
];

const secretaryPages = (region: FullRegion): Asked[] => {
  const { body, openCall, evaluatedCall, decision, membership, seat, proposal, candidacy, consent, person } = region;
  return [
    ['front', ''],
    ['desk', '/desk'],
    ['body', `/bodies/${body}`],
    ['call', `/calls/${openCall}`],
    ['call desk', `/calls/${openCall}/desk`],
    ['call editor', `/calls/${openCall}/edit`],
    ['new call', '/calls/new'],
    ['what would come of an edit', `/calls/${openCall}/edit/preview`],
    ['entering a proposal', `/calls/${openCall}/enter`],
    ['entering an answer', `/consents/${consent}/enter`],
    ['desk of a candidacy', `/candidacies/${candidacy}/desk`],
    ['members', `/bodies/${body}/members`],
    ['keepers', `/bodies/${body}/keepers`],
    ['new term', `/bodies/${body}/terms/new`],
    ['new composition rule', `/bodies/${body}/rules/new`],
    ['new seat', `/bodies/${body}/seats/new`],
    ['duplicates', '/desk/duplicates'],
    ['letters', '/desk/letters'],
    ['event of a call', `/calls/${openCall}/CANCEL`],
    ['new meeting', '/meetings/new'],
    ['inbox', `/calls/${openCall}/inbox`],
    ['matrix', `/calls/${evaluatedCall}/matrix`],
    ['proposal', `/proposals/${proposal}`],
    ['candidacy', `/candidacies/${candidacy}`],
    ['decision', `/decisions/${decision}`],
    ['agenda', `/decisions/${decision}/agenda`],
    ['record of the decision', `/decisions/${decision}/record`],
    ['membership', `/memberships/${membership}`],
    ['seats', `/bodies/${body}/seats`],
    ['seat', `/bodies/${body}/seats/${seat}`],
    ['settings', `/bodies/${body}/settings`],
    ['person', `/people/${person}`],
    ...[
      'calls',
      'proposals',
      'candidacies',
      'consents',
      'decisions',
      'memberships',
      'meetings',
      'documents',
      'organisations',
      'people',
    ].map((collection): Asked => [collection, `/${collection}`]),
  ];
};

const organPages = ({ decision }: FullRegion): Asked[] => [
  ['own', '/me'],
  ['organ', '/organ'],
  ['decision', `/decisions/${decision}`],
];

const administratorPages = ({ body, organ, person }: FullRegion): Asked[] => [
  ['overview', '/admin'],
  ['bodies', '/admin/bodies'],
  ['people', '/admin/people'],
  ['person', `/admin/people/${person}`],
  ['grants', '/admin/grants'],
  ['tokens', '/admin/tokens'],
  ['new token', '/admin/tokens/new'],
  ['new grant', '/admin/grants/new'],
  ['new body', '/admin/bodies/new'],
  ['new region', '/admin/add/region'],
  ['health', '/admin/health'],
  ['settings', `/bodies/${body}/settings`],
  ['organ', `/organs/${organ}`],
  ...['regions', 'organs', 'grants', 'terms', 'seats', 'offices'].map((collection): Asked => [`list of ${collection}`, `/${collection}`]),
];
