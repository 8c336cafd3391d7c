package org.warmledger.query.appropriations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.warmledger.events.FundEvent;
import org.warmledger.events.LedgerEvent;
import org.warmledger.events.ids.UnionCode;
import org.warmledger.events.lists.FundingSource;
import org.warmledger.query.fundbook.Balances;
import org.warmledger.query.steps.Step;
import org.warmledger.query.steps.StepKind;
import org.warmledger.query.support.Purse;
import org.warmledger.query.support.Samples;
import tools.jackson.databind.node.JsonNodeFactory;

class FlowTest {

  private static final LocalDate DAY = LocalDate.of(2026, 2, 1);
  private static final String ONE = "appropriation-one";

  private static final Step STEP =
      new Step(
          StepKind.ALLOCATION,
          "fund-X",
          0,
          1,
          "fund.received",
          1,
          DAY,
          Instant.EPOCH,
          "finance",
          "finance",
          new UnionCode("410800"),
          JsonNodeFactory.instance.objectNode());

  private static Purse purse() {
    Purse purse = new Purse();
    purse.open("CITY", Samples.CITY, FundingSource.OWN_UNION);
    purse.open("COUNTY", Samples.ZHONGZHAN, FundingSource.UPPER_UNION);
    return purse;
  }

  private static Flow of(String fund, List<LedgerEvent> events) {
    Optional<Flow> folded = Optional.empty();
    for (LedgerEvent event : events) {
      if (event instanceof FundEvent of && of.fund().value().equals(fund)) {
        folded = Optional.of(Flow.fold(folded, ONE, of, () -> STEP));
      }
    }
    return folded.orElseThrow();
  }

  @Test
  void anAppropriationIsFollowedFromFundToFund() {
    Purse purse = purse();
    List<LedgerEvent> events = new java.util.ArrayList<>();
    events.add(purse.receive("CITY", "one", 1_000, List.of(), DAY));
    events.addAll(purse.allocate("CITY", "COUNTY", 600, DAY));
    Flow city = of("CITY", events);
    assertThat(city.root()).isTrue();
    assertThat(city.holdings().money()).isEqualTo(new Balances(1_000, 600, 0, 0, 0, 400));
    Flow county = of("COUNTY", events);
    assertThat(county.root()).isFalse();
    assertThat(county.arrivals()).extracting(Flow.Arrival::from).containsExactly("CITY");
  }

  @Test
  void whatComesBackFromBelowIsNoArrival() {
    Purse purse = purse();
    List<LedgerEvent> events = new java.util.ArrayList<>();
    events.add(purse.receive("CITY", "one", 1_000, List.of(), DAY));
    events.addAll(purse.allocate("CITY", "COUNTY", 600, DAY));
    events.addAll(purse.giveBack("COUNTY", "CITY", 100, DAY));
    Flow city = of("CITY", events);
    assertThat(city.arrivals()).isEmpty();
    assertThat(city.holdings().money().inHand()).isEqualTo(500);
    assertThat(of("COUNTY", events).holdings().money())
        .isEqualTo(new Balances(600, 0, 0, 0, 100, 500));
  }
}
