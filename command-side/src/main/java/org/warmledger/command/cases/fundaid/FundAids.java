package org.warmledger.command.cases.fundaid;

import java.util.List;
import org.axonframework.commandhandling.RoutingKey;
import org.warmledger.events.ids.FundCode;

/** State on many files at once that one fund set their aids aside: on all of them, or on none. */
public record FundAids(@RoutingKey FundCode fund, List<FundAid> aids) {
  public FundAids {
    aids = List.copyOf(aids);
  }
}
