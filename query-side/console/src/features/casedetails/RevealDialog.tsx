import { Form, Input, Modal } from 'antd';
import { ProblemNotice } from '../../forms/ProblemNotice';
import { useWords } from '../../i18n';
import type { Reveal } from './useReveal';

const OK = { id: 'reveal-submit', 'data-testid': 'reveal-submit' };
const USUAL = ['reveal.purpose.visit', 'reveal.purpose.payment', 'reveal.purpose.review'] as const;

/** Asks what the personal data is needed for; the answer goes with the request into the access log. */
export function RevealDialog({ reveal, onClose }: { reveal: Reveal; onClose: () => void }) {
  const { t } = useWords();
  const [form] = Form.useForm<{ purpose: string }>();
  return (
    <Modal
      open
      title={t('reveal.title')}
      okText={t('reveal.go')}
      cancelText={t('action.cancel')}
      onCancel={onClose}
      onOk={() => form.submit()}
      confirmLoading={reveal.asking}
      okButtonProps={OK}
      width={460}>
      <p className="quiet">{t('reveal.explain')}</p>
      {reveal.problem ? <ProblemNotice problem={reveal.problem} /> : null}
      <Form form={form} layout="vertical" onFinish={({ purpose }) => reveal.ask(purpose.trim(), { onSuccess: onClose })}>
        <Form.Item name="purpose" label={t('reveal.purpose')} rules={[{ required: true, whitespace: true, message: t('common.required') }]}>
          <Input maxLength={120} placeholder={t('reveal.purpose.placeholder')} data-testid="reveal-purpose" autoFocus />
        </Form.Item>
      </Form>
      <div className="reveal-usual">
        {USUAL.map((key) => (
          <button key={key} type="button" className="chip" onClick={() => form.setFieldValue('purpose', t(key))}>
            {t(key)}
          </button>
        ))}
      </div>
    </Modal>
  );
}
