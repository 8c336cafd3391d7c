import { Form, Input } from 'antd';
import { checkPath } from '../../api/checks';
import { ActDrawer } from '../../forms/ActDrawer';
import { useWords } from '../../i18n';
import type { Ending } from './FindingsPage';
import { ParticularList } from './ParticularList';
import { shortCode } from './particulars';

/** A finding ends by somebody's name and reason, or when its cause is gone; never by silence. */
export default function EndFinding({ finding, how, onClose }: Ending & { onClose: () => void }) {
  const { t, choice } = useWords();
  const word = how === 'resolution' ? 'resolve' : 'dismiss';
  return (
    <ActDrawer<{ reason: string }>
      title={`findings.${word}.title`}
      submit={`findings.${word}`}
      path={checkPath.end(finding.findingId, how)}
      toBody={(values) => values}
      onClose={onClose}
      testid={`finding-${word}`}
      intro={
        <>
          <div className="aid-summary" style={{ background: 'var(--sunk)', borderRadius: 8, padding: '11px 14px', marginBottom: 12 }}>
            <b>
              {shortCode(finding.code)} {choice('check', finding.code)}
            </b>
            <ParticularList of={finding.particulars} />
          </div>
          <p className="quiet">{t(`findings.${word}.explain`)}</p>
        </>
      }>
      <Form.Item
        name="reason"
        label={t('findings.reason')}
        extra={t('findings.reason.hint')}
        rules={[{ required: true, whitespace: true, message: t('common.required') }]}>
        <Input.TextArea rows={4} maxLength={200} showCount data-testid="finding-reason" />
      </Form.Item>
    </ActDrawer>
  );
}
