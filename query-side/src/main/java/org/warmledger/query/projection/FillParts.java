package org.warmledger.query.projection;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.axonframework.eventhandling.TrackingToken;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.warmledger.events.wire.EventCodec;
import org.warmledger.platform.reading.HeldElsewhere;
import org.warmledger.platform.reading.LedgerStream;
import org.warmledger.platform.reading.ReaderTokens;
import org.warmledger.platform.reading.Sources;
import org.warmledger.platform.store.LedgerByStreams;

/**
 * What filling takes.
 *
 * @param streams of a ledger that can be read by them
 * @param most bytes of documents in memory, as they are stored; as objects they take more
 */
@Component
record FillParts(
    ElasticsearchClient client,
    EventCodec codec,
    FactMaker reading,
    Sources<Fact> sources,
    Optional<LedgerByStreams> streams,
    Fills fills,
    Projector projector,
    Indexes indexes,
    JdbcTemplate jdbc,
    PlatformTransactionManager transactions,
    @Value("${warmledger.projection.fill-bytes:25165824}") long most) {

  FactMaker facts() {
    return reading.closing(codec);
  }

  ReaderTokens tokens() {
    return sources.tokens();
  }

  /** What comes behind a token, in pages of so many. */
  LedgerStream<Fact> after(Optional<TrackingToken> token, FactMaker facts, int page) {
    return sources.ledger().after(token, facts::of, page);
  }

  Documents documents() {
    return new Documents(client);
  }

  /**
   * One of some desks.
   *
   * @param elsewhere whether a document that does not lie there may be in its index
   */
  Desk desk(int desks, boolean elsewhere) {
    return new Desk(documents(), codec, most / desks, elsewhere);
  }

  /** Gives a sign that this process goes on with them. */
  void sign(List<Filling> fillings) {
    List<String> names = wanted(fillings);
    Set<String> claimed =
        tokens().claim(names).stream().map(ReaderTokens.Claim::reader).collect(Collectors.toSet());
    keep(fillings, claimed);
  }

  void move(List<Filling> fillings, Fills.Place to) {
    keep(fillings, fills.move(wanted(fillings), to));
  }

  private static List<String> wanted(List<Filling> fillings) {
    return fillings.stream().filter(Filling::isWanted).map(Filling::name).toList();
  }

  /** Whoever is not among them is held elsewhere, or nobody wants it any more. */
  void keep(List<Filling> fillings, Set<String> ours) {
    fillings.stream()
        .filter(Filling::isWanted)
        .filter(one -> !ours.contains(one.name()))
        .forEach(one -> one.failsWith(new HeldElsewhere(one.name())));
  }
}
