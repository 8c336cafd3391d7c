package org.warmledger.events.values;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Optional;
import org.warmledger.events.lists.Sex;

/**
 * What identifies and describes the worker who heads a household (domain: a file's fields). Text is
 * trimmed and at most 200 characters; an empty text says "not stated".
 *
 * @param identityNumber 18 characters, checked
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record WorkerDetails(
    String name,
    String identityNumber,
    LocalDate birthDate,
    Sex sex,
    String ethnicity,
    String mobile,
    String address,
    String employer,
    String employerKind,
    String industry,
    String workStatus,
    String health,
    String disability,
    String modelWorkerGrade,
    String householdRegistration,
    String maritalStatus,
    String housing,
    String medicalInsurance,
    boolean singleParent,
    boolean zeroEmploymentHousehold,
    Optional<BankAccount> account) {

  @Override
  public String toString() {
    return "WorkerDetails";
  }
}
