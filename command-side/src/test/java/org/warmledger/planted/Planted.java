package org.warmledger.planted;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.commandhandling.RoutingKey;
import org.axonframework.spring.stereotype.Aggregate;
import org.warmledger.command.funds.FundFacts;
import org.warmledger.events.ids.FundCode;

/** Breaches of the walls, out of reach of whoever looks for components. */
public final class Planted {

  private Planted() {}

  /** A stream that does as it likes: it stands on its own and handles a command. */
  @Aggregate
  public static class Headstrong {
    @CommandHandler
    void handle(Greedy command) {
      throw new UnsupportedOperationException(command.toString());
    }
  }

  /** A command that brings what its handler should look up. */
  public record Greedy(@RoutingKey FundCode code, FundFacts fund) {}

  /** A rule that goes by more than it is told. */
  public static class MoodyRule {
    boolean decide(Greedy command) {
      return command.fund().version() > hashCode();
    }
  }
}
