package org.warmledger.events.values;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;

/**
 * What the household lives on, sealed with the head's key.
 *
 * @param annualIncome of the whole household
 * @param rigidExpenses medical, schooling and other costs it cannot avoid (刚性支出), where stated
 * @param description what the caseworker wrote about the hardship
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record HouseholdMeans(
    Money annualIncome, Optional<Money> rigidExpenses, String description) {

  @Override
  public String toString() {
    return "HouseholdMeans";
  }
}
