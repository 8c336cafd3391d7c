package org.warmledger.query.projection;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericTrackedDomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.stereotype.Component;
import org.warmledger.events.CaseEvent;
import org.warmledger.events.GoldenFiles;
import org.warmledger.events.GoldenFiles.Golden;
import org.warmledger.events.GoldenKeys;
import org.warmledger.events.LedgerEvent;
import org.warmledger.events.sealing.KeyedHash;
import org.warmledger.events.sealing.MasterKey;
import org.warmledger.events.wire.EventCodec;
import org.warmledger.events.wire.LedgerSerializer;
import org.warmledger.query.files.FileSection;
import org.warmledger.query.support.FilledLedger;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What every read model makes of every golden event, one after the other: a fingerprint of the
 * documents that it changes. {@code folds.txt} keeps them per version of an index; {@code
 * -Dfolds=write} writes down what is new and never changes what stands there.
 */
final class FoldedContracts {

  static final Path FILE = Path.of("../query-side/src/test/resources/folds.txt");

  private static final Set<String> DECLARED =
      Set.of(ReadModel.class.getName(), FileSection.class.getName());

  private static final JsonMapper SORTED =
      JsonMapper.builder().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS).build();

  private final EventCodec codec = new EventCodec(new GoldenKeys());
  private final LedgerSerializer serializer =
      new LedgerSerializer(codec, Jackson3Serializer.builder().build());
  private final Folding folding = new Folding(codec.mapper());
  private final Map<DocumentKey, Existing> documents = new HashMap<>();
  private final Map<String, Long> sequences = new HashMap<>();
  private long position;

  /** By event, in the order of the file, the fingerprint by index. */
  static Map<String, Map<String, String>> kept() throws IOException {
    Map<String, Map<String, String>> rows = new LinkedHashMap<>();
    for (String line : Files.exists(FILE) ? Files.readAllLines(FILE) : List.<String>of()) {
      String[] words = line.split("[ =]");
      Map<String, String> row = new TreeMap<>();
      for (int i = 1; i < words.length; i += 2) {
        row.put(words[i], words[i + 1]);
      }
      rows.put(words[0], row);
    }
    return rows;
  }

  /** The same as the code folds today: what the file has in its order, then what is new. */
  static Map<String, Map<String, String>> today() throws IOException {
    Map<String, Golden> golden =
        GoldenFiles.all().stream().collect(Collectors.toMap(Golden::toString, Function.identity()));
    Stream<String> order =
        Stream.concat(kept().keySet().stream(), GoldenFiles.all().stream().map(Golden::toString));
    FoldedContracts story = new FoldedContracts();
    List<ReadModel<?>> models = models(story.codec);
    Map<String, Map<String, String>> rows = new LinkedHashMap<>();
    for (String name : order.distinct().toList()) {
      Golden event = golden.get(name);
      rows.put(
          name,
          story.told(story.codec.decode(event.name(), event.revision(), event.read()), models));
    }
    return rows;
  }

  static List<ReadModel<?>> models(EventCodec codec) {
    var context = new AnnotationConfigApplicationContext();
    String master = Base64.getEncoder().encodeToString(new byte[32]);
    context.registerBean(EventCodec.class, () -> codec);
    context.registerBean(KeyedHash.class, () -> new KeyedHash(MasterKey.ofBase64(master)));
    var scanner = new ClassPathBeanDefinitionScanner(context, false);
    scanner.addIncludeFilter(
        (type, unused) ->
            type.getAnnotationMetadata().hasAnnotation(Component.class.getName())
                && DECLARED.contains(String.valueOf(type.getClassMetadata().getSuperClassName())));
    scanner.scan("org.warmledger.query");
    context.refresh();
    return context.getBeansOfType(ReadModel.class).values().stream()
        .<ReadModel<?>>map(model -> model)
        .sorted(Comparator.comparing(model -> model.index().name()))
        .toList();
  }

  /** Every golden event of a file, as readers meet it. */
  static List<Fact> factsOfFiles(EventCodec codec) throws IOException {
    FoldedContracts story = new FoldedContracts();
    List<Fact> facts = new ArrayList<>();
    for (Golden golden : GoldenFiles.all()) {
      LedgerEvent event = codec.decode(golden.name(), golden.revision(), golden.read());
      if (event instanceof CaseEvent) {
        facts.add(story.fact(event));
      }
    }
    return facts;
  }

  private Map<String, String> told(LedgerEvent event, List<ReadModel<?>> models) {
    Fact fact = fact(event);
    Map<String, String> row = new TreeMap<>();
    for (ReadModel<?> model : models) {
      Map<String, JsonNode> changed =
          model
              .documentsOf(fact)
              .distinct()
              .collect(Collectors.toMap(id -> id, id -> folded(model, id, fact)));
      if (!changed.isEmpty()) {
        row.put(model.index().toString(), fingerprint(changed));
      }
    }
    return row;
  }

  /** Every document that there is after some events, by its index and id. */
  static Map<String, JsonNode> documents(List<LedgerEvent> events, List<ReadModel<?>> models) {
    FoldedContracts story = new FoldedContracts();
    events.forEach(event -> story.told(event, models));
    Map<String, JsonNode> all = new TreeMap<>();
    story.documents.forEach(
        (key, document) ->
            all.put(
                key.model().index().name() + "/" + key.id(),
                story.codec.reveal(story.codec.mapper().writeValueAsBytes(document.source()))));
    return all;
  }

  private Fact fact(LedgerEvent event) {
    String stream = FilledLedger.stream(event);
    long sequence = sequences.merge(stream, 0L, (last, zero) -> last + 1);
    long at = position++;
    var message =
        new GenericDomainEventMessage<>(
            "test",
            stream,
            sequence,
            event,
            MetaData.from(FilledLedger.CONTEXT.toMetadata()),
            "event-" + at,
            Instant.EPOCH);
    var token = new GlobalSequenceTrackingToken(at);
    return new Fact(
        new GenericTrackedDomainEventMessage<>(token, message), serializer, Openings.NONE::read);
  }

  private JsonNode folded(ReadModel<?> model, String id, Fact fact) {
    DocumentKey key = new DocumentKey(model.index().name(), model, id);
    Folded folded = folding.fold(key, Optional.ofNullable(documents.get(key)), List.of(fact));
    if (folded.poison().isPresent()) {
      return SORTED.valueToTree(folded.poison().get().cause());
    }
    byte[] written = folded.written().orElseThrow().json();
    documents.put(
        key,
        new Existing((ObjectNode) codec.mapper().readTree(written), fact.sequence() + 1, 1, 1));
    return codec.reveal(written);
  }

  private static String fingerprint(Map<String, JsonNode> changed) {
    Object sorted = SORTED.treeToValue(SORTED.valueToTree(changed), Object.class);
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(SORTED.writeValueAsBytes(sorted));
      return HexFormat.of().formatHex(digest, 0, 4);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  static void write(Map<String, Map<String, String>> today) throws IOException {
    Map<String, Map<String, String>> kept = kept();
    Set<String> known = indexes(kept);
    Set<String> served = indexes(today);
    StringBuilder text = new StringBuilder();
    today.forEach(
        (event, row) -> {
          Map<String, String> old = kept.getOrDefault(event, row);
          Map<String, String> all = new TreeMap<>(old);
          all.keySet().retainAll(served);
          row.keySet().stream()
              .filter(index -> !known.contains(index))
              .forEach(index -> all.put(index, row.get(index)));
          text.append(event);
          all.forEach((index, print) -> text.append(' ').append(index).append('=').append(print));
          text.append('\n');
        });
    Files.writeString(FILE, text);
  }

  /** With their versions. */
  static Set<String> indexes(Map<String, Map<String, String>> rows) {
    return rows.values().stream().flatMap(row -> row.keySet().stream()).collect(Collectors.toSet());
  }
}
