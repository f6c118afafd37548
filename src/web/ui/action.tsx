import type { ComponentChildren, VNode } from 'preact';
import type { ReasonShown } from '../../../workflows/kit/reason.js';
import { UI } from '../../locales/ui.js';
import type { Reader } from '../reader.js';
import { LinkButton, type ButtonKind } from './button.js';
import { hrefOf } from './href.js';
import { Reasons } from './reasons.js';

interface ActionProps {
  readonly reader: Reader;
  /** The page where it is done. */
  readonly href: string;
  readonly label: string;
  readonly allowed: boolean;
  /** Why not, when it is not allowed. */
  readonly reasons: readonly ReasonShown[];
  readonly kind?: ButtonKind | undefined;
}

/** What could be done to an instance. Refused, it stays in sight with its reasons, so that nobody looks for it in vain. */
export function Action({ reader, href, label, allowed, reasons, kind = 'primary' }: ActionProps): VNode {
  if (allowed)
    return (
      <LinkButton href={hrefOf(reader, href)} kind={kind}>
        {label}
      </LinkButton>
    );
  return (
    <div class="refused">
      <p class="refused-what">
        <span class="refused-label">{label}</span> <span class="refused-word">{reader.t(UI.notNow)}</span>
      </p>
      {reasons.length > 0 ? (
        <details open={reasons.length === 1}>
          <summary>{reader.t(UI.why, { count: reasons.length })}</summary>
          <Reasons reader={reader} reasons={reasons} />
        </details>
      ) : null}
    </div>
  );
}

/** Actions of one instance, beside each other where there is room. */
export const Actions = ({ children }: { readonly children: ComponentChildren }): VNode => <div class="actions">{children}</div>;
