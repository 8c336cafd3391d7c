import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App } from 'antd';
import { useRef } from 'react';
import { act, newKey, type Answer } from '../api/http';
import { Problem } from '../api/problem';
import { joined } from '../format';
import { t } from '../i18n';

interface Told {
  body: unknown;
  dryRun?: boolean;
}

/** What no act on the ledger changes. */
const STEADY = ['/api/me', '/api/unions'];

/** After an act every page reads again, as of the new position. */
export function useReadAgain() {
  const queries = useQueryClient();
  return () => void queries.invalidateQueries({ predicate: ({ queryKey }) => !STEADY.includes(String(queryKey[0])) });
}

/** The same content keeps its idempotency key, so trying again after a lost answer writes nothing twice; changed content gets a new one. */
export function useKey() {
  const attempt = useRef({ content: '', key: '' });
  const keyOf = (...content: unknown[]) => {
    const said = JSON.stringify(content);
    if (attempt.current.content !== said) attempt.current = { content: said, key: newKey() };
    return attempt.current.key;
  };
  return { keyOf, forget: () => void (attempt.current = { content: '', key: '' }) };
}

/** Somebody did the same before. */
const changedNothing = (answer: unknown): boolean => (answer as { alreadySo?: boolean } | undefined)?.alreadySo === true;

/** One act on the ledger; the task is for refusals that tell of somebody elsewhere. */
export function useAct<T>(path: string, ifMatch?: string, purpose?: string, patience?: number) {
  const queries = useQueryClient();
  const readAgain = useReadAgain();
  const { message } = App.useApp();
  const { keyOf, forget } = useKey();

  const acting = useMutation<Answer<T>, unknown, Told>({
    mutationFn: ({ body, dryRun }) => act<T>(path, body, { idempotencyKey: keyOf(path, body, dryRun ?? false), ifMatch, dryRun, purpose, patience }),
    onSuccess: ({ data, position }, { dryRun }) => {
      if (dryRun) return;
      forget();
      if (changedNothing(data)) void message.info(t('common.alreadySo'));
      else void message.success(joined([t('common.saved'), position && t('common.position', { n: position })]));
      readAgain();
    },
    onError: (problem, { dryRun }) => {
      if (problem instanceof Problem && problem.status === 412) readAgain();
      else if (!dryRun) void queries.invalidateQueries({ queryKey: ['/api/cases/{caseId}'] });
    },
  });
  return { ...acting, keyOf: (body: unknown) => keyOf(path, body, false) };
}
