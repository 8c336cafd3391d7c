package org.warmledger.command.imports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.warmledger.launchers.RealStores;

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
  void aRowWhoseVerdictWasLostIsAcceptedAgainAndNotDoubled() {
    try (ImportServer server = ImportServer.start(database)) {
      byte[] file = register.files();
      String importId =
          server.complete(CASEWORKER, "files", "apply", file).at("/importId").asString();
      JdbcTemplate jdbc = server.bean(JdbcTemplate.class);
      // As a kill leaves it between the writing of rows and the writing of their verdicts.
      ImportStore store = server.bean(ImportStore.class);
      ImportJob job = store.find(importId).orElseThrow();
      jdbc.update("delete from import_row");
      jdbc.update("delete from import_job");
      store.create(job, file);
      store.move(importId, ImportState.DONE, ImportState.STOPPED);

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

      assertThat(server.post(CASEWORKER, path + "/stop", "").at("/state").asString())
          .isEqualTo("STOPPED");
      assertThat(server.follow(CASEWORKER, importId).at("/done").asInt()).isLessThan(300);
      assertThat(server.post(CASEWORKER, path + "/resumption", "").status()).isEqualTo(202);

      whole(server.follow(CASEWORKER, importId));
      assertThat(LedgerSums.of(server).files()).isEqualTo(mode.equals("apply") ? 300 : 0);
    }
  }

  @RepeatedTest(5)
  void stoppedAndResumedAtOnceItIsNotDoneBeforeEveryRowHasItsVerdict() {
    try (ImportServer server = ImportServer.start(database, "warmledger.imports.lanes=2")) {
      byte[] file = new InventedRegister(400, 12).files();
      String importId = server.send(CASEWORKER, "files", "apply", file).at("/importId").asString();
      String path = "/api/imports/" + importId;
      for (int rows = 5; rows < 250; rows += 60) {
        awaitRows(server, importId, rows);
        server.post(CASEWORKER, path + "/stop", "");
        server.post(CASEWORKER, path + "/resumption", "");
      }
      ImportServer.Answer end = server.follow(CASEWORKER, importId);
      assertThat(end.at("/state").asString()).as(end.text()).isEqualTo("DONE");
      assertThat(end.at("/accepted").asInt()).as(end.text()).isEqualTo(400);
      assertThat(LedgerSums.of(server).files()).isEqualTo(400);
    }
  }

  private static void whole(ImportServer.Answer status) {
    assertThat(status.at("/state").asString()).as(status.text()).isEqualTo("DONE");
    assertThat(status.at("/accepted").asInt()).as(status.text()).isEqualTo(300);
  }

  private static int sealedFiles(ImportServer server) {
    return server
        .bean(JdbcTemplate.class)
        .queryForObject("select count(file) from import_job", Integer.class);
  }

  private static void awaitSomeRows(ImportServer server, String importId) {
    awaitRows(server, importId, 5);
    assertThat(server.bean(ImportStore.class).counts(importId).done()).isLessThan(300);
  }

  private static void awaitRows(ImportServer server, String importId, int rows) {
    ImportStore store = server.bean(ImportStore.class);
    while (store.counts(importId).done() < rows
        && store.find(importId).orElseThrow().state() == ImportState.RUNNING) {
      Thread.onSpinWait();
    }
  }
}
