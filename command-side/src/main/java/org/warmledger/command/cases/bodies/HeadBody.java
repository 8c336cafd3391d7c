package org.warmledger.command.cases.bodies;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.warmledger.command.fields.Fields;
import org.warmledger.events.ids.PersonId;
import org.warmledger.events.lists.Sex;
import org.warmledger.events.lists.WorkerIdentity;
import org.warmledger.events.sealing.KeyedHash;
import org.warmledger.events.values.BankAccount;
import org.warmledger.events.values.Head;
import org.warmledger.events.values.IdentityNumber;
import org.warmledger.events.values.Longest;
import org.warmledger.events.values.Personal;
import org.warmledger.events.values.WorkerDetails;

/** The worker who heads a household, as it is sent. */
public record HeadBody(
    @Longest(Longest.NAME) Optional<String> name,
    Optional<String> identityNumber,
    Optional<String> mobile,
    @Longest Optional<String> address,
    Optional<WorkerIdentity> identity,
    Optional<Sex> sex,
    Optional<LocalDate> birthDate,
    @Longest Optional<String> ethnicity,
    @Longest Optional<String> employer,
    @Longest Optional<String> employerKind,
    @Longest Optional<String> industry,
    @Longest Optional<String> workStatus,
    @Longest Optional<String> health,
    @Longest Optional<String> disability,
    @Longest Optional<String> modelWorkerGrade,
    @Longest Optional<String> householdRegistration,
    @Longest Optional<String> maritalStatus,
    @Longest Optional<String> housing,
    @Longest Optional<String> medicalInsurance,
    Optional<Boolean> singleParent,
    Optional<Boolean> zeroEmploymentHousehold,
    Optional<AccountBody> account) {

  Supplier<Head> check(Fields fields, String at, KeyedHash hash) {
    Supplier<IdentityNumber> number = fields.identityNumber(at + "/identityNumber", identityNumber);
    Supplier<WorkerIdentity> kind = fields.required(at + "/identity", identity);
    PersonFacts.agree(fields, at, identityNumber, birthDate, sex);
    Supplier<WorkerDetails> details = details(fields, at, number);
    return () -> {
      PersonId person = hash.person(number.get());
      return new Head(person, kind.get(), Personal.of(person, details.get()));
    };
  }

  private Supplier<WorkerDetails> details(
      Fields fields, String at, Supplier<IdentityNumber> number) {
    Texts texts = texts(fields, at);
    Optional<Supplier<BankAccount>> paidTo =
        account.map(form -> form.check(fields, at + "/account", texts.name()));
    return () ->
        new WorkerDetails(
            texts.name().get(),
            number.get().value(),
            number.get().birthDate(),
            number.get().sex(),
            texts.ethnicity().get(),
            texts.mobile().get(),
            texts.address().get(),
            texts.employer().get(),
            texts.employerKind().get(),
            texts.industry().get(),
            texts.workStatus().get(),
            texts.health().get(),
            texts.disability().get(),
            texts.modelWorkerGrade().get(),
            texts.householdRegistration().get(),
            texts.maritalStatus().get(),
            texts.housing().get(),
            texts.medicalInsurance().get(),
            singleParent.orElse(false),
            zeroEmploymentHousehold.orElse(false),
            paidTo.map(Supplier::get));
  }

  private Texts texts(Fields fields, String at) {
    return new Texts(
        fields.text(at + "/name", name, HeadBody.class),
        fields.mobile(at + "/mobile", mobile),
        fields.text(at + "/address", address, HeadBody.class),
        fields.optionalText(at + "/ethnicity", ethnicity, HeadBody.class),
        fields.optionalText(at + "/employer", employer, HeadBody.class),
        fields.optionalText(at + "/employerKind", employerKind, HeadBody.class),
        fields.optionalText(at + "/industry", industry, HeadBody.class),
        fields.optionalText(at + "/workStatus", workStatus, HeadBody.class),
        fields.optionalText(at + "/health", health, HeadBody.class),
        fields.optionalText(at + "/disability", disability, HeadBody.class),
        fields.optionalText(at + "/modelWorkerGrade", modelWorkerGrade, HeadBody.class),
        fields.optionalText(at + "/householdRegistration", householdRegistration, HeadBody.class),
        fields.optionalText(at + "/maritalStatus", maritalStatus, HeadBody.class),
        fields.optionalText(at + "/housing", housing, HeadBody.class),
        fields.optionalText(at + "/medicalInsurance", medicalInsurance, HeadBody.class));
  }

  /** The head's texts, checked. */
  private record Texts(
      Supplier<String> name,
      Supplier<String> mobile,
      Supplier<String> address,
      Supplier<String> ethnicity,
      Supplier<String> employer,
      Supplier<String> employerKind,
      Supplier<String> industry,
      Supplier<String> workStatus,
      Supplier<String> health,
      Supplier<String> disability,
      Supplier<String> modelWorkerGrade,
      Supplier<String> householdRegistration,
      Supplier<String> maritalStatus,
      Supplier<String> housing,
      Supplier<String> medicalInsurance) {}

  @Override
  public String toString() {
    return "HeadBody";
  }
}
