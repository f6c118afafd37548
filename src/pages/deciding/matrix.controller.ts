import { Get, Inject, Param, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { isId } from '../../../workflows/kit/fields.js';
import { showReason } from '../../../workflows/kit/reason.js';
import type { Matrix } from '../../desk/matrix.js';
import { NotFound } from '../../engine/errors.js';
import { MATRIX } from '../../locales/matrix.js';
import { PROGRAM, type Program } from '../../program.js';
import { act, sendFrom, signedVisit, type Visit } from '../../web/acting.js';
import { shownIn, type AsShown } from '../../web/forms/as-shown.js';
import { NO_PROBLEMS, problemsOf, type FormProblems } from '../../web/forms/problems.js';
import { isoDate } from '../../web/forms/read.js';
import { EMPTY, type Values } from '../../web/forms/values.js';
import { Pages } from '../../web/language.js';
import { show } from '../../web/show.js';
import { noticeOf } from '../instances/model.js';
import { asked, loadForKeeper } from './asking.js';
import { matrixModel, type MatrixModel } from './matrix-model.js';
import { cellId } from './matrix-grid.js';
import { matrixPage } from './matrix.view.js';

/** What a button of the matrix asks for: the event, the candidacy that it is sent to as it was shown, and the seat where it names one. */
interface Wanted {
  readonly type: string;
  readonly candidacy: AsShown;
  readonly seat: string | null;
}
/** What was pressed is not done by itself afterwards: the matrix as it is now is looked at first. */
const CHANGED = { code: 'stale-version', text: MATRIX.changed, values: {} };

/** Events that the matrix sends to a candidacy. */
const SENT = ['PROPOSE', 'RETRACT', 'DEEM_ELIGIBLE', 'SHORTLIST', 'REGISTER', 'RESERVE'];

/** Seats and candidates against each other, where the secretary proposes who gets which seat. */
@Pages('calls/:id/matrix')
export class MatrixController {
  constructor(@Inject(PROGRAM) private readonly program: Program) {}

  @Get()
  async look(@Param('id') id: string, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    const visited = await signedVisit(request, reply, this.program);
    const { store, facts } = await loadForKeeper(visited, 'calls', id);
    const candidacies = this.program.engine.registry.collection('candidacies');
    const notice = asked(visited, 'done') === null ? null : (noticeOf(visited, candidacies) ?? noticeOf(visited, store));
    return show(
      reply,
      matrixPage(visited.reader, await matrixModel(visited, store, facts), { values: EMPTY, problems: NO_PROBLEMS, notice }),
    );
  }

  @Post()
  async choose(@Param('id') id: string, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    const visited = await signedVisit(request, reply, this.program);
    const { store, facts } = await loadForKeeper(visited, 'calls', id);
    const model = await matrixModel(visited, store, facts);
    const wanted = visited.form.fields.get('do') ?? '';
    const again = async (values: Values, problems: FormProblems) =>
      matrixPage(visited.reader, await matrixModel(visited, store, await this.anew(visited, id)), {
        values,
        problems: problems.status === 412 ? { ...problems, reasons: [showReason(CHANGED, visited.reader.language)] } : problems,
        notice: null,
      });
    const to = `/calls/${id}/matrix?done=`;
    if (wanted === 'all-eligible')
      return act(visited, {
        send: () => this.findAllEligible(visited, eligibleIn(visited, model)),
        then: () => `${to}DEEM_ELIGIBLE#matrix`,
        again,
      });
    if (wanted === 'READY' || wanted === 'COMPLETE')
      return act(visited, {
        send: () => sendFrom(visited, 'nomination-call', id, { type: wanted, deferSeats: visited.form.fields.getAll('deferSeats') }),
        then: () => `${to}${wanted}#ready`,
        again,
      });
    const one = wantedIn(wanted, model);
    return act(visited, {
      send: () => sendFrom(visited, 'candidacy', one.candidacy.id, { type: one.type, ...payloadOf(visited, one) }, one.candidacy.version),
      then: () => `${to}${one.type}#${placeOf(one, model)}`,
      again,
    });
  }

  private anew = async (visited: Visit, id: string) => (await loadForKeeper(visited, 'calls', id)).facts;

  /** All of them that stand as they were shown. @throws Stale, Refused of the first that does not */
  private async findAllEligible(visited: Visit, shown: readonly AsShown[]): Promise<void> {
    const failed: unknown[] = [];
    for (const { id, version } of shown)
      await sendFrom(visited, 'candidacy', id, { type: 'DEEM_ELIGIBLE' }, version).catch((error: unknown) => failed.push(error));
    if (failed.length > 0) throw failed.find((error) => problemsOf(error, visited.reader.language) === null) ?? failed[0];
  }
}

/** Those whom the button for all was shown with. @throws NotFound for what no button of this call's matrix asks for */
function eligibleIn({ form: { fields } }: Visit, { matrix }: MatrixModel): AsShown[] {
  const shown = fields.getAll('eligible').map((text) => candidateOf(matrix, text));
  if (shown.length === 0) throw new NotFound();
  return shown;
}

/** @throws NotFound */
function candidateOf({ candidates }: Matrix, text: string | undefined): AsShown {
  const shown = shownIn(text);
  if (!shown || !candidates.some(({ id }) => id === shown.id)) throw new NotFound();
  return shown;
}

/** @throws NotFound for what no button of this call's matrix asks for */
function wantedIn(text: string, { matrix }: MatrixModel): Wanted {
  const [type = '', candidacy, seat] = text.split(':');
  if (!SENT.includes(type) || (seat !== undefined && !isId(seat))) throw new NotFound();
  return { type, candidacy: candidateOf(matrix, candidacy), seat: seat ?? null };
}

function payloadOf({ form: { fields } }: Visit, { type, seat }: Wanted): Record<string, unknown> {
  const rank = fields.get('rank')?.trim() ?? '';
  if (type === 'RESERVE') return { rank: /^\d{1,9}$/.test(rank) ? Number(rank) : rank };
  const days = ['from', 'to'].flatMap((name) => {
    const day = type === 'REGISTER' ? (fields.get(name)?.trim() ?? '') : '';
    return day === '' ? [] : [[name, isoDate(day)]];
  });
  return { ...(seat === null ? {} : { seat }), ...(Object.fromEntries(days) as object) };
}

/** Where the eye was: the cell that was pressed, or the candidate's line. */
function placeOf({ candidacy, seat, type }: Wanted, { matrix }: MatrixModel): string {
  const was = seat ?? (type === 'RETRACT' ? matrix.candidates.find(({ id }) => id === candidacy.id)?.proposedSeat : null);
  return was ? cellId(candidacy.id, was) : `candidate-${candidacy.id}`;
}
