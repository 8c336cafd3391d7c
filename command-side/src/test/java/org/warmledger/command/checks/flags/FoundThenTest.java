package org.warmledger.command.checks.flags;

import static org.assertj.core.api.Assertions.assertThat;
import static org.warmledger.command.checks.flags.Happened.aided;
import static org.warmledger.command.checks.flags.Happened.archived;
import static org.warmledger.command.checks.flags.Happened.closed;
import static org.warmledger.command.checks.flags.Happened.day;
import static org.warmledger.command.checks.flags.Happened.reversed;
import static org.warmledger.command.checks.flags.Happened.visited;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.warmledger.command.checks.Hit;
import org.warmledger.events.CaseArchived;
import org.warmledger.events.CaseEvent;
import org.warmledger.events.CaseRevised;
import org.warmledger.events.CaseVisited;
import org.warmledger.events.Like;
import org.warmledger.events.Samples;
import org.warmledger.events.VisitReversed;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.ids.VisitId;
import org.warmledger.events.lists.CloseReason;
import org.warmledger.events.sealing.KeyedHash;
import org.warmledger.events.sealing.MasterKey;
import org.warmledger.events.values.BankAccount;
import org.warmledger.events.values.Head;
import org.warmledger.events.values.Household;
import org.warmledger.events.values.Money;
import org.warmledger.events.values.Personal;
import org.warmledger.events.values.WorkerDetails;

/** What was true when it was paid is cleared by nobody's own revision (C05, C09, ADR 0091). */
class FoundThenTest {

  private static final Marks MARKS =
      new Marks(new KeyedHash(MasterKey.ofBase64("d2FybSBsZWRnZXIgbWFzdGVyIGtleSBmb3IgdGVzdHM=")));
  private static final String OTHER = "6222000000009999";

  private static Household into(Optional<BankAccount> account) {
    Household plain = Samples.household();
    WorkerDetails worker =
        Like.the(Samples.workerDetails()).with(WorkerDetails::account, account).made();
    return Like.the(plain)
        .with(
            Household::head,
            new Head(Samples.HEAD, plain.head().identity(), Personal.of(Samples.HEAD, worker)))
        .made();
  }

  private static Optional<BankAccount> account(String number, String holder) {
    return Optional.of(new BankAccount("工商银行", "焦作分行", number, holder));
  }

  private static CaseArchived stating(Optional<BankAccount> account) {
    return Like.the(archived("2026-01-01")).with(CaseArchived::household, into(account)).made();
  }

  private static CaseRevised restating(Optional<BankAccount> account, String on) {
    return new CaseRevised(
        new CaseId("case-1"),
        Samples.COUNTY,
        Samples.hardship(),
        into(account),
        archived("2026-01-01").note(),
        day(on));
  }

  private static List<String> mismatches(Told<?> file) {
    return file.found("2026-06-01").stream()
        .map(Hit::particulars)
        .map(said -> said.get("mismatch"))
        .toList();
  }

  // C09

  @Test
  void anAccountThatIsStatedAfterItWasPaidIntoWasOnNoFileThen() {
    Told<?> file =
        Told.by(new PayeeMismatch(MARKS))
            .given(stating(Optional.empty()), aided("aid-1", "2026-02-01"));
    assertThat(mismatches(file)).containsExactly("ACCOUNT");
    file.given(restating(account(Happened.ACCOUNT, "钟君晶"), "2026-02-02"));
    assertThat(mismatches(file)).containsExactly("ACCOUNT");
    assertThat(mismatches(file.given(reversed("aid-1", "2026-02-03")))).isEmpty();
  }

  @Test
  void anAccountInAnothersNameThatWasPaidIntoStaysFoundWhateverTheFileSaysThen() {
    Told<?> file =
        Told.by(new PayeeMismatch(MARKS))
            .given(stating(account(Happened.ACCOUNT, "邓眉韵")), aided("aid-1", "2026-02-01"));
    file.given(restating(account(Happened.ACCOUNT, "邓眉韵"), "2026-02-02"));
    file.given(restating(account(Happened.ACCOUNT, "钟君晶"), "2026-02-03"));
    assertThat(mismatches(file)).containsExactly("HOLDER");
    file.given(restating(account(OTHER, "邓眉韵"), "2026-02-04"));
    assertThat(mismatches(file)).containsExactly("HOLDER", "HOLDER");
    assertThat(mismatches(file.given(reversed("aid-1", "2026-02-05")))).containsExactly("HOLDER");
    assertThat(mismatches(file.given(restating(Optional.empty(), "2026-02-06")))).isEmpty();
  }

  @Test
  void anAccountInAnothersNameThatNothingWentIntoIsOverWithTheRevision() {
    Told<?> file = Told.by(new PayeeMismatch(MARKS)).given(stating(account(OTHER, "邓眉韵")));
    file.given(aided("aid-1", "2026-02-01"));
    file.given(restating(account(Happened.ACCOUNT, "钟君晶"), "2026-02-03"));
    assertThat(mismatches(file)).containsExactly("ACCOUNT");
  }

  private static CaseVisited withMoney(String on) {
    return Like.the(visited("visit-1", on))
        .with(CaseVisited::fund, Optional.of(Happened.FUND))
        .with(CaseVisited::money, new Money(50_000))
        .made();
  }

  // C05

  @Test
  void whatAVisitHandedOverIsFoundAfterTheEndAsAidIs() {
    Told<?> late =
        Told.by(new AidAfterEnd())
            .given(archived("2026-01-01"), withMoney("2026-03-10"))
            .recorded("2026-03-20", closed(CloseReason.DEATH, "2026-03-01"));
    assertThat(late.found("2026-03-20")).hasSize(1);
    Told<?> known =
        Told.by(new AidAfterEnd())
            .given(archived("2026-01-01"), closed(CloseReason.MOVED, "2026-03-01"))
            .recorded("2026-03-20", withMoney("2026-02-10"), visited("visit-2", "2026-02-10"));
    assertThat(known.found("2026-03-20")).hasSize(1);
    known.given(
        Like.bare(VisitReversed.class)
            .with(VisitReversed::caseId, new CaseId("case-1"))
            .with(VisitReversed::visitId, new VisitId("visit-1"))
            .made());
    assertThat(known.found("2026-03-21")).isEmpty();
  }

  @Test
  void whoeverEntersWhatWentOutBeforeTheEndIsToldSoAtOnce() {
    assertThat(
            toldOf("aid-1", closed(CloseReason.MOVED, "2026-03-01"), aided("aid-1", "2026-02-01")))
        .containsExactly("C05_AID_AFTER_END");
    assertThat(
            toldOf("aid-2", closed(CloseReason.MOVED, "2026-03-01"), aided("aid-1", "2026-02-01")))
        .isEmpty();
    assertThat(toldOf("aid-1", aided("aid-1", "2026-02-01"))).isEmpty();
    assertThat(toldOf("aid-2", aided("aid-1", "2026-02-01"), aided("aid-2", "2026-02-02")))
        .containsExactly("C08_SAME_AID_TWICE");
  }

  private static List<String> toldOf(String act, CaseEvent... since) {
    List<CaseEvent> all =
        Stream.concat(Stream.of(archived("2026-01-01")), Stream.of(since)).toList();
    AtOnce told = AtOnce.NOTHING;
    for (int at = 0; at < all.size(); at++) {
      told = told.and(Told.fact(all.get(at), at));
    }
    return told.of(act, Stated.nothing());
  }
}
