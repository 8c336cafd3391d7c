/** Personal values arrive masked by the server (`4108**********1234`); here they are only recognised and spoken. */
export const isMasked = (value: string | null | undefined): boolean => !!value && /[*＊…]{2,}/.test(value);

/** The readable end of a masked value, for a screen reader that would otherwise spell out ten stars. */
export const tailOf = (value: string): string => /[^*＊…]*$/.exec(value)?.[0] ?? '';

/** Groups an identity number as people read it: area, birth date, rest. A mobile number in 3-4-4. */
export function grouped(value: string): string {
  if (/^\d{17}[\dXx]$/.test(value)) return `${value.slice(0, 6)} ${value.slice(6, 14)} ${value.slice(14)}`;
  if (/^1\d{10}$/.test(value)) return `${value.slice(0, 3)} ${value.slice(3, 7)} ${value.slice(7)}`;
  return value;
}

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** Length, real birth date not in the future, and the ISO 7064 MOD 11-2 check digit. The server has the last word. */
export function isIdentityNumber(value: string, today = new Date()): boolean {
  if (/^\d{15}$/.test(value)) return isDate(`19${value.slice(6, 12)}`, today);
  if (!/^\d{17}[\dXx]$/.test(value) || !isDate(value.slice(6, 14), today)) return false;
  const sum = WEIGHTS.reduce((total, weight, i) => total + weight * Number(value[i]), 0);
  return '10X98765432'[sum % 11] === value[17]?.toUpperCase();
}

function isDate(compact: string, today: Date): boolean {
  const [y, m, d] = [Number(compact.slice(0, 4)), Number(compact.slice(4, 6)), Number(compact.slice(6, 8))];
  const date = new Date(Date.UTC(y, m - 1, d));
  return date.getUTCMonth() === m - 1 && date.getUTCDate() === d && y >= 1900 && date <= today;
}

/** A card of the country's banks whose last digit does not follow from the others (Luhn). */
export function isMistypedCard(typed: string): boolean {
  const digits = typed.replaceAll(' ', '');
  if (!/^62\d{14,17}$/.test(digits)) return false;
  const counted = [...digits].reverse().map((digit, i) => (i % 2 ? [0, 2, 4, 6, 8, 1, 3, 5, 7, 9][Number(digit)]! : Number(digit)));
  return counted.reduce((sum, digit) => sum + digit, 0) % 10 !== 0;
}
