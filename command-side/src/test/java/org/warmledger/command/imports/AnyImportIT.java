package org.warmledger.command.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.warmledger.command.running.RunningLedger;
import org.warmledger.command.tables.Reading;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.ids.UnionCode;

/** Stopped, resumed, killed and ended in any order: done means a verdict for each row. */
class AnyImportIT {

  private static final int ROWS = 5;

  private static final Path FILE = file();

  private static RunningLedger ledger;

  /** What may happen to an import, in whatever order. */
  enum Step {
    ROW,
    WRITE,
    END_OF_PASS,
    KILL,
    STOP,
    RESUME
  }

  private static Path file() {
    try {
      Path file = Files.createTempFile("import", "");
      file.toFile().deleteOnExit();
      return Files.writeString(file, "file");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @BeforeContainer
  static void start() {
    ledger = RunningLedger.start();
    // Its looks would take up what the test works on, whose file is none.
    ledger.bean(ImportWorker.class).stop();
  }

  @AfterContainer
  static void stop() {
    ledger.close();
  }

  /** Every order of four steps there is: all that can meet within one pass and the next. */
  @Property(generation = GenerationMode.EXHAUSTIVE, tries = 1_296)
  void inEveryOrderOfFourStepsDoneMeansAVerdictForEachRow(@ForAll @Size(4) List<Step> steps) {
    complete(steps);
  }

  @Property(tries = 300)
  void doneMeansAVerdictForEachRow(@ForAll @Size(max = 25) List<Step> steps) {
    complete(steps);
  }

  private static void complete(List<Step> steps) {
    Passes passes = new Passes(ledger.bean(ImportStore.class));
    for (Step step : steps) {
      passes.take(step);
      passes.expectNoRowLost();
    }
    passes.take(Step.STOP);
    passes.take(Step.RESUME);
    passes.take(Step.KILL);
    passes.take(Step.END_OF_PASS);
    assertThat(passes.state()).isEqualTo(ImportState.DONE);
    passes.expectNoRowLost();
  }

  /** Pass after pass over one file, as the worker makes them. */
  private static final class Passes {

    private final ImportStore store;
    private final String importId = "import-" + UUID.randomUUID();
    private Optional<VerdictLog> pass = Optional.empty();
    private final Deque<Integer> rows = new ArrayDeque<>();

    Passes(ImportStore store) {
      this.store = store;
      store.create(job(importId), FILE);
      begin();
    }

    /** A pass takes the rows that have no verdict. */
    private void begin() {
      pass =
          Optional.of(new VerdictLog(store, importId))
              .filter(log -> state() == ImportState.RUNNING);
      rows.clear();
      IntStream.rangeClosed(1, ROWS).forEach(rows::add);
      store
          .verdicts(importId, List.copyOf(EnumSet.allOf(RowVerdict.Kind.class)), 0, ROWS)
          .forEach(verdict -> rows.remove(verdict.row()));
    }

    void take(Step step) {
      switch (step) {
        case ROW -> pass.ifPresent(this::row);
        case WRITE -> pass.ifPresent(VerdictLog::flush);
        case END_OF_PASS -> pass.ifPresent(this::end);
        case KILL -> begin();
        case STOP -> move(ImportState.RUNNING, ImportState.STOPPED);
        case RESUME -> {
          move(ImportState.STOPPED, ImportState.RUNNING);
          if (pass.isEmpty()) {
            begin();
          }
        }
      }
    }

    private void move(ImportState from, ImportState to) {
      boolean unused = store.move(importId, from, to);
    }

    private void row(VerdictLog log) {
      if (!rows.isEmpty() && !log.isStopped()) {
        log.add(RowVerdict.rehearsed(rows.remove()));
      }
    }

    private void end(VerdictLog log) {
      while (!rows.isEmpty() && !log.isStopped()) {
        row(log);
      }
      log.end();
      begin();
    }

    ImportState state() {
      return store.find(importId).orElseThrow().state();
    }

    void expectNoRowLost() {
      if (state() == ImportState.DONE) {
        assertThat(store.counts(importId).done()).isEqualTo(ROWS);
      }
      assertThat(state()).isNotEqualTo(ImportState.FAILED);
      assertThat(
              ledger
                  .jdbc()
                  .queryForObject(
                      "select count(*) from import_file_piece where import_id = ?",
                      Integer.class,
                      importId))
          .isEqualTo(state() == ImportState.DONE ? 0 : 1);
    }

    private static ImportJob job(String importId) {
      return new ImportJob(
          importId,
          ImportKind.FILES,
          Optional.empty(),
          ImportMode.REHEARSE,
          ImportRelease.NOT_NEEDED,
          ImportState.RUNNING,
          new StaffId("caseworker@410803"),
          "caseworker",
          new UnionCode("410803"),
          "0".repeat(64),
          new Reading(List.of(""), List.of(), List.of(), List.of(), ROWS, 0, 0),
          Instant.now(),
          Optional.empty());
    }
  }
}
