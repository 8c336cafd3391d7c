package org.warmledger.query.casedetails;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.Optional;
import org.warmledger.events.ids.PersonId;
import org.warmledger.events.lists.Relation;
import org.warmledger.events.lists.WorkerIdentity;
import org.warmledger.events.values.Head;
import org.warmledger.events.values.HouseholdMember;
import org.warmledger.events.values.MemberDetails;
import org.warmledger.events.values.WorkerDetails;
import org.warmledger.query.masking.Masking;

/**
 * Somebody of a household. The date of birth is the middle of the identity number: where that is
 * masked, nothing of it shows.
 *
 * @param identity of the worker who is its head
 * @param relation of everybody else to the head
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record PersonView(
    PersonId personId,
    Optional<WorkerIdentity> identity,
    Optional<Relation> relation,
    boolean erased,
    @JsonUnwrapped @JsonIgnoreProperties("birthDate") Optional<WorkerDetails> worker,
    @JsonUnwrapped @JsonIgnoreProperties("birthDate") Optional<MemberDetails> member,
    Optional<LocalDate> birthDate) {

  /** Of who heads a household. */
  public static PersonView of(Head head, Masking.Lens lens) {
    Optional<WorkerDetails> worker = lens.shown(head.details());
    return new PersonView(
        head.person(),
        Optional.of(head.identity()),
        Optional.empty(),
        worker.isEmpty(),
        worker,
        Optional.empty(),
        worker.map(WorkerDetails::birthDate).filter(day -> lens.sight().showsWho()));
  }

  /** Of everybody else. */
  public static PersonView of(HouseholdMember one, Masking.Lens lens) {
    Optional<MemberDetails> member = lens.shown(one.details());
    return new PersonView(
        one.person(),
        Optional.empty(),
        Optional.of(one.relation()),
        member.isEmpty(),
        Optional.empty(),
        member,
        member
            .map(MemberDetails::birthDate)
            .filter(day -> lens.sight().showsWho() && !member.filter(lens::hides).isPresent()));
  }
}
