package org.warmledger.benchmarks.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.warmledger.benchmarks.client.LedgerClient;
import org.warmledger.benchmarks.invented.InventedSpending;
import org.warmledger.benchmarks.measure.LiveHeap;
import org.warmledger.benchmarks.measure.ResultTable;
import org.warmledger.benchmarks.measure.Shortfall;
import org.warmledger.benchmarks.measure.Words;

/**
 * The list of disbursements as a spreadsheet: how long it takes, and, in a second run that the
 * collections slow down, how much the application holds on to meanwhile.
 */
record ExportSpeed(LedgerClient client, InventedSpending spending) {

  private static final int ROWS = 100_000;
  private static final long MOST_BYTES = 128L << 20;
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(300);
  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  private static final byte[] ROW = "<row ".getBytes(StandardCharsets.US_ASCII);

  void measure(long application, ResultTable table) throws IOException {
    export();
    long start = System.nanoTime();
    long rows = export();
    Duration took = Duration.ofNanos(System.nanoTime() - start);
    long extra = extraHeap(application);
    table.judged(
        "导出 export of %,d rows, most heap held".formatted(rows),
        "%s, %,.0f MB".formatted(Words.seconds(took), extra / (double) (1 << 20)),
        "≤ 128 MB",
        extra <= MOST_BYTES,
        "–");
  }

  private long extraHeap(long application) throws IOException {
    try (LiveHeap heap = LiveHeap.of(application);
        ExecutorService hands = Executors.newVirtualThreadPerTaskExecutor()) {
      long before = heap.bytes();
      long most = before;
      Callable<Long> exporting = this::export;
      Future<Long> running = hands.submit(exporting);
      while (!running.isDone()) {
        most = Math.max(most, heap.bytes());
        LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
      }
      return most - before;
    }
  }

  /** Counts the rows, without the one of titles. */
  private long export() throws IOException {
    Path file = Files.createTempFile("warmledger-bench", ".xlsx");
    try {
      download(file);
      long rows = rows(file);
      if (rows < Math.min(ROWS, spending.count())) {
        throw new Shortfall("the export has only %,d rows".formatted(rows));
      }
      return rows;
    } finally {
      Files.delete(file);
    }
  }

  private void download(Path file) throws IOException {
    String last = spending.day(Math.min(ROWS, spending.count()) - 1).toString();
    String path = "/api/disbursements/export?from=%s&to=%s".formatted(InventedSpending.FIRST, last);
    try (InputStream export = client.download(Staff.READER, path, XLSX)) {
      Files.copy(export, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static long rows(Path file) throws IOException {
    long rows = 0;
    try (ZipFile zip = new ZipFile(file.toFile())) {
      for (ZipEntry entry : zip.stream().toList()) {
        if (entry.getName().contains("worksheets/sheet")) {
          try (InputStream sheet = zip.getInputStream(entry)) {
            rows += rows(sheet) - 1;
          }
        }
      }
    }
    return rows;
  }

  private static long rows(InputStream sheet) throws IOException {
    byte[] buffer = new byte[1 << 16];
    long rows = 0;
    int matched = 0;
    for (int read = sheet.read(buffer); read >= 0; read = sheet.read(buffer)) {
      for (int i = 0; i < read; i++) {
        matched = buffer[i] == ROW[matched] ? matched + 1 : buffer[i] == ROW[0] ? 1 : 0;
        if (matched == ROW.length) {
          rows++;
          matched = 0;
        }
      }
    }
    return rows;
  }
}
