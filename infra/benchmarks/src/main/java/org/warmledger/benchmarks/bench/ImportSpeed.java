package org.warmledger.benchmarks.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.warmledger.benchmarks.client.Answer;
import org.warmledger.benchmarks.client.LedgerClient;
import org.warmledger.benchmarks.client.Multipart;
import org.warmledger.benchmarks.invented.InventedHousehold;
import org.warmledger.benchmarks.invented.InventedLedger;
import org.warmledger.benchmarks.invented.PaperForms;
import org.warmledger.benchmarks.measure.Shortfall;

/** Files, their visits and their aids through the import, one file after the other. */
record ImportSpeed(LedgerClient client, Duration patience) {

  /** How long it took, and what the three imports said. */
  record Imported(Duration took, int rows, int accepted) {}

  /** Nobody releases what they sent. */
  private static final String RELEASES = Staff.SUPERVISOR;

  Imported measure(InventedLedger ledger, long first, int count) throws IOException {
    List<InventedHousehold> households =
        LongStream.range(first, first + count).mapToObj(ledger::household).toList();
    PaperForms forms = new PaperForms(households);
    long start = System.nanoTime();
    Answer files = run(Staff.CASEWORKER, "files", forms.files());
    Answer visits = run(Staff.CASEWORKER, "visits", forms.visits());
    Answer aids = run(Staff.ADMIN, "aids", forms.aids());
    Duration took = Duration.ofNanos(System.nanoTime() - start);
    return new Imported(
        took, sum("rows", files, visits, aids), sum("accepted", files, visits, aids));
  }

  private static int sum(String property, Answer... answers) {
    return List.of(answers).stream()
        .mapToInt(answer -> answer.body().required(property).asInt())
        .sum();
  }

  private Answer run(String subject, String kind, byte[] csv) throws IOException {
    Multipart parts =
        new Multipart()
            .field("kind", kind)
            .field("mode", "apply")
            .file(kind + ".csv", "text/csv", csv);
    Answer ended = released(ended(client, subject, parts, patience));
    if (!ended.text("state").equals("DONE")) {
      throw new Shortfall("an import ended as " + ended.text("state"));
    }
    return ended;
  }

  /** What brings past money is written once a second person has released it. */
  private Answer released(Answer tried) throws IOException {
    if (!tried.text("state").equals("WAITING")) {
      return tried;
    }
    String path = "/api/imports/" + tried.text("importId");
    Answer unused =
        client
            .decide(
                RELEASES,
                path + "/release",
                Map.of(),
                tried.text("importId") + "-release",
                tried.etag().orElseThrow())
            .accepted(path);
    return client.await(RELEASES, path, job -> !job.text("state").equals("RUNNING"), patience);
  }

  /** What an import says once it runs no more. */
  static Answer ended(LedgerClient client, String subject, Multipart parts, Duration patience)
      throws IOException {
    Answer begun = client.upload(subject, "/api/imports", parts).accepted("an import");
    return client.await(
        subject,
        "/api/imports/" + begun.text("importId"),
        job -> !job.text("state").equals("RUNNING"),
        patience);
  }
}
