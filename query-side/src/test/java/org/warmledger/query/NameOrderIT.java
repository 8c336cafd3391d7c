package org.warmledger.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.warmledger.platform.testkit.Reply;
import org.warmledger.query.support.FilledLedger;
import org.warmledger.query.support.QueryServer;
import org.warmledger.query.support.Samples;

/** A list that is sorted by name has an end, also where nobody knows how to read a name. */
class NameOrderIT {

  @Test
  void aListSortedByNameShowsEverybodyPageByPage() {
    try (QueryServer server = QueryServer.start()) {
      FilledLedger ledger = new FilledLedger(server);
      ledger.registerUnions();
      List<String> names = List.of("王小明", "𠮷𠮷", "··", "・・", "阿依古丽");
      long position = 0;
      for (int i = 0; i < names.size(); i++) {
        position =
            ledger.append(Samples.archived("case-" + i, Samples.JIEFANG, names.get(i), 31 + i));
      }
      for (String sort : List.of("name", "-name")) {
        assertThat(paged(server, sort, position)).containsExactlyInAnyOrderElementsOf(names);
      }
    }
  }

  private static List<String> paged(QueryServer server, String sort, long position) {
    List<String> shown = new ArrayList<>();
    String more = "";
    do {
      Reply page =
          server.ask(
              "GET",
              "/api/cases?limit=1&sort=" + sort + more,
              "caseworker",
              "410800",
              List.of("Ledger-Position", Long.toString(position), "Prefer", "wait=20"));
      assertThat(page.status()).as(page.text()).isEqualTo(200);
      page.at("/items").valueStream().forEach(item -> shown.add(item.get("name").asString()));
      more = "&cursor=" + page.said("/cursor");
    } while (!more.equals("&cursor=") && shown.size() < 20);
    return shown;
  }
}
