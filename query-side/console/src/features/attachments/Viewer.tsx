import { useQuery } from '@tanstack/react-query';
import { Modal } from 'antd';
import { useEffect, useState } from 'react';
import { readBytes } from '../../api/http';
import type { Attachment } from '../../api/types';
import { choice, t } from '../../i18n';
import { ProblemNotice } from '../../parts';

type Of = Attachment & { caseId: string };

/** The thing itself, for the task that was said; nothing of it is kept. */
export function Viewer({ of, purpose, onClose }: { of: Of; purpose: string; onClose: () => void }) {
  const { address, error } = useBytes(of, purpose);
  const title = t('attachments.of', { date: of.occurredOn, kind: choice('attachmentKind', of.kind) });
  return (
    <Modal open title={title} onCancel={onClose} footer={null} width="min(1100px, 96vw)" data-testid="attachment-viewer">
      <ProblemNotice problem={error} />
      {!address && !error && <p className="quiet">{t('attachments.loading')}</p>}
      {address && <Shown of={of} address={address} title={title} />}
    </Modal>
  );
}

const Shown = ({ of, address, title }: { of: Of; address: string; title: string }) =>
  of.form === 'PICTURE' ? (
    <img className="attachment-whole" src={address} alt={title} data-testid="attachment-whole" />
  ) : (
    <a href={address} target="_blank" rel="noreferrer" data-testid="attachment-open">
      {t('attachments.open')}
    </a>
  );

function useBytes({ caseId, attachmentId }: Of, purpose: string) {
  const { data, error } = useQuery({
    queryKey: ['/api/cases/{caseId}/attachments/{attachmentId}/content', caseId, attachmentId, purpose],
    queryFn: ({ signal }) => readBytes('/api/cases/{caseId}/attachments/{attachmentId}/content', { path: { caseId, attachmentId }, purpose, signal }),
    staleTime: Infinity,
    gcTime: 0,
  });
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    if (!data) return;
    const made = URL.createObjectURL(data);
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [data]);
  return { address, error };
}
