import { useMutation } from '@tanstack/react-query';
import { Drawer, Form, Segmented } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { act, at, filed } from '../../api/http';
import type { AnswerTo, Body } from '../../api/types';
import { today } from '../../format';
import { fieldsOf, FileDrop, Foot, stated, useAct, useFormErrors, useKey } from '../../forms';
import { Do, ProblemNotice, rememberName, useSide } from '../../parts';
import { useWords } from '../../i18n';
import { HandLines, totalOf } from './HandLines';
import '../../forms/forms.css';
import './rosters.css';

/** As they stand in the file, whatever language it is read in. */
const COLUMNS = '身份证号、姓名、金额(元)、自付医疗费(元)、银行账号、物品、数量、单位、单价(元)';

type Draft = Body<'/api/rosters'>;
type Mode = 'rehearse' | 'apply';
type How = 'file' | 'hand';
const F = fieldsOf<Draft>('/api/rosters');

/** A roster from a file of any size, or a few lines typed; either way it is taken whole or not at all. */
export default function DrawUpRoster({ onClose }: { onClose: () => void }) {
  const { t } = useWords();
  const { side, close } = useSide(onClose, 720);
  const [form] = Form.useForm<Draft>();
  const [how, setHow] = useState<How>('file');
  const [file, setFile] = useState<File>();
  const byHand = useHandLines();
  const byFile = useRosterFile();
  const problem = how === 'hand' ? byHand.error : byFile.error;
  const homeless = useFormErrors(form, problem);
  const submit = async (mode: Mode) => {
    const values = await form.validateFields();
    if (how === 'hand') byHand.send(values);
    else if (file) byFile.mutate({ file, heading: stated({ ...values, lines: undefined }), mode });
  };
  const busy = byFile.isPending || byHand.busy;
  const foot = { how, ready: how === 'hand' || !!file, busy, onCancel: close, onSubmit: (mode: Mode) => void submit(mode).catch(() => undefined) };
  return (
    <Drawer {...side} title={t('rosters.new')} footer={<Footer {...foot} />}>
      <ProblemNotice problem={problem} extra={homeless} />
      <Form<Draft> form={form} layout="vertical" initialValues={{ occurredOn: today(), lines: [{}] }} data-testid="draw-up-form">
        <Heading />
        <HowSwitch how={how} onHow={setHow} />
        {how === 'file' ? <File file={file} onFile={setFile} /> : <HandLines />}
        <p className="quiet">{t('drawUp.wholly')}</p>
      </Form>
    </Drawer>
  );
}

interface FooterProps {
  how: How;
  ready: boolean;
  busy: boolean;
  onCancel: () => void;
  onSubmit: (mode: Mode) => void;
}

function Footer({ how, ready, busy, onCancel, onSubmit }: FooterProps) {
  return (
    <Foot onCancel={onCancel}>
      {how === 'file' && <Do word="archive.check" disabled={!ready} loading={busy} onDo={() => onSubmit('rehearse')} testid="draw-up-check" big />}
      <Do word="drawUp.submit" primary disabled={!ready} loading={busy} onDo={() => onSubmit('apply')} testid="draw-up-submit" big />
    </Foot>
  );
}

function Heading() {
  const { t } = useWords();
  const category = Form.useWatch('category') as string | undefined;
  return (
    <>
      <F.Text name="title" label="drawUp.name" required placeholder={t('drawUp.name.placeholder')} testid="draw-up-title" />
      <div className="form-two">
        <F.Choice name="category" label="aid.category" required kind="aid" testid="draw-up-category" />
        <F.Fund name="fund" label="common.fund" required category={category} testid="draw-up-fund" />
        <F.Text name="campaign" label="common.campaign" testid="draw-up-campaign" />
        <F.Day name="occurredOn" label="common.date" required testid="draw-up-date" />
      </div>
    </>
  );
}

function HowSwitch({ how, onHow }: { how: How; onHow: (how: How) => void }) {
  const { t } = useWords();
  const options = [
    { value: 'file' as const, label: <span data-testid="draw-up-by-file">{t('drawUp.byFile')}</span> },
    { value: 'hand' as const, label: <span data-testid="draw-up-by-hand">{t('drawUp.byHand')}</span> },
  ];
  return <Segmented block value={how} onChange={onHow} className="how" aria-label={t('drawUp.how')} options={options} />;
}

function File({ file, onFile }: { file: File | undefined; onFile: (file: File) => void }) {
  const { t } = useWords();
  return <FileDrop file={file} onFile={onFile} prompt={t('imports.drop')} hint={t('drawUp.columns', { columns: COLUMNS })} testid="draw-up-file" />;
}

function useHandLines() {
  const navigate = useNavigate();
  const draw = useAct<AnswerTo<'/api/rosters'>>(at('/api/rosters'));
  const go = ({ data }: { data: { rosterId: string } }) => void navigate(`/rosters/${data.rosterId}`);
  const send = (draft: Draft) => draw.mutate({ body: stated({ ...draft, total: totalOf(draft.lines ?? []) }) }, { onSuccess: go });
  return { send, error: draw.error, busy: draw.isPending };
}

/** The same file with the same heading keeps its key, so that sending it again draws nothing up twice. */
function useRosterFile() {
  const navigate = useNavigate();
  const { keyOf } = useKey();
  return useMutation({
    mutationFn: ({ file, heading, mode }: { file: File; heading: object; mode: Mode }) => {
      const idempotencyKey = keyOf(file.name, file.size, file.lastModified, heading, mode);
      return act<AnswerTo<'/api/imports'>>(at('/api/imports'), filed(file, { kind: 'roster', mode, ...heading }), { idempotencyKey });
    },
    onSuccess: ({ data: { importId } }, { file }) => {
      rememberName(importId, file.name);
      void navigate(`/imports/${importId}`);
    },
  });
}
