import type { VNode } from 'preact';
import { fieldLabel } from '../../locales/fields.js';
import { ERRORS } from '../../locales/errors.js';
import type { Reader } from '../reader.js';
import { FileField, Form, HiddenField } from '../ui/form.js';
import { Notice } from '../ui/notice.js';
import type { FormBody } from './body.js';
import { MOST_KEPT } from './kept.js';
import { typedIn } from './typed-text.js';
import { TypedTexts } from './typed-texts.js';

/** Whether a form can be given back on a page: it sent something, and not more than is ever kept of one. */
export const isGivable = ({ fields }: FormBody): boolean => fields.size > 0 && fields.toString().length <= MOST_KEPT;

/**
 * A form that was not carried out, to be sent once more as it was by one button: to the same address, with the same token, so that it is the same
 * form to whoever asks whether it came before. What a browser keeps of no form, its files, is asked for again. Only for what a page of ours sent:
 * what another site sends must not wait here for a press.
 */
export function SendAgain({ reader, form: { fields, files, tooLarge } }: { readonly reader: Reader; readonly form: FormBody }): VNode {
  const { t, language, path } = reader;
  const withFiles = [...new Set([...files.keys(), ...(tooLarge ?? [])])];
  return (
    <>
      <Form reader={reader} action={path} csrf={fields.get('csrf') ?? ''} submit={t(ERRORS.sendAgain)} multipart={withFiles.length > 0}>
        {[...fields].map(([name, value], n) => (name === 'csrf' ? null : <HiddenField key={n} name={name} value={value} />))}
        {withFiles.length > 0 ? <Notice kind="warning">{t(ERRORS.filesAgain)}</Notice> : null}
        {withFiles.map((name) => (
          <FileField key={name} reader={reader} name={name} label={t(fieldLabel(name) ?? ERRORS.file)} multiple required />
        ))}
      </Form>
      <TypedTexts reader={reader} typed={typedIn(fields, language)} />
    </>
  );
}
