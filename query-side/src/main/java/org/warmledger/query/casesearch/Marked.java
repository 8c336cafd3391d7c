package org.warmledger.query.casesearch;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.web.util.HtmlUtils;
import org.warmledger.events.values.Sight;

/** Where the words that somebody typed were found, as far as they may see it. */
final class Marked {

  private static final String NAMES = "names";

  private Marked() {}

  /**
   * Among the members of a household are children, whose names show to those alone whose task needs
   * them: everybody else sees where the name of its head was found.
   */
  static Map<String, List<String>> of(
      Map<String, List<String>> marks, Optional<String> head, Sight sight) {
    if (sight.showsSensitive()) {
      return marks;
    }
    Map<String, List<String>> shown = new LinkedHashMap<>(marks);
    List<String> names = new ArrayList<>(shown.getOrDefault(NAMES, List.of()));
    names.removeIf(name -> head.map(Simplified::of).filter(bare(name)::equals).isEmpty());
    shown.remove(NAMES);
    if (!names.isEmpty()) {
      shown.put(NAMES, List.copyOf(names));
    }
    return shown;
  }

  private static String bare(String marked) {
    return HtmlUtils.htmlUnescape(marked.replace("<em>", "").replace("</em>", ""));
  }
}
