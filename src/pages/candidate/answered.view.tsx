import type { VNode } from 'preact';
import { momentInWords } from '../../../workflows/kit/time-words.js';
import type { Text } from '../../../workflows/kit/text.js';
import type { ConsentAsked } from '../../desk/consent-page.js';
import { CANDIDACY } from '../../locales/candidacy.js';
import { CONSENT } from '../../locales/candidate.js';
import { Facts } from '../../web/ui/facts.js';
import { Notice } from '../../web/ui/notice.js';
import { type Answered as AnswerGiven, answerInWords, questionInWords } from '../proposing/answers.js';
import { ChangeMind, ChangePublicity } from './changing.view.js';
import type { ConsentModel, Part } from './consent.view.js';
import { CALL_STATES } from '../../../workflows/nomination-call/states.js';

const ZONE = 'Europe/Helsinki';
/** What became of a candidacy that nothing more comes of: the answer to the question is not waited for. */
const ENDED: Readonly<Record<string, Text>> = {
  selected: CANDIDACY.selected,
  'not-selected': CANDIDACY['not-selected'],
  withdrawn: CANDIDACY.withdrawn,
  lapsed: CANDIDACY.lapsed,
  merged: CONSENT.merged,
};
export const hasEnded = ({ candidacyState }: ConsentAsked): boolean => candidacyState in ENDED;

const SAID: Readonly<Record<string, Text>> = {
  given: CONSENT.gave,
  declined: CONSENT.declined,
  'not-me': CONSENT.notMine,
  withdrawn: CONSENT.withdrew,
};

/** What follows from the answer, or from none: the candidacy and the call may have ended meanwhile, each by itself. */
function whatBecame({ asked, facts, now }: ConsentModel & { readonly now: Date }): readonly Text[] {
  const ended = ENDED[asked.candidacyState];
  const settled = CALL_STATES.settled.includes(asked.call.state);
  if (facts.state === 'given') return ended ? [ended] : settled ? [] : [CONSENT.nextGiven];
  if (facts.state !== 'expired') return [];
  if (ended) return [ended, CONSENT.notNeeded];
  const due = facts['dueAt'] as Date | null;
  return settled ? [CONSENT.notNeeded] : [due !== null && due <= now ? CONSENT.expired : CONSENT.notAwaited];
}

/** What was recorded and when, and how to change one's mind. */
export const Answered = ({ reader, model }: Part): VNode => {
  const { t, language } = reader;
  const { asked, facts } = model;
  const given = facts.state === 'given';
  const said = SAID[facts.state];
  const at = facts['answeredAt'] as Date | null;
  const shown = (yes: unknown): string => t(yes === true ? CONSENT.mayPublish : CONSENT.mayNotPublish);
  const answers = facts['answers'] as Record<string, AnswerGiven>;
  return (
    <>
      <Notice kind={given ? 'success' : 'info'}>
        {said && at ? <p>{t(said, { at: momentInWords(at, language, ZONE) })}</p> : null}
        {facts['enteredBy'] ? <p>{t(CONSENT.entered)}</p> : null}
        {whatBecame({ ...model, now: reader.now }).map((words) => (
          <p key={words.fi}>{t(words)}</p>
        ))}
      </Notice>
      {given ? (
        <section>
          <h2>{t(CONSENT.recorded)}</h2>
          <Facts
            items={[
              { label: t(CONSENT.published), value: shown(facts['publishName']) },
              ...asked.questions.map((question) => ({
                label: questionInWords(reader, question),
                value: answerInWords(reader, question, answers[question.key]),
              })),
            ]}
          />
          <ChangePublicity reader={reader} model={model} />
        </section>
      ) : null}
      {facts.state === 'not-me' ? null : <ChangeMind reader={reader} model={model} mayAskAgain={mayBeAskedAgain(model)} />}
    </>
  );
};

/** Whoever declined ended the candidacy so; nobody else comes back to one that has ended. */
const mayBeAskedAgain = ({ asked, facts }: ConsentModel): boolean =>
  !CALL_STATES.settled.includes(asked.call.state) && (facts.state !== 'expired' || !(asked.candidacyState in ENDED));
