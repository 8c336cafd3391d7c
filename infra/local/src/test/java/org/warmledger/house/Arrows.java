package org.warmledger.house;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Who knows whom, by name. */
record Arrows(SortedMap<String, Set<String>> known) {

  Arrows() {
    this(new TreeMap<>());
  }

  void add(String from, String to) {
    if (!from.equals(to)) {
      known.computeIfAbsent(from, unused -> new TreeSet<>()).add(to);
    }
  }

  /** Without the arrows that follow from others: what is left says the same and can be read. */
  Arrows essential() {
    Arrows essential = new Arrows();
    known.forEach(
        (from, all) ->
            all.stream()
                .filter(
                    to -> all.stream().noneMatch(other -> !other.equals(to) && leads(other, to)))
                .forEach(to -> essential.add(from, to)));
    return essential;
  }

  private boolean leads(String from, String to) {
    return reached(List.of(from), new TreeSet<>()).contains(to);
  }

  private Set<String> reached(Collection<String> from, Set<String> seen) {
    for (String one : from) {
      known.getOrDefault(one, Set.of()).stream()
          .filter(seen::add)
          .forEach(next -> reached(List.of(next), seen));
    }
    return seen;
  }

  /** As lines of a flowchart. */
  String drawn(Map<String, String> captions) {
    StringBuilder lines = new StringBuilder();
    captions.forEach(
        (name, caption) ->
            lines.append("  %s[\"<b>%s</b><br/>%s\"]\n".formatted(id(name), name, caption)));
    known.forEach(
        (from, all) -> all.forEach(to -> lines.append("  " + id(from) + " --> " + id(to) + "\n")));
    return lines.toString();
  }

  private static String id(String name) {
    return "n_" + name.replaceAll("[^A-Za-z0-9]", "_");
  }
}
