package org.warmledger.command.cases.bodies;

import java.time.LocalDate;
import java.util.Optional;
import org.warmledger.command.decision.FieldCode;
import org.warmledger.command.fields.Fields;
import org.warmledger.events.lists.Sex;
import org.warmledger.events.values.IdentityNumber;

/** Birth date and sex are in the identity number; stated beside it, they must agree. */
public final class PersonFacts {

  private PersonFacts() {}

  static void agree(
      Fields fields,
      String at,
      Optional<String> identityNumber,
      Optional<LocalDate> birthDate,
      Optional<Sex> sex) {
    birthDate.ifPresent(born -> fields.day(at + "/birthDate", Optional.of(born)));
    Optional<IdentityNumber> number = identityNumber.flatMap(IdentityNumber::parse);
    number.ifPresent(
        known -> {
          fields.wrongIf(
              birthDate.filter(born -> !born.equals(known.birthDate())).isPresent(),
              at + "/birthDate",
              FieldCode.CONTRADICTS_IDENTITY_NUMBER);
          fields.wrongIf(
              sex.filter(stated -> stated != known.sex()).isPresent(),
              at + "/sex",
              FieldCode.CONTRADICTS_IDENTITY_NUMBER);
        });
  }
}
