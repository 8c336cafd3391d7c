package org.warmledger.query.casehistory;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.wire.EventContext;
import tools.jackson.databind.JsonNode;

/**
 * One event, its payload exactly as stored: sealed, so that an erasure reaches it at once.
 *
 * @param unionPath the union that kept the file when it happened
 * @param keptBy the union that keeps the file after it
 */
record HistoryDocument(
    String caseId,
    long position,
    long sequence,
    String type,
    int revision,
    LocalDate occurredOn,
    Instant recordedAt,
    String actor,
    String role,
    UnionPath unionPath,
    UnionPath keptBy,
    Optional<EventContext.ImportedRow> source,
    JsonNode payload) {}
