package org.warmledger.events.wire;

import com.google.crypto.tink.Aead;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.warmledger.events.ids.PersonId;
import org.warmledger.events.sealing.KeyVault;
import org.warmledger.events.values.Personal;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes {@link Personal} values as ciphertext under the owner's key and reads them back. */
final class PersonalSealing {

  private static final String OWNER = "owner";
  private static final String KEY = "key";
  private static final String SEALED = "sealed";
  private static final String VALUE = "value";
  private static final String ERASED = "erased";

  private final KeyVault vault;
  private final ObjectMapper plain =
      JsonMapper.builder()
          .changeDefaultPropertyInclusion(unused -> EventCodec.PRESENT_ONLY)
          .build();

  PersonalSealing(KeyVault vault) {
    this.vault = vault;
  }

  JacksonModule module() {
    SimpleModule module = new SimpleModule("personal-sealing");
    module.addSerializer(new Sealer());
    module.addDeserializer(Personal.class, new Opener(Optional.empty()));
    return module;
  }

  /** The same JSON with every sealed value opened or marked erased. */
  JsonNode open(JsonNode node) {
    if (node instanceof ObjectNode object) {
      if (object.has(SEALED)) {
        return opened(object);
      }
      object.properties().forEach(entry -> entry.setValue(open(entry.getValue())));
    } else if (node instanceof ArrayNode array) {
      for (int i = 0; i < array.size(); i++) {
        array.set(i, open(array.get(i)));
      }
    }
    return node;
  }

  /** Reads the keys of everything sealed in documents and stored events in one step. */
  void expect(Collection<? extends JsonNode> documents, Collection<byte[]> stored) {
    Set<String> keys = new HashSet<>();
    documents.forEach(document -> collect(document, keys));
    stored.forEach(event -> collect(event, keys));
    if (!keys.isEmpty()) {
      vault.expect(keys);
    }
  }

  private static void collect(JsonNode node, Set<String> keys) {
    if (node instanceof ObjectNode object && object.has(SEALED)) {
      keys.add(object.get(KEY).stringValue());
    } else {
      node.values().forEach(child -> collect(child, keys));
    }
  }

  /** Without making a tree of it: most of an event is of no interest here. */
  private void collect(byte[] stored, Set<String> keys) {
    try (JsonParser json = plain.createParser(stored)) {
      for (JsonToken next = json.nextToken(); next != null; next = json.nextToken()) {
        if (next == JsonToken.PROPERTY_NAME && KEY.equals(json.currentName())) {
          keys.add(String.valueOf(json.nextStringValue()));
        }
      }
    }
  }

  private ObjectNode opened(ObjectNode sealed) {
    ObjectNode result = plain.createObjectNode();
    result.set(OWNER, sealed.get(OWNER));
    unseal(sealed)
        .ifPresentOrElse(
            value -> result.set(VALUE, plain.readTree(value)), () -> result.put(ERASED, true));
    return result;
  }

  private Optional<byte[]> unseal(JsonNode sealed) {
    String keyId = sealed.get(KEY).stringValue();
    String owner = sealed.get(OWNER).stringValue();
    byte[] ciphertext = Base64.getDecoder().decode(sealed.get(SEALED).stringValue());
    return vault.find(keyId).map(key -> decrypt(key, ciphertext, binding(owner, keyId)));
  }

  private static byte[] decrypt(Aead key, byte[] ciphertext, byte[] binding) {
    try {
      return key.decrypt(ciphertext, binding);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("a sealed value does not open with its own key", e);
    }
  }

  private static byte[] binding(String owner, String keyId) {
    return (owner + "/" + keyId).getBytes(StandardCharsets.UTF_8);
  }

  private final class Sealer extends ValueSerializer<Personal<?>> {

    @Override
    public Class<?> handledType() {
      return Personal.class;
    }

    @Override
    public void serialize(Personal<?> personal, JsonGenerator json, SerializationContext context) {
      json.writeStartObject();
      json.writeStringProperty(OWNER, personal.owner().value());
      switch (personal) {
        case Personal.Erased<?> erased -> json.writeBooleanProperty(ERASED, true);
        case Personal.Known<?> known -> seal(known, json);
        case Personal.Sealed<?> sealed -> write(sealed.key(), sealed.ciphertext(), json);
      }
      json.writeEndObject();
    }

    private static void write(String key, String ciphertext, JsonGenerator json) {
      json.writeStringProperty(KEY, key);
      json.writeStringProperty(SEALED, ciphertext);
    }

    private void seal(Personal.Known<?> known, JsonGenerator json) {
      KeyVault.PersonKey key = vault.obtain(known.owner());
      try {
        byte[] sealed =
            key.aead()
                .encrypt(
                    plain.writeValueAsBytes(known.value()),
                    binding(known.owner().value(), key.id()));
        write(key.id(), Base64.getEncoder().encodeToString(sealed), json);
      } catch (GeneralSecurityException e) {
        throw new IllegalStateException("cannot seal a value", e);
      }
    }
  }

  private final class Opener extends ValueDeserializer<Personal<?>> {

    private final Optional<ObjectReader> content;

    Opener(Optional<ObjectReader> content) {
      this.content = content;
    }

    @Override
    public ValueDeserializer<?> createContextual(
        DeserializationContext context, BeanProperty property) {
      JavaType personal = context.getContextualType();
      return new Opener(Optional.of(plain.readerFor(personal.containedTypeOrUnknown(0))));
    }

    @Override
    public Personal<?> deserialize(JsonParser parser, DeserializationContext context) {
      ObjectNode node = context.readTree(parser).asObject();
      PersonId owner = new PersonId(node.get(OWNER).stringValue());
      ObjectReader reader = content.orElseThrow();
      return node.has(SEALED)
          ? new Personal.Sealed<>(
              owner,
              node.get(KEY).stringValue(),
              node.get(SEALED).stringValue(),
              () -> known(owner, unseal(node).map(bytes -> reader.readValue(bytes))))
          : known(owner, Optional.ofNullable(node.get(VALUE)).map(tree -> reader.readValue(tree)));
    }

    private static Personal.Opened<Object> known(PersonId owner, Optional<Object> value) {
      return value.isPresent()
          ? new Personal.Known<>(owner, value.get())
          : new Personal.Erased<>(owner);
    }
  }
}
