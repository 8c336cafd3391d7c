package org.warmledger.command.trials;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.warmledger.command.checks.Fact;
import org.warmledger.command.persons.ClaimPersonRule;
import org.warmledger.command.persons.Person;
import org.warmledger.command.persons.PersonState;
import org.warmledger.events.PersonClaimed;
import org.warmledger.events.PersonEvent;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.ids.PersonId;
import org.warmledger.events.lists.SubjectKind;
import org.warmledger.events.values.EventRef;
import org.warmledger.events.values.FindingSubject;

/** Persons as they stood, and what put them on a file. */
final class PersonActs {

  /** A person and the claim that put them where they stand. */
  private record Then(PersonState state, Optional<EventRef> claim) {}

  private static final Then UNKNOWN = new Then(Person.unknown(), Optional.empty());

  private final FileActs files;
  private final Map<PersonId, Then> persons = new HashMap<>();

  PersonActs(FileActs files) {
    this.files = files;
  }

  int size() {
    return persons.size();
  }

  /** Where somebody stands. */
  PersonState state(PersonId person) {
    return persons.getOrDefault(person, UNKNOWN).state();
  }

  Optional<Question> take(PersonEvent event, Fact fact) {
    Then before = persons.getOrDefault(event.person(), UNKNOWN);
    boolean claims = event instanceof PersonClaimed;
    persons.put(
        event.person(),
        new Then(
            Person.evolve(before.state(), event),
            claims ? Optional.of(fact.ref()) : before.claim()));
    return event instanceof PersonClaimed claimed
        ? Optional.of(question(claimed, before, fact.ref()))
        : Optional.empty();
  }

  /** A claim says nothing of unions: it is the business of the one whose file it is for. */
  private Question question(PersonClaimed claimed, Then before, EventRef ref) {
    String file = claimed.caseId().value();
    String other = before.state().latestFile().map(CaseId::value).orElse("");
    return new Question(
        new FindingSubject(SubjectKind.PERSON, claimed.person().value()),
        claimed.person().value() + ":" + file + "+" + other,
        () -> files.keeper(claimed.caseId()),
        claimed.occurredOn(),
        Map.of("file", file, "other", other),
        before.claim().map(earlier -> List.of(earlier, ref)).orElseGet(() -> List.of(ref)),
        by -> ClaimPersonRule.decide(claimed, before.state()));
  }
}
