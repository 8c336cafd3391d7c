package org.warmledger.command.cases.bodies;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.warmledger.command.fields.Fields;
import org.warmledger.events.ids.PersonId;
import org.warmledger.events.limits.Form;
import org.warmledger.events.limits.InSeal;
import org.warmledger.events.limits.Longest;
import org.warmledger.events.limits.PersonName;
import org.warmledger.events.limits.Required;
import org.warmledger.events.lists.Relation;
import org.warmledger.events.lists.Sex;
import org.warmledger.events.sealing.KeyedHash;
import org.warmledger.events.values.HouseholdMember;
import org.warmledger.events.values.IdentityNumber;
import org.warmledger.events.values.MemberDetails;
import org.warmledger.events.values.Money;
import org.warmledger.events.values.Personal;

/** A member of the household, as it is sent. */
public record MemberBody(
    @InSeal @Required @PersonName @Longest(Longest.NAME) Optional<String> name,
    @Required Optional<Relation> relation,
    @InSeal @Required @Form(value = IdentityNumber.TYPED, example = IdentityNumber.EXAMPLE)
        Optional<String> identityNumber,
    Optional<Sex> sex,
    Optional<LocalDate> birthDate,
    @InSeal @Longest Optional<String> health,
    @InSeal @Longest Optional<String> schoolOrEmployer,
    Optional<Money> annualIncome,
    Optional<Boolean> dependant) {

  Supplier<HouseholdMember> check(Fields fields, String at, KeyedHash hash) {
    fields.and(at, this);
    Supplier<IdentityNumber> number = fields.identityNumber(at + "/identityNumber", identityNumber);
    fields.agree(at, identityNumber, birthDate, sex);
    Supplier<MemberDetails> details = details(number);
    return () -> {
      PersonId person = hash.person(number.get());
      return new HouseholdMember(
          person, relation.orElseThrow(), Personal.of(person, details.get()));
    };
  }

  private Supplier<MemberDetails> details(Supplier<IdentityNumber> number) {
    return () ->
        new MemberDetails(
            Fields.said(name),
            number.get().value(),
            number.get().birthDate(),
            number.get().sex(),
            Fields.said(health),
            Fields.said(schoolOrEmployer),
            annualIncome,
            dependant.orElse(false));
  }

  @Override
  public String toString() {
    return "MemberBody";
  }
}
