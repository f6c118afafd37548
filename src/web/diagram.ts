import type { Viz } from '@viz-js/viz';
import { fill, type Language } from '../../workflows/kit/text.js';
import type { Workflow } from '../../workflows/kit/workflow.js';
import { WORDS } from '../locales/process.js';
import { type Arrow, type Drawing, drawingOf, type EventDrawn, type Frame, isAutomatic } from './arrows.js';

/**
 * The picture of a workflow's states and events as an SVG element for a page. Drawn once per workflow and language; marking the present state is a
 * replacement in the text that is kept. Colours and fonts are the style sheet's: lines and words are `currentColor`, and classes say what a part is:
 * `state`, `initial`, `final`, `present`, `edge`, `system` (only the program sends its events), `frame`, `start`.
 * @param present the state to mark; null, or a state that the workflow does not have, marks none
 */
export async function diagramSvg(workflow: Workflow, language: Language, present: string | null): Promise<string> {
  const key = `${workflow.name} ${language}`;
  const drawing = kept.get(key) ?? draw(workflow, language);
  kept.set(key, drawing);
  const svg = await drawing;
  const label = present === null ? undefined : workflow.states[present];
  if (!label) return svg.replace(PRESENT_HERE, '');
  return svg
    .replace(`" data-state="${present}"`, ` present" data-state="${present}"`)
    .replace(PRESENT_HERE, () => ` ${escaped(fill(WORDS.presentIs, language, { state: label }))}`);
}
const kept = new Map<string, Promise<string>>();
const PRESENT_HERE = '<!--present-->';

let graphviz: Promise<Viz> | null = null;
/** A compiled program of more than a megabyte: loaded when the first picture is asked for. */
const load = (): Promise<Viz> => (graphviz ??= import('@viz-js/viz').then(({ instance }) => instance()));

async function draw(workflow: Workflow, language: Language): Promise<string> {
  const drawing = drawingOf(workflow);
  const viz = await load();
  return finish(viz.renderString(dotOf(drawing, workflow, language), { format: 'svg', engine: 'dot' }), drawing, workflow, language);
}

/** Widths are reckoned with letters a little larger than those that are drawn, since nobody knows the reader's font. */
const FONT = { reckoned: 16.5, drawn: 14, small: { reckoned: 14, drawn: 12 } };
/** Letters in a line before it is broken. */
const WRAP = { state: 20, event: 22 };

/** The picture in Graphviz's language. Main states run from top to bottom in the order of the definition; what leads back is drawn upwards. */
function dotOf({ states, frames, arrows }: Drawing, workflow: Workflow, language: Language): string {
  const order = states.map(({ name }) => name);
  const ends = states.filter(({ name }) => arrows.every(({ from }) => from !== name)).map(({ name }) => name);
  const node = (name: string): string => {
    const { label, initial, final, stays, returns } = states.find((s) => s.name === name) as Drawing['states'][number];
    const text = rowsOf(
      [
        ...stays.map((event) => small(event, language, '↻ ')),
        ...returns.map(({ to, event }) => small(event, language, '↑ ', `: ${workflow.states[to]?.[language]}`)),
      ],
      wrapped(label[language], WRAP.state, '<BR/>'),
    );
    const classes = ['state', ...(initial ? ['initial'] : []), ...(final ? ['final'] : [])].join(' ');
    return `"${name}" [id="state:${name}" class="${classes}" ${final ? 'peripheries=2 ' : ''}label=<${text}>]`;
  };
  // The first arrow would cross the words of a frame around it: there it begins inside.
  const startsIn = frames.findLast(({ states: inside, stays }) => stays.length > 0 && inside.includes(workflow.initial));
  const box = (frame: Frame): string => {
    const inner = frames.filter(
      (f) => f !== frame && within(f, frame) && !frames.some((g) => g !== f && g !== frame && within(f, g) && within(g, frame)),
    );
    const own = frame.states.filter((state) => !inner.some((f) => f.states.includes(state)));
    return `subgraph cluster_${frames.indexOf(frame)} { id="frame:${frames.indexOf(frame)}" class="frame" style="rounded,dashed" margin=14 ${shared(frame)} ${inner.map((f) => box(f)).join(' ')} ${frame === startsIn ? START : ''} ${own.map(node).join('; ')} }`;
  };
  const shared = ({ stays }: Frame): string =>
    stays.length === 0 ? 'label=""' : `labeljust=l label=<${rowsOf(stays.map((event) => small(event, language, '↻ ')))}>`;
  const top = frames.filter((f) => !frames.some((g) => g !== f && within(f, g)));
  const framed = new Set(frames.flatMap((f) => f.states));
  const edge = (arrow: Arrow, n: number): string => {
    const { from, to, events } = arrow;
    const tail = typeof from === 'string' ? from : lastOf(from, order);
    const back = typeof from === 'string' && order.indexOf(to) < order.indexOf(from);
    const next = typeof from === 'string' && order.indexOf(to) === order.indexOf(from) + 1 && !ends.includes(to);
    const attributes = [
      `id="arrow:${n}"`,
      `class="${events.every((e) => e.automatic) ? 'system' : 'by-people'}"`,
      `label=<${rowsOf(events.map((event) => small(event, language, events.length > 1 ? '· ' : '')))}>`,
      ...(events.every((e) => e.automatic) ? ['style=dashed'] : []),
      ...(next ? ['weight=6'] : []),
      ...(typeof from === 'string' ? [] : [`ltail="cluster_${frames.indexOf(from)}"`]),
      ...(back ? ['dir=back'] : []),
    ];
    return back ? `"${to}" -> "${tail}" [${attributes.join(' ')}]` : `"${tail}" -> "${to}" [${attributes.join(' ')}]`;
  };
  const created = rowsOf([small({ type: 'create', label: workflow.create.label, automatic: isAutomatic(workflow.create) }, language, '')]);
  return `digraph {
    graph [rankdir=TB compound=true bgcolor=transparent nodesep=0.4 ranksep=0.4 fontname="Arial"]
    node [shape=box style=rounded margin="0.12,0.06" height=0.4 fontname="Arial" fontsize=${FONT.reckoned}]
    edge [fontname="Arial" fontsize=${FONT.small.reckoned} arrowsize=0.8]
    ${startsIn ? '' : START}
    ${top.map((f) => box(f)).join('\n')}
    ${order
      .filter((name) => !framed.has(name))
      .map(node)
      .join('\n')}
    ".start" -> "${workflow.initial}" [id="begin" class="by-people" label=<${created}>]
    ${arrows.map(edge).join('\n')}
  }`;
}
const START =
  '".start" [id="start" class="start" shape=circle style=filled fillcolor=black label="" width=0.16 height=0.16 fixedsize=true];';
const within = (inner: Frame, outer: Frame): boolean => inner.states.every((state) => outer.states.includes(state));
/** The arrow of a frame leaves from its lowest state, so that it crosses little of the frame. */
const lastOf = ({ states }: Frame, order: readonly string[]): string =>
  [...states].sort((a, b) => order.indexOf(b) - order.indexOf(a))[0] as string;

const rowsOf = (rows: readonly string[], head?: string): string =>
  `<TABLE BORDER="0" CELLBORDER="0" CELLSPACING="0" CELLPADDING="2">${head === undefined ? '' : `<TR><TD>${head}</TD></TR>`}${rows
    .map((row) => `<TR><TD ALIGN="LEFT" BALIGN="LEFT">${row}</TD></TR>`)
    .join('')}</TABLE>`;
const small = ({ label, automatic }: EventDrawn, language: Language, mark: string, after = ''): string => {
  const words = `${wrapped(mark + label[language] + after, WRAP.event, '<BR ALIGN="LEFT"/>')}<BR ALIGN="LEFT"/>`;
  return `<FONT POINT-SIZE="${FONT.small.reckoned}">${automatic ? `<I>${words}</I>` : words}</FONT>`;
};

/** Breaks words into lines of about equal length. */
function wrapped(text: string, most: number, br: string): string {
  const width = Math.ceil(text.length / Math.ceil(text.length / most)) + 3;
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && `${last} ${word}`.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.map(escaped).join(br);
}
const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const HEADING = new RegExp(` text-anchor="start" x="[^"]+"(?=[^>]*font-size="${FONT.reckoned.toFixed(2)}")`, 'g');
/** The middle between the leftmost and the rightmost point of a path. */
function middleOf(path: string): number {
  const xs = [...path.matchAll(/(-?[\d.]+),-?[\d.]+/g)].map(([, x]) => Number(x));
  return Math.round(50 * (Math.min(...xs) + Math.max(...xs))) / 100;
}

/** Graphviz's document as an element of a page: our titles, no ids, no colours of its own. */
function finish(svg: string, { states, frames, arrows }: Drawing, workflow: Workflow, language: Language): string {
  const named = (names: readonly string[]): string => names.map((name) => workflow.states[name]?.[language] ?? name).join(', ');
  const id = `diagram-${workflow.name}`;
  const open = /<svg width="([\d.]+)pt" height="[\d.]+pt"\s+viewBox="([^"]+)"[^>]*>/.exec(svg);
  if (!open) throw new Error('Graphviz has written another kind of SVG than the one that is known');
  const titles: Record<string, string> = {
    start: '',
    begin: `${workflow.create.label[language]} → ${named([workflow.initial])}`,
    ...Object.fromEntries(states.map(({ name }) => [`state:${name}`, named([name])])),
    ...Object.fromEntries(frames.map((frame, n) => [`frame:${n}`, named(frame.states)])),
    ...Object.fromEntries(
      arrows.map(({ from, to, events }, n) => [
        `arrow:${n}`,
        `${named(typeof from === 'string' ? [from] : from.states)} → ${named([to])}: ${events.map(({ label }) => label[language]).join(', ')}`,
      ]),
    ),
  };
  const body = svg
    .slice(open.index + open[0].length)
    .replace(/<!--[\s\S]*?-->\n?/g, '')
    .replace(/<g id="graph0" class="graph"([^>]*)>(\n<title>[^<]*<\/title>)?/, '<g$1>')
    .replace(/<g id="([^"]+)" class="([^"]+)">\n<title>[^<]*<\/title>/g, (_, part: string, classes: string) => {
      const name = part.replaceAll('&#45;', '-');
      const state = name.startsWith('state:') ? ` data-state="${name.slice(6)}"` : '';
      const title = titles[name];
      // What is no state must not look like one: style sheets go by `node`.
      const plain = classes.replaceAll('&#45;', '-').replace('node start', 'start');
      return `<g class="${plain}"${state}>${title ? `<title>${escaped(title)}</title>` : ''}`;
    })
    .replace(
      /(<g class="node state[^>]*>[^]*?<path[^>]* d=")([^"]+)("[^]*?<\/g>)/g,
      (_, before: string, line: string, after: string) =>
        before + line + after.replace(HEADING, ` text-anchor="middle" x="${middleOf(line)}"`),
    )
    // The outer border of a final state last would lie over the inner one as soon as a style sheet fills it.
    .replace(/(<g class="node state[^"]* final[^>]*>(?:<title>[^<]*<\/title>)?\n)(<path[^>]*>)\n(<path[^>]*>)/g, '$1$3\n$2')
    .replace(/ font-family="[^"]*"/g, '')
    .replaceAll(`font-size="${FONT.reckoned.toFixed(2)}"`, `font-size="${FONT.drawn}"`)
    .replaceAll(`font-size="${FONT.small.reckoned.toFixed(2)}"`, `font-size="${FONT.small.drawn}"`)
    .replaceAll('"black"', '"currentColor"')
    .replace(/<text /g, '<text fill="currentColor" ');
  const title = fill(WORDS.diagramTitle, language, { process: workflow.label });
  const desc = fill(WORDS.diagramDesc, language, { states: states.length });
  return (
    `<svg class="process" xmlns="http://www.w3.org/2000/svg" role="img" aria-labelledby="${id}-title ${id}-desc" lang="${language}" width="${Math.ceil(Number(open[1]))}" viewBox="${open[2]}">` +
    `<title id="${id}-title">${escaped(title)}</title><desc id="${id}-desc">${escaped(desc)}${PRESENT_HERE}</desc>${body.trim()}`
  );
}
