package org.warmledger.command.cases;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A map in the order in which its keys came, which never changes and shares with the one that it
 * grew from all but the last few entries: a file of thousands of visits is not copied for each
 * fact.
 */
final class Grown<K, V> extends AbstractMap<K, V> {

  private final Map<K, V> settled;
  private final Map<K, V> recent;
  private final int size;

  private Grown(Map<K, V> settled, Map<K, V> recent) {
    this.settled = settled;
    this.recent = recent;
    this.size = settled.size() + (int) recent.keySet().stream().filter(this::isNew).count();
  }

  /** That entry more, or in the place of the one of its key. */
  static <K, V> Map<K, V> with(Map<K, V> known, K key, V value) {
    Grown<K, V> before = of(known);
    Map<K, V> recent = new LinkedHashMap<>(before.recent);
    recent.put(key, value);
    Grown<K, V> after = new Grown<>(before.settled, recent);
    return after.isUnsettled() ? new Grown<>(new LinkedHashMap<>(after), Map.of()) : after;
  }

  static <K, V> Map<K, V> without(Map<K, V> known, K key) {
    Map<K, V> fewer = new LinkedHashMap<>(known);
    fewer.remove(key);
    return new Grown<>(fewer, Map.of());
  }

  private static <K, V> Grown<K, V> of(Map<K, V> known) {
    return known instanceof Grown<K, V> grown ? grown : new Grown<>(known, Map.of());
  }

  /** To copy few for each entry, and all of them seldom. */
  private boolean isUnsettled() {
    return recent.size() * recent.size() > size;
  }

  private boolean isNew(K key) {
    return !settled.containsKey(key);
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public boolean containsKey(Object key) {
    return recent.containsKey(key) || settled.containsKey(key);
  }

  @Override
  public @Nullable V get(Object key) {
    return Optional.ofNullable(recent.get(key)).orElseGet(() -> settled.get(key));
  }

  @Override
  public Set<Map.Entry<K, V>> entrySet() {
    return new AbstractSet<>() {
      @Override
      public Iterator<Map.Entry<K, V>> iterator() {
        return entries().iterator();
      }

      @Override
      public int size() {
        return size;
      }
    };
  }

  private Stream<Map.Entry<K, V>> entries() {
    return Stream.concat(
        settled.entrySet().stream().map(this::asItIsNow),
        recent.entrySet().stream().filter(entry -> isNew(entry.getKey())));
  }

  private Map.Entry<K, V> asItIsNow(Map.Entry<K, V> entry) {
    return Optional.ofNullable(recent.get(entry.getKey()))
        .map(now -> Map.entry(entry.getKey(), now))
        .orElse(entry);
  }
}
