import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { projectFolder } from '../../src/platform/config/project-folder.js';

const root = projectFolder();

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
