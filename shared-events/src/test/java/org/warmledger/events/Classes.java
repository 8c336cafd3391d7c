package org.warmledger.events;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The classes of the module that a class is of, so that a test can ask all of a kind. */
public final class Classes {

  private Classes() {}

  /** Those of its package and below. */
  public static List<Class<?>> besides(Class<?> one) {
    Path root = Path.of(URI.create(one.getProtectionDomain().getCodeSource().getLocation() + ""));
    Path home = root.resolve(one.getPackageName().replace('.', '/'));
    try (Stream<Path> files = Files.walk(home)) {
      return files
          .map(file -> root.relativize(file).toString())
          .filter(file -> file.endsWith(".class") && !file.endsWith("-info.class"))
          .sorted()
          .<Class<?>>map(file -> named(file.substring(0, file.length() - 6).replace('/', '.')))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Class<?> named(String name) {
    try {
      return Class.forName(name, false, Classes.class.getClassLoader());
    } catch (ClassNotFoundException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
