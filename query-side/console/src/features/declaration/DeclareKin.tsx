import { Form, Input } from 'antd';
import { ActDrawer } from '../../forms/ActDrawer';
import { useWords } from '../../i18n';

const LISTS = ['phones', 'addresses', 'accounts'] as const;

type Declared = Partial<Record<(typeof LISTS)[number], string>>;

/** Whom a member of staff may be kin to. The ledger keeps marks only, so what was declared cannot be shown again. */
export default function DeclareKin({ onClose }: { onClose: () => void }) {
  const { t } = useWords();
  return (
    <ActDrawer<Declared>
      title="declare.title"
      submit="declare.submit"
      path="/api/staff-declarations"
      toBody={(values) => Object.fromEntries(LISTS.map((name) => [name, linesOf(values[name])]))}
      onClose={onClose}
      testid="declare"
      intro={
        <p className="quiet" style={{ marginTop: 0 }}>
          {t('declare.explain')}
        </p>
      }>
      {LISTS.map((name) => (
        <Form.Item key={name} name={name} label={t(`declare.${name}`)} extra={t('declare.lines')}>
          <Input.TextArea autoSize={{ minRows: 2, maxRows: 8 }} autoComplete="off" data-testid={`declare-${name}`} />
        </Form.Item>
      ))}
    </ActDrawer>
  );
}

const linesOf = (text = '') =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
