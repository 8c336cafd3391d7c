import { PlusOutlined } from '@ant-design/icons';
import { useState, type ComponentType } from 'react';
import { Link } from 'react-router';
import type { ApplicationRow } from '../../api/types';
import { AskedChoice, AskedUnion } from '../../forms';
import { choice, t } from '../../i18n';
import { Chip, Do, isOne, Listing, Named, Page, Panel, Quiet, Total, two, useAskedAll, useMe, usePages, useStaff, type Column } from '../../parts';
import { Waits } from './Waits';
import './applications.css';

/** Who asked to be put on file: what waits longest first. */
export default function ApplicationsPage({ Take }: { Take: ComponentType<{ onClose: () => void }> }) {
  const me = useMe();
  const [taking, setTaking] = useState(false);
  const asked = useAskedAll('union', 'state', 'next', 'waitsFor');
  const page = usePages('/api/applications', { query: { ...asked, state: asked.state ?? 'UNDERWAY' } });
  const columns = useColumns();
  const take = isOne(me, 'caseworker', 'supervisor') && (
    <Do word="applications.new" primary icon={<PlusOutlined />} onDo={() => setTaking(true)} testid="application-new" big />
  );
  return (
    <Page title={t('applications.title')} beside={take}>
      <div className="filters">
        <AskedUnion testid="applications-union" />
        <AskedChoice name="waitsFor" kind="applicationWait" placeholder="applications.waitsFor" testid="applications-waits" />
        <AskedChoice name="next" kind="applicationStep" placeholder="application.next" testid="applications-next" />
        <AskedChoice name="state" kind="applicationState" placeholder="applications.underway" testid="applications-state" />
        <Link to="/applications/notices" className="filters-link" data-testid="applications-notices">
          {t('application.notices')}
        </Link>
      </div>
      <Panel beside={<Total of={page.first} word="applications.count" testid="applications-count" />}>
        <Listing {...{ columns, page }} caption={t('applications.title')} empty={t('applications.empty')} testid="applications" keyOf={idOf} />
      </Panel>
      {taking && <Take onClose={() => setTaking(false)} />}
    </Page>
  );
}

const idOf = ({ applicationId }: ApplicationRow) => applicationId;

function useColumns(): Column<ApplicationRow>[] {
  const staff = useStaff();
  return [
    {
      head: t('cases.column.head'),
      cell: ({ applicationId, name, number }) =>
        two(<Named to={`/applications/${applicationId}`} name={name} erased={!name} testid="application-open" />, number),
    },
    { head: t('common.union'), cell: ({ union, source }) => two(union.name, choice('applicationSource', source)) },
    { head: t('case.category'), cell: ({ category }) => choice('category', category) },
    { head: t('application.next'), cell: ({ next, notice }) => <Next step={next} until={notice?.to} /> },
    { head: t('application.waits'), cell: (row) => <Waits since={row.waitingSince} underway={row.state === 'UNDERWAY'} /> },
    { head: t('common.state'), cell: ({ state }) => <Chip kind="applicationState" value={state} testid="application-state" /> },
    { head: t('application.taken'), cell: ({ takenBy, madeOn }) => two(staff(takenBy), madeOn) },
  ];
}

function Next({ step, until }: { step?: string; until?: string }) {
  if (!step) return <Quiet />;
  return two(choice('applicationStep', step), step === 'APPROVAL' && until && t('application.noticeUntil', { day: until }));
}
