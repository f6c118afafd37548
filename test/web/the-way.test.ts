import { describe, expect, it } from '@jest/globals';
import { membershipTerm } from '../../workflows/membership-term/workflow.js';
import type { JournalShown } from '../../src/api/journal-view.js';
import { TheWay } from '../../src/pages/instances/process.js';
import { h, html, reader, words } from './rendering.js';

const entry = (version: number, event: string, at: string, actor: JournalShown['actor']): JournalShown => ({
  version,
  event,
  label: event,
  from: null,
  to: 'active',
  actor,
  at: new Date(at),
  facts: {},
  why: null,
  hash: '',
});
const CLOCK = { kind: 'clock', id: null, as: null };
const by = (as: JournalShown['actor']['as'], more: object = {}): JournalShown['actor'] => ({ kind: 'person', id: 'p', as, ...more });
const told = (...entries: JournalShown[]): string => words(html(h(TheWay, { reader, workflow: membershipTerm, entries })));

describe('what has happened', () => {
  it('says of an entry that tells of an earlier time than one above it that it was recorded afterwards', () => {
    const made = entry(1, 'CREATE', '2026-10-31T13:00:00Z', { kind: 'system', id: null, as: null });
    const late = told(made, entry(2, 'START', '2026-10-30T22:00:00Z', CLOCK));
    expect(late).toContain('31.10.2026 klo 0.00 (merkitty jälkikäteen)');
    expect(late).not.toContain('klo 15.00 (merkitty');
    expect(told(made, entry(2, 'START', '2026-10-31T22:00:00Z', CLOCK))).not.toContain('jälkikäteen');
  });

  it('tells who acted by name, else by what that person was, the substitute apart from the secretary', () => {
    const at = '2026-10-31T13:00:00Z';
    const who = (actor: JournalShown['actor']): string => told(entry(1, 'RECALL', at, actor));
    expect(who(by('contact', { name: 'Enni Keksitty' }))).toContain('Enni Keksitty');
    expect(who(by('substitute'))).toContain('sihteerin varahenkilö');
    expect(who(by('secretary'))).toContain('toimielimen sihteeri');
    expect(who(by('contact'))).toContain('järjestön yhteyshenkilö');
    expect(who(by(null))).toContain('joku muu');
  });
});
