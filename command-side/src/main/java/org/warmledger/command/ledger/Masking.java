package org.warmledger.command.ledger;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.warmledger.events.LedgerEvent;
import org.warmledger.events.wire.EventNames;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** Shows events that were not written, with the numbers that identify somebody covered. */
final class Masking {

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .changeDefaultPropertyInclusion(
              unused ->
                  JsonInclude.Value.construct(
                      JsonInclude.Include.NON_ABSENT, JsonInclude.Include.ALWAYS))
          .build();

  private static final Pattern DISTRICT = Pattern.compile("^.{0,20}?[区县旗]");

  private Masking() {}

  static Rehearsal rehearsal(List<LedgerEvent> facts) {
    return new Rehearsal(facts.stream().map(Masking::planned).toList());
  }

  private static Rehearsal.PlannedEvent planned(LedgerEvent fact) {
    return new Rehearsal.PlannedEvent(
        EventNames.of(fact.getClass()).name(), mask(JSON.valueToTree(fact)).toString());
  }

  private static JsonNode mask(JsonNode node) {
    if (node instanceof ObjectNode object) {
      object
          .properties()
          .forEach(
              entry ->
                  entry.setValue(
                      entry.getValue().isString()
                          ? StringNode.valueOf(
                              cover(entry.getKey(), entry.getValue().stringValue()))
                          : mask(entry.getValue())));
    }
    if (node instanceof ArrayNode array) {
      array.forEach(Masking::mask);
    }
    return node;
  }

  private static String cover(String field, String text) {
    return switch (field) {
      case "identityNumber" -> keep(text, 4, 4);
      case "mobile" -> keep(text, 3, 4);
      case "accountNumber" -> keep(text, 0, 4);
      case "address" -> district(text);
      default -> text;
    };
  }

  private static String district(String address) {
    Matcher district = DISTRICT.matcher(address);
    return district.find() ? district.group() + "***" : "***";
  }

  private static String keep(String text, int first, int last) {
    return text.length() <= first + last
        ? "*".repeat(text.length())
        : text.substring(0, first)
            + "*".repeat(text.length() - first - last)
            + text.substring(text.length() - last);
  }
}
