package org.warmledger.platform.reading;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.axonframework.eventhandling.TrackingToken;

/**
 * Whom this process reads for, of those who go together and of those for whom another process did
 * so far. A claim that was lost and came back is a new one: somebody else may have read on
 * meanwhile.
 *
 * @param <M> who is read for
 */
final class Claims<M> {

  /** How somebody leaves the company. */
  @FunctionalInterface
  interface Parting<M> {
    void goes(M one) throws InterruptedException;
  }

  private final Company<M> company;
  private final Set<M> unclaimed = ConcurrentHashMap.newKeySet();

  Claims(Company<M> company) {
    this.company = company;
  }

  /** Claimed as soon as the process that reads for it is gone. */
  void await(M one) {
    unclaimed.add(one);
  }

  void awaitNoMore(M one) {
    unclaimed.remove(one);
  }

  /**
   * Looks once more.
   *
   * @param claim those of them that this process reads for now, and how far each is
   * @param alone whoever has to see by itself whether and from where it goes on
   */
  void look(Function<Collection<M>, Map<M, Optional<TrackingToken>>> claim, Parting<M> alone)
      throws InterruptedException {
    List<M> members = company.members();
    List<M> asked = Stream.concat(members.stream(), unclaimed.stream()).toList();
    if (asked.isEmpty()) {
      return;
    }
    Map<M, Optional<TrackingToken>> claimed = claim.apply(asked);
    for (M one : asked) {
      Optional<Optional<TrackingToken>> at = Optional.ofNullable(claimed.get(one));
      if (members.contains(one) ? !isWith(one, at) : at.isPresent() && unclaimed.remove(one)) {
        alone.goes(one);
      }
    }
  }

  /** Claimed and where it was left: nobody else has read for it meanwhile. */
  private boolean isWith(M one, Optional<Optional<TrackingToken>> at) {
    return at.filter(token -> company.isAt(one, token)).isPresent();
  }
}
