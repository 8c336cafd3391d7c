import { listed } from './text';
import type { Money } from './money';

interface Pieces {
  item: string;
  quantity: number;
  unit?: string;
}

/** `米10kg ×2袋、油5L ×1桶`; nothing where no goods are. */
export function goodsText(goods: Pieces[] | undefined, lang = 'zh-CN'): string {
  const said = (goods ?? []).map(({ item, quantity, unit = '' }) => (lang === 'en' ? `${item} × ${quantity} ${unit}`.trim() : `${item} ×${quantity}${unit}`));
  return listed(said, lang);
}

/** What the goods are worth, in fen; rows half typed count for what they say. */
export const goodsFen = (goods: ({ quantity?: number; unitValue?: Money } | undefined)[] = []): number =>
  goods.reduce((sum, row) => sum + (row?.quantity ?? 0) * (row?.unitValue?.fen ?? 0), 0);
