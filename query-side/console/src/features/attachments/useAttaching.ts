import { useMutation } from '@tanstack/react-query';
import { App } from 'antd';
import { act, at, filed } from '../../api/http';
import type { AnswerTo } from '../../api/types';
import { useKey, useReadAgain } from '../../forms';
import { t } from '../../i18n';

const PATH = '/api/cases/{caseId}/attachments' as const;

interface Chosen {
  files: File[];
  kind: string;
}

/** Sends files one after the other; tried again after a lost answer, each is attached once. */
export function useAttaching(caseId: string) {
  const readAgain = useReadAgain();
  const { message } = App.useApp();
  const { keyOf } = useKey();
  const sending = useMutation({
    mutationFn: async ({ files, kind }: Chosen) => {
      for (const file of files) {
        const idempotencyKey = keyOf(caseId, file.name, file.size, file.lastModified, kind);
        const { data } = await act<AnswerTo<typeof PATH>>(at(PATH, { caseId }), filed(file, { kind }), { idempotencyKey });
        void (data.alreadySo ? message.info(t('common.alreadySo')) : message.success(t('common.saved')));
      }
    },
    // Of several those before one that was refused are there.
    onSettled: readAgain,
  });
  return { add: (files: File[], kind: string) => sending.mutate({ files, kind }), busy: sending.isPending, problem: sending.error };
}
