package org.warmledger.events.wire;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.ids.UnionCode;
import org.warmledger.events.ids.UnionPath;

/**
 * Who caused an event, in which role and union, and by which request: the metadata of every stored
 * event.
 *
 * @param correlationId follows one request through everything it causes
 * @param client the program that asked: console, import, api
 * @param source for imported facts, the file and row they come from
 */
public record EventContext(
    StaffId actor,
    String role,
    UnionCode union,
    String correlationId,
    Optional<String> idempotencyKey,
    String client,
    Optional<ImportedRow> source) {

  /**
   * A row of an imported file.
   *
   * @param fileHash SHA-256 of the file, in hex
   * @param row as a spreadsheet counts, the header being row 1
   */
  public record ImportedRow(String fileHash, int row) {}

  private static final String ACTOR = "actor";
  private static final String ROLE = "role";
  private static final String UNION = "union";
  private static final String CORRELATION = "correlationId";
  private static final String IDEMPOTENCY_KEY = "idempotencyKey";
  private static final String CLIENT = "client";
  private static final String IMPORT_FILE = "importFile";
  private static final String IMPORT_ROW = "importRow";
  private static final String AUTOMATION = "automation";

  /** As metadata; an absent value has no entry. */
  public Map<String, String> toMetadata() {
    Map<String, String> metadata = new LinkedHashMap<>();
    metadata.put(ACTOR, actor.value());
    metadata.put(ROLE, role);
    metadata.put(UNION, union.value());
    metadata.put(CORRELATION, correlationId);
    metadata.put(CLIENT, client);
    idempotencyKey.ifPresent(key -> metadata.put(IDEMPOTENCY_KEY, key));
    source.ifPresent(
        row -> {
          metadata.put(IMPORT_FILE, row.fileHash());
          metadata.put(IMPORT_ROW, Integer.toString(row.row()));
        });
    return metadata;
  }

  /** What is written by itself, for the whole tree of a union: files move within it. */
  public static EventContext ofAutomation(StaffId actor, UnionPath union, String correlationId) {
    return new EventContext(
        actor,
        AUTOMATION,
        union.codes().getFirst(),
        correlationId,
        Optional.empty(),
        AUTOMATION,
        Optional.empty());
  }

  /**
   * Back from metadata.
   *
   * @throws IllegalArgumentException when a required entry is missing
   */
  public static EventContext fromMetadata(Map<String, ?> metadata) {
    return new EventContext(
        new StaffId(required(metadata, ACTOR)),
        required(metadata, ROLE),
        new UnionCode(required(metadata, UNION)),
        required(metadata, CORRELATION),
        optional(metadata, IDEMPOTENCY_KEY),
        required(metadata, CLIENT),
        optional(metadata, IMPORT_FILE)
            .map(hash -> new ImportedRow(hash, Integer.parseInt(required(metadata, IMPORT_ROW)))));
  }

  private static String required(Map<String, ?> metadata, String key) {
    return optional(metadata, key)
        .orElseThrow(() -> new IllegalArgumentException("metadata lacks " + key));
  }

  private static Optional<String> optional(Map<String, ?> metadata, String key) {
    return Optional.ofNullable(metadata.get(key)).map(Object::toString);
  }
}
