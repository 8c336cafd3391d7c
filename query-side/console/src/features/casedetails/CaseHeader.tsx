import { CalendarOutlined, EllipsisOutlined, GiftOutlined } from '@ant-design/icons';
import { Button, Dropdown } from 'antd';
import type { CaseFile } from '../../api/types';
import { yuan } from '../../format/money';
import { useWords } from '../../i18n';
import { StateChip } from '../casesearch/CaseList';
import type { CaseAct } from './acts';

const ICONS: Partial<Record<CaseAct, React.ReactNode>> = { visit: <CalendarOutlined />, aid: <GiftOutlined /> };

interface Props {
  file: CaseFile;
  acts: CaseAct[];
  /** Now and then, behind "more". */
  further: CaseAct[];
  onAct: (act: CaseAct) => void;
}

export function CaseHeader({ file, acts, further, onAct }: Props) {
  const { t, choice } = useWords();
  const facts = [file.union.name, choice('category', file.category), choice('tier', file.tier)];
  return (
    <header className="case-header">
      <div className="case-title">
        <h1 data-testid="case-name">{file.head.erased ? t('common.erased') : file.head.name}</h1>
        <StateChip state={file.state} />
        <p>
          {facts.join(' · ')}
          {file.closure && (
            <span className="case-closure">
              {' '}
              · {t('case.closedOn', { date: file.closure.occurredOn, reason: choice('closeReason', file.closure.reason) })}
            </span>
          )}
        </p>
      </div>
      <dl className="case-sums">
        <div>
          <dt>{t('case.aidTotal')}</dt>
          <dd className="num" data-testid="case-aid-total">
            {yuan(file.aidTotal)}
            <small> {t('unit.yuan')}</small>
          </dd>
        </div>
        <div>
          <dt>{t('case.visitCount')}</dt>
          <dd className="num" data-testid="case-visit-count">
            {file.visits?.length ?? 0}
            <small> {t('unit.times')}</small>
          </dd>
        </div>
        <div>
          <dt>{t('case.lastVisitedOn')}</dt>
          <dd className="num">{file.lastVisitedOn ?? '—'}</dd>
        </div>
      </dl>
      <div className="case-acts">
        {acts.map((act, i) => (
          <Button
            key={act}
            type={i === 0 ? 'primary' : 'default'}
            danger={act === 'close'}
            icon={ICONS[act]}
            onClick={() => onAct(act)}
            data-testid={`act-${act}`}>
            {t(`act.${act}`)}
          </Button>
        ))}
        {further.length > 0 && (
          <Dropdown
            trigger={['click']}
            menu={{
              items: further.map((act) => ({
                key: act,
                label: <span data-testid={`act-${act}`}>{t(`act.${act}`)}</span>,
                onClick: () => onAct(act),
              })),
            }}>
            <Button icon={<EllipsisOutlined />} aria-label={t('act.more')} title={t('act.more')} data-testid="act-more" />
          </Dropdown>
        )}
      </div>
    </header>
  );
}
