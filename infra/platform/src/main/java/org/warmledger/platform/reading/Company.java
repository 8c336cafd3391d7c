package org.warmledger.platform.reading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.axonframework.eventhandling.TrackingToken;

/**
 * Those who read the ledger together, page by page, and where they are. Whoever has not read what
 * they have joins when they have; whoever is a little ahead joins and is passed over until the
 * others are as far. Those who are left far behind by one disband.
 *
 * @param <M> who may be one of them
 */
final class Company<M> {

  private static final long NOWHERE = Long.MIN_VALUE;

  private final int nearby;
  private final Map<M, Long> members = new HashMap<>();
  private Set<M> writing = Set.of();
  private Optional<TrackingToken> place = Optional.empty();
  private long at = NOWHERE;
  private long goal = NOWHERE;
  private Optional<TrackingToken> overtaken = Optional.empty();

  /**
   * Nobody yet.
   *
   * @param nearby how far ahead somebody may be, in positions
   */
  Company(int nearby) {
    this.nearby = nearby;
  }

  private static long position(Optional<TrackingToken> token) {
    return token.map(Tokens::unwrapped).map(one -> one.position().orElse(-1)).orElse(-1L);
  }

  /** Takes somebody in who is at a token, if they are not behind and not far ahead. */
  synchronized boolean takes(M one, Optional<TrackingToken> token) {
    long position = position(token);
    if (at == NOWHERE) {
      settle(token);
    }
    if (position > goal + nearby) {
      overtaken = token;
    }
    boolean near = position >= goal && position <= goal + nearby;
    if (near) {
      members.put(one, position);
    }
    return near;
  }

  private void settle(Optional<TrackingToken> token) {
    place = token;
    at = position(token);
    goal = at;
  }

  /** How far they will be with the page that they have in hand. */
  synchronized long goal() {
    return goal;
  }

  synchronized Optional<TrackingToken> place() {
    return place;
  }

  synchronized List<M> members() {
    return List.copyOf(members.keySet());
  }

  /** Whether somebody is one of them, and as far as the token tells. */
  synchronized boolean isAt(M one, Optional<TrackingToken> token) {
    return Optional.of(position(token)).equals(Optional.ofNullable(members.get(one)));
  }

  /** Goes to whoever is far ahead, if anybody is; answers those who are left behind. */
  synchronized List<M> disband() {
    if (overtaken.isEmpty()) {
      return List.of();
    }
    List<M> left = List.copyOf(members.keySet());
    members.clear();
    settle(overtaken);
    overtaken = Optional.empty();
    return left;
  }

  /** Takes a page in hand; answers what each who has to write has not met of it. */
  synchronized <F extends Met> Map<M, List<F>> take(List<F> page) {
    goal = position(Optional.of(page.getLast().token()));
    Map<M, List<F>> unmet = new HashMap<>();
    members.forEach(
        (one, position) -> {
          List<F> facts =
              page.stream().filter(fact -> position(Optional.of(fact.token())) > position).toList();
          if (!facts.isEmpty()) {
            unmet.put(one, facts);
          }
        });
    writing = Set.copyOf(unmet.keySet());
    return unmet;
  }

  /** The page is written; whoever it could not be written for stays behind alone. */
  synchronized void written(TrackingToken last, Collection<M> failed) {
    settle(Optional.of(last));
    List<M> done = new ArrayList<>(writing);
    done.removeAll(failed);
    done.forEach(one -> members.computeIfPresent(one, (unused, before) -> at));
    failed.forEach(members::remove);
    rest();
  }

  /** The page is not written: they are where they were. */
  synchronized void failed() {
    goal = at;
    rest();
  }

  private void rest() {
    writing = Set.of();
    notifyAll();
  }

  /** Parts with somebody, after the page that they have in hand. */
  synchronized void part(M one) throws InterruptedException {
    members.remove(one);
    while (writing.contains(one)) {
      wait();
    }
  }
}
