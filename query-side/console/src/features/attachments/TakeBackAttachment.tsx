import type { Attachment } from '../../api/types';
import { formOf } from '../../forms';
import { choice } from '../../i18n';

const B = formOf('/api/cases/{caseId}/attachments/{attachmentId}/reversal');

/** Says that it was attached by mistake: the page shows it no more, the history that there was one. */
export const TakeBackAttachment = ({ of, onClose }: { of: Attachment & { caseId: string }; onClose: () => void }) => (
  <B.Act
    of={of}
    word={['attachments.takeBack.title', 'takeback.submit']}
    initial={{ occurredOn: of.occurredOn }}
    intro={
      <p className="acted-on">
        <b>{choice('attachmentKind', of.kind)}</b> <span className="num">{of.occurredOn}</span>
      </p>
    }
    explain="takeback.explain"
    danger
    onClose={onClose}
    testid="attachment-takeback">
    <B.Day name="occurredOn" label="takeback.date" extra="takeback.date.hint" required testid="attachment-takeback-date" />
    <B.Area name="reason" label="takeback.reason" required testid="attachment-takeback-reason" />
  </B.Act>
);
