import type { Campaign, Me, UnionRef } from '../../api/types';
import { joined } from '../../format';
import { formOf } from '../../forms';

interface OfCampaign {
  campaign: Campaign;
  onClose: () => void;
}

const O = formOf('/api/campaigns');

export const OpenCampaign = ({ me, onClose }: { me: Me | undefined; onClose: () => void }) => (
  <O.Act of={{}} word={['campaigns.open', 'campaigns.open']} initial={{ union: me?.union.code }} onClose={onClose} testid="campaign">
    <O.Text name="name" label="campaigns.name" extra="campaigns.name.hint" required testid="campaign-name" />
    <O.Choice name="kind" label="campaigns.kind" required kind="campaignKind" testid="campaign-kind" />
    <O.Day name="from" label="plan.from" required side="any" testid="campaign-from" />
    <O.Day name="to" label="plan.to" required side="any" testid="campaign-to" />
    <O.Count name="targetHouseholds" label="campaigns.target" testid="campaign-target" />
    <O.Union name="union" label="common.union" required testid="campaign-union" />
  </O.Act>
);

const A = formOf('/api/campaigns/{campaignId}/amendments');
const AMEND = { word: ['campaigns.amend.title', 'campaigns.amend'], explain: 'campaigns.amend.explain', testid: 'campaign-amend' } as const;

export function AmendCampaign({ campaign, onClose }: OfCampaign) {
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

const C = formOf('/api/campaigns/{campaignId}/closure');
const CLOSE = { word: ['campaigns.close', 'campaigns.close'], explain: 'campaigns.close.explain', testid: 'campaign-close' } as const;

export const CloseCampaign = ({ campaign, onClose }: OfCampaign) => (
  <C.Act of={campaign} {...CLOSE} initial={{ end: 'OVER' }} intro={<b>{campaign.name}</b>} onClose={onClose}>
    <C.Choice name="end" label="campaigns.end" required kind="campaignEnd" testid="campaign-close-end" />
    <C.Day name="occurredOn" label="common.date" required testid="campaign-close-date" />
    <C.Area name="reason" label="campaigns.close.reason" required testid="campaign-close-reason" />
  </C.Act>
);

const R = formOf('/api/campaigns/{campaignId}/reopening');
const REOPEN = { word: ['campaigns.reopen', 'campaigns.reopen'], explain: 'campaigns.reopen.explain', testid: 'campaign-reopen' } as const;

export const ReopenCampaign = ({ campaign, onClose }: OfCampaign) => (
  <R.Act of={campaign} {...REOPEN} intro={<b>{campaign.name}</b>} onClose={onClose}>
    <R.Day name="occurredOn" label="takeback.date" required testid="campaign-reopen-date" />
    <R.Area name="reason" label="takeback.reason" required testid="campaign-reopen-reason" />
  </R.Act>
);

const T = formOf('/api/campaigns/{campaignId}/targets');
const TARGET = { word: ['campaigns.setTarget', 'campaigns.setTarget'], explain: 'campaigns.setTarget.explain', testid: 'campaign-target-set' } as const;

/** How many households a union below is to reach. */
export const SetTarget = ({ campaign, union, households, onClose }: OfCampaign & { union: UnionRef; households?: number }) => (
  <T.Act of={campaign} {...TARGET} initial={{ union: union.code, households }} intro={<b>{joined([campaign.name, union.name])}</b>} onClose={onClose}>
    <T.Union name="union" label="common.union" required testid="campaign-target-union" />
    <T.Count name="households" label="campaigns.target" required testid="campaign-target-households" />
  </T.Act>
);

const M = formOf('/api/campaigns/{campaignId}/texts');
const MAP = { word: ['campaigns.map', 'campaigns.map'], explain: 'campaigns.map.explain', testid: 'campaign-map' } as const;

/** What was once typed in place of the name means this campaign. */
export const MapText = ({ campaign, text, onClose }: OfCampaign & { text: string }) => (
  <M.Act of={campaign} {...MAP} initial={{ text }} intro={<b>{campaign.name}</b>} onClose={onClose}>
    <M.Text name="text" label="campaigns.text" required testid="campaign-map-text" />
  </M.Act>
);

const U = formOf('/api/campaigns/{campaignId}/texts/reversal');
const UNMAP = { word: ['campaigns.unmap', 'campaigns.unmap'], explain: 'campaigns.unmap.explain', testid: 'campaign-unmap' } as const;

export const UnmapText = ({ campaign, text, onClose }: OfCampaign & { text: string }) => (
  <U.Act of={campaign} {...UNMAP} danger initial={{ text }} intro={<b>{campaign.name}</b>} onClose={onClose}>
    <U.Text name="text" label="campaigns.text" required testid="campaign-unmap-text" />
    <U.Area name="reason" label="takeback.reason" required testid="campaign-unmap-reason" />
  </U.Act>
);
