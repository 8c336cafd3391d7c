package org.warmledger.query.coverage;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.warmledger.events.ids.UnionCode;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.platform.web.Caller;
import org.warmledger.query.programme.Campaign;
import org.warmledger.query.unions.Unions;
import org.warmledger.query.web.Answers;

/** Of which union a campaign is looked at: within the campaign, and within the caller's reach. */
@Component
record CampaignScope(Unions unions) {

  /**
   * The union that is asked for; unless one is, the one that holds the campaign, or the caller's
   * own within it.
   *
   * @throws org.warmledger.platform.web.Problem 404 when it is none of the campaign or the caller
   */
  UnionCode of(Campaign campaign, Optional<String> asked, Caller caller) {
    UnionCode union =
        asked.isEmpty() && campaign.unions().contains(caller.union().value())
            ? new UnionCode(campaign.union())
            : unions.asked(asked, caller);
    return Optional.of(union).filter(code -> isPart(campaign, code)).orElseThrow(Answers::notFound);
  }

  private boolean isPart(Campaign campaign, UnionCode union) {
    UnionPath path = unions.path(union).orElse(UnionPath.root(union));
    return path.isWithin(new UnionCode(campaign.union()));
  }
}
