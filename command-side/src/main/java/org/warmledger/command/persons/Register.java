package org.warmledger.command.persons;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;
import org.warmledger.command.ledger.Written;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.ids.PersonId;
import org.warmledger.events.lists.ClaimRole;
import org.warmledger.events.values.Household;

/**
 * Claims and releases persons within the unit of work of the caller, always in the same order, so
 * that two households that share members wait for each other instead of blocking each other.
 */
@Component
public class Register {

  private final Repository<PersonAggregate> persons;

  Register(Repository<PersonAggregate> persons) {
    this.persons = persons;
  }

  /** Puts everybody of a household on its file. */
  public void claim(CaseId caseId, Household household, LocalDate occurredOn) {
    PersonId head = household.head().person();
    household.persons().stream()
        .sorted(BY_ID)
        .map(
            person ->
                new ClaimPerson(
                    person,
                    caseId,
                    person.equals(head) ? ClaimRole.HEAD : ClaimRole.MEMBER,
                    occurredOn))
        .forEach(claim -> loadOrCreate(claim.person()).execute(person -> person.handle(claim)));
  }

  /** Takes persons off a file. */
  public void release(CaseId caseId, Collection<PersonId> gone, LocalDate occurredOn) {
    gone.stream()
        .sorted(BY_ID)
        .map(person -> new ReleasePerson(person, caseId, occurredOn))
        .forEach(
            release -> loadOrCreate(release.person()).execute(person -> person.handle(release)));
  }

  /** Where a person stands. Fails when the person has never been on a file. */
  public PersonState find(PersonId person) {
    return persons.load(person.value()).invoke(PersonAggregate::state);
  }

  /** States that a person was erased. */
  public void forget(ForgetPerson command) {
    persons.load(command.person().value()).execute(person -> person.handle(command));
  }

  /** The last event of a person's stream. */
  public Written written(PersonId person) {
    return new Written(person.value(), persons.load(person.value()).version());
  }

  private static final Comparator<PersonId> BY_ID = Comparator.comparing(PersonId::value);

  private Aggregate<PersonAggregate> loadOrCreate(PersonId person) {
    try {
      return persons.loadOrCreate(person.value(), PersonAggregate::new);
    } catch (RuntimeException failure) {
      throw failure;
    } catch (Exception failure) {
      throw new IllegalStateException("a person's stream cannot be read", failure);
    }
  }
}
