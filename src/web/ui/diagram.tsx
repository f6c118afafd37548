import type { ComponentChildren, VNode } from 'preact';
import { UI } from '../../locales/ui.js';
import type { Reader } from '../reader.js';

interface DiagramProps {
  readonly reader: Reader;
  /** Our own picture, never anything a person sent. Groups of class `node`, `edge`, `cluster`; the present state's has `present` too. */
  readonly svg: string;
  readonly label: string;
  /** The same in words: all that the picture tells. */
  readonly alternative: ComponentChildren;
}

/** A picture of a process. It may be wider than the screen: then it moves within its frame. */
export const Diagram = ({ reader, svg, label, alternative }: DiagramProps): VNode => (
  <figure class="diagram">
    <div class="diagram-view" role="region" aria-label={label} tabindex={0}>
      <div role="img" aria-label={label} dangerouslySetInnerHTML={{ __html: svg }} />
    </div>
    <details>
      <summary>{reader.t(UI.sameInWords)}</summary>
      {alternative}
    </details>
  </figure>
);
