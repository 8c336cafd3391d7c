import { Form, Modal } from 'antd';
import { fieldsOf } from '../../forms';
import { useWords } from '../../i18n';
import { ProblemNotice } from '../../parts';
import type { Reveal } from './useReveal';

const OK = { id: 'reveal-submit', 'data-testid': 'reveal-submit' };
const USUAL = ['reveal.purpose.visit', 'reveal.purpose.payment', 'reveal.purpose.review', 'reveal.purpose.aid', 'reveal.purpose.audit'] as const;

const F = fieldsOf<{ purpose: string }>('Access-Purpose');

/** Asks what the personal data is needed for; the answer goes with the request into the access log. */
export function RevealDialog({ reveal, onClose }: { reveal: Reveal; onClose: () => void }) {
  const { t } = useWords();
  const [form] = Form.useForm<{ purpose: string }>();
  const ask = ({ purpose }: { purpose: string }) => reveal.ask(purpose.trim(), { onSuccess: onClose });
  const words = { title: t('reveal.title'), okText: t('reveal.go'), cancelText: t('action.cancel') };
  const hint = t('reveal.purpose.placeholder');
  return (
    <Modal open {...words} onCancel={onClose} onOk={form.submit} confirmLoading={reveal.asking} okButtonProps={OK} width={460}>
      <p className="quiet">{t('reveal.explain')}</p>
      <ProblemNotice problem={reveal.problem} />
      <Form form={form} layout="vertical" onFinish={ask}>
        <F.Text name="purpose" label="common.purpose" required placeholder={hint} autoFocus testid="reveal-purpose" />
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
