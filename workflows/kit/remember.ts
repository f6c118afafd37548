/**
 * A pure function of a key that remembers its answers: the same few days and instants stand on a page many times, and on the next page again.
 * Forgets everything when there are many, which costs less than keeping an order.
 */
export function remembered<T>(work: (key: string) => T, most = 5_000): (key: string) => T {
  const known = new Map<string, T>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    if (known.size >= most) known.clear();
    const answer = work(key);
    known.set(key, answer);
    return answer;
  };
}
