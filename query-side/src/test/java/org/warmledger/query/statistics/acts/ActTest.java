package org.warmledger.query.statistics.acts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.warmledger.events.CaseAided;
import org.warmledger.events.CaseArchived;
import org.warmledger.events.CaseVisited;
import org.warmledger.events.CentreStated;
import org.warmledger.events.EnterpriseVisited;
import org.warmledger.events.FundReceived;
import org.warmledger.events.LedgerEvent;
import org.warmledger.events.Like;
import org.warmledger.events.Samples;
import org.warmledger.events.ServiceProvided;
import org.warmledger.events.ids.PersonId;
import org.warmledger.events.lists.AidCategory;
import org.warmledger.events.lists.LeadBody;
import org.warmledger.events.lists.WorkerIdentity;
import org.warmledger.events.values.AidTerms;
import org.warmledger.events.values.Goods;
import org.warmledger.events.values.Money;
import org.warmledger.events.values.Share;

/** What one fact counts as. */
class ActTest {

  private static final Ref REF = new Ref("case-sample", 3, "some", 103, Instant.EPOCH);
  private static final Goods RICE = new Goods("米10kg", 2, "袋", new Money(6_000));

  private static Act act(LedgerEvent event) {
    return Act.of(ActContents.of(event), REF);
  }

  private static CaseVisited visit() {
    return Like.sample(CaseVisited.class)
        .with(CaseVisited::money, new Money(50_000))
        .with(CaseVisited::goods, List.of(RICE))
        .with(CaseVisited::identity, Optional.of(WorkerIdentity.MIGRANT))
        .made();
  }

  @Test
  void aVisitIsOfAHouseholdWorthMoneyAndGoodsTogether() {
    Act act = act(visit());
    assertThat(act.facet()).isEqualTo("VISIT|||MIGRANT||");
    assertThat(act.counts()).isEqualTo(Counts.visit(62_000));
    assertThat(act.subject()).contains(visit().caseId().value());
    assertThat(act.campaign()).isEqualTo(visit().campaign());
    assertThat(act.day()).isEqualTo(visit().occurredOn());
    assertThat(act.fund()).isEqualTo(visit().fund().map(fund -> fund.value()));
    assertThat(act.kind()).isEqualTo("VISIT");
    assertThat(act.identity()).contains("MIGRANT");
    assertThat(List.of(act.service(), act.category(), act.transport(), act.source()))
        .containsOnly(Optional.empty());
  }

  @Test
  void whatEveryActSaysOfItsPlace() {
    Act act = act(visit());
    assertThat(act.path()).isEqualTo(visit().union().value());
    assertThat(act.union()).isEqualTo(visit().union().code().value());
    assertThat(act.unions()).isEqualTo(visit().union().parts());
    assertThat(act.giverUnions()).isEmpty();
    assertThat(act.ref()).isEqualTo(REF);
    assertThat(act.centre()).isEmpty();
  }

  @Test
  void whatIsTakenBackKeepsItsOwnDay() {
    Act act = act(visit());
    Act.Undone back = new Act.Undone(act.day().plusDays(3), REF);
    assertThat(act.reversal()).isEmpty();
    assertThat(act.reversed(back))
        .isEqualTo(Like.the(act).with(Act::reversal, Optional.of(back)).made());
  }

  private static CaseAided aid(Optional<PersonId> beneficiary) {
    return Like.sample(CaseAided.class)
        .with(
            CaseAided::terms,
            new AidTerms(
                AidCategory.LIVING,
                Optional.empty(),
                Optional.empty(),
                new Money(50_000),
                List.of(RICE),
                beneficiary,
                Optional.empty(),
                Optional.empty()))
        .with(CaseAided::identity, Optional.empty())
        .made();
  }

  @Test
  void aidIsForTheMemberThatItNamesOrTheHouseholdAsOne() {
    assertThat(act(aid(Optional.of(Samples.SPOUSE))).subject()).contains(Samples.SPOUSE.value());
    assertThat(act(aid(Optional.empty())).subject())
        .contains(aid(Optional.empty()).caseId().value());
    assertThat(act(aid(Optional.empty())).facet()).isEqualTo("AID||LIVING|||");
    assertThat(act(aid(Optional.empty())).counts()).isEqualTo(Counts.aid(62_000));
  }

  @Test
  void aServiceCountsWhatWasCounted() {
    ServiceProvided service = Like.sample(ServiceProvided.class).made();
    Act act = act(service);
    assertThat(act.facet()).isEqualTo("SERVICE|RETURN_HOME|SAFE_RETURN||RAIL|");
    assertThat(act.counts()).isEqualTo(Counts.of(service.counts(), 0));
    assertThat(act.subject()).isEmpty();
    assertThat(act.campaign()).isEqualTo(service.campaign());
  }

  @Test
  void anEnterpriseIsKnownByItsNameToTheUnionThatVisitsIt() {
    EnterpriseVisited visit =
        Like.sample(EnterpriseVisited.class).with(EnterpriseVisited::enterprise, " 红旗纺织厂 ").made();
    Act act = act(visit);
    assertThat(act.facet()).isEqualTo("ENTERPRISE_VISIT|||||");
    assertThat(act.subject()).contains("410803/红旗纺织厂");
    assertThat(act.counts()).isEqualTo(Counts.value(2_000_000 + 120_000));
  }

  @ParameterizedTest
  @ValueSource(strings = {"苏州丝织厂", "苏州丝织廠", "蘇州絲織廠", "苏州 丝织厂", "苏州\u3000丝织厂", "苏州丝织厂\u200b"})
  void oneEnterpriseIsOneHoweverItIsWritten(String written) {
    assertThat(act(visited(written)).subject()).isEqualTo(act(visited("苏州丝织厂")).subject());
    assertThat(act(visited(written)).subject()).isNotEqualTo(act(visited("苏州丝织厂（一分厂）")).subject());
  }

  @Test
  void theWidthOfAnEnterprisesSignsMakesNoOther() {
    assertThat(act(visited("Ａ厂（一分厂）")).subject()).isEqualTo(act(visited("a厂(一分厂)")).subject());
  }

  private static EnterpriseVisited visited(String enterprise) {
    return Like.sample(EnterpriseVisited.class)
        .with(EnterpriseVisited::enterprise, enterprise)
        .made();
  }

  @Test
  void moneyFromAnotherFundSaysWhoseThatWas() {
    FundReceived receipt = Like.sample(FundReceived.class).made();
    Act act = act(receipt);
    assertThat(act.facet()).isEqualTo("RECEIPT|||||CENTRAL_FISCAL");
    assertThat(act.giverUnions())
        .isEqualTo(receipt.from().orElseThrow().union().parts())
        .isNotEmpty();
    assertThat(act.fund()).contains(receipt.fund().value());
    assertThat(act.counts().value())
        .isEqualTo(
            Share.moneyOf(receipt.shares()).fen()
                + Goods.valueOf(Share.goodsOf(receipt.shares())).fen());
  }

  @Test
  void aCentreTellsHowItIsSetUpAndCountsNothing() {
    Act act = act(Like.sample(CentreStated.class).made());
    assertThat(act.facet()).isEqualTo("CENTRE|||||");
    assertThat(act.centre()).contains(new Act.Centre(6, 180, LeadBody.UNION_ALONE, true));
    assertThat(act.counts()).isEqualTo(Counts.value(0));
  }

  @Test
  void whatIsNoActIsABug() {
    CaseArchived archived = Like.sample(CaseArchived.class).made();
    assertThatIllegalArgumentException().isThrownBy(() -> act(archived));
  }
}
