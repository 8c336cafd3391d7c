package org.warmledger.command.rosters.correctbills;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.warmledger.command.cases.CaseState;
import org.warmledger.command.decision.FieldCode;
import org.warmledger.command.decision.Rejection;
import org.warmledger.command.decision.Rejection.WrongField;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.command.giving.BillDates;
import org.warmledger.command.giving.BillRule;
import org.warmledger.command.giving.Billed;
import org.warmledger.command.giving.SelfPaidRule;
import org.warmledger.command.rosters.Line;
import org.warmledger.command.rosters.LineState;
import org.warmledger.command.rosters.RosterSheet;
import org.warmledger.events.values.AidTerms;
import org.warmledger.events.values.Bill;
import org.warmledger.events.values.Bills;
import org.warmledger.events.values.Money;

/** Whether a line may rest on other bills: C07 is judged as if it had rested on none (ADR 0076). */
final class LineBillsRule {

  private static final String FIELD = "/bills";

  private LineBillsRule() {}

  /** Why it may not. */
  static Optional<Rejection> refusal(RosterSheet sheet, Line line, Bills bills, CaseState file) {
    if (!sheet.category().needsBills()) {
      return Optional.of(
          Rejection.ofFields(List.of(new WrongField(FIELD, FieldCode.NOT_APPLICABLE))));
    }
    List<WrongField> faults = faults(sheet, line, bills);
    if (!faults.isEmpty()) {
      return Optional.of(Rejection.ofFields(faults));
    }
    AidTerms terms = sheet.terms(line.listed()).restingOn(bills.selfPaid().orElse(Money.NONE));
    return SelfPaidRule.refusal(terms)
        .or(() -> onFile(line, Billed.of(bills, terms), file))
        .map(Rejection::of);
  }

  private static Optional<RejectionCode> onFile(Line line, Billed asked, CaseState state) {
    return state
        .content()
        .map(file -> BillRule.refusal(file.unbilled(line.listed().aidId()), asked))
        .orElse(Optional.of(RejectionCode.CASE_NOT_FOUND));
  }

  private static List<WrongField> faults(RosterSheet sheet, Line line, Bills bills) {
    List<WrongField> faults = new ArrayList<>();
    for (int i = 0; i < bills.all().size(); i++) {
      Bill bill = bills.all().get(i);
      String at = FIELD + "/" + i;
      BillDates.fault(bill.issuedOn(), sheet.drawnUpOn())
          .ifPresent(code -> faults.add(new WrongField(at + "/issuedOn", code)));
      if (sheet.lines().stream().anyMatch(other -> shows(other, line, bill))) {
        faults.add(new WrongField(at, FieldCode.SAME_BILL_TWICE));
      }
    }
    return faults;
  }

  private static boolean shows(Line other, Line line, Bill bill) {
    return other.number() != line.number()
        && !isGivenUp(other.state())
        && other.listed().shownBills().all().stream().anyMatch(bill::isSame);
  }

  /** Its bills serve others. */
  private static boolean isGivenUp(LineState state) {
    return state instanceof LineState.Refused || state instanceof LineState.Dropped;
  }
}
