package org.warmledger.query.projection;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.warmledger.events.wire.EventCodec;

/**
 * Puts facts into the documents of several generations: for all of them one question for the keys
 * of persons, one look-up, pure folds, one bulk request.
 */
@Component
final class Projector {

  private final Documents documents;
  private final Folding folding;
  private final EventCodec codec;
  private final JdbcTemplate jdbc;
  private final TransactionTemplate apart;

  Projector(
      ElasticsearchClient client,
      EventCodec codec,
      JdbcTemplate jdbc,
      PlatformTransactionManager transactions) {
    this.documents = new Documents(client);
    this.folding = new Folding(codec.mapper());
    this.codec = codec;
    this.jdbc = jdbc;
    this.apart = new TransactionTemplate(transactions);
    // What can't be buried takes nobody else's part of the transaction with it.
    this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
  }

  /**
   * Puts a page into documents, in the transaction at hand.
   *
   * @param page what each generation has not met yet
   * @return those that it could not be done for, and why
   * @throws RuntimeException when a store does not take the page, whosoever it is
   */
  Map<Copy, RuntimeException> project(Map<Copy, List<Fact>> page) {
    return put(
        page.entrySet().stream().map(each -> Share.of(each.getKey(), each.getValue())).toList());
  }

  /** Puts a page into some documents of one generation and leaves out all others. */
  void project(Copy copy, Set<DocumentKey> documents, List<Fact> page) {
    Share share = Share.of(copy, page);
    share.only(documents::contains);
    put(List.of(share));
    share.requireDone();
  }

  private Map<Copy, RuntimeException> put(List<Share> shares) {
    List<Share> busy = shares.stream().filter(Share::hasWork).toList();
    if (!busy.isEmpty()) {
      holdBack(busy);
      write(busy);
      busy.stream().filter(Share::buries).forEach(share -> share.attempt(() -> bury(share)));
    }
    return shares.stream()
        .filter(share -> share.failure().isPresent())
        .collect(Collectors.toMap(Share::copy, share -> share.failure().orElseThrow()));
  }

  private void holdBack(List<Share> shares) {
    Map<String, Set<String>> blocked =
        DeadLetters.blocked(
            jdbc, shares.stream().map(share -> share.copy().generation().token()).toList());
    shares.forEach(
        share -> share.holdBack(blocked.getOrDefault(share.copy().generation().token(), Set.of())));
  }

  private void write(List<Share> shares) {
    Documents.Fetched fetched =
        documents.fetch(shares.stream().flatMap(share -> share.documents().stream()).toList());
    expect(shares, fetched);
    shares.forEach(share -> share.attempt(() -> share.fold(folding, fetched)));
    List<Share> changed = shares.stream().filter(share -> share.written().isPresent()).toList();
    Iterator<Documents.Outcome> outcomes =
        documents
            .write(changed.stream().flatMap(share -> share.written().stream()).toList())
            .iterator();
    changed.forEach(share -> share.take(outcomes.next()));
  }

  private void expect(List<Share> shares, Documents.Fetched fetched) {
    codec.expect(
        fetched.there().entrySet().stream()
            .filter(entry -> entry.getKey().model().has(ReadModel.Trait.OPENS_PERSONAL))
            .map(entry -> entry.getValue().source())
            .toList(),
        shares.stream()
            .flatMap(Share::opened)
            .distinct()
            .map(fact -> fact.stored().json())
            .toList());
  }

  private void bury(Share share) {
    apart.executeWithoutResult(unused -> share.bury());
  }

  /** Puts one fact into one document; answers why it can't be, if so. */
  Optional<Folded.Poison> retry(Copy copy, String document, Fact fact) {
    Share share = Share.of(copy, List.of(fact));
    share.only(key -> key.toString().equals(document));
    write(List.of(share));
    share.requireDone();
    return share.poison();
  }
}
