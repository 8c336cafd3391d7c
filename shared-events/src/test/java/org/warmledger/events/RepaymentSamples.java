package org.warmledger.events;

import java.util.List;
import java.util.Optional;
import org.warmledger.events.ids.AidId;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.ids.RepaymentId;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.lists.ReceiptKind;
import org.warmledger.events.values.Money;
import org.warmledger.events.values.Note;
import org.warmledger.events.values.Personal;
import org.warmledger.events.values.Receipt;

/** Sample facts about what comes back of a loan. */
final class RepaymentSamples {

  private static final AidId AID = new AidId("aid-sample");
  private static final RepaymentId REPAYMENT = new RepaymentId("repayment-sample");
  private static final RepaymentId BACK = new RepaymentId("repayment-back");
  private static final StaffId FINANCE = new StaffId("finance@410803");
  private static final Money PART = new Money(50_000);

  private RepaymentSamples() {}

  static List<LedgerEvent> all() {
    return List.of(repaid(), entered(), refused(), reversed());
  }

  private static LoanRepaid repaid() {
    return new LoanRepaid(
        Samples.CASE,
        Samples.COUNTY,
        AID,
        PART,
        "PZ000009",
        Optional.of(REPAYMENT),
        Optional.of(FINANCE),
        Samples.DAY.plusMonths(6));
  }

  private static RepaymentEntered entered() {
    return new RepaymentEntered(
        Samples.CASE,
        Samples.COUNTY,
        AID,
        BACK,
        PART,
        Optional.of(new Receipt("PZ000009", ReceiptKind.BANK_SLIP)),
        Optional.of(REPAYMENT),
        Optional.of(note("银行更正")),
        Optional.of(new FundCode("ZYCZ-2026")),
        FINANCE,
        Samples.DAY.plusMonths(6));
  }

  private static RepaymentRefused refused() {
    return new RepaymentRefused(
        Samples.CASE, Samples.COUNTY, AID, BACK, note("凭证不符"), FINANCE, Samples.DAY.plusMonths(7));
  }

  private static RepaymentReversed reversed() {
    return new RepaymentReversed(
        Samples.CASE,
        Samples.COUNTY,
        AID,
        BACK,
        REPAYMENT,
        PART,
        FINANCE,
        Samples.DAY.plusMonths(7));
  }

  private static Personal<Note> note(String text) {
    return Personal.of(Samples.HEAD, Note.of(text));
  }
}
