import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { Link } from 'react-router';
import { listStuck, retryStuck, type Stuck as StuckItem } from '../../api/funds';
import { timeOfInstant } from '../../format/dates';
import { useWords } from '../../i18n';
import { useMe } from '../../shell/useMe';

/** What was approved and could not be carried out: seen by those who answer for the money, and tried again at their word. */
export function Stuck() {
  const { t } = useWords();
  const me = useMe();
  const { data } = useQuery({
    queryKey: ['stuck'],
    queryFn: ({ signal }) => listStuck(signal),
    enabled: !!me && me.role !== 'caseworker',
    retry: false,
  });
  const stuck = data?.data.items ?? [];
  if (stuck.length === 0) return null;
  return (
    <Alert
      type="warning"
      showIcon
      style={{ marginBottom: 16 }}
      data-testid="stuck"
      title={t('stuck.title', { n: stuck.length })}
      description={
        <>
          {t('stuck.explain')}
          {stuck.slice(0, 10).map((item) => (
            <Line key={idOf(item)} item={item} mayRetry={me?.role !== 'compliance'} />
          ))}
        </>
      }
    />
  );
}

const idOf = ({ aidId, rosterId }: StuckItem) => aidId ?? rosterId ?? '';

function Line({ item, mayRetry }: { item: StuckItem; mayRetry: boolean }) {
  const { t } = useWords();
  const queries = useQueryClient();
  const retry = useMutation({
    mutationFn: () => retryStuck(idOf(item)),
    onSettled: () => queries.invalidateQueries({ queryKey: ['stuck'] }),
  });
  return (
    <div style={{ display: 'flex', flexWrap: 'wrap', gap: '2px 12px', alignItems: 'center', paddingTop: 4 }}>
      {item.kind === 'ROSTER' ? (
        <Link to={`/rosters/${item.rosterId}`}>{t('roster.title')}</Link>
      ) : (
        <Link to={`/cases/${item.caseId}`}>{t('trace.case')}</Link>
      )}
      <span style={{ marginRight: 'auto' }}>
        {t('stuck.line', { n: item.attempts, error: item.lastError, next: timeOfInstant(item.nextAttempt) })}
      </span>
      {mayRetry && (
        <Button size="small" loading={retry.isPending} onClick={() => retry.mutate()} data-testid="stuck-retry">
          {t('action.retry')}
        </Button>
      )}
    </div>
  );
}
