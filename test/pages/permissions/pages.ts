/**
 * Who gets which status on which page, in the order of ACTORS; every row is written by hand. As in the matrix of the API, the instance is the most
 * private one that there is (a draft, an unpublished decision), or the one that is named after `#`. Whoever has not signed in gets 303, to the
 * page for signing in, where a page is for people who have: before anything is looked up, so that it is the same whether or not there is such a thing.
 * Of the pages that every collection has there is one row each; the event is that of `paths.ts`.
 */
export const PAGES: Readonly<Record<string, string>> = {
  //                              nobody stranger c.elsewhere contact candidate organ s.elsewhere secretary substitute admin
  // For everybody.
  'GET /:lang': '200 200 200 200 200 200 200 200 200 200',
  'GET /:lang/problems/:name': '200 200 200 200 200 200 200 200 200 200',
  'GET /:lang/handbook': '200 200 200 200 200 200 200 200 200 200',
  'GET /:lang/processes': '200 200 200 200 200 200 200 200 200 200',
  'GET /:lang/processes/:workflow': '200 200 200 200 200 200 200 200 200 200',
  'GET /:lang/privacy': '200 200 200 200 200 200 200 200 200 200',
  'GET /:lang/sign-in': '200 200 200 200 200 200 200 200 200 200',
  'GET /:lang/sign-in/link/:token': '403 403 403 403 403 403 403 403 403 403',
  'GET /:lang/demonstration': '404 404 404 404 404 404 404 404 404 404',
  'GET /:lang/mailbox': '404 404 404 404 404 404 404 404 404 404',
  'GET /:lang/calls/:id/deadline.ics': '404 404 404 404 404 404 404 404 404 404',
  'GET /:lang/calls/:id/propose': '404 404 404 404 404 404 404 404 404 404',
  'GET /:lang/consent/:link': '200 200 200 200 200 200 200 200 200 200',
  'GET /:lang/accessibility': '200 200 200 200 200 200 200 200 200 200',
  'GET /:lang/bodies/:id/meetings.ics': '200 200 200 200 200 200 200 200 200 200',
  'GET /:lang/calls/:id/propose#open': '200 200 200 200 200 200 200 200 200 200',
  'GET /:lang/calls/:id/deadline.ics#open': '200 200 200 200 200 200 200 200 200 200',

  // One's own, the desk of who keeps a body, the list of who sits in an organ.
  'GET /:lang/desk': '303 404 404 404 404 404 200 200 200 200',
  'GET /:lang/desk/duplicates': '303 404 404 404 404 404 200 200 200 200',
  'GET /:lang/desk/letters': '303 404 404 404 404 404 200 200 200 200',
  'GET /:lang/desk/letters/:id': '303 404 404 404 404 404 404 200 200 200',
  'GET /:lang/me': '303 200 200 200 200 200 200 200 200 200',
  'GET /:lang/me/sessions': '303 200 200 200 200 200 200 200 200 200',
  'GET /:lang/me/data': '303 200 200 200 200 200 200 200 200 200',
  'GET /:lang/me/data.json': '303 200 200 200 200 200 200 200 200 200',
  'GET /:lang/organ': '303 404 404 404 404 200 404 404 404 404',

  // Of administrators alone.
  'GET /:lang/admin': '303 404 404 404 404 404 404 404 404 200',
  'GET /:lang/admin/bodies': '303 404 404 404 404 404 404 404 404 200',
  'GET /:lang/admin/bodies/new': '303 404 404 404 404 404 404 404 404 200',
  'GET /:lang/admin/add/:what': '303 404 404 404 404 404 404 404 404 200',
  'GET /:lang/admin/grants': '303 404 404 404 404 404 404 404 404 200',
  'GET /:lang/admin/grants/new': '303 404 404 404 404 404 404 404 404 200',
  'GET /:lang/admin/grants/:grant/end': '303 404 404 404 404 404 404 404 404 200',
  'GET /:lang/admin/people': '303 404 404 404 404 404 404 404 404 200',
  'GET /:lang/admin/people/:person': '303 404 404 404 404 404 404 404 404 200',
  'GET /:lang/admin/tokens': '303 404 404 404 404 404 404 404 404 200',
  'GET /:lang/admin/tokens/new': '303 404 404 404 404 404 404 404 404 200',
  'GET /:lang/admin/health': '303 404 404 404 404 404 404 404 404 200',

  // Of one thing, made for those who work with it.
  'GET /:lang/proposals/:id/edit/:step': '303 404 404 200 404 404 404 200 200 200',
  'GET /:lang/proposals/:id/CORRECT_CONTACT': '303 404 404 200 404 404 404 200 200 200',
  'GET /:lang/decisions/:id/agenda': '303 404 404 404 404 404 404 200 200 200',
  'GET /:lang/decisions/:id/record': '303 404 404 404 404 200 404 200 200 200',
  'GET /:lang/calls/:id/matrix': '303 404 404 404 404 404 404 200 200 200',
  'GET /:lang/calls/:id/desk': '303 404 404 404 404 404 404 200 200 200',
  'GET /:lang/calls/:id/edit': '303 404 404 404 404 404 404 200 200 200',
  'GET /:lang/calls/:id/edit/preview': '303 404 404 404 404 404 404 200 200 200',
  'GET /:lang/calls/:id/enter': '303 404 404 404 404 404 404 404 404 404',
  'GET /:lang/calls/:id/inbox': '303 404 404 404 404 404 404 200 200 200',
  'GET /:lang/candidacies/:id/AMEND': '303 404 404 404 200 404 404 200 200 200',
  'GET /:lang/candidacies/:id/desk': '303 404 404 404 404 404 404 200 200 200',
  'GET /:lang/consents/:id/enter': '303 404 404 404 404 404 404 200 200 200',
  'GET /:lang/associations/:id': '303 404 404 200 404 404 404 404 404 404',
  'GET /:lang/associations/:id/contacts': '303 404 404 200 404 404 404 404 404 404',
  'GET /:lang/associations/:id/contacts/:grant': '303 404 404 200 404 404 404 404 404 404',
  'GET /:lang/memberships/:id/successor': '303 404 404 404 404 404 404 404 404 404',
  'GET /:lang/bodies/:id/terms/new': '303 404 404 404 404 404 404 200 200 200',
  'GET /:lang/bodies/:id/rules/new': '303 404 404 404 404 404 404 200 200 200',
  'GET /:lang/bodies/:id/settings': '303 404 404 404 404 404 404 200 200 200',
  'GET /:lang/bodies/:id/keepers': '303 404 404 404 404 404 404 200 200 200',
  'GET /:lang/bodies/:id/seats': '303 404 404 404 404 404 404 200 200 200',
  'GET /:lang/bodies/:id/seats/new': '303 404 404 404 404 404 404 200 200 200',
  'GET /:lang/bodies/:id/seats/:seat': '303 404 404 404 404 404 404 200 200 200',
  'GET /:lang/bodies/:id/members': '303 404 404 404 404 404 404 200 200 200',
  'GET /:lang/calls/:id/enter#open': '303 404 404 404 404 404 404 200 200 200',

  'GET /:lang/proposals/:id': '303 404 404 200 404 404 404 200 200 200',
  'GET /:lang/proposals': '303 200 200 200 200 200 200 200 200 200',
  'GET /:lang/proposals/new': '303 200 200 200 200 200 200 200 200 200',
  'GET /:lang/proposals/:id/:event': '303 404 404 200 404 404 404 200 200 200',

  'GET /:lang/decisions/:id': '404 404 404 404 404 200 404 200 200 200',
  'GET /:lang/decisions': '200 200 200 200 200 200 200 200 200 200',
  'GET /:lang/decisions/new': '303 200 200 200 200 200 200 200 200 200',
  'GET /:lang/decisions/:id/:event': '303 404 404 404 404 200 404 200 200 200',

  'GET /:lang/memberships/:id': '200 200 200 200 200 200 200 200 200 200',
  'GET /:lang/memberships': '200 200 200 200 200 200 200 200 200 200',
  'GET /:lang/memberships/new': '303 200 200 200 200 200 200 200 200 200',
  'GET /:lang/memberships/:id/:event': '303 200 200 200 200 200 200 200 200 200',

  'GET /:lang/calls/new': '303 404 404 404 404 404 200 200 200 200',
  'GET /:lang/calls/:id': '404 404 404 404 404 404 404 200 200 200',
  'GET /:lang/calls/:id#open': '200 200 200 200 200 200 200 200 200 200',
  'GET /:lang/calls': '200 200 200 200 200 200 200 200 200 200',
  'GET /:lang/calls/:id/:event': '303 404 404 404 404 404 404 200 200 200',

  // The organisation that nominated is led on to its proposal. Made by Edustus alone: the form says so.
  'GET /:lang/candidacies/:id': '303 404 404 302 200 404 404 200 200 200',
  'GET /:lang/candidacies': '303 200 200 200 200 200 200 200 200 200',
  'GET /:lang/candidacies/new': '303 200 200 200 200 200 200 200 200 200',
  'GET /:lang/candidacies/:id/:event': '303 404 404 404 200 404 404 200 200 200',

  'GET /:lang/consents/:id': '303 404 404 404 200 404 404 200 200 200',
  'GET /:lang/consents': '303 200 200 200 200 200 200 200 200 200',
  'GET /:lang/consents/new': '303 200 200 200 200 200 200 200 200 200',
  'GET /:lang/consents/:id/:event': '303 404 404 404 200 404 404 200 200 200',

  'GET /:lang/bodies/:id': '200 200 200 200 200 200 200 200 200 200',
  'GET /:lang/bodies': '200 200 200 200 200 200 200 200 200 200',
  'GET /:lang/bodies/new': '303 200 200 200 200 200 200 200 200 200',
  'GET /:lang/bodies/:id/:event': '303 200 200 200 200 200 200 200 200 200',

  'GET /:lang/organisations/:id': '200 200 200 200 200 200 200 200 200 200',
  'GET /:lang/organisations': '200 200 200 200 200 200 200 200 200 200',
  'GET /:lang/organisations/new': '303 200 200 200 200 200 200 200 200 200',
  'GET /:lang/organisations/:id/:event': '303 200 200 200 200 200 200 200 200 200',

  // What every collection has: lists show each only what is theirs; a form that nobody but others may send says so instead.
  'GET /:lang/regions': '200 200 200 200 200 200 200 200 200 200',
  'GET /:lang/regions/new': '303 200 200 200 200 200 200 200 200 200',
  'GET /:lang/regions/:id': '200 200 200 200 200 200 200 200 200 200',
  'GET /:lang/regions/:id/:event': '303 200 200 200 200 200 200 200 200 200',

  'GET /:lang/organs': '200 200 200 200 200 200 200 200 200 200',
  'GET /:lang/organs/new': '303 200 200 200 200 200 200 200 200 200',
  'GET /:lang/organs/:id': '200 200 200 200 200 200 200 200 200 200',
  'GET /:lang/organs/:id/:event': '303 200 200 200 200 200 200 200 200 200',

  'GET /:lang/terms': '200 200 200 200 200 200 200 200 200 200',
  'GET /:lang/terms/new': '303 200 200 200 200 200 200 200 200 200',
  'GET /:lang/terms/:id': '200 200 200 200 200 200 200 200 200 200',
  'GET /:lang/terms/:id/:event': '303 200 200 200 200 200 200 200 200 200',

  'GET /:lang/seats': '200 200 200 200 200 200 200 200 200 200',
  'GET /:lang/seats/new': '303 200 200 200 200 200 200 200 200 200',
  'GET /:lang/seats/:id': '200 200 200 200 200 200 200 200 200 200',
  'GET /:lang/seats/:id/:event': '303 200 200 200 200 200 200 200 200 200',

  'GET /:lang/composition-rules': '200 200 200 200 200 200 200 200 200 200',
  'GET /:lang/composition-rules/new': '303 200 200 200 200 200 200 200 200 200',
  'GET /:lang/composition-rules/:id': '200 200 200 200 200 200 200 200 200 200',
  'GET /:lang/composition-rules/:id/:event': '303 200 200 200 200 200 200 200 200 200',

  'GET /:lang/people': '303 200 200 200 200 200 200 200 200 200',
  'GET /:lang/people/new': '303 200 200 200 200 200 200 200 200 200',
  'GET /:lang/people/:id': '404 404 404 404 200 404 404 200 200 200',
  'GET /:lang/people/:id/:event': '303 404 404 404 200 404 404 200 200 200',

  'GET /:lang/grants': '303 200 200 200 200 200 200 200 200 200',
  'GET /:lang/grants/new': '303 200 200 200 200 200 200 200 200 200',
  'GET /:lang/grants/:id': '404 404 404 404 404 404 404 200 200 200',
  'GET /:lang/grants/:id/:event': '303 404 404 404 404 404 404 200 200 200',

  'GET /:lang/meetings': '200 200 200 200 200 200 200 200 200 200',
  'GET /:lang/meetings/new': '303 200 200 200 200 200 200 200 200 200',
  'GET /:lang/meetings/:id': '200 200 200 200 200 200 200 200 200 200',
  'GET /:lang/meetings/:id/:event': '303 200 200 200 200 200 200 200 200 200',

  'GET /:lang/documents': '200 200 200 200 200 200 200 200 200 200',
  'GET /:lang/documents/new': '303 200 200 200 200 200 200 200 200 200',
  'GET /:lang/documents/:id': '404 404 404 404 404 404 404 200 200 200',
  'GET /:lang/documents/:id/file': '404 404 404 404 404 404 404 200 200 200',
  'GET /:lang/documents/:id/:event': '303 404 404 404 404 404 404 200 200 200',

  'GET /:lang/offices': '200 200 200 200 200 200 200 200 200 200',
  'GET /:lang/offices/new': '303 200 200 200 200 200 200 200 200 200',
  'GET /:lang/offices/:id': '200 200 200 200 200 200 200 200 200 200',
  'GET /:lang/offices/:id/:event': '303 200 200 200 200 200 200 200 200 200',

  'GET /:lang/deputy-links': '200 200 200 200 200 200 200 200 200 200',
  'GET /:lang/deputy-links/new': '303 200 200 200 200 200 200 200 200 200',
  'GET /:lang/deputy-links/:id': '200 200 200 200 200 200 200 200 200 200',
  'GET /:lang/deputy-links/:id/:event': '303 200 200 200 200 200 200 200 200 200',
};

/** Pages without a language: the queues’ board, which is not there for others, and the ways back from the identity provider, which is not set up. */
export const BESIDE: Readonly<Record<string, string>> = {
  'GET /admin/queues': '404 404 404 404 404 404 404 404 404 200',
  'GET /admin/queues/metrics-history': '404 404 404 404 404 404 404 404 404 200',
  'GET /admin/queues/job-schedulers': '404 404 404 404 404 404 404 404 404 200',
  'GET /admin/queues/queue/:queueName': '404 404 404 404 404 404 404 404 404 200',
  'GET /admin/queues/queue/:queueName/:jobId': '404 404 404 404 404 404 404 404 404 200',
  'GET /admin/queues/api/redis/stats': '404 404 404 404 404 404 404 404 404 403',
  'GET /admin/queues/api/queues': '404 404 404 404 404 404 404 404 404 200',
  'GET /admin/queues/api/queues/:queueName/metrics': '404 404 404 404 404 404 404 404 404 200',
  'GET /admin/queues/api/queues/:queueName/default-job-options': '404 404 404 404 404 404 404 404 404 200',
  'GET /admin/queues/api/queues/:queueName/workers': '404 404 404 404 404 404 404 404 404 200',
  'GET /admin/queues/api/queues/:queueName/rate-limit': '404 404 404 404 404 404 404 404 404 200',
  'GET /admin/queues/api/queues/:queueName/job-data-schema': '404 404 404 404 404 404 404 404 404 200',
  'GET /admin/queues/api/queues/:queueName/:jobId': '404 404 404 404 404 404 404 404 404 404',
  'GET /admin/queues/api/queues/:queueName/:jobId/logs': '404 404 404 404 404 404 404 404 404 200',
  'GET /admin/queues/api/queues/:queueName/:jobId/flow': '404 404 404 404 404 404 404 404 404 404',
  'GET /admin/queues/api/job-schedulers': '404 404 404 404 404 404 404 404 404 200',
  'GET /oidc/return': '404 404 404 404 404 404 404 404 404 404',
  'GET /oidc/signed-out': '302 302 302 302 302 302 302 302 302 302',
};
