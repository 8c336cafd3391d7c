package org.warmledger.acceptance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.regex.Pattern;
import org.warmledger.platform.fuzz.OddRequests;
import org.warmledger.platform.fuzz.OddRequests.Odd;
import org.warmledger.platform.testkit.Reply;

/** Which reads of a run told something about somebody, or were denied: the access log has each. */
record ReadsMade(String union, Map<String, LongAdder> byRole) {

  /** Who one is, the tree of unions and the readers say nothing about anybody. */
  private static final Pattern OF_NOBODY = Pattern.compile("/api/(me|unions|admin)(/.*)?");

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
        && !OF_NOBODY.matcher(path).matches()) {
      byRole.computeIfAbsent(request.role(), role -> new LongAdder()).increment();
    }
  }

  long count() {
    return byRole.values().stream().mapToLong(LongAdder::sum).sum();
  }

  /** Those that the access log lacks, by role. */
  List<String> lacking(Stack stack) {
    Api compliance = stack.as("compliance2@" + union);
    List<String> lacking = new ArrayList<>();
    byRole.forEach(
        (role, made) -> {
          long noted = noted(compliance, OddRequests.caller(role, union));
          if (noted < made.sum()) {
            lacking.add("%s: %d read, %d noted".formatted(role, made.sum(), noted));
          }
        });
    return lacking;
  }

  private static long noted(Api compliance, String actor) {
    long noted = 0;
    String list = "/api/access-log?limit=200&actor=" + Api.encoded(actor);
    String cursor = "";
    do {
      Reply page = compliance.get(list + cursor).ok();
      noted += page.at("/items").size();
      String next = page.said("/cursor");
      cursor = next.isEmpty() ? "" : "&cursor=" + Api.encoded(next);
    } while (!cursor.isEmpty());
    return noted;
  }
}
