package org.warmledger.command.checks.flags;

import static org.assertj.core.api.Assertions.assertThat;
import static org.warmledger.command.checks.flags.Happened.aided;
import static org.warmledger.command.checks.flags.Happened.archived;
import static org.warmledger.command.checks.flags.Happened.day;
import static org.warmledger.command.checks.flags.Happened.proposed;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.warmledger.command.checks.Hit;
import org.warmledger.events.CaseAmended;
import org.warmledger.events.Like;
import org.warmledger.events.Samples;
import org.warmledger.events.ids.AmendmentId;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.sealing.KeyedHash;
import org.warmledger.events.sealing.MasterKey;
import org.warmledger.events.values.BankAccount;
import org.warmledger.events.values.HouseholdPart;
import org.warmledger.events.values.Money;
import org.warmledger.events.values.Personal;

/** A change of a part of a file is looked at as the whole would be. */
class AmendedFlagsTest {

  private static final Marks MARKS =
      new Marks(new KeyedHash(MasterKey.ofBase64("d2FybSBsZWRnZXIgbWFzdGVyIGtleSBmb3IgdGVzdHM=")));
  private static final String WORKER = Samples.workerDetails().name();
  private static final String OTHER = "6222000000009999";

  private static CaseAmended amended(String id, HouseholdPart now, String on) {
    return Like.bare(CaseAmended.class)
        .with(CaseAmended::caseId, new CaseId("case-1"))
        .with(CaseAmended::amendmentId, new AmendmentId(id))
        .with(CaseAmended::now, Personal.of(Samples.HEAD, now))
        .with(CaseAmended::occurredOn, day(on))
        .made();
  }

  private static HouseholdPart phone(String mobile) {
    return Like.the(HouseholdPart.NOTHING).with(HouseholdPart::mobile, Optional.of(mobile)).made();
  }

  private static HouseholdPart paidInto(String number, String holder) {
    return Like.the(HouseholdPart.NOTHING)
        .with(HouseholdPart::name, Optional.of(WORKER))
        .with(HouseholdPart::account, Optional.of(new BankAccount("建行", "", number, holder)))
        .made();
  }

  private static HouseholdPart earning(long monthlyFen) {
    return Like.the(HouseholdPart.NOTHING)
        .with(HouseholdPart::annualIncome, Optional.of(new Money(monthlyFen * 36 + 1_000)))
        .with(HouseholdPart::rigidExpenses, Optional.of(new Money(1_000)))
        .made();
  }

  private static List<String> mismatches(Told<?> file) {
    return file.found("2026-06-01").stream()
        .map(Hit::particulars)
        .map(said -> said.get("mismatch"))
        .toList();
  }

  @Test
  void anAccountInAnothersNameIsFoundUntilTheFileStatesAnother() {
    Told<?> file = Told.by(new PayeeMismatch(MARKS)).given(archived("2026-01-01"));
    file.given(amended("amendment-1", paidInto(OTHER, "邓眉韵"), "2026-02-01"));
    assertThat(mismatches(file)).containsExactly("HOLDER");
    file.given(amended("amendment-2", phone("19900007701"), "2026-02-02"));
    assertThat(mismatches(file)).containsExactly("HOLDER");
    file.given(amended("amendment-3", paidInto(OTHER, WORKER), "2026-02-03"));
    assertThat(mismatches(file)).isEmpty();
  }

  @Test
  void anAccountOfWhichNobodyKnowsTheNumberMayBeAnothersAsWell() {
    Told<?> file = Told.by(new PayeeMismatch(MARKS)).given(archived("2026-01-01"));
    file.given(amended("amendment-1", paidInto("3654", "邓眉韵"), "2026-02-01"));
    assertThat(mismatches(file)).containsExactly("HOLDER");
  }

  @Test
  void whatIsPaidIsComparedWithTheAccountAsItWasAmended() {
    Told<?> file = Told.by(new PayeeMismatch(MARKS)).given(archived("2026-01-01"));
    file.given(amended("amendment-1", phone("19900007701"), "2026-01-20"));
    assertThat(mismatches(file.given(aided("aid-1", "2026-02-01")))).isEmpty();
    file.given(amended("amendment-2", paidInto(OTHER, WORKER), "2026-02-02"));
    assertThat(mismatches(file.given(aided("aid-2", "2026-02-03")))).containsExactly("ACCOUNT");
  }

  @Test
  void whoeverSharesThePhoneAsItWasAmendedIsKin() {
    Stated kin = Stated.nothing().kin(Samples.CASEWORKER, MARKS.phone("19900007701").orElseThrow());
    Told<?> file =
        Told.by(new KinConflict(MARKS))
            .given(archived("2026-01-01"), proposed("aid-1", "2026-02-01"));
    assertThat(file.found("2026-02-01", kin)).isEmpty();
    file.given(amended("amendment-1", phone("19900007701"), "2026-02-02"));
    assertThat(file.found("2026-02-02", kin))
        .extracting(Hit::cause)
        .containsExactly("aid-1/caseworker@410803/PROPOSED");
    Stated before =
        Stated.nothing().kin(Samples.CASEWORKER, MARKS.phone("19900002291").orElseThrow());
    assertThat(file.found("2026-02-02", before)).as("as the file said until then").hasSize(1);
  }

  @Test
  void anIncomeOverTheLineIsFoundWhenItIsAmendedUntilThatWasAMistake() {
    Stated line = Stated.nothing().line(68_000);
    Told<?> file = Told.by(new IncomeOverLine()).given(archived("2025-01-01"));
    file.given(amended("amendment-1", phone("19900007701"), "2026-02-01"));
    assertThat(file.found("2026-02-01", line)).as("no income was looked at").isEmpty();
    file.given(amended("amendment-2", earning(68_000), "2026-02-02"));
    assertThat(file.found("2026-02-02", line)).hasSize(1);
    CaseAmended back =
        Like.the(amended("amendment-4", earning(1), "2026-02-03"))
            .with(CaseAmended::takesBack, Optional.of(new AmendmentId("amendment-2")))
            .made();
    assertThat(file.given(back).found("2026-02-03", line)).isEmpty();
  }
}
