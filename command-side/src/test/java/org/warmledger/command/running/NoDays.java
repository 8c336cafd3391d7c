package org.warmledger.command.running;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.warmledger.platform.description.Examples;
import org.warmledger.platform.description.KeptDescription;
import org.warmledger.platform.description.KeptDescription.Operation;
import org.warmledger.platform.testkit.Reply;
import org.warmledger.platform.testkit.Sender;
import tools.jackson.databind.JsonNode;

/** What no day or moment is, sent wherever one is read outside of a body. */
record NoDays(RunningLedger ledger, SoftAssertions all) {

  private static final KeptDescription SIDE = KeptDescription.of("command-side");

  /** In every parameter of every address; answers which of them are days. */
  List<String> inAddresses() {
    List<String> days = new ArrayList<>();
    for (Operation each : SIDE.operations()) {
      for (JsonNode parameter : each.said().path("parameters")) {
        JsonNode said = SIDE.resolved(parameter);
        String name = said.get("name").asString();
        List<String> texts = Examples.noTimes(name, said.at("/schema/format").asString(""));
        if (!texts.isEmpty()) {
          days.add(said.get("in").asString() + " " + each + " " + name);
          texts.forEach(text -> inQuery(each, name, text));
        }
      }
    }
    return days;
  }

  private void inQuery(Operation each, String name, String text) {
    Sender admin = ledger.as("admin@100000");
    String query = "?" + name + "=" + URLEncoder.encode(text, StandardCharsets.UTF_8);
    all.assertThat(admin.get(each.path() + query).problem())
        .as("%s %s %s", each, name, text)
        .isEqualTo("400 MALFORMED_PARAMETER");
  }

  void besideFiles() {
    for (String text : Examples.noTimes("occurredOn", "")) {
      all.assertThat(headed(text).fields()).as(text).containsExactly("/occurredOn MALFORMED");
    }
  }

  private Reply headed(String day) {
    Map<String, String> parts =
        Map.of(
            "kind",
            "roster",
            "mode",
            "rehearse",
            "title",
            "春节慰问",
            "category",
            "LIVING",
            "fund",
            "JZ-1",
            "occurredOn",
            day);
    return ledger.as("caseworker@410803").upload("/api/imports", "a,b\n1,2\n", parts);
  }
}
