package org.warmledger.command.checks.flags;

import static org.assertj.core.api.Assertions.assertThat;
import static org.warmledger.command.checks.flags.Happened.ACCOUNT;
import static org.warmledger.command.checks.flags.Happened.aided;
import static org.warmledger.command.checks.flags.Happened.archived;
import static org.warmledger.command.checks.flags.Happened.day;
import static org.warmledger.command.checks.flags.Happened.erased;
import static org.warmledger.command.checks.flags.Happened.reversed;
import static org.warmledger.command.checks.flags.Happened.terms;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.warmledger.command.checks.Hit;
import org.warmledger.events.CaseAided;
import org.warmledger.events.CaseArchived;
import org.warmledger.events.CaseRevised;
import org.warmledger.events.Like;
import org.warmledger.events.Samples;
import org.warmledger.events.lists.AidCategory;
import org.warmledger.events.lists.AidOrigin;
import org.warmledger.events.sealing.KeyedHash;
import org.warmledger.events.sealing.MasterKey;
import org.warmledger.events.values.AidTerms;
import org.warmledger.events.values.BankAccount;
import org.warmledger.events.values.Head;
import org.warmledger.events.values.Household;
import org.warmledger.events.values.Money;
import org.warmledger.events.values.Payee;
import org.warmledger.events.values.Personal;
import org.warmledger.events.values.ProxyCollection;
import org.warmledger.events.values.WorkerDetails;

/** Flags about who takes the money: C09. */
class PayeeFlagsTest {

  private static final Marks MARKS =
      new Marks(new KeyedHash(MasterKey.ofBase64("d2FybSBsZWRnZXIgbWFzdGVyIGtleSBmb3IgdGVzdHM=")));

  // C09

  @Test
  void oneAccountThatServesSeveralFilesIsFlaggedToTheUnionAboveThem() {
    AidTerms living = terms(AidCategory.LIVING, Optional.empty());
    Told<?> account =
        Told.by(new PayeeMismatch(MARKS))
            .given(
                archived("2026-01-01"),
                aided("case-1", Samples.COUNTY, "aid-1", living, "2026-01-10"));
    assertThat(account.found("2026-01-10")).isEmpty();
    account.given(aided("case-2", Samples.NEIGHBOUR, "aid-2", living, "2026-01-11"));
    assertThat(account.found("2026-01-11"))
        .singleElement()
        .satisfies(
            hit -> {
              assertThat(hit.union().value()).isEqualTo("100000/410000/410800");
              assertThat(hit.evidence()).hasSize(2);
            });
  }

  @Test
  void lastFourDigitsAreNoAccount() {
    assertThat(MARKS.account("3654")).isEmpty();
    assertThat(MARKS.account("6222 0000 0000 3654")).isEqualTo(MARKS.account("6222000000003654"));
  }

  @Test
  void anAccountServesAFileNoMoreOnceItsPaymentsAreReversed() {
    Told<?> account =
        Told.by(new PayeeMismatch(MARKS))
            .given(
                archived("case-2", Samples.NEIGHBOUR, "2026-01-01"),
                aided("aid-1", "2026-01-10"),
                aided("aid-2", "2026-02-10"));
    assertThat(account.found("2026-02-10")).extracting(Hit::cause).containsExactly("shared case-1");
    assertThat(account.given(reversed("aid-1", "2026-02-11")).found("2026-02-11"))
        .as("another payment is left")
        .hasSize(1);
    assertThat(account.given(reversed("aid-2", "2026-02-12")).found("2026-02-12")).isEmpty();
  }

  @Test
  void whicheverFileJoinsAnAccountIsAnotherFinding() {
    Told<?> account =
        Told.by(new PayeeMismatch(MARKS))
            .given(
                archived("case-1", Samples.COUNTY, "2026-01-01"),
                archived("case-2", Samples.COUNTY, "2026-01-02"));
    String first = account.found("2026-01-02").getFirst().cause();
    account.given(archived("case-3", Samples.COUNTY, "2026-01-03"));
    assertThat(account.found("2026-01-03"))
        .extracting(Hit::cause)
        .containsExactly(first, "shared case-3");
  }

  @Test
  void anotherAccountOfAnotherIsAnotherFinding() {
    Told<?> file = Told.by(new PayeeMismatch(MARKS)).given(archivedWithAccountOf("邓眉韵"));
    String first = file.found("2026-01-01").getFirst().cause();
    assertThat(first).contains(MARKS.account("6222000000003654").orElseThrow());
    file.given(revisedWithAccountOf("邓眉韵"));
    assertThat(file.found("2026-02-01")).extracting(Hit::cause).containsExactly(first);
  }

  @Test
  void aFileThatStatesTheAccountIsServedWhateverIsReversed() {
    Told<?> account =
        Told.by(new PayeeMismatch(MARKS))
            .given(
                archived("case-2", Samples.NEIGHBOUR, "2026-01-01"),
                archived("2026-01-01"),
                aided("aid-1", "2026-01-10"),
                reversed("aid-1", "2026-01-11"));
    assertThat(account.found("2026-01-11")).hasSize(1);
  }

  @Test
  void anAccountInAnothersNameIsFlaggedUntilTheFileStatesTheWorkersOwn() {
    Told<?> file = Told.by(new PayeeMismatch(MARKS)).given(archivedWithAccountOf("邓眉韵"));
    assertThat(file.found("2026-01-01"))
        .singleElement()
        .satisfies(
            hit -> {
              assertThat(hit.particulars()).isEqualTo(Map.of("mismatch", "HOLDER"));
              assertThat(hit.evidence()).singleElement();
              assertThat(hit.union()).isEqualTo(Samples.COUNTY);
            });
    assertThat(file.given(revisedWithAccountOf("钟 君晶")).found("2026-02-01")).isEmpty();
    assertThat(file.given(revisedWithAccountOf("邓眉韵")).found("2026-02-01")).hasSize(1);
    assertThat(file.given(erased("2026-03-01")).found("2026-03-01")).isEmpty();
  }

  @Test
  void aFileThatDoesNotSayWhoseAccountItIsIsNotFlagged() {
    assertThat(
            Told.by(new PayeeMismatch(MARKS)).given(archivedWithAccountOf("")).found("2026-01-01"))
        .isEmpty();
  }

  @Test
  void whatAProxyCollectedIsFlaggedUntilItIsTakenBack() {
    Told<?> file =
        Told.by(new PayeeMismatch(MARKS))
            .given(archived("2026-01-01"), aided("aid-1", "2026-01-09"), collectedByProxy(50_000));
    assertThat(file.found("2026-01-10"))
        .singleElement()
        .satisfies(
            hit -> {
              assertThat(hit.cause()).isEqualTo("aid-2");
              assertThat(hit.particulars()).containsEntry("mismatch", "PROXY");
            });
    assertThat(file.given(reversed("aid-2", "2026-01-11")).found("2026-01-11")).isEmpty();
  }

  @Test
  void aServiceThatAProxyCameForIsNoMoney() {
    assertThat(
            Told.by(new PayeeMismatch(MARKS))
                .given(archived("2026-01-01"), collectedByProxy(0))
                .found("2026-01-10"))
        .isEmpty();
  }

  @Test
  void aPaymentElsewhereThanTheFileSaysIsFlaggedUntilItIsTakenBackWhateverTheFileSaysLater() {
    Told<?> file =
        Told.by(new PayeeMismatch(MARKS))
            .given(archivedPaidAt("6222000000009999"), aided("aid-1", "2026-01-10"));
    assertThat(file.found("2026-01-10"))
        .singleElement()
        .satisfies(hit -> assertThat(hit.particulars()).containsEntry("mismatch", "ACCOUNT"));
    assertThat(file.given(reversed("aid-1", "2026-01-11")).found("2026-01-11")).isEmpty();
    file.given(aided("aid-2", "2026-01-12"));
    assertThat(file.found("2026-01-12")).hasSize(1);
    assertThat(file.given(revisedWithAccountOf("钟君晶")).found("2026-02-01")).hasSize(1);
  }

  @Test
  void anAccountThatIsOnNoFileIsFlaggedUnlessItIsOfThePast() {
    Told<?> file = Told.by(new PayeeMismatch(MARKS)).given(archivedPaidAt(""));
    file.imported(
        "2026-01-09",
        Like.the(aided("aid-0", "2026-01-09")).with(CaseAided::origin, AidOrigin.IMPORTED).made());
    assertThat(file.found("2026-01-09")).isEmpty();
    file.given(aided("aid-1", "2026-01-10"));
    assertThat(file.found("2026-01-10"))
        .singleElement()
        .satisfies(hit -> assertThat(hit.particulars()).containsEntry("mismatch", "ACCOUNT"));
  }

  @Test
  void anotherAccountLaterOrNoneAtAllFlagsNothing() {
    Told<?> file =
        Told.by(new PayeeMismatch(MARKS))
            .given(archivedWithAccountOf("钟君晶"), aided("aid-1", "2026-01-10"));
    assertThat(file.found("2026-01-10")).isEmpty();
    Told<?> silent = Told.by(new PayeeMismatch(MARKS)).given(aided("aid-1", "2026-01-10"));
    assertThat(silent.found("2026-01-10")).isEmpty();
    Told<?> gone =
        Told.by(new PayeeMismatch(MARKS))
            .given(archivedPaidAt("6222000000009999"), aided("aid-1", "2026-01-10"));
    assertThat(gone.given(erased("2026-03-01")).found("2026-03-01")).isEmpty();
  }

  private static CaseArchived archivedPaidAt(String account) {
    CaseArchived plain = archived("2026-01-01");
    return new CaseArchived(
        plain.caseId(),
        plain.union(),
        plain.hardship(),
        householdWith(new BankAccount("工商银行", "焦作分行", account, "钟君晶")),
        plain.note(),
        plain.occurredOn());
  }

  private static WorkerDetails paidTo(BankAccount account, WorkerDetails worker) {
    return new WorkerDetails(
        worker.name(),
        worker.identityNumber(),
        worker.birthDate(),
        worker.sex(),
        worker.ethnicity(),
        worker.mobile(),
        worker.address(),
        worker.employer(),
        worker.employerKind(),
        worker.industry(),
        worker.workStatus(),
        worker.health(),
        worker.disability(),
        worker.modelWorkerGrade(),
        worker.householdRegistration(),
        worker.maritalStatus(),
        worker.housing(),
        worker.medicalInsurance(),
        worker.singleParent(),
        worker.zeroEmploymentHousehold(),
        Optional.of(account));
  }

  private static Household householdWithAccountOf(String holder) {
    return householdWith(new BankAccount("工商银行", "焦作分行", ACCOUNT, holder));
  }

  private static Household householdWith(BankAccount account) {
    Household was = Samples.household();
    WorkerDetails stated = paidTo(account, Samples.workerDetails());
    return new Household(
        new Head(Samples.HEAD, was.head().identity(), Personal.of(Samples.HEAD, stated)),
        was.members(),
        was.size(),
        was.means());
  }

  private static CaseArchived archivedWithAccountOf(String holder) {
    CaseArchived plain = archived("2026-01-01");
    return new CaseArchived(
        plain.caseId(),
        plain.union(),
        plain.hardship(),
        householdWithAccountOf(holder),
        plain.note(),
        plain.occurredOn());
  }

  private static CaseRevised revisedWithAccountOf(String holder) {
    CaseArchived plain = archived("2026-01-01");
    return new CaseRevised(
        plain.caseId(),
        plain.union(),
        plain.hardship(),
        householdWithAccountOf(holder),
        plain.note(),
        day("2026-02-01"));
  }

  private static CaseAided collectedByProxy(long fen) {
    CaseAided plain = aided("aid-2", "2026-01-10");
    ProxyCollection proxy = new ProxyCollection("邓眉韵", "配偶", Samples.IDENTITY_NUMBER, "住院", "委托书");
    return new CaseAided(
        plain.caseId(),
        plain.union(),
        plain.aidId(),
        new AidTerms(
            AidCategory.LIVING, Optional.empty(), Optional.empty(), new Money(fen), List.of()),
        Personal.of(Samples.HEAD, new Payee("邓眉韵", "", Optional.of(proxy))),
        plain.receipt(),
        plain.origin(),
        plain.identity(),
        Optional.empty(),
        Optional.empty(),
        plain.deliveredBy(),
        plain.occurredOn());
  }
}
