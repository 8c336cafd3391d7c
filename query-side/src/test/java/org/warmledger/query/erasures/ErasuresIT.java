package org.warmledger.query.erasures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.warmledger.events.ErasureAsked;
import org.warmledger.events.ErasureCarriedOut;
import org.warmledger.events.ErasureDropped;
import org.warmledger.events.LedgerEvent;
import org.warmledger.events.Samples;
import org.warmledger.platform.testkit.Reply;
import org.warmledger.query.support.FilledLedger;
import org.warmledger.query.support.QueryServer;

/** The list of erasures says who was asked to be erased, why, and what became of it. */
class ErasuresIT {

  private static final String ONE = "/api/erasures/" + Samples.SPOUSE;

  private static QueryServer server;
  private static FilledLedger ledger;

  @BeforeAll
  static void start() {
    server = QueryServer.start();
    ledger = new FilledLedger(server);
    ledger.registerUnions();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @SafeVarargs
  private static long append(Class<? extends LedgerEvent>... kinds) {
    return ledger.append(
        Stream.of(kinds)
            .map(kind -> Samples.all().stream().filter(kind::isInstance).findFirst().orElseThrow())
            .toArray(LedgerEvent[]::new));
  }

  private static Reply ask(String who, long position, String path) {
    return server.as(who).after(position).get(path);
  }

  @Test
  void whoeverDoesItIsShownWhyAndWhatIsToBeKnownAndTheListKeepsIt() {
    long asked = append(ErasureAsked.class);
    Reply waiting = ask("admin@410803", asked, ONE).ok();
    assertThat(waiting.said("/state")).isEqualTo("WAITING");
    assertThat(waiting.said("/reason")).isEqualTo("ASKED_BY_PERSON");
    assertThat(waiting.at("/warnings").toString()).isEqualTo("[\"KEEPING_PERIOD\"]");
    assertThat(waiting.said("/etag")).isEqualTo("\"0\"");
    assertThat(waiting.header("ETag")).startsWith("\"0.");
    assertThat(ask("admin@410802", asked, ONE).status()).isEqualTo(404);
    assertThat(ask("admin@410803", asked, "/api/erasures/person-").status()).isEqualTo(404);

    long dropped = append(ErasureDropped.class);
    assertThat(ask("admin@410803", dropped, ONE).said("/state")).isEqualTo("DROPPED");

    long done = append(ErasureAsked.class, ErasureCarriedOut.class);
    for (String query : List.of("", "?state=CARRIED_OUT", "?union=410803")) {
      Reply list = ask("compliance@410800", done, "/api/erasures" + query).ok();
      assertThat(list.at("/items").size()).as(list.text()).isEqualTo(1);
      assertThat(list.said("/items/0/endedBy")).isEqualTo(Samples.SUPERVISOR.value());
      assertThat(list.said("/items/0/version")).isEqualTo("3");
    }
    assertThat(ask("compliance@410800", done, "/api/erasures?state=WAITING").at("/items").size())
        .isZero();
    assertThat(ask("compliance@410802", done, "/api/erasures").at("/items").size()).isZero();
  }
}
