package org.warmledger.command.running;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.warmledger.platform.testkit.Reply;

/** The same thing asked for by many at the same moment. */
public final class ManyHands {

  private ManyHands() {}

  public static List<Reply> ask(int times, Supplier<Reply> request) throws Exception {
    CountDownLatch go = new CountDownLatch(1);
    try (ExecutorService threads = Executors.newFixedThreadPool(times)) {
      List<Future<Reply>> replies =
          IntStream.range(0, times)
              .mapToObj(
                  n ->
                      threads.submit(
                          () -> {
                            go.await();
                            return request.get();
                          }))
              .toList();
      go.countDown();
      List<Reply> all = new ArrayList<>();
      for (Future<Reply> reply : replies) {
        all.add(reply.get());
      }
      return all;
    }
  }
}
