import { CheckCircleOutlined, ExclamationCircleOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Popover } from 'antd';
import { readReconciliation } from '../../api/funds';
import { useWords } from '../../i18n';

/** Whether the books agree, recomputed from the stored events; asked again whenever the fund has moved. */
export function Reconciled({ code, version }: { code: string; version: number }) {
  const { t } = useWords();
  const { data, error } = useQuery({
    queryKey: ['reconciliation', code, version],
    queryFn: ({ signal }) => readReconciliation(code, signal),
    staleTime: Infinity,
    retry: false,
  });
  if (error) return <span className="chip">{t('reconcile.unknown')}</span>;
  if (!data) return <span className="chip">{t('reconcile.checking')}</span>;
  const { agrees, differences = [] } = data.data;
  const details = (
    <div style={{ maxWidth: 320 }}>
      <p style={{ margin: 0 }}>{t('reconcile.explain')}</p>
      {differences.map(({ figure, of, book, computed }) => (
        <div key={`${of}/${figure}`} className="num">
          {of} {figure}: {book} ≠ {computed}
        </div>
      ))}
    </div>
  );
  return (
    <Popover content={details} trigger={['hover', 'click']}>
      <button
        type="button"
        className={`chip ${agrees ? 'good' : 'bad'}`}
        style={{ border: 0, cursor: 'help', fontFamily: 'inherit' }}
        data-testid="reconciled"
        data-agrees={agrees}>
        {agrees ? <CheckCircleOutlined /> : <ExclamationCircleOutlined />} {t(agrees ? 'reconcile.agrees' : 'reconcile.differs')}
      </button>
    </Popover>
  );
}
