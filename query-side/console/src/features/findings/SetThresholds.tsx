import { Form, Input } from 'antd';
import { checkPath, type Check } from '../../api/checks';
import { ActDrawer } from '../../forms/ActDrawer';
import { AnyDate } from '../../forms/inputs';
import { UnionPicker } from '../../forms/UnionPicker';
import { today } from '../../format/dates';
import { useWords } from '../../i18n';
import { useMe } from '../../shell/useMe';
import { shortCode } from './particulars';
import { sent, ThresholdFields, typed } from './ThresholdFields';

interface Setting {
  thresholds: ReturnType<typeof typed>;
  from: string;
  reason: string;
  union?: string;
}

export default function SetThresholds({ check, onClose }: { check: Check; onClose: () => void }) {
  const { t, choice } = useWords();
  const me = useMe();
  const required = [{ required: true, message: t('common.required') }];
  return (
    <ActDrawer<Setting>
      title="checks.set.title"
      submit="checks.set.submit"
      path={checkPath.thresholds(check.code)}
      initial={{ thresholds: typed(check.thresholds), from: today(), union: me?.union.code }}
      toBody={({ thresholds, ...body }) => ({ ...body, thresholds: sent(thresholds) })}
      onClose={onClose}
      testid="set-thresholds"
      intro={
        <p>
          <b>
            {shortCode(check.code)} {choice('check', check.code)}
          </b>
        </p>
      }>
      <ThresholdFields names={Object.keys(check.thresholds)} />
      <Form.Item name="union" label={t('overview.union')} rules={required}>
        <UnionPicker known={me?.union} testid="set-thresholds-union" />
      </Form.Item>
      <Form.Item name="from" label={t('checks.set.from')} rules={required}>
        <AnyDate testid="set-thresholds-from" />
      </Form.Item>
      <Form.Item name="reason" label={t('checks.set.reason')} rules={[{ required: true, whitespace: true, message: t('common.required') }]}>
        <Input.TextArea rows={3} maxLength={200} showCount data-testid="set-thresholds-reason" />
      </Form.Item>
    </ActDrawer>
  );
}
