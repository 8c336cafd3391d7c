package org.warmledger.command.cases;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.events.lists.Relation;
import org.warmledger.events.values.Head;
import org.warmledger.events.values.Household;
import org.warmledger.events.values.MemberDetails;
import org.warmledger.events.values.WorkerDetails;

/** What no household is on any day, whichever way it is entered. */
public final class HouseholdRule {

  /** Nobody younger may be employed (Labour Law, art. 15): a file is named after a worker. */
  static final int WORKING_AGE = 16;

  /** Nobody was ever known to be older. */
  static final int OLDEST = 120;

  private HouseholdRule() {}

  /** Why it can't be so on that day. */
  public static Optional<RejectionCode> refusal(Household household, LocalDate on) {
    if (bornOf(household).anyMatch(born -> born.isAfter(on))) {
      return Optional.of(RejectionCode.BORN_AFTERWARDS);
    }
    if (bornOf(household).anyMatch(born -> born.plusYears(OLDEST).isBefore(on))) {
      return Optional.of(RejectionCode.OLDER_THAN_ANYBODY);
    }
    if (born(household.head()).anyMatch(born -> born.plusYears(WORKING_AGE).isAfter(on))) {
      return Optional.of(RejectionCode.HEAD_BELOW_WORKING_AGE);
    }
    return spouses(household) > 1 ? Optional.of(RejectionCode.SECOND_SPOUSE) : Optional.empty();
  }

  private static long spouses(Household household) {
    return household.members().stream()
        .filter(member -> member.relation() == Relation.SPOUSE)
        .count();
  }

  private static Stream<LocalDate> bornOf(Household household) {
    return Stream.concat(
        born(household.head()),
        household.members().stream()
            .flatMap(member -> member.details().known().stream())
            .map(MemberDetails::birthDate));
  }

  private static Stream<LocalDate> born(Head head) {
    return head.details().known().map(WorkerDetails::birthDate).stream();
  }
}
