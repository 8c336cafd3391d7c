package org.warmledger.events.lists;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What the values of closed lists are called, and which words mean them: the table {@code
 * words.txt}, for everybody who says or reads them.
 */
public final class Words {

  /**
   * The word of one value.
   *
   * @param also other spellings that imports take
   */
  public record Word(String zh, String en, List<String> also) {

    public Word {
      also = List.copyOf(also);
    }

    /** Chinese unless English is asked for. */
    public String in(Locale locale) {
      return locale.getLanguage().equals("en") ? en : zh;
    }

    boolean means(String said) {
      return zh.equals(said) || also.contains(said);
    }
  }

  private static final Map<String, Map<String, Word>> LISTS = read();

  private Words() {}

  public static Word of(Enum<?> value) {
    return Optional.ofNullable(of(value.getDeclaringClass()).get(value.name()))
        .orElseThrow(() -> new IllegalStateException("no word for " + value));
  }

  /** The words of a list by the names of its values; none when the table does not have the list. */
  public static Map<String, Word> of(Class<?> list) {
    String name = list.getName().substring(list.getPackageName().length() + 1).replace('$', '.');
    return LISTS.getOrDefault(name, Map.of());
  }

  /** The value that is meant by its name, its Chinese word or another spelling of it. */
  public static <E extends Enum<E>> Optional<E> meaning(Class<E> list, String said) {
    return Arrays.stream(list.getEnumConstants())
        .filter(value -> value.name().equals(said) || of(value).means(said))
        .findFirst();
  }

  private static Map<String, Map<String, Word>> read() {
    Map<String, Map<String, Word>> lists = new HashMap<>();
    Map<String, Word> list = Map.of();
    for (String line : lines()) {
      if (line.startsWith("[")) {
        list = new LinkedHashMap<>();
        lists.put(line.substring(1, line.indexOf(' ')), list);
      } else {
        int equals = line.indexOf(" = ");
        list.put(
            line.substring(0, equals).toUpperCase(Locale.ROOT), word(line.substring(equals + 3)));
      }
    }
    return lists;
  }

  private static Word word(String text) {
    List<String> parts = Arrays.asList(text.split(" \\| "));
    List<String> also = parts.size() > 2 ? Arrays.asList(parts.get(2).split(", ")) : List.of();
    return new Word(parts.get(0), parts.get(1), also);
  }

  private static List<String> lines() {
    try (BufferedReader table =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(
                    Words.class.getResourceAsStream("/org/warmledger/events/words.txt")),
                StandardCharsets.UTF_8))) {
      List<String> lines = new ArrayList<>(table.readAllLines());
      lines.removeIf(line -> line.isBlank() || line.startsWith("#"));
      return lines;
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
