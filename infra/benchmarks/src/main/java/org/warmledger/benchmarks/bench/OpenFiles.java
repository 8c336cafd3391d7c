package org.warmledger.benchmarks.bench;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.warmledger.benchmarks.client.Answer;
import org.warmledger.benchmarks.client.LedgerClient;
import org.warmledger.benchmarks.measure.Shortfall;
import tools.jackson.databind.JsonNode;

/** Files that a load may act on, as the list answers them. */
record OpenFiles(List<OpenFile> files) {

  /** Where a file is and whose. */
  record OpenFile(String path, String union) {}

  static OpenFiles read(LedgerClient client, int most) throws IOException {
    List<OpenFile> files = new ArrayList<>();
    String next = "/api/cases?state=OPEN&limit=200";
    while (!next.isEmpty() && files.size() < most) {
      Answer page = client.get(Staff.READER, next, Map.of());
      if (!page.isAccepted()) {
        throw new Shortfall("the list of files was refused: " + page.code());
      }
      page.body().required("items").forEach(item -> files.add(file(item)));
      String cursor = page.body().path("cursor").asString("");
      next = cursor.isEmpty() ? "" : "/api/cases?state=OPEN&limit=200&cursor=" + encoded(cursor);
    }
    return new OpenFiles(List.copyOf(files));
  }

  private static OpenFile file(JsonNode item) {
    return new OpenFile(
        "/api/cases/" + item.required("caseId").asString(),
        item.required("union").required("code").asString());
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
