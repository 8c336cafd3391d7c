package org.warmledger.command.campaigns;

import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.warmledger.command.campaigns.CampaignState.Opened;
import org.warmledger.command.http.ReadSide;
import org.warmledger.events.ids.CampaignId;
import org.warmledger.events.ids.UnionCode;
import tools.jackson.databind.json.JsonMapper;

/** How many households visits in a campaign have reached, as the read side counts them. */
@Component
record ReachedHouseholds(ReadSide reads, JsonMapper json) {

  /**
   * What counts against targets.
   *
   * @param byUnion of those below that have one
   */
  record Reached(long inAll, Map<UnionCode, Long> byUnion) {
    static final Reached NOBODY = new Reached(0, Map.of());

    Reached {
      byUnion = Map.copyOf(byUnion);
    }
  }

  /** On the days that an amendment says, where it touches days or a target. */
  Reached under(AmendCampaign asked, CampaignState state, String authorization) {
    if (!(state instanceof Opened known)
        || asked.terms(known.terms()).demandNoMoreThan(known.terms())) {
      return Reached.NOBODY;
    }
    String days = "?from=" + asked.from() + "&to=" + asked.to();
    String coverage = "/api/campaigns/" + asked.campaignId() + "/coverage" + days;
    CampaignState.Terms terms = asked.terms(known.terms());
    Map<UnionCode, Long> byUnion = new HashMap<>();
    if (!terms.areOn(known.terms())) {
      known
          .targets()
          .keySet()
          .forEach(of -> byUnion.put(of, asked(coverage + "&union=" + of, authorization)));
    }
    return new Reached(terms.targetHouseholds() == 0 ? 0 : asked(coverage, authorization), byUnion);
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
