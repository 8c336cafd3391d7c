import { PlusOutlined } from '@ant-design/icons';
import { useState } from 'react';
import type { Campaign } from '../../api/types';
import { count } from '../../format';
import { AskedUnion } from '../../forms';
import { choice, t } from '../../i18n';
import { Do, isOne, Listing, Named, Num, Page, Panel, PutRight, two, useAskedAll, useMe, usePages, type Column } from '../../parts';
import { OpenCampaign } from './acts';
import { Standing } from './Standing';

/** Campaigns of the unions that are looked at, the latest first; each leads to how far it has come. */
export default function CampaignsPage() {
  const me = useMe();
  const [opening, setOpening] = useState(false);
  const page = usePages('/api/campaigns', { query: useAskedAll('union') });
  const of = { caption: t('campaigns.title'), columns: columns(), page, empty: t('campaigns.empty'), testid: 'campaigns' };
  const open = isOne(me, 'supervisor', 'admin') && (
    <Do word="campaigns.open" primary icon={<PlusOutlined />} onDo={() => setOpening(true)} testid="campaign-open" big />
  );
  return (
    <Page title={t('campaigns.title')} beside={open} explain={t('campaigns.explain')}>
      <div className="filters">
        <AskedUnion testid="campaigns-union" />
      </div>
      <Panel>
        <Listing {...of} keyOf={({ campaignId }) => campaignId} />
      </Panel>
      {opening && <OpenCampaign me={me} onClose={() => setOpening(false)} />}
    </Page>
  );
}

const columns = (): Column<Campaign>[] => [
  {
    head: t('common.campaign'),
    wide: true,
    cell: ({ campaignId, name, kind, union, ours }) =>
      two(
        <Named to={`/campaigns/${campaignId}`} name={name} testid="campaign-link" />,
        choice('campaignKind', kind),
        ours ? union.name : t('campaigns.above', { union: union.name }),
      ),
  },
  { head: t('plans.column.period'), cell: ({ from, to }) => two(<Num>{from}</Num>, to) },
  { head: t('campaigns.target'), num: true, cell: ({ targetHouseholds }) => targetHouseholds > 0 && count(targetHouseholds) },
  { head: t('common.state'), cell: (campaign) => <Standing of={campaign} /> },
  { head: t('amended'), cell: ({ amended }) => amended && <PutRight of={amended} /> },
];
