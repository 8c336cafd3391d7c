package org.warmledger.events.values;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;

/**
 * Some of what a file says of a worker and of what the household lives on: what is absent is not
 * spoken of, an empty text says that there is nothing to say.
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record HouseholdPart(
    Optional<String> name,
    Optional<String> mobile,
    Optional<String> ethnicity,
    Optional<String> maritalStatus,
    Optional<Boolean> singleParent,
    Optional<String> health,
    Optional<String> disability,
    Optional<String> medicalInsurance,
    Optional<String> address,
    Optional<String> householdRegistration,
    Optional<String> housing,
    Optional<String> employer,
    Optional<String> employerKind,
    Optional<String> industry,
    Optional<String> workStatus,
    Optional<String> modelWorkerGrade,
    Optional<Boolean> zeroEmploymentHousehold,
    Optional<BankAccount> account,
    Optional<Money> annualIncome,
    Optional<Money> rigidExpenses,
    Optional<String> description) {

  public static final HouseholdPart NOTHING =
      new HouseholdPart(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  /** Which of two that say the same thing, or not. */
  private enum Pick {
    /** What is said otherwise there. */
    OTHERWISE {
      @Override
      <T> Optional<T> of(Optional<T> here, Optional<T> there) {
        return here.filter(value -> there.filter(value::equals).isEmpty());
      }
    },
    /** What is spoken of there. */
    SPOKEN_OF {
      @Override
      <T> Optional<T> of(Optional<T> here, Optional<T> there) {
        return here.filter(_ -> there.isPresent());
      }
    },
    /** What is said, or else what is said there. */
    OR_ELSE {
      @Override
      <T> Optional<T> of(Optional<T> here, Optional<T> there) {
        return here.or(() -> there);
      }
    };

    abstract <T> Optional<T> of(Optional<T> here, Optional<T> there);
  }

  /** All of it, as a file says it; none once the worker was erased. */
  public static Optional<HouseholdPart> of(Household household) {
    return household
        .head()
        .details()
        .known()
        .flatMap(worker -> household.means().known().map(means -> of(worker, means)));
  }

  private static HouseholdPart of(WorkerDetails worker, HouseholdMeans means) {
    return new HouseholdPart(
        Optional.of(worker.name()),
        Optional.of(worker.mobile()),
        Optional.of(worker.ethnicity()),
        Optional.of(worker.maritalStatus()),
        Optional.of(worker.singleParent()),
        Optional.of(worker.health()),
        Optional.of(worker.disability()),
        Optional.of(worker.medicalInsurance()),
        Optional.of(worker.address()),
        Optional.of(worker.householdRegistration()),
        Optional.of(worker.housing()),
        Optional.of(worker.employer()),
        Optional.of(worker.employerKind()),
        Optional.of(worker.industry()),
        Optional.of(worker.workStatus()),
        Optional.of(worker.modelWorkerGrade()),
        Optional.of(worker.zeroEmploymentHousehold()),
        Optional.of(worker.account().orElse(BankAccount.NONE)),
        Optional.of(means.annualIncome()),
        Optional.of(means.rigidExpenses().orElse(Money.NONE)),
        Optional.of(means.description()));
  }

  /** What of it is not so already. */
  public HouseholdPart otherwiseThan(HouseholdPart there) {
    return with(there, Pick.OTHERWISE);
  }

  /** What of it another speaks of. */
  public HouseholdPart spokenOfIn(HouseholdPart there) {
    return with(there, Pick.SPOKEN_OF);
  }

  /** Whom money goes to is said as one: a name with the account that is in it. */
  public HouseholdPart withPayeeOf(HouseholdPart whole) {
    return speaksOfPayee()
        ? paidTo(name.or(() -> whole.name), account.or(() -> whole.account))
        : this;
  }

  private HouseholdPart paidTo(Optional<String> name, Optional<BankAccount> account) {
    return new HouseholdPart(
        name,
        mobile,
        ethnicity,
        maritalStatus,
        singleParent,
        health,
        disability,
        medicalInsurance,
        address,
        householdRegistration,
        housing,
        employer,
        employerKind,
        industry,
        workStatus,
        modelWorkerGrade,
        zeroEmploymentHousehold,
        account,
        annualIncome,
        rigidExpenses,
        description);
  }

  /** Whether nothing is spoken of. */
  @JsonIgnore
  public boolean isNothing() {
    return equals(NOTHING);
  }

  /** An account of which nobody said in whose name it is is in the worker's. */
  public HouseholdPart heldBy(HouseholdPart whole) {
    String worker = name.or(() -> whole.name).orElse("");
    return account.isEmpty()
        ? this
        : paidTo(name, account.map(said -> said.holder().isEmpty() ? said.heldBy(worker) : said));
  }

  /** Whether it says who is paid or into which account. */
  public boolean speaksOfPayee() {
    return name.isPresent() || account.isPresent();
  }

  /** Whether it says what the household lives on. */
  public boolean speaksOfMeans() {
    return annualIncome.isPresent() || rigidExpenses.isPresent();
  }

  private HouseholdPart with(HouseholdPart there, Pick pick) {
    return new HouseholdPart(
        pick.of(name, there.name),
        pick.of(mobile, there.mobile),
        pick.of(ethnicity, there.ethnicity),
        pick.of(maritalStatus, there.maritalStatus),
        pick.of(singleParent, there.singleParent),
        pick.of(health, there.health),
        pick.of(disability, there.disability),
        pick.of(medicalInsurance, there.medicalInsurance),
        pick.of(address, there.address),
        pick.of(householdRegistration, there.householdRegistration),
        pick.of(housing, there.housing),
        pick.of(employer, there.employer),
        pick.of(employerKind, there.employerKind),
        pick.of(industry, there.industry),
        pick.of(workStatus, there.workStatus),
        pick.of(modelWorkerGrade, there.modelWorkerGrade),
        pick.of(zeroEmploymentHousehold, there.zeroEmploymentHousehold),
        pick.of(account, there.account),
        pick.of(annualIncome, there.annualIncome),
        pick.of(rigidExpenses, there.rigidExpenses),
        pick.of(description, there.description));
  }

  /** The household with what is said here. */
  public Household on(Household household) {
    Head head = household.head();
    return new Household(
        new Head(
            head.person(),
            head.identity(),
            Personal.of(head.person(), on(head.details().known().orElseThrow()))),
        household.members(),
        household.size(),
        Personal.of(head.person(), on(household.means().known().orElseThrow())));
  }

  /** The means with what is said here. */
  public HouseholdMeans on(HouseholdMeans means) {
    return new HouseholdMeans(
        annualIncome.orElse(means.annualIncome()),
        rigidExpenses.or(means::rigidExpenses),
        description.orElse(means.description()));
  }

  private WorkerDetails on(WorkerDetails worker) {
    return new WorkerDetails(
        name.orElse(worker.name()),
        worker.identityNumber(),
        worker.birthDate(),
        worker.sex(),
        ethnicity.orElse(worker.ethnicity()),
        mobile.orElse(worker.mobile()),
        address.orElse(worker.address()),
        employer.orElse(worker.employer()),
        employerKind.orElse(worker.employerKind()),
        industry.orElse(worker.industry()),
        workStatus.orElse(worker.workStatus()),
        health.orElse(worker.health()),
        disability.orElse(worker.disability()),
        modelWorkerGrade.orElse(worker.modelWorkerGrade()),
        householdRegistration.orElse(worker.householdRegistration()),
        maritalStatus.orElse(worker.maritalStatus()),
        housing.orElse(worker.housing()),
        medicalInsurance.orElse(worker.medicalInsurance()),
        singleParent.orElse(worker.singleParent()),
        zeroEmploymentHousehold.orElse(worker.zeroEmploymentHousehold()),
        account.or(worker::account).filter(said -> !said.isNone()));
  }

  @Override
  public String toString() {
    return "HouseholdPart";
  }
}
