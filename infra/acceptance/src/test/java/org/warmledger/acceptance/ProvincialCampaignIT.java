package org.warmledger.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The figures of a whole provincial campaign go in union by union and come out as one form. */
@OnSharedStack
class ProvincialCampaignIT {

  private static final List<String> COUNTS = List.of("3", "4", "5", "6", "7");
  private static final List<String> MONEY =
      List.of("1", "1.government", "1.union", "1.social", "2");

  @Test
  void theFormOfTheProvinceShowsTheSumsToTheFenAndEveryShareAddsUp() {
    Api province = new ProvincialCampaign(Stack.shared()).enter();
    JsonNode form =
        province
            .get(
                "/api/statistics/two-festivals?union="
                    + ProvincialCampaign.PROVINCE
                    + "&from=2023-01-01&to=2023-02-28")
            .ok()
            .body();
    assertThat(cell(form, "1").get("printed").asString()).isEqualTo("4840.43769");
    assertThat(cell(form, "2").get("printed").asString()).isEqualTo("4066.91681");
    assertThat(cell(form, "3").get("value").asLong()).isEqualTo(ProvincialCampaign.ENTERPRISES);
    assertThat(cell(form, "4").get("value").asLong()).isEqualTo(ProvincialCampaign.VISITED);
    assertThat(cell(form, "5").get("value").asLong()).isEqualTo(ProvincialCampaign.AIDED);
    assertThat(cell(form, "6").get("value").asLong()).isEqualTo(ProvincialCampaign.SERVED);
    assertThat(cell(form, "7").get("value").asLong()).isEqualTo(ProvincialCampaign.HOME);
    COUNTS.forEach(id -> sharesAddUp(form, id, "value"));
    MONEY.forEach(id -> sharesAddUp(form, id, "fen"));
    assertThat(form.get("problems")).isEmpty();
  }

  private static void sharesAddUp(JsonNode form, String id, String figure) {
    long shares =
        form.get("rows").valueStream().mapToLong(row -> cell(row, id).get(figure).asLong()).sum();
    assertThat(shares).as("shares of cell " + id).isEqualTo(cell(form, id).get(figure).asLong());
  }

  private static JsonNode cell(JsonNode holder, String id) {
    return holder
        .get("cells")
        .valueStream()
        .filter(cell -> cell.get("id").asString().equals(id))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no cell " + id));
  }
}
