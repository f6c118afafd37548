import type { VNode } from 'preact';
import { Invalid } from '../../engine/errors.js';
import { problem } from '../../engine/payload.js';
import { BODY_ADMIN } from '../../locales/admin-body.js';
import { messageFor, type FormProblems } from '../../web/forms/problems.js';
import { isoDate } from '../../web/forms/read.js';
import type { Values } from '../../web/forms/values.js';
import type { Reader } from '../../web/reader.js';
import { DateField, RadiosField } from '../../web/ui/form.js';

interface WhenProps {
  readonly reader: Reader;
  readonly values: Values;
  readonly problems: FormProblems;
}

/** From when a change of something dated holds. */
export const WhenFields = ({ reader, values, problems }: WhenProps): VNode => {
  const { t } = reader;
  return (
    <>
      <RadiosField
        reader={reader}
        name="when"
        label={t(BODY_ADMIN.when)}
        required
        value={values.get('when') || 'from'}
        options={[
          { value: 'from', label: t(BODY_ADMIN.whenFrom), hint: t(BODY_ADMIN.whenFromMore) },
          { value: 'correct', label: t(BODY_ADMIN.whenCorrect), hint: t(BODY_ADMIN.whenCorrectMore) },
        ]}
      />
      <DateField
        reader={reader}
        name="validFrom"
        conditional
        label={t(BODY_ADMIN.firstDay)}
        hint={t(BODY_ADMIN.firstDayMore)}
        value={values.get('validFrom')}
        error={messageFor(problems, 'validFrom')}
      />
    </>
  );
};

/** The day from which a change holds; null corrects the row that holds. @throws Invalid when a day is needed and none was given */
export function firstDay(fields: URLSearchParams): string | null {
  if (fields.get('when') === 'correct') return null;
  const day = (fields.get('validFrom') ?? '').trim();
  if (day === '') throw new Invalid([problem('/validFrom', 'field.required')]);
  return isoDate(day);
}
