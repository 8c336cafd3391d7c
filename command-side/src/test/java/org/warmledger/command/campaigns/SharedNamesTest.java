package org.warmledger.command.campaigns;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.warmledger.command.campaigns.CampaignState.Closing;
import org.warmledger.command.campaigns.CampaignState.Opened;
import org.warmledger.command.campaigns.CampaignState.Terms;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.lists.CampaignEnd;
import org.warmledger.events.lists.CampaignKind;

/** One visit counts in one campaign: who may be called what, and what an act may name. */
class SharedNamesTest {

  private static final UnionPath CITY = new UnionPath("100000/410000/410800");
  private static final UnionPath COUNTY = new UnionPath("100000/410000/410800/410803");
  private static final UnionPath ELSEWHERE = new UnionPath("100000/410000/410700");
  private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);
  private static final String TEXT = "两节慰问";
  private static final String NAME = "2026年两节送温暖";

  private static Opened campaign(UnionPath union, String name, LocalDate from, String... texts) {
    Terms terms = new Terms(CampaignKind.WINTER_WARMTH, from, from.plusDays(50), 0);
    return new Opened(union, name, terms, Map.of(), Set.of(texts), Optional.empty());
  }

  private static Opened closed(Opened one, CampaignEnd end, LocalDate on) {
    Optional<Closing> ended = Optional.of(new Closing(end, on));
    return new Opened(one.union(), one.name(), one.terms(), Map.of(), one.texts(), ended);
  }

  private static List<RejectionCode> shared(Opened one, Opened other) {
    return SharedNames.of(one, List.of(other)).stream().map(SharedNames.Shared::refusal).toList();
  }

  @Test
  void aUnionsCampaignsOfTheSameDaysAreNotCalledTheSame() {
    Opened first = campaign(CITY, NAME, NEW_YEAR);
    assertThat(shared(campaign(CITY, NAME, NEW_YEAR.plusDays(50)), first))
        .containsExactly(RejectionCode.CAMPAIGN_NAME_TAKEN);
    assertThat(shared(campaign(CITY, NAME, NEW_YEAR.plusDays(51)), first)).isEmpty();
    assertThat(shared(campaign(COUNTY, NAME, NEW_YEAR), first)).as("they share visits").isEmpty();
    Opened mistaken = closed(first, CampaignEnd.OPENED_BY_MISTAKE, NEW_YEAR);
    assertThat(shared(campaign(CITY, NAME, NEW_YEAR), mistaken)).isEmpty();
  }

  @Test
  void aTextStandsForOneCampaignOfABranchAtATime() {
    Opened mapped = campaign(CITY, NAME, NEW_YEAR, TEXT);
    assertThat(shared(campaign(COUNTY, "夏送清凉", NEW_YEAR, TEXT), mapped))
        .containsExactly(RejectionCode.CAMPAIGN_TEXT_TAKEN);
    assertThat(shared(campaign(COUNTY, "夏送清凉", NEW_YEAR.minusYears(1), TEXT), mapped)).isEmpty();
    assertThat(shared(campaign(ELSEWHERE, "夏送清凉", NEW_YEAR, TEXT), mapped)).isEmpty();
    assertThat(shared(campaign(CITY, TEXT, NEW_YEAR), mapped))
        .as("nor is another called so")
        .containsExactly(RejectionCode.CAMPAIGN_TEXT_TAKEN);
  }

  @Test
  void whatACampaignIsCalledIsMappedToNoOther() {
    assertThat(
            shared(
                campaign(COUNTY, "夏送清凉", NEW_YEAR.plusYears(1), NAME),
                campaign(CITY, NAME, NEW_YEAR)))
        .containsExactly(RejectionCode.CAMPAIGN_TEXT_TAKEN);
  }

  private static Optional<RejectionCode> refusal(String name, LocalDate day, Opened... called) {
    return NamedCampaign.refuses(name, day, List.of(called), COUNTY);
  }

  @Test
  void anActNamesACampaignOfItsOwnBranchThatWentOnThatDay() {
    Opened ours = campaign(CITY, NAME, NEW_YEAR);
    Opened over = closed(ours, CampaignEnd.OVER, NEW_YEAR.plusDays(20));
    assertThat(refusal(NAME, NEW_YEAR, ours)).isEmpty();
    assertThat(refusal(NAME, NEW_YEAR.plusDays(20), over)).as("entered late").isEmpty();
    assertThat(refusal(NAME, NEW_YEAR.plusDays(21), over)).contains(RejectionCode.CAMPAIGN_CLOSED);
    assertThat(refusal(NAME, NEW_YEAR, closed(ours, CampaignEnd.OPENED_BY_MISTAKE, NEW_YEAR)))
        .contains(RejectionCode.CAMPAIGN_CLOSED);
    assertThat(refusal(NAME, NEW_YEAR, campaign(ELSEWHERE, NAME, NEW_YEAR)))
        .as("what another branch calls its own takes no word from ours")
        .isEmpty();
  }

  @Test
  void aTextThatNoCampaignIsCalledIsBorneAndAnIdIsNone() {
    assertThat(refusal(TEXT, NEW_YEAR)).isEmpty();
    assertThat(refusal("campaign-410800-two-festivals", NEW_YEAR))
        .contains(RejectionCode.CAMPAIGN_NOT_FOUND);
  }

  @Test
  void anIdThatIsMadeShowsNoDigits() {
    assertThat(OpenCampaignApi.lettersOf("13800138-0001-4f7e-8000-123456789012"))
        .matches("[a-z]{32}")
        .isNotEqualTo(OpenCampaignApi.lettersOf("13800138-0001-4f7e-8000-123456789013"));
  }
}
