package org.warmledger.planted;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.warmledger.command.streams.LoadedStream;
import org.warmledger.walls.Breaches;
import org.warmledger.walls.Forged;

/** Each wall of this module falls where it is breached. */
class BreachesTest {

  private static final String COMMAND = "org.warmledger.command.";

  @Test
  void everyWallFallsWhereItIsBreached() {
    Breaches breaches = Breaches.ofThisModule();
    rooms(breaches);
    streams(breaches);
    commands(breaches);
    assertThat(breaches.unnoticed()).isEmpty();
  }

  private static void rooms(Breaches breaches) {
    String edge = "theEdgeIsNotKnownBelow";
    Forged one = knowing("cases.one.Act", COMMAND + "cases.two.Act");
    breaches
        .of("givingKnowsFactsOnly", knowing("giving.Caps", COMMAND + "cases.HardshipCase"))
        .of("theWritesDoNotKnowTheReads", knowing("cases.Peeking", "org.warmledger.query.Read"))
        .of("useCasesDoNotKnowEachOther", one, knowing("cases.two.Act"))
        .of(edge, knowing("decision.Knower", COMMAND + "http.Writes"))
        .of(edge, knowing("persons.Knower", COMMAND + "cases.HardshipCase"))
        .of(edge, knowing("ledger.Knower", "org.warmledger.platform.web.Caller"))
        .of(edge, knowing("fields.Knower", COMMAND + "http.Writes"))
        .of("theShapeKnowsNoFeature", knowing("streams.Knower", COMMAND + "cases.HardshipCase"))
        .of(
            "streamsAreReachedByTheirUseCasesOnly",
            knowing("cases.ShortCutApi", LoadedStream.class.getName()));
  }

  private static Forged knowing(String name, String... others) {
    return Forged.knowing(COMMAND + name, others);
  }

  private static void streams(Breaches breaches) {
    breaches
        .of("streamsAreShellsOnOneBase", Planted.LonelyStream.class)
        .of("streamsAreShellsOnOneBase", Planted.Misnamed.class)
        .of("streamsAreShellsOnOneBase", Planted.OpenStream.class)
        .of("streamsHandleNoCommands", Planted.Clerk.class)
        .of("streamsHandleNoCommands", Planted.UnboundHandler.class)
        .of("handlersAreNobodysBusiness", Planted.Clerk.class);
  }

  private static void commands(Breaches breaches) {
    breaches
        .of("rulesDecideByWhatTheyAreTold", Planted.MoodyRule.class)
        .of("commandsAreWhatSomebodyAskedFor", Planted.Greedy.class)
        .of("commandsAreWhatSomebodyAskedFor", Planted.Foregone.class);
  }
}
