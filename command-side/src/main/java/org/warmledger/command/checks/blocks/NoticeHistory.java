package org.warmledger.command.checks.blocks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.warmledger.command.checks.Check;
import org.warmledger.command.checks.CheckCode;
import org.warmledger.command.checks.Fact;
import org.warmledger.command.checks.Hit;
import org.warmledger.command.checks.Reference;
import org.warmledger.command.fields.PersonalNumbers;
import org.warmledger.events.NoticePublished;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.lists.SubjectKind;
import org.warmledger.events.values.EventRef;
import org.warmledger.events.values.FindingSubject;

/** C28: whether a notice showed a number that identifies somebody. */
final class NoticeHistory implements Check<NoticeHistory.State> {

  /** Notices of a file that did. */
  record State(UnionPath union, List<Leak> leaks) {}

  record Leak(LocalDate on, EventRef ref) {}

  @Override
  public CheckCode code() {
    return CheckCode.C28_NOTICE_LEAK;
  }

  @Override
  public Class<State> stateType() {
    return State.class;
  }

  @Override
  public Stream<FindingSubject> subjects(Fact fact) {
    return fact.event() instanceof NoticePublished notice && PersonalNumbers.in(notice.text())
        ? Stream.of(new FindingSubject(SubjectKind.CASE, notice.caseId().value()))
        : Stream.empty();
  }

  @Override
  public State fold(Optional<State> before, FindingSubject subject, Fact fact) {
    List<Leak> leaks = new ArrayList<>(before.map(State::leaks).orElse(List.of()));
    leaks.add(new Leak(fact.event().occurredOn(), fact.ref()));
    return new State(fact.union().orElseThrow(), leaks);
  }

  @Override
  public List<Hit> hits(State state, Reference reference, LocalDate today) {
    return state.leaks().stream()
        .map(
            leak ->
                new Hit(
                    leak.ref().stream() + "#" + leak.ref().sequence(),
                    state.union(),
                    leak.on(),
                    Map.of(),
                    List.of(leak.ref())))
        .toList();
  }
}
