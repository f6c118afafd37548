import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { among } from '../../src/engine/among.js';
import { projectFolder } from '../../src/platform/config/project-folder.js';

const root = projectFolder();

describe('sets of states', () => {
  const sources = ['src', 'workflows'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file) && !/^(cases|locales)\b/.test(file))
      .map((file) => join(folder, file)),
  );

  it('have their names beside their machines, and are not written anew where they are asked about', () => {
    expect(sources.length).toBeGreaterThan(300);
    const anew = /state"? (not )?in \('|\['[a-z-]+'(, '[a-z-]+')+\]\.includes\((\w+\??\.)*state/;
    expect(sources.filter((file) => anew.test(readFileSync(join(root, file), 'utf8')))).toEqual([]);
  });

  it('are a list of SQL’s that holds names of states alone', () => {
    expect(among(['open', 'proposal-ready'])).toBe("('open', 'proposal-ready')");
    for (const wrong of [[], ["open') or true --"], ['Open']]) expect(() => among(wrong)).toThrow('no states');
  });
});

describe('the rule book', () => {
  const files = readdirSync(join(root, 'workflows'), { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));

  it('is found', () => {
    expect(files.length).toBeGreaterThan(40);
  });

  // Comments may speak of what the code must not do.
  const code = (file: string): string =>
    readFileSync(join(root, 'workflows', file), 'utf8').replace(/\/\*[\s\S]*?\*\/|(^|[^:])\/\/.*/g, '$1');
  it.each([
    ['the time', /Date\.now|new Date\(\)|Temporal\.Now|performance\.now/],
    ['chance', /Math\.random|crypto\b|randomUUID/],
    ['Node', /['"]node:|\bprocess\.|\brequire\(/],
    ['the framework', /@nestjs|typeorm|fastify|bullmq|['"]pg['"]/],
    ['the network or a timer', /\bfetch\(|setTimeout|setInterval|\basync\b|\bawait\b/],
    ['the program', /['"][./]+\/src\//],
  ])('asks nobody for %s', (_, forbidden) => {
    expect(files.filter((file) => forbidden.test(code(file)))).toEqual([]);
  });
});
