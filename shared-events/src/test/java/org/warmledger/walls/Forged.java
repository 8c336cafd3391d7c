package org.warmledger.walls;

import java.io.IOException;
import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassFile;
import java.lang.constant.ClassDesc;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A class that stands on no class path: it lies in a room where nothing may be planted, knows what
 * isn't there, or is what the compiler wouldn't have.
 *
 * @param name its full name
 * @param family what it implements
 * @param known what its fields are made of
 */
public record Forged(String name, List<String> family, List<String> known) {

  /** One that knows others, by their full names. */
  public static Forged knowing(String name, String... known) {
    return new Forged(name, List.of(), List.of(known));
  }

  /** One that implements others, by their full names. */
  public static Forged implementing(String name, String... family) {
    return new Forged(name, List.of(family), List.of());
  }

  /** Its class file, written where a build leaves what nobody keeps. */
  Path file() {
    try {
      Path home = Files.createDirectories(Path.of("target", "planted"));
      return Files.write(home.resolve(name + ".class"), bytes());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private byte[] bytes() {
    return ClassFile.of().build(ClassDesc.of(name), this::write);
  }

  private void write(ClassBuilder type) {
    type.withInterfaceSymbols(family.stream().map(ClassDesc::of).toArray(ClassDesc[]::new));
    known.forEach(
        other ->
            type.withField(
                "of" + known.indexOf(other), ClassDesc.of(other), ClassFile.ACC_PRIVATE));
  }
}
