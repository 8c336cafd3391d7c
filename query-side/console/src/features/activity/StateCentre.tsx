import { Form, InputNumber, Switch } from 'antd';
import { ActDrawer } from '../../forms/ActDrawer';
import { Choice, DateInput } from '../../forms/inputs';
import { UnionPicker } from '../../forms/UnionPicker';
import { today } from '../../format/dates';
import { useWords } from '../../i18n';
import { useMe } from '../../shell/useMe';

interface Centre {
  union?: string;
  staff: number;
  squareMetres: number;
  leadBody: string;
  coordinates: boolean;
  occurredOn: string;
}

/** How an assistance centre is set up, as of a day; the newest statement holds. */
export default function StateCentre({ onClose }: { onClose: () => void }) {
  const { t } = useWords();
  const me = useMe();
  const required = [{ required: true, message: t('common.required') }];
  return (
    <ActDrawer<Centre>
      title="activity.centre"
      submit="activity.submit"
      path="/api/centres"
      initial={{ occurredOn: today(), union: me?.union.code, coordinates: false }}
      toBody={(values) => values}
      onClose={onClose}
      testid="centre">
      <Form.Item name="union" label={t('overview.union')} rules={required}>
        <UnionPicker known={me?.union} testid="centre-union" />
      </Form.Item>
      <Form.Item name="staff" label={t('activity.centre.staff')} rules={required}>
        <InputNumber min={0} precision={0} style={{ width: '100%' }} data-testid="centre-staff" />
      </Form.Item>
      <Form.Item name="squareMetres" label={t('activity.centre.area')} rules={required}>
        <InputNumber min={0} precision={0} style={{ width: '100%' }} data-testid="centre-area" />
      </Form.Item>
      <Form.Item name="leadBody" label={t('activity.centre.lead')} rules={required}>
        <Choice kind="leadBody" testid="centre-lead" />
      </Form.Item>
      <Form.Item name="coordinates" label={t('activity.centre.coordinates')} valuePropName="checked">
        <Switch data-testid="centre-coordinates" />
      </Form.Item>
      <Form.Item name="occurredOn" label={t('move.date')} rules={required}>
        <DateInput testid="centre-date" />
      </Form.Item>
    </ActDrawer>
  );
}
