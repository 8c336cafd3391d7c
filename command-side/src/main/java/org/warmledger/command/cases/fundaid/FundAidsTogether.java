package org.warmledger.command.cases.fundaid;

import java.util.List;
import org.axonframework.commandhandling.RoutingKey;
import org.warmledger.events.ids.FundCode;

/** State on many files at once that one fund set their aids aside: on all of them, or on none. */
public record FundAidsTogether(@RoutingKey FundCode fund, List<FundAid> aids) {
  public FundAidsTogether {
    aids = List.copyOf(aids);
  }
}
