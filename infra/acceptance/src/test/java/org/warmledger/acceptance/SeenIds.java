package org.warmledger.acceptance;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.warmledger.platform.fuzz.OddRequests;

/** Ids that answers named, by what they are called there: what is asked for next is there. */
final class SeenIds implements OddRequests.Ids {

  private static final Pattern ID = Pattern.compile("\"([a-z]+Id|fund|code)\":\"([^\"]{1,80})\"");
  private static final int MOST = 100;

  private final Map<String, List<String>> seen = new ConcurrentHashMap<>();

  void learn(String body) {
    Matcher ids = ID.matcher(body);
    while (ids.find()) {
      List<String> known = seen.computeIfAbsent(ids.group(1), name -> new CopyOnWriteArrayList<>());
      if (known.size() < MOST && !known.contains(ids.group(2))) {
        known.add(ids.group(2));
      }
    }
  }

  @Override
  public Optional<String> one(String name, RandomGenerator random) {
    List<String> known = seen.getOrDefault(name, List.of());
    return known.isEmpty() || random.nextInt(4) == 0
        ? Optional.empty()
        : Optional.of(known.get(random.nextInt(known.size())));
  }
}
