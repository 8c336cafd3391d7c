package org.warmledger.benchmarks.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.LongStream;
import org.warmledger.benchmarks.client.Answer;
import org.warmledger.benchmarks.client.LedgerClient;
import org.warmledger.benchmarks.client.Multipart;
import org.warmledger.benchmarks.invented.InventedHousehold;
import org.warmledger.benchmarks.invented.InventedLedger;
import org.warmledger.benchmarks.invented.PaperForms;
import org.warmledger.benchmarks.measure.Shortfall;

/** 300 files, their visits and their aids through the import, one file after the other. */
record ImportSpeed(LedgerClient client) {

  /** How long it took, and what the three imports said. */
  record Imported(Duration took, int rows, int accepted) {}

  private static final Duration PATIENCE = Duration.ofMinutes(3);
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(20);

  Imported measure(InventedLedger ledger, long first, int count) throws IOException {
    List<InventedHousehold> households =
        LongStream.range(first, first + count).mapToObj(ledger::household).toList();
    PaperForms forms = new PaperForms(households);
    long start = System.nanoTime();
    Answer files = run(Staff.CASEWORKER, "files", forms.files());
    Answer visits = run(Staff.CASEWORKER, "visits", forms.visits());
    Answer aids = run(Staff.SUPERVISOR, "aids", forms.aids());
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
    Answer begun = client.upload(subject, "/api/imports", parts);
    if (!begun.isAccepted()) {
      throw new Shortfall("the import of " + kind + " was refused: " + begun.code());
    }
    return await(subject, "/api/imports/" + begun.text("importId"));
  }

  private Answer await(String subject, String path) throws IOException {
    long giveUp = System.nanoTime() + PATIENCE.toNanos();
    Answer now = client.get(subject, path, Map.of());
    while (now.text("state").equals("RUNNING")) {
      if (System.nanoTime() > giveUp) {
        throw new Shortfall("an import was still running after " + PATIENCE);
      }
      LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
      now = client.get(subject, path, Map.of());
    }
    if (!now.text("state").equals("DONE")) {
      throw new Shortfall("an import ended as " + now.text("state"));
    }
    return now;
  }
}
