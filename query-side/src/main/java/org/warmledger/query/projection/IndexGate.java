package org.warmledger.query.projection;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/**
 * Which indexes may be looked into. Whoever reads passes here, whether or not it named the reader:
 * an index that is not whole is never answered from.
 */
@Component
class IndexGate {

  private final Map<String, Reader> readers = new ConcurrentHashMap<>();

  void by(Reader reader, Collection<IndexDefinition> indexes) {
    indexes.forEach(index -> readers.put(index.name(), reader));
  }

  /**
   * Lets a read pass.
   *
   * @throws org.warmledger.platform.web.Problem 503 {@code REBUILDING}
   */
  void require(Collection<String> indexes) {
    indexes.forEach(index -> of(index).ifPresent(Reader::served));
  }

  /** Some of these were not there when somebody looked. */
  void missing(Collection<String> indexes) {
    indexes.forEach(index -> of(index).ifPresent(Reader::check));
    require(indexes);
  }

  private Optional<Reader> of(String index) {
    return Optional.ofNullable(readers.get(index));
  }
}
