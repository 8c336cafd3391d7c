package org.warmledger.command.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.warmledger.command.cases.Facts.*;
import static org.warmledger.command.cases.GivenCare.*;
import static org.warmledger.command.decision.RejectionCode.C06_CAP_EXCEEDED;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.command.funds.FundFacts;
import org.warmledger.command.giving.CapRule;
import org.warmledger.events.CaseEvent;
import org.warmledger.events.CaseVisited;
import org.warmledger.events.Like;
import org.warmledger.events.Samples;
import org.warmledger.events.ids.AidId;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.lists.AidCategory;
import org.warmledger.events.lists.CapUnit;
import org.warmledger.events.values.AidTerms;
import org.warmledger.events.values.Goods;
import org.warmledger.events.values.Money;

/** Caps per time, household and person, per fund and category, in a calendar year (C06). */
class CapTest {

  private static final AidId OTHER = new AidId("aid-other");

  private static final FundFacts PER_TIME =
      fund().capped(AidCategory.LIVING, CapUnit.TIME, 300_000).facts();
  private static final FundFacts PER_HOUSEHOLD =
      fund().capped(AidCategory.LIVING, CapUnit.HOUSEHOLD_YEAR, 600_000).facts();
  private static final FundFacts PER_PERSON =
      fund().capped(AidCategory.LIVING, CapUnit.PERSON_YEAR, 600_000).facts();

  private static CaseFile fileWith(AidTerms terms, String approvedOn, CaseEvent... then) {
    List<CaseEvent> facts = new ArrayList<>();
    facts.add(archived("2025-01-12"));
    facts.add(GivenCare.proposed(AID, terms, "2025-12-01"));
    facts.add(approved(approvedOn));
    facts.addAll(List.of(then));
    return Story.given(facts.toArray(CaseEvent[]::new)).file();
  }

  private static Optional<RejectionCode> refusal(FundFacts fund, CaseFile file, AidTerms terms) {
    return CapRule.refusal(file, terms, day("2026-06-01"), fund);
  }

  private static AidTerms forHousehold(long fen) {
    return living(fen, Optional.empty());
  }

  @Test
  void atATimeNoMoreThanTheCap() {
    CaseFile file = fileWith(forHousehold(300_000), "2026-02-01");
    assertThat(refusal(PER_TIME, file, forHousehold(300_000))).isEmpty();
    assertThat(refusal(PER_TIME, file, forHousehold(300_001))).contains(C06_CAP_EXCEEDED);
  }

  @Test
  void aHouseholdGetsNoMoreInAYear() {
    CaseFile file = fileWith(forHousehold(400_000), "2026-02-01");
    assertThat(refusal(PER_HOUSEHOLD, file, forHousehold(200_000))).isEmpty();
    assertThat(refusal(PER_HOUSEHOLD, file, forHousehold(200_001))).contains(C06_CAP_EXCEEDED);
  }

  @Test
  void lastYearDoesNotCount() {
    CaseFile file = fileWith(forHousehold(400_000), "2025-12-31");
    assertThat(refusal(PER_HOUSEHOLD, file, forHousehold(600_000))).isEmpty();
  }

  @Test
  void whatWasRefusedItsFundsOrTakenBackDoesNotCount() {
    AidTerms more = forHousehold(600_000);
    assertThat(
            refusal(PER_HOUSEHOLD, fileWith(more, "2026-02-01", fundsRefused("2026-02-01")), more))
        .isEmpty();
    CaseEvent[] given = {funded("2026-02-01"), delivered("2026-02-10")};
    assertThat(refusal(PER_HOUSEHOLD, fileWith(more, "2026-02-01", given[0]), more))
        .contains(C06_CAP_EXCEEDED);
    assertThat(
            refusal(
                PER_HOUSEHOLD,
                fileWith(more, "2026-02-01", given[0], given[1], reversed("2026-02-12")),
                more))
        .isEmpty();
  }

  @Test
  void whatIsOnlyProposedDoesNotCount() {
    CaseFile file =
        Story.given(
                archived("2026-01-12"),
                GivenCare.proposed(OTHER, forHousehold(600_000), "2026-02-01"))
            .file();
    assertThat(refusal(PER_HOUSEHOLD, file, forHousehold(600_000))).isEmpty();
  }

  @Test
  void deliveredAidCountsInTheYearOfItsDelivery() {
    CaseFile file = fileWith(terms(), "2025-12-20", funded("2025-12-20"), delivered("2026-02-10"));
    FundFacts fund = fund().capped(AidCategory.MEDICAL, CapUnit.HOUSEHOLD_YEAR, 180_000).facts();
    assertThat(refusal(fund, file, terms())).contains(C06_CAP_EXCEEDED);
  }

  @Test
  void otherCategoriesDoNotCountUnlessTheCapIsForAll() {
    CaseFile file = fileWith(terms(), "2026-02-01");
    assertThat(refusal(PER_HOUSEHOLD, file, forHousehold(600_000))).isEmpty();
    FundFacts forAll = fund().capped(CapUnit.HOUSEHOLD_YEAR, 600_000).facts();
    assertThat(refusal(forAll, file, forHousehold(420_000))).isEmpty();
    assertThat(refusal(forAll, file, forHousehold(420_001))).contains(C06_CAP_EXCEEDED);
  }

  @Test
  void otherFundsDoNotCount() {
    AidTerms fromAnother =
        new AidTerms(
            AidCategory.LIVING,
            Optional.of(new FundCode("SZ-2026")),
            Optional.empty(),
            new Money(600_000),
            List.of());
    assertThat(refusal(PER_HOUSEHOLD, fileWith(fromAnother, "2026-02-01"), forHousehold(600_000)))
        .isEmpty();
  }

  @Test
  void eachPersonHasACapOfTheirOwnAndTheHouseholdCountsForItsHead() {
    CaseFile file = fileWith(forHousehold(600_000), "2026-02-01");
    assertThat(refusal(PER_PERSON, file, living(600_000, Optional.of(Samples.SPOUSE)))).isEmpty();
    assertThat(refusal(PER_PERSON, file, living(1, Optional.of(Samples.HEAD))))
        .contains(C06_CAP_EXCEEDED);
  }

  @Test
  void goodsCountByTheirWorth() {
    AidTerms rice =
        new AidTerms(
            AidCategory.LIVING,
            Optional.of(FUND),
            Optional.empty(),
            new Money(299_999),
            List.of(new Goods("米10kg", 2, "袋", new Money(1))));
    assertThat(refusal(PER_TIME, fileWith(terms(), "2026-02-01"), rice)).contains(C06_CAP_EXCEEDED);
  }

  @Property(tries = 200)
  void whateverIsAskedForAYearsAidStaysWithinTheCap(
      @ForAll @Size(max = 20) List<@LongRange(min = 1, max = 400_000) Long> amounts) {
    CaseFile file = Story.given(archived("2026-01-12")).file();
    long given = 0;
    for (int i = 0; i < amounts.size(); i++) {
      AidTerms terms = forHousehold(amounts.get(i));
      boolean refused = CapRule.refusal(file, terms, day("2026-06-01"), PER_HOUSEHOLD).isPresent();
      assertThat(refused).isEqualTo(given + amounts.get(i) > 600_000);
      if (!refused) {
        given += amounts.get(i);
        AidId aid = new AidId("aid-" + i);
        file = file.aid(aid, approvedLiving(terms));
      }
    }
  }

  private static AidState approvedLiving(AidTerms terms) {
    return new AidState.Approved(
        terms, CASEWORKER, SUPERVISOR, day("2026-06-01"), day("2026-06-01"), Optional.empty());
  }

  @Test
  void whatWasHandedOverOnAVisitCounts() {
    FundFacts fund = fund().capped(AidCategory.CONDOLENCE, CapUnit.HOUSEHOLD_YEAR, 60_000).facts();
    CaseFile visited = Story.given(archived("2026-01-12"), visitedOutOf(FUND, 50_000)).file();
    assertThat(refusal(fund, visited, condolence(10_000))).isEmpty();
    assertThat(refusal(fund, visited, condolence(10_001))).contains(C06_CAP_EXCEEDED);
  }

  private static AidTerms condolence(long fen) {
    return new AidTerms(
        AidCategory.CONDOLENCE, Optional.of(FUND), Optional.empty(), new Money(fen), List.of());
  }

  private static CaseVisited visitedOutOf(FundCode fund, long fen) {
    return Like.the(visited("2026-01-20"))
        .with(CaseVisited::fund, Optional.of(fund))
        .with(CaseVisited::money, new Money(fen))
        .made();
  }

  @Test
  void whereThereIsNoFileOnlyCapsATimeAreAskedFor() {
    AidTerms most = living(300_000, Optional.empty());
    assertThat(CapRule.refusalATime(most, PER_TIME)).isEmpty();
    assertThat(CapRule.refusalATime(living(300_001, Optional.empty()), PER_TIME))
        .contains(C06_CAP_EXCEEDED);
    assertThat(
            CapRule.refusalATime(
                new AidTerms(
                    AidCategory.CONDOLENCE,
                    Optional.empty(),
                    Optional.empty(),
                    new Money(300_001),
                    List.of()),
                PER_TIME))
        .isEmpty();
    FundFacts aYear = fund().capped(AidCategory.LIVING, CapUnit.HOUSEHOLD_YEAR, 1).facts();
    assertThat(CapRule.refusalATime(most, aYear)).isEmpty();
  }
}
