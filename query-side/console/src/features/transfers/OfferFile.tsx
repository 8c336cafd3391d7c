import { formOf } from '../../forms';
import { onTheWay, PendingAid, type CaseFormProps } from '../../parts';

const T = formOf('/api/cases/{caseId}/transfer');

/** Another union is asked to take the file over. */
export const OfferFile = ({ file, ...more }: CaseFormProps) => (
  <T.Act of={file} word="transfer" explain="transfer.explain" intro={<PendingAid of={onTheWay(file)} word="transfer.pending" />} {...more} testid="transfer">
    <T.AnyUnion name="to" label="transfer.union" required testid="transfer-union" />
    <T.Day name="occurredOn" label="transfer.date" required testid="transfer-date" />
    <T.Area name="reason" label="transfer.reason" required testid="transfer-reason" />
  </T.Act>
);
