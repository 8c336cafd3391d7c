package org.warmledger.command.checks.blocks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.warmledger.command.checks.Check;
import org.warmledger.command.checks.CheckCode;
import org.warmledger.command.checks.Fact;
import org.warmledger.command.checks.Hit;
import org.warmledger.command.checks.Reference;
import org.warmledger.events.CaseArchived;
import org.warmledger.events.CaseEvent;
import org.warmledger.events.CaseRevised;
import org.warmledger.events.PersonClaimed;
import org.warmledger.events.PersonReleased;
import org.warmledger.events.ids.PersonId;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.lists.ClaimRole;
import org.warmledger.events.lists.SubjectKind;
import org.warmledger.events.values.EventRef;
import org.warmledger.events.values.FindingSubject;
import org.warmledger.events.values.Household;

/**
 * C01, C02: whether a person ever came onto a file while another held them. The register refuses
 * it, so that this finds nothing unless something was written past it.
 */
record PersonHistory(CheckCode code) implements Check<PersonHistory.State> {

  /** The files that hold a person, when two did, and the unions that keep the files. */
  record State(Map<String, Claim> held, List<Clash> clashes, Map<String, UnionPath> unions) {}

  record Claim(ClaimRole role, EventRef ref) {}

  record Clash(String file, String other, boolean bothHead, LocalDate on, List<EventRef> refs) {}

  @Override
  public Class<State> stateType() {
    return State.class;
  }

  @Override
  public Stream<FindingSubject> subjects(Fact fact) {
    return switch (fact.event()) {
      case PersonClaimed claimed -> Stream.of(subject(claimed.person()));
      case PersonReleased released -> Stream.of(subject(released.person()));
      // They alone say which union keeps the file; a claim does not.
      case CaseArchived archived -> persons(archived.household());
      case CaseRevised revised -> persons(revised.household());
      default -> Stream.empty();
    };
  }

  private static Stream<FindingSubject> persons(Household household) {
    return household.persons().stream().distinct().map(PersonHistory::subject);
  }

  private static FindingSubject subject(PersonId person) {
    return new FindingSubject(SubjectKind.PERSON, person.value());
  }

  @Override
  public State fold(Optional<State> before, FindingSubject subject, Fact fact) {
    State known = before.orElseGet(() -> new State(Map.of(), List.of(), Map.of()));
    Map<String, Claim> held = new LinkedHashMap<>(known.held());
    List<Clash> clashes = new ArrayList<>(known.clashes());
    Map<String, UnionPath> unions = new HashMap<>(known.unions());
    switch (fact.event()) {
      case PersonClaimed claimed -> {
        Claim claim = new Claim(claimed.role(), fact.ref());
        held.forEach(
            (file, other) -> {
              if (!file.equals(claimed.caseId().value())) {
                clashes.add(clash(claimed, claim, file, other));
              }
            });
        held.put(claimed.caseId().value(), claim);
      }
      case PersonReleased released -> held.remove(released.caseId().value());
      case CaseEvent file -> unions.put(file.caseId().value(), file.union());
      default -> {}
    }
    return new State(held, clashes, unions);
  }

  private static Clash clash(PersonClaimed claimed, Claim claim, String file, Claim other) {
    return new Clash(
        claimed.caseId().value(),
        file,
        claim.role() == ClaimRole.HEAD && other.role() == ClaimRole.HEAD,
        claimed.occurredOn(),
        List.of(other.ref(), claim.ref()));
  }

  @Override
  public List<Hit> hits(State state, Reference reference, LocalDate today) {
    boolean ofHeads = code == CheckCode.C01_DUPLICATE_WORKER;
    return state.clashes().stream()
        .filter(clash -> clash.bothHead() == ofHeads)
        .flatMap(
            clash ->
                Optional.ofNullable(state.unions().get(clash.file())).stream()
                    .map(union -> hit(clash, union)))
        .toList();
  }

  /** It is the business of the union whose file would have been refused. */
  private static Hit hit(Clash clash, UnionPath union) {
    return new Hit(
        clash.file() + "+" + clash.other(),
        union,
        clash.on(),
        Map.of("file", clash.file(), "other", clash.other()),
        clash.refs());
  }
}
