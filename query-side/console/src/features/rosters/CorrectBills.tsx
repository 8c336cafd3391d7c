import type { Roster, RosterLine } from '../../api/types';
import { joined } from '../../format';
import { BillRows, formOf } from '../../forms';
import { Bills, Quiet, useStaff } from '../../parts';
import { t } from '../../i18n';

export interface FormProps {
  roster: Roster;
  line: RosterLine;
  onClose: () => void;
}

const B = formOf('/api/rosters/{rosterId}/lines/{number}/bills-correction');

/** All the bills that the line is to rest on: what it rested on before serves other aid again. */
export function CorrectBills({ roster, line: { number, name, bills }, onClose }: FormProps) {
  const intro = (
    <>
      <p>{joined([t('roster.bills.title', { n: number }), name], '：')}</p>
      <Bills of={bills} />
    </>
  );
  return (
    <B.Act
      of={{ ...roster, number }}
      word={['roster.bills', 'roster.correct.submit']}
      onClose={onClose}
      initial={{ bills: [] }}
      testid="line-bills"
      intro={intro}
      explain="roster.bills.explain">
      <BillRows />
    </B.Act>
  );
}

const C = formOf('/api/rosters/{rosterId}/lines/{number}/bills-correction/confirmation');

export function ConfirmBills({ roster, line: { number, name, bills, billsCorrection }, onClose }: FormProps) {
  const intro = (
    <>
      <p>{joined([t('roster.bills.title', { n: number }), name], '：')}</p>
      <Bills of={bills} />
      {billsCorrection && <AskedBills of={billsCorrection} />}
    </>
  );
  return (
    <C.Act
      of={{ ...roster, number }}
      word={['roster.confirmBills', 'roster.confirm']}
      ifMatch={`"${roster.version}"`}
      onClose={onClose}
      testid="line-confirm-bills"
      intro={intro}>
      <C.Day name="occurredOn" label="common.happenedOn" testid="line-confirm-bills-date" />
    </C.Act>
  );
}

/** Bills that wait for somebody else, and who entered them. */
export function AskedBills({ of: { bills, enteredBy } }: { of: NonNullable<RosterLine['billsCorrection']> }) {
  const staff = useStaff();
  return (
    <div data-testid="line-bills-waiting">
      {t('roster.bills.waiting')} {staff(enteredBy)}
      <Quiet>
        <Bills of={bills} />
      </Quiet>
    </div>
  );
}
