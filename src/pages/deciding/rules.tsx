import type { VNode } from 'preact';
import type { RuleEffect, RuleStands } from '../../desk/composition-effects.js';
import type { DecisionItem } from '../../desk/decision.js';
import { DECIDING } from '../../locales/deciding.js';
import { MATRIX } from '../../locales/matrix.js';
import { valueWords } from '../../locales/values.js';
import type { Reader } from '../../web/reader.js';
import { Icon } from '../../web/ui/icon.js';
import { Notice } from '../../web/ui/notice.js';
import { isMade } from './decision-parts.js';

type Rule = Pick<RuleStands, 'rule' | 'role' | 'strength'>;

/** What a rule is about, in a few words. */
export const ruleName = ({ rule, role }: Pick<RuleStands, 'rule' | 'role'>) =>
  rule === 'declared-size' ? MATRIX[`size.${role ?? 'member'}`] : MATRIX[rule];

const tone = ({ strength, holds }: Pick<RuleStands, 'strength' | 'holds'>): 'success' | 'warning' | 'error' =>
  holds || strength === 'off' ? 'success' : strength === 'mandatory' ? 'error' : 'warning';

const Strength = ({ reader, strength }: { reader: Reader; strength: Rule['strength'] }): VNode => (
  <span class="rule-strength">{reader.t(valueWords('strength', strength))}</span>
);

/** Rules that a proposal does not meet, where nobody who decides on it overlooks them. */
export const BrokenRules = ({ reader, item }: { reader: Reader; item: Pick<DecisionItem, 'rules' | 'state'> }): VNode | null => {
  const broken = item.rules.filter(({ holds }) => !holds);
  if (isMade(item) || broken.length === 0) return null;
  return (
    <Notice kind="warning" title={reader.t(DECIDING.rulesBroken, { count: broken.length })}>
      <ul>
        {broken.map((rule) => (
          <li key={`${rule.rule}${rule.role ?? ''}`}>{reader.t(rule.says)}</li>
        ))}
      </ul>
    </Notice>
  );
};

/** Rules of composition as they stand: measured, wanted, whether each holds. */
export const RulesNow = ({ reader, rules }: { reader: Reader; rules: readonly RuleStands[] }): VNode => (
  <ul class="rules">
    {rules.map((rule) => (
      <li key={`${rule.rule}${rule.role ?? ''}`} class={tone(rule)}>
        <Icon name={tone(rule)} />
        <div>
          <p class="rule-name">
            {reader.t(ruleName(rule))} <Strength reader={reader} strength={rule.strength} />
            <span class="vh"> {reader.t(rule.strength === 'off' ? MATRIX.notAsked : rule.holds ? MATRIX.holds : MATRIX.holdsNot)}</span>
          </p>
          <p>{reader.t(rule.says)}</p>
        </div>
      </li>
    ))}
  </ul>
);

/** What a choice would make of each rule: before and after, and in words. */
export const RulesThen = ({ reader, effects }: { reader: Reader; effects: readonly RuleEffect[] }): VNode => (
  <ul class="rules">
    {effects.map(({ before, after, says, ...rule }) => (
      <li key={`${rule.rule}${rule.role ?? ''}`} class={tone({ ...rule, holds: after.holds })}>
        <Icon name={tone({ ...rule, holds: after.holds })} />
        <div>
          <p class="rule-name">
            {reader.t(ruleName(rule))} <Strength reader={reader} strength={rule.strength} />
          </p>
          <p>{reader.t(says)}</p>
          <p>
            {before.measured === after.measured && before.holds === after.holds
              ? reader.t(MATRIX.unchanged)
              : `${reader.t(MATRIX.before)} ${before.measured}/${before.wanted} → ${reader.t(MATRIX.after).toLowerCase()} ${after.measured}/${after.wanted}`}
          </p>
        </div>
      </li>
    ))}
  </ul>
);
