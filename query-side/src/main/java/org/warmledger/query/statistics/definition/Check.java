package org.warmledger.query.statistics.definition;

import java.util.List;

/** A check of C24, as a form declares it. */
public sealed interface Check {

  List<String> cells();

  /** Parts make the total. */
  record Parts(String total, List<String> parts) implements Check {
    @Override
    public List<String> cells() {
      return java.util.stream.Stream.concat(java.util.stream.Stream.of(total), parts.stream())
          .toList();
    }
  }

  /** A part is within the whole. */
  record Within(String part, String whole) implements Check {
    @Override
    public List<String> cells() {
      return List.of(part, whole);
    }
  }

  /** No more given out than raised and carried over. */
  record Means(String given, String raised) implements Check {
    @Override
    public List<String> cells() {
      return List.of(given, raised);
    }
  }

  static Check parts(String total, String... parts) {
    return new Parts(total, List.of(parts));
  }

  static Check within(String part, String whole) {
    return new Within(part, whole);
  }

  static Check means(String given, String raised) {
    return new Means(given, raised);
  }
}
