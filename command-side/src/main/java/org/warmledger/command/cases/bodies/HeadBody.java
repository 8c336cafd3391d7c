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
    Supplier<String> known = fields.text(at + "/name", name, HeadBody.class);
    Supplier<String> phone = fields.mobile(at + "/mobile", mobile);
    Supplier<String> home = fields.text(at + "/address", address, HeadBody.class);
    Texts more = new Texts(fields, at);
    Supplier<String> people = more.text("/ethnicity", ethnicity);
    Supplier<String> boss = more.text("/employer", employer);
    Supplier<String> bossKind = more.text("/employerKind", employerKind);
    Supplier<String> trade = more.text("/industry", industry);
    Supplier<String> work = more.text("/workStatus", workStatus);
    Supplier<String> wellbeing = more.text("/health", health);
    Supplier<String> impaired = more.text("/disability", disability);
    Supplier<String> grade = more.text("/modelWorkerGrade", modelWorkerGrade);
    Supplier<String> registered = more.text("/householdRegistration", householdRegistration);
    Supplier<String> married = more.text("/maritalStatus", maritalStatus);
    Supplier<String> house = more.text("/housing", housing);
    Supplier<String> insured = more.text("/medicalInsurance", medicalInsurance);
    Optional<Supplier<BankAccount>> paidTo =
        account.map(form -> form.check(fields, at + "/account", known));
    return () ->
        new WorkerDetails(
            known.get(),
            number.get().value(),
            number.get().birthDate(),
            number.get().sex(),
            people.get(),
            phone.get(),
            home.get(),
            boss.get(),
            bossKind.get(),
            trade.get(),
            work.get(),
            wellbeing.get(),
            impaired.get(),
            grade.get(),
            registered.get(),
            married.get(),
            house.get(),
            insured.get(),
            singleParent.orElse(false),
            zeroEmploymentHousehold.orElse(false),
            paidTo.map(Supplier::get));
  }

  private record Texts(Fields fields, String at) {
    Supplier<String> text(String name, Optional<String> given) {
      return fields.optionalText(at + name, given, HeadBody.class);
    }
  }

  @Override
  public String toString() {
    return "HeadBody";
  }
}
