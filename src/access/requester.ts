import { isIPv4, isIPv6 } from 'node:net';

/**
 * Whom a limit of rates counts: the address itself, and of IPv6 the network of 64 bits, which one household or office has to itself.
 * @param ip as the server tells it; an IPv4 address may be written as IPv6
 */
export function requesterOf(ip: string): string {
  const bare = ip.replace(/%.*$/, '');
  const mapped = bare.slice(bare.lastIndexOf(':') + 1);
  if (isIPv4(mapped)) return mapped;
  if (!isIPv6(bare)) return ip;
  const [before = '', after] = bare.split('::');
  const groups = (text: string): string[] => (text === '' ? [] : text.split(':'));
  const [head, tail] = [groups(before), groups(after ?? '')];
  const all = after === undefined ? head : [...head, ...Array<string>(8 - head.length - tail.length).fill('0'), ...tail];
  return `${all
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':')}::/64`;
}
