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
import org.warmledger.events.lists.Sex;
import org.warmledger.events.lists.WorkerIdentity;
import org.warmledger.events.sealing.KeyedHash;
import org.warmledger.events.values.BankAccount;
import org.warmledger.events.values.Head;
import org.warmledger.events.values.IdentityNumber;
import org.warmledger.events.values.Personal;
import org.warmledger.events.values.WorkerDetails;

/** The worker who heads a household, as it is sent. */
public record HeadBody(
    @InSeal @Required @PersonName @Longest(Longest.NAME) Optional<String> name,
    @InSeal @Required @Form(value = IdentityNumber.TYPED, example = IdentityNumber.EXAMPLE)
        Optional<String> identityNumber,
    @InSeal @Required @Form(value = Fields.MOBILE, example = "13800000000") Optional<String> mobile,
    @InSeal @Required @Longest Optional<String> address,
    @Required Optional<WorkerIdentity> identity,
    Optional<Sex> sex,
    Optional<LocalDate> birthDate,
    @InSeal @Longest Optional<String> ethnicity,
    @InSeal @Longest Optional<String> employer,
    @InSeal @Longest Optional<String> employerKind,
    @InSeal @Longest Optional<String> industry,
    @InSeal @Longest Optional<String> workStatus,
    @InSeal @Longest Optional<String> health,
    @InSeal @Longest Optional<String> disability,
    @InSeal @Longest Optional<String> modelWorkerGrade,
    @InSeal @Longest Optional<String> householdRegistration,
    @InSeal @Longest Optional<String> maritalStatus,
    @InSeal @Longest Optional<String> housing,
    @InSeal @Longest Optional<String> medicalInsurance,
    Optional<Boolean> singleParent,
    Optional<Boolean> zeroEmploymentHousehold,
    Optional<AccountBody> account) {

  Supplier<Head> check(Fields fields, String at, KeyedHash hash) {
    fields.and(at, this);
    Supplier<IdentityNumber> number = fields.identityNumber(at + "/identityNumber", identityNumber);
    fields.agree(at, identityNumber, birthDate, sex);
    Supplier<WorkerDetails> details = details(fields, at, number);
    return () -> {
      PersonId person = hash.person(number.get());
      return new Head(person, identity.orElseThrow(), Personal.of(person, details.get()));
    };
  }

  private Supplier<WorkerDetails> details(
      Fields fields, String at, Supplier<IdentityNumber> number) {
    Supplier<String> phone = fields.mobile(at + "/mobile", mobile);
    Optional<Supplier<BankAccount>> paidTo =
        account.map(form -> form.check(fields, at + "/account", () -> Fields.said(name)));
    return () ->
        new WorkerDetails(
            Fields.said(name),
            number.get().value(),
            number.get().birthDate(),
            number.get().sex(),
            Fields.said(ethnicity),
            phone.get(),
            Fields.said(address),
            Fields.said(employer),
            Fields.said(employerKind),
            Fields.said(industry),
            Fields.said(workStatus),
            Fields.said(health),
            Fields.said(disability),
            Fields.said(modelWorkerGrade),
            Fields.said(householdRegistration),
            Fields.said(maritalStatus),
            Fields.said(housing),
            Fields.said(medicalInsurance),
            singleParent.orElse(false),
            zeroEmploymentHousehold.orElse(false),
            paidTo.map(Supplier::get));
  }

  @Override
  public String toString() {
    return "HeadBody";
  }
}
