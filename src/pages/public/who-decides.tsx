import type { VNode } from 'preact';
import { dayInWords } from '../../../workflows/kit/time-words.js';
import type { PublicCall } from '../../desk/public-call.js';
import { BODY } from '../../locales/public/body.js';
import { CALL } from '../../locales/public/call.js';
import { valueWords } from '../../locales/values.js';
import type { Reader } from '../../web/reader.js';
import { Facts } from '../../web/ui/facts.js';
import { OwnWords } from '../../web/ui/own-words.js';
import { capital } from './words.js';

/** By whom members come to their seats, and on which day as far as one is set: while nothing is decided. */
export const WhoDecides = ({ reader, call }: { readonly reader: Reader; readonly call: PublicCall }): VNode => {
  const { t, language } = reader;
  const { organ, plannedOn, body } = call;
  const byOrgan = body.regime !== 'nominator-names';
  return (
    <>
      <p>{capital(t(valueWords('regime', body.regime)))}.</p>
      {byOrgan ? (
        <Facts
          items={[
            { label: t(BODY.organ), value: organ ? <OwnWords reader={reader} words={organ.name} inline /> : t(CALL.organUnknown) },
            {
              label: t(CALL.tPlanned),
              value: plannedOn.length > 0 ? plannedOn.map((on) => dayInWords(on, language)).join(', ') : t(CALL.plannedUnknown),
            },
          ]}
        />
      ) : null}
    </>
  );
};
