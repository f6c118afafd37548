import type { VNode } from 'preact';
import { instantInWords } from '../../../workflows/kit/time-words.js';
import { COMING, EDITOR } from '../../locales/call-editor.js';
import type { Reader } from '../../web/reader.js';
import { Action } from '../../web/ui/action.js';
import { Button } from '../../web/ui/button.js';
import { AreaField, DateField, Form, HiddenField, TimeField } from '../../web/ui/form.js';
import { Notice } from '../../web/ui/notice.js';
import { Page } from '../../web/ui/page.js';
import { Reasons } from '../../web/ui/reasons.js';
import { ownText } from '../../web/words.js';
import { summaryOf } from '../instances/event.view.js';
import type { Available } from '../instances/instance.js';
import { Coming, type ComingModel } from './coming.js';
import { callField, type EditorModel } from './editor-field.js';
import { Choices } from './parts.js';

interface DeadlineModel extends EditorModel {
  readonly coming: ComingModel;
  /** Correcting and extending: allowed, or why not. */
  readonly ways: readonly Available[];
  /** The one whose form is shown; null: neither is possible. */
  readonly how: 'CORRECT_DEADLINE' | 'EXTEND' | null;
}

/** Moving the deadline of a published call. */
export function deadlinePage(reader: Reader, model: DeadlineModel): VNode {
  const { t, to, language } = reader;
  const { id, facts, problems, ways, how, version, coming } = model;
  const chosen = ways.find(({ type }) => type === how);
  const event = how ?? 'EXTEND';
  const given = { reader, model };
  const possible = ways.filter(({ allowed }) => allowed);
  return (
    <Page
      reader={reader}
      title={t(EDITOR.titleAfter)}
      lead={t(EDITOR.leadAfter)}
      wide
      crumbs={[
        { href: '/desk', label: t(EDITOR.crumb) },
        { href: `/calls/${id}/desk`, label: ownText(reader, facts.title) },
      ]}
      errors={summaryOf(reader, { workflow: 'nomination-call', event }, problems)}
    >
      {problems.reasons.length > 0 ? (
        <Notice kind="error" title={t(EDITOR.refused)}>
          <Reasons reader={reader} reasons={problems.reasons} />
        </Notice>
      ) : null}
      {facts.closesAt && facts.closesAt > reader.now ? (
        <p>{t(EDITOR.nowCloses, { at: instantInWords(facts.closesAt, language, facts.zone, 'end') })}</p>
      ) : null}
      {possible.length > 1 ? (
        <Choices
          label={t(EDITOR.howToChange)}
          choices={possible.map(({ type }) => ({
            href: to(`/calls/${id}/edit?how=${type}`),
            label: t(type === 'EXTEND' ? EDITOR.extend : EDITOR.correct),
            current: type === how,
          }))}
        />
      ) : null}
      {chosen?.allowed ? (
        <div class="beside">
          <div>
            <p>{t(how === 'EXTEND' ? EDITOR.extendLead : EDITOR.correctLead)}</p>
            <Form
              reader={reader}
              action={`/calls/${id}/edit`}
              submit={t(how === 'EXTEND' ? EDITOR.extend : EDITOR.correct)}
              preview={{ href: `/calls/${id}/edit/preview`, into: 'timeline' }}
              cancel={{ href: `/calls/${id}/desk`, label: t(EDITOR.cancel) }}
              buttons={
                <Button kind="quiet" name="look" value="1">
                  {t(EDITOR.look)}
                </Button>
              }
            >
              <HiddenField name="version" value={String(version)} />
              <HiddenField name="how" value={event} />
              <DateField {...callField(given, 'closesOn', event)} required />
              <TimeField {...callField(given, 'closesTime', event)} />
              <AreaField {...callField(given, 'reason', event)} required />
            </Form>
          </div>
          <section class="aside" aria-labelledby="timeline-title" tabindex={0}>
            <h2 id="timeline-title">{t(COMING.title)}</h2>
            <div id="timeline">
              <Coming reader={reader} model={coming} />
            </div>
          </section>
        </div>
      ) : (
        <>
          <h2>{t(EDITOR.notEditable)}</h2>
          {ways.map(({ type, label, allowed, reasons }) => (
            <Action key={type} reader={reader} href={`/calls/${id}/edit?how=${type}`} label={label} allowed={allowed} reasons={reasons} />
          ))}
          <p>
            <a href={to(`/calls/${id}/desk`)}>{t(EDITOR.cancel)}</a>
          </p>
        </>
      )}
    </Page>
  );
}
