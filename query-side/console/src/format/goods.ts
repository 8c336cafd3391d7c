import type { Goods } from '../api/types';

/** `米10kg ×2袋、油5L ×1桶`; nothing where no goods are. */
export function goodsText(goods: Pick<Goods, 'item' | 'quantity' | 'unit'>[] | undefined, lang = 'zh-CN'): string {
  const said = (goods ?? []).map(({ item, quantity, unit }) =>
    lang === 'en' ? `${item} × ${quantity} ${unit ?? ''}`.trim() : `${item} ×${quantity}${unit ?? ''}`,
  );
  return said.join(lang === 'en' ? ', ' : '、');
}

/** What the goods are worth, in fen. */
export function goodsFen(goods: Goods[] | undefined): number {
  return (goods ?? []).reduce((sum, { quantity, unitValue }) => sum + quantity * (unitValue?.fen ?? 0), 0);
}

/** Somebody's account without the union behind the `@`. */
export const nameOf = (actor: string | undefined): string => actor?.split('@')[0] ?? '';
