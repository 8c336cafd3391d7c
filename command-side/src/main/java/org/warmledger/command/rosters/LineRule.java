package org.warmledger.command.rosters;

import java.time.LocalDate;
import java.util.Optional;
import org.warmledger.command.cases.CaseFile;
import org.warmledger.command.cases.CaseState;
import org.warmledger.command.cases.LifterRule;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.command.funds.FundFacts;
import org.warmledger.command.giving.AidDates;
import org.warmledger.command.giving.BillRule;
import org.warmledger.command.giving.Billed;
import org.warmledger.command.giving.CapRule;
import org.warmledger.command.giving.GivingRule;
import org.warmledger.command.giving.PayeeRule;
import org.warmledger.events.AssignmentEvent;
import org.warmledger.events.AttachmentAdded;
import org.warmledger.events.CaseEvent;
import org.warmledger.events.CaseVisited;
import org.warmledger.events.FollowUpDone;
import org.warmledger.events.FollowUpPromised;
import org.warmledger.events.PaperConfirmed;
import org.warmledger.events.VisitsCompared;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.ids.PersonId;
import org.warmledger.events.ids.UnionCode;
import org.warmledger.events.values.AidTerms;
import org.warmledger.events.values.Bills;
import org.warmledger.events.values.Payee;

/**
 * What a line must satisfy on its file: an open file within reach (C03, C05), headed by whom the
 * line names (C09), none of its hands having taken out of the way what kept aid from it (C13), and
 * the rules of giving (C04, C06, C07, C12, C20, C23).
 */
public final class LineRule {

  /** How far giving has come: what is only proposed need not have passed its notice (C12). */
  public enum Stage {
    PROPOSING,
    APPROVING
  }

  /**
   * What a line is checked against.
   *
   * @param scope the union whose files may be named, and those below
   * @param hands whose the roster is, and since when
   */
  public record Frame(
      Stage stage, UnionCode scope, FundFacts fund, LocalDate day, LifterRule.UnderWay hands) {

    /** The same for one line, of whose people the fund knows more. */
    Frame of(FundFacts asked) {
      return new Frame(stage, scope, asked, day, hands);
    }
  }

  /**
   * Who is to get what.
   *
   * @param file that the line names; found by the person when absent
   * @param bills that it rests on
   */
  public record Asked(
      PersonId person, Optional<CaseId> file, Payee payee, AidTerms terms, Bills bills) {}

  private LineRule() {}

  /**
   * Whether what has happened on a file since it was shown matters to who approves a line of it:
   * all does but what says nothing of who gets what.
   */
  static boolean movesOn(CaseEvent since) {
    return switch (since) {
      case CaseVisited visited -> !visited.money().isNone() || !visited.goods().isEmpty();
      case FollowUpPromised _ -> false;
      case FollowUpDone _ -> false;
      case VisitsCompared _ -> false;
      case PaperConfirmed _ -> false;
      case AttachmentAdded _ -> false;
      case AssignmentEvent _ -> false;
      default -> true;
    };
  }

  /** Why the line cannot be taken. */
  public static Optional<LineFault> fault(Asked line, CaseState file, Frame frame) {
    return switch (file) {
      case CaseState.Unopened unopened -> identity(RejectionCode.CASE_NOT_FOUND);
      case CaseState.Open open -> fault(line, open.file(), frame);
      case CaseState.Closed closed ->
          isWithinReach(closed.file(), frame)
              ? identity(closedOn(closed.file(), frame.day()))
              : identity(RejectionCode.CASE_NOT_FOUND);
    };
  }

  /** A file that ended gets nothing more, whatever day the roster bears. */
  private static RejectionCode closedOn(CaseFile file, LocalDate day) {
    return AidDates.refusal(file, day).orElse(RejectionCode.C05_AID_AFTER_END);
  }

  private static Optional<LineFault> fault(Asked line, CaseFile file, Frame frame) {
    if (!isWithinReach(file, frame)) {
      return identity(RejectionCode.CASE_NOT_FOUND);
    }
    if (!line.person().equals(file.head())) {
      return at(LineFault.Part.NAME, RejectionCode.C09_PAYEE_MISMATCH);
    }
    return LifterRule.refusal(file, frame.hands())
        .or(() -> AidDates.refusal(file, frame.day()))
        .flatMap(LineRule::identity)
        .or(
            () ->
                PayeeRule.refusal(file, line.terms(), line.payee(), frame.day())
                    .flatMap(code -> at(LineFault.Part.NAME, code)))
        .or(() -> giving(line, file, frame).flatMap(LineRule::shownBy))
        .or(
            () ->
                BillRule.refusal(file, Billed.of(line.bills(), line.terms()))
                    .flatMap(code -> at(LineFault.Part.BILLS, code)))
        .or(
            () ->
                CapRule.refusal(file, line.terms(), frame.day(), frame.fund())
                    .flatMap(code -> at(LineFault.Part.MONEY, code)));
  }

  /**
   * Whether a line that was drawn up is left to its file to refuse: whom it names was erased since.
   */
  static boolean isOfSomebodyErasedSince(CaseFile file, Frame frame) {
    return switch (frame.stage()) {
      case PROPOSING -> false;
      case APPROVING -> isWithinReach(file, frame) && file.isOfSomebodyErased();
    };
  }

  private static Optional<RejectionCode> giving(Asked line, CaseFile file, Frame frame) {
    Optional<FundFacts> fund = Optional.of(frame.fund());
    return switch (frame.stage()) {
      case PROPOSING -> GivingRule.toPropose(file, line.terms(), frame.day(), fund);
      case APPROVING -> GivingRule.toApprove(file, line.terms(), frame.day(), fund);
    };
  }

  private static Optional<LineFault> shownBy(RejectionCode code) {
    return code == RejectionCode.C07_MEDICAL_OVER_SELF_PAID
        ? at(LineFault.Part.MONEY, code)
        : identity(code);
  }

  /** A file of others is as unknown as one that does not exist. */
  private static boolean isWithinReach(CaseFile file, Frame frame) {
    return file.union().isWithin(frame.scope());
  }

  private static Optional<LineFault> identity(RejectionCode code) {
    return at(LineFault.Part.IDENTITY_NUMBER, code);
  }

  private static Optional<LineFault> at(LineFault.Part part, RejectionCode code) {
    return Optional.of(new LineFault(part, code.name()));
  }
}
