type Plain = string | number | boolean | Date | null | undefined | readonly unknown[];

/** Some of the facts, and some of what `of` tells of others; what is not given stays as in the defaults. */
export type Overrides<F extends { of: object }> = Partial<Omit<F, 'of'>> & {
  readonly of?: { readonly [K in keyof F['of']]?: F['of'][K] extends Plain ? F['of'][K] : Partial<F['of'][K]> };
};

/** Facts of one instance: the defaults, with what the test is about put over them. */
export function build<F extends { of: object }>(defaults: F, { of = {}, ...own }: Overrides<F>): F {
  const others = Object.entries(of).map(([key, given]) => {
    const usual = (defaults.of as Record<string, unknown>)[key];
    return [key, isParts(usual) && isParts(given) ? { ...usual, ...given } : given];
  });
  return { ...defaults, ...own, of: { ...defaults.of, ...Object.fromEntries(others) } };
}

const isParts = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);

/** An id that can be told apart in a failed assertion: `idOf(7)` ends with 7. */
export const idOf = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

/** An instant, written in UTC without the Z. */
export const at = (utc: string): Date => new Date(`${utc}Z`);

/** Who is who in all fixtures. */
export const THE = {
  instance: idOf(1),
  body: idOf(2),
  term: idOf(3),
  call: idOf(4),
  otherCall: idOf(5),
  memberSeat: idOf(11),
  deputySeat: idOf(12),
  otherSeat: idOf(13),
  association: idOf(21),
  otherAssociation: idOf(22),
  secretary: idOf(31),
  substitute: idOf(32),
  candidate: idOf(33),
  successor: idOf(34),
  proposal: idOf(41),
  otherProposal: idOf(42),
  candidacy: idOf(51),
  otherCandidacy: idOf(52),
  consent: idOf(61),
  decision: idOf(71),
  organ: idOf(72),
  membership: idOf(81),
  document: idOf(91),
  meeting: idOf(64),
} as const;
