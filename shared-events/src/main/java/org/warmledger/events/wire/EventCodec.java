package org.warmledger.events.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Collection;
import java.util.List;
import org.warmledger.events.EventNames;
import org.warmledger.events.LedgerEvent;
import org.warmledger.events.UnknownEvent;
import org.warmledger.events.sealing.KeyVault;
import org.warmledger.events.values.Personal;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Events to stored JSON and back: personal values sealed on the way in, opened on the way out,
 * older revisions lifted. Thread-safe, without a framework.
 */
public final class EventCodec {

  /** An absent value has no property. */
  static final JsonInclude.Value PRESENT_ONLY =
      JsonInclude.Value.construct(JsonInclude.Include.NON_ABSENT, JsonInclude.Include.ALWAYS);

  private final JsonMapper mapper;
  private final PersonalSealing sealing;
  private final Upcasters upcasters;

  /** A codec over a vault, reading every revision that {@link LedgerUpcasters} knows. */
  public EventCodec(KeyVault vault) {
    this(vault, LedgerUpcasters.ALL);
  }

  EventCodec(KeyVault vault, List<Upcaster> upcasters) {
    this.sealing = new PersonalSealing(vault);
    this.upcasters = new Upcasters(upcasters);
    this.mapper =
        JsonMapper.builder()
            .addModule(sealing.module())
            .changeDefaultPropertyInclusion(unused -> PRESENT_ONLY)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
            .build();
  }

  /** The mapper that seals {@link Personal} values, for documents that hold them at rest. */
  public JsonMapper mapper() {
    return mapper;
  }

  public byte[] encode(LedgerEvent event) {
    return mapper.writeValueAsBytes(event);
  }

  /**
   * A stored event, whatever its revision.
   *
   * @throws UnknownEvent when name or revision is not known
   */
  public LedgerEvent decode(String name, int revision, byte[] stored) {
    EventNames.Wire wire = EventNames.named(name);
    if (revision == wire.revision()) {
      return mapper.readValue(stored, wire.type());
    }
    ObjectNode opened = (ObjectNode) sealing.open(mapper.readTree(stored));
    return mapper.treeToValue(upcasters.lift(name, revision, wire.revision(), opened), wire.type());
  }

  /** Tells that the personal values of these documents and stored events are about to be opened. */
  public void expect(Collection<? extends JsonNode> documents, Collection<byte[]> stored) {
    sealing.expect(documents, stored);
  }

  /** A stored event as JSON with its personal values opened, for readers who show every field. */
  public JsonNode reveal(byte[] stored) throws JacksonException {
    return sealing.open(mapper.readTree(stored));
  }
}
