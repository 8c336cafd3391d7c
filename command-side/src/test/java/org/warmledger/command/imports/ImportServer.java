package org.warmledger.command.imports;

import java.io.StringReader;
import java.util.List;
import java.util.Map;
import org.warmledger.command.running.Drafts;
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

  RunningLedger ledger() {
    return ledger;
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

  /** A fund is opened, by one and by another. */
  void opened(String who, String code) {
    ledger.move(ledger.as(who), "/api/funds", Drafts.fund(code)).ok();
  }

  /** Sends a file in. */
  Reply send(String who, String kind, String mode, byte[] file) {
    return upload(who, "/api/imports", file, Map.of("kind", kind, "mode", mode));
  }

  /** Sends a file in and waits for its end; what waits for a second person is released by one. */
  Reply complete(String who, String kind, String mode, byte[] file) {
    Reply taken = send(who, kind, mode, file);
    if (taken.status() != 202) {
      throw new AssertionError("refused with " + taken.text());
    }
    String importId = taken.at("/importId").asString();
    Reply tried = follow(who, importId);
    return tried.said("/state").equals("WAITING") ? released(who, importId) : tried;
  }

  private Reply released(String who, String importId) {
    Reply released = decide("supervisor@100000", "/api/imports/" + importId + "/release");
    if (released.status() != 202) {
      throw new AssertionError("not released: " + released.text());
    }
    return follow(who, importId);
  }

  /** The same, of a union whose books began no earlier. */
  void opened(String who, String code, String on) {
    String fund = Drafts.fund(code).replace("2020-01-02", on);
    ledger.move(ledger.as(who), "/api/funds", fund).ok();
  }

  /** Confirms what somebody else has entered on a file. */
  Reply confirm(String who, String path) {
    return ledger.decide(ledger.as(who), path + "/confirmation", "{}");
  }

  /** Decides on an import as it is shown. */
  Reply decide(String who, String path) {
    String shown =
        get("supervisor@100000", path.substring(0, path.indexOf('/', "/api/imports/".length())))
            .header("ETag");
    return ledger.as(who).with("If-Match", shown).post(path, "");
  }

  /** Sends a file in and waits until it is over or waits for somebody. */
  Reply tried(String who, String kind, byte[] file) {
    return follow(who, send(who, kind, "apply", file).ok().said("/importId"));
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
