package org.warmledger.query.projection;

import co.elastic.clients.elasticsearch.ElasticsearchAsyncClient;
import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch.indices.CreateIndexResponse;
import co.elastic.clients.elasticsearch.indices.update_aliases.Action;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Makes and drops the indexes of a generation, and lets the reads look into them. */
@Component
record Indexes(ElasticsearchClient client) {

  private static final Logger LOG = LoggerFactory.getLogger(Indexes.class);
  private static final Pattern OF_A_GENERATION = Pattern.compile(".*-g[0-9]+");

  /** Which names there are, all in one request. */
  Aliases aliases() {
    Map<String, Set<String>> holders = new HashMap<>();
    Inquiry.ask(() -> client.indices().getAlias())
        .aliases()
        .forEach(
            (index, known) ->
                known
                    .aliases()
                    .keySet()
                    .forEach(
                        alias ->
                            holders.computeIfAbsent(alias, unused -> new HashSet<>()).add(index)));
    return new Aliases(holders);
  }

  /** Makes all indexes of a generation that nothing was read into yet; what is there goes. */
  void make(Generation generation) {
    make(generation, IndexDefinition::mapping);
  }

  /** The same; nobody looks into them and nothing copies them, until they are filled. */
  void makeQuiet(Generation generation) {
    make(generation, IndexDefinition::mappingWhileFilled);
  }

  private void make(Generation generation, Function<IndexDefinition, InputStream> mapping) {
    drop(generation);
    LastRead.begin(client);
    LastRead.forget(client, generation);
    // All at once: Elasticsearch changes its state for many of them in one go.
    List<CompletableFuture<CreateIndexResponse>> made =
        generation.indexes().stream()
            .map(index -> make(generation, index, mapping.apply(index)))
            .toList();
    made.forEach(CompletableFuture::join);
    LOG.info("indexes of {} made", generation.token());
  }

  private CompletableFuture<CreateIndexResponse> make(
      Generation generation, IndexDefinition index, InputStream mapping) {
    try (mapping) {
      return new ElasticsearchAsyncClient(client._transport())
          .indices()
          .create(
              create ->
                  create
                      .index(generation.physical(index))
                      .withJson(mapping)
                      .aliases(generation.written(index.name()), alias -> alias));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** As they ought to be. */
  void settle(Generation generation) {
    generation.indexes().stream()
        .collect(
            Collectors.groupingBy(
                IndexDefinition::whenServed,
                Collectors.mapping(index -> generation.written(index.name()), Collectors.toList())))
        .forEach((settings, names) -> set(names, settings));
  }

  private void set(List<String> names, String settings) {
    Inquiry.ask(
        () ->
            client
                .indices()
                .putSettings(
                    put ->
                        put.index(names)
                            .settings(index -> index.withJson(new StringReader(settings)))));
  }

  void drop(Generation generation) {
    List<String> names = generation.indexes().stream().map(generation::physical).toList();
    Inquiry.ask(
        () -> client.indices().delete(delete -> delete.index(names).ignoreUnavailable(true)));
  }

  /** Whether every index of a generation is there. */
  boolean areThere(Generation generation) {
    return aliases().haveAll(generation);
  }

  void refresh(Generation generation) {
    Inquiry.ask(() -> client.indices().refresh(refresh -> refresh.index(generation.allWritten())));
  }

  /** From now on all reads look into this generation; may be said again. */
  void show(Generation generation) {
    Aliases now = aliases();
    List<Action> actions = new ArrayList<>();
    for (IndexDefinition index : generation.indexes()) {
      String mine = generation.physical(index);
      actions.add(Action.of(to -> to.add(add -> add.index(mine).alias(index.name()))));
      now.holders(index.name()).stream()
          .filter(holder -> !holder.equals(mine))
          .map(holder -> leaves(holder, index.name()))
          .forEach(actions::add);
    }
    Inquiry.ask(() -> client.indices().updateAliases(update -> update.actions(actions)));
  }

  /** An index from before there were generations has nobody else who would remove it. */
  private static Action leaves(String holder, String alias) {
    return OF_A_GENERATION.matcher(holder).matches()
        ? Action.of(to -> to.remove(remove -> remove.index(holder).alias(alias)))
        : Action.of(to -> to.removeIndex(remove -> remove.index(holder)));
  }
}
