import { useState, type ComponentType } from 'react';
import { Link } from 'react-router';
import type { Campaign, CoveredHousehold } from '../../api/types';
import { AskedUnion, isHeld, TakeAlong } from '../../forms';
import { t } from '../../i18n';
import { Do, isOne, Listing, mayReveal, Named, Num, Panel, Quiet, Total, two, useAsked, useMe, usePages, type Column } from '../../parts';

/** What the form of a visit from the list is given: the household, and the campaign that it is in. */
export interface VisitProps {
  file: { caseId: string; union: { code: string; name: string } };
  campaign: string;
  onClose: () => void;
}

const REACHES = ['UNVISITED', 'VISITED', 'ON_FILE', 'REACHED', 'LEFT'] as const;
export type Reach = (typeof REACHES)[number];

/** The households behind a figure: those not visited yet, unless another was chosen. A visit is entered from here. */
export function Households({ campaign, Visit }: { campaign: Campaign; Visit: ComponentType<VisitProps> }) {
  const [asked, change] = useAsked();
  const [visiting, setVisiting] = useState<CoveredHousehold>();
  const reach = REACHES.find((name) => name === asked('reach')) ?? 'UNVISITED';
  const [union, day] = [asked('union'), asked('day')];
  const page = usePages('/api/campaigns/{campaignId}/households', { path: { campaignId: campaign.campaignId }, query: { reach, union, day } });
  const me = useMe();
  const whole = campaign.ours ? campaign.union : me?.union;
  const columns = useColumns(campaign, setVisiting);
  const of = { caption: t(`reach.${reach}`), columns, page, empty: t(`reach.${reach}.empty`), testid: 'covered' };
  const everyDay = () => change({ day: undefined });
  return (
    <Panel title={t(`reach.${reach}`)} className="spaced" beside={<Total of={page.first} word="cases.count" testid="covered-count" />}>
      <div className="filters coverage-filters">
        <AskedUnion testid="covered-union" placeholder={whole?.name} />
        {isHeld(campaign) && <TakeAlong title={campaign.name} campaign={campaign.name} files={page.items?.filter(({ kept }) => kept)} />}
        {day && <Do word="coverage.everyDay" onDo={everyDay} testid="covered-every-day" />}
        {day && <Num>{day}</Num>}
        {mayReveal(me) && reach === 'UNVISITED' && (
          <Link to={`/campaigns/${campaign.campaignId}/sheet${union ? `?union=${union}` : ''}`} data-testid="covered-sheet">
            {t('sheet.open')}
          </Link>
        )}
      </div>
      <Listing {...of} keyOf={({ caseId }) => caseId} />
      {visiting && <Visit file={visiting} campaign={campaign.name} onClose={() => setVisiting(undefined)} />}
    </Panel>
  );
}

function useColumns(campaign: Campaign, onVisit: (file: CoveredHousehold) => void): Column<CoveredHousehold>[] {
  const visits = isOne(useMe(), 'caseworker', 'supervisor') && isHeld(campaign);
  return [
    { head: t('cases.column.head'), wide: true, cell: ({ union, ...file }) => two(<Head of={file} />, union.name) },
    { head: t('coverage.visitedOn'), cell: ({ visitedOn }) => (visitedOn.length ? <Num>{visitedOn.join('、')}</Num> : <Quiet />) },
    { head: t('cases.column.lastVisit'), cell: ({ lastVisitedOn }) => (lastVisitedOn ? <Num>{lastVisitedOn}</Num> : <Quiet>{t('cases.neverVisited')}</Quiet>) },
    {
      head: t('aids.column.actions'),
      num: true,
      cell: (file) => visits && file.kept && <Do word="act.visit" onDo={() => onVisit(file)} testid="covered-visit" />,
    },
  ];
}

/** Whose it is no more has no page for us. */
const Head = ({ of: { caseId, name, kept } }: { of: Omit<CoveredHousehold, 'union'> }) =>
  kept ? <Named to={`/cases/${caseId}`} name={name} erased={!name} testid="covered-case" /> : <b data-testid="covered-case">{name ?? t('common.erased')}</b>;
