package org.warmledger.command.cases.amendcase;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.warmledger.command.cases.bodies.AccountBody;
import org.warmledger.command.decision.FieldCode;
import org.warmledger.command.fields.CardNumber;
import org.warmledger.command.fields.Fields;
import org.warmledger.command.http.Call;
import org.warmledger.events.ids.AmendmentId;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.limits.Form;
import org.warmledger.events.limits.InSeal;
import org.warmledger.events.limits.Longest;
import org.warmledger.events.limits.PersonName;
import org.warmledger.events.limits.Required;
import org.warmledger.events.values.BankAccount;
import org.warmledger.events.values.HouseholdPart;
import org.warmledger.events.values.Money;

/**
 * What is otherwise than a file says, as it is sent: what is left out stays as it is, an empty text
 * says that there is nothing to say any more.
 *
 * @param account as a whole: its number is typed anew with whatever changes about it
 */
record AmendBody(
    @InSeal @PersonName @Longest(Longest.NAME) Optional<String> name,
    @InSeal @Form(value = Fields.MOBILE, example = "13800000000") Optional<String> mobile,
    @InSeal @Longest Optional<String> ethnicity,
    @InSeal @Longest Optional<String> maritalStatus,
    Optional<Boolean> singleParent,
    @InSeal @Longest Optional<String> health,
    @InSeal @Longest Optional<String> disability,
    @InSeal @Longest Optional<String> medicalInsurance,
    @InSeal @Longest Optional<String> address,
    @InSeal @Longest Optional<String> householdRegistration,
    @InSeal @Longest Optional<String> housing,
    @InSeal @Longest Optional<String> employer,
    @InSeal @Longest Optional<String> employerKind,
    @InSeal @Longest Optional<String> industry,
    @InSeal @Longest Optional<String> workStatus,
    @InSeal @Longest Optional<String> modelWorkerGrade,
    Optional<Boolean> zeroEmploymentHousehold,
    Optional<AccountBody> account,
    Optional<Money> annualIncome,
    Optional<Money> rigidExpenses,
    @InSeal @Longest(Longest.NOTE) Optional<String> description,
    @InSeal @Required @Longest(Longest.NOTE) Optional<String> reason,
    Optional<LocalDate> occurredOn) {

  AmendCase toCommand(CaseId caseId, AmendmentId id, Call call) {
    Fields fields = Fields.of(this, call.today());
    // A file that was made always says these.
    said(fields, "/name", name);
    said(fields, "/address", address);
    Optional<Supplier<String>> phone = mobile.map(_ -> fields.mobile("/mobile", mobile));
    Optional<Supplier<BankAccount>> paidTo = account.map(sent -> account(fields, sent));
    return fields.onDay(
        occurredOn,
        day ->
            new AmendCase(
                caseId,
                id,
                now(phone.map(Supplier::get), paidTo.map(Supplier::get)),
                Fields.noted(reason),
                day));
  }

  private static void said(Fields fields, String at, Optional<String> given) {
    fields.wrongIf(given.filter(String::isBlank).isPresent(), at, FieldCode.REQUIRED);
  }

  private static Supplier<BankAccount> account(Fields fields, AccountBody sent) {
    fields.wrongIf(
        sent.accountNumber().filter(CardNumber::isMistyped).isPresent(),
        "/account/accountNumber",
        FieldCode.CARD_NUMBER);
    return sent.check(fields, "/account", () -> "");
  }

  private HouseholdPart now(Optional<String> phone, Optional<BankAccount> paidTo) {
    return new HouseholdPart(
        stripped(name),
        phone,
        stripped(ethnicity),
        stripped(maritalStatus),
        singleParent,
        stripped(health),
        stripped(disability),
        stripped(medicalInsurance),
        stripped(address),
        stripped(householdRegistration),
        stripped(housing),
        stripped(employer),
        stripped(employerKind),
        stripped(industry),
        stripped(workStatus),
        stripped(modelWorkerGrade),
        zeroEmploymentHousehold,
        paidTo,
        annualIncome,
        rigidExpenses,
        stripped(description));
  }

  private static Optional<String> stripped(Optional<String> given) {
    return given.map(String::strip);
  }

  @Override
  public String toString() {
    return "AmendBody";
  }
}
