import { PrinterOutlined } from '@ant-design/icons';
import type { ApplicationRow } from '../../api/types';
import { AskedUnion } from '../../forms';
import { t } from '../../i18n';
import { Do, Listing, Num, Page, Panel, useAskedAll, usePages, type Column } from '../../parts';
import './applications.css';

/** Who is on public notice, as the ledger wrote it: to be printed and hung up. */
export default function NoticesPage() {
  const page = usePages('/api/applications', { query: { ...useAskedAll('union'), waitsFor: 'NOTICE' } });
  const print = <Do word="application.print" icon={<PrinterOutlined />} onDo={() => window.print?.()} testid="notices-print" big />;
  return (
    <Page title={t('application.notices')} beside={print}>
      <div className="filters">
        <AskedUnion testid="notices-union" />
      </div>
      <Panel>
        <Listing {...{ page, columns: columns() }} caption={t('application.notices')} empty={t('application.notices.empty')} testid="notices" keyOf={idOf} />
      </Panel>
    </Page>
  );
}

const idOf = ({ applicationId }: ApplicationRow) => applicationId;

const columns = (): Column<ApplicationRow>[] => [
  { head: t('application.number'), cell: ({ number }) => <Num>{number}</Num> },
  { head: t('application.noticeText'), cell: ({ notice }) => <b>{notice?.text}</b> },
  { head: t('common.union'), cell: ({ union }) => union.name },
  { head: t('application.noticeDays'), cell: ({ notice }) => notice && <Num>{t('fund.period', { from: notice.from, to: notice.to })}</Num> },
];
