import type { VNode } from 'preact';
import { ADMIN } from '../../locales/admin.js';
import { BODY_ADMIN } from '../../locales/admin-body.js';
import { FORM } from '../../locales/forms.js';
import type { FormProblems } from '../../web/forms/problems.js';
import type { Values } from '../../web/forms/values.js';
import type { Reader } from '../../web/reader.js';
import { Button, LinkButton } from '../../web/ui/button.js';
import { Empty } from '../../web/ui/empty.js';
import { Form } from '../../web/ui/form.js';
import { Notice } from '../../web/ui/notice.js';
import { Page } from '../../web/ui/page.js';
import { Refused } from '../../web/ui/refused.js';
import { BodyFields } from './body-fields.js';
import { errorsOf, type Choices } from './body-form.js';

interface NewBody {
  readonly values: Values;
  readonly problems: FormProblems;
  readonly choices: Choices;
  /** Why what was typed is back: it was kept while the session had ended, or while an organ was added. */
  readonly back: 'kept' | 'organ' | null;
}

/** The form of a new body. Without a region there is nothing to set it up in. */
export function newBodyPage(reader: Reader, { values, problems, choices, back }: NewBody): VNode {
  const { t, to } = reader;
  return (
    <Page
      reader={reader}
      title={t(BODY_ADMIN.newTitle)}
      lead={t(BODY_ADMIN.newLead)}
      crumbs={[
        { href: '/admin', label: t(ADMIN.title) },
        { href: '/admin/bodies', label: t(ADMIN.structure) },
      ]}
      errors={errorsOf(reader, 'body', problems)}
    >
      <Refused reader={reader} reasons={problems.reasons} />
      {back === null ? null : <Notice kind="info">{t(back === 'organ' ? BODY_ADMIN.organAdded : FORM.keptBack)}</Notice>}
      {choices.regions.length === 0 ? (
        <Empty title={t(ADMIN.noRegions)}>
          <LinkButton href={to('/admin/add/region')}>{t(ADMIN.addRegion)}</LinkButton>
        </Empty>
      ) : (
        <Form
          reader={reader}
          action="/admin/bodies/new"
          submit={t(BODY_ADMIN.create)}
          cancel={{ href: '/admin/bodies', label: t(FORM.cancel) }}
          buttons={
            <Button kind="secondary" name="organFirst" value="1">
              {t(BODY_ADMIN.organFirst)}
            </Button>
          }
        >
          <BodyFields reader={reader} values={values} problems={problems} {...choices} />
        </Form>
      )}
    </Page>
  );
}
