import { CheckCircleOutlined, ExclamationCircleOutlined } from '@ant-design/icons';
import { Popover } from 'antd';
import type { Reconciliation } from '../../api/types';
import { t } from '../../i18n';
import { useRead } from '../../parts';

/** Whether the books agree, recomputed from the stored events; asked again whenever the fund has moved. */
export function Reconciled({ code, version }: { code: string; version: number }) {
  const options = { of: version, staleTime: Infinity, retry: false } as const;
  const { value, error } = useRead('/api/funds/{code}/reconciliation', { path: { code } }, options);
  if (!value) return <span className="chip">{t(error ? 'reconcile.unknown' : 'reconcile.checking')}</span>;
  const { agrees, differences = [] } = value;
  return (
    <Popover content={<Details of={differences} />} trigger={['hover', 'click']}>
      <button type="button" className={`chip reconciled ${agrees ? 'good' : 'bad'}`} data-testid="reconciled" data-agrees={agrees}>
        {agrees ? <CheckCircleOutlined /> : <ExclamationCircleOutlined />} {t(agrees ? 'reconcile.agrees' : 'reconcile.differs')}
      </button>
    </Popover>
  );
}

const Details = ({ of: differences }: { of: Reconciliation['differences'] }) => (
  <div style={{ maxWidth: 320 }}>
    <p style={{ margin: 0 }}>{t('reconcile.explain')}</p>
    {differences.map(({ figure, of, book, computed }) => (
      <div key={`${of}/${figure}`} className="num">{`${of} ${figure}: ${book} ≠ ${computed}`}</div>
    ))}
  </div>
);
