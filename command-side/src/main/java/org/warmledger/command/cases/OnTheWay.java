package org.warmledger.command.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.warmledger.command.decision.Rejection;
import org.warmledger.events.ids.AidId;
import org.warmledger.events.values.AidOnTheWay;
import org.warmledger.events.values.AidTerms;

/**
 * Aid of a file that is not settled: it goes to whom and into which account it was approved for
 * (ADR 0079), by the hands of the union that approves and pays it (ADR 0090).
 */
public final class OnTheWay {

  private OnTheWay() {}

  /** What is yet to be decided on or to be handed over. */
  public static List<AidOnTheWay> all(CaseFile file) {
    return aids(file, AidState.UnderWay.class::isInstance);
  }

  /** Why the file stays with its union: aid is yet to be decided on or to be handed over. */
  public static Optional<Rejection> ofAny(CaseFile file) {
    return refusal(all(file));
  }

  /** Why the file goes on saying whom and where it pays: money or goods are approved. */
  public static Optional<Rejection> ofApproved(CaseFile file) {
    return refusal(aids(file, OnTheWay::isPromised));
  }

  private static boolean isPromised(AidState aid) {
    return switch (aid) {
      case AidState.Approved approved -> !approved.terms().isService();
      case AidState.Funded _ -> true;
      default -> false;
    };
  }

  private static List<AidOnTheWay> aids(CaseFile file, Predicate<AidState> inTheWay) {
    return file.aids().entrySet().stream()
        .filter(aid -> inTheWay.test(aid.getValue()))
        .map(aid -> named(aid.getKey(), aid.getValue()))
        .toList();
  }

  private static Optional<Rejection> refusal(List<AidOnTheWay> aids) {
    return aids.isEmpty() ? Optional.empty() : Optional.of(Rejection.onTheWay(aids));
  }

  private static AidOnTheWay named(AidId id, AidState aid) {
    AidTerms terms = aid.asked().orElseThrow();
    LocalDate since = aid.neededOn().orElseThrow();
    return new AidOnTheWay(id, terms.category(), terms.money(), since);
  }
}
