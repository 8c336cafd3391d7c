package org.warmledger.command.checks.flags;

import java.util.Optional;
import java.util.Set;
import org.warmledger.events.AidEvent;
import org.warmledger.events.AidReversed;
import org.warmledger.events.CaseAided;
import org.warmledger.events.CaseVisited;
import org.warmledger.events.LedgerEvent;
import org.warmledger.events.ServiceEvent;
import org.warmledger.events.ServiceReversed;
import org.warmledger.events.VisitReversed;

/** What hands something over: an aid, a visit or a service, each by its id. */
final class Acts {

  /** Those of a file, and what takes them back. */
  static final Set<Class<?>> OF_FILES =
      Set.of(CaseAided.class, AidReversed.class, CaseVisited.class, VisitReversed.class);

  private Acts() {}

  /** The one that a fact is about. */
  static Optional<String> of(LedgerEvent event) {
    return switch (event) {
      case AidEvent aid -> Optional.of(aid.aidId().value());
      case CaseVisited visit -> Optional.of(visit.visitId().value());
      case VisitReversed back -> Optional.of(back.visitId().value());
      case ServiceEvent service -> Optional.of(service.serviceId().value());
      default -> Optional.empty();
    };
  }

  /** The one that a fact takes back. */
  static Optional<String> takenBack(LedgerEvent event) {
    return switch (event) {
      case AidReversed _, VisitReversed _, ServiceReversed _ -> of(event);
      default -> Optional.empty();
    };
  }
}
