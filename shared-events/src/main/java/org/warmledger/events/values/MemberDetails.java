package org.warmledger.events.values;

import java.time.LocalDate;
import java.util.Optional;
import org.warmledger.events.lists.Sex;

/** What identifies and describes a member of the household; an empty text says "not stated". */
public record MemberDetails(
    String name,
    String identityNumber,
    LocalDate birthDate,
    Sex sex,
    String health,
    String schoolOrEmployer,
    Optional<Money> annualIncome,
    boolean dependant) {

  @Override
  public String toString() {
    return "MemberDetails";
  }
}
