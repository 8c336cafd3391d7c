import { Button, Form, Input, Segmented } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { readLines, rosterPath, type Roster, type RosterLine } from '../../api/rosters';
import { ActDrawer } from '../../forms/ActDrawer';
import { goodsText } from '../../format/goods';
import { yuan } from '../../format/money';
import { useWords } from '../../i18n';
import { Listing, type Column } from '../../shell/Listing';
import { useAsked } from '../../shell/useAsked';
import { useMe } from '../../shell/useMe';
import { usePages } from '../../shell/usePages';
import { lineActs, type LineAct } from './progress';

const FILTERS = ['', 'CARRIED', 'PAID', 'RETURNED', 'WRONG_ACCOUNT', 'DROPPED', 'REFUSED'];
const TONE: Record<string, string> = {
  CARRIED: 'calm',
  PAID: 'good',
  RETURNED: 'warn',
  WRONG_ACCOUNT: 'warn',
  CORRECTED: 'hot',
  REFUSED: 'bad',
};

type Acting = { line: RosterLine; act: LineAct };

/** Every line with how it fared; what the bank could not pay is corrected or dropped here. */
export function Lines({ roster }: { roster: Roster }) {
  const { t, choice } = useWords();
  const [asked, change] = useAsked();
  const [acting, setActing] = useState<Acting>();
  const state = asked('lines');
  const lines = usePages(['roster-lines', roster.rosterId, state ?? '', roster.version ?? 0], (cursor, signal) =>
    readLines(roster.rosterId, state, cursor, signal),
  );
  return (
    <section className="panel" aria-labelledby="lines-title">
      <div className="panel-head">
        <h2 id="lines-title">{t('roster.lines')}</h2>
        <div className="line-filter">
          <Segmented
            size="small"
            value={state ?? ''}
            onChange={(next) => change({ lines: next || undefined })}
            options={FILTERS.map((value) => ({ value, label: value ? choice('lineState', value) : t('common.all') }))}
          />
        </div>
      </div>
      <Listing
        caption={t('roster.lines')}
        columns={useColumns(roster, setActing)}
        rows={lines.items}
        keyOf={({ number }) => number}
        error={lines.error}
        onRetry={lines.refetch}
        empty={t('roster.lines.empty')}
        hasMore={lines.hasMore}
        onMore={lines.loadMore}
        busy={lines.isFetching}
        testid="roster-lines"
      />
      {acting?.act === 'correct' && <CorrectLine roster={roster} line={acting.line} onClose={() => setActing(undefined)} />}
      {acting?.act === 'drop' && <DropLine roster={roster} line={acting.line} onClose={() => setActing(undefined)} />}
    </section>
  );
}

function useColumns(roster: Roster, onAct: (acting: Acting) => void): Column<RosterLine>[] {
  const { t, choice, lang } = useWords();
  const me = useMe();
  const begun = roster.state !== 'DRAWN_UP' && roster.state !== 'REJECTED';
  return [
    {
      head: t('roster.line.name'),
      cell: ({ number, name, erased, caseId }) => (
        <>
          <span className="quiet num">{number}</span>{' '}
          <Link to={`/cases/${caseId}`}>
            <b>{erased ? t('common.erased') : (name ?? '—')}</b>
          </Link>
        </>
      ),
    },
    {
      head: t('roster.line.account'),
      cell: ({ accountTail }) =>
        accountTail ? (
          <span className="num">{t('roster.line.tail', { tail: accountTail.replace(/^[*＊]+/, '') })}</span>
        ) : (
          <span className="quiet">—</span>
        ),
    },
    {
      head: t('roster.line.amount'),
      num: true,
      cell: ({ money, goods }) => (
        <>
          <b>{money.fen ? yuan(money) : ''}</b>
          <small>{goodsText(goods, lang)}</small>
        </>
      ),
    },
    {
      head: t('roster.line.state'),
      cell: ({ state, refusal, voucher, paidOn, dropReason }) => (
        <>
          <span className={`chip ${TONE[state] ?? ''}`}>{choice('lineState', state)}</span>
          <small>{[refusal && choice('check', refusal), voucher, paidOn, dropReason].filter(Boolean).join(' · ')}</small>
        </>
      ),
    },
    {
      head: t('aids.column.actions'),
      num: true,
      wide: true,
      cell: (line) => (
        <div className="row-acts">
          {begun && line.state !== 'REFUSED' && (
            <Link to={`/disbursements/${line.disbursementId ?? line.aidId}`}>{t('entries.trace')}</Link>
          )}
          {lineActs(me, line).map((act) => (
            <Button key={act} size="small" danger={act === 'drop'} onClick={() => onAct({ line, act })} data-testid={`line-${act}`}>
              {t(`roster.${act}`)}
            </Button>
          ))}
        </div>
      ),
    },
  ];
}

function CorrectLine({ roster, line, onClose }: { roster: Roster; line: RosterLine; onClose: () => void }) {
  const { t } = useWords();
  return (
    <ActDrawer<{ accountNumber: string }>
      title="roster.correct"
      submit="roster.correct.submit"
      path={rosterPath.correction(roster.rosterId, line.number)}
      toBody={(values) => values}
      onClose={onClose}
      testid="line-correct"
      intro={
        <p>
          {t('roster.correct.title', { n: line.number })}：{line.name}
        </p>
      }>
      <Form.Item name="accountNumber" label={t('roster.correct.account')} rules={[{ required: true, message: t('common.required') }]}>
        <Input inputMode="numeric" autoComplete="off" data-testid="line-account" />
      </Form.Item>
    </ActDrawer>
  );
}

function DropLine({ roster, line, onClose }: { roster: Roster; line: RosterLine; onClose: () => void }) {
  const { t } = useWords();
  return (
    <ActDrawer<{ reason: string }>
      title="roster.drop.title"
      submit="roster.drop.submit"
      danger
      path={rosterPath.drop(roster.rosterId, line.number)}
      toBody={(values) => values}
      onClose={onClose}
      testid="line-drop"
      intro={
        <p>
          {line.number} · {line.name} <span className="quiet">{t('roster.drop.explain')}</span>
        </p>
      }>
      <Form.Item
        name="reason"
        label={t('roster.drop.reason')}
        rules={[{ required: true, whitespace: true, message: t('common.required') }]}>
        <Input.TextArea rows={3} maxLength={500} showCount data-testid="line-drop-reason" />
      </Form.Item>
    </ActDrawer>
  );
}
