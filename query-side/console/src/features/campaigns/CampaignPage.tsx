import { useState, type ComponentType } from 'react';
import { useParams } from 'react-router';
import type { Campaign } from '../../api/types';
import { joined } from '../../format';
import { choice, t } from '../../i18n';
import { Do, isOne, Loaded, Sheet, useAskedAll, useMe, useRead } from '../../parts';
import { AmendCampaign, CloseCampaign, ReopenCampaign } from './acts';
import { Coverage } from './Coverage';
import { Households, type VisitProps } from './Households';
import { OldTexts } from './OldTexts';
import { Ended, Standing } from './Standing';
import './campaigns.css';

const OFTEN = 15_000;

const ACTS = { amend: AmendCampaign, close: CloseCampaign, reopen: ReopenCampaign };
type Act = keyof typeof ACTS;

/** One campaign: how far it has come, and whom it has not reached yet. */
export default function CampaignPage({ Visit }: { Visit: ComponentType<VisitProps> }) {
  const { campaignId = '' } = useParams();
  const read = useRead('/api/campaigns/{campaignId}', { path: { campaignId } });
  return <Loaded read={read}>{(campaign) => <OneCampaign campaign={campaign} Visit={Visit} />}</Loaded>;
}

function OneCampaign({ campaign, Visit }: { campaign: Campaign; Visit: ComponentType<VisitProps> }) {
  const { campaignId, name, kind, from, to, union } = campaign;
  const [acting, setActing] = useState<Act>();
  const Form = acting && ACTS[acting];
  const path = { campaignId };
  const read = useRead('/api/campaigns/{campaignId}/coverage', { path, query: useAskedAll('union') }, { keep: true, refetchInterval: OFTEN });
  const said = joined([choice('campaignKind', kind), `${from} – ${to}`, union.name]);
  const of = { up: { to: '/campaigns', said: t('campaigns.title') }, title: name, testid: 'campaign-title', said };
  return (
    <Sheet {...of} chips={<Standing of={campaign} />} beside={<Acts of={campaign} onAct={setActing} />}>
      {campaign.closed && <Ended of={campaign.closed} />}
      <Loaded read={read}>{(coverage) => <Coverage of={coverage} campaign={campaign} />}</Loaded>
      <Households campaign={campaign} Visit={Visit} />
      <OldTexts campaign={campaign} />
      {Form && <Form campaign={campaign} onClose={() => setActing(undefined)} />}
    </Sheet>
  );
}

/** A campaign of a union above is not ours to put right. */
function Acts({ of: { closed, ours }, onAct }: { of: Campaign; onAct: (act: Act) => void }) {
  if (!isOne(useMe(), 'supervisor', 'admin') || !ours) return null;
  const end = closed ? 'reopen' : 'close';
  return (
    <>
      <Do word="campaigns.amend" onDo={() => onAct('amend')} testid="campaign-act-amend" big />
      <Do word={`campaigns.${end}`} onDo={() => onAct(end)} testid={`campaign-act-${end}`} big />
    </>
  );
}
