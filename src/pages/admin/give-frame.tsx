import type { VNode } from 'preact';
import { ADMIN } from '../../locales/admin.js';
import { ACCESS } from '../../locales/admin-access.js';
import type { Reader } from '../../web/reader.js';
import { HiddenField } from '../../web/ui/form.js';
import { Page } from '../../web/ui/page.js';
import { Steps } from '../../web/ui/steps.js';

/** What has been chosen so far, as it stands in the address; empty: not yet. */
export interface Given {
  /** An id, or `new`. */
  readonly person: string;
  readonly role: string;
  readonly body: string;
  readonly region: string;
  readonly organ: string;
  readonly organisation: string;
}

/** The field that asks what each role is held towards; where it asks for a body, a whole region may be chosen instead. */
export const SCOPE_OF = {
  administrator: null,
  secretary: 'body',
  substitute: 'body',
  contact: 'organisation',
  'organ-member': 'organ',
} as const;

/** A whole region among bodies to choose from. */
export const WHOLE = 'region:';

/** The way on with some choices made anew. */
export const onward = (given: Given, more: Partial<Given>): string => {
  const chosen = Object.entries({ ...given, ...more }).filter(([, value]) => value !== '');
  return `/admin/grants/new?${new URLSearchParams(chosen).toString()}`;
};

/** A step of giving a right: where one is, and the way back. */
export function Frame({
  reader,
  current,
  given,
  errors = [],
  children,
}: {
  reader: Reader;
  current: 0 | 1 | 2;
  given: Given;
  errors?: readonly { id: string; label: string; message: string }[];
  children: VNode | readonly (VNode | null)[];
}): VNode {
  const { t, to } = reader;
  return (
    <Page
      reader={reader}
      title={t(ACCESS.give)}
      crumbs={[
        { href: '/admin', label: t(ADMIN.title) },
        { href: '/admin/grants', label: t(ADMIN.grants) },
      ]}
      errors={errors}
    >
      <Steps
        reader={reader}
        label={t(ACCESS.steps)}
        current={current}
        steps={[
          { label: t(ACCESS.stepPerson), ...(current > 0 ? { href: to(onward(given, { person: '' })) } : {}) },
          { label: t(ACCESS.stepRole), ...(current > 1 ? { href: to(onward(given, { role: '' })) } : {}) },
          { label: t(ACCESS.stepScope) },
        ]}
      />
      {children}
    </Page>
  );
}

/** What was chosen goes along with a form. */
export const Chosen = ({ given }: { given: Given }): VNode => (
  <>
    {Object.entries(given).map(([name, value]) => (value === '' ? null : <HiddenField key={name} name={name} value={value as string} />))}
  </>
);
