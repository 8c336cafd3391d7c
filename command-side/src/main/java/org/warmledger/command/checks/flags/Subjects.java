package org.warmledger.command.checks.flags;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.warmledger.command.checks.Fact;
import org.warmledger.events.CaseEvent;
import org.warmledger.events.CaseTransferred;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.ids.UnionCode;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.lists.SubjectKind;
import org.warmledger.events.values.FindingSubject;

/** Whom findings are about, and whose business they are. */
final class Subjects {

  private Subjects() {}

  /** The file that the fact is a fact of, if any. */
  static Stream<FindingSubject> file(Fact fact) {
    return fact.event() instanceof CaseEvent event
        ? Stream.of(file(event.caseId()))
        : Stream.empty();
  }

  static FindingSubject file(CaseId id) {
    return new FindingSubject(SubjectKind.CASE, id.value());
  }

  /** The union that keeps the file from the fact on. */
  static UnionPath keeper(CaseEvent event) {
    return event instanceof CaseTransferred moved ? moved.to() : event.union();
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
