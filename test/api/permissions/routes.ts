/**
 * Who gets which status on which route. A column is one actor, in the order of ACTORS; every row is written by hand.
 * The instance of a collection is the most private one that there is: a draft, an unpublished decision, a document that is not public.
 */
export const ACTORS = [
  'nobody',
  'stranger',
  'contactElsewhere',
  'contact',
  'candidate',
  'organMember',
  'secretaryElsewhere',
  'secretary',
  'substitute',
  'administrator',
] as const;
export type Actor = (typeof ACTORS)[number];

export const ROUTES: Readonly<Record<string, string>> = {
  //                                              nobody stranger c.elsewhere contact candidate organ s.elsewhere secretary substitute admin
  // To the reader's language; the pages themselves have a matrix of their own.
  'GET /': '302 302 302 302 302 302 302 302 302 302',
  'GET /favicon.ico': '204 204 204 204 204 204 204 204 204 204',
  'GET /assets/{asset}': '200 200 200 200 200 200 200 200 200 200',
  'GET /assets/plain.css': '404 404 404 404 404 404 404 404 404 404',
  'GET /problems/not-found': '302 302 302 302 302 302 302 302 302 302',
  'GET /problems/no-such-problem': '404 404 404 404 404 404 404 404 404 404',
  'GET /health/live': '200 200 200 200 200 200 200 200 200 200',
  'GET /health/ready': '200 200 200 200 200 200 200 200 200 200',
  'GET /metrics': '200 200 200 200 200 200 200 200 200 200',
  'GET /api/v1/openapi.json': '200 200 200 200 200 200 200 200 200 200',
  'GET /api/v1/docs': '200 200 200 200 200 200 200 200 200 200',
  'GET /api/v1': '200 200 200 200 200 200 200 200 200 200',
  'GET /api/v1/workflows': '200 200 200 200 200 200 200 200 200 200',
  'GET /api/v1/workflows/{name}': '200 200 200 200 200 200 200 200 200 200',
  'GET /api/v1/clock': '200 200 200 200 200 200 200 200 200 200',
  'PUT /api/v1/clock': '200 200 200 200 200 200 200 200 200 200',
  'POST /api/v1/tokens': '401 403 403 403 403 403 403 403 403 201',
  'GET /api/v1/mailbox': '401 403 403 403 403 403 403 403 403 200',
  'GET /api/v1/links/{link}': '200 200 200 200 200 200 200 200 200 200',
  'POST /api/v1/links/{link}/events': '403 403 403 403 403 403 403 403 403 403',

  'GET /api/v1/regions': '200 200 200 200 200 200 200 200 200 200',
  'POST /api/v1/regions': '401 403 403 403 403 403 403 403 403 201',
  'GET /api/v1/regions/{id}': '200 200 200 200 200 200 200 200 200 200',
  'PATCH /api/v1/regions/{id}': '401 403 403 403 403 403 403 403 403 200',
  'POST /api/v1/regions/{id}/events': '401 403 403 403 403 403 403 403 403 200',
  'GET /api/v1/regions/{id}/journal': '404 404 404 404 404 404 404 404 404 200',

  'GET /api/v1/organs': '200 200 200 200 200 200 200 200 200 200',
  'POST /api/v1/organs': '401 403 403 403 403 403 403 403 403 201',
  'GET /api/v1/organs/{id}': '200 200 200 200 200 200 200 200 200 200',
  'PATCH /api/v1/organs/{id}': '401 403 403 403 403 403 403 403 403 200',
  'POST /api/v1/organs/{id}/events': '401 403 403 403 403 403 403 403 403 200',
  'GET /api/v1/organs/{id}/journal': '404 404 404 404 404 200 404 404 404 200',

  'GET /api/v1/bodies': '200 200 200 200 200 200 200 200 200 200',
  'POST /api/v1/bodies': '401 403 403 403 403 403 403 403 403 201',
  'GET /api/v1/bodies/{id}': '200 200 200 200 200 200 200 200 200 200',
  'PATCH /api/v1/bodies/{id}': '401 403 403 403 403 403 403 403 403 200',
  'POST /api/v1/bodies/{id}/events': '401 403 403 403 403 403 403 403 403 200',
  'GET /api/v1/bodies/{id}/journal': '404 404 404 404 404 404 404 200 200 200',
  'GET /api/v1/bodies/{id}/composition': '200 200 200 200 200 200 200 200 200 200',

  'GET /api/v1/terms': '200 200 200 200 200 200 200 200 200 200',
  'POST /api/v1/terms': '401 403 403 403 403 403 403 201 201 201',
  'GET /api/v1/terms/{id}': '200 200 200 200 200 200 200 200 200 200',
  'PATCH /api/v1/terms/{id}': '401 403 403 403 403 403 403 200 200 200',
  'POST /api/v1/terms/{id}/events': '401 403 403 403 403 403 403 200 200 200',
  'GET /api/v1/terms/{id}/journal': '404 404 404 404 404 404 404 200 200 200',

  'GET /api/v1/seats': '200 200 200 200 200 200 200 200 200 200',
  'POST /api/v1/seats': '401 403 403 403 403 403 403 201 201 201',
  'GET /api/v1/seats/{id}': '200 200 200 200 200 200 200 200 200 200',
  'PATCH /api/v1/seats/{id}': '401 403 403 403 403 403 403 200 200 200',
  'POST /api/v1/seats/{id}/events': '401 403 403 403 403 403 403 200 200 200',
  'GET /api/v1/seats/{id}/journal': '404 404 404 404 404 404 404 200 200 200',

  'GET /api/v1/composition-rules': '200 200 200 200 200 200 200 200 200 200',
  'POST /api/v1/composition-rules': '401 403 403 403 403 403 403 201 201 201',
  'GET /api/v1/composition-rules/{id}': '200 200 200 200 200 200 200 200 200 200',
  'PATCH /api/v1/composition-rules/{id}': '401 403 403 403 403 403 403 200 200 200',
  'POST /api/v1/composition-rules/{id}/events': '401 403 403 403 403 403 403 200 200 200',
  'GET /api/v1/composition-rules/{id}/journal': '404 404 404 404 404 404 404 200 200 200',

  // The organisation stands in a sector of the body; every secretary may enter a new one.
  'GET /api/v1/organisations': '200 200 200 200 200 200 200 200 200 200',
  'POST /api/v1/organisations': '401 403 403 403 403 403 201 201 201 201',
  'GET /api/v1/organisations/{id}': '200 200 200 200 200 200 200 200 200 200',
  'PATCH /api/v1/organisations/{id}': '401 403 403 200 403 403 403 200 200 200',
  'POST /api/v1/organisations/{id}/events': '401 403 403 403 403 403 403 409 409 409',
  'GET /api/v1/organisations/{id}/journal': '404 404 404 200 404 404 404 200 200 200',

  // The person of these rows is the candidate.
  'GET /api/v1/people': '401 200 200 200 200 200 200 200 200 200',
  'POST /api/v1/people': '401 403 201 201 403 403 201 201 201 201',
  'GET /api/v1/people/{id}': '404 404 404 404 200 404 404 200 200 200',
  'PATCH /api/v1/people/{id}': '404 404 404 404 200 404 404 200 200 200',
  'POST /api/v1/people/{id}/events': '404 404 404 404 200 404 404 200 200 200',
  'GET /api/v1/people/{id}/journal': '404 404 404 404 200 404 404 200 200 200',

  // The new grant is a contact's of the contact's own organisation, the grant that is there is the secretary's own.
  'GET /api/v1/grants': '401 200 200 200 200 200 200 200 200 200',
  // Whom it names, the contact did not enter: a 409. What contacts may is in handover.test.ts.
  'POST /api/v1/grants': '401 403 403 409 403 403 403 201 201 201',
  'GET /api/v1/grants/{id}': '404 404 404 404 404 404 404 200 200 200',
  'PATCH /api/v1/grants/{id}': '404 404 404 404 404 404 404 403 403 200',
  'POST /api/v1/grants/{id}/events': '404 404 404 404 404 404 404 403 403 200',
  'GET /api/v1/grants/{id}/journal': '404 404 404 404 404 404 404 200 200 200',

  'GET /api/v1/calls': '200 200 200 200 200 200 200 200 200 200',
  'POST /api/v1/calls': '401 403 403 403 403 403 403 201 201 201',
  'GET /api/v1/calls/{id}': '404 404 404 404 404 404 404 200 200 200',
  'PATCH /api/v1/calls/{id}': '404 404 404 404 404 404 404 200 200 200',
  'POST /api/v1/calls/{id}/events': '404 404 404 404 404 404 404 409 409 409',
  'GET /api/v1/calls/{id}/journal': '404 404 404 404 404 404 404 200 200 200',

  'GET /api/v1/proposals': '401 200 200 200 200 200 200 200 200 200',
  'POST /api/v1/proposals': '401 403 403 201 403 403 403 201 201 201',
  'GET /api/v1/proposals/{id}': '404 404 404 200 404 404 404 200 200 200',
  'PATCH /api/v1/proposals/{id}': '404 404 404 200 404 404 404 200 200 200',
  'POST /api/v1/proposals/{id}/events': '404 404 404 403 404 404 404 409 409 409',
  'GET /api/v1/proposals/{id}/journal': '404 404 404 200 404 404 404 200 200 200',

  // Candidacies, consents and memberships are made by Edustus alone.
  'GET /api/v1/candidacies': '401 200 200 200 200 200 200 200 200 200',
  'POST /api/v1/candidacies': '401 403 403 403 403 403 403 403 403 403',
  'GET /api/v1/candidacies/{id}': '404 404 404 404 200 404 404 200 200 200',
  'PATCH /api/v1/candidacies/{id}': '404 404 404 404 200 404 404 200 200 200',
  'POST /api/v1/candidacies/{id}/events': '404 404 404 404 403 404 404 409 409 409',
  'GET /api/v1/candidacies/{id}/journal': '404 404 404 404 200 404 404 200 200 200',

  'GET /api/v1/consents': '401 200 200 200 200 200 200 200 200 200',
  'POST /api/v1/consents': '401 403 403 403 403 403 403 403 403 403',
  'GET /api/v1/consents/{id}': '404 404 404 404 200 404 404 200 200 200',
  'POST /api/v1/consents/{id}/events': '404 404 404 404 403 404 404 409 409 409',
  'GET /api/v1/consents/{id}/journal': '404 404 404 404 200 404 404 200 200 200',

  'GET /api/v1/decisions': '200 200 200 200 200 200 200 200 200 200',
  'POST /api/v1/decisions': '401 403 403 403 403 403 403 201 201 201',
  'GET /api/v1/decisions/{id}': '404 404 404 404 404 200 404 200 200 200',
  'PATCH /api/v1/decisions/{id}': '404 404 404 404 404 403 404 200 200 200',
  'POST /api/v1/decisions/{id}/events': '404 404 404 404 404 403 404 409 409 409',
  'GET /api/v1/decisions/{id}/journal': '404 404 404 404 404 200 404 200 200 200',

  'GET /api/v1/memberships': '200 200 200 200 200 200 200 200 200 200',
  'POST /api/v1/memberships': '401 403 403 403 403 403 403 403 403 403',
  'GET /api/v1/memberships/{id}': '200 200 200 200 200 200 200 200 200 200',
  'POST /api/v1/memberships/{id}/events': '401 403 403 409 403 403 403 409 409 409',
  'GET /api/v1/memberships/{id}/journal': '404 404 404 200 200 404 404 200 200 200',

  'GET /api/v1/meetings': '200 200 200 200 200 200 200 200 200 200',
  'POST /api/v1/meetings': '401 403 403 403 403 403 403 201 201 201',
  'GET /api/v1/meetings/{id}': '200 200 200 200 200 200 200 200 200 200',
  'PATCH /api/v1/meetings/{id}': '401 403 403 403 403 403 403 200 200 200',
  'POST /api/v1/meetings/{id}/events': '401 403 403 403 403 403 403 200 200 200',
  'GET /api/v1/meetings/{id}/journal': '404 404 404 404 404 404 404 200 200 200',

  'GET /api/v1/documents': '200 200 200 200 200 200 200 200 200 200',
  'POST /api/v1/documents': '401 403 403 403 403 403 403 201 201 201',
  'GET /api/v1/documents/{id}': '404 404 404 404 404 404 404 200 200 200',
  'PATCH /api/v1/documents/{id}': '404 404 404 404 404 404 404 200 200 200',
  'POST /api/v1/documents/{id}/events': '404 404 404 404 404 404 404 200 200 200',
  'GET /api/v1/documents/{id}/content': '404 404 404 404 404 404 404 200 200 200',
  'GET /api/v1/documents/{id}/journal': '404 404 404 404 404 404 404 200 200 200',

  // The office is the candidate's.
  'GET /api/v1/offices': '200 200 200 200 200 200 200 200 200 200',
  'POST /api/v1/offices': '401 403 403 403 403 403 403 201 201 201',
  'GET /api/v1/offices/{id}': '200 200 200 200 200 200 200 200 200 200',
  'PATCH /api/v1/offices/{id}': '401 403 403 403 403 403 403 200 200 200',
  'POST /api/v1/offices/{id}/events': '401 403 403 403 403 403 403 200 200 200',
  'GET /api/v1/offices/{id}/journal': '404 404 404 404 200 404 404 200 200 200',

  'GET /api/v1/deputy-links': '200 200 200 200 200 200 200 200 200 200',
  'POST /api/v1/deputy-links': '401 403 403 403 403 403 403 201 201 201',
  'GET /api/v1/deputy-links/{id}': '200 200 200 200 200 200 200 200 200 200',
  'PATCH /api/v1/deputy-links/{id}': '401 403 403 403 403 403 403 200 200 200',
  'POST /api/v1/deputy-links/{id}/events': '401 403 403 403 403 403 403 200 200 200',
  'GET /api/v1/deputy-links/{id}/journal': '404 404 404 404 404 404 404 200 200 200',
};
