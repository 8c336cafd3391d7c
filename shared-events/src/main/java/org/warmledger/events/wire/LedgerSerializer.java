package org.warmledger.events.wire;

import org.axonframework.serialization.Converter;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.UnknownSerializedType;
import org.jspecify.annotations.Nullable;
import org.warmledger.events.EventNames;
import org.warmledger.events.LedgerEvent;
import org.warmledger.events.UnknownEvent;

/**
 * The event serializer of both sides: events go through the {@link EventCodec} under their logical
 * names, everything else (metadata) through the given one.
 */
public final class LedgerSerializer implements Serializer {

  private final EventCodec codec;
  private final Serializer others;

  public LedgerSerializer(EventCodec codec, Serializer others) {
    this.codec = codec;
    this.others = others;
  }

  @Override
  public <T> SerializedObject<T> serialize(@Nullable Object object, Class<T> representation) {
    if (!(object instanceof LedgerEvent event)) {
      return others.serialize(object, representation);
    }
    T data = getConverter().convert(codec.encode(event), representation);
    return new SimpleSerializedObject<>(data, representation, typeForClass(event.getClass()));
  }

  @Override
  public <T> boolean canSerializeTo(Class<T> representation) {
    return others.canSerializeTo(representation);
  }

  @Override
  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
  public <S, T> T deserialize(SerializedObject<S> stored) {
    SerializedType type = stored.getType();
    if (type.getRevision() == null) {
      return others.deserialize(stored);
    }
    byte[] json = getConverter().convert(stored, byte[].class).getData();
    return (T) codec.decode(type.getName(), Integer.parseInt(type.getRevision()), json);
  }

  @Override
  @SuppressWarnings("rawtypes")
  public Class classForType(SerializedType type) {
    if (type.getRevision() != null) {
      return EventNames.named(type.getName()).type();
    }
    Class<?> other = others.classForType(type);
    if (UnknownSerializedType.class.equals(other)) {
      throw new UnknownEvent(type.getName());
    }
    return other;
  }

  @Override
  @SuppressWarnings("rawtypes")
  public SerializedType typeForClass(@Nullable Class type) {
    if (type == null || !EventNames.isEvent(type)) {
      return others.typeForClass(type);
    }
    EventNames.Wire wire = EventNames.of(type);
    return new SimpleSerializedType(wire.name(), Integer.toString(wire.revision()));
  }

  @Override
  public Converter getConverter() {
    return others.getConverter();
  }
}
