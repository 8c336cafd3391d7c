package org.warmledger.command.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.warmledger.command.running.KeptReads;
import org.warmledger.launchers.RealStores;
import org.warmledger.platform.testkit.Reply;
import tools.jackson.databind.JsonNode;

/** What a row is told about somebody of another union is what it is told about nobody. */
class OtherUnionsPeopleIT {

  private static final String SUPERVISOR = "supervisor@410803";
  private static final InventedRegister THEIRS = new InventedRegister(2, 71);
  private static final InventedRegister NOBODY = new InventedRegister(2, 72);
  private static ImportServer server;

  @BeforeAll
  static void start() {
    server = ImportServer.start(RealStores.freshDatabaseJdbcUrl());
    byte[] files =
        InventedRegister.csv(
            InventedRegister.filesHeader(),
            List.of(
                THEIRS.fileRow(0).replace("410803", "410802"),
                THEIRS.fileRow(1).replace("410803", "410802")));
    assertThat(
            server.complete("caseworker@410802", "files", "apply", files).at("/accepted").asInt())
        .isEqualTo(2);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @ParameterizedTest
  @EnumSource(
      value = ImportKind.class,
      names = {"VISITS", "AIDS", "ROSTER"})
  void theirVerdictIsThatOfNobodyToTheLetter(ImportKind kind) {
    for (String mode : List.of("rehearse", "apply")) {
      assertThat(told(kind, mode, THEIRS)).isEqualTo(told(kind, mode, NOBODY)).hasSize(2);
    }
  }

  /** That somebody is on file elsewhere is told, and by whom it was asked. */
  @Test
  void whoIsToldOfThemIsNotedWithWhomTheyAskedAbout() {
    KeptReads.on(server.ledger());
    try {
      for (String mode : List.of("rehearse", "apply")) {
        String theirs = filed(mode, THEIRS);
        assertThat(noted(theirs)).as(mode).hasSize(2).doesNotHaveDuplicates();
      }
      assertThat(noted(filed("rehearse", NOBODY))).isEmpty();
    } finally {
      server.ledger().jdbc().execute("drop table access_log");
    }
  }

  private static String filed(String mode, InventedRegister register) {
    byte[] file =
        InventedRegister.csv(
            InventedRegister.filesHeader(),
            List.of(ofOurs(register.fileRow(0)), ofOurs(register.fileRow(1))));
    Reply sent =
        server.upload(SUPERVISOR, "/api/imports", file, Map.of("kind", "files", "mode", mode));
    String importId = sent.at("/importId").asString();
    server.follow(SUPERVISOR, importId);
    return importId;
  }

  private static String ofOurs(String row) {
    return row.replaceFirst(",4108\\d\\d,", ",410803,");
  }

  /** A keyed hash for each. */
  private static List<String> noted(String importId) {
    return server
        .ledger()
        .jdbc()
        .queryForList(
            "select asked from access_log where what = 'REFUSED' and subject = ?"
                + " and asked is not null",
            String.class,
            importId);
  }

  private static List<Map<String, String>> told(
      ImportKind kind, String mode, InventedRegister register) {
    Map<String, String> fields = new HashMap<>(Map.of("kind", kind.wire(), "mode", mode));
    if (kind == ImportKind.ROSTER) {
      fields.putAll(
          Map.of("title", "名册", "category", "LIVING", "fund", "F", "occurredOn", "2026-05-02"));
    }
    Reply sent = server.upload(SUPERVISOR, "/api/imports", rows(kind, register), fields);
    String importId = sent.at("/importId").asString();
    server.follow(SUPERVISOR, importId);
    return server
        .get(SUPERVISOR, "/api/imports/" + importId + "/rows")
        .at("/items")
        .values()
        .stream()
        .map(OtherUnionsPeopleIT::said)
        .toList();
  }

  private static Map<String, String> said(JsonNode row) {
    Map<String, String> said = new HashMap<>();
    row.forEachEntry((name, value) -> said.put(name, value.toString()));
    return said;
  }

  private static byte[] rows(ImportKind kind, InventedRegister register) {
    StringBuilder text =
        new StringBuilder(
            switch (kind) {
              case VISITS -> "走访日期,身份证号";
              case AIDS -> "发放日期,身份证号,帮扶类别,金额(元),资金编号,收款人";
              default -> "身份证号,姓名,金额(元),银行账号";
            });
    for (int i = 0; i < 2; i++) {
      String number = register.numbers.get(i);
      String name = register.names.get(i);
      text.append('\n')
          .append(
              switch (kind) {
                case VISITS -> "2026-05-01," + number;
                case AIDS -> "2026-05-01," + number + ",生活,10,F," + name;
                default -> number + "," + name + ",10,6222000011112222";
              });
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }
}
