package org.warmledger.command.persons;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.command.streams.Streams;
import org.warmledger.events.PersonClaimed;
import org.warmledger.events.PersonErased;
import org.warmledger.events.PersonEvent;
import org.warmledger.events.PersonReleased;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.ids.PersonId;
import org.warmledger.events.lists.ClaimRole;
import org.warmledger.events.values.Household;
import org.warmledger.events.values.Personal;

/**
 * Claims and releases persons within the unit of work of the caller, always in the same order, so
 * that two households that share members wait for each other instead of blocking each other.
 */
@Component
public class Register extends Streams<PersonId, PersonEvent, PersonState> {

  private static final Comparator<PersonId> BY_ID = Comparator.comparing(PersonId::value);

  Register(Repository<PersonStream> persons) {
    super(persons, PersonStream::new, PersonId::value);
  }

  /** Puts everybody of a household on its file. */
  public void claim(CaseId caseId, Household household, LocalDate occurredOn) {
    for (PersonClaimed claim : claims(caseId, household, occurredOn)) {
      var stream = loadOrCreate(claim.person());
      stream.write(ClaimPersonRule.decide(claim, stream.state()).orRefuse());
    }
  }

  /**
   * Refuses a household of which somebody is on another file, and puts nobody on this one.
   *
   * @throws RuntimeException C01_DUPLICATE_WORKER, C02_DUPLICATE_HOUSEHOLD
   */
  public void require(CaseId caseId, Household household, LocalDate occurredOn) {
    for (PersonClaimed claim : claims(caseId, household, occurredOn)) {
      var unused = ClaimPersonRule.decide(claim, loadOrCreate(claim.person()).state()).orRefuse();
    }
  }

  private static List<PersonClaimed> claims(CaseId caseId, Household household, LocalDate on) {
    PersonId head = household.head().person();
    return household.persons().stream()
        .sorted(BY_ID)
        .map(
            person ->
                new PersonClaimed(
                    person, caseId, person.equals(head) ? ClaimRole.HEAD : ClaimRole.MEMBER, on))
        .toList();
  }

  /** Files that somebody of a household was on, and is no more. */
  public List<CaseId> earlier(Household household) {
    return household.persons().stream()
        .sorted(BY_ID)
        .flatMap(person -> loadOrCreate(person).state().closedFiles().stream())
        .distinct()
        .toList();
  }

  /** Takes persons off a file. */
  public void release(CaseId caseId, Collection<PersonId> gone, LocalDate occurredOn) {
    for (PersonId person : gone.stream().sorted(BY_ID).toList()) {
      var stream = loadOrCreate(person);
      PersonReleased release = new PersonReleased(person, caseId, occurredOn);
      stream.write(ReleasePersonRule.decide(release, stream.state()).orRefuse());
    }
  }

  /** Where a person stands who has been on a file. */
  public PersonState find(PersonId person) {
    return load(person, RejectionCode.PERSON_NOT_FOUND).state();
  }

  /** States that a person was erased. */
  public void forget(PersonId person, LocalDate occurredOn) {
    var stream = load(person, RejectionCode.PERSON_NOT_FOUND);
    PersonErased erased = new PersonErased(person, Personal.erased(person), occurredOn);
    stream.write(ForgetPersonRule.decide(erased, stream.state()).orRefuse());
  }
}
