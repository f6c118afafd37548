/** How a seat is filled, which each seat says for itself (domain: seat, mandate, holder). */
export const FILLINGS = ['open', 'nominator', 'ex-officio', 'authority'] as const;
export type Filling = (typeof FILLINGS)[number];

/** Ways in which somebody is proposed for a seat. By the others it goes with an office, or the authority chooses by itself. */
export const PROPOSED_FOR: readonly Filling[] = ['open', 'nominator'];

/** Whether somebody is proposed for a seat. */
export const isProposedFor = ({ filling }: { readonly filling: Filling }): boolean => PROPOSED_FOR.includes(filling);

/** Whether one of these organisations may propose for a seat: where one is named, that one alone. @param seat `nominator` is the named one's id */
export const mayPropose = (
  seat: { readonly filling: Filling; readonly nominator: string | null },
  organisations: readonly string[],
): boolean => isProposedFor(seat) && (seat.filling !== 'nominator' || organisations.includes(seat.nominator ?? ''));
