import type { VNode } from 'preact';
import type { PublicCall } from '../../desk/public-call.js';
import { CALL } from '../../locales/public/call.js';
import type { Reader } from '../../web/reader.js';

/** Those who let it be known that they stand; nothing where nobody does, or where it is not the time. */
export const CallCandidates = ({ reader, call: { candidates } }: { readonly reader: Reader; readonly call: PublicCall }): VNode | null => {
  const { t, to } = reader;
  if (candidates.length === 0) return null;
  return (
    <section>
      <h2>{t(CALL.candidates)}</h2>
      <p>{t(CALL.candidatesLead)}</p>
      <ul>
        {candidates.map(({ name, organisation }, n) => (
          <li key={`${name} ${n}`}>
            {name}
            {organisation === null ? null : (
              <>
                , <a href={to(`/organisations/${organisation.id}`)}>{organisation.name}</a>
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
};
