package org.warmledger.acceptance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import org.warmledger.platform.fuzz.OddRequests;
import org.warmledger.platform.fuzz.OddRequests.Odd;
import org.warmledger.platform.reads.ReadLog;
import org.warmledger.platform.testkit.Reply;

/** Which reads of a run told something about somebody, or were denied: the access log has each. */
record ReadsMade(String union, Map<Made, LongAdder> made) {

  /** Who made them, and whether they were told or denied. */
  record Made(String role, boolean isDenied) {}

  private static final Set<String> NO_READS =
      Set.of("DRY_RUN", "REFUSED", "SIGN_IN", "SIGN_OUT", "DENIED");

  ReadsMade(String union) {
    this(union, new ConcurrentHashMap<>());
  }

  void learn(Odd request, int status) {
    boolean told = status == 200 || status == 403;
    String path = request.operation().path();
    if (told
        && request.described()
        && request.method().equals("GET")
        && path.startsWith("/api/")
        && (status == 403 || !ReadLog.namesNobody(path))) {
      made.computeIfAbsent(new Made(request.role(), status != 200), one -> new LongAdder())
          .increment();
    }
  }

  long count() {
    return made.values().stream().mapToLong(LongAdder::sum).sum();
  }

  /** Those that the access log lacks, by role. */
  List<String> lacking(Stack stack) {
    Api compliance = stack.as("compliance2@" + union);
    List<String> lacking = new ArrayList<>();
    made.forEach(
        (one, times) -> {
          long noted = noted(compliance, one);
          if (noted < times.sum()) {
            lacking.add("%s: %d made, %d noted".formatted(one, times.sum(), noted));
          }
        });
    return lacking;
  }

  private long noted(Api compliance, Made one) {
    long noted = 0;
    String actor = OddRequests.caller(one.role(), union);
    String list = "/api/access-log?limit=200&actor=" + Api.encoded(actor);
    String cursor = "";
    do {
      Reply page = compliance.get(list + cursor).ok();
      noted +=
          page.at("/items")
              .valueStream()
              .map(entry -> entry.get("what").asString())
              .filter(what -> one.isDenied() ? what.equals("DENIED") : !NO_READS.contains(what))
              .count();
      String next = page.said("/cursor");
      cursor = next.isEmpty() ? "" : "&cursor=" + Api.encoded(next);
    } while (!cursor.isEmpty());
    return noted;
  }
}
