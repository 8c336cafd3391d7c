import { useMutation } from '@tanstack/react-query';
import { Form, Segmented } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { act, at, filed } from '../../api/http';
import { is } from '../../api/lists';
import type { AnswerTo, Body } from '../../api/types';
import { today } from '../../format';
import { fieldsOf, FileDrop, FormSide, stated, useAct, useKey } from '../../forms';
import { Do, rememberName } from '../../parts';
import { t } from '../../i18n';
import { HandLines, totalOf } from './HandLines';
import './rosters.css';

/** As they stand in the file, whatever language it is read in. */
const COLUMNS = '身份证号、姓名、金额(元)、银行账号、物品、数量、单位、单价(元)';

/** Of medical aid, beside them. */
const BILL_COLUMNS = '票据号码、票据日期、就诊医院、票据总额(元)、自付金额(元)';

type Draft = Body<'/api/rosters'>;
type Mode = 'rehearse' | 'apply';
type How = 'file' | 'hand';
const F = fieldsOf<Draft>('/api/rosters');

/** A roster from a file of any size, or a few lines typed; either way it is taken whole or not at all. */
export default function DrawUpRoster({ onClose }: { onClose: () => void }) {
  const [form] = Form.useForm<Draft>();
  const [how, setHow] = useState<How>('file');
  const [file, setFile] = useState<File>();
  const byHand = useHandLines();
  const byFile = useRosterFile();
  const { busy, error } = how === 'hand' ? byHand : byFile;
  const byFileAs = (mode: Mode, sent: () => void) => (values: Draft) => void (file && byFile.send({ file, values, mode }, sent));
  const onSend = (values: Draft, sent: () => void) => (how === 'hand' ? byHand.send(values, sent) : byFileAs('apply', sent)(values));
  const rehearse = (sent: () => void) => void form.validateFields().then(byFileAs('rehearse', sent), () => undefined);
  const ready = how === 'hand' || !!file;
  const check = (sent: () => void) => <Do word="archive.check" disabled={!ready} loading={busy} onDo={() => rehearse(sent)} testid="draw-up-check" big />;
  const sending = { word: 'drawUp.submit', testid: 'draw-up-submit', loading: busy, disabled: !ready, onSend } as const;
  const beside = how === 'file' ? check : undefined;
  const of = { form, initial: { occurredOn: today(), lines: [{}] }, sending, beside, onClose, testid: 'draw-up', width: 720 };
  return (
    <FormSide<Draft> of={at('/api/rosters')} title={t('rosters.new')} problem={error} {...of}>
      <Heading />
      <HowSwitch how={how} onHow={setHow} />
      {how === 'file' ? <File file={file} onFile={setFile} /> : <HandLines />}
      <p className="quiet">{t('drawUp.wholly')}</p>
    </FormSide>
  );
}

function Heading() {
  const category = Form.useWatch('category') as string | undefined;
  return (
    <>
      <F.Text name="title" label="drawUp.name" required placeholder={t('drawUp.name.placeholder')} testid="draw-up-title" />
      <div className="form-two">
        <F.Choice name="category" label="aid.category" required kind="aid" testid="draw-up-category" />
        <F.Fund name="fund" label="common.fund" required category={category} testid="draw-up-fund" />
        <F.Campaign name="campaign" label="common.campaign" testid="draw-up-campaign" />
        <F.Day name="occurredOn" label="common.date" required testid="draw-up-date" />
      </div>
    </>
  );
}

function HowSwitch({ how, onHow }: { how: How; onHow: (how: How) => void }) {
  const options = [
    { value: 'file' as const, label: <span data-testid="draw-up-by-file">{t('drawUp.byFile')}</span> },
    { value: 'hand' as const, label: <span data-testid="draw-up-by-hand">{t('drawUp.byHand')}</span> },
  ];
  return <Segmented block value={how} onChange={onHow} className="how" aria-label={t('drawUp.how')} options={options} />;
}

function File({ file, onFile }: { file: File | undefined; onFile: (file: File) => void }) {
  const rests = is('AidCategory', 'needsBills', Form.useWatch('category') as string | undefined);
  const columns = t('drawUp.columns', { columns: rests ? `${COLUMNS}、${BILL_COLUMNS}` : COLUMNS });
  const hint = rests ? `${columns} ${t('drawUp.bills')}` : columns;
  return <FileDrop file={file} onFile={onFile} prompt={t('imports.drop')} hint={hint} testid="draw-up-file" />;
}

function useHandLines() {
  const navigate = useNavigate();
  const draw = useAct<AnswerTo<'/api/rosters'>>(at('/api/rosters'));
  const send = (draft: Draft, sent: () => void) => {
    const onSuccess = ({ data }: { data: { rosterId: string } }) => {
      sent();
      void navigate(`/rosters/${data.rosterId}`);
    };
    draw.mutate({ body: stated({ ...draft, total: totalOf(draft.lines ?? []) }) }, { onSuccess });
  };
  return { send, error: draw.error, busy: draw.isPending };
}

interface RosterFile {
  file: File;
  values: Draft;
  mode: Mode;
}

/** The same file with the same heading keeps its key, so that sending it again draws nothing up twice. */
function useRosterFile() {
  const navigate = useNavigate();
  const { keyOf } = useKey();
  const sending = useMutation({
    mutationFn: ({ file, values, mode }: RosterFile) => {
      const heading = stated({ ...values, lines: undefined });
      const idempotencyKey = keyOf(file.name, file.size, file.lastModified, heading, mode);
      return act<AnswerTo<'/api/imports'>>(at('/api/imports'), filed(file, { kind: 'roster', mode, ...heading }), { idempotencyKey });
    },
  });
  const send = (roster: RosterFile, sent: () => void) => {
    const onSuccess = ({ data: { importId } }: { data: { importId: string } }) => {
      sent();
      rememberName(importId, roster.file.name);
      void navigate(`/imports/${importId}`);
    };
    sending.mutate(roster, { onSuccess });
  };
  return { send, error: sending.error, busy: sending.isPending };
}
