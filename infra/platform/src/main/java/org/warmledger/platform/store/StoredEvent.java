package org.warmledger.platform.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.serialization.SerializedMetaData;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SimpleSerializedObject;

/** An event as it is read from its row, opened and read when somebody asks. */
record StoredEvent(
    String getEventIdentifier,
    String getAggregateIdentifier,
    long getSequenceNumber,
    String getType,
    Instant getTimestamp,
    SerializedObject<byte[]> getMetaData,
    SerializedObject<byte[]> getPayload)
    implements DomainEventData<byte[]> {

  static final String COLUMNS =
      "position, event_id, stream_id, sequence, stream_type, event_name, event_revision,"
          + " recorded_at, metadata, payload";

  static StoredEvent of(ResultSet row) throws SQLException {
    return new StoredEvent(
        row.getString("event_id"),
        row.getString("stream_id"),
        row.getLong("sequence"),
        row.getString("stream_type"),
        row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
        new SerializedMetaData<>(row.getBytes("metadata"), byte[].class),
        new SimpleSerializedObject<>(
            row.getBytes("payload"),
            byte[].class,
            row.getString("event_name"),
            row.getString("event_revision")));
  }
}
