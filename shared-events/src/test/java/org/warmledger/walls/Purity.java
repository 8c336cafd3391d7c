package org.warmledger.walls;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The wall around what uses nothing but what it is given: no framework, no store, no clock, no
 * chance. With it goes all of the house that it uses.
 *
 * @param starts what decides or folds
 * @param left what a package is used for that is no matter of who uses it
 * @param harmless annotations that others read
 */
public record Purity(Predicate<JavaClass> starts, String left, Set<String> harmless) {

  private static final Pattern WORLD =
      Pattern.compile(
          "org\\.(springframework|axonframework)\\..*|javax?\\.sql\\..*"
              + "|co\\.elastic\\.clients\\.(transport\\..*|elasticsearch\\.\\w*Client)"
              + "|java\\.nio\\.file\\..*|java\\.net\\.http\\..*"
              + "|java\\.time\\.(Clock|InstantSource)|java\\.util\\.Date"
              + "|java\\.util\\.(Splittable)?Random|java\\.util\\.random\\..*"
              + "|java\\.util\\.concurrent\\.ThreadLocalRandom|java\\.security\\.SecureRandom");

  private static final Pattern ASKING =
      Pattern.compile(
          "java\\.time\\..*\\.now|java\\.util\\.UUID\\.randomUUID|java\\.lang\\.(Strict)?Math\\.random"
              + "|java\\.lang\\.System\\.(currentTimeMillis|nanoTime|getenv|getProperty)");

  /** What decides or folds, and what of the house that uses. */
  public Set<JavaClass> pure(JavaClasses house) {
    Set<JavaClass> found = new HashSet<>();
    Deque<JavaClass> next = new ArrayDeque<>(house.stream().filter(starts).toList());
    while (!next.isEmpty()) {
      JavaClass type = next.pop();
      if (found.add(type)) {
        used(type)
            .map(Dependency::getTargetClass)
            .map(JavaClass::getBaseComponentType)
            .filter(this::isFollowed)
            .forEach(next::add);
      }
    }
    return found;
  }

  private boolean isFollowed(JavaClass type) {
    return type.getPackageName().startsWith("org.warmledger.")
        && !type.getPackageName().equals(left)
        && !type.isAnnotation();
  }

  private static Stream<Dependency> used(JavaClass type) {
    return type.getDirectDependenciesFromSelf().stream();
  }

  /** Who among them uses what of the world. */
  public List<String> breaches(JavaClasses house) {
    return pure(house).stream()
        .flatMap(
            type ->
                Stream.concat(
                        used(type)
                            .map(it -> it.getTargetClass().getBaseComponentType().getName())
                            .filter(name -> !harmless.contains(name))
                            .filter(WORLD.asMatchPredicate()),
                        type.getCodeUnitAccessesFromSelf().stream()
                            .map(Purity::called)
                            .filter(ASKING.asMatchPredicate()))
                    .map(what -> type.getSimpleName() + " " + what))
        .distinct()
        .sorted()
        .toList();
  }

  private static String called(JavaCodeUnitAccess<?> access) {
    return access.getTargetOwner().getName() + "." + access.getName();
  }
}
