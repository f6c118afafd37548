import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { aCandidate, act, decide, decisionOf, evaluate, propose, type Standing } from '../api/steps.js';
import { anApp, type TestApp } from '../support/app.js';
import { aVisitor, type Seen } from '../support/visitor.js';
import { anOpenCall, aWorld, type World } from '../support/world.js';

const NOW = '2026-03-02T08:00:00Z';
const textOf = ({ root }: Seen): string => root.querySelector('main')?.text ?? '';

describe('an organisation whose candidate was passed over', () => {
  let app: TestApp;
  let other: World;
  let naming: World;
  beforeAll(async () => {
    app = await anApp();
    other = await aWorld(app, { seats: 1, organisations: 3 });
    naming = await aWorld(app, { seats: 1, organisations: 2, body: { regime: 'nominator-names' } });
  });
  beforeEach(() => app.setClock(NOW));
  afterAll(() => app.stop());

  it('reads why its candidate was not selected once the decision is published, and never what a candidate said in withdrawing', async () => {
    const call = await anOpenCall(other);
    const standing = [];
    for (const by of [0, 1, 2]) standing.push(await aCandidate(app, other, call, { by }));
    const [chosen, passed, left] = standing as [Standing, Standing, Standing];
    await evaluate(app, other, call);
    await propose(other, chosen.candidacy, other.seats[0] as string);
    await act(other.secretary, `/candidacies/${passed.candidacy}`, 'NOT_SELECT', { reason: 'Toinen tuntee alueen paremmin.' });
    await act(app.as(await app.tokenFor(left.person)), `/candidacies/${left.candidacy}`, 'WITHDRAW', { reason: 'Sairastuin.' });
    await act(other.secretary, `/calls/${call}`, 'READY');
    const { id: decision } = await decisionOf(app, call);
    const whole = textOf(await (await aVisitor(app, other.people.secretary)).get(`/decisions/${decision}`));
    expect(whole).toContain('Toinen tuntee alueen paremmin.');
    expect(whole).not.toContain('Sairastuin.');
    const nominator = await aVisitor(app, other.people.contacts[1] as string);
    await decide(app, other, call);
    const before = textOf(await nominator.get(`/proposals/${passed.proposal}`));
    expect(before).toContain('kun päätös on julkaistu');
    expect(before).not.toContain('Toinen tuntee');
    const own = await aVisitor(app, passed.person);
    expect(textOf(await own.get(`/candidacies/${passed.candidacy}`))).not.toContain('Tulos');
    await act(other.secretary, `/decisions/${decision}`, 'PUBLISH', { publishedOn: '2026-04-01' });
    expect(textOf(await nominator.get(`/proposals/${passed.proposal}`))).toContain('Toinen tuntee alueen paremmin.');
    const told = await own.get(`/candidacies/${passed.candidacy}`);
    for (const words of ['Tulos', 'Aluehallitus', '12 §', 'Toinen tuntee alueen paremmin.']) expect(textOf(told)).toContain(words);
    expect(told.root.querySelector(`main a[href="/fi/decisions/${decision}"]`)).not.toBeNull();
    const nobody = textOf(await (await aVisitor(app, null)).get(`/decisions/${decision}`));
    expect([nobody.includes('12 §'), nobody.includes('vuorossa')]).toEqual([true, false]);
    const bereft = textOf(await (await aVisitor(app, other.people.contacts[2] as string)).get(`/proposals/${left.proposal}`));
    expect(bereft).not.toContain('Sairastuin.');
  });

  it('is told where organisations name that nothing is decided, and why somebody was passed over', async () => {
    const call = await anOpenCall(naming);
    const first = await aCandidate(app, naming, call, { by: 0 });
    const second = await aCandidate(app, naming, call, { by: 1 });
    await evaluate(app, naming, call);
    await act(naming.secretary, `/candidacies/${first.candidacy}`, 'REGISTER', { seat: naming.seats[0] });
    await act(naming.secretary, `/candidacies/${second.candidacy}`, 'NOT_SELECT', { reason: 'Paikkoja on yksi.' });
    await act(naming.secretary, `/calls/${call}`, 'COMPLETE');
    const [one, two] = await Promise.all(naming.people.contacts.map((person) => aVisitor(app, person)));
    expect(textOf((await one?.get(`/proposals/${first.proposal}`)) as Seen)).toContain('eikä siitä tehdä erillistä päätöstä');
    expect(textOf((await two?.get(`/proposals/${second.proposal}`)) as Seen)).toContain('Paikkoja on yksi.');
  });
});
