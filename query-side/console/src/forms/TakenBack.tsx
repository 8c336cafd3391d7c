import type { ReactNode } from 'react';
import type { WordKey } from '../i18n';
import type { Fields } from './fields';

type Why = { occurredOn?: string; reason?: string };

interface Props {
  /** The fields of the form that takes it back. */
  of: Pick<Fields<Why>, 'Day' | 'Area'>;
  /** What is done is called one or the other. */
  as?: 'takeback' | 'aid.reverse';
  testid: string;
  children?: ReactNode;
}

/** Whatever takes something back says for which day, and why. */
export const TakenBack = ({ of: F, as = 'takeback', testid, children }: Props) => (
  <>
    <F.Day name="occurredOn" label={`${as}.date`} extra="takeback.date.hint" required testid={`${testid}-date`} />
    {children}
    <F.Area name="reason" label={`${as}.reason`} required testid={`${testid}-reason`} />
  </>
);

interface ProvedProps {
  of: Pick<Fields<{ voucherKind?: string; voucher?: string }>, 'Choice' | 'Text'>;
  label?: WordKey;
  testid: string;
}

/** Where money or goods came back: what that is proved by. */
export const ProvedBack = ({ of: F, label = 'aid.reverse.voucher', testid }: ProvedProps) => (
  <>
    <F.Choice name="voucherKind" label="aid.deliver.kind" required kind="receipt" testid={`${testid}-kind`} />
    <F.Text name="voucher" label={label} required testid={`${testid}-voucher`} />
  </>
);
