package org.warmledger.command.running;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.warmledger.platform.description.Examples;
import org.warmledger.platform.description.KeptDescription;
import org.warmledger.platform.description.KeptDescription.Operation;
import org.warmledger.platform.testkit.Reply;
import org.warmledger.platform.testkit.Sender;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Every act on a file that the description knows, tried with every field of its body said. */
final class ActsOnAFile {

  private static final KeptDescription DESCRIPTION = KeptDescription.of("command-side");
  private static final Examples EXAMPLES =
      new Examples(DESCRIPTION, Map.of("birthDate", "1980-01-01", "sex", "MALE"));

  /** Of funds, plans and visits that there are not; without them an act is one of words. */
  private static final List<String> HANDED_OVER =
      List.of("fund", "plan", "campaign", "money", "goods", "receipt", "followUpBy", "held");

  private static final String OF_A_FILE = "/api/cases/{caseId}/";

  private ActsOnAFile() {}

  /** Rehearses each, by somebody who may; nothing is written. */
  static Map<String, Reply> tried(RunningLedger ledger, String file) {
    return DESCRIPTION.operations().stream()
        .filter(operation -> operation.path().startsWith(OF_A_FILE))
        .filter(operation -> !body(operation).isMissingNode())
        .collect(
            Collectors.toMap(
                operation -> operation.path().substring(OF_A_FILE.length()),
                operation -> tried(ledger, operation, file)));
  }

  private static JsonNode body(Operation operation) {
    return operation.said().at("/requestBody/content/application~1json/schema");
  }

  private static Reply tried(RunningLedger ledger, Operation operation, String file) {
    String path = path(operation, file);
    ObjectNode said = (ObjectNode) EXAMPLES.whole(body(operation)).deepCopy();
    said.remove(HANDED_OVER);
    return Stream.of("supervisor", "admin", "finance", "caseworker", "compliance")
        .map(role -> ledger.as(role + "@410803"))
        .map(sender -> sent(operation, sender, path, said.toString()))
        .filter(reply -> !reply.problem().equals("403 ROLE_REQUIRED"))
        .findFirst()
        .orElseThrow();
  }

  private static Reply sent(Operation operation, Sender sender, String path, String said) {
    return (operation.decides() ? sender.with("If-Match", "\"0-0\"") : sender)
        .post(path + "?dryRun=true", said);
  }

  private static String path(Operation operation, String file) {
    String path = operation.path().replace("{caseId}", file);
    for (JsonNode parameter : operation.said().path("parameters")) {
      path =
          path.replace(
              "{" + parameter.path("name").asString("") + "}",
              EXAMPLES.whole(parameter.path("schema")).asString());
    }
    return path;
  }
}
