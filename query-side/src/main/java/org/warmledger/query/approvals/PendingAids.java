package org.warmledger.query.approvals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.warmledger.events.AidApproved;
import org.warmledger.events.AidFunded;
import org.warmledger.events.AidFundsRefused;
import org.warmledger.events.AidProposed;
import org.warmledger.events.AidRejected;
import org.warmledger.events.CaseEvent;
import org.warmledger.events.CasePersonErased;
import org.warmledger.events.CaseTransferred;
import org.warmledger.events.LoanRepaid;
import org.warmledger.events.RepaymentEntered;
import org.warmledger.events.RepaymentRefused;
import org.warmledger.events.RepaymentReversed;
import org.warmledger.events.TransferReversed;
import org.warmledger.events.ids.AidId;
import org.warmledger.events.ids.PersonId;
import org.warmledger.events.ids.RepaymentId;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.lists.AidCategory;
import org.warmledger.events.values.AidTerms;
import org.warmledger.events.values.Note;
import org.warmledger.events.values.Personal;
import org.warmledger.events.values.Receipt;

/**
 * The aids of one file, and what came back of its loans, that wait for a decision. They go with the
 * file when it moves to another union, hence one document per file.
 *
 * @param unions that keep the file now
 * @param oldest since when one of them waits
 * @param asked what was approved and has heard nothing of its fund yet
 */
record PendingAids(
    String caseId,
    UnionPath union,
    List<String> unions,
    Optional<LocalDate> oldest,
    List<Waiting> waiting,
    List<Waiting> asked) {

  PendingAids {
    waiting = List.copyOf(waiting);
    asked = List.copyOf(asked);
  }

  /**
   * One of them.
   *
   * @param repayment of a loan, whose terms say then how much came back, and into which fund where
   *     that is not the loan's own
   * @param takesBack the repayment that was none
   * @param voucher what proves that a repayment came
   * @param refused why its fund refused it when it was approved before
   */
  record Waiting(
      AidId aidId,
      Optional<RepaymentId> repayment,
      Optional<RepaymentId> takesBack,
      Optional<Receipt> voucher,
      AidTerms terms,
      String proposedBy,
      LocalDate proposedOn,
      Optional<Personal<Note>> reason,
      Optional<RefusedFunds> refused) {

    private Waiting withoutWordsOf(PersonId erased) {
      return with(
          reason.map(words -> words.owner().equals(erased) ? Personal.<Note>erased(erased) : words),
          refused);
    }

    private Waiting refused(AidFundsRefused event) {
      return with(reason, Optional.of(RefusedFunds.of(event)));
    }

    private Waiting with(Optional<Personal<Note>> why, Optional<RefusedFunds> back) {
      return new Waiting(
          aidId, repayment, takesBack, voucher, terms, proposedBy, proposedOn, why, back);
    }

    private boolean isAid(AidId aid) {
      return repayment.isEmpty() && aidId.equals(aid);
    }

    /** Neither a service nor out of no fund: its fund is to answer. */
    private boolean asksItsFund() {
      return terms.fund().isPresent() && !terms.isService();
    }
  }

  static PendingAids fold(Optional<PendingAids> before, CaseEvent event) {
    PendingAids pending =
        before.orElseGet(() -> of(event.caseId().value(), event.union(), List.of(), List.of()));
    return switch (event) {
      case AidProposed proposed -> pending.with(proposed);
      case AidApproved approved -> pending.approved(approved);
      case AidRejected rejected -> pending.without(rejected.aidId());
      case AidFunded funded -> pending.answered(funded.aidId());
      case AidFundsRefused refused -> pending.refused(refused);
      case RepaymentEntered entered -> pending.with(entered);
      case LoanRepaid repaid -> repaid.repayment().map(pending::without).orElse(pending);
      case RepaymentRefused refused -> pending.without(refused.repayment());
      case RepaymentReversed reversed -> pending.without(reversed.repayment());
      case CaseTransferred moved -> of(pending.caseId, moved.to(), pending.waiting, pending.asked);
      case TransferReversed back ->
          of(pending.caseId, back.backTo(), pending.waiting, pending.asked);
      case CasePersonErased erased -> pending.without(erased);
      default -> pending;
    };
  }

  private static PendingAids of(
      String caseId, UnionPath union, List<Waiting> waiting, List<Waiting> asked) {
    return new PendingAids(
        caseId,
        union,
        union.parts(),
        waiting.stream().map(Waiting::proposedOn).min(LocalDate::compareTo),
        waiting,
        asked);
  }

  private PendingAids with(AidProposed event) {
    return with(
        new Waiting(
            event.aidId(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            event.terms(),
            event.proposedBy().value(),
            event.occurredOn(),
            Optional.of(event.reason()),
            Optional.empty()));
  }

  private PendingAids with(RepaymentEntered event) {
    return with(
        new Waiting(
            event.aidId(),
            Optional.of(event.repayment()),
            event.takesBack(),
            event.voucher(),
            new AidTerms(
                AidCategory.STARTUP_LOAN, event.fund(), Optional.empty(), event.money(), List.of()),
            event.enteredBy().value(),
            event.occurredOn(),
            event.reason(),
            Optional.empty()));
  }

  private PendingAids with(Waiting one) {
    return of(caseId, union, Stream.concat(waiting.stream(), Stream.of(one)).toList(), asked);
  }

  /** Approvals of the first revision are older than the funds: none of these answers. */
  private PendingAids approved(AidApproved event) {
    Stream<Waiting> asking =
        waiting.stream()
            .filter(one -> one.isAid(event.aidId()))
            .filter(one -> one.asksItsFund() && event.seen().isPresent());
    return of(
        caseId,
        union,
        without(event.aidId()).waiting,
        Stream.concat(asked.stream(), asking).toList());
  }

  private PendingAids answered(AidId aid) {
    return of(caseId, union, waiting, asked.stream().filter(one -> !one.isAid(aid)).toList());
  }

  /** It may be approved once more, or turned down. */
  private PendingAids refused(AidFundsRefused event) {
    return asked.stream()
        .filter(one -> one.isAid(event.aidId()))
        .map(one -> one.refused(event))
        .findFirst()
        .map(answered(event.aidId())::with)
        .orElse(this);
  }

  private PendingAids without(AidId decided) {
    return keeping(one -> !one.isAid(decided)).answered(decided);
  }

  private PendingAids without(RepaymentId decided) {
    return keeping(one -> !one.repayment().equals(Optional.of(decided)));
  }

  private PendingAids keeping(Predicate<Waiting> stillWaits) {
    return of(caseId, union, waiting.stream().filter(stillWaits).toList(), asked);
  }

  private PendingAids without(CasePersonErased event) {
    return of(
        caseId,
        union,
        waiting.stream().map(one -> one.withoutWordsOf(event.person())).toList(),
        asked.stream().map(one -> one.withoutWordsOf(event.person())).toList());
  }
}
