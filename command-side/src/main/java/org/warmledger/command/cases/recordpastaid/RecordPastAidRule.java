package org.warmledger.command.cases.recordpastaid;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.warmledger.command.cases.CaseFile;
import org.warmledger.command.cases.CaseState;
import org.warmledger.command.decision.Decision;
import org.warmledger.command.giving.AidDates;
import org.warmledger.command.giving.PayeeRule;
import org.warmledger.events.CaseAided;
import org.warmledger.events.CaseEvent;
import org.warmledger.events.lists.AidCategory;
import org.warmledger.events.lists.AidOrigin;
import org.warmledger.events.values.AidTerms;
import org.warmledger.events.values.Goods;
import org.warmledger.events.values.Money;
import org.warmledger.events.values.Receipt;

/**
 * Past aid is a delivered fact: it went to the worker or a proxy (C09, C10), on a day on which the
 * file was open (C03, C05). What of it is above its bills or out of the scope of its money is
 * found, not refused (C07, C23).
 */
public final class RecordPastAidRule {

  private RecordPastAidRule() {}

  public static Decision<CaseEvent> decide(RecordPastAid command, CaseState state) {
    return state.decide(file -> decide(command, file));
  }

  private static Decision<CaseEvent> decide(RecordPastAid command, CaseFile file) {
    if (file.aids().containsKey(command.aidId()) || isThere(command, file)) {
      return Decision.alreadySo();
    }
    return AidDates.refusal(file, command.occurredOn())
        .or(() -> PayeeRule.refusal(file, command.terms(), command.payee(), command.occurredOn()))
        .map(Decision::<CaseEvent>reject)
        .orElseGet(() -> Decision.accept(aided(command, file)));
  }

  /** One payment is one, however the row is written that tells of it. */
  private record Payment(
      LocalDate on, AidCategory category, Money money, List<Goods> goods, String voucher) {

    static Optional<Payment> of(LocalDate on, AidTerms terms, Receipt receipt) {
      return receipt
          .sign()
          .map(sign -> new Payment(on, terms.category(), terms.money(), terms.goods(), sign));
    }
  }

  private static boolean isThere(RecordPastAid command, CaseFile file) {
    return Payment.of(command.occurredOn(), command.terms(), command.receipt()).stream()
        .anyMatch(payment -> payments(file).anyMatch(payment::equals));
  }

  private static Stream<Payment> payments(CaseFile file) {
    return file.aids().values().stream()
        .flatMap(aid -> aid.delivered().stream())
        .flatMap(aid -> Payment.of(aid.deliveredOn(), aid.terms(), aid.receipt()).stream());
  }

  private static CaseAided aided(RecordPastAid command, CaseFile file) {
    return new CaseAided(
        command.caseId(),
        file.union(),
        command.aidId(),
        command.terms(),
        file.personal(command.payee()),
        command.receipt(),
        AidOrigin.IMPORTED,
        Optional.of(file.household().head().identity()),
        Optional.of(command.bills()).filter(bills -> !bills.all().isEmpty()).map(file::personal),
        command.source(),
        command.recordedBy(),
        command.occurredOn());
  }
}
