package org.warmledger.command.checks.flags;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.warmledger.command.checks.Fact;
import org.warmledger.events.CaseEvent;
import org.warmledger.events.CaseTransferred;
import org.warmledger.events.FundEvent;
import org.warmledger.events.LedgerEvent;
import org.warmledger.events.RosterEvent;
import org.warmledger.events.TransferReversed;
import org.warmledger.events.ids.UnionCode;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.lists.SubjectKind;
import org.warmledger.events.values.FindingSubject;
import org.warmledger.events.values.Goods;
import org.warmledger.events.values.Money;

/** Whom findings are about, and whose business they are. */
final class Subjects {

  private Subjects() {}

  /** What the fact is a fact of: a file, fund or roster. */
  static Optional<FindingSubject> of(LedgerEvent event) {
    return switch (event) {
      case CaseEvent file -> subject(SubjectKind.CASE, file.caseId().value());
      case FundEvent fund -> subject(SubjectKind.FUND, fund.fund().value());
      case RosterEvent roster -> subject(SubjectKind.ROSTER, roster.rosterId().value());
      default -> Optional.empty();
    };
  }

  private static Optional<FindingSubject> subject(SubjectKind kind, String id) {
    return Optional.of(new FindingSubject(kind, id));
  }

  /**
   * The file that a service names and hands something over on, as those of earlier may. What
   * employers pay is no union's to give.
   */
  static Stream<FindingSubject> served(Fact fact) {
    return fact.service().get().stream()
        .filter(service -> isSome(service.money(), service.goods()))
        .filter(service -> !service.kind().isPaidByEmployers())
        .flatMap(service -> service.caseId().stream())
        .map(file -> new FindingSubject(SubjectKind.CASE, file.value()));
  }

  /** Whether anything is handed over. */
  static boolean isSome(Money money, List<Goods> goods) {
    return !money.isNone() || !goods.isEmpty();
  }

  /** Who recorded it. */
  static FindingSubject staff(Fact fact) {
    return new FindingSubject(SubjectKind.STAFF, fact.context().actor().value());
  }

  /** The union that keeps the file from the fact on. */
  static UnionPath keeper(CaseEvent event) {
    return switch (event) {
      case CaseTransferred moved -> moved.to();
      case TransferReversed back -> back.backTo();
      default -> event.union();
    };
  }

  /** The same where services tell of the file too: whoever serves its household keeps no file. */
  static UnionPath keeper(Optional<UnionPath> before, Fact fact) {
    UnionPath said = fact.union().orElseThrow();
    return fact.event() instanceof CaseEvent ? said : before.orElse(said);
  }

  /** The nearest union that all of these are within: theirs, if they are of one. */
  static UnionPath above(Collection<UnionPath> unions) {
    List<UnionCode> shared = unions.iterator().next().codes();
    for (UnionPath union : unions) {
      shared = shared.stream().filter(union::isWithin).toList();
    }
    return shared.stream()
        .skip(1)
        .reduce(UnionPath.root(shared.getFirst()), UnionPath::child, (first, second) -> second);
  }
}
