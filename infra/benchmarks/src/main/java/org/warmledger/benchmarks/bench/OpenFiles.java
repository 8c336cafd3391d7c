package org.warmledger.benchmarks.bench;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.warmledger.benchmarks.client.Answer;
import org.warmledger.benchmarks.client.LedgerClient;
import tools.jackson.databind.JsonNode;

/** Files that a load may act on, as the list answers them. */
record OpenFiles(List<OpenFile> files) {

  /** Where a file is and whose. */
  record OpenFile(String path, String union) {}

  private static final String FIRST = "/api/cases?state=OPEN&limit=200";

  static OpenFiles read(LedgerClient client, int most) throws IOException {
    List<OpenFile> files = new ArrayList<>();
    String next = FIRST;
    while (!next.isEmpty() && files.size() < most) {
      Answer page = client.get(Staff.READER, next, Map.of()).accepted("the list of files");
      page.body().required("items").forEach(item -> files.add(file(item)));
      String cursor = page.body().path("cursor").asString("");
      next =
          cursor.isEmpty()
              ? ""
              : FIRST + "&cursor=" + URLEncoder.encode(cursor, StandardCharsets.UTF_8);
    }
    return new OpenFiles(List.copyOf(files));
  }

  private static OpenFile file(JsonNode item) {
    return new OpenFile(
        "/api/cases/" + item.required("caseId").asString(),
        item.required("union").required("code").asString());
  }
}
