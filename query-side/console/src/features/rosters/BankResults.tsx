import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Drawer } from 'antd';
import { useState } from 'react';
import { sendBankResults, type BankAnswer, type Roster } from '../../api/rosters';
import { FileDrop } from '../../forms/FileDrop';
import { ProblemNotice } from '../../forms/ProblemNotice';
import { count } from '../../format/money';
import { useWords } from '../../i18n';
import { useNarrow } from '../../shell/useNarrow';

/** As they stand in the bank's file, whatever language it is read in. */
const COLUMNS = '序号、结果（成功、退回、账号错误）、流水号、日期';

const TOLD = ['paid', 'returned', 'wrongAccount', 'unchanged'] as const;

/** The file that the bank sends back, line by line: paid, returned, or no such account. */
export default function BankResults({ roster, onClose }: { roster: Roster; onClose: () => void }) {
  const { t } = useWords();
  const narrow = useNarrow();
  const queries = useQueryClient();
  const [open, setOpen] = useState(true);
  const [file, setFile] = useState<File>();
  const sending = useMutation({
    mutationFn: (chosen: File) => sendBankResults(roster.rosterId, chosen),
    onSuccess: () => void queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'me' }),
  });
  return (
    <Drawer
      open={open}
      onClose={() => setOpen(false)}
      afterOpenChange={(shown) => !shown && onClose()}
      title={t('roster.bank.title')}
      size={narrow ? '100%' : 480}
      footer={
        <div style={{ display: 'flex', gap: 10, justifyContent: 'flex-end' }}>
          <Button onClick={() => setOpen(false)}>{t(sending.data ? 'action.done' : 'action.cancel')}</Button>
          <Button
            type="primary"
            disabled={!file}
            loading={sending.isPending}
            onClick={() => file && sending.mutate(file)}
            data-testid="bank-submit">
            {t('roster.bank')}
          </Button>
        </div>
      }>
      <p className="quiet" style={{ marginTop: 0 }}>
        {t('roster.bank.explain', { columns: COLUMNS })}
      </p>
      {sending.error ? <ProblemNotice problem={sending.error} /> : null}
      <FileDrop file={file} onFile={setFile} prompt={t('roster.bank.drop')} hint={t('drawUp.byFile')} testid="bank-file" />
      {sending.data && <Told answer={sending.data.data} />}
    </Drawer>
  );
}

function Told({ answer }: { answer: BankAnswer }) {
  const { t } = useWords();
  return (
    <div role="status">
      <div className="bank-told">
        {TOLD.map((word) => (
          <div key={word}>
            <b className="num" data-testid={`bank-${word}`}>
              {count(answer[word])}
            </b>
            <span className="quiet">{t(`roster.bank.${word}`)}</span>
          </div>
        ))}
      </div>
      {answer.refused.map(({ row, code, field, detail }) => (
        <p key={row} style={{ margin: '2px 0' }} data-testid="bank-refused">
          {t('roster.bank.refused', { row, why: [field, detail || code].filter(Boolean).join(' ') })}
        </p>
      ))}
    </div>
  );
}
