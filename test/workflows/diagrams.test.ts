import { describe, expect, it } from '@jest/globals';
import { describeWorkflow, diagramOf, renderWorkflowsReadme } from '../../src/cli/diagrams.js';
import { WORKFLOWS } from '../../workflows/all.js';

describe.each(WORKFLOWS.map((w) => [w.name, w] as const))('the description of %s', (_, workflow) => {
  const told = describeWorkflow(workflow);

  it('is plain JSON and tells of every state, event, arrow, rule and refusal', () => {
    expect(JSON.parse(JSON.stringify(told))).toEqual(told);
    expect(told.states.map((s) => s.name)).toEqual(Object.keys(workflow.states));
    expect(told.events.map((e) => e.type)).toEqual(Object.keys(workflow.events));
    expect(told.refusals.map((r) => r.code)).toEqual(Object.keys(workflow.refusals));
    const rules = told.rules.map((r) => r.name);
    for (const { rule, rules: parts } of told.transitions)
      expect([rule, parts.filter((part) => !rules.includes(part))]).toEqual([rule, []]);
    expect(told.transitions).toHaveLength(workflow.allBranches.length);
  });

  it('draws every state once and every arrow', () => {
    const lines = diagramOf(workflow).split('\n');
    expect(lines[0]).toBe('stateDiagram-v2');
    for (const { en } of Object.values(workflow.states))
      expect(lines.filter((line) => line.startsWith(`  state "${en}" as `))).toHaveLength(1);
    for (const { from, event } of workflow.allBranches) {
      const alias = `s_${from.replaceAll('-', '_')}`;
      expect(lines.some((line) => line.startsWith(`  ${alias} --> `) && line.includes(event))).toBe(true);
    }
  });
});

describe('workflows/README.md', () => {
  it('has a chapter per process and a line per record', () => {
    const readme = renderWorkflowsReadme(WORKFLOWS);
    for (const { name, collection } of WORKFLOWS) {
      expect(readme).toContain(`\`${name}\``);
      expect(readme).toContain(`\`${collection}\``);
    }
    expect(readme.match(/```mermaid/g)).toHaveLength(7);
    expect(readme).not.toMatch(/undefined|\[object/);
  });
});
