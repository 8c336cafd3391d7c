package org.warmledger.query.casesearch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.warmledger.events.values.Sight;

/** What a search marks shows no more of a household than its file does. */
class MarkedTest {

  private static final Map<String, List<String>> FOUND =
      Map.of("names", List.of("<em>孙</em>诚实", "<em>孙</em>小宝"), "employer", List.of("<em>孙</em>记"));

  private static Sight withSight(boolean sensitive) {
    return java.util.Arrays.stream(Sight.values())
        .filter(sight -> sight.showsSensitive() == sensitive)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void theNameOfAChildIsMarkedForNobodyWhoseTaskDoesNotNeedIt() {
    assertThat(Marked.of(FOUND, Optional.of("孙诚实"), withSight(false)))
        .containsEntry("names", List.of("<em>孙</em>诚实"))
        .containsEntry("employer", List.of("<em>孙</em>记"));
    assertThat(Marked.of(FOUND, Optional.empty(), withSight(false))).containsOnlyKeys("employer");
    assertThat(Marked.of(FOUND, Optional.of("李强"), withSight(false))).containsOnlyKeys("employer");
  }

  @Test
  void whoseTaskNeedsThemSeesAll() {
    assertThat(Marked.of(FOUND, Optional.of("孙诚实"), withSight(true))).isEqualTo(FOUND);
  }
}
