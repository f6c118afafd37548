import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { act, get, list, type Standing } from '../api/steps.js';
import { anApp, type TestApp } from '../support/app.js';
import type { Seen } from '../support/visitor.js';
import { aVisitor } from '../support/visitor.js';
import { prepare } from './deciding/stage.js';

const mainOf = ({ root }: Seen): string => root.querySelector('main')?.text.replace(/\s+/g, ' ') ?? '';

describe('a decision', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await anApp();
  });
  afterAll(() => app.stop());

  it('of another candidate than the one proposed, is recorded once the list is changed from where it is recorded', async () => {
    const { hilkka, world, standing, decision, call } = await prepare(app, 'recorded', true);
    const [proposed, other] = [standing[0], standing.at(-1)] as [Standing, Standing];
    const [seat] = world.seats as [string];
    const [consent] = await list(app.admin, `/consents?call=${call}&person=${other.person}`);
    await act(world.secretary, `/consents/${consent.id}`, 'GIVE', { channel: 'phone', receivedAt: '2026-03-20T08:00:00Z' });
    const record = await hilkka.get(`/decisions/${decision}/record`);
    const form = await hilkka.get(record.root.querySelector(`a[href$="/EXCHANGE?seat=${seat}"]`)?.getAttribute('href') ?? '');
    const refused = await hilkka.submit(form, { candidacy: other.candidacy });
    expect(mainOf(refused)).toContain('todettu vaalikelpoiseksi');
    await act(world.secretary, `/candidacies/${other.candidacy}`, 'DEEM_ELIGIBLE');
    const done = await hilkka.submit(refused, { candidacy: other.candidacy });
    expect(done.path).toBe(`/fi/decisions/${decision}?done=EXCHANGE`);
    expect((await get(app.admin, `/candidacies/${proposed.candidacy}`)).state).toBe('shortlisted');
    expect(await get(app.admin, `/candidacies/${other.candidacy}`)).toMatchObject({ state: 'proposed', proposedSeat: seat });
    await act(world.secretary, `/decisions/${decision}`, 'DECIDE', { on: '2026-04-01', section: '91' });
    expect((await get(app.admin, `/candidacies/${other.candidacy}`)).state).toBe('selected');
    expect((await get(app.admin, `/candidacies/${proposed.candidacy}`)).state).toBe('not-selected');
  });

  it('shows its list seat by seat while it is prepared, and takes seats off and adds them again', async () => {
    const { hilkka, world, standing, decision } = await prepare(app, 'recorded', false);
    const [seat] = world.seats as [string];
    const page = await hilkka.get(`/decisions/${decision}/AMEND`);
    expect(mainOf(page)).toContain('Toimiala 1: varsinainen jäsen');
    expect(page.html).not.toContain('Keksitty maakunta');
    const off = await hilkka.submit(page, { [`remove.${seat}`]: '1' });
    expect(off.path).toBe(`/fi/decisions/${decision}?done=AMEND`);
    expect((await get(app.admin, `/decisions/${decision}`)).items).toHaveLength(world.seats.length - 1);
    const again = await hilkka.get(`/decisions/${decision}/AMEND`);
    await hilkka.submit(again, { candidacy: standing[0]?.candidacy as string });
    const { items } = await get(app.admin, `/decisions/${decision}`);
    expect(items).toContainEqual(expect.objectContaining({ seat, candidacy: standing[0]?.candidacy }));
    expect((await hilkka.submit(again, { candidacy: standing[0]?.candidacy as string })).path).toContain('done=AMEND');
    const gone = await hilkka.submit(await hilkka.get(`/decisions/${decision}/AMEND`), { candidacy: randomUUID() });
    const told = gone.root.querySelector('[data-error-summary] a')?.getAttribute('href') ?? '';
    expect([gone.status, told, gone.root.querySelector(told) === null]).toEqual([422, '#f-candidacy', false]);
    expect(gone.html).toContain('ei ole enää ehdolla paikalle');
    const irja = await aVisitor(app, world.people.organMember);
    expect((await irja.get(`/decisions/${decision}/AMEND`)).status).toBe(404);
  });
});
