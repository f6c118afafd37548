import type { VNode } from 'preact';
import type { Text } from '../../../workflows/kit/text.js';
import { momentInWords } from '../../../workflows/kit/time-words.js';
import type { CandidacySeen, Supporter } from '../../desk/candidacy.js';
import type { CallQuestion } from '../../desk/public-call.js';
import type { SeatLabel } from '../../desk/told.js';
import { CANDIDACY } from '../../locales/members.js';
import { valueWords } from '../../locales/values.js';
import type { Reader } from '../../web/reader.js';
import { Badge, StateBadge } from '../../web/ui/badge.js';
import { Card } from '../../web/ui/card.js';
import { Facts, type Fact } from '../../web/ui/facts.js';
import { Page } from '../../web/ui/page.js';
import { toneOf } from '../../web/ui/tones.js';
import { ownText } from '../../web/words.js';
import { Actions, ProcessParts, type InstanceModel } from '../instances/instance.view.js';
import { seatLabel } from '../instances/labels.js';
import { answerInWords, questionInWords } from '../proposing/answers.js';

interface Model {
  readonly seen: CandidacySeen;
  readonly instance: InstanceModel;
  readonly consents: Readonly<Record<string, Text>>;
  readonly proposals: Readonly<Record<string, Text>>;
}
interface Given {
  readonly reader: Reader;
  readonly model: Model;
}

/** A candidate with everything that is known: who proposes and why, what the person has said, and what can be done. */
export function candidacyPage(reader: Reader, model: Model): VNode {
  const { t } = reader;
  const { seen, instance } = model;
  const title = ownText(reader, seen.call.title);
  return (
    <Page
      reader={reader}
      title={seen.person.name}
      crumbs={[
        { href: `/bodies/${seen.body.id}`, label: ownText(reader, seen.body.name) },
        { href: `/calls/${seen.call.id}/desk`, label: title },
        { href: `/calls/${seen.call.id}/matrix`, label: t(CANDIDACY.matrix) },
      ]}
      meta={
        <StateBadge
          of={instance.workflow.name}
          state={seen.state}
          label={t(instance.workflow.states[seen.state] ?? instance.workflow.label)}
        />
      }
      {...(instance.notice === null ? {} : { notice: instance.notice })}
    >
      <Known reader={reader} model={model} />
      <section>
        <h2>{t(CANDIDACY.supporters)}</h2>
        {seen.supporters.every(({ endedAt }) => endedAt !== null) ? <p>{t(CANDIDACY.noSupporters)}</p> : null}
        <div class="stack">
          {seen.supporters.map((supporter) => (
            <Proposed key={supporter.proposal} reader={reader} model={model} supporter={supporter} />
          ))}
        </div>
      </section>
      <section id="decide">
        <h2>{t(CANDIDACY.doNow)}</h2>
        <Actions
          reader={reader}
          actions={instance.actions}
          href={(event) => hrefOf(seen, event)}
          onward={['DEEM_ELIGIBLE', 'PROPOSE', 'REGISTER']}
        />
      </section>
      <ProcessParts reader={reader} model={instance} />
    </Page>
  );
}

/** A seat is chosen where all of them are seen. */
const hrefOf = ({ id, call }: CandidacySeen, event: string): string =>
  event === 'PROPOSE' || event === 'REGISTER' ? `/calls/${call.id}/matrix` : `/candidacies/${id}/${event}`;

function Known({ reader, model }: Given): VNode {
  const { t, to, language } = reader;
  const { seen } = model;
  const { person, represents, preferences, proposedSeat, reserveRank, membership } = seen;
  const said = seen.consent?.answers ?? {};
  const named = (seat: SeatLabel): string => seatLabel({ ...seat }, language);
  const facts: (Fact | null)[] = [
    proposedSeat && { label: t(CANDIDACY.proposedSeat), value: named(proposedSeat) },
    reserveRank === null ? null : { label: t(CANDIDACY.reserve), value: String(reserveRank) },
    { label: t(CANDIDACY.represents), value: represents?.name ?? t(CANDIDACY.notSaid) },
    {
      label: t(CANDIDACY.preferences),
      value: (
        <ol>
          {preferences.map((seat) => (
            <li key={seat.id}>{named(seat)}</li>
          ))}
        </ol>
      ),
    },
    { label: t(CANDIDACY.consent), value: <Consenting reader={reader} model={model} /> },
    ...answersIn(reader, questionsOf(seen, 'candidate', said), said),
    { label: t(CANDIDACY.contact), value: [...person.emails, person.phone].filter(Boolean).join(', ') || null },
    { label: t(CANDIDACY.language), value: t(valueWords('language', person.language)) },
    membership
      ? { label: t(CANDIDACY.membership), value: <a href={to(`/memberships/${membership}`)}>{t(CANDIDACY.openMembership)}</a> }
      : null,
  ];
  return <Facts items={facts.filter((fact): fact is Fact => fact !== null && fact.value !== null)} />;
}

const Consenting = ({ reader, model: { seen, consents } }: Given): VNode => {
  const { t, to, language } = reader;
  const { consent, call } = seen;
  if (!consent) return <>{t(CANDIDACY.notAsked)}</>;
  const at = (moment: Date): string => momentInWords(moment, language, call.zone);
  const name = consents[consent.state];
  return (
    <>
      <p>
        <a href={to(`/consents/${consent.id}`)}>
          <Badge tone={toneOf('consent', consent.state)}>{name ? t(name) : ''}</Badge>
        </a>
      </p>
      <p class="soft">
        {[
          t(CANDIDACY.asked, { at: at(consent.askedAt) }),
          consent.answeredAt
            ? t(CANDIDACY.answered, { at: at(consent.answeredAt) })
            : consent.dueAt
              ? t(CANDIDACY.due, { at: consent.dueAt })
              : '',
        ]
          .filter(Boolean)
          .join('. ')}
        .
      </p>
      {consent.publishName ? <p class="soft">{t(CANDIDACY.nameMayShow)}</p> : null}
    </>
  );
};

/** One proposal: by whom, why, and what was answered to the call's questions. */
const Proposed = ({ reader, model, supporter }: Given & { supporter: Supporter }): VNode => {
  const { t, to, language } = reader;
  const { call } = model.seen;
  const { proposal, state, organisations, justification, arrivedAt, channel, endedAt, answers } = supporter;
  const name = model.proposals[state];
  const questions = questionsOf(model.seen, 'nominator', answers);
  return (
    <Card
      title={organisations.map((organisation) => organisation.name).join(', ')}
      meta={
        <>
          {name ? <Badge tone={toneOf('candidate-proposal', state)}>{t(name)}</Badge> : null}
          {endedAt ? <Badge tone="warn">{t(CANDIDACY.ended)}</Badge> : null}
          {arrivedAt ? (
            <span>{t(CANDIDACY.arrived, { at: momentInWords(arrivedAt, language, call.zone), how: valueWords('channel', channel) })}</span>
          ) : null}
        </>
      }
    >
      <p class="prose" lang={supporter.language}>
        {justification ?? t(CANDIDACY.noJustification)}
      </p>
      {questions.length > 0 ? <Facts items={answersIn(reader, questions, answers)} /> : null}
      <p>
        <a href={to(`/proposals/${proposal}`)}>{t(CANDIDACY.openProposal)}</a>
      </p>
    </Card>
  );
};

type Answers = Supporter['answers'];
const questionsOf = ({ call }: CandidacySeen, who: CallQuestion['answeredBy'], answers: Answers): readonly CallQuestion[] =>
  call.questions.filter(({ answeredBy, key }) => answeredBy === who && Object.hasOwn(answers, key));
const answersIn = (reader: Reader, questions: readonly CallQuestion[], answers: Answers): Fact[] =>
  questions.map((question) => ({
    label: questionInWords(reader, question),
    value: <span class="prose">{answerInWords(reader, question, answers[question.key])}</span>,
  }));
