import type { GoodsBalances } from '../../api/types';
import { count, yuan } from '../../format';
import { t } from '../../i18n';
import { Listing, Panel, Quiet, type Column } from '../../parts';

const COLUMNS = ['received', 'allocated', 'committed', 'disbursed', 'returned'] as const;

/** Goods are counted per kind: the same item in another unit or at another value is another kind. */
export function GoodsTable({ goods }: { goods: GoodsBalances[] }) {
  const of = { caption: t('common.goods'), columns: columns(), page: { items: goods }, empty: '', testid: 'fund-goods' };
  return (
    <Panel title={t('common.goods')}>
      <Listing {...of} keyOf={({ item, unit, unitValue }) => `${item}/${unit}/${unitValue.fen}`} />
    </Panel>
  );
}

const columns = (): Column<GoodsBalances>[] => [
  { head: t('common.item'), cell: ({ item, unit }) => <Kind item={item} unit={unit} /> },
  { head: t('common.unitValue'), num: true, cell: ({ unitValue }) => <Quiet>{yuan(unitValue)}</Quiet> },
  ...COLUMNS.map((name): Column<GoodsBalances> => ({ head: t(`balance.${name}`), num: true, cell: (kind) => (kind[name] ? count(kind[name]) : <Quiet />) })),
  { head: t('balance.inHand'), num: true, cell: ({ inHand }) => <b>{count(inHand)}</b> },
];

const Kind = ({ item, unit }: { item: string; unit: string }) => (
  <b>
    {item}
    <Quiet> / {unit}</Quiet>
  </b>
);
