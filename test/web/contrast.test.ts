import { describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../../src/platform/config/project-folder.js';
import { assetOf, ASSETS } from '../../src/web/assets.js';

const css = String(assetOf(ASSETS.css.slice('/assets/'.length))?.body);

/** The colours of the tokens in a block of the style. */
const tokensIn = (block: string): Record<string, string> =>
  Object.fromEntries([...block.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6});/g)].map(([, name, colour]) => [name, colour]));
const LIGHT = tokensIn(/^:root \{[^}]*\}/m.exec(css)?.[0] ?? '');
const DARK = { ...LIGHT, ...tokensIn(/prefers-color-scheme: dark\) \{\s*:root \{[^}]*\}/.exec(css)?.[0] ?? '') };

/** Relative luminance. @source WCAG 2.1 */
function luminance(colour: string): number {
  const [r, g, b] = [1, 3, 5]
    .map((at) => parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
function contrast(a: string, b: string): number {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** Texts and the grounds they stand on. */
const TEXTS: readonly (readonly [string, readonly string[]])[] = [
  ['ink', ['page', 'card', 'sunk', 'wash', 'good-wash', 'warn-wash', 'bad-wash']],
  ['soft', ['page', 'card', 'sunk', 'wash']],
  ['accent', ['page', 'card', 'wash', 'sunk']],
  ['accent-deep', ['page', 'card', 'wash']],
  ['on-accent', ['accent', 'accent-deep']],
  ['good', ['good-wash', 'page', 'card']],
  ['warn', ['warn-wash', 'page', 'card']],
  ['bad', ['bad-wash', 'page', 'card']],
];
/** Borders of controls, the focus and marks that tell something. */
const MARKS: readonly (readonly [string, readonly string[]])[] = [
  ['edge', ['page', 'card', 'sunk']],
  ['accent', ['page', 'card', 'warn-wash', 'good-wash', 'bad-wash']],
  ['bad', ['page', 'card']],
  ['seat', ['card', 'page']],
];
const pairs = (list: typeof TEXTS): [string, string][] =>
  list.flatMap(([front, grounds]) => grounds.map((g): [string, string] => [front, g]));

describe.each([
  ['light', LIGHT],
  ['dark', DARK],
])('colours in the %s scheme', (_, tokens) => {
  it.each(pairs(TEXTS))('%s can be read on %s', (front, ground) => {
    expect(contrast(tokens[front]!, tokens[ground]!)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(pairs(MARKS))('%s can be made out on %s', (front, ground) => {
    expect(contrast(tokens[front]!, tokens[ground]!)).toBeGreaterThanOrEqual(3);
  });
});

describe('the style', () => {
  it('names colours in its tokens alone, each for both schemes', () => {
    const rest = css.replace(/:root \{[^}]*\}/g, '');
    expect(rest.match(/#[0-9a-f]{3,8}\b/gi)).toBeNull();
    expect(Object.keys(LIGHT).filter((name) => DARK[name] === LIGHT[name])).toEqual([]);
  });

  it('uses only tokens that there are, and every one of them', () => {
    const local = new Set([...css.matchAll(/(?<![\w-])--([\w-]+):/g)].map(([, name]) => name));
    const used = new Set([...css.matchAll(/var\(--([\w-]+)\)/g)].map(([, name]) => name));
    expect([...used].filter((name) => !local.has(name))).toEqual([]);
    expect([...local].filter((name) => !used.has(name))).toEqual([]);
  });

  it('asks nothing of other hosts, and is small', () => {
    expect(css).not.toMatch(/url\(|@import|https?:/);
    expect(css.length).toBeLessThan(36_000);
  });
});

describe('classes', () => {
  it('that views give are all known to the style or the script: others are dead weight', () => {
    const root = join(projectFolder(), 'src');
    const views = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.tsx'));
    const script = String(assetOf(ASSETS.js.slice('/assets/'.length))?.body);
    const known = new Set([...`${css} ${script}`.matchAll(/\.([a-z][\w-]*)/gi)].map(([, name]) => name));
    const given = views.flatMap((file) =>
      [...readFileSync(join(root, file), 'utf8').matchAll(/\bclass=(?:"([^"]*)"|\{([^}]*)\})/g)].flatMap(([, plain, code = '']) => {
        const texts =
          plain === undefined ? [...code.replaceAll(/===? '[^']*'/g, '').matchAll(/'([^']*)'/g)].map(([, text]) => text) : [plain];
        return texts.flatMap((text) => (text ?? '').split(' ').map((name) => `${name} in ${file}`));
      }),
    );
    expect(given.length).toBeGreaterThan(200);
    expect(given.filter((one) => !known.has(one.split(' ')[0] as string) && !one.startsWith(' '))).toEqual([]);
  });
});
