package org.warmledger.command.campaigns;

import org.springframework.stereotype.Component;
import org.warmledger.command.http.ReadSide;
import org.warmledger.events.ids.CampaignId;
import org.warmledger.events.ids.UnionCode;
import tools.jackson.databind.json.JsonMapper;

/** How many households visits in a campaign have reached, as the read side counts them. */
@Component
record ReachedHouseholds(ReadSide reads, JsonMapper json) {

  /** By the union that holds it, and those below. */
  long inAll(CampaignId campaign, String authorization) {
    return asked("/api/campaigns/" + campaign + "/coverage", authorization);
  }

  /** By one union, and those below it. */
  long by(UnionCode union, CampaignId campaign, String authorization) {
    return asked("/api/campaigns/" + campaign + "/coverage?union=" + union, authorization);
  }

  /** Of what is not there, nobody was reached: the command says so better. */
  private long asked(String path, String authorization) {
    return reads
        .ask(path, authorization, body -> json.readTree(body).required("reached").asLong())
        .orElse(0L);
  }
}
