package org.warmledger.command.campaigns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.warmledger.command.campaigns.CloseCampaignRule.decide;
import static org.warmledger.command.campaigns.MapTextRule.decide;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.warmledger.command.campaigns.CampaignState.Opened;
import org.warmledger.command.decision.Decision;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.events.CampaignClosed;
import org.warmledger.events.CampaignEvent;
import org.warmledger.events.CampaignReopened;
import org.warmledger.events.CampaignTextMapped;
import org.warmledger.events.CampaignTextUnmapped;
import org.warmledger.events.ids.CampaignId;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.lists.CampaignEnd;
import org.warmledger.events.lists.CampaignKind;

class ClosedCampaignTest {

  private static final CampaignId CAMPAIGN = new CampaignId("campaign-410803-two-festivals");
  private static final UnionPath UNION = new UnionPath("100000/410000/410800/410803");
  private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);
  private static final CampaignState NOBODY_OPENED_IT = new CampaignState.Unknown();
  private static final String TEXT = "两节慰问";
  private static final Opened RUNS = called(Set.of());

  private static Opened called(Set<String> texts) {
    return new Opened(
        UNION,
        "2026年两节送温暖",
        new CampaignState.Terms(CampaignKind.WINTER_WARMTH, NEW_YEAR, NEW_YEAR.plusDays(50), 300),
        Map.of(),
        texts,
        Optional.empty());
  }

  private static CloseCampaign close(CampaignEnd end, LocalDate day) {
    return new CloseCampaign(CAMPAIGN, end, "走访完成", day);
  }

  private static ReopenCampaign reopen() {
    return new ReopenCampaign(CAMPAIGN, "还有两户", NEW_YEAR.plusDays(60));
  }

  private static MapText map(String text) {
    return new MapText(CAMPAIGN, text, NEW_YEAR);
  }

  private static UnmapText unmap(String text) {
    return new UnmapText(CAMPAIGN, text, "对应错了", NEW_YEAR);
  }

  private static CampaignState after(CampaignState before, Decision<CampaignEvent> decided) {
    return CampaignState.evolve(before, decided.orRefuse().getFirst());
  }

  @Test
  void aCampaignThatIsOverIsClosedOnceAndThatIsTakenBack() {
    CloseCampaign over = close(CampaignEnd.OVER, NEW_YEAR.plusDays(51));
    assertThat(decide(over, RUNS))
        .isEqualTo(
            Decision.accept(
                new CampaignClosed(
                    CAMPAIGN, UNION, CampaignEnd.OVER, "走访完成", NEW_YEAR.plusDays(51))));
    CampaignState closed = after(RUNS, decide(over, RUNS));
    assertThat(decide(over, closed)).isEqualTo(Decision.alreadySo());
    assertThat(decide(close(CampaignEnd.OPENED_BY_MISTAKE, NEW_YEAR), closed))
        .isEqualTo(Decision.reject(RejectionCode.CAMPAIGN_CLOSED));
    assertThat(decide(reopen(), closed))
        .isEqualTo(
            Decision.accept(new CampaignReopened(CAMPAIGN, UNION, "还有两户", NEW_YEAR.plusDays(60))));
    assertThat(after(closed, decide(reopen(), closed))).isEqualTo(RUNS);
    assertThat(decide(reopen(), RUNS)).isEqualTo(Decision.alreadySo());
  }

  @Test
  void itIsNotOverBeforeItBeginsUnlessItNeverShouldHave() {
    LocalDate before = NEW_YEAR.minusDays(1);
    assertThat(decide(close(CampaignEnd.OVER, before), RUNS))
        .isEqualTo(Decision.reject(RejectionCode.DATE_OUT_OF_ORDER));
    assertThat(decide(close(CampaignEnd.OPENED_BY_MISTAKE, before), RUNS).orRefuse()).hasSize(1);
  }

  @Test
  void whatWasTypedForItStandsForItUntilThatIsTakenBack() {
    assertThat(decide(map(TEXT), RUNS))
        .isEqualTo(Decision.accept(new CampaignTextMapped(CAMPAIGN, UNION, TEXT, NEW_YEAR)));
    CampaignState mapped = after(RUNS, decide(map(TEXT), RUNS));
    assertThat(decide(map(TEXT), mapped)).isEqualTo(Decision.alreadySo());
    assertThat(decide(map("2026年两节送温暖"), RUNS)).isEqualTo(Decision.alreadySo());
    assertThat(decide(unmap(TEXT), mapped))
        .isEqualTo(
            Decision.accept(new CampaignTextUnmapped(CAMPAIGN, UNION, TEXT, "对应错了", NEW_YEAR)));
    assertThat(after(mapped, decide(unmap(TEXT), mapped))).isEqualTo(RUNS);
    assertThat(decide(unmap(TEXT), RUNS)).isEqualTo(Decision.alreadySo());
  }

  @Test
  void noTextStandsForWhatWasOpenedByMistakeAndNoMoreThanAHundredForOne() {
    CampaignState mistaken =
        after(RUNS, decide(close(CampaignEnd.OPENED_BY_MISTAKE, NEW_YEAR), RUNS));
    assertThat(decide(map(TEXT), mistaken))
        .isEqualTo(Decision.reject(RejectionCode.CAMPAIGN_CLOSED));
    CampaignState over = after(RUNS, decide(close(CampaignEnd.OVER, NEW_YEAR), RUNS));
    assertThat(decide(map(TEXT), over).orRefuse()).hasSize(1);
    Set<String> hundred =
        IntStream.range(0, MapTextRule.MOST_TEXTS)
            .mapToObj(number -> "慰问" + number)
            .collect(Collectors.toSet());
    assertThat(decide(map(TEXT), called(hundred)))
        .isEqualTo(Decision.reject(RejectionCode.CAMPAIGN_TEXTS_FULL));
  }

  @Test
  void nothingIsClosedOrMappedThatNobodyOpened() {
    Decision<CampaignEvent> unknown = Decision.reject(RejectionCode.CAMPAIGN_NOT_FOUND);
    assertThat(decide(close(CampaignEnd.OVER, NEW_YEAR), NOBODY_OPENED_IT)).isEqualTo(unknown);
    assertThat(decide(reopen(), NOBODY_OPENED_IT)).isEqualTo(unknown);
    assertThat(decide(map(TEXT), NOBODY_OPENED_IT)).isEqualTo(unknown);
    assertThat(decide(unmap(TEXT), NOBODY_OPENED_IT)).isEqualTo(unknown);
  }
}
