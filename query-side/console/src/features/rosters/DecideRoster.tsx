import { Form, Input } from 'antd';
import type { ReactNode } from 'react';
import { rosterPath, type Roster } from '../../api/rosters';
import { ActDrawer } from '../../forms/ActDrawer';
import { count, yuan } from '../../format/money';
import { useWords } from '../../i18n';
import '../aid/aid.css';

interface Props {
  roster: Pick<Roster, 'rosterId' | 'title' | 'lines' | 'money' | 'category' | 'fund'>;
  how: 'approve' | 'reject';
  seen?: ReactNode;
  onClose: () => void;
}

/** A roster is decided on as one: every line of it, or none. */
export default function DecideRoster({ roster, how, seen, onClose }: Props) {
  const { t, choice } = useWords();
  const approves = how === 'approve';
  return (
    <ActDrawer<{ reason?: string }>
      title={approves ? 'roster.approve.title' : 'roster.reject.title'}
      submit={approves ? 'aid.approve.submit' : 'aid.reject.submit'}
      danger={!approves}
      path={approves ? rosterPath.approval(roster.rosterId) : rosterPath.rejection(roster.rosterId)}
      toBody={(values) => values}
      onClose={onClose}
      testid={approves ? 'roster-approve' : 'roster-reject'}
      intro={
        <>
          <p className="aid-summary">
            <b className="num">{t('roster.summary', { n: count(roster.lines), money: yuan(roster.money) })}</b>
            {[roster.title, choice('aid', roster.category), roster.fund].filter(Boolean).join(' · ')}
          </p>
          {seen}
          {approves && <p className="quiet">{t('roster.approve.explain')}</p>}
        </>
      }>
      <Form.Item
        name="reason"
        label={t(approves ? 'aid.approve.reason' : 'aid.reject.reason')}
        rules={approves ? [] : [{ required: true, whitespace: true, message: t('common.required') }]}>
        <Input.TextArea rows={3} maxLength={500} showCount data-testid={`roster-${how}-reason`} />
      </Form.Item>
    </ActDrawer>
  );
}
