import { Form, Modal } from 'antd';
import { fieldsOf } from '../../forms';
import { choice, t } from '../../i18n';
import { ProblemNotice } from '../../parts';
import type { Reveal } from './useReveal';

const OK = { id: 'reveal-submit', 'data-testid': 'reveal-submit' };
type Stated = { task: string; purpose?: string };

const F = fieldsOf<Stated>('Access-Purpose');

/** Asks what the personal data is needed for; the answer goes with the request into the access log. */
export function RevealDialog({ reveal, task: usual, onClose }: { reveal: Reveal; task?: string; onClose: () => void }) {
  const [form] = Form.useForm<Stated>();
  const ask = ({ task, purpose = '' }: Stated) =>
    reveal.ask([choice('accessPurpose', task), purpose.trim()].filter(Boolean).join('；'), { onSuccess: onClose });
  const words = { title: t('reveal.title'), okText: t('reveal.go'), cancelText: t('action.cancel') };
  const hint = t('reveal.purpose.placeholder');
  return (
    <Modal open {...words} onCancel={onClose} onOk={form.submit} confirmLoading={reveal.asking} okButtonProps={OK} width={460}>
      <p className="quiet">{t('reveal.explain')}</p>
      <ProblemNotice problem={reveal.problem} />
      <Form form={form} layout="vertical" initialValues={{ task: usual }} onFinish={ask}>
        <F.Choice name="task" label="common.purpose" required kind="accessPurpose" testid="reveal-task" />
        <F.Text name="purpose" label="reveal.purpose.detail" placeholder={hint} testid="reveal-purpose" />
      </Form>
    </Modal>
  );
}
