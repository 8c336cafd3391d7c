package org.warmledger.acceptance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.warmledger.acceptance.Traffic.Household;
import org.warmledger.platform.testkit.Reply;

/** Holds what was answered against what the ledger tells. */
record Ledgered(StoodUp stoodUp) {

  static final String LOST = "lost: ";
  static final String DOUBLED = "doubled: ";

  List<String> wrong(List<Household> households) {
    Api caseworker = stoodUp.stack().as("caseworker@" + Traffic.UNION);
    // Who was killed has claims that end before others read on.
    Map<String, String> upToNow = Map.of("Ledger-Position", end(), "Prefer", "wait=30");
    List<String> wrong = new ArrayList<>();
    for (Household each : households) {
      Reply file = caseworker.get("/api/cases/" + each.caseId(), upToNow);
      if (file.status() != 200) {
        wrong.add(LOST + each.caseId() + " " + file.problem());
        continue;
      }
      compare("visits of " + each.caseId(), each.visits().get(), file.at("/visits").size(), wrong);
      compare("aids of " + each.caseId(), each.aids().get(), file.at("/aids").size(), wrong);
    }
    return wrong;
  }

  private String end() {
    return stoodUp.stack().as("admin@100000").get("/api/admin/projections").at("/head").asString();
  }

  private static void compare(String what, int answered, int found, List<String> wrong) {
    if (found < answered) {
      wrong.add(LOST + what + ": " + answered + " answered, " + found + " found");
    } else if (found > answered) {
      wrong.add(DOUBLED + what + ": " + answered + " answered, " + found + " found");
    }
  }
}
