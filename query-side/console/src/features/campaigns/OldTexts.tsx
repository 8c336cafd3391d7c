import { useState } from 'react';
import type { Campaign, CampaignText } from '../../api/types';
import { count } from '../../format';
import { t } from '../../i18n';
import { Do, isOne, Listing, Num, Panel, useMe, useRead, type Column } from '../../parts';
import { MapText, UnmapText } from './acts';

/** What was typed in place of the name before there was a list to choose from: an administrator says once what it meant. */
export function OldTexts({ campaign }: { campaign: Campaign }) {
  const admin = isOne(useMe(), 'admin') && campaign.ours;
  const [unmapping, setUnmapping] = useState<string>();
  if (!admin && !campaign.texts.length) return null;
  return (
    <Panel title={t('campaigns.texts')} className="spaced" testid="campaign-texts">
      <p className="panel-body quiet">{t('campaigns.texts.explain')}</p>
      <ul className="campaign-texts">
        {campaign.texts.map((text) => (
          <li key={text} data-row={text}>
            <span>{text}</span> {admin && <Do word="campaigns.unmap" onDo={() => setUnmapping(text)} testid="campaign-unmap-open" />}
          </li>
        ))}
      </ul>
      {admin && <Unmapped campaign={campaign} />}
      {unmapping !== undefined && <UnmapText campaign={campaign} text={unmapping} onClose={() => setUnmapping(undefined)} />}
    </Panel>
  );
}

function Unmapped({ campaign }: { campaign: Campaign }) {
  const [mapping, setMapping] = useState<string>();
  const { value, ...asking } = useRead('/api/campaign-texts', { query: { union: campaign.union.code } });
  const columns: Column<CampaignText>[] = [
    { head: t('campaigns.text'), wide: true, cell: ({ text }) => text },
    { head: t('campaigns.text.acts'), num: true, cell: ({ acts }) => <Num>{count(acts)}</Num> },
    { head: t('aids.column.actions'), num: true, cell: ({ text }) => <Do word="campaigns.map" onDo={() => setMapping(text)} testid="campaign-map-open" /> },
  ];
  const of = {
    caption: t('campaigns.texts.unmapped'),
    columns,
    page: { ...asking, items: value?.items },
    empty: t('campaigns.texts.none'),
    testid: 'unmapped',
  };
  return (
    <>
      <Listing {...of} keyOf={({ text }) => text} />
      {mapping !== undefined && <MapText campaign={campaign} text={mapping} onClose={() => setMapping(undefined)} />}
    </>
  );
}
