package org.warmledger.events.values;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Optional;
import org.warmledger.events.lists.Sex;

/** What identifies and describes a member of the household; an empty text says "not stated". */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
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
