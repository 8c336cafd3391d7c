package org.warmledger.query.casehistory;

import java.util.function.Predicate;
import org.warmledger.events.CaseEvent;
import org.warmledger.events.CaseTransferred;
import org.warmledger.events.OfferEvent;
import org.warmledger.events.TransferReversed;
import org.warmledger.events.ids.UnionPath;

/**
 * What of a file somebody may know: all of it where it is kept now, elsewhere what their own union
 * did while it kept the file, what takes that back, and what was said to it of handing it over (ADR
 * 0129).
 */
final class KnownTo {

  private KnownTo() {}

  static Predicate<CaseEvent> of(Predicate<UnionPath> within, UnionPath keeper) {
    return within.test(keeper) ? event -> true : event -> isOwn(event, within);
  }

  private static boolean isOwn(CaseEvent event, Predicate<UnionPath> within) {
    return within.test(event.union()) || within.test(event.countedIn()) || isSaidTo(event, within);
  }

  private static boolean isSaidTo(CaseEvent event, Predicate<UnionPath> within) {
    return switch (event) {
      case OfferEvent said -> within.test(said.to());
      case CaseTransferred moved -> within.test(moved.to());
      case TransferReversed back -> within.test(back.backTo());
      default -> false;
    };
  }
}
