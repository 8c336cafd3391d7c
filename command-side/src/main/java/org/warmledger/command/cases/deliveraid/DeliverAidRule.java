package org.warmledger.command.cases.deliveraid;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.warmledger.command.cases.AfterDeath;
import org.warmledger.command.cases.AidRules;
import org.warmledger.command.cases.AidState;
import org.warmledger.command.cases.CaseFile;
import org.warmledger.command.cases.CaseState;
import org.warmledger.command.decision.Decision;
import org.warmledger.command.decision.FieldCode;
import org.warmledger.command.decision.Rejection;
import org.warmledger.command.decision.Rejection.Preceding;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.command.giving.AidDates;
import org.warmledger.command.giving.GivingRule;
import org.warmledger.command.giving.PayeeRule;
import org.warmledger.events.CaseAided;
import org.warmledger.events.CaseEvent;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.lists.AidOrigin;
import org.warmledger.events.lists.ReceiptKind;

/**
 * Approved aid is delivered by another hand than approved it and no day before (C13), to the worker
 * or a proxy (C09, C10), on a day on which the file was open (C03, C05), while nothing that was
 * found since stands in the way of it (C12, C20); not while it waits for a second approver, because
 * kin of the recipient had a hand in it (C25), nor by kin or that second approver.
 */
public final class DeliverAidRule {

  private static final Rejection WITHOUT_NUMBER =
      Rejection.ofFields(List.of(new Rejection.WrongField("/receipt/voucher", FieldCode.REQUIRED)));

  private static final Rejection GOODS_BY_BANK =
      Rejection.ofFields(
          List.of(new Rejection.WrongField("/receipt/kind", FieldCode.NOT_APPLICABLE)));

  private DeliverAidRule() {}

  /**
   * Whose hands it goes through.
   *
   * @param kin of the recipient that hands it over, or proposed or approved it while nobody else
   *     stands for it
   * @param approvers who stands for what kin proposed or approved, or confirmed what a line of a
   *     roster became: they do not pay it either
   * @param names of whoever proposed, approved and delivers it, as far as they are known
   */
  public record Involved(Set<StaffId> kin, Set<StaffId> approvers, Set<String> names) {

    /** Nobody of whom anything is known. */
    public static final Involved UNKNOWN = new Involved(Set.of(), Set.of(), Set.of());

    public Involved {
      kin = Set.copyOf(kin);
      approvers = Set.copyOf(approvers);
      names = Set.copyOf(names);
    }
  }

  /** Decides. */
  public static Decision<CaseEvent> decide(DeliverAid command, CaseState state, Involved hands) {
    return AidRules.about(
        state, command.aidId(), (file, aid) -> decide(command, new Kin(file, hands), aid));
  }

  private record Kin(CaseFile file, Involved hands) {}

  private static Decision<CaseEvent> decide(DeliverAid command, Kin kin, AidState aid) {
    return switch (aid) {
      case AidState.Proposed proposed -> Decision.reject(RejectionCode.AID_NOT_APPROVED);
      case AidState.Approved service when service.terms().isService() ->
          deliver(command, kin, service);
      case AidState.Approved _, AidState.FundsRefused _ ->
          Decision.reject(RejectionCode.AID_NOT_FUNDED);
      case AidState.Funded funded -> deliver(command, kin, funded);
      case AidState.Delivered delivered when isSame(command, delivered) -> Decision.alreadySo();
      case AidState.Delivered delivered -> Decision.reject(RejectionCode.AID_ALREADY_DELIVERED);
      case AidState.Over over -> Decision.reject(over.code());
    };
  }

  private static boolean isSame(DeliverAid command, AidState.Delivered delivered) {
    return delivered.receipt().equals(command.receipt())
        && delivered.deliveredOn().equals(command.occurredOn())
        && delivered.payee().orElse(command.payee()).equals(command.payee());
  }

  /** What is handed over is proved by a number, a service by whatever there is. */
  private static Decision<CaseEvent> deliver(DeliverAid command, Kin kin, AidState.Promised aid) {
    if (!kin.hands().kin().isEmpty()) {
      return Decision.reject(RejectionCode.C25_SECOND_APPROVAL_MISSING);
    }
    if (!aid.terms().isService() && command.receipt().voucher().isBlank()) {
      return new Decision.Refused<>(WITHOUT_NUMBER);
    }
    return refusal(command, kin, aid)
        .or(() -> PayeeRule.refusal(command.payee(), kin.hands().names()).map(Rejection::of))
        .or(() -> slip(command, aid))
        .map(Decision::<CaseEvent>reject)
        .orElseGet(() -> Decision.accept(aided(command, kin.file(), aid)));
  }

  /** A bank's slip proves no goods; what the bank itself says of a line is its word alone. */
  private static Optional<Rejection> slip(DeliverAid command, AidState.Promised aid) {
    boolean isByBank =
        command.word() == DeliverAid.Word.STAFF
            && command.receipt().kind() == ReceiptKind.BANK_SLIP;
    return isByBank && !aid.terms().goods().isEmpty()
        ? Optional.of(GOODS_BY_BANK)
        : Optional.empty();
  }

  private static Optional<Rejection> refusal(DeliverAid command, Kin kin, AidState.Promised aid) {
    CaseFile file = kin.file();
    if (aid.approvedBy().equals(command.deliveredBy())
        || kin.hands().approvers().contains(command.deliveredBy())
        || Stream.concat(aid.onTheWay().stream(), Stream.of(command.deliveredBy()))
            .anyMatch(hand -> file.past().isLiftedBy(hand, command.aidId()))) {
      return Optional.of(Rejection.of(RejectionCode.C13_SAME_HANDS));
    }
    if (command.occurredOn().isBefore(aid.promisedOn())) {
      return Optional.of(Rejection.early(Preceding.APPROVED, aid.promisedOn()));
    }
    return AidDates.refusal(file, command.occurredOn())
        .or(() -> isIntoTheirHands(command, aid) ? AfterDeath.refusal(file) : Optional.empty())
        .or(() -> found(command, file))
        .or(() -> PayeeRule.refusal(file, aid.terms(), command.payee(), command.occurredOn()))
        .map(Rejection::of);
  }

  /** Into no account and to no proxy: only the signature of the worker would prove it. */
  private static boolean isIntoTheirHands(DeliverAid command, AidState.Promised aid) {
    return !aid.terms().isService()
        && command.payee().proxy().isEmpty()
        && command.payee().accountNumber().isBlank();
  }

  /** What the bank paid before it was found has happened; whoever hands over knows it now. */
  private static Optional<RejectionCode> found(DeliverAid command, CaseFile file) {
    return switch (command.word()) {
      case STAFF -> GivingRule.toDeliver(file);
      case BANK -> GivingRule.wasDelivered(file, command.occurredOn());
    };
  }

  private static CaseAided aided(DeliverAid command, CaseFile file, AidState.Promised aid) {
    return new CaseAided(
        command.caseId(),
        file.union(),
        command.aidId(),
        aid.terms(),
        file.personal(command.payee()),
        command.receipt(),
        AidOrigin.CASEWORK,
        Optional.of(file.household().head().identity()),
        Optional.empty(),
        Optional.empty(),
        command.deliveredBy(),
        command.occurredOn());
  }
}
