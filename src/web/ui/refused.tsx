import type { VNode } from 'preact';
import type { ReasonShown } from '../../../workflows/kit/reason.js';
import { INSTANCE } from '../../locales/instances.js';
import type { Reader } from '../reader.js';
import { Notice } from './notice.js';
import { Reasons } from './reasons.js';

/** That something is not possible now, and why; nothing where nothing stands against it. */
export const Refused = ({ reader, reasons }: { readonly reader: Reader; readonly reasons: readonly ReasonShown[] }): VNode | null =>
  reasons.length === 0 ? null : (
    <Notice kind="error" title={reader.t(INSTANCE.refusedHere)}>
      <Reasons reader={reader} reasons={reasons} />
    </Notice>
  );
