const BROWSERS: readonly (readonly [RegExp, string])[] = [
  [/\bEdg/, 'Edge'],
  [/\bOPR\//, 'Opera'],
  [/SamsungBrowser/, 'Samsung Internet'],
  [/Firefox|FxiOS/, 'Firefox'],
  [/Chrome|CriOS|Chromium/, 'Chrome'],
  [/Safari/, 'Safari'],
];
const DEVICES: readonly (readonly [RegExp, string])[] = [
  [/iPhone/, 'iPhone'],
  [/iPad/, 'iPad'],
  [/Android/, 'Android'],
  [/Windows/, 'Windows'],
  [/CrOS/, 'Chromebook'],
  [/Macintosh|Mac OS X/, 'Mac'],
  [/Linux/, 'Linux'],
];

/** `Firefox, Windows`: what somebody knows their browser and device by. Null where neither is told. */
export function browserInWords(userAgent: string | null): string | null {
  const known = (names: typeof BROWSERS): string[] => (names.find(([sign]) => sign.test(userAgent ?? ''))?.slice(1) as string[]) ?? [];
  return [...known(BROWSERS), ...known(DEVICES)].join(', ') || null;
}
