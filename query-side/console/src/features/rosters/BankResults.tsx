import { useMutation } from '@tanstack/react-query';
import { Drawer } from 'antd';
import { useState } from 'react';
import { act, at, filed } from '../../api/http';
import type { BankAnswer, Roster } from '../../api/types';
import { count, joined } from '../../format';
import { FileDrop, Foot, useReadAgain } from '../../forms';
import { Do, Noticed, useSide } from '../../parts';
import { t } from '../../i18n';

/** As they stand in the bank's file, whatever language it is read in. */
const COLUMNS = '序号、结果（成功、退回、账号错误）、流水号、日期，另可有账号、姓名、金额(元)';

const TOLD = ['paid', 'returned', 'wrongAccount', 'unchanged'] as const;

/** The file that the bank sends back, line by line: paid, returned, or no such account. What it would change is told as soon as it is chosen. */
export default function BankResults({ roster: { rosterId }, onClose }: { roster: Roster; onClose: () => void }) {
  const { side, close } = useSide(onClose, 480);
  const [file, setFile] = useState<File>();
  const path = at('/api/rosters/{rosterId}/bank-results', { rosterId });
  const rehearsal = useMutation({ mutationFn: (chosen: File) => act<BankAnswer>(path, filed(chosen), { dryRun: true }) });
  const sending = useMutation({ mutationFn: (chosen: File) => act<BankAnswer>(path, filed(chosen)), onSuccess: useReadAgain() });
  const { data, isPending } = sending;
  const error = sending.error ?? rehearsal.error;
  const choose = (chosen: File | undefined) => {
    setFile(chosen);
    sending.reset();
    rehearsal.reset();
    if (chosen) rehearsal.mutate(chosen);
  };
  const foot = (
    <Foot onCancel={close} cancel={data ? 'action.done' : 'action.cancel'} problem={error}>
      <Do word="roster.bank" primary disabled={!file} loading={isPending} onDo={() => file && sending.mutate(file)} testid="bank-submit" big />
    </Foot>
  );
  return (
    <Drawer {...side} title={t('roster.bank.title')} footer={foot}>
      <p className="quiet">{t('roster.bank.explain', { columns: COLUMNS })}</p>
      <FileDrop file={file} onFile={choose} prompt={t('roster.bank.drop')} hint={t('drawUp.byFile')} testid="bank-file" />
      <Noticed of={rehearsal.data}>{rehearsal.data && !data && <Told answer={rehearsal.data.data} as="rehearsed" />}</Noticed>
      <Noticed of={data}>{data && <Told answer={data.data} as="bank" />}</Noticed>
    </Drawer>
  );
}

const Told = ({ answer, as }: { answer: BankAnswer; as: 'rehearsed' | 'bank' }) => (
  <div role="status">
    {as === 'rehearsed' && <p data-testid="bank-rehearsed">{t('roster.bank.rehearsed')}</p>}
    <div className="bank-told">
      {TOLD.map((word) => (
        <div key={word}>
          <b className="num" data-testid={`${as}-${word}`}>
            {count(answer[word])}
          </b>
          <span className="quiet">{t(`roster.bank.${word}`)}</span>
        </div>
      ))}
    </div>
    {(answer.unreadColumns ?? []).length > 0 && <p data-testid={`${as}-unread`}>{t('roster.bank.unread', { columns: joined(answer.unreadColumns ?? []) })}</p>}
    {(answer.refused ?? []).map(({ row, code, field, detail }) => (
      <p key={row} data-testid={`${as}-refused`}>
        {t('roster.bank.refused', { row, why: joined([field, detail || code], ' ') })}
      </p>
    ))}
  </div>
);
