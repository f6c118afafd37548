import { Fragment, type VNode } from 'preact';
import type { Text } from '../../../workflows/kit/text.js';
import { instantInWords, momentInWords } from '../../../workflows/kit/time-words.js';
import type { ProposalResult } from '../../desk/proposal-result.js';
import type { PublicCall } from '../../desk/public-call.js';
import type { Loaded } from '../../engine/store.js';
import { INBOX } from '../../locales/inbox.js';
import { INSTANCE } from '../../locales/instances.js';
import { PROPOSAL } from '../../locales/proposal.js';
import { valueWords } from '../../locales/values.js';
import type { Reader } from '../../web/reader.js';
import { Facts } from '../../web/ui/facts.js';
import { Name } from '../../web/ui/name.js';
import { Notice } from '../../web/ui/notice.js';
import { OwnWords } from '../../web/ui/own-words.js';
import { decisionFacts } from '../mine/decision-facts.js';
import { fileOf } from '../public/address.js';
import { type Answered, answerInWords, questionInWords } from './answers.js';
import type { ProposalModel } from './proposal.view.js';
import { seatName } from './step-fields.js';
import { nominatorQuestions } from './steps.js';

const ZONE = 'Europe/Helsinki';

/** As the organisation wrote the name; null while a draft names nobody. */
export const personOf = (facts: Loaded): string | null => {
  const nominee = facts['nominee'] as { givenName: string; familyName: string } | null;
  return nominee ? `${nominee.givenName} ${nominee.familyName}` : null;
};

/** Seats in the order of preference. */
function seatsOf(reader: Reader, facts: Loaded, call: PublicCall | null): { label: string; value: VNode | string } {
  const { t } = reader;
  const named = (facts['seats'] as string[]).flatMap((id) => call?.seats.filter((seat) => seat.id === id) ?? []);
  const [only] = named;
  if (only === undefined) return { label: t(PROPOSAL.seats), value: t(PROPOSAL.nothing) };
  if (named.length === 1) return { label: t(PROPOSAL.seats), value: seatName(reader, only) };
  const list = (
    <ol>
      {named.map((seat) => (
        <li key={seat.id}>{seatName(reader, seat)}</li>
      ))}
    </ol>
  );
  return { label: t(PROPOSAL.seatsRanked), value: list };
}

/** What was sent by whom when: what the organisation keeps, on paper too. */
export const Receipt = ({ reader, shown }: { reader: Reader; shown: ProposalModel }): VNode => {
  const { t, language } = reader;
  const { facts, call, organisations, sender } = shown;
  const arrived = facts['arrivedAt'] as Date;
  const completed = facts['completedAt'] as Date | null;
  const closes = call?.closesAt ?? null;
  const channel = String(facts['channel']);
  const stamp = (at: Date): string => t(PROPOSAL.helsinki, { at: momentInWords(at, language, ZONE) });
  return (
    <section>
      <h2>{t(PROPOSAL.receipt)}</h2>
      <Facts
        items={[
          { label: t(PROPOSAL.arrived), value: <strong>{stamp(arrived)}</strong> },
          ...(closes === null
            ? []
            : [
                {
                  label: t(PROPOSAL.deadline),
                  value: `${instantInWords(closes, language, ZONE, 'end')}. ${t(arrived < closes ? PROPOSAL.inTime : PROPOSAL.notInTime)}`,
                },
              ]),
          ...(completed ? [{ label: t(PROPOSAL.completed), value: stamp(completed) }] : []),
          ...(channel === 'web' ? [] : [{ label: t(PROPOSAL.howArrived), value: t(valueWords('channel', channel)) }]),
          ...howEntered(reader, shown),
          { label: t(PROPOSAL.organisation), value: organisations.map(({ name }) => name).join(', ') },
          ...(sender === null ? [] : [{ label: t(PROPOSAL.sentBy), value: <Name>{sender}</Name> }]),
          { label: t(PROPOSAL.person), value: personOf(facts) ?? t(PROPOSAL.nothing) },
          seatsOf(reader, facts, call),
          ...callOf(reader, call),
        ]}
      />
    </section>
  );
};

/** The documents that a proposal came in. */
export const originalsOf = (facts: Loaded): string[] =>
  [facts['original'] as string | null, ...(facts['attachments'] as string[])].flatMap((id) => id ?? []);

/** Who entered what the organisation did not send itself, and the thing itself for those who may read it. */
function howEntered({ t, to }: Reader, { facts, names }: ProposalModel): { label: string; value: VNode | string }[] {
  const by = facts['enteredBy'] as string | null;
  const known = originalsOf(facts).filter((id) => names.has(id));
  const files = (
    <>
      {known.map((id, n) => (
        <Fragment key={id}>
          {n === 0 ? null : ', '}
          <a href={to(fileOf(id))} download>
            {known.length === 1 ? t(INSTANCE.openFile) : t(INBOX.originalNth, { n: n + 1, count: known.length })}
          </a>
        </Fragment>
      ))}
    </>
  );
  return [
    ...(by === null ? [] : [{ label: t(PROPOSAL.enteredBy), value: names.get(by)?.label ?? t(INSTANCE.keeper) }]),
    ...(known.length === 0 ? [] : [{ label: t(INBOX.original), value: files }]),
  ];
}

const callOf = (reader: Reader, call: PublicCall | null): { label: string; value: VNode }[] =>
  call === null
    ? []
    : [
        {
          label: reader.t(PROPOSAL.call),
          value: (
            <a href={reader.to(`/calls/${call.id}`)}>
              <OwnWords reader={reader} words={call.title} inline />
            </a>
          ),
        },
        {
          label: reader.t(PROPOSAL.body),
          value: (
            <a href={reader.to(`/bodies/${call.body.id}`)}>
              <OwnWords reader={reader} words={call.body.name} inline />
            </a>
          ),
        },
      ];

interface ContentsProps {
  readonly reader: Reader;
  readonly facts: Loaded;
  readonly call: PublicCall | null;
  /** The receipt has told who, whom and for what. */
  readonly sent: boolean;
  readonly shown: ProposalModel;
}
/** What the organisation wrote. */
export const Contents = ({ reader, facts, call, sent, shown }: ContentsProps): VNode => {
  const { t } = reader;
  const nominee = facts['nominee'] as { email?: string | null; phone?: string | null } | null;
  const answers = facts['answers'] as Record<string, Answered>;
  const reach = [nominee?.email, nominee?.phone].filter(Boolean).join(', ');
  const begin = [
    { label: t(PROPOSAL.organisation), value: shown.organisations.map(({ name }) => name).join(', ') },
    { label: t(PROPOSAL.person), value: personOf(facts) ?? t(PROPOSAL.nothing) },
    seatsOf(reader, facts, call),
    ...callOf(reader, call),
  ];
  return (
    <section>
      <h2>{t(PROPOSAL.contents)}</h2>
      <Facts
        items={[
          ...(sent ? [] : begin),
          { label: t(PROPOSAL.reach), value: reach || t(PROPOSAL.nothing) },
          {
            label: t(PROPOSAL.justification),
            value: <span class="prose">{(facts['justification'] as string | null) ?? t(PROPOSAL.nothing)}</span>,
          },
          ...(call ? nominatorQuestions(call) : []).map((question) => ({
            label: questionInWords(reader, question),
            value: answerInWords(reader, question, answers[question.key]),
          })),
        ]}
      />
    </section>
  );
};

interface ResultProps {
  readonly reader: Reader;
  readonly result: ProposalResult;
  readonly person: string;
  readonly call: PublicCall | null;
}
/** Where no grounds are told: none may be recorded, or not yet for everybody, or nothing is ever decided where organisations name. */
const whyNoGrounds = ({ decision }: ProposalResult, call: PublicCall | null): Text =>
  decision?.published ? PROPOSAL.noGrounds : call?.body.regime === 'nominator-names' ? PROPOSAL.noDecision : PROPOSAL.groundsLater;

/** What was decided, by whom, when and why. */
export const Result = ({ reader, result, person, call }: ResultProps): VNode => {
  const { t } = reader;
  const won = result.result === 'selected';
  return (
    <section>
      <h2>{t(PROPOSAL.result)}</h2>
      <Notice kind={won ? 'success' : 'info'}>
        <p>{t(won ? PROPOSAL.isSelected : PROPOSAL.isNotSelected, { person })}</p>
      </Notice>
      <ResultFacts reader={reader} result={result} noGrounds={whyNoGrounds(result, call)} />
    </section>
  );
};

/** Who decided when by which section, and why; with the way to the decision for whoever may read it. */
export const ResultFacts = ({ reader, result, noGrounds }: { reader: Reader; result: ProposalResult; noGrounds: Text }): VNode => {
  const { t, to } = reader;
  const { decision, seat, grounds } = result;
  return (
    <>
      <Facts
        items={[
          ...(seat ? [{ label: t(PROPOSAL.toSeat), value: seatName(reader, seat) }] : []),
          ...decisionFacts(reader, decision),
          { label: t(PROPOSAL.grounds), value: grounds ? <span class="prose">{grounds}</span> : t(noGrounds) },
        ]}
      />
      {decision?.published ? (
        <p>
          <a href={to(`/decisions/${decision.id}`)}>{t(PROPOSAL.readDecision)}</a>
        </p>
      ) : null}
    </>
  );
};
