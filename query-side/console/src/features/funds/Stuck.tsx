import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Alert } from 'antd';
import { Link } from 'react-router';
import { act, at } from '../../api/http';
import type { Stuck as StuckItem } from '../../api/types';
import { timeOfInstant } from '../../format';
import { Do, isOne, useMe, useRead } from '../../parts';
import { t } from '../../i18n';

const PATH = '/api/funding/stuck';

/** What was approved and could not be carried out: seen by those who answer for the money, and tried again at their word. */
export function Stuck() {
  const me = useMe();
  const { value } = useRead(PATH, {}, { enabled: !!me && !isOne(me, 'caseworker'), retry: false });
  const stuck = value?.items ?? [];
  if (stuck.length === 0) return null;
  const lines = stuck.slice(0, 10).map((item) => <Line key={idOf(item)} item={item} mayRetry={!isOne(me, 'compliance')} />);
  const said = (
    <>
      {t('stuck.explain')}
      {lines}
    </>
  );
  return <Alert type="warning" showIcon style={{ marginBottom: 16 }} data-testid="stuck" title={t('stuck.title', { n: stuck.length })} description={said} />;
}

const idOf = ({ aidId, rosterId }: StuckItem) => aidId ?? rosterId ?? '';

function Line({ item, mayRetry }: { item: StuckItem; mayRetry: boolean }) {
  const queries = useQueryClient();
  const retry = useMutation({
    mutationFn: () => act(at(`${PATH}/{id}/retry`, { id: idOf(item) }), {}),
    onSettled: () => queries.invalidateQueries({ queryKey: [PATH] }),
  });
  const { attempts: n, lastError: error, nextAttempt } = item;
  const ofRoster = item.kind === 'ROSTER';
  return (
    <div className="stuck-line">
      <Link to={ofRoster ? `/rosters/${item.rosterId}` : `/cases/${item.caseId}`}>{t(ofRoster ? 'roster.title' : 'trace.case')}</Link>
      <span>{t('stuck.line', { n, error, next: timeOfInstant(nextAttempt) })}</span>
      {mayRetry && <Do word="action.retry" loading={retry.isPending} onDo={() => retry.mutate()} testid="stuck-retry" />}
    </div>
  );
}
