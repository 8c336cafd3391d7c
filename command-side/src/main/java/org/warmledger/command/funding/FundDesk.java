package org.warmledger.command.funding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.warmledger.command.funding.FundFollower.Failed;
import org.warmledger.events.ids.AidId;

/**
 * Where aids are brought whose funds have to follow: at once when nothing is in hand, else together
 * with all that have come meanwhile, in the order in which they came. So a fund is asked once for
 * many, and of two who bring the same aid the second finds it done.
 */
@Component
class FundDesk {

  /** Aids in one lot: as many as a page of the ledger has facts. */
  private static final int MOST = 500;

  private final FundFollower follower;
  private final FollowLanes lanes;
  private final BlockingQueue<Brought> waiting = new LinkedBlockingQueue<>();
  private final AtomicBoolean busy = new AtomicBoolean();

  FundDesk(FundFollower follower, FollowLanes lanes) {
    this.follower = follower;
    this.lanes = lanes;
  }

  private record Brought(AidMoved aid, CompletableFuture<Optional<Failed>> followed) {
    Brought(AidMoved aid) {
      this(aid, new CompletableFuture<>());
    }

    AidId aidId() {
      return aid.aidId();
    }
  }

  /** Begins with them as soon as may be; whoever asks for those that could not be done waits. */
  Supplier<List<Failed>> bring(List<AidMoved> moved) {
    List<Brought> brought = moved.stream().map(Brought::new).toList();
    waiting.addAll(brought);
    serve();
    return () ->
        brought.stream()
            .map(one -> FollowLanes.outcome(one.followed))
            .flatMap(Optional::stream)
            .toList();
  }

  private void serve() {
    if (!waiting.isEmpty() && busy.compareAndSet(false, true)) {
      try {
        var unused = lanes.begun(this::serveALot);
      } catch (RejectedExecutionException stopping) {
        busy.set(false);
        waiting.forEach(one -> one.followed.completeExceptionally(stopping));
      }
    }
  }

  private int serveALot() {
    List<Brought> lot = new ArrayList<>();
    waiting.drainTo(lot, MOST);
    try {
      follow(lot);
    } finally {
      busy.set(false);
      serve();
    }
    return lot.size();
  }

  private void follow(List<Brought> lot) {
    Map<AidId, AidMoved> moved = new LinkedHashMap<>();
    lot.forEach(one -> moved.put(one.aidId(), one.aid));
    Map<AidId, Failed> failed = new LinkedHashMap<>();
    try {
      follower
          .follow(List.copyOf(moved.values()))
          .forEach(one -> failed.put(one.aid().aidId(), one));
      lot.forEach(one -> one.followed.complete(Optional.ofNullable(failed.get(one.aidId()))));
    } catch (RuntimeException | Error interrupted) {
      lot.forEach(one -> one.followed.completeExceptionally(interrupted));
    }
  }
}
