package org.warmledger.query.casesearch;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.warmledger.events.limits.Form;
import org.warmledger.events.limits.Longest;
import org.warmledger.events.limits.PersonName;
import org.warmledger.events.limits.Required;
import org.warmledger.events.sealing.KeyedHash;
import org.warmledger.events.values.IdentityNumber;
import org.warmledger.events.values.Names;
import org.warmledger.platform.web.Problem;

/** Somebody about to be put on file, as it is sent. */
record SomebodyBody(
    @Required @PersonName @Longest(Longest.NAME) Optional<String> name,
    @Required @Form(value = IdentityNumber.TYPED, example = IdentityNumber.EXAMPLE)
        Optional<String> identityNumber) {

  /**
   * Who it is.
   *
   * @throws Problem 422 {@code INVALID_FIELDS} naming every wrong field
   */
  SomebodyNew toSomebody(KeyedHash hash) {
    Optional<String> called = name.filter(SomebodyBody::isName);
    Optional<IdentityNumber> number = identityNumber.flatMap(IdentityNumber::parse);
    List<Problem.FieldError> wrong = new ArrayList<>();
    if (called.isEmpty()) {
      wrong.add(new Problem.FieldError("/name", "NOT_A_NAME"));
    }
    if (number.isEmpty()) {
      wrong.add(new Problem.FieldError("/identityNumber", "IDENTITY_NUMBER"));
    }
    if (!wrong.isEmpty()) {
      throw Problem.ofFields(HttpStatus.UNPROCESSABLE_CONTENT, "INVALID_FIELDS", wrong);
    }
    return SomebodyNew.of(called.orElseThrow(), number.orElseThrow(), hash);
  }

  private static boolean isName(String text) {
    return text.length() <= Longest.NAME && Names.isPlain(text) && Names.isOfPerson(text);
  }

  /** By nothing of it. */
  @Override
  public String toString() {
    return "SomebodyBody";
  }
}
