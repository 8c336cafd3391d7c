package org.warmledger.benchmarks.past;

import java.util.UUID;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;

/** An event that is sealed and serialized already. */
final class CopiedEvent extends GenericDomainEventMessage<String> {

  private static final long serialVersionUID = 1L;

  private final transient Original original;
  private final byte[] metadata;
  private final byte[] payload;

  CopiedEvent(Original original, String stream, long sequence, byte[] metadata, byte[] payload) {
    super(
        original.type(),
        stream,
        sequence,
        original.wire().name(),
        MetaData.emptyInstance(),
        UUID.randomUUID().toString(),
        original.at());
    this.original = original;
    this.metadata = metadata;
    this.payload = payload;
  }

  @Override
  public <T> SerializedObject<T> serializePayload(Serializer serializer, Class<T> representation) {
    return new SimpleSerializedObject<>(
        representation.cast(payload),
        representation,
        original.wire().name(),
        original.wire().revision());
  }

  @Override
  public <T> SerializedObject<T> serializeMetaData(Serializer serializer, Class<T> representation) {
    return new SimpleSerializedObject<>(
        representation.cast(metadata), representation, MetaData.class.getName(), "");
  }
}
