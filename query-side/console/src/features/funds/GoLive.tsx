import { Alert } from 'antd';
import type { Me } from '../../api/types';
import { DeclareGoLive } from '../../forms';
import { isOne, useRead } from '../../parts';
import { t } from '../../i18n';

/** Until the caller's union has said from when on the ledger is its book, no fund is opened: said where funds are, with the way on. */
export function GoLive({ me }: { me: Me | undefined }) {
  const unions = useRead('/api/unions', {}, { staleTime: 300_000 }).value?.items;
  const own = unions?.find(({ code }) => code === me?.union.code);
  if (!own || own.goLiveOn) return null;
  const title = t('goLive.missing', { union: own.name });
  const declare = isOne(me, 'supervisor', 'admin') && <DeclareGoLive code={own.code} />;
  return <Alert type="warning" showIcon style={{ marginBottom: 16 }} data-testid="go-live-missing" title={title} action={declare} />;
}
