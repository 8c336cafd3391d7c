import { PhoneOutlined } from '@ant-design/icons';
import { Alert } from 'antd';
import { Link } from 'react-router';
import type { NearMatch, NearMatches } from '../../api/types';
import { joined } from '../../format';
import { choice, t } from '../../i18n';
import { Chip, Noticed, Num, Personal } from '../../parts';

/** Who is on file that may be the same person, as much of them as may be known here, and what to do about each. */
export function NearFiles({ found, compared }: { found: NearMatches; compared: boolean }) {
  const { items, onFile } = found;
  if (items.length === 0) return <Alert type="success" showIcon className="near-none" title={t('near.none')} data-testid="near-none" />;
  const title = t(onFile ? 'near.onFile' : compared ? 'near.compared' : 'near.found', { n: items.length });
  return (
    <Noticed of={found}>
      <Alert type={onFile ? 'error' : 'warning'} showIcon className="near-title" title={title} data-testid={onFile ? 'near-on-file' : 'near-found'} />
      <ul className="near">
        {items.map((match, i) => (
          <Near key={match.caseId ?? i} match={match} />
        ))}
      </ul>
    </Noticed>
  );
}

const Near = ({ match }: { match: NearMatch }) => (
  <li data-testid="near-match" data-alike={match.alike} data-next={match.next}>
    <div className="near-who">
      <b>{match.name ?? <Personal erased />}</b>
      <span className="quiet">{choice('claimRole', match.role)}</span>
      <Chip kind="alike" value={match.alike} />
      <Chip kind="state" value={match.state} />
    </div>
    <div>{joined([match.union.name, match.archivedOn && t('near.since', { date: match.archivedOn })])}</div>
    {match.identityNumber && <Personal value={match.identityNumber} />}
    <div className="near-next">
      {choice('nextStep', match.next)} <Way match={match} />
    </div>
  </li>
);

/** To the file, where it is within reach; else to the phone of those who keep it. */
function Way({ match: { caseId, call, union } }: { match: NearMatch }) {
  if (caseId) {
    return (
      <Link to={`/cases/${caseId}`} data-testid="near-open">
        {t('near.open')}
      </Link>
    );
  }
  if (!call) return <span className="quiet">{t('near.noPhone')}</span>;
  return (
    <a href={`tel:${call.phone.replace(/[^+0-9]/g, '')}`} className="near-phone" data-testid="near-phone">
      <PhoneOutlined aria-hidden="true" /> {call.union.code === union.code ? '' : call.union.name} <Num>{call.phone}</Num>
    </a>
  );
}
