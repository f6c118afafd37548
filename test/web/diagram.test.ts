import { describe, expect, it } from '@jest/globals';
import { describeProcess } from '../../src/web/process.js';
import { diagramSvg } from '../../src/web/diagram.js';
import { drawingOf } from '../../src/web/arrows.js';
import { LANGUAGES } from '../../workflows/kit/text.js';
import type { Workflow } from '../../workflows/kit/workflow.js';
import { WORKFLOWS } from '../../workflows/all.js';

const PROCESSES = WORKFLOWS.filter((w) => Object.keys(w.states).length > 2).map((w) => [w.name, w] as const);

/** `from event to` of every arrow, once. */
const branchesOf = ({ allBranches }: Workflow): string[] =>
  [...new Set(allBranches.map(({ from, event, to }) => `${from} ${event} ${to ?? from}`))].sort();

/** The same, read from what is drawn: frames stand for each of their states. */
const drawnIn = (workflow: Workflow): string[] => {
  const { states, frames, arrows } = drawingOf(workflow);
  return [
    ...arrows.flatMap(({ from, to, events }) =>
      (typeof from === 'string' ? [from] : from.states).flatMap((state) => events.map(({ type }) => `${state} ${type} ${to}`)),
    ),
    ...states.flatMap(({ name, stays, returns }) => [
      ...stays.map(({ type }) => `${name} ${type} ${name}`),
      ...returns.map(({ to, event }) => `${name} ${event.type} ${to}`),
    ]),
    ...frames.flatMap(({ states: framed, stays }) => framed.flatMap((name) => stays.map(({ type }) => `${name} ${type} ${name}`))),
  ].sort();
};

const unescaped = (text: string): string =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&#45;', '-').replaceAll('&amp;', '&');
/** All words of one part of the SVG, in the order of writing; broken lines joined. */
const wordsIn = (svg: string): string =>
  [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, words]) => unescaped(words ?? '').trim()).join(' ');

describe.each(PROCESSES)('the picture of %s', (_, workflow) => {
  it('shows exactly the arrows that the workflow has, each once', () => {
    expect(drawnIn(workflow)).toEqual(branchesOf(workflow));
  });

  it('says the same as the words beside it', () => {
    const told = describeProcess(workflow, 'fi');
    const arrows = told.states.flatMap(({ name, events }) =>
      events.flatMap(({ type, ways }) => ways.map(({ to }) => `${name} ${type} ${to}`)),
    );
    expect([...new Set(arrows)].sort()).toEqual(drawnIn(workflow));
    expect(told.states.map(({ name, initial, final }) => ({ name, initial, final }))).toEqual(
      drawingOf(workflow).states.map(({ name, initial, final }) => ({ name, initial, final })),
    );
  });

  it.each(LANGUAGES)('has every state as a part with its label, and every event at its arrow, in %s', async (language) => {
    const svg = await diagramSvg(workflow, language, null);
    const states = [...svg.matchAll(/<g class="node state[^"]*" data-state="([^"]+)"><title>([^<]*)<\/title>/g)];
    expect(Object.fromEntries(states.map(([, name, title]) => [name, unescaped(title ?? '')]))).toEqual(
      Object.fromEntries(Object.entries(workflow.states).map(([name, label]) => [name, label[language]])),
    );
    expect(states).toHaveLength(Object.keys(workflow.states).length);
    const arrows = svg.split('<g class="edge').slice(1);
    expect(arrows).toHaveLength(drawingOf(workflow).arrows.length + 1);
    const lines = arrows.map((arrow) => wordsIn(arrow.slice(0, arrow.indexOf('</g>'))));
    for (const { events } of drawingOf(workflow).arrows) {
      const words = events.map(({ label }) => (events.length > 1 ? `· ${label[language]}` : label[language])).join(' ');
      expect(lines).toContain(words);
    }
    for (const { name, label, stays } of drawingOf(workflow).states) {
      const part = svg.slice(svg.indexOf(`data-state="${name}"`));
      expect(wordsIn(part.slice(0, part.indexOf('</g>')))).toContain(
        [label[language], ...stays.map((event) => `↻ ${event.label[language]}`)].join(' '),
      );
    }
  });

  it('marks the present state, in the picture and in its description, and no other', async () => {
    const plain = await diagramSvg(workflow, 'sv', null);
    expect(plain).not.toContain('present');
    for (const [state, label] of Object.entries(workflow.states)) {
      const svg = await diagramSvg(workflow, 'sv', state);
      const marked = [...svg.matchAll(/class="[^"]*\bpresent\b[^"]*" data-state="([^"]+)"/g)].map(([, name]) => name);
      expect(marked).toEqual([state]);
      expect(svg).toContain(` Nuvarande skede: ${label.sv}.</desc>`);
      expect(
        describeProcess(workflow, 'sv', state)
          .states.filter(({ present }) => present)
          .map(({ name }) => name),
      ).toEqual([state]);
    }
    expect(await diagramSvg(workflow, 'sv', 'no-such-state')).toBe(plain);
  });

  it('leaves colours, fonts and styles to the style sheet, and brings no second id or foreign reference', async () => {
    const svg = await diagramSvg(workflow, 'fi', workflow.initial);
    expect(svg).not.toMatch(/ style=|<style|font-family|xlink|<a |<script|<!--|href/);
    const colours = new Set([...svg.matchAll(/(?:fill|stroke)="([^"]+)"/g)].map(([, colour]) => colour));
    expect([...colours].sort()).toEqual(['currentColor', 'none']);
    const ids = [...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(ids).toEqual([`diagram-${workflow.name}-title`, `diagram-${workflow.name}-desc`]);
    expect(svg).toContain(`aria-labelledby="${ids.join(' ')}"`);
    expect(svg).not.toMatch(/^<svg[^>]* height=/);
    expect(svg).toMatch(/^<svg[^>]* viewBox="0\.00 0\.00 \d/);
  });

  it('draws a final state with two borders, the outer one below', async () => {
    const svg = await diagramSvg(workflow, 'en', null);
    const finals = svg
      .split('<g class="node state')
      .slice(1)
      .filter((part) => /^[^"]* final/.test(part));
    expect(finals).toHaveLength(drawingOf(workflow).states.filter(({ final }) => final).length);
    for (const part of finals) {
      const widths = [...part.slice(0, part.indexOf('</g>')).matchAll(/<path[^>]* d="([^"]+)"/g)].map(([, line]) => {
        const xs = [...line!.matchAll(/(-?[\d.]+),/g)].map(([, x]) => Number(x));
        return Math.max(...xs) - Math.min(...xs);
      });
      expect(widths).toHaveLength(2);
      expect(widths[0]).toBeGreaterThan(widths[1]!);
    }
  });

  it('is no wider than a page is', async () => {
    for (const language of LANGUAGES) {
      const width = Number(/^<svg[^>]* width="(\d+)"/.exec(await diagramSvg(workflow, language, null))?.[1]);
      expect(width).toBeLessThan(1300);
    }
  });
});

describe('a process in words', () => {
  it('says of publishing a call who may, where it leads, by which rules, and whom letters tell', () => {
    const { states, begins } = describeProcess(WORKFLOWS[0]!, 'fi', 'draft');
    expect(begins).toMatchObject({ label: 'Luo luonnos', who: 'sihteeri, varahenkilö tai pääkäyttäjä', way: { to: 'draft' } });
    const publish = states[0]?.events.find(({ type }) => type === 'PUBLISH');
    expect(publish).toMatchObject({ label: 'Julkaise haku', automatic: false, who: 'sihteeri, varahenkilö tai pääkäyttäjä' });
    expect(publish?.ways.map(({ to, toLabel }) => [to, toLabel])).toEqual([
      ['open', 'auki'],
      ['scheduled', 'ajastettu'],
    ]);
    expect(publish?.ways[1]?.rules[0]).toEqual({
      name: 'bodyEstablished',
      says: 'Toimielin on asetettu.',
      source: 'Edustus handbook: regimes and channels',
    });
    expect(publish?.letters).toEqual([
      { name: 'call-opened', label: 'tieto haun avautumisesta', to: 'toimielimen toimialojen järjestöille' },
      { name: 'nomination-request', label: 'nimeämispyyntö', to: 'järjestöille, joilta nimeämistä pyydetään' },
    ]);
  });

  it.each(PROCESSES)('has words for everything of %s in every language', (_, workflow) => {
    for (const language of LANGUAGES)
      expect(JSON.stringify(describeProcess(workflow, language))).not.toMatch(/undefined|"(?:label|who|says)":""/);
  });
});
