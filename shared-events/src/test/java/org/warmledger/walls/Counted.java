package org.warmledger.walls;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The classes whose branches or mutants a module's build counts, by the patterns in its {@code
 * pom.xml} (ADR 0031). A pattern that fits nothing would count nothing and tell nobody.
 */
public record Counted(List<String> patterns, Collection<JavaClass> house) {

  private static final Pattern NAMED = Pattern.compile("org\\.warmledger\\.[\\w.$*]+");

  /** Whose branches are counted. */
  public static Counted branches(Collection<JavaClass> house) {
    return named("includes", house);
  }

  /** Whose mutants are counted. */
  public static Counted mutants(Collection<JavaClass> house) {
    return named("properties", house);
  }

  private static Counted named(String section, Collection<JavaClass> house) {
    Pattern part = Pattern.compile("<" + section + ">(.*?)</" + section + ">", Pattern.DOTALL);
    List<String> patterns =
        part.matcher(pom())
            .results()
            .flatMap(found -> NAMED.matcher(found.group(1)).results())
            .map(MatchResult::group)
            .toList();
    return new Counted(patterns, house);
  }

  private static String pom() {
    try {
      return Files.readString(Path.of("pom.xml"));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Patterns that fit no class of the module. */
  public List<String> idle() {
    return patterns.stream()
        .filter(pattern -> house.stream().noneMatch(type -> fits(pattern, type)))
        .toList();
  }

  /** The names of all classes that are counted. */
  public Set<String> names() {
    return house.stream()
        .filter(type -> patterns.stream().anyMatch(pattern -> fits(pattern, type)))
        .map(JavaClass::getName)
        .collect(Collectors.toSet());
  }

  /** One of the two counters writes a nested class with a dot, the other with a dollar sign. */
  private static boolean fits(String pattern, JavaClass type) {
    String regex = pattern.replace(".", "\\.").replace("$", "\\$").replace("*", ".*");
    return type.getName().matches(regex) || type.getName().replace('$', '.').matches(regex);
  }
}
