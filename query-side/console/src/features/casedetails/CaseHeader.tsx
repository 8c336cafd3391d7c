import { CalendarOutlined, EllipsisOutlined, GiftOutlined } from '@ant-design/icons';
import { Button, Dropdown } from 'antd';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { CaseFile, Me } from '../../api/types';
import { joined, yuan } from '../../format';
import { choice, t } from '../../i18n';
import { caseActs, Chip, furtherActs, mayReveal, type CaseAct, Sum, useRoving } from '../../parts';

const ICONS: Partial<Record<CaseAct, ReactNode>> = { visit: <CalendarOutlined />, aid: <GiftOutlined /> };
const KEYS: Partial<Record<CaseAct, string>> = { visit: 'n', aid: 'a' };

interface Props {
  file: CaseFile;
  me: Me | undefined;
  onAct: (act: CaseAct) => void;
}

export function CaseHeader(props: Props) {
  const { union, category, tier, closure, takenBack, head, state } = props.file;
  const ended = takenBack
    ? t('case.takenBackOn', { date: takenBack.on, reason: takenBack.reason ?? '' })
    : closure && t('case.closedOn', { date: closure.occurredOn, reason: choice('closeReason', closure.reason) });
  return (
    <header className="case-header">
      <div className="case-title">
        <h1 data-testid="case-name">{head.erased ? t('common.erased') : head.name}</h1>
        <Chip kind="state" value={state} testid="case-state" />
        <p>
          {joined([union.name, choice('category', category), choice('tier', tier)])}
          {ended && <span className="case-closure"> · {ended}</span>}
        </p>
      </div>
      <Sums file={props.file} />
      <Acts {...props} />
    </header>
  );
}

const Sums = ({ file: { aidTotal, visits = [], lastVisitedOn } }: { file: CaseFile }) => (
  <dl className="case-sums">
    <Sum word="case.aidTotal" unit="unit.yuan" testid="case-aid-total" children={yuan(aidTotal)} />
    <Sum word="case.visitCount" unit="unit.times" testid="case-visit-count" children={visits.length} />
    <Sum word="cases.column.lastVisit" children={lastVisitedOn ?? '—'} />
  </dl>
);

type OnPaper = 'print' | 'statement';

const papersOf = (me: Me | undefined): OnPaper[] => (mayReveal(me) ? ['print', 'statement'] : ['print']);

const Paper = ({ of: { caseId }, paper }: { of: CaseFile; paper: OnPaper }) => (
  <Link to={`/cases/${caseId}/${paper}`} data-testid={`act-${paper}`}>
    {t(`act.${paper}`)}
  </Link>
);

/** What is done often at hand, what is done now and then behind "more". */
const Acts = ({ file, me, onAct }: Props) => (
  <div className="case-acts" role="toolbar" aria-label={t('case.acts')} {...useRoving<HTMLDivElement>()}>
    {caseActs(me, file).map((act, i) => {
      const of = {
        type: i === 0 ? 'primary' : 'default',
        danger: act === 'close',
        icon: ICONS[act],
        'aria-keyshortcuts': KEYS[act],
        'data-testid': `act-${act}`,
      } as const;
      return (
        <Button key={act} onClick={() => onAct(act)} {...of}>
          {t(`act.${act}`)}
        </Button>
      );
    })}
    <More file={file} me={me} onAct={onAct} />
  </div>
);

function More({ file, me, onAct }: Props) {
  const acts = furtherActs(me, file).map((act) => ({
    key: act as string,
    label: <span data-testid={`act-${act}`}>{t(`act.${act}`)}</span>,
    onClick: () => onAct(act),
  }));
  const papers = papersOf(me).map((paper) => ({ key: paper as string, label: <Paper of={file} paper={paper} /> }));
  return (
    <Dropdown trigger={['click']} menu={{ items: [...acts, ...papers] }}>
      <Button icon={<EllipsisOutlined />} aria-label={t('nav.more')} title={t('nav.more')} data-testid="act-more" />
    </Dropdown>
  );
}
