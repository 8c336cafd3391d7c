package org.warmledger.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The figures of a whole provincial campaign go in union by union and come out as one form. */
class ProvincialCampaignIT {

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
    assertThat(cell(form, "raised").get("printed").asString()).isEqualTo("4840.43769");
    assertThat(cell(form, "handedOut").get("printed").asString()).isEqualTo("4066.91681");
    count(form, "enterprises", ProvincialCampaign.ENTERPRISES);
    count(form, "visited", ProvincialCampaign.VISITED);
    count(form, "aided", ProvincialCampaign.AIDED);
    count(form, "served", ProvincialCampaign.SERVED);
    count(form, "home", ProvincialCampaign.HOME);
    assertThat(form.get("problems")).isEmpty();
  }

  private static void count(JsonNode form, String cell, long expected) {
    assertThat(cell(form, cell).get("value").asLong()).as(cell).isEqualTo(expected);
  }

  private static JsonNode cell(JsonNode form, String id) {
    return form.get("cells")
        .valueStream()
        .filter(cell -> cell.get("id").asString().equals(id))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no cell " + id));
  }
}
