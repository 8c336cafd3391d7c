package org.warmledger.planted;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.commandhandling.RoutingKey;
import org.axonframework.spring.stereotype.Aggregate;
import org.springframework.stereotype.Component;
import org.warmledger.command.funds.FundFacts;
import org.warmledger.command.streams.LedgerStream;
import org.warmledger.events.FundEvent;
import org.warmledger.events.ids.FundCode;

/** Breaches of the walls, out of reach of whoever looks for components. */
public final class Planted {

  private Planted() {}

  /** A stream that stands on its own. */
  @Aggregate
  static class LonelyStream {}

  /** A stream that isn't called one. */
  @Aggregate
  static class Misnamed extends LedgerStream<FundEvent, String> {
    Misnamed() {
      super("");
    }
  }

  /** A stream that anybody may take. */
  @Aggregate
  public static class OpenStream extends LedgerStream<FundEvent, String> {
    OpenStream() {
      super("");
    }
  }

  /** Handles a command, is no handler by its name, and anybody may take it. */
  @Component
  public static class Clerk {
    @CommandHandler
    void handle(Greedy command) {
      throw new UnsupportedOperationException(command.toString());
    }
  }

  /** A handler that nobody finds. */
  static class UnboundHandler {
    @CommandHandler
    void handle(Greedy command) {
      throw new UnsupportedOperationException(command.toString());
    }
  }

  /** A command that brings what its handler should look up. */
  public record Greedy(@RoutingKey FundCode code, FundFacts fund) {}

  /** A command that brings what its rule should make of it. */
  public record Foregone(@RoutingKey FundCode code, FundEvent fact) {}

  /** A rule that goes by more than it is told. */
  public static class MoodyRule {
    boolean decide(Greedy command) {
      return command.fund().version() > hashCode();
    }
  }
}
