import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App } from 'antd';
import { useRef } from 'react';
import { act, newKey, type Answer } from '../api/http';
import { useWords } from '../i18n';

interface Told {
  body: unknown;
  dryRun?: boolean;
}

/** What no act on the ledger changes. */
const STEADY = ['me', 'unions'];

/**
 * One act on the ledger. The same content keeps its idempotency key, so trying again after a lost answer writes
 * nothing twice; changed content gets a new one. Once accepted, every page reads again, as of the new position.
 */
export function useAct<T>(path: string, ifMatch?: string) {
  const queries = useQueryClient();
  const { message } = App.useApp();
  const { t } = useWords();
  const attempt = useRef({ content: '', key: '' });

  return useMutation<Answer<T>, unknown, Told>({
    mutationFn: ({ body, dryRun }) => {
      const content = JSON.stringify([path, body, dryRun ?? false]);
      if (attempt.current.content !== content) attempt.current = { content, key: newKey() };
      return act<T>(path, body, { idempotencyKey: attempt.current.key, ifMatch, dryRun });
    },
    onSuccess: (answer, told) => {
      if (told.dryRun) return;
      attempt.current = { content: '', key: '' };
      void message.success(answer.position ? `${t('common.saved')} · ${t('common.position', { n: answer.position })}` : t('common.saved'));
      void queries.invalidateQueries({ predicate: ({ queryKey }) => !STEADY.includes(String(queryKey[0])) });
    },
    onError: (_, told) => {
      if (!told.dryRun) void queries.invalidateQueries({ queryKey: ['case'] });
    },
  });
}
