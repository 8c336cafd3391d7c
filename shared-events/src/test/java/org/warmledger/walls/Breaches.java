package org.warmledger.walls;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.FieldModel;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What is planted in front of a module's walls, to see each of them fall: a rule that nothing
 * breaches here may be one that nothing breaches anywhere. A wall with several sides has a breach
 * for each.
 */
public final class Breaches {

  /** Where a module's tests are compiled to. */
  static final Path TESTS = Path.of("target", "test-classes");

  private final Map<String, ArchRule> walls;
  private final Map<String, List<JavaClasses>> planted = new TreeMap<>();

  Breaches(Map<String, ArchRule> walls) {
    this.walls = walls;
  }

  /** Nothing planted yet in front of the walls that this module's tests build. */
  public static Breaches ofThisModule() {
    return new Breaches(walls(TESTS));
  }

  /** One breach of a wall: classes of the tests that breach it together. */
  public Breaches of(String wall, Class<?>... together) {
    return planted(wall, new ClassFileImporter().importClasses(together));
  }

  /** One breach of a wall: classes that can't be written in Java here, or had better not be. */
  public Breaches of(String wall, Forged... together) {
    List<Path> files = Arrays.stream(together).map(Forged::file).toList();
    return planted(wall, new ClassFileImporter().importPaths(files));
  }

  private Breaches planted(String wall, JavaClasses breach) {
    planted.computeIfAbsent(wall, name -> new ArrayList<>()).add(breach);
    return this;
  }

  /** What is wrong with the walls or with what is planted; nothing, when each wall falls. */
  public List<String> unnoticed() {
    Stream<String> untried =
        walls.keySet().stream()
            .filter(wall -> !planted.containsKey(wall))
            .map(wall -> "nothing is planted in front of " + wall);
    Stream<String> standing =
        planted.entrySet().stream()
            .flatMap(
                plant -> plant.getValue().stream().map(breach -> tried(plant.getKey(), breach)))
            .flatMap(Collection::stream);
    return Stream.concat(untried, standing).toList();
  }

  private List<String> tried(String wall, JavaClasses breach) {
    ArchRule rule = walls.get(wall);
    if (rule == null) {
      return List.of("there is no wall " + wall);
    }
    return rule.evaluate(breach).hasViolation()
        ? List.of()
        : List.of(wall + " stands although there is " + breach.iterator().next().getName());
  }

  /** The walls that compiled tests build and that no {@code BreachesTest} among them tries. */
  static Set<String> untried(Path tests) {
    try (Stream<Path> files = Files.walk(tests)) {
      return files.anyMatch(file -> file.endsWith("BreachesTest.class"))
          ? Set.of()
          : walls(tests).keySet();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The rules of the walls in compiled tests, by the names of their fields. */
  static Map<String, ArchRule> walls(Path tests) {
    Map<String, ArchRule> found = new TreeMap<>();
    try (Stream<Path> files = Files.walk(tests)) {
      files
          .filter(file -> file.toString().endsWith(".class"))
          .map(Breaches::read)
          .filter(type -> type.fields().stream().anyMatch(Breaches::isRule))
          .flatMap(type -> Arrays.stream(loaded(type).getDeclaredFields()))
          .filter(field -> field.isAnnotationPresent(ArchTest.class))
          .filter(field -> ArchRule.class.isAssignableFrom(field.getType()))
          .forEach(field -> found.merge(field.getName(), rule(field), Breaches::namesakes));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return found;
  }

  private static boolean isRule(FieldModel field) {
    return field.fieldType().stringValue().startsWith("Lcom/tngtech/archunit/lang/");
  }

  private static ClassModel read(Path file) {
    try {
      return ClassFile.of().parse(file);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Class<?> loaded(ClassModel type) {
    try {
      return Class.forName(type.thisClass().asInternalName().replace('/', '.'));
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  private static ArchRule rule(Field field) {
    try {
      field.setAccessible(true);
      return (ArchRule) field.get(null);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  private static ArchRule namesakes(ArchRule one, ArchRule other) {
    throw new IllegalStateException("two walls of one name: " + one.getDescription());
  }
}
