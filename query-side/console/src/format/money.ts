/** Money travels as whole fen and is only ever shown or typed as yuan; no floating point in between. */
export interface Money {
  fen: number;
}

/** `180000` → `1,800.00`. */
export function yuan(money: Money | number | null | undefined): string {
  const fen = typeof money === 'number' ? money : (money?.fen ?? 0);
  const sign = fen < 0 ? '−' : '';
  const abs = Math.abs(Math.trunc(fen));
  const whole = Math.floor(abs / 100)
    .toString()
    .replace(/\B(?=(\d{3})+(?!\d))/g, ',');
  return `${sign}${whole}.${String(abs % 100).padStart(2, '0')}`;
}

/** The short form for an axis or a crowded place: `27.27万`, `272.7k`. Never for a form or a receipt. */
export function yuanShort(fen: number, lang: string): string {
  const value = fen / 100;
  const abs = Math.abs(value);
  if (lang === 'en') {
    if (abs >= 1e6) return `${trim(value / 1e6)}M`;
    return abs >= 1e3 ? `${trim(value / 1e3)}k` : trim(value);
  }
  if (abs >= 1e8) return `${trim(value / 1e8)}亿`;
  return abs >= 1e4 ? `${trim(value / 1e4)}万` : trim(value);
}

const trim = (value: number): string => String(Number(value.toFixed(Math.abs(value) >= 100 ? 0 : 2)));

const TYPED = /^\d{1,13}(\.\d{1,2})?$/;

/** What somebody typed as yuan, in fen; `undefined` when it is not an amount with at most two decimals. */
export function parseYuan(typed: string): Money | undefined {
  const text = typed.replace(/[,，\s¥￥]/g, '');
  if (!TYPED.test(text)) return undefined;
  const [whole = '0', cents = ''] = text.split('.');
  return { fen: Number(whole) * 100 + Number(cents.padEnd(2, '0')) };
}

export const count = (value: number | undefined): string => (value ?? 0).toString().replace(/\B(?=(\d{3})+(?!\d))/g, ',');
