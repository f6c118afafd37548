type CleanUp = () => Promise<void>;

/** Jest loads setup and teardown apart from each other; what they share hangs on the process. */
const shared = globalThis as { edustusCleanUps?: CleanUp[] };

export function keepForTeardown(cleanUp: CleanUp): void {
  (shared.edustusCleanUps ??= []).push(cleanUp);
}

/** Last made, first removed. */
export const cleanUps = (): CleanUp[] => [...(shared.edustusCleanUps ?? [])].reverse();
