import { useState } from 'react';
import type { Campaign } from '../../api/types';
import { count } from '../../format';
import { formOf } from '../../forms';
import { choice, t } from '../../i18n';
import { Do, isOne, Listing, Num, Panel, PutRight, two, useAskedAll, useMe, usePages, type Column } from '../../parts';
import type { EnterProps } from './enter';

/** Campaigns of the unions that are looked at, the latest first; what was typed wrongly is put right from here. */
export function Campaigns() {
  const [amending, setAmending] = useState<Campaign>();
  const page = usePages('/api/campaigns', { query: useAskedAll('union') });
  const of = { caption: t('campaigns.title'), columns: useColumns(setAmending), page, empty: t('campaigns.empty'), testid: 'campaigns' };
  return (
    <Panel title={t('campaigns.title')}>
      <Listing {...of} keyOf={({ campaignId }) => campaignId} />
      {amending && <Amend campaign={amending} onClose={() => setAmending(undefined)} />}
    </Panel>
  );
}

function useColumns(onAmend: (campaign: Campaign) => void): Column<Campaign>[] {
  const me = useMe();
  const amend = isOne(me, 'supervisor', 'admin');
  return [
    { head: t('common.campaign'), wide: true, cell: ({ name, kind, union }) => two(<b>{name}</b>, choice('campaignKind', kind), union.name) },
    { head: t('plans.column.period'), cell: ({ from, to }) => two(<Num>{from}</Num>, to) },
    { head: t('campaigns.target'), num: true, cell: ({ targetHouseholds }) => targetHouseholds > 0 && count(targetHouseholds) },
    { head: t('amended'), cell: ({ amended }) => amended && <PutRight of={amended} /> },
    {
      head: t('aids.column.actions'),
      num: true,
      cell: (campaign) => amend && <Do word="campaigns.amend" onDo={() => onAmend(campaign)} testid="campaign-amend" />,
    },
  ];
}

const A = formOf('/api/campaigns/{campaignId}/amendments');
const AMEND = { word: ['campaigns.amend.title', 'campaigns.amend'], explain: 'campaigns.amend.explain', testid: 'campaign-amend' } as const;

function Amend({ campaign, onClose }: { campaign: Campaign; onClose: () => void }) {
  const { kind, from, to, targetHouseholds, name } = campaign;
  const initial = { kind, from, to, targetHouseholds };
  return (
    <A.Act of={campaign} {...AMEND} initial={initial} intro={<b>{name}</b>} onClose={onClose}>
      <A.Choice name="kind" label="campaigns.kind" required kind="campaignKind" testid="campaign-amend-kind" />
      <A.Day name="from" label="plan.from" required side="any" testid="campaign-amend-from" />
      <A.Day name="to" label="plan.to" required side="any" testid="campaign-amend-to" />
      <A.Count name="targetHouseholds" label="campaigns.target" testid="campaign-amend-target" />
      <A.Area name="reason" label="amended.reason" required testid="campaign-amend-reason" />
    </A.Act>
  );
}

const O = formOf('/api/campaigns');

export const OpenCampaign = ({ me, onClose }: EnterProps) => (
  <O.Act of={{}} word={['activity.campaign', 'activity.submit']} initial={{ union: me?.union.code }} onClose={onClose} testid="campaign">
    <O.Text name="name" label="campaigns.name" extra="campaigns.name.hint" required testid="campaign-name" />
    <O.Choice name="kind" label="campaigns.kind" required kind="campaignKind" testid="campaign-kind" />
    <O.Day name="from" label="plan.from" required side="any" testid="campaign-from" />
    <O.Day name="to" label="plan.to" required side="any" testid="campaign-to" />
    <O.Count name="targetHouseholds" label="campaigns.target" testid="campaign-target" />
    <O.Union name="union" label="common.union" required testid="campaign-union" />
  </O.Act>
);
