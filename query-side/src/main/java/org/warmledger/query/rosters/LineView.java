package org.warmledger.query.rosters;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.warmledger.events.ids.CommitmentId;
import org.warmledger.events.lists.BankResult;
import org.warmledger.events.values.Bill;
import org.warmledger.events.values.Bills;
import org.warmledger.events.values.Goods;
import org.warmledger.events.values.LinePayment;
import org.warmledger.events.values.Masks;
import org.warmledger.events.values.Money;
import org.warmledger.events.values.Payee;
import org.warmledger.events.values.Personal;
import org.warmledger.query.masking.Masking;

/**
 * A line as answers show it.
 *
 * @param accountTail the end of the account, for everybody
 * @param account all of it, to those alone whose task it is; else null
 * @param bills that it rests on, masked like other personal data
 */
record LineView(
    int number,
    LineState state,
    String caseId,
    String aidId,
    String disbursementId,
    Optional<String> name,
    boolean erased,
    Optional<String> accountTail,
    Optional<String> account,
    Money money,
    List<Goods> goods,
    @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<List<Bill>> bills,
    Optional<String> refusal,
    Optional<BankResult> answered,
    Optional<String> voucher,
    Optional<LocalDate> paidOn,
    Optional<String> dropReason,
    Optional<AwaitedAccount> correction,
    @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<AwaitedBills> billsCorrection) {

  /** Another account that waits to be confirmed, and who entered it. */
  record AwaitedAccount(Optional<String> accountTail, Optional<String> account, String enteredBy) {}

  /** Other bills that wait to be confirmed, masked like those that stand, and who entered them. */
  record AwaitedBills(
      @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<List<Bill>> bills, String enteredBy) {}

  static LineView of(Line line, Masking.Lens lens) {
    Optional<Payee> payee = line.line().payee().known();
    return new LineView(
        line.number(),
        line.state(),
        line.line().caseId().value(),
        line.line().aidId().value(),
        CommitmentId.of(line.line().aidId()).value(),
        payee.map(Payee::name),
        payee.isEmpty(),
        tail(payee),
        account(line.line().payee(), lens),
        line.line().money(),
        line.line().goods(),
        line.line().bills().flatMap(lens::shown).map(Bills::all),
        line.refusal(),
        line.paid().map(LinePayment::result),
        line.paid().map(LinePayment::voucher).filter(voucher -> !voucher.isEmpty()),
        line.paid().map(LinePayment::paidOn),
        line.dropReason().map(lens::said),
        line.asked()
            .map(
                asked ->
                    new AwaitedAccount(
                        tail(asked.payee().known()),
                        account(asked.payee(), lens),
                        asked.enteredBy())),
        askedBills(line, lens));
  }

  private static Optional<AwaitedBills> askedBills(Line line, Masking.Lens lens) {
    return line.askedBills()
        .map(
            asked ->
                new AwaitedBills(lens.shown(asked.bills()).map(Bills::all), asked.enteredBy()));
  }

  private static Optional<String> account(Personal<Payee> payee, Masking.Lens lens) {
    return lens.account(payee).map(Payee::accountNumber).filter(number -> !number.isEmpty());
  }

  private static Optional<String> tail(Optional<Payee> payee) {
    return payee.map(Payee::accountNumber).map(Masks::account).filter(end -> !end.isEmpty());
  }
}
