import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { WORKFLOWS } from '../../workflows/all.js';
import type { ReasonShown, Refusal } from '../../workflows/kit/reason.js';
import { LANGUAGES } from '../../workflows/kit/text.js';
import { anApp, type TestApp } from '../support/app.js';
import { candidacyScenarios, consentScenarios } from './refusals/candidacies.js';
import { callScenarios } from './refusals/calls.js';
import { decisionScenarios, membershipScenarios, recordScenarios } from './refusals/decisions.js';
import { organisationScenarios } from './refusals/organisations.js';
import { proposalScenarios } from './refusals/proposals.js';
import { registerScenarios } from './refusals/records.js';
import { Stage, type Scenario } from './refusals/stage.js';
import { memoryOf } from './steps.js';

/** Every refusal of the rule book, provoked on the whole program: through HTTP, or through the engine where only the clock or Edustus may send the event. */
const SCENARIOS: Readonly<Record<string, Scenario>> = {
  ...callScenarios,
  ...proposalScenarios,
  ...candidacyScenarios,
  ...consentScenarios,
  ...decisionScenarios,
  ...membershipScenarios,
  ...organisationScenarios,
  ...recordScenarios,
  ...registerScenarios,
};
const REFUSALS: Readonly<Record<string, Refusal>> = Object.assign({}, ...WORKFLOWS.map((w) => w.refusals)) as Record<string, Refusal>;

let app: TestApp;
beforeAll(async () => void (app = await anApp()));
afterAll(() => app.stop());
beforeEach(() => app.setClock('2026-03-02T08:00:00Z'));

/** The sentence of the rule book with anything in its placeholders. */
const sentence = (template: string): RegExp =>
  new RegExp(`^${template.replace(/[.*+?^$()|[\]\\]/g, '\\$&').replace(/\{\w+(:[^{}]+)?\}/g, '[^{}]+')}$`);

it('has a scenario for every refusal of every workflow, and none that is gone', () => {
  expect(Object.keys(SCENARIOS).sort()).toEqual(Object.keys(REFUSALS).sort());
});

describe('the program refuses with', () => {
  it.each(Object.entries(SCENARIOS))('%s', async (code, scenario) => {
    const { attempt, turnsTo } = await scenario(new Stage(app));
    // Letters that are still to be written are not the refusal's doing.
    await app.setClock((await app.admin('GET', '/clock')).body.now as string);
    if (turnsTo !== undefined) {
      const turned = await attempt({});
      expect([turned.status, turned.body.state]).toEqual([200, turnsTo]);
      return;
    }
    const before = await memoryOf(app);
    for (const language of LANGUAGES) {
      const { status, body } = await attempt({ 'accept-language': language });
      expect([status, body.type, body.status]).toEqual([409, '/problems/transition-refused', 409]);
      const reasons = body.reasons as ReasonShown[];
      expect(reasons.map((r) => r.code)).toContain(code);
      for (const reason of reasons) {
        const book = REFUSALS[reason.code] as Refusal;
        for (const l of LANGUAGES) {
          expect(reason.text[l]).toMatch(sentence(book[l]));
          expect(reason.text[l]).not.toMatch(/undefined|null|NaN|Invalid|\[object/);
        }
        expect(reason.detail).toBe(reason.text[language]);
        expect(reason.source).toBe(book.source);
      }
      expect(body.detail).toBe(reasons.map((r) => r.detail).join(' '));
    }
    expect(await memoryOf(app)).toEqual(before);
  });
});
