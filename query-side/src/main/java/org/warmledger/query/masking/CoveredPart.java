package org.warmledger.query.masking;

import org.warmledger.events.values.HouseholdPart;
import org.warmledger.events.values.Masks;
import org.warmledger.query.masking.Masking.Lens;

/** Some of what a file says, as far as the file itself shows it. */
final class CoveredPart {

  private CoveredPart() {}

  static HouseholdPart of(HouseholdPart part, Lens lens) {
    return new HouseholdPart(
        part.name(),
        part.mobile().map(number -> lens.number(number, Masks::mobile)),
        part.ethnicity(),
        part.maritalStatus(),
        part.singleParent(),
        part.health().map(lens::words),
        part.disability().map(lens::words),
        part.medicalInsurance(),
        part.address().map(text -> lens.number(text, Masks::address)),
        part.householdRegistration().map(text -> lens.number(text, Masks::address)),
        part.housing(),
        part.employer(),
        part.employerKind(),
        part.industry(),
        part.workStatus(),
        part.modelWorkerGrade(),
        part.zeroEmploymentHousehold(),
        part.account().map(account -> Covered.account(account, lens)),
        part.annualIncome().filter(_ -> lens.sight().showsSensitive()),
        part.rigidExpenses().filter(_ -> lens.sight().showsSensitive()),
        part.description().map(lens::words));
  }
}
