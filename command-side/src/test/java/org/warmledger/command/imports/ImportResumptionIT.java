package org.warmledger.command.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import org.warmledger.launchers.RealStores;
import org.warmledger.platform.testkit.Reply;
import org.warmledger.platform.web.UploadFolder;

@Order(6)
class ImportResumptionIT {

  private static final String CASEWORKER = "caseworker@410800";
  private static final String ONE_LANE = "warmledger.imports.lanes=1";

  private final InventedRegister register = new InventedRegister(300, 11);
  private final String database = RealStores.freshDatabaseJdbcUrl();

  @Test
  void anImportKilledInTheMiddleGoesOnByItselfAndDoublesNothing() {
    String importId;
    try (ImportServer killed = ImportServer.start(database, ONE_LANE)) {
      importId =
          killed.send(CASEWORKER, "files", "apply", register.files()).at("/importId").asString();
      awaitSomeRows(killed, importId);
    }
    try (ImportServer next = ImportServer.start(database, ONE_LANE)) {
      assertThat(sealedFiles(next)).isLessThanOrEqualTo(1);
      whole(next.follow(CASEWORKER, importId));
      assertThat(LedgerSums.of(next).files()).isEqualTo(300);
      assertThat(sealedFiles(next)).isZero();
    }
  }

  @Test
  void aRowWhoseVerdictWasLostIsAcceptedAgainAndNotDoubled() throws IOException {
    try (ImportServer server = ImportServer.start(database)) {
      String importId = writtenWithoutVerdicts(server);

      server.post(CASEWORKER, "/api/imports/" + importId + "/resumption", "");

      whole(server.follow(CASEWORKER, importId));
      assertThat(LedgerSums.of(server).files()).isEqualTo(300);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"apply", "rehearse"})
  void aStoppedImportWaitsAndIsResumed(String mode) {
    try (ImportServer server = ImportServer.start(database, ONE_LANE)) {
      String importId =
          server.send(CASEWORKER, "files", mode, register.files()).at("/importId").asString();
      String path = "/api/imports/" + importId;
      awaitSomeRows(server, importId);

      stop(server, path);
      assertThat(server.follow(CASEWORKER, importId).at("/done").asInt()).isLessThan(300);
      assertThat(server.post(CASEWORKER, path + "/resumption", "").status()).isEqualTo(202);

      whole(server.follow(CASEWORKER, importId));
      assertThat(LedgerSums.of(server).files()).isEqualTo(mode.equals("apply") ? 300 : 0);
    }
  }

  /** While no verdict can be written: a lane that could write would be done by now. */
  private static void stop(ImportServer server, String path) {
    server
        .bean(TransactionTemplate.class)
        .executeWithoutResult(
            held -> {
              server.bean(JdbcTemplate.class).execute("lock table import_row in exclusive mode");
              assertThat(server.post(CASEWORKER, path + "/stop", "").at("/state").asString())
                  .isEqualTo("STOPPED");
            });
  }

  @Test
  void anImportWhoseFileIsDamagedSaysSoAndGoesOnOnceItIsMended() throws IOException {
    try (ImportServer server = ImportServer.start(database, ONE_LANE)) {
      String importId = writtenWithoutVerdicts(server);
      String path = "/api/imports/" + importId;
      JdbcTemplate jdbc = server.bean(JdbcTemplate.class);
      jdbc.execute("create table whole as select * from import_file_piece");
      jdbc.update("update import_file_piece set sealed = substring(sealed from 2)");

      server.post(CASEWORKER, path + "/resumption", "");
      Reply failed = server.follow(CASEWORKER, importId);
      assertThat(failed.at("/state").asString() + " " + failed.at("/failure").asString())
          .isEqualTo("FAILED FILE_DAMAGED");

      jdbc.update("delete from import_file_piece");
      jdbc.update("insert into import_file_piece select * from whole");
      server.post(CASEWORKER, path + "/resumption", "");
      Reply ended = server.follow(CASEWORKER, importId);
      whole(ended);
      assertThat(ended.body().has("failure")).isFalse();
    }
  }

  @RepeatedTest(3)
  void stoppedAndResumedAtOnceItIsNotDoneBeforeEveryRowHasItsVerdict() {
    try (ImportServer server = ImportServer.start(database, "warmledger.imports.lanes=2")) {
      String importId =
          server.send(CASEWORKER, "files", "apply", register.files()).at("/importId").asString();
      String path = "/api/imports/" + importId;
      ImportStore store = server.bean(ImportStore.class);
      for (int rows = 5; rows < 200; rows = store.counts(importId).done() + 1) {
        awaitRows(server, importId, rows, 60);
        server.post(CASEWORKER, path + "/stop", "");
        // The next verdicts to be written bring the worker to know; it still has rows in hand then.
        awaitRows(server, importId, store.counts(importId).done() + 1, 2);
        server.post(CASEWORKER, path + "/resumption", "");
      }
      whole(server.follow(CASEWORKER, importId));
      assertThat(LedgerSums.of(server).files()).isEqualTo(300);
    }
  }

  private static void whole(Reply status) {
    assertThat(status.at("/state").asString()).as(status.text()).isEqualTo("DONE");
    assertThat(status.at("/accepted").asInt()).as(status.text()).isEqualTo(300);
  }

  private static int sealedFiles(ImportServer server) {
    return server
        .bean(JdbcTemplate.class)
        .queryForObject("select count(distinct import_id) from import_file_piece", Integer.class);
  }

  /** As a kill leaves it between the writing of rows and the writing of their verdicts. */
  private String writtenWithoutVerdicts(ImportServer server) throws IOException {
    byte[] file = register.files();
    String importId =
        server.complete(CASEWORKER, "files", "apply", file).at("/importId").asString();
    JdbcTemplate jdbc = server.bean(JdbcTemplate.class);
    ImportStore store = server.bean(ImportStore.class);
    ImportJob job = store.find(importId).orElseThrow();
    jdbc.update("delete from import_row");
    jdbc.update("delete from import_job");
    try (UploadFolder.Held held = server.bean(UploadFolder.class).create()) {
      Files.write(held.path(), file);
      store.create(job, held.path());
    }
    store.move(importId, ImportState.DONE, ImportState.STOPPED);
    return importId;
  }

  private static void awaitSomeRows(ImportServer server, String importId) {
    awaitRows(server, importId, 5, 60);
    assertThat(server.bean(ImportStore.class).counts(importId).done()).isLessThan(300);
  }

  private static void awaitRows(ImportServer server, String importId, int rows, int seconds) {
    ImportStore store = server.bean(ImportStore.class);
    long patience = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
    while (store.counts(importId).done() < rows
        && store.find(importId).orElseThrow().state() != ImportState.DONE
        && System.nanoTime() < patience) {
      Thread.onSpinWait();
    }
  }
}
