import { useMutation } from '@tanstack/react-query';
import { Button, Drawer, Form, Input, Segmented } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { newKey } from '../../api/http';
import { rosterPath, sendRosterFile, type NewRoster } from '../../api/rosters';
import { showFieldErrors } from '../../forms/fieldErrors';
import { FileDrop } from '../../forms/FileDrop';
import { FundSelect } from '../../forms/FundSelect';
import { Choice, DateInput } from '../../forms/inputs';
import { ProblemNotice } from '../../forms/ProblemNotice';
import { stated } from '../../forms/stated';
import { useAct } from '../../forms/useAct';
import { today } from '../../format/dates';
import { useWords } from '../../i18n';
import { useNarrow } from '../../shell/useNarrow';
import { rememberName } from '../imports/remembered';
import { HandLines, totalOf, type HandLine } from './HandLines';
import '../../forms/forms.css';
import './rosters.css';

/** As they stand in the file, whatever language it is read in. */
const COLUMNS = '身份证号、姓名、金额(元)、自付医疗费(元)、银行账号、物品、数量、单位、单价(元)';

interface Draft extends NewRoster {
  lines?: HandLine[];
}

/** A roster from a file of any size, or a few lines typed; either way it is taken whole or not at all. */
export default function DrawUpRoster({ onClose }: { onClose: () => void }) {
  const { t } = useWords();
  const narrow = useNarrow();
  const navigate = useNavigate();
  const [form] = Form.useForm<Draft>();
  const [open, setOpen] = useState(true);
  const [how, setHow] = useState<'file' | 'hand'>('file');
  const [file, setFile] = useState<File>();
  const [homeless, setHomeless] = useState<string[]>([]);
  const byHand = useAct<{ rosterId: string }>(rosterPath.drawUp());
  const byFile = useRosterFile();
  const problem = how === 'hand' ? byHand.error : byFile.error;
  useEffect(() => {
    if (problem) setHomeless(showFieldErrors(form, problem));
  }, [problem, form]);

  const submit = async (mode: 'rehearse' | 'apply') => {
    const { lines = [], ...heading } = await form.validateFields();
    setHomeless([]);
    if (how === 'file') {
      if (file)
        byFile.mutate({ file, heading: stated(heading), mode }, { onSuccess: ({ data }) => void navigate(`/imports/${data.importId}`) });
      return;
    }
    byHand.mutate(
      { body: stated({ ...heading, lines, total: totalOf(lines) }) },
      { onSuccess: ({ data }) => void navigate(`/rosters/${data.rosterId}`) },
    );
  };
  const attempt = (mode: 'rehearse' | 'apply') => void submit(mode).catch(() => undefined);
  const required = [{ required: true, message: t('common.required') }];
  return (
    <Drawer
      open={open}
      onClose={() => setOpen(false)}
      afterOpenChange={(shown) => !shown && onClose()}
      title={t('drawUp.title')}
      size={narrow ? '100%' : 720}
      footer={
        <div style={{ display: 'flex', gap: 10, justifyContent: 'flex-end' }}>
          <Button onClick={() => setOpen(false)}>{t('action.cancel')}</Button>
          {how === 'file' && (
            <Button disabled={!file} loading={byFile.isPending} onClick={() => attempt('rehearse')} data-testid="draw-up-check">
              {t('drawUp.rehearse')}
            </Button>
          )}
          <Button
            type="primary"
            disabled={how === 'file' && !file}
            loading={byFile.isPending || byHand.isPending}
            onClick={() => attempt('apply')}
            data-testid="draw-up-submit">
            {t('drawUp.submit')}
          </Button>
        </div>
      }>
      {problem ? <ProblemNotice problem={problem} extra={homeless} /> : null}
      <Form<Draft>
        form={form}
        layout="vertical"
        initialValues={{ occurredOn: today(), lines: [{}] }}
        scrollToFirstError={{ block: 'center', focus: true }}
        data-testid="draw-up-form">
        <Form.Item name="title" label={t('drawUp.name')} rules={required}>
          <Input maxLength={60} placeholder={t('drawUp.name.placeholder')} data-testid="draw-up-title" />
        </Form.Item>
        <div className="form-two">
          <Form.Item name="category" label={t('aid.category')} rules={required}>
            <Choice kind="aid" testid="draw-up-category" />
          </Form.Item>
          <Form.Item noStyle dependencies={['category']}>
            {({ getFieldValue }) => (
              <Form.Item name="fund" label={t('aid.fund')} rules={required}>
                <FundSelect category={getFieldValue('category') as string} testid="draw-up-fund" />
              </Form.Item>
            )}
          </Form.Item>
          <Form.Item name="campaign" label={t('aid.campaign')}>
            <Input maxLength={60} data-testid="draw-up-campaign" />
          </Form.Item>
          <Form.Item name="occurredOn" label={t('move.date')} rules={required}>
            <DateInput testid="draw-up-date" />
          </Form.Item>
        </div>
        <Segmented
          block
          value={how}
          onChange={setHow}
          style={{ marginBottom: 14 }}
          aria-label={t('drawUp.how')}
          options={[
            { value: 'file', label: <span data-testid="draw-up-by-file">{t('drawUp.byFile')}</span> },
            { value: 'hand', label: <span data-testid="draw-up-by-hand">{t('drawUp.byHand')}</span> },
          ]}
        />
        {how === 'file' ? (
          <FileDrop
            file={file}
            onFile={setFile}
            prompt={t('imports.drop')}
            hint={t('drawUp.columns', { columns: COLUMNS })}
            testid="draw-up-file"
          />
        ) : (
          <HandLines />
        )}
        <p className="quiet" style={{ margin: 0 }}>
          {t('drawUp.wholly')}
        </p>
      </Form>
    </Drawer>
  );
}

/** The same file with the same heading keeps its key, so that sending it again draws nothing up twice. */
function useRosterFile() {
  const attempt = useRef({ of: '', key: '' });
  return useMutation({
    mutationFn: async ({ file, heading, mode }: { file: File; heading: NewRoster; mode: 'rehearse' | 'apply' }) => {
      const of = JSON.stringify([file.name, file.size, file.lastModified, heading, mode]);
      if (attempt.current.of !== of) attempt.current = { of, key: newKey() };
      const answer = await sendRosterFile(file, heading, mode, attempt.current.key);
      rememberName(answer.data.importId, file.name);
      return answer;
    },
  });
}
