import { describe, expect, it } from '@jest/globals';
import { safeNext } from '../../src/access/next.js';
import { requesterOf } from '../../src/access/requester.js';

describe('where to go after signing in', () => {
  it.each(['/', '/fi/bodies/1?at=2021-10-24#seats', '/fi/sign-in?next=%2F%2Felsewhere'])('is our own path %s', (path) => {
    expect(safeNext(path)).toBe(path);
  });

  it('is fit for a header, whatever letters it has', () => {
    expect(safeNext('/fi/järjestö')).toBe('/fi/j%C3%A4rjest%C3%B6');
  });

  it.each([
    undefined,
    null,
    ['/fi'],
    '',
    'fi',
    'https://elsewhere.example.org/',
    '//elsewhere.example.org',
    '/\\elsewhere.example.org',
    '\\\\elsewhere.example.org',
    '/\t/elsewhere.example.org',
    '/fi\r\nset-cookie: a=b',
    '/.//elsewhere.example.org',
    '/fi/..//elsewhere.example.org',
    'javascript:alert(1)',
    ' /fi',
    `/${'a'.repeat(2000)}`,
  ])('is the front page instead of %j', (path) => {
    expect(safeNext(path)).toBe('/');
  });
});

describe('who asks', () => {
  it.each([
    ['192.0.2.7', '192.0.2.7'],
    ['::ffff:192.0.2.7', '192.0.2.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:0DB8:0001::1', '2001:db8:1:0::/64'],
    ['::1', '0:0:0:0::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
    ['unknown', 'unknown'],
  ])('is from %s counted as %s', (ip, requester) => {
    expect(requesterOf(ip)).toBe(requester);
  });
});
