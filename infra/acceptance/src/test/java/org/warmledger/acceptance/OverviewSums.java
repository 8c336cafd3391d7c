package org.warmledger.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** What the overview says, in figures that can be compared. */
record OverviewSums(
    long archived,
    long open,
    long householdTimes,
    long visitedHouseholds,
    long visitFen,
    long goodsFen,
    long personTimes,
    long aidFen,
    Map<String, Long> aidFenByCategory) {

  static final OverviewSums NOTHING = new OverviewSums(0, 0, 0, 0, 0, 0, 0, 0, Map.of());

  static OverviewSums of(Api api, String union) {
    return of(api.get("/api/dashboards/overview?union=" + union).ok().body());
  }

  static OverviewSums of(JsonNode overview) {
    JsonNode visits = overview.get("visits");
    JsonNode aid = overview.get("aid");
    Map<String, Long> byCategory = new TreeMap<>();
    for (JsonNode row : aid.get("byCategory")) {
      byCategory.put(row.get("category").asString(), row.get("money").get("fen").asLong());
    }
    return new OverviewSums(
        overview.get("archived").asLong(),
        overview.get("openCases").asLong(),
        visits.get("householdTimes").asLong(),
        visits.get("households").asLong(),
        visits.get("money").get("fen").asLong(),
        visits.get("goodsValue").get("fen").asLong(),
        aid.get("personTimes").asLong(),
        aid.get("money").get("fen").asLong(),
        byCategory);
  }

  /** What a sample must have added. */
  static OverviewSums of(SampleFiles sample) {
    return new OverviewSums(
        sample.households,
        sample.households,
        sample.visitCount,
        sample.visitCount,
        sample.visitFen,
        sample.goodsFen,
        sample.aidCount,
        sample.aidFen,
        sample.aidFenByCategory);
  }

  void mustBe(OverviewSums expected) {
    assertThat(this).isEqualTo(expected);
  }
}
