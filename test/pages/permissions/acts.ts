import type { Stage } from '../../api/permissions/stage.js';
import type { Fields } from './asking.js';

interface Act {
  /** In the order of ACTORS. Those who are refused (4xx, or 303 for nobody) come first and leave nothing behind; then the others, one by one. */
  readonly answers: string;
  readonly fields: (stage: Stage) => Fields;
  /** Nobody too may do it: 303 leads on, not to signing in. */
  readonly forNobody?: true;
  /** Ends or changes the session: each gets one of their own. */
  readonly ownSession?: true;
}
const nothing = (): Fields => ({});

/** What the forms made by hand are answered, with fields that are good, or (422) not enough. */
export const ACTS: Readonly<Record<string, Act>> = {
  //                nobody stranger c.elsewhere contact candidate organ s.elsewhere secretary substitute admin
  'POST /:lang/sign-in': {
    answers: '200 200 200 200 200 200 200 200 200 200',
    fields: () => ({ email: 'ei.kukaan@example.org' }),
  },
  'POST /:lang/sign-in/link/:token': { answers: '403 403 403 403 403 403 403 403 403 403', fields: nothing },
  'POST /:lang/sign-in/oidc': { answers: '404 404 404 404 404 404 404 404 404 404', fields: nothing },
  'POST /:lang/sign-out': { answers: '303 303 303 303 303 303 303 303 303 303', fields: nothing, forNobody: true, ownSession: true },
  'POST /:lang/demonstration': {
    answers: '404 404 404 404 404 404 404 404 404 404',
    fields: ({ app }) => ({ person: app.adminId }),
  },
  'POST /:lang/demonstration/clock': { answers: '404 404 404 404 404 404 404 404 404 404', fields: () => ({ by: 'day' }) },
  'POST /:lang/me/sessions': {
    answers: '303 303 303 303 303 303 303 303 303 303',
    fields: () => ({ session: '00000000-0000-4000-8000-000000000000' }),
  },
  'POST /:lang/me/data': { answers: '303 422 422 422 422 422 422 422 422 422', fields: () => ({ language: 'xx' }) },
  'POST /:lang/consent/:link': { answers: '422 422 422 422 422 422 422 422 422 422', fields: () => ({ answer: 'REMIND' }) },
  'POST /:lang/consents/:id': { answers: '303 404 404 404 422 404 404 404 404 404', fields: () => ({ answer: 'REMIND' }) },
  'POST /:lang/consents/:id/enter': { answers: '303 404 404 404 404 404 404 422 422 422', fields: nothing },
  'POST /:lang/associations/:id': {
    answers: '303 404 404 303 404 404 404 404 404 404',
    fields: () => ({ mailbox: '', language: 'sv' }),
  },
  'POST /:lang/associations/:id/contacts': { answers: '303 404 404 422 404 404 404 404 404 404', fields: nothing },
  'POST /:lang/memberships/:id/successor': { answers: '303 404 404 404 404 404 404 404 404 404', fields: nothing },
  'POST /:lang/associations/:id/contacts/:grant': { answers: '303 404 404 422 404 404 404 404 404 404', fields: nothing },

  // Who has no organisation begins as a newcomer; whoever has one proposes for theirs alone.
  'POST /:lang/calls/:id/propose#open': {
    answers: '303 303 403 303 303 303 303 303 303 303',
    fields: ({ world }) => ({
      organisations: world.organisations[0] as string,
      email: 'alku@example.org',
      association: 'Alkava yhdistys ry',
      givenName: 'Alku',
      familyName: 'Alkava',
    }),
    forNobody: true,
  },
  'POST /:lang/calls/:id/propose': { answers: '404 404 404 404 404 404 404 404 404 404', fields: nothing },
  'POST /:lang/proposals/:id/edit/:step': {
    answers: '303 404 404 303 404 404 404 303 303 303',
    fields: () => ({ 'nominee.givenName': 'Kaino', 'nominee.familyName': 'Keksitty', 'nominee.email': 'kaino@example.org' }),
  },

  // A draft is amended instead.
  'POST /:lang/proposals/:id/CORRECT_CONTACT': {
    answers: '303 404 404 409 404 404 404 409 409 409',
    fields: () => ({ email: 'oikea@example.org' }),
  },
  'POST /:lang/candidacies/:id/AMEND': {
    answers: '303 404 404 404 303 404 404 303 303 303',
    fields: ({ world }) => ({ preferences: world.seats.slice(1) }),
  },

  'POST /:lang/calls/new': {
    answers: '303 404 404 404 404 404 404 303 303 303',
    fields: ({ world }) => ({ body: world.body, kind: 'open', 'title.fi': 'Uusi haku' }),
  },
  'POST /:lang/calls/:id/edit': {
    answers: '303 404 404 404 404 404 404 303 303 303',
    fields: () => ({ 'title.fi': 'Haku', 'announcement.fi': 'Haemme.', languages: 'fi' }),
  },
  'POST /:lang/calls/:id/matrix': { answers: '303 404 404 404 404 404 404 409 409 409', fields: () => ({ do: 'READY' }) },
  'POST /:lang/calls/:id/enter#open': { answers: '303 404 404 404 404 404 404 422 422 422', fields: nothing },
  'POST /:lang/calls/:id/enter': { answers: '303 404 404 404 404 404 404 409 409 409', fields: nothing },
  'POST /:lang/calls/:id/inbox#open': {
    answers: '303 404 404 404 404 404 404 409 409 409',
    fields: ({ sent }) => ({ proposal: sent, event: 'ADMIT', reason: 'Ei ollut myöhässä.' }),
  },
  'POST /:lang/calls/:id/inbox': {
    answers: '303 404 404 404 404 404 404 404 404 404',
    fields: ({ sent }) => ({ proposal: sent, event: 'CHECK' }),
  },
  'POST /:lang/calls/:id/inbox/clean': {
    answers: '303 404 404 404 404 404 404 404 404 404',
    fields: ({ sent }) => ({ proposals: `${sent}@2` }),
  },
  // One that has something to remark is for no keeper to check in passing.
  'POST /:lang/calls/:id/inbox/clean#open': {
    answers: '303 404 404 404 404 404 404 409 409 409',
    fields: ({ sent }) => ({ proposals: `${sent}@2` }),
  },
  // A list without seats: neither placed nor decided, and the organ is not named either.
  'POST /:lang/decisions/:id/agenda': {
    answers: '303 404 404 404 404 404 404 409 409 409',
    fields: ({ world }) => ({ organ: world.organ }),
  },
  'POST /:lang/decisions/:id/AMEND': { answers: '303 404 404 404 404 403 404 303 303 303', fields: nothing },
  'POST /:lang/decisions/:id/record': {
    answers: '303 404 404 404 404 403 404 409 409 409',
    fields: ({ world }) => ({ step: 'send', how: 'whole', organ: world.organ, on: '2026-04-01', section: '12' }),
  },

  // A letter that has an address is no matter of anybody's hands.
  'POST /:lang/desk/letters/:id/delivered': { answers: '303 404 404 404 404 404 404 404 404 404', fields: nothing },
  'POST /:lang/desk/letters/:id/delivered#unaddressed': {
    answers: '303 404 404 404 404 404 404 303 303 303',
    fields: () => ({ back: 'list' }),
  },

  'POST /:lang/bodies/:id/terms/new': { answers: '303 404 404 404 404 404 404 422 422 422', fields: nothing },
  'POST /:lang/bodies/:id/rules/new': { answers: '303 404 404 404 404 404 404 422 422 422', fields: nothing },
  'POST /:lang/bodies/:id/settings': { answers: '303 404 404 404 404 404 404 422 422 422', fields: nothing },
  'POST /:lang/bodies/:id/seats/new': { answers: '303 404 404 404 404 404 404 422 422 422', fields: nothing },
  'POST /:lang/bodies/:id/seats/:seat': { answers: '303 404 404 404 404 404 404 422 422 422', fields: () => ({ 'constituency.fi': '' }) },

  'POST /:lang/bodies/:id/keepers': {
    answers: '303 404 404 404 404 404 404 422 422 422',
    fields: () => ({ role: 'substitute' }),
  },
  // Its page is another's, so the day that was typed is given back to whoever is not signed in.
  'POST /:lang/bodies/:id/keepers/end': {
    answers: '403 404 404 404 404 404 404 422 422 422',
    fields: ({ instances }) => ({ grant: instances.get('grants') as string, lastDay: '31.2.' }),
  },
  'POST /:lang/desk/duplicates': {
    answers: '303 404 404 404 404 404 403 303 303 303',
    fields: ({ world }) => ({
      workflow: 'organisation',
      first: world.organisations[0] as string,
      second: world.organisations[1] as string,
    }),
  },
  'POST /:lang/organisations/:id/verify': { answers: '303 404 404 404 404 404 403 303 303 303', fields: nothing },
  'POST /:lang/organisations/:id/contacts': { answers: '303 404 404 404 404 404 404 422 422 422', fields: nothing },

  'POST /:lang/admin/bodies/new': { answers: '303 404 404 404 404 404 404 404 404 422', fields: nothing },
  'POST /:lang/admin/add/:what': { answers: '303 404 404 404 404 404 404 404 404 422', fields: nothing },
  'POST /:lang/admin/grants/new': {
    answers: '303 404 404 404 404 404 404 404 404 303',
    fields: ({ stranger, world }) => ({
      person: stranger,
      role: 'contact',
      organisation: world.organisations[1] as string,
      first: '2090-01-01',
    }),
  },
  'POST /:lang/admin/grants/:grant/end': { answers: '303 404 404 404 404 404 404 404 404 422', fields: () => ({ when: 'on' }) },
  'POST /:lang/admin/people/:person/sign-out#another': { answers: '303 404 404 404 404 404 404 404 404 303', fields: nothing },
  'POST /:lang/admin/tokens/new': {
    answers: '303 404 404 404 404 404 404 404 404 422',
    fields: ({ stranger }) => ({ person: stranger, label: '', days: '90' }),
  },
  'POST /:lang/admin/tokens/:token/revoke': { answers: '303 404 404 404 404 404 404 404 404 303', fields: nothing },
};
