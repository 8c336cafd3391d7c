package org.warmledger.command.imports;

import java.io.StringReader;
import java.util.List;
import java.util.Map;
import org.warmledger.command.running.RunningLedger;
import org.warmledger.command.unions.UnionTree;
import org.warmledger.platform.testkit.Reply;

/** The command side on a real port over a real PostgreSQL, with one union more. */
final class ImportServer implements AutoCloseable {

  private static final String UNIONS =
      """
      code,name,parent,level
      41080201,解放区第一帮扶站,410802,STATION
      410802,解放区总工会,410800,COUNTY
      """;

  private final RunningLedger ledger;

  private ImportServer(RunningLedger ledger) {
    this.ledger = ledger;
  }

  static ImportServer start(String jdbcUrl, String... settings) {
    RunningLedger ledger = RunningLedger.startBeforeGoLive(List.of(), jdbcUrl, settings);
    ledger.bean(UnionTree.class).load(new StringReader(UNIONS));
    return new ImportServer(ledger);
  }

  <T> T bean(Class<T> type) {
    return ledger.bean(type);
  }

  Reply get(String who, String path) {
    return ledger.as(who).get(path);
  }

  Reply post(String who, String path, String json) {
    return ledger.as(who).post(path, json);
  }

  Reply upload(String who, String path, byte[] file, Map<String, String> fields) {
    return ledger.as(who).upload(path, "register.csv", file, fields);
  }

  /** Sends a file in. */
  Reply send(String who, String kind, String mode, byte[] file) {
    return upload(who, "/api/imports", file, Map.of("kind", kind, "mode", mode));
  }

  /** Sends a file in and waits for its end. */
  Reply complete(String who, String kind, String mode, byte[] file) {
    Reply taken = send(who, kind, mode, file);
    if (taken.status() != 202) {
      throw new AssertionError("refused with " + taken.text());
    }
    return follow(who, taken.at("/importId").asString());
  }

  /** Waits for the end of an import by its event stream, and answers how it stands then. */
  Reply follow(String who, String importId) {
    Reply stream = get(who, "/api/imports/" + importId + "/events");
    if (!stream.text().contains("event:progress")) {
      throw new AssertionError("no progress was told: " + stream.text());
    }
    return get(who, "/api/imports/" + importId);
  }

  /** Rows in hand end, the import stays as it is: what a later start finds after a kill. */
  @Override
  public void close() {
    ledger.close();
  }
}
