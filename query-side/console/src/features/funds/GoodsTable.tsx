import type { GoodsBalances } from '../../api/funds';
import { count, yuan } from '../../format/money';
import { useWords } from '../../i18n';
import { Listing, type Column } from '../../shell/Listing';

const COLUMNS = ['received', 'allocated', 'committed', 'disbursed', 'returned', 'inHand'] as const;

/** Goods are counted per kind: the same item in another unit or at another value is another kind. */
export function GoodsTable({ goods }: { goods: GoodsBalances[] }) {
  const { t } = useWords();
  const columns: Column<GoodsBalances>[] = [
    {
      head: t('fund.goods.item'),
      cell: ({ item, unit }) => (
        <b>
          {item}
          <span className="quiet"> / {unit}</span>
        </b>
      ),
    },
    { head: t('fund.goods.unitValue'), num: true, cell: ({ unitValue }) => <span className="quiet">{yuan(unitValue)}</span> },
    ...COLUMNS.map((name): Column<GoodsBalances> => ({
      head: t(`balance.${name}`),
      num: true,
      cell: (kind) => (name === 'inHand' ? <b>{count(kind[name])}</b> : kind[name] ? count(kind[name]) : <span className="quiet">—</span>),
    })),
  ];
  return (
    <section className="panel" aria-labelledby="goods-title">
      <div className="panel-head">
        <h2 id="goods-title">{t('fund.goods')}</h2>
      </div>
      <Listing
        caption={t('fund.goods')}
        columns={columns}
        rows={goods}
        keyOf={({ item, unit, unitValue }) => `${item}/${unit}/${unitValue.fen}`}
        empty=""
        testid="fund-goods"
      />
    </section>
  );
}
