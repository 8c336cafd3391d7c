package org.warmledger.command.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.warmledger.command.cases.Facts.*;
import static org.warmledger.command.cases.GivenCare.*;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.warmledger.command.checks.CheckCode;
import org.warmledger.command.checks.Hit;
import org.warmledger.command.funds.Fund;
import org.warmledger.command.funds.FundAmounts;
import org.warmledger.command.funds.FundRules;
import org.warmledger.command.funds.FundState;
import org.warmledger.command.funds.Order;
import org.warmledger.command.persons.ClaimPersonRule;
import org.warmledger.command.persons.Person;
import org.warmledger.command.trials.Trying;
import org.warmledger.events.CaseArchived;
import org.warmledger.events.FundBooked;
import org.warmledger.events.FundEvent;
import org.warmledger.events.FundReceived;
import org.warmledger.events.LedgerEvent;
import org.warmledger.events.PersonClaimed;
import org.warmledger.events.PersonEvent;
import org.warmledger.events.Samples;
import org.warmledger.events.ids.AppropriationId;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.ids.CommitmentId;
import org.warmledger.events.lists.AidCategory;
import org.warmledger.events.lists.ClaimRole;
import org.warmledger.events.lists.FundMovement;
import org.warmledger.events.lists.FundingSource;
import org.warmledger.events.lists.PurposeKind;
import org.warmledger.events.values.Money;
import org.warmledger.events.values.Purpose;
import org.warmledger.events.values.Share;

/** What a trial says of an act is what the command is answered with: refused, or let in. */
class TrialVerdictTest {

  @ParameterizedTest
  @MethodSource("scenes")
  void aTrialSaysWhatTheCommandIsAnsweredWith(TrialScene scene) {
    LedgerEvent[] facts =
        Stream.concat(scene.before().stream(), Stream.of(scene.act())).toArray(LedgerEvent[]::new);
    List<Hit> hits = Trying.hits(scene.code(), scene.tried(), facts);
    assertThat(!hits.isEmpty()).isEqualTo(scene.isRefused());
    assertThat(hits)
        .allSatisfy(hit -> assertThat(hit.on()).isEqualTo(scene.act().occurredOn()))
        .allSatisfy(hit -> assertThat(hit.evidence()).isNotEmpty());
    assertThat(Trying.hits(scene.code(), scene.tried(), Arrays.copyOf(facts, facts.length - 1)))
        .as("before it was done")
        .isEmpty();
  }

  @Test
  void everyBlockingCheckRefusesSomethingAndLetsSomethingIn() {
    for (boolean refused : new boolean[] {true, false}) {
      assertThat(scenes().filter(it -> it.isRefused() == refused).map(TrialScene::code))
          .containsAll(
              Stream.of(CheckCode.values())
                  .filter(it -> it.kind() == CheckCode.Kind.BLOCK)
                  .toList());
    }
  }

  static Stream<TrialScene> scenes() {
    return Stream.of(persons(), FileScenes.all(), books()).flatMap(scenes -> scenes);
  }

  // C01, C02

  private static Stream<TrialScene> persons() {
    return Stream.of(
        claim(CheckCode.C01_DUPLICATE_WORKER, ClaimRole.HEAD, "case-2"),
        claim(CheckCode.C01_DUPLICATE_WORKER, ClaimRole.MEMBER, "case-2"),
        claim(CheckCode.C02_DUPLICATE_HOUSEHOLD, ClaimRole.MEMBER, "case-2"),
        claim(CheckCode.C02_DUPLICATE_HOUSEHOLD, ClaimRole.MEMBER, Samples.CASE.value()));
  }

  private static TrialScene claim(CheckCode code, ClaimRole role, String file) {
    PersonEvent held = claimed(ClaimRole.HEAD, Samples.CASE.value());
    CaseId other = new CaseId(file);
    PersonClaimed wanted = new PersonClaimed(Samples.HEAD, other, role, day("2026-02-01"));
    return new TrialScene(
        code,
        Map.of(),
        List.of(held, archived("2026-01-12"), archivedAs(other)),
        claimed(role, file),
        ClaimPersonRule.decide(wanted, Person.evolve(Person.unknown(), held)));
  }

  private static PersonClaimed claimed(ClaimRole role, String file) {
    return new PersonClaimed(Samples.HEAD, new CaseId(file), role, day("2026-02-01"));
  }

  private static CaseArchived archivedAs(CaseId file) {
    return new CaseArchived(
        file, Samples.COUNTY, Samples.hardship(), Samples.household(), note(""), day("2026-01-12"));
  }

  // C22

  private static Stream<TrialScene> books() {
    return Stream.of(booking(100_001), booking(100_000));
  }

  private static FundReceived received() {
    return new FundReceived(
        FUND,
        fund().facts().union(),
        FundingSource.OWN_UNION,
        Optional.empty(),
        shares(100_000),
        Optional.empty(),
        Optional.empty(),
        "PZ1",
        Optional.empty(),
        day("2026-01-05"));
  }

  private static TrialScene booking(long fen) {
    List<FundEvent> before = List.of(TrialScene.opened(fund()), received());
    FundState state = before.stream().reduce(Fund.unopened(), Fund::evolve, (one, two) -> two);
    FundBooked act =
        new FundBooked(
            FUND,
            fund().facts().union(),
            FundMovement.COMMITTED,
            1,
            shares(fen),
            Optional.empty(),
            day("2026-02-01"));
    return new TrialScene(
        CheckCode.C22_OVERDRAWN,
        Map.of(),
        before,
        act,
        FundRules.commit(List.of(order(fen)), state));
  }

  private static List<Share> shares(long fen) {
    return List.of(new Share(new AppropriationId("appropriation-1"), new Money(fen), List.of()));
  }

  private static Order order(long fen) {
    Purpose purpose =
        new Purpose(
            PurposeKind.AID,
            AID.value(),
            Optional.of(Samples.CASE),
            Samples.COUNTY,
            Optional.empty(),
            Optional.of(AidCategory.MEDICAL),
            Optional.empty());
    return new Order(
        CommitmentId.of(AID),
        purpose,
        new FundAmounts(new Money(fen), List.of()),
        day("2026-02-01"));
  }
}
